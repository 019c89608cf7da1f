package eventstream

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Writer sends the events of a request, of type T, which is an interface that the events' types
// implement. It is safe for concurrent use. A Writer must be closed unless the context of the call
// ends.
type Writer[T any] struct {
	sender sender
	visit  func(*codec.Codec, *T)
}

// Write sets *p to a writer of the events of a request. visit visits the union of events without the
// members that are errors, which are exceptions. Generated code calls it.
func Write[T any](p **Writer[T], sink call.EventSink, visit func(*codec.Codec, *T), exceptions ...Exception) error {
	w := &Writer[T]{sender{sink: sink, exceptions: exceptions}, visit}
	*p = w
	return w.sender.start()
}

// Send sends an event. It returns when the event is on its way, which says nothing of what the service
// makes of it. If ctx ends before that, the whole call does.
//
// The error is a *call.Error. Events that cannot be encoded leave the stream as it is; after any other
// error nothing can be sent. It is the call's own error if the service refused the call, and wraps
// ErrClosed if the service or the caller has closed the stream.
func (w *Writer[T]) Send(ctx context.Context, event T) error {
	return w.sender.event(ctx, func(c *codec.Codec) { w.visit(c, &event) })
}

// Fail sends an error in place of an event: one of those that the model has for the stream, such as
// *ValidationException.
func (w *Writer[T]) Fail(ctx context.Context, err error) error { return w.sender.fail(ctx, err) }

// Close ends the events. Where the answer has no events, it waits for the answer and returns the error
// of the call, after which the output is complete; where it has, it is still to be read. Closing twice
// does nothing.
func (w *Writer[T]) Close() error { return w.sender.close() }

// sender is a Writer without the type.
type sender struct {
	sink       call.EventSink
	exceptions []Exception

	mu     sync.Mutex
	codec  codec.Codec
	inner  []byte // encoded message
	outer  []byte // the message with a signature that has it as payload
	closed bool
	err    error // that ended the stream
}

// Errors of events.
const (
	errNoEvent     Error = "the event is nil"
	errNoException Error = "the error is none of the stream's"
)

// start sends the members of the input, where the protocol has no other place for them.
func (s *sender) start() error {
	if s.sink.Initial == nil {
		return nil
	}
	_, contentType := s.sink.Encoder()
	return s.message(context.Background(), &Message{
		Headers: []Header{
			{":message-type", "event"}, {":event-type", "initial-request"}, {":content-type", contentType},
		},
		Payload: s.sink.Initial,
	})
}

func (s *sender) event(ctx context.Context, visit func(*codec.Codec)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, err := s.encode(0, visit)
	if err == nil && e.name == "" {
		err = errNoEvent
	}
	if err != nil {
		return s.error(err)
	}
	return s.message(ctx, e.message(Header{":message-type", "event"}, Header{":event-type", e.name}))
}

func (s *sender) fail(ctx context.Context, exception error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.exceptions, func(x Exception) bool {
		return reflect.TypeOf(x.Shape.New()) == reflect.TypeOf(exception)
	})
	if i < 0 {
		return s.error(errNoException)
	}
	x := s.exceptions[i]
	e, err := s.encode(1, func(c *codec.Codec) { x.Shape.Visit(c, exception) })
	if err != nil {
		return s.error(err)
	}
	return s.message(ctx, e.message(Header{":message-type", "exception"}, Header{":exception-type", x.Name}))
}

// encode encodes what visit visits: a union at level 0, a structure at level 1.
func (s *sender) encode(level int, visit func(*codec.Codec)) (*encoder, error) {
	e := &encoder{level: level}
	e.body, e.bodyType = s.sink.Encoder()
	s.codec.Encode(e, codec.All, nil)
	visit(&s.codec)
	err := s.codec.Err()
	s.codec.Release()
	return e, err
}

// message sends a message, inside one with its signature if the request is signed.
func (s *sender) message(ctx context.Context, m *Message) error {
	switch {
	case s.err != nil:
		return s.err
	case s.closed:
		return s.error(ErrClosed)
	}
	var err error
	if s.inner, err = AppendMessage(s.inner[:0], m); err != nil {
		return s.error(err)
	}
	return s.send(ctx, s.inner)
}

func (s *sender) send(ctx context.Context, b []byte) error {
	if s.sink.Chain != nil {
		var err error
		if b, err = s.sign(b); err != nil {
			return s.error(err)
		}
	}
	if err := s.sink.Send(ctx, b); err != nil {
		s.err = s.error(err)
	}
	return s.err
}

// sign returns a message that holds an encoded message, or nothing at the end, and its signature.
func (s *sender) sign(inner []byte) ([]byte, error) {
	now := s.sink.Now()
	date := Header{":date", now}
	head, err := appendHeader(s.outer[:0], &date)
	if err != nil {
		return nil, err
	}
	signature := s.sink.Chain.Event(now, head, inner)
	s.outer, err = AppendMessage(s.outer[:0], &Message{
		Headers: []Header{date, {":chunk-signature", signature[:]}}, Payload: inner,
	})
	return s.outer, err
}

// error makes err a *call.Error.
func (s *sender) error(err error) error {
	if e, ok := errors.AsType[*call.Error](err); ok {
		return e
	}
	return &call.Error{Service: s.sink.Service, Operation: s.sink.Operation, Err: err}
}

func (s *sender) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	if s.err == nil && s.sink.Chain != nil {
		_ = s.send(context.Background(), nil) // the call's own error counts
	}
	return s.sink.Close()
}
