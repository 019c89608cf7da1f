$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediastoredata

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Elemental MediaStore Data Plane")
@service(sdkId: "MediaStore Data", endpointPrefix: "data.mediastore")
@restJson1
@sigv4(name: "mediastore")
@standardRegionalEndpoints
service MediaStoreData {
    version: "2017-09-01"
    operations: [DeleteObject, DescribeObject, GetObject, ListItems, PutObject]
}

@http(method: "DELETE", uri: "/{Path+}")
operation DeleteObject {
    input := {
        @required @httpLabel
        Path: PathNaming
    }
    output := {}
    errors: [ContainerNotFoundException, ObjectNotFoundException, InternalServerError]
}

@http(method: "HEAD", uri: "/{Path+}")
operation DescribeObject {
    input := {
        @required @httpLabel
        Path: PathNaming
    }
    output := {
        @httpHeader("ETag")
        ETag: ETag

        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpHeader("Content-Length")
        ContentLength: NonNegativeLong

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("Last-Modified")
        LastModified: Timestamp
    }
    errors: [ContainerNotFoundException, ObjectNotFoundException, InternalServerError]
}

@http(method: "GET", uri: "/{Path+}")
operation GetObject {
    input := {
        @required @httpLabel
        Path: PathNaming

        @httpHeader("Range")
        Range: RangePattern
    }
    output := {
        @httpPayload
        Body: PayloadBlob

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("Content-Range")
        ContentRange: ContentRangePattern

        @httpHeader("Content-Length")
        ContentLength: NonNegativeLong

        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpHeader("ETag")
        ETag: ETag

        @httpHeader("Last-Modified")
        LastModified: Timestamp

        @required @httpResponseCode
        StatusCode: Integer
    }
    errors: [
        ContainerNotFoundException
        ObjectNotFoundException
        RequestedRangeNotSatisfiableException
        InternalServerError
    ]
}

@http(method: "GET", uri: "/")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListItems {
    input := {
        @httpQuery("Path")
        Path: ListPathNaming

        @httpQuery("MaxResults")
        MaxResults: ListLimit

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Items: ItemList
        NextToken: String
    }
    errors: [ContainerNotFoundException, InternalServerError]
}

@http(method: "PUT", uri: "/{Path+}") @unsignedPayload
operation PutObject {
    input := {
        @required @httpPayload
        Body: PayloadBlob

        @required @httpLabel
        Path: PathNaming

        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-upload-availability")
        UploadAvailability: UploadAvailability
    }
    output := {
        ContentSHA256: SHA256Hash
        ETag: ETag
        StorageClass: StorageClass
    }
    errors: [ContainerNotFoundException, InternalServerError]
}

@error("client") @httpError(404)
structure ContainerNotFoundException {
    Message: ErrorMessage
}

@pattern("^bytes=\\d+\\-\\d+/\\d+$")
string ContentRangePattern

@pattern("^[\\w\\-\\/\\.\\+]{1,255}$")
string ContentType

@length(min: 1, max: 64) @pattern("[0-9A-Fa-f]+")
string ETag

@length(min: 1, max: 255) @pattern("[ \\w:\\.\\?-]+")
string ErrorMessage

@error("server")
structure InternalServerError {
    Message: ErrorMessage
}

structure Item {
    Name: ItemName
    Type: ItemType
    ETag: ETag
    LastModified: Timestamp
    ContentType: ContentType
    ContentLength: NonNegativeLong
}

list ItemList {
    member: Item
}

@pattern("[A-Za-z0-9_\\.\\-\\~]+")
string ItemName

enum ItemType {
    OBJECT
    FOLDER
}

@range(min: 1, max: 1000)
integer ListLimit

@length(min: 0, max: 900)
@pattern("/?(?:[A-Za-z0-9_\\.\\-\\~]+/){0,10}(?:[A-Za-z0-9_\\.\\-\\~]+)?/?")
string ListPathNaming

@range(min: 0)
long NonNegativeLong

@error("client") @httpError(404)
structure ObjectNotFoundException {
    Message: ErrorMessage
}

@length(min: 1, max: 900) @pattern("(?:[A-Za-z0-9_\\.\\-\\~]+/){0,10}[A-Za-z0-9_\\.\\-\\~]+")
string PathNaming

@streaming
blob PayloadBlob

@pattern("^bytes=(?:\\d+\\-\\d*|\\d*\\-\\d+)$")
string RangePattern

@error("client") @httpError(416)
structure RequestedRangeNotSatisfiableException {
    Message: ErrorMessage
}

@length(min: 64, max: 64) @pattern("[0-9A-Fa-f]{64}")
string SHA256Hash

enum StorageClass {
    TEMPORAL
}

enum UploadAvailability {
    STANDARD
    STREAMING
}
