package session

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

const roleProfiles = `
[default]
region = eu-test-1
[profile keys]
aws_access_key_id = KEYS
aws_secret_access_key = s
[profile one]
role_arn = arn:aws:iam::111111111111:role/one
source_profile = keys
external_id = x7
role_session_name = me
duration_seconds = 900
[profile two]
role_arn = arn:aws:iam::222222222222:role/two
source_profile = one
[profile self]
role_arn = arn:aws:iam::333333333333:role/self
source_profile = self
aws_access_key_id = SELF
aws_secret_access_key = s
[profile mfa]
role_arn = arn:aws:iam::444444444444:role/mfa
source_profile = keys
mfa_serial = arn:aws:iam::444444444444:mfa/me
[profile env]
role_arn = arn:aws:iam::555555555555:role/env
credential_source = Environment
[profile agent]
role_arn = arn:aws:iam::555555555555:role/agent
credential_source = EcsContainer
[profile web]
role_arn = arn:aws:iam::666666666666:role/web
web_identity_token_file = ~/token
role_session_name = webber
[profile overweb]
role_arn = arn:aws:iam::777777777777:role/overweb
source_profile = web
[profile loop1]
role_arn = arn:aws:iam::1:role/loop1
source_profile = loop2
[profile loop2]
role_arn = arn:aws:iam::1:role/loop2
source_profile = loop1
[profile selfloop]
role_arn = arn:aws:iam::1:role/selfloop
source_profile = selfloop
[profile both]
role_arn = arn:aws:iam::1:role/both
source_profile = keys
credential_source = Environment
[profile neither]
role_arn = arn:aws:iam::1:role/neither
[profile orphan]
role_arn = arn:aws:iam::1:role/orphan
source_profile = gone
[profile odd]
role_arn = arn:aws:iam::1:role/odd
credential_source = Thin air
[profile forever]
role_arn = arn:aws:iam::1:role/forever
source_profile = keys
duration_seconds = long
[profile empty]
region = x
[profile overempty]
role_arn = arn:aws:iam::1:role/overempty
source_profile = empty
[profile tokenonly]
web_identity_token_file = ~/token
`

