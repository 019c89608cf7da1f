// Package ast reads and writes Smithy's JSON abstract syntax tree.
package ast

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Code is the code of what is well-formed JSON but no abstract syntax tree.
const Code diag.Code = "ast"

// Parse reads one file. File is the path that positions name. Problems are reported to errs; what
// could be read is returned anyway.
func Parse(file string, data []byte, errs *diag.List) *decl.File {
	r := &reader{errs: errs, out: &decl.File{Name: file, Version: "2.0"}}
	if root := jsonpos.Parse(file, data, errs); root != nil {
		r.root(root)
	}
	return r.out
}

type reader struct {
	errs *diag.List
	out  *decl.File
	id   model.ID // of the shape being read
}

func (r *reader) fail(pos diag.Pos, format string, args ...any) {
	r.errs.Add(pos, string(r.id), Code, format, args...)
}

// is reports whether the value of f is of kind k, and a problem if not.
func (r *reader) is(f model.Field, k model.NodeKind) bool {
	if f.Value.Is(k) {
		return true
	}
	r.fail(f.Value.Pos, "%q must be of type %s, found %s", f.Key, k, f.Value.Kind)
	return false
}

func (r *reader) unknown(f model.Field, what string) {
	r.fail(f.KeyPos, "unknown property %q of %s", f.Key, what)
}

func (r *reader) root(n *model.Node) {
	if !n.Is(model.ObjectNode) {
		r.fail(n.Pos, "expected an object, found %s", n.Kind)
		return
	}
	switch version := n.Get("smithy"); version.Str() {
	case "1", "1.0":
		r.out.Version = "1.0"
	case "2", "2.0":
	default:
		pos := n.Pos
		if version != nil {
			pos = version.Pos
		}
		r.fail(pos, `"smithy" must be a supported version: "1.0" or "2.0"`)
	}
	for _, f := range n.Fields {
		switch f.Key {
		case "smithy":
		case "metadata":
			if r.is(f, model.ObjectNode) {
				r.out.Metadata = f.Value.Fields
			}
		case "shapes":
			if r.is(f, model.ObjectNode) {
				for _, s := range f.Value.Fields {
					r.id = ""
					if r.is(s, model.ObjectNode) {
						r.shape(s)
					}
				}
			}
		default:
			r.unknown(f, "a model")
		}
	}
}

func (r *reader) shape(f model.Field) {
	id := model.ID(f.Key)
	if !ValidID(id) {
		r.fail(f.KeyPos, "%q is no absolute shape ID", f.Key)
		return
	}
	r.id = id
	typ := f.Value.Get("type")
	if typ.Str() == "apply" {
		r.apply(id, f)
		return
	}
	s := &model.Shape{ID: id, Pos: f.KeyPos, Kind: model.KindOf(typ.Str())}
	switch {
	case id.Member() != "":
		r.fail(f.KeyPos, "a member is declared in its shape")
		return
	case s.Kind == model.Invalid:
		pos := f.KeyPos
		if typ != nil {
			pos = typ.Pos
		}
		r.fail(pos, "unknown shape type %q", typ.Str())
		return
	case r.out.Version != "2.0" && (s.Kind == model.Enum || s.Kind == model.IntEnum):
		r.errs.Add(typ.Pos, string(id), "version", "%s shapes need Smithy version 2.0", s.Kind)
	case r.out.Version == "2.0" && s.Kind == model.Set:
		r.errs.Add(typ.Pos, string(id), "version", "set shapes are of Smithy 1.0: use a list with uniqueItems")
	}
	switch s.Kind {
	case model.Operation:
		s.Operation = &model.OperationProps{}
	case model.Service:
		s.Service = &model.ServiceProps{}
	case model.Resource:
		s.Resource = &model.ResourceProps{}
	}
	r.out.Shapes = append(r.out.Shapes, s)
	for _, p := range f.Value.Fields {
		switch p.Key {
		case "type":
		case "traits":
			s.Traits = r.traits(p)
		case "mixins":
			for _, ref := range r.refs(p) {
				s.Mixins = append(s.Mixins, ref.ID)
			}
		default:
			if !r.property(s, p) {
				r.unknown(p, s.Kind.String()+" shapes")
			}
		}
	}
}

// property reads a property that depends on the shape's kind and reports whether there is such a one.
func (r *reader) property(s *model.Shape, f model.Field) bool {
	switch s.Kind {
	case model.List, model.Set:
		if f.Key != "member" {
			return false
		}
		r.member(s, f)
	case model.Map:
		if f.Key != "key" && f.Key != "value" {
			return false
		}
		r.member(s, f)
	case model.Structure, model.Union, model.Enum, model.IntEnum:
		if f.Key != "members" {
			return false
		}
		if r.is(f, model.ObjectNode) {
			for _, m := range f.Value.Fields {
				r.member(s, m)
			}
		}
	case model.Operation:
		return r.operation(s.Operation, f)
	case model.Service:
		return r.service(s.Service, f)
	case model.Resource:
		return r.resource(s.Resource, f)
	default:
		return false
	}
	return true
}

func (r *reader) member(s *model.Shape, f model.Field) {
	if !IsIdentifier(f.Key) {
		r.fail(f.KeyPos, "%q is no name of a member", f.Key)
		return
	}
	if !r.is(f, model.ObjectNode) {
		return
	}
	m := &model.Member{Name: f.Key, Pos: f.KeyPos}
	for _, p := range f.Value.Fields {
		switch p.Key {
		case "target":
			ref := r.shapeID(p.Value)
			m.Target, m.TargetPos = ref.ID, ref.Pos
		case "traits":
			m.Traits = r.traits(p)
		default:
			r.unknown(p, "a member")
		}
	}
	if f.Value.Get("target") == nil {
		r.fail(f.KeyPos, "member %q has no target", m.Name)
	}
	if m.Target == "" {
		m.Target = model.Unit // only the IDL leaves targets out
	}
	s.Members = append(s.Members, m)
}

