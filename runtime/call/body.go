package call

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/checksum"
)

// requestBody is the body of a request in the form in which it goes out, for any number of attempts.
type requestBody struct {
	data    []byte    // if it is in memory
	stream  io.Reader // else
	start   int64     // where the stream began, to go back to
	seeker  io.Seeker // nil if the stream cannot go back
	used    bool      // the stream has been handed out
	length  int64     // bytes that are sent; -1 if that is not known
	hash    string    // payload hash for the signature
	sum     hash.Hash // of a trailing checksum, else nil
	trailer string    // its header
	decoded int64     // length without the framing of aws-chunked
}

const defaultBufferLimit = 8 << 20

// prepareBody decides how the body is sent, hashed and checked.
func (x *Exchange) prepareBody() error {
	b := &x.body
	switch {
	case x.set.presign != nil: // which has its own ideas
		return nil
	case x.duplex != nil:
		x.duplex.prepare(x)
		return nil
	case x.Stream != nil:
		if err := x.openStream(); err != nil {
			return err
		}
	default:
		b.data, b.length = x.Body, int64(len(x.Body))
	}
	x.compress()
	if err := x.addChecksum(); err != nil {
		return err
	}
	if x.Operation.Flags&ExpectContinue != 0 && (b.length < 0 || b.length >= continueThreshold) {
		x.SetHeader("Expect", "100-continue")
	}
	if b.hash != "" {
		return nil
	}
	return x.hashPayload()
}

// continueThreshold is the smallest body, in bytes, for which it is worth a round trip to ask the
// server first whether it wants it.
const continueThreshold = 2 << 20

// openStream finds out how long a stream is and whether it can be sent again.
func (x *Exchange) openStream() error {
	b := &x.body
	switch s := x.Stream.(type) {
	case *bytes.Buffer: // its bytes can be sent again, a read would consume them
		b.data, b.length = s.Bytes(), int64(s.Len())
		return nil
	case io.ReadSeeker:
		start, err := s.Seek(0, io.SeekCurrent)
		if err == nil {
			end, err := s.Seek(0, io.SeekEnd)
			if err != nil {
				return err
			}
			if _, err := s.Seek(start, io.SeekStart); err != nil {
				return err
			}
			b.stream, b.seeker, b.start, b.length = s, s, start, end-start
			return nil
		}
	}
	if v := x.Header["Content-Length"]; len(v) > 0 {
		n, err := strconv.ParseInt(v[0], 10, 64)
		if err == nil {
			b.stream, b.length = x.Stream, n
			return nil
		}
	}
	return x.buffered()
}

// buffered reads a stream into memory, up to the limit.
func (x *Exchange) buffered() error {
	limit := x.client.config.BufferLimit
	if limit == 0 {
		limit = defaultBufferLimit
	}
	data, err := io.ReadAll(io.LimitReader(x.Stream, limit+1))
	if err != nil {
		return err
	}
	if int64(len(data)) > limit {
		return errTooLong
	}
	x.body.data, x.body.length = data, int64(len(data))
	return nil
}

const errTooLong = Code("the body has no known length and is longer than the buffer limit: " +
	"set its length, give a body that can seek, use a managed transfer, or raise call.WithBufferLimit")

// secure reports whether requests travel over TLS.
func (x *Exchange) secure() bool { return x.where.Scheme == "https" }

