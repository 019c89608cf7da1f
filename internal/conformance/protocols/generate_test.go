package protocols

import (
	"path"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/model"
)

// generate makes the client of a service: its files by name, and its operations.
func generate(svc *service, importPath string) (map[string][]byte, []string, error) {
	files, errs := gen.Package(svc.model, gen.Selection{Service: svc.model.Services()[0].ID, Package: path.Base(importPath)})
	if err := errs.Err(); err != nil {
		return nil, nil, err
	}
	byName := make(map[string][]byte, len(files))
	for _, f := range files {
		byName[f.Name] = f.Data
	}
	var ops []string
	for _, s := range svc.model.Shapes() {
		if s.Kind == model.Operation {
			ops = append(ops, s.ID.Name())
		}
	}
	return byName, ops, nil
}
