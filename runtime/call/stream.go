package call

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"hash"
	"hash/crc32"
	"io"
	"strconv"

	"github.com/sessiongen/sessiongen/runtime/checksum"
)

// ChecksumError reports data that does not have the checksum it was sent with.
type ChecksumError struct {
	Algorithm string
	Want, Got string // as in the header
}

// Error names the algorithm and both sums.
func (e *ChecksumError) Error() string {
	return "checksum " + e.Algorithm + " of the answer is " + e.Got + ", its header says " + e.Want
}

// body is the body of a streamed answer as its reader sees it.
type body struct {
	io.ReadCloser
	cancel    context.CancelFunc // ends the attempt's time limit
	sum       hash.Hash          // nil: there is nothing to check
	algorithm string
	want      string
}

// stream wraps the body of a streamed answer so that its checksum is checked at its end.
func (x *Exchange) stream(cancel context.CancelFunc) io.ReadCloser {
	sum, algorithm, want := x.sentChecksum()
	if sum == nil && cancel == nil {
		return x.Response.Body
	}
	return &body{x.Response.Body, cancel, sum, algorithm, want}
}

func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if b.sum == nil {
		return n, err
	}
	b.sum.Write(p[:n])
	if err == io.EOF {
		got := checksum.Encode(b.sum)
		b.sum = nil
		if got != b.want {
			return n, &ChecksumError{b.algorithm, b.want, got}
		}
	}
	return n, err
}

func (b *body) Close() error {
	err := b.ReadCloser.Close()
	if b.cancel != nil {
		b.cancel()
	}
	return err
}

// verifyData checks the checksums of an answer that has been read.
func (x *Exchange) verifyData() error {
	if x.Service.Flags&CRC32Header != 0 {
		if v := x.Response.Header["X-Amz-Crc32"]; len(v) > 0 {
			if sum := crc32.ChecksumIEEE(x.Data); strconv.FormatUint(uint64(sum), 10) != v[0] {
				var b [4]byte
				binary.BigEndian.PutUint32(b[:], sum)
				return &transportFailure{&ChecksumError{"CRC32", v[0], base64.StdEncoding.EncodeToString(b[:])}}
			}
		}
	}
	if sum, algorithm, want := x.sentChecksum(); sum != nil && !x.streams() && x.Method != "HEAD" {
		sum.Write(x.Data)
		if got := checksum.Encode(sum); got != want {
			return &transportFailure{&ChecksumError{algorithm, want, got}}
		}
	}
	return nil
}
