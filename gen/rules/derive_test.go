package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// serviceWith returns a service with endpoint traits given as "ID value" lines.
func serviceWith(t testing.TB, traits ...string) *model.Shape {
	t.Helper()
	service := &model.Shape{ID: "ns#Queue", Kind: model.Service}
	service.Traits.Set("aws.api#service", parseText(t, `{"endpointPrefix": "queue"}`), diag.Pos{})
	service.Traits.Set("aws.auth#sigv4", parseText(t, `{"name": "queueing"}`), diag.Pos{})
	for _, line := range traits {
		id, value, _ := strings.Cut(line, " ")
		service.Traits.Set(model.ID(id), parseText(t, value), diag.Pos{})
	}
	return service
}

// TestStandard resolves endpoints that standard traits stand for.
func TestStandard(t *testing.T) {
	const (
		regional    = "aws.endpoints#standardRegionalEndpoints "
		partitional = "aws.endpoints#standardPartitionalEndpoints "
		dualOnly    = "aws.endpoints#dualStackOnlyEndpoints {}"
	)
	for _, tc := range []struct {
		traits []string
		want   map[string]string // by region and, after a blank, "fips", "dual" or "fips dual"
	}{
		{[]string{regional + `{}`}, map[string]string{
			"us-east-1":                "https://queue.us-east-1.amazonaws.com []",
			"cn-north-1":               "https://queue.cn-north-1.amazonaws.com.cn []",
			"us-gov-west-1 fips":       "https://queue-fips.us-gov-west-1.amazonaws.com []",
			"eu-west-1 dual":           "https://queue.eu-west-1.api.aws []",
			"us-iso-east-1 fips dual":  "https://queue-fips.us-iso-east-1.api.aws.ic.gov []",
			"":                         "Invalid Configuration: Missing Region",
			"us-east-1 https://x":      "https://x []",
			"us-east-1 https://x fips": "Invalid Configuration: FIPS and custom endpoint are not supported",
			"us-east-1 https://x dual": "Invalid Configuration: Dualstack and custom endpoint are not supported",
		}},
		{[]string{regional + `{
			"partitionSpecialCases": {"aws-us-gov": [{"endpoint": "{service}.{region}.{dnsSuffix}", "fips": true}]},
			"regionSpecialCases": {
				"aws-global": [{"endpoint": "https://{service}.global.{dualStackDnsSuffix}", "signingRegion": "us-east-1"}],
				"us-gov-east-1": [{"endpoint": "http://special", "fips": true}]}}`}, map[string]string{
			"us-gov-west-1 fips": "https://queue.us-gov-west-1.amazonaws.com []",
			"us-gov-east-1 fips": "http://special []",
			"us-gov-east-1":      "https://queue.us-gov-east-1.amazonaws.com []",
			"aws-global":         "https://queue.global.api.aws [{sigv4 queueing us-east-1 [] false false []}]",
			"aws-global dual":    "https://queue.aws-global.api.aws []",
		}},
		{[]string{regional + `{"partitionSpecialCases": {"aws": [{"endpoint": "https://{service}.{region}.eu", "dualStack": true}]}}`, dualOnly}, map[string]string{
			"eu-west-1":       "https://queue.eu-west-1.eu []",
			"eu-west-1 fips":  "https://queue-fips.eu-west-1.api.aws []",
			"cn-north-1":      "https://queue.cn-north-1.api.amazonwebservices.com.cn []",
			"cn-north-1 fips": "https://queue-fips.cn-north-1.api.amazonwebservices.com.cn []",
		}},
		{[]string{partitional + `{"endpointPatternType": "service_dnsSuffix", "partitionEndpointSpecialCases": {
			"aws-cn": [{"region": "cn-north-1"}],
			"aws-us-gov": [{"endpoint": "https://{service}.us-gov.{dnsSuffix}"}]}}`}, map[string]string{
			"eu-west-1":      "https://queue.amazonaws.com [{sigv4  us-east-1 [] false false []}]",
			"eu-west-1 fips": "https://queue-fips.amazonaws.com [{sigv4  us-east-1 [] false false []}]",
			"cn-x-1":         "https://queue.amazonaws.com.cn [{sigv4  cn-north-1 [] false false []}]",
			"us-gov-east-1":  "https://queue.us-gov.amazonaws.com [{sigv4  us-gov-west-1 [] false false []}]",
		}},
		{[]string{partitional + `{"endpointPatternType": "service_region_dnsSuffix", "partitionEndpointSpecialCases": {
			"aws-cn": [{"region": "cn-north-1", "dualStack": true}]}}`}, map[string]string{
			"eu-west-1":   "https://queue.us-east-1.amazonaws.com [{sigv4  us-east-1 [] false false []}]",
			"cn-x-1":      "https://queue.cn-northwest-1.amazonaws.com.cn [{sigv4  cn-northwest-1 [] false false []}]",
			"cn-x-1 dual": "https://queue.cn-north-1.api.amazonwebservices.com.cn [{sigv4  cn-north-1 [] false false []}]",
		}},
	} {
		service := serviceWith(t, tc.traits...)
		c, errs := rules.Compile(service)
		if err := errs.Err(); err != nil {
			t.Error(err)
			continue
		}
		for question, want := range tc.want {
			if got := resolve(c, question); got != want {
				t.Errorf("%s: %q gives %s, want %s", tc.traits, question, got, want)
			}
		}
		testRoundTrip(t, service)
	}
}

