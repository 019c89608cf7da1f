package resources

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/model"
)

// Traits that hold waiters.
const (
	traitWaitable       model.ID = "smithy.waiters#waitable"
	traitStatusWaitable model.ID = "sessiongen.traits#statusWaitable"
)

// Names returns the names of the resource types, sorted.
func (d *Definition) Names() []string {
	names := make([]string, len(d.Resources))
	for i, r := range d.Resources {
		names[i] = r.Name
	}
	return names
}

// Operations returns the names of the operations that resource types need, and those of the service
// itself, sorted; nil types are all. Operations of actions and collections count only if the types
// that these return are there too, as package plan leaves out the rest.
func (d *Definition) Operations(m *model.Model, types []string) []string {
	has := func(name string) bool { return types == nil || slices.Contains(types, name) }
	need := map[string]bool{}
	add := func(actions []*Action) {
		for _, a := range actions {
			if a.Result == nil || has(a.Result.Type.Value) {
				need[a.Request.Operation.Value] = true
			}
		}
	}
	add(d.Service.Actions)
	add(d.Service.HasMany)
	for _, r := range d.Resources {
		if !has(r.Name) {
			continue
		}
		if r.Load != nil {
			need[r.Load.Request.Operation.Value] = true
		}
		add(r.Actions)
		add(r.BatchActions)
		add(r.HasMany)
		for _, w := range r.Waiters {
			if op := WaiterOperation(m, w.Waiter.Value); op != nil {
				need[op.ID.Name()] = true
			}
		}
	}
	names := make([]string, 0, len(need))
	for name := range need {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// WaiterOperation returns the operation that has a waiter, nil if none has.
func WaiterOperation(m *model.Model, waiter string) *model.Shape {
	for _, s := range m.Shapes() {
		if s.Kind != model.Operation {
			continue
		}
		if s.Traits.Get(traitWaitable).Get(waiter) != nil || s.Traits.Get(traitStatusWaitable).Get(waiter) != nil {
			return s
		}
	}
	return nil
}
