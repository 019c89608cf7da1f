package check

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// service checks a service: pagination that it shares with its operations, and the names of all
// shapes that it reaches.
func (c *checker) service(s *model.Shape) {
	reached := c.closure(s)
	c.schemes(s, s)
	shared := s.Traits.Get("smithy.api#paginated")
	if shared == nil {
		shared = model.NewObject()
	}
	waiters := map[string]model.ID{}
	for _, shape := range reached {
		if shape.Kind != model.Operation {
			continue
		}
		c.paginated(shape, shared)
		c.schemes(s, shape)
		for _, f := range waitersOf(shape) {
			key := strings.ToLower(f.Key)
			if other, taken := waiters[key]; taken {
				c.fail(f.KeyPos, shape.ID, "waiter", "in service %s the name of waiter %q collides with that of %s", s.ID, f.Key, other)
			}
			waiters[key] = shape.ID
		}
	}
	for _, r := range s.Service.Rename {
		i := slices.IndexFunc(reached, func(shape *model.Shape) bool { return shape.ID == r.ID })
		switch {
		case i < 0:
			c.fail(r.Pos, s.ID, "rename", "%s is not in the service", r.ID)
		case reached[i].Kind >= model.Service:
			c.fail(r.Pos, s.ID, "rename", "%s %s cannot be renamed", reached[i].Kind, r.ID)
		case !labelName.MatchString(r.Name):
			c.fail(r.Pos, s.ID, "rename", "%q is no name", r.Name)
		}
	}
	names := map[string]*model.Shape{}
	for _, shape := range reached {
		if shape.ID.IsPrelude() {
			continue // nothing is named after it
		}
		name := shape.ID.Name()
		for _, r := range s.Service.Rename {
			if r.ID == shape.ID {
				name = r.Name
			}
		}
		key := strings.ToLower(name)
		other := names[key]
		switch {
		case other == nil:
			names[key] = shape
		case !interchangeable(shape, other):
			c.fail(shape.Pos, shape.ID, "shape-case", "in service %s the name collides with %s", s.ID, other.ID).Hint =
				"names in a service differ by more than case; rename in the service can give one of the shapes another name"
		}
	}
}

// schemes checks that a service has the authentication schemes which it, or one of its operations, chooses.
func (c *checker) schemes(service, s *model.Shape) {
	for _, n := range s.Traits.Get("smithy.api#auth").Items() {
		if id := model.ID(n.Str()); c.traitDef(id).shape != nil && !service.Traits.Has(id) {
			c.fail(n.Pos, s.ID, "auth", "service %s does not have trait %s", service.ID, id)
		}
	}
}

// interchangeable reports whether two shapes of the same name in a service do no harm: simple
// shapes, and lists of the same, whose names appear nowhere.
func interchangeable(a, b *model.Shape) bool {
	if a.Kind != b.Kind || a.ID.Name() != b.ID.Name() {
		return false
	}
	switch {
	case a.Kind == model.Enum || a.Kind == model.IntEnum:
		return false
	case a.Kind.IsSimple():
		return true
	case a.Kind == model.List && len(a.Members) == 1 && len(b.Members) == 1:
		return a.Members[0].Target == b.Members[0].Target
	}
	return false
}

// closure returns all shapes that a service reaches, the service not among them, in a fixed order.
func (c *checker) closure(service *model.Shape) []*model.Shape {
	seen := map[*model.Shape]bool{service: true}
	var reached []*model.Shape
	queue := []node{{shape: service}}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		for _, e := range c.world.edges(n) {
			if e.to.member != nil {
				queue = append(queue, e.to)
				continue
			}
			if !seen[e.to.shape] {
				seen[e.to.shape] = true
				reached = append(reached, e.to.shape)
				queue = append(queue, e.to)
			}
		}
	}
	return reached
}
