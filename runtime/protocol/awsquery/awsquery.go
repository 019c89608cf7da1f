// Package awsquery is the protocol awsQuery: requests are forms, answers XML. A second form of it is
// ec2Query.
package awsquery

import (
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/querywire"
	"github.com/sessiongen/sessiongen/runtime/codec/xmlwire"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/xmlerror"
)

// Protocol is awsQuery, or ec2Query. It is safe for concurrent use.
type Protocol struct {
	EC2 bool // ec2Query: other names in requests, no result element in answers
}

var _ call.Protocol = (*Protocol)(nil)

type memory struct {
	enc querywire.Encoder
	dec xmlwire.Decoder
	buf []byte
}

var memories = sync.Pool{New: func() any { return new(memory) }}

const maxKept = 64 << 10

func (m *memory) free() {
	if cap(m.buf) > maxKept {
		m.buf = nil
	}
	m.enc.Reset(nil, querywire.Options{})
	m.dec.Reset(nil)
	memories.Put(m)
}

// Encode implements call.Protocol.
func (p *Protocol) Encode(x *call.Exchange) error {
	x.Path = "/"
	x.SetHeader("Content-Type", "application/x-www-form-urlencoded")
	m := memories.Get().(*memory)
	defer m.free()
	m.enc.Reset(m.buf[:0], querywire.Options{EC2: p.EC2})
	m.enc.Action(x.Operation.Name, x.Service.APIVersion)
	x.Codec.Encode(&m.enc, codec.All, nil)
	x.Operation.In(&x.Codec, x.Input)
	m.buf = m.enc.Bytes()
	if err := x.Codec.Err(); err != nil {
		return err
	}
	x.Body = slices.Clone(m.buf)
	return nil
}

// Failed implements call.Protocol.
func (p *Protocol) Failed(x *call.Exchange) bool { return x.Response.StatusCode >= 300 }

// Decode implements call.Protocol.
func (p *Protocol) Decode(x *call.Exchange) error {
	if len(x.Data) == 0 {
		return nil
	}
	m := memories.Get().(*memory)
	defer m.free()
	if x.RequestID() == "" {
		p.requestID(x, m)
	}
	if x.Operation.OutBody == call.NoBody {
		return nil
	}
	if p.EC2 {
		m.dec.Reset(x.Data, "*")
	} else {
		m.dec.Reset(x.Data, "*", x.Operation.Name+"Result")
	}
	x.Codec.Decode(&m.dec, codec.All, nil)
	x.Operation.Out(&x.Codec, x.Output)
	return x.Codec.Err()
}

// requestID reads the request ID from an answer whose header has none: those of other servers.
func (p *Protocol) requestID(x *call.Exchange, m *memory) {
	if p.EC2 {
		m.dec.Reset(x.Data, "*", "requestId")
	} else {
		m.dec.Reset(x.Data, "*", "ResponseMetadata", "RequestId")
	}
	if id := m.dec.String(nil); m.dec.Err() == nil {
		x.SetRequestID(id)
	}
}

// DecodeError implements call.Protocol.
func (p *Protocol) DecodeError(x *call.Exchange) call.Failure { return xmlerror.Decode(x) }
