package call

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/retry"
)

// attempts tries until the call succeeds, fails for good, or may not try again.
func (x *Exchange) attempts(ctx context.Context) error {
	limit := x.set.MaxAttempts
	if limit == 0 {
		limit = x.Service.MaxAttempts
	}
	if limit == 0 {
		limit = 3
	}
	cost := 0
	for n := 1; ; n++ {
		start := x.client.config.now()
		err := x.attempt(ctx, n, limit)
		x.record(start, err)
		if err == nil {
			x.state.quota.Succeeded(cost)
			return nil
		}
		if ctx.Err() != nil {
			if errors.Is(err, ctx.Err()) {
				return err
			}
			return errors.Join(context.Cause(ctx), err)
		}
		again, throttled := x.retryable(err)
		if !again || n >= limit || !x.body.rewind() {
			return err
		}
		var ok bool
		if cost, ok = x.state.quota.Take(throttled); !ok {
			return err
		}
		delay := x.delay(n, throttled)
		x.meta.Attempts[n-1].Delay = delay
		x.beforeRetry(ctx, n, delay, err)
		if err := x.client.config.sleep(ctx, delay); err != nil {
			return errors.Join(err, x.meta.Attempts[n-1].Err)
		}
	}
}

// attempt is one attempt inside its hooks and its time limit.
func (x *Exchange) attempt(ctx context.Context, n, limit int) error {
	if x.set.AttemptTimeout <= 0 {
		return x.wrappedAttempt(ctx, n, limit, nil)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, x.set.AttemptTimeout, errAttemptTimeout)
	err := x.wrappedAttempt(ctx, n, limit, cancel)
	if err != nil || !x.streams() {
		cancel() // else the stream does it when it is closed
	}
	return err
}

func (x *Exchange) wrappedAttempt(ctx context.Context, n, limit int, cancel context.CancelFunc) error {
	if len(x.set.Hooks) == 0 {
		return x.try(ctx, n, limit, cancel)
	}
	return x.wrapped(ctx, "attempt", n, func(ctx context.Context) error { return x.try(ctx, n, limit, cancel) })
}

// errAttemptTimeout is why an attempt's context ends; the call's own goes on.
const errAttemptTimeout = attemptTimeout("the attempt took longer than its limit")

type attemptTimeout string

func (e attemptTimeout) Error() string { return string(e) }
func (attemptTimeout) Timeout() bool   { return true }
func (attemptTimeout) Is(target error) bool {
	return target == context.DeadlineExceeded
}

// try signs, sends and parses.
func (x *Exchange) try(ctx context.Context, n, limit int, cancel context.CancelFunc) error {
	req := x.request(ctx, n, limit)
	for _, h := range x.set.Hooks {
		if h.Sign != nil {
			if err := h.Sign(ctx, x.info(n), req); err != nil {
				return err
			}
		}
	}
	if err := x.sign(ctx, req); err != nil {
		return err
	}
	for _, h := range x.set.Hooks {
		if h.Sent != nil {
			h.Sent(ctx, x.info(n), req)
		}
	}
	resp, err := x.client.config.HTTP.Do(req)
	if err != nil {
		x.meta.Status, x.meta.Header, x.meta.RequestID, x.meta.HostID = 0, nil, "", ""
		return transportError(ctx, err)
	}
	x.Response = resp
	x.meta.Status, x.meta.Header = resp.StatusCode, resp.Header
	x.meta.RequestID, x.meta.HostID = requestID(resp.Header), resp.Header.Get("X-Amz-Id-2")
	for _, h := range x.set.Hooks {
		if h.Response != nil {
			h.Response(ctx, x.info(n), resp)
		}
	}
	return x.receive(ctx, cancel)
}

