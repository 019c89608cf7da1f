// Package models holds the service models that come with the module, as Smithy IDL. Package traits
// below it has the definitions of the traits that they use.
//
// They state interface facts: names, shapes, constraints, bindings. NOTICE says where these come from.
package models

import (
	"embed"
	"io/fs"
	"path"
)

// FS is the folder: in it a folder for each service.
//
//go:embed */*.smithy */*.yaml
var FS embed.FS

// Services returns the names of the services, in order.
func Services() []string {
	files, err := fs.Glob(FS, "*/*.smithy")
	if err != nil {
		panic(err)
	}
	var names []string
	for _, file := range files {
		if dir := path.Dir(file); path.Base(file) == dir+".smithy" {
			names = append(names, dir)
		}
	}
	return names
}
