package session

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

func TestRoundTripper(t *testing.T) {
	var got *http.Request
	var body string
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		data, _ := io.ReadAll(r.Body)
		got, body = r, string(data)
	}))
	defer srv.Close()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	keys := auth.Credentials{AccessKeyID: "AK", SecretAccessKey: "secret", SessionToken: "tok"}
	s := newMachine(t, "", "").session(t, WithKeys("AK", "secret", "tok"), WithRegion("eu-1"), WithClock(func() time.Time { return now }))
	client := &http.Client{Transport: s.RoundTripper("es")}
	for name, tt := range map[string]struct {
		body io.Reader
		want string
	}{
		"no body":      {nil, ""},
		"with GetBody": {strings.NewReader("hello"), "hello"},
		"kept":         {struct{ io.Reader }{strings.NewReader("hello")}, "hello"},
	} {
		req, err := http.NewRequest("POST", srv.URL+"/_search?q=a+b", tt.body)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := client.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if body != tt.want || req.Header.Get("Authorization") != "" {
			t.Errorf("%s: body %q, the caller's header %v", name, body, req.Header)
		}
		// The server signs the same again.
		again, _ := http.NewRequest("POST", srv.URL+"/_search?q=a+b", strings.NewReader(tt.want))
		again.Header.Set("Content-Type", "application/json")
		hash, _ := hashBody(again)
		if _, err := new(sigv4.Signer).Sign(again, keys, &sigv4.Params{Region: "eu-1", Service: "es", Time: now, PayloadHash: hash}); err != nil {
			t.Fatal(err)
		}
		if a, b := got.Header.Get("Authorization"), again.Header.Get("Authorization"); a != b || !strings.Contains(a, "/20260102/eu-1/es/aws4_request") {
			t.Errorf("%s: %s, want %s", name, a, b)
		}
	}
	req, _ := http.NewRequest("POST", srv.URL, io.LimitReader(zeros{}, maxSignedBody+1))
	if _, err := client.Do(req); !errors.Is(err, ErrBodyTooLong) {
		t.Errorf("%v", err)
	}
	none := &http.Client{Transport: newMachine(t, "", "").session(t, WithCredentials(nil)).RoundTripper("es")}
	if _, err := none.Get(srv.URL); !errors.Is(err, ErrUnsigned) {
		t.Errorf("%v", err)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// TestRoundTripperAndRedirects sees that a signature stays with its host.
func TestRoundTripperAndRedirects(t *testing.T) {
	var there http.Header
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { there = r.Header }))
	defer other.Close()
	here := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			here++
		}
		switch r.URL.Path {
		case "/away":
			http.Redirect(w, r, other.URL, http.StatusTemporaryRedirect)
		case "/near":
			http.Redirect(w, r, "/", http.StatusTemporaryRedirect)
		}
	}))
	defer srv.Close()
	s := newMachine(t, "", "").session(t, WithKeys("AK", "secret", "tok"), WithRegion("eu-1"))
	client := &http.Client{Transport: s.RoundTripper("es")}
	for path, want := range map[string]int{"/away": 1, "/near": 2} {
		here = 0
		resp, err := client.Get(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if here != want {
			t.Errorf("%s: %d signed requests, want %d", path, here, want)
		}
	}
	if there == nil || there.Get("Authorization") != "" || there.Get("X-Amz-Security-Token") != "" {
		t.Errorf("another host got %v", there)
	}
}
