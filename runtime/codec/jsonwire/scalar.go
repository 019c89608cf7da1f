package jsonwire

import (
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Null passes over a null if one is next.
func (d *Decoder) Null() bool { return d.peek() == 'n' && d.literal("null") }

// Bool reads true or false.
func (d *Decoder) Bool(*codec.Member) bool {
	if d.peek() == 't' {
		return d.literal("true")
	}
	d.literal("false")
	return false
}

func (d *Decoder) literal(word string) bool {
	if len(d.data)-d.pos < len(word) || string(d.data[d.pos:d.pos+len(word)]) != word {
		d.failUnexpected(word)
		return false
	}
	d.pos += len(word)
	d.ended()
	return true
}

// number passes over a number and returns it, nil if there is none.
func (d *Decoder) number() []byte {
	d.peek()
	start, i := d.pos, d.pos
	if i < len(d.data) && d.data[i] == '-' {
		i++
	}
	whole := i
	i = d.digits(i)
	ok := i > whole && (i == whole+1 || d.data[whole] != '0')
	if ok && i < len(d.data) && d.data[i] == '.' {
		point := i + 1
		i = d.digits(point)
		ok = i > point
	}
	if ok && i < len(d.data) && d.data[i]|0x20 == 'e' {
		i++
		if i < len(d.data) && (d.data[i] == '+' || d.data[i] == '-') {
			i++
		}
		exponent := i
		i = d.digits(i)
		ok = i > exponent
	}
	if !ok {
		d.failUnexpected("a number")
		return nil
	}
	d.pos = i
	d.ended()
	return d.data[start:i]
}

// digits returns where the digits that start at i end.
func (d *Decoder) digits(i int) int {
	for i < len(d.data) && d.data[i]-'0' <= 9 {
		i++
	}
	return i
}

// Int reads an integer of bits bits.
func (d *Decoder) Int(_ *codec.Member, bits int) int64 {
	p := d.number()
	if p == nil {
		return 0
	}
	v, ok := text.ParseInt(p, bits)
	if !ok {
		d.fail("number does not fit its integer")
	}
	return v
}

// Float reads a number or one of "NaN", "Infinity" and "-Infinity".
func (d *Decoder) Float(_ *codec.Member, bits int) float64 {
	var v float64
	ok := false
	if d.peek() == '"' {
		v, ok = text.ParseSpecial(d.str())
	} else if p := d.number(); p != nil {
		v, ok = text.ParseFloat(p, bits)
	}
	if !ok {
		d.fail("text or number is not a float")
	}
	return v
}

// String reads a string.
func (d *Decoder) String(*codec.Member) string {
	if d.peek() != '"' {
		d.failUnexpected("a string")
		return ""
	}
	return d.text.Copy(d.str())
}

// Blob reads a string in base64.
func (d *Decoder) Blob(*codec.Member) []byte {
	if d.peek() != '"' {
		d.failUnexpected("a string")
		return nil
	}
	b, ok := text.ParseBase64(d.str())
	if !ok {
		d.fail("string is not base64")
		return nil
	}
	return b
}

// Time reads a timestamp in whatever format it comes.
func (d *Decoder) Time(*codec.Member) time.Time {
	var t time.Time
	ok := false
	if d.peek() == '"' {
		t, ok = text.ParseTime(d.str())
	} else if p := d.number(); p != nil {
		t, ok = text.ParseEpoch(p)
	}
	if !ok {
		d.fail("value is not a timestamp")
	}
	return t
}

// Number reads a number, or a string that holds one.
func (d *Decoder) Number(*codec.Member) string {
	if d.peek() == '"' {
		return string(d.str())
	}
	return string(d.number())
}
