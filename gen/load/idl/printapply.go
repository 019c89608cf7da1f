package idl

import "github.com/sessiongen/sessiongen/gen/model"

// PrintApply returns a file of Smithy IDL 2.0 that gives the shape target, which another file
// declares, the traits. The model, which target is of, tells what its names mean.
func PrintApply(m *model.Model, target model.ID, traits model.Traits) []byte {
	p := &printer{model: m, namespace: target.Namespace(), inputSuffix: "Input", outputSuffix: "Output"}
	p.shapes = []*model.Shape{{ID: target, Traits: traits}}
	p.findImports()
	p.write("$version: \"2.0\"\n\nnamespace " + p.namespace + "\n")
	p.uses()
	for _, t := range traits {
		p.line("")
		p.write("apply " + p.name(target) + " ")
		p.trait(t, "")
		p.write("\n")
	}
	return p.buf
}
