package provider

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"time"
)

// prover proves possession of a key (RFC 9449): whoever steals the refresh token alone cannot use it.
type prover struct {
	key *ecdsa.PrivateKey
	now func() time.Time
}

const errDPoPKey Error = "the dpopKey of the login session is not an EC P-256 key in PEM form: run aws login"

func newProver(text string, now func() time.Time) (*prover, error) {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil, errDPoPKey
	}
	key, err := x509.ParseECPrivateKey(block.Bytes)
	if err != nil {
		parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return nil, errDPoPKey
		}
		var ok bool
		if key, ok = parsed.(*ecdsa.PrivateKey); !ok {
			return nil, errDPoPKey
		}
	}
	if key.Curve != elliptic.P256() {
		return nil, errDPoPKey
	}
	return &prover{key, now}, nil
}

// proof returns a signed token for one request.
func (p *prover) proof(method, url string) (string, error) {
	public, err := p.key.PublicKey.Bytes() // 4, x, y
	if err != nil {
		return "", err
	}
	var id [16]byte
	_, _ = rand.Read(id[:]) // never fails
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80
	header, err := segment(map[string]any{
		"typ": "dpop+jwt", "alg": "ES256",
		"jwk": map[string]string{"kty": "EC", "crv": "P-256", "x": encode(public[1:33]), "y": encode(public[33:])},
	})
	if err != nil {
		return "", err
	}
	payload, err := segment(map[string]any{"htm": method, "htu": url, "iat": p.now().Unix(), "jti": uuid(id)})
	if err != nil {
		return "", err
	}
	signed := header + "." + payload
	sum := sha256.Sum256([]byte(signed))
	r, s, err := ecdsa.Sign(rand.Reader, p.key, sum[:])
	if err != nil {
		return "", err
	}
	var signature [64]byte
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:])
	return signed + "." + encode(signature[:]), nil
}

func segment(v any) (string, error) {
	data, err := json.Marshal(v)
	return encode(data), err
}

func encode(data []byte) string { return base64.RawURLEncoding.EncodeToString(data) }

func uuid(id [16]byte) string {
	const digits = "0123456789abcdef"
	b := make([]byte, 0, 36)
	for i, c := range id {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			b = append(b, '-')
		}
		b = append(b, digits[c>>4], digits[c&15])
	}
	return string(b)
}
