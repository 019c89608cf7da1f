package emit

import "github.com/sessiongen/sessiongen/gen/plan"

// amendments returns the rows that change the input before it is written, in a copy, and the output
// after it was read.
func (f *file) amendments(op *plan.Operation) []row {
	a := op.Amend
	f.use(amendPath)
	rows := []row{f.literal("Prepare", "(x *call.Exchange) error", func() {
		f.line("in := *x.Input.(*", op.Input.Name, ")")
		for _, k := range a.Keys {
			f.line("amend.CustomerKey(&in.", k.Key, ", &in.", k.Digest, ")")
		}
		for _, e := range a.Encoded {
			f.percentEncode(&e)
		}
		if u := a.URL; u != nil {
			f.open("if in.", u.In, ` == "" {`)
			f.line("in.", u.In, ", x.Amended = ", quote(u.Value), ", true")
			f.close("}")
		}
		f.line("x.Input = &in")
		f.line("return nil")
	})}
	if a.URL == nil {
		return rows
	}
	return append(rows, f.literal("Finish", "(x *call.Exchange) error", func() { f.urlDecode(op, a.URL) }))
}

func (f *file) percentEncode(e *plan.Encoded) {
	v := "in." + e.Field.Name
	if !e.Field.Type.Pointer {
		f.line(v, " = amend.PercentEncode(", v, ", ", quote(e.ExceptFrom), ")")
		return
	}
	f.open("if ", v, " != nil {")
	f.line(v, " = new(amend.PercentEncode(*", v, ", ", quote(e.ExceptFrom), "))")
	f.close("}")
}

func (f *file) urlDecode(op *plan.Operation, u *plan.URLEncoding) {
	f.line("out := x.Output.(*", op.Output.Name, ")")
	f.open("if !x.Amended || out.", u.Out, " != ", quote(u.Value), " {")
	f.line("return nil")
	f.close("}")
	f.line("out.", u.Out, ` = ""`)
	for _, p := range u.Decode {
		if p.List == "" {
			f.line("amend.Unescape(", address("out."+p.Field, p.Pointer), ")")
			continue
		}
		f.open("for i := range out.", p.List, " {")
		f.line("amend.Unescape(", address("out."+p.List+"[i]."+p.Field, p.Pointer), ")")
		f.close("}")
	}
	f.line("return nil")
}

func address(v string, pointer bool) string {
	if pointer {
		return v
	}
	return "&" + v
}
