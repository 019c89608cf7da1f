package gen_test

import (
	"bytes"
	"go/format"
	"os"
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/emit"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/resources"
	"github.com/sessiongen/sessiongen/gen/resources/plan"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// Every definition of boto3 becomes a package that is formatted and type-checks, and everything
// that boto3 offers is in it.
func TestBoto3Definitions(t *testing.T) {
	dir := corpustest.Dir(t)
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	services, err := os.ReadDir(corpustest.File(t, "boto3", "data"))
	if err != nil {
		t.Fatal(err)
	}
	tree := &output.Tree{}
	var count struct{ types, actions, collections, references, factories, waiters, batches, renamed int }
	for _, entry := range services {
		name := entry.Name()
		var errs diag.List
		d := botocore.Read(dir, name, &errs)
		m := botocore.Import(d, base, &errs)
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		service := m.Services()[0]
		if name == "iam" {
			completeIAM(service)
		}
		def := resources.Read(service, &errs)
		if err := errs.Err(); err != nil {
			t.Error(err)
			continue
		}
		client, _, problems := gen.Plan(m, gen.Selection{Service: service.ID, Package: name, Operations: def.Operations(m, nil)})
		if err := problems.Err(); err != nil {
			t.Error(err)
			continue
		}
		p, problems := plan.Build(m, service, def, client, plan.Selection{Package: name + "resource"})
		if err := problems.Err(); err != nil {
			t.Error(err)
			continue
		}
		for _, r := range p.Resources {
			count.types++
			count.actions += len(r.Actions)
			count.collections += len(r.Collections)
			count.references += len(r.References)
			count.factories += len(r.Factories)
			count.waiters += len(r.Waiters)
			count.batches += len(r.Batches)
		}
		count.renamed += len(p.Renamed)
		for _, rename := range p.Renamed {
			t.Logf("%s: %s is %s", name, rename.Of, rename.Name)
		}
		clientFiles, err := emit.Package(client)
		if err != nil {
			t.Fatal(err)
		}
		tree.Packages = append(tree.Packages,
			packageOf(t, name, clientFiles),
			packageOf(t, name+"/"+name+"resource", emit.Resources(p, "example.com/aws/"+name)))
	}
	typeCheck(t, "example.com/aws", tree)
	want := count
	want.types = 80 + 9
	want.actions, want.collections, want.references, want.factories = 318, 87, 28, 148
	want.waiters, want.batches = 17, 15
	if count != want {
		t.Errorf("%+v, want %+v", count, want)
	}
}

// completeIAM adds what boto3's definition forgets, so that its action always fails: whose a new
// signing certificate is.
func completeIAM(service *model.Shape) {
	action := service.Traits.Get(resources.Trait).Get("service").Get("actions").Get("CreateSigningCertificate")
	ids := action.Get("resource").Get("identifiers")
	ids.Elems = append(ids.Elems, model.NewObject(
		model.Field{Key: "target", Value: model.NewString("UserName")},
		model.Field{Key: "source", Value: model.NewString("response")},
		model.Field{Key: "path", Value: model.NewString("Certificate.UserName")}))
}

func packageOf(t *testing.T, dir string, files []gen.File) output.Package {
	t.Helper()
	p := output.Package{Dir: dir}
	for _, f := range files {
		formatted, err := format.Source(f.Data)
		if err != nil || !bytes.Equal(formatted, f.Data) {
			t.Errorf("%s/%s is not formatted: %v", dir, f.Name, err)
		}
		p.Files = append(p.Files, output.File{Name: f.Name, Data: f.Data})
	}
	return p
}

// What leads to a type that was not selected is left out, and so are the operations that only that
// needs.
func TestResourceSelection(t *testing.T) {
	t.Parallel()
	m, errs := load.Files("../models/sqs")
	service := m.Services()[0]
	def := resources.Read(service, errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	ops := def.Operations(m, []string{"Message"})
	if want := []string{"ChangeMessageVisibility", "DeleteMessage", "DeleteMessageBatch"}; !slices.Equal(ops, want) {
		t.Fatalf("operations %v, want %v", ops, want)
	}
	client, _, errs := gen.Plan(m, gen.Selection{Service: service.ID, Package: "sqs", Operations: ops})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	p, errs := plan.Build(m, service, def, client, plan.Selection{Package: "sqsresource", Types: []string{"Message"}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	if len(p.Resources) != 2 || len(p.Resources[0].Actions)+len(p.Resources[0].Collections) != 0 {
		t.Error("the service still leads to queues")
	}
	// Its batch action needs data, which only queues bring.
	if message := p.Resources[1]; len(message.Factories) != 0 || len(message.Actions) != 2 || len(message.Batches) != 0 || message.Data != nil {
		t.Errorf("%+v", message)
	}
	_, errs = plan.Build(m, service, def, client, plan.Selection{Package: "sqsresource", Types: []string{"Massage"}})
	if errs.Len() != 1 {
		t.Errorf("%d problems with a type that does not exist", errs.Len())
	}
}
