package awsconfig

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ParseError reports a config or credentials file that cannot be read as one. It never quotes
// the file, which holds secrets.
type ParseError struct {
	File    string
	Line    int // from 1
	Message string
}

func (e *ParseError) Error() string {
	return e.File + ":" + strconv.Itoa(e.Line) + ": " + e.Message
}

// Value is the value of one key and where it stands.
type Value struct {
	Text string
	// Nested holds the "key = value" lines below a key without a value of its own; nil otherwise.
	Nested map[string]Value
	File   string
	Line   int
}

// Section is the keys of one section, in lower case.
type Section map[string]Value

// namedSection is a section under the heading that the file gives it.
type namedSection struct {
	name string
	keys Section
}

// parseINI reads the grammar of Python's RawConfigParser, which defined the format: whole-line
// comments with # or ;, "=" or ":" after a key, deeper indented lines continue a value, and a
// section DEFAULT feeds all others. Sections and keys must not repeat.
func parseINI(file string, data []byte) ([]namedSection, error) {
	p := &iniParser{file: file, seen: map[string]int{}}
	text, err := p.decode(data)
	if err != nil {
		return nil, err
	}
	for line := range strings.SplitSeq(text, "\n") {
		p.line++
		if err := p.parseLine(line); err != nil {
			return nil, err
		}
	}
	p.endOption()
	for _, s := range p.sections {
		for key, value := range p.defaults {
			if _, ok := s.keys[key]; !ok {
				s.keys[key] = value
			}
		}
	}
	return p.sections, nil
}

type iniParser struct {
	file string
	line int

	sections []namedSection // without DEFAULT
	defaults Section        // of DEFAULT
	seen     map[string]int // section name to line
	section  namedSection   // the present one

	option string // the key that an indented line continues, "" for none
	value  Value  // of the option so far
	more   []byte // the lines that continue its text
	blank  int    // lines since the option's last
	indent int    // of the line that began the option, in characters
}

func (p *iniParser) fail(message string) error {
	return &ParseError{p.file, p.line, message}
}

// decode returns the text with one form of line end and no byte order mark.
func (p *iniParser) decode(data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) {
		good := 0
		for {
			r, size := utf8.DecodeRune(data[good:])
			if r == utf8.RuneError && size == 1 {
				break
			}
			good += size
		}
		p.line = 1 + bytes.Count(data[:good], []byte("\n"))
		return "", p.fail("the file is not UTF-8 text: save it as such")
	}
	text := strings.ReplaceAll(string(data), "\r\n", "\n")
	return strings.ReplaceAll(text, "\r", "\n"), nil
}

func (p *iniParser) parseLine(line string) error {
	text := strings.TrimSpace(line)
	if text == "" {
		p.blank++
		return nil
	}
	if text[0] == '#' || text[0] == ';' {
		return nil
	}
	indent := utf8.RuneCountInString(line[:strings.Index(line, text)])
	if p.option != "" && indent > p.indent {
		return p.continueOption(text)
	}
	p.indent = indent
	if end := strings.LastIndexByte(text, ']'); text[0] == '[' && end > 1 {
		return p.startSection(text[1:end])
	}
	if p.section.keys == nil {
		return p.fail("a key before the first [section]: put it below a heading such as [default]")
	}
	return p.startOption(text)
}

// defaultSection is the one whose keys every section of the file inherits.
const defaultSection = "DEFAULT"

func (p *iniParser) startSection(name string) error {
	p.endOption()
	if name == defaultSection {
		if p.defaults == nil {
			p.defaults = Section{}
		}
		p.section = namedSection{name, p.defaults}
		return nil
	}
	if first, ok := p.seen[name]; ok {
		return p.fail("section [" + name + "] repeats the one of line " + strconv.Itoa(first) + ": make them one")
	}
	p.seen[name] = p.line
	p.section = namedSection{name, Section{}}
	p.sections = append(p.sections, p.section)
	return nil
}

func (p *iniParser) startOption(text string) error {
	p.endOption()
	delimiter := strings.IndexAny(text, "=:")
	if delimiter < 0 {
		return p.fail("want a [section] or key = value")
	}
	key := strings.ToLower(strings.TrimSpace(text[:delimiter]))
	if key == "" {
		return p.fail("a value without a key: want key = value")
	}
	if first, ok := p.section.keys[key]; ok {
		return p.fail("key " + key + " of section [" + p.section.name + "] repeats the one of line " + strconv.Itoa(first.Line) + ": make them one")
	}
	p.option, p.blank = key, 0
	p.value = Value{Text: strings.TrimSpace(text[delimiter+1:]), File: p.file, Line: p.line}
	return nil
}

// continueOption adds a line to the option's value. Lines below an empty first one are a nested
// section.
func (p *iniParser) continueOption(text string) error {
	if v := &p.value; v.Text == "" {
		key, own, ok := strings.Cut(text, "=")
		if !ok {
			return p.fail("want key = value in the lines below a key without a value")
		}
		if v.Nested == nil {
			v.Nested = map[string]Value{}
		}
		v.Nested[strings.TrimSpace(key)] = Value{Text: strings.TrimSpace(own), File: p.file, Line: p.line}
		return nil
	}
	for range p.blank + 1 {
		p.more = append(p.more, '\n')
	}
	p.more = append(p.more, text...)
	p.blank = 0
	return nil
}

// endOption gives the section the option that no further line continues.
func (p *iniParser) endOption() {
	if p.option == "" {
		return
	}
	p.value.Text += string(p.more)
	p.section.keys[p.option] = p.value
	p.option, p.more = "", p.more[:0]
}
