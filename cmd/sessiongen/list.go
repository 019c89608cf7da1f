package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/project"
	"github.com/sessiongen/sessiongen/gen/resources"
	"github.com/sessiongen/sessiongen/models"
)

var listCommand = command{
	name: "list", args: "[service ...]",
	short: "list the services that come with sessiongen, or the operations and resources of services",
	run:   runList,
}

func runList(r *runner, args []string) error {
	file := r.configFlag()
	names, err := r.parse(args)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		for _, name := range models.Services() {
			fmt.Fprintln(r.stdout, name)
		}
		return nil
	}
	p, err := configured(*file)
	if err != nil {
		return err
	}
	var errs diag.List
	for _, name := range names {
		s := config.Service{Name: config.Name{Text: name}}
		if i := slices.IndexFunc(p.Services, func(s config.Service) bool { return s.Name.Text == name }); i >= 0 {
			s = p.Services[i]
		}
		m, problems := project.LoadModel(p.Dir, &s)
		errs.Append(problems)
		if m == nil {
			continue
		}
		definition := resources.Of(m.Model, m.Service, &errs)
		fmt.Fprintf(r.stdout, "%s: %s\n\noperations:\n", name, m.Service.ID)
		for _, op := range closure.Operations(m.Model, m.Service) {
			fmt.Fprintf(r.stdout, "\t%s\n", op.ID.Name())
		}
		if definition != nil {
			fmt.Fprint(r.stdout, "\nresources:\n")
			for _, res := range definition.Resources {
				fmt.Fprintf(r.stdout, "\t%s\n", res.Name)
			}
		}
	}
	return errs.Err()
}

// configured returns the project of a file, an empty one if there is no file.
func configured(file string) (*config.Project, error) {
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
		return &config.Project{}, nil
	}
	p, errs := config.Load(file)
	return p, errs.Err()
}
