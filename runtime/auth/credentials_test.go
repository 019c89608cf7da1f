package auth

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestCredentialsHideSecrets(t *testing.T) {
	c := Credentials{AccessKeyID: "AKID\"\n", SecretAccessKey: "hunter2", SessionToken: "tok3n", Source: "env",
		CanExpire: true, Expires: time.Unix(0, 0)}
	var log bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&log, nil), slog.NewJSONHandler(&log, nil)} {
		slog.New(h).Info("m", "c", c, "p", &c, "s", []Credentials{c})
	}
	text := log.String()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		text += fmt.Sprintf(verb, c) + fmt.Sprintf(verb, &c) + fmt.Sprintf(verb, struct{ C Credentials }{c}) + fmt.Sprintf(verb, []*Credentials{&c})
	}
	b, err := json.Marshal(map[string]any{"c": c, "p": &c})
	if err != nil {
		t.Fatal(err)
	}
	text += string(b) + fmt.Sprintf("%v", Static(c)) + c.String() + c.GoString()
	for _, secret := range []string{"hunter2", "tok3n", "68756e74657232"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q shows in %s", secret, text)
		}
	}
	if want := "Credentials(AKID\"\n, source env, expires 1970-01-01T00:00:00Z)"; c.String() != want {
		t.Errorf("String() = %q, want %q", c.String(), want)
	}
	var s string
	if b, _ = json.Marshal(c); json.Unmarshal(b, &s) != nil || s != c.String() {
		t.Errorf("JSON %s", b)
	}
	if got := (Credentials{}).String(); got != "Credentials(none)" {
		t.Errorf("empty: %s", got)
	}
}

func TestStatic(t *testing.T) {
	c, err := Static(Credentials{AccessKeyID: "a", SecretAccessKey: "b"}).Retrieve(t.Context())
	if err != nil || c.Source != "static" || c.ExpiredAt(time.Now()) {
		t.Errorf("%v %v", c, err)
	}
	if _, err := Static(Credentials{AccessKeyID: "a"}).Retrieve(t.Context()); !errors.Is(err, ErrPartialCredentials) {
		t.Errorf("%v", err)
	}
}
