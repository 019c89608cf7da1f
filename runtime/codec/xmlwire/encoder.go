package xmlwire

import (
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Encoder writes an XML document without declaration. It is a [codec.Encoder].
//
// The member that describes the root names its element and namespace. Strings must be UTF-8: what
// is not is refused rather than changed.
//
// The zero Encoder is ready to use and writes to new memory. It is not safe for concurrent use.
type Encoder struct {
	buf       []byte
	open      []element
	attribute int // where the attribute that is being written starts in buf, 0 for none
	scratch   []byte
	err       error
}

// element is a structure, list, map or map entry that is open.
type element struct {
	m    *codec.Member
	kind elementKind
	name string // "" for flattened lists and maps: they have no element
	end  int    // where the attributes of the start tag end in buf
}

type elementKind uint8

const (
	structure elementKind = iota
	list
	mapping
	entry
)

var (
	_       codec.Encoder = (*Encoder)(nil)
	noPlace               = codec.Member{}
)

// Reset makes e append to buf.
func (e *Encoder) Reset(buf []byte) {
	clear(e.open)
	e.buf, e.open, e.attribute, e.err = buf, e.open[:0], 0, nil
}

// Bytes returns the buffer given to Reset with the document behind it.
func (e *Encoder) Bytes() []byte { return e.buf }

// Err returns the first error.
func (e *Encoder) Err() error { return e.err }

func (e *Encoder) fail(m *codec.Member, message string) {
	if e.err == nil {
		e.err = &codec.Error{Message: m.Name + " " + message}
	}
}

func (e *Encoder) top() *element {
	if len(e.open) == 0 {
		return &element{m: &noPlace}
	}
	return &e.open[len(e.open)-1]
}

// place returns the member that names the element of a value. Elements of a flattened list have
// the name of the list.
func (e *Encoder) place(m *codec.Member) *codec.Member {
	if t := e.top(); t.kind == list && t.name == "" {
		return t.m
	}
	if m == nil {
		return &noPlace
	}
	return m
}

// startTag writes the start tag of m and returns where its attributes end.
func (e *Encoder) startTag(m *codec.Member) (end int) {
	name := m.XMLName()
	if name == "" {
		e.fail(m, "root element has no name")
	}
	e.buf = append(e.buf, '<')
	e.buf = append(e.buf, name...)
	if ns := m.NS; ns != nil {
		e.buf = append(e.buf, " xmlns"...)
		if ns.Prefix != "" {
			e.buf = append(e.buf, ':')
			e.buf = append(e.buf, ns.Prefix...)
		}
		e.buf = append(e.buf, '=', '"')
		e.escape(m, ns.URI)
		e.buf = append(e.buf, '"')
	}
	end = len(e.buf)
	e.buf = append(e.buf, '>')
	return end
}

func (e *Encoder) endTag(name string) {
	e.buf = append(e.buf, '<', '/')
	e.buf = append(e.buf, name...)
	e.buf = append(e.buf, '>')
}

func (e *Encoder) begin(m *codec.Member, kind elementKind) {
	m = e.place(m)
	el := element{m: m, kind: kind}
	if kind == structure || m.Flags&codec.Flattened == 0 || e.top().kind != structure {
		el.name = m.XMLName()
		el.end = e.startTag(m)
	}
	e.open = append(e.open, el)
}

func (e *Encoder) end() {
	if len(e.open) == 0 {
		return
	}
	el := e.open[len(e.open)-1]
	e.open = e.open[:len(e.open)-1]
	if el.name != "" {
		e.endTag(el.name)
	}
}

func (e *Encoder) BeginStruct(m *codec.Member)      { e.begin(m, structure) }
func (e *Encoder) EndStruct()                       { e.end() }
func (e *Encoder) BeginList(m *codec.Member, _ int) { e.begin(m, list) }
func (e *Encoder) EndList()                         { e.end() }
func (e *Encoder) BeginMap(m *codec.Member, _ int)  { e.begin(m, mapping) }

// EndMap ends the last entry and the map.
func (e *Encoder) EndMap() {
	e.endEntry()
	e.end()
}

func (e *Encoder) endEntry() {
	if e.top().kind == entry {
		e.end()
	}
}

// Key begins an entry and writes its key.
func (e *Encoder) Key(key string) {
	e.endEntry()
	t := e.top()
	m, name := t.m, "entry"
	if t.name == "" {
		name = m.XMLName()
		e.startTag(m)
	} else {
		e.buf = append(e.buf, "<entry>"...)
	}
	e.open = append(e.open, element{m: m, kind: entry, name: name})
	k := m.KeyOf()
	e.startTag(k)
	e.escape(k, key)
	e.endTag(k.XMLName())
}

// beginText writes what stands before the text of m: a start tag, or the name of an attribute.
func (e *Encoder) beginText(m *codec.Member) *codec.Member {
	if t := e.top(); m != nil && m.Flags&codec.Attribute != 0 && t.kind == structure && len(e.open) > 0 {
		e.attribute = len(e.buf)
		e.buf = append(e.buf, ' ')
		e.buf = append(e.buf, m.XMLName()...)
		e.buf = append(e.buf, '=', '"')
		return m
	}
	m = e.place(m)
	e.startTag(m)
	return m
}

// endText ends what beginText began. An attribute moves into the start tag of the structure that
// is open, which may be some way back.
func (e *Encoder) endText(m *codec.Member) {
	if e.attribute == 0 {
		e.endTag(m.XMLName())
		return
	}
	e.buf = append(e.buf, '"')
	e.scratch = append(e.scratch[:0], e.buf[e.attribute:]...)
	t := e.top()
	copy(e.buf[t.end+len(e.scratch):], e.buf[t.end:e.attribute])
	t.end += copy(e.buf[t.end:], e.scratch)
	e.attribute = 0
}

// String writes v as text.
func (e *Encoder) String(m *codec.Member, v string) {
	m = e.beginText(m)
	e.escape(m, v)
	e.endText(m)
}

// Null writes an empty element.
func (e *Encoder) Null(m *codec.Member) { e.String(m, "") }

func (e *Encoder) Bool(m *codec.Member, v bool) {
	m = e.beginText(m)
	e.buf = strconv.AppendBool(e.buf, v)
	e.endText(m)
}

func (e *Encoder) Int(m *codec.Member, v int64) {
	m = e.beginText(m)
	e.buf = strconv.AppendInt(e.buf, v, 10)
	e.endText(m)
}

func (e *Encoder) Float(m *codec.Member, v float64, bits int) {
	m = e.beginText(m)
	e.buf = text.AppendFloat(e.buf, v, bits)
	e.endText(m)
}

func (e *Encoder) Blob(m *codec.Member, v []byte) {
	m = e.beginText(m)
	e.buf = text.AppendBase64(e.buf, v)
	e.endText(m)
}

// Time writes a date-time unless m says otherwise.
func (e *Encoder) Time(m *codec.Member, v time.Time) {
	format := codec.DateTime
	if m != nil && m.Time != codec.DefaultTime {
		format = m.Time
	}
	m = e.beginText(m)
	e.buf = text.AppendTime(e.buf, v, format)
	e.endText(m)
}

func (e *Encoder) Number(m *codec.Member, digits string) {
	m = e.beginText(m)
	e.buf = append(e.buf, digits...)
	e.endText(m)
}

// Document fails: the XML protocols have no documents.
func (e *Encoder) Document(m *codec.Member, _ any) {
	e.fail(e.place(m), "is a document, which has no form in XML")
}
