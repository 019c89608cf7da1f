package plan

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/path"
)

// Resolve plans a JMESPath expression over a structure of the package. Slices, hashes, most functions
// and whatever has no one Go type are not supported.
func (p *Package) Resolve(text string, root *Structure) (*Value, error) {
	e, err := path.Parse(text)
	if err != nil {
		return nil, err
	}
	r := &resolver{pkg: p, root: root}
	v, err := r.resolve(e, &Value{Op: OpRoot, Type: Type{Kind: Struct, Name: root.Name}})
	if err != nil {
		return nil, err
	}
	if v.Op == opList {
		return nil, errors.New("a list of several values has no Go type; flatten it with []")
	}
	return v, nil
}

// opList is a multi-select list on its way to becoming OpConcat.
const opList Op = "list"

type resolver struct {
	pkg  *Package
	root *Structure
}

// resolve plans e applied to what base yields.
func (r *resolver) resolve(e *path.Expr, base *Value) (*Value, error) {
	switch e.Kind {
	case path.Current:
		return base, nil
	case path.Field:
		return r.field(e.Name, base)
	case path.Sub:
		return r.chain(e.Args[0], e.Args[1], base)
	case path.Pipe:
		left, err := r.resolve(e.Args[0], base)
		if err != nil {
			return nil, err
		}
		if left.Many {
			left = &Value{Op: OpCollect, Type: Type{Kind: List, Elem: &left.Type}, Args: []*Value{left}}
		}
		return r.resolve(e.Args[1], left)
	case path.Index:
		list, err := r.resolve(e.Args[0], base)
		if err != nil {
			return nil, err
		}
		if list.Type.Kind != List || list.Op == opList {
			return nil, fmt.Errorf("[%d] of what is not a list", e.Index)
		}
		return &Value{Op: OpIndex, Type: *list.Type.Elem, Many: list.Many, Index: e.Index, Args: []*Value{list}}, nil
	case path.Flatten:
		return r.flatten(e.Args[0], base)
	case path.Project, path.ProjectMap:
		return r.project(e, base)
	case path.Literal:
		return literal(e.Value)
	case path.Filter, path.MultiList, path.Call, path.Not, path.And, path.Or, path.Compare:
		return r.bind(base, func(base *Value) (*Value, error) { return r.several(e, base) })
	}
	return nil, errors.New("slices, hashes and references are not supported")
}

// several plans expressions that look at their base more than once.
func (r *resolver) several(e *path.Expr, base *Value) (*Value, error) {
	if e.Kind == path.Filter {
		return r.filter(e, base)
	}
	args := make([]*Value, len(e.Args))
	for i, a := range e.Args {
		v, err := r.resolve(a, base)
		if err != nil {
			return nil, err
		}
		args[i] = v
	}
	boolean := Type{Kind: Bool}
	switch e.Kind {
	case path.MultiList:
		return &Value{Op: opList, Type: Type{Kind: List, Elem: &Type{}}, Args: args}, nil
	case path.Not:
		return &Value{Op: OpNot, Type: boolean, Args: args}, nil
	case path.And:
		return &Value{Op: OpAnd, Type: boolean, Args: args}, nil
	case path.Or:
		return either(args)
	case path.Compare:
		return compare(e.Name, args)
	}
	return call(e.Name, args)
}

// bind gives what plan makes of a base that can be looked at more than once.
func (r *resolver) bind(base *Value, plan func(*Value) (*Value, error)) (*Value, error) {
	if base.Op == OpRoot || base.Op == OpCurrent {
		return plan(base)
	}
	body, err := plan(&Value{Op: OpCurrent, Type: base.Type})
	if err != nil {
		return nil, err
	}
	return &Value{Op: OpWith, Type: body.Type, Many: base.Many || body.Many, Args: []*Value{base, body}}, nil
}

func (r *resolver) chain(first, second *path.Expr, base *Value) (*Value, error) {
	v, err := r.resolve(first, base)
	if err != nil {
		return nil, err
	}
	return r.resolve(second, v)
}

