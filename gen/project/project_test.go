package project

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/config"
)

const things = `$version: "2.0"
namespace com.example

@aws.protocols#awsJson1_0
@sessiongen.traits#resources(
    resources: {
        Thing: {
            identifiers: [{name: "Name"}]
            actions: {
                Delete: {
                    request: {
                        operation: "DeleteThing"
                        params: [{target: "Name", source: "identifier", name: "Name"}]
                    }
                }
            }
        }
    }
)
service Things {
    version: "1"
    operations: [DeleteThing, ListThings]
}

operation DeleteThing {
    input := { Name: String }
}

operation ListThings {}
`

// newProject writes files into a new folder and reads its sessiongen.yaml.
func newProject(t *testing.T, files map[string]string) *config.Project {
	t.Helper()
	dir := t.TempDir()
	files["go.mod"] = "module example.com/app\n"
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	p, errs := config.Load(filepath.Join(dir, config.FileName))
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestSelection(t *testing.T) {
	t.Parallel()
	for selection, want := range map[string][]string{
		"{model: m.smithy}":                                               {"DeleteThing", "ListThings", "thing.go"},
		"{model: m.smithy, resources: []}":                                {"DeleteThing", "ListThings"},
		"{model: m.smithy, operations: [ListThings]}":                     {"ListThings"},
		"{model: m.smithy, resources: [Thing]}":                           {"DeleteThing", "thing.go"},
		"{model: m.smithy, operations: [], resources: [Thing]}":           {"DeleteThing", "thing.go"},
		"{model: m.smithy, operations: [ListThings], resources: [Thing]}": {"DeleteThing", "ListThings", "thing.go"},
	} {
		t.Run(selection, func(t *testing.T) {
			t.Parallel()
			p := newProject(t, map[string]string{
				config.FileName: "package: aws\nservices:\n  things: " + selection + "\n", "m.smithy": things,
			})
			tree, errs, err := Generate(p)
			if err != nil || errs.Len() > 0 {
				t.Fatal(err, errs.Err())
			}
			var got []string
			for _, pkg := range tree.Packages {
				for _, f := range pkg.Files {
					if op, ok := strings.CutPrefix(f.Name, "op_"); ok {
						got = append(got, strings.TrimSuffix(op, ".go"))
					} else if f.Name == "thing.go" {
						got = append(got, f.Name)
					}
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestLoadModel(t *testing.T) {
	t.Parallel()
	const (
		correction = "namespace: com.example\ncorrections:\n  - reason: test\n    addTrait: {to: Things, trait: smithy.api#title, value: %}\n"
		other      = "$version: \"2.0\"\nnamespace com.other\n\n@aws.protocols#awsJson1_0\nservice Other { version: \"1\" }\n"
	)
	p := newProject(t, map[string]string{
		config.FileName:          "package: aws\nservices: {x: {model: x}}\n",
		"file.smithy":            things,
		"file.overlay.yaml":      strings.Replace(correction, "%", "Of the file", 1),
		"unrelated.overlay.yaml": strings.Replace(correction, "%", "Unrelated", 1),
		"folder/a.smithy":        things,
		"folder/b/other.smithy":  other,
		"folder/c.overlay.yaml":  strings.Replace(correction, "%", "Of the folder", 1),
	})
	named := func(text string) config.Name { return config.Name{Text: text} }
	for _, test := range []struct {
		name, title, err string
		service          config.Service
	}{
		{"a file with its overlay", "Of the file", "", config.Service{Model: named("file.smithy")}},
		{"a folder with its overlays", "Of the folder", "", config.Service{Model: named("folder"), Shape: named("com.example#Things")}},
		{"two services", "", "service-choice", config.Service{Model: named("folder")}},
		{"another service", "", "unknown-service", config.Service{Model: named("folder"), Shape: named("com.other#Othr")}},
		{"no such file", "", "read", config.Service{Model: named("none.smithy")}},
		{"shipped, by package name", "SSO OIDC", "", config.Service{Name: named("ssooidc")}},
		{"not shipped", "", "unknown-service", config.Service{Name: named("file")}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			m, errs := LoadModel(p.Dir, &test.service)
			if test.err != "" {
				if m != nil || errs.Len() != 1 || string(errs.Sorted()[0].Code) != test.err {
					t.Errorf("got %v, want one problem %s", errs.Err(), test.err)
				}
				return
			}
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			if got := m.Service.Traits.Get("smithy.api#title").Str(); !strings.Contains(got, test.title) {
				t.Errorf("title %q, want %q", got, test.title)
			}
		})
	}
}

// What goes wrong in the goroutine of a service is an error, not the end of the process.
func TestBug(t *testing.T) {
	t.Parallel()
	p := newProject(t, map[string]string{config.FileName: "package: aws\nservices: {x: {model: m.smithy}}\n", "m.smithy": things})
	r := generate(nil, &p.Services[0])
	if r.bug == nil {
		t.Fatal("a panic was not caught")
	}
}
