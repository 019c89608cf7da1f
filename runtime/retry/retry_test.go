package retry

import (
	"testing"
	"time"
)

func TestBackoff(t *testing.T) {
	for _, tt := range []struct {
		base    time.Duration
		attempt int
		random  float64
		want    time.Duration
	}{
		{BaseDelay, 1, 0.5, 25 * time.Millisecond},
		{BaseDelay, 3, 0.5, 100 * time.Millisecond},
		{ThrottleDelay, 2, 0.25, 500 * time.Millisecond},
		{ThrottleDelay, 60, 0.5, MaxDelay / 2},
		{BaseDelay, 1, 0, 0},
		{MaxDelay + 1, 1, 0.5, MaxDelay / 2},
	} {
		if got := Backoff(tt.base, MaxDelay, tt.attempt, tt.random); got != tt.want {
			t.Errorf("Backoff(%v, %d, %v) = %v, want %v", tt.base, tt.attempt, tt.random, got, tt.want)
		}
	}
}

func TestQuotaRunsOutAndRecovers(t *testing.T) {
	var q Quota
	n := 0
	cost := 0
	for {
		c, ok := q.Take(false)
		if !ok {
			break
		}
		cost = c
		n++
	}
	if n != quotaSize/retryCost {
		t.Fatalf("%d retries before the quota was spent, want %d", n, quotaSize/retryCost)
	}
	q.Succeeded(cost)
	if _, ok := q.Take(false); !ok {
		t.Fatal("a success after a retry did not give its price back")
	}
	for range quotaSize {
		q.Succeeded(0)
	}
	if q.used != 0 {
		t.Fatalf("%d still used after many successes", q.used)
	}
}

func TestModes(t *testing.T) {
	plain, slow := &Numbers{}, &Numbers{MaxAttempts: 4, BaseDelay: 25 * time.Millisecond, LegacyMaxAttempts: 10, LegacyBaseDelay: 50 * time.Millisecond}
	for _, tt := range []struct {
		mode          Mode
		numbers       *Numbers
		attempts      int
		third, choked time.Duration // after the third attempt, by half
	}{
		{Standard, plain, 3, 100 * time.Millisecond, 2 * time.Second},
		{Standard, slow, 4, 50 * time.Millisecond, 2 * time.Second},
		{Adaptive, plain, 3, 100 * time.Millisecond, 2 * time.Second},
		{Legacy, plain, 5, 2 * time.Second, 2 * time.Second},
		{Legacy, slow, 10, 100 * time.Millisecond, 100 * time.Millisecond},
		{Off, slow, 1, 50 * time.Millisecond, 2 * time.Second},
	} {
		n, third, choked := tt.mode.MaxAttempts(tt.numbers), tt.mode.Delay(tt.numbers, 3, false, 0.5), tt.mode.Delay(tt.numbers, 3, true, 0.5)
		if n != tt.attempts || third != tt.third || choked != tt.choked {
			t.Errorf("mode %d: %d attempts, %v, %v; want %+v", tt.mode, n, third, choked, tt)
		}
	}
	if d := Legacy.Delay(plain, 12, false, 0.5); d != 1024*time.Second {
		t.Errorf("legacy delays have no limit, got %v", d)
	}
	if d := Legacy.Delay(plain, 200, false, 0.5); d <= 0 {
		t.Errorf("a delay overflows: %v", d)
	}
}

func TestLimiter(t *testing.T) {
	var l Limiter
	now := time.Unix(1000, 0)
	answer := func(throttled bool) { l.Answered(now, throttled) }
	// Ten calls a second, none throttled: nothing waits.
	for range 50 {
		if d := l.Reserve(now); d != 0 {
			t.Fatalf("a call waits %v before any was throttled", d)
		}
		answer(false)
		now = now.Add(100 * time.Millisecond)
	}
	answer(true)
	if l.rate < 6 || l.rate > 9 {
		t.Errorf("the rate after throttling at 10/s is %.1f", l.rate)
	}
	slow := l.rate
	if d := l.Reserve(now); d == 0 {
		t.Error("nothing waits although the service asked to slow down")
	}
	// Waiting calls queue up behind each other, and leave a place when they give up.
	a, b := l.Reserve(now), l.Reserve(now)
	l.Cancel()
	if c := l.Reserve(now); a >= b || b != c {
		t.Errorf("waits %v, %v, then %v", a, b, c)
	}
	// Without more of it, the rate comes back and goes beyond.
	for range 200 {
		now = now.Add(time.Duration(float64(time.Second) / l.rate))
		answer(false)
	}
	if l.rate <= 10 || l.rate <= slow {
		t.Errorf("the rate has recovered to %.1f only", l.rate)
	}
	// A dead service leaves one call every two seconds.
	for range 100 {
		now = now.Add(5 * time.Second)
		answer(true)
	}
	if l.rate != minRate {
		t.Errorf("the rate is %.2f", l.rate)
	}
}
