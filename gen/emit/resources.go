package emit

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	res "github.com/sessiongen/sessiongen/gen/resources/plan"
)

const resourcePath = runtime + "resource"

// Resources writes the files of a package of resources, sorted by name. Path is the import path of
// the client's package.
func Resources(p *res.Package, path string) []File {
	w := &resourceWriter{p: p, path: path, client: p.Client}
	files := []File{w.packageDoc()}
	for i, r := range p.Resources {
		f := w.file(r.File)
		f.resource(r, i == 0)
		files = append(files, f.finish(p.Name))
	}
	if len(p.Merges) > 0 {
		f := w.file("merge_inputs.go") // with an underscore: no resource has that file
		for _, m := range p.Merges {
			f.merge(m)
		}
		files = append(files, f.finish(p.Name))
	}
	if len(p.Failures) > 0 {
		f := w.file("failed_entries.go")
		for _, failed := range p.Failures {
			f.failed(failed)
		}
		files = append(files, f.finish(p.Name))
	}
	slices.SortFunc(files, func(a, b File) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	return files
}

// resourceWriter is what the files of a package have in common.
type resourceWriter struct {
	p      *res.Package
	path   string
	client string // name of the client's package
}

// resourceFile is a file of a package of resources.
type resourceFile struct {
	*file
	*resourceWriter
}

func (w *resourceWriter) file(name string) *resourceFile { return &resourceFile{newFile(name), w} }

// of names something of the client's package, and imports it.
func (f *resourceFile) of(name string) string {
	f.use(f.path)
	return f.client + "." + name
}

// packageDoc writes doc.go.
func (w *resourceWriter) packageDoc() File {
	var t text
	t.line(Header)
	t.blank()
	var types []string
	for _, r := range w.p.Resources[1:] {
		types = append(types, "["+r.Type+"]")
	}
	t.comment([]string{
		"Package " + w.p.Name + " is the resources of " + w.p.Service + ": " + strings.Join(types, ", ") + ".",
		"",
		"They start at a [Service]. Making a resource does no I/O; its identifiers are methods, its data is " +
			"what Load, Reload and Data return. Resources are safe for concurrent use.",
	})
	t.line("package ", w.p.Name)
	return File{"doc.go", t.buf}
}

// resource writes a resource type with everything that belongs to it.
func (f *resourceFile) resource(r *res.Resource, service bool) {
	f.resourceType(r, service)
	if service {
		f.serviceConstructors(r)
	} else {
		f.constructor(r)
	}
	for _, id := range r.Identifiers {
		f.comment([]string{id.Method + " returns the identifier " + id.Name + "."})
		f.method("func (r *"+r.Type+") "+id.Method+"() "+identifierType(&id), "return r."+id.Var)
	}
	f.identity(r)
	f.snapshot(r)
	for _, factory := range r.Factories {
		f.factory(r, factory)
	}
	for _, ref := range r.References {
		f.reference(r, ref)
	}
	for _, a := range r.Actions {
		f.action(r, a)
	}
	for _, w := range r.Waiters {
		f.waiter(r, w)
	}
	for _, c := range r.Collections {
		f.collection(r, c)
	}
	if r.List != "" {
		f.comment([]string{r.List + " is a list of resources."})
		f.line("type ", r.List, " []*", r.Type)
		f.blank()
		for _, b := range r.Batches {
			f.batch(r, b)
		}
	}
}

func identifierType(id *res.Identifier) string {
	if id.Int {
		return "int"
	}
	return "string"
}

// names spells identifiers for comments.
func names(ids []res.Identifier) string {
	var b strings.Builder
	for i, id := range ids {
		switch {
		case i > 0 && i == len(ids)-1:
			b.WriteString(" and ")
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(id.Name)
	}
	return b.String()
}

func (f *resourceFile) resourceType(r *res.Resource, service bool) {
	switch {
	case service:
		f.comment([]string{r.Type + " is where the resources of " + f.p.Service + " begin. It is immutable and safe for concurrent use."})
	case len(r.Identifiers) == 0:
		f.comment([]string{r.Type + " is a resource of " + f.p.Service + ". There is one. It is safe for concurrent use."})
	default:
		f.comment([]string{r.Type + " is a resource of " + f.p.Service + ", identified by " + names(r.Identifiers) + ". It is safe for concurrent use."})
	}
	f.open("type ", r.Type, " struct {")
	rows := []row{{cells: []string{"client", "*" + f.of("Client")}}}
	for i := range r.Identifiers {
		rows = append(rows, row{cells: []string{r.Identifiers[i].Var, identifierType(&r.Identifiers[i])}})
	}
	if r.Data != nil {
		f.use(resourcePath)
		rows = append(rows, row{cells: []string{"data", "resource.Snapshot[" + f.of(r.Data.Type) + "]"}})
	}
	f.table(rows)
	f.close("}")
	f.blank()
}

func (f *resourceFile) serviceConstructors(r *res.Resource) {
	f.use(callPath)
	f.comment([]string{"New returns the resources of a session, through a client with options. It does no I/O."})
	f.open("func New(sess call.Source, opts ...call.ClientOption) *", r.Type, " {")
	f.line("return FromClient(", f.of("New"), "(sess, opts...))")
	f.close("}")
	f.blank()
	f.comment([]string{"FromClient returns the resources of a client."})
	f.method("func FromClient(client *"+f.of("Client")+") *"+r.Type, "return &"+r.Type+"{client}")
}

// parameters lists identifiers as the parameters of a function: bucketName, key string.
func parameters(ids []*res.Identifier) string {
	var b strings.Builder
	for i, id := range ids {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(id.Var)
		if i+1 == len(ids) || ids[i+1].Int != id.Int {
			b.WriteString(" " + identifierType(id))
		}
	}
	return b.String()
}

func pointers(ids []res.Identifier) []*res.Identifier {
	out := make([]*res.Identifier, len(ids))
	for i := range ids {
		out[i] = &ids[i]
	}
	return out
}

func (f *resourceFile) constructor(r *res.Resource) {
	params := parameters(pointers(r.Identifiers))
	if params != "" {
		params = ", " + params
	}
	fields := "client: client"
	for _, id := range r.Identifiers {
		fields += ", " + id.Var + ": " + id.Var
	}
	f.open("func new", r.Type, "(client *", f.of("Client"), params, ") *", r.Type, " {")
	f.line("return &", r.Type, "{", fields, "}")
	f.close("}")
	f.blank()
}

// identity writes Meta, Equal and String.
func (f *resourceFile) identity(r *res.Resource) {
	f.use(resourcePath)
	meta := "resource.Meta[*" + f.of("Client") + "]"
	f.comment([]string{"Meta describes the resource."})
	f.method("func (r *"+r.Type+") Meta() "+meta, "return "+meta+"{Identity: r.identity(), Client: r.client}")
	f.open("func (r *", r.Type, ") identity() resource.Identity {")
	head := "return resource.Identity{Service: " + quote(f.client) + ", Type: " + quote(r.Type)
	if len(r.Identifiers) == 0 {
		f.line(head, "}")
	} else {
		f.open(head, ", Identifiers: []resource.Identifier{")
		for _, id := range r.Identifiers {
			secret := ""
			if id.Secret {
				secret = ", Secret: true"
			}
			f.line("{Name: ", quote(id.Name), ", Value: r.", id.Var, secret, "},")
		}
		f.close("}}")
	}
	f.close("}")
	f.blank()

	same := "other != nil"
	for _, id := range r.Identifiers {
		same += " && other." + id.Var + " == r." + id.Var
	}
	f.comment([]string{"Equal reports whether other is the same resource: its identifiers are equal. Clients and data do not count."})
	f.open("func (r *", r.Type, ") Equal(other *", r.Type, ") bool {")
	f.line("return ", same)
	f.close("}")
	f.blank()
	f.comment([]string{"String writes the type and the identifiers."})
	f.method("func (r *"+r.Type+") String() string", "return r.identity().String()")
	if slices.ContainsFunc(r.Identifiers, func(id res.Identifier) bool { return id.Secret }) {
		f.comment([]string{"GoString is String: what is secret stays so."})
		f.method("func (r *"+r.Type+") GoString() string", "return r.String()")
	}
}

func (f *resourceFile) factory(r *res.Resource, factory *res.Factory) {
	var params []*res.Identifier
	args := "r.client"
	for _, a := range factory.Args {
		if a.Parent != nil {
			args += ", r." + a.Parent.Var
			continue
		}
		params = append(params, a.Param)
		args += ", " + a.Param.Var
	}
	f.comment([]string{factory.Method + " returns the " + factory.Make + " without I/O, whether it exists or not."})
	f.open("func (r *", r.Type, ") ", factory.Method, "(", parameters(params), ") *", factory.Make, " {")
	f.line("return new", factory.Make, "(", args, ")")
	f.close("}")
	f.blank()
}

// merge writes the function that merges one structure into another.
func (f *resourceFile) merge(m *res.Merge) {
	f.line("func ", m.Name, "(into, from *", f.of(m.Struct), ") {")
	f.depth++
	for i := range m.Fields {
		f.mergeField(&m.Fields[i])
	}
	f.close("}")
	f.blank()
}

// failed writes the function that finds the entries that failed.
func (f *resourceFile) failed(p *res.Failed) {
	f.use(callPath)
	f.open("func ", p.Name, "(out *", f.of(p.Output), ") []call.BatchEntry {")
	f.line("var failed []call.BatchEntry")
	f.open("for i := range out.", p.Entries, " {")
	f.line("e := &out.", p.Entries, "[i]")
	fields := ""
	for _, into := range []struct {
		name  string
		field res.EntryField
	}{{"ID", p.ID}, {"Code", p.Code}, {"Message", p.Message}} {
		if into.field.Name == "" {
			continue
		}
		if fields != "" {
			fields += ", "
		}
		fields += into.name + ": " + stringValue(&into.field.Type, "e."+into.field.Name)
	}
	f.line("failed = append(failed, call.BatchEntry{", fields, "})")
	f.close("}")
	f.line("return failed")
	f.close("}")
	f.blank()
}

func itoa(n int) string { return strconv.Itoa(n) }
