package xmlwire

import (
	"bytes"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// The methods below read the text of one element or attribute. White space around it counts only
// in strings. An element without text is the zero value: servers write those for what is not set.

// Null reports false: XML has no null.
func (d *Decoder) Null() bool { return false }

// token is content without the white space around it.
func (d *Decoder) token() []byte { return bytes.TrimSpace(d.content()) }

// Bool reads true or false.
func (d *Decoder) Bool(*codec.Member) bool {
	switch p := d.token(); string(p) {
	case "true", "1":
		return true
	case "false", "0", "":
		return false
	default:
		v := bytes.EqualFold(p, []byte("true"))
		if !v && !bytes.EqualFold(p, []byte("false")) {
			d.fail("text is not a boolean")
		}
		return v
	}
}

// Int reads an integer of bits bits.
func (d *Decoder) Int(_ *codec.Member, bits int) int64 {
	p := d.token()
	if len(p) == 0 {
		return 0
	}
	v, ok := text.ParseInt(p, bits)
	if !ok {
		d.fail("text is not an integer of this size")
	}
	return v
}

// Float reads a decimal number, NaN, Infinity or -Infinity.
func (d *Decoder) Float(_ *codec.Member, bits int) float64 {
	p := d.token()
	if len(p) == 0 {
		return 0
	}
	v, ok := text.ParseFloat(p, bits)
	if !ok {
		d.fail("text is not a number")
	}
	return v
}

// String reads text as it stands.
func (d *Decoder) String(*codec.Member) string { return d.text.Copy(d.content()) }

// Blob reads base64.
func (d *Decoder) Blob(*codec.Member) []byte {
	b, ok := text.ParseBase64(d.token())
	if !ok {
		d.fail("text is not base64")
		return nil
	}
	return b
}

// Time reads a timestamp in whatever format it comes.
func (d *Decoder) Time(*codec.Member) time.Time {
	p := d.token()
	if len(p) == 0 {
		return time.Time{}
	}
	t, ok := text.ParseTime(p)
	if !ok {
		d.fail("text is not a timestamp")
	}
	return t
}

// Number reads the text, whatever it is.
func (d *Decoder) Number(*codec.Member) string { return string(d.token()) }

// Document fails: the XML protocols have no documents.
func (d *Decoder) Document(*codec.Member) any {
	d.fail("documents have no form in XML")
	return nil
}
