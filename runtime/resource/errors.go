package resource

// Error is the type of this package's constant errors.
type Error string

// Error returns the message.
func (e Error) Error() string { return string(e) }

// ErrNone says that there is no such resource: the data that a reference comes from does not name
// one, or the answer of an action does not. It is not a failure of the call.
const ErrNone Error = "resource: there is none"

// NotFoundError is the error of a load whose answer does not have the resource.
type NotFoundError struct {
	Resource string // as its String method writes it
}

// Error names the resource.
func (e *NotFoundError) Error() string { return e.Resource + " was not found" }

// NoDataError is the error of whatever needs the data of a resource that cannot load it and did
// not come with it.
type NoDataError struct {
	Resource string // as its String method writes it
}

// Error names the resource.
func (e *NoDataError) Error() string {
	return e.Resource + " came without data and cannot load it"
}
