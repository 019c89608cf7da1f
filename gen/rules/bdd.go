package rules

import (
	"encoding/base64"
	"encoding/binary"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
)

// resultRef and above refer to results in a decision diagram: resultRef itself to "no rule
// matches", which is not listed, the next to the first in the list.
const resultRef = 100_000_000

// diagram compiles the value of the endpointBdd trait.
func (c *compiler) diagram(n *model.Node) *node {
	d := diagram{c: c, at: n, built: map[int32]*node{}}
	for _, condition := range n.Get("conditions").Items() {
		d.conditions = append(d.conditions, c.condition(condition)) // in an order that defines before use
	}
	for _, result := range n.Get("results").Items() {
		d.results = append(d.results, c.body(result))
	}
	data, err := base64.StdEncoding.DecodeString(n.Get("nodes").Str())
	if err != nil || len(data)%12 != 0 {
		c.fail(n, CodeSyntax, "the nodes of a decision diagram must be triples of 32-bit numbers in base64")
		return c.graph.noMatch()
	}
	for ; len(data) > 0; data = data[4:] {
		d.nodes = append(d.nodes, int32(binary.BigEndian.Uint32(data)))
	}
	root, err := strconv.ParseInt(numberText(n.Get("root")), 10, 32)
	if err != nil {
		c.fail(n, CodeSyntax, "the root of a decision diagram must be a 32-bit number")
		return c.graph.noMatch()
	}
	return d.build(int32(root))
}

func numberText(n *model.Node) string {
	if n.Is(model.NumberNode) {
		return n.Text
	}
	return ""
}

// diagram is a decision diagram with its conditions and results compiled.
type diagram struct {
	c          *compiler
	at         *model.Node
	conditions []string
	results    []*node
	nodes      []int32         // condition, reference if it holds, reference if not
	built      map[int32]*node // by reference; nil while it is being built
}

// build returns the graph that a reference leads to. A negative reference is to a node with its
// two successors exchanged; 1 and -1 mean that no rule matches.
func (d *diagram) build(ref int32) *node {
	if n, ok := d.built[ref]; ok {
		if n == nil {
			return d.fail("a node leads back to itself")
		}
		return n
	}
	if ref == 1 || ref == -1 || ref == resultRef {
		return d.c.graph.noMatch()
	}
	if ref > resultRef {
		if i := int(ref-resultRef) - 1; i < len(d.results) {
			return d.results[i]
		}
		return d.fail("a node refers to a result that is not listed")
	}
	at := int(ref)
	if at < 0 {
		at = -at
	}
	at = (at - 1) * 3
	if at < 0 || at >= len(d.nodes) {
		return d.fail("a node refers to a node that is not there")
	}
	condition, then, els := d.nodes[at], d.nodes[at+1], d.nodes[at+2]
	if condition < 0 || int(condition) >= len(d.conditions) {
		return d.fail("a node refers to a condition that is not listed")
	}
	if ref < 0 {
		then, els = els, then
	}
	d.built[ref] = nil
	n := d.c.graph.branch(d.conditions[condition], d.build(then), d.build(els))
	d.built[ref] = n
	return n
}

func (d *diagram) fail(message string) *node {
	d.c.fail(d.at, CodeSyntax, "%s in the decision diagram", message)
	return d.c.graph.noMatch()
}
