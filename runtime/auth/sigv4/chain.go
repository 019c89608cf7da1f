package sigv4

import (
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Chain signs what follows a signed request on the same connection: the chunks of an aws-chunked
// body and its trailer, or the messages of an event stream. Every signature covers the one before
// it. A Chain is not safe for concurrent use: order is its point.
type Chain struct {
	signer          *Signer
	secret          string
	region, service string
	prior           []byte // hexadecimal
	buf             []byte
}

// Chain starts a chain from the signature of the request, as [Signer.Sign] returned it.
func (s *Signer) Chain(creds auth.Credentials, region, service, seed string) *Chain {
	return &Chain{
		signer: s, secret: creds.SecretAccessKey, region: region, service: service,
		prior: append(make([]byte, 0, signatureLen), seed...),
	}
}

// Chunk returns the hexadecimal signature of the next chunk; the last chunk is empty. t is the
// time of the request's signature.
func (c *Chain) Chunk(t time.Time, data []byte) string {
	b := c.begin(algorithm+"-PAYLOAD\n", t)
	b = append(b, EmptyPayload+"\n"...)
	c.end(appendHash(b, data), t)
	return string(c.prior)
}

// Trailer returns the hexadecimal signature of the trailing headers, each as "name:value\n" with
// a lower-case name. It follows the last chunk.
func (c *Chain) Trailer(t time.Time, headers []byte) string {
	c.end(appendHash(c.begin(algorithm+"-TRAILER\n", t), headers), t)
	return string(c.prior)
}

// Event returns the signature of the next event-stream message: its encoded headers (the :date
// header alone) and its payload. t is the time in the :date header.
func (c *Chain) Event(t time.Time, headers, payload []byte) [sha256.Size]byte {
	b := c.begin(algorithm+"-PAYLOAD\n", t)
	b = append(appendHash(b, headers), '\n')
	c.end(appendHash(b, payload), t)
	var raw [sha256.Size]byte
	_, _ = hex.Decode(raw[:], c.prior) // we wrote it
	return raw
}

func (c *Chain) begin(first string, t time.Time) []byte {
	b := append(c.buf[:0], first...)
	b = appendTime(b, t)
	day := b[len(b)-timeLen:][:dayLen]
	b = append(b, '\n')
	b = appendScope(b, day, c.region, c.service)
	b = append(b, '\n')
	b = append(b, c.prior...)
	return append(b, '\n')
}

func (c *Chain) end(stringToSign []byte, t time.Time) {
	c.buf = stringToSign
	key := c.signer.keys.get(c.secret, t, c.region, c.service)
	c.prior = key.appendSignature(c.prior[:0], stringToSign)
}

func appendHash(b, data []byte) []byte {
	sum := sha256.Sum256(data)
	return hex.AppendEncode(b, sum[:])
}
