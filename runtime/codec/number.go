package codec

import (
	"math/big"
	"strings"
)

// bigMax is the longest number that is read with arbitrary precision: converting takes more than
// linear time.
const bigMax = 16 << 10

// bigExponent is the largest binary exponent that is read: printing takes time with its square.
const bigExponent = 64 << 10

// BigInt visits a Smithy bigInteger. Nil is not set. It is not a method, as a program may have to keep
// all of those, and math/big with them.
func BigInt(c *Codec, p **big.Int) {
	switch {
	case c.dec != nil:
		v, ok := parseInt(c.dec.Number(c.cur))
		if !ok {
			c.refuse("value is not an integer")
		}
		*p = v
	case *p == nil:
		c.absent()
	default:
		c.enc.Number(c.cur, (*p).String())
	}
}

// BigDecimal visits a Smithy bigDecimal. Nil is not set. Infinity is an error: it has no digits.
// It is a function for the reason that BigInt is.
func BigDecimal(c *Codec, p **big.Float) {
	switch {
	case c.dec != nil:
		v, ok := parseDecimal(c.dec.Number(c.cur))
		if !ok {
			c.refuse("value is not a decimal number")
		}
		*p = v
	case *p == nil:
		c.absent()
	case (*p).IsInf():
		c.fail(&Error{Message: "infinity is no decimal number", Member: c.path()})
	default:
		digits := (*p).Text('g', -1)
		if !strings.ContainsAny(digits, ".e") {
			digits += ".0"
		}
		c.enc.Number(c.cur, digits)
	}
}

// refuse fails for what was read, unless the decoder has failed already.
func (c *Codec) refuse(message string) {
	if c.dec.Err() == nil {
		c.fail(&Error{Message: message, Member: c.path()})
	}
}

// parseInt reads a decimal integer of any size.
func parseInt(digits string) (*big.Int, bool) {
	if len(digits) > bigMax {
		return nil, false
	}
	return new(big.Int).SetString(digits, 10)
}

// parseDecimal reads a decimal number with a precision that keeps all its digits.
func parseDecimal(digits string) (*big.Float, bool) {
	if len(digits) > bigMax {
		return nil, false
	}
	const bitsPerDigit = 4
	v := new(big.Float).SetPrec(uint(max(64, len(digits)*bitsPerDigit)))
	_, _, err := v.Parse(digits, 10)
	exponent := v.MantExp(nil)
	return v, err == nil && !v.IsInf() && max(exponent, -exponent) <= bigExponent
}
