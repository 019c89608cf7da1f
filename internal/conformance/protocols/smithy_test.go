package protocols

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/project"
	"github.com/sessiongen/sessiongen/internal/conformance/replay"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// The traits that hold Smithy's cases.
const (
	requestTests  model.ID = "smithy.test#httpRequestTests"
	responseTests model.ID = "smithy.test#httpResponseTests"
)

// smithyCase is an entry of either trait.
type smithyCase struct {
	ID            string
	Protocol      model.ID
	AppliesTo     string
	Tags          []string
	Params        map[string]any
	VendorParams  vendorParams
	Headers       map[string]string
	Body          *string
	BodyMediaType string

	// Of requests.
	Method, URI, Host, ResolvedHost                    string
	QueryParams, ForbidQueryParams, RequireQueryParams []string
	ForbidHeaders, RequireHeaders                      []string

	Code int // of responses
}

// vendorParams are the parameters that AWS's cases have beside Smithy's.
type vendorParams struct {
	Code, Type   string // of an error
	ScopedConfig struct {
		Client    clientConfig
		Operation clientConfig
	}
}

type clientConfig struct {
	Region string
	S3     struct {
		AddressingStyle       string `json:"addressing_style"`
		UseAccelerateEndpoint bool   `json:"use_accelerate_endpoint"`
		UseDualstackEndpoint  bool   `json:"use_dualstack_endpoint"`
	}
}

// shippedModels are the services for which the suites have a small model and we a complete one, by the
// SDK ID: the cases say how clients of the whole service behave.
var shippedModels = map[string]string{
	"S3": "s3", "Glacier": "glacier", "API Gateway": "apigateway", "Machine Learning": "machinelearning",
}

// TestConformanceSmithyProtocols runs the cases that Smithy's protocol suites have on their models.
// Those for servers are listed as skipped.
func TestConformanceSmithyProtocols(t *testing.T) {
	s := newScratch(t)
	for _, folder := range []string{"aws-protocol-tests", "protocol-tests"} {
		m, errs := load.Files(corpustest.File(t, "smithy", folder))
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		for _, service := range m.Services() {
			addSmithy(t, s, m, service)
		}
		addStray(s, m)
	}
	s.run()
}

// addStray adds the cases of operations that no service has.
func addStray(s *scratch, m *model.Model) {
	known := map[string]bool{}
	for _, c := range s.cases {
		known[c.ID] = true
	}
	for _, op := range m.Shapes() {
		for _, n := range op.Traits.Get(requestTests).Items() {
			if id := n.Get("id").Str(); !known[id] {
				c := &smithyCase{ID: id, Protocol: model.ID(n.Get("protocol").Str()), AppliesTo: n.Get("appliesTo").Str()}
				s.addCase(c, "", op, "-requests", func(*replay.Case) {})
			}
		}
	}
}

// addSmithy adds the cases of a service: those of its operations and of their errors.
func addSmithy(t *testing.T, s *scratch, m *model.Model, shape *model.Shape) {
	t.Helper()
	pkg := strings.ToLower(identifier(shape.ID.Name()))
	seen := map[model.ID]bool{} // errors
	var operations []string     // with cases
	for _, op := range closure.Operations(m, shape) {
		before := len(s.cases)
		for _, c := range smithyCases(t, shape, op, requestTests) {
			s.addCase(c, pkg, op, "-requests", func(rc *replay.Case) { rc.Params, rc.Request = c.Params, c.request() })
		}
		for _, c := range smithyCases(t, shape, op, responseTests) {
			s.addCase(c, pkg, op, "-responses", func(rc *replay.Case) {
				rc.Response = c.response(t)
				rc.Response.ZeroIfAbsent = zeroIfAbsent(m, op)
			})
		}
		for _, ref := range append(op.Operation.Errors, shape.Service.Errors...) {
			if seen[ref.ID] {
				continue
			}
			seen[ref.ID] = true
			for _, c := range smithyCases(t, shape, m.Shape(ref.ID), responseTests) {
				s.addCase(c, pkg, op, "-responses", func(rc *replay.Case) {
					rc.Response = c.response(t)
					rc.Response.Error = ref.ID.Name()
					rc.Response.Code = c.VendorParams.Code
					if message, ok := c.Params["message"].(string); ok {
						rc.Response.Message = &message
					}
				})
			}
		}
		if len(s.cases) > before {
			operations = append(operations, op.ID.Name())
		}
	}
	svc := &service{model: m, id: shape.ID, operations: operations}
	if name := shippedModels[shape.Traits.Get("aws.api#service").Get("sdkId").Str()]; name != "" {
		shipped, errs := project.LoadModel(".", &config.Service{Name: config.Name{Text: name}})
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		svc.model, svc.id = shipped.Model, shipped.Service.ID
	}
	s.addService(pkg, svc)
}

