package codec

import "strings"

// Error is data that does not fit its format or its structure.
type Error struct {
	Message string // lower case, without the data itself
	Member  string // path of the member that was read, such as Contents[3].Size, or ""
	Offset  int    // byte of the input at which it was found, 0 if that means nothing
}

// Error returns the message and the member.
func (e *Error) Error() string {
	if e.Member == "" {
		return "codec: " + e.Message
	}
	return "codec: " + e.Member + ": " + e.Message
}

// MissingError reports required members of an input that are not set: every one of them.
type MissingError struct {
	Members []string // paths such as Delete.Objects[0].Key
}

// Error names the members.
func (e *MissingError) Error() string {
	return "missing required " + strings.Join(e.Members, ", ")
}
