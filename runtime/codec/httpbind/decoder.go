package httpbind

import (
	"net/http"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Decoder reads the headers and the status of a response. It is a [codec.Decoder] for codec.Bound.
// Names are compared without regard to case; the keys of prefixed headers are lower case.
//
// The zero Decoder has nothing to read; call Reset. It is not safe for concurrent use.
type Decoder struct {
	header http.Header
	status int
	err    error

	at     *codec.Member // what NextMember moved to
	value  string        // of its header
	keys   []string      // of the prefixed headers that are not yet read
	inList bool
	rest   string // of the value of a list
	more   bool   // rest is another element, if only an empty one
}

var _ codec.Decoder = (*Decoder)(nil)

// Reset makes d read header and status.
func (d *Decoder) Reset(header http.Header, status int) {
	clear(d.keys)
	*d = Decoder{header: header, status: status, keys: d.keys[:0]}
}

// Err returns the first error.
func (d *Decoder) Err() error { return d.err }

func (d *Decoder) fail(want string) {
	if d.err == nil {
		d.err = &codec.Error{Message: "header of " + d.at.Name + " is not " + want}
	}
}

func (d *Decoder) BeginStruct(*codec.Member) {}

// NextMember moves to the next member whose header is there.
func (d *Decoder) NextMember(ms []codec.Member, i int) int {
	if d.err != nil {
		return -1
	}
	for i++; i < len(ms); i++ {
		d.at = &ms[i]
		switch d.at.Loc {
		case codec.Status:
			return i
		case codec.PrefixHeaders:
			if d.prefixed(d.at.Bind); len(d.keys) > 0 {
				return i
			}
		case codec.Header:
			if values := d.header[http.CanonicalHeaderKey(d.at.Bind)]; len(values) > 0 {
				d.value = joined(values)
				return i
			}
		}
	}
	return -1
}

func joined(values []string) string {
	if len(values) == 1 {
		return strings.Trim(values[0], " \t")
	}
	return strings.Join(values, ", ")
}

// prefixed collects the names of the headers with a prefix.
func (d *Decoder) prefixed(prefix string) {
	d.keys = d.keys[:0]
	for name := range d.header {
		if len(name) >= len(prefix) && strings.EqualFold(name[:len(prefix)], prefix) {
			d.keys = append(d.keys, name)
		}
	}
}

// NextVariant reports none: unions are never bound to headers.
func (d *Decoder) NextVariant([]codec.Member) int { return -1 }

func (d *Decoder) UnknownTag() string { return "" }

func (d *Decoder) Skip() {}

// BeginList begins a list, whose elements are separated by commas.
func (d *Decoder) BeginList(*codec.Member) {
	d.inList, d.rest, d.more = true, d.value, d.value != ""
}

func (d *Decoder) NextElem(*codec.Member) bool {
	if d.more && d.err == nil {
		return true
	}
	d.inList = false
	return false
}

// BeginMap begins the headers with a prefix.
func (d *Decoder) BeginMap(*codec.Member) int { return len(d.keys) }

// NextEntry moves to the next header with the prefix.
func (d *Decoder) NextEntry(m *codec.Member) (key string, ok bool) {
	n := len(d.keys) - 1
	if n < 0 || d.err != nil {
		return "", false
	}
	name := d.keys[n]
	d.keys = d.keys[:n]
	d.value = joined(d.header[name])
	return strings.ToLower(name[len(m.Bind):]), true
}

func (d *Decoder) Null() bool { return false }

// next returns the value that is next. A date in a list has a comma of its own.
func (d *Decoder) next(date bool) string {
	if !d.inList {
		return d.value
	}
	s := strings.TrimLeft(d.rest, " \t")
	if strings.HasPrefix(s, `"`) {
		return d.quoted(s[1:])
	}
	end := strings.IndexByte(s, ',')
	if date && end == len("Mon") {
		if i := strings.IndexByte(s[end+1:], ','); i >= 0 {
			end += 1 + i
		} else {
			end = -1
		}
	}
	d.more = end >= 0
	if d.more {
		s, d.rest = s[:end], s[end+1:]
	}
	return strings.TrimRight(s, " \t")
}

// quoted reads a quoted element, whose first quote is before s.
func (d *Decoder) quoted(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			i++
			b = append(b, s[i])
		case c == '"':
			rest := strings.TrimLeft(s[i+1:], " \t")
			if d.more = rest != ""; d.more && rest[0] != ',' {
				d.fail("a list")
			} else if d.more {
				d.rest = rest[1:]
			}
			return string(b)
		default:
			b = append(b, c)
		}
	}
	d.fail("a list")
	d.more = false
	return ""
}

func (d *Decoder) Bool(*codec.Member) bool {
	switch s := d.next(false); {
	case strings.EqualFold(s, "true"):
		return true
	case s != "" && !strings.EqualFold(s, "false"):
		d.fail("a boolean")
	}
	return false
}

func (d *Decoder) Int(_ *codec.Member, bits int) int64 {
	if d.at.Loc == codec.Status {
		return int64(d.status)
	}
	s := d.next(false)
	if s == "" {
		return 0
	}
	v, ok := text.ParseInt([]byte(s), bits)
	if !ok {
		d.fail("an integer of this size")
	}
	return v
}

func (d *Decoder) Float(_ *codec.Member, bits int) float64 {
	s := d.next(false)
	if s == "" {
		return 0
	}
	v, ok := text.ParseFloat([]byte(s), bits)
	if !ok {
		d.fail("a number")
	}
	return v
}

// String reads a string, through base64 where it is JSON.
func (d *Decoder) String(m *codec.Member) string {
	s := d.next(false)
	if m != nil && m.Flags&codec.JSONValue != 0 {
		b, ok := text.ParseBase64([]byte(s))
		if !ok {
			d.fail("base64")
		}
		return string(b)
	}
	return s
}

func (d *Decoder) Blob(*codec.Member) []byte {
	b, ok := text.ParseBase64([]byte(d.next(false)))
	if !ok {
		d.fail("base64")
	}
	return b
}

func (d *Decoder) Time(m *codec.Member) time.Time {
	s := d.next(true)
	if s == "" {
		return time.Time{}
	}
	t, ok := text.ParseTime([]byte(s))
	if !ok && (m == nil || m.Flags&codec.Lenient == 0) {
		d.fail("a timestamp")
	}
	return t
}

func (d *Decoder) Number(*codec.Member) string { return d.next(false) }

// Document fails: documents are never bound to headers.
func (d *Decoder) Document(*codec.Member) any {
	d.fail("able to hold a document")
	return nil
}
