package eventstream_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	smithy "github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsquery"
	"github.com/sessiongen/sessiongen/runtime/protocol/restxml"
)

func TestReaderEvents(t *testing.T) {
	at := time.UnixMilli(1730384114000).UTC()
	for _, tt := range []struct {
		name string
		m    *eventstream.Message
		want waves
	}{
		{
			"headers and the rest",
			event("note", `{"text":"hi","tags":["a","b"],"place":{"name":"x","next":{"name":"y"}},"other":1}`,
				eventstream.Header{Name: "volume", Value: int16(7)}, eventstream.Header{Name: "at", Value: at}),
			&wavesMemberNote{note{
				Volume: new(int16(7)), At: at, Text: new("hi"), Tags: []string{"a", "b"},
				Place: &place{Name: new("x"), Next: &place{Name: new("y")}},
			}},
		},
		{"a narrower integer", event("note", "", eventstream.Header{Name: "volume", Value: int8(-7)}), &wavesMemberNote{note{Volume: new(int16(-7))}}},
		{"headers alone", event("note", "", eventstream.Header{Name: "at", Value: at}), &wavesMemberNote{note{At: at}}},
		{"the rest alone", event("note", `{"text":"hi"}`), &wavesMemberNote{note{Text: new("hi")}}},
		{"headers of others", event("note", "", eventstream.Header{Name: "text", Value: "not in a header"}), &wavesMemberNote{}},
		{"bytes", event("sound", "\x00\x01{"), &wavesMemberSound{sound{[]byte("\x00\x01{")}}},
		{"no bytes", event("sound", ""), &wavesMemberSound{sound{[]byte{}}}},
		{"a structure", event("station", `{"name":"x","next":{}}`), &wavesMemberStation{station{&place{Name: new("x"), Next: &place{}}}}},
		{"an empty structure", event("station", ""), &wavesMemberStation{station{&place{}}}},
		{"an event of tomorrow", event("static", `{"text":"hi"}`), &wavesUnknownMember{"static"}},
	} {
		out := listen(t, tt.m, event("sound", "next"))
		got, err := out.Waves.Next()
		if err != nil || !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: %+v, %v", tt.name, got, err)
		}
		if next, err := out.Waves.Next(); err != nil || !reflect.DeepEqual(next, &wavesMemberSound{sound{[]byte("next")}}) {
			t.Errorf("after %s: %+v, %v", tt.name, next, err)
		}
		for range 2 {
			if _, err := out.Waves.Next(); err != io.EOF {
				t.Errorf("after all: %v", err)
			}
		}
	}
}

func TestReaderAll(t *testing.T) {
	body := &tracked{Reader: strings.NewReader(string(encode(t, event("sound", "1"), event("sound", "2"), event("sound", "3"))))}
	out, err := invoke(t.Context(), canned(&radio, body), opListen)
	if err != nil {
		t.Fatal(err)
	}
	if *out.Frequency != "99.5" || out.ResultMetadata.RequestID != "r1" {
		t.Errorf("output %+v", out)
	}
	var got []string
	for event, err := range out.Waves.All() {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, string(event.(*wavesMemberSound).Value.Data))
		if len(got) == 2 {
			break
		}
	}
	if !reflect.DeepEqual(got, []string{"1", "2"}) || body.closed.Load() != 1 {
		t.Errorf("events %v, closed %d times", got, body.closed.Load())
	}
	for _, err := range out.Waves.All() {
		if !errors.Is(err, eventstream.ErrClosed) {
			t.Errorf("after a break: %v", err)
		}
	}
}

func TestReaderClosesAtItsEnd(t *testing.T) {
	body := &tracked{Reader: strings.NewReader("")}
	out, err := invoke(t.Context(), canned(&radio, body), opListen)
	if err != nil {
		t.Fatal(err)
	}
	for range out.Waves.All() {
		t.Error("an event")
	}
	if body.closed.Load() == 0 {
		t.Error("the body is open")
	}
}

// tracked is a body that knows how often it was closed.
type tracked struct {
	io.Reader
	closed atomic.Int32
}

func (b *tracked) Close() error { b.closed.Add(1); return nil }

