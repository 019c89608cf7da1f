package xmlwire

import (
	"bytes"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// startTag opens the element whose start tag is next.
func (d *Decoder) startTag() bool {
	if len(d.open) >= codec.MaxDepth {
		d.fail("elements nest too deep")
		return false
	}
	d.start = d.pos
	from := d.pos + 1
	i := from
	for i < len(d.data) && isName(d.data[i]) {
		i++
	}
	if i == from {
		d.fail("invalid start tag")
		return false
	}
	d.open = append(d.open, span{from, i})
	d.rooted = true
	if i < len(d.data) && d.data[i] == '>' {
		d.pos = i + 1
		return true
	}
	return d.attributes(i)
}

// isName reports whether c can be in a name; other encodings than ASCII are not looked at.
func isName(c byte) bool {
	return c > '?' || c >= '0' && c <= ':' || c == '-' || c == '.'
}

// attributes checks the attributes at i and closes the start tag.
func (d *Decoder) attributes(i int) bool {
	from := i
	for {
		d.pos = i
		d.space()
		spaced := d.pos > i
		i = d.pos
		rest := d.data[i:]
		switch {
		case len(rest) > 0 && rest[0] == '>':
			d.attrs, d.pos = d.data[from:i], i+1
			return true
		case len(rest) > 1 && rest[0] == '/' && rest[1] == '>':
			d.attrs, d.pos, d.empty = d.data[from:i], i+2, true
			return true
		case len(rest) == 0:
			d.fail("unexpected end of input")
			return false
		}
		_, _, n := splitAttribute(rest)
		if n == 0 || !spaced {
			d.fail("invalid attribute")
			return false
		}
		i += n
	}
}

// splitAttribute returns the attribute at the start of p and its length, 0 if there is none.
func splitAttribute(p []byte) (name, value []byte, n int) {
	i := 0
	for i < len(p) && isName(p[i]) {
		i++
	}
	name = p[:i]
	i = pastSpace(p, i)
	if len(name) == 0 || i >= len(p) || p[i] != '=' {
		return nil, nil, 0
	}
	i = pastSpace(p, i+1)
	if i >= len(p) || p[i] != '"' && p[i] != '\'' {
		return nil, nil, 0
	}
	end := bytes.IndexByte(p[i+1:], p[i])
	if end < 0 || bytes.IndexByte(p[i+1:i+1+end], '<') >= 0 {
		return nil, nil, 0
	}
	return name, p[i+1 : i+1+end], i + 1 + end + 1
}

// attribute moves to the next attribute; it returns its index in ms or -1.
func (d *Decoder) attribute(ms []codec.Member) int {
	i := pastSpace(d.attrs, 0)
	name, value, n := splitAttribute(d.attrs[i:])
	d.attrs = d.attrs[i+n:]
	if n == 0 {
		d.attrs = nil
		return -1
	}
	if bytes.HasPrefix(name, []byte("xmlns")) {
		return -1
	}
	for i := range ms {
		m := &ms[i]
		if m.Flags&codec.Attribute != 0 && localName(m.XMLName()) == string(local(name)) {
			d.attr, d.inAtt = value, true
			return i
		}
	}
	return -1
}

// endTag closes the element whose end tag is next.
func (d *Decoder) endTag() {
	if len(d.open) == 0 {
		d.fail("end tag without start tag")
		return
	}
	s := d.open[len(d.open)-1]
	from, n := d.pos+2, s.to-s.from
	if from+n >= len(d.data) || string(d.data[from:from+n]) != string(d.data[s.from:s.to]) {
		d.failEndTag(from + n)
		return
	}
	d.pos = from + n
	if d.data[d.pos] != '>' {
		if d.space(); d.pos >= len(d.data) || d.data[d.pos] != '>' {
			d.failEndTag(d.pos)
			return
		}
	}
	d.pos++
	d.pop()
}

func (d *Decoder) failEndTag(end int) {
	if end >= len(d.data) {
		d.fail("unexpected end of input")
		return
	}
	d.fail("end tag does not match start tag")
}

// aside passes over a comment, a CDATA section or a processing instruction.
func (d *Decoder) aside() {
	rest := d.data[d.pos:]
	end := ""
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		end = "-->"
		d.pos += len("<!--")
	case bytes.HasPrefix(rest, []byte(cdata)):
		end = "]]>"
	case bytes.HasPrefix(rest, []byte("<?")):
		end = "?>"
	default:
		d.fail("document type or invalid markup")
		return
	}
	d.past(end)
}

const cdata = "<![CDATA["

// past moves behind the next end and returns what is before it.
func (d *Decoder) past(end string) []byte {
	i := bytes.Index(d.data[d.pos:], []byte(end))
	if i < 0 {
		d.fail("unexpected end of input")
		return nil
	}
	before := d.data[d.pos : d.pos+i]
	d.pos += i + len(end)
	return before
}

// prolog passes over a byte order mark and the XML declaration.
func (d *Decoder) prolog() {
	if bytes.HasPrefix(d.data, []byte("\uFEFF")) {
		d.pos = len("\uFEFF")
	}
	d.space()
	if !bytes.HasPrefix(d.data[d.pos:], []byte("<?xml")) {
		return
	}
	declaration := d.past("?>")
	_, encoding, ok := bytes.Cut(declaration, []byte("encoding="))
	if !ok || len(encoding) < 2 {
		return
	}
	encoding, _, _ = bytes.Cut(encoding[1:], encoding[:1])
	if !bytes.EqualFold(encoding, []byte("UTF-8")) && !bytes.EqualFold(encoding, []byte("US-ASCII")) {
		d.fail("encoding is not UTF-8")
	}
}

// space moves to the next byte that is not white space.
func (d *Decoder) space() { d.pos = pastSpace(d.data, d.pos) }

func pastSpace(p []byte, i int) int {
	for i < len(p) && isSpace(p[i]) {
		i++
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// local returns a name without its prefix.
func local(name []byte) []byte {
	if i := bytes.IndexByte(name, ':'); i >= 0 {
		return name[i+1:]
	}
	return name
}

func localName(name string) string {
	if i := strings.IndexByte(name, ':'); i >= 0 {
		return name[i+1:]
	}
	return name
}
