// Package path reads JMESPath: the expressions by which models say where in an output a token, a
// list of results or a state is.
//
// [Parse] knows the whole language. [Expr.Eval] evaluates it over data as encoding/json decodes it;
// generated code does not: package plan resolves expressions to the fields of structures.
package path

import "fmt"

// Kind is a kind of expression.
type Kind uint8

// The kinds of expressions, with the fields of Expr that they use. An element is null where there is
// nothing.
const (
	Current    Kind = iota // @
	Field                  // Name of an object
	Literal                // Value, as encoding/json decodes it
	Sub                    // Args[1] applied to the value of Args[0]
	Pipe                   // the same; ends projections
	Index                  // element Index of the list Args[0], from its end if negative
	Slice                  // elements Bounds of the list Args[0]
	Flatten                // elements of the list Args[0], those of lists in it in their place
	Project                // Args[1] applied to each element of the list Args[0]
	ProjectMap             // Args[1] applied to each value of the object Args[0]
	Filter                 // Args[2] applied to each element of Args[0] of which Args[1] is true
	MultiList              // the list of the values of Args
	MultiHash              // the object of Names and Args
	Call                   // function Name with Args
	Ref                    // &Args[0], only as an argument
	Not                    // ! Args[0]
	And                    // Args[0] && Args[1]
	Or                     // Args[0] || Args[1]
	Compare                // Args[0] Name Args[1], with Name one of == != < <= > >=
)

// Expr is an expression. It is read-only and safe for concurrent use.
type Expr struct {
	Kind   Kind
	Pos    int // byte in the text
	Name   string
	Names  []string
	Value  any
	Index  int
	Bounds [3]*int // of a slice: start, stop, step
	Args   []*Expr
}

// Error is a text that is no expression.
type Error struct {
	Pos     int // byte in the text, from 0
	Message string
}

// Error returns the message and the position.
func (e *Error) Error() string { return fmt.Sprintf("%s at byte %d", e.Message, e.Pos) }
