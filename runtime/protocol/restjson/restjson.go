// Package restjson is the protocol restJson1: HTTP bindings around bodies in JSON.
package restjson

import (
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/jsonwire"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/rest"
)

// Protocol is restJson1. It is safe for concurrent use.
type Protocol struct{}

var _ call.EventProtocol = (*Protocol)(nil)

// Encode implements call.Protocol.
func (*Protocol) Encode(x *call.Exchange) error { return rest.Encode(x, format{}) }

// Failed implements call.Protocol.
func (*Protocol) Failed(x *call.Exchange) bool { return x.Response.StatusCode >= 300 }

// Decode implements call.Protocol.
func (*Protocol) Decode(x *call.Exchange) error { return rest.Decode(x, format{}) }

// DecodeError implements call.Protocol.
func (*Protocol) DecodeError(x *call.Exchange) call.Failure {
	f := awsjson.ErrorCode(x)
	if f.Code == "" {
		return x.Unknown()
	}
	x.Modelled(&f, func(visit func(*codec.Codec)) error {
		if len(x.Data) == 0 {
			return nil
		}
		return format{}.Decode(x, codec.BodyPart, visit)
	})
	rest.BoundError(x, &f)
	return f
}

// EventDecoder implements call.EventProtocol.
func (*Protocol) EventDecoder(payload []byte) codec.Decoder {
	d := new(jsonwire.Decoder)
	d.Reset(payload, jsonwire.Options{UseJSONName: true})
	return d
}

// EventEncoder implements call.EventProtocol.
func (*Protocol) EventEncoder() (call.EventEncoder, string) {
	e := new(jsonwire.Encoder)
	e.Reset(nil, jsonwire.Options{UseJSONName: true})
	return e, "application/json"
}

type memory struct {
	enc jsonwire.Encoder
	dec jsonwire.Decoder
	buf []byte
}

var memories = sync.Pool{New: func() any { return new(memory) }}

const maxKept = 64 << 10

func (m *memory) free() {
	if cap(m.buf) > maxKept {
		m.buf = nil
	}
	m.enc.Reset(nil, jsonwire.Options{})
	m.dec.Reset(nil, jsonwire.Options{})
	memories.Put(m)
}

// format is the JSON of bodies.
type format struct{}

func (format) ContentType() string { return "application/json" }

func (format) Encode(x *call.Exchange, part codec.Part) ([]byte, error) {
	m := memories.Get().(*memory)
	defer m.free()
	m.enc.Reset(m.buf[:0], jsonwire.Options{UseJSONName: true})
	x.Codec.Encode(&m.enc, part, nil)
	x.Operation.In(&x.Codec, x.Input)
	m.buf = m.enc.Bytes()
	if err := x.Codec.Err(); err != nil {
		return nil, err
	}
	if len(m.buf) == 0 {
		if x.Operation.InBody == call.PayloadStruct { // one that is not set is empty
			return []byte("{}"), nil
		}
		return nil, nil
	}
	return slices.Clone(m.buf), nil
}

func (format) Decode(x *call.Exchange, part codec.Part, visit func(*codec.Codec)) error {
	m := memories.Get().(*memory)
	defer m.free()
	m.dec.Reset(x.Data, jsonwire.Options{UseJSONName: true})
	x.Codec.Decode(&m.dec, part, nil)
	visit(&x.Codec)
	return x.Codec.Err()
}
