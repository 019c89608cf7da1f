package plan

import (
	"html"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// prose returns the documentation that a model carries as the lines of a Go comment. Markup of
// HTML becomes paragraphs and lists, other tags go.
func prose(traits model.Traits) []string {
	text := traits.Get(traitDocumentation).Str()
	if text == "" {
		return nil
	}
	var p proseReader
	for text != "" {
		before, rest, tagged := strings.Cut(text, "<")
		p.text(before)
		if !tagged {
			break
		}
		tag, after, closed := strings.Cut(rest, ">")
		if !closed || !isTag(tag) {
			p.text("<")
			text = rest
			continue
		}
		p.tag(strings.ToLower(tag))
		text = after
	}
	p.flush()
	return p.lines
}

// isTag reports whether what follows a "<" is markup.
func isTag(s string) bool {
	s = strings.TrimPrefix(s, "/")
	return s != "" && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z' || s[0] == '!') && !strings.Contains(s, "\n\n")
}

// proseReader collects paragraphs.
type proseReader struct {
	lines []string
	para  strings.Builder
	item  bool // the paragraph is an item of a list
}

func (p *proseReader) text(s string) {
	for i, para := range strings.Split(s, "\n\n") {
		if i > 0 {
			p.flush()
		}
		p.para.WriteString(html.UnescapeString(para))
	}
}

func (p *proseReader) tag(tag string) {
	name, _, _ := strings.Cut(strings.TrimPrefix(tag, "/"), " ")
	switch strings.TrimSuffix(name, "/") {
	case "p", "ul", "ol", "dl", "br", "div", "note", "important", "h1", "h2", "h3", "h4", "table", "tr":
		if !p.item || name != "p" {
			p.flush()
		}
	case "li", "dt", "dd":
		p.flush()
		p.item = tag[0] != '/'
	}
}

// flush ends the paragraph.
func (p *proseReader) flush() {
	text := strings.Join(strings.Fields(p.para.String()), " ")
	p.para.Reset()
	if text == "" {
		return
	}
	if p.item {
		text = "  - " + text
		p.item = false
		if n := len(p.lines); n > 0 && strings.HasPrefix(p.lines[n-1], "  - ") {
			p.lines = append(p.lines, text)
			return
		}
	}
	if len(p.lines) > 0 {
		p.lines = append(p.lines, "")
	}
	p.lines = append(p.lines, text)
}
