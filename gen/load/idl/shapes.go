package idl

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

const (
	defaultTrait   model.ID = "smithy.api#default"
	enumValueTrait model.ID = "smithy.api#enumValue"
	inputTrait     model.ID = "smithy.api#input"
	outputTrait    model.ID = "smithy.api#output"
)

// statement reads a shape or an apply statement.
func (p *parser) statement() {
	if p.isWord("apply") {
		p.apply()
		return
	}
	traits := p.traits()
	if p.tok.kind != ident {
		p.unexpected("a shape")
	}
	keyword, pos := p.text(), p.pos()
	if keyword == "apply" {
		p.fail("traits cannot be applied to an apply statement")
	}
	k := model.KindOf(keyword)
	if k == model.Invalid {
		p.fail("unknown shape type %q", keyword)
	}
	p.advance()
	p.expectSpaces()
	s := &model.Shape{Kind: k, Pos: p.pos(), Traits: traits}
	s.ID = model.ID(p.out.Namespace + "#" + p.identifier())

	switch k {
	case model.Enum, model.IntEnum:
		p.needs2(pos, k.String()+" shapes")
	case model.Set:
		if p.out.Version == "2.0" {
			p.errs.Add(pos, string(s.ID), "version", "set shapes are of Smithy 1.0: use a list with @uniqueItems")
		}
	}
	p.out.Shapes = append(p.out.Shapes, s)
	p.body(s)
	p.expectBreak()
}

// body reads what follows a shape's name.
func (p *parser) body(s *model.Shape) {
	p.skipSpaces()
	switch s.Kind {
	case model.List, model.Set, model.Map, model.Structure, model.Union:
		p.forResource(s)
	}
	p.mixins(s)
	switch s.Kind {
	case model.Enum, model.IntEnum, model.List, model.Set, model.Map, model.Structure, model.Union:
		p.memberList(s)
	case model.Service:
		p.service(s)
	case model.Resource:
		p.resource(s)
	case model.Operation:
		p.operation(s)
	}
}

func (p *parser) forResource(s *model.Shape) {
	if !p.isWord("for") {
		return
	}
	p.needs2(p.pos(), "shapes bound to a resource")
	p.advance()
	p.expectSpaces()
	if p.out.For == nil {
		p.out.For = map[*model.Shape]model.Ref{}
	}
	p.out.For[s] = p.shapeID()
	p.skipSpaces()
}

func (p *parser) mixins(s *model.Shape) {
	if !p.isWord("with") {
		return
	}
	if p.out.Version != "2.0" {
		p.fail("mixins need Smithy version 2.0, the file is of version %s", p.out.Version)
	}
	p.advance()
	p.skipWS()
	p.expect(lbracket)
	p.skipWS()
	for {
		s.Mixins = append(s.Mixins, p.shapeID().ID)
		p.skipWS()
		if p.tok.kind == rbracket {
			p.advance()
			return
		}
	}
}

// memberList reads the members of an aggregate shape or enum, in their braces.
func (p *parser) memberList(s *model.Shape) {
	p.skipWS()
	p.expect(lbrace)
	p.skipWS()
	member := func() { p.member(s) }
	for p.tok.kind != rbrace {
		if p.tok.kind == eof {
			p.unexpected(rbrace.String())
		}
		from := p.tok
		if p.try(member) {
			continue
		}
		p.resync(from)
		if p.tok.col < from.col && p.tok.kind != rbrace {
			panic(syntaxError{}) // already the next statement
		}
	}
	p.advance()
}

