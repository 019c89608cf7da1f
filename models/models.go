// Package models holds the service models that come with the module, as Smithy IDL, and the
// definitions of the traits that they use.
//
// They state interface facts: names, shapes, constraints, bindings. NOTICE says where these come from.
package models

import "embed"

// FS is the folder: traits/*.smithy.
//
//go:embed traits/*.smithy
var FS embed.FS
