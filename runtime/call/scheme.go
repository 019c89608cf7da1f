package call

import (
	"slices"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Auth is an authentication scheme.
type Auth uint8

// The authentication schemes.
const (
	NoAuth Auth = iota
	SigV4
	SigV4A
	Bearer
	SigV2  // forms only
	APIKey // in a header or the query
	Basic

	foreign // what an endpoint wants and we do not have
)

// scheme returns the scheme to use: of the operation's, the first by the client's preference that there
// is an identity for. Which signature it is, the endpoint decides if it says.
func (x *Exchange) scheme() Auth {
	schemes := x.Operation.Auth
	if schemes == nil {
		schemes = x.Service.Auth
	}
	if x.client.preferTokens && x.set.AuthPreference == nil && slices.Contains(schemes, Bearer) {
		return Bearer
	}
	return x.byEndpoint(x.choose(schemes))
}

func (x *Exchange) choose(schemes []Auth) Auth {
	for _, s := range x.set.AuthPreference {
		if slices.Contains(schemes, s) && x.hasIdentity(s) {
			return s
		}
	}
	for _, s := range schemes {
		if x.hasIdentity(s) {
			return s
		}
	}
	if len(schemes) == 0 || x.client.config.Unsigned && isSignature(schemes[0]) {
		return NoAuth
	}
	return schemes[0]
}

func isSignature(s Auth) bool { return s == SigV4 || s == SigV4A || s == SigV2 }

// hasIdentity reports whether the client can do what a scheme wants.
func (x *Exchange) hasIdentity(s Auth) bool {
	cfg := &x.client.config
	switch s {
	case SigV4:
		return cfg.Credentials != nil
	case SigV2:
		return cfg.Credentials != nil && x.Service.SigV2 != nil
	case SigV4A:
		return cfg.Credentials != nil && x.Service.SigV4A != nil && x.duplex == nil // events have no such signature
	case Bearer:
		return cfg.Tokens != nil
	case APIKey:
		return cfg.APIKeys != nil
	case Basic:
		return cfg.Logins != nil
	}
	return s == NoAuth
}

// byEndpoint returns which of the signatures that the endpoint takes is to be used in place of s: the
// preferred one, else the endpoint's first one that we can make, else its first one.
func (x *Exchange) byEndpoint(s Auth) Auth {
	if s != SigV4 && s != SigV4A {
		return s
	}
	best, rank := s, 0
	if len(x.where.AuthSchemes) > 0 {
		best = foreign
	}
	for i := range x.where.AuthSchemes {
		found := x.signatureOf(x.where.AuthSchemes[i].Name)
		if found == foreign {
			continue
		}
		r := 1
		if x.hasIdentity(found) {
			r = 2 + len(x.set.AuthPreference)
			if p := slices.Index(x.set.AuthPreference, found); p >= 0 {
				r += len(x.set.AuthPreference) - p
			}
		}
		if r > rank {
			best, rank = found, r
		}
	}
	return best
}

// signatureOf returns what the name of a scheme in endpoint rules means.
func (x *Exchange) signatureOf(name string) Auth {
	switch name {
	case "sigv4":
		return SigV4
	case "sigv4a":
		return SigV4A
	}
	if x.Service.Keys != nil {
		if scheme, _ := x.Service.Keys.terms(); name == scheme {
			return SigV4
		}
	}
	return foreign
}

// terms returns what the endpoint says of a signature, nil if that is nothing.
func (x *Exchange) terms(s Auth) *endpoint.AuthScheme {
	for i := range x.where.AuthSchemes {
		if t := &x.where.AuthSchemes[i]; x.signatureOf(t.Name) == s {
			return t
		}
	}
	return nil
}

// issued reports whether the endpoint takes keys that the service issues, in place of the caller's.
func (x *Exchange) issued() bool {
	t := x.terms(SigV4)
	return t != nil && t.Name != "sigv4"
}
