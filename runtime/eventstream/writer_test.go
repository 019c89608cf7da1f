package eventstream_test

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	smithy "github.com/aws/smithy-go"
	peer "github.com/aws/smithy-go/eventstream"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/rpcv2cbor"
	"github.com/sessiongen/sessiongen/runtime/protocol/rpcv2json"
)

// received reads signed messages from a request and checks every signature against the one before.
type received struct {
	body  io.Reader
	prior string // signature
}

func receive(r *http.Request) (*received, error) {
	if r.ProtoMajor != 2 {
		return nil, fmt.Errorf("the request is %s", r.Proto)
	}
	if got := r.Header.Get("X-Amz-Content-Sha256"); got != "STREAMING-AWS4-HMAC-SHA256-EVENTS" {
		return nil, fmt.Errorf("payload hash %q", got)
	}
	if got := r.Header.Get("Content-Type"); got != "application/vnd.amazon.eventstream" {
		return nil, fmt.Errorf("content type %q", got)
	}
	_, seed, ok := strings.Cut(r.Header.Get("Authorization"), "Signature=")
	if !ok {
		return nil, errors.New("the request is not signed")
	}
	return &received{r.Body, seed}, nil
}

// next returns the message inside the next one, nil for the empty one at the end.
func (r *received) next() (*eventstream.Message, error) {
	outer, err := peer.NewDecoder().Decode(r.body, nil)
	if err != nil {
		return nil, err
	}
	if len(outer.Headers) != 2 {
		return nil, fmt.Errorf("headers %v", outer.Headers)
	}
	if got, want := outer.Headers.Get(":chunk-signature").Get(), r.sign(&outer); !reflect.DeepEqual(got, want) {
		return nil, fmt.Errorf("signature %x, want %x", got, want)
	}
	if len(outer.Payload) == 0 {
		return nil, nil
	}
	m, _, err := eventstream.ReadMessage(bytes.NewReader(outer.Payload), nil)
	return m, err
}

// sign computes a signature as the documentation of Amazon Transcribe describes it.
func (r *received) sign(m *peer.Message) []byte {
	date := m.Headers.Get(":date")
	var head bytes.Buffer
	_ = peer.EncodeHeaders(&head, peer.Headers{{Name: ":date", Value: date}})
	at := date.Get().(time.Time).UTC().Format("20060102T150405Z")
	hash := func(b []byte) string { sum := sha256.Sum256(b); return hex.EncodeToString(sum[:]) }
	mac := func(key []byte, s string) []byte {
		h := hmac.New(sha256.New, key)
		h.Write([]byte(s))
		return h.Sum(nil)
	}
	key := []byte("AWS4" + secret)
	for _, s := range []string{at[:8], "eu-west-1", "radio", "aws4_request"} {
		key = mac(key, s)
	}
	signature := mac(key, strings.Join([]string{
		"AWS4-HMAC-SHA256-PAYLOAD", at, at[:8] + "/eu-west-1/radio/aws4_request", r.prior, hash(head.Bytes()), hash(m.Payload),
	}, "\n"))
	r.prior = hex.EncodeToString(signature)
	return signature
}

