package idl

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// chooseSuffixes finds the suffixes that let most inputs and outputs be written in place.
func (p *printer) chooseSuffixes() {
	choose := func(suffix *string, trait model.ID, io func(*model.OperationProps) model.ID) {
		count := map[string]int{}
		for _, s := range p.shapes {
			if s.Kind != model.Operation {
				continue
			}
			id := io(s.Operation)
			target := p.model.Shape(id)
			rest, ok := strings.CutPrefix(string(id), string(s.ID))
			if ok && rest != "" && target != nil && target.Traits.Has(trait) {
				count[rest]++
			}
		}
		best := *suffix
		for s, n := range count {
			if n > count[best] || n == count[best] && s < best && best != *suffix {
				best = s
			}
		}
		*suffix = best
	}
	choose(&p.inputSuffix, inputTrait, func(o *model.OperationProps) model.ID { return o.Input.ID })
	choose(&p.outputSuffix, outputTrait, func(o *model.OperationProps) model.ID { return o.Output.ID })
}

func (p *printer) findInline() {
	p.inline = map[model.ID]bool{}
	for _, s := range p.shapes {
		if s.Kind != model.Operation {
			continue
		}
		p.checkInline(s.ID+model.ID(p.inputSuffix), s.Operation.Input.ID, inputTrait)
		p.checkInline(s.ID+model.ID(p.outputSuffix), s.Operation.Output.ID, outputTrait)
	}
}

func (p *printer) checkInline(want, id, trait model.ID) {
	if id != want || !p.model.Owns(id) {
		return
	}
	s := p.model.Shape(id)
	if t := s.Traits.Find(trait); s.Kind == model.Structure && t != nil && t.Mixin == "" && len(t.Value.Fields) == 0 {
		p.inline[id] = true
	}
}

// findImports decides which shapes of other namespaces are imported: those whose name means
// nothing else in the file. Prelude shapes need no import.
func (p *printer) findImports() {
	p.taken = map[string]model.ID{}
	for _, s := range p.shapes {
		p.taken[s.ID.Name()] = s.ID
	}
	p.names = map[model.ID]string{}
	for id := range p.references {
		if id.Namespace() == p.namespace || id.IsPrelude() || p.names[id] != "" {
			continue
		}
		p.names[id] = string(id)
		if _, taken := p.taken[id.Name()]; taken || p.inPrelude(id.Name()) {
			continue
		}
		p.taken[id.Name()] = id
		p.names[id] = id.Name()
		p.imports = append(p.imports, id)
	}
	slices.Sort(p.imports)
}

func (p *printer) inPrelude(name string) bool {
	return p.model.Shape(model.ID("smithy.api#"+name)) != nil
}

// references yields every shape that the namespace's shapes name, again and again, in a fixed order.
func (p *printer) references(yield func(model.ID) bool) {
	ok := true
	each := func(id model.ID) {
		if ok && id != "" {
			ok = yield(id.Shape())
		}
	}
	refs := func(refs ...model.Ref) {
		for _, r := range refs {
			each(r.ID)
		}
	}
	traits := func(traits model.Traits) {
		for _, t := range traits {
			if t.Mixin == "" {
				each(t.ID)
			}
		}
	}
	for _, s := range p.shapes {
		traits(s.Traits)
		for _, id := range s.Mixins {
			each(id)
		}
		for _, m := range s.Members {
			if m.Mixin == "" {
				each(m.Target)
			}
			traits(m.Traits)
		}
		switch {
		case s.Operation != nil:
			refs(s.Operation.Input, s.Operation.Output)
			refs(s.Operation.Errors...)
		case s.Service != nil:
			refs(s.Service.Operations...)
			refs(s.Service.Resources...)
			refs(s.Service.Errors...)
		case s.Resource != nil:
			r := s.Resource
			for _, named := range append(slices.Clone(r.Identifiers), r.Properties...) {
				refs(named.Ref)
			}
			refs(r.Create, r.Put, r.Read, r.Update, r.Delete, r.List)
			refs(r.Operations...)
			refs(r.CollectionOperations...)
			refs(r.Resources...)
		}
	}
}

// name returns how the file writes a shape's ID.
func (p *printer) name(id model.ID) string {
	shape := id.Shape()
	switch {
	case shape.Namespace() == p.namespace:
		return string(id[len(p.namespace)+1:])
	case p.names[shape] != "":
		return p.names[shape] + string(id[len(shape):])
	case id.IsPrelude():
		name := shape.Name()
		if other, taken := p.taken[name]; !taken || other == shape {
			if s := p.model.Shape(shape); s == nil || !s.Traits.Has("smithy.api#private") {
				return string(id[len("smithy.api#"):])
			}
		}
	}
	return string(id)
}
