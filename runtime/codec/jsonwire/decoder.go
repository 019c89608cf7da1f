package jsonwire

import (
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Decoder reads a JSON text. It is a [codec.Decoder]: pulled by a Codec, it reads each byte once.
//
// Grammar is strict: anything but one complete JSON value is a [codec.Error]. An empty input is an
// empty structure. Invalid UTF-8 becomes U+FFFD. Errors do not quote the input.
//
// The zero Decoder is an empty input; call Reset. A Decoder is not safe for concurrent use.
type Decoder struct {
	data  []byte
	pos   int
	depth int
	first bool // the object or array that is open has had no entry yet
	opts  Options
	err   error

	tag     string // name of the last union member that the model does not have
	scratch []byte // strings with escapes
	text    text.Arena
	names   text.Interner
	entries [maxHints]uint8 // per depth, the entries of the last map
}

const (
	maxHints = 16
	maxHint  = 64 // an entry may be a large value and a map empty: guess low
)

var _ codec.Decoder = (*Decoder)(nil)

// Reset makes d read data, which must not change until d is done. Memory is kept.
func (d *Decoder) Reset(data []byte, opts Options) {
	d.data, d.pos, d.depth, d.first, d.opts, d.err, d.tag = data, 0, 0, false, opts, nil, ""
	const keep = 64 << 10
	if cap(d.scratch) > keep {
		d.scratch = nil
	}
	d.text.Reset(len(data))
	d.names.Reset()
	d.entries = [maxHints]uint8{}
}

// Err returns the first error, a *codec.Error.
func (d *Decoder) Err() error { return d.err }

// fail keeps the first error and moves to the end of the input, so that every loop ends.
func (d *Decoder) fail(message string) {
	if d.err == nil {
		d.err = &codec.Error{Message: "JSON: " + message, Offset: d.pos}
	}
	d.pos = len(d.data)
}

// failUnexpected is fail where something else or nothing was found.
func (d *Decoder) failUnexpected(want string) {
	if d.pos >= len(d.data) {
		d.fail("unexpected end of input")
		return
	}
	d.fail("expected " + want)
}

// peek moves to the next byte that is not white space and returns it, 0 at the end.
func (d *Decoder) peek() byte {
	for d.pos < len(d.data) {
		c := d.data[d.pos]
		if c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return c
		}
		d.pos++
	}
	return 0
}

// open enters an object or array.
func (d *Decoder) open(bracket byte, want string) bool {
	if d.peek() != bracket {
		d.failUnexpected(want)
		return false
	}
	if d.depth >= codec.MaxDepth {
		d.fail("values nest too deep")
		return false
	}
	d.pos++
	d.depth++
	d.first = true
	return true
}

// close leaves an object or array at its closing bracket.
func (d *Decoder) close() {
	d.pos++
	d.depth--
	d.first = false
	d.ended()
}

// ended is called after each value: nothing may follow the one at the root.
func (d *Decoder) ended() {
	if d.depth == 0 && d.err == nil {
		if d.peek(); d.pos < len(d.data) {
			d.fail("data after the value")
		}
	}
}

// key moves to the value of the next entry of an object. The key is valid until the next string.
func (d *Decoder) key() (key []byte, ok bool) {
	if d.err != nil {
		return nil, false
	}
	c := d.peek()
	if c == '}' {
		d.close()
		return nil, false
	}
	if !d.comma(c) {
		return nil, false
	}
	if d.peek() != '"' {
		d.failUnexpected("a key")
		return nil, false
	}
	key = d.str()
	if d.peek() != ':' {
		d.failUnexpected("a colon")
		return nil, false
	}
	d.pos++
	return key, true
}

// elem moves to the next element of an array.
func (d *Decoder) elem() bool {
	if d.err != nil {
		return false
	}
	c := d.peek()
	if c == ']' {
		d.close()
		return false
	}
	return d.comma(c)
}

