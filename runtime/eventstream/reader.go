package eventstream

import (
	"io"
	"iter"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Reader reads the events of an answer, of type T. One goroutine may read at a time; Close may be
// called from any. A Reader must be closed, or read to its end.
type Reader[T any] struct {
	stream stream
	visit  func(*codec.Codec, *T)
}

// NewReader returns a reader of the events of an answer. visit visits the union of events, and
// errors are the members of the model's union that are errors. Generated code calls it.
func NewReader[T any](source call.EventSource, visit func(*codec.Codec, *T), errors ...*call.ErrorShape) *Reader[T] {
	return &Reader[T]{stream{source: source, errors: errors}, visit}
}

// All ranges over the events that are still to come, and closes the stream at the end or when the
// range is left. An error is the last thing it yields.
func (r *Reader[T]) All() iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		defer r.Close()
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

// Next waits for the next event. It returns io.EOF after the last one; any other error, which is a
// *call.Error, ends the stream too.
func (r *Reader[T]) Next() (T, error) {
	var event T
	err := r.stream.next(func(c *codec.Codec) { r.visit(c, &event) })
	return event, err
}

// Close ends the stream. Closing twice does nothing.
func (r *Reader[T]) Close() error { return r.stream.source.Body.Close() }

// stream is a Reader without the type.
type stream struct {
	source call.EventSource
	errors []*call.ErrorShape
	codec  codec.Codec
	buf    []byte
	err    error // that ended the stream
}

func (s *stream) next(visit func(*codec.Codec)) error {
	if s.err != nil {
		return s.err
	}
	for {
		m, buf, err := ReadMessage(s.source.Body, s.buf)
		s.buf = buf
		switch {
		case err == io.EOF:
			s.err = err
			return err
		case err != nil:
			return s.end(&call.Error{Err: err})
		}
		switch m.text(":message-type") {
		case "event":
			if m.text(":event-type") == "initial-response" {
				continue // it belongs to the output
			}
			if err := s.decode(m, m.text(":event-type"), visit); err != nil {
				return s.end(&call.Error{Err: err})
			}
			return nil
		case "exception":
			return s.end(s.exception(m))
		case "error":
			return s.end(&call.Error{Code: m.text(":error-code"), Message: m.text(":error-message")})
		}
		return s.end(&call.Error{Err: Error("a message is neither event nor error")})
	}
}

func (s *stream) end(e *call.Error) error {
	e.Service, e.Operation, e.Metadata = s.source.Service, s.source.Operation, s.source.Metadata
	s.err = e
	s.source.Body.Close()
	return e
}

func (s *stream) decode(m *Message, name string, visit func(*codec.Codec)) error {
	d := decoder{m: m, name: name, body: s.source.Decoder(m.Payload)}
	s.codec.Decode(&d, codec.All, nil)
	visit(&s.codec)
	err := s.codec.Err()
	s.codec.Release()
	return err
}

// exception makes the error that a message is.
func (s *stream) exception(m *Message) *call.Error {
	e := &call.Error{Code: m.text(":exception-type")}
	for _, shape := range s.errors {
		if shape.Name == e.Code {
			e.Err = shape.New()
			d := decoder{m: m, level: 1, body: s.source.Decoder(m.Payload)}
			s.codec.Decode(&d, codec.All, nil)
			shape.Visit(&s.codec, e.Err)
			s.codec.Release() // a payload that does not fit leaves members unset
		}
	}
	if api, ok := e.Err.(interface{ ErrorMessage() string }); ok {
		e.Message = api.ErrorMessage()
	}
	return e
}
