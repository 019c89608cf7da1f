package load

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// apply carries out the apply statements of a file. Those on members that only a mixin may bring
// wait for flatten.
func (l *loader) apply(f *decl.File) {
	for _, a := range f.Applies {
		s := l.model.Shape(a.Target.ID)
		if s == nil {
			l.errs.Add(a.Target.Pos, string(a.Target.ID), "unknown-shape", "traits are applied to a shape that does not exist")
			continue
		}
		s = l.own(s)
		name := a.Target.ID.Member()
		if name == "" {
			for _, t := range a.Traits {
				s.Traits = l.addTrait(s.ID, s.Traits, t)
			}
			continue
		}
		m := s.Member(name)
		if m == nil {
			l.inherited[s] = append(l.inherited[s], appliedMember{name: name, pos: a.Target.Pos, traits: a.Traits})
			continue
		}
		for _, t := range a.Traits {
			m.Traits = l.addTrait(a.Target.ID, m.Traits, t)
		}
	}
}

// own returns the model's own version of s, which is a copy if s is of the shared definitions.
func (l *loader) own(s *model.Shape) *model.Shape {
	if l.model.Owns(s.ID) {
		return s
	}
	c := *s
	c.Traits = slices.Clone(s.Traits)
	c.Members = nil
	for _, m := range s.Members {
		mc := *m
		mc.Traits = slices.Clone(m.Traits)
		c.Members = append(c.Members, &mc)
	}
	l.model.Add(&c)
	return &c
}
