package session

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// ownCertificate makes a certificate that is its own authority, in a file with its key.
func ownCertificate(t *testing.T) (file string, pair tls.Certificate) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(2), IsCA: true, BasicConstraintsValid: true, NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text := append(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: keyDER})...)
	file = filepath.Join(t.TempDir(), "own.pem")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return file, tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func get(t *testing.T, s *Session, address string) (string, error) {
	t.Helper()
	resp, err := s.http.Get(address)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	defer s.http.CloseIdleConnections()
	body, err := io.ReadAll(resp.Body)
	return string(body), err
}

func TestClientCertificate(t *testing.T) {
	file, _ := ownCertificate(t)
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, "certificates: "+string(rune('0'+len(r.TLS.PeerCertificates))))
	}))
	srv.TLS = &tls.Config{ClientAuth: tls.RequestClientCert}
	srv.StartTLS()
	defer srv.Close()
	m := newMachine(t, "", "")
	for _, opts := range [][]Option{
		{WithInsecureTLS(), WithClientCertificate(file, file)},
		{WithInsecureTLS(), WithClientCertificate(file, file), WithHTTPClient(new(http.Client))},
	} {
		if got, err := get(t, m.session(t, opts...), srv.URL); err != nil || got != "certificates: 1" {
			t.Errorf("%q %v", got, err)
		}
	}
	if _, err := New(m.option(), WithClientCertificate("/does/not/exist", file)); !isA[*FileError](err) {
		t.Errorf("%v", err)
	}
}

// TestHTTPSProxy is a proxy with a certificate of its own authority that wants one of its client, in
// front of a server with another authority.
func TestHTTPSProxy(t *testing.T) {
	target, bundle := tlsServer(t)
	own, pair := ownCertificate(t)
	tunnels, shown := 0, 0
	proxy := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodConnect {
			_, _ = io.WriteString(w, "by proxy")
			return
		}
		tunnels++
		shown = len(r.TLS.PeerCertificates)
		there, err := net.Dial("tcp", r.Host)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		here, buffered, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		_, _ = io.WriteString(here, "HTTP/1.1 200 OK\r\n\r\n")
		go func() { _, _ = io.Copy(there, buffered); there.Close() }()
		go func() { _, _ = io.Copy(here, there); here.Close() }()
	}))
	proxy.TLS = &tls.Config{Certificates: []tls.Certificate{pair}, ClientAuth: tls.RequestClientCert}
	proxy.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, 0)
	proxy.StartTLS()
	defer proxy.Close()
	through, err := url.Parse(proxy.URL)
	if err != nil {
		t.Fatal(err)
	}
	m := newMachine(t, "[default]\nca_bundle = "+bundle+"\nproxy_ca_bundle = "+own+"\nproxy_client_cert = "+own+"\n[profile strange]\nca_bundle = "+bundle+
		"\n[profile gone]\nproxy_ca_bundle = /does/not/exist\n", "")
	if _, err := get(t, m.session(t, WithProxy(through)), target); err != nil || tunnels != 1 || shown != 1 {
		t.Errorf("%v; %d tunnels, %d certificates", err, tunnels, shown)
	}
	if _, err := get(t, m.session(t, WithProxy(nil)), target); err != nil || tunnels != 1 {
		t.Errorf("%v; %d tunnels", err, tunnels)
	}
	if _, err := get(t, m.session(t, WithProfile("strange"), WithProxy(through)), target); err == nil {
		t.Error("a proxy of an unknown authority was trusted")
	}
	if _, err := New(m.option(), WithProfile("gone")); !isA[*FileError](err) {
		t.Errorf("%v", err)
	}
}

func TestDefaultsModes(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "eu-test-1") }))
	defer srv.Close()
	m := newMachine(t, "", "")
	lambda := m.with("AWS_DEFAULTS_MODE", "auto", "AWS_EXECUTION_ENV", "AWS_Lambda_go", "AWS_REGION", "eu-test-1")
	instance := m.with("AWS_DEFAULTS_MODE", "auto", "AWS_EC2_METADATA_DISABLED", "", "AWS_EC2_METADATA_SERVICE_ENDPOINT", srv.URL)
	for _, tt := range []struct {
		name string
		m    machine
		opts []Option
		want time.Duration
	}{
		{"usually", m, nil, 3100 * time.Millisecond},
		{"in-region", m.with("AWS_DEFAULTS_MODE", "In-Region"), nil, 1100 * time.Millisecond},
		{"cross-region", m.with("AWS_DEFAULTS_MODE", "cross-region"), nil, 3100 * time.Millisecond},
		{"mobile", m.with("AWS_DEFAULTS_MODE", "mobile"), nil, 30 * time.Second},
		{"legacy", m.with("AWS_DEFAULTS_MODE", "legacy"), nil, time.Minute},
		{"option", m.with("AWS_DEFAULTS_MODE", "legacy"), []Option{WithConnectTimeout(time.Second)}, time.Second},
		{"auto, nowhere", m.with("AWS_DEFAULTS_MODE", "auto"), nil, 3100 * time.Millisecond},
		{"auto, Lambda", lambda, nil, 1100 * time.Millisecond},
		{"auto, Lambda elsewhere", lambda, []Option{WithRegion("us-test-1")}, 3100 * time.Millisecond},
		{"auto, instance", instance, []Option{WithRegion("eu-test-1")}, 1100 * time.Millisecond},
	} {
		s := tt.m.session(t, tt.opts...)
		if got := s.connectTimeout()(t.Context()); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	// The first connection of mode auto finds out by itself.
	s := instance.session(t, WithRegion("eu-test-1"))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", srv.URL, nil)
	resp, err := s.http.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	s.http.CloseIdleConnections()
}
