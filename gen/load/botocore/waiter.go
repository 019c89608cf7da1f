package botocore

import "github.com/sessiongen/sessiongen/gen/model"

// waiters imports the waiters-2 file. A waiter becomes an entry of smithy.waiters#waitable on its
// operation, or, where an acceptor looks at the HTTP status, of our own statusWaitable, which is the
// same with one more matcher. The number of attempts, which Smithy does not have, stands apart.
// The pause between attempts is fixed.
func (im *importer) waiters(n *model.Node) {
	im.each(n, "waiters", func(f model.Field) bool {
		if f.Key != "waiters" {
			return false
		}
		for _, w := range im.fields(f.Value) {
			im.waiter(w)
		}
		return true
	})
}

func (im *importer) waiter(f model.Field) {
	op := im.operations[f.Value.Get("operation").Str()]
	if op == nil {
		im.fail(f.KeyPos, "waiter %q of unknown operation %q", f.Key, f.Value.Get("operation").Str())
		return
	}
	im.at = op.ID
	trait := model.ID("smithy.waiters#waitable")
	acceptors := model.NewArray()
	var delay, attempts *model.Node
	im.each(f.Value, "waiter", func(f model.Field) bool {
		switch f.Key {
		case "operation":
		case "delay":
			delay = model.NewNumber(im.number(f.Value).Text)
		case "maxAttempts":
			attempts = model.NewNumber(im.number(f.Value).Text)
		case "acceptors":
			for _, a := range im.items(f.Value) {
				state, matcher := im.acceptor(a)
				if matcher.Get("status") != nil {
					trait = statusWaitable
				}
				acceptors.Elems = append(acceptors.Elems, object("state", state, "matcher", matcher))
			}
		default:
			return false
		}
		return true
	})
	if delay == nil || attempts == nil || len(acceptors.Elems) == 0 {
		im.fail(f.KeyPos, "waiter %q without delay, maxAttempts or acceptors", f.Key)
		return
	}
	addEntry(&op.Traits, trait, f, object("acceptors", acceptors, "minDelay", delay, "maxDelay", delay))
	addEntry(&op.Traits, maxAttempts, f, attempts)
}

// addEntry adds an entry, named as f, to a trait whose value is a map.
func addEntry(t *model.Traits, id model.ID, f model.Field, value *model.Node) {
	if !t.Has(id) {
		t.Set(id, model.NewObject(), f.KeyPos)
	}
	entries := t.Get(id)
	entries.Fields = append(entries.Fields, model.Field{Key: f.Key, KeyPos: f.KeyPos, Value: value})
}

// acceptor returns the state and the Smithy matcher of an acceptor.
func (im *importer) acceptor(n *model.Node) (state, matcher *model.Node) {
	var kind, argument, expected *model.Node
	im.each(n, "acceptor", func(f model.Field) bool {
		switch f.Key {
		case "state":
			state = model.NewString(im.str(f.Value))
		case "matcher":
			im.str(f.Value)
			kind = f.Value
		case "argument":
			argument = model.NewString(im.str(f.Value))
		case "expected":
			expected = f.Value
		default:
			return false
		}
		return true
	})
	switch state.Str() {
	case "success", "failure", "retry":
	default:
		im.fail(n.Pos, "unknown state %q", state.Str())
	}
	comparator := ""
	switch m := kind.Str(); {
	case m == "status" && expected.Is(model.NumberNode):
		return state, object("status", model.NewNumber(expected.Text))
	case m == "error" && expected.Is(model.StringNode):
		return state, object("errorType", model.NewString(expected.Text))
	case m == "error" && expected.Is(model.BoolNode): // true: any error
		return state, object("success", model.NewBool(!expected.Bool))
	case m == "path" && expected.Is(model.BoolNode):
		comparator, expected = "booleanEquals", model.NewString(map[bool]string{true: "true", false: "false"}[expected.Bool])
	case m == "path" && expected.Is(model.StringNode):
		comparator = "stringEquals"
	case m == "pathAll" && expected.Is(model.StringNode):
		comparator = "allStringEquals"
	case m == "pathAny" && expected.Is(model.StringNode):
		comparator = "anyStringEquals"
	default:
		im.fail(n.Pos, "matcher %q does not go with %s", m, kindName(expected))
	}
	if argument == nil {
		im.fail(n.Pos, "matcher %q without argument", kind.Str())
	}
	return state, object("output", object(
		"path", argument, "expected", model.NewString(expected.Str()), "comparator", model.NewString(comparator)))
}
