package botocore_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// keys are the keys that the descriptions of AWS's services have, by the object they are in, but for
// those without which there is nothing to read: the parts of a file, the operation of a waiter. What
// becomes of each, TestImport says; those that are dropped on purpose, it has too.
var keys = map[string]string{
	"service": "documentation examples clientContextParams deprecated deprecatedMessage",
	"metadata": `apiVersion endpointPrefix serviceId serviceFullName serviceAbbreviation uid protocol protocols jsonVersion
		targetPrefix signingName signatureVersion auth xmlNamespace globalEndpoint protocolSettings awsQueryCompatible checksumFormat
		ripServiceName`,
	"protocolSettings":   "h2",
	"clientContextParam": "type documentation",

	"operation": `name http input output errors documentation idempotent readonly endpoint staticContextParams
		operationContextParams deprecated deprecatedMessage deprecatedSince endpointdiscovery endpointoperation authtype
		unsignedPayload auth httpChecksumRequired httpChecksum requestcompression`,
	"operation http":     "method requestUri responseCode",
	"operation input":    "shape documentation locationName xmlNamespace",
	"operation output":   "shape documentation resultWrapper",
	"operation error":    "shape documentation exception error",
	"endpoint":           "hostPrefix",
	"endpointdiscovery":  "required",
	"context parameter":  "value path",
	"requestcompression": "encodings",
	"httpChecksum":       "requestAlgorithmMember requestChecksumRequired requestValidationModeMember responseAlgorithms",

	"shape": `type members member key value required enum min max pattern sensitive box document union exception fault error
		retryable synthetic payload eventstream event streaming requiresLength flattened sparse timestampFormat locationName
		xmlNamespace xmlOrder wrapper documentation deprecated deprecatedMessage deprecatedSince`,
	"error":        "code httpStatusCode senderFault",
	"retryable":    "throttling",
	"xmlNamespace": "uri prefix",
	"member": `shape location locationName queryName idempotencyToken box contextParam hostLabel xmlNamespace xmlAttribute
		flattened jsonvalue streaming eventpayload eventheader enum documentation deprecated deprecatedMessage deprecatedSince`,
	"contextParam": "name",

	"paginators": "version pagination",
	"paginator":  "input_token output_token result_key limit_key more_results non_aggregate_keys",
	"waiters":    "version waiters",
	"waiter":     "delay maxAttempts acceptors description",
	"acceptor":   "state matcher argument expected",

	"resource service":    "actions has hasMany",
	"resource":            "identifiers shape load actions batchActions has hasMany waiters",
	"resource identifier": "name memberName",
	"resource action":     "request resource path",
	"resource request":    "operation params",
	"resource reference":  "resource",
	"resource type":       "type identifiers path",
	"resource waiter":     "waiterName params path",
	"resource parameter":  "target source name path value",
}

// Every key is known where it belongs, and reported where it stands if one letter of it is wrong.
func TestKeys(t *testing.T) {
	for _, object := range slices.Sorted(maps.Keys(keys)) {
		for key := range strings.FieldsSeq(keys[object]) {
			if problem := unknown(t, object, key); problem != "" {
				t.Error(problem)
			}
		}
	}
}

// unknown misspells a key in the files of TestImport that have it. It returns what is wrong unless one of
// them is reported then as an unknown key of object, at its place.
func unknown(t *testing.T, object, key string) string {
	t.Helper()
	want := fmt.Sprintf("unknown key %q of %s", key+"x", object)
	for _, test := range importTests {
		files := misspelled(test.in, key)
		if files == test.in {
			continue
		}
		_, errs := importFiles(t, files)
		for _, d := range errs.Sorted() {
			if d.Message != want {
				continue
			}
			lines := strings.Split(files.text(d.Pos.File), "\n")
			if at := lines[d.Pos.Line-1][d.Pos.Col-1:]; !strings.HasPrefix(at, `"`+key+`x"`) {
				return fmt.Sprintf("%s: at %s, where it says %s", want, d.Pos, at)
			}
			return ""
		}
	}
	return fmt.Sprintf("no test of TestImport has the key %q of %s", key, object)
}

func misspelled(f files, key string) files {
	for _, text := range []*string{&f.metadata, &f.operations, &f.shapes, &f.service, &f.paginators, &f.waiters, &f.resources} {
		*text = strings.ReplaceAll(*text, `"`+key+`":`, `"`+key+`x":`)
	}
	return f
}

// text returns the file of a description.
func (f files) text(name string) string {
	switch name {
	case "paginators-1.json":
		return f.paginators
	case "waiters-2.json":
		return f.waiters
	case "resources-1.json":
		return f.resources
	}
	return f.model()
}
