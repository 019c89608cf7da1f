package check

import (
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// members checks the members that a shape has: that they are complete, that their names differ by
// more than case, that their values differ.
func (c *checker) members(s *model.Shape) {
	switch s.Kind {
	case model.List, model.Set:
		c.needMember(s, "member")
	case model.Map:
		c.needMember(s, "key")
		c.needMember(s, "value")
	case model.Union, model.Enum, model.IntEnum:
		if len(s.Members) == 0 && !s.Traits.Has("smithy.api#mixin") {
			c.fail(s.Pos, s.ID, "no-members", "%s shapes need at least one member", s.Kind)
		}
	}
	c.memberNames(s)
	c.jsonNames(s)
	if s.Kind == model.Enum || s.Kind == model.IntEnum {
		c.enumValues(s)
	}
}

func (c *checker) needMember(s *model.Shape, name string) {
	if s.Member(name) == nil {
		c.fail(s.Pos, s.ID, "missing-member", "a %s needs the member %q", s.Kind, name)
	}
}

func (c *checker) memberNames(s *model.Shape) {
	if len(s.Members) < 2 {
		return
	}
	seen := make(map[string]*model.Member, len(s.Members))
	for _, m := range s.Members {
		key := strings.ToLower(m.Name)
		if other := seen[key]; other != nil {
			if other.Name == m.Name {
				c.fail(m.Pos, s.ID.WithMember(m.Name), "duplicate-member", "duplicate member %q", m.Name)
			} else if s.Kind != model.Enum && s.Kind != model.IntEnum {
				c.fail(m.Pos, s.ID.WithMember(m.Name), "member-case", "the names of members %q and %q differ only by case", other.Name, m.Name)
			}
			continue
		}
		seen[key] = m
	}
}

// jsonNames checks that no two members have the same name in JSON. In XML they may: models of long ago
// have a member and the list that came after it.
func (c *checker) jsonNames(s *model.Shape) {
	if s.Kind != model.Structure && s.Kind != model.Union {
		return
	}
	seen := map[string]string{}
	for _, m := range s.Members {
		if isBound(m) || m.Traits.Has("sessiongen.traits#lenient") {
			continue
		}
		name := m.Name
		if t := m.Traits.Get("smithy.api#jsonName"); t != nil {
			name = t.Str()
		}
		if other, taken := seen[name]; taken {
			c.fail(m.Pos, s.ID.WithMember(m.Name), "json-name", "the name of the member in JSON, %q, is that of member %q", name, other)
		}
		seen[name] = m.Name
	}
}

// enumValues checks the values of an enum: strings, or integers of 32 bits, no two alike.
func (c *checker) enumValues(s *model.Shape) {
	seen := map[string]string{}
	for _, m := range s.Members {
		id := s.ID.WithMember(m.Name)
		value := m.Traits.Get("smithy.api#enumValue")
		pos := m.Pos
		if value != nil {
			pos = value.Pos
		}
		switch {
		case s.Kind == model.Enum && !value.Is(model.StringNode):
			c.fail(pos, id, "enum-value", "the value of an enum member is a string, found %s", describe(value))
			continue
		case s.Kind == model.Enum && value.Text == "":
			c.fail(pos, id, "enum-value", "the value of an enum member cannot be empty")
			continue
		case s.Kind == model.IntEnum && value == nil:
			c.fail(pos, id, "enum-value", "the member of an intEnum needs a value")
			continue
		case s.Kind == model.IntEnum && !isInteger(value, 32):
			c.fail(pos, id, "enum-value", "the value of an intEnum member is an integer of 32 bits, found %s", describe(value))
			continue
		}
		if other, dup := seen[value.Text]; dup {
			c.fail(pos, id, "enum-value", "member %q has the value %s already", other, describe(value))
		}
		seen[value.Text] = m.Name
	}
}

func isInteger(n *model.Node, bits int) bool {
	if !n.Is(model.NumberNode) {
		return false
	}
	_, err := strconv.ParseInt(n.Text, 10, bits)
	return err == nil
}

// describe names a value for a message.
func describe(n *model.Node) string {
	switch {
	case n.IsNull():
		return "null"
	case n.Kind == model.StringNode && len(n.Text) <= 60:
		return strconv.Quote(n.Text)
	case n.Kind == model.NumberNode:
		return n.Text
	case n.Kind == model.BoolNode:
		return strconv.FormatBool(n.Bool)
	}
	return "a value of type " + n.Kind.String()
}
