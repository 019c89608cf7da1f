// Package naming chooses every Go identifier and file name of a generated package.
//
// It looks at all that a service has, never at what was selected of it, so that a selection does
// not change a name. Names keep the spelling of the model with the first letter raised. What the
// package exports by itself, and the inputs and outputs of operations, come first; a shape that would
// have the same name gets an underscore at the end, and is listed. Any other clash is an error.
package naming

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// CodeClash is the code of two things that would get the same identifier.
const CodeClash diag.Code = "name-clash"

// Role is what a structure is used as. The same shape may be the output of an operation and the
// target of a member.
type Role uint8

// The roles of structures.
const (
	Plain Role = iota
	Input
	Output
	Error
)

// Names are the identifiers of one service's package. They are safe for concurrent use.
type Names struct {
	types   map[model.ID]string
	values  map[model.ID][]string // constants of an enum, as its members
	renamed []Rename
}

// Rename is a shape whose Go name is not the one it would have by itself.
type Rename struct {
	Shape model.ID
	Name  string
}

// Type returns the Go type of a structure, union, enum or error.
func (n *Names) Type(id model.ID) string { return n.types[id] }

// Values returns the constants of an enum, in the order of its members.
func (n *Names) Values(id model.ID) []string { return n.values[id] }

// Renamed lists the shapes that lost their name to something else, in the order of the model.
func (n *Names) Renamed() []Rename { return n.renamed }

// InputOf and OutputOf name the structures of an operation.
func InputOf(operation string) string  { return Export(operation) + "Input" }
func OutputOf(operation string) string { return Export(operation) + "Output" }

// Field returns the field of a member in a structure of a role. Names that the generated code needs
// for itself get an underscore at the end.
func Field(role Role, member string) string {
	name := Export(member)
	if slices.Contains(reserved(role), name) {
		name += "_"
	}
	return name
}

// reserved returns the fields and methods that structures of a role have besides their members.
func reserved(role Role) []string {
	switch role {
	case Output:
		return []string{"ResultMetadata"}
	case Error:
		return []string{"Error", "ErrorCode", "ErrorMessage", "ErrorFault"}
	}
	return nil
}

// Variant returns the struct that holds a member of a union.
func Variant(union, member string) string { return union + "Member" + Export(member) }

// UnknownVariant returns the struct for members of a union that the model does not have.
func UnknownVariant(union string) string { return union + "UnknownMember" }

// ErrorCode returns the constant of an error's code.
func ErrorCode(errorType string) string { return "Err" + errorType }

// Option returns the function that sets a parameter for a client.
func Option(param string) string { return "With" + Export(param) }

// EventWriter is the field of an output that sends the events of a request.
const EventWriter = "Writer"

// Pages and Items name the methods that page through an operation, Waiter the method that waits.
func Pages(operation string) string { return Export(operation) + "Pages" }
func Items(operation string) string { return Export(operation) + "Items" }
func Waiter(waiter string) string   { return "WaitUntil" + Export(waiter) }

// Traits that make methods or functions.
const (
	traitPaginated      model.ID = "smithy.api#paginated"
	traitPaginator      model.ID = "sessiongen.traits#paginator"
	traitWaitable       model.ID = "smithy.waiters#waitable"
	traitStatusWaitable model.ID = "sessiongen.traits#statusWaitable"
	traitContextParams  model.ID = "smithy.rules#clientContextParams"
	traitError          model.ID = "smithy.api#error"
)

// For names everything that a service has.
func For(m *model.Model, service *model.Shape) (*Names, *diag.List) {
	b := &namer{
		names:   &Names{types: map[model.ID]string{}, values: map[model.ID][]string{}},
		given:   map[string]string{},
		service: service,
	}
	all := closure.Of(m, service, closure.Operations(m, service))
	b.own(all.Operations)
	b.methods(all.Operations)
	for _, s := range all.Shapes {
		b.shape(s, all)
	}
	for _, s := range all.Shapes {
		b.derived(s)
	}
	b.fields(m, all)
	return b.names, &b.errs
}

type namer struct {
	names   *Names
	given   map[string]string // package-level identifiers and what they are for
	service *model.Shape
	errs    diag.List
}

// take gives an identifier to something, or reports that another thing has it.
func (b *namer) take(s *model.Shape, name, what string) {
	if old, ok := b.given[name]; ok {
		b.errs.Add(s.Pos, string(s.ID), CodeClash, "%s and %s are both %s in Go", what, old, name).
			Hint = "rename one of them: in the model, or for clients only with the service's rename property"
		return
	}
	b.given[name] = what
}

// own takes the names that every package has, and those of inputs and outputs.
func (b *namer) own(ops []*model.Shape) {
	b.given["Client"], b.given["New"] = "the client", "its constructor"
	for _, f := range fieldsOf(b.service.Traits.Get(traitContextParams)) {
		b.take(b.service, Option(f.Key), "the option "+f.Key)
	}
	for _, op := range ops {
		name := op.ID.Name()
		b.take(op, InputOf(name), "the input of "+name)
		b.take(op, OutputOf(name), "the output of "+name)
	}
}

