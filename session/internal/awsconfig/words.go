package awsconfig

import "strings"

// Words splits s as a POSIX shell splits a command line: at white space, with single quotes,
// double quotes and backslashes. Nothing is expanded. It reports false where a quote is left
// open or a backslash ends the text.
func Words(s string) ([]string, bool) {
	if !strings.ContainsAny(s, "'\"\\") {
		return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' }), true
	}
	var words []string
	var word strings.Builder
	inWord := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ' ', '\t', '\n', '\r':
			if inWord {
				words = append(words, word.String())
				word.Reset()
				inWord = false
			}
			continue
		case '\'':
			end := strings.IndexByte(s[i+1:], '\'')
			if end < 0 {
				return nil, false
			}
			word.WriteString(s[i+1 : i+1+end])
			i += end + 1
		case '"':
			end, ok := quoted(&word, s[i+1:])
			if !ok {
				return nil, false
			}
			i += end + 1
		case '\\':
			if i++; i == len(s) {
				return nil, false
			}
			word.WriteByte(s[i])
		default:
			word.WriteByte(c)
		}
		inWord = true
	}
	if inWord {
		words = append(words, word.String())
	}
	return words, true
}

// quoted writes the text up to the closing double quote and returns the quote's index.
func quoted(word *strings.Builder, s string) (int, bool) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return i, true
		case c == '\\' && i+1 < len(s) && (s[i+1] == '"' || s[i+1] == '\\'):
			i++
			word.WriteByte(s[i])
		default:
			word.WriteByte(c)
		}
	}
	return 0, false
}
