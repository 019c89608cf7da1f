package emit

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/plan"
)

// structure writes a struct.
func (f *file) structure(v *plan.Structure, reader string) {
	f.comment(v.Doc)
	rows := make([]row, 0, len(v.Fields)+1)
	for i := range v.Fields {
		field := &v.Fields[i]
		r := row{doc: field.Doc, cells: []string{field.Name, f.fieldType(field, reader)}}
		if field.Comment != "" {
			r.cells = append(r.cells, "// "+oneLine(field.Comment))
		}
		rows = append(rows, r)
	}
	if v.Writer != nil {
		rows = append(rows, f.writerField(v.Writer))
	}
	if v.Metadata {
		f.use(callPath)
		rows = append(rows, row{cells: []string{"ResultMetadata", "call.Metadata", "// how the call went"}})
	}
	if len(rows) == 0 {
		f.line("type ", v.Name, " struct{}")
		f.blank()
		return
	}
	f.open("type ", v.Name, " struct {")
	f.table(rows)
	f.close("}")
	f.blank()
	f.printing(v)
}

func (f *file) fieldType(field *plan.Field, reader string) string {
	if field.Stream {
		f.use("io")
		return reader
	}
	if field.Events {
		f.use(eventsPath)
		return "*eventstream.Reader[" + field.Type.Name + "]"
	}
	return f.goType(&field.Type)
}

// tableName is the variable with the members of a type.
func tableName(typ string) string { return naming.Unexport(typ) + "Members" }

// visitorOf writes the table of a structure's members and the function that visits them.
func (f *file) visitorOf(v *plan.Structure) {
	f.use(codecPath)
	signature := "func visit" + v.Name + "(c *codec.Codec, v *" + v.Name + ")"
	if !slices.ContainsFunc(v.Fields, isVisited) {
		f.method(signature, "c.Struct(nil)")
		return
	}
	table := tableName(v.Name)
	f.members(table, v.Fields)
	f.open(signature, " {")
	if hasDefaults(v) {
		f.line("v = codec.Filled(c, v, fill", v.Name, ")")
	}
	f.line("ms := ", table, "[:]")
	f.open("for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {")
	f.open("switch i {")
	for i := range v.Fields {
		if field := &v.Fields[i]; isVisited(*field) {
			f.label("case ", strconv.Itoa(i), ":")
			f.line(f.visit(&field.Type, "v."+field.Name))
		}
	}
	f.close("}")
	f.close("}")
	f.close("}")
	f.blank()
	if hasDefaults(v) {
		f.defaults(v)
	}
}

// isVisited reports whether a field is part of its structure on the wire: streams stand beside it.
func isVisited(f plan.Field) bool { return !f.Stream && !f.Events }

// members writes a table of members.
func (f *file) members(name string, fields []plan.Field) {
	f.open("var ", name, " = [...]codec.Member{")
	for i := range fields {
		f.line("{", memberFields(&fields[i].Member), "},")
	}
	f.close("}")
	f.blank()
}

// memberFields returns the fields of a codec.Member literal.
func memberFields(m *plan.Member) string {
	var b strings.Builder
	add := func(name string, value ...string) {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(name)
		b.WriteString(": ")
		for _, v := range value {
			b.WriteString(v)
		}
	}
	for _, s := range [...]struct{ name, value string }{
		{"Name", m.Name}, {"JSON", m.JSON}, {"XML", m.XML}, {"Bind", m.Bind},
	} {
		if s.value != "" {
			add(s.name, quote(s.value))
		}
	}
	if m.Elem != nil {
		add("Elem", "&codec.Member{", memberFields(m.Elem), "}")
	}
	if m.Key != nil {
		add("Key", "&codec.Member{", memberFields(m.Key), "}")
	}
	if m.NS != nil {
		add("NS", namespace(m.NS))
	}
	if m.Query != "" {
		add("Query", quote(m.Query))
	}
	if m.Loc != "" {
		add("Loc", "codec."+m.Loc)
	}
	if m.Time != "" {
		add("Time", "codec."+m.Time)
	}
	if m.Bits != 0 {
		add("Bits", strconv.Itoa(m.Bits))
	}
	if len(m.Flags) > 0 {
		add("Flags", constants("codec", m.Flags))
	}
	return b.String()
}

func namespace(ns *plan.Namespace) string {
	if ns.Prefix == "" {
		return "&codec.Namespace{URI: " + quote(ns.URI) + "}"
	}
	return "&codec.Namespace{Prefix: " + quote(ns.Prefix) + ", URI: " + quote(ns.URI) + "}"
}

// constants returns constants of a package, combined.
func constants(pkg string, names []string) string {
	return pkg + "." + strings.Join(names, " | "+pkg+".")
}
