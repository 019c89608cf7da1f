package session

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// The time that a connection may take, as the defaults modes have it.
const (
	connectInRegion = 1100 * time.Millisecond
	connectStandard = 3100 * time.Millisecond
	connectMobile   = 30 * time.Second
	connectLegacy   = 60 * time.Second
)

// connectTimeout returns a function that knows how long a connection may take to be made. In mode
// auto that depends on where the program runs, which is found out by the first connection.
func (s *Session) connectTimeout() func(context.Context) time.Duration {
	if d := s.wiring.connecting; d > 0 {
		return func(context.Context) time.Duration { return d }
	}
	if s.wiring.mode != "auto" {
		d := modeTimeout(s.wiring.mode)
		return func(context.Context) time.Duration { return d }
	}
	var once sync.Once
	var d time.Duration
	return func(ctx context.Context) time.Duration {
		once.Do(func() { d = modeTimeout(s.autoMode(ctx)) })
		return d
	}
}

func modeTimeout(mode string) time.Duration {
	switch mode {
	case "in-region":
		return connectInRegion
	case "mobile":
		return connectMobile
	case "legacy":
		return connectLegacy
	}
	return connectStandard
}

// autoMode says what mode auto means here: in-region or cross-region where AWS's environment tells in
// which region the program runs, else standard.
func (s *Session) autoMode(ctx context.Context) string {
	here := ""
	if s.config.Getenv("AWS_EXECUTION_ENV") != "" { // of Lambda and ECS
		here = firstOf(s.config.Getenv("AWS_REGION"), s.config.Getenv("AWS_DEFAULT_REGION"))
	}
	if here == "" {
		here = s.instanceRegion(ctx)
	}
	switch here {
	case "":
		return "standard"
	case s.Region():
		return "in-region"
	}
	return "cross-region"
}

// instanceRegion is the region of the EC2 instance, "" elsewhere.
func (s *Session) instanceRegion(ctx context.Context) string {
	p, err := (&finder{session: s, config: s.config}).metadata()
	if err != nil {
		if _, ok := err.(auth.Absent); !ok {
			s.logger().Warn("defaults_mode auto cannot ask for the instance's region", "error", err)
		}
		return ""
	}
	// Not the session's client, which waits for this.
	own := &http.Transport{DisableKeepAlives: true}
	provider.Watch(own)
	p.Client = &http.Client{Transport: own, CheckRedirect: call.NoRedirects}
	region, err := p.Region(ctx)
	if err != nil {
		return ""
	}
	return region
}
