package check

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// recursion checks that every shape has a finite value: no structure needs itself, no union is made of
// itself alone, no list or map of lists and maps alone.
func (c *checker) recursion() {
	finite := c.finite()
	reported := map[*model.Shape]bool{}
	for _, s := range c.model.Shapes() {
		next := func(s *model.Shape) *model.Shape { return c.endless(s, finite) }
		if isCollection(s.Kind) {
			next = c.collection
		}
		var path []*model.Shape
		for at := s; at != nil && !reported[at]; at = next(at) {
			if i := slices.Index(path, at); i >= 0 {
				c.endlessPath(path[i:])
				break
			}
			path = append(path, at)
		}
		for _, s := range path {
			reported[s] = true
		}
	}
}

func (c *checker) endlessPath(path []*model.Shape) {
	names := make([]string, len(path))
	for i, s := range path {
		names[i] = s.ID.Name()
	}
	c.fail(path[0].Pos, path[0].ID, "recursive-shape", "no value of the shape can be finite: %s, %s, …", strings.Join(names, ", "), names[0])
}

// finite returns the structures and unions that have finite values. Simple shapes have, and so do
// lists and maps: the empty ones.
func (c *checker) finite() map[*model.Shape]bool {
	finite := map[*model.Shape]bool{}
	for again := true; again; {
		again = false
		for _, s := range c.model.Shapes() {
			if (s.Kind == model.Structure || s.Kind == model.Union) && !finite[s] && c.endless(s, finite) == nil {
				finite[s], again = true, true
			}
		}
	}
	return finite
}

// endless returns a shape without finite values that each value of s has in it, nil if there is none.
func (c *checker) endless(s *model.Shape, finite map[*model.Shape]bool) *model.Shape {
	var endless *model.Shape
	for _, m := range s.Members {
		t := c.model.Shape(m.Target)
		isEndless := t != nil && c.model.Owns(t.ID) && (t.Kind == model.Structure || t.Kind == model.Union) && !finite[t]
		switch s.Kind {
		case model.Structure:
			if isEndless && m.Traits.Has(traitRequired) {
				return t
			}
		case model.Union:
			if !isEndless {
				return nil
			}
			endless = t
		}
	}
	return endless
}

// collection returns the list or map that a list or map is of, nil if it is of something else.
func (c *checker) collection(s *model.Shape) *model.Shape {
	if len(s.Members) == 0 {
		return nil
	}
	t := c.model.Shape(s.Members[len(s.Members)-1].Target)
	if t == nil || !isCollection(t.Kind) {
		return nil
	}
	return t
}

func isCollection(k model.Kind) bool { return k == model.List || k == model.Set || k == model.Map }
