package emit

import (
	"github.com/sessiongen/sessiongen/gen/naming"
	res "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// batch writes an action on a list of resources: the method, and the one that collections share
// with it.
func (f *resourceFile) batch(r *res.Resource, b *res.Batch) {
	f.use("context", callPath, resourcePath)
	in, out := f.of(b.Operation+"Input"), f.of(b.Output)
	f.comment([]string{f.batchDoc(b)})
	f.open("func (l ", r.List, ") ", b.Method, "(ctx context.Context, in *", in, ", opts ...call.Option) ([]*", out, ", error) {")
	f.line("var b resource.Batch[", out, "]")
	f.line("l.batch", b.Method, "(ctx, &b, in, opts)")
	f.line("return b.Result()")
	f.close("}")
	f.blank()

	f.open("func (l ", r.List, ") batch", b.Method, "(ctx context.Context, b *resource.Batch[", out, "], in *", in, ", opts []call.Option) bool {")
	more := "n < len(l)"
	if b.Max > 0 {
		more += " && n < " + itoa(b.Max)
	}
	more += " && l[n].client == l[0].client"
	for _, v := range b.Same {
		more += " && l[n]." + v + " == l[0]." + v
	}
	f.open("for len(l) > 0 {")
	f.line("n := 1")
	f.open("for ", more, " {")
	f.line("n++")
	f.close("}")
	f.line("chunk := l[:n]")
	f.line("l = l[n:]")
	f.eachLists(r, b)
	f.line("r := chunk[0]")
	f.line("bound := &", f.literal(&b.Input))
	f.open("if in != nil {")
	f.line(b.Merge, "(bound, in)")
	f.close("}")
	f.line("out, err := r.client.", b.Operation, "(ctx, bound, opts...)")
	if r.Data != nil && r.Data.Load != nil {
		f.open("for _, r := range chunk {")
		f.line("r.data.Expire()")
		f.close("}")
	}
	failed := "nil"
	if b.Failed != "" {
		failed = b.Failed
	}
	f.open("if !b.Add(out, err, ", failed, ") {")
	f.line("return false")
	f.close("}")
	f.close("}")
	f.line("return true")
	f.close("}")
	f.blank()
}

// eachLists writes the lists with an element for each resource of a chunk.
func (f *resourceFile) eachLists(r *res.Resource, b *res.Batch) {
	var lists []*res.BoundField
	eachOf(&b.Input, func(bf *res.BoundField) { lists = append(lists, bf) })
	for _, bf := range lists {
		f.line(eachVar(bf), " := make([]", f.valueType(bf.Type.Elem), ", len(chunk))")
	}
	f.open("for i, r := range chunk {")
	if b.Input.UsesData() {
		f.dataVar(r, func(err string) string { return "b.Fail(" + err + ")" })
		f.dataVars(&b.Input)
	}
	for _, bf := range lists {
		value := ""
		if bf.Each.Struct != nil {
			value = f.literal(bf.Each.Struct)
		} else {
			value = f.bound(bf.Each.Value, bf.Type.Elem)
		}
		f.line(eachVar(bf), "[i] = ", value)
	}
	f.close("}")
}

func (f *resourceFile) batchDoc(b *res.Batch) string {
	doc := b.Method + " calls [" + f.client + ".Client." + b.Operation + "] for the resources of the list, as many at once as "
	if b.Max > 0 {
		doc += "it takes (" + itoa(b.Max) + ")"
	} else {
		doc += "there are"
	}
	if len(b.Same) > 0 {
		doc += ", resources that differ in"
		for i, v := range b.Same {
			if i > 0 {
				doc += " or"
			}
			doc += " " + naming.Export(v)
		}
		doc += " apart"
	}
	doc += ". The members of in are merged into every call. It returns the outputs of the calls that succeeded, also with an error"
	if b.Failed != "" {
		doc += "; entries that failed although their call succeeded are a *call.BatchError, after all calls"
	}
	return doc + ". An empty list makes no call."
}
