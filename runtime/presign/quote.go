package presign

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// quote writes a JSON string in ASCII, so that no character set gets between us and the signature.
func quote(s string) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	escape := func(u uint16) {
		b.WriteString(`\u`)
		for shift := 12; shift >= 0; shift -= 4 {
			b.WriteByte(digits[u>>shift&15])
		}
	}
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			escape(uint16(hi))
			escape(uint16(lo))
		case r < ' ' || r > '~':
			escape(uint16(r))
		default:
			b.WriteByte(byte(r))
		}
	}
	b.WriteByte('"')
	return b.String()
}
