package idl

import "github.com/sessiongen/sessiongen/gen/diag"

type kind uint8

const (
	eof kind = iota
	space
	newline
	comma
	comment
	docComment
	ident
	quoted
	textBlock
	number
	dollar
	dot
	colon
	walrus
	equal
	at
	pound
	lbrace
	rbrace
	lbracket
	rbracket
	lparen
	rparen
	invalid // text that is no token; the token's problem says why
)

var kindNames = [...]string{
	eof: "end of file", space: "a space", newline: "end of line", comma: "','", comment: "a comment",
	docComment: "a documentation comment", ident: "an identifier", quoted: "a string",
	textBlock: "a text block", number: "a number", dollar: "'$'", dot: "'.'", colon: "':'",
	walrus: "':='", equal: "'='", at: "'@'", pound: "'#'", lbrace: "'{'", rbrace: "'}'",
	lbracket: "'['", rbracket: "']'", lparen: "'('", rparen: "')'", invalid: "an invalid token",
}

func (k kind) String() string { return kindNames[k] }

// token is a piece of the input. It is small: the parser keeps one.
type token struct {
	kind       kind
	firstInRow bool // nothing but spaces before it in its line
	start, end int  // in the input
	line, col  int
	problem    string // of an invalid token
}

// scanner splits the input into tokens: nothing is skipped, white space is tokens too, because
// the grammar tells spaces from line breaks.
type scanner struct {
	file      string
	in        string
	at        int
	line      int
	lineStart int
	lineEmpty bool // only spaces since lineStart
}

func newScanner(file, in string) scanner {
	return scanner{file: file, in: in, line: 1, lineEmpty: true}
}

var single = [256]kind{
	',': comma, '$': dollar, '.': dot, '=': equal, '@': at, '#': pound, '{': lbrace, '}': rbrace,
	'[': lbracket, ']': rbracket, '(': lparen, ')': rparen,
}

func (s *scanner) next() token {
	t := token{start: s.at, line: s.line, col: s.at - s.lineStart + 1, firstInRow: s.lineEmpty}
	if s.at >= len(s.in) {
		t.end = s.at
		return t
	}
	c := s.in[s.at]
	switch {
	case c == ' ' || c == '\t':
		for s.at < len(s.in) && (s.in[s.at] == ' ' || s.in[s.at] == '\t') {
			s.at++
		}
		t.kind, t.end = space, s.at
		return t
	case c == '\n' || c == '\r':
		t.kind = newline
		s.breakLine()
		t.end = s.at
		return t
	case isIdentStart(c):
		t.kind = ident
		s.identifier(&t)
	case c == '"':
		s.str(&t)
	case c == '/':
		s.comment(&t)
	case c == '-' || isDigit(c):
		t.kind = number
		s.number(&t)
	case c == ':':
		t.kind = colon
		s.at++
		if s.at < len(s.in) && s.in[s.at] == '=' {
			t.kind = walrus
			s.at++
		}
	case single[c] != eof:
		t.kind = single[c]
		s.at++
	default:
		s.bad(&t, "unexpected character "+quoteRune(s.in[s.at:]))
		s.at++
	}
	t.end = s.at
	s.lineEmpty = false
	return t
}

// breakLine takes one line break: \n, \r\n or \r.
func (s *scanner) breakLine() {
	if s.in[s.at] == '\r' && s.at+1 < len(s.in) && s.in[s.at+1] == '\n' {
		s.at++
	}
	s.at++
	s.line++
	s.lineStart, s.lineEmpty = s.at, true
}

func (s *scanner) bad(t *token, problem string) { t.kind, t.problem = invalid, problem }

// moveTo lets t begin at the scanner's place, which is where its problem is.
func (s *scanner) moveTo(t *token) {
	t.start, t.line, t.col = s.at, s.line, s.at-s.lineStart+1
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isIdentStart(c byte) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }

func (s *scanner) identifier(t *token) {
	for s.at < len(s.in) && s.in[s.at] == '_' {
		s.at++
	}
	if s.at >= len(s.in) || !isIdentStart(s.in[s.at]) && !isDigit(s.in[s.at]) {
		s.moveTo(t)
		s.bad(t, "an identifier needs a letter or digit after its underscores")
		return
	}
	for s.at < len(s.in) && (isIdentStart(s.in[s.at]) || isDigit(s.in[s.at])) {
		s.at++
	}
}

func (s *scanner) comment(t *token) {
	rest := s.in[s.at:]
	switch {
	case len(rest) >= 3 && rest[:3] == "///":
		t.kind = docComment
	case len(rest) >= 2 && rest[:2] == "//":
		t.kind = comment
	default:
		s.bad(t, "unexpected character '/'")
		s.at++
		return
	}
	for s.at < len(s.in) && s.in[s.at] != '\n' && s.in[s.at] != '\r' {
		s.at++
	}
}

func (s *scanner) number(t *token) {
	start := s.at
	if s.in[s.at] == '-' {
		s.at++
	}
	if s.at < len(s.in) && s.in[s.at] == '0' {
		s.at++
	} else if !s.digits() {
		s.bad(t, "'-' needs a digit after it")
		return
	}
	if s.at < len(s.in) && s.in[s.at] == '.' {
		s.at++
		if !s.digits() {
			s.bad(t, "invalid number "+s.in[start:s.at]+": '.' needs a digit after it")
			return
		}
	}
	if s.at < len(s.in) && s.in[s.at]|0x20 == 'e' {
		s.at++
		if s.at < len(s.in) && (s.in[s.at] == '+' || s.in[s.at] == '-') {
			s.at++
		}
		if !s.digits() {
			s.bad(t, "invalid number "+s.in[start:s.at]+": the exponent needs a digit")
		}
	}
}

func (s *scanner) digits() bool {
	start := s.at
	for s.at < len(s.in) && isDigit(s.in[s.at]) {
		s.at++
	}
	return s.at > start
}

// str takes a quoted string or text block. Its escapes are read later, by unquote.
func (s *scanner) str(t *token) {
	t.kind = quoted
	quote := `"`
	if len(s.in)-s.at >= 3 && s.in[s.at:s.at+3] == `"""` {
		t.kind, quote = textBlock, `"""`
	} else if len(s.in)-s.at >= 2 && s.in[s.at+1] == '"' {
		s.at += 2
		return
	}
	s.at += len(quote)
	for s.at < len(s.in) {
		switch c := s.in[s.at]; {
		case c == '"' && (quote == `"` || len(s.in)-s.at >= 3 && s.in[s.at:s.at+3] == quote):
			s.at += len(quote)
			return
		case c == '\\' && s.at+1 < len(s.in) && s.in[s.at+1] != '\n' && s.in[s.at+1] != '\r':
			s.at += 2
		case c == '\n' || c == '\r':
			s.breakLine()
		default:
			s.at++
		}
	}
	opened := diag.Pos{Line: t.line, Col: t.col}
	what := "string"
	if t.kind == textBlock {
		what = "text block"
	}
	s.moveTo(t)
	s.bad(t, "unterminated "+what+", opened at "+opened.String())
}
