package plan_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/resources"
	"github.com/sessiongen/sessiongen/gen/resources/plan"
)

const head = `$version: "2"
namespace test

use aws.protocols#awsJson1_0
use sessiongen.traits#batchErrors
use sessiongen.traits#resources

operation GetThing {
    input := { @required Id: String, Parts: Integers, Filters: Filters, Count: Integer }
    output := { Thing: Thing, Things: Things, Other: Other }
}
operation DropThings {
    input := { @required Ids: Strings, Filters: Filters }
    output := { Failed: Failures }
}
structure Thing { Id: String, Size: Integer, Other: Other }
structure Other { Name: String }
structure Failure { Id: String, Code: String }
structure Filter { Name: String, Values: Strings }
list Things { member: Thing }
list Strings { member: String }
list Integers { member: Integer }
list Filters { member: Filter }
list Failures { member: Failure }

@awsJson1_0
service Store { version: "1", operations: [GetThing, DropThings] }

apply Store @resources(
`

// build plans the resources of a definition and returns the problems without positions.
func build(t *testing.T, definition string) (*plan.Package, string) {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte(head + definition + "\n)\n")}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	service := m.Services()[0]
	client, _, errs := gen.Plan(m, gen.Selection{Service: service.ID, Package: "things"})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	def := resources.Read(service, errs)
	if err := errs.Err(); err != nil {
		return nil, err.Error()
	}
	p, errs := plan.Build(m, service, def, client, plan.Selection{Package: "thingsresource"})
	if err := errs.Err(); err != nil {
		return nil, err.Error()
	}
	return p, ""
}

const thing = `resources: {Thing: {
    identifiers: [{name: "Id"}], shape: "Thing",
    load: {request: {operation: "GetThing", params: [{target: "Id", source: "identifier", name: "Id"}]}, path: "Thing"}
    `