// field plans a member of a structure or union, or an entry of a map.
func (r *resolver) field(name string, of *Value) (*Value, error) {
	v := &Value{Many: of.Many, Args: []*Value{of}}
	var fields []Field
	switch t := of.Type; t.Kind {
	case Struct:
		v.Op = OpField
		fields = r.structure(t.Name).Fields
	case UnionKind:
		v.Op = OpVariant
		fields = r.pkg.types[t.Name].(*Union).Fields
	case Map:
		v.Op, v.Type, v.Text = OpEntry, *t.Elem, name
		return v, nil
	default:
		return nil, fmt.Errorf("%s is looked for in what is not a structure", name)
	}
	names := make([]string, len(fields))
	for i := range fields {
		if fields[i].Member.Name == name && !fields[i].Stream {
			v.Field, v.Type = &fields[i], fields[i].Type
			v.Type.Pointer = false
			return v, nil
		}
		names[i] = fields[i].Member.Name
	}
	err := fmt.Errorf("%s has no member %q", of.Type.Name, name)
	if hint := diag.Suggest(name, names); hint != "" {
		err = fmt.Errorf("%w; %s", err, hint)
	}
	return nil, err
}

func (r *resolver) structure(name string) *Structure {
	switch s := r.pkg.types[name].(type) {
	case *Structure:
		return s
	case *Error:
		return &s.Structure
	}
	return r.root // inputs and outputs are not the target of members
}

// flatten plans the elements of a list, with those of lists in it in their place.
func (r *resolver) flatten(of *path.Expr, base *Value) (*Value, error) {
	v, err := r.resolve(of, base)
	if err != nil {
		return nil, err
	}
	return flattened(v)
}

func flattened(v *Value) (*Value, error) {
	switch {
	case v.Op == OpCollect:
		return merged(v.Args[0])
	case v.Op == OpWith && (v.Args[1].Op == opList || v.Args[1].Op == OpCollect):
		body, err := flattened(v.Args[1])
		if err != nil {
			return nil, err
		}
		return &Value{Op: OpWith, Type: body.Type, Many: true, Args: []*Value{v.Args[0], body}}, nil
	case v.Op == opList:
		return concat(v.Args)
	case v.Many:
		return merged(v)
	}
	elems, err := elements(v)
	if err != nil {
		return nil, err
	}
	return merged(elems)
}

// merged yields the elements of what are lists, and what are not.
func merged(v *Value) (*Value, error) {
	if v.Type.Kind == List {
		return elements(v)
	}
	return v, nil
}

func elements(list *Value) (*Value, error) {
	if list.Op == opList {
		return concat(list.Args)
	}
	if list.Type.Kind != List {
		return nil, errors.New("a projection of what is not a list")
	}
	return &Value{Op: OpEach, Type: *list.Type.Elem, Many: true, Args: []*Value{list}}, nil
}

// concat yields the values, or the elements, of several expressions of one type.
func concat(args []*Value) (*Value, error) {
	out := &Value{Op: OpConcat, Many: true}
	for _, a := range args {
		a, err := merged(a)
		if err != nil {
			return nil, err
		}
		if len(out.Args) > 0 && (a.Type.Kind != out.Type.Kind || a.Type.Name != out.Type.Name) {
			return nil, errors.New("the values of a list have different Go types")
		}
		out.Type = a.Type
		out.Args = append(out.Args, a)
	}
	return out, nil
}

func (r *resolver) project(e *path.Expr, base *Value) (*Value, error) {
	v, err := r.resolve(e.Args[0], base)
	if err != nil {
		return nil, err
	}
	switch {
	case e.Kind == path.ProjectMap && v.Type.Kind != Map:
		return nil, errors.New("a projection of what is not a map")
	case e.Kind == path.ProjectMap:
		v = &Value{Op: OpValues, Type: *v.Type.Elem, Many: true, Args: []*Value{v}}
	case e.Args[0].Kind != path.Flatten:
		if v, err = elements(v); err != nil {
			return nil, err
		}
	}
	return r.resolve(e.Args[1], v)
}

