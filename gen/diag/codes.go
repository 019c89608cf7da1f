package diag

import "slices"

// Explanation says what a code means.
type Explanation struct {
	Code Code
	Text string
}

// Explain returns what a code means, "" if there is no such code.
func Explain(code Code) string {
	all := Explanations()
	i := slices.IndexFunc(all, func(e Explanation) bool { return e.Code == code })
	if i < 0 {
		return ""
	}
	return all[i].Text
}

// Codes returns every code, in order.
func Codes() []string {
	var codes []string
	for _, e := range Explanations() {
		codes = append(codes, string(e.Code))
	}
	return codes
}

// Explanations returns every code that a stage can report, in order. A test holds it complete.
func Explanations() []Explanation {
	return []Explanation{
		{"amendment", "A trait that changes members on their way is on members, or has values, that it does not fit."},
		{"ast", "The file is JSON, but not in the form of Smithy's JSON abstract syntax tree."},
		{"auth", "The trait auth names an authentication scheme that the service does not have."},
		{"botocore-invalid", "A value in botocore's data cannot be put into a Smithy model."},
		{"botocore-read", "A file of botocore's data cannot be read."},
		{"botocore-unknown-key", "Botocore's data has a key that the importer does not know; it must be taught what to do with it."},
		{"checksum", "The trait httpChecksum names a member that does not exist or does not fit."},
		{"config-duplicate", "A key or name is in sessiongen.yaml twice."},
		{"config-key", "Sessiongen.yaml has a key that does not exist."},
		{"config-missing", "There is no sessiongen.yaml in the folder."},
		{"config-module", "The generated packages need an import path, and the go.mod that gives it cannot be used."},
		{"config-syntax", "Sessiongen.yaml is not YAML."},
		{"config-type", "A value in sessiongen.yaml is of another kind than it must be."},
		{"config-value", "A value in sessiongen.yaml is missing or means nothing."},
		{"default-value", "A default does not fit its shape, or contradicts the default of the member's target."},
		{"duplicate-member", "A shape has two members of the same name."},
		{"duplicate-shape", "Two shapes have the same shape ID."},
		{"elided-member", "A member written as $name takes its target from a mixin or resource, and none has that member."},
		{"emit", "The generator wrote text that is not Go. That is a bug: please report it with the model."},
		{"endpoint-discovery", "The operation that should tell where others are has an output that cannot."},
		{"endpoint-rules-binding", "A parameter of the endpoint rules is bound to a member or value that it does not fit."},
		{"endpoint-rules-function", "The endpoint rules call a function that does not exist."},
		{"endpoint-rules-limit", "The endpoint rules have more of something than the runtime takes."},
		{"endpoint-rules-reference", "The endpoint rules use a name that nothing declares, or declare one twice."},
		{"endpoint-rules-syntax", "The value is not in the form of an endpoint rule set."},
		{"endpoint-rules-type", "A value in the endpoint rules is of the wrong type."},
		{"enum-value", "The value of an enum member is missing, of the wrong type, or that of another member."},
		{"event-stream", "An event of an event stream cannot be a message: it is no structure, or its members are in each other's way."},
		{"format", "The name of a model's file must tell its format: .smithy or .json."},
		{"host-prefix", "The host prefix of an operation cannot be the beginning of a host's name."},
		{"http-binding", "Two members are bound to the same place of the HTTP message, or to one that does not exist."},
		{"http-label", "The labels of a URI and the members with trait httpLabel do not match: each needs the other, required."},
		{"http-missing", "The protocol binds operations to HTTP requests, and an operation has no trait http."},
		{"http-uri", "The method or the URI of an operation cannot be used."},
		{"json-duplicate-key", "An object has a key twice."},
		{"json-name", "Two members of a structure or union have the same name in JSON."},
		{"json-syntax", "The file is not JSON."},
		{"member-case", "The names of two members differ only by case."},
		{"member-conflict", "A member and the member that it replaces from a mixin have different targets."},
		{"metadata-conflict", "Two files give a metadata key different values that cannot be merged."},
		{"missing-member", "A list needs the member named member, a map the members key and value."},
		{"mixin-cycle", "A mixin is mixed into itself."},
		{"mixin-kind", "A mixin and the shape that uses it must be of the same type."},
		{"mixin-properties", "A mixin has properties that only shapes that are no mixins can have."},
		{"name-clash", "Two things would have the same name in Go. Rename one in the model, with the service's rename property or an overlay."},
		{"name-conflict", "A name means two shapes: imports, or an import and a shape of the file."},
		{"no-members", "An enum or union needs at least one member."},
		{"not-a-mixin", "The shape that is mixed in has no trait mixin."},
		{"not-a-resource", "A structure is bound to a shape that is no resource."},
		{"overlay-obsolete", "A correction no longer applies: the model has changed. Remove the correction, or adapt it."},
		{"overlay-syntax", "The file is not an overlay: a list of corrections in YAML."},
		{"paginated", "The trait paginated names members that do not exist or do not fit."},
		{"path", "A path or expression does not fit the structure that it is for."},
		{"private-shape", "The shape is private to its namespace."},
		{"read", "The file cannot be read."},
		{"recursive-shape", "A structure requires itself: no value of it could be finite."},
		{"rename", "The service's rename property is wrong: the shape is not in the service, or cannot be renamed."},
		{"resource-absent", "A definition of resources lacks a key that must be there."},
		{"resource-binding", "A resource, its parent and the members of its operations disagree on identifiers or properties."},
		{"resource-clash", "Two things of a resource would have the same name in Go."},
		{"resource-cycle", "A resource is below itself."},
		{"resource-feature", "A definition of resources asks for something that cannot be generated."},
		{"resource-key", "A definition of resources has a key that does not exist."},
		{"resource-type", "A value in a definition of resources is of a type that does not fit its use."},
		{"resource-unknown", "A definition of resources names something that does not exist."},
		{"resource-value", "A value in a definition of resources means nothing."},
		{"selection", "The selection has an operation that the service does not have."},
		{"selector", "The selector of a trait's definition cannot be read."},
		{"service-choice", "The model has no service, or several and the configuration does not say which."},
		{"session-keys", "The operation that should hand out keys has an input or output that cannot."},
		{"shape-case", "Two shapes of a service have names that differ only by case."},
		{"stream", "A stream is somewhere else than directly in an operation's input or output."},
		{"syntax", "The file is not in Smithy's interface definition language."},
		{"trait-conflict", "A trait cannot be together with another one, or is applied twice with different values."},
		{"trait-exclusive", "Only one member of a structure can have the trait."},
		{"trait-target", "The trait cannot be on a shape of this kind."},
		{"trait-value", "The value of a trait does not fit the trait's definition."},
		{"unknown-member", "The shape has no such member."},
		{"unknown-operation", "The service has no such operation; the configuration selects it."},
		{"unknown-property", "An operation, resource or service has a property that does not exist."},
		{"unknown-resource", "The service has no such resource; the configuration selects it."},
		{"unknown-service", "There is no such service: none comes with sessiongen, or the model has another one."},
		{"unknown-shape", "There is no shape with that name."},
		{"unknown-trait", "There is no definition of the trait. Traits that only other tools use must be defined in the model too."},
		{"unsupported-auth", "The service, or an operation, has no way of authentication that can be generated."},
		{"unsupported-feature", "The model uses something that cannot be generated."},
		{"unsupported-protocol", "The service has no protocol that can be generated."},
		{"version", "The Smithy version of the file does not have that."},
		{"waiter", "A waiter cannot work: its acceptors or delays contradict each other, or its paths do not fit."},
		{"wrong-target", "A shape is referred to where shapes of its kind cannot be."},
	}
}
