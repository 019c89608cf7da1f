package awsconfig

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// TestPublishedConfigFiles reads botocore's own test files.
func TestPublishedConfigFiles(t *testing.T) {
	dir := corpustest.File(t, "botocore", "tests", "cfg")
	for name, want := range map[string]string{
		"aws_config":             "default:2 personal:3",
		"aws_config_other":       "default:2 personal:3",
		"aws_bad_profile":        "default:2 my profile:2 personal1:2",
		"aws_config_nested":      "default:5",
		"aws_config_nocreds":     "default:1",
		"aws_services_config":    "default:2",
		"aws_sso_session_config": "default:1",
		"boto_config":            "",
		"boto_config_empty":      "",
		"aws_third_config":       "default:2 third:3",
		"foo_config":             "default:3 foo:2",
		"aws_credentials":        "1: a key before the first [section]", // of another program
		"aws_config_bad":         "1: a key before the first [section]",
		"aws_config_nested_bad":  "5: want key = value in a nested section",
		"aws_config_badbytes":    "1: the file is not UTF-8 text",
	} {
		path := filepath.Join(dir, name)
		files, err := Read([]File{{path, true}}, File{}, vars{}.get)
		var got []string
		var pe *ParseError
		switch {
		case errors.As(err, &pe):
			got = append(got, fmt.Sprintf("%d: %s", pe.Line, pe.Message))
		case err != nil:
			t.Fatal(err)
		default:
			for _, name := range files.ProfileNames() {
				got = append(got, fmt.Sprintf("%s:%d", name, len(files.Profiles[name])))
			}
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// TestConformanceConfiguredEndpoints follows the published cases of endpoint URLs in the
// environment and in profiles.
func TestConformanceConfiguredEndpoints(t *testing.T) {
	data, err := os.ReadFile(corpustest.File(t, "botocore", "tests", "configured_endpoint_urls", "profile-tests.json"))
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
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
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	passed, failed := 0, 0
	for _, suite := range doc.TestSuites {
		var file strings.Builder
		for name, keys := range suite.Profiles {
			fmt.Fprintf(&file, "[profile %s]\n", name)
			for k, v := range keys {
				fmt.Fprintf(&file, "%s = %s\n", k, v)
			}
		}
		for name, services := range suite.Services {
			fmt.Fprintf(&file, "[services %s]\n", name)
			for service, keys := range services {
				fmt.Fprintf(&file, "%s =\n", service)
				for k, v := range keys {
					fmt.Fprintf(&file, "  %s = %s\n", k, v)
				}
			}
		}
		env := home(t, file.String(), "")
		for _, tt := range suite.EndpointURLTests {
			ok := t.Run(tt.Name, func(t *testing.T) {
				env := maps.Clone(env)
				maps.Copy(env, suite.Environments[tt.Environment])
				c := load(t, env, Selection{Profile: tt.Profile, ProfileOption: "WithProfile"})
				client := suite.ClientConfigs[tt.ClientConfig]
				// What a client is told itself wins; being told to ignore the rest is enough.
				got := client.EndpointURL
				if got == "" && !client.Ignore {
					var err error
					if got, _, err = c.EndpointURL(tt.Service); err != nil {
						t.Fatal(err)
					}
				}
				// An expected URL of the service's own rules is "no configured URL" here.
				want := tt.Output.EndpointURL
				if strings.Contains(want, "amazonaws") {
					want = ""
				}
				if got != want {
					t.Errorf("endpoint %q, want %q", got, want)
				}
			})
			if ok {
				passed++
			} else {
				failed++
			}
		}
	}
	t.Logf("suite=configured-endpoints passed=%d failed=%d skipped=0", passed, failed)
	if passed+failed < 10 {
		t.Errorf("found %d cases only", passed+failed)
	}
}

func TestMissingServicesSection(t *testing.T) {
	env := home(t, "[default]\nservices = none\nendpoint_url = http://x\n", "")
	_, _, err := load(t, env, Selection{}).EndpointURL("S3 Control")
	var se *ServicesError
	if !errors.As(err, &se) || se.Name != "none" {
		t.Errorf("%v", err)
	}
	// The section does not matter where the environment answers first.
	env["AWS_ENDPOINT_URL_S3_CONTROL"] = "http://y"
	if url, origin, err := load(t, env, Selection{}).EndpointURL("S3 Control"); url != "http://y" || err != nil || origin.Kind != FromEnv {
		t.Errorf("%q %v %v", url, origin, err)
	}
}
