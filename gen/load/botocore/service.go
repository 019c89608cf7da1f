package botocore

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// metadata is what a service says about itself.
type metadata struct {
	pos              diag.Pos
	version          string
	title            string
	serviceID        string
	endpointPrefix   string
	uid              string
	targetPrefix     string
	signingName      string
	signatureVersion string
	auth             []string
	jsonVersion      string
	protocols        []*model.Node // strings
	h2               *model.Node   // string
	xmlNamespace     *model.Node   // string
	queryCompatible  diag.Pos
}

func (im *importer) metadata(n *model.Node) {
	m := &im.meta
	m.pos = pos(n)
	var protocol *model.Node
	im.each(n, "metadata", func(f model.Field) bool {
		switch f.Key {
		case "apiVersion":
			m.version = im.str(f.Value)
		case "serviceFullName":
			m.title = im.str(f.Value)
		case "serviceId":
			m.serviceID = im.str(f.Value)
		case "endpointPrefix":
			m.endpointPrefix = im.str(f.Value)
		case "uid":
			m.uid = im.str(f.Value)
		case "targetPrefix":
			m.targetPrefix = im.str(f.Value)
		case "signingName":
			m.signingName = im.str(f.Value)
		case "signatureVersion":
			m.signatureVersion = im.str(f.Value)
		case "auth":
			m.auth = im.strings(f.Value)
		case "jsonVersion":
			m.jsonVersion = im.str(f.Value)
		case "protocol":
			im.str(f.Value)
			protocol = f.Value
		case "protocols":
			im.strings(f.Value)
			m.protocols = f.Value.Items()
		case "protocolSettings":
			im.each(f.Value, "protocolSettings", func(f model.Field) bool {
				m.h2 = f.Value
				return f.Key == "h2"
			})
		case "xmlNamespace":
			im.str(f.Value)
			m.xmlNamespace = f.Value
		case "awsQueryCompatible":
			m.queryCompatible = f.KeyPos
		default:
			return false
		}
		return true
	})
	if m.serviceID == "" || m.version == "" || protocol == nil {
		im.fail(m.pos, "metadata without serviceId, apiVersion or protocol")
	}
	if len(m.protocols) == 0 && protocol != nil {
		m.protocols = []*model.Node{protocol}
	}
}

// speaks reports whether the service has one of the protocols.
func (im *importer) speaks(protocols ...string) bool {
	return slices.ContainsFunc(im.meta.protocols, func(p *model.Node) bool {
		return slices.Contains(protocols, p.Str())
	})
}

// isREST reports whether HTTP's methods and paths mean something to the service.
func (im *importer) isREST() bool { return im.speaks("rest-json", "rest-xml") }

// serviceShape returns the service without operations. Root is the service-2 file.
func (im *importer) serviceShape(root *model.Node) *model.Shape {
	m := &im.meta
	name := m.targetPrefix
	if !isIdentifier(name) {
		name = strings.Map(func(r rune) rune {
			if isIdentifier("x" + string(r)) {
				return r
			}
			return -1
		}, m.serviceID)
	}
	if !isIdentifier(name) {
		im.fail(m.pos, "no name for the service can be had from service ID %q", m.serviceID)
	}
	s := &model.Shape{ID: im.id(name), Kind: model.Service, Pos: m.pos, Service: &model.ServiceProps{Version: m.version}}
	im.at = s.ID
	set := func(id model.ID, value *model.Node) { s.Traits.Set(id, value, m.pos) }

	set("smithy.api#title", model.NewString(m.title))
	set("aws.api#service", im.serviceTrait())
	im.protocolTraits(s)
	im.authTraits(s)
	if m.targetPrefix != "" && m.targetPrefix != name {
		set(targetPrefixTrait, model.NewString(m.targetPrefix))
	}
	if m.xmlNamespace != nil {
		s.Traits.Set("smithy.api#xmlNamespace", object("uri", m.xmlNamespace), m.xmlNamespace.Pos)
	}
	im.deprecated(&s.Traits, root)
	im.clientContextParams(s, root.Get("clientContextParams"))
	return s
}

func (im *importer) serviceTrait() *model.Node {
	m := &im.meta
	value := object("sdkId", model.NewString(m.serviceID))
	if m.endpointPrefix != "" {
		value.Fields = append(value.Fields, model.Field{Key: "endpointPrefix", Value: model.NewString(m.endpointPrefix)})
	}
	// The default that Smithy prescribes.
	if id := strings.ReplaceAll(strings.ToLower(m.serviceID), " ", "-") + "-" + m.version; m.uid != "" && m.uid != id {
		value.Fields = append(value.Fields, model.Field{Key: "docId", Value: model.NewString(m.uid)})
	}
	return value
}

