package plan

import (
	"net/http"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// APIKey is where the key of httpApiKeyAuth goes.
type APIKey struct {
	Name   string
	Query  bool   `json:",omitempty"`
	Scheme string `json:",omitempty"`
}

// schemes are the authentication schemes that runtime/call has, the preferred ones first: in Smithy's
// order, by name.
var schemes = [...]struct {
	trait model.ID
	name  string
}{
	{traitSigV4, "SigV4"}, {traitSigV4A, "SigV4A"}, {traitSigV2, "SigV2"},
	{traitAPIKeyAuth, "APIKey"}, {traitBasicAuth, "Basic"}, {traitBearerAuth, "Bearer"},
}

const supportedSchemes = "supported are aws.auth#sigv4, aws.auth#sigv4a, smithy.api#httpApiKeyAuth, smithy.api#httpBasicAuth and smithy.api#httpBearerAuth"

// planAuth plans how the requests of the service show who sends them.
func (b *builder) planAuth(v *Service) {
	s := b.service
	v.SigningName = s.Traits.Get(traitSigV4).Get("name").Str()
	if v.SigningName == "" {
		v.SigningName = s.Traits.Get(traitSigV4A).Get("name").Str()
	}
	v.Auth = b.auth(s, s)
	b.pkg.Sessions = b.sessions()
	if n := s.Traits.Get(traitAPIKeyAuth); n != nil {
		v.APIKey = &APIKey{Name: n.Get("name").Str(), Query: n.Get("in").Str() == "query", Scheme: n.Get("scheme").Str()}
		if !v.APIKey.Query {
			v.APIKey.Name = http.CanonicalHeaderKey(v.APIKey.Name)
		}
	}
}

// operationAuth plans the schemes of an operation, where they are not the service's. Version 4A becomes
// part of the package where it is the first scheme of an operation, or an endpoint of a signed one may
// want it; as another choice it is not worth the 100 KB that it adds to a program.
func (b *builder) operationAuth(s *model.Shape, op *Operation) {
	v, auth := &b.pkg.Service, b.auth(b.service, s)
	first := len(auth) > 0 && auth[0] == "SigV4A"
	if first || slices.Contains(auth, "SigV4") && strings.Contains(v.Rules, "sigv4a") {
		v.SigV4A = true
	}
	v.SigV2 = v.SigV2 || slices.Contains(auth, "SigV2")
	if !slices.Equal(auth, b.pkg.Service.Auth) {
		op.Auth = auth
	}
}

// auth returns the schemes of a service, or of an operation that has some of its own.
func (b *builder) auth(service, s *model.Shape) []string {
	var names []string
	chosen := s.Traits.Get(traitAuth)
	if chosen == nil {
		chosen = service.Traits.Get(traitAuth)
	}
	add := func(id model.ID) {
		for _, scheme := range schemes {
			if scheme.trait == id {
				names = append(names, scheme.name)
			}
		}
	}
	if chosen != nil {
		for _, n := range chosen.Items() {
			add(model.ID(n.Str()))
		}
		if len(names) == 0 && len(chosen.Items()) > 0 {
			b.noScheme(chosen.Pos, s.ID, "no authentication scheme is supported")
		}
		if len(names) == 0 {
			names = append(names, "NoAuth")
		}
	} else {
		for _, scheme := range schemes {
			if service.Traits.Has(scheme.trait) {
				add(scheme.trait)
			}
		}
		if len(names) == 0 {
			b.foreignAuth(service)
		}
	}
	if s.Traits.Has(traitOptionalAuth) && !slices.Contains(names, "NoAuth") {
		names = append(names, "NoAuth")
	}
	return names
}

// foreignAuth reports a service all of whose schemes are unknown to the runtime.
func (b *builder) foreignAuth(service *model.Shape) {
	for _, t := range service.Traits {
		if def := b.m.Shape(t.ID); def != nil && def.Traits.Has("smithy.api#authDefinition") {
			b.noScheme(t.Pos, service.ID, "the authentication scheme "+string(t.ID)+" is not supported")
		}
	}
}

func (b *builder) noScheme(pos diag.Pos, id model.ID, message string) {
	b.fail(pos, id, CodeAuth, "%s", message).Hint = supportedSchemes
}
