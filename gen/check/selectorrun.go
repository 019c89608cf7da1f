package check

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// node is what selectors select: a shape, or a member of it.
type node struct {
	shape  *model.Shape
	member *model.Member
}

func (n node) id() model.ID {
	if n.member != nil {
		return n.shape.ID.WithMember(n.member.Name)
	}
	return n.shape.ID
}

func (n node) traits() model.Traits {
	if n.member != nil {
		return n.member.Traits
	}
	return n.shape.Traits
}

// world is the model that selectors run over.
type world struct {
	model *model.Model
	back  map[node][]edge // who refers to a node; made when first asked for
}

// edge is a relationship to another node.
type edge struct {
	rel string
	to  node
}

// selected returns all nodes of the model's own shapes that sel selects.
func (w *world) selected(sel selector) map[node]bool {
	set := map[node]bool{}
	w.each(func(n node) {
		w.run(sel, n, func(n node) bool {
			set[n] = true
			return true
		})
	})
	return set
}

func (w *world) each(f func(node)) {
	for _, s := range w.model.Shapes() {
		f(node{shape: s})
		for _, m := range s.Members {
			f(node{s, m})
		}
	}
}

// run sends n through the steps of sel. It reports false if yield wanted no more.
func (w *world) run(sel selector, n node, yield func(node) bool) bool {
	if len(sel) == 0 {
		return yield(n)
	}
	return sel[0].run(w, n, func(next node) bool { return w.run(sel[1:], next, yield) })
}

// any reports whether anything comes out of one of the selectors for n.
func (w *world) any(selectors []selector, n node) bool {
	return slices.ContainsFunc(selectors, func(sel selector) bool {
		return !w.run(sel, n, func(node) bool { return false })
	})
}

func (s kindStep) run(_ *world, n node, yield func(node) bool) bool {
	return n.member != nil || !s(n.shape.Kind) || yield(n)
}

func (allStep) run(_ *world, n node, yield func(node) bool) bool { return yield(n) }

func (memberOf) run(_ *world, n node, yield func(node) bool) bool {
	return n.member == nil || yield(n)
}

func (s isStep) run(w *world, n node, yield func(node) bool) bool {
	for _, sel := range s {
		if !w.run(sel, n, yield) {
			return false
		}
	}
	return true
}

func (s testStep) run(w *world, n node, yield func(node) bool) bool {
	return !w.any(s, n) || yield(n)
}

func (s notStep) run(w *world, n node, yield func(node) bool) bool {
	return w.any(s, n) || yield(n)
}

func (s moveStep) run(w *world, n node, yield func(node) bool) bool {
	edges := w.edges
	if s.reverse {
		edges = w.reverse
	}
	for _, e := range edges(n) {
		if (len(s.rels) == 0 || slices.Contains(s.rels, e.rel)) && !yield(e.to) {
			return false
		}
	}
	return true
}

func (reachStep) run(w *world, n node, yield func(node) bool) bool {
	seen := map[node]bool{}
	var visit func(n node) bool
	visit = func(n node) bool {
		for _, e := range w.edges(n) {
			if seen[e.to] {
				continue
			}
			seen[e.to] = true
			if !yield(e.to) || !visit(e.to) {
				return false
			}
		}
		return true
	}
	return visit(n)
}

func (s attrStep) run(_ *world, n node, yield func(node) bool) bool {
	value, ok := s.attribute(n)
	if !ok || s.op != "" && !s.compare(value) {
		return true
	}
	return yield(n)
}

// attribute returns the text of the attribute that s is about, and whether n has it.
func (s attrStep) attribute(n node) (string, bool) {
	switch s.path[0] {
	case "id":
		id := n.id()
		if len(s.path) == 1 {
			return string(id), true
		}
		switch s.path[1] {
		case "namespace":
			return id.Namespace(), true
		case "name":
			return id.Name(), true
		case "member":
			return id.Member(), id.Member() != ""
		}
	case "trait":
		if len(s.path) == 1 {
			return "", len(n.traits()) > 0
		}
		id := model.ID(s.path[1])
		if id.Namespace() == "" {
			id = "smithy.api#" + id
		}
		value := n.traits().Get(id)
		for _, key := range s.path[2:] {
			value = value.Get(key)
		}
		if value == nil {
			return "", false
		}
		if value.Is(model.BoolNode) {
			return map[bool]string{true: "true", false: "false"}[value.Bool], true
		}
		return value.Text, true
	}
	return "", false
}

func (s attrStep) compare(got string) bool {
	want := s.value
	if s.fold {
		got, want = strings.ToLower(got), strings.ToLower(want)
	}
	switch s.op {
	case "=":
		return got == want
	case "!=":
		return got != want
	case "^=":
		return strings.HasPrefix(got, want)
	case "$=":
		return strings.HasSuffix(got, want)
	}
	return strings.Contains(got, want)
}

// edges returns what n refers to.
func (w *world) edges(n node) []edge {
	var edges []edge
	add := func(rel string, id model.ID) {
		if s := w.model.Shape(id); s != nil && id != "" {
			edges = append(edges, edge{rel, node{shape: s}})
		}
	}
	refs := func(rel string, refs []model.Ref) {
		for _, r := range refs {
			add(rel, r.ID)
		}
	}
	s := n.shape
	switch {
	case n.member != nil:
		add("target", n.member.Target)
	case s.Operation != nil:
		add("input", s.Operation.Input.ID)
		add("output", s.Operation.Output.ID)
		refs("error", s.Operation.Errors)
	case s.Service != nil:
		refs("operation", s.Service.Operations)
		refs("resource", s.Service.Resources)
		refs("error", s.Service.Errors)
	case s.Resource != nil:
		for _, ref := range lifecycle(s.Resource) {
			add(ref.Name, ref.ID)
			add("operation", ref.ID)
		}
		refs("operation", s.Resource.Operations)
		refs("collectionOperation", s.Resource.CollectionOperations)
		refs("resource", s.Resource.Resources)
		for _, ref := range s.Resource.Identifiers {
			add("identifier", ref.ID)
		}
		for _, ref := range s.Resource.Properties {
			add("property", ref.ID)
		}
	default:
		for _, m := range s.Members {
			edges = append(edges, edge{"member", node{s, m}})
		}
	}
	return edges
}

// lifecycle returns the operations of a resource's life with their names, absent ones left out.
func lifecycle(r *model.ResourceProps) []model.NamedRef {
	all := []model.NamedRef{
		{Name: "create", Ref: r.Create}, {Name: "put", Ref: r.Put}, {Name: "read", Ref: r.Read},
		{Name: "update", Ref: r.Update}, {Name: "delete", Ref: r.Delete}, {Name: "list", Ref: r.List},
	}
	return slices.DeleteFunc(all, func(ref model.NamedRef) bool { return ref.ID == "" })
}

// reverse returns who refers to n.
func (w *world) reverse(n node) []edge {
	if w.back == nil {
		w.back = map[node][]edge{}
		w.each(func(from node) {
			for _, e := range w.edges(from) {
				w.back[e.to] = append(w.back[e.to], edge{e.rel, from})
			}
		})
	}
	return w.back[n]
}
