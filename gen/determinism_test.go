package gen_test

import (
	"bytes"
	"path"
	"runtime"
	"testing"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/project"
)

// The same input gives the same bytes: in one process twice, with one processor and with eight.
func TestDeterministic(t *testing.T) {
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	p := &config.Project{
		Dir: t.TempDir(), Package: config.Name{Text: "aws"}, ImportPath: "example.com/case/aws", Session: true,
	}
	for _, name := range []string{"dynamodb", "lambda", "s3", "sqs", "sts"} {
		p.Services = append(p.Services, config.Service{Name: config.Name{Text: name}})
	}
	var want map[string][]byte
	for _, processors := range []int{1, 1, 8, 8} {
		runtime.GOMAXPROCS(processors)
		got := everything(t, p)
		if want == nil {
			want = got
			if len(got) < 100 {
				t.Fatalf("only %d files", len(got))
			}
			continue
		}
		if len(got) != len(want) {
			t.Errorf("%d processors: %d files, then %d", processors, len(want), len(got))
		}
		for name, data := range got {
			if !bytes.Equal(data, want[name]) {
				t.Errorf("%d processors: %s is not the same as before", processors, name)
			}
		}
	}
}

// everything generates a project and returns all of its files.
func everything(t *testing.T, p *config.Project) map[string][]byte {
	t.Helper()
	tree, errs, err := project.Generate(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, pkg := range tree.Packages {
		for _, f := range pkg.Files {
			files[path.Join(pkg.Dir, f.Name)] = f.Data
		}
	}
	changes, err := output.Compare(tree) // the manifests belong to it
	if err != nil {
		t.Fatal(err)
	}
	var diff bytes.Buffer
	if err := changes.Diff(&diff); err != nil {
		t.Fatal(err)
	}
	files["difference"] = diff.Bytes()
	return files
}

// Everything that comes with sessiongen compiles.
func TestShippedModelsCompile(t *testing.T) {
	t.Parallel()
	p := &config.Project{Dir: t.TempDir(), Package: config.Name{Text: "aws"}, ImportPath: "example.com/case/aws", Session: true}
	for _, name := range []string{"dynamodb", "lambda", "s3", "sqs", "sts"} {
		p.Services = append(p.Services, config.Service{Name: config.Name{Text: name}})
	}
	tree, errs, err := project.Generate(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	checkPackages(t, p.ImportPath, tree)
}
