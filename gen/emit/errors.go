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
	f.errorMethods(e)
	f.errorShape(e)
	f.visitorOf(&e.Structure)
}

// errorMethods writes the methods of smithy-go's APIError.
func (f *file) errorMethods(e *plan.Error) {
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
}

func (f *file) errorShape(e *plan.Error) {
	f.use(codecPath)
	rows := []row{pair("Name", quote(e.Shape))}
	if e.Wire != "" {
		rows = append(rows, pair("Code", quote(e.Wire)))
	} else if e.Code != e.Shape {
		rows = append(rows, pair("Code", quote(e.Code)))
	}
	if e.Status != 0 {
		rows = append(rows, pair("Status", strconv.Itoa(e.Status)))
	}
	if e.Retryable {
		rows = append(rows, pair("Retryable", "true"))
	}
	if e.Throttling {
		rows = append(rows, pair("Throttling", "true"))
	}
	rows = append(rows,
		f.function("New", "() error", "return new("+e.Name+")"),
		f.function("Visit", "(c *codec.Codec, err error)", "visit"+e.Name+"(c, err.(*"+e.Name+"))"))
	f.open("var err", e.Name, " = call.ErrorShape{")
	f.table(rows)
	f.close("}")
	f.blank()
}