func TestReaderException(t *testing.T) {
	for _, name := range []string{"jam", "Jammed"} { // services use either
		out := listen(t, &eventstream.Message{
			Headers: []eventstream.Header{{":message-type", "exception"}, {":exception-type", name}},
			Payload: []byte(`{"message":"too loud"}`),
		}, event("sound", "never read"))
		for range 2 {
			_, err := out.Waves.Next()
			e, ok := errors.AsType[*jammed](err)
			if !ok || *e.Message != "too loud" || !errors.Is(err, call.Code("Jammed")) || !call.IsThrottle(err) {
				t.Fatalf("%s: %v", name, err)
			}
			if want := "Radio.Listen: Jammed: too loud (status 200, request r1)"; err.Error() != want {
				t.Errorf("error %q, want %q", err, want)
			}
		}
	}
}

func TestReaderUnknownException(t *testing.T) {
	out := listen(t, &eventstream.Message{
		Headers: []eventstream.Header{{":message-type", "exception"}, {":exception-type", "Meteor"}}, Payload: []byte("not JSON"),
	})
	_, err := out.Waves.Next()
	var api smithy.APIError
	if !errors.As(err, &api) || api.ErrorCode() != "Meteor" {
		t.Errorf("error %v", err)
	}
}

func TestReaderError(t *testing.T) {
	out := listen(t, &eventstream.Message{
		Headers: []eventstream.Header{{":message-type", "error"}, {":error-code", "Overload"}, {":error-message", "come back later"}},
	})
	_, err := out.Waves.Next()
	e, ok := errors.AsType[*call.Error](err)
	if !ok || e.Code != "Overload" || e.Message != "come back later" {
		t.Errorf("error %v", err)
	}
}

func TestReaderRefuses(t *testing.T) {
	good := encode(t, event("sound", "1"))
	for _, tt := range []struct {
		name string
		body []byte
		want string
	}{
		{"a message that breaks off", good[:len(good)-3], "ends inside"},
		{"a message without a type", encode(t, &eventstream.Message{Headers: []eventstream.Header{{":event-type", "sound"}}}), "neither"},
		{"a type that is not text", encode(t, &eventstream.Message{Headers: []eventstream.Header{{":message-type", []byte("event")}}}), "neither"},
		{"an event without a type", encode(t, &eventstream.Message{Headers: []eventstream.Header{{":message-type", "event"}}}), "no type"},
		{"a header of another type", encode(t, event("note", "", eventstream.Header{Name: "volume", Value: "loud"})), "note.volume"},
		{"a header that does not fit", encode(t, event("note", "", eventstream.Header{Name: "volume", Value: int64(1 << 20)})), "note.volume"},
		{"a payload that is no JSON", encode(t, event("note", "loud")), "codec"},
		{"half a payload", encode(t, event("station", `{"name":"x"`)), "codec"},
	} {
		out := listenRaw(t, tt.body)
		for range 2 {
			_, err := out.Waves.Next()
			if _, ok := errors.AsType[*call.Error](err); !ok || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%s: %v", tt.name, err)
			}
		}
	}
	out := listenRaw(t, encode(t, event("note", "loud")))
	_, err := out.Waves.Next()
	if _, ok := errors.AsType[*codec.Error](err); !ok {
		t.Errorf("no codec.Error in %v", err)
	}
}

func TestReaderXML(t *testing.T) {
	xml := with(&restxml.Protocol{})
	body := encode(t,
		event("station", `<Place xmlns="urn:x"><name>x</name><next><name>y</name></next></Place>`),
		event("note", `<note><text>hi</text></note>`, eventstream.Header{Name: "volume", Value: int16(7)}),
		event("station", ``),
		event("sound", "<"))
	out, err := invoke(t.Context(), canned(&xml, io.NopCloser(bytes.NewReader(body))), opListen)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []waves{
		&wavesMemberStation{station{&place{Name: new("x"), Next: &place{Name: new("y")}}}},
		&wavesMemberNote{note{Volume: new(int16(7)), Text: new("hi")}},
		&wavesMemberStation{station{&place{}}},
		&wavesMemberSound{sound{[]byte("<")}},
	} {
		if got, err := out.Waves.Next(); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, %v, want %+v", got, err, want)
		}
	}
}

// An answer that lacks what the output needs is refused; so is a protocol that has no events.
func TestReaderAnswerDoesNotFit(t *testing.T) {
	op := *opListen
	op.EventHeaders = []string{"X-Frequency", "X-Band"}
	body := &tracked{Reader: strings.NewReader("")}
	_, err := invoke(t.Context(), canned(&radio, body), &op)
	if err == nil || !strings.Contains(err.Error(), "X-Band") || body.closed.Load() == 0 {
		t.Errorf("error %v, closed %d times", err, body.closed.Load())
	}
	query := with(&awsquery.Protocol{})
	body = &tracked{Reader: strings.NewReader("")}
	for _, op := range []*call.Operation{opListenRPC, opTalkRPC} {
		if _, err = invoke(t.Context(), canned(&query, body), op); err == nil || !strings.Contains(err.Error(), "no event streams") {
			t.Errorf("error %v", err)
		}
	}
	if body.closed.Load() == 0 {
		t.Error("the body is open")
	}
}

