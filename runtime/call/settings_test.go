package call_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

func TestResponseLimit(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", `{"Id":"` + strings.Repeat("x", 1000) + `"}`}))
	if _, err := send(t, src, &sendInput{Address: "a"}, call.WithResponseLimit(1008)); !errors.Is(err, call.ErrResponseTooLong) || len(got) != 1 {
		t.Errorf("%v after %d requests", err, len(got))
	}
	if _, err := send(t, src, &sendInput{Address: "a"}, call.WithResponseLimit(1009)); err != nil {
		t.Error(err)
	}
}

// TestDecompressionBomb is a small answer that net/http unpacks into a large one.
func TestDecompressionBomb(t *testing.T) {
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	_, _ = z.Write(make([]byte, 16<<20))
	z.Close()
	src := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(bomb.Bytes())
	})
	if _, err := send(t, src, &sendInput{Address: "a"}, call.WithResponseLimit(1<<20)); !errors.Is(err, call.ErrResponseTooLong) {
		t.Errorf("%d bytes: %v", bomb.Len(), err)
	}
}

// TestRedirectsAreNotFollowed sees that no signature travels to another host.
func TestRedirectsAreNotFollowed(t *testing.T) {
	reached := false
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer other.Close()
	var got []exchange
	src := serve(t, script(&got, answer{307, "Location: " + other.URL, ""}))
	clients := map[string][]call.ClientOption{
		"own":      nil,
		"injected": {call.WithHTTPClient(&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return nil }})},
	}
	src.config.HTTP = &http.Client{CheckRedirect: call.NoRedirects}
	for name, opts := range clients {
		err := call.Invoke(t.Context(), call.NewClient(src, &parcel, opts), &opSend, &sendInput{Address: "a"}, new(sendOutput), nil)
		if err == nil || reached {
			t.Errorf("%s: %v, reached %v", name, err, reached)
		}
	}
}

type tokens string

func (s tokens) Token(context.Context) (string, error) { return string(s), nil }

func TestSchemes(t *testing.T) {
	both := parcel
	both.Auth = []call.Auth{call.SigV4, call.Bearer}
	only := parcel
	only.Auth = []call.Auth{call.Bearer}
	fromSession := func(prefer bool) func(string) (call.TokenSource, bool) {
		return func(name string) (call.TokenSource, bool) { return tokens("for-" + name), prefer }
	}
	for _, tt := range []struct {
		name    string
		service *call.Service
		opts    []call.ClientOption
		session func(string) (call.TokenSource, bool)
		want    string // the beginning of the header, or an error
	}{
		{"first", &both, []call.ClientOption{call.WithBearerToken("t")}, nil, "AWS4-HMAC-SHA256"},
		{"by preference", &both, []call.ClientOption{call.WithBearerToken("t"), call.WithAuthPreference(call.Bearer)}, nil, "Bearer t"},
		{"preference without identity", &both, []call.ClientOption{call.WithAuthPreference(call.Bearer)}, nil, "AWS4-HMAC-SHA256"},
		{"the one there is", &both, []call.ClientOption{call.WithCredentials(nil), call.WithBearerToken("t")}, nil, "Bearer t"},
		{"of the session", &both, nil, fromSession(false), "AWS4-HMAC-SHA256"},
		{"of the session, preferred", &both, nil, fromSession(true), "Bearer for-parcel"},
		{"none", &only, nil, nil, "no bearer token"},
		{"open network", &only, []call.ClientOption{call.WithBearerToken("t"), call.WithEndpoint("http://example.com")}, nil, "HTTPS only"},
	} {
		var got []exchange
		src := serve(t, script(&got, answer{200, "", `{}`}))
		src.config.TokensFor = tt.session
		err := call.Invoke(t.Context(), call.NewClient(src, tt.service, tt.opts), &opSend, &sendInput{Address: "a"}, new(sendOutput), nil)
		text := ""
		if err != nil {
			text = err.Error()
		} else {
			text = got[0].Header.Get("Authorization")
		}
		if !strings.Contains(text, tt.want) {
			t.Errorf("%s: %s", tt.name, text)
		}
	}
}

func TestUserAgent(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", `{}`}))
	src.config.AppID, src.config.UserAgent = "my app/1\r\n", "outer/2"
	src.config.TraceID = func() string { return "Root=1" }
	client := call.NewClient(src, &parcel, []call.ClientOption{call.WithUserAgent("inner/3"), call.WithRetryMode(retry.Adaptive)})
	if err := call.Invoke(t.Context(), client, &opSend, &sendInput{Address: "a"}, new(sendOutput), nil); err != nil {
		t.Fatal(err)
	}
	ua := got[0].UserAgent()
	for _, want := range []string{"outer/2 sessiongen/", " ua/2.1 ", " lang/go#", " api/parcel#2026-01-01", " cfg/retry-mode#adaptive", " app/my-app-1-- ", " inner/3"} {
		if !strings.Contains(ua, want) {
			t.Errorf("User-Agent %q lacks %q", ua, want)
		}
	}
	if got[0].Header.Get("X-Amzn-Trace-Id") != "Root=1" {
		t.Errorf("%v", got[0].Header)
	}
}

