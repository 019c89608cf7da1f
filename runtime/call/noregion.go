package call

import (
	"strings"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// nowhere is the pseudo region that stands for none.
const nowhere = "aws-global"

// resolveNowhere finds the endpoint of a client that has no region, given why the rules refuse it: services that
// are one for the whole world have one, and so has every service where the endpoint is fixed. Where others
// are asked for the pseudo region its name gets into the host, and nobody is there.
func (c *Client) resolveNowhere(p *endpoint.Params, why error) (*endpoint.Endpoint, error) {
	i := c.service.Rules.Builtin(endpoint.BuiltinRegion)
	if c.config.Region != "" || i < 0 || p.IsSet(i) {
		return nil, &noEndpoint{c.config.Region, why}
	}
	q := *p
	q.SetString(i, nowhere)
	where, err := c.state.endpoints.Resolve(c.service.Rules, &q)
	if err == nil && !strings.Contains(where.Host, nowhere) {
		return where, nil
	}
	if c.config.Endpoint != "" {
		return nil, &noEndpoint{"", why}
	}
	return nil, Code("no region: set one with session.WithRegion, AWS_REGION or the profile's region (" + why.Error() + ")")
}
