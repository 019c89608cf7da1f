package plan

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

const (
	traitCustomerKey      model.ID = "sessiongen.traits#customerKey"
	traitPercentEncoded   model.ID = "sessiongen.traits#percentEncoded"
	traitURLEncodedOutput model.ID = "sessiongen.traits#urlEncodedOutput"

	traitLenient model.ID = "sessiongen.traits#lenient"

	// CodeAmend reports a trait of ours that changes members and does not fit them.
	CodeAmend diag.Code = "amendment"
)

// Amend is how the input and the output of an operation are changed on their way.
type Amend struct {
	Keys    []KeyPair    `json:",omitempty"`
	Encoded []Encoded    `json:",omitempty"`
	URL     *URLEncoding `json:",omitempty"`
}

// KeyPair is a customer's key and its digest: fields of the input of type *string.
type KeyPair struct{ Key, Digest string }

// Encoded is a field of the input that goes out percent-encoded.
type Encoded struct {
	Field      Operand
	ExceptFrom string `json:",omitempty"`
}

// URLEncoding asks for URL encoding where the caller says nothing, and takes it off.
type URLEncoding struct {
	In, Out string // enum fields of input and output
	Value   string
	Decode  []Place
}

// Place is a text in the output: a field, or a field of the elements of a list.
type Place struct {
	List    string `json:",omitempty"`
	Field   string
	Pointer bool `json:",omitempty"`
}

// amend plans the amendments of an operation, nil if there are none.
func (b *builder) amend(s *model.Shape, op *Operation) *Amend {
	a := &Amend{}
	if in := b.m.Shape(s.Operation.Input.ID); in != nil {
		for _, mem := range in.Members {
			f := op.Input.operand(mem.Name)
			if f == nil {
				continue // an event stream
			}
			if n := mem.Traits.Get(traitCustomerKey); n != nil {
				digest := op.Input.operand(n.Get("digest").Str())
				if digest == nil || !isText(digest.Type) || !isText(f.Type) {
					b.fail(mem.Pos, in.ID.WithMember(mem.Name), CodeAmend, "a customer's key and its digest are optional strings of one structure")
					continue
				}
				a.Keys = append(a.Keys, KeyPair{f.Name, digest.Name})
			}
			if n := mem.Traits.Get(traitPercentEncoded); n != nil {
				if f.Type.Kind != String {
					b.fail(mem.Pos, in.ID.WithMember(mem.Name), CodeAmend, "only a string can be percent-encoded")
					continue
				}
				a.Encoded = append(a.Encoded, Encoded{Operand{f.Name, f.Type}, n.Get("exceptFrom").Str()})
			}
		}
	}
	if t := s.Traits.Find(traitURLEncodedOutput); t != nil {
		a.URL = b.urlEncoding(s, op, t)
	}
	if len(a.Keys) == 0 && len(a.Encoded) == 0 && a.URL == nil {
		return nil
	}
	return a
}

func isText(t Type) bool { return t.Kind == String && t.Pointer }

func (b *builder) urlEncoding(s *model.Shape, op *Operation, t *model.Trait) *URLEncoding {
	member := t.Value.Get("member").Str()
	in, out := op.Input.operand(member), op.Output.operand(member)
	if in == nil || out == nil || in.Type.Kind != EnumKind || out.Type.Kind != EnumKind {
		b.fail(t.Pos, s.ID, CodeAmend, "%q is not an enum of both input and output", member)
		return nil
	}
	u := &URLEncoding{In: in.Name, Out: out.Name, Value: t.Value.Get("value").Str()}
	for _, n := range t.Value.Get("decode").Items() {
		if p, ok := b.textAt(b.m.Shape(s.Operation.Output.ID), n.Str()); ok {
			u.Decode = append(u.Decode, p)
			continue
		}
		b.fail(n.Pos, s.ID, CodeAmend, "%q does not lead to a string of the output", n.Str())
	}
	return u
}

// textAt finds a text by a path of one member, or of a list and a member of its elements.
func (b *builder) textAt(s *model.Shape, path string) (Place, bool) {
	list, name, nested := strings.Cut(path, "[].")
	if !nested {
		list, name = "", path
	}
	if nested {
		m := s.Member(list)
		if m == nil {
			return Place{}, false
		}
		shape := b.m.Shape(m.Target)
		if shape == nil || shape.Kind != model.List {
			return Place{}, false
		}
		if s = b.m.Shape(shape.Members[0].Target); s == nil || s.Kind != model.Structure {
			return Place{}, false
		}
	}
	m := s.Member(name)
	if m == nil || b.typeOf(m.Target).Kind != String {
		return Place{}, false
	}
	p := Place{Field: naming.Export(name), Pointer: !isValue(m)}
	if nested {
		p.List = naming.Export(list)
	}
	return p, true
}
