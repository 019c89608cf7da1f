package check

import (
	"slices"

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
	back  map[node][]edge   // who refers to a node; made when first asked for
	vars  map[string][]node // what variables hold, while a selector runs
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
	var edges []edge
	switch {
	case s.reverse:
		edges = w.reverse(n)
	case slices.ContainsFunc(s.rels, named):
		edges = w.all(n)
	default:
		edges = w.forward(n)
	}
	for _, e := range edges {
		wanted := slices.Contains(s.rels, e.rel)
		if len(s.rels) == 0 {
			wanted = !named(e.rel)
		}
		if wanted && !yield(e.to) {
			return false
		}
	}
	return true
}

// named reports whether only selectors that name a relationship follow it.
func named(rel string) bool {
	return rel == "trait" || rel == "bound" || rel == "container"
}

func (reachStep) run(w *world, n node, yield func(node) bool) bool {
	seen := map[node]bool{}
	var visit func(n node) bool
	visit = func(n node) bool {
		for _, e := range w.forward(n) {
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

// run selects the services, resources and operations for which the first selector holds, or whose
// parent is selected, but not those for which the second does, nor what is below them.
func (s downStep) run(w *world, n node, yield func(node) bool) bool {
	return !w.below(s, n, map[node]bool{}) || yield(n)
}

func (w *world) below(s downStep, n node, seen map[node]bool) bool {
	if n.member != nil || n.shape.Kind < model.Service || seen[n] {
		return false
	}
	seen[n] = true
	if len(s) > 1 && w.any(s[1:], n) {
		return false
	}
	return w.any(s[:1], n) || slices.ContainsFunc(w.reverse(n), func(e edge) bool {
		return isBinding(e.rel) && w.below(s, e.to, seen)
	})
}

// isBinding reports whether a relationship is that of a service or resource to what is part of it.
func isBinding(rel string) bool {
	switch rel {
	case "operation", "collectionOperation", "resource", "create", "put", "read", "update", "delete", "list":
		return true
	}
	return false
}

func (s againStep) run(w *world, n node, yield func(node) bool) bool {
	seen := map[node]bool{}
	var visit func(n node) bool
	visit = func(n node) bool {
		return w.run(selector(s), n, func(next node) bool {
			if seen[next] {
				return true
			}
			seen[next] = true
			return yield(next) && visit(next)
		})
	}
	return visit(n)
}

func (s inStep) run(w *world, n node, yield func(node) bool) bool {
	return !w.selected(selector(s))[n] || yield(n)
}

func (s rootStep) run(w *world, _ node, yield func(node) bool) bool {
	selected := w.selected(selector(s))
	more := true
	w.each(func(n node) { more = more && (!selected[n] || yield(n)) })
	return more
}

func (s setStep) run(w *world, n node, yield func(node) bool) bool {
	var nodes []node
	w.run(s.sel, n, func(n node) bool {
		nodes = append(nodes, n)
		return true
	})
	if w.vars == nil {
		w.vars = map[string][]node{}
	}
	w.vars[s.name] = nodes
	return yield(n)
}

func (s getStep) run(w *world, _ node, yield func(node) bool) bool {
	for _, n := range w.vars[string(s)] {
		if !yield(n) {
			return false
		}
	}
	return true
}

// forward returns what n refers to, and its mixins.
func (w *world) forward(n node) []edge {
	edges := w.edges(n)
	if n.member == nil {
		for _, id := range n.shape.Mixins {
			edges = w.link(edges, "mixin", id)
		}
	}
	return edges
}

// all returns what selectors can go to from n: also its traits, and what it is part of.
func (w *world) all(n node) []edge {
	edges := w.forward(n)
	for _, t := range n.traits() {
		edges = w.link(edges, "trait", t.ID)
	}
	if n.member != nil {
		return append(edges, edge{"container", node{shape: n.shape}})
	}
	for _, e := range w.reverse(n) {
		if isBinding(e.rel) {
			edges = append(edges, edge{"bound", e.to})
		}
	}
	return edges
}

// link adds an edge to the shape with an ID, if there is one.
func (w *world) link(edges []edge, rel string, id model.ID) []edge {
	if s := w.model.Shape(id); s != nil && id != "" {
		edges = append(edges, edge{rel, node{shape: s}})
	}
	return edges
}

// edges returns what n refers to.
func (w *world) edges(n node) []edge {
	var edges []edge
	add := func(rel string, id model.ID) { edges = w.link(edges, rel, id) }
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
			if ref.Name == "create" || ref.Name == "list" {
				add("collectionOperation", ref.ID)
			} else {
				add("instanceOperation", ref.ID)
			}
		}
		refs("operation", s.Resource.Operations)
		refs("instanceOperation", s.Resource.Operations)
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
			edges := w.forward(from)
			for _, t := range from.traits() {
				edges = w.link(edges, "trait", t.ID)
			}
			for _, e := range edges {
				w.back[e.to] = append(w.back[e.to], edge{e.rel, from})
			}
		})
	}
	return w.back[n]
}
