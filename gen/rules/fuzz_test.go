package rules_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// FuzzCompile compiles any JSON as the value of each trait: it must give a problem or a constant
// that the runtime reads.
func FuzzCompile(f *testing.F) {
	f.Add(`{"parameters": {"Region": {"type": "string"}, "Flag": {"type": "boolean"}, "L": {"type": "stringArray", "default": ["a"]}}, "rules": [
		{"type": "tree", "conditions": [{"fn": "aws.partition", "argv": ["{Region}"], "assign": "p"}], "rules": [
			{"type": "endpoint", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "Flag"}, true]}],
			 "endpoint": {"url": "https://{Region}.{p#dnsSuffix}", "headers": {"h": ["{{v}}"]}, "properties": {"authSchemes": [{"name": "sigv4"}], "x": {"y": [1]}}}},
			{"type": "error", "conditions": [{"fn": "getAttr", "argv": [{"ref": "L"}, "[0]"], "assign": "first"}], "error": "{first}"}]}]}`)
	f.Add(diagram(2, -1, 1, -1, 0, -3, missingRef, 1, plainRef, fipsRef))
	f.Add(`{"partitionSpecialCases": {"aws": [{"endpoint": "{service}.{region}.{dnsSuffix}", "fips": true}]}, "regionSpecialCases": {"x": [{"endpoint": "y", "signingRegion": "z"}]}}`)
	f.Add(`{"endpointPatternType": "service_dnsSuffix", "partitionEndpointSpecialCases": {"aws-cn": [{"region": "x"}]}}`)
	f.Fuzz(func(t *testing.T, text string) {
		var errs diag.List
		value := jsonpos.Parse("f.json", []byte(text), &errs)
		if value == nil {
			return
		}
		for _, id := range []model.ID{rules.RuleSetTrait, rules.BDDTrait, rules.StandardRegionalTrait, rules.StandardPartitionalTrait} {
			service := &model.Shape{ID: "ns#S", Kind: model.Service}
			service.Traits.Set(id, value, diag.Pos{})
			c, errs := rules.Compile(service)
			if (c == nil) != (errs.Len() > 0) {
				t.Fatalf("%s: compiled %v with %d problems", id, c, errs.Len())
			}
			if c == nil {
				continue
			}
			var p endpoint.Params
			for _, param := range c.Params {
				switch param.Type {
				case rules.String:
					p.SetString(param.Index, "us-east-1")
				case rules.Bool:
					p.SetBool(param.Index, true)
				case rules.Strings:
					p.SetStrings(param.Index, []string{"a"})
				}
			}
			_, err := endpoint.Rules(c.Rules).Resolve(&p)
			if e, ok := errors.AsType[*endpoint.Error](err); ok && strings.Contains(e.Message, "damaged") {
				t.Fatalf("%s: the runtime cannot read the constant %q", id, c.Rules)
			}
		}
		rules.Derive(value, "x")
	})
}
