package rules

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
	code "github.com/sessiongen/sessiongen/internal/endpointcode"
)

// expr compiles a value: a literal, a reference or a call.
func (c *compiler) expr(n *model.Node) ([]byte, Type) {
	switch {
	case n.Is(model.StringNode):
		return c.template(n, n.Text)
	case n.Is(model.BoolNode):
		if n.Bool {
			return []byte{code.OpTrue}, Bool
		}
		return []byte{code.OpFalse}, Bool
	case n.Is(model.ObjectNode) && n.Get("ref") != nil:
		return c.ref(n, n.Get("ref").Str())
	case n.Is(model.ObjectNode) && n.Get("fn") != nil:
		return c.call(n)
	}
	c.fail(n, CodeSyntax, "want a string, a boolean, a reference or a function")
	return nil, Invalid
}

// ref compiles a reference to a parameter or variable.
func (c *compiler) ref(at *model.Node, name string) ([]byte, Type) {
	for _, v := range c.scope {
		if v.name == name {
			c.use(name)
			return appendNumber([]byte{code.OpVariable}, v.number), v.typ
		}
	}
	c.fail(at, CodeReference, "%q is neither a parameter nor assigned here", name)
	return nil, Invalid
}

func (c *compiler) use(name string) {
	for i := range c.params {
		if c.params[i].Name == name {
			c.used[i] = true
		}
	}
}

// template compiles a string with {name} and {name#path} in it; {{ and }} are braces.
func (c *compiler) template(at *model.Node, s string) ([]byte, Type) {
	var parts [][]byte
	var literal strings.Builder
	flush := func() {
		if literal.Len() > 0 {
			parts = append(parts, c.literal(literal.String()))
			literal.Reset()
		}
	}
	for s != "" {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			i = len(s)
		}
		literal.WriteString(s[:i])
		s = s[i:]
		switch {
		case s == "":
		case strings.HasPrefix(s, "{{") || strings.HasPrefix(s, "}}"):
			literal.WriteByte(s[0])
			s = s[2:]
		case s[0] == '}' || !strings.Contains(s, "}"):
			c.fail(at, CodeSyntax, "a brace in the template has no partner")
			return nil, Invalid
		default:
			flush()
			end := strings.IndexByte(s, '}')
			part := c.placeholder(at, s[1:end])
			if part == nil {
				return nil, Invalid
			}
			parts = append(parts, part)
			s = s[end+1:]
		}
	}
	flush()
	switch len(parts) {
	case 0:
		return c.literal(""), String
	case 1:
		return parts[0], String
	}
	b := appendNumber([]byte{code.OpTemplate}, len(parts))
	for _, p := range parts {
		b = append(b, p...)
	}
	return b, String
}

// placeholder compiles what stands between braces.
func (c *compiler) placeholder(at *model.Node, s string) []byte {
	name, path, hasPath := strings.Cut(s, "#")
	b, typ := c.ref(at, name)
	if hasPath {
		b, typ = c.attr(at, b, typ, path)
	}
	if typ != String && typ != Invalid {
		c.fail(at, CodeType, "{%s} in a template must be a string, not a %s", s, typ)
	}
	return b
}

func (c *compiler) literal(s string) []byte {
	b := appendNumber([]byte{code.OpString}, c.pool.add(s))
	return appendNumber(b, len(s))
}

// attribute is a part of a record.
type attribute struct {
	of   Type
	name string
	op   byte
	typ  Type
}

var attributes = []attribute{
	{Partition, "name", code.OpPartitionName, String},
	{Partition, "dnsSuffix", code.OpPartitionDNSSuffix, String},
	{Partition, "dualStackDnsSuffix", code.OpPartitionDualStackDNSSuffix, String},
	{Partition, "supportsFIPS", code.OpPartitionSupportsFIPS, Bool},
	{Partition, "supportsDualStack", code.OpPartitionSupportsDualStack, Bool},
	{Partition, "implicitGlobalRegion", code.OpPartitionImplicitGlobalRegion, String},
	{ARN, "partition", code.OpARNPartition, String},
	{ARN, "service", code.OpARNService, String},
	{ARN, "region", code.OpARNRegion, String},
	{ARN, "accountId", code.OpARNAccountID, String},
	{ARN, "resourceId", code.OpARNResourceID, Strings},
	{URL, "scheme", code.OpURLScheme, String},
	{URL, "authority", code.OpURLAuthority, String},
	{URL, "path", code.OpURLPath, String},
	{URL, "normalizedPath", code.OpURLNormalizedPath, String},
	{URL, "isIp", code.OpURLIsIP, Bool},
}

// attr compiles the path of getAttr: attributes with dots between, each perhaps with an [index].
func (c *compiler) attr(at *model.Node, b []byte, typ Type, path string) ([]byte, Type) {
	for part := range strings.SplitSeq(path, ".") {
		if typ == Invalid {
			return nil, Invalid
		}
		name, index, hasIndex := cutIndex(part)
		if name != "" {
			a := findAttribute(typ, name)
			if a == nil {
				c.fail(at, CodeReference, "a %s has no attribute %q", typ, name)
				return nil, Invalid
			}
			if a.op == code.OpARNResourceID && hasIndex { // without making the list first
				b, typ = appendIndex(prefixed(code.OpARNResource, b), index), String
				continue
			}
			b, typ = prefixed(a.op, b), a.typ
		}
		if hasIndex {
			c.want(at, "a value with an index", typ, Strings)
			b, typ = appendIndex(prefixed(code.OpIndex, b), index), String
		} else if name == "" {
			c.fail(at, CodeSyntax, "%q is no path to an attribute", path)
			return nil, Invalid
		}
	}
	return b, typ
}

func findAttribute(of Type, name string) *attribute {
	for i := range attributes {
		if attributes[i].of == of && attributes[i].name == name {
			return &attributes[i]
		}
	}
	return nil
}

func prefixed(op byte, operands ...[]byte) []byte {
	b := []byte{op}
	for _, o := range operands {
		b = append(b, o...)
	}
	return b
}
