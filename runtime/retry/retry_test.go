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
	} {
		if got := Backoff(tt.base, tt.attempt, tt.random); got != tt.want {
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
