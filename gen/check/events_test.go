package check_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
)

func TestEvents(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"events and errors", `
			@streaming
			union Events { a: A, b: B, e: E }
			structure A { @eventHeader h: Long, @eventPayload p: Blob }
			structure B { @eventHeader h: String, x: String, y: B }
			@error("client")
			structure E { message: String }
			operation O { input: I, output: I }
			structure I { name: String, events: Events }`, ``},
		{"an event that is no structure", "@streaming\nunion Events { a: String }",
			`m.smithy:4:19: a#Events$a: events are structures, found string smithy.api#String [event-stream]`},
		{"more than the payload", "@streaming\nunion Events { a: A }\nstructure A { x: String, @eventPayload p: Blob }",
			`m.smithy:5:15: a#A$x: the member is no eventHeader, and p is the payload already [event-stream]`},
		{"two payloads", "structure A { @eventPayload x: Blob, @eventPayload y: Blob }",
			`[trait-exclusive]`},
		{"a header that is a list", "structure A { @eventHeader x: L }\nlist L { member: String }",
			`[trait-target]`},
		{"two streams", "@streaming\nblob Data\noperation O { input: I }\nstructure I { a: Data, b: Data }",
			`[trait-exclusive]`},
	} {
		got := problems(t, check.Options{}, c.in)
		if got != c.want && (c.want == "" || c.want[0] != '[' || !strings.Contains(got, c.want)) {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
