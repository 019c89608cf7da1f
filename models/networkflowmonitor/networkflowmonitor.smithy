$version: "2.0"

namespace com.amazonaws.networkflowmonitor

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Network Flow Monitor")
@service(sdkId: "NetworkFlowMonitor", endpointPrefix: "networkflowmonitor")
@restJson1
@sigv4(name: "networkflowmonitor")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service NetworkFlowMonitor {
    version: "2023-04-19"
    operations: [
        CreateMonitor
        CreateScope
        DeleteMonitor
        DeleteScope
        GetMonitor
        GetQueryResultsMonitorTopContributors
        GetQueryResultsWorkloadInsightsTopContributors
        GetQueryResultsWorkloadInsightsTopContributorsData
        GetQueryStatusMonitorTopContributors
        GetQueryStatusWorkloadInsightsTopContributors
        GetQueryStatusWorkloadInsightsTopContributorsData
        GetScope
        ListMonitors
        ListScopes
        ListTagsForResource
        StartQueryMonitorTopContributors
        StartQueryWorkloadInsightsTopContributors
        StartQueryWorkloadInsightsTopContributorsData
        StopQueryMonitorTopContributors
        StopQueryWorkloadInsightsTopContributors
        StopQueryWorkloadInsightsTopContributorsData
        TagResource
        UntagResource
        UpdateMonitor
        UpdateScope
    ]
}

