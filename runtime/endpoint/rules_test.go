package endpoint_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

const standardRules = `{
	"parameters": {
		"Region": {"type": "string", "builtIn": "AWS::Region"},
		"UseFIPS": {"type": "boolean", "builtIn": "AWS::UseFIPS", "required": true, "default": false},
		"Endpoint": {"type": "string", "builtIn": "SDK::Endpoint"}
	},
	"rules": [
		{"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "Endpoint"}]}], "endpoint": {"url": {"ref": "Endpoint"}}},
		{"type": "tree", "conditions": [
			{"fn": "isSet", "argv": [{"ref": "Region"}]},
			{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "partition"}
		], "rules": [
			{"type": "endpoint", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true]}],
			 "endpoint": {"url": "https://queue-fips.{Region}.{partition#dnsSuffix}"}},
			{"type": "endpoint", "conditions": [], "endpoint": {
				"url": "https://queue.{Region}.{partition#dnsSuffix}",
				"headers": {"x-region": ["{Region}", "*"]},
				"properties": {
					"authSchemes": [{"name": "sigv4", "signingName": "queue", "signingRegion": "{Region}", "disableDoubleEncoding": true, "extra": "{Region}!"},
						{"name": "sigv4a", "signingRegionSet": ["*"], "disableNormalizePath": true}],
					"deep": {"list": [1, -2, true, "{{{Region}}}"], "empty": {}}
				}}}
		]},
		{"type": "error", "conditions": [], "error": "no region"}
	]}`

