package live

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

// issuer is an identity provider: it says who it is, shows its key and signs tokens.
type issuer struct {
	url string
	key *rsa.PrivateKey
}

const audience = "sessiongen"

func newIssuer(t *testing.T) *issuer {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	i := &issuer{key: key}
	show := func(v any) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { _ = json.NewEncoder(w).Encode(v) }
	}
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	i.url = srv.URL
	mux.HandleFunc("/.well-known/openid-configuration", show(map[string]any{
		"issuer": i.url, "jwks_uri": i.url + "/keys", "authorization_endpoint": i.url + "/auth", "token_endpoint": i.url + "/token",
		"response_types_supported": []string{"id_token"}, "subject_types_supported": []string{"public"},
		"id_token_signing_alg_values_supported": []string{"RS256"},
	}))
	mux.HandleFunc("/keys", show(map[string]any{"keys": []any{map[string]string{
		"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": segment(key.N.Bytes()), "e": segment([]byte{1, 0, 1}),
	}}}))
	return i
}

func segment(data []byte) string { return base64.RawURLEncoding.EncodeToString(data) }

// token says that somebody is who they say.
func (i *issuer) token(t *testing.T, subject string) string {
	t.Helper()
	now := time.Now()
	claims, err := json.Marshal(map[string]any{"iss": i.url, "aud": audience, "sub": subject, "iat": now.Unix(), "exp": now.Add(time.Hour).Unix()})
	if err != nil {
		t.Fatal(err)
	}
	text := segment([]byte(`{"alg":"RS256","typ":"JWT","kid":"one"}`)) + "." + segment(claims)
	sum := sha256.Sum256([]byte(text))
	signature, err := rsa.SignPKCS1v15(rand.Reader, i.key, crypto.SHA256, sum[:])
	if err != nil {
		t.Fatal(err)
	}
	return text + "." + segment(signature)
}

// minio starts MinIO, which trusts an issuer, and returns its URL and the role that the issuer's users have.
func minio(t *testing.T, i *issuer) (url, role string) {
	t.Helper()
	bin := filepath.Join(root(), ".cache", "minio", "minio")
	if _, err := os.Stat(bin); err != nil {
		if os.Getenv("SESSIONGEN_LIVE_MINIO") == "1" {
			t.Fatalf("MinIO is required here: %v", err)
		}
		t.Skipf("MinIO is not installed, which takes minutes (make live-minio): %v", err)
	}
	url, out := startTalking(t, "/minio/health/ready", []string{
		"MINIO_ROOT_USER=" + keyID, "MINIO_ROOT_PASSWORD=" + secret, "MINIO_BROWSER=off", "MINIO_UPDATE=off",
		"MINIO_IDENTITY_OPENID_CONFIG_URL=" + i.url + "/.well-known/openid-configuration",
		"MINIO_IDENTITY_OPENID_CLIENT_ID=" + audience, "MINIO_IDENTITY_OPENID_ROLE_POLICY=readwrite",
	}, bin, "server", "--address", "127.0.0.1:{port}", t.TempDir())
	arn := regexp.MustCompile(`arn:minio:iam:::role/[A-Za-z0-9_-]+`)
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		resp, err := http.Get(url + "/minio/health/ready")
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if role = arn.FindString(out.String()); role != "" && resp.StatusCode == http.StatusOK {
			return url, role
		}
	}
	t.Fatal("MinIO is not ready, or names no role")
	return "", ""
}

// onMachine is a session with a config file and an environment of its own.
func onMachine(t *testing.T, config string, env map[string]string, opts ...session.Option) *session.Session {
	t.Helper()
	file := filepath.Join(t.TempDir(), "config")
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	all := map[string]string{"HOME": t.TempDir(), "AWS_CONFIG_FILE": file, "AWS_REGION": region, "AWS_EC2_METADATA_DISABLED": "true"}
	for name, value := range env {
		all[name] = value
	}
	opts = append([]session.Option{session.WithEnvironment(func(name string) (string, bool) { v, ok := all[name]; return v, ok })}, opts...)
	sess, err := session.New(opts...)
	if err != nil {
		t.Fatal(err)
	}
	return sess
}

