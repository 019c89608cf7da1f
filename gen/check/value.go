package check

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// valueChecker checks that a node value is one of a shape.
type valueChecker struct {
	*checker
	of   model.ID // the shape or member whose trait or default the value is
	code diag.Code
	what string // begins the messages
}

func (v *valueChecker) bad(n *model.Node, path, format string, args ...any) {
	if path != "" {
		path = strings.TrimPrefix(path, ".") + ": "
	}
	v.fail(n.Pos, v.of, v.code, v.what+path+format, args...)
}

// maxValueDepth bounds the recursion into shapes that contain themselves.
const maxValueDepth = 200

// value checks n against shape s. Traits are those of the member that leads to s and of s itself.
func (v *valueChecker) value(n *model.Node, s *model.Shape, traits model.Traits, path string) {
	if strings.Count(path, ".") > maxValueDepth {
		return
	}
	var want model.NodeKind
	switch s.Kind {
	case model.Document:
		return
	case model.Boolean:
		want = model.BoolNode
	case model.String, model.Blob, model.Enum:
		want = model.StringNode
	case model.Byte, model.Short, model.Integer, model.Long, model.BigInteger, model.BigDecimal, model.IntEnum:
		want = model.NumberNode
	case model.Float, model.Double:
		want = model.NumberNode
		if t := n.Str(); t == "NaN" || t == "Infinity" || t == "-Infinity" {
			return
		}
	case model.Timestamp:
		v.timestamp(n, traits, path)
		return
	case model.List, model.Set:
		want = model.ArrayNode
	case model.Map, model.Structure, model.Union:
		want = model.ObjectNode
	default:
		v.bad(n, path, "%s is of type %s, which has no values", s.ID, s.Kind)
		return
	}
	if !n.Is(want) {
		v.bad(n, path, "expected a value of type %s, found %s", want, describe(n))
		return
	}
	switch want {
	case model.StringNode:
		v.str(n, s, traits, path)
	case model.NumberNode:
		v.number(n, s, traits, path)
	case model.ArrayNode:
		v.list(n, s, traits, path)
	case model.ObjectNode:
		if s.Kind == model.Map {
			v.mapping(n, s, traits, path)
		} else {
			v.structure(n, s, path)
		}
	}
}

// member checks a value that member m leads to.
func (v *valueChecker) member(n *model.Node, m *model.Member, path string) {
	if m == nil {
		return
	}
	target := v.model.Shape(m.Target)
	if target == nil {
		return // reported where the trait is defined
	}
	traits := m.Traits
	if len(target.Traits) > 0 {
		traits = append(append(model.Traits(nil), m.Traits...), target.Traits...)
	}
	v.value(n, target, traits, path)
}

func (v *valueChecker) structure(n *model.Node, s *model.Shape, path string) {
	for _, f := range n.Fields {
		m := s.Member(f.Key)
		if m == nil {
			v.bad(&model.Node{Pos: f.KeyPos}, path, "unknown member %q, %s", f.Key, memberNames(s))
			continue
		}
		v.member(f.Value, m, path+"."+f.Key)
	}
	if s.Kind == model.Union {
		if len(n.Fields) != 1 {
			v.bad(n, path, "a union has exactly one member set, found %d", len(n.Fields))
		}
		return
	}
	for _, m := range s.Members {
		if m.Traits.Has("smithy.api#required") && n.Get(m.Name).IsNull() && !m.Traits.Has("smithy.api#default") {
			v.bad(n, path, "member %q is required", m.Name)
		}
	}
}

func memberNames(s *model.Shape) string {
	if len(s.Members) == 0 {
		return "there are none"
	}
	names := make([]string, len(s.Members))
	for i, m := range s.Members {
		names[i] = m.Name
	}
	return "expected one of " + strings.Join(names, ", ")
}

func (v *valueChecker) list(n *model.Node, s *model.Shape, traits model.Traits, path string) {
	v.length(n, len(n.Elems), traits, path)
	sparse := s.Traits.Has("smithy.api#sparse")
	for i, e := range n.Elems {
		if sparse && e.IsNull() {
			continue
		}
		v.member(e, s.Member("member"), path+"."+strconv.Itoa(i))
	}
	if !s.Traits.Has("smithy.api#uniqueItems") {
		return
	}
	for i, e := range n.Elems {
		for _, other := range n.Elems[:i] {
			if model.Equal(e, other) {
				v.bad(e, path, "the value %s is there twice", describe(e))
			}
		}
	}
}

func (v *valueChecker) mapping(n *model.Node, s *model.Shape, traits model.Traits, path string) {
	v.length(n, len(n.Fields), traits, path)
	sparse := s.Traits.Has("smithy.api#sparse")
	for _, f := range n.Fields {
		key := model.NewString(f.Key)
		key.Pos = f.KeyPos
		v.member(key, s.Member("key"), path)
		if !sparse || !f.Value.IsNull() {
			v.member(f.Value, s.Member("value"), path+"."+f.Key)
		}
	}
}