@http(method: "POST", uri: "/monitors") @idempotent
operation CreateMonitor {
    input := {
        @required
        monitorName: ResourceName

        @required
        localResources: CreateMonitorInputLocalResourcesList

        remoteResources: MonitorRemoteResources

        @required
        scopeArn: Arn

        @idempotencyToken
        clientToken: UuidString

        tags: TagMap
    }
    output := {
        @required
        monitorArn: MonitorArn

        @required
        monitorName: ResourceName

        @required
        monitorStatus: MonitorStatus

        @required
        localResources: MonitorLocalResources

        @required
        remoteResources: MonitorRemoteResources

        @required
        createdAt: Timestamp

        @required
        modifiedAt: Timestamp

        tags: TagMap
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/scopes") @idempotent
operation CreateScope {
    input := {
        @required
        targets: CreateScopeInputTargetsList

        @idempotencyToken
        clientToken: UuidString

        tags: TagMap
    }
    output := {
        @required
        scopeId: String

        @required
        status: ScopeStatus

        @required
        scopeArn: Arn

        tags: TagMap
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/monitors/{monitorName}") @idempotent
operation DeleteMonitor {
    input := {
        @required @httpLabel
        monitorName: ResourceName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/scopes/{scopeId}") @idempotent
operation DeleteScope {
    input := {
        @required @httpLabel
        scopeId: String
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/monitors/{monitorName}") @readonly
operation GetMonitor {
    input := {
        @required @httpLabel
        monitorName: ResourceName
    }
    output := {
        @required
        monitorArn: MonitorArn

        @required
        monitorName: ResourceName

        @required
        monitorStatus: MonitorStatus

        @required
        localResources: MonitorLocalResources

        @required
        remoteResources: MonitorRemoteResources

        @required
        createdAt: Timestamp

        @required
        modifiedAt: Timestamp

        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/monitors/{monitorName}/topContributorsQueries/{queryId}/results")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "topContributors"
    pageSize: "maxResults"
)
operation GetQueryResultsMonitorTopContributors {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required @httpLabel
        queryId: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        unit: MetricUnit
        topContributors: MonitorTopContributorsRowList
        nextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workloadInsights/{scopeId}/topContributorsQueries/{queryId}/results")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "topContributors"
    pageSize: "maxResults"
)
operation GetQueryResultsWorkloadInsightsTopContributors {
    input := {
        @required @httpLabel
        scopeId: String

        @required @httpLabel
        queryId: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        topContributors: WorkloadInsightsTopContributorsRowList
        nextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}/results"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datapoints"
    pageSize: "maxResults"
)
operation GetQueryResultsWorkloadInsightsTopContributorsData {
    input := {
        @required @httpLabel
        scopeId: String

        @required @httpLabel
        queryId: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        @required
        unit: MetricUnit

        @required
        datapoints: WorkloadInsightsTopContributorsDataPoints

        nextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/monitors/{monitorName}/topContributorsQueries/{queryId}/status")
@readonly
operation GetQueryStatusMonitorTopContributors {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required @httpLabel
        queryId: String
    }
    output := {
        @required
        status: QueryStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workloadInsights/{scopeId}/topContributorsQueries/{queryId}/status")
@readonly
operation GetQueryStatusWorkloadInsightsTopContributors {
    input := {
        @required @httpLabel
        scopeId: String

        @required @httpLabel
        queryId: String
    }
    output := {
        @required
        status: QueryStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}/status")
@readonly
operation GetQueryStatusWorkloadInsightsTopContributorsData {
    input := {
        @required @httpLabel
        scopeId: String

        @required @httpLabel
        queryId: String
    }
    output := {
        @required
        status: QueryStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/scopes/{scopeId}") @readonly
operation GetScope {
    input := {
        @required @httpLabel
        scopeId: GetScopeInputScopeIdString
    }
    output := {
        @required
        scopeId: String

        @required
        status: ScopeStatus

        @required
        scopeArn: Arn

        @required
        targets: TargetResourceList

        tags: TagMap
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/monitors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "monitors"
    pageSize: "maxResults"
)
operation ListMonitors {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("monitorStatus")
        monitorStatus: MonitorStatus
    }
    output := {
        @required
        monitors: MonitorList

        nextToken: String
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/scopes")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scopes"
    pageSize: "maxResults"
)
operation ListScopes {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        scopes: ScopeSummaryList

        nextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
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
        ResourceNotFoundException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/monitors/{monitorName}/topContributorsQueries")
operation StartQueryMonitorTopContributors {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required
        startTime: SyntheticTimestamp_date_time

        @required
        endTime: SyntheticTimestamp_date_time

        @required
        metricName: MonitorMetric

        @required
        destinationCategory: DestinationCategory

        limit: Limit
    }
    output := {
        @required
        queryId: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workloadInsights/{scopeId}/topContributorsQueries") @readonly
operation StartQueryWorkloadInsightsTopContributors {
    input := {
        @required @httpLabel
        scopeId: String

        @required
        startTime: SyntheticTimestamp_date_time

        @required
        endTime: SyntheticTimestamp_date_time

        @required
        metricName: WorkloadInsightsMetric

        @required
        destinationCategory: DestinationCategory

        limit: Limit
    }
    output := {
        @required
        queryId: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workloadInsights/{scopeId}/topContributorsDataQueries") @readonly
operation StartQueryWorkloadInsightsTopContributorsData {
    input := {
        @required @httpLabel
        scopeId: String

        @required
        startTime: SyntheticTimestamp_date_time

        @required
        endTime: SyntheticTimestamp_date_time

        @required
        metricName: WorkloadInsightsMetric

        @required
        destinationCategory: DestinationCategory
    }
    output := {
        @required
        queryId: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/monitors/{monitorName}/topContributorsQueries/{queryId}") @idempotent
operation StopQueryMonitorTopContributors {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required @httpLabel
        queryId: String
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workloadInsights/{scopeId}/topContributorsQueries/{queryId}")
@readonly
operation StopQueryWorkloadInsightsTopContributors {
    input := {
        @required @httpLabel
        scopeId: String

        @required @httpLabel
        queryId: String
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}")
@readonly
operation StopQueryWorkloadInsightsTopContributorsData {
    input := {
        @required @httpLabel
        scopeId: String

        @required @httpLabel
        queryId: String
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
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
    output := {}
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
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
    output := {}
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/monitors/{monitorName}") @idempotent
operation UpdateMonitor {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        localResourcesToAdd: MonitorLocalResources
        localResourcesToRemove: MonitorLocalResources
        remoteResourcesToAdd: MonitorRemoteResources
        remoteResourcesToRemove: MonitorRemoteResources

        @idempotencyToken
        clientToken: UuidString
    }
    output := {
        @required
        monitorArn: MonitorArn

        @required
        monitorName: ResourceName

        @required
        monitorStatus: MonitorStatus

        @required
        localResources: MonitorLocalResources

        @required
        remoteResources: MonitorRemoteResources

        @required
        createdAt: Timestamp

        @required
        modifiedAt: Timestamp

        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/scopes/{scopeId}") @idempotent
operation UpdateScope {
    input := {
        @required @httpLabel
        scopeId: String

        resourcesToAdd: UpdateScopeInputResourcesToAddList
        resourcesToDelete: UpdateScopeInputResourcesToDeleteList
    }
    output := {
        @required
        scopeId: String

        @required
        status: ScopeStatus

        @required
        scopeArn: Arn

        tags: TagMap
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 1, max: 12) @pattern("[0-9]{12}")
string AccountId

@length(min: 20, max: 2048) @pattern("arn:.*")
string Arn

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@length(min: 1)
list CreateMonitorInputLocalResourcesList {
    member: MonitorLocalResource
}

@length(min: 1, max: 100)
list CreateScopeInputTargetsList {
    member: TargetResource
}

enum DestinationCategory {
    INTRA_AZ
    INTER_AZ
    INTER_VPC
    UNCLASSIFIED
    AMAZON_S3
    AMAZON_DYNAMODB
    INTER_REGION
}

@length(min: 1)
string GetScopeInputScopeIdString

@pattern("i-[a-zA-Z0-9]{8,32}")
string InstanceId

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String
}

structure KubernetesMetadata {
    localServiceName: String
    localPodName: String
    localPodNamespace: String
    remoteServiceName: String
    remotePodName: String
    remotePodNamespace: String
}

@range(min: 1, max: 500)
integer Limit

@range(min: 1, max: 25)
integer MaxResults

enum MetricUnit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

@length(min: 20, max: 512) @pattern("arn:.*")
string MonitorArn

list MonitorList {
    member: MonitorSummary
}

structure MonitorLocalResource {
    @required
    type: MonitorLocalResourceType

    @required
    identifier: String
}

enum MonitorLocalResourceType {
    AWS_EC2_VPC = "AWS::EC2::VPC"
    AWS_AvailabilityZone = "AWS::AvailabilityZone"
    AWS_EC2_Subnet = "AWS::EC2::Subnet"
    AWS_Region = "AWS::Region"
    AWS_EKS_Cluster = "AWS::EKS::Cluster"
}

list MonitorLocalResources {
    member: MonitorLocalResource
}

enum MonitorMetric {
    ROUND_TRIP_TIME
    TIMEOUTS
    RETRANSMISSIONS
    DATA_TRANSFERRED
}

structure MonitorRemoteResource {
    @required
    type: MonitorRemoteResourceType

    @required
    identifier: String
}

enum MonitorRemoteResourceType {
    AWS_EC2_VPC = "AWS::EC2::VPC"
    AWS_AvailabilityZone = "AWS::AvailabilityZone"
    AWS_EC2_Subnet = "AWS::EC2::Subnet"
    AWS_AWSService = "AWS::AWSService"
    AWS_Region = "AWS::Region"
}

list MonitorRemoteResources {
    member: MonitorRemoteResource
}

enum MonitorStatus {
    PENDING
    ACTIVE
    INACTIVE
    ERROR
    DELETING
}

structure MonitorSummary {
    @required
    monitorArn: MonitorArn

    @required
    monitorName: ResourceName

    @required
    monitorStatus: MonitorStatus
}

structure MonitorTopContributorsRow {
    localIp: String
    snatIp: String
    localInstanceId: InstanceId
    localVpcId: VpcId
    localRegion: String
    localAz: String
    localSubnetId: SubnetId
    targetPort: Integer
    destinationCategory: DestinationCategory
    remoteVpcId: VpcId
    remoteRegion: String
    remoteAz: String
    remoteSubnetId: SubnetId
    remoteInstanceId: InstanceId
    remoteIp: String
    dnatIp: String
    value: Long
    traversedConstructs: TraversedConstructsList
    kubernetesMetadata: KubernetesMetadata
    localInstanceArn: String
    localSubnetArn: String
    localVpcArn: String
    remoteInstanceArn: String
    remoteSubnetArn: String
    remoteVpcArn: String
}

list MonitorTopContributorsRowList {
    member: MonitorTopContributorsRow
}

enum QueryStatus {
    QUEUED
    RUNNING
    SUCCEEDED
    FAILED
    CANCELED
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

enum ScopeStatus {
    SUCCEEDED
    IN_PROGRESS
    FAILED
    DEACTIVATING
    DEACTIVATED
}

structure ScopeSummary {
    @required
    scopeId: String

    @required
    status: ScopeStatus

    @required
    scopeArn: Arn
}

list ScopeSummaryList {
    member: ScopeSummary
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@pattern("subnet-[a-zA-Z0-9]{8,32}")
string SubnetId

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
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

@length(min: 0, max: 256)
string TagValue

union TargetId {
    accountId: AccountId
}

structure TargetIdentifier {
    @required
    targetId: TargetId

    @required
    targetType: TargetType
}

structure TargetResource {
    @required
    targetIdentifier: TargetIdentifier

    @required
    region: String
}

list TargetResourceList {
    member: TargetResource
}

enum TargetType {
    ACCOUNT
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: String
}

structure TraversedComponent {
    componentId: String
    componentType: String
    componentArn: Arn
    serviceName: String
}

list TraversedConstructsList {
    member: TraversedComponent
}

@length(min: 1, max: 99)
list UpdateScopeInputResourcesToAddList {
    member: TargetResource
}

@length(min: 1, max: 99)
list UpdateScopeInputResourcesToDeleteList {
    member: TargetResource
}

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UuidString

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@pattern("vpc-[a-zA-Z0-9]{8,32}")
string VpcId

enum WorkloadInsightsMetric {
    TIMEOUTS
    RETRANSMISSIONS
    DATA_TRANSFERRED
}

structure WorkloadInsightsTopContributorsDataPoint {
    @required
    timestamps: WorkloadInsightsTopContributorsTimestampsList

    @required
    values: WorkloadInsightsTopContributorsValuesList

    @required
    label: String
}

list WorkloadInsightsTopContributorsDataPoints {
    member: WorkloadInsightsTopContributorsDataPoint
}

structure WorkloadInsightsTopContributorsRow {
    accountId: AccountId
    localSubnetId: SubnetId
    localAz: String
    localVpcId: VpcId
    localRegion: String
    remoteIdentifier: String
    value: Long
    localSubnetArn: String
    localVpcArn: String
}

list WorkloadInsightsTopContributorsRowList {
    member: WorkloadInsightsTopContributorsRow
}

list WorkloadInsightsTopContributorsTimestampsList {
    member: SyntheticTimestamp_date_time
}

list WorkloadInsightsTopContributorsValuesList {
    member: Double
}
