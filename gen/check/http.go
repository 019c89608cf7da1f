package check

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// http checks the http trait of an operation and the bindings of its input and output.
func (c *checker) http(op *model.Shape) {
	trait := op.Traits.Find("smithy.api#http")
	if trait == nil {
		return
	}
	if method := trait.Value.Get("method"); method.Is(model.StringNode) && !httpMethod.MatchString(method.Text) {
		c.fail(method.Pos, op.ID, "http-uri", "%s is no method of HTTP", describe(method))
	}
	uri := trait.Value.Get("uri")
	labels := c.uri(op, uri)
	input := c.model.Shape(op.Operation.Input.ID)
	if input == nil || input.Kind != model.Structure {
		return
	}
	c.labels(op, uri, labels, input, "smithy.api#httpLabel")
	literals := queryLiterals(uri.Str())
	for _, m := range input.Members {
		if name := m.Traits.Get("smithy.api#httpQuery"); name != nil && literals[name.Str()] {
			c.fail(name.Pos, input.ID.WithMember(m.Name), "http-binding", "the URI of %s has the query parameter %q already", op.ID, name.Str())
		}
	}
	c.bindings(input)
	if output := c.model.Shape(op.Operation.Output.ID); output != nil {
		c.bindings(output)
	}
	for _, ref := range op.Operation.Errors {
		if e := c.model.Shape(ref.ID); e != nil {
			c.bindings(e)
		}
	}
}

var httpMethod = regexp.MustCompile("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")

var labelName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// uri checks the pattern of a URI and returns its labels.
func (c *checker) uri(op *model.Shape, uri *model.Node) []string {
	bad := func(format string, args ...any) {
		c.fail(posOf(uri, op), op.ID, "http-uri", format, args...)
	}
	if !uri.Is(model.StringNode) {
		return nil // the value is checked with the trait
	}
	path, query, _ := strings.Cut(uri.Text, "?")
	if !strings.HasPrefix(path, "/") {
		bad("URI %q must begin with \"/\"", uri.Text)
		return nil
	}
	if strings.ContainsAny(query, "{}") {
		bad("the query of URI %q cannot have labels", uri.Text)
	}
	if strings.Contains(uri.Text, "#") {
		bad("URI %q cannot have a fragment", uri.Text)
	}
	var labels []string
	greedy := ""
	for segment := range strings.SplitSeq(path[1:], "/") {
		if !strings.ContainsAny(segment, "{}") {
			continue
		}
		name, ok := strings.CutPrefix(segment, "{")
		name, ok2 := strings.CutSuffix(name, "}")
		name, isGreedy := strings.CutSuffix(name, "+")
		switch {
		case !ok || !ok2 || !labelName.MatchString(name):
			bad("URI %q: a label fills a segment and is written {name} or {name+}, found %q", uri.Text, segment)
			continue
		case greedy != "" && isGreedy:
			bad("URI %q has two greedy labels: %s and %s", uri.Text, greedy, name)
		case greedy != "":
			bad("URI %q has a label behind greedy label %s", uri.Text, greedy)
		}
		if isGreedy {
			greedy = name
		}
		for _, other := range labels {
			if other == name {
				bad("URI %q has label %s twice", uri.Text, name)
			}
		}
		labels = append(labels, name)
	}
	return labels
}

func posOf(n *model.Node, s *model.Shape) diag.Pos {
	if n != nil && n.Pos.IsValid() {
		return n.Pos
	}
	return s.Pos
}

// labels checks that the labels of a pattern and the members with the trait are the same.
func (c *checker) labels(op *model.Shape, pattern *model.Node, labels []string, input *model.Shape, trait model.ID) {
	for _, name := range labels {
		m := input.Member(name)
		switch {
		case m == nil:
			c.fail(posOf(pattern, op), op.ID, "http-label", "label %q has no member in %s", name, input.ID)
		case !m.Traits.Has(trait):
			c.fail(m.Pos, input.ID.WithMember(name), "http-label", "the member is a label of %s, it needs trait %s", op.ID, trait)
		}
	}
	for _, m := range input.Members {
		t := m.Traits.Find(trait)
		if t == nil {
			continue
		}
		found := false
		for _, name := range labels {
			found = found || name == m.Name
		}
		if !found {
			c.fail(t.Pos, input.ID.WithMember(m.Name), "http-label", "%s has no label {%s} in %s", op.ID, m.Name, describe(pattern))
		}
	}
}

