package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
)

func TestParse(t *testing.T) {
	t.Parallel()
	var errs diag.List
	p := Parse("sessiongen.yaml", []byte(`# comment
package: ./internal/aws/
session: false
services:
  s3: &everything {}
  sqs:
  sts: *everything
  orders:
    model: ./models/orders.smithy
    service: com.example#Orders
    operations: [GetOrder]
    resources: []
`), &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	at := func(text string, line, col int) Name {
		return Name{text, diag.Pos{File: "sessiongen.yaml", Line: line, Col: col}}
	}
	want := &Project{
		Package:     at("internal/aws", 2, 10),
		ServicesPos: diag.Pos{File: "sessiongen.yaml", Line: 4, Col: 1},
		Services: []Service{
			{Name: at("s3", 5, 3)}, {Name: at("sqs", 6, 3)}, {Name: at("sts", 7, 3)},
			{
				Name: at("orders", 8, 3), Model: at("./models/orders.smithy", 9, 12), Shape: at("com.example#Orders", 10, 14),
				Operations: []Name{at("GetOrder", 11, 18)}, Resources: []Name{},
			},
		},
	}
	if !reflect.DeepEqual(p, want) {
		t.Errorf("got %+v\nwant %+v", p, want)
	}
}

func TestParseErrors(t *testing.T) {
	t.Parallel()
	const head = "package: aws\nservices:\n  "
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", `1:1: key "package" is missing [config-value]; 1:1: no services are selected [config-value]`},
		{"comment only", "# nothing\n", `1:1: key "package" is missing [config-value]; 1:1: no services are selected [config-value]`},
		{"no services", "package: aws\nservices: {}\n", `2:1: no services are selected [config-value]`},
		{"no YAML", "package: [\n", `1:1: did not find expected node content [config-syntax]`},
		{"tab", "package: aws\n\tservices:\n", `2:1: found a tab character that violates indentation [config-syntax]`},
		{"two documents", head + "s3: {}\n---\nx: 1\n", `4:1: there is a second document [config-syntax]`},
		{"a list", "- a\n", `1:1: sessiongen.yaml must be a mapping, not a list [config-type]`},
		{"unknown key", head + "s3: {}\npakage: b\n", `4:1: unknown key "pakage" in sessiongen.yaml [config-key] (did you mean package?)`},
		{"unknown key far from all", head + "s3: {colour: b}\n", `3:8: unknown key "colour" in service s3 [config-key] (known keys: model, service, protocol, operations, resources)`},
		{"duplicate key", head + "s3: {}\n  s3: {}\n", `4:3: key "s3" is in line 3 already [config-duplicate]`},
		{"duplicate name", head + "s3: {operations: [A, B, A]}\n", `3:27: "A" is at 3:21 already [config-duplicate]`},
		{"names no list", head + "s3: {operations: A}\n", `3:20: operations must be a list of names, not "A" [config-type]`},
		{"name no string", head + "s3: {operations: [1, {a: b}]}\n", `3:21: an element of operations must be a string, not "1" [config-type]; 3:24: an element of operations must be a string, not a mapping [config-type]`},
		{"key no string", head + "? [s3]\n  : {}\n", `3:5: a key of services must be a string, not a list [config-type]`},
		{"no bool", head + "s3: {}\nsession: maybe\n", `4:10: session must be true or false, not "maybe" [config-type]`},
		{"no value", head + "s3: {model: }\n", `3:15: model must be a string, not nothing [config-type]`},
		{"nothing selected", head + "s3: {operations: [], resources: []}\n", `3:3: nothing of service "s3" is selected [config-value]`},
		{"bad package name", head + "S3-x: {}\n", `3:3: "S3-x" is no name for a package: it must be lower case letters and digits [config-value]`},
		{"same package", head + "s3-x: {}\n  s3x: {}\n", `4:3: "s3-x" and "s3x" are both package s3x [config-duplicate]`},
		{"keyword", head + "func: {}\n", `3:3: "func" is no name for a package: it is a Go keyword [config-value]`},
		{"special name", head + "internal: {}\n", `3:3: "internal" is no name for a package: it has a meaning of its own in Go [config-value]`},
		{"folder above", "package: ../aws\nservices: {s3: {}}\n", `1:10: package must be a folder below that of sessiongen.yaml, with forward slashes, not "../aws" [config-value]`},
		{"absolute folder", "package: /aws\nservices: {s3: {}}\n", `1:10: package must be a folder below that of sessiongen.yaml, with forward slashes, not "/aws" [config-value]`},
		{"all at once", "session: 1\nx: 2\nservices: []\n", `1:10: session must be true or false, not "1" [config-type]; 2:1: unknown key "x" in sessiongen.yaml [config-key] (known keys: package, session, services); 3:11: services must be a mapping, not a list [config-type]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var errs diag.List
			Parse("f", []byte(test.text), &errs)
			if got := lines(&errs); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// lines returns all problems in one line, without the name of the file.
func lines(errs *diag.List) string {
	var all []string
	for _, d := range errs.Sorted() {
		line := strings.TrimPrefix(d.Error(), "f:")
		if d.Hint != "" && d.Code == "config-key" {
			line += " (" + d.Hint + ")"
		}
		all = append(all, line)
	}
	return strings.Join(all, "; ")
}

func TestSelection(t *testing.T) {
	t.Parallel()
	some := []Name{{Text: "A"}}
	for _, test := range []struct {
		service               Service
		operations, resources bool
	}{
		{Service{}, true, true},
		{Service{Operations: some}, false, false},
		{Service{Resources: some}, false, false},
		{Service{Operations: some, Resources: some}, false, false},
		{Service{Resources: []Name{}}, true, false},
		{Service{Operations: []Name{}, Resources: some}, false, false},
	} {
		if got := test.service.AllOperations(); got != test.operations {
			t.Errorf("%+v: AllOperations %v", test.service, got)
		}
		if got := test.service.AllResources(); got != test.resources {
			t.Errorf("%+v: AllResources %v", test.service, got)
		}
	}
}

func TestLoad(t *testing.T) {
	t.Parallel()
	const config = "package: internal/aws\nservices: {s3: {}}\n"
	for _, test := range []struct {
		name, mod, config string
		wantPath, wantErr string
	}{
		{"plain", "module example.com/app\n\ngo 1.26\n", config, "example.com/app/internal/aws", ""},
		{"comments", "// module no\n\nmodule example.com/app // yes\n", config, "example.com/app/internal/aws", ""},
		{"quoted", "module \"example.com/app\"\n", config, "example.com/app/internal/aws", ""},
		{"module itself", "module example.com/aws/v2\n", "package: .\nservices: {s3: {}}\n", "example.com/aws/v2", ""},
		{"no module line", "go 1.26\n", config, "", "config-module"},
		{"bad name", "module example.com/app\n", "package: my-aws\nservices: {s3: {}}\n", "", "config-value"},
		{"bad name without session", "module example.com/app\n", "package: my-aws\nsession: false\nservices: {s3: {}}\n", "example.com/app/my-aws", ""},
		{"no file", "module example.com/app\n", "", "", "config-missing"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			write(t, filepath.Join(dir, "go.mod"), test.mod)
			file := filepath.Join(dir, FileName)
			if test.config != "" {
				write(t, file, test.config)
			}
			p, errs := Load(file)
			if test.wantErr != "" {
				if errs.Len() != 1 || string(errs.Sorted()[0].Code) != test.wantErr {
					t.Errorf("got problems %v, want one %s", errs.Err(), test.wantErr)
				}
				return
			}
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			if p.ImportPath != test.wantPath {
				t.Errorf("import path %q, want %q", p.ImportPath, test.wantPath)
			}
		})
	}
}

func TestName(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{
		"example.com/app/internal/aws": "aws", "example.com/aws/v2": "aws", "example.com/v1": "v1", "aws": "aws",
	} {
		if got := (&Project{ImportPath: path}).Name(); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("package: a\nservices: {s3: {operations: [A]}}\n")
	f.Add("a: &a [*a]\n")
	f.Add("? x\n: &y\n---\n...")
	f.Fuzz(func(t *testing.T, text string) {
		var errs diag.List
		Parse("f", []byte(text), &errs)
		for _, d := range errs.Sorted() {
			if d.Code == "" || d.Message == "" {
				t.Errorf("a problem without code or message: %v", d)
			}
		}
	})
}
