package check_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/load"
)

// problems loads and checks one file of namespace a; its text begins in line 3.
func problems(t *testing.T, o check.Options, text string) string {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte("$version: \"2.0\"\nnamespace a\n" + text)}})
	if err := errs.Err(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if err := o.Check(m).Err(); err != nil {
		return err.Error()
	}
	return ""
}

func TestCheck(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"unknown target", "structure S { a: Strng }",
			`m.smithy:3:18: a#S$a: shape a#Strng does not exist [unknown-shape]`},
		{"target of the wrong kind", "structure S { a: O }\noperation O {}",
			`m.smithy:3:18: a#S$a: members cannot refer to operation a#O [wrong-target]`},
		{"unit outside of a union", "structure S { a: Unit }",
			`m.smithy:3:18: a#S$a: only members of unions can target smithy.api#Unit [wrong-target]`},
		{"map key", "map M { key: Integer, value: String }",
			`m.smithy:3:14: a#M$key: the key of a map is a string, found integer smithy.api#Integer [wrong-target]`},
		{"private shape", "structure S { a: smithy.api#NonEmptyString }",
			`m.smithy:3:18: a#S$a: smithy.api#NonEmptyString is private to its namespace [private-shape]`},
		{"mixin as target", "structure S { a: M }\n@mixin\nstructure M {}",
			`m.smithy:3:18: a#S$a: a mixin cannot be referred to: a#M [wrong-target]`},
		{"unknown input", "operation O { input: I }",
			`m.smithy:3:22: a#O: shape a#I does not exist [unknown-shape]`},
		{"input that is no structure", "operation O { input: String }",
			`m.smithy:3:22: a#O: operation input and output cannot refer to string smithy.api#String [wrong-target]`},
		{"error as input", "operation O { input: E }\n@error(\"client\")\nstructure E {}",
			`m.smithy:3:22: a#O: an error cannot be an operation's input or output: a#E [wrong-target]`},
		{"error without the trait", "operation O { errors: [E] }\nstructure E {}",
			`m.smithy:3:24: a#O: a#E is in errors but has no error trait [wrong-target]`},
		{"service operation", "service S { operations: [O] }",
			`m.smithy:3:26: a#S: shape a#O does not exist [unknown-shape]`},
		{"resource identifier", "resource R { identifiers: { id: Integer } }",
			`m.smithy:3:33: a#R: resource identifiers cannot refer to integer smithy.api#Integer [wrong-target]`},
		{"list without member", "list L {}",
			`m.smithy:3:6: a#L: a list needs the member "member" [missing-member]`},
		{"empty union", "union U {}",
			`m.smithy:3:7: a#U: union shapes need at least one member [no-members]`},
		{"members that differ by case", "structure S { name: String, Name: String }",
			`m.smithy:3:29: a#S$Name: the names of members "name" and "Name" differ only by case [member-case]`},
		{"enum value twice", "enum E {\n    A = \"x\"\n    B = \"x\"\n}",
			`m.smithy:5:9: a#E$B: member "A" has the value "x" already [enum-value]`},
		{"enum value of the wrong type", "enum E {\n    A = 1\n}",
			`m.smithy:4:9: a#E$A: the value of an enum member is a string, found 1 [enum-value]`},
		{"intEnum without value", "intEnum E { A }",
			`m.smithy:3:13: a#E$A: the member of an intEnum needs a value [enum-value]`},
		{"unknown trait", "@requird\nstring S",
			`m.smithy:3:2: a#S: trait a#requird is not defined [unknown-trait]`},
		{"shape that is no trait", "@S\nstring S",
			`m.smithy:3:2: a#S: trait a#S is not defined [unknown-trait]`},
		{"trait in the wrong place", "@required\nstring S",
			`m.smithy:3:2: a#S: trait smithy.api#required cannot be here: it is for structure > member [trait-target]`},
		{"trait on a member of the wrong type", "structure S { @pattern(\"x\") a: Integer }",
			`m.smithy:3:16: a#S$a: trait smithy.api#pattern cannot be here: it is for :test(string, member > string) [trait-target]`},
		{"traits that conflict", "@readonly @idempotent\noperation O {}",
			"m.smithy:3:2: a#O: trait smithy.api#readonly cannot be together with smithy.api#idempotent [trait-conflict]\n" +
				"m.smithy:3:12: a#O: trait smithy.api#idempotent cannot be together with smithy.api#readonly [trait-conflict]"},
		{"two payloads", "structure S { @httpPayload a: String, @httpPayload b: String }",
			`m.smithy:3:52: a#S$b: only one member can have trait smithy.api#httpPayload, and "a" does already [trait-exclusive]`},
		{"trait value of the wrong type", "@length(min: \"1\")\nstring S",
			`m.smithy:3:14: a#S: trait smithy.api#length: min: expected a value of type number, found "1" [trait-value]`},
		{"trait value with an unknown member", "@length(minimum: 1)\nstring S",
			`m.smithy:3:9: a#S: trait smithy.api#length: unknown member "minimum", expected one of min, max [trait-value]`},
		{"trait value without a required member", "@http(method: \"GET\")\noperation O {}",
			`m.smithy:3:7: a#O: trait smithy.api#http: member "uri" is required [trait-value]`},
		{"trait value out of range", "@http(method: \"GET\", uri: \"/\", code: 99)\noperation O {}",
			`m.smithy:3:38: a#O: trait smithy.api#http: code: 99 is less than 100 [trait-value]`},
		{"trait value that is none of an enum", "@error(\"custommer\")\nstructure E {}",
			`m.smithy:3:8: a#E: trait smithy.api#error: "custommer" is none of client, server [trait-value]`},
		{"trait value against its pattern", "@xmlName(\"1st\")\nstructure S {}",
			`m.smithy:3:10: a#S: trait smithy.api#xmlName: "1st" does not match ^[a-zA-Z_][a-zA-Z_0-9-]*(:[a-zA-Z_][a-zA-Z_0-9-]*)?$ [trait-value]`},
		{"trait value that is too short", "structure S { @httpQuery(\"\") a: String }",
			`m.smithy:3:26: a#S$a: trait smithy.api#httpQuery: length 0 is less than 1 [trait-value]`},
		{"trait value that is not whole", "@httpError(4.5)\n@error(\"client\")\nstructure E {}",
			`m.smithy:3:12: a#E: trait smithy.api#httpError: expected an integer, found 4.5 [trait-value]`},
		{"trait that needs a value", "@title\nservice S {}",
			`m.smithy:3:2: a#S: trait smithy.api#title: expected a value of type string, found null [trait-value]`},
		{"trait value with a missing shape", "@mixin(localTraits: [\"a#nix\"])\nstructure S {}",
			`m.smithy:3:22: a#S: trait smithy.api#mixin: localTraits.0: shape "a#nix" does not exist [trait-value]`},
		{"default of the wrong type", "structure S {\n    a: Integer = \"1\"\n}",
			`m.smithy:4:18: a#S$a: default: expected a value of type number, found "1" [default-value]`},
		{"default of a structure", "structure S {\n    a: S = {}\n}",
			"m.smithy:4:12: a#S$a: trait smithy.api#default cannot be here: it is for :is(simpleType, list, map, structure > member :test(> :is(simpleType, list, map))) [trait-target]"},
		{"default that is not empty", "structure S {\n    a: L = [\"x\"]\n}\nlist L { member: String }",
			`m.smithy:4:12: a#S$a: the default of a list must be empty [default-value]`},
		{"default that does not fit", "structure S {\n    a: Byte = 128\n}",
			`m.smithy:4:15: a#S$a: default: 128 does not fit into 8 bits [default-value]`},
		{"default other than the target's", "structure S {\n    a: I = 2\n}\n@default(1)\ninteger I",
			`m.smithy:4:12: a#S$a: a#I has another default: 1 [default-value]`},
		{"target with a default", "structure S { a: I }\n@default(1)\ninteger I",
			`m.smithy:3:15: a#S$a: a#I has a default, the member must repeat it or say null [default-value]`},
		{"label without member", "@http(method: \"GET\", uri: \"/{id}\")\noperation O { input := {} }",
			`m.smithy:3:27: a#O: label "id" has no member in a#OInput [http-label]`},
		{"label without trait", "@http(method: \"GET\", uri: \"/{id}\")\noperation O { input := { @required id: String } }",
			`m.smithy:4:36: a#OInput$id: the member is a label of a#O, it needs trait smithy.api#httpLabel [http-label]`},
		{"trait without label", "@http(method: \"GET\", uri: \"/\")\noperation O { input := { @required @httpLabel id: String } }",
			`m.smithy:4:37: a#OInput$id: a#O has no label {id} in "/" [http-label]`},
		{"label that is optional", "@http(method: \"GET\", uri: \"/{id}\")\noperation O { input := { @httpLabel id: String } }",
			`m.smithy:4:27: a#OInput$id: trait smithy.api#httpLabel cannot be here: it is for structure > member[trait|required] :test(> :test(string, number, boolean, timestamp)) [trait-target]`},
		{"label that is part of a segment", "@http(method: \"GET\", uri: \"/a{id}\")\noperation O {}",
			`m.smithy:3:27: a#O: URI "/a{id}": a label fills a segment and is written {name} or {name+}, found "a{id}" [http-uri]`},
		{"label behind a greedy one", "@http(method: \"GET\", uri: \"/{a+}/{b}\")\noperation O { input := { @required @httpLabel a: String, @required @httpLabel b: String } }",
			`m.smithy:3:27: a#O: URI "/{a+}/{b}" has a label behind greedy label a [http-uri]`},
		{"URI without slash", "@http(method: \"GET\", uri: \"x\")\noperation O {}",
			`m.smithy:3:27: a#O: URI "x" must begin with "/" [http-uri]`},
		{"query parameter of the URI", "@http(method: \"GET\", uri: \"/?x=1\")\noperation O { input := { @httpQuery(\"x\") a: String } }",
			`m.smithy:4:37: a#OInput$a: the URI of a#O has the query parameter "x" already [http-binding]`},
		{"query parameter twice", "@http(method: \"GET\", uri: \"/\")\noperation O { input := { @httpQuery(\"x\") a: String, @httpQuery(\"x\") b: String } }",
			`m.smithy:4:54: a#OInput$b: query parameter x is bound to member "a" already [http-binding]`},
		{"header twice", "@http(method: \"GET\", uri: \"/\")\noperation O { output := { @httpHeader(\"X-A\") a: String, @httpHeader(\"x-a\") b: String } }",
			`m.smithy:4:58: a#OOutput$b: header x-a is bound to member "a" already [http-binding]`},
		{"member beside the payload", "@http(method: \"PUT\", uri: \"/\")\noperation O { input := { @httpPayload a: String, b: String } }",
			`m.smithy:4:50: a#OInput$b: member "a" is the whole body, there is no place for this one [http-binding]`},
		{"host label without member", "@endpoint(hostPrefix: \"{x}.\")\noperation O { input := {} }",
			`m.smithy:3:23: a#O: label "x" has no member in a#OInput [http-label]`},
		{"recursion that needs itself", "structure S { @required t: T }\nstructure T { @required s: S }",
			`m.smithy:3:11: a#S: no value of the shape can be finite: S, T, S, … [recursive-shape]`},
		{"list of itself", "list L { member: L }",
			`m.smithy:3:6: a#L: no value of the shape can be finite: L, L, … [recursive-shape]`},
		{"names that differ by case", "service V { operations: [O] }\noperation O { input := { a: Foo, b: FOO } }\nstructure Foo {}\nstructure FOO {}",
			`m.smithy:6:11: a#FOO: in service a#V the name collides with a#Foo [shape-case]`},
		{"rename of a stranger", "service V { rename: { \"a#S\": \"T\" } }\nstring S",
			`m.smithy:3:23: a#V: a#S is not in the service [rename]`},
		{"input token", "@paginated(inputToken: \"t\", outputToken: \"t\")\noperation O { input := {}, output := { t: String } }",
			`m.smithy:3:24: a#O: inputToken: a#OInput has no member "t" [paginated]`},
		{"items that are no list", "@paginated(items: \"a.b\")\noperation O { output := { a: A } }\nstructure A { b: String }",
			`m.smithy:3:19: a#O: items: expected a list or map, found string [paginated]`},
		{"token that nobody names", "@paginated(inputToken: \"t\")\nservice V { operations: [O] }\n@paginated(items: \"i\")\noperation O { input := { t: String }, output := { i: L } }\nlist L { member: String }",
			`m.smithy:5:2: a#O: outputToken is missing, here and in the service [paginated]`},
		{"waiter that cannot succeed", "@smithy.waiters#waitable(Done: {acceptors: [{state: \"failure\", matcher: {success: true}}]})\noperation O {}",
			`m.smithy:3:26: a#O: waiter "Done" can never succeed [waiter]`},
		{"waiter delays", "@smithy.waiters#waitable(Done: {minDelay: 9, maxDelay: 3, acceptors: [{state: \"success\", matcher: {success: true}}]})\noperation O {}",
			`m.smithy:3:26: a#O: waiter "Done": minDelay 9 is more than maxDelay 3 [waiter]`},
		{"path of a matcher", "@smithy.waiters#waitable(Done: {acceptors: [{state: \"success\", matcher: {output: {path: \"a[\", expected: \"x\", comparator: \"stringEquals\"}}}]})\noperation O { output := { a: String } }",
			`m.smithy:3:89: a#O: "a[": unexpected end at byte 2 [path]`},
		{"matcher with two members", "@smithy.waiters#waitable(Done: {acceptors: [{state: \"success\", matcher: {success: true, errorType: \"x\"}}]})\noperation O {}",
			`m.smithy:3:73: a#O: trait smithy.waiters#waitable: Done.acceptors.0.matcher: a union has exactly one member set, found 2 [trait-value]`},
		{"operation mixin with input", "@mixin\noperation O { input := {} }",
			`m.smithy:4:11: a#O: an operation that is a mixin has no input and no output [mixin-properties]`},
		{"scheme that the service has not", "@httpBearerAuth\nservice V { operations: [O] }\n@auth([httpBearerAuth, httpBasicAuth])\noperation O {}",
			`m.smithy:5:24: a#O: service a#V does not have trait smithy.api#httpBasicAuth [auth]`},
		{"page size", "@paginated(inputToken: \"t\", outputToken: \"t\", pageSize: \"n\")\noperation O { input := { t: String, n: Boolean }, output := { t: String } }",
			`m.smithy:3:57: a#O: pageSize: expected a number, found boolean [paginated]`},
		{"waiters of one name", "service V { operations: [A, B] }\n@smithy.waiters#waitable(Done: {acceptors: [{state: \"success\", matcher: {success: true}}]})\noperation A {}\n@smithy.waiters#waitable(DONE: {acceptors: [{state: \"success\", matcher: {success: true}}]})\noperation B {}",
			`m.smithy:6:26: a#B: in service a#V the name of waiter "DONE" collides with that of a#A [waiter]`},
		{"checksum of a stranger", "@aws.protocols#httpChecksum(requestAlgorithmMember: \"x\")\noperation O { input := { y: String } }",
			`m.smithy:3:53: a#O: requestAlgorithmMember: a#OInput has no member "x" [checksum]`},
		{"checksum of a number", "@aws.protocols#httpChecksum(requestValidationModeMember: \"y\")\noperation O { input := { y: Integer } }",
			`m.smithy:3:58: a#O: requestValidationModeMember: expected a string, found integer [checksum]`},
		{"resource below itself", "resource R { identifiers: { id: String }, resources: [Q] }\nresource Q { identifiers: { id: String }, resources: [R] }",
			"m.smithy:3:55: a#R: a#Q is below the resource already [resource-cycle]\nm.smithy:4:55: a#Q: a#R is below the resource already [resource-cycle]"},
		{"child without its parent's identifier", "resource R { identifiers: { id: String }, resources: [Q] }\nresource Q { identifiers: { other: String } }",
			`m.smithy:4:10: a#Q: the resource is a child of a#R and needs its identifier id [resource-binding]`},
		{"child with another identifier", "resource R { identifiers: { id: String }, resources: [Q] }\nresource Q { identifiers: { id: Id } }\nstring Id",
			`m.smithy:4:33: a#Q: identifier id targets a#Id, but smithy.api#String in parent a#R [resource-binding]`},
		{"operation without identifier", "resource R { identifiers: { id: String }, operations: [O] }\noperation O { input := {} }",
			`m.smithy:4:11: a#O: the input has no member for the identifier id of R [resource-binding]`},
		{"list of a child without its parent's identifier", "resource R { identifiers: { id: String }, resources: [Q] }\nresource Q { identifiers: { id: String }, list: L }\n@readonly operation L {}",
			`m.smithy:5:21: a#L: the input has no member for the identifier id of R [resource-binding]`},
		{"identifier that is optional", "resource R { identifiers: { id: String }, operations: [O] }\noperation O { input := { id: String } }",
			`m.smithy:4:26: a#OInput$id: the member is the identifier id of R and must be required [resource-binding]`},
		{"identifier of another type", "resource R { identifiers: { id: Id }, operations: [O] }\nstring Id\noperation O { input := { @required id: String } }",
			`m.smithy:5:40: a#OInput$id: the member is the identifier id of R and must target a#Id [resource-binding]`},
		{"identifier that is a property", "resource R { identifiers: { id: String }, properties: { id: String } }",
			`m.smithy:3:61: a#R: "id" is an identifier and a property [resource-binding]`},
		{"property of another type", "resource R { identifiers: { id: String }, properties: { size: Integer }, read: O }\n@readonly operation O { input := { @required id: String }, output := { size: String } }",
			`m.smithy:4:78: a#OOutput$size: the member is the property size of R and must target smithy.api#Integer [resource-binding]`},
		{"length that nothing has", "@length(min: 5, max: 2)\nstring S",
			`m.smithy:3:2: a#S: trait smithy.api#length: min 5 is more than max 2 [trait-value]`},
		{"range that nothing is in", "@range(min: 0.5, max: -1)\ndouble D",
			`m.smithy:3:2: a#D: trait smithy.api#range: min 0.5 is more than max -1 [trait-value]`},
		{"names in JSON", "structure S { @jsonName(\"b\") a: String, b: String }",
			`m.smithy:3:41: a#S$b: the name of the member in JSON, "b", is that of member "a" [json-name]`},
		{"header with the prefix of others", "@http(method: \"GET\", uri: \"/\")\noperation O { output := { @httpPrefixHeaders(\"x-\") a: M, @httpHeader(\"X-A\") b: String } }\nmap M { key: String, value: String }",
			`m.smithy:4:70: a#OOutput$b: header X-A has the prefix of member "a" [http-binding]`},
		{"method with a space", "@http(method: \"G T\", uri: \"/\")\noperation O {}",
			`m.smithy:3:15: a#O: "G T" is no method of HTTP [http-uri]`},
		{"host prefix with a space", "@endpoint(hostPrefix: \"a b.\")\noperation O {}",
			`m.smithy:3:23: a#O: hostPrefix "a b." cannot be the beginning of a host's name [host-prefix]`},
		{"stream below the top", "operation O { input := { s: S } }\nstructure S { b: B }\n@streaming blob B",
			`m.smithy:4:18: a#S$b: a#B is a stream: only a structure that is nothing but an operation's input or output can have it [stream]`},
		{"list of streams", "list L { member: B }\n@streaming union B { e: E }\nstructure E {}",
			`m.smithy:3:18: a#L$member: a#B is a stream: only a structure that is nothing but an operation's input or output can have it [stream]`},
		{"input as a member", "operation O { input := {} }\nstructure S { i: OInput }",
			`m.smithy:4:18: a#S$i: a#OInput is an operation's input or output, members cannot refer to it [wrong-target]`},
		{"input as an output", "operation O { input := {} }\noperation P { output: OInput }",
			`m.smithy:4:23: a#P: a#OInput cannot be the output: it has trait smithy.api#input [wrong-target]`},
		{"recursion through a union without another member", "structure S { @required u: U }\nunion U { a: S }",
			`m.smithy:3:11: a#S: no value of the shape can be finite: S, U, S, … [recursive-shape]`},
		{"unions of each other", "union U { a: V }\nunion V { a: U }",
			`m.smithy:3:7: a#U: no value of the shape can be finite: U, V, U, … [recursive-shape]`},
		{"structure that needs one without end", "structure T { @required s: S }\nstructure S { @required s: S }",
			`m.smithy:4:11: a#S: no value of the shape can be finite: S, S, … [recursive-shape]`},
		{"trait of one's own in the wrong place", "@trait(selector: \"structure > member :test(> string)\")\nstructure t {}\nstructure S { @t a: Integer }",
			`m.smithy:5:16: a#S$a: trait a#t cannot be here: it is for structure > member :test(> string) [trait-target]`},
		{"traits of one's own that conflict", "@trait(conflicts: [u])\nstructure t {}\n@trait\nstructure u {}\n@t @u\nstring S",
			`m.smithy:7:2: a#S: trait a#t cannot be together with a#u [trait-conflict]`},
		{"exclusive trait of one's own", "@trait(structurallyExclusive: \"member\", breakingChanges: [{change: \"add\"}])\nstructure t {}\nstructure S { @t a: Integer, @t b: Integer }",
			`m.smithy:5:33: a#S$b: only one member can have trait a#t, and "a" does already [trait-exclusive]`},
		{"value of a trait of one's own", "@trait\nstructure t { @required l: L }\n@length(max: 1)\nlist L { member: E }\nenum E { A }\n@t(l: [\"A\", \"B\"])\nstring S",
			"m.smithy:8:7: a#S: trait a#t: l: length 2 is more than 1 [trait-value]\nm.smithy:8:13: a#S: trait a#t: l.1: \"B\" is none of A [trait-value]"},
		{"selector of an unused trait", "@trait(selector: \"[id\")\nstructure t {}",
			`m.smithy:3:18: a#t: selector cannot be read: at 4: expected ']' or a comparison [selector]`},
		{"selector of a trait", "@trait(selector: \"structur\")\nstructure t {}\n@t\nstructure S {}",
			`m.smithy:3:18: a#t: selector cannot be read: at 9: unknown shape type "structur" [selector]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := problems(t, check.Options{}, c.in); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
			}
		})
	}
}

// What is legal though it looks like one of the problems.
func TestCheckAccepts(t *testing.T) {
	for name, in := range map[string]string{
		"recursion through a list":      "structure S { @required l: L }\nlist L { member: S }",
		"recursion through an option":   "structure S { @required t: T }\nstructure T { s: S }",
		"recursion through a union":     "structure S { @required u: U }\nunion U { a: S, b: String }",
		"renamed shapes":                "service V { operations: [O], rename: { \"a#FOO\": \"Other\" } }\noperation O { input := { a: Foo, b: FOO } }\nstructure Foo {}\nstructure FOO {}",
		"tokens from the service":       "@paginated(inputToken: \"t\", outputToken: \"t\")\nservice V { operations: [O] }\n@paginated(items: \"i\")\noperation O { input := { t: String }, output := { t: String, i: L } }\nlist L { member: String }",
		"a null default over another":   "structure S {\n    a: I = null\n}\n@default(1)\ninteger I",
		"an exclusive trait in a union": "@trait(structurallyExclusive: \"member\")\nstructure t {}\nunion U { @t a: String, @t b: String }",
		"a stream by a mixin":           "@mixin\nstructure M { b: B }\n@streaming blob B\noperation O { input := with [M] {} }",
		"resources":                     "resource R { identifiers: { id: Id }, create: C, read: G, list: L, resources: [Q] }\nstring Id\noperation C { output := { id: Id } }\n@readonly operation G { input := for R { @required @resourceIdentifier(\"id\") key: Id } }\n@readonly operation L {}\nresource Q { identifiers: { id: Id, n: String }, list: K }\n@readonly operation K { input := for R { @required $id } }",
		"the name of a prelude shape":   "service V { operations: [O] }\noperation O { input := { a: Document, b: smithy.api#Document } }\nstructure Document {}",
		"a header and a query of a map": "@http(method: \"GET\", uri: \"/{a}/x/{b+}?list\")\noperation O { input := { @required @httpLabel a: String, @required @httpLabel b: String, @httpQueryParams q: M } }\nmap M { key: String, value: String }",
	} {
		if got := problems(t, check.Options{}, in); got != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestAllowUnknownTraits(t *testing.T) {
	in := "@b#unknown(x: 1)\nstring S"
	if got := problems(t, check.Options{}, in); !strings.HasSuffix(got, "[unknown-trait]") {
		t.Errorf("strict: %q", got)
	}
	if got := problems(t, check.Options{AllowUnknownTraits: true}, in); got != "" {
		t.Errorf("lenient: %q", got)
	}
}

func TestPrivateTraits(t *testing.T) {
	m, errs := load.Load([]load.Source{
		{Name: "a.smithy", Data: []byte("$version: \"2.0\"\nnamespace a\n@trait @private\nstructure t {}\n@t\nstring Mine\n")},
		{Name: "b.smithy", Data: []byte("$version: \"2.0\"\nnamespace b\n@a#t\nstring Theirs\n")},
	})
	errs.Append(check.Model(m))
	if got, want := errs.Err(), "b.smithy:3:2: b#Theirs: trait a#t is private to its namespace [private-shape]"; got == nil || got.Error() != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestHints(t *testing.T) {
	for in, want := range map[string]string{
		"structure S { a: Strng }":                               "did you mean smithy.api#String?",
		"structure S { a: Othr }\nlist Other { member: String }": "did you mean a#Other?",
		"structure S { @Required a: String }":                    "did you mean smithy.api#required?",
	} {
		m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte("$version: \"2.0\"\nnamespace a\n" + in)}})
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		all := check.Model(m).Sorted()
		if len(all) != 1 || all[0].Hint != want {
			t.Errorf("%s: hint %q, want %q", in, all[0].Hint, want)
		}
	}
}
