package protocols

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/project"
	"github.com/sessiongen/sessiongen/internal/conformance/replay"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// parsed is what botocore makes of an answer: the output, with two members more.
type parsed struct {
	Error struct {
		Code, Message string
	}
	ResponseMetadata struct{ RequestID string }
}

// TestConformanceResponseParsing reads what services have really answered, with clients of the models that
// come with us.
func TestConformanceResponseParsing(t *testing.T) {
	dir := corpustest.File(t, "botocore", "tests", "response_parsing")
	s := newScratch(t)
	used := map[string]map[string]bool{} // operations by the folder of the model
	for _, f := range []struct{ suite, answers, results, ending string }{
		{"response-parsing-xml", "xml/responses", "xml/responses", ".xml"},
		{"response-parsing-xml", "xml/errors", "xml/errors", ".xml"},
		{"response-parsing-json", "json/errors", "json/expected", ".json"},
	} {
		names, err := filepath.Glob(filepath.Join(dir, filepath.FromSlash(f.results), "*.json"))
		if err != nil || len(names) == 0 {
			t.Fatalf("no cases (%v)", err)
		}
		for _, name := range names {
			id := strings.TrimSuffix(filepath.Base(name), ".json")
			folder, operation, _ := strings.Cut(id, "-")
			rc := replay.Case{Suite: f.suite, ID: strings.TrimPrefix(f.answers, "xml/") + "/" + id, Package: folder, Operation: operation}
			answer, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(f.answers), id+f.ending))
			if os.IsNotExist(err) {
				s.problems[rc.Suite+"/"+rc.ID] = "there is no answer to read"
				s.cases = append(s.cases, rc)
				continue
			}
			rc.Response = response(t, name, answer)
			s.cases = append(s.cases, rc)
			if used[folder] == nil {
				used[folder] = map[string]bool{}
			}
			used[folder][plainName(operation)] = true
		}
	}
	operations := map[string]string{} // their names, by plain ones behind the service's
	for folder, wanted := range used {
		m, errs := project.LoadModel(".", &config.Service{Name: config.Name{Text: folder}})
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		svc := &service{model: m.Model, id: m.Service.ID}
		for _, op := range closure.Operations(m.Model, m.Service) {
			if name := op.ID.Name(); wanted[plainName(name)] {
				svc.operations = append(svc.operations, name)
				operations[folder+plainName(name)] = name
			}
		}
		s.addService(folder, svc)
	}
	for i := range s.cases {
		c := &s.cases[i]
		c.Operation = operations[c.Package+plainName(c.Operation)]
	}
	s.run()
}

// plainName brings the name of an operation, in a model or in the name of a file, into a common form.
func plainName(operation string) string {
	operation, _, _ = strings.Cut(operation, "#")
	return strings.ToLower(strings.ReplaceAll(operation, "-", ""))
}

// placeholder stands where a time should be.
const (
	placeholder = "YYYY-MM-DDTHH:MM:SS.000Z"
	aTime       = "2010-01-02T03:04:05.000Z"
)

// response returns an answer with the result that botocore has of it.
func response(t *testing.T, name string, answer []byte) *replay.Response {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	// Some answers were made from documentation.
	answer = bytes.ReplaceAll(answer, []byte(placeholder), []byte(aTime))
	text = bytes.ReplaceAll(text, []byte(placeholder), []byte(aTime))
	var p parsed
	var result map[string]any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&result); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if err := json.Unmarshal(text, &p); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	r := &replay.Response{Status: 200, Body: answer, RequestID: p.ResponseMetadata.RequestID}
	if p.Error.Code != "" {
		r.Status, r.Code, r.Message = 400, p.Error.Code, &p.Error.Message
		return r
	}
	delete(result, "ResponseMetadata")
	r.Result = result
	return r
}
