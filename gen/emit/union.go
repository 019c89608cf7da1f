package emit

import (
	"strconv"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// union writes the types of a union and the function that visits it.
func (f *file) union(u *plan.Union) {
	f.use(codecPath)
	f.comment(u.Doc)
	f.open("type ", u.Name, " interface {")
	f.line("is", u.Name, "()")
	f.close("}")
	f.blank()
	for i := range u.Fields {
		field := &u.Fields[i]
		f.comment([]string{field.Variant + " is the member " + field.Member.Name + " of " + u.Name + "."})
		if len(field.Doc) > 0 {
			f.line("//")
			f.comment(field.Doc)
		}
		f.open("type ", field.Variant, " struct {")
		r := row{cells: []string{"Value", f.valueType(&field.Type)}}
		if field.Comment != "" {
			r.cells = append(r.cells, "// "+oneLine(field.Comment))
		}
		f.table([]row{r})
		f.close("}")
		f.blank()
	}
	f.comment([]string{u.Unknown + " is a member of " + u.Name + " that this package does not know. It cannot be sent."})
	f.open("type ", u.Unknown, " struct {")
	f.line("Tag string // name of the member")
	f.close("}")
	f.blank()
	f.markers(u)
	if u.Sensitive {
		f.unionPrinting(u)
	}
	f.members(tableName(u.Name), u.Fields)
	f.visitUnion(u)
}

// markers writes the methods that make types members of a union. gofmt aligns the bodies of
// functions on adjacent lines, so these are apart.
func (f *file) markers(u *plan.Union) {
	for i := range u.Fields {
		f.method("func (*"+u.Fields[i].Variant+") is"+u.Name+"()", "")
	}
	f.method("func (*"+u.Unknown+") is"+u.Name+"()", "")
}

func (f *file) visitUnion(u *plan.Union) {
	table := tableName(u.Name)
	f.open("func visit", u.Name, "(c *codec.Codec, p *", u.Name, ") {")
	f.line("ms, i := ", table, "[:], -1")
	f.open("switch (*p).(type) {")
	f.label("case nil:")
	for i := range u.Fields {
		f.label("case *", u.Fields[i].Variant, ":")
		f.line("i = ", strconv.Itoa(i))
	}
	f.label("default:")
	f.line("i = len(ms)")
	f.close("}")
	f.open("for i = c.Union(ms, i); i >= 0; i = c.Variant(ms) {")
	f.open("switch i {")
	for i := range u.Fields {
		field := &u.Fields[i]
		f.label("case ", strconv.Itoa(i), ":")
		f.line("v, _ := (*p).(*", field.Variant, ")")
		f.open("if v == nil {")
		f.line("v = codec.New[", field.Variant, "](c)")
		f.line("*p = v")
		f.close("}")
		f.line(f.visit(&field.Type, "v.Value"))
	}
	f.label("default:")
	f.line("*p = &", u.Unknown, "{Tag: c.UnknownTag()}")
	f.close("}")
	f.close("}")
	f.close("}")
	f.blank()
}
