package gen_test

import (
	"bytes"
	"testing"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/project"
	"github.com/sessiongen/sessiongen/models"
)

// A service that lists several protocols can be generated with each.
func TestEveryProtocol(t *testing.T) {
	t.Parallel()
	several := 0
	for _, name := range models.Services() {
		text, err := models.FS.ReadFile(name + "/" + name + ".smithy")
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Count(text, []byte("\n@awsJson"))+bytes.Count(text, []byte("\n@rpcv2"))+bytes.Count(text, []byte("\n@awsQuery\n")) < 2 {
			continue
		}
		several++
		m, errs := project.LoadModel(".", &config.Service{Name: config.Name{Text: name}})
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		for _, protocol := range []string{"awsJson1_0", "awsJson1_1", "awsQuery", "rpcv2Cbor"} {
			files, errs := gen.Package(m.Model, gen.Selection{Service: m.Service.ID, Package: "p", Protocol: protocol})
			has := m.Service.Traits.Has("aws.protocols#"+model.ID(protocol)) || m.Service.Traits.Has("smithy.protocols#"+model.ID(protocol))
			if has != (errs.Err() == nil && len(files) > 0) {
				t.Errorf("%s with %s: %v", name, protocol, errs.Err())
			}
		}
	}
	if several < 10 {
		t.Errorf("%d services have several protocols", several)
	}
}
