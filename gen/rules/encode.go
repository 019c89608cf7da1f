package rules

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
	code "github.com/sessiongen/sessiongen/internal/endpointcode"
)

// maxNumber is the largest number that the runtime reads.
const maxNumber = 1<<28 - 1

func appendNumber(b []byte, n int) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

// appendIndex appends a number that may be negative.
func appendIndex(b []byte, i int) []byte {
	if i < 0 {
		return appendNumber(b, -2*i-1)
	}
	return appendNumber(b, 2*i)
}

func appendString(b []byte, s string) []byte {
	return append(appendNumber(b, len(s)), s...)
}

// pool is one text in which every literal is found.
type pool struct{ text string }

func (p *pool) add(s string) int {
	i := strings.Index(p.text, s)
	if i < 0 {
		i = len(p.text)
		p.text += s
	}
	return i
}

// encode writes the constant.
func (c *compiler) encode(entry *node) string {
	b := []byte{code.Version}
	b = c.encodeParams(b)
	b = appendString(b, c.pool.text)
	exprs, graph := encodeGraph(entry)
	b = appendString(b, exprs)
	return string(append(b, graph...))
}

func (c *compiler) encodeParams(b []byte) []byte {
	n := 0
	for _, p := range c.params {
		if p.Index >= 0 {
			n++
		}
	}
	b = appendNumber(b, n)
	for _, p := range c.params {
		if p.Index < 0 {
			continue
		}
		flags := map[Type]byte{Bool: code.ParamBool, String: code.ParamString, Strings: code.ParamStrings}[p.Type]
		if p.Required {
			flags |= code.ParamRequired
		}
		if p.Default != nil {
			flags |= code.ParamDefault
		}
		b = appendString(appendString(append(b, flags), p.Name), p.BuiltIn)
		if p.Default != nil {
			b = encodeDefault(b, p.Default)
		}
	}
	return b
}

func encodeDefault(b []byte, n *model.Node) []byte {
	switch {
	case n.Is(model.BoolNode):
		if n.Bool {
			return append(b, 1)
		}
		return append(b, 0)
	case n.Is(model.ArrayNode):
		b = appendNumber(b, len(n.Elems))
		for _, e := range n.Elems {
			b = appendString(b, e.Str())
		}
		return b
	}
	return appendString(b, n.Str())
}

// encodeGraph returns the expressions of all nodes and the nodes themselves. It writes the nodes
// from the last to the first: jumps lead forward, so their lengths are known when they are written.
func encodeGraph(entry *node) (exprs string, nodes []byte) {
	order := backwards(entry)
	var texts pool
	for i := len(order) - 1; i >= 0; i-- { // what comes first gets the small offsets
		texts.add(order[i].text)
	}
	fromEnd := map[*node]int{} // where a node starts
	reversed := []byte{}
	for _, n := range order {
		b := encodeNode(n, &texts, len(reversed), fromEnd)
		for i := len(b) - 1; i >= 0; i-- {
			reversed = append(reversed, b[i])
		}
		fromEnd[n] = len(reversed)
	}
	nodes = make([]byte, len(reversed))
	for i, c := range reversed {
		nodes[len(nodes)-1-i] = c
	}
	return texts.text, nodes
}

// encodeNode writes one node that stands before the last after bytes.
func encodeNode(n *node, texts *pool, after int, fromEnd map[*node]int) []byte {
	switch {
	case n.kind == code.NodeFail && n.text == "":
		return appendNumber(nil, code.NodeFail)
	case n.kind == code.NodeFail:
		return appendNumber(nil, (texts.add(n.text)+1)<<2|code.NodeFail)
	case n.kind == code.NodeReturn:
		return appendNumber(nil, texts.add(n.text)<<2|code.NodeReturn)
	}
	at := texts.add(n.text) << 2
	if fromEnd[n.then] == after {
		return appendNumber(appendNumber(nil, at|code.NodeNext), after-fromEnd[n.els])
	}
	b := appendNumber(appendNumber(nil, at|code.NodeJump), after-fromEnd[n.then])
	return appendNumber(b, after-fromEnd[n.els])
}
