package emit

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// rootIs returns a walker over the structure in a variable.
func (f *file) rootIs(name string) *walker {
	return &walker{file: f, root: func(field *plan.Field) string {
		if field == nil {
			return name
		}
		return name + "." + field.Name
	}}
}

// pages writes the methods that page through an operation.
func (f *file) pages(op *plan.Operation) {
	p := op.Pages
	f.use("iter", paginatePath)
	in, out := op.Input.Name, op.Output.Name
	params := "(ctx context.Context, in *" + in + ", opts ...call.Option) iter.Seq2["
	f.comment([]string{
		p.Func + " calls " + op.Func + " for page after page. Every range starts over with the first page, and ends after an error.",
	})
	f.open("func (c *Client) ", p.Func, params, "*", out, ", error] {")
	f.block("if in == nil {", func() { f.line("in = &", in, "{}") })
	f.line("return paginate.Pages(ctx, in, opts, c.", op.Func, ", next", op.Func, ")")
	f.close("}")
	f.blank()
	if p.ItemsFunc != "" {
		f.items(op, params)
	}
	f.comment([]string{"next" + op.Func + " makes of an input that of the page after out."})
	f.open("func next", op.Func, "(in *", in, ", out *", out, ") (*", in, ", paginate.State) {")
	f.line("after := *in")
	w := f.rootIs("out")
	if p.More != nil {
		w.block("if "+negate(w.condition(p.More))+" {", func() { w.line("return nil, paginate.Last") })
	}
	states := make([]string, len(p.Tokens))
	for i := range p.Tokens {
		states[i] = w.token(&p.Tokens[i])
	}
	f.line("return &after, ", strings.Join(states, " | "))
	f.close("}")
	f.blank()
}

// items writes the method that ranges over the items of all pages: pointers to structures, other
// types as they are.
func (f *file) items(op *plan.Operation, params string) {
	p := op.Pages
	item := f.valueType(p.Items.Type.Elem)
	if p.Items.Type.Elem.Kind == plan.Struct {
		item = "*" + item
	}
	f.comment(p.ItemsDoc)
	f.open("func (c *Client) ", p.ItemsFunc, params, item, ", error] {")
	f.line("return paginate.Items(c.", p.Func, "(ctx, in, opts...), items", op.Func, ")")
	f.close("}")
	f.blank()
	f.open("func items", op.Func, "(out *", op.Output.Name, ", yield func(", item, ", error) bool) bool {")
	w := f.rootIs("out")
	each := &plan.Value{Op: plan.OpEach, Type: *p.Items.Type.Elem, Many: true, Args: []*plan.Value{p.Items}}
	w.anyway = true // an item is an item, even if it is empty
	w.each(each, func(x string) {
		w.block("if !yield("+x+", nil) {", func() { w.line("return false") })
	})
	f.line("return true")
	f.close("}")
	f.blank()
}

// token returns the call that passes a token on.
func (w *walker) token(t *plan.Token) string {
	member := "&after." + t.Input.Name
	v := t.Value
	if v.Type.Kind == plan.Map {
		if x, ok := w.direct(v); ok {
			return "paginate.Map(" + member + ", " + x + ")"
		}
		name := w.name("token")
		w.line("var ", name, " ", w.valueType(&v.Type))
		w.each(v, func(x string) { w.line(name, " = ", x) })
		return "paginate.Map(" + member + ", " + name + ")"
	}
	function := "paginate.Value("
	if t.Input.Type.Pointer {
		function = "paginate.Optional("
	}
	if v.Op == plan.OpField && v.Args[0].Op == plan.OpRoot {
		x := w.root(v.Field)
		if !v.Field.Type.Pointer {
			x = "&" + x
		}
		return function + member + ", " + x + ")"
	}
	name := w.name("token")
	w.line("var ", name, " *", w.valueType(&v.Type))
	w.each(v, func(x string) { w.line(name, " = new(", x, ")") })
	return function + member + ", " + name + ")"
}
