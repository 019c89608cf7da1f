// Command regions asks where a service is.
package main

import (
	"fmt"
	"os"

	"github.com/sessiongen/sessiongen/session"
)

func main() {
	for _, service := range os.Args[1:] {
		fmt.Println(session.ServiceRegions(service, "", false))
	}
}
