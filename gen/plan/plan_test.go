package plan_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/plan"
)

func field(t *testing.T, v *plan.Structure, member string) *plan.Field {
	t.Helper()
	for i := range v.Fields {
		if v.Fields[i].Member.Name == member {
			return &v.Fields[i]
		}
	}
	t.Fatalf("%s has no member %s", v.Name, member)
	return nil
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Required scalars are values, so are members that were required once; the rest are pointers where
// there is no other way to be absent.
func TestTypes(t *testing.T) {
	t.Parallel()
	p, problems := build(t, `
use aws.protocols#awsJson1_0
use sessiongen.traits#requiredValue
@awsJson1_0 service S { version: "1", operations: [Do] }
operation Do { input := {
    @required a: String
    @requiredValue b: Integer
    c: String
    d: Integer
    @required e: Inner
    f: Inner
    @required g: Color
    h: Color
    i: Timestamp
    @required j: Blob
    k: Tags
    l: Holes
    m: Level
    @required n: Level
    o: Document
    p: BigInteger
    q: ByColor
    r: Choice
    s: Long
} }
structure Inner {}
list Tags { member: String }
@sparse list Holes { member: Inner }
map ByColor { key: Color, value: Level }
union Choice { a: String, b: Inner }
enum Color {
    RED
}
intEnum Level {
    LOW = 1
}
`)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	in := p.Operations[0].Input
	for member, want := range map[string]string{
		"a": `{"Kind":"string"}`,
		"b": `{"Kind":"int"}`,
		"c": `{"Kind":"string","Pointer":true}`,
		"d": `{"Kind":"int","Pointer":true}`,
		"e": `{"Kind":"struct","Name":"Inner","Pointer":true}`,
		"f": `{"Kind":"struct","Name":"Inner","Pointer":true}`,
		"g": `{"Kind":"enum","Name":"Color"}`,
		"h": `{"Kind":"enum","Name":"Color"}`,
		"i": `{"Kind":"time"}`,
		"j": `{"Kind":"blob"}`,
		"k": `{"Kind":"list","Elem":{"Kind":"string"}}`,
		"l": `{"Kind":"list","Elem":{"Kind":"struct","Name":"Inner"},"Sparse":true}`,
		"m": `{"Kind":"intEnum","Name":"Level","Pointer":true}`,
		"n": `{"Kind":"intEnum","Name":"Level"}`,
		"o": `{"Kind":"document"}`,
		"p": `{"Kind":"bigInt"}`,
		"q": `{"Kind":"map","Name":"Color","Elem":{"Kind":"intEnum","Name":"Level"}}`,
		"r": `{"Kind":"union","Name":"Choice"}`,
		"s": `{"Kind":"int64","Pointer":true}`,
	} {
		if got := asJSON(t, field(t, in, member).Type); got != want {
			t.Errorf("%s is %s, want %s", member, got, want)
		}
	}
	if got := asJSON(t, p.Unions[0].Fields[1].Type); got != `{"Kind":"struct","Name":"Inner"}` {
		t.Errorf("a structure in a union is %s", got)
	}
}

const wireModel = `
@PROTOCOL @xmlNamespace(uri: "http://x/") service S { version: "1", operations: [Put] }
@http(method: "PUT", uri: "/{name}/{rest+}?x") operation Put {
    input := {
        @required @httpLabel @length(min: 0) name: String
        @required @httpLabel rest: String
        @required @length(min: 1) text: String
        @httpHeader("x-when") when: Timestamp
        @jsonName("theTags") @xmlName("Tag") @xmlFlattened tags: Tags
        @sensitive pin: String
    }
    output := { @required done: String, @httpPayload item: Item }
    errors: [Gone]
}
list Tags { @xmlName("t") member: Stamp }
@timestampFormat("date-time") timestamp Stamp
structure Item { @required @xmlAttribute id: String }
@error("client") @httpError(404) structure Gone {}
`

// A table holds the facts that the protocol of the package can use, and no others.
func TestMembers(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		protocol string
		want     map[string]string
	}{
		{"aws.protocols#awsJson1_1", map[string]string{
			"name": `{"Name":"name","Flags":["Required"]}`,
			"text": `{"Name":"text","Flags":["Required","NonEmpty"]}`,
			"when": `{"Name":"when"}`,
			"tags": `{"Name":"tags","Elem":{"Name":"member","Time":"DateTime"}}`,
			"pin":  `{"Name":"pin","Flags":["Sensitive"]}`,
		}},
		{"aws.protocols#restJson1", map[string]string{
			"name": `{"Name":"name","Loc":"Label","Flags":["Required","NonEmpty"]}`,
			"rest": `{"Name":"rest","Loc":"Greedy","Flags":["Required","NonEmpty"]}`,
			"when": `{"Name":"when","Bind":"x-when","Loc":"Header"}`,
			"tags": `{"Name":"tags","JSON":"theTags","Elem":{"Name":"member","Time":"DateTime"}}`,
		}},
		{"aws.protocols#restXml", map[string]string{
			"name": `{"Name":"name","Loc":"Label","Flags":["Required","NonEmpty"]}`,
			"tags": `{"Name":"tags","XML":"Tag","Elem":{"XML":"t","Time":"DateTime"},"Flags":["Flattened"]}`,
		}},
		{"aws.protocols#awsQuery", map[string]string{
			"when": `{"Name":"when"}`,
			"tags": `{"Name":"tags","XML":"Tag","Elem":{"XML":"t","Time":"DateTime"},"Flags":["Flattened"]}`,
		}},
	} {
		t.Run(test.protocol, func(t *testing.T) {
			t.Parallel()
			p, problems := build(t, strings.Replace(wireModel, "PROTOCOL", test.protocol, 1))
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			op := p.Operations[0]
			for member, want := range test.want {
				if got := asJSON(t, field(t, op.Input, member).Member); got != want {
					t.Errorf("%s: %s\nwant %s", member, got, want)
				}
			}
			for _, m := range []string{"done"} { // nobody sends an output
				if got := asJSON(t, field(t, op.Output, m).Member.Flags); got != "null" {
					t.Errorf("flags of %s: %s", m, got)
				}
			}
			payload := field(t, op.Output, "item").Member
			if isXML := test.protocol == "aws.protocols#restXml"; isXML && (payload.XML != "Item" || payload.NS == nil) {
				t.Errorf("payload %s, want the element Item in the service's namespace", asJSON(t, payload))
			}
			e := p.Errors[0]
			if e.Message != "Message" || e.Status != 404 || e.Server {
				t.Errorf("error %s", asJSON(t, e))
			}
		})
	}
}

