package cborwire

import (
	"bytes"
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Decoder reads one CBOR value. It is a [codec.Decoder]: pulled by a Codec, it reads each byte once.
//
// Anything but one complete value is a [codec.Error]. An empty input is an empty structure.
// Lengths may be indefinite; undefined is null; tags that say nothing to the member are passed
// over. Invalid UTF-8 becomes U+FFFD.
//
// The zero Decoder is an empty input; call Reset. A Decoder is not safe for concurrent use.
type Decoder struct {
	data []byte
	pos  int
	left []int // per open array or map, the entries that are left, -1 if that is not known
	err  error

	tag     string // name of the last union member that the model does not have
	scratch []byte // strings in pieces
	text    text.Arena
	names   text.Interner
}

var _ codec.Decoder = (*Decoder)(nil)

// Reset makes d read data, which must not change until d is done. Memory is kept.
func (d *Decoder) Reset(data []byte) {
	d.data, d.pos, d.left, d.err, d.tag = data, 0, d.left[:0], nil, ""
	const keep = 64 << 10
	if cap(d.scratch) > keep {
		d.scratch = nil
	}
	d.text.Reset(len(data))
	d.names.Reset()
}

// Err returns the first error.
func (d *Decoder) Err() error { return d.err }

// fail keeps the first error and moves to the end of the input, so that every loop ends.
func (d *Decoder) fail(message string) {
	if d.err == nil {
		d.err = &codec.Error{Message: "CBOR: " + message, Offset: d.pos}
	}
	d.pos = len(d.data)
}

// open enters an array or map, past any tags.
func (d *Decoder) open(major byte, want string) bool {
	if !d.is(major) {
		d.fail("expected " + want)
		return false
	}
	n, indefinite := d.length()
	if len(d.left) >= codec.MaxDepth {
		d.fail("values nest too deep")
	}
	if d.err != nil {
		return false
	}
	if indefinite {
		n = -1
	}
	d.left = append(d.left, n)
	return true
}

// entry moves to the next entry of the array or map that is open, or leaves it.
func (d *Decoder) entry() bool {
	if d.err != nil {
		return false
	}
	left := &d.left[len(d.left)-1]
	switch {
	case *left > 0:
		*left--
		return true
	case *left < 0 && d.peek() != stop:
		return true
	case d.err != nil:
		return false
	case *left < 0:
		d.pos++
	}
	d.left = d.left[:len(d.left)-1]
	d.ended()
	return false
}

// ended is called after each value: nothing may follow the one at the root.
func (d *Decoder) ended() {
	if len(d.left) == 0 && d.err == nil && d.pos < len(d.data) {
		d.fail("data behind the value")
	}
}

// key moves to the value of the next entry of a map. The key is valid until the next string.
func (d *Decoder) key() (key []byte, ok bool) {
	if !d.entry() {
		return nil, false
	}
	if !d.is(majorText) {
		d.fail("expected a key")
		return nil, false
	}
	return d.chars(), d.err == nil
}

// BeginStruct enters a map. An empty input and a null at the root are empty structures.
func (d *Decoder) BeginStruct(*codec.Member) {
	if len(d.left) == 0 && (len(d.data) == 0 || d.Null()) {
		return
	}
	d.open(majorMap, "a map")
}

// NextMember moves to the next member of ms that is not null.
func (d *Decoder) NextMember(ms []codec.Member, i int) int {
	if len(d.left) == 0 {
		return -1
	}
	for key, ok := d.key(); ok; key, ok = d.key() {
		if d.Null() {
			continue
		}
		if j := index(ms, i+1, key); j >= 0 {
			return j
		}
		d.Skip()
	}
	return -1
}

// NextVariant moves to the next member of a union that is not null.
func (d *Decoder) NextVariant(ms []codec.Member) int {
	if len(d.left) == 0 {
		return -1
	}
	for key, ok := d.key(); ok; key, ok = d.key() {
		if d.Null() {
			continue
		}
		if i := index(ms, 0, key); i >= 0 {
			return i
		}
		known := string(key) == "__type" // the union's type, no member
		if !known {
			d.tag = string(key)
		}
		d.Skip()
		if !known && d.err == nil {
			return len(ms)
		}
	}
	return -1
}

// UnknownTag returns the name of the union member for which NextVariant returned len(ms).
func (d *Decoder) UnknownTag() string { return d.tag }

// index finds the member with a name, from on first.
func index(ms []codec.Member, from int, key []byte) int {
	for i := from; i < len(ms); i++ {
		if ms[i].Name == string(key) {
			return i
		}
	}
	for i := range min(from, len(ms)) {
		if ms[i].Name == string(key) {
			return i
		}
	}
	return -1
}

// BeginList enters an array.
func (d *Decoder) BeginList(*codec.Member) { d.open(majorArray, "an array") }

// NextElem moves to the next element; nulls are passed over unless m is sparse.
func (d *Decoder) NextElem(m *codec.Member) bool {
	for len(d.left) > 0 && d.entry() {
		if sparse(m) || !d.Null() {
			return d.err == nil
		}
	}
	return false
}

// BeginMap enters a map.
func (d *Decoder) BeginMap(*codec.Member) int {
	if !d.open(majorMap, "a map") {
		return 0
	}
	const most = 64 // what follows may be less than the input claims
	return min(max(d.left[len(d.left)-1], 0), most)
}

// NextEntry moves to the value of the next entry; nulls are passed over unless m is sparse.
func (d *Decoder) NextEntry(m *codec.Member) (key string, ok bool) {
	for len(d.left) > 0 {
		k, ok := d.key()
		if !ok {
			return "", false
		}
		if !sparse(m) && d.peek() == majorSimple<<5|simpleNull {
			d.Null()
			continue
		}
		return d.names.Copy(k, &d.text), true
	}
	return "", false
}

func sparse(m *codec.Member) bool { return m != nil && m.Flags&codec.Sparse != 0 }

// Skip passes over the value that is next.
func (d *Decoder) Skip() {
	switch d.major() {
	case majorUint, majorNegInt:
		d.argument()
		d.ended()
	case majorBytes, majorText:
		d.chars()
	case majorArray:
		if d.open(majorArray, "") {
			for d.entry() {
				d.Skip()
			}
		}
	case majorMap:
		if d.open(majorMap, "") {
			for d.entry() {
				d.Skip() // keys of unknown maps may be anything
				d.Skip()
			}
		}
	default:
		d.simple()
	}
}

// valid returns s as UTF-8.
func valid(s []byte) []byte {
	if utf8.Valid(s) {
		return s
	}
	return bytes.ToValidUTF8(s, []byte("\uFFFD"))
}
