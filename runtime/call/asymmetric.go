package call

import (
	"context"
	"net/http"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// AsymmetricSigner signs requests with version 4A.
type AsymmetricSigner interface {
	Sign(req *http.Request, creds auth.Credentials, p *sigv4.Params) error
}

// NewAsymmetricSigner returns a signer of version 4A. The tables of services that are signed so name
// it: other programs have no elliptic keys linked for it.
func NewAsymmetricSigner() AsymmetricSigner { return new(sigv4.Asymmetric) }

func (x *Exchange) signAsymmetric(ctx context.Context, req *http.Request) error {
	switch {
	case x.Service.SigV4A == nil:
		return Code("the endpoint wants signatures of version 4A, which the service's package was not generated for")
	case x.duplex != nil:
		return Code("events are not signed with version 4A")
	}
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	p := x.signature()
	regions := x.client.config.SigningRegions
	for i := range x.where.AuthSchemes {
		s := &x.where.AuthSchemes[i]
		if s.Name != "sigv4a" {
			continue
		}
		if s.SigningName != "" {
			p.Service = s.SigningName
		}
		if len(regions) == 0 {
			regions = s.SigningRegionSet
		}
		p.DisableDoubleEncoding = s.DisableDoubleEncoding
		p.DisableNormalizePath = s.DisableNormalizePath || s.DisableDoubleEncoding
		break
	}
	if len(regions) > 0 {
		p.Region = strings.Join(regions, ",")
	}
	return x.state.asymmetricSigner(x.Service.SigV4A).Sign(req, creds, &p)
}

// asymmetricSigner returns the signer, which keeps its key.
func (s *State) asymmetricSigner(make func() AsymmetricSigner) AsymmetricSigner {
	s.asymmetricOnce.Do(func() { s.asymmetric = make() })
	return s.asymmetric
}
