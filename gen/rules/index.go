package rules

import (
	"strconv"
	"strings"
)

// cutIndex splits a part of a path at its [index]. Name and index may each be missing; with a
// malformed index there is neither.
func cutIndex(part string) (name string, index int, hasIndex bool) {
	name, rest, found := strings.Cut(part, "[")
	if !found {
		return name, 0, false
	}
	digits, ok := strings.CutSuffix(rest, "]")
	i, err := strconv.Atoi(digits)
	if !ok || err != nil || i > maxNumber/2 || i < -maxNumber/2 {
		return "", 0, false
	}
	return name, i, true
}
