package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/internal/endpointcode"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// TestCompileErrors has one fault each. $ stands where the problem is to be reported.
func TestCompileErrors(t *testing.T) {
	const params = `{"version": "1.0", "parameters": {"Region": {"type": "string"}, "Flag": {"type": "boolean"}, "List": {"type": "stringArray"}}, "rules": `
	endpointWith := func(condition string) string {
		return params + `[{"type": "endpoint", "conditions": [` + condition + `], "endpoint": {"url": "https://x"}}]}`
	}
	for _, tc := range []struct{ name, in, want string }{
		{"no object", `$[]`, "a rule set must be an object [endpoint-rules-syntax]"},
		{"no rules", `${}`, "a rule set needs rules [endpoint-rules-syntax]"},
		{"parameters", `{"parameters": $[], "rules": []}`, "parameters must be an object [endpoint-rules-syntax]"},
		{"parameter type", `{"parameters": {"A": ${"type": "int"}}, "rules": []}`, `parameter A has the type "int", want string, boolean or stringArray [endpoint-rules-type]`},
		{"default", `{"parameters": {"A": {"type": "boolean", "default": $"x"}}, "rules": []}`, "the default of parameter A is no boolean [endpoint-rules-type]"},
		{"rule type", params + `[${"type": "bush", "conditions": []}]}`, `a rule has the type "bush", want tree, endpoint or error [endpoint-rules-syntax]`},
		{"tree without rules", params + `[${"type": "tree", "conditions": []}]}`, "a tree rule needs rules [endpoint-rules-syntax]"},
		{"endpoint without one", params + `[${"type": "endpoint", "conditions": []}]}`, "an endpoint rule needs an endpoint [endpoint-rules-syntax]"},
		{"unknown function", endpointWith(`${"fn": "rot13", "argv": []}`), `there is no function "rot13" [endpoint-rules-function]`},
		{"arity", endpointWith(`${"fn": "stringEquals", "argv": ["x"]}`), "stringEquals takes 2 arguments, not 1 [endpoint-rules-syntax]"},
		{"argument type", endpointWith(`{"fn": "stringEquals", "argv": [{"ref": "Region"}, ${"ref": "Flag"}]}`), "argument 2 of stringEquals must be a string, not a boolean [endpoint-rules-type]"},
		{"not", endpointWith(`{"fn": "not", "argv": [${"ref": "Region"}]}`), "the argument of not must be a boolean, not a string [endpoint-rules-type]"},
		{"reference", endpointWith(`{"fn": "isSet", "argv": [${"ref": "Zone"}]}`), `"Zone" is neither a parameter nor assigned here [endpoint-rules-reference]`},
		{"shadowing", endpointWith(`${"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Region"}`), "Region is assigned but already has a value here [endpoint-rules-reference]"},
		{"attribute", endpointWith(`{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "p"}, ${"fn": "getAttr", "argv": [{"ref": "p"}, "suffix"]}`), `a partition has no attribute "suffix" [endpoint-rules-reference]`},
		{"attribute of a string", endpointWith(`${"fn": "getAttr", "argv": [{"ref": "Region"}, "name"]}`), `a string has no attribute "name" [endpoint-rules-reference]`},
		{"index of a string", endpointWith(`${"fn": "getAttr", "argv": [{"ref": "Region"}, "[0]"]}`), "a value with an index must be a stringArray, not a string [endpoint-rules-type]"},
		{"index", endpointWith(`${"fn": "getAttr", "argv": [{"ref": "List"}, "[x]"]}`), `"[x]" is no path to an attribute [endpoint-rules-syntax]`},
		{"template brace", endpointWith(`{"fn": "stringEquals", "argv": [$"{Region", "x"]}`), "a brace in the template has no partner [endpoint-rules-syntax]"},
		{"template type", endpointWith(`{"fn": "stringEquals", "argv": [$"{Flag}", "x"]}`), "{Flag} in a template must be a string, not a boolean [endpoint-rules-type]"},
		{"substring", endpointWith(`{"fn": "substring", "argv": [{"ref": "Region"}, $-1, 2, false]}`), "want a whole number, 0 or more [endpoint-rules-type]"},
		{"substring direction", endpointWith(`{"fn": "substring", "argv": [{"ref": "Region"}, 1, 2, $"no"]}`), "argument 4 of substring must be true or false [endpoint-rules-type]"},
		{"coalesce", endpointWith(`${"fn": "coalesce", "argv": [{"ref": "Region"}, {"ref": "Flag"}]}`), "coalesce needs arguments of one type, not a string and a boolean [endpoint-rules-type]"},
		{"coalesce of one", endpointWith(`${"fn": "coalesce", "argv": [{"ref": "Region"}]}`), "coalesce takes two or more arguments, not 1 [endpoint-rules-syntax]"},
		{"value", endpointWith(`{"fn": "isSet", "argv": [$12]}`), "want a string, a boolean, a reference or a function [endpoint-rules-syntax]"},
		{"url", params + `[{"type": "endpoint", "conditions": [], "endpoint": ${"url": {"ref": "Flag"}}}]}`, "the URL of an endpoint must be a string, not a boolean [endpoint-rules-type]"},
		{"header", params + `[{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x", "headers": {"h": $"v"}}}]}`, "want a list of strings [endpoint-rules-syntax]"},
		{"auth", params + `[{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x", "properties": {"authSchemes": [${"signingName": "x"}]}}}]}`, "an authentication scheme needs a name [endpoint-rules-syntax]"},
		{"property", params + `[{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x", "properties": {"p": ${"ref": "List"}}}}]}`, "a property cannot be a stringArray [endpoint-rules-type]"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			before, _, _ := strings.Cut(tc.in, "$")
			in := strings.Replace(tc.in, "$", "", 1)
			var errs diag.List
			c := rules.CompileRuleSet("ns#S", jsonpos.Parse("r.json", []byte(in), &errs), &errs)
			want := fmt.Sprintf("r.json:1:%d: ns#S: %s", len(before)+1, tc.want)
			if got := fmt.Sprint(errs.Err()); got != want || c != nil {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

func TestCompileLimits(t *testing.T) {
	var params, conditions []string
	for i := range endpointcode.MaxParams + 1 {
		params = append(params, fmt.Sprintf(`"P%d": {"type": "string"}`, i))
		conditions = append(conditions, fmt.Sprintf(`{"fn": "isSet", "argv": [{"ref": "P%d"}]}`, i))
	}
	compile := func(n int) error {
		var errs diag.List
		text := fmt.Sprintf(`{"parameters": {%s}, "rules": [{"type": "endpoint", "conditions": [%s], "endpoint": {"url": "https://x"}}]}`,
			strings.Join(params, ","), strings.Join(conditions[:n], ","))
		rules.CompileRuleSet("ns#S", jsonpos.Parse("r.json", []byte(text), &errs), &errs)
		return errs.Err()
	}
	if err := compile(endpointcode.MaxParams); err != nil { // the last is declared but not used
		t.Error(err)
	}
	if err := compile(endpointcode.MaxParams + 1); err == nil || !strings.Contains(err.Error(), string(rules.CodeLimit)) {
		t.Errorf("one parameter too many gives %v", err)
	}
	conditions = nil
	for i := range endpointcode.MaxVariables + 1 {
		conditions = append(conditions, fmt.Sprintf(`{"fn": "uriEncode", "argv": ["x"], "assign": "v%d"}`, i))
	}
	if err := compile(endpointcode.MaxVariables + 1); err == nil || !strings.Contains(err.Error(), string(rules.CodeLimit)) {
		t.Errorf("too many variables give %v", err)
	}
}

func TestUnusedParams(t *testing.T) {
	c := compileText(t, `{"parameters": {
		"Key": {"type": "string"},
		"Id": {"type": "string", "required": true},
		"Flag": {"type": "boolean", "required": true, "default": true},
		"Region": {"type": "string", "builtIn": "AWS::Region"}
	}, "rules": [{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://{Region}"}}]}`)
	for name, want := range map[string]int{"Key": -1, "Id": 0, "Flag": -1, "Region": 1} {
		if got := c.Param(name).Index; got != want || endpoint.Rules(c.Rules).Index(name) != want {
			t.Errorf("%s has the index %d, want %d", name, got, want)
		}
	}
	if c.Param("Nothing") != nil || endpoint.Rules(c.Rules).Builtin("AWS::Region") != 1 {
		t.Errorf("parameters are %+v", c.Params)
	}
}

// TestScopes has a variable that two rules assign, and a tree that does not fall through.
func TestScopes(t *testing.T) {
	c := compileText(t, `{"parameters": {"A": {"type": "string"}, "B": {"type": "boolean"}}, "rules": [
		{"type": "endpoint", "conditions": [
			{"fn": "substring", "argv": [{"ref": "A"}, 0, 3, false], "assign": "part"},
			{"fn": "stringEquals", "argv": [{"ref": "part"}, "abc"]}], "endpoint": {"url": "https://{part}.first"}},
		{"type": "tree", "conditions": [
			{"fn": "substring", "argv": [{"ref": "A"}, 0, 2, false], "assign": "part"}], "rules": [
			{"type": "endpoint", "conditions": [{"fn": "booleanEquals", "argv": [false, {"ref": "B"}]}], "endpoint": {"url": "https://{part}.second"}}]},
		{"type": "endpoint", "conditions": [{"fn": "not", "argv": [{"fn": "booleanEquals", "argv": [{"ref": "B"}, true]}]}], "endpoint": {"url": "https://third"}}]}`)
	for _, tc := range []struct {
		params map[string]any
		want   string
	}{
		{map[string]any{"A": "abcd"}, "https://abc.first"},
		{map[string]any{"A": "xyz", "B": false}, "https://xy.second"},
		{map[string]any{"A": "xyz"}, "no endpoint rule matches the parameters"}, // not set is not false
		{map[string]any{"A": "x"}, "https://third"},
		{map[string]any{"A": "x", "B": true}, "no endpoint rule matches the parameters"},
	} {
		ep, err := endpoint.Rules(c.Rules).Resolve(paramsOf(c, tc.params))
		got := fmt.Sprint(err)
		if err == nil {
			got = ep.URL
		}
		if got != tc.want {
			t.Errorf("%v gives %s, want %s", tc.params, got, tc.want)
		}
	}
}

func compileText(t testing.TB, text string) *rules.Compiled {
	t.Helper()
	return compileNode(t, "ns#S", parseText(t, text))
}

func parseText(t testing.TB, text string) *model.Node {
	t.Helper()
	var errs diag.List
	n := jsonpos.Parse("r.json", []byte(text), &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return n
}