func (p *parser) member(s *model.Shape) {
	traits := p.traits()
	if len(p.members) == 0 {
		p.members = make([]model.Member, 64)
	}
	m := &p.members[0]
	p.members = p.members[1:]
	m.Pos = p.pos()
	isEnum := s.Kind == model.Enum || s.Kind == model.IntEnum
	switch {
	case p.tok.kind == dollar:
		p.needs2(p.pos(), "elided members")
		p.advance()
		m.Name = p.identifier()
	case isEnum:
		m.Name = p.identifier()
		m.Target = model.Unit
	default:
		m.Name = p.identifier()
		p.skipSpaces()
		p.expect(colon)
		p.skipWS()
		ref := p.shapeID()
		m.Target, m.TargetPos = ref.ID, ref.Pos
	}
	m.Traits = traits
	p.value(s, m, isEnum)
	p.skipWS()

	id := string(s.ID.WithMember(m.Name))
	switch {
	case s.Member(m.Name) != nil:
		p.errs.Add(m.Pos, id, "duplicate-member", "duplicate member %q", m.Name)
		return
	case s.Kind == model.Map && m.Name != "key" && m.Name != "value":
		p.errs.Add(m.Pos, id, "unknown-member", "a map has the members key and value only")
		return
	case (s.Kind == model.List || s.Kind == model.Set) && m.Name != "member":
		p.errs.Add(m.Pos, id, "unknown-member", "a %s has one member, named member", s.Kind)
		return
	}
	s.Members = append(s.Members, m)
}

// value reads the value that may be assigned to a member: of an enum's its value, else the default.
func (p *parser) value(s *model.Shape, m *model.Member, isEnum bool) {
	end := p.tok
	p.skipSpaces()
	if p.tok.kind != equal {
		if end.kind != space && !p.isWS() && p.tok.kind != rbrace {
			p.unexpected("white space")
		}
		return
	}
	trait := defaultTrait
	if isEnum {
		trait = enumValueTrait
	} else if p.out.Version != "2.0" {
		p.fail("default values need Smithy version 2.0, the file is of version %s", p.out.Version)
	}
	p.advance()
	p.skipSpaces()
	pos := p.pos()
	m.Traits = append(m.Traits, model.Trait{ID: trait, Value: p.node(), Pos: pos})
	p.skipSpaces()
	if p.tok.kind == comma {
		p.advance()
	}
	p.expectBreak()
}

func (p *parser) operation(s *model.Shape) {
	s.Operation = &model.OperationProps{}
	p.skipWS()
	p.expect(lbrace)
	p.skipWS()
	var seen []string
	for p.tok.kind != rbrace {
		if p.tok.kind != ident {
			p.unexpected("a property or '}'")
		}
		name, pos := p.text(), p.pos()
		for _, other := range seen {
			if other == name {
				p.fail("duplicate property %q", name)
			}
		}
		seen = append(seen, name)
		p.advance()
		p.skipWS()
		switch name {
		case "input":
			p.operationIO(s, &s.Operation.Input, p.inputSuffix, inputTrait)
		case "output":
			p.operationIO(s, &s.Operation.Output, p.outputSuffix, outputTrait)
		case "errors":
			p.expect(colon)
			p.skipWS()
			ids := len(p.out.IDs)
			s.Operation.Errors = p.refs(s.ID, p.node())
			p.out.IDs = p.out.IDs[:ids]
		default:
			p.errs.Add(pos, string(s.ID), "unknown-property", "unknown property %q of an operation", name)
			p.expect(colon)
			p.skipWS()
			p.node()
		}
		if !p.isWS() && p.tok.kind != rbrace && p.tok.kind != eof {
			p.unexpected("white space")
		}
		p.skipWS()
	}
	p.advance()
}

// operationIO reads an operation's input or output: a name, or a structure in place.
func (p *parser) operationIO(op *model.Shape, to *model.Ref, suffix string, trait model.ID) {
	pos := p.pos()
	if p.tok.kind != walrus {
		p.expect(colon)
		p.skipWS()
		*to = p.shapeID()
		return
	}
	p.needs2(pos, "structures in place")
	p.advance()
	p.skipWS()
	s := &model.Shape{Kind: model.Structure, ID: op.ID + model.ID(suffix), Pos: pos, Traits: p.traits()}
	s.Traits = append(s.Traits, model.Trait{ID: trait, Pos: pos})
	*to = model.Ref{ID: s.ID, Pos: pos}
	p.out.Shapes = append(p.out.Shapes, s)
	p.body(s)
}

