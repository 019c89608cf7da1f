package botocore

import "github.com/sessiongen/sessiongen/gen/model"

// members imports the members of a structure or union.
func (im *importer) members(s *model.Shape, shape *model.Node) {
	for _, f := range im.fields(shape.Get("members")) {
		if !isIdentifier(f.Key) {
			im.fail(f.KeyPos, "member name %q is not an identifier", f.Key)
		}
		im.addMember(s, f, shape)
	}
	if required := shape.Get("required"); required != nil {
		for i, name := range im.strings(required) {
			m := s.Member(name)
			if m == nil {
				im.fail(required.Elems[i].Pos, "required member %q is not there", name)
				continue
			}
			if s.Kind == model.Union {
				continue // one member is there in any case; botocore says so of one event stream
			}
			m.Traits = append(model.Traits{{
				ID: "smithy.api#required", Value: model.NewObject(), Pos: required.Elems[i].Pos}}, m.Traits...)
		}
	}
	if payload := shape.Get("payload"); payload != nil && s.Member(im.str(payload)) == nil {
		im.fail(payload.Pos, "payload member %q is not there", payload.Str())
	}
}

// addMember imports one member. Shape is the JSON of the shape that has it.
func (im *importer) addMember(s *model.Shape, field model.Field, shape *model.Node) {
	m := &model.Member{Name: field.Key, Pos: field.KeyPos}
	n := field.Value
	s.Members = append(s.Members, m)
	if ref := n.Get("shape"); ref != nil {
		m.Target, m.TargetPos = im.target(ref), ref.Pos
	} else {
		im.fail(field.KeyPos, "member %q without shape", field.Key)
	}
	im.bind(s, m, n, shape)
	im.deprecated(&m.Traits, n)
	im.each(n, "member", func(f model.Field) bool {
		set := func(id model.ID, value *model.Node) { m.Traits.Set(id, value, f.KeyPos) }
		switch f.Key {
		case "shape", "location", "locationName", "flattened", "deprecated", "deprecatedSince":
		case "idempotencyToken":
			return im.mark(&m.Traits, f, "smithy.api#idempotencyToken")
		case "hostLabel":
			return im.mark(&m.Traits, f, "smithy.api#hostLabel")
		case "xmlAttribute":
			return im.mark(&m.Traits, f, "smithy.api#xmlAttribute")
		case "xmlNamespace":
			set("smithy.api#xmlNamespace", im.xmlNamespace(f.Value))
		case "eventpayload":
			return im.mark(&m.Traits, f, "smithy.api#eventPayload")
		case "eventheader":
			return im.mark(&m.Traits, f, "smithy.api#eventHeader")
		case "queryName":
			set("aws.protocols#ec2QueryName", model.NewString(im.str(f.Value)))
		case "contextParam":
			set("smithy.rules#contextParam", im.only(f.Value, "contextParam", "name"))
		case "jsonvalue":
			if im.flag(f.Value) {
				m.Target = im.targetWith(m.Target, "Json", "JsonValue", "smithy.api#mediaType", model.NewString("application/json"))
			}
		case "streaming":
			if im.flag(f.Value) {
				m.Target = im.targetWith(m.Target, "Stream", "StreamingBlob", "smithy.api#streaming", model.NewObject())
			}
		default:
			return false
		}
		return true
	})
}

// bind adds the traits that say where in a message a member stands, and under what name.
func (im *importer) bind(s *model.Shape, m *model.Member, n, shape *model.Node) {
	target := im.rawByID[n.Get("shape").Str()]
	name := m.Name
	if f := n.Get("locationName"); f != nil {
		name = im.str(f)
	}
	at := pos(n)
	location := n.Get("location")
	if location != nil {
		at = location.Pos
		switch im.str(location) {
		case "uri":
			m.Traits.Set("smithy.api#httpLabel", model.NewObject(), at)
		case "querystring":
			if target.Get("type").Str() == "map" {
				m.Traits.Set("smithy.api#httpQueryParams", model.NewObject(), at)
			} else {
				m.Traits.Set("smithy.api#httpQuery", model.NewString(name), at)
			}
		case "header":
			m.Traits.Set("smithy.api#httpHeader", model.NewString(name), at)
		case "headers":
			m.Traits.Set("smithy.api#httpPrefixHeaders", model.NewString(name), at)
		case "statusCode":
			m.Traits.Set("smithy.api#httpResponseCode", model.NewObject(), at)
		default:
			im.fail(at, "unknown location %q", location.Str())
		}
		return
	}

	usual := m.Name
	switch {
	case shape.Get("payload").Str() == m.Name:
		m.Traits.Set("smithy.api#httpPayload", model.NewObject(), at)
		// The root element of XML is named after the target; other bodies have no name.
		if usual = m.Target.Name(); n.Get("locationName") == nil || target.Get("type").Str() != "structure" {
			name = usual
		}
	case name != usual && im.speaks("rest-json", "json", "smithy-rpc-v2-cbor"):
		m.Traits.Set("smithy.api#jsonName", model.NewString(name), at)
	}
	if name != usual && im.speaks("rest-xml", "query", "ec2") {
		m.Traits.Set("smithy.api#xmlName", model.NewString(name), at)
	}
	inline := s.Kind == model.Structure || s.Kind == model.Union
	if inline && (n.Get("flattened").IsTrue() || target.Get("flattened").IsTrue()) {
		m.Traits.Set("smithy.api#xmlFlattened", model.NewObject(), at)
	}
}

// targetWith returns a shape like target with one more trait, which botocore has on members and
// Smithy on shapes: one named plain if target has no traits, else one named after target. Shapes of
// that name are made once.
func (im *importer) targetWith(target model.ID, suffix, plain string, trait model.ID, value *model.Node) model.ID {
	raw := im.rawByID[target.Name()]
	if raw == nil {
		return target // reported
	}
	like := &model.Shape{Kind: im.kind(raw), Pos: raw.Pos}
	im.constraints(like, raw)
	if raw.Get("sensitive").IsTrue() {
		like.Traits.Set("smithy.api#sensitive", model.NewObject(), raw.Pos)
	}
	name := plain
	if len(like.Traits) > 0 || im.rawByID[plain] != nil {
		name = target.Name() + suffix
	}
	if im.rawByID[name] != nil {
		im.fail(raw.Pos, "the name %q for a shape with %s is taken", name, trait)
	}
	if im.shapes[name] == nil {
		like.ID = im.id(name)
		like.Traits.Set(trait, value, raw.Pos)
		im.shapes[name] = like
		im.order = append(im.order, like)
	}
	return im.id(name)
}
