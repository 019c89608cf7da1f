package plan

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// Waiter calls an operation until its answers say that a state is reached.
type Waiter struct {
	Name      string // in the model
	Func      string
	Doc       []string
	MinDelay  int // seconds
	MaxDelay  int // seconds
	Attempts  int `json:",omitempty"` // 0: no limit but the context's
	Acceptors []Acceptor
}

// UsesInput reports whether an acceptor looks at the input.
func (w *Waiter) UsesInput() bool {
	return slices.ContainsFunc(w.Acceptors, func(a Acceptor) bool { return a.Match != nil && a.Match.Input })
}

// Acceptor says what an answer means. Exactly one of its conditions is set.
type Acceptor struct {
	State string // a constant of runtime/wait

	Success   *bool  `json:",omitempty"` // the call succeeded, or failed
	ErrorCode string `json:",omitempty"` // the call failed with this code
	Status    int    `json:",omitempty"` // the answer has this HTTP status
	Match     *Match `json:",omitempty"` // the call succeeded and its output matches
}

// Match compares what an expression yields with a constant.
type Match struct {
	Value    *Value
	Input    bool   `json:",omitempty"` // Value is of the input and the output: not of the output alone
	How      string // "equals"; "all": it yields something, and all of it equals; "any": one of it equals
	Expected string // "true" or "false" for booleans
}

// waiters plans the waiters of an operation, by name.
func (b *builder) waiters(s *model.Shape, op *Operation) []*Waiter {
	var waiters []*Waiter
	for _, id := range [...]model.ID{traitWaitable, traitStatusWaitable} {
		for _, f := range fieldsOf(s.Traits.Get(id)) {
			w := &Waiter{Name: f.Key, Func: naming.Waiter(f.Key), MinDelay: 2, MaxDelay: 120}
			for key, p := range map[string]*int{"minDelay": &w.MinDelay, "maxDelay": &w.MaxDelay} {
				if n := f.Value.Get(key); n != nil {
					*p, _ = strconv.Atoi(n.Text)
				}
			}
			w.MaxDelay = max(w.MaxDelay, w.MinDelay)
			if n := s.Traits.Get(traitMaxAttempts).Get(f.Key); n != nil {
				w.Attempts, _ = strconv.Atoi(n.Text)
			}
			for _, n := range f.Value.Get("acceptors").Items() {
				w.Acceptors = append(w.Acceptors, b.acceptor(n, s, op))
			}
			w.Doc = b.waiterDoc(w, f.Value, op)
			waiters = append(waiters, w)
		}
	}
	slices.SortStableFunc(waiters, func(a, b *Waiter) int { return cmp.Compare(a.Name, b.Name) })
	return waiters
}

func (b *builder) waiterDoc(w *Waiter, n *model.Node, op *Operation) []string {
	text := w.Func + " calls " + op.Func + " until the waiter " + w.Name + " is done, and returns the last output."
	if w.Attempts > 0 {
		text += " It asks at most " + strconv.Itoa(w.Attempts) + " times, every " + seconds(w) + "."
	} else {
		text += " It asks every " + seconds(w) + " until ctx ends."
	}
	doc := []string{text}
	if n.Get("deprecated").IsTrue() {
		doc = append(doc, "", "Deprecated: the service's model says so.")
	}
	return append(doc, "", "A failure is a *wait.Error.")
}

func seconds(w *Waiter) string {
	if w.MinDelay == w.MaxDelay {
		return strconv.Itoa(w.MinDelay) + " seconds"
	}
	return strconv.Itoa(w.MinDelay) + " to " + strconv.Itoa(w.MaxDelay) + " seconds"
}

var waitStates = map[string]string{"success": "Success", "failure": "Failure", "retry": "Retry"}

func (b *builder) acceptor(n *model.Node, s *model.Shape, op *Operation) Acceptor {
	a := Acceptor{State: waitStates[n.Get("state").Str()]}
	m := n.Get("matcher")
	if v := m.Get("success"); v != nil {
		a.Success = &v.Bool
	}
	a.ErrorCode = b.waiterError(m.Get("errorType").Str())
	if v := m.Get("status"); v != nil {
		a.Status, _ = strconv.Atoi(v.Text)
	}
	if v := m.Get("output"); v != nil {
		a.Match = b.match(v, s, op.Output)
	}
	if v := m.Get("inputOutput"); v != nil {
		a.Match = b.match(v, s, b.inputOutput(op))
		if a.Match != nil {
			a.Match.Input = true
		}
	}
	return a
}

// waiterError returns the code of an error that waiters name by its shape ID, its name or its code.
func (b *builder) waiterError(name string) string {
	if name == "" {
		return ""
	}
	id := model.ID(name)
	return id.Name()
}

// inputOutput returns the structure that expressions over both sides of a call are about.
func (b *builder) inputOutput(op *Operation) *Structure {
	pair := &Structure{Name: op.Func + "Call"}
	for _, part := range [...]struct {
		name string
		of   *Structure
	}{{"input", op.Input}, {"output", op.Output}} {
		b.pkg.types[part.of.Name] = part.of
		pair.Fields = append(pair.Fields, Field{
			Name: part.name, Member: Member{Name: part.name}, Type: Type{Kind: Struct, Name: part.of.Name, Pointer: true},
		})
	}
	return pair
}

func (b *builder) match(n *model.Node, s *model.Shape, root *Structure) *Match {
	v := b.resolve(n.Get("path"), s, root)
	if v == nil {
		return nil
	}
	m := &Match{Value: v, How: "equals", Expected: n.Get("expected").Str()}
	bad := func() *Match {
		b.fail(n.Pos, s.ID, CodePath, "%s does not go with the comparator %s", n.Get("path").Str(), n.Get("comparator").Str())
		return nil
	}
	want := textual
	switch n.Get("comparator").Str() {
	case "booleanEquals":
		want = boolean
	case "allStringEquals":
		m.How = "all"
	case "anyStringEquals":
		m.How = "any"
	}
	if m.How != "equals" && !v.Many { // a list as it is, not a projection
		elems, err := elements(v)
		if err != nil {
			return bad()
		}
		m.Value = elems
	}
	if m.How == "equals" && v.Many || class(m.Value.Type.Kind) != want {
		return bad()
	}
	return m
}

func fieldsOf(n *model.Node) []model.Field {
	if n == nil {
		return nil
	}
	return n.Fields
}
