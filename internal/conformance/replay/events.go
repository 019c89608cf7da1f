package replay

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"slices"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/tree"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
)

// Events are the events of a case of an operation with event streams, beside the case's own request and
// response.
type Events struct {
	Sent     []Event
	Received []Event
	Fails    bool   // the call or its streams
	Error    string // error shape of the failure, "" for any
}

// Event is an event as a message, and as what a caller has.
type Event struct {
	Params  map[string]any            `json:",omitempty"`
	Headers map[string]map[string]any // value by type
	Body    *string                   `json:",omitempty"`
	Kind    string                    // of the body, as in Request
	Bytes   []byte                    `json:",omitempty"` // the message
}

// Stream is how an operation's event streams are used without knowledge of their types.
type Stream struct {
	Send  func(ctx context.Context, out any, params map[string]any) error
	Close func(out any) error // ends what is sent
	Next  func(out any) (map[string]any, error)
}

var streams = map[string]*Stream{}

// Register makes an operation's streams known, by package and operation.
func Register(name string, s *Stream) { streams[name] = s }

// Sends adds the events of the request. exceptions are the errors of the stream by the name of the
// union's member.
func Sends[T any](s *Stream, writer func(out any) *eventstream.Writer[T], visit func(*codec.Codec, *T), exceptions map[string]*call.ErrorShape) {
	s.Send = func(ctx context.Context, out any, params map[string]any) error {
		for name, shape := range exceptions {
			if fields, ok := params[name].(map[string]any); ok {
				exception := shape.New()
				if err := read(fields, func(c *codec.Codec) { shape.Visit(c, exception) }); err != nil {
					return err
				}
				return writer(out).Fail(ctx, exception)
			}
		}
		var event T
		if err := read(params, func(c *codec.Codec) { visit(c, &event) }); err != nil {
			return err
		}
		return writer(out).Send(ctx, event)
	}
	s.Close = func(out any) error { return writer(out).Close() }
}

// Reads adds the events of the answer.
func Reads[T any](s *Stream, reader func(out any) *eventstream.Reader[T], visit func(*codec.Codec, *T)) {
	s.Next = func(out any) (map[string]any, error) {
		event, err := reader(out).Next()
		if err != nil {
			return nil, err
		}
		var c codec.Codec
		var e tree.Encoder
		e.Reset()
		c.Encode(&e, codec.All, nil)
		visit(&c, &event)
		m, _ := e.Value().(map[string]any)
		return m, c.Err()
	}
}

func read(params map[string]any, visit func(*codec.Codec)) error {
	var c codec.Codec
	var d tree.Decoder
	d.Reset(params)
	c.Decode(&d, codec.All, nil)
	visit(&c)
	return c.Err()
}

// eventProtocol is protocol for operations with event streams.
type eventProtocol struct {
	*protocol
	call.EventProtocol // the service's
}

func (p *eventProtocol) Encode(x *call.Exchange) error {
	p.EventProtocol = x.Service.Protocol.(call.EventProtocol)
	return p.protocol.Encode(x)
}
func (p *eventProtocol) Failed(x *call.Exchange) bool              { return p.protocol.Failed(x) }
func (p *eventProtocol) Decode(x *call.Exchange) error             { return p.protocol.Decode(x) }
func (p *eventProtocol) DecodeError(x *call.Exchange) call.Failure { return p.protocol.DecodeError(x) }

// The operations are bound to a protocol before its service is known.

func (p *eventProtocol) EventDecoder(payload []byte) codec.Decoder {
	return p.EventProtocol.EventDecoder(payload)
}
func (p *eventProtocol) EventEncoder() (call.EventEncoder, string) {
	return p.EventProtocol.EventEncoder()
}

// runEvents runs a case with events.
func runEvents(c *Case, op Operation) error {
	s := streams[c.Package+"."+c.Operation]
	if s == nil {
		return errors.New("the operation's streams were not generated")
	}
	p := &eventProtocol{protocol: &protocol{params: c.Params}}
	t := &eventTransport{c: c}
	src := source{call.Config{
		Region: "us-east-1", Endpoint: "https://example.com", Protocol: p, HTTP: t,
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "SECRET"}), auth.CacheConfig{}),
		Now:         func() time.Time { return time.Unix(1700000000, 0) },
		Settings:    call.Settings{MaxAttempts: 1},
	}}
	out, err := op(context.Background(), src)
	if err == nil {
		err = use(c, s, out)
	}
	switch {
	case !c.Events.Fails && err != nil:
		return err
	case c.Events.Fails && err == nil:
		return errors.New("nothing failed")
	case c.Events.Error != "" && !errors.Is(err, call.Code(c.Events.Error)):
		return fmt.Errorf("error %w, want %s", err, c.Events.Error)
	}
	if c.Request != nil {
		if err := c.Request.compare(t.request, nil); err != nil {
			return err
		}
	}
	if c.Response != nil && !c.Events.Fails {
		if err := diff("output", p.output, c.Response.Result); err != nil {
			return err
		}
	}
	return t.compare(c.Events.Sent)
}

