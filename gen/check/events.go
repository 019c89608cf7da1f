package check

import "github.com/sessiongen/sessiongen/gen/model"

const (
	traitStreaming    model.ID = "smithy.api#streaming"
	traitEventHeader  model.ID = "smithy.api#eventHeader"
	traitEventPayload model.ID = "smithy.api#eventPayload"
)

// streams checks that streams are where there can be one: directly in an operation's input or output.
func (c *checker) streams() {
	io := map[model.ID]bool{}
	for _, s := range c.model.Shapes() {
		if s.Operation != nil {
			io[s.Operation.Input.ID], io[s.Operation.Output.ID] = true, true
		}
	}
	targeted := map[model.ID]bool{}
	for _, s := range c.model.Shapes() {
		for _, m := range s.Members {
			targeted[m.Target] = true
		}
	}
	for _, s := range c.model.Shapes() {
		if s.Traits.Has("smithy.api#mixin") {
			continue // what it is mixed into is checked
		}
		for _, m := range s.Members {
			t := c.model.Shape(m.Target)
			if t == nil || !t.Traits.Has(traitStreaming) || io[s.ID] && !targeted[s.ID] {
				continue
			}
			c.fail(m.TargetPos, s.ID.WithMember(m.Name), "stream", "%s is a stream: only a structure that is nothing but an operation's input or output can have it", t.ID)
		}
	}
}

// events checks the members of a union that is an event stream.
func (c *checker) events(union *model.Shape) {
	if !union.Traits.Has(traitStreaming) {
		return
	}
	for _, m := range union.Members {
		event := c.model.Shape(m.Target)
		switch {
		case event == nil: // reported as such
		case event.Kind != model.Structure:
			c.fail(m.TargetPos, union.ID.WithMember(m.Name), "event-stream", "events are structures, found %s %s", event.Kind, event.ID)
		default:
			c.event(event)
		}
	}
}

// event checks that the members of an event have different places: if one of them is the payload, the
// others are headers.
func (c *checker) event(s *model.Shape) {
	payload := ""
	for _, m := range s.Members {
		if m.Traits.Has(traitEventPayload) {
			payload = m.Name
		}
	}
	for _, m := range s.Members {
		if payload != "" && m.Name != payload && !m.Traits.Has(traitEventHeader) && !m.Traits.Has(traitEventPayload) {
			c.fail(m.Pos, s.ID.WithMember(m.Name), "event-stream", "the member is no eventHeader, and %s is the payload already", payload)
		}
	}
}
