package call

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"io"
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/checksum"
)

// Checksum is an operation's httpChecksum or httpChecksumRequired trait. The functions that sum stand
// in it, so that programs link them only for operations that have it.
type Checksum struct {
	Add             func(x *Exchange) error // AddChecksum or AddMD5; nil if requests have none
	Algorithm       func(in any) string     // the caller's choice, nil if there is none
	AlgorithmHeader string                  // sent with an algorithm that was not chosen
	Required        bool

	// Sent is SentChecksum where answers are validated, nil where they are not. Mode returns whether the
	// caller wants that, nil if the caller did not say.
	Sent       func(x *Exchange) (h hash.Hash, algorithm, want string)
	Mode       func(in any) *string
	ModeHeader string
}

// prepare does what c says of a request.
func (c *Checksum) prepare(x *Exchange) error {
	if c.Mode != nil && x.client.config.ResponseChecksum == WhenSupported {
		if v := c.Mode(x.Input); v == nil || *v == "" {
			x.SetHeader(c.ModeHeader, "ENABLED")
		}
	}
	if c.Add == nil {
		return nil
	}
	return c.Add(x)
}

// hasChecksum reports whether the caller set a checksum.
func (x *Exchange) hasChecksum() bool {
	for name := range x.Header {
		if strings.HasPrefix(name, "X-Amz-Checksum-") && name != "X-Amz-Checksum-Mode" &&
			name != "X-Amz-Checksum-Type" && name != "X-Amz-Checksum-Algorithm" || name == "Content-Md5" {
			return true
		}
	}
	return false
}

// AddChecksum adds the checksum that the model asks for: as a header, or behind a stream that is
// sent over TLS. Tables of operations name it.
func AddChecksum(x *Exchange) error {
	c, b := x.Operation.Checksum, &x.body
	if x.hasChecksum() {
		return nil
	}
	trailers := !x.client.config.NoTrailers && x.client.config.Signer == nil
	algorithm := ""
	if c.Algorithm != nil {
		algorithm = c.Algorithm(x.Input)
	}
	if algorithm == "" {
		if !c.Required && (x.client.config.RequestChecksum == WhenRequired || x.client.config.Signer != nil && b.once()) {
			return nil
		}
		if x.client.config.ChecksumMD5 && !x.otherBackend(x.where) {
			return AddMD5(x)
		}
		algorithm = checksum.Default
		if c.AlgorithmHeader != "" {
			x.SetHeader(c.AlgorithmHeader, algorithm)
		}
	}
	h := checksum.New(algorithm)
	if h == nil {
		return Code("the checksum algorithm " + strconv.Quote(algorithm) + " is not supported: compute the checksum and set its member")
	}
	name := checksum.Header(algorithm)
	switch {
	case b.stream == nil && x.Stream == nil:
		h.Write(b.data)
		x.SetHeader(name, checksum.Encode(h))
	case x.secure() && b.length >= 0 && trailers:
		x.trail(h, strings.ToLower(name))
	default:
		payload := sha256.New()
		if err := b.read(io.MultiWriter(h, payload)); err != nil {
			return err
		}
		x.SetHeader(name, checksum.Encode(h))
		b.hash = hex.EncodeToString(payload.Sum(nil))
	}
	return nil
}

// AddMD5 adds the oldest of checksums, which every server knows. Tables of operations name it.
func AddMD5(x *Exchange) error {
	if x.hasChecksum() {
		return nil
	}
	h := md5.New()
	if err := x.body.read(h); err != nil {
		return err
	}
	x.SetHeader("Content-Md5", base64.StdEncoding.EncodeToString(h.Sum(nil)))
	return nil
}

// trail sends the body as one aws-chunked chunk with the checksum behind it: it is computed while the
// body is sent, which then is read once only.
func (x *Exchange) trail(h hash.Hash, name string) {
	b, length := &x.body, x.body.length
	b.frame = func(body io.Reader) io.Reader {
		h.Reset()
		return newChunked(body, length, h, name)
	}
	b.hash = sigv4.StreamingUnsignedPayloadTrailer
	encoding := "aws-chunked"
	if v := x.Header["Content-Encoding"]; len(v) > 0 && v[0] != "" {
		encoding += "," + v[0]
	}
	x.SetHeader("Content-Encoding", encoding)
	x.SetHeader("X-Amz-Trailer", name)
	x.SetHeader("X-Amz-Content-Sha256", b.hash) // even if nobody signs
	x.SetHeader("X-Amz-Decoded-Content-Length", strconv.FormatInt(length, 10))
	delete(x.Header, "Content-Length")
	b.length = chunkedLength(length, name, h.Size())
}

// SentChecksum returns the checksum of the answer to check, and the hash that computes it, nil if there
// is none. Sums of a multipart object's parts ("…-3") say nothing of the whole, and parts of an object
// have no sum of their own. Tables of operations name it.
func SentChecksum(x *Exchange) (h hash.Hash, algorithm, want string) {
	if x.Response.StatusCode != 200 {
		return nil, "", ""
	}
	if m := x.Operation.Checksum.Mode(x.Input); (m == nil || *m == "") && x.client.config.ResponseChecksum != WhenSupported {
		return nil, "", ""
	}
	for _, a := range checksum.Preferred() {
		if v := x.Response.Header[checksum.Header(a)]; len(v) > 0 && v[0] != "" && !strings.Contains(v[0], "-") {
			return checksum.New(a), a, v[0]
		}
	}
	return nil, "", ""
}

// sentChecksum is SentChecksum where the operation has it.
func (x *Exchange) sentChecksum() (h hash.Hash, algorithm, want string) {
	if c := x.Operation.Checksum; c != nil && c.Sent != nil {
		return c.Sent(x)
	}
	return nil, "", ""
}
