package protocols

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/internal/conformance/replay"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// botocoreSuite is one file of botocore's protocol tests: an entry is an invented service with the
// cases of one operation.
type botocoreSuite []struct {
	ClientEndpoint string
	Metadata       json.RawMessage
	Shapes         json.RawMessage
	Cases          []struct {
		ID           string
		Given        json.RawMessage
		Params       map[string]any
		Serialized   *botocoreRequest
		Result       map[string]any
		Response     *botocoreResponse
		ErrorCode    string
		ErrorMessage *string
		Error        map[string]any
	}
}

type botocoreRequest struct {
	Method, URI    string
	Host           string
	Headers        map[string]string
	ForbidHeaders  []string
	RequireHeaders []string
	Body           *string
}

type botocoreResponse struct {
	StatusCode int `json:"status_code"`
	Headers    map[string]string
	Body       string
}

// suites are the files of botocore's tests and how their bodies compare.
var suites = []struct{ file, body string }{
	{"json_1_0", "json"},
	{"json", "json"},
	{"json_1_0-query-compatible", "json"},
	{"query", "form"},
	{"rest-json", "json"},
	{"rest-xml", "xml"},
	{"ec2", "form"},
	{"smithy-rpc-v2-cbor", "cbor"},
	{"smithy-rpc-v2-cbor-query-compatible", "cbor"},
	{"smithy-rpc-v2-cbor-non-query-compatible", "cbor"},
}

func TestConformanceBotocoreProtocols(t *testing.T) {
	s := newScratch(t)
	for _, suite := range suites {
		for _, side := range []string{"input", "output"} {
			path := corpustest.File(t, "botocore", "tests", "protocols", side, suite.file+".json")
			if _, err := os.Stat(path); os.IsNotExist(err) {
				continue // some suites have one side only
			}
			addBotocore(t, s, path, "botocore-"+suite.file+"-"+side, suite.body)
		}
	}
	s.run()
}

func addBotocore(t *testing.T, s *scratch, path, name, bodyKind string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var entries botocoreSuite
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&entries); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	for i, e := range entries {
		packages := map[string]string{} // by the operation's text: cases of an entry may differ in it
		services := map[string]*service{}
		for _, c := range e.Cases {
			pkg, ok := packages[string(c.Given)]
			if !ok {
				pkg = fmt.Sprintf("%s%d_%d", identifier(name), i, len(packages))
				packages[string(c.Given)] = pkg
				services[pkg] = botocoreModel(t, e.Metadata, e.Shapes, c.Given)
				s.addService(pkg, services[pkg])
			}
			rc := replay.Case{Suite: name, ID: c.ID, Package: pkg, Operation: operationName(c.Given), Params: c.Params, Endpoint: e.ClientEndpoint}
			switch {
			case c.Serialized != nil:
				r := c.Serialized
				rc.Request = &replay.Request{
					Method: r.Method, URI: r.URI, Host: r.Host, Headers: r.Headers, Body: r.Body, BodyKind: bodyKind,
					ForbidHeaders: r.ForbidHeaders, RequireHeaders: r.RequireHeaders,
				}
				if isStream(r.Headers) {
					rc.Request.BodyKind = ""
				}
			default:
				body := []byte(c.Response.Body)
				if bodyKind == "cbor" {
					if body, err = base64.StdEncoding.DecodeString(c.Response.Body); err != nil {
						t.Fatal(err)
					}
				}
				rc.Response = &replay.Response{
					Status: c.Response.StatusCode, Headers: c.Response.Headers, Body: body,
					Result: c.Result, Error: c.ErrorCode, Message: c.ErrorMessage,
				}
				if c.ErrorCode != "" {
					rc.Response.Result = c.Error
				}
				if m := services[pkg].model; m != nil {
					rc.Response.ZeroIfAbsent = zeroIfAbsent(m, closure.Operations(m, m.Services()[0])[0])
				}
			}
			s.cases = append(s.cases, rc)
		}
	}
}

// isStream reports whether a request's body is not the protocol's format.
func isStream(h map[string]string) bool {
	for name, v := range h {
		if strings.EqualFold(name, "content-type") {
			return !strings.Contains(v, "json") && !strings.Contains(v, "xml") && !strings.Contains(v, "cbor") && !strings.Contains(v, "form")
		}
	}
	return false
}

func operationName(given json.RawMessage) string {
	var op struct{ Name string }
	_ = json.Unmarshal(given, &op)
	return op.Name
}

// botocoreModel makes a service of one operation, as botocore's data describe services.
func botocoreModel(t *testing.T, metadata, shapes, given json.RawMessage) *service {
	t.Helper()
	// What every service says of itself and the suites leave out.
	meta := strings.Replace(string(metadata), "{", `{"serviceId":"Suite","serviceFullName":"Suite","endpointPrefix":"suite","signatureVersion":"v4","uid":"suite-2020-01-01",`, 1)
	if len(shapes) == 0 {
		shapes = []byte("{}")
	}
	text := fmt.Sprintf(`{"version":"2.0","metadata":%s,"operations":{%q:%s},"shapes":%s}`, meta, operationName(given), given, shapes)
	var errs diag.List
	n := jsonpos.Parse("suite.json", []byte(text), &errs)
	base, defErrs := load.Definitions()
	if defErrs.Len() > 0 {
		t.Fatal(defErrs.Err())
	}
	m := botocore.Import(&botocore.Description{Service: "suite", Model: n}, base, &errs)
	if m == nil {
		return &service{problem: errs.Err().Error()}
	}
	return &service{model: m, id: m.Services()[0].ID}
}