func (p *parser) service(s *model.Shape) {
	s.Service = &model.ServiceProps{}
	for _, f := range p.props().Fields {
		switch f.Key {
		case "version":
			if s.Service.Version = f.Value.Str(); f.Value.Kind != model.StringNode {
				p.wrongKind(s.ID, f, "a string")
			}
		case "operations":
			s.Service.Operations = p.refs(s.ID, f.Value)
		case "resources":
			s.Service.Resources = p.refs(s.ID, f.Value)
		case "errors":
			s.Service.Errors = p.refs(s.ID, f.Value)
		case "rename":
			for _, r := range p.object(s.ID, f) {
				s.Service.Rename = append(s.Service.Rename,
					model.Rename{ID: model.ID(r.Key), Name: r.Value.Str(), Pos: r.KeyPos})
			}
		default:
			p.unknownProp(s, f)
		}
	}
}

func (p *parser) resource(s *model.Shape) {
	r := &model.ResourceProps{}
	s.Resource = r
	for _, f := range p.props().Fields {
		switch f.Key {
		case "identifiers":
			r.Identifiers = p.namedRefs(s.ID, f)
		case "properties":
			p.needs2(f.KeyPos, "resource properties")
			r.Properties = p.namedRefs(s.ID, f)
		case "create":
			r.Create = p.ref(s.ID, f.Value)
		case "put":
			r.Put = p.ref(s.ID, f.Value)
		case "read":
			r.Read = p.ref(s.ID, f.Value)
		case "update":
			r.Update = p.ref(s.ID, f.Value)
		case "delete":
			r.Delete = p.ref(s.ID, f.Value)
		case "list":
			r.List = p.ref(s.ID, f.Value)
		case "operations":
			r.Operations = p.refs(s.ID, f.Value)
		case "collectionOperations":
			r.CollectionOperations = p.refs(s.ID, f.Value)
		case "resources":
			r.Resources = p.refs(s.ID, f.Value)
		default:
			p.unknownProp(s, f)
		}
	}
}

// props reads the properties of a service or resource: an object whose bare words are shape IDs.
func (p *parser) props() *model.Node {
	p.skipWS()
	if p.tok.kind != lbrace {
		p.unexpected(lbrace.String())
	}
	ids := len(p.out.IDs)
	n := p.node()
	p.out.IDs = p.out.IDs[:ids] // as references they are resolved with the shape
	return n
}

func (p *parser) unknownProp(s *model.Shape, f model.Field) {
	p.errs.Add(f.KeyPos, string(s.ID), "unknown-property", "unknown property %q of a %s", f.Key, s.Kind)
}

func (p *parser) wrongKind(id model.ID, f model.Field, want string) {
	p.badValue(id, f.Value.Pos, f.Key+" must be "+want)
}

func (p *parser) badValue(id model.ID, pos diag.Pos, message string) {
	p.errs.Add(pos, string(id), decl.SyntaxCode, "%s", message)
}

func (p *parser) object(id model.ID, f model.Field) []model.Field {
	if f.Value.Kind != model.ObjectNode {
		p.wrongKind(id, f, "an object")
	}
	return f.Value.Fields
}

func (p *parser) namedRefs(id model.ID, f model.Field) []model.NamedRef {
	var refs []model.NamedRef
	for _, f := range p.object(id, f) {
		refs = append(refs, model.NamedRef{Name: f.Key, Ref: p.ref(id, f.Value)})
	}
	return refs
}

func (p *parser) refs(id model.ID, n *model.Node) []model.Ref {
	if n.Kind != model.ArrayNode {
		p.badValue(id, n.Pos, "expected a list of shape IDs, found "+n.Kind.String())
		return nil
	}
	refs := make([]model.Ref, 0, len(n.Elems))
	for _, e := range n.Elems {
		refs = append(refs, p.ref(id, e))
	}
	return refs
}

func (p *parser) ref(id model.ID, n *model.Node) model.Ref {
	if n.Kind != model.StringNode || n.Text == "" || strings.ContainsAny(n.Text, " \n") {
		p.badValue(id, n.Pos, "expected a shape ID")
		return model.Ref{Pos: n.Pos}
	}
	return model.Ref{ID: model.ID(n.Text), Pos: n.Pos}
}
