// Package sigv4 signs HTTP requests with AWS Signature Version 4: in the Authorization header, in
// the query string (presigned URLs), and the chunks and events that follow a signed request.
package sigv4

import (
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Values of [Params.PayloadHash] other than the hexadecimal SHA-256 of the body.
const (
	// EmptyPayload is the hash of no body at all.
	EmptyPayload = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
	// UnsignedPayload leaves the body out of the signature. Use it over TLS only.
	UnsignedPayload = "UNSIGNED-PAYLOAD"
	// StreamingUnsignedPayloadTrailer is an aws-chunked body, unsigned, with trailing headers.
	StreamingUnsignedPayloadTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
	// StreamingPayload is an aws-chunked body whose chunks are signed with [Chain.Chunk].
	StreamingPayload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
	// StreamingPayloadTrailer is StreamingPayload followed by headers signed with [Chain.Trailer].
	StreamingPayloadTrailer = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
	// StreamingEvents is an event stream whose messages are signed with [Chain.Event].
	StreamingEvents = "STREAMING-AWS4-HMAC-SHA256-EVENTS"
)

const (
	algorithm    = "AWS4-HMAC-SHA256"
	terminator   = "aws4_request"
	timeLayout   = "20060102T150405Z" // what appendTime writes
	timeLen      = len(timeLayout)
	dayLen       = 8
	signatureLen = 64

	headerAuthorization = "Authorization"
	headerDate          = "X-Amz-Date"
	headerToken         = "X-Amz-Security-Token"
	headerPayloadHash   = "X-Amz-Content-Sha256"
)

// Params say how to sign one request. The zero options are right for every service but S3.
type Params struct {
	// Region and Service name the credential scope, such as "eu-west-1" and "sqs".
	Region, Service string
	// Time is the time of the signature; any zone.
	Time time.Time
	// PayloadHash is the lower-case hexadecimal SHA-256 of the body, or one of the constants
	// above. Empty means the payload-hash header of the request if it has one, else EmptyPayload.
	PayloadHash string
	// PayloadHashHeader also sends the payload hash as X-Amz-Content-Sha256, as S3 requires.
	PayloadHashHeader bool
	// DisableDoubleEncoding signs the path as it is sent instead of escaping it once more.
	DisableDoubleEncoding bool
	// DisableNormalizePath keeps "//", "." and ".." of the path, which mean something to S3.
	DisableNormalizePath bool
	// TokenHeader replaces X-Amz-Security-Token as the header or parameter of the session token.
	// It must be in canonical header form, such as "X-Amz-S3session-Token".
	TokenHeader string
}

// Signer signs requests and remembers signing keys, which cost four hash rounds and change once a
// day. The zero value is ready; share one per session. It is safe for concurrent use, but must
// not be copied after first use.
type Signer struct {
	keys keyCache
}

// Format writes a name for every verb: the keys that a signer remembers are found by secrets.
func (s *Signer) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "sigv4.Signer") }

// Error is a constant error of this package; compare with errors.Is.
type Error string

func (e Error) Error() string { return string(e) }

const (
	// ErrNoRegion reports that Params.Region is empty.
	ErrNoRegion Error = "sigv4: no signing region"
	// ErrNoService reports that Params.Service is empty.
	ErrNoService Error = "sigv4: no signing name"
	// ErrOpaqueURL reports a request URL with an Opaque part, which has no path to sign.
	ErrOpaqueURL Error = "sigv4: the request URL is opaque"
)

