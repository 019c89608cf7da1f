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
	Bench      string
}

// suite calls f for every case of the published test suite.
func suite(t *testing.T, f func(file string, number int, given any, c suiteCase)) {
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
		number := 0
		for _, g := range groups {
			for _, c := range g.Cases {
				number++
				f(filepath.Base(name), number, g.Given, c)
			}
		}
	}
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
