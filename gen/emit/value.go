package emit

import (
	"bytes"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// walker writes statements that visit what a plan.Value yields: nested loops and conditions around a
// body, so that nothing is collected that is not needed.
type walker struct {
	*file
	root    func(*plan.Field) string // the expression for OpRoot; the field is the one that is looked at
	current string                   // the expression for OpCurrent
	count   int
	// anyway: the body only compares with what is not "", so enums need not be tested for being set.
	anyway bool
}

// name returns a new variable.
func (w *walker) name(prefix string) string {
	w.count++
	return prefix + strconv.Itoa(w.count)
}

// each writes statements that run body for each value that v yields. The body gets an expression:
// a pointer for structures, else a value.
func (w *walker) each(v *plan.Value, body func(x string)) {
	switch v.Op {
	case plan.OpRoot:
		body(w.root(nil))
	case plan.OpCurrent:
		body(w.current)
	case plan.OpField:
		w.field(v, body)
	case plan.OpEntry:
		w.each(v.Args[0], func(x string) {
			name := w.name("v")
			w.block("if "+name+", ok := "+x+"["+quote(v.Text)+"]; ok {", func() { w.element(v.Type, name, body) })
		})
	case plan.OpVariant:
		w.each(v.Args[0], func(x string) {
			name := w.name("v")
			w.block("if "+name+", ok := "+x+".(*"+v.Field.Variant+"); ok {", func() { w.element(v.Type, name+".Value", body) })
		})
	case plan.OpEach:
		w.each(v.Args[0], func(x string) { w.loop(v, x, body) })
	case plan.OpValues:
		w.each(v.Args[0], func(x string) {
			name := w.name("v")
			w.used(name, "for _, "+name+" := range "+x+" {", "for range "+x+" {", func() { w.element(v.Type, name, body) })
		})
	case plan.OpKeys:
		w.use("maps", "slices")
		w.each(v.Args[0], func(x string) {
			name := w.name("k")
			w.block("for _, "+name+" := range slices.Sorted(maps.Keys("+x+")) {", func() { body(name) })
		})
	case plan.OpIndex:
		w.each(v.Args[0], func(x string) { w.index(v, x, body) })
	case plan.OpWith:
		w.each(v.Args[0], func(x string) {
			w.within(x, func(outside func(func())) {
				w.each(v.Args[1], func(y string) { outside(func() { body(y) }) })
			})
		})
	case plan.OpFilter:
		w.each(v.Args[0], func(x string) {
			var cond string
			w.within(x, func(func(func())) { cond = w.condition(v.Args[1]) })
			w.block("if "+cond+" {", func() { body(x) })
		})
	case plan.OpConcat:
		for _, a := range v.Args {
			w.each(a, body)
		}
	case plan.OpCollect:
		list := w.name("list")
		w.line("var ", list, " ", w.valueType(&v.Type))
		w.each(v.Args[0], func(x string) {
			if v.Type.Elem.Kind == plan.Struct {
				x = "*" + x
			}
			w.line(list, " = append(", list, ", ", x, ")")
		})
		body(list)
	case plan.OpElse:
		w.otherwise(v, body)
	case plan.OpLength:
		body(w.length(v.Args[0]))
	case plan.OpLiteral:
		body(literal(v))
	default:
		body(w.condition(v))
	}
}

// within runs f while OpCurrent is x. f gets a function that runs a body with what it was before.
func (w *walker) within(x string, f func(outside func(func()))) {
	before := w.current
	w.current = x
	f(func(body func()) {
		w.current = before
		body()
		w.current = x
	})
	w.current = before
}

// used writes a block that begins with one line if its body uses a name, else with the other. With
// "" there is no block then, only the body.
func (w *walker) used(name, with, without string, body func()) {
	before := w.buf
	w.buf = nil
	w.depth++
	body()
	w.depth--
	inner := w.buf
	w.buf = before
	if mentions(inner, name) {
		w.line(with)
	} else {
		w.line(without)
	}
	w.buf = append(w.buf, inner...)
	w.line("}")
}

// mentions reports whether text has a name that ends in a number.
func mentions(text []byte, name string) bool {
	for {
		i := bytes.Index(text, []byte(name))
		if i < 0 {
			return false
		}
		text = text[i+len(name):]
		if len(text) == 0 || text[0] < '0' || text[0] > '9' {
			return true
		}
	}
}

// element runs body with an element that is a Go value; structures become pointers.
func (w *walker) element(t plan.Type, x string, body func(string)) {
	if t.Kind != plan.Struct {
		body(x)
		return
	}
	name := w.name("p")
	before := w.buf
	w.buf = nil
	body(name)
	inner := w.buf
	w.buf = before
	if mentions(inner, name) {
		w.line(name, " := &", x)
	}
	w.buf = append(w.buf, inner...)
}

// field visits a field if it is set.
func (w *walker) field(v *plan.Value, body func(string)) {
	visit := func(x string) {
		t := &v.Field.Type
		name := w.name("v")
		switch {
		case t.Pointer && t.Kind == plan.Struct:
			w.block("if "+name+" := "+x+"; "+name+" != nil {", func() { body(name) })
		case t.Pointer:
			w.block("if "+name+" := "+x+"; "+name+" != nil {", func() { body("*" + name) })
		case t.Kind == plan.EnumKind && !w.anyway:
			w.block("if "+name+" := "+x+"; "+name+` != "" {`, func() { body(name) })
		case t.Kind == plan.Time:
			w.block("if "+name+" := "+x+"; !"+name+".IsZero() {", func() { body(name) })
		default:
			body(x)
		}
	}
	if of := v.Args[0]; of.Op == plan.OpRoot {
		visit(w.root(v.Field))
	} else {
		w.each(of, func(x string) { visit(x + "." + v.Field.Name) })
	}
}

// loop visits the elements of a list.
func (w *walker) loop(v *plan.Value, list string, body func(string)) {
	sparse := v.Args[0].Type.Sparse
	switch {
	case sparse:
		name := w.name("v")
		w.block("for _, "+name+" := range "+list+" {", func() {
			w.block("if "+name+" != nil {", func() {
				if v.Type.Kind == plan.Struct {
					body(name)
				} else {
					body("*" + name)
				}
			})
		})
	case v.Type.Kind == plan.Struct:
		i := w.name("i")
		w.used(i, "for "+i+" := range "+list+" {", "for range "+list+" {", func() {
			w.element(v.Type, list+"["+i+"]", body)
		})
	default:
		name := w.name("v")
		w.used(name, "for _, "+name+" := range "+list+" {", "for range "+list+" {", func() { body(name) })
	}
}

// index visits one element of a list, if the list is long enough.
func (w *walker) index(v *plan.Value, list string, body func(string)) {
	if v.Index >= 0 {
		i := strconv.Itoa(v.Index)
		w.block("if len("+list+") > "+i+" {", func() { w.element(v.Type, list+"["+i+"]", body) })
		return
	}
	n, back := w.name("n"), strconv.Itoa(-v.Index)
	w.block("if "+n+" := len("+list+"); "+n+" >= "+back+" {", func() { w.element(v.Type, list+"["+n+"-"+back+"]", body) })
}

// otherwise visits what the first of two values yields, or the second.
func (w *walker) otherwise(v *plan.Value, body func(string)) {
	name, found := w.name("v"), w.name("found")
	typ := w.valueType(&v.Type)
	if v.Type.Kind == plan.Struct {
		typ = "*" + typ
	}
	w.line("var ", name, " ", typ)
	w.line(found, " := false")
	set := func(x string) {
		w.line(name, ", ", found, " = ", x, ", ", truth(v.Type.Kind, x))
	}
	w.each(v.Args[0], set)
	w.block("if !"+found+" {", func() { w.each(v.Args[1], set) })
	w.block("if "+found+" {", func() { body(name) })
}

// truth returns the condition that JMESPath takes a value for true.
func truth(k plan.Kind, x string) string {
	switch k {
	case plan.Bool:
		return x
	case plan.String, plan.EnumKind:
		return x + ` != ""`
	case plan.List, plan.Map, plan.Blob:
		return "len(" + x + ") > 0"
	}
	return "true"
}

// length writes the statements that count, if there have to be any, and returns the result.
func (w *walker) length(v *plan.Value) string {
	list := v
	if v.Op == plan.OpEach && !v.Args[0].Type.Sparse {
		list = v.Args[0]
	}
	if x, ok := w.direct(list); ok && (list != v || !v.Many) {
		return "len(" + x + ")"
	}
	n := w.name("n")
	w.line(n, " := 0")
	switch {
	case v.Op == plan.OpEach && !v.Args[0].Type.Sparse:
		w.each(v.Args[0], func(x string) { w.line(n, " += len(", x, ")") })
	case v.Many:
		w.each(v, func(string) { w.line(n, "++") })
	default:
		w.each(v, func(x string) { w.line(n, " = len(", x, ")") })
	}
	return n
}

func literal(v *plan.Value) string {
	if v.Type.Kind == plan.String {
		return quote(v.Text)
	}
	return v.Text
}
