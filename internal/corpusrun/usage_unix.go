//go:build unix

package main

import (
	"fmt"
	"runtime"
	"syscall"
	"time"
)

// usage is what was used when something began.
type usage struct {
	at             time.Time
	self, children syscall.Rusage
}

func startUsage() usage {
	u := usage{at: time.Now()}
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u.self) // fails for no such argument
	_ = syscall.Getrusage(syscall.RUSAGE_CHILDREN, &u.children)
	return u
}

// since returns the time that this process took since u, and the most memory it ever had.
func (u usage) since() string { return u.text(u.self, startUsage().self) }

// sinceChildren is since for the processes that this one started; memory is that of the largest.
func (u usage) sinceChildren() string { return u.text(u.children, startUsage().children) }

func (u usage) text(from, to syscall.Rusage) string {
	return fmt.Sprintf("%6.1f s wall, %6.1f s CPU, at most %d MiB",
		time.Since(u.at).Seconds(), (cpu(to) - cpu(from)).Seconds(), peak(to)>>20)
}

func cpu(r syscall.Rusage) time.Duration {
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// peak returns the most memory in bytes.
func peak(r syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(r.Maxrss)
	}
	return int64(r.Maxrss) << 10
}
