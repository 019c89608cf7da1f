$version: "2.0"

namespace com.amazonaws.docdbelastic

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon DocumentDB Elastic Clusters")
@service(sdkId: "DocDB Elastic", endpointPrefix: "docdb-elastic")
@restJson1
@sigv4(name: "docdb-elastic")
@standardRegionalEndpoints
service DocDBElastic {
    version: "2022-11-28"
    operations: [
        ApplyPendingMaintenanceAction
        CopyClusterSnapshot
        CreateCluster
        CreateClusterSnapshot
        DeleteCluster
        DeleteClusterSnapshot
        GetCluster
        GetClusterSnapshot
        GetPendingMaintenanceAction
        ListClusterSnapshots
        ListClusters
        ListPendingMaintenanceActions
        ListTagsForResource
        RestoreClusterFromSnapshot
        StartCluster
        StopCluster
        TagResource
        UntagResource
        UpdateCluster
    ]
}

@http(method: "POST", uri: "/pending-action") @idempotent
operation ApplyPendingMaintenanceAction {
    input := {
        @required
        applyAction: InputString

        applyOn: InputString

        @required
        optInType: OptInType

        @required
        resourceArn: InputString
    }
    output := {
        @required
        resourcePendingMaintenanceAction: ResourcePendingMaintenanceAction
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/cluster-snapshot/{snapshotArn}/copy") @idempotent
operation CopyClusterSnapshot {
    input := {
        copyTags: Boolean
        kmsKeyId: String

        @required @httpLabel
        snapshotArn: String

        tags: TagMap

        @required
        targetSnapshotName: CopyClusterSnapshotInputTargetSnapshotNameString
    }
    output := {
        @required
        snapshot: ClusterSnapshot
    }
    errors: [
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/cluster") @idempotent
operation CreateCluster {
    input := {
        @required
        adminUserName: String

        @required
        adminUserPassword: Password

        @required
        authType: Auth

        backupRetentionPeriod: Integer

        @idempotencyToken
        clientToken: String

        @required
        clusterName: String

        kmsKeyId: String
        preferredBackupWindow: String
        preferredMaintenanceWindow: String

        @required
        shardCapacity: Integer

        @required
        shardCount: Integer

        shardInstanceCount: Integer
        subnetIds: StringList
        tags: TagMap
        vpcSecurityGroupIds: StringList
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/cluster-snapshot") @idempotent
operation CreateClusterSnapshot {
    input := {
        @required
        clusterArn: String

        @required
        snapshotName: CreateClusterSnapshotInputSnapshotNameString

        tags: TagMap
    }
    output := {
        @required
        snapshot: ClusterSnapshot
    }
    errors: [
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/cluster/{clusterArn}") @idempotent
operation DeleteCluster {
    input := {
        @required @httpLabel
        clusterArn: String
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/cluster-snapshot/{snapshotArn}") @idempotent
operation DeleteClusterSnapshot {
    input := {
        @required @httpLabel
        snapshotArn: String
    }
    output := {
        @required
        snapshot: ClusterSnapshot
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/cluster/{clusterArn}")
operation GetCluster {
    input := {
        @required @httpLabel
        clusterArn: String
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/cluster-snapshot/{snapshotArn}")
operation GetClusterSnapshot {
    input := {
        @required @httpLabel
        snapshotArn: String
    }
    output := {
        @required
        snapshot: ClusterSnapshot
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/pending-action/{resourceArn}")
operation GetPendingMaintenanceAction {
    input := {
        @required @httpLabel
        resourceArn: InputString
    }
    output := {
        @required
        resourcePendingMaintenanceAction: ResourcePendingMaintenanceAction
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/cluster-snapshots")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "snapshots"
    pageSize: "maxResults"
)
operation ListClusterSnapshots {
    input := {
        @httpQuery("clusterArn")
        clusterArn: String

        @httpQuery("maxResults")
        maxResults: ListClusterSnapshotsInputMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("snapshotType")
        snapshotType: String
    }
    output := {
        nextToken: String
        snapshots: ClusterSnapshotList
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/clusters")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "clusters"
    pageSize: "maxResults"
)
operation ListClusters {
    input := {
        @httpQuery("maxResults")
        maxResults: ListClustersInputMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        clusters: ClusterList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/pending-actions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourcePendingMaintenanceActions"
    pageSize: "maxResults"
)
operation ListPendingMaintenanceActions {
    input := {
        @httpQuery("maxResults")
        maxResults: ListPendingMaintenanceActionsInputMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        resourcePendingMaintenanceActions: ResourcePendingMaintenanceActionList
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/cluster-snapshot/{snapshotArn}/restore") @idempotent
operation RestoreClusterFromSnapshot {
    input := {
        @required
        clusterName: String

        kmsKeyId: String
        shardCapacity: Integer
        shardInstanceCount: Integer

        @required @httpLabel
        snapshotArn: String

        subnetIds: StringList
        tags: TagMap
        vpcSecurityGroupIds: StringList
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/cluster/{clusterArn}/start") @idempotent
operation StartCluster {
    input := {
        @required @httpLabel
        clusterArn: String
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/cluster/{clusterArn}/stop") @idempotent
operation StopCluster {
    input := {
        @required @httpLabel
        clusterArn: String
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/cluster/{clusterArn}") @idempotent
operation UpdateCluster {
    input := {
        adminUserPassword: Password
        authType: Auth
        backupRetentionPeriod: Integer

        @idempotencyToken
        clientToken: String

        @required @httpLabel
        clusterArn: String

        preferredBackupWindow: String
        preferredMaintenanceWindow: String
        shardCapacity: Integer
        shardCount: Integer
        shardInstanceCount: Integer
        subnetIds: StringList
        vpcSecurityGroupIds: StringList
    }
    output := {
        @required
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 1011)
string Arn

enum Auth {
    PLAIN_TEXT
    SECRET_ARN
}

structure Cluster {
    @required
    adminUserName: String

    @required
    authType: Auth

    backupRetentionPeriod: Integer

    @required
    clusterArn: String

    @required
    clusterEndpoint: String

    @required
    clusterName: String

    @required
    createTime: String

    @required
    kmsKeyId: String

    preferredBackupWindow: String

    @required
    preferredMaintenanceWindow: String

    @required
    shardCapacity: Integer

    @required
    shardCount: Integer

    shardInstanceCount: Integer
    shards: ShardList

    @required
    status: Status

    @required
    subnetIds: StringList

    @required
    vpcSecurityGroupIds: StringList
}

structure ClusterInList {
    @required
    clusterArn: String

    @required
    clusterName: String

    @required
    status: Status
}

list ClusterList {
    member: ClusterInList
}

structure ClusterSnapshot {
    @required
    adminUserName: String

    @required
    clusterArn: String

    @required
    clusterCreationTime: String

    @required
    kmsKeyId: String

    @required
    snapshotArn: String

    @required
    snapshotCreationTime: String

    @required
    snapshotName: String

    snapshotType: SnapshotType

    @required
    status: Status

    @required
    subnetIds: StringList

    @required
    vpcSecurityGroupIds: StringList
}

structure ClusterSnapshotInList {
    @required
    clusterArn: String

    @required
    snapshotArn: String

    @required
    snapshotCreationTime: String

    @required
    snapshotName: String

    @required
    status: Status
}

list ClusterSnapshotList {
    member: ClusterSnapshotInList
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 1, max: 63)
string CopyClusterSnapshotInputTargetSnapshotNameString

@length(min: 1, max: 63)
string CreateClusterSnapshotInputSnapshotNameString

@length(min: 1, max: 256)
string InputString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@range(min: 20, max: 100)
integer ListClusterSnapshotsInputMaxResultsInteger

@range(min: 1, max: 100)
integer ListClustersInputMaxResultsInteger

@range(min: 1, max: 100)
integer ListPendingMaintenanceActionsInputMaxResultsInteger

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    resourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    tags: TagMap
}

enum OptInType {
    IMMEDIATE
    NEXT_MAINTENANCE
    APPLY_ON
    UNDO_OPT_IN
}

@sensitive
string Password

structure PendingMaintenanceActionDetails {
    @required
    action: String

    autoAppliedAfterDate: String
    currentApplyDate: String
    description: String
    forcedApplyDate: String
    optInStatus: String
}

list PendingMaintenanceActionDetailsList {
    member: PendingMaintenanceActionDetails
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure ResourcePendingMaintenanceAction {
    pendingMaintenanceActionDetails: PendingMaintenanceActionDetailsList
    resourceArn: String
}

list ResourcePendingMaintenanceActionList {
    member: ResourcePendingMaintenanceAction
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

structure Shard {
    @required
    createTime: String

    @required
    shardId: String

    @required
    status: Status
}

list ShardList {
    member: Shard
}

enum SnapshotType {
    MANUAL
    AUTOMATED
}

enum Status {
    CREATING
    ACTIVE
    DELETING
    UPDATING
    VPC_ENDPOINT_LIMIT_EXCEEDED
    IP_ADDRESS_LIMIT_EXCEEDED
    INVALID_SECURITY_GROUP_ID
    INVALID_SUBNET_ID
    INACCESSIBLE_ENCRYPTION_CREDS
    INACCESSIBLE_SECRET_ARN
    INACCESSIBLE_VPC_ENDPOINT
    INCOMPATIBLE_NETWORK
    MERGING
    MODIFYING
    SPLITTING
    COPYING
    STARTING
    STOPPING
    STOPPED
    MAINTENANCE
    INACCESSIBLE_ENCRYPTION_CREDENTIALS_RECOVERABLE
}

list StringList {
    member: String
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@input
structure TagResourceRequest {
    @required @httpLabel
    resourceArn: Arn

    @required
    tags: TagMap
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    resourceArn: Arn

    @required @httpQuery("tagKeys")
    tagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@error("client") @httpError(400)
structure ValidationException {
    fieldList: ValidationExceptionFieldList

    @required
    message: String

    @required
    reason: ValidationExceptionReason
}

structure ValidationExceptionField {
    @required
    message: String

    @required
    name: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}
