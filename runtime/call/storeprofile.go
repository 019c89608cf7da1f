package call

// StoreProfile names a kind of server that speaks S3's protocol and says what it wants otherwise than
// AWS: checksums, the framing of bodies, addresses and signatures go together.
type StoreProfile uint8

// The store profiles. Where the server is, [WithEndpoint] says.
const (
	// AWSStore is Amazon S3, the default.
	AWSStore StoreProfile = iota
	// MinIO has buckets in the path.
	MinIO
	// CloudflareR2 is one region, "auto", and takes no checksums behind a body.
	CloudflareR2
	// GoogleCloudStorage is the XML API with HMAC keys: region "auto", and neither checksums of
	// AWS's nor an Accept-Encoding header that is signed, which it changes.
	GoogleCloudStorage
	// Ceph is the object gateway, which knows none of AWS's newer checksums.
	Ceph
	// BackblazeB2 refuses checksums of AWS's.
	BackblazeB2
	// LocalStack, and moto, pretend to be all of AWS under one name.
	LocalStack
)

// storeFacts are what a profile settles.
type storeFacts struct {
	pathStyle   bool
	noChecksums bool   // only where an operation must have one, as Content-MD5
	noTrailers  bool   // bodies go out as they are
	noEncoding  bool   // no Accept-Encoding
	noPrefixes  bool   // of hosts
	region      string // where there is but one
}

func (p StoreProfile) facts() storeFacts {
	switch p {
	case MinIO:
		return storeFacts{pathStyle: true}
	case CloudflareR2:
		return storeFacts{pathStyle: true, noChecksums: true, noTrailers: true, region: "auto"}
	case GoogleCloudStorage:
		return storeFacts{pathStyle: true, noChecksums: true, noTrailers: true, noEncoding: true, region: "auto"}
	case Ceph:
		return storeFacts{pathStyle: true, noChecksums: true, noTrailers: true}
	case BackblazeB2:
		return storeFacts{pathStyle: true, noChecksums: true, noTrailers: true}
	case LocalStack:
		return storeFacts{pathStyle: true, noPrefixes: true}
	}
	return storeFacts{}
}

// ErrStoreEndpoint reports a client of buckets with the profile of another store than AWS's, and no
// endpoint: its requests would go to AWS. It is the cause of an *Error.
const ErrStoreEndpoint = Code("the store profile is of a server that is not AWS's: say where it is with call.WithEndpoint or AWS_ENDPOINT_URL_S3")

// WithStoreProfile settles all that a server of a kind wants otherwise than AWS, for every client that
// it is given to: calls, pages, presigned URLs, resources and transfers. It fills in the region where
// the server has one only and no other was set before. Options after it may change its choices one by
// one; AWSStore goes back to the defaults. A client of S3 with another profile fails with
// [ErrStoreEndpoint] where it has no endpoint.
func WithStoreProfile(p StoreProfile) ClientOption {
	return clientOption(func(c *Config) {
		f := p.facts()
		c.RequestChecksum, c.ResponseChecksum = WhenSupported, WhenSupported
		if f.noChecksums {
			c.RequestChecksum, c.ResponseChecksum = WhenRequired, WhenRequired
		}
		c.NeedsEndpoint = p != AWSStore
		c.ChecksumMD5, c.NoTrailers, c.NoAcceptEncoding, c.NoHostPrefix = f.noChecksums, f.noTrailers, f.noEncoding, f.noPrefixes
		if f.pathStyle {
			c.SetParam(forcePathStyle, true)
		} else {
			c.unsetParam(forcePathStyle)
		}
		if c.Region == "" {
			c.Region = f.region
		}
	})
}