func TestTalk(t *testing.T) {
	c := client(t, &radio, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Channel") != "5" {
			t.Errorf("header %v", r.Header)
		}
		in, err := receive(r)
		for err == nil {
			var m *eventstream.Message
			if m, err = in.next(); err == nil && m == nil {
				if n, err := io.Copy(io.Discard, r.Body); n != 0 || err != nil {
					t.Errorf("after the end: %d bytes, %v", n, err)
				}
				answer(t, w, event("sound", "bye"))
				return
			} else if err == nil {
				w.Header().Set("X-Frequency", "99.5") // no header before the first event
				answer(t, w, m)
			}
		}
		t.Error(err)
	})
	out, err := invoke(t.Context(), c, opTalk)
	if err != nil {
		t.Fatal(err)
	}
	for _, sent := range []waves{
		&wavesMemberSound{sound{[]byte("hello")}},
		&wavesMemberNote{note{
			Volume: new(int16(7)), At: now, Text: new("hi"), Tags: []string{"a"}, Place: &place{Name: new("x"), Next: &place{}},
		}},
		&wavesMemberNote{note{At: now}},
		&wavesMemberStation{station{&place{Name: new("x")}}},
		&wavesMemberSound{sound{bytes.Repeat([]byte("0123456789"), 100_000)}},
	} {
		if err := out.Writer.Send(t.Context(), sent); err != nil {
			t.Fatal(err)
		}
		got, err := out.Waves.Next()
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, sent) {
			t.Errorf("sent %+v, got %+v", sent, got)
		}
	}
	if call.Value(out.Frequency) != "99.5" || out.ResultMetadata.Status != 200 {
		t.Errorf("output %+v", out)
	}
	for range 2 {
		if err := out.Writer.Close(); err != nil {
			t.Error(err)
		}
	}
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{}); !errors.Is(err, eventstream.ErrClosed) {
		t.Errorf("sent after the end: %v", err)
	}
	got, err := out.Waves.Next()
	if err != nil || string(got.(*wavesMemberSound).Value.Data) != "bye" {
		t.Errorf("last event %v, %v", got, err)
	}
	if _, err := out.Waves.Next(); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

func TestSendWhatCannotBeSent(t *testing.T) {
	c := client(t, &radio, func(w http.ResponseWriter, r *http.Request) {
		in, err := receive(r)
		if err != nil {
			t.Error(err)
			return
		}
		m, err := in.next()
		if err != nil || string(m.Payload) != "good" {
			t.Errorf("first message %v, %v", m, err)
		}
		_, _ = io.Copy(io.Discard, r.Body)
	})
	out, err := invoke(t.Context(), c, opReport)
	if err != nil {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for _, tt := range []struct {
		name string
		send func() error
		want string
	}{
		{"nil", func() error { return out.Writer.Send(t.Context(), nil) }, "nil"},
		{"an unknown event", func() error { return out.Writer.Send(t.Context(), &wavesUnknownMember{"static"}) }, "cannot be sent"},
		{"an error of another kind", func() error { return out.Writer.Fail(t.Context(), io.EOF) }, "none of the stream's"},
		{"an error of the same name", func() error {
			return out.Writer.Fail(t.Context(), &smithy.GenericAPIError{Code: "Jammed"})
		}, "none of the stream's"},
		{"no error", func() error { return out.Writer.Fail(t.Context(), nil) }, "none of the stream's"},
		{"a payload over the limit", func() error {
			return out.Writer.Send(t.Context(), &wavesMemberSound{sound{make([]byte, 24<<20+1)}})
		}, "too long"},
	} {
		err := tt.send()
		if _, ok := errors.AsType[*call.Error](err); !ok || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{sound{[]byte("good")}}); err != nil {
		t.Errorf("the stream is broken: %v", err)
	}
	if err := out.Writer.Send(ended, &wavesMemberSound{}); !errors.Is(err, context.Canceled) {
		t.Errorf("with a context that has ended: %v", err)
	}
	_ = out.Writer.Close()
}

func TestFail(t *testing.T) {
	c := client(t, &radio, func(_ http.ResponseWriter, r *http.Request) {
		in, err := receive(r)
		if err != nil {
			t.Error(err)
			return
		}
		m, err := in.next()
		want := &eventstream.Message{
			Headers: []eventstream.Header{
				{":message-type", "exception"}, {":exception-type", "jam"}, {":content-type", "application/json"},
			},
			Payload: []byte(`{"message":"too loud"}`),
		}
		if err != nil || !reflect.DeepEqual(m, want) {
			t.Errorf("message %v, %v", m, err)
		}
		_, _ = io.Copy(io.Discard, r.Body)
	})
	out, err := invoke(t.Context(), c, opReport)
	if err != nil {
		t.Fatal(err)
	}
	if err := out.Writer.Fail(t.Context(), &jammed{Message: new("too loud")}); err != nil {
		t.Error(err)
	}
	if err := out.Writer.Close(); err != nil {
		t.Error(err)
	}
}

// A call whose answer has no events is complete when its writer is closed.
func TestReport(t *testing.T) {
	for _, status := range []int{200, 500} {
		c := client(t, &radio, func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			w.Header().Set("X-Frequency", "99.5")
			w.Header().Set("X-Amzn-Errortype", "Meteor")
			w.WriteHeader(status)
		})
		out, err := invoke(t.Context(), c, opReport)
		if err != nil {
			t.Fatal(err)
		}
		if err := out.Writer.Send(t.Context(), &wavesMemberSound{}); err != nil {
			t.Error(err)
		}
		err = out.Writer.Close()
		if status == 200 && (err != nil || call.Value(out.Frequency) != "99.5") {
			t.Errorf("output %+v, %v", out, err)
		}
		if status == 500 && !errors.Is(err, call.Code("Meteor")) {
			t.Errorf("error %v", err)
		}
		if out.ResultMetadata.Status != status || len(out.ResultMetadata.Attempts) != 1 {
			t.Errorf("metadata %+v", out.ResultMetadata)
		}
	}
}

