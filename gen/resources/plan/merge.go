package plan

import (
	"slices"
	"strings"

	client "github.com/sessiongen/sessiongen/gen/plan"
)

// merge returns the function that merges a structure into another, and plans it with those that it
// needs.
func (b *builder) merge(structure string) string {
	if m := b.merges[structure]; m != nil {
		return m.Name
	}
	m := &Merge{Name: "merge" + structure, Struct: structure}
	b.merges[structure] = m
	s := b.structures[structure]
	if s == nil {
		return m.Name
	}
	for i := range s.Fields {
		f := MergeField{Name: s.Fields[i].Name, Type: s.Fields[i].Type}
		if f.Type.Kind == client.Struct {
			f.Merge = b.merge(f.Type.Name)
		}
		m.Fields = append(m.Fields, f)
	}
	return m.Name
}

// finish puts what several methods share into the plan.
func (b *builder) finish() {
	for _, m := range b.merges {
		b.pkg.Merges = append(b.pkg.Merges, m)
	}
	slices.SortFunc(b.pkg.Merges, func(x, y *Merge) int { return strings.Compare(x.Name, y.Name) })
	slices.SortFunc(b.pkg.Failures, func(x, y *Failed) int { return strings.Compare(x.Name, y.Name) })
}
