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
