package session

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

type fixedToken string

func (f fixedToken) Token(context.Context) (string, error) { return string(f), nil }

func TestTokens(t *testing.T) {
	m, f, _ := ssoMachine(t, "corp", time.Hour, renewable)
	env := m.with("AWS_BEARER_TOKEN_MY_SERVICE", "of-env")
	for _, tt := range []struct {
		name string
		m    machine
		opts []Option
		want string
		err  error
	}{
		{"none", m, nil, "", ErrNoToken},
		{"variable", env, nil, "of-env", nil},
		{"variable of another service", m.with("AWS_BEARER_TOKEN_OTHER", "x"), nil, "", ErrNoToken},
		{"single sign-on", m, []Option{WithProfile("modern")}, "old", nil},
		{"variable before single sign-on", env, []Option{WithProfile("modern")}, "of-env", nil},
		{"option", env, []Option{WithTokenSource(fixedToken("of-option"))}, "of-option", nil},
	} {
		got, err := tt.m.session(t, tt.opts...).Token(t.Context(), "my-service")
		if got != tt.want || err != tt.err {
			t.Errorf("%s: %q %v", tt.name, got, err)
		}
	}
	if len(f.calls) != 0 {
		t.Errorf("calls %s", f.names())
	}
	if _, err := m.with("AWS_BEARER_TOKEN_MY_SERVICE", "a\r\nX: y").session(t).Token(t.Context(), "my-service"); err == nil || !strings.Contains(err.Error(), "line break") {
		t.Errorf("%v", err)
	}
	if _, err := (*Session)(nil).Token(t.Context(), "x"); err != ErrNoSession {
		t.Errorf("%v", err)
	}
}

// TestTokensAreRenewed counts the renewals that any number of callers cause: in the background while the
// token is good, and waited for once it is not.
func TestTokensAreRenewed(t *testing.T) {
	m, f, _ := ssoMachine(t, "corp", time.Hour, renewable)
	var now atomic.Pointer[time.Time]
	set := func(at time.Time) { now.Store(&at) }
	set(time.Now())
	f.now = func() time.Time { return *now.Load() }
	s := m.session(t, WithProfile("modern"), WithClock(f.now))
	ask := func(want string) {
		t.Helper()
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() {
				if got, err := s.Token(t.Context(), "any"); err != nil || got != want {
					t.Errorf("%q %v, want %s", got, err, want)
				}
			})
		}
		wg.Wait()
	}
	ask("old")
	set(now.Load().Add(44 * time.Minute))
	ask("old")
	if len(f.calls) != 0 {
		t.Errorf("calls %s", f.names())
	}

	// The service takes its time; nobody waits for it who has a good token.
	hold := make(chan struct{})
	f.hold = hold
	set(now.Load().Add(2 * time.Minute))
	ask("old")
	close(hold)
	for { // until the renewal is through
		if got, err := s.Token(t.Context(), "any"); err != nil || got == "fresh1" {
			break
		}
		time.Sleep(time.Millisecond)
	}
	ask("fresh1")
	if f.names() != "/token" {
		t.Errorf("calls %s", f.names())
	}

	set(now.Load().Add(9 * time.Hour))
	ask("fresh2")
	if f.names() != "/token, /token" {
		t.Errorf("calls %s", f.names())
	}
}

// TestCallsWithTokens sends a token to a service that takes both kinds of proof.
func TestCallsWithTokens(t *testing.T) {
	var got *http.Request
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r }))
	defer srv.Close()
	service := &call.Service{ID: "Ping", SigningName: "ping", Protocol: ping{}, Auth: []call.Auth{call.SigV4, call.Bearer}, Flags: call.AWS}
	m := newMachine(t, twoProfiles, "").with("AWS_ENDPOINT_URL", srv.URL, "AWS_EXECUTION_ENV", "AWS_Lambda_go",
		"AWS_LAMBDA_FUNCTION_NAME", "f", "_X_AMZN_TRACE_ID", "Root=1-2")
	token := m.with("AWS_BEARER_TOKEN_PING", "tok")
	for name, tt := range map[string]struct {
		m    machine
		want string
	}{
		"keys": {m, "AWS4-HMAC-SHA256 "}, "token": {token, "Bearer tok"},
		"token, keys preferred": {token.with("AWS_AUTH_SCHEME_PREFERENCE", "sigv4"), "AWS4-HMAC-SHA256 "},
	} {
		client := call.NewClient(tt.m.session(t), service, nil)
		err := call.Invoke(t.Context(), client, &call.Operation{Name: "Ping", Method: "GET"}, new(struct{}), new(struct{}), nil)
		if err != nil {
			t.Fatal(err)
		}
		if auth := got.Header.Get("Authorization"); !strings.HasPrefix(auth, tt.want) {
			t.Errorf("%s: Authorization %q", name, auth)
		}
		if !strings.Contains(got.UserAgent(), " exec-env/AWS_Lambda_go") || got.Header.Get("X-Amzn-Trace-Id") != "Root=1-2" {
			t.Errorf("%s: %v", name, got.Header)
		}
	}
}
