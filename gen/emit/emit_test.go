package emit_test

import (
	"bytes"
	"go/format"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// check generates the package of a service and fails if gofmt would change a file.
func check(t *testing.T, m *model.Model) {
	t.Helper()
	files, errs := gen.Package(m, gen.Selection{Service: m.Services()[0].ID, Package: "x"})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, f := range files {
		if names[strings.ToLower(f.Name)] {
			t.Errorf("%s is written twice", f.Name)
		}
		names[strings.ToLower(f.Name)] = true
		want, err := format.Source(f.Data)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		if !bytes.Equal(f.Data, want) {
			got, want := bytes.Split(f.Data, []byte("\n")), bytes.Split(want, []byte("\n"))
			i := 0
			for i < len(got) && i < len(want) && bytes.Equal(got[i], want[i]) {
				i++
			}
			t.Errorf("%s:%d: not as gofmt has it: %s", f.Name, i+1, got[min(i, len(got)-1)])
		}
	}
}

func TestModels(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"sqs", "sts", "dynamodb", "s3"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m, errs := load.Files("../../models/" + name)
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			check(t, m)
		})
	}
}

// Every service of the corpus in reach is generated; of the long ones not more than their share.
func TestCorpus(t *testing.T) {
	t.Parallel()
	dir := corpustest.Dir(t)
	base, errs := load.Definitions()
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	names, err := botocore.Services(dir)
	if err != nil {
		t.Fatal(err)
	}
	hard := []string{
		"bedrock-runtime", "cloudfront", "cloudwatch", "glacier", "iot-data", "lexv2-runtime", "lambda", "polly", "quicksight", "route53",
	}
	for i, name := range names {
		if i%20 != 0 && !slices.Contains(hard, name) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var errs diag.List
			m := botocore.Import(botocore.Read(dir, name, &errs), base, &errs)
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			check(t, m)
		})
	}
}