func (r *reader) operation(o *model.OperationProps, f model.Field) bool {
	switch f.Key {
	case "input":
		o.Input = r.ref(f)
	case "output":
		o.Output = r.ref(f)
	case "errors":
		o.Errors = r.refs(f)
	default:
		return false
	}
	return true
}

func (r *reader) service(s *model.ServiceProps, f model.Field) bool {
	switch f.Key {
	case "version":
		if r.is(f, model.StringNode) {
			s.Version = f.Value.Text
		}
	case "operations":
		s.Operations = r.refs(f)
	case "resources":
		s.Resources = r.refs(f)
	case "errors":
		s.Errors = r.refs(f)
	case "rename":
		if r.is(f, model.ObjectNode) {
			for _, e := range f.Value.Fields {
				if r.is(e, model.StringNode) {
					s.Rename = append(s.Rename, model.Rename{ID: model.ID(e.Key), Name: e.Value.Text, Pos: e.KeyPos})
				}
			}
		}
	default:
		return false
	}
	return true
}

func (r *reader) resource(s *model.ResourceProps, f model.Field) bool {
	switch f.Key {
	case "identifiers":
		s.Identifiers = r.namedRefs(f)
	case "properties":
		s.Properties = r.namedRefs(f)
	case "create":
		s.Create = r.ref(f)
	case "put":
		s.Put = r.ref(f)
	case "read":
		s.Read = r.ref(f)
	case "update":
		s.Update = r.ref(f)
	case "delete":
		s.Delete = r.ref(f)
	case "list":
		s.List = r.ref(f)
	case "operations":
		s.Operations = r.refs(f)
	case "collectionOperations":
		s.CollectionOperations = r.refs(f)
	case "resources":
		s.Resources = r.refs(f)
	default:
		return false
	}
	return true
}

func (r *reader) apply(id model.ID, f model.Field) {
	a := decl.Apply{Target: model.Ref{ID: id, Pos: f.KeyPos}}
	for _, p := range f.Value.Fields {
		switch p.Key {
		case "type":
		case "traits":
			a.Traits = r.traits(p)
		default:
			r.unknown(p, "an apply statement")
		}
	}
	r.out.Applies = append(r.out.Applies, a)
}

func (r *reader) traits(f model.Field) model.Traits {
	if !r.is(f, model.ObjectNode) {
		return nil
	}
	traits := make(model.Traits, 0, len(f.Value.Fields))
	for _, t := range f.Value.Fields {
		id := model.ID(t.Key)
		if !ValidID(id) || id.Member() != "" {
			r.fail(t.KeyPos, "%q is no shape ID of a trait", t.Key)
			continue
		}
		traits = append(traits, model.Trait{ID: id, Value: t.Value, Pos: t.KeyPos})
	}
	return traits
}

// ref reads {"target": id}.
func (r *reader) ref(f model.Field) model.Ref {
	if !r.is(f, model.ObjectNode) {
		return model.Ref{}
	}
	return r.target(f.Value)
}

func (r *reader) target(n *model.Node) model.Ref {
	for _, f := range n.Fields {
		if f.Key != "target" {
			r.unknown(f, "a reference")
		}
	}
	target := n.Get("target")
	if target == nil {
		r.fail(n.Pos, `expected {"target": shape ID}`)
		return model.Ref{}
	}
	return r.shapeID(target)
}

// shapeID reads one shape ID.
func (r *reader) shapeID(n *model.Node) model.Ref {
	if !n.Is(model.StringNode) || !ValidID(model.ID(n.Text)) {
		r.fail(n.Pos, "expected an absolute shape ID")
		return model.Ref{}
	}
	return model.Ref{ID: model.ID(n.Text), Pos: n.Pos}
}

func (r *reader) refs(f model.Field) []model.Ref {
	if !r.is(f, model.ArrayNode) {
		return nil
	}
	refs := make([]model.Ref, 0, len(f.Value.Elems))
	for _, e := range f.Value.Elems {
		if !e.Is(model.ObjectNode) {
			r.fail(e.Pos, `expected {"target": shape ID}`)
			continue
		}
		if ref := r.target(e); ref.ID != "" {
			refs = append(refs, ref)
		}
	}
	return refs
}

func (r *reader) namedRefs(f model.Field) []model.NamedRef {
	if !r.is(f, model.ObjectNode) {
		return nil
	}
	refs := make([]model.NamedRef, 0, len(f.Value.Fields))
	for _, e := range f.Value.Fields {
		refs = append(refs, model.NamedRef{Name: e.Key, Ref: r.ref(e)})
	}
	return refs
}

// ValidID reports whether id is an absolute shape ID, with or without member.
func ValidID(id model.ID) bool {
	ns, name, ok := strings.Cut(string(id), "#")
	if !ok {
		return false
	}
	name, member, hasMember := strings.Cut(name, "$")
	if !IsIdentifier(name) || hasMember && !IsIdentifier(member) {
		return false
	}
	for part := range strings.SplitSeq(ns, ".") {
		if !IsIdentifier(part) {
			return false
		}
	}
	return true
}

// IsIdentifier reports whether s is an identifier of Smithy.
func IsIdentifier(s string) bool {
	rest := strings.TrimLeft(s, "_")
	if rest == "" || rest == s && s[0] >= '0' && s[0] <= '9' {
		return false
	}
	for i := range len(rest) {
		c := rest[i]
		if c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return true
}
