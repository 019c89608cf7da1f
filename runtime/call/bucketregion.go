package call

import (
	"bytes"
	"context"
	"net/http"
	"strings"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Services whose endpoint rules have one name for the buckets of all regions answer with the right
// region where a request comes to the wrong one. It is remembered for each bucket, by all clients that
// share state.
const (
	globalBuckets      = "AWS::S3::UseGlobalEndpoint"
	bucketParam        = "Bucket"
	bucketRegionHeader = "X-Amz-Bucket-Region"
)

// maxBuckets bounds what is remembered.
const maxBuckets = 10_000

// bucketRegions is where buckets turned out to be. The zero value is empty.
type bucketRegions struct {
	mu      sync.RWMutex
	regions map[string]string
}

func (b *bucketRegions) get(bucket string) string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.regions[bucket]
}

func (b *bucketRegions) set(bucket, region string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.regions == nil || len(b.regions) >= maxBuckets {
		b.regions = make(map[string]string)
	}
	b.regions[bucket] = region
}

// applyBucketRegion sets the region of a call to that of its bucket, where that is known.
func (x *Exchange) applyBucketRegion(p *endpoint.Params) {
	c := x.client
	if c.bucketParam < 0 {
		return
	}
	x.bucket = p.Text(c.bucketParam)
	if x.bucket == "" || strings.HasPrefix(x.bucket, "arn:") { // an ARN names its region
		x.bucket = ""
		return
	}
	if region := x.state.buckets.get(x.bucket); region != "" {
		p.SetString(c.service.Rules.Builtin(endpoint.BuiltinRegion), region)
	}
}

// moved reports whether the service answered that the bucket is in another region. The call goes there
// then, with a signature for it. It happens once in a call.
func (x *Exchange) moved(ctx context.Context, err error) (bool, error) {
	if x.bucket == "" || x.redirected || x.Operation == &opHeadBucket {
		return false, nil
	}
	f, ok := err.(*failure)
	if !ok || !x.saysElsewhere(f) {
		return false, nil
	}
	region := x.meta.Header.Get(bucketRegionHeader)
	if region == "" {
		region = regionInBody(x.Data)
	}
	if region == "" && (x.Method != http.MethodHead || x.Path != "/") { // that would ask the same again
		region = x.askForRegion(ctx)
		if ctx.Err() != nil {
			return false, ended(ctx)
		}
	}
	if !isRegion(region) || region == x.signature().Region {
		return false, nil
	}
	x.redirected = true
	x.state.buckets.set(x.bucket, region)
	return true, x.resolve(ctx)
}

// saysElsewhere reports whether a failure may mean that the bucket is in another region. The last
// case is of HEAD requests, whose answers have no body to say so.
func (x *Exchange) saysElsewhere(f *failure) bool {
	switch f.Code {
	case "PermanentRedirect", "AuthorizationHeaderMalformed":
		return true
	case "IllegalLocationConstraintException": // of a new bucket it is about what the caller wants
		return x.Method != http.MethodPut || x.Path != "/" || x.Query != ""
	}
	switch f.status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusTemporaryRedirect:
		return true
	case http.StatusBadRequest:
		return x.Method == http.MethodHead
	}
	return false
}

// askForRegion asks for the bucket itself. All answers to that say where it is, also those that refuse.
// "" is returned where one does not.
func (x *Exchange) askForRegion(ctx context.Context) string {
	var md Metadata
	set := x.set
	like := callOption(func(s *Settings) {
		set.Header, set.Metadata, set.watch = s.Header, &md, nil
		*s = set
	})
	in := whichBucket{x.client.bucketParam, x.bucket}
	_ = Invoke(ctx, x.client, &opHeadBucket, &in, nil, []Option{like})
	return md.Header.Get(bucketRegionHeader)
}

// whichBucket is the input of opHeadBucket.
type whichBucket struct {
	param  int // of the endpoint rules
	bucket string
}

// opHeadBucket belongs to all services whose buckets have regions.
var opHeadBucket = Operation{
	Name: "HeadBucket", Method: http.MethodHead, URI: "/",
	In: func(*codec.Codec, any) {}, Out: func(*codec.Codec, any) {},
	Endpoint: func(in any, p *endpoint.Params) {
		w := in.(*whichBucket)
		p.SetString(w.param, w.bucket)
	},
}

// regionInBody returns the Region element of an error document.
func regionInBody(data []byte) string {
	_, after, _ := bytes.Cut(data, []byte("<Region>"))
	region, _, ok := bytes.Cut(after, []byte("</Region>"))
	if !ok {
		return ""
	}
	return string(region)
}

// isRegion reports whether s can be a region, and so part of a host name.
func isRegion(s string) bool {
	if s == "" || len(s) > 63 || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}
