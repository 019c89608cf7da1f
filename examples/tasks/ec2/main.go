// Command ec2 starts stopped instances that a tag names, waits for them and prints their addresses.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/sessiongen/sessiongen/generated/ec2"
	"github.com/sessiongen/sessiongen/generated/ec2/ec2resource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/resource"
	"github.com/sessiongen/sessiongen/runtime/wait"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()

	stopped := ec2resource.New(session.Default()).Instances().Filter(&ec2.DescribeInstancesInput{Filters: []ec2.Filter{
		{Name: new("tag:role"), Values: []string{"web"}},
		{Name: new("instance-state-name"), Values: []string{"stopped"}},
	}})

	// Collect first: to range over stopped again after Start would query again and find nothing.
	web, err := stopped.Collect(ctx)
	if err != nil {
		log.Fatal(err)
	}
	if _, err := web.Start(ctx, nil); err != nil { // one StartInstances call for all
		log.Fatal(err)
	}
	for _, instance := range web {
		if err := instance.WaitUntilRunning(ctx, wait.Max(5*time.Minute)); err != nil {
			if e, ok := errors.AsType[*wait.Error](err); ok {
				log.Print(e.Waiter, " last saw ", e.State, " after ", e.Attempts, " attempts")
			}
			log.Fatal(err)
		}
		d := instance.Data() // the waiter's last answer; boto3 needs reload() here
		fmt.Println(instance.Id(), d.State.Name, call.Value(d.PublicIpAddress), d.LaunchTime)

		vpc, err := instance.Vpc(ctx)
		switch {
		case errors.Is(err, resource.ErrNone): // it is in none
		case err != nil:
			log.Fatal(err)
		default:
			fmt.Println("\tin", vpc.Id())
		}
	}
}
