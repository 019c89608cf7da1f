package diff

import (
	"bytes"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

func TestUnified(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, old, new, want string }{
		{"equal", "a\n", "a\n", ""},
		{"created", "", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"},
		{"deleted", "a\n", "", "@@ -1 +0,0 @@\n-a\n"},
		{"changed line", "a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"},
		{"no newline", "a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"},
		{
			"context is three lines, changes far apart are two hunks",
			"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\nx\n3\n4\n5\n6\n7\n8\n9\n10\ny\n12\n",
			"@@ -1,5 +1,5 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ -8,5 +8,5 @@\n 8\n 9\n 10\n-11\n+y\n 12\n",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := string(Unified("old", "new", []byte(test.old), []byte(test.new)))
			want := test.want
			if want != "" {
				want = "--- old\n+++ new\n" + want
			}
			if got != want {
				t.Errorf("got:\n%swant:\n%s", got, want)
			}
		})
	}
}

// The difference of any two texts turns the one into the other.
func TestUnifiedApplies(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		old, new := randomText(random), randomText(random)
		d := Unified("old", "new", old, new)
		if bytes.Equal(old, new) {
			if d != nil {
				t.Fatalf("equal texts differ:\n%s", d)
			}
			continue
		}
		if got := apply(t, string(old), string(d)); got != string(new) {
			t.Fatalf("old %q, new %q, applied %q with\n%s", old, new, got, d)
		}
	}
}

func randomText(r *rand.Rand) []byte {
	var b []byte
	for range r.IntN(30) {
		b = append(b, byte('a'+r.IntN(12)), '\n')
	}
	return b
}

// apply carries out a unified difference.
func apply(t *testing.T, old, patch string) string {
	t.Helper()
	var out strings.Builder
	rest := strings.SplitAfter(old, "\n")
	at := 0
	for _, line := range strings.SplitAfter(patch, "\n")[2:] {
		switch {
		case strings.HasPrefix(line, "@@"):
			from, count, _ := strings.Cut(strings.Fields(line)[1][1:], ",")
			n, err := strconv.Atoi(from)
			if err != nil {
				t.Fatal(err)
			}
			if count != "0" {
				n--
			}
			for at < n {
				out.WriteString(rest[at])
				at++
			}
		case strings.HasPrefix(line, "+"):
			out.WriteString(line[1:])
		case strings.HasPrefix(line, "-"), strings.HasPrefix(line, " "):
			if rest[at] != line[1:] {
				t.Fatalf("the patch expects %q, the text has %q", line[1:], rest[at])
			}
			if line[0] == ' ' {
				out.WriteString(line[1:])
			}
			at++
		}
	}
	for ; at < len(rest); at++ {
		out.WriteString(rest[at])
	}
	return out.String()
}
