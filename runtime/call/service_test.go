package call_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/restxml"
)

// The tests of this package call two invented services, written as the generator writes them: parcel
// speaks awsJson, depot restXml with streams.

type sendInput struct {
	Address string
	Weight  *int
	Token   *string
}

type sendOutput struct {
	Id             *string
	ResultMetadata call.Metadata
}

var sendInputMembers = [...]codec.Member{
	{Name: "Address", Flags: codec.Required | codec.NonEmpty},
	{Name: "Weight"},
	{Name: "Token", Flags: codec.Token},
}

func visitSendInput(c *codec.Codec, v *sendInput) {
	for i := c.Struct(sendInputMembers[:]); i >= 0; i = c.Member(sendInputMembers[:], i) {
		switch i {
		case 0:
			c.String(&v.Address)
		case 1:
			c.IntPtr(&v.Weight)
		case 2:
			c.StringPtr(&v.Token)
		}
	}
}

var sendOutputMembers = [...]codec.Member{{Name: "Id"}}

func visitSendOutput(c *codec.Codec, v *sendOutput) {
	for i := c.Struct(sendOutputMembers[:]); i >= 0; i = c.Member(sendOutputMembers[:], i) {
		c.StringPtr(&v.Id)
	}
}

type tooHeavy struct {
	Message *string
	Limit   *int
}

func (e *tooHeavy) Error() string          { return "TooHeavy: " + call.Value(e.Message) }
func (e *tooHeavy) ErrorCode() string      { return "TooHeavy" }
func (e *tooHeavy) ErrorMessage() string   { return call.Value(e.Message) }
func (e *tooHeavy) ErrorFault() call.Fault { return call.FaultClient }

var tooHeavyMembers = [...]codec.Member{{Name: "message"}, {Name: "Limit"}}

var errTooHeavy = call.ErrorShape{
	Name: "TooHeavy", Code: "Parcel.TooHeavy", Status: 400,
	New: func() error { return new(tooHeavy) },
	Visit: func(c *codec.Codec, err error) {
		v := err.(*tooHeavy)
		for i := c.Struct(tooHeavyMembers[:]); i >= 0; i = c.Member(tooHeavyMembers[:], i) {
			switch i {
			case 0:
				c.StringPtr(&v.Message)
			case 1:
				c.IntPtr(&v.Limit)
			}
		}
	},
}

var opSend = call.Operation{
	Name: "Send", Method: "POST", URI: "/", InBody: call.StructBody, OutBody: call.StructBody,
	In:     func(c *codec.Codec, in any) { visitSendInput(c, in.(*sendInput)) },
	Out:    func(c *codec.Codec, out any) { visitSendOutput(c, out.(*sendOutput)) },
	Meta:   func(out any) *call.Metadata { return &out.(*sendOutput).ResultMetadata },
	Errors: []*call.ErrorShape{&errTooHeavy},
}

var parcel = call.Service{
	ID: "Parcel", APIVersion: "2026-01-01", Target: "Parcel_1", SigningName: "parcel",
	Protocol: &awsjson.Protocol{Version: "1.1"}, Auth: []call.Auth{call.SigV4}, Flags: call.AWS,
}

type storeInput struct {
	Name      string
	Algorithm string
	Body      io.Reader
}

type storeOutput struct {
	Sum            *string
	ResultMetadata call.Metadata
}

var storeInputMembers = [...]codec.Member{
	{Name: "Name", Loc: codec.Greedy, Flags: codec.Required | codec.NonEmpty},
	{Name: "Algorithm", Loc: codec.Header, Bind: "x-amz-sdk-checksum-algorithm"},
	{Name: "Body", Loc: codec.Stream},
}

var opStore = call.Operation{
	Name: "Store", Method: "PUT", URI: "/things/{Name+}?x-id=Store", InBody: call.StreamBody, Flags: call.InBound,
	In: func(c *codec.Codec, in any) {
		v := in.(*storeInput)
		for i := c.Struct(storeInputMembers[:]); i >= 0; i = c.Member(storeInputMembers[:], i) {
			switch i {
			case 0:
				c.String(&v.Name)
			case 1:
				c.Enum(&v.Algorithm)
			}
		}
	},
	Out:    func(*codec.Codec, any) {},
	Meta:   func(out any) *call.Metadata { return &out.(*storeOutput).ResultMetadata },
	Stream: func(in any) io.Reader { return in.(*storeInput).Body },
	Checksum: &call.Checksum{
		Add: call.AddChecksum, Algorithm: func(in any) string { return in.(*storeInput).Algorithm }, AlgorithmHeader: "X-Amz-Sdk-Checksum-Algorithm",
	},
}

type fetchOutput struct {
	Body           io.ReadCloser
	ResultMetadata call.Metadata
}

var opFetch = call.Operation{
	Name: "Fetch", Method: "GET", URI: "/things/{Name+}", OutBody: call.StreamBody, Flags: call.InBound,
	In:       opStore.In,
	Out:      func(*codec.Codec, any) {},
	Meta:     func(out any) *call.Metadata { return &out.(*fetchOutput).ResultMetadata },
	Sink:     func(out any, s io.ReadCloser) { out.(*fetchOutput).Body = s },
	Checksum: &call.Checksum{Sent: call.SentChecksum, Mode: func(any) *string { return nil }, ModeHeader: "X-Amz-Checksum-Mode"},
}

var depot = call.Service{
	ID: "Depot", APIVersion: "2026-01-01", SigningName: "depot", Protocol: &restxml.Protocol{},
	Auth: []call.Auth{call.SigV4}, Flags: call.AWS | call.ErrorsInSuccess | call.PayloadHash | call.IdentityEncoding,
}

// source is a call.Source whose clients reach a handler in process.
type source struct {
	config call.Config
}

func (s source) ClientConfig(string) *call.Config { c := s.config; return &c }

const secret = "SECRETEXAMPLE"

// serve returns a source for a handler. Nothing sleeps, and time stands still.
func serve(t *testing.T, h http.HandlerFunc) source {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return source{call.Config{
		Region: "eu-west-1", Endpoint: srv.URL, HTTP: srv.Client(),
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: secret}), auth.CacheConfig{}),
		Now:         func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		Sleep:       func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
		Rand:        func() uint64 { return 1 },
	}}
}

func send(t *testing.T, src call.Source, in *sendInput, opts ...call.Option) (*sendOutput, error) {
	t.Helper()
	out := new(sendOutput)
	err := call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &opSend, in, out, opts)
	return out, err
}

// answer is a handler that gives answers in turn, the last one for ever, and keeps the requests.
type answer struct {
	status int
	header string // Name: value
	body   string
}

type exchange struct {
	*http.Request
	body string
}

func script(got *[]exchange, answers ...answer) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var b bytes.Buffer
		_, _ = b.ReadFrom(r.Body)
		*got = append(*got, exchange{r, b.String()})
		a := answers[min(len(*got), len(answers))-1]
		if name, value, ok := strings.Cut(a.header, ": "); ok {
			w.Header().Set(name, value)
		}
		w.WriteHeader(a.status)
		_, _ = io.WriteString(w, a.body)
	}
}
