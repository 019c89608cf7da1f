package path

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

type suiteCase struct {
	Expression string
	Result     any
	Error      string
}

// suite calls f for every case of the published test suite.
func suite(t *testing.T, f func(t *testing.T, given any, c suiteCase)) {
	files, err := filepath.Glob(filepath.Join(corpustest.Dir(t), "smithy", "jmespath-tests", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases (%v)", err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var groups []struct {
			Given any
			Cases []suiteCase
		}
		if err := json.Unmarshal(text, &groups); err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(name), func(t *testing.T) {
			for _, g := range groups {
				for _, c := range g.Cases {
					f(t, g.Given, c)
				}
			}
		})
	}
}

func TestParseSuite(t *testing.T) {
	t.Parallel()
	suite(t, func(t *testing.T, _ any, c suiteCase) {
		_, err := Parse(c.Expression)
		switch {
		case err == nil && c.Error == "syntax":
			t.Errorf("%s: no error", c.Expression)
		case err != nil && (c.Error == "" || c.Error == "invalid-type"):
			t.Errorf("%s: %v", c.Expression, err)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"a.b[0]", "a[?b=='c'].d | [0]", "length(a[]) > `0`", "[a,b][]", "{a: @, \"b\": *.c}", "a[1:-1:2]", "&a", "!a || b && c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if e, err := Parse(s); (e == nil) == (err == nil) {
			t.Fatalf("%q: %v, %v", s, e, err)
		}
	})
}