// The service refuses before it has read an event.
func TestTalkRefused(t *testing.T) {
	c := client(t, &radio, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Amzn-Errortype", "AccessDeniedException")
		w.WriteHeader(403)
		_, _ = w.Write([]byte(`{"message":"not you"}`))
	})
	out, err := invoke(t.Context(), c, opTalk)
	if err != nil {
		t.Fatal(err)
	}
	for err == nil { // the transport may take some events before the refusal is here
		err = out.Writer.Send(t.Context(), &wavesMemberSound{sound{make([]byte, 100_000)}})
	}
	_, nextErr := out.Waves.Next()
	for _, err := range []error{err, nextErr, out.Writer.Send(t.Context(), &wavesMemberSound{})} {
		if !call.IsDenied(err) || !strings.Contains(err.Error(), "not you (status 403") {
			t.Errorf("error %v", err)
		}
	}
	if err := errors.Join(out.Writer.Close(), out.Waves.Close()); err != nil {
		t.Error(err)
	}
}

// What is wrong before anything is sent is the call's own error.
func TestTalkInvalid(t *testing.T) {
	c := client(t, &radio, func(http.ResponseWriter, *http.Request) { t.Error("a request") })
	err := call.Open(t.Context(), c, &call.Operation{
		Name: "Talk", Method: "POST", URI: "/Talk", Flags: call.InBound, InBody: call.EventBody,
		In: func(c *codec.Codec, in any) {
			ms := []codec.Member{{Name: "channel", Bind: "X-Channel", Loc: codec.Header, Flags: codec.Required | codec.NonEmpty}}
			for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
				c.String(&in.(*talkInput).Channel)
			}
		},
		Meta: opTalk.Meta, Send: opTalk.Send, Events: opTalk.Events,
	}, &talkInput{}, new(talkOutput), nil)
	if _, ok := errors.AsType[*codec.MissingError](err); !ok {
		t.Errorf("error %v", err)
	}
}

// Closing the reader ends the call, whatever the service does.
func TestCloseEndsTalk(t *testing.T) {
	gone := make(chan struct{})
	c := client(t, &radio, func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		close(gone)
	})
	out, err := invoke(t.Context(), c, opTalk)
	if err != nil {
		t.Fatal(err)
	}
	sent := make(chan error)
	go func() {
		var err error
		for err == nil { // until the windows of the connection are full
			err = out.Writer.Send(t.Context(), &wavesMemberSound{sound{make([]byte, 100_000)}})
		}
		sent <- err
	}()
	read := make(chan error)
	go func() {
		_, err := out.Waves.Next()
		read <- err
	}()
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{}); err != nil {
		t.Fatal(err)
	}
	if err := out.Waves.Close(); err != nil {
		t.Error(err)
	}
	if err := <-read; !errors.Is(err, eventstream.ErrClosed) {
		t.Errorf("the read ended with %v", err)
	}
	if err := <-sent; err == nil {
		t.Error("an event was sent on a stream that is closed")
	}
	<-gone
	if err := out.Writer.Close(); err != nil {
		t.Error(err)
	}
}

