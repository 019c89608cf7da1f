package resources

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

const (
	traitPaginated model.ID = "smithy.api#paginated"
	traitSparse    model.ID = "smithy.api#sparse"
	traitDefault   model.ID = "smithy.api#default"
)

// list makes a collection of the operation that lists a resource. It reports false if the answer does
// not say what is listed.
func (d *deriver) list(parent, r *Resource, s *model.Shape) bool {
	op := d.operation(s.Resource.List)
	if op == nil {
		return true
	}
	pos := s.Resource.List.Pos
	path, element := d.items(parent, r, op)
	if element == nil {
		return false
	}
	c := &Action{Name: plural(s, r.Name), Pos: op.Pos, Request: d.request(parent, op, pos), Result: &Result{Type: Text{r.Name, pos}}}
	for _, id := range r.Identifiers {
		source := Source{Kind: FromResponse, Pos: pos, Path: Text{path, pos}}
		if parent.Identifier(id.Name) != nil {
			source = ownIdentifier(id)
		} else if element.Kind == model.Structure {
			source.Path.Value += "." + memberFor(element, id.Name).Name
		}
		c.Result.Identifiers = append(c.Result.Identifiers, bind(id.Name, pos, source))
	}
	if d.shares(r, element) {
		c.Result.Path = Text{path, pos}
	}
	parent.HasMany = append(parent.HasMany, c)
	return true
}

// items returns the path of what an operation lists and the shape of an element that names the
// resource: in the list that pagination is about, else in the first list that there is.
func (d *deriver) items(parent, r *Resource, op *model.Shape) (string, *model.Shape) {
	output := d.m.Shape(op.Operation.Output.ID)
	if output == nil {
		return "", nil
	}
	paths := []string{}
	for _, s := range []*model.Shape{op, d.service} {
		if items := s.Traits.Get(traitPaginated).Get("items").Str(); items != "" && op.Traits.Has(traitPaginated) {
			paths = append(paths, items)
		}
	}
	for _, m := range output.Members {
		paths = append(paths, m.Name)
	}
	for _, path := range paths {
		if element := d.element(output, path); element != nil && names(element, parent, r) {
			return path + "[]", element
		}
	}
	return "", nil
}

// element returns the shape of the elements of the list at a path, nil if there is none.
func (d *deriver) element(s *model.Shape, path string) *model.Shape {
	for name := range strings.SplitSeq(path, ".") {
		if s == nil || s.Kind != model.Structure || s.Member(name) == nil {
			return nil
		}
		s = d.m.Shape(s.Member(name).Target)
	}
	if s == nil || s.Kind != model.List || s.Traits.Has(traitSparse) {
		return nil
	}
	return d.m.Shape(s.Members[0].Target)
}

// names reports whether an element says which resource it is, its parent being known.
func names(element *model.Shape, parent, r *Resource) bool {
	own := 0
	for _, id := range r.Identifiers {
		if parent.Identifier(id.Name) != nil {
			continue
		}
		own++
		if element.Kind == model.Structure && memberFor(element, id.Name) == nil {
			return false
		}
	}
	isText := element.Kind == model.String || element.Kind == model.Enum
	return own > 0 && (element.Kind == model.Structure || isText && own == 1)
}

// shares reports whether a structure has members of the resource's data.
func (d *deriver) shares(r *Resource, s *model.Shape) bool {
	data := d.data[r]
	if data == nil || s == nil || s.Kind != model.Structure {
		return false
	}
	return slices.ContainsFunc(data.Members, func(m *model.Member) bool {
		other := s.Member(m.Name)
		return other != nil && other.Target == m.Target && other.Traits.Has(traitRequired) == m.Traits.Has(traitRequired) &&
			other.Traits.Has(traitDefault) == m.Traits.Has(traitDefault)
	})
}

// plural returns the name of a collection: what the trait says, else the English plural of a name.
func plural(s *model.Shape, name string) string {
	if own := s.Traits.Get(traitPlural).Str(); own != "" {
		return own
	}
	stem, y := strings.CutSuffix(name, "y")
	switch {
	case y && stem != "" && !strings.ContainsAny(stem[len(stem)-1:], "aeiouAEIOU"):
		return stem + "ies"
	case slices.ContainsFunc([]string{"s", "x", "z", "ch", "sh"}, func(end string) bool { return strings.HasSuffix(name, end) }):
		return name + "es"
	}
	return name + "s"
}
