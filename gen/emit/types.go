package emit

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// goType returns a type as Go text and imports what it needs.
func (f *file) goType(t *plan.Type) string {
	s := f.valueType(t)
	if t.Pointer {
		return "*" + s
	}
	return s
}

// valueType is goType without regard to Pointer.
func (f *file) valueType(t *plan.Type) string {
	switch t.Kind {
	case plan.Blob:
		return "[]byte"
	case plan.Time:
		f.use("time")
		return "time.Time"
	case plan.BigInt:
		f.use("math/big")
		return "*big.Int"
	case plan.BigDecimal:
		f.use("math/big")
		return "*big.Float"
	case plan.Document:
		return "any"
	case plan.EnumKind, plan.IntEnum, plan.Struct, plan.UnionKind:
		if t.IsUnit() {
			return "struct{}"
		}
		return t.Name
	case plan.List:
		return "[]" + f.elemType(t)
	case plan.Map:
		return "map[" + keyType(t) + "]" + f.elemType(t)
	}
	return string(t.Kind) // a predeclared type
}

func (f *file) elemType(t *plan.Type) string {
	if t.Sparse {
		return "*" + f.valueType(t.Elem)
	}
	return f.valueType(t.Elem)
}

func keyType(t *plan.Type) string {
	if t.Name != "" {
		return t.Name
	}
	return "string"
}

// methods are the visiting methods of codec.Codec for values; optional values have the same with Ptr.
var methods = map[plan.Kind]string{
	plan.Bool: "Bool", plan.Int8: "Int8", plan.Int16: "Int16", plan.Int: "Int", plan.Int64: "Int64",
	plan.Float32: "Float32", plan.Float64: "Float64", plan.String: "String", plan.Blob: "Blob", plan.Time: "Time",
	plan.Document: "Document",
}

// visit returns the call that visits the value at p, an expression for its address without the &.
func (f *file) visit(t *plan.Type, p string) string {
	switch t.Kind {
	case plan.EnumKind:
		return "c.Enum((*string)(&" + p + "))"
	case plan.IntEnum:
		if t.Pointer {
			return "codec.Ptr(c, &" + p + ", " + f.visitor(t) + ")"
		}
		return "c.Int((*int)(&" + p + "))"
	case plan.Struct:
		if t.Pointer {
			return "codec.Ptr(c, &" + p + ", " + f.visitor(t) + ")"
		}
		return f.visitor(t) + "(c, &" + p + ")"
	case plan.UnionKind:
		return "visit" + t.Name + "(c, &" + p + ")"
	case plan.List:
		if t.Elem.Kind == plan.String && !t.Sparse {
			return "c.Strings(&" + p + ")"
		}
		return "codec." + sparse(t) + "List(c, &" + p + ", " + f.visitor(t.Elem) + ")"
	case plan.Map:
		return "codec." + sparse(t) + "Map(c, &" + p + ", " + f.visitor(t.Elem) + ")"
	}
	if isBig(t) {
		return f.visitor(t) + "(c, &" + p + ")"
	}
	if t.Pointer {
		return "c." + methods[t.Kind] + "Ptr(&" + p + ")"
	}
	return "c." + methods[t.Kind] + "(&" + p + ")"
}

func sparse(t *plan.Type) string {
	if t.Sparse {
		return "Sparse"
	}
	return ""
}

// visitor returns the function that visits a value of a type that is not optional. Lines after its
// first one are indented for the current depth.
func (f *file) visitor(t *plan.Type) string {
	f.use(codecPath)
	switch t.Kind {
	case plan.Struct, plan.UnionKind:
		if t.IsUnit() {
			return "codec.Unit"
		}
		return "visit" + t.Name
	case plan.EnumKind:
		return f.visitorLiteral(t, "c.Enum((*string)(v))")
	case plan.IntEnum:
		return f.visitorLiteral(t, "c.Int((*int)(v))")
	case plan.List, plan.Map:
		if t.Kind == plan.List && t.Elem.Kind == plan.String && !t.Sparse {
			return "(*codec.Codec).Strings"
		}
		kind := "List"
		if t.Kind == plan.Map {
			kind = "Map"
		}
		f.depth++
		body := "codec." + sparse(t) + kind + "(c, v, " + f.visitor(t.Elem) + ")"
		f.depth--
		return f.visitorLiteral(t, body)
	}
	switch t.Kind {
	case plan.BigInt:
		return "codec.BigInt"
	case plan.BigDecimal:
		return "codec.BigDecimal"
	}
	return "(*codec.Codec)." + methods[t.Kind]
}

// isBig reports whether a function visits the type, as math/big should not hang off a method.
func isBig(t *plan.Type) bool { return t.Kind == plan.BigInt || t.Kind == plan.BigDecimal }

// visitorLiteral returns a function literal with one statement.
func (f *file) visitorLiteral(t *plan.Type, body string) string {
	head := "func(c *codec.Codec, v *" + f.valueType(t) + ")"
	if len(head)+len(body) <= maxFunc && !strings.Contains(body, "\n") {
		return head + " { " + body + " }"
	}
	tabs := strings.Repeat("\t", f.depth)
	return head + " {\n\t" + tabs + body + "\n" + tabs + "}"
}