// addChecksum adds the checksum that the operation's model asks for: as a header, or behind a
// stream that is sent over TLS.
func (x *Exchange) addChecksum() error {
	op, b := x.Operation.Checksum, &x.body
	if op == nil {
		return nil
	}
	if op.Mode != nil && x.client.config.ResponseChecksum == WhenSupported {
		if v := op.Mode(x.Input); v == nil || *v == "" {
			x.SetHeader(op.ModeHeader, "ENABLED")
		}
	}
	if op.Algorithm == nil && !op.Required || x.hasChecksum() {
		return nil
	}
	if op.Algorithm == nil && op.AlgorithmHeader == "" {
		return x.addMD5()
	}
	algorithm := ""
	if op.Algorithm != nil {
		algorithm = op.Algorithm(x.Input)
	}
	if algorithm == "" {
		if !op.Required && x.client.config.RequestChecksum == WhenRequired {
			return nil
		}
		if x.client.config.ChecksumMD5 && !x.otherBackend(x.where) {
			return x.addMD5()
		}
		algorithm = checksum.Default
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
	case x.secure() && b.length >= 0 && !x.client.config.NoTrailers:
		x.trail(h, name)
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

// addMD5 adds the oldest of checksums, which every server knows.
func (x *Exchange) addMD5() error {
	h := md5.New()
	if err := x.body.read(h); err != nil {
		return err
	}
	x.SetHeader("Content-Md5", base64.StdEncoding.EncodeToString(h.Sum(nil)))
	return nil
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

// trail sends the body as one aws-chunked chunk with the checksum behind it: it is computed while the
// body is sent, which then is read once only.
func (x *Exchange) trail(h hash.Hash, name string) {
	b := &x.body
	b.sum, b.trailer, b.decoded = h, strings.ToLower(name), b.length
	b.hash = sigv4.StreamingUnsignedPayloadTrailer
	encoding := "aws-chunked"
	if v := x.Header["Content-Encoding"]; len(v) > 0 && v[0] != "" {
		encoding += "," + v[0]
	}
	x.SetHeader("Content-Encoding", encoding)
	x.SetHeader("X-Amz-Trailer", b.trailer)
	x.SetHeader("X-Amz-Content-Sha256", b.hash) // even if nobody signs
	x.SetHeader("X-Amz-Decoded-Content-Length", strconv.FormatInt(b.decoded, 10))
	delete(x.Header, "Content-Length")
	b.length = chunkedLength(b.decoded, b.trailer, h.Size())
}

// hashPayload computes what the signature says of the body.
func (x *Exchange) hashPayload() error {
	b := &x.body
	switch {
	case x.Operation.Flags&UnsignedPayload != 0, x.leavesPayloadOut():
		b.hash = sigv4.UnsignedPayload
	case len(b.data) == 0 && b.stream == nil:
		b.hash = sigv4.EmptyPayload
	default:
		h := sha256.New()
		if err := b.read(h); err != nil {
			return err
		}
		var sum [sha256.Size]byte
		b.hash = hex.EncodeToString(h.Sum(sum[:0]))
	}
	return nil
}

// leavesPayloadOut reports whether the signature does without the hash of the body: where the caller
// wants it so, and for streams over TLS, which would have to be read twice.
func (x *Exchange) leavesPayloadOut() bool {
	if x.Service.Flags&PayloadHash == 0 || !x.secure() {
		return false
	}
	if sign := x.client.config.SignPayload; sign != nil {
		return !*sign
	}
	return x.Stream != nil
}

// read passes the body through w and goes back to its start.
func (b *requestBody) read(w io.Writer) error {
	if b.stream == nil {
		_, err := w.Write(b.data)
		return err
	}
	if b.seeker == nil {
		return Code("a body that cannot seek cannot be signed over plain HTTP: give one that can, or use HTTPS")
	}
	if _, err := io.Copy(w, b.stream); err != nil {
		return err
	}
	_, err := b.seeker.Seek(b.start, io.SeekStart)
	return err
}

// rewind makes the body ready for another attempt and reports whether that is possible.
func (b *requestBody) rewind() bool {
	if b.stream == nil || !b.used {
		return true
	}
	if b.seeker == nil {
		return false
	}
	_, err := b.seeker.Seek(b.start, io.SeekStart)
	return err == nil
}

// attach gives the body to a request.
func (b *requestBody) attach(req *http.Request) {
	var r io.Reader
	switch {
	case b.stream != nil && (b.length != 0 || b.sum != nil):
		b.used = true
		r = b.stream
	case len(b.data) > 0:
		r = bytes.NewReader(b.data)
	case b.sum == nil:
		if req.Method == http.MethodPost || req.Method == http.MethodPut || req.Method == http.MethodPatch {
			req.Body = http.NoBody // so that a length of 0 is sent
		}
		return
	}
	if b.sum != nil {
		b.sum.Reset()
		if r == nil {
			r = bytes.NewReader(nil)
		}
		r = newChunked(r, b.decoded, b.sum, b.trailer)
	}
	req.Body, req.ContentLength = io.NopCloser(r), b.length
	if b.length < 0 {
		req.ContentLength = -1
	}
	delete(req.Header, "Content-Length") // net/http writes its own
}
