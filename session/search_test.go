package session

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// TestSearchOrder has a machine with credentials in all twelve places, and takes away the first time after time.
func TestSearchOrder(t *testing.T) {
	f := newFakeAWS(t)
	agent := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := "CONTAINER"
		switch {
		case r.Method == http.MethodPut:
			fmt.Fprint(w, "token")
			return
		case strings.HasSuffix(r.URL.Path, "/security-credentials/"):
			fmt.Fprint(w, "role")
			return
		case strings.Contains(r.URL.Path, "security-credentials"):
			key = "INSTANCE"
		}
		fmt.Fprintf(w, `{"Code":"Success","AccessKeyId":%q,"SecretAccessKey":"s","Token":"t","Expiration":"2099-01-01T00:00:00Z"}`, key)
	}))
	defer agent.Close()
	keys := func(id string) string { return "aws_access_key_id = " + id + "\naws_secret_access_key = s\n" }

	// Each place: what it is called, and what is on the machine because of it.
	places := []struct {
		name, key           string
		env                 []string
		config, credentials string // in the default profile
	}{
		{name: "env", key: "ENV", env: []string{"AWS_ACCESS_KEY_ID", "ENV", "AWS_SECRET_ACCESS_KEY", "s"}},
		{name: "assume-role", key: "ASIAFAKE", config: "role_arn = arn:aws:iam::111111111111:role/r\nsource_profile = other\n"},
		{name: "assume-role-with-web-identity", key: "ASIAFAKE", env: []string{"AWS_WEB_IDENTITY_TOKEN_FILE", "~/token", "AWS_ROLE_ARN", "arn:aws:iam::222222222222:role/w"}},
		{name: "sso", key: "ASIASSO", config: "sso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Reader\n"},
		{name: "shared-credentials-file", key: "SHARED", credentials: keys("SHARED")},
		{name: "login", key: "LOGIN", config: "login_session = me\n"},
		{name: "custom-process", key: "PROCESS", config: "credential_process = HOME/print\n"},
		{name: "config-file", key: "CONFIG", config: keys("CONFIG")},
		{name: "ec2-credentials-file", key: "EC2FILE", env: []string{"AWS_CREDENTIAL_FILE", "~/ec2"}},
		{name: "boto-config", key: "BOTO", env: []string{"BOTO_CONFIG", "~/boto"}},
		{name: "container-role", key: "CONTAINER", env: []string{"AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.URL + "/v1/credentials"}},
		{name: "iam-role", key: "INSTANCE", env: []string{"AWS_EC2_METADATA_DISABLED", "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT", agent.URL}},
	}
	for first := range places {
		m := newMachine(t, "", "").with("AWS_ENDPOINT_URL", f.URL, "AWS_REGION", "us-west-2")
		home := m["HOME"]
		put := func(mode os.FileMode, text string, path ...string) {
			t.Helper()
			name := filepath.Join(append([]string{home}, path...)...)
			if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, []byte(text), mode); err != nil {
				t.Fatal(err)
			}
		}
		config, credentials := "[profile other]\n"+keys("OTHER")+"[sso-session corp]\nsso_start_url = https://corp.example\nsso_region = us-west-2\n[default]\n", "[default]\n"
		for _, p := range places[first:] {
			m = m.with(p.env...)
			config, credentials = config+strings.ReplaceAll(p.config, "HOME", home), credentials+p.credentials
		}
		put(0o600, config, ".aws", "config")
		put(0o600, credentials, ".aws", "credentials")
		put(0o600, "TOKEN", "token")
		put(0o600, `{"accessToken":"t","expiresAt":"2099-01-01T00:00:00Z"}`, ".aws", "sso", "cache", provider.SHA1Name("corp")+".json")
		put(0o600, `{"accessToken":{"accessKeyId":"LOGIN","secretAccessKey":"s","sessionToken":"t","accountId":"1","expiresAt":"`+
			time.Now().Add(time.Hour).UTC().Format(time.RFC3339)+`"},"clientId":"c","refreshToken":"r","dpopKey":`+newKey(t)+`}`,
			".aws", "login", "cache", fmt.Sprintf("%x.json", sha256.Sum256([]byte("me"))))
		put(0o700, "#!/bin/sh\necho '{\"Version\":1,\"AccessKeyId\":\"PROCESS\",\"SecretAccessKey\":\"s\"}'\n", "print")
		put(0o600, "AWSAccessKeyId=EC2FILE\nAWSSecretKey=s\n", "ec2")
		put(0o600, "[Credentials]\n"+keys("BOTO"), "boto")

		s := m.session(t)
		creds, err := s.Credentials(t.Context())
		if want := places[first]; err != nil || creds.Source != want.name || !strings.HasPrefix(creds.AccessKeyID, want.key) {
			t.Errorf("%s: %v %v", want.name, creds, err)
		}
		if tried := s.Explain(t.Context()).Sources; len(tried) != first+1 || tried[first].Outcome != "found" {
			t.Errorf("%s: tried %v", places[first].name, tried)
		}
	}
}
