package plan

import (
	"cmp"
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	client "github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// Codes of the problems that this package reports.
const (
	CodeUnknown diag.Code = "resource-unknown" // a name that nothing has
	CodeType    diag.Code = "resource-type"    // values of types that do not fit
	CodeClash   diag.Code = "resource-clash"   // names that are too much alike
	CodeFeature diag.Code = "resource-feature" // what definitions can say and nothing is generated for
)

// Selection is what is wanted of a definition.
type Selection struct {
	Package string   // name of the Go package
	Types   []string // names of resource types; nil for all
}

// Build plans the resources of a service. The client has the operations that they need: see
// [resources.Definition.Operations]. What leads to a type that is not selected is left out.
// The plan must not be used if there are problems.
func Build(m *model.Model, service *model.Shape, def *resources.Definition, c *client.Package, sel Selection) (*Package, *diag.List) {
	b := &builder{
		m: m, service: service, def: def, client: c, sel: sel,
		pkg:        &Package{Name: sel.Package, Client: c.Name, Service: c.Service.Title},
		structures: map[string]*client.Structure{},
		operations: map[string]*client.Operation{},
		merges:     map[string]*Merge{},
	}
	for _, s := range c.Structures {
		b.structures[s.Name] = s
	}
	for _, op := range c.Operations {
		b.operations[op.Name] = op
		b.structures[op.Input.Name], b.structures[op.Output.Name] = op.Input, op.Output
	}
	b.chooseNames()
	if b.errs.Len() > 0 {
		return b.pkg, &b.errs // everything below refers to names
	}
	for _, r := range b.types {
		b.data(r)
		b.secrets(r)
	}
	for _, r := range b.types {
		b.resource(r)
	}
	b.finish()
	return b.pkg, &b.errs
}

type builder struct {
	m       *model.Model
	service *model.Shape
	def     *resources.Definition
	client  *client.Package
	sel     Selection

	structures map[string]*client.Structure // by Go name
	operations map[string]*client.Operation // by name in the model
	types      []*resourceType              // those selected, the service first
	merges     map[string]*Merge            // by structure
	pkg        *Package
	errs       diag.List
}

// resourceType is a resource type on its way to its plan.
type resourceType struct {
	*Resource
	def     *resources.Resource
	methods map[string]string // Go names of actions and so on, by category and name
	noData  bool              // it has a shape, but nothing that is selected brings data
}

func (b *builder) fail(pos diag.Pos, code diag.Code, format string, args ...any) {
	b.errs.Add(pos, string(b.service.ID), code, format, args...)
}

// typeOf returns a selected type by its name in the definition, nil if there is none.
func (b *builder) typeOf(name string) *resourceType {
	for _, r := range b.types[1:] {
		if r.Name == name {
			return r
		}
	}
	return nil
}

// target returns the selected type that t names, nil if it is not selected. A type that the
// definition does not have is reported.
func (b *builder) target(t resources.Text) *resourceType {
	if b.def.Resource(t.Value) == nil {
		known := make([]string, len(b.def.Resources))
		for i, r := range b.def.Resources {
			known[i] = r.Name
		}
		b.errs.Add(t.Pos, string(b.service.ID), CodeUnknown, "there is no resource type %q", t.Value).Hint = diag.Suggest(t.Value, known)
		return nil
	}
	return b.typeOf(t.Value)
}

// operation returns the operation of a request, nil if it does not exist, which is reported.
func (b *builder) operation(t resources.Text) *client.Operation {
	op := b.operations[t.Value]
	if op == nil {
		known := make([]string, 0, len(b.operations))
		for name := range b.operations {
			known = append(known, name)
		}
		slices.Sort(known)
		b.errs.Add(t.Pos, string(b.service.ID), CodeUnknown, "there is no operation %q", t.Value).Hint = diag.Suggest(t.Value, known)
	}
	return op
}

// field returns the field of a structure for a member, nil if there is none.
func (b *builder) field(structure, member string) *client.Field {
	s := b.structures[structure]
	if s == nil {
		return nil
	}
	for i := range s.Fields {
		if s.Fields[i].Member.Name == member {
			return &s.Fields[i]
		}
	}
	return nil
}

// data plans the type of a resource's data and how it is loaded.
func (b *builder) data(r *resourceType) {
	if r.def.Shape.Value == "" {
		return
	}
	l := r.def.Load
	shape := b.shape(r.def.Shape)
	if shape == "" {
		r.noData = l == nil
		return
	}
	r.Data = &Data{Type: shape}
	if l == nil {
		return
	}
	op := b.operation(l.Request.Operation)
	if op == nil {
		return
	}
	load := &Load{Operation: op.Func, Output: op.Output.Name, Input: b.bound(r, op.Input.Name, l.Request.Params, false)}
	path, ok := b.path(l.Path)
	if !ok {
		return
	}
	if path.Plural() != (l.Where != nil) || len(path.Chains) > 1 {
		b.fail(l.Path.Pos, CodeFeature, "a load needs the path of one thing, or of a list and \"where\"")
		return
	}
	var found client.Type
	if load.Walk, found, ok = b.walk(op.Output.Name, path.Chains[0], l.Path.Pos); !ok {
		return
	}
	if found.Kind != client.Struct {
		b.fail(l.Path.Pos, CodeType, "the path %q is not of a structure", l.Path.Value)
		return
	}
	load.Where = b.where(r, l.Where, found.Name)
	for _, code := range l.EmptyOn {
		load.EmptyOn = append(load.EmptyOn, code.Value)
	}
	switch {
	case l.Members != nil:
		load.Make = b.pairs(l.Members, r.Data.Type, found.Name)
	case found.Name != r.Data.Type:
		// What is loaded is the data, if it has all that the shape has: in Go an output is a structure
		// of its own, and some shapes have fewer members than what the path leads to.
		if missing := b.lacks(found.Name, r.Data.Type); missing != "" {
			b.fail(l.Path.Pos, CodeType, "the path %q is of a structure without %s, which %s has", l.Path.Value, missing, r.def.Shape.Value)
			return
		}
		r.Data.Type = found.Name
	}
	r.Data.Load = load
}

// secrets finds the identifiers that are sensitive members of the data.
func (b *builder) secrets(r *resourceType) {
	if r.Data == nil {
		return
	}
	for i, id := range r.def.Identifiers {
		f := b.field(r.Data.Type, cmp.Or(id.Member, id.Name))
		r.Identifiers[i].Secret = f != nil && slices.Contains(f.Member.Flags, "Sensitive")
	}
}

// shape returns the Go type of the structure that is a resource's data. It is "" if nothing that is
// selected reaches the structure, or if there is none, which is reported.
func (b *builder) shape(t resources.Text) string {
	for _, s := range b.client.Structures {
		if s.Shape == t.Value {
			return s.Name
		}
	}
	for _, op := range b.client.Operations {
		if op.Output.Shape == t.Value {
			return op.Output.Name
		}
	}
	for _, s := range b.m.Shapes() {
		if s.Kind == model.Structure && s.ID.Name() == t.Value {
			return ""
		}
	}
	b.fail(t.Pos, CodeUnknown, "there is no structure %q", t.Value)
	return ""
}

// lacks returns a member of a structure that another one does not have, "" if it has all.
func (b *builder) lacks(structure, of string) string {
	for _, name := range b.members(of) {
		if b.field(structure, name) == nil {
			return name
		}
	}
	return ""
}

func (b *builder) where(r *resourceType, w *resources.Where, structure string) *Where {
	if w == nil {
		return nil
	}
	if w.Source.Kind != resources.FromIdentifier {
		b.fail(w.Source.Pos, CodeFeature, "candidates are picked by an identifier")
		return nil
	}
	steps, leaf, ok := b.walk(structure, []resources.Step{{Member: w.Member.Value}}, w.Member.Pos)
	i := slices.IndexFunc(r.def.Identifiers, func(id resources.Identifier) bool { return id.Name == w.Source.Name.Value })
	if i < 0 {
		b.fail(w.Source.Name.Pos, CodeUnknown, "%s has no identifier %q", r.Name, w.Source.Name.Value)
		return nil
	}
	if !ok || !b.fits(leaf, r.Identifiers[i], w.Member.Pos) {
		return nil
	}
	return &Where{Path: steps, Identifier: i}
}

// pairs plans the members that a definition lists for the data.
func (b *builder) pairs(pairs []resources.Pair, to, from string) []Conversion {
	var out []Conversion
	for _, p := range pairs {
		t, f := b.field(to, p.Data.Value), b.field(from, p.Answer.Value)
		switch {
		case t == nil:
			b.fail(p.Data.Pos, CodeUnknown, "%s has no member %q", to, p.Data.Value)
		case f == nil:
			b.fail(p.Answer.Pos, CodeUnknown, "%s has no member %q", from, p.Answer.Value)
		case !convertible(f.Type, t.Type):
			b.fail(p.Answer.Pos, CodeType, "%s.%s and %s.%s are of different types", to, p.Data.Value, from, p.Answer.Value)
		default:
			out = append(out, convert(f, t))
		}
	}
	return out
}

// resource plans the methods of a type.
func (b *builder) resource(r *resourceType) {
	b.factories(r)
	for _, a := range r.def.Actions {
		if plan := b.action(r, a); plan != nil {
			r.Actions = append(r.Actions, plan)
		}
	}
	for _, a := range r.def.BatchActions {
		if plan := b.batch(r, a); plan != nil {
			r.Batches = append(r.Batches, plan)
		}
	}
	for _, w := range r.def.Waiters {
		if plan := b.waiter(r, w); plan != nil {
			r.Waiters = append(r.Waiters, plan)
		}
	}
	b.collections(r)
}
