package ast_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/ast"
	"github.com/sessiongen/sessiongen/gen/model"
)

func TestParse(t *testing.T) {
	var errs diag.List
	f := ast.Parse("m.json", []byte(`{
  "smithy": "1.0",
  "metadata": {"a": [1]},
  "shapes": {
    "a#S": {"type": "structure", "mixins": [{"target": "a#M"}],
      "members": {"m": {"target": "b#T", "traits": {"smithy.api#required": {}}}}},
    "a#L": {"type": "list", "member": {"target": "a#S"}},
    "a#P": {"type": "map", "key": {"target": "a#K"}, "value": {"target": "a#V"}},
    "a#O": {"type": "operation", "input": {"target": "a#S"}, "errors": [{"target": "a#E"}]},
    "a#R": {"type": "resource", "identifiers": {"id": {"target": "a#K"}}, "read": {"target": "a#O"}},
    "a#V": {"type": "service", "version": "1", "operations": [{"target": "a#O"}], "rename": {"b#T": "U"}},
    "a#S$m": {"type": "apply", "traits": {"smithy.api#deprecated": {}}}
  }
}`), &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	if f.Version != "1.0" || len(f.Metadata) != 1 || len(f.Shapes) != 6 || len(f.Applies) != 1 {
		t.Fatalf("version %s, %d metadata, %d shapes, %d applies", f.Version, len(f.Metadata), len(f.Shapes), len(f.Applies))
	}
	s := f.Shapes[0]
	m := s.Member("m")
	if s.Pos.String() != "m.json:5:5" || m.Pos.String() != "m.json:6:19" || m.TargetPos.String() != "m.json:6:35" || m.Target != "b#T" {
		t.Errorf("structure at %v, member at %v, target %s at %v", s.Pos, m.Pos, m.Target, m.TargetPos)
	}
	if len(s.Mixins) != 1 || !m.Traits.Has("smithy.api#required") {
		t.Errorf("mixins %v, traits %v", s.Mixins, m.Traits)
	}
	if p := f.Shapes[2]; p.Member("key").Target != "a#K" || p.Member("value").Target != "a#V" {
		t.Errorf("map: %+v", p)
	}
	if o := f.Shapes[3].Operation; o.Input.ID != "a#S" || o.Output.ID != "" || o.Errors[0].ID != "a#E" {
		t.Errorf("operation: %+v", o)
	}
	if r := f.Shapes[4].Resource; r.Identifiers[0].Name != "id" || r.Read.ID != "a#O" {
		t.Errorf("resource: %+v", r)
	}
	if v := f.Shapes[5].Service; v.Version != "1" || v.Operations[0].ID != "a#O" || v.Rename[0].Name != "U" {
		t.Errorf("service: %+v", v)
	}
}

func TestParseErrors(t *testing.T) {
	shape := func(s string) string { return `{"smithy": "2.0", "shapes": {` + s + `}}` }
	for _, c := range []struct{ in, want string }{
		{`{`, `m.json:1:2: expected a key, found end of file [json-syntax]`},
		{`[]`, `m.json:1:1: expected an object, found array [ast]`},
		{`{"smithy": "3"}`, `m.json:1:12: "smithy" must be a supported version: "1.0" or "2.0" [ast]`},
		{`{"smithy": "2.0", "shape": {}}`, `m.json:1:19: unknown property "shape" of a model [ast]`},
		{shape(`"S": {"type": "string"}`), `m.json:1:30: "S" is no absolute shape ID [ast]`},
		{shape(`"a#S": {"type": "strin"}`), `m.json:1:46: a#S: unknown shape type "strin" [ast]`},
		{shape(`"a#S": {}`), `m.json:1:30: a#S: unknown shape type "" [ast]`},
		{shape(`"a#S": {"type": "string", "members": {}}`), `m.json:1:56: a#S: unknown property "members" of string shapes [ast]`},
		{shape(`"a#S": {"type": "structure", "members": {"m": {}}}`), `m.json:1:71: a#S: member "m" has no target [ast]`},
		{shape(`"a#S": {"type": "structure", "members": {"0": {"target": "a#T"}}}`), `m.json:1:71: a#S: "0" is no name of a member [ast]`},
		{shape(`"a#S": {"type": "list", "member": {"target": "T"}}`), `m.json:1:75: a#S: expected an absolute shape ID [ast]`},
		{shape(`"a#S": {"type": "string", "traits": {"deprecated": {}}}`), `m.json:1:67: a#S: "deprecated" is no shape ID of a trait [ast]`},
		{shape(`"a#S": {"type": "operation", "input": "a#T"}`), `m.json:1:68: a#S: "input" must be of type object, found string [ast]`},
		{shape(`"a#S": {"type": "service", "operations": ["a#T"]}`), `m.json:1:72: a#S: expected {"target": shape ID} [ast]`},
		{shape(`"a#S": {"type": "set", "member": {"target": "a#T"}}`), `m.json:1:46: a#S: set shapes are of Smithy 1.0: use a list with uniqueItems [version]`},
		{shape(`"a#S$m": {"type": "string"}`), `m.json:1:30: a#S$m: a member is declared in its shape [ast]`},
	} {
		var errs diag.List
		ast.Parse("m.json", []byte(c.in), &errs)
		if errs.Len() == 0 {
			t.Errorf("%s is accepted, want %s", c.in, c.want)
			continue
		}
		if got := errs.Sorted()[0].Error(); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestValidID(t *testing.T) {
	for id, want := range map[model.ID]bool{
		"a#B": true, "a.b_c.d#_B1": true, "a#B$c": true,
		"": false, "B": false, "#B": false, "a#": false, "a.#B": false, "a#1B": false, "a#_": false, "a#B$": false, "a#B-C": false,
	} {
		if got := ast.ValidID(id); got != want {
			t.Errorf("ValidID(%q) = %v", id, got)
		}
	}
}

func TestAppendQuoted(t *testing.T) {
	got := string(ast.AppendQuoted(nil, "a\"\\\n\r\t\x00é\xff"))
	if want := `"a\"\\\n\r\t\u0000é` + "\ufffd" + `"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`{"smithy": "2.0", "shapes": {"a#S": {"type": "structure", "members": {"m": {"target": "b#T"}}}}}`)
	f.Add(`{"smithy": "1.0", "metadata": {}, "shapes": {"a#S$m": {"type": "apply", "traits": {"a#t": null}}}}`)
	f.Add(`{"smithy": "2.0", "shapes": {"a#V": {"type": "service", "rename": {"a#B": "C"}, "errors": [{"target": "a#E"}]}}}`)
	f.Fuzz(func(t *testing.T, text string) {
		var errs diag.List
		file := ast.Parse("m.json", []byte(text), &errs)
		for _, d := range errs.Sorted() {
			if d.Pos.Line < 1 || d.Pos.Line > strings.Count(text, "\n")+1 {
				t.Fatalf("%v is outside of the text", d)
			}
		}
		for _, s := range file.Shapes {
			if s.Kind == model.Invalid || !ast.ValidID(s.ID) {
				t.Fatalf("shape %+v", s)
			}
		}
	})
}
