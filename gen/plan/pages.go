package plan

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// Pages is how an operation is called for page after page.
type Pages struct {
	Func   string // method that ranges over the outputs
	Tokens []Token
	More   *Value `json:",omitempty"` // of the output: whether there are more pages

	ItemsFunc string   `json:",omitempty"` // method that ranges over the items of all pages; "" if there is none
	Items     *Value   `json:",omitempty"` // of the output: the list of items
	ItemsDoc  []string `json:",omitempty"`
}

// Token is a place in the list that is passed from an output to the input after it.
type Token struct {
	Input Operand
	Value *Value // of the output
}

// pages plans the pagination of an operation.
func (b *builder) pages(s *model.Shape, op *Operation) *Pages {
	var inputs, outputs, items []*model.Node
	var more *model.Node
	if n := s.Traits.Get(traitPaginator); n != nil {
		inputs, outputs, items = n.Get("inputTokens").Items(), n.Get("outputTokens").Items(), n.Get("items").Items()
		more = n.Get("moreResults")
	} else if n := s.Traits.Get(traitPaginated); n != nil {
		get := func(key string) []*model.Node {
			for _, n := range [...]*model.Node{n.Get(key), b.service.Traits.Get(traitPaginated).Get(key)} {
				if n != nil {
					return []*model.Node{n}
				}
			}
			return nil
		}
		inputs, outputs, items = get("inputToken"), get("outputToken"), get("items")
	}
	if len(inputs) == 0 || len(inputs) != len(outputs) {
		return nil
	}
	p := &Pages{Func: naming.Pages(op.Name)}
	for i, n := range outputs {
		in := op.Input.operand(inputs[i].Str())
		if in == nil {
			b.fail(inputs[i].Pos, s.ID, CodePath, "the input has no member %q", inputs[i].Str())
			return nil
		}
		v := b.resolve(n, s, op.Output)
		if v == nil {
			return nil
		}
		if v.Many || v.Type.Kind != in.Type.Kind || v.Type.Name != in.Type.Name ||
			class(v.Type.Kind) == 0 && v.Type.Kind != Map {
			b.fail(n.Pos, s.ID, CodePath, "%s is no value for %s", n.Str(), inputs[i].Str())
			return nil
		}
		p.Tokens = append(p.Tokens, Token{*in, v})
	}
	if more != nil {
		p.More = b.resolve(more, s, op.Output)
		if p.More != nil && p.More.Type.Kind != Bool {
			b.fail(more.Pos, s.ID, CodePath, "%s is no boolean", more.Str())
		}
	}
	b.items(p, items, s, op)
	return p
}

// items plans the method for the items: those of the first list. What is no list has none.
func (b *builder) items(p *Pages, items []*model.Node, s *model.Shape, op *Operation) {
	if len(items) == 0 {
		return
	}
	v := b.resolve(items[0], s, op.Output)
	if v == nil || v.Many || v.Type.Kind != List || v.Type.Sparse {
		return
	}
	p.ItemsFunc, p.Items = naming.Items(op.Name), v
	p.ItemsDoc = []string{p.ItemsFunc + " calls " + op.Func + " for page after page and ranges over " + items[0].Str() + " of all of them."}
	if len(items) > 1 {
		others := make([]string, len(items)-1)
		for i, n := range items[1:] {
			others[i] = n.Str()
		}
		p.ItemsDoc[0] += " Pages have more than that: see " + p.Func + " for " + strings.Join(others, ", ") + "."
	}
}

// resolve plans an expression of the model, and reports one that does not fit.
func (b *builder) resolve(n *model.Node, s *model.Shape, root *Structure) *Value {
	v, err := b.pkg.Resolve(n.Str(), root)
	if err != nil {
		b.fail(n.Pos, s.ID, CodePath, "%s: %v", n.Str(), err)
		return nil
	}
	return v
}
