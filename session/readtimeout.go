package session

import (
	"context"
	"net"
	"time"
)

// dialFunc makes connections.
type dialFunc func(ctx context.Context, network, address string) (net.Conn, error)

// patient makes connections whose other side may be silent for a limited time.
func (dial dialFunc) patient(silence time.Duration) dialFunc {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		return &patientConn{conn, silence}, nil
	}
}

// patientConn is a connection that fails where nothing arrives for a while. What is sent starts the time
// anew: net/http reads from a connection all the time, also while it waits for a request.
type patientConn struct {
	net.Conn
	silence time.Duration
}

func (c *patientConn) wait() error { return c.SetReadDeadline(time.Now().Add(c.silence)) }

func (c *patientConn) Read(p []byte) (int, error) {
	if err := c.wait(); err != nil {
		return 0, err
	}
	return c.Conn.Read(p)
}

func (c *patientConn) Write(p []byte) (int, error) {
	if err := c.wait(); err != nil {
		return 0, err
	}
	return c.Conn.Write(p)
}
