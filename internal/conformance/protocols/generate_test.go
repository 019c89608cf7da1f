package protocols

import (
	"path"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/closure"
)

// generate makes the client of a service: its files by name, and its operations.
func generate(svc *service, importPath string) (map[string][]byte, []string, error) {
	files, errs := gen.Package(svc.model, gen.Selection{Service: svc.id, Package: path.Base(importPath), Operations: svc.operations})
	if err := errs.Err(); err != nil {
		return nil, nil, err
	}
	byName := make(map[string][]byte, len(files))
	for _, f := range files {
		byName[f.Name] = f.Data
	}
	ops := svc.operations
	if ops != nil {
		return byName, ops, nil
	}
	for _, s := range closure.Operations(svc.model, svc.model.Shape(svc.id)) {
		ops = append(ops, s.ID.Name())
	}
	return byName, ops, nil
}
