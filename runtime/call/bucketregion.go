package call

import (
	"bytes"
	"net/http"
	"strings"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Services whose endpoint rules have one name for the buckets of all regions answer with the right
// region where a request comes to the wrong one. It is remembered for each bucket, by all clients that
// share state.
const (
	globalBuckets = "AWS::S3::UseGlobalEndpoint"
	bucketParam   = "Bucket"
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
func (x *Exchange) moved(err error) (bool, error) {
	if x.bucket == "" || x.redirected {
		return false, nil
	}
	f, ok := err.(*failure)
	if !ok || !saysElsewhere(f) {
		return false, nil
	}
	region := x.meta.Header.Get("X-Amz-Bucket-Region")
	if region == "" {
		region = regionInBody(x.Data)
	}
	if !isRegion(region) || region == x.signature().Region {
		return false, nil
	}
	x.redirected = true
	x.state.buckets.set(x.bucket, region)
	return true, x.resolve(x.Context)
}

// saysElsewhere reports whether a failure may mean that the bucket is in another region. The last
// case is of HEAD requests, whose answers have no body to say so.
func saysElsewhere(f *failure) bool {
	switch f.Code {
	case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException":
		return true
	}
	switch f.status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusTemporaryRedirect:
		return true
	case http.StatusBadRequest:
		return f.Code == strings.ReplaceAll(http.StatusText(http.StatusBadRequest), " ", "")
	}
	return false
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
