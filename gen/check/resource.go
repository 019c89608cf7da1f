package check

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

const (
	traitResourceIdentifier model.ID = "smithy.api#resourceIdentifier"
	traitNestedProperties   model.ID = "smithy.api#nestedProperties"
	traitNotProperty        model.ID = "smithy.api#notProperty"
	traitProperty           model.ID = "smithy.api#property"
	traitRequired           model.ID = "smithy.api#required"
)

// resource checks that a resource, its children and the operations of both agree on its identifiers
// and properties.
func (c *checker) resource(s *model.Shape) {
	r := s.Resource
	for _, p := range r.Properties {
		if find(r.Identifiers, p.Name) != nil {
			c.fail(p.Pos, s.ID, "resource-binding", "%q is an identifier and a property", p.Name)
		}
	}
	for _, ref := range append([]model.Ref{r.Put, r.Read, r.Update, r.Delete}, r.Operations...) {
		c.identifiers(s, ref)
	}
	for _, ref := range []model.Ref{r.Create, r.Put, r.Read, r.Update} {
		c.properties(s, ref)
	}
	for _, ref := range r.Resources {
		child := c.model.Shape(ref.ID)
		if child == nil || child.Resource == nil {
			continue // reported as such
		}
		if c.contains(child, s, map[*model.Shape]bool{}) {
			c.fail(ref.Pos, s.ID, "resource-cycle", "%s is below the resource already", child.ID)
			continue
		}
		for _, id := range r.Identifiers {
			switch own := find(child.Resource.Identifiers, id.Name); {
			case own == nil:
				c.fail(child.Pos, child.ID, "resource-binding", "the resource is a child of %s and needs its identifier %s", s.ID, id.Name)
			case own.ID != id.ID:
				c.fail(own.Pos, child.ID, "resource-binding", "identifier %s targets %s, but %s in parent %s", id.Name, own.ID, id.ID, s.ID)
			}
		}
		for _, ref := range append([]model.Ref{child.Resource.Create, child.Resource.List}, child.Resource.CollectionOperations...) {
			c.identifiers(s, ref)
		}
	}
}

func find(refs []model.NamedRef, name string) *model.NamedRef {
	i := slices.IndexFunc(refs, func(r model.NamedRef) bool { return r.Name == name })
	if i < 0 {
		return nil
	}
	return &refs[i]
}

// contains reports whether other is s or below it.
func (c *checker) contains(s, other *model.Shape, seen map[*model.Shape]bool) bool {
	if s == other {
		return true
	}
	if seen[s] {
		return false
	}
	seen[s] = true
	return slices.ContainsFunc(s.Resource.Resources, func(ref model.Ref) bool {
		child := c.model.Shape(ref.ID)
		return child != nil && child.Resource != nil && c.contains(child, other, seen)
	})
}

// identifiers checks that an operation, if there is one, takes what identifies a resource.
func (c *checker) identifiers(resource *model.Shape, ref model.Ref) {
	op := c.model.Shape(ref.ID)
	if op == nil || op.Operation == nil {
		return
	}
	input := c.model.Shape(op.Operation.Input.ID)
	if input == nil || input.Kind != model.Structure {
		return
	}
	for _, id := range resource.Resource.Identifiers {
		m := identifierMember(input, id.Name)
		if m == nil {
			c.fail(op.Pos, op.ID, "resource-binding", "the input has no member for the identifier %s of %s", id.Name, resource.ID.Name())
			continue
		}
		bad := func(pos diag.Pos, format string, args ...any) {
			c.fail(pos, input.ID.WithMember(m.Name), "resource-binding", "the member is the identifier %s of %s and must "+format,
				append([]any{id.Name, resource.ID.Name()}, args...)...)
		}
		if m.Target != id.ID {
			bad(m.TargetPos, "target %s", id.ID)
		}
		if !m.Traits.Has(traitRequired) {
			bad(m.Pos, "be required")
		}
	}
}

func identifierMember(s *model.Shape, identifier string) *model.Member {
	for _, m := range s.Members {
		if m.Traits.Get(traitResourceIdentifier).Str() == identifier {
			return m
		}
	}
	return s.Member(identifier)
}

// properties checks that the members of an operation's input and output that are properties of a
// resource target what it says.
func (c *checker) properties(resource *model.Shape, ref model.Ref) {
	op := c.model.Shape(ref.ID)
	if op == nil || op.Operation == nil {
		return
	}
	for _, io := range []model.Ref{op.Operation.Input, op.Operation.Output} {
		s := c.model.Shape(io.ID)
		if s == nil {
			continue
		}
		for _, m := range s.Members {
			if nested := c.model.Shape(m.Target); m.Traits.Has(traitNestedProperties) && nested != nil {
				s = nested
				break
			}
		}
		for _, m := range s.Members {
			name := m.Name
			if other := m.Traits.Get(traitProperty).Get("name").Str(); other != "" {
				name = other
			}
			p := find(resource.Resource.Properties, name)
			if p != nil && p.ID != m.Target && !m.Traits.Has(traitNotProperty) {
				c.fail(m.TargetPos, s.ID.WithMember(m.Name), "resource-binding",
					"the member is the property %s of %s and must target %s", name, resource.ID.Name(), p.ID)
			}
		}
	}
}
