package botocore

import (
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
)

// endpoints imports the endpoint rules: as standard endpoint traits where these prove to say the
// same, else as they are.
func (im *importer) endpoints(n *model.Node) {
	if n == nil {
		return
	}
	im.at = im.service.ID
	ruleSet := withoutDocumentation(n)
	derived, ok := rules.Derive(ruleSet, im.signingName())
	if !ok {
		im.service.Traits.Set(rules.RuleSetTrait, ruleSet, n.Pos)
		return
	}
	im.meta.endpointPrefix = derived.EndpointPrefix
	im.service.Traits.Find("aws.api#service").Value = im.serviceTrait()
	for _, t := range derived.Traits {
		im.service.Traits.Set(t.ID, t.Value, n.Pos)
	}
}

// withoutDocumentation returns n without the prose in it.
func withoutDocumentation(n *model.Node) *model.Node {
	out := *n
	out.Elems, out.Fields = nil, nil
	for _, e := range n.Elems {
		out.Elems = append(out.Elems, withoutDocumentation(e))
	}
	for _, f := range n.Fields {
		if f.Key == "documentation" && f.Value.Is(model.StringNode) {
			continue
		}
		f.Value = withoutDocumentation(f.Value)
		out.Fields = append(out.Fields, f)
	}
	return &out
}
