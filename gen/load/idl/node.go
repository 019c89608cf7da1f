package idl

import (
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// newNode returns a node at the current token.
func (p *parser) newNode(k model.NodeKind) *model.Node {
	if len(p.nodes) == 0 {
		p.nodes = make([]model.Node, 128)
	}
	n := &p.nodes[0]
	p.nodes = p.nodes[1:]
	n.Kind, n.Pos = k, p.pos()
	return n
}

// node reads a node value.
func (p *parser) node() *model.Node {
	switch p.tok.kind {
	case quoted, textBlock:
		n := p.newNode(model.StringNode)
		n.Text = p.str()
		return n
	case number:
		n := p.newNode(model.NumberNode)
		n.Text = p.text()
		p.advance()
		return n
	case ident:
		return p.bareWord(p.shapeID())
	case lbracket:
		return p.array()
	case lbrace:
		n := p.newNode(model.ObjectNode)
		p.enter()
		p.skipWS()
		if p.tok.kind == rbrace {
			p.depth--
			p.advance()
			return n
		}
		p.fields(n, p.fieldKey(), rbrace)
		p.depth--
		p.advance()
		return n
	}
	p.unexpected("a value")
	return nil
}

// enter takes an opening bracket.
func (p *parser) enter() {
	if p.depth++; p.depth > maxDepth {
		p.fail("value nested deeper than %d", maxDepth)
	}
	p.advance()
}

func (p *parser) array() *model.Node {
	n := p.newNode(model.ArrayNode)
	p.enter()
	p.skipWS()
	for p.tok.kind != rbracket {
		n.Elems = append(n.Elems, p.node())
		p.skipWS()
	}
	p.depth--
	p.advance()
	return n
}

// fields reads the fields of an object up to end, which stays the current token. The key of the
// first field is read already.
func (p *parser) fields(object *model.Node, first model.Field, end kind) {
	for f := first; ; f = p.fieldKey() {
		p.skipWS()
		p.expect(colon)
		p.skipWS()
		f.Value = p.node()
		if object.Get(f.Key) != nil {
			p.errs.Add(f.KeyPos, "", decl.SyntaxCode, "duplicate key %q", f.Key)
		} else {
			object.Fields = append(object.Fields, f)
		}
		p.skipWS()
		if p.tok.kind == end {
			return
		}
	}
}

func (p *parser) fieldKey() model.Field {
	f := model.Field{KeyPos: p.pos()}
	f.Key = p.key()
	return f
}

// key reads an identifier or quoted string.
func (p *parser) key() string {
	switch p.tok.kind {
	case ident:
		return p.identifier()
	case quoted:
		return p.str()
	}
	p.unexpected("a key")
	return ""
}

// str reads a quoted string or text block.
func (p *parser) str() string {
	read := unquote
	if p.tok.kind == textBlock {
		read = unquoteBlock
	}
	s, err := read(p.text())
	if err != nil {
		p.fail("%v", err)
	}
	p.advance()
	return s
}

// bareWord returns the node that a word without quotes stands for: a constant or a shape ID.
func (p *parser) bareWord(ref model.Ref) *model.Node {
	n := p.newNode(model.StringNode)
	n.Pos = ref.Pos
	switch ref.ID {
	case "null":
		n.Kind = model.NullNode
	case "true", "false":
		n.Kind, n.Bool = model.BoolNode, ref.ID == "true"
	default:
		n.Text = string(ref.ID)
		p.out.IDs = append(p.out.IDs, n)
	}
	return n
}
