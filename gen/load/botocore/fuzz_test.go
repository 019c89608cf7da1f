package botocore_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
)

// FuzzImport imports any five files as a description: it must give problems, each with its place,
// or a model that can be printed, read again and printed as the same text.
func FuzzImport(f *testing.F) {
	feed := files{operations: operation, shapes: in(`"A": {"shape": "Str"}, "B": {"shape": "L"}`, str,
		`"L": {"type": "list", "member": {"shape": "Str", "locationName": "i"}, "min": 1}`)}
	f.Add(feed.model(),
		`{"pagination": {"Feed": {"input_token": ["A"], "output_token": "A", "result_key": "B[0]", "more_results": "More"}}}`,
		`{"version": 2, "waiters": {"Fed": {"operation": "Feed", "delay": 15, "maxAttempts": 40, "acceptors": [
			{"state": "success", "matcher": "pathAny", "argument": "A[]", "expected": true}, {"state": "retry", "matcher": "status", "expected": 404}]}}}`,
		`{"version": "1.0", "parameters": {"Region": {"type": "string", "builtIn": "AWS::Region"}},
			"rules": [{"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}], "endpoint": {"url": "https://{Region}.zoo.com"}}]}`,
		`{"service": {"has": {"Cage": {"resource": {"type": "Cage", "identifiers": [{"target": "Name", "source": "input"}]}}}},
			"resources": {"Cage": {"shape": "In", "identifiers": [{"name": "Name", "memberName": "A"}], "waiters": {"Fed": {"waiterName": "Fed"}},
			"load": {"path": "@", "request": {"operation": "Feed", "params": [{"source": "identifier", "name": "Name", "target": "A"}]}}}}}`)
	rest := files{metadata: restMetadata, operations: `"Get": {"name": "Get", "http": {"method": "GET", "requestUri": "/z/{A+}?b", "responseCode": 200},
		"input": {"shape": "In"}, "output": {"shape": "U"}, "errors": [{"shape": "X"}], "endpoint": {"hostPrefix": "{A}."}, "authtype": "none"}`,
		shapes: in(`"A": {"shape": "E", "location": "uri", "hostLabel": true, "idempotencyToken": true}, "Body": {"shape": "S", "streaming": true}`,
			`"E": {"type": "string", "enum": ["a", "b c"], "pattern": "^a"}`, `"S": {"type": "blob"}`,
			`"U": {"type": "structure", "union": true, "members": {"N": {"shape": "U"}, "M": {"shape": "Map", "flattened": true}}}`,
			`"Map": {"type": "map", "key": {"shape": "E"}, "value": {"shape": "T"}}`, `"T": {"type": "timestamp", "timestampFormat": "rfc822"}`,
			`"X": {"type": "structure", "required": ["m"], "members": {"m": {"shape": "E", "location": "header", "locationName": "x"}}, "exception": true, "error": {"httpStatusCode": 404}, "retryable": {"throttling": true}}`)}
	f.Add(rest.model(), "", "", "", "")
	query := files{metadata: xmlMetadata, operations: operation, shapes: in(`"a": {"shape": "Str"}, "A": {"shape": "str"}`, str, `"str": {"type": "string", "sensitive": true}`)}
	f.Add(strings.Replace(query.model(), "rest-xml", "ec2", 1), "{}", "{}", "", "{}")

	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, description, paginators, waiters, endpoints, resources string) {
		var errs diag.List
		parse := func(name, text string) *model.Node {
			if text == "" {
				return nil
			}
			return jsonpos.Parse(name, []byte(text), &errs)
		}
		d := &botocore.Description{
			Service:    "zoo-keeper",
			Model:      parse("service-2.json", description),
			Paginators: parse("paginators-1.json", paginators),
			Waiters:    parse("waiters-2.json", waiters),
			Endpoints:  parse("endpoint-rule-set-1.json", endpoints),
			Resources:  parse("resources-1.json", resources),
		}
		if errs.Len() > 0 || d.Model == nil {
			return
		}
		m := botocore.Import(d, base, &errs)
		if (m == nil) != (errs.Len() > 0) {
			t.Fatalf("a model: %v, problems: %v", m != nil, errs.Err())
		}
		if m == nil {
			for _, problem := range errs.Sorted() {
				if problem.Pos.File == "" || problem.Pos.Line == 0 {
					t.Fatalf("no position: %v", problem)
				}
			}
			return
		}
		text := idl.Print(m, "com.amazonaws.zookeeper")
		again, problems := load.Load([]load.Source{{Name: "again.smithy", Data: text}})
		if err := problems.Err(); err != nil {
			t.Fatalf("the result cannot be read again: %v\n%s", err, text)
		}
		if second := idl.Print(again, "com.amazonaws.zookeeper"); !bytes.Equal(second, text) {
			t.Fatalf("printed\n%s\nprinted again\n%s", text, second)
		}
	})
}
