$version: "2.0"

namespace com.amazonaws.dsql

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Aurora DSQL")
@service(sdkId: "DSQL", endpointPrefix: "dsql")
@restJson1
@sigv4(name: "dsql")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service DSQL {
    version: "2018-05-10"
    operations: [
        CreateCluster
        CreateStream
        DeleteCluster
        DeleteClusterPolicy
        DeleteStream
        GetCluster
        GetClusterPolicy
        GetStream
        GetVpcEndpointServiceName
        ListClusters
        ListStreams
        ListTagsForResource
        PutClusterPolicy
        TagResource
        UntagResource
        UpdateCluster
    ]
}

@http(method: "POST", uri: "/cluster")
operation CreateCluster {
    input := {
        deletionProtectionEnabled: Boolean
        kmsEncryptionKey: KmsEncryptionKey
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken

        multiRegionProperties: MultiRegionProperties
        policy: PolicyDocument
        bypassPolicyLockoutSafetyCheck: Boolean
    }
    output := {
        @required
        identifier: ClusterId

        @required
        arn: ClusterArn

        @required
        status: ClusterStatus

        @required
        creationTime: Timestamp

        multiRegionProperties: MultiRegionProperties
        encryptionDetails: EncryptionDetails

        @required
        deletionProtectionEnabled: Boolean

        endpoint: Endpoint
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/stream/{clusterIdentifier}")
operation CreateStream {
    input := {
        @required @httpLabel
        clusterIdentifier: ClusterId

        @required
        targetDefinition: TargetDefinition

        @required
        ordering: StreamOrdering

        @required
        format: StreamFormat

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        clusterIdentifier: ClusterId

        @required
        streamIdentifier: StreamId

        @required
        arn: StreamArn

        @required
        status: StreamStatus

        @required
        creationTime: Timestamp

        @required
        ordering: StreamOrdering

        @required
        format: StreamFormat
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/cluster/{identifier}") @idempotent
operation DeleteCluster {
    input := {
        @required @httpLabel
        identifier: ClusterId

        @httpQuery("client-token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        identifier: ClusterId

        @required
        arn: ClusterArn

        @required
        status: ClusterStatus

        @required
        creationTime: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/cluster/{identifier}/policy") @idempotent
operation DeleteClusterPolicy {
    input := {
        @required @httpLabel
        identifier: ClusterId

        @httpQuery("expected-policy-version")
        expectedPolicyVersion: String

        @httpQuery("client-token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        policyVersion: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/stream/{clusterIdentifier}/{streamIdentifier}") @idempotent
operation DeleteStream {
    input := {
        @required @httpLabel
        clusterIdentifier: ClusterId

        @required @httpLabel
        streamIdentifier: StreamId

        @httpQuery("client-token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        clusterIdentifier: ClusterId

        @required
        streamIdentifier: StreamId

        @required
        arn: StreamArn

        @required
        status: StreamStatus

        @required
        creationTime: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/cluster/{identifier}")
@readonly
@waitable(
    ClusterActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
    ClusterNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(ClusterActive: 60, ClusterNotExists: 60)
operation GetCluster {
    input := {
        @required @httpLabel
        identifier: ClusterId
    }
    output := {
        @required
        identifier: ClusterId

        @required
        arn: ClusterArn

        @required
        status: ClusterStatus

        @required
        creationTime: Timestamp

        @required
        deletionProtectionEnabled: Boolean

        multiRegionProperties: MultiRegionProperties
        tags: TagMap
        encryptionDetails: EncryptionDetails
        endpoint: Endpoint
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/cluster/{identifier}/policy") @readonly
operation GetClusterPolicy {
    input := {
        @required @httpLabel
        identifier: ClusterId
    }
    output := {
        @required
        policy: PolicyDocument

        @required
        policyVersion: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/stream/{clusterIdentifier}/{streamIdentifier}")
@readonly
@waitable(
    StreamActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
    StreamNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(StreamActive: 60, StreamNotExists: 60)
operation GetStream {
    input := {
        @required @httpLabel
        clusterIdentifier: ClusterId

        @required @httpLabel
        streamIdentifier: StreamId
    }
    output := {
        @required
        clusterIdentifier: ClusterId

        @required
        streamIdentifier: StreamId

        @required
        arn: StreamArn

        @required
        status: StreamStatus

        @required
        creationTime: Timestamp

        @required
        ordering: StreamOrdering

        @required
        format: StreamFormat

        targetDefinition: TargetDefinition
        statusReason: StatusReason
        tags: TagMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/clusters/{identifier}/vpc-endpoint-service-name") @readonly
operation GetVpcEndpointServiceName {
    input := {
        @required @httpLabel
        identifier: ClusterId
    }
    output := {
        @required
        serviceName: ServiceName

        clusterVpcEndpoint: ClusterVpcEndpoint
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/cluster")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "clusters"
    pageSize: "maxResults"
)
operation ListClusters {
    input := {
        @httpQuery("max-results")
        maxResults: MaxResults

        @httpQuery("next-token")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        clusters: ClusterList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/stream/{clusterIdentifier}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "streams"
    pageSize: "maxResults"
)
operation ListStreams {
    input := {
        @required @httpLabel
        clusterIdentifier: ClusterId

        @httpQuery("max-results")
        maxResults: MaxResults

        @httpQuery("next-token")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        streams: StreamList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: TagMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/cluster/{identifier}/policy") @idempotent
operation PutClusterPolicy {
    input := {
        @required @httpLabel
        identifier: ClusterId

        @required
        policy: PolicyDocument

        bypassPolicyLockoutSafetyCheck: Boolean
        expectedPolicyVersion: String

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        policyVersion: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/cluster/{identifier}")
operation UpdateCluster {
    input := {
        @required @httpLabel
        identifier: ClusterId

        deletionProtectionEnabled: Boolean
        kmsEncryptionKey: KmsEncryptionKey

        @idempotencyToken
        clientToken: ClientToken

        multiRegionProperties: MultiRegionProperties
    }
    output := {
        @required
        identifier: ClusterId

        @required
        arn: ClusterArn

        @required
        status: ClusterStatus

        @required
        creationTime: Timestamp
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 1011) @pattern("arn:.+")
string Arn

@length(min: 1, max: 128) @pattern("[!-~]+")
string ClientToken

@pattern("arn:aws(-[^:]+)?:dsql:[a-z0-9-]{1,20}:[0-9]{12}:cluster/[a-z0-9]{26}")
string ClusterArn

list ClusterArnList {
    member: ClusterArn
}

@pattern("[a-z0-9]{26}")
string ClusterId

list ClusterList {
    member: ClusterSummary
}

enum ClusterStatus {
    CREATING
    ACTIVE
    IDLE
    INACTIVE
    UPDATING
    DELETING
    DELETED
    FAILED
    PENDING_SETUP
    PENDING_DELETE
}

structure ClusterSummary {
    @required
    identifier: ClusterId

    @required
    arn: ClusterArn
}

@pattern("[a-zA-Z0-9.-]+")
string ClusterVpcEndpoint

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    resourceId: String
    resourceType: String
}

structure EncryptionDetails {
    @required
    encryptionType: EncryptionType

    kmsKeyArn: String

    @required
    encryptionStatus: EncryptionStatus
}

enum EncryptionStatus {
    ENABLED
    UPDATING
    KMS_KEY_INACCESSIBLE
    ENABLING
}

enum EncryptionType {
    AWS_OWNED_KMS_KEY
    CUSTOMER_MANAGED_KMS_KEY
}

@pattern("[a-zA-Z0-9.-]+")
string Endpoint

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 2048) @pattern("arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+")
string KinesisStreamArn

structure KinesisTargetDefinition {
    @required
    streamArn: KinesisStreamArn

    @required
    roleArn: RoleArn
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9:/_-]+")
string KmsEncryptionKey

@range(min: 1, max: 100)
integer MaxResults

structure MultiRegionProperties {
    witnessRegion: Region
    clusters: ClusterArnList
}

@length(min: 1, max: 20480)
string PolicyDocument

@length(min: 0, max: 50)
string Region

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)+")
string RoleArn

@length(min: 1, max: 128) @pattern("com\\.amazonaws\\.[a-z0-9-]+\\.dsql-[a-f0-9]{6}")
string ServiceName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

structure StatusReason {
    @required
    error: StreamFailureErrorCode

    @required
    updatedAt: Timestamp
}

@pattern("arn:aws(-[^:]+)?:dsql:[a-z0-9-]{1,20}:[0-9]{12}:cluster/[a-z0-9]{26}/stream/[a-z0-9]{26}")
string StreamArn

enum StreamFailureErrorCode {
    KINESIS_THROUGHPUT_EXCEEDED
    KINESIS_STREAM_NOT_FOUND
    ROLE_ACCESS_DENIED
    KINESIS_ACCESS_DENIED
    KINESIS_KMS_ACCESS_DENIED
    KINESIS_OVERSIZE_RECORD
    CLUSTER_CMK_INACCESSIBLE
    INTERNAL_ERROR
}

enum StreamFormat {
    JSON
}

@pattern("[a-z0-9]{26}")
string StreamId

list StreamList {
    member: StreamSummary
}

enum StreamOrdering {
    UNORDERED
}

enum StreamStatus {
    CREATING
    ACTIVE
    DELETING
    DELETED
    FAILED
    IMPAIRED
}

structure StreamSummary {
    @required
    clusterIdentifier: ClusterId

    @required
    streamIdentifier: StreamId

    @required
    arn: StreamArn

    @required
    creationTime: Timestamp

    @required
    status: StreamStatus
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.:/=+\\-@ ]*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9_.:/=+\\-@ ]*")
string TagValue

union TargetDefinition {
    kinesis: KinesisTargetDefinition
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    deletionProtectionEnabled
    other
}
