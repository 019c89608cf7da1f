package botocore_test

import (
	"os"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// Every service of the corpus is imported without an error, and so without a key that nobody knows.
// It takes a minute, so it needs SESSIONGEN_LONG=1.
func TestImportCorpus(t *testing.T) {
	if os.Getenv("SESSIONGEN_LONG") != "1" {
		t.Skip("long: set SESSIONGEN_LONG=1 to import every service")
	}
	dir := corpustest.Dir(t)
	services, err := botocore.Services(dir)
	if err != nil {
		t.Fatal(err)
	}
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	kinds := map[model.Kind]int{}
	for _, service := range services {
		var errs diag.List
		var m *model.Model
		if d := botocore.Read(dir, service, &errs); d != nil {
			m = botocore.Import(d, base, &errs)
		}
		if err := errs.Err(); err != nil {
			t.Errorf("%s: %v", service, err)
			continue
		}
		for _, s := range m.Shapes() {
			kinds[s.Kind]++
		}
	}
	t.Logf("%d services: %d operations, %d structures, %d unions, %d enums", len(services),
		kinds[model.Operation], kinds[model.Structure], kinds[model.Union], kinds[model.Enum])
}