// Sign signs req in place: it replaces the Authorization and X-Amz-Date headers, the token header
// and, if asked for, the payload hash header, and drops a default port from the Host header so
// that what is signed is what is sent. Every header is signed except those that proxies and
// transports change. It returns the signature in hexadecimal, the seed of a [Chain].
//
// Sign a request last, after every other header is set; signing again replaces the signature.
func (s *Signer) Sign(req *http.Request, creds auth.Credentials, p *Params) (string, error) {
	if err := check(req, creds, p); err != nil {
		return "", err
	}
	c := newCanonical()
	defer c.free()
	c.time = appendTime(c.time[:0], p.Time)

	header := req.Header
	if header == nil {
		header = make(http.Header, 4)
		req.Header = header
	}
	hash := p.PayloadHash
	if hash == "" {
		if hash = header.Get(headerPayloadHash); hash == "" {
			hash = EmptyPayload
		}
	}
	// One array backs the value slices of the headers set here.
	values := new([4]string)
	values[0] = string(c.time)
	header[headerDate] = values[0:1:1]
	tokenHeader := p.tokenHeader()
	if creds.SessionToken == "" {
		delete(header, tokenHeader)
	} else {
		values[1] = creds.SessionToken
		header[tokenHeader] = values[1:2:2]
	}
	if p.PayloadHashHeader {
		values[2] = hash
		header[headerPayloadHash] = values[2:3:3]
	}
	req.Host = hostHeader(req)

	c.query(req.URL.RawQuery, "")
	c.headers(req.Host, header)
	c.request(req, p, hash)

	key := s.keys.get(creds.SecretAccessKey, p.Time, p.Region, p.Service)
	signature := c.sign(key, p)

	b := c.buf[:0]
	b = append(b, algorithm+" Credential="...)
	b = append(b, creds.AccessKeyID...)
	b = append(b, '/')
	b = appendScope(b, c.time[:dayLen], p.Region, p.Service)
	b = append(b, ", SignedHeaders="...)
	b = append(b, c.signed...)
	b = append(b, ", Signature="...)
	b = append(b, signature...)
	c.buf = b
	values[3] = string(b)
	header[headerAuthorization] = values[3:4:4]
	return values[3][len(b)-signatureLen:], nil
}

// Presign moves the signature into the query string of req, so that its URL alone authorises the
// request until expires (rounded down to seconds) after p.Time; services take one second to seven
// days. The parameters that req has stay in front, in their order. It returns the names of the signed
// headers, lower-case and sorted: whoever uses the URL must send those with the values of req. Presigned
// URLs of S3 want [UnsignedPayload].
func (s *Signer) Presign(req *http.Request, creds auth.Credentials, p *Params, expires time.Duration) ([]string, error) {
	if err := check(req, creds, p); err != nil {
		return nil, err
	}
	c := newCanonical()
	defer c.free()
	c.time = appendTime(c.time[:0], p.Time)

	scope := string(appendScope(nil, c.time[:dayLen], p.Region, p.Service))
	query := c.presign(req, algorithm, scope, "", creds, p, expires)
	signed := splitNames(c.signed)

	key := s.keys.get(creds.SecretAccessKey, p.Time, p.Region, p.Service)
	req.URL.RawQuery = query + "&X-Amz-Signature=" + string(c.sign(key, p))
	return signed, nil
}

func check(req *http.Request, creds auth.Credentials, p *Params) error {
	switch {
	case !creds.HasKeys():
		return auth.ErrPartialCredentials
	case p.Region == "":
		return ErrNoRegion
	case p.Service == "":
		return ErrNoService
	case req.URL.Opaque != "":
		return ErrOpaqueURL
	}
	return nil
}

func (p *Params) tokenHeader() string {
	if p.TokenHeader != "" {
		return p.TokenHeader
	}
	return headerToken
}

// appendTime appends t as yyyymmddThhmmssZ.
func appendTime(b []byte, t time.Time) []byte {
	t = t.UTC()
	year, month, day := t.Date()
	hour, minute, second := t.Clock()
	for i, n := range [...]int{year / 100, year, int(month), day, hour, minute, second} {
		if i == 4 {
			b = append(b, 'T')
		}
		b = append(b, byte('0'+n/10%10), byte('0'+n%10))
	}
	return append(b, 'Z')
}

func appendScope(b, day []byte, region, service string) []byte {
	b = append(b, day...)
	b = append(b, '/')
	b = append(b, region...)
	b = append(b, '/')
	b = append(b, service...)
	return append(b, "/"+terminator...)
}
