package jsonwire

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

func (e *Encoder) document(m *codec.Member, v any, depth int) {
	if depth > codec.MaxDepth {
		e.fail(m, "nests too deep")
		return
	}
	switch v := v.(type) {
	case nil:
		e.buf = append(e.buf, "null"...)
	case bool:
		e.buf = strconv.AppendBool(e.buf, v)
	case string:
		e.quote(m, v)
	case json.Number:
		e.jsonNumber(m, v)
	case float64:
		e.float(v, 64)
	case float32:
		e.float(float64(v), 32)
	case []any:
		e.buf = append(e.buf, '[')
		for i, elem := range v {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			e.document(m, elem, depth+1)
		}
		e.buf = append(e.buf, ']')
	case map[string]any:
		e.object(m, v, depth)
	default:
		e.integer(m, v)
	}
}

func (e *Encoder) object(m *codec.Member, v map[string]any, depth int) {
	keys := make([]string, 0, len(v))
	for k := range v {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	e.buf = append(e.buf, '{')
	for i, k := range keys {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.quote(m, k)
		e.buf = append(e.buf, ':')
		e.document(m, v[k], depth+1)
	}
	e.buf = append(e.buf, '}')
}

func (e *Encoder) integer(m *codec.Member, v any) {
	var i int64
	switch v := v.(type) {
	case int:
		i = int64(v)
	case int8:
		i = int64(v)
	case int16:
		i = int64(v)
	case int32:
		i = int64(v)
	case int64:
		i = v
	case uint:
		e.buf = strconv.AppendUint(e.buf, uint64(v), 10)
		return
	case uint8:
		i = int64(v)
	case uint16:
		i = int64(v)
	case uint32:
		i = int64(v)
	case uint64:
		e.buf = strconv.AppendUint(e.buf, v, 10)
		return
	default:
		e.fail(m, "holds a type that documents do not have")
		return
	}
	e.buf = strconv.AppendInt(e.buf, i, 10)
}

// jsonNumber writes n if it is one number and nothing else.
func (e *Encoder) jsonNumber(m *codec.Member, n json.Number) {
	d := Decoder{data: []byte(n)}
	if d.number(); d.err != nil || n == "" || n[0] != '-' && (n[0] < '0' || n[0] > '9') {
		e.fail(m, "holds an invalid number")
		return
	}
	e.buf = append(e.buf, n...)
}
