// Package jsonbody is the bodies of the JSON protocols, whose memory is used again.
package jsonbody

import (
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/jsonwire"
)

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

// Format is JSON as one protocol writes it.
type Format jsonwire.Options

// Encode writes a part of the input. It is empty if the input has nothing of that part.
func (f Format) Encode(x *call.Exchange, part codec.Part) ([]byte, error) {
	m := memories.Get().(*memory)
	defer m.free()
	m.enc.Reset(m.buf[:0], jsonwire.Options(f))
	x.Codec.Encode(&m.enc, part, nil)
	x.Operation.In(&x.Codec, x.Input)
	m.buf = m.enc.Bytes()
	if err := x.Codec.Err(); err != nil {
		return nil, err
	}
	return slices.Clone(m.buf), nil
}

// Decode reads a part of an output or error from x.Data.
func (f Format) Decode(x *call.Exchange, part codec.Part, visit func(*codec.Codec)) error {
	m := memories.Get().(*memory)
	defer m.free()
	m.dec.Reset(x.Data, jsonwire.Options(f))
	x.Codec.Decode(&m.dec, part, nil)
	visit(&x.Codec)
	return x.Codec.Err()
}

// EventDecoder reads the payload of an event.
func (f Format) EventDecoder(payload []byte) codec.Decoder {
	d := new(jsonwire.Decoder)
	d.Reset(payload, jsonwire.Options(f))
	return d
}

// EventEncoder writes payloads of events.
func (f Format) EventEncoder() call.EventEncoder {
	e := new(jsonwire.Encoder)
	e.Reset(nil, jsonwire.Options(f))
	return e
}
