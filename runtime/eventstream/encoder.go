package eventstream

import (
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// encoder writes a union with one member, the event, as a message: the counterpart of decoder. It is a
// codec.Encoder.
type encoder struct {
	name    string // of the union's member, "" as long as there is none
	headers []Header
	payload []byte
	content string // type of the payload, "" if there is none

	body     call.EventEncoder
	bodyType string
	level    int  // 1 in the union, 2 in the event
	inBody   int  // structures of the payload that are open
	whole    bool // the first of them is the event itself
}

var _ codec.Encoder = (*encoder)(nil)

// message returns what was written, behind the headers that say what kind of message it is.
func (e *encoder) message(kind ...Header) *Message {
	if e.content != "" {
		kind = append(kind, Header{":content-type", e.content})
	}
	return &Message{Headers: append(kind, e.headers...), Payload: e.payload}
}

// Err returns the first error.
func (e *encoder) Err() error { return e.body.Err() }

// nested reports whether a value is inside a member of the event.
func (e *encoder) nested() bool { return e.inBody > 1 || e.inBody == 1 && !e.whole }

// rest begins the payload before the first of the members that are neither header nor payload by
// themselves.
func (e *encoder) rest() codec.Encoder {
	if e.inBody == 0 {
		e.whole, e.inBody = true, 1
		e.body.BeginStruct(nil)
	}
	return e.body
}

// header writes a member that is a header, and reports whether it is one.
func (e *encoder) header(m *codec.Member, v any) bool {
	if e.nested() || m.Flags&codec.EventHeader == 0 {
		return false
	}
	e.headers = append(e.headers, Header{m.Name, v})
	return true
}

// raw writes a member that is the payload, and reports whether it is one.
func (e *encoder) raw(m *codec.Member, v []byte, contentType string) bool {
	if e.nested() || m.Flags&codec.EventBody == 0 {
		return false
	}
	e.payload, e.content = v, contentType
	return true
}

// BeginStruct begins the union, the event, or a structure of the payload.
func (e *encoder) BeginStruct(m *codec.Member) {
	switch {
	case e.level < 2:
		if e.level++; e.level == 2 && m != nil {
			e.name = m.Name
		}
		return
	case e.inBody == 0 && m.Flags&codec.EventBody != 0:
		e.body.BeginStruct(m)
	default:
		e.rest().BeginStruct(m)
	}
	e.inBody++
}

// EndStruct ends what was begun last.
func (e *encoder) EndStruct() {
	if e.inBody == 0 {
		e.level--
		return
	}
	e.body.EndStruct()
	if e.inBody--; e.inBody > 0 {
		return
	}
	e.payload, e.content = e.body.Bytes(), e.bodyType
	if e.whole {
		e.level-- // the event ends with its payload
	}
}

func (e *encoder) BeginList(m *codec.Member, n int) { e.rest().BeginList(m, n) }
func (e *encoder) EndList()                         { e.body.EndList() }
func (e *encoder) BeginMap(m *codec.Member, n int)  { e.rest().BeginMap(m, n) }
func (e *encoder) Key(key string)                   { e.body.Key(key) }
func (e *encoder) EndMap()                          { e.body.EndMap() }
func (e *encoder) Null(m *codec.Member)             { e.body.Null(m) }

func (e *encoder) Bool(m *codec.Member, v bool) {
	if !e.header(m, v) {
		e.rest().Bool(m, v)
	}
}

// Int writes an integer; the width of one in a header is its member's.
func (e *encoder) Int(m *codec.Member, v int64) {
	var sized any
	switch m.Bits {
	case 8:
		sized = int8(v)
	case 16:
		sized = int16(v)
	case 64:
		sized = v
	default:
		sized = int32(v)
	}
	if !e.header(m, sized) {
		e.rest().Int(m, v)
	}
}

func (e *encoder) String(m *codec.Member, v string) {
	if !e.header(m, v) && !e.raw(m, []byte(v), "text/plain") {
		e.rest().String(m, v)
	}
}

func (e *encoder) Blob(m *codec.Member, v []byte) {
	if !e.header(m, v) && !e.raw(m, v, "application/octet-stream") {
		e.rest().Blob(m, v)
	}
}

func (e *encoder) Time(m *codec.Member, v time.Time) {
	if !e.header(m, v) {
		e.rest().Time(m, v)
	}
}

func (e *encoder) Float(m *codec.Member, v float64, bits int) { e.rest().Float(m, v, bits) }
func (e *encoder) Number(m *codec.Member, digits string)      { e.rest().Number(m, digits) }
func (e *encoder) Document(m *codec.Member, v any)            { e.rest().Document(m, v) }
