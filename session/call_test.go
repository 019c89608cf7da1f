package session

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// ping is a protocol that says nothing and reads nothing.
type ping struct{}

func (ping) Encode(x *call.Exchange) error           { x.Path = "/"; return nil }
func (ping) Failed(x *call.Exchange) bool            { return x.Response.StatusCode >= 300 }
func (ping) Decode(*call.Exchange) error             { return nil }
func (ping) DecodeError(*call.Exchange) call.Failure { return call.Failure{Code: "Refused"} }

func invoke(t *testing.T, s *Session, opts ...call.ClientOption) error {
	service := &call.Service{ID: "Ping", SigningName: "ping", Protocol: ping{}, Auth: []call.Auth{call.SigV4}}
	client := call.NewClient(s, service, opts)
	return call.Invoke(t.Context(), client, &call.Operation{Name: "Ping", Method: "GET"}, new(struct{}), new(struct{}), nil)
}

func TestCallsUseTheSession(t *testing.T) {
	var got *http.Request
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r }))
	defer srv.Close()
	m := newMachine(t, twoProfiles, "").with("AWS_ENDPOINT_URL_PING", srv.URL, "AWS_SDK_UA_APP_ID", "myapp")
	if err := invoke(t, m.session(t, WithProfile("dev"))); err != nil {
		t.Fatal(err)
	}
	if auth := got.Header.Get("Authorization"); !strings.Contains(auth, "Credential=DEVCONFIG/") || !strings.Contains(auth, "/dev-1/ping/aws4_request") {
		t.Errorf("Authorization %q", auth)
	}
	if ua := got.UserAgent(); !strings.Contains(ua, "app/myapp") {
		t.Errorf("User-Agent %q", ua)
	}
}

func TestErrorsSurfaceOnTheFirstCall(t *testing.T) {
	defer SetDefault(nil)
	t.Setenv("AWS_PROFILE", "nope")
	SetDefault(nil)
	for name, err := range map[string]error{
		"profile":     invoke(t, Default(), call.WithEndpoint("http://127.0.0.1:1")),
		"credentials": invoke(t, machine{"AWS_EC2_METADATA_DISABLED": "true"}.session(t, WithRegion("r")), call.WithEndpoint("http://127.0.0.1:1")),
		"nil session": invoke(t, nil, call.WithEndpoint("http://127.0.0.1:1")),
	} {
		want := map[string]func(error) bool{
			"profile": isA[*ProfileError], "credentials": isA[*CredentialsError],
			"nil session": func(err error) bool { return strings.Contains(err.Error(), string(ErrNoSession)) },
		}[name]
		if !isA[*call.Error](err) || !want(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
