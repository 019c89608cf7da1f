package call

import (
	"context"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// delivery knows whether a request may have reached the service.
type delivery struct{ begun atomic.Bool }

// watch returns a context under which requests report to d that they are being sent. Only
// WithSendOnce refers to it: it brings reflection into a program.
func watch(ctx context.Context, d *delivery) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{WroteHeaders: func() { d.begun.Store(true) }})
}

// uncertain reports whether an attempt that got no answer may have had an effect that another one
// would repeat.
func (x *Exchange) uncertain() bool {
	if x.delivery == nil || !x.delivery.begun.Load() || x.Operation.Flags&(Idempotent|ReadOnly) != 0 || x.hasToken {
		return false
	}
	switch x.Method {
	case http.MethodGet, http.MethodHead, http.MethodPut, http.MethodDelete:
		return false
	}
	return true
}
