package call

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/retry"
)

// attempts tries until the call succeeds, fails for good, or may not try again.
func (x *Exchange) attempts(ctx context.Context) error {
	mode := x.set.RetryMode
	limit := x.set.MaxAttempts
	if limit == 0 || mode == retry.Off {
		limit = mode.MaxAttempts(&x.Service.Retry)
	}
	if x.set.watch != nil {
		x.delivery = new(delivery)
		ctx = x.set.watch(ctx, x.delivery)
	}
	cost := 0
	for n := 1; ; n++ {
		if err := x.slowDown(ctx, mode); err != nil {
			return err
		}
		start := x.client.config.now()
		err := x.attempt(ctx, n, limit)
		x.record(start, err)
		again, throttled := x.retryable(err)
		if mode == retry.Adaptive {
			x.state.limiter.Answered(x.client.config.now(), throttled)
		}
		if err == nil {
			x.state.quota.Succeeded(cost)
			return nil
		}
		if ctx.Err() != nil {
			if _, answered := err.(*failure); answered && !again || errors.Is(err, ctx.Err()) {
				return err
			}
			return interrupted(ctx, context.Cause(ctx), err)
		}
		moved, failed := x.moved(ctx, err)
		if d := x.Operation.Discovery; d != nil && !moved && failed == nil {
			moved, failed = d.Gone(ctx, x, err)
		}
		if failed != nil {
			return interrupted(ctx, failed, err)
		}
		if !moved && x.session != nil {
			moved = x.Service.Keys.lost(x, err)
		}
		if moved && x.body.rewind() {
			limit++
			x.beforeRetry(ctx, n, 0, err)
			continue
		}
		skewed := x.learnTime(err)
		if !again && !skewed || n >= limit || !x.body.rewind() {
			return err
		}
		delay := x.delay(mode, n, throttled)
		if skewed {
			delay = 0
		}
		if mode != retry.Legacy {
			taken, ok := x.state.quota.Take(throttled)
			if !ok {
				return x.spent(ctx, delay, err)
			}
			cost = taken
		}
		if err := x.pause(ctx, n, delay, err); err != nil {
			return err
		}
	}
}

// pause waits before another attempt.
func (x *Exchange) pause(ctx context.Context, n int, delay time.Duration, cause error) error {
	x.meta.Attempts[n-1].Delay = delay
	x.beforeRetry(ctx, n, delay, cause)
	if delay == 0 {
		return nil
	}
	if err := x.client.config.sleep(ctx, delay); err != nil {
		return interrupted(ctx, err, cause)
	}
	return nil
}

// spent ends a call for whose retry there is no quota. An operation that is called in a loop waits
// nevertheless, or the loop would turn without a pause while the service is in trouble.
func (x *Exchange) spent(ctx context.Context, delay time.Duration, cause error) error {
	if x.Operation.Flags&LongPoll != 0 {
		if err := x.client.config.sleep(ctx, delay); err != nil {
			return interrupted(ctx, err, cause)
		}
	}
	return cause
}

// slowDown holds an attempt back to the rate of the adaptive mode.
func (x *Exchange) slowDown(ctx context.Context, mode retry.Mode) error {
	if mode != retry.Adaptive {
		return nil
	}
	wait := x.state.limiter.Reserve(x.client.config.now())
	if wait == 0 {
		return nil
	}
	if err := x.client.config.sleep(ctx, wait); err != nil {
		x.state.limiter.Cancel()
		return interrupted(ctx, err, nil)
	}
	return nil
}

// patience is by how much a service's wish for a later retry exceeds our own delay at most.
const patience = 5 * time.Second

// delay is how long to wait after attempt n: the backoff, or what the service asked for if that is
// within five seconds of it.
func (x *Exchange) delay(mode retry.Mode, n int, throttled bool) time.Duration {
	d := mode.Delay(&x.Service.Retry, n, throttled, x.client.config.unit())
	return min(max(d, x.wished()), d+patience)
}

// wished is when the service said to try again: milliseconds in a header of AWS's, or seconds or a
// date in HTTP's.
func (x *Exchange) wished() time.Duration {
	if ms, err := strconv.ParseInt(x.meta.Header.Get("X-Amz-Retry-After"), 10, 32); err == nil {
		return time.Duration(ms) * time.Millisecond
	}
	text := x.meta.Header.Get("Retry-After")
	if text == "" {
		return 0
	}
	if s, err := strconv.ParseInt(text, 10, 32); err == nil {
		return time.Duration(s) * time.Second
	}
	if at, err := http.ParseTime(text); err == nil {
		return at.Sub(x.client.config.now())
	}
	return 0
}

// record adds an attempt to the metadata.
func (x *Exchange) record(start time.Time, err error) {
	x.meta.Attempts = append(x.meta.Attempts, Attempt{
		Status: x.meta.Status, RequestID: x.meta.RequestID, Duration: x.client.config.now().Sub(start), Err: err,
	})
	if l := x.set.Logger; l != nil && l.Enabled(x.Context, slog.LevelDebug) {
		a := &x.meta.Attempts[len(x.meta.Attempts)-1]
		l.Log(x.Context, slog.LevelDebug, "attempt", // LogAttrs is 4 kB that few programs use otherwise
			slog.String("service", x.Service.ID), slog.String("operation", x.Operation.Name),
			slog.Int("attempt", len(x.meta.Attempts)), slog.Int("status", a.Status),
			slog.String("request_id", a.RequestID), slog.Duration("duration", a.Duration), slog.Bool("failed", err != nil))
	}
}

func (x *Exchange) beforeRetry(ctx context.Context, n int, delay time.Duration, cause error) {
	for _, h := range x.set.Hooks {
		if h.Retry != nil {
			h.Retry(ctx, x.info(n), delay, cause)
		}
	}
	if l := x.set.Logger; l != nil && l.Enabled(ctx, slog.LevelInfo) {
		l.Log(ctx, slog.LevelInfo, "retry",
			slog.String("service", x.Service.ID), slog.String("operation", x.Operation.Name),
			slog.Int("attempt", n), slog.Duration("delay", delay), slog.String("cause", cause.Error()))
	}
}
