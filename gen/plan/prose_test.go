package plan

import (
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

func TestProse(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"One  line\nof text.", []string{"One line of text."}},
		{"<p>First &amp; <b>bold</b>.</p><p>Second</p>", []string{"First & bold.", "", "Second"}},
		{"First.\n\nSecond.", []string{"First.", "", "Second."}},
		{"Of:<ul><li><p>one</p></li><li>two</li></ul>after", []string{"Of:", "", "  - one", "  - two", "", "after"}},
		{"a < b and <a href=\"x\">link</a>", []string{"a < b and link"}},
		{"not closed <p", []string{"not closed <p"}},
		{"<!-- nothing -->", nil},
	} {
		var traits model.Traits
		traits.Set(traitDocumentation, model.NewString(test.text), diag.Pos{})
		if got := prose(traits); !slices.Equal(got, test.want) {
			t.Errorf("%q:\n%q, want\n%q", test.text, got, test.want)
		}
	}
}

func FuzzProse(f *testing.F) {
	f.Add("<p>a</p><ul><li>b</li></ul> &lt; <")
	f.Fuzz(func(t *testing.T, text string) {
		var traits model.Traits
		traits.Set(traitDocumentation, model.NewString(text), diag.Pos{})
		for _, line := range prose(traits) {
			if slices.Contains([]byte(line), '\n') {
				t.Fatalf("%q: a line with a line break: %q", text, line)
			}
		}
	})
}
