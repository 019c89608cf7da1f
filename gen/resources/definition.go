package resources

import (
	"github.com/sessiongen/sessiongen/gen/diag"
)

// Definition is what a service's resources are. It is only read once made.
type Definition struct {
	Service   *Resource   // Name is "Service"; it has no identifiers, data or waiters
	Resources []*Resource // by name
}

// Resource returns a resource type by name, nil if there is none.
func (d *Definition) Resource(name string) *Resource {
	for _, r := range d.Resources {
		if r.Name == name {
			return r
		}
	}
	return nil
}

// Text is a string of the definition and where it stands.
type Text struct {
	Value string
	Pos   diag.Pos
}

// Resource is a resource type. Its lists are sorted by name, but for the identifiers.
type Resource struct {
	Name         string
	Pos          diag.Pos
	Identifiers  []Identifier
	Shape        Text // name of the structure that is its data, "" if it has none
	Load         *Load
	Actions      []*Action
	BatchActions []*Action
	Has          []*Has
	HasMany      []*Action
	Waiters      []*Waiter
}

// Identifier is a part of what tells a resource from others of its type.
type Identifier struct {
	Name    string
	Pos     diag.Pos
	Member  string // member of the shape with the same value, "" if there is none
	Integer bool
}

// Identifier returns an identifier by name, nil if there is none.
func (r *Resource) Identifier(name string) *Identifier {
	for i := range r.Identifiers {
		if r.Identifiers[i].Name == name {
			return &r.Identifiers[i]
		}
	}
	return nil
}

// Load is how a resource gets its data.
type Load struct {
	Request Request
	Path    Text   // of the data in the answer, or of candidates for it
	Where   *Where // picks the data among candidates
	Members []Pair // makes the data of another structure, nil if it is the data
	EmptyOn []Text // error codes that mean empty data
}

// Where is the candidate whose member has a value.
type Where struct {
	Member Text
	Source Source
}

// Pair is a member of the data and the member of the answer that it comes from.
type Pair struct{ Data, Answer Text }

// Action is an action, batch action or collection.
type Action struct {
	Name    string
	Pos     diag.Pos
	Request Request
	Result  *Result // nil: the raw output
}

// Request is a call of an operation.
type Request struct {
	Operation Text
	Params    []Param
}

// Param is a member of an input that gets a value.
type Param struct {
	Target Target
	Source Source
}

// Result says how to make resources.
type Result struct {
	Type        Text
	Identifiers []Param // the target is an identifier of Type
	Path        Text    // of the data of the resources, "" if they come without
}

// Has is a reference or a sub-resource.
type Has struct {
	Name   string
	Pos    diag.Pos
	Result Result
}

// Waiter is a waiter of the client with bound members.
type Waiter struct {
	Name   string
	Pos    diag.Pos
	Waiter Text
	Params []Param
}

// SourceKind is where a value comes from.
type SourceKind string

// The kinds of sources.
const (
	FromIdentifier SourceKind = "identifier"
	FromData       SourceKind = "data"
	FromString     SourceKind = "string"
	FromInteger    SourceKind = "integer"
	FromBoolean    SourceKind = "boolean"
	FromInput      SourceKind = "input"
	FromResponse   SourceKind = "response"
	FromRequest    SourceKind = "requestParameter"
)

// Source is where a value comes from.
type Source struct {
	Kind  SourceKind
	Pos   diag.Pos
	Name  Text   // FromIdentifier
	Path  Text   // FromData, FromResponse, FromRequest
	Value string // the constant, as Smithy writes it but for the quotes
}
