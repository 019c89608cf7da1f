package load

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// flatten gives every shape the members and traits of its mixins, and every elided member its target.
func (l *loader) flatten() {
	f := flattener{loader: l, state: map[*model.Shape]flatState{}}
	for _, s := range slices.Clone(l.model.Shapes()) {
		f.shape(s)
	}
}

type flatState uint8

const (
	untouched flatState = iota
	inProgress
	done
)

type flattener struct {
	*loader
	state map[*model.Shape]flatState
}

func (f *flattener) shape(s *model.Shape) {
	if len(s.Mixins) == 0 && f.forResource[s].ID == "" && len(f.inherited[s]) == 0 && !f.hasElided(s) {
		return
	}
	if f.state[s] != untouched {
		return
	}
	f.state[s] = inProgress
	f.bind(s)
	own, ownTraits := s.Members, s.Traits
	s.Members, s.Traits = nil, nil
	props := f.takeProps(s)
	for _, id := range s.Mixins {
		if mixin := f.mixin(s, id); mixin != nil {
			f.mixInto(s, mixin)
		}
	}
	for _, t := range ownTraits {
		override(&s.Traits, t)
	}
	for _, m := range own {
		f.ownMember(s, m)
	}
	addProps(s, props)
	for _, a := range f.inherited[s] {
		f.applyInherited(s, a)
	}
	f.state[s] = done
}

func (f *flattener) hasElided(s *model.Shape) bool {
	return slices.ContainsFunc(s.Members, func(m *model.Member) bool { return f.elided[m] })
}

// bind gives elided members the target that the bound resource says.
func (f *flattener) bind(s *model.Shape) {
	ref, ok := f.forResource[s]
	if !ok {
		return
	}
	resource := f.model.Shape(ref.ID)
	if resource == nil {
		f.errs.Add(ref.Pos, string(s.ID), "unknown-shape", "resource %s does not exist", ref.ID)
		return
	}
	if resource.Kind != model.Resource {
		f.errs.Add(ref.Pos, string(s.ID), "not-a-resource", "a shape is bound to a resource, but %s is of type %s", ref.ID, resource.Kind)
		return
	}
	for _, m := range s.Members {
		if !f.elided[m] {
			continue
		}
		for _, refs := range [][]model.NamedRef{resource.Resource.Identifiers, resource.Resource.Properties} {
			for _, r := range refs {
				if r.Name == m.Name {
					m.Target, m.TargetPos = r.ID, r.Pos
				}
			}
		}
	}
}

// mixin returns a mixin of s, flattened, or nil if it is none.
func (f *flattener) mixin(s *model.Shape, id model.ID) *model.Shape {
	mixin := f.model.Shape(id)
	switch {
	case mixin == nil:
		f.errs.Add(s.Pos, string(s.ID), "unknown-shape", "mixin %s does not exist", id)
	case mixin.Kind != s.Kind:
		f.errs.Add(s.Pos, string(s.ID), "mixin-kind", "%s %s cannot be mixed into a shape of type %s", mixin.Kind, id, s.Kind)
	case f.state[mixin] == inProgress:
		f.errs.Add(s.Pos, string(s.ID), "mixin-cycle", "%s is mixed into itself", id)
	case !mixin.Traits.Has(traitMixin):
		f.errs.Add(s.Pos, string(s.ID), "not-a-mixin", "%s has no mixin trait", id)
	default:
		f.shape(mixin)
		return mixin
	}
	return nil
}

func (f *flattener) mixInto(s, mixin *model.Shape) {
	local := mixin.Traits.Get(traitMixin).Get("localTraits")
	isLocal := func(id model.ID) bool {
		return id == traitMixin || slices.ContainsFunc(local.Items(), func(n *model.Node) bool { return n.Str() == string(id) })
	}
	for _, t := range mixin.Traits {
		if !isLocal(t.ID) {
			t.Mixin = mixin.ID
			override(&s.Traits, t)
		}
	}
	for _, m := range mixin.Members {
		c := *m
		c.Mixin = mixin.ID
		c.Traits = nil
		for _, t := range m.Traits {
			t.Mixin = mixin.ID
			c.Traits = append(c.Traits, t)
		}
		if old := s.Member(m.Name); old == nil {
			s.Members = append(s.Members, &c)
		} else if f.sameTarget(s, &c, old, s.Pos) {
			for _, t := range c.Traits {
				override(&old.Traits, t)
			}
		}
	}
	addProps(s, propsOf(mixin))
}

