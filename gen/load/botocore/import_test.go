package botocore_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
)

// files are the parts of a description as JSON text; metadata of a JSON service is the default.
type files struct {
	metadata, operations, shapes, service     string
	paginators, waiters, endpoints, resources string
}

const jsonMetadata = `"apiVersion": "2020-01-01", "endpointPrefix": "zoo", "serviceId": "Zoo Keeper",
	"serviceFullName": "Zoo", "protocol": "json", "jsonVersion": "1.1", "signatureVersion": "v4", "targetPrefix": "Zoo"`

func (f files) model() string {
	metadata := f.metadata
	if metadata == "" {
		metadata = jsonMetadata
	}
	s := `{"version": "2.0", "metadata": {` + metadata + `},
"operations": {` + f.operations + `},
"shapes": {` + f.shapes + `}`
	if f.service != "" {
		s += ",\n" + f.service
	}
	return s + "}"
}

// importFiles imports a description and returns its IDL without head and imports, or the problems.
func importFiles(t *testing.T, f files) (string, *diag.List) {
	t.Helper()
	base, problems := load.Definitions()
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	var errs diag.List
	parse := func(name, text string) *model.Node {
		if text == "" {
			return nil
		}
		return jsonpos.Parse(name, []byte(text), &errs)
	}
	d := &botocore.Description{
		Service:    "zoo-keeper",
		Model:      parse("service-2.json", f.model()),
		Paginators: parse("paginators-1.json", f.paginators),
		Waiters:    parse("waiters-2.json", f.waiters),
		Endpoints:  parse("endpoint-rule-set-1.json", f.endpoints),
		Resources:  parse("resources-1.json", f.resources),
	}
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	m := botocore.Import(d, base, &errs)
	if m == nil {
		return "", &errs
	}
	text := string(idl.Print(m, "com.amazonaws.zookeeper"))
	again, problems := load.Load([]load.Source{{Name: "again.smithy", Data: []byte(text)}})
	if err := problems.Err(); err != nil {
		t.Fatalf("the result cannot be read again: %v\n%s", err, text)
	}
	if second := string(idl.Print(again, "com.amazonaws.zookeeper")); second != text {
		t.Errorf("printed again:\n%s", second)
	}
	return text, &errs
}

// operation is an operation Feed whose input and output are In and Out.
const operation = `"Feed": {"name": "Feed", "http": {"method": "POST", "requestUri": "/"},
	"input": {"shape": "In"}, "output": {"shape": "Out"}}`

const emptyOut = `, "Out": {"type": "structure", "members": {}}`

// in is a structure In with the given members, and other shapes.
func in(members string, others ...string) string {
	return `"In": {"type": "structure", "members": {` + members + `}}` + emptyOut + prefixed(others)
}

func prefixed(others []string) string {
	if len(others) == 0 {
		return ""
	}
	return ", " + strings.Join(others, ", ")
}

const (
	restMetadata = `"apiVersion": "2020-01-01", "endpointPrefix": "zoo", "serviceId": "Zoo Keeper",
	"serviceFullName": "Zoo", "protocol": "rest-json", "signatureVersion": "v4"`
	xmlMetadata = `"apiVersion": "2020-01-01", "endpointPrefix": "zoo", "serviceId": "Zoo Keeper",
	"serviceFullName": "Zoo", "protocol": "rest-xml", "signatureVersion": "v4"`
	str = `"Str": {"type": "string"}`
)

// squeeze removes what depends on the printer's choice of lines.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" ,\n", r) {
			return -1
		}
		return r
	}, s)
}

