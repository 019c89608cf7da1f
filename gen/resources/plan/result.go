package plan

import (
	client "github.com/sessiongen/sessiongen/gen/plan"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// result plans the resources that something makes, nil if their type is not selected or problems
// were reported. The structures are what paths begin at: those of answers, requests and data.
func (b *builder) result(r *resourceType, res *resources.Result, roots map[resources.SourceKind]string) *Result {
	target := b.target(res.Type)
	if target == nil {
		return nil
	}
	out := &Result{Make: target.Type}
	if isPlural(res) {
		out.List = target.List
	}
	lead, kind := b.lead(res)
	for chain := range max(1, len(lead.Chains)) {
		w := Walk{Root: rootOf(kind)}
		item := client.Type{Kind: client.Struct, Name: roots[kind], Pointer: true}
		var prefix []resources.Step
		if len(lead.Chains) > 0 {
			var ok bool
			prefix = lead.Chains[chain]
			if w.Steps, item, ok = b.walk(roots[kind], prefix, res.Type.Pos); !ok {
				return nil
			}
		}
		for _, id := range target.Identifiers {
			p := find(res.Identifiers, id.Name)
			if p == nil {
				b.fail(res.Type.Pos, CodeUnknown, "nothing says what the identifier %s of the %s is", id.Name, res.Type.Value)
				return nil
			}
			ri, ok := b.resultIdentifier(r, id, p, kind, prefix, chain, item, roots)
			if !ok {
				return nil
			}
			w.Identifiers = append(w.Identifiers, ri)
		}
		if res.Path.Value != "" && !b.resultData(target, res, &w, item) {
			return nil
		}
		out.Walks = append(out.Walks, w)
	}
	for _, p := range res.Identifiers {
		if len(p.Target.Steps) == 1 && target.identifier(p.Target.Steps[0].Member) == nil {
			b.fail(p.Target.Pos, CodeUnknown, "%s has no identifier %q", target.Name, p.Target.String())
			return nil
		}
	}
	return out
}

func rootOf(kind resources.SourceKind) Root {
	switch kind {
	case resources.FromRequest:
		return Input
	case resources.FromData:
		return OfData
	}
	return Output
}

// find returns the param whose target is an identifier, nil if there is none.
func find(params []resources.Param, identifier string) *resources.Param {
	for i := range params {
		if steps := params[i].Target.Steps; len(steps) == 1 && steps[0].Member == identifier && steps[0].Elem == resources.NoElem {
			return &params[i]
		}
	}
	return nil
}

// lead returns the path to the items that resources are made of: that of their data, or what comes
// before the identifier in a list. A path without steps if nothing leads on.
func (b *builder) lead(res *resources.Result) (resources.Path, resources.SourceKind) {
	var kind resources.SourceKind
	var longest resources.Path
	for _, id := range res.Identifiers {
		p, ok := resources.ParsePath(id.Source.Path.Value)
		if id.Source.Path.Value == "" || !ok {
			continue
		}
		for i, c := range p.Chains {
			p.Chains[i] = c[:lastList(c)]
		}
		if k := id.Source.Kind; kind == "" || p.Plural() {
			kind, longest = k, p
		}
	}
	if res.Path.Value == "" {
		return longest, kind
	}
	p, _ := b.path(res.Path)
	if kind != resources.FromData {
		kind = resources.FromResponse
	}
	return p, kind
}

// lastList returns how many steps lead to the last list of a chain, that step included.
func lastList(c []resources.Step) int {
	n := 0
	for i, s := range c {
		if s.Elem == resources.NewElem {
			n = i + 1
		}
	}
	return n
}

// resultIdentifier plans the value of an identifier of a new resource.
func (b *builder) resultIdentifier(r *resourceType, id Identifier, p *resources.Param, kind resources.SourceKind, prefix []resources.Step, chain int, item client.Type, roots map[resources.SourceKind]string) (ResultIdentifier, bool) {
	out := ResultIdentifier{Of: id}
	s := p.Source
	switch s.Kind {
	case resources.FromIdentifier:
		own := r.identifier(s.Name.Value)
		switch {
		case own == nil:
			b.fail(s.Name.Pos, CodeUnknown, "%s has no identifier %q", r.Name, s.Name.Value)
		case own.Int != id.Int:
			b.fail(s.Pos, CodeType, "the identifiers %s and %s are of different types", own.Name, id.Name)
		}
		out.Own = own
		return out, own != nil && own.Int == id.Int
	case resources.FromResponse, resources.FromRequest, resources.FromData:
	default:
		b.fail(s.Pos, CodeFeature, "a result has no identifiers of source %q", string(s.Kind))
		return out, false
	}
	if roots[s.Kind] == "" {
		b.fail(s.Pos, CodeFeature, "there is no %s here", string(s.Kind))
		return out, false
	}
	path, ok := b.path(s.Path)
	if !ok {
		return out, false
	}
	if len(path.Chains) <= chain && len(path.Chains) != 1 || len(path.Chains) > 1 && len(prefix) == 0 {
		b.fail(s.Path.Pos, CodeFeature, "%q is of other lists than the rest of the result", s.Path.Value)
		return out, false
	}
	steps := path.Chains[min(chain, len(path.Chains)-1)]
	start := client.Type{Kind: client.Struct, Name: roots[s.Kind]}
	if s.Kind == kind && hasPrefix(steps, prefix) && (len(prefix) > 0 || path.Plural()) {
		steps, start = steps[len(prefix):], item
	} else {
		out.Root = rootOf(s.Kind)
		if path.Plural() {
			b.fail(s.Path.Pos, CodeFeature, "%q is of another list than the rest of the result", s.Path.Value)
			return out, false
		}
	}
	out.Scalar = start
	if len(steps) > 0 {
		if start.Kind != client.Struct {
			b.fail(s.Path.Pos, CodeType, "%q looks for members in what is not a structure", s.Path.Value)
			return out, false
		}
		if out.Steps, out.Scalar, ok = b.walk(start.Name, steps, s.Path.Pos); !ok {
			return out, false
		}
	}
	return out, b.fits(out.Scalar, id, s.Path.Pos)
}

func hasPrefix(steps, prefix []resources.Step) bool {
	if len(steps) < len(prefix) {
		return false
	}
	for i := range prefix {
		if steps[i] != prefix[i] {
			return false
		}
	}
	return true
}

// resultData plans the data that a new resource comes with: the item of the walk.
func (b *builder) resultData(target *resourceType, res *resources.Result, w *Walk, item client.Type) bool {
	if target.noData {
		return true
	}
	if !b.hasData(target, res.Path.Pos) {
		return false
	}
	if item.Kind != client.Struct {
		b.fail(res.Path.Pos, CodeType, "the path %q is not of structures", res.Path.Value)
		return false
	}
	w.Data = &ResultData{Type: target.Data.Type, Make: b.conversion(target.Data.Type, item.Name, res.Path.Pos)}
	w.Data.Stale = w.Data.Make != nil && len(w.Data.Make) < len(b.members(target.Data.Type)) && target.Data.Load != nil
	return item.Name == target.Data.Type || w.Data.Make != nil
}
