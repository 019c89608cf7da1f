package guard

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
)

// What README shows works: programs compile, the configuration and the model are accepted.
func TestReadme(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]int{}
	for _, m := range regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$").FindAllSubmatch(text, -1) {
		language, block := string(m[1]), m[2]
		shown[language]++
		switch language {
		case "go":
			if !bytes.HasPrefix(block, []byte("package ")) {
				continue // a fragment
			}
			shown["program"]++
			file := filepath.Join(t.TempDir(), "main.go")
			if err := os.WriteFile(file, block, 0o666); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command("go", "vet", file).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		case "yaml":
			var errs diag.List
			config.Parse("README.md", block, &errs)
			if err := errs.Err(); err != nil {
				t.Error(err)
			}
		case "smithy":
			model, errs := load.Load([]load.Source{{Name: "README.smithy", Data: block}})
			if errs.Len() == 0 {
				errs.Append(check.Model(model))
			}
			if err := errs.Err(); err != nil {
				t.Error(err)
			}
		}
	}
	for _, language := range []string{"program", "yaml", "smithy"} {
		if shown[language] == 0 {
			t.Errorf("README shows no %s", language)
		}
	}
}
