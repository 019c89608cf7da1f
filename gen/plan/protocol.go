package plan

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// protocol is how a protocol looks from here: where it is, and which facts of members it uses.
type protocol struct {
	trait model.ID
	Protocol

	json     bool // bodies are JSON or CBOR
	xml      bool // bodies, or answers, are XML
	query    bool // requests are forms, and errors have codes of aws.protocols#awsQueryError
	ec2      bool // and use ec2QueryName
	bindings bool // HTTP bindings count
	bodiless bool // operations without input have no body
}

// protocols are those that runtime/protocol has, the one that is used first where a service has
// several. JSON goes before CBOR, unlike in botocore, because servers that stand in for AWS, recorders and
// proxies know it; forms come last, because their answers are the slowest to read.
var protocols = [...]protocol{
	{trait: "aws.protocols#awsJson1_0", Protocol: Protocol{"awsjson", []Setting{{Name: "Version", Value: "1.0"}}}, json: true},
	{trait: "aws.protocols#awsJson1_1", Protocol: Protocol{"awsjson", []Setting{{Name: "Version", Value: "1.1"}}}, json: true},
	{trait: "aws.protocols#restJson1", Protocol: Protocol{Package: "restjson"}, json: true, bindings: true},
	{trait: "aws.protocols#restXml", Protocol: Protocol{Package: "restxml"}, xml: true, bindings: true},
	{trait: "smithy.protocols#rpcv2Cbor", Protocol: Protocol{Package: "rpcv2cbor"}, json: true, bodiless: true},
	{trait: "smithy.protocols#rpcv2Json", Protocol: Protocol{Package: "rpcv2json"}, json: true, bodiless: true},
	{trait: "aws.protocols#awsQuery", Protocol: Protocol{Package: "awsquery"}, xml: true, query: true},
	{trait: "aws.protocols#ec2Query", Protocol: Protocol{"awsquery", []Setting{{Name: "EC2", True: true}}}, xml: true, query: true, ec2: true},
}

// chooseProtocol sets the protocol of the package.
func (b *builder) chooseProtocol(sel Selection) {
	b.proto = &protocols[0]
	var names []string
	for i := range protocols {
		p := &protocols[i]
		if !b.service.Traits.Has(p.trait) {
			continue
		}
		if sel.Protocol == "" || sel.Protocol == p.trait.Name() {
			b.proto = p
			b.pkg.Service.Protocol = p.Protocol
			return
		}
		names = append(names, p.trait.Name())
	}
	if sel.Protocol != "" {
		d := b.fail(sel.ProtocolPos, b.service.ID, CodeProtocol, "the service does not have the protocol %q", sel.Protocol)
		if d.Hint = diag.Suggest(sel.Protocol, names); d.Hint == "" && len(names) > 0 {
			d.Hint = "it has " + strings.Join(names, ", ")
		}
		return
	}
	d := b.fail(b.service.Pos, b.service.ID, CodeProtocol, "the service has no protocol that can be generated")
	d.Hint = "supported are awsJson1_0, awsJson1_1, restJson1, restXml, awsQuery and ec2Query of aws.protocols, rpcv2Cbor and rpcv2Json of smithy.protocols"
}
