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
	return p.finish()
}

type iniParser struct {
	file string
	line int

	sections []*iniSection
	seen     map[string]int // section name to line
	defaults *iniSection
	section  *iniSection
	option   *iniOption // the option that an indented line continues
	indent   int        // of the line that began the option
}

type iniSection struct {
	name    string
	options map[string]*iniOption
}

type iniOption struct {
	line  int
	parts []iniPart
}

type iniPart struct {
	text string
	line int
}

func (p *iniParser) fail(message string) error {
	return &ParseError{p.file, p.line, message}
}

// decode returns the text with one form of line end and no byte order mark.
func (p *iniParser) decode(data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r == utf8.RuneError && size == 1 {
			p.line = 1 + bytes.Count(data[:len(data)-len(rest)], []byte("\n"))
			return "", p.fail("the file is not UTF-8 text")
		}
		rest = rest[size:]
	}
	text := strings.ReplaceAll(string(data), "\r\n", "\n")
	return strings.ReplaceAll(text, "\r", "\n"), nil
}

func (p *iniParser) parseLine(line string) error {
	text := strings.TrimSpace(line)
	if text == "" {
		if p.option != nil {
			p.option.parts = append(p.option.parts, iniPart{"", p.line})
		}
		return nil
	}
	if text[0] == '#' || text[0] == ';' {
		return nil
	}
	indent := utf8.RuneCountInString(line[:strings.Index(line, text)])
	if p.option != nil && indent > p.indent {
		p.option.parts = append(p.option.parts, iniPart{text, p.line})
		return nil
	}
	p.indent = indent
	if end := strings.LastIndexByte(text, ']'); text[0] == '[' && end > 1 {
		return p.startSection(text[1:end])
	}
	if p.section == nil {
		return p.fail("a key before the first [section]")
	}
	return p.startOption(text)
}

// defaultSection is the one whose keys every section of the file inherits.
const defaultSection = "DEFAULT"

func (p *iniParser) startSection(name string) error {
	p.option = nil
	if name == defaultSection && p.defaults != nil {
		p.section = p.defaults
		return nil
	}
	if first, ok := p.seen[name]; ok {
		return p.fail("section [" + name + "] repeats the one of line " + strconv.Itoa(first))
	}
	p.seen[name] = p.line
	p.section = &iniSection{name, map[string]*iniOption{}}
	if name == defaultSection {
		p.defaults = p.section
	} else {
		p.sections = append(p.sections, p.section)
	}
	return nil
}

func (p *iniParser) startOption(text string) error {
	delimiter := strings.IndexAny(text, "=:")
	if delimiter < 0 {
		return p.fail("want a [section] or key = value")
	}
	key := strings.ToLower(strings.TrimSpace(text[:delimiter]))
	if key == "" {
		return p.fail("a value without a key")
	}
	if first, ok := p.section.options[key]; ok {
		return p.fail("key " + key + " of section [" + p.section.name + "] repeats the one of line " + strconv.Itoa(first.line))
	}
	p.option = &iniOption{p.line, []iniPart{{strings.TrimSpace(text[delimiter+1:]), p.line}}}
	p.section.options[key] = p.option
	return nil
}

func (p *iniParser) finish() ([]namedSection, error) {
	sections := make([]namedSection, 0, len(p.sections))
	for _, s := range p.sections {
		keys := make(Section, len(s.options))
		if p.defaults != nil {
			if err := p.addValues(keys, p.defaults); err != nil {
				return nil, err
			}
		}
		if err := p.addValues(keys, s); err != nil {
			return nil, err
		}
		sections = append(sections, namedSection{s.name, keys})
	}
	return sections, nil
}

func (p *iniParser) addValues(keys Section, s *iniSection) error {
	for key, option := range s.options {
		v, err := p.value(option)
		if err != nil {
			return err
		}
		keys[key] = v
	}
	return nil
}

// value joins the lines of an option. Lines below an empty first one are a nested section.
func (p *iniParser) value(o *iniOption) (Value, error) {
	v := Value{File: p.file, Line: o.line}
	if o.parts[0].text != "" {
		lines := make([]string, len(o.parts))
		for i, part := range o.parts {
			lines[i] = part.text
		}
		v.Text = strings.TrimRight(strings.Join(lines, "\n"), "\n")
		return v, nil
	}
	for _, part := range o.parts {
		if part.text == "" {
			continue
		}
		key, text, ok := strings.Cut(part.text, "=")
		if !ok {
			p.line = part.line
			return Value{}, p.fail("want key = value in a nested section")
		}
		if v.Nested == nil {
			v.Nested = map[string]Value{}
		}
		v.Nested[strings.TrimSpace(key)] = Value{Text: strings.TrimSpace(text), File: p.file, Line: part.line}
	}
	return v, nil
}
