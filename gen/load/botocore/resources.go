package botocore

import "github.com/sessiongen/sessiongen/gen/model"

// resources imports boto3's definition of resources, as it is but for the order of keys, into one
// trait of the service. Package gen/resources says what it means.
func (im *importer) resources(n *model.Node) {
	if n == nil {
		return
	}
	im.at = im.service.ID
	value := im.rebuild(n, "resource file", grammar{
		{"service", im.resource("resource service")},
		{"resources", im.named(im.resource("resource"))},
	})
	im.service.Traits.Set(ResourcesTrait, value, n.Pos)
}

// rule is one key of an object and what rebuilds its value.
type rule struct {
	key     string
	rebuild func(*model.Node) *model.Node
}

// grammar lists the keys of an object in the order in which they are written.
type grammar []rule

// rebuild returns the object n with its keys in the order of g.
func (im *importer) rebuild(n *model.Node, object string, g grammar) *model.Node {
	values := map[string]*model.Node{}
	im.each(n, object, func(f model.Field) bool {
		for _, r := range g {
			if r.key == f.Key {
				values[f.Key] = r.rebuild(f.Value)
				return true
			}
		}
		return false
	})
	out := &model.Node{Kind: model.ObjectNode, Pos: pos(n)}
	for _, r := range g {
		if v := values[r.key]; v != nil {
			out.Fields = append(out.Fields, model.Field{Key: r.key, Value: v})
		}
	}
	return out
}

func (im *importer) resource(object string) func(*model.Node) *model.Node {
	return func(n *model.Node) *model.Node {
		if object == "resource service" {
			return im.rebuild(n, object, grammar{
				{"actions", im.named(im.action)},
				{"has", im.named(im.has)},
				{"hasMany", im.named(im.action)},
			})
		}
		return im.rebuild(n, object, grammar{
			{"identifiers", im.list(im.identifier)},
			{"shape", im.text},
			{"load", im.action},
			{"actions", im.named(im.action)},
			{"batchActions", im.named(im.action)},
			{"has", im.named(im.has)},
			{"hasMany", im.named(im.action)},
			{"waiters", im.named(im.resourceWaiter)},
		})
	}
}

func (im *importer) identifier(n *model.Node) *model.Node {
	return im.rebuild(n, "resource identifier", grammar{
		{"name", im.text}, {"memberName", im.text}, {"type", im.text},
	})
}

// action imports what calls an operation: an action, a batch action, a collection or a load.
func (im *importer) action(n *model.Node) *model.Node {
	return im.rebuild(n, "resource action", grammar{
		{"request", func(n *model.Node) *model.Node {
			return im.rebuild(n, "resource request", grammar{{"operation", im.text}, {"params", im.list(im.param)}})
		}},
		{"resource", im.resourceType},
		{"path", im.text},
	})
}

func (im *importer) has(n *model.Node) *model.Node {
	return im.rebuild(n, "resource reference", grammar{{"resource", im.resourceType}})
}

func (im *importer) resourceType(n *model.Node) *model.Node {
	return im.rebuild(n, "resource type", grammar{
		{"type", im.text}, {"identifiers", im.list(im.param)}, {"path", im.text},
	})
}

func (im *importer) resourceWaiter(n *model.Node) *model.Node {
	return im.rebuild(n, "resource waiter", grammar{{"waiterName", im.text}, {"params", im.list(im.param)}})
}

// param imports where a request's parameter or a resource's identifier gets its value.
func (im *importer) param(n *model.Node) *model.Node {
	value := func(n *model.Node) *model.Node {
		if n.Is(model.ArrayNode) || n.Is(model.ObjectNode) {
			im.fail(n.Pos, "expected a simple value, found %s", kindName(n))
		}
		return n
	}
	return im.rebuild(n, "resource parameter", grammar{
		{"target", im.text}, {"source", im.text}, {"name", im.text}, {"path", im.text}, {"value", value},
	})
}

func (im *importer) text(n *model.Node) *model.Node {
	im.str(n)
	return n
}

// named rebuilds each value of an object whose keys are names.
func (im *importer) named(rebuild func(*model.Node) *model.Node) func(*model.Node) *model.Node {
	return func(n *model.Node) *model.Node {
		out := &model.Node{Kind: model.ObjectNode, Pos: pos(n)}
		for _, f := range im.fields(n) {
			out.Fields = append(out.Fields, model.Field{Key: f.Key, KeyPos: f.KeyPos, Value: rebuild(f.Value)})
		}
		return out
	}
}

func (im *importer) list(rebuild func(*model.Node) *model.Node) func(*model.Node) *model.Node {
	return func(n *model.Node) *model.Node {
		out := &model.Node{Kind: model.ArrayNode, Pos: pos(n)}
		for _, e := range im.items(n) {
			out.Elems = append(out.Elems, rebuild(e))
		}
		return out
	}
}
