package emit

import (
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// operation writes the file of an operation.
func operation(pkg string, op *plan.Operation) File {
	f := newFile(op.File)
	f.use("context", callPath, codecPath)
	f.operationMethod(op)
	if op.Pages != nil {
		f.pages(op)
	}
	for _, w := range op.Waiters {
		f.waiter(op, w)
	}
	f.structure(op.Input, "io.Reader")
	f.structure(op.Output, "io.ReadCloser")
	f.operationTable(op)
	f.visitorOf(op.Input)
	f.visitorOf(op.Output)
	return f.finish(pkg)
}

func (f *file) operationMethod(op *plan.Operation) {
	in, out := op.Input.Name, op.Output.Name
	f.comment(op.Doc)
	f.open("func (c *Client) ", op.Func, "(ctx context.Context, in *", in, ", opts ...call.Option) (*", out, ", error) {")
	f.open("if in == nil {")
	f.line("in = &", in, "{}")
	f.close("}")
	f.line("out := &", out, "{}")
	begin := "Invoke"
	if op.Writer != nil {
		begin = "Open"
	}
	f.open("if err := call.", begin, "(ctx, c.call, &op", op.Func, ", in, out, opts); err != nil {")
	f.line("return nil, err")
	f.close("}")
	f.line("return out, nil")
	f.close("}")
	f.blank()
}

// operationTable writes what the runtime needs to know of an operation.
func (f *file) operationTable(op *plan.Operation) {
	rows := f.messageRows(op)
	rows = append(rows, f.streamRows(op)...)
	rows = append(rows, f.behaviourRows(op)...)
	f.open("var op", op.Func, " = call.Operation{")
	f.table(rows)
	f.close("}")
	f.blank()
}

// pair returns a row of a literal: a field with its value.
func pair(key, value string) row { return row{cells: []string{key + ":", value + ","}} }

// messageRows say how input and output are put into messages.
func (f *file) messageRows(op *plan.Operation) []row {
	in, out := op.Input.Name, op.Output.Name
	rows := []row{
		pair("Name", quote(op.Name)),
		pair("Method", quote(op.Method)),
		pair("URI", quote(op.URI)),
		f.function("In", "(c *codec.Codec, in any)", "visit"+in+"(c, in.(*"+in+"))"),
		f.function("Out", "(c *codec.Codec, out any)", "visit"+out+"(c, out.(*"+out+"))"),
	}
	if op.InRoot != nil {
		rows = append(rows, pair("InRoot", "&codec.Member{"+memberFields(op.InRoot)+"}"))
	}
	if op.OutRoot != nil {
		rows = append(rows, pair("OutRoot", "&codec.Member{"+memberFields(op.OutRoot)+"}"))
	}
	if op.InBody != "NoBody" {
		rows = append(rows, pair("InBody", "call."+op.InBody))
	}
	if op.OutBody != "NoBody" {
		rows = append(rows, pair("OutBody", "call."+op.OutBody))
	}
	if op.ContentType != "" {
		rows = append(rows, pair("ContentType", quote(op.ContentType)))
	}
	if len(op.Flags) > 0 {
		rows = append(rows, pair("Flags", constants("call", op.Flags)))
	}
	return append(rows, f.function("Meta", "(out any) *call.Metadata", "return &out.(*"+out+").ResultMetadata"))
}

// streamRows connect what is not in the messages' structures.
func (f *file) streamRows(op *plan.Operation) []row {
	var rows []row
	if op.Stream != "" {
		f.use("io")
		rows = append(rows, f.function("Stream", "(in any) io.Reader", "return in.(*"+op.Input.Name+")."+op.Stream))
	}
	if op.Sink != "" {
		f.use("io")
		rows = append(rows, f.function("Sink", "(out any, stream io.ReadCloser)", "out.(*"+op.Output.Name+")."+op.Sink+" = stream"))
	}
	if op.Reader != nil {
		rows = append(rows, f.eventReader(op))
		if len(op.EventHeaders) > 0 {
			rows = append(rows, pair("EventHeaders", `[]string{"`+strings.Join(op.EventHeaders, `", "`)+`"}`))
		}
	}
	if op.Writer != nil {
		rows = append(rows, f.eventWriter(op))
	}
	return rows
}

// behaviourRows say what else the runtime has to do.
func (f *file) behaviourRows(op *plan.Operation) []row {
	var rows []row
	if len(op.Errors) > 0 {
		rows = append(rows, f.errorList("Errors", op.Errors))
	}
	if len(op.Auth) > 0 {
		rows = append(rows, pair("Auth", "[]call.Auth{call."+strings.Join(op.Auth, ", call.")+"}"))
	}
	if len(op.Params) > 0 {
		f.use(endpointPath)
		rows = append(rows, f.params(op))
	}
	if len(op.Host) > 0 {
		rows = append(rows, f.host(op))
	}
	if op.Discovered {
		rows = append(rows, pair("Discovery", "&discovery"))
	}
	if op.Checksum != nil {
		rows = append(rows, f.checksum(op))
	}
	if op.Gzip {
		f.use(compressPath)
		rows = append(rows, pair("Compress", "compress.Gzip"))
	}
	if op.Amend != nil {
		rows = append(rows, f.amendments(op)...)
	}
	return rows
}

// errorList returns a row with the errors of an operation or service.
func (f *file) errorList(key string, names []string) row {
	one := "[]*call.ErrorShape{&err" + strings.Join(names, ", &err") + "},"
	if len(one) < maxFunc {
		return row{cells: []string{key + ":", one}}
	}
	return row{cells: []string{key + ":", "[]*call.ErrorShape{"}, block: func() {
		f.depth++
		shapes := make([]string, len(names))
		for i, name := range names {
			shapes[i] = "&err" + name
		}
		f.fill(shapes, ",")
		f.close("},")
	}}
}

// literal returns a row with a function of several statements, each of one or more lines.
func (f *file) literal(key, signature string, body func()) row {
	return row{cells: []string{key + ":", "func" + signature + " {"}, block: func() {
		f.depth++
		body()
		f.close("},")
	}}
}

// params returns the row that sets parameters of the endpoint rules.
func (f *file) params(op *plan.Operation) row {
	return f.literal("Endpoint", "(in any, p *endpoint.Params)", func() {
		for i := range op.Params {
			if op.Params[i].Field != nil || op.Params[i].Value != nil {
				f.line("v := in.(*", op.Input.Name, ")")
				break
			}
		}
		w := f.rootIs("v")
		for i := range op.Params {
			w.param(&op.Params[i])
		}
	})
}

func (w *walker) param(p *plan.Param) {
	index := strconv.Itoa(p.Index)
	set := func(method, value string) { w.line("p.", method, "(", index, ", ", value, ")") }
	switch {
	case p.Value != nil && p.Type == "strings":
		list := w.name("list")
		w.line("var ", list, " []string")
		w.each(p.Value, func(x string) {
			w.line(list, " = append(", list, ", ", asString(p.Value.Type.Kind, x), ")")
		})
		set("SetStrings", list)
	case p.Value != nil:
		w.each(p.Value, func(x string) {
			if p.Type == "bool" {
				set("SetBool", x)
			} else {
				set("SetString", asString(p.Value.Type.Kind, x))
			}
		})
	case p.Field != nil:
		w.fieldParam(p, set)
	case p.Type == "bool":
		set("SetBool", strconv.FormatBool(p.Bool))
	case p.Type == "string":
		set("SetString", quote(p.String))
	default:
		values := make([]string, len(p.Strings))
		for i, s := range p.Strings {
			values[i] = quote(s)
		}
		set("SetStrings", "[]string{"+strings.Join(values, ", ")+"}")
	}
}

// fieldParam sets a parameter to a field of the input, if that is set.
func (f *file) fieldParam(p *plan.Param, set func(method, value string)) {
	v := "v." + p.Field.Name
	method := map[string]string{"bool": "SetBool", "string": "SetString", "strings": "SetStrings"}[p.Type]
	switch t := p.Field.Type; {
	case t.Pointer:
		f.open("if ", v, " != nil {")
		set(method, "*"+v)
		f.close("}")
	case t.Kind == plan.EnumKind:
		f.open("if ", v, ` != "" {`)
		set(method, "string("+v+")")
		f.close("}")
	case t.Kind == plan.List:
		f.open("if ", v, " != nil {")
		set(method, v)
		f.close("}")
	default:
		set(method, v)
	}
}

// host returns the row that makes the prefix of the host name.
func (f *file) host(op *plan.Operation) row {
	var parts []string
	fields := false
	for _, p := range op.Host {
		switch {
		case p.Field == nil:
			parts = append(parts, quote(p.Text))
		case p.Field.Type.Pointer:
			parts, fields = append(parts, "call.Value(v."+p.Field.Name+")"), true
		case p.Field.Type.Kind == plan.EnumKind:
			parts, fields = append(parts, "string(v."+p.Field.Name+")"), true
		default:
			parts, fields = append(parts, "v."+p.Field.Name), true
		}
	}
	body := []string{"return " + strings.Join(parts, " + ")}
	if fields {
		body = append([]string{"v := in.(*" + op.Input.Name + ")"}, body...)
	}
	return f.function("Host", "(in any) string", body...)
}

// checksum returns the row with what an operation says of checksums.
func (f *file) checksum(op *plan.Operation) row {
	c, in := op.Checksum, op.Input.Name
	return row{cells: []string{"Checksum:", "&call.Checksum{"}, block: func() {
		f.depth++
		var rows []row
		switch {
		case c.Algorithm != nil, c.Required && c.AlgorithmHeader != "":
			rows = append(rows, pair("Add", "call.AddChecksum"))
		case c.Required:
			rows = append(rows, pair("Add", "call.AddMD5"))
		}
		if c.Required {
			rows = append(rows, pair("Required", "true"))
		}
		if a := c.Algorithm; a != nil {
			rows = append(rows, f.function("Algorithm", "(in any) string", "return "+stringOf(a, "in.(*"+in+")")))
		}
		if c.AlgorithmHeader != "" {
			rows = append(rows, pair("AlgorithmHeader", quote(c.AlgorithmHeader)))
		}
		if m := c.Mode; m != nil {
			rows = append(rows, pair("Sent", "call.SentChecksum"))
			rows = append(rows, f.function("Mode", "(in any) *string", "return "+pointer(m, "in.(*"+in+")")))
		}
		if c.ModeHeader != "" {
			rows = append(rows, pair("ModeHeader", quote(c.ModeHeader)))
		}
		f.table(rows)
		f.close("},")
	}}
}

// stringOf returns a field of a string type as a string.
func stringOf(o *plan.Operand, v string) string {
	switch {
	case o.Type.Kind == plan.EnumKind:
		return "string(" + v + "." + o.Name + ")"
	case o.Type.Pointer:
		return "call.Value(" + v + "." + o.Name + ")"
	}
	return v + "." + o.Name
}

// pointer returns a field of a string type as a *string.
func pointer(o *plan.Operand, v string) string {
	if o.Type.Pointer {
		return v + "." + o.Name
	}
	return "(*string)(&" + v + "." + o.Name + ")"
}
