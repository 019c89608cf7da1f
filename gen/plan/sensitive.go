package plan

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// sensitive reports whether what a member holds must not be printed: the member or its target say
// so, or the elements of a list or map do.
func (b *builder) sensitive(mem *model.Member) bool {
	if mem.Traits.Has(traitSensitive) {
		return true
	}
	s := b.m.Shape(mem.Target)
	if s == nil {
		return false
	}
	if s.Traits.Has(traitSensitive) {
		return true
	}
	if s.Kind == model.List || s.Kind == model.Map {
		for _, m := range s.Members {
			if t := b.m.Shape(m.Target); t != nil && (m.Traits.Has(traitSensitive) || t.Traits.Has(traitSensitive)) {
				return true
			}
		}
	}
	return false
}

// findSecrets finds the shapes that hold something sensitive, however deep: printing one must not go
// into it unawares.
func (b *builder) findSecrets() {
	b.secret = map[model.ID]bool{}
	for again := true; again; {
		again = false
		for _, s := range b.closed.Shapes {
			if b.secret[s.ID] || s.Kind == model.Enum || s.Kind == model.IntEnum {
				continue
			}
			if s.Traits.Has(traitSensitive) || slices.ContainsFunc(s.Members, func(mem *model.Member) bool {
				return b.secret[mem.Target] || b.sensitive(mem)
			}) {
				b.secret[s.ID] = true
				again = true
			}
		}
	}
}

// printMethods returns the methods by which a structure prints itself without what is sensitive:
// Format, LogValue and MarshalJSON. Errors keep what Error prints; where a field is called Format,
// String and GoString stand in for it.
func printMethods(v *Structure, role naming.Role) []string {
	methods := []string{"Format", "LogValue", "MarshalJSON"}
	taken := func(name string) bool {
		return slices.ContainsFunc(v.Fields, func(f Field) bool { return f.Name == name })
	}
	switch {
	case role == naming.Error:
		methods = []string{"GoString", "LogValue", "MarshalJSON"}
	case taken("Format"):
		methods = []string{"String", "GoString", "LogValue", "MarshalJSON"}
	}
	return slices.DeleteFunc(methods, taken)
}
