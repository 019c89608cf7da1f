package call

import (
	"context"
	"encoding/base64"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// TokenSource supplies bearer tokens, or other secrets that travel as they are. It must be safe for
// concurrent use; every attempt asks it.
type TokenSource interface {
	Token(ctx context.Context) (string, error)
}

// APIKeyPlace says where an API key goes, as Smithy's httpApiKeyAuth does.
type APIKeyPlace struct {
	Name   string // of the header, in canonical form, or of the query parameter
	Query  bool   // it is a query parameter
	Scheme string // goes before the key in the header, "" for the key alone
}

// WithBearerToken sends a token to services that take one. It travels over HTTPS only, but for the
// loopback interface. "" is no token.
func WithBearerToken(token string) ClientOption { return WithTokenSource(fixed(token)) }

// WithTokenSource sends tokens of a source to services that take bearer tokens. Nil is no token.
func WithTokenSource(tokens TokenSource) ClientOption {
	return clientOption(func(c *Config) { c.Tokens = tokens })
}

// WithAPIKey sends a key to services that want one, where their model says. It travels over HTTPS
// only, but for the loopback interface. "" is no key.
func WithAPIKey(key string) ClientOption {
	source := fixed(key)
	return clientOption(func(c *Config) { c.APIKeys = source })
}

// WithBasicAuth sends a name and a password to services that take these (HTTP's Basic scheme). They
// travel over HTTPS only, but for the loopback interface. The name has no colon.
func WithBasicAuth(user, password string) ClientOption {
	source := fixed(user + ":" + password)
	return clientOption(func(c *Config) { c.Logins = source })
}

// fixed returns a source of one token, nil for "". It is a function, which prints as an address.
func fixed(token string) TokenSource {
	if token == "" {
		return nil
	}
	return fixedToken(func() string { return token })
}

type fixedToken func() string

func (f fixedToken) Token(context.Context) (string, error) { return f(), nil }

// present puts the secret of a scheme into a request.
func (x *Exchange) present(ctx context.Context, req *http.Request, s Auth) error {
	cfg := &x.client.config
	source, what, option := cfg.Tokens, "bearer token", "WithBearerToken"
	switch s {
	case APIKey:
		source, what, option = cfg.APIKeys, "API key", "WithAPIKey"
	case Basic:
		source, what, option = cfg.Logins, "password", "WithBasicAuth"
	}
	if !x.secure() && !isLoopback(x.where.Host) {
		return Code("the " + what + " travels over HTTPS only: whoever reads it can use it")
	}
	if source == nil {
		return Code("the client has no " + what + ": give one with call." + option)
	}
	secret, err := source.Token(ctx)
	if err != nil {
		return err
	}
	if strings.ContainsFunc(secret, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		return Code("the " + what + " has a control character in it")
	}
	place := APIKeyPlace{Name: "Authorization", Scheme: "Bearer"}
	switch s {
	case APIKey:
		place = x.Service.APIKey
	case Basic:
		place.Scheme, secret = "Basic", base64.StdEncoding.EncodeToString([]byte(secret))
	}
	place.put(req, secret)
	return nil
}

func (p *APIKeyPlace) put(req *http.Request, secret string) {
	if p.Query {
		query := url.QueryEscape(p.Name) + "=" + url.QueryEscape(secret)
		if req.URL.RawQuery != "" {
			query = req.URL.RawQuery + "&" + query
		}
		req.URL.RawQuery = query
		return
	}
	if p.Scheme != "" {
		secret = p.Scheme + " " + secret
	}
	req.Header[p.Name] = []string{secret}
}

// isLoopback reports whether a host, maybe with a port, is this machine.
func isLoopback(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// WithSigningRegions sets the regions that signatures of version 4A are good for, in place of those
// that the endpoint asks for; "*" means all. Without any the endpoint decides.
func WithSigningRegions(regions ...string) ClientOption {
	regions = slices.Clone(regions)
	return clientOption(func(c *Config) { c.SigningRegions = regions })
}
