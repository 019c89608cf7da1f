// Package retry has the arithmetic of retries: how often to try, how long to wait and when to stop.
// What is worth a retry is decided in package call.
package retry

import "time"

// Mode is a way to retry.
type Mode uint8

// The modes. The numbers are those of the AWS SDKs and Tools Reference Guide, "Retry behavior", in the
// form of 2026.
const (
	// Standard waits a random share of a delay that doubles with each attempt, and spends from a
	// quota that all calls of a client share. It is the default.
	Standard Mode = iota
	// Adaptive is Standard, and once a service has asked for less traffic, calls are sent at a
	// rate that it seems to bear: they may wait before their first attempt.
	Adaptive
	// Legacy is boto3's default: more attempts, longer delays, no quota.
	Legacy
	// Off is a single attempt.
	Off
)

// Numbers are what a service wants otherwise than others. A zero field means the usual.
type Numbers struct {
	MaxAttempts       int
	BaseDelay         time.Duration
	LegacyMaxAttempts int
	LegacyBaseDelay   time.Duration
}

const (
	maxAttempts       = 3
	legacyMaxAttempts = 5

	// BaseDelay is the first step of the delays, ThrottleDelay that after the service asked to
	// slow down, and MaxDelay what no step exceeds. Legacy mode begins with a second always, and
	// has no limit.
	BaseDelay       = 50 * time.Millisecond
	ThrottleDelay   = time.Second
	MaxDelay        = 20 * time.Second
	legacyBaseDelay = time.Second
)

// MaxAttempts returns how often a call is tried if nobody says otherwise.
func (m Mode) MaxAttempts(n *Numbers) int {
	switch {
	case m == Off:
		return 1
	case m == Legacy:
		return or(n.LegacyMaxAttempts, legacyMaxAttempts)
	}
	return or(n.MaxAttempts, maxAttempts)
}

// Delay returns how long to wait after failed attempt number attempt (from 1). random is from [0,1).
func (m Mode) Delay(n *Numbers, attempt int, throttled bool, random float64) time.Duration {
	switch {
	case m == Legacy:
		return Backoff(or(n.LegacyBaseDelay, legacyBaseDelay), 1<<62, attempt, random)
	case throttled:
		return Backoff(ThrottleDelay, MaxDelay, attempt, random)
	}
	return Backoff(or(n.BaseDelay, BaseDelay), MaxDelay, attempt, random)
}

// Backoff returns an even random share of base doubled per attempt, at most limit.
func Backoff(base, limit time.Duration, attempt int, random float64) time.Duration {
	step := limit
	if shift := attempt - 1; shift < 30 && base <= limit>>shift {
		step = base << shift
	}
	return time.Duration(random * float64(step))
}

func or[T int | time.Duration](a, b T) T {
	if a != 0 {
		return a
	}
	return b
}
