package resources

import (
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
)

// Target is a path in an input along which a value is put.
type Target struct {
	Steps []Step
	Pos   diag.Pos
}

// Step is a member and, where it is a list, one of its elements.
type Step struct {
	Member string
	Elem   Elem
	Index  int // IndexElem
}

// Elem is which element of a list a step means.
type Elem uint8

// The kinds of steps.
const (
	NoElem    Elem = iota // the member itself
	IndexElem             // [n]
	NewElem               // [], one behind those that are there
	BatchElem             // [*], the one of the resource in a batch
)

// String returns the target as definitions write it.
func (t Target) String() string { return FormatSteps(t.Steps) }

// parseTarget reads a target. It reports false if s is none.
func parseTarget(s string) ([]Step, bool) {
	var steps []Step
	for part := range strings.SplitSeq(s, ".") {
		name, elem, list := strings.Cut(part, "[")
		step := Step{Member: name}
		if !isName(name) {
			return nil, false
		}
		switch {
		case !list:
		case elem == "]":
			step.Elem = NewElem
		case elem == "*]":
			step.Elem = BatchElem
		default:
			n, err := strconv.Atoi(strings.TrimSuffix(elem, "]"))
			if err != nil || n < 0 || !strings.HasSuffix(elem, "]") {
				return nil, false
			}
			step.Elem, step.Index = IndexElem, n
		}
		steps = append(steps, step)
	}
	return steps, true
}

// isName reports whether s can be the name of a member.
func isName(s string) bool {
	for i, r := range s {
		letter := r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}
