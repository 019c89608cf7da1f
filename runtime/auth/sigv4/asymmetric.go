package sigv4

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

const (
	asymmetricAlgorithm = "AWS4-ECDSA-P256-SHA256"
	headerRegionSet     = "X-Amz-Region-Set"
)

// Asymmetric signs requests with version 4A: a signature by an elliptic key, good for a set of
// regions. It remembers the key of the credentials that it saw last. The zero value is ready; it is safe
// for concurrent use, but must not be copied after first use. Programs that do not use it have no
// elliptic keys linked for it.
type Asymmetric struct {
	mu         sync.Mutex
	id, secret string
	key        *ecdsa.PrivateKey
}

// Sign signs req in place, as [Signer.Sign] does. Region in p is the set of regions, separated by
// commas: "us-east-1,us-west-2", or "*" for all. No two signatures are alike.
func (s *Asymmetric) Sign(req *http.Request, creds auth.Credentials, p *Params) error {
	if err := check(req, creds, p); err != nil {
		return err
	}
	key, err := s.keyOf(creds)
	if err != nil {
		return err
	}
	c := newCanonical()
	defer c.free()
	c.time = appendTime(c.time[:0], p.Time)
	if req.Header == nil {
		req.Header = make(http.Header, 5)
	}
	header := req.Header
	delete(header, headerAuthorization)
	delete(header, p.tokenHeader())
	hash := p.PayloadHash
	if hash == "" {
		if hash = header.Get(headerPayloadHash); hash == "" {
			hash = EmptyPayload
		}
	}
	header[headerDate] = []string{string(c.time)}
	header[headerRegionSet] = []string{p.Region}
	if creds.SessionToken != "" {
		header[p.tokenHeader()] = []string{creds.SessionToken}
	}
	if p.PayloadHashHeader {
		header[headerPayloadHash] = []string{hash}
	}
	req.Host = hostHeader(req)

	c.query(req.URL.RawQuery, "")
	c.headers(req.Host, header)
	c.request(req, p, hash)
	scope := c.asymmetricScope(p)
	signature, err := c.signAsymmetric(key, scope)
	if err != nil {
		return err
	}
	header[headerAuthorization] = []string{asymmetricAlgorithm + " Credential=" + creds.AccessKeyID + "/" + scope +
		", SignedHeaders=" + string(c.signed) + ", Signature=" + signature}
	return nil
}

// Presign moves the signature into the query string of req, as [Signer.Presign] does; Region in p is the
// set of regions.
func (s *Asymmetric) Presign(req *http.Request, creds auth.Credentials, p *Params, expires time.Duration) ([]string, error) {
	if err := check(req, creds, p); err != nil {
		return nil, err
	}
	key, err := s.keyOf(creds)
	if err != nil {
		return nil, err
	}
	c := newCanonical()
	defer c.free()
	c.time = appendTime(c.time[:0], p.Time)
	scope := c.asymmetricScope(p)
	query := c.presign(req, asymmetricAlgorithm, scope, p.Region, creds, p, expires)
	signed := splitNames(c.signed)
	signature, err := c.signAsymmetric(key, scope)
	if err != nil {
		return nil, err
	}
	req.URL.RawQuery = query + "&X-Amz-Signature=" + signature
	return signed, nil
}

// asymmetricScope has no region: the signature is good for several.
func (c *canonical) asymmetricScope(p *Params) string {
	return string(c.time[:dayLen]) + "/" + p.Service + "/" + terminator
}

// signAsymmetric returns the signature of the canonical request in buf, in hexadecimal.
func (c *canonical) signAsymmetric(key *ecdsa.PrivateKey, scope string) (string, error) {
	sum := sha256.Sum256(c.buf)
	digest := sha256.Sum256([]byte(asymmetricAlgorithm + "\n" + string(c.time) + "\n" + scope + "\n" + hex.EncodeToString(sum[:])))
	signature, err := ecdsa.SignASN1(rand.Reader, key, digest[:])
	return hex.EncodeToString(signature), err
}

func (s *Asymmetric) keyOf(creds auth.Credentials) (*ecdsa.PrivateKey, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.key == nil || s.id != creds.AccessKeyID || s.secret != creds.SecretAccessKey {
		key, err := deriveAsymmetric(creds.AccessKeyID, creds.SecretAccessKey)
		if err != nil {
			return nil, err
		}
		s.id, s.secret, s.key = creds.AccessKeyID, creds.SecretAccessKey, key
	}
	return s.key, nil
}

// errNoKey cannot happen but by the chance of 1 in 2^8000.
const errNoKey Error = "sigv4: the credentials give no key of version 4A"

// deriveAsymmetric makes the elliptic key of credentials: candidates from a key derivation function in
// counter mode (NIST SP 800-108), until one is in range (FIPS 186-4, B.4.2).
func deriveAsymmetric(id, secret string) (*ecdsa.PrivateKey, error) {
	curve := elliptic.P256()
	limit := new(big.Int).Sub(curve.Params().N, big.NewInt(2))
	for counter := 1; counter < 255; counter++ {
		h := hmac.New(sha256.New, []byte("AWS4A"+secret))
		b := binary.BigEndian.AppendUint32(nil, 1) // the only block
		b = append(b, asymmetricAlgorithm+"\x00"+id...)
		b = append(b, byte(counter))
		h.Write(binary.BigEndian.AppendUint32(b, 256)) // bits
		candidate := new(big.Int).SetBytes(h.Sum(nil))
		if candidate.Cmp(limit) < 0 {
			candidate.Add(candidate, big.NewInt(1))
			return ecdsa.ParseRawPrivateKey(curve, candidate.FillBytes(make([]byte, 32)))
		}
	}
	return nil, errNoKey
}
