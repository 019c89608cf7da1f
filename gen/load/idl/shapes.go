package idl

import (
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
	switch {
	case k != model.Invalid:
	case keyword == "metadata" || keyword == "namespace" || keyword == "use":
		p.fail("%s statements come before all shapes", keyword)
	default:
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
	broken := false
	for p.tok.kind != rbrace {
		if p.tok.kind == eof {
			if broken { // the brace was passed over with what was wrong
				panic(syntaxError{})
			}
			p.unexpected(rbrace.String())
		}
		from, scanner := p.tok, p.scanner
		if p.try(member) {
			continue
		}
		broken = true
		if from.firstInRow && from.col <= p.statementStart.col {
			// The braces before it were not closed: read it again, as a statement.
			p.tok, p.scanner = from, scanner
			panic(syntaxError{})
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
	p.value(m, isEnum)
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
func (p *parser) value(m *model.Member, isEnum bool) {
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
