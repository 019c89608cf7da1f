package botocore

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Codes of the problems that this package reports.
const (
	CodeRead       diag.Code = "botocore-read"
	CodeUnknownKey diag.Code = "botocore-unknown-key"
	CodeInvalid    diag.Code = "botocore-invalid"
)

// Import turns a description into a model with one service. It returns nil if errors were reported.
//
// The model is over base, which holds Smithy's prelude and the definitions of traits. Order is
// stable: the service, then its operations, then the other shapes, as the source has them.
func Import(d *Description, base *model.Model, errs *diag.List) *model.Model {
	im := &importer{
		ns:         "com.amazonaws." + strings.ReplaceAll(d.Service, "-", ""),
		errs:       errs,
		shapes:     map[string]*model.Shape{},
		operations: map[string]*model.Shape{},
	}
	before := errs.Len()
	im.model(d.Model)
	im.paginators(d.Paginators)
	im.waiters(d.Waiters)
	im.endpoints(d.Endpoints)
	im.resources(d.Resources)
	if errs.Len() > before {
		return nil
	}
	m := model.NewOn(base)
	im.finish(m)
	return m
}

// importer is the work on one service.
type importer struct {
	ns   string
	errs *diag.List
	at   model.ID // the shape in work, for messages
	near diag.Pos // the place in work, for messages about what is not there

	meta    metadata
	raw     *model.Node // the JSON of all shapes
	rawByID map[string]*model.Node

	service    *model.Shape
	operations map[string]*model.Shape // by name
	shapes     map[string]*model.Shape // by botocore's name
	order      []*model.Shape          // shapes, then operations
}

// model imports the service-2 file.
func (im *importer) model(n *model.Node) {
	var metadata, operations *model.Node
	im.each(n, "service", func(f model.Field) bool {
		switch f.Key {
		case "metadata":
			metadata = f.Value
		case "operations":
			operations = f.Value
		case "shapes":
			im.raw = f.Value
		case "clientContextParams", "deprecated": // with the service shape
		default:
			return false
		}
		return true
	})
	im.metadata(metadata)
	im.rawByID = make(map[string]*model.Node, len(im.fields(im.raw)))
	for _, f := range im.fields(im.raw) {
		im.rawByID[f.Key] = f.Value
	}
	im.service = im.serviceShape(n)
	for _, f := range im.fields(im.raw) {
		im.addShape(f)
	}
	for _, f := range im.fields(operations) {
		im.addOperation(f)
	}
	im.at, im.near = "", pos(n)
}

func (im *importer) id(name string) model.ID { return model.ID(im.ns + "#" + name) }

// target returns the ID of the shape that n names and reports if there is none.
func (im *importer) target(n *model.Node) model.ID {
	name := im.str(n)
	if name != "" && im.rawByID[name] == nil {
		im.fail(n.Pos, "unknown shape %q", name)
	}
	return im.id(name)
}

func (im *importer) fail(pos diag.Pos, format string, args ...any) {
	if !pos.IsValid() {
		pos = im.near
	}
	im.errs.Add(pos, string(im.at), CodeInvalid, format, args...)
}

// each hands the fields of an object to known, which returns false for a key that it does not know.
// Object is what the table of dropped keys calls n.
func (im *importer) each(n *model.Node, object string, known func(f model.Field) bool) {
	for _, f := range im.fields(n) {
		if known(f) || dropped[object+"."+f.Key] != "" || dropped["*."+f.Key] != "" {
			continue
		}
		im.errs.Add(f.KeyPos, string(im.at), CodeUnknownKey, "unknown key %q of %s", f.Key, object)
	}
}

// fields returns the fields of an object; an absent one has none.
func (im *importer) fields(n *model.Node) []model.Field {
	if n == nil {
		return nil
	}
	im.near = n.Pos
	if !n.Is(model.ObjectNode) {
		im.fail(n.Pos, "expected an object, found %s", kindName(n))
		return nil
	}
	return n.Fields
}

func (im *importer) str(n *model.Node) string {
	if !n.Is(model.StringNode) {
		im.fail(pos(n), "expected a string, found %s", kindName(n))
	}
	return n.Str()
}

func (im *importer) flag(n *model.Node) bool {
	if !n.Is(model.BoolNode) {
		im.fail(pos(n), "expected a boolean, found %s", kindName(n))
	}
	return n.IsTrue()
}

func (im *importer) number(n *model.Node) *model.Node {
	if !n.Is(model.NumberNode) {
		im.fail(pos(n), "expected a number, found %s", kindName(n))
		return model.NewNumber("0")
	}
	return n
}

func (im *importer) items(n *model.Node) []*model.Node {
	if !n.Is(model.ArrayNode) {
		im.fail(pos(n), "expected an array, found %s", kindName(n))
	}
	return n.Items()
}

func (im *importer) strings(n *model.Node) []string {
	var out []string
	for _, e := range im.items(n) {
		out = append(out, im.str(e))
	}
	return out
}

func kindName(n *model.Node) string {
	if n == nil {
		return "nothing"
	}
	return n.Kind.String()
}

func pos(n *model.Node) diag.Pos {
	if n == nil {
		return diag.Pos{}
	}
	return n.Pos
}

// mark sets a trait without value where f is true.
func (im *importer) mark(t *model.Traits, f model.Field, trait model.ID) bool {
	if im.flag(f.Value) {
		t.Set(trait, model.NewObject(), f.KeyPos)
	}
	return true
}

// deprecated sets the trait for the keys deprecated and deprecatedSince of n.
func (im *importer) deprecated(t *model.Traits, n *model.Node) {
	if !n.Get("deprecated").IsTrue() {
		return
	}
	value := model.NewObject()
	if since := n.Get("deprecatedSince"); since != nil {
		value = object("since", model.NewString(im.str(since)))
	}
	t.Set("smithy.api#deprecated", value, n.Get("deprecated").Pos)
}

// object returns an object node of alternating keys and nodes; nil nodes are left out.
func object(keysAndValues ...any) *model.Node {
	n := model.NewObject()
	for i := 0; i < len(keysAndValues); i += 2 {
		if v := keysAndValues[i+1].(*model.Node); v != nil {
			n.Fields = append(n.Fields, model.Field{Key: keysAndValues[i].(string), Value: v})
		}
	}
	return n
}

func stringArray(values []string) *model.Node {
	n := model.NewArray()
	for _, v := range values {
		n.Elems = append(n.Elems, model.NewString(v))
	}
	return n
}

// isIdentifier reports whether s is a Smithy identifier.
func isIdentifier(s string) bool {
	if strings.Trim(s, "_") == "" {
		return false
	}
	for i, r := range s {
		letter := r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return true
}