func TestContextEndsTalk(t *testing.T) {
	gone := make(chan struct{})
	c := client(t, &radio, func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		close(gone)
	})
	reason := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	out, err := invoke(ctx, c, opTalk)
	if err != nil {
		t.Fatal(err)
	}
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{}); err != nil {
		t.Fatal(err)
	}
	cancel(reason)
	if _, err := out.Waves.Next(); !errors.Is(err, reason) {
		t.Errorf("the read ended with %v", err)
	}
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{}); !errors.Is(err, reason) {
		t.Errorf("sending ended with %v", err)
	}
	<-gone
}

// RPC protocols send input and output as messages of their own.
func TestTalkRPC(t *testing.T) {
	for _, tt := range []struct {
		protocol          call.EventProtocol
		contentType       string
		request, response string
	}{
		{&awsjson.Protocol{Version: "1.1"}, "application/x-amz-json-1.1", `{"channel":"5"}`, `{"frequency":"88.1"}`},
		{&rpcv2json.Protocol{}, "application/json", `{"channel":"5"}`, `{"frequency":"88.1"}`},
		{&rpcv2cbor.Protocol{}, "application/cbor", "\xa1\x67channel\x615", "\xa1\x69frequency\x6488.1"},
	} {
		service := with(tt.protocol)
		c := client(t, &service, func(w http.ResponseWriter, r *http.Request) {
			in, err := receive(r)
			if err != nil {
				t.Error(err)
				return
			}
			m, err := in.next()
			want := event("initial-request", tt.request, eventstream.Header{Name: ":content-type", Value: tt.contentType})
			if err != nil || !reflect.DeepEqual(m, want) {
				t.Errorf("first message %q, %v", m, err)
			}
			answer(t, w, event("initial-response", tt.response))
			for err == nil && m != nil {
				if m, err = in.next(); m != nil {
					answer(t, w, m)
				}
			}
			if err != nil {
				t.Error(err)
			}
		})
		out, err := invoke(t.Context(), c, opTalkRPC)
		if err != nil {
			t.Fatal(err)
		}
		want := &wavesMemberNote{note{Volume: new(int16(7)), Text: new("hi"), Tags: []string{"a"}, Place: &place{Next: &place{}}}}
		if err := out.Writer.Send(t.Context(), want); err != nil {
			t.Fatal(err)
		}
		_ = out.Writer.Close()
		got, err := out.Waves.Next()
		if err != nil || !reflect.DeepEqual(got, want) || call.Value(out.Frequency) != "88.1" {
			t.Errorf("event %v, frequency %q, %v", got, call.Value(out.Frequency), err)
		}
		if _, err := out.Waves.Next(); err != io.EOF {
			t.Errorf("at the end: %v", err)
		}
	}
}

// Local servers may have no HTTP/2.
func TestTalkHTTP1(t *testing.T) {
	c := clientOf(t, &radio, func(w http.ResponseWriter, r *http.Request) {
		if err := http.NewResponseController(w).EnableFullDuplex(); err != nil {
			t.Error(err)
		}
		in := &received{body: r.Body}
		_, in.prior, _ = strings.Cut(r.Header.Get("Authorization"), "Signature=")
		for m, err := in.next(); m != nil || err != nil; m, err = in.next() {
			if err != nil {
				t.Error(err)
				return
			}
			answer(t, w, m)
		}
		_, _ = io.Copy(io.Discard, r.Body)
	}, false)
	out, err := invoke(t.Context(), c, opTalk)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"1", "2", "3"} {
		if err := out.Writer.Send(t.Context(), &wavesMemberSound{sound{[]byte(text)}}); err != nil {
			t.Fatal(err)
		}
		got, err := out.Waves.Next()
		if s, ok := got.(*wavesMemberSound); err != nil || !ok || string(s.Value.Data) != text {
			t.Errorf("event %v, %v", got, err)
		}
	}
	_ = out.Writer.Close()
	if _, err := out.Waves.Next(); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

