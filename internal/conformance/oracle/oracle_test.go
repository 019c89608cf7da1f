package oracle

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/generated/dynamodb/dynamodbresource"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/generated/sqs/sqsresource"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/runtime/call"
)

var services = []struct {
	name string
	make func(call.Source) any
}{
	{"sqs", func(src call.Source) any { return sqsresource.New(src) }},
	{"s3", func(src call.Source) any { return s3resource.New(src) }},
	{"dynamodb", func(src call.Source) any { return dynamodbresource.New(src) }},
}

func TestConformanceOracle(t *testing.T) {
	for _, s := range services {
		t.Run(s.name, func(t *testing.T) {
			all := entries(t, s.name)
			suite := conformance.New(t, "boto3-"+s.name, "testdata/"+s.name+".skip")
			for _, e := range all {
				suite.Case(e.id(), func() (err error) {
					defer func() {
						if v := recover(); v != nil {
							err = fmt.Errorf("panic: %v", v)
						}
					}()
					wire := &wire{script: slices.Clone(e.Calls)}
					w := &world{wire: wire, service: reflect.ValueOf(s.make(wire))}
					if err := w.replay(e); err != nil {
						return err
					}
					return w.sameCalls()
				})
			}
		})
	}
}

// replay does what an entry recorded and compares the result.
func (w *world) replay(e *entry) error {
	switch e.Kind {
	case "class":
		return w.class(e)
	case "load":
		return w.load(e)
	case "attribute":
		return w.attribute(e)
	case "action":
		return w.action(e)
	case "batch_action":
		return w.batchAction(e)
	case "collection":
		return w.collection(e)
	case "subresource":
		return w.subresource(e)
	case "waiter":
		return w.waiter(e)
	}
	return fmt.Errorf("nothing replays entries of kind %q", e.Kind)
}
