package auth

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"time"
)

// Token is a bearer token. It prints without its value, as [Credentials] do without their secrets.
type Token struct {
	Value string
	// Expires is when the token stops working. It means something only where CanExpire is set.
	Expires   time.Time
	CanExpire bool
}

// String describes the token without its value.
func (t Token) String() string {
	if !t.CanExpire {
		return "Token"
	}
	return "Token(expires " + t.Expires.UTC().Format(time.RFC3339) + ")"
}

// Format writes String for every verb.
func (t Token) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, t.String()) }

// LogValue is String, for log/slog.
func (t Token) LogValue() slog.Value { return slog.StringValue(t.String()) }

// MarshalText is String, for encoding/json among others.
func (t Token) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// TokenProvider supplies bearer tokens. It must be safe for concurrent use, and need not cache: see
// [TokenCache]. One that has nothing to offer fails with an [Absent].
type TokenProvider interface {
	RetrieveToken(ctx context.Context) (Token, error)
}

// TokenProviderFunc makes a function a TokenProvider.
type TokenProviderFunc func(ctx context.Context) (Token, error)

// RetrieveToken calls f.
func (f TokenProviderFunc) RetrieveToken(ctx context.Context) (Token, error) { return f(ctx) }

// TokenCache keeps the token of a provider until shortly before it expires, and hands it to clients: it
// is a source for call.WithTokenSource and session.WithTokenSource. It refreshes in the windows of a
// [Cache], in the background where there is time. As the provider may well return the token that it
// returned before, no token is asked for again within a minute while it is good. It is safe for
// concurrent use; however many goroutines ask, at most one refresh runs.
type TokenCache struct {
	provider TokenProvider
	refresher[Token]
}

// NewTokenCache returns a cache in front of provider. It fetches nothing until asked.
func NewTokenCache(provider TokenProvider, config CacheConfig) *TokenCache {
	c := &TokenCache{provider: provider}
	c.configure(c, "tokens", config)
	return c
}

// Format writes a name for every verb: there is a token inside.
func (c *TokenCache) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "auth.TokenCache") }

// Token returns the cached token, or waits for a refresh where there is none or it is about to expire.
// It fails with the provider's error, with [ErrNoToken], [ErrMalformedToken] or [ErrExpiredToken], or with
// the context's.
func (c *TokenCache) Token(ctx context.Context) (string, error) {
	e, err := c.get(ctx)
	if err != nil {
		return "", err
	}
	return e.value.Value, nil
}

func (c *TokenCache) fetch(ctx context.Context) (*entry[Token], error) {
	t, err := c.provider.RetrieveToken(ctx)
	now := c.now()
	switch {
	case err != nil:
		return nil, err
	case t.Value == "":
		return nil, ErrNoToken
	case hasControl(t.Value):
		return nil, ErrMalformedToken
	case t.CanExpire && !now.Before(t.Expires):
		return nil, ErrExpiredToken
	}
	return &entry[Token]{t, t.CanExpire, t.window(now, AdvisoryWindow), t.window(now, MandatoryWindow)}, nil
}

// window returns when a window begins: not within the pause, nor after the expiry.
func (t *Token) window(now time.Time, window time.Duration) time.Time {
	begin := t.Expires.Add(-window)
	if soon := now.Add(advisoryPause); begin.Before(soon) {
		begin = soon
	}
	if t.Expires.Before(begin) {
		return t.Expires
	}
	return begin
}
