package session

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// maxSignedBody bounds a body that has to be kept in memory to be signed, in bytes.
const maxSignedBody = 8 << 20

// ErrBodyTooLong reports a body without GetBody that is too long to be kept.
const ErrBodyTooLong Error = "the body is longer than 8 MiB and cannot be read twice: set the request's GetBody"

// RoundTripper returns a transport that signs requests with the session's credentials and region, for
// requests that no client makes: to an OpenSearch domain, a Lambda URL, an API of one's own. signingName
// is the service's, such as "es", "lambda" or "execute-api".
//
// It sends what it signed with the session's connections. A request that a redirect led to another
// host is not signed. The signature covers the body, which is read twice; one without GetBody is kept in
// memory, up to 8 MiB. Requests with the header X-Amz-Content-Sha256 are signed with the hash in it.
func (s *Session) RoundTripper(signingName string) http.RoundTripper {
	return &roundTripper{session: s, service: signingName}
}

type roundTripper struct {
	session *Session
	service string
	signer  sigv4.Signer
}

// Format writes a name for every verb: there are signing keys inside.
func (r *roundTripper) Format(f fmt.State, _ rune) {
	_, _ = io.WriteString(f, "RoundTripper("+r.service+" of "+r.session.String()+")")
}

func (r *roundTripper) RoundTrip(req *http.Request) (*http.Response, error) {
	signed, err := r.sign(req)
	if err != nil {
		if req.Body != nil {
			req.Body.Close()
		}
		return nil, err
	}
	transport := r.session.http.Transport
	if transport == nil {
		transport = http.DefaultTransport
	}
	return transport.RoundTrip(signed)
}

// sign returns a copy of a request, which a RoundTripper must not change.
func (r *roundTripper) sign(req *http.Request) (*http.Request, error) {
	if err := r.session.Err(); err != nil {
		return nil, err
	}
	out := req.Clone(req.Context())
	if foreign(req) {
		out.Header.Del("Authorization")
		return out, nil
	}
	hash := out.Header.Get("X-Amz-Content-Sha256")
	if hash == "" {
		var err error
		if hash, err = hashBody(out); err != nil {
			return nil, err
		}
	}
	creds, err := r.session.Credentials(req.Context())
	if err != nil {
		return nil, err
	}
	p := sigv4.Params{Region: r.session.Region(), Service: r.service, Time: r.session.now(), PayloadHash: hash}
	_, err = r.signer.Sign(out, creds, &p)
	return out, err
}

// foreign reports whether a redirect led from another host or away from TLS.
func foreign(req *http.Request) bool {
	first := req
	for first.Response != nil && first.Response.Request != nil {
		first = first.Response.Request
	}
	return first.URL.Host != req.URL.Host || first.URL.Scheme == "https" && req.URL.Scheme != "https"
}

// hashBody returns the hash of a body and leaves the request with one that is not read yet.
func hashBody(req *http.Request) (string, error) {
	if req.Body == nil || req.Body == http.NoBody {
		return sigv4.EmptyPayload, nil
	}
	h := sha256.New()
	if req.GetBody != nil {
		body, err := req.GetBody()
		if err != nil {
			return "", err
		}
		defer body.Close()
		_, err = io.Copy(h, body)
		return hex.EncodeToString(h.Sum(nil)), err
	}
	data, err := io.ReadAll(io.LimitReader(req.Body, maxSignedBody+1))
	if err != nil {
		return "", err
	}
	if len(data) > maxSignedBody {
		return "", ErrBodyTooLong
	}
	req.Body.Close()
	req.Body, req.ContentLength = io.NopCloser(bytes.NewReader(data)), int64(len(data))
	h.Write(data)
	return hex.EncodeToString(h.Sum(nil)), nil
}
