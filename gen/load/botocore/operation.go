package botocore

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// addOperation imports one operation.
func (im *importer) addOperation(f model.Field) {
	op := &model.Shape{ID: im.id(f.Key), Kind: model.Operation, Pos: f.KeyPos}
	op.Operation = &model.OperationProps{Input: model.Ref{ID: model.Unit}, Output: model.Ref{ID: model.Unit}}
	im.at, im.near = op.ID, f.KeyPos
	im.operations[f.Key] = op
	im.order = append(im.order, op)
	im.service.Service.Operations = append(im.service.Service.Operations, model.Ref{ID: op.ID, Pos: op.Pos})
	if !isIdentifier(f.Key) {
		im.fail(f.KeyPos, "operation name %q is not an identifier", f.Key)
	}

	n := f.Value
	if input := n.Get("input"); input != nil {
		op.Operation.Input = im.input(input)
	}
	im.deprecated(&op.Traits, n)
	im.each(n, "operation", func(f model.Field) bool {
		set := func(id model.ID, value *model.Node) { op.Traits.Set(id, value, f.KeyPos) }
		switch f.Key {
		case "input", "deprecated", "deprecatedSince": // above
		case "output":
			im.each(f.Value, "operation output", func(f model.Field) bool {
				if f.Key != "shape" {
					return false
				}
				op.Operation.Output = im.ref(f.Value)
				return true
			})
		case "errors":
			for _, e := range im.items(f.Value) {
				im.operationError(op, e)
			}
		case "http":
			im.http(op, f.Value)
		case "httpChecksum":
			set("aws.protocols#httpChecksum", im.httpChecksum(f.Value))
		case "httpChecksumRequired":
			return im.mark(&op.Traits, f, "smithy.api#httpChecksumRequired")
		case "requestcompression":
			set("smithy.api#requestCompression", im.only(f.Value, "requestcompression", "encodings"))
		case "idempotent":
			return im.mark(&op.Traits, f, "smithy.api#idempotent")
		case "readonly":
			return im.mark(&op.Traits, f, "smithy.api#readonly")
		case "auth":
			set("smithy.api#auth", im.operationAuth(f.Value))
		case "authtype":
			switch im.str(f.Value) {
			case "none":
				set("smithy.api#auth", model.NewArray())
			case "v4-unsigned-body":
				set("aws.auth#unsignedPayload", model.NewObject())
			default:
				im.fail(f.Value.Pos, "unknown authtype %q", f.Value.Str())
			}
		case "unsignedPayload":
			return im.mark(&op.Traits, f, "aws.auth#unsignedPayload")
		case "endpoint":
			set("smithy.api#endpoint", im.only(f.Value, "endpoint", "hostPrefix"))
		case "endpointdiscovery":
			required := f.Value.Get("required").IsTrue()
			im.only(f.Value, "endpointdiscovery", "required")
			set("aws.api#clientDiscoveredEndpoint", object("required", model.NewBool(required)))
		case "endpointoperation":
			if im.flag(f.Value) {
				im.endpointDiscovery(op)
			}
		case "staticContextParams":
			set("smithy.rules#staticContextParams", im.contextParams(f.Value, "value"))
		case "operationContextParams":
			set("smithy.rules#operationContextParams", im.contextParams(f.Value, "path"))
		default:
			return false
		}
		return true
	})
}

func (im *importer) ref(n *model.Node) model.Ref { return model.Ref{ID: im.target(n), Pos: n.Pos} }

// only returns the object n, which has no keys but the given one.
func (im *importer) only(n *model.Node, object, key string) *model.Node {
	im.each(n, object, func(f model.Field) bool { return f.Key == key })
	return n
}

// input imports the reference to the input. It may name the root element of an XML body and its
// namespace, which belong to the shape.
func (im *importer) input(n *model.Node) model.Ref {
	ref := model.Ref{ID: model.Unit}
	if shape := n.Get("shape"); shape != nil {
		ref = im.ref(shape)
	}
	s := im.shapes[ref.ID.Name()]
	im.each(n, "operation input", func(f model.Field) bool {
		switch {
		case f.Key == "shape":
		case f.Key == "locationName":
			if name := im.str(f.Value); s != nil && name != s.ID.Name() && !s.Traits.Has("smithy.api#xmlName") {
				s.Traits.Set("smithy.api#xmlName", f.Value, f.KeyPos)
			}
		case f.Key == "xmlNamespace":
			if s != nil {
				s.Traits.Set("smithy.api#xmlNamespace", im.xmlNamespace(f.Value), f.KeyPos)
			}
		default:
			return false
		}
		return true
	})
	return ref
}

