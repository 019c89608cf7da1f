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
	shared := s.Traits.Get("smithy.api#paginated")
	if shared == nil {
		shared = model.NewObject()
	}
	for _, shape := range reached {
		if shape.Kind == model.Operation {
			c.paginated(shape, shared)
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

// recursion checks that every shape has a finite value: no structure needs itself, no list or map
// is made of itself alone.
func (c *checker) recursion() {
	state := map[*model.Shape]int{}
	var visit func(s *model.Shape, path []*model.Shape)
	visit = func(s *model.Shape, path []*model.Shape) {
		switch state[s] {
		case 2:
			return
		case 1:
			start := slices.Index(path, s)
			names := make([]string, 0, len(path)-start)
			for _, p := range path[start:] {
				names = append(names, p.ID.Name())
			}
			c.fail(s.Pos, s.ID, "recursive-shape", "no value of the shape can be finite: %s, %s, …", strings.Join(names, ", "), s.ID.Name())
			return
		}
		state[s] = 1
		path = append(path, s)
		for _, m := range s.Members {
			if t := c.model.Shape(m.Target); t != nil && needs(s, m, t) {
				visit(t, path)
			}
		}
		state[s] = 2
	}
	for _, s := range c.model.Shapes() {
		visit(s, nil)
	}
	for _, s := range c.model.Shapes() {
		c.infiniteUnion(s)
	}
}

// needs reports whether m, which targets t, is a step of a recursion that must not close: structures
// that require each other, or lists and maps of nothing but lists and maps. An empty list ends a
// recursion that structures are part of.
func needs(s *model.Shape, m *model.Member, t *model.Shape) bool {
	if s.Kind == model.Structure {
		return t.Kind == model.Structure && m.Traits.Has("smithy.api#required")
	}
	return isCollection(s.Kind) && isCollection(t.Kind)
}

func isCollection(k model.Kind) bool { return k == model.List || k == model.Set || k == model.Map }

// infiniteUnion reports a union all of whose members lead back to it at once.
func (c *checker) infiniteUnion(s *model.Shape) {
	if s.Kind != model.Union || len(s.Members) == 0 {
		return
	}
	for _, m := range s.Members {
		if m.Target != s.ID {
			return
		}
	}
	c.fail(s.Pos, s.ID, "recursive-shape", "no value of the union can be finite")
}
