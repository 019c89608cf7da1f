package session

import (
	"crypto/tls"
	"crypto/x509"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// transportOptions is what options say about HTTP. Sessions with equal ones share connections.
type transportOptions struct {
	client   *http.Client
	bundle   string
	insecure bool
}

// The limits of the shared transport. net/http keeps two idle connections per host by default,
// which is two for all of a region's S3.
const (
	dialTimeout      = 10 * time.Second
	dialKeepAlive    = 30 * time.Second
	idleConns        = 256
	idleConnsPerHost = 64
)

// shared is the transport of all sessions that say nothing about HTTP: connections outlive
// sessions.
var shared struct {
	once      sync.Once
	transport *http.Transport
}

func sharedTransport() *http.Transport {
	shared.once.Do(func() { shared.transport = newTransport() })
	return shared.transport
}

func newTransport() *http.Transport {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok { // somebody replaced it
		t = &http.Transport{
			Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, IdleConnTimeout: 90 * time.Second,
			TLSHandshakeTimeout: 10 * time.Second, ExpectContinueTimeout: time.Second,
		}
	}
	t = t.Clone()
	t.DialContext = (&net.Dialer{Timeout: dialTimeout, KeepAlive: dialKeepAlive}).DialContext
	t.MaxIdleConns, t.MaxIdleConnsPerHost = idleConns, idleConnsPerHost
	return t
}

// newHTTPClient returns the client of a session.
func newHTTPClient(o transportOptions, config *awsconfig.Config, logger *slog.Logger) (*http.Client, error) {
	client := &http.Client{}
	if o.client != nil {
		*client = *o.client
	}
	client.CheckRedirect = call.NoRedirects
	bundle, origin := o.bundle, Origin{Kind: awsconfig.FromOption, Name: "WithCABundle"}
	if bundle == "" && config != nil {
		bundle, origin = config.Text(awsconfig.CABundle)
	}
	if bundle == "" && !o.insecure {
		if o.client == nil {
			client.Transport = sharedTransport()
		}
		return client, nil
	}

	transport, err := ownTransport(o, bundle, origin, logger)
	if err != nil || transport == nil {
		return client, err
	}
	if bundle != "" {
		roots, err := readBundle(bundle)
		if err != nil {
			return nil, &BundleError{bundle, origin, err}
		}
		transport.TLSClientConfig.RootCAs = roots
	}
	transport.TLSClientConfig.InsecureSkipVerify = o.insecure || transport.TLSClientConfig.InsecureSkipVerify
	client.Transport = transport
	return client, nil
}

// ownTransport returns a transport whose TLS configuration may be changed, or nil where an
// injected client has to stay as it is: its owner's word counts for more than a variable's.
func ownTransport(o transportOptions, bundle string, origin Origin, logger *slog.Logger) (*http.Transport, error) {
	if o.client == nil {
		t := newTransport()
		t.TLSClientConfig = cloneTLS(t.TLSClientConfig)
		return t, nil
	}
	explicit := o.insecure || origin.Kind == awsconfig.FromOption
	injected := o.client.Transport
	if injected == nil {
		injected = http.DefaultTransport
	}
	t, ok := injected.(*http.Transport)
	switch {
	case !ok && explicit:
		return nil, Error("WithCABundle and WithInsecureTLS need an HTTP client whose Transport is an *http.Transport")
	case !ok:
		logger.Warn("the CA bundle is ignored: the HTTP client's transport is not an *http.Transport", "bundle", bundle, "origin", origin.String())
		return nil, nil
	case !explicit && t.TLSClientConfig != nil && t.TLSClientConfig.RootCAs != nil:
		logger.Info("the CA bundle is ignored: the HTTP client's transport has roots of its own", "bundle", bundle, "origin", origin.String())
		return nil, nil
	}
	t = t.Clone()
	t.TLSClientConfig = cloneTLS(t.TLSClientConfig)
	return t, nil
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
		return nil, Error("no certificates in it")
	}
	return roots, nil
}
