$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bcmdashboards

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Billing and Cost Management Dashboards")
@service(sdkId: "BCM Dashboards", endpointPrefix: "bcm-dashboards")
@awsJson1_0
@sigv4(name: "bcm-dashboards")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
@dualStackOnlyEndpoints
service AWSBCMDashboardsService {
    version: "2025-08-18"
    operations: [
        CreateDashboard
        CreateScheduledReport
        DeleteDashboard
        DeleteScheduledReport
        ExecuteScheduledReport
        GetDashboard
        GetResourcePolicy
        GetScheduledReport
        ListDashboards
        ListScheduledReports
        ListTagsForResource
        TagResource
        UntagResource
        UpdateDashboard
        UpdateScheduledReport
    ]
}

operation CreateDashboard {
    input := {
        @required
        name: DashboardName

        description: Description

        @required
        widgets: WidgetList

        resourceTags: ResourceTagList
    }
    output := {
        @required
        arn: DashboardArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation CreateScheduledReport {
    input := {
        @required
        scheduledReport: ScheduledReportInput

        resourceTags: ResourceTagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        arn: ScheduledReportArn
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation DeleteDashboard {
    input := {
        @required
        arn: DashboardArn
    }
    output := {
        @required
        arn: DashboardArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

operation DeleteScheduledReport {
    input := {
        @required
        arn: ScheduledReportArn
    }
    output := {
        @required
        arn: ScheduledReportArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation ExecuteScheduledReport {
    input := {
        @required
        arn: ScheduledReportArn

        @idempotencyToken
        clientToken: ClientToken

        dryRun: Boolean
    }
    output := {
        healthStatus: HealthStatus
        executionTriggered: Boolean
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetDashboard {
    input := {
        @required
        arn: DashboardArn
    }
    output := {
        @required
        arn: DashboardArn

        @required
        name: DashboardName

        description: Description

        @required
        type: DashboardType

        @required
        widgets: WidgetList

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetResourcePolicy {
    input := {
        @required
        resourceArn: DashboardArn
    }
    output := {
        @required
        resourceArn: DashboardArn

        @required
        policyDocument: GenericString
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetScheduledReport {
    input := {
        @required
        arn: ScheduledReportArn
    }
    output := {
        @required
        scheduledReport: ScheduledReport
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dashboards"
    pageSize: "maxResults"
)
operation ListDashboards {
    input := {
        maxResults: MaxResults
        nextToken: NextPageToken
    }
    output := {
        @required
        dashboards: DashboardReferenceList

        nextToken: NextPageToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scheduledReports"
    pageSize: "maxResults"
)
operation ListScheduledReports {
    input := {
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        @required
        scheduledReports: ScheduledReportSummaryList

        nextToken: NextPageToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: ResourceArn
    }
    output := {
        resourceTags: ResourceTagList
    }
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: ResourceArn

        @required
        resourceTags: ResourceTagList
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: ResourceArn

        @required
        resourceTagKeys: ResourceTagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation UpdateDashboard {
    input := {
        @required
        arn: DashboardArn

        @required
        name: DashboardName

        description: Description
        widgets: WidgetList
    }
    output := {
        @required
        arn: DashboardArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation UpdateScheduledReport {
    input := {
        @required
        arn: ScheduledReportArn

        name: ScheduledReportName
        description: Description
        dashboardArn: DashboardArn
        scheduledReportExecutionRoleArn: ServiceRoleArn
        scheduleConfig: ScheduleConfig
        widgetIds: WidgetIdList
        widgetDateRangeOverride: DateTimeRange
        clearWidgetIds: Boolean
        clearWidgetDateRangeOverride: Boolean
    }
    output := {
        @required
        arn: ScheduledReportArn
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: GenericString
}

@length(min: 1, max: 128) @pattern("[\\u0021-\\u007E]+")
string ClientToken

@error("client")
structure ConflictException {
    @required
    message: GenericString
}

structure CostAndUsageQuery {
    @required
    metrics: MetricNames

    @required
    timeRange: DateTimeRange

    @required
    granularity: Granularity

    groupBy: GroupDefinitions
    filter: Expression
}

structure CostCategoryValues {
    key: String
    values: StringList
    matchOptions: MatchOptions
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:dashboard/(\\*|[-a-z0-9]+)")
string DashboardArn

@length(min: 2, max: 50) @pattern("(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]")
string DashboardName

structure DashboardReference {
    @required
    arn: DashboardArn

    @required
    name: DashboardName

    description: Description

    @required
    type: DashboardType

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list DashboardReferenceList {
    member: DashboardReference
}

enum DashboardType {
    CUSTOM
}

structure DateTimeRange {
    @required
    startTime: DateTimeValue

    @required
    endTime: DateTimeValue
}

enum DateTimeType {
    ABSOLUTE
    RELATIVE
}

structure DateTimeValue {
    @required
    type: DateTimeType

    @required
    value: GenericString
}

@length(min: 1, max: 200) @pattern("(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\\-_/\\\\]*")
string Description

enum Dimension {
    AZ
    INSTANCE_TYPE
    LINKED_ACCOUNT
    OPERATION
    PURCHASE_TYPE
    REGION
    SERVICE
    USAGE_TYPE
    USAGE_TYPE_GROUP
    RECORD_TYPE
    RESOURCE_ID
    SUBSCRIPTION_ID
    TAG_KEY
    OPERATING_SYSTEM
    TENANCY
    BILLING_ENTITY
    RESERVATION_ID
    COST_CATEGORY_NAME
    DATABASE_ENGINE
    LEGAL_ENTITY_NAME
    SAVINGS_PLANS_TYPE
    INSTANCE_TYPE_FAMILY
    CACHE_ENGINE
    DEPLOYMENT_OPTION
    SCOPE
    PLATFORM
}

structure DimensionValues {
    @required
    key: Dimension

    @required
    values: StringList

    matchOptions: MatchOptions
}

union DisplayConfig {
    graph: GraphDisplayConfigMap
    table: TableDisplayConfigStruct
}

structure Expression {
    or: Expressions
    and: Expressions
    not: Expression
    dimensions: DimensionValues
    tags: TagValues
    costCategories: CostCategoryValues
}

list Expressions {
    member: Expression
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string GenericString

enum Granularity {
    HOURLY
    DAILY
    MONTHLY
}

structure GraphDisplayConfig {
    @required
    visualType: VisualType
}

map GraphDisplayConfigMap {
    key: GenericString
    value: GraphDisplayConfig
}

structure GroupDefinition {
    @required
    key: GroupDefinitionKeyString

    type: GroupDefinitionType
}

@length(min: 1, max: 1024) @pattern("[\\S\\s]*")
string GroupDefinitionKeyString

enum GroupDefinitionType {
    DIMENSION
    TAG
    COST_CATEGORY
}

list GroupDefinitions {
    member: GroupDefinition
}

structure HealthStatus {
    @required
    statusCode: HealthStatusCode

    lastRefreshedAt: Timestamp
    statusReasons: StatusReasonList
}

enum HealthStatusCode {
    HEALTHY
    UNHEALTHY
}

@error("server")
structure InternalServerException {
    @required
    message: GenericString
}

enum MatchOption {
    EQUALS
    ABSENT
    STARTS_WITH
    ENDS_WITH
    CONTAINS
    GREATER_THAN_OR_EQUAL
    CASE_SENSITIVE
    CASE_INSENSITIVE
}

list MatchOptions {
    member: MatchOption
}

@range(min: 1, max: 100)
integer MaxResults

enum MetricName {
    AmortizedCost
    BlendedCost
    NetAmortizedCost
    NetUnblendedCost
    NormalizedUsageAmount
    UnblendedCost
    UsageQuantity
    SpendCoveredBySavingsPlans
    Hour
    Unit
    Cost
}

list MetricNames {
    member: MetricName
}

@length(min: 1, max: 8192) @pattern("[\\S\\s]*")
string NextPageToken

union QueryParameters {
    costAndUsage: CostAndUsageQuery
    savingsPlansCoverage: SavingsPlansCoverageQuery
    savingsPlansUtilization: SavingsPlansUtilizationQuery
    reservationCoverage: ReservationCoverageQuery
    reservationUtilization: ReservationUtilizationQuery
}

structure ReservationCoverageQuery {
    @required
    timeRange: DateTimeRange

    groupBy: GroupDefinitions
    granularity: Granularity
    filter: Expression
    metrics: MetricNames
}

structure ReservationUtilizationQuery {
    @required
    timeRange: DateTimeRange

    groupBy: GroupDefinitions
    granularity: Granularity
    filter: Expression
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:(dashboard|scheduled-report)/(\\*|[-a-z0-9]+)")
string ResourceArn

@error("client")
structure ResourceNotFoundException {
    @required
    message: GenericString
}

structure ResourceTag {
    @required
    key: ResourceTagKey

    @required
    value: ResourceTagValue
}

@length(min: 1, max: 128) @pattern("[\\S\\s]*")
string ResourceTagKey

@length(min: 0, max: 200)
list ResourceTagKeyList {
    member: ResourceTagKey
}

@length(min: 0, max: 200)
list ResourceTagList {
    member: ResourceTag
}

@length(min: 0, max: 256) @pattern("[\\S\\s]*")
string ResourceTagValue

structure SavingsPlansCoverageQuery {
    @required
    timeRange: DateTimeRange

    metrics: MetricNames
    granularity: Granularity
    groupBy: GroupDefinitions
    filter: Expression
}

structure SavingsPlansUtilizationQuery {
    @required
    timeRange: DateTimeRange

    granularity: Granularity
    filter: Expression
}

structure ScheduleConfig {
    scheduleExpression: GenericString
    scheduleExpressionTimeZone: GenericString
    schedulePeriod: SchedulePeriod
    state: ScheduleState
}

structure SchedulePeriod {
    startTime: Timestamp
    endTime: Timestamp
}

enum ScheduleState {
    ENABLED
    DISABLED
}

structure ScheduledReport {
    arn: ScheduledReportArn

    @required
    name: ScheduledReportName

    @required
    dashboardArn: DashboardArn

    @required
    scheduledReportExecutionRoleArn: ServiceRoleArn

    @required
    scheduleConfig: ScheduleConfig

    description: Description
    widgetIds: WidgetIdList
    widgetDateRangeOverride: DateTimeRange
    createdAt: Timestamp
    updatedAt: Timestamp
    lastExecutionAt: Timestamp
    healthStatus: HealthStatus
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:scheduled-report/(\\*|[-a-z0-9]+)")
string ScheduledReportArn

structure ScheduledReportInput {
    @required
    name: ScheduledReportName

    @required
    dashboardArn: DashboardArn

    @required
    scheduledReportExecutionRoleArn: ServiceRoleArn

    @required
    scheduleConfig: ScheduleConfig

    description: Description
    widgetIds: WidgetIdList
    widgetDateRangeOverride: DateTimeRange
}

@length(min: 2, max: 50) @pattern("(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]")
string ScheduledReportName

structure ScheduledReportSummary {
    @required
    arn: ScheduledReportArn

    @required
    name: ScheduledReportName

    @required
    dashboardArn: DashboardArn

    @required
    scheduleExpression: GenericString

    @required
    state: ScheduleState

    @required
    healthStatus: HealthStatus

    scheduleExpressionTimeZone: GenericString
    widgetIds: WidgetIdList
}

list ScheduledReportSummaryList {
    member: ScheduledReportSummary
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: GenericString
}

@length(min: 20, max: 2048) @pattern("arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+")
string ServiceRoleArn

enum StatusReason {
    DATA_SOURCE_ACCESS_DENIED
    EXECUTION_ROLE_ASSUME_FAILED
    EXECUTION_ROLE_INSUFFICIENT_PERMISSIONS
    DASHBOARD_NOT_FOUND
    DASHBOARD_ACCESS_DENIED
    INTERNAL_FAILURE
    WIDGET_ID_NOT_FOUND
}

list StatusReasonList {
    member: StatusReason
}

list StringList {
    member: String
}

structure TableDisplayConfigStruct {}

structure TagValues {
    key: String
    values: StringList
    matchOptions: MatchOptions
}

@error("client")
structure ThrottlingException {
    @required
    message: GenericString
}

@error("client")
structure ValidationException {
    @required
    message: GenericString
}

enum VisualType {
    LINE
    BAR
    STACK
}

structure Widget {
    id: WidgetId

    @required
    title: WidgetTitle

    description: Description
    width: WidgetWidth
    height: WidgetHeight
    horizontalOffset: Integer

    @required
    configs: WidgetConfigList
}

structure WidgetConfig {
    @required
    queryParameters: QueryParameters

    @required
    displayConfig: DisplayConfig
}

@length(min: 1, max: 2)
list WidgetConfigList {
    member: WidgetConfig
}

@range(min: 4, max: 10)
integer WidgetHeight

@length(min: 32, max: 32) @pattern("[0-9a-f]{32}")
string WidgetId

@length(min: 0, max: 1)
list WidgetIdList {
    member: String
}

@length(min: 0, max: 20)
list WidgetList {
    member: Widget
}

@length(min: 2, max: 50) @pattern("(?!.* {2})[a-zA-Z0-9_-][ a-zA-Z0-9_-]*[a-zA-Z0-9_-]")
string WidgetTitle

@range(min: 2, max: 6)
integer WidgetWidth
