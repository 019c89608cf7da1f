package plan

import (
	"net/http"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/rules"
)

// operation plans an operation.
func (b *builder) operation(s *model.Shape) {
	name := s.ID.Name()
	op := &Operation{
		Name: name, Func: naming.Export(name), File: naming.File(name),
		Method: "POST", URI: "/",
		Input:  b.ioStructure(s.Operation.Input.ID, naming.InputOf(name), naming.Input),
		Output: b.ioStructure(s.Operation.Output.ID, naming.OutputOf(name), naming.Output),
		Errors: b.errorTypes(s.Operation.Errors),
	}
	op.Doc = b.operationDoc(s, op)
	op.Input.Doc = b.ioDoc(op.Input, op, "input")
	op.Output.Doc = b.ioDoc(op.Output, op, "output")
	op.Discovered = b.pkg.Discovery != nil && s.Traits.Has(traitDiscovered)
	b.bodies(s, op)
	b.streams(s)
	b.operationFlags(s, op)
	b.events(s, op)
	b.operationAuth(s, op)
	op.Params = b.params(s, op)
	op.Host = b.host(s, op)
	op.Checksum = b.checksum(s, op)
	op.Gzip = b.compresses(s)
	op.Amend = b.amend(s, op)
	op.Pages = b.pages(s, op)
	op.Waiters = b.waiters(s, op)
	b.pkg.Operations = append(b.pkg.Operations, op)
}

func (b *builder) ioStructure(id model.ID, name string, role naming.Role) *Structure {
	if id == model.Unit {
		return b.structure(nil, name, role)
	}
	return b.structure(b.m.Shape(id), name, role)
}

// operationDoc returns the comment of an operation's method.
func (b *builder) operationDoc(s *model.Shape, op *Operation) []string {
	doc := b.doc(op.Func+" calls the operation "+op.Name+" of "+b.title()+".", s.Traits)
	if len(op.Errors) > 0 {
		links := make([]string, len(op.Errors))
		for i, e := range op.Errors {
			links[i] = "[" + e + "]"
		}
		doc = append(doc, "", "Its errors: "+strings.Join(links, ", ")+".")
	}
	if id := b.docID(); id != "" {
		doc = append(doc, "", "https://docs.aws.amazon.com/goto/WebAPI/"+id+"/"+op.Name)
	}
	return doc
}

// docID returns how AWS's documentation calls the service, "" if the service is not AWS's.
func (b *builder) docID() string {
	n := b.service.Traits.Get(traitService)
	if id := n.Get("docId").Str(); id != "" || n == nil {
		return id
	}
	return strings.ReplaceAll(strings.ToLower(n.Get("sdkId").Str()), " ", "-") + "-" + b.service.Service.Version
}

func (b *builder) ioDoc(v *Structure, op *Operation, what string) []string {
	text := v.Name + " is the " + what + " of [Client." + op.Func + "]"
	if v.Shape != "" && v.Shape != v.Name {
		text += ", " + v.Shape + " in the model"
	}
	return []string{text + "."}
}

// bodies plans how the input and the output are put into HTTP messages.
func (b *builder) bodies(s *model.Shape, op *Operation) {
	op.InBody, op.OutBody = "StructBody", "StructBody"
	if b.proto.query && len(op.Output.Fields) == 0 {
		op.OutBody = "NoBody"
	}
	if b.proto.bodiless && s.Operation.Input.ID == model.Unit {
		op.InBody = "NoBody"
	}
	for i := range op.Input.Fields {
		if op.Input.Fields[i].Stream {
			op.Stream = op.Input.Fields[i].Name
		}
	}
	for i := range op.Output.Fields {
		if op.Output.Fields[i].Stream {
			op.Sink = op.Output.Fields[i].Name
		}
	}
	if !b.proto.bindings {
		return
	}
	trait := s.Traits.Get(traitHTTP)
	if trait == nil {
		b.fail(s.Pos, s.ID, "http-missing", "the protocol needs the trait http, which the operation does not have")
		return
	}
	op.Method, op.URI = trait.Get("method").Str(), trait.Get("uri").Str()
	greedyLabels(op)
	op.InBody, op.OutBody = b.bodyKind(op.Input), b.bodyKind(op.Output)
	if b.proto.xml {
		op.InRoot = b.root(s.Operation.Input.ID, op.InBody)
	}
	for i := range op.Input.Fields {
		f := &op.Input.Fields[i]
		if f.Member.Loc == "Payload" || f.Member.Loc == "Stream" {
			if mem := b.m.Shape(s.Operation.Input.ID).Member(f.Member.Name); mem != nil {
				op.ContentType = mediaType(mem, b.target(s, mem))
			}
		}
	}
}

