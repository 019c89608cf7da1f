$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.budgets

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#paginator

@title("AWS Budgets")
@service(sdkId: "Budgets", endpointPrefix: "budgets")
@awsJson1_1
@sigv4(name: "budgets")
@standardPartitionalEndpoints(
    endpointPatternType: "service_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [{endpoint: "https://{service}.us-east-1.{dualStackDnsSuffix}", dualStack: true}]
        "aws-eusc": [
            {endpoint: "https://{service}.eusc-de-east-1.{dualStackDnsSuffix}"}
            {endpoint: "https://{service}.eusc-de-east-1.{dualStackDnsSuffix}", dualStack: true}
        ]
        "aws-iso-b": [{endpoint: "https://{service}.global.{dnsSuffix}"}]
        "aws-iso-e": [{endpoint: "https://{service}.global.{dnsSuffix}"}]
        "aws-iso-f": [{endpoint: "https://{service}.global.{dnsSuffix}"}]
    }
)
service AWSBudgetServiceGateway {
    version: "2016-10-20"
    operations: [
        CreateBudget
        CreateBudgetAction
        CreateNotification
        CreateSubscriber
        DeleteBudget
        DeleteBudgetAction
        DeleteNotification
        DeleteSubscriber
        DescribeBudget
        DescribeBudgetAction
        DescribeBudgetActionHistories
        DescribeBudgetActionsForAccount
        DescribeBudgetActionsForBudget
        DescribeBudgetNotificationsForAccount
        DescribeBudgetPerformanceHistory
        DescribeBudgets
        DescribeNotificationsForBudget
        DescribeSubscribersForNotification
        ExecuteBudgetAction
        ListTagsForResource
        TagResource
        UntagResource
        UpdateBudget
        UpdateBudgetAction
        UpdateNotification
        UpdateSubscriber
    ]
}

operation CreateBudget {
    input := {
        @required
        AccountId: AccountId

        @required
        Budget: Budget

        NotificationsWithSubscribers: NotificationWithSubscribersList
        ResourceTags: ResourceTagList
    }
    output := {}
    errors: [
        InvalidParameterException
        BillingViewHealthStatusException
        InternalErrorException
        CreationLimitExceededException
        DuplicateRecordException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        NotFoundException
    ]
}

operation CreateBudgetAction {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        NotificationType: NotificationType

        @required
        ActionType: ActionType

        @required
        ActionThreshold: ActionThreshold

        @required
        Definition: Definition

        @required
        ExecutionRoleArn: RoleArn

        @required
        ApprovalModel: ApprovalModel

        @required
        Subscribers: Subscribers

        ResourceTags: ResourceTagList
    }
    output := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        CreationLimitExceededException
        DuplicateRecordException
        NotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

operation CreateNotification {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Notification: Notification

        @required
        Subscribers: Subscribers
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        CreationLimitExceededException
        DuplicateRecordException
        AccessDeniedException
        ThrottlingException
    ]
}

operation CreateSubscriber {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Notification: Notification

        @required
        Subscriber: Subscriber
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        CreationLimitExceededException
        DuplicateRecordException
        NotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

operation DeleteBudget {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

operation DeleteBudgetAction {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId
    }
    output := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Action: Action
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ResourceLockedException
        ThrottlingException
    ]
}

operation DeleteNotification {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Notification: Notification
    }
    output := {}
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

