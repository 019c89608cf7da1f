package resourcetest

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var visitor = regexp.MustCompile(`generated/s3\.visit(\w+)(?:Input|Output)$`)

// A program with resources links the operations that it calls and no others.
func TestCollectionLinksNoOtherOperation(t *testing.T) {
	t.Parallel()
	program := filepath.Join(t.TempDir(), "collection")
	if text, err := exec.Command("go", "build", "-o", program, "./testdata/collection").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	out, err := exec.Command("go", "tool", "nm", program).Output()
	if err != nil {
		t.Fatal(err)
	}
	var operations []string
	for line := range strings.Lines(string(out)) {
		if m := visitor.FindStringSubmatch(strings.TrimSpace(line)); m != nil && !slices.Contains(operations, m[1]) {
			operations = append(operations, m[1])
		}
	}
	slices.Sort(operations)
	if want := []string{"DeleteObjects", "ListObjects"}; !slices.Equal(operations, want) {
		t.Errorf("the program links %v, want %v", operations, want)
	}
}
