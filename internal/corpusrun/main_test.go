package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// sample is a run over one service into an empty folder.
func sample(t *testing.T) *run {
	t.Helper()
	r := &run{corpus: corpustest.Dir(t), scratch: t.TempDir(), repository: "../.."}
	if err := r.prepare([]string{"sqs"}, 1); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRun(t *testing.T) {
	r := sample(t)
	r.phase("import", r.importService)
	r.phase("generate", r.generate)
	r.goCommand("build")
	if !r.summary() {
		t.Error("a failure")
	}
	s := r.services[0]
	if s.operations == 0 || s.shapes <= s.operations || s.files == 0 || s.lines == 0 || len(r.lines) != 3 {
		t.Errorf("%+v, %q", s, r.lines)
	}
}

// What does not compile is a failure of its service.
func TestRunFails(t *testing.T) {
	r := sample(t)
	dir := filepath.Join(r.scratch, r.services[0].pkg)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "sqs.go"), []byte("package sqs\n\nvar x int = nothing\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	r.goCommand("build")
	if r.summary() || !strings.Contains(r.services[0].failure, "undefined: nothing") {
		t.Errorf("%+v", r.services[0])
	}
	if len(r.failed("build")) != 1 {
		t.Error("the failure is not one of the build")
	}
}
