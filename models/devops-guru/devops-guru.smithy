$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.devopsguru

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#paginator

@title("Amazon DevOps Guru")
@service(sdkId: "DevOps Guru", endpointPrefix: "devops-guru")
@restJson1
@sigv4(name: "devops-guru")
@standardRegionalEndpoints
service DevOpsGuru {
    version: "2020-12-01"
    operations: [
        AddNotificationChannel
        DeleteInsight
        DescribeAccountHealth
        DescribeAccountOverview
        DescribeAnomaly
        DescribeEventSourcesConfig
        DescribeFeedback
        DescribeInsight
        DescribeOrganizationHealth
        DescribeOrganizationOverview
        DescribeOrganizationResourceCollectionHealth
        DescribeResourceCollectionHealth
        DescribeServiceIntegration
        GetCostEstimation
        GetResourceCollection
        ListAnomaliesForInsight
        ListAnomalousLogGroups
        ListEvents
        ListInsights
        ListMonitoredResources
        ListNotificationChannels
        ListOrganizationInsights
        ListRecommendations
        PutFeedback
        RemoveNotificationChannel
        SearchInsights
        SearchOrganizationInsights
        StartCostEstimation
        UpdateEventSourcesConfig
        UpdateResourceCollection
        UpdateServiceIntegration
    ]
}

