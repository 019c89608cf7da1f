package overlay

import (
	"regexp"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Codes of the problems that this package reports.
const (
	CodeSyntax   diag.Code = "overlay-syntax"   // not YAML, or not an overlay
	CodeObsolete diag.Code = "overlay-obsolete" // a correction that does not apply to the model
)

// Overlay is the corrections of one file.
type Overlay struct {
	namespace   string
	corrections []correction
}

// correction is one entry of the file.
type correction struct {
	pos diag.Pos
	op  operation
}

// operation changes a model, or reports why it cannot.
type operation interface {
	apply(a *applier)
}

// Parse reads the overlay in data. File is the path that positions name. It returns nil if problems
// were reported.
func Parse(file string, data []byte, errs *diag.List) *Overlay {
	before := errs.Len()
	p := &parser{file: file, errs: errs}
	root := p.document(data)
	if root == nil {
		return nil
	}
	o := &Overlay{}
	p.fields(root, "an overlay", func(f model.Field) bool {
		switch f.Key {
		case "namespace":
			o.namespace = p.text(f.Value)
		case "corrections":
			for _, n := range p.items(f.Value) {
				if op := p.correction(n); op != nil {
					o.corrections = append(o.corrections, correction{n.Pos, op})
				}
			}
		default:
			return false
		}
		return true
	})
	if o.namespace == "" {
		p.fail(root.Pos, "an overlay needs a namespace")
	}
	if errs.Len() > before {
		return nil
	}
	return o
}

type parser struct {
	file string
	errs *diag.List
}

func (p *parser) fail(pos diag.Pos, format string, args ...any) {
	p.errs.Add(pos, "", CodeSyntax, format, args...)
}

func (p *parser) correction(n *model.Node) operation {
	var op operation
	reason := false
	p.fields(n, "a correction", func(f model.Field) bool {
		var parsed operation
		switch f.Key {
		case "reason":
			reason = p.text(f.Value) != ""
			return true
		case "addTrait":
			parsed = p.addTrait(f.Value)
		case "removeTrait":
			parsed = p.removeTrait(f.Value)
		case "extendTrait":
			parsed = p.extendTrait(f.Value)
		case "addMember":
			parsed = p.addMember(f.Value)
		case "makeUnion":
			parsed = p.makeUnion(f.Value)
		case "stripURIPrefix":
			parsed = p.stripURIPrefix(f.Value)
		default:
			return false
		}
		if op != nil {
			p.fail(f.KeyPos, "a correction has one operation")
		}
		op = parsed
		return true
	})
	switch {
	case op == nil && n.Is(model.ObjectNode):
		p.fail(n.Pos, "a correction needs an operation")
	case !reason && n.Is(model.ObjectNode):
		p.fail(n.Pos, "a correction needs a reason")
	}
	return op
}

func (p *parser) addTrait(n *model.Node) operation {
	var op addTrait
	value := model.NewObject()
	p.fields(n, "addTrait", func(f model.Field) bool {
		switch f.Key {
		case "to":
			if f.Value.Is(model.ObjectNode) {
				for _, f := range f.Value.Fields {
					op.entries = append(op.entries, traitEntry{target{f.KeyPos, f.Key}, f.Value})
				}
				break
			}
			for _, t := range p.targets(f.Value) {
				op.entries = append(op.entries, traitEntry{to: t})
			}
		case "trait":
			op.trait = p.absoluteID(f.Value)
		case "value":
			value = f.Value
		default:
			return false
		}
		return true
	})
	p.need(n, op.entries != nil && op.trait != "", "addTrait needs to and trait")
	for i := range op.entries {
		if op.entries[i].value == nil {
			op.entries[i].value = value
		}
	}
	return op
}

func (p *parser) removeTrait(n *model.Node) operation {
	var op removeTrait
	p.fields(n, "removeTrait", func(f model.Field) bool {
		switch f.Key {
		case "from":
			op.from = p.targets(f.Value)
		case "trait":
			op.trait = p.absoluteID(f.Value)
		default:
			return false
		}
		return true
	})
	p.need(n, op.from != nil && op.trait != "", "removeTrait needs from and trait")
	return op
}

func (p *parser) extendTrait(n *model.Node) operation {
	var op extendTrait
	p.fields(n, "extendTrait", func(f model.Field) bool {
		switch f.Key {
		case "of":
			op.of = p.targets(f.Value)
		case "trait":
			op.trait = p.absoluteID(f.Value)
		case "value":
			op.value = f.Value
			p.fields(f.Value, "value", func(model.Field) bool { return true })
		default:
			return false
		}
		return true
	})
	p.need(n, op.of != nil && op.trait != "" && op.value != nil, "extendTrait needs of, trait and value")
	return op
}

func (p *parser) addMember(n *model.Node) operation {
	var op addMember
	p.fields(n, "addMember", func(f model.Field) bool {
		switch f.Key {
		case "to":
			op.to = p.targets(f.Value)
		case "name":
			op.name = p.text(f.Value)
		case "target":
			op.target = p.absoluteID(f.Value)
		case "traits":
			p.fields(f.Value, "traits", func(f model.Field) bool {
				op.traits.Set(model.ID(f.Key), f.Value, f.KeyPos)
				return true
			})
		default:
			return false
		}
		return true
	})
	p.need(n, op.to != nil && op.name != "" && op.target != "", "addMember needs to, name and target")
	return op
}

func (p *parser) makeUnion(n *model.Node) operation {
	var op makeUnion
	p.fields(n, "makeUnion", func(f model.Field) bool {
		if f.Key != "of" {
			return false
		}
		op.of = p.targets(f.Value)
		return true
	})
	p.need(n, op.of != nil, "makeUnion needs of")
	return op
}

func (p *parser) stripURIPrefix(n *model.Node) operation {
	var op stripURIPrefix
	p.fields(n, "stripURIPrefix", func(f model.Field) bool {
		if f.Key != "prefix" {
			return false
		}
		op.prefix = p.text(f.Value)
		return true
	})
	p.need(n, op.prefix != "", "stripURIPrefix needs a prefix")
	return op
}

func (p *parser) need(n *model.Node, ok bool, message string) {
	if !ok && n.Is(model.ObjectNode) {
		p.fail(n.Pos, "%s", message)
	}
}

// targets reads one target or a list of them.
func (p *parser) targets(n *model.Node) []target {
	items := []*model.Node{n}
	if n.Is(model.ArrayNode) {
		items = n.Elems
	}
	var targets []target
	for _, item := range items {
		targets = append(targets, target{pos: item.Pos, text: p.text(item)})
	}
	return targets
}

var absoluteID = regexp.MustCompile(`^[A-Za-z_][\w.]*#\w+$`)

func (p *parser) absoluteID(n *model.Node) model.ID {
	id := p.text(n)
	if id != "" && !absoluteID.MatchString(id) {
		p.fail(n.Pos, "%q is not an absolute shape ID", id)
	}
	return model.ID(id)
}

func (p *parser) text(n *model.Node) string {
	if !n.Is(model.StringNode) || n.Text == "" {
		p.fail(n.Pos, "expected text, found %s", n.Kind)
	}
	return n.Str()
}

func (p *parser) items(n *model.Node) []*model.Node {
	if !n.Is(model.ArrayNode) {
		p.fail(n.Pos, "expected a list, found %s", n.Kind)
	}
	return n.Items()
}

// fields hands the fields of an object to known, which returns false for a key that it does not know.
func (p *parser) fields(n *model.Node, what string, known func(model.Field) bool) {
	if !n.Is(model.ObjectNode) {
		p.fail(n.Pos, "%s is an object, not %s", what, n.Kind)
		return
	}
	for _, f := range n.Fields {
		if !known(f) {
			p.fail(f.KeyPos, "unknown key %q of %s", f.Key, what)
		}
	}
}
