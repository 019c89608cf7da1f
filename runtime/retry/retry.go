// Package retry has the arithmetic of retries: how long to wait and when to stop trying.
// What is worth a retry is decided in package call.
package retry

import (
	"sync"
	"time"
)

// The standard retry mode's numbers: AWS SDKs and Tools Reference Guide, "Retry behavior",
// in the form of 2026.
const (
	BaseDelay     = 50 * time.Millisecond // first step of the backoff
	ThrottleDelay = time.Second           // first step after the service asked to slow down
	MaxDelay      = 20 * time.Second

	quotaSize    = 500
	retryCost    = 14
	throttleCost = 5
	successGain  = 1
)

// Backoff returns how long to wait after failed attempt number attempt (from 1): an even random
// share of base doubled per attempt, at most MaxDelay. random is from [0,1).
func Backoff(base time.Duration, attempt int, random float64) time.Duration {
	limit := MaxDelay
	if shift := attempt - 1; shift < 20 && base<<shift < MaxDelay {
		limit = base << shift
	}
	return time.Duration(random * float64(limit))
}

// Quota bounds retries over all calls that share it, so that a failing service is not met by a
// storm of them: each retry takes from it, each success gives back. The zero Quota is full. It is
// safe for concurrent use.
type Quota struct {
	mu   sync.Mutex
	used int
}

// Take takes the price of one retry. It reports false, and takes nothing, if the quota is spent.
func (q *Quota) Take(throttled bool) (cost int, ok bool) {
	cost = retryCost
	if throttled {
		cost = throttleCost
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.used+cost > quotaSize {
		return 0, false
	}
	q.used += cost
	return cost, true
}

// Succeeded gives back what the last retry of a call took, or a little if it needed none.
func (q *Quota) Succeeded(cost int) {
	if cost == 0 {
		cost = successGain
	}
	q.mu.Lock()
	q.used = max(0, q.used-cost)
	q.mu.Unlock()
}
