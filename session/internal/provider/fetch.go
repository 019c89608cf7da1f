package provider

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
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
	connected := false
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { connected = true }})
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
		if !connected {
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
	var t interface{ Timeout() bool }
	return errors.Is(err, context.DeadlineExceeded) || errors.As(err, &t) && t.Timeout()
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
