package emit

import (
	"github.com/sessiongen/sessiongen/gen/plan"
	res "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// collection writes the type of a collection and everything that belongs to it.
func (f *resourceFile) collection(r *res.Resource, c *res.Collection) {
	f.use("context", "iter", callPath, resourcePath)
	f.comment([]string{c.Type + " is a query for resources of type " + c.Result.Make + " with [" + f.client + ".Client." + c.Operation +
		"]. It is a value: its methods return changed copies. Each range over All or Pages, and each Collect, asks the service again."})
	f.open("type ", c.Type, " struct {")
	rows := []row{
		{cells: []string{"of", "*" + r.Type}},
		{cells: []string{"in", f.of(c.Operation + "Input")}},
		{cells: []string{"limit", "resource.Limit"}},
	}
	if c.PageSize != nil {
		rows = append(rows, row{cells: []string{"pageSize", "int"}})
	}
	f.table(rows)
	f.close("}")
	f.blank()

	f.comment([]string{c.Method + " returns the collection of all of them, without I/O."})
	f.open("func (r *", r.Type, ") ", c.Method, "() ", c.Type, " {")
	f.line("return ", c.Type, "{of: r, in: ", f.literal(&c.Input), "}")
	f.close("}")
	f.blank()

	f.changes(c)
	f.ranges(c)
	for _, b := range c.Batches {
		f.collectionBatch(c, b)
	}
}

// changes writes the methods that return a changed collection.
func (f *resourceFile) changes(c *res.Collection) {
	f.comment([]string{"Filter returns a collection with the members of in, too: lists are appended and maps are merged; of other values that of the later filter counts. A nil in changes nothing."})
	f.open("func (c ", c.Type, ") Filter(in *", f.of(c.Operation+"Input"), ") ", c.Type, " {")
	f.open("if in != nil {")
	f.line(c.Merge, "(&c.in, in)")
	f.close("}")
	f.line("return c")
	f.close("}")
	f.blank()

	f.comment([]string{"Limit returns a collection that ends after n resources. A negative n removes the limit."})
	f.open("func (c ", c.Type, ") Limit(n int) ", c.Type, " {")
	f.line("c.limit = resource.LimitTo(n)")
	f.line("return c")
	f.close("}")
	f.blank()

	if c.PageSize != nil {
		f.comment([]string{"PageSize returns a collection that asks for n resources at once. 0 or less leaves it to the service."})
		f.open("func (c ", c.Type, ") PageSize(n int) ", c.Type, " {")
		f.line("c.pageSize = n")
	} else {
		f.comment([]string{"PageSize returns the same collection: the operation does not take the size of a page."})
		f.open("func (c ", c.Type, ") PageSize(int) ", c.Type, " {")
	}
	f.line("return c")
	f.close("}")
	f.blank()
}

// ranges writes the methods that ask the service.
func (f *resourceFile) ranges(c *res.Collection) {
	list := c.Result.List
	f.comment([]string{"All returns the resources one by one. After an error there are no more."})
	f.open("func (c ", c.Type, ") All(ctx context.Context, opts ...call.Option) iter.Seq2[*", c.Result.Make, ", error] {")
	f.open("return func(yield func(*", c.Result.Make, ", error) bool) {")
	f.open("for page, err := range c.Pages(ctx, opts...) {")
	f.open("if err != nil {")
	f.line("yield(nil, err)")
	f.line("return")
	f.close("}")
	f.open("for _, item := range page {")
	f.open("if !yield(item, nil) {")
	f.line("return")
	f.close("}")
	f.close("}")
	f.close("}")
	f.close("}")
	f.close("}")
	f.blank()

	f.pages(c)

	f.comment([]string{"Collect returns all resources. After an error it returns those before it, too."})
	f.open("func (c ", c.Type, ") Collect(ctx context.Context, opts ...call.Option) (", list, ", error) {")
	f.line("var list ", list)
	f.open("for page, err := range c.Pages(ctx, opts...) {")
	f.open("if err != nil {")
	f.line("return list, err")
	f.close("}")
	f.line("list = append(list, page...)")
	f.close("}")
	f.line("return list, nil")
	f.close("}")
	f.blank()
}

// pages writes the method that ranges over pages.
func (f *resourceFile) pages(c *res.Collection) {
	list, out := c.Result.List, f.of(c.Output)
	f.comment([]string{"Pages returns the resources page by page; pages may be empty. After an error there are no more."})
	f.open("func (c ", c.Type, ") Pages(ctx context.Context, opts ...call.Option) iter.Seq2[", list, ", error] {")
	f.line("r, in := c.of, &c.in")
	if c.PageSize != nil {
		f.open("if c.pageSize > 0 {")
		f.line("in.", c.PageSize.Name, " = ", f.pageSize(&c.PageSize.Type))
		f.close("}")
	}
	if c.Pages != "" {
		f.line("outputs := r.client.", c.Pages, "(ctx, in, opts...)")
	} else {
		f.open("outputs := resource.Once(func() (*", out, ", error) {")
		f.line("return r.client.", c.Operation, "(ctx, in, opts...)")
		f.close("})")
	}
	f.open("return func(yield func(", list, ", error) bool) {")
	f.line("limit := c.limit")
	f.open("if _, more := limit.Take(0); !more {")
	f.line("return")
	f.close("}")
	f.open("for out, err := range outputs {")
	f.open("if err != nil {")
	f.line("yield(nil, err)")
	f.line("return")
	f.close("}")
	f.several(&c.Result)
	f.line("n, more := limit.Take(len(list))")
	f.open("if !yield(list[:n], nil) || !more {")
	f.line("return")
	f.close("}")
	f.close("}")
	f.close("}")
	f.close("}")
	f.blank()
}

// collectionBatch writes a batch action of the collection's items.
func (f *resourceFile) collectionBatch(c *res.Collection, b *res.Batch) {
	out := f.of(b.Output)
	f.comment([]string{b.Method + " is the action of [" + c.Result.List + "] for page after page."})
	f.open("func (c ", c.Type, ") ", b.Method, "(ctx context.Context, in *", f.of(b.Operation+"Input"), ", opts ...call.Option) ([]*", out, ", error) {")
	f.line("var b resource.Batch[", out, "]")
	f.open("for page, err := range c.Pages(ctx, opts...) {")
	f.open("if err != nil {")
	f.line("b.Fail(err)")
	f.line("break")
	f.close("}")
	f.open("if !page.batch", b.Method, "(ctx, &b, in, opts) {")
	f.line("break")
	f.close("}")
	f.close("}")
	f.line("return b.Result()")
	f.close("}")
	f.blank()
}

// pageSize returns the size of a page as the operation takes it.
func (f *resourceFile) pageSize(t *plan.Type) string {
	e := "c.pageSize"
	switch t.Kind {
	case plan.Int64:
		e = "int64(c.pageSize)"
	case plan.String:
		f.use("strconv")
		e = "strconv.Itoa(c.pageSize)"
	}
	return optional(t, e)
}