// Messages are bare where requests are not signed.
func TestReportUnsigned(t *testing.T) {
	open := radio
	open.Auth = []call.Auth{call.NoAuth}
	c := client(t, &open, func(_ http.ResponseWriter, r *http.Request) {
		m, _, err := eventstream.ReadMessage(r.Body, nil)
		want := event("sound", "1", eventstream.Header{Name: ":content-type", Value: "application/octet-stream"})
		if err != nil || !reflect.DeepEqual(m, want) {
			t.Errorf("message %v, %v", m, err)
		}
		if n, err := io.Copy(io.Discard, r.Body); n != 0 || err != nil {
			t.Errorf("%d more bytes, %v", n, err)
		}
	})
	out, err := invoke(t.Context(), c, opReport)
	if err != nil {
		t.Fatal(err)
	}
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{sound{[]byte("1")}}); err != nil {
		t.Error(err)
	}
	if err := out.Writer.Close(); err != nil {
		t.Error(err)
	}
}

// A hook that makes the answer itself leaves nobody to send to, and nothing to read.
func TestTalkHooked(t *testing.T) {
	c := client(t, &radio, func(http.ResponseWriter, *http.Request) { t.Error("a request") })
	out := new(talkOutput)
	hook := call.WithHooks(&call.Hooks{Call: func(context.Context, *call.Info, func(context.Context) error) error { return nil }})
	if err := call.Open(t.Context(), c, opTalk, &talkInput{}, out, []call.Option{hook}); err != nil {
		t.Fatal(err)
	}
	if err := out.Writer.Send(t.Context(), &wavesMemberSound{}); !errors.Is(err, eventstream.ErrClosed) {
		t.Errorf("sending: %v", err)
	}
	if _, err := out.Waves.Next(); err != io.EOF {
		t.Errorf("reading: %v", err)
	}
}

// transport answers in a way of its own.
type transport func(*http.Request) (*http.Response, error)

func (f transport) Do(r *http.Request) (*http.Response, error) { return f(r) }

// No goroutine outlives a call, however it ends: a bubble of synctest fails if one does.
func TestTalkLeavesNothing(t *testing.T) {
	refused := errors.New("connection refused")
	answering := func(r *http.Request) (*http.Response, error) {
		m := encode(t, event("sound", "1"))
		return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(m)), ContentLength: -1}, nil
	}
	silent := func(r *http.Request) (*http.Response, error) {
		<-r.Context().Done()
		r.Body.Close()
		return nil, r.Context().Err()
	}
	for _, tt := range []struct {
		name string
		do   transport
		use  func(*talkOutput, context.CancelFunc) error
		want error
	}{
		{"no connection", func(*http.Request) (*http.Response, error) { return nil, refused }, func(out *talkOutput, _ context.CancelFunc) error {
			return out.Writer.Send(context.Background(), &wavesMemberSound{})
		}, refused},
		{"the reader is closed before the answer", silent, func(out *talkOutput, _ context.CancelFunc) error {
			_ = out.Waves.Close()
			return out.Writer.Send(context.Background(), &wavesMemberSound{})
		}, eventstream.ErrClosed},
		{"the context ends before the answer", silent, func(out *talkOutput, cancel context.CancelFunc) error {
			cancel()
			_, err := out.Waves.Next()
			return err
		}, context.Canceled},
		{"everything is read", answering, func(out *talkOutput, _ context.CancelFunc) error {
			for _, err := range out.Waves.All() {
				if err != nil {
					return err
				}
			}
			return out.Writer.Send(context.Background(), &wavesMemberSound{})
		}, eventstream.ErrClosed},
		{"nothing is read", answering, func(out *talkOutput, _ context.CancelFunc) error { return out.Waves.Close() }, nil},
	} {
		synctest.Test(t, func(t *testing.T) {
			c := call.NewClient(source{call.Config{Region: "eu-west-1", Endpoint: "https://radio.example.com", HTTP: tt.do}}, &call.Service{
				ID: "Radio", Protocol: radio.Protocol, Auth: []call.Auth{call.NoAuth},
			}, nil)
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			out, err := invoke(ctx, c, opTalk)
			if err == nil {
				err = tt.use(out, cancel)
			}
			if !errors.Is(err, tt.want) {
				t.Errorf("%s: %v", tt.name, err)
			}
		})
	}
}
