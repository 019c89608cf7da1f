$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ebs

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Elastic Block Store")
@service(sdkId: "EBS", endpointPrefix: "ebs")
@restJson1
@sigv4(name: "ebs")
@standardRegionalEndpoints
service EBS {
    version: "2019-11-02"
    operations: [
        CompleteSnapshot
        GetSnapshotBlock
        ListChangedBlocks
        ListSnapshotBlocks
        PutSnapshotBlock
        StartSnapshot
    ]
}

@http(method: "POST", uri: "/snapshots/completion/{SnapshotId}", code: 202)
operation CompleteSnapshot {
    input := {
        @required @httpLabel
        SnapshotId: SnapshotId

        @required @httpHeader("x-amz-ChangedBlocksCount")
        ChangedBlocksCount: ChangedBlocksCount

        @httpHeader("x-amz-Checksum")
        Checksum: Checksum

        @httpHeader("x-amz-Checksum-Algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-Checksum-Aggregation-Method")
        ChecksumAggregationMethod: ChecksumAggregationMethod
    }
    output := {
        Status: Status
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        RequestThrottledException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/snapshots/{SnapshotId}/blocks/{BlockIndex}")
operation GetSnapshotBlock {
    input := {
        @required @httpLabel
        SnapshotId: SnapshotId

        @required @httpLabel
        BlockIndex: BlockIndex

        @required @httpQuery("blockToken")
        BlockToken: BlockToken
    }
    output := {
        @httpHeader("x-amz-Data-Length")
        DataLength: Integer

        @httpPayload
        BlockData: BlockData

        @httpHeader("x-amz-Checksum")
        Checksum: Checksum

        @httpHeader("x-amz-Checksum-Algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        RequestThrottledException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/snapshots/{SecondSnapshotId}/changedblocks")
operation ListChangedBlocks {
    input := {
        @httpQuery("firstSnapshotId")
        FirstSnapshotId: SnapshotId

        @required @httpLabel
        SecondSnapshotId: SnapshotId

        @httpQuery("pageToken")
        NextToken: PageToken

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("startingBlockIndex")
        StartingBlockIndex: BlockIndex
    }
    output := {
        ChangedBlocks: ChangedBlocks
        ExpiryTime: Timestamp
        VolumeSize: VolumeSize
        BlockSize: Integer
        NextToken: PageToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        RequestThrottledException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/snapshots/{SnapshotId}/blocks")
operation ListSnapshotBlocks {
    input := {
        @required @httpLabel
        SnapshotId: SnapshotId

        @httpQuery("pageToken")
        NextToken: PageToken

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("startingBlockIndex")
        StartingBlockIndex: BlockIndex
    }
    output := {
        Blocks: Blocks
        ExpiryTime: Timestamp
        VolumeSize: VolumeSize
        BlockSize: Integer
        NextToken: PageToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        RequestThrottledException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/snapshots/{SnapshotId}/blocks/{BlockIndex}", code: 201) @unsignedPayload
operation PutSnapshotBlock {
    input := {
        @required @httpLabel
        SnapshotId: SnapshotId

        @required @httpLabel
        BlockIndex: BlockIndex

        @required @httpPayload
        BlockData: BlockData

        @required @httpHeader("x-amz-Data-Length")
        DataLength: Integer

        @httpHeader("x-amz-Progress")
        Progress: Progress

        @required @httpHeader("x-amz-Checksum")
        Checksum: Checksum

        @required @httpHeader("x-amz-Checksum-Algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
    output := {
        @httpHeader("x-amz-Checksum")
        Checksum: Checksum

        @httpHeader("x-amz-Checksum-Algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        RequestThrottledException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/snapshots", code: 201)
operation StartSnapshot {
    input := {
        @required
        VolumeSize: VolumeSize

        ParentSnapshotId: SnapshotId
        Tags: Tags
        Description: Description

        @idempotencyToken
        ClientToken: IdempotencyToken

        Encrypted: Boolean
        KmsKeyArn: KmsKeyArn
        Timeout: Timeout
    }
    output := {
        Description: Description
        SnapshotId: SnapshotId
        OwnerId: OwnerId
        Status: Status
        StartTime: Timestamp
        VolumeSize: VolumeSize
        BlockSize: Integer
        Tags: Tags
        ParentSnapshotId: SnapshotId
        KmsKeyArn: KmsKeyArn
        SseType: SSEType
    }
    errors: [
        AccessDeniedException
        ValidationException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        InternalServerException
        ConcurrentLimitExceededException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: ErrorMessage

    @required
    Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    UNAUTHORIZED_ACCOUNT
    DEPENDENCY_ACCESS_DENIED
}

structure Block {
    BlockIndex: BlockIndex
    BlockToken: BlockToken
}

@sensitive @streaming
blob BlockData

@range(min: 0)
integer BlockIndex

@length(max: 256) @pattern("^[A-Za-z0-9+/=]+$")
string BlockToken

@sensitive
list Blocks {
    member: Block
}

@sensitive
structure ChangedBlock {
    BlockIndex: BlockIndex
    FirstBlockToken: BlockToken
    SecondBlockToken: BlockToken
}

list ChangedBlocks {
    member: ChangedBlock
}

@range(min: 0)
integer ChangedBlocksCount

@length(max: 64) @pattern("^[A-Za-z0-9+/=]+$")
string Checksum

enum ChecksumAggregationMethod {
    LINEAR
}

enum ChecksumAlgorithm {
    SHA256
}

@error("client") @httpError(400)
structure ConcurrentLimitExceededException {
    Message: ErrorMessage
}

@error("client") @httpError(409)
structure ConflictException {
    Message: ErrorMessage
}

@length(max: 255) @pattern("^[\\S\\s]+$")
string Description

@length(max: 256)
string ErrorMessage

@length(max: 255) @pattern("^[\\S]+$")
string IdempotencyToken

@error("server") @httpError(500)
structure InternalServerException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048) @pattern("arn:aws[a-z\\-]*:kms:.*:[0-9]{12}:key/.*") @sensitive
string KmsKeyArn

@range(min: 100, max: 10000)
integer MaxResults

@length(min: 1, max: 24) @pattern("\\S+")
string OwnerId

@length(max: 256) @pattern("^[A-Za-z0-9+/=]+$")
string PageToken

@range(min: 0, max: 100)
integer Progress

@error("client") @httpError(400)
structure RequestThrottledException {
    Message: ErrorMessage
    Reason: RequestThrottledExceptionReason
}

enum RequestThrottledExceptionReason {
    ACCOUNT_THROTTLED
    DEPENDENCY_REQUEST_THROTTLED
    RESOURCE_LEVEL_THROTTLE
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: ErrorMessage
    Reason: ResourceNotFoundExceptionReason
}

enum ResourceNotFoundExceptionReason {
    SNAPSHOT_NOT_FOUND
    GRANT_NOT_FOUND
    DEPENDENCY_RESOURCE_NOT_FOUND
    IMAGE_NOT_FOUND
}

enum SSEType {
    sse_ebs = "sse-ebs"
    sse_kms = "sse-kms"
    none
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: ErrorMessage
    Reason: ServiceQuotaExceededExceptionReason
}

enum ServiceQuotaExceededExceptionReason {
    DEPENDENCY_SERVICE_QUOTA_EXCEEDED
}

@length(min: 1, max: 64) @pattern("^snap-[0-9a-f]+$")
string SnapshotId

enum Status {
    completed
    pending
    error
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(max: 127) @pattern("^[\\S\\s]+$")
string TagKey

@length(max: 255) @pattern("^[\\S\\s]*$")
string TagValue

list Tags {
    member: Tag
}

@range(min: 10, max: 4320)
integer Timeout

@error("client") @httpError(400)
structure ValidationException {
    Message: ErrorMessage
    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    INVALID_CUSTOMER_KEY
    INVALID_PAGE_TOKEN
    INVALID_BLOCK_TOKEN
    INVALID_GRANT_TOKEN
    INVALID_SNAPSHOT_ID
    UNRELATED_SNAPSHOTS
    INVALID_BLOCK
    INVALID_CONTENT_ENCODING
    INVALID_TAG
    INVALID_DEPENDENCY_REQUEST
    INVALID_PARAMETER_VALUE
    INVALID_VOLUME_SIZE
    CONFLICTING_BLOCK_UPDATE
    INVALID_IMAGE_ID
    WRITE_REQUEST_TIMEOUT
}

@range(min: 1)
long VolumeSize
