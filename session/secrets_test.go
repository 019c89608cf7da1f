package session

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// TestNothingPrintsSecrets prints whatever holds a secret, once it has been used, in every way there is.
func TestNothingPrintsSecrets(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer srv.Close()
	s := newMachine(t, "", "").session(t, WithKeys("AKID", "SECRETKEY", "SECRETTOKEN"), WithRegion("r"), WithTokenSource(fixedToken("PUBLIC")),
		WithAssumeRole("arn:aws:iam::123456789012:role/r", ExternalID("SECRETEXT")))
	plain := newMachine(t, "", "").session(t, WithKeys("AKID", "SECRETKEY", "SECRETTOKEN"), WithRegion("r"))
	creds, err := plain.Credentials(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := invoke(t, plain, call.WithEndpoint(srv.URL)); err != nil {
		t.Fatal(err)
	}
	signing := plain.RoundTripper("es")
	if resp, err := (&http.Client{Transport: signing}).Get(srv.URL); err != nil {
		t.Fatal(err)
	} else {
		resp.Body.Close()
	}
	m, _, file := ssoMachine(t, "corp", time.Hour, renewable)
	if err := os.WriteFile(file, []byte(`{"accessToken":"SECRETSSO","expiresAt":"2099-01-01T00:00:00Z"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	sso := m.session(t, WithProfile("modern"))
	if token, err := sso.Token(t.Context(), "any"); err != nil || token != "SECRETSSO" {
		t.Fatal(token, err)
	}
	config := plain.ClientConfig("SQS")
	_, rejected := New(WithKeys("AKID", "SECRETKEY"), WithRegion("not a region SECRET?")) // a value is quoted, no key is
	for name, v := range map[string]any{
		"session": s, "plain session": plain, "credentials": creds, "pointer to credentials": &creds, "cache": config.Credentials,
		"in a struct": struct{ C auth.Credentials }{creds}, "config": config, "config value": *config, "store": config.Store, "round tripper": signing,
		"tokens": &sso.token, "config with tokens": sso.ClientConfig("SQS"), "explanation": plain.Explain(t.Context()), "provider": auth.Static(creds),
		"source": CredentialSource{"x", auth.Static(creds)}, "client": call.NewClient(plain, &call.Service{ID: "Ping", Protocol: ping{}}, nil),
	} {
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "v", v)
		slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "v", v)
		texts := []string{fmt.Sprintf("%v", v), fmt.Sprintf("%+v", v), fmt.Sprintf("%#v", v), fmt.Sprintf("%s", v), fmt.Sprintf("%q", v), fmt.Sprintf("%x", v), log.String()}
		if data, err := json.Marshal(v); err == nil {
			texts = append(texts, string(data))
		}
		for i, text := range texts {
			if strings.Contains(text, "SECRET") || strings.Contains(text, fmt.Sprintf("%x", "SECRETKEY")) {
				t.Errorf("%s, way %d: %s", name, i, text)
			}
		}
	}
	if rejected == nil || strings.Contains(rejected.Error(), "SECRETKEY") {
		t.Errorf("%v", rejected)
	}
}
