package plan

import (
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// member plans the entry of a member in its structure's table: every fact that the package's
// protocol can use, and no other.
func (b *builder) member(s *model.Shape, mem *model.Member, role naming.Role) Member {
	target := b.target(s, mem)
	m := b.place(mem, target, "")
	m.Name = mem.Name
	if b.proto.json && b.proto.bindings && s.Kind != model.List {
		if name := mem.Traits.Get(traitJSONName).Str(); name != mem.Name {
			m.JSON = name
		}
	}
	if b.proto.ec2 {
		m.Query = mem.Traits.Get(traitEC2QueryName).Str()
	}
	if b.proto.bindings && role != naming.Plain {
		b.bind(&m, mem, target, role)
	} else if role != naming.Plain && target.Traits.Has(traitStreaming) {
		m.Loc = "Stream"
	}
	b.flags(&m, s, mem, target, role)
	return m
}

// place plans what is the same for members of structures, lists and maps. name is the element's name
// where the model gives none; for members of structures it is "", because their own counts.
func (b *builder) place(mem *model.Member, target *model.Shape, name string) Member {
	m := Member{Name: name}
	if b.proto.xml {
		if xml := mem.Traits.Get(traitXMLName).Str(); xml != "" && xml != mem.Name {
			m.XML, m.Name = xml, ""
		}
		m.NS = namespace(mem.Traits.Get(traitXMLNamespace))
		if mem.Traits.Has(traitXMLAttribute) {
			m.Flags = append(m.Flags, "Attribute")
		}
		if mem.Traits.Has(traitXMLFlattened) {
			m.Flags = append(m.Flags, "Flattened")
		}
	}
	m.Time = timeFormat(mem, target)
	if target.Traits.Has(traitSparse) {
		m.Flags = append(m.Flags, "Sparse")
	}
	if target.Kind != model.List && target.Kind != model.Map && target.Kind != model.Set {
		return m
	}
	for _, part := range target.Members {
		def := defaultNames[part.Name]
		if target.Kind == model.Map && part.Name == "key" {
			m.Key = b.part(target, part, def)
		} else {
			m.Elem = b.part(target, part, def)
		}
	}
	return m
}

// defaultNames are the elements that runtime/codec assumes for the parts of lists and maps.
var defaultNames = map[string]string{"member": "member", "key": "key", "value": "value"}

// part plans the entry of the elements of a list, or of the keys or values of a map; nil if the
// default says the same.
func (b *builder) part(s *model.Shape, part *model.Member, def string) *Member {
	m := b.place(part, b.target(s, part), def)
	if part.Traits.Has(traitSensitive) || b.target(s, part).Traits.Has(traitSensitive) {
		m.Flags = append(m.Flags, "Sensitive")
	}
	if isDefault(m, def) {
		return nil
	}
	return &m
}

// isDefault reports whether an entry says nothing but the name def.
func isDefault(m Member, def string) bool {
	return m.Name == def && m.JSON == "" && m.XML == "" && m.Elem == nil && m.Key == nil && m.NS == nil &&
		m.Time == "" && len(m.Flags) == 0
}

func namespace(n *model.Node) *Namespace {
	if n == nil {
		return nil
	}
	return &Namespace{Prefix: n.Get("prefix").Str(), URI: n.Get("uri").Str()}
}

func timeFormat(mem *model.Member, target *model.Shape) string {
	n := mem.Traits.Get(traitTimestampFormat)
	if n == nil && target.Kind == model.Timestamp {
		n = target.Traits.Get(traitTimestampFormat)
	}
	switch n.Str() {
	case "date-time":
		return "DateTime"
	case "epoch-seconds":
		return "EpochSeconds"
	case "http-date":
		return "HTTPDate"
	}
	return ""
}

// The traits that bind members to parts of HTTP messages: in the other kind of message, such a member
// is in the body.
var bindings = [...]struct {
	trait   model.ID
	loc     string
	in, out bool // requests, answers
}{
	{traitHTTPHeader, "Header", true, true}, {traitHTTPPrefix, "PrefixHeaders", true, true},
	{traitHTTPQuery, "Query", true, false}, {traitHTTPQueryParams, "QueryParams", true, false},
	{traitHTTPLabel, "Label", true, false}, {traitHTTPResponseCode, "Status", false, true},
	{traitHTTPPayload, "Payload", true, true},
}

// bind plans where a member of an input, output or error is in an HTTP message.
func (b *builder) bind(m *Member, mem *model.Member, target *model.Shape, role naming.Role) {
	for _, binding := range bindings {
		bound := binding.out
		if role == naming.Input {
			bound = binding.in
		}
		if n := mem.Traits.Get(binding.trait); n != nil && bound {
			m.Loc, m.Bind = binding.loc, n.Str()
		}
	}
	if mem.Traits.Has(traitInEndpoint) && role == naming.Input {
		m.Loc = "Endpoint"
	}
	if m.Loc != "Payload" {
		return
	}
	if target.Traits.Has(traitStreaming) {
		m.Loc = "Stream"
		return
	}
	if b.proto.xml && (target.Kind == model.Structure || target.Kind == model.Union) {
		if m.XML == "" {
			m.XML = b.rootName(target)
		}
		if m.NS == nil {
			m.NS = b.rootNamespace(target)
		}
		if m.XML == m.Name {
			m.XML = ""
		}
	}
}

// rootName returns the element of a structure that is a whole document.
func (b *builder) rootName(s *model.Shape) string {
	if name := s.Traits.Get(traitXMLName).Str(); name != "" {
		return name
	}
	return s.ID.Name()
}

func (b *builder) rootNamespace(s *model.Shape) *Namespace {
	if ns := namespace(s.Traits.Get(traitXMLNamespace)); ns != nil {
		return ns
	}
	return namespace(b.service.Traits.Get(traitXMLNamespace))
}

// flags plans the flags of a member of a structure or union.
func (b *builder) flags(m *Member, s *model.Shape, mem *model.Member, target *model.Shape, role naming.Role) {
	if mem.Traits.Has(traitRequired) && !isDefaulted(mem) && s.Kind == model.Structure && b.isSent(s, role) {
		m.Flags = append(m.Flags, "Required")
		if m.Loc == "Label" || m.Loc == "Endpoint" || isNeverEmpty(mem, target) {
			m.Flags = append(m.Flags, "NonEmpty")
		}
	}
	if mem.Traits.Has(traitIdempotencyToken) && role == naming.Input {
		m.Flags = append(m.Flags, "Token")
	}
	if b.sensitive(mem) || s.Traits.Has(traitSensitive) {
		m.Flags = append(m.Flags, "Sensitive")
	}
	if media := mediaType(mem, target); media == "application/json" && m.Loc == "Header" {
		m.Flags = append(m.Flags, "JSONValue")
	}
	if mem.Traits.Has(traitLenient) {
		m.Flags = append(m.Flags, "Lenient")
	}
	if mem.Traits.Has(traitEventHeader) {
		m.Flags, m.Bits = append(m.Flags, "EventHeader"), headerBits[target.Kind]
	}
	if mem.Traits.Has(traitEventPayload) {
		m.Flags = append(m.Flags, "EventBody")
	}
	slices.SortFunc(m.Flags, func(a, c string) int { return slices.Index(flagOrder, a) - slices.Index(flagOrder, c) })
}

// flagOrder is the order of the flags in runtime/codec.
var flagOrder = []string{"Required", "NonEmpty", "Sensitive", "Flattened", "Attribute", "Sparse", "Token", "JSONValue", "EventHeader", "EventBody", "Lenient"}

// isSent reports whether structures of a role are part of requests, where required members count.
func (b *builder) isSent(s *model.Shape, role naming.Role) bool {
	return role == naming.Input || role == naming.Plain && b.sent.Sent(s.ID)
}

// isNeverEmpty reports whether a string must have a character at least.
func isNeverEmpty(mem *model.Member, target *model.Shape) bool {
	if target.Kind != model.String {
		return false
	}
	for _, traits := range [...]model.Traits{mem.Traits, target.Traits} {
		if n := traits.Get(traitLength).Get("min"); n != nil {
			least, err := strconv.Atoi(n.Text)
			return err == nil && least > 0
		}
	}
	return false
}

func mediaType(mem *model.Member, target *model.Shape) string {
	if media := mem.Traits.Get(traitMediaType).Str(); media != "" {
		return media
	}
	return target.Traits.Get(traitMediaType).Str()
}
