package idl

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// needs2 reports what only version 2 has in a file of version 1. It is not a syntax error.
func (p *parser) needs2(pos diag.Pos, what string) {
	if p.out.Version != "2.0" {
		d := p.errs.Add(pos, "", "version", "%s need Smithy version 2.0, the file is of version %s", what, p.out.Version)
		d.Hint = `begin the file with $version: "2.0"`
	}
}

func (p *parser) parseFile() {
	p.skipWS()
	p.repeat(p.control, func() bool { return p.tok.kind == dollar })
	p.repeat(p.metadata, func() bool { return p.isWord("metadata") })
	if p.tok.kind == eof {
		return
	}
	if !p.try(p.namespaceStatement) {
		// Without a namespace nothing that follows has a name.
		return
	}
	p.repeat(p.use, func() bool { return p.isWord("use") })
	p.repeat(p.statement, func() bool { return p.tok.kind != eof })
}

// repeat parses one statement after the other, the good ones behind the bad ones too.
func (p *parser) repeat(statement func(), more func() bool) {
	for more() {
		p.statementStart = p.tok
		if !p.try(statement) {
			p.resync(p.statementStart)
		}
	}
}

func (p *parser) isWord(w string) bool { return p.tok.kind == ident && p.text() == w }

func (p *parser) control() {
	p.advance()
	key := p.key()
	p.skipSpaces()
	p.expect(colon)
	p.skipSpaces()
	pos := p.pos()
	if slices.Contains(p.controls, key) {
		p.fail("duplicate control statement %q", key)
	}
	p.controls = append(p.controls, key)
	p.setControl(key, p.node(), pos)
	p.expectBreak()
}

func (p *parser) setControl(key string, value *model.Node, pos diag.Pos) {
	set := func(to *string) {
		if value.Kind != model.StringNode {
			p.errs.Add(pos, "", decl.SyntaxCode, "$%s must be a string, found %s", key, value.Kind)
			return
		}
		*to = value.Text
	}
	switch key {
	case "version":
		version := p.out.Version
		set(&version)
		switch version {
		case "1", "1.0":
			p.out.Version = "1.0"
		case "2", "2.0":
			p.out.Version = "2.0"
		default:
			p.fail("Smithy version %q is not supported", version)
		}
	case "operationInputSuffix":
		set(&p.inputSuffix)
	case "operationOutputSuffix":
		set(&p.outputSuffix)
	}
}

func (p *parser) metadata() {
	p.advance()
	p.expectSpaces()
	f := model.Field{KeyPos: p.pos(), Key: p.key()}
	p.skipSpaces()
	p.expect(equal)
	p.skipSpaces()
	f.Value = p.node()
	p.expectBreak()
	p.out.Metadata = append(p.out.Metadata, f)
}

func (p *parser) namespaceStatement() {
	if !p.isWord("namespace") {
		p.unexpected("a namespace statement")
	}
	p.advance()
	p.expectSpaces()
	p.out.Namespace = p.namespace()
	p.expectBreak()
}

func (p *parser) use() {
	p.advance()
	p.expectSpaces()
	ref := model.Ref{Pos: p.pos()}
	start := p.tok.start
	p.namespace()
	p.expect(pound)
	p.identifier()
	ref.ID = model.ID(p.in[start:p.tok.start])
	if p.tok.kind == dollar {
		p.fail("a member cannot be imported")
	}
	p.expectBreak()
	p.out.Uses = append(p.out.Uses, ref)
}