// TestMinIORole takes on a role that a profile names, and uses its credentials.
func TestMinIORole(t *testing.T) {
	ctx := t.Context()
	url, _ := minio(t, newIssuer(t))
	sess := onMachine(t, fmt.Sprintf(`
[profile base]
aws_access_key_id = %s
aws_secret_access_key = %s
[profile role]
role_arn = arn:minio:iam:::role/whatever-it-is
role_session_name = live
source_profile = base
duration_seconds = 900
endpoint_url = %s
`, keyID, secret, url), map[string]string{"AWS_PROFILE": "role"})
	creds, err := sess.Credentials(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if left := time.Until(creds.Expires); creds.Source != "assume-role" || creds.AccessKeyID == keyID || creds.SessionToken == "" || left < 10*time.Minute || left > 16*time.Minute {
		t.Errorf("%v", creds)
	}
	if _, err := s3.New(sess).CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "by-role"}); err != nil {
		t.Error(err)
	}

	// One more hop: temporary credentials may not take on a role here, and the search does not go on.
	hop, err := sess.With(session.WithAssumeRole("arn:minio:iam:::role/another"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = s3.New(hop).ListBuckets(ctx, nil)
	if e, ok := errors.AsType[*session.ProviderError](err); !ok || !call.IsDenied(e) {
		t.Errorf("a role by way of a role: %v", err)
	}

	for name, broken := range map[string]auth.Credentials{
		"no token":        {AccessKeyID: creds.AccessKeyID, SecretAccessKey: creds.SecretAccessKey},
		"a changed token": {AccessKeyID: creds.AccessKeyID, SecretAccessKey: creds.SecretAccessKey, SessionToken: creds.SessionToken + "x"},
		"a wrong secret":  {AccessKeyID: creds.AccessKeyID, SecretAccessKey: "x" + creds.SecretAccessKey, SessionToken: creds.SessionToken},
	} {
		client := s3.New(sess, call.WithCredentials(auth.Static(broken)))
		if _, err := client.ListBuckets(ctx, nil); !call.IsDenied(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestMinIOWebIdentity takes on a role with the token of another identity provider.
func TestMinIOWebIdentity(t *testing.T) {
	ctx := t.Context()
	identities := newIssuer(t)
	url, role := minio(t, identities)
	file := filepath.Join(t.TempDir(), "token")
	open := func(token string) *session.Session {
		if err := os.WriteFile(file, []byte(token+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		return onMachine(t, "", map[string]string{"AWS_WEB_IDENTITY_TOKEN_FILE": file, "AWS_ROLE_ARN": role, "AWS_ENDPOINT_URL": url})
	}
	sess := open(identities.token(t, "somebody"))
	creds, err := sess.Credentials(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if creds.Source != "assume-role-with-web-identity" || creds.SessionToken == "" || !creds.CanExpire {
		t.Errorf("%v", creds)
	}
	client := s3.New(sess)
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "by-identity"}); err != nil {
		t.Fatal(err)
	}
	if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: "by-identity", Key: "k", Body: strings.NewReader("v")}); err != nil {
		t.Error(err)
	}

	good := identities.token(t, "somebody else")
	for name, token := range map[string]string{
		"a changed signature": good[:len(good)-8] + "AAAAAAAA",
		"another issuer":      newIssuer(t).token(t, "somebody"),
		"no token at all":     "not-a-token",
	} {
		_, err := open(token).Credentials(ctx)
		if _, ok := errors.AsType[*session.ProviderError](err); !ok {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && strings.Contains(err.Error(), token) {
			t.Errorf("%s shows in the error: %v", name, err)
		}
	}
}
