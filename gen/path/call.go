package path

import (
	"cmp"
	"encoding/json"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
)

// call evaluates the arguments of a function and then the function.
func (ev *evaluator) call(e *Expr, v any) any {
	f := signature(e.Name)
	args := make([]any, len(e.Args))
	for i, a := range e.Args {
		want := f.takes[min(i, len(f.takes)-1)]
		if a.Kind == Ref || want == ref {
			if a.Kind != Ref || want != ref {
				return ev.fail(a, "argument %d of %s is of the wrong type", i+1, e.Name)
			}
			args[i] = a.Args[0]
			continue
		}
		args[i] = ev.eval(a, v)
		if kindOf(args[i])&want == 0 {
			return ev.fail(a, "argument %d of %s is of the wrong type", i+1, e.Name)
		}
	}
	if ev.err != nil {
		return nil
	}
	return ev.run(e, args)
}

func kindOf(v any) kinds {
	switch v.(type) {
	case nil:
		return null
	case bool:
		return boolean
	case float64:
		return number
	case string:
		return text
	case []any:
		return list
	}
	return object
}

// run calls a function with arguments of its types.
func (ev *evaluator) run(e *Expr, args []any) any {
	switch e.Name {
	case "abs":
		return math.Abs(args[0].(float64))
	case "ceil":
		return math.Ceil(args[0].(float64))
	case "floor":
		return math.Floor(args[0].(float64))
	case "avg", "sum":
		return ev.sum(e, args[0].([]any))
	case "contains":
		return contains(args[0], args[1])
	case "starts_with":
		return strings.HasPrefix(args[0].(string), args[1].(string))
	case "ends_with":
		return strings.HasSuffix(args[0].(string), args[1].(string))
	case "join":
		return ev.join(e, args[0].(string), args[1].([]any))
	case "keys":
		keys := []any{}
		for _, k := range slices.Sorted(maps.Keys(args[0].(map[string]any))) {
			keys = append(keys, k)
		}
		return keys
	case "values":
		return valuesOf(args[0].(map[string]any))
	case "length":
		return length(args[0])
	case "map":
		out := []any{}
		for _, elem := range args[1].([]any) {
			out = append(out, ev.eval(args[0].(*Expr), elem))
		}
		return out
	case "merge":
		out := map[string]any{}
		for _, a := range args {
			maps.Copy(out, a.(map[string]any))
		}
		return out
	case "not_null":
		i := slices.IndexFunc(args, func(a any) bool { return a != nil })
		return at(args, max(i, 0))
	case "reverse":
		return reverse(args[0])
	case "type":
		return typeName(args[0])
	case "to_array":
		if _, ok := args[0].([]any); ok {
			return args[0]
		}
		return args[:1]
	case "to_number":
		return toNumber(args[0])
	case "to_string":
		return ev.toString(e, args[0])
	}
	return ev.ordered(e, args)
}

// ordered calls a function that puts the elements of a list in order.
func (ev *evaluator) ordered(e *Expr, args []any) any {
	elems := slices.Clone(args[0].([]any))
	keys := elems
	if len(args) == 2 {
		keys = make([]any, len(elems))
		for i, elem := range elems {
			keys[i] = ev.eval(args[1].(*Expr), elem)
		}
	}
	for _, k := range keys {
		if kind := kindOf(k); kind != kindOf(keys[0]) || kind != number && kind != text {
			return ev.fail(e, "%s takes a list of numbers or of strings", e.Name)
		}
	}
	index := make([]int, len(elems))
	for i := range index {
		index[i] = i
	}
	slices.SortStableFunc(index, func(i, j int) int { return order(keys[i], keys[j]) })
	sorted := make([]any, len(elems))
	for i, j := range index {
		sorted[i] = elems[j]
	}
	switch e.Name {
	case "max", "max_by":
		return at(sorted, -1)
	case "min", "min_by":
		return at(sorted, 0)
	}
	return sorted
}

// order compares two numbers or two strings.
func order(a, b any) int {
	if s, ok := a.(string); ok {
		return cmp.Compare(s, b.(string))
	}
	return cmp.Compare(a.(float64), b.(float64))
}

func (ev *evaluator) sum(e *Expr, elems []any) any {
	total := 0.0
	for _, elem := range elems {
		n, ok := elem.(float64)
		if !ok {
			return ev.fail(e, "%s takes a list of numbers", e.Name)
		}
		total += n
	}
	if e.Name == "sum" {
		return total
	}
	if len(elems) == 0 {
		return nil
	}
	return total / float64(len(elems))
}

func (ev *evaluator) join(e *Expr, glue string, elems []any) any {
	texts := make([]string, len(elems))
	for i, elem := range elems {
		s, ok := elem.(string)
		if !ok {
			return ev.fail(e, "join takes a list of strings")
		}
		texts[i] = s
	}
	return strings.Join(texts, glue)
}

func contains(in, v any) any {
	if s, ok := in.(string); ok {
		part, ok := v.(string)
		return ok && strings.Contains(s, part)
	}
	return slices.ContainsFunc(in.([]any), func(elem any) bool { return compare("==", elem, v) == true })
}

func length(v any) any {
	switch v := v.(type) {
	case string:
		return float64(len([]rune(v)))
	case []any:
		return float64(len(v))
	}
	return float64(len(v.(map[string]any)))
}

func reverse(v any) any {
	if s, ok := v.(string); ok {
		runes := []rune(s)
		slices.Reverse(runes)
		return string(runes)
	}
	elems := slices.Clone(v.([]any))
	slices.Reverse(elems)
	return elems
}

func typeName(v any) any {
	switch kindOf(v) {
	case null:
		return "null"
	case boolean:
		return "boolean"
	case number:
		return "number"
	case text:
		return "string"
	case list:
		return "array"
	}
	return "object"
}

func toNumber(v any) any {
	switch v := v.(type) {
	case float64:
		return v
	case string:
		if n, err := strconv.ParseFloat(v, 64); err == nil {
			return n
		}
	}
	return nil
}

func (ev *evaluator) toString(e *Expr, v any) any {
	if s, ok := v.(string); ok {
		return s
	}
	b, err := json.Marshal(v)
	if err != nil {
		return ev.fail(e, "to_string takes what JSON can say")
	}
	return string(b)
}