// hang is a handler that sends one event and then nothing until its client is gone.
func hang(t *testing.T, gone chan<- struct{}) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		answer(t, w, event("sound", "1"))
		<-r.Context().Done()
		close(gone)
	}
}

func TestReaderCloseEndsRead(t *testing.T) {
	gone := make(chan struct{})
	out, err := invoke(t.Context(), client(t, &radio, hang(t, gone)), opListen)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := out.Waves.Next(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error)
	go func() {
		_, err := out.Waves.Next()
		ended <- err
	}()
	if err := out.Waves.Close(); err != nil {
		t.Error(err)
	}
	if err := <-ended; !errors.Is(err, eventstream.ErrClosed) {
		t.Errorf("the read ended with %v", err)
	}
	<-gone
	if err := out.Waves.Close(); err != nil {
		t.Errorf("second close: %v", err)
	}
}

func TestReaderContextEndsRead(t *testing.T) {
	gone := make(chan struct{})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out, err := invoke(ctx, client(t, &radio, hang(t, gone)), opListen)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, err := range out.Waves.All() {
		if n++; n == 1 {
			cancel()
			continue
		}
		if !errors.Is(err, context.Canceled) {
			t.Errorf("the read ended with %v", err)
		}
	}
	<-gone
}

func TestInitialResponse(t *testing.T) {
	initial := event("initial-response", `{"frequency":"88.1"}`)
	first := event("sound", "1")
	for _, tt := range []struct {
		name     string
		messages []*eventstream.Message
		want     string
	}{
		{"first", []*eventstream.Message{initial, first}, "88.1"},
		{"empty", []*eventstream.Message{event("initial-response", ""), first}, ""},
		{"left out", []*eventstream.Message{first}, ""},
	} {
		out, err := invoke(t.Context(), canned(&radioRPC, io.NopCloser(strings.NewReader(string(encode(t, tt.messages...))))), opListenRPC)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := call.Value(out.Frequency); got != tt.want {
			t.Errorf("%s: frequency %q", tt.name, got)
		}
		n := 0
		for got, err := range out.Waves.All() {
			if s, ok := got.(*wavesMemberSound); err != nil || !ok || string(s.Value.Data) != "1" {
				t.Errorf("%s: %v, %v", tt.name, got, err)
			}
			n++
		}
		if n != 1 {
			t.Errorf("%s: %d events", tt.name, n)
		}
	}
}

func TestInitialResponseFails(t *testing.T) {
	for _, tt := range []struct {
		name string
		m    *eventstream.Message
		want string
	}{
		{"an exception", &eventstream.Message{Headers: []eventstream.Header{{":message-type", "exception"}, {":exception-type", "jam"}}}, "Jammed"},
		{"no JSON", event("initial-response", "loud"), "codec"},
	} {
		body := &tracked{Reader: strings.NewReader(string(encode(t, tt.m)))}
		_, err := invoke(t.Context(), canned(&radioRPC, body), opListenRPC)
		if _, ok := errors.AsType[*call.Error](err); !ok || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
		if body.closed.Load() == 0 {
			t.Errorf("%s: the body is open", tt.name)
		}
	}
}

// An answer that ends before its first message is an empty stream.
func TestInitialResponseEmptyStream(t *testing.T) {
	out, err := invoke(t.Context(), canned(&radioRPC, io.NopCloser(strings.NewReader(""))), opListenRPC)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := out.Waves.Next(); err != io.EOF {
		t.Errorf("error %v", err)
	}
}

func FuzzReader(f *testing.F) {
	f.Add(encode(f, event("note", `{"text":"hi"}`, eventstream.Header{Name: "volume", Value: int16(7)}), event("sound", "1")))
	f.Add(encode(f, event("station", `{"next":{"next":{}}}`)))
	f.Add(encode(f, &eventstream.Message{Headers: []eventstream.Header{{":message-type", "exception"}, {":exception-type", "jam"}}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		out := listenRaw(t, data)
		n := 0
		for _, err := range out.Waves.All() {
			if err == nil {
				n++
			}
		}
		if n > len(data)/16 {
			t.Fatalf("%d events from %d bytes", n, len(data))
		}
	})
}
