// Package presign makes URLs that authorise one request by themselves: whoever has the URL may
// make that request until it expires.
package presign

import (
	"context"
	"net/http"
	"slices"
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
	// Body is what the request must carry, nil if the operation has nothing to say there. It is part of
	// the signature, but for services that leave bodies out: S3 takes any body by a URL that uploads.
	Body []byte
}

// What can be wrong. All but ErrExpires come as the cause of a *call.Error: test with errors.Is.
const (
	// ErrExpires reports a life that is not between one second and MaxExpires.
	ErrExpires = call.Code("presigned URLs live between one second and seven days")
	// ErrNoCredentials reports a client that does not sign its requests.
	ErrNoCredentials = call.ErrNoCredentials
	// ErrScheme reports an operation that is not signed with version 4: it needs no signature at all, a
	// bearer token, or version 4A only.
	ErrScheme = call.ErrPresignScheme
	// ErrStream reports an input whose stream is set, or an operation that sends events.
	ErrStream = call.ErrPresignStream
	// ErrNotCalled reports a function that is no method of a client, or a hook that answered the call
	// itself. It comes as it is.
	ErrNotCalled = call.Code("nothing was presigned: the function is not an operation of a client, or a hook kept the call to itself")
)

// URL presigns an operation of any service: op is the client's method, as in
//
//	presign.URL(ctx, client.GetObject, &s3.GetObjectInput{Bucket: "b", Key: "k"}, 15*time.Minute)
//
// Operations that send a form, as those of EC2, STS and IAM do, become a GET with the form in the URL. Those
// that send other bodies keep them: see [Request.Body]. A stream of the input must be nil: whoever uses
// the URL sends it. Nothing is sent; credentials may be fetched. Hooks run around the call, before its
// serialization and before its signature. Errors are *call.Error, ErrExpires or ErrNotCalled.
func URL[I, O any](ctx context.Context, op func(context.Context, *I, ...call.Option) (*O, error), in *I, expires time.Duration, opts ...call.Option) (*Request, error) {
	if expires < time.Second || expires > MaxExpires {
		return nil, ErrExpires
	}
	return sign(ctx, &call.Presigned{Expires: expires, Prepare: formAsQuery}, op, in, opts)
}

func sign[I, O any](ctx context.Context, p *call.Presigned, op func(context.Context, *I, ...call.Option) (*O, error), in *I, opts []call.Option) (*Request, error) {
	_, err := op(ctx, in, append(slices.Clip(opts), call.Presign(p))...)
	switch {
	case err != nil:
		return nil, err
	case !p.Done:
		return nil, ErrNotCalled
	}
	return &Request{Method: p.Method, URL: p.URL, Header: p.Header, Body: p.Body}, nil
}
