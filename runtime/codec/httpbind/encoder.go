package httpbind

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Encoder collects labels, query parameters and headers. It is a [codec.Encoder] for
// codec.Bound; [Encoder.Expand] then makes the path and query.
//
// Headers are set in the http.Header given to Reset. A member's own header wins over one of the
// same name from httpPrefixHeaders, and its own query parameter over one from httpQueryParams.
//
// An Encoder is not safe for concurrent use.
type Encoder struct {
	header http.Header
	values []string // memory of header values
	labels []label
	params []param
	buf    []byte // escaped values of labels and params
	path   []byte
	query  []byte
	err    error

	in    *codec.Member // the list or map that is open, the outer one
	list  bool          // in, or what is in it, is a list
	key   string        // of the entry of in
	join  []byte        // header value made of the elements of a list
	plain []byte        // the value that is being written
}

type label struct {
	name     string
	from, to int
}

type param struct {
	name     string
	from, to int
	fromMap  bool // httpQueryParams
}

var _ codec.Encoder = (*Encoder)(nil)

// Reset makes e ready for another request with header, which must not be nil. Memory is kept.
func (e *Encoder) Reset(header http.Header) {
	clear(e.labels)
	clear(e.params)
	*e = Encoder{
		header: header, labels: e.labels[:0], params: e.params[:0],
		buf: e.buf[:0], path: e.path[:0], query: e.query[:0], join: e.join[:0], plain: e.plain[:0],
	}
}

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

func (e *Encoder) fail(m *codec.Member, message string) {
	if e.err == nil {
		e.err = &codec.Error{Message: m.Name + " " + message}
	}
}

func (e *Encoder) BeginStruct(*codec.Member) {}
func (e *Encoder) EndStruct()                {}

// BeginList begins the value of a query parameter or header of several elements.
func (e *Encoder) BeginList(m *codec.Member, _ int) {
	if e.in == nil {
		e.in = m
	}
	e.list, e.join = true, e.join[:0]
}

// EndList sets the header of a list, also that of an empty one.
func (e *Encoder) EndList() {
	e.list = false
	if e.in == nil {
		return
	}
	switch e.in.Loc {
	case codec.Header:
		e.set(e.in, e.in.Bind, e.join, true)
		e.in = nil
	case codec.Query:
		e.in = nil
	}
}

// BeginMap begins headers with a common prefix, or any query parameters.
func (e *Encoder) BeginMap(m *codec.Member, _ int) { e.in = m }

// Key is the rest of the header's name, or the name of the parameter.
func (e *Encoder) Key(key string) { e.key = key }

func (e *Encoder) EndMap() { e.in = nil }

// put writes e.plain where its member, or the list or map around it, is bound.
func (e *Encoder) put(m *codec.Member) {
	bound := m
	if e.in != nil {
		bound = e.in
	}
	switch bound.Loc {
	case codec.Label, codec.Greedy:
		if len(e.plain) == 0 {
			e.fail(m, "must not be empty, it is part of the path")
			return
		}
		keep := text.Unreserved
		if bound.Loc == codec.Greedy {
			keep = text.KeepSlashes
		}
		from := len(e.buf)
		e.buf = text.AppendEscaped(e.buf, e.plain, keep)
		name := bound.Bind
		if name == "" {
			name = bound.Name
		}
		e.labels = append(e.labels, label{name, from, len(e.buf)})
	case codec.Query, codec.QueryParams:
		p := param{name: bound.Bind, from: len(e.buf)}
		if bound.Loc == codec.QueryParams {
			p.name, p.fromMap = e.key, true
		}
		e.buf = text.AppendEscaped(e.buf, e.plain, text.Unreserved)
		p.to = len(e.buf)
		e.params = append(e.params, p)
	case codec.Header:
		if e.list {
			e.element()
			return
		}
		e.set(m, bound.Bind, e.plain, true)
	case codec.PrefixHeaders:
		e.set(bound, bound.Bind+e.key, e.plain, false)
	case codec.Endpoint: // read by the endpoint rules
	default:
		e.fail(m, "is not bound to the head of the request")
	}
}