func TestStoreProfiles(t *testing.T) {
	for _, tt := range []struct {
		profile call.StoreProfile
		region  string
		header  string // of a checksum
		tls     bool
		trailer bool
		accept  string
	}{
		{call.AWSStore, "eu-west-1", "X-Amz-Checksum-Crc32", true, true, "identity"},
		{call.MinIO, "eu-west-1", "X-Amz-Checksum-Crc32", true, true, "identity"},
		{call.LocalStack, "eu-west-1", "X-Amz-Checksum-Crc32", true, true, "identity"},
		{call.CloudflareR2, "auto", "", true, false, "identity"},
		{call.GoogleCloudStorage, "auto", "", true, false, ""},
		{call.Ceph, "eu-west-1", "", true, false, "identity"},
		{call.BackblazeB2, "eu-west-1", "", true, false, "identity"},
	} {
		var got []exchange
		src := serve(t, nil)
		srv := httptest.NewTLSServer(script(&got, answer{status: 200}))
		defer srv.Close()
		transport := srv.Client().Transport.(*http.Transport)
		transport.DisableCompression = true
		src.config.Endpoint, src.config.HTTP = srv.URL, srv.Client()
		if tt.region == "auto" {
			src.config.Region = ""
		}
		client := call.NewClient(src, &depot, []call.ClientOption{call.WithStoreProfile(tt.profile)})
		if client.Region() != tt.region {
			t.Errorf("%v: region %s", tt.profile, client.Region())
		}
		err := call.Invoke(t.Context(), client, &opStore, &storeInput{Name: "n", Body: strings.NewReader("hello")}, new(storeOutput), nil)
		if err != nil {
			t.Fatal(err)
		}
		r := got[0]
		trailer := r.Header.Get("X-Amz-Trailer") != ""
		if trailer != tt.trailer || strings.Contains(r.body, "hello") == false || r.Header.Get("Accept-Encoding") != tt.accept {
			t.Errorf("%v: trailer %v, header %v", tt.profile, trailer, r.Header)
		}
		required := opStore
		required.Checksum = &call.Checksum{Add: call.AddChecksum, Required: true, AlgorithmHeader: "X-Amz-Sdk-Checksum-Algorithm"}
		if err := call.Invoke(t.Context(), client, &required, &storeInput{Name: "n", Body: strings.NewReader("hello")}, new(storeOutput), nil); err != nil {
			t.Fatal(err)
		}
		if md5 := got[1].Header.Get("Content-Md5"); (md5 == "XUFAKrxLKna5cZ2REBfFkg==") == tt.trailer {
			t.Errorf("%v: Content-MD5 %q", tt.profile, md5)
		}
	}
}

func TestPayloadSigning(t *testing.T) {
	for sign, want := range map[bool]string{false: "UNSIGNED-PAYLOAD", true: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"} {
		var got []exchange
		srv := httptest.NewTLSServer(script(&got, answer{status: 200}))
		defer srv.Close()
		src := serve(t, nil)
		src.config.Endpoint, src.config.HTTP = srv.URL, srv.Client()
		client := call.NewClient(src, &depot, []call.ClientOption{call.WithPayloadSigning(sign), call.WithRequestChecksum(call.WhenRequired)})
		op := opStore
		op.Checksum = nil
		if err := call.Invoke(t.Context(), client, &op, &storeInput{Name: "n", Body: struct{ io.ReadSeeker }{strings.NewReader("hello")}}, new(storeOutput), nil); err != nil {
			t.Fatal(err)
		}
		if hash := got[0].Header.Get("X-Amz-Content-Sha256"); hash != want {
			t.Errorf("sign %v: %s", sign, hash)
		}
	}
}

func TestCredentialsOfAnOptionGoByTheClientsClock(t *testing.T) {
	now, fetched := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC), 0 // by ours, everything has expired
	option := call.WithCredentials(auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		fetched++
		return auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: secret, CanExpire: true, Expires: now.Add(time.Hour)}, nil
	}))
	var got []exchange
	src := serve(t, script(&got, answer{200, "", `{}`}))
	src.config.Now = func() time.Time { return now }
	ask := func() {
		t.Helper()
		client := call.NewClient(src, &parcel, []call.ClientOption{option})
		if err := call.Invoke(t.Context(), client, &opSend, &sendInput{Address: "a"}, new(sendOutput), nil); err != nil {
			t.Fatal(err)
		}
	}
	ask()
	ask()
	now = now.Add(2 * time.Hour)
	ask()
	if fetched != 2 {
		t.Errorf("fetched %d times", fetched)
	}
}
