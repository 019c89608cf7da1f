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
	traitPresignedSource  model.ID = "sessiongen.traits#presignedSource"
	traitTreeHash         model.ID = "sessiongen.traits#treeHash"
	traitURLEncodedOutput model.ID = "sessiongen.traits#urlEncodedOutput"
	traitValueIfEmpty     model.ID = "sessiongen.traits#valueIfEmpty"

	traitPercentEncodedOutput model.ID = "sessiongen.traits#percentEncodedOutput"

	traitLenient model.ID = "sessiongen.traits#lenient"

	// CodeAmend reports a trait of ours that changes members and does not fit them.
	CodeAmend diag.Code = "amendment"
)

// Amend is how the input and the output of an operation are changed on their way.
type Amend struct {
	Keys     []KeyPair    `json:",omitempty"`
	Texts    []Text       `json:",omitempty"`
	TreeHash string       `json:",omitempty"` // field of the hash of the body, of type *string
	Grant    *Grant       `json:",omitempty"`
	Decoded  []Decoding   `json:",omitempty"` // of the output
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

// Grant is a presigned URL by which the service reads from another region: fields of the input. URL
// and Destination are of type *string.
type Grant struct {
	URL         string
	Source      Operand
	Destination string `json:",omitempty"`
	DropSource  bool   `json:",omitempty"` // Source is not sent
}

// URLEncoding asks for URL encoding where the caller says nothing, and takes it off.
type URLEncoding struct {
	In, Out string // enum fields of input and output
	Value   string
	Decode  []Decoding
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
	if t := s.Traits.Find(traitPresignedSource); t != nil {
		a.Grant = b.grant(s, op, t)
	}
	if out := b.m.Shape(s.Operation.Output.ID); out != nil {
		a.Decoded = b.decodings(out, nil)
	}
	if len(a.Keys) == 0 && len(a.Texts) == 0 && a.TreeHash == "" && a.Grant == nil && len(a.Decoded) == 0 && a.URL == nil {
		return nil
	}
	return a
}

// grant plans the presigned URL of an operation that reads from another region.
func (b *builder) grant(s *model.Shape, op *Operation, t *model.Trait) *Grant {
	n := t.Value
	url, source, destination := op.Input.operand(n.Get("url").Str()), op.Input.operand(n.Get("source").Str()), op.Input.operand(n.Get("destination").Str())
	g := &Grant{DropSource: n.Get("dropSource").IsTrue()}
	switch {
	case !b.proto.query:
		b.fail(t.Pos, s.ID, CodeAmend, "trait %s needs a protocol that sends forms", traitPresignedSource)
		return nil
	case url == nil || !isText(url.Type), source == nil || source.Type.Kind != String, g.DropSource && !source.Type.Pointer,
		n.Get("destination") != nil && (destination == nil || !isText(destination.Type)):
		b.fail(t.Pos, s.ID, CodeAmend, "the members that trait %s names are optional strings of the input; only a source that is sent may be required", traitPresignedSource)
		return nil
	}
	g.URL, g.Source = url.Name, *source
	if destination != nil {
		g.Destination = destination.Name
	}
	return g
}

// amendText plans what becomes of the text of a member of the input.
func (b *builder) amendText(a *Amend, in *model.Shape, mem *model.Member, f *Operand) {
	target := b.m.Shape(mem.Target)
	if b.inBase64[target.ID] {
		b.fail(mem.Pos, in.ID.WithMember(mem.Name), CodeAmend, "trait %s of requests is for members of the input itself", traitBase64Text)
	}
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
func (b *builder) textAt(s *model.Shape, path string) (Decoding, bool) {
	list, name, nested := strings.Cut(path, "[].")
	if !nested {
		list, name = "", path
	}
	if nested {
		m := s.Member(list)
		if m == nil {
			return Decoding{}, false
		}
		shape := b.m.Shape(m.Target)
		if shape == nil || shape.Kind != model.List {
			return Decoding{}, false
		}
		if s = b.m.Shape(shape.Members[0].Target); s == nil || s.Kind != model.Structure {
			return Decoding{}, false
		}
	}
	m := s.Member(name)
	if m == nil || b.typeOf(m.Target).Kind != String {
		return Decoding{}, false
	}
	d := Decoding{Field: naming.Export(name), Func: "Unescape", Pointer: !isValue(m)}
	if nested {
		d = Decoding{Field: naming.Export(list), List: true, Inner: []Decoding{d}}
	}
	return d, true
}
