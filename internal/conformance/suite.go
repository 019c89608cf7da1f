// Package conformance runs published test suites and counts how they went: one line a suite,
//
//	suite=NAME passed=N failed=N skipped=N
//
// A case may be skipped only if a list says so with a reason; an entry of the list whose case does
// not exist or passes fails the suite.
package conformance

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// Suite is a run of one suite. Its cases run one after the other, on the goroutine of the test.
type Suite struct {
	t     *testing.T
	name  string
	skips map[string]string // reason by name of the case
	seen  map[string]bool   // entries of skips that are in use

	passed, failed, skipped int
}

// New begins a suite. SkipFile is the list of cases to skip, each line "case: reason", "#" before
// a comment; "" means that there is none. The result is printed when the test ends.
func New(t *testing.T, name, skipFile string) *Suite {
	t.Helper()
	s := &Suite{t: t, name: name, skips: map[string]string{}, seen: map[string]bool{}}
	if skipFile != "" {
		s.readSkips(skipFile)
	}
	t.Cleanup(s.finish)
	return s
}

func (s *Suite) readSkips(path string) {
	s.t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, reason, ok := strings.Cut(line, ": ")
		if !ok || strings.TrimSpace(reason) == "" {
			s.t.Fatalf("%s: %q has no reason", path, line)
		}
		s.skips[name] = reason
	}
}

// Case runs one case, which passes if it returns nil.
func (s *Suite) Case(name string, run func() error) {
	s.t.Helper()
	err := run()
	if reason, ok := s.skips[name]; ok {
		s.seen[name] = true
		if err == nil {
			s.failed++
			s.t.Errorf("%s/%s passes, but the list skips it: %s", s.name, name, reason)
			return
		}
		s.skipped++
		return
	}
	if err != nil {
		s.failed++
		s.t.Errorf("%s/%s: %v", s.name, name, err)
		return
	}
	s.passed++
}

func (s *Suite) finish() {
	if s.t.Skipped() {
		return // there is no corpus
	}
	var dead []string
	for name := range s.skips {
		if !s.seen[name] {
			dead = append(dead, name)
		}
	}
	slices.Sort(dead)
	for _, name := range dead {
		s.failed++
		s.t.Errorf("%s: the list skips %q, which does not exist", s.name, name)
	}
	s.t.Logf("suite=%s passed=%d failed=%d skipped=%d", s.name, s.passed, s.failed, s.skipped)
}