func (im *importer) protocolTraits(s *model.Shape) {
	for _, p := range im.meta.protocols {
		var id model.ID
		value := model.NewObject()
		switch p.Str() {
		case "json":
			switch im.meta.jsonVersion {
			case "1.0":
				id = "aws.protocols#awsJson1_0"
			case "1.1":
				id = "aws.protocols#awsJson1_1"
			default:
				im.fail(p.Pos, "unknown version %q of protocol json", im.meta.jsonVersion)
			}
			im.http2(value)
		case "rest-json":
			id = "aws.protocols#restJson1"
			im.http2(value)
		case "rest-xml":
			id = "aws.protocols#restXml"
		case "query":
			id = "aws.protocols#awsQuery"
		case "ec2":
			id = "aws.protocols#ec2Query"
		case "smithy-rpc-v2-cbor":
			id = "smithy.protocols#rpcv2Cbor"
			im.http2(value)
		default:
			im.fail(p.Pos, "unknown protocol %q", p.Str())
			continue
		}
		s.Traits.Set(id, value, p.Pos)
	}
	if im.meta.queryCompatible.IsValid() {
		s.Traits.Set("aws.protocols#awsQueryCompatible", model.NewObject(), im.meta.queryCompatible)
	}
}

// http2 adds to a protocol's trait which versions of HTTP it takes, where the service says so.
func (im *importer) http2(value *model.Node) {
	h2 := im.meta.h2
	if h2 == nil {
		return
	}
	switch im.str(h2) {
	case "eventstream":
		value.Fields = append(value.Fields, model.Field{Key: "eventStreamHttp", Value: stringArray([]string{"h2"})})
	case "optional":
		value.Fields = append(value.Fields, model.Field{Key: "http", Value: stringArray([]string{"h2", "http/1.1"})})
	default:
		im.fail(h2.Pos, "unknown setting %q of h2", h2.Str())
	}
}

// authTraits says how requests are signed: as the list of schemes says, else as the signature version does.
func (im *importer) authTraits(s *model.Shape) {
	m := &im.meta
	schemes := m.auth
	if len(schemes) == 0 {
		schemes = []string{im.schemeOf(m.signatureVersion)}
	}
	for _, scheme := range schemes {
		value := model.NewObject()
		switch scheme {
		case "aws.auth#sigv4", "aws.auth#sigv4a":
			value = object("name", model.NewString(im.signingName()))
		case "smithy.api#httpBearerAuth", string(sigv2Trait):
		default:
			im.fail(m.pos, "unknown auth scheme %q", scheme)
			continue
		}
		s.Traits.Set(model.ID(scheme), value, m.pos)
	}
	if len(schemes) > 1 {
		s.Traits.Set("smithy.api#auth", stringArray(schemes), m.pos)
	}
	if m.signatureVersion == "s3" || m.signatureVersion == "s3v4" {
		s.Traits.Set(sigv4SettingsTrait, object("payloadHashHeader", model.NewBool(true)), m.pos)
	}
}

// signingName returns the name of the service in signatures.
func (im *importer) signingName() string { return cmp.Or(im.meta.signingName, im.meta.endpointPrefix) }

func (im *importer) schemeOf(signatureVersion string) string {
	switch signatureVersion {
	case "v4", "s3", "s3v4":
		return "aws.auth#sigv4"
	case "v2":
		return string(sigv2Trait)
	case "bearer":
		return "smithy.api#httpBearerAuth"
	}
	im.fail(im.meta.pos, "unknown signature version %q", signatureVersion)
	return "aws.auth#sigv4"
}

func (im *importer) clientContextParams(s *model.Shape, n *model.Node) {
	if n == nil {
		return
	}
	params := model.NewObject()
	for _, p := range im.fields(n) {
		value := model.NewObject()
		im.each(p.Value, "clientContextParam", func(f model.Field) bool {
			if f.Key != "type" {
				return false
			}
			im.str(f.Value)
			value.Fields = append(value.Fields, f)
			return true
		})
		params.Fields = append(params.Fields, model.Field{Key: p.Key, Value: value})
	}
	s.Traits.Set("smithy.rules#clientContextParams", params, n.Pos)
}
