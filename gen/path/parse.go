package path

import "fmt"

// How strongly operators bind what is before them. What comes after a projection is part of it if it
// binds more strongly than projectionStop.
var power = map[tokenKind]int{
	"|": 1, "||": 2, "&&": 3,
	"==": 5, "!=": 5, "<": 5, "<=": 5, ">": 5, ">=": 5,
	"[]": 9, "*": 20, "[?": 21, ".": 40, "!": 45, "{": 50, "[": 55, "(": 60,
}

const projectionStop = 10

// maxDepth bounds how deep expressions nest.
const maxDepth = 500

// Parse reads an expression. The error is an *Error.
func Parse(text string) (*Expr, error) {
	tokens, err := lex(text)
	if err != nil {
		return nil, err
	}
	p := &parser{tokens: tokens}
	e := p.expression(0)
	if p.err == nil && p.peek().kind != tokenEnd {
		p.unexpected()
	}
	if p.err != nil {
		return nil, p.err
	}
	return e, nil
}

// parser is a top-down operator precedence parser. After an error all its methods return at once.
type parser struct {
	tokens []token
	at     int
	depth  int
	err    error
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) take() token {
	t := p.tokens[p.at]
	if t.kind != tokenEnd {
		p.at++
	}
	return t
}

func (p *parser) fail(t token, format string, args ...any) {
	if p.err == nil {
		p.err = &Error{t.pos, fmt.Sprintf(format, args...)}
	}
	p.at = len(p.tokens) - 1
}

func (p *parser) unexpected() { p.fail(p.peek(), "unexpected %s", p.peek().kind) }

func (p *parser) expect(kind tokenKind) {
	if t := p.take(); t.kind != kind {
		p.fail(t, "expected %s, found %s", kind, t.kind)
	}
}

// expression parses what binds more strongly than min.
func (p *parser) expression(min int) *Expr {
	if p.depth++; p.depth > maxDepth {
		p.fail(p.peek(), "the expression nests too deep")
	}
	defer func() { p.depth-- }()
	left := p.prefix(p.take())
	for p.err == nil && power[p.peek().kind] > min {
		left = p.infix(p.take(), left)
	}
	return left
}

// prefix parses an expression that begins with t.
func (p *parser) prefix(t token) *Expr {
	e := &Expr{Pos: t.pos}
	switch t.kind {
	case tokenName, tokenQuoted:
		e.Kind, e.Name = Field, t.value.(string)
		if t.kind == tokenQuoted && p.peek().kind == "(" {
			p.fail(t, "a function cannot have a quoted name")
		}
	case tokenValue:
		e.Kind, e.Value = Literal, t.value
	case "@":
		e.Kind = Current
	case "*":
		e.Kind, e.Args = ProjectMap, []*Expr{current(t.pos), p.projected(power["*"])}
	case "[]":
		return p.flatten(t, current(t.pos))
	case "[?":
		return p.filter(t, current(t.pos))
	case "[":
		return p.bracket(t)
	case "{":
		return p.multiHash(t)
	case "&":
		e.Kind, e.Args = Ref, []*Expr{p.expression(0)}
	case "!":
		e.Kind, e.Args = Not, []*Expr{p.expression(power["!"])}
	case "(":
		e = p.expression(0)
		p.expect(")")
	default:
		p.fail(t, "unexpected %s", t.kind)
	}
	return e
}

func current(pos int) *Expr { return &Expr{Kind: Current, Pos: pos} }

// bracket parses an index, slice, projection or multi-select list at the start of an expression.
func (p *parser) bracket(t token) *Expr {
	switch p.peek().kind {
	case tokenNumber, ":":
		return p.indexOrSlice(t, current(t.pos))
	case "*":
		if p.tokens[p.at+1].kind == "]" {
			p.at += 2
			return &Expr{Kind: Project, Pos: t.pos, Args: []*Expr{current(t.pos), p.projected(power["*"])}}
		}
	}
	return p.multiList(t)
}

// infix parses an operator and what is behind it.
func (p *parser) infix(t token, left *Expr) *Expr {
	e := &Expr{Pos: t.pos}
	switch t.kind {
	case ".":
		if p.peek().kind == "*" {
			p.take()
			e.Kind, e.Args = ProjectMap, []*Expr{left, p.projected(power["*"])}
			return e
		}
		e.Kind, e.Args = Sub, []*Expr{left, p.afterDot(power["."])}
	case "|":
		e.Kind, e.Args = Pipe, []*Expr{left, p.expression(power["|"])}
	case "||":
		e.Kind, e.Args = Or, []*Expr{left, p.expression(power["||"])}
	case "&&":
		e.Kind, e.Args = And, []*Expr{left, p.expression(power["&&"])}
	case "==", "!=", "<", "<=", ">", ">=":
		e.Kind, e.Name = Compare, string(t.kind)
		e.Args = []*Expr{left, p.expression(power[t.kind])}
	case "[]":
		return p.flatten(t, left)
	case "[?":
		return p.filter(t, left)
	case "[":
		return p.brackets(t, left)
	case "(":
		return p.call(t, left)
	default:
		p.fail(t, "unexpected %s", t.kind)
	}
	return e
}

