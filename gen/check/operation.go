package check

import (
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/path"
)

// paginated checks the pagination of an operation. Shared is what its service says for all
// operations, nil to check the operation by itself: then what is left out may come from a service.
func (c *checker) paginated(op *model.Shape, shared *model.Node) {
	trait := op.Traits.Find("smithy.api#paginated")
	if trait == nil {
		return
	}
	input, output := c.model.Shape(op.Operation.Input.ID), c.model.Shape(op.Operation.Output.ID)
	if input == nil || output == nil {
		return
	}
	get := func(key string) *model.Node {
		if n := trait.Value.Get(key); n != nil {
			if shared != nil {
				return nil // checked without the service
			}
			return n
		}
		return shared.Get(key)
	}
	for _, key := range []string{"inputToken", "pageSize"} {
		n := get(key)
		if n == nil {
			continue
		}
		m := input.Member(n.Str())
		if m == nil {
			c.fail(n.Pos, op.ID, "paginated", "%s: %s has no member %s", key, input.ID, describe(n))
		} else if t := c.model.Shape(m.Target); key == "pageSize" && t != nil && !isPageSize(t.Kind) {
			c.fail(n.Pos, op.ID, "paginated", "pageSize: expected a number, found %s", t.Kind)
		}
	}
	for _, key := range []string{"outputToken", "items"} {
		n := get(key)
		if n == nil {
			continue
		}
		target := c.path(output, n.Str())
		switch {
		case target == nil:
			c.fail(n.Pos, op.ID, "paginated", "%s: %s has no member %s", key, output.ID, describe(n))
		case key == "items" && target.Kind != model.List && target.Kind != model.Map:
			c.fail(n.Pos, op.ID, "paginated", "items: expected a list or map, found %s", target.Kind)
		}
	}
	if shared == nil {
		return
	}
	for _, key := range []string{"inputToken", "outputToken"} {
		if trait.Value.Get(key) == nil && shared.Get(key) == nil {
			c.fail(trait.Pos, op.ID, "paginated", "%s is missing, here and in the service", key)
		}
	}
}

// isPageSize reports whether a number of items can be of kind k. Some services write it as text.
func isPageSize(k model.Kind) bool {
	return k >= model.Byte && k <= model.Long || k == model.IntEnum || k == model.String
}

// path follows the names of members from s; nil if one is missing.
func (c *checker) path(s *model.Shape, path string) *model.Shape {
	for name := range strings.SplitSeq(path, ".") {
		if s == nil {
			return nil
		}
		m := s.Member(name)
		if m == nil {
			return nil
		}
		s = c.model.Shape(m.Target)
	}
	return s
}

// waitersOf returns the waiters of an operation by their names.
func waitersOf(op *model.Shape) []model.Field {
	var waiters []model.Field
	for _, trait := range []model.ID{"smithy.waiters#waitable", "sessiongen.traits#statusWaitable"} {
		if waitable := op.Traits.Get(trait); waitable.Is(model.ObjectNode) {
			waiters = append(waiters, waitable.Fields...)
		}
	}
	return waiters
}

// waiters checks the waiters of an operation.
func (c *checker) waiters(op *model.Shape) {
	for _, f := range waitersOf(op) {
		succeeds := false
		for _, a := range f.Value.Get("acceptors").Items() {
			succeeds = succeeds || a.Get("state").Str() == "success"
			for _, side := range []string{"output", "inputOutput"} {
				expr := a.Get("matcher").Get(side).Get("path")
				if _, err := path.Parse(expr.Str()); expr.Is(model.StringNode) && err != nil {
					c.fail(expr.Pos, op.ID, "path", "%s: %v", describe(expr), err)
				}
			}
		}
		if !succeeds {
			c.fail(f.KeyPos, op.ID, "waiter", "waiter %q can never succeed", f.Key)
		}
		shortest, longest := delay(f.Value.Get("minDelay"), 2), delay(f.Value.Get("maxDelay"), 120)
		if shortest > longest {
			c.fail(f.KeyPos, op.ID, "waiter", "waiter %q: minDelay %d is more than maxDelay %d", f.Key, shortest, longest)
		}
	}
}

// checksum checks that the members which the checksums of an operation depend on are there.
func (c *checker) checksum(op *model.Shape) {
	trait := op.Traits.Get("aws.protocols#httpChecksum")
	input := c.model.Shape(op.Operation.Input.ID)
	if trait == nil || input == nil {
		return
	}
	for _, key := range []string{"requestAlgorithmMember", "requestValidationModeMember"} {
		n := trait.Get(key)
		if n == nil {
			continue
		}
		m := input.Member(n.Str())
		if m == nil {
			c.fail(n.Pos, op.ID, "checksum", "%s: %s has no member %s", key, input.ID, describe(n))
		} else if t := c.model.Shape(m.Target); t != nil && !isString(t.Kind) {
			c.fail(n.Pos, op.ID, "checksum", "%s: expected a string, found %s", key, t.Kind)
		}
	}
}

// delay returns a number of seconds, or the default of waiters.
func delay(n *model.Node, otherwise int) int {
	if d, err := strconv.Atoi(number(n)); err == nil {
		return d
	}
	return otherwise
}
