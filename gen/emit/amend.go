package emit

import "github.com/sessiongen/sessiongen/gen/plan"

// amendments returns the rows that change the input before it is written, in a copy, and the output
// after it was read.
func (f *file) amendments(op *plan.Operation) []row {
	a := op.Amend
	var rows []row
	if len(a.Keys) > 0 || len(a.Texts) > 0 || a.TreeHash != "" || a.Grant != nil || a.URL != nil {
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
	if len(a.Keys) > 0 || len(a.Texts) > 0 || a.TreeHash != "" {
		f.use(amendPath)
	}
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
		if a.Grant != nil {
			f.grant(a.Grant)
			return
		}
		f.line("return nil")
	})
}

// amendOutput writes what changes the output.
func (f *file) amendOutput(op *plan.Operation) {
	f.use(amendPath)
	f.line("out := x.Output.(*", op.Output.Name, ")")
	f.decode("out", op.Amend.Decoded, 0)
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
	f.decode("out", u.Decode, 0)
	f.line("return nil")
}

// grant writes the end of a function that makes a presigned URL.
func (f *file) grant(g *plan.Grant) {
	source, destination := "in."+g.Source.Name, "nil"
	if g.Destination != "" {
		destination = "&in." + g.Destination
	}
	if g.Source.Type.Pointer {
		source = "call.Value(" + source + ")"
	}
	if g.DropSource {
		f.line("source := ", source)
		f.line("in.", g.Source.Name, " = nil")
		source = "source"
	}
	f.line("return call.PresignSource(x, ", source, ", &in.", g.URL, ", ", destination, ")")
}

// decode writes what is done to the texts in v, a structure or a pointer to one. depth is how many
// loops are around it.
func (f *file) decode(v string, list []plan.Decoding, depth int) {
	for i := range list {
		d := &list[i]
		field := v + "." + d.Field
		if d.List {
			index := string(rune('i' + depth))
			f.block("for "+index+" := range "+field+" {", func() { f.decodeOne(field+"["+index+"]", d, depth+1) })
			continue
		}
		f.decodeOne(field, d, depth)
	}
}

// decodeOne writes what is done to a text, or to the texts in a structure.
func (f *file) decodeOne(v string, d *plan.Decoding, depth int) {
	switch {
	case d.Func != "":
		f.line("amend.", d.Func, "(", address(v, d.Pointer), ")")
	case d.Pointer:
		f.block("if "+v+" != nil {", func() { f.decode(v, d.Inner, depth) })
	default:
		f.decode(v, d.Inner, depth)
	}
}

func address(v string, pointer bool) string {
	if pointer {
		return v
	}
	return "&" + v
}
