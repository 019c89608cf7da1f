package provider

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func noSleep(context.Context, time.Duration) error { return nil }

// client follows redirects nowhere, like the session's.
func client(h http.Handler) *http.Client {
	return &http.Client{Transport: handlerTransport{h}, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// handlerTransport sends requests for any host to a handler.
type handlerTransport struct{ http.Handler }

func (h handlerTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, req)
	return w.Result(), nil
}

const containerAnswer = `{"RoleArn":"r","AccessKeyId":"A","SecretAccessKey":"s","Token":"t","Expiration":"2030-01-01T00:00:00Z","AccountId":"1"}`

func TestContainerHosts(t *testing.T) {
	for uri, allowed := range map[string]bool{
		"http://169.254.170.2/x":         true,
		"http://169.254.170.23/v1/creds": true,
		"http://[fd00:ec2::23]/v1/creds": true,
		"http://localhost:8080/x":        true,
		"http://127.0.0.1/x":             true,
		"http://127.8.9.1:1/x":           true,
		"http://[::1]/x":                 true,
		"https://credentials.example":    true,
		"http://example.com/x":           false,
		"http://169.254.170.3/x":         false,
		"http://169.254.169.254/x":       false,
		"http://10.0.0.1/x":              false,
		"http://127.0.0.1.example.com/x": false,
		"http://localhost.example.com/x": false,
		"http://localhost@example.com/x": false,
		"http://u:p@localhost/x":         false,
		"http://[::ffff:10.0.0.1]/x":     false,
		"ftp://localhost/x":              false,
		"localhost/x":                    false,
		"http://":                        false,
	} {
		asked := false
		p := &Container{FullURI: uri, Token: "secret", Client: client(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			asked = true
			_, _ = w.Write([]byte(containerAnswer))
		})), Sleep: noSleep}
		c, err := p.Retrieve(t.Context())
		if (err == nil) != allowed || asked != allowed || allowed && c.SessionToken != "t" {
			t.Errorf("%s: asked %v, error %v", uri, asked, err)
		}
	}
}

func TestContainerRequest(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	var got *http.Request
	p := &Container{RelativeURI: "/v2/credentials/1?a=b", FullURI: "http://example.com", Token: "plain", Sleep: noSleep,
		Client: client(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			got = r
			_, _ = w.Write([]byte(containerAnswer))
		}))}
	ask := func(want string) {
		t.Helper()
		if _, err := p.Retrieve(t.Context()); err != nil {
			t.Fatal(err)
		}
		if auth := got.Header.Get("Authorization"); auth != want {
			t.Errorf("Authorization %q, want %q", auth, want)
		}
	}
	ask("plain")
	if got.URL.String() != "http://169.254.170.2/v2/credentials/1?a=b" {
		t.Errorf("asked %s", got.URL)
	}
	p.TokenFile = file
	for _, token := range []string{"one", "two"} { // the file is read each time
		if err := os.WriteFile(file, []byte(token), 0o600); err != nil {
			t.Fatal(err)
		}
		ask(token)
	}
	for _, token := range []string{"a\nX-Evil: 1", "a\r", "a\n"} {
		if err := os.WriteFile(file, []byte(token), 0o600); err != nil {
			t.Fatal(err)
		}
		got = nil
		if _, err := p.Retrieve(t.Context()); err == nil || got != nil || !strings.Contains(err.Error(), "line break") {
			t.Errorf("token %q: %v", token, err)
		}
	}
	p.TokenFile = file + ".gone"
	if _, err := p.Retrieve(t.Context()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v", err)
	}
	p.TokenFile, p.RelativeURI = "", "@example.com/"
	if _, err := p.Retrieve(t.Context()); err == nil {
		t.Error("a relative URI changed the host")
	}
}

func TestContainerRetries(t *testing.T) {
	for _, tt := range []struct {
		name     string
		statuses []int
		calls    int
		ok       bool
	}{
		{"recovers", []int{500, 429, 200}, 3, true},
		{"gives up", []int{500, 500, 500, 200}, 3, false},
		{"refused", []int{403, 200}, 1, false},
		{"redirect", []int{302, 200}, 1, false},
	} {
		n := 0
		p := &Container{FullURI: "http://localhost/", Token: "secret", Sleep: noSleep, Client: client(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "http://example.com/")
			w.WriteHeader(tt.statuses[n])
			n++
			_, _ = w.Write([]byte(containerAnswer))
		}))}
		if _, err := p.Retrieve(t.Context()); (err == nil) != tt.ok || n != tt.calls {
			t.Errorf("%s: %d calls, error %v", tt.name, n, err)
		}
	}
}

func TestFetchBoundsTheAnswer(t *testing.T) {
	f := fetcher{client(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(make([]byte, maxAnswer+1))
	})), time.Minute}
	if _, err := f.do(t.Context(), "GET", "http://localhost/", nil); err == nil || !strings.Contains(err.Error(), "longer than") {
		t.Errorf("%v", err)
	}
}
