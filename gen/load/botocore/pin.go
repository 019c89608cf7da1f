package botocore

import "github.com/sessiongen/sessiongen/gen/model"

// Pin keeps what old, the model that m is going to replace, promised to users of generated code:
// a member that is required is a value in Go, and all others are pointers. So one that is not
// required any more gets a trait of ours, and one that became required Smithy's clientOptional.
func Pin(m, old *model.Model) {
	for _, s := range m.Shapes() {
		before := old.Shape(s.ID)
		if before == nil || before.Kind != s.Kind || s.Kind != model.Structure {
			continue
		}
		for _, member := range s.Members {
			was := before.Member(member.Name)
			switch {
			case was == nil:
			case isValue(was) && !isValue(member):
				member.Traits.Set(requiredValueTrait, model.NewObject(), member.Pos)
			case !isValue(was) && isValue(member):
				member.Traits.Set("smithy.api#clientOptional", model.NewObject(), member.Pos)
			}
		}
	}
}

// isValue reports whether generated code holds the member as a value.
func isValue(m *model.Member) bool {
	return m.Traits.Has(requiredValueTrait) ||
		m.Traits.Has("smithy.api#required") && !m.Traits.Has("smithy.api#clientOptional")
}
