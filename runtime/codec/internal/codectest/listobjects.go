package codectest

import (
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// ListObjectsV2Output is XML with a long flattened list.
type ListObjectsV2Output struct {
	IsTruncated           *bool
	Contents              []Object
	Name                  *string
	Prefix                *string
	Delimiter             *string
	MaxKeys               *int
	CommonPrefixes        []CommonPrefix
	EncodingType          EncodingType
	KeyCount              *int
	ContinuationToken     *string
	NextContinuationToken *string
	StartAfter            *string
	RequestCharged        RequestCharged
}

type Object struct {
	Key               *string
	LastModified      time.Time
	ETag              *string
	ChecksumAlgorithm []ChecksumAlgorithm
	ChecksumType      ChecksumType
	Size              *int64
	StorageClass      ObjectStorageClass
	Owner             *Owner
	RestoreStatus     *RestoreStatus
}

type CommonPrefix struct{ Prefix *string }

type Owner struct{ DisplayName, ID *string }

type RestoreStatus struct {
	IsRestoreInProgress *bool
	RestoreExpiryDate   time.Time
}

type (
	ChecksumAlgorithm  string
	ChecksumType       string
	EncodingType       string
	ObjectStorageClass string
	RequestCharged     string
)

var listObjectsV2OutputMembers = [...]codec.Member{
	{Name: "IsTruncated"},
	{Name: "Contents", Flags: codec.Flattened},
	{Name: "Name"},
	{Name: "Prefix"},
	{Name: "Delimiter"},
	{Name: "MaxKeys"},
	{Name: "CommonPrefixes", Flags: codec.Flattened},
	{Name: "EncodingType"},
	{Name: "KeyCount"},
	{Name: "ContinuationToken"},
	{Name: "NextContinuationToken"},
	{Name: "StartAfter"},
	{Name: "RequestCharged", Loc: codec.Header, Bind: "X-Amz-Request-Charged"},
}

func VisitListObjectsV2Output(c *codec.Codec, v *ListObjectsV2Output) {
	ms := listObjectsV2OutputMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.BoolPtr(&v.IsTruncated)
		case 1:
			codec.List(c, &v.Contents, visitObject)
		case 2:
			c.StringPtr(&v.Name)
		case 3:
			c.StringPtr(&v.Prefix)
		case 4:
			c.StringPtr(&v.Delimiter)
		case 5:
			c.IntPtr(&v.MaxKeys)
		case 6:
			codec.List(c, &v.CommonPrefixes, visitCommonPrefix)
		case 7:
			c.Enum((*string)(&v.EncodingType))
		case 8:
			c.IntPtr(&v.KeyCount)
		case 9:
			c.StringPtr(&v.ContinuationToken)
		case 10:
			c.StringPtr(&v.NextContinuationToken)
		case 11:
			c.StringPtr(&v.StartAfter)
		case 12:
			c.Enum((*string)(&v.RequestCharged))
		}
	}
}

var objectMembers = [...]codec.Member{
	{Name: "Key"},
	{Name: "LastModified"},
	{Name: "ETag"},
	{Name: "ChecksumAlgorithm", Flags: codec.Flattened},
	{Name: "ChecksumType"},
	{Name: "Size"},
	{Name: "StorageClass"},
	{Name: "Owner"},
	{Name: "RestoreStatus"},
}

func visitObject(c *codec.Codec, v *Object) {
	ms := objectMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.Key)
		case 1:
			c.Time(&v.LastModified)
		case 2:
			c.StringPtr(&v.ETag)
		case 3:
			codec.List(c, &v.ChecksumAlgorithm, visitChecksumAlgorithm)
		case 4:
			c.Enum((*string)(&v.ChecksumType))
		case 5:
			c.Int64Ptr(&v.Size)
		case 6:
			c.Enum((*string)(&v.StorageClass))
		case 7:
			codec.Ptr(c, &v.Owner, visitOwner)
		case 8:
			codec.Ptr(c, &v.RestoreStatus, visitRestoreStatus)
		}
	}
}

func visitChecksumAlgorithm(c *codec.Codec, v *ChecksumAlgorithm) { c.Enum((*string)(v)) }

var commonPrefixMembers = [...]codec.Member{{Name: "Prefix"}}

func visitCommonPrefix(c *codec.Codec, v *CommonPrefix) {
	ms := commonPrefixMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.Prefix)
		}
	}
}

var ownerMembers = [...]codec.Member{{Name: "DisplayName"}, {Name: "ID"}}

func visitOwner(c *codec.Codec, v *Owner) {
	ms := ownerMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.DisplayName)
		case 1:
			c.StringPtr(&v.ID)
		}
	}
}

var restoreStatusMembers = [...]codec.Member{{Name: "IsRestoreInProgress"}, {Name: "RestoreExpiryDate"}}

func visitRestoreStatus(c *codec.Codec, v *RestoreStatus) {
	ms := restoreStatusMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.BoolPtr(&v.IsRestoreInProgress)
		case 1:
			c.Time(&v.RestoreExpiryDate)
		}
	}
}
