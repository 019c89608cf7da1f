package session

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/session/internal/provider"
)

const ssoProfiles = `
[default]
region = eu-test-1
[sso-session corp]
sso_start_url = https://corp.example/start
sso_region = us-sso-1
[profile modern]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = Reader
[profile legacy]
sso_start_url = https://old.example/start
sso_region = us-sso-2
sso_account_id = 123456789012
sso_role_name = Reader
[profile differs]
sso_session = corp
sso_region = other
sso_account_id = 1
sso_role_name = r
[profile nosession]
sso_session = gone
sso_account_id = 1
sso_role_name = r
[profile norole]
sso_session = corp
sso_account_id = 1
[profile noaccount]
sso_session = corp
sso_role_name = r
[profile nourl]
sso_account_id = 1
sso_role_name = r
[profile over]
role_arn = arn:aws:iam::222222222222:role/over
source_profile = modern
`

// ssoMachine has the token file of a session that expires after life.
func ssoMachine(t *testing.T, session string, life time.Duration, more string) (machine, *fakeAWS, string) {
	f := newFakeAWS(t)
	m := newMachine(t, ssoProfiles, "").with("AWS_ENDPOINT_URL", f.URL)
	folder := filepath.Join(m["HOME"], ".aws", "sso", "cache")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, provider.SHA1Name(session)+".json")
	text := `{"startUrl":"https://corp.example/start","region":"us-sso-1","accessToken":"old","expiresAt":"` +
		time.Now().Add(life).UTC().Format(time.RFC3339) + `"` + more + `}`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return m, f, file
}

const renewable = `,"clientId":"id","clientSecret":"cs","refreshToken":"rt","registrationExpiresAt":"2099-01-01T00:00:00Z","extra":{"kept":true}`

func TestSSO(t *testing.T) {
	for _, tt := range []struct {
		name, profile, session string
		life                   time.Duration
		more                   string
		token, calls           string
	}{
		{"good token", "modern", "corp", time.Hour, renewable, "old", "/federation/credentials"},
		{"renewed early", "modern", "corp", 14 * time.Minute, renewable, "fresh1", "/token, /federation/credentials"},
		{"renewed late", "modern", "corp", -time.Hour, renewable, "fresh1", "/token, /federation/credentials"},
		{"not renewable, still good", "modern", "corp", time.Minute, "", "old", "/federation/credentials"},
		{"legacy", "legacy", "https://old.example/start", time.Minute, renewable, "old", "/federation/credentials"},
	} {
		m, f, _ := ssoMachine(t, tt.session, tt.life, tt.more)
		creds, err := m.session(t, WithProfile(tt.profile)).Credentials(t.Context())
		if err != nil || creds.Source != "sso" || creds.AccountID != "123456789012" || !strings.HasPrefix(creds.AccessKeyID, "ASIASSO") || !creds.CanExpire || f.names() != tt.calls {
			t.Errorf("%s: %v %v; calls %s", tt.name, creds, err, f.names())
			continue
		}
		last := f.calls[len(f.calls)-1]
		if last.header.Get("X-Amz-Sso_bearer_token") != tt.token || last.Get("role_name") != "Reader" || last.Get("account_id") != "123456789012" {
			t.Errorf("%s: %v %v", tt.name, last.Values, last.header)
		}
	}
}

func TestSSOWritesTheTokenBack(t *testing.T) {
	m, f, file := ssoMachine(t, "corp", time.Minute, renewable)
	keyOf(t, m.session(t, WithProfile("modern")))
	if c := f.calls[0]; c.Get("grantType") != "refresh_token" || c.Get("refreshToken") != "rt" || c.Get("clientId") != "id" || c.Get("clientSecret") != "cs" {
		t.Errorf("%v", c.Values)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	extra, _ := got["extra"].(map[string]any)
	if got["accessToken"] != "fresh1" || got["refreshToken"] != "next" || got["clientId"] != "id" || extra["kept"] != true {
		t.Errorf("%s", data)
	}
	if info, _ := os.Stat(file); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if files, _ := os.ReadDir(filepath.Dir(file)); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
	// The next session finds it.
	f.calls = nil
	keyOf(t, m.session(t, WithProfile("modern")))
	if f.names() != "/federation/credentials" {
		t.Errorf("calls %s", f.names())
	}
}

func TestSSOErrors(t *testing.T) {
	for profile, want := range map[string]string{
		"differs":   "sso_region is not what section [sso-session corp] says: take it out here (sso_region of profile differs in ",
		"nosession": "there is no section [sso-session gone]",
		"norole":    "sso_account_id wants sso_role_name",
		"noaccount": "sso_role_name wants sso_account_id",
		"nourl":     "sso_session, or sso_start_url and sso_region",
		"legacy":    "aws sso login", // no file
	} {
		m, f, _ := ssoMachine(t, "corp", time.Hour, "")
		_, err := m.session(t, WithProfile(profile)).Credentials(t.Context())
		if !isA[*ProviderError](err) || !strings.Contains(err.Error(), want) || len(f.calls) != 0 {
			t.Errorf("%s: %v", profile, err)
		}
	}
	for name, tt := range map[string]struct {
		life   time.Duration
		more   string
		status int
		calls  int
	}{
		"expired":                      {-time.Minute, "", 0, 0},
		"expired registration":         {-time.Minute, strings.Replace(renewable, "2099", "2019", 1), 0, 0},
		"expired and not renewed":      {-time.Minute, renewable, 400, 1},
		"the service does not want it": {time.Hour, renewable, 401, 1},
	} {
		m, f, _ := ssoMachine(t, "corp", tt.life, tt.more)
		f.status, f.body = tt.status, `{"__type":"UnauthorizedException","message":"no"}`
		_, err := m.session(t, WithProfile("modern")).Credentials(t.Context())
		if err == nil || !strings.Contains(err.Error(), string(provider.ErrSSOExpired)) || len(f.calls) != tt.calls {
			t.Errorf("%s: %v; calls %s", name, err, f.names())
		}
	}
	// A renewal that fails does no harm while the token is good.
	m, f, _ := ssoMachine(t, "corp", 10*time.Minute, strings.Replace(renewable, "2099", "2019", 1))
	keyOf(t, m.session(t, WithProfile("modern")))
	keyOf(t, m.session(t, WithProfile("over")))
	if !strings.HasSuffix(f.names(), "AssumeRole of over by ASIASSO2") {
		t.Errorf("calls %s", f.names())
	}
}
