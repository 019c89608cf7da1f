package auth

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// issuer is a provider whose every answer is numbered.
type issuer struct {
	life  time.Duration
	delay time.Duration
	fail  atomic.Bool
	calls atomic.Int32
}

func (p *issuer) Retrieve(ctx context.Context) (Credentials, error) {
	n := p.calls.Add(1)
	select {
	case <-time.After(p.delay):
	case <-ctx.Done():
		return Credentials{}, ctx.Err()
	}
	if p.fail.Load() {
		return Credentials{}, fmt.Errorf("refused %d", n)
	}
	return Credentials{AccessKeyID: fmt.Sprint("K", n), SecretAccessKey: "s", CanExpire: p.life != 0, Expires: time.Now().Add(p.life)}, nil
}

func expect(t *testing.T, c *Cache, p *issuer, key string, calls int32) {
	t.Helper()
	got, err := c.Retrieve(t.Context())
	if err != nil || got.AccessKeyID != key {
		t.Errorf("credentials %v, error %v, want %s", got, err, key)
	}
	synctest.Wait()
	if n := p.calls.Load(); n != calls {
		t.Errorf("%d calls of the provider, want %d", n, calls)
	}
}

func TestCacheWindows(t *testing.T) {
	for _, tt := range []struct{ life, advisory, mandatory time.Duration }{
		{12 * time.Hour, 15 * time.Minute, 10 * time.Minute},
		{time.Hour, 15 * time.Minute, 10 * time.Minute},
		{12 * time.Minute, 3 * time.Minute, 2 * time.Minute},
	} {
		t.Run(tt.life.String(), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := &issuer{life: tt.life}
				c := NewCache(p, CacheConfig{})
				expect(t, c, p, "K1", 1)
				time.Sleep(tt.life - tt.advisory - time.Second)
				expect(t, c, p, "K1", 1)
				time.Sleep(time.Second)
				expect(t, c, p, "K1", 2) // the refresh runs behind the caller
				expect(t, c, p, "K2", 2)
				time.Sleep(tt.life - tt.mandatory)
				expect(t, c, p, "K3", 3) // the caller waits for it
			})
		})
	}
}

func TestCacheOfFixedCredentials(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &issuer{}
		c := NewCache(p, CacheConfig{})
		expect(t, c, p, "K1", 1)
		time.Sleep(1000 * time.Hour)
		expect(t, c, p, "K1", 1)
	})
}

func TestCacheAdvisoryRefreshNeverBlocks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &issuer{life: time.Hour}
		c := NewCache(p, CacheConfig{})
		expect(t, c, p, "K1", 1)
		time.Sleep(46 * time.Minute)
		p.delay = 10 * time.Second
		start := time.Now()
		for range 100 {
			expect(t, c, p, "K1", 2)
		}
		if waited := time.Since(start); waited != 0 {
			t.Errorf("callers with good credentials waited %v", waited)
		}
		time.Sleep(p.delay)
		synctest.Wait()
		expect(t, c, p, "K2", 2)
	})
}

func TestCacheSpacesOutFailedAdvisoryRefreshes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		p := &issuer{life: time.Hour}
		c := NewCache(p, CacheConfig{Logger: slog.New(slog.NewTextHandler(&log, nil))})
		expect(t, c, p, "K1", 1)
		p.fail.Store(true)
		time.Sleep(46 * time.Minute)
		expect(t, c, p, "K1", 2)
		expect(t, c, p, "K1", 2)
		if n := strings.Count(log.String(), "refused 2"); n != 1 {
			t.Errorf("logged %d times: %s", n, log.String())
		}
		time.Sleep(time.Minute)
		expect(t, c, p, "K1", 3)
		// In the mandatory window the failure is the caller's.
		time.Sleep(4 * time.Minute)
		if _, err := c.Retrieve(t.Context()); err == nil || err.Error() != "refused 4" {
			t.Errorf("error %v", err)
		}
		p.fail.Store(false)
		expect(t, c, p, "K5", 5)
	})
}

func TestCacheOneRefreshForAThousandCallers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &issuer{life: time.Hour}
		c := NewCache(p, CacheConfig{})
		expect(t, c, p, "K1", 1)
		time.Sleep(2 * time.Hour) // expired
		p.delay = time.Second
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() {
				if got, err := c.Retrieve(t.Context()); err != nil || got.AccessKeyID != "K2" {
					t.Errorf("%v %v", got, err)
				}
			})
		}
		wg.Wait()
		expect(t, c, p, "K2", 2)
	})
}

func TestCacheCancelledCallerLeavesTheRefreshAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &issuer{life: time.Hour, delay: time.Minute}
		c := NewCache(p, CacheConfig{})
		cause := errors.New("shutting down")
		ctx, cancel := context.WithCancelCause(t.Context())
		first := make(chan error)
		go func() {
			_, err := c.Retrieve(ctx)
			first <- err
		}()
		synctest.Wait()
		var wg sync.WaitGroup
		wg.Go(func() { expectKey(t, c, "K1") })
		synctest.Wait()
		cancel(cause)
		if err := <-first; !errors.Is(err, cause) {
			t.Errorf("cancelled caller got %v", err)
		}
		wg.Wait()
		expect(t, c, p, "K1", 1)
	})
}

func expectKey(t *testing.T, c *Cache, key string) {
	if got, err := c.Retrieve(t.Context()); err != nil || got.AccessKeyID != key {
		t.Errorf("%v %v", got, err)
	}
}

func TestCacheRefusesBadAnswers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, tt := range []struct {
			name string
			p    ProviderFunc
			want error
		}{
			{"expired", func(context.Context) (Credentials, error) {
				return Credentials{AccessKeyID: "a", SecretAccessKey: "s", CanExpire: true, Expires: time.Now()}, nil
			}, ErrExpiredCredentials},
			{"line break", func(context.Context) (Credentials, error) {
				return Credentials{AccessKeyID: "a", SecretAccessKey: "s", SessionToken: "t\r\nX: y"}, nil
			}, ErrMalformedCredentials},
			{"line break at the end", func(context.Context) (Credentials, error) {
				return Credentials{AccessKeyID: "a", SecretAccessKey: "s\n"}, nil
			}, ErrMalformedCredentials},
			{"partial", func(context.Context) (Credentials, error) { return Credentials{AccessKeyID: "a"}, nil }, ErrPartialCredentials},
			{"goroutine ended", func(context.Context) (Credentials, error) { runtime.Goexit(); panic("unreachable") }, errProviderGone},
			{"hung", func(ctx context.Context) (Credentials, error) { <-ctx.Done(); return Credentials{}, ctx.Err() }, context.DeadlineExceeded},
		} {
			c := NewCache(tt.p, CacheConfig{})
			for range 2 { // no failure sticks
				if _, err := c.Retrieve(t.Context()); !errors.Is(err, tt.want) {
					t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
				}
			}
		}
	})
}

func BenchmarkCacheRetrieve(b *testing.B) {
	c := NewCache(&issuer{life: time.Hour}, CacheConfig{})
	ctx := b.Context()
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := c.Retrieve(ctx); err != nil {
				b.Fatal(err)
			}
		}
	})
}
