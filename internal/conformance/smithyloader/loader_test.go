// Package smithyloader runs the loader cases of the Smithy project.
package smithyloader

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/ast"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// smithyFiles returns the .smithy files below dir, relative to it and without the ending.
func smithyFiles(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if name, ok := strings.CutSuffix(path, ".smithy"); ok {
			rel, _ := filepath.Rel(dir, name)
			names = append(names, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// loadAndCheck returns the assembled model and all that is wrong with it.
func loadAndCheck(paths ...string) (*model.Model, *diag.List) {
	m, errs := load.Files(paths...)
	if errs.Len() == 0 {
		errs = check.Model(m)
	}
	return m, errs
}

// TestConformanceSmithyValid loads the valid files and compares them with their JSON trees.
func TestConformanceSmithyValid(t *testing.T) {
	dir := corpustest.File(t, "smithy", "loader", "valid")
	suite := conformance.New(t, "smithy-valid", "")
	trees := conformance.New(t, "smithy-valid-ast", "")
	flat := conformance.New(t, "smithy-valid-flattened", "")
	for _, name := range smithyFiles(t, dir) {
		if strings.HasSuffix(name, ".flattened") {
			continue
		}
		path := filepath.Join(dir, name)
		var shared []string
		if text, _ := os.ReadFile(path + ".smithy"); strings.Contains(string(text), "foo.example#Widget") {
			shared = []string{filepath.Join(dir, "__shared.json")}
		}
		var m *model.Model
		suite.Case(name, func() error {
			var errs *diag.List
			m, errs = loadAndCheck(append(shared, path+".smithy")...)
			return errs.Err()
		})
		if _, err := os.Stat(path + ".json"); err == nil {
			trees.Case(name, func() error {
				want, errs := load.Files(append(shared, path+".json")...)
				if err := errs.Err(); err != nil {
					return err
				}
				return sameModel(m, want, false)
			})
		}
		if _, err := os.Stat(path + ".flattened.smithy"); err == nil {
			flat.Case(name, func() error {
				want, errs := load.Files(append(shared, path+".flattened.smithy")...)
				if err := errs.Err(); err != nil {
					return err
				}
				return sameModel(m, want, true)
			})
		}
	}
}

// sameModel compares the shapes and metadata of two models. Flattened, mixins do not count: shapes
// that are mixins are left out, and what mixins brought counts as the shape's own.
func sameModel(got, want *model.Model, flattened bool) error {
	for _, s := range append(slices.Clone(got.Shapes()), want.Shapes()...) {
		if flattened && s.Traits.Has("smithy.api#mixin") {
			continue
		}
		a, b := shapeText(got, s.ID, flattened), shapeText(want, s.ID, flattened)
		if a != b {
			return fmt.Errorf("%s\n got %s\nwant %s", s.ID, a, b)
		}
	}
	if a, b := text(model.NewObject(got.Metadata...)), text(model.NewObject(want.Metadata...)); a != b {
		return fmt.Errorf("metadata\n got %s\nwant %s", a, b)
	}
	return nil
}

// shapeText is a shape with everything that mixins brought as one line of text.
func shapeText(m *model.Model, id model.ID, flattened bool) string {
	s := m.Shape(id)
	if s == nil {
		return "nothing"
	}
	c := *s
	c.Traits = ownTraits(s.Traits)
	c.Members = nil
	if flattened {
		c.Mixins = nil
	}
	for _, mem := range s.Members {
		mc := *mem
		mc.Mixin, mc.Traits = "", ownTraits(mem.Traits)
		c.Members = append(c.Members, &mc)
	}
	one := model.New()
	one.Add(&c)
	return text(ast.Tree(one))
}

func ownTraits(traits model.Traits) model.Traits {
	traits = slices.Clone(traits)
	for i := range traits {
		traits[i].Mixin = ""
	}
	return traits
}

// text writes a node so that equal values are equal text: keys sorted, except those of members,
// numbers by value.
func text(n *model.Node) string {
	var parts []string
	switch {
	case n.Is(model.ObjectNode):
		for _, f := range n.Fields {
			parts = append(parts, strconv.Quote(f.Key)+":"+text(f.Value))
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ",") + "}"
	case n.Is(model.ArrayNode):
		for _, e := range n.Elems {
			parts = append(parts, text(e))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case n.Is(model.NumberNode):
		if r, ok := new(big.Rat).SetString(n.Text); ok {
			return r.RatString()
		}
		return n.Text
	case n.Is(model.StringNode):
		return strconv.Quote(n.Text)
	case n.IsTrue():
		return "true"
	case n.Is(model.BoolNode):
		return "false"
	}
	return "null"
}

var syntaxError = regexp.MustCompile(`Syntax error at line (\d+), column (\d+)`)

// TestConformanceSmithyInvalid loads the invalid files: each must be rejected at the place that its
// first line names, or, if it names none, with the kind of complaint that fits.
func TestConformanceSmithyInvalid(t *testing.T) {
	dir := corpustest.File(t, "smithy", "loader", "invalid")
	suite := conformance.New(t, "smithy-invalid", "")
	places, kinds := 0, 0
	for _, name := range smithyFiles(t, dir) {
		path := filepath.Join(dir, name) + ".smithy"
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(string(data), "\n")
		place := syntaxError.FindStringSubmatch(first)
		if place != nil {
			places++
		} else {
			kinds++
		}
		suite.Case(name, func() error {
			_, errs := loadAndCheck(path)
			if errs.Len() == 0 {
				return fmt.Errorf("accepted; expected: %s", first)
			}
			if place == nil {
				return hasKind(errs, complaints[name], first)
			}
			got := errs.Sorted()[0]
			if want := place[1] + ":" + place[2]; fmt.Sprintf("%d:%d", got.Pos.Line, got.Pos.Col) != want {
				return fmt.Errorf("got %v, expected %s", errs.Err(), first)
			}
			return nil
		})
	}
	t.Logf("%d cases by place, %d by kind of complaint", places, kinds)
}

func hasKind(errs *diag.List, want diag.Code, first string) error {
	for _, d := range errs.Sorted() {
		if d.Code == want && want != "" {
			return nil
		}
	}
	return fmt.Errorf("no problem of kind %q, got %v; expected %s", want, errs.Err(), first)
}

// complaints are the kinds of problem in the invalid files that name no place.
var complaints = map[string]diag.Code{
	"elision/elide-nonexistent-id":            "elided-member",
	"elision/elided-property-type-conflicts":  "member-conflict",
	"elision/elided-type-conflicts":           "member-conflict",
	"elision/eliding-with-resources-in-v1":    "version",
	"elision/eliding-without-resources-v1":    "version",
	"elision/for-referencing-non-resource":    "not-a-resource",
	"elision/list-member-elision-in-v1":       "version",
	"elision/structure-member-elision-in-v1":  "version",
	"enums/enum-with-bad-values":              "enum-value",
	"enums/enum-without-member":               "no-members",
	"enums/idl-enums-in-v1":                   "version",
	"enums/int-enum-without-member":           "no-members",
	"enums/intEnum-with-bad-value":            "enum-value",
	"enums/intEnum-with-float":                "enum-value",
	"enums/intEnum-with-long":                 "enum-value",
	"inline-io/inline-io-in-explicit-1-0":     "version",
	"inline-io/inline-io-in-implicit-1-0":     "version",
	"lists/list-empty-members":                "missing-member",
	"lists/no-sets-in-v2":                     "version",
	"lists/set-empty-members":                 "missing-member",
	"maps/map-empty-members":                  "missing-member",
	"metadata/space-after-node-array-keyword": "unknown-shape",
	"mixins/member-mixin-conflict-1":          "member-conflict",
	"mixins/member-mixin-conflict-2":          "member-conflict",
	"mixins/mix-types":                        "mixin-kind",
	"mixins/mixins-trait-in-explicit-1-0":     "version",
	"mixins/mixins-trait-in-implicit-1-0":     "version",
	"mixins/operation-mixin-with-io":          "mixin-properties",
	"mixins/resource-mixin-with-properties":   "mixin-properties",
	"operations/invalid-operation-properties": "unknown-property",
	"use/conflicting-shape-def":               "name-conflict",
	"use/conflicting-trait-def":               "name-conflict",
	"use/conflicting-use":                     "name-conflict",
	"use/use-with-member":                     "syntax",
	"version/idl-int-enums-in-v1":             "version",
	"version/invalid-version-type":            "syntax",
	"version/properties-v2-only":              "version",
}

// TestConformanceSmithyModels loads and checks the models of the protocol tests: thousands of
// shapes that real code generators read.
func TestConformanceSmithyModels(t *testing.T) {
	suite := conformance.New(t, "smithy-models", "")
	for _, dir := range []string{"aws-protocol-tests", "protocol-tests", "rules-engine-tests"} {
		root := corpustest.File(t, "smithy", dir)
		suite.Case(dir, func() error {
			m, errs := loadAndCheck(root)
			if errs.Len() == 0 && len(m.Shapes()) < 20 {
				return fmt.Errorf("only %d shapes", len(m.Shapes()))
			}
			return errs.Err()
		})
	}
}

// TestConformanceImported imports every service of the corpus, prints it, loads that and checks it.
// It needs SESSIONGEN_LONG=1.
func TestConformanceImported(t *testing.T) {
	if os.Getenv("SESSIONGEN_LONG") != "1" {
		t.Skip("long: set SESSIONGEN_LONG=1 to import every service")
	}
	dir := corpustest.Dir(t)
	services, err := botocore.Services(dir)
	if err != nil {
		t.Fatal(err)
	}
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	suite := conformance.New(t, "imported-models", "")
	for _, service := range services {
		suite.Case(service, func() error {
			var errs diag.List
			var m *model.Model
			if d := botocore.Read(dir, service, &errs); d != nil {
				m = botocore.Import(d, base, &errs)
			}
			if m == nil {
				return errs.Err()
			}
			namespace := m.Services()[0].ID.Namespace()
			text := idl.Print(m, namespace)
			again, problems := load.Load([]load.Source{{Name: service + ".smithy", Data: text}})
			if problems.Len() == 0 {
				problems = check.Model(again)
			}
			if err := problems.Err(); err != nil {
				return err
			}
			if err := sameModel(again, m, false); err != nil {
				return err
			}
			if !bytes.Equal(text, idl.Print(again, namespace)) {
				return errors.New("printed again, the text differs")
			}
			return nil
		})
	}
}
