package call

import (
	"context"
	"net/http"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// sign proves who the caller is, by the scheme that endpoint and operation agree on.
func (x *Exchange) sign(ctx context.Context, req *http.Request) error {
	switch s := x.scheme(); s {
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
	return cache.Retrieve(ctx)
}

// signature says how to sign: what the endpoint says goes before what the service says.
func (x *Exchange) signature() sigv4.Params {
	cfg := &x.client.config
	p := sigv4.Params{
		Region: cfg.Region, Service: x.Service.SigningName, Time: x.signingTime(),
		PayloadHash: x.body.hash, PayloadHashHeader: x.Service.Flags&PayloadHash != 0,
	}
	for i := range x.where.AuthSchemes {
		s := &x.where.AuthSchemes[i]
		if s.Name != "sigv4" && s.Name != "sigv4-s3express" {
			continue
		}
		if s.SigningName != "" {
			p.Service = s.SigningName
		}
		if s.SigningRegion != "" {
			p.Region = s.SigningRegion
		}
		p.DisableDoubleEncoding = s.DisableDoubleEncoding
		p.DisableNormalizePath = s.DisableNormalizePath || s.DisableDoubleEncoding
		break
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
