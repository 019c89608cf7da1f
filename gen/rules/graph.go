package rules

import code "github.com/sessiongen/sessiongen/internal/endpointcode"

// graph is a decision graph in which equal parts exist once.
type graph struct {
	nodes map[nodeKey]*node
}

type nodeKey struct {
	kind      byte
	text      string
	then, els *node
}

// node is a condition with its two successors (kind NodeNext) or a result (NodeReturn, NodeFail).
type node struct {
	kind      byte
	text      string // the compiled condition or result; "" for the failure that no rule matches
	then, els *node
}

func (g *graph) noMatch() *node { return g.result(code.NodeFail, "") }

func (g *graph) result(kind byte, text string) *node {
	return g.intern(nodeKey{kind: kind, text: text})
}

// branch returns the node that goes on to then if a condition holds, else to els.
func (g *graph) branch(condition string, then, els *node) *node {
	if then == els && condition != "" && condition[0] == 0 { // assigns nothing, decides nothing
		return then
	}
	return g.intern(nodeKey{code.NodeNext, condition, then, els})
}

func (g *graph) intern(key nodeKey) *node {
	if n := g.nodes[key]; n != nil {
		return n
	}
	if g.nodes == nil {
		g.nodes = map[nodeKey]*node{}
	}
	n := &node{key.kind, key.text, key.then, key.els}
	g.nodes[key] = n
	return n
}

// backwards returns all nodes that entry leads to, each after both its successors. Of the two it
// puts then last, so that the node itself stands right before it where it can.
func backwards(entry *node) []*node {
	var order []*node
	seen := map[*node]bool{}
	var visit func(*node)
	visit = func(n *node) {
		if n == nil || seen[n] {
			return
		}
		seen[n] = true
		visit(n.els)
		visit(n.then)
		order = append(order, n)
	}
	visit(entry)
	return order
}