func TestProblems(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, definition, want string }{
		{"unknown key", `services: {}`, `:30:1: test#Store: definitions of resources have no "services" here [resource-key]`},
		{"not an object", `service: []`, `expected object, found array [resource-value]`},
		{"no request", `service: {actions: {Get: {}}}`, `"request" is missing [resource-absent]`},
		{"no operation", `service: {actions: {Get: {request: {params: []}}}}`, `"operation" is missing [resource-absent]`},
		{"unknown operation", `service: {actions: {Get: {request: {operation: "GetThings"}}}}`, `there is no operation "GetThings" [resource-unknown]`},
		{"unknown source", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Id", source: "sky"}]}}}}`,
			`"sky" is not a source [resource-value]`},
		{"source without value", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Id", source: "string"}]}}}}`,
			`"value" is missing [resource-absent]`},
		{"bad target", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Filters[x]", source: "string", value: "a"}]}}}}`,
			`"Filters[x]" is not a target [resource-value]`},
		{"unknown target", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Di", source: "string", value: "a"}]}}}}`,
			`GetThingInput has no member "Di" [resource-unknown]`},
		{"type of a constant", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Count", source: "string", value: "a"}]}}}}`,
			`"a" is not a value for the target [resource-type]`},
		{"target twice", `service: {actions: {Get: {request: {operation: "GetThing", params: [
			{target: "Id", source: "string", value: "a"}, {target: "Id", source: "string", value: "b"}]}}}}`, `Id gets two values [resource-clash]`},
		{"gap in a list", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Filters[1].Name", source: "string", value: "a"}]}}}}`,
			`Filters[1].Name leaves out elements before it [resource-feature]`},
		{"list that is none", `service: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Id[]", source: "string", value: "a"}]}}}}`,
			`Id is not a list whose elements are always there [resource-type]`},
		{"path of an action without resource", `service: {actions: {Get: {request: {operation: "GetThing"}, path: "Thing"}}}`,
			`the path of an action is that of the data of the resource that it returns [resource-value]`},

		{"unknown type", thing + `has: {Part: {resource: {type: "Part"}}}}}`, `there is no resource type "Part" [resource-unknown]`},
		{"unknown identifier", thing + `actions: {Get: {request: {operation: "GetThing", params: [{target: "Id", source: "identifier", name: "Key"}]}}}}}`,
			`Thing has no identifier "Key" [resource-unknown]`},
		{"type of an identifier", thing + `actions: {Get: {request: {operation: "GetThing", params: [{target: "Count", source: "identifier", name: "Id"}]}}}}}`,
			`the identifier Id is a string, the value is not [resource-type]`},
		{"missing identifier of a result", thing + `actions: {Get: {request: {operation: "GetThing"}, resource: {type: "Thing"}}}}}`,
			`nothing says what the identifier Id of the Thing is [resource-unknown]`},
		{"identifier that the type does not have", thing + `actions: {Get: {request: {operation: "GetThing"}, resource: {type: "Thing", identifiers: [
			{target: "Id", source: "requestParameter", path: "Id"}, {target: "Key", source: "requestParameter", path: "Id"}]}}}}}`,
			`Thing has no identifier "Key" [resource-unknown]`},
		{"unknown path", thing + `actions: {Get: {request: {operation: "GetThing"}, resource: {type: "Thing", identifiers: [{target: "Id", source: "response", path: "Thing.Key"}]}}}}}`,
			`Thing has no member "Key" [resource-unknown]`},
		{"path too clever", thing + `actions: {Get: {request: {operation: "GetThing"}, resource: {type: "Thing", identifiers: [{target: "Id", source: "response", path: "Things[?Id].Id"}]}}}}}`,
			`"Things[?Id].Id" is not a path that definitions of resources can have [resource-feature]`},
		{"lists that differ", thing + `hasMany: {All: {request: {operation: "GetThing"}, resource: {type: "Thing", path: "Things[]", identifiers: [{target: "Id", source: "response", path: "Other.Things[].Id"}]}}}}}`,
			`"Other.Things[].Id" is of another list than the rest of the result [resource-feature]`},
		{"collection of one", thing + `hasMany: {All: {request: {operation: "GetThing"}, resource: {type: "Thing", identifiers: [{target: "Id", source: "response", path: "Thing.Id"}]}}}}}`,
			`the collection All is not of a list [resource-type]`},
		{"unknown waiter", thing + `waiters: {Exists: {waiterName: "ThingExists"}}}}`, `there is no waiter "ThingExists" [resource-unknown]`},
		{"batch with resources", thing + `batchActions: {Drop: {request: {operation: "DropThings", params: [{target: "Ids[]", source: "identifier", name: "Id"}]},
			resource: {type: "Thing", identifiers: []}}}}}`, `batch actions return outputs, not resources [resource-feature]`},
		{"batch that mixes", thing + `batchActions: {Drop: {request: {operation: "DropThings", params: [
			{target: "Ids[0]", source: "string", value: "a"}]}}}}}`, `Ids[0] mixes elements for all resources with those for each [resource-feature]`},

		{"load without shape", `resources: {Thing: {load: {request: {operation: "GetThing"}, path: "Thing"}}}`, `Thing has a load but no shape [resource-absent]`},
		{"unknown shape", `resources: {Thing: {shape: "Thin"}}`, `there is no structure "Thin" [resource-unknown]`},
		{"load of another structure", `resources: {Thing: {shape: "Thing", load: {request: {operation: "GetThing"}, path: "Other"}}}`,
			`the path "Other" is of a structure without Id, which Thing has [resource-type]`},
		{"load of a list", `resources: {Thing: {shape: "Thing", load: {request: {operation: "GetThing"}, path: "Things[]"}}}`,
			`a load needs the path of one thing, or of a list and "where" [resource-feature]`},
		{"data without shape", `resources: {Thing: {actions: {Get: {request: {operation: "GetThing", params: [{target: "Id", source: "data", path: "Id"}]}}}}}`,
			`Thing has no data: it has no shape [resource-type]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, got := build(t, test.definition)
			if first, rest, _ := strings.Cut(got, "\n"); !strings.HasPrefix(first, "m.smithy:") || !strings.HasSuffix(first, test.want) {
				t.Errorf("%s\n%s\nwant %s", first, rest, test.want)
			}
		})
	}
}

// Names that are taken get their category, in the order of categories.
func TestNames(t *testing.T) {
	t.Parallel()
	p, problems := build(t, `resources: {
    Thing: {identifiers: [{name: "Data"}, {name: "Size"}], actions: {
        Size: {request: {operation: "GetThing"}}, Load: {request: {operation: "GetThing"}}}
    }
    ThingList: {identifiers: []}
}`)
	if problems != "" {
		t.Fatal(problems)
	}
	var got []string
	for _, r := range p.Renamed {
		got = append(got, r.Of+"="+r.Name)
	}
	want := "Thing.Data=DataIdentifier Thing.Load=LoadAction Thing.Size=SizeAction Thing=ThingListList ThingList=ThingListListList"
	if strings.Join(got, " ") != want {
		t.Errorf("%v, want %s", got, want)
	}
}
