// Package raw reads and writes the one blob or string that is a whole body: the payload of an
// operation where it is not a structure.
package raw

import (
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Encoder takes a body from codec.PayloadOf. The zero Encoder is ready to use.
type Encoder struct {
	body []byte
	err  error
}

// Decoder gives a body to codec.PayloadOf. The zero Decoder is an empty body.
type Decoder struct {
	body []byte
	err  error
}

var (
	_ codec.Encoder = (*Encoder)(nil)
	_ codec.Decoder = (*Decoder)(nil)
)

// Reset forgets the body.
func (e *Encoder) Reset() { *e = Encoder{} }

// Bytes returns the body, nil if the payload is not set. It shares the memory of a blob.
func (e *Encoder) Bytes() []byte { return e.body }

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

func (e *Encoder) String(_ *codec.Member, v string) { e.body = []byte(v) }
func (e *Encoder) Blob(_ *codec.Member, v []byte)   { e.body = v }

func (e *Encoder) fail() { e.err = notRaw() }

func notRaw() error { return &codec.Error{Message: "payload is neither a blob nor a string"} }

func (e *Encoder) BeginStruct(*codec.Member)         { e.fail() }
func (e *Encoder) EndStruct()                        {}
func (e *Encoder) BeginList(*codec.Member, int)      { e.fail() }
func (e *Encoder) EndList()                          {}
func (e *Encoder) BeginMap(*codec.Member, int)       { e.fail() }
func (e *Encoder) Key(string)                        {}
func (e *Encoder) EndMap()                           {}
func (e *Encoder) Null(*codec.Member)                { e.fail() }
func (e *Encoder) Bool(*codec.Member, bool)          { e.fail() }
func (e *Encoder) Int(*codec.Member, int64)          { e.fail() }
func (e *Encoder) Float(*codec.Member, float64, int) { e.fail() }
func (e *Encoder) Time(*codec.Member, time.Time)     { e.fail() }
func (e *Encoder) Number(*codec.Member, string)      { e.fail() }
func (e *Encoder) Document(*codec.Member, any)       { e.fail() }

// Reset makes d read body.
func (d *Decoder) Reset(body []byte) { *d = Decoder{body: body} }

// Err returns the first error.
func (d *Decoder) Err() error { return d.err }

func (d *Decoder) String(*codec.Member) string { return string(d.body) }

// Blob returns a copy of the body.
func (d *Decoder) Blob(*codec.Member) []byte { return append([]byte{}, d.body...) }

func (d *Decoder) fail() { d.err = notRaw() }

func (d *Decoder) BeginStruct(*codec.Member)              { d.fail() }
func (d *Decoder) NextMember([]codec.Member, int) int     { return -1 }
func (d *Decoder) NextVariant([]codec.Member) int         { return -1 }
func (d *Decoder) UnknownTag() string                     { return "" }
func (d *Decoder) Skip()                                  {}
func (d *Decoder) BeginList(*codec.Member)                { d.fail() }
func (d *Decoder) NextElem(*codec.Member) bool            { return false }
func (d *Decoder) BeginMap(*codec.Member) int             { d.fail(); return 0 }
func (d *Decoder) NextEntry(*codec.Member) (string, bool) { return "", false }
func (d *Decoder) Null() bool                             { return false }
func (d *Decoder) Bool(*codec.Member) bool                { d.fail(); return false }
func (d *Decoder) Int(*codec.Member, int) int64           { d.fail(); return 0 }
func (d *Decoder) Float(*codec.Member, int) float64       { d.fail(); return 0 }
func (d *Decoder) Time(*codec.Member) time.Time           { d.fail(); return time.Time{} }
func (d *Decoder) Number(*codec.Member) string            { d.fail(); return "" }
func (d *Decoder) Document(*codec.Member) any             { d.fail(); return nil }
