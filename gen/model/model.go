// Package model is Smithy 2.0's semantic model: shapes, members, traits and node values.
//
// A model comes out of the loaders complete and closed: mixins are flattened, apply statements
// and imports resolved. Later stages only read it; reading is safe for concurrent use.
package model

import "github.com/sessiongen/sessiongen/gen/diag"

// Unit is the target of an operation's absent input or output, and of tag-like union members.
const Unit ID = "smithy.api#Unit"

// Model is a set of shapes.
type Model struct {
	Version  string  // "2.0", or "1.0" before the upgrade
	Metadata []Field // in source order

	shapes map[ID]*Shape
	order  []*Shape
	base   *Model
}

// New returns an empty model of version 2.0.
func New() *Model { return &Model{Version: "2.0", shapes: map[ID]*Shape{}} }

// NewOn returns an empty model over base: the prelude and the definitions of traits, which all
// models share. Shape finds base's shapes where the model has none of the same ID; Shapes and
// Services do not list them.
func NewOn(base *Model) *Model {
	m := New()
	m.base = base
	return m
}

// Add puts a shape into the model. It reports false, and changes nothing, if its ID is taken.
func (m *Model) Add(s *Shape) bool {
	if _, ok := m.shapes[s.ID]; ok {
		return false
	}
	m.shapes[s.ID] = s
	m.order = append(m.order, s)
	return true
}

// Shape returns a shape by ID, nil if there is none. A member's ID gives its container.
func (m *Model) Shape(id ID) *Shape {
	id = id.Shape()
	if s := m.shapes[id]; s != nil || m.base == nil {
		return s
	}
	return m.base.Shape(id)
}

// Owns reports whether a shape is in the model itself, not only in the model that it is over.
func (m *Model) Owns(id ID) bool { return m.shapes[id.Shape()] != nil }

// Shapes returns every shape in the order of the source. The caller must not change the slice.
func (m *Model) Shapes() []*Shape { return m.order }

// Services returns the service shapes, in the order of the source.
func (m *Model) Services() []*Shape {
	var services []*Shape
	for _, s := range m.order {
		if s.Kind == Service {
			services = append(services, s)
		}
	}
	return services
}

// Pos returns where a shape or member stands.
func (m *Model) Pos(id ID) diag.Pos {
	s := m.Shape(id)
	if s == nil {
		return diag.Pos{}
	}
	if name := id.Member(); name != "" {
		if mem := s.Member(name); mem != nil {
			return mem.Pos
		}
	}
	return s.Pos
}
