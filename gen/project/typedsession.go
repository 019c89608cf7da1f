package project

import (
	"bytes"
	"cmp"
	"go/format"
	"path"
	"slices"
	"strings"
	"text/template"
	"unicode"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/templates"
)

// typedService is what a typed session says of a service.
type typedService struct {
	pos  diag.Pos
	Name string // of the method and of its result's type

	Title   string // for people
	Package string // name of the client's package
	Path    string // of the client's package

	ResourcePath, ResourceType string // of the package of resources; "" if there is none

	Client, Resource string // names of the packages in the typed session's file
}

// typedName is the name of a service in the typed session: its ID for AWS's services ("DynamoDB"),
// otherwise the key of the configuration.
func typedName(m *Model, s *config.Service) string {
	id := m.Service.Traits.Get("aws.api#service").Get("sdkId").Str()
	return naming.Export(cmp.Or(nameOfID(id), s.Package()))
}

// nameOfID returns the letters and digits of a service's ID.
func nameOfID(id string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, id)
}

// typedSession generates the package of a typed session.
func typedSession(p *config.Project, services []typedService, errs *diag.List) (output.Package, error) {
	services = distinct(services)
	slices.SortFunc(services, func(a, b typedService) int { return strings.Compare(a.Name, b.Name) })
	taken := map[string]string{"Session": "the type Session", "New": "the function New", "Wrap": "the function Wrap", "With": "the method With"}
	im := importer{used: []string{"call", "session", "sess", "opts", "err", "x"}}
	for i := range services {
		s := &services[i]
		if other := taken[s.Name]; other != "" {
			errs.Add(s.pos, "", naming.CodeClash, "service %s and %s are both %s in the typed session", s.Package, other, s.Name).
				Hint = "write it under another key with model: PATH, or set session: false"
		}
		taken[s.Name] = "service " + s.Package
		s.Client = im.add(s.Path)
		if s.ResourcePath != "" {
			s.Resource = im.add(s.ResourcePath)
		}
	}
	slices.SortFunc(im.imports, func(a, b imported) int { return strings.Compare(a.Path, b.Path) })
	t, err := template.ParseFS(templates.FS, "session.go.tmpl")
	if err != nil {
		return output.Package{}, err
	}
	var text bytes.Buffer
	err = t.Execute(&text, struct {
		Header, Package, Module string
		Imports                 []imported
		Services                []typedService
	}{output.Header, p.Name(), module, im.imports, services})
	if err != nil {
		return output.Package{}, err
	}
	file, err := format.Source(text.Bytes())
	return output.Package{
		Manifest: output.Manifest{Contract: contract},
		Files:    []output.File{{Name: "session.go", Data: file}},
	}, err
}

// distinct returns the services with a name for each. Of several with one ID, the one whose package is
// called like it keeps the name, and the others have the name of their package.
func distinct(services []typedService) []typedService {
	services = slices.Clone(services)
	count := map[string]int{}
	for i := range services {
		count[services[i].Name]++
	}
	for i := range services {
		if s := &services[i]; count[s.Name] > 1 && !strings.EqualFold(s.Name, s.Package) {
			s.Name = naming.Export(s.Package)
		}
	}
	return services
}

// imported is an import of the typed session's file. Alias is "" if it is the package's own name.
type imported struct{ Alias, Path string }

// importer chooses names for the imports of a file.
type importer struct {
	used    []string // what the names must not be
	imports []imported
}

// add imports a package and returns its name.
func (im *importer) add(importPath string) string {
	name, alias := path.Base(importPath), ""
	for slices.Contains(im.used, name) {
		name += "_"
		alias = name
	}
	im.used = append(im.used, name)
	im.imports = append(im.imports, imported{alias, importPath})
	return name
}

// module is the path of our module, which the file imports.
const module = "github.com/sessiongen/sessiongen"
