package project

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/overlay"
	"github.com/sessiongen/sessiongen/models"
)

// Codes of the problems that this package reports.
const (
	CodeService   diag.Code = "unknown-service"
	CodeOperation diag.Code = "unknown-operation"
	CodeResource  diag.Code = "unknown-resource"
	CodeChoice    diag.Code = "service-choice" // a model without a service, or with several
)

// Model is a service's model, corrected and checked.
type Model struct {
	*model.Model
	Service *model.Shape
	Hash    string // of the text that it was made from
}

// LoadModel loads the model of a service of a project; dir is the project's folder. A model that
// comes with sessiongen is a folder of package models. The result is nil if there are problems.
func LoadModel(dir string, s *config.Service) (*Model, *diag.List) {
	errs := new(diag.List)
	var sources, overlays []load.Source
	if s.Model.Text == "" {
		sources, overlays = shipped(s.Name, errs)
	} else {
		sources, overlays = files(filepath.Join(dir, filepath.FromSlash(s.Model.Text)), errs)
	}
	if errs.Len() > 0 {
		return nil, errs
	}
	m, problems := load.Load(sources)
	if errs.Append(problems); errs.Len() > 0 {
		return nil, errs
	}
	for _, o := range overlays {
		if corrections := overlay.Parse(o.Name, o.Data, errs); corrections != nil {
			corrections.Apply(m, errs)
		}
	}
	if errs.Append(check.Model(m)); errs.Len() > 0 {
		return nil, errs
	}
	service := choose(m, s, errs)
	if service == nil {
		return nil, errs
	}
	var texts [][]byte
	for _, src := range slices.Concat(sources, overlays) {
		texts = append(texts, src.Data)
	}
	return &Model{m, service, output.Hash(texts...)}, errs
}

const overlaySuffix = ".overlay.yaml"

// shipped returns the files of a model that comes with sessiongen.
func shipped(name config.Name, errs *diag.List) (sources, overlays []load.Source) {
	all := models.Services()
	i := slices.IndexFunc(all, func(model string) bool { return withoutHyphens(model) == withoutHyphens(name.Text) })
	if i < 0 {
		d := errs.Add(name.Pos, "", CodeService, "no model of service %q comes with sessiongen", name.Text)
		if d.Hint = diag.Suggest(name.Text, all); d.Hint == "" {
			d.Hint = "say where it is (model: FILE), or look at sessiongen list"
		}
		return nil, nil
	}
	paths, err := fs.Glob(models.FS, all[i]+"/*")
	if err != nil {
		panic(err) // the name of a folder is no bad pattern
	}
	for _, path := range paths {
		data, err := fs.ReadFile(models.FS, path)
		if err != nil {
			panic(err) // the files are in the program
		}
		src := load.Source{Name: "models/" + path, Data: data}
		if strings.HasSuffix(path, overlaySuffix) {
			overlays = append(overlays, src)
		} else {
			sources = append(sources, src)
		}
	}
	return sources, overlays
}

func withoutHyphens(name string) string { return strings.ReplaceAll(name, "-", "") }

// files returns the files of a model on disk: those of a folder, or one file. Overlays are in the
// folder itself, or beside the file with its name.
func files(path string, errs *diag.List) (sources, overlays []load.Source) {
	sources = load.Read(errs, path)
	if errs.Len() > 0 {
		return nil, nil
	}
	dir, want := filepath.Split(strings.TrimSuffix(path, filepath.Ext(path)) + overlaySuffix)
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		dir, want = path, ""
	}
	entries, err := os.ReadDir(filepath.Clean(dir))
	if err != nil {
		errs.Add(diag.Pos{File: filepath.ToSlash(dir)}, "", "read", "%v", err)
	}
	for _, e := range entries {
		if e.Name() == want || want == "" && strings.HasSuffix(e.Name(), overlaySuffix) {
			overlays = append(overlays, load.Read(errs, filepath.Join(dir, e.Name()))...)
		}
	}
	return sources, overlays
}

// choose returns the service of a model that the configuration means.
func choose(m *model.Model, s *config.Service, errs *diag.List) *model.Shape {
	services := m.Services()
	var ids []string
	for _, shape := range services {
		ids = append(ids, string(shape.ID))
	}
	if s.Shape.Text != "" {
		if i := slices.Index(ids, s.Shape.Text); i >= 0 {
			return services[i]
		}
		d := errs.Add(s.Shape.Pos, "", CodeService, "the model has no service %q", s.Shape.Text)
		if d.Hint = diag.Suggest(s.Shape.Text, ids); d.Hint == "" && len(ids) > 0 {
			d.Hint = "it has " + strings.Join(ids, ", ")
		}
		return nil
	}
	switch len(services) {
	case 0:
		errs.Add(s.Model.Pos, "", CodeChoice, "the model declares no service")
	case 1:
		return services[0]
	default:
		d := errs.Add(s.Name.Pos, "", CodeChoice, "the model declares %d services: %s", len(services), strings.Join(ids, ", "))
		d.Hint = "choose one with service: " + ids[0]
	}
	return nil
}
