package call

import (
	"net/http"
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
	if !ok || !skewCodes.has(f.Code, f.Codes) {
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
