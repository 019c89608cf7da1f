package tree

import (
	"encoding/json"
	"math"
	"math/big"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Bool reads a bool.
func (d *Decoder) Bool(*codec.Member) bool {
	v, ok := d.cur.(bool)
	if !ok {
		d.fail("value is not a boolean")
	}
	return v
}

// Int reads any kind of number that is whole and fits.
func (d *Decoder) Int(_ *codec.Member, bits int) int64 {
	v, ok := integer(d.cur)
	if !ok || v<<(64-bits)>>(64-bits) != v {
		d.fail("value is not an integer of " + strconv.Itoa(bits) + " bits")
		return 0
	}
	return v
}

func integer(v any) (int64, bool) {
	switch v := v.(type) {
	case int:
		return int64(v), true
	case int8:
		return int64(v), true
	case int16:
		return int64(v), true
	case int32:
		return int64(v), true
	case int64:
		return v, true
	case uint8:
		return int64(v), true
	case uint16:
		return int64(v), true
	case uint32:
		return int64(v), true
	case float64:
		const exact = 1 << 53
		return int64(v), v == math.Trunc(v) && math.Abs(v) <= exact
	case json.Number:
		return text.ParseInt([]byte(v), 64)
	}
	return 0, false
}

// Float reads any kind of number, or one of "NaN", "Infinity" and "-Infinity".
func (d *Decoder) Float(_ *codec.Member, bits int) float64 {
	var f float64
	ok := true
	switch v := d.cur.(type) {
	case float64:
		f = v
	case float32:
		f = float64(v)
	case json.Number:
		f, ok = text.ParseFloat([]byte(v), bits)
	case string:
		f, ok = text.ParseSpecial([]byte(v))
	default:
		var i int64
		i, ok = integer(v)
		f = float64(i)
	}
	if !ok {
		d.fail("value is not a number")
	}
	return f
}

// String reads a string.
func (d *Decoder) String(*codec.Member) string {
	v, ok := d.cur.(string)
	if !ok {
		d.fail("value is not a string")
	}
	return v
}

// Blob reads a []byte, or a string as its bytes.
func (d *Decoder) Blob(*codec.Member) []byte {
	switch v := d.cur.(type) {
	case []byte:
		return v
	case string:
		return []byte(v)
	}
	d.fail("value is not a blob")
	return nil
}

// Time reads a time.Time, seconds since 1970, or text in any timestamp format.
func (d *Decoder) Time(*codec.Member) time.Time {
	var t time.Time
	ok := false
	switch v := d.cur.(type) {
	case time.Time:
		return v
	case string:
		t, ok = text.ParseTime([]byte(v))
	case json.Number:
		t, ok = text.ParseEpoch([]byte(v))
	case float64:
		t, ok = text.ParseEpoch(text.AppendFloat(nil, v, 64))
	default:
		var seconds int64
		seconds, ok = integer(v)
		t = time.Unix(seconds, 0).UTC()
	}
	if !ok {
		d.fail("value is not a timestamp")
	}
	return t
}

// Number reads any kind of number, or the text that is one.
func (d *Decoder) Number(*codec.Member) string {
	switch v := d.cur.(type) {
	case string:
		return v
	case json.Number:
		return string(v)
	case float64:
		return string(text.AppendFloat(nil, v, 64))
	case *big.Int:
		return v.String()
	case *big.Float:
		return v.Text('g', -1)
	}
	i, ok := integer(d.cur)
	if !ok {
		d.fail("value is not a number")
	}
	return strconv.FormatInt(i, 10)
}

// Document reads any value.
func (d *Decoder) Document(*codec.Member) any { return d.cur }
