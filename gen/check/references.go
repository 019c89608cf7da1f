package check

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// references checks that what a shape refers to exists and is of a kind that may be there.
func (c *checker) references(s *model.Shape) {
	for _, m := range s.Members {
		switch {
		case m.Mixin != "":
		case s.Kind != model.Enum && s.Kind != model.IntEnum:
			c.memberTarget(s, m)
		case m.Target != model.Unit: // which a JSON tree can say
			c.fail(m.TargetPos, s.ID.WithMember(m.Name), "wrong-target", "the members of enums target %s, found %s", model.Unit, m.Target)
		}
	}
	switch {
	case s.Operation != nil:
		for _, io := range []model.Ref{s.Operation.Input, s.Operation.Output} {
			if t := c.target(s, io, "operation input and output", isStructure); t != nil && t.Traits.Has("smithy.api#error") {
				c.fail(io.Pos, s.ID, "wrong-target", "an error cannot be an operation's input or output: %s", io.ID)
			}
		}
		c.errors(s, s.Operation.Errors)
		c.direction(s, s.Operation.Input, traitOutput, "input")
		c.direction(s, s.Operation.Output, traitInput, "output")
	case s.Service != nil:
		c.each(s, s.Service.Operations, "operations", isOperation)
		c.each(s, s.Service.Resources, "resources", isResource)
		c.errors(s, s.Service.Errors)
	case s.Resource != nil:
		r := s.Resource
		for _, ref := range r.Identifiers {
			c.target(s, ref.Ref, "resource identifiers", isString)
		}
		for _, ref := range r.Properties {
			c.target(s, ref.Ref, "resource properties", isData)
		}
		for _, ref := range lifecycle(r) {
			c.target(s, ref.Ref, ref.Name, isOperation)
		}
		c.each(s, r.Operations, "operations", isOperation)
		c.each(s, r.CollectionOperations, "collectionOperations", isOperation)
		c.each(s, r.Resources, "resources", isResource)
	}
}

func isStructure(k model.Kind) bool { return k == model.Structure }
func isOperation(k model.Kind) bool { return k == model.Operation }
func isResource(k model.Kind) bool  { return k == model.Resource }
func isString(k model.Kind) bool    { return k == model.String || k == model.Enum }
func isData(k model.Kind) bool      { return k < model.Service }

const (
	traitInput  model.ID = "smithy.api#input"
	traitOutput model.ID = "smithy.api#output"
)

// direction checks that an operation's input is no structure that is marked as an output, nor the other way.
func (c *checker) direction(op *model.Shape, io model.Ref, other model.ID, what string) {
	if t := c.model.Shape(io.ID); t != nil && t.ID != model.Unit && t.Traits.Has(other) {
		c.fail(io.Pos, op.ID, "wrong-target", "%s cannot be the %s: it has trait %s", io.ID, what, other)
	}
}

func (c *checker) each(s *model.Shape, refs []model.Ref, what string, ok func(model.Kind) bool) {
	for _, ref := range refs {
		c.target(s, ref, what, ok)
	}
}

func (c *checker) errors(s *model.Shape, refs []model.Ref) {
	for _, ref := range refs {
		if t := c.target(s, ref, "errors", isStructure); t != nil && !t.Traits.Has("smithy.api#error") {
			c.fail(ref.Pos, s.ID, "wrong-target", "%s is in errors but has no error trait", ref.ID)
		}
	}
}

// target returns what ref refers to, nil after a complaint.
func (c *checker) target(s *model.Shape, ref model.Ref, what string, ok func(model.Kind) bool) *model.Shape {
	return c.resolve(s, s.ID, ref.ID, ref.Pos, what, ok)
}

func (c *checker) memberTarget(s *model.Shape, m *model.Member) {
	pos := m.TargetPos
	if !pos.IsValid() {
		pos = m.Pos
	}
	id := s.ID.WithMember(m.Name)
	t := c.resolve(s, id, m.Target, pos, "members", isData)
	switch {
	case t == nil:
	case s.Kind == model.Map && m.Name == "key" && !isString(t.Kind):
		c.fail(pos, id, "wrong-target", "the key of a map is a string, found %s %s", t.Kind, t.ID)
	case t.Traits.Has(traitInput) || t.Traits.Has(traitOutput):
		c.fail(pos, id, "wrong-target", "%s is an operation's input or output, members cannot refer to it", t.ID)
	case t.ID == model.Unit && s.Kind != model.Union:
		c.fail(pos, id, "wrong-target", "only members of unions can target %s", t.ID)
	}
}

// resolve returns the shape id that from refers to at pos, nil after a complaint.
func (c *checker) resolve(from *model.Shape, of, id model.ID, pos diag.Pos, what string, ok func(model.Kind) bool) *model.Shape {
	t := c.model.Shape(id)
	switch {
	case t == nil:
		c.fail(pos, of, "unknown-shape", "shape %s does not exist", id).Hint = c.similar(id)
	case id.Member() != "":
		c.fail(pos, of, "wrong-target", "expected a shape, found member %s", id)
	case !ok(t.Kind):
		c.fail(pos, of, "wrong-target", "%s cannot refer to %s %s", what, t.Kind, id)
	case t.Traits.Has("smithy.api#mixin"):
		c.fail(pos, of, "wrong-target", "a mixin cannot be referred to: %s", id)
	case t.Traits.Has("smithy.api#private") && t.ID.Namespace() != from.ID.Namespace():
		c.fail(pos, of, "private-shape", "%s is private to its namespace", id)
	default:
		return t
	}
	return nil
}
