package load_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/ast"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// The definitions that come with the module are without fault, and models may use them.
func TestDefinitions(t *testing.T) {
	m, errs := load.Definitions()
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	if err := check.Model(m).Err(); err != nil {
		t.Error(err)
	}
	for _, id := range []model.ID{"smithy.api#String", "smithy.api#required", "aws.api#service", "smithy.waiters#waitable"} {
		if m.Shape(id) == nil {
			t.Errorf("%s is not defined", id)
		}
	}
}

func source(name, text string) load.Source {
	if strings.HasSuffix(name, ".smithy") && !strings.HasPrefix(text, "$version") {
		text = "$version: \"2.0\"\n" + text
	}
	return load.Source{Name: name, Data: []byte(text)}
}

func mustLoad(t *testing.T, sources ...load.Source) *model.Model {
	t.Helper()
	m, errs := load.Load(sources)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestNames(t *testing.T) {
	m := mustLoad(t,
		source("a.smithy", `namespace a
use b#Other
structure S {
    own: Later
    imported: Other
    prelude: Integer
    shadowed: String
    absolute: smithy.api#String
}
string Later
string String
@references([{resource: R, ids: {x: "Later"}}])
string Refers
resource R {}
`),
		source("b.smithy", "namespace b\nstring Other\n"))
	s := m.Shape("a#S")
	for name, want := range map[string]model.ID{
		"own": "a#Later", "imported": "b#Other", "prelude": "smithy.api#Integer",
		"shadowed": "a#String", "absolute": "smithy.api#String",
	} {
		if got := s.Member(name).Target; got != want {
			t.Errorf("%s targets %s, want %s", name, got, want)
		}
	}
	ref := m.Shape("a#Refers").Traits.Get("smithy.api#references").Items()[0]
	if ref.Get("resource").Str() != "a#R" || ref.Get("ids").Get("x").Str() != "Later" {
		t.Errorf("bare words are shapes, strings are not: %+v", ref)
	}
}

func TestAnnotationsAndMerging(t *testing.T) {
	m := mustLoad(t,
		source("a.smithy", `metadata list = ["a"]
metadata same = {a: 1}
namespace a
@trait list aList { member: String }
@trait boolean aBool
@required @aList @aBool @tags(["1"]) @tags(["2"])
structure S {}
apply S @tags(["3"])
service Svc { operations: [O, O] }
operation O {}
`),
		source("b.smithy", "metadata list = [\"b\"]\nmetadata same = {a: 1}\nnamespace b\napply a#S @deprecated\n"))
	traits := m.Shape("a#S").Traits
	if !traits.Get("smithy.api#required").Is(model.ObjectNode) || !traits.Get("a#aList").Is(model.ArrayNode) || !traits.Get("a#aBool").IsTrue() {
		t.Errorf("bare annotations: %+v", traits)
	}
	if n := len(traits.Get("smithy.api#tags").Items()); n != 3 {
		t.Errorf("%d tags, want 3", n)
	}
	if !traits.Has("smithy.api#deprecated") {
		t.Error("the apply statement of the other file is missing")
	}
	if len(m.Metadata) != 2 || len(m.Metadata[0].Value.Items()) != 2 {
		t.Errorf("metadata: %+v", m.Metadata)
	}
	if op := m.Shape("a#O").Operation; op.Input.ID != model.Unit || op.Output.ID != model.Unit {
		t.Errorf("operation without input and output: %+v", op)
	}
	if ops := m.Shape("a#Svc").Service.Operations; len(ops) != 1 {
		t.Errorf("operations that are said twice: %+v", ops)
	}
}

func TestMixins(t *testing.T) {
	m := mustLoad(t, source("a.smithy", `namespace a
@mixin(localTraits: [private]) @private @sensitive
structure M { @required a: String, b: String }
@mixin
structure N with [M] { c: String }
structure S with [N] { @since("1") $a, d: String }
apply S$b @deprecated
enum E with [F] { A, B }
@mixin enum F {
    @deprecated A = "x"
}
operation O with [P] { errors: [Two] }
@mixin operation P { errors: [One] }
@error("client") structure One {}
@error("client") structure Two {}
`))
	s := m.Shape("a#S")
	var names []string
	for _, mem := range s.Members {
		names = append(names, mem.Name+" "+string(mem.Mixin))
	}
	if want := []string{"a a#N", "b a#N", "c a#N", "d "}; !slices.Equal(names, want) {
		t.Errorf("members %q, want %q", names, want)
	}
	if s.Traits.Has("smithy.api#private") || s.Traits.Has("smithy.api#mixin") || s.Traits.Find("smithy.api#sensitive").Mixin != "a#N" {
		t.Errorf("traits: %+v", s.Traits)
	}
	a := s.Member("a").Traits
	if a.Find("smithy.api#required").Mixin == "" || a.Find("smithy.api#since").Mixin != "" {
		t.Errorf("traits of a: %+v", a)
	}
	if !s.Member("b").Traits.Has("smithy.api#deprecated") || m.Shape("a#N").Member("b").Traits.Has("smithy.api#deprecated") {
		t.Error("a trait applied to an inherited member is the shape's alone")
	}
	e := m.Shape("a#E")
	if v := e.Member("A").Traits.Get("smithy.api#enumValue").Str(); v != "x" || len(e.Members) != 2 {
		t.Errorf("enum: value %q of %d members", v, len(e.Members))
	}
	if errs := m.Shape("a#O").Operation.Errors; len(errs) != 2 || errs[0].ID != "a#One" {
		t.Errorf("errors: %+v", errs)
	}
}

func TestUpgrade(t *testing.T) {
	m := mustLoad(t, load.Source{Name: "a.smithy", Data: []byte(`namespace a
integer Zero
@box integer Boxed
set Names { member: String }
structure S { zero: Zero, boxed: Boxed, @box neither: Zero, primitive: PrimitiveLong, plain: Integer }
@enum([{value: "a-b"}, {value: "c", name: "SEE", deprecated: true, documentation: "d"}])
string E
@enum([{value: "-"}])
string Nameless
`)})
	s := m.Shape("a#S")
	for name, want := range map[string]bool{"zero": true, "boxed": false, "neither": false, "primitive": true, "plain": false} {
		traits := s.Member(name).Traits
		if got := !traits.Get("smithy.api#default").IsNull(); got != want || traits.Has("smithy.api#box") {
			t.Errorf("%s has a default: %v, want %v; traits %+v", name, got, want, traits)
		}
	}
	if n := m.Shape("a#Names"); n.Kind != model.List || !n.Traits.Has("smithy.api#uniqueItems") {
		t.Errorf("set: %+v", n)
	}
	e := m.Shape("a#E")
	if e.Kind != model.Enum || e.Member("a_b") == nil || !e.Member("SEE").Traits.Has("smithy.api#deprecated") {
		t.Errorf("enum: %+v", e)
	}
	if m.Shape("a#Nameless").Kind != model.String {
		t.Error("an enum without names stays a string")
	}
	if err := check.Model(m).Err(); err != nil {
		t.Error(err)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"namespace a\nstring S\nstructure S {}\n", `a.smithy:4:11: a#S: shape is declared already at a.smithy:3:8 [duplicate-shape]`},
		{"namespace a\nuse b#X\nuse c#X\n", `a.smithy:4:5: c#X cannot be imported: "X" means b#X already [name-conflict]`},
		{"namespace a\napply X @deprecated\n", `a.smithy:3:7: a#X: traits are applied to a shape that does not exist [unknown-shape]`},
		{"namespace a\nstructure S {}\napply S$m @deprecated\n", `a.smithy:4:7: a#S$m: traits are applied to a member that does not exist [unknown-member]`},
		{"namespace a\n@since(\"1\")\nstring S\napply S @since(\"2\")\n", `a.smithy:5:10: a#S: trait smithy.api#since has another value at a.smithy:3:2 [trait-conflict]`},
		{"metadata a = 1\nmetadata a = 2\n", `a.smithy:3:10: metadata "a" has another value at a.smithy:2:10 [metadata-conflict]`},
		{"namespace a\n@references([{resource: Nix}])\nstring S\n", `a.smithy:3:25: "Nix" is no shape here [unknown-shape]`},
		{"namespace a\nstructure S with [M] {}\n", `a.smithy:3:11: a#S: mixin a#M does not exist [unknown-shape]`},
		{"namespace a\nstructure S with [M] {}\nstructure M {}\n", `a.smithy:3:11: a#S: a#M has no mixin trait [not-a-mixin]`},
		{"namespace a\n@mixin\nstructure M with [M] {}\n", `a.smithy:4:11: a#M: a#M is mixed into itself [mixin-cycle]`},
		{"namespace a\nstructure S for R { $x }\nresource R {}\n", `a.smithy:3:21: a#S$x: the target is left out, but no mixin or bound resource has a member "x" [elided-member]`},
	} {
		_, errs := load.Load([]load.Source{source("a.smithy", c.in)})
		if errs.Len() == 0 {
			t.Errorf("%q is accepted, want %s", c.in, c.want)
			continue
		}
		if got := errs.Err().Error(); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// The same shape in two files is one shape; the definitions may be among the sources.
func TestDuplicates(t *testing.T) {
	text := "namespace a\n@length(min: 1)\nstring S\n"
	m := mustLoad(t, source("a.smithy", text), source("b.smithy", text))
	if len(m.Shapes()) != 1 {
		t.Errorf("%d shapes, want 1", len(m.Shapes()))
	}
	m = mustLoad(t, source("a.smithy", "namespace aws.api\n@trait structure service { @required sdkId: String }\n"))
	if m.Shape("aws.api#service").Pos.File != "a.smithy" {
		t.Error("the source's own definition counts")
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"b.smithy": "$version: \"2.0\"\nnamespace a\nstructure S { t: T }\n",
		"c/d.json": `{"smithy": "2.0", "shapes": {"a#T": {"type": "string"}}}`,
		"e.txt":    "not a model",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	m, errs := load.Files(dir)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	if m.Shape("a#S") == nil || m.Shape("a#T") == nil || len(m.Shapes()) != 2 {
		t.Errorf("shapes: %d", len(m.Shapes()))
	}
	if _, errs := load.Files(filepath.Join(dir, "missing.smithy")); errs.Len() != 1 || errs.Sorted()[0].Code != "read" {
		t.Errorf("missing file: %v", errs.Err())
	}
	if _, errs := load.Files(filepath.Join(dir, "e.txt")); errs.Len() != 1 || errs.Sorted()[0].Code != "format" {
		t.Errorf("other file: %v", errs.Err())
	}
}

// roundTrip prints a model, reads it again and compares: as text, and as a tree.
func roundTrip(t testing.TB, m *model.Model, namespace string) []byte {
	t.Helper()
	text := idl.Print(m, namespace)
	again, errs := load.Load([]load.Source{{Name: "printed.smithy", Data: text}})
	if err := errs.Err(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if second := idl.Print(again, namespace); !bytes.Equal(text, second) {
		t.Fatalf("printed\n%s\nprinted again\n%s", text, second)
	}
	if !model.Equal(ast.Tree(m), ast.Tree(again)) {
		t.Fatalf("other shapes after printing\n%s\n%s\n%s", text, ast.Write(m), ast.Write(again))
	}
	tree := ast.Write(m)
	fromTree, errs := load.Load([]load.Source{{Name: "tree.json", Data: tree}})
	if err := errs.Err(); err != nil {
		t.Fatalf("%v\n%s", err, tree)
	}
	if !bytes.Equal(tree, ast.Write(fromTree)) {
		t.Fatalf("tree\n%s\nread and written\n%s", tree, ast.Write(fromTree))
	}
	return text
}

// The models that come with the module are read and checked; some are printed and read again.
func TestModels(t *testing.T) {
	folders, err := filepath.Glob("../../models/*/*.smithy")
	if err != nil {
		t.Fatal(err)
	}
	done := map[string]bool{"traits": true}
	for _, path := range folders {
		dir := filepath.Dir(path)
		name := filepath.Base(dir)
		if done[name] {
			continue
		}
		done[name] = true
		again := len(done)%20 == 0 // all of them take too long
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m, errs := load.Files(dir)
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			if err := check.Model(m).Err(); err != nil {
				t.Error(err)
			}
			if !again {
				return
			}
			roundTrip(t, m, m.Services()[0].ID.Namespace())
		})
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("$version: \"2.0\"\nnamespace a\n@mixin\nstructure M { @required a: String = \"x\" }\nstructure S with [M] { $a, b: L }\nlist L { member: S }\noperation O {\n    input := with [M] {}\n    errors: []\n}\nenum E {\n    A = \"b\"\n}\napply S$a @tags([\"\\n\"])\n"), true)
	f.Add([]byte(`{"smithy": "2.0", "metadata": {"a b": [1e3]}, "shapes": {"a#S": {"type": "structure", "members": {"m": {"target": "smithy.api#String", "traits": {"smithy.api#documentation": "x\n y"}}}}}}`), false)
	files, err := filepath.Glob("testdata/language/*")
	if err != nil || len(files) == 0 {
		f.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, strings.HasSuffix(file, ".smithy"))
	}
	f.Fuzz(func(t *testing.T, data []byte, isIDL bool) {
		name := "a.json"
		if isIDL {
			name = "a.smithy"
		}
		m, errs := load.Load([]load.Source{{Name: name, Data: data}})
		hasPlaces(t, errs)
		if errs.Len() > 0 || len(m.Shapes()) == 0 {
			return
		}
		namespace := m.Shapes()[0].ID.Namespace()
		for _, s := range m.Shapes() {
			if s.ID.Namespace() != namespace {
				return
			}
		}
		problems := check.Model(m)
		hasPlaces(t, problems)
		if problems.Len() == 0 {
			roundTrip(t, m, namespace)
		}
	})
}

func hasPlaces(t *testing.T, errs *diag.List) {
	t.Helper()
	for _, d := range errs.Sorted() {
		if d.Pos.File == "" || d.Pos.Line == 0 {
			t.Fatalf("no place: %v", d)
		}
	}
}
