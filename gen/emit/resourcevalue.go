package emit

import (
	"github.com/sessiongen/sessiongen/gen/plan"
	res "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// stringValue returns the text of a string or enum at v, "" if it is absent.
func stringValue(t *plan.Type, v string) string {
	switch {
	case t.Kind == plan.EnumKind:
		return "string(" + v + ")"
	case t.Pointer:
		return "call.Value(" + v + ")"
	}
	return v
}

// scalarValue is stringValue for all scalars: their zero value if they are absent.
func (f *resourceFile) scalarValue(t *plan.Type, v string) string {
	if t.Pointer {
		f.use(callPath)
	}
	return stringValue(t, v)
}

// valueType returns the type of a value in the client's package.
func (f *resourceFile) valueType(t *plan.Type) string {
	switch t.Kind {
	case plan.EnumKind, plan.IntEnum, plan.Struct, plan.UnionKind:
		return f.of(t.Name)
	}
	return f.file.valueType(t)
}

// bound returns the value that a definition gives to a place of type t.
func (f *resourceFile) bound(v *res.Value, t *plan.Type) string {
	switch {
	case v.Identifier != nil:
		e := "r." + v.Identifier.Var
		if t.Kind == plan.EnumKind {
			return f.of(t.Name) + "(" + e + ")"
		}
		return optional(t, e)
	case v.Data != nil:
		from := v.Data[len(v.Data)-1].At()
		e := dataName(v.Data)
		if from.Kind == t.Kind && from.Name == t.Name && from.Pointer == t.Pointer {
			return e
		}
		return optional(t, f.scalarValue(&from, e))
	}
	e := v.Constant
	if t.Kind == plan.Int64 && t.Pointer {
		e = "int64(" + e + ")"
	}
	return optional(t, e)
}

// dataName spells a value in the data: the field, or the variable for one that is further down.
func dataName(steps []res.Step) string {
	if len(steps) == 1 && steps[0].Elem == res.Field {
		return "data." + steps[0].Field
	}
	name := "data"
	for _, s := range steps {
		name += s.Field
	}
	return name
}

// dataVars writes the variables of values that are further down in the data.
func (f *resourceFile) dataVars(b *res.Bound) {
	value := func(v *res.Value) {
		if v == nil || len(v.Data) < 2 {
			return
		}
		name := dataName(v.Data)
		t := v.Data[len(v.Data)-1].At()
		star := ""
		if t.Pointer {
			star = "*"
		}
		f.line("var ", name, " ", star, f.valueType(&t))
		f.walk(v.Data, "data", func(place string) { f.line(name, " = ", place) })
	}
	elem := func(e *res.BoundElem) {
		value(e.Value)
		if e.Struct != nil {
			f.dataVars(e.Struct)
		}
	}
	for i := range b.Fields {
		bf := &b.Fields[i]
		value(bf.Value)
		if bf.Struct != nil {
			f.dataVars(bf.Struct)
		}
		for i := range bf.Elems {
			elem(&bf.Elems[i])
		}
		if bf.Each != nil {
			elem(bf.Each)
		}
	}
}

// optional returns the value of an optional place.
func optional(t *plan.Type, e string) string {
	if t.Pointer {
		return "new(" + e + ")"
	}
	return e
}

// literal returns the composite literal of bound members, without &.
func (f *resourceFile) literal(b *res.Bound) string {
	text := f.of(b.Struct) + "{"
	for i := range b.Fields {
		if i > 0 {
			text += ", "
		}
		text += b.Fields[i].Name + ": " + f.fieldValue(&b.Fields[i])
	}
	return text + "}"
}

// fieldValue returns the value of a field. That of a list with an element for each resource of a
// batch is in a variable.
func (f *resourceFile) fieldValue(bf *res.BoundField) string {
	switch {
	case bf.Struct != nil:
		return "&" + f.literal(bf.Struct)
	case bf.Each != nil:
		return eachVar(bf)
	case bf.Elems != nil:
		text := "[]" + f.valueType(bf.Type.Elem) + "{"
		for i := range bf.Elems {
			if i > 0 {
				text += ", "
			}
			text += f.element(&bf.Elems[i], bf.Type.Elem)
		}
		return text + "}"
	}
	return f.bound(bf.Value, &bf.Type)
}

// element returns an element of a list. The type is left out as gofmt -s does.
func (f *resourceFile) element(e *res.BoundElem, t *plan.Type) string {
	if e.Struct == nil {
		return f.bound(e.Value, t)
	}
	text := f.literal(e.Struct)
	return text[len(f.of(e.Struct.Struct)):]
}

// eachVar names the variable of a list with an element for each resource.
func eachVar(bf *res.BoundField) string { return "each" + bf.Name }

// eachOf calls yield for the lists with an element for each resource.
func eachOf(b *res.Bound, yield func(*res.BoundField)) {
	for i := range b.Fields {
		bf := &b.Fields[i]
		if bf.Each != nil {
			yield(bf)
		}
		if bf.Struct != nil {
			eachOf(bf.Struct, yield)
		}
	}
}

// fill writes statements that give bound members of a structure their values where the caller did
// not. The structure at target must be a copy; nested ones are copied.
func (f *resourceFile) fill(b *res.Bound, target string) {
	for i := range b.Fields {
		bf := &b.Fields[i]
		at := target + "." + bf.Name
		switch {
		case bf.Struct != nil:
			f.use(resourcePath)
			f.line(at, " = resource.Copy(", at, ")")
			f.fill(bf.Struct, at)
		case bf.Elems != nil:
			f.open("if ", at, " == nil {")
			f.line(at, " = ", f.fieldValue(bf))
			f.close("}")
		default:
			f.use("cmp")
			f.line(at, " = cmp.Or(", at, ", ", f.bound(bf.Value, &bf.Type), ")")
		}
	}
}

// mergeField writes the statement that merges a field.
func (f *resourceFile) mergeField(m *res.MergeField) {
	into, from := "into."+m.Name, "from."+m.Name
	set := func(condition string) {
		f.open("if ", condition, " {")
		f.line(into, " = ", from)
		f.close("}")
	}
	switch m.Type.Kind {
	case plan.Struct:
		f.use(resourcePath)
		f.line(into, " = resource.Merge(", into, ", ", from, ", ", m.Merge, ")")
	case plan.List:
		f.use(resourcePath)
		f.line(into, " = resource.Append(", into, ", ", from, ")")
	case plan.Map:
		f.use(resourcePath)
		f.line(into, " = resource.Union(", into, ", ", from, ")")
	case plan.Time:
		set("!" + from + ".IsZero()")
	case plan.Blob, plan.Document:
		set(from + " != nil")
	default:
		f.use("cmp")
		f.line(into, " = cmp.Or(", from, ", ", into, ")")
	}
}

// convert returns a pointer to the data that is made of the structure at item, itself a pointer.
func (f *resourceFile) convert(typ string, fields []res.Conversion, item string) string {
	if fields == nil {
		return item
	}
	text := "&" + f.of(typ) + "{"
	for i, c := range fields {
		if i > 0 {
			text += ", "
		}
		value := item + "." + c.From
		if c.Enum != "" {
			value = f.of(c.Enum) + "(" + value + ")"
		}
		text += c.To + ": " + value
	}
	return text + "}"
}

// walk writes statements that go along steps from a pointer to a structure, and body for what they
// lead to: a pointer to a structure, or a scalar. What is absent is skipped.
func (f *resourceFile) walk(steps []res.Step, at string, body func(item string)) {
	f.walkFrom(steps, at, 0, body)
}

func (f *resourceFile) walkFrom(steps []res.Step, at string, depth int, body func(item string)) {
	if len(steps) == 0 {
		body(at)
		return
	}
	s := &steps[0]
	place := at + "." + s.Field
	item, index := "v", "i"
	if depth > 0 {
		item, index = item+itoa(depth+1), index+itoa(depth+1)
	}
	next := func() { f.walkFrom(steps[1:], item, depth+1, body) }
	isStruct := s.At().Kind == plan.Struct
	switch {
	case s.Elem == res.Each && !isStruct:
		f.open("for _, ", item, " := range ", place, " {")
	case s.Elem == res.Each:
		f.open("for ", index, " := range ", place, " {")
		f.line(item, " := &", place, "[", index, "]")
	case s.Elem == res.Index:
		f.open("if len(", place, ") > ", itoa(s.Index), " {")
		if isStruct {
			f.line(item, " := &", place, "[", itoa(s.Index), "]")
		} else {
			f.line(item, " := ", place, "[", itoa(s.Index), "]")
		}
	case isStruct:
		f.open("if ", item, " := ", place, "; ", item, " != nil {")
	default:
		body(place)
		return
	}
	next()
	f.close("}")
}
