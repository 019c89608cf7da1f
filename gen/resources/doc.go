// Package resources reads the definitions of a service's resources: boto3's format, in the trait
// sessiongen.traits#resources of the service.
//
// The value of the trait is an object:
//
//	service    what the service itself offers: actions, has and hasMany
//	resources  the resource types by name
//
// A resource type has
//
//	identifiers   [{name, memberName, type}]: what tells one from another; memberName is the member
//	              of the shape that says the same; type is "string" or "integer"
//	shape         the structure that is its data
//	load          {request, path, where, members, emptyOn}: path is where the data is in the answer.
//	              If it is a list of candidates, where ({member, source, name}) picks the first one
//	              whose member has the value of the source. members, {ofShape: inAnswer}, builds the
//	              data from members of another structure. Error codes of emptyOn mean empty data
//	actions       {request, resource, path} by name; path is where the data of the returned
//	              resource is, and may also be in resource
//	batchActions  {request} by name; one request takes as many resources as the list in its input
//	              may have elements (smithy.api#length)
//	has           {resource} by name: a reference if an identifier comes from data, else a sub-resource
//	hasMany       {request, resource} by name: collections
//	waiters       {waiterName, params, path} by name
//
// A request is {operation, params}; a param is {target, source, …}. Target is where in the input
// the value goes: A.B, and behind a list [0] (that element), [] (a new element), [*] (the element
// of the resource in a batch). Source is
//
//	identifier        name: an identifier of the resource that acts
//	data              path: JMESPath in the data of the resource that acts
//	string, integer,
//	boolean           value: a constant
//	input             the caller gives it
//
// A resource is {type, identifiers, path}; each identifier is {target, source, …}, the target being
// an identifier of the type. Source is identifier, data and input as above, or
//
//	response          path: JMESPath in the answer
//	requestParameter  path: JMESPath in the input as it was sent
package resources
