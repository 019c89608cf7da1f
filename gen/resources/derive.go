package resources

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// The traits that resource shapes are read with.
const (
	traitPlural             model.ID = "sessiongen.traits#plural"
	traitResourceIdentifier model.ID = "smithy.api#resourceIdentifier"
	traitNestedProperties   model.ID = "smithy.api#nestedProperties"
	traitRequired           model.ID = "smithy.api#required"
	traitStreaming          model.ID = "smithy.api#streaming"
)

// Of returns the definition of a service's resources: the one in its trait, else what its resource
// shapes say. It returns nil if the service has neither, or if problems were reported.
func Of(m *model.Model, service *model.Shape, errs *diag.List) *Definition {
	if service.Traits.Has(Trait) {
		return Read(service, errs)
	}
	if len(service.Service.Resources) == 0 {
		return nil
	}
	d := &deriver{m: m, service: service, errs: errs, data: map[*Resource]*model.Shape{}}
	d.def = &Definition{Service: &Resource{Name: ServiceName, Pos: service.Pos}}
	before := errs.Len()
	d.children(d.def.Service, service.Service.Resources)
	if errs.Len() > before {
		return nil
	}
	for _, r := range append(d.def.Resources, d.def.Service) {
		r.sort()
	}
	slices.SortFunc(d.def.Resources, func(a, b *Resource) int { return cmp.Compare(a.Name, b.Name) })
	return d.def
}

