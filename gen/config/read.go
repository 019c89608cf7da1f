package config

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/sessiongen/sessiongen/gen/diag"
)

// reader reads YAML nodes and reports what should not be there.
type reader struct {
	file string // name of the file, for messages
	errs *diag.List
}

// entry is a key of a mapping with its value.
type entry struct {
	key   Name
	value *yaml.Node
}

// parse returns the node of the only document in text.
func (r *reader) parse(text []byte) (*yaml.Node, bool) {
	d := yaml.NewDecoder(bytes.NewReader(text))
	var doc, second yaml.Node
	switch err := d.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return &yaml.Node{Kind: yaml.MappingNode, Line: 1, Column: 1}, true
	case err != nil:
		r.syntax(err)
		return nil, false
	}
	switch err := d.Decode(&second); {
	case err == nil:
		r.errs.Add(r.pos(&second), "", "config-syntax", "there is a second document")
		return nil, false
	case !errors.Is(err, io.EOF):
		r.syntax(err)
		return nil, false
	}
	return doc.Content[0], true
}

var yamlError = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)$`)

// syntax reports an error of the YAML parser, which knows the line at best.
func (r *reader) syntax(err error) {
	pos := diag.Pos{File: r.file}
	message := err.Error()
	if m := yamlError.FindStringSubmatch(message); m != nil {
		if line, err := strconv.Atoi(m[1]); err == nil {
			pos.Line, pos.Col = line, 1
		}
		message = m[2]
	}
	r.errs.Add(pos, "", "config-syntax", "%s", message)
}

func (r *reader) pos(n *yaml.Node) diag.Pos {
	return diag.Pos{File: r.file, Line: n.Line, Col: n.Column}
}

// mapping returns the entries of a mapping; nothing at all is an empty one. Keys are strings, each
// there once.
func (r *reader) mapping(n *yaml.Node, what string) []entry {
	n = resolve(n)
	if n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		r.want(n, what, "a mapping")
		return nil
	}
	var entries []entry
	for i := 0; i < len(n.Content); i += 2 {
		k := n.Content[i]
		if k.Kind != yaml.ScalarNode {
			r.want(k, "a key of "+what, "a string")
			continue
		}
		if j := slices.IndexFunc(entries, func(e entry) bool { return e.key.Text == k.Value }); j >= 0 {
			r.errs.Add(r.pos(k), "", "config-duplicate", "key %q is in line %d already", k.Value, entries[j].key.Pos.Line)
			continue
		}
		entries = append(entries, entry{Name{k.Value, r.pos(k)}, n.Content[i+1]})
	}
	return entries
}

// entries is mapping for a mapping whose keys are known.
func (r *reader) entries(n *yaml.Node, what string, known ...string) []entry {
	return slices.DeleteFunc(r.mapping(n, what), func(e entry) bool {
		if slices.Contains(known, e.key.Text) {
			return false
		}
		d := r.errs.Add(e.key.Pos, "", "config-key", "unknown key %q in %s", e.key.Text, what)
		if d.Hint = diag.Suggest(e.key.Text, known); d.Hint == "" {
			d.Hint = "known keys: " + strings.Join(known, ", ")
		}
		return true
	})
}

// name reads a string that is not empty.
func (r *reader) name(e entry) Name {
	n := resolve(e.value)
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" || n.Value == "" {
		r.want(n, e.key.Text, "a string")
	}
	return Name{n.Value, r.pos(n)}
}

// names reads a list of different strings. It is never nil.
func (r *reader) names(e entry) []Name {
	n := resolve(e.value)
	if n.Kind != yaml.SequenceNode {
		r.want(n, e.key.Text, "a list of names")
		return []Name{}
	}
	names := []Name{}
	for _, item := range n.Content {
		name := r.name(entry{Name{"an element of " + e.key.Text, e.key.Pos}, item})
		if i := slices.IndexFunc(names, func(n Name) bool { return n.Text == name.Text }); i >= 0 {
			r.errs.Add(name.Pos, "", "config-duplicate", "%q is at %d:%d already", name.Text, names[i].Pos.Line, names[i].Pos.Col)
			continue
		}
		names = append(names, name)
	}
	return names
}

func (r *reader) bool(e entry) bool {
	n := resolve(e.value)
	var b bool
	if n.Tag != "!!bool" || n.Decode(&b) != nil {
		r.want(n, e.key.Text, "true or false")
	}
	return b
}

// want reports a node that is not what it should be.
func (r *reader) want(n *yaml.Node, what, want string) {
	found := map[yaml.Kind]string{yaml.MappingNode: "a mapping", yaml.SequenceNode: "a list"}[n.Kind]
	switch {
	case found != "":
	case n.Tag == "!!null":
		found = "nothing"
	default:
		found = strconv.Quote(n.Value)
	}
	r.errs.Add(r.pos(n), "", "config-type", "%s must be %s, not %s", what, want, found)
}

// resolve follows aliases.
func resolve(n *yaml.Node) *yaml.Node {
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return n
}
