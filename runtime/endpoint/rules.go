package endpoint

import code "github.com/sessiongen/sessiongen/internal/endpointcode"

// Rules are the endpoint rules of one service in compact form, as the generator writes them.
// They are constant; all methods may be called concurrently. A Rules value that did not come from
// the generator is harmless: it gives errors.
type Rules string

// Index returns the index of a parameter by its name in the rule set, -1 if the rules have no use
// for it.
func (r Rules) Index(name string) int { return r.find(name, false) }

// Builtin returns the index of the parameter that takes a built-in value, -1 if none does.
func (r Rules) Builtin(name string) int {
	if name == "" {
		return -1
	}
	return r.find(name, true)
}

// Parameters returns the names of all parameters by index, for messages and tools.
func (r Rules) Parameters() []string {
	head, n, ok := r.open()
	if !ok {
		return nil
	}
	names := make([]string, n)
	var p param
	for i := range n {
		head.param(&p)
		names[i] = p.name
	}
	return names
}

func (r Rules) find(name string, builtin bool) int {
	head, n, ok := r.open()
	if !ok {
		return -1
	}
	var p param
	for i := range n {
		head.param(&p)
		own := p.name
		if builtin {
			own = p.builtin
		}
		if own == name && !head.bad {
			return i
		}
	}
	return -1
}

// Resolve evaluates the rules. It does not keep or change p. The error is an [*Error].
func (r Rules) Resolve(p *Params) (*Endpoint, error) {
	head, n, ok := r.open()
	if !ok {
		return nil, errDamaged()
	}
	var e evaluation
	var decl param
	for i := range n {
		head.param(&decl)
		v, err := decl.bind(p.values[i])
		if err != nil {
			return nil, err
		}
		e.vars[i] = v
	}
	e.pool = head.string()
	e.text = head.string()
	e.code = head.rest()
	if head.bad {
		return nil, errDamaged()
	}
	return e.run()
}

func errDamaged() *Error { return &Error{Message: "the endpoint rules are damaged"} }

// param is the declaration of a parameter.
type param struct {
	flags         byte
	name, builtin string
	deflt         value // none without ParamDefault
}

// open returns a reader of a constant's parameters, and their number.
func (r Rules) open() (head reader, nparams int, ok bool) {
	head.text = string(r)
	version := head.byte()
	nparams = head.number()
	return head, nparams, !head.bad && version == code.Version && nparams <= code.MaxParams
}

// param reads the next parameter.
func (r *reader) param(p *param) {
	*p = param{flags: r.byte(), name: r.string(), builtin: r.string()}
	if p.flags&code.ParamDefault == 0 {
		return
	}
	switch p.flags & code.ParamType {
	case code.ParamBool:
		p.deflt = boolValue(r.byte() != 0)
	case code.ParamString:
		p.deflt = stringValue(r.string())
	case code.ParamStrings:
		p.deflt.kind = kindList
		for n := r.number(); n > 0 && !r.bad; n-- {
			p.deflt.list = append(p.deflt.list, r.string())
		}
	}
}

// bind checks the caller's value of a parameter and returns it, or the default.
func (p *param) bind(v value) (value, error) {
	switch {
	case v.kind == kindNone && p.deflt.kind != kindNone:
		return p.deflt, nil
	case v.kind == kindNone && p.flags&code.ParamRequired != 0:
		return v, &Error{Message: "endpoint parameter " + p.name + " is required"}
	case v.kind != kindNone && v.kind != paramKind(p.flags):
		return v, &Error{Message: "endpoint parameter " + p.name + " has a value of the wrong type"}
	}
	return v, nil
}

func paramKind(flags byte) kind {
	switch flags & code.ParamType {
	case code.ParamBool:
		return kindBool
	case code.ParamStrings:
		return kindList
	}
	return kindString
}
