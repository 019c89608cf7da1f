// Package decl is what the front ends hand to the loader: the declarations of one file, before
// names are resolved and files are put together.
package decl

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// File is what one file declares.
//
// Its shapes are the model's, but not assembled yet: a model.ID without "#" is a name as written,
// to be resolved in the file's namespace; a member without target is elided and takes the target
// from a mixin or resource; a trait without value is a bare annotation; members of mixins are not
// there; an absent input or output is the zero Ref. The loader completes the shapes in place.
type File struct {
	Name      string
	Version   string // "1.0" or "2.0"
	Namespace string // "" if the file has no shapes, or writes absolute IDs only
	Uses      []model.Ref
	Metadata  []model.Field
	Shapes    []*model.Shape
	For       map[*model.Shape]model.Ref // the resource that an aggregate shape is bound to
	Applies   []Apply
	IDs       []*model.Node // string nodes written as bare shape IDs, to be resolved
}

// Apply adds traits to a shape or member that is declared elsewhere.
type Apply struct {
	Target model.Ref
	Traits model.Traits
}

// SyntaxCode is the code of what is wrong with the text of a file rather than with its meaning.
const SyntaxCode diag.Code = "syntax"
