package session

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"sync"

	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// proxySettings are what the profile says of proxies beyond HTTP_PROXY, HTTPS_PROXY and NO_PROXY.
type proxySettings struct {
	bundle string // certificate authorities of an HTTPS proxy, a path
	cert   string // certificate and key to show to it, a path
}

func readProxySettings(c *awsconfig.Config) (p proxySettings) {
	if c != nil {
		p.bundle, _ = c.Text(awsconfig.ProxyCABundle)
		p.cert, _ = c.Text(awsconfig.ProxyClientCert)
	}
	return p
}

// apply gives a transport its own TLS settings for HTTPS proxies. net/http has one for proxies and
// servers alike.
func (p proxySettings) apply(t *http.Transport, config *awsconfig.Config) error {
	if p == (proxySettings{}) || t.Proxy == nil {
		return nil
	}
	proxyTLS := &tls.Config{NextProtos: []string{"http/1.1"}}
	if p.bundle != "" {
		roots, err := readBundle(p.bundle)
		if err != nil {
			_, origin := config.Text(awsconfig.ProxyCABundle)
			return unusable("CA bundle of proxies", p.bundle, wantBundle, origin, err)
		}
		proxyTLS.RootCAs = roots
	}
	if p.cert != "" {
		pair, err := tls.LoadX509KeyPair(p.cert, p.cert)
		if err != nil {
			_, origin := config.Text(awsconfig.ProxyClientCert)
			return unusable("client certificate for proxies", p.cert, wantKeyPair, origin, err)
		}
		proxyTLS.Certificates = []tls.Certificate{pair}
	}
	d := &proxyDialer{choose: t.Proxy, dial: t.DialContext, proxyTLS: proxyTLS, serverTLS: cloneTLS(t.TLSClientConfig)}
	if len(d.serverTLS.NextProtos) == 0 && t.ForceAttemptHTTP2 {
		d.serverTLS.NextProtos = []string{"h2", "http/1.1"}
	}
	t.Proxy, t.DialTLSContext = d.proxy, d.dialTLS
	return nil
}

// proxyDialer tells connections to proxies from those to servers by their address.
type proxyDialer struct {
	choose              func(*http.Request) (*url.URL, error)
	dial                func(ctx context.Context, network, address string) (net.Conn, error)
	proxyTLS, serverTLS *tls.Config
	proxies             sync.Map // "host:port"
}

func (d *proxyDialer) proxy(req *http.Request) (*url.URL, error) {
	u, err := d.choose(req)
	if err == nil && u != nil && u.Scheme == "https" {
		port := u.Port()
		if port == "" {
			port = "443"
		}
		d.proxies.Store(net.JoinHostPort(u.Hostname(), port), true)
	}
	return u, err
}

func (d *proxyDialer) dialTLS(ctx context.Context, network, address string) (net.Conn, error) {
	dial := d.dial
	if dial == nil {
		dial = new(net.Dialer).DialContext
	}
	conn, err := dial(ctx, network, address)
	if err != nil {
		return nil, err
	}
	config := d.serverTLS
	if _, ok := d.proxies.Load(address); ok {
		config = d.proxyTLS
	}
	config = config.Clone()
	if config.ServerName == "" {
		config.ServerName, _, _ = net.SplitHostPort(address)
	}
	secure := tls.Client(conn, config)
	if err := secure.HandshakeContext(ctx); err != nil {
		_ = conn.Close()
		return nil, err
	}
	return secure, nil
}
