package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/sessiongen/sessiongen/bench/worker"
)

// program is a worker that runs.
type program struct {
	name string
	dir  string // of the binary
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  *bufio.Reader
}

// start builds a worker and starts it.
func start(pkg string) (*program, error) {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	p := &program{name: filepath.Base(pkg), dir: dir}
	bin := filepath.Join(dir, p.name)
	build := exec.Command("go", "build", "-o", bin, pkg)
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		p.stop()
		return nil, fmt.Errorf("building %s: %w", pkg, err)
	}
	p.cmd = exec.Command(bin)
	p.cmd.Stderr = os.Stderr
	out, err := p.cmd.StdoutPipe()
	if err == nil {
		p.in, err = p.cmd.StdinPipe()
	}
	if err == nil {
		p.out = bufio.NewReader(out)
		err = p.cmd.Start()
	}
	if err != nil {
		p.stop()
		return nil, err
	}
	return p, nil
}

// order has the worker carry out an order.
func (p *program) order(o worker.Order) (*worker.Report, error) {
	if err := json.NewEncoder(p.in).Encode(o); err != nil {
		return nil, fmt.Errorf("%s: %w", p.name, err)
	}
	line, err := p.out.ReadBytes('\n')
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.name, err)
	}
	var r worker.Report
	if err := json.Unmarshal(line, &r); err != nil {
		return nil, fmt.Errorf("%s: %w", p.name, err)
	}
	if r.Problem != "" {
		return nil, fmt.Errorf("%s: %w", p.name, errors.New(r.Problem))
	}
	return &r, nil
}

// stop ends the worker and removes its binary.
func (p *program) stop() {
	if p.in != nil {
		p.in.Close()
	}
	if p.cmd != nil && p.cmd.Process != nil {
		_ = p.cmd.Wait()
	}
	os.RemoveAll(p.dir)
}
