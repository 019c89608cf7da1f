// Package traits holds the definitions of traits that models use: Smithy's prelude, the traits of
// Smithy and AWS that the generator knows, and our own.
package traits

import "embed"

// FS is the folder: *.smithy.
//
//go:embed *.smithy
var FS embed.FS
