package emit

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// text is Go source that is written as gofmt would leave it: formatting what is generated for all
// services afterwards would take longer than everything else.
type text struct {
	buf   []byte
	depth int
}

// line writes a line at the current depth.
func (t *text) line(parts ...string) {
	for range t.depth {
		t.buf = append(t.buf, '\t')
	}
	for _, p := range parts {
		t.buf = append(t.buf, p...)
	}
	t.buf = append(t.buf, '\n')
}

// open writes a line that begins a block, close one that ends it.
func (t *text) open(parts ...string) {
	t.line(parts...)
	t.depth++
}

func (t *text) close(parts ...string) {
	t.depth--
	t.line(parts...)
}

// block writes what body does between a line and a brace.
func (t *text) block(open string, body func()) {
	t.open(open)
	body()
	t.close("}")
}

// label writes a case of the switch that is open.
func (t *text) label(parts ...string) {
	t.depth--
	t.line(parts...)
	t.depth++
}

func (t *text) blank() { t.buf = append(t.buf, '\n') }

// maxLine is how long lines of comments get.
const maxLine = 97

// comment writes paragraphs as a line comment. Lines that are indented are kept together.
func (t *text) comment(paragraphs []string) {
	for _, p := range paragraphs {
		p = oneLine(p)
		if p == "" {
			t.line("//")
			continue
		}
		indent := ""
		if body := strings.TrimLeft(p, " "); len(body) < len(p) {
			indent = "    "
			t.wrap(p[:len(p)-len(body)]+body, indent)
			continue
		}
		t.wrap(p, indent)
	}
}

// oneLine keeps text of a model inside its comment.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' {
			return ' '
		}
		return r
	}, s)
}

// wrap breaks a paragraph into lines; indent goes before all but the first.
func (t *text) wrap(p, indent string) {
	room := maxLine - len("// ") - 4*t.depth
	for utf8.RuneCountInString(p) > room {
		at := -1
		for i, n := 0, 0; i < len(p) && (n <= room || at < 0); n++ {
			if p[i] == ' ' && strings.TrimSpace(p[:i]) != "" && p[i-1] != '-' {
				at = i
			}
			_, size := utf8.DecodeRuneInString(p[i:])
			i += size
		}
		if at < 0 {
			break
		}
		t.line("// ", p[:at])
		p = indent + strings.TrimLeft(p[at:], " ")
	}
	t.line("// ", strings.TrimRight(p, " "))
}

// row is a line of a table: cells that are aligned with those of the rows around it.
type row struct {
	doc   []string // comment above
	cells []string
	block func() // lines after the last cell, up to the one that closes it; "" if there are none
}

// table writes rows with their cells aligned as gofmt does: a column goes on as long as rows have
// another cell behind it, and ends at a comment or a block.
func (t *text) table(rows []row) {
	widths := make([][]int, len(rows))
	for i := range rows {
		widths[i] = make([]int, len(rows[i].cells))
	}
	apart := func(i int) bool { // row i starts a new section
		return len(rows[i].doc) > 0 || rows[i].block != nil || rows[i-1].block != nil
	}
	for i := range rows {
		for col := range len(rows[i].cells) - 1 {
			if widths[i][col] > 0 {
				continue
			}
			end, width := i, 0
			for ; end < len(rows) && len(rows[end].cells) > col+1 && (end == i || !apart(end)); end++ {
				width = max(width, utf8.RuneCountInString(rows[end].cells[col]))
			}
			for j := i; j < end; j++ {
				widths[j][col] = width
			}
		}
	}
	for i, r := range rows {
		t.comment(r.doc)
		for range t.depth {
			t.buf = append(t.buf, '\t')
		}
		for col, cell := range r.cells {
			t.buf = append(t.buf, cell...)
			if col == len(r.cells)-1 {
				break
			}
			for range widths[i][col] - utf8.RuneCountInString(cell) + 1 {
				t.buf = append(t.buf, ' ')
			}
		}
		t.buf = append(t.buf, '\n')
		if r.block != nil {
			r.block()
		}
	}
}

// maxFunc is how long gofmt leaves a function literal on one line, without its braces. Declarations
// get one less.
const maxFunc = 100

// function returns a row of a literal whose value is a function: on one line if it fits.
func (t *text) function(key, signature string, body ...string) row {
	one := "func" + signature
	if len(body) == 1 && utf8.RuneCountInString(one)+utf8.RuneCountInString(body[0]) <= maxFunc {
		return row{cells: []string{key + ":", one + " { " + body[0] + " },"}}
	}
	return row{cells: []string{key + ":", one + " {"}, block: func() {
		t.depth++
		for _, line := range body {
			t.line(line)
		}
		t.close("},")
	}}
}

// method writes a function with one statement, or with none.
func (t *text) method(signature, body string) {
	short := len(signature)+len(body) < maxFunc
	switch {
	case short && body == "":
		t.line(signature, " {}")
	case short:
		t.line(signature, " { ", body, " }")
	default:
		t.open(signature, " {")
		if body != "" {
			t.line(body)
		}
		t.close("}")
	}
	t.blank()
}

// fill writes words behind each other, as many to a line as fit.
func (t *text) fill(words []string, end string) {
	line := ""
	for _, w := range words {
		w += end
		if line != "" && 4*t.depth+len(line)+1+len(w) > maxLine {
			t.line(line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	if line != "" {
		t.line(line)
	}
}

// imports of a file, by path.
type imports map[string]bool

// path of runtime packages.
const runtime = "github.com/sessiongen/sessiongen/runtime/"

// write writes an import declaration: the standard library first.
func (im imports) write(t *text) {
	var std, other []string
	for path := range im {
		if strings.Contains(path, ".") {
			other = append(other, path)
		} else {
			std = append(std, path)
		}
	}
	slices.Sort(std)
	slices.Sort(other)
	if len(std)+len(other) == 0 {
		return
	}
	if len(std)+len(other) == 1 {
		t.line("import ", quote(append(std, other...)[0]))
		t.blank()
		return
	}
	t.open("import (")
	for _, path := range std {
		t.line(quote(path))
	}
	if len(std) > 0 && len(other) > 0 {
		t.blank()
	}
	for _, path := range other {
		t.line(quote(path))
	}
	t.close(")")
	t.blank()
}
