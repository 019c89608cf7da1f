// Package plan decides what a package of resources holds: every type, method and value that goes
// into a request. A plan is plain data without Go text and without a model behind it.
package plan

import client "github.com/sessiongen/sessiongen/gen/plan"

// Package is a package of resources.
type Package struct {
	Name    string // of the Go package, "s3resource"
	Client  string // of the client's Go package, "s3"
	Service string // for people: "Amazon Simple Storage Service"

	Resources []*Resource // the service first, then by name
	Merges    []*Merge    `json:",omitempty"` // by name
	Failures  []*Failed   `json:",omitempty"` // by name
	Renamed   []Rename    `json:",omitempty"`
}

// Rename is something of a definition whose Go name is not the one it would have by itself.
type Rename struct {
	Of   string // "Instance.Volumes"
	Name string
}

// Resource is a resource type.
type Resource struct {
	Type        string // in Go
	Name        string // in the definition
	File        string
	Identifiers []Identifier `json:",omitempty"`
	Data        *Data        `json:",omitempty"` // nil if it has none
	List        string       `json:",omitempty"` // type of lists, "" if there are none

	Factories   []*Factory    `json:",omitempty"`
	References  []*Reference  `json:",omitempty"`
	Actions     []*Action     `json:",omitempty"`
	Collections []*Collection `json:",omitempty"`
	Batches     []*Batch      `json:",omitempty"`
	Waiters     []*Waiter     `json:",omitempty"`
}

// Identifier is a value that tells a resource from others of its type: a field with a method that
// returns it.
type Identifier struct {
	Name   string // in the definition
	Method string
	Var    string
	Int    bool `json:",omitempty"` // else a string
	Secret bool `json:",omitempty"` // never printed
}

// Data is the snapshot of a resource.
type Data struct {
	Type string // structure of the client's package
	Load *Load  `json:",omitempty"` // nil if it only comes with the resource
}

// Load is how a resource gets its data.
type Load struct {
	Operation string // method of the client
	Output    string
	Input     Bound
	Walk      []Step       // from the output to the data, or to candidates
	Where     *Where       `json:",omitempty"`
	Make      []Conversion `json:",omitempty"` // nil if what is found is the data
	EmptyOn   []string     `json:",omitempty"`
}

// Whole reports whether the data is the output itself.
func (l *Load) Whole() bool { return len(l.Walk) == 0 && l.Make == nil }

// Where is the candidate that the data is: the one whose value at Path is an identifier.
type Where struct {
	Path       []Step
	Identifier int
}

// Conversion is a field of one structure that comes from a field of another. Enum is the type that
// its value is converted to, "" if it is of that type.
type Conversion struct {
	To, From string
	Enum     string `json:",omitempty"`
}

// Bound is the fields of a structure that get values.
type Bound struct {
	Struct string       // of the client's package
	Fields []BoundField `json:",omitempty"`
}

// BoundField is a field that gets one of: a value, a structure, elements, an element for each
// resource of a batch.
type BoundField struct {
	Name   string
	Type   client.Type
	Value  *Value      `json:",omitempty"`
	Struct *Bound      `json:",omitempty"`
	Elems  []BoundElem `json:",omitempty"`
	Each   *BoundElem  `json:",omitempty"`
}

// BoundElem is an element of a list: a value or a structure.
type BoundElem struct {
	Value  *Value `json:",omitempty"`
	Struct *Bound `json:",omitempty"`
}

// Value is where a value comes from: exactly one of an identifier of the resource that acts, its
// data and a constant.
type Value struct {
	Identifier *Identifier `json:",omitempty"`
	Data       []Step      `json:",omitempty"` // from the data to a scalar
	Constant   string      `json:",omitempty"` // as Go writes it
}

// Step is a field and, where it is a list, which of its elements.
type Step struct {
	Field string
	Type  client.Type // of the field
	Elem  Elem        `json:",omitempty"`
	Index int         `json:",omitempty"`
}

// Elem is which elements of a list a step means.
type Elem string

