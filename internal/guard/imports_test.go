package guard

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// goPackage is what go list says of a package.
type goPackage struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
}

// list returns the packages that match patterns, with what is among their dependencies.
func list(t *testing.T, patterns ...string) []goPackage {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list", "-deps", "-json=ImportPath,Standard,Imports,Deps"}, patterns...)...).Output()
	if err != nil {
		if exit, ok := errors.AsType[*exec.ExitError](err); ok {
			t.Fatalf("go list: %s", exit.Stderr)
		}
		t.Fatal(err)
	}
	var pkgs []goPackage
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

// in reports whether a package of ours is one of the folders or below one.
func in(importPath string, folders ...string) bool {
	return slices.ContainsFunc(folders, func(folder string) bool {
		return importPath == module+"/"+folder || strings.HasPrefix(importPath, module+"/"+folder+"/")
	})
}

func isOurs(importPath string) bool {
	return importPath == module || strings.HasPrefix(importPath, module+"/")
}

// importRule is a rule for direct imports: besides the standard library and each other, the packages
// may import only what it lists.
type importRule struct {
	packages  []string // folders
	mayImport []string // folders of ours
	others    []string // prefixes of import paths in other modules
	why       string
}

// importRules are the rules. The first one that fits a package counts.
var importRules = []importRule{
	{[]string{"gen/diag"}, nil, nil, "diagnostics are below everything"},
	{[]string{"gen/model"}, []string{"gen/diag"}, nil, "the model knows nothing but shapes"},
	{
		[]string{"gen/emit"},
		[]string{"gen/plan", "gen/resources/plan", "gen/naming", "gen/path", "gen/output", "gen/diag", "templates"},
		[]string{"github.com/dave/jennifer"},
		"emit prints plans: a fact of the model that it needs, plan states",
	},
	{[]string{"gen/output"}, []string{"internal/diff"}, nil, "output knows bytes and files"},
	{[]string{"gen/config"}, []string{"gen/diag"}, []string{"go.yaml.in/yaml/v3", "golang.org/x/mod"}, "the configuration is read before any model"},
	{
		[]string{"gen"},
		[]string{"gen", "models", "templates", "runtime/endpoint", "internal/diff", "internal/endpointcode"},
		[]string{"github.com/dave/jennifer", "go.yaml.in/yaml/v3"},
		"the generator does not use what it generates for",
	},
	{[]string{"templates", "models"}, nil, nil, "text and data"},
	{[]string{"generated"}, []string{"generated", "runtime"}, nil, "clients hang off a session without importing it"},
	{[]string{"runtime"}, []string{"runtime", "internal/endpointcode", "internal/corpustest"}, []string{"github.com/aws/smithy-go"}, "users link the runtime: it is light"},
	{
		[]string{"session"},
		[]string{"session", "runtime"},
		[]string{"github.com/aws/smithy-go"},
		"the session never imports generated: clients that it needs itself are trimmed ones of its own",
	},
}

func TestImports(t *testing.T) {
	t.Parallel()
	used := make([]bool, len(importRules))
	for _, p := range list(t, module+"/...") {
		i := slices.IndexFunc(importRules, func(r importRule) bool { return in(p.ImportPath, r.packages...) })
		if i < 0 {
			continue
		}
		rule := importRules[i]
		used[i] = true
		for _, imported := range p.Imports {
			switch {
			case isOurs(imported):
				if in(imported, rule.mayImport...) || in(imported, rule.packages...) {
					continue
				}
			case !strings.Contains(strings.Split(imported, "/")[0], "."): // the standard library
				continue
			case slices.ContainsFunc(rule.others, func(other string) bool { return strings.HasPrefix(imported, other) }):
				continue
			}
			t.Errorf("%s imports %s: %s", p.ImportPath, imported, rule.why)
		}
	}
	for i, u := range used {
		if !u {
			t.Errorf("no package is in %q: the rule is dead", importRules[i].packages)
		}
	}
}

// What a user's program links must let the linker drop what is not used: packages that call methods by
// name keep all exported methods of all types alive.
func TestNothingKeepsMethodsAlive(t *testing.T) {
	t.Parallel()
	heavy := []string{"text/template", "html/template", "go/", "golang.org/x/", "github.com/dave/", "go.yaml.in/"}
	light := 0
	for _, p := range list(t, module+"/...") {
		if !in(p.ImportPath, "runtime", "session", "generated") {
			continue
		}
		light++
		for _, dep := range p.Deps {
			if slices.ContainsFunc(heavy, func(h string) bool { return dep == h || strings.HasSuffix(h, "/") && strings.HasPrefix(dep, h) }) {
				t.Errorf("%s depends on %s", p.ImportPath, dep)
			}
		}
	}
	if light < 20 {
		t.Errorf("only %d packages were looked at", light)
	}
}