// use sends and reads the events of a case.
func use(c *Case, s *Stream, out any) error {
	if s.Close != nil {
		for _, e := range c.Events.Sent {
			if err := s.Send(context.Background(), out, e.Params); err != nil {
				return err
			}
		}
		if err := s.Close(out); err != nil {
			return err
		}
	}
	if s.Next == nil || c.Request != nil { // the case ends with the request
		return nil
	}
	for _, want := range c.Events.Received {
		got, err := s.Next(out)
		if err != nil {
			return err
		}
		if err := diff("event", got, want.Params); err != nil {
			return err
		}
	}
	if _, err := s.Next(out); err != io.EOF {
		return fmt.Errorf("after the last event: %w", err)
	}
	return nil
}

// eventTransport answers with the events of a case, and keeps those it gets.
type eventTransport struct {
	c        *Case
	request  *http.Request
	messages []*eventstream.Message
	err      error
}

func (t *eventTransport) Do(r *http.Request) (*http.Response, error) {
	t.request = r
	if r.Body != nil {
		t.messages, t.err = messages(r.Body)
		r.Body.Close()
	}
	status, header, body := 200, http.Header{}, []byte(nil)
	if want := t.c.Response; want != nil {
		status, body = want.Status, want.Body
		for name, value := range want.Headers {
			header.Set(name, value)
		}
	}
	for _, e := range t.c.Events.Received {
		body = append(body, e.Bytes...)
	}
	return &http.Response{
		StatusCode: status, Header: header, Body: io.NopCloser(bytes.NewReader(body)), ContentLength: -1, Request: r,
	}, nil
}

// messages reads the messages of a request, out of those with their signatures.
func messages(r io.Reader) ([]*eventstream.Message, error) {
	var list []*eventstream.Message
	for {
		m, _, err := eventstream.ReadMessage(r, nil)
		if err == io.EOF {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		if m.Header(":chunk-signature") != nil {
			if len(m.Payload) == 0 {
				continue
			}
			if m, _, err = eventstream.ReadMessage(bytes.NewReader(m.Payload), nil); err != nil {
				return nil, err
			}
		}
		list = append(list, m)
	}
}

// compare compares what was sent with what a case expects.
func (t *eventTransport) compare(want []Event) error {
	switch {
	case t.err != nil:
		return t.err
	case len(t.messages) != len(want):
		return fmt.Errorf("%d events were sent, want %d", len(t.messages), len(want))
	}
	for i, m := range t.messages {
		if err := want[i].compare(m); err != nil {
			return fmt.Errorf("event %d: %w", i, err)
		}
	}
	return nil
}

func (e *Event) compare(got *eventstream.Message) error {
	for name, value := range e.Headers {
		if err := sameHeader(got.Header(name), value); err != nil {
			return fmt.Errorf("header %s: %w", name, err)
		}
	}
	for _, h := range got.Headers {
		if e.Headers[h.Name] == nil {
			return fmt.Errorf("header %s is %v, want nothing", h.Name, h.Value)
		}
	}
	if e.Body != nil {
		if err := sameBody(e.Kind, string(got.Payload), *e.Body); err != nil {
			return err
		}
	}
	// The bytes in the case have the headers in another order.
	m, _, err := eventstream.ReadMessage(bytes.NewReader(e.Bytes), nil)
	if err != nil {
		return err
	}
	for _, h := range m.Headers {
		if !reflect.DeepEqual(got.Header(h.Name), h.Value) {
			return fmt.Errorf("header %s is %v, want %v", h.Name, got.Header(h.Name), h.Value)
		}
	}
	if !slices.Equal(got.Payload, m.Payload) {
		return fmt.Errorf("payload %q, want %q", got.Payload, m.Payload)
	}
	return nil
}

// sameHeader compares a header with a value by its type.
func sameHeader(got any, want map[string]any) error {
	for kind, value := range want {
		if name := kindOf(got); name != kind {
			return fmt.Errorf("%v is %s, want %s", got, name, kind)
		}
		if b, ok := got.([]byte); ok {
			got = base64.StdEncoding.EncodeToString(b)
		}
		return diff("value", widened(got), value)
	}
	return nil
}

// widened returns an integer as diff has them.
func widened(v any) any {
	if i := reflect.ValueOf(v); i.CanInt() {
		return i.Int()
	}
	return v
}

// kindOf names the type of a header as the cases do.
func kindOf(v any) string {
	switch v.(type) {
	case bool:
		return "boolean"
	case int8:
		return "byte"
	case int16:
		return "short"
	case int32:
		return "integer"
	case int64:
		return "long"
	case []byte:
		return "blob"
	case string:
		return "string"
	case time.Time:
		return "timestamp"
	}
	return fmt.Sprintf("%T", v)
}
