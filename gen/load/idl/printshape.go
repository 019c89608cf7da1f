package idl

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

func (p *printer) mixins(s *model.Shape) {
	for i, id := range s.Mixins {
		if i == 0 {
			p.write(" with [")
		} else {
			p.write(", ")
		}
		p.write(p.name(id))
	}
	if len(s.Mixins) > 0 {
		p.write("]")
	}
}

// contents prints what follows a shape's name and mixins.
func (p *printer) contents(s *model.Shape) {
	switch s.Kind {
	case model.Enum, model.IntEnum, model.List, model.Set, model.Map, model.Structure, model.Union:
		p.members(s, "")
	case model.Operation:
		p.operation(s)
	case model.Service:
		b := p.block()
		if s.Service.Version != "" {
			b.prop("version")
			p.quote(s.Service.Version)
		}
		b.refs("operations", s.Service.Operations)
		b.refs("resources", s.Service.Resources)
		b.refs("errors", s.Service.Errors)
		if len(s.Service.Rename) > 0 {
			b.prop("rename")
			p.write("{")
			for _, r := range s.Service.Rename {
				p.line("        ")
				p.quote(string(r.ID))
				p.write(": ")
				p.quote(r.Name)
			}
			p.line("    }")
		}
		b.end()
	case model.Resource:
		p.resource(s.Resource)
	}
}

func (p *printer) resource(r *model.ResourceProps) {
	b := p.block()
	b.namedRefs("identifiers", r.Identifiers)
	b.namedRefs("properties", r.Properties)
	b.ref("create", r.Create)
	b.ref("put", r.Put)
	b.ref("read", r.Read)
	b.ref("update", r.Update)
	b.ref("delete", r.Delete)
	b.ref("list", r.List)
	b.refs("operations", r.Operations)
	b.refs("collectionOperations", r.CollectionOperations)
	b.refs("resources", r.Resources)
	b.end()
}

func (p *printer) operation(s *model.Shape) {
	b := p.block()
	b.io("input", s.Operation.Input, inputTrait)
	b.io("output", s.Operation.Output, outputTrait)
	b.refs("errors", s.Operation.Errors)
	b.end()
}

// block prints the properties of a service, resource or operation.
type block struct {
	*printer
	any bool
}

func (p *printer) block() *block {
	p.write(" {")
	return &block{printer: p}
}

func (b *block) prop(name string) {
	b.any = true
	b.line("    " + name + ": ")
}

func (b *block) ref(name string, r model.Ref) {
	if r.ID != "" {
		b.prop(name)
		b.write(b.name(r.ID))
	}
}

func (b *block) refs(name string, refs []model.Ref) {
	if len(refs) == 0 {
		return
	}
	b.prop(name)
	names := make([]string, len(refs))
	for i, r := range refs {
		names[i] = b.name(r.ID)
	}
	if flat := strings.Join(names, ", "); b.column()+len(flat)+2 <= width {
		b.write("[" + flat + "]")
		return
	}
	b.write("[")
	for _, n := range names {
		b.line("        " + n)
	}
	b.line("    ]")
}

func (b *block) namedRefs(name string, refs []model.NamedRef) {
	if len(refs) == 0 {
		return
	}
	b.prop(name)
	b.write("{")
	for _, r := range refs {
		b.line("        ")
		b.key(r.Name)
		b.write(": " + b.printer.name(r.ID))
	}
	b.line("    }")
}

// io prints an operation's input or output.
func (b *block) io(name string, r model.Ref, trait model.ID) {
	switch {
	case r.ID == model.Unit || r.ID == "":
	case !b.inline[r.ID]:
		b.ref(name, r)
	default:
		b.any = true
		s := b.model.Shape(r.ID)
		b.line("    " + name + " :=")
		b.inlineTraits(s.Traits, trait)
		b.mixins(s)
		b.members(s, "    ")
	}
}

// inlineTraits prints the traits of a structure in place: in the same line if they fit.
func (b *block) inlineTraits(traits model.Traits, skip model.ID) {
	if !b.hasTraits(traits, skip) {
		return
	}
	start := len(b.buf)
	b.write(" ")
	if documentation := traits.Find(documentationTrait); documentation == nil || !isComment(documentation.Value) {
		if b.flatTraits(traits, skip) {
			return
		}
	}
	b.buf = b.buf[:start]
	b.line("        ")
	b.traits(traits, "        ", skip)
	b.buf = b.buf[:len(b.buf)-1] // what follows begins with a space
}

func (b *block) end() {
	if b.any {
		b.line("")
	}
	b.write("}")
}

// members prints the members of s in braces. Indent is the shape's. A member that a mixin brings is
// there only if the shape itself adds traits to it.
func (p *printer) members(s *model.Shape, indent string) {
	p.write(" {")
	inner := indent + "    "
	first, tall := true, false
	for _, m := range s.Members {
		if m.Mixin != "" && !p.hasTraits(m.Traits, "") {
			continue
		}
		skip := defaultTrait
		switch {
		case s.Kind == model.Enum || s.Kind == model.IntEnum:
			skip = enumValueTrait
		case m.Mixin != "":
			skip = ""
		}
		// An empty line is between members one of which has traits.
		hasTraits := p.hasTraits(m.Traits, skip)
		if !first && (hasTraits || tall) {
			p.line("")
		}
		first, tall = false, hasTraits
		p.line(inner)
		p.traits(m.Traits, inner, skip)
		p.member(s, m, inner)
	}
	if !first {
		p.line(indent)
	}
	p.write("}")
}

// member prints a member without its traits.
func (p *printer) member(s *model.Shape, m *model.Member, indent string) {
	value := m.Traits.Find(defaultTrait)
	switch {
	case s.Kind == model.Enum || s.Kind == model.IntEnum:
		p.write(m.Name)
		value = m.Traits.Find(enumValueTrait)
		if value != nil && s.Kind == model.Enum && value.Value.Is(model.StringNode) && value.Value.Text == m.Name {
			return
		}
	case m.Mixin != "":
		p.write("$" + m.Name)
		return
	default:
		p.write(m.Name + ": " + p.name(m.Target))
	}
	if value != nil && value.Mixin == "" {
		p.write(" = ")
		p.node(value.Value, indent, 0)
	}
}
