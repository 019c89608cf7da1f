package session

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// departures has the tests of each departure from boto3 that package session lists, by what is in its text:
// "file Test".
var departures = map[string][]string{
	"AWS_REGION counts":             {"session_test.go TestRegion", "internal/awsconfig/config_test.go TestProfileSelection"},
	"An empty environment variable": {"doc_test.go TestEmptyVariables"},
	"retry_mode defaults to standard": {"client_test.go TestRetryModes", "settings_test.go TestEverySettingThroughEverySource",
		"../runtime/call/retry_test.go TestModesOfRetries"},
	"by the service's clock":        {"../runtime/call/retry_test.go TestClockSkew"},
	"Presigned URLs":                {"../runtime/presign/oracle_test.go TestConformancePresign"},
	"is not what its setting takes": {"errors_test.go TestErrorsOfConfiguration", "internal/awsconfig/setting_test.go TestSettingKinds"},
	"half a key":                    {"session_test.go TestNewErrors"},
	"byte order mark":               {"internal/awsconfig/ini_test.go TestParseINI", "internal/awsconfig/ini_test.go TestParseINIErrors"},
	"cannot be read":                {"internal/awsconfig/config_test.go TestFiles", "errors_test.go TestErrorsOfConfiguration"},
	"neither user nor query":        {"errors_test.go TestErrorsOfConfiguration"},
	"Proxies come from":             {"connections_test.go TestProxyOfTheEnvironment"},
	"less than an hour":             {"../runtime/auth/cache_test.go TestCacheWindows"},
	"mfa_serial":                    {"role_test.go TestRoleErrors", "role_test.go TestRolesOfProfiles"},
	"never through a proxy":         {"doc_test.go TestAgentsAreAskedDirectly"},
	"no role for an instance":       {"internal/provider/imds_test.go TestIMDSStaticStability"},
	"TCP keep-alive":                {"settings_test.go TestEverySettingThroughEverySource"},
	"boto3's minute":                {"connections_test.go TestReadTimeout"},

	"data_path and api_versions": {"settings_test.go TestEverySettingThroughEverySource"},
	"parameter_validation":       {"settings_test.go TestEverySettingThroughEverySource"},
	"csm_*":                      {"settings_test.go TestEverySettingThroughEverySource"},
	"proxy_use_forwarding_for":   {"doc_test.go TestForwardingIsIgnoredAloud"},
	"signature_version":          {"doc_test.go TestOtherPeoplesSettings"},
	"REQUESTS_CA_BUNDLE":         {"doc_test.go TestOtherPeoplesSettings"},
}

// TestEveryDepartureHasATest holds the list above against the text.
func TestEveryDepartureHasATest(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(text), "# Where boto3 does otherwise\n")
	section, _, _ = strings.Cut(section, "// # ")
	items := strings.Split(section, "//   - ")[1:]
	if len(items) < 20 {
		t.Errorf("found %d items", len(items))
	}
	used := map[string]bool{}
	for _, item := range items {
		item = strings.Join(strings.Fields(strings.ReplaceAll(item, "//", " ")), " ")
		tests := 0
		for part, list := range departures {
			if !strings.Contains(item, part) {
				continue
			}
			used[part] = true
			for _, name := range list {
				file, test, _ := strings.Cut(name, " ")
				source, err := os.ReadFile(filepath.FromSlash(file))
				if err != nil || !strings.Contains(string(source), "func "+test+"(") {
					t.Errorf("there is no test %s", name)
				}
				tests++
			}
		}
		if tests == 0 {
			t.Errorf("no test of: %s", item)
		}
	}
	for part := range departures {
		if !used[part] {
			t.Errorf("no departure says %q", part)
		}
	}
}

// TestEmptyVariables: an empty variable is none, in whatever it says.
func TestEmptyVariables(t *testing.T) {
	m := newMachine(t, "[default]\nregion = file-1\nmax_attempts = 7\naws_access_key_id = AK\naws_secret_access_key = s\n", "")
	s := m.with("AWS_PROFILE", "", "AWS_REGION", "", "AWS_CONFIG_FILE", "", "AWS_MAX_ATTEMPTS", "", "AWS_ACCESS_KEY_ID", "", "AWS_ENDPOINT_URL", "").session(t)
	if c := s.ClientConfig("SQS"); s.Region() != "file-1" || c.MaxAttempts != 7 || c.Endpoint != "" || keyOf(t, s) != "AK" {
		t.Errorf("%v: %d attempts, endpoint %q", s, c.MaxAttempts, c.Endpoint)
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if s := m.with("AWS_CONFIG_FILE", empty).session(t); s.Region() != "" {
		t.Errorf("an empty file has region %s", s.Region())
	}
}

// TestAgentsAreAskedDirectly has a proxy that would say what it was asked, and an agent that refuses.
func TestAgentsAreAskedDirectly(t *testing.T) {
	refused, proxied := 0, 0
	agent := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		refused++
		w.WriteHeader(http.StatusForbidden)
	}))
	defer agent.Close()
	proxy := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { proxied++ }))
	defer proxy.Close()
	through, err := url.Parse(proxy.URL)
	if err != nil {
		t.Fatal(err)
	}
	for name, m := range map[string]machine{
		"container": newMachine(t, "", "").with("AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.URL+"/creds"),
		"instance":  newMachine(t, "[default]\nec2_metadata_v1_disabled = true\n", "").with("AWS_EC2_METADATA_DISABLED", "", "AWS_EC2_METADATA_SERVICE_ENDPOINT", agent.URL),
	} {
		refused = 0
		_, err := m.session(t, WithProxy(through)).Credentials(t.Context())
		if err == nil || refused != 1 || proxied != 0 {
			t.Errorf("%s: %v after %d questions, %d through the proxy", name, err, refused, proxied)
		}
	}
}

func TestForwardingIsIgnoredAloud(t *testing.T) {
	m := newMachine(t, "[default]\nproxy_use_forwarding_for_https = true\n", "")
	var log strings.Builder
	m.session(t, WithLogger(slog.New(slog.NewTextHandler(&log, nil))))
	if !strings.Contains(log.String(), "proxy_use_forwarding_for_https is ignored") {
		t.Errorf("%s", log.String())
	}
}

// TestOtherPeoplesSettings: what the files and the environment say to Python alone changes nothing.
func TestOtherPeoplesSettings(t *testing.T) {
	plain := newMachine(t, "[default]\nregion = r\n", "")
	m := newMachine(t, "[default]\nregion = r\ns3 =\n  signature_version = s3\ncli_pager =\noutput = json\n", "").
		with("REQUESTS_CA_BUNDLE", "/gone", "SSLKEYLOGFILE", filepath.Join(t.TempDir(), "keys"), "BOTO_DISABLE_CRT", "true", "AWS_NEW_RETRIES_2026", "false")
	show := func(m machine) string {
		s := m.session(t)
		c := s.ClientConfig("S3")
		return fmt.Sprint(c.AuthPreference, c.RetryMode, c.Params, s.wiring, c.Err, errors.Unwrap(c.Err))
	}
	if got, want := show(m), show(plain); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}
