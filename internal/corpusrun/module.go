package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
)

// modulePath is the path of the scratch module.
const modulePath = "corpus.example"

func (r *run) modelDir(s *service) string { return filepath.Join(r.scratch, "models", s.name) }

// newModule starts the scratch module: it needs what the repository needs, and the repository itself.
// Packages of an earlier run stay, so that the compiler's cache is of use; goCommand names packages.
func (r *run) newModule() error {
	text, err := os.ReadFile(filepath.Join(r.repository, "go.mod"))
	if err != nil {
		return err
	}
	f, err := modfile.Parse("go.mod", text, nil)
	if err != nil {
		return err
	}
	repository := f.Module.Mod.Path
	if err := f.AddModuleStmt(modulePath); err != nil {
		return err
	}
	if err := f.AddRequire(repository, "v0.0.0"); err != nil {
		return err
	}
	if err := f.AddReplace(repository, "", r.repository, ""); err != nil {
		return err
	}
	mod, err := f.Format()
	if err != nil {
		return err
	}
	sum, err := os.ReadFile(filepath.Join(r.repository, "go.sum"))
	if err != nil {
		return err
	}
	return writeFolder(r.scratch, map[string][]byte{"go.mod": mod, "go.sum": sum})
}

// goCommand builds or vets the generated packages. A package with complaints is a failure of its service.
func (r *run) goCommand(verb string) {
	start := startUsage()
	args := []string{verb, "-v"}
	packages := map[string]*service{}
	for _, s := range r.services {
		if s.failure == "" {
			packages[modulePath+"/"+s.pkg] = s
			args = append(args, "./"+s.pkg+"/...")
		}
	}
	if len(packages) == 0 {
		return
	}
	cmd := exec.Command("go", args...)
	cmd.Dir = r.scratch
	pipe, err := cmd.StderrPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err == nil {
		r.watch(verb, pipe, packages)
		err = cmd.Wait()
	}
	if err != nil && len(r.failed(verb)) == 0 {
		r.services[0].failure = fmt.Sprintf("go %s: %v", verb, err)
	}
	r.lines = append(r.lines, fmt.Sprintf("%-8s %s", verb, start.sinceChildren()))
}

// watch reads what the go command says: the path of each package as it begins, and "# path" before
// its complaints.
func (r *run) watch(verb string, out io.Reader, packages map[string]*service) {
	of := func(path string) *service {
		path = strings.TrimPrefix(path, modulePath+"/")
		name, _, _ := strings.Cut(path, "/")
		return packages[modulePath+"/"+name]
	}
	var current *service
	begun := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		line := lines.Text()
		if path, ok := strings.CutPrefix(line, "# "); ok {
			path, _, _ = strings.Cut(strings.Trim(path, "[]"), " ")
			if current = of(path); current != nil && current.failure == "" {
				current.failure = "go " + verb + ":"
			}
			continue
		}
		if s := of(line); s != nil && strings.HasPrefix(line, modulePath+"/") {
			begun++
			fmt.Printf("%s %3d %s\n", verb, begun, s.name)
			continue
		}
		if current != nil {
			current.failure += "\n\t" + line
			continue
		}
		fmt.Println(line)
	}
}

// failed returns the services that failed in a run of the go command.
func (r *run) failed(verb string) []*service {
	var failed []*service
	for _, s := range r.services {
		if strings.HasPrefix(s.failure, "go "+verb) {
			failed = append(failed, s)
		}
	}
	return failed
}
