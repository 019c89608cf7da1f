package codec

import (
	"math"
	"time"
)

// The methods below visit one value at p. The form without Ptr is for values that are always
// written; the Ptr form leaves out nil, and when reading sets p only if the value is there.

// String visits a required string. "" counts as not set where the member is NonEmpty.
func (c *Codec) String(p *string) {
	switch {
	case c.dec != nil:
		*p = c.dec.String(c.cur)
	case *p == "" && c.cur != nil && c.cur.Flags&(NonEmpty|Token) != 0:
		c.absent()
	default:
		c.enc.String(c.cur, *p)
	}
}

// StringPtr visits an optional string.
func (c *Codec) StringPtr(p **string) {
	switch {
	case c.dec != nil:
		*p = c.slabs.string(c.dec.String(c.cur))
	case *p == nil || **p == "" && c.cur.Flags&(Required|NonEmpty) == Required|NonEmpty:
		c.absent()
	default:
		c.enc.String(c.cur, **p)
	}
}

// Enum visits an enum value. "" is not set.
func (c *Codec) Enum(p *string) {
	switch {
	case c.dec != nil:
		*p = c.dec.String(c.cur)
	case *p == "" && c.optional():
		c.absent()
	default:
		c.enc.String(c.cur, *p)
	}
}

// Bool visits a required boolean.
func (c *Codec) Bool(p *bool) {
	if c.dec != nil {
		*p = c.dec.Bool(c.cur)
		return
	}
	c.enc.Bool(c.cur, *p)
}

// BoolPtr visits an optional boolean.
func (c *Codec) BoolPtr(p **bool) {
	switch {
	case c.dec != nil:
		*p = c.slabs.bool(c.dec.Bool(c.cur))
	case *p == nil:
		c.absent()
	default:
		c.enc.Bool(c.cur, **p)
	}
}

// Int8 visits a required Smithy byte.
func (c *Codec) Int8(p *int8) {
	if c.dec != nil {
		*p = int8(c.dec.Int(c.cur, 8))
		return
	}
	c.enc.Int(c.cur, int64(*p))
}

// Int8Ptr visits an optional Smithy byte.
func (c *Codec) Int8Ptr(p **int8) {
	switch {
	case c.dec != nil:
		*p = new(int8(c.dec.Int(c.cur, 8)))
	case *p == nil:
		c.absent()
	default:
		c.enc.Int(c.cur, int64(**p))
	}
}

// Int16 visits a required Smithy short.
func (c *Codec) Int16(p *int16) {
	if c.dec != nil {
		*p = int16(c.dec.Int(c.cur, 16))
		return
	}
	c.enc.Int(c.cur, int64(*p))
}

// Int16Ptr visits an optional Smithy short.
func (c *Codec) Int16Ptr(p **int16) {
	switch {
	case c.dec != nil:
		*p = new(int16(c.dec.Int(c.cur, 16)))
	case *p == nil:
		c.absent()
	default:
		c.enc.Int(c.cur, int64(**p))
	}
}

// Int visits a required Smithy integer: 32 bits on the wire, more is an error.
func (c *Codec) Int(p *int) {
	if c.dec != nil {
		*p = int(c.dec.Int(c.cur, 32))
		return
	}
	c.encodeInt(*p)
}

// IntPtr visits an optional Smithy integer.
func (c *Codec) IntPtr(p **int) {
	switch {
	case c.dec != nil:
		*p = c.slabs.int(int(c.dec.Int(c.cur, 32)))
	case *p == nil:
		c.absent()
	default:
		c.encodeInt(**p)
	}
}

func (c *Codec) encodeInt(v int) {
	if int64(v) < math.MinInt32 || int64(v) > math.MaxInt32 {
		c.fail(&Error{Message: c.path() + " does not fit into 32 bits"})
		return
	}
	c.enc.Int(c.cur, int64(v))
}

// Int64 visits a required Smithy long.
func (c *Codec) Int64(p *int64) {
	if c.dec != nil {
		*p = c.dec.Int(c.cur, 64)
		return
	}
	c.enc.Int(c.cur, *p)
}

// Int64Ptr visits an optional Smithy long.
func (c *Codec) Int64Ptr(p **int64) {
	switch {
	case c.dec != nil:
		*p = c.slabs.int64(c.dec.Int(c.cur, 64))
	case *p == nil:
		c.absent()
	default:
		c.enc.Int(c.cur, **p)
	}
}

// Float32 visits a required Smithy float.
func (c *Codec) Float32(p *float32) {
	if c.dec != nil {
		*p = float32(c.dec.Float(c.cur, 32))
		return
	}
	c.enc.Float(c.cur, float64(*p), 32)
}

// Float32Ptr visits an optional Smithy float.
func (c *Codec) Float32Ptr(p **float32) {
	switch {
	case c.dec != nil:
		*p = new(float32(c.dec.Float(c.cur, 32)))
	case *p == nil:
		c.absent()
	default:
		c.enc.Float(c.cur, float64(**p), 32)
	}
}

// Float64 visits a required Smithy double.
func (c *Codec) Float64(p *float64) {
	if c.dec != nil {
		*p = c.dec.Float(c.cur, 64)
		return
	}
	c.enc.Float(c.cur, *p, 64)
}

// Float64Ptr visits an optional Smithy double.
func (c *Codec) Float64Ptr(p **float64) {
	switch {
	case c.dec != nil:
		*p = c.slabs.float64(c.dec.Float(c.cur, 64))
	case *p == nil:
		c.absent()
	default:
		c.enc.Float(c.cur, **p, 64)
	}
}

// Time visits a timestamp. The zero time is not set.
func (c *Codec) Time(p *time.Time) {
	switch {
	case c.dec != nil:
		*p = c.dec.Time(c.cur)
	case p.IsZero() && c.optional():
		c.absent()
	default:
		c.enc.Time(c.cur, *p)
	}
}

// Blob visits a blob. Nil is not set.
func (c *Codec) Blob(p *[]byte) {
	switch {
	case c.dec != nil:
		*p = c.dec.Blob(c.cur)
	case *p == nil && c.optional():
		c.absent()
	default:
		c.enc.Blob(c.cur, *p)
	}
}

// Document visits a document: nil, bool, string, json.Number, float64, any integer,
// []any or map[string]any. A nil document is not set.
func (c *Codec) Document(p *any) {
	switch {
	case c.dec != nil:
		*p = c.dec.Document(c.cur)
	case *p == nil && c.optional():
		c.absent()
	default:
		c.enc.Document(c.cur, *p)
	}
}
