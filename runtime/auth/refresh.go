package auth

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// advisoryPause spaces out background refreshes after one failed.
	advisoryPause = time.Minute
	// refreshTimeout frees the waiting from a provider that never returns. It leaves time for a
	// person who types a code.
	refreshTimeout = 5 * time.Minute
)

// errProviderGone is what waiters see where a provider ends its goroutine.
const errProviderGone Error = "the credential provider ended without an answer"

// fetcher gets a new value. A value without windows never expires.
type fetcher[T any] interface {
	fetch(ctx context.Context) (*entry[T], error)
}

// entry is a value and when the windows for its refresh begin, if it expires.
type entry[T any] struct {
	value               T
	expires             bool
	advisory, mandatory time.Time
}

// refresher keeps a value until shortly before it expires. However many goroutines ask, at most one
// refresh runs.
type refresher[T any] struct {
	from   fetcher[T]
	what   string // for the log: "credentials"
	now    func() time.Time
	logger *slog.Logger // may be nil

	current atomic.Pointer[entry[T]]

	mu           sync.Mutex
	flight       *flight[T] // the refresh in progress, or nil
	nextAdvisory time.Time  // no background refresh before this
}

// flight is one refresh and its outcome, which may be read once done is closed.
type flight[T any] struct {
	done  chan struct{}
	entry *entry[T]
	err   error
}

func (r *refresher[T]) configure(from fetcher[T], what string, config CacheConfig) {
	r.from, r.what, r.now, r.logger = from, what, config.Now, config.Logger
	if r.now == nil {
		r.now = time.Now
	}
}

// get returns the value there is, or waits for a refresh where there is none or it is about to expire.
func (r *refresher[T]) get(ctx context.Context) (*entry[T], error) {
	e := r.current.Load()
	if e != nil {
		if !e.expires {
			return e, nil
		}
		now := r.now()
		if now.Before(e.advisory) {
			return e, nil
		}
		if now.Before(e.mandatory) {
			r.refreshAdvisory(ctx, now)
			return e, nil
		}
	}
	f := r.refreshMandatory(ctx, e)
	select {
	case <-f.done:
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	return f.entry, f.err
}

// refreshMandatory returns the refresh in progress, or starts one. It may find that another
// caller has replaced what this one saw.
func (r *refresher[T]) refreshMandatory(ctx context.Context, seen *entry[T]) *flight[T] {
	r.mu.Lock()
	defer r.mu.Unlock()
	if e := r.current.Load(); e != seen {
		done := make(chan struct{})
		close(done)
		return &flight[T]{done: done, entry: e}
	}
	return r.start(ctx)
}

// refreshAdvisory starts a refresh in the background unless one runs or failed lately.
func (r *refresher[T]) refreshAdvisory(ctx context.Context, now time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.flight != nil || now.Before(r.nextAdvisory) {
		return
	}
	r.nextAdvisory = now.Add(advisoryPause)
	f := r.start(ctx)
	go func() {
		<-f.done
		if f.err != nil && r.logger != nil {
			r.logger.Warn("refreshing "+r.what+" in advance failed; the present ones are still good", "error", f.err)
		}
	}()
}

// start returns the flight in progress or a new one. It is called with mu held.
func (r *refresher[T]) start(ctx context.Context) *flight[T] {
	if r.flight == nil {
		r.flight = &flight[T]{done: make(chan struct{})}
		go r.run(context.WithoutCancel(ctx), r.flight)
	}
	return r.flight
}

func (r *refresher[T]) run(ctx context.Context, f *flight[T]) {
	ctx, cancel := context.WithTimeout(ctx, refreshTimeout)
	defer cancel()
	f.err = errProviderGone // unless the provider returns
	defer func() {
		r.mu.Lock()
		if f.err == nil {
			r.current.Store(f.entry)
			r.nextAdvisory = time.Time{}
		}
		r.flight = nil
		r.mu.Unlock()
		close(f.done)
	}()
	f.entry, f.err = r.from.fetch(ctx)
}
