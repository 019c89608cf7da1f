package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/ast"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/modelfiles"
)

// importService writes the model of a service, with the corrections that the repository has for it,
// and checks that reading it gives what was imported.
func (r *run) importService(s *service) error {
	var errs diag.List
	d := botocore.Read(r.corpus, s.name, &errs)
	if d == nil {
		return errs.Err()
	}
	m := botocore.Import(d, r.base, &errs)
	if m == nil {
		return errs.Err()
	}
	for _, shape := range m.Shapes() {
		if s.shapes++; shape.Kind == model.Operation {
			s.operations++
		}
	}
	files := modelfiles.Print(m, s.name)
	maps.DeleteFunc(files, func(_ string, data []byte) bool { return data == nil })
	if err := roundTrip(m, files); err != nil {
		return err
	}
	overlays, err := filepath.Glob(filepath.Join(r.repository, "models", s.name, "*.overlay.yaml"))
	if err != nil {
		return err
	}
	for _, path := range overlays {
		if files[filepath.Base(path)], err = os.ReadFile(path); err != nil {
			return err
		}
	}
	return writeFolder(r.modelDir(s), files)
}

// roundTrip reads the text of a model and compares.
func roundTrip(m *model.Model, files map[string][]byte) error {
	var sources []load.Source
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sources = append(sources, load.Source{Name: name, Data: files[name]})
	}
	again, problems := load.Load(sources)
	if err := problems.Err(); err != nil {
		return fmt.Errorf("reading what was printed: %w", err)
	}
	if want, got := len(m.Shapes()), len(again.Shapes()); want != got {
		return fmt.Errorf("%d shapes were printed, %d read", want, got)
	}
	for _, want := range m.Shapes() {
		got := again.Shape(want.ID)
		if got == nil || !model.Equal(ast.ShapeTree(want), ast.ShapeTree(got)) {
			return fmt.Errorf("%s is another shape when printed and read again", want.ID)
		}
	}
	return nil
}

// writeFolder makes a folder hold files and nothing else.
func writeFolder(dir string, files map[string][]byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if _, ok := files[e.Name()]; ok || e.IsDir() {
			continue
		}
		if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}
