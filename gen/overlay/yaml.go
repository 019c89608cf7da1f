package overlay

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// document reads the one YAML document in data.
func (p *parser) document(data []byte) *model.Node {
	d := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	switch err := d.Decode(&doc); {
	case errors.Is(err, io.EOF):
		p.fail(diag.Pos{File: p.file, Line: 1, Col: 1}, "the file is empty")
		return nil
	case err != nil:
		p.syntaxError(err)
		return nil
	}
	if err := d.Decode(&more); !errors.Is(err, io.EOF) {
		p.fail(p.pos(&more), "more than one document")
		return nil
	}
	return p.node(doc.Content[0])
}

// syntaxError reports an error of the YAML parser, which begins with "yaml: line 3: ".
func (p *parser) syntaxError(err error) {
	pos := diag.Pos{File: p.file, Line: 1, Col: 1}
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		if number, text, ok := strings.Cut(rest, ": "); ok {
			if line, err := strconv.Atoi(number); err == nil {
				pos.Line, message = line, text
			}
		}
	}
	p.fail(pos, "%s", message)
}

func (p *parser) pos(n *yaml.Node) diag.Pos {
	return diag.Pos{File: p.file, Line: n.Line, Col: n.Column}
}

// node turns YAML into a node value.
func (p *parser) node(y *yaml.Node) *model.Node {
	n := &model.Node{Pos: p.pos(y)}
	switch {
	case y.Kind == yaml.AliasNode || y.Anchor != "":
		p.fail(n.Pos, "anchors and aliases are not supported")
	case y.Kind == yaml.MappingNode:
		n.Kind = model.ObjectNode
		for i := 0; i < len(y.Content); i += 2 {
			key := y.Content[i]
			if n.Get(key.Value) != nil {
				p.fail(p.pos(key), "duplicate key %q", key.Value)
				continue
			}
			n.Fields = append(n.Fields, model.Field{Key: key.Value, KeyPos: p.pos(key), Value: p.node(y.Content[i+1])})
		}
	case y.Kind == yaml.SequenceNode:
		n.Kind = model.ArrayNode
		for _, e := range y.Content {
			n.Elems = append(n.Elems, p.node(e))
		}
	default:
		p.scalar(n, y)
	}
	return n
}

func (p *parser) scalar(n *model.Node, y *yaml.Node) {
	switch y.ShortTag() {
	case "!!null":
		n.Kind = model.NullNode
	case "!!bool":
		n.Kind = model.BoolNode
		n.Bool, _ = strconv.ParseBool(y.Value)
	case "!!int", "!!float":
		n.Kind, n.Text = model.NumberNode, y.Value
		if !jsonNumber.MatchString(y.Value) {
			p.fail(n.Pos, "%q is not a number as JSON writes it", y.Value)
		}
	case "!!str":
		n.Kind, n.Text = model.StringNode, y.Value
	default:
		p.fail(n.Pos, "a value of type %s is not supported", y.ShortTag())
	}
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$`)
