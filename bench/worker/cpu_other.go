//go:build !unix

package worker

import "time"

var begin = time.Now()

// cpuTime is wall time where the system has no other.
func cpuTime() time.Duration { return time.Since(begin) }
