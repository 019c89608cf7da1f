package provider

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"sync/atomic"
	"time"
)

// fetcher asks a metadata service.
type fetcher struct {
	client  *http.Client
	timeout time.Duration // of each attempt
}

// maxAnswer is more than any answer of a metadata service, in bytes.
const maxAnswer = 64 << 10

// statusError is an answer with a status that is not 200.
type statusError int

func (s statusError) Error() string {
	return "the answer has status " + strconv.Itoa(int(s)) + " " + http.StatusText(int(s))
}

// do sends one request and returns the body of the answer. header may be nil.
func (f *fetcher) do(ctx context.Context, method, address string, header http.Header) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, f.timeout)
	defer cancel()
	var connected atomic.Bool
	ctx = context.WithValue(ctx, connectedKey{}, &connected)
	req, err := http.NewRequestWithContext(ctx, method, address, nil)
	if err != nil {
		return nil, err
	}
	if header != nil {
		req.Header = header
	}
	resp, err := f.client.Do(req)
	if err != nil {
		if u, ok := errors.AsType[*url.Error](err); ok {
			err = u.Err
		}
		if !connected.Load() {
			err = &unreachable{err}
		}
		return nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return nil, err
	case resp.StatusCode != http.StatusOK:
		return nil, statusError(resp.StatusCode)
	case len(data) > maxAnswer:
		return nil, Error("the answer is longer than " + strconv.Itoa(maxAnswer) + " bytes")
	}
	return data, nil
}

// connectedKey is of the *atomic.Bool in a context that a connection sets.
type connectedKey struct{}

// Watch has a transport tell the fetchers of this package when a connection has been made: an address
// that nobody answers at is no metadata service. Package httptrace would tell as well, with 60 kB of
// reflection.
func Watch(t *http.Transport) {
	dial := t.DialContext
	if dial == nil {
		dial = new(net.Dialer).DialContext
	}
	t.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := dial(ctx, network, address)
		if connected, ok := ctx.Value(connectedKey{}).(*atomic.Bool); ok && err == nil {
			connected.Store(true)
		}
		return conn, err
	}
}

// unreachable is why nobody could be connected to.
type unreachable struct{ err error }

func (e *unreachable) Error() string { return e.err.Error() }
func (e *unreachable) Unwrap() error { return e.err }

func isUnreachable(err error) bool {
	_, ok := errors.AsType[*unreachable](err)
	return ok
}

// isTimeout reports whether somebody was connected to but did not answer in time.
func isTimeout(err error) bool {
	if isUnreachable(err) {
		return false
	}
	t, ok := errors.AsType[net.Error](err)
	return errors.Is(err, context.DeadlineExceeded) || ok && t.Timeout()
}

// isTransient reports whether the same request may well succeed soon.
func isTransient(err error) bool {
	status, ok := errors.AsType[statusError](err)
	return !ok || status >= 500 || status == http.StatusTooManyRequests
}

// Sleep waits for d, or until ctx ends.
type Sleep func(ctx context.Context, d time.Duration) error

func (s Sleep) wait(ctx context.Context, d time.Duration) error {
	if s != nil {
		return s(ctx, d)
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
