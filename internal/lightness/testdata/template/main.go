// Command template calls one operation in a program that executes a text/template: the linker then
// keeps every exported method of every type that is in an interface.
package main

import (
	"context"
	"fmt"
	"os"
	"text/template"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	out, err := s3.New(session.Default()).ListObjectsV2(context.Background(), &s3.ListObjectsV2Input{Bucket: os.Args[1]})
	if err != nil {
		fmt.Println(err)
		return
	}
	t := template.Must(template.New("").Parse("{{.}}\n"))
	if err := t.Execute(os.Stdout, len(out.Contents)); err != nil {
		fmt.Println(err)
	}
}