// addCase adds a case of an operation.
func (s *scratch) addCase(c *smithyCase, pkg string, op *model.Shape, side string, set func(*replay.Case)) {
	rc := replay.Case{
		Suite: "smithy-" + c.Protocol.Name() + side, ID: c.ID, Package: pkg, Operation: op.ID.Name(),
	}
	if c.AppliesTo == "server" {
		s.problems[rc.Suite+"/"+rc.ID] = "the case is for servers"
	}
	scoped := &c.VendorParams.ScopedConfig
	switch {
	case scoped.Client.Region != "":
		rc.Region = scoped.Client.Region
		style := scoped.Client.S3.AddressingStyle
		if scoped.Operation.S3.AddressingStyle != "" {
			style = scoped.Operation.S3.AddressingStyle
		}
		rc.EndpointParams = map[string]bool{
			"AWS::S3::ForcePathStyle": style == "path",
			"AWS::S3::Accelerate":     scoped.Client.S3.UseAccelerateEndpoint,
			"AWS::UseDualStack":       scoped.Client.S3.UseDualstackEndpoint,
		}
	case c.Host != "":
		rc.Endpoint = "https://" + c.Host
	}
	set(&rc)
	s.cases = append(s.cases, rc)
}

// smithyCases returns the cases of a trait for the protocols of a service.
func smithyCases(t *testing.T, service, shape *model.Shape, trait model.ID) []*smithyCase {
	t.Helper()
	var cases []*smithyCase
	for _, n := range shape.Traits.Get(trait).Items() {
		text, err := json.Marshal(plain(n))
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(strings.NewReader(string(text)))
		d.UseNumber()
		c := new(smithyCase)
		if err := d.Decode(c); err != nil {
			t.Fatalf("%s: %v", n.Pos, err)
		}
		if service.Traits.Has(c.Protocol) {
			cases = append(cases, c)
		}
	}
	return cases
}

// plain returns a node as what encoding/json writes.
func plain(n *model.Node) any {
	switch n.Kind {
	case model.BoolNode:
		return n.Bool
	case model.NumberNode:
		return json.Number(n.Text)
	case model.StringNode:
		return n.Text
	case model.ArrayNode:
		list := []any{}
		for _, e := range n.Elems {
			list = append(list, plain(e))
		}
		return list
	case model.ObjectNode:
		object := map[string]any{}
		for _, f := range n.Fields {
			object[f.Key] = plain(f.Value)
		}
		return object
	}
	return nil
}

func (c *smithyCase) request() *replay.Request {
	return &replay.Request{
		Method: c.Method, URI: c.URI, Host: c.ResolvedHost,
		Query: c.QueryParams, ForbidQuery: c.ForbidQueryParams, RequireQuery: c.RequireQueryParams,
		Headers: c.Headers, ForbidHeaders: c.ForbidHeaders, RequireHeaders: c.RequireHeaders,
		Body: c.Body, BodyKind: bodyKinds[c.BodyMediaType], BigNumbers: slices.Contains(c.Tags, "arbitrary-precision"),
		MoreQuery: c.VendorParams.ScopedConfig.Client.Region != "", // the complete service may send more
	}
}

// bodyKinds are how bodies compare, by media type.
var bodyKinds = map[string]string{
	"application/json": "json", "application/xml": "xml", "application/x-www-form-urlencoded": "form", "application/cbor": "cbor",
}

func (c *smithyCase) response(t *testing.T) *replay.Response {
	t.Helper()
	r := &replay.Response{Status: c.Code, Headers: c.Headers, Result: c.Params}
	if c.Body == nil {
		return r
	}
	r.Body = []byte(*c.Body)
	if c.BodyMediaType == "application/cbor" {
		var err error
		if r.Body, err = base64.StdEncoding.DecodeString(*c.Body); err != nil {
			t.Fatal(err)
		}
	}
	return r
}
