// Package presign makes URLs that authorise one request by themselves: whoever has the URL may
// make that request until it expires.
package presign

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// MaxExpires is the longest life of a signature of version 4. Temporary credentials end sooner: a
// URL dies with the credentials that signed it.
const MaxExpires = 7 * 24 * time.Hour

// Request is a request that is signed in its URL.
type Request struct {
	Method string
	URL    string
	// Header is what the request must carry besides its Host; it is part of the signature. It is
	// empty for most requests.
	Header http.Header
}

// ErrExpires reports a life that is not between one second and MaxExpires.
const ErrExpires = call.Code("presigned URLs live between one second and seven days")

// URL presigns an operation: op is the client's method, as in
//
//	presign.URL(ctx, client.GetObject, &s3.GetObjectInput{Bucket: "b", Key: "k"}, 15*time.Minute)
//
// Nothing is sent; credentials may be fetched. The result does not cover the body: whoever uses the
// URL chooses it. Errors are *call.Error, or ErrExpires.
func URL[I, O any](ctx context.Context, op func(context.Context, *I, ...call.Option) (*O, error), in *I, expires time.Duration, opts ...call.Option) (*Request, error) {
	if expires < time.Second || expires > MaxExpires {
		return nil, ErrExpires
	}
	p := call.Presigned{Expires: expires}
	_, err := op(ctx, in, append(opts[:len(opts):len(opts)], call.Presign(&p))...)
	if !p.Done {
		if err == nil {
			err = errors.ErrUnsupported // op is no operation of a client: it ignored its options
		}
		return nil, err
	}
	return &Request{Method: p.Method, URL: p.URL, Header: p.Header}, nil
}
