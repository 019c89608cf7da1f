package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Export turns a name of the model into an exported Go identifier: leading underscores go, the first
// letter is raised, everything else stays as the model spells it. Names that then start with a digit,
// or with a letter that has no upper case, get an X before them.
func Export(name string) string {
	name = strings.TrimLeft(name, "_")
	r, size := utf8.DecodeRuneInString(name)
	if up := unicode.ToUpper(r); unicode.IsUpper(up) {
		return string(up) + name[size:]
	}
	return "X" + name
}

// Unexport lowers the first letter of an exported identifier. Callers append a word to the result,
// so that it is never a keyword or a predeclared name.
func Unexport(name string) string {
	r, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(r)) + name[size:]
}

// Camel makes an identifier of the value of an enum: REDUCED_REDUNDANCY is ReducedRedundancy and
// s3:ObjectCreated:* is S3ObjectCreated. Words in capitals are lowered, other words keep their
// letters. Digits that would run together are kept apart: 1.21 is 1_21. The result is "" if the
// value has neither letters nor digits, and may start with a digit.
func Camel(value string) string {
	var b strings.Builder
	words := strings.FieldsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, word := range words {
		if i > 0 {
			last, _ := utf8.DecodeLastRuneInString(words[i-1])
			first, _ := utf8.DecodeRuneInString(word)
			if unicode.IsDigit(last) && unicode.IsDigit(first) {
				b.WriteByte('_')
			}
		}
		r, size := utf8.DecodeRuneInString(word)
		b.WriteRune(unicode.ToUpper(r))
		if rest := word[size:]; strings.ContainsFunc(word, unicode.IsLower) {
			b.WriteString(rest)
		} else {
			b.WriteString(strings.ToLower(rest))
		}
	}
	return b.String()
}

// File returns the name of an operation's file. The go command reads the end of a name as a
// condition for building it (op_windows.go, op_test.go); then it gets an underscore.
func File(operation string) string {
	last := operation[strings.LastIndexByte(operation, '_')+1:]
	if condition(last) {
		operation += "_"
	}
	return "op_" + operation + ".go"
}

// condition reports whether the go command builds files whose name ends in _word only in tests, on
// one operating system or on one architecture.
func condition(word string) bool {
	switch word {
	case "test",
		"aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "nacl",
		"netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows", "zos",
		"386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64",
		"mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x",
		"sparc", "sparc64", "wasm":
		return true
	}
	return false
}
