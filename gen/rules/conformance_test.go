package rules_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// testSuite is the form in which test cases for endpoint rules are published.
type testSuite struct {
	TestCases []testCase `json:"testCases"`
}

type testCase struct {
	Documentation string         `json:"documentation"`
	Params        map[string]any `json:"params"`

	OperationInputs []operationInput `json:"operationInputs"`

	Expect struct {
		Error    string `json:"error"`
		Endpoint *struct {
			URL        string              `json:"url"`
			Headers    map[string][]string `json:"headers"`
			Properties map[string]any      `json:"properties"`
		} `json:"endpoint"`
	} `json:"expect"`
}

// run resolves the case with compiled rules and returns how the outcome differs from the expected.
func (tc *testCase) run(c *rules.Compiled) error {
	got, err := endpoint.Rules(c.Rules).Resolve(paramsOf(c, tc.Params))
	if tc.Expect.Error != "" {
		if e, ok := errors.AsType[*endpoint.Error](err); !ok || e.Message != tc.Expect.Error {
			return fmt.Errorf("got endpoint %v and error %v, want error %q", got, err, tc.Expect.Error)
		}
		return nil
	}
	want := tc.Expect.Endpoint
	switch {
	case want == nil:
		return errors.New("the case expects nothing")
	case err != nil:
		return fmt.Errorf("got error %v, want %s", err, want.URL)
	case got.URL != want.URL:
		return fmt.Errorf("got %s, want %s", got.URL, want.URL)
	case got.Scheme+"://"+got.Host+got.Path != got.URL:
		return fmt.Errorf("%s is split into %q, %q and %q", got.URL, got.Scheme, got.Host, got.Path)
	}
	if headers := headersOf(got); len(headers)+len(want.Headers) > 0 && !reflect.DeepEqual(headers, want.Headers) {
		return fmt.Errorf("got headers %v, want %v", headers, want.Headers)
	}
	if props := propertiesOf(got); len(props)+len(want.Properties) > 0 && !reflect.DeepEqual(props, want.Properties) {
		return fmt.Errorf("got properties %v, want %v", props, want.Properties)
	}
	return nil
}

// paramsOf sets parameters by name. Those that the rules do not use have the index -1.
func paramsOf(c *rules.Compiled, values map[string]any) *endpoint.Params {
	var p endpoint.Params
	for name, v := range values {
		i := endpoint.Rules(c.Rules).Index(name)
		switch v := v.(type) {
		case string:
			p.SetString(i, v)
		case bool:
			p.SetBool(i, v)
		case []any:
			list := make([]string, len(v))
			for i := range v {
				list[i] = v[i].(string)
			}
			p.SetStrings(i, list)
		}
	}
	return &p
}

func headersOf(ep *endpoint.Endpoint) map[string][]string {
	headers := map[string][]string{}
	for _, h := range ep.Headers {
		headers[h.Name] = h.Values
	}
	return headers
}

// propertiesOf writes an endpoint's properties the way the rules do.
func propertiesOf(ep *endpoint.Endpoint) map[string]any {
	props := plain(ep.Properties).(map[string]any)
	if ep.AuthSchemes == nil {
		return props
	}
	schemes := []any{}
	for _, s := range ep.AuthSchemes {
		scheme := plain(s.Properties).(map[string]any)
		scheme["name"] = s.Name
		for name, v := range map[string]string{"signingName": s.SigningName, "signingRegion": s.SigningRegion} {
			if v != "" {
				scheme[name] = v
			}
		}
		for name, v := range map[string]bool{"disableDoubleEncoding": s.DisableDoubleEncoding, "disableNormalizePath": s.DisableNormalizePath} {
			if v {
				scheme[name] = v
			}
		}
		if s.SigningRegionSet != nil {
			set := []any{}
			for _, r := range s.SigningRegionSet {
				set = append(set, r)
			}
			scheme["signingRegionSet"] = set
		}
		schemes = append(schemes, scheme)
	}
	props["authSchemes"] = schemes
	return props
}

// plain turns a property into what encoding/json makes of its JSON.
func plain(v any) any {
	switch v := v.(type) {
	case []endpoint.Property:
		m := map[string]any{}
		for _, p := range v {
			m[p.Name] = plain(p.Value)
		}
		return m
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = plain(v[i])
		}
		return list
	case int:
		return float64(v)
	}
	return v
}

