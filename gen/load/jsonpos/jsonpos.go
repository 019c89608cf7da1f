// Package jsonpos reads JSON into node values that know where they stand.
//
// It is what the front ends for Smithy's JSON AST and for botocore's files are built on:
// encoding/json loses positions and the order of keys, and a model needs both.
package jsonpos

import (
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Codes of the problems that Parse reports.
const (
	CodeSyntax       diag.Code = "json-syntax"
	CodeDuplicateKey diag.Code = "json-duplicate-key"
)

// MaxDepth is how deep arrays and objects may nest.
const MaxDepth = 500

// Parse reads one JSON value (RFC 8259) that makes up all of data. File is the path that positions
// name. At the first syntax error it reports it to errs and returns nil. A repeated key of an
// object is reported too, but the rest is read; the first value of the key counts.
//
// The strings of the result share memory with one copy of data.
func Parse(file string, data []byte, errs *diag.List) *model.Node {
	p := &parser{file: file, in: string(data), line: 1, errs: errs}
	node := p.document()
	if p.failed {
		return nil
	}
	return node
}

type parser struct {
	file      string
	in        string
	at        int // index of the next byte
	line      int
	lineStart int // index of the line's first byte
	depth     int
	failed    bool
	errs      *diag.List

	free []model.Node // nodes allocated in one piece, not yet handed out
}

func (p *parser) document() *model.Node {
	node := p.value()
	p.space()
	if !p.failed && p.at < len(p.in) {
		p.fail("unexpected %s after the value", p.found())
	}
	return node
}

// fail reports a syntax error at the next byte; only the first one counts.
func (p *parser) fail(format string, args ...any) {
	if !p.failed {
		p.failed = true
		p.errs.Add(p.pos(), "", CodeSyntax, format, args...)
	}
}

// found describes the next character for a message.
func (p *parser) found() string {
	if p.at >= len(p.in) {
		return "end of file"
	}
	r, _ := utf8.DecodeRuneInString(p.in[p.at:])
	return fmt.Sprintf("%q", r)
}

func (p *parser) pos() diag.Pos {
	return diag.Pos{File: p.file, Line: p.line, Col: p.at - p.lineStart + 1}
}

func (p *parser) node(kind model.NodeKind) *model.Node {
	if len(p.free) == 0 {
		p.free = make([]model.Node, 128)
	}
	n := &p.free[0]
	p.free = p.free[1:]
	n.Kind, n.Pos = kind, p.pos()
	return n
}

func (p *parser) space() {
	for ; p.at < len(p.in); p.at++ {
		switch p.in[p.at] {
		case '\n':
			p.line++
			p.lineStart = p.at + 1
		case ' ', '\t', '\r':
		default:
			return
		}
	}
}

// accept skips white space and takes c if it is next.
func (p *parser) accept(c byte) bool {
	p.space()
	if p.at < len(p.in) && p.in[p.at] == c {
		p.at++
		return true
	}
	return false
}

func (p *parser) value() *model.Node {
	p.space()
	if p.at >= len(p.in) {
		p.fail("expected a value, found end of file")
		return nil
	}
	switch c := p.in[p.at]; {
	case c == '{':
		return p.object()
	case c == '[':
		return p.array()
	case c == '"':
		n := p.node(model.StringNode)
		n.Text = p.str()
		return n
	case c == '-' || '0' <= c && c <= '9':
		return p.number()
	case p.word("true"):
		return p.literal(model.BoolNode, "true")
	case p.word("false"):
		return p.literal(model.BoolNode, "false")
	case p.word("null"):
		return p.literal(model.NullNode, "null")
	}
	p.fail("expected a value, found %s", p.found())
	return nil
}

func (p *parser) word(w string) bool {
	return len(p.in)-p.at >= len(w) && p.in[p.at:p.at+len(w)] == w
}

func (p *parser) literal(kind model.NodeKind, word string) *model.Node {
	n := p.node(kind)
	n.Bool = word == "true"
	p.at += len(word)
	return n
}

// enter takes an opening bracket; leave undoes it.
func (p *parser) enter() bool {
	if p.depth++; p.depth > MaxDepth {
		p.fail("nested deeper than %d", MaxDepth)
		return false
	}
	p.at++
	return true
}

func (p *parser) array() *model.Node {
	n := p.node(model.ArrayNode)
	if !p.enter() {
		return n
	}
	defer func() { p.depth-- }()
	if p.accept(']') {
		return n
	}
	for {
		e := p.value()
		if p.failed {
			return n
		}
		n.Elems = append(n.Elems, e)
		if p.accept(']') {
			return n
		}
		if !p.accept(',') {
			p.fail("expected ',' or ']', found %s", p.found())
			return n
		}
	}
}

func (p *parser) object() *model.Node {
	n := p.node(model.ObjectNode)
	if !p.enter() {
		return n
	}
	defer func() { p.depth-- }()
	if p.accept('}') {
		return n
	}
	for {
		p.space()
		if p.at >= len(p.in) || p.in[p.at] != '"' {
			p.fail("expected a key, found %s", p.found())
			return n
		}
		f := model.Field{KeyPos: p.pos(), Key: p.str()}
		if !p.failed && !p.accept(':') {
			p.fail("expected ':', found %s", p.found())
		}
		if !p.failed {
			f.Value = p.value()
		}
		if p.failed {
			return n
		}
		n.Fields = append(n.Fields, f)
		if p.accept('}') {
			p.unique(n)
			return n
		}
		if !p.accept(',') {
			p.fail("expected ',' or '}', found %s", p.found())
			return n
		}
	}
}

// unique reports and removes the repeated keys of an object.
func (p *parser) unique(n *model.Node) {
	seen := make(map[string]struct{}, len(n.Fields))
	kept := n.Fields[:0]
	for _, f := range n.Fields {
		if _, dup := seen[f.Key]; dup {
			p.errs.Add(f.KeyPos, "", CodeDuplicateKey, "duplicate key %q", f.Key)
			continue
		}
		seen[f.Key] = struct{}{}
		kept = append(kept, f)
	}
	n.Fields = kept
}

func (p *parser) number() *model.Node {
	n := p.node(model.NumberNode)
	start := p.at
	if p.in[p.at] == '-' {
		p.at++
	}
	if p.at < len(p.in) && p.in[p.at] == '0' {
		p.at++
	} else if !p.digits() {
		return n
	}
	if p.at < len(p.in) && p.in[p.at] == '.' {
		p.at++
		if !p.digits() {
			return n
		}
	}
	if p.at < len(p.in) && (p.in[p.at] == 'e' || p.in[p.at] == 'E') {
		p.at++
		if p.at < len(p.in) && (p.in[p.at] == '+' || p.in[p.at] == '-') {
			p.at++
		}
		if !p.digits() {
			return n
		}
	}
	n.Text = p.in[start:p.at]
	return n
}

// digits takes one digit or more.
func (p *parser) digits() bool {
	start := p.at
	for p.at < len(p.in) && '0' <= p.in[p.at] && p.in[p.at] <= '9' {
		p.at++
	}
	if p.at == start {
		p.fail("expected a digit, found %s", p.found())
		return false
	}
	return true
}

// str reads a string. The common one, without escapes, is a part of the input.
func (p *parser) str() string {
	p.at++
	start := p.at
	ascii := true
	for p.at < len(p.in) {
		switch c := p.in[p.at]; {
		case c == '"':
			s := p.in[start:p.at]
			if !ascii && !utf8.ValidString(s) {
				p.fail("string is not valid UTF-8")
			}
			p.at++
			return s
		case c == '\\':
			return p.escaped(start)
		case c < ' ':
			p.fail("unexpected %s in a string", p.found())
			return ""
		case c >= utf8.RuneSelf:
			ascii = false
		}
		p.at++
	}
	p.fail("unterminated string")
	return ""
}

// escaped reads the rest of a string whose text so far begins at start.
func (p *parser) escaped(start int) string {
	buf := append(make([]byte, 0, 2*(p.at-start)+32), p.in[start:p.at]...)
	for p.at < len(p.in) {
		switch c := p.in[p.at]; {
		case c == '"':
			if !utf8.Valid(buf) {
				p.fail("string is not valid UTF-8")
			}
			p.at++
			return string(buf)
		case c == '\\':
			buf = p.escape(buf)
			if p.failed {
				return ""
			}
		case c < ' ':
			p.fail("unexpected %s in a string", p.found())
			return ""
		default:
			buf = append(buf, c)
			p.at++
		}
	}
	p.fail("unterminated string")
	return ""
}

// escape appends what the escape sequence at p.at stands for.
func (p *parser) escape(buf []byte) []byte {
	if p.at+1 >= len(p.in) {
		p.at = len(p.in)
		p.fail("unterminated string")
		return buf
	}
	c := p.in[p.at+1]
	switch c {
	case '"', '\\', '/':
	case 'b':
		c = '\b'
	case 'f':
		c = '\f'
	case 'n':
		c = '\n'
	case 'r':
		c = '\r'
	case 't':
		c = '\t'
	case 'u':
		r, ok := p.hex4(p.at)
		if !ok {
			p.fail(`invalid escape: expected four hexadecimal digits after \u`)
			return buf
		}
		p.at += 6
		if utf16.IsSurrogate(r) {
			low, _ := p.hex4(p.at)
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				p.at += 6
				r = pair
			} else {
				r = utf8.RuneError
			}
		}
		return utf8.AppendRune(buf, r)
	default:
		p.fail("invalid escape: %q", p.in[p.at:p.at+2])
		return buf
	}
	p.at += 2
	return append(buf, c)
}

// hex4 reads the \uXXXX at index i.
func (p *parser) hex4(i int) (rune, bool) {
	if i+6 > len(p.in) || p.in[i] != '\\' || p.in[i+1] != 'u' {
		return 0, false
	}
	v, err := strconv.ParseUint(p.in[i+2:i+6], 16, 32)
	return rune(v), err == nil
}
