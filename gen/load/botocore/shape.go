package botocore

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/model"
)

// addShape imports one shape.
func (im *importer) addShape(f model.Field) {
	n := f.Value
	s := &model.Shape{ID: im.id(f.Key), Pos: f.KeyPos}
	im.at, im.near = s.ID, f.KeyPos
	s.Kind = im.kind(n)
	im.shapes[f.Key] = s
	im.order = append(im.order, s)
	if !isIdentifier(f.Key) {
		im.fail(f.KeyPos, "shape name %q is not an identifier", f.Key)
	}

	im.deprecated(&s.Traits, n)
	im.constraints(s, n)
	im.errorTraits(s, n)
	im.each(n, "shape", func(f model.Field) bool {
		switch f.Key {
		case "type", "union", "document", // its kind
			"required", "payload", "flattened", // with the members, here or of others
			"min", "max", "pattern", "exception", "fault", "error", "retryable", "deprecated", "deprecatedSince":
		case "members":
			im.members(s, n)
		case "member":
			im.addMember(s, f, n)
		case "key", "value":
			im.addMember(s, f, n)
		case "enum":
			im.enumMembers(s, f.Value)
		case "sensitive":
			return im.mark(&s.Traits, f, "smithy.api#sensitive")
		case "sparse":
			return im.mark(&s.Traits, f, "smithy.api#sparse")
		case "streaming", "eventstream":
			return im.mark(&s.Traits, f, "smithy.api#streaming")
		case "requiresLength":
			return im.mark(&s.Traits, f, "smithy.api#requiresLength")
		case "timestampFormat":
			s.Traits.Set("smithy.api#timestampFormat", im.timestampFormat(f.Value), f.KeyPos)
		case "locationName":
			if s.Kind != model.Structure {
				return false
			}
			s.Traits.Set("smithy.api#xmlName", model.NewString(im.str(f.Value)), f.KeyPos)
		case "xmlNamespace":
			s.Traits.Set("smithy.api#xmlNamespace", im.xmlNamespace(f.Value), f.KeyPos)
		default:
			return false
		}
		return true
	})
}

// kind returns the Smithy kind of a shape.
func (im *importer) kind(n *model.Node) model.Kind {
	typ := im.str(n.Get("type"))
	switch {
	case typ == "structure" && n.Get("document").IsTrue():
		return model.Document
	case typ == "structure" && (n.Get("union").IsTrue() || n.Get("eventstream").IsTrue()):
		return model.Union
	case typ == "string" && n.Get("enum") != nil:
		return model.Enum
	}
	switch kind := model.KindOf(typ); kind {
	case model.Structure, model.List, model.Map, model.String, model.Integer, model.Long, model.Float,
		model.Double, model.Boolean, model.Blob, model.Timestamp:
		return kind
	}
	im.fail(pos(n.Get("type")), "unknown type %q", typ)
	return model.Structure
}

// constraints imports min, max and pattern. The values of an enum say more than they do.
func (im *importer) constraints(s *model.Shape, n *model.Node) {
	if s.Kind == model.Enum {
		return
	}
	lo, hi := n.Get("min"), n.Get("max")
	for _, bound := range []*model.Node{lo, hi} {
		if bound != nil {
			im.number(bound)
		}
	}
	if lo != nil || hi != nil {
		var id model.ID
		switch s.Kind {
		case model.String, model.Blob, model.List, model.Map:
			id = "smithy.api#length"
		case model.Integer, model.Long, model.Float, model.Double:
			id = "smithy.api#range"
		default:
			im.fail(s.Pos, "min or max of a %s", s.Kind)
		}
		s.Traits.Set(id, object("min", lo, "max", hi), s.Pos)
	}
	if pattern := n.Get("pattern"); pattern != nil {
		if s.Kind != model.String {
			im.fail(pattern.Pos, "pattern of a %s", s.Kind)
		}
		s.Traits.Set("smithy.api#pattern", model.NewString(im.str(pattern)), pattern.Pos)
	}
}

