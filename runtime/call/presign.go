package call

import (
	"context"
	"net/http"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Presigned receives the result of a call that is signed but not sent. Package presign is its
// public face.
type Presigned struct {
	Expires time.Duration
	Method  string
	URL     string
	Header  http.Header // what a request by this URL must carry
	Done    bool
	// Classic gives buckets the host that they have in boto3's presigned URLs.
	Classic bool
	// Sign may sign the request in another way than version 4; it reports whether it did.
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
	Bucket      string // the endpoint parameter of that name
	Time        time.Time
	Expires     time.Duration
}

// presigning is the error of a call that ended with a presigned URL.
const presigning = Code("presigned")

// Presign makes a call end before it is sent, with the signed URL in p and an error.
func Presign(p *Presigned) Option {
	p.sign, p.place = (*Exchange).presign, (*Exchange).classicHost
	return callOption(func(s *Settings) { s.presign = p })
}

// presign signs the request in its query string.
func (x *Exchange) presign(ctx context.Context) error {
	req := x.request(ctx, 1, 1)
	delete(req.Header, "Amz-Sdk-Request")
	if s := x.scheme(); s != SigV4 && !(s == SigV4A && x.takesSigV4()) {
		return Code("the operation is not signed with signature version 4 and cannot be presigned")
	}
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	p := x.signature()
	p.PayloadHashHeader = false
	out := x.set.presign
	if out.Sign != nil && out.Sign(&SignRequest{req, creds, p.Region, x.bucketName(), p.Time, out.Expires}) {
		out.Method, out.URL, out.Done = req.Method, req.URL.String(), true
		return presigning
	}
	signed, err := x.client.config.Store.signer.Presign(req, creds, &p, out.Expires)
	if err != nil {
		return err
	}
	out.Method, out.URL, out.Done = req.Method, req.URL.String(), true
	out.Header = http.Header{}
	for _, name := range signed {
		if name == "host" {
			continue
		}
		name = http.CanonicalHeaderKey(name)
		out.Header[name] = req.Header[name]
	}
	return presigning
}

// takesSigV4 reports whether a request that would be signed with version 4A may have a version 4
// signature as well. Version 4A has no signature for URLs yet.
func (x *Exchange) takesSigV4() bool {
	if x.set.presign.Classic {
		return true
	}
	for i := range x.where.AuthSchemes {
		if x.where.AuthSchemes[i].Name == "sigv4" {
			return true
		}
	}
	return false
}
