package resources

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Trait is the trait that holds definitions.
const Trait model.ID = "sessiongen.traits#resources"

// Codes of the problems that this package reports.
const (
	CodeKey    diag.Code = "resource-key"    // a key that definitions do not have
	CodeValue  diag.Code = "resource-value"  // a value that means nothing
	CodeAbsent diag.Code = "resource-absent" // a key that has to be there
)

// ServiceName is the name of the type of the service itself.
const ServiceName = "Service"

// Read reads the definition of a service's resources. It returns nil if the service has none, or
// if problems were reported.
func Read(service *model.Shape, errs *diag.List) *Definition {
	n := service.Traits.Get(Trait)
	if n == nil {
		return nil
	}
	r := &reader{shape: string(service.ID), errs: errs}
	before := errs.Len()
	d := &Definition{Service: &Resource{Name: ServiceName, Pos: n.Pos}}
	r.object(n, keys{
		"service": func(n *model.Node) { d.Service = r.service(n) },
		"resources": func(n *model.Node) {
			d.Resources = named(r, n, r.resource)
		},
	})
	if errs.Len() > before {
		return nil
	}
	return d
}

type reader struct {
	shape string
	errs  *diag.List
}

func (r *reader) fail(pos diag.Pos, code diag.Code, format string, args ...any) {
	r.errs.Add(pos, r.shape, code, format, args...)
}

// keys are the keys of an object and what reads their values.
type keys map[string]func(*model.Node)

// object reads the keys of an object in their order, and reports those that it does not know.
func (r *reader) object(n *model.Node, ks keys) {
	if !n.Is(model.ObjectNode) {
		r.wrong(n, model.ObjectNode)
		return
	}
	for _, f := range n.Fields {
		if read := ks[f.Key]; read != nil {
			read(f.Value)
			continue
		}
		r.fail(f.KeyPos, CodeKey, "definitions of resources have no %q here", f.Key)
	}
}

func (r *reader) wrong(n *model.Node, want model.NodeKind) {
	pos, kind := diag.Pos{}, model.NullNode
	if n != nil {
		pos, kind = n.Pos, n.Kind
	}
	r.fail(pos, CodeValue, "expected %s, found %s", want, kind)
}

// require reports keys that are not there.
func (r *reader) require(n *model.Node, names ...string) {
	for _, name := range names {
		if n.Is(model.ObjectNode) && n.Get(name) == nil {
			r.fail(n.Pos, CodeAbsent, "%q is missing", name)
		}
	}
}

func (r *reader) text(n *model.Node) Text {
	if !n.Is(model.StringNode) || n.Text == "" {
		r.fail(n.Pos, CodeValue, "expected a string that is not empty")
		return Text{Pos: n.Pos}
	}
	return Text{n.Text, n.Pos}
}

// into returns a function that reads a string to t.
func (r *reader) into(t *Text) func(*model.Node) {
	return func(n *model.Node) { *t = r.text(n) }
}

// list reads the elements of an array.
func list[T any](r *reader, n *model.Node, read func(*model.Node) T) []T {
	if !n.Is(model.ArrayNode) {
		r.wrong(n, model.ArrayNode)
		return nil
	}
	out := make([]T, 0, len(n.Elems))
	for _, e := range n.Elems {
		out = append(out, read(e))
	}
	return out
}

// named reads the values of an object whose keys are names, and sorts them by name.
func named[T any](r *reader, n *model.Node, read func(name string, pos diag.Pos, n *model.Node) T) []T {
	if !n.Is(model.ObjectNode) {
		r.wrong(n, model.ObjectNode)
		return nil
	}
	fields := slices.SortedFunc(slices.Values(n.Fields), func(a, b model.Field) int { return cmp.Compare(a.Key, b.Key) })
	out := make([]T, 0, len(fields))
	for _, f := range fields {
		out = append(out, read(f.Key, f.KeyPos, f.Value))
	}
	return out
}

func (r *reader) service(n *model.Node) *Resource {
	s := &Resource{Name: ServiceName, Pos: n.Pos}
	r.object(n, keys{
		"actions": func(n *model.Node) { s.Actions = named(r, n, r.action) },
		"has":     func(n *model.Node) { s.Has = named(r, n, r.has) },
		"hasMany": func(n *model.Node) { s.HasMany = named(r, n, r.collection) },
	})
	return s
}

func (r *reader) resource(name string, pos diag.Pos, n *model.Node) *Resource {
	res := &Resource{Name: name, Pos: pos}
	r.object(n, keys{
		"identifiers":  func(n *model.Node) { res.Identifiers = list(r, n, r.identifier) },
		"shape":        r.into(&res.Shape),
		"load":         func(n *model.Node) { res.Load = r.load(n) },
		"actions":      func(n *model.Node) { res.Actions = named(r, n, r.action) },
		"batchActions": func(n *model.Node) { res.BatchActions = named(r, n, r.action) },
		"has":          func(n *model.Node) { res.Has = named(r, n, r.has) },
		"hasMany":      func(n *model.Node) { res.HasMany = named(r, n, r.collection) },
		"waiters":      func(n *model.Node) { res.Waiters = named(r, n, r.waiter) },
	})
	if res.Load != nil && res.Shape.Value == "" {
		r.fail(pos, CodeAbsent, "%s has a load but no shape", name)
	}
	return res
}

