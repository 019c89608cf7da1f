// The program deletes objects through a collection. It has text/template in it, which makes the
// linker keep every method of types that are in an interface.
package main

import (
	"context"
	"os"
	"text/template"

	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	objects := s3resource.New(session.Default()).Bucket("photos").Objects()
	outs, err := objects.Limit(0).Delete(context.Background(), nil)
	if err != nil {
		os.Exit(1)
	}
	if err := template.Must(template.New("").Parse("{{.}} requests\n")).Execute(os.Stdout, len(outs)); err != nil {
		os.Exit(1)
	}
}
