package project

import (
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/models"
)

// All of AWS's services fit into one typed session, although two of them have the same ID.
func TestEveryServiceInOneSession(t *testing.T) {
	id := regexp.MustCompile(`sdkId: "([^"]+)"`)
	files, err := fs.Glob(models.FS, "*/*.smithy")
	if err != nil {
		t.Fatal(err)
	}
	var services []typedService
	for _, file := range files {
		text, err := fs.ReadFile(models.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		m := id.FindSubmatch(text)
		if m == nil {
			continue // resources, or an example
		}
		pkg := strings.ReplaceAll(path.Base(path.Dir(file)), "-", "")
		services = append(services, typedService{
			Name: naming.Export(nameOfID(string(m[1]))), Package: pkg, Title: pkg, Path: "example.com/aws/" + pkg,
		})
	}
	if len(services) < 400 {
		t.Fatalf("%d services", len(services))
	}
	var errs diag.List
	out, err := typedSession(&config.Project{ImportPath: "example.com/aws"}, services, &errs)
	if err != nil || errs.Err() != nil {
		t.Fatal(err, errs.Err())
	}
	for _, want := range []string{"PinpointSMSVoice() PinpointSMSVoice", "Smsvoice() Smsvoice"} {
		if !strings.Contains(string(out.Files[0].Data), want) {
			t.Errorf("there is no %s", want)
		}
	}
}
