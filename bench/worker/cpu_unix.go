//go:build unix

package worker

import (
	"syscall"
	"time"
)

// cpuTime is the user and system time of this process so far.
func cpuTime() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		panic(err) // it cannot fail for one's own process
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