func resolve(c *rules.Compiled, question string) string {
	values := map[string]any{}
	for i, word := range strings.Split(question, " ") {
		switch {
		case word == "fips":
			values["UseFIPS"] = true
		case word == "dual":
			values["UseDualStack"] = true
		case strings.Contains(word, "://"):
			values["Endpoint"] = word
		case i == 0 && word != "":
			values["Region"] = word
		}
	}
	ep, err := endpoint.Rules(c.Rules).Resolve(paramsOf(c, values))
	if err != nil {
		return err.Error()
	}
	return fmt.Sprint(ep.URL, " ", ep.AuthSchemes)
}

// testRoundTrip derives the traits again from the rule set that they stand for.
func testRoundTrip(t *testing.T, service *model.Shape) {
	t.Helper()
	ruleSet := rules.Standard(service, new(diag.List))
	d, ok := rules.Derive(ruleSet, "queueing")
	if !ok || d.EndpointPrefix != "queue" {
		t.Errorf("nothing is derived from what %v stands for: %+v", service.Traits, d)
		return
	}
	for _, id := range []model.ID{rules.StandardRegionalTrait, rules.StandardPartitionalTrait, rules.DualStackOnlyTrait} {
		if service.Traits.Has(id) != d.Traits.Has(id) {
			t.Errorf("%s: %v before, %v derived", id, service.Traits.Has(id), d.Traits.Has(id))
		}
	}
}

// TestDeriveWrites checks the form of what is derived.
func TestDeriveWrites(t *testing.T) {
	value := `{"partitionSpecialCases": {"aws-us-gov": [{"endpoint": "https://{service}.{region}.{dnsSuffix}", "fips": true}]},
		"regionSpecialCases": {"aws-global": [{"endpoint": "https://{service}.{dnsSuffix}", "signingRegion": "us-east-1"}]}}`
	service := serviceWith(t, "aws.endpoints#standardRegionalEndpoints "+value)
	d, ok := rules.Derive(rules.Standard(service, new(diag.List)), "queueing")
	if got := d.Traits.Get(rules.StandardRegionalTrait); !ok || d.SpecialCases != 2 || !model.Equal(got, parseText(t, value)) {
		t.Errorf("got %+v with %d special cases", got, d.SpecialCases)
	}
	if _, ok := rules.Derive(rules.Standard(service, new(diag.List)), "another"); ok {
		t.Error("a special case signs with a name that is not the service's, and is derived nonetheless")
	}
}