func (r *resolver) filter(e *path.Expr, base *Value) (*Value, error) {
	list, err := r.resolve(e.Args[0], base)
	if err != nil {
		return nil, err
	}
	elems, err := elements(list)
	if err != nil {
		return nil, err
	}
	cond, err := r.resolve(e.Args[1], &Value{Op: OpCurrent, Type: elems.Type})
	if err != nil {
		return nil, err
	}
	return r.resolve(e.Args[2], &Value{Op: OpFilter, Type: elems.Type, Many: true, Args: []*Value{elems, cond}})
}

// literal plans a value that stands in the expression.
func literal(v any) (*Value, error) {
	switch v := v.(type) {
	case string:
		return &Value{Op: OpLiteral, Type: Type{Kind: String}, Text: v}, nil
	case bool:
		return &Value{Op: OpLiteral, Type: Type{Kind: Bool}, Text: strconv.FormatBool(v)}, nil
	case float64:
		text, err := json.Marshal(v)
		if v != float64(int64(v)) {
			return &Value{Op: OpLiteral, Type: Type{Kind: Float64}, Text: string(text)}, err
		}
		return &Value{Op: OpLiteral, Type: Type{Kind: Int}, Text: strconv.FormatInt(int64(v), 10)}, err
	}
	return nil, errors.New("a literal that is not a string, number or boolean")
}

// either plans ||: of conditions, or of two values of one type.
func either(args []*Value) (*Value, error) {
	a, b := args[0], args[1]
	switch {
	case a.Type.Kind == Bool && b.Type.Kind == Bool:
		return &Value{Op: OpOr, Type: a.Type, Args: args}, nil
	case a.Many || b.Many || a.Type.Kind != b.Type.Kind || a.Type.Name != b.Type.Name:
		return nil, errors.New("the sides of || have different Go types")
	}
	return &Value{Op: OpElse, Type: a.Type, Args: args}, nil
}

// compare plans a comparison of numbers, strings or booleans.
func compare(op string, args []*Value) (*Value, error) {
	for _, a := range args {
		if a.Many || class(a.Type.Kind) == 0 {
			return nil, fmt.Errorf("%s compares what is neither a number, a string nor a boolean", op)
		}
	}
	of := class(args[0].Type.Kind)
	if of != class(args[1].Type.Kind) || of != number && op != "==" && op != "!=" {
		return nil, fmt.Errorf("%s compares values that do not fit", op)
	}
	return &Value{Op: OpCompare, Type: Type{Kind: Bool}, Text: op, Args: args}, nil
}

// Classes of kinds that can be compared.
const (
	number  = 1
	textual = 2
	boolean = 3
)

func class(k Kind) int {
	switch k {
	case Int8, Int16, Int, Int64, Float32, Float64, IntEnum:
		return number
	case String, EnumKind:
		return textual
	case Bool:
		return boolean
	}
	return 0
}

// call plans a function.
func call(name string, args []*Value) (*Value, error) {
	switch {
	case name == "length" && len(args) == 1:
		a := args[0]
		if !a.Many && a.Type.Kind != List && a.Type.Kind != Map && a.Type.Kind != String || a.Op == opList {
			return nil, errors.New("length of what has none")
		}
		return &Value{Op: OpLength, Type: Type{Kind: Int}, Args: args}, nil
	case name == "keys" && len(args) == 1 && args[0].Type.Kind == Map:
		return &Value{Op: OpKeys, Type: Type{Kind: String}, Many: true, Args: args}, nil
	case name == "contains" && len(args) == 2:
		list := args[0]
		if !list.Many {
			var err error
			if list, err = elements(list); err != nil {
				return nil, err
			}
		}
		if c := class(list.Type.Kind); c == 0 || c != class(args[1].Type.Kind) || args[1].Many {
			return nil, errors.New("contains looks for what the list cannot hold")
		}
		return &Value{Op: OpContains, Type: Type{Kind: Bool}, Args: []*Value{list, args[1]}}, nil
	}
	return nil, fmt.Errorf("the function %s is not supported", name)
}
