package call

import (
	"slices"
	"strings"
)

// codeList is error codes with spaces between them. It is looked through where a call has failed; a
// switch would be faster, and a kilobyte of instructions.
type codeList string

const (
	// throttleCodes are those by which AWS services refuse calls because of their number.
	throttleCodes codeList = "Throttling ThrottlingException ThrottledException RequestThrottledException " +
		"TooManyRequestsException ProvisionedThroughputExceededException TransactionInProgressException " +
		"RequestLimitExceeded BandwidthLimitExceeded LimitExceededException RequestThrottled " +
		"SlowDown PriorRequestNotComplete EC2ThrottledException"

	// transientCodes are those after which the same request may well succeed.
	transientCodes codeList = "RequestTimeout RequestTimeoutException InternalError InternalServerError IDPCommunicationError"

	// skewCodes are those of refused signatures whose time may be the reason.
	skewCodes codeList = "RequestTimeTooSkewed RequestExpired RequestInTheFuture InvalidSignatureException SignatureDoesNotMatch AuthFailure"

	// deniedCodes are those of calls without permission or valid credentials.
	deniedCodes codeList = "AccessDenied AccessDeniedException UnauthorizedOperation UnauthorizedAccess " +
		"InvalidAccessKeyId InvalidClientTokenId SignatureDoesNotMatch UnrecognizedClientException " +
		"ExpiredToken ExpiredTokenException InvalidSignatureException AuthFailure MissingAuthenticationToken " +
		"UnauthorizedException NotAuthorized"
)

// has reports whether a code, or one of its other spellings, is in the list.
func (l codeList) has(code string, spellings []string) bool {
	for rest := string(l); rest != ""; {
		var own string
		own, rest, _ = strings.Cut(rest, " ")
		if own == code || slices.Contains(spellings, own) {
			return true
		}
	}
	return false
}
