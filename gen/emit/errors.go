package emit

import (
	"strconv"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// error writes an error's code, its type with its methods, and what the runtime needs to make one.
func (f *file) error(e *plan.Error) {
	f.use(callPath)
	f.comment([]string{e.Const + " is the code of [" + e.Name + "]."})
	f.line("const ", e.Const, " call.Code = ", quote(e.Code))
	f.blank()
	f.structure(&e.Structure, "")

	fault := "call.FaultClient"
	if e.Server {
		fault = "call.FaultServer"
	}
	for _, m := range [...]struct{ name, result, value, doc string }{
		{"Error", "string", "e.ErrorCode() + \": \" + e.ErrorMessage()", "Error returns the code and the message."},
		{"ErrorCode", "string", quote(e.Code), "ErrorCode returns the code of " + e.Const + "."},
		{"ErrorMessage", "string", "call.Value(e." + e.Message + ")", "ErrorMessage returns the service's message."},
		{"ErrorFault", "call.Fault", fault, "ErrorFault says whose fault it is."},
	} {
		f.comment([]string{m.doc})
		f.method("func (e *"+e.Name+") "+m.name+"() "+m.result, "return "+m.value)
	}

	f.open("var err", e.Name, " = call.ErrorShape{")
	rows := []row{{cells: []string{"Name:", quote(e.Shape) + ","}}}
	add := func(key, value string) { rows = append(rows, row{cells: []string{key + ":", value + ","}}) }
	if wire := e.Wire; wire != "" {
		add("Code", quote(wire))
	} else if e.Code != e.Shape {
		add("Code", quote(e.Code))
	}
	if e.Status != 0 {
		add("Status", strconv.Itoa(e.Status))
	}
	if e.Retryable {
		add("Retryable", "true")
	}
	if e.Throttling {
		add("Throttling", "true")
	}
	f.use(codecPath)
	rows = append(rows,
		f.function("New", "() error", "return new("+e.Name+")"),
		f.function("Visit", "(c *codec.Codec, err error)", "visit"+e.Name+"(c, err.(*"+e.Name+"))"))
	f.table(rows)
	f.close("}")
	f.blank()
	f.visitorOf(&e.Structure)
}
