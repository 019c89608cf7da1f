package eventstream

import (
	"io"
	"iter"
	"sync/atomic"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Reader reads the events of an answer, of type T, which is an interface that the events' types
// implement. One goroutine may read at a time; Close may be called from any. A Reader must be
// closed, or read to its end.
type Reader[T any] struct {
	stream stream
	visit  func(*codec.Codec, *T)
}

// Exception is a member of the model's union of events that is an error.
type Exception struct {
	Name  string // of the member
	Shape *call.ErrorShape
}

// Read sets *p to a reader of the events of an answer. visit visits the union of events without the
// members that are errors, which are exceptions. Generated code calls it.
func Read[T any](p **Reader[T], source call.EventSource, visit func(*codec.Codec, *T), exceptions ...Exception) error {
	r := &Reader[T]{stream{source: source, exceptions: exceptions}, visit}
	*p = r
	if source.Wait {
		return r.stream.start()
	}
	return nil
}

// All ranges over the events that are still to come, and closes the stream at the end or when the
// range is left. An error is the last thing it yields.
func (r *Reader[T]) All() iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		defer r.Close() //nolint:errcheck // Next has told what went wrong
		for {
			event, err := r.Next()
			if err == io.EOF {
				return
			}
			if !yield(event, err) || err != nil {
				return
			}
		}
	}
}

// Next waits for the next event. It returns io.EOF after the last one. Any other error is a
// *call.Error and ends the stream too: an error of the service, of the connection, of a context that
// ended, or ErrClosed.
func (r *Reader[T]) Next() (T, error) {
	var event T
	err := r.stream.next(func(c *codec.Codec) { r.visit(c, &event) })
	return event, err
}

// Close ends the stream, and a Next that waits. Closing twice does nothing.
func (r *Reader[T]) Close() error { return r.stream.close() }

// ErrClosed is the cause of the error of a stream that is used after it was closed.
const ErrClosed = call.ErrStreamClosed

// stream is a Reader without the type.
type stream struct {
	source     call.EventSource
	exceptions []Exception
	codec      codec.Codec
	decoder    decoder
	buf        []byte
	begun      bool     // the first message was read
	kept       *Message // read already, to be decoded next
	err        error    // that ended the stream
	closed     atomic.Bool
}

// start reads the first message, so that the output is complete.
func (s *stream) start() error {
	m, err := s.read()
	s.kept = m
	if err == io.EOF {
		return nil // next says so again
	}
	return err
}

// next decodes the next event.
func (s *stream) next(visit func(*codec.Codec)) error {
	m := s.kept
	s.kept = nil
	if m == nil {
		var err error
		if m, err = s.read(); err != nil {
			return err
		}
	}
	if s.closed.Load() {
		return s.end(ErrClosed)
	}
	if m == nil { // the stream had nothing but an initial response so far
		return s.next(visit)
	}
	if err := s.decode(m, m.text(":event-type"), visit); err != nil {
		return s.end(err)
	}
	return nil
}

// read returns the next message that is an event, or nil once, for the initial response.
func (s *stream) read() (*Message, error) {
	if s.err != nil {
		return nil, s.err
	}
	m, buf, err := ReadMessage(s.source.Body, s.buf)
	s.buf = buf
	switch {
	case s.closed.Load():
		return nil, s.end(ErrClosed)
	case err == io.EOF:
		s.err = err
		s.source.Body.Close()
		return nil, err
	case err != nil:
		return nil, s.end(err)
	}
	first := !s.begun
	s.begun = true
	switch m.text(":message-type") {
	case "event":
		name := m.text(":event-type")
		if name == "" {
			return nil, s.end(Error("an event has no type"))
		}
		if first && name == "initial-response" {
			return nil, s.initial(m)
		}
		return m, nil
	case "exception":
		return nil, s.end(s.exception(m))
	case "error":
		return nil, s.end(s.source.Error(m.text(":error-code"), m.text(":error-message"), nil, nil))
	}
	return nil, s.end(Error("a message is neither an event nor an error"))
}

// end closes the stream because of an error.
func (s *stream) end(err error) error {
	if _, ok := err.(*call.Error); !ok {
		err = s.source.Error("", "", nil, err)
	}
	s.err = err
	s.source.Body.Close()
	return err
}

func (s *stream) close() error {
	if s.closed.Swap(true) {
		return nil
	}
	return s.source.Body.Close()
}

func (s *stream) decode(m *Message, name string, visit func(*codec.Codec)) error {
	s.decoder = decoder{m: m, name: name, open: s.source.Decoder}
	s.codec.Decode(&s.decoder, codec.All, nil)
	visit(&s.codec)
	err := s.codec.Err()
	s.codec.Release()
	return err
}

// initial completes the output with the first message, whose payload is the rest of it.
func (s *stream) initial(m *Message) error {
	if s.source.Initial == nil || len(m.Payload) == 0 {
		return nil
	}
	s.codec.Decode(s.source.Decoder(m.Payload), codec.All, nil)
	s.source.Initial(&s.codec)
	err := s.codec.Err()
	s.codec.Release()
	if err != nil {
		return s.end(err)
	}
	return nil
}

// exception makes the error that a message is.
func (s *stream) exception(m *Message) *call.Error {
	code := m.text(":exception-type")
	for _, x := range s.exceptions {
		if x.Name != code && x.Shape.Name != code {
			continue
		}
		err := x.Shape.New()
		d := decoder{m: m, open: s.source.Decoder}
		s.codec.Decode(&d, codec.All, nil)
		x.Shape.Visit(&s.codec, err)
		s.codec.Release() // a payload that does not fit leaves members unset
		message := ""
		if api, ok := err.(interface{ ErrorMessage() string }); ok {
			message = api.ErrorMessage()
		}
		return s.source.Error(x.Shape.Name, message, x.Shape, err)
	}
	return s.source.Error(code, "", nil, nil)
}
