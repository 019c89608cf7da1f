package rules

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	code "github.com/sessiongen/sessiongen/internal/endpointcode"
)

// compiler holds what is known about one rule set.
type compiler struct {
	shape  string
	errs   *diag.List
	params []Param
	used   []bool // by place in params

	scope []variable // what the rules above assign; inner last
	slots []variable // every variable so far: one of the same name and type keeps its number
	graph graph
	pool  pool
}

// variable is a parameter or the result of a condition.
type variable struct {
	name   string
	typ    Type
	number int
}

func newCompiler(shape string, ruleSet *model.Node, errs *diag.List) *compiler {
	c := &compiler{shape: shape, errs: errs}
	if !ruleSet.Is(model.ObjectNode) {
		c.fail(ruleSet, CodeSyntax, "a rule set must be an object")
		return c
	}
	if params := ruleSet.Get("parameters"); params != nil {
		if !params.Is(model.ObjectNode) {
			c.fail(params, CodeSyntax, "parameters must be an object")
			return c
		}
		for i := range params.Fields {
			c.declare(&params.Fields[i])
		}
	}
	c.number()
	return c
}

// declare reads a parameter's declaration.
func (c *compiler) declare(f *model.Field) {
	p := Param{
		Name:     f.Key,
		BuiltIn:  f.Value.Get("builtIn").Str(),
		Required: f.Value.Get("required").IsTrue(),
	}
	typ := f.Value.Get("type").Str()
	switch strings.ToLower(typ) { // both spellings are about
	case "string":
		p.Type = String
	case "boolean":
		p.Type = Bool
	case "stringarray":
		p.Type = Strings
	default:
		c.fail(f.Value, CodeType, "parameter %s has the type %q, want string, boolean or stringArray", p.Name, typ)
		return
	}
	if d := f.Value.Get("default"); !d.IsNull() {
		if !fits(d, p.Type) {
			c.fail(d, CodeType, "the default of parameter %s is no %s", p.Name, p.Type)
		}
		p.Default = d
	}
	c.params = append(c.params, p)
	c.used = append(c.used, false)
}

// fits reports whether a node is a value of type t.
func fits(n *model.Node, t Type) bool {
	switch t {
	case Bool:
		return n.Is(model.BoolNode)
	case String:
		return n.Is(model.StringNode)
	case Strings:
		for _, e := range n.Items() {
			if !e.Is(model.StringNode) {
				return false
			}
		}
		return n.Is(model.ArrayNode)
	}
	return false
}

// number gives every parameter that has an index its variable.
func (c *compiler) number() {
	n := 0
	for i := range c.params {
		p := &c.params[i]
		if p.Index < 0 {
			continue
		}
		p.Index = n
		c.scope = append(c.scope, variable{p.Name, p.Type, n})
		n++
	}
	c.slots = append(c.slots, c.scope...)
	if n == 0 {
		c.slots = append(c.slots, variable{}) // 0 is never assigned
	}
}

// withoutUnused returns a fresh compiler in which parameters that no rule mentions have no index,
// unless their absence is an error.
func (c *compiler) withoutUnused() *compiler {
	next := &compiler{shape: c.shape, errs: c.errs, params: c.params, used: c.used}
	n := 0
	for i := range next.params {
		p := &next.params[i]
		if !c.used[i] && (!p.Required || p.Default != nil) {
			p.Index = -1
			continue
		}
		n++
	}
	next.number()
	return next
}

// checkLimits reports a rule set that the runtime has no room for.
func (c *compiler) checkLimits(ruleSet *model.Node) {
	n := 0
	for _, p := range c.params {
		if p.Index >= 0 {
			n++
		}
	}
	if n > code.MaxParams {
		c.fail(ruleSet, CodeLimit, "the rules use %d parameters, more than %d", n, code.MaxParams)
	} else if v := len(c.slots); v > code.MaxVariables {
		c.fail(ruleSet, CodeLimit, "the rules use %d parameters and variables, more than %d", v, code.MaxVariables)
	}
}

func (c *compiler) ruleSet(ruleSet *model.Node) *node {
	rules := ruleSet.Get("rules")
	if !rules.Is(model.ArrayNode) {
		c.fail(ruleSet, CodeSyntax, "a rule set needs rules")
		return c.graph.noMatch()
	}
	return c.rules(rules)
}

// rules compiles rules that are tried one after the other.
func (c *compiler) rules(list *model.Node) *node {
	type rule struct {
		conditions []string
		body       *node
	}
	compiled := make([]rule, len(list.Elems))
	for i, n := range list.Elems {
		depth := len(c.scope)
		compiled[i].conditions = c.conditions(n.Get("conditions"))
		compiled[i].body = c.body(n)
		c.scope = c.scope[:depth]
	}
	next := c.graph.noMatch()
	for i := len(compiled) - 1; i >= 0; i-- {
		then := compiled[i].body
		for j := len(compiled[i].conditions) - 1; j >= 0; j-- {
			then = c.graph.branch(compiled[i].conditions[j], then, next)
		}
		next = then
	}
	return next
}

// body compiles what a rule does once its conditions hold. A tree whose own rules all fail is a
// failure, not a reason to try the rule after it.
func (c *compiler) body(rule *model.Node) *node {
	switch typ := rule.Get("type").Str(); typ {
	case "tree":
		if rules := rule.Get("rules"); rules.Is(model.ArrayNode) {
			return c.rules(rules)
		}
		c.fail(rule, CodeSyntax, "a tree rule needs rules")
	case "error":
		return c.failure(rule)
	case "endpoint":
		return c.graph.result(code.NodeReturn, string(c.endpoint(rule)))
	default:
		c.fail(rule, CodeSyntax, "a rule has the type %q, want tree, endpoint or error", typ)
	}
	return c.graph.noMatch()
}

func (c *compiler) failure(rule *model.Node) *node {
	text, typ := c.expr(rule.Get("error"))
	c.want(rule, "an error", typ, String)
	return c.graph.result(code.NodeFail, string(text))
}

// conditions compiles conditions and leaves what they assign in scope.
func (c *compiler) conditions(list *model.Node) []string {
	var conditions []string
	for _, n := range list.Items() {
		conditions = append(conditions, c.condition(n))
	}
	return conditions
}

func (c *compiler) condition(n *model.Node) string {
	assign := n.Get("assign").Str()
	if assign == "" {
		return "\x00" + string(c.test(n))
	}
	text, typ := c.call(n)
	number := c.assign(n, assign, typ)
	return string(appendNumber(nil, number)) + string(text)
}

// assign brings a variable into scope and returns its number.
func (c *compiler) assign(n *model.Node, name string, typ Type) int {
	for _, v := range c.scope {
		if v.name == name {
			c.fail(n, CodeReference, "%s is assigned but already has a value here", name)
			return v.number
		}
	}
	for _, v := range c.slots {
		if v.name == name && v.typ == typ {
			c.scope = append(c.scope, v)
			return v.number
		}
	}
	v := variable{name, typ, len(c.slots)}
	c.slots = append(c.slots, v)
	c.scope = append(c.scope, v)
	return v.number
}

func (c *compiler) fail(at *model.Node, code diag.Code, format string, args ...any) {
	var pos diag.Pos
	if at != nil {
		pos = at.Pos
	}
	c.errs.Add(pos, c.shape, code, format, args...)
}

// want reports a value of the wrong type.
func (c *compiler) want(at *model.Node, what string, got, want Type) {
	if got != want && got != Invalid {
		c.fail(at, CodeType, "%s must be a %s, not a %s", what, want, got)
	}
}
