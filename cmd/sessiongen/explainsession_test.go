package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// workingFolder is a ~/.aws as people have it: keys, single sign-on, a role with a second factor, a process.
func workingFolder(t *testing.T) (home, config string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the process is a shell script")
	}
	for _, kv := range os.Environ() {
		if name, value, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			t.Setenv(name, value) // so that it comes back
			os.Unsetenv(name)
		}
	}
	home = t.TempDir()
	config = filepath.Join(home, ".aws", "config")
	if err := os.MkdirAll(filepath.Dir(config), 0o700); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(home, "keys")
	for path, text := range map[string]string{
		config: `
[default]
region = eu-west-1
output = json
cli_pager =

[sso-session corp]
sso_start_url = https://corp.example.com/start
sso_region = eu-central-1
sso_registration_scopes = sso:account:access

[profile dev]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Developer
services = local

[profile deploy]
role_arn = arn:aws:iam::444455556666:role/deploy
source_profile = ci
mfa_serial = arn:aws:iam::111122223333:mfa/me
region = eu-west-1

[profile tool]
credential_process = "` + program + `" --json

[services local]
dynamodb =
  endpoint_url = http://localhost:8000
`,
		filepath.Join(home, ".aws", "credentials"): "[default]\naws_access_key_id = AKDEFAULT\naws_secret_access_key = SECRET1\n" +
			"[ci]\naws_access_key_id = AKCI\naws_secret_access_key = SECRET2\naws_session_token = SECRET3\n",
		program: "#!/bin/sh\necho '{\"Version\":1,\"AccessKeyId\":\"AKTOOL\",\"SecretAccessKey\":\"SECRET4\",\"SessionToken\":\"SECRET5\",\"Expiration\":\"2050-01-01T00:00:00Z\"}'\n",
	} {
		if err := os.WriteFile(path, []byte(text), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	t.Setenv("BOTO_CONFIG", filepath.Join(home, "none"))
	return home, config
}

// answerWith makes what somebody types into the standard input.
func answerWith(t *testing.T, text string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "stdin")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	usual := os.Stdin
	os.Stdin = in
	t.Cleanup(func() {
		os.Stdin = usual
		in.Close()
	})
}

func TestExplainSession(t *testing.T) {
	_, config := workingFolder(t)
	asked := ""
	service := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = r.FormValue("RoleArn") + " " + r.FormValue("TokenCode")
		fmt.Fprint(w, `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKROLE</AccessKeyId><SecretAccessKey>SECRET6</SecretAccessKey>`+
			`<SessionToken>SECRET7</SessionToken><Expiration>2050-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`)
	}))
	defer service.Close()
	t.Setenv("AWS_ENDPOINT_URL_STS", service.URL)
	for _, tt := range []struct {
		name  string
		args  []string
		stdin string
		code  int
		want  []string // in the output or the errors
	}{
		{"keys", nil, "", exitDone, []string{"region of profile default in " + config + ":3", "Credentials(AKDEFAULT, source shared-credentials-file)"}},
		{"single sign-on", []string{"-profile", "dev"}, "", exitProblems, []string{"option WithProfile", "http://localhost:8000",
			"there is no token of single sign-on session corp: run aws sso login (sso_account_id of profile dev in " + config + ":14)"}},
		{"a role", []string{"-profile", "deploy"}, "123456\n", exitDone, []string{"code of arn:aws:iam::111122223333:mfa/me: ",
			"Credentials(AKROLE, source assume-role, expires 2050-01-01T00:00:00Z)", "endpoint_url of STS"}},
		{"a role, no code", []string{"-profile", "deploy"}, "", exitProblems, []string{"nobody gave a code"}},
		{"a process", []string{"-profile", "tool", "-region", "r"}, "", exitDone, []string{"option WithRegion", "Credentials(AKTOOL, source custom-process, expires 2050-01-01T00:00:00Z)"}},
		{"no profile", []string{"-profile", "nope"}, "", exitProblems, []string{`profile "nope" (option WithProfile) is not in`, "known profiles: ci, default, deploy, dev, tool"}},
		{"an argument", []string{"extra"}, "", exitUsage, []string{"no arguments"}},
	} {
		answerWith(t, tt.stdin)
		var out, errs bytes.Buffer
		code := run(append([]string{"explain-session"}, tt.args...), &out, &errs)
		text := out.String() + errs.String()
		if code != tt.code {
			t.Errorf("%s: exit %d", tt.name, code)
		}
		for _, want := range tt.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s: the output lacks %q:\n%s", tt.name, want, text)
			}
		}
		if strings.Contains(text, "SECRET") || strings.Contains(text, "123456") {
			t.Errorf("%s: it shows a secret:\n%s", tt.name, text)
		}
	}
	if asked != "arn:aws:iam::444455556666:role/deploy 123456" {
		t.Errorf("the service was asked for %s", asked)
	}
}

// TestReadLineEndsWithItsContext waits for somebody who says nothing.
func TestReadLineEndsWithItsContext(t *testing.T) {
	silence, speaker := io.Pipe()
	defer speaker.Close()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if text, err := readLine(ctx, silence); err != context.Canceled {
		t.Errorf("%q %v", text, err)
	}
}
