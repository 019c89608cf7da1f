package eventstream

import (
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// decoder reads a message as a union with one member, the event: a structure whose members come
// from headers (eventHeader), from the payload as a whole (eventPayload), or from the payload as a
// structure. It is a codec.Decoder; what is inside a payload it leaves to the protocol's.
type decoder struct {
	m       *Message
	open    func(payload []byte) codec.Decoder
	body    codec.Decoder // of the payload, nil as long as nothing is read from it
	name    string        // of the union's member
	named   bool          // the union's member has been visited
	inBody  int           // structures of the payload that are open
	empty   bool          // the structure that is open has no payload
	whole   bool          // the payload is the event itself
	value   any           // of a header
	payload bool          // the value is the payload
	tag     string
	err     error
}

var _ codec.Decoder = (*decoder)(nil)

// Err returns the first error.
func (d *decoder) Err() error {
	if d.err != nil {
		return d.err
	}
	if d.body == nil {
		return nil
	}
	return d.body.Err()
}

// rest returns the decoder of the payload. A payload that is text or bytes is none for it.
func (d *decoder) rest() codec.Decoder {
	if d.body == nil {
		d.body = d.open(d.m.Payload)
	}
	return d.body
}

func (d *decoder) fail() {
	if d.err == nil {
		d.err = &codec.Error{Message: "a header of an event does not fit its member"}
	}
}

// BeginStruct enters the union, the event, or what is in the payload.
func (d *decoder) BeginStruct(m *codec.Member) {
	switch {
	case d.inBody > 0:
		d.inBody++
		d.rest().BeginStruct(m)
	case d.payload:
		d.payload = false
		if d.empty = len(d.m.Payload) == 0; !d.empty {
			d.inBody = 1
			d.rest().BeginStruct(m)
		}
	}
}

// NextVariant returns the union's member that the message is.
func (d *decoder) NextVariant(ms []codec.Member) int {
	if d.inBody > 0 {
		i := d.rest().NextVariant(ms)
		d.left(i)
		return i
	}
	if d.named || d.empty {
		d.empty = false
		return -1
	}
	d.named = true
	for i := range ms {
		if ms[i].Name == d.name {
			return i
		}
	}
	d.tag = d.name
	return len(ms)
}

// UnknownTag returns the name of an event that the model does not have.
func (d *decoder) UnknownTag() string {
	if d.inBody > 0 {
		return d.rest().UnknownTag()
	}
	return d.tag
}

// left counts the structures of the payload that end.
func (d *decoder) left(i int) {
	if i < 0 {
		d.inBody--
	}
}

// NextMember returns the event's next member: from headers and payload in the order of the model,
// or from the payload in its own.
func (d *decoder) NextMember(ms []codec.Member, i int) int {
	if d.inBody > 0 {
		i := d.rest().NextMember(ms, i)
		d.left(i)
		return i
	}
	if d.err != nil || d.whole || d.empty {
		d.empty = false
		return -1
	}
	implicit := len(d.m.Payload) > 0 // it is the members without a trait
	for i++; i < len(ms); i++ {
		switch m := &ms[i]; {
		case m.Flags&codec.EventHeader != 0:
			if d.value = d.m.Header(m.Name); d.value != nil {
				return i
			}
		case m.Flags&codec.EventBody != 0:
			d.payload = true
			return i
		}
	}
	for i := range ms {
		if ms[i].Flags&codec.EventBody != 0 {
			implicit = false
		}
	}
	if implicit {
		d.whole, d.inBody = true, 1
		d.rest().BeginStruct(nil)
		i := d.rest().NextMember(ms, -1)
		d.left(i)
		return i
	}
	return -1
}

// Skip passes over a value.
func (d *decoder) Skip() {
	if d.inBody > 0 {
		d.rest().Skip()
	}
}

func (d *decoder) BeginList(m *codec.Member)     { d.rest().BeginList(m) }
func (d *decoder) NextElem(m *codec.Member) bool { return d.rest().NextElem(m) }
func (d *decoder) BeginMap(m *codec.Member) int  { return d.rest().BeginMap(m) }
func (d *decoder) NextEntry(m *codec.Member) (string, bool) {
	return d.rest().NextEntry(m)
}
func (d *decoder) Null() bool { return d.inBody > 0 && d.rest().Null() }

func (d *decoder) Bool(m *codec.Member) bool {
	if d.inBody > 0 {
		return d.rest().Bool(m)
	}
	return header[bool](d)
}

func (d *decoder) Int(m *codec.Member, bits int) int64 {
	if d.inBody > 0 {
		return d.rest().Int(m, bits)
	}
	var n int64
	switch v := d.value.(type) {
	case int8:
		n = int64(v)
	case int16:
		n = int64(v)
	case int32:
		n = int64(v)
	case int64:
		n = v
	default:
		d.fail()
		return 0
	}
	if n != n<<(64-bits)>>(64-bits) {
		d.fail()
		return 0
	}
	return n
}

// String returns text: a header's, or the payload.
func (d *decoder) String(m *codec.Member) string {
	switch {
	case d.inBody > 0:
		return d.rest().String(m)
	case d.payload:
		d.payload = false
		return string(d.m.Payload)
	}
	return header[string](d)
}

// Blob returns bytes: a header's, or the payload.
func (d *decoder) Blob(m *codec.Member) []byte {
	switch {
	case d.inBody > 0:
		return d.rest().Blob(m)
	case d.payload:
		d.payload = false
		return append([]byte{}, d.m.Payload...)
	}
	return header[[]byte](d)
}

func (d *decoder) Time(m *codec.Member) time.Time {
	if d.inBody > 0 {
		return d.rest().Time(m)
	}
	return header[time.Time](d)
}

func header[T any](d *decoder) T {
	v, ok := d.value.(T)
	if !ok {
		d.fail()
	}
	return v
}

func (d *decoder) Float(m *codec.Member, bits int) float64 { return d.rest().Float(m, bits) }
func (d *decoder) Number(m *codec.Member) string           { return d.rest().Number(m) }
func (d *decoder) Document(m *codec.Member) any            { return d.rest().Document(m) }
