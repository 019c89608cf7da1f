package call

import (
	"context"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Grant receives what it takes to sign something else than a request, such as the policy of a form:
// where an operation would go, and with which key. Package presign is its public face.
type Grant struct {
	URL         string // of the endpoint, with the bucket in it
	Bucket      string // the endpoint parameter of that name
	Region      string // of the signature, like Service
	Service     string
	Time        time.Time
	Credentials auth.Credentials
	TokenField  string // of a form, for the token of the credentials; "" for the usual one
	Old         bool   // the client has a signer of its own, see WithSigner
	// Sign returns the hexadecimal signature of a text, version 4.
	Sign func(text string) string
	Done bool
}

// Granted makes a call end before it is sent, with what there is to know in g.
func Granted(g *Grant, p *Presigned) Option {
	p.place = (*Exchange).classicHost
	p.sign = func(x *Exchange, ctx context.Context) error { return x.grant(ctx, g) }
	return callOption(func(s *Settings) { s.presign = p })
}

func (x *Exchange) grant(ctx context.Context, g *Grant) error {
	if x.scheme() == SigV4A && x.terms(SigV4) == nil {
		return Code("the endpoint wants signatures of version 4A, which forms do not have")
	}
	old := x.client.config.Signer != nil
	if old && (x.set.presign.Sign == nil || x.issued()) {
		return ErrPresignScheme
	}
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	p, signer := x.signature(), &x.client.config.Store.signer
	*g = Grant{
		URL: x.where.Scheme + "://" + x.where.Host + x.where.Path, Bucket: x.bucketName(), Region: p.Region, Service: p.Service,
		Time: p.Time, Credentials: creds, TokenField: p.TokenHeader, Old: old, Done: true,
		Sign: func(text string) string {
			return signer.SigningKey(creds.SecretAccessKey, p.Time, p.Region, p.Service).Signature([]byte(text))
		},
	}
	return nil
}

// bucketName is the endpoint parameter "Bucket" of the call, "" if there is none.
func (x *Exchange) bucketName() string {
	c := x.client
	if c.fixed != nil {
		return ""
	}
	p := c.params
	if x.Operation.Endpoint != nil {
		x.Operation.Endpoint(x.Input, &p)
	}
	return p.Text(c.service.Rules.Index(bucketParam))
}
