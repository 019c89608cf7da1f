// Package jsonwire reads and writes the JSON of awsJson, restJson and rpcv2Json.
package jsonwire

// Options are what the protocols differ in.
type Options struct {
	// UseJSONName makes the jsonName trait count (restJson1). Otherwise keys are member names.
	UseJSONName bool
	// RPCv2 writes big numbers as strings and all timestamps as numbers, whatever format the model
	// gives them (rpcv2Json).
	RPCv2 bool
}
