package call

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strconv"
)

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
	return x.wrapped(ctx, n, func(ctx context.Context) error { return x.try(ctx, n, limit, cancel) })
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
	if err := x.beforeSign(ctx, n, req); err != nil {
		return err
	}
	if err := x.sign(ctx, req); err != nil {
		return err
	}
	for _, h := range x.set.Hooks {
		if h.Sent != nil {
			h.Sent(ctx, x.info(n), req)
		}
	}
	x.meta.Status, x.meta.Header, x.meta.RequestID, x.meta.HostID = 0, nil, "", ""
	x.Data = nil // of the attempt before
	if x.duplex != nil {
		close(x.duplex.started)
	}
	resp, err := x.client.config.HTTP.Do(req)
	if err != nil {
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

// beforeSign runs the hooks that see a request before its signature.
func (x *Exchange) beforeSign(ctx context.Context, n int, req *http.Request) error {
	for _, h := range x.set.Hooks {
		if h.Sign != nil {
			if err := h.Sign(ctx, x.info(n), req); err != nil {
				return err
			}
		}
	}
	return nil
}

// request makes the HTTP request of an attempt. Its header is its own: a transport may still read
// the one of an attempt that failed, and what a hook adds to one attempt is not for the next.
func (x *Exchange) request(ctx context.Context, n, limit int) *http.Request {
	header := x.Header
	if n > 1 || len(x.set.Hooks) > 0 {
		header = header.Clone()
	}
	if x.Service.Flags&AWS != 0 {
		header["Amz-Sdk-Request"] = []string{attemptHeader(n, limit)}
	}
	host := x.prefix + x.where.Host
	path := x.where.Path + x.Path
	if x.Path == "/" && x.where.Path != "" && x.client.fixed == nil {
		path = x.where.Path // the rules have made the whole path
	}
	u := &url.URL{Scheme: x.where.Scheme, Host: host, RawQuery: x.Query}
	setPath(u, path)
	base := http.Request{
		Method: x.Method, URL: u, Host: host, Header: header,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	x.body.attach(&base)
	if x.duplex != nil {
		base.Body = x.duplex.body // whose writer wants to know when it is closed
	}
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
		data, err := readAll(x.buffer[:0], resp, x.responseLimit())
		x.buffer = data
		if err == ErrResponseTooLong {
			return err
		}
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

// defaultResponseLimit is more than any service of AWS's answers with outside of a stream.
const defaultResponseLimit = 256 << 20

func (x *Exchange) responseLimit() int64 {
	if x.set.ResponseLimit > 0 {
		return x.set.ResponseLimit
	}
	return defaultResponseLimit
}

// ErrResponseTooLong reports an answer that is longer than the limit of [WithResponseLimit].
const ErrResponseTooLong = Code("the answer is longer than the response limit: raise it with call.WithResponseLimit")

// readAll reads a body to its end and closes it. An answer to HEAD has none.
func readAll(b []byte, resp *http.Response, limit int64) ([]byte, error) {
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
		if int64(len(b)) > limit {
			return b, ErrResponseTooLong
		}
		if err == io.EOF {
			return b, nil
		}
		if err != nil {
			return b, err
		}
	}
}
