package model

import "github.com/sessiongen/sessiongen/gen/diag"

// Kind is a Smithy shape type.
type Kind uint8

// Smithy's shape types.
const (
	Invalid Kind = iota
	Blob
	Boolean
	String
	Byte
	Short
	Integer
	Long
	Float
	Double
	BigInteger
	BigDecimal
	Timestamp
	Document
	Enum
	IntEnum
	List
	Set // Smithy 1.0 only; loads as a list with uniqueItems
	Map
	Structure
	Union
	Service
	Operation
	Resource
)

var kindNames = [...]string{
	"invalid", "blob", "boolean", "string", "byte", "short", "integer", "long", "float", "double",
	"bigInteger", "bigDecimal", "timestamp", "document", "enum", "intEnum", "list", "set", "map",
	"structure", "union", "service", "operation", "resource",
}

// String returns the type as it is written in IDL.
func (k Kind) String() string { return kindNames[k] }

// KindOf returns the shape type that IDL and AST write as s, Invalid if there is none.
func KindOf(s string) Kind {
	for k, name := range kindNames {
		if name == s && k != int(Invalid) {
			return Kind(k)
		}
	}
	return Invalid
}

// IsSimple reports whether shapes of kind k have no members to follow. Enums are simple.
func (k Kind) IsSimple() bool { return k >= Blob && k <= IntEnum }

// Shape is a Smithy shape other than a member.
type Shape struct {
	ID     ID
	Kind   Kind
	Pos    diag.Pos // of its name
	Traits Traits
	Mixins []ID

	// Members, in model order: of a structure, union or enum; "member" of a list;
	// "key" and "value" of a map. Members that come from mixins are included (first, in the
	// order of the mixins), with Mixin set, once the model is assembled.
	Members []*Member

	Operation *OperationProps // of an operation, else nil
	Service   *ServiceProps   // of a service, else nil
	Resource  *ResourceProps  // of a resource, else nil
}

// Member returns the member with that name, nil if there is none.
func (s *Shape) Member(name string) *Member {
	for _, m := range s.Members {
		if m.Name == name {
			return m
		}
	}
	return nil
}

// Member is a member of a shape. In an enum its target is smithy.api#Unit and its value is the
// smithy.api#enumValue trait.
type Member struct {
	Name      string
	Target    ID
	Pos       diag.Pos // of its name
	TargetPos diag.Pos // of its target, as far as it is written
	Traits    Traits
	Mixin     ID // the mixin that the member comes from, "" for a member of the shape's own
}

// OperationProps is what only operations have. Absent input and output are smithy.api#Unit.
type OperationProps struct {
	Input, Output Ref
	Errors        []Ref
}

// Ref is a reference to a shape and where it stands.
type Ref struct {
	ID  ID
	Pos diag.Pos
}

// ServiceProps is what only services have.
type ServiceProps struct {
	Version    string
	Operations []Ref
	Resources  []Ref
	Errors     []Ref
	Rename     []Rename
}

// Rename gives a shape another name inside one service.
type Rename struct {
	ID   ID
	Name string
	Pos  diag.Pos
}

// ResourceProps is what only resources have.
type ResourceProps struct {
	Identifiers                             []NamedRef
	Properties                              []NamedRef
	Create, Put, Read, Update, Delete, List Ref
	Operations                              []Ref
	CollectionOperations                    []Ref
	Resources                               []Ref
}

// NamedRef is a name with the shape that it refers to.
type NamedRef struct {
	Name string
	Ref
}
