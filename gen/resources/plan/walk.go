package plan

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	client "github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// path parses a path and reports one that definitions cannot have.
func (b *builder) path(t resources.Text) (resources.Path, bool) {
	p, ok := resources.ParsePath(t.Value)
	if !ok {
		b.fail(t.Pos, CodeFeature, "%q is not a path that definitions of resources can have", t.Value)
	}
	return p, ok
}

// walk finds the fields of a path that begins at a structure, and the type at its end.
func (b *builder) walk(structure string, steps []resources.Step, pos diag.Pos) ([]Step, client.Type, bool) {
	at := client.Type{Kind: client.Struct, Name: structure, Pointer: true}
	var out []Step
	for _, s := range steps {
		if at.Kind != client.Struct {
			b.fail(pos, CodeType, "%s is looked for in what is not a structure", s.Member)
			return nil, at, false
		}
		f := b.field(at.Name, s.Member)
		if f == nil {
			b.errs.Add(pos, string(b.service.ID), CodeUnknown, "%s has no member %q", at.Name, s.Member).Hint = diag.Suggest(s.Member, b.members(at.Name))
			return nil, at, false
		}
		step := Step{Field: f.Name, Type: f.Type, Index: s.Index}
		if s.Elem != resources.NoElem {
			if f.Type.Kind != client.List || f.Type.Sparse {
				b.fail(pos, CodeType, "%s is not a list whose elements are always there", s.Member)
				return nil, at, false
			}
			step.Elem = Index
			if s.Elem == resources.NewElem {
				step.Elem = Each
			}
		}
		out = append(out, step)
		at = step.At()
	}
	return out, at, true
}

// members returns the members of a structure.
func (b *builder) members(structure string) []string {
	var names []string
	if s := b.structures[structure]; s != nil {
		for i := range s.Fields {
			names = append(names, s.Fields[i].Member.Name)
		}
	}
	return names
}

// fits reports whether an identifier can have a value of type t, and reports where it cannot.
func (b *builder) fits(t client.Type, id Identifier, pos diag.Pos) bool {
	ok := t.Kind == client.String || t.Kind == client.EnumKind
	want := "string"
	if id.Int {
		ok, want = t.Kind == client.Int, "integer"
	}
	if !ok {
		b.fail(pos, CodeType, "the identifier %s is a %s, the value is not", id.Name, want)
	}
	return ok
}

// convertible reports whether a value of one field can be that of another.
func convertible(from, to client.Type) bool {
	if from.Kind == client.EnumKind && to.Kind == client.EnumKind {
		return true
	}
	if from.Kind != to.Kind || from.Name != to.Name || from.Pointer != to.Pointer || from.Sparse != to.Sparse {
		return false
	}
	if from.Elem == nil || to.Elem == nil {
		return from.Elem == to.Elem
	}
	return convertible(*from.Elem, *to.Elem)
}

// convert plans how a field comes from another, both being convertible.
func convert(from, to *client.Field) Conversion {
	c := Conversion{To: to.Name, From: from.Name}
	if from.Type.Kind == client.EnumKind && from.Type.Name != to.Type.Name {
		c.Enum = to.Type.Name
	}
	return c
}

// conversion plans how a structure becomes one of another type: members of the same name and type
// are taken over. Nil if it is of that type already.
func (b *builder) conversion(to, from string, pos diag.Pos) []Conversion {
	if to == from {
		return nil
	}
	var out []Conversion
	for _, name := range b.members(from) {
		f, t := b.field(from, name), b.field(to, name)
		if t != nil && convertible(f.Type, t.Type) {
			out = append(out, convert(f, t))
		}
	}
	if len(out) == 0 {
		b.fail(pos, CodeType, "%s and %s have no member in common", from, to)
	}
	return out
}
