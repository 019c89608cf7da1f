package session

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// tlsServer starts a server with a certificate that no system trusts, and returns its bundle.
func tlsServer(t *testing.T) (url, bundle string) {
	t.Helper()
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/redirect" {
			http.Redirect(w, r, "/", http.StatusFound)
		}
	}))
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, 0)
	srv.StartTLS()
	t.Cleanup(srv.Close)
	bundle = filepath.Join(t.TempDir(), "ca.pem")
	block := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: srv.Certificate().Raw})
	if err := os.WriteFile(bundle, block, 0o600); err != nil {
		t.Fatal(err)
	}
	return srv.URL, bundle
}

// strangeBundle is a bundle with an authority that signed nothing.
func strangeBundle(t *testing.T) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "strange.pem")
	if err := os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// other is a RoundTripper that is no *http.Transport.
type other struct{ http.RoundTripper }

func TestCABundle(t *testing.T) {
	url, bundle := tlsServer(t)
	m := newMachine(t, "[default]\n[profile ca]\nca_bundle = "+bundle+"\n", "")
	env := m.with("AWS_CA_BUNDLE", bundle)
	plain := func() *http.Client { return &http.Client{Transport: &http.Transport{}} }
	ownRoots := func() *http.Client {
		return m.session(t, WithCABundle(bundle)).http
	}
	wrong := filepath.Join(t.TempDir(), "wrong.pem")
	if err := os.WriteFile(wrong, []byte("no certificate"), 0o600); err != nil {
		t.Fatal(err)
	}
	strange := strangeBundle(t)

	for _, tt := range []struct {
		name    string
		m       machine
		opts    []Option
		trusted bool
		log     string
	}{
		{"none", m, nil, false, ""},
		{"environment", env, nil, true, ""},
		{"profile", m, []Option{WithProfile("ca")}, true, ""},
		{"option", m, []Option{WithCABundle(bundle)}, true, ""},
		{"insecure", m, []Option{WithInsecureTLS()}, true, ""},
		{"environment, injected client", env, []Option{WithHTTPClient(plain())}, true, ""},
		{"environment, injected client without transport", env, []Option{WithHTTPClient(new(http.Client))}, true, ""},
		{"option, injected client", m, []Option{WithHTTPClient(plain()), WithCABundle(bundle)}, true, ""},
		{"insecure, injected client", m, []Option{WithHTTPClient(plain()), WithInsecureTLS()}, true, ""},
		{"injected client with roots of its own", m.with("AWS_CA_BUNDLE", wrong), []Option{WithHTTPClient(ownRoots())}, true, "roots of its own"},
		{"option before roots of an injected client", m, []Option{WithHTTPClient(ownRoots()), WithCABundle(strange)}, false, ""},
		{"option before the environment", env, []Option{WithCABundle(strange)}, false, ""},
		{"environment before the profile", m.with("AWS_CA_BUNDLE", strange), []Option{WithProfile("ca")}, false, ""},
		{"environment, foreign transport", env, []Option{WithHTTPClient(&http.Client{Transport: other{http.DefaultTransport}})}, false, "not an *http.Transport"},
	} {
		var log bytes.Buffer
		s := tt.m.session(t, append(tt.opts, WithLogger(slog.New(slog.NewTextHandler(&log, nil))))...)
		resp, err := s.http.Get(url)
		if (err == nil) != tt.trusted {
			t.Errorf("%s: %v", tt.name, err)
		}
		if err == nil {
			resp.Body.Close()
		}
		s.http.CloseIdleConnections()
		if !strings.Contains(log.String(), tt.log) || tt.log == "" && log.Len() > 0 {
			t.Errorf("%s: log %q", tt.name, log.String())
		}
	}

	for _, opts := range [][]Option{
		{WithCABundle(bundle), WithHTTPClient(&http.Client{Transport: other{}})},
		{WithInsecureTLS(), WithHTTPClient(&http.Client{Transport: other{}})},
		{WithClientCertificate(bundle, bundle), WithHTTPClient(&http.Client{Transport: other{}})},
	} {
		if _, err := New(append(opts, m.option())...); err == nil || !strings.Contains(err.Error(), "*http.Transport") {
			t.Errorf("foreign transport with an explicit option: %v", err)
		}
	}
	if _, err := New(m.option(), WithCABundle(wrong)); !isA[*FileError](err) || !strings.Contains(err.Error(), "WithCABundle") {
		t.Errorf("bundle without certificates: %v", err)
	}
}

func TestInjectedClientIsNotChanged(t *testing.T) {
	_, bundle := tlsServer(t)
	transport := &http.Transport{}
	client := &http.Client{Transport: transport}
	s := machine{"AWS_CA_BUNDLE": bundle}.session(t, WithHTTPClient(client))
	if s.http == client || client.Transport != transport || client.CheckRedirect != nil {
		t.Error("the injected client was changed")
	}
	if c := transport.TLSClientConfig; c != nil && c.RootCAs != nil { // net/http itself sets a config while cloning
		t.Error("the injected transport was changed")
	}
}

func TestNoRedirects(t *testing.T) {
	url, bundle := tlsServer(t)
	for _, opts := range [][]Option{nil, {WithHTTPClient(new(http.Client))}} {
		s := machine{"AWS_CA_BUNDLE": bundle}.session(t, opts...)
		resp, err := s.http.Get(url + "/redirect")
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		s.http.CloseIdleConnections()
		if resp.StatusCode != http.StatusFound {
			t.Errorf("status %d", resp.StatusCode)
		}
	}
}

func TestSessionsShareConnections(t *testing.T) {
	_, bundle := tlsServer(t)
	a, b := machine{"AWS_EC2_METADATA_DISABLED": "true"}.session(t), machine{}.session(t)
	if a.http.Transport != b.http.Transport || a.http.Transport == http.DefaultTransport {
		t.Error("two plain sessions do not share a transport of ours")
	}
	ca := machine{"AWS_CA_BUNDLE": bundle}.session(t)
	d, err := ca.With(WithRegion("r"))
	if err != nil || d.http != ca.http || ca.http.Transport == a.http.Transport {
		t.Errorf("a derived session has connections of its own: %v", err)
	}
	if d, err = ca.With(WithInsecureTLS()); err != nil || d.http == ca.http {
		t.Errorf("other TLS settings, same connections: %v", err)
	}
	if shared := a.http.Transport.(*http.Transport); shared.MaxIdleConnsPerHost < 10 {
		t.Errorf("%d idle connections per host", shared.MaxIdleConnsPerHost)
	}
}
