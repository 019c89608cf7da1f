package cborwire

import (
	"encoding/binary"
	"math"
	"math/big"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Encoder writes one CBOR value, with definite lengths. It is a [codec.Encoder].
//
// Strings must be UTF-8: what is not is refused rather than changed.
//
// The zero Encoder is ready to use and writes to new memory. It is not safe for concurrent use.
type Encoder struct {
	buf  []byte
	open []structure
	err  error
}

// structure is a structure, list or map that is open.
type structure struct {
	head  int // where the head of a structure is in buf, -1 for lists and maps
	count int // members so far
}

var _ codec.Encoder = (*Encoder)(nil)

// Reset makes e append to buf.
func (e *Encoder) Reset(buf []byte) {
	e.buf, e.open, e.err = buf, e.open[:0], nil
}

// Bytes returns the buffer given to Reset with the value behind it.
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

// head appends the first byte of a value and its argument in the fewest bytes.
func head(dst []byte, major byte, n uint64) []byte {
	major <<= 5
	switch {
	case n < info8:
		return append(dst, major|byte(n))
	case n <= math.MaxUint8:
		return append(dst, major|info8, byte(n))
	case n <= math.MaxUint16:
		return binary.BigEndian.AppendUint16(append(dst, major|info16), uint16(n))
	case n <= math.MaxUint32:
		return binary.BigEndian.AppendUint32(append(dst, major|info32), uint32(n))
	}
	return binary.BigEndian.AppendUint64(append(dst, major|info64), n)
}

// begin writes the name of a member.
func (e *Encoder) begin(m *codec.Member) {
	if len(e.open) == 0 {
		return
	}
	if s := &e.open[len(e.open)-1]; s.head >= 0 {
		s.count++
		e.text(m, m.Name)
	}
}

func (e *Encoder) text(m *codec.Member, s string) {
	if !utf8.ValidString(s) {
		e.fail(m, "is not UTF-8")
	}
	e.buf = head(e.buf, majorText, uint64(len(s)))
	e.buf = append(e.buf, s...)
}

// BeginStruct leaves a byte for the number of members, which is not yet known.
func (e *Encoder) BeginStruct(m *codec.Member) {
	e.begin(m)
	e.open = append(e.open, structure{head: len(e.buf)})
	e.buf = append(e.buf, majorMap<<5)
}

// EndStruct writes the number of members.
func (e *Encoder) EndStruct() {
	s := e.open[len(e.open)-1]
	e.open = e.open[:len(e.open)-1]
	if s.count < info8 {
		e.buf[s.head] |= byte(s.count)
		return
	}
	var longer [9]byte
	e.buf = slices.Replace(e.buf, s.head, s.head+1, head(longer[:0], majorMap, uint64(s.count))...)
}

func (e *Encoder) aggregate(m *codec.Member, major byte, n int) {
	e.begin(m)
	e.buf = head(e.buf, major, uint64(n))
	e.open = append(e.open, structure{head: -1})
}

func (e *Encoder) pop() { e.open = e.open[:len(e.open)-1] }

func (e *Encoder) BeginList(m *codec.Member, n int) { e.aggregate(m, majorArray, n) }
func (e *Encoder) EndList()                         { e.pop() }
func (e *Encoder) BeginMap(m *codec.Member, n int)  { e.aggregate(m, majorMap, n) }
func (e *Encoder) Key(key string)                   { e.text(nil, key) }
func (e *Encoder) EndMap()                          { e.pop() }

func (e *Encoder) Null(m *codec.Member) {
	e.begin(m)
	e.buf = append(e.buf, majorSimple<<5|simpleNull)
}

func (e *Encoder) Bool(m *codec.Member, v bool) {
	e.begin(m)
	b := byte(majorSimple<<5 | simpleFalse)
	if v {
		b = majorSimple<<5 | simpleTrue
	}
	e.buf = append(e.buf, b)
}

func (e *Encoder) Int(m *codec.Member, v int64) {
	e.begin(m)
	e.int(v)
}

func (e *Encoder) int(v int64) {
	if v < 0 {
		e.buf = head(e.buf, majorNegInt, uint64(^v))
		return
	}
	e.buf = head(e.buf, majorUint, uint64(v))
}

// Float writes the shortest form that keeps the value, at least 32 bits for numbers with digits.
func (e *Encoder) Float(m *codec.Member, v float64, _ int) {
	e.begin(m)
	e.float(v)
}

func (e *Encoder) float(v float64) {
	const first = majorSimple << 5
	const nan, infinity, negInfinity = 0x7E00, 0x7C00, 0xFC00
	switch short := float32(v); {
	case math.IsNaN(v):
		e.buf = binary.BigEndian.AppendUint16(append(e.buf, first|float16), nan)
	case math.IsInf(v, 1):
		e.buf = binary.BigEndian.AppendUint16(append(e.buf, first|float16), infinity)
	case math.IsInf(v, -1):
		e.buf = binary.BigEndian.AppendUint16(append(e.buf, first|float16), negInfinity)
	case float64(short) == v:
		e.buf = binary.BigEndian.AppendUint32(append(e.buf, first|float32s), math.Float32bits(short))
	default:
		e.buf = binary.BigEndian.AppendUint64(append(e.buf, first|float64s), math.Float64bits(v))
	}
}

func (e *Encoder) String(m *codec.Member, v string) {
	e.begin(m)
	e.text(m, v)
}

func (e *Encoder) Blob(m *codec.Member, v []byte) {
	e.begin(m)
	e.buf = head(e.buf, majorBytes, uint64(len(v)))
	e.buf = append(e.buf, v...)
}

// Time writes seconds since 1970, with milliseconds where there are some.
func (e *Encoder) Time(m *codec.Member, v time.Time) {
	e.begin(m)
	e.buf = head(e.buf, majorTag, tagEpoch)
	if ms := v.UnixMilli(); ms%1000 == 0 {
		e.int(ms / 1000)
	} else {
		e.float(float64(ms) / 1000)
	}
}

// Number writes a whole number as an integer, with a tag if it is long, and any other as an exponent
// of ten and the digits as an integer.
func (e *Encoder) Number(m *codec.Member, digits string) {
	e.begin(m)
	digits, exponent, scaled := strings.Cut(digits, "e")
	whole, fraction, broken := strings.Cut(digits, ".")
	fraction = strings.TrimRight(fraction, "0")
	v, ok := new(big.Int).SetString(whole+fraction, 10)
	var power int64
	if scaled && ok {
		power, ok = text.ParseInt([]byte(exponent), 64)
	}
	if !ok {
		e.fail(m, "is not a number")
		return
	}
	if scaled || broken {
		e.buf = head(e.buf, majorTag, tagDecimal)
		e.buf = head(e.buf, majorArray, 2)
		e.int(power - int64(len(fraction)))
	}
	e.bigInt(v)
}

func (e *Encoder) bigInt(v *big.Int) {
	if v.IsInt64() {
		e.int(v.Int64())
		return
	}
	tag := uint64(tagBigInt)
	if v.Sign() < 0 {
		tag, v = tagNegInt, new(big.Int).Not(v)
	}
	p := v.Bytes()
	e.buf = head(e.buf, majorTag, tag)
	e.buf = head(e.buf, majorBytes, uint64(len(p)))
	e.buf = append(e.buf, p...)
}

// Document fails: rpcv2Cbor has no documents.
func (e *Encoder) Document(m *codec.Member, _ any) {
	e.fail(m, "is a document, which has no form in CBOR")
}
