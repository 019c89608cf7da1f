package sdkv2

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func TestMain(m *testing.M) {
	for _, kv := range os.Environ() { // what is configured on the machine must not matter
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			os.Unsetenv(name)
		}
	}
	os.Exit(m.Run())
}

var expires = time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)

func TestConfig(t *testing.T) {
	calls := 0
	s, err := session.New(session.WithRegion("eu-1"), session.WithCredentials(auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		calls++
		return auth.Credentials{AccessKeyID: "A", SecretAccessKey: "s", SessionToken: "t", AccountID: "1", Source: "vault", CanExpire: true, Expires: expires}, nil
	})))
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := Config(s)
	if err != nil || cfg.Region != "eu-1" || cfg.HTTPClient == nil {
		t.Fatalf("%+v %v", cfg, err)
	}
	want := aws.Credentials{AccessKeyID: "A", SecretAccessKey: "s", SessionToken: "t", AccountID: "1", Source: "sessiongen/vault", CanExpire: true, Expires: expires}
	for range 2 {
		if got, err := cfg.Credentials.Retrieve(t.Context()); err != nil || got != want {
			t.Errorf("%v %v", got, err)
		}
	}
	if calls != 1 {
		t.Errorf("%d calls of the provider", calls)
	}
	if _, err := Config(nil); !errors.Is(err, session.ErrNoSession) {
		t.Errorf("%v", err)
	}
}

// other is an HTTP client that is no *http.Client.
type other struct{ client *http.Client }

func (o other) Do(req *http.Request) (*http.Response, error) { return o.client.Do(req) }

func TestOptions(t *testing.T) {
	asked := 0
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer srv.Close()
	for _, client := range []aws.HTTPClient{srv.Client(), other{srv.Client()}, nil} {
		cfg := aws.Config{Region: "eu-1", HTTPClient: client, Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "A", SecretAccessKey: "s", CanExpire: true, Expires: expires, Source: "theirs"}, nil
		})}
		s, err := session.New(Options(cfg)...)
		if err != nil {
			t.Fatal(err)
		}
		creds, err := s.Credentials(t.Context())
		if err != nil || creds.AccessKeyID != "A" || creds.Source != "theirs" || !creds.Expires.Equal(expires) || s.Region() != "eu-1" {
			t.Errorf("%v %v %v", creds, s, err)
		}
		resp, err := s.HTTPClient().Get(srv.URL)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
	}
	if asked != 3 || len(Options(aws.Config{})) != 0 || Provider(nil) != nil {
		t.Errorf("%d requests", asked)
	}
	refused := errors.New("refused")
	if _, err := Provider(aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) { return aws.Credentials{}, refused })).Retrieve(t.Context()); err != refused {
		t.Errorf("%v", err)
	}
}

// TestRefresh lets time pass in both directions: who has the credentials fetches new ones, and the other
// side sees them.
func TestRefresh(t *testing.T) {
	now := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	clock := session.WithClock(func() time.Time { return now })
	fetched := 0
	next := func() (id string, expires time.Time) {
		fetched++
		return fmt.Sprint("A", fetched), now.Add(time.Hour)
	}
	ours, err := session.New(session.WithRegion("eu-1"), clock, session.WithCredentials(auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		id, expires := next()
		return auth.Credentials{AccessKeyID: id, SecretAccessKey: "s", CanExpire: true, Expires: expires}, nil
	})))
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := Config(ours)
	if err != nil {
		t.Fatal(err)
	}
	// There and back again: the third session asks the configuration, which asks the first.
	again, err := session.New(append(Options(cfg), clock)...)
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		want string
		then time.Duration
	}{{"A1", time.Minute}, {"A1", 2 * time.Hour}, {"A2", 2 * time.Hour}, {"A3", 0}} {
		theirs, err := cfg.Credentials.Retrieve(t.Context())
		if err != nil || theirs.AccessKeyID != step.want {
			t.Errorf("%v %v, want %s", theirs.AccessKeyID, err, step.want)
		}
		back, err := again.Credentials(t.Context())
		if err != nil || back.AccessKeyID != step.want || !back.Expires.Equal(theirs.Expires) {
			t.Errorf("%v %v, want %s", back.AccessKeyID, err, step.want)
		}
		now = now.Add(step.then)
	}
	if fetched != 3 {
		t.Errorf("fetched %d times", fetched)
	}
}

// Anonymous credentials are a wish, not a failure: requests go out unsigned.
func TestAnonymous(t *testing.T) {
	var authorization []string
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		authorization = append(authorization, r.Header.Get("Authorization"))
	}))
	defer srv.Close()
	s, err := session.New(Options(aws.Config{Region: "eu-1", Credentials: aws.AnonymousCredentials{}})...)
	if err != nil {
		t.Fatal(err)
	}
	out, err := s3.New(s, call.WithEndpoint(srv.URL)).GetObject(t.Context(), &s3.GetObjectInput{Bucket: "public", Key: "k"})
	if err != nil {
		t.Fatal(err)
	}
	out.Body.Close()
	if len(authorization) != 1 || authorization[0] != "" {
		t.Errorf("%q", authorization)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// TestConnections sends a request of aws-sdk-go-v2's with the session's transport, and one of a session's
// with aws-sdk-go-v2's client. No redirect is followed: a signature is for one host.
func TestConnections(t *testing.T) {
	hosts := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hosts++
		http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
	}))
	defer srv.Close()
	sent := 0
	client := &http.Client{Transport: roundTripper(func(r *http.Request) (*http.Response, error) {
		sent++
		return http.DefaultTransport.RoundTrip(r)
	})}
	s, err := session.New(session.WithRegion("eu-1"), session.WithHTTPClient(client))
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := Config(s)
	if err != nil {
		t.Fatal(err)
	}
	back, err := session.New(Options(cfg)...)
	if err != nil {
		t.Fatal(err)
	}
	for _, do := range []func(*http.Request) (*http.Response, error){cfg.HTTPClient.Do, back.HTTPClient().Do} {
		req, err := http.NewRequest("GET", srv.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != http.StatusTemporaryRedirect {
			t.Errorf("status %d", resp.StatusCode)
		}
	}
	if sent != 2 || hosts != 2 {
		t.Errorf("%d requests by the transport, %d arrived", sent, hosts)
	}
}
