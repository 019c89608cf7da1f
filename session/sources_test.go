package session

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestOldFiles reads the files of boto3's ancestors.
func TestOldFiles(t *testing.T) {
	m := newMachine(t, "", "")
	put := func(name, text string) string {
		path := filepath.Join(m["HOME"], name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	put("ec2", "AWSAccessKeyId=EC2\r\nAWSSecretKey = s\n")
	put("half", "AWSAccessKeyId=EC2\n")
	put("none", "# nothing\n")
	boto := put("boto", "[Other]\na = b\n[Credentials]\naws_access_key_id = BOTO\naws_secret_access_key = s\n")
	for _, tt := range []struct {
		m            machine
		key, err, by string
	}{
		{m.with("AWS_CREDENTIAL_FILE", "~/ec2"), "EC2", "", "ec2-credentials-file"},
		{m.with("AWS_CREDENTIAL_FILE", "~/half"), "", "partial", ""},
		{m.with("AWS_CREDENTIAL_FILE", "~/gone"), "", "no such file", ""},
		{m.with("AWS_CREDENTIAL_FILE", "~/none", "BOTO_CONFIG", boto), "BOTO", "", "boto-config"},
	} {
		creds, err := tt.m.session(t).Credentials(t.Context())
		if creds.AccessKeyID != tt.key || creds.Source != tt.by || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%v: %v %v", tt.key, creds, err)
		}
	}
}

func TestProcessProfiles(t *testing.T) {
	script := filepath.Join(t.TempDir(), "my creds")
	text := "#!/bin/sh\necho '{\"Version\":1,\"AccessKeyId\":\"'\"$1\"'\",\"SecretAccessKey\":\"s\"}'\n"
	if err := os.WriteFile(script, []byte(text), 0o700); err != nil {
		t.Fatal(err)
	}
	m := newMachine(t, "[default]\ncredential_process = \""+script+"\" 'FROM PROCESS'\naws_account_id = 5\n[profile open]\ncredential_process = 'a\n", "")
	creds, err := m.session(t).Credentials(t.Context())
	if err != nil || creds.AccessKeyID != "FROM PROCESS" || creds.AccountID != "5" || creds.Source != "custom-process" {
		t.Errorf("%v %v", creds, err)
	}
	if _, err := m.session(t, WithProfile("open")).Credentials(t.Context()); !isA[*ConfigError](err) {
		t.Errorf("%v", err)
	}
}

// TestPodIdentity is a container of EKS: an agent and a token file that changes.
func TestPodIdentity(t *testing.T) {
	var tokens []string
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tokens = append(tokens, r.Header.Get("Authorization"))
		_, _ = w.Write([]byte(`{"AccessKeyId":"POD","SecretAccessKey":"s","Token":"t","AccountId":"7","Expiration":"` + now.Add(time.Hour).Format(time.RFC3339) + `"}`))
	}))
	defer srv.Close()
	m := newMachine(t, "", "")
	file := filepath.Join(m["HOME"], "token")
	m = m.with("AWS_CONTAINER_CREDENTIALS_FULL_URI", srv.URL+"/v1/credentials", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file,
		"HTTP_PROXY", "http://127.0.0.1:1")
	s := m.session(t, WithClock(func() time.Time { return now }))
	for _, token := range []string{"one", "two"} {
		if err := os.WriteFile(file, []byte(token), 0o600); err != nil {
			t.Fatal(err)
		}
		if creds, err := s.Credentials(t.Context()); err != nil || creds.AccessKeyID != "POD" || creds.AccountID != "7" || creds.Source != "container-role" {
			t.Errorf("%v %v", creds, err)
		}
		now = now.Add(2 * time.Hour)
	}
	if strings.Join(tokens, " ") != "one two" {
		t.Errorf("tokens %q", tokens)
	}
}

func TestInstanceSettings(t *testing.T) {
	var got []string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = append(got, r.Method)
		switch {
		case r.Method == "PUT":
			w.WriteHeader(404)
		case strings.HasSuffix(r.URL.Path, "/security-credentials/"):
			_, _ = w.Write([]byte("role"))
		default:
			_, _ = w.Write([]byte(`{"Code":"Success","AccessKeyId":"EC2","SecretAccessKey":"s","Token":"t","Expiration":"2099-01-01T00:00:00Z"}`))
		}
	}))
	defer srv.Close()
	m := newMachine(t, "[default]\nec2_metadata_service_endpoint = "+srv.URL+"\n[profile strict]\nec2_metadata_service_endpoint = "+srv.URL+
		"\nec2_metadata_v1_disabled = true\n[profile odd]\nec2_metadata_service_endpoint = host\n", "")
	delete(m, "AWS_EC2_METADATA_DISABLED")
	if creds, err := m.session(t).Credentials(t.Context()); err != nil || creds.AccessKeyID != "EC2" || creds.Source != "iam-role" {
		t.Errorf("%v %v", creds, err)
	}
	if _, err := m.session(t, WithProfile("strict")).Credentials(t.Context()); err == nil || !strings.Contains(err.Error(), "ec2_metadata_v1_disabled") {
		t.Errorf("%v", err)
	}
	if _, err := m.session(t, WithProfile("odd")).Credentials(t.Context()); !isA[*ValueError](err) {
		t.Errorf("%v", err)
	}
	n := len(got)
	if _, err := m.with("AWS_EC2_METADATA_DISABLED", "TRUE").session(t).Credentials(t.Context()); !isA[*CredentialsError](err) || len(got) != n {
		t.Errorf("%v", err)
	}
	for _, tt := range []struct{ mode, ipv6, want string }{
		{"", "", "http://169.254.169.254"}, {"IPv6", "", "http://[fd00:ec2::254]"}, {"", "true", "http://[fd00:ec2::254]"}, {"ipv4", "true", "http://169.254.169.254"},
	} {
		s := newMachine(t, "", "").with("AWS_EC2_METADATA_DISABLED", "", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", tt.mode, "AWS_IMDS_USE_IPV6", tt.ipv6).session(t)
		p, err := (&finder{session: s, config: s.config}).metadata()
		if err != nil || p.Endpoint != tt.want || p.Timeout != time.Second || p.Attempts != 1 {
			t.Errorf("%v: %v %v", tt, p.Endpoint, err)
		}
	}
}
