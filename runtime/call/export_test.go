package call

import "github.com/sessiongen/sessiongen/runtime/endpoint"

// SetAuthSchemes makes the fixed endpoint of a client say how requests to it are signed.
func (c *Client) SetAuthSchemes(schemes []endpoint.AuthScheme) {
	where := *c.fixed
	where.AuthSchemes = schemes
	c.fixed = &where
}

// BucketRegions is what is remembered of buckets.
type BucketRegions struct{ known bucketRegions }

func (b *BucketRegions) Set(bucket, region string) { b.known.set(bucket, region) }
func (b *BucketRegions) Get(bucket string) string  { return b.known.get(bucket) }
func (b *BucketRegions) Len() int                  { return len(b.known.regions) }
