// Package xmlerror reads the errors of the XML protocols.
package xmlerror

import (
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/xmlwire"
)

var decoders = sync.Pool{New: func() any { return new(xmlwire.Decoder) }}

// roots are the places where services put an error: the first is awsQuery's and restXml's, the
// second S3's, the third ec2Query's. Servers other than AWS's mix them up, so all are tried.
var roots = [...][]string{{"ErrorResponse", "Error"}, {"Error"}, {"Response", "Errors", "Error"}}

// Decode reads the failure of an answer.
func Decode(x *call.Exchange) call.Failure {
	d := decoders.Get().(*xmlwire.Decoder)
	defer func() {
		d.Reset(nil)
		decoders.Put(d)
	}()
	for _, root := range roots {
		var b body
		if err := read(x, d, root, func(c *codec.Codec) { visitBody(c, &b) }); err != nil || b.code == "" {
			continue
		}
		f := call.Failure{Code: b.code, Message: b.message, RequestID: b.requestID, Fault: call.StatusFault(x.Response.StatusCode)}
		switch b.kind {
		case "Receiver", "Server":
			f.Fault = call.FaultServer
		case "Sender", "Client":
			f.Fault = call.FaultClient
		}
		if f.RequestID == "" {
			f.RequestID = requestID(x.Data, d)
		}
		x.Modelled(&f, func(visit func(*codec.Codec)) error { return read(x, d, root, visit) })
		return f
	}
	return x.Unknown()
}

func read(x *call.Exchange, d *xmlwire.Decoder, root []string, visit func(*codec.Codec)) error {
	d.Reset(x.Data, root...)
	x.Codec.Decode(d, codec.BodyPart, nil)
	visit(&x.Codec)
	return x.Codec.Err()
}

// requestID reads a request ID from beside the error.
func requestID(data []byte, d *xmlwire.Decoder) string {
	for _, path := range [...][]string{{"ErrorResponse", "RequestId"}, {"ErrorResponse", "RequestID"}, {"Response", "RequestID"}} {
		d.Reset(data, path...)
		if id := d.String(nil); id != "" && d.Err() == nil {
			return id
		}
	}
	return ""
}

type body struct{ code, message, kind, requestID string }

var members = [...]codec.Member{{Name: "Code"}, {Name: "Message"}, {Name: "Type"}, {Name: "RequestId"}, {Name: "message"}}

func visitBody(c *codec.Codec, b *body) {
	for i := c.Struct(members[:]); i >= 0; i = c.Member(members[:], i) {
		switch i {
		case 0:
			c.String(&b.code)
		case 1, 4:
			c.String(&b.message)
		case 2:
			c.String(&b.kind)
		case 3:
			c.String(&b.requestID)
		}
	}
}