func readNode(t testing.TB, path string) *model.Node {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var errs diag.List
	n := jsonpos.Parse(path, data, &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return n
}

func readSuite(t testing.TB, path string) testSuite {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var suite testSuite
	if err := json.Unmarshal(data, &suite); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return suite
}

func compileNode(t testing.TB, shape string, ruleSet *model.Node) *rules.Compiled {
	t.Helper()
	var errs diag.List
	c := rules.CompileRuleSet(shape, ruleSet, &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return c
}

// runSuite runs all cases of a file.
func runSuite(s *conformance.Suite, name string, suite testSuite, c *rules.Compiled) {
	for i := range suite.TestCases {
		tc := &suite.TestCases[i]
		s.Case(fmt.Sprintf("%s/%d %s", name, i, tc.Documentation), func() error { return tc.run(c) })
	}
}

// TestConformanceEndpointRules runs the cases of every service in the form that models carry:
// standard traits where they say the same as the rule set, else the whole rule set.
func TestConformanceEndpointRules(t *testing.T) {
	s := conformance.New(t, "EndpointRules", "")
	for _, path := range serviceRuleSets(t) {
		c, errs := rules.Compile(shippedService(t, path))
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		runSuite(s, serviceOf(path), serviceSuite(t, path), c)
	}
}

// TestConformanceEndpointRuleSets runs the same cases with every rule set as it was published.
func TestConformanceEndpointRuleSets(t *testing.T) {
	s := conformance.New(t, "EndpointRuleSets", "")
	for _, path := range serviceRuleSets(t) {
		runSuite(s, serviceOf(path), serviceSuite(t, path), compileNode(t, serviceOf(path), readNode(t, path)))
	}
}

// TestConformanceEndpointFunctions runs the cases of single functions.
func TestConformanceEndpointFunctions(t *testing.T) {
	s := conformance.New(t, "EndpointFunctions", "")
	paths, _ := filepath.Glob(corpustest.File(t, "botocore", "tests", "endpoints", "test-cases", "*.json"))
	for _, path := range paths {
		ruleSet := readNode(t, filepath.Join(filepath.Dir(path), "..", "valid-rules", filepath.Base(path)))
		runSuite(s, filepath.Base(path), readSuite(t, path), compileNode(t, "", ruleSet))
	}
}

// serviceRuleSets returns the rule sets of all services.
func serviceRuleSets(t testing.TB) []string {
	paths, _ := filepath.Glob(corpustest.File(t, "botocore", "data", "*", "*", "endpoint-rule-set-1.json"))
	if len(paths) == 0 {
		t.Fatal("the corpus has no rule sets")
	}
	return paths
}

// serviceOf returns the service that a path from serviceRuleSets belongs to.
func serviceOf(path string) string { return filepath.Base(filepath.Dir(filepath.Dir(path))) }

func serviceSuite(t testing.TB, path string) testSuite {
	return readSuite(t, corpustest.File(t, "botocore", "tests", "endpoint-rules", serviceOf(path), "endpoint-tests-1.json"))
}

// shippedService returns the service shape that an importer makes, as far as endpoints go.
func shippedService(t testing.TB, path string) *model.Shape {
	t.Helper()
	ruleSet, signingName := readNode(t, path), signingNameOf(t, path)
	service := &model.Shape{ID: model.ID("test#" + serviceOf(path)), Kind: model.Service}
	service.Traits.Set("aws.auth#sigv4", object("name", model.NewString(signingName)), diag.Pos{})
	d, ok := rules.Derive(ruleSet, signingName)
	if !ok {
		service.Traits.Set(rules.RuleSetTrait, ruleSet, diag.Pos{})
		return service
	}
	service.Traits.Set("aws.api#service", object("endpointPrefix", model.NewString(d.EndpointPrefix)), diag.Pos{})
	service.Traits = append(service.Traits, d.Traits...)
	return service
}

func signingNameOf(t testing.TB, path string) string {
	t.Helper()
	f, err := os.Open(filepath.Join(filepath.Dir(path), "service-2.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	// The metadata stands at the start of what may be megabytes.
	head, err := io.ReadAll(io.LimitReader(f, 8<<10))
	if err != nil {
		t.Fatal(err)
	}
	_, head, ok := bytes.Cut(head, []byte(`"metadata":`))
	var metadata struct{ SigningName, EndpointPrefix string }
	if err := json.NewDecoder(bytes.NewReader(head)).Decode(&metadata); err != nil || !ok {
		t.Fatalf("%s: no metadata: %v", path, err)
	}
	if s := metadata.SigningName; s != "" {
		return s
	}
	return metadata.EndpointPrefix
}

func object(key string, value *model.Node) *model.Node {
	return model.NewObject(model.Field{Key: key, Value: value})
}
