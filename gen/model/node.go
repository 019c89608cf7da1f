package model

import "github.com/sessiongen/sessiongen/gen/diag"

// NodeKind is the kind of a node value.
type NodeKind uint8

// The kinds of Smithy node values.
const (
	NullNode NodeKind = iota
	BoolNode
	NumberNode
	StringNode
	ArrayNode
	ObjectNode
)

// String returns the kind as Smithy writes it.
func (k NodeKind) String() string {
	return [...]string{"null", "boolean", "number", "string", "array", "object"}[k]
}

// Node is a Smithy node value: what JSON can say, with positions and with the order of keys kept.
// A nil *Node reads as null in all methods.
type Node struct {
	Kind   NodeKind
	Pos    diag.Pos
	Bool   bool    // BoolNode
	Text   string  // StringNode: the value; NumberNode: the literal as written
	Elems  []*Node // ArrayNode
	Fields []Field // ObjectNode, in source order
}

// Field is one key and value of an object node.
type Field struct {
	Key    string
	KeyPos diag.Pos
	Value  *Node
}

// Get returns the value of key in an object node, nil if there is none or n is no object.
func (n *Node) Get(key string) *Node {
	if n == nil {
		return nil
	}
	for i := range n.Fields {
		if n.Fields[i].Key == key {
			return n.Fields[i].Value
		}
	}
	return nil
}

// IsNull reports whether n is nil or null.
func (n *Node) IsNull() bool { return n == nil || n.Kind == NullNode }

// Is reports whether n is of kind k.
func (n *Node) Is(k NodeKind) bool { return n != nil && n.Kind == k }

// Str returns the value of a string node, "" for all others.
func (n *Node) Str() string {
	if n == nil || n.Kind != StringNode {
		return ""
	}
	return n.Text
}

// IsTrue reports whether n is the boolean true.
func (n *Node) IsTrue() bool { return n != nil && n.Kind == BoolNode && n.Bool }

// Items returns the elements of an array node, nil for all others.
func (n *Node) Items() []*Node {
	if n == nil {
		return nil
	}
	return n.Elems
}

// NewString returns a string node.
func NewString(s string) *Node { return &Node{Kind: StringNode, Text: s} }

// NewNumber returns a number node; literal must be a JSON number.
func NewNumber(literal string) *Node { return &Node{Kind: NumberNode, Text: literal} }

// NewBool returns a boolean node.
func NewBool(b bool) *Node { return &Node{Kind: BoolNode, Bool: b} }

// NewNull returns a null node.
func NewNull() *Node { return &Node{Kind: NullNode} }

// NewArray returns an array node.
func NewArray(elems ...*Node) *Node { return &Node{Kind: ArrayNode, Elems: elems} }

// NewObject returns an object node with fields in the given order.
func NewObject(fields ...Field) *Node { return &Node{Kind: ObjectNode, Fields: fields} }

// Equal reports whether a and b are the same value: positions do not count,
// neither does the order of an object's keys. Numbers compare as written.
func Equal(a, b *Node) bool {
	if a.IsNull() || b.IsNull() {
		return a.IsNull() && b.IsNull()
	}
	if a.Kind != b.Kind || a.Bool != b.Bool || a.Text != b.Text ||
		len(a.Elems) != len(b.Elems) || len(a.Fields) != len(b.Fields) {
		return false
	}
	for i := range a.Elems {
		if !Equal(a.Elems[i], b.Elems[i]) {
			return false
		}
	}
	for i := range a.Fields {
		v := b.Get(a.Fields[i].Key)
		if v == nil || !Equal(a.Fields[i].Value, v) {
			return false
		}
	}
	return true
}
