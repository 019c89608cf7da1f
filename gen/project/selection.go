package project

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// selection is what is generated of a service.
type selection struct {
	operations []string // nil for all
	resources  []string // nil for all, empty for none
}

// resolve finds out what the configuration selects and reports names that do not exist.
// The definition is nil if the service has no resources.
func resolve(m *Model, d *resources.Definition, s *config.Service, errs *diag.List) selection {
	var sel selection
	if !s.AllResources() {
		var all []string
		if d != nil {
			all = d.Names()
		}
		sel.resources = known(s.Resources, all, CodeResource, "resource", s, errs)
	}
	if s.AllOperations() {
		return sel
	}
	var all []string
	for _, op := range closure.Operations(m.Model, m.Service) {
		all = append(all, op.ID.Name())
	}
	wanted := known(s.Operations, all, CodeOperation, "operation", s, errs)
	if d != nil && len(sel.resources) > 0 {
		wanted = append(wanted, d.Operations(m.Model, sel.resources)...)
	}
	sel.operations = []string{}
	for _, op := range all {
		if slices.Contains(wanted, op) {
			sel.operations = append(sel.operations, op)
		}
	}
	return sel
}

// known returns the names that are among all, and reports the others. It is never nil.
func known(names []config.Name, all []string, code diag.Code, what string, s *config.Service, errs *diag.List) []string {
	found := []string{}
	for _, n := range names {
		if slices.Contains(all, n.Text) {
			found = append(found, n.Text)
			continue
		}
		d := errs.Add(n.Pos, "", code, "service %s has no %s %q", s.Name.Text, what, n.Text)
		if d.Hint = diag.Suggest(n.Text, all); d.Hint == "" {
			d.Hint = "sessiongen list " + s.Name.Text + " shows what there is"
		}
	}
	return found
}

// manifest is the selection as the manifest has it: nil for everything.
func (sel selection) manifest() *output.Selection {
	if sel.operations == nil && sel.resources == nil {
		return nil
	}
	return &output.Selection{
		Operations: slices.Sorted(slices.Values(sel.operations)),
		Resources:  slices.Sorted(slices.Values(sel.resources)),
	}
}

// CheckSelection loads the model of a service of a project and reports what the configuration
// selects and the service does not have; dir is the project's folder.
func CheckSelection(dir string, s *config.Service) *diag.List {
	m, errs := LoadModel(dir, s)
	if m == nil {
		return errs
	}
	d := resources.Of(m.Model, m.Service, errs)
	if errs.Len() == 0 {
		resolve(m, d, s, errs)
	}
	return errs
}