func roleMachine(t *testing.T) (machine, *fakeAWS) {
	f := newFakeAWS(t)
	m := newMachine(t, roleProfiles, "").with("AWS_ENDPOINT_URL", f.URL)
	if err := os.WriteFile(filepath.Join(m["HOME"], "token"), []byte("WEBTOKEN\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return m, f
}

func TestRolesOfProfiles(t *testing.T) {
	for _, tt := range []struct {
		profile, calls, account string
	}{
		{"one", "AssumeRole of one by KEYS", "111111111111"},
		{"two", "AssumeRole of one by KEYS, AssumeRole of two by ASIAFAKE00000001", "222222222222"},
		{"self", "AssumeRole of self by SELF", "333333333333"},
		{"mfa", "AssumeRole of mfa by KEYS", "444444444444"},
		{"env", "AssumeRole of env by ENVKEY", "555555555555"},
		{"web", "AssumeRoleWithWebIdentity of web", "666666666666"},
		{"overweb", "AssumeRoleWithWebIdentity of web, AssumeRole of overweb by ASIAFAKE00000001", "777777777777"},
	} {
		m, f := roleMachine(t)
		m = m.with("AWS_ACCESS_KEY_ID", "ENVKEY", "AWS_SECRET_ACCESS_KEY", "s")
		s := m.session(t, WithProfile(tt.profile), WithMFAPrompt(func(context.Context, string) (string, error) { return " 123456\n", nil }))
		creds, err := s.Credentials(t.Context())
		if err != nil || f.names() != tt.calls || creds.AccountID != tt.account {
			t.Errorf("%s: %v, %v\n\tcalls %s", tt.profile, creds, err, f.names())
			continue
		}
		last := f.calls[len(f.calls)-1]
		switch tt.profile {
		case "one":
			if last.Get("ExternalId") != "x7" || last.Get("RoleSessionName") != "me" || last.Get("DurationSeconds") != "900" {
				t.Errorf("one: %v", last.Values)
			}
		case "mfa":
			if last.Get("TokenCode") != "123456" || last.Get("SerialNumber") != "arn:aws:iam::444444444444:mfa/me" || !strings.HasPrefix(last.Get("RoleSessionName"), "sessiongen-session-") {
				t.Errorf("mfa: %v", last.Values)
			}
		case "web":
			if last.Get("WebIdentityToken") != "WEBTOKEN" || last.Get("RoleSessionName") != "webber" {
				t.Errorf("web: %v", last.Values)
			}
		}
	}
}

func TestRoleErrors(t *testing.T) {
	for profile, want := range map[string]string{
		"loop1":     "loop1 -> loop2 -> loop1",
		"selfloop":  "selfloop -> selfloop",
		"both":      "exclude each other: take one out (source_profile of profile both in ",
		"neither":   "role_arn wants source_profile or credential_source",
		"orphan":    `profile "gone" (source_profile of profile orphan in `,
		"odd":       "want one of Environment, EcsContainer, Ec2InstanceMetadata",
		"forever":   "duration_seconds",
		"mfa":       "session.WithMFAPrompt",
		"agent":     "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
		"overempty": "no credentials found",
		"tokenonly": "a web identity token wants a role",
	} {
		m, f := roleMachine(t)
		// Keys at hand must not be used instead.
		m = m.with("AWS_ACCESS_KEY_ID", "WRONG", "AWS_SECRET_ACCESS_KEY", "s")
		_, err := m.session(t, WithProfile(profile)).Credentials(t.Context())
		if !isA[*ProviderError](err) || !strings.Contains(err.Error(), want) || len(f.calls) != 0 {
			t.Errorf("%s: %v; calls %s", profile, err, f.names())
		}
	}
	m, f := roleMachine(t)
	f.status, f.body = 403, `<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>`
	if _, err := m.session(t, WithProfile("one")).Credentials(t.Context()); !call.IsDenied(err) || !isA[*ProviderError](err) {
		t.Errorf("refused: %v", err)
	}
}

func TestWebIdentityVariables(t *testing.T) {
	m, f := roleMachine(t)
	m = m.with("AWS_WEB_IDENTITY_TOKEN_FILE", filepath.Join(m["HOME"], "token"), "AWS_ROLE_ARN", "arn:aws:iam::888888888888:role/fromenv", "AWS_ROLE_SESSION_NAME", "fromenv")
	creds, err := m.session(t).Credentials(t.Context())
	if err != nil || creds.AccountID != "888888888888" || creds.Source != "assume-role-with-web-identity" || f.names() != "AssumeRoleWithWebIdentity of fromenv" || f.calls[0].Get("RoleSessionName") != "fromenv" {
		t.Errorf("%v %v %s", creds, err, f.names())
	}
	// A profile that was asked for goes before variables.
	creds, err = m.session(t, WithProfile("keys")).Credentials(t.Context())
	if err != nil || creds.AccessKeyID != "KEYS" {
		t.Errorf("%v %v", creds, err)
	}
}

func TestWithAssumeRole(t *testing.T) {
	m, f := roleMachine(t)
	hub := m.session(t, WithProfile("keys"), WithRegion("eu-test-1"))
	jump, err := hub.With(WithAssumeRole("arn:aws:iam::111111111111:role/jump"))
	if err != nil {
		t.Fatal(err)
	}
	ops, err := jump.With(
		WithAssumeRole("arn:aws:iam::222222222222:role/ops", ExternalID("x7"), RoleSessionName("audit"), RoleDuration(time.Hour),
			RoleTag("team", "blue", true), SourceIdentity("alice"), RolePolicy(`{"a":1}`), RolePolicyARNs("arn:aws:iam::aws:policy/ReadOnlyAccess")),
		WithRegion("us-test-2"))
	if err != nil {
		t.Fatal(err)
	}
	if len(f.calls) != 0 {
		t.Errorf("a role was taken on before it was needed")
	}
	for range 2 {
		if key := keyOf(t, ops); key != "ASIAFAKE00000002" {
			t.Errorf("ops signs with %s", key)
		}
	}
	if want := "AssumeRole of jump by KEYS, AssumeRole of ops by ASIAFAKE00000001"; f.names() != want {
		t.Errorf("calls %s", f.names())
	}
	last := f.calls[1]
	for name, want := range map[string]string{
		"ExternalId": "x7", "RoleSessionName": "audit", "DurationSeconds": "3600", "Tags.member.1.Key": "team", "Tags.member.1.Value": "blue",
		"TransitiveTagKeys.member.1": "team", "SourceIdentity": "alice", "Policy": `{"a":1}`, "PolicyArns.member.1.arn": "arn:aws:iam::aws:policy/ReadOnlyAccess",
	} {
		if got := last.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if scope := last.header.Get("Authorization"); !strings.Contains(scope, "/us-test-2/sts/aws4_request") {
		t.Errorf("Authorization %s", scope)
	}
	// jump itself is as it was, and another region keeps the identity.
	if key := keyOf(t, jump); key != "ASIAFAKE00000001" {
		t.Errorf("jump signs with %s", key)
	}
	moved, _ := ops.With(WithRegion("x-1"))
	if key := keyOf(t, moved); key != "ASIAFAKE00000002" {
		t.Errorf("moved signs with %s", key)
	}
	// Other credentials or another profile mean that the role is left.
	plain, _ := ops.With(WithProfile("keys"))
	if key := keyOf(t, plain); key != "KEYS" {
		t.Errorf("plain signs with %s", key)
	}
	direct := m.session(t, WithAssumeRole("arn:aws:iam::111111111111:role/direct"), WithKeys("K", "s"))
	keyOf(t, direct)
	if !strings.HasSuffix(f.names(), "AssumeRole of direct by K") {
		t.Errorf("calls %s", f.names())
	}
}

// TestOneRefreshForAThousandGoroutines counts the calls that an expired role causes.
func TestOneRefreshForAThousandGoroutines(t *testing.T) {
	m, f := roleMachine(t)
	var now atomic.Pointer[time.Time]
	set := func(at time.Time) { now.Store(&at) }
	set(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	f.now = func() time.Time { return *now.Load() }
	s := m.session(t, WithProfile("one"), WithClock(f.now))
	for round := 1; round <= 3; round++ {
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() {
				if _, err := s.Credentials(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if n := len(f.calls); n != round {
			t.Fatalf("%d calls in round %d", n, round)
		}
		set(now.Load().Add(2 * time.Hour))
	}
}

func TestRoleCacheIsTheCLIs(t *testing.T) {
	m, f := roleMachine(t)
	folder := filepath.Join(m["HOME"], ".aws", "cli", "cache")
	open := func() *Session { return m.session(t, WithProfile("one"), WithRoleCache("~/.aws/cli/cache")) }
	first := keyOf(t, open())
	if second := keyOf(t, open()); second != first || len(f.calls) != 1 {
		t.Errorf("%s then %s, calls %s", first, second, f.names())
	}
	// The name is the SHA-1 of {"DurationSeconds": 900, "ExternalId": "x7", "RoleArn": "arn:aws:iam::111111111111:role/one", "RoleSessionName": "me"}.
	name := filepath.Join(folder, provider.SHA1Name(`{"DurationSeconds": 900, "ExternalId": "x7", "RoleArn": "arn:aws:iam::111111111111:role/one", "RoleSessionName": "me"}`)+".json")
	info, err := os.Stat(name)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v %v", info, err)
	}
	if info, _ := os.Stat(folder); info.Mode().Perm() != 0o700 {
		t.Errorf("folder has mode %v", info.Mode())
	}
	// What the CLI wrote counts, what has expired does not.
	write := func(expiration string) {
		text := `{"Credentials":{"AccessKeyId":"CLI","SecretAccessKey":"s","SessionToken":"t","Expiration":"` + expiration + `"},"AssumedRoleUser":{"AssumedRoleId":"x","Arn":"arn:aws:sts::999999999999:assumed-role/one/me"},"ResponseMetadata":{}}`
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(time.Now().Add(time.Hour).UTC().Format("2006-01-02T15:04:05UTC"))
	if creds, err := open().Credentials(t.Context()); err != nil || creds.AccessKeyID != "CLI" || creds.AccountID != "999999999999" {
		t.Errorf("%v %v", creds, err)
	}
	write("2020-01-01T00:00:00+00:00")
	if key := keyOf(t, open()); key == "CLI" {
		t.Error("expired credentials of a file were used")
	}
}

func TestWithCredentialSources(t *testing.T) {
	m := newMachine(t, twoProfiles, "")
	mine := CredentialSource{"vault", auth.Static(auth.Credentials{AccessKeyID: "VAULT", SecretAccessKey: "s", Source: "vault"})}
	s := m.session(t, WithCredentialSources(func(sources []CredentialSource) []CredentialSource {
		return append([]CredentialSource{mine}, sources...)
	}))
	if key := keyOf(t, s); key != "VAULT" {
		t.Error(key)
	}
	s = m.session(t, WithCredentialSources(func([]CredentialSource) []CredentialSource { return nil }))
	if _, err := s.Credentials(t.Context()); !isA[*CredentialsError](err) {
		t.Errorf("%v", err)
	}
	wrapped := CredentialSource{"wrapped", auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		return auth.Credentials{}, errors.Join(auth.Absent("deep inside"))
	})}
	s = m.session(t, WithCredentialSources(func(sources []CredentialSource) []CredentialSource {
		return append([]CredentialSource{wrapped}, sources...)
	}))
	if _, err := s.Credentials(t.Context()); !isA[*ProviderError](err) {
		t.Errorf("an absence inside another error let the search go on: %v", err)
	}
}
