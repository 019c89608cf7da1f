package xmlwire

import (
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// escape writes s as text or attribute value. All that parsers may take for a line end is escaped,
// since they normalise those, and so are control characters, which cannot stand as they are.
func (e *Encoder) escape(m *codec.Member, s string) {
	start, ascii := 0, true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !mustLook(c) {
			continue
		}
		with, n := "", 1
		switch {
		case c == '&':
			with = "&amp;"
		case c == '<':
			with = "&lt;"
		case c == '>':
			with = "&gt;"
		case c == '"':
			with = "&quot;"
		case c == '\'':
			with = "&apos;"
		case c >= utf8.RuneSelf:
			ascii = false
			with, n = lineEnd(s[i:])
		}
		if with == "" && c >= utf8.RuneSelf {
			continue
		}
		e.buf = append(e.buf, s[start:i]...)
		if with == "" {
			e.control(c)
		}
		e.buf = append(e.buf, with...)
		i += n - 1
		start = i + 1
	}
	if !ascii && !utf8.ValidString(s) {
		e.fail(m, "is not UTF-8")
	}
	e.buf = append(e.buf, s[start:]...)
}

func mustLook(c byte) bool {
	return c < ' ' || c >= utf8.RuneSelf || c == '&' || c == '<' || c == '>' || c == '"' || c == '\''
}

// lineEnd returns the escape of the line end that s starts with, and how long that is.
func lineEnd(s string) (with string, n int) {
	const nextLine, lineSeparator = "\u0085", "\u2028"
	switch {
	case len(s) >= len(nextLine) && s[:len(nextLine)] == nextLine:
		return "&#x85;", len(nextLine)
	case len(s) >= len(lineSeparator) && s[:len(lineSeparator)] == lineSeparator:
		return "&#x2028;", len(lineSeparator)
	}
	return "", 1
}

func (e *Encoder) control(c byte) {
	const hex = "0123456789ABCDEF"
	e.buf = append(e.buf, '&', '#', 'x')
	if c > 15 {
		e.buf = append(e.buf, hex[c>>4])
	}
	e.buf = append(e.buf, hex[c&15], ';')
}
