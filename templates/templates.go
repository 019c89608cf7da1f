// Package templates holds the fixed text of generated packages. What depends on the model's shapes is
// not here: package gen/emit writes that.
package templates

import "embed"

// FS holds the *.tmpl files.
//
//go:embed *.tmpl
var FS embed.FS
