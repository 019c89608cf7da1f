package session

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// What files of certificates have to be.
const (
	wantBundle  = "a PEM file with certificates"
	wantKeyPair = "PEM files with a certificate and its key"
)

// transportOptions is what options say about HTTP.
type transportOptions struct {
	client     *http.Client
	bundle     string
	cert, key  string // of the client
	insecure   bool
	noProxy    bool
	proxy      *url.URL
	connecting time.Duration // 0 for the defaults mode's
	reading    time.Duration // 0 for ever
}

// wiring is everything that decides about a session's connections. Sessions with equal ones share
// them.
type wiring struct {
	transportOptions
	configured string // CA bundle of variable or profile
	keepAlive  bool
	mode       string // defaults_mode
	proxies    proxySettings
}

// The limits of our transports. net/http keeps two idle connections per host by default, which is
// two for all of a region's S3. It never notices that a connection of HTTP/2 is dead, as those of a machine
// that was asleep are, and goes on to use it for everything.
const (
	keepAlivePeriod  = 30 * time.Second
	idleConns        = 256
	idleConnsPerHost = 64
	pingAfter        = 30 * time.Second // of silence
	pingTimeout      = 15 * time.Second
)

// shared is the transport of all sessions that say nothing about HTTP: connections outlive
// sessions.
var shared struct {
	once      sync.Once
	transport *http.Transport
}

// usual reports whether nothing is out of the ordinary.
func (w *wiring) usual() bool {
	return *w == wiring{keepAlive: true, mode: "standard"}
}

// newHTTPClient returns the client of a session.
func (s *Session) newHTTPClient() (*http.Client, error) {
	w := &s.wiring
	client := &http.Client{}
	if w.client != nil {
		*client = *w.client
	}
	client.CheckRedirect = call.NoRedirects
	if w.usual() {
		shared.once.Do(func() { shared.transport = s.newTransport() })
		client.Transport = shared.transport
		return client, nil
	}
	transport, err := s.ownTransport()
	if err != nil || transport == nil {
		return client, err
	}
	client.Transport = transport
	return client, nil
}

// newTransport makes a transport as net/http's own, but with more idle connections and with the
// time to connect that the defaults mode gives.
func (s *Session) newTransport() *http.Transport {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok { // somebody replaced it
		t = &http.Transport{
			Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, IdleConnTimeout: 90 * time.Second,
			TLSHandshakeTimeout: 10 * time.Second, ExpectContinueTimeout: time.Second,
		}
	}
	t = t.Clone()
	t.MaxIdleConns, t.MaxIdleConnsPerHost = idleConns, idleConnsPerHost
	t.HTTP2 = &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingTimeout}
	dialer := &net.Dialer{KeepAlive: keepAlivePeriod}
	if !s.wiring.keepAlive {
		dialer.KeepAlive = -1
	}
	timeout := s.connectTimeout()
	dial := dialFunc(func(ctx context.Context, network, address string) (net.Conn, error) {
		ctx, cancel := context.WithTimeout(ctx, timeout(ctx))
		defer cancel()
		return dialer.DialContext(ctx, network, address)
	})
	if silence := s.wiring.reading; silence > 0 {
		dial = dial.patient(silence)
	}
	t.DialContext = dial
	return t
}

// ownTransport returns the transport of a session with settings of its own, or nil where an injected
// client has to stay as it is: its owner's word counts for more than a variable's.
func (s *Session) ownTransport() (*http.Transport, error) {
	w := &s.wiring
	t := s.injectedTransport()
	if w.client != nil && !w.explicitTLS() && w.configured == "" {
		return nil, nil
	}
	if w.client == nil {
		t = s.newTransport()
	} else if t == nil {
		if w.explicitTLS() {
			return nil, Error("WithCABundle, WithClientCertificate and WithInsecureTLS need an HTTP client whose Transport is an *http.Transport")
		}
		if w.configured != "" {
			s.logger().Warn("the CA bundle is ignored: the HTTP client's transport is not an *http.Transport", "bundle", w.configured)
		}
		return nil, nil
	} else {
		t = cloneTransport(t)
	}
	t.TLSClientConfig = cloneTLS(t.TLSClientConfig)
	if err := s.secure(t.TLSClientConfig); err != nil {
		return nil, err
	}
	if w.client == nil {
		switch {
		case w.noProxy:
			t.Proxy = nil
		case w.proxy != nil:
			t.Proxy = http.ProxyURL(w.proxy)
		}
		if err := w.proxies.apply(t, s.config); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func (w *wiring) explicitTLS() bool { return w.bundle != "" || w.cert != "" || w.insecure }

// injectedTransport is the transport of the client that an option gave, nil if it is of another type.
func (s *Session) injectedTransport() *http.Transport {
	if s.wiring.client == nil {
		return nil
	}
	injected := s.wiring.client.Transport
	if injected == nil {
		injected = http.DefaultTransport
	}
	t, _ := injected.(*http.Transport)
	return t
}

// secure applies what options and settings say of certificates.
func (s *Session) secure(t *tls.Config) error {
	w := &s.wiring
	bundle, origin := w.bundle, option("WithCABundle")
	if bundle == "" && w.configured != "" {
		bundle = w.configured
		_, origin = s.config.Text(awsconfig.CABundle)
		if t.RootCAs != nil {
			s.logger().Info("the CA bundle is ignored: the HTTP client's transport has roots of its own", "bundle", bundle, "origin", origin.String())
			bundle = ""
		}
	}
	if bundle != "" {
		roots, err := readBundle(bundle)
		if err != nil {
			return unusable("CA bundle", bundle, wantBundle, origin, err)
		}
		t.RootCAs = roots
	}
	if w.cert != "" {
		pair, err := tls.LoadX509KeyPair(w.cert, w.key)
		if err != nil {
			return unusable("client certificate", w.cert, wantKeyPair, option("WithClientCertificate"), err)
		}
		t.Certificates = []tls.Certificate{pair}
	}
	t.InsecureSkipVerify = w.insecure || t.InsecureSkipVerify
	return nil
}

// cloneTransport copies a transport that may have made connections. net/http has given it TLS settings then,
// which offer HTTP/2 to servers, and would not speak it in the copy for having some.
func cloneTransport(t *http.Transport) *http.Transport {
	t = t.Clone()
	if c := t.TLSClientConfig; c != nil && slices.Contains(c.NextProtos, "h2") {
		t.ForceAttemptHTTP2 = true
	}
	return t
}

func cloneTLS(c *tls.Config) *tls.Config {
	if c == nil {
		return new(tls.Config)
	}
	return c.Clone()
}

func readBundle(path string) (*x509.CertPool, error) {
	pem, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(pem) {
		return nil, Error("there is no certificate in it")
	}
	return roots, nil
}
