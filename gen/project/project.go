package project

import (
	"runtime"
	"sync"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/output"
)

// Generate generates the packages of a project. Services are worked on at the same time; the result
// does not depend on it. There is no tree if there are problems. An error is a bug of the generator.
func Generate(p *config.Project) (*output.Tree, *diag.List, error) {
	results := make([]result, len(p.Services))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wait sync.WaitGroup
	for i := range p.Services {
		slots <- struct{}{}
		wait.Go(func() {
			results[i] = generate(p, &p.Services[i])
			<-slots
		})
	}
	wait.Wait()

	tree := &output.Tree{Root: p.Root()}
	errs := new(diag.List)
	var services []typedService
	for _, r := range results {
		if r.bug != nil {
			return nil, nil, r.bug
		}
		errs.Append(r.errs)
		tree.Packages = append(tree.Packages, r.packages...)
		services = append(services, r.typed)
	}
	if errs.Len() > 0 {
		return nil, errs, nil
	}
	if p.Session {
		pkg, err := typedSession(p, services, errs)
		if err != nil || errs.Len() > 0 {
			return nil, errs, err
		}
		tree.Packages = append(tree.Packages, pkg)
	}
	return tree, errs, nil
}
