package codec

import "strings"

// Error is data that does not fit its format or its structure.
type Error struct {
	Message string // lower case, without the data itself
	Offset  int    // byte of the input at which it was found, 0 if that means nothing
}

// Error returns the message.
func (e *Error) Error() string { return "codec: " + e.Message }

// MissingError reports required members of an input that are not set: every one of them.
type MissingError struct {
	Members []string // paths such as Delete.Objects[0].Key
}

// Error names the members.
func (e *MissingError) Error() string {
	return "missing required " + strings.Join(e.Members, ", ")
}
