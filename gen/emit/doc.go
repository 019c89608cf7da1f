// Package emit writes plans as Go text.
//
// Files whose declarations depend on the model are written directly, already in gofmt's form: that is
// many times faster than formatting them. client.go, which is small and has the same declarations
// in every package, is built with jennifer, and doc.go comes from a template.
package emit

import (
	"bytes"
	"strings"
	"text/template"

	"github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/templates"
)

// doc writes doc.go.
func doc(p *plan.Package) (File, error) {
	t, err := template.ParseFS(templates.FS, "doc.go.tmpl")
	if err != nil {
		return File{}, err
	}
	var prose text
	if len(p.Service.Doc) > 0 {
		prose.comment(append([]string{""}, p.Service.Doc...))
	}
	session := "session.Default()"
	if p.Service.Rules == "" { // only the caller knows where the service is
		session = `session.Blank(call.WithEndpoint("https://…"))`
	}
	data := struct {
		Header, Package, Title, Version, Session, Operation, Runtime string
		Doc                                                          []string
	}{
		Header, p.Name, oneLine(p.Service.Title), oneLine(p.Service.APIVersion), session, p.Example, runtime,
		strings.Split(strings.TrimSuffix(string(prose.buf), "\n"), "\n"),
	}
	if len(prose.buf) == 0 {
		data.Doc = nil
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return File{}, err
	}
	return File{"doc.go", b.Bytes()}, nil
}