func (im *importer) operationError(op *model.Shape, n *model.Node) {
	im.each(n, "operation error", func(f model.Field) bool {
		if f.Key != "shape" {
			return false
		}
		ref := im.ref(f.Value)
		if s := im.shapes[ref.ID.Name()]; s != nil && !s.Traits.Has("smithy.api#error") {
			im.fail(ref.Pos, "%q is not an exception", ref.ID.Name())
		}
		again := slices.ContainsFunc(op.Operation.Errors, func(r model.Ref) bool { return r.ID == ref.ID })
		if !again { // some operations name an exception twice
			op.Operation.Errors = append(op.Operation.Errors, ref)
		}
		return true
	})
}

// http imports method, URI and status code. Where the protocol prescribes POST to "/" they say nothing.
func (im *importer) http(op *model.Shape, n *model.Node) {
	var method, uri, code *model.Node
	im.each(n, "operation http", func(f model.Field) bool {
		switch f.Key {
		case "method":
			method = model.NewString(im.str(f.Value))
		case "requestUri":
			uri = model.NewString(im.labelsByMember(op, im.str(f.Value)))
		case "responseCode":
			if im.number(f.Value).Text != "200" {
				code = model.NewNumber(f.Value.Text)
			}
		default:
			return false
		}
		return true
	})
	if method == nil || uri == nil {
		im.fail(n.Pos, "http without method or requestUri")
		return
	}
	if !im.isREST() && method.Text == "POST" && uri.Text == "/" {
		return
	}
	op.Traits.Set("smithy.api#http", object("method", method, "uri", uri, "code", code), n.Pos)
}

// labelsByMember renames the labels of a URI: botocore calls them by the members' locationName,
// Smithy by the members.
func (im *importer) labelsByMember(op *model.Shape, uri string) string {
	members := im.rawByID[op.Operation.Input.ID.Name()].Get("members")
	if members == nil || !strings.Contains(uri, "{") {
		return uri
	}
	var b strings.Builder
	for uri != "" {
		before, rest, found := strings.Cut(uri, "{")
		b.WriteString(before)
		if !found {
			break
		}
		label, after, _ := strings.Cut(rest, "}")
		name := strings.TrimSuffix(label, "+")
		for _, f := range members.Fields {
			if f.Value.Get("location").Str() == "uri" && wireName(f) == name {
				label = f.Key + label[len(name):]
				break
			}
		}
		b.WriteString("{" + label + "}")
		uri = after
	}
	return b.String()
}

// wireName returns the locationName of a member, else its name.
func wireName(member model.Field) string {
	if name := member.Value.Get("locationName").Str(); name != "" {
		return name
	}
	return member.Key
}

func (im *importer) httpChecksum(n *model.Node) *model.Node {
	im.each(n, "httpChecksum", func(f model.Field) bool {
		switch f.Key {
		case "requestAlgorithmMember", "requestValidationModeMember":
			im.str(f.Value)
		case "requestChecksumRequired":
			im.flag(f.Value)
		case "responseAlgorithms":
			im.strings(f.Value)
		default:
			return false
		}
		return true
	})
	return n
}

// operationAuth returns the value of an operation's auth trait: no scheme where it says noAuth.
func (im *importer) operationAuth(n *model.Node) *model.Node {
	schemes := model.NewArray()
	for i, scheme := range im.strings(n) {
		switch scheme {
		case "smithy.api#noAuth":
		case "aws.auth#sigv4", "aws.auth#sigv4a", "smithy.api#httpBearerAuth":
			schemes.Elems = append(schemes.Elems, n.Elems[i])
		default:
			im.fail(n.Elems[i].Pos, "unknown auth scheme %q", scheme)
		}
	}
	return schemes
}

// endpointDiscovery makes op the operation that tells a client the service's endpoints.
func (im *importer) endpointDiscovery(op *model.Shape) {
	const invalid = "InvalidEndpointException"
	value := object("operation", model.NewString(string(op.ID)))
	if im.rawByID[invalid] != nil {
		value.Fields = append(value.Fields, model.Field{Key: "error", Value: model.NewString(string(im.id(invalid)))})
	}
	im.service.Traits.Set("aws.api#clientEndpointDiscovery", value, op.Pos)
}

// contextParams checks parameters that all are an object with one key.
func (im *importer) contextParams(n *model.Node, key string) *model.Node {
	for _, p := range im.fields(n) {
		if im.only(p.Value, "context parameter", key).Get(key) == nil {
			im.fail(p.KeyPos, "context parameter %q has no %s", p.Key, key)
		}
	}
	return n
}
