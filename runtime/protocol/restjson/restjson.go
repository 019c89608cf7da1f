// Package restjson is the protocol restJson1: HTTP bindings around bodies in JSON.
package restjson

import (
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/jsonbody"
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
		return json.Decode(x, codec.BodyPart, visit)
	})
	rest.BoundError(x, &f)
	return f
}

// EventDecoder implements call.EventProtocol.
func (*Protocol) EventDecoder(payload []byte) codec.Decoder { return json.EventDecoder(payload) }

// EventEncoder implements call.EventProtocol.
func (*Protocol) EventEncoder() (call.EventEncoder, string) {
	return json.EventEncoder(), "application/json"
}

var json = jsonbody.Format{UseJSONName: true}

// format is the JSON of bodies.
type format struct{}

func (format) ContentType() string { return "application/json" }

func (format) Encode(x *call.Exchange, part codec.Part) ([]byte, error) {
	body, err := json.Encode(x, part)
	if err != nil || len(body) > 0 {
		return body, err
	}
	if x.Operation.InBody == call.PayloadStruct { // one that is not set is empty
		return []byte("{}"), nil
	}
	return nil, nil
}

func (format) Decode(x *call.Exchange, part codec.Part, visit func(*codec.Codec)) error {
	return json.Decode(x, part, visit)
}