// errorTraits imports what only exceptions have.
func (im *importer) errorTraits(s *model.Shape, n *model.Node) {
	exception := n.Get("exception").IsTrue()
	if !exception {
		for _, key := range []string{"fault", "error", "retryable"} {
			if v := n.Get(key); v != nil {
				im.fail(v.Pos, "%s of a shape that is no exception", key)
			}
		}
		return
	}
	var code, status *model.Node
	if e := n.Get("error"); e != nil {
		im.each(e, "error", func(f model.Field) bool {
			switch f.Key {
			case "code":
				code = model.NewString(im.str(f.Value))
			case "httpStatusCode":
				status = im.number(f.Value)
			default:
				return false
			}
			return true
		})
	}
	side := "client"
	if n.Get("fault").IsTrue() || status != nil && status.Text >= "500" {
		side = "server"
	}
	s.Traits.Set("smithy.api#error", model.NewString(side), s.Pos)
	if status != nil {
		s.Traits.Set("smithy.api#httpError", model.NewNumber(status.Text), status.Pos)
	}
	if code != nil {
		if status == nil {
			status = model.NewNumber("400")
		}
		s.Traits.Set("aws.protocols#awsQueryError",
			object("code", code, "httpResponseCode", model.NewNumber(status.Text)), s.Pos)
	}
	if retryable := n.Get("retryable"); retryable != nil {
		s.Traits.Set("smithy.api#retryable", im.only(retryable, "retryable", "throttling"), retryable.Pos)
	}
}

func (im *importer) timestampFormat(n *model.Node) *model.Node {
	switch im.str(n) {
	case "iso8601":
		return model.NewString("date-time")
	case "unixTimestamp":
		return model.NewString("epoch-seconds")
	case "rfc822":
		return model.NewString("http-date")
	}
	im.fail(n.Pos, "unknown timestamp format %q", n.Str())
	return model.NewString("date-time")
}

func (im *importer) xmlNamespace(n *model.Node) *model.Node {
	if n.Is(model.StringNode) { // the older form, which botocore still understands
		return object("uri", model.NewString(n.Text))
	}
	var uri, prefix *model.Node
	im.each(n, "xmlNamespace", func(f model.Field) bool {
		switch f.Key {
		case "uri":
			uri = model.NewString(im.str(f.Value))
		case "prefix":
			prefix = model.NewString(im.str(f.Value))
		default:
			return false
		}
		return true
	})
	return object("uri", uri, "prefix", prefix)
}

// enumMembers names the values of an enum; see the package documentation for how.
func (im *importer) enumMembers(s *model.Shape, values *model.Node) {
	for _, n := range im.items(values) {
		value := im.str(n)
		m := &model.Member{Name: enumName(value), Target: model.Unit, Pos: n.Pos, TargetPos: n.Pos}
		m.Traits.Set("smithy.api#enumValue", model.NewString(value), n.Pos)
		if !isIdentifier(m.Name) {
			im.fail(n.Pos, "no name can be had from value %q", value)
		}
		if old := s.Member(m.Name); old != nil {
			im.fail(n.Pos, "values %q and %q have the same name", old.Traits.Get("smithy.api#enumValue").Str(), value)
		}
		s.Members = append(s.Members, m)
	}
}

func enumName(value string) string {
	if isIdentifier(value) {
		return value
	}
	var name []byte
	for _, c := range []byte(value) {
		switch {
		case c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			name = append(name, c)
		case len(name) > 0 && name[len(name)-1] != '_':
			name = append(name, '_')
		}
	}
	for len(name) > 0 && name[len(name)-1] == '_' {
		name = name[:len(name)-1]
	}
	if len(name) > 0 && '0' <= name[0] && name[0] <= '9' {
		name = slices.Insert(name, 0, '_')
	}
	return string(name)
}
