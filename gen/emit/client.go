package emit

import (
	"bytes"

	"github.com/dave/jennifer/jen"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// client writes client.go: the client, its options and what the runtime needs to know of the service.
func client(p *plan.Package) (File, error) {
	f := jen.NewFile(p.Name)
	f.HeaderComment(Header)
	for _, name := range []string{"call", "codec", "retry"} {
		f.ImportName(runtime+name, name)
	}
	f.ImportName(protocolPath+p.Service.Protocol.Package, p.Service.Protocol.Package)

	f.Comment("Client calls " + oneLine(p.Service.Title) + ". It is immutable and safe for concurrent use.")
	f.Type().Id("Client").Struct(jen.Id("call").Op("*").Qual(callPath, "Client"))
	f.Line()
	f.Comment("New returns a client with the configuration of sess, changed by opts. It never fails: what is")
	f.Comment("wrong with the configuration surfaces on the first call.")
	f.Func().Id("New").
		Params(jen.Id("sess").Qual(callPath, "Source"), jen.Id("opts").Op("...").Qual(callPath, "ClientOption")).
		Op("*").Id("Client").
		Block(jen.Return(jen.Op("&").Id("Client").Values(
			jen.Qual(callPath, "NewClient").Call(jen.Id("sess"), jen.Op("&").Id("service"), jen.Id("opts")))))
	for i := range p.Options {
		f.Line()
		f.Add(option(&p.Options[i])...)
	}
	f.Line()
	f.Var().Id("service").Op("=").Qual(callPath, "Service").Values(serviceFields(p)...)

	var b bytes.Buffer
	if err := f.Render(&b); err != nil {
		return File{}, err
	}
	return File{"client.go", b.Bytes()}, nil
}

// option returns the function of a typed client option, with its comment.
func option(o *plan.Option) []jen.Code {
	var doc text
	doc.comment(o.Doc)
	value := jen.Id("value").String()
	if o.Bool {
		value = jen.Id("value").Bool()
	}
	return []jen.Code{
		jen.Comment(string(bytes.TrimSuffix(doc.buf, []byte("\n")))),
		jen.Line(),
		jen.Func().Id(o.Name).Params(value).Qual(callPath, "ClientOption").Block(
			jen.Return(jen.Qual(callPath, "WithEndpointParam").Call(jen.Lit(o.Param), jen.Id("value")))),
	}
}

// serviceFields returns the fields of the call.Service literal, a line each.
func serviceFields(p *plan.Package) []jen.Code {
	s := &p.Service
	var fields []jen.Code
	add := func(name string, value jen.Code) {
		fields = append(fields, jen.Line().Id(name).Op(":").Add(value))
	}
	str := func(name, value string) {
		if value != "" {
			add(name, jen.Lit(value))
		}
	}
	str("ID", s.ID)
	str("APIVersion", s.APIVersion)
	str("Target", s.Target)
	str("SigningName", s.SigningName)
	if ns := s.Namespace; ns != nil {
		add("Namespace", jen.Op("&").Qual(codecPath, "Namespace").Values(jen.Dict{
			jen.Id("Prefix"): jen.Lit(ns.Prefix), jen.Id("URI"): jen.Lit(ns.URI),
		}))
	}
	var settings []jen.Code
	for _, f := range s.Protocol.Fields {
		value := jen.Lit(f.Value)
		if f.True {
			value = jen.True()
		}
		settings = append(settings, jen.Id(f.Name).Op(":").Add(value))
	}
	add("Protocol", jen.Op("&").Qual(protocolPath+s.Protocol.Package, "Protocol").Values(settings...))
	if s.Rules != "" {
		add("Rules", jen.Id("endpointRules"))
	}
	if len(s.Auth) > 0 {
		add("Auth", jen.Index().Qual(callPath, "Auth").Values(qualified(s.Auth)...))
	}
	if k := s.APIKey; k != nil {
		place := []jen.Code{jen.Id("Name").Op(":").Lit(k.Name)}
		if k.Query {
			place = append(place, jen.Id("Query").Op(":").True())
		}
		if k.Scheme != "" {
			place = append(place, jen.Id("Scheme").Op(":").Lit(k.Scheme))
		}
		add("APIKey", jen.Qual(callPath, "APIKeyPlace").Values(place...))
	}
	if s.Retries != nil {
		add("Retry", retries(s.Retries))
	}
	if s.SigV4A {
		add("SigV4A", jen.Qual(callPath, "NewAsymmetricSigner"))
	}
	if s.SigV2 {
		add("SigV2", jen.Qual(callPath, "SignForm"))
	}
	if p.Sessions != nil {
		add("Keys", jen.Op("&").Id("sessions"))
	}
	if len(s.Errors) > 0 {
		var errs []jen.Code
		for _, e := range s.Errors {
			errs = append(errs, jen.Op("&").Id("err"+e))
		}
		add("Errors", jen.Index().Op("*").Qual(callPath, "ErrorShape").Values(errs...))
	}
	if len(s.Header) > 0 {
		var header []jen.Code
		for _, h := range s.Header {
			header = append(header, jen.Values(jen.Id("Name").Op(":").Lit(h.Name), jen.Id("Value").Op(":").Lit(h.Value)))
		}
		add("Header", jen.Index().Qual(callPath, "HeaderField").Values(header...))
	}
	if len(s.Flags) > 0 {
		flags := jen.Null()
		for i, name := range s.Flags {
			if i > 0 {
				flags.Op("|")
			}
			flags.Qual(callPath, name)
		}
		add("Flags", flags)
	}
	return append(fields, jen.Line())
}

func qualified(names []string) []jen.Code {
	var codes []jen.Code
	for _, name := range names {
		codes = append(codes, jen.Qual(callPath, name))
	}
	return codes
}

// retries returns the literal of how a service's retries differ.
func retries(r *plan.Retries) jen.Code {
	var fields []jen.Code
	count := func(name string, n int) {
		if n != 0 {
			fields = append(fields, jen.Id(name).Op(":").Lit(n))
		}
	}
	delay := func(name string, ms int) {
		if ms != 0 {
			fields = append(fields, jen.Id(name).Op(":").Lit(ms).Op("*").Qual("time", "Millisecond"))
		}
	}
	count("MaxAttempts", r.MaxAttempts)
	delay("BaseDelay", r.BaseDelay)
	count("LegacyMaxAttempts", r.LegacyMaxAttempts)
	delay("LegacyBaseDelay", r.LegacyBaseDelay)
	return jen.Qual(runtime+"retry", "Numbers").Values(fields...)
}
