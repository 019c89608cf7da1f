package main

import (
	"bytes"
	"path/filepath"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/project"
)

// selection is the service as a project selects it: all of it.
func (s *service) selection() config.Service {
	return config.Service{Name: config.Name{Text: s.name}, Model: config.Name{Text: "models/" + s.name}}
}

// generate writes the packages of a service.
func (r *run) generate(s *service) error {
	p := &config.Project{
		Dir:        r.scratch,
		Package:    config.Name{Text: "."},
		ImportPath: modulePath,
		Services:   []config.Service{s.selection()},
	}
	tree, problems, err := project.Generate(p)
	if err != nil {
		return err
	}
	if err := problems.Err(); err != nil {
		return err
	}
	for _, pkg := range tree.Packages {
		files := map[string][]byte{}
		for _, f := range pkg.Files {
			files[f.Name] = f.Data
			s.files++
			s.lines += bytes.Count(f.Data, []byte("\n"))
		}
		if err := writeFolder(filepath.Join(r.scratch, filepath.FromSlash(pkg.Dir)), files); err != nil {
			return err
		}
	}
	return nil
}
