package idl

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/load/ast"
	"github.com/sessiongen/sessiongen/gen/model"
)

const documentationTrait model.ID = "smithy.api#documentation"

// hasTraits reports whether there is a trait to print besides one that is written otherwise.
func (p *printer) hasTraits(traits model.Traits, skip model.ID) bool {
	for _, t := range traits {
		if t.Mixin == "" && t.ID != skip {
			return true
		}
	}
	return false
}

// traits prints traits, except skip, and ends in a new line: all in one line if they fit there,
// else each on its own.
func (p *printer) traits(traits model.Traits, indent string, skip model.ID) {
	if !p.hasTraits(traits, skip) {
		return
	}
	rest := traits
	for len(rest) > 0 && (rest[0].Mixin != "" || rest[0].ID == skip) {
		rest = rest[1:]
	}
	if doc := rest[0]; doc.ID == documentationTrait && isComment(doc.Value) {
		for line := range strings.SplitSeq(doc.Value.Text, "\n") {
			p.write("///")
			if line != "" {
				p.write(" " + line)
			}
			p.line(indent)
		}
		rest = rest[1:]
		if !p.hasTraits(rest, skip) {
			return
		}
	}
	start := len(p.buf)
	if !p.flatTraits(rest, skip) {
		p.buf = p.buf[:start]
		first := true
		for _, t := range rest {
			if t.Mixin != "" || t.ID == skip {
				continue
			}
			if !first {
				p.line(indent)
			}
			first = false
			p.trait(t, indent)
		}
	}
	p.line(indent)
}

// isComment reports whether documentation can be written as a comment.
func isComment(n *model.Node) bool {
	return n.Is(model.StringNode) && n.Text != "" && !strings.ContainsAny(n.Text, "\r")
}

// flatTraits prints traits in the current line; it reports false if they do not fit.
func (p *printer) flatTraits(traits model.Traits, skip model.ID) bool {
	first := true
	for _, t := range traits {
		if t.Mixin != "" || t.ID == skip {
			continue
		}
		if !first {
			p.write(" ")
		}
		first = false
		p.write("@" + p.name(t.ID))
		p.flatTraitBody(t)
		if p.column() > width {
			return false
		}
	}
	return true
}

// trait prints one trait, broken over lines if it must be.
func (p *printer) trait(t model.Trait, indent string) {
	p.write("@" + p.name(t.ID))
	start := len(p.buf)
	p.flatTraitBody(t)
	if p.column() <= width || t.Value.IsNull() || t.Value.Kind < model.ArrayNode {
		return
	}
	p.buf = p.buf[:start]
	p.write("(")
	if t.Value.Kind == model.ArrayNode {
		p.node(t.Value, indent, 1)
	} else {
		p.brokenFields(t.Value, indent)
	}
	p.write(")")
}

func (p *printer) flatTraitBody(t model.Trait) {
	v := t.Value
	if v.Is(model.ObjectNode) {
		if len(v.Fields) == 0 {
			if p.bareMeansObject(t.ID) {
				return
			}
			p.write("({})")
			return
		}
		p.write("(")
		p.flatFields(v)
		p.write(")")
		return
	}
	p.write("(")
	p.flat(v)
	p.write(")")
}

// bareMeansObject reports whether a trait without value stands for {}.
func (p *printer) bareMeansObject(id model.ID) bool {
	s := p.model.Shape(id)
	if s == nil {
		return true
	}
	switch s.Kind {
	case model.Structure, model.Union, model.Map, model.Document:
		return true
	}
	return false
}

// node prints a node value, broken over lines if the current line does not hold it and what follows
// it in the line.
func (p *printer) node(n *model.Node, indent string, follows int) {
	start := len(p.buf)
	p.flat(n)
	if p.column()+follows <= max(width, len(indent)+minWidth) || n.IsNull() || n.Kind < model.ArrayNode || len(n.Elems)+len(n.Fields) == 0 {
		return
	}
	p.buf = p.buf[:start]
	inner := deeper(indent)
	if n.Kind == model.ObjectNode {
		p.write("{")
		p.brokenFields(n, indent)
		p.write("}")
		return
	}
	p.write("[")
	for _, e := range n.Elems {
		p.line(inner)
		p.node(e, inner, 0)
	}
	p.line(indent)
	p.write("]")
}

// minWidth is how much of a line a node value has for itself, however deep it is.
const minWidth = 80

// deeper returns the indentation of what is inside a node value. Far to the right the steps are
// small: endpoint rules nest twenty levels deep, and their text would be mostly spaces.
func deeper(indent string) string {
	if len(indent) < 24 {
		return indent + "    "
	}
	return indent + " "
}

func (p *printer) brokenFields(n *model.Node, indent string) {
	inner := deeper(indent)
	for _, f := range n.Fields {
		p.line(inner)
		p.key(f.Key)
		p.write(": ")
		p.node(f.Value, inner, 0)
	}
	p.line(indent)
}

func (p *printer) flat(n *model.Node) {
	if n.IsNull() {
		p.write("null")
		return
	}
	switch n.Kind {
	case model.BoolNode:
		if n.Bool {
			p.write("true")
		} else {
			p.write("false")
		}
	case model.NumberNode:
		p.write(n.Text)
	case model.StringNode:
		p.quote(n.Text)
	case model.ArrayNode:
		p.write("[")
		for i, e := range n.Elems {
			if i > 0 {
				p.write(", ")
			}
			p.flat(e)
		}
		p.write("]")
	case model.ObjectNode:
		p.write("{")
		p.flatFields(n)
		p.write("}")
	}
}

func (p *printer) flatFields(n *model.Node) {
	for i, f := range n.Fields {
		if i > 0 {
			p.write(", ")
		}
		p.key(f.Key)
		p.write(": ")
		p.flat(f.Value)
	}
}

func (p *printer) quote(s string) { p.buf = ast.AppendQuoted(p.buf, s) }

// key prints the key of an object, without quotes where it can be.
func (p *printer) key(s string) {
	if ast.IsIdentifier(s) {
		p.write(s)
		return
	}
	p.quote(s)
}
