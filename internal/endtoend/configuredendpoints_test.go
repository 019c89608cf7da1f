package endtoend

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

// configuredEndpoints is the published suite of endpoint URLs in files, environment and options.
type configuredEndpoints struct {
	TestSuites []struct {
		Profiles      map[string]map[string]string
		Services      map[string]map[string]map[string]string
		ClientConfigs map[string]struct {
			EndpointURL string `json:"endpoint_url"`
			Ignore      bool   `json:"ignore_configured_endpoint_urls"`
		} `json:"client_configs"`
		Environments     map[string]map[string]string
		EndpointURLTests []struct {
			Name, Profile, Environment, Service string
			ClientConfig                        string `json:"client_config"`
			Output                              struct{ EndpointURL string }
		}
	}
}

// TestConformanceConfiguredEndpoints looks where requests go.
func TestConformanceConfiguredEndpoints(t *testing.T) {
	data, err := os.ReadFile(corpustest.File(t, "botocore", "tests", "configured_endpoint_urls", "profile-tests.json"))
	if err != nil {
		t.Fatal(err)
	}
	var doc configuredEndpoints
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	suite := conformance.New(t, "configured-endpoints", "")
	cases := 0
	for _, s := range doc.TestSuites {
		var file strings.Builder
		for name, keys := range s.Profiles {
			fmt.Fprintf(&file, "[profile %s]\n", name)
			for k, v := range keys {
				fmt.Fprintf(&file, "%s = %s\n", k, v)
			}
		}
		for name, services := range s.Services {
			fmt.Fprintf(&file, "[services %s]\n", name)
			for service, keys := range services {
				fmt.Fprintf(&file, "%s =\n", service)
				for k, v := range keys {
					fmt.Fprintf(&file, "  %s = %s\n", k, v)
				}
			}
		}
		path := filepath.Join(t.TempDir(), "config")
		if err := os.WriteFile(path, []byte(file.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, tt := range s.EndpointURLTests {
			cases++
			suite.Case(tt.Name, func() error {
				env := s.Environments[tt.Environment]
				sess, err := session.New(session.WithProfile(tt.Profile), session.WithConfigFiles(path), session.WithCredentialsFile(""),
					session.WithEnvironment(func(name string) (string, bool) { v, ok := env[name]; return v, ok }))
				if err != nil {
					return err
				}
				var opts []call.ClientOption
				config := s.ClientConfigs[tt.ClientConfig]
				if config.Ignore {
					opts = append(opts, call.WithEndpoint(""))
				}
				if config.EndpointURL != "" {
					opts = append(opts, call.WithEndpoint(config.EndpointURL))
				}
				got, err := destination(t, sess, tt.Service, opts)
				if err == nil && got != tt.Output.EndpointURL {
					err = fmt.Errorf("%s, want %s", got, tt.Output.EndpointURL)
				}
				return err
			})
		}
	}
	if cases != 39 {
		t.Errorf("found %d cases", cases)
	}
}

// destination is the scheme and host that a service's client sends to.
func destination(t *testing.T, sess *session.Session, service string, opts []call.ClientOption) (to string, err error) {
	opts = append(opts, call.WithHTTPClient(&http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
		to = r.URL.Scheme + "://" + r.URL.Host
		return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader("")), Request: r}, nil
	})}))
	switch service {
	case "s3":
		_, err = s3.New(sess, opts...).HeadBucket(t.Context(), &s3.HeadBucketInput{Bucket: "b.ucket"})
	case "dynamodb":
		_, err = dynamodb.New(sess, opts...).DeleteTable(t.Context(), &dynamodb.DeleteTableInput{TableName: "table"})
	default:
		err = fmt.Errorf("the suite has a new service %s", service)
	}
	return to, err
}

type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }
