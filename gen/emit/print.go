package emit

import "github.com/sessiongen/sessiongen/gen/plan"

const redactPath = runtime + "redact"

// printing writes the methods by which a structure prints itself without what is sensitive. They are
// methods of values: fmt finds them in structures and lists, too.
func (f *file) printing(v *plan.Structure) {
	for _, method := range v.Print {
		f.printMethod(v.Name, method, "visit"+v.Name+"(c, &v)")
	}
}

// unionPrinting writes the same methods for the members of a union.
func (f *file) unionPrinting(u *plan.Union) {
	for i := range u.Fields {
		for _, method := range []string{"Format", "LogValue", "MarshalJSON"} {
			f.printMethod(u.Fields[i].Variant, method, "visit"+u.Name+"(c, &u)", "u := "+u.Name+"(&v)")
		}
	}
}

func (f *file) printMethod(typ, method, visit string, before ...string) {
	f.use(codecPath, redactPath)
	argument, result, call := "", "string", "return redact.Text("
	doc := method + " returns v as text, without what is sensitive."
	switch method {
	case "Format":
		f.use("fmt")
		argument, result, call = "s fmt.State, _ rune", "", "redact.Format(s, "
		doc = "Format prints v without what is sensitive."
	case "LogValue":
		f.use("log/slog")
		result, call = "slog.Value", "return redact.LogValue("
	case "MarshalJSON":
		result, call = "([]byte, error)", "return redact.MarshalJSON("
		doc = "MarshalJSON returns v as a JSON string, without what is sensitive."
	}
	if result != "" {
		result = " " + result
	}
	f.comment([]string{doc})
	f.open("func (v ", typ, ") ", method, "(", argument, ")", result, " {")
	for _, line := range before {
		f.line(line)
	}
	f.line(call, quote(typ), ", func(c *codec.Codec) { ", visit, " })")
	f.close("}")
	f.blank()
}
