package auth

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"time"
)

// Credentials are the keys that sign requests to AWS. The value is immutable by convention: pass
// it by value, and ask a [Provider] again rather than keeping it.
//
// Credentials print without their secrets: String, GoString, every fmt verb, slog and JSON show
// the access key ID, the source and the expiry only. (fmt asks no methods of what it finds in an
// unexported field of another struct: give such a struct a String method, or a pointer here.)
type Credentials struct {
	AccessKeyID     string
	SecretAccessKey string
	// SessionToken belongs to temporary credentials; empty otherwise.
	SessionToken string
	// AccountID is the twelve-digit account the keys belong to, or empty where the source does
	// not know it. Nothing is ever asked over the network to fill it.
	AccountID string
	// Expires is when the keys stop working. It means something only where CanExpire is set.
	Expires   time.Time
	CanExpire bool
	// Source names the provider that made the credentials, such as "env"; for people to read.
	Source string
}

// HasKeys reports whether both halves of the key are present.
func (c Credentials) HasKeys() bool { return c.AccessKeyID != "" && c.SecretAccessKey != "" }

// ExpiredAt reports whether the credentials can expire and have done so at t.
func (c Credentials) ExpiredAt(t time.Time) bool { return c.CanExpire && !t.Before(c.Expires) }

// String describes the credentials without their secrets.
func (c Credentials) String() string {
	id := c.AccessKeyID
	if id == "" {
		id = "none"
	}
	s := "Credentials(" + id
	if c.Source != "" {
		s += ", source " + c.Source
	}
	if c.CanExpire {
		s += ", expires " + c.Expires.UTC().Format(time.RFC3339)
	}
	return s + ")"
}

// GoString is String: %#v must not show secrets either.
func (c Credentials) GoString() string { return c.String() }

// Format writes String for every verb, so that %x or %+v cannot reach the fields.
func (c Credentials) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, c.String()) }

// LogValue is String, for log/slog.
func (c Credentials) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalJSON writes String as a JSON string. Credentials are never serialized with their secrets.
func (c Credentials) MarshalJSON() ([]byte, error) {
	return appendJSONString(nil, c.String()), nil
}

// MarshalText writes String, for encoders that prefer text.
func (c Credentials) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// appendJSONString quotes s. Access key IDs are plain ASCII; anything else is escaped.
func appendJSONString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r < 0x20:
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		default:
			b = append(b, string(r)...)
		}
	}
	return append(b, '"')
}

// Provider supplies credentials. Implementations must be safe for concurrent use, and must
// return an error rather than credentials without keys. They need not cache: see [Cache].
type Provider interface {
	Retrieve(ctx context.Context) (Credentials, error)
}

// ProviderFunc makes a function a Provider.
type ProviderFunc func(ctx context.Context) (Credentials, error)

// Retrieve calls f.
func (f ProviderFunc) Retrieve(ctx context.Context) (Credentials, error) { return f(ctx) }

// Static returns a provider of fixed credentials. The source is "static" unless c names one.
// It fails with [ErrPartialCredentials] where half of the key is missing.
func Static(c Credentials) Provider {
	if c.Source == "" {
		c.Source = "static"
	}
	return static(func() *Credentials { return &c })
}

// static holds a function because fmt prints what unexported fields point at without asking its methods.
type static func() *Credentials

func (s static) Retrieve(context.Context) (Credentials, error) {
	if c := s(); c.HasKeys() {
		return *c, nil
	}
	return Credentials{}, ErrPartialCredentials
}

// Error is a constant error of this package; compare with errors.Is.
type Error string

func (e Error) Error() string { return string(e) }

const (
	// ErrPartialCredentials reports a key without its other half.
	ErrPartialCredentials Error = "partial credentials: both an access key ID and a secret access key are needed"
	// ErrExpiredCredentials reports that a refresh delivered credentials that have expired already.
	ErrExpiredCredentials Error = "the credentials were refreshed but have expired already"
	// ErrMalformedCredentials reports a control character in a key or token, such as the line break at
	// the end of a file.
	ErrMalformedCredentials Error = "the credentials have a line break or another control character in them, which no header can carry"
	// ErrMalformedToken reports the same of a bearer token.
	ErrMalformedToken Error = "the token has a line break or another control character in it, which no header can carry"
	// ErrNoToken reports a provider that returned an empty token.
	ErrNoToken Error = "the token provider answered without a token"
	// ErrExpiredToken reports that a refresh delivered a token that has expired already.
	ErrExpiredToken Error = "the token was refreshed but has expired already"
)
