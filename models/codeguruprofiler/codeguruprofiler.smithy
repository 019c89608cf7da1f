$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.codeguruprofiler

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CodeGuru Profiler")
@service(sdkId: "CodeGuruProfiler", endpointPrefix: "codeguru-profiler")
@restJson1
@sigv4(name: "codeguru-profiler")
@standardRegionalEndpoints
service CodeGuruProfiler {
    version: "2019-07-18"
    operations: [
        AddNotificationChannels
        BatchGetFrameMetricData
        ConfigureAgent
        CreateProfilingGroup
        DeleteProfilingGroup
        DescribeProfilingGroup
        GetFindingsReportAccountSummary
        GetNotificationConfiguration
        GetPolicy
        GetProfile
        GetRecommendations
        ListFindingsReports
        ListProfileTimes
        ListProfilingGroups
        ListTagsForResource
        PostAgentProfile
        PutPermission
        RemoveNotificationChannel
        RemovePermission
        SubmitFeedback
        TagResource
        UntagResource
        UpdateProfilingGroup
    ]
}

@http(method: "POST", uri: "/profilingGroups/{profilingGroupName}/notificationConfiguration")
operation AddNotificationChannels {
    input := {
        @required
        channels: Channels

        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        notificationConfiguration: NotificationConfiguration
    }
    errors: [
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/profilingGroups/{profilingGroupName}/frames/-/metrics")
operation BatchGetFrameMetricData {
    input := {
        @httpQuery("endTime")
        endTime: Timestamp

        frameMetrics: FrameMetrics

        @httpQuery("period")
        period: Period

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @httpQuery("startTime")
        startTime: Timestamp

        @httpQuery("targetResolution")
        targetResolution: AggregationPeriod
    }
    output := {
        @required
        endTime: Timestamp

        @required
        endTimes: ListOfTimestamps

        @required
        frameMetricData: FrameMetricData

        @required
        resolution: AggregationPeriod

        @required
        startTime: Timestamp

        @required
        unprocessedEndTimes: UnprocessedEndTimeMap
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/profilingGroups/{profilingGroupName}/configureAgent")
operation ConfigureAgent {
    input := {
        fleetInstanceId: FleetInstanceId
        metadata: Metadata

        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        @required @httpPayload
        configuration: AgentConfiguration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/profilingGroups", code: 201) @idempotent
operation CreateProfilingGroup {
    input := {
        agentOrchestrationConfig: AgentOrchestrationConfig

        @required @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken

        computePlatform: ComputePlatform

        @required
        profilingGroupName: ProfilingGroupName

        tags: TagsMap
    }
    output := {
        @required @httpPayload
        profilingGroup: ProfilingGroupDescription
    }
    errors: [
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/profilingGroups/{profilingGroupName}", code: 204) @idempotent
operation DeleteProfilingGroup {
    input := {
        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/profilingGroups/{profilingGroupName}")
operation DescribeProfilingGroup {
    input := {
        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        @required @httpPayload
        profilingGroup: ProfilingGroupDescription
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/internal/findingsReports")
operation GetFindingsReportAccountSummary {
    input := {
        @httpQuery("dailyReportsOnly")
        dailyReportsOnly: Boolean

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken

        @required
        reportSummaries: FindingsReportSummaries
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

@http(method: "GET", uri: "/profilingGroups/{profilingGroupName}/notificationConfiguration")
operation GetNotificationConfiguration {
    input := {
        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        @required
        notificationConfiguration: NotificationConfiguration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/profilingGroups/{profilingGroupName}/policy")
operation GetPolicy {
    input := {
        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        @required
        policy: String

        @required
        revisionId: RevisionId
    }
    errors: [InternalServerException, ThrottlingException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/profilingGroups/{profilingGroupName}/profile")
operation GetProfile {
    input := {
        @httpHeader("Accept")
        accept: String

        @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxDepth")
        maxDepth: MaxDepth

        @httpQuery("period")
        period: Period

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @httpQuery("startTime")
        startTime: Timestamp
    }
    output := {
        @httpHeader("Content-Encoding")
        contentEncoding: String

        @required @httpHeader("Content-Type")
        contentType: String

        @required @httpPayload
        profile: Blob
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/internal/profilingGroups/{profilingGroupName}/recommendations")
operation GetRecommendations {
    input := {
        @required @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("locale")
        locale: String

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @required @httpQuery("startTime")
        startTime: Timestamp
    }
    output := {
        @required
        anomalies: Anomalies

        @required
        profileEndTime: Timestamp

        @required
        profileStartTime: Timestamp

        @required
        profilingGroupName: ProfilingGroupName

        @required
        recommendations: Recommendations
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/internal/profilingGroups/{profilingGroupName}/findingsReports")
operation ListFindingsReports {
    input := {
        @httpQuery("dailyReportsOnly")
        dailyReportsOnly: Boolean

        @required @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @required @httpQuery("startTime")
        startTime: Timestamp
    }
    output := {
        @required
        findingsReportSummaries: FindingsReportSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/profilingGroups/{profilingGroupName}/profileTimes")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "profileTimes"
    pageSize: "maxResults"
)
operation ListProfileTimes {
    input := {
        @required @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("orderBy")
        orderBy: OrderBy

        @required @httpQuery("period")
        period: AggregationPeriod

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @required @httpQuery("startTime")
        startTime: Timestamp
    }
    output := {
        nextToken: PaginationToken

        @required
        profileTimes: ProfileTimes
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/profilingGroups")
operation ListProfilingGroups {
    input := {
        @httpQuery("includeDescription")
        includeDescription: Boolean

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken

        @required
        profilingGroupNames: ProfilingGroupNames

        profilingGroups: ProfilingGroupDescriptions
    }
    errors: [InternalServerException, ThrottlingException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagsMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/profilingGroups/{profilingGroupName}/agentProfile", code: 204)
operation PostAgentProfile {
    input := {
        @required @httpPayload
        agentProfile: Blob

        @required @httpHeader("Content-Type")
        contentType: String

        @httpQuery("profileToken") @idempotencyToken
        profileToken: ClientToken

        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/profilingGroups/{profilingGroupName}/policy/{actionGroup}") @idempotent
operation PutPermission {
    input := {
        @required @httpLabel
        actionGroup: ActionGroup

        @required
        principals: Principals

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        revisionId: RevisionId
    }
    output := {
        @required
        policy: String

        @required
        revisionId: RevisionId
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/profilingGroups/{profilingGroupName}/notificationConfiguration/{channelId}"
)
@idempotent
operation RemoveNotificationChannel {
    input := {
        @required @httpLabel
        channelId: ChannelId

        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        notificationConfiguration: NotificationConfiguration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/profilingGroups/{profilingGroupName}/policy/{actionGroup}")
operation RemovePermission {
    input := {
        @required @httpLabel
        actionGroup: ActionGroup

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @required @httpQuery("revisionId")
        revisionId: RevisionId
    }
    output := {
        @required
        policy: String

        @required
        revisionId: RevisionId
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/internal/profilingGroups/{profilingGroupName}/anomalies/{anomalyInstanceId}/feedback"
    code: 204
)
operation SubmitFeedback {
    input := {
        @required @httpLabel
        anomalyInstanceId: AnomalyInstanceId

        comment: String

        @required @httpLabel
        profilingGroupName: ProfilingGroupName

        @required
        type: FeedbackType
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagsMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/profilingGroups/{profilingGroupName}") @idempotent
operation UpdateProfilingGroup {
    input := {
        @required
        agentOrchestrationConfig: AgentOrchestrationConfig

        @required @httpLabel
        profilingGroupName: ProfilingGroupName
    }
    output := {
        @required @httpPayload
        profilingGroup: ProfilingGroupDescription
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

enum ActionGroup {
    agentPermissions
}

structure AgentConfiguration {
    agentParameters: AgentParameters

    @required
    periodInSeconds: Integer

    @required
    shouldProfile: Boolean
}

structure AgentOrchestrationConfig {
    @required
    profilingEnabled: Boolean
}

enum AgentParameterField {
    SamplingIntervalInMilliseconds
    ReportingIntervalInMilliseconds
    MinimumTimeForReportingInMilliseconds
    MemoryUsageLimitPercent
    MaxStackDepth
}

map AgentParameters {
    key: AgentParameterField
    value: String
}

structure AggregatedProfileTime {
    period: AggregationPeriod
    start: Timestamp
}

enum AggregationPeriod {
    PT5M
    PT1H
    P1D
}

list Anomalies {
    member: Anomaly
}

structure Anomaly {
    @required
    instances: AnomalyInstances

    @required
    metric: Metric

    @required
    reason: String
}

structure AnomalyInstance {
    endTime: Timestamp

    @required
    id: String

    @required
    startTime: Timestamp

    userFeedback: UserFeedback
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string AnomalyInstanceId

list AnomalyInstances {
    member: AnomalyInstance
}

structure Channel {
    @required
    eventPublishers: EventPublishers

    id: ChannelId

    @required
    uri: String
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ChannelId

@length(min: 1, max: 2)
list Channels {
    member: Channel
}

@length(min: 1, max: 64) @pattern("^[\\w-]+$")
string ClientToken

enum ComputePlatform {
    Default
    AWSLambda
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

enum EventPublisher {
    AnomalyDetection
}

@length(min: 1, max: 1)
list EventPublishers {
    member: EventPublisher
}

enum FeedbackType {
    Positive
    Negative
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string FindingsReportId

list FindingsReportSummaries {
    member: FindingsReportSummary
}

structure FindingsReportSummary {
    id: FindingsReportId
    profileEndTime: Timestamp
    profileStartTime: Timestamp
    profilingGroupName: String
    totalNumberOfFindings: Integer
}

@length(min: 1, max: 255)
string FleetInstanceId

structure FrameMetric {
    @required
    frameName: String

    @required
    threadStates: ThreadStates

    @required
    type: MetricType
}

list FrameMetricData {
    member: FrameMetricDatum
}

structure FrameMetricDatum {
    @required
    frameMetric: FrameMetric

    @required
    values: FrameMetricValues
}

list FrameMetricValues {
    member: Double
}

list FrameMetrics {
    member: FrameMetric
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

list ListOfTimestamps {
    member: TimestampStructure
}

structure Match {
    frameAddress: String
    targetFramesIndex: Integer
    thresholdBreachValue: Double
}

list Matches {
    member: Match
}

@range(min: 1, max: 10000)
integer MaxDepth

@range(min: 1, max: 1000)
integer MaxResults

map Metadata {
    key: MetadataField
    value: String
}

enum MetadataField {
    ComputePlatform
    AgentId
    AwsRequestId
    ExecutionEnvironment
    LambdaFunctionArn
    LambdaMemoryLimitInMB
    LambdaRemainingTimeInMilliseconds
    LambdaTimeGapBetweenInvokesInMilliseconds
    LambdaPreviousExecutionTimeInMilliseconds
}

structure Metric {
    @required
    frameName: String

    @required
    threadStates: Strings

    @required
    type: MetricType
}

enum MetricType {
    AggregatedRelativeTotalTime
}

structure NotificationConfiguration {
    channels: Channels
}

enum OrderBy {
    TimestampDescending
    TimestampAscending
}

@length(min: 1, max: 64) @pattern("^[\\w-]+$")
string PaginationToken

structure Pattern {
    countersToAggregate: Strings
    description: String
    id: String
    name: String
    resolutionSteps: String
    targetFrames: TargetFrames
    thresholdPercent: Percentage
}

@range(min: 0, max: 100)
double Percentage

@length(min: 1, max: 64)
string Period

@length(min: 1, max: 50)
list Principals {
    member: String
}

structure ProfileTime {
    start: Timestamp
}

list ProfileTimes {
    member: ProfileTime
}

structure ProfilingGroupDescription {
    agentOrchestrationConfig: AgentOrchestrationConfig
    arn: String
    computePlatform: ComputePlatform
    createdAt: Timestamp
    name: ProfilingGroupName
    profilingStatus: ProfilingStatus
    tags: TagsMap
    updatedAt: Timestamp
}

list ProfilingGroupDescriptions {
    member: ProfilingGroupDescription
}

@length(min: 1, max: 255) @pattern("^[\\w-]+$")
string ProfilingGroupName

list ProfilingGroupNames {
    member: ProfilingGroupName
}

structure ProfilingStatus {
    latestAgentOrchestratedAt: Timestamp
    latestAgentProfileReportedAt: Timestamp
    latestAggregatedProfile: AggregatedProfileTime
}

structure Recommendation {
    @required
    allMatchesCount: Integer

    @required
    allMatchesSum: Double

    @required
    endTime: Timestamp

    @required
    pattern: Pattern

    @required
    startTime: Timestamp

    @required
    topMatches: Matches
}

list Recommendations {
    member: Recommendation
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string RevisionId

@error("client") @httpError(402) @retryable(throttling: false)
structure ServiceQuotaExceededException {
    @required
    message: String
}

list Strings {
    member: String
}

list TagKeys {
    member: String
}

map TagsMap {
    key: String
    value: String
}

list TargetFrame {
    member: String
}

list TargetFrames {
    member: TargetFrame
}

list ThreadStates {
    member: String
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String
}

@timestampFormat("date-time")
timestamp Timestamp

structure TimestampStructure {
    @required
    value: Timestamp
}

map UnprocessedEndTimeMap {
    key: String
    value: ListOfTimestamps
}

structure UserFeedback {
    @required
    type: FeedbackType
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
