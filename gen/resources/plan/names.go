package plan

import (
	"go/token"
	"slices"
	"strings"
	"unicode"

	"github.com/sessiongen/sessiongen/gen/naming"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// Methods that every resource may have.
var reserved = []string{"Load", "Reload", "Data", "Meta", "Equal", "String"}

// Categories of what a resource has, in the order in which they choose their names. A name that is
// taken gets the category behind it.
const (
	identifier  = "Identifier"
	action      = "Action"
	subresource = "Subresource"
	reference   = "Reference"
	collection  = "Collection"
	waiter      = "Waiter"
)

// chooseNames names everything of the definition, whatever is selected of it.
func (b *builder) chooseNames() {
	types := map[string]bool{"New": true, "FromClient": true}
	all := append([]*resources.Resource{b.def.Service}, b.def.Resources...)
	for _, d := range all {
		r := &resourceType{def: d, methods: map[string]string{}}
		r.Resource = &Resource{Name: d.Name, Type: b.take(types, naming.Export(d.Name), "Resource", d.Name)}
		r.File = strings.ReplaceAll(strings.ToLower(r.Type), "_", "") + ".go"
		b.identifiers(r)
		b.methods(r)
		if d == b.def.Service || b.sel.Types == nil || slices.Contains(b.sel.Types, d.Name) {
			b.types = append(b.types, r)
			b.pkg.Resources = append(b.pkg.Resources, r.Resource)
		}
	}
	for _, name := range b.sel.Types {
		if b.def.Resource(name) == nil {
			b.fail(b.service.Pos, CodeUnknown, "the service has no resource type %q", name)
		}
	}
	// Lists and collections come after all types: those keep their names.
	for _, d := range all {
		list := b.take(types, naming.Export(d.Name)+"List", "List", d.Name)
		r := b.typeOf(d.Name)
		if r != nil && b.isListed(d) {
			r.List = list
		}
		for _, c := range d.HasMany {
			name := b.take(types, naming.Export(d.Name)+naming.Export(c.Name), collection, d.Name+"."+c.Name)
			if r := b.named(d); r != nil {
				r.methods["type "+c.Name] = name
			}
		}
	}
}

// named returns the selected type of a definition, the service included.
func (b *builder) named(d *resources.Resource) *resourceType {
	for _, r := range b.types {
		if r.def == d {
			return r
		}
	}
	return nil
}

// take returns name, or name and the category where the name is taken.
func (b *builder) take(taken map[string]bool, name, category, of string) string {
	if taken[name] {
		name += category
		b.pkg.Renamed = append(b.pkg.Renamed, Rename{Of: of, Name: name})
	}
	if taken[name] {
		b.fail(b.def.Service.Pos, CodeClash, "%s would be %s, which something else is already", of, name)
	}
	taken[name] = true
	return name
}

func (b *builder) identifiers(r *resourceType) {
	for _, id := range r.def.Identifiers {
		r.Identifiers = append(r.Identifiers, Identifier{Name: id.Name, Var: variable(id.Name), Int: id.Integer})
	}
}

// methods names the methods of a type.
func (b *builder) methods(r *resourceType) {
	taken := map[string]bool{}
	for _, name := range reserved {
		taken[name] = true
	}
	take := func(category, name, method string) {
		r.methods[category+" "+name] = b.take(taken, method, category, r.Name+"."+name)
	}
	for i, id := range r.def.Identifiers {
		take(identifier, id.Name, naming.Export(id.Name))
		r.Identifiers[i].Method = r.methods[identifier+" "+id.Name]
	}
	for _, a := range r.def.Actions {
		take(action, a.Name, naming.Export(a.Name))
	}
	for _, h := range b.allOf(r.def) {
		take(category(h), h.Name, naming.Export(h.Name))
	}
	for _, c := range r.def.HasMany {
		take(collection, c.Name, naming.Export(c.Name))
	}
	for _, w := range r.def.Waiters {
		take(waiter, w.Name, naming.Waiter(w.Name))
	}
}

// category tells references from sub-resources.
func category(h *resources.Has) string {
	for _, id := range h.Result.Identifiers {
		if id.Source.Kind == resources.FromData {
			return reference
		}
	}
	return subresource
}

// allOf returns the references and sub-resources of a type. The service has one for each type.
func (b *builder) allOf(d *resources.Resource) []*resources.Has {
	if d != b.def.Service {
		return d.Has
	}
	all := slices.Clone(d.Has)
	for _, r := range b.def.Resources {
		if slices.ContainsFunc(d.Has, func(h *resources.Has) bool { return h.Name == r.Name || h.Result.Type.Value == r.Name }) {
			continue
		}
		h := &resources.Has{Name: r.Name, Pos: r.Pos}
		h.Result.Type = resources.Text{Value: r.Name, Pos: r.Pos}
		all = append(all, h)
	}
	slices.SortFunc(all, func(a, b *resources.Has) int { return strings.Compare(a.Name, b.Name) })
	return all
}

// isListed reports whether something makes lists of a type.
func (b *builder) isListed(d *resources.Resource) bool {
	if len(d.BatchActions) > 0 {
		return true
	}
	plural := func(res *resources.Result) bool {
		return res != nil && res.Type.Value == d.Name && isPlural(res)
	}
	for _, r := range b.types {
		for _, c := range r.def.HasMany {
			if c.Result != nil && c.Result.Type.Value == d.Name {
				return true
			}
		}
		for _, a := range r.def.Actions {
			if plural(a.Result) {
				return true
			}
		}
		for _, h := range r.def.Has {
			if plural(&h.Result) {
				return true
			}
		}
	}
	return false
}

// isPlural reports whether a result is a list: an identifier comes from one.
func isPlural(res *resources.Result) bool {
	for _, id := range res.Identifiers {
		if p, ok := resources.ParsePath(id.Source.Path.Value); ok && id.Source.Path.Value != "" && p.Plural() {
			return true
		}
	}
	return false
}

// variable returns the name of a parameter or field for an identifier. Names that mean something in
// the generated code get an underscore at the end.
func variable(name string) string {
	runes := []rune(strings.TrimLeft(name, "_"))
	for i := range runes {
		if i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i+1]) {
			break
		}
		if !unicode.IsUpper(runes[i]) {
			break
		}
		runes[i] = unicode.ToLower(runes[i])
	}
	v := string(runes)
	if token.IsKeyword(v) || slices.Contains(used, v) {
		v += "_"
	}
	return v
}

// Names that the generated code uses itself.
var used = []string{
	"any", "append", "call", "client", "cmp", "context", "ctx", "data", "err", "error", "errors", "false", "in",
	"int", "item", "iter", "len", "list", "make", "new", "nil", "opts", "out", "page", "r", "resource", "string", "true", "wait",
}
