package emit

import (
	"go/format"
	"strings"
	"testing"
)

// formatted fails if gofmt would change what body writes into a file.
func formatted(t *testing.T, body func(f *file)) {
	t.Helper()
	f := newFile("x.go")
	body(f)
	got := f.finish("x").Data
	want, err := format.Source(got)
	if err != nil {
		t.Fatalf("%v\n%s", err, got)
	}
	if string(got) != string(want) {
		t.Errorf("wrote\n%s\ngofmt makes of it\n%s", got, want)
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	cells := func(c ...string) row { return row{cells: c} }
	documented := func(doc string, c ...string) row { return row{doc: []string{doc}, cells: c} }
	for _, rows := range [][]row{
		{cells("A", "string"), cells("LongName", "int")},
		{cells("A", "string", "// x"), cells("LongName", "int", "// y")},
		{cells("A", "string", "// x"), cells("LongName", "int"), cells("C", "map[string]string", "// y"), cells("D", "int", "// z")},
		{documented("A is it.", "A", "string"), cells("B2", "int", "// x"), documented("C is it.", "LongName", "int", "// y")},
		{cells("Ä", "string", "// ü"), cells("Be", "ünknown", "// x")},
		{cells("A", "string")},
	} {
		formatted(t, func(f *file) {
			f.open("type T struct {")
			f.table(rows)
			f.close("}")
		})
	}
	formatted(t, func(f *file) {
		f.open("var x = T{")
		f.table([]row{
			cells("A:", `"x",`),
			f.function("Long", "(a int)", "b(a)"),
			f.function("M", "(a int)", "b(a)", "c(a)"),
			cells("Bcd:", "1,"),
			cells("E:", "2,"),
			f.literal("F", "()", func() { f.line("g()") }),
			f.literal("Another", "()", func() { f.line("g()") }),
			cells("Z:", "3,"),
		})
		f.close("}")
	})
}

// One character decides whether gofmt leaves a function on one line.
func TestFunctionLength(t *testing.T) {
	t.Parallel()
	for n := 50; n < 90; n++ {
		name := strings.Repeat("x", n)
		formatted(t, func(f *file) {
			f.method("func (v T) "+name[:n/2]+"() int", "return "+name)
			f.method("func (v T) a"+name+"()", "")
			f.open("var v = T{")
			f.table([]row{f.function("A", "(a int)", name+"(a)")})
			f.close("}")
		})
	}
}

func TestComment(t *testing.T) {
	t.Parallel()
	formatted(t, func(f *file) {
		f.comment([]string{
			strings.Repeat("word ", 60), "", "  - " + strings.Repeat("item ", 40), "  - next", "",
			"not\nthe end\r\nof it",
			"https://example.com/" + strings.Repeat("long/", 40), strings.Repeat("é ", 100),
		})
		f.line("type T int")
		for line := range strings.Lines(string(f.buf)) {
			if n := len([]rune(strings.TrimSpace(line))); n > maxLine && !strings.Contains(line, "https:") {
				t.Errorf("%d characters: %s", n, line)
			}
		}
	})
}

func TestFill(t *testing.T) {
	t.Parallel()
	formatted(t, func(f *file) {
		f.open("var x = []int{")
		f.fill(strings.Fields(strings.Repeat("12345 ", 100)), ",")
		f.close("}")
	})
}
