package resources

import (
	"strconv"
	"strings"
)

// Path is a parsed path: the part of JMESPath that definitions use.
//
//	@, $                 everything
//	A.B, A[0], A[]       members, elements
//	[A,B]|[], [A,B]|[].C the elements of several lists, one after the other
//
// It is one chain of steps, or one for each of several lists. No step is everything.
type Path struct{ Chains [][]Step }

// Plural reports whether the path is of a list.
func (p Path) Plural() bool {
	if len(p.Chains) > 1 {
		return true
	}
	for _, c := range p.Chains {
		for _, s := range c {
			if s.Elem == NewElem {
				return true
			}
		}
	}
	return false
}

// ParsePath reads a path. It reports false if definitions cannot have it.
func ParsePath(s string) (Path, bool) {
	if s == "@" || s == "$" {
		return Path{[][]Step{{}}}, true
	}
	lists, rest, several := strings.Cut(s, "]|[]")
	if !several {
		steps, ok := parseTarget(s)
		if !ok || !onlyPath(steps) {
			return Path{}, false
		}
		return Path{[][]Step{steps}}, true
	}
	lists, ok := strings.CutPrefix(lists, "[")
	if !ok {
		return Path{}, false
	}
	var p Path
	for name := range strings.SplitSeq(lists, ",") {
		steps, ok := parseTarget(strings.TrimSpace(name) + "[]" + rest)
		if !ok || !onlyPath(steps) {
			return Path{}, false
		}
		p.Chains = append(p.Chains, steps)
	}
	return p, true
}

// onlyPath reports whether steps are those of a path: [*] is JMESPath, too, but for lists in maps.
func onlyPath(steps []Step) bool {
	for _, s := range steps {
		if s.Elem == BatchElem {
			return false
		}
	}
	return true
}

// FormatSteps writes steps as definitions do.
func FormatSteps(steps []Step) string {
	var b strings.Builder
	for i, s := range steps {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(s.Member)
		switch s.Elem {
		case IndexElem:
			b.WriteString("[" + strconv.Itoa(s.Index) + "]")
		case NewElem:
			b.WriteString("[]")
		case BatchElem:
			b.WriteString("[*]")
		}
	}
	return b.String()
}
