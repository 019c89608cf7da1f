// Package config reads sessiongen.yaml, which says what to generate:
//
//	package: internal/aws   # folder of the generated packages, relative to this file
//	session: true           # emit a typed session into that folder, the default
//	services:
//	  s3: {operations: [GetObject, PutObject], resources: [Bucket, Object]}
//	  sqs: {}               # everything
//	  cloudwatch: {protocol: rpcv2Cbor} # of those that the service has; the best one is the default
//	  orders: {model: ./models/orders.smithy}
//
// A service's key, without hyphens, is the name of its package; with a slash in it, "example/weather",
// the folder below Package too. Without a model, the key is also the name of a model that comes with
// sessiongen.
package config

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
)

// FileName is the name of the file in a user's repository.
const FileName = "sessiongen.yaml"

// Project is what a sessiongen.yaml says.
type Project struct {
	Dir        string // folder of the file, as the user gave it
	Package    Name   // folder of the generated packages, relative to Dir, with forward slashes
	ImportPath string // of that folder
	Session    bool   // emit a typed session

	Services    []Service // in the order of the file
	ServicesPos diag.Pos  // of the key
}

// Root returns the path of the folder of the generated packages.
func (p *Project) Root() string { return filepath.Join(p.Dir, filepath.FromSlash(p.Package.Text)) }

// Name is a word of the file and where it stands. The zero Name was not written.
type Name struct {
	Text string
	Pos  diag.Pos
}

// Service is one selected service.
type Service struct {
	Name  Name // its key
	Model Name // path of a file or folder, as written; not written: a model that comes with sessiongen
	Shape Name // shape ID of the service; not written: the only service of the model

	// Protocol is the name of one of the service's protocol traits, such as rpcv2Cbor; not written:
	// the best one.
	Protocol Name

	// Operations and Resources are selected by name. Nil was not written, which means all, unless
	// the other one is written and not empty: then it means only what the other one needs.
	Operations []Name
	Resources  []Name
}

// Package returns the name of the service's package.
func (s *Service) Package() string { return path.Base(s.Dir()) }

// Dir returns the folder of the service's package below the project's, with forward slashes.
func (s *Service) Dir() string { return strings.ReplaceAll(s.Name.Text, "-", "") }

// badDir returns why the folder cannot be that of a package, "" if it can.
func (s *Service) badDir() string {
	for name := range strings.SplitSeq(s.Dir(), "/") {
		if why := badPackageName(name); why != "" {
			return why
		}
	}
	return ""
}

// AllOperations reports whether every operation is selected.
func (s *Service) AllOperations() bool { return s.Operations == nil && len(s.Resources) == 0 }

// AllResources reports whether every resource is selected.
func (s *Service) AllResources() bool { return s.Resources == nil && s.Operations == nil }

// Load reads a file. The project must not be used if there are problems.
func Load(path string) (*Project, *diag.List) {
	var errs diag.List
	name := filepath.ToSlash(path)
	data, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		d := errs.Add(diag.Pos{File: name}, "", "config-missing", "there is no such file")
		d.Hint = "sessiongen add SERVICE writes one"
		return nil, &errs
	case err != nil:
		errs.Add(diag.Pos{File: name}, "", "read", "%v", err)
		return nil, &errs
	}
	p := Parse(name, data, &errs)
	if errs.Len() > 0 {
		return nil, &errs
	}
	p.Dir = filepath.Dir(path)
	p.ImportPath, err = importPath(p.Root())
	if err != nil {
		errs.Add(p.Package.Pos, "", "config-module", "%v", err)
	}
	p.checkSessionName(&errs)
	return p, &errs
}

// Parse reads the text of a file; name is for messages. Dir and ImportPath stay empty.
// The result must not be used if there are problems.
func Parse(name string, text []byte, errs *diag.List) *Project {
	r := reader{file: name, errs: errs}
	p := &Project{Session: true}
	top, ok := r.parse(text)
	if !ok {
		return p
	}
	for _, e := range r.entries(top, "sessiongen.yaml", "package", "session", "services") {
		switch e.key.Text {
		case "package":
			p.Package = r.name(e)
		case "session":
			p.Session = r.bool(e)
		case "services":
			p.ServicesPos = e.key.Pos
			for _, s := range r.mapping(e.value, "services") {
				p.Services = append(p.Services, r.service(s))
				r.checkPackage(p.Services)
			}
		}
	}
	if errs.Len() > 0 {
		return p
	}
	if p.Package.Pos.Line == 0 {
		d := errs.Add(diag.Pos{File: name, Line: 1, Col: 1}, "", "config-value", "key %q is missing", "package")
		d.Hint = "it is the folder of the generated packages, such as internal/aws"
	} else {
		p.checkFolder(errs)
	}
	if len(p.Services) == 0 {
		pos := p.ServicesPos
		if pos.Line == 0 {
			pos = diag.Pos{File: name, Line: 1, Col: 1}
		}
		errs.Add(pos, "", "config-value", "no services are selected").Hint = "sessiongen list shows what there is"
	}
	return p
}

// checkPackage checks the name of the last service's package.
func (r *reader) checkPackage(services []Service) {
	last := len(services) - 1
	s := &services[last]
	if why := s.badDir(); why != "" {
		r.errs.Add(s.Name.Pos, "", "config-value", "%q is no name for a package: %s", s.Name.Text, why)
	}
	if i := slices.IndexFunc(services[:last], func(o Service) bool { return o.Dir() == s.Dir() }); i >= 0 {
		r.errs.Add(s.Name.Pos, "", "config-duplicate", "%q and %q are both package %s", services[i].Name.Text, s.Name.Text, s.Dir())
	}
}

// service reads the value of one key of services.
func (r *reader) service(e entry) Service {
	s := Service{Name: e.key}
	for _, e := range r.entries(e.value, "service "+s.Name.Text, "model", "service", "protocol", "operations", "resources") {
		switch e.key.Text {
		case "model":
			s.Model = r.name(e)
		case "service":
			s.Shape = r.name(e)
		case "protocol":
			s.Protocol = r.name(e)
		case "operations":
			s.Operations = r.names(e)
		case "resources":
			s.Resources = r.names(e)
		}
	}
	if s.Operations != nil && s.Resources != nil && len(s.Operations)+len(s.Resources) == 0 {
		r.errs.Add(s.Name.Pos, "", "config-value", "nothing of service %q is selected", s.Name.Text)
	}
	return s
}
