$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pcs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Parallel Computing Service")
@service(sdkId: "PCS", endpointPrefix: "pcs")
@awsJson1_0
@sigv4(name: "pcs")
@standardRegionalEndpoints
service AWSParallelComputingService {
    version: "2023-02-10"
    operations: [
        CreateCluster
        CreateComputeNodeGroup
        CreateQueue
        DeleteCluster
        DeleteComputeNodeGroup
        DeleteQueue
        GetCluster
        GetComputeNodeGroup
        GetQueue
        ListClusters
        ListComputeNodeGroups
        ListQueues
        ListTagsForResource
        RegisterComputeNodeGroupInstance
        TagResource
        UntagResource
        UpdateCluster
        UpdateComputeNodeGroup
        UpdateQueue
    ]
}

@idempotent
operation CreateCluster {
    input := {
        @required
        clusterName: ClusterName

        @required
        scheduler: SchedulerRequest

        @required
        size: Size

        @required
        networking: NetworkingRequest

        slurmConfiguration: ClusterSlurmConfigurationRequest

        @idempotencyToken
        clientToken: SBClientToken

        tags: RequestTagMap
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation CreateComputeNodeGroup {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        computeNodeGroupName: ComputeNodeGroupName

        amiId: AmiId

        @required
        subnetIds: StringList

        purchaseOption: PurchaseOption

        @required
        customLaunchTemplate: CustomLaunchTemplate

        @required
        iamInstanceProfileArn: InstanceProfileArn

        @required
        scalingConfiguration: ScalingConfigurationRequest

        @required
        instanceConfigs: InstanceList

        spotOptions: SpotOptions
        slurmConfiguration: ComputeNodeGroupSlurmConfigurationRequest
        nodeLifecycleActions: NodeLifecycleActionsRequest

        @idempotencyToken
        clientToken: SBClientToken

        tags: RequestTagMap
    }
    output := {
        computeNodeGroup: ComputeNodeGroup
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation CreateQueue {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        queueName: QueueName

        computeNodeGroupConfigurations: ComputeNodeGroupConfigurationList
        slurmConfiguration: QueueSlurmConfigurationRequest

        @idempotencyToken
        clientToken: SBClientToken

        tags: RequestTagMap
    }
    output := {
        queue: Queue
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteCluster {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @idempotencyToken
        clientToken: SBClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteComputeNodeGroup {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        computeNodeGroupIdentifier: ComputeNodeGroupIdentifier

        @idempotencyToken
        clientToken: SBClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteQueue {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        queueIdentifier: QueueIdentifier

        @idempotencyToken
        clientToken: SBClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
operation GetCluster {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
operation GetComputeNodeGroup {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        computeNodeGroupIdentifier: ComputeNodeGroupIdentifier
    }
    output := {
        computeNodeGroup: ComputeNodeGroup
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
operation GetQueue {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        queueIdentifier: QueueIdentifier
    }
    output := {
        queue: Queue
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "clusters"
    pageSize: "maxResults"
)
operation ListClusters {
    input := {
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        @required
        clusters: ClusterList

        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "computeNodeGroups"
    pageSize: "maxResults"
)
operation ListComputeNodeGroups {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        @required
        computeNodeGroups: ComputeNodeGroupList

        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queues"
    pageSize: "maxResults"
)
operation ListQueues {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        @required
        queues: QueueList

        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: ResponseTagMap
    }
    errors: [ResourceNotFoundException]
}

operation RegisterComputeNodeGroupInstance {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        bootstrapId: BootstrapId
    }
    output := {
        @required
        nodeID: String

        @required
        sharedSecret: SharedSecret

        @required
        endpoints: Endpoints

        clusterName: String
        computeNodeGroupId: String
        computeNodeGroupName: String
        nodeLifecycleActions: NodeLifecycleActions
    }
    errors: [InternalServerException, AccessDeniedException]
}

@idempotent
operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: RequestTagMap
    }
    output := {}
    errors: [ServiceQuotaExceededException, ResourceNotFoundException]
}

@idempotent
operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException]
}

@idempotent
operation UpdateCluster {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @idempotencyToken
        clientToken: SBClientToken

        slurmConfiguration: UpdateClusterSlurmConfigurationRequest
        scheduler: UpdateSchedulerRequest
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateComputeNodeGroup {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        computeNodeGroupIdentifier: ComputeNodeGroupIdentifier

        amiId: AmiId
        subnetIds: StringList
        customLaunchTemplate: CustomLaunchTemplate
        purchaseOption: PurchaseOption
        spotOptions: SpotOptions
        scalingConfiguration: ScalingConfigurationRequest
        iamInstanceProfileArn: InstanceProfileArn
        slurmConfiguration: UpdateComputeNodeGroupSlurmConfigurationRequest
        nodeLifecycleActions: UpdateNodeLifecycleActionsRequest

        @idempotencyToken
        clientToken: SBClientToken
    }
    output := {
        computeNodeGroup: ComputeNodeGroup
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateQueue {
    input := {
        @required
        clusterIdentifier: ClusterIdentifier

        @required
        queueIdentifier: QueueIdentifier

        computeNodeGroupConfigurations: ComputeNodeGroupConfigurationList
        slurmConfiguration: UpdateQueueSlurmConfigurationRequest

        @idempotencyToken
        clientToken: SBClientToken
    }
    output := {
        queue: Queue
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

structure Accounting {
    defaultPurgeTimeInDays: AccountingDefaultPurgeTimeInDaysInteger

    @required
    mode: AccountingMode
}

@range(min: -1, max: 10000)
integer AccountingDefaultPurgeTimeInDaysInteger

enum AccountingMode {
    STANDARD
    NONE
}

structure AccountingRequest {
    defaultPurgeTimeInDays: AccountingRequestDefaultPurgeTimeInDaysInteger

    @required
    mode: AccountingMode
}

@range(min: -1, max: 10000)
integer AccountingRequestDefaultPurgeTimeInDaysInteger

@pattern("ami-[a-z0-9]+")
string AmiId

@length(min: 1, max: 1011) @pattern("arn:aws.*:pcs:.*:[0-9]{12}:.*/[a-z0-9_\\-]+")
string Arn

@length(min: 1, max: 1000) @pattern("[\\S]+")
string BootstrapId

structure CgroupCustomSetting {
    @required
    parameterName: String

    @required
    parameterValue: String
}

list CgroupCustomSettings {
    member: CgroupCustomSetting
}

structure Cluster {
    @required
    name: String

    @required
    id: String

    @required
    arn: String

    @required
    status: ClusterStatus

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    @required
    scheduler: Scheduler

    @required
    size: Size

    slurmConfiguration: ClusterSlurmConfiguration

    @required
    networking: Networking

    endpoints: Endpoints
    errorInfo: ErrorInfoList
}

@pattern("(pcs_[a-zA-Z0-9]+|[A-Za-z][A-Za-z0-9-]{2,40})")
string ClusterIdentifier

list ClusterList {
    member: ClusterSummary
}

@length(min: 3, max: 40) @pattern("(?!pcs_)^[A-Za-z][A-Za-z0-9-]+")
string ClusterName

structure ClusterSlurmConfiguration {
    scaleDownIdleTimeInSeconds: ClusterSlurmConfigurationScaleDownIdleTimeInSecondsInteger
    slurmCustomSettings: SlurmCustomSettings
    slurmdbdCustomSettings: SlurmdbdCustomSettings
    cgroupCustomSettings: CgroupCustomSettings
    authKey: SlurmAuthKey
    jwtAuth: JwtAuth
    accounting: Accounting
    slurmRest: SlurmRest
}

structure ClusterSlurmConfigurationRequest {
    scaleDownIdleTimeInSeconds: ClusterSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger
    slurmCustomSettings: SlurmCustomSettings
    slurmdbdCustomSettings: SlurmdbdCustomSettings
    cgroupCustomSettings: CgroupCustomSettings
    accounting: AccountingRequest
    slurmRest: SlurmRestRequest
}

@range(min: 1, max: 10000000)
integer ClusterSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger

@range(min: 1, max: 10000000)
integer ClusterSlurmConfigurationScaleDownIdleTimeInSecondsInteger

enum ClusterStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    DELETE_FAILED
    UPDATE_FAILED
    SUSPENDING
    SUSPENDED
    RESUMING
}

structure ClusterSummary {
    @required
    name: String

    @required
    id: String

    @required
    arn: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    @required
    status: ClusterStatus
}

structure ComputeNodeGroup {
    @required
    name: ComputeNodeGroupName

    @required
    id: String

    @required
    arn: String

    @required
    clusterId: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    @required
    status: ComputeNodeGroupStatus

    amiId: AmiId

    @required
    subnetIds: SubnetIdList

    purchaseOption: PurchaseOption

    @required
    customLaunchTemplate: CustomLaunchTemplate

    @required
    iamInstanceProfileArn: InstanceProfileArn

    @required
    scalingConfiguration: ScalingConfiguration

    @required
    instanceConfigs: InstanceList

    spotOptions: SpotOptions
    slurmConfiguration: ComputeNodeGroupSlurmConfiguration
    nodeLifecycleActions: NodeLifecycleActions
    errorInfo: ErrorInfoList
}

structure ComputeNodeGroupConfiguration {
    computeNodeGroupId: String
}

list ComputeNodeGroupConfigurationList {
    member: ComputeNodeGroupConfiguration
}

@pattern("(pcs_[a-zA-Z0-9]+|[A-Za-z][A-Za-z0-9-]{2,25})")
string ComputeNodeGroupIdentifier

list ComputeNodeGroupList {
    member: ComputeNodeGroupSummary
}

@length(min: 3, max: 25) @pattern("(?!pcs_)^[A-Za-z][A-Za-z0-9-]+")
string ComputeNodeGroupName

structure ComputeNodeGroupSlurmConfiguration {
    scaleDownIdleTimeInSeconds: ComputeNodeGroupSlurmConfigurationScaleDownIdleTimeInSecondsInteger
    slurmCustomSettings: SlurmCustomSettings
}

structure ComputeNodeGroupSlurmConfigurationRequest {
    scaleDownIdleTimeInSeconds: ComputeNodeGroupSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger
    slurmCustomSettings: SlurmCustomSettings
}

@range(min: -1, max: 10000000)
integer ComputeNodeGroupSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger

@range(min: -1, max: 10000000)
integer ComputeNodeGroupSlurmConfigurationScaleDownIdleTimeInSecondsInteger

enum ComputeNodeGroupStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    DELETE_FAILED
    UPDATE_FAILED
    DELETED
    SUSPENDING
    SUSPENDED
    RESUMING
}

structure ComputeNodeGroupSummary {
    @required
    name: ComputeNodeGroupName

    @required
    id: String

    @required
    arn: String

    @required
    clusterId: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    @required
    status: ComputeNodeGroupStatus
}

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure CustomLaunchTemplate {
    @required
    id: String

    @required
    version: String
}

structure Endpoint {
    @required
    type: EndpointType

    @required
    privateIpAddress: String

    publicIpAddress: String
    ipv6Address: String

    @required
    port: String
}

enum EndpointType {
    SLURMCTLD
    SLURMDBD
    SLURMRESTD
}

list Endpoints {
    member: Endpoint
}

structure ErrorInfo {
    code: String
    message: String
}

list ErrorInfoList {
    member: ErrorInfo
}

enum ExecutionPolicy {
    FIRST_BOOT_ONLY
    EVERY_BOOT
}

structure InstanceConfig {
    instanceType: String
}

list InstanceList {
    member: InstanceConfig
}

@pattern("arn:aws([a-zA-Z-]{0,10})?:iam::[0-9]{12}:instance-profile/([!-~]{1,510}/)?([\\w+=,.@-]{1,128})")
string InstanceProfileArn

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

structure JwtAuth {
    jwtKey: JwtKey
}

structure JwtKey {
    @required
    secretArn: String

    @required
    secretVersion: String
}

@range(min: 1, max: 100)
integer MaxResults

enum NetworkType {
    IPV4
    IPV6
}

structure Networking {
    subnetIds: SubnetIdList
    securityGroupIds: SecurityGroupIdList
    networkType: NetworkType
}

structure NetworkingRequest {
    subnetIds: SubnetIdList
    securityGroupIds: SecurityGroupIdList
    networkType: NetworkType
}

structure NodeLifecycleActions {
    @required
    stages: NodeLifecycleStages

    scriptCachingPolicy: ScriptCachingPolicy
}

structure NodeLifecycleActionsRequest {
    @required
    stages: NodeLifecycleStages

    scriptCachingPolicy: ScriptCachingPolicy
}

structure NodeLifecycleScript {
    @required
    name: NodeLifecycleScriptNameString

    @required
    scriptSource: ScriptSource

    arguments: NodeLifecycleScriptArguments
    onError: OnError
    executionPolicy: ExecutionPolicy
}

@length(min: 0, max: 256)
string NodeLifecycleScriptArgument

@length(min: 0, max: 20)
list NodeLifecycleScriptArguments {
    member: NodeLifecycleScriptArgument
}

@length(min: 1, max: 20)
list NodeLifecycleScriptList {
    member: NodeLifecycleScript
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9][A-Za-z0-9 _-]*")
string NodeLifecycleScriptNameString

structure NodeLifecycleStages {
    nodeBootstrapped: NodeLifecycleScriptList
    nodeReady: NodeLifecycleScriptList
}

enum OnError {
    TERMINATE
    STOP_SEQUENCE
    CONTINUE
}

enum PurchaseOption {
    ONDEMAND
    SPOT
    CAPACITY_BLOCK
    INTERRUPTIBLE_CAPACITY_RESERVATION
}

structure Queue {
    @required
    name: QueueName

    @required
    id: String

    @required
    arn: String

    @required
    clusterId: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    @required
    status: QueueStatus

    @required
    computeNodeGroupConfigurations: ComputeNodeGroupConfigurationList

    slurmConfiguration: QueueSlurmConfiguration
    errorInfo: ErrorInfoList
}

@pattern("(pcs_[a-zA-Z0-9]+|[A-Za-z][A-Za-z0-9-]{2,25})")
string QueueIdentifier

list QueueList {
    member: QueueSummary
}

@length(min: 3, max: 25) @pattern("(?!pcs_)^[A-Za-z][A-Za-z0-9-]+")
string QueueName

structure QueueSlurmConfiguration {
    slurmCustomSettings: SlurmCustomSettings
}

structure QueueSlurmConfigurationRequest {
    slurmCustomSettings: SlurmCustomSettings
}

enum QueueStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    DELETE_FAILED
    UPDATE_FAILED
    SUSPENDING
    SUSPENDED
    RESUMING
}

structure QueueSummary {
    @required
    name: QueueName

    @required
    id: String

    @required
    arn: String

    @required
    clusterId: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    @required
    status: QueueStatus
}

@length(min: 1, max: 200)
map RequestTagMap {
    key: TagKey
    value: TagValue
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

map ResponseTagMap {
    key: TagKey
    value: TagValue
}

@length(min: 8, max: 100)
string SBClientToken

structure ScalingConfiguration {
    @required
    minInstanceCount: ScalingConfigurationMinInstanceCountInteger

    @required
    maxInstanceCount: ScalingConfigurationMaxInstanceCountInteger
}

@range(min: 0)
integer ScalingConfigurationMaxInstanceCountInteger

@range(min: 0)
integer ScalingConfigurationMinInstanceCountInteger

structure ScalingConfigurationRequest {
    @required
    minInstanceCount: ScalingConfigurationRequestMinInstanceCountInteger

    @required
    maxInstanceCount: ScalingConfigurationRequestMaxInstanceCountInteger
}

@range(min: 0)
integer ScalingConfigurationRequestMaxInstanceCountInteger

@range(min: 0)
integer ScalingConfigurationRequestMinInstanceCountInteger

structure Scheduler {
    @required
    type: SchedulerType

    @required
    version: String
}

structure SchedulerRequest {
    @required
    type: SchedulerType

    @required
    version: String
}

enum SchedulerType {
    SLURM
}

enum ScriptCachingPolicy {
    CACHE_ONCE
    REFRESH_ON_REBOOT
}

structure ScriptSource {
    @required
    scriptLocation: ScriptSourceScriptLocationString

    s3VersionId: ScriptSourceS3VersionIdString
    checksum: ScriptSourceChecksumString
}

@length(min: 64, max: 64) @pattern("[a-fA-F0-9]{64}")
string ScriptSourceChecksumString

@length(min: 0, max: 1024)
string ScriptSourceS3VersionIdString

@length(min: 1, max: 1024)
@pattern("(s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+|https://([a-zA-Z0-9](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63}(?::[0-9]{1,5})?(?:[/?#][^\\s]*)?)")
string ScriptSourceScriptLocationString

@pattern("sg-\\w{8,17}")
string SecurityGroupId

list SecurityGroupIdList {
    member: SecurityGroupId
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    serviceCode: String

    resourceId: String
    resourceType: String
    quotaCode: String
}

@sensitive
string SharedSecret

enum Size {
    SMALL
    MEDIUM
    LARGE
}

structure SlurmAuthKey {
    @required
    secretArn: String

    @required
    secretVersion: String
}

structure SlurmCustomSetting {
    @required
    parameterName: String

    @required
    parameterValue: String
}

list SlurmCustomSettings {
    member: SlurmCustomSetting
}

structure SlurmRest {
    @required
    mode: SlurmRestMode
}

enum SlurmRestMode {
    STANDARD
    NONE
}

structure SlurmRestRequest {
    @required
    mode: SlurmRestMode
}

structure SlurmdbdCustomSetting {
    @required
    parameterName: String

    @required
    parameterValue: String
}

list SlurmdbdCustomSettings {
    member: SlurmdbdCustomSetting
}

enum SpotAllocationStrategy {
    lowest_price = "lowest-price"
    capacity_optimized = "capacity-optimized"
    price_capacity_optimized = "price-capacity-optimized"
}

structure SpotOptions {
    allocationStrategy: SpotAllocationStrategy
}

list StringList {
    member: String
}

@pattern("subnet-\\w{8,17}")
string SubnetId

@length(min: 1)
list SubnetIdList {
    member: SubnetId
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@error("client") @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    retryAfterSeconds: Integer
}

structure UpdateAccountingRequest {
    defaultPurgeTimeInDays: UpdateAccountingRequestDefaultPurgeTimeInDaysInteger
    mode: AccountingMode
}

@range(min: -1, max: 10000)
integer UpdateAccountingRequestDefaultPurgeTimeInDaysInteger

structure UpdateClusterSlurmConfigurationRequest {
    scaleDownIdleTimeInSeconds: UpdateClusterSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger
    slurmCustomSettings: SlurmCustomSettings
    slurmdbdCustomSettings: SlurmdbdCustomSettings
    cgroupCustomSettings: CgroupCustomSettings
    accounting: UpdateAccountingRequest
    slurmRest: UpdateSlurmRestRequest
}

@range(min: 1, max: 10000000)
integer UpdateClusterSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger

structure UpdateComputeNodeGroupSlurmConfigurationRequest {
    scaleDownIdleTimeInSeconds: UpdateComputeNodeGroupSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger
    slurmCustomSettings: SlurmCustomSettings
}

@range(min: -1, max: 10000000)
integer UpdateComputeNodeGroupSlurmConfigurationRequestScaleDownIdleTimeInSecondsInteger

structure UpdateNodeLifecycleActionsRequest {
    @required
    stages: NodeLifecycleStages

    scriptCachingPolicy: ScriptCachingPolicy
}

structure UpdateQueueSlurmConfigurationRequest {
    slurmCustomSettings: SlurmCustomSettings
}

structure UpdateSchedulerRequest {
    @required
    version: String
}

structure UpdateSlurmRestRequest {
    mode: SlurmRestMode
}

@error("client")
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
    other
}
