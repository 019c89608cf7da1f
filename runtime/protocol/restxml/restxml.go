// Package restxml is the protocol restXml: HTTP bindings around bodies in XML.
package restxml

import (
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/xmlwire"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/rest"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/xmlerror"
)

// Protocol is restXml. It is safe for concurrent use.
type Protocol struct{}

var _ call.EventProtocol = (*Protocol)(nil)

// Encode implements call.Protocol.
func (*Protocol) Encode(x *call.Exchange) error { return rest.Encode(x, format{}) }

// Failed implements call.Protocol. Services that say so may put an error into an answer of status
// 200: they have begun it before they knew.
func (*Protocol) Failed(x *call.Exchange) bool {
	return x.Response.StatusCode >= 300 || x.Service.Flags&call.ErrorsInSuccess != 0 && xmlwire.Root(x.Data) == "Error"
}

// Decode implements call.Protocol.
func (*Protocol) Decode(x *call.Exchange) error { return rest.Decode(x, format{}) }

// DecodeError implements call.Protocol.
func (*Protocol) DecodeError(x *call.Exchange) call.Failure {
	f := xmlerror.Decode(x)
	rest.BoundError(x, &f)
	return f
}

// EventDecoder implements call.EventProtocol.
func (*Protocol) EventDecoder(payload []byte) codec.Decoder {
	d := new(xmlwire.Decoder)
	d.Reset(payload, "*")
	return d
}

// EventEncoder implements call.EventProtocol.
func (*Protocol) EventEncoder() (call.EventEncoder, string) {
	return new(xmlwire.Encoder), "application/xml"
}

type memory struct {
	enc xmlwire.Encoder
	dec xmlwire.Decoder
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

// format is the XML of bodies.
type format struct{}

func (format) ContentType() string { return "application/xml" }

func (format) Encode(x *call.Exchange, part codec.Part) ([]byte, error) {
	m := memories.Get().(*memory)
	defer m.free()
	m.enc.Reset(m.buf[:0])
	x.Codec.Encode(&m.enc, part, x.Operation.InRoot)
	x.Operation.In(&x.Codec, x.Input)
	m.buf = m.enc.Bytes()
	if err := x.Codec.Err(); err != nil || len(m.buf) == 0 {
		return nil, err
	}
	return slices.Clone(m.buf), nil
}

func (format) Decode(x *call.Exchange, part codec.Part, visit func(*codec.Codec)) error {
	m := memories.Get().(*memory)
	defer m.free()
	if x.Operation.Flags&call.UnwrappedOutput != 0 {
		m.dec.Reset(x.Data)
	} else {
		m.dec.Reset(x.Data, "*")
	}
	x.Codec.Decode(&m.dec, part, x.Operation.OutRoot)
	visit(&x.Codec)
	return x.Codec.Err()
}
