// Command corpusrun proves the generator on every service of the corpus: it imports each, prints and
// reads the model again, generates the packages into a scratch module and compiles them. It exits 1
// if anything fails.
//
//	go run ./internal/corpusrun [flags] [service ...]
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
)

func main() {
	r := &run{repository: "."}
	flag.StringVar(&r.corpus, "corpus", cmp.Or(os.Getenv("CORPUS"), "../shared/corpus"), "`folder` with botocore/data and boto3/data")
	flag.StringVar(&r.scratch, "out", ".cache/corpus", "`folder` of the scratch module")
	every := flag.Int("every", 1, "only every `n`th service")
	compile := flag.Bool("compile", true, "compile what was generated")
	vet := flag.Bool("vet", false, "run go vet over it as well")
	flag.Parse()
	if err := r.prepare(flag.Args(), *every); err != nil {
		fmt.Fprintln(os.Stderr, "corpusrun:", err)
		os.Exit(2)
	}
	r.phase("import", r.importService)
	r.phase("generate", r.generate)
	if *compile {
		r.goCommand("build")
	}
	if *vet {
		r.goCommand("vet")
	}
	if !r.summary() {
		os.Exit(1)
	}
}

// run is one run over the corpus.
type run struct {
	corpus, scratch string
	repository      string
	base            *model.Model // the definitions of traits
	services        []*service
	began           time.Time
	lines           []string // of the summary
}

// service is one service and what became of it.
type service struct {
	name    string // of its folder in the corpus
	pkg     string
	failure string // "" if everything went well so far

	operations, shapes int // of the model
	files, lines       int // generated
}

func (r *run) prepare(only []string, every int) error {
	r.began = time.Now()
	names, err := botocore.Services(r.corpus)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return fmt.Errorf("no services in %s: set CORPUS to a folder with botocore/data and boto3/data", r.corpus)
	}
	for i, name := range names {
		if len(only) > 0 && !slices.Contains(only, name) || i%every != 0 {
			continue
		}
		s := &service{name: name}
		selection := s.selection()
		s.pkg = selection.Package()
		r.services = append(r.services, s)
	}
	if r.repository, err = filepath.Abs(r.repository); err != nil {
		return err
	}
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		return err
	}
	r.base = base
	return r.newModule()
}

// phase does one thing with every service that has not failed yet, several at a time.
func (r *run) phase(name string, do func(*service) error) {
	start := startUsage()
	queue := make(chan *service)
	var printing sync.Mutex
	var workers sync.WaitGroup
	done := 0
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for s := range queue {
				begun := time.Now()
				s.do(name, do)
				printing.Lock()
				done++
				fmt.Printf("%s %3d/%d %s\n", name, done, len(r.services), s.report(name, time.Since(begun)))
				printing.Unlock()
			}
		})
	}
	for _, s := range r.services {
		queue <- s
	}
	close(queue)
	workers.Wait()
	r.lines = append(r.lines, fmt.Sprintf("%-8s %s", name, start.since()))
}

// do carries out one phase. A bug in the generator is a failure of the service.
func (s *service) do(phase string, do func(*service) error) {
	if s.failure != "" {
		return
	}
	defer func() {
		if v := recover(); v != nil {
			s.failure = fmt.Sprintf("%s: panic: %v\n%s", phase, v, debug.Stack())
		}
	}()
	if err := do(s); err != nil {
		s.failure = phase + ": " + err.Error()
	}
}

func (s *service) report(phase string, took time.Duration) string {
	switch {
	case s.failure != "":
		return s.name + ": FAILED: " + s.failure
	case phase == "generate":
		return fmt.Sprintf("%s: %d files, %d lines, %d ms", s.name, s.files, s.lines, took.Milliseconds())
	}
	return fmt.Sprintf("%s: %d operations, %d shapes, %d ms", s.name, s.operations, s.shapes, took.Milliseconds())
}

// summary prints the totals and reports whether nothing failed.
func (r *run) summary() bool {
	var sum service
	failed := 0
	fmt.Println()
	for _, s := range r.services {
		sum.operations += s.operations
		sum.shapes += s.shapes
		sum.files += s.files
		sum.lines += s.lines
		if s.failure != "" {
			failed++
			fmt.Printf("FAILED %s: %s\n", s.name, s.failure)
		}
	}
	for _, line := range r.lines {
		fmt.Println(line)
	}
	fmt.Printf("services: %d of %d, operations: %d, shapes: %d, files: %d, lines: %d, wall time: %.1f s\n",
		len(r.services)-failed, len(r.services), sum.operations, sum.shapes, sum.files, sum.lines, time.Since(r.began).Seconds())
	return failed == 0
}
