package rules

import (
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
	code "github.com/sessiongen/sessiongen/internal/endpointcode"
)

// endpoint compiles the endpoint of a rule.
func (c *compiler) endpoint(rule *model.Node) []byte {
	n := rule.Get("endpoint")
	if !n.Is(model.ObjectNode) {
		c.fail(rule, CodeSyntax, "an endpoint rule needs an endpoint")
		return nil
	}
	b, typ := c.expr(n.Get("url"))
	c.want(n, "the URL of an endpoint", typ, String)
	b = c.headers(b, n.Get("headers"))

	properties := fields(n.Get("properties"))
	var auths *model.Node
	var others []model.Field
	for _, f := range properties {
		if f.Key == "authSchemes" {
			auths = f.Value
		} else {
			others = append(others, f)
		}
	}
	b = c.authSchemes(b, auths)
	return c.properties(b, others)
}

func fields(n *model.Node) []model.Field {
	if n == nil {
		return nil
	}
	return n.Fields
}

func (c *compiler) headers(b []byte, n *model.Node) []byte {
	b = appendNumber(b, len(fields(n)))
	for _, f := range fields(n) {
		b = c.strings(c.name(b, f.Key), f.Value)
	}
	return b
}

// name appends a reference to a literal without the operation before it.
func (c *compiler) name(b []byte, s string) []byte {
	return append(b, c.literal(s)[1:]...)
}

func (c *compiler) strings(b []byte, list *model.Node) []byte {
	if !list.Is(model.ArrayNode) {
		c.fail(list, CodeSyntax, "want a list of strings")
		return b
	}
	b = appendNumber(b, len(list.Elems))
	for _, e := range list.Elems {
		s, typ := c.expr(e)
		c.want(e, "a value of the list", typ, String)
		b = append(b, s...)
	}
	return b
}

// authFields are the properties of an authentication scheme that the runtime has a field for.
var authFields = map[string]struct {
	field byte
	typ   Type
}{
	"name":                  {code.FieldName, String},
	"signingName":           {code.FieldSigningName, String},
	"signingRegion":         {code.FieldSigningRegion, String},
	"signingRegionSet":      {code.FieldSigningRegionSet, Strings},
	"disableDoubleEncoding": {code.FieldDisableDoubleEncoding, Bool},
	"disableNormalizePath":  {code.FieldDisableNormalizePath, Bool},
}

func (c *compiler) authSchemes(b []byte, list *model.Node) []byte {
	if !list.IsNull() && !list.Is(model.ArrayNode) {
		c.fail(list, CodeSyntax, "authSchemes must be a list")
	}
	b = appendNumber(b, len(list.Items()))
	for _, scheme := range list.Items() {
		if scheme.Get("name") == nil {
			c.fail(scheme, CodeSyntax, "an authentication scheme needs a name")
		}
		for _, f := range fields(scheme) {
			known, ok := authFields[f.Key]
			switch {
			case !ok:
				b = c.property(c.name(append(b, code.FieldOther), f.Key), f.Value)
			case known.typ == Strings:
				b = c.strings(append(b, known.field), f.Value)
			default:
				value, typ := c.expr(f.Value)
				c.want(f.Value, f.Key, typ, known.typ)
				b = append(append(b, known.field), value...)
			}
		}
		b = append(b, code.FieldEnd)
	}
	return b
}

func (c *compiler) properties(b []byte, list []model.Field) []byte {
	b = appendNumber(b, len(list))
	for _, f := range list {
		b = c.property(c.name(b, f.Key), f.Value)
	}
	return b
}

// property compiles a value of any depth.
func (c *compiler) property(b []byte, n *model.Node) []byte {
	switch {
	case n.Is(model.ArrayNode):
		b = appendNumber(append(b, code.PropList), len(n.Elems))
		for _, e := range n.Elems {
			b = c.property(b, e)
		}
		return b
	case n.Is(model.ObjectNode) && n.Get("ref") == nil && n.Get("fn") == nil:
		return c.properties(append(b, code.PropObject), n.Fields)
	case n.Is(model.NumberNode):
		i, err := strconv.Atoi(n.Text)
		if err != nil || i < -maxNumber/2 || i > maxNumber/2 {
			c.fail(n, CodeType, "the number %s in a property is out of range", n.Text)
		}
		return appendIndex(append(b, code.PropInt), i)
	}
	value, typ := c.expr(n)
	if typ != String && typ != Bool && typ != Invalid {
		c.fail(n, CodeType, "a property cannot be a %s", typ)
	}
	return append(append(b, code.PropExpr), value...)
}
