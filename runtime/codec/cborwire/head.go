package cborwire

import "encoding/binary"

// peek returns the next byte, a stop at the end of the input.
func (d *Decoder) peek() byte {
	if d.pos >= len(d.data) {
		d.fail("unexpected end of input")
		return stop
	}
	return d.data[d.pos]
}

// major passes over tags and returns the major type of the value behind them.
func (d *Decoder) major() byte {
	for d.peek()>>5 == majorTag {
		d.argument()
	}
	return d.peek() >> 5
}

// is reports whether the value behind any tags is of a major type.
func (d *Decoder) is(major byte) bool { return d.major() == major && d.err == nil }

// argument passes over the head of a value and returns its argument.
func (d *Decoder) argument() uint64 {
	info := d.peek() & 31
	if d.err != nil {
		return 0
	}
	size := 0
	switch {
	case info < info8:
		d.pos++
		return uint64(info)
	case info <= info64:
		size = 1 << (info - info8)
	default:
		d.fail("invalid head")
		return 0
	}
	p := d.take(1 + size)
	switch size {
	case 1:
		return uint64(p[1])
	case 2:
		return uint64(binary.BigEndian.Uint16(p[1:]))
	case 4:
		return uint64(binary.BigEndian.Uint32(p[1:]))
	}
	return binary.BigEndian.Uint64(p[1:])
}

// take passes over n bytes, at most 9, and returns them; zeros at the end of the input.
func (d *Decoder) take(n int) []byte {
	if n > len(d.data)-d.pos {
		d.fail("unexpected end of input")
		return make([]byte, n)
	}
	d.pos += n
	return d.data[d.pos-n : d.pos]
}

// length passes over the head of a string, array or map. Each of the n bytes or entries needs a
// byte of input at least.
func (d *Decoder) length() (n int, indefinite bool) {
	if d.peek()&31 == infoIndefinite {
		d.pos++
		return 0, true
	}
	v := d.argument()
	if v > uint64(len(d.data)-d.pos) {
		d.fail("unexpected end of input")
		return 0, false
	}
	return int(v), false
}

// chars passes over a string of bytes or text and returns its content, which is valid until the
// next call.
func (d *Decoder) chars() []byte {
	major := d.peek() >> 5
	n, indefinite := d.length()
	if !indefinite {
		s := d.data[d.pos : d.pos+n]
		d.pos += n
		d.ended()
		return s
	}
	d.scratch = d.scratch[:0]
	for d.peek() != stop {
		if d.peek()>>5 != major || d.peek()&31 == infoIndefinite {
			d.fail("invalid piece of a string")
			break
		}
		n, _ := d.length()
		d.scratch = append(d.scratch, d.data[d.pos:d.pos+n]...)
		d.pos += n
	}
	if d.err == nil {
		d.pos++
		d.ended()
	}
	return d.scratch
}
