package project

import (
	"fmt"
	"path"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/emit"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/output"
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
func generate(p *config.Project, s *config.Service) result {
	m, errs := LoadModel(p.Dir, s)
	if m == nil {
		return result{errs: errs}
	}
	sel := resolve(m, s, errs)
	client, names, problems := gen.Plan(m.Model, gen.Selection{
		Service: m.Service.ID, Package: s.Name.Text, Operations: sel.operations,
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
	r := result{errs: errs, packages: []output.Package{newPackage(s.Name.Text, manifest, files)}}
	r.typed = typedService{
		pos: s.Name.Pos, Name: typedName(m, s), Title: client.Service.Title,
		Package: s.Name.Text, Path: path.Join(p.ImportPath, s.Name.Text),
	}
	return r
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
