package provider

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"
)

// pythonObject writes a JSON object with the spaces that Python's json.dumps puts in, or without.
type pythonObject struct {
	b       strings.Builder
	compact bool
}

func (o *pythonObject) key(name string) {
	comma, colon := ", ", ": "
	if o.compact {
		comma, colon = ",", ":"
	}
	if o.b.Len() > 0 {
		o.b.WriteString(comma)
	}
	writeASCII(&o.b, name)
	o.b.WriteString(colon)
}

// text writes a member, unless it is empty.
func (o *pythonObject) text(name, value string) {
	if value != "" {
		o.key(name)
		writeASCII(&o.b, value)
	}
}

// number writes a member, unless it is 0.
func (o *pythonObject) number(name string, n int64) {
	if n != 0 {
		o.key(name)
		text, _ := json.Marshal(n)
		o.b.Write(text)
	}
}

// texts writes a member with a list of strings, unless it is empty.
func (o *pythonObject) texts(name string, values []string) {
	if len(values) == 0 {
		return
	}
	o.key(name)
	separator := "["
	for _, v := range values {
		o.b.WriteString(separator)
		separator = ", "
		writeASCII(&o.b, v)
	}
	o.b.WriteString("]")
}

// document writes a member with what is inside a JSON text, unless it is empty. What is no JSON is text.
func (o *pythonObject) document(name, text string) {
	var v any
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if d.Decode(&v) != nil {
		o.text(name, text)
		return
	}
	o.key(name)
	writePython(&o.b, v)
}

// writePython writes a value with the keys of its objects sorted.
func writePython(b *strings.Builder, v any) {
	switch v := v.(type) {
	case map[string]any:
		var o pythonObject
		for _, name := range slices.Sorted(maps.Keys(v)) {
			o.key(name)
			writePython(&o.b, v[name])
		}
		b.WriteString(o.String())
	case []any:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			writePython(b, e)
		}
		b.WriteByte(']')
	case string:
		writeASCII(b, v)
	case json.Number:
		b.WriteString(v.String())
	default: // true, false, null
		text, _ := json.Marshal(v)
		b.Write(text)
	}
}

// list writes a member with a list of objects, unless it is empty.
func (o *pythonObject) list(name string, n int, item func(i int, o *pythonObject)) {
	if n == 0 {
		return
	}
	o.key(name)
	separator := "["
	for i := range n {
		o.b.WriteString(separator)
		separator = ", "
		var one pythonObject
		item(i, &one)
		o.b.WriteString(one.String())
	}
	o.b.WriteString("]")
}

func (o *pythonObject) String() string { return "{" + o.b.String() + "}" }

func (o *pythonObject) sha1() string { return SHA1Name(o.String()) }

// SHA1Name is the hexadecimal SHA-1 of text, by which the CLI names files. It protects nothing.
func SHA1Name(text string) string {
	sum := sha1.Sum([]byte(text))
	return hex.EncodeToString(sum[:])
}

// writeASCII writes a JSON string in which everything that is not printable ASCII is escaped.
func writeASCII(b *strings.Builder, s string) {
	const digits = "0123456789abcdef"
	escape := func(u uint16) {
		b.WriteString(`\u`)
		for shift := 12; shift >= 0; shift -= 4 {
			b.WriteByte(digits[u>>shift&15])
		}
	}
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			escape(uint16(hi))
			escape(uint16(lo))
		case r < ' ' || r > '~':
			escape(uint16(r))
		default:
			b.WriteByte(byte(r))
		}
	}
	b.WriteByte('"')
}
