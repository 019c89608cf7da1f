$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.batch

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Batch")
@service(sdkId: "Batch", endpointPrefix: "batch")
@restJson1
@sigv4(name: "batch")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://fips.batch.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Batch {
    version: "2016-08-10"
    operations: [
        CancelJob
        CreateComputeEnvironment
        CreateConsumableResource
        CreateJobQueue
        CreateQuotaShare
        CreateSchedulingPolicy
        CreateServiceEnvironment
        DeleteComputeEnvironment
        DeleteConsumableResource
        DeleteJobQueue
        DeleteQuotaShare
        DeleteSchedulingPolicy
        DeleteServiceEnvironment
        DeregisterJobDefinition
        DescribeComputeEnvironments
        DescribeConsumableResource
        DescribeJobDefinitions
        DescribeJobQueues
        DescribeJobs
        DescribeQuotaShare
        DescribeSchedulingPolicies
        DescribeServiceEnvironments
        DescribeServiceJob
        GetJobQueueSnapshot
        ListConsumableResources
        ListJobs
        ListJobsByConsumableResource
        ListQuotaShares
        ListSchedulingPolicies
        ListServiceJobs
        ListTagsForResource
        RegisterJobDefinition
        SubmitJob
        SubmitServiceJob
        TagResource
        TerminateJob
        TerminateServiceJob
        UntagResource
        UpdateComputeEnvironment
        UpdateConsumableResource
        UpdateJobQueue
        UpdateQuotaShare
        UpdateSchedulingPolicy
        UpdateServiceEnvironment
        UpdateServiceJob
    ]
}

