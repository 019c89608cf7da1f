package session

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// settingCase is a setting with a value for each source that it has. In order each goes before those before
// it: the default, the profile, the variable, WithSetting, an option of its own.
type settingCase struct {
	profile, env, set string
	option            Option
	observe           func(*Session) string
	want              []string // by default, then with each source that there is
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

// imds observes how the instance's metadata service is asked.
func imds(f func(endpoint string, timeout float64, attempts int, v1 bool) any) func(*Session) string {
	return func(s *Session) string {
		p, err := (&finder{session: s, config: s.config}).metadata()
		if err != nil {
			return err.Error()
		}
		return fmt.Sprint(f(p.Endpoint, p.Timeout.Seconds(), p.Attempts, p.V1Disabled))
	}
}

// flag is the case of a Boolean setting that becomes an endpoint parameter.
func flag(service, name string) settingCase {
	return settingCase{"true", "false", "true", WithDefaults(call.WithEndpointParam(name, false)), param(service, name),
		[]string{"", "true", "false", "true", "false"}}
}

// settingCases has a case for every setting but those that mean nothing here.
func settingCases(t *testing.T) map[awsconfig.ID]settingCase {
	own, _ := ownCertificate(t)
	other, _ := ownCertificate(t)
	home := t.TempDir()
	named := func(name, profile string) string {
		path := filepath.Join(home, name)
		if err := os.WriteFile(path, []byte("[default]\n[profile "+profile+"]\n["+profile+"]\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	profiles := func(s *Session) string { return strings.Join(s.AvailableProfiles(), " ") }
	param := func(name string, value any) Option { return WithDefaults(call.WithEndpointParam(name, value)) }
	endpoint := imds(func(u string, _ float64, _ int, _ bool) any { return u })
	const v4, v6 = "http://169.254.169.254", "http://[fd00:ec2::254]"

	cases := map[awsconfig.ID]settingCase{
		awsconfig.Profile: {"", "prof", "", WithProfile("prof2"), (*Session).Profile, []string{"default", "prof", "prof2"}},
		awsconfig.Region:  {"p-1", "e-1", "", WithRegion("o-1"), (*Session).Region, []string{"", "p-1", "e-1", "o-1"}},
		awsconfig.ConfigFile: {"", named("cfg1", "env"), "", WithConfigFiles(named("cfg2", "opt")), profiles,
			[]string{"default prof prof2", "default env", "default opt"}},
		awsconfig.CredentialsFile: {"", named("cred1", "env"), "", WithCredentialsFile(named("cred2", "opt")), profiles,
			[]string{"default prof prof2", "default env prof prof2 profile env", "default opt prof prof2 profile opt"}},
		awsconfig.CABundle: {"/gone/p", "/gone/e", "", WithCABundle("/gone/o"), nil,
			[]string{"<nil>", "CA bundle /gone/p (ca_bundle of ", "CA bundle /gone/e (environment variable AWS_CA_BUNDLE)", "CA bundle /gone/o (option WithCABundle)"}},
		awsconfig.MetadataTimeout: {"2", "3", "4", nil, imds(func(_ string, d float64, _ int, _ bool) any { return d }),
			[]string{"1", "2", "3", "4"}},
		awsconfig.MetadataAttempts: {"2", "3", "4", nil, imds(func(_ string, _ float64, n int, _ bool) any { return n }),
			[]string{"1", "2", "3", "4"}},
		awsconfig.MetadataEndpoint:     {"http://p", "http://e", "http://s", nil, endpoint, []string{v4, "http://p", "http://e", "http://s"}},
		awsconfig.MetadataEndpointMode: {"ipv6", "IPv4", "ipv6", nil, endpoint, []string{v4, v6, v4, v6}},
		awsconfig.MetadataIPv6:         {"true", "false", "true", nil, endpoint, []string{v4, v6, v4, v6}},
		awsconfig.MetadataV1Disabled: {"true", "false", "true", nil, imds(func(_ string, _ float64, _ int, v1 bool) any { return v1 }),
			[]string{"false", "true", "false", "true"}},
		awsconfig.UseDualStack: flag("SQS", "AWS::UseDualStack"),
		awsconfig.UseFIPS:      flag("SQS", "AWS::UseFIPS"),
		awsconfig.IgnoreEndpointURLs: {"true", "false", "true", WithDefaults(call.WithEndpoint("http://o")), config(func(c *call.Config) any { return c.Endpoint }),
			[]string{"http://file", "", "http://file", "", "http://o"}},
		awsconfig.STSRegionalEndpoints: {"legacy", "regional", "legacy", param("AWS::STS::UseGlobalEndpoint", false), flag("STS", "AWS::STS::UseGlobalEndpoint").observe,
			[]string{"", "true", "false", "true", "false"}},
		awsconfig.RetryMode: {"legacy", "adaptive", "Standard", WithDefaults(call.WithRetryMode(retry.Off)), config(func(c *call.Config) any { return c.RetryMode }),
			[]string{"0", "2", "1", "0", "3"}},
		awsconfig.DefaultsMode: {"mobile", "in-region", "legacy", WithConnectTimeout(7), func(s *Session) string { return s.connectTimeout()(t.Context()).String() },
			[]string{"3.1s", "30s", "1.1s", "1m0s", "7ns"}},
		awsconfig.MaxAttempts: {"4", "5", "6", WithDefaults(call.WithMaxAttempts(7)), config(func(c *call.Config) any { return c.MaxAttempts }),
			[]string{"0", "4", "5", "6", "7"}},
		awsconfig.EndpointDiscovery: {"true", "false", "auto", nil, config(func(c *call.Config) any {
			if c.EndpointDiscovery == nil {
				return "auto"
			}
			return *c.EndpointDiscovery
		}), []string{"auto", "true", "false", "auto"}},
		awsconfig.AppID: {"p", "e", "s", nil, config(func(c *call.Config) any { return c.AppID }), []string{"", "p", "e", "s"}},
		awsconfig.CompressionMinSize: {"1", "2", "3", WithDefaults(call.WithCompression(4)), config(func(c *call.Config) any { return c.CompressFrom }),
			[]string{"10240", "1", "2", "3", "4"}},
		awsconfig.DisableCompression: {"true", "false", "true", WithDefaults(call.WithCompression(1)), config(func(c *call.Config) any { return c.NoCompression }),
			[]string{"false", "true", "false", "true", "false"}},
		awsconfig.RequestChecksum: {"when_required", "when_supported", "when_required", WithDefaults(call.WithRequestChecksum(call.WhenSupported)),
			config(func(c *call.Config) any { return c.RequestChecksum }), []string{"0", "1", "0", "1", "0"}},
		awsconfig.ResponseChecksum: {"when_required", "when_supported", "when_required", WithDefaults(call.WithResponseChecksum(call.WhenSupported)),
			config(func(c *call.Config) any { return c.ResponseChecksum }), []string{"0", "1", "0", "1", "0"}},
		awsconfig.AccountIDEndpointMode: {"disabled", "required", "preferred", param("AWS::Auth::AccountIdEndpointMode", "disabled"),
			flag("DynamoDB", "AWS::Auth::AccountIdEndpointMode").observe, []string{"preferred", "disabled", "required", "preferred", "disabled"}},
		// call.WithoutHostPrefix cannot undo it.
		awsconfig.DisableHostPrefix: {"true", "false", "true", nil, config(func(c *call.Config) any { return c.NoHostPrefix }),
			[]string{"false", "true", "false", "true"}},
		awsconfig.AuthSchemePreference: {"sigv4", "httpBearerAuth, unknown,sigv4, httpApiKeyAuth,httpBasicAuth", "sigv4a,noAuth", WithDefaults(call.WithAuthPreference(call.NoAuth)),
			config(func(c *call.Config) any { return c.AuthPreference }), []string{"[]", "[1]", "[3 1 5 6]", "[2 0]", "[0]"}},
		awsconfig.SigV4ARegionSet: {"a", "b, c", "d", WithDefaults(call.WithSigningRegions("*")),
			config(func(c *call.Config) any { return c.SigningRegions }), []string{"[]", "[a]", "[b c]", "[d]", "[*]"}},
		awsconfig.TCPKeepAlive: {"false", "true", "false", nil, func(s *Session) string { return fmt.Sprint(s.wiring.keepAlive) },
			[]string{"true", "false", "true", "false"}},
		awsconfig.S3DisableExpressAuth: flag("S3", "DisableS3ExpressSessionAuth"),

		awsconfig.S3AddressingStyle: {"path", "", "virtual", param("AWS::S3::ForcePathStyle", true), flag("S3", "AWS::S3::ForcePathStyle").observe,
			[]string{"", "true", "false", "true"}},
		awsconfig.S3UseAccelerate: {"true", "", "false", param("AWS::S3::Accelerate", true), flag("S3", "AWS::S3::Accelerate").observe,
			[]string{"", "true", "false", "true"}},
		awsconfig.S3UseDualStack: {"true", "", "false", param("AWS::UseDualStack", true), flag("S3", "AWS::UseDualStack").observe,
			[]string{"", "true", "false", "true"}},
		awsconfig.S3PayloadSigning: {"true", "", "false", WithDefaults(call.WithPayloadSigning(true)), config(func(c *call.Config) any {
			if c.SignPayload == nil {
				return ""
			}
			return *c.SignPayload
		}), []string{"", "true", "false", "true"}},
		awsconfig.S3UseARNRegion: flag("S3", "AWS::S3::UseArnRegion"),
		awsconfig.S3USEast1Endpoint: {"legacy", "regional", "legacy", param("AWS::S3::UseGlobalEndpoint", false), flag("S3", "AWS::S3::UseGlobalEndpoint").observe,
			[]string{"", "true", "false", "true", "false"}},
		awsconfig.S3DisableMultiRegion: flag("S3", "AWS::S3::DisableMultiRegionAccessPoints"),
		awsconfig.ProxyCABundle:        {own, "", other, nil, func(s *Session) string { return s.wiring.proxies.bundle }, []string{"", own, other}},
		awsconfig.ProxyClientCert:      {own, "", other, nil, func(s *Session) string { return s.wiring.proxies.cert }, []string{"", own, other}},
	}
	return cases
}

// machines returns a machine where a setting has its default, then ones where it has each further source.
func (tt *settingCase) machines(t *testing.T, id awsconfig.ID) []machine {
	start, lines, rest := "[default]\n", "", "[profile prof]\n[profile prof2]\n"
	if id == awsconfig.IgnoreEndpointURLs {
		start += "endpoint_url = http://file\n"
	}
	plain := newMachine(t, start+rest, "").with("AWS_EC2_METADATA_DISABLED", "")
	list := []machine{plain}
	if tt.profile != "" {
		key := id.Setting().Keys[0]
		lines = key + " = " + tt.profile + "\n"
		if section, nested, ok := strings.Cut(key, "."); ok {
			lines = section + " =\n  " + nested + " = " + tt.profile + "\n"
		}
		list = append(list, newMachine(t, start+lines+rest, "").with("AWS_EC2_METADATA_DISABLED", ""))
	}
	if tt.env != "" {
		list = append(list, list[len(list)-1].with(id.Setting().Env[0], tt.env))
	}
	return list
}

// TestEverySettingThroughEverySource sets each setting in its sources one after the other, each of which
// goes before those that were there.
func TestEverySettingThroughEverySource(t *testing.T) {
	cases := settingCases(t)
	for id := range awsconfig.IDs {
		t.Run(id.String(), func(t *testing.T) {
			set := id.Setting()
			tt, ok := cases[id]
			if ok == (set.Unused != "") {
				t.Fatalf("there is a case: %v; why it means nothing: %q", ok, set.Unused)
			}
			if !ok {
				return
			}
			if (tt.profile == "") != (len(set.Keys) == 0) || (tt.env == "") != (len(set.Env) == 0) || (tt.set == "") != (set.Option != "") || set.Option != "" && tt.option == nil {
				t.Errorf("not every source has a value: %+v", set)
			}
			for i, want := range tt.want[1:] {
				if want == tt.want[i] {
					t.Errorf("source %d cannot be seen to go before the one before it", i+1)
				}
			}
			check := func(want string, m machine, opts ...Option) {
				t.Helper()
				if tt.observe == nil { // the error of New says whose value it is
					if _, err := New(append(opts, m.option())...); !strings.HasPrefix(fmt.Sprint(err), want) {
						t.Errorf("%v, want %q", err, want)
					}
				} else if got := tt.observe(m.session(t, opts...)); got != want {
					t.Errorf("%q, want %q", got, want)
				}
			}
			machines := tt.machines(t, id)
			all := machines[len(machines)-1]
			want := slices.Clone(tt.want)
			next := func() (s string) { s, want = want[0], want[1:]; return s }
			for _, m := range machines {
				check(next(), m)
			}
			var opts []Option
			if tt.set != "" {
				opts = append(opts, WithSetting(id.String(), tt.set))
				check(next(), all, opts...)
			}
			if tt.option != nil {
				check(next(), all, append(slices.Clip(opts), tt.option)...)
				check(tt.want[len(tt.want)-1], all, append([]Option{tt.option}, opts...)...)
			}
			if len(want) > 0 {
				t.Errorf("too many expectations: %q are left", want)
			}
		})
	}
}

func TestWithSetting(t *testing.T) {
	m := newMachine(t, "[default]\nretry_mode = legacy\naws_access_key_id = AK\naws_secret_access_key = s\n", "")
	base := m.session(t, WithSetting("retry_mode", "adaptive"), WithSetting("retry_mode", ""), WithSetting("max_attempts", "9"))
	if c := base.ClientConfig("SQS"); c.RetryMode != retry.Legacy || c.MaxAttempts != 9 {
		t.Errorf("mode %v, %d attempts", c.RetryMode, c.MaxAttempts)
	}
	if err := os.RemoveAll(m["HOME"]); err != nil {
		t.Fatal(err)
	}
	derived, err := base.With(WithSetting("s3.use_dualstack_endpoint", "true"))
	if err != nil {
		t.Fatal(err)
	}
	if got := param("S3", "AWS::UseDualStack")(derived); got != "true" || keyOf(t, derived) != "AK" || derived.ClientConfig("SQS").MaxAttempts != 9 {
		t.Errorf("dual-stack %q in %v", got, derived.Explain(t.Context()))
	}
	if got := param("S3", "AWS::UseDualStack")(base); got != "" {
		t.Errorf("the parent has dual-stack %q", got)
	}
	for name, want := range map[string]string{
		"retry_modes":                    "want a setting under its boto3 name",
		"region":                         "want WithRegion",
		"csm_enabled":                    "means something here",
		"tcp_keepalive":                  "want true or false",
		"metadata_service_timeout":       "at least 1",
		"max_attempts":                   "at least 1",
		"retry_mode":                     "one of legacy, standard, adaptive",
		"s3.region":                      "boto3 name",
		"proxy_use_forwarding_for_https": "tunnel",
	} {
		if _, err := New(m.option(), WithSetting(name, "0")); !isA[*ValueError](err) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "option WithSetting") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Blank().With(WithSetting("retry_mode", "legacy")); !isA[*ConfigError](err) {
		t.Errorf("blank: %v", err)
	}
	if d, err := Blank().With(WithSetting("retry_mode", "legacy"), m.option()); err != nil || d.ClientConfig("X").RetryMode != retry.Legacy {
		t.Errorf("blank, with an environment: %v", err)
	}
}
