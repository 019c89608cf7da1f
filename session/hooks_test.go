package session

import (
	"context"
	"net/http/httptest"
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Hooks of a session go around those of a session derived from it, these around the client's, and these
// around the call's.
func TestHooksOfSessionClientAndCall(t *testing.T) {
	srv := httptest.NewServer(nil)
	defer srv.Close()
	var log []string
	hooks := func(name string) call.Option {
		return call.WithHooks(&call.Hooks{
			Call: func(ctx context.Context, info *call.Info, next func(context.Context) error) error {
				log = append(log, name)
				defer func() { log = append(log, "/"+name) }()
				return next(ctx)
			},
			Input: func(context.Context, *call.Info) error { log = append(log, name+" input"); return nil },
		})
	}
	base := newMachine(t, "", "").session(t, WithRegion("r"), WithKeys("a", "s", ""), WithDefaults(call.WithEndpoint(srv.URL), hooks("session")))
	derived, err := base.With(WithDefaults(hooks("derived")))
	if err != nil {
		t.Fatal(err)
	}
	service := &call.Service{ID: "Ping", SigningName: "ping", Protocol: ping{}, Auth: []call.Auth{call.SigV4}}
	run := func(s *Session, want ...string) {
		log = nil
		client := call.NewClient(s, service, []call.ClientOption{hooks("client")})
		_ = call.Invoke(t.Context(), client, &call.Operation{Name: "Ping", Method: "GET"}, new(struct{}), new(struct{}), []call.Option{hooks("call")})
		if !slices.Equal(log, want) {
			t.Errorf("got %q, want %q", log, want)
		}
	}
	run(derived, "session", "derived", "client", "call", "session input", "derived input", "client input", "call input",
		"/call", "/client", "/derived", "/session")
	run(base, "session", "client", "call", "session input", "client input", "call input", "/call", "/client", "/session")
}
