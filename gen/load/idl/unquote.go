package idl

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

func quoteRune(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	return strconv.QuoteRune(r)
}

// unquote returns the value of a quoted string, given with its quotes.
func unquote(s string) (string, error) { return unescape(s[1 : len(s)-1]) }

// unquoteBlock returns the value of a text block, given with its quotes: the indentation that all
// lines share is dropped, so are spaces at the end of lines; the last line counts for the
// indentation even if nothing but the closing quotes is on it.
func unquoteBlock(s string) (string, error) {
	s = normalizeBreaks(s[3 : len(s)-3])
	if s == "" {
		return "", errors.New("text block is empty")
	}
	if s[0] != '\n' {
		return "", errors.New("text block must start with a line break")
	}
	lines := strings.Split(s[1:], "\n")
	indent := -1
	for i, line := range lines {
		text := strings.TrimLeft(line, " \t")
		if n := len(line) - len(text); (text != "" || i == len(lines)-1) && (indent < 0 || n < indent) {
			indent = n
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimRight(line[min(indent, len(line)):], " \t")
	}
	return unescape(strings.Join(lines, "\n"))
}

func normalizeBreaks(s string) string {
	if strings.IndexByte(s, '\r') < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// unescape reads the escape sequences of s. A backslash at the end of a line joins it to the next.
func unescape(s string) (string, error) {
	if !utf8.ValidString(s) {
		return "", errors.New("string is not valid UTF-8")
	}
	s = normalizeBreaks(s)
	i := strings.IndexByte(s, '\\')
	if i < 0 {
		return s, nil
	}
	var b strings.Builder
	b.Grow(len(s))
	for ; i >= 0; i = strings.IndexByte(s, '\\') {
		b.WriteString(s[:i])
		s = s[i:]
		if len(s) == 1 { // what followed was space at the end of a line
			return "", errors.New("invalid escape: nothing follows the backslash")
		}
		if s[1] == 'u' {
			r, size, err := unescapeRune(s)
			if err != nil {
				return "", err
			}
			b.WriteRune(r)
			s = s[size:]
			continue
		}
		switch s[1] {
		case '"', '\\', '/':
			b.WriteByte(s[1])
		case 'b':
			b.WriteByte('\b')
		case 'f':
			b.WriteByte('\f')
		case 'n':
			b.WriteByte('\n')
		case 'r':
			b.WriteByte('\r')
		case 't':
			b.WriteByte('\t')
		case '\n':
		default:
			_, size := utf8.DecodeRuneInString(s[1:])
			return "", fmt.Errorf("invalid escape %q", s[:1+size])
		}
		s = s[2:]
	}
	b.WriteString(s)
	return b.String(), nil
}

// unescapeRune reads \uXXXX, or two of them that are a surrogate pair.
func unescapeRune(s string) (r rune, size int, err error) {
	r, ok := hex4(s)
	if !ok {
		return 0, 0, errors.New(`invalid escape: \u needs four hexadecimal digits`)
	}
	if !utf16.IsSurrogate(r) {
		return r, 6, nil
	}
	low, _ := hex4(s[6:])
	if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
		return pair, 12, nil
	}
	return utf8.RuneError, 6, nil
}

func hex4(s string) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	v, err := strconv.ParseUint(s[2:6], 16, 32)
	return rune(v), err == nil
}
