package call

import "github.com/sessiongen/sessiongen/runtime/endpoint"

// SetAuthSchemes makes the fixed endpoint of a client say how requests to it are signed.
func (c *Client) SetAuthSchemes(schemes []endpoint.AuthScheme) {
	where := *c.fixed
	where.AuthSchemes = schemes
	c.fixed = &where
}
