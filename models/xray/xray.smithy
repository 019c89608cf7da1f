$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.xray

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS X-Ray")
@service(sdkId: "XRay", endpointPrefix: "xray")
@restJson1
@sigv4(name: "xray")
@standardRegionalEndpoints
service XRay {
    version: "2016-04-12"
    operations: [
        BatchGetTraces
        CancelTraceRetrieval
        CreateGroup
        CreateSamplingRule
        DeleteGroup
        DeleteResourcePolicy
        DeleteSamplingRule
        GetEncryptionConfig
        GetGroup
        GetGroups
        GetIndexingRules
        GetInsight
        GetInsightEvents
        GetInsightImpactGraph
        GetInsightSummaries
        GetRetrievedTracesGraph
        GetSamplingRules
        GetSamplingStatisticSummaries
        GetSamplingTargets
        GetServiceGraph
        GetTimeSeriesServiceStatistics
        GetTraceGraph
        GetTraceSegmentDestination
        GetTraceSummaries
        ListResourcePolicies
        ListRetrievedTraces
        ListTagsForResource
        PutEncryptionConfig
        PutResourcePolicy
        PutTelemetryRecords
        PutTraceSegments
        StartTraceRetrieval
        TagResource
        UntagResource
        UpdateGroup
        UpdateIndexingRule
        UpdateSamplingRule
        UpdateTraceSegmentDestination
    ]
}

