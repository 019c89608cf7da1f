package botocore_test

import (
	"os"
	"regexp"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/resources"
	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// corpus returns the corpus, the names of the services in it to test with and the base of models.
// All services take a minute, most of it for endpoint rules: without SESSIONGEN_LONG=1 a few, each
// odd in its own way, have to do.
func corpus(t *testing.T) (dir string, services []string, base *model.Model) {
	t.Helper()
	dir = corpustest.Dir(t)
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	if os.Getenv("SESSIONGEN_LONG") != "1" {
		return dir, []string{"cloudwatch", "health", "lex-runtime", "pinpoint", "sdb", "sts", "timestream-write"}, base
	}
	services, err := botocore.Services(dir)
	if err != nil {
		t.Fatal(err)
	}
	return dir, services, base
}

// Services are imported without an error, and so without a key that nobody knows; nothing is wrong
// with the models; printed and read again they are the same.
func TestCorpus(t *testing.T) {
	dir, services, base := corpus(t)
	standard := 0 // services whose endpoints need no rules
	kinds := map[model.Kind]int{}
	for _, service := range services {
		var errs diag.List
		var m *model.Model
		if d := botocore.Read(dir, service, &errs); d != nil {
			m = botocore.Import(d, base, &errs)
		}
		if err := errs.Err(); err != nil {
			t.Errorf("%s: %v", service, err)
			continue
		}
		wrong := check.Model(m)
		resources.Read(m.Services()[0], wrong)
		if err := wrong.Err(); err != nil {
			t.Errorf("%s: %v", service, err)
		}
		if !m.Services()[0].Traits.Has(rules.RuleSetTrait) {
			standard++
		}
		for _, s := range m.Shapes() {
			kinds[s.Kind]++
		}
		namespace := m.Services()[0].ID.Namespace()
		again, problems := load.Load([]load.Source{{Name: service + ".smithy", Data: idl.Print(m, namespace)}})
		if err := problems.Err(); err != nil {
			t.Errorf("%s: printed: %v", service, err)
			continue
		}
		compare(t, m, again)
	}
	t.Logf("%d services, %d with standard endpoints: %d operations, %d structures, %d unions, %d enums", len(services), standard,
		kinds[model.Operation], kinds[model.Structure], kinds[model.Union], kinds[model.Enum])
}

func compare(t *testing.T, want, got *model.Model) {
	t.Helper()
	if len(got.Shapes()) != len(want.Shapes()) {
		t.Errorf("%d shapes, printed and read again %d", len(want.Shapes()), len(got.Shapes()))
	}
	for _, w := range want.Shapes() {
		g := got.Shape(w.ID)
		if g == nil || g.Kind != w.Kind || !equalTraits(g.Traits, w.Traits) || len(g.Members) != len(w.Members) {
			t.Errorf("%s is not what it was", w.ID)
			continue
		}
		for i, m := range w.Members {
			if n := g.Members[i]; n.Name != m.Name || n.Target != m.Target || !equalTraits(n.Traits, m.Traits) {
				t.Errorf("%s$%s is not what it was", w.ID, m.Name)
			}
		}
		if w.Kind == model.Operation && (g.Operation.Input.ID != w.Operation.Input.ID || g.Operation.Output.ID != w.Operation.Output.ID) {
			t.Errorf("%s has another input or output", w.ID)
		}
	}
}

func equalTraits(a, b model.Traits) bool {
	for _, t := range a {
		if !model.Equal(t.Value, b.Get(t.ID)) {
			return false
		}
	}
	return len(a) == len(b)
}

// Every key that is dropped on purpose is there to be dropped.
func TestDroppedKeys(t *testing.T) {
	if os.Getenv("SESSIONGEN_LONG") != "1" {
		t.Skip("needs all services: set SESSIONGEN_LONG=1")
	}
	dir, services, base := corpus(t)
	table, restore := botocore.DropNothing()
	defer restore()
	unknown := regexp.MustCompile(`^unknown key "(.*)" of (.*)$`)
	for _, service := range services {
		var errs diag.List
		if d := botocore.Read(dir, service, &errs); d != nil {
			botocore.Import(d, base, &errs)
		}
		for _, d := range errs.Sorted() {
			if m := unknown.FindStringSubmatch(d.Message); m != nil {
				delete(table, m[2]+"."+m[1])
				delete(table, "*."+m[1])
			}
		}
	}
	for key := range table {
		t.Errorf("%s is in the table of dropped keys, but in no description", key)
	}
}