// set sets a header. own is false for those that give way to others of the same name.
func (e *Encoder) set(m *codec.Member, name string, value []byte, own bool) {
	for _, c := range value {
		if c < ' ' && c != '\t' || c == 0x7F {
			e.fail(m, "holds a character that cannot be in a header")
			return
		}
	}
	if !isToken(name) {
		e.fail(m, "makes an invalid header name")
		return
	}
	name = http.CanonicalHeaderKey(name)
	if _, there := e.header[name]; there && !own {
		return
	}
	if len(e.values) == cap(e.values) {
		e.values = make([]string, 0, 8)
	}
	n := len(e.values)
	e.values = append(e.values, string(value))
	e.header[name] = e.values[n : n+1 : n+1]
}

func isToken(name string) bool {
	for i := range len(name) {
		c := name[i]
		if c <= ' ' || c >= 0x7F || strings.IndexByte(`"(),/:;<=>?@[\]{}`, c) >= 0 {
			return false
		}
	}
	return name != ""
}

// element appends e.plain to the header value of a list.
func (e *Encoder) element() {
	if len(e.join) > 0 {
		e.join = append(e.join, ',', ' ')
	}
	e.join = append(e.join, e.plain...)
}

// Null writes nothing: there are no nulls outside of bodies.
func (e *Encoder) Null(*codec.Member) {}

func (e *Encoder) Bool(m *codec.Member, v bool) {
	e.plain = strconv.AppendBool(e.plain[:0], v)
	e.put(m)
}

func (e *Encoder) Int(m *codec.Member, v int64) {
	e.plain = strconv.AppendInt(e.plain[:0], v, 10)
	e.put(m)
}

func (e *Encoder) Float(m *codec.Member, v float64, bits int) {
	e.plain = text.AppendFloat(e.plain[:0], v, bits)
	e.put(m)
}

// String writes v as it is: in base64 where it is JSON in a header, quoted where it is in a list
// in a header and would be taken apart otherwise.
func (e *Encoder) String(m *codec.Member, v string) {
	inHeader := m.Loc == codec.Header || e.in != nil && e.in.Loc == codec.Header
	switch {
	case inHeader && m.Flags&codec.JSONValue != 0:
		e.plain = text.AppendBase64(e.plain[:0], []byte(v))
	case inHeader && e.list && strings.ContainsAny(v, `",`):
		e.plain = append(e.plain[:0], '"')
		for i := range len(v) {
			if v[i] == '"' || v[i] == '\\' {
				e.plain = append(e.plain, '\\')
			}
			e.plain = append(e.plain, v[i])
		}
		e.plain = append(e.plain, '"')
	default:
		e.plain = append(e.plain[:0], v...)
	}
	e.put(m)
}

func (e *Encoder) Blob(m *codec.Member, v []byte) {
	e.plain = text.AppendBase64(e.plain[:0], v)
	e.put(m)
}

// Time writes an http-date in headers and a date-time elsewhere unless m says otherwise.
func (e *Encoder) Time(m *codec.Member, v time.Time) {
	format := m.Time
	if format == codec.DefaultTime {
		format = codec.DateTime
		if m.Loc == codec.Header || e.in != nil && e.in.Loc == codec.Header {
			format = codec.HTTPDate
		}
	}
	e.plain = text.AppendTime(e.plain[:0], v, format)
	e.put(m)
}

func (e *Encoder) Number(m *codec.Member, digits string) {
	e.plain = append(e.plain[:0], digits...)
	e.put(m)
}

// Document fails: documents are never bound to the head of a request.
func (e *Encoder) Document(m *codec.Member, _ any) {
	e.fail(m, "is a document and cannot be bound to the head of the request")
}
