// Package querywire writes the form bodies of awsQuery and ec2Query. Their responses are XML.
package querywire

import (
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Options are what the two protocols differ in.
type Options struct {
	// EC2 is ec2Query: names by ec2QueryName or capitalised, lists always flat, no maps.
	EC2 bool
}

// Encoder writes the parameters of a form, percent-encoded, with a space as %20. It is a
// [codec.Encoder].
//
// The zero Encoder is ready to use and writes to new memory. It is not safe for concurrent use.
type Encoder struct {
	buf    []byte
	start  int // of the form in buf
	opts   Options
	prefix []byte // name of the structure, list or map that is open
	open   []level
	err    error
}

// level is a structure, list or map that is open.
type level struct {
	kind   levelKind
	n      int // elements or entries so far
	m      *codec.Member
	outer  int // length of the prefix without it
	prefix int // length of the prefix with it
}

type levelKind uint8

const (
	structure levelKind = iota
	list
	mapping
)

var _ codec.Encoder = (*Encoder)(nil)

// Reset makes e append to buf, as a form of its own.
func (e *Encoder) Reset(buf []byte, opts Options) {
	clear(e.open)
	e.buf, e.start, e.opts, e.err = buf, len(buf), opts, nil
	e.prefix, e.open = e.prefix[:0], e.open[:0]
}

// Action writes the parameters that every request begins with.
func (e *Encoder) Action(operation, version string) {
	e.name([]byte("Action"))
	e.buf = text.AppendEscaped(e.buf, operation, text.Unreserved)
	e.name([]byte("Version"))
	e.buf = text.AppendEscaped(e.buf, version, text.Unreserved)
}

// Bytes returns the buffer given to Reset with the form behind it.
func (e *Encoder) Bytes() []byte { return e.buf }

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

func (e *Encoder) fail(m *codec.Member, message string) {
	if e.err == nil {
		e.err = &codec.Error{Message: m.Name + " " + message}
	}
}

// enter appends the name of the value that is next to the prefix and returns its old length.
func (e *Encoder) enter(m *codec.Member) (outer int) {
	outer = len(e.prefix)
	if len(e.open) == 0 {
		return outer
	}
	switch l := &e.open[len(e.open)-1]; l.kind {
	case structure:
		e.part(e.memberName(m))
	case list:
		l.n++
		e.prefix = append(e.prefix, '.')
		e.prefix = strconv.AppendInt(e.prefix, int64(l.n), 10)
	case mapping:
		e.part(m.XMLName())
	}
	return outer
}

func (e *Encoder) part(name string) {
	if len(e.prefix) > 0 {
		e.prefix = append(e.prefix, '.')
	}
	e.prefix = append(e.prefix, name...)
}

func (e *Encoder) memberName(m *codec.Member) string {
	if !e.opts.EC2 {
		return m.XMLName()
	}
	if m.Query != "" {
		return m.Query
	}
	name := m.XMLName()
	if c := name[0]; c >= 'a' && c <= 'z' {
		name = string(c-'a'+'A') + name[1:]
	}
	return name
}

// name begins a parameter.
func (e *Encoder) name(name []byte) {
	if len(e.buf) > e.start {
		e.buf = append(e.buf, '&')
	}
	e.buf = text.AppendEscaped(e.buf, name, text.Unreserved)
	e.buf = append(e.buf, '=')
}

// begin begins the parameter of a simple value.
func (e *Encoder) begin(m *codec.Member) {
	outer := e.enter(m)
	e.name(e.prefix)
	e.prefix = e.prefix[:outer]
}

func (e *Encoder) push(kind levelKind, m *codec.Member, outer int) {
	e.open = append(e.open, level{kind: kind, m: m, outer: outer, prefix: len(e.prefix)})
}

func (e *Encoder) pop() {
	if n := len(e.open); n > 0 {
		e.prefix = e.prefix[:e.open[n-1].outer]
		e.open = e.open[:n-1]
	}
}

func (e *Encoder) BeginStruct(m *codec.Member) { e.push(structure, m, e.enter(m)) }
func (e *Encoder) EndStruct()                  { e.pop() }

// BeginList begins a list. An empty one is a parameter without value in awsQuery, nothing in
// ec2Query.
func (e *Encoder) BeginList(m *codec.Member, n int) {
	outer := e.enter(m)
	switch {
	case n == 0 && !e.opts.EC2:
		e.name(e.prefix)
	case n > 0 && !e.opts.EC2 && (m == nil || m.Flags&codec.Flattened == 0):
		e.part(m.ElemOf().XMLName())
	}
	e.push(list, m, outer)
}

func (e *Encoder) EndList() { e.pop() }

// BeginMap begins a map. ec2Query has none.
func (e *Encoder) BeginMap(m *codec.Member, _ int) {
	outer := e.enter(m)
	if e.opts.EC2 {
		e.fail(m, "is a map, which has no form in ec2Query")
	}
	if m.Flags&codec.Flattened == 0 {
		e.part("entry")
	}
	e.push(mapping, m, outer)
}

// Key writes the key of the entry whose value comes next.
func (e *Encoder) Key(key string) {
	if len(e.open) == 0 {
		return
	}
	l := &e.open[len(e.open)-1]
	l.n++
	e.prefix = append(e.prefix[:l.prefix], '.')
	e.prefix = strconv.AppendInt(e.prefix, int64(l.n), 10)
	entry := len(e.prefix)
	e.part(l.m.KeyOf().XMLName())
	e.name(e.prefix)
	e.prefix = e.prefix[:entry]
	e.buf = text.AppendEscaped(e.buf, key, text.Unreserved)
}

func (e *Encoder) EndMap() { e.pop() }

// Null writes an empty value.
func (e *Encoder) Null(m *codec.Member) { e.begin(m) }

func (e *Encoder) Bool(m *codec.Member, v bool) {
	e.begin(m)
	e.buf = strconv.AppendBool(e.buf, v)
}

func (e *Encoder) Int(m *codec.Member, v int64) {
	e.begin(m)
	e.buf = strconv.AppendInt(e.buf, v, 10)
}

func (e *Encoder) Float(m *codec.Member, v float64, bits int) {
	e.begin(m)
	var digits [32]byte
	e.buf = text.AppendEscaped(e.buf, text.AppendFloat(digits[:0], v, bits), text.Unreserved)
}

func (e *Encoder) String(m *codec.Member, v string) {
	e.begin(m)
	e.buf = text.AppendEscaped(e.buf, v, text.Unreserved)
}

func (e *Encoder) Blob(m *codec.Member, v []byte) {
	e.begin(m)
	e.buf = text.AppendEscaped(e.buf, text.AppendBase64(nil, v), text.Unreserved)
}

// Time writes a date-time unless m says otherwise.
func (e *Encoder) Time(m *codec.Member, v time.Time) {
	format := codec.DateTime
	if m != nil && m.Time != codec.DefaultTime {
		format = m.Time
	}
	e.begin(m)
	var digits [40]byte
	e.buf = text.AppendEscaped(e.buf, text.AppendTime(digits[:0], v, format), text.Unreserved)
}

func (e *Encoder) Number(m *codec.Member, digits string) {
	e.begin(m)
	e.buf = text.AppendEscaped(e.buf, []byte(digits), text.Unreserved)
}

// Document fails: the query protocols have no documents.
func (e *Encoder) Document(m *codec.Member, _ any) {
	e.fail(m, "is a document, which has no form in a query")
}
