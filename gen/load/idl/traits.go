package idl

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// traits reads traits up to the shape or member that they are for.
// Documentation before them becomes the first one.
func (p *parser) traits() model.Traits {
	var traits model.Traits
	if len(p.docs) > 0 {
		pos := p.pos()
		docs := p.newNode(model.StringNode)
		docs.Text = p.takeDocs()
		traits = append(traits, model.Trait{ID: "smithy.api#documentation", Value: docs, Pos: pos})
	}
	for p.tok.kind == at {
		traits = append(traits, p.trait())
		p.skipWS()
	}
	return traits
}

func (p *parser) trait() model.Trait {
	p.advance()
	ref := p.shapeID()
	if m := ref.ID.Member(); m != "" {
		p.failAt(ref.Pos, "a member cannot be a trait: %s", ref.ID)
	}
	t := model.Trait{ID: ref.ID, Pos: ref.Pos}
	if p.tok.kind != lparen {
		return t
	}
	p.advance()
	p.skipWS()
	if p.tok.kind == rparen {
		p.advance()
		return t
	}
	t.Value = p.traitBody()
	p.skipWS()
	p.expect(rparen)
	return t
}

// traitBody reads what is in the parentheses of a trait: a node value, or the inside of an object.
func (p *parser) traitBody() *model.Node {
	pos := p.pos()
	var value *model.Node
	var key string
	switch p.tok.kind {
	case ident:
		ref := p.shapeID()
		p.skipWS()
		if strings.ContainsAny(string(ref.ID), ".#$") {
			return p.bareWord(ref)
		}
		if p.tok.kind == rparen {
			return p.bareWord(ref)
		}
		if p.tok.kind != colon {
			p.unexpected(colon.String())
		}
		key = string(ref.ID)
	case quoted:
		value = p.node()
		p.skipWS()
		if p.tok.kind != colon {
			return value
		}
		key = value.Text
	default:
		return p.node()
	}
	object := p.newNode(model.ObjectNode)
	object.Pos = pos
	p.fields(object, model.Field{Key: key, KeyPos: pos}, rparen)
	return object
}

// apply reads an apply statement whose keyword is the current token.
func (p *parser) apply() {
	p.advance()
	p.expectSpaces()
	a := decl.Apply{Target: p.shapeID()}
	if !p.isWS() {
		p.unexpected("white space")
	}
	p.skipWS()
	switch p.tok.kind {
	case at:
		a.Traits = model.Traits{p.trait()}
	case lbrace:
		p.advance()
		p.skipWS()
		p.docs = p.docs[:0] // documentation cannot be applied as a comment
		a.Traits = p.traits()
		p.expect(rbrace)
	default:
		p.unexpected("a trait or '{'")
	}
	p.expectBreak()
	p.out.Applies = append(p.out.Applies, a)
}
