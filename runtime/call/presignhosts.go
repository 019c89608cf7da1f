package call

import (
	"strings"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// boto3 gives presigned URLs of buckets the name that is one for all regions, and signs them for the
// client's region nevertheless.
const (
	globalRegion = "aws-global"
	usEast1      = "us-east-1"
	awsPartition = "aws"
	// location is what asks for a bucket's region. A bucket is in the path then: who asks does not know
	// the region that a name of the bucket's own would want.
	location = "location"
)

// classicHost sets the parameters of the endpoint as boto3 does for presigning. The region of the
// signature stays the client's.
func (x *Exchange) classicHost(p *endpoint.Params) {
	rules := x.client.service.Rules
	global, style, dual := rules.Builtin(globalBuckets), rules.Builtin(forcePathStyle), rules.Builtin(endpoint.BuiltinUseDualStack)
	region := x.client.config.Region
	if global < 0 || x.client.config.Endpoint != "" ||
		strings.HasPrefix(p.Text(rules.Index(bucketParam)), "arn:") {
		return
	}
	if where, err := x.state.endpoints.Resolve(rules, p); err == nil && x.otherBackend(where) {
		return
	}
	if x.Query == location {
		p.SetBool(style, true)
	}
	if region == usEast1 && p.IsSet(global) && !p.Bool(global) {
		return
	}
	if !p.IsSet(global) {
		p.SetBool(global, true)
	}
	partition, ok := endpoint.PartitionOf(region)
	if !ok || partition.Name != awsPartition || p.IsSet(style) && region != usEast1 || p.IsSet(style) && p.Bool(style) || p.Bool(dual) {
		return
	}
	p.SetString(rules.Builtin(endpoint.BuiltinRegion), globalRegion)
	if region != globalRegion {
		x.signFor = region
	}
}

// otherBackend reports whether an endpoint's rules say that what is there is not the service that it
// began with: old hosts and signatures are none of its.
func (x *Exchange) otherBackend(where *endpoint.Endpoint) bool {
	return where.Property("backend") != nil
}
