package auth

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"sync/atomic"
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

const (
	fullLife = time.Hour
	// advisoryPause spaces out advisory refreshes after one failed.
	advisoryPause = time.Minute
	// refreshTimeout frees the cache from a provider that never returns. It leaves time for a
	// person who types a code.
	refreshTimeout = 5 * time.Minute
)

// CacheConfig adjusts a [Cache]. The zero value is the default.
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
	now      func() time.Time
	logger   *slog.Logger

	current atomic.Pointer[entry]

	mu           sync.Mutex
	flight       *flight   // the refresh in progress, or nil
	nextAdvisory time.Time // no background refresh before this
}

type entry struct {
	creds Credentials
	// advisory and mandatory are when the windows begin.
	advisory, mandatory time.Time
}

// flight is one refresh and its outcome, which may be read once done is closed.
type flight struct {
	done  chan struct{}
	entry *entry
	err   error
}

// NewCache returns a cache in front of provider. It fetches nothing until asked.
func NewCache(provider Provider, config CacheConfig) *Cache {
	c := &Cache{provider: provider, now: config.Now, logger: config.Logger}
	if c.now == nil {
		c.now = time.Now
	}
	if c.logger == nil {
		c.logger = slog.New(slog.DiscardHandler)
	}
	return c
}

// Format writes a name for every verb: there are credentials inside.
func (c *Cache) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "auth.Cache") }

// Retrieve returns the cached credentials, or waits for a refresh where there are none or they
// are about to expire. It fails with the provider's error, with [ErrExpiredCredentials], or with
// the context's.
func (c *Cache) Retrieve(ctx context.Context) (Credentials, error) {
	e := c.current.Load()
	if e != nil {
		if !e.creds.CanExpire {
			return e.creds, nil
		}
		now := c.now()
		if now.Before(e.advisory) {
			return e.creds, nil
		}
		if now.Before(e.mandatory) {
			c.refreshAdvisory(ctx, now)
			return e.creds, nil
		}
	}
	f := c.refreshMandatory(ctx, e)
	select {
	case <-f.done:
	case <-ctx.Done():
		return Credentials{}, context.Cause(ctx)
	}
	if f.err != nil {
		return Credentials{}, f.err
	}
	return f.entry.creds, nil
}

// refreshMandatory returns the refresh in progress, or starts one. It may find that another
// caller has replaced what this one saw.
func (c *Cache) refreshMandatory(ctx context.Context, seen *entry) *flight {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e := c.current.Load(); e != seen {
		done := make(chan struct{})
		close(done)
		return &flight{done: done, entry: e}
	}
	return c.start(ctx)
}

// refreshAdvisory starts a refresh in the background unless one runs or failed lately.
func (c *Cache) refreshAdvisory(ctx context.Context, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.flight != nil || now.Before(c.nextAdvisory) {
		return
	}
	c.nextAdvisory = now.Add(advisoryPause)
	f := c.start(ctx)
	go func() {
		<-f.done
		if f.err != nil {
			c.logger.Warn("refreshing credentials in advance failed; the present ones are still good", "error", f.err)
		}
	}()
}

// start returns the flight in progress or a new one. It is called with mu held.
func (c *Cache) start(ctx context.Context) *flight {
	if c.flight == nil {
		c.flight = &flight{done: make(chan struct{})}
		go c.run(context.WithoutCancel(ctx), c.flight)
	}
	return c.flight
}

func (c *Cache) run(ctx context.Context, f *flight) {
	ctx, cancel := context.WithTimeout(ctx, refreshTimeout)
	defer cancel()
	f.err = errProviderGone // unless the provider returns
	defer func() {
		c.mu.Lock()
		if f.err == nil {
			c.current.Store(f.entry)
			c.nextAdvisory = time.Time{}
		}
		c.flight = nil
		c.mu.Unlock()
		close(f.done)
	}()
	creds, err := c.provider.Retrieve(ctx)
	now := c.now()
	switch {
	case err != nil:
	case !creds.HasKeys():
		err = ErrPartialCredentials
	case creds.ExpiredAt(now):
		err = ErrExpiredCredentials
	default:
		f.entry = newEntry(creds, now)
	}
	f.err = err
}

// errProviderGone is what waiters see where a provider ends its goroutine.
const errProviderGone Error = "the credential provider ended without an answer"

func newEntry(creds Credentials, now time.Time) *entry {
	advisory, mandatory := AdvisoryWindow, MandatoryWindow
	if life := creds.Expires.Sub(now); life < fullLife {
		advisory, mandatory = life/4, life/6
	}
	return &entry{creds, creds.Expires.Add(-advisory), creds.Expires.Add(-mandatory)}
}
