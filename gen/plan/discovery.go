package plan

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// CodeDiscovery reports an operation that cannot tell where other operations are.
const CodeDiscovery diag.Code = "endpoint-discovery"

// discoveryOperation returns the operation that tells where others are, nil if there is none.
func (b *builder) discoveryOperation() *model.Shape {
	id := model.ID(b.service.Traits.Get(traitDiscovery).Get("operation").Str())
	for _, op := range closure.Operations(b.m, b.service) {
		if op.ID == id {
			return op
		}
	}
	return nil
}

// withDiscovery adds the operation that tells where others are to those that need it.
func (b *builder) withDiscovery(ops []*model.Shape) []*model.Shape {
	tells := b.discoveryOperation()
	needs := func(op *model.Shape) bool { return op.Traits.Get(traitDiscovered).Get("required").IsTrue() }
	if tells == nil || slices.Contains(ops, tells) || !slices.ContainsFunc(ops, needs) {
		return ops
	}
	return append(slices.Clip(ops), tells)
}

// discovery plans how operations find their endpoint, nil if none does. The output has a list
// Endpoints of structures with the members Address and CachePeriodInMinutes.
func (b *builder) discovery() *Discovery {
	tells := b.discoveryOperation()
	if tells == nil || !slices.Contains(b.closed.Operations, tells) {
		return nil
	}
	name := tells.ID.Name()
	d := &Discovery{Func: naming.Export(name), Input: naming.InputOf(name), Output: naming.OutputOf(name)}
	if e := b.m.Shape(model.ID(b.service.Traits.Get(traitDiscovery).Get("error").Str())); e != nil {
		d.Error = e.ID.Name()
	}
	list := b.m.Shape(tells.Operation.Output.ID).Member("Endpoints")
	var element *model.Shape
	if list != nil && b.m.Shape(list.Target).Kind == model.List {
		element = b.m.Shape(b.m.Shape(list.Target).Members[0].Target)
	}
	if element != nil && element.Kind == model.Structure {
		v := b.structure(element, b.names.Type(element.ID), naming.Plain)
		host, minutes := v.operand("Address"), v.operand("CachePeriodInMinutes")
		if host != nil && minutes != nil && host.Type.Kind == String && minutes.Type.Kind == Int64 {
			d.List, d.Host, d.Minutes = naming.Export(list.Name), *host, *minutes
			return d
		}
	}
	b.fail(tells.Pos, tells.ID, CodeDiscovery, "the output has no list Endpoints of structures with Address and CachePeriodInMinutes")
	return nil
}
