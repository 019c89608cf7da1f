package config

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/sessiongen/sessiongen/gen/diag"
)

// New is the text of a first sessiongen.yaml, without services.
const New = `# What sessiongen generates. The manual: go doc github.com/sessiongen/sessiongen/cmd/sessiongen
package: internal/aws
services:
`

// Add returns the text of a file with one more service, everything else as it was. Without names of
// operations and resources all are selected. It reports false if the service is there already.
//
// Name is for messages.
func Add(name string, text []byte, service string, operations, resources []string) ([]byte, bool, *diag.List) {
	errs := new(diag.List)
	r := reader{file: name, errs: errs}
	if why := (&Service{Name: Name{Text: service}}).badDir(); why != "" {
		errs.Add(diag.Pos{}, "", "config-value", "%q is no name for a package: %s", service, why)
	}
	top, ok := r.parse(text)
	if !ok {
		return nil, false, errs
	}
	entries := r.mapping(top, FileName)
	var services *yaml.Node
	if i := slices.IndexFunc(entries, func(e entry) bool { return e.key.Text == "services" }); i >= 0 {
		services = entries[i].value
		for _, e := range r.mapping(services, "services") {
			if e.key.Text == service {
				return text, false, errs
			}
		}
	}
	if errs.Len() > 0 {
		return nil, false, errs
	}
	added := insert(text, services, service+": "+selection(operations, resources))

	if err := yaml.Unmarshal(added, new(yaml.Node)); err != nil {
		errs.Add(diag.Pos{File: name}, "", "config-syntax", "the service cannot be added to a file of this form: %v", err)
		return nil, false, errs
	}
	p := Parse(name, added, errs)
	if errs.Len() == 0 && !slices.ContainsFunc(p.Services, func(s Service) bool { return s.Name.Text == service }) {
		errs.Add(diag.Pos{File: name}, "", "config-syntax", "the service cannot be added to a file of this form: add it by hand")
	}
	return added, true, errs
}

// selection is the value of a service.
func selection(operations, resources []string) string {
	var parts []string
	if operations != nil {
		parts = append(parts, fmt.Sprintf("operations: [%s]", strings.Join(operations, ", ")))
	}
	if resources != nil {
		parts = append(parts, fmt.Sprintf("resources: [%s]", strings.Join(resources, ", ")))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// insert puts an entry at the end of services, or at the start if these are in braces.
func insert(text []byte, services *yaml.Node, item string) []byte {
	if len(text) > 0 && !bytes.HasSuffix(text, []byte("\n")) {
		text = append(slices.Clip(text), '\n')
	}
	lines := bytes.SplitAfter(text, []byte("\n"))
	switch {
	case services == nil:
		return slices.Concat(text, []byte("services:\n  "+item+"\n"))
	case services.Style&yaml.FlowStyle != 0:
		line, at := lines[services.Line-1], services.Column // behind the brace
		if len(services.Content) > 0 {
			item += ", "
		}
		lines[services.Line-1] = slices.Concat(line[:at], []byte(item), line[at:])
	case services.Kind != yaml.MappingNode: // nothing
		return slices.Concat(bytes.Join(lines[:services.Line], nil), []byte("  "+item+"\n"), bytes.Join(lines[services.Line:], nil))
	default:
		indent := strings.Repeat(" ", services.Content[0].Column-1)
		end := lastLine(services)
		return slices.Concat(bytes.Join(lines[:end], nil), []byte(indent+item+"\n"), bytes.Join(lines[end:], nil))
	}
	return bytes.Join(lines, nil)
}

// lastLine returns the line of the last node in n.
func lastLine(n *yaml.Node) int {
	last := n.Line
	for _, c := range n.Content {
		last = max(last, lastLine(c))
	}
	return last
}
