package call

import (
	"context"
	"net"
	"net/http"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// sign proves who the caller is, by the scheme that endpoint and operation agree on.
func (x *Exchange) sign(ctx context.Context, req *http.Request) error {
	switch x.scheme() {
	case SigV4:
		creds, err := x.credentials(ctx)
		if err != nil {
			return err
		}
		p := x.signature()
		signer := &x.client.config.Store.signer
		seed, err := signer.Sign(req, creds, &p)
		if x.duplex != nil {
			x.duplex.chain = signer.Chain(creds, p.Region, p.Service, seed)
		}
		return err
	case Bearer:
		if !x.secure() && !isLoopback(x.where.Host) {
			return Code("a bearer token travels over HTTPS only: whoever reads it can use it")
		}
		if x.client.config.Tokens == nil {
			return Code("the client has no bearer token: give one with call.WithBearerToken")
		}
		token, err := x.client.config.Tokens.Token(ctx)
		if err != nil {
			return err
		}
		req.Header["Authorization"] = []string{"Bearer " + token}
	case SigV2:
		return x.signForm(ctx, req)
	case SigV4A:
		return Code("the endpoint wants signatures of version 4A, which are not supported yet")
	}
	return nil
}

// scheme returns the scheme to use: the first of the operation's that there is an identity for.
func (x *Exchange) scheme() Auth {
	schemes := x.Operation.Auth
	if schemes == nil {
		schemes = x.Service.Auth
	}
	if x.client.preferTokens && slices.Contains(schemes, Bearer) {
		return Bearer
	}
	for _, s := range x.client.config.AuthPreference {
		if slices.Contains(schemes, s) && x.hasIdentity(s) {
			return s
		}
	}
	for _, s := range schemes {
		if x.hasIdentity(s) {
			return s
		}
	}
	if len(schemes) > 0 {
		return schemes[0]
	}
	return NoAuth
}

// hasIdentity reports whether the client can do what a scheme wants.
func (x *Exchange) hasIdentity(s Auth) bool {
	switch s {
	case SigV4, SigV2:
		return x.client.config.Credentials != nil
	case Bearer:
		return x.client.config.Tokens != nil
	}
	return s == NoAuth
}

// isLoopback reports whether a host, maybe with a port, is this machine.
func isLoopback(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func (x *Exchange) credentials(ctx context.Context) (auth.Credentials, error) {
	cache := x.client.config.Credentials
	if cache == nil {
		return auth.Credentials{}, Code("the client has no credentials")
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
