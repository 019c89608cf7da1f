package call_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

type tellOutput struct {
	Host           *string
	ResultMetadata call.Metadata
}

var tellOutputMembers = [...]codec.Member{{Name: "Host"}}

var opTell = call.Operation{
	Name: "Tell", Method: "POST", URI: "/", InBody: call.StructBody, OutBody: call.StructBody,
	In: func(c *codec.Codec, _ any) { c.Struct(nil) },
	Out: func(c *codec.Codec, out any) {
		for i := c.Struct(tellOutputMembers[:]); i >= 0; i = c.Member(tellOutputMembers[:], i) {
			c.StringPtr(&out.(*tellOutput).Host)
		}
	},
	Meta: func(out any) *call.Metadata { return &out.(*tellOutput).ResultMetadata },
}

var discovery = call.Discovery{
	Find: call.Discover, Gone: call.EndpointGone,
	Operation: &opTell,
	New:       func() (in, out any) { return new(sendInput), new(tellOutput) },
	Endpoint:  func(out any) (string, int64) { return call.Value(out.(*tellOutput).Host), 10 },
	Error:     "Gone",
}

// regionalRules are https://parcel.{Region}.amazonaws.com in the generator's form.
const regionalRules endpoint.Rules = "\x01\x01\x06\x06Region\vAWS::Region\x1dhttps://parcel..amazonaws.com" +
	"\r\x04\x03\x00\x00\x0f\x03\x00\x00\x0f\x0e\x00\x00\x00\x02"

// world is a transport to services by host; it keeps what went where.
type world struct {
	answers map[string][]string // by operation: each "HOST" or "status code"
	went    []string
}

func (w *world) RoundTrip(r *http.Request) (*http.Response, error) {
	_, op, _ := strings.Cut(r.Header.Get("X-Amz-Target"), ".")
	w.went = append(w.went, op+" "+r.URL.Host)
	status, body := 200, "{}"
	if list := w.answers[op]; len(list) > 0 {
		if w.answers[op] = list[1:]; strings.HasPrefix(list[0], "4") {
			status, body = 400, `{"__type":"Gone"}`
		} else {
			body = `{"Host":"` + list[0] + `"}`
		}
	}
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body)), Request: r}, nil
}

func TestEndpointDiscovery(t *testing.T) {
	const ordinary = "parcel.eu-west-1.amazonaws.com"
	rules := call.Service{
		ID: parcel.ID, APIVersion: parcel.APIVersion, Target: parcel.Target, SigningName: parcel.SigningName,
		Protocol: parcel.Protocol, Auth: parcel.Auth, Flags: parcel.Flags, Rules: regionalRules,
	}
	yes, no := true, false
	for _, tt := range []struct {
		name     string
		setting  *bool
		required bool
		answers  map[string][]string
		calls    int
		want     string
		err      string
	}{
		{"required", nil, true, map[string][]string{"Tell": {"cell1.example.com"}}, 2,
			"Tell " + ordinary + ", Send cell1.example.com, Send cell1.example.com", ""},
		{"may be", nil, false, nil, 1, "Send " + ordinary, ""},
		{"may be and shall", &yes, false, map[string][]string{"Tell": {"cell1.example.com"}}, 1, "Tell " + ordinary + ", Send cell1.example.com", ""},
		{"shall, but it cannot", &yes, false, map[string][]string{"Tell": {"400"}}, 2, "Tell " + ordinary + ", Send " + ordinary + ", Send " + ordinary, ""},
		{"required, but it cannot", nil, true, map[string][]string{"Tell": {"400"}}, 1, "Tell " + ordinary, "Gone"},
		{"required, and no host", nil, true, map[string][]string{"Tell": {"a/b"}}, 1, "Tell " + ordinary, "names no endpoint"},
		{"required and switched off", &no, true, nil, 1, "", "switched off"},
		{"gone", nil, true, map[string][]string{"Tell": {"cell1.example.com", "cell2.example.com"}, "Send": {"400"}}, 1,
			"Tell " + ordinary + ", Send cell1.example.com, Tell " + ordinary + ", Send cell2.example.com", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := &world{answers: tt.answers}
			src := serve(t, nil)
			src.config.Endpoint, src.config.HTTP, src.config.EndpointDiscovery = "", &http.Client{Transport: w}, tt.setting
			op := opSend
			op.Discovery = &discovery
			if tt.required {
				op.Flags |= call.DiscoveryRequired
			}
			client := call.NewClient(src, &rules, nil)
			var err error
			for range tt.calls {
				err = errors.Join(err, call.Invoke(t.Context(), client, &op, &sendInput{Address: "x"}, new(sendOutput), nil))
			}
			if (err != nil) != (tt.err != "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("error %v, want %q", err, tt.err)
			}
			if got := strings.Join(w.went, ", "); got != tt.want {
				t.Errorf("calls %s\nwant  %s", got, tt.want)
			}
		})
	}
}
