package endpoint

import code "github.com/sessiongen/sessiongen/internal/endpointcode"

// evaluation is the state of one resolution. As reader it stands in the expressions.
type evaluation struct {
	reader
	pool string
	code string
	vars [code.MaxVariables]value // parameters, then what conditions assign
}

// run follows the decision graph to a result.
func (e *evaluation) run() (*Endpoint, error) {
	at := reader{text: e.code}
	for {
		n := at.number()
		switch n & 3 {
		case code.NodeNext, code.NodeJump:
			jump := 0
			if n&3 == code.NodeJump {
				jump = at.number()
			}
			skip := at.number()
			if e.condition(n >> 2) {
				skip = jump
			}
			at.pos += skip
		case code.NodeReturn:
			e.pos = n >> 2
			return e.endpoint()
		case code.NodeFail:
			return nil, e.failure(n >> 2)
		}
		if at.bad || e.bad {
			return nil, errDamaged()
		}
	}
}

// condition evaluates the condition at pos, assigns its value, and reports whether it holds.
func (e *evaluation) condition(pos int) bool {
	e.pos = pos
	slot := e.number()
	v := e.expr()
	if slot != 0 {
		if slot >= len(e.vars) {
			e.bad = true
			return false
		}
		e.vars[slot] = v
	}
	return v.holds()
}

func (e *evaluation) failure(pos int) error {
	if pos == 0 {
		return &Error{Message: "no endpoint rule matches the parameters"}
	}
	e.pos = pos - 1
	v := e.expr()
	if e.bad || v.kind != kindString {
		return errDamaged()
	}
	return &Error{Message: v.s}
}