func (r *Resource) sort() {
	byName := func(a, b *Action) int { return cmp.Compare(a.Name, b.Name) }
	slices.SortFunc(r.Actions, byName)
	slices.SortFunc(r.HasMany, byName)
	slices.SortFunc(r.Has, func(a, b *Has) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortFunc(r.Waiters, func(a, b *Waiter) int { return cmp.Compare(a.Name, b.Name) })
}

// deriver makes a definition from resource shapes.
type deriver struct {
	m       *model.Model
	service *model.Shape
	errs    *diag.List
	def     *Definition
	data    map[*Resource]*model.Shape // of resources that load
}

// children derives resources and what their parent, which may be the service, gets of them.
func (d *deriver) children(parent *Resource, refs []model.Ref) {
	for _, ref := range refs {
		s := d.m.Shape(ref.ID)
		if s == nil || s.Resource == nil || d.def.Resource(d.name(s)) != nil {
			continue // reported by package check, or a resource in two places
		}
		d.resource(parent, s)
	}
}

// name returns the name that a resource has in the service.
func (d *deriver) name(s *model.Shape) string {
	for _, r := range d.service.Service.Rename {
		if r.ID == s.ID {
			return r.Name
		}
	}
	return s.ID.Name()
}

func (d *deriver) resource(parent *Resource, s *model.Shape) {
	r := &Resource{Name: d.name(s), Pos: s.Pos}
	d.def.Resources = append(d.def.Resources, r)
	r.Identifiers = slices.Clone(parent.Identifiers)
	for _, id := range s.Resource.Identifiers {
		if r.Identifier(id.Name) == nil {
			r.Identifiers = append(r.Identifiers, Identifier{Name: id.Name, Pos: id.Pos})
		}
	}
	p := s.Resource
	d.load(r, p.Read)
	d.instance(r, "Put", p.Put)
	d.instance(r, "Update", p.Update)
	d.instance(r, "Delete", p.Delete)
	for _, ref := range p.Operations {
		d.instance(r, ref.ID.Name(), ref)
	}
	d.waiters(r, append([]model.Ref{p.Read, p.Put, p.Update, p.Delete}, p.Operations...))

	d.create(parent, r, p.Create)
	if !d.list(parent, r, s) {
		d.instance(parent, p.List.ID.Name(), p.List)
	}
	for _, ref := range p.CollectionOperations {
		d.instance(parent, ref.ID.Name(), ref)
	}
	if parent != d.def.Service { // the service has all of them by itself
		parent.Has = append(parent.Has, d.child(parent, r))
	}
	d.children(r, p.Resources)
}

// child is the way from a resource to one of its children.
func (d *deriver) child(parent, r *Resource) *Has {
	h := &Has{Name: r.Name, Pos: r.Pos, Result: Result{Type: Text{r.Name, r.Pos}}}
	for _, id := range r.Identifiers {
		source := Source{Kind: FromInput, Pos: r.Pos}
		if parent.Identifier(id.Name) != nil {
			source = ownIdentifier(id)
		}
		h.Result.Identifiers = append(h.Result.Identifiers, bind(id.Name, id.Pos, source))
	}
	return h
}

func ownIdentifier(id Identifier) Source {
	return Source{Kind: FromIdentifier, Pos: id.Pos, Name: Text{id.Name, id.Pos}}
}

func bind(target string, pos diag.Pos, source Source) Param {
	return Param{Target: Target{Steps: []Step{{Member: target}}, Pos: pos}, Source: source}
}

// operation returns the shape of an operation, nil if the reference is none.
func (d *deriver) operation(ref model.Ref) *model.Shape {
	op := d.m.Shape(ref.ID)
	if op == nil || op.Operation == nil {
		return nil
	}
	return op
}

// request binds the identifiers of a resource to members of an operation's input.
func (d *deriver) request(r *Resource, op *model.Shape, pos diag.Pos) Request {
	q := Request{Operation: Text{op.ID.Name(), pos}}
	input := d.m.Shape(op.Operation.Input.ID)
	for _, id := range r.Identifiers {
		member := memberFor(input, id.Name)
		if member == nil {
			continue // reported by package check
		}
		q.Params = append(q.Params, bind(member.Name, pos, ownIdentifier(id)))
	}
	return q
}

// memberFor returns the member of a structure that holds an identifier, nil if there is none.
func memberFor(s *model.Shape, identifier string) *model.Member {
	if s == nil || s.Kind != model.Structure {
		return nil
	}
	for _, m := range s.Members {
		if m.Traits.Get(traitResourceIdentifier).Str() == identifier {
			return m
		}
	}
	return s.Member(identifier)
}

// instance makes an action of an operation on a resource, or on the service.
func (d *deriver) instance(r *Resource, name string, ref model.Ref) {
	op := d.operation(ref)
	if op == nil {
		return
	}
	if slices.ContainsFunc(r.Actions, func(a *Action) bool { return a.Name == name }) {
		name = op.ID.Name()
	}
	r.Actions = append(r.Actions, &Action{Name: name, Pos: op.Pos, Request: d.request(r, op, ref.Pos)})
}

// load makes the read operation what loads the data. An answer with a stream cannot be kept: such an
// operation is an action.
func (d *deriver) load(r *Resource, ref model.Ref) {
	op := d.operation(ref)
	if op == nil {
		return
	}
	data, path := d.properties(op.Operation.Output)
	if data == nil || d.streams(data) {
		d.instance(r, op.ID.Name(), ref)
		return
	}
	d.data[r] = data
	r.Shape = Text{data.ID.Name(), ref.Pos}
	r.Load = &Load{Request: d.request(r, op, ref.Pos), Path: Text{path, ref.Pos}}
	for i := range r.Identifiers {
		if m := memberFor(data, r.Identifiers[i].Name); m != nil {
			r.Identifiers[i].Member = m.Name
		}
	}
}

// properties returns the structure of an output that holds the properties of a resource, and the path
// to it: the output itself, or the member that the model marks.
func (d *deriver) properties(output model.Ref) (*model.Shape, string) {
	s := d.m.Shape(output.ID)
	if s == nil || s.ID == model.Unit {
		return nil, ""
	}
	for _, m := range s.Members {
		if m.Traits.Has(traitNestedProperties) {
			return d.m.Shape(m.Target), m.Name
		}
	}
	return s, "@"
}

func (d *deriver) streams(s *model.Shape) bool {
	return slices.ContainsFunc(s.Members, func(m *model.Member) bool {
		target := d.m.Shape(m.Target)
		return target != nil && target.Traits.Has(traitStreaming)
	})
}

// create makes an action of the parent that returns the new resource, if the answer or the request
// names it.
func (d *deriver) create(parent, r *Resource, ref model.Ref) {
	op := d.operation(ref)
	if op == nil {
		return
	}
	d.instance(parent, op.ID.Name(), ref)
	data, path := d.properties(op.Operation.Output)
	input := d.m.Shape(op.Operation.Input.ID)
	res := &Result{Type: Text{r.Name, ref.Pos}}
	for _, id := range r.Identifiers {
		source := Source{Pos: ref.Pos}
		switch {
		case parent.Identifier(id.Name) != nil:
			source = ownIdentifier(id)
		case memberFor(data, id.Name) != nil:
			source.Kind, source.Path = FromResponse, Text{join(path, memberFor(data, id.Name).Name), ref.Pos}
		case memberFor(input, id.Name) != nil:
			source.Kind, source.Path = FromRequest, Text{memberFor(input, id.Name).Name, ref.Pos}
		default:
			return // nobody knows which one is new
		}
		res.Identifiers = append(res.Identifiers, bind(id.Name, ref.Pos, source))
	}
	if d.shares(r, data) {
		res.Path = Text{path, ref.Pos}
	}
	parent.Actions[len(parent.Actions)-1].Result = res
}

func join(path, member string) string {
	if path == "@" {
		return member
	}
	return path + "." + member
}

// waiters derives those of operations that need nothing but the identifiers.
func (d *deriver) waiters(r *Resource, refs []model.Ref) {
	for _, ref := range refs {
		op := d.operation(ref)
		if op == nil || op.Traits.Get(traitWaitable) == nil || d.needsMore(r, op) {
			continue
		}
		for _, f := range op.Traits.Get(traitWaitable).Fields {
			r.Waiters = append(r.Waiters, &Waiter{
				Name: cmp.Or(strings.TrimPrefix(f.Key, r.Name), f.Key), Pos: f.KeyPos,
				Waiter: Text{f.Key, f.KeyPos}, Params: d.request(r, op, ref.Pos).Params,
			})
		}
	}
}

// needsMore reports whether an operation has required members besides the identifiers of a resource.
func (d *deriver) needsMore(r *Resource, op *model.Shape) bool {
	input := d.m.Shape(op.Operation.Input.ID)
	return input != nil && slices.ContainsFunc(input.Members, func(m *model.Member) bool {
		id := cmp.Or(m.Traits.Get(traitResourceIdentifier).Str(), m.Name)
		return m.Traits.Has(traitRequired) && r.Identifier(id) == nil
	})
}
