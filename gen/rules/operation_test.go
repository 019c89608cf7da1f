package rules_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// operationInput is a call that must lead to the same outcome as the parameters of its case.
type operationInput struct {
	OperationName   string         `json:"operationName"`
	OperationParams map[string]any `json:"operationParams"`
	BuiltInParams   map[string]any `json:"builtInParams"`
	ClientParams    map[string]any `json:"clientParams"`
}

// TestConformanceRulesEngine runs Smithy's own suite of the rules engine: its cases as they are, and
// then the calls that they list.
func TestConformanceRulesEngine(t *testing.T) {
	cases := conformance.New(t, "RulesEngine", "")
	calls := conformance.New(t, "RulesEngineBindings", filepath.Join("testdata", "rulesenginebindings.skip"))
	paths, _ := filepath.Glob(corpustest.File(t, "smithy", "rules-engine-tests", "META-INF", "smithy", "*.smithy"))
	for _, path := range paths {
		m, errs := load.Files(path)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		for _, service := range m.Services() {
			c, errs := rules.Compile(service)
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			data, err := json.Marshal(plainNode(service.Traits.Get("smithy.rules#endpointTests")))
			if err != nil {
				t.Fatal(err)
			}
			var suite testSuite
			if err := json.Unmarshal(data, &suite); err != nil {
				t.Fatal(err)
			}
			runSuite(cases, filepath.Base(path), suite, c)
			runCalls(calls, filepath.Base(path), suite, &caller{m, service, c})
		}
	}
}

// TestConformanceEndpointBindings makes the calls that services' cases list, with the imported models.
func TestConformanceEndpointBindings(t *testing.T) {
	s := conformance.New(t, "EndpointBindings", "")
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"dynamodb", "events", "kinesis", "s3", "s3control", "sts"} {
		var errs diag.List
		description := botocore.Read(corpustest.Dir(t), name, &errs)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		m := botocore.Import(description, base, &errs)
		service := m.Services()[0]
		c, faults := rules.Compile(service)
		errs.Append(faults)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		suite := readSuite(t, corpustest.File(t, "botocore", "tests", "endpoint-rules", name, "endpoint-tests-1.json"))
		runCalls(s, name, suite, &caller{m, service, c})
	}
}

func runCalls(s *conformance.Suite, name string, suite testSuite, call *caller) {
	for i, tc := range suite.TestCases {
		for j, in := range tc.OperationInputs {
			s.Case(fmt.Sprintf("%s/%d.%d %s", name, i, j, tc.Documentation), func() error {
				params, err := call.params(in)
				if err != nil {
					return err
				}
				tc.Params = params
				return tc.run(call.c)
			})
		}
	}
}

// caller does what a client does with the bindings of its operations.
type caller struct {
	m       *model.Model
	service *model.Shape
	c       *rules.Compiled
}

// params returns the rule set's parameters for a call.
func (c *caller) params(in operationInput) (map[string]any, error) {
	i := slices.IndexFunc(c.m.Shapes(), func(s *model.Shape) bool {
		return s.Kind == model.Operation && s.ID.Name() == in.OperationName
	})
	if i < 0 {
		return nil, errors.New("there is no operation " + in.OperationName)
	}
	bindings, errs := rules.Params(c.m, c.service, c.m.Shapes()[i], c.c)
	if err := errs.Err(); err != nil {
		return nil, err
	}
	values := map[string]any{}
	for _, b := range bindings {
		for _, s := range b.Sources {
			if v := valueFrom(s, b.Param, in); v != nil {
				values[b.Param.Name] = v
				break
			}
		}
	}
	return values, nil
}

func valueFrom(s rules.Source, p *rules.Param, in operationInput) any {
	switch s.Kind {
	case rules.Static:
		return plainNode(s.Value)
	case rules.Member:
		return in.OperationParams[s.Member]
	case rules.Path:
		return search(s.Path, in.OperationParams)
	case rules.Client:
		return in.ClientParams[p.Name]
	case rules.BuiltIn:
		return in.BuiltInParams[p.BuiltIn]
	}
	return nil // defaults are the rules' own business
}

// search evaluates the part of JMESPath that parameters use: members, keys(x), x[*].y, [x, y] and a
// [] at the end.
func search(path string, v any) any {
	if inner, ok := strings.CutPrefix(path, "keys("); ok {
		members, _ := search(strings.TrimSuffix(inner, ")"), v).(map[string]any)
		var keys []any
		for k := range members {
			keys = append(keys, k)
		}
		return keys
	}
	if inner, ok := strings.CutSuffix(path, "[]"); ok {
		var flat []any
		list, _ := search(inner, v).([]any)
		for _, e := range list {
			if sub, ok := e.([]any); ok {
				flat = append(flat, sub...)
			} else {
				flat = append(flat, e)
			}
		}
		return slices.DeleteFunc(flat, func(e any) bool { return e == nil })
	}
	if inner, ok := strings.CutPrefix(path, "["); ok {
		var list []any
		for each := range strings.SplitSeq(strings.TrimSuffix(inner, "]"), ",") {
			list = append(list, search(strings.TrimSpace(each), v))
		}
		return list
	}
	if before, after, ok := strings.Cut(path, "[*]"); ok {
		var projected []any
		list, _ := search(before, v).([]any)
		for _, e := range list {
			if r := search(strings.TrimPrefix(after, "."), e); r != nil {
				projected = append(projected, r)
			}
		}
		return projected
	}
	name, rest, more := strings.Cut(path, ".")
	members, _ := v.(map[string]any)
	if !more {
		return members[name]
	}
	return search(rest, members[name])
}

// plainNode turns a node into what encoding/json makes of its JSON.
func plainNode(n *model.Node) any {
	switch {
	case n.Is(model.BoolNode):
		return n.Bool
	case n.Is(model.StringNode):
		return n.Text
	case n.Is(model.NumberNode):
		return json.Number(n.Text)
	case n.Is(model.ArrayNode):
		list := make([]any, len(n.Elems))
		for i, e := range n.Elems {
			list[i] = plainNode(e)
		}
		return list
	case n.Is(model.ObjectNode):
		object := map[string]any{}
		for _, f := range n.Fields {
			object[f.Key] = plainNode(f.Value)
		}
		return object
	}
	return nil
}
