package call

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// AsymmetricSigner signs requests with version 4A.
type AsymmetricSigner interface {
	Sign(req *http.Request, creds auth.Credentials, p *sigv4.Params) error
	Presign(req *http.Request, creds auth.Credentials, p *sigv4.Params, expires time.Duration) ([]string, error)
}

// NewAsymmetricSigner returns a signer of version 4A. The tables of services that are signed so name
// it: other programs have no elliptic keys linked for it.
func NewAsymmetricSigner() AsymmetricSigner { return new(sigv4.Asymmetric) }

func (x *Exchange) signAsymmetric(ctx context.Context, req *http.Request) error {
	if x.duplex != nil {
		return Code("the operation sends events, which have no signature of version 4A")
	}
	signer, err := x.asymmetricSigner()
	if err != nil {
		return err
	}
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	p := x.asymmetricSignature()
	return signer.Sign(req, creds, &p)
}

// asymmetricSignature is signature for version 4A, with a set of regions.
func (x *Exchange) asymmetricSignature() sigv4.Params {
	p := x.signature()
	regions := x.client.config.SigningRegions
	if t := x.terms(SigV4A); t != nil {
		apply(&p, t)
		if len(regions) == 0 {
			regions = t.SigningRegionSet
		}
	}
	if len(regions) > 0 {
		p.Region = strings.Join(regions, ",")
	}
	return p
}

// asymmetricSigner returns the signer that the clients of a State share, which keeps its key.
func (x *Exchange) asymmetricSigner() (AsymmetricSigner, error) {
	if x.Service.SigV4A == nil {
		return nil, Code("the endpoint wants signatures of version 4A, which the service's package was not generated for")
	}
	s := x.state
	s.asymmetricOnce.Do(func() { s.asymmetric = x.Service.SigV4A() })
	return s.asymmetric, nil
}
