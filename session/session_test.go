package session

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// TestMain takes the machine's own AWS configuration away from every test.
func TestMain(m *testing.M) {
	for _, kv := range os.Environ() {
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			os.Unsetenv(name)
		}
	}
	dir, err := os.MkdirTemp("", "home")
	if err != nil {
		panic(err)
	}
	os.Setenv("HOME", dir)
	os.Setenv("USERPROFILE", dir)
	os.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// machine is a home folder and an environment.
type machine map[string]string

func newMachine(t *testing.T, config, credentials string) machine {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, ".aws"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"config": config, "credentials": credentials} {
		if err := os.WriteFile(filepath.Join(dir, ".aws", name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return machine{"HOME": dir, "USERPROFILE": dir, "AWS_EC2_METADATA_DISABLED": "true", "BOTO_CONFIG": filepath.Join(dir, "boto.cfg")}
}

// with returns the environment with more variables: name, value, name, value.
func (m machine) with(vars ...string) machine {
	more := machine{}
	maps.Copy(more, m)
	for i := 0; i < len(vars); i += 2 {
		more[vars[i]] = vars[i+1]
	}
	return more
}

func (m machine) option() Option {
	return WithEnvironment(func(name string) (string, bool) { v, ok := m[name]; return v, ok })
}

func (m machine) session(t *testing.T, opts ...Option) *Session {
	t.Helper()
	s, err := New(append([]Option{m.option()}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func keyOf(t *testing.T, s *Session) string {
	t.Helper()
	c, err := s.Credentials(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c.AccessKeyID
}

const twoProfiles = `
[default]
region = default-1
aws_access_key_id = DEFAULT
aws_secret_access_key = s
[profile dev]
region = dev-1
aws_access_key_id = DEVCONFIG
aws_secret_access_key = s
`

func TestEmptyMachine(t *testing.T) {
	s := machine{"AWS_EC2_METADATA_DISABLED": "true"}.session(t)
	if s.Profile() != "default" || s.Region() != "" || len(s.AvailableProfiles()) != 0 || s.Err() != nil {
		t.Errorf("profile %q region %q profiles %q err %v", s.Profile(), s.Region(), s.AvailableProfiles(), s.Err())
	}
	_, err := s.Credentials(t.Context())
	ce, ok := errors.AsType[*CredentialsError](err)
	if !ok {
		t.Fatalf("%v", err)
	}
	var names []string
	for _, a := range ce.Tried {
		names = append(names, a.Source)
	}
	want := []string{"env", "assume-role", "assume-role-with-web-identity", "sso", "shared-credentials-file", "login", "custom-process", "config-file",
		"ec2-credentials-file", "boto-config", "container-role", "iam-role"}
	if !slices.Equal(names, want) {
		t.Errorf("tried %q", names)
	}
	if !strings.HasPrefix(err.Error(), "no credentials found: env: AWS_ACCESS_KEY_ID is not set; ") {
		t.Errorf("%v", err)
	}
}

func TestRegion(t *testing.T) {
	m := newMachine(t, twoProfiles, "")
	for _, tt := range []struct {
		name string
		m    machine
		opts []Option
		want string
	}{
		{"profile", m, nil, "default-1"},
		{"selected profile", m, []Option{WithProfile("dev")}, "dev-1"},
		{"AWS_DEFAULT_REGION", m.with("AWS_DEFAULT_REGION", "env-d"), nil, "env-d"},
		{"AWS_REGION", m.with("AWS_DEFAULT_REGION", "env-d", "AWS_REGION", "env-r"), []Option{WithProfile("dev")}, "env-r"},
		{"empty variable", m.with("AWS_REGION", ""), nil, "default-1"},
		{"boto3's order", m.with("AWS_REGION", "env-r"), []Option{WithBoto3Order()}, "default-1"},
		{"option", m.with("AWS_REGION", "env-r"), []Option{WithRegion("opt")}, "opt"},
		{"no option", m, []Option{WithRegion("opt"), nil, WithRegion("")}, "default-1"},
		{"fips prefix", m, []Option{WithRegion("fips-us-east-1")}, "us-east-1"},
		{"fips suffix", m, []Option{WithRegion("us-gov-west-1-fips")}, "us-gov-west-1"},
	} {
		s := tt.m.session(t, tt.opts...)
		if s.Region() != tt.want {
			t.Errorf("%s: region %q, want %q", tt.name, s.Region(), tt.want)
		}
		fips := slices.Contains(s.ClientConfig("S3").Params, call.EndpointParam{Name: "AWS::UseFIPS", Value: true})
		if fips != strings.HasPrefix(tt.name, "fips") {
			t.Errorf("%s: FIPS %v", tt.name, fips)
		}
	}
}

func TestNewErrors(t *testing.T) {
	m := newMachine(t, twoProfiles, "")
	broken := newMachine(t, "[default]\nwhat\n", "")
	for _, tt := range []struct {
		name string
		m    machine
		opts []Option
		is   func(error) bool
		text string
	}{
		{"missing profile", m, []Option{WithProfile("nope")}, isA[*ProfileError], "known profiles: default, dev"},
		{"missing AWS_PROFILE", m.with("AWS_PROFILE", "nope"), nil, isA[*ProfileError], "AWS_PROFILE"},
		{"malformed file", broken, nil, isA[*ParseError], "config:2: want"},
		{"half a key", m, []Option{WithKeys("id", "")}, func(err error) bool { return errors.Is(err, auth.ErrPartialCredentials) }, ""},
		{"no key", m, []Option{WithKeys("", "")}, func(err error) bool { return errors.Is(err, auth.ErrPartialCredentials) }, ""},
		{"region", m.with("AWS_REGION", "evil.example/"), nil, isA[*ValueError], "AWS_REGION"},
		{"region of digits", m, []Option{WithRegion("123")}, isA[*ValueError], "WithRegion"},
		{"attempts", m.with("AWS_MAX_ATTEMPTS", "0"), nil, isA[*ValueError], "AWS_MAX_ATTEMPTS"},
		{"boolean", m.with("AWS_USE_FIPS_ENDPOINT", "yes"), nil, isA[*ValueError], "true or false"},
		{"choice", m.with("AWS_REQUEST_CHECKSUM_CALCULATION", "never"), nil, isA[*ValueError], "when_supported, when_required"},
		{"bundle", m.with("AWS_CA_BUNDLE", "/nowhere/ca.pem"), nil, isA[*FileError], "AWS_CA_BUNDLE"},
	} {
		s, err := New(append(tt.opts, tt.m.option())...)
		if s != nil || !tt.is(err) || !strings.Contains(err.Error(), tt.text) {
			t.Errorf("%s: %v, %v", tt.name, s, err)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("Must does not panic")
		}
	}()
	Must(New(m.option(), WithProfile("nope")))
}

func isA[E error](err error) bool {
	_, ok := errors.AsType[E](err)
	return ok
}

func TestCredentialsChain(t *testing.T) {
	m := newMachine(t, twoProfiles, "[default]\naws_access_key_id = SHARED\naws_secret_access_key = s\naws_session_token = t\naws_account_id = 123456789012\n")
	env := m.with("AWS_ACCESS_KEY_ID", "ENV", "AWS_SECRET_ACCESS_KEY", "s", "AWS_SESSION_TOKEN", "new", "AWS_SECURITY_TOKEN", "old",
		"AWS_CREDENTIAL_EXPIRATION", "2050-01-02T03:04:05Z", "AWS_ACCOUNT_ID", "42")
	for _, tt := range []struct {
		name string
		m    machine
		opts []Option
		want auth.Credentials
	}{
		{"environment", env, nil, auth.Credentials{AccessKeyID: "ENV", SecretAccessKey: "s", SessionToken: "old", AccountID: "42", Source: "env",
			CanExpire: true, Expires: time.Date(2050, 1, 2, 3, 4, 5, 0, time.UTC)}},
		{"credentials file before config file", m, nil,
			auth.Credentials{AccessKeyID: "SHARED", SecretAccessKey: "s", SessionToken: "t", AccountID: "123456789012", Source: "shared-credentials-file"}},
		{"config file", m, []Option{WithProfile("dev")}, auth.Credentials{AccessKeyID: "DEVCONFIG", SecretAccessKey: "s", Source: "config-file"}},
		{"a profile by option leaves the environment out", env, []Option{WithProfile("dev")}, auth.Credentials{AccessKeyID: "DEVCONFIG", SecretAccessKey: "s", Source: "config-file"}},
		{"keys", env, []Option{WithKeys("K", "s", "t")}, auth.Credentials{AccessKeyID: "K", SecretAccessKey: "s", SessionToken: "t", Source: "explicit"}},
		{"keys with a profile", env, []Option{WithKeys("K", "s"), WithProfile("dev")}, auth.Credentials{AccessKeyID: "K", SecretAccessKey: "s", Source: "explicit"}},
		{"provider", env, []Option{WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "P", SecretAccessKey: "s", Source: "mine"}))},
			auth.Credentials{AccessKeyID: "P", SecretAccessKey: "s", Source: "mine"}},
	} {
		got, err := tt.m.session(t, tt.opts...).Credentials(t.Context())
		if err != nil || got != tt.want {
			t.Errorf("%s: %v %v, want %v", tt.name, got, err, tt.want)
		}
	}
	// AWS_PROFILE, unlike the option, leaves the environment's keys in front.
	if got := keyOf(t, env.with("AWS_PROFILE", "dev").session(t)); got != "ENV" {
		t.Errorf("with AWS_PROFILE: %s", got)
	}
	if _, err := m.session(t, WithCredentials(nil)).Credentials(t.Context()); err != ErrUnsigned {
		t.Errorf("unsigned: %v", err)
	}
}

func TestCredentialsErrors(t *testing.T) {
	m := newMachine(t, `
[profile role]
role_arn = arn:aws:iam::1:role/r
aws_access_key_id = WRONG
aws_secret_access_key = s
[profile process]
credential_process = /does/not/exist --creds
[profile half]
aws_access_key_id = id
`, "")
	for _, tt := range []struct {
		name   string
		m      machine
		source string
		text   string
	}{
		{"role", m.with("AWS_PROFILE", "role"), "assume-role", "role_arn"},
		{"process", m.with("AWS_PROFILE", "process"), "custom-process", "credential_process"},
		{"half", m.with("AWS_PROFILE", "half"), "config-file", "partial"},
		{"half an environment", m.with("AWS_ACCESS_KEY_ID", "x"), "env", "partial"},
		{"expiry", m.with("AWS_ACCESS_KEY_ID", "x", "AWS_SECRET_ACCESS_KEY", "y", "AWS_CREDENTIAL_EXPIRATION", "soon"), "env", "RFC 3339"},
		{"web identity", m.with("AWS_WEB_IDENTITY_TOKEN_FILE", "/f"), "assume-role-with-web-identity", "AWS_WEB_IDENTITY_TOKEN_FILE"},
		{"container", m.with("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://example.com/"), "container-role", "AWS_CONTAINER_CREDENTIALS_FULL_URI"},
	} {
		_, err := tt.m.session(t).Credentials(t.Context())
		pe, ok := errors.AsType[*ProviderError](err)
		if !ok || pe.Source != tt.source || !strings.Contains(err.Error(), tt.text) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

func TestChainStaysWithItsChoice(t *testing.T) {
	first := error(auth.Absent("not yet"))
	second := error(nil)
	answer := func(key string, err *error) auth.Provider {
		return auth.ProviderFunc(func(context.Context) (auth.Credentials, error) { return auth.Credentials{AccessKeyID: key}, *err })
	}
	c := &chain{sources: []CredentialSource{{"one", answer("1", &first)}, {"two", answer("2", &second)}}, now: func() time.Time { return time.Time{} }}
	for range 2 {
		got, err := c.Retrieve(t.Context())
		if err != nil || got.AccessKeyID != "2" || got.Source != "two" {
			t.Fatalf("%v %v", got, err)
		}
		first = nil // from now on the first has something as well
	}
	second = auth.Absent("gone")
	if _, err := c.Retrieve(t.Context()); !isA[*ProviderError](err) || err.Error() != "credentials of two: gone" {
		t.Errorf("%v", err)
	}
	want := []CredentialsAttempt{{"one", "not yet", 0}, {"two", "found", 0}}
	if got := *c.tried.Load(); !slices.Equal(got, want) {
		t.Errorf("tried %v", got)
	}
}

func TestWith(t *testing.T) {
	m := newMachine(t, twoProfiles, "")
	base := m.session(t)
	derive := func(s *Session, opts ...Option) *Session {
		t.Helper()
		d, err := s.With(opts...)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}

	region := derive(base, WithRegion("r"))
	if region.Region() != "r" || base.Region() != "default-1" {
		t.Errorf("regions %q %q", region.Region(), base.Region())
	}
	if region.credentials != base.credentials || region.store != base.store || region.http != base.http || region.config != base.config {
		t.Error("a session in another region shares less than it could")
	}

	dev := derive(base, WithProfile("dev"))
	if keyOf(t, dev) != "DEVCONFIG" || dev.Region() != "dev-1" || dev.store != base.store || dev.config.Files != base.config.Files {
		t.Errorf("another profile: %v", dev)
	}
	keys := derive(base, WithKeys("K", "s"))
	if keyOf(t, keys) != "K" || keys.Region() != "default-1" {
		t.Errorf("other keys: %v", keys)
	}
	if d := derive(keys, WithRegion("r")); d.credentials != keys.credentials {
		t.Error("keys are not inherited")
	}
	if d := derive(keys, WithProfile("dev")); keyOf(t, d) != "DEVCONFIG" {
		t.Error("a profile signs with the keys of the session it derives from")
	}
	if d := derive(keys, WithProfile("dev"), WithKeys("L", "s")); keyOf(t, d) != "L" || d.Region() != "dev-1" {
		t.Error("keys beside a profile do not count")
	}
	unsigned := derive(keys, WithCredentials(nil))
	if _, err := derive(unsigned, WithRegion("r")).Credentials(t.Context()); err != ErrUnsigned {
		t.Errorf("unsigned is not inherited: %v", err)
	}
	if _, err := base.With(WithProfile("nope")); !isA[*ProfileError](err) {
		t.Errorf("%v", err)
	}
	if d := derive(base, WithDefaults(call.WithMaxAttempts(1))); d.ClientConfig("S3").MaxAttempts != 1 || base.ClientConfig("S3").MaxAttempts != 0 {
		t.Error("defaults leak into the parent")
	}
	var none *Session
	if _, err := none.With(); err != ErrNoSession {
		t.Errorf("nil session: %v", err)
	}
}

func TestBlank(t *testing.T) {
	t.Setenv("AWS_PROFILE", "nope")
	t.Setenv("AWS_REGION", "env")
	t.Setenv("AWS_ENDPOINT_URL", "http://env")
	s := Blank(call.WithEndpoint("https://weather.example.com"))
	c := s.ClientConfig("Weather")
	if s.Err() != nil || c.Err != nil || c.Region != "" || c.Endpoint != "https://weather.example.com" || c.Credentials != nil || c.HTTP == nil || c.Store == nil {
		t.Errorf("%v: %+v", s, c)
	}
	if _, err := s.Credentials(t.Context()); err != ErrUnsigned {
		t.Errorf("%v", err)
	}
	d, err := s.With(WithKeys("K", "s"), WithRegion("r"))
	if err != nil || keyOf(t, d) != "K" || d.ClientConfig("X").Region != "r" || d.ClientConfig("X").Endpoint != c.Endpoint || d.Profile() != "" {
		t.Errorf("%v %v", d, err)
	}
	d, err = s.With(machine{}.option(), WithConfigFiles())
	if err != nil || d.Profile() != "default" {
		t.Errorf("back to files: %v %v", d, err)
	}
}

func TestDefault(t *testing.T) {
	defer SetDefault(nil)
	t.Setenv("AWS_PROFILE", "nope")
	SetDefault(nil)
	s := Default()
	if s.Err() == nil || !isA[*ProfileError](s.ClientConfig("S3").Err) {
		t.Errorf("error %v", s.Err())
	}
	if _, err := s.Credentials(t.Context()); !isA[*ProfileError](err) {
		t.Errorf("credentials: %v", err)
	}
	if _, err := s.With(WithRegion("r")); !isA[*ProfileError](err) {
		t.Errorf("With: %v", err)
	}
	t.Setenv("AWS_PROFILE", "")
	if Default() != s {
		t.Error("the default session changed by itself")
	}
	SetDefault(nil)
	if Default() == s || Default().Err() != nil {
		t.Errorf("no new default session: %v", Default().Err())
	}
	mine := machine{"AWS_EC2_METADATA_DISABLED": "true"}.session(t)
	if SetDefault(mine); Default() != mine {
		t.Error("SetDefault is ignored")
	}
	var none *Session
	if none.Err() != ErrNoSession || none.ClientConfig("S3").Err != ErrNoSession || none.Region() != "" || none.Profile() != "" || none.AvailableProfiles() != nil || none.String() != "Session(nil)" {
		t.Error("nil session")
	}
}

func TestSessionHidesSecrets(t *testing.T) {
	m := newMachine(t, "", "[default]\naws_access_key_id = ID\naws_secret_access_key = hunter2\naws_session_token = tok3n\n")
	for _, s := range []*Session{m.session(t, WithRegion("r")), m.session(t, WithKeys("ID", "hunter2", "tok3n"))} {
		if keyOf(t, s) != "ID" {
			t.Fatal("no credentials")
		}
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("m", "s", s, "in", struct{ S *Session }{s}, "c", s.ClientConfig("S3"))
		text := log.String()
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
			text += fmt.Sprintf(verb, s) + fmt.Sprintf(verb, struct{ S *Session }{s}) + fmt.Sprintf(verb, s.ClientConfig("S3")) + fmt.Sprintf(verb, *s.ClientConfig("S3"))
		}
		b, err := json.Marshal(s) //lint:ignore SA9005 nothing of it may come out
		if err != nil {
			t.Fatal(err)
		}
		text += string(b)
		for _, secret := range []string{"hunter2", "tok3n", "68756e7465"} {
			if strings.Contains(text, secret) {
				t.Errorf("%q shows in %s", secret, text)
			}
		}
	}
	if got := m.session(t, WithRegion("r")).String(); got != "Session(profile default, region r)" {
		t.Errorf("%s", got)
	}
}

// TestSharedByManyGoroutines is for the race detector.
func TestSharedByManyGoroutines(t *testing.T) {
	m := newMachine(t, twoProfiles, "")
	calls := 0 // guarded by nothing: one refresh must happen
	s := m.session(t, WithCredentials(auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		calls++
		return auth.Credentials{AccessKeyID: "K", SecretAccessKey: "s"}, nil
	})))
	SetDefault(s)
	defer SetDefault(nil)
	var wg sync.WaitGroup
	for i := range 64 {
		wg.Go(func() {
			c := Default().ClientConfig(fmt.Sprint("Service ", i%4))
			c.SetParam("AWS::UseFIPS", i%2 == 0)
			call.Apply(c, call.WithRegion("mine"), call.WithHeader("A", "b"))
			if _, err := c.Credentials.Retrieve(context.Background()); err != nil {
				t.Error(err)
			}
			d, err := s.With(WithRegion(fmt.Sprint("r-", i)), WithDefaults(call.WithMaxAttempts(i)))
			if err != nil || d.ClientConfig("S3").MaxAttempts != i {
				t.Errorf("%v %v", d, err)
			}
			_ = s.String()
		})
	}
	wg.Wait()
	if calls != 1 || s.ClientConfig("Service 1").Region != "default-1" {
		t.Errorf("%d refreshes, region %q", calls, s.ClientConfig("Service 1").Region)
	}
}