func TestSelection(t *testing.T) {
	t.Parallel()
	const idl = `
use aws.protocols#awsJson1_0
@awsJson1_0 service S { version: "1", operations: [B, A, C] }
operation A { input := { shared: Shared } }
operation B { output := { only: OnlyB }, errors: [Gone] }
operation C {}
structure Shared {}
structure OnlyB { shared: Shared }
@error("client") structure Gone {}
`
	p, problems := build(t, idl, "C", "A")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if len(p.Operations) != 2 || p.Operations[0].Name != "A" || p.Operations[1].Name != "C" {
		t.Errorf("operations %s", asJSON(t, p.Operations))
	}
	if len(p.Structures) != 1 || p.Structures[0].Name != "Shared" || len(p.Errors) != 0 {
		t.Errorf("structures %s, errors %s", asJSON(t, p.Structures), asJSON(t, p.Errors))
	}
	_, problems = build(t, idl, "Aa")
	if len(problems) != 1 || !strings.Contains(problems[0], `no operation "Aa"`) {
		t.Errorf("problems %q", problems)
	}
}

func TestUnsupported(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		idl  string
		code string
	}{
		{`service S { version: "1", operations: [] }`, "[unsupported-protocol]"},
		{`@aws.protocols#awsJson1_0 @strange service S { version: "1", operations: [] }
@trait @authDefinition structure strange {}`, "[unsupported-auth]"},
	} {
		_, problems := build(t, test.idl)
		if len(problems) != 1 || !strings.Contains(problems[0], test.code) {
			t.Errorf("%s: problems %q, want %s", test.idl, problems, test.code)
		}
	}
}

func TestPagesAndWaiters(t *testing.T) {
	t.Parallel()
	p, problems := build(t, `
use aws.protocols#awsJson1_0
use smithy.waiters#waitable
@awsJson1_0
@paginated(inputToken: "token", outputToken: "next", pageSize: "size")
service S { version: "1", operations: [List] }
@paginated(items: "page.items")
@sessiongen.traits#maxAttempts(Ready: 7)
@waitable(Ready: {minDelay: 3, maxDelay: 3, acceptors: [
    {state: "success", matcher: {output: {path: "page.items[].state", expected: "ok", comparator: "allStringEquals"}}}
    {state: "retry", matcher: {errorType: "a#Gone"}}
    {state: "failure", matcher: {inputOutput: {path: "input.token == output.next", expected: "true", comparator: "booleanEquals"}}}
    {state: "failure", matcher: {success: false}}
]})
operation List { input := { token: String, size: Integer }, output := { next: String, page: Page }, errors: [Gone] }
structure Page { items: Items }
list Items { member: Item }
structure Item { state: String }
@error("client") structure Gone {}
`)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	op := p.Operations[0]
	if pages := op.Pages; pages == nil || pages.Func != "ListPages" || pages.ItemsFunc != "ListItems" ||
		text(pages.Items) != "Items(Page)" || text(pages.Tokens[0].Value) != "Next" || pages.Tokens[0].Input.Name != "Token" {
		t.Errorf("pages %s", asJSON(t, op.Pages))
	}
	w := op.Waiters[0]
	if w.MinDelay != 3 || w.MaxDelay != 3 || w.Attempts != 7 || len(w.Acceptors) != 4 || !w.UsesInput() {
		t.Fatalf("waiter %s", asJSON(t, w))
	}
	if a := w.Acceptors[0]; a.State != "Success" || a.Match.How != "all" || text(a.Match.Value) != "State(each(Items(Page)))" {
		t.Errorf("acceptor %s", asJSON(t, a))
	}
	if a := w.Acceptors[1]; a.ErrorCode != "Gone" {
		t.Errorf("acceptor %s", asJSON(t, a))
	}
	if a := w.Acceptors[3]; a.Success == nil || *a.Success {
		t.Errorf("acceptor %s", asJSON(t, a))
	}
}
