package cborwire

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Null passes over a null or undefined if one is next.
func (d *Decoder) Null() bool {
	if c := d.peek(); c != majorSimple<<5|simpleNull && c != majorSimple<<5|simpleUndefined {
		return false
	}
	d.pos++
	d.ended()
	return true
}

// simple passes over a simple value or float.
func (d *Decoder) simple() {
	if d.peek() == stop {
		d.fail("unexpected stop")
		return
	}
	d.argument()
	d.ended()
}

// Bool reads true or false.
func (d *Decoder) Bool(*codec.Member) bool {
	if !d.is(majorSimple) {
		d.fail("expected a boolean")
		return false
	}
	c := d.peek() & 31
	if c != simpleTrue && c != simpleFalse {
		d.fail("expected a boolean")
		return false
	}
	d.pos++
	d.ended()
	return c == simpleTrue
}

// Int reads an integer of bits bits. A float is accepted where its value is whole.
func (d *Decoder) Int(_ *codec.Member, bits int) int64 {
	v, ok := d.integer()
	if !ok || v<<(64-bits)>>(64-bits) != v {
		d.fail("value is not an integer of " + strconv.Itoa(bits) + " bits")
		return 0
	}
	return v
}

func (d *Decoder) integer() (v int64, ok bool) {
	switch d.major() {
	case majorUint:
		u := d.argument()
		d.ended()
		return int64(u), u <= math.MaxInt64
	case majorNegInt:
		u := d.argument()
		d.ended()
		return ^int64(u), u <= math.MaxInt64
	case majorSimple:
		f, ok := d.float()
		const exact = 1 << 53
		return int64(f), ok && f == math.Trunc(f) && math.Abs(f) <= exact
	}
	return 0, false
}

// Float reads a float or an integer.
func (d *Decoder) Float(_ *codec.Member, bits int) float64 {
	var v float64
	ok := false
	switch d.major() {
	case majorUint, majorNegInt:
		var i int64
		i, ok = d.integer()
		v = float64(i)
	case majorSimple:
		v, ok = d.float()
	}
	if bits == 32 && text.Finite(v) && math.Abs(v) > math.MaxFloat32 {
		ok = false
	}
	if !ok {
		d.fail("value is not a number")
	}
	return v
}

func (d *Decoder) float() (v float64, ok bool) {
	switch d.peek() & 31 {
	case float16:
		v = half(binary.BigEndian.Uint16(d.take(3)[1:]))
	case float32s:
		v = float64(math.Float32frombits(binary.BigEndian.Uint32(d.take(5)[1:])))
	case float64s:
		v = math.Float64frombits(binary.BigEndian.Uint64(d.take(9)[1:]))
	default:
		return 0, false
	}
	d.ended()
	return v, true
}

// half returns the value of a float of 16 bits.
func half(bits uint16) float64 {
	exponent, fraction := int(bits>>10&31), float64(bits&1023)
	v := 0.0
	switch exponent {
	case 0:
		v = math.Ldexp(fraction, -24)
	case 31:
		v = math.Inf(1)
		if fraction != 0 {
			v = math.NaN()
		}
	default:
		v = math.Ldexp(fraction+1024, exponent-25)
	}
	if bits>>15 != 0 {
		return -v
	}
	return v
}

// String reads text.
func (d *Decoder) String(*codec.Member) string {
	if !d.is(majorText) {
		d.fail("expected text")
		return ""
	}
	return d.text.Copy(valid(d.chars()))
}

// Blob reads bytes.
func (d *Decoder) Blob(*codec.Member) []byte {
	if !d.is(majorBytes) {
		d.fail("expected bytes")
		return nil
	}
	return append([]byte{}, d.chars()...)
}

// Time reads seconds since 1970, with or without their tag, or text in any timestamp format.
func (d *Decoder) Time(*codec.Member) time.Time {
	var t time.Time
	ok := false
	switch d.major() {
	case majorText:
		t, ok = text.ParseTime(d.chars())
	case majorUint, majorNegInt:
		var seconds int64
		seconds, ok = d.integer()
		t = time.Unix(seconds, 0).UTC()
	case majorSimple:
		var f float64
		f, ok = d.float()
		// A float64 of this century has no more than microseconds.
		const farAway = 1e12
		ok = ok && math.Abs(f) < farAway
		if ok {
			t = time.UnixMicro(int64(math.Round(f * 1e6))).UTC()
		}
	}
	if !ok {
		d.fail("value is not a timestamp")
	}
	return t
}

// Number reads an integer of any size, a decimal fraction, or a float.
func (d *Decoder) Number(*codec.Member) string {
	switch c := d.peek(); {
	case c == majorTag<<5|tagDecimal:
		return d.decimal()
	case c>>5 == majorSimple:
		v, ok := d.float()
		if !ok || !text.Finite(v) {
			d.fail("value is not a number")
			return ""
		}
		return string(text.AppendFloat(nil, v, 64))
	}
	return d.bigInt().String()
}

// bigInt reads an integer, 0 where there is none.
func (d *Decoder) bigInt() *big.Int {
	v := new(big.Int)
	switch c := d.peek(); {
	case c>>5 == majorUint:
		v.SetUint64(d.argument())
		d.ended()
	case c>>5 == majorNegInt:
		v.Not(v.SetUint64(d.argument()))
		d.ended()
	case c == majorTag<<5|tagBigInt, c == majorTag<<5|tagNegInt:
		const most = 8 << 10 // bytes: printing takes more than linear time
		p := d.Blob(nil)
		if len(p) > most {
			d.fail("integer is too long")
			return v
		}
		v.SetBytes(p)
		if c == majorTag<<5|tagNegInt {
			v.Not(v)
		}
	default:
		d.fail("value is not a number")
	}
	return v
}

// decimal reads an exponent of ten and a mantissa.
func (d *Decoder) decimal() string {
	if !d.open(majorArray, "a decimal fraction") {
		return ""
	}
	if !d.entry() {
		d.fail("incomplete decimal fraction")
		return ""
	}
	exponent := d.Int(nil, 64)
	if !d.entry() {
		d.fail("incomplete decimal fraction")
		return ""
	}
	mantissa := d.bigInt()
	if d.entry() {
		d.fail("decimal fraction with a third part")
	}
	if d.err != nil {
		return ""
	}
	digits := append(mantissa.Append(nil, 10), 'e')
	return string(strconv.AppendInt(digits, exponent, 10))
}

// Document fails: rpcv2Cbor has no documents.
func (d *Decoder) Document(*codec.Member) any {
	d.fail("documents have no form in CBOR")
	return nil
}
