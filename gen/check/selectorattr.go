package check

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/gen/model"
)

// attrStep selects nodes by their attributes: [path op values].
type attrStep struct {
	path   []string
	op     string // "": the attribute exists
	values []string
	fold   bool
}

// scopedStep selects nodes by comparisons of values of an attribute: [@path: assertions].
type scopedStep struct {
	path       []string
	assertions []assertion
}

type assertion struct {
	left  operand
	op    string
	right []operand
	fold  bool
}

// operand is a text, or a path in the scope: @{path}.
type operand struct {
	text string
	path []string
}

// comparators, those first that another one begins.
var comparators = []string{"{!=}", "{<<}", "{=}", "{<}", "!=", "^=", "$=", "*=", "?=", ">=", "<=", "=", ">", "<"}

// attribute reads [path op values], whose bracket is taken already.
func (p *selectorParser) attribute() step {
	s := attrStep{path: p.path()}
	if p.take("]") {
		return s
	}
	s.op = p.comparator()
	s.values = append(s.values, p.value())
	for p.take(",") {
		s.values = append(s.values, p.value())
	}
	s.fold = p.fold()
	p.expect("]")
	return s
}

// scoped reads [@path: assertions], whose beginning is taken already.
func (p *selectorParser) scoped() step {
	var s scopedStep
	if !p.take(":") {
		s.path = p.path()
		p.expect(":")
	}
	for {
		a := assertion{left: p.operand()}
		a.op = p.comparator()
		a.right = append(a.right, p.operand())
		for p.take(",") {
			a.right = append(a.right, p.operand())
		}
		a.fold = p.fold()
		s.assertions = append(s.assertions, a)
		if !p.take("&&") {
			p.expect("]")
			return s
		}
	}
}

func (p *selectorParser) operand() operand {
	if !p.take("@{") {
		return operand{text: p.value()}
	}
	o := operand{path: p.path()}
	p.expect("}")
	return o
}

func (p *selectorParser) path() []string {
	path := []string{p.segment()}
	for p.take("|") {
		path = append(path, p.segment())
	}
	return path
}

func (p *selectorParser) segment() string {
	if !p.take("(") {
		name := p.value()
		if key, found := strings.CutSuffix(name, "$"); found && strings.HasPrefix(p.in[p.at:], "=") {
			p.at-- // of the comparison
			return key
		}
		return name
	}
	name := "(" + p.word() + ")"
	p.expect(")")
	if !slices.Contains([]string{"(keys)", "(values)", "(length)", "(first)"}, name) {
		p.fail("there is no property %s", name)
	}
	return name
}

func (p *selectorParser) comparator() string {
	for _, op := range comparators {
		if p.take(op) {
			return op
		}
	}
	p.fail("expected ']' or a comparison")
	return ""
}

// fold takes the letter that lets comparisons ignore case.
func (p *selectorParser) fold() bool {
	p.space()
	rest := p.in[p.at:]
	if !strings.HasPrefix(rest, "i") || len(rest) > 1 && isSelectorWord(rest[1]) {
		return false
	}
	p.at++
	return true
}

func (s attrStep) run(w *world, n node, yield func(node) bool) bool {
	got := w.attribute(n, s.path)
	matches := len(got) > 0
	if s.op != "" {
		want := make([]*model.Node, len(s.values))
		for i, v := range s.values {
			want[i] = model.NewString(v)
		}
		matches = compare(s.op, got, want, s.fold)
	}
	return !matches || yield(n)
}

func (s scopedStep) run(w *world, n node, yield func(node) bool) bool {
	if s.path == nil {
		holds := s.holds(func(path []string) []*model.Node { return w.attribute(n, path) })
		return !holds || yield(n)
	}
	for _, scope := range w.attribute(n, s.path) {
		if s.holds(func(path []string) []*model.Node { return follow(scope, path) }) {
			return yield(n)
		}
	}
	return true
}

// holds reports whether all assertions do.
func (s scopedStep) holds(get func(path []string) []*model.Node) bool {
	values := func(operands ...operand) (values []*model.Node) {
		for _, o := range operands {
			if o.path == nil {
				values = append(values, model.NewString(o.text))
			} else {
				values = append(values, get(o.path)...)
			}
		}
		return values
	}
	for _, a := range s.assertions {
		if !compare(a.op, values(a.left), values(a.right...), a.fold) {
			return false
		}
	}
	return true
}

