package call

import (
	"context"
	"time"
)

// Now returns the time by the client's clock.
func (c *Client) Now() time.Time { return c.config.now() }

// Sleep waits for d by the client's clock. It returns early with ctx's cause when ctx ends.
func (c *Client) Sleep(ctx context.Context, d time.Duration) error { return c.config.sleep(ctx, d) }

// Unit returns a random number in [0,1).
func (c *Client) Unit() float64 { return c.config.unit() }