func (r *reader) identifier(n *model.Node) Identifier {
	var name, member, kind Text
	r.object(n, keys{"name": r.into(&name), "memberName": r.into(&member), "type": r.into(&kind)})
	r.require(n, "name")
	switch kind.Value {
	case "", "string", "integer":
	default:
		r.fail(kind.Pos, CodeValue, "identifiers are of type string or integer, not %q", kind.Value)
	}
	return Identifier{Name: name.Value, Pos: name.Pos, Member: member.Value, Integer: kind.Value == "integer"}
}

func (r *reader) load(n *model.Node) *Load {
	l := &Load{}
	r.object(n, keys{
		"request": func(n *model.Node) { l.Request = r.request(n) },
		"path":    r.into(&l.Path),
		"where":   func(n *model.Node) { l.Where = r.where(n) },
		"members": func(n *model.Node) { l.Members = named(r, n, r.pair) },
		"emptyOn": func(n *model.Node) { l.EmptyOn = list(r, n, r.text) },
	})
	r.require(n, "request", "path")
	return l
}

func (r *reader) where(n *model.Node) *Where {
	w := &Where{}
	ks := r.source(n, &w.Source)
	ks["member"] = r.into(&w.Member)
	r.object(n, ks)
	r.require(n, "member")
	r.checkSource(n, &w.Source)
	return w
}

func (r *reader) pair(key string, pos diag.Pos, n *model.Node) Pair {
	return Pair{Text{key, pos}, r.text(n)}
}

func (r *reader) action(name string, pos diag.Pos, n *model.Node) *Action {
	a := &Action{Name: name, Pos: pos}
	var path Text
	r.object(n, keys{
		"request":  func(n *model.Node) { a.Request = r.request(n) },
		"resource": func(n *model.Node) { a.Result = r.result(n) },
		"path":     r.into(&path),
	})
	r.require(n, "request")
	if path.Value != "" {
		if a.Result == nil || a.Result.Path.Value != "" {
			r.fail(path.Pos, CodeValue, "the path of an action is that of the data of the resource that it returns")
			return a
		}
		a.Result.Path = path
	}
	return a
}

func (r *reader) collection(name string, pos diag.Pos, n *model.Node) *Action {
	a := r.action(name, pos, n)
	r.require(n, "resource")
	return a
}

func (r *reader) has(name string, pos diag.Pos, n *model.Node) *Has {
	h := &Has{Name: name, Pos: pos}
	r.object(n, keys{"resource": func(n *model.Node) { h.Result = *r.result(n) }})
	r.require(n, "resource")
	return h
}

func (r *reader) waiter(name string, pos diag.Pos, n *model.Node) *Waiter {
	w := &Waiter{Name: name, Pos: pos}
	var path Text // boto3's definitions have it, and nothing reads it
	r.object(n, keys{
		"waiterName": r.into(&w.Waiter),
		"params":     func(n *model.Node) { w.Params = list(r, n, r.param) },
		"path":       r.into(&path),
	})
	r.require(n, "waiterName")
	return w
}

func (r *reader) request(n *model.Node) Request {
	var q Request
	r.object(n, keys{
		"operation": r.into(&q.Operation),
		"params":    func(n *model.Node) { q.Params = list(r, n, r.param) },
	})
	r.require(n, "operation")
	return q
}

func (r *reader) result(n *model.Node) *Result {
	res := &Result{}
	r.object(n, keys{
		"type":        r.into(&res.Type),
		"identifiers": func(n *model.Node) { res.Identifiers = list(r, n, r.param) },
		"path":        r.into(&res.Path),
	})
	r.require(n, "type")
	return res
}

func (r *reader) param(n *model.Node) Param {
	var p Param
	var target Text
	ks := r.source(n, &p.Source)
	ks["target"] = r.into(&target)
	r.object(n, ks)
	r.require(n, "target")
	r.checkSource(n, &p.Source)
	p.Target.Pos = target.Pos
	if target.Value != "" {
		var ok bool
		if p.Target.Steps, ok = parseTarget(target.Value); !ok {
			r.fail(target.Pos, CodeValue, "%q is not a target", target.Value)
		}
	}
	return p
}

// source returns the keys that say where a value comes from.
func (r *reader) source(n *model.Node, s *Source) keys {
	s.Pos = n.Pos
	return keys{
		"source": func(n *model.Node) { s.Pos, s.Kind = n.Pos, SourceKind(r.text(n).Value) },
		"name":   r.into(&s.Name),
		"path":   r.into(&s.Path),
		"value":  func(n *model.Node) { s.Value = r.constant(n) },
	}
}

// checkSource reports what the kind of a source does not have, or needs.
func (r *reader) checkSource(n *model.Node, s *Source) {
	r.require(n, "source")
	switch s.Kind {
	case "", FromInput:
	case FromIdentifier:
		r.require(n, "name")
	case FromData, FromResponse, FromRequest:
		r.require(n, "path")
	case FromString, FromInteger, FromBoolean:
		r.require(n, "value")
	default:
		r.fail(s.Pos, CodeValue, "%q is not a source", string(s.Kind))
	}
}

// constant returns the text of a simple value.
func (r *reader) constant(n *model.Node) string {
	switch {
	case n.Is(model.StringNode), n.Is(model.NumberNode):
		return n.Text
	case n.Is(model.BoolNode):
		return strconv.FormatBool(n.Bool)
	}
	r.fail(n.Pos, CodeValue, "expected a simple value, found %s", n.Kind)
	return ""
}
