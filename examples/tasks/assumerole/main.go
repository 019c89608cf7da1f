// Command assumerole: a chain of roles into another account and region.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()
	hub, err := session.New(session.WithProfile("hub"))
	if err != nil {
		log.Fatal(err)
	}
	// With derives: same transport, files and caches. One With is one hop.
	jump, err := hub.With(session.WithAssumeRole("arn:aws:iam::111111111111:role/jump"))
	if err != nil {
		log.Fatal(err)
	}
	ops, err := jump.With(
		session.WithAssumeRole("arn:aws:iam::222222222222:role/ops", session.ExternalID("x7"), session.RoleSessionName("audit")),
		session.WithRegion("eu-central-1"),
	)
	if err != nil {
		log.Fatal(err)
	}
	out, err := sts.New(ops).GetCallerIdentity(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(call.Value(out.Arn), ops.Region())
}
