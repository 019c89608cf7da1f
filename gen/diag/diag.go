// Package diag is how every stage of the generator reports a problem: one line, one problem,
// in the form of a compiler:
//
//	path:line:col: shape: message [code]
package diag

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Pos is a place in an input file. Line and Col count from 1; Col counts bytes.
// The zero Pos means that the place is not known.
type Pos struct {
	File      string // path as the user gave it, with forward slashes
	Line, Col int
}

// IsValid reports whether p names a place.
func (p Pos) IsValid() bool { return p.File != "" || p.Line > 0 }

// String returns file:line:col, without the parts that are not known.
func (p Pos) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.File == "":
		return fmt.Sprintf("%d:%d", p.Line, p.Col)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Compare orders positions by file, line and column.
func (p Pos) Compare(q Pos) int {
	return cmp.Or(strings.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col))
}

// Code names a kind of problem: lower case words joined by "-", stable over releases.
type Code string

// Diagnostic is one problem. It is an error.
type Diagnostic struct {
	Pos     Pos
	Shape   string // the shape ID concerned, "" if there is none
	Message string // lower case, no full stop; user text quoted with %q
	Code    Code
	Hint    string // what to do, "" if there is nothing to add
}

// Error returns the line that users see, without the hint.
func (d *Diagnostic) Error() string {
	var b strings.Builder
	if d.Pos.IsValid() {
		b.WriteString(d.Pos.String())
		b.WriteString(": ")
	}
	if d.Shape != "" {
		b.WriteString(d.Shape)
		b.WriteString(": ")
	}
	b.WriteString(d.Message)
	if d.Code != "" {
		fmt.Fprintf(&b, " [%s]", d.Code)
	}
	return b.String()
}

// List collects the problems of a stage. The zero List is empty and ready to use.
// It is not safe for concurrent use.
type List struct{ all []*Diagnostic }

// Add reports a problem. Format and args are as in fmt.Sprintf.
func (l *List) Add(pos Pos, shape string, code Code, format string, args ...any) *Diagnostic {
	d := &Diagnostic{Pos: pos, Shape: shape, Code: code, Message: fmt.Sprintf(format, args...)}
	l.all = append(l.all, d)
	return d
}

// Append adds the problems of other.
func (l *List) Append(other *List) { l.all = append(l.all, other.all...) }

// Len returns the number of problems.
func (l *List) Len() int { return len(l.all) }

// Sorted returns the problems by position, then shape, then message, each once.
func (l *List) Sorted() []*Diagnostic {
	s := slices.Clone(l.all)
	slices.SortStableFunc(s, func(a, b *Diagnostic) int {
		return cmp.Or(a.Pos.Compare(b.Pos), strings.Compare(a.Shape, b.Shape), strings.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(s, func(a, b *Diagnostic) bool { return *a == *b })
}

// Err returns nil if l is empty, else an error whose text is every line of Sorted.
func (l *List) Err() error {
	if l.Len() == 0 {
		return nil
	}
	return &Error{l.Sorted()}
}

// Error is a failed stage: all its problems, sorted.
type Error struct{ Diagnostics []*Diagnostic }

// Error returns one line per problem.
func (e *Error) Error() string {
	lines := make([]string, len(e.Diagnostics))
	for i, d := range e.Diagnostics {
		lines[i] = d.Error()
	}
	return strings.Join(lines, "\n")
}

// Print writes at most limit problems with their hints, then a count of the rest.
// A limit of 0 or less means no limit.
func (e *Error) Print(w io.Writer, limit int) {
	for i, d := range e.Diagnostics {
		if limit > 0 && i == limit {
			fmt.Fprintf(w, "… and %d more\n", len(e.Diagnostics)-limit)
			return
		}
		fmt.Fprintln(w, d.Error())
		if d.Hint != "" {
			fmt.Fprintf(w, "\thint: %s\n", d.Hint)
		}
	}
}
