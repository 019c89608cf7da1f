package rules_test

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

const (
	noMatchRef = 100_000_000
	fipsRef    = noMatchRef + 1
	plainRef   = noMatchRef + 2
	missingRef = noMatchRef + 3
)

// diagram has two conditions (Region is set; UseFIPS) and three results; the nodes are the caller's.
func diagram(root int, nodes ...int32) string {
	var data []byte
	for _, n := range nodes {
		data = binary.BigEndian.AppendUint32(data, uint32(n))
	}
	return fmt.Sprintf(`{"version": "1.1",
		"parameters": {"Region": {"type": "string"}, "UseFIPS": {"type": "boolean", "required": true, "default": false}},
		"conditions": [
			{"fn": "aws.partition", "argv": ["{Region}"], "assign": "p"},
			{"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true]}],
		"results": [
			{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x-fips.{Region}.{p#dnsSuffix}"}},
			{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x.{Region}.{p#dnsSuffix}"}},
			{"type": "error", "conditions": [], "error": "no region"}],
		"root": %d, "nodeCount": %d, "nodes": %q}`, root, len(nodes)/3, base64.StdEncoding.EncodeToString(data))
}

func TestBDD(t *testing.T) {
	const terminal = -1
	for name, text := range map[string]string{
		"plain": diagram(2, terminal, 1, -1, 0, 3, missingRef, 1, fipsRef, plainRef),
		// the second node by its complement, whose successors are exchanged
		"complement": diagram(2, terminal, 1, -1, 0, -3, missingRef, 1, plainRef, fipsRef),
	} {
		service := &model.Shape{ID: "ns#S", Kind: model.Service}
		service.Traits.Set(rules.BDDTrait, parseText(t, text), diag.Pos{})
		c, errs := rules.Compile(service)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		for _, tc := range []struct {
			params map[string]any
			want   string
		}{
			{map[string]any{}, "no region"},
			{map[string]any{"Region": "us-east-1"}, "https://x.us-east-1.amazonaws.com"},
			{map[string]any{"Region": "cn-north-1", "UseFIPS": true}, "https://x-fips.cn-north-1.amazonaws.com.cn"},
		} {
			ep, err := endpoint.Rules(c.Rules).Resolve(paramsOf(c, tc.params))
			got := fmt.Sprint(err)
			if err == nil {
				got = ep.URL
			}
			if got != tc.want {
				t.Errorf("%s: %v gives %s, want %s", name, tc.params, got, tc.want)
			}
		}
	}
	for _, root := range []int{1, -1, noMatchRef} {
		c := rules.CompileBDD("ns#S", parseText(t, diagram(root)), new(diag.List))
		if _, err := endpoint.Rules(c.Rules).Resolve(new(endpoint.Params)); fmt.Sprint(err) != "no endpoint rule matches the parameters" {
			t.Errorf("root %d gives %v", root, err)
		}
	}
}

func TestBDDErrors(t *testing.T) {
	for want, text := range map[string]string{
		"leads back to itself":           diagram(2, -1, 1, -1, 0, 2, missingRef),
		"a result that is not listed":    diagram(noMatchRef + 4),
		"a node that is not there":       diagram(7, -1, 1, -1),
		"a condition that is not listed": diagram(2, -1, 1, -1, 9, fipsRef, plainRef),
		"triples of 32-bit numbers":      diagram(2, 1),
		"root of a decision diagram":     strings.Replace(diagram(2), `"root": 2`, `"root": "2"`, 1),
	} {
		var errs diag.List
		c := rules.CompileBDD("ns#S", parseText(t, text), &errs)
		if err := errs.Err(); c != nil || err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}
