package malformed

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// The service is written as the generator writes services. Its operations have no input.

type getOutput struct {
	Text  *string
	Count *int
	Flag  *bool
	Ratio *float64
	Bytes []byte
	When  time.Time
	List  []string
	Map   map[string]string
	Inner *getOutput
}

var getOutputMembers = [...]codec.Member{
	{Name: "Text"}, {Name: "Count"}, {Name: "Flag"}, {Name: "Ratio"}, {Name: "Bytes"}, {Name: "When"}, {Name: "List"}, {Name: "Map"}, {Name: "Inner"},
}

func visitGetOutput(c *codec.Codec, v *getOutput) {
	ms := getOutputMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.Text)
		case 1:
			c.IntPtr(&v.Count)
		case 2:
			c.BoolPtr(&v.Flag)
		case 3:
			c.Float64Ptr(&v.Ratio)
		case 4:
			c.Blob(&v.Bytes)
		case 5:
			c.Time(&v.When)
		case 6:
			c.Strings(&v.List)
		case 7:
			codec.Map(c, &v.Map, (*codec.Codec).String)
		case 8:
			codec.Ptr(c, &v.Inner, visitGetOutput)
		}
	}
}

// broken is the one error of the service.
type broken struct {
	Message *string
	Limit   *int
	Wait    *int // in a header, where the protocol has any
}

func (e *broken) Error() string { return "Broken" }

var brokenMembers = [...]codec.Member{{Name: "Message"}, {Name: "Limit"}, {Name: "Wait", Loc: codec.Header, Bind: "X-Wait"}}

var errBroken = call.ErrorShape{
	Name: "Broken",
	New:  func() error { return new(broken) },
	Visit: func(c *codec.Codec, err error) {
		v, ms := err.(*broken), brokenMembers[:]
		for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
			switch i {
			case 0:
				c.StringPtr(&v.Message)
			case 1:
				c.IntPtr(&v.Limit)
			case 2:
				c.IntPtr(&v.Wait)
			}
		}
	},
}

var opGet = call.Operation{
	Name: "Get", Method: "POST", URI: "/", OutBody: call.StructBody, Errors: []*call.ErrorShape{&errBroken},
	In:  func(c *codec.Codec, _ any) { c.Struct(nil) },
	Out: func(c *codec.Codec, out any) { visitGetOutput(c, out.(*getOutput)) },
}

// boundOutput has members in headers and, the last, in the body.
type boundOutput struct {
	Size  *int
	Until time.Time
	Flag  *bool
	List  []int
	Text  *string
}

var boundMembers = [...]codec.Member{
	{Name: "Size", Loc: codec.Header, Bind: "X-Size"}, {Name: "Until", Loc: codec.Header, Bind: "X-Until"},
	{Name: "Flag", Loc: codec.Header, Bind: "X-Flag"}, {Name: "List", Loc: codec.Header, Bind: "X-List"}, {Name: "Text"},
}

var opGetBound = call.Operation{
	Name: "GetBound", Method: "GET", URI: "/", OutBody: call.StructBody, Flags: call.OutBound,
	In: func(c *codec.Codec, _ any) { c.Struct(nil) },
	Out: func(c *codec.Codec, out any) {
		v, ms := out.(*boundOutput), boundMembers[:]
		for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
			switch i {
			case 0:
				c.IntPtr(&v.Size)
			case 1:
				c.Time(&v.Until)
			case 2:
				c.BoolPtr(&v.Flag)
			case 3:
				codec.List(c, &v.List, (*codec.Codec).Int)
			case 4:
				c.StringPtr(&v.Text)
			}
		}
	},
}

// answer is what the server says.
type answer struct {
	status      int
	contentType string
	body        string
	errorType   string // a header of errors in JSON
	header      http.Header
}

func (a answer) ClientConfig(string) *call.Config {
	return &call.Config{Region: "us-east-1", Endpoint: "https://example.com", HTTP: a, Settings: call.Settings{MaxAttempts: 1}}
}

func (a answer) Do(*http.Request) (*http.Response, error) {
	h := a.header.Clone()
	if h == nil {
		h = http.Header{}
	}
	if a.contentType != "" {
		h.Set("Content-Type", a.contentType)
	}
	if a.errorType != "" {
		h.Set("X-Amzn-Errortype", a.errorType)
	}
	return &http.Response{StatusCode: a.status, Header: h, Body: io.NopCloser(strings.NewReader(a.body)), ContentLength: int64(len(a.body))}, nil
}

// get calls the operation in a protocol.
func get(t testing.TB, p call.Protocol, a answer) (*getOutput, error) {
	t.Helper()
	out := new(getOutput)
	return out, invoke(p, a, &opGet, out)
}

// getBound calls the operation whose output is bound to headers.
func getBound(t testing.TB, p call.Protocol, a answer) (*boundOutput, error) {
	t.Helper()
	out := new(boundOutput)
	return out, invoke(p, a, &opGetBound, out)
}

func invoke(p call.Protocol, a answer, op *call.Operation, out any) error {
	service := call.Service{ID: "Malformed", APIVersion: "1", Target: "Malformed", Protocol: p, Auth: []call.Auth{call.NoAuth}}
	return call.Invoke(context.Background(), call.NewClient(a, &service, nil), op, nil, out, nil)
}
