package session

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// TestLineBreaksInSecrets has secrets that would add a header to a request, wherever they come from. No request
// is sent with one, whatever transport there is, and no error shows it.
func TestLineBreaksInSecrets(t *testing.T) {
	const evil = "SECRET\r\nX-Evil: 1"
	var sent atomic.Int32
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		sent.Add(1)
		_, _ = w.Write([]byte(`{}`))
	}))
	defer srv.Close()
	lax := &http.Client{Transport: laxTransport{&sent}} // takes what net/http would refuse
	keys := newMachine(t, "", "").with("AWS_ENDPOINT_URL", srv.URL, "AWS_REGION", "us-west-2", "AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s")
	sso, _, _ := ssoMachine(t, "corp", 0, "")
	if err := os.WriteFile(filepath.Join(sso["HOME"], ".aws", "sso", "cache", provider.SHA1Name("corp")+".json"),
		[]byte(`{"accessToken":"SECRET\r\nX-Evil: 1","expiresAt":"2099-01-01T00:00:00Z"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	sso = sso.with("AWS_ENDPOINT_URL", srv.URL, "AWS_REGION", "us-west-2")
	bearer := &call.Service{ID: "Ping", SigningName: "ping", Protocol: ping{}, Auth: []call.Auth{call.Bearer}}
	for name, tt := range map[string]struct {
		m       machine
		opts    []Option
		service *call.Service // nil for one that wants signatures
	}{
		"session token":              {m: keys.with("AWS_SESSION_TOKEN", evil)},
		"access key ID":              {m: keys.with("AWS_ACCESS_KEY_ID", evil)},
		"bearer token of a variable": {m: keys.with("AWS_BEARER_TOKEN_PING", evil), service: bearer},
		"bearer token of a source":   {m: keys, opts: []Option{WithTokenSource(fixedToken(evil))}, service: bearer},
		"bearer token of a file":     {m: sso, opts: []Option{WithProfile("modern")}, service: bearer},
		"single sign-on":             {m: sso, opts: []Option{WithProfile("modern")}},
		"container": {m: newMachine(t, "", "").with("AWS_REGION", "us-west-2", "AWS_ENDPOINT_URL", srv.URL,
			"AWS_CONTAINER_CREDENTIALS_FULL_URI", srv.URL, "AWS_CONTAINER_AUTHORIZATION_TOKEN", evil)},
	} {
		for transport, client := range map[string]*http.Client{"own": nil, "lax": lax} {
			sent.Store(0)
			s := tt.m.session(t, append(tt.opts, WithHTTPClient(client))...)
			var err error
			if tt.service == nil {
				err = invoke(t, s, call.WithMaxAttempts(1))
			} else {
				err = call.Invoke(t.Context(), call.NewClient(s, tt.service, nil), &call.Operation{Name: "Ping", Method: "GET"}, new(struct{}), new(struct{}), nil)
			}
			if err == nil || sent.Load() != 0 || strings.Contains(err.Error(), "SECRET") {
				t.Errorf("%s, %s transport: %d requests, error %v", name, transport, sent.Load(), err)
			}
		}
	}
}

// laxTransport sends any header.
type laxTransport struct{ sent *atomic.Int32 }

func (l laxTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	l.sent.Add(1)
	return &http.Response{StatusCode: 200, Body: http.NoBody, Request: req}, nil
}
