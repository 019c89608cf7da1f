// Package rpcv2cbor is the protocol rpcv2Cbor.
package rpcv2cbor

import (
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/cborwire"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/errorcode"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/rpcv2"
)

// Protocol is rpcv2Cbor. It is safe for concurrent use.
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
	var b errorBody
	if (format{}).Decode(x, func(c *codec.Codec) { visitErrorBody(c, &b) }) != nil {
		b = errorBody{}
	}
	return rpcv2.Modelled(x, format{}, errorcode.Failure(x, b.code, b.message))
}

type errorBody struct{ code, message string }

var errorMembers = [...]codec.Member{{Name: "__type"}, {Name: "message"}, {Name: "Message"}}

func visitErrorBody(c *codec.Codec, b *errorBody) {
	for i := c.Struct(errorMembers[:]); i >= 0; i = c.Member(errorMembers[:], i) {
		if i == 0 {
			c.String(&b.code)
		} else {
			c.String(&b.message)
		}
	}
}

// EventDecoder implements call.EventProtocol.
func (*Protocol) EventDecoder(payload []byte) codec.Decoder {
	d := new(cborwire.Decoder)
	d.Reset(payload)
	return d
}

// EventEncoder implements call.EventProtocol.
func (*Protocol) EventEncoder() (call.EventEncoder, string) {
	return new(cborwire.Encoder), "application/cbor"
}

type memory struct {
	enc cborwire.Encoder
	dec cborwire.Decoder
	buf []byte
}

var memories = sync.Pool{New: func() any { return new(memory) }}

const maxKept = 64 << 10

func (m *memory) free() {
	if cap(m.buf) > maxKept {
		m.buf = nil
	}
	m.enc.Reset(nil)
	m.dec.Reset(nil)
	memories.Put(m)
}

// format is the CBOR of bodies.
type format struct{}

func (format) Names() (protocol, mediaType string) { return "rpc-v2-cbor", "application/cbor" }

func (format) Encode(x *call.Exchange) ([]byte, error) {
	m := memories.Get().(*memory)
	defer m.free()
	m.enc.Reset(m.buf[:0])
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
	m.dec.Reset(x.Data)
	x.Codec.Decode(&m.dec, codec.All, nil)
	visit(&x.Codec)
	return x.Codec.Err()
}
