package rules

import (
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/model"
	code "github.com/sessiongen/sessiongen/internal/endpointcode"
)

// test compiles a call of which only matters whether it holds.
func (c *compiler) test(n *model.Node) []byte {
	argv := n.Get("argv").Items()
	if n.Get("fn").Str() == "booleanEquals" && len(argv) == 2 {
		// Comparing with a literal needs no comparison.
		value, literal := argv[0], argv[1]
		if value.Is(model.BoolNode) {
			value, literal = literal, value
		}
		if literal.Is(model.BoolNode) {
			b, typ := c.expr(value)
			c.want(n, "an argument of booleanEquals", typ, Bool)
			if literal.Bool {
				return b
			}
			return prefixed(code.OpIsFalse, b)
		}
	}
	b, _ := c.call(n)
	return b
}

// signature is a function whose arguments are all expressions of fixed types.
type signature struct {
	op     byte
	args   []Type
	result Type
}

var signatures = map[string]signature{
	"booleanEquals":                 {code.OpEquals, []Type{Bool, Bool}, Bool},
	"stringEquals":                  {code.OpEquals, []Type{String, String}, Bool},
	"isValidHostLabel":              {code.OpIsValidHostLabel, []Type{String, Bool}, Bool},
	"parseURL":                      {code.OpParseURL, []Type{String}, URL},
	"uriEncode":                     {code.OpURIEncode, []Type{String}, String},
	"aws.partition":                 {code.OpPartition, []Type{String}, Partition},
	"aws.parseArn":                  {code.OpParseARN, []Type{String}, ARN},
	"aws.isVirtualHostableS3Bucket": {code.OpVirtualHostableBucket, []Type{String, Bool}, Bool},
}

// call compiles a function with its arguments.
func (c *compiler) call(n *model.Node) ([]byte, Type) {
	name, argv := n.Get("fn").Str(), n.Get("argv").Items()
	if s, ok := signatures[name]; ok {
		if !c.arity(n, len(s.args)) {
			return nil, Invalid
		}
		b := []byte{s.op}
		for i, want := range s.args {
			arg, typ := c.expr(argv[i])
			c.want(argv[i], "argument "+strconv.Itoa(i+1)+" of "+name, typ, want)
			b = append(b, arg...)
		}
		return b, s.result
	}
	switch name {
	case "isSet":
		if c.arity(n, 1) {
			b, _ := c.expr(argv[0])
			return prefixed(code.OpIsSet, b), Bool
		}
	case "not":
		if c.arity(n, 1) {
			return c.not(argv[0])
		}
	case "getAttr":
		if c.arity(n, 2) {
			b, typ := c.expr(argv[0])
			return c.attr(n, b, typ, argv[1].Str())
		}
	case "substring":
		if c.arity(n, 4) {
			return c.substring(argv)
		}
	case "split":
		if c.arity(n, 3) {
			return c.split(argv)
		}
	case "coalesce":
		return c.coalesce(n, argv)
	case "ite":
		if c.arity(n, 3) {
			return c.ite(n, argv)
		}
	default:
		c.fail(n, CodeFunction, "there is no function %q", name)
	}
	return nil, Invalid
}

func (c *compiler) arity(n *model.Node, want int) bool {
	if got := len(n.Get("argv").Items()); got != want {
		c.fail(n, CodeSyntax, "%s takes %d arguments, not %d", n.Get("fn").Str(), want, got)
		return false
	}
	return true
}

func (c *compiler) not(arg *model.Node) ([]byte, Type) {
	if arg.Get("fn") != nil {
		return prefixed(code.OpNot, c.test(arg)), Bool
	}
	b, typ := c.expr(arg)
	c.want(arg, "the argument of not", typ, Bool)
	return prefixed(code.OpNot, b), Bool
}

func (c *compiler) substring(argv []*model.Node) ([]byte, Type) {
	b, typ := c.expr(argv[0])
	c.want(argv[0], "argument 1 of substring", typ, String)
	b = prefixed(code.OpSubstring, b)
	b = appendNumber(b, c.integer(argv[1]))
	b = appendNumber(b, c.integer(argv[2]))
	if !argv[3].Is(model.BoolNode) {
		c.fail(argv[3], CodeType, "argument 4 of substring must be true or false")
	}
	if argv[3].IsTrue() {
		return append(b, 1), String
	}
	return append(b, 0), String
}

func (c *compiler) split(argv []*model.Node) ([]byte, Type) {
	s, typ := c.expr(argv[0])
	c.want(argv[0], "argument 1 of split", typ, String)
	delimiter, typ := c.expr(argv[1])
	c.want(argv[1], "argument 2 of split", typ, String)
	return appendNumber(prefixed(code.OpSplit, s, delimiter), c.integer(argv[2])), Strings
}

func (c *compiler) coalesce(n *model.Node, argv []*model.Node) ([]byte, Type) {
	if len(argv) < 2 {
		c.fail(n, CodeSyntax, "coalesce takes two or more arguments, not %d", len(argv))
		return nil, Invalid
	}
	b := appendNumber([]byte{code.OpCoalesce}, len(argv))
	var types []Type
	for _, a := range argv {
		arg, typ := c.expr(a)
		b = append(b, arg...)
		types = append(types, typ)
	}
	return b, c.common(n, types)
}

func (c *compiler) ite(n *model.Node, argv []*model.Node) ([]byte, Type) {
	condition, typ := c.expr(argv[0])
	c.want(argv[0], "argument 1 of ite", typ, Bool)
	yes, yesType := c.expr(argv[1])
	no, noType := c.expr(argv[2])
	return prefixed(code.OpIf, condition, yes, no), c.common(n, []Type{yesType, noType})
}

// common returns the type that all have.
func (c *compiler) common(n *model.Node, types []Type) Type {
	if slices.Contains(types, Invalid) {
		return Invalid
	}
	for _, t := range types[1:] {
		if t != types[0] {
			c.fail(n, CodeType, "%s needs arguments of one type, not a %s and a %s", n.Get("fn").Str(), types[0], t)
			return Invalid
		}
	}
	return types[0]
}

// integer reads an argument that must be a literal.
func (c *compiler) integer(n *model.Node) int {
	if n.Is(model.NumberNode) {
		if i, err := strconv.Atoi(n.Text); err == nil && i >= 0 && i <= maxNumber {
			return i
		}
	}
	c.fail(n, CodeType, "want a whole number, 0 or more")
	return 0
}