// ownMember adds a member that s declares, or its traits to the one of the same name of a mixin.
func (f *flattener) ownMember(s *model.Shape, m *model.Member) {
	inherited := s.Member(m.Name)
	if m.Target == "" && inherited != nil {
		m.Target = inherited.Target
	}
	switch {
	case m.Target == "":
		f.errs.Add(m.Pos, string(s.ID.WithMember(m.Name)), "elided-member",
			"the target is left out, but no mixin or bound resource has a member %q", m.Name)
		m.Target = model.Unit
		s.Members = append(s.Members, m)
	case inherited == nil:
		s.Members = append(s.Members, m)
	case f.sameTarget(s, m, inherited, m.Pos):
		for _, t := range m.Traits {
			override(&inherited.Traits, t)
		}
	}
}

// sameTarget reports whether m may redefine inherited.
func (f *flattener) sameTarget(s *model.Shape, m, inherited *model.Member, pos diag.Pos) bool {
	if m.Target == inherited.Target {
		return true
	}
	f.errs.Add(pos, string(s.ID.WithMember(m.Name)), "member-conflict",
		"member targets %s, but %s in mixin %s", m.Target, inherited.Target, inherited.Mixin)
	return false
}

func (f *flattener) applyInherited(s *model.Shape, a appliedMember) {
	id := s.ID.WithMember(a.name)
	m := s.Member(a.name)
	if m == nil {
		f.errs.Add(a.pos, string(id), "unknown-member", "traits are applied to a member that does not exist")
		return
	}
	for _, t := range a.traits {
		// A trait of the shape's own merges, one of a mixin gives way.
		if old := m.Traits.Find(t.ID); old != nil && old.Mixin == "" {
			m.Traits = f.addTrait(id, m.Traits, t)
		} else {
			override(&m.Traits, t)
		}
	}
}

// override adds a trait or replaces the one that is there.
func override(traits *model.Traits, t model.Trait) {
	if old := traits.Find(t.ID); old != nil {
		*old = t
		return
	}
	*traits = append(*traits, t)
}

// props are the properties of an operation or service that mixins pass on. Mixins that are
// resources have none.
type props struct {
	operation *model.OperationProps
	service   *model.ServiceProps
}

func propsOf(s *model.Shape) props { return props{s.Operation, s.Service} }

// takeProps returns the properties of s and leaves it with empty ones.
func (f *flattener) takeProps(s *model.Shape) props {
	p := propsOf(s)
	switch {
	case s.Operation != nil:
		s.Operation = &model.OperationProps{}
	case s.Service != nil:
		s.Service = &model.ServiceProps{}
	}
	return p
}

// addProps adds properties to those that s has: single values replace, lists grow.
func addProps(s *model.Shape, p props) {
	switch {
	case s.Operation != nil:
		if p.operation.Input.ID != "" {
			s.Operation.Input = p.operation.Input
		}
		if p.operation.Output.ID != "" {
			s.Operation.Output = p.operation.Output
		}
		addRefs(&s.Operation.Errors, p.operation.Errors)
	case s.Service != nil:
		if p.service.Version != "" {
			s.Service.Version = p.service.Version
		}
		addRefs(&s.Service.Operations, p.service.Operations)
		addRefs(&s.Service.Resources, p.service.Resources)
		addRefs(&s.Service.Errors, p.service.Errors)
		for _, r := range p.service.Rename {
			i := slices.IndexFunc(s.Service.Rename, func(old model.Rename) bool { return old.ID == r.ID })
			if i < 0 {
				s.Service.Rename = append(s.Service.Rename, r)
			} else {
				s.Service.Rename[i] = r
			}
		}
	}
}

func addRefs(to *[]model.Ref, refs []model.Ref) {
	*to = append(*to, refs...)
	unique(to)
}
