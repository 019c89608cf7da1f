package main

import (
	"context"
	"fmt"
	"os/signal"
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
	var opts []session.Option
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