@http(method: "PUT", uri: "/channels")
operation AddNotificationChannel {
    input := {
        @required
        Config: NotificationChannelConfig
    }
    output := {
        @required
        Id: NotificationChannelId
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/insights/{Id}")
operation DeleteInsight {
    input := {
        @required @httpLabel
        Id: InsightId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/accounts/health")
operation DescribeAccountHealth {
    input := {}
    output := {
        @required
        OpenReactiveInsights: Integer

        @required
        OpenProactiveInsights: Integer

        @required
        MetricsAnalyzed: Integer

        @required
        ResourceHours: Long

        AnalyzedResourceCount: Long
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/accounts/overview")
operation DescribeAccountOverview {
    input := {
        @required
        FromTime: Timestamp

        ToTime: Timestamp
    }
    output := {
        @required
        ReactiveInsights: Integer

        @required
        ProactiveInsights: Integer

        @required
        MeanTimeToRecoverInMilliseconds: Long
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/anomalies/{Id}")
operation DescribeAnomaly {
    input := {
        @required @httpLabel
        Id: AnomalyId

        @httpQuery("AccountId")
        AccountId: AwsAccountId
    }
    output := {
        ProactiveAnomaly: ProactiveAnomaly
        ReactiveAnomaly: ReactiveAnomaly
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/event-sources")
operation DescribeEventSourcesConfig {
    input := {}
    output := {
        EventSources: EventSourcesConfig
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/feedback")
operation DescribeFeedback {
    input := {
        InsightId: InsightId
    }
    output := {
        InsightFeedback: InsightFeedback
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/insights/{Id}")
operation DescribeInsight {
    input := {
        @required @httpLabel
        Id: InsightId

        @httpQuery("AccountId")
        AccountId: AwsAccountId
    }
    output := {
        ProactiveInsight: ProactiveInsight
        ReactiveInsight: ReactiveInsight
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/organization/health")
operation DescribeOrganizationHealth {
    input := {
        AccountIds: AccountIdList
        OrganizationalUnitIds: OrganizationalUnitIdList
    }
    output := {
        @required
        OpenReactiveInsights: Integer

        @required
        OpenProactiveInsights: Integer

        @required
        MetricsAnalyzed: Integer

        @required
        ResourceHours: Long
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/organization/overview")
operation DescribeOrganizationOverview {
    input := {
        @required
        FromTime: Timestamp

        ToTime: Timestamp
        AccountIds: AccountIdList
        OrganizationalUnitIds: OrganizationalUnitIdList
    }
    output := {
        @required
        ReactiveInsights: Integer

        @required
        ProactiveInsights: Integer
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/organization/health/resource-collection")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["CloudFormation", "Account", "Service", "Tags"]
)
operation DescribeOrganizationResourceCollectionHealth {
    input := {
        @required
        OrganizationResourceCollectionType: OrganizationResourceCollectionType

        AccountIds: AccountIdList
        OrganizationalUnitIds: OrganizationalUnitIdList
        NextToken: UuidNextToken
        MaxResults: OrganizationResourceCollectionMaxResults
    }
    output := {
        CloudFormation: CloudFormationHealths
        Service: ServiceHealths
        Account: AccountHealths
        NextToken: UuidNextToken
        Tags: TagHealths
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/accounts/health/resource-collection/{ResourceCollectionType}")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["CloudFormation", "Service", "Tags"]
)
operation DescribeResourceCollectionHealth {
    input := {
        @required @httpLabel
        ResourceCollectionType: ResourceCollectionType

        @httpQuery("NextToken")
        NextToken: UuidNextToken
    }
    output := {
        CloudFormation: CloudFormationHealths
        Service: ServiceHealths
        NextToken: UuidNextToken
        Tags: TagHealths
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/service-integrations")
operation DescribeServiceIntegration {
    input := {}
    output := {
        ServiceIntegration: ServiceIntegrationConfig
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/cost-estimation")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Costs")
operation GetCostEstimation {
    input := {
        @httpQuery("NextToken")
        NextToken: UuidNextToken
    }
    output := {
        ResourceCollection: CostEstimationResourceCollectionFilter
        Status: CostEstimationStatus
        Costs: ServiceResourceCosts
        TimeRange: CostEstimationTimeRange
        TotalCost: Double
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/resource-collections/{ResourceCollectionType}")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ResourceCollection.CloudFormation.StackNames", "ResourceCollection.Tags"]
)
operation GetResourceCollection {
    input := {
        @required @httpLabel
        ResourceCollectionType: ResourceCollectionType

        @httpQuery("NextToken")
        NextToken: UuidNextToken
    }
    output := {
        ResourceCollection: ResourceCollectionFilter
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/anomalies/insight/{InsightId}")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ReactiveAnomalies", "ProactiveAnomalies"]
    pageSize: "MaxResults"
)
operation ListAnomaliesForInsight {
    input := {
        @required @httpLabel
        InsightId: InsightId

        StartTimeRange: StartTimeRange
        MaxResults: ListAnomaliesForInsightMaxResults
        NextToken: UuidNextToken
        AccountId: AwsAccountId
        Filters: ListAnomaliesForInsightFilters
    }
    output := {
        ProactiveAnomalies: ProactiveAnomalies
        ReactiveAnomalies: ReactiveAnomalies
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-log-anomalies")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["InsightId", "AnomalousLogGroups"]
    pageSize: "MaxResults"
)
operation ListAnomalousLogGroups {
    input := {
        @required
        InsightId: InsightId

        MaxResults: ListAnomalousLogGroupsMaxResults
        NextToken: UuidNextToken
    }
    output := {
        @required
        InsightId: InsightId

        @required
        AnomalousLogGroups: AnomalousLogGroups

        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/events")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation ListEvents {
    input := {
        @required
        Filters: ListEventsFilters

        MaxResults: ListEventsMaxResults
        NextToken: UuidNextToken
        AccountId: AwsAccountId
    }
    output := {
        @required
        Events: Events

        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/insights")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ProactiveInsights", "ReactiveInsights"]
    pageSize: "MaxResults"
)
operation ListInsights {
    input := {
        @required
        StatusFilter: ListInsightsStatusFilter

        MaxResults: ListInsightsMaxResults
        NextToken: UuidNextToken
    }
    output := {
        ProactiveInsights: ProactiveInsights
        ReactiveInsights: ReactiveInsights
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/monitoredResources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MonitoredResourceIdentifiers"
    pageSize: "MaxResults"
)
operation ListMonitoredResources {
    input := {
        Filters: ListMonitoredResourcesFilters
        MaxResults: ListMonitoredResourcesMaxResults
        NextToken: UuidNextToken
    }
    output := {
        @required
        MonitoredResourceIdentifiers: MonitoredResourceIdentifiers

        NextToken: UuidNextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/channels")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Channels")
operation ListNotificationChannels {
    input := {
        NextToken: UuidNextToken
    }
    output := {
        Channels: Channels
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/organization/insights")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ProactiveInsights", "ReactiveInsights"]
    pageSize: "MaxResults"
)
operation ListOrganizationInsights {
    input := {
        @required
        StatusFilter: ListInsightsStatusFilter

        MaxResults: ListInsightsMaxResults
        AccountIds: ListInsightsAccountIdList
        OrganizationalUnitIds: ListInsightsOrganizationalUnitIdList
        NextToken: UuidNextToken
    }
    output := {
        ProactiveInsights: ProactiveOrganizationInsights
        ReactiveInsights: ReactiveOrganizationInsights
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/recommendations")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Recommendations")
operation ListRecommendations {
    input := {
        @required
        InsightId: InsightId

        NextToken: UuidNextToken
        Locale: Locale
        AccountId: AwsAccountId
    }
    output := {
        Recommendations: Recommendations
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/feedback")
operation PutFeedback {
    input := {
        InsightFeedback: InsightFeedback
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/channels/{Id}")
operation RemoveNotificationChannel {
    input := {
        @required @httpLabel
        Id: NotificationChannelId
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/insights/search")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ProactiveInsights", "ReactiveInsights"]
    pageSize: "MaxResults"
)
operation SearchInsights {
    input := {
        @required
        StartTimeRange: StartTimeRange

        Filters: SearchInsightsFilters
        MaxResults: SearchInsightsMaxResults
        NextToken: UuidNextToken

        @required
        Type: InsightType
    }
    output := {
        ProactiveInsights: ProactiveInsights
        ReactiveInsights: ReactiveInsights
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/organization/insights/search")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ProactiveInsights", "ReactiveInsights"]
    pageSize: "MaxResults"
)
operation SearchOrganizationInsights {
    input := {
        @required
        AccountIds: SearchInsightsAccountIdList

        @required
        StartTimeRange: StartTimeRange

        Filters: SearchOrganizationInsightsFilters
        MaxResults: SearchOrganizationInsightsMaxResults
        NextToken: UuidNextToken

        @required
        Type: InsightType
    }
    output := {
        ProactiveInsights: ProactiveInsights
        ReactiveInsights: ReactiveInsights
        NextToken: UuidNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/cost-estimation")
operation StartCostEstimation {
    input := {
        @required
        ResourceCollection: CostEstimationResourceCollectionFilter

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/event-sources")
operation UpdateEventSourcesConfig {
    input := {
        EventSources: EventSourcesConfig
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/resource-collections")
operation UpdateResourceCollection {
    input := {
        @required
        Action: UpdateResourceCollectionAction

        @required
        ResourceCollection: UpdateResourceCollectionFilter
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/service-integrations")
operation UpdateServiceIntegration {
    input := {
        @required
        ServiceIntegration: UpdateServiceIntegrationConfig
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

structure AccountHealth {
    AccountId: AwsAccountId
    Insight: AccountInsightHealth
}

list AccountHealths {
    member: AccountHealth
}

@length(min: 0, max: 5)
list AccountIdList {
    member: AwsAccountId
}

structure AccountInsightHealth {
    OpenProactiveInsights: Integer
    OpenReactiveInsights: Integer
}

structure AmazonCodeGuruProfilerIntegration {
    Status: EventSourceOptInStatus
}

structure AnomalousLogGroup {
    LogGroupName: LogGroupName
    ImpactStartTime: Timestamp
    ImpactEndTime: Timestamp
    NumberOfLogLinesScanned: Integer
    LogAnomalyShowcases: LogAnomalyShowcases
}

list AnomalousLogGroups {
    member: AnomalousLogGroup
}

@length(min: 1, max: 100) @pattern("^[\\w~.-]*$")
string AnomalyId

structure AnomalyReportedTimeRange {
    @required
    OpenTime: Timestamp

    CloseTime: Timestamp
}

structure AnomalyResource {
    Name: String
    Type: ResourceType
}

list AnomalyResources {
    member: AnomalyResource
}

enum AnomalySeverity {
    LOW
    MEDIUM
    HIGH
}

structure AnomalySourceDetails {
    CloudWatchMetrics: CloudWatchMetricsDetails
    PerformanceInsightsMetrics: PerformanceInsightsMetricsDetails
}

structure AnomalySourceMetadata {
    Source: String
    SourceResourceName: String
    SourceResourceType: ResourceType
}

enum AnomalyStatus {
    ONGOING
    CLOSED
}

structure AnomalyTimeRange {
    @required
    StartTime: Timestamp

    EndTime: Timestamp
}

enum AnomalyType {
    CAUSAL
    CONTEXTUAL
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string AppBoundaryKey

list AssociatedResourceArns {
    member: ResourceArn
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AwsAccountId

list Channels {
    member: NotificationChannel
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9]+[a-zA-Z0-9-]*$")
string ClientToken

structure CloudFormationCollection {
    StackNames: StackNames
}

structure CloudFormationCollectionFilter {
    StackNames: StackNames
}

structure CloudFormationCostEstimationResourceCollectionFilter {
    StackNames: CostEstimationStackNames
}

structure CloudFormationHealth {
    StackName: StackName
    Insight: InsightHealth
    AnalyzedResourceCount: Long
}

list CloudFormationHealths {
    member: CloudFormationHealth
}

enum CloudWatchMetricDataStatusCode {
    Complete
    InternalError
    PartialData
}

structure CloudWatchMetricsDataSummary {
    TimestampMetricValuePairList: TimestampMetricValuePairList
    StatusCode: CloudWatchMetricDataStatusCode
}

structure CloudWatchMetricsDetail {
    MetricName: String
    Namespace: String
    Dimensions: CloudWatchMetricsDimensions
    Stat: CloudWatchMetricsStat
    Unit: String
    Period: Integer
    MetricDataSummary: CloudWatchMetricsDataSummary
}

list CloudWatchMetricsDetails {
    member: CloudWatchMetricsDetail
}

structure CloudWatchMetricsDimension {
    Name: String
    Value: String
}

list CloudWatchMetricsDimensions {
    member: CloudWatchMetricsDimension
}

enum CloudWatchMetricsStat {
    Sum
    Average
    SampleCount
    Minimum
    Maximum
    p99
    p90
    p50
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure CostEstimationResourceCollectionFilter {
    CloudFormation: CloudFormationCostEstimationResourceCollectionFilter
    Tags: TagCostEstimationResourceCollectionFilters
}

enum CostEstimationServiceResourceState {
    ACTIVE
    INACTIVE
}

@length(min: 1, max: 1)
list CostEstimationStackNames {
    member: StackName
}

enum CostEstimationStatus {
    ONGOING
    COMPLETED
}

@length(min: 1, max: 1)
list CostEstimationTagValues {
    member: TagValue
}

structure CostEstimationTimeRange {
    StartTime: Timestamp
    EndTime: Timestamp
}

structure EndTimeRange {
    FromTime: Timestamp
    ToTime: Timestamp
}

structure Event {
    ResourceCollection: ResourceCollection
    Id: String
    Time: Timestamp
    EventSource: EventSource
    Name: EventName
    DataSource: EventDataSource
    EventClass: EventClass
    Resources: EventResources
}

enum EventClass {
    INFRASTRUCTURE
    DEPLOYMENT
    SECURITY_CHANGE
    CONFIG_CHANGE
    SCHEMA_CHANGE
}

enum EventDataSource {
    AWS_CLOUD_TRAIL
    AWS_CODE_DEPLOY
}

@length(min: 0, max: 50)
string EventName

structure EventResource {
    Type: EventResourceType
    Name: EventResourceName
    Arn: EventResourceArn
}

@length(min: 36, max: 2048) @pattern("^arn:aws[-a-z]*:[a-z0-9-]*:[a-z0-9-]*:\\d{12}:.*$")
string EventResourceArn

@length(min: 0, max: 2048) @pattern("^.*$")
string EventResourceName

@length(min: 0, max: 2048) @pattern("^.*$")
string EventResourceType

list EventResources {
    member: EventResource
}

@length(min: 10, max: 50) @pattern("^[a-z]+[a-z0-9]*\\.amazonaws\\.com|aws\\.events$")
string EventSource

enum EventSourceOptInStatus {
    ENABLED
    DISABLED
}

structure EventSourcesConfig {
    AmazonCodeGuruProfiler: AmazonCodeGuruProfilerIntegration
}

structure EventTimeRange {
    @required
    FromTime: Timestamp

    @required
    ToTime: Timestamp
}

list Events {
    member: Event
}

@length(min: 1, max: 2048)
string Explanation

structure InsightFeedback {
    Id: InsightId
    Feedback: InsightFeedbackOption
}

enum InsightFeedbackOption {
    VALID_COLLECTION
    RECOMMENDATION_USEFUL
    ALERT_TOO_SENSITIVE
    DATA_NOISY_ANOMALY
    DATA_INCORRECT
}

structure InsightHealth {
    OpenProactiveInsights: Integer
    OpenReactiveInsights: Integer
    MeanTimeToRecoverInMilliseconds: Long
}

@length(min: 1, max: 100) @pattern("^[\\w-]*$")
string InsightId

@length(min: 1, max: 530) @pattern("^[\\s\\S]*$")
string InsightName

@length(min: 0, max: 3)
list InsightSeverities {
    member: InsightSeverity
}

enum InsightSeverity {
    LOW
    MEDIUM
    HIGH
}

enum InsightStatus {
    ONGOING
    CLOSED
}

@length(min: 0, max: 2)
list InsightStatuses {
    member: InsightStatus
}

structure InsightTimeRange {
    @required
    StartTime: Timestamp

    EndTime: Timestamp
}

enum InsightType {
    REACTIVE
    PROACTIVE
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

@length(min: 1, max: 2048) @pattern("^.*$")
string KMSKeyId

structure KMSServerSideEncryptionIntegration {
    KMSKeyId: KMSKeyId
    OptInStatus: OptInStatus
    Type: ServerSideEncryptionType
}

structure KMSServerSideEncryptionIntegrationConfig {
    KMSKeyId: KMSKeyId
    OptInStatus: OptInStatus
    Type: ServerSideEncryptionType
}

structure ListAnomaliesForInsightFilters {
    ServiceCollection: ServiceCollection
}

@range(min: 1, max: 500)
integer ListAnomaliesForInsightMaxResults

@range(min: 1, max: 200)
integer ListAnomalousLogGroupsMaxResults

structure ListEventsFilters {
    InsightId: InsightId
    EventTimeRange: EventTimeRange
    EventClass: EventClass
    EventSource: EventSource
    DataSource: EventDataSource
    ResourceCollection: ResourceCollection
}

@range(min: 1, max: 200)
integer ListEventsMaxResults

@length(min: 0, max: 1)
list ListInsightsAccountIdList {
    member: AwsAccountId
}

structure ListInsightsAnyStatusFilter {
    @required
    Type: InsightType

    @required
    StartTimeRange: StartTimeRange
}

structure ListInsightsClosedStatusFilter {
    @required
    Type: InsightType

    @required
    EndTimeRange: EndTimeRange
}

@range(min: 1, max: 100)
integer ListInsightsMaxResults

structure ListInsightsOngoingStatusFilter {
    @required
    Type: InsightType
}

@length(min: 0, max: 1)
list ListInsightsOrganizationalUnitIdList {
    member: OrganizationalUnitId
}

structure ListInsightsStatusFilter {
    Ongoing: ListInsightsOngoingStatusFilter
    Closed: ListInsightsClosedStatusFilter
    Any: ListInsightsAnyStatusFilter
}

structure ListMonitoredResourcesFilters {
    @required
    ResourcePermission: ResourcePermission

    @required
    ResourceTypeFilters: ResourceTypeFilters
}

@range(min: 1, max: 50)
integer ListMonitoredResourcesMaxResults

enum Locale {
    DE_DE
    EN_US
    EN_GB
    ES_ES
    FR_FR
    IT_IT
    JA_JP
    KO_KR
    PT_BR
    ZH_CN
    ZH_TW
}

structure LogAnomalyClass {
    LogStreamName: LogStreamName
    LogAnomalyType: LogAnomalyType
    LogAnomalyToken: LogAnomalyToken
    LogEventId: LogEventId
    Explanation: Explanation
    NumberOfLogLinesOccurrences: Integer
    LogEventTimestamp: Timestamp
}

@length(min: 0, max: 10)
list LogAnomalyClasses {
    member: LogAnomalyClass
}

structure LogAnomalyShowcase {
    LogAnomalyClasses: LogAnomalyClasses
}

@length(min: 0, max: 20)
list LogAnomalyShowcases {
    member: LogAnomalyShowcase
}

@length(min: 1, max: 2048)
string LogAnomalyToken

enum LogAnomalyType {
    KEYWORD
    KEYWORD_TOKEN
    FORMAT
    HTTP_CODE
    BLOCK_FORMAT
    NUMERICAL_POINT
    NUMERICAL_NAN
    NEW_FIELD_NAME
}

@length(min: 1, max: 512)
string LogEventId

@length(min: 1, max: 512)
string LogGroupName

@length(min: 1, max: 512)
string LogStreamName

structure LogsAnomalyDetectionIntegration {
    OptInStatus: OptInStatus
}

structure LogsAnomalyDetectionIntegrationConfig {
    OptInStatus: OptInStatus
}

structure MonitoredResourceIdentifier {
    MonitoredResourceName: MonitoredResourceName
    Type: ResourceType
    ResourcePermission: ResourcePermission
    LastUpdated: Timestamp
    ResourceCollection: ResourceCollection
}

list MonitoredResourceIdentifiers {
    member: MonitoredResourceIdentifier
}

@length(min: 1, max: 512) @pattern("[\\.\\-_\\/#A-Za-z0-9]+")
string MonitoredResourceName

structure NotificationChannel {
    Id: NotificationChannelId
    Config: NotificationChannelConfig
}

structure NotificationChannelConfig {
    @required
    Sns: SnsChannelConfig

    Filters: NotificationFilterConfig
}

@length(min: 36, max: 36) @pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string NotificationChannelId

structure NotificationFilterConfig {
    Severities: InsightSeverities
    MessageTypes: NotificationMessageTypes
}

enum NotificationMessageType {
    NEW_INSIGHT
    CLOSED_INSIGHT
    NEW_ASSOCIATION
    SEVERITY_UPGRADED
    NEW_RECOMMENDATION
}

@length(min: 0, max: 5)
list NotificationMessageTypes {
    member: NotificationMessageType
}

structure OpsCenterIntegration {
    OptInStatus: OptInStatus
}

structure OpsCenterIntegrationConfig {
    OptInStatus: OptInStatus
}

enum OptInStatus {
    ENABLED
    DISABLED
}

@range(min: 1, max: 500)
integer OrganizationResourceCollectionMaxResults

enum OrganizationResourceCollectionType {
    AWS_CLOUD_FORMATION
    AWS_SERVICE
    AWS_ACCOUNT
    AWS_TAGS
}

@length(max: 68) @pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")
string OrganizationalUnitId

@length(min: 0, max: 5)
list OrganizationalUnitIdList {
    member: OrganizationalUnitId
}

structure PerformanceInsightsMetricDimensionGroup {
    Group: String
    Dimensions: PerformanceInsightsMetricDimensions
    Limit: PerformanceInsightsMetricLimitInteger
}

list PerformanceInsightsMetricDimensions {
    member: String
}

map PerformanceInsightsMetricFilterMap {
    key: String
    value: String
}

@range(min: 1, max: 10)
integer PerformanceInsightsMetricLimitInteger

structure PerformanceInsightsMetricQuery {
    Metric: String
    GroupBy: PerformanceInsightsMetricDimensionGroup
    Filter: PerformanceInsightsMetricFilterMap
}

structure PerformanceInsightsMetricsDetail {
    MetricDisplayName: String
    Unit: String
    MetricQuery: PerformanceInsightsMetricQuery
    ReferenceData: PerformanceInsightsReferenceDataList
    StatsAtAnomaly: PerformanceInsightsStats
    StatsAtBaseline: PerformanceInsightsStats
}

list PerformanceInsightsMetricsDetails {
    member: PerformanceInsightsMetricsDetail
}

structure PerformanceInsightsReferenceComparisonValues {
    ReferenceScalar: PerformanceInsightsReferenceScalar
    ReferenceMetric: PerformanceInsightsReferenceMetric
}

structure PerformanceInsightsReferenceData {
    Name: String
    ComparisonValues: PerformanceInsightsReferenceComparisonValues
}

list PerformanceInsightsReferenceDataList {
    member: PerformanceInsightsReferenceData
}

structure PerformanceInsightsReferenceMetric {
    MetricQuery: PerformanceInsightsMetricQuery
}

structure PerformanceInsightsReferenceScalar {
    Value: Double
}

structure PerformanceInsightsStat {
    Type: String
    Value: Double
}

list PerformanceInsightsStats {
    member: PerformanceInsightsStat
}

structure PredictionTimeRange {
    @required
    StartTime: Timestamp

    EndTime: Timestamp
}

list ProactiveAnomalies {
    member: ProactiveAnomalySummary
}

structure ProactiveAnomaly {
    Id: AnomalyId
    Severity: AnomalySeverity
    Status: AnomalyStatus
    UpdateTime: Timestamp
    AnomalyTimeRange: AnomalyTimeRange
    AnomalyReportedTimeRange: AnomalyReportedTimeRange
    PredictionTimeRange: PredictionTimeRange
    SourceDetails: AnomalySourceDetails
    AssociatedInsightId: InsightId
    ResourceCollection: ResourceCollection
    Limit: Double
    SourceMetadata: AnomalySourceMetadata
    AnomalyResources: AnomalyResources
    Description: String
}

structure ProactiveAnomalySummary {
    Id: AnomalyId
    Severity: AnomalySeverity
    Status: AnomalyStatus
    UpdateTime: Timestamp
    AnomalyTimeRange: AnomalyTimeRange
    AnomalyReportedTimeRange: AnomalyReportedTimeRange
    PredictionTimeRange: PredictionTimeRange
    SourceDetails: AnomalySourceDetails
    AssociatedInsightId: InsightId
    ResourceCollection: ResourceCollection
    Limit: Double
    SourceMetadata: AnomalySourceMetadata
    AnomalyResources: AnomalyResources
    Description: String
}

structure ProactiveInsight {
    Id: InsightId
    Name: InsightName
    Severity: InsightSeverity
    Status: InsightStatus
    InsightTimeRange: InsightTimeRange
    PredictionTimeRange: PredictionTimeRange
    ResourceCollection: ResourceCollection
    SsmOpsItemId: SsmOpsItemId
    Description: String
}

structure ProactiveInsightSummary {
    Id: InsightId
    Name: InsightName
    Severity: InsightSeverity
    Status: InsightStatus
    InsightTimeRange: InsightTimeRange
    PredictionTimeRange: PredictionTimeRange
    ResourceCollection: ResourceCollection
    ServiceCollection: ServiceCollection
    AssociatedResourceArns: AssociatedResourceArns
}

list ProactiveInsights {
    member: ProactiveInsightSummary
}

structure ProactiveOrganizationInsightSummary {
    Id: InsightId
    AccountId: AwsAccountId
    OrganizationalUnitId: OrganizationalUnitId
    Name: InsightName
    Severity: InsightSeverity
    Status: InsightStatus
    InsightTimeRange: InsightTimeRange
    PredictionTimeRange: PredictionTimeRange
    ResourceCollection: ResourceCollection
    ServiceCollection: ServiceCollection
}

list ProactiveOrganizationInsights {
    member: ProactiveOrganizationInsightSummary
}

list ReactiveAnomalies {
    member: ReactiveAnomalySummary
}

structure ReactiveAnomaly {
    Id: AnomalyId
    Severity: AnomalySeverity
    Status: AnomalyStatus
    AnomalyTimeRange: AnomalyTimeRange
    AnomalyReportedTimeRange: AnomalyReportedTimeRange
    SourceDetails: AnomalySourceDetails
    AssociatedInsightId: InsightId
    ResourceCollection: ResourceCollection
    Type: AnomalyType
    Name: String
    Description: String
    CausalAnomalyId: AnomalyId
    AnomalyResources: AnomalyResources
}

structure ReactiveAnomalySummary {
    Id: AnomalyId
    Severity: AnomalySeverity
    Status: AnomalyStatus
    AnomalyTimeRange: AnomalyTimeRange
    AnomalyReportedTimeRange: AnomalyReportedTimeRange
    SourceDetails: AnomalySourceDetails
    AssociatedInsightId: InsightId
    ResourceCollection: ResourceCollection
    Type: AnomalyType
    Name: String
    Description: String
    CausalAnomalyId: AnomalyId
    AnomalyResources: AnomalyResources
}

structure ReactiveInsight {
    Id: InsightId
    Name: InsightName
    Severity: InsightSeverity
    Status: InsightStatus
    InsightTimeRange: InsightTimeRange
    ResourceCollection: ResourceCollection
    SsmOpsItemId: SsmOpsItemId
    Description: String
}

structure ReactiveInsightSummary {
    Id: InsightId
    Name: InsightName
    Severity: InsightSeverity
    Status: InsightStatus
    InsightTimeRange: InsightTimeRange
    ResourceCollection: ResourceCollection
    ServiceCollection: ServiceCollection
    AssociatedResourceArns: AssociatedResourceArns
}

list ReactiveInsights {
    member: ReactiveInsightSummary
}

structure ReactiveOrganizationInsightSummary {
    Id: InsightId
    AccountId: AwsAccountId
    OrganizationalUnitId: OrganizationalUnitId
    Name: InsightName
    Severity: InsightSeverity
    Status: InsightStatus
    InsightTimeRange: InsightTimeRange
    ResourceCollection: ResourceCollection
    ServiceCollection: ServiceCollection
}

list ReactiveOrganizationInsights {
    member: ReactiveOrganizationInsightSummary
}

structure Recommendation {
    Description: String
    Link: String
    Name: String
    Reason: String
    RelatedEvents: RecommendationRelatedEvents
    RelatedAnomalies: RecommendationRelatedAnomalies
    Category: String
}

list RecommendationRelatedAnomalies {
    member: RecommendationRelatedAnomaly
}

structure RecommendationRelatedAnomaly {
    Resources: RecommendationRelatedAnomalyResources
    SourceDetails: RelatedAnomalySourceDetails
    AnomalyId: AnomalyId
}

structure RecommendationRelatedAnomalyResource {
    Name: String
    Type: String
}

list RecommendationRelatedAnomalyResources {
    member: RecommendationRelatedAnomalyResource
}

structure RecommendationRelatedAnomalySourceDetail {
    CloudWatchMetrics: RecommendationRelatedCloudWatchMetricsSourceDetails
}

structure RecommendationRelatedCloudWatchMetricsSourceDetail {
    MetricName: String
    Namespace: String
}

list RecommendationRelatedCloudWatchMetricsSourceDetails {
    member: RecommendationRelatedCloudWatchMetricsSourceDetail
}

structure RecommendationRelatedEvent {
    Name: String
    Resources: RecommendationRelatedEventResources
}

structure RecommendationRelatedEventResource {
    Name: String
    Type: String
}

list RecommendationRelatedEventResources {
    member: RecommendationRelatedEventResource
}

list RecommendationRelatedEvents {
    member: RecommendationRelatedEvent
}

@length(min: 0, max: 10)
list Recommendations {
    member: Recommendation
}

list RelatedAnomalySourceDetails {
    member: RecommendationRelatedAnomalySourceDetail
}

@length(min: 20, max: 2048)
string ResourceArn

structure ResourceCollection {
    CloudFormation: CloudFormationCollection
    Tags: TagCollections
}

structure ResourceCollectionFilter {
    CloudFormation: CloudFormationCollectionFilter
    Tags: TagCollectionFilters
}

enum ResourceCollectionType {
    AWS_CLOUD_FORMATION
    AWS_SERVICE
    AWS_TAGS
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

enum ResourcePermission {
    FULL_PERMISSION
    MISSING_PERMISSION
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z]+[a-zA-Z0-9-_:]*$")
string ResourceType

enum ResourceTypeFilter {
    LOG_GROUPS
    CLOUDFRONT_DISTRIBUTION
    DYNAMODB_TABLE
    EC2_NAT_GATEWAY
    ECS_CLUSTER
    ECS_SERVICE
    EKS_CLUSTER
    ELASTIC_BEANSTALK_ENVIRONMENT
    ELASTIC_LOAD_BALANCER_LOAD_BALANCER
    ELASTIC_LOAD_BALANCING_V2_LOAD_BALANCER
    ELASTIC_LOAD_BALANCING_V2_TARGET_GROUP
    ELASTICACHE_CACHE_CLUSTER
    ELASTICSEARCH_DOMAIN
    KINESIS_STREAM
    LAMBDA_FUNCTION
    OPEN_SEARCH_SERVICE_DOMAIN
    RDS_DB_INSTANCE
    RDS_DB_CLUSTER
    REDSHIFT_CLUSTER
    ROUTE53_HOSTED_ZONE
    ROUTE53_HEALTH_CHECK
    S3_BUCKET
    SAGEMAKER_ENDPOINT
    SNS_TOPIC
    SQS_QUEUE
    STEP_FUNCTIONS_ACTIVITY
    STEP_FUNCTIONS_STATE_MACHINE
}

list ResourceTypeFilters {
    member: ResourceTypeFilter
}

@length(min: 1, max: 1)
list SearchInsightsAccountIdList {
    member: AwsAccountId
}

structure SearchInsightsFilters {
    Severities: InsightSeverities
    Statuses: InsightStatuses
    ResourceCollection: ResourceCollection
    ServiceCollection: ServiceCollection
}

@range(min: 1, max: 100)
integer SearchInsightsMaxResults

structure SearchOrganizationInsightsFilters {
    Severities: InsightSeverities
    Statuses: InsightStatuses
    ResourceCollection: ResourceCollection
    ServiceCollection: ServiceCollection
}

@range(min: 1, max: 100)
integer SearchOrganizationInsightsMaxResults

enum ServerSideEncryptionType {
    CUSTOMER_MANAGED_KEY
    AWS_OWNED_KMS_KEY
}

structure ServiceCollection {
    ServiceNames: ServiceNames
}

structure ServiceHealth {
    ServiceName: ServiceName
    Insight: ServiceInsightHealth
    AnalyzedResourceCount: Long
}

list ServiceHealths {
    member: ServiceHealth
}

structure ServiceInsightHealth {
    OpenProactiveInsights: Integer
    OpenReactiveInsights: Integer
}

structure ServiceIntegrationConfig {
    OpsCenter: OpsCenterIntegration
    LogsAnomalyDetection: LogsAnomalyDetectionIntegration
    KMSServerSideEncryption: KMSServerSideEncryptionIntegration
}

enum ServiceName {
    API_GATEWAY
    APPLICATION_ELB
    AUTO_SCALING_GROUP
    CLOUD_FRONT
    DYNAMO_DB
    EC2
    ECS
    EKS
    ELASTIC_BEANSTALK
    ELASTI_CACHE
    ELB
    ES
    KINESIS
    LAMBDA
    NAT_GATEWAY
    NETWORK_ELB
    RDS
    REDSHIFT
    ROUTE_53
    S3
    SAGE_MAKER
    SNS
    SQS
    STEP_FUNCTIONS
    SWF
}

list ServiceNames {
    member: ServiceName
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

structure ServiceResourceCost {
    Type: ResourceType
    State: CostEstimationServiceResourceState
    Count: Integer
    UnitCost: Double
    Cost: Double
}

list ServiceResourceCosts {
    member: ServiceResourceCost
}

structure SnsChannelConfig {
    TopicArn: TopicArn
}

@length(min: 1, max: 100) @pattern("^.*$")
string SsmOpsItemId

@length(min: 1, max: 128) @pattern("^[a-zA-Z*]+[a-zA-Z0-9-]*$")
string StackName

list StackNames {
    member: StackName
}

structure StartTimeRange {
    FromTime: Timestamp
    ToTime: Timestamp
}

structure TagCollection {
    @required
    AppBoundaryKey: AppBoundaryKey

    @required
    TagValues: TagValues
}

structure TagCollectionFilter {
    @required
    AppBoundaryKey: AppBoundaryKey

    @required
    TagValues: TagValues
}

list TagCollectionFilters {
    member: TagCollectionFilter
}

list TagCollections {
    member: TagCollection
}

structure TagCostEstimationResourceCollectionFilter {
    @required
    AppBoundaryKey: AppBoundaryKey

    @required
    TagValues: CostEstimationTagValues
}

list TagCostEstimationResourceCollectionFilters {
    member: TagCostEstimationResourceCollectionFilter
}

structure TagHealth {
    AppBoundaryKey: AppBoundaryKey
    TagValue: TagValue
    Insight: InsightHealth
    AnalyzedResourceCount: Long
}

list TagHealths {
    member: TagHealth
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*|\\*)$")
string TagValue

list TagValues {
    member: TagValue
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String

    QuotaCode: String
    ServiceCode: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

structure TimestampMetricValuePair {
    Timestamp: Timestamp
    MetricValue: Double
}

list TimestampMetricValuePairList {
    member: TimestampMetricValuePair
}

@length(min: 36, max: 1024) @pattern("^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\\d{12}:[^:]+$")
string TopicArn

structure UpdateCloudFormationCollectionFilter {
    StackNames: UpdateStackNames
}

enum UpdateResourceCollectionAction {
    ADD
    REMOVE
}

structure UpdateResourceCollectionFilter {
    CloudFormation: UpdateCloudFormationCollectionFilter
    Tags: UpdateTagCollectionFilters
}

structure UpdateServiceIntegrationConfig {
    OpsCenter: OpsCenterIntegrationConfig
    LogsAnomalyDetection: LogsAnomalyDetectionIntegrationConfig
    KMSServerSideEncryption: KMSServerSideEncryptionIntegrationConfig
}

@length(min: 0, max: 100)
list UpdateStackNames {
    member: StackName
}

structure UpdateTagCollectionFilter {
    @required
    AppBoundaryKey: AppBoundaryKey

    @required
    TagValues: UpdateTagValues
}

list UpdateTagCollectionFilters {
    member: UpdateTagCollectionFilter
}

@length(min: 0, max: 100)
list UpdateTagValues {
    member: TagValue
}

@length(min: 36, max: 36) @pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string UuidNextToken

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFields
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String
}

list ValidationExceptionFields {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
    INVALID_PARAMETER_COMBINATION
    PARAMETER_INCONSISTENT_WITH_SERVICE_STATE
}
