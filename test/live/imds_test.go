package live

import (
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/session"
)

// instance starts a metadata service whose role has credentials that expire at a time.
func instance(t *testing.T, expires time.Time, flags ...string) string {
	t.Helper()
	bin := filepath.Join(root(), ".cache", "bin", "ec2-metadata-mock")
	if _, err := os.Stat(bin); err != nil {
		missing(t, "ec2-metadata-mock", err)
	}
	config, err := json.Marshal(map[string]any{"metadata": map[string]any{"values": map[string]any{"iam-security-credentials": map[string]any{
		"Code": "Success", "LastUpdated": "2026-01-01T00:00:00Z", "Type": "AWS-HMAC", "AccessKeyId": "ASIAMOCK", "SecretAccessKey": "mock-secret",
		"Token": "mock-token", "Expiration": expires.UTC().Format(time.RFC3339),
	}}}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "mock.json")
	if err := os.WriteFile(file, config, 0o600); err != nil {
		t.Fatal(err)
	}
	return start(t, "/latest/meta-data/", nil, bin, append([]string{"-n", "127.0.0.1", "-p", "{port}", "-c", file}, flags...)...)
}

// onInstance is a session of a machine that has nothing but a metadata service.
func onInstance(t *testing.T, url string, more ...string) *session.Session {
	t.Helper()
	return onInstanceVia(t, nil, url, more...)
}

// onInstanceVia has something between the machine and its metadata service.
func onInstanceVia(t *testing.T, between http.RoundTripper, url string, more ...string) *session.Session {
	t.Helper()
	env := map[string]string{"HOME": t.TempDir(), "AWS_EC2_METADATA_SERVICE_ENDPOINT": url}
	for i := 0; i < len(more); i += 2 {
		env[more[i]] = more[i+1]
	}
	opts := []session.Option{session.WithEnvironment(func(name string) (string, bool) { v, ok := env[name]; return v, ok })}
	if between != nil {
		opts = append(opts, session.WithHTTPClient(&http.Client{Transport: between}))
	}
	sess, err := session.New(opts...)
	if err != nil {
		t.Fatal(err)
	}
	return sess
}

func TestInstanceCredentials(t *testing.T) {
	for _, flags := range [][]string{{"--imdsv2"}, nil} { // version 2 alone, both
		expires := time.Now().Add(6 * time.Hour).Truncate(time.Second)
		creds, err := onInstance(t, instance(t, expires, flags...)).Credentials(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if creds.AccessKeyID != "ASIAMOCK" || creds.SessionToken != "mock-token" || creds.Source != "iam-role" || !creds.Expires.Equal(expires) {
			t.Errorf("%v: %v", flags, creds)
		}
	}
}

// TestInstanceCredentialsThatHaveExpired are used for a while longer.
func TestInstanceCredentialsThatHaveExpired(t *testing.T) {
	creds, err := onInstance(t, instance(t, time.Now().Add(-time.Hour), "--imdsv2")).Credentials(t.Context())
	if err != nil || creds.AccessKeyID != "ASIAMOCK" || time.Until(creds.Expires) < 15*time.Minute {
		t.Errorf("%v %v", creds, err)
	}
}

// roundTripper makes a function an http.RoundTripper.
type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// oldService is a metadata service that does not know version 2: it refuses to give tokens.
func oldService(asked *[]string) http.RoundTripper {
	return roundTripper(func(req *http.Request) (*http.Response, error) {
		*asked = append(*asked, req.Method+" "+req.Header.Get("X-Aws-Ec2-Metadata-Token"))
		if req.Method == http.MethodPut {
			return &http.Response{StatusCode: http.StatusMethodNotAllowed, Body: http.NoBody, Request: req}, nil
		}
		return http.DefaultTransport.RoundTrip(req)
	})
}

func TestInstanceOfVersion1(t *testing.T) {
	expires := time.Now().Add(6 * time.Hour).Truncate(time.Second)
	url := instance(t, expires)
	var asked []string
	creds, err := onInstanceVia(t, oldService(&asked), url).Credentials(t.Context())
	if err != nil || creds.AccessKeyID != "ASIAMOCK" || !creds.Expires.Equal(expires) || strings.Join(asked, "|") != "PUT |GET |GET " {
		t.Errorf("%v %v, asked %q", creds, err, asked)
	}
	asked = nil
	_, err = onInstanceVia(t, oldService(&asked), url, "AWS_EC2_METADATA_V1_DISABLED", "true").Credentials(t.Context())
	if err == nil || !strings.Contains(err.Error(), "ec2_metadata_v1_disabled") || len(asked) != 1 {
		t.Errorf("version 1 is forbidden: %v, asked %q", err, asked)
	}
	// One that wants version 2 is not got around.
	_, err = onInstanceVia(t, oldService(&asked), instance(t, expires, "--imdsv2")).Credentials(t.Context())
	if err == nil || !strings.Contains(err.Error(), "401") {
		t.Errorf("without a token: %v", err)
	}
}

// TestInstanceWithAWrongToken has a token that the service did not give.
func TestInstanceWithAWrongToken(t *testing.T) {
	wrong := true
	between := roundTripper(func(req *http.Request) (*http.Response, error) {
		if wrong && req.Method == http.MethodGet {
			req = req.Clone(req.Context())
			req.Header.Set("X-Aws-Ec2-Metadata-Token", "not-the-token")
		}
		return http.DefaultTransport.RoundTrip(req)
	})
	sess := onInstanceVia(t, between, instance(t, time.Now().Add(time.Hour), "--imdsv2"))
	if _, err := sess.Credentials(t.Context()); err == nil || !strings.Contains(err.Error(), "401") || strings.Contains(err.Error(), "not-the-token") {
		t.Errorf("%v", err)
	}
	wrong = false // the next search has a token of its own
	if creds, err := sess.Credentials(t.Context()); err != nil || creds.AccessKeyID != "ASIAMOCK" {
		t.Errorf("%v %v", creds, err)
	}
}

// TestInstanceRenewal watches a session as its credentials come to their end.
func TestInstanceRenewal(t *testing.T) {
	start := time.Now()
	var clock atomic.Pointer[time.Time]
	clock.Store(&start)
	var gets atomic.Int32
	count := roundTripper(func(req *http.Request) (*http.Response, error) {
		if strings.HasSuffix(req.URL.Path, "/security-credentials/") {
			gets.Add(1)
		}
		return http.DefaultTransport.RoundTrip(req)
	})
	env := map[string]string{"HOME": t.TempDir(), "AWS_EC2_METADATA_SERVICE_ENDPOINT": instance(t, start.Add(6*time.Hour), "--imdsv2")}
	sess, err := session.New(session.WithEnvironment(func(name string) (string, bool) { v, ok := env[name]; return v, ok }),
		session.WithHTTPClient(&http.Client{Transport: count}), session.WithClock(func() time.Time { return *clock.Load() }))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		at   time.Duration
		gets int32
	}{{0, 1}, {5 * time.Hour, 1}, {7 * time.Hour, 2}} { // what has expired meanwhile is used on, and asked for anew
		now := start.Add(tt.at)
		clock.Store(&now)
		var wg sync.WaitGroup
		for range 100 {
			wg.Go(func() {
				if creds, err := sess.Credentials(t.Context()); err != nil || creds.AccessKeyID != "ASIAMOCK" || !creds.Expires.After(now) {
					t.Errorf("after %v: %v %v", tt.at, creds, err)
				}
			})
		}
		wg.Wait()
		if n := gets.Load(); n != tt.gets {
			t.Errorf("after %v: asked %d times, want %d", tt.at, n, tt.gets)
		}
	}
}

func TestNoInstance(t *testing.T) {
	url := instance(t, time.Now().Add(time.Hour), "--imdsv2")
	_, err := onInstance(t, url, "AWS_EC2_METADATA_DISABLED", "true").Credentials(t.Context())
	if e, ok := errors.AsType[*session.CredentialsError](err); !ok || !strings.Contains(e.Error(), "AWS_EC2_METADATA_DISABLED") {
		t.Errorf("%v", err)
	}
}
