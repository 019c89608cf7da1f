package plan

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// shapeDoc returns the doc comment of a type: a line or paragraph an element, "" between paragraphs.
func (b *builder) shapeDoc(s *model.Shape, name string) []string {
	var first string
	switch {
	case s.Traits.Has(traitError):
		first = name + " is an error of " + b.title() + "."
	case s.Kind == model.Enum:
		first = name + " is one of a set of strings, which services may extend."
	case s.Kind == model.IntEnum:
		first = name + " is one of a set of integers, which services may extend."
	case s.Kind == model.Union:
		first = name + " is one of the types named " + name + "Member…, nil if it is not set."
	default:
		first = name + " is a structure of " + b.title() + "."
	}
	if name != s.ID.Name() {
		first = strings.TrimSuffix(first, ".") + " that the model calls " + s.ID.Name() + "."
	}
	return b.doc(first, s.Traits)
}

// doc returns first with the model's prose and a note of deprecation.
func (b *builder) doc(first string, traits model.Traits) []string {
	doc := []string{first}
	if text := prose(traits); len(text) > 0 {
		doc = append(append(doc, ""), text...)
	}
	if text := deprecation(traits); text != "" {
		doc = append(doc, "", text)
	}
	return doc
}

func deprecation(traits model.Traits) string {
	n := traits.Get(traitDeprecated)
	if n == nil {
		return ""
	}
	text := strings.Join(strings.Fields(n.Get("message").Str()), " ")
	if since := n.Get("since").Str(); since != "" {
		text = strings.TrimSpace("since " + since + ". " + text)
	}
	if text == "" {
		text = "the service's model says so."
	}
	return "Deprecated: " + text
}

// title names the service.
func (b *builder) title() string {
	if title := b.service.Traits.Get(traitTitle).Str(); title != "" {
		return title
	}
	return b.service.ID.Name()
}

// maxComment is the most characters that stand behind a field.
const maxComment = 72

// memberDoc returns what is known of a member: above its field if there is prose or it is long,
// else behind it.
func (b *builder) memberDoc(mem *model.Member, target *model.Shape, m Member) (doc []string, comment string) {
	facts := b.facts(mem, target, m)
	doc = prose(mem.Traits)
	if text := deprecation(mem.Traits); text != "" {
		if len(doc) > 0 {
			doc = append(doc, "")
		}
		doc = append(doc, text)
	}
	if len(doc) == 0 && len(facts) <= maxComment {
		return nil, facts
	}
	if facts != "" && len(doc) > 0 {
		doc = append([]string{raise(facts) + ".", ""}, doc...)
	} else if facts != "" {
		doc = []string{raise(facts) + "."}
	}
	return doc, ""
}

func raise(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// facts returns the constraints of a member in a line.
func (b *builder) facts(mem *model.Member, target *model.Shape, m Member) string {
	var facts []string
	add := func(s ...string) { facts = append(facts, strings.Join(s, "")) }
	if n := mem.Traits.Get(traitValueIfEmpty); n != nil {
		add("default ", n.Str())
	} else if mem.Traits.Has(traitRequired) && !isDefaulted(mem) {
		add("required")
	}
	if mem.Traits.Has(traitBase64Text) || target.Traits.Has(traitBase64Text) {
		add("in base64 on the wire")
	}
	if mem.Traits.Has(traitPercentEncodedOutput) || target.Traits.Has(traitPercentEncodedOutput) {
		add("percent-encoded in answers on the wire")
	}
	if mem.Traits.Has(traitIdempotencyToken) {
		add("made up if it is nil")
	}
	if n := mem.Traits.Get(traitDefault); !n.IsNull() && (n.Text != "" || n.Kind == model.BoolNode) {
		add("default ", scalar(n))
	}
	if text := bounds(constraint(traitRange, mem, target)); text != "" {
		add("range ", text)
	}
	if text := bounds(constraint(traitLength, mem, target)); text != "" {
		add("length ", text)
	}
	switch m.Loc {
	case "Header":
		add("header ", m.Bind)
	case "PrefixHeaders":
		add("headers ", m.Bind, "…")
	case "Query":
		add("query ", m.Bind)
	case "Status":
		add("HTTP status")
	}
	return strings.Join(facts, ", ")
}

func scalar(n *model.Node) string {
	if n.Kind == model.BoolNode {
		if n.Bool {
			return "true"
		}
		return "false"
	}
	return n.Text
}

// constraint returns a trait of a member, else of its target.
func constraint(id model.ID, mem *model.Member, target *model.Shape) *model.Node {
	if n := mem.Traits.Get(id); n != nil {
		return n
	}
	return target.Traits.Get(id)
}

func bounds(n *model.Node) string {
	least, most := n.Get("min"), n.Get("max")
	switch {
	case least != nil && most != nil && least.Text == most.Text:
		return least.Text
	case least != nil && most != nil:
		return least.Text + " to " + most.Text
	case least != nil:
		return least.Text + " or more"
	case most != nil:
		return "at most " + most.Text
	}
	return ""
}