// brackets parses [n], [a:b:c] or [*] behind an expression.
func (p *parser) brackets(t token, left *Expr) *Expr {
	switch p.peek().kind {
	case tokenNumber, ":":
		return p.indexOrSlice(t, left)
	case "*":
		p.take()
		p.expect("]")
		return &Expr{Kind: Project, Pos: t.pos, Args: []*Expr{left, p.projected(power["*"])}}
	}
	p.unexpected()
	return left
}

func (p *parser) indexOrSlice(t token, left *Expr) *Expr {
	var bounds [3]*int
	part, slice := 0, false
	for p.err == nil && p.peek().kind != "]" {
		switch next := p.take(); {
		case next.kind == ":" && part < 2:
			part, slice = part+1, true
		case next.kind == tokenNumber && bounds[part] == nil:
			n := next.value.(int)
			bounds[part] = &n
		default:
			p.fail(next, "unexpected %s in an index or slice", next.kind)
		}
	}
	p.expect("]")
	if p.err != nil {
		return left
	}
	if !slice {
		return &Expr{Kind: Index, Pos: t.pos, Index: *bounds[0], Args: []*Expr{left}}
	}
	if step := bounds[2]; step != nil && *step == 0 {
		p.fail(t, "a slice cannot have the step 0")
	}
	e := &Expr{Kind: Slice, Pos: t.pos, Bounds: bounds, Args: []*Expr{left}}
	return &Expr{Kind: Project, Pos: t.pos, Args: []*Expr{e, p.projected(power["*"])}}
}

func (p *parser) flatten(t token, left *Expr) *Expr {
	e := &Expr{Kind: Flatten, Pos: t.pos, Args: []*Expr{left}}
	return &Expr{Kind: Project, Pos: t.pos, Args: []*Expr{e, p.projected(power["[]"])}}
}

func (p *parser) filter(t token, left *Expr) *Expr {
	cond := p.expression(0)
	p.expect("]")
	right := current(t.pos)
	if p.peek().kind != "[]" {
		right = p.projected(power["[?"])
	}
	return &Expr{Kind: Filter, Pos: t.pos, Args: []*Expr{left, cond, right}}
}

// projected parses what is applied to each element of a projection.
func (p *parser) projected(min int) *Expr {
	switch t := p.peek(); {
	case power[t.kind] < projectionStop:
		return current(t.pos)
	case t.kind == "[" || t.kind == "[?":
		return p.expression(min)
	case t.kind == ".":
		p.take()
		return p.afterDot(min)
	}
	p.unexpected()
	return current(0)
}

// afterDot parses what may stand behind a dot.
func (p *parser) afterDot(min int) *Expr {
	switch t := p.peek(); t.kind {
	case tokenName, tokenQuoted, "*":
		return p.expression(min)
	case "[":
		p.take()
		return p.multiList(t)
	case "{":
		p.take()
		return p.multiHash(t)
	}
	p.unexpected()
	return current(0)
}

func (p *parser) multiList(t token) *Expr {
	e := &Expr{Kind: MultiList, Pos: t.pos}
	for p.err == nil {
		e.Args = append(e.Args, p.expression(0))
		if p.peek().kind != "," {
			break
		}
		p.take()
	}
	p.expect("]")
	return e
}

func (p *parser) multiHash(t token) *Expr {
	e := &Expr{Kind: MultiHash, Pos: t.pos}
	for p.err == nil {
		key := p.take()
		if key.kind != tokenName && key.kind != tokenQuoted {
			p.fail(key, "expected a name, found %s", key.kind)
			break
		}
		p.expect(":")
		e.Names = append(e.Names, key.value.(string))
		e.Args = append(e.Args, p.expression(0))
		if p.peek().kind != "," {
			break
		}
		p.take()
	}
	p.expect("}")
	return e
}

func (p *parser) call(t token, name *Expr) *Expr {
	if name.Kind != Field || p.at < 2 || p.tokens[p.at-2].kind != tokenName {
		p.fail(t, "only a name can be called")
		return name
	}
	e := &Expr{Kind: Call, Pos: name.Pos, Name: name.Name}
	for p.err == nil && p.peek().kind != ")" {
		e.Args = append(e.Args, p.expression(0))
		if p.peek().kind != "," {
			break
		}
		if p.take(); p.peek().kind == ")" {
			p.unexpected()
		}
	}
	p.expect(")")
	if problem := checkCall(e); p.err == nil && problem != "" {
		p.err = &Error{e.Pos, problem}
	}
	return e
}
