package call

import (
	"context"
	"crypto/tls"
	"errors"
	"net/http"
	"net/url"

	"github.com/sessiongen/sessiongen/runtime/retry"
)

// transportFailure is an error below HTTP, without the URL that net/http puts around it: a URL may
// hold a signature.
type transportFailure struct{ err error }

func (e *transportFailure) Error() string { return e.err.Error() }
func (e *transportFailure) Unwrap() error { return e.err }

// transportError makes err an error of the transport, or of the context if that ended.
func transportError(ctx context.Context, err error) error {
	if u, ok := errors.AsType[*url.Error](err); ok {
		err = u.Err
	}
	if ctx.Err() != nil {
		return &transportFailure{ended(ctx)}
	}
	return &transportFailure{err}
}

// retryable reports whether it makes sense to try again after err, and whether the service asked
// for less traffic.
func (x *Exchange) retryable(err error) (again, throttled bool) {
	if t, ok := err.(*transportFailure); ok {
		_, cert := errors.AsType[*tls.CertificateVerificationError](t.err)
		return !cert && !x.uncertain(), false
	}
	f, ok := err.(*failure)
	if !ok {
		return false, false
	}
	if s := f.Shape; s != nil && (s.Throttling || s.Retryable) {
		return true, s.Throttling
	}
	if throttleCodes.has(f.Code, f.Codes) || f.status == http.StatusTooManyRequests {
		return true, true
	}
	switch f.status {
	case http.StatusInternalServerError, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true, false
	case statusBandwidthLimit:
		return x.set.RetryMode == retry.Legacy, false
	case http.StatusOK: // an error in a good answer: the service failed half-way
		return true, false
	}
	return transientCodes.has(f.Code, f.Codes) || f.Code == badDigest && x.set.RetryMode == retry.Legacy, false
}

// What boto3's own mode retries besides: a status of Apache's, and a body that was damaged on its way.
const (
	statusBandwidthLimit = 509
	badDigest            = "BadDigest"
)
