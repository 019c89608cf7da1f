package call

import (
	"net/http"
	"time"
)

// Metadata describes how a call went. Outputs carry it in ResultMetadata, errors in their
// Metadata; [WithMetadata] delivers it where an output is hidden.
type Metadata struct {
	RequestID string // of the answer, "" if there was none
	HostID    string // S3's second request ID (x-amz-id-2)
	Status    int    // HTTP status of the answer, 0 if there was none
	// Header is the header of the answer, nil if there was none. Do not change it.
	Header http.Header
	// Attempts lists every attempt, in order. It is empty if nothing was sent.
	Attempts []Attempt
}

// Attempt is the outcome of one attempt.
type Attempt struct {
	Status    int           // HTTP status, 0 if there was no answer
	RequestID string        // "" if there was no answer
	Duration  time.Duration // from signing to the end of the answer, or to its header for streams
	Delay     time.Duration // how long the next attempt was put off, 0 after the last
	Err       error         // nil if it succeeded
}
