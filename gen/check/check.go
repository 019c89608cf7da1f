// Package check finds what is wrong with an assembled model: shapes that do not exist, traits
// where they may not be or with values that mean nothing, bindings that contradict each other.
// What it lets through, the generator can rely on.
package check

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Options say what to let through. The zero Options are the strict ones.
type Options struct {
	// AllowUnknownTraits accepts traits that the model does not define.
	AllowUnknownTraits bool
}

// Model checks m with the strict options.
func Model(m *model.Model) *diag.List { return Options{}.Check(m) }

// Check reports everything that is wrong with m: with the shapes that m itself has, that is, not
// with the shared definitions that it is over.
func (o Options) Check(m *model.Model) *diag.List {
	c := &checker{
		Options:   o,
		model:     m,
		world:     &world{model: m},
		traitDefs: map[model.ID]*traitDef{},
	}
	for _, s := range m.Shapes() {
		c.references(s)
		c.members(s)
		c.traits(s)
		c.mixin(s)
		switch s.Kind {
		case model.Union:
			c.events(s)
		case model.Resource:
			c.resource(s)
		case model.Operation:
			c.http(s)
			c.hostPrefix(s)
			c.paginated(s, nil)
			c.waiters(s)
			c.checksum(s)
		case model.Service:
			c.service(s)
		}
	}
	c.streams()
	c.recursion()
	return &c.errs
}

type checker struct {
	Options
	model     *model.Model
	world     *world
	errs      diag.List
	traitDefs map[model.ID]*traitDef
}

// fail reports a problem of a shape or member.
func (c *checker) fail(pos diag.Pos, id model.ID, code diag.Code, format string, args ...any) *diag.Diagnostic {
	return c.errs.Add(pos, string(id), code, format, args...)
}

// mixin checks a shape that is a mixin.
func (c *checker) mixin(s *model.Shape) {
	if !s.Traits.Has("smithy.api#mixin") {
		return
	}
	switch {
	case s.Operation != nil && (s.Operation.Input.ID != model.Unit || s.Operation.Output.ID != model.Unit):
		c.fail(s.Pos, s.ID, "mixin-properties", "an operation that is a mixin has no input and no output")
	case s.Resource != nil && hasProperties(s.Resource):
		c.fail(s.Pos, s.ID, "mixin-properties", "a resource that is a mixin has no properties")
	}
}

func hasProperties(r *model.ResourceProps) bool {
	return len(r.Identifiers)+len(r.Properties)+len(r.Operations)+len(r.CollectionOperations)+len(r.Resources)+
		len(lifecycle(r)) > 0
}

// similar returns a hint with the existing shape whose name is most like that of id, "" if none is.
func (c *checker) similar(id model.ID) string {
	best, bestDistance := model.ID(""), 3
	consider := func(s *model.Shape) {
		if d := distance(s.ID.Name(), id.Name(), bestDistance); d < bestDistance {
			best, bestDistance = s.ID, d
		}
	}
	for _, s := range c.model.Shapes() {
		consider(s)
	}
	for _, name := range preludeNames {
		if s := c.model.Shape(model.ID("smithy.api#" + name)); s != nil {
			consider(s)
		}
	}
	if best == "" {
		return ""
	}
	return "did you mean " + string(best) + "?"
}

// preludeNames are the shapes that members target.
var preludeNames = []string{
	"String", "Blob", "BigInteger", "BigDecimal", "Timestamp", "Document", "Boolean", "Byte", "Short",
	"Integer", "Long", "Float", "Double", "Unit",
}

// distance is how many letters must be added, removed or replaced to turn a into b, or limit if it
// is that many or more. Case does not count.
func distance(a, b string, limit int) int {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
		if slices.Min(row) >= limit {
			return limit
		}
	}
	return min(row[len(b)], limit)
}
