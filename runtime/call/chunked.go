package call

import (
	"hash"
	"io"
	"strconv"

	"github.com/sessiongen/sessiongen/runtime/checksum"
)

// chunked frames a body of known length as aws-chunked: one chunk, the end chunk, and the checksum
// of the body as trailing header. See "Signature calculations for the Authorization header:
// including trailing headers" in the Amazon S3 API reference.
type chunked struct {
	body    io.Reader
	left    int64 // of the body
	sum     hash.Hash
	trailer string
	out     []byte // framing that is due
	ended   bool
}

func newChunked(body io.Reader, length int64, sum hash.Hash, trailer string) *chunked {
	c := &chunked{body: body, left: length, sum: sum, trailer: trailer}
	if length > 0 {
		c.out = append(strconv.AppendInt(c.out, length, 16), "\r\n"...)
	}
	return c
}

// chunkedLength is the length of what a chunked reads out.
func chunkedLength(length int64, trailer string, sumSize int) int64 {
	n := int64(len("0\r\n")+len(trailer)+len(":")+len("\r\n\r\n")) + int64((sumSize+2)/3*4)
	if length > 0 {
		n += int64(len(strconv.FormatInt(length, 16))) + int64(len("\r\n")) + length + int64(len("\r\n"))
	}
	return n
}

func (c *chunked) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if len(c.out) == 0 && c.left == 0 && !c.ended {
		c.end()
	}
	if len(c.out) > 0 {
		n := copy(p, c.out)
		c.out = c.out[n:]
		return n, nil
	}
	if c.ended {
		return 0, io.EOF
	}
	if int64(len(p)) > c.left {
		p = p[:c.left]
	}
	n, err := c.body.Read(p)
	c.sum.Write(p[:n])
	c.left -= int64(n)
	switch {
	case c.left == 0:
		c.out = append(c.out[:0], "\r\n"...)
		c.end()
		return n, nil
	case err == io.EOF:
		return n, io.ErrUnexpectedEOF
	}
	return n, err
}

// end queues the end chunk and the trailer.
func (c *chunked) end() {
	c.ended = true
	c.out = append(c.out, "0\r\n"...)
	c.out = append(c.out, c.trailer...)
	c.out = append(c.out, ':')
	c.out = append(c.out, checksum.Encode(c.sum)...)
	c.out = append(c.out, "\r\n\r\n"...)
}
