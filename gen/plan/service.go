package plan

import (
	"net/http"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/rules"
)

// planService plans what a package says of its service.
func (b *builder) planService() {
	s, v := b.service, &b.pkg.Service
	aws := s.Traits.Get(traitService)
	v.Title = b.title()
	v.Doc = prose(s.Traits)
	v.ID = s.ID.Name()
	if id := aws.Get("sdkId").Str(); id != "" {
		v.ID = id
	}
	v.APIVersion = s.Service.Version
	if b.proto.json && !b.proto.bindings {
		v.Target = s.ID.Name()
		if prefix := s.Traits.Get(traitTargetPrefix).Str(); prefix != "" {
			v.Target = prefix
		}
	}
	if b.proto.xml {
		v.Namespace = namespace(s.Traits.Get(traitXMLNamespace))
	}
	v.Errors = b.errorTypes(s.Service.Errors)
	for _, f := range fieldsOf(s.Traits.Get(traitRequestHeaders)) {
		v.Header = append(v.Header, Header{http.CanonicalHeaderKey(f.Key), f.Value.Str()})
	}
	v.Retries = b.retries()
	b.serviceFlags(v)
	b.endpointRules(v)
	b.planAuth(v)
}

func (b *builder) serviceFlags(v *Service) {
	t := b.service.Traits
	settings := t.Get(traitSigV4Settings)
	for _, f := range [...]struct {
		name string
		set  bool
	}{
		{"AWS", t.Has(traitService)},
		{"QueryCompatible", t.Has(traitQueryCompatible) && b.proto.json},
		{"ErrorsInSuccess", t.Has(traitErrorsIn200)},
		{"CRC32Header", t.Has(traitCRC32Header)},
		// The sum is of the body as sent, and a stored object is what was stored.
		{"IdentityEncoding", t.Has(traitCRC32Header) || b.streamsOut()},
		{"PayloadHash", settings.Get("payloadHashHeader").IsTrue()},
	} {
		if f.set {
			v.Flags = append(v.Flags, f.name)
		}
	}
}

// endpointRules plans the rules and the options that set their parameters.
func (b *builder) endpointRules(v *Service) {
	compiled, errs := rules.Compile(b.service)
	b.errs.Append(errs)
	if compiled == nil {
		return
	}
	b.rules = compiled
	v.Rules = compiled.Rules
	bindings, errs := rules.Params(b.m, b.service, nil, compiled)
	b.errs.Append(errs)
	docs := b.service.Traits.Get(rules.ClientParamsTrait)
	for _, binding := range bindings {
		p := binding.Param
		isClient := func(s rules.Source) bool { return s.Kind == rules.Client }
		if !slices.ContainsFunc(binding.Sources, isClient) || p.Type == rules.Strings {
			continue
		}
		name := naming.Option(p.Name)
		doc := []string{name + " sets the parameter " + p.Name + " of the service's endpoint rules for a client."}
		if text := strings.TrimSpace(docs.Get(p.Name).Get("documentation").Str()); text != "" {
			doc = append(doc, "", text)
		}
		b.pkg.Options = append(b.pkg.Options, Option{Name: name, Param: p.Name, Bool: p.Type == rules.Bool, Doc: doc})
	}
}

// example returns the operation that the package's documentation calls: the first one that needs
// no input and has something to say, else the first one.
func (b *builder) example() string {
	for _, op := range b.pkg.Operations {
		isRequired := func(f Field) bool { return slices.Contains(f.Member.Flags, "Required") }
		if !slices.ContainsFunc(op.Input.Fields, isRequired) && len(op.Output.Fields) > 0 {
			return op.Func
		}
	}
	if len(b.pkg.Operations) > 0 {
		return b.pkg.Operations[0].Func
	}
	return ""
}

// errorTypes returns the Go types of errors.
func (b *builder) errorTypes(refs []model.Ref) []string {
	var types []string
	for _, r := range refs {
		if name := b.names.Type(r.ID); name != "" {
			types = append(types, name)
		}
	}
	return types
}

// streamsOut reports whether an operation of the service, selected or not, answers with a stream.
func (b *builder) streamsOut() bool {
	return slices.ContainsFunc(closure.Operations(b.m, b.service), func(op *model.Shape) bool {
		out := b.m.Shape(op.Operation.Output.ID)
		return out != nil && slices.ContainsFunc(out.Members, func(mem *model.Member) bool {
			t := b.m.Shape(mem.Target)
			return t != nil && t.Kind == model.Blob && t.Traits.Has(traitStreaming)
		})
	})
}
