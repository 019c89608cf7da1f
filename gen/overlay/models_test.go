package overlay_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/overlay"
)

// Every overlay of the checked-in models applies to its model and leaves nothing wrong with it.
func TestModels(t *testing.T) {
	paths, err := filepath.Glob("../../models/*/*.overlay.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no overlays: %v", err)
	}
	for _, path := range paths {
		m, errs := load.Files(filepath.Dir(path))
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var problems diag.List
		if o := overlay.Parse(path, data, &problems); o != nil {
			o.Apply(m, &problems)
		}
		errs.Append(&problems)
		errs.Append(check.Model(m))
		if err := errs.Err(); err != nil {
			t.Error(err)
		}
	}
}
