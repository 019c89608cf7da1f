package overlay

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Apply carries the corrections out on m, in their order. It changes the shapes of m in place: it
// belongs between loading a model and using it. A correction that does not apply is reported.
func (o *Overlay) Apply(m *model.Model, errs *diag.List) {
	for _, c := range o.corrections {
		c.op.apply(&applier{namespace: o.namespace, model: m, pos: c.pos, errs: errs})
	}
}

// applier carries out one correction.
type applier struct {
	namespace string
	model     *model.Model
	pos       diag.Pos // of the correction
	errs      *diag.List
}

// obsolete reports that the correction does not apply to a shape or member.
func (a *applier) obsolete(pos diag.Pos, id model.ID, format string, args ...any) {
	a.errs.Add(pos, string(id), CodeObsolete, format, args...).Hint = "the model has changed: remove the correction or adapt it"
}

// target names shapes or members; see the package documentation.
type target struct {
	pos  diag.Pos
	text string
}

// place is a shape or member that a target names.
type place struct {
	id     model.ID
	shape  *model.Shape
	traits *model.Traits
}

// places returns what the targets name and reports those that name nothing.
func (a *applier) places(targets []target) []place {
	var places []place
	for _, t := range targets {
		found := a.find(t.text)
		if len(found) == 0 {
			a.obsolete(t.pos, "", "%q names nothing in the model", t.text)
		}
		places = append(places, found...)
	}
	return places
}

func (a *applier) find(text string) []place {
	if !strings.Contains(text, "#") {
		text = a.namespace + "#" + text
	}
	shapeName, memberName, isMember := strings.Cut(text, "$")
	var found []place
	for _, s := range a.model.Shapes() {
		if ok, _ := path.Match(shapeName, string(s.ID)); !ok {
			continue
		}
		if !isMember {
			found = append(found, place{s.ID, s, &s.Traits})
			continue
		}
		for _, m := range s.Members {
			if ok, _ := path.Match(memberName, m.Name); ok {
				found = append(found, place{s.ID.WithMember(m.Name), s, &m.Traits})
			}
		}
	}
	return found
}

type addTrait struct {
	trait   model.ID
	entries []traitEntry
}

// traitEntry is the value that a target's trait gets.
type traitEntry struct {
	to    target
	value *model.Node
}

func (op addTrait) apply(a *applier) {
	for _, e := range op.entries {
		for _, p := range a.places([]target{e.to}) {
			if p.traits.Has(op.trait) {
				a.obsolete(e.to.pos, p.id, "trait %s is there already", op.trait)
				continue
			}
			p.traits.Set(op.trait, e.value, e.to.pos)
		}
	}
}

type removeTrait struct {
	from  []target
	trait model.ID
}

func (op removeTrait) apply(a *applier) {
	for _, t := range op.from {
		pattern := strings.Contains(t.text, "*")
		removed := 0
		for _, p := range a.places([]target{t}) {
			switch {
			case remove(p.traits, op.trait):
				removed++
			case !pattern:
				a.obsolete(a.pos, p.id, "there is no trait %s", op.trait)
			}
		}
		if pattern && removed == 0 {
			a.obsolete(t.pos, "", "nothing that %q names has trait %s", t.text, op.trait)
		}
	}
}

func remove(traits *model.Traits, id model.ID) bool {
	i := slices.IndexFunc(*traits, func(t model.Trait) bool { return t.ID == id })
	if i < 0 {
		return false
	}
	*traits = slices.Delete(slices.Clone(*traits), i, i+1)
	return true
}

type extendTrait struct {
	of    []target
	trait model.ID
	value *model.Node
}

func (op extendTrait) apply(a *applier) {
	for _, p := range a.places(op.of) {
		t := p.traits.Find(op.trait)
		if t == nil {
			a.obsolete(a.pos, p.id, "there is no trait %s", op.trait)
			continue
		}
		merged, err := extend(t.Value, op.value)
		if err != nil {
			a.obsolete(a.pos, p.id, "trait %s: %v", op.trait, err)
			continue
		}
		t.Value = merged
	}
}

// extend returns base with the fields of more, object by object, and with the elements of more's
// arrays behind its own. Neither is changed.
func extend(base, more *model.Node) (*model.Node, error) {
	if base.Is(model.ArrayNode) && more.Is(model.ArrayNode) {
		out := *base
		out.Elems = slices.Concat(base.Elems, more.Elems)
		return &out, nil
	}
	if !base.Is(model.ObjectNode) || !more.Is(model.ObjectNode) {
		return nil, fmt.Errorf("there is a value already")
	}
	out := *base
	out.Fields = slices.Clone(base.Fields)
	for _, f := range more.Fields {
		i := slices.IndexFunc(out.Fields, func(b model.Field) bool { return b.Key == f.Key })
		if i < 0 {
			out.Fields = append(out.Fields, f)
			continue
		}
		merged, err := extend(out.Fields[i].Value, f.Value)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Key, err)
		}
		out.Fields[i].Value = merged
	}
	return &out, nil
}

type addMember struct {
	to     []target
	name   string
	target model.ID
	traits model.Traits
}

func (op addMember) apply(a *applier) {
	if a.model.Shape(op.target) == nil {
		a.obsolete(a.pos, op.target, "there is no such shape")
		return
	}
	for _, p := range a.places(op.to) {
		switch {
		case p.id.Member() != "" || p.shape.Kind != model.Structure && p.shape.Kind != model.Union:
			a.obsolete(a.pos, p.id, "cannot have members")
		case p.shape.Member(op.name) != nil:
			a.obsolete(a.pos, p.id, "member %q is there already", op.name)
		default:
			p.shape.Members = append(p.shape.Members, &model.Member{
				Name: op.name, Target: op.target, Pos: a.pos, TargetPos: a.pos, Traits: slices.Clone(op.traits)})
		}
	}
}

// makeUnion turns structures, of whose members exactly one is there, into unions.
type makeUnion struct{ of []target }

func (op makeUnion) apply(a *applier) {
	for _, p := range a.places(op.of) {
		if p.id.Member() != "" || p.shape.Kind != model.Structure {
			a.obsolete(a.pos, p.id, "is not a structure")
			continue
		}
		p.shape.Kind = model.Union
	}
}
