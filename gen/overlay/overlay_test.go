package overlay_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/overlay"
)

const zoo = `$version: "2.0"
namespace zoo

@aws.protocols#restXml
@sessiongen.traits#resources({ resources: { Cage: { shape: "Cage" } } })
service Zoo { version: "1", operations: [Feed, Clean, Count] }

@http(method: "PUT", uri: "/{Cage}/{Food+}?feed", code: 201)
operation Feed { input: FeedInput, output: Cage }

@http(method: "POST", uri: "/{Cage}")
operation Clean { input: CleanInput }

@http(method: "GET", uri: "/count")
operation Count {}

structure FeedInput {
    @required @httpLabel Cage: String
    @required @httpLabel Food: String
    @httpHeader("x-key") Key: String
}

structure CleanInput {
    @required @httpLabel Cage: String
    @httpHeader("x-key") Key: String
}

@documentation("Made of iron.")
structure Cage { Iron: String, Wood: String }
`

func zooModel(t *testing.T) *model.Model {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "zoo.smithy", Data: []byte(zoo)}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return m
}

// apply applies corrections, each without its reason, to the zoo.
func apply(t *testing.T, corrections ...string) (string, error) {
	t.Helper()
	m := zooModel(t)
	text := "namespace: zoo\ncorrections:\n"
	for _, c := range corrections {
		text += "  - reason: because\n    " + strings.ReplaceAll(c, "\n", "\n    ") + "\n"
	}
	var errs diag.List
	if o := overlay.Parse("zoo.overlay.yaml", []byte(text), &errs); o != nil {
		o.Apply(m, &errs)
	}
	return string(idl.Print(m, "zoo")), errs.Err()
}

func squeeze(s string) string { return strings.NewReplacer(" ", "", "\n", "", ",", "").Replace(s) }

func TestApply(t *testing.T) {
	tests := []struct {
		name        string
		corrections []string
		want        []string
	}{
		{"a trait without value", []string{`addTrait: {to: Cage, trait: smithy.api#sensitive}`},
			[]string{`@sensitive structure Cage`}},
		{"a trait with a value on several", []string{`addTrait: {to: ["*$Key", Feed], trait: smithy.api#documentation, value: "Secret."}`},
			[]string{`@httpHeader("x-key") @documentation("Secret.") Key: String } structure CleanInput`, `code: 201) @documentation("Secret.") operation Feed`}},
		{"values of their own", []string{"addTrait:\n  trait: smithy.api#length\n  to: {FeedInput$Key: {min: 1}, CleanInput$Key: {max: 2.5e3}}"},
			[]string{`@httpHeader("x-key") @length(min: 1) Key`, `@httpHeader("x-key") @length(max: 2.5e3) Key`}},
		{"no trait", []string{`removeTrait: {from: "FeedInput$Food", trait: smithy.api#httpLabel}`},
			[]string{`@required Food: String`}},
		{"no trait anywhere", []string{`removeTrait: {from: "*", trait: smithy.api#documentation}`},
			[]string{`} structure Cage`}},
		{"more of a trait", []string{"extendTrait:\n  of: Zoo\n  trait: sessiongen.traits#resources\n  value: {resources: {Cage: {load: {path: \"@\"}}, Box: {}}}"},
			[]string{`resources: {Cage: {shape: "Cage", load: {path: "@"}}, Box: {}}`}},
		{"more of an array", []string{
			"extendTrait:\n  of: Zoo\n  trait: sessiongen.traits#resources\n  value: {resources: {Cage: {identifiers: [{name: Id}]}}}",
			"extendTrait:\n  of: Zoo\n  trait: sessiongen.traits#resources\n  value: {resources: {Cage: {identifiers: [{name: Row}]}}}"},
			[]string{`identifiers: [{name: "Id"}, {name: "Row"}]`}},
		{"a trait without value gets one", []string{`extendTrait: {of: Zoo, trait: aws.protocols#restXml, value: {noErrorWrapping: true}}`},
			[]string{`@restXml(noErrorWrapping: true)`}},
		{"a member", []string{`addMember: {to: Cage, name: Roof, target: smithy.api#String, traits: {"smithy.api#httpHeader": x-roof}}`},
			[]string{`structure Cage { Iron: String Wood: String @httpHeader("x-roof") Roof: String }`}},
		{"a union", []string{`makeUnion: {of: Cage}`}, []string{`union Cage { Iron: String Wood: String }`}},
		{"a prefix of URIs", []string{`stripURIPrefix: {prefix: "/{Cage}"}`},
			[]string{`uri: "/{Food+}?feed", code: 201`, `@http(method: "POST", uri: "/")`, `uri: "/count"`,
				`structure FeedInput { @required @inEndpoint Cage: String`, `structure CleanInput { @required @inEndpoint Cage: String`,
				`@required @httpLabel Food: String`}},
		{"corrections of what was corrected", []string{
			`addMember: {to: Cage, name: Roof, target: smithy.api#String}`,
			`addTrait: {to: Cage$Roof, trait: smithy.api#required}`},
			[]string{`@required Roof: String`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := apply(t, tt.corrections...)
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range tt.want {
				if !strings.Contains(squeeze(got), squeeze(want)) {
					t.Errorf("no %s in\n%s", want, got)
				}
			}
		})
	}
}

// The base of all models is not touched.
func TestApplyToBase(t *testing.T) {
	_, err := apply(t, `addTrait: {to: smithy.api#String, trait: smithy.api#sensitive}`)
	if err == nil || !strings.Contains(err.Error(), `"smithy.api#String" names nothing in the model`) {
		t.Errorf("got %v", err)
	}
}

