package call_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// shown is where a request shows who sends it.
func shown(r exchange) string {
	return strings.TrimSpace(r.Header.Get("Authorization") + " " + r.Header.Get("X-Key") + " " + r.URL.RawQuery)
}

func TestSecrets(t *testing.T) {
	service := func(place call.APIKeyPlace, schemes ...call.Auth) *call.Service {
		s := parcel
		s.Auth, s.APIKey = schemes, place
		return &s
	}
	header := call.APIKeyPlace{Name: "X-Key"}
	key := call.WithAPIKey("s3cr&t")
	for _, tt := range []struct {
		name    string
		service *call.Service
		opts    []call.ClientOption
		want    string
		wrong   string // the error has this
	}{
		{"bearer", service(header, call.Bearer), []call.ClientOption{call.WithBearerToken("s3cret")}, "Bearer s3cret", ""},
		{"basic", service(header, call.Basic), []call.ClientOption{call.WithBasicAuth("me", "s3cret")}, "Basic bWU6czNjcmV0", ""},
		{"header", service(header, call.APIKey), []call.ClientOption{key}, "s3cr&t", ""},
		{"header with scheme", service(call.APIKeyPlace{Name: "Authorization", Scheme: "ApiKey"}, call.APIKey), []call.ClientOption{key}, "ApiKey s3cr&t", ""},
		{"query", service(call.APIKeyPlace{Name: "api key", Query: true}, call.APIKey), []call.ClientOption{key}, "api+key=s3cr%26t", ""},
		{"none wanted", service(header, call.NoAuth), []call.ClientOption{key}, "", ""},
		{"optional, absent", service(header, call.APIKey, call.NoAuth), nil, "", ""},
		{"optional, there", service(header, call.APIKey, call.NoAuth), []call.ClientOption{key}, "s3cr&t", ""},
		{"optional, not preferred", service(header, call.APIKey, call.NoAuth), []call.ClientOption{key, call.WithAuthPreference(call.NoAuth)}, "", ""},
		{"second", service(header, call.APIKey, call.Basic), []call.ClientOption{call.WithBasicAuth("me", "s3cret")}, "Basic bWU6czNjcmV0", ""},
		{"first", service(header, call.APIKey, call.Basic), []call.ClientOption{call.WithBasicAuth("me", "s3cret"), key}, "s3cr&t", ""},
		{"no key", service(header, call.APIKey), nil, "", "call.WithAPIKey"},
		{"empty key", service(header, call.APIKey), []call.ClientOption{call.WithAPIKey("")}, "", "call.WithAPIKey"},
		{"no password", service(header, call.Basic), nil, "", "call.WithBasicAuth"},
		{"line break", service(header, call.APIKey), []call.ClientOption{call.WithAPIKey("s3cret\r\nx: y")}, "", "control character"},
		{"open network", service(header, call.APIKey), []call.ClientOption{key, call.WithEndpoint("http://example.com")}, "", "HTTPS only"},
		{"source fails", service(header, call.Bearer), []call.ClientOption{call.WithTokenSource(noTokens{})}, "", "out of tokens"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []exchange
			src := serve(t, script(&got, answer{200, "", `{}`}))
			src.config.Credentials = nil
			err := call.Invoke(t.Context(), call.NewClient(src, tt.service, tt.opts), &opSend, &sendInput{Address: "a"}, new(sendOutput), nil)
			switch {
			case tt.wrong != "" && (err == nil || !strings.Contains(err.Error(), tt.wrong)):
				t.Errorf("error %v, want %s", err, tt.wrong)
			case tt.wrong == "" && (err != nil || len(got) != 1 || shown(got[0]) != tt.want):
				t.Errorf("%v: %v", err, got)
			}
			if err != nil && strings.Contains(fmt.Sprintf("%v %+v", err, err), "s3cr") {
				t.Errorf("the error shows the secret: %v", err)
			}
		})
	}
}

type noTokens struct{}

func (noTokens) Token(context.Context) (string, error) { return "", errors.New("out of tokens") }

// TestSecretsStaySecret looks where text of the client's goes.
func TestSecretsStaySecret(t *testing.T) {
	var c call.Config
	call.Apply(&c, call.WithBearerToken("s3cret"), call.WithAPIKey("s3cret"), call.WithBasicAuth("me", "s3cret"))
	service := parcel
	service.Auth, service.APIKey = []call.Auth{call.APIKey}, call.APIKeyPlace{Name: "key", Query: true}
	down := httptest.NewServer(nil)
	down.Close()
	c.Endpoint, c.HTTP = down.URL, http.DefaultClient
	c.MaxAttempts = 1
	err := call.Invoke(t.Context(), call.NewClient(source{c}, &service, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput), nil)
	if err == nil {
		t.Fatal("nothing listens, but the call succeeds")
	}
	if _, ok := errors.AsType[*url.Error](err); ok {
		t.Error("the error has the URL with the key")
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x"} {
		for _, v := range []any{c, &c, err} {
			text := fmt.Sprintf(verb, v)
			if strings.Contains(text, "s3cret") || strings.Contains(text, fmt.Sprintf("%x", "s3cret")) {
				t.Errorf("%s shows a secret: %s", verb, text)
			}
		}
	}
}

