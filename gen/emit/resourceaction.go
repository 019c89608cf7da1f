package emit

import (
	"strings"

	res "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// boundNames spells the members that a definition binds.
func boundNames(b *res.Bound) string {
	var names []string
	var add func(b *res.Bound, prefix string)
	add = func(b *res.Bound, prefix string) {
		for i := range b.Fields {
			if bf := &b.Fields[i]; bf.Struct != nil {
				add(bf.Struct, prefix+bf.Name+".")
			} else {
				names = append(names, prefix+bf.Name)
			}
		}
	}
	add(b, "")
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// returned spells the type that a result is.
func returned(result *res.Result) string {
	if result.List != "" {
		return result.List
	}
	return "*" + result.Make
}

func (f *resourceFile) reference(r *res.Resource, ref *res.Reference) {
	f.use("context", callPath, resourcePath)
	doc := ref.Method + " returns the " + ref.Result.Make + " that the data names, or resource.ErrNone."
	if ref.Result.List != "" {
		doc = ref.Method + " returns what the data names of type " + ref.Result.Make + "."
	}
	f.comment([]string{doc + " It calls Load."})
	f.open("func (r *", r.Type, ") ", ref.Method, "(ctx context.Context, opts ...call.Option) (", returned(&ref.Result), ", error) {")
	f.dataVar(r, func(err string) string { return "nil, " + err })
	f.result(&ref.Result)
	f.close("}")
	f.blank()
}

// result writes statements that make the resources of a result and return them.
func (f *resourceFile) result(result *res.Result) {
	if result.List == "" {
		f.one(result)
		return
	}
	f.several(result)
	f.line("return list, nil")
}

func (f *resourceFile) action(r *res.Resource, a *res.Action) {
	f.use("context", callPath)
	in, out := f.of(a.Operation+"Input"), f.of(a.Output)
	f.comment([]string{f.actionDoc(a)})
	typ := "*" + out
	if a.Result != nil {
		typ = returned(a.Result)
	}
	f.open("func (r *", r.Type, ") ", a.Method, "(ctx context.Context, in *", in, ", opts ...call.Option) (", typ, ", error) {")
	if a.Input.UsesData() {
		f.dataVar(r, func(err string) string { return "nil, " + err })
		f.dataVars(&a.Input)
	}
	if r.Data != nil && r.Data.Load != nil {
		f.line("defer r.data.Expire()")
	}
	if len(a.Input.Fields) > 0 || a.Result != nil && usesInput(a.Result) {
		f.use(resourcePath)
		f.line("in = resource.Copy(in)")
		f.fill(&a.Input, "in")
	}
	call := "r.client." + a.Operation + "(ctx, in, opts...)"
	switch {
	case a.Result == nil && a.Failed == "":
		f.line("return ", call)
	case a.Result == nil:
		f.use(resourcePath)
		f.line("out, err := ", call)
		f.open("if err != nil {")
		f.line("return nil, err")
		f.close("}")
		f.line("return out, resource.Failed(", a.Failed, "(out))")
	default:
		assigned := "out, err := "
		if !usesOutput(a.Result) {
			assigned = "_, err := "
		}
		if a.Input.UsesData() && r.Data.Load != nil && assigned == "_, err := " {
			assigned = "_, err = "
		}
		f.line(assigned, call)
		f.open("if err != nil {")
		f.line("return nil, err")
		f.close("}")
		f.result(a.Result)
	}
	f.close("}")
	f.blank()
}

func (f *resourceFile) actionDoc(a *res.Action) string {
	doc := a.Method + " calls [" + f.client + ".Client." + a.Operation + "]"
	if bound := boundNames(&a.Input); bound != "" {
		doc += " and sets " + bound + " where in does not"
	}
	doc += "."
	switch {
	case a.Failed != "":
		doc += " Entries that failed although the call succeeded are a *call.BatchError, with the output."
	case a.Result == nil:
	case a.Result.List != "":
		doc += " It returns what the answer names of type " + a.Result.Make + "."
	case mayBeNone(a.Result):
		doc += " It returns the " + a.Result.Make + ", or resource.ErrNone if the answer does not name one."
	default:
		doc += " It returns the " + a.Result.Make + "."
	}
	return doc
}

// mayBeNone reports whether an identifier of a single resource may be absent.
func mayBeNone(result *res.Result) bool {
	for i := range result.Walks[0].Identifiers {
		if id := &result.Walks[0].Identifiers[i]; id.Own == nil && !sent(id) {
			return true
		}
	}
	return false
}

// sent reports whether an identifier is a required member of the input: it was there if the call
// succeeded.
func sent(id *res.ResultIdentifier) bool {
	return id.Root == res.Input && len(id.Steps) == 1 && id.Steps[0].Elem == res.Field && !id.Scalar.Pointer
}

// uses reports whether a result takes something from a root.
func uses(result *res.Result, root res.Root) bool {
	for i := range result.Walks {
		w := &result.Walks[i]
		if w.Root == root && w.Data != nil {
			return true
		}
		for _, id := range w.Identifiers {
			if id.Own == nil && (id.Root == root || id.Root == "" && w.Root == root) {
				return true
			}
		}
	}
	return false
}

func usesInput(result *res.Result) bool  { return uses(result, res.Input) }
func usesOutput(result *res.Result) bool { return uses(result, res.Output) }

func (f *resourceFile) waiter(r *res.Resource, w *res.Waiter) {
	f.use("context", waitPath)
	f.comment([]string{w.Method + " waits as [" + f.client + ".Client." + w.Client + "] does."})
	f.open("func (r *", r.Type, ") ", w.Method, "(ctx context.Context, opts ...wait.Option) error {")
	call := "r.client." + w.Client + "(ctx, &" + f.literal(&w.Input) + ", opts...)"
	if !w.Loads {
		f.line("_, err := ", call)
		f.line("return err")
	} else {
		f.line("at := r.data.Now()")
		f.line("out, err := ", call)
		f.open("if err == nil && out != nil {")
		if r.Data.Load.Whole() {
			f.line("r.data.Set(out, at)")
		} else {
			f.line("r.data.Set(r.found(out), at)")
		}
		f.close("}")
		f.line("return err")
	}
	f.close("}")
	f.blank()
}
