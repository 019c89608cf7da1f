// Package canned is a transport that answers every request with the same bytes, so that a client is
// timed without a network.
package canned

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"io"
	"net/http"
	"strconv"
	"sync"
)

// Transport drains each request as a real one would. It is an http.RoundTripper, safe for
// concurrent use unless Keep is set.
type Transport struct {
	body   []byte
	header http.Header

	Keep bool // keep the last request in Last and Sent
	Last *http.Request
	Sent []byte
}

// New returns a transport that answers with status 200, header and body.
func New(body []byte, header http.Header) *Transport {
	h := header.Clone()
	if h == nil {
		h = http.Header{}
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("Date", "Sat, 14 Mar 2026 09:26:53 GMT")
	return &Transport{body: body, header: h}
}

// CRC32 is the sum of data as S3 sends it.
func CRC32(data []byte) string {
	var b [4]byte
	binary.BigEndian.PutUint32(b[:], crc32.ChecksumIEEE(data))
	return base64.StdEncoding.EncodeToString(b[:])
}

var buffers = sync.Pool{New: func() any { b := make([]byte, 32<<10); return &b }}

// RoundTrip implements http.RoundTripper.
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if t.Keep {
		t.Last, t.Sent = req.Clone(req.Context()), nil
	}
	if req.Body != nil {
		buf := buffers.Get().(*[]byte)
		for {
			n, err := req.Body.Read(*buf)
			if t.Keep {
				t.Sent = append(t.Sent, (*buf)[:n]...)
			}
			if err == io.EOF {
				break
			}
			if err != nil {
				return nil, err
			}
		}
		req.Body.Close()
		buffers.Put(buf)
	}
	return &http.Response{
		Status: "200 OK", StatusCode: 200, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: t.header.Clone(), Body: io.NopCloser(bytes.NewReader(t.body)),
		ContentLength: int64(len(t.body)), Request: req,
	}, nil
}
