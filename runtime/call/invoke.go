package call

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

var exchanges = sync.Pool{New: func() any { return new(Exchange) }}

// maxKept bounds the buffers that stay with a pooled exchange, in bytes.
const maxKept = 1 << 20

// Invoke calls an operation: in is its *Input, out a new *Output, which is filled in. The error is nil or
// an *Error.
func Invoke(ctx context.Context, c *Client, op *Operation, in, out any, opts []Option) error {
	return invoke(ctx, c, op, in, out, opts, nil)
}

func invoke(ctx context.Context, c *Client, op *Operation, in, out any, opts []Option, d *duplex) error {
	x := exchanges.Get().(*Exchange)
	x.duplex = d
	x.Context, x.client, x.Service, x.Operation, x.Input, x.Output = ctx, c, c.service, op, in, out
	x.state = c.state
	x.set = c.config.Settings
	for i := range c.config.Operations {
		if own := &c.config.Operations[i]; own.Name == op.Name {
			x.set.apply(own.Options)
		}
	}
	x.set.apply(opts)
	err := x.wrapped(ctx, 0, x.call)
	if err != nil {
		err = x.error(err)
	}
	if x.set.Metadata != nil {
		*x.set.Metadata = x.meta
	}
	if op.Meta != nil {
		*op.Meta(out) = x.meta
	}
	x.free()
	return err
}

// free gives the exchange back without anything that belongs to the call.
func (x *Exchange) free() {
	x.Codec.Release()
	buffer := x.buffer
	if cap(buffer) > maxKept {
		buffer = nil
	}
	kept := x.Codec
	*x = Exchange{Codec: kept, buffer: buffer[:0]}
	exchanges.Put(x)
}

// info describes the call to hooks.
func (x *Exchange) info(attempt int) *Info {
	return &Info{
		Service: x.Service.ID, Operation: x.Operation.Name, Region: x.client.config.Region,
		Attempt: attempt, Input: x.Input, Output: x.Output,
	}
}

// wrapped runs f inside the Attempt functions of the hooks, or for attempt 0 inside the Call functions,
// outermost first.
func (x *Exchange) wrapped(ctx context.Context, attempt int, f func(context.Context) error) error {
	next := f
	for _, h := range slices.Backward(x.set.Hooks) {
		wrap := h.Call
		if attempt > 0 {
			wrap = h.Attempt
		}
		if wrap != nil {
			inner := next
			next = func(ctx context.Context) error {
				return wrap(ctx, x.info(attempt), func(ctx context.Context) error {
					err := inner(ctx)
					if err != nil && attempt == 0 { // hooks around a call see what its caller sees
						err = x.error(err)
					}
					return err
				})
			}
		}
	}
	return next(ctx)
}

// call is the whole call inside its hooks.
func (x *Exchange) call(ctx context.Context) error {
	if err := x.client.config.Err; err != nil {
		return err
	}
	if ctx.Err() != nil {
		return ended(ctx)
	}
	x.Context = ctx
	for _, h := range x.set.Hooks {
		if h.Input != nil {
			if err := h.Input(ctx, x.info(0)); err != nil {
				return err
			}
		}
	}
	if err := x.build(ctx); err != nil {
		return err
	}
	if p := x.set.presign; p != nil {
		return p.sign(x, ctx)
	}
	return x.attempts(ctx)
}

// build makes everything of the request that is the same for all attempts.
func (x *Exchange) build(ctx context.Context) error {
	op := x.Operation
	x.Header = make(http.Header, 12)
	x.values = make([]string, 0, 12)
	x.Method = op.Method
	x.Codec.NewToken = x.idempotencyToken
	if op.Prepare != nil {
		if err := op.Prepare(x); err != nil {
			return err
		}
	}
	if err := x.client.protocol.Encode(x); err != nil {
		return err
	}
	if op.Flags&QueryAsForm != 0 {
		x.queryAsForm()
	}
	if err := x.resolve(ctx); err != nil {
		return err
	}
	if err := x.prefixHost(); err != nil {
		return err
	}
	if x.Service.Flags&AWS != 0 && x.set.presign == nil {
		x.SetHeader("Amz-Sdk-Invocation-Id", x.token())
	}
	if x.Service.Flags&IdentityEncoding != 0 && x.set.presign == nil && !x.client.config.NoAcceptEncoding {
		x.SetHeader("Accept-Encoding", "identity")
	}
	if x.set.presign == nil {
		x.SetHeader("User-Agent", x.client.userAgent)
		if trace := x.client.config.TraceID; trace != nil && x.Service.Flags&AWS != 0 {
			if id := trace(); id != "" {
				x.SetHeader("X-Amzn-Trace-Id", id)
			}
		}
	}
	for _, h := range x.Service.Header {
		x.SetHeader(h.Name, h.Value)
	}
	for i := range x.where.Headers {
		h := &x.where.Headers[i]
		x.Header[http.CanonicalHeaderKey(h.Name)] = slices.Clone(h.Values)
	}
	for _, h := range x.set.Header {
		x.SetHeader(h.Name, h.Value)
	}
	return x.prepareBody()
}

// idempotencyToken makes the token by which the service knows a repetition.
func (x *Exchange) idempotencyToken() string {
	x.hasToken = true
	return x.token()
}

// token returns a random UUID (RFC 9562, version 4).
func (x *Exchange) token() string {
	const digits = "0123456789abcdef"
	hi, lo := x.client.config.random(), x.client.config.random()
	hi = hi&^0xf000 | 0x4000
	lo = lo&^(3<<62) | 2<<62
	var b [36]byte
	for i, n := 0, uint(0); i < len(b); i++ {
		if i == 8 || i == 13 || i == 18 || i == 23 {
			b[i] = '-'
			continue
		}
		word := hi
		if n >= 16 {
			word = lo
		}
		b[i] = digits[word>>(60-4*(n%16))&0xf]
		n++
	}
	return string(b[:])
}

// error makes err the call's *Error.
func (x *Exchange) error(err error) error {
	if e, ok := err.(*Error); ok {
		return e
	}
	e := &Error{Service: x.Service.ID, Operation: x.Operation.Name, Metadata: x.meta, Err: err}
	if f, ok := err.(*failure); ok {
		e.Code, e.Message, e.codes, e.fault, e.Err = f.Code, f.Message, f.Codes, f.Fault, f.Err
		e.throttled = f.Shape != nil && f.Shape.Throttling
	} else if m, ok := errors.AsType[*codec.MissingError](err); ok {
		e.Err = m
	}
	return e
}

// failure is a Failure on its way to becoming an *Error. It is smithy-go's APIError for hooks.
type failure struct {
	Failure
	status int
}

func (f *failure) Error() string {
	if f.Message == "" {
		return f.Code
	}
	return f.Code + ": " + f.Message
}

// Is makes the outcome of an attempt match codes, as the error of a call does.
func (f *failure) Is(target error) bool {
	code, ok := target.(Code)
	return ok && (f.Code == string(code) || slices.Contains(f.Codes, string(code)))
}

func (f *failure) Unwrap() error { return f.Err }

func (f *failure) ErrorCode() string    { return f.Code }
func (f *failure) ErrorMessage() string { return f.Message }
func (f *failure) ErrorFault() Fault    { return f.Fault }
