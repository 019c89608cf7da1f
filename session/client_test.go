package session

import (
	"log/slog"
	"reflect"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

var _ call.Source = (*Session)(nil)

func TestClientConfigFollowsSettings(t *testing.T) {
	m := newMachine(t, `
[default]
max_attempts = 7
sdk_ua_app_id = app
request_checksum_calculation = When_Required
use_dualstack_endpoint = true
sts_regional_endpoints = legacy
account_id_endpoint_mode = required
s3 =
  addressing_style = path
  use_arn_region = true
  us_east_1_regional_endpoint = legacy
  use_accelerate_endpoint = false
  use_dualstack_endpoint = false
`, "")
	logger := slog.New(slog.DiscardHandler)
	now := func() time.Time { return time.Unix(7, 0) }
	c := m.with("AWS_RESPONSE_CHECKSUM_VALIDATION", "when_required", "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS", "true").
		session(t, WithLogger(logger), WithClock(now)).ClientConfig("S3")
	if c.Err != nil || c.MaxAttempts != 7 || c.AppID != "app" || c.RequestChecksum != call.WhenRequired || c.ResponseChecksum != call.WhenRequired ||
		c.Logger != logger || !c.Now().Equal(now()) || c.HTTP == nil || c.Store == nil || c.Credentials == nil {
		t.Errorf("%+v", c)
	}
	got := map[string]any{}
	for _, p := range c.Params {
		got[p.Name] = p.Value
	}
	want := map[string]any{
		"AWS::UseDualStack":                       false, // the s3 section's
		"AWS::STS::UseGlobalEndpoint":             true,
		"AWS::S3::UseGlobalEndpoint":              true,
		"AWS::S3::ForcePathStyle":                 true,
		"AWS::S3::Accelerate":                     false,
		"AWS::S3::UseArnRegion":                   true,
		"AWS::S3Control::UseArnRegion":            true,
		"AWS::S3::DisableMultiRegionAccessPoints": true,
		"AWS::Auth::AccountIdEndpointMode":        "required",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("parameters %v\nwant %v", got, want)
	}

	// Without settings the rules' own defaults count.
	if p := (machine{}).session(t).ClientConfig("S3").Params; len(p) != 1 || p[0].Value != "preferred" {
		t.Errorf("parameters without settings: %v", p)
	}
}

func TestClientConfigIsTheCallers(t *testing.T) {
	s := newMachine(t, "[default]\nuse_fips_endpoint = true\n", "").session(t)
	first := s.ClientConfig("S3")
	first.SetParam("AWS::UseFIPS", false)
	first.SetParam("Mine", true)
	call.Apply(first, call.WithHeader("A", "b"), call.WithRegion("x"))
	second := s.ClientConfig("S3")
	if second.Params[0].Value != true || len(second.Params) == len(first.Params) || second.Header != nil || second.Region != "" {
		t.Errorf("%+v", second)
	}
}

func TestEndpointPrecedence(t *testing.T) {
	m := newMachine(t, `
[default]
services = local
endpoint_url = http://profile
[profile broken]
services = none
[services local]
sqs =
  endpoint_url = http://sqs-profile
`, "")
	env := m.with("AWS_ENDPOINT_URL", "http://env", "AWS_ENDPOINT_URL_SQS", "http://sqs-env")
	explicit := WithDefaults(call.WithEndpoint("http://explicit"))
	for _, tt := range []struct {
		name     string
		m        machine
		opts     []Option
		sqs, ddb string
	}{
		{"profile", m, nil, "http://sqs-profile", "http://profile"},
		{"environment", env, nil, "http://sqs-env", "http://env"},
		{"option", env, []Option{explicit}, "http://explicit", "http://explicit"},
		{"ignored", env.with("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"), nil, "", ""},
		{"ignored but for the option", env.with("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"), []Option{explicit}, "http://explicit", "http://explicit"},
		{"undone", env, []Option{WithDefaults(call.WithEndpoint(""))}, "", ""},
	} {
		s := tt.m.session(t, tt.opts...)
		for service, want := range map[string]string{"SQS": tt.sqs, "DynamoDB": tt.ddb} {
			c := s.ClientConfig(service)
			if c.Err != nil || c.Endpoint != want {
				t.Errorf("%s: %s: %q %v, want %q", tt.name, service, c.Endpoint, c.Err, want)
			}
		}
	}
	if err := m.session(t, WithProfile("broken")).ClientConfig("SQS").Err; !isA[*ServicesError](err) {
		t.Errorf("%v", err)
	}
}

func TestRetryModes(t *testing.T) {
	for text, want := range map[string]retry.Mode{"": retry.Standard, "standard": retry.Standard, "Adaptive": retry.Adaptive, "legacy": retry.Legacy} {
		c := machine{"AWS_RETRY_MODE": text, "AWS_MAX_ATTEMPTS": "7"}.session(t).ClientConfig("SQS")
		if c.RetryMode != want || c.MaxAttempts != 7 {
			t.Errorf("%q: mode %d, %d attempts", text, c.RetryMode, c.MaxAttempts)
		}
	}
}

// TestUnsigned tells a session that wants no credentials from one that has none.
func TestUnsigned(t *testing.T) {
	keys := WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s"}))
	unsigned := Must(Blank().With(WithCredentials(nil)))
	for name, tt := range map[string]struct {
		session *Session
		want    bool
	}{
		"by choice": {unsigned, true},
		"inherited": {Must(unsigned.With(WithRegion("eu-west-1"))), true},
		"signed":    {Must(unsigned.With(keys)), false},
		"blank":     {Blank(), false},
	} {
		if c := tt.session.ClientConfig("S3"); c.Unsigned != tt.want {
			t.Errorf("%s: unsigned %v, credentials %v", name, c.Unsigned, c.Credentials)
		}
	}
}

func BenchmarkClientConfig(b *testing.B) {
	s := Must(New(machine{"AWS_REGION": "eu-west-1", "AWS_USE_FIPS_ENDPOINT": "true"}.option()))
	b.ReportAllocs()
	for b.Loop() {
		s.ClientConfig("S3")
	}
}

func BenchmarkNew(b *testing.B) {
	m := machine{"AWS_REGION": "eu-west-1"}
	b.ReportAllocs()
	for b.Loop() {
		Must(New(m.option()))
	}
}
