package auth

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"time"
)

// The windows before expiry in which a Cache refreshes. Credentials that live less than an hour
// have windows in proportion, a quarter and a sixth of their life; with fixed ones, credentials
// of ten minutes would be fetched for every call.
const (
	// AdvisoryWindow is when a refresh starts in the background while callers use what there is.
	AdvisoryWindow = 15 * time.Minute
	// MandatoryWindow is when callers wait for the refresh.
	MandatoryWindow = 10 * time.Minute
)

const fullLife = time.Hour

// CacheConfig adjusts a [Cache] or a [TokenCache]. The zero value is the default.
type CacheConfig struct {
	// Now is the clock; nil means time.Now.
	Now func() time.Time
	// Logger hears of failed background refreshes; nil means silence.
	Logger *slog.Logger
}

// Cache is a [Provider] that keeps what another provider returned until shortly before it
// expires. However many goroutines ask, at most one refresh runs. A caller whose context ends
// stops waiting, but the refresh goes on for the others. It is safe for concurrent use.
type Cache struct {
	provider Provider
	refresher[Credentials]
}

// NewCache returns a cache in front of provider. It fetches nothing until asked.
func NewCache(provider Provider, config CacheConfig) *Cache {
	c := &Cache{provider: provider}
	c.configure(c, "credentials", config)
	return c
}

// Format writes a name for every verb: there are credentials inside.
func (c *Cache) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "auth.Cache") }

// Retrieve returns the cached credentials, or waits for a refresh where there are none or they
// are about to expire. It fails with the provider's error, with [ErrPartialCredentials],
// [ErrMalformedCredentials] or [ErrExpiredCredentials], or with the context's.
func (c *Cache) Retrieve(ctx context.Context) (Credentials, error) {
	e, err := c.get(ctx)
	if err != nil {
		return Credentials{}, err
	}
	return e.value, nil
}

func (c *Cache) fetch(ctx context.Context) (*entry[Credentials], error) {
	creds, err := c.provider.Retrieve(ctx)
	now := c.now()
	switch {
	case err != nil:
		return nil, err
	case !creds.HasKeys():
		return nil, ErrPartialCredentials
	case hasControl(creds.AccessKeyID), hasControl(creds.SecretAccessKey), hasControl(creds.SessionToken):
		return nil, ErrMalformedCredentials
	case creds.ExpiredAt(now):
		return nil, ErrExpiredCredentials
	}
	advisory, mandatory := AdvisoryWindow, MandatoryWindow
	if life := creds.Expires.Sub(now); life < fullLife {
		advisory, mandatory = life/4, life/6
	}
	return &entry[Credentials]{creds, creds.CanExpire, creds.Expires.Add(-advisory), creds.Expires.Add(-mandatory)}, nil
}

// hasControl reports whether a secret has a line break or the like in it, which no header can carry.
func hasControl(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			return true
		}
	}
	return false
}
