// Package plan decides what a generated package holds: every type with its fields, every operation,
// every fact that is needed on the wire. A plan is plain data without Go text and without a model
// behind it; it prints as JSON, always the same for the same model and selection.
package plan

// Package is a client package.
type Package struct {
	Name    string // of the Go package
	Service Service
	Example string   `json:",omitempty"` // Func of the operation that the package's documentation calls
	Options []Option `json:",omitempty"` // functions that configure a client

	Discovery *Discovery `json:",omitempty"` // nil if no operation needs it
	Sessions  *Sessions  `json:",omitempty"` // nil if all endpoints take the caller's keys

	// Everything below is in the order of the model.
	Operations []*Operation
	Structures []*Structure `json:",omitempty"` // without inputs, outputs and errors
	Unions     []*Union     `json:",omitempty"`
	Enums      []*Enum      `json:",omitempty"`
	Errors     []*Error     `json:",omitempty"`

	types map[string]any // *Structure, *Union, *Enum and *Error by Go name
}

// Service is what a package says of its service as a whole.
type Service struct {
	Title string // for people: "Amazon Simple Queue Service"
	Doc   []string

	ID          string     // of the configuration: "SQS"
	APIVersion  string     `json:",omitempty"`
	Target      string     // first half of X-Amz-Target
	SigningName string     `json:",omitempty"`
	Namespace   *Namespace `json:",omitempty"`
	Protocol    Protocol
	Rules       string   `json:",omitempty"` // in the form of runtime/endpoint
	Auth        []string `json:",omitempty"` // constants of runtime/call
	APIKey      *APIKey  `json:",omitempty"`
	SigV4A      bool     `json:",omitempty"` // it is to be there
	SigV2       bool     `json:",omitempty"` // likewise
	Errors      []string `json:",omitempty"` // error types
	Header      []Header `json:",omitempty"` // of every request
	Flags       []string `json:",omitempty"` // constants of runtime/call
	Retries     *Retries `json:",omitempty"` // nil: like others
}

// Header is a header of requests.
type Header struct{ Name, Value string }

// Protocol is a package below runtime/protocol and the fields of its Protocol.
type Protocol struct {
	Package string
	Fields  []Setting `json:",omitempty"`
}

// Setting is a field of a literal: a string or true.
type Setting struct {
	Name  string
	Value string
	True  bool `json:",omitempty"`
}

// Option is a function that sets a parameter of the endpoint rules for a client.
type Option struct {
	Name  string // of the function
	Param string
	Bool  bool // else a string
	Doc   []string
}

// Discovery is how the service tells where operations are.
type Discovery struct {
	Func          string // the operation
	Input, Output string
	List          string // field of the output, of structures
	Host          Operand
	Minutes       Operand
	Error         string `json:",omitempty"` // code
}

// Operation is a method of the client, with its input and output.
type Operation struct {
	Name string // in the model
	Func string // in Go
	File string
	Doc  []string

	Discovered    bool `json:",omitempty"` // the service may say where the operation is
	Method, URI   string
	Input, Output *Structure

	InRoot, OutRoot *Member  `json:",omitempty"`
	InBody, OutBody string   // constants of runtime/call
	ContentType     string   `json:",omitempty"`
	Flags           []string `json:",omitempty"` // constants of runtime/call
	Errors          []string `json:",omitempty"` // error types
	Auth            []string `json:",omitempty"` // constants of runtime/call; nil for the service's

	Stream string `json:",omitempty"` // field of the input that is the body
	Sink   string `json:",omitempty"` // field of the output that is the body

	Reader *Events `json:",omitempty"` // events of the answer
	Writer *Events `json:",omitempty"` // events of the request

	EventHeaders []string `json:",omitempty"` // required members of an output with events

	Params   []Param    `json:",omitempty"`
	Host     []HostPart `json:",omitempty"`
	Checksum *Checksum  `json:",omitempty"`
	Gzip     bool       `json:",omitempty"` // its bodies may be compressed
	Amend    *Amend     `json:",omitempty"`

	Pages   *Pages    `json:",omitempty"`
	Waiters []*Waiter `json:",omitempty"`
}

// Param is a parameter of the endpoint rules that an operation sets: to a constant, or to what is
// at a place of the input.
type Param struct {
	Name  string
	Index int
	Type  string // "string", "bool" or "strings"

	String  string   `json:",omitempty"`
	Strings []string `json:",omitempty"`
	Bool    bool     `json:",omitempty"`
	Field   *Operand `json:",omitempty"` // of the input
	Value   *Value   `json:",omitempty"` // of the input
}

// HostPart is a piece of a host prefix: text, or the value of a field of the input.
type HostPart struct {
	Text  string   `json:",omitempty"`
	Field *Operand `json:",omitempty"`
}

// Operand is a field of the input with its type.
type Operand struct {
	Name string
	Type Type
}

// Checksum is what an operation says of checksums.
type Checksum struct {
	Required        bool     `json:",omitempty"`
	Algorithm       *Operand `json:",omitempty"` // of the input
	AlgorithmHeader string   `json:",omitempty"`
	Mode            *Operand `json:",omitempty"` // of the input
	ModeHeader      string   `json:",omitempty"`
}

// Structure is a Go struct with the table of its members and the function that visits them.
type Structure struct {
	Name   string
	Shape  string // in the model
	Doc    []string
	Fields []Field `json:",omitempty"` // in the order of the table

	Metadata bool     `json:",omitempty"` // an output: it has ResultMetadata too
	Print    []string `json:",omitempty"` // methods by which it prints itself, without what is sensitive
	Writer   *Events  `json:",omitempty"` // an output: events to send go there
}

// Field is a member of a structure or union.
type Field struct {
	Name    string // in Go
	Type    Type
	Member  Member
	Stream  bool     `json:",omitempty"` // an io.Reader in inputs, an io.ReadCloser in outputs
	Events  bool     `json:",omitempty"` // in outputs: a reader of events of Type
	Doc     []string `json:",omitempty"`
	Comment string   `json:",omitempty"` // at the end of the line
	Default *Default `json:",omitempty"` // what is filled in where the member is not set
	Variant string   `json:",omitempty"` // in a union: the type that holds the member
}

// Union is a Go interface with a type for each member.
type Union struct {
	Name    string
	Doc     []string
	Fields  []Field
	Unknown string // type of members that the model does not have

	Sensitive bool `json:",omitempty"` // its members print themselves, without what is sensitive
}

// Enum is a string or int type with constants.
type Enum struct {
	Name   string
	Doc    []string
	Int    bool `json:",omitempty"`
	Values []EnumValue
}

// EnumValue is a constant of an enum.
type EnumValue struct {
	Name  string
	Value string   // of an int enum in decimal
	Doc   []string `json:",omitempty"`
}

// Error is an error of the service: a structure with methods.
type Error struct {
	Structure
	Const   string // of type call.Code
	Code    string // its value: what the error's code is on the wire
	Wire    string `json:",omitempty"` // another code that stands for it
	Message string // field with the message
	Status  int    `json:",omitempty"`
	Server  bool   `json:",omitempty"` // the server's fault, else the client's

	Retryable  bool `json:",omitempty"`
	Throttling bool `json:",omitempty"`
}
