package plan_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/plan"
)

// build plans the package of the one service of a model.
func build(t *testing.T, idl string, operations ...string) (*plan.Package, []string) {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte("$version: \"2\"\nnamespace a\n" + idl)}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	service := m.Services()[0]
	names, errs := naming.For(m, service)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	p, errs := plan.Build(m, names, plan.Selection{Service: service.ID, Package: "test", Operations: operations})
	var lines []string
	for _, d := range errs.Sorted() {
		lines = append(lines, d.Error())
	}
	return p, lines
}

const pathModel = `
use aws.protocols#awsJson1_0
@awsJson1_0 service S { version: "1", operations: [Get] }
operation Get { input := {}, output := {
    name: String
    @required id: String
    count: Integer
    size: Long
    open: Boolean
    color: Color
    item: Item
    items: Items
    grid: Grid
    tags: Tags
    byName: ByName
    choice: Choice
} }
structure Item { name: String, items: Items, @required on: Boolean, left: Item, right: Item }
list Items { member: Item }
list Grid { member: Items }
list Tags { member: String }
map ByName { key: String, value: Item }
union Choice { a: Item, b: String }
enum Color {
    RED
}
`

// text writes a value as nested calls.
func text(v *plan.Value) string {
	s := string(v.Op)
	switch {
	case v.Field != nil:
		s = v.Field.Name
	case v.Op == plan.OpIndex:
		s += fmt.Sprint(v.Index)
	case v.Op == plan.OpLiteral:
		return v.Text
	case v.Text != "":
		s += " " + v.Text
	}
	if len(v.Args) == 0 || v.Field != nil && v.Args[0].Op == plan.OpRoot {
		return s
	}
	args := make([]string, len(v.Args))
	for i, a := range v.Args {
		args[i] = text(a)
	}
	return s + "(" + strings.Join(args, ", ") + ")"
}

func TestResolve(t *testing.T) {
	t.Parallel()
	p, problems := build(t, pathModel)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	out := p.Operations[0].Output
	for _, test := range []struct {
		expr string
		want string
		kind plan.Kind
		many bool
	}{
		{"name", "Name", plan.String, false},
		{"item.left.name", "Name(Left(Item))", plan.String, false},
		{"items[0].name", "Name(index0(Items))", plan.String, false},
		{"items[-1]", "index-1(Items)", plan.Struct, false},
		{"items[].name", "Name(each(Items))", plan.String, true},
		{"items[*].items[].name", "Name(each(Items(each(Items))))", plan.String, true},
		{"grid[].name", "Name(each(each(Grid)))", plan.String, true},
		{"grid[*][0].name", "Name(index0(each(Grid)))", plan.String, true},
		{"items[].name | [0]", "index0(collect(Name(each(Items))))", plan.String, false},
		{"items[?on].name", "Name(filter(each(Items), On(current)))", plan.String, true},
		{"items[?name == 'x' || !on][]", "filter(each(Items), or(compare ==(Name(current), x), not(On(current))))", plan.Struct, true},
		{"name || item.name", "else(Name, Name(Item))", plan.String, false},
		{"length(items[?on]) > `0`", "compare >(length(filter(each(Items), On(current))), 0)", plan.Bool, false},
		{"length(items) == length(tags) && open", "and(compare ==(length(Items), length(Tags)), Open)", plan.Bool, false},
		{"contains(tags, 'x')", "contains(each(Tags), x)", plan.Bool, false},
		{"contains(items[].name, name)", "contains(Name(each(Items)), Name)", plan.Bool, false},
		{"color == 'RED'", "compare ==(Color, RED)", plan.Bool, false},
		{"keys(byName)", "keys(ByName)", plan.String, true},
		{"byName.x.name", "Name(entry x(ByName))", plan.String, false},
		{"byName.*.name", "Name(values(ByName))", plan.String, true},
		{"choice.a.name", "Name(A(Choice))", plan.String, false},
		{"[item.name, items[].name][]", "concat(Name(Item), Name(each(Items)))", plan.String, true},
		{"items[*].[left.name, right.name][]", "with(each(Items), concat(Name(Left(current)), Name(Right(current))))", plan.String, true},
		{"[items, item.items]|[].name", "Name(concat(each(Items), each(Items(Item))))", plan.String, true},
		{"item | left.on", "On(Left(Item))", plan.Bool, false},
		{"@", "root", plan.Struct, false},
	} {
		v, err := p.Resolve(test.expr, out)
		if err != nil {
			t.Errorf("%s: %v", test.expr, err)
			continue
		}
		if got := text(v); got != test.want || v.Type.Kind != test.kind || v.Many != test.many {
			t.Errorf("%s: %s, a %s, many %v;\nwant %s, a %s, many %v", test.expr, got, v.Type.Kind, v.Many, test.want, test.kind, test.many)
		}
		if _, err := json.Marshal(v); err != nil {
			t.Errorf("%s does not print: %v", test.expr, err)
		}
	}
}

func TestResolveErrors(t *testing.T) {
	t.Parallel()
	p, _ := build(t, pathModel)
	for _, test := range []struct{ expr, want string }{
		{"items[", "unexpected end"},
		{"nmae", "has no member \"nmae\"; did you mean name?"},
		{"name.x", "x is looked for in what is not a structure"},
		{"name[0]", "[0] of what is not a list"},
		{"name[]", "a projection of what is not a list"},
		{"item.*", "a projection of what is not a map"},
		{"[name, count]", "flatten it"},
		{"[name, count][]", "different Go types"},
		{"name || count", "different Go types"},
		{"name == count", "do not fit"},
		{"name < id", "do not fit"},
		{"item == items", "neither a number"},
		{"sort(tags)", "function sort is not supported"},
		{"length(count)", "length of what has none"},
		{"contains(tags, `1`)", "cannot hold"},
		{"items[0:2]", "not supported"},
		{"{a: name}", "not supported"},
		{"name == `null`", "a literal that is not"},
	} {
		_, err := p.Resolve(test.expr, p.Operations[0].Output)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %q in it", test.expr, err, test.want)
		}
	}
}
