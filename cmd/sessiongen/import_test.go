package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// put writes a file below dir, and the folders that it needs.
func put(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

const zooJSON = `{"metadata": {"apiVersion": "1", "serviceId": "Zoo", "endpointPrefix": "zoo", "protocol": "json",
	"jsonVersion": "1.0", "signatureVersion": "v4", "serviceFullName": "Zoo"},
"operations": {"Feed": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "FeedInput"}}},
"shapes": {"FeedInput": {"type": "structure", "members": {"Name": {"shape": "S"}}REQUIRED}, "S": {"type": "string"}}}`

func TestImport(t *testing.T) {
	corpus, out := t.TempDir(), t.TempDir()
	put(t, corpus, "botocore/data/zoo/1/service-2.json", strings.Replace(zooJSON, "REQUIRED", `, "required": ["Name"]`, 1))
	put(t, corpus, "boto3/data/zoo/1/resources-1.json", `{"service": {"actions": {"Feed": {"request": {"operation": "Feed"}}}}}`)
	sessiongen := func(want string, args ...string) {
		t.Helper()
		var stdout, stderr bytes.Buffer
		code := run(append([]string{"import", "-corpus", corpus, "-out", out}, args...), &stdout, &stderr)
		if got := stdout.String() + stderr.String(); !strings.Contains(got, want) || code != exitDone {
			t.Errorf("exit %d: %s\nwant %s", code, got, want)
		}
	}
	read := func(name string) string {
		t.Helper()
		data, err := os.ReadFile(filepath.Join(out, "zoo", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	sessiongen("services: 1, files: 2, changed: 2", "zoo")
	sessiongen("services: 1, files: 2, changed: 0")
	if got := read("zoo.resources.smithy"); !strings.Contains(got, "apply Zoo @resources(") {
		t.Error(got)
	}
	if got := read("zoo.smithy"); !strings.Contains(got, "@required\n        Name: String") || strings.Contains(got, "@resources") {
		t.Error(got)
	}

	// A value in Go stays one when the service does not require it any more.
	put(t, corpus, "botocore/data/zoo/1/service-2.json", strings.Replace(zooJSON, "REQUIRED", "", 1))
	sessiongen("services: 1, files: 2, changed: 1", "-all")
	sessiongen("services: 1, files: 2, changed: 0")
	if got := read("zoo.smithy"); !strings.Contains(got, "@requiredValue\n        Name: String") {
		t.Error(got)
	}

	// What the service does not have any more goes.
	if err := os.RemoveAll(filepath.Join(corpus, "boto3")); err != nil {
		t.Fatal(err)
	}
	sessiongen("services: 1, files: 1, changed: 1")
	if _, err := os.Stat(filepath.Join(out, "zoo", "zoo.resources.smithy")); err == nil {
		t.Error("the definition of resources is still there")
	}
}

func TestImportErrors(t *testing.T) {
	corpus := t.TempDir()
	put(t, corpus, "botocore/data/zoo/1/service-2.json", strings.Replace(zooJSON, "REQUIRED", "", 1))
	put(t, corpus, "botocore/data/farm/1/service-2.json", `{"metadata": {}, "barn": 1}`)
	tests := []struct {
		name string
		args []string
		code int
		want string
	}{
		{"no corpus", []string{"zoo"}, exitUsage, "-corpus is missing"},
		{"all and one", []string{"-corpus", corpus, "-all", "zoo"}, exitUsage, "-all goes without services"},
		{"nothing there", []string{"-corpus", corpus}, exitProblems, "no services to import"},
		{"unknown service", []string{"-corpus", corpus, "circus"}, exitProblems, `no description of service "circus" [botocore-read]`},
		{"one of two wrong", []string{"-corpus", corpus, "zoo", "farm"}, exitProblems, `farm/1/service-2.json:1:18: unknown key "barn" of service [botocore-unknown-key]`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out := t.TempDir()
			var stdout, stderr bytes.Buffer
			code := run(append([]string{"import", "-out", out}, tt.args...), &stdout, &stderr)
			if code != tt.code || !strings.Contains(stderr.String(), tt.want) {
				t.Errorf("exit %d: %s\nwant exit %d: %s", code, &stderr, tt.code, tt.want)
			}
			if entries, _ := os.ReadDir(out); len(entries) > 0 {
				t.Error("something was written")
			}
		})
	}
}

// The checked-in models are what the corpus says.
func TestImportModels(t *testing.T) {
	corpus := corpustest.Dir(t)
	models := filepath.Join("..", "..", "models")
	services, err := imported(models)
	if err != nil || len(services) == 0 {
		t.Fatalf("no models: %v", err)
	}
	out := t.TempDir()
	for _, service := range services { // what is pinned depends on what was there
		path := service + "/" + service + ".smithy"
		data, err := os.ReadFile(filepath.Join(models, filepath.FromSlash(path)))
		if err != nil {
			t.Fatal(err)
		}
		put(t, out, path, string(data))
	}
	var stdout, stderr bytes.Buffer
	if code := run([]string{"import", "-corpus", corpus, "-out", out}, &stdout, &stderr); code != exitDone {
		t.Fatalf("exit %d: %s", code, &stderr)
	}
	for _, service := range services {
		want, _ := filepath.Glob(filepath.Join(models, service, "*.smithy"))
		for _, path := range want {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got, err := os.ReadFile(filepath.Join(out, service, filepath.Base(path)))
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("%s is not what an import gives: %v", path, err)
			}
		}
	}
}