var importTests = []struct {
	name string
	in   files
	want []string // parts of the text, however it is laid out
	not  []string
}{
	{
		name: "service",
		in: files{operations: operation, shapes: in(""), service: `"documentation": "Prose.", "deprecated": true,
			"deprecatedMessage": "Prose.", "examples": {}, "clientContextParams": {"Cage": {"type": "boolean", "documentation": "Prose."}}`},
		want: []string{
			`@title("Zoo") @service(sdkId: "Zoo Keeper", endpointPrefix: "zoo") @awsJson1_1 @sigv4(name: "zoo")`,
			`@deprecated @clientContextParams(Cage: {type: "boolean"})`,
			`service Zoo { version: "2020-01-01" operations: [Feed] }`,
		},
		not: []string{"Prose"},
	},
	{
		name: "inputs and outputs in place",
		in: files{operations: `"Feed": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "FeedRequest", "documentation": "Prose."},
				"output": {"shape": "FeedAnswer", "documentation": "Prose.", "resultWrapper": "FeedResult"}}`,
			shapes: `"FeedRequest": {"type": "structure", "members": {"Name": {"shape": "Str"}}}, "FeedAnswer": {"type": "structure", "members": {}}, ` + str},
		want: []string{`$operationInputSuffix: "Request" $operationOutputSuffix: "Answer"`,
			`operation Feed { input := { Name: String } output := {} }`},
	},
	{
		name: "shapes that are used more than once stay",
		in: files{operations: operation + `, "Starve": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}}`,
			shapes: in("")},
		want: []string{`operation Feed { input: In output: Out }`, `operation Starve { input: In }`, `structure In {}`, `@output structure Out {}`},
	},
	{
		name: "constraints",
		in: files{operations: operation, shapes: in(
			`"A": {"shape": "Text"}, "B": {"shape": "Count"}, "C": {"shape": "Texts"}, "D": {"shape": "Blob"}, "E": {"shape": "Secret"}`,
			`"Text": {"type": "string", "min": 1, "max": 5, "pattern": "[a-z]\\d", "deprecated": true, "deprecatedMessage": "Prose.", "deprecatedSince": "2023"}`,
			`"Count": {"type": "integer", "min": -1, "box": true}`,
			`"Texts": {"type": "list", "member": {"shape": "Text"}, "max": 7, "sparse": true}`,
			`"Blob": {"type": "blob"}`, `"Secret": {"type": "string", "sensitive": true, "documentation": "Prose."}`)},
		want: []string{`@deprecated(since: "2023") @length(min: 1, max: 5) @pattern("[a-z]\\d") string Text`, `@range(min: -1) integer Count`,
			`@length(max: 7) @sparse list Texts { member: Text }`, `D: Blob`, `@sensitive string Secret`},
		not: []string{"box", "blob Blob"},
	},
	{
		name: "members",
		in: files{operations: operation, shapes: `"In": {"type": "structure", "required": ["B"], "members": {
			"A": {"shape": "Str", "idempotencyToken": true, "documentation": "Prose."},
			"B": {"shape": "Str", "box": true, "enum": ["x"], "contextParam": {"name": "Cage"}},
			"C": {"shape": "Str", "hostLabel": true, "deprecated": true, "deprecatedMessage": "Prose.", "deprecatedSince": "2021"}}}` +
			emptyOut + ", " + str},
		want: []string{`@idempotencyToken A: String`, `@required @contextParam(name: "Cage") B: String`,
			`@deprecated(since: "2021") @hostLabel C: String`},
		not: []string{"Prose"},
	},
	{
		name: "enums",
		in: files{operations: operation, shapes: in(`"A": {"shape": "Size"}`,
			`"Size": {"type": "string", "min": 1, "enum": ["SMALL", "big", "zoo:Very Big", "0.5", "(odd)", "a/-b"]}`)},
		want: []string{`enum Size { SMALL big zoo_Very_Big = "zoo:Very Big" _0_5 = "0.5" odd = "(odd)" a_b = "a/-b" }`},
		not:  []string{"length"},
	},
	{
		name: "unions, documents and recursion",
		in: files{operations: operation, shapes: in(`"A": {"shape": "Either"}, "B": {"shape": "Any"}`,
			`"Either": {"type": "structure", "union": true, "members": {"One": {"shape": "Str"}, "Two": {"shape": "Either"}}}`,
			`"Any": {"type": "structure", "document": true, "members": {}}`, str)},
		want: []string{`union Either { One: String Two: Either }`, `B: Document`},
	},
	{
		name: "errors",
		in: files{operations: strings.TrimSuffix(operation, "}") + `, "errors": [
			{"shape": "Hungry", "documentation": "Prose.", "exception": true, "error": {"code": "x"}}, {"shape": "Closed"}]}`,
			shapes: in("",
				`"Hungry": {"type": "structure", "members": {}, "exception": true, "error": {"code": "Zoo.Hungry", "httpStatusCode": 404, "senderFault": true}}`,
				`"Closed": {"type": "structure", "members": {}, "exception": true, "fault": true, "retryable": {"throttling": true}, "synthetic": true}`,
				`"Broken": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 503}}`)},
		want: []string{
			`@error("client") @httpError(404) @awsQueryError(code: "Zoo.Hungry", httpResponseCode: 404) structure Hungry {}`,
			`@error("server") @retryable(throttling: true) structure Closed {}`,
			`@error("server") @httpError(503) structure Broken {}`,
			`errors: [Hungry, Closed]`, `operations: [Feed] errors: [Broken]`,
		},
		not: []string{"Prose"},
	},
	{
		name: "operations",
		in: files{operations: strings.TrimSuffix(operation, "}") + `, "documentation": "Prose.", "idempotent": true, "readonly": true,
			"authtype": "v4-unsigned-body", "unsignedPayload": true, "httpChecksumRequired": true,
			"httpChecksum": {"requestAlgorithmMember": "A", "requestChecksumRequired": true, "requestValidationModeMember": "A", "responseAlgorithms": ["CRC32"]},
			"requestcompression": {"encodings": ["gzip"]}, "endpoint": {"hostPrefix": "{A}."},
			"endpointdiscovery": {"required": true}, "endpointoperation": true,
			"staticContextParams": {"Cage": {"value": true}}, "operationContextParams": {"Names": {"path": "A"}},
			"deprecated": true, "deprecatedMessage": "Prose.", "deprecatedSince": "2022"}, "Look": {"http": {"method": "POST", "requestUri": "/"}, "authtype": "none", "auth": ["smithy.api#noAuth"]}`,
			shapes: in(`"A": {"shape": "Str"}`, str, `"InvalidEndpointException": {"type": "structure", "members": {}, "exception": true}`)},
		want: []string{
			`@clientEndpointDiscovery(operation: "com.amazonaws.zookeeper#Feed", error: "com.amazonaws.zookeeper#InvalidEndpointException")`,
			`@deprecated(since: "2022") @idempotent @readonly @unsignedPayload @httpChecksumRequired`,
			`@httpChecksum( requestAlgorithmMember: "A" requestChecksumRequired: true requestValidationModeMember: "A" responseAlgorithms: ["CRC32"] )`,
			`@requestCompression(encodings: ["gzip"])`, `@endpoint(hostPrefix: "{A}.")`,
			`@clientDiscoveredEndpoint(required: true)`, `@staticContextParams(Cage: {value: true})`,
			`@operationContextParams(Names: {path: "A"})`, `@auth([]) operation Look {}`,
		},
		not: []string{"Prose", "@http("},
	},
	{
		name: "HTTP bindings",
		in: files{metadata: restMetadata, operations: `"Feed": {"http": {"method": "PUT", "requestUri": "/cages/{cageName}/{path+}?feed", "responseCode": 202},
			"input": {"shape": "In"}, "output": {"shape": "Out"}}`,
			shapes: `"In": {"type": "structure", "required": ["Cage", "Path"], "payload": "Food", "members": {
				"Cage": {"shape": "Str", "location": "uri", "locationName": "cageName"},
				"Path": {"shape": "Str", "location": "uri", "locationName": "path"},
				"Dry": {"shape": "Flag", "location": "querystring", "locationName": "dry"},
				"Tags": {"shape": "Map", "location": "querystring"},
				"Token": {"shape": "Str", "location": "header", "locationName": "x-token"},
				"Meta": {"shape": "Map", "location": "headers", "locationName": "x-meta-"},
				"Food": {"shape": "Food", "locationName": "food"}}},
			"Out": {"type": "structure", "members": {"Status": {"shape": "Int", "location": "statusCode"}, "Rest": {"shape": "Str", "locationName": "rest"}}},
			"Food": {"type": "structure", "members": {}}, "Flag": {"type": "boolean"}, "Int": {"type": "integer"},
			"Map": {"type": "map", "key": {"shape": "Str"}, "value": {"shape": "Str"}}, ` + str},
		want: []string{
			`@restJson1`, `@http(method: "PUT", uri: "/cages/{Cage}/{Path+}?feed", code: 202)`,
			`@required @httpLabel Cage: String`, `@httpQuery("dry") Dry: Boolean`, `@httpQueryParams Tags: Map`,
			`@httpHeader("x-token") Token: String`, `@httpPrefixHeaders("x-meta-") Meta: Map`, `@httpPayload Food: Food`,
			`@httpResponseCode Status: Integer`, `@jsonName("rest") Rest: String`,
		},
		not: []string{"xmlName"},
	},
	{
		name: "XML",
		in: files{metadata: xmlMetadata, operations: `"Feed": {"http": {"method": "PUT", "requestUri": "/"},
			"input": {"shape": "In", "locationName": "FeedRequest", "xmlNamespace": {"uri": "http://zoo"}}, "output": {"shape": "Out"}}`,
			shapes: `"In": {"type": "structure", "members": {
				"List": {"shape": "Flat", "locationName": "Entry"}, "Other": {"shape": "Plain", "flattened": true},
				"Kind": {"shape": "Str", "xmlAttribute": true, "locationName": "xsi:type"}}},
			"Flat": {"type": "list", "member": {"shape": "Str", "locationName": "Item"}, "flattened": true},
			"Plain": {"type": "list", "member": {"shape": "Str"}, "locationName": "nothing"},
			"Out": {"type": "structure", "payload": "Body", "members": {"Body": {"shape": "Food", "locationName": "Dish", "xmlNamespace": {"uri": "http://zoo"}}}},
			"Food": {"type": "structure", "locationName": "F", "xmlNamespace": {"uri": "http://food", "prefix": "f"}, "xmlOrder": ["A"], "wrapper": true, "members": {"A": {"shape": "Named"}}},
			"Named": {"type": "map", "key": {"shape": "Str", "locationName": "k"}, "value": {"shape": "Str", "locationName": "v"}}, ` + str},
		want: []string{
			`@xmlName("FeedRequest") @xmlNamespace(uri: "http://zoo")`, `@xmlName("Entry") @xmlFlattened List: Flat`,
			`@xmlFlattened Other: Plain`, `@xmlName("xsi:type") @xmlAttribute Kind: String`, `@xmlName("Item") member: String`,
			`@httpPayload @xmlName("Dish") @xmlNamespace(uri: "http://zoo") Body: Food`,
			`@xmlName("F") @xmlNamespace(uri: "http://food", prefix: "f") structure Food`,
			`@xmlName("k") key: String`, `@xmlName("v") value: String`,
		},
		not: []string{"jsonName"},
	},
	{
		name: "streams",
		in: files{metadata: restMetadata, operations: `"Feed": {"http": {"method": "PUT", "requestUri": "/"},
			"input": {"shape": "In"}, "output": {"shape": "Out"}}`,
			shapes: `"In": {"type": "structure", "payload": "Body", "members": {"Body": {"shape": "Bytes", "streaming": true}}},
			"Out": {"type": "structure", "payload": "Body", "members": {"Body": {"shape": "Events"}}},
			"Bytes": {"type": "blob"}, "Long": {"type": "blob", "streaming": true, "requiresLength": true},
			"Events": {"type": "structure", "eventstream": true, "members": {"Bite": {"shape": "Bite"}, "Long": {"shape": "Sip"}}},
			"Bite": {"type": "structure", "event": true, "members": {"Payload": {"shape": "Bytes", "eventpayload": true}}},
			"Sip": {"type": "structure", "event": true, "members": {"Size": {"shape": "Bytes", "eventheader": true}}}`},
		want: []string{`@httpPayload Body: StreamingBlob`, `@streaming blob StreamingBlob`, `@streaming union Events { Bite: Bite Long: Sip }`,
			`@eventPayload Payload: Blob`, `@eventHeader Size: Blob`},
	},
	{
		name: "JSON in strings",
		in: files{operations: operation, shapes: in(
			`"A": {"shape": "Str", "jsonvalue": true}, "B": {"shape": "Secret", "jsonvalue": true}, "C": {"shape": "Str"}, "D": {"shape": "List"}`,
			str, `"Secret": {"type": "string", "sensitive": true}`, `"List": {"type": "list", "member": {"shape": "Str", "jsonvalue": true}}`)},
		want: []string{`A: JsonValue B: SecretJson C: String D: List`, `@mediaType("application/json") string JsonValue`,
			`@sensitive @mediaType("application/json") string SecretJson`, `member: JsonValue`},
	},
	{
		name: "timestamps",
		in: files{operations: operation, shapes: in(`"A": {"shape": "T1"}, "B": {"shape": "T2"}, "C": {"shape": "T3"}, "D": {"shape": "T4"}`,
			`"T1": {"type": "timestamp", "timestampFormat": "iso8601"}`, `"T2": {"type": "timestamp", "timestampFormat": "unixTimestamp"}`,
			`"T3": {"type": "timestamp", "timestampFormat": "rfc822"}`, `"T4": {"type": "timestamp"}`)},
		want: []string{`@timestampFormat("date-time") timestamp T1`, `@timestampFormat("epoch-seconds") timestamp T2`,
			`@timestampFormat("http-date") timestamp T3`, `D: Timestamp`},
	},
	{
		name: "names that differ by case",
		in: files{operations: operation, shapes: in(`"A": {"shape": "thing"}, "B": {"shape": "Thing"}, "C": {"shape": "list"}, "D": {"shape": "List"}, "E": {"shape": "Feed"}`,
			`"thing": {"type": "string", "max": 3}`, `"Thing": {"type": "structure", "members": {}}`,
			`"list": {"type": "list", "member": {"shape": "Thing"}}`, `"List": {"type": "list", "member": {"shape": "Thing"}}`,
			`"Feed": {"type": "structure", "members": {}}`)},
		want: []string{`A: thingShape B: Thing C: list D: list E: FeedShape`, `@length(max: 3) string thingShape`, `structure FeedShape {}`},
	},
	{
		name: "shapes that nothing refers to",
		in:   files{operations: operation, shapes: in("", `"Lost": {"type": "structure", "members": {}}`)},
		not:  []string{"Lost"},
	},
	{
		name: "EC2",
		in: files{metadata: strings.Replace(restMetadata, "rest-json", "ec2", 1), operations: operation,
			shapes: in(`"A": {"shape": "Str", "locationName": "theA", "queryName": "Ay"}`, str)},
		want: []string{`@ec2Query`, `@xmlName("theA") @ec2QueryName("Ay") A: String`},
	},
	{
		name: "protocols and authentication",
		in: files{operations: operation, shapes: in(""), metadata: `"apiVersion": "2020-01-01", "endpointPrefix": "zoo", "serviceId": "Zoo", "uid": "zoo-1",
			"serviceFullName": "Zoo", "protocol": "smithy-rpc-v2-cbor", "protocols": ["smithy-rpc-v2-cbor", "json", "query"], "jsonVersion": "1.0",
			"protocolSettings": {"h2": "eventstream"}, "signatureVersion": "v4", "auth": ["aws.auth#sigv4a", "aws.auth#sigv4", "smithy.api#httpBearerAuth"],
			"signingName": "animals", "targetPrefix": "com.zoo.Zoo", "xmlNamespace": "http://zoo", "awsQueryCompatible": {},
			"serviceAbbreviation": "Zoo", "globalEndpoint": "zoo.com", "checksumFormat": "md5", "ripServiceName": "zoo"`},
		want: []string{`@service(sdkId: "Zoo", endpointPrefix: "zoo", docId: "zoo-1")`, `@rpcv2Cbor(eventStreamHttp: ["h2"])`,
			`@awsJson1_0(eventStreamHttp: ["h2"])`, `@awsQuery`, `@awsQueryCompatible`, `@sigv4a(name: "animals")`, `@sigv4(name: "animals")`,
			`@httpBearerAuth`, `@auth(["aws.auth#sigv4a", "aws.auth#sigv4", "smithy.api#httpBearerAuth"])`,
			`@targetPrefix("com.zoo.Zoo")`, `@xmlNamespace(uri: "http://zoo")`, `service Zoo {`},
	},
	{
		name: "older signatures",
		in:   files{operations: operation, shapes: in(""), metadata: strings.Replace(xmlMetadata, `"v4"`, `"v2"`, 1)},
		want: []string{`@sigv2 service ZooKeeper {`},
	},
	{
		name: "the signature of S3",
		in:   files{operations: operation, shapes: in(""), metadata: strings.Replace(xmlMetadata, `"v4"`, `"s3v4"`, 1)},
		want: []string{`@sigv4Settings(payloadHashHeader: true)`},
	},
	{
		name: "paginators",
		in: files{operations: operation + `, "Look": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In2"}, "output": {"shape": "Out2"}}`,
			shapes: `"In": {"type": "structure", "members": {"Token": {"shape": "Str"}, "Size": {"shape": "Str"}}},
				"Out": {"type": "structure", "members": {"Page": {"shape": "Page"}}},
				"Page": {"type": "structure", "members": {"Next": {"shape": "Str"}, "Items": {"shape": "List"}}},
				"In2": {"type": "structure", "members": {}}, "Out2": {"type": "structure", "members": {}},
				"List": {"type": "list", "member": {"shape": "Str"}}, ` + str,
			paginators: `{"version": "1.0", "pagination": {
				"Feed": {"input_token": "Token", "output_token": "Page.Next", "result_key": "Page.Items", "limit_key": "Size", "non_aggregate_keys": ["Page"]},
				"Look": {"input_token": ["A", "B"], "output_token": ["C", "D[-1]"], "result_key": ["E", "F"], "more_results": "More"}}}`},
		want: []string{`@paginated(inputToken: "Token", outputToken: "Page.Next", items: "Page.Items", pageSize: "Size")`,
			`@paginator( inputTokens: ["A", "B"] outputTokens: ["C", "D[-1]"] items: ["E", "F"] moreResults: "More" )`},
	},
	{
		name: "waiters",
		in: files{operations: operation, shapes: in(""), waiters: `{"version": 2, "waiters": {
			"Fed": {"operation": "Feed", "delay": 15, "maxAttempts": 40, "description": "Prose.", "acceptors": [
				{"state": "success", "matcher": "path", "argument": "A", "expected": true},
				{"state": "success", "matcher": "path", "argument": "A", "expected": "x"},
				{"state": "failure", "matcher": "pathAny", "argument": "A[]", "expected": "x"},
				{"state": "retry", "matcher": "pathAll", "argument": "A[]", "expected": "x"},
				{"state": "retry", "matcher": "error", "expected": "Hungry"},
				{"state": "retry", "matcher": "error", "expected": true}]},
			"Gone": {"operation": "Feed", "delay": 1, "maxAttempts": 2, "acceptors": [{"state": "success", "matcher": "status", "expected": 404}]}}}`},
		want: []string{
			`{output: {path: "A", expected: "true", comparator: "booleanEquals"}}`,
			`{output: {path: "A", expected: "x", comparator: "stringEquals"}}`,
			`{state: "failure", matcher: {output: {path: "A[]", expected: "x", comparator: "anyStringEquals"}}}`,
			`{output: {path: "A[]", expected: "x", comparator: "allStringEquals"}}`,
			`{state: "retry", matcher: {errorType: "Hungry"}}`, `{state: "retry", matcher: {success: false}}`,
			`minDelay: 15 maxDelay: 15`, `@statusWaitable(`, `{state: "success", matcher: {status: 404}}`,
			`@maxAttempts(Fed: 40, Gone: 2)`},
		not: []string{"Prose"},
	},
	{
		name: "resources",
		in: files{operations: operation, shapes: in(""), resources: `{"resources": {"Cage": {"shape": "In", "identifiers": [{"memberName": "N", "name": "Name"}],
			"waiters": {"Fed": {"waiterName": "Fed", "path": "x", "params": []}},
			"load": {"path": "@", "request": {"operation": "Feed", "params": [{"source": "identifier", "name": "Name", "target": "A"}]}},
			"has": {"Zoo": {"resource": {"type": "Zoo"}}}, "hasMany": {"Meals": {"request": {"operation": "Feed"},
				"resource": {"type": "Meal", "identifiers": [{"target": "Id", "source": "response", "path": "Meals[].Id"}], "path": "Meals[]"}}},
			"actions": {"Clean": {"request": {"operation": "Feed", "params": [{"target": "B", "source": "string", "value": "x"}]}}},
			"batchActions": {"Close": {"request": {"operation": "Feed"}}}}},
			"service": {"has": {"Cage": {"resource": {"type": "Cage", "identifiers": [{"target": "Name", "source": "input"}]}}},
			"hasMany": {"Cages": {"request": {"operation": "Feed"}}}, "actions": {"Open": {"request": {"operation": "Feed"}}}}}`},
		want: []string{
			`service: { actions: { Open: {request: {operation: "Feed"}} } has: { Cage: {resource: {type: "Cage", identifiers: [{target: "Name", source: "input"}]}} }`,
			`hasMany: { Cages: {request: {operation: "Feed"}} }`,
			`actions: { Clean: { request: {operation: "Feed", params: [{target: "B", source: "string", value: "x"}]} } }`,
			`batchActions: { Close: {request: {operation: "Feed"}} }`, `has: { Zoo: {resource: {type: "Zoo"}} }`,
			`resource: { type: "Meal" identifiers: [{target: "Id", source: "response", path: "Meals[].Id"}] path: "Meals[]" }`,
			`identifiers: [{name: "Name", memberName: "N"}] shape: "In"`,
			`params: [{target: "A", source: "identifier", name: "Name"}]`, `waiters: { Fed: {waiterName: "Fed", params: []} }`},
	},
	{
		name: "endpoint rules that are not standard",
		in: files{operations: operation, shapes: in(""), endpoints: `{"version": "1.0", "parameters": {"Cage": {"type": "string", "required": true, "documentation": "Prose."}},
			"rules": [{"type": "endpoint", "documentation": "Prose.", "conditions": [], "endpoint": {"url": "https://{Cage}.zoo.com", "properties": {}, "headers": {}}}]}`},
		want: []string{`parameters: {Cage: {type: "string", required: true}}`, `url: "https://{Cage}.zoo.com"`},
		not:  []string{"Prose"},
	},
}

