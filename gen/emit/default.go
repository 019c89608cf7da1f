package emit

import (
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/plan"
)

func hasDefaults(v *plan.Structure) bool {
	return slices.ContainsFunc(v.Fields, func(field plan.Field) bool { return field.Default != nil })
}

// defaults writes the function that sets what is not set and has a default value.
func (f *file) defaults(v *plan.Structure) {
	f.open("func fill", v.Name, "(v *", v.Name, ") {")
	for i := range v.Fields {
		field := &v.Fields[i]
		if field.Default == nil {
			continue
		}
		name := "v." + field.Name
		f.open("if ", unset(&field.Type, name), " {")
		f.line(name, " = ", f.defaultValue(&field.Type, field.Default))
		f.close("}")
	}
	f.close("}")
	f.blank()
}

// unset returns the condition under which an optional value is not set.
func unset(t *plan.Type, name string) string {
	switch t.Kind {
	case plan.EnumKind:
		return name + ` == ""`
	case plan.Time:
		return name + ".IsZero()"
	}
	return name + " == nil"
}

// defaultValue returns a default as an expression of a type.
func (f *file) defaultValue(t *plan.Type, d *plan.Default) string {
	text := d.Text
	if d.Form == plan.TextDefault || d.Form == plan.BlobDefault {
		text = quote(d.Text)
	}
	switch t.Kind {
	case plan.Time:
		return "time.Unix(" + strconv.FormatInt(d.Seconds, 10) + ", " + strconv.FormatInt(d.Nanos, 10) + ").UTC()"
	case plan.Blob:
		if d.Text == "" {
			return "[]byte{}"
		}
		return "[]byte(" + text + ")"
	case plan.List, plan.Map:
		return f.valueType(t) + "{}"
	case plan.EnumKind:
		return text
	case plan.Bool, plan.String, plan.Int:
		return "new(" + text + ")"
	case plan.Document:
		return documentDefault(d, text)
	case plan.BigInt:
		return "big.NewInt(" + text + ")"
	case plan.BigDecimal:
		return "big.NewFloat(" + text + ")"
	}
	return "new(" + f.valueType(t) + "(" + text + "))"
}

func documentDefault(d *plan.Default, text string) string {
	switch d.Form {
	case plan.EmptyList:
		return "[]any{}"
	case plan.EmptyMap:
		return "map[string]any{}"
	case plan.NumberDefault:
		return "float64(" + text + ")"
	}
	return text
}
