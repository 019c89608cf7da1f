// Package resources reads the definitions of a service's resources: boto3's format, in the trait
// sessiongen.traits#resources of the service, or Smithy's resource shapes, of which it makes the same.
//
// # Resource shapes
//
// A service whose model has resource shapes and not the trait gets
//
//	a resource type for each, below the service or not, with a method of the service that makes one
//	  by its identifiers, those of its parent first
//	read: what loads the data. The data is the output, or its member with smithy.api#nestedProperties.
//	  An operation that answers with a stream is an action instead
//	put, update, delete: the actions Put, Update and Delete
//	operations: actions of the operation's name
//	create: an action of the parent, of the operation's name. It returns the new resource if the answer
//	  or the request has the identifiers
//	list: a collection of the parent, named by the plural of the resource's name (City: Cities, Box:
//	  Boxes, Day: Days) or sessiongen.traits#plural. Its items are the list that smithy.api#paginated
//	  names, else the first list whose elements have the identifiers; without such a list, it is an
//	  action of the operation's name. Members that items share with the data become data, to be
//	  completed by a load
//	collectionOperations: actions of the parent
//	resources: methods that make a child, of the child's name
//	waiters of operations that need no more than the identifiers; the name of the resource before a
//	  waiter's name goes (City, CityReady: WaitUntilReady)
//
// An identifier is bound to the member of its name, or the one with smithy.api#resourceIdentifier.
// The parent of a resource that the service has itself is the service.
//
// # Definitions
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
