package project

import (
	"fmt"
	"path"
	"runtime/debug"
	"slices"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/emit"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
	resourceplan "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// contract is the number of the contract that generated code relies on, as package gen/emit
// writes it.
const contract = 1

// result is what became of one service.
type result struct {
	packages []output.Package
	typed    typedService
	errs     *diag.List
	bug      error
}

// generate generates the packages of one service.
func generate(p *config.Project, s *config.Service) (r result) {
	defer func() {
		if v := recover(); v != nil {
			r.bug = fmt.Errorf("service %s: %v\n%s", s.Name.Text, v, debug.Stack())
		}
	}()
	m, errs := LoadModel(p.Dir, s)
	if m == nil {
		return result{errs: errs}
	}
	definition := resources.Of(m.Model, m.Service, errs)
	if errs.Len() > 0 {
		return result{errs: errs}
	}
	sel := resolve(m, definition, s, errs)
	client, names, problems := gen.Plan(m.Model, gen.Selection{
		Service: m.Service.ID, Package: s.Package(), Operations: sel.operations,
		Protocol: s.Protocol.Text, ProtocolPos: s.Protocol.Pos,
	})
	if errs.Append(problems); errs.Len() > 0 {
		return result{errs: errs}
	}
	files, err := emit.Package(client)
	if err != nil {
		return result{bug: fmt.Errorf("the client of %s: %w", m.Service.ID, err)}
	}
	manifest := output.Manifest{
		Contract: contract, Service: string(m.Service.ID), Source: m.Hash, Selection: sel.manifest(), Renames: renames(names),
	}
	r = result{errs: errs, packages: []output.Package{newPackage(s.Dir(), manifest, files)}}
	r.typed = typedService{
		pos: s.Name.Pos, Name: typedName(m, s), Title: client.Service.Title,
		Package: s.Package(), Path: path.Join(p.ImportPath, s.Dir()),
	}
	if definition != nil && (sel.resources == nil || len(sel.resources) > 0) {
		r.addResources(m, definition, client, sel)
	}
	return r
}

// addResources generates the package of resources of the service that r is for.
func (r *result) addResources(m *Model, d *resources.Definition, client *plan.Package, sel selection) {
	name := client.Name + "resource"
	p, problems := resourceplan.Build(m.Model, m.Service, d, client, resourceplan.Selection{Package: name, Types: sel.resources})
	if r.errs.Append(problems); r.errs.Len() > 0 {
		return
	}
	manifest := output.Manifest{Contract: contract, Service: string(m.Service.ID), Source: m.Hash, Renames: map[string]string{}}
	for _, renamed := range p.Renamed {
		manifest.Renames[renamed.Of] = renamed.Name
	}
	if sel.resources != nil {
		manifest.Selection = &output.Selection{Resources: slices.Sorted(slices.Values(sel.resources))}
	}
	r.packages = append(r.packages, newPackage(path.Join(r.packages[0].Dir, name), manifest, emit.Resources(p, r.typed.Path)))
	r.typed.ResourcePath = path.Join(r.typed.Path, name)
	r.typed.ResourceType = p.Resources[0].Type
}

// newPackage returns a package of emitted files.
func newPackage(dir string, m output.Manifest, files []gen.File) output.Package {
	p := output.Package{Dir: dir, Manifest: m}
	for _, f := range files {
		p.Files = append(p.Files, output.File{Name: f.Name, Data: f.Data})
	}
	return p
}

func renames(names *naming.Names) map[string]string {
	m := map[string]string{}
	for _, r := range names.Renamed() {
		m[string(r.Shape)] = r.Name
	}
	return m
}
