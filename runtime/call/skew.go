package call

import (
	"net/http"
	"slices"
	"time"
)

// maxSkew is by how much clocks may differ before services refuse signatures, with a margin.
const maxSkew = 4 * time.Minute

// signingTime is the present by the service's clock, as far as it is known.
func (x *Exchange) signingTime() time.Time {
	return x.client.config.now().Add(time.Duration(x.state.skew.Load()))
}

// learnTime reports whether a signature was refused because clocks differ; the following ones are
// made by the service's clock then, of all clients that share state with this one.
func (x *Exchange) learnTime(err error) bool {
	f, ok := err.(*failure)
	if !ok || !isSkewCode(f.Code) && !slices.ContainsFunc(f.Codes, isSkewCode) {
		return false
	}
	theirs, err := http.ParseTime(x.meta.Header.Get("Date"))
	if err != nil {
		return false
	}
	off := theirs.Sub(x.signingTime())
	if off.Abs() < maxSkew {
		return false
	}
	x.state.skew.Store(int64(theirs.Sub(x.client.config.now())))
	return true
}

// isSkewCode knows the codes of refused signatures whose time may be the reason.
func isSkewCode(code string) bool {
	switch code {
	case "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture",
		"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure":
		return true
	}
	return false
}
