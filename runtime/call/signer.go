package call

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/auth/hmacv1"
)

// Signer signs a request in another way than version 4: [SignForm] or [SignHMACv1]. What nobody refers to
// is not linked.
type Signer func(ctx context.Context, x *Exchange, req *http.Request) error

// WithSigner signs the calls of a client with s wherever they are signed with the caller's keys, for servers
// that know no signature of today: [SignForm] is boto3's signature_version "v2", [SignHMACv1] its "s3". Nil goes
// back to what the model and the endpoint say.
//
// Neither covers as much as version 4, and AWS itself takes them in its oldest regions and services only.
// Bodies go out as they are, without compression and with checksums before them; one that cannot seek has
// none by default. A call that wants another signature than version 4, keys of a session with a bucket, or
// sends events, fails with [ErrSigner].
func WithSigner(s Signer) ClientOption {
	return clientOption(func(c *Config) { c.Signer = s })
}

// ErrSigner reports a call that the signer of [WithSigner] is no substitute for. It is the cause of an *Error.
const ErrSigner = Code("the call wants a signature of version 4 or 4A: it cannot have that of call.WithSigner")

// SignHMACv1 signs with S3's first signature, in headers. It is a Signer.
func SignHMACv1(ctx context.Context, x *Exchange, req *http.Request) error {
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	hmacv1.Sign(req, x.resource(req), creds, x.signingTime())
	return nil
}

// resource is what S3's first signature says of the path: the bucket comes first, wherever the URL has it.
func (x *Exchange) resource(req *http.Request) string {
	path, bucket := req.URL.EscapedPath(), x.bucketName()
	if bucket == "" || strings.HasPrefix(bucket, "arn:") {
		return path
	}
	path = strings.TrimPrefix(path, x.where.Path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return "/" + url.PathEscape(bucket) + path
}
