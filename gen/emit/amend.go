package emit

import "github.com/sessiongen/sessiongen/gen/plan"

// amendments returns the rows that change the input before it is written, in a copy, and the output
// after it was read.
func (f *file) amendments(op *plan.Operation) []row {
	a := op.Amend
	f.use(amendPath)
	var rows []row
	if len(a.Keys) > 0 || len(a.Texts) > 0 || a.TreeHash != "" || a.URL != nil {
		rows = append(rows, f.prepare(op))
	}
	if len(a.Decoded) > 0 || a.URL != nil {
		rows = append(rows, f.literal("Finish", "(x *call.Exchange) error", func() { f.amendOutput(op) }))
	}
	return rows
}

// prepare returns the row that changes the input.
func (f *file) prepare(op *plan.Operation) row {
	a := op.Amend
	return f.literal("Prepare", "(x *call.Exchange) error", func() {
		f.line("in := *x.Input.(*", op.Input.Name, ")")
		for _, k := range a.Keys {
			f.line("amend.CustomerKey(&in.", k.Key, ", &in.", k.Digest, ")")
		}
		for i := range a.Texts {
			f.amendText(&a.Texts[i])
		}
		if a.TreeHash != "" {
			f.line("sum, err := amend.TreeHash(in.", op.Stream, ", &in.", a.TreeHash, ")")
			f.open("if err != nil {")
			f.line("return err")
			f.close("}")
			f.line(`x.SetHeader("X-Amz-Content-Sha256", sum)`)
		}
		if u := a.URL; u != nil {
			f.open("if in.", u.In, ` == "" {`)
			f.line("in.", u.In, ", x.Amended = ", quote(u.Value), ", true")
			f.close("}")
		}
		f.line("x.Input = &in")
		f.line("return nil")
	})
}

// amendOutput writes what changes the output.
func (f *file) amendOutput(op *plan.Operation) {
	f.line("out := x.Output.(*", op.Output.Name, ")")
	for _, name := range op.Amend.Decoded {
		f.line("amend.FromBase64(out.", name, ")")
	}
	if op.Amend.URL != nil {
		f.urlDecode(op.Amend.URL)
		return
	}
	f.line("return nil")
}

func (f *file) amendText(t *plan.Text) {
	v := "in." + t.Field.Name
	args := ""
	for _, arg := range t.Args {
		args += ", " + quote(arg)
	}
	if !t.Field.Type.Pointer {
		f.line(v, " = amend.", t.Func, "(", v, args, ")")
		return
	}
	f.open("if ", v, " != nil {")
	f.line(v, " = new(amend.", t.Func, "(*", v, args, "))")
	f.close("}")
}

func (f *file) urlDecode(u *plan.URLEncoding) {
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
