// Package rpcv2json is the protocol rpcv2Json.
package rpcv2json

import (
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/jsonbody"
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
func (*Protocol) EventDecoder(payload []byte) codec.Decoder { return json.EventDecoder(payload) }

// EventEncoder implements call.EventProtocol.
func (*Protocol) EventEncoder() (call.EventEncoder, string) {
	return json.EventEncoder(), "application/json"
}

var json = jsonbody.Format{RPCv2: true}

// format is the JSON of bodies.
type format struct{}

func (format) Names() (protocol, mediaType string) { return "rpc-v2-json", "application/json" }

func (format) Encode(x *call.Exchange) ([]byte, error) { return json.Encode(x, codec.All) }

func (format) Decode(x *call.Exchange, visit func(*codec.Codec)) error {
	return json.Decode(x, codec.All, visit)
}
