package eventstream_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/restjson"
)

// The tests call an invented service, radio, written as the generator writes it.

type waves interface{ isWaves() }

type wavesMemberNote struct{ Value note }
type wavesMemberSound struct{ Value sound }
type wavesMemberStation struct{ Value station }
type wavesUnknownMember struct{ Tag string }

func (*wavesMemberNote) isWaves()    {}
func (*wavesMemberSound) isWaves()   {}
func (*wavesMemberStation) isWaves() {}
func (*wavesUnknownMember) isWaves() {}

var wavesMembers = [...]codec.Member{{Name: "note"}, {Name: "sound"}, {Name: "station"}}

func visitWaves(c *codec.Codec, p *waves) {
	ms, i := wavesMembers[:], -1
	switch (*p).(type) {
	case nil:
	case *wavesMemberNote:
		i = 0
	case *wavesMemberSound:
		i = 1
	case *wavesMemberStation:
		i = 2
	default:
		i = len(ms)
	}
	for i = c.Union(ms, i); i >= 0; i = c.Variant(ms) {
		switch i {
		case 0:
			v, _ := (*p).(*wavesMemberNote)
			if v == nil {
				v = codec.New[wavesMemberNote](c)
				*p = v
			}
			visitNote(c, &v.Value)
		case 1:
			v, _ := (*p).(*wavesMemberSound)
			if v == nil {
				v = codec.New[wavesMemberSound](c)
				*p = v
			}
			visitSound(c, &v.Value)
		case 2:
			v, _ := (*p).(*wavesMemberStation)
			if v == nil {
				v = codec.New[wavesMemberStation](c)
				*p = v
			}
			visitStation(c, &v.Value)
		default:
			*p = &wavesUnknownMember{Tag: c.UnknownTag()}
		}
	}
}

// note has headers, and the rest of it in the payload.
type note struct {
	Volume *int16
	At     time.Time
	Text   *string
	Tags   []string
	Place  *place
}

var noteMembers = [...]codec.Member{
	{Name: "volume", Bits: 16, Flags: codec.EventHeader}, {Name: "text"}, {Name: "tags"}, {Name: "place"},
	{Name: "at", Flags: codec.EventHeader},
}

func visitNote(c *codec.Codec, v *note) {
	ms := noteMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.Int16Ptr(&v.Volume)
		case 1:
			c.StringPtr(&v.Text)
		case 2:
			c.Strings(&v.Tags)
		case 3:
			codec.Ptr(c, &v.Place, visitPlace)
		case 4:
			c.Time(&v.At)
		}
	}
}

// sound has bytes as payload.
type sound struct{ Data []byte }

var soundMembers = [...]codec.Member{{Name: "data", Flags: codec.EventBody}}

func visitSound(c *codec.Codec, v *sound) {
	ms := soundMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		c.Blob(&v.Data)
	}
}

// station has a structure as payload.
type station struct{ Place *place }

var stationMembers = [...]codec.Member{{Name: "place", Flags: codec.EventBody}}

func visitStation(c *codec.Codec, v *station) {
	ms := stationMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		codec.Ptr(c, &v.Place, visitPlace)
	}
}

type place struct {
	Name *string
	Next *place
}

var placeMembers = [...]codec.Member{{Name: "name"}, {Name: "next"}}

func visitPlace(c *codec.Codec, v *place) {
	ms := placeMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.Name)
		case 1:
			codec.Ptr(c, &v.Next, visitPlace)
		}
	}
}

type jammed struct{ Message *string }

func (e *jammed) Error() string          { return "Jammed: " + e.ErrorMessage() }
func (e *jammed) ErrorCode() string      { return "Jammed" }
func (e *jammed) ErrorMessage() string   { return call.Value(e.Message) }
func (e *jammed) ErrorFault() call.Fault { return call.FaultServer }

var jammedMembers = [...]codec.Member{{Name: "message"}}

var errJammed = call.ErrorShape{
	Name: "Jammed", Throttling: true, Retryable: true,
	New: func() error { return new(jammed) },
	Visit: func(c *codec.Codec, err error) {
		ms := jammedMembers[:]
		for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
			c.StringPtr(&err.(*jammed).Message)
		}
	},
}

type talkInput struct{ Channel string }

var talkInputMembers = [...]codec.Member{{Name: "channel", Bind: "X-Channel", Loc: codec.Header, Flags: codec.Required}}

func visitTalkInput(c *codec.Codec, v *talkInput) {
	ms := talkInputMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		c.String(&v.Channel)
	}
}

type talkOutput struct {
	Frequency      *string
	Waves          *eventstream.Reader[waves]
	Writer         *eventstream.Writer[waves]
	ResultMetadata call.Metadata
}

var talkOutputMembers = [...]codec.Member{
	{Name: "frequency", Bind: "X-Frequency", Loc: codec.Header}, {Name: "waves", Loc: codec.Stream},
}

func visitTalkOutput(c *codec.Codec, v *talkOutput) {
	ms := talkOutputMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		c.StringPtr(&v.Frequency)
	}
}