// TestSignatures chooses between versions 4 and 4A.
func TestSignatures(t *testing.T) {
	keys := call.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "secret"}))
	const four, fourA = "AWS4-HMAC-SHA256 ", "AWS4-ECDSA-P256-SHA256 Credential=AKID/"
	none := []endpoint.AuthScheme(nil)
	only4A := []endpoint.AuthScheme{{Name: "unknown"}, {Name: "sigv4a", SigningName: "other", SigningRegionSet: []string{"a", "b"}}}
	either := append(only4A[:2:2], endpoint.AuthScheme{Name: "sigv4", SigningName: "else", SigningRegion: "eu-west-1"})
	for _, tt := range []struct {
		name     string
		service  []call.Auth
		unlinked bool
		endpoint []endpoint.AuthScheme
		opts     []call.ClientOption
		want     string // beginning of Authorization, or an error
		regions  string
	}{
		{"4", []call.Auth{call.SigV4}, false, none, nil, four, ""},
		{"4A", []call.Auth{call.SigV4A, call.SigV4}, false, none, nil, fourA, "us-east-1"},
		{"4A, but not linked", []call.Auth{call.SigV4A, call.SigV4}, true, none, nil, four, ""},
		{"4 preferred", []call.Auth{call.SigV4A, call.SigV4}, false, none, []call.ClientOption{call.WithAuthPreference(call.SigV4)}, four, ""},
		{"the endpoint wants 4A", []call.Auth{call.SigV4}, false, only4A, nil, fourA, "a,b"},
		{"the endpoint's first", []call.Auth{call.SigV4}, false, either, nil, fourA, "a,b"},
		{"the endpoint's, preferred", []call.Auth{call.SigV4}, false, either, []call.ClientOption{call.WithAuthPreference(call.SigV4)}, four, ""},
		{"the endpoint's, linked", []call.Auth{call.SigV4}, true, either, nil, four, ""},
		{"regions by option", []call.Auth{call.SigV4}, false, only4A, []call.ClientOption{call.WithSigningRegions("*")}, fourA, "*"},
		{"not signed", []call.Auth{call.NoAuth}, false, only4A, nil, "", ""},
		{"4A only, not linked", []call.Auth{call.SigV4}, true, only4A, nil, "version 4A", ""},
		{"the endpoint's name and region", []call.Auth{call.SigV4}, true, either[2:], nil, "/eu-west-1/else/aws4_request", ""},
		{"only what nobody has", []call.Auth{call.SigV4}, false, either[:1], nil, "was not generated for: unknown", ""},
		{"a token all the same", []call.Auth{call.Bearer}, false, either[:1], []call.ClientOption{call.WithBearerToken("t")}, "Bearer t", ""},
		{"not signed by choice", []call.Auth{call.SigV4}, false, either, []call.ClientOption{call.WithCredentials(nil)}, "", ""},
		{"signed, but not by choice", []call.Auth{call.Bearer}, false, none, []call.ClientOption{call.WithCredentials(nil)}, "call.WithBearerToken", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []exchange
			src := serve(t, script(&got, answer{200, "", `{}`}))
			src.config.Region = "us-east-1"
			service := parcel
			service.Auth, service.SigV4A = tt.service, call.NewAsymmetricSigner
			if tt.unlinked {
				service.SigV4A = nil
			}
			client := call.NewClient(src, &service, append([]call.ClientOption{keys}, tt.opts...))
			client.SetAuthSchemes(tt.endpoint)
			text := ""
			if err := call.Invoke(t.Context(), client, &opSend, &sendInput{Address: "a"}, new(sendOutput), nil); err != nil {
				text = err.Error()
			} else {
				text = got[0].Header.Get("Authorization")
				if r := got[0].Header.Get("X-Amz-Region-Set"); r != tt.regions {
					t.Errorf("regions %q, want %q", r, tt.regions)
				}
			}
			if !strings.Contains(text, tt.want) || tt.want == "" && text != "" {
				t.Errorf("got %q, want %q", text, tt.want)
			}
		})
	}
}

// TestPreferences has the client's order, and that of a call in its place.
func TestPreferences(t *testing.T) {
	service := parcel
	service.Auth = []call.Auth{call.SigV4, call.Bearer, call.Basic}
	var got []exchange
	src := serve(t, script(&got, answer{200, "", `{}`}))
	opts := []call.ClientOption{call.WithBearerToken("t"), call.WithBasicAuth("me", "s3cret"), call.WithAuthPreference(call.Bearer)}
	client := call.NewClient(src, &service, opts)
	for _, tt := range []struct {
		opts []call.Option
		want string
	}{
		{nil, "Bearer t"},
		{[]call.Option{call.WithAuthPreference(call.APIKey, call.Basic)}, "Basic "},
		{[]call.Option{call.WithAuthPreference(call.NoAuth)}, "AWS4-HMAC-SHA256 "},
		{[]call.Option{call.WithAuthPreference()}, "AWS4-HMAC-SHA256 "},
		{nil, "Bearer t"},
	} {
		err := call.Invoke(t.Context(), client, &opSend, &sendInput{Address: "a"}, new(sendOutput), tt.opts)
		if err != nil || !strings.HasPrefix(got[len(got)-1].Header.Get("Authorization"), tt.want) {
			t.Errorf("%v: %q, want %q", err, got[len(got)-1].Header.Get("Authorization"), tt.want)
		}
	}
}
