package path

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// tokenKind is what a token is: its own text for operators, else a word.
type tokenKind string

const (
	tokenEnd    tokenKind = "end"
	tokenName   tokenKind = "name"        // value: string
	tokenQuoted tokenKind = "quoted name" // value: string
	tokenNumber tokenKind = "number"      // value: int
	tokenValue  tokenKind = "literal"     // value: as JSON
)

type token struct {
	kind  tokenKind
	value any
	pos   int
}

// operators, the longer ones first.
var operators = [...]tokenKind{
	"[?", "[]", "||", "&&", "==", "!=", "<=", ">=",
	".", "[", "]", "{", "}", "(", ")", ",", ":", "|", "&", "!", "<", ">", "*", "@",
}

// lex cuts a text into tokens; the last one is tokenEnd.
func lex(text string) ([]token, error) {
	var tokens []token
	for pos := 0; ; {
		for pos < len(text) && strings.IndexByte(" \t\r\n", text[pos]) >= 0 {
			pos++
		}
		if pos == len(text) {
			return append(tokens, token{tokenEnd, nil, pos}), nil
		}
		t, n, err := next(text[pos:])
		if err != nil {
			return nil, &Error{pos, err.Error()}
		}
		t.pos = pos
		tokens = append(tokens, t)
		pos += n
	}
}

// next reads the token that a text begins with and returns its length.
func next(s string) (token, int, error) {
	switch c := s[0]; {
	case isNameStart(c):
		n := 1
		for n < len(s) && (isNameStart(s[n]) || isDigit(s[n])) {
			n++
		}
		return token{kind: tokenName, value: s[:n]}, n, nil
	case isDigit(c) || c == '-':
		n := 1
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		i, err := strconv.Atoi(s[:n])
		if err != nil {
			return token{}, 0, fmt.Errorf("%q is not a number", s[:n])
		}
		return token{kind: tokenNumber, value: i}, n, nil
	case c == '"' || c == '\'' || c == '`':
		return quoted(s, c)
	}
	for _, op := range operators {
		if strings.HasPrefix(s, string(op)) {
			return token{kind: op}, len(op), nil
		}
	}
	return token{}, 0, fmt.Errorf("unexpected character %q", []rune(s)[0])
}

func isNameStart(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// quoted reads a token between quotes: a name, a raw string or a JSON literal.
func quoted(s string, quote byte) (token, int, error) {
	end := 1
	for end < len(s) && s[end] != quote {
		if s[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(s) {
		return token{}, 0, fmt.Errorf("%c is not closed", quote)
	}
	inner, n := s[1:end], end+1
	switch quote {
	case '\'':
		return token{kind: tokenValue, value: unescape(inner)}, n, nil
	case '"':
		var name string
		if err := json.Unmarshal([]byte(s[:n]), &name); err != nil {
			return token{}, 0, fmt.Errorf("%s is not a JSON string", s[:n])
		}
		return token{kind: tokenQuoted, value: name}, n, nil
	}
	var value any
	if err := json.Unmarshal([]byte(strings.ReplaceAll(inner, "\\`", "`")), &value); err != nil {
		return token{}, 0, fmt.Errorf("%s is not JSON", inner)
	}
	return token{kind: tokenValue, value: value}, n, nil
}

// unescape takes the backslashes before the quotes of a raw string.
func unescape(s string) string { return strings.ReplaceAll(s, `\'`, `'`) }
