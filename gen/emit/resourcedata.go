package emit

import (
	"github.com/sessiongen/sessiongen/gen/plan"
	res "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// snapshot writes Data and, for resources that can load, Load and Reload.
func (f *resourceFile) snapshot(r *res.Resource) {
	if r.Data == nil {
		return
	}
	typ := f.of(r.Data.Type)
	if r.Data.Load == nil {
		f.comment([]string{"Data returns the data that the resource came with, nil if it came without. It does no I/O; the result must not be changed."})
	} else {
		f.comment([]string{"Data returns the data as it was last seen, stale or not; nil if there never was any. It does no I/O; the result must not be changed."})
	}
	f.method("func (r *"+r.Type+") Data() *"+typ, "return r.data.Data()")
	if r.Data.Load == nil {
		return
	}
	l := r.Data.Load
	f.use("context", callPath)
	signature := "(ctx context.Context, opts ...call.Option) (*" + typ + ", error) {"
	f.comment([]string{"Load returns the data. It calls [" + f.client + ".Client." + l.Operation + "] if there is none, or if an action may have changed it."})
	f.open("func (r *", r.Type, ") Load", signature)
	f.open("if data := r.data.Fresh(); data != nil {")
	f.line("return data, nil")
	f.close("}")
	f.line("return r.Reload(ctx, opts...)")
	f.close("}")
	f.blank()

	doc := "Reload calls [" + f.client + ".Client." + l.Operation + "] and returns the new data."
	if !l.Whole() {
		doc += " If the answer does not have the resource, the error is a *resource.NotFoundError."
	}
	for i, code := range l.EmptyOn {
		if i == 0 {
			doc += " Data is empty after an error"
		} else {
			doc += " or"
		}
		doc += " " + code
		if i == len(l.EmptyOn)-1 {
			doc += "."
		}
	}
	f.comment([]string{doc})
	f.open("func (r *", r.Type, ") Reload", signature)
	f.line("at := r.data.Now()")
	f.line("out, err := r.client.", l.Operation, "(ctx, &", f.literal(&l.Input), ", opts...)")
	for _, code := range l.EmptyOn {
		f.use("errors")
		f.open("if errors.Is(err, call.Code(", quote(code), ")) {")
		f.line("data := new(", typ, ")")
		f.line("r.data.Set(data, at)")
		f.line("return data, nil")
		f.close("}")
	}
	f.open("if err != nil {")
	f.line("return nil, err")
	f.close("}")
	data := "out"
	if !l.Whole() {
		data = "data"
		f.line("data := r.found(out)")
		f.open("if data == nil {")
		f.line("return nil, &resource.NotFoundError{Resource: r.String()}")
		f.close("}")
	}
	f.line("r.data.Set(", data, ", at)")
	f.line("return ", data, ", nil")
	f.close("}")
	f.blank()
	if !l.Whole() {
		f.found(r)
	}
}

// found writes the method that finds the data in the answer to a load.
func (f *resourceFile) found(r *res.Resource) {
	l := r.Data.Load
	f.comment([]string{"found returns the data in the answer to a load, nil if it is not there."})
	f.open("func (r *", r.Type, ") found(out *", f.of(l.Output), ") *", f.of(r.Data.Type), " {")
	if l.Where == nil && l.Make == nil && len(l.Walk) == 1 && l.Walk[0].Elem == res.Field {
		f.line("return out.", l.Walk[0].Field)
		f.close("}")
		f.blank()
		return
	}
	f.walk(l.Walk, "out", func(item string) {
		data := f.convert(r.Data.Type, l.Make, item)
		if l.Where == nil {
			f.line("return ", data)
			return
		}
		id := r.Identifiers[l.Where.Identifier]
		step := l.Where.Path[0]
		f.open("if ", f.scalarValue(&step.Type, item+"."+step.Field), " == r.", id.Var, " {")
		f.line("return ", data)
		f.close("}")
	})
	if len(l.Walk) > 0 {
		f.line("return nil")
	}
	f.close("}")
	f.blank()
}

// dataVar writes the variable data for values that come from a resource's data, and the return
// where there is none.
func (f *resourceFile) dataVar(r *res.Resource, failed func(err string) string) {
	if r.Data.Load != nil {
		f.line("data, err := r.Load(ctx, opts...)")
		f.open("if err != nil {")
		f.line("return ", failed("err"))
		f.close("}")
		return
	}
	f.use(resourcePath)
	f.line("data := r.data.Data()")
	f.open("if data == nil {")
	f.line("return ", failed("&resource.NoDataError{Resource: r.String()}"))
	f.close("}")
}

// one writes statements that make one resource of a walk and return it.
func (f *resourceFile) one(result *res.Result) {
	w := &result.Walks[0]
	type variable struct {
		id   *res.ResultIdentifier
		name string
	}
	var inItem []variable
	args := "r.client"
	absent := ""
	for i := range w.Identifiers {
		id := &w.Identifiers[i]
		if id.Own != nil {
			args += ", r." + id.Own.Var
			continue
		}
		if sent(id) {
			args += ", " + f.identifierValue(id, "in."+id.Steps[0].Field)
			continue
		}
		args += ", " + id.Of.Var
		if absent != "" {
			absent += " || "
		}
		absent += id.Of.Var + zero(&id.Of)
		if id.Root != "" || len(w.Steps) == 0 {
			root := id.Root
			if root == "" {
				root = w.Root
			}
			f.scalarVar(&id.Of, string(root), id.Steps)
			continue
		}
		f.line("var ", id.Of.Var, " ", identifierType(&id.Of))
		inItem = append(inItem, variable{id, id.Of.Var})
	}
	dataIn := w.Data != nil && len(w.Steps) > 0
	if dataIn {
		f.line("var made *", f.of(w.Data.Type))
	}
	if len(inItem) > 0 || dataIn {
		f.walk(w.Steps, string(w.Root), func(item string) {
			for _, v := range inItem {
				f.walk(v.id.Steps, item, func(value string) {
					f.line(v.name, " = ", f.identifierValue(v.id, value))
				})
			}
			if dataIn {
				f.line("made = ", f.convert(w.Data.Type, w.Data.Make, item))
			}
		})
	}
	if absent != "" {
		f.use(resourcePath)
		f.open("if ", absent, " {")
		f.line("return nil, resource.ErrNone")
		f.close("}")
	}
	if w.Data == nil {
		f.line("return new", result.Make, "(", args, "), nil")
		return
	}
	data := "made"
	if !dataIn {
		data = f.convert(w.Data.Type, w.Data.Make, string(w.Root))
	}
	f.line("item := new", result.Make, "(", args, ")")
	f.setData(w.Data, data)
	f.line("return item, nil")
}

// setData writes what gives a new resource its data.
func (f *resourceFile) setData(d *res.ResultData, data string) {
	f.line("item.data.Set(", data, ", 0)")
	if d.Stale {
		f.line("item.data.Expire() // part of the data is missing")
	}
}

func zero(id *res.Identifier) string {
	if id.Int {
		return " == 0"
	}
	return ` == ""`
}

// identifierValue returns a value as an identifier.
func (f *resourceFile) identifierValue(id *res.ResultIdentifier, value string) string {
	return f.scalarValue(&id.Scalar, value)
}

// scalarVar declares a variable with the scalar that steps lead to, zero if it is absent.
func (f *resourceFile) scalarVar(id *res.Identifier, at string, steps []res.Step) {
	last := &steps[len(steps)-1]
	value := func(place string) string {
		t := last.At()
		return f.scalarValue(&t, place)
	}
	if len(steps) == 1 && last.Elem == res.Field {
		f.line(id.Var, " := ", value(at+"."+last.Field))
		return
	}
	f.line("var ", id.Var, " ", identifierType(id))
	f.walk(steps, at, func(place string) { f.line(id.Var, " = ", value(place)) })
}

// several writes statements that collect the resources of walks in a variable list.
func (f *resourceFile) several(result *res.Result) {
	first := &result.Walks[0]
	if len(result.Walks) == 1 && len(first.Steps) == 1 {
		f.line("list := make(", result.List, ", 0, len(", string(first.Root), ".", first.Steps[0].Field, "))")
	} else {
		f.line("var list ", result.List)
	}
	for i := range result.Walks {
		w := &result.Walks[i]
		f.walk(w.Steps, string(w.Root), func(item string) {
			args := "r.client"
			for i := range w.Identifiers {
				args += ", " + f.itemIdentifier(&w.Identifiers[i], item)
			}
			if w.Data == nil {
				f.line("list = append(list, new", result.Make, "(", args, "))")
				return
			}
			f.line("item := new", result.Make, "(", args, ")")
			f.setData(w.Data, f.convert(w.Data.Type, w.Data.Make, item))
			f.line("list = append(list, item)")
		})
	}
}

// itemIdentifier returns the value of an identifier of a resource that is made of item. It writes
// what skips an item that does not have it.
func (f *resourceFile) itemIdentifier(id *res.ResultIdentifier, item string) string {
	switch {
	case id.Own != nil:
		return "r." + id.Own.Var
	case id.Root != "":
		item = string(id.Root)
	}
	if len(id.Steps) == 0 {
		return f.identifierValue(id, item)
	}
	if len(id.Steps) == 1 && id.Steps[0].Elem == res.Field {
		place := item + "." + id.Steps[0].Field
		if !id.Scalar.Pointer || id.Root != "" {
			return f.identifierValue(id, place)
		}
		f.open("if ", place, " == nil {")
		f.line("continue")
		f.close("}")
		if id.Scalar.Kind == plan.EnumKind {
			return f.identifierValue(id, place)
		}
		return "*" + place
	}
	f.scalarVar(&id.Of, item, id.Steps)
	f.open("if ", id.Of.Var, zero(&id.Of), " {")
	f.line("continue")
	f.close("}")
	return id.Of.Var
}
