package emit

import "github.com/sessiongen/sessiongen/gen/plan"

// enum writes an enum's type, its constants and the method that lists them.
func (f *file) enum(e *plan.Enum) {
	base := "string"
	if e.Int {
		base = "int"
	}
	f.comment(e.Doc)
	f.line("type ", e.Name, " ", base)
	f.blank()
	if len(e.Values) == 0 {
		return
	}
	f.comment([]string{"The values of " + e.Name + " that are known."})
	f.open("const (")
	rows := make([]row, len(e.Values))
	for i, v := range e.Values {
		value := v.Value
		if !e.Int {
			value = quote(value)
		}
		rows[i] = row{doc: v.Doc, cells: []string{v.Name, e.Name, "= " + value}}
	}
	f.table(rows)
	f.close(")")
	f.blank()
	f.comment([]string{"Values returns the values of " + e.Name + " that are known, in the order of the model."})
	f.open("func (", e.Name, ") Values() []", e.Name, " {")
	f.open("return []", e.Name, "{")
	names := make([]string, len(e.Values))
	for i, v := range e.Values {
		names[i] = v.Name
	}
	f.fill(names, ",")
	f.close("}")
	f.close("}")
	f.blank()
}
