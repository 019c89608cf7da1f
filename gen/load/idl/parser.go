// Package idl reads and writes Smithy's interface definition language, versions 1.0 and 2.0.
package idl

import (
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

	statementStart token    // where the statement in work began
	failed         diag.Pos // of the last syntax error

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
