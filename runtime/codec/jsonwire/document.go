package jsonwire

import (
	"encoding/json"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Document reads any value: nil, bool, string, json.Number, []any or map[string]any.
func (d *Decoder) Document(*codec.Member) any {
	switch d.peek() {
	case '{':
		if !d.open('{', "") {
			return nil
		}
		object := map[string]any{}
		for k, ok := d.key(); ok; k, ok = d.key() {
			name := d.names.Copy(k, &d.text)
			object[name] = d.Document(nil)
		}
		return object
	case '[':
		if !d.open('[', "") {
			return nil
		}
		array := []any{}
		for d.elem() {
			array = append(array, d.Document(nil))
		}
		return array
	case '"':
		return d.String(nil)
	case 't', 'f':
		return d.Bool(nil)
	case 'n':
		d.Null()
		return nil
	}
	if p := d.number(); p != nil {
		return json.Number(d.text.Copy(p))
	}
	return nil
}
