// Package resource is what the generated resource packages (s3resource, sqsresource, …) have in
// common: everything whose text does not depend on a model.
//
// A program needs it for [ErrNone], [NotFoundError] and [NoDataError]; the rest is for generated
// code.
//
// Nothing here is generic over types of resources: they hold their client, and a type argument that
// leads to a client makes the linker keep all of its operations in programs that use reflection.
package resource