// TestDeriveRefuses has rule sets that differ from the standard in one thing that only a look
// everywhere finds.
func TestDeriveRefuses(t *testing.T) {
	standard := rules.Standard(serviceWith(t, "aws.endpoints#standardRegionalEndpoints {}"), new(diag.List))
	if _, ok := rules.Derive(standard, "queueing"); !ok {
		t.Fatal("the standard itself is not derived")
	}
	endpointRule := `"type": "endpoint", "endpoint": {"url": "https://odd.example.com"}}`
	for name, change := range map[string]func(ruleSet *model.Node){
		"another parameter": func(n *model.Node) { add(n.Get("parameters"), "Zone", parseText(t, `{"type": "string"}`)) },
		"a default region": func(n *model.Node) {
			add(n.Get("parameters").Get("Region"), "default", model.NewString("us-east-1"))
		},
		"an error for one region": func(n *model.Node) {
			prepend(n, parseText(t, `{"conditions": [{"fn": "stringEquals", "argv": [{"ref": "Region"}, "moon"]}], "type": "error", "error": "no"}`))
		},
		"a look at the region's text": func(n *model.Node) {
			prepend(n, parseText(t, `{"conditions": [{"fn": "isValidHostLabel", "argv": [{"ref": "Region"}, false]}], `+endpointRule))
		},
		"a look at a template": func(n *model.Node) {
			prepend(n, parseText(t, `{"conditions": [{"fn": "stringEquals", "argv": ["{Region}x", "moonx"]}], `+endpointRule))
		},
		"a look at the custom endpoint": func(n *model.Node) {
			prepend(n, parseText(t, `{"conditions": [{"fn": "stringEquals", "argv": [{"ref": "Endpoint"}, "https://moon"]}], `+endpointRule))
		},
		"a header": func(n *model.Node) {
			prepend(n, parseText(t, `{"conditions": [{"fn": "stringEquals", "argv": [{"ref": "Region"}, "moon"]}], "type": "endpoint",
				"endpoint": {"url": "https://queue.moon.amazonaws.com", "headers": {"h": ["v"]}}}`))
		},
		"another message": func(n *model.Node) {
			prepend(n, parseText(t, `{"conditions": [{"fn": "not", "argv": [{"fn": "isSet", "argv": [{"ref": "Region"}]}]},
				{"fn": "not", "argv": [{"fn": "isSet", "argv": [{"ref": "Endpoint"}]}]}], "type": "error", "error": "where?"}`))
		},
	} {
		ruleSet := rules.Standard(serviceWith(t, "aws.endpoints#standardRegionalEndpoints {}"), new(diag.List))
		change(ruleSet)
		compileNode(t, name, ruleSet) // it must be good otherwise
		if d, ok := rules.Derive(ruleSet, "queueing"); ok {
			t.Errorf("%s: derived %+v", name, d)
		}
	}
}

func add(n *model.Node, key string, value *model.Node) {
	n.Fields = append(n.Fields, model.Field{Key: key, Value: value})
}

func prepend(ruleSet, rule *model.Node) {
	rules := ruleSet.Get("rules")
	rules.Elems = append([]*model.Node{rule}, rules.Elems...)
}

func TestStandardErrors(t *testing.T) {
	for trait, want := range map[string]string{
		`aws.endpoints#standardRegionalEndpoints {"partitionSpecialCases": {"aws-moon": [{"endpoint": "https://x"}]}}`:    `there is no partition "aws-moon" [endpoint-rules-reference]`,
		`aws.endpoints#standardRegionalEndpoints {"partitionSpecialCases": {"aws": [{"fips": true}]}}`:                    `a special case needs an endpoint [endpoint-rules-syntax]`,
		`aws.endpoints#standardRegionalEndpoints {"regionSpecialCases": {"us-east-1": [{"endpoint": "https://{zone}"}]}}`: `an endpoint pattern has no {zone} [endpoint-rules-reference]`,
		`aws.endpoints#standardRegionalEndpoints {"regionSpecialCases": []}`:                                              `special cases must be a map of lists [endpoint-rules-syntax]`,
		`aws.endpoints#standardPartitionalEndpoints {"endpointPatternType": "aws_recommended"}`:                           `there is no known pattern for the endpointPatternType "aws_recommended", want service_dnsSuffix or service_region_dnsSuffix [endpoint-rules-syntax]`,
	} {
		c, errs := rules.Compile(serviceWith(t, trait))
		if err := errs.Err(); c != nil || err == nil || !strings.HasSuffix(err.Error(), "ns#Queue: "+want) {
			t.Errorf("%s: got %v, want %s", trait, err, want)
		}
	}
	if c, errs := rules.Compile(serviceWith(t)); c != nil || errs.Len() > 0 {
		t.Errorf("a service without endpoint traits gives %v, %v", c, errs.Err())
	}
}

// TestDeriveCorpus holds how many of AWS's services do without a rule set.
func TestDeriveCorpus(t *testing.T) {
	derived, plain, paths := 0, 0, serviceRuleSets(t)
	for _, path := range paths {
		if d, ok := rules.Derive(readNode(t, path), signingNameOf(t, path)); ok {
			derived++
			if d.SpecialCases == 0 {
				plain++
			}
		}
	}
	t.Logf("%d rule sets, %d are standard, %d of them without special cases", len(paths), derived, plain)
	if derived < len(paths)*9/10 || plain < len(paths)*7/10 {
		t.Error("fewer rule sets are standard than should be")
	}
}
