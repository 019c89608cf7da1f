// Package redact prints structures without their sensitive members.
package redact

import (
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// hidden stands for a sensitive value.
const hidden = "***"

// String prints what visit visits, as in {Name: "a", Password: ***}. Members that are not set are
// left out, and of blobs only the size is printed.
func String(visit func(c *codec.Codec)) string {
	var e Encoder
	var c codec.Codec
	c.Encode(&e, codec.All, nil)
	visit(&c)
	return string(e.buf)
}

// Encoder prints. It is a [codec.Encoder]. The zero Encoder is ready to use.
type Encoder struct {
	buf   []byte
	open  []kind
	quiet int // how many containers are open inside a sensitive one, counting it
}

// kind is what is open.
type kind uint8

const (
	structure kind = iota
	list
	mapping
)

var _ codec.Encoder = (*Encoder)(nil)

// Bytes returns what was printed.
func (e *Encoder) Bytes() []byte { return e.buf }

// Err returns nil: everything can be printed.
func (e *Encoder) Err() error { return nil }

// begin writes what stands before a value, and reports whether the value may be printed.
func (e *Encoder) begin(m *codec.Member) bool {
	if e.quiet > 0 {
		return false
	}
	if n := len(e.open); n > 0 && e.open[n-1] != mapping {
		e.comma()
		if e.open[n-1] == structure {
			e.buf = append(e.buf, m.Name...)
			e.buf = append(e.buf, ": "...)
		}
	}
	if m != nil && m.Flags&codec.Sensitive != 0 {
		e.buf = append(e.buf, hidden...)
		return false
	}
	return true
}

func (e *Encoder) comma() {
	if c := e.buf[len(e.buf)-1]; c != '{' && c != '[' {
		e.buf = append(e.buf, ", "...)
	}
}

func (e *Encoder) enter(m *codec.Member, k kind, bracket byte) {
	if !e.begin(m) {
		e.quiet++
		return
	}
	e.buf = append(e.buf, bracket)
	e.open = append(e.open, k)
}

func (e *Encoder) leave(bracket byte) {
	if e.quiet > 0 {
		e.quiet--
		return
	}
	e.buf = append(e.buf, bracket)
	e.open = e.open[:len(e.open)-1]
}

func (e *Encoder) BeginStruct(m *codec.Member)      { e.enter(m, structure, '{') }
func (e *Encoder) EndStruct()                       { e.leave('}') }
func (e *Encoder) BeginList(m *codec.Member, _ int) { e.enter(m, list, '[') }
func (e *Encoder) EndList()                         { e.leave(']') }
func (e *Encoder) BeginMap(m *codec.Member, _ int)  { e.enter(m, mapping, '{') }
func (e *Encoder) EndMap()                          { e.leave('}') }

// Key prints the key of the entry whose value comes next.
func (e *Encoder) Key(key string) {
	if e.quiet > 0 {
		return
	}
	e.comma()
	e.buf = strconv.AppendQuote(e.buf, key)
	e.buf = append(e.buf, ": "...)
}

func (e *Encoder) Null(m *codec.Member) {
	if e.begin(m) {
		e.buf = append(e.buf, "null"...)
	}
}

func (e *Encoder) Bool(m *codec.Member, v bool) {
	if e.begin(m) {
		e.buf = strconv.AppendBool(e.buf, v)
	}
}

func (e *Encoder) Int(m *codec.Member, v int64) {
	if e.begin(m) {
		e.buf = strconv.AppendInt(e.buf, v, 10)
	}
}

func (e *Encoder) Float(m *codec.Member, v float64, bits int) {
	if e.begin(m) {
		e.buf = text.AppendFloat(e.buf, v, bits)
	}
}

func (e *Encoder) String(m *codec.Member, v string) {
	if e.begin(m) {
		e.buf = strconv.AppendQuote(e.buf, v)
	}
}

func (e *Encoder) Blob(m *codec.Member, v []byte) {
	if e.begin(m) {
		e.buf = strconv.AppendInt(e.buf, int64(len(v)), 10)
		e.buf = append(e.buf, " bytes"...)
	}
}

func (e *Encoder) Time(m *codec.Member, v time.Time) {
	if e.begin(m) {
		e.buf = v.AppendFormat(e.buf, time.RFC3339Nano)
	}
}

func (e *Encoder) Number(m *codec.Member, digits string) {
	if e.begin(m) {
		e.buf = append(e.buf, digits...)
	}
}

// Document prints that there is one: what is sensitive in it is not known.
func (e *Encoder) Document(m *codec.Member, _ any) {
	if e.begin(m) {
		e.buf = append(e.buf, "document"...)
	}
}
