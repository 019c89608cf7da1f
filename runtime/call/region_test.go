package call_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

type plainSource struct{ call.Config }

func (s plainSource) ClientConfig(string) *call.Config { c := s.Config; return &c }

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
