// Package rpcv2 is what rpcv2Cbor and rpcv2Json have in common: a POST to a path that names service
// and operation, with the whole input as the body.
package rpcv2

import (
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Format is the format of bodies.
type Format interface {
	// Names returns the name of the protocol and the media type of bodies.
	Names() (protocol, mediaType string)
	// Encode writes the input.
	Encode(x *call.Exchange) ([]byte, error)
	// Decode reads x.Data.
	Decode(x *call.Exchange, visit func(*codec.Codec)) error
}

// Encode writes path, headers and body of a request. An operation without input has no body.
func Encode(x *call.Exchange, f Format) (err error) {
	if x.Service.Target == "" {
		return call.ErrProtocol
	}
	protocol, mediaType := f.Names()
	x.Path = "/service/" + x.Service.Target + "/operation/" + x.Operation.Name
	x.SetHeader("Smithy-Protocol", protocol)
	if x.Operation.OutBody == call.EventBody {
		x.SetHeader("Accept", "application/vnd.amazon.eventstream")
	} else {
		x.SetHeader("Accept", mediaType)
	}
	if x.Service.Flags&call.QueryCompatible != 0 {
		x.SetHeader("X-Amzn-Query-Mode", "true")
	}
	if x.Operation.InBody == call.NoBody {
		return nil
	}
	x.SetHeader("Content-Type", mediaType)
	x.Body, err = f.Encode(x)
	return err
}

// Failed reports whether an answer is an error.
func Failed(x *call.Exchange) bool { return x.Response.StatusCode >= 300 }

// Decode reads a good answer, which may be empty.
func Decode(x *call.Exchange, f Format) error {
	if len(x.Data) == 0 {
		return nil
	}
	return f.Decode(x, func(c *codec.Codec) { x.Operation.Out(c, x.Output) })
}

// Modelled completes a failure with the modelled error of its code.
func Modelled(x *call.Exchange, f Format, failure call.Failure) call.Failure {
	if failure.Code == "" {
		return x.Unknown()
	}
	x.Modelled(&failure, func(visit func(*codec.Codec)) error { return f.Decode(x, visit) })
	return failure
}
