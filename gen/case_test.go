package gen_test

import (
	"bytes"
	"flag"
	"go/format"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/project"
	"github.com/sessiongen/sessiongen/internal/diff"
)

var update = flag.Bool("update", false, "rewrite the want/ files of the cases")

// Every file of testdata/case is a project in a txtar archive: its files, and what must come of it.
// Its comment says what the case is about.
//
//	model.smithy             the model
//	sessiongen.yaml, go.mod  optional: see the defaults below
//	want/DIR/FILE            a generated file; those that do not matter are left out
//	want/stderr              the problems, instead of files
//
// A new case with an empty want file is completed by go test ./gen -run TestCase/NAME -update.
func TestCase(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/case/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for _, file := range files {
		c := readCase(t, file)
		if _, ok := c.file(wantErrors); ok {
			refused++
		}
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.run(t)
		})
	}
	if refused < 20 || 10*refused < 4*len(files) {
		t.Errorf("%d of %d cases are errors: at least 20, and four in ten, must be", refused, len(files))
	}
}

const (
	wantErrors    = "want/stderr"
	defaultConfig = "package: aws\nsession: false\nservices:\n  test: {model: model.smithy}\n"
	defaultModule = "module example.com/case\n"
)

// goldenCase is a case of TestCase.
type goldenCase struct {
	name, path string
	*txtar.Archive
}

func readCase(t *testing.T, file string) goldenCase {
	t.Helper()
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c := goldenCase{strings.TrimSuffix(filepath.Base(file), ".txtar"), file, a}
	if len(bytes.TrimSpace(a.Comment)) == 0 {
		t.Errorf("%s: the comment that says what the case is about is missing", file)
	}
	return c
}

func (c goldenCase) file(name string) ([]byte, bool) {
	i := slices.IndexFunc(c.Files, func(f txtar.File) bool { return f.Name == name })
	if i < 0 {
		return nil, false
	}
	return c.Files[i].Data, true
}

// run generates the case's project and compares.
func (c goldenCase) run(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "go.mod", defaultModule)
	write(t, dir, config.FileName, defaultConfig)
	for _, f := range c.Files {
		if !strings.HasPrefix(f.Name, "want/") {
			write(t, dir, f.Name, string(f.Data))
		}
	}
	got := map[string][]byte{}
	p, tree, problems := generate(t, filepath.Join(dir, config.FileName))
	if problems != "" {
		got[wantErrors] = []byte(strings.ReplaceAll(problems, filepath.ToSlash(dir)+"/", ""))
	} else {
		checkPackages(t, p.ImportPath, tree)
		for _, p := range tree.Packages {
			for _, f := range p.Files {
				got[path.Join("want", p.Dir, f.Name)] = f.Data
			}
		}
	}
	if *update {
		c.update(t, got)
		return
	}
	c.compare(t, got)
}

// generate generates the project of a file. It returns the tree, or the problems as users see them.
func generate(t *testing.T, file string) (*config.Project, *output.Tree, string) {
	t.Helper()
	p, errs := config.Load(file)
	var tree *output.Tree
	if errs.Len() == 0 {
		var err error
		if tree, errs, err = project.Generate(p); err != nil {
			t.Fatal(err)
		}
	}
	if errs.Len() == 0 {
		return p, tree, ""
	}
	var text strings.Builder
	(&diag.Error{Diagnostics: errs.Sorted()}).Print(&text, 0)
	return nil, nil, text.String()
}

func (c goldenCase) compare(t *testing.T, got map[string][]byte) {
	wanted := 0
	for _, f := range c.Files {
		if !strings.HasPrefix(f.Name, "want/") {
			continue
		}
		wanted++
		data, ok := got[f.Name]
		if !ok {
			t.Errorf("%s was not generated", f.Name)
			continue
		}
		if d := diff.Unified(f.Name, "got", f.Data, data); d != nil {
			t.Errorf("%s(to accept it: go test ./gen -run TestCase/%s -update)", d, c.name)
		}
	}
	if _, ok := c.file(wantErrors); !ok && got[wantErrors] != nil {
		t.Errorf("problems:\n%s", got[wantErrors])
	}
	if wanted == 0 {
		t.Errorf("nothing is wanted: name the files that matter, or %s", wantErrors)
	}
}

// update rewrites the case: the files that it wants, or the problems.
func (c goldenCase) update(t *testing.T, got map[string][]byte) {
	problems, failed := got[wantErrors]
	a := &txtar.Archive{Comment: c.Comment}
	for _, f := range c.Files {
		switch data := got[f.Name]; {
		case !strings.HasPrefix(f.Name, "want/"):
			a.Files = append(a.Files, f)
		case data != nil && !failed:
			a.Files = append(a.Files, txtar.File{Name: f.Name, Data: data})
		}
	}
	if failed {
		a.Files = append(a.Files, txtar.File{Name: wantErrors, Data: problems})
	}
	if err := os.WriteFile(c.path, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// checkPackages checks that all generated Go compiles and is as gofmt leaves it.
func checkPackages(t *testing.T, importPath string, tree *output.Tree) {
	t.Helper()
	for _, p := range tree.Packages {
		for _, f := range p.Files {
			formatted, err := format.Source(f.Data)
			if err != nil {
				t.Errorf("%s/%s: %v", p.Dir, f.Name, err)
				continue
			}
			if d := diff.Unified(path.Join(p.Dir, f.Name), "gofmt", f.Data, formatted); d != nil {
				t.Errorf("not as gofmt leaves it:\n%s", d)
			}
		}
	}
	typeCheck(t, importPath, tree)
}
