// Package rpcv2json is the protocol rpcv2Json.
package rpcv2json

import (
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/jsonwire"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/rpcv2"
)

// Protocol is rpcv2Json. It is safe for concurrent use.
type Protocol struct{}

var _ call.EventProtocol = (*Protocol)(nil)

// Encode implements call.Protocol.
func (*Protocol) Encode(x *call.Exchange) error { return rpcv2.Encode(x, format{}) }

// Failed implements call.Protocol.
func (*Protocol) Failed(x *call.Exchange) bool { return rpcv2.Failed(x) }

// Decode implements call.Protocol.
func (*Protocol) Decode(x *call.Exchange) error { return rpcv2.Decode(x, format{}) }

// DecodeError implements call.Protocol.
func (*Protocol) DecodeError(x *call.Exchange) call.Failure {
	return rpcv2.Modelled(x, format{}, awsjson.ErrorCode(x))
}

// EventDecoder implements call.EventProtocol.
func (*Protocol) EventDecoder(payload []byte) codec.Decoder {
	d := new(jsonwire.Decoder)
	d.Reset(payload, jsonwire.Options{RPCv2: true})
	return d
}

// EventEncoder implements call.EventProtocol.
func (*Protocol) EventEncoder() (call.EventEncoder, string) {
	e := new(jsonwire.Encoder)
	e.Reset(nil, jsonwire.Options{RPCv2: true})
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

func (format) Names() (protocol, mediaType string) { return "rpc-v2-json", "application/json" }

func (format) Encode(x *call.Exchange) ([]byte, error) {
	m := memories.Get().(*memory)
	defer m.free()
	m.enc.Reset(m.buf[:0], jsonwire.Options{RPCv2: true})
	x.Codec.Encode(&m.enc, codec.All, nil)
	x.Operation.In(&x.Codec, x.Input)
	m.buf = m.enc.Bytes()
	if err := x.Codec.Err(); err != nil {
		return nil, err
	}
	return slices.Clone(m.buf), nil
}

func (format) Decode(x *call.Exchange, visit func(*codec.Codec)) error {
	m := memories.Get().(*memory)
	defer m.free()
	m.dec.Reset(x.Data, jsonwire.Options{RPCv2: true})
	x.Codec.Decode(&m.dec, codec.All, nil)
	visit(&x.Codec)
	return x.Codec.Err()
}
