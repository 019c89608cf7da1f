package plan

import (
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/diag"
	client "github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// bound plans the members of an input that a definition gives values to. In a batch, new elements
// of lists are for one resource each.
func (b *builder) bound(r *resourceType, input string, params []resources.Param, batch bool) Bound {
	root := Bound{Struct: input}
	for _, p := range params {
		if p.Source.Kind == resources.FromInput {
			continue
		}
		b.bind(r, &root, p, p.Target.Steps, batch)
	}
	return root
}

// bind puts the value of a param below a structure.
func (b *builder) bind(r *resourceType, at *Bound, p resources.Param, steps []resources.Step, batch bool) {
	if len(steps) == 0 {
		return // reported as no target
	}
	step, last := steps[0], len(steps) == 1
	f := b.field(at.Struct, step.Member)
	if f == nil {
		b.errs.Add(p.Target.Pos, string(b.service.ID), CodeUnknown, "%s has no member %q", at.Struct, step.Member).Hint = diag.Suggest(step.Member, b.members(at.Struct))
		return
	}
	i := slices.IndexFunc(at.Fields, func(bf BoundField) bool { return bf.Name == f.Name })
	if i < 0 {
		i = len(at.Fields)
		at.Fields = append(at.Fields, BoundField{Name: f.Name, Type: f.Type})
	}
	bf := &at.Fields[i]
	if step.Elem == resources.NoElem {
		switch {
		case last && bf.Value == nil:
			bf.Value = b.value(r, p, f.Type)
		case last:
			b.fail(p.Target.Pos, CodeClash, "%s gets two values", p.Target)
		case f.Type.Kind != client.Struct:
			b.fail(p.Target.Pos, CodeType, "%s is not a structure", step.Member)
		default:
			if bf.Struct == nil {
				bf.Struct = &Bound{Struct: f.Type.Name}
			}
			b.bind(r, bf.Struct, p, steps[1:], batch)
		}
		return
	}
	if f.Type.Kind != client.List || f.Type.Sparse {
		b.fail(p.Target.Pos, CodeType, "%s is not a list whose elements are always there", step.Member)
		return
	}
	elem := b.element(bf, step, p, batch)
	switch {
	case elem == nil:
	case last && elem.Value == nil && elem.Struct == nil:
		elem.Value = b.value(r, p, *f.Type.Elem)
	case last:
		b.fail(p.Target.Pos, CodeClash, "%s gets two values", p.Target)
	case f.Type.Elem.Kind != client.Struct:
		b.fail(p.Target.Pos, CodeType, "the elements of %s are not structures", step.Member)
	default:
		if elem.Struct == nil {
			elem.Struct = &Bound{Struct: f.Type.Elem.Name}
		}
		b.bind(r, elem.Struct, p, steps[1:], batch)
	}
}

// element returns the element of a list that a step means, nil if it was reported.
func (b *builder) element(bf *BoundField, step resources.Step, p resources.Param, batch bool) *BoundElem {
	if batch && step.Elem != resources.IndexElem {
		if bf.Each != nil && step.Elem == resources.NewElem {
			b.fail(p.Target.Pos, CodeFeature, "%s would add a second element for each resource", p.Target)
			return nil
		}
		if bf.Each == nil {
			bf.Each = &BoundElem{}
		}
		return bf.Each
	}
	n := len(bf.Elems) // a new one
	if step.Elem == resources.IndexElem {
		n = step.Index
	}
	switch {
	case bf.Each != nil || batch:
		b.fail(p.Target.Pos, CodeFeature, "%s mixes elements for all resources with those for each", p.Target)
		return nil
	case n > len(bf.Elems):
		b.fail(p.Target.Pos, CodeFeature, "%s leaves out elements before it", p.Target)
		return nil
	case n == len(bf.Elems):
		bf.Elems = append(bf.Elems, BoundElem{})
	}
	return &bf.Elems[n]
}

// value plans where the value of a param comes from; t is the type that it must have.
func (b *builder) value(r *resourceType, p resources.Param, t client.Type) *Value {
	s := p.Source
	switch s.Kind {
	case resources.FromIdentifier:
		id := r.identifier(s.Name.Value)
		if id == nil {
			b.fail(s.Name.Pos, CodeUnknown, "%s has no identifier %q", r.Name, s.Name.Value)
			return nil
		}
		if !b.fits(t, *id, p.Target.Pos) {
			return nil
		}
		return &Value{Identifier: id}
	case resources.FromData:
		return b.dataValue(r, s.Path, t)
	case resources.FromString, resources.FromInteger, resources.FromBoolean:
		return &Value{Constant: b.constant(s, t, p.Target.Pos)}
	}
	b.fail(s.Pos, CodeFeature, "a request has no values of source %q", string(s.Kind))
	return nil
}

func (r *resourceType) identifier(name string) *Identifier {
	for i := range r.Identifiers {
		if r.Identifiers[i].Name == name {
			return &r.Identifiers[i]
		}
	}
	return nil
}

// dataValue plans a value that comes from the data of the resource.
func (b *builder) dataValue(r *resourceType, path resources.Text, t client.Type) *Value {
	p, ok := b.path(path)
	if !ok || !b.hasData(r, path.Pos) {
		return nil
	}
	if p.Plural() {
		b.fail(path.Pos, CodeFeature, "a value cannot be a list")
		return nil
	}
	steps, leaf, ok := b.walk(r.Data.Type, p.Chains[0], path.Pos)
	if !ok {
		return nil
	}
	if leaf.Kind != t.Kind && !(leaf.Kind == client.EnumKind && t.Kind == client.String) || leaf.Elem != nil || leaf.Kind == client.Struct {
		b.fail(path.Pos, CodeType, "the value of %q is of another type than its target", path.Value)
		return nil
	}
	return &Value{Data: steps}
}

// hasData reports whether a resource has data, and reports where it has none.
func (b *builder) hasData(r *resourceType, pos diag.Pos) bool {
	if r.Data == nil {
		b.fail(pos, CodeType, "%s has no data: it has no shape", r.Name)
		return false
	}
	return true
}

// constant returns a constant as Go writes it.
func (b *builder) constant(s resources.Source, t client.Type, pos diag.Pos) string {
	switch t.Kind {
	case client.String, client.EnumKind:
		if s.Kind == resources.FromString {
			return strconv.Quote(s.Value)
		}
	case client.Bool:
		if s.Kind == resources.FromBoolean {
			return s.Value
		}
	case client.Int, client.Int64:
		if _, err := strconv.ParseInt(s.Value, 10, 32); s.Kind == resources.FromInteger && err == nil {
			return s.Value
		}
	}
	b.fail(pos, CodeType, "%q is not a value for the target", s.Value)
	return ""
}

// UsesData reports whether a value of the input comes from the data of the resource.
func (v Bound) UsesData() bool {
	for _, f := range v.Fields {
		if f.Value != nil && f.Value.Data != nil || f.Struct != nil && f.Struct.UsesData() {
			return true
		}
		elems := f.Elems
		if f.Each != nil {
			elems = append(slices.Clip(elems), *f.Each)
		}
		for _, e := range elems {
			if e.Value != nil && e.Value.Data != nil || e.Struct != nil && e.Struct.UsesData() {
				return true
			}
		}
	}
	return false
}
