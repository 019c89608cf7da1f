package codectest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// Fixture returns a recorded response, which lies beside the corpus; without it the test is skipped.
func Fixture(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(corpustest.Dir(t), "..", "bench", "fixtures", name))
	if err != nil {
		t.Skip("no recorded responses beside the corpus")
	}
	return data
}
