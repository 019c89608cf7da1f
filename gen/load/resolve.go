package load

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// scope resolves the names of one file.
type scope struct {
	l         *loader
	namespace string
	uses      map[string]model.ID
	known     map[model.ID]model.ID // resolved already
}

// resolve makes all names of a file absolute. A name that means nothing gets the file's namespace.
func (l *loader) resolve(f *decl.File) {
	sc := &scope{l: l, namespace: f.Namespace, uses: map[string]model.ID{}, known: map[model.ID]model.ID{}}
	sc.imports(f)
	for _, s := range f.Shapes {
		sc.shape(s)
		if f.Version != "2.0" {
			l.version1 = append(l.version1, s)
		}
	}
	for s, ref := range f.For {
		sc.ref(&ref)
		l.forResource[s] = ref
	}
	for i := range f.Applies {
		sc.ref(&f.Applies[i].Target)
		f.Applies[i].Traits = sc.traits(f.Applies[i].Target.ID, f.Applies[i].Traits)
	}
	for _, n := range f.IDs {
		sc.node(n)
	}
}

// imports reads the use statements.
func (sc *scope) imports(f *decl.File) {
	for _, use := range f.Uses {
		name := use.ID.Name()
		if other, ok := sc.uses[name]; ok && other != use.ID {
			sc.l.errs.Add(use.Pos, "", "name-conflict", "%s cannot be imported: %q means %s already", use.ID, name, other)
			continue
		}
		sc.uses[name] = use.ID
	}
	for _, s := range f.Shapes {
		if use, ok := sc.uses[s.ID.Name()]; ok && use != s.ID {
			sc.l.errs.Add(s.Pos, string(s.ID), "name-conflict", "the name means %s, which the file imports", use)
		}
	}
}

// id returns the absolute ID for one as written.
func (sc *scope) id(id model.ID) model.ID {
	if id == "" || strings.IndexByte(string(id), '#') >= 0 {
		return id
	}
	if abs, ok := sc.known[id]; ok {
		return abs
	}
	abs := sc.lookUp(id)
	sc.known[id] = abs
	return abs
}

func (sc *scope) lookUp(id model.ID) model.ID {
	name, member, _ := strings.Cut(string(id), "$")
	if member != "" {
		return sc.lookUp(model.ID(name)) + model.ID("$"+member)
	}
	if use, ok := sc.uses[name]; ok {
		return use
	}
	own := model.ID(sc.namespace + "#" + name)
	if sc.l.model.Shape(own) != nil {
		return own
	}
	prelude := model.ID("smithy.api#" + name)
	if s := sc.l.model.Shape(prelude); s != nil && !s.Traits.Has(traitPrivate) {
		return prelude
	}
	return own
}

func (sc *scope) ref(r *model.Ref) { r.ID = sc.id(r.ID) }

func (sc *scope) refs(refs []model.Ref) {
	for i := range refs {
		sc.ref(&refs[i])
	}
}

func (sc *scope) namedRefs(refs []model.NamedRef) {
	for i := range refs {
		sc.ref(&refs[i].Ref)
	}
}

// node resolves a string that was written as a bare shape ID. It has to mean something if it is
// relative.
func (sc *scope) node(n *model.Node) {
	if strings.IndexByte(n.Text, '#') >= 0 {
		return
	}
	id := sc.id(model.ID(n.Text))
	if s := sc.l.model.Shape(id); s == nil || id.Member() != "" && s.Member(id.Member()) == nil && len(s.Mixins) == 0 {
		sc.l.errs.Add(n.Pos, "", "unknown-shape", "%q is no shape here", n.Text).Hint =
			"write a string in quotes, a shape of another namespace with its namespace"
	}
	n.Text = string(id)
}

func (sc *scope) shape(s *model.Shape) {
	s.Traits = sc.traits(s.ID, s.Traits)
	for i := range s.Mixins {
		s.Mixins[i] = sc.id(s.Mixins[i])
	}
	for _, m := range s.Members {
		if m.Target == "" {
			sc.l.elided[m] = true
		}
		m.Target = sc.id(m.Target)
		if len(m.Traits) > 0 {
			m.Traits = sc.traits(s.ID.WithMember(m.Name), m.Traits)
		}
	}
	switch {
	case s.Operation != nil:
		sc.ref(&s.Operation.Input)
		sc.ref(&s.Operation.Output)
		sc.refs(s.Operation.Errors)
	case s.Service != nil:
		sc.refs(s.Service.Operations)
		sc.refs(s.Service.Resources)
		sc.refs(s.Service.Errors)
		for i := range s.Service.Rename {
			s.Service.Rename[i].ID = sc.id(s.Service.Rename[i].ID)
		}
	case s.Resource != nil:
		r := s.Resource
		sc.namedRefs(r.Identifiers)
		sc.namedRefs(r.Properties)
		for _, ref := range []*model.Ref{&r.Create, &r.Put, &r.Read, &r.Update, &r.Delete, &r.List} {
			sc.ref(ref)
		}
		sc.refs(r.Operations)
		sc.refs(r.CollectionOperations)
		sc.refs(r.Resources)
	}
}

// traits resolves the traits of one shape or member, gives bare annotations their value and merges
// those that are there more than once.
func (sc *scope) traits(of model.ID, traits model.Traits) model.Traits {
	merged := traits[:0]
	for _, t := range traits {
		t.ID = sc.id(t.ID)
		if t.Value == nil {
			t.Value = sc.l.annotation(t)
		}
		merged = sc.l.addTrait(of, merged, t)
	}
	return merged
}

// annotation returns the value of a trait that is written without one: it depends on what the
// trait's shape is.
func (l *loader) annotation(t model.Trait) *model.Node {
	n := &model.Node{Kind: model.ObjectNode, Pos: t.Pos}
	if def := l.model.Shape(t.ID); def != nil {
		switch def.Kind {
		case model.List, model.Set:
			n.Kind = model.ArrayNode
		case model.Boolean:
			n.Kind, n.Bool = model.BoolNode, true
		case model.Structure, model.Union, model.Map, model.Document:
		default:
			n.Kind = model.NullNode
		}
	}
	return n
}

// addTrait adds t to traits, or merges it with the one that is there.
func (l *loader) addTrait(of model.ID, traits model.Traits, t model.Trait) model.Traits {
	old := traits.Find(t.ID)
	if old == nil {
		return append(traits, t)
	}
	value, ok := merge(old.Value, t.Value)
	if !ok {
		l.errs.Add(t.Pos, string(of), "trait-conflict", "trait %s has another value at %s", t.ID, old.Pos)
		return traits
	}
	old.Value = value
	return traits
}
