package gen

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/emit"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
	resplan "github.com/sessiongen/sessiongen/gen/resources/plan"
)

// ResourceSelection is what is wanted of a service's resources.
type ResourceSelection = resplan.Selection

// Resources generates the package of a service's resources. Client is the plan of the client package,
// which has the operations that the selected types need (see resources.Definition.Operations), and
// path its import path. There are no files if the service has no resources, or if there are problems.
func Resources(m *model.Model, service *model.Shape, client *plan.Package, path string, sel ResourceSelection) ([]File, *diag.List) {
	errs := new(diag.List)
	def := resources.Of(m, service, errs)
	if def == nil {
		return nil, errs
	}
	p, problems := resplan.Build(m, service, def, client, sel)
	if errs.Append(problems); errs.Len() > 0 {
		return nil, errs
	}
	return emit.Resources(p, path), errs
}
