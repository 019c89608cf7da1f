// Command all makes every operation of a service reachable: it looks a method up by name.
package main

import (
	"context"
	"fmt"
	"os"
	"reflect"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	m := reflect.ValueOf(s3.New(session.Default())).MethodByName(os.Args[1])
	in := reflect.New(m.Type().In(1).Elem())
	fmt.Println(m.Call([]reflect.Value{reflect.ValueOf(context.Background()), in}))
}