// The kinds of steps.
const (
	Field Elem = ""      // the field itself
	Index Elem = "index" // one element
	Each  Elem = "each"  // every element
)

// At returns the type of what a step leads to.
func (s Step) At() client.Type {
	if s.Elem == Field {
		return s.Type
	}
	return *s.Type.Elem
}

// Root is what paths begin at.
type Root string

// The roots.
const (
	Output Root = "out"
	Input  Root = "in"
	OfData Root = "data"
)

// Factory is a sub-resource: a method without I/O.
type Factory struct {
	Method string
	Make   string       // resource type
	Args   []FactoryArg // identifiers of the type
}

// FactoryArg is an identifier of a new resource: one of the parent, or a parameter.
type FactoryArg struct {
	Parent *Identifier `json:",omitempty"`
	Param  *Identifier `json:",omitempty"`
}

// Result makes resources of what a call or a reference has.
type Result struct {
	Make  string // resource type
	List  string `json:",omitempty"` // list type; "" for one resource
	Walks []Walk // one, or several lists one after the other
}

// Walk leads to what one resource is made of.
type Walk struct {
	Root        Root
	Steps       []Step             // to the item; plural if one of them is Each
	Identifiers []ResultIdentifier // of Make, in its order
	Data        *ResultData        `json:",omitempty"`
}

// ResultIdentifier is the value of an identifier: one of the resource that acts, or what is at a
// path.
type ResultIdentifier struct {
	Of     Identifier  // of the new resource
	Own    *Identifier `json:",omitempty"`
	Root   Root        `json:",omitempty"` // "" for the item of the walk
	Steps  []Step      `json:",omitempty"`
	Scalar client.Type // what Steps lead to
}

// ResultData is the data that a resource comes with: the item of the walk, or a structure made of
// its fields. If these are not all, and the resource can load, the data is stale from the beginning.
type ResultData struct {
	Type  string       // structure
	Make  []Conversion `json:",omitempty"`
	Stale bool         `json:",omitempty"`
}

// Reference is a resource that the data names.
type Reference struct {
	Method string
	Result Result
}

// Action is a call of an operation with bound members.
type Action struct {
	Method    string
	Operation string
	Input     Bound
	Output    string
	Result    *Result `json:",omitempty"` // nil: the output
	Failed    string  `json:",omitempty"` // function; "" if outputs do not report entries that failed
}

// Collection is a query for resources.
type Collection struct {
	Method    string
	Type      string
	Operation string
	Pages     string // method of the client that pages, "" if the operation does not
	Input     Bound
	Output    string
	Result    Result
	PageSize  *PageField `json:",omitempty"` // nil if pages have no size
	Merge     string     // function
	Batches   []*Batch   `json:",omitempty"`
}

// PageField is the field that takes the size of a page.
type PageField struct {
	Name string
	Type client.Type
}

// Batch is an action on a list of resources.
type Batch struct {
	Method    string
	Operation string
	Input     Bound
	Output    string
	Max       int      `json:",omitempty"` // resources in one request, 0 for any number
	Same      []string `json:",omitempty"` // identifiers (Var) that resources of one request share
	Merge     string   // function
	Failed    string   `json:",omitempty"` // as in Action
}

// Failed is a function that returns the entries that an output lists as failed.
type Failed struct {
	Name              string
	Output            string
	Entries           string // field of the output
	ID, Code, Message EntryField
}

// EntryField is a string field of an entry; Name is "" if there is none.
type EntryField struct {
	Name string
	Type client.Type
}

// Waiter waits for a state of the resource.
type Waiter struct {
	Method string
	Client string // method of the client
	Input  Bound
	Loads  bool `json:",omitempty"` // its last answer is the answer of a load
}

// Merge is a function that merges a structure into another one.
type Merge struct {
	Name   string
	Struct string
	Fields []MergeField
}

// MergeField is a field of a merge; Merge is the function for structures.
type MergeField struct {
	Name  string
	Type  client.Type
	Merge string `json:",omitempty"`
}
