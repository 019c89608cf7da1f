package load

import (
	"io/fs"
	"path"
	"sync"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/models/traits"
)

// Definitions returns the prelude and the definitions of traits: the model that all others are
// over. It is read once per process; nobody may change it. Problems are faults of this module.
func Definitions() (*model.Model, *diag.List) { return definitions() }

var definitions = sync.OnceValues(func() (*model.Model, *diag.List) {
	l := newLoader(model.New())
	files, err := fs.Glob(traits.FS, "*.smithy")
	if err != nil {
		panic(err)
	}
	var sources []Source
	for _, name := range files {
		data, err := fs.ReadFile(traits.FS, name)
		if err != nil {
			panic(err)
		}
		sources = append(sources, Source{Name: path.Join("models/traits", name), Data: data})
	}
	l.load(sources)
	return l.model, &l.errs
})
