package awsconfig

import (
	"runtime"
	"strings"
)

// Command splits a command line into a program and its arguments, by the rules of the platform's
// usual shell; no shell is run.
func Command(s string) ([]string, bool) {
	if runtime.GOOS == "windows" {
		return windowsWords(s)
	}
	return Words(s)
}

// windowsWords splits s as programs on Windows split their command line: at blanks, with double
// quotes; a backslash means something only before a quote.
func windowsWords(s string) ([]string, bool) {
	var words []string
	var word strings.Builder
	inWord, inQuotes := false, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case !inQuotes && (c == ' ' || c == '\t' || c == '\n' || c == '\r'):
			if inWord {
				words = append(words, word.String())
				word.Reset()
				inWord = false
			}
			continue
		case c == '"':
			inQuotes = !inQuotes
		case c == '\\':
			n := len(s[i:]) - len(strings.TrimLeft(s[i:], `\`))
			if i+n == len(s) || s[i+n] != '"' {
				word.WriteString(s[i : i+n])
				i += n - 1
				break
			}
			word.WriteString(strings.Repeat(`\`, n/2))
			i += n - 1
			if n%2 == 1 {
				word.WriteByte('"')
				i++
			}
		default:
			word.WriteByte(c)
		}
		inWord = true
	}
	if inWord {
		words = append(words, word.String())
	}
	return words, !inQuotes
}
