package retry

import "sync"

// The prices of retries, what a call that needs none gives back, and how much there is.
const (
	quotaSize    = 500
	retryCost    = 14
	throttleCost = 5
	successGain  = 1
)

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