// comma passes over the comma before every entry but the first.
func (d *Decoder) comma(c byte) bool {
	if d.first {
		d.first = false
		return true
	}
	if c != ',' {
		d.failUnexpected("a comma")
		return false
	}
	d.pos++
	return true
}

// BeginStruct enters an object. An empty input and a null at the root are empty structures.
func (d *Decoder) BeginStruct(*codec.Member) {
	if d.depth == 0 && (len(d.data) == 0 || d.Null()) {
		return
	}
	d.open('{', "an object")
}

// NextMember moves to the next member of ms that is not null.
func (d *Decoder) NextMember(ms []codec.Member, i int) int {
	if d.depth == 0 {
		return -1
	}
	for {
		key, ok := d.key()
		if !ok {
			return -1
		}
		if d.Null() {
			continue
		}
		if j := d.index(ms, i+1, key); j >= 0 {
			return j
		}
		d.Skip()
	}
}

// NextVariant moves to the next member of a union that is not null. Servers may add the name of
// the union's type as __type, which is no member.
func (d *Decoder) NextVariant(ms []codec.Member) int {
	if d.depth == 0 {
		return -1
	}
	for {
		key, ok := d.key()
		if !ok {
			return -1
		}
		if d.Null() {
			continue
		}
		if j := d.index(ms, 0, key); j >= 0 {
			return j
		}
		known := string(key) == "__type"
		if !known {
			d.tag = string(key)
		}
		d.Skip()
		if !known && d.err == nil {
			return len(ms)
		}
	}
}

// UnknownTag returns the name of the union member for which NextVariant returned len(ms).
func (d *Decoder) UnknownTag() string { return d.tag }

// index finds the member with a key, from on first.
func (d *Decoder) index(ms []codec.Member, from int, key []byte) int {
	for i := from; i < len(ms); i++ {
		if d.name(&ms[i]) == string(key) {
			return i
		}
	}
	for i := range min(from, len(ms)) {
		if d.name(&ms[i]) == string(key) {
			return i
		}
	}
	return -1
}

func (d *Decoder) name(m *codec.Member) string {
	if d.opts.UseJSONName && m.JSON != "" {
		return m.JSON
	}
	return m.Name
}

// BeginList enters an array.
func (d *Decoder) BeginList(*codec.Member) { d.open('[', "an array") }

// NextElem moves to the next element; nulls are passed over unless m is sparse.
func (d *Decoder) NextElem(m *codec.Member) bool {
	for d.elem() {
		if m != nil && m.Flags&codec.Sparse != 0 || !d.Null() {
			return d.err == nil
		}
	}
	return false
}

// BeginMap enters an object. The guess is the number of entries of the last map at this depth.
func (d *Decoder) BeginMap(*codec.Member) int {
	if !d.open('{', "an object") || d.depth >= maxHints || d.peek() == '}' {
		return 0
	}
	n := d.entries[d.depth]
	d.entries[d.depth] = 0
	return int(n)
}

// NextEntry moves to the value of the next entry; nulls are passed over unless m is sparse.
func (d *Decoder) NextEntry(m *codec.Member) (key string, ok bool) {
	for {
		k, ok := d.key()
		if !ok {
			return "", false
		}
		if (m == nil || m.Flags&codec.Sparse == 0) && d.peek() == 'n' {
			d.Null()
			continue
		}
		if d.depth < maxHints && d.entries[d.depth] < maxHint {
			d.entries[d.depth]++
		}
		return d.names.Copy(k, &d.text), d.err == nil
	}
}

// Skip passes over the value that is next.
func (d *Decoder) Skip() {
	switch d.peek() {
	case '{':
		if d.open('{', "") {
			for _, ok := d.key(); ok; _, ok = d.key() {
				d.Skip()
			}
		}
	case '[':
		if d.open('[', "") {
			for d.elem() {
				d.Skip()
			}
		}
	case '"':
		d.str()
	case 't', 'f':
		d.Bool(nil)
	case 'n':
		d.Null()
	default:
		d.number()
	}
}