// queryLiterals returns the names of the query parameters that a URI pattern has.
func queryLiterals(uri string) map[string]bool {
	_, query, ok := strings.Cut(uri, "?")
	if !ok {
		return nil
	}
	names := map[string]bool{}
	for param := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(param, "=")
		names[name] = true
	}
	return names
}

// bindings checks that the HTTP bindings of a structure do not collide.
func (c *checker) bindings(s *model.Shape) {
	if s.Kind != model.Structure {
		return
	}
	taken := map[string]string{}
	var payload, prefix *model.Member
	for _, m := range s.Members {
		for _, t := range m.Traits {
			key := ""
			switch t.ID {
			case "smithy.api#httpQuery":
				key = "query parameter " + t.Value.Str()
			case "smithy.api#httpHeader":
				key = "header " + strings.ToLower(t.Value.Str())
			case "smithy.api#httpPrefixHeaders":
				key = "header prefix"
				prefix = m
			case "smithy.api#httpPayload":
				payload = m
			}
			if key == "" || m.Traits.Has("sessiongen.traits#lenient") {
				continue // of what cannot be read another member may hold the text
			}
			if other, dup := taken[key]; dup {
				c.fail(t.Pos, s.ID.WithMember(m.Name), "http-binding", "%s is bound to member %q already", key, other)
			}
			taken[key] = m.Name
		}
	}
	if prefix != nil {
		c.prefixHeaders(s, prefix)
	}
	if payload == nil {
		return
	}
	for _, m := range s.Members {
		if !isBound(m) {
			c.fail(m.Pos, s.ID.WithMember(m.Name), "http-binding", "member %q is the whole body, there is no place for this one", payload.Name)
		}
	}
}

// prefixHeaders checks that no other member is bound to a header with the prefix. With the empty prefix,
// the others have precedence.
func (c *checker) prefixHeaders(s *model.Shape, prefix *model.Member) {
	start := strings.ToLower(prefix.Traits.Get("smithy.api#httpPrefixHeaders").Str())
	for _, m := range s.Members {
		h := m.Traits.Get("smithy.api#httpHeader")
		if start != "" && h != nil && strings.HasPrefix(strings.ToLower(h.Str()), start) {
			c.fail(h.Pos, s.ID.WithMember(m.Name), "http-binding", "header %s has the prefix of member %q", h.Str(), prefix.Name)
		}
	}
}

// isBound reports whether a member goes somewhere else than into a body with other members.
func isBound(m *model.Member) bool {
	return slices.ContainsFunc([]model.ID{
		"smithy.api#httpLabel", "smithy.api#httpQuery", "smithy.api#httpQueryParams", "smithy.api#httpHeader",
		"smithy.api#httpPrefixHeaders", "smithy.api#httpResponseCode", "smithy.api#httpPayload", "smithy.api#hostLabel",
		"sessiongen.traits#inEndpoint",
	}, m.Traits.Has)
}

var hostName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.-]*$`)

var hostLabel = regexp.MustCompile(`\{([^{}]*)\}`)

// hostPrefix checks the endpoint trait of an operation.
func (c *checker) hostPrefix(op *model.Shape) {
	prefix := op.Traits.Get("smithy.api#endpoint").Get("hostPrefix")
	input := c.model.Shape(op.Operation.Input.ID)
	if prefix == nil || input == nil {
		return
	}
	if host := hostLabel.ReplaceAllString(prefix.Str(), "x"); !hostName.MatchString(host) {
		c.fail(prefix.Pos, op.ID, "host-prefix", "hostPrefix %s cannot be the beginning of a host's name", describe(prefix))
	}
	var labels []string
	for _, match := range hostLabel.FindAllStringSubmatch(prefix.Str(), -1) {
		labels = append(labels, match[1])
	}
	c.labels(op, prefix, labels, input, "smithy.api#hostLabel")
}