// streams reports streams that the protocol has no place for: HTTP bindings need to know that one is the
// whole body, and in the other protocols only events can be.
func (b *builder) streams(s *model.Shape) {
	for _, io := range []model.Ref{s.Operation.Input, s.Operation.Output} {
		v := b.m.Shape(io.ID)
		if v == nil {
			continue
		}
		for _, m := range v.Members {
			t := b.target(v, m)
			switch {
			case t == nil || !t.Traits.Has(traitStreaming):
			case b.proto.bindings && !m.Traits.Has(traitHTTPPayload):
				b.fail(m.Pos, v.ID.WithMember(m.Name), CodeFeature, "a stream is the whole body of a message: the member needs trait httpPayload")
			case !b.proto.bindings && t.Kind == model.Blob:
				b.fail(m.Pos, v.ID.WithMember(m.Name), CodeFeature, "the protocol has no place for a stream of bytes")
			}
		}
	}
}

// greedyLabels marks the labels that may span several segments of the path.
func greedyLabels(op *Operation) {
	for i := range op.Input.Fields {
		m := &op.Input.Fields[i].Member
		if m.Loc == "Label" && strings.Contains(op.URI, "{"+m.Name+"+}") {
			m.Loc = "Greedy"
		}
	}
}

// bodyKind returns what the body of a structure's message is.
func (b *builder) bodyKind(v *Structure) string {
	kind := "NoBody"
	for i := range v.Fields {
		switch f := &v.Fields[i]; f.Member.Loc {
		case "Stream":
			return "StreamBody"
		case "Payload":
			switch f.Type.Kind {
			case Blob:
				return "PayloadBlob"
			case String, EnumKind:
				return "PayloadString"
			case Struct:
				return "PayloadStruct"
			}
			return "PayloadValue"
		case "":
			kind = "StructBody"
		}
	}
	return kind
}

// root plans the root element of a body that is a structure's members.
func (b *builder) root(id model.ID, body string) *Member {
	s := b.m.Shape(id)
	if s == nil || body != "StructBody" {
		return nil
	}
	return &Member{Name: b.rootName(s), NS: b.rootNamespace(s)}
}

func (b *builder) operationFlags(s *model.Shape, op *Operation) {
	bound := func(v *Structure) bool {
		return b.proto.bindings && slices.ContainsFunc(v.Fields, func(f Field) bool {
			return f.Member.Loc != "" && f.Member.Loc != "Payload" && f.Member.Loc != "Stream"
		})
	}
	for _, f := range [...]struct {
		name string
		set  bool
	}{
		{"InBound", bound(op.Input)},
		{"OutBound", bound(op.Output)},
		{"UnsignedPayload", s.Traits.Has(traitUnsignedPayload)},
		{"ExpectContinue", s.Traits.Has(traitExpectContinue)},
		{"UnwrappedOutput", s.Traits.Has(traitUnwrapped)},
		{"LongPoll", s.Traits.Has(traitLongPoll)},
		{"RequiresLength", op.Stream != "" && b.requiresLength(s)},
		{"DiscoveryRequired", op.Discovered && s.Traits.Get(traitDiscovered).Get("required").IsTrue()},
		{"QueryAsForm", s.Traits.Has(traitQueryAsForm)},
		{"Idempotent", s.Traits.Has(traitIdempotent)},
		{"ReadOnly", s.Traits.Has(traitReadonly)},
	} {
		if f.set {
			op.Flags = append(op.Flags, f.name)
		}
	}
}

// compresses reports whether a request's body may be compressed in a way that the runtime has.
func (b *builder) compresses(s *model.Shape) bool {
	for _, encoding := range s.Traits.Get(traitRequestCompression).Get("encodings").Items() {
		if encoding.Str() == "gzip" {
			return true
		}
	}
	return false
}