// attribute returns the values of an attribute of n: several behind a property such as (values),
// none if n has no such attribute.
func (w *world) attribute(n node, path []string) []*model.Node {
	rest := path[1:]
	switch path[0] {
	case "id":
		return idAttribute(n.id(), rest)
	case "service":
		if n.member != nil || n.shape.Service == nil || len(rest) == 0 {
			return nil
		}
		if rest[0] == "id" {
			return idAttribute(n.id(), rest[1:])
		}
		return follow(model.NewObject(model.Field{Key: "version", Value: model.NewString(n.shape.Service.Version)}), rest)
	case "trait":
		all := model.NewObject()
		for _, t := range n.traits() {
			all.Fields = append(all.Fields, model.Field{Key: string(t.ID), Value: t.Value})
		}
		if len(all.Fields) == 0 {
			return nil
		}
		if len(rest) > 0 && rest[0][0] != '(' && !strings.Contains(rest[0], "#") {
			rest = append([]string{"smithy.api#" + rest[0]}, rest[1:]...)
		}
		return follow(all, rest)
	case "var":
		if len(rest) < 2 {
			return nil
		}
		var values []*model.Node
		for _, n := range w.vars[rest[0]] {
			values = append(values, w.attribute(n, rest[1:])...)
		}
		return values
	}
	return nil
}

func idAttribute(id model.ID, path []string) []*model.Node {
	text := string(id)
	if len(path) > 0 {
		switch path[0] {
		case "namespace":
			text = id.Namespace()
		case "name":
			text = id.Name()
		case "member":
			text = id.Member()
		default:
			return nil
		}
		if text == "" {
			return nil
		}
		path = path[1:]
	}
	return follow(model.NewString(text), path)
}

// follow returns the values that a path leads to from n.
func follow(n *model.Node, path []string) []*model.Node {
	if n == nil {
		return nil
	}
	if len(path) == 0 {
		return []*model.Node{n}
	}
	var next []*model.Node
	switch path[0] {
	case "(keys)":
		for _, f := range n.Fields {
			next = append(next, model.NewString(f.Key))
		}
	case "(values)", "(first)":
		next = slices.Clone(n.Elems)
		for _, f := range n.Fields {
			next = append(next, f.Value)
		}
		if path[0] == "(first)" {
			next = next[:min(1, len(next))]
		}
	case "(length)":
		length := len(n.Elems) + len(n.Fields)
		if n.Is(model.StringNode) {
			length = utf8.RuneCountInString(n.Text)
		}
		next = append(next, model.NewNumber(strconv.Itoa(length)))
	default:
		next = append(next, n.Get(path[0]))
	}
	var values []*model.Node
	for _, v := range next {
		values = append(values, follow(v, path[1:])...)
	}
	return values
}

// compare reports whether a comparison is true of any pair of values, or of both sets of values.
func compare(op string, got, want []*model.Node, fold bool) bool {
	texts := func(nodes []*model.Node) (texts []string) {
		for _, n := range nodes {
			texts = append(texts, attributeText(n, fold))
		}
		return texts
	}
	left, right := texts(got), texts(want)
	within := func(a, b []string) bool {
		return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
	}
	switch op {
	case "?=":
		return slices.Contains(right, strconv.FormatBool(len(left) > 0))
	case "{=}":
		return within(left, right) && within(right, left)
	case "{!=}":
		return !within(left, right) || !within(right, left)
	case "{<}":
		return within(left, right)
	case "{<<}":
		return within(left, right) && !within(right, left)
	}
	return slices.ContainsFunc(left, func(a string) bool {
		return slices.ContainsFunc(right, func(b string) bool { return compareTexts(op, a, b) })
	})
}

// attributeText is a value as comparisons see it.
func attributeText(n *model.Node, fold bool) string {
	text := n.Text
	if n.Is(model.BoolNode) {
		text = strconv.FormatBool(n.Bool)
	}
	if fold {
		text = strings.ToLower(text)
	}
	return text
}

func compareTexts(op, a, b string) bool {
	switch op {
	case "=":
		return a == b
	case "!=":
		return a != b
	case "^=":
		return strings.HasPrefix(a, b)
	case "$=":
		return strings.HasSuffix(a, b)
	case "*=":
		return strings.Contains(a, b)
	}
	x, ok := new(big.Rat).SetString(a)
	y, ok2 := new(big.Rat).SetString(b)
	if !ok || !ok2 {
		return false
	}
	switch c := x.Cmp(y); op {
	case ">":
		return c > 0
	case ">=":
		return c >= 0
	case "<":
		return c < 0
	}
	return x.Cmp(y) <= 0
}
