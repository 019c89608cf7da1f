// Package load turns the text of models into one assembled model.Model: names resolved, files put
// together, apply statements carried out, mixins flattened, Smithy 1.0 brought up to 2.0.
//
// What the model then says may still be nonsense: package check looks at that.
package load

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/ast"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Source is one file of a model. The end of Name tells its format: ".smithy" for IDL, ".json" for
// the JSON abstract syntax tree.
type Source struct {
	Name string // path for messages, with forward slashes
	Data []byte
}

// Load assembles sources into one model, in their order. The model is over the prelude and the
// trait definitions that come with the module; a source may declare these shapes itself, then its
// own ones count.
//
// The model is never nil, but must not be used if there are problems. Load is safe for concurrent use.
func Load(sources []Source) (*model.Model, *diag.List) {
	base, errs := Definitions()
	l := newLoader(model.NewOn(base))
	l.errs.Append(errs)
	l.load(sources)
	return l.model, &l.errs
}

// Files reads and assembles the files at paths, as Read finds them.
func Files(paths ...string) (*model.Model, *diag.List) {
	var errs diag.List
	sources := Read(&errs, paths...)
	m, problems := Load(sources)
	errs.Append(problems)
	return m, &errs
}

// Read reads the files at paths. A folder stands for the .smithy and .json files in it and below.
func Read(errs *diag.List, paths ...string) []Source {
	var sources []Source
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || name != path && !isModelFile(name) {
				return err
			}
			data, err := os.ReadFile(name)
			sources = append(sources, Source{Name: filepath.ToSlash(name), Data: data})
			return err
		})
		if err != nil {
			errs.Add(diag.Pos{File: filepath.ToSlash(path)}, "", "read", "%s", reason(err))
		}
	}
	return sources
}

// reason is an error of the file system without the path, which the position has already.
func reason(err error) string {
	if e, ok := err.(*os.PathError); ok {
		err = e.Err
	}
	return err.Error()
}

func isModelFile(name string) bool {
	return strings.HasSuffix(name, ".smithy") || strings.HasSuffix(name, ".json")
}

// loader assembles one model. Its methods are its stages, in the order in which load calls them.
type loader struct {
	model *model.Model
	errs  diag.List
	files []*decl.File

	duplicates  []*model.Shape                   // shapes whose ID is taken
	forResource map[*model.Shape]model.Ref       // resolved decl.File.For
	inherited   map[*model.Shape][]appliedMember // traits for members that mixins may bring
	version1    []*model.Shape                   // shapes from files of version 1.0
	elided      map[*model.Member]bool           // members written without target
}

// appliedMember is what apply statements add to a member that its shape does not declare.
type appliedMember struct {
	name   string
	pos    diag.Pos
	traits model.Traits
}

func newLoader(m *model.Model) *loader {
	return &loader{
		model:       m,
		forResource: map[*model.Shape]model.Ref{},
		inherited:   map[*model.Shape][]appliedMember{},
		elided:      map[*model.Member]bool{},
	}
}

func (l *loader) load(sources []Source) {
	for _, s := range sources {
		if f := l.parse(s); f != nil {
			l.files = append(l.files, f)
		}
	}
	if l.errs.Len() > 0 {
		return // what could not be read would be missed everywhere
	}
	l.declare()
	for _, f := range l.files {
		l.resolve(f)
	}
	l.compareDuplicates()
	for _, f := range l.files {
		l.apply(f)
	}
	l.upgrade()
	l.flatten()
	l.complete()
}

func (l *loader) parse(s Source) *decl.File {
	switch {
	case strings.HasSuffix(s.Name, ".json"):
		return ast.Parse(s.Name, s.Data, &l.errs)
	case strings.HasSuffix(s.Name, ".smithy"):
		return idl.Parse(s.Name, s.Data, &l.errs)
	}
	l.errs.Add(diag.Pos{File: s.Name}, "", "format", "the name of a model's file ends in .smithy or .json")
	return nil
}

