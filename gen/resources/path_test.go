package resources_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/resources"
)

func TestParsePath(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		path   string
		want   string // chains, joined by " + "
		plural bool
	}{
		{"@", "", false},
		{"$", "", false},
		{"QueueUrl", "QueueUrl", false},
		{"Table.Name", "Table.Name", false},
		{"Tables[0].Name", "Tables[0].Name", false},
		{"Messages[]", "Messages[]", true},
		{"Reservations[].Instances[].Id", "Reservations[].Instances[].Id", true},
		{"[Versions,DeleteMarkers]|[]", "Versions[] + DeleteMarkers[]", true},
		{"[Versions, DeleteMarkers]|[].Key", "Versions[].Key + DeleteMarkers[].Key", true},
	} {
		p, ok := resources.ParsePath(test.path)
		var chains []string
		for _, c := range p.Chains {
			chains = append(chains, resources.FormatSteps(c))
		}
		if got := strings.Join(chains, " + "); !ok || got != test.want || p.Plural() != test.plural {
			t.Errorf("%s: %s, plural %v, ok %v", test.path, got, p.Plural(), ok)
		}
	}
	for _, path := range []string{"", "A.", ".A", "A[", "A[x]", "A[-1]", "A[*]", "A[?b]", "A]|[]", "[A|[]", "[A,]|[]", "length(A)", "A || B", "*", "A.*"} {
		if p, ok := resources.ParsePath(path); ok {
			t.Errorf("%q is accepted: %v", path, p)
		}
	}
}

// What is a path is one again when it is written, unless it is of several lists.
func FuzzParsePath(f *testing.F) {
	for _, path := range []string{"@", "A.B", "A[0].B[]", "[A,B]|[].C", "A[*]", "[]|[]"} {
		f.Add(path)
	}
	f.Fuzz(func(t *testing.T, path string) {
		p, ok := resources.ParsePath(path)
		if !ok || len(p.Chains) != 1 || len(p.Chains[0]) == 0 {
			return
		}
		text := resources.FormatSteps(p.Chains[0])
		again, ok := resources.ParsePath(text)
		if !ok || len(again.Chains) != 1 || resources.FormatSteps(again.Chains[0]) != text {
			t.Errorf("%q is written as %q", path, text)
		}
	})
}