func (v *valueChecker) str(n *model.Node, s *model.Shape, traits model.Traits, path string) {
	v.length(n, utf8.RuneCountInString(n.Text), traits, path)
	if s.Kind == model.Enum {
		values := make([]string, len(s.Members))
		for i, m := range s.Members {
			values[i] = m.Traits.Get("smithy.api#enumValue").Str()
			if values[i] == n.Text {
				return
			}
		}
		v.bad(n, path, "%s is none of %s", describe(n), strings.Join(values, ", "))
	}
	if pattern := traits.Get("smithy.api#pattern"); pattern != nil {
		// Patterns that only other regular expression engines understand are not checked.
		if re, err := regexp.Compile(pattern.Str()); err == nil && !re.MatchString(n.Text) {
			v.bad(n, path, "%s does not match %s", describe(n), pattern.Str())
		}
	}
	if ref := traits.Get("smithy.api#idRef"); ref != nil {
		v.idRef(n, ref, path)
	}
}

// idRef checks a string that has to be the ID of a shape.
func (v *valueChecker) idRef(n, ref *model.Node, path string) {
	id := model.ID(n.Text)
	s := v.model.Shape(id)
	target := node{shape: s}
	if s != nil && id.Member() != "" {
		if target.member = s.Member(id.Member()); target.member == nil {
			s = nil
		}
	}
	if s == nil {
		if ref.Get("failWhenMissing").IsTrue() {
			v.bad(n, path, "shape %s does not exist", describe(n))
		}
		return
	}
	selector := ref.Get("selector").Str()
	if selector == "" || selector == "*" {
		return
	}
	sel, err := parseSelector(selector)
	if err != nil {
		v.bad(ref, path, "selector cannot be read: %v", err)
		return
	}
	if !v.selects(sel, target) {
		v.bad(n, path, "%s is not what is wanted here: %s", id, selector)
	}
}

// selects reports whether sel selects n, which may be of the shared definitions.
func (v *valueChecker) selects(sel selector, n node) bool {
	if !v.world.run(sel, n, func(out node) bool { return out != n }) {
		return true
	}
	return v.model.Owns(n.shape.ID) && v.world.selected(sel)[n]
}

func (v *valueChecker) length(n *model.Node, length int, traits model.Traits, path string) {
	limits := traits.Get("smithy.api#length")
	if minimum, err := strconv.Atoi(number(limits.Get("min"))); err == nil && length < minimum {
		v.bad(n, path, "length %d is less than %d", length, minimum)
	}
	if maximum, err := strconv.Atoi(number(limits.Get("max"))); err == nil && length > maximum {
		v.bad(n, path, "length %d is more than %d", length, maximum)
	}
}

func number(n *model.Node) string {
	if !n.Is(model.NumberNode) {
		return ""
	}
	return n.Text
}

func (v *valueChecker) number(n *model.Node, s *model.Shape, traits model.Traits, path string) {
	value, ok := new(big.Rat).SetString(n.Text)
	if !ok {
		return // an exponent beyond all use
	}
	bits := map[model.Kind]uint{model.Byte: 8, model.Short: 16, model.Integer: 32, model.IntEnum: 32, model.Long: 64}[s.Kind]
	switch {
	case (bits > 0 || s.Kind == model.BigInteger) && !value.IsInt():
		v.bad(n, path, "expected an integer, found %s", n.Text)
		return
	case bits > 0 && !fits(value.Num(), bits):
		v.bad(n, path, "%s does not fit into %d bits", n.Text, bits)
		return
	}
	if s.Kind == model.IntEnum {
		for _, m := range s.Members {
			if number(m.Traits.Get("smithy.api#enumValue")) == n.Text {
				return
			}
		}
		v.bad(n, path, "%s is no value of %s", n.Text, s.ID)
	}
	limits := traits.Get("smithy.api#range")
	if minimum, ok := new(big.Rat).SetString(number(limits.Get("min"))); ok && value.Cmp(minimum) < 0 {
		v.bad(n, path, "%s is less than %s", n.Text, number(limits.Get("min")))
	}
	if maximum, ok := new(big.Rat).SetString(number(limits.Get("max"))); ok && value.Cmp(maximum) > 0 {
		v.bad(n, path, "%s is more than %s", n.Text, number(limits.Get("max")))
	}
}

// fits reports whether i is a signed integer of so many bits.
func fits(i *big.Int, bits uint) bool {
	limit := new(big.Int).Lsh(big.NewInt(1), bits-1)
	return i.Cmp(limit) < 0 && i.Cmp(limit.Neg(limit)) >= 0
}

// timestamp checks a date-time string or a number of seconds.
func (v *valueChecker) timestamp(n *model.Node, traits model.Traits, path string) {
	format := traits.Get("smithy.api#timestampFormat").Str()
	var err error
	switch {
	case n.Is(model.NumberNode) && (format == "" || format == "epoch-seconds"):
		return
	case n.Is(model.StringNode) && (format == "" || format == "date-time"):
		_, err = time.Parse(time.RFC3339, n.Text)
	case n.Is(model.StringNode) && format == "http-date":
		_, err = time.Parse(time.RFC1123, n.Text)
	default:
		v.bad(n, path, "expected a timestamp, found %s", describe(n))
		return
	}
	if err != nil {
		v.bad(n, path, "%s is no timestamp", describe(n))
	}
}
