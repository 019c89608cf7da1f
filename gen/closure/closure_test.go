package closure_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/model"
)

const idl = `$version: "2"
namespace a
service S { operations: [Put, Get], resources: [City], errors: [Busy] }
resource City { identifiers: { id: String }, read: Read, resources: [Street] }
resource Street { list: List, identifiers: { id: String } }
@readonly operation Read { input := { @required id: String } }
@readonly operation List { input := { @required id: String } }
operation Get { input := { x: Left }, output := { y: Right }, errors: [Gone] }
operation Put {}
operation Unbound {}
structure Left { tree: Tree }
structure Right { list: Items }
list Items { member: Item }
structure Item {}
structure Tree { left: Tree, right: Tree }
structure Stray {}
@error("client") structure Gone {}
@error("server") structure Busy {}
`

func list(shapes []*model.Shape) string {
	names := make([]string, len(shapes))
	for i, s := range shapes {
		names[i] = s.ID.Name()
	}
	return strings.Join(names, " ")
}

func TestClosure(t *testing.T) {
	t.Parallel()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte(idl)}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	service := m.Services()[0]
	ops := closure.Operations(m, service)
	if got, want := list(ops), "Read List Get Put"; got != want {
		t.Fatalf("operations %q, want %q", got, want)
	}
	c := closure.Of(m, service, ops[2:3])
	if got, want := list(c.Shapes), "GetInput GetOutput Left Right Items Item Tree Gone Busy"; got != want {
		t.Errorf("shapes %q, want %q", got, want)
	}
	for id, want := range map[model.ID][2]bool{
		"a#GetInput": {false, true}, "a#Left": {true, true}, "a#Tree": {true, true},
		"a#Item": {true, false}, "a#Gone": {true, false}, "a#Stray": {false, false},
	} {
		if got := [2]bool{c.Nested(id), c.Sent(id)}; got != want {
			t.Errorf("%s: nested, sent %v, want %v", id, got, want)
		}
	}
	if got := list(closure.Of(m, service, ops[3:]).Shapes); got != "Busy" {
		t.Errorf("shapes of Put: %q", got)
	}
}
