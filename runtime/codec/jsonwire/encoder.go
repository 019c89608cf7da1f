package jsonwire

import (
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Encoder writes a JSON text. It is a [codec.Encoder].
//
// Strings must be UTF-8: what is not is refused rather than changed. HTML characters are not
// escaped.
//
// The zero Encoder is ready to use and writes to new memory. It is not safe for concurrent use.
type Encoder struct {
	buf  []byte
	opts Options
	in   []byte // the kinds of the values that are open
	err  error
}

// What a value can be in.
const (
	inObject = 'o' // a structure: values have their member's name
	inMap    = 'm' // a map: Key has written the name
	inArray  = 'a'
)

var _ codec.Encoder = (*Encoder)(nil)

// Reset makes e append to buf.
func (e *Encoder) Reset(buf []byte, opts Options) {
	e.buf, e.opts, e.in, e.err = buf, opts, e.in[:0], nil
}

// Bytes returns the buffer given to Reset with the text behind it.
func (e *Encoder) Bytes() []byte { return e.buf }

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

func (e *Encoder) fail(m *codec.Member, message string) {
	if e.err == nil {
		if m != nil {
			message = m.Name + " " + message
		}
		e.err = &codec.Error{Message: message}
	}
}

// begin writes what stands before a value.
func (e *Encoder) begin(m *codec.Member) {
	if len(e.in) == 0 {
		return
	}
	switch e.in[len(e.in)-1] {
	case inObject:
		e.comma()
		name := m.Name
		if e.opts.UseJSONName && m.JSON != "" {
			name = m.JSON
		}
		e.buf = append(e.buf, '"')
		e.buf = append(e.buf, name...) // model names need no escape
		e.buf = append(e.buf, '"', ':')
	case inArray:
		e.comma()
	}
}

func (e *Encoder) comma() {
	if c := e.buf[len(e.buf)-1]; c != '{' && c != '[' {
		e.buf = append(e.buf, ',')
	}
}

func (e *Encoder) open(m *codec.Member, bracket, kind byte) {
	e.begin(m)
	e.buf = append(e.buf, bracket)
	e.in = append(e.in, kind)
}

func (e *Encoder) close(bracket byte) {
	e.buf = append(e.buf, bracket)
	if n := len(e.in); n > 0 {
		e.in = e.in[:n-1]
	}
}

func (e *Encoder) BeginStruct(m *codec.Member)      { e.open(m, '{', inObject) }
func (e *Encoder) EndStruct()                       { e.close('}') }
func (e *Encoder) BeginList(m *codec.Member, _ int) { e.open(m, '[', inArray) }
func (e *Encoder) EndList()                         { e.close(']') }
func (e *Encoder) BeginMap(m *codec.Member, _ int)  { e.open(m, '{', inMap) }
func (e *Encoder) EndMap()                          { e.close('}') }

// Key writes the key of the entry whose value comes next.
func (e *Encoder) Key(key string) {
	e.comma()
	e.quote(nil, key)
	e.buf = append(e.buf, ':')
}

func (e *Encoder) Null(m *codec.Member) {
	e.begin(m)
	e.buf = append(e.buf, "null"...)
}

func (e *Encoder) Bool(m *codec.Member, v bool) {
	e.begin(m)
	e.buf = strconv.AppendBool(e.buf, v)
}

func (e *Encoder) Int(m *codec.Member, v int64) {
	e.begin(m)
	e.buf = strconv.AppendInt(e.buf, v, 10)
}

// Float writes a number, or a string for those without digits.
func (e *Encoder) Float(m *codec.Member, v float64, bits int) {
	e.begin(m)
	e.float(v, bits)
}

func (e *Encoder) float(v float64, bits int) {
	if text.Finite(v) {
		e.buf = text.AppendFloat(e.buf, v, bits)
		return
	}
	e.buf = append(e.buf, '"')
	e.buf = text.AppendFloat(e.buf, v, bits)
	e.buf = append(e.buf, '"')
}

func (e *Encoder) String(m *codec.Member, v string) {
	e.begin(m)
	e.quote(m, v)
}

func (e *Encoder) Blob(m *codec.Member, v []byte) {
	e.begin(m)
	e.buf = append(e.buf, '"')
	e.buf = text.AppendBase64(e.buf, v)
	e.buf = append(e.buf, '"')
}

// Time writes seconds since 1970 unless m says otherwise.
func (e *Encoder) Time(m *codec.Member, v time.Time) {
	e.begin(m)
	format := codec.EpochSeconds
	if m != nil && m.Time != codec.DefaultTime && !e.opts.RPCv2 {
		format = m.Time
	}
	if format == codec.EpochSeconds {
		e.buf = text.AppendEpoch(e.buf, v)
		return
	}
	e.buf = append(e.buf, '"')
	e.buf = text.AppendTime(e.buf, v, format)
	e.buf = append(e.buf, '"')
}

func (e *Encoder) Number(m *codec.Member, digits string) {
	e.begin(m)
	e.bigQuote()
	e.buf = append(e.buf, digits...)
	e.bigQuote()
}

// bigQuote writes the quote around a big number where the protocol wants one.
func (e *Encoder) bigQuote() {
	if e.opts.RPCv2 {
		e.buf = append(e.buf, '"')
	}
}

// Document writes a document, see [codec.Codec.Document].
func (e *Encoder) Document(m *codec.Member, v any) {
	e.begin(m)
	e.document(m, v, 0)
}
