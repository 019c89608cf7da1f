package call

import (
	"strings"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

const accelerate = "AWS::S3::Accelerate"

// yieldPathStyle takes back a client's wish for buckets in the path where that cannot be: for an ARN, and
// at the accelerated endpoint. The rules would refuse the call.
func (x *Exchange) yieldPathStyle(p *endpoint.Params) {
	c := x.client
	if c.styleParam < 0 || !p.Bool(c.styleParam) {
		return
	}
	rules := c.service.Rules
	if strings.HasPrefix(p.Text(rules.Index(bucketParam)), "arn:") || p.Bool(rules.Builtin(accelerate)) {
		p.SetBool(c.styleParam, false)
	}
}
