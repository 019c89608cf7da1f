package rules

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Standard
func Standard(service *model.Shape, errs *diag.List) *model.Node { return nil }
