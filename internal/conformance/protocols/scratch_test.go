package protocols

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/conformance/replay"
)

// service is the service of a model to generate a client for, or why there is none.
type service struct {
	model      *model.Model
	id         model.ID
	operations []string // nil for all
	problem    string
}

// scratch is a module with the clients of a suite.
type scratch struct {
	t        *testing.T
	dir      string
	packages []string
	problems map[string]string   // why a case cannot run, by package or by suite/case
	ops      map[string][]string // operations by package
	cases    []replay.Case
}

// module is below ours so that it may import our internal packages.
const module = "github.com/sessiongen/sessiongen/scratch"

func newScratch(t *testing.T) *scratch {
	t.Helper()
	s := &scratch{t: t, dir: t.TempDir(), problems: map[string]string{}, ops: map[string][]string{}}
	root, err := filepath.Abs(filepath.Join("..", "..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	text := regexp.MustCompile(`(?m)^module .*$`).ReplaceAllString(string(mod), "module "+module)
	text += "\nrequire github.com/sessiongen/sessiongen v0.0.0\n\nreplace github.com/sessiongen/sessiongen => " + root + "\n"
	s.write("go.mod", []byte(text))
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	s.write("go.sum", sum)
	return s
}

func (s *scratch) write(name string, data []byte) {
	s.t.Helper()
	path := filepath.Join(s.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		s.t.Fatal(err)
	}
}

// identifier makes a package name.
func identifier(name string) string {
	return strings.NewReplacer("-", "", "_", "", ".", "").Replace(name)
}

// addService generates a client into a package.
func (s *scratch) addService(pkg string, svc *service) {
	s.t.Helper()
	if svc.problem != "" {
		s.problems[pkg] = svc.problem
		return
	}
	files, ops, err := generate(svc, module+"/"+pkg)
	if err != nil {
		s.problems[pkg] = err.Error()
		return
	}
	for name, data := range files {
		s.write(pkg+"/"+name, data)
	}
	s.packages = append(s.packages, pkg)
	s.ops[pkg] = ops
}

// zeroIfAbsent returns the members of an operation's output that callers see as zero values if they are
// not in the answer.
func zeroIfAbsent(m *model.Model, op *model.Shape) []string {
	var names []string
	for _, mem := range m.Shape(op.Operation.Output.ID).Members {
		if mem.Traits.Has("smithy.api#required") || mem.Traits.Has("smithy.api#httpPrefixHeaders") {
			names = append(names, mem.Name)
		}
	}
	return names
}

// run runs all cases and reports them by suite. The list of a suite's skips is testdata/SUITE.skip, if it has
// any.
func (s *scratch) run() {
	s.t.Helper()
	results := s.results()
	suites := map[string]bool{}
	var order []string
	for _, c := range s.cases {
		if !suites[c.Suite] {
			suites[c.Suite] = true
			order = append(order, c.Suite)
		}
	}
	for _, name := range order {
		s.t.Run(name, func(t *testing.T) {
			skips := filepath.Join("testdata", name+".skip")
			if _, err := os.Stat(skips); errors.Is(err, os.ErrNotExist) {
				skips = ""
			}
			suite := conformance.New(t, name, skips)
			for _, c := range s.cases {
				if c.Suite != name {
					continue
				}
				suite.Case(c.ID, func() error {
					if p := cmp.Or(s.problems[c.Suite+"/"+c.ID], s.problems[c.Package]); p != "" {
						return errors.New(p)
					}
					problem, ok := results[c.Suite+"/"+c.ID]
					switch {
					case !ok:
						return errors.New("the case did not run")
					case problem != "":
						return errors.New(problem)
					}
					return nil
				})
			}
		})
	}
}

// results builds and runs the program and returns the problem of each case, "" for none.
func (s *scratch) results() map[string]string {
	s.t.Helper()
	text, err := json.Marshal(s.cases)
	if err != nil {
		s.t.Fatal(err)
	}
	s.write("cases.json", text)
	s.write("main.go", s.program())
	cmd := exec.Command("go", "run", "-mod=mod", ".")
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		s.t.Fatalf("%v\n%s", err, stderr.String())
	}
	results := map[string]string{}
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r replay.Result
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			s.t.Fatalf("%v: %s", err, lines.Text())
		}
		results[r.Suite+"/"+r.ID] = r.Problem
	}
	return results
}

// program is the text of a main function that knows every operation.
func (s *scratch) program() []byte {
	var b bytes.Buffer
	b.WriteString("package main\n\nimport (\n\t\"context\"\n\t_ \"embed\"\n\t\"log\"\n\t\"os\"\n\n")
	fmt.Fprintf(&b, "\t\"github.com/sessiongen/sessiongen/internal/conformance/replay\"\n\t\"github.com/sessiongen/sessiongen/runtime/call\"\n")
	for _, p := range s.packages {
		fmt.Fprintf(&b, "\t%s %q\n", p, module+"/"+p)
	}
	b.WriteString(")\n\n//go:embed cases.json\nvar cases []byte\n\nfunc main() {\n\tif err := replay.Main(os.Stdout, cases, operations); err != nil {\n\t\tlog.Fatal(err)\n\t}\n}\n\n")
	b.WriteString("var operations = map[string]replay.Operation{\n")
	for _, p := range s.packages {
		for _, op := range s.ops[p] {
			fmt.Fprintf(&b, "\t%q: func(ctx context.Context, src call.Source, opts ...call.ClientOption) (any, error) {\n\t\tout, err := %s.New(src, opts...).%s(ctx, nil)\n\t\treturn out, err\n\t},\n", p+"."+op, p, op)
		}
	}
	b.WriteString("}\n")
	return b.Bytes()
}
