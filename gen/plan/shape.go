package plan

import (
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// structure plans the fields of a structure in a role. s may be nil: no members.
func (b *builder) structure(s *model.Shape, name string, role naming.Role) *Structure {
	v := &Structure{Name: name, Metadata: role == naming.Output}
	if s == nil {
		return v
	}
	v.Shape = s.ID.Name()
	for _, mem := range s.Members {
		if role == naming.Input && b.isEvents(mem) {
			continue // they are sent after the input
		}
		f := b.field(s, mem, role)
		v.Fields = append(v.Fields, f)
	}
	if b.secret[s.ID] {
		v.Print = printMethods(v, role)
	}
	return v
}

// field plans a member of a structure.
func (b *builder) field(s *model.Shape, mem *model.Member, role naming.Role) Field {
	target := b.target(s, mem)
	f := Field{
		Name:   naming.Field(role, mem.Name),
		Type:   b.typeOf(mem.Target),
		Member: b.member(s, mem, role),
	}
	f.Type.Pointer = f.Type.Kind == Struct || f.Type.Kind.Scalar() && !isValue(mem)
	if target.Traits.Has(traitStreaming) && role != naming.Plain {
		f.Events = b.isEvents(mem)
		f.Stream = !f.Events
	}
	if isDefaulted(mem) && role != naming.Input && !f.Stream {
		f.Default = defaultOf(mem, target)
	}
	f.Doc, f.Comment = b.memberDoc(mem, target, f.Member)
	if f.Events {
		f.Doc, f.Comment = append(eventsDoc(f.Type.Name), f.Doc...), ""
	}
	return f
}

// isValue reports whether a scalar member is a value in Go: it is required, or was so once. One with
// a default may be left out all the same.
func isValue(mem *model.Member) bool {
	return !isDefaulted(mem) && (mem.Traits.Has(traitRequired) || mem.Traits.Has(traitRequiredValue))
}

// target returns the shape of a member. Package check has seen that there is one.
func (b *builder) target(s *model.Shape, mem *model.Member) *model.Shape {
	if t := b.m.Shape(mem.Target); t != nil {
		return t
	}
	b.fail(mem.TargetPos, s.ID.WithMember(mem.Name), "unknown-shape", "the target %s does not exist", mem.Target)
	return &model.Shape{ID: mem.Target, Kind: model.String}
}

var kinds = map[model.Kind]Kind{
	model.Blob: Blob, model.Boolean: Bool, model.String: String, model.Byte: Int8, model.Short: Int16,
	model.Integer: Int, model.Long: Int64, model.Float: Float32, model.Double: Float64,
	model.BigInteger: BigInt, model.BigDecimal: BigDecimal, model.Timestamp: Time, model.Document: Document,
	model.Enum: EnumKind, model.IntEnum: IntEnum, model.List: List, model.Set: List, model.Map: Map,
	model.Structure: Struct, model.Union: UnionKind,
}

// typeOf returns the Go type of a value of a shape, not optional.
func (b *builder) typeOf(id model.ID) Type {
	s := b.m.Shape(id)
	if s == nil {
		return Type{Kind: String} // target has reported it
	}
	t := Type{Kind: kinds[s.Kind]}
	switch t.Kind {
	case EnumKind, IntEnum, Struct, UnionKind:
		t.Name = b.names.Type(s.ID)
	case List, Map:
		t.Sparse = s.Traits.Has(traitSparse)
		for _, mem := range s.Members {
			elem := b.typeOf(mem.Target)
			if mem.Name == "key" {
				t.Name = elem.Name
				continue
			}
			t.Elem = &elem
		}
	}
	return t
}

// union plans a union. Its members are values: one that is there is set.
func (b *builder) union(s *model.Shape, name string) *Union {
	u := &Union{Name: name, Doc: b.shapeDoc(s, name), Unknown: naming.UnknownVariant(name), Sensitive: b.secret[s.ID]}
	for _, mem := range s.Members {
		if b.isEventError(s, mem) {
			continue
		}
		f := Field{
			Name:    naming.Export(mem.Name),
			Type:    b.typeOf(mem.Target),
			Member:  b.member(s, mem, naming.Plain),
			Variant: naming.Variant(name, mem.Name),
		}
		f.Doc, f.Comment = b.memberDoc(mem, b.target(s, mem), f.Member)
		u.Fields = append(u.Fields, f)
	}
	return u
}

func (b *builder) enum(s *model.Shape, name string) *Enum {
	e := &Enum{Name: name, Doc: b.shapeDoc(s, name), Int: s.Kind == model.IntEnum}
	names := b.names.Values(s.ID)
	for i, mem := range s.Members {
		v := EnumValue{Name: names[i], Doc: prose(mem.Traits)}
		n := mem.Traits.Get(traitEnumValue)
		v.Value = n.Str()
		if e.Int && n != nil {
			v.Value = n.Text
		}
		e.Values = append(e.Values, v)
	}
	return e
}

// error plans an error. It always has a string field Message.
func (b *builder) error(s *model.Shape, name string) *Error {
	e := &Error{
		Structure:  *b.structure(s, name, naming.Error),
		Const:      naming.ErrorCode(name),
		Code:       s.ID.Name(),
		Server:     s.Traits.Get(traitError).Str() == "server",
		Retryable:  s.Traits.Has(traitRetryable),
		Throttling: s.Traits.Get(traitRetryable).Get("throttling").IsTrue(),
	}
	e.Doc = b.shapeDoc(s, name)
	for i := range e.Fields {
		f := &e.Fields[i]
		if mem := s.Member(f.Member.Name); mem != nil && mem.Traits.Has(traitErrorMessage) && isText(f.Type) {
			e.Message = f.Name
		}
		if f.Name != "Message" {
			continue
		}
		if f.Type.Kind == String {
			f.Type.Pointer = true
			e.Message = f.Name
		} else {
			f.Name += "_"
		}
	}
	if n := s.Traits.Get(traitHTTPError); n != nil {
		e.Status, _ = strconv.Atoi(n.Text)
	}
	if e.Message == "" {
		e.Message = "Message"
		e.Fields = append(e.Fields, Field{Name: "Message", Type: Type{Kind: String, Pointer: true}, Member: b.syntheticMessage()})
	}
	query := s.Traits.Get(traitQueryError)
	if code := query.Get("code").Str(); code != "" && code != e.Code {
		switch {
		case b.proto.query:
			e.Code = code
		case b.service.Traits.Has(traitQueryCompatible):
			e.Wire = code
		}
	}
	if n := query.Get("httpResponseCode"); n != nil && e.Status == 0 {
		e.Status, _ = strconv.Atoi(n.Text)
	}
	return e
}

// syntheticMessage is the message of an error whose model has none; services send it all the same.
func (b *builder) syntheticMessage() Member {
	if b.proto.xml {
		return Member{Name: "Message"}
	}
	return Member{Name: "message"}
}
