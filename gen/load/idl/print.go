package idl

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// Print returns the shapes of one namespace as Smithy IDL 2.0: in the order of the model, but an
// input or output structure that has the trait of that and the usual name is written in place, in
// its operation. Metadata goes to the first namespace of the model. What mixins bring is not
// written again.
//
// Parsing the result gives the same shapes, and printing these the same text.
func Print(m *model.Model, namespace string) []byte {
	p := &printer{model: m, namespace: namespace, inputSuffix: "Input", outputSuffix: "Output"}
	for _, s := range m.Shapes() {
		if s.ID.Namespace() == namespace {
			p.shapes = append(p.shapes, s)
		}
	}
	p.chooseSuffixes()
	p.findInline()
	p.findImports()
	p.header()
	p.body()
	return p.buf
}

// width is where lines are broken if they can.
const width = 100

type printer struct {
	buf       []byte
	lineStart int // index in buf of the line being written

	model     *model.Model
	namespace string
	shapes    []*model.Shape

	inputSuffix, outputSuffix string
	inline                    map[model.ID]bool   // shapes written in their operation
	names                     map[model.ID]string // how shapes of other namespaces are written
	imports                   []model.ID          // what use statements say
	taken                     map[string]model.ID // meaning of names without namespace
}

func (p *printer) write(s string) { p.buf = append(p.buf, s...) }

// line begins a new line.
func (p *printer) line(indent string) {
	p.buf = append(p.buf, '\n')
	p.lineStart = len(p.buf)
	p.write(indent)
}

func (p *printer) column() int { return len(p.buf) - p.lineStart }

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

func (p *printer) header() {
	p.write(`$version: "2.0"`)
	if p.inputSuffix != "Input" {
		p.line("")
		p.write("$operationInputSuffix: ")
		p.quote(p.inputSuffix)
	}
	if p.outputSuffix != "Output" {
		p.line("")
		p.write("$operationOutputSuffix: ")
		p.quote(p.outputSuffix)
	}
	if all := p.model.Shapes(); len(all) == 0 || all[0].ID.Namespace() == p.namespace {
		for i, f := range p.model.Metadata {
			if i == 0 {
				p.line("")
			}
			p.line("metadata ")
			p.key(f.Key)
			p.write(" = ")
			p.node(f.Value, "", 0)
		}
	}
	p.line("")
	p.line("namespace ")
	p.write(p.namespace)
	p.write("\n")
	for i, id := range p.imports {
		if i == 0 {
			p.write("\n")
		}
		p.write("use " + string(id) + "\n")
	}
}

func (p *printer) body() {
	var before *model.Shape
	for _, s := range p.shapes {
		if p.inline[s.ID] {
			continue
		}
		// Simple shapes of one kind without traits stand together.
		if before == nil || s.Kind != before.Kind || !isPlain(s) || !isPlain(before) {
			p.write("\n")
		}
		p.lineStart = len(p.buf)
		p.traits(s.Traits, "", "", "")
		p.write(s.Kind.String() + " " + s.ID.Name())
		p.mixins(s)
		p.contents(s, "")
		p.write("\n")
		before = s
	}
}

func isPlain(s *model.Shape) bool {
	return s.Kind < model.Enum && len(s.Traits) == 0 && len(s.Mixins) == 0
}

func (p *printer) mixins(s *model.Shape) {
	for i, id := range s.Mixins {
		p.write(cmp.Or(strings.Repeat(", ", min(i, 1)), " with ["))
		p.write(p.name(id))
	}
	if len(s.Mixins) > 0 {
		p.write("]")
	}
}

// contents prints what follows a shape's name and mixins. Indent is the shape's.
func (p *printer) contents(s *model.Shape, indent string) {
	inner := indent + "    "
	switch s.Kind {
	case model.Enum, model.IntEnum, model.List, model.Set, model.Map, model.Structure, model.Union:
		p.members(s, indent)
	case model.Operation:
		p.operation(s, inner)
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
				p.line(inner + "    ")
				p.quote(string(r.ID))
				p.write(": ")
				p.quote(r.Name)
			}
			p.line(inner + "}")
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

func (p *printer) operation(s *model.Shape, inner string) {
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
		if b.hasTraits(s.Traits, trait) {
			b.line("        ")
			b.traits(s.Traits, "        ", trait, "")
			b.buf = b.buf[:len(b.buf)-1] // members begins with a space
		}
		b.mixins(s)
		b.members(s, "    ")
	}
}

func (b *block) end() {
	if b.any {
		b.line("")
	}
	b.write("}")
}

// members prints the members of s in braces. Indent is the shape's.
func (p *printer) members(s *model.Shape, indent string) {
	p.write(" {")
	inner := indent + "    "
	any, tall := false, false
	for _, m := range s.Members {
		own := p.hasTraits(m.Traits, "")
		if m.Mixin != "" && !own {
			continue
		}
		if m.Mixin != "" || s.Kind == model.Enum || s.Kind == model.IntEnum {
			p.enumOrElided(s, m, inner, any, &tall)
			any = true
			continue
		}
		hasTraits := p.hasTraits(m.Traits, defaultTrait)
		p.gap(any, hasTraits || tall)
		tall = hasTraits
		any = true
		p.line(inner)
		p.traits(m.Traits, inner, defaultTrait, "")
		p.write(m.Name + ": " + p.name(m.Target))
		if def := m.Traits.Get(defaultTrait); def != nil {
			p.write(" = ")
			p.node(def, inner, 0)
		}
	}
	if any {
		p.line(indent)
	}
	p.write("}")
}

// gap separates a member from the one before it if one of them has traits.
func (p *printer) gap(any, wanted bool) {
	if any && wanted {
		p.line("")
	}
}

func (p *printer) enumOrElided(s *model.Shape, m *model.Member, inner string, any bool, tall *bool) {
	isEnum := s.Kind == model.Enum || s.Kind == model.IntEnum
	skip := enumValueTrait
	if !isEnum {
		skip = ""
	}
	hasTraits := p.hasTraits(m.Traits, skip)
	p.gap(any, hasTraits || *tall)
	*tall = hasTraits
	p.line(inner)
	p.traits(m.Traits, inner, skip, "")
	if !isEnum {
		p.write("$")
	}
	p.write(m.Name)
	value := m.Traits.Find(enumValueTrait)
	if !isEnum || value == nil || value.Mixin != "" || s.Kind == model.Enum && value.Value.Str() == m.Name {
		return
	}
	p.write(" = ")
	p.node(value.Value, inner, 0)
}
