package main

import (
	"fmt"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/output"
	"github.com/sessiongen/sessiongen/gen/project"
)

var generateCommand = command{
	name:  "generate",
	short: "write the packages of the project; the default",
	run:   runGenerate,
}

var checkCommand = command{
	name:  "check",
	short: "show what generate would change, and fail if that is anything",
	run:   runCheck,
}

func runGenerate(r *runner, args []string) error {
	changes, err := compare(r, args)
	if err != nil {
		return err
	}
	return changes.Write()
}

func runCheck(r *runner, args []string) error {
	changes, err := compare(r, args)
	if err != nil {
		return err
	}
	if changes.Len() == 0 {
		return nil
	}
	if err := changes.Diff(r.stdout); err != nil {
		return err
	}
	return fmt.Errorf("%s to change: run sessiongen generate", count(changes.Len(), "file"))
}

// compare generates the project and compares it with what is on disk.
func compare(r *runner, args []string) (*output.Changes, error) {
	file := r.configFlag()
	rest, err := r.parse(args)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, usageError(fmt.Sprintf("unexpected argument %q", rest[0]))
	}
	p, errs := config.Load(*file)
	if err := errs.Err(); err != nil {
		return nil, err
	}
	tree, errs, err := project.Generate(p)
	if err != nil {
		return nil, bug{err}
	}
	if err := errs.Err(); err != nil {
		return nil, err
	}
	return output.Compare(tree)
}
