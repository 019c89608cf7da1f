package plan

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// Events is one direction of an operation's event stream.
type Events struct {
	Field  string // of the output
	Union  string
	Errors []EventError `json:",omitempty"`
}

// EventError is a member of the model's union of events that is an error: no event, but the end of
// the stream.
type EventError struct {
	Name string // of the member
	Type string // of the error
}

// isEvents reports whether a member is an event stream.
func (b *builder) isEvents(mem *model.Member) bool {
	s := b.m.Shape(mem.Target)
	return s != nil && s.Kind == model.Union && s.Traits.Has(traitStreaming)
}

// isEventError reports whether a member of a union is the error of an event stream.
func (b *builder) isEventError(union *model.Shape, mem *model.Member) bool {
	return union.Traits.Has(traitStreaming) && b.target(union, mem).Traits.Has(traitError)
}

// events plans the event streams of an operation. The output has both: what is read, in the field
// of its member, and what is sent, which only begins with the call.
func (b *builder) events(s *model.Shape, op *Operation) {
	if out := b.m.Shape(s.Operation.Output.ID); out != nil {
		for _, mem := range out.Members {
			if b.isEvents(mem) {
				op.Reader = b.eventsOf(mem, naming.Field(naming.Output, mem.Name))
				op.OutBody = "EventBody"
				op.EventHeaders = requiredHeaders(out, op.Output)
			}
		}
	}
	if in := b.m.Shape(s.Operation.Input.ID); in != nil {
		for _, mem := range in.Members {
			if b.isEvents(mem) {
				op.Writer = b.eventsOf(mem, naming.EventWriter)
				op.InBody = "EventBody"
			}
		}
	}
	if op.Writer != nil {
		b.writerField(op)
		op.Doc = slices.Insert(op.Doc, 1, "", "It returns as soon as the request is under way. Send the events with "+op.Writer.Field+
			" and close that"+afterEvents(op))
	}
	if op.Reader != nil && op.Writer != nil && b.needsHTTP2() {
		op.Flags = append(op.Flags, "HTTP2")
	}
	if op.Reader != nil && !b.proto.bindings && len(op.Output.Fields) > 1 {
		op.Flags = append(op.Flags, "InitialResponse")
	}
}

// needsHTTP2 reports whether the protocol's versions of HTTP for events are without HTTP/1.1.
func (b *builder) needsHTTP2() bool {
	versions := b.service.Traits.Get(b.proto.trait).Get("eventStreamHttp").Items()
	return len(versions) > 0 && !slices.ContainsFunc(versions, func(v *model.Node) bool { return v.Str() == "http/1.1" })
}

// requiredHeaders returns the headers that required members of an output are bound to.
func requiredHeaders(s *model.Shape, v *Structure) []string {
	var names []string
	for _, mem := range s.Members {
		if f := v.operand(mem.Name); f != nil && mem.Traits.Has(traitRequired) {
			if name := v.header(f.Name); name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

func (b *builder) eventsOf(mem *model.Member, field string) *Events {
	union := b.m.Shape(mem.Target)
	e := &Events{Field: field, Union: b.names.Type(union.ID)}
	for _, m := range union.Members {
		if b.isEventError(union, m) {
			e.Errors = append(e.Errors, EventError{m.Name, b.names.Type(m.Target)})
		}
	}
	return e
}

// afterEvents says how a call ends.
func afterEvents(op *Operation) string {
	if op.Reader == nil {
		return ": it waits for the answer, completes the output and returns the call's error."
	}
	return "; read those of the answer from " + op.Reader.Field + ", whose error is the call's, and close that too. " +
		"The rest of the output is set when the first event was read."
}

// writerField adds the writer to the output.
func (b *builder) writerField(op *Operation) {
	for i := range op.Output.Fields {
		if op.Output.Fields[i].Name == op.Writer.Field {
			op.Writer.Field += "_"
		}
	}
	op.Output.Writer = op.Writer
}

// headerBits are the sizes of integers in headers of events that differ from 32.
var headerBits = map[model.Kind]int{model.Byte: 8, model.Short: 16, model.Long: 64}

// eventsDoc is the comment of the field with the events of an answer.
func eventsDoc(union string) []string {
	return []string{
		"The events, each one of the types named " + union + "Member…: range over All, or call Next. " +
			"Close it unless it was read to its end.",
	}
}
