// Package botocore imports service descriptions in the format of botocore and boto3 as Smithy models.
//
// A service is a folder of JSON files: the model proper (service-2), paginators, waiters, endpoint
// rules and boto3's resource definitions, some with a second file of additions to be merged in
// (sdk-extras). Import turns every key of them into the Smithy trait that says the same. A key that
// it does not know is an error at its place; the keys that say nothing we need are listed, with
// the reason, in one table (dropped). Prose is never imported.
//
// # Names
//
// The namespace is com.amazonaws.<folder>, without "-". The service shape bears the name that JSON
// and CBOR protocols put on the wire (targetPrefix) where that is an identifier, else the service ID
// without what is no letter or digit. All other shapes keep their names, except where two differ
// only by case, which Smithy forbids: equal ones become one, and of the others the one that matters
// least for generated code gets a number. Simple shapes without any trait give way to Smithy's own.
//
// An enum member is named after its value: the value itself where it is an identifier, else each
// run of other characters becomes one "_", with those at the ends removed, and a name that begins
// with a digit gets "_" in front.
package botocore
