// Package gen turns a model into generated packages: it runs the stages from naming to emit.
package gen

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/emit"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/plan"
)

// Selection is what is wanted of a service.
type Selection = plan.Selection

// File is a generated file.
type File = emit.File

// Plan names and plans the client package of a service. The model has passed package check. The plan
// must not be used if there are problems.
func Plan(m *model.Model, sel Selection) (*plan.Package, *naming.Names, *diag.List) {
	var errs diag.List
	service := m.Shape(sel.Service)
	if service == nil || service.Service == nil {
		errs.Add(diag.Pos{}, string(sel.Service), plan.CodeSelection, "the model has no such service")
		return nil, nil, &errs
	}
	names, problems := naming.For(m, service)
	errs.Append(problems)
	p, problems := plan.Build(m, names, sel)
	errs.Append(problems)
	return p, names, &errs
}

// Package generates the client package of a service. There are no files if there are problems.
func Package(m *model.Model, sel Selection) ([]File, *diag.List) {
	p, _, errs := Plan(m, sel)
	if errs.Len() > 0 {
		return nil, errs
	}
	files, err := emit.Package(p)
	if err != nil {
		errs.Add(diag.Pos{}, string(sel.Service), "emit", "the generator wrote text that is not Go: %v", err)
		return nil, errs
	}
	return files, errs
}
