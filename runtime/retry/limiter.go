package retry

import (
	"math"
	"sync"
	"time"
)

// The numbers of the adaptive mode. After a call was throttled the rate drops to a share of what it
// was, then follows a cubic function of time back to that rate and beyond.
const (
	cubicScale    = 0.4
	cubicBeta     = 0.7 // the share
	minRate       = 0.5 // calls a second
	rateSmoothing = 0.8 // weight of the newest measurement
	rateInterval  = 0.5 // seconds that are measured together
	rateCeiling   = 2   // the rate is at most this much above the measured one
)

// Limiter holds calls back to a rate that the service seems to bear. It does nothing until a call
// was throttled. The zero Limiter is ready. It is safe for concurrent use.
type Limiter struct {
	mu      sync.Mutex
	enabled bool

	rate   float64   // calls a second
	tokens float64   // calls that may go at once; negative while some wait
	filled time.Time // when tokens was right

	measured float64
	count    float64
	interval float64 // that count is of, in seconds of the clock

	failed   time.Time // when a call was throttled last
	failRate float64   // the rate then
	zero     float64   // seconds until that rate is reached again
}

// Reserve returns how long a call has to wait before it is sent.
func (l *Limiter) Reserve(now time.Time) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.enabled {
		return 0
	}
	l.refill(now)
	l.tokens--
	if l.tokens >= 0 {
		return 0
	}
	return time.Duration(-l.tokens / l.rate * float64(time.Second))
}

// Cancel gives back the place of a call that was not sent.
func (l *Limiter) Cancel() {
	l.mu.Lock()
	l.tokens++
	l.mu.Unlock()
}

// Answered takes the outcome of an attempt into account.
func (l *Limiter) Answered(now time.Time, throttled bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.measure(now)
	if !l.enabled && !throttled {
		return
	}
	l.refill(now)
	var rate float64
	if throttled {
		l.failRate = l.measured
		if l.enabled {
			l.failRate = min(l.measured, l.rate)
		} else {
			l.enabled, l.filled = true, now
		}
		l.failed = now
		l.zero = math.Cbrt(l.failRate * (1 - cubicBeta) / cubicScale)
		rate = l.failRate * cubicBeta
	} else {
		t := now.Sub(l.failed).Seconds() - l.zero
		rate = cubicScale*t*t*t + l.failRate
	}
	l.rate = max(min(rate, rateCeiling*l.measured), minRate)
	l.tokens = min(l.tokens, max(l.rate, 1))
}

// refill adds the tokens that have accrued.
func (l *Limiter) refill(now time.Time) {
	if passed := now.Sub(l.filled).Seconds(); passed > 0 {
		l.tokens = min(l.tokens+passed*l.rate, max(l.rate, 1))
		l.filled = now
	}
}

// measure counts an answer, and sums the count up when its interval is over.
func (l *Limiter) measure(now time.Time) {
	interval := math.Floor(float64(now.UnixNano())/1e9/rateInterval) * rateInterval
	if l.interval == 0 {
		l.interval = interval
	}
	l.count++
	if interval > l.interval {
		rate := l.count / (interval - l.interval)
		l.measured = rate*rateSmoothing + l.measured*(1-rateSmoothing)
		l.count, l.interval = 0, interval
	}
}
