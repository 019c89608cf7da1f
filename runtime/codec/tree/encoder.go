package tree

import (
	"encoding/json"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Encoder makes a tree. It is a [codec.Encoder].
//
// Structures, unions and maps become map[string]any, lists []any, nulls nil; numbers are int64 or
// float64, and bool, string, []byte, time.Time and documents are what they are; numbers of
// any size are json.Number. Nothing is copied but the containers.
//
// The zero Encoder is ready to use. It is not safe for concurrent use.
type Encoder struct {
	root any
	open []container
}

type container struct {
	object map[string]any // of a structure or map
	fields bool           // object is a structure
	key    string         // of the next value in a map
	list   []any
	m      *codec.Member // where the container goes
}

var _ codec.Encoder = (*Encoder)(nil)

// Reset forgets the tree.
func (e *Encoder) Reset() { *e = Encoder{} }

// Value returns the tree.
func (e *Encoder) Value() any { return e.root }

// Err returns nil: every value has a form.
func (e *Encoder) Err() error { return nil }

// put adds a value to the container that is open.
func (e *Encoder) put(m *codec.Member, v any) {
	if len(e.open) == 0 {
		e.root = v
		return
	}
	switch c := &e.open[len(e.open)-1]; {
	case c.fields:
		c.object[m.Name] = v
	case c.object != nil:
		c.object[c.key] = v
	default:
		c.list = append(c.list, v)
	}
}

// end adds the container that is open to the one around it.
func (e *Encoder) end() {
	n := len(e.open) - 1
	c := e.open[n]
	e.open = e.open[:n]
	if c.object != nil {
		e.put(c.m, c.object)
	} else {
		e.put(c.m, c.list)
	}
}

func (e *Encoder) BeginStruct(m *codec.Member) {
	e.open = append(e.open, container{object: map[string]any{}, fields: true, m: m})
}

func (e *Encoder) BeginMap(m *codec.Member, n int) {
	e.open = append(e.open, container{object: make(map[string]any, n), m: m})
}

func (e *Encoder) BeginList(m *codec.Member, n int) {
	e.open = append(e.open, container{list: make([]any, 0, n), m: m})
}

func (e *Encoder) EndStruct()     { e.end() }
func (e *Encoder) EndMap()        { e.end() }
func (e *Encoder) EndList()       { e.end() }
func (e *Encoder) Key(key string) { e.open[len(e.open)-1].key = key }

func (e *Encoder) Null(m *codec.Member)                    { e.put(m, nil) }
func (e *Encoder) Bool(m *codec.Member, v bool)            { e.put(m, v) }
func (e *Encoder) Int(m *codec.Member, v int64)            { e.put(m, v) }
func (e *Encoder) Float(m *codec.Member, v float64, _ int) { e.put(m, v) }
func (e *Encoder) String(m *codec.Member, v string)        { e.put(m, v) }
func (e *Encoder) Blob(m *codec.Member, v []byte)          { e.put(m, v) }
func (e *Encoder) Time(m *codec.Member, v time.Time)       { e.put(m, v) }
func (e *Encoder) Number(m *codec.Member, digits string)   { e.put(m, json.Number(digits)) }
func (e *Encoder) Document(m *codec.Member, v any)         { e.put(m, v) }
