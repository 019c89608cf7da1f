package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/project"
)

var addCommand = command{
	name: "add", args: "service ...",
	short: "add services that come with sessiongen to the project's file; write the file if there is none",
	run:   runAdd,
}

func runAdd(r *runner, args []string) error {
	file := r.configFlag()
	var operations, resources names
	r.flags.Var(&operations, "operations", "only these `operations`, separated by commas")
	r.flags.Var(&resources, "resources", "only these `resources`, separated by commas")
	services, err := r.parse(args)
	switch {
	case err != nil:
		return err
	case len(services) == 0:
		return usageError("which service? sessiongen list shows what there is")
	case len(services) > 1 && (operations != nil || resources != nil):
		return usageError("-operations and -resources go with one service")
	}
	text, err := os.ReadFile(*file)
	if errors.Is(err, fs.ErrNotExist) {
		text, err = []byte(config.New), nil
	}
	if err != nil {
		return err
	}
	var said strings.Builder
	var errs diag.List
	for _, name := range services {
		s := config.Service{Name: config.Name{Text: name}, Operations: operations.config(), Resources: resources.config()}
		errs.Append(project.CheckSelection(filepath.Dir(*file), &s))
		more, added, problems := config.Add(filepath.ToSlash(*file), text, name, operations, resources)
		errs.Append(problems)
		if errs.Len() > 0 {
			continue
		}
		text = more
		if added {
			fmt.Fprintf(&said, "%s: added %s\n", *file, name)
		} else {
			fmt.Fprintf(&said, "%s: %s is there already\n", *file, name)
		}
	}
	if err := errs.Err(); err != nil {
		return err
	}
	if err := os.WriteFile(*file, text, 0o644); err != nil {
		return err
	}
	fmt.Fprint(r.stdout, said.String())
	return nil
}

// names is a flag with a list of names. Nil: the flag was not given.
type names []string

func (n *names) String() string { return strings.Join(*n, ",") }

func (n *names) Set(s string) error {
	if *n == nil {
		*n = names{}
	}
	if s != "" {
		*n = append(*n, strings.Split(s, ",")...)
	}
	return nil
}

// config is n as a project has it.
func (n names) config() []config.Name {
	if n == nil {
		return nil
	}
	list := []config.Name{}
	for _, name := range n {
		list = append(list, config.Name{Text: name})
	}
	return list
}
