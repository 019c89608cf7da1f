// Package resource is what the generated resource packages (s3resource, sqsresource, …) have in
// common: everything whose text does not depend on a model.
//
// A program needs it for [ErrNone], [NotFoundError] and [NoDataError]; the rest is for generated
// code.
package resource
