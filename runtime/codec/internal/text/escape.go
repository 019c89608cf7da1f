package text

// Escaping is which bytes percent-encoding leaves alone.
type Escaping uint8

// What is left alone besides letters and digits.
const (
	Unreserved  Escaping = iota // - . _ ~
	KeepSlashes                 // those and /
)

// AppendEscaped appends s with its other bytes percent-encoded. A space is %20.
func AppendEscaped[S string | []byte](dst []byte, s S, keep Escaping) []byte {
	const hex = "0123456789ABCDEF"
	for i := range len(s) {
		c := s[i]
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c >= '0' && c <= '9',
			c == '-', c == '.', c == '_', c == '~',
			c == '/' && keep == KeepSlashes:
			dst = append(dst, c)
		default:
			dst = append(dst, '%', hex[c>>4], hex[c&15])
		}
	}
	return dst
}
