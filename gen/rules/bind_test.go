package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/rules"
)

const bindModel = `$version: "2.0"
namespace ns
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#endpointRuleSet
use smithy.rules#operationContextParams
use smithy.rules#staticContextParams

@endpointRuleSet({
    version: "1.0"
    parameters: {
        Region: {type: "string", builtIn: "AWS::Region"}
        Bucket: {type: "string"}
        Fast: {type: "boolean", builtIn: "AWS::S3::Accelerate", required: true, default: false}
        Kind: {type: "string"}
        Ids: {type: "stringArray"}
        Key: {type: "string"}
    }
    rules: [{
        type: "endpoint"
        conditions: [
            {fn: "booleanEquals", argv: [{ref: "Fast"}, true]}
            {fn: "stringEquals", argv: ["{Kind}", "x"]}
            {fn: "getAttr", argv: [{ref: "Ids"}, "[0]"], assign: "id"}
        ]
        endpoint: {url: "https://{Bucket}.{Region}.{id}"}
    }]
})
@clientContextParams(Fast: {type: "boolean"}, Kind: {type: "string"}, Other: {type: "string"})
service S { operations: [Get, List] }

@staticContextParams(Kind: {value: "x"})
@operationContextParams(Ids: {path: "items[*].id"}, Bucket: {path: "deep.bucket"})
operation Get { input := {
    @contextParam(name: "Bucket") bucket: String
    @contextParam(name: "Key") key: String
    @contextParam(name: "Kind") kind: String
} }

operation List {}
`

func loadText(t testing.TB, text string) *model.Model {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte(text)}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestParams(t *testing.T) {
	m := loadText(t, bindModel)
	service := m.Shape("ns#S")
	c, errs := rules.Compile(service)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	for operation, want := range map[model.ID]string{
		"ns#Get":  `Region: built-in; Bucket: member bucket, path deep.bucket; Fast: client, built-in, default; Kind: static "x"; Ids: path items[*].id`,
		"ns#List": `Region: built-in; Bucket: ; Fast: client, built-in, default; Kind: client; Ids: `,
		"":        `Region: built-in; Bucket: ; Fast: client, built-in, default; Kind: client; Ids: `,
	} {
		bindings, errs := rules.Params(m, service, m.Shape(operation), c)
		if err := errs.Err(); err != nil {
			t.Error(err)
		}
		if got := describe(bindings); got != want {
			t.Errorf("%s binds\n%s, want\n%s", operation, got, want)
		}
	}
}

func describe(bindings []rules.Binding) string {
	var params []string
	for _, b := range bindings {
		var sources []string
		for _, s := range b.Sources {
			text := s.Kind.String()
			switch s.Kind {
			case rules.Static:
				text += fmt.Sprintf(" %q", s.Value.Str())
			case rules.Member:
				text += " " + s.Member
			case rules.Path:
				text += " " + s.Path
			}
			sources = append(sources, text)
		}
		params = append(params, b.Param.Name+": "+strings.Join(sources, ", "))
	}
	return strings.Join(params, "; ")
}

func TestParamsErrors(t *testing.T) {
	for _, tc := range []struct{ old, new, want string }{
		{`Kind: {value: "x"}`, `Kind: {value: true}`, `ns#Get: the value of endpoint parameter Kind is no string [endpoint-rules-binding]`},
		{`Kind: {value: "x"}`, `Sort: {value: "x"}`, `ns#Get: the endpoint rules have no parameter "Sort" [endpoint-rules-binding]`},
		{`name: "Bucket") bucket: String`, `name: "Bucket") bucket: Integer`, `ns#GetInput$bucket: endpoint parameter Bucket is a string, which this member cannot be [endpoint-rules-binding]`},
		{`name: "Key"`, `name: "Bucket"`, `ns#Get: endpoint parameter Bucket is bound twice [endpoint-rules-binding]`},
		{`path: "deep.bucket"`, `path: ""`, `ns#Get: endpoint parameter Bucket needs a path [endpoint-rules-binding]`},
		{`Fast: {type: "boolean"}, Kind`, `Fast: {type: "string"}, Kind`, `ns#S: the client's option Fast is a "string", but the endpoint parameter is a boolean [endpoint-rules-binding]`},
	} {
		if !strings.Contains(bindModel, tc.old) {
			t.Fatalf("the model has no %s", tc.old)
		}
		m := loadText(t, strings.Replace(bindModel, tc.old, tc.new, 1))
		service := m.Shape("ns#S")
		c, errs := rules.Compile(service)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		_, errs = rules.Params(m, service, m.Shape("ns#Get"), c)
		if errs.Len() != 1 || !strings.HasSuffix(errs.Err().Error(), tc.want) || errs.Sorted()[0].Pos == (diag.Pos{}) {
			t.Errorf("%s: got %v, want %s", tc.new, errs.Err(), tc.want)
		}
	}
}
