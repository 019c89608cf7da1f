package load

import (
	"math/big"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// upgrade turns what Smithy 1.0 says differently into what 2.0 says: sets, the zero values that
// numbers and booleans have unless they are boxed, and strings with the enum trait.
func (l *loader) upgrade() {
	for _, s := range l.version1 {
		if t := s.Traits.Find(traitMixin); t != nil {
			l.errs.Add(t.Pos, string(s.ID), "version", "mixins need Smithy version 2.0")
		}
		if s.Kind == model.Set {
			s.Kind = model.List
			if !s.Traits.Has(traitUniqueItems) {
				s.Traits.Set(traitUniqueItems, model.NewObject(), s.Pos)
			}
		}
		if zero := zeroValue(s); zero != nil && !s.Traits.Has(traitBox) && !s.Traits.Has(traitDefault) {
			s.Traits.Set(traitDefault, zero, s.Pos)
		}
	}
	for _, s := range l.version1 {
		if s.Kind == model.Structure {
			l.upgradeMembers(s)
		}
		s.Traits = dropTrait(s.Traits, traitBox)
	}
	for _, s := range l.model.Shapes() {
		if s.Kind == model.String && s.Traits.Has(traitEnum) {
			upgradeEnum(s)
		}
	}
}

// zeroValue returns what a shape is in Smithy 1.0 if nothing else is said, nil if absent: because
// of its kind, or because it cannot be zero.
func zeroValue(s *model.Shape) *model.Node {
	var zero *model.Node
	switch s.Kind {
	case model.Boolean:
		zero = model.NewBool(false)
	case model.Byte, model.Short, model.Integer, model.Long, model.Float, model.Double:
		if excludesZero(s.Traits) {
			return nil
		}
		zero = model.NewNumber("0")
	default:
		return nil
	}
	zero.Pos = s.Pos
	return zero
}

// excludesZero reports whether there is a range that zero is not in.
func excludesZero(traits model.Traits) bool {
	limits := traits.Get(traitRange)
	sign := func(n *model.Node) int {
		if r, ok := new(big.Rat).SetString(n.Text); ok {
			return r.Sign()
		}
		return 0
	}
	lo, hi := limits.Get("min"), limits.Get("max")
	return lo.Is(model.NumberNode) && sign(lo) > 0 || hi.Is(model.NumberNode) && sign(hi) < 0
}

func (l *loader) upgradeMembers(s *model.Shape) {
	for _, m := range s.Members {
		target := l.model.Shape(m.Target)
		if target != nil && !m.Traits.Has(traitDefault) {
			if zero := target.Traits.Get(traitDefault); zero != nil {
				value := *zero
				if m.Traits.Has(traitBox) || excludesZero(m.Traits) {
					value = *model.NewNull() // none, whatever the target says
				}
				value.Pos = m.Pos
				m.Traits.Set(traitDefault, &value, m.Pos)
			}
		}
		m.Traits = dropTrait(m.Traits, traitBox)
	}
}

func dropTrait(traits model.Traits, id model.ID) model.Traits {
	return slices.DeleteFunc(traits, func(t model.Trait) bool { return t.ID == id })
}

// upgradeEnum turns a string with the enum trait into an enum, if all its values have a name that members
// may have, or one can be made of the value; else it stays what it is.
func upgradeEnum(s *model.Shape) {
	trait := s.Traits.Find(traitEnum)
	var members []*model.Member
	for _, def := range trait.Value.Items() {
		value := def.Get("value")
		name := def.Get("name").Str()
		if name == "" {
			name = enumName(value.Str())
		} else if name != enumName(name) { // it is no identifier
			return
		}
		if name == "" || !value.Is(model.StringNode) || slices.ContainsFunc(members, func(m *model.Member) bool { return m.Name == name }) {
			return
		}
		m := &model.Member{Name: name, Target: model.Unit, Pos: def.Pos, TargetPos: def.Pos}
		if doc := def.Get("documentation"); doc != nil {
			m.Traits.Set(traitDoc, doc, doc.Pos)
		}
		if tags := def.Get("tags"); tags != nil {
			m.Traits.Set(traitTags, tags, tags.Pos)
		}
		if def.Get("deprecated").IsTrue() {
			m.Traits.Set(traitDeprecated, model.NewObject(), def.Pos)
		}
		m.Traits.Set(traitEnumValue, value, value.Pos)
		members = append(members, m)
	}
	s.Kind, s.Members = model.Enum, members
	s.Traits = dropTrait(s.Traits, traitEnum)
}

// enumName makes the name of an enum member from its value, "" if there is nothing to make it of.
func enumName(value string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r == '_', 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
			return r
		}
		return '_'
	}, value)
	if strings.Trim(name, "_") == "" {
		return ""
	}
	if '0' <= name[0] && name[0] <= '9' {
		name = "_" + name
	}
	return name
}
