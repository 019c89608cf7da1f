package protocols

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/internal/conformance/replay"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

const eventTests model.ID = "smithy.test#eventStreamTests"

// eventCase is an entry of the trait.
type eventCase struct {
	ID                    string
	Protocol              model.ID
	AppliesTo             string
	InitialRequestParams  map[string]any
	InitialRequest        *initialMessage
	InitialResponseParams map[string]any
	InitialResponse       *initialMessage
	Events                []struct {
		Type          string
		Params        map[string]any
		Headers       map[string]map[string]any
		Body          *string
		BodyMediaType string
		Bytes         []byte
	}
	Expectation struct {
		Failure *struct{ ErrorID string }
	}
}

// initialMessage is what goes before the events of a direction.
type initialMessage struct {
	Method, URI string // of a request
	Code        int    // of a response
	Headers     map[string]string
	Body        *string
}

// TestConformanceSmithyEvents runs the cases that Smithy's suites have for event streams. Those for
// servers are listed as skipped.
func TestConformanceSmithyEvents(t *testing.T) {
	m, errs := load.Files(corpustest.File(t, "smithy", "aws-protocol-tests"))
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	s := newScratch(t)
	for _, shape := range m.Services() {
		pkg := strings.ToLower(identifier(shape.ID.Name()))
		svc := &service{model: m, id: shape.ID}
		for _, ref := range shape.Service.Operations {
			op := m.Shape(ref.ID)
			if !op.Traits.Has(eventTests) {
				continue
			}
			svc.operations = append(svc.operations, op.ID.Name())
			for _, n := range op.Traits.Get(eventTests).Items() {
				s.addEvents(pkg, op, n)
			}
		}
		if svc.operations != nil {
			s.addService(pkg, svc)
			s.addStreams(pkg, svc)
		}
	}
	s.run()
}

// addEvents adds a case.
func (s *scratch) addEvents(pkg string, op *model.Shape, n *model.Node) {
	s.t.Helper()
	text, err := json.Marshal(plain(n))
	if err != nil {
		s.t.Fatal(err)
	}
	var c eventCase
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&c); err != nil {
		s.t.Fatalf("%s: %v", n.Pos, err)
	}
	rc := replay.Case{
		Suite: "smithy-" + c.Protocol.Name() + "-events", ID: c.ID, Package: pkg, Operation: op.ID.Name(),
		Params: c.InitialRequestParams, Events: &replay.Events{},
	}
	if r := c.InitialRequest; r != nil {
		rc.Request = &replay.Request{Method: r.Method, URI: r.URI, Headers: r.Headers}
	}
	if r := c.InitialResponse; r != nil {
		rc.Response = &replay.Response{Status: r.Code, Headers: r.Headers, Result: c.InitialResponseParams}
		if r.Body != nil {
			rc.Response.Body = []byte(*r.Body)
		}
	}
	for _, e := range c.Events {
		event := replay.Event{Params: e.Params, Headers: e.Headers, Body: e.Body, Kind: bodyKinds[e.BodyMediaType], Bytes: e.Bytes}
		if e.Type == "request" {
			rc.Events.Sent = append(rc.Events.Sent, event)
		} else {
			rc.Events.Received = append(rc.Events.Received, event)
		}
	}
	if f := c.Expectation.Failure; f != nil {
		_, name, _ := strings.Cut(f.ErrorID, "#")
		rc.Events.Fails, rc.Events.Error = true, name
	}
	if c.AppliesTo == "server" {
		s.problems[rc.Suite+"/"+rc.ID] = "the case is for servers"
	}
	s.cases = append(s.cases, rc)
}

// addStreams adds a file to a generated package that makes its event streams known to package replay:
// it has the functions that visit unions, which are not exported.
func (s *scratch) addStreams(pkg string, svc *service) {
	s.t.Helper()
	p, _, errs := gen.Plan(svc.model, gen.Selection{Service: svc.id, Package: pkg, Operations: svc.operations})
	if err := errs.Err(); err != nil {
		s.t.Fatal(err)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n\nimport (\n\t%q\n\t%q\n\t%q\n)\n\nfunc init() {\n\tvar s *replay.Stream\n", pkg,
		"github.com/sessiongen/sessiongen/internal/conformance/replay", "github.com/sessiongen/sessiongen/runtime/call",
		"github.com/sessiongen/sessiongen/runtime/eventstream")
	for _, op := range p.Operations {
		fmt.Fprintf(&b, "\ts = new(replay.Stream)\n\treplay.Register(%q, s)\n", pkg+"."+op.Name)
		if e := op.Writer; e != nil {
			fmt.Fprintf(&b, "\treplay.Sends(s, func(out any) *eventstream.Writer[%s] { return out.(*%s).%s }, visit%s, map[string]*call.ErrorShape{%s})\n",
				e.Union, op.Output.Name, e.Field, e.Union, exceptions(e))
		}
		if e := op.Reader; e != nil {
			fmt.Fprintf(&b, "\treplay.Reads(s, func(out any) *eventstream.Reader[%s] { return out.(*%s).%s }, visit%s)\n",
				e.Union, op.Output.Name, e.Field, e.Union)
		}
	}
	b.WriteString("}\n")
	s.write(pkg+"/replay.go", b.Bytes())
}

func exceptions(e *plan.Events) string {
	entries := make([]string, len(e.Errors))
	for i, x := range e.Errors {
		entries[i] = fmt.Sprintf("%q: &err%s", x.Name, x.Type)
	}
	return strings.Join(entries, ", ")
}
