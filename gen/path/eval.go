package path

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// Eval returns the value of the expression over data as encoding/json decodes it into an any. The
// error is an *Error: a function that is called with what it does not take.
//
// The order of an object's values is that of its keys.
func (e *Expr) Eval(data any) (any, error) {
	var ev evaluator
	v := ev.eval(e, data)
	if ev.err != nil {
		return nil, ev.err
	}
	return v, nil
}

// evaluator keeps the first error.
type evaluator struct{ err error }

func (ev *evaluator) fail(e *Expr, format string, args ...any) any {
	if ev.err == nil {
		ev.err = &Error{e.Pos, fmt.Sprintf(format, args...)}
	}
	return nil
}

func (ev *evaluator) eval(e *Expr, v any) any {
	switch e.Kind {
	case Current:
		return v
	case Field:
		object, _ := v.(map[string]any)
		return object[e.Name]
	case Literal:
		return e.Value
	case Sub, Pipe:
		return ev.eval(e.Args[1], ev.eval(e.Args[0], v))
	case Index:
		return at(ev.list(e.Args[0], v), e.Index)
	case Slice:
		return slice(ev.list(e.Args[0], v), e.Bounds)
	case Flatten:
		return flat(ev.list(e.Args[0], v))
	case Project:
		return ev.project(ev.list(e.Args[0], v), e.Args[1])
	case ProjectMap:
		object, ok := ev.eval(e.Args[0], v).(map[string]any)
		if !ok {
			return nil
		}
		return ev.project(valuesOf(object), e.Args[1])
	case Filter:
		return ev.filter(e, v)
	case MultiList, MultiHash:
		return ev.several(e, v)
	case Call:
		return ev.call(e, v)
	case Not:
		return !isTrue(ev.eval(e.Args[0], v))
	case And:
		if left := ev.eval(e.Args[0], v); !isTrue(left) {
			return left
		}
		return ev.eval(e.Args[1], v)
	case Or:
		if left := ev.eval(e.Args[0], v); isTrue(left) {
			return left
		}
		return ev.eval(e.Args[1], v)
	case Compare:
		return compare(e.Name, ev.eval(e.Args[0], v), ev.eval(e.Args[1], v))
	}
	return ev.fail(e, "a reference is not an argument")
}

// list evaluates what should be a list; nil if it is not.
func (ev *evaluator) list(e *Expr, v any) []any {
	list, _ := ev.eval(e, v).([]any)
	return list
}

func at(list []any, i int) any {
	if i < 0 {
		i += len(list)
	}
	if i < 0 || i >= len(list) {
		return nil
	}
	return list[i]
}

// slice returns the elements of a slice: as in Python.
func slice(list []any, bounds [3]*int) any {
	if list == nil {
		return nil
	}
	step := 1
	if bounds[2] != nil {
		step = *bounds[2]
	}
	low, high := 0, len(list) // where an index is cut off
	if step < 0 {
		low, high = -1, len(list)-1
	}
	bound := func(p *int, absent int) int {
		if p == nil {
			return absent
		}
		i := *p
		if i < 0 {
			i += len(list)
		}
		return max(low, min(high, i))
	}
	start, stop := bound(bounds[0], low), bound(bounds[1], high)
	if step < 0 {
		start, stop = bound(bounds[0], high), bound(bounds[1], low)
	}
	out := []any{}
	for i := start; step > 0 && i < stop || step < 0 && i > stop; i += step {
		out = append(out, list[i])
		if left := stop - i; step >= left && left > 0 || step <= left && left < 0 {
			break // i+step may not be an int
		}
	}
	return out
}

func flat(list []any) any {
	if list == nil {
		return nil
	}
	out := []any{}
	for _, v := range list {
		if inner, ok := v.([]any); ok {
			out = append(out, inner...)
		} else {
			out = append(out, v)
		}
	}
	return out
}

// project applies an expression to elements; what yields null is left out.
func (ev *evaluator) project(list []any, e *Expr) any {
	if list == nil {
		return nil
	}
	out := []any{}
	for _, elem := range list {
		if v := ev.eval(e, elem); v != nil {
			out = append(out, v)
		}
	}
	return out
}

func (ev *evaluator) filter(e *Expr, v any) any {
	list := ev.list(e.Args[0], v)
	if list == nil {
		return nil
	}
	kept := []any{}
	for _, elem := range list {
		if isTrue(ev.eval(e.Args[1], elem)) {
			kept = append(kept, elem)
		}
	}
	return ev.project(kept, e.Args[2])
}

func (ev *evaluator) several(e *Expr, v any) any {
	if v == nil {
		return nil
	}
	list, object := []any{}, map[string]any{}
	for i, a := range e.Args {
		value := ev.eval(a, v)
		if e.Kind == MultiHash {
			object[e.Names[i]] = value
		}
		list = append(list, value)
	}
	if e.Kind == MultiHash {
		return object
	}
	return list
}

// valuesOf returns the values of an object by the order of its keys.
func valuesOf(object map[string]any) []any {
	values := make([]any, 0, len(object))
	for _, k := range slices.Sorted(maps.Keys(object)) {
		values = append(values, object[k])
	}
	return values
}

// isTrue reports whether a value counts as true: all do but null, false and what is empty.
func isTrue(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case []any:
		return len(v) > 0
	case map[string]any:
		return len(v) > 0
	}
	return true
}

// compare compares any values for equality, and numbers for order; anything else is null.
func compare(op string, a, b any) any {
	switch op {
	case "==":
		return reflect.DeepEqual(a, b)
	case "!=":
		return !reflect.DeepEqual(a, b)
	}
	x, ok := a.(float64)
	y, ok2 := b.(float64)
	if !ok || !ok2 {
		return nil
	}
	switch op {
	case "<":
		return x < y
	case "<=":
		return x <= y
	case ">":
		return x > y
	}
	return x >= y
}
