// Package awsjson is the protocols awsJson1_0 and awsJson1_1: a POST to one path, the operation in a
// header, the whole input and output as JSON.
package awsjson

import (
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/errorcode"
	"github.com/sessiongen/sessiongen/runtime/protocol/internal/jsonbody"
)

// Protocol is awsJson in one version. It is safe for concurrent use.
type Protocol struct {
	Version string // "1.0" or "1.1"
}

var _ call.EventProtocol = (*Protocol)(nil)

// EventDecoder implements call.EventProtocol.
func (*Protocol) EventDecoder(payload []byte) codec.Decoder { return json.EventDecoder(payload) }

// EventEncoder implements call.EventProtocol.
func (p *Protocol) EventEncoder() (call.EventEncoder, string) {
	return json.EventEncoder(), p.contentType()
}

// json is that of member names, in either version.
var json jsonbody.Format

// Encode implements call.Protocol.
func (p *Protocol) Encode(x *call.Exchange) (err error) {
	if x.Service.Target == "" {
		return call.ErrProtocol
	}
	x.Path = "/"
	x.SetHeader("Content-Type", p.contentType())
	x.SetHeader("X-Amz-Target", x.Service.Target+"."+x.Operation.Name)
	if x.Service.Flags&call.QueryCompatible != 0 {
		x.SetHeader("X-Amzn-Query-Mode", "true")
	}
	x.Body, err = json.Encode(x, codec.All)
	return err
}

func (p *Protocol) contentType() string {
	if p.Version == "1.0" {
		return "application/x-amz-json-1.0"
	}
	return "application/x-amz-json-" + p.Version
}

// Failed implements call.Protocol.
func (p *Protocol) Failed(x *call.Exchange) bool { return x.Response.StatusCode >= 300 }

// Decode implements call.Protocol.
func (p *Protocol) Decode(x *call.Exchange) error {
	return decode(x, func(c *codec.Codec) { x.Operation.Out(c, x.Output) })
}

func decode(x *call.Exchange, visit func(*codec.Codec)) error {
	if len(x.Data) == 0 {
		return nil
	}
	return json.Decode(x, codec.All, visit)
}

// DecodeError implements call.Protocol.
func (p *Protocol) DecodeError(x *call.Exchange) call.Failure {
	f := ErrorCode(x)
	if f.Code == "" {
		return x.Unknown()
	}
	x.Modelled(&f, func(visit func(*codec.Codec)) error { return decode(x, visit) })
	return f
}

// ErrorCode reads the code and message of a JSON error, as restJson1 has them too: the code is in a
// header or in one of three members of the body, with or without a namespace and a URL.
func ErrorCode(x *call.Exchange) call.Failure {
	var b errorBody
	if decode(x, func(c *codec.Codec) { visitErrorBody(c, &b) }) != nil {
		b = errorBody{}
	}
	return errorcode.Failure(x, b.code, b.message)
}

type errorBody struct{ code, message string }

var errorMembers = [...]codec.Member{
	{Name: "__type"}, {Name: "code"}, {Name: "Code"},
	{Name: "message"}, {Name: "Message"}, {Name: "errorMessage"},
}

func visitErrorBody(c *codec.Codec, b *errorBody) {
	for i := c.Struct(errorMembers[:]); i >= 0; i = c.Member(errorMembers[:], i) {
		var v any // a code may be a number
		c.Document(&v)
		s, ok := v.(string)
		switch {
		case !ok || s == "":
		case i == 0 || i < 3 && b.code == "":
			b.code = s
		case i >= 3 && b.message == "":
			b.message = s
		}
	}
}
