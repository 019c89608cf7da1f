package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/config"
	"github.com/sessiongen/sessiongen/gen/diag"
)

// What the command exits with.
const (
	exitDone     = 0
	exitProblems = 1 // in the input, or check found differences
	exitUsage    = 2
	exitBug      = 3
)

// command is a subcommand.
type command struct {
	name  string
	args  string // as the usage line shows them
	short string
	run   func(r *runner, args []string) error
}

// commands returns the subcommands, in the order in which the manual has them.
func commands() []command {
	return []command{generateCommand, checkCommand, listCommand, addCommand, explainCommand, explainSessionCommand, importCommand}
}

// runner is what a subcommand works with.
type runner struct {
	stdout, stderr io.Writer
	flags          *flag.FlagSet // of the subcommand; parse reads them

	dir       string
	maxErrors int
}

// usageError is a command line that makes no sense.
type usageError string

func (e usageError) Error() string { return string(e) }

// bug is an error that no input can cause.
type bug struct{ error }

// run carries out a command line and returns what to exit with.
func run(args []string, stdout, stderr io.Writer) (code int) {
	defer func() {
		if r := recover(); r != nil {
			code = reportBug(stderr, fmt.Errorf("%v\n%s", r, debug.Stack()))
		}
	}()
	all := commands()
	if len(args) > 0 && slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]) {
		printUsage(stdout, all)
		return exitDone
	}
	name := "generate"
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	}
	i := slices.IndexFunc(all, func(c command) bool { return c.name == name })
	if i < 0 {
		printUsage(stderr, all)
		fmt.Fprintf(stderr, "\nsessiongen: unknown command %q\n", name)
		return exitUsage
	}
	c := all[i]
	r := &runner{stdout: stdout, stderr: stderr, flags: newFlagSet(c, stderr)}
	r.flags.StringVar(&r.dir, "C", "", "change to `dir` first")
	r.flags.IntVar(&r.maxErrors, "max-errors", 10, "print at most `n` problems, 0 for all")
	return r.exit(c, c.run(r, args))
}

// configFlag adds the flag for the project's file.
func (r *runner) configFlag() *string {
	return r.flags.String("config", config.FileName, "`file` that says what to generate")
}

func reportBug(stderr io.Writer, err error) int {
	fmt.Fprintf(stderr, "sessiongen: bug: %v\nPlease report this, with the model if you can. Nothing was written.\n", err)
	return exitBug
}

// exit reports how a subcommand ended.
func (r *runner) exit(c command, err error) int {
	var problems *diag.Error
	var usage usageError
	var internal bug
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return exitDone
	case errors.As(err, &usage):
		fmt.Fprintf(r.stderr, "sessiongen %s: %v\n", c.name, err)
		r.flags.Usage()
		return exitUsage
	case errors.As(err, &internal):
		return reportBug(r.stderr, internal)
	case errors.As(err, &problems):
		problems.Print(r.stderr, r.maxErrors)
		fmt.Fprintf(r.stderr, "sessiongen: %s\n", count(len(problems.Diagnostics), "problem"))
	default:
		fmt.Fprintf(r.stderr, "sessiongen: %v\n", err)
	}
	return exitProblems
}

// count is a number of things.
func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// parse reads the flags in args, changes the directory if -C says so and returns the other
// arguments. Flags may stand after arguments.
func (r *runner) parse(args []string) ([]string, error) {
	var rest []string
	for {
		if err := r.flags.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, usageError(err.Error())
		}
		if r.flags.NArg() == 0 {
			break
		}
		rest = append(rest, r.flags.Arg(0))
		args = r.flags.Args()[1:]
	}
	if r.dir != "" {
		if err := os.Chdir(r.dir); err != nil {
			return nil, err
		}
	}
	return rest, nil
}

func newFlagSet(c command, stderr io.Writer) *flag.FlagSet {
	f := flag.NewFlagSet(c.name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {
		f.SetOutput(stderr)
		fmt.Fprintf(stderr, "usage: sessiongen %s\n\n%s\n\n", strings.TrimSpace(c.name+" [flags] "+c.args), c.short)
		f.PrintDefaults()
	}
	return f
}

func printUsage(w io.Writer, all []command) {
	fmt.Fprintf(w, "usage: sessiongen [command] [flags] [arguments]\n\n")
	for _, c := range all {
		fmt.Fprintf(w, "  %-15s %s\n", c.name, c.short)
	}
	fmt.Fprintf(w, "\nWithout a command, sessiongen generates. go doc %s is the manual.\n", "github.com/sessiongen/sessiongen/cmd/sessiongen")
}
