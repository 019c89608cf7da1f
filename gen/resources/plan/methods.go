package plan

import (
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
	client "github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// Traits of operations and their members.
const (
	traitBatchErrors model.ID = "sessiongen.traits#batchErrors"
	traitLength      model.ID = "smithy.api#length"
	traitPaginated   model.ID = "smithy.api#paginated"
	traitPaginator   model.ID = "sessiongen.traits#paginator"
)

// factories plans sub-resources and references.
func (b *builder) factories(r *resourceType) {
	for _, h := range b.allOf(r.def) {
		c := category(h)
		method := r.methods[c+" "+h.Name]
		if c == reference {
			if r.noData {
				continue
			}
			if !b.hasData(r, h.Pos) {
				continue
			}
			res := b.result(r, &h.Result, map[resources.SourceKind]string{resources.FromData: r.Data.Type})
			if res != nil {
				r.References = append(r.References, &Reference{Method: method, Result: *res})
			}
			continue
		}
		target := b.target(h.Result.Type)
		if target == nil {
			continue
		}
		f := &Factory{Method: method, Make: target.Type}
		for i := range target.Identifiers {
			id := &target.Identifiers[i]
			p := find(h.Result.Identifiers, id.Name)
			switch {
			case p == nil || p.Source.Kind == resources.FromInput:
				f.Args = append(f.Args, FactoryArg{Param: id})
			case p.Source.Kind != resources.FromIdentifier:
				b.fail(p.Source.Pos, CodeFeature, "a sub-resource has no identifiers of source %q", string(p.Source.Kind))
			default:
				own := r.identifier(p.Source.Name.Value)
				if own == nil {
					b.fail(p.Source.Name.Pos, CodeUnknown, "%s has no identifier %q", r.Name, p.Source.Name.Value)
				}
				f.Args = append(f.Args, FactoryArg{Parent: own})
			}
		}
		r.Factories = append(r.Factories, f)
	}
}

// action plans an action, nil if it returns a type that is not selected.
func (b *builder) action(r *resourceType, a *resources.Action) *Action {
	if a.Result != nil && b.target(a.Result.Type) == nil {
		return nil
	}
	op := b.operation(a.Request.Operation)
	if op == nil {
		return nil
	}
	out := &Action{
		Method:    r.methods[action+" "+a.Name],
		Operation: op.Func,
		Input:     b.bound(r, op.Input.Name, a.Request.Params, false),
		Output:    op.Output.Name,
	}
	if a.Result == nil {
		out.Failed = b.failed(op)
	} else {
		if out.Result = b.result(r, a.Result, roots(op)); out.Result == nil {
			return nil
		}
	}
	return out
}

// needsData reports whether a request has values that come from data.
func needsData(a *resources.Action) bool {
	return slices.ContainsFunc(a.Request.Params, func(p resources.Param) bool { return p.Source.Kind == resources.FromData })
}

// roots are what paths of an operation's result begin at.
func roots(op *client.Operation) map[resources.SourceKind]string {
	return map[resources.SourceKind]string{resources.FromResponse: op.Output.Name, resources.FromRequest: op.Input.Name}
}

// collections plans the collections of a type, with the batch actions of their items.
func (b *builder) collections(r *resourceType) {
	for _, c := range r.def.HasMany {
		if c.Result == nil || b.target(c.Result.Type) == nil {
			continue
		}
		op := b.operation(c.Request.Operation)
		if op == nil {
			continue
		}
		if !isPlural(c.Result) {
			b.fail(c.Pos, CodeType, "the collection %s is not of a list", c.Name)
			continue
		}
		res := b.result(r, c.Result, roots(op))
		if res == nil {
			continue
		}
		plan := &Collection{
			Method:    r.methods[collection+" "+c.Name],
			Type:      r.methods["type "+c.Name],
			Operation: op.Func,
			Input:     b.bound(r, op.Input.Name, c.Request.Params, false),
			Output:    op.Output.Name,
			Result:    *res,
			Merge:     b.merge(op.Input.Name),
		}
		if plan.Input.UsesData() {
			b.fail(c.Pos, CodeFeature, "a collection cannot be bound to data")
		}
		b.pages(plan, op)
		item := b.typeOf(c.Result.Type.Value)
		for _, a := range item.def.BatchActions {
			if batch := b.batch(item, a); batch != nil {
				if slices.Contains([]string{"All", "Collect", "Filter", "Limit", "PageSize", "Pages"}, batch.Method) {
					b.fail(a.Pos, CodeClash, "a collection has a method %s already", batch.Method)
				}
				plan.Batches = append(plan.Batches, batch)
			}
		}
		r.Collections = append(r.Collections, plan)
	}
}

// pages plans how a collection pages.
func (b *builder) pages(c *Collection, op *client.Operation) {
	shape := b.shapeOf(op)
	if shape == nil {
		return
	}
	n := shape.Traits.Get(traitPaginated)
	if n == nil {
		n = shape.Traits.Get(traitPaginator)
	}
	if n == nil {
		return
	}
	c.Pages = naming.Pages(op.Name)
	size := n.Get("pageSize").Str()
	if size == "" {
		size = b.service.Traits.Get(traitPaginated).Get("pageSize").Str()
	}
	if f := b.field(op.Input.Name, size); f != nil {
		switch f.Type.Kind {
		case client.Int, client.Int64, client.String:
			c.PageSize = &PageField{Name: f.Name, Type: f.Type}
		}
	}
}

// batch plans a batch action, nil if it needs data that nothing selected brings.
func (b *builder) batch(r *resourceType, a *resources.Action) *Batch {
	if r.noData && needsData(a) {
		return nil
	}
	op := b.operation(a.Request.Operation)
	if op == nil {
		return nil
	}
	if a.Result != nil {
		b.fail(a.Pos, CodeFeature, "batch actions return outputs, not resources")
	}
	out := &Batch{
		Method:    naming.Export(a.Name),
		Operation: op.Func,
		Input:     b.bound(r, op.Input.Name, a.Request.Params, true),
		Output:    op.Output.Name,
		Merge:     b.merge(op.Input.Name),
		Failed:    b.failed(op),
	}
	if shape := b.shapeOf(op); shape != nil {
		out.Max = b.limit(shape, a.Request.Params)
	}
	for _, p := range a.Request.Params {
		if p.Source.Kind == resources.FromIdentifier && !slices.ContainsFunc(p.Target.Steps, func(s resources.Step) bool { return s.Elem != resources.NoElem }) {
			if id := r.identifier(p.Source.Name.Value); id != nil {
				out.Same = append(out.Same, id.Var)
			}
		}
	}
	out.shareIdentifiers()
	return out
}

// shareIdentifiers keeps apart what a request would mix. Where it has several lists with an element
// for each resource, services do what one list says with everything that is in the other: a list
// of identifiers has one element then, and the resources of a request share it.
func (b *Batch) shareIdentifiers() {
	var lists []*BoundField
	for i := range b.Input.Fields {
		if b.Input.Fields[i].Each != nil {
			lists = append(lists, &b.Input.Fields[i])
		}
	}
	if len(lists) < 2 {
		return
	}
	for _, f := range lists {
		if v := f.Each.Value; v != nil && v.Identifier != nil {
			f.Elems, f.Each = []BoundElem{*f.Each}, nil
			b.Same = append(b.Same, v.Identifier.Var)
		}
	}
}

// limit returns how many elements the lists may have that get one for each resource, 0 for any
// number.
func (b *builder) limit(op *model.Shape, params []resources.Param) int {
	limit := 0
	for _, p := range params {
		at := b.m.Shape(op.Operation.Input.ID)
		for _, s := range p.Target.Steps {
			if at == nil {
				break
			}
			mem := at.Member(s.Member)
			if mem == nil {
				break
			}
			at = b.m.Shape(mem.Target)
			if s.Elem == resources.NoElem || at == nil {
				continue
			}
			for _, traits := range []model.Traits{mem.Traits, at.Traits} {
				if n := traits.Get(traitLength).Get("max"); n != nil {
					if v, err := strconv.Atoi(n.Text); err == nil && (limit == 0 || v < limit) {
						limit = v
					}
				}
			}
			if elem := at.Member("member"); elem != nil {
				at = b.m.Shape(elem.Target)
			}
		}
	}
	return limit
}

// failed returns the function that finds the entries that failed although the call succeeded, and
// plans it. "" if outputs do not say.
func (b *builder) failed(op *client.Operation) string {
	shape := b.shapeOf(op)
	if shape == nil {
		return ""
	}
	n := shape.Traits.Get(traitBatchErrors)
	if n == nil {
		return ""
	}
	name := "failed" + op.Func
	if slices.ContainsFunc(b.pkg.Failures, func(f *Failed) bool { return f.Name == name }) {
		return name
	}
	entries := b.field(op.Output.Name, n.Get("entries").Str())
	if entries == nil || entries.Type.Kind != client.List || entries.Type.Sparse || entries.Type.Elem.Kind != client.Struct {
		b.fail(n.Pos, CodeType, "%q is not a list of structures in the output", n.Get("entries").Str())
		return ""
	}
	out := &Failed{Name: name, Output: op.Output.Name, Entries: entries.Name}
	for _, into := range []struct {
		key   string
		field *EntryField
	}{{"id", &out.ID}, {"code", &out.Code}, {"message", &out.Message}} {
		member := n.Get(into.key).Str()
		if member == "" && into.key == "message" {
			continue
		}
		f := b.field(entries.Type.Elem.Name, member)
		if f == nil || f.Type.Kind != client.String && f.Type.Kind != client.EnumKind {
			b.fail(n.Pos, CodeType, "%q is not a string member of the entries", member)
			continue
		}
		*into.field = EntryField{Name: f.Name, Type: f.Type}
	}
	b.pkg.Failures = append(b.pkg.Failures, out)
	return name
}

// shapeOf returns the shape of an operation.
func (b *builder) shapeOf(op *client.Operation) *model.Shape {
	for _, s := range b.m.Shapes() {
		if s.Kind == model.Operation && s.ID.Name() == op.Name {
			return s
		}
	}
	return nil
}

// waiter plans a waiter.
func (b *builder) waiter(r *resourceType, w *resources.Waiter) *Waiter {
	shape := resources.WaiterOperation(b.m, w.Waiter.Value)
	if shape == nil {
		b.fail(w.Waiter.Pos, CodeUnknown, "there is no waiter %q", w.Waiter.Value)
		return nil
	}
	op := b.operation(resources.Text{Value: shape.ID.Name(), Pos: w.Waiter.Pos})
	if op == nil {
		return nil
	}
	out := &Waiter{
		Method: r.methods[waiter+" "+w.Name],
		Client: naming.Waiter(w.Waiter.Value),
		Input:  b.bound(r, op.Input.Name, w.Params, false),
		Loads:  r.Data != nil && r.Data.Load != nil && r.Data.Load.Operation == op.Func && r.Data.Load.Where == nil,
	}
	if out.Input.UsesData() {
		b.fail(w.Pos, CodeFeature, "a waiter cannot be bound to data")
	}
	return out
}
