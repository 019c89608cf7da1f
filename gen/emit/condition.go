package emit

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// condition writes the statements that a boolean value needs, and returns it as an expression.
func (w *walker) condition(v *plan.Value) string {
	switch v.Op {
	case plan.OpCompare:
		return w.compare(v)
	case plan.OpAnd:
		return group(w.condition(v.Args[0])) + " && " + group(w.condition(v.Args[1]))
	case plan.OpOr:
		return group(w.condition(v.Args[0])) + " || " + group(w.condition(v.Args[1]))
	case plan.OpNot:
		return negate(w.condition(v.Args[0]))
	case plan.OpLiteral:
		if v.Type.Kind == plan.Bool {
			return v.Text
		}
	case plan.OpContains:
		return w.contains(v)
	}
	if x, ok := w.scalar(v); ok && v.Type.Kind == plan.Bool {
		return x
	}
	found := w.name("found")
	w.line(found, " := false")
	w.each(v, func(x string) {
		if v.Many {
			x = "true"
		} else {
			x = truth(v.Type.Kind, x)
		}
		w.line(found, " = ", x)
	})
	return found
}

func negate(x string) string {
	if strings.Contains(x, " ") {
		return "!(" + x + ")"
	}
	return "!" + x
}

// group puts a condition of several parts into parentheses.
func group(x string) string {
	if strings.Contains(x, " && ") || strings.Contains(x, " || ") {
		return "(" + x + ")"
	}
	return x
}

func (w *walker) contains(v *plan.Value) string {
	want, _ := w.operand(v.Args[1], false)
	if v.Args[1].Op != plan.OpLiteral {
		want = asString(v.Args[1].Type.Kind, want)
	}
	found := w.name("found")
	w.line(found, " := false")
	w.each(v.Args[0], func(x string) {
		w.block("if "+asString(v.Args[0].Type.Kind, x)+" == "+want+" {", func() { w.line(found, " = true") })
	})
	return found
}

// asString makes a value of an enum a string.
func asString(k plan.Kind, x string) string {
	if k == plan.EnumKind {
		return "string(" + x + ")"
	}
	return x
}

// compare returns a comparison. Absent values are like the zero value, but for comparisons with a
// constant that is the zero value itself.
func (w *walker) compare(v *plan.Value) string {
	a, b := v.Args[0], v.Args[1]
	needSet := isZero(a) || isZero(b)
	left, leftSet := w.operand(a, needSet)
	right, rightSet := w.operand(b, needSet)
	if a.Type.Name != b.Type.Name && a.Op != plan.OpLiteral && b.Op != plan.OpLiteral {
		left, right = asString(a.Type.Kind, left), asString(b.Type.Kind, right)
	}
	if a.Type.Kind != b.Type.Kind && a.Op != plan.OpLiteral && b.Op != plan.OpLiteral && isNumber(a.Type.Kind) {
		left, right = "float64("+left+")", "float64("+right+")"
	}
	cond := left + " " + v.Text + " " + right
	switch set := leftSet + rightSet; { // one of them is of a constant
	case set == "":
		return cond
	case v.Text == "!=":
		return "!" + set + " || " + cond
	default:
		return set + " && " + cond
	}
}

func isNumber(k plan.Kind) bool {
	switch k {
	case plan.Int8, plan.Int16, plan.Int, plan.Int64, plan.Float32, plan.Float64, plan.IntEnum:
		return true
	}
	return false
}

// isZero reports whether v is a constant that is a zero value.
func isZero(v *plan.Value) bool {
	return v.Op == plan.OpLiteral && (v.Text == "" || v.Text == "0" || v.Text == "false")
}

// operand writes the statements that a side of a comparison needs. It returns the value and, with
// needSet and where it may be absent, a variable that says whether it is there.
func (w *walker) operand(v *plan.Value, needSet bool) (x, set string) {
	switch {
	case v.Op == plan.OpLiteral:
		return literal(v), ""
	case v.Op == plan.OpLength:
		return w.length(v.Args[0]), ""
	case v.Type.Kind == plan.Bool && v.Op != plan.OpField:
		return w.condition(v), ""
	}
	x, ok := w.direct(v)
	if !ok && !needSet {
		x, ok = w.scalar(v)
	}
	if ok {
		return x, ""
	}
	name := w.name("v")
	w.line("var ", name, " ", w.valueType(&v.Type))
	if !needSet {
		w.each(v, func(x string) { w.line(name, " = ", x) })
		return name, ""
	}
	set = w.name("set")
	w.line(set, " := false")
	w.each(v, func(x string) { w.line(name, ", ", set, " = ", x, ", true") })
	return name, set
}

// scalar returns a field of what is at hand as an expression: the zero value where it is not set.
func (w *walker) scalar(v *plan.Value) (string, bool) {
	if v.Op != plan.OpField || !v.Field.Type.Pointer || !v.Type.Kind.Scalar() {
		return w.direct(v)
	}
	x, ok := w.at(v)
	if ok {
		w.use(callPath)
	}
	return "call.Value(" + x + ")", ok
}

// direct returns a field of what is at hand that is always there, as an expression.
func (w *walker) direct(v *plan.Value) (string, bool) {
	if v.Op != plan.OpField || v.Field.Type.Pointer {
		return "", false
	}
	return w.at(v)
}

// at returns a field of what is at hand.
func (w *walker) at(v *plan.Value) (string, bool) {
	switch v.Args[0].Op {
	case plan.OpCurrent:
		return w.current + "." + v.Field.Name, true
	case plan.OpRoot:
		return w.root(v.Field), true
	}
	return "", false
}
