package overlay

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

const inEndpointTrait model.ID = "sessiongen.traits#inEndpoint"

// stripURIPrefix removes the first part of the URIs of all operations of the namespace that have it.
type stripURIPrefix struct{ prefix string }

func (op stripURIPrefix) apply(a *applier) {
	found := false
	labels := labelsOf(op.prefix)
	for _, s := range a.model.Shapes() {
		http := s.Traits.Find("smithy.api#http")
		if s.Kind != model.Operation || s.ID.Namespace() != a.namespace || http == nil {
			continue
		}
		rest, ok := strings.CutPrefix(http.Value.Get("uri").Str(), op.prefix)
		if !ok || rest != "" && rest[0] != '/' && rest[0] != '?' {
			continue
		}
		found = true
		if !strings.HasPrefix(rest, "/") {
			rest = "/" + rest
		}
		http.Value = withURI(http.Value, rest)
		a.moveLabels(s, labels)
	}
	if !found {
		a.obsolete(a.pos, "", "no URI begins with %q", op.prefix)
	}
}

// moveLabels says of members of an operation's input that the endpoint has them instead of the URI.
func (a *applier) moveLabels(op *model.Shape, labels []string) {
	input := a.model.Shape(op.Operation.Input.ID)
	for _, name := range labels {
		m := input.Member(name)
		if m != nil && m.Traits.Has(inEndpointTrait) {
			continue // operations may share an input
		}
		if m == nil || !remove(&m.Traits, "smithy.api#httpLabel") {
			a.obsolete(a.pos, input.ID, "member %q is no label", name)
			continue
		}
		m.Traits.Set(inEndpointTrait, model.NewObject(), a.pos)
	}
}

// withURI returns the value of an http trait with another URI.
func withURI(http *model.Node, uri string) *model.Node {
	out := *http
	out.Fields = nil
	for _, f := range http.Fields {
		if f.Key == "uri" {
			f.Value = &model.Node{Kind: model.StringNode, Text: uri, Pos: f.Value.Pos}
		}
		out.Fields = append(out.Fields, f)
	}
	return &out
}

// labelsOf returns the names of the labels in a part of a URI.
func labelsOf(uri string) []string {
	var names []string
	for _, part := range strings.Split(uri, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		names = append(names, strings.TrimSuffix(name, "+"))
	}
	return names
}
