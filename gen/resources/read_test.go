package resources_test

import (
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// The definitions of the checked-in models are read without a problem.
func TestReadModels(t *testing.T) {
	for _, name := range []string{"sqs", "s3", "dynamodb"} {
		m, errs := load.Files("../../models/" + name)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		var problems diag.List
		d := resources.Read(m.Services()[0], &problems)
		if err := problems.Err(); err != nil {
			t.Fatal(err)
		}
		for _, r := range d.Resources {
			if d.Resource(r.Name) != r {
				t.Errorf("%s: %s is not found by its name", name, r.Name)
			}
		}
		if ops := d.Operations(m, nil); len(d.Resources) == 0 || len(ops) == 0 || len(d.Operations(m, []string{})) >= len(ops) {
			t.Errorf("%s: %d resources, operations %v", name, len(d.Resources), ops)
		}
	}
}
