package botocore

import (
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// paginators imports the paginators-1 file: Smithy's paginated trait where it says all, else a
// trait of ours that knows several tokens, several lists, expressions and a flag for more.
func (im *importer) paginators(n *model.Node) {
	im.each(n, "paginators", func(f model.Field) bool {
		if f.Key != "pagination" {
			return false
		}
		for _, p := range im.fields(f.Value) {
			im.paginator(p)
		}
		return true
	})
}

func (im *importer) paginator(f model.Field) {
	op := im.operations[f.Key]
	if op == nil {
		im.fail(f.KeyPos, "paginator of unknown operation %q", f.Key)
		return
	}
	im.at = op.ID
	var in, out, items []string
	var pageSize, more *model.Node
	im.each(f.Value, "paginator", func(f model.Field) bool {
		switch f.Key {
		case "input_token":
			in = im.oneOrMore(f.Value)
		case "output_token":
			out = im.oneOrMore(f.Value)
		case "result_key":
			items = im.oneOrMore(f.Value)
		case "limit_key":
			pageSize = model.NewString(im.str(f.Value))
		case "more_results":
			more = model.NewString(im.str(f.Value))
		default:
			return false
		}
		return true
	})
	if len(in) == 0 || len(in) != len(out) || len(items) == 0 {
		im.fail(f.KeyPos, "paginator without input_token, output_token or result_key")
		return
	}
	if len(in) == 1 && len(items) == 1 && more == nil && isPath(out[0]) && im.isCollection(op.Operation.Output.ID, items[0]) {
		op.Traits.Set("smithy.api#paginated", object(
			"inputToken", model.NewString(in[0]),
			"outputToken", model.NewString(out[0]),
			"items", model.NewString(items[0]),
			"pageSize", pageSize), f.KeyPos)
		return
	}
	op.Traits.Set(paginatorTrait, object(
		"inputTokens", stringArray(in),
		"outputTokens", stringArray(out),
		"items", stringArray(items),
		"pageSize", pageSize,
		"moreResults", more), f.KeyPos)
}

func (im *importer) oneOrMore(n *model.Node) []string {
	if n.Is(model.ArrayNode) {
		return im.strings(n)
	}
	return []string{im.str(n)}
}

// isPath reports whether an expression only names a member, or a member of a member.
func isPath(s string) bool {
	for name := range strings.SplitSeq(s, ".") {
		if !isIdentifier(name) {
			return false
		}
	}
	return true
}

// isCollection reports whether path leads from a structure to a list or map.
func (im *importer) isCollection(id model.ID, path string) bool {
	for name := range strings.SplitSeq(path, ".") {
		s := im.shapes[id.Name()]
		if s == nil || s.Member(name) == nil {
			return false
		}
		id = s.Member(name).Target
	}
	s := im.shapes[id.Name()]
	return s != nil && (s.Kind == model.List || s.Kind == model.Map)
}
