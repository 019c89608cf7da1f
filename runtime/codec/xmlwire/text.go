package xmlwire

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

const (
	everyByte = 0x0101010101010101
	highBits  = 0x8080808080808080
)

// special marks, in the high bit of each byte, the bytes of w that end a run of plain text. A
// borrow may mark bytes above the lowest marked one, which is always right.
func special(w uint64) uint64 {
	tag, entity, cr := w^'<'*everyByte, w^'&'*everyByte, w^'\r'*everyByte
	return ((tag-everyByte)&^tag | (entity-everyByte)&^entity | (cr-everyByte)&^cr) & highBits
}

// plain returns where the run of plain text at i ends. ascii is false if other bytes may be in it.
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
		if c == '<' || c == '&' || c == '\r' {
			break
		}
		seen |= uint64(c)
	}
	return i, seen&highBits == 0
}

// content reads the text of the element or attribute that is next and closes it. The result is
// valid until the next call.
func (d *Decoder) content() []byte {
	if d.inAtt {
		d.inAtt = false
		d.scratch = d.unescape(d.scratch[:0], d.attr)
		return valid(d.scratch)
	}
	if d.absent {
		return nil
	}
	if d.empty {
		d.empty = false
		d.pop()
		return nil
	}
	from := d.pos
	i, ascii := d.plain(from)
	if i+1 < len(d.data) && d.data[i] == '<' && d.data[i+1] == '/' {
		d.pos = i
		d.endTag()
		if ascii {
			return d.data[from:i]
		}
		return valid(d.data[from:i])
	}
	return d.mixed()
}

// mixed is content for text with entities, comments or CDATA sections.
func (d *Decoder) mixed() []byte {
	d.scratch = d.scratch[:0]
	for d.err == nil {
		i := bytes.IndexByte(d.data[d.pos:], '<')
		if i < 0 || d.pos+i+1 >= len(d.data) {
			d.fail("unexpected end of input")
			break
		}
		d.scratch = d.unescape(d.scratch, d.data[d.pos:d.pos+i])
		if d.err != nil {
			break
		}
		d.pos += i
		switch rest := d.data[d.pos:]; {
		case rest[1] == '/':
			d.endTag()
			return valid(d.scratch)
		case bytes.HasPrefix(rest, []byte(cdata)):
			d.pos += len(cdata)
			d.scratch = append(d.scratch, d.past("]]>")...)
		case rest[1] == '!' || rest[1] == '?':
			d.aside()
		default:
			d.fail("element where text is expected")
		}
	}
	return nil
}

func valid(p []byte) []byte {
	if utf8.Valid(p) {
		return p
	}
	return bytes.ToValidUTF8(p, []byte("\uFFFD"))
}

// unescape appends p with its entities replaced and its line ends normalised.
func (d *Decoder) unescape(dst, p []byte) []byte {
	for {
		i := bytes.IndexAny(p, "&\r")
		if i < 0 {
			return append(dst, p...)
		}
		dst = append(dst, p[:i]...)
		if p[i] == '\r' {
			dst = append(dst, '\n')
			p = p[i+1:]
			if len(p) > 0 && p[0] == '\n' {
				p = p[1:]
			}
			continue
		}
		end := bytes.IndexByte(p[i:], ';')
		if end < 0 {
			d.fail("entity without end")
			return dst
		}
		r := entity(p[i+1 : i+end])
		if r < 0 {
			d.fail("unknown entity")
			return dst
		}
		dst = utf8.AppendRune(dst, r)
		p = p[i+end+1:]
	}
}

// entity returns the character that a predefined or numeric entity stands for, -1 for others.
func entity(name []byte) rune {
	switch string(name) {
	case "amp":
		return '&'
	case "lt":
		return '<'
	case "gt":
		return '>'
	case "quot":
		return '"'
	case "apos":
		return '\''
	}
	if len(name) < 2 || name[0] != '#' {
		return -1
	}
	digits, base := name[1:], rune(10)
	if digits[0] == 'x' {
		digits, base = digits[1:], 16
	}
	if len(digits) == 0 {
		return -1
	}
	var r rune
	for _, c := range digits {
		v := rune(99)
		switch {
		case c >= '0' && c <= '9':
			v = rune(c - '0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			v = rune(c|0x20-'a') + 10
		}
		if v >= base || r > utf8.MaxRune {
			return -1
		}
		r = r*base + v
	}
	if r == 0 || !utf8.ValidRune(r) {
		return -1
	}
	return r
}
