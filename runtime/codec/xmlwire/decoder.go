package xmlwire

import (
	"bytes"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Decoder reads an XML document. It is a [codec.Decoder]: pulled by a Codec, it reads each byte
// once.
//
// Documents must be well-formed UTF-8 without a document type, so there are no entities but the
// predefined and the numeric ones. Names are compared without prefix; namespaces do not count. An
// empty input is an empty structure. Errors are *codec.Error and do not quote the input.
//
// The zero Decoder is an empty input; call Reset. A Decoder is not safe for concurrent use.
type Decoder struct {
	data   []byte
	pos    int
	err    error
	open   []span // names of the elements that are open
	outer  int    // how many of them are around the value
	rooted bool   // the root element has begun
	done   bool   // the value has ended
	absent bool   // there is no value

	start int    // of the last start tag
	empty bool   // the last start tag is its own end tag
	attrs []byte // attributes of the last start tag that are not yet read
	attr  []byte // value of the attribute that NextMember moved to
	inAtt bool   // the value that comes next is attr
	first bool   // the list or map that is open has had no entry yet

	tag     string // name of the last union member that the model does not have
	scratch []byte // text that is not as it stands
	text    text.Arena
	names   text.Interner
}

// span is a piece of the input.
type span struct{ from, to int }

var _ codec.Decoder = (*Decoder)(nil)

// Reset makes d read the element of data that path leads to: names of elements from the root down,
// "*" for any. Without a path the document itself is the value, and the root its one member. It is
// an error if the root has another name; if an element further down is not there the value is
// empty. data must not change until d is done. Memory is kept.
func (d *Decoder) Reset(data []byte, path ...string) {
	const keep = 64 << 10
	scratch := d.scratch[:0]
	if cap(scratch) > keep {
		scratch = nil
	}
	d.data, d.pos, d.err, d.open = data, 0, nil, d.open[:0]
	d.outer, d.rooted, d.done, d.absent = -1, false, false, false
	d.empty, d.attrs, d.attr, d.inAtt, d.first, d.tag = false, nil, nil, false, false, ""
	d.scratch = scratch
	d.text.Reset(len(data))
	d.names.Reset()
	if len(data) == 0 {
		d.absent = true
		return
	}
	d.prolog()
	for i, name := range path {
		if !d.enter(name) {
			if i == 0 && d.err == nil {
				d.fail("unexpected root element")
			}
			d.absent, d.done = true, true
			d.finish()
			return
		}
	}
	d.outer = len(path) - 1
}

// enter opens the next child with a name.
func (d *Decoder) enter(name string) bool {
	for d.child() {
		if name == "*" || name == string(d.name()) {
			return true
		}
		if len(d.open) == 1 {
			return false
		}
		d.Skip()
	}
	return false
}

// Err returns the first error.
func (d *Decoder) Err() error { return d.err }

// fail keeps the first error and moves to the end of the input, so that every loop ends.
func (d *Decoder) fail(message string) {
	if d.err == nil {
		d.err = &codec.Error{Message: "XML: " + message, Offset: d.pos}
	}
	d.pos = len(d.data)
}

// child opens the next child of the element that is open, or closes that element and reports false.
func (d *Decoder) child() bool {
	d.attrs = nil
	if d.empty {
		d.empty = false
		d.pop()
		return false
	}
	if d.err != nil || d.rooted && len(d.open) == 0 {
		return false
	}
	if !d.markup() {
		return false
	}
	if d.data[d.pos+1] == '/' {
		d.endTag()
		return false
	}
	return d.startTag()
}

// markup moves to the next start or end tag; it fails where there is none.
func (d *Decoder) markup() bool {
	for d.err == nil {
		if len(d.open) == 0 {
			if d.space(); d.pos < len(d.data) && d.data[d.pos] != '<' {
				d.fail("text outside the root element")
				return false
			}
		}
		if d.pos >= len(d.data) || d.data[d.pos] != '<' {
			d.pos += max(0, bytes.IndexByte(d.data[d.pos:], '<'))
		}
		if d.pos+1 >= len(d.data) || d.data[d.pos] != '<' {
			d.fail("unexpected end of input")
			return false
		}
		if c := d.data[d.pos+1]; c != '!' && c != '?' {
			return true
		}
		d.aside()
	}
	return false
}

// name returns the local name of the element that was opened last.
func (d *Decoder) name() []byte {
	s := d.open[len(d.open)-1]
	return local(d.data[s.from:s.to])
}

// pop closes the element that was opened last.
func (d *Decoder) pop() {
	d.open = d.open[:len(d.open)-1]
	d.attrs = nil
	if !d.done && (len(d.open) == d.outer || len(d.open) == 0) {
		d.done = true
		d.finish()
	}
}

// finish reads what is behind the value.
func (d *Decoder) finish() {
	for len(d.open) > 0 && d.err == nil {
		d.child()
	}
	for d.err == nil {
		d.space()
		switch {
		case d.pos == len(d.data):
			return
		case d.pos+1 < len(d.data) && d.data[d.pos] == '<' && (d.data[d.pos+1] == '!' || d.data[d.pos+1] == '?'):
			d.aside()
		default:
			d.fail("data behind the root element")
		}
	}
}

// BeginStruct enters the element that NextMember, NextElem or NextEntry moved to.
func (d *Decoder) BeginStruct(*codec.Member) {}

// NextMember moves to the next attribute or child element that is in ms.
func (d *Decoder) NextMember(ms []codec.Member, i int) int {
	if d.absent {
		return -1
	}
	for len(d.attrs) > 0 {
		if j := d.attribute(ms); j >= 0 {
			return j
		}
	}
	for d.child() {
		if j := index(ms, max(i, 0), d.name()); j >= 0 {
			return j
		}
		d.Skip()
	}
	return -1
}

// NextVariant moves to the next child element.
func (d *Decoder) NextVariant(ms []codec.Member) int {
	if d.absent || !d.child() {
		return -1
	}
	if i := index(ms, 0, d.name()); i >= 0 {
		return i
	}
	d.tag = string(d.name())
	d.Skip()
	if d.err != nil {
		return -1
	}
	return len(ms)
}

// UnknownTag returns the name of the union member for which NextVariant returned len(ms).
func (d *Decoder) UnknownTag() string { return d.tag }

// index finds the member with an element name, from on first.
func index(ms []codec.Member, from int, name []byte) int {
	for i := from; i < len(ms); i++ {
		if named(&ms[i], name) {
			return i
		}
	}
	for i := range min(from, len(ms)) {
		if named(&ms[i], name) {
			return i
		}
	}
	return -1
}

func named(m *codec.Member, name []byte) bool {
	if m.Flags&codec.Attribute != 0 {
		return false
	}
	if m.XML == "" {
		return m.Name == string(name)
	}
	prefix := len(m.XML) - len(name)
	return prefix == 0 && m.XML == string(name) ||
		prefix > 0 && m.XML[prefix-1] == ':' && m.XML[prefix:] == string(name)
}

// Skip passes over the value that NextMember moved to.
func (d *Decoder) Skip() {
	if d.inAtt {
		d.inAtt = false
		return
	}
	for depth := len(d.open); len(d.open) >= depth && d.err == nil; {
		d.child()
	}
}