func (b *builder) requiresLength(s *model.Shape) bool {
	for _, mem := range b.m.Shape(s.Operation.Input.ID).Members {
		if b.target(s, mem).Traits.Has(traitRequiresLength) {
			return true
		}
	}
	return false
}

// operand returns the field of the input for a member of the model.
func (v *Structure) operand(member string) *Operand {
	for i := range v.Fields {
		if v.Fields[i].Member.Name == member {
			return &Operand{Name: v.Fields[i].Name, Type: v.Fields[i].Type}
		}
	}
	return nil
}

// params plans the parameters of the endpoint rules that an operation sets.
func (b *builder) params(s *model.Shape, op *Operation) []Param {
	if b.rules == nil {
		return nil
	}
	bindings, errs := rules.Params(b.m, b.service, s, b.rules)
	b.errs.Append(errs)
	var params []Param
	for _, binding := range bindings {
		// The source that counts most is set last.
		for _, src := range slices.Backward(binding.Sources) {
			p := Param{Name: binding.Param.Name, Index: binding.Param.Index, Type: paramTypes[binding.Param.Type]}
			switch src.Kind {
			case rules.Static:
				p.String, p.Bool = src.Value.Str(), src.Value.IsTrue()
				for _, n := range src.Value.Items() {
					p.Strings = append(p.Strings, n.Str())
				}
			case rules.Member:
				p.Field = op.Input.operand(src.Member)
			case rules.Path:
				b.paramPath(&p, src, s, op)
			default:
				continue
			}
			params = append(params, p)
		}
	}
	return params
}

var paramTypes = map[rules.Type]string{rules.String: "string", rules.Bool: "bool", rules.Strings: "strings"}

// host plans the prefix of the host name.
func (b *builder) host(s *model.Shape, op *Operation) []HostPart {
	rest := s.Traits.Get(traitEndpoint).Get("hostPrefix").Str()
	var parts []HostPart
	for rest != "" {
		text, label, found := strings.Cut(rest, "{")
		if text != "" {
			parts = append(parts, HostPart{Text: text})
		}
		if !found {
			break
		}
		name, after, _ := strings.Cut(label, "}")
		if f := op.Input.operand(name); f != nil {
			parts = append(parts, HostPart{Field: f})
		}
		rest = after
	}
	return parts
}

// checksum plans the checksums of an operation.
func (b *builder) checksum(s *model.Shape, op *Operation) *Checksum {
	n := s.Traits.Get(traitHTTPChecksum)
	if n == nil {
		if s.Traits.Has(traitChecksumRequired) {
			return &Checksum{Required: true}
		}
		return nil
	}
	c := &Checksum{
		Required:  n.Get("requestChecksumRequired").IsTrue(),
		Algorithm: op.Input.operand(n.Get("requestAlgorithmMember").Str()),
		Mode:      op.Input.operand(n.Get("requestValidationModeMember").Str()),
	}
	if c.Algorithm != nil {
		c.AlgorithmHeader = op.Input.header(c.Algorithm.Name)
	}
	if c.Mode != nil {
		c.ModeHeader = op.Input.header(c.Mode.Name)
	}
	return c
}

// header returns the header that a field is bound to.
func (v *Structure) header(field string) string {
	for i := range v.Fields {
		if v.Fields[i].Name == field && v.Fields[i].Member.Loc == "Header" {
			return http.CanonicalHeaderKey(v.Fields[i].Member.Bind)
		}
	}
	return ""
}

// paramPath sets a parameter to what an expression yields.
func (b *builder) paramPath(p *Param, src rules.Source, s *model.Shape, op *Operation) {
	v, err := b.pkg.Resolve(src.Path, op.Input)
	switch {
	case err != nil:
		b.fail(src.Pos, s.ID, CodePath, "%s: %v", src.Path, err)
	case p.Type == "bool" && (v.Many || v.Type.Kind != Bool),
		p.Type == "string" && (v.Many || class(v.Type.Kind) != textual),
		p.Type == "strings" && (!v.Many || class(v.Type.Kind) != textual):
		b.fail(src.Pos, s.ID, CodePath, "%s is no value for the endpoint parameter %s", src.Path, p.Name)
	default:
		p.Value = v
	}
}
