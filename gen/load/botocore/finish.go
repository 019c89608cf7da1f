package botocore

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// finish puts the shapes into m: those that the service reaches, with Smithy's own shapes where
// they do, names that are unique ignoring case, and inputs and outputs marked.
func (im *importer) finish(m *model.Model) {
	im.strayErrors()
	reached := im.closure()
	shapes := slices.DeleteFunc(im.order, func(s *model.Shape) bool { return !reached[s] })

	renamed := map[model.ID]model.ID{}
	shapes = slices.DeleteFunc(shapes, func(s *model.Shape) bool {
		if !s.Kind.IsSimple() || s.Kind == model.Enum || len(s.Traits) > 0 {
			return false
		}
		kind := s.Kind.String()
		renamed[s.ID] = model.ID("smithy.api#" + strings.ToUpper(kind[:1]) + kind[1:])
		return true
	})
	im.retarget(shapes, renamed)
	clear(renamed)
	shapes = im.separate(shapes, renamed)
	im.retarget(shapes, renamed)
	markIO(shapes)

	m.Add(im.service)
	operations := slices.IndexFunc(shapes, func(s *model.Shape) bool { return s.Kind == model.Operation })
	if operations < 0 {
		operations = len(shapes)
	}
	for _, s := range slices.Concat(shapes[operations:], shapes[:operations]) {
		if !m.Add(s) {
			im.fail(s.Pos, "shape %q is declared twice", s.ID.Name())
		}
	}
}

// strayErrors makes exceptions that no operation names errors of the service: any of its operations
// may answer with them.
func (im *importer) strayErrors() {
	named := map[model.ID]bool{}
	for _, op := range im.operations {
		for _, e := range op.Operation.Errors {
			named[e.ID] = true
		}
	}
	reached := im.closure()
	for _, s := range im.order {
		if s.Traits.Has("smithy.api#error") && !named[s.ID] && !reached[s] {
			im.service.Service.Errors = append(im.service.Service.Errors, model.Ref{ID: s.ID, Pos: s.Pos})
		}
	}
}

// closure returns the shapes that the service reaches. botocore's other shapes are leftovers.
func (im *importer) closure() map[*model.Shape]bool {
	reached := map[*model.Shape]bool{}
	var visit func(id model.ID)
	visit = func(id model.ID) {
		s := im.shapes[id.Name()]
		if s == nil || s.ID != id || reached[s] { // Smithy's Unit is not ours
			return
		}
		reached[s] = true
		for _, m := range s.Members {
			visit(m.Target)
		}
	}
	for _, op := range im.operations {
		reached[op] = true
		visit(op.Operation.Input.ID)
		visit(op.Operation.Output.ID)
		for _, e := range op.Operation.Errors {
			visit(e.ID)
		}
	}
	for _, e := range im.service.Service.Errors {
		visit(e.ID)
	}
	return reached
}

// separate makes the names of shapes differ by more than case. Of shapes whose names do not, equal
// ones become one; of others, the one whose name users see most keeps it, and the others get "Shape"
// at the end. Renamed gets the new names of shapes other than operations, which keep theirs.
func (im *importer) separate(shapes []*model.Shape, renamed map[model.ID]model.ID) []*model.Shape {
	groups := map[string][]*model.Shape{strings.ToLower(im.service.ID.Name()): {im.service}}
	for _, s := range shapes {
		key := strings.ToLower(s.ID.Name())
		groups[key] = append(groups[key], s)
	}
	merged := map[*model.Shape]bool{}
	for _, key := range slices.Sorted(maps.Keys(groups)) {
		group := groups[key]
		slices.SortStableFunc(group, func(a, b *model.Shape) int { return cmp.Compare(rank(a), rank(b)) })
		for i, s := range group[1:] {
			if same := slices.IndexFunc(group[:i+1], func(o *model.Shape) bool { return equal(o, s) }); same >= 0 {
				renamed[s.ID] = group[same].ID
				merged[s] = true
				continue
			}
			name := s.ID.Name() + "Shape"
			for groups[strings.ToLower(name)] != nil {
				name += "Shape"
			}
			groups[strings.ToLower(name)] = []*model.Shape{s}
			renamed[s.ID] = im.id(name)
			s.ID = im.id(name)
		}
	}
	return slices.DeleteFunc(shapes, func(s *model.Shape) bool { return merged[s] })
}

// rank orders shapes by how much users see of their names.
func rank(s *model.Shape) int {
	switch s.Kind {
	case model.Service:
		return 0
	case model.Operation:
		return 1
	case model.Structure, model.Union, model.Enum:
		return 2
	}
	return 3
}

// equal reports whether two shapes are the same but for their names.
func equal(a, b *model.Shape) bool {
	return a.Kind == b.Kind && a.Operation == nil && a.Service == nil &&
		slices.EqualFunc(a.Traits, b.Traits, equalTrait) &&
		slices.EqualFunc(a.Members, b.Members, func(x, y *model.Member) bool {
			return x.Name == y.Name && x.Target == y.Target && slices.EqualFunc(x.Traits, y.Traits, equalTrait)
		})
}

func equalTrait(a, b model.Trait) bool { return a.ID == b.ID && model.Equal(a.Value, b.Value) }

// retarget replaces IDs wherever a shape refers to another.
func (im *importer) retarget(shapes []*model.Shape, renamed map[model.ID]model.ID) {
	replace := func(id *model.ID) {
		if to, ok := renamed[*id]; ok {
			*id = to
		}
	}
	for _, s := range shapes {
		for _, m := range s.Members {
			replace(&m.Target)
		}
		if op := s.Operation; op != nil {
			replace(&op.Input.ID)
			replace(&op.Output.ID)
			for i := range op.Errors {
				replace(&op.Errors[i].ID)
			}
		}
	}
	for i := range im.service.Service.Errors {
		replace(&im.service.Service.Errors[i].ID)
	}
}

// markIO marks the structures that are nothing but the input, or the output, of one operation.
func markIO(shapes []*model.Shape) {
	inputs, outputs, other := map[model.ID]int{}, map[model.ID]int{}, map[model.ID]bool{}
	for _, s := range shapes {
		for _, m := range s.Members {
			other[m.Target] = true
		}
		if op := s.Operation; op != nil {
			inputs[op.Input.ID]++
			outputs[op.Output.ID]++
			for _, e := range op.Errors {
				other[e.ID] = true
			}
		}
	}
	for _, s := range shapes {
		if s.Kind != model.Structure || other[s.ID] || s.Traits.Has("smithy.api#error") {
			continue
		}
		switch {
		case inputs[s.ID] == 1 && outputs[s.ID] == 0:
			s.Traits.Set("smithy.api#input", model.NewObject(), s.Pos)
		case outputs[s.ID] == 1 && inputs[s.ID] == 0:
			s.Traits.Set("smithy.api#output", model.NewObject(), s.Pos)
		}
	}
}
