package emit

import (
	"github.com/sessiongen/sessiongen/gen/plan"
)

// eventReader returns the row that gives the events of an answer to the output.
func (f *file) eventReader(op *plan.Operation) row {
	f.use(eventsPath)
	return f.literal("Events", "(out any, source call.EventSource) error", func() {
		f.eventCall("return eventstream.Read(&out.(*"+op.Output.Name+")."+op.Reader.Field+", source, visit"+op.Reader.Union, op.Reader)
	})
}

// eventWriter returns the row that gives the output what sends the events of a request.
func (f *file) eventWriter(op *plan.Operation) row {
	f.use(eventsPath)
	return f.literal("Send", "(out any, sink call.EventSink) error", func() {
		f.eventCall("return eventstream.Write(&out.(*"+op.Output.Name+")."+op.Writer.Field+", sink, visit"+op.Writer.Union, op.Writer)
	})
}

// eventCall writes a call with the errors of a stream as its last arguments.
func (f *file) eventCall(call string, e *plan.Events) {
	if len(e.Errors) == 0 {
		f.line(call, ")")
		return
	}
	f.open(call, ",")
	for _, x := range e.Errors {
		f.line("eventstream.Exception{Name: ", quote(x.Name), ", Shape: &err", x.Type, "},")
	}
	f.close(")")
}

// writerField returns the field of an output that sends events.
func (f *file) writerField(e *plan.Events) row {
	f.use(eventsPath)
	return row{
		doc: []string{
			"The events of the request, each one of the types named " + e.Union + "Member…: send them, then close it.",
		},
		cells: []string{e.Field, "*eventstream.Writer[" + e.Union + "]"},
	}
}
