// Package closure finds what operations reach.
package closure

import "github.com/sessiongen/sessiongen/gen/model"

// Operations returns the operations of a service, those of its resources included, in the order of
// the model.
func Operations(m *model.Model, service *model.Shape) []*model.Shape {
	found := map[model.ID]bool{}
	add := func(refs ...model.Ref) {
		for _, r := range refs {
			found[r.ID] = true
		}
	}
	var resources func(refs []model.Ref)
	resources = func(refs []model.Ref) {
		for _, r := range refs {
			s := m.Shape(r.ID)
			if s == nil || s.Resource == nil || found[r.ID] {
				continue
			}
			found[r.ID] = true
			p := s.Resource
			add(p.Create, p.Put, p.Read, p.Update, p.Delete, p.List)
			add(p.Operations...)
			add(p.CollectionOperations...)
			resources(p.Resources)
		}
	}
	add(service.Service.Operations...)
	resources(service.Service.Resources)

	var ops []*model.Shape
	for _, s := range m.Shapes() {
		if s.Kind == model.Operation && found[s.ID] {
			ops = append(ops, s)
		}
	}
	return ops
}

// Closure is what a set of operations reaches.
type Closure struct {
	Operations []*model.Shape // in the order of the model
	Shapes     []*model.Shape // everything else but prelude shapes, in the order of the model

	nested map[model.ID]bool
	inputs map[model.ID]bool
}

// Nested reports whether a shape is reached in another way than as the input or output of an
// operation: as the target of a member, or as an error.
func (c *Closure) Nested(id model.ID) bool { return c.nested[id] }

// Sent reports whether an input reaches a shape.
func (c *Closure) Sent(id model.ID) bool { return c.inputs[id] }

// Of returns what operations of a service reach. The errors of the service belong to it.
func Of(m *model.Model, service *model.Shape, ops []*model.Shape) *Closure {
	c := &Closure{Operations: ops, nested: map[model.ID]bool{}, inputs: map[model.ID]bool{}}
	reached := map[model.ID]bool{}
	for _, op := range ops {
		c.reach(m, op.Operation.Input.ID, c.inputs)
		c.reach(m, op.Operation.Output.ID, reached)
		for _, e := range op.Operation.Errors {
			c.nested[e.ID] = true
			c.reach(m, e.ID, reached)
		}
	}
	for _, e := range service.Service.Errors {
		c.nested[e.ID] = true
		c.reach(m, e.ID, reached)
	}
	for _, s := range m.Shapes() {
		if (reached[s.ID] || c.inputs[s.ID]) && s.Kind != model.Operation {
			c.Shapes = append(c.Shapes, s)
		}
	}
	return c
}

// reach adds a shape and what its members reach to set.
func (c *Closure) reach(m *model.Model, id model.ID, set map[model.ID]bool) {
	if set[id] || id == model.Unit {
		return
	}
	s := m.Shape(id)
	if s == nil {
		return
	}
	set[id] = true
	for _, mem := range s.Members {
		if s.Kind != model.Enum && s.Kind != model.IntEnum {
			c.nested[mem.Target] = true
			c.reach(m, mem.Target, set)
		}
	}
}
