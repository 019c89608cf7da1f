package text

import (
	"math"
	"strconv"
)

// The words for the numbers that have no digits.
const (
	nan         = "NaN"
	infinity    = "Infinity"
	negInfinity = "-Infinity"
)

// Finite reports whether v has digits. What has not is text in every format.
func Finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// AppendFloat appends v in the shortest form that reads back as v, or one of NaN, Infinity and
// -Infinity. bits is 32 or 64.
func AppendFloat(dst []byte, v float64, bits int) []byte {
	switch {
	case math.IsNaN(v):
		return append(dst, nan...)
	case math.IsInf(v, 1):
		return append(dst, infinity...)
	case math.IsInf(v, -1):
		return append(dst, negInfinity...)
	}
	format := byte('f')
	if a := math.Abs(v); a != 0 && (a < 1e-6 || a >= 1e21) {
		format = 'e'
	}
	return strconv.AppendFloat(dst, v, format, -1, bits)
}

// ParseSpecial reads NaN, Infinity and -Infinity.
func ParseSpecial(p []byte) (v float64, ok bool) {
	switch string(p) {
	case nan:
		return math.NaN(), true
	case infinity:
		return math.Inf(1), true
	case negInfinity:
		return math.Inf(-1), true
	}
	return 0, false
}

// pow10 holds the powers of ten that a float64 represents exactly.
var pow10 = [...]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
	1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// ParseFloat reads a decimal number, with fraction and exponent, or NaN, Infinity or -Infinity.
func ParseFloat(p []byte, bits int) (v float64, ok bool) {
	if v, ok = parseShort(p); ok && bits == 64 {
		return v, true
	}
	for _, c := range p {
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			return ParseSpecial(p)
		}
	}
	v, err := strconv.ParseFloat(string(p), bits)
	return v, err == nil
}

// parseShort reads numbers such as -12.5: their digits fit into a float64, so that a division by
// an exact power of ten is correctly rounded.
func parseShort(p []byte) (v float64, ok bool) {
	i, negative := 0, false
	if len(p) > 0 && p[0] == '-' {
		i, negative = 1, true
	}
	first, point := i, -1
	var digits uint64
	for ; i < len(p); i++ {
		switch c := p[i]; {
		case c >= '0' && c <= '9':
			digits = digits*10 + uint64(c-'0')
		case c == '.' && point < 0 && i > first:
			point = i
		default:
			return 0, false
		}
	}
	n, fraction := i-first, 0
	if point >= 0 {
		n--
		fraction = i - point - 1
	}
	if n == 0 || n > 15 || point == i-1 {
		return 0, false
	}
	v = float64(digits) / pow10[fraction]
	if negative {
		v = -v
	}
	return v, true
}

// ParseInt reads a decimal integer of bits bits. A fraction or exponent is accepted where the
// value is whole all the same, as in 1.0 or 1e3.
func ParseInt(p []byte, bits int) (v int64, ok bool) {
	i, negative := 0, false
	if len(p) > 0 && (p[0] == '-' || p[0] == '+') {
		i, negative = 1, p[0] == '-'
	}
	if i == len(p) {
		return 0, false
	}
	var u uint64
	limit := uint64(1)<<(bits-1) - 1
	if negative {
		limit++
	}
	for ; i < len(p); i++ {
		c := p[i] - '0'
		if c > 9 {
			return parseWhole(p, bits)
		}
		if u > (limit-uint64(c))/10 {
			return 0, false
		}
		u = u*10 + uint64(c)
	}
	if negative {
		return -int64(u), true
	}
	return int64(u), true
}

func parseWhole(p []byte, bits int) (int64, bool) {
	f, ok := ParseFloat(p, 64)
	const exact = 1 << 53
	if !ok || f != math.Trunc(f) || math.Abs(f) > exact {
		return 0, false
	}
	v := int64(f)
	return v, v<<(64-bits)>>(64-bits) == v
}
