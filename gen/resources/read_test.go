package resources_test

import (
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/resources"
)

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
		t.Log(name, len(d.Resources))
	}
}
