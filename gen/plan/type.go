package plan

// Kind is a kind of Go type.
type Kind string

// The kinds.
const (
	Bool       Kind = "bool"
	Int8       Kind = "int8"
	Int16      Kind = "int16"
	Int        Kind = "int" // 32 bits on the wire
	Int64      Kind = "int64"
	Float32    Kind = "float32"
	Float64    Kind = "float64"
	String     Kind = "string"
	Blob       Kind = "blob"
	Time       Kind = "time"
	BigInt     Kind = "bigInt"
	BigDecimal Kind = "bigDecimal"
	Document   Kind = "document"
	EnumKind   Kind = "enum"    // Name
	IntEnum    Kind = "intEnum" // Name
	List       Kind = "list"    // Elem
	Map        Kind = "map"     // Elem; keys are strings, or the enum Name
	Struct     Kind = "struct"  // Name, "" for Smithy's Unit
	UnionKind  Kind = "union"   // Name
)

// Type is the Go type of a value.
type Type struct {
	Kind Kind
	Name string `json:",omitempty"`
	Elem *Type  `json:",omitempty"`

	// Pointer makes the value optional: of scalars and integer enums that may be absent, and of
	// structures that are members of structures. Everything else has a zero value that is absent.
	Pointer bool `json:",omitempty"`
	Sparse  bool `json:",omitempty"` // a list or map of pointers to Elem, nil for null
}

// Scalar reports whether optional values of the kind are pointers.
func (k Kind) Scalar() bool {
	switch k {
	case Bool, Int8, Int16, Int, Int64, Float32, Float64, String, IntEnum:
		return true
	}
	return false
}

// IsUnit reports whether the type is that of Smithy's Unit, a structure without members or name.
func (t *Type) IsUnit() bool { return t.Kind == Struct && t.Name == "" }

// Member is what a table of members says of one, with constants of runtime/codec by name.
type Member struct {
	Name  string     `json:",omitempty"`
	JSON  string     `json:",omitempty"`
	XML   string     `json:",omitempty"`
	Bind  string     `json:",omitempty"`
	Elem  *Member    `json:",omitempty"`
	Key   *Member    `json:",omitempty"`
	NS    *Namespace `json:",omitempty"`
	Query string     `json:",omitempty"`
	Loc   string     `json:",omitempty"`
	Time  string     `json:",omitempty"`
	Bits  int        `json:",omitempty"`
	Flags []string   `json:",omitempty"`
}

// Namespace is an XML namespace.
type Namespace struct {
	Prefix string `json:",omitempty"`
	URI    string
}
