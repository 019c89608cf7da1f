package call_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

type plainSource struct{ call.Config }

func (s plainSource) ClientConfig(string) *call.Config {
	s.Params = slices.Clone(s.Params)
	return &s.Config
}

// TestRegionOfClient has names of regions that are not what they seem: none of them says where to send to.
func TestRegionOfClient(t *testing.T) {
	var host string
	src := plainSource{call.Config{
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s"}), auth.CacheConfig{}),
		HTTP:        doer(func(r *http.Request) { host = r.URL.Host }),
	}}
	for region, want := range map[string]string{
		"eu-west-1":          "sqs.eu-west-1.amazonaws.com",
		"fips-us-east-1":     "sqs-fips.us-east-1.amazonaws.com",
		"us-gov-west-1-fips": "sqs.us-gov-west-1.amazonaws.com",
		"mars-1":             "sqs.mars-1.amazonaws.com",
	} {
		client := sqs.New(src, call.WithRegion(region), call.WithMaxAttempts(1))
		if _, err := client.ListQueues(t.Context(), nil); host != want {
			t.Errorf("%s: %s %v, want %s", region, host, err, want)
		}
	}
	for _, region := range []string{"evil.example/", "a.b", "x@evil.example#", "a/b", "a b", "-a"} {
		host = ""
		_, err := sqs.New(src, call.WithRegion(region)).ListQueues(t.Context(), nil)
		if err == nil || !strings.Contains(err.Error(), "call.WithRegion") || host != "" {
			t.Errorf("%s: sent to %q: %v", region, host, err)
		}
	}
}

// TestEndpointVariants has the options of clients against what the session says, and a fixed endpoint.
func TestEndpointVariants(t *testing.T) {
	var host string
	src := plainSource{call.Config{
		Region:      "eu-west-1",
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s"}), auth.CacheConfig{}),
		HTTP:        doer(func(r *http.Request) { host = r.URL.Host }),
	}}
	src.SetParam(endpoint.BuiltinUseDualStack, true)
	for want, opts := range map[string][]call.ClientOption{
		"sqs.eu-west-1.api.aws":            nil,
		"sqs.eu-west-1.amazonaws.com":      {call.WithDualStack(false)},
		"sqs-fips.eu-west-1.amazonaws.com": {call.WithDualStack(false), call.WithFIPS(true)},
		"sqs-fips.eu-west-1.api.aws":       {call.WithFIPS(true)},
		"sqs.test":                         {call.WithFIPS(true), call.WithEndpoint("https://sqs.test")},
	} {
		host = ""
		_, err := sqs.New(src, append(opts, call.WithMaxAttempts(1))...).ListQueues(t.Context(), nil)
		if host != want {
			t.Errorf("%s: %s %v", want, host, err)
		}
	}

	// What a session says beside its fixed endpoint counts for a client that takes the endpoint back.
	src.Endpoint = "https://fixed.test"
	for want, opts := range map[string][]call.ClientOption{
		"fixed.test":            {call.WithMaxAttempts(1)},
		"sqs.eu-west-1.api.aws": {call.WithMaxAttempts(1), call.WithEndpoint("")},
	} {
		host = ""
		if _, err := sqs.New(src, opts...).ListQueues(t.Context(), nil); host != want {
			t.Errorf("%s: %s %v", want, host, err)
		}
	}
}
