package session

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// loginCase is a published case of sessions of "aws login".
type loginCase struct {
	Documentation  string
	ConfigContents string
	CacheContents  map[string]json.RawMessage
	MockAPICalls   []struct {
		Request      struct{ TokenInput map[string]any }
		Response     struct{ TokenOutput json.RawMessage }
		ResponseCode int
	} `json:"mockApiCalls"`
	Outcomes []map[string]any
}

func TestConformanceLogin(t *testing.T) {
	data, err := os.ReadFile(corpustest.File(t, "botocore", "tests", "login", "login-provider-test-cases.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []loginCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	suite := conformance.New(t, "aws-login", "")
	for _, c := range cases {
		suite.Case(c.Documentation, func() error { return c.run(t) })
	}
	if len(cases) != 8 {
		t.Errorf("found %d cases", len(cases))
	}
}

func (c *loginCase) run(t *testing.T) error {
	m := newMachine(t, c.ConfigContents, "")
	folder := filepath.Join(m["HOME"], "login")
	for name, content := range c.CacheContents {
		if err := provider.Folder(folder).Store(name, content); err != nil {
			return err
		}
	}
	calls := 0
	var problem error
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		call := c.MockAPICalls[calls]
		calls++
		body, _ := io.ReadAll(r.Body)
		var got map[string]any
		if err := json.Unmarshal(body, &got); err != nil || !reflect.DeepEqual(got, call.Request.TokenInput) {
			problem = fmt.Errorf("request %s", body)
		}
		if err := checkProof(r); err != nil {
			problem = err
		}
		if call.ResponseCode != 0 {
			w.WriteHeader(call.ResponseCode)
			return
		}
		_, _ = w.Write(call.Response.TokenOutput)
	}))
	defer srv.Close()
	m = m.with("AWS_PROFILE", "signin", "AWS_REGION", "us-west-2", "AWS_LOGIN_CACHE_DIRECTORY", folder, "AWS_ENDPOINT_URL_SIGNIN", srv.URL)
	now := time.Date(2025, 11, 19, 0, 0, 0, 0, time.UTC)
	creds, err := m.session(t, WithClock(func() time.Time { return now })).Credentials(t.Context())
	if problem != nil {
		return problem
	}
	if calls != len(c.MockAPICalls) {
		return fmt.Errorf("%d calls, want %d", calls, len(c.MockAPICalls))
	}
	for _, want := range c.Outcomes {
		switch want["result"] {
		case "error":
			if err == nil {
				return fmt.Errorf("no error")
			}
		case "credentials":
			if err != nil {
				return err
			}
			got := []any{creds.AccessKeyID, creds.SecretAccessKey, creds.SessionToken, creds.AccountID, creds.Expires.Format(time.RFC3339)}
			if w := []any{want["accessKeyId"], want["secretAccessKey"], want["sessionToken"], want["accountId"], want["expiresAt"]}; !reflect.DeepEqual(got, w) {
				return fmt.Errorf("credentials %v, want %v", got, w)
			}
		case "cacheContents":
			for name, content := range want {
				if name == "result" {
					continue
				}
				data, err := os.ReadFile(filepath.Join(folder, name))
				if err != nil {
					return err
				}
				var got any
				if err := json.Unmarshal(data, &got); err != nil || !reflect.DeepEqual(got, content) {
					return fmt.Errorf("%s holds %s", name, data)
				}
			}
		}
	}
	return nil
}

// checkProof checks the signature and the claims of a DPoP header.
func checkProof(r *http.Request) error {
	parts := strings.Split(r.Header.Get("DPoP"), ".")
	if len(parts) != 3 {
		return fmt.Errorf("DPoP %q", parts)
	}
	raw := make([][]byte, 3)
	for i, p := range parts {
		var err error
		if raw[i], err = base64.RawURLEncoding.DecodeString(p); err != nil {
			return err
		}
	}
	var header struct {
		Typ, Alg string
		JWK      struct{ Kty, Crv, X, Y string }
	}
	var claims struct {
		HTM, HTU, JTI string
		IAT           int64
	}
	if json.Unmarshal(raw[0], &header) != nil || json.Unmarshal(raw[1], &claims) != nil {
		return fmt.Errorf("DPoP %s.%s", raw[0], raw[1])
	}
	if header.Typ != "dpop+jwt" || header.Alg != "ES256" || header.JWK.Kty != "EC" || header.JWK.Crv != "P-256" ||
		claims.HTM != r.Method || claims.HTU != "http://"+r.Host+r.URL.Path || len(claims.JTI) != 36 || claims.IAT != 1763510400 {
		return fmt.Errorf("DPoP %s.%s", raw[0], raw[1])
	}
	x, _ := base64.RawURLEncoding.DecodeString(header.JWK.X)
	y, _ := base64.RawURLEncoding.DecodeString(header.JWK.Y)
	key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), slices.Concat([]byte{4}, x, y))
	if err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	if len(raw[2]) != 64 || !ecdsa.Verify(key, sum[:], new(big.Int).SetBytes(raw[2][:32]), new(big.Int).SetBytes(raw[2][32:])) {
		return fmt.Errorf("DPoP signature does not hold")
	}
	if r.Header.Get("Authorization") != "" {
		return fmt.Errorf("the request is signed")
	}
	return nil
}

func TestLoginErrors(t *testing.T) {
	for code, want := range map[string]error{
		"TOKEN_EXPIRED":            provider.ErrLoginExpired,
		"USER_CREDENTIALS_CHANGED": provider.ErrLoginExpired,
		"INSUFFICIENT_PERMISSIONS": provider.ErrLoginDenied,
	} {
		f := newFakeAWS(t)
		f.status, f.body = 403, `{"__type":"AccessDeniedException","error":"`+code+`","message":"m"}`
		m := newMachine(t, "[default]\nlogin_session = me\n", "").with("AWS_ENDPOINT_URL", f.URL, "AWS_REGION", "us-west-2")
		sum := sha256.Sum256([]byte("me"))
		err := provider.Folder(filepath.Join(m["HOME"], ".aws", "login", "cache")).Store(fmt.Sprintf("%x.json", sum),
			[]byte(`{"accessToken":{"accessKeyId":"A","secretAccessKey":"s","sessionToken":"t","accountId":"1","expiresAt":"2020-01-01T00:00:00Z"},
			"clientId":"c","refreshToken":"REFRESH","dpopKey":`+newKey(t)+`}`))
		if err != nil {
			t.Fatal(err)
		}
		_, err = m.session(t).Credentials(t.Context())
		if err == nil || !strings.Contains(err.Error(), want.Error()) || strings.Contains(err.Error(), "REFRESH") {
			t.Errorf("%s: %v", code, err)
		}
	}
}

// newKey makes a key in PEM form, as a JSON string.
func newKey(t *testing.T) string {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
