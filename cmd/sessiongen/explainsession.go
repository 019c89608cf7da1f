package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/sessiongen/sessiongen/session"
)

var explainSessionCommand = command{
	name:  "explain-session",
	short: "say where each setting of a session comes from, and how credentials are found",
	run:   runExplainSession,
}

func runExplainSession(r *runner, args []string) error {
	profile := r.flags.String("profile", "", "explain the session of the profile `name`")
	region := r.flags.String("region", "", "explain the session with region `name`")
	rest, err := r.parse(args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usageError("it takes no arguments")
	}
	opts := []session.Option{session.WithMFAPrompt(func(ctx context.Context, serial string) (string, error) {
		fmt.Fprintf(r.stderr, "code of %s: ", serial)
		return readLine(ctx, os.Stdin)
	})}
	if *profile != "" {
		opts = append(opts, session.WithProfile(*profile))
	}
	if *region != "" {
		opts = append(opts, session.WithRegion(*region))
	}
	s, err := session.New(opts...)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	explanation := s.Explain(ctx)
	if _, err := explanation.WriteTo(r.stdout); err != nil {
		return err
	}
	if explanation.CredentialsErr != nil {
		return fmt.Errorf("the session has no credentials")
	}
	return nil
}

// readLine reads a line of in, and does not wait for it longer than ctx lasts.
func readLine(ctx context.Context, in io.Reader) (string, error) {
	type answer struct {
		text string
		err  error
	}
	got := make(chan answer, 1)
	go func() {
		text, err := bufio.NewReader(in).ReadString('\n')
		got <- answer{strings.TrimSpace(text), err}
	}()
	select {
	case a := <-got:
		if a.text == "" {
			return "", errors.Join(errors.New("nobody gave a code"), a.err)
		}
		return a.text, nil
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
}
