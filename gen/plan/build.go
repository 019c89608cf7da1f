package plan

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/rules"
)

// Codes of the problems that this package reports.
const (
	CodeProtocol  diag.Code = "unsupported-protocol"
	CodeAuth      diag.Code = "unsupported-auth"
	CodeFeature   diag.Code = "unsupported-feature"
	CodePath      diag.Code = "path"      // an expression that does not fit its structure
	CodeSelection diag.Code = "selection" // an operation that the service does not have
)

// Selection is what is wanted of a service.
type Selection struct {
	Service    model.ID
	Package    string   // name of the Go package
	Operations []string // names; nil for all

	// Protocol is the name of one of the service's protocol traits, "" for the best one. ProtocolPos
	// is where it is written.
	Protocol    string
	ProtocolPos diag.Pos
}

// Build plans the package of a service. The model has passed package check. The plan must not be
// used if there are problems.
func Build(m *model.Model, names *naming.Names, sel Selection) (*Package, *diag.List) {
	b := &builder{
		m:       m,
		names:   names,
		service: m.Shape(sel.Service),
		pkg:     &Package{Name: sel.Package, types: map[string]any{}},
	}
	if b.service == nil || b.service.Service == nil {
		b.fail(diag.Pos{}, sel.Service, CodeSelection, "the model has no such service")
		return b.pkg, &b.errs
	}
	b.closed = closure.Of(m, b.service, b.withDiscovery(b.selected(sel)))
	b.sent = closure.Of(m, b.service, closure.Operations(m, b.service))
	b.findSecrets()
	b.findEncoded()
	b.chooseProtocol(sel)
	b.planService()
	for _, s := range b.closed.Shapes {
		b.shape(s)
	}
	b.pkg.Discovery = b.discovery()
	for _, op := range b.closed.Operations {
		b.operation(op)
	}
	b.pkg.Example = b.example()
	return b.pkg, &b.errs
}

type builder struct {
	m        *model.Model
	names    *naming.Names
	service  *model.Shape
	closed   *closure.Closure // of the selection
	sent     *closure.Closure // of the whole service
	proto    *protocol
	secret   map[model.ID]bool // shapes that hold something sensitive
	encoded  map[model.ID]bool // shapes that hold encoded text
	inBase64 map[model.ID]bool // shapes that hold text in base64
	rules    *rules.Compiled
	pkg      *Package
	errs     diag.List
}

func (b *builder) fail(pos diag.Pos, id model.ID, code diag.Code, format string, args ...any) *diag.Diagnostic {
	return b.errs.Add(pos, string(id), code, format, args...)
}

// selected returns the shapes of the selected operations.
func (b *builder) selected(sel Selection) []*model.Shape {
	all := closure.Operations(b.m, b.service)
	if sel.Operations == nil {
		return all
	}
	var ops []*model.Shape
	for _, op := range all {
		if slices.Contains(sel.Operations, op.ID.Name()) {
			ops = append(ops, op)
		}
	}
	for _, name := range sel.Operations {
		if !slices.ContainsFunc(all, func(op *model.Shape) bool { return op.ID.Name() == name }) {
			known := make([]string, len(all))
			for i, op := range all {
				known[i] = op.ID.Name()
			}
			b.fail(b.service.Pos, b.service.ID, CodeSelection, "the service has no operation %q", name).Hint = diag.Suggest(name, known)
		}
	}
	return ops
}

// shape plans the type of a shape, if it has one of its own.
func (b *builder) shape(s *model.Shape) {
	name := b.names.Type(s.ID)
	if name == "" {
		return
	}
	switch {
	case s.Kind == model.Structure && s.Traits.Has(traitError):
		e := b.error(s, name)
		b.pkg.Errors = append(b.pkg.Errors, e)
		b.pkg.types[name] = e
	case s.Kind == model.Structure:
		if !b.closed.Nested(s.ID) {
			return
		}
		v := b.structure(s, name, naming.Plain)
		v.Doc = b.shapeDoc(s, name)
		b.pkg.Structures = append(b.pkg.Structures, v)
		b.pkg.types[name] = v
	case s.Kind == model.Union:
		u := b.union(s, name)
		b.pkg.Unions = append(b.pkg.Unions, u)
		b.pkg.types[name] = u
	default:
		e := b.enum(s, name)
		b.pkg.Enums = append(b.pkg.Enums, e)
		b.pkg.types[name] = e
	}
}
