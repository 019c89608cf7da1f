package call

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strconv"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// requestBody is the body of a request in the form in which it goes out, for any number of attempts.
type requestBody struct {
	data   []byte                    // if it is in memory
	stream io.Reader                 // else
	start  int64                     // where the stream began, to go back to
	seeker io.Seeker                 // nil if the stream cannot go back
	used   bool                      // the stream has been handed out
	length int64                     // bytes that are sent; -1 if that is not known
	hash   string                    // payload hash for the signature
	frame  func(io.Reader) io.Reader // of aws-chunked; nil if the body is sent as it is
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
	if c := x.Operation.Checksum; c != nil {
		if err := c.prepare(x); err != nil {
			return err
		}
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

// leavesPayloadOut reports whether the signature does without the hash of the body: where it is an old one,
// where the caller wants it so, and for streams over TLS, which would have to be read twice.
func (x *Exchange) leavesPayloadOut() bool {
	if x.client.config.Signer != nil {
		return true
	}
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
		return Code("the body cannot seek, and has to be read before it is sent, for its signature over plain HTTP or its checksum: give one that can, or use HTTPS")
	}
	if _, err := io.Copy(w, b.stream); err != nil {
		return err
	}
	_, err := b.seeker.Seek(b.start, io.SeekStart)
	return err
}

// once reports whether the body can be read but once.
func (b *requestBody) once() bool { return b.stream != nil && b.seeker == nil }

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
	case b.stream != nil && (b.length != 0 || b.frame != nil):
		b.used = true
		r = b.stream
	case len(b.data) > 0:
		r = bytes.NewReader(b.data)
	case b.frame == nil:
		if req.Method == http.MethodPost || req.Method == http.MethodPut || req.Method == http.MethodPatch {
			req.Body = http.NoBody // so that a length of 0 is sent
		}
		return
	}
	if b.frame != nil {
		if r == nil {
			r = http.NoBody
		}
		r = b.frame(r)
	}
	req.Body, req.ContentLength = io.NopCloser(r), b.length
	if b.length < 0 {
		req.ContentLength = -1
	}
	delete(req.Header, "Content-Length") // net/http writes its own
}
