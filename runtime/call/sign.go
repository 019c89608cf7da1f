package call

import (
	"context"
	"net/http"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// sign proves who the caller is, by the scheme that endpoint and operation agree on.
func (x *Exchange) sign(ctx context.Context, req *http.Request) error {
	s := x.scheme()
	if own := x.client.config.Signer; own != nil && isSignature(s) {
		if s == SigV4A || x.issued() || x.duplex != nil {
			return ErrSigner
		}
		return own(ctx, x, req)
	}
	switch s {
	case SigV4:
		creds, err := x.credentials(ctx)
		if err != nil {
			return err
		}
		p := x.signature()
		signer := &x.client.config.Store.signer
		seed, err := signer.Sign(req, creds, &p)
		if x.duplex != nil {
			x.duplex.chain = x.duplex.sign(signer, creds, p.Region, p.Service, seed)
		}
		return err
	case SigV4A:
		return x.signAsymmetric(ctx, req)
	case SigV2:
		return x.Service.SigV2(ctx, x, req)
	case Bearer, APIKey, Basic:
		return x.present(ctx, req, s)
	case foreign:
		return Code("the endpoint wants an authentication scheme that the service's package was not generated for: " + x.where.AuthSchemes[0].Name)
	}
	return nil
}

// ErrNoCredentials reports a call that has to be signed by a client that has nothing to sign with. It
// is the cause of an *Error.
const ErrNoCredentials = Code("the client has no credentials")

func (x *Exchange) credentials(ctx context.Context) (auth.Credentials, error) {
	cache := x.client.config.Credentials
	if cache == nil {
		return auth.Credentials{}, ErrNoCredentials
	}
	if x.issued() {
		return x.Service.Keys.keys(ctx, x)
	}
	return cache.Retrieve(ctx)
}

// apply puts the terms of an endpoint into a signature's parameters.
func apply(p *sigv4.Params, t *endpoint.AuthScheme) {
	if t.SigningName != "" {
		p.Service = t.SigningName
	}
	if t.SigningRegion != "" {
		p.Region = t.SigningRegion
	}
	p.DisableDoubleEncoding = t.DisableDoubleEncoding
	p.DisableNormalizePath = t.DisableNormalizePath || t.DisableDoubleEncoding
}

// signature says how to sign: what the endpoint says goes before what the service says.
func (x *Exchange) signature() sigv4.Params {
	cfg := &x.client.config
	p := sigv4.Params{
		Region: cfg.Region, Service: x.Service.SigningName, Time: x.signingTime(),
		PayloadHash: x.body.hash, PayloadHashHeader: x.Service.Flags&PayloadHash != 0,
	}
	if t := x.terms(SigV4); t != nil {
		apply(&p, t)
	}
	if x.issued() {
		_, p.TokenHeader = x.Service.Keys.terms()
	}
	if x.signFor != "" {
		p.Region = x.signFor
	}
	switch p.PayloadHash {
	case sigv4.UnsignedPayload, sigv4.StreamingUnsignedPayloadTrailer, sigv4.StreamingEvents:
		p.PayloadHashHeader = true
	}
	return p
}
