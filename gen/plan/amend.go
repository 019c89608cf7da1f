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
	traitBase64Text       model.ID = "sessiongen.traits#base64Text"
	traitLastSegment      model.ID = "sessiongen.traits#lastSegment"
	traitTreeHash         model.ID = "sessiongen.traits#treeHash"
	traitURLEncodedOutput model.ID = "sessiongen.traits#urlEncodedOutput"
	traitValueIfEmpty     model.ID = "sessiongen.traits#valueIfEmpty"

	traitLenient model.ID = "sessiongen.traits#lenient"

	// CodeAmend reports a trait of ours that changes members and does not fit them.
	CodeAmend diag.Code = "amendment"
)

// Amend is how the input and the output of an operation are changed on their way.
type Amend struct {
	Keys     []KeyPair    `json:",omitempty"`
	Texts    []Text       `json:",omitempty"`
	TreeHash string       `json:",omitempty"` // field of the hash of the body, of type *string
	Decoded  []string     `json:",omitempty"` // fields of the output, of type *string, that arrive in base64
	URL      *URLEncoding `json:",omitempty"`
}

// KeyPair is a customer's key and its digest: fields of the input of type *string.
type KeyPair struct{ Key, Digest string }

// Text is a field of the input whose text goes out as a function of package runtime/amend makes it.
type Text struct {
	Field Operand
	Func  string
	Args  []string `json:",omitempty"` // further strings
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
			if mem.Traits.Has(traitTreeHash) {
				if op.Stream == "" || !isText(f.Type) {
					b.fail(mem.Pos, in.ID.WithMember(mem.Name), CodeAmend, "a tree hash is an optional string beside a body that is a stream")
					continue
				}
				a.TreeHash = f.Name
			}
			b.amendText(a, in, mem, f)
		}
	}
	if t := s.Traits.Find(traitURLEncodedOutput); t != nil {
		a.URL = b.urlEncoding(s, op, t)
	}
	if out := b.m.Shape(s.Operation.Output.ID); out != nil {
		b.amendOutput(a, out, op)
	}
	if len(a.Keys) == 0 && len(a.Texts) == 0 && a.TreeHash == "" && len(a.Decoded) == 0 && a.URL == nil {
		return nil
	}
	return a
}

// amendOutput plans what becomes of the texts of the output.
func (b *builder) amendOutput(a *Amend, out *model.Shape, op *Operation) {
	for _, mem := range out.Members {
		if !mem.Traits.Has(traitBase64Text) && !b.m.Shape(mem.Target).Traits.Has(traitBase64Text) {
			continue
		}
		f := op.Output.operand(mem.Name)
		if f == nil || !isText(f.Type) {
			b.fail(mem.Pos, out.ID.WithMember(mem.Name), CodeAmend, "trait %s does not fit the member", traitBase64Text)
			continue
		}
		a.Decoded = append(a.Decoded, f.Name)
	}
}

// amendText plans what becomes of the text of a member of the input.
func (b *builder) amendText(a *Amend, in *model.Shape, mem *model.Member, f *Operand) {
	target := b.m.Shape(mem.Target)
	for _, t := range [...]struct {
		trait model.ID
		fn    string
		args  func(n *model.Node) []string
	}{
		{traitValueIfEmpty, "IfEmpty", func(n *model.Node) []string { return []string{n.Str()} }},
		{traitLastSegment, "LastSegment", nil},
		{traitPercentEncoded, "PercentEncode", func(n *model.Node) []string { return []string{n.Get("exceptFrom").Str()} }},
		{traitBase64Text, "Base64", nil},
	} {
		n := mem.Traits.Get(t.trait)
		if n == nil {
			n = target.Traits.Get(t.trait)
		}
		if n == nil {
			continue
		}
		if f.Type.Kind != String || t.trait == traitValueIfEmpty && f.Type.Pointer {
			b.fail(mem.Pos, in.ID.WithMember(mem.Name), CodeAmend, "trait %s does not fit the member", t.trait)
			continue
		}
		text := Text{Field: *f, Func: t.fn}
		if t.args != nil {
			text.Args = t.args(n)
		}
		a.Texts = append(a.Texts, text)
	}
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
