package gen_test

import (
	"bytes"
	"testing"

	"github.com/sessiongen/sessiongen/gen/output"
)

// What is checked in is what the generator writes: the largest golden.
func TestGeneratedIsCurrent(t *testing.T) {
	t.Parallel()
	for _, file := range []string{"../sessiongen.yaml", "../session/internal/sessiongen.yaml", "../examples/sessiongen.yaml"} {
		_, tree, problems := generate(t, file)
		if problems != "" {
			t.Fatal(problems)
		}
		changes, err := output.Compare(tree)
		if err != nil {
			t.Fatal(err)
		}
		if changes.Len() == 0 {
			continue
		}
		var diff bytes.Buffer
		if err := changes.Diff(&diff); err != nil {
			t.Fatal(err)
		}
		text := diff.String()
		const limit = 4000
		if len(text) > limit {
			text = text[:limit] + "\n…\n"
		}
		t.Errorf("%s: %d files to change: make generate\n%s", file, changes.Len(), text)
	}
}
