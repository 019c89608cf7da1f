package plan_test

import (
	"testing"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/resources"
	"github.com/sessiongen/sessiongen/gen/resources/plan"
)

// FuzzBuild reads and plans any JSON as the definition of a service's resources: that gives
// problems or a plan.
func FuzzBuild(f *testing.F) {
	f.Add(`{"service": {"actions": {"Make": {"request": {"operation": "GetThing", "params": [{"target": "Id", "source": "input"}]},
			"resource": {"type": "Thing", "identifiers": [{"target": "Id", "source": "requestParameter", "path": "Id"}], "path": "Thing"}}},
		"has": {"Thing": {"resource": {"type": "Thing", "identifiers": [{"target": "Id", "source": "input"}]}}},
		"hasMany": {"Things": {"request": {"operation": "GetThing"}, "resource": {"type": "Thing", "path": "Things[]",
			"identifiers": [{"target": "Id", "source": "response", "path": "Things[].Id"}]}}}},
	"resources": {"Thing": {"identifiers": [{"name": "Id", "memberName": "Id", "type": "string"}], "shape": "Thing",
		"load": {"request": {"operation": "GetThing", "params": [{"target": "Id", "source": "identifier", "name": "Id"}]}, "path": "Thing"},
		"actions": {"Rename": {"request": {"operation": "GetThing", "params": [{"target": "Filters[0].Values[]", "source": "data", "path": "Other.Name"}]}}},
		"batchActions": {"Drop": {"request": {"operation": "DropThings", "params": [{"target": "Ids[*]", "source": "identifier", "name": "Id"}]}}},
		"has": {"Self": {"resource": {"type": "Thing", "identifiers": [{"target": "Id", "source": "data", "path": "Id"}], "path": "Other"}}}}}}`)
	f.Add(`{"resources": {"Thing": {"identifiers": [{"name": "Id"}], "shape": "Thing", "load": {"path": "Things[0]", "emptyOn": ["E"],
		"request": {"operation": "GetThing", "params": [{"target": "Count", "source": "integer", "value": 5}, {"target": "Id", "source": "string", "value": "x"}]},
		"members": {"Size": "Other.Name"}, "where": {"member": "Id", "source": "identifier", "name": "Id"}}}}}`)
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte(head + "service: {}\n)\n")}})
	if err := errs.Err(); err != nil {
		f.Fatal(err)
	}
	service := *m.Services()[0]
	client, _, errs := gen.Plan(m, gen.Selection{Service: service.ID, Package: "things"})
	if err := errs.Err(); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, definition string) {
		var errs diag.List
		value := jsonpos.Parse("resources-1.json", []byte(definition), &errs)
		if value == nil || errs.Len() > 0 {
			return
		}
		s := service
		s.Traits = nil
		s.Traits.Set(resources.Trait, value, diag.Pos{})
		def := resources.Read(&s, &errs)
		if (def == nil) != (errs.Len() > 0) {
			t.Fatalf("a definition: %v, problems: %v", def != nil, errs.Err())
		}
		if def == nil {
			return
		}
		def.Operations(m, nil)
		if p, problems := plan.Build(m, &s, def, client, plan.Selection{Package: "thingsresource"}); p == nil && problems.Len() == 0 {
			t.Fatal("neither a plan nor a problem")
		}
	})
}
