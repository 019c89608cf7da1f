package provider

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Process runs a program that prints credentials. No shell is involved: Command is the program and
// its arguments.
type Process struct {
	Command []string
	// AccountID stands in where the program does not name the account.
	AccountID string
}

const (
	processOutput = 256 << 10 // more than any set of credentials, in bytes
	processStderr = 1 << 10   // what an error quotes
	// processGrace is how long output is waited for after the program was told to end: a child
	// of it may hold the pipe.
	processGrace = time.Second
)

// Retrieve runs the program, which sees the environment of this one.
func (p *Process) Retrieve(ctx context.Context) (auth.Credentials, error) {
	if len(p.Command) == 0 {
		return auth.Credentials{}, Error("credential_process is no command line")
	}
	cmd := exec.CommandContext(ctx, p.Command[0], p.Command[1:]...)
	stdout, stderr := &limited{max: processOutput}, &limited{max: processStderr}
	cmd.Stdout, cmd.Stderr, cmd.WaitDelay = stdout, stderr, processGrace
	if err := cmd.Run(); err != nil {
		return auth.Credentials{}, processError(ctx, p.Command[0], err, stderr.buffer.String())
	}
	if stdout.over {
		return auth.Credentials{}, Error("credential_process prints more than " + strconv.Itoa(processOutput) + " bytes")
	}
	d, err := readDocument(stdout.buffer.Bytes())
	if err != nil {
		return auth.Credentials{}, err
	}
	if d.Version != 1 {
		return auth.Credentials{}, Error("credential_process prints Version " + strconv.Itoa(d.Version) + ", want 1")
	}
	if d.AccountID == "" {
		d.AccountID = p.AccountID
	}
	return d.credentials()
}

func processError(ctx context.Context, program string, err error, stderr string) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	message := "credential_process " + strconv.Quote(program) + ": " + err.Error()
	if text := strings.TrimSpace(stderr); text != "" {
		message += ": " + text
	}
	if _, ok := errors.AsType[*exec.ExitError](err); ok {
		return Error(message)
	}
	return &processFailure{message, err}
}

// processFailure is a program that could not be run.
type processFailure struct {
	message string
	err     error
}

func (e *processFailure) Error() string { return e.message }
func (e *processFailure) Unwrap() error { return e.err }

// limited keeps the first max bytes written to it and swallows the rest, so that the writer does
// not stop half-way.
type limited struct {
	buffer bytes.Buffer // not embedded: its ReadFrom would read everything
	max    int
	over   bool
}

func (l *limited) Write(p []byte) (int, error) {
	n := len(p)
	if room := l.max - l.buffer.Len(); n > room {
		l.over = true
		p = p[:room]
	}
	l.buffer.Write(p)
	return n, nil
}