// request makes the HTTP request of an attempt. Its header is its own: a transport may still read
// the one of an attempt that failed.
func (x *Exchange) request(ctx context.Context, n, limit int) *http.Request {
	header := x.Header
	if n > 1 {
		header = header.Clone()
	}
	if x.Service.Flags&AWS != 0 {
		header["Amz-Sdk-Request"] = []string{attemptHeader(n, limit)}
	}
	host := x.where.Host
	if x.Operation.Host != nil && !x.client.config.NoHostPrefix {
		host = x.Operation.Host(x.Input) + host
	}
	path := x.where.Path + x.Path
	u := &url.URL{Scheme: x.where.Scheme, Host: host, RawQuery: x.Query}
	setPath(u, path)
	base := http.Request{
		Method: x.Method, URL: u, Host: host, Header: header,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	x.body.attach(&base)
	return base.WithContext(ctx)
}

// setPath sets an escaped path. url.URL sends RawPath as it is if it decodes to Path, and escapes
// more than it has to in Path.
func setPath(u *url.URL, path string) {
	plain, err := url.PathUnescape(path)
	if err != nil {
		plain = path
	}
	u.Path, u.RawPath = plain, path
}

func attemptHeader(n, limit int) string {
	if n == 1 && limit == 3 {
		return "attempt=1; max=3"
	}
	return "attempt=" + strconv.Itoa(n) + "; max=" + strconv.Itoa(limit)
}

func requestID(h http.Header) string {
	for _, name := range [...]string{"X-Amzn-Requestid", "X-Amz-Request-Id", "X-Amz-Requestid"} {
		if v := h[name]; len(v) > 0 {
			return v[0]
		}
	}
	return ""
}

// receive reads and parses an answer.
func (x *Exchange) receive(ctx context.Context, cancel context.CancelFunc) error {
	resp := x.Response
	streamed := x.streams() && resp.StatusCode < 300
	if !streamed {
		data, err := readAll(x.buffer[:0], resp)
		x.buffer = data
		if err != nil {
			return transportError(ctx, err)
		}
		x.Data = data
		if err := x.verifyData(); err != nil {
			return err
		}
	}
	p := x.client.protocol
	if p.Failed(x) {
		f := p.DecodeError(x)
		if f.RequestID != "" {
			x.meta.RequestID = f.RequestID
		}
		return &failure{Failure: f, status: resp.StatusCode}
	}
	if err := p.Decode(x); err != nil {
		if streamed {
			resp.Body.Close()
		}
		return err
	}
	if streamed {
		if err := x.handOver(cancel); err != nil {
			resp.Body.Close()
			return err
		}
	}
	if x.Operation.Finish != nil {
		return x.Operation.Finish(x)
	}
	return nil
}

// streams reports whether the output has a stream, which its reader closes.
func (x *Exchange) streams() bool { return x.Operation.Sink != nil || x.Operation.Events != nil }

// handOver gives the stream of an answer to the output.
func (x *Exchange) handOver(cancel context.CancelFunc) error {
	body := x.stream(cancel)
	if x.Operation.Events != nil {
		return x.readEvents(body)
	}
	x.Operation.Sink(x.Output, body)
	return nil
}

// readAll reads a body to its end and closes it. An answer to HEAD has none.
func readAll(b []byte, resp *http.Response) ([]byte, error) {
	defer resp.Body.Close()
	if n := resp.ContentLength; n > 0 && int64(cap(b)) < n && n < maxKept {
		b = make([]byte, 0, n+1)
	}
	for {
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
		n, err := resp.Body.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err == io.EOF {
			return b, nil
		}
		if err != nil {
			return b, err
		}
	}
}

// record adds an attempt to the metadata.
func (x *Exchange) record(start time.Time, err error) {
	x.meta.Attempts = append(x.meta.Attempts, Attempt{
		Status: x.meta.Status, RequestID: x.meta.RequestID, Duration: x.client.config.now().Sub(start), Err: err,
	})
	if l := x.set.Logger; l != nil && l.Enabled(x.Context, slog.LevelDebug) {
		a := &x.meta.Attempts[len(x.meta.Attempts)-1]
		l.LogAttrs(x.Context, slog.LevelDebug, "attempt",
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
		l.LogAttrs(ctx, slog.LevelInfo, "retry",
			slog.String("service", x.Service.ID), slog.String("operation", x.Operation.Name),
			slog.Int("attempt", n), slog.Duration("delay", delay), slog.String("cause", cause.Error()))
	}
}

// delay is how long to wait after attempt n: the backoff, or what the service asked for if that is
// within five seconds of it.
func (x *Exchange) delay(n int, throttled bool) time.Duration {
	base := retry.BaseDelay
	if throttled {
		base = retry.ThrottleDelay
	}
	d := retry.Backoff(base, n, x.client.config.unit())
	if ms, err := strconv.ParseInt(x.meta.Header.Get("X-Amz-Retry-After"), 10, 32); err == nil && x.meta.Status != 0 {
		d = min(max(d, time.Duration(ms)*time.Millisecond), d+5*time.Second)
	}
	return d
}
