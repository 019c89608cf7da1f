// Command goroutines: two sessions shared by many goroutines; nothing is per thread.
package main

import (
	"context"
	"fmt"
	"log"
	"sync"

	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()
	old := s3resource.New(session.Must(session.New(session.WithProfile("old")))).Bucket("logs")
	now := s3resource.New(session.Must(session.New(session.WithProfile("new")))).Bucket("logs")

	var wg sync.WaitGroup
	for _, b := range []*s3resource.Bucket{old, now} {
		for range 8 {
			wg.Go(func() { // b is shared on purpose
				n := 0
				for _, err := range b.Objects().All(ctx) {
					if err != nil {
						log.Print(err)
						return
					}
					n++
				}
				fmt.Println(b.Name(), n)
			})
		}
	}
	wg.Wait()
}
