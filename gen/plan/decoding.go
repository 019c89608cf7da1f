package plan

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// Decoding is what is done to a field of an output once it was read: its text is decoded, or that of
// the structures in it is.
type Decoding struct {
	Field   string
	Func    string     `json:",omitempty"` // of package runtime/amend, for a text
	Pointer bool       `json:",omitempty"` // the field, or an element of it, is a pointer
	List    bool       `json:",omitempty"` // the elements are meant
	Inner   []Decoding `json:",omitempty"` // of a structure
}

// decoderOf returns the function of package runtime/amend that decodes what a member of an output
// holds, "" if that is no encoded text.
func (b *builder) decoderOf(mem *model.Member) string {
	target := b.m.Shape(mem.Target)
	switch {
	case mem.Traits.Has(traitBase64Text) || target != nil && target.Traits.Has(traitBase64Text):
		return "FromBase64"
	case mem.Traits.Has(traitPercentEncodedOutput) || target != nil && target.Traits.Has(traitPercentEncodedOutput):
		return "FromPercent"
	}
	return ""
}

// findEncoded finds the shapes that hold encoded texts, however deep, and those that hold texts in
// base64.
func (b *builder) findEncoded() {
	b.encoded = b.holders(func(mem *model.Member) bool { return b.decoderOf(mem) != "" })
	b.inBase64 = b.holders(func(mem *model.Member) bool { return b.decoderOf(mem) == "FromBase64" })
}

// holders returns the shapes that have a member of a kind, however deep.
func (b *builder) holders(isOne func(mem *model.Member) bool) map[model.ID]bool {
	found := map[model.ID]bool{}
	for again := true; again; {
		again = false
		for _, s := range b.closed.Shapes {
			if !found[s.ID] && slices.ContainsFunc(s.Members, func(mem *model.Member) bool {
				return found[mem.Target] || isOne(mem)
			}) {
				found[s.ID], again = true, true
			}
		}
	}
	return found
}

// decodings plans what becomes of the texts in a structure of the output. within are the structures
// around it.
func (b *builder) decodings(s *model.Shape, within []model.ID) []Decoding {
	var list []Decoding
	within = append(slices.Clip(within), s.ID)
	for _, mem := range s.Members {
		d, holder := Decoding{Field: naming.Export(mem.Name), Pointer: !isValue(mem)}, mem
		target := b.m.Shape(mem.Target)
		if d.Func = b.decoderOf(mem); d.Func == "" && !b.encoded[mem.Target] {
			continue
		}
		if target.Kind == model.List {
			holder = target.Members[0]
			d.List, d.Pointer, d.Func = true, target.Traits.Has(traitSparse), b.decoderOf(holder)
			target = b.m.Shape(holder.Target)
		}
		switch {
		case d.Func != "" && target.Kind == model.String:
		case d.Func == "" && target.Kind == model.Structure && !slices.Contains(within, target.ID):
			d.Pointer = d.Pointer || !d.List
			d.Inner = b.decodings(target, within)
		default:
			b.fail(mem.Pos, s.ID.WithMember(mem.Name), CodeAmend, "encoded texts are strings in structures or lists, not in what contains itself")
			continue
		}
		list = append(list, d)
	}
	return list
}
