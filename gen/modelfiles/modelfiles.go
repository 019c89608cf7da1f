// Package modelfiles says in which files the model of a service is kept.
package modelfiles

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
)

// parts are the long traits of a service that have files of their own, <name>.<part>.smithy.
var parts = [...]struct {
	name  string
	trait model.ID
}{
	{"endpoints", rules.RuleSetTrait},
	{"resources", botocore.ResourcesTrait},
}

// Print returns the files of the model of one service as Smithy IDL, by their names. The file of a
// part that the model does not have is nil: if there is one from before, it should go.
func Print(m *model.Model, name string) map[string][]byte {
	s := m.Services()[0]
	all := s.Traits
	defer func() { s.Traits = all }()
	files := map[string][]byte{}
	for _, part := range parts {
		file := name + "." + part.name + ".smithy"
		files[file] = nil
		if i := slices.IndexFunc(s.Traits, func(t model.Trait) bool { return t.ID == part.trait }); i >= 0 {
			files[file] = idl.PrintApply(m, s.ID, s.Traits[i:i+1])
			s.Traits = slices.Delete(slices.Clone(s.Traits), i, i+1)
		}
	}
	files[name+".smithy"] = idl.Print(m, s.ID.Namespace())
	return files
}
