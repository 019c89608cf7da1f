package rules

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// Names and messages of the rule sets that AWS publishes for standard endpoints.
const (
	paramRegion   = "Region"
	paramDual     = "UseDualStack"
	paramFIPS     = "UseFIPS"
	paramEndpoint = "Endpoint"
	partitionVar  = "PartitionResult"

	errNoRegion      = "Invalid Configuration: Missing Region"
	errFIPSEndpoint  = "Invalid Configuration: FIPS and custom endpoint are not supported"
	errDualEndpoint  = "Invalid Configuration: Dualstack and custom endpoint are not supported"
	errFIPSPartition = "FIPS is enabled but this partition does not support FIPS"
	errDualPartition = "DualStack is enabled but this partition does not support DualStack"
	errBothPartition = "FIPS and DualStack are enabled, but this partition does not support one or both"
)

// ruleSet writes the rules: a custom endpoint as it is, else by partition, variant and special case.
func (s *standard) ruleSet() *model.Node {
	var byVariant []*model.Node
	for _, v := range s.variants() {
		byVariant = append(byVariant, s.variantRules(v)...)
	}
	return object(
		"version", str("1.0"),
		"parameters", s.parameters(),
		"rules", list(
			tree(list(call("isSet", ref(paramEndpoint))), s.customEndpoint()...),
			tree(list(
				call("isSet", ref(paramRegion)),
				assign(partitionVar, call("aws.partition", ref(paramRegion))),
			), byVariant...),
			failure(list(), errNoRegion),
		),
	)
}

func (s *standard) parameters() *model.Node {
	flag := func(builtIn string) *model.Node {
		return object("builtIn", str(builtIn), "required", model.NewBool(true),
			"default", model.NewBool(false), "type", str("boolean"))
	}
	optional := func(builtIn string) *model.Node {
		return object("builtIn", str(builtIn), "required", model.NewBool(false), "type", str("string"))
	}
	params := object(paramRegion, optional("AWS::Region"))
	if !s.dualOnly {
		params.Fields = append(params.Fields, model.Field{Key: paramDual, Value: flag("AWS::UseDualStack")})
	}
	params.Fields = append(params.Fields,
		model.Field{Key: paramFIPS, Value: flag("AWS::UseFIPS")},
		model.Field{Key: paramEndpoint, Value: optional("SDK::Endpoint")})
	return params
}

func (s *standard) customEndpoint() []*model.Node {
	rules := []*model.Node{failure(list(isTrue(ref(paramFIPS))), errFIPSEndpoint)}
	if !s.dualOnly {
		rules = append(rules, failure(list(isTrue(ref(paramDual))), errDualEndpoint))
	}
	return append(rules, endpointRule(list(), ref(paramEndpoint), nil))
}

// variantRules writes the rules of one variant. What the caller asks for must be supported.
func (s *standard) variantRules(v variant) []*model.Node {
	var asked, supported []*model.Node
	message := ""
	if v.fips {
		asked = append(asked, isTrue(ref(paramFIPS)))
		supported = append(supported, isTrue(partitionAttr("supportsFIPS")))
		message = errFIPSPartition
	}
	if v.dual {
		asked = append(asked, isTrue(ref(paramDual)))
		supported = append(supported, isTrue(partitionAttr("supportsDualStack")))
		message = errDualPartition
	}
	if v.fips && v.dual {
		message = errBothPartition
	}
	rules := s.endpoints(v)
	switch {
	case len(asked) == 0:
		return rules
	case s.dualOnly:
		return []*model.Node{tree(list(asked...), rules...)}
	}
	return []*model.Node{tree(list(asked...), tree(list(supported...), rules...), failure(list(), message))}
}

// endpoints writes the special cases of a variant, regions first, and then the standard.
func (s *standard) endpoints(v variant) []*model.Node {
	var rules []*model.Node
	for _, c := range s.special {
		if c.variant != v {
			continue
		}
		condition := call("stringEquals", ref(paramRegion), str(c.region))
		if c.partition != "" {
			condition = call("stringEquals", partitionAttr("name"), str(c.partition))
		}
		rules = append(rules, s.endpoint(list(condition), c.pattern, c.signingRegion))
	}
	return append(rules, s.endpoint(list(), s.pattern(v), ""))
}

// endpoint writes one rule from a pattern.
func (s *standard) endpoint(conditions *model.Node, pattern, signingRegion string) *model.Node {
	region := "{" + paramRegion + "}"
	if s.global {
		region = "{" + partitionVar + "#implicitGlobalRegion}"
		if signingRegion == "" {
			signingRegion = region
		}
	}
	url := strings.NewReplacer(
		"{service}", s.prefix,
		"{region}", region,
		"{dnsSuffix}", "{"+partitionVar+"#dnsSuffix}",
		"{dualStackDnsSuffix}", "{"+partitionVar+"#dualStackDnsSuffix}",
	).Replace(pattern)

	if signingRegion == "" {
		return endpointRule(conditions, str(url), nil)
	}
	auth := object("name", str("sigv4"))
	if !s.global && s.signingName != "" {
		auth.Fields = append(auth.Fields, model.Field{Key: "signingName", Value: str(s.signingName)})
	}
	auth.Fields = append(auth.Fields, model.Field{Key: "signingRegion", Value: str(signingRegion)})
	return endpointRule(conditions, str(url), auth)
}

func str(s string) *model.Node { return model.NewString(s) }

func list(elems ...*model.Node) *model.Node { return model.NewArray(elems...) }

// object takes keys and values in turn: string, *model.Node, and so on.
func object(pairs ...any) *model.Node {
	n := model.NewObject()
	for i := 0; i < len(pairs); i += 2 {
		n.Fields = append(n.Fields, model.Field{Key: pairs[i].(string), Value: pairs[i+1].(*model.Node)})
	}
	return n
}

func ref(name string) *model.Node { return object("ref", str(name)) }

func call(fn string, args ...*model.Node) *model.Node {
	return object("fn", str(fn), "argv", list(args...))
}

func assign(name string, call *model.Node) *model.Node {
	call.Fields = append(call.Fields, model.Field{Key: "assign", Value: str(name)})
	return call
}

func isTrue(n *model.Node) *model.Node { return call("booleanEquals", n, model.NewBool(true)) }

func partitionAttr(name string) *model.Node { return call("getAttr", ref(partitionVar), str(name)) }

func tree(conditions *model.Node, rules ...*model.Node) *model.Node {
	return object("conditions", conditions, "rules", list(rules...), "type", str("tree"))
}

func failure(conditions *model.Node, message string) *model.Node {
	return object("conditions", conditions, "error", str(message), "type", str("error"))
}

func endpointRule(conditions, url, auth *model.Node) *model.Node {
	properties := object()
	if auth != nil {
		properties = object("authSchemes", list(auth))
	}
	return object("conditions", conditions, "endpoint",
		object("url", url, "properties", properties, "headers", object()), "type", str("endpoint"))
}
