package redact

import (
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// encoder is a [codec.Encoder] that writes Go-like text.
type encoder struct {
	text   []byte
	open   []container // what the next value is in, the innermost last
	hidden int         // containers that are open inside a sensitive value, that one included
}

type container struct {
	kind  kind
	begun bool // something is in it
}

type kind uint8

const (
	structure kind = iota
	list
	mapping
)

var _ codec.Encoder = (*encoder)(nil)

const redacted = "REDACTED"

// place writes what is before the value of m. It reports false if the value must not be seen.
func (e *encoder) place(m *codec.Member) bool {
	if e.hidden > 0 {
		return false
	}
	if n := len(e.open); n > 0 && e.open[n-1].kind != mapping {
		e.separate()
		if e.open[n-1].kind == structure && m != nil {
			e.text = append(append(e.text, m.Name...), ": "...)
		}
	}
	if m != nil && m.Has(codec.Sensitive) {
		e.text = append(e.text, redacted...)
		return false
	}
	return true
}

func (e *encoder) separate() {
	c := &e.open[len(e.open)-1]
	if c.begun {
		e.text = append(e.text, ", "...)
	}
	c.begun = true
}

func (e *encoder) begin(m *codec.Member, k kind, bracket byte) {
	if !e.place(m) {
		e.hidden++
		return
	}
	e.open = append(e.open, container{kind: k})
	e.text = append(e.text, bracket)
}

func (e *encoder) end(bracket byte) {
	if e.hidden > 0 {
		e.hidden--
		return
	}
	e.open = e.open[:len(e.open)-1]
	e.text = append(e.text, bracket)
}

func (e *encoder) BeginStruct(m *codec.Member)      { e.begin(m, structure, '{') }
func (e *encoder) EndStruct()                       { e.end('}') }
func (e *encoder) BeginList(m *codec.Member, _ int) { e.begin(m, list, '[') }
func (e *encoder) EndList()                         { e.end(']') }
func (e *encoder) BeginMap(m *codec.Member, _ int)  { e.begin(m, mapping, '{') }
func (e *encoder) EndMap()                          { e.end('}') }

// Key writes the key of an entry. Keys of maps whose values are sensitive are written.
func (e *encoder) Key(key string) {
	if e.hidden > 0 {
		return
	}
	e.separate()
	e.text = append(strconv.AppendQuote(e.text, key), ": "...)
}

func (e *encoder) Null(m *codec.Member) {
	if e.place(m) {
		e.text = append(e.text, "nil"...)
	}
}

func (e *encoder) Bool(m *codec.Member, v bool) {
	if e.place(m) {
		e.text = strconv.AppendBool(e.text, v)
	}
}

func (e *encoder) Int(m *codec.Member, v int64) {
	if e.place(m) {
		e.text = strconv.AppendInt(e.text, v, 10)
	}
}

func (e *encoder) Float(m *codec.Member, v float64, bits int) {
	if e.place(m) {
		e.text = strconv.AppendFloat(e.text, v, 'g', -1, bits)
	}
}

func (e *encoder) String(m *codec.Member, v string) {
	if e.place(m) {
		e.text = strconv.AppendQuote(e.text, v)
	}
}

func (e *encoder) Blob(m *codec.Member, v []byte) {
	if e.place(m) {
		e.text = append(strconv.AppendInt(e.text, int64(len(v)), 10), " bytes"...)
	}
}

func (e *encoder) Time(m *codec.Member, v time.Time) {
	if e.place(m) {
		e.text = v.AppendFormat(e.text, time.RFC3339Nano)
	}
}

func (e *encoder) Number(m *codec.Member, digits string) {
	if e.place(m) {
		e.text = append(e.text, digits...)
	}
}

// Document writes nothing of a document: it has no members that could be called sensitive.
func (e *encoder) Document(m *codec.Member, _ any) {
	if e.place(m) {
		e.text = append(e.text, "document"...)
	}
}

func (e *encoder) Err() error { return nil }
