//go:build !unix

package main

import (
	"fmt"
	"time"
)

// usage is what was used when something began: here, only time is known.
type usage struct{ at time.Time }

func startUsage() usage { return usage{time.Now()} }

func (u usage) since() string         { return fmt.Sprintf("%6.1f s wall", time.Since(u.at).Seconds()) }
func (u usage) sinceChildren() string { return u.since() }