func fieldsOf(n *model.Node) []model.Field {
	if n == nil {
		return nil
	}
	return n.Fields
}

// methods checks the methods of the client, and the files of operations: some file systems do not
// tell capitals from small letters.
func (b *namer) methods(ops []*model.Shape) {
	methods, files := map[string]string{}, map[string]string{}
	take := func(taken map[string]string, s *model.Shape, name, what string) {
		if old, ok := taken[name]; ok {
			b.errs.Add(s.Pos, string(s.ID), CodeClash, "%s and %s would both be %s", what, old, name)
			return
		}
		taken[name] = what
	}
	for _, op := range ops {
		name := op.ID.Name()
		take(methods, op, Export(name), "the operation "+name)
		take(files, op, strings.ToLower(File(name)), "the file of "+name)
	}
	for _, op := range ops {
		name := op.ID.Name()
		if op.Traits.Has(traitPaginated) || op.Traits.Has(traitPaginator) {
			take(methods, op, Pages(name), "the pages of "+name)
			take(methods, op, Items(name), "the items of "+name)
		}
		for _, id := range [...]model.ID{traitWaitable, traitStatusWaitable} {
			for _, f := range fieldsOf(op.Traits.Get(id)) {
				take(methods, op, Waiter(f.Key), "the waiter "+f.Key)
			}
		}
	}
}

// shape names the type of a shape, if it has one of its own.
func (b *namer) shape(s *model.Shape, all *closure.Closure) {
	switch s.Kind {
	case model.Union, model.Enum, model.IntEnum:
	case model.Structure:
		if !all.Nested(s.ID) {
			return // the operations have their own
		}
	default:
		return
	}
	name := Export(b.modelName(s.ID))
	if _, ok := b.given[name]; ok {
		name += "_"
		b.names.renamed = append(b.names.renamed, Rename{s.ID, name})
	}
	b.take(s, name, "the shape "+s.ID.Name())
	b.names.types[s.ID] = name
}

// modelName returns the name that a shape has in the service.
func (b *namer) modelName(id model.ID) string {
	for _, r := range b.service.Service.Rename {
		if r.ID == id {
			return r.Name
		}
	}
	return id.Name()
}

// derived names what a type brings along.
func (b *namer) derived(s *model.Shape) {
	name := b.names.types[s.ID]
	if name == "" {
		return
	}
	switch {
	case s.Kind == model.Union:
		for _, m := range s.Members {
			b.take(s, Variant(name, m.Name), "the member "+m.Name+" of "+name)
		}
		b.take(s, UnknownVariant(name), "the unknown member of "+name)
	case s.Kind == model.Enum || s.Kind == model.IntEnum:
		b.names.values[s.ID] = constants(name, s)
		for i, c := range b.names.values[s.ID] {
			b.take(s, c, "the value "+s.Members[i].Name+" of "+name)
		}
	case s.Traits.Has(traitError):
		b.take(s, ErrorCode(name), "the code of the error "+name)
	}
}

// constants names the values of an enum: by the value, or by the member where that gives nothing or
// would be ambiguous.
func constants(typ string, s *model.Shape) []string {
	byValue := make([]string, len(s.Members))
	uses := map[string]int{}
	for i, m := range s.Members {
		byValue[i] = Camel(m.Traits.Get("smithy.api#enumValue").Str())
		uses[byValue[i]]++
	}
	names := make([]string, len(s.Members))
	for i, m := range s.Members {
		name := byValue[i]
		if s.Kind == model.IntEnum || name == "" || uses[name] > 1 {
			name = Camel(m.Name)
		}
		names[i] = typ + name
	}
	return names
}

// fields checks that the members of a structure have fields of their own, in every role it has.
func (b *namer) fields(m *model.Model, all *closure.Closure) {
	for _, s := range all.Shapes {
		role := Plain
		if s.Traits.Has(traitError) {
			role = Error
		}
		if s.Kind == model.Structure || s.Kind == model.Union {
			b.distinct(s, role)
		}
	}
	for _, op := range all.Operations {
		if s := m.Shape(op.Operation.Output.ID); s != nil {
			b.distinct(s, Output)
		}
	}
}

func (b *namer) distinct(s *model.Shape, role Role) {
	taken := map[string]string{}
	for _, mem := range s.Members {
		name := Field(role, mem.Name)
		if old, ok := taken[name]; ok {
			b.errs.Add(mem.Pos, string(s.ID.WithMember(mem.Name)), CodeClash, "the members %s and %s are both %s in Go", old, mem.Name, name)
			continue
		}
		taken[name] = mem.Name
	}
}
