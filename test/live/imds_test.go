package live

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/session"
)

// instance starts a metadata service whose role has credentials that expire at a time.
func instance(t *testing.T, expires time.Time, flags ...string) string {
	t.Helper()
	bin := filepath.Join(root(), ".cache", "bin", "ec2-metadata-mock")
	if _, err := os.Stat(bin); err != nil {
		missing(t, "ec2-metadata-mock", err)
	}
	config, err := json.Marshal(map[string]any{"metadata": map[string]any{"values": map[string]any{"iam-security-credentials": map[string]any{
		"Code": "Success", "LastUpdated": "2026-01-01T00:00:00Z", "Type": "AWS-HMAC", "AccessKeyId": "ASIAMOCK", "SecretAccessKey": "mock-secret",
		"Token": "mock-token", "Expiration": expires.UTC().Format(time.RFC3339),
	}}}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "mock.json")
	if err := os.WriteFile(file, config, 0o600); err != nil {
		t.Fatal(err)
	}
	return start(t, "/latest/meta-data/", nil, bin, append([]string{"-n", "127.0.0.1", "-p", "{port}", "-c", file}, flags...)...)
}

// onInstance is a session of a machine that has nothing but a metadata service.
func onInstance(t *testing.T, url string, more ...string) *session.Session {
	t.Helper()
	env := map[string]string{"HOME": t.TempDir(), "AWS_EC2_METADATA_SERVICE_ENDPOINT": url}
	for i := 0; i < len(more); i += 2 {
		env[more[i]] = more[i+1]
	}
	sess, err := session.New(session.WithEnvironment(func(name string) (string, bool) { v, ok := env[name]; return v, ok }))
	if err != nil {
		t.Fatal(err)
	}
	return sess
}

func TestInstanceCredentials(t *testing.T) {
	for _, flags := range [][]string{{"--imdsv2"}, nil} { // version 2 alone, both
		expires := time.Now().Add(6 * time.Hour).Truncate(time.Second)
		creds, err := onInstance(t, instance(t, expires, flags...)).Credentials(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if creds.AccessKeyID != "ASIAMOCK" || creds.SessionToken != "mock-token" || creds.Source != "iam-role" || !creds.Expires.Equal(expires) {
			t.Errorf("%v: %v", flags, creds)
		}
	}
}

// TestInstanceCredentialsThatHaveExpired are used for a while longer.
func TestInstanceCredentialsThatHaveExpired(t *testing.T) {
	creds, err := onInstance(t, instance(t, time.Now().Add(-time.Hour), "--imdsv2")).Credentials(t.Context())
	if err != nil || creds.AccessKeyID != "ASIAMOCK" || time.Until(creds.Expires) < 15*time.Minute {
		t.Errorf("%v %v", creds, err)
	}
}

func TestNoInstance(t *testing.T) {
	url := instance(t, time.Now().Add(time.Hour), "--imdsv2")
	_, err := onInstance(t, url, "AWS_EC2_METADATA_DISABLED", "true").Credentials(t.Context())
	if e, ok := errors.AsType[*session.CredentialsError](err); !ok || !strings.Contains(e.Error(), "AWS_EC2_METADATA_DISABLED") {
		t.Errorf("%v", err)
	}
}