// operation returns an operation with events of the answer, of the request, or both.
func operation(name string, flags call.OperationFlags, reads, writes bool) *call.Operation {
	op := &call.Operation{
		Name: name, Method: "POST", URI: "/" + name, Flags: flags,
		In:     func(c *codec.Codec, in any) { visitTalkInput(c, in.(*talkInput)) },
		Out:    func(c *codec.Codec, out any) { visitTalkOutput(c, out.(*talkOutput)) },
		Meta:   func(out any) *call.Metadata { return &out.(*talkOutput).ResultMetadata },
		InBody: call.NoBody, OutBody: call.NoBody,
	}
	jam := eventstream.Exception{Name: "jam", Shape: &errJammed}
	if reads {
		op.OutBody = call.EventBody
		op.Events = func(out any, source call.EventSource) error {
			return eventstream.Read(&out.(*talkOutput).Waves, source, visitWaves, jam)
		}
	}
	if writes {
		op.InBody = call.EventBody
		op.Send = func(out any, sink call.EventSink) error {
			return eventstream.Write(&out.(*talkOutput).Writer, sink, visitWaves, jam)
		}
	}
	return op
}

const bound = call.InBound | call.OutBound

var (
	opListen = operation("Listen", bound, true, false)
	opReport = operation("Report", bound, false, true)
	opTalk   = operation("Talk", bound, true, true)

	// The same for protocols that put input and output into the streams.
	opListenRPC = operation("Listen", call.InitialResponse, true, false)
	opTalkRPC   = operation("Talk", call.InitialResponse, true, true)

	radio = call.Service{
		ID: "Radio", APIVersion: "2026-01-01", SigningName: "radio", Protocol: &restjson.Protocol{}, Auth: []call.Auth{call.SigV4},
	}
	radioRPC = with(&awsjson.Protocol{Version: "1.1"})
)

// with returns the service with another protocol.
func with(p call.Protocol) call.Service {
	return call.Service{
		ID: "Radio", APIVersion: "2026-01-01", Target: "Radio_1", SigningName: "radio", Protocol: p, Auth: []call.Auth{call.SigV4},
	}
}

type source struct{ config call.Config }

func (s source) ClientConfig(string) *call.Config { c := s.config; return &c }

const secret = "SECRETEXAMPLE"

var now = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// client returns a client of a service that a handler is. It speaks HTTP/2.
func client(t *testing.T, service *call.Service, h http.HandlerFunc) *call.Client {
	t.Helper()
	return clientOf(t, service, h, true)
}

func clientOf(t *testing.T, service *call.Service, h http.HandlerFunc, http2 bool) *call.Client {
	t.Helper()
	srv := httptest.NewUnstartedServer(h)
	srv.EnableHTTP2 = http2
	srv.StartTLS()
	t.Cleanup(srv.Close)
	return call.NewClient(source{call.Config{
		Region: "eu-west-1", Endpoint: srv.URL, HTTP: srv.Client(),
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: secret}), auth.CacheConfig{}),
		Now:         func() time.Time { return now },
		Settings:    call.Settings{MaxAttempts: 1},
	}}, service, nil)
}

func invoke(ctx context.Context, c *call.Client, op *call.Operation) (*talkOutput, error) {
	out := new(talkOutput)
	run := call.Invoke
	if op.Send != nil {
		run = call.Open
	}
	err := run(ctx, c, op, &talkInput{Channel: "5"}, out, nil)
	return out, err
}

// event returns a message that is an event.
func event(name, payload string, headers ...eventstream.Header) *eventstream.Message {
	return &eventstream.Message{
		Headers: append([]eventstream.Header{{":message-type", "event"}, {":event-type", name}}, headers...),
		Payload: []byte(payload),
	}
}

// answer writes messages of an answer.
func answer(t *testing.T, w http.ResponseWriter, messages ...*eventstream.Message) {
	_, err := w.Write(encode(t, messages...))
	if err != nil {
		t.Error(err)
	}
	w.(http.Flusher).Flush()
}

// listen returns the output of a call whose answer has messages as its body.
func listen(t *testing.T, messages ...*eventstream.Message) *talkOutput {
	t.Helper()
	return listenRaw(t, encode(t, messages...))
}

func listenRaw(t *testing.T, body []byte) *talkOutput {
	t.Helper()
	out, err := invoke(t.Context(), canned(&radio, io.NopCloser(bytes.NewReader(body))), opListen)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// canned returns a client whose transport answers with a body.
func canned(service *call.Service, body io.ReadCloser) *call.Client {
	return call.NewClient(source{call.Config{
		Region: "eu-west-1", Endpoint: "https://radio.example.com", HTTP: doer{body},
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: secret}), auth.CacheConfig{}),
	}}, service, nil)
}

type doer struct{ body io.ReadCloser }

func (d doer) Do(*http.Request) (*http.Response, error) {
	h := http.Header{"X-Amzn-Requestid": {"r1"}, "X-Frequency": {"99.5"}}
	return &http.Response{StatusCode: 200, Header: h, Body: d.body, ContentLength: -1}, nil
}
