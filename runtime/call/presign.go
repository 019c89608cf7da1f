package call

import (
	"context"
	"net/http"
	"slices"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Presigned receives the result of a call that is signed but not sent. Package presign is its
// public face.
type Presigned struct {
	Expires time.Duration
	// Method is the operation's, unless it is set before.
	Method string
	URL    string
	Header http.Header // what a request by this URL must carry
	Body   []byte      // the same; it is part of the signature, but for services that leave bodies out
	Done   bool

	// Prepare may change the request before it is signed: Method, Query, Header and Body are the call's.
	// It may be nil.
	Prepare func(x *Exchange) error
	// Classic gives buckets the host that they have in boto3's presigned URLs.
	Classic bool
	// Sign may sign the request in another way than version 4; it reports whether it did. It may be nil,
	// unless the client has a signer of its own.
	Sign func(r *SignRequest) bool

	// Linked with Presign and Granted only.
	sign  func(x *Exchange, ctx context.Context) error
	place func(x *Exchange, p *endpoint.Params) // if Classic
}

// SignRequest is a request to be signed in its query.
type SignRequest struct {
	Request     *http.Request
	Credentials auth.Credentials
	Region      string
	HasBuckets  bool   // the service is one of buckets
	Resource    string // for S3's first signature
	Old         bool   // the client has a signer of its own, see WithSigner
	Time        time.Time
	Expires     time.Duration
}

// Errors of calls that are presigned, as the cause of an *Error.
const (
	// ErrPresignScheme reports an operation that needs no signature, or another one.
	ErrPresignScheme = Code("the operation is not signed with signature version 4 and cannot be presigned")
	// ErrPresignStream reports an input with a stream or an operation that sends events.
	ErrPresignStream = Code("a presigned request has no stream: leave that member nil, whoever uses the URL sends the body")
)

// Presign makes a call end before it is sent, with the signed URL in p.
func Presign(p *Presigned) Option {
	p.sign, p.place = (*Exchange).presign, (*Exchange).classicHost
	return callOption(func(s *Settings) { s.presign = p })
}

// presign signs the request in its query string.
func (x *Exchange) presign(ctx context.Context) error {
	out := x.set.presign
	if x.Stream != nil || x.duplex != nil {
		return ErrPresignStream
	}
	s := x.scheme()
	if s == SigV4A && (out.Classic || x.terms(SigV4) != nil && !slices.Contains(x.set.AuthPreference, SigV4A)) {
		s = SigV4 // shorter, and boto3 has no other without an extension
	}
	switch {
	case s == NoAuth && x.client.config.Unsigned:
		return ErrNoCredentials
	case s != SigV4 && s != SigV4A:
		return ErrPresignScheme
	}
	if out.Method != "" {
		x.Method = out.Method
	}
	if out.Prepare != nil {
		if err := out.Prepare(x); err != nil {
			return err
		}
	}
	if err := x.presignBody(); err != nil {
		return err
	}
	req := x.request(ctx, 1, 1)
	delete(req.Header, "Amz-Sdk-Request")
	if err := x.beforeSign(ctx, 0, req); err != nil {
		return err
	}
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	p, sign := x.signature(), x.client.config.Store.signer.Presign
	if s == SigV4A {
		signer, err := x.asymmetricSigner()
		if err != nil {
			return err
		}
		p, sign = x.asymmetricSignature(), signer.Presign
	}
	p.PayloadHashHeader = false
	old := x.client.config.Signer != nil
	if out.Sign != nil && s == SigV4 && !x.otherBackend(x.where) &&
		out.Sign(&SignRequest{req, creds, p.Region, x.hasBuckets(), x.resource(req), old, p.Time, out.Expires}) {
		out.Method, out.URL, out.Done = req.Method, req.URL.String(), true
		return nil
	}
	if old {
		return ErrPresignScheme
	}
	signed, err := sign(req, creds, &p, out.Expires)
	if err != nil {
		return err
	}
	out.Header = http.Header{}
	for _, name := range signed {
		if name == "host" {
			continue
		}
		name = http.CanonicalHeaderKey(name)
		out.Header[name] = req.Header[name]
	}
	out.Method, out.URL, out.Body, out.Done = req.Method, req.URL.String(), x.Body, true
	return nil
}

// presignBody decides what the signature says of the body. Where a service takes URLs for any body,
// an operation that must have a checksum fixes it nevertheless.
func (x *Exchange) presignBody() error {
	b := &x.body
	b.data, b.length = x.Body, int64(len(x.Body))
	if c := x.Operation.Checksum; c != nil && c.Required && len(x.Body) > 0 {
		if err := c.prepare(x); err != nil {
			return err
		}
	}
	if x.Service.Flags&PayloadHash != 0 {
		b.hash = sigv4.UnsignedPayload
		return nil
	}
	return x.hashPayload()
}

func (x *Exchange) hasBuckets() bool { return x.Service.Rules.Builtin(globalBuckets) >= 0 }
