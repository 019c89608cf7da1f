// Package diff shows how two texts differ, line by line.
package diff

import (
	"bytes"
	"fmt"
	"slices"
	"sort"
)

const context = 3 // lines that a hunk shows around a change

// Unified returns the difference of two texts in the unified format, nil if they are equal.
// The names go into its first two lines.
//
// The texts are aligned at lines that are in each of them once, which is fast and follows what
// was meant, but does not always give the shortest difference.
func Unified(oldName, newName string, old, new []byte) []byte {
	if bytes.Equal(old, new) {
		return nil
	}
	a, b := lines(old), lines(new)
	var out bytes.Buffer
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", oldName, newName)
	for _, h := range hunks(changes(a, b)) {
		h.write(&out, a, b)
	}
	return out.Bytes()
}

// change says that the lines [a0,a1) became the lines [b0,b1).
type change struct{ a0, a1, b0, b1 int }

// changes returns what is different, in order. Between two changes the texts are equal.
func changes(a, b []string) []change {
	var all []change
	i, j := 0, 0
	for _, at := range append(anchors(a, b), pair{len(a), len(b)}) {
		if at.a < i {
			continue // the lines before it grew over it
		}
		a1, b1 := at.a, at.b
		for a1 > i && b1 > j && a[a1-1] == b[b1-1] {
			a1--
			b1--
		}
		for i < a1 && j < b1 && a[i] == b[j] {
			i++
			j++
		}
		if i < a1 || j < b1 {
			all = append(all, change{i, a1, j, b1})
		}
		i, j = at.a, at.b
		for i < len(a) && j < len(b) && a[i] == b[j] {
			i++
			j++
		}
	}
	return all
}

type pair struct{ a, b int }

// anchors returns the longest sequence of pairs of equal lines that are in each text once.
func anchors(a, b []string) []pair {
	type count struct{ inA, inB, atB int }
	seen := map[string]*count{}
	for _, s := range a {
		if seen[s] == nil {
			seen[s] = new(count)
		}
		seen[s].inA++
	}
	for j, s := range b {
		if c := seen[s]; c != nil {
			c.inB++
			c.atB = j
		}
	}
	var unique []pair
	for i, s := range a {
		if c := seen[s]; c.inA == 1 && c.inB == 1 {
			unique = append(unique, pair{i, c.atB})
		}
	}
	return longestRising(unique)
}

// longestRising returns the longest subsequence of p whose b rises; its a rises already.
func longestRising(p []pair) []pair {
	var ends []int // ends[n]: the pair with the lowest b that ends a rising sequence of n+1
	before := make([]int, len(p))
	for i := range p {
		n := sort.Search(len(ends), func(n int) bool { return p[ends[n]].b > p[i].b })
		before[i] = -1
		if n > 0 {
			before[i] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, i)
		} else {
			ends[n] = i
		}
	}
	var rising []pair
	if len(ends) > 0 {
		for i := ends[len(ends)-1]; i >= 0; i = before[i] {
			rising = append(rising, p[i])
		}
	}
	slices.Reverse(rising)
	return rising
}

// hunk is a run of changes that are shown together.
type hunk []change

// hunks puts changes together whose context would overlap.
func hunks(all []change) []hunk {
	var hs []hunk
	for i, c := range all {
		if i > 0 && c.a0-all[i-1].a1 <= 2*context {
			hs[len(hs)-1] = append(hs[len(hs)-1], c)
			continue
		}
		hs = append(hs, hunk{c})
	}
	return hs
}

func (h hunk) write(out *bytes.Buffer, a, b []string) {
	first, last := h[0], h[len(h)-1]
	before := min(context, first.a0)
	after := min(context, len(a)-last.a1)
	fmt.Fprintf(out, "@@ -%s +%s @@\n",
		span(first.a0-before, last.a1+after), span(first.b0-before, last.b1+after))
	at := first.a0 - before
	for _, c := range h {
		writeLines(out, ' ', a[at:c.a0])
		writeLines(out, '-', a[c.a0:c.a1])
		writeLines(out, '+', b[c.b0:c.b1])
		at = c.a1
	}
	writeLines(out, ' ', a[at:last.a1+after])
}

// span is a range of lines as the format has it: counted from 1, and for no lines the one before.
func span(from, to int) string {
	switch to - from {
	case 0:
		return fmt.Sprintf("%d,0", from)
	case 1:
		return fmt.Sprint(from + 1)
	}
	return fmt.Sprintf("%d,%d", from+1, to-from)
}

func writeLines(out *bytes.Buffer, mark byte, lines []string) {
	for _, s := range lines {
		out.WriteByte(mark)
		out.WriteString(s)
		if s[len(s)-1] != '\n' {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// lines splits a text after each newline.
func lines(text []byte) []string {
	var all []string
	for line := range bytes.Lines(text) {
		all = append(all, string(line))
	}
	return all
}