// declare puts the shapes and the metadata of all files into the model.
func (l *loader) declare() {
	for _, f := range l.files {
		for _, s := range f.Shapes {
			if !l.model.Add(s) {
				l.duplicates = append(l.duplicates, s)
			}
		}
		for _, field := range f.Metadata {
			l.metadata(field)
		}
	}
}

// compareDuplicates reports shapes that are declared twice, unless both declarations say the same:
// models that are put together often share files.
func (l *loader) compareDuplicates() {
	for _, s := range l.duplicates {
		first := l.model.Shape(s.ID)
		if s.Pos.File == first.Pos.File || !model.Equal(ast.ShapeTree(s), ast.ShapeTree(first)) {
			l.errs.Add(s.Pos, string(s.ID), "duplicate-shape", "shape is declared already at %s", first.Pos)
		}
	}
}

// metadata merges one key: arrays are concatenated, other values must agree.
func (l *loader) metadata(f model.Field) {
	for i := range l.model.Metadata {
		old := &l.model.Metadata[i]
		if old.Key != f.Key {
			continue
		}
		merged, ok := merge(old.Value, f.Value)
		if !ok {
			l.errs.Add(f.KeyPos, "", "metadata-conflict", "metadata %q has another value at %s", f.Key, old.KeyPos)
			return
		}
		old.Value = merged
		return
	}
	l.model.Metadata = append(l.model.Metadata, f)
}

// merge returns what two values of the same trait or metadata key come to, if they can be merged.
func merge(a, b *model.Node) (*model.Node, bool) {
	if a.Is(model.ArrayNode) && b.Is(model.ArrayNode) {
		n := *a
		n.Elems = append(append([]*model.Node(nil), a.Elems...), b.Elems...)
		return &n, true
	}
	return a, model.Equal(a, b)
}

// complete fills in what may be left unsaid: Unit for absent input and output, the values of
// enum members. It drops what is said twice.
func (l *loader) complete() {
	for _, s := range l.model.Shapes() {
		switch s.Kind {
		case model.Operation:
			if s.Operation.Input.ID == "" {
				s.Operation.Input.ID = model.Unit
			}
			if s.Operation.Output.ID == "" {
				s.Operation.Output.ID = model.Unit
			}
			unique(&s.Operation.Errors)
		case model.Service:
			unique(&s.Service.Operations, &s.Service.Resources, &s.Service.Errors)
		case model.Resource:
			unique(&s.Resource.Operations, &s.Resource.CollectionOperations, &s.Resource.Resources)
		case model.Enum:
			for _, m := range s.Members {
				if !m.Traits.Has(traitEnumValue) {
					n := model.NewString(m.Name)
					n.Pos = m.Pos
					m.Traits = append(m.Traits, model.Trait{ID: traitEnumValue, Value: n, Pos: m.Pos})
				}
			}
		}
	}
}

// unique drops the references that are in their list before.
func unique(lists ...*[]model.Ref) {
	for _, list := range lists {
		if len(*list) < 2 {
			continue
		}
		seen := make(map[model.ID]bool, len(*list))
		*list = slices.DeleteFunc(*list, func(r model.Ref) bool {
			again := seen[r.ID]
			seen[r.ID] = true
			return again
		})
	}
}

// The traits that assembling a model depends on.
const (
	traitBox         model.ID = "smithy.api#box"
	traitDefault     model.ID = "smithy.api#default"
	traitDeprecated  model.ID = "smithy.api#deprecated"
	traitDoc         model.ID = "smithy.api#documentation"
	traitEnum        model.ID = "smithy.api#enum"
	traitEnumValue   model.ID = "smithy.api#enumValue"
	traitMixin       model.ID = "smithy.api#mixin"
	traitPrivate     model.ID = "smithy.api#private"
	traitRange       model.ID = "smithy.api#range"
	traitTags        model.ID = "smithy.api#tags"
	traitUniqueItems model.ID = "smithy.api#uniqueItems"
)
