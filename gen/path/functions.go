package path

import "slices"

// kinds are the types of values that an argument may have.
type kinds uint8

const (
	null kinds = 1 << iota
	boolean
	number
	text
	list
	object
	ref // &expression

	value = null | boolean | number | text | list | object
)

// function is the signature of a function of the language.
type function struct {
	name  string
	takes []kinds // of the arguments
	more  bool    // any number of arguments like the last one
}

var functions = [...]function{
	{name: "abs", takes: []kinds{number}},
	{name: "avg", takes: []kinds{list}},
	{name: "ceil", takes: []kinds{number}},
	{name: "contains", takes: []kinds{text | list, value}},
	{name: "ends_with", takes: []kinds{text, text}},
	{name: "floor", takes: []kinds{number}},
	{name: "join", takes: []kinds{text, list}},
	{name: "keys", takes: []kinds{object}},
	{name: "length", takes: []kinds{text | list | object}},
	{name: "map", takes: []kinds{ref, list}},
	{name: "max", takes: []kinds{list}},
	{name: "max_by", takes: []kinds{list, ref}},
	{name: "merge", takes: []kinds{object}, more: true},
	{name: "min", takes: []kinds{list}},
	{name: "min_by", takes: []kinds{list, ref}},
	{name: "not_null", takes: []kinds{value}, more: true},
	{name: "reverse", takes: []kinds{text | list}},
	{name: "sort", takes: []kinds{list}},
	{name: "sort_by", takes: []kinds{list, ref}},
	{name: "starts_with", takes: []kinds{text, text}},
	{name: "sum", takes: []kinds{list}},
	{name: "to_array", takes: []kinds{value}},
	{name: "to_number", takes: []kinds{value}},
	{name: "to_string", takes: []kinds{value}},
	{name: "type", takes: []kinds{value}},
	{name: "values", takes: []kinds{object}},
}

func signature(name string) *function {
	i := slices.IndexFunc(functions[:], func(f function) bool { return f.name == name })
	if i < 0 {
		return nil
	}
	return &functions[i]
}

// checkCall returns what is wrong with the name or the number of arguments of a call, "" if nothing is.
func checkCall(e *Expr) string {
	f := signature(e.Name)
	if f == nil {
		return "there is no function " + e.Name
	}
	if len(e.Args) < len(f.takes) || len(e.Args) > len(f.takes) && !f.more {
		return e.Name + " takes another number of arguments"
	}
	return ""
}