@http(method: "POST", uri: "/v1/canceljob")
operation CancelJob {
    input := {
        @required
        jobId: String

        @required
        reason: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/createcomputeenvironment")
operation CreateComputeEnvironment {
    input := {
        @required
        computeEnvironmentName: String

        @required
        type: CEType

        state: CEState
        unmanagedvCpus: Integer
        computeResources: ComputeResource
        serviceRole: String
        tags: TagrisTagsMap
        eksConfiguration: EksConfiguration
        context: String
    }
    output := {
        computeEnvironmentName: String
        computeEnvironmentArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/createconsumableresource")
operation CreateConsumableResource {
    input := {
        @required
        consumableResourceName: String

        totalQuantity: Long
        resourceType: String
        tags: TagrisTagsMap
    }
    output := {
        @required
        consumableResourceName: String

        @required
        consumableResourceArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/createjobqueue")
operation CreateJobQueue {
    input := {
        @required
        jobQueueName: String

        state: JQState
        schedulingPolicyArn: String

        @required
        priority: Integer

        computeEnvironmentOrder: ComputeEnvironmentOrders
        serviceEnvironmentOrder: ServiceEnvironmentOrders
        jobQueueType: JobQueueType
        tags: TagrisTagsMap
        jobStateTimeLimitActions: JobStateTimeLimitActions
    }
    output := {
        @required
        jobQueueName: String

        @required
        jobQueueArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/createquotashare")
operation CreateQuotaShare {
    input := {
        @required
        quotaShareName: String

        @required
        jobQueue: String

        @required
        capacityLimits: QuotaShareCapacityLimits

        @required
        resourceSharingConfiguration: QuotaShareResourceSharingConfiguration

        @required
        preemptionConfiguration: QuotaSharePreemptionConfiguration

        state: QuotaShareState
        tags: TagrisTagsMap
    }
    output := {
        quotaShareName: String
        quotaShareArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/createschedulingpolicy")
operation CreateSchedulingPolicy {
    input := {
        @required
        name: String

        quotaSharePolicy: QuotaSharePolicy
        fairsharePolicy: FairsharePolicy
        tags: TagrisTagsMap
    }
    output := {
        @required
        name: String

        @required
        arn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/createserviceenvironment")
operation CreateServiceEnvironment {
    input := {
        @required
        serviceEnvironmentName: String

        @required
        serviceEnvironmentType: ServiceEnvironmentType

        state: ServiceEnvironmentState

        @required
        capacityLimits: CapacityLimits

        tags: TagrisTagsMap
    }
    output := {
        @required
        serviceEnvironmentName: String

        @required
        serviceEnvironmentArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deletecomputeenvironment")
operation DeleteComputeEnvironment {
    input := {
        @required
        computeEnvironment: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deleteconsumableresource")
operation DeleteConsumableResource {
    input := {
        @required
        consumableResource: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deletejobqueue")
operation DeleteJobQueue {
    input := {
        @required
        jobQueue: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deletequotashare")
operation DeleteQuotaShare {
    input := {
        @required
        quotaShareArn: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deleteschedulingpolicy")
operation DeleteSchedulingPolicy {
    input := {
        @required
        arn: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deleteserviceenvironment")
operation DeleteServiceEnvironment {
    input := {
        @required
        serviceEnvironment: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/deregisterjobdefinition")
operation DeregisterJobDefinition {
    input := {
        @required
        jobDefinition: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describecomputeenvironments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "computeEnvironments"
    pageSize: "maxResults"
)
operation DescribeComputeEnvironments {
    input := {
        computeEnvironments: StringList
        maxResults: Integer
        nextToken: String
    }
    output := {
        computeEnvironments: ComputeEnvironmentDetailList
        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describeconsumableresource")
operation DescribeConsumableResource {
    input := {
        @required
        consumableResource: String
    }
    output := {
        @required
        consumableResourceName: String

        @required
        consumableResourceArn: String

        totalQuantity: Long
        inUseQuantity: Long
        availableQuantity: Long
        resourceType: String
        createdAt: Long
        tags: TagrisTagsMap
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describejobdefinitions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobDefinitions"
    pageSize: "maxResults"
)
operation DescribeJobDefinitions {
    input := {
        jobDefinitions: StringList
        maxResults: Integer
        jobDefinitionName: String
        status: String
        nextToken: String
    }
    output := {
        jobDefinitions: JobDefinitionList
        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describejobqueues")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobQueues"
    pageSize: "maxResults"
)
operation DescribeJobQueues {
    input := {
        jobQueues: StringList
        maxResults: Integer
        nextToken: String
    }
    output := {
        jobQueues: JobQueueDetailList
        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describejobs")
operation DescribeJobs {
    input := {
        @required
        jobs: StringList
    }
    output := {
        jobs: JobDetailList
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describequotashare")
operation DescribeQuotaShare {
    input := {
        @required
        quotaShareArn: String
    }
    output := {
        quotaShareName: String
        quotaShareArn: String
        jobQueueArn: String
        capacityLimits: QuotaShareCapacityLimits
        resourceSharingConfiguration: QuotaShareResourceSharingConfiguration
        preemptionConfiguration: QuotaSharePreemptionConfiguration
        state: QuotaShareState
        status: QuotaShareStatus
        tags: TagrisTagsMap
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describeschedulingpolicies")
operation DescribeSchedulingPolicies {
    input := {
        @required
        arns: StringList
    }
    output := {
        schedulingPolicies: SchedulingPolicyDetailList
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describeserviceenvironments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceEnvironments"
    pageSize: "maxResults"
)
operation DescribeServiceEnvironments {
    input := {
        serviceEnvironments: StringList
        maxResults: Integer
        nextToken: String
    }
    output := {
        serviceEnvironments: ServiceEnvironmentDetailList
        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/describeservicejob")
operation DescribeServiceJob {
    input := {
        @required
        jobId: String
    }
    output := {
        attempts: ServiceJobAttemptDetails
        capacityUsage: ServiceJobCapacityUsageDetailList
        createdAt: Long
        isTerminated: Boolean
        jobArn: String

        @required
        jobId: String

        @required
        jobName: String

        @required
        jobQueue: String

        latestAttempt: LatestServiceJobAttempt
        retryStrategy: ServiceJobRetryStrategy
        scheduledAt: Long
        schedulingPriority: Integer
        serviceRequestPayload: String

        @required
        serviceJobType: ServiceJobType

        shareIdentifier: String
        quotaShareName: String
        preemptionConfiguration: ServiceJobPreemptionConfiguration
        preemptionSummary: ServiceJobPreemptionSummary

        @required
        startedAt: Long

        @required
        status: ServiceJobStatus

        statusReason: String
        stoppedAt: Long
        tags: TagrisTagsMap
        timeoutConfig: ServiceJobTimeout
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/getjobqueuesnapshot")
operation GetJobQueueSnapshot {
    input := {
        @required
        jobQueue: String
    }
    output := {
        frontOfQueue: FrontOfQueueDetail
        frontOfQuotaShares: FrontOfQuotaSharesDetail
        queueUtilization: QueueSnapshotUtilizationDetail
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/listconsumableresources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "consumableResources"
    pageSize: "maxResults"
)
operation ListConsumableResources {
    input := {
        filters: ListConsumableResourcesFilterList
        maxResults: Integer
        nextToken: String
    }
    output := {
        @required
        consumableResources: ConsumableResourceSummaryList

        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/listjobs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaryList"
    pageSize: "maxResults"
)
operation ListJobs {
    input := {
        jobQueue: String
        arrayJobId: String
        multiNodeJobId: String
        jobStatus: JobStatus
        maxResults: Integer
        nextToken: String
        filters: ListJobsFilterList
    }
    output := {
        @required
        jobSummaryList: JobSummaryList

        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/listjobsbyconsumableresource")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListJobsByConsumableResource {
    input := {
        @required
        consumableResource: String

        filters: ListJobsByConsumableResourceFilterList
        maxResults: Integer
        nextToken: String
    }
    output := {
        @required
        jobs: ListJobsByConsumableResourceSummaryList

        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/listquotashares")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "quotaShares"
    pageSize: "maxResults"
)
operation ListQuotaShares {
    input := {
        @required
        jobQueue: String

        maxResults: Integer
        nextToken: String
    }
    output := {
        quotaShares: QuotaShareList
        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/listschedulingpolicies")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "schedulingPolicies"
    pageSize: "maxResults"
)
operation ListSchedulingPolicies {
    input := {
        maxResults: Integer
        nextToken: String
    }
    output := {
        schedulingPolicies: SchedulingPolicyListingDetailList
        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/listservicejobs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaryList"
    pageSize: "maxResults"
)
operation ListServiceJobs {
    input := {
        jobQueue: String
        jobStatus: ServiceJobStatus
        maxResults: Integer
        nextToken: String
        filters: ListJobsFilterList
    }
    output := {
        @required
        jobSummaryList: ServiceJobSummaryList

        nextToken: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "GET", uri: "/v1/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagrisTagsMap
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/registerjobdefinition")
operation RegisterJobDefinition {
    input := {
        @required
        jobDefinitionName: String

        @required
        type: JobDefinitionType

        parameters: ParametersMap
        schedulingPriority: Integer
        containerProperties: ContainerProperties
        nodeProperties: NodeProperties
        retryStrategy: RetryStrategy
        propagateTags: Boolean
        timeout: JobTimeout
        tags: TagrisTagsMap
        platformCapabilities: PlatformCapabilityList
        eksProperties: EksProperties
        ecsProperties: EcsProperties
        consumableResourceProperties: ConsumableResourceProperties
    }
    output := {
        @required
        jobDefinitionName: String

        @required
        jobDefinitionArn: String

        @required
        revision: Integer
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/submitjob")
operation SubmitJob {
    input := {
        @required
        jobName: String

        @required
        jobQueue: String

        shareIdentifier: String
        schedulingPriorityOverride: Integer
        arrayProperties: ArrayProperties
        dependsOn: JobDependencyList

        @required
        jobDefinition: String

        parameters: ParametersMap
        containerOverrides: ContainerOverrides
        nodeOverrides: NodeOverrides
        retryStrategy: RetryStrategy
        propagateTags: Boolean
        timeout: JobTimeout
        tags: TagrisTagsMap
        eksPropertiesOverride: EksPropertiesOverride
        ecsPropertiesOverride: EcsPropertiesOverride
        consumableResourcePropertiesOverride: ConsumableResourceProperties
    }
    output := {
        jobArn: String

        @required
        jobName: String

        @required
        jobId: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/submitservicejob")
operation SubmitServiceJob {
    input := {
        @required
        jobName: String

        @required
        jobQueue: String

        retryStrategy: ServiceJobRetryStrategy
        schedulingPriority: Integer

        @required
        serviceRequestPayload: String

        @required
        serviceJobType: ServiceJobType

        shareIdentifier: String
        quotaShareName: String
        preemptionConfiguration: ServiceJobPreemptionConfiguration
        timeoutConfig: ServiceJobTimeout
        tags: TagrisTagsMap

        @idempotencyToken
        clientToken: ClientRequestToken
    }
    output := {
        jobArn: String

        @required
        jobName: String

        @required
        jobId: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagrisTagsMap
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/terminatejob")
operation TerminateJob {
    input := {
        @required
        jobId: String

        @required
        reason: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/terminateservicejob")
operation TerminateServiceJob {
    input := {
        @required
        jobId: String

        @required
        reason: String
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeysList
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updatecomputeenvironment")
operation UpdateComputeEnvironment {
    input := {
        @required
        computeEnvironment: String

        state: CEState
        unmanagedvCpus: Integer
        computeResources: ComputeResourceUpdate
        serviceRole: String
        updatePolicy: UpdatePolicy
        context: String
    }
    output := {
        computeEnvironmentName: String
        computeEnvironmentArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updateconsumableresource")
operation UpdateConsumableResource {
    input := {
        @required
        consumableResource: String

        operation: String
        quantity: Long

        @idempotencyToken
        clientToken: ClientRequestToken
    }
    output := {
        @required
        consumableResourceName: String

        @required
        consumableResourceArn: String

        totalQuantity: Long
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updatejobqueue")
operation UpdateJobQueue {
    input := {
        @required
        jobQueue: String

        state: JQState
        schedulingPolicyArn: String
        priority: Integer
        computeEnvironmentOrder: ComputeEnvironmentOrders
        serviceEnvironmentOrder: ServiceEnvironmentOrders
        jobStateTimeLimitActions: JobStateTimeLimitActions
    }
    output := {
        jobQueueName: String
        jobQueueArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updatequotashare")
operation UpdateQuotaShare {
    input := {
        @required
        quotaShareArn: String

        capacityLimits: QuotaShareCapacityLimits
        resourceSharingConfiguration: QuotaShareResourceSharingConfiguration
        preemptionConfiguration: QuotaSharePreemptionConfiguration
        state: QuotaShareState
    }
    output := {
        quotaShareName: String
        quotaShareArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updateschedulingpolicy")
operation UpdateSchedulingPolicy {
    input := {
        @required
        arn: String

        quotaSharePolicy: QuotaSharePolicy
        fairsharePolicy: FairsharePolicy
    }
    output := {}
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updateserviceenvironment")
operation UpdateServiceEnvironment {
    input := {
        @required
        serviceEnvironment: String

        state: ServiceEnvironmentState
        capacityLimits: CapacityLimits
    }
    output := {
        @required
        serviceEnvironmentName: String

        @required
        serviceEnvironmentArn: String
    }
    errors: [ClientException, ServerException]
}

@http(method: "POST", uri: "/v1/updateservicejob")
operation UpdateServiceJob {
    input := {
        @required
        jobId: String

        @required
        schedulingPriority: Integer
    }
    output := {
        jobArn: String
        jobName: String
        jobId: String
    }
    errors: [ClientException, ServerException]
}

enum ArrayJobDependency {
    N_TO_N
    SEQUENTIAL
}

map ArrayJobStatusSummary {
    key: String
    value: Integer
}

structure ArrayProperties {
    size: Integer
}

structure ArrayPropertiesDetail {
    statusSummary: ArrayJobStatusSummary
    statusSummaryLastUpdatedAt: Long
    size: Integer
    index: Integer
}

structure ArrayPropertiesSummary {
    size: Integer
    index: Integer
    statusSummary: ArrayJobStatusSummary
    statusSummaryLastUpdatedAt: Long
}

enum AssignPublicIp {
    ENABLED
    DISABLED
}

structure AttemptContainerDetail {
    containerInstanceArn: String
    taskArn: String
    exitCode: Integer
    reason: String
    logStreamName: String
    networkInterfaces: NetworkInterfaceList
}

structure AttemptDetail {
    container: AttemptContainerDetail
    startedAt: Long
    stoppedAt: Long
    statusReason: String
    taskProperties: ListAttemptEcsTaskDetails
}

list AttemptDetails {
    member: AttemptDetail
}

structure AttemptEcsTaskDetails {
    containerInstanceArn: String
    taskArn: String
    containers: ListAttemptTaskContainerDetails
}

structure AttemptTaskContainerDetails {
    exitCode: Integer
    name: String
    reason: String
    logStreamName: String
    networkInterfaces: NetworkInterfaceList
}

enum CEState {
    ENABLED
    DISABLED
}

enum CEStatus {
    CREATING
    UPDATING
    DELETING
    DELETED
    VALID
    INVALID
}

enum CEType {
    MANAGED
    UNMANAGED
}

enum CRAllocationStrategy {
    BEST_FIT
    BEST_FIT_PROGRESSIVE
    BEST_FIT_PROGRESSIVE_ORDERED
    SPOT_CAPACITY_OPTIMIZED
    SPOT_PRICE_CAPACITY_OPTIMIZED
    SPOT_CAPACITY_OPTIMIZED_PRIORITIZED
}

enum CRType {
    EC2
    SPOT
    FARGATE
    FARGATE_SPOT
}

enum CRUpdateAllocationStrategy {
    BEST_FIT_PROGRESSIVE
    BEST_FIT_PROGRESSIVE_ORDERED
    SPOT_CAPACITY_OPTIMIZED
    SPOT_PRICE_CAPACITY_OPTIMIZED
    SPOT_CAPACITY_OPTIMIZED_PRIORITIZED
}

structure CapacityLimit {
    maxCapacity: Integer
    capacityUnit: String
}

list CapacityLimits {
    member: CapacityLimit
}

@error("client") @httpError(400)
structure ClientException {
    message: String
}

@length(min: 1, max: 64)
string ClientRequestToken

structure ComputeEnvironmentDetail {
    @required
    computeEnvironmentName: String

    @required
    computeEnvironmentArn: String

    unmanagedvCpus: Integer
    ecsClusterArn: String
    tags: TagrisTagsMap
    type: CEType
    state: CEState
    status: CEStatus
    statusReason: String
    computeResources: ComputeResource
    serviceRole: String
    updatePolicy: UpdatePolicy
    eksConfiguration: EksConfiguration
    containerOrchestrationType: OrchestrationType
    uuid: String
    context: String
}

list ComputeEnvironmentDetailList {
    member: ComputeEnvironmentDetail
}

structure ComputeEnvironmentOrder {
    @required
    order: Integer

    @required
    computeEnvironment: String
}

list ComputeEnvironmentOrders {
    member: ComputeEnvironmentOrder
}

structure ComputeResource {
    @required
    type: CRType

    allocationStrategy: CRAllocationStrategy
    minvCpus: Integer

    @required
    maxvCpus: Integer

    desiredvCpus: Integer
    instanceTypes: StringList

    @deprecated
    imageId: String

    subnets: StringList
    securityGroupIds: StringList
    ec2KeyPair: String
    instanceRole: String
    tags: TagsMap
    placementGroup: String
    bidPercentage: Integer
    spotIamFleetRole: String
    launchTemplate: LaunchTemplateSpecification
    ec2Configuration: Ec2ConfigurationList
    scalingPolicy: ComputeScalingPolicy
}

structure ComputeResourceUpdate {
    minvCpus: Integer
    maxvCpus: Integer
    desiredvCpus: Integer
    subnets: StringList
    securityGroupIds: StringList
    allocationStrategy: CRUpdateAllocationStrategy
    instanceTypes: StringList
    ec2KeyPair: String
    instanceRole: String
    tags: TagsMap
    placementGroup: String
    bidPercentage: Integer
    launchTemplate: LaunchTemplateSpecification
    ec2Configuration: Ec2ConfigurationList
    updateToLatestImageVersion: Boolean
    type: CRType
    imageId: String
    scalingPolicy: ComputeScalingPolicy
}

structure ComputeScalingPolicy {
    minScaleDownDelayMinutes: Integer
}

list ConsumableResourceList {
    member: ConsumableResourceRequirement
}

structure ConsumableResourceProperties {
    consumableResourceList: ConsumableResourceList
}

structure ConsumableResourceRequirement {
    consumableResource: String
    quantity: Long
}

structure ConsumableResourceSummary {
    @required
    consumableResourceArn: String

    @required
    consumableResourceName: String

    totalQuantity: Long
    inUseQuantity: Long
    resourceType: String
}

list ConsumableResourceSummaryList {
    member: ConsumableResourceSummary
}

structure ContainerDetail {
    image: String
    vcpus: Integer
    memory: Integer
    command: StringList
    jobRoleArn: String
    executionRoleArn: String
    volumes: Volumes
    environment: EnvironmentVariables
    mountPoints: MountPoints
    readonlyRootFilesystem: Boolean
    ulimits: Ulimits
    privileged: Boolean
    user: String
    exitCode: Integer
    reason: String
    containerInstanceArn: String
    taskArn: String
    logStreamName: String
    instanceType: String
    networkInterfaces: NetworkInterfaceList
    resourceRequirements: ResourceRequirements
    linuxParameters: LinuxParameters
    logConfiguration: LogConfiguration
    secrets: SecretList
    networkConfiguration: NetworkConfiguration
    fargatePlatformConfiguration: FargatePlatformConfiguration
    ephemeralStorage: EphemeralStorage
    runtimePlatform: RuntimePlatform
    repositoryCredentials: RepositoryCredentials
    enableExecuteCommand: Boolean
}

structure ContainerOverrides {
    @deprecated
    vcpus: Integer

    @deprecated
    memory: Integer

    command: StringList
    instanceType: String
    environment: EnvironmentVariables
    resourceRequirements: ResourceRequirements
}

structure ContainerProperties {
    image: String

    @deprecated
    vcpus: Integer

    @deprecated
    memory: Integer

    command: StringList
    jobRoleArn: String
    executionRoleArn: String
    volumes: Volumes
    environment: EnvironmentVariables
    mountPoints: MountPoints
    readonlyRootFilesystem: Boolean
    privileged: Boolean
    ulimits: Ulimits
    user: String
    instanceType: String
    resourceRequirements: ResourceRequirements
    linuxParameters: LinuxParameters
    logConfiguration: LogConfiguration
    secrets: SecretList
    networkConfiguration: NetworkConfiguration
    fargatePlatformConfiguration: FargatePlatformConfiguration
    enableExecuteCommand: Boolean
    ephemeralStorage: EphemeralStorage
    runtimePlatform: RuntimePlatform
    repositoryCredentials: RepositoryCredentials
}

structure ContainerSummary {
    exitCode: Integer
    reason: String
}

structure Device {
    @required
    hostPath: String

    containerPath: String
    permissions: DeviceCgroupPermissions
}

enum DeviceCgroupPermission {
    READ
    WRITE
    MKNOD
}

list DeviceCgroupPermissions {
    member: DeviceCgroupPermission
}

list DevicesList {
    member: Device
}

structure EFSAuthorizationConfig {
    accessPointId: String
    iam: EFSAuthorizationConfigIAM
}

enum EFSAuthorizationConfigIAM {
    ENABLED
    DISABLED
}

enum EFSTransitEncryption {
    ENABLED
    DISABLED
}

structure EFSVolumeConfiguration {
    @required
    fileSystemId: String

    rootDirectory: String
    transitEncryption: EFSTransitEncryption
    transitEncryptionPort: Integer
    authorizationConfig: EFSAuthorizationConfig
}

structure Ec2Configuration {
    @required
    imageType: ImageType

    imageIdOverride: ImageIdOverride
    batchImageStatus: String
    imageKubernetesVersion: KubernetesVersion
}

list Ec2ConfigurationList {
    member: Ec2Configuration
}

structure EcsProperties {
    @required
    taskProperties: ListEcsTaskProperties
}

structure EcsPropertiesDetail {
    taskProperties: ListEcsTaskDetails
}

structure EcsPropertiesOverride {
    taskProperties: ListTaskPropertiesOverride
}

structure EcsTaskDetails {
    containers: ListTaskContainerDetails
    containerInstanceArn: String
    taskArn: String
    ephemeralStorage: EphemeralStorage
    executionRoleArn: String
    platformVersion: String
    ipcMode: String
    taskRoleArn: String
    pidMode: String
    networkConfiguration: NetworkConfiguration
    runtimePlatform: RuntimePlatform
    volumes: Volumes
    enableExecuteCommand: Boolean
}

structure EcsTaskProperties {
    @required
    containers: ListTaskContainerProperties

    ephemeralStorage: EphemeralStorage
    executionRoleArn: String
    platformVersion: String
    ipcMode: String
    taskRoleArn: String
    pidMode: String
    networkConfiguration: NetworkConfiguration
    runtimePlatform: RuntimePlatform
    volumes: Volumes
    enableExecuteCommand: Boolean
}

map EksAnnotationsMap {
    key: String
    value: String
}

structure EksAttemptContainerDetail {
    name: String
    containerID: String
    exitCode: Integer
    reason: String
}

list EksAttemptContainerDetails {
    member: EksAttemptContainerDetail
}

structure EksAttemptDetail {
    containers: EksAttemptContainerDetails
    initContainers: EksAttemptContainerDetails
    eksClusterArn: String
    podName: String
    podNamespace: String
    nodeName: String
    startedAt: Long
    stoppedAt: Long
    statusReason: String
}

list EksAttemptDetails {
    member: EksAttemptDetail
}

structure EksConfiguration {
    @required
    eksClusterArn: String

    @required
    kubernetesNamespace: String
}

structure EksContainer {
    name: String

    @required
    image: String

    imagePullPolicy: String
    command: StringList
    args: StringList
    env: EksContainerEnvironmentVariables
    resources: EksContainerResourceRequirements
    volumeMounts: EksContainerVolumeMounts
    securityContext: EksContainerSecurityContext
}

structure EksContainerDetail {
    name: String
    image: String
    imagePullPolicy: String
    command: StringList
    args: StringList
    env: EksContainerEnvironmentVariables
    resources: EksContainerResourceRequirements
    exitCode: Integer
    reason: String
    volumeMounts: EksContainerVolumeMounts
    securityContext: EksContainerSecurityContext
}

list EksContainerDetails {
    member: EksContainerDetail
}

structure EksContainerEnvironmentVariable {
    @required
    name: String

    value: String
}

list EksContainerEnvironmentVariables {
    member: EksContainerEnvironmentVariable
}

structure EksContainerOverride {
    name: String
    image: String
    command: StringList
    args: StringList
    env: EksContainerEnvironmentVariables
    resources: EksContainerResourceRequirements
}

list EksContainerOverrideList {
    member: EksContainerOverride
}

structure EksContainerResourceRequirements {
    limits: EksLimits
    requests: EksRequests
}

structure EksContainerSecurityContext {
    runAsUser: Long
    runAsGroup: Long
    privileged: Boolean
    allowPrivilegeEscalation: Boolean
    readOnlyRootFilesystem: Boolean
    runAsNonRoot: Boolean
}

structure EksContainerVolumeMount {
    name: String
    mountPath: String
    subPath: String
    readOnly: Boolean
}

list EksContainerVolumeMounts {
    member: EksContainerVolumeMount
}

list EksContainers {
    member: EksContainer
}

structure EksEmptyDir {
    medium: String
    sizeLimit: Quantity
}

structure EksHostPath {
    path: String
}

map EksLabelsMap {
    key: String
    value: String
}

map EksLimits {
    key: String
    value: Quantity
}

structure EksMetadata {
    labels: EksLabelsMap
    annotations: EksAnnotationsMap
    namespace: String
}

structure EksPersistentVolumeClaim {
    @required
    claimName: String

    readOnly: Boolean
}

structure EksPodProperties {
    serviceAccountName: String
    hostNetwork: Boolean
    dnsPolicy: String
    imagePullSecrets: ImagePullSecrets
    containers: EksContainers
    initContainers: EksContainers
    volumes: EksVolumes
    metadata: EksMetadata
    shareProcessNamespace: Boolean
}

structure EksPodPropertiesDetail {
    serviceAccountName: String
    hostNetwork: Boolean
    dnsPolicy: String
    imagePullSecrets: ImagePullSecrets
    containers: EksContainerDetails
    initContainers: EksContainerDetails
    volumes: EksVolumes
    podName: String
    nodeName: String
    metadata: EksMetadata
    shareProcessNamespace: Boolean
}

structure EksPodPropertiesOverride {
    containers: EksContainerOverrideList
    initContainers: EksContainerOverrideList
    metadata: EksMetadata
}

structure EksProperties {
    podProperties: EksPodProperties
}

structure EksPropertiesDetail {
    podProperties: EksPodPropertiesDetail
}

structure EksPropertiesOverride {
    podProperties: EksPodPropertiesOverride
}

map EksRequests {
    key: String
    value: Quantity
}

structure EksSecret {
    @required
    secretName: String

    optional: Boolean
}

structure EksVolume {
    @required
    name: String

    hostPath: EksHostPath
    emptyDir: EksEmptyDir
    secret: EksSecret
    persistentVolumeClaim: EksPersistentVolumeClaim
}

list EksVolumes {
    member: EksVolume
}

list EnvironmentVariables {
    member: KeyValuePair
}

structure EphemeralStorage {
    @required
    sizeInGiB: Integer
}

structure EvaluateOnExit {
    onStatusReason: String
    onReason: String
    onExitCode: String

    @required
    action: RetryAction
}

list EvaluateOnExitList {
    member: EvaluateOnExit
}

structure FairshareCapacityUsage {
    capacityUnit: String
    quantity: Double
}

list FairshareCapacityUsageList {
    member: FairshareCapacityUsage
}

structure FairshareCapacityUtilization {
    shareIdentifier: String
    capacityUsage: FairshareCapacityUsageList
}

list FairshareCapacityUtilizationList {
    member: FairshareCapacityUtilization
}

structure FairsharePolicy {
    shareDecaySeconds: Integer
    computeReservation: Integer
    shareDistribution: ShareAttributesList
}

structure FairshareUtilizationDetail {
    activeShareCount: Long
    topCapacityUtilization: FairshareCapacityUtilizationList
}

structure FargatePlatformConfiguration {
    platformVersion: String
}

structure FirelensConfiguration {
    @required
    type: FirelensConfigurationType

    options: FirelensConfigurationOptionsMap
}

map FirelensConfigurationOptionsMap {
    key: String
    value: String
}

enum FirelensConfigurationType {
    fluentd
    fluentbit
}

structure FrontOfQueueDetail {
    jobs: FrontOfQueueJobSummaryList
    lastUpdatedAt: Long
}

structure FrontOfQueueJobSummary {
    jobArn: String
    earliestTimeAtPosition: Long
}

list FrontOfQueueJobSummaryList {
    member: FrontOfQueueJobSummary
}

structure FrontOfQuotaShareJobSummary {
    jobArn: String
    earliestTimeAtPosition: Long
}

list FrontOfQuotaShareJobSummaryList {
    member: FrontOfQuotaShareJobSummary
}

structure FrontOfQuotaSharesDetail {
    quotaShares: FrontOfQuotaSharesJobSummaryMap
    lastUpdatedAt: Long
}

map FrontOfQuotaSharesJobSummaryMap {
    key: String
    value: FrontOfQuotaShareJobSummaryList
}

structure Host {
    sourcePath: String
}

@length(min: 1, max: 256)
string ImageIdOverride

structure ImagePullSecret {
    @required
    name: String
}

list ImagePullSecrets {
    member: ImagePullSecret
}

@length(min: 1, max: 256)
string ImageType

enum JQState {
    ENABLED
    DISABLED
}

enum JQStatus {
    CREATING
    UPDATING
    DELETING
    DELETED
    VALID
    INVALID
}

structure JobCapacityUsageSummary {
    capacityUnit: String
    quantity: Double
}

list JobCapacityUsageSummaryList {
    member: JobCapacityUsageSummary
}

structure JobDefinition {
    @required
    jobDefinitionName: String

    @required
    jobDefinitionArn: String

    @required
    revision: Integer

    status: String

    @required
    type: String

    schedulingPriority: Integer
    parameters: ParametersMap
    retryStrategy: RetryStrategy
    containerProperties: ContainerProperties
    timeout: JobTimeout
    nodeProperties: NodeProperties
    tags: TagrisTagsMap
    propagateTags: Boolean
    platformCapabilities: PlatformCapabilityList
    ecsProperties: EcsProperties
    eksProperties: EksProperties
    containerOrchestrationType: OrchestrationType
    consumableResourceProperties: ConsumableResourceProperties
}

list JobDefinitionList {
    member: JobDefinition
}

enum JobDefinitionType {
    container
    multinode
}

structure JobDependency {
    jobId: String
    type: ArrayJobDependency
}

list JobDependencyList {
    member: JobDependency
}

structure JobDetail {
    jobArn: String

    @required
    jobName: String

    @required
    jobId: String

    @required
    jobQueue: String

    @required
    status: JobStatus

    shareIdentifier: String
    schedulingPriority: Integer
    attempts: AttemptDetails
    statusReason: String
    createdAt: Long
    retryStrategy: RetryStrategy

    @required
    startedAt: Long

    stoppedAt: Long
    dependsOn: JobDependencyList

    @required
    jobDefinition: String

    parameters: ParametersMap
    container: ContainerDetail
    nodeDetails: NodeDetails
    nodeProperties: NodeProperties
    arrayProperties: ArrayPropertiesDetail
    timeout: JobTimeout
    tags: TagrisTagsMap
    propagateTags: Boolean
    platformCapabilities: PlatformCapabilityList
    eksProperties: EksPropertiesDetail
    eksAttempts: EksAttemptDetails
    ecsProperties: EcsPropertiesDetail
    isCancelled: Boolean
    isTerminated: Boolean
    consumableResourceProperties: ConsumableResourceProperties
}

list JobDetailList {
    member: JobDetail
}

@range(min: 1, max: 7200)
long JobExecutionTimeoutMinutes

structure JobQueueDetail {
    @required
    jobQueueName: String

    @required
    jobQueueArn: String

    @required
    state: JQState

    schedulingPolicyArn: String
    status: JQStatus
    statusReason: String

    @required
    priority: Integer

    @required
    computeEnvironmentOrder: ComputeEnvironmentOrders

    serviceEnvironmentOrder: ServiceEnvironmentOrders
    jobQueueType: JobQueueType
    tags: TagrisTagsMap
    jobStateTimeLimitActions: JobStateTimeLimitActions
}

list JobQueueDetailList {
    member: JobQueueDetail
}

enum JobQueueType {
    EKS
    ECS
    ECS_FARGATE
    SAGEMAKER_TRAINING
}

structure JobStateTimeLimitAction {
    @required
    reason: String

    @required
    state: JobStateTimeLimitActionsState

    @required
    maxTimeSeconds: Integer

    @required
    action: JobStateTimeLimitActionsAction
}

list JobStateTimeLimitActions {
    member: JobStateTimeLimitAction
}

enum JobStateTimeLimitActionsAction {
    CANCEL
    TERMINATE
}

enum JobStateTimeLimitActionsState {
    RUNNABLE
}

enum JobStatus {
    SUBMITTED
    PENDING
    RUNNABLE
    STARTING
    RUNNING
    SUCCEEDED
    FAILED
}

structure JobSummary {
    jobArn: String

    @required
    jobId: String

    @required
    jobName: String

    capacityUsage: JobCapacityUsageSummaryList
    createdAt: Long
    scheduledAt: Long
    shareIdentifier: String
    status: JobStatus
    statusReason: String
    startedAt: Long
    stoppedAt: Long
    container: ContainerSummary
    arrayProperties: ArrayPropertiesSummary
    nodeProperties: NodePropertiesSummary
    jobDefinition: String
}

list JobSummaryList {
    member: JobSummary
}

structure JobTimeout {
    attemptDurationSeconds: Integer
}

structure KeyValuePair {
    name: String
    value: String
}

structure KeyValuesPair {
    name: String
    values: StringList
}

@length(min: 1, max: 256)
string KubernetesVersion

structure LatestServiceJobAttempt {
    serviceResourceId: ServiceResourceId
}

structure LaunchTemplateSpecification {
    launchTemplateId: String
    launchTemplateName: String
    version: String
    overrides: LaunchTemplateSpecificationOverrideList
    userdataType: UserdataType
}

structure LaunchTemplateSpecificationOverride {
    launchTemplateId: String
    launchTemplateName: String
    version: String
    targetInstanceTypes: StringList
    userdataType: UserdataType
}

list LaunchTemplateSpecificationOverrideList {
    member: LaunchTemplateSpecificationOverride
}

structure LinuxParameters {
    devices: DevicesList
    initProcessEnabled: Boolean
    sharedMemorySize: Integer
    tmpfs: TmpfsList
    maxSwap: Integer
    swappiness: Integer
}

list ListAttemptEcsTaskDetails {
    member: AttemptEcsTaskDetails
}

list ListAttemptTaskContainerDetails {
    member: AttemptTaskContainerDetails
}

list ListConsumableResourcesFilterList {
    member: KeyValuesPair
}

list ListEcsTaskDetails {
    member: EcsTaskDetails
}

list ListEcsTaskProperties {
    member: EcsTaskProperties
}

list ListJobsByConsumableResourceFilterList {
    member: KeyValuesPair
}

structure ListJobsByConsumableResourceSummary {
    @required
    jobArn: String

    @required
    jobQueueArn: String

    @required
    jobName: String

    jobDefinitionArn: String
    shareIdentifier: String

    @required
    jobStatus: String

    @required
    quantity: Long

    statusReason: String
    startedAt: Long

    @required
    createdAt: Long

    @required
    consumableResourceProperties: ConsumableResourceProperties
}

list ListJobsByConsumableResourceSummaryList {
    member: ListJobsByConsumableResourceSummary
}

list ListJobsFilterList {
    member: KeyValuesPair
}

list ListTaskContainerDetails {
    member: TaskContainerDetails
}

list ListTaskContainerOverrides {
    member: TaskContainerOverrides
}

list ListTaskContainerProperties {
    member: TaskContainerProperties
}

list ListTaskPropertiesOverride {
    member: TaskPropertiesOverride
}

structure LogConfiguration {
    @required
    logDriver: LogDriver

    options: LogConfigurationOptionsMap
    secretOptions: SecretList
}

map LogConfigurationOptionsMap {
    key: String
    value: String
}

enum LogDriver {
    json_file = "json-file"
    syslog
    journald
    gelf
    fluentd
    awslogs
    splunk
    awsfirelens
}

structure MountPoint {
    containerPath: String
    readOnly: Boolean
    sourceVolume: String
}

list MountPoints {
    member: MountPoint
}

structure NetworkConfiguration {
    assignPublicIp: AssignPublicIp
}

structure NetworkInterface {
    attachmentId: String
    ipv6Address: String
    privateIpv4Address: String
}

list NetworkInterfaceList {
    member: NetworkInterface
}

structure NodeDetails {
    nodeIndex: Integer
    isMainNode: Boolean
}

structure NodeOverrides {
    numNodes: Integer
    nodePropertyOverrides: NodePropertyOverrides
}

structure NodeProperties {
    @required
    numNodes: Integer

    @required
    mainNode: Integer

    @required
    nodeRangeProperties: NodeRangeProperties
}

structure NodePropertiesSummary {
    isMainNode: Boolean
    numNodes: Integer
    nodeIndex: Integer
}

structure NodePropertyOverride {
    @required
    targetNodes: String

    containerOverrides: ContainerOverrides
    ecsPropertiesOverride: EcsPropertiesOverride
    instanceTypes: StringList
    eksPropertiesOverride: EksPropertiesOverride
    consumableResourcePropertiesOverride: ConsumableResourceProperties
}

list NodePropertyOverrides {
    member: NodePropertyOverride
}

list NodeRangeProperties {
    member: NodeRangeProperty
}

structure NodeRangeProperty {
    @required
    targetNodes: String

    container: ContainerProperties
    instanceTypes: StringList
    ecsProperties: EcsProperties
    eksProperties: EksProperties
    consumableResourceProperties: ConsumableResourceProperties
}

enum OrchestrationType {
    ECS
    EKS
}

map ParametersMap {
    key: String
    value: String
}

enum PlatformCapability {
    EC2
    FARGATE
}

list PlatformCapabilityList {
    member: PlatformCapability
}

@length(min: 1, max: 256)
string Quantity

structure QueueSnapshotCapacityUsage {
    capacityUnit: String
    quantity: Double
}

list QueueSnapshotCapacityUsageList {
    member: QueueSnapshotCapacityUsage
}

structure QueueSnapshotUtilizationDetail {
    totalCapacityUsage: QueueSnapshotCapacityUsageList
    fairshareUtilization: FairshareUtilizationDetail
    quotaShareUtilization: QuotaShareUtilizationDetail
    lastUpdatedAt: Long
}

structure QuotaShareCapacityLimit {
    @required
    maxCapacity: Integer

    @required
    capacityUnit: String
}

list QuotaShareCapacityLimits {
    member: QuotaShareCapacityLimit
}

structure QuotaShareCapacityUsage {
    capacityUnit: String
    quantity: Double
}

list QuotaShareCapacityUsageList {
    member: QuotaShareCapacityUsage
}

structure QuotaShareCapacityUtilization {
    quotaShareName: String
    capacityUsage: QuotaShareCapacityUsageList
}

list QuotaShareCapacityUtilizationList {
    member: QuotaShareCapacityUtilization
}

structure QuotaShareDetail {
    quotaShareName: String
    quotaShareArn: String
    jobQueueArn: String
    capacityLimits: QuotaShareCapacityLimits
    resourceSharingConfiguration: QuotaShareResourceSharingConfiguration
    preemptionConfiguration: QuotaSharePreemptionConfiguration
    state: QuotaShareState
    status: QuotaShareStatus
}

enum QuotaShareIdleResourceAssignmentStrategy {
    FIFO
}

enum QuotaShareInSharePreemptionState {
    ENABLED
    DISABLED
}

list QuotaShareList {
    member: QuotaShareDetail
}

structure QuotaSharePolicy {
    @required
    idleResourceAssignmentStrategy: QuotaShareIdleResourceAssignmentStrategy
}

structure QuotaSharePreemptionConfiguration {
    @required
    inSharePreemption: QuotaShareInSharePreemptionState
}

structure QuotaShareResourceSharingConfiguration {
    @required
    strategy: QuotaShareResourceSharingStrategy

    borrowLimit: Integer
}

enum QuotaShareResourceSharingStrategy {
    RESERVE
    LEND
    LEND_AND_BORROW
}

enum QuotaShareState {
    ENABLED
    DISABLED
}

enum QuotaShareStatus {
    CREATING
    VALID
    INVALID
    UPDATING
    DELETING
}

structure QuotaShareUtilizationDetail {
    topCapacityUtilization: QuotaShareCapacityUtilizationList
}

structure RepositoryCredentials {
    @required
    credentialsParameter: String
}

structure ResourceRequirement {
    @required
    value: String

    @required
    type: ResourceType
}

list ResourceRequirements {
    member: ResourceRequirement
}

enum ResourceType {
    GPU
    VCPU
    MEMORY
}

enum RetryAction {
    RETRY
    EXIT
}

structure RetryStrategy {
    attempts: Integer
    evaluateOnExit: EvaluateOnExitList
}

structure RuntimePlatform {
    operatingSystemFamily: String
    cpuArchitecture: String
}

structure S3FilesVolumeConfiguration {
    @required
    fileSystemArn: String

    rootDirectory: String
    transitEncryptionPort: Integer
    accessPointArn: String
}

structure SchedulingPolicyDetail {
    @required
    name: String

    @required
    arn: String

    quotaSharePolicy: QuotaSharePolicy
    fairsharePolicy: FairsharePolicy
    tags: TagrisTagsMap
}

list SchedulingPolicyDetailList {
    member: SchedulingPolicyDetail
}

structure SchedulingPolicyListingDetail {
    @required
    arn: String
}

list SchedulingPolicyListingDetailList {
    member: SchedulingPolicyListingDetail
}

structure Secret {
    @required
    name: String

    @required
    valueFrom: String
}

list SecretList {
    member: Secret
}

@error("server") @httpError(500)
structure ServerException {
    message: String
}

structure ServiceEnvironmentDetail {
    @required
    serviceEnvironmentName: String

    @required
    serviceEnvironmentArn: String

    @required
    serviceEnvironmentType: ServiceEnvironmentType

    state: ServiceEnvironmentState
    status: ServiceEnvironmentStatus

    @required
    capacityLimits: CapacityLimits

    tags: TagrisTagsMap
}

list ServiceEnvironmentDetailList {
    member: ServiceEnvironmentDetail
}

structure ServiceEnvironmentOrder {
    @required
    order: Integer

    @required
    serviceEnvironment: String
}

list ServiceEnvironmentOrders {
    member: ServiceEnvironmentOrder
}

enum ServiceEnvironmentState {
    ENABLED
    DISABLED
}

enum ServiceEnvironmentStatus {
    CREATING
    UPDATING
    DELETING
    DELETED
    VALID
    INVALID
}

enum ServiceEnvironmentType {
    SAGEMAKER_TRAINING
}

structure ServiceJobAttemptDetail {
    serviceResourceId: ServiceResourceId
    startedAt: Long
    stoppedAt: Long
    statusReason: String
}

list ServiceJobAttemptDetails {
    member: ServiceJobAttemptDetail
}

structure ServiceJobCapacityUsageDetail {
    capacityUnit: String
    quantity: Double
}

list ServiceJobCapacityUsageDetailList {
    member: ServiceJobCapacityUsageDetail
}

structure ServiceJobCapacityUsageSummary {
    capacityUnit: String
    quantity: Double
}

list ServiceJobCapacityUsageSummaryList {
    member: ServiceJobCapacityUsageSummary
}

structure ServiceJobEvaluateOnExit {
    action: ServiceJobRetryAction
    onStatusReason: String
}

list ServiceJobEvaluateOnExitList {
    member: ServiceJobEvaluateOnExit
}

structure ServiceJobPreemptedAttempt {
    serviceResourceId: ServiceResourceId
    startedAt: Long
    stoppedAt: Long
    statusReason: String
}

structure ServiceJobPreemptionConfiguration {
    preemptionRetriesBeforeTermination: Integer
}

structure ServiceJobPreemptionSummary {
    preemptedAttemptCount: Integer
    recentPreemptedAttempts: ServiceJobRecentPreemptedAttemptList
}

list ServiceJobRecentPreemptedAttemptList {
    member: ServiceJobPreemptedAttempt
}

enum ServiceJobRetryAction {
    RETRY
    EXIT
}

structure ServiceJobRetryStrategy {
    @required
    attempts: Integer

    evaluateOnExit: ServiceJobEvaluateOnExitList
}

enum ServiceJobStatus {
    SUBMITTED
    PENDING
    RUNNABLE
    SCHEDULED
    STARTING
    RUNNING
    SUCCEEDED
    FAILED
}

structure ServiceJobSummary {
    latestAttempt: LatestServiceJobAttempt
    capacityUsage: ServiceJobCapacityUsageSummaryList
    createdAt: Long
    jobArn: String

    @required
    jobId: String

    @required
    jobName: String

    scheduledAt: Long

    @required
    serviceJobType: ServiceJobType

    shareIdentifier: String
    quotaShareName: String
    status: ServiceJobStatus
    statusReason: String
    startedAt: Long
    stoppedAt: Long
}

list ServiceJobSummaryList {
    member: ServiceJobSummary
}

structure ServiceJobTimeout {
    attemptDurationSeconds: Integer
}

enum ServiceJobType {
    SAGEMAKER_TRAINING
}

structure ServiceResourceId {
    @required
    name: ServiceResourceIdName

    @required
    value: String
}

enum ServiceResourceIdName {
    TrainingJobArn
}

structure ShareAttributes {
    @required
    shareIdentifier: String

    weightFactor: Float
}

list ShareAttributesList {
    member: ShareAttributes
}

list StringList {
    member: String
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeysList {
    member: TagKey
}

@length(max: 256)
string TagValue

@length(min: 1, max: 50)
map TagrisTagsMap {
    key: TagKey
    value: TagValue
}

map TagsMap {
    key: String
    value: String
}

structure TaskContainerDependency {
    containerName: String
    condition: String
}

list TaskContainerDependencyList {
    member: TaskContainerDependency
}

structure TaskContainerDetails {
    command: StringList
    dependsOn: TaskContainerDependencyList
    environment: EnvironmentVariables
    essential: Boolean
    firelensConfiguration: FirelensConfiguration
    image: String
    linuxParameters: LinuxParameters
    logConfiguration: LogConfiguration
    mountPoints: MountPoints
    name: String
    privileged: Boolean
    readonlyRootFilesystem: Boolean
    repositoryCredentials: RepositoryCredentials
    resourceRequirements: ResourceRequirements
    secrets: SecretList
    ulimits: Ulimits
    user: String
    startTimeout: Integer
    stopTimeout: Integer
    exitCode: Integer
    reason: String
    logStreamName: String
    networkInterfaces: NetworkInterfaceList
}

structure TaskContainerOverrides {
    command: StringList
    environment: EnvironmentVariables
    name: String
    resourceRequirements: ResourceRequirements
}

structure TaskContainerProperties {
    command: StringList
    dependsOn: TaskContainerDependencyList
    environment: EnvironmentVariables
    essential: Boolean
    firelensConfiguration: FirelensConfiguration

    @required
    image: String

    linuxParameters: LinuxParameters
    logConfiguration: LogConfiguration
    mountPoints: MountPoints
    name: String
    privileged: Boolean
    readonlyRootFilesystem: Boolean
    repositoryCredentials: RepositoryCredentials
    resourceRequirements: ResourceRequirements
    secrets: SecretList
    ulimits: Ulimits
    user: String
    startTimeout: Integer
    stopTimeout: Integer
}

structure TaskPropertiesOverride {
    containers: ListTaskContainerOverrides
}

structure Tmpfs {
    @required
    containerPath: String

    @required
    size: Integer

    mountOptions: StringList
}

list TmpfsList {
    member: Tmpfs
}

structure Ulimit {
    @required
    hardLimit: Integer

    @required
    name: String

    @required
    softLimit: Integer
}

list Ulimits {
    member: Ulimit
}

structure UpdatePolicy {
    terminateJobsOnUpdate: Boolean
    jobExecutionTimeoutMinutes: JobExecutionTimeoutMinutes
}

enum UserdataType {
    EKS_BOOTSTRAP_SH
    EKS_NODEADM
}

structure Volume {
    host: Host
    name: String
    efsVolumeConfiguration: EFSVolumeConfiguration
    s3filesVolumeConfiguration: S3FilesVolumeConfiguration
}

list Volumes {
    member: Volume
}
