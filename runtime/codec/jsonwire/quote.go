package jsonwire

import (
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// quote writes s as a JSON string.
func (e *Encoder) quote(m *codec.Member, s string) {
	const hex = "0123456789abcdef"
	e.buf = append(e.buf, '"')
	start, ascii := 0, true
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			w := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
				uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
			if special(w) == 0 {
				ascii = ascii && w&highBits == 0
				i += 8
				continue
			}
		}
		c := s[i]
		i++
		if c >= ' ' && c != '"' && c != '\\' {
			ascii = ascii && c < utf8.RuneSelf
			continue
		}
		e.buf = append(e.buf, s[start:i-1]...)
		start = i
		switch c {
		case '"', '\\':
			e.buf = append(e.buf, '\\', c)
		case '\n':
			e.buf = append(e.buf, '\\', 'n')
		case '\r':
			e.buf = append(e.buf, '\\', 'r')
		case '\t':
			e.buf = append(e.buf, '\\', 't')
		default:
			e.buf = append(e.buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	if !ascii && !utf8.ValidString(s) {
		e.fail(m, "is not UTF-8")
	}
	e.buf = append(e.buf, s[start:]...)
	e.buf = append(e.buf, '"')
}
