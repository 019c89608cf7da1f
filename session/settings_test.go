package session

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// unusedSettings mean nothing here.
var unusedSettings = map[awsconfig.ID]string{
	awsconfig.DataPath:            "models are compiled in",
	awsconfig.APIVersions:         "a generated package has one version of its service",
	awsconfig.ParameterValidation: "types are checked by the compiler, and required members always",
	awsconfig.CSMEnabled:          "client-side monitoring has ended; hooks observe calls",
	awsconfig.CSMHost:             "client-side monitoring has ended",
	awsconfig.CSMPort:             "client-side monitoring has ended",
	awsconfig.CSMClientID:         "client-side monitoring has ended",
	awsconfig.ProxyForwarding:     "net/http always has HTTPS requests go through a tunnel; a warning says so",
}

// param observes an endpoint parameter of a service's clients.
func param(service, name string) func(*Session) string {
	return func(s *Session) string {
		for _, p := range s.ClientConfig(service).Params {
			if p.Name == name {
				return fmt.Sprint(p.Value)
			}
		}
		return ""
	}
}

// config observes a field of the configuration of clients.
func config(f func(*call.Config) any) func(*Session) string {
	return func(s *Session) string { return fmt.Sprint(f(s.ClientConfig("S3"))) }
}

// TestEverySettingThroughEverySource sets each setting in its sources one after the other, each of which
// goes before those that were there.
func TestEverySettingThroughEverySource(t *testing.T) {
	own, _ := ownCertificate(t)
	home := t.TempDir()
	named := func(name, profile string) string {
		path := filepath.Join(home, name)
		if err := os.WriteFile(path, []byte("[default]\n[profile "+profile+"]\n["+profile+"]\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	profiles := func(s *Session) string { return strings.Join(s.AvailableProfiles(), " ") }
	imds := func(f func(endpoint string, timeout float64, attempts int, v1 bool) any) func(*Session) string {
		return func(s *Session) string {
			p, err := (&finder{session: s, config: s.config}).metadata()
			if err != nil {
				return err.Error()
			}
			return fmt.Sprint(f(p.Endpoint, p.Timeout.Seconds(), p.Attempts, p.V1Disabled))
		}
	}
	left := map[awsconfig.ID]bool{}
	for id := range awsconfig.IDs {
		left[id] = unusedSettings[id] == ""
	}
	for id, tt := range map[awsconfig.ID]struct {
		profile, env string // texts
		option       Option
		observe      func(*Session) string
		want         []string // by default, then with each source that there is
	}{
		awsconfig.Profile: {"", "prof", WithProfile("prof2"), (*Session).Profile, []string{"default", "prof", "prof2"}},
		awsconfig.Region:  {"p-1", "e-1", WithRegion("o-1"), (*Session).Region, []string{"", "p-1", "e-1", "o-1"}},
		awsconfig.ConfigFile: {"", named("cfg1", "env"), WithConfigFiles(named("cfg2", "opt")), profiles,
			[]string{"default prof prof2", "default env", "default opt"}},
		awsconfig.CredentialsFile: {"", named("cred1", "env"), WithCredentialsFile(named("cred2", "opt")), profiles,
			[]string{"default prof prof2", "default env prof prof2 profile env", "default opt prof prof2 profile opt"}},
		awsconfig.CABundle: {"/gone/p", "/gone/e", WithCABundle("/gone/o"), nil, nil}, // below
		awsconfig.MetadataTimeout: {"2", "3", nil, imds(func(_ string, d float64, _ int, _ bool) any { return d }),
			[]string{"1", "2", "3"}},
		awsconfig.MetadataAttempts: {"2", "3", nil, imds(func(_ string, _ float64, n int, _ bool) any { return n }),
			[]string{"1", "2", "3"}},
		awsconfig.MetadataEndpoint: {"http://p", "http://e", nil, imds(func(u string, _ float64, _ int, _ bool) any { return u }),
			[]string{"http://169.254.169.254", "http://p", "http://e"}},
		awsconfig.MetadataEndpointMode: {"ipv6", "IPv4", nil, imds(func(u string, _ float64, _ int, _ bool) any { return u }),
			[]string{"http://169.254.169.254", "http://[fd00:ec2::254]", "http://169.254.169.254"}},
		awsconfig.MetadataV1Disabled: {"true", "false", nil, imds(func(_ string, _ float64, _ int, v1 bool) any { return v1 }),
			[]string{"false", "true", "false"}},
		awsconfig.MetadataIPv6: {"true", "false", nil, imds(func(u string, _ float64, _ int, _ bool) any { return u }),
			[]string{"http://169.254.169.254", "http://[fd00:ec2::254]", "http://169.254.169.254"}},
		awsconfig.UseDualStack: {"true", "false", WithDefaults(call.WithEndpointParam("AWS::UseDualStack", true)), param("SQS", "AWS::UseDualStack"),
			[]string{"", "true", "false", "true"}},
		awsconfig.UseFIPS: {"true", "false", WithDefaults(call.WithEndpointParam("AWS::UseFIPS", true)), param("SQS", "AWS::UseFIPS"),
			[]string{"", "true", "false", "true"}},
		awsconfig.IgnoreEndpointURLs: {"true", "false", WithDefaults(call.WithEndpoint("http://o")), config(func(c *call.Config) any { return c.Endpoint }),
			[]string{"http://file", "", "http://file", "http://o"}},
		awsconfig.STSRegionalEndpoints: {"legacy", "regional", WithDefaults(call.WithEndpointParam("AWS::STS::UseGlobalEndpoint", true)),
			param("STS", "AWS::STS::UseGlobalEndpoint"), []string{"", "true", "false", "true"}},
		awsconfig.RetryMode: {"legacy", "adaptive", WithDefaults(call.WithRetryMode(retry.Off)), config(func(c *call.Config) any { return c.RetryMode }),
			[]string{"0", "2", "1", "3"}},
		awsconfig.DefaultsMode: {"mobile", "in-region", nil, func(s *Session) string { return s.connectTimeout()(t.Context()).String() },
			[]string{"3.1s", "30s", "1.1s"}},
		awsconfig.MaxAttempts: {"4", "5", WithDefaults(call.WithMaxAttempts(6)), config(func(c *call.Config) any { return c.MaxAttempts }),
			[]string{"0", "4", "5", "6"}},
		awsconfig.EndpointDiscovery: {"true", "false", nil, config(func(c *call.Config) any {
			if c.EndpointDiscovery == nil {
				return "auto"
			}
			return *c.EndpointDiscovery
		}), []string{"auto", "true", "false"}},
		awsconfig.AppID: {"p", "e", nil, config(func(c *call.Config) any { return c.AppID }), []string{"", "p", "e"}},
		awsconfig.CompressionMinSize: {"1", "2", WithDefaults(call.WithCompression(3)), config(func(c *call.Config) any { return c.CompressFrom }),
			[]string{"10240", "1", "2", "3"}},
		awsconfig.DisableCompression: {"true", "false", WithDefaults(call.WithCompression(-1)), config(func(c *call.Config) any { return c.NoCompression }),
			[]string{"false", "true", "false", "true"}},
		awsconfig.RequestChecksum: {"when_required", "when_supported", WithDefaults(call.WithRequestChecksum(call.WhenRequired)),
			config(func(c *call.Config) any { return c.RequestChecksum }), []string{"0", "1", "0", "1"}},
		awsconfig.ResponseChecksum: {"when_required", "when_supported", WithDefaults(call.WithResponseChecksum(call.WhenRequired)),
			config(func(c *call.Config) any { return c.ResponseChecksum }), []string{"0", "1", "0", "1"}},
		awsconfig.AccountIDEndpointMode: {"disabled", "required", WithDefaults(call.WithEndpointParam("AWS::Auth::AccountIdEndpointMode", "disabled")),
			param("DynamoDB", "AWS::Auth::AccountIdEndpointMode"), []string{"preferred", "disabled", "required", "disabled"}},
		awsconfig.DisableHostPrefix: {"true", "false", WithDefaults(call.WithoutHostPrefix()), config(func(c *call.Config) any { return c.NoHostPrefix }),
			[]string{"false", "true", "false", "true"}},
		awsconfig.AuthSchemePreference: {"sigv4", "httpBearerAuth, unknown,sigv4, httpApiKeyAuth,httpBasicAuth", WithDefaults(call.WithAuthPreference(call.NoAuth)),
			config(func(c *call.Config) any { return c.AuthPreference }), []string{"[]", "[1]", "[3 1 5 6]", "[0]"}},
		awsconfig.SigV4ARegionSet: {"a", "b, c", WithDefaults(call.WithSigningRegions("*")),
			config(func(c *call.Config) any { return c.SigningRegions }), []string{"[]", "[a]", "[b c]", "[*]"}},
		awsconfig.TCPKeepAlive: {"false", "true", nil, func(s *Session) string { return fmt.Sprint(s.wiring.keepAlive) }, []string{"true", "false", "true"}},
		awsconfig.S3DisableExpressAuth: {"true", "false", WithDefaults(call.WithEndpointParam("DisableS3ExpressSessionAuth", true)),
			param("S3", "DisableS3ExpressSessionAuth"), []string{"", "true", "false", "true"}},

		awsconfig.S3AddressingStyle: {"path", "", WithDefaults(call.WithEndpointParam("AWS::S3::ForcePathStyle", false)),
			param("S3", "AWS::S3::ForcePathStyle"), []string{"", "true", "false"}},
		awsconfig.S3UseAccelerate: {"true", "", WithDefaults(call.WithEndpointParam("AWS::S3::Accelerate", false)),
			param("S3", "AWS::S3::Accelerate"), []string{"", "true", "false"}},
		awsconfig.S3UseDualStack: {"true", "", WithDefaults(call.WithEndpointParam("AWS::UseDualStack", false)),
			param("S3", "AWS::UseDualStack"), []string{"", "true", "false"}},
		awsconfig.S3PayloadSigning: {"true", "", WithDefaults(call.WithPayloadSigning(false)),
			config(func(c *call.Config) any { return call.Value(c.SignPayload) }), []string{"false", "true", "false"}},
		awsconfig.S3UseARNRegion: {"true", "false", WithDefaults(call.WithEndpointParam("AWS::S3::UseArnRegion", true)),
			param("S3", "AWS::S3::UseArnRegion"), []string{"", "true", "false", "true"}},
		awsconfig.S3USEast1Endpoint: {"legacy", "regional", WithDefaults(call.WithEndpointParam("AWS::S3::UseGlobalEndpoint", true)),
			param("S3", "AWS::S3::UseGlobalEndpoint"), []string{"", "true", "false", "true"}},
		awsconfig.S3DisableMultiRegion: {"true", "false", WithDefaults(call.WithEndpointParam("AWS::S3::DisableMultiRegionAccessPoints", true)),
			param("S3", "AWS::S3::DisableMultiRegionAccessPoints"), []string{"", "true", "false", "true"}},
		awsconfig.ProxyCABundle:   {own, "", nil, func(s *Session) string { return s.wiring.proxies.bundle }, []string{"", own}},
		awsconfig.ProxyClientCert: {own, "", nil, func(s *Session) string { return s.wiring.proxies.cert }, []string{"", own}},
	} {
		t.Run(id.String(), func(t *testing.T) {
			set := id.Setting()
			lines := ""
			if tt.profile != "" {
				lines = set.Keys[0] + " = " + tt.profile + "\n"
				if section, key, ok := strings.Cut(set.Keys[0], "."); ok {
					lines = section + " =\n  " + key + " = " + tt.profile + "\n"
				}
			}
			rest := "[profile prof]\n[profile prof2]\n"
			start := "[default]\n"
			if id == awsconfig.IgnoreEndpointURLs {
				start += "endpoint_url = http://file\n"
			}
			plain := newMachine(t, start+rest, "")
			plain["AWS_EC2_METADATA_DISABLED"] = ""
			machines := []machine{plain}
			if tt.profile != "" {
				m := newMachine(t, start+lines+rest, "")
				m["AWS_EC2_METADATA_DISABLED"] = ""
				machines = append(machines, m)
			}
			if tt.env != "" {
				machines = append(machines, machines[len(machines)-1].with(set.Env[0], tt.env))
			}
			var opts []Option
			check := func(i int, m machine) {
				t.Helper()
				if tt.observe == nil { // the bundle does not exist: the error says whose it was
					s, err := New(append(opts, m.option())...)
					if i == 0 {
						if s == nil {
							t.Error(err)
						}
						return
					}
					if want := []string{"/gone/p", "/gone/e", "/gone/o"}[i-1]; err == nil || !strings.Contains(err.Error(), want) {
						t.Errorf("source %d: %v", i, err)
					}
					return
				}
				if got := tt.observe(m.session(t, opts...)); got != tt.want[i] {
					t.Errorf("source %d: %q, want %q", i, got, tt.want[i])
				}
			}
			for i, m := range machines {
				check(i, m)
			}
			n := len(machines)
			if tt.option != nil {
				opts = []Option{tt.option}
				check(n, machines[n-1])
				n++
			}
			if tt.observe != nil && len(tt.want) != n {
				t.Errorf("%d sources, %d expectations", n, len(tt.want))
			}
			if (tt.profile == "") != (len(set.Keys) == 0) || (tt.env == "") != (len(set.Env) == 0) {
				t.Errorf("not every source is tested: %+v", set)
			}
		})
		left[id] = false
	}
	for id, forgotten := range left {
		if forgotten {
			t.Errorf("setting %s is neither tested nor said to be unused", id)
		}
	}
}