// compile turns the JSON of a rule set into a constant.
func compile(t testing.TB, ruleSet string) endpoint.Rules {
	t.Helper()
	var errs diag.List
	c := rules.CompileRuleSet("", jsonpos.Parse("rules.json", []byte(ruleSet), &errs), &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return endpoint.Rules(c.Rules)
}

func TestResolve(t *testing.T) {
	r := compile(t, standardRules)
	var p endpoint.Params
	p.SetString(r.Builtin(endpoint.BuiltinRegion), "cn-north-1")
	got, err := r.Resolve(&p)
	if err != nil {
		t.Fatal(err)
	}
	want := &endpoint.Endpoint{
		URL:    "https://queue.cn-north-1.amazonaws.com.cn",
		Scheme: "https", Host: "queue.cn-north-1.amazonaws.com.cn",
		Headers: []endpoint.Header{{Name: "x-region", Values: []string{"cn-north-1", "*"}}},
		AuthSchemes: []endpoint.AuthScheme{
			{Name: "sigv4", SigningName: "queue", SigningRegion: "cn-north-1", DisableDoubleEncoding: true,
				Properties: []endpoint.Property{{Name: "extra", Value: "cn-north-1!"}}},
			{Name: "sigv4a", SigningRegionSet: []string{"*"}, DisableNormalizePath: true},
		},
		Properties: []endpoint.Property{{Name: "deep", Value: []endpoint.Property{
			{Name: "list", Value: []any{1, -2, true, "{cn-north-1}"}},
			{Name: "empty", Value: []endpoint.Property{}},
		}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got.Property("deep") == nil || got.Property("shallow") != nil {
		t.Error("Property does not find what is there, or finds what is not")
	}

	p.SetBool(r.Builtin(endpoint.BuiltinUseFIPS), true)
	if got, err := r.Resolve(&p); err != nil || got.URL != "https://queue-fips.cn-north-1.amazonaws.com.cn" {
		t.Errorf("FIPS gives %v, %v", got, err)
	}
	p.SetString(r.Builtin(endpoint.BuiltinEndpoint), "http://localhost:4566/base/")
	if got, err := r.Resolve(&p); err != nil || got.Host != "localhost:4566" || got.Path != "/base/" || got.Scheme != "http" {
		t.Errorf("a custom endpoint gives %+v, %v", got, err)
	}
}

func TestResolveErrors(t *testing.T) {
	r := compile(t, standardRules)
	for _, tc := range []struct {
		set  func(p *endpoint.Params)
		want string
	}{
		{func(p *endpoint.Params) {}, "no region"},
		{func(p *endpoint.Params) { p.SetBool(r.Index("Region"), true) }, "endpoint parameter Region has a value of the wrong type"},
		{func(p *endpoint.Params) { p.SetString(r.Index("Endpoint"), "localhost") },
			"the endpoint must be an http or https URL without user, query and fragment: localhost"},
		{func(p *endpoint.Params) { p.SetString(r.Index("Endpoint"), "https://me:secret@host") },
			"the endpoint must be an http or https URL without user, query and fragment"},
	} {
		var p endpoint.Params
		tc.set(&p)
		_, err := r.Resolve(&p)
		if e, ok := errors.AsType[*endpoint.Error](err); !ok || e.Message != tc.want {
			t.Errorf("got %v, want %q", err, tc.want)
		}
	}
	required := compile(t, `{"parameters": {"Id": {"type": "string", "required": true}}, "rules": [
		{"type": "endpoint", "conditions": [{"fn": "stringEquals", "argv": [{"ref": "Id"}, "x"]}], "endpoint": {"url": "https://x"}}]}`)
	var p endpoint.Params
	if _, err := required.Resolve(&p); fmt.Sprint(err) != "endpoint parameter Id is required" {
		t.Errorf("got %v", err)
	}
	p.SetString(0, "y")
	if _, err := required.Resolve(&p); fmt.Sprint(err) != "no endpoint rule matches the parameters" {
		t.Errorf("got %v", err)
	}
}

func TestParams(t *testing.T) {
	r := compile(t, standardRules)
	if got := r.Parameters(); !slices.Equal(got, []string{"Region", "UseFIPS", "Endpoint"}) {
		t.Errorf("parameters are %q", got)
	}
	if r.Index("Nothing") != -1 || r.Builtin("") != -1 || r.Builtin("AWS::Nothing") != -1 {
		t.Error("parameters that are not there have an index")
	}
	var p endpoint.Params
	for _, i := range []int{-1, 1000} { // all ignored
		p.SetString(i, "x")
		p.SetBool(i, true)
		p.SetStrings(i, nil)
		p.Unset(i)
		if p.IsSet(i) {
			t.Errorf("parameter %d is set", i)
		}
	}
	if !reflect.DeepEqual(p, endpoint.Params{}) {
		t.Error("a parameter out of range changed something")
	}
	p.SetString(0, "")
	if !p.IsSet(0) {
		t.Error("the empty string is no value")
	}
	if p.Unset(0); p.IsSet(0) {
		t.Error("Unset leaves the value")
	}
	if endpoint.Rules("").Index("Region") != -1 || endpoint.Rules("x").Parameters() != nil {
		t.Error("no rules have parameters")
	}
	if _, err := endpoint.Rules("").Resolve(&p); err == nil {
		t.Error("no rules resolve")
	}
}

// TestResolveAllocates holds the budget: the endpoint, its URL, and what hangs off it.
func TestResolveAllocates(t *testing.T) {
	r := compile(t, standardRules)
	var p endpoint.Params
	p.SetString(0, "eu-west-1")
	p.SetBool(1, true)
	if n := testing.AllocsPerRun(100, func() { r.Resolve(&p) }); n > 2 {
		t.Errorf("a resolution allocates %v times", n)
	}
}

// FuzzResolve feeds the interpreter with damaged constants: it must end, without a panic.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{standardRules, allFunctions} {
		f.Add(string(compile(f, s)), "us-east-1", true)
	}
	f.Add("\x01", "", false)
	f.Fuzz(func(t *testing.T, constant, s string, b bool) {
		r := endpoint.Rules(constant)
		r.Parameters()
		r.Builtin(endpoint.BuiltinRegion)
		var strings, mixed endpoint.Params
		for i := range 20 {
			strings.SetString(i, s)
			switch i % 3 {
			case 0:
				mixed.SetString(i, s)
			case 1:
				mixed.SetBool(i, b)
			case 2:
				mixed.SetStrings(i, []string{s, constant})
			}
		}
		for _, p := range []*endpoint.Params{{}, &strings, &mixed} {
			ep, err := r.Resolve(p)
			if (ep == nil) == (err == nil) {
				t.Errorf("got %v and %v", ep, err)
			}
			if ep != nil && ep.Host == "" {
				t.Errorf("the endpoint %q has no host", ep.URL)
			}
		}
	})
}

// allFunctions calls every function of the rules language.
const allFunctions = `{
	"parameters": {
		"A": {"type": "string", "required": true, "default": "arn:aws:s3:us-west-2:123456789012:accesspoint/x"},
		"B": {"type": "boolean"},
		"L": {"type": "stringArray", "required": true, "default": ["x", "y"]}
	},
	"rules": [
		{"type": "tree", "conditions": [
			{"fn": "aws.parseArn", "argv": [{"ref": "A"}], "assign": "arn"},
			{"fn": "getAttr", "argv": [{"ref": "arn"}, "resourceId[-1]"], "assign": "last"},
			{"fn": "getAttr", "argv": [{"ref": "arn"}, "resourceId"], "assign": "parts"},
			{"fn": "getAttr", "argv": [{"ref": "parts"}, "[0]"], "assign": "first"},
			{"fn": "getAttr", "argv": [{"ref": "L"}, "[1]"], "assign": "second"},
			{"fn": "aws.partition", "argv": ["{arn#region}"], "assign": "p"},
			{"fn": "substring", "argv": ["{arn#service}", 0, 2, true], "assign": "sub"},
			{"fn": "uriEncode", "argv": ["{A}"], "assign": "encoded"},
			{"fn": "parseURL", "argv": ["https://{sub}.example.com/{encoded}"], "assign": "url"},
			{"fn": "split", "argv": ["{A}", ":", 3], "assign": "words"},
			{"fn": "ite", "argv": [{"fn": "isSet", "argv": [{"ref": "B"}]}, "b-", "n-"], "assign": "b"},
			{"fn": "coalesce", "argv": [{"fn": "getAttr", "argv": [{"ref": "words"}, "[9]"]}, "none"], "assign": "ninth"},
			{"fn": "not", "argv": [{"fn": "isValidHostLabel", "argv": [{"ref": "A"}, false]}]},
			{"fn": "not", "argv": [{"fn": "aws.isVirtualHostableS3Bucket", "argv": [{"ref": "A"}, true]}]},
			{"fn": "booleanEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "url"}, "isIp"]}, false]},
			{"fn": "booleanEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "p"}, "supportsFIPS"]}, {"fn": "getAttr", "argv": [{"ref": "p"}, "supportsDualStack"]}]},
			{"fn": "stringEquals", "argv": ["{url#scheme}", "https"]}
		], "rules": [{"type": "endpoint", "conditions": [], "endpoint": {
			"url": "{url#scheme}://{b}{ninth}.{first}.{last}.{second}.{p#name}.{p#dualStackDnsSuffix}{url#path}",
			"headers": {"h": ["{url#authority}", "{url#normalizedPath}", "{p#implicitGlobalRegion}", "{arn#partition}{arn#accountId}"]}
		}}]}
	]}`

func TestAllFunctions(t *testing.T) {
	r := compile(t, allFunctions)
	var p endpoint.Params
	got, err := r.Resolve(&p)
	if err != nil {
		t.Fatal(err)
	}
	const encoded = "arn%3Aaws%3As3%3Aus-west-2%3A123456789012%3Aaccesspoint%2Fx"
	if want := "https://n-none.accesspoint.x.y.aws.api.aws/" + encoded; got.URL != want {
		t.Errorf("got %s, want %s", got.URL, want)
	}
	if want := []string{"s3.example.com", "/" + encoded + "/", "us-east-1", "aws123456789012"}; !slices.Equal(got.Headers[0].Values, want) {
		t.Errorf("got headers %q, want %q", got.Headers[0].Values, want)
	}
}
