package check

import (
	"math/big"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// traitDef is the definition of a trait as the checks need it.
type traitDef struct {
	shape     *model.Shape // nil if there is no definition
	selected  map[node]bool
	anywhere  bool // the trait may be on every shape
	selector  string
	conflicts []model.ID
	exclusive string // "member", "target" or ""
}

// traits checks the traits of a shape and of its members.
func (c *checker) traits(s *model.Shape) {
	if s.Traits.Has("smithy.api#trait") {
		c.traitDef(s.ID) // a selector that cannot be read is reported even if the trait is nowhere
	}
	c.nodeTraits(node{shape: s})
	for _, m := range s.Members {
		c.nodeTraits(node{s, m})
	}
	c.exclusive(s)
	if def := s.Traits.Find("smithy.api#default"); def != nil {
		c.defaultValue(s.ID, s, def)
	}
	if s.Kind == model.Structure {
		for _, m := range s.Members {
			c.memberDefault(s, m)
		}
	}
}

func (c *checker) nodeTraits(n node) {
	traits := n.traits()
	for i := range traits {
		t := &traits[i]
		// What a mixin brought was checked there; whether it may be here depends on here.
		def := c.traitDef(t.ID)
		if def.shape == nil {
			if !c.AllowUnknownTraits && t.Mixin == "" {
				c.fail(t.Pos, n.id(), "unknown-trait", "trait %s is not defined", t.ID).Hint = c.similarTrait(t.ID)
			}
			continue
		}
		if t.Mixin == "" && def.shape.Traits.Has("smithy.api#private") && t.ID.Namespace() != n.shape.ID.Namespace() {
			c.fail(t.Pos, n.id(), "private-shape", "trait %s is private to its namespace", t.ID)
		}
		if !def.anywhere && !def.selected[n] {
			c.fail(t.Pos, n.id(), "trait-target", "trait %s cannot be here: it is for %s", t.ID, def.selector)
		}
		for _, other := range def.conflicts {
			if traits.Has(other) {
				c.fail(t.Pos, n.id(), "trait-conflict", "trait %s cannot be together with %s", t.ID, other)
			}
		}
		if t.Mixin == "" {
			v := &valueChecker{checker: c, of: n.id(), code: "trait-value", what: "trait " + string(t.ID) + ": "}
			v.value(t.Value, def.shape, def.shape.Traits, "")
			c.limits(n, t)
		}
	}
}

// limits checks that something can be within the limits that a trait sets.
func (c *checker) limits(n node, t *model.Trait) {
	if t.ID != "smithy.api#length" && t.ID != "smithy.api#range" {
		return
	}
	lo, ok := new(big.Rat).SetString(number(t.Value.Get("min")))
	hi, ok2 := new(big.Rat).SetString(number(t.Value.Get("max")))
	if ok && ok2 && lo.Cmp(hi) > 0 {
		c.fail(t.Pos, n.id(), "trait-value", "trait %s: min %s is more than max %s", t.ID, number(t.Value.Get("min")), number(t.Value.Get("max")))
	}
}

// traitDef returns what there is to know about a trait.
func (c *checker) traitDef(id model.ID) *traitDef {
	if def, ok := c.traitDefs[id]; ok {
		return def
	}
	def := &traitDef{anywhere: true}
	c.traitDefs[id] = def
	s := c.model.Shape(id)
	if s == nil {
		return def
	}
	trait := s.Traits.Get("smithy.api#trait")
	if trait == nil {
		return def
	}
	def.shape = s
	def.exclusive = trait.Get("structurallyExclusive").Str()
	for _, other := range trait.Get("conflicts").Items() {
		conflict := model.ID(other.Str())
		if conflict.Namespace() == "" {
			conflict = "smithy.api#" + conflict
		}
		def.conflicts = append(def.conflicts, conflict)
	}
	def.selector = strings.Join(strings.Fields(trait.Get("selector").Str()), " ")
	if def.selector == "" || def.selector == "*" {
		return def
	}
	sel, err := parseSelector(def.selector)
	if err != nil {
		c.fail(trait.Get("selector").Pos, id, "selector", "selector cannot be read: %v", err)
		return def
	}
	def.anywhere = false
	def.selected = c.world.selected(sel)
	return def
}

// similarTrait returns a hint with the trait whose name is like that of id.
func (c *checker) similarTrait(id model.ID) string {
	for _, s := range c.model.Shapes() {
		if s.Traits.Has("smithy.api#trait") && distance(s.ID.Name(), id.Name(), 3) < 3 {
			return "did you mean " + string(s.ID) + "?"
		}
	}
	name := id.Name()
	for _, guess := range []string{strings.ToLower(name[:1]) + name[1:], strings.TrimSuffix(name, "s"), name + "s"} {
		if s := c.model.Shape(model.ID("smithy.api#" + guess)); s != nil && s.Traits.Has("smithy.api#trait") {
			return "did you mean " + string(s.ID) + "?"
		}
	}
	return ""
}

// exclusive checks the traits that only one member of a shape may have, or only one target of its
// members.
func (c *checker) exclusive(s *model.Shape) {
	var first map[model.ID]string
	seen := func(trait model.ID, m *model.Member, how string) {
		if first == nil {
			first = map[model.ID]string{}
		}
		if other, dup := first[trait]; dup {
			c.fail(m.Pos, s.ID.WithMember(m.Name), "trait-exclusive",
				"only one member %s trait %s, and %q does already", how, trait, other)
			return
		}
		first[trait] = m.Name
	}
	if s.Kind != model.Structure {
		return
	}
	for _, m := range s.Members {
		for _, t := range m.Traits {
			if c.traitDef(t.ID).exclusive == "member" {
				seen(t.ID, m, "can have")
			}
		}
		if target := c.model.Shape(m.Target); target != nil {
			for _, t := range target.Traits {
				if c.traitDef(t.ID).exclusive == "target" {
					seen(t.ID, m, "can target a shape with")
				}
			}
		}
	}
}

// memberDefault checks the default of a structure's member, also against its target's default.
func (c *checker) memberDefault(s *model.Shape, m *model.Member) {
	target := c.model.Shape(m.Target)
	def := m.Traits.Find("smithy.api#default")
	if target == nil {
		return
	}
	id := s.ID.WithMember(m.Name)
	root := target.Traits.Get("smithy.api#default")
	switch {
	case def == nil:
		if root != nil && !root.IsNull() {
			c.fail(m.Pos, id, "default-value", "%s has a default, the member must repeat it or say null", target.ID)
		}
	case def.Value.IsNull():
	case root != nil && !model.Equal(root, def.Value):
		c.fail(def.Value.Pos, id, "default-value", "%s has another default: %s", target.ID, describe(root))
	default:
		c.defaultValue(id, target, def)
	}
}

// defaultValue checks a default of a shape, or of a member that targets it.
func (c *checker) defaultValue(id model.ID, target *model.Shape, def *model.Trait) {
	switch {
	case def.Value.IsNull():
		return
	case target.Kind == model.Structure || target.Kind == model.Union:
		return // the trait cannot be there at all
	case target.Kind == model.List && len(def.Value.Elems) > 0, target.Kind == model.Map && len(def.Value.Fields) > 0:
		c.fail(def.Pos, id, "default-value", "the default of a %s must be empty", target.Kind)
		return
	}
	v := &valueChecker{checker: c, of: id, code: "default-value", what: "default: "}
	v.value(def.Value, target, target.Traits, "")
}