operation DeleteSubscriber {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Notification: Notification

        @required
        Subscriber: Subscriber
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

operation DescribeBudget {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        ShowFilterExpression: Boolean
    }
    output := {
        Budget: Budget
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

operation DescribeBudgetAction {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId
    }
    output := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Action: Action
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActionHistories"
    pageSize: "MaxResults"
)
operation DescribeBudgetActionHistories {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId

        TimePeriod: TimePeriod
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        @required
        ActionHistories: ActionHistories

        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        InvalidNextTokenException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Actions"
    pageSize: "MaxResults"
)
operation DescribeBudgetActionsForAccount {
    input := {
        @required
        AccountId: AccountId

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        @required
        Actions: Actions

        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        AccessDeniedException
        InvalidNextTokenException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Actions"
    pageSize: "MaxResults"
)
operation DescribeBudgetActionsForBudget {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        @required
        Actions: Actions

        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        InvalidNextTokenException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BudgetNotificationsForAccount"
    pageSize: "MaxResults"
)
operation DescribeBudgetNotificationsForAccount {
    input := {
        @required
        AccountId: AccountId

        MaxResults: MaxResultsBudgetNotifications
        NextToken: GenericString
    }
    output := {
        BudgetNotificationsForAccount: BudgetNotificationsForAccountList
        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        InvalidNextTokenException
        ExpiredNextTokenException
        AccessDeniedException
        ThrottlingException
    ]
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["BudgetPerformanceHistory"]
    pageSize: "MaxResults"
)
operation DescribeBudgetPerformanceHistory {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        TimePeriod: TimePeriod
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        BudgetPerformanceHistory: BudgetPerformanceHistory
        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        InvalidNextTokenException
        ExpiredNextTokenException
        AccessDeniedException
        ThrottlingException
        BillingViewHealthStatusException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Budgets"
    pageSize: "MaxResults"
)
operation DescribeBudgets {
    input := {
        @required
        AccountId: AccountId

        MaxResults: MaxResultsDescribeBudgets
        NextToken: GenericString
        ShowFilterExpression: Boolean
    }
    output := {
        Budgets: Budgets
        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        InvalidNextTokenException
        ExpiredNextTokenException
        AccessDeniedException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Notifications"
    pageSize: "MaxResults"
)
operation DescribeNotificationsForBudget {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        Notifications: Notifications
        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        InvalidNextTokenException
        ExpiredNextTokenException
        AccessDeniedException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Subscribers"
    pageSize: "MaxResults"
)
operation DescribeSubscribersForNotification {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Notification: Notification

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        Subscribers: Subscribers
        NextToken: GenericString
    }
    errors: [
        InternalErrorException
        NotFoundException
        InvalidParameterException
        InvalidNextTokenException
        ExpiredNextTokenException
        AccessDeniedException
        ThrottlingException
    ]
}

operation ExecuteBudgetAction {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId

        @required
        ExecutionType: ExecutionType
    }
    output := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId

        @required
        ExecutionType: ExecutionType
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ResourceLockedException
        ThrottlingException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        ResourceTags: ResourceTagList
    }
    errors: [
        ThrottlingException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        InvalidParameterException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        ResourceTags: ResourceTagList
    }
    output := {}
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        InvalidParameterException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        ResourceTagKeys: ResourceTagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        InvalidParameterException
    ]
}

operation UpdateBudget {
    input := {
        @required
        AccountId: AccountId

        @required
        NewBudget: Budget
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        BillingViewHealthStatusException
        NotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

operation UpdateBudgetAction {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        ActionId: ActionId

        NotificationType: NotificationType
        ActionThreshold: ActionThreshold
        Definition: Definition
        ExecutionRoleArn: RoleArn
        ApprovalModel: ApprovalModel
        Subscribers: Subscribers
    }
    output := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        OldAction: Action

        @required
        NewAction: Action
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        ResourceLockedException
        ThrottlingException
    ]
}

operation UpdateNotification {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        OldNotification: Notification

        @required
        NewNotification: Notification
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        DuplicateRecordException
        AccessDeniedException
        ThrottlingException
    ]
}

