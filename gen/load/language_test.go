package load_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/ast"
)

var update = flag.Bool("update", false, "rewrite the expected trees")

// TestLanguage loads files that use the language to its corners. Each must give its JSON tree, which
// gives itself, and the same again when it is printed.
func TestLanguage(t *testing.T) {
	files, err := filepath.Glob("testdata/language/*.smithy")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(file, ".smithy")
		t.Run(filepath.Base(name), func(t *testing.T) {
			m, errs := load.Files(file)
			if errs.Len() == 0 {
				errs = check.Model(m)
			}
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			got := ast.Write(m)
			if *update {
				if err := os.WriteFile(name+".json", got, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(name + ".json")
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("go test ./gen/load -run TestLanguage -update\ngot\n%s", got)
			}
			roundTrip(t, m, "a")

			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, lineBreak := range []string{"\r\n", "\r"} {
				other := mustLoad(t, load.Source{Name: file, Data: bytes.ReplaceAll(text, []byte("\n"), []byte(lineBreak))})
				if !bytes.Equal(ast.Write(other), want) {
					t.Errorf("another tree with line breaks %q", lineBreak)
				}
			}
		})
	}
}
