package rules

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Traits that give rule-set parameters their values.
const (
	StaticParamsTrait    model.ID = "smithy.rules#staticContextParams"
	ContextParamTrait    model.ID = "smithy.rules#contextParam"
	OperationParamsTrait model.ID = "smithy.rules#operationContextParams"
	ClientParamsTrait    model.ID = "smithy.rules#clientContextParams"
)

// SourceKind is a place that a parameter's value comes from. A lower kind has precedence.
type SourceKind uint8

// The places. Static, Member and Path belong to the operation, the others to the client.
const (
	Static  SourceKind = iota // the operation's model: Source.Value
	Member                    // a top-level member of the input: Source.Member
	Path                      // a JMESPath expression over the input: Source.Path
	Client                    // an option of the client of the parameter's own name
	BuiltIn                   // a value that every client has: Param.BuiltIn
	Default                   // the rule set, in the constant: Param.Default
)

// String returns the place in words.
func (k SourceKind) String() string {
	return [...]string{"static", "member", "path", "client", "built-in", "default"}[k]
}

// Source is one place.
type Source struct {
	Kind   SourceKind
	Value  *model.Node
	Member string
	Path   string
	Pos    diag.Pos
}

// Binding is where one operation takes a parameter from: the first source that has a value counts.
// Nothing comes after a static source, which always has one.
type Binding struct {
	Param   *Param
	Sources []Source
}

// Params returns the bindings of all parameters that the rules use, in the order of their indexes.
// It is for an operation of the service whose rules c are; operation nil leaves the sources that
// belong to the client.
func Params(m *model.Model, service, operation *model.Shape, c *Compiled) ([]Binding, *diag.List) {
	b := binder{m: m, c: c}
	if operation != nil {
		b.shape = string(operation.ID)
		b.static(operation.Traits.Get(StaticParamsTrait))
		b.members(operation)
		b.paths(operation.Traits.Get(OperationParamsTrait))
	}
	b.shape = string(service.ID)
	b.client(service.Traits.Get(ClientParamsTrait))

	var bindings []Binding
	for i := range c.Params {
		p := &c.Params[i]
		if p.Index < 0 {
			continue
		}
		if p.BuiltIn != "" {
			b.add(p, Source{Kind: BuiltIn})
		}
		if p.Default != nil {
			b.add(p, Source{Kind: Default, Value: p.Default, Pos: p.Default.Pos})
		}
		bindings = append(bindings, Binding{p, b.sources[p]})
	}
	return bindings, &b.errs
}

type binder struct {
	m       *model.Model
	c       *Compiled
	shape   string
	sources map[*Param][]Source
	errs    diag.List
}

// add adds a source unless a static one makes it pointless. Sources come in order of precedence.
func (b *binder) add(p *Param, s Source) {
	if b.sources == nil {
		b.sources = map[*Param][]Source{}
	}
	for _, before := range b.sources[p] {
		if before.Kind == Static {
			return
		}
		if before.Kind == s.Kind {
			b.errs.Add(s.Pos, b.shape, CodeBinding, "endpoint parameter %s is bound twice", p.Name)
			return
		}
	}
	b.sources[p] = append(b.sources[p], s)
}

// param returns the parameter that a trait names.
func (b *binder) param(name string, pos diag.Pos) *Param {
	p := b.c.Param(name)
	if p == nil {
		b.errs.Add(pos, b.shape, CodeBinding, "the endpoint rules have no parameter %q", name)
	}
	return p
}

func (b *binder) static(trait *model.Node) {
	for _, f := range fields(trait) {
		value := f.Value.Get("value")
		p := b.param(f.Key, f.KeyPos)
		if p == nil {
			continue
		}
		if !fits(value, p.Type) {
			b.errs.Add(f.KeyPos, b.shape, CodeBinding, "the value of endpoint parameter %s is no %s", p.Name, p.Type)
			continue
		}
		b.add(p, Source{Kind: Static, Value: value, Pos: f.KeyPos})
	}
}

func (b *binder) members(operation *model.Shape) {
	if operation.Operation == nil {
		return
	}
	input := b.m.Shape(operation.Operation.Input.ID)
	if input == nil {
		return
	}
	for _, member := range input.Members {
		trait := member.Traits.Find(ContextParamTrait)
		if trait == nil {
			continue
		}
		p := b.param(trait.Value.Get("name").Str(), trait.Pos)
		if p == nil {
			continue
		}
		if got := b.typeOf(member.Target); got != p.Type {
			b.errs.Add(trait.Pos, string(input.ID.WithMember(member.Name)), CodeBinding,
				"endpoint parameter %s is a %s, which this member cannot be", p.Name, p.Type)
			continue
		}
		b.add(p, Source{Kind: Member, Member: member.Name, Pos: trait.Pos})
	}
}

// typeOf returns the type of parameter that a shape can be a value of, Invalid if there is none.
func (b *binder) typeOf(id model.ID) Type {
	s := b.m.Shape(id)
	switch {
	case s == nil:
		return Invalid
	case s.Kind == model.String || s.Kind == model.Enum:
		return String
	case s.Kind == model.Boolean:
		return Bool
	case s.Kind == model.List:
		if member := s.Member("member"); member != nil && b.typeOf(member.Target) == String {
			return Strings
		}
	}
	return Invalid
}

func (b *binder) paths(trait *model.Node) {
	for _, f := range fields(trait) {
		path := f.Value.Get("path").Str()
		p := b.param(f.Key, f.KeyPos)
		if p == nil {
			continue
		}
		if path == "" {
			b.errs.Add(f.KeyPos, b.shape, CodeBinding, "endpoint parameter %s needs a path", p.Name)
			continue
		}
		b.add(p, Source{Kind: Path, Path: path, Pos: f.KeyPos})
	}
}

func (b *binder) client(trait *model.Node) {
	for _, f := range fields(trait) {
		p := b.c.Param(f.Key)
		if p == nil { // an option that something else than endpoints may use
			continue
		}
		if typ := f.Value.Get("type").Str(); typ != p.Type.String() {
			b.errs.Add(f.KeyPos, b.shape, CodeBinding, "the client's option %s is a %q, but the endpoint parameter is a %s", p.Name, typ, p.Type)
			continue
		}
		b.add(p, Source{Kind: Client, Pos: f.KeyPos})
	}
}
