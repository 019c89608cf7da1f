$version: "2.0"

namespace com.amazonaws.s3vectors

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon S3 Vectors")
@service(sdkId: "S3Vectors", endpointPrefix: "s3vectors")
@restJson1
@sigv4(name: "s3vectors")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service S3Vectors {
    version: "2025-07-15"
    operations: [
        CreateIndex
        CreateVectorBucket
        DeleteIndex
        DeleteVectorBucket
        DeleteVectorBucketPolicy
        DeleteVectors
        GetIndex
        GetVectorBucket
        GetVectorBucketPolicy
        GetVectors
        ListIndexes
        ListTagsForResource
        ListVectorBuckets
        ListVectors
        PutVectorBucketPolicy
        PutVectors
        QueryVectors
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/CreateIndex")
operation CreateIndex {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn

        @required
        indexName: IndexName

        @required
        dataType: DataType

        @required
        dimension: Dimension

        @required
        distanceMetric: DistanceMetric

        metadataConfiguration: MetadataConfiguration
        encryptionConfiguration: EncryptionConfiguration
        tags: TagsMap
    }
    output := {
        @required
        indexArn: IndexArn
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        ConflictException
        NotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/CreateVectorBucket")
operation CreateVectorBucket {
    input := {
        @required
        vectorBucketName: VectorBucketName

        encryptionConfiguration: EncryptionConfiguration
        tags: TagsMap
    }
    output := {
        @required
        vectorBucketArn: VectorBucketArn
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/DeleteIndex")
operation DeleteIndex {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/DeleteVectorBucket")
operation DeleteVectorBucket {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        ConflictException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/DeleteVectorBucketPolicy") @idempotent
operation DeleteVectorBucketPolicy {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/DeleteVectors") @idempotent
operation DeleteVectors {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn

        @required
        keys: DeleteVectorsInputList
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        KmsInvalidKeyUsageException
        InternalServerException
        KmsInvalidStateException
        AccessDeniedException
        KmsNotFoundException
        RequestTimeoutException
        NotFoundException
        KmsDisabledException
    ]
}

@http(method: "POST", uri: "/GetIndex") @readonly
operation GetIndex {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn
    }
    output := {
        @required
        index: Index
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/GetVectorBucket") @readonly
operation GetVectorBucket {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn
    }
    output := {
        @required
        vectorBucket: VectorBucket
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/GetVectorBucketPolicy") @readonly
operation GetVectorBucketPolicy {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn
    }
    output := {
        policy: String
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/GetVectors") @readonly
operation GetVectors {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn

        @required
        keys: GetVectorsInputList

        returnData: Boolean
        returnMetadata: Boolean
    }
    output := {
        @required
        vectors: GetVectorsOutputList
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        KmsInvalidKeyUsageException
        InternalServerException
        KmsInvalidStateException
        AccessDeniedException
        KmsNotFoundException
        RequestTimeoutException
        NotFoundException
        KmsDisabledException
    ]
}

@http(method: "POST", uri: "/ListIndexes")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "indexes"
    pageSize: "maxResults"
)
operation ListIndexes {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn
        maxResults: ListIndexesMaxResults
        nextToken: ListIndexesNextToken
        prefix: ListIndexesPrefix
    }
    output := {
        nextToken: ListIndexesNextToken

        @required
        indexes: ListIndexesOutputList
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceARN
    }
    output := {
        @required
        tags: TagsMap
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/ListVectorBuckets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "vectorBuckets"
    pageSize: "maxResults"
)
operation ListVectorBuckets {
    input := {
        maxResults: ListVectorBucketsMaxResults
        nextToken: ListVectorBucketsNextToken
        prefix: ListVectorBucketsPrefix
    }
    output := {
        nextToken: ListVectorBucketsNextToken

        @required
        vectorBuckets: ListVectorBucketsOutputList
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/ListVectors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "vectors"
    pageSize: "maxResults"
)
operation ListVectors {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn
        maxResults: ListVectorsMaxResults
        nextToken: ListVectorsNextToken
        segmentCount: ListVectorsSegmentCount
        segmentIndex: ListVectorsSegmentIndex
        returnData: Boolean
        returnMetadata: Boolean
    }
    output := {
        nextToken: ListVectorsNextToken

        @required
        vectors: ListVectorsOutputList
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/PutVectorBucketPolicy") @idempotent
operation PutVectorBucketPolicy {
    input := {
        vectorBucketName: VectorBucketName
        vectorBucketArn: VectorBucketArn

        @required
        policy: String
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/PutVectors") @idempotent
operation PutVectors {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn

        @required
        vectors: PutVectorsInputList
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        KmsInvalidKeyUsageException
        InternalServerException
        KmsInvalidStateException
        AccessDeniedException
        KmsNotFoundException
        RequestTimeoutException
        NotFoundException
        ServiceQuotaExceededException
        KmsDisabledException
    ]
}

@http(method: "POST", uri: "/QueryVectors")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "vectors")
operation QueryVectors {
    input := {
        vectorBucketName: VectorBucketName
        indexName: IndexName
        indexArn: IndexArn

        @required
        topK: TopK

        @required
        queryVector: VectorData

        filter: Document
        returnMetadata: Boolean
        returnDistance: Boolean
        nextToken: QueryVectorsNextToken
    }
    output := {
        @required
        vectors: QueryVectorsOutputList

        @required
        distanceMetric: DistanceMetric

        nextToken: QueryVectorsNextToken
    }
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        KmsInvalidKeyUsageException
        InternalServerException
        KmsInvalidStateException
        AccessDeniedException
        KmsNotFoundException
        RequestTimeoutException
        NotFoundException
        KmsDisabledException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceARN

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceARN

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ServiceUnavailableException
        TooManyRequestsException
        InternalServerException
        AccessDeniedException
        RequestTimeoutException
        NotFoundException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

enum DataType {
    float32
}

@length(min: 1, max: 500)
list DeleteVectorsInputList {
    member: VectorKey
}

@range(min: 1, max: 4096)
integer Dimension

enum DistanceMetric {
    euclidean
    cosine
}

structure EncryptionConfiguration {
    sseType: SseType
    kmsKeyArn: KmsKeyArn
}

list Float32VectorData {
    member: Float
}

structure GetOutputVector {
    @required
    key: VectorKey

    data: VectorData
    metadata: Document
}

@length(min: 1, max: 100)
list GetVectorsInputList {
    member: VectorKey
}

list GetVectorsOutputList {
    member: GetOutputVector
}

structure Index {
    @required
    vectorBucketName: VectorBucketName

    @required
    indexName: IndexName

    @required
    indexArn: IndexArn

    @required
    creationTime: Timestamp

    @required
    dataType: DataType

    @required
    dimension: Dimension

    @required
    distanceMetric: DistanceMetric

    metadataConfiguration: MetadataConfiguration
    encryptionConfiguration: EncryptionConfiguration
}

@pattern("arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]/index/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]")
string IndexArn

@length(min: 3, max: 63)
string IndexName

structure IndexSummary {
    @required
    vectorBucketName: VectorBucketName

    @required
    indexName: IndexName

    @required
    indexArn: IndexArn

    @required
    creationTime: Timestamp
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@error("client") @httpError(400)
structure KmsDisabledException {
    @required
    message: String
}

@error("client") @httpError(400)
structure KmsInvalidKeyUsageException {
    @required
    message: String
}

@error("client") @httpError(400)
structure KmsInvalidStateException {
    @required
    message: String
}

@length(min: 1, max: 2048) @pattern("(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)")
string KmsKeyArn

@error("client") @httpError(400)
structure KmsNotFoundException {
    @required
    message: String
}

@range(min: 1, max: 500)
integer ListIndexesMaxResults

@length(min: 1, max: 512)
string ListIndexesNextToken

list ListIndexesOutputList {
    member: IndexSummary
}

@length(min: 1, max: 63)
string ListIndexesPrefix

structure ListOutputVector {
    @required
    key: VectorKey

    data: VectorData
    metadata: Document
}

@range(min: 1, max: 500)
integer ListVectorBucketsMaxResults

@length(min: 1, max: 512)
string ListVectorBucketsNextToken

list ListVectorBucketsOutputList {
    member: VectorBucketSummary
}

@length(min: 1, max: 63)
string ListVectorBucketsPrefix

@range(min: 1, max: 1000)
integer ListVectorsMaxResults

@length(min: 1, max: 2048)
string ListVectorsNextToken

list ListVectorsOutputList {
    member: ListOutputVector
}

@range(min: 1, max: 16)
integer ListVectorsSegmentCount

@range(min: 0, max: 15)
integer ListVectorsSegmentIndex

structure MetadataConfiguration {
    @required
    nonFilterableMetadataKeys: NonFilterableMetadataKeys
}

@length(min: 1, max: 63)
string MetadataKey

@length(min: 1, max: 10)
list NonFilterableMetadataKeys {
    member: MetadataKey
}

@error("client") @httpError(404)
structure NotFoundException {
    @required
    message: String
}

structure PutInputVector {
    @required
    key: VectorKey

    @required
    data: VectorData

    metadata: Document
}

@length(min: 1, max: 500)
list PutVectorsInputList {
    member: PutInputVector
}

structure QueryOutputVector {
    distance: Float

    @required
    key: VectorKey

    metadata: Document
}

@length(min: 1, max: 4096)
string QueryVectorsNextToken

list QueryVectorsOutputList {
    member: QueryOutputVector
}

@error("client") @httpError(408) @retryable(throttling: false)
structure RequestTimeoutException {
    @required
    message: String
}

@length(min: 0, max: 1011)
string ResourceARN

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@error("server") @httpError(503) @retryable(throttling: false)
structure ServiceUnavailableException {
    @required
    message: String
}

enum SseType {
    AES256
    aws_kms = "aws:kms"
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

map TagsMap {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure TooManyRequestsException {
    @required
    message: String
}

@range(min: 1)
integer TopK

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

structure VectorBucket {
    @required
    vectorBucketName: VectorBucketName

    @required
    vectorBucketArn: VectorBucketArn

    @required
    creationTime: Timestamp

    encryptionConfiguration: EncryptionConfiguration
}

@pattern("arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]")
string VectorBucketArn

@length(min: 3, max: 63)
string VectorBucketName

structure VectorBucketSummary {
    @required
    vectorBucketName: VectorBucketName

    @required
    vectorBucketArn: VectorBucketArn

    @required
    creationTime: Timestamp
}

union VectorData {
    float32: Float32VectorData
}

@length(min: 1, max: 1024)
string VectorKey
