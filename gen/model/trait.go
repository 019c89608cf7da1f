package model

import "github.com/sessiongen/sessiongen/gen/diag"

// Trait is one annotation of a shape or member.
type Trait struct {
	ID    ID
	Value *Node // never nil: an annotation without value is the value its trait's shape prescribes
	Pos   diag.Pos
	Mixin ID // the mixin that brought the trait, "" if applied to the shape itself
}

// Traits are the annotations of one shape or member, in source order, each ID at most once.
type Traits []Trait

// Get returns the value of a trait, nil if it is not there.
func (t Traits) Get(id ID) *Node {
	for i := range t {
		if t[i].ID == id {
			return t[i].Value
		}
	}
	return nil
}

// Has reports whether a trait is there.
func (t Traits) Has(id ID) bool { return t.Get(id) != nil }

// Find returns a trait, nil if it is not there. The result points into t.
func (t Traits) Find(id ID) *Trait {
	for i := range t {
		if t[i].ID == id {
			return &t[i]
		}
	}
	return nil
}

// Set adds a trait or replaces the value of the one that is there.
func (t *Traits) Set(id ID, value *Node, pos diag.Pos) {
	if old := t.Find(id); old != nil {
		old.Value, old.Pos = value, pos
		return
	}
	*t = append(*t, Trait{ID: id, Value: value, Pos: pos})
}
