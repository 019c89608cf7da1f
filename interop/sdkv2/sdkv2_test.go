package sdkv2

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/sessiongen/sessiongen/runtime/auth"
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
