// Package corpustest finds the corpus of published models and test suites for the tests that
// run over it. The corpus is not part of the repository: docs/conformance.md says where its parts
// are published.
package corpustest

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// Dir returns the corpus folder: $CORPUS, or ../shared/corpus beside the repository. A relative path
// begins at the repository's root.
// If there is none it skips the test, or fails it where SESSIONGEN_REQUIRE_CORPUS=1.
func Dir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "shared", "corpus")
	}
	if !filepath.IsAbs(dir) {
		_, file, _, _ := runtime.Caller(0)
		dir = filepath.Join(filepath.Dir(file), "..", "..", dir)
	}
	if _, err := os.Stat(filepath.Join(dir, "botocore")); err != nil {
		if os.Getenv("SESSIONGEN_REQUIRE_CORPUS") == "1" {
			t.Fatalf("the corpus is required here: %v", err)
		}
		t.Skipf("no corpus at %s: set CORPUS to run this test", dir)
	}
	return dir
}

// File returns the path of a file or folder of the corpus.
func File(t testing.TB, elem ...string) string {
	t.Helper()
	return filepath.Join(append([]string{Dir(t)}, elem...)...)
}
