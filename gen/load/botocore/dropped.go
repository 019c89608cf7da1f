package botocore

// dropped lists the keys that are not imported on purpose, as object.key, with the reason.
// "*" stands for every object.
var dropped = map[string]string{
	"*.documentation":     "prose",
	"*.deprecatedMessage": "prose",
	"*.box":               "a member may be absent unless it is required, whatever it targets",

	"service.version":  "of the file format",
	"service.examples": "prose",

	"metadata.checksumFormat":      "of a glacier and an S3 header that other traits describe",
	"metadata.globalEndpoint":      "the endpoint rules have it",
	"metadata.ripServiceName":      "of a registry of regions that the endpoint rules replace",
	"metadata.serviceAbbreviation": "a second title",

	"operation.name":                 "the operation's key is its name; this one may carry a date",
	"operation error.error":          "repeats what the shape says",
	"operation error.exception":      "repeats what the shape says",
	"operation output.resultWrapper": "the protocol prescribes it: operation name and \"Result\"",

	"error.senderFault": "repeats fault",

	"shape.event":        "every member of an event stream's union is an event",
	"shape.locationName": "of a list: nothing on the wire bears it",
	"shape.synthetic":    "who wrote a shape changes nothing",
	"shape.wrapper":      "the wire does not depend on it",
	"shape.xmlOrder":     "the order of members is the model's, and XML does not depend on it",
	"member.enum":        "the target's values",

	"paginators.version":           "of the file format",
	"paginator.non_aggregate_keys": "a page is handed over whole",
	"waiters.version":              "of the file format",
	"waiter.description":           "prose",

	"resource waiter.path": "boto3 does not read it",
}
