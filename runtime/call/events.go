package call

import (
	"io"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// EventProtocol is a protocol whose operations may have event streams.
type EventProtocol interface {
	Protocol
	// EventDecoder returns a decoder of the payload of one event.
	EventDecoder(payload []byte) codec.Decoder
}

// EventSource is where the events of an answer come from.
type EventSource struct {
	Body               io.ReadCloser
	Decoder            func(payload []byte) codec.Decoder
	Service, Operation string
	Metadata           *Metadata // of the call; valid once Body has been read from

	// Initial visits the output, some members of which are in a message of their own at the start of
	// the stream. Nil if there is no such message. Servers are known to leave it out.
	Initial func(c *codec.Codec)
	// Wait for that message before the call returns.
	Wait bool
}

// Error makes the error that a message of the stream is. shape is the model's error that err is, nil
// if the model does not have it.
func (s *EventSource) Error(code, message string, shape *ErrorShape, err error) *Error {
	e := &Error{Service: s.Service, Operation: s.Operation, Code: code, Message: message, Metadata: *s.Metadata, Err: err}
	if shape == nil {
		return e
	}
	e.throttled = shape.Throttling
	for _, other := range [...]string{shape.Name, shape.Code} {
		if other != "" && other != code {
			e.codes = append(e.codes, other)
		}
	}
	return e
}

const errNoEvents = Code("the protocol has no event streams")

// readEvents gives the events of an answer to the output.
func (x *Exchange) readEvents(body io.ReadCloser) error {
	p, ok := x.client.protocol.(EventProtocol)
	if !ok {
		return errNoEvents
	}
	op, out := x.Operation, x.Output
	source := EventSource{
		Body: body, Decoder: p.EventDecoder, Service: x.Service.ID, Operation: op.Name, Metadata: op.Meta(out),
	}
	*source.Metadata = x.meta
	if op.Flags&InitialResponse != 0 {
		source.Initial = func(c *codec.Codec) { op.Out(c, out) }
		source.Wait = true
	}
	return op.Events(out, source)
}
