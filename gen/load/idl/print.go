package idl

import "github.com/sessiongen/sessiongen/gen/model"

// Print returns the shapes of one namespace as Smithy IDL 2.0: in the order of the model, but an
// input or output structure that has the trait of that and the usual name is written in place, in
// its operation. Metadata goes to the first namespace of the model. Members and traits that mixins
// bring are not written again. The model has to be over Smithy's definitions, which tell what names and traits mean.
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
	p.uses()
}

func (p *printer) uses() {
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
		p.traits(s.Traits, "", "")
		p.write(s.Kind.String() + " " + s.ID.Name())
		p.mixins(s)
		p.contents(s)
		p.write("\n")
		before = s
	}
}

func isPlain(s *model.Shape) bool {
	return s.Kind < model.Enum && len(s.Traits) == 0 && len(s.Mixins) == 0
}