func TestObsolete(t *testing.T) {
	const at = "zoo.overlay.yaml:"
	tests := []struct{ name, correction, want string }{
		{"no shape", `addTrait: {to: [Cage, Tent], trait: smithy.api#sensitive}`, at + `4:27: "Tent" names nothing in the model [overlay-obsolete]`},
		{"no member", `removeTrait: {from: Cage$Gold, trait: smithy.api#sensitive}`, at + `4:25: "Cage$Gold" names nothing in the model`},
		{"trait is there", `addTrait: {to: Cage, trait: smithy.api#documentation, value: x}`, at + `4:20: zoo#Cage: trait smithy.api#documentation is there already`},
		{"trait is not there", `removeTrait: {from: CleanInput$Key, trait: smithy.api#required}`, at + `3:5: zoo#CleanInput$Key: there is no trait smithy.api#required`},
		{"trait is nowhere", `removeTrait: {from: "*$Key", trait: smithy.api#required}`, at + `4:25: nothing that "*$Key" names has trait smithy.api#required`},
		{"nothing to extend", `extendTrait: {of: Cage, trait: smithy.api#http, value: {uri: x}}`, at + `3:5: zoo#Cage: there is no trait smithy.api#http`},
		{"extended already", `extendTrait: {of: Feed, trait: smithy.api#http, value: {uri: x}}`, at + `3:5: zoo#Feed: trait smithy.api#http: uri: there is a value already`},
		{"member is there", `addMember: {to: Cage, name: Iron, target: smithy.api#String}`, at + `3:5: zoo#Cage: member "Iron" is there already`},
		{"no place for a member", `addMember: {to: Feed, name: Iron, target: smithy.api#String}`, at + `3:5: zoo#Feed: cannot have members`},
		{"member of nothing", `addMember: {to: Cage, name: Roof, target: zoo#Slate}`, at + `3:5: zoo#Slate: there is no such shape`},
		{"no structure", `makeUnion: {of: Feed}`, at + `3:5: zoo#Feed: is not a structure`},
		{"no such prefix", `stripURIPrefix: {prefix: "/{Food}"}`, at + `3:5: no URI begins with "/{Food}"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := apply(t, tt.correction); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nothing", "", `z.yaml:1:1: the file is empty [overlay-syntax]`},
		{"no YAML", "namespace: a\nb: c: d", `z.yaml:2:1: mapping values are not allowed in this context [overlay-syntax]`},
		{"two documents", "namespace: a\n---\nb: 1\n", `more than one document`},
		{"a list", "- a", `z.yaml:1:1: an overlay is an object, not array`},
		{"no namespace", "corrections: []", `z.yaml:1:1: an overlay needs a namespace`},
		{"unknown key", "namespace: a\ncolour: red", `z.yaml:2:1: unknown key "colour" of an overlay`},
		{"duplicate key", "namespace: a\nnamespace: b", `z.yaml:2:1: duplicate key "namespace"`},
		{"anchor", "namespace: &x a", `z.yaml:1:12: anchors and aliases are not supported`},
		{"octal number", "namespace: a\ncorrections: [{reason: r, addTrait: {to: A, trait: a#b, value: 0o7}}]", `"0o7" is not a number as JSON writes it`},
		{"date", "namespace: 2020-01-01", `z.yaml:1:12: a value of type !!timestamp is not supported`},
		{"no reason", "namespace: a\ncorrections:\n  - makeUnion: {of: A}", `z.yaml:3:5: a correction needs a reason`},
		{"no operation", "namespace: a\ncorrections:\n  - reason: r", `z.yaml:3:5: a correction needs an operation`},
		{"two operations", "namespace: a\ncorrections:\n  - {reason: r, makeUnion: {of: A}, stripURIPrefix: {prefix: /}}", `z.yaml:3:37: a correction has one operation`},
		{"unknown operation", "namespace: a\ncorrections:\n  - {reason: r, setTrait: {}}", `z.yaml:3:17: unknown key "setTrait" of a correction`},
		{"unknown key of an operation", "namespace: a\ncorrections:\n  - {reason: r, makeUnion: {in: A}}", `unknown key "in" of makeUnion`},
		{"missing key of an operation", "namespace: a\ncorrections:\n  - {reason: r, addMember: {to: A}}", `z.yaml:3:28: addMember needs to, name and target`},
		{"relative ID", "namespace: a\ncorrections:\n  - {reason: r, addTrait: {to: A, trait: b}}", `z.yaml:3:42: "b" is not an absolute shape ID`},
		{"wrong type", "namespace: a\ncorrections:\n  - {reason: r, stripURIPrefix: {prefix: 7}}", `z.yaml:3:42: expected text, found number`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var errs diag.List
			if overlay.Parse("z.yaml", []byte(tt.text), &errs) != nil {
				t.Error("an overlay was read")
			}
			if err := errs.Err(); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add("namespace: a\ncorrections:\n  - {reason: r, addTrait: {to: [A, B$c], trait: a#b, value: {x: [1, true, null]}}}")
	f.Add("namespace: a\ncorrections:\n  - {reason: r, stripURIPrefix: {prefix: \"/{A}\"}}")
	f.Fuzz(func(t *testing.T, text string) {
		var errs diag.List
		if o := overlay.Parse("z.yaml", []byte(text), &errs); (o == nil) != (errs.Len() > 0) {
			t.Errorf("overlay %v, problems %v", o, errs.Err())
		}
	})
}
