package call

import (
	"context"
	"io"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// EventProtocol is a protocol whose operations may have event streams.
type EventProtocol interface {
	Protocol
	// EventDecoder returns a decoder of the payload of one event.
	EventDecoder(payload []byte) codec.Decoder
	// EventEncoder returns an encoder of the payload of one event, and the payload's content type.
	EventEncoder() (e EventEncoder, contentType string)
}

// EventEncoder encodes the payload of one event.
type EventEncoder interface {
	codec.Encoder
	Bytes() []byte
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

// EventSink is where the events of a request go.
type EventSink struct {
	Encoder            func() (e EventEncoder, contentType string)
	Initial            []byte           // payload of the message before all events, nil for none
	Chain              *sigv4.Chain     // nil if messages are not signed
	Now                func() time.Time // by the service's clock
	Service, Operation string

	// Send sends an encoded message.
	Send func(ctx context.Context, message []byte) error
	// Close ends the request and, where the answer has no events, waits for it.
	Close func() error
}

// ErrStreamClosed is the cause of the error of an event stream that is used after it was closed.
const ErrStreamClosed = Code("the event stream is closed")

const errNoEvents = Code("the protocol has no event streams")

func newSource(c *Client, p EventProtocol, op *Operation, out any, body io.ReadCloser) EventSource {
	source := EventSource{
		Body: body, Decoder: p.EventDecoder, Service: c.service.ID, Operation: op.Name, Metadata: op.Meta(out),
	}
	if op.Flags&InitialResponse != 0 {
		source.Initial = func(c *codec.Codec) { op.Out(c, out) }
	}
	return source
}

// readEvents gives the events of an answer to the output.
func (x *Exchange) readEvents(body io.ReadCloser) error {
	for _, name := range x.Operation.EventHeaders {
		if len(x.Response.Header[name]) == 0 {
			return &codec.Error{Message: "the answer has no header " + name}
		}
	}
	if x.duplex != nil { // the output has its reader already
		x.duplex.answered(body)
		return nil
	}
	p, ok := x.client.protocol.(EventProtocol)
	if !ok {
		return errNoEvents
	}
	source := newSource(x.client, p, x.Operation, x.Output, body)
	source.Wait = source.Initial != nil
	*source.Metadata = x.meta
	return x.Operation.Events(x.Output, source)
}
