package retry

import (
	"testing"
	"time"
)

// BenchmarkQuota is what the quota costs a call that is tried twice.
func BenchmarkQuota(b *testing.B) {
	var q Quota
	b.ReportAllocs()
	for b.Loop() {
		cost, ok := q.Take(false)
		if !ok {
			b.Fatal("the quota is used up")
		}
		q.Succeeded(cost)
	}
}

func BenchmarkLimiter(b *testing.B) {
	var l Limiter
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	l.Answered(now, true)
	b.ReportAllocs()
	for b.Loop() {
		now = now.Add(time.Second)
		l.Reserve(now)
		l.Answered(now, false)
	}
}
