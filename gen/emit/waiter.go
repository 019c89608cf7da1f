package emit

import (
	"strconv"

	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/plan"
)

// waiter writes a waiter's method, its pace and the function that judges answers.
func (f *file) waiter(op *plan.Operation, w *plan.Waiter) {
	f.use("time", waitPath)
	in, out := op.Input.Name, op.Output.Name
	name := naming.Export(w.Name)
	f.comment(w.Doc)
	f.open("func (c *Client) ", w.Func, "(ctx context.Context, in *", in, ", opts ...wait.Option) (*", out, ", error) {")
	if w.UsesInput() {
		f.open("accept := func(out *", out, ", a *wait.Answer) wait.State {")
		f.line("return accept", name, "(in, out, a)")
		f.close("}")
		f.line("return wait.Until(ctx, c.call, &wait", name, ", in, c.", op.Func, ", accept, opts)")
	} else {
		f.line("return wait.Until(ctx, c.call, &wait", name, ", in, c.", op.Func, ", accept", name, ", opts)")
	}
	f.close("}")
	f.blank()

	f.open("var wait", name, " = wait.Waiter{")
	rows := []row{
		pair("Name", quote(w.Name)),
		pair("MinDelay", strconv.Itoa(w.MinDelay)+" * time.Second"),
		pair("MaxDelay", strconv.Itoa(w.MaxDelay)+" * time.Second"),
	}
	if w.Attempts > 0 {
		rows = append(rows, pair("Attempts", strconv.Itoa(w.Attempts)))
	}
	f.table(rows)
	f.close("}")
	f.blank()

	if w.UsesInput() {
		f.open("func accept", name, "(in *", in, ", out *", out, ", a *wait.Answer) wait.State {")
		f.block("if in == nil {", func() { f.line("in = &", in, "{}") })
	} else {
		f.open("func accept", name, "(out *", out, ", a *wait.Answer) wait.State {")
	}
	for rest := w.Acceptors; len(rest) > 0; {
		n := 0
		for n < len(rest) && rest[n].Match != nil {
			n++
		}
		if n > 0 {
			f.matches(rest[:n])
			rest = rest[n:]
			continue
		}
		f.acceptor(&rest[0])
		rest = rest[1:]
	}
	f.line("return wait.Unmatched")
	f.close("}")
	f.blank()
}

// acceptor writes a condition on how the call ended that returns a state.
func (f *file) acceptor(a *plan.Acceptor) {
	cond := "a.Is(" + quote(a.ErrorCode) + ")"
	switch {
	case a.Success != nil && *a.Success:
		cond = "a.Err == nil"
	case a.Success != nil:
		cond = "a.Err != nil"
	case a.Status != 0:
		cond = "a.Status == " + strconv.Itoa(a.Status)
	}
	f.open("if ", cond, " {")
	f.line("return wait.", a.State)
	f.close("}")
}

// matches writes conditions on the output, one after the other.
func (f *file) matches(acceptors []plan.Acceptor) {
	w := f.rootIs("out")
	w.block("if out != nil {", func() {
		for i := range acceptors {
			w.match(&acceptors[i])
		}
	})
}

func (w *walker) match(a *plan.Acceptor) {
	before := w.root
	defer func() { w.root, w.anyway = before, false }()
	if a.Match.Input {
		w.root = func(side *plan.Field) string {
			if side != nil && side.Name == "input" {
				return "in"
			}
			return "out"
		}
	}
	if a.Match.How == "all" {
		w.matchAll(a)
		return
	}
	w.anyway = a.Match.Expected != ""
	w.each(a.Match.Value, func(x string) {
		w.block("if "+equal(a.Match, x)+" {", func() { w.line("return wait.", a.State) })
	})
}

// matchAll writes the condition that there are values and all of them are the expected one.
func (w *walker) matchAll(a *plan.Acceptor) {
	some, all := w.name("some"), w.name("all")
	w.line(some, ", ", all, " := false, true")
	w.each(a.Match.Value, func(x string) {
		w.line(some, " = true")
		w.block("if "+x+" != "+quote(a.Match.Expected)+" {", func() { w.line(all, " = false") })
	})
	w.block("if "+some+" && "+all+" {", func() { w.line("return wait.", a.State) })
}

// equal returns the condition that a value is the expected one.
func equal(m *plan.Match, x string) string {
	switch {
	case m.Value.Type.Kind != plan.Bool:
		return x + " == " + quote(m.Expected)
	case m.Expected == "true":
		return x
	}
	return negate(x)
}