@http(method: "POST", uri: "/Traces")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Traces")
operation BatchGetTraces {
    input := {
        @required
        TraceIds: TraceIdList

        NextToken: String
    }
    output := {
        Traces: TraceList
        UnprocessedTraceIds: UnprocessedTraceIdList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/CancelTraceRetrieval")
operation CancelTraceRetrieval {
    input := {
        @required
        RetrievalToken: RetrievalToken
    }
    output := {}
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/CreateGroup")
operation CreateGroup {
    input := {
        @required
        GroupName: GroupName

        FilterExpression: String
        InsightsConfiguration: InsightsConfiguration
        Tags: TagList
    }
    output := {
        Group: Group
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/CreateSamplingRule")
operation CreateSamplingRule {
    input := {
        @required
        SamplingRule: SamplingRule

        Tags: TagList
    }
    output := {
        SamplingRuleRecord: SamplingRuleRecord
    }
    errors: [InvalidRequestException, ThrottledException, RuleLimitExceededException]
}

@http(method: "POST", uri: "/DeleteGroup")
operation DeleteGroup {
    input := {
        GroupName: GroupName
        GroupARN: GroupARN
    }
    output := {}
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/DeleteResourcePolicy")
operation DeleteResourcePolicy {
    input := {
        @required
        PolicyName: PolicyName

        PolicyRevisionId: String
    }
    output := {}
    errors: [InvalidRequestException, InvalidPolicyRevisionIdException, ThrottledException]
}

@http(method: "POST", uri: "/DeleteSamplingRule")
operation DeleteSamplingRule {
    input := {
        RuleName: String
        RuleARN: String
    }
    output := {
        SamplingRuleRecord: SamplingRuleRecord
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/EncryptionConfig")
operation GetEncryptionConfig {
    input := {}
    output := {
        EncryptionConfig: EncryptionConfig
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/GetGroup")
operation GetGroup {
    input := {
        GroupName: GroupName
        GroupARN: GroupARN
    }
    output := {
        Group: Group
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/Groups")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Groups")
operation GetGroups {
    input := {
        NextToken: GetGroupsNextToken
    }
    output := {
        Groups: GroupSummaryList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/GetIndexingRules")
operation GetIndexingRules {
    input := {
        NextToken: String
    }
    output := {
        IndexingRules: IndexingRuleList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/Insight")
operation GetInsight {
    input := {
        @required
        InsightId: InsightId
    }
    output := {
        Insight: Insight
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/InsightEvents")
operation GetInsightEvents {
    input := {
        @required
        InsightId: InsightId

        MaxResults: GetInsightEventsMaxResults
        NextToken: Token
    }
    output := {
        InsightEvents: InsightEventList
        NextToken: Token
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/InsightImpactGraph")
operation GetInsightImpactGraph {
    input := {
        @required
        InsightId: InsightId

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        NextToken: Token
    }
    output := {
        InsightId: InsightId
        StartTime: Timestamp
        EndTime: Timestamp
        ServiceGraphStartTime: Timestamp
        ServiceGraphEndTime: Timestamp
        Services: InsightImpactGraphServiceList
        NextToken: Token
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/InsightSummaries")
operation GetInsightSummaries {
    input := {
        States: InsightStateList
        GroupARN: GroupARN
        GroupName: GroupName

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        MaxResults: GetInsightSummariesMaxResults
        NextToken: Token
    }
    output := {
        InsightSummaries: InsightSummaryList
        NextToken: Token
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/GetRetrievedTracesGraph")
operation GetRetrievedTracesGraph {
    input := {
        @required
        RetrievalToken: RetrievalToken

        NextToken: String
    }
    output := {
        RetrievalStatus: RetrievalStatus
        Services: RetrievedServicesList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/GetSamplingRules")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "SamplingRuleRecords")
operation GetSamplingRules {
    input := {
        NextToken: String
    }
    output := {
        SamplingRuleRecords: SamplingRuleRecordList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/SamplingStatisticSummaries")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "SamplingStatisticSummaries")
operation GetSamplingStatisticSummaries {
    input := {
        NextToken: String
    }
    output := {
        SamplingStatisticSummaries: SamplingStatisticSummaryList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/SamplingTargets")
operation GetSamplingTargets {
    input := {
        @required
        SamplingStatisticsDocuments: SamplingStatisticsDocumentList

        SamplingBoostStatisticsDocuments: SamplingBoostStatisticsDocumentList
    }
    output := {
        SamplingTargetDocuments: SamplingTargetDocumentList
        LastRuleModification: Timestamp
        UnprocessedStatistics: UnprocessedStatisticsList
        UnprocessedBoostStatistics: UnprocessedStatisticsList
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/ServiceGraph")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Services")
operation GetServiceGraph {
    input := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        GroupName: GroupName
        GroupARN: GroupARN
        NextToken: String
    }
    output := {
        StartTime: Timestamp
        EndTime: Timestamp
        Services: ServiceList
        ContainsOldGroupVersions: Boolean
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/TimeSeriesServiceStatistics")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "TimeSeriesServiceStatistics")
operation GetTimeSeriesServiceStatistics {
    input := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        GroupName: GroupName
        GroupARN: GroupARN
        EntitySelectorExpression: EntitySelectorExpression
        Period: Integer
        ForecastStatistics: Boolean
        NextToken: String
    }
    output := {
        TimeSeriesServiceStatistics: TimeSeriesServiceStatisticsList
        ContainsOldGroupVersions: Boolean
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/TraceGraph")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Services")
operation GetTraceGraph {
    input := {
        @required
        TraceIds: TraceIdList

        NextToken: String
    }
    output := {
        Services: ServiceList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/GetTraceSegmentDestination")
operation GetTraceSegmentDestination {
    input := {}
    output := {
        Destination: TraceSegmentDestination
        Status: TraceSegmentDestinationStatus
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/TraceSummaries")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "TraceSummaries")
operation GetTraceSummaries {
    input := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        TimeRangeType: TimeRangeType
        Sampling: Boolean
        SamplingStrategy: SamplingStrategy
        FilterExpression: String
        NextToken: String
    }
    output := {
        TraceSummaries: TraceSummaryList
        ApproximateTime: Timestamp
        TracesProcessedCount: Long
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/ListResourcePolicies")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ResourcePolicies")
operation ListResourcePolicies {
    input := {
        NextToken: ResourcePolicyNextToken
    }
    output := {
        ResourcePolicies: ResourcePolicyList
        NextToken: ResourcePolicyNextToken
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/ListRetrievedTraces")
operation ListRetrievedTraces {
    input := {
        @required
        RetrievalToken: RetrievalToken

        TraceFormat: TraceFormatType
        NextToken: String
    }
    output := {
        RetrievalStatus: RetrievalStatus
        TraceFormat: TraceFormatType
        Traces: TraceSpanList
        NextToken: String
    }
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/ListTagsForResource")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags")
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        NextToken: String
    }
    output: ListTagsForResourceResponse
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/PutEncryptionConfig")
operation PutEncryptionConfig {
    input := {
        KeyId: EncryptionKeyId

        @required
        Type: EncryptionType
    }
    output := {
        EncryptionConfig: EncryptionConfig
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/PutResourcePolicy")
operation PutResourcePolicy {
    input := {
        @required
        PolicyName: PolicyName

        @required
        PolicyDocument: String

        PolicyRevisionId: String
        BypassPolicyLockoutCheck: Boolean
    }
    output := {
        ResourcePolicy: ResourcePolicy
    }
    errors: [
        MalformedPolicyDocumentException
        LockoutPreventionException
        InvalidPolicyRevisionIdException
        PolicySizeLimitExceededException
        PolicyCountLimitExceededException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TelemetryRecords")
operation PutTelemetryRecords {
    input := {
        @required
        TelemetryRecords: TelemetryRecordList

        EC2InstanceId: EC2InstanceId
        Hostname: Hostname
        ResourceARN: ResourceARN
    }
    output := {}
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/TraceSegments")
operation PutTraceSegments {
    input := {
        @required
        TraceSegmentDocuments: TraceSegmentDocumentList
    }
    output := {
        UnprocessedTraceSegments: UnprocessedTraceSegmentList
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/StartTraceRetrieval")
operation StartTraceRetrieval {
    input := {
        @required
        TraceIds: TraceIdListForRetrieval

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp
    }
    output := {
        RetrievalToken: RetrievalToken
    }
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/TagResource")
operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output: TagResourceResponse
    errors: [
        InvalidRequestException
        ThrottledException
        ResourceNotFoundException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/UntagResource")
operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output: UntagResourceResponse
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/UpdateGroup")
operation UpdateGroup {
    input := {
        GroupName: GroupName
        GroupARN: GroupARN
        FilterExpression: String
        InsightsConfiguration: InsightsConfiguration
    }
    output := {
        Group: Group
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/UpdateIndexingRule")
operation UpdateIndexingRule {
    input := {
        @required
        Name: String

        @required
        Rule: IndexingRuleValueUpdate
    }
    output := {
        IndexingRule: IndexingRule
    }
    errors: [InvalidRequestException, ThrottledException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/UpdateSamplingRule")
operation UpdateSamplingRule {
    input := {
        @required
        SamplingRuleUpdate: SamplingRuleUpdate
    }
    output := {
        SamplingRuleRecord: SamplingRuleRecord
    }
    errors: [InvalidRequestException, ThrottledException]
}

@http(method: "POST", uri: "/UpdateTraceSegmentDestination")
operation UpdateTraceSegmentDestination {
    input := {
        Destination: TraceSegmentDestination
    }
    output := {
        Destination: TraceSegmentDestination
        Status: TraceSegmentDestinationStatus
    }
    errors: [InvalidRequestException, ThrottledException]
}

structure Alias {
    Name: String
    Names: AliasNames
    Type: String
}

list AliasList {
    member: Alias
}

list AliasNames {
    member: String
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure AnnotationValue {
    NumberValue: Double
    BooleanValue: Boolean
    StringValue: String
}

map Annotations {
    key: String
    value: ValuesWithServiceIds
}

structure AnomalousService {
    ServiceId: ServiceId
}

list AnomalousServiceList {
    member: AnomalousService
}

@range(min: 0)
integer AnomalyCount

@length(min: 1, max: 32)
string AttributeKey

@length(max: 5)
map AttributeMap {
    key: AttributeKey
    value: AttributeValue
}

@length(min: 1, max: 32)
string AttributeValue

structure AvailabilityZoneDetail {
    Name: String
}

structure BackendConnectionErrors {
    TimeoutCount: Integer
    ConnectionRefusedCount: Integer
    HTTPCode4XXCount: Integer
    HTTPCode5XXCount: Integer
    UnknownHostCount: Integer
    OtherCount: Integer
}

@range(min: 0)
integer BorrowCount

@length(min: 24, max: 24)
string ClientID

@range(min: 0)
integer CooldownWindowMinutes

@length(max: 20)
string EC2InstanceId

structure Edge {
    ReferenceId: Integer
    StartTime: Timestamp
    EndTime: Timestamp
    SummaryStatistics: EdgeStatistics
    ResponseTimeHistogram: Histogram
    Aliases: AliasList
    EdgeType: String
    ReceivedEventAgeHistogram: Histogram
}

list EdgeList {
    member: Edge
}

structure EdgeStatistics {
    OkCount: Long
    ErrorStatistics: ErrorStatistics
    FaultStatistics: FaultStatistics
    TotalCount: Long
    TotalResponseTime: Double
}

structure EncryptionConfig {
    KeyId: String
    Status: EncryptionStatus
    Type: EncryptionType
}

@length(min: 1, max: 3000)
string EncryptionKeyId

enum EncryptionStatus {
    UPDATING
    ACTIVE
}

enum EncryptionType {
    NONE
    KMS
}

@length(min: 1, max: 500)
string EntitySelectorExpression

structure ErrorRootCause {
    Services: ErrorRootCauseServices
    ClientImpacting: Boolean
}

structure ErrorRootCauseEntity {
    Name: String
    Exceptions: RootCauseExceptions
    Remote: Boolean
}

list ErrorRootCauseEntityPath {
    member: ErrorRootCauseEntity
}

structure ErrorRootCauseService {
    Name: String
    Names: ServiceNames
    Type: String
    AccountId: String
    EntityPath: ErrorRootCauseEntityPath
    Inferred: Boolean
}

list ErrorRootCauseServices {
    member: ErrorRootCauseService
}

list ErrorRootCauses {
    member: ErrorRootCause
}

structure ErrorStatistics {
    ThrottleCount: Long
    OtherCount: Long
    TotalCount: Long
}

structure FaultRootCause {
    Services: FaultRootCauseServices
    ClientImpacting: Boolean
}

structure FaultRootCauseEntity {
    Name: String
    Exceptions: RootCauseExceptions
    Remote: Boolean
}

list FaultRootCauseEntityPath {
    member: FaultRootCauseEntity
}

structure FaultRootCauseService {
    Name: String
    Names: ServiceNames
    Type: String
    AccountId: String
    EntityPath: FaultRootCauseEntityPath
    Inferred: Boolean
}

list FaultRootCauseServices {
    member: FaultRootCauseService
}

list FaultRootCauses {
    member: FaultRootCause
}

structure FaultStatistics {
    OtherCount: Long
    TotalCount: Long
}

@range(min: 0, max: 1)
double FixedRate

structure ForecastStatistics {
    FaultCountHigh: Long
    FaultCountLow: Long
}

@length(min: 1, max: 100)
string GetGroupsNextToken

@range(min: 1, max: 50)
integer GetInsightEventsMaxResults

@range(min: 1, max: 100)
integer GetInsightSummariesMaxResults

structure GraphLink {
    ReferenceType: String
    SourceTraceId: String
    DestinationTraceIds: TraceIdList
}

structure Group {
    GroupName: String
    GroupARN: String
    FilterExpression: String
    InsightsConfiguration: InsightsConfiguration
}

@length(min: 1, max: 400)
string GroupARN

@length(min: 1, max: 32)
string GroupName

structure GroupSummary {
    GroupName: String
    GroupARN: String
    FilterExpression: String
    InsightsConfiguration: InsightsConfiguration
}

list GroupSummaryList {
    member: GroupSummary
}

@length(max: 10)
string HTTPMethod

list Histogram {
    member: HistogramEntry
}

structure HistogramEntry {
    Value: Double
    Count: Integer
}

@length(max: 64)
string Host

@length(max: 255)
string Hostname

structure Http {
    HttpURL: String
    HttpStatus: Integer
    HttpMethod: String
    UserAgent: String
    ClientIp: String
}

structure IndexingRule {
    Name: RuleName
    ModifiedAt: Timestamp
    Rule: IndexingRuleValue
}

@length(min: 1, max: 10)
list IndexingRuleList {
    member: IndexingRule
}

union IndexingRuleValue {
    Probabilistic: ProbabilisticRuleValue
}

union IndexingRuleValueUpdate {
    Probabilistic: ProbabilisticRuleValueUpdate
}

structure Insight {
    InsightId: InsightId
    GroupARN: GroupARN
    GroupName: GroupName
    RootCauseServiceId: ServiceId
    Categories: InsightCategoryList
    State: InsightState
    StartTime: Timestamp
    EndTime: Timestamp
    Summary: String
    ClientRequestImpactStatistics: RequestImpactStatistics
    RootCauseServiceRequestImpactStatistics: RequestImpactStatistics
    TopAnomalousServices: AnomalousServiceList
}

enum InsightCategory {
    FAULT
}

list InsightCategoryList {
    member: InsightCategory
}

structure InsightEvent {
    Summary: String
    EventTime: Timestamp
    ClientRequestImpactStatistics: RequestImpactStatistics
    RootCauseServiceRequestImpactStatistics: RequestImpactStatistics
    TopAnomalousServices: AnomalousServiceList
}

list InsightEventList {
    member: InsightEvent
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}")
string InsightId

structure InsightImpactGraphEdge {
    ReferenceId: Integer
}

list InsightImpactGraphEdgeList {
    member: InsightImpactGraphEdge
}

structure InsightImpactGraphService {
    ReferenceId: Integer
    Type: String
    Name: String
    Names: ServiceNames
    AccountId: String
    Edges: InsightImpactGraphEdgeList
}

list InsightImpactGraphServiceList {
    member: InsightImpactGraphService
}

enum InsightState {
    ACTIVE
    CLOSED
}

@length(min: 0, max: 1)
list InsightStateList {
    member: InsightState
}

structure InsightSummary {
    InsightId: InsightId
    GroupARN: GroupARN
    GroupName: GroupName
    RootCauseServiceId: ServiceId
    Categories: InsightCategoryList
    State: InsightState
    StartTime: Timestamp
    EndTime: Timestamp
    Summary: String
    ClientRequestImpactStatistics: RequestImpactStatistics
    RootCauseServiceRequestImpactStatistics: RequestImpactStatistics
    TopAnomalousServices: AnomalousServiceList
    LastUpdateTime: Timestamp
}

list InsightSummaryList {
    member: InsightSummary
}

structure InsightsConfiguration {
    InsightsEnabled: Boolean
    NotificationsEnabled: Boolean
}

structure InstanceIdDetail {
    Id: String
}

@error("client") @httpError(400)
structure InvalidPolicyRevisionIdException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    Message: String
}

@length(min: 0, max: 100)
list LinksList {
    member: GraphLink
}

@output
structure ListTagsForResourceResponse {
    Tags: TagList
    NextToken: String
}

@error("client") @httpError(400)
structure LockoutPreventionException {
    Message: String
}

@error("client") @httpError(400)
structure MalformedPolicyDocumentException {
    Message: String
}

@range(min: 0, max: 1)
double MaxRate

@error("client") @httpError(400)
structure PolicyCountLimitExceededException {
    Message: String
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string PolicyName

@error("client") @httpError(400)
structure PolicySizeLimitExceededException {
    Message: String
}

@range(min: 1, max: 9999)
integer Priority

structure ProbabilisticRuleValue {
    @required
    DesiredSamplingPercentage: Double

    ActualSamplingPercentage: Double
}

structure ProbabilisticRuleValueUpdate {
    @required
    DesiredSamplingPercentage: Double
}

@range(min: 0)
integer RequestCount

structure RequestImpactStatistics {
    FaultCount: Long
    OkCount: Long
    TotalCount: Long
}

@range(min: 0)
integer ReservoirSize

@length(max: 500)
string ResourceARN

structure ResourceARNDetail {
    ARN: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceName: AmazonResourceName
}

structure ResourcePolicy {
    PolicyName: PolicyName
    PolicyDocument: String
    PolicyRevisionId: String
    LastUpdatedTime: Timestamp
}

list ResourcePolicyList {
    member: ResourcePolicy
}

@length(min: 1, max: 100)
string ResourcePolicyNextToken

structure ResponseTimeRootCause {
    Services: ResponseTimeRootCauseServices
    ClientImpacting: Boolean
}

structure ResponseTimeRootCauseEntity {
    Name: String
    Coverage: Double
    Remote: Boolean
}

list ResponseTimeRootCauseEntityPath {
    member: ResponseTimeRootCauseEntity
}

structure ResponseTimeRootCauseService {
    Name: String
    Names: ServiceNames
    Type: String
    AccountId: String
    EntityPath: ResponseTimeRootCauseEntityPath
    Inferred: Boolean
}

list ResponseTimeRootCauseServices {
    member: ResponseTimeRootCauseService
}

list ResponseTimeRootCauses {
    member: ResponseTimeRootCause
}

enum RetrievalStatus {
    SCHEDULED
    RUNNING
    COMPLETE
    FAILED
    CANCELLED
    TIMEOUT
}

@length(min: 0, max: 1020)
string RetrievalToken

structure RetrievedService {
    Service: Service
    Links: LinksList
}

@length(min: 0, max: 1000)
list RetrievedServicesList {
    member: RetrievedService
}

structure RetrievedTrace {
    Id: TraceId
    Duration: Double
    Spans: SpanList
}

structure RootCauseException {
    Name: String
    Message: String
}

list RootCauseExceptions {
    member: RootCauseException
}

@error("client")
structure RuleLimitExceededException {
    Message: String
}

@length(min: 1, max: 32)
string RuleName

@range(min: 0)
integer SampledAnomalyCount

@range(min: 0)
integer SampledCount

structure SamplingBoost {
    @required
    BoostRate: Double

    @required
    BoostRateTTL: Timestamp
}

structure SamplingBoostStatisticsDocument {
    @required
    RuleName: RuleName

    @required
    ServiceName: ServiceName

    @required
    Timestamp: Timestamp

    @required
    AnomalyCount: AnomalyCount

    @required
    TotalCount: TotalCount

    @required
    SampledAnomalyCount: SampledAnomalyCount
}

@length(max: 25)
list SamplingBoostStatisticsDocumentList {
    member: SamplingBoostStatisticsDocument
}

structure SamplingRateBoost {
    @required
    MaxRate: MaxRate

    @required
    CooldownWindowMinutes: CooldownWindowMinutes
}

structure SamplingRule {
    RuleName: RuleName
    RuleARN: String

    @required
    ResourceARN: ResourceARN

    @required
    Priority: Priority

    @required
    FixedRate: FixedRate

    @required
    ReservoirSize: ReservoirSize

    @required
    ServiceName: ServiceName

    @required
    ServiceType: ServiceType

    @required
    Host: Host

    @required
    HTTPMethod: HTTPMethod

    @required
    URLPath: URLPath

    @required
    Version: Version

    Attributes: AttributeMap
    SamplingRateBoost: SamplingRateBoost
}

structure SamplingRuleRecord {
    SamplingRule: SamplingRule
    CreatedAt: Timestamp
    ModifiedAt: Timestamp
}

list SamplingRuleRecordList {
    member: SamplingRuleRecord
}

structure SamplingRuleUpdate {
    RuleName: RuleName
    RuleARN: String
    ResourceARN: ResourceARN
    Priority: Integer
    FixedRate: Double
    ReservoirSize: Integer
    Host: Host
    ServiceName: ServiceName
    ServiceType: ServiceType
    HTTPMethod: HTTPMethod
    URLPath: URLPath
    Attributes: AttributeMap
    SamplingRateBoost: SamplingRateBoost
}

structure SamplingStatisticSummary {
    RuleName: String
    Timestamp: Timestamp
    RequestCount: Integer
    BorrowCount: Integer
    SampledCount: Integer
}

list SamplingStatisticSummaryList {
    member: SamplingStatisticSummary
}

structure SamplingStatisticsDocument {
    @required
    RuleName: RuleName

    @required
    ClientID: ClientID

    @required
    Timestamp: Timestamp

    @required
    RequestCount: RequestCount

    @required
    SampledCount: SampledCount

    BorrowCount: BorrowCount
}

@length(max: 25)
list SamplingStatisticsDocumentList {
    member: SamplingStatisticsDocument
}

structure SamplingStrategy {
    Name: SamplingStrategyName
    Value: Double
}

enum SamplingStrategyName {
    PartialScan
    FixedRate
}

structure SamplingTargetDocument {
    RuleName: String
    FixedRate: Double
    ReservoirQuota: Integer
    ReservoirQuotaTTL: Timestamp
    Interval: Integer
    SamplingBoost: SamplingBoost
}

list SamplingTargetDocumentList {
    member: SamplingTargetDocument
}

structure Segment {
    Id: String
    Document: SegmentDocument
}

@length(min: 1)
string SegmentDocument

list SegmentList {
    member: Segment
}

structure Service {
    ReferenceId: Integer
    Name: String
    Names: ServiceNames
    Root: Boolean
    AccountId: String
    Type: String
    State: String
    StartTime: Timestamp
    EndTime: Timestamp
    Edges: EdgeList
    SummaryStatistics: ServiceStatistics
    DurationHistogram: Histogram
    ResponseTimeHistogram: Histogram
}

structure ServiceId {
    Name: String
    Names: ServiceNames
    AccountId: String
    Type: String
}

list ServiceIds {
    member: ServiceId
}

list ServiceList {
    member: Service
}

@length(max: 64)
string ServiceName

list ServiceNames {
    member: String
}

structure ServiceStatistics {
    OkCount: Long
    ErrorStatistics: ErrorStatistics
    FaultStatistics: FaultStatistics
    TotalCount: Long
    TotalResponseTime: Double
}

@length(max: 64)
string ServiceType

structure Span {
    Id: SpanId
    Document: SpanDocument
}

@length(max: 204800)
string SpanDocument

@length(min: 1, max: 16)
string SpanId

@length(min: 0, max: 100)
list SpanList {
    member: Span
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

structure TelemetryRecord {
    @required
    Timestamp: Timestamp

    SegmentsReceivedCount: Integer
    SegmentsSentCount: Integer
    SegmentsSpilloverCount: Integer
    SegmentsRejectedCount: Integer
    BackendConnectionErrors: BackendConnectionErrors
}

list TelemetryRecordList {
    member: TelemetryRecord
}

@error("client") @httpError(429)
structure ThrottledException {
    Message: String
}

enum TimeRangeType {
    TraceId
    Event
    Service
}

structure TimeSeriesServiceStatistics {
    Timestamp: Timestamp
    EdgeSummaryStatistics: EdgeStatistics
    ServiceSummaryStatistics: ServiceStatistics
    ServiceForecastStatistics: ForecastStatistics
    ResponseTimeHistogram: Histogram
}

list TimeSeriesServiceStatisticsList {
    member: TimeSeriesServiceStatistics
}

@length(min: 1, max: 2000)
string Token

@error("client") @httpError(400)
structure TooManyTagsException {
    Message: String
    ResourceName: AmazonResourceName
}

@range(min: 0)
integer TotalCount

structure Trace {
    Id: TraceId
    Duration: Double
    LimitExceeded: Boolean
    Segments: SegmentList
}

list TraceAvailabilityZones {
    member: AvailabilityZoneDetail
}

enum TraceFormatType {
    XRAY
    OTEL
}

@length(min: 1, max: 35)
string TraceId

list TraceIdList {
    member: TraceId
}

@length(min: 0, max: 100)
list TraceIdListForRetrieval {
    member: TraceId
}

list TraceInstanceIds {
    member: InstanceIdDetail
}

list TraceList {
    member: Trace
}

list TraceResourceARNs {
    member: ResourceARNDetail
}

enum TraceSegmentDestination {
    XRay
    CloudWatchLogs
}

enum TraceSegmentDestinationStatus {
    PENDING
    ACTIVE
}

list TraceSegmentDocumentList {
    member: String
}

@length(min: 0, max: 5)
list TraceSpanList {
    member: RetrievedTrace
}

structure TraceSummary {
    Id: TraceId
    StartTime: Timestamp
    Duration: Double
    ResponseTime: Double
    HasFault: Boolean
    HasError: Boolean
    HasThrottle: Boolean
    IsPartial: Boolean
    Http: Http
    Annotations: Annotations
    Users: TraceUsers
    ServiceIds: ServiceIds
    ResourceARNs: TraceResourceARNs
    InstanceIds: TraceInstanceIds
    AvailabilityZones: TraceAvailabilityZones
    EntryPoint: ServiceId
    FaultRootCauses: FaultRootCauses
    ErrorRootCauses: ErrorRootCauses
    ResponseTimeRootCauses: ResponseTimeRootCauses
    Revision: Integer
    MatchedEventTime: Timestamp
}

list TraceSummaryList {
    member: TraceSummary
}

structure TraceUser {
    UserName: String
    ServiceIds: ServiceIds
}

list TraceUsers {
    member: TraceUser
}

@length(max: 128)
string URLPath

structure UnprocessedStatistics {
    RuleName: String
    ErrorCode: String
    Message: String
}

list UnprocessedStatisticsList {
    member: UnprocessedStatistics
}

list UnprocessedTraceIdList {
    member: TraceId
}

structure UnprocessedTraceSegment {
    Id: String
    ErrorCode: String
    Message: String
}

list UnprocessedTraceSegmentList {
    member: UnprocessedTraceSegment
}

@output
structure UntagResourceResponse {}

structure ValueWithServiceIds {
    AnnotationValue: AnnotationValue
    ServiceIds: ServiceIds
}

list ValuesWithServiceIds {
    member: ValueWithServiceIds
}

@range(min: 1)
integer Version
