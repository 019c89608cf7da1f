package idl_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
)

func parse(t *testing.T, text string) *decl.File {
	t.Helper()
	var errs diag.List
	f := idl.Parse("m.smithy", []byte(text), &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return f
}

func TestParseDeclarations(t *testing.T) {
	f := parse(t, `$version: "2"
$operationInputSuffix: "Request"
$unknown: {a: [1, 2]}

metadata "some key" = {a: foo.bar#Baz, "b c": [null, true, -1.5e3]}

namespace com.example

use other.ns#Thing

/// Documentation.
///   Indented.
@required @tags(["a" "b"]) @http(method: "GET", uri: "/")
structure S for R with [M, N] {
    /// Of a.
    @length(min: 1)
    a: Thing$member = "x"

    $b
    c : String
}

enum E { A
    B = "b", // trailing comments and commas are white space
    C
}

operation Op {
    errors: [Err, com.other#Err]
    input := @sensitive for R with [M] { x: String }
    output: Out
}

service Svc { version: "1", rename: { "a.b#C": "D" }, operations: [Op] }

resource R { identifiers: { b: String }, read: Op, properties: { p: Thing } }

apply S$a { @deprecated @since("1") }
apply S @documentation("""
    One
      two \
    still two
    """)
`)
	if f.Version != "2.0" || f.Namespace != "com.example" || len(f.Uses) != 1 || f.Uses[0].ID != "other.ns#Thing" {
		t.Errorf("header: %q %q %v", f.Version, f.Namespace, f.Uses)
	}
	if m := f.Metadata[0]; m.Key != "some key" || m.Value.Get("b c").Items()[2].Text != "-1.5e3" || len(f.IDs) != 1 {
		t.Errorf("metadata: %+v, %d bare IDs", m, len(f.IDs))
	}
	byName := map[string]*model.Shape{}
	for _, s := range f.Shapes {
		byName[s.ID.Name()] = s
	}
	s := byName["S"]
	if got := s.Traits.Get("smithy.api#documentation").Str(); got != "Documentation.\n  Indented." {
		t.Errorf("documentation %q", got)
	}
	if s.Traits.Get("required") != nil || !hasTrait(s.Traits, "required") || s.Traits.Get("http").Get("uri").Str() != "/" {
		t.Errorf("traits: %v", s.Traits)
	}
	if f.For[s].ID != "R" || fmt.Sprint(s.Mixins) != "[M N]" || s.Pos.String() != "m.smithy:14:11" {
		t.Errorf("structure: for %v, mixins %v, at %v", f.For[s], s.Mixins, s.Pos)
	}
	a, b := s.Member("a"), s.Member("b")
	if a.Target != "Thing$member" || a.Traits.Get("smithy.api#default").Str() != "x" || a.TargetPos.String() != "m.smithy:17:8" {
		t.Errorf("member a: %+v", a)
	}
	if b.Target != "" || s.Member("c").Target != "String" {
		t.Errorf("members b and c: %+v %+v", b, s.Member("c"))
	}
	if e := byName["E"]; len(e.Members) != 3 || e.Member("B").Traits.Get("smithy.api#enumValue").Str() != "b" {
		t.Errorf("enum: %+v", e.Members)
	}
	op := byName["Op"].Operation
	if op.Input.ID != "com.example#OpRequest" || op.Output.ID != "Out" || op.Errors[1].ID != "com.other#Err" {
		t.Errorf("operation: %+v", op)
	}
	if in := byName["OpRequest"]; in == nil || f.For[in].ID != "R" || !hasTrait(in.Traits, "smithy.api#input") {
		t.Errorf("input in place: %+v", in)
	}
	if svc := byName["Svc"].Service; svc.Version != "1" || svc.Rename[0].Name != "D" || svc.Operations[0].ID != "Op" {
		t.Errorf("service: %+v", svc)
	}
	if r := byName["R"].Resource; r.Identifiers[0].Name != "b" || r.Read.ID != "Op" || r.Properties[0].ID != "Thing" {
		t.Errorf("resource: %+v", r)
	}
	if len(f.Applies) != 2 || f.Applies[0].Target.ID != "S$a" || len(f.Applies[0].Traits) != 2 {
		t.Errorf("apply: %+v", f.Applies)
	}
	if got := f.Applies[1].Traits[0].Value.Str(); got != "One\n  two still two\n" {
		t.Errorf("text block %q", got)
	}
}

func hasTrait(traits model.Traits, id model.ID) bool { return traits.Find(id) != nil }

func TestParseStrings(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"`, "a\"\\/\b\f\n\r\té😀"},
		{"\"two\nlines\"", "two\nlines"},
		{"\"two\r\nlines\"", "two\nlines"},
		{"\"joined \\\nlines\"", "joined lines"},
		{`"\ud83d"`, "\ufffd"},
		{"\"\"\"\n  a\n    b\n  \"\"\"", "a\n  b\n"},
		{"\"\"\"\n    a\n  \"\"\"", "  a\n"},
		{"\"\"\"\n  a  \n\n  b\"\"\"", "a\n\nb"},
		{"\"\"\"\n  say \\\"\"\" and \"this\\\"\"\"\"", `say """ and "this"`},
		{"\"\"\"\r\n  a\r\n  \"\"\"", "a\n"},
	} {
		in := strings.Replace("metadata a = X\n", "X", c.in, 1)
		f := parse(t, in)
		if got := f.Metadata[0].Value.Str(); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

// Every syntax error is reported, at its place, and the good parts between them are kept.
func TestParseReportsAllErrors(t *testing.T) {
	var errs diag.List
	f := idl.Parse("m.smithy", []byte(`$version: "2.0"
namespace a.b

structure A {
    ok: String
    bad String
    @length(min: 1,, max: )
    worse: String
    @documentation("fine")
    fine: String
    a.b: String
}

strin B

list C {
    member: String

operation D {
    input := {
        x: = 1
        y: String
    }
}

string Last
`), &errs)
	want := []string{
		`m.smithy:6:9: expected ':', found "String" [syntax]`,
		`m.smithy:7:27: expected a value, found ')' [syntax]`,
		`m.smithy:11:6: expected ':', found '.' [syntax]`,
		`m.smithy:14:1: unknown shape type "strin" [syntax]`,
		`m.smithy:19:11: expected ':', found "D" [syntax]`,
		`m.smithy:21:12: expected an identifier, found '=' [syntax]`,
	}
	if got, want := errs.Err().Error(), strings.Join(want, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	var names []string
	for _, s := range f.Shapes {
		names = append(names, s.ID.Name())
	}
	if got, want := strings.Join(names, " "), "A C D DInput Last"; got != want {
		t.Errorf("shapes %s, want %s", got, want)
	}
	if a := f.Shapes[0]; a.Member("ok") == nil || a.Member("fine") == nil {
		t.Errorf("members of A: %v", a.Members)
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"namespace a.\n", `m.smithy:1:13: expected an identifier, found end of line [syntax]`},
		{"$version: \"3\"\n", `m.smithy:1:14: Smithy version "3" is not supported [syntax]`},
		{"$version: 2\n", `m.smithy:1:11: $version must be a string, found number [syntax]`},
		{"$version: \"2.0\"\nnamespace a\n@doc(\"open\nstring S\n", `m.smithy:5:1: unterminated string, opened at 3:6 [syntax]`},
		{"namespace a\nstring S@\n", `m.smithy:2:9: expected a line break, found '@' [syntax]`},
		{"namespace a\n@a(1.)\nstring S\n", `m.smithy:2:4: invalid number 1.: '.' needs a digit after it [syntax]`},
		{"namespace a\n@a(\"\\x\")\nstring S\n", `m.smithy:2:4: invalid escape "\\x" [syntax]`},
		{"namespace a\n@a({b: 1, b: 2})\nstring S\n", `m.smithy:2:11: duplicate key "b" [syntax]`},
		{"namespace a\nstructure S {\n    a: String\n    a: String\n}\n", `m.smithy:4:5: a#S$a: duplicate member "a" [duplicate-member]`},
		{"namespace a\nlist L {\n    members: String\n}\n", `m.smithy:3:5: a#L$members: a list has one member, named member [unknown-member]`},
		{"namespace a\nmap M {\n    keys: String\n}\n", `m.smithy:3:5: a#M$keys: a map has the members key and value only [unknown-member]`},
		{"namespace a\noperation O {\n    inputs: A\n}\n", `m.smithy:3:5: a#O: unknown property "inputs" of an operation [unknown-property]`},
		{"namespace a\nservice S {\n    operation: [A]\n}\n", `m.smithy:3:5: a#S: unknown property "operation" of a service [unknown-property]`},
		{"namespace a\nservice S {\n    version: 1\n}\n", `m.smithy:3:14: a#S: version must be a string [syntax]`},
		{"namespace a\nservice S {\n    operations: A\n}\n", `m.smithy:3:17: a#S: expected a list of shape IDs, found string [syntax]`},
		{"namespace a\nenum E {\n    A\n}\n", `m.smithy:2:1: enum shapes need Smithy version 2.0, the file is of version 1.0 [version]`},
		{"namespace a\nstructure S { a: }\n", `m.smithy:2:18: expected an identifier, found '}' [syntax]`},
		{"namespace a\nstring S\nuse b#T\n", `m.smithy:3:1: use statements come before all shapes [syntax]`},
		{"metadata a = " + strings.Repeat("[", 65) + "\n", `m.smithy:1:78: value nested deeper than 64 [syntax]`},
	} {
		var errs diag.List
		idl.Parse("m.smithy", []byte(c.in), &errs)
		if errs.Len() == 0 {
			t.Errorf("%q is accepted, want %s", c.in, c.want)
			continue
		}
		if got := errs.Err().Error(); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("$version: \"2.0\"\nnamespace a\n@b(c: [1, {d: \"\\u00e9\"}])\nstructure S with [M] {\n    /// x\n    a: B = 1\n}\n"))
	f.Add([]byte("namespace a\noperation O {\n input := {}\n errors: [E]\n}\nservice S {version: \"1\"}\napply O @a(\"\"\"\n  b\n  \"\"\")\n"))
	f.Add([]byte("namespace a\nstructure S {\n  a: \n}\n}\n\"\\"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var errs diag.List
		if idl.Parse("m.smithy", data, &errs) == nil {
			t.Fatal("no file")
		}
		lines := strings.Count(strings.ReplaceAll(string(data), "\r", "\n"), "\n") + 1
		for _, d := range errs.Sorted() {
			if d.Pos.Line < 1 || d.Pos.Line > lines || d.Pos.Col < 1 {
				t.Fatalf("%v is outside of the %d lines", d, lines)
			}
		}
	})
}
