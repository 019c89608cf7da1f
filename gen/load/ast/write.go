package ast

import (
	"strings"
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/gen/model"
)

// Write returns m as the text of a JSON abstract syntax tree of version 2.0. What mixins bring is
// left to the mixins.
func Write(m *model.Model) []byte {
	w := &writer{}
	w.node(Tree(m), "")
	return append(w.buf, '\n')
}

// Tree returns m as a JSON abstract syntax tree of version 2.0.
func Tree(m *model.Model) *model.Node {
	root := model.NewObject()
	set(root, "smithy", model.NewString("2.0"))
	if len(m.Metadata) > 0 {
		set(root, "metadata", model.NewObject(m.Metadata...))
	}
	shapes := model.NewObject()
	for _, s := range m.Shapes() {
		set(shapes, string(s.ID), ShapeTree(s))
	}
	set(root, "shapes", shapes)
	return root
}

func set(object *model.Node, key string, value *model.Node) {
	object.Fields = append(object.Fields, model.Field{Key: key, Value: value})
}

// ShapeTree returns one shape as a JSON abstract syntax tree.
func ShapeTree(s *model.Shape) *model.Node {
	n := model.NewObject()
	set(n, "type", model.NewString(s.Kind.String()))
	if len(s.Mixins) > 0 {
		mixins := model.NewArray()
		for _, id := range s.Mixins {
			mixins.Elems = append(mixins.Elems, target(id))
		}
		set(n, "mixins", mixins)
	}
	switch s.Kind {
	case model.List, model.Set, model.Map:
		for _, m := range s.Members {
			if isOwn(m) {
				set(n, m.Name, memberTree(m))
			}
		}
	case model.Structure, model.Union, model.Enum, model.IntEnum:
		members := model.NewObject()
		for _, m := range s.Members {
			if isOwn(m) {
				set(members, m.Name, memberTree(m))
			}
		}
		set(n, "members", members)
	case model.Operation:
		set(n, "input", target(s.Operation.Input.ID))
		set(n, "output", target(s.Operation.Output.ID))
		setRefs(n, "errors", s.Operation.Errors)
	case model.Service:
		serviceTree(n, s.Service)
	case model.Resource:
		resourceTree(n, s.Resource)
	}
	setTraits(n, s.Traits)
	return n
}

// isOwn reports whether the shape itself says something about m.
func isOwn(m *model.Member) bool {
	if m.Mixin == "" {
		return true
	}
	for _, t := range m.Traits {
		if t.Mixin == "" {
			return true
		}
	}
	return false
}

func memberTree(m *model.Member) *model.Node {
	n := target(m.Target)
	setTraits(n, m.Traits)
	return n
}

func serviceTree(n *model.Node, s *model.ServiceProps) {
	if s.Version != "" {
		set(n, "version", model.NewString(s.Version))
	}
	setRefs(n, "operations", s.Operations)
	setRefs(n, "resources", s.Resources)
	setRefs(n, "errors", s.Errors)
	if len(s.Rename) > 0 {
		rename := model.NewObject()
		for _, r := range s.Rename {
			set(rename, string(r.ID), model.NewString(r.Name))
		}
		set(n, "rename", rename)
	}
}

func resourceTree(n *model.Node, r *model.ResourceProps) {
	setNamedRefs(n, "identifiers", r.Identifiers)
	setNamedRefs(n, "properties", r.Properties)
	for _, op := range []struct {
		key string
		ref model.Ref
	}{{"create", r.Create}, {"put", r.Put}, {"read", r.Read}, {"update", r.Update}, {"delete", r.Delete}, {"list", r.List}} {
		if op.ref.ID != "" {
			set(n, op.key, target(op.ref.ID))
		}
	}
	setRefs(n, "operations", r.Operations)
	setRefs(n, "collectionOperations", r.CollectionOperations)
	setRefs(n, "resources", r.Resources)
}

func setTraits(n *model.Node, traits model.Traits) {
	object := model.NewObject()
	for _, t := range traits {
		if t.Mixin == "" {
			set(object, string(t.ID), t.Value)
		}
	}
	if len(object.Fields) > 0 {
		set(n, "traits", object)
	}
}

func target(id model.ID) *model.Node {
	return model.NewObject(model.Field{Key: "target", Value: model.NewString(string(id))})
}

func setRefs(n *model.Node, key string, refs []model.Ref) {
	if len(refs) == 0 {
		return
	}
	list := model.NewArray()
	for _, r := range refs {
		list.Elems = append(list.Elems, target(r.ID))
	}
	set(n, key, list)
}

func setNamedRefs(n *model.Node, key string, refs []model.NamedRef) {
	if len(refs) == 0 {
		return
	}
	object := model.NewObject()
	for _, r := range refs {
		set(object, r.Name, target(r.ID))
	}
	set(n, key, object)
}

// writer prints nodes as JSON, indented by four spaces.
type writer struct{ buf []byte }

func (w *writer) node(n *model.Node, indent string) {
	if n.IsNull() {
		w.buf = append(w.buf, "null"...)
		return
	}
	switch n.Kind {
	case model.BoolNode:
		if n.Bool {
			w.buf = append(w.buf, "true"...)
		} else {
			w.buf = append(w.buf, "false"...)
		}
	case model.NumberNode:
		w.buf = append(w.buf, n.Text...)
	case model.StringNode:
		w.buf = AppendQuoted(w.buf, n.Text)
	case model.ArrayNode:
		w.list('[', ']', len(n.Elems), indent, func(i int, indent string) { w.node(n.Elems[i], indent) })
	case model.ObjectNode:
		w.list('{', '}', len(n.Fields), indent, func(i int, indent string) {
			w.buf = AppendQuoted(w.buf, n.Fields[i].Key)
			w.buf = append(w.buf, ": "...)
			w.node(n.Fields[i].Value, indent)
		})
	}
}

func (w *writer) list(open, end byte, n int, indent string, elem func(i int, indent string)) {
	w.buf = append(w.buf, open)
	inner := indent + "    "
	for i := range n {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = append(w.buf, '\n')
		w.buf = append(w.buf, inner...)
		elem(i, inner)
	}
	if n > 0 {
		w.buf = append(w.buf, '\n')
		w.buf = append(w.buf, indent...)
	}
	w.buf = append(w.buf, end)
}

// AppendQuoted appends s as a JSON string. Smithy IDL reads these too.
func AppendQuoted(buf []byte, s string) []byte {
	const hex = "0123456789abcdef"
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	buf = append(buf, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			buf = append(buf, '\\', c)
		case c == '\n':
			buf = append(buf, '\\', 'n')
		case c == '\r':
			buf = append(buf, '\\', 'r')
		case c == '\t':
			buf = append(buf, '\\', 't')
		case c < ' ' || c == 0x7f:
			buf = append(buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			buf = append(buf, c)
		}
	}
	return append(buf, '"')
}