operation UpdateSubscriber {
    input := {
        @required
        AccountId: AccountId

        @required
        BudgetName: BudgetName

        @required
        Notification: Notification

        @required
        OldSubscriber: Subscriber

        @required
        NewSubscriber: Subscriber
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        NotFoundException
        DuplicateRecordException
        AccessDeniedException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string AccountId

structure Action {
    @required
    ActionId: ActionId

    @required
    BudgetName: BudgetName

    @required
    NotificationType: NotificationType

    @required
    ActionType: ActionType

    @required
    ActionThreshold: ActionThreshold

    @required
    Definition: Definition

    @required
    ExecutionRoleArn: RoleArn

    @required
    ApprovalModel: ApprovalModel

    @required
    Status: ActionStatus

    @required
    Subscribers: Subscribers
}

@length(min: 0, max: 100)
list ActionHistories {
    member: ActionHistory
}

structure ActionHistory {
    @required
    Timestamp: Timestamp

    @required
    Status: ActionStatus

    @required
    EventType: EventType

    @required
    ActionHistoryDetails: ActionHistoryDetails
}

structure ActionHistoryDetails {
    @required
    Message: GenericString

    @required
    Action: Action
}

@length(min: 36, max: 36)
@pattern("^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$")
string ActionId

enum ActionStatus {
    STANDBY
    PENDING
    EXECUTION_IN_PROGRESS
    EXECUTION_SUCCESS
    EXECUTION_FAILURE
    REVERSE_IN_PROGRESS
    REVERSE_SUCCESS
    REVERSE_FAILURE
    RESET_IN_PROGRESS
    RESET_FAILURE
}

enum ActionSubType {
    STOP_EC2_INSTANCES
    STOP_RDS_INSTANCES
}

structure ActionThreshold {
    @required
    ActionThresholdValue: NotificationThreshold

    @required
    ActionThresholdType: ThresholdType
}

enum ActionType {
    APPLY_IAM_POLICY
    APPLY_SCP_POLICY
    RUN_SSM_DOCUMENTS
}

@length(min: 0, max: 100)
list Actions {
    member: Action
}

@range(min: 1, max: 60)
integer AdjustmentPeriod

@length(min: 1, max: 1011)
string AmazonResourceName

enum ApprovalModel {
    AUTOMATIC
    MANUAL
}

structure AutoAdjustData {
    @required
    AutoAdjustType: AutoAdjustType

    HistoricalOptions: HistoricalOptions
    LastAutoAdjustTime: Timestamp
}

enum AutoAdjustType {
    HISTORICAL
    FORECAST
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z-]*:(billing)::[0-9]{12}:billingview/[a-zA-Z0-9/:_\\+=\\.\\-@]{0,75}[a-zA-Z0-9]$")
string BillingViewArn

@error("client")
structure BillingViewHealthStatusException {
    Message: String
}

structure Budget {
    @required
    BudgetName: BudgetName

    BudgetLimit: Spend
    PlannedBudgetLimits: PlannedBudgetLimits

    @deprecated(since: "2025-04-18")
    CostFilters: CostFilters

    @deprecated(since: "2025-04-18")
    CostTypes: CostTypes

    @required
    TimeUnit: TimeUnit

    TimePeriod: TimePeriod
    CalculatedSpend: CalculatedSpend

    @required
    BudgetType: BudgetType

    LastUpdatedTime: Timestamp
    AutoAdjustData: AutoAdjustData
    FilterExpression: Expression
    Metrics: Metrics
    BillingViewArn: BillingViewArn
    HealthStatus: HealthStatus
}

@length(min: 1, max: 100) @pattern("^(?![^:\\\\]*/action/|(?i).*<script>.*</script>.*)[^:\\\\]+$")
string BudgetName

structure BudgetNotificationsForAccount {
    Notifications: Notifications
    BudgetName: BudgetName
}

@length(max: 1000)
list BudgetNotificationsForAccountList {
    member: BudgetNotificationsForAccount
}

structure BudgetPerformanceHistory {
    BudgetName: BudgetName
    BudgetType: BudgetType
    CostFilters: CostFilters
    CostTypes: CostTypes
    TimeUnit: TimeUnit
    BillingViewArn: BillingViewArn
    BudgetedAndActualAmountsList: BudgetedAndActualAmountsList
    FilterExpression: Expression
    Metrics: Metrics
}

enum BudgetType {
    USAGE
    COST
    RI_UTILIZATION
    RI_COVERAGE
    SAVINGS_PLANS_UTILIZATION
    SAVINGS_PLANS_COVERAGE
}

structure BudgetedAndActualAmounts {
    BudgetedAmount: Spend
    ActualAmount: Spend
    TimePeriod: TimePeriod
}

list BudgetedAndActualAmountsList {
    member: BudgetedAndActualAmounts
}

list Budgets {
    member: Budget
}

structure CalculatedSpend {
    @required
    ActualSpend: Spend

    ForecastedSpend: Spend
}

enum ComparisonOperator {
    GREATER_THAN
    LESS_THAN
    EQUAL_TO
}

structure CostCategoryValues {
    Key: String
    Values: Values
    MatchOptions: MatchOptions
}

map CostFilters {
    key: GenericString
    value: DimensionValues
}

structure CostTypes {
    IncludeTax: Boolean
    IncludeSubscription: Boolean
    UseBlended: Boolean
    IncludeRefund: Boolean
    IncludeCredit: Boolean
    IncludeUpfront: Boolean
    IncludeRecurring: Boolean
    IncludeOtherSubscription: Boolean
    IncludeSupport: Boolean
    IncludeDiscount: Boolean
    UseAmortized: Boolean
}

@error("client")
structure CreationLimitExceededException {
    Message: String
}

structure Definition {
    IamActionDefinition: IamActionDefinition
    ScpActionDefinition: ScpActionDefinition
    SsmActionDefinition: SsmActionDefinition
}

enum Dimension {
    AZ
    INSTANCE_TYPE
    LINKED_ACCOUNT
    LINKED_ACCOUNT_NAME
    OPERATION
    PURCHASE_TYPE
    REGION
    SERVICE
    SERVICE_CODE
    USAGE_TYPE
    USAGE_TYPE_GROUP
    RECORD_TYPE
    OPERATING_SYSTEM
    TENANCY
    SCOPE
    PLATFORM
    SUBSCRIPTION_ID
    LEGAL_ENTITY_NAME
    INVOICING_ENTITY
    DEPLOYMENT_OPTION
    DATABASE_ENGINE
    CACHE_ENGINE
    INSTANCE_TYPE_FAMILY
    BILLING_ENTITY
    RESERVATION_ID
    RESOURCE_ID
    RIGHTSIZING_TYPE
    SAVINGS_PLANS_TYPE
    SAVINGS_PLAN_ARN
    PAYMENT_OPTION
    RESERVATION_MODIFIED
    TAG_KEY
    COST_CATEGORY_NAME
}

@length(min: 0, max: 2147483647) @pattern("[\\S\\s]*")
string DimensionValue

list DimensionValues {
    member: DimensionValue
}

@error("client")
structure DuplicateRecordException {
    Message: String
}

enum EventType {
    SYSTEM
    CREATE_ACTION
    DELETE_ACTION
    UPDATE_ACTION
    EXECUTE_ACTION
}

enum ExecutionType {
    APPROVE_BUDGET_ACTION
    RETRY_BUDGET_ACTION
    REVERSE_BUDGET_ACTION
    RESET_BUDGET_ACTION
}

@error("client")
structure ExpiredNextTokenException {
    Message: String
}

structure Expression {
    Or: Expressions
    And: Expressions
    Not: Expression
    Dimensions: ExpressionDimensionValues
    Tags: TagValues
    CostCategories: CostCategoryValues
}

structure ExpressionDimensionValues {
    @required
    Key: Dimension

    @required
    Values: Values

    MatchOptions: MatchOptions
}

list Expressions {
    member: Expression
}

@length(min: 0, max: 2147483647) @pattern(".*")
string GenericString

@length(min: 1, max: 640) @pattern("^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$")
string Group

@length(min: 1, max: 100)
list Groups {
    member: Group
}

structure HealthStatus {
    Status: HealthStatusValue
    StatusReason: HealthStatusReason
    LastUpdatedTime: Timestamp
}

enum HealthStatusReason {
    BILLING_VIEW_NO_ACCESS
    BILLING_VIEW_UNHEALTHY
    FILTER_INVALID
    MULTI_YEAR_HISTORICAL_DATA_DISABLED
}

enum HealthStatusValue {
    HEALTHY
    UNHEALTHY
}

structure HistoricalOptions {
    @required
    BudgetAdjustmentPeriod: AdjustmentPeriod

    LookBackAvailablePeriods: AdjustmentPeriod
}

structure IamActionDefinition {
    @required
    PolicyArn: PolicyArn

    Roles: Roles
    Groups: Groups
    Users: Users
}

@length(min: 1, max: 63) @pattern("^i-(\\w{8}|\\w{17})$|^[a-zA-Z]([\\w-]{0,61}\\w)?$")
string InstanceId

@length(min: 1, max: 100)
list InstanceIds {
    member: InstanceId
}

@error("client")
structure InternalErrorException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    Message: String
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

@range(min: 1, max: 1000)
integer MaxResultsBudgetNotifications

@range(min: 1, max: 1000)
integer MaxResultsDescribeBudgets

enum Metric {
    BlendedCost
    UnblendedCost
    AmortizedCost
    NetUnblendedCost
    NetAmortizedCost
    UsageQuantity
    NormalizedUsageAmount
    Hours
}

@length(max: 1)
list Metrics {
    member: Metric
}

@error("client")
structure NotFoundException {
    Message: String
}

structure Notification {
    @required
    NotificationType: NotificationType

    @required
    ComparisonOperator: ComparisonOperator

    @required
    Threshold: NotificationThreshold

    ThresholdType: ThresholdType
    NotificationState: NotificationState
}

enum NotificationState {
    OK
    ALARM
}

@range(min: 0, max: 15000000000000)
double NotificationThreshold

enum NotificationType {
    ACTUAL
    FORECASTED
}

structure NotificationWithSubscribers {
    @required
    Notification: Notification

    @required
    Subscribers: Subscribers
}

@length(max: 10)
list NotificationWithSubscribersList {
    member: NotificationWithSubscribers
}

list Notifications {
    member: Notification
}

@length(min: 1, max: 2147483647) @pattern("([0-9]*\\.)?[0-9]+")
string NumericValue

map PlannedBudgetLimits {
    key: GenericString
    value: Spend
}

@length(min: 25, max: 684)
@pattern("^arn:aws(-eusc|-cn|-us-gov|-iso|-iso-[a-z]{1})?:iam::(\\d{12}|aws):policy(\\u002F[\\u0021-\\u007F]+\\u002F|\\u002F)[\\w+=,.@-]+$")
string PolicyArn

@length(min: 10, max: 130) @pattern("^p-[0-9a-zA-Z_]{8,128}$")
string PolicyId

@length(min: 9, max: 20) @pattern("^\\w{2,4}-\\w+(-\\w+)?-\\d$")
string Region

@error("client")
structure ResourceLockedException {
    Message: String
}

structure ResourceTag {
    @required
    Key: ResourceTagKey

    @required
    Value: ResourceTagValue
}

@length(min: 1, max: 128)
string ResourceTagKey

@length(min: 0, max: 200)
list ResourceTagKeyList {
    member: ResourceTagKey
}

@length(min: 0, max: 200)
list ResourceTagList {
    member: ResourceTag
}

@length(min: 0, max: 256)
string ResourceTagValue

@length(min: 1, max: 576) @pattern("^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$")
string Role

@length(min: 32, max: 618)
@pattern("^arn:aws(-eusc|-cn|-us-gov|-iso|-iso-[a-z]{1})?:iam::\\d{12}:role(\\u002F[\\u0021-\\u007F]+\\u002F|\\u002F)[\\w+=,.@-]+$")
string RoleArn

@length(min: 1, max: 100)
list Roles {
    member: Role
}

structure ScpActionDefinition {
    @required
    PolicyId: PolicyId

    @required
    TargetIds: TargetIds
}

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

structure Spend {
    @required
    Amount: NumericValue

    @required
    Unit: UnitValue
}

structure SsmActionDefinition {
    @required
    ActionSubType: ActionSubType

    @required
    Region: Region

    @required
    InstanceIds: InstanceIds
}

structure Subscriber {
    @required
    SubscriptionType: SubscriptionType

    @required
    Address: SubscriberAddress
}

@length(min: 1, max: 2147483647) @pattern("(.*[\\n\\r\\t\\f\\ ]?)*") @sensitive
string SubscriberAddress

@length(min: 1, max: 11)
list Subscribers {
    member: Subscriber
}

enum SubscriptionType {
    SNS
    EMAIL
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string TagKey

structure TagValues {
    Key: TagKey
    Values: Values
    MatchOptions: MatchOptions
}

@length(min: 12, max: 68) @pattern("^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)|(\\d{12})")
string TargetId

@length(min: 1, max: 100)
list TargetIds {
    member: TargetId
}

enum ThresholdType {
    PERCENTAGE
    ABSOLUTE_VALUE
}

@error("client")
structure ThrottlingException {
    Message: String
}

structure TimePeriod {
    Start: Timestamp
    End: Timestamp
}

enum TimeUnit {
    DAILY
    MONTHLY
    QUARTERLY
    ANNUALLY
    CUSTOM
}

@length(min: 1, max: 2147483647) @pattern(".*")
string UnitValue

@length(min: 1, max: 576) @pattern("^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$")
string User

@length(min: 1, max: 100)
list Users {
    member: User
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string Value

@length(min: 1)
list Values {
    member: Value
}
