// Package idl reads and writes Smithy's interface definition language, versions 1.0 and 2.0.
package idl

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// maxDepth is how deep node values may nest.
const maxDepth = 64

// Parse reads one file. File is the path that positions name. All syntax errors are reported to
// errs, at their place; what could be read is returned anyway.
//
// The strings of the result share memory with one copy of data.
func Parse(file string, data []byte, errs *diag.List) *decl.File {
	p := &parser{
		scanner:      newScanner(file, string(data)),
		errs:         errs,
		out:          &decl.File{Name: file, Version: "1.0"},
		inputSuffix:  "Input",
		outputSuffix: "Output",
	}
	p.advance()
	p.parseFile()
	return p.out
}

type parser struct {
	scanner
	tok   token
	docs  []string // lines of documentation since the last token that is no white space
	errs  *diag.List
	out   *decl.File
	depth int

	failed diag.Pos // of the last syntax error

	controls                  []string // keys of the control statements so far
	inputSuffix, outputSuffix string

	nodes   []model.Node // allocated in one piece, not yet handed out
	members []model.Member
}

// syntaxError unwinds the parser to the nearest recover that knows where to go on.
type syntaxError struct{}

// failAt reports a syntax error and unwinds.
func (p *parser) failAt(pos diag.Pos, format string, args ...any) {
	if pos != p.failed { // what is around an unfinished statement is unfinished too: say it once
		p.failed = pos
		p.errs.Add(pos, "", decl.SyntaxCode, format, args...)
	}
	panic(syntaxError{})
}

func (p *parser) fail(format string, args ...any) { p.failAt(p.pos(), format, args...) }

// unexpected reports that the current token is not what has to be here.
func (p *parser) unexpected(want string) {
	switch {
	case p.tok.kind == invalid:
		p.fail("%s", p.tok.problem)
	case p.tok.kind == ident:
		p.fail("expected %s, found %q", want, p.text())
	case want == "a line break":
		p.fail("expected a line break, found %s", p.tok.kind)
	default:
		p.fail("expected %s, found %s", want, p.tok.kind)
	}
}

// try runs parse and reports whether it went without a syntax error.
func (p *parser) try(parse func()) (ok bool) {
	depth := p.depth
	defer func() {
		if r := recover(); r != nil {
			if _, mine := r.(syntaxError); !mine {
				panic(r)
			}
			p.depth = depth
		}
	}()
	parse()
	return true
}

// resync skips what is left of a statement or member that began with token from and has a syntax
// error: to a line that begins where from does or further left, and not with a closing bracket in
// that column. There the next one begins, or what is around it ends.
func (p *parser) resync(from token) {
	for p.tok.kind != eof {
		if p.tok.firstInRow && p.tok.start > from.start && !p.isWS() &&
			(p.tok.col < from.col || p.tok.col == from.col &&
				p.tok.kind != rbrace && p.tok.kind != rbracket && p.tok.kind != rparen) {
			return
		}
		p.advance()
	}
}

func (p *parser) pos() diag.Pos { return diag.Pos{File: p.file, Line: p.tok.line, Col: p.tok.col} }

func (p *parser) text() string { return p.in[p.tok.start:p.tok.end] }

// advance goes to the next token.
func (p *parser) advance() {
	switch p.tok.kind {
	case space, newline, comma, comment:
	case docComment:
		if p.tok.firstInRow {
			p.docs = append(p.docs, strings.TrimPrefix(p.text()[3:], " "))
		}
	default:
		p.docs = p.docs[:0]
	}
	p.tok = p.scanner.next()
}

func (p *parser) skipSpaces() {
	for p.tok.kind == space {
		p.advance()
	}
}

// skipWS skips white space of all kinds.
func (p *parser) skipWS() {
	for p.isWS() {
		p.advance()
	}
}

func (p *parser) isWS() bool { return p.tok.kind >= space && p.tok.kind <= docComment }

// takeDocs returns the documentation right before the current token.
func (p *parser) takeDocs() string {
	docs := strings.Join(p.docs, "\n")
	p.docs = p.docs[:0]
	return docs
}

func (p *parser) expect(k kind) {
	if p.tok.kind != k {
		p.unexpected(k.String())
	}
	p.advance()
}

func (p *parser) expectSpaces() {
	p.expect(space)
	p.skipSpaces()
}

// expectBreak takes the end of a statement's line, and the white space after it.
func (p *parser) expectBreak() {
	p.skipSpaces()
	switch p.tok.kind {
	case newline, eof, comment, docComment:
		p.skipWS()
	default:
		p.unexpected("a line break")
	}
}

func (p *parser) identifier() string {
	if p.tok.kind != ident {
		p.unexpected(ident.String())
	}
	s := p.text()
	p.advance()
	return s
}

// namespace reads identifiers with dots between them.
func (p *parser) namespace() string {
	start := p.tok.start
	p.identifier()
	for p.tok.kind == dot {
		p.advance()
		p.identifier()
	}
	return p.in[start:p.tok.start]
}

// shapeID reads an absolute or relative shape ID with or without member.
func (p *parser) shapeID() model.Ref {
	ref := model.Ref{Pos: p.pos()}
	start := p.tok.start
	p.namespace()
	if p.tok.kind == pound {
		p.advance()
		p.identifier()
	} else if i := strings.IndexByte(p.in[start:p.tok.start], '.'); i >= 0 {
		p.unexpected(pound.String())
	}
	if p.tok.kind == dollar {
		p.advance()
		p.identifier()
	}
	ref.ID = model.ID(p.in[start:p.tok.start])
	return ref
}

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
		from := p.tok
		if !p.try(statement) {
			p.resync(from)
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
