package emit

import "github.com/sessiongen/sessiongen/gen/plan"

// discovery writes discovery.go.
func discovery(p *plan.Package) File {
	d := p.Discovery
	f := newFile("discovery.go")
	f.use(callPath)
	f.comment([]string{"discovery asks the service where its operations are."})
	f.open("var discovery = call.Discovery{")
	rows := []row{
		pair("Find", "call.Discover"), pair("Gone", "call.EndpointGone"),
		pair("Operation", "&op"+d.Func),
		f.function("New", "() (in, out any)", "return &"+d.Input+"{}, &"+d.Output+"{}"),
		f.literal("Endpoint", "(out any) (host string, minutes int64)", func() {
			f.line("list := out.(*", d.Output, ").", d.List)
			f.open("if len(list) == 0 {")
			f.line(`return "", 0`)
			f.close("}")
			f.line("return ", operandOf("list[0].", &d.Host), ", ", operandOf("list[0].", &d.Minutes))
		}),
	}
	if d.Error != "" {
		rows = append(rows, pair("Error", quote(d.Error)))
	}
	f.table(rows)
	f.close("}")
	return f.finish(p.Name)
}

// operandOf returns the value of a field, the zero value if it is a nil pointer.
func operandOf(v string, o *plan.Operand) string {
	if o.Type.Pointer {
		return "call.Value(" + v + o.Name + ")"
	}
	return v + o.Name
}