func TestImport(t *testing.T) {
	for _, tt := range importTests {
		t.Run(tt.name, func(t *testing.T) {
			text, errs := importFiles(t, tt.in)
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			for _, want := range tt.want {
				if !strings.Contains(squeeze(text), squeeze(want)) {
					t.Errorf("no %s", want)
				}
			}
			for _, not := range tt.not {
				if strings.Contains(squeeze(text), squeeze(not)) {
					t.Errorf("there should be no %s", not)
				}
			}
			if t.Failed() {
				t.Log(text)
			}
		})
	}
}

func TestImportErrors(t *testing.T) {
	tests := []struct {
		name string
		in   files
		want []string // "file:line:col: message", of all problems in order
	}{
		{
			name: "unknown keys",
			in: files{service: `"extra": 1`, metadata: jsonMetadata + `, "color": "red"`,
				operations: strings.TrimSuffix(operation, "}") + `, "speed": 9}`,
				shapes:     `"In": {"type": "structure", "shade": true, "members": {"A": {"shape": "In", "hue": 3}}}` + emptyOut},
			want: []string{
				`service-2.json:2:119: unknown key "color" of metadata`,
				`service-2.json:4:56: com.amazonaws.zookeeper#Feed: unknown key "speed" of operation`,
			},
		},
		{
			name: "unknown shapes, types and values",
			in: files{operations: operation, shapes: `"In": {"type": "tuple", "members": {"A": {"shape": "Nothing", "location": "cloud"}}},
"T": {"type": "timestamp", "timestampFormat": "lunar"}` + emptyOut},
			want: []string{`unknown type "tuple"`, `unknown shape "Nothing"`, `unknown location "cloud"`, `unknown timestamp format "lunar"`},
		},
		{
			name: "wrong types",
			in: files{operations: operation, shapes: `"In": {"type": "structure", "required": "A", "members": {"A": {"shape": "S", "idempotencyToken": "yes"}}},
"S": {"type": "string", "min": "1", "enum": 5}` + emptyOut},
			want: []string{`expected an array, found string`, `expected a boolean, found string`, `expected an array, found number`},
		},
		{
			name: "members that are not there",
			in:   files{operations: operation, shapes: `"In": {"type": "structure", "required": ["B"], "payload": "C", "members": {}}` + emptyOut},
			want: []string{`required member "B" is not there`, `payload member "C" is not there`},
		},
		{
			name: "enum values",
			in:   files{operations: operation, shapes: in("", `"E": {"type": "string", "enum": ["a b", "a-b", "***"]}`)},
			want: []string{`values "a b" and "a-b" have the same name`, `no name can be had from value "***"`},
		},
		{
			name: "protocol and signature",
			in:   files{operations: operation, shapes: in(""), metadata: `"apiVersion": "1", "serviceId": "Zoo", "protocol": "soap", "signatureVersion": "v9"`},
			want: []string{`unknown protocol "soap"`, `unknown signature version "v9"`},
		},
		{
			name: "exceptions",
			in:   files{operations: strings.TrimSuffix(operation, "}") + `, "errors": [{"shape": "In"}]}`, shapes: in("", `"X": {"type": "structure", "members": {}, "fault": true}`)},
			want: []string{`"In" is not an exception`, `fault of a shape that is no exception`},
		},
		{
			name: "paginators",
			in:   files{operations: operation, shapes: in(""), paginators: `{"pagination": {"Nap": {"input_token": "A"}, "Feed": {"input_token": "A", "limit": "B"}}}`},
			want: []string{`paginator of unknown operation "Nap"`, `unknown key "limit" of paginator`, `paginator without input_token`},
		},
		{
			name: "waiters",
			in: files{operations: operation, shapes: in(""), waiters: `{"waiters": {"A": {"operation": "Nap"},
"B": {"operation": "Feed", "delay": 1, "maxAttempts": 1, "acceptors": [{"state": "bored", "matcher": "path", "expected": 5}]}}}`},
			want: []string{`waiter "A" of unknown operation "Nap"`, `unknown state "bored"`, `matcher "path" does not go with number`},
		},
		{
			name: "resources",
			in:   files{operations: operation, shapes: in(""), resources: `{"service": {"actions": {"Feed": {"call": {}}}}}`},
			want: []string{`unknown key "call" of resource action`},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, errs := importFiles(t, tt.in)
			got := errs.Err()
			if got == nil {
				t.Fatal("no problems")
			}
			for _, want := range tt.want {
				if !strings.Contains(got.Error(), want) {
					t.Errorf("no %s in\n%v", want, got)
				}
			}
			for _, d := range errs.Sorted() {
				if d.Pos.Line == 0 || d.Pos.File == "" {
					t.Errorf("no position: %v", d)
				}
			}
		})
	}
}
