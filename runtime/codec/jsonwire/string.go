package jsonwire

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	everyByte = 0x0101010101010101
	highBits  = 0x8080808080808080
)

// special marks, in the high bit of each byte, the bytes of w that end a run of plain string
// content: quotes, backslashes and control characters. A borrow may mark bytes above the lowest
// marked one, which is always right.
func special(w uint64) uint64 {
	quote, backslash := w^'"'*everyByte, w^'\\'*everyByte
	return ((w-' '*everyByte)&^w | (quote-everyByte)&^quote | (backslash-everyByte)&^backslash) & highBits
}

// str passes over the string at the current quote and returns its content, which is valid until
// the next call.
func (d *Decoder) str() []byte {
	start := d.pos + 1
	i, ascii := d.plain(start)
	if i < len(d.data) && d.data[i] == '"' {
		d.pos = i + 1
		s := d.data[start:i]
		if !ascii && !utf8.Valid(s) {
			s = bytes.ToValidUTF8(s, replacement())
		}
		d.ended()
		return s
	}
	d.scratch = d.scratch[:0]
	for {
		d.scratch = append(d.scratch, d.data[start:i]...)
		d.pos = i
		switch {
		case i >= len(d.data):
			d.fail("unexpected end of input")
			return nil
		case d.data[i] == '"':
			d.pos++
			s := d.scratch
			if !utf8.Valid(s) {
				s = bytes.ToValidUTF8(s, replacement())
			}
			d.ended()
			return s
		case d.data[i] != '\\':
			d.fail("control character in a string")
			return nil
		}
		if !d.escape() {
			d.fail("invalid escape in a string")
			return nil
		}
		start = d.pos
		i, _ = d.plain(start)
	}
}

func replacement() []byte { return []byte("\uFFFD") }

// plain returns where the run of plain string content at i ends. ascii is false if other bytes may
// be among it.
func (d *Decoder) plain(i int) (end int, ascii bool) {
	var seen uint64
	for ; i+8 <= len(d.data); i += 8 {
		w := binary.LittleEndian.Uint64(d.data[i:])
		if mark := special(w); mark != 0 {
			seen |= w & (mark ^ (mark - 1))
			return i + bits.TrailingZeros64(mark)/8, seen&highBits == 0
		}
		seen |= w
	}
	for ; i < len(d.data); i++ {
		c := d.data[i]
		if c < ' ' || c == '"' || c == '\\' {
			break
		}
		seen |= uint64(c)
	}
	return i, seen&highBits == 0
}

// escape appends what the escape at the current backslash means to d.scratch and passes over it.
func (d *Decoder) escape() bool {
	if d.pos+1 >= len(d.data) {
		return false
	}
	c := d.data[d.pos+1]
	d.pos += 2
	switch c {
	case '"', '\\', '/':
	case 'b':
		c = '\b'
	case 'f':
		c = '\f'
	case 'n':
		c = '\n'
	case 'r':
		c = '\r'
	case 't':
		c = '\t'
	case 'u':
		return d.unicode()
	default:
		return false
	}
	d.scratch = append(d.scratch, c)
	return true
}

// unicode handles the four digits behind \u, and a second escape if both make a surrogate pair.
// A surrogate without its other half becomes U+FFFD.
func (d *Decoder) unicode() bool {
	r := hex4(d.data[d.pos:])
	if r < 0 {
		return false
	}
	d.pos += 4
	if utf16.IsSurrogate(r) {
		rest := d.data[d.pos:]
		pair := rune(utf8.RuneError)
		if len(rest) >= 6 && rest[0] == '\\' && rest[1] == 'u' {
			pair = utf16.DecodeRune(r, hex4(rest[2:]))
		}
		if pair != utf8.RuneError {
			d.pos += 6
		}
		r = pair
	}
	d.scratch = utf8.AppendRune(d.scratch, r)
	return true
}

// hex4 reads four hexadecimal digits, -1 if they are not there.
func hex4(p []byte) rune {
	if len(p) < 4 {
		return -1
	}
	var r rune
	for _, c := range p[:4] {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}
