$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.computeoptimizerautomation

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

@title("Compute Optimizer Automation")
@service(sdkId: "Compute Optimizer Automation", endpointPrefix: "aco-automation")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "aco-automation")
@standardRegionalEndpoints
service ComputeOptimizerAutomationService {
    version: "2025-09-22"
    operations: [
        AssociateAccounts
        CreateAutomationRule
        DeleteAutomationRule
        DisassociateAccounts
        GetAutomationEvent
        GetAutomationRule
        GetEnrollmentConfiguration
        ListAccounts
        ListAutomationEventSteps
        ListAutomationEventSummaries
        ListAutomationEvents
        ListAutomationRulePreview
        ListAutomationRulePreviewSummaries
        ListAutomationRules
        ListRecommendedActionSummaries
        ListRecommendedActions
        ListTagsForResource
        RollbackAutomationEvent
        StartAutomationEvent
        TagResource
        UntagResource
        UpdateAutomationRule
        UpdateEnrollmentConfiguration
    ]
}

@idempotent
operation AssociateAccounts {
    input := {
        @required
        accountIds: AccountIdList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        accountIds: AccountIdList
        errors: StringList
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        IdempotentParameterMismatchException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        NotManagementAccountException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@idempotent
operation CreateAutomationRule {
    input := {
        @required
        name: RuleName

        description: RuleDescription

        @required
        ruleType: RuleType

        organizationConfiguration: OrganizationConfiguration
        priority: String

        @required
        recommendedActionTypes: RecommendedActionTypeList

        criteria: Criteria

        @required
        schedule: Schedule

        @required
        status: RuleStatus

        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        ruleArn: RuleArn
        ruleId: RuleId
        name: RuleName
        description: String
        ruleType: RuleType
        ruleRevision: Long
        organizationConfiguration: OrganizationConfiguration
        priority: String
        recommendedActionTypes: RecommendedActionTypeList
        criteria: Criteria
        schedule: Schedule
        status: RuleStatus
        tags: TagList
        createdTimestamp: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        IdempotentParameterMismatchException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation DeleteAutomationRule {
    input := {
        @required
        ruleArn: RuleArn

        @required
        ruleRevision: Long

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@idempotent
operation DisassociateAccounts {
    input := {
        @required
        accountIds: AccountIdList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        accountIds: AccountIdList
        errors: StringList
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        IdempotentParameterMismatchException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        NotManagementAccountException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

operation GetAutomationEvent {
    input := {
        @required
        eventId: EventId
    }
    output := {
        eventId: EventId
        eventDescription: String
        eventType: EventType
        eventStatus: EventStatus
        eventStatusReason: String
        resourceArn: ResourceArn
        resourceId: ResourceId
        recommendedActionId: RecommendedActionId
        accountId: AccountId
        region: String
        ruleId: RuleId
        resourceType: ResourceType
        createdTimestamp: Timestamp
        completedTimestamp: Timestamp
        estimatedMonthlySavings: EstimatedMonthlySavings
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

operation GetAutomationRule {
    input := {
        @required
        ruleArn: RuleArn
    }
    output := {
        ruleArn: RuleArn
        ruleId: RuleId
        name: RuleName
        description: String
        ruleType: RuleType
        ruleRevision: Long
        accountId: AccountId
        organizationConfiguration: OrganizationConfiguration
        priority: String
        recommendedActionTypes: RecommendedActionTypeList
        criteria: Criteria
        schedule: Schedule
        status: RuleStatus
        tags: TagList
        createdTimestamp: Timestamp
        lastUpdatedTimestamp: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@readonly
operation GetEnrollmentConfiguration {
    input := {}
    output := {
        @required
        status: EnrollmentStatus

        statusReason: String
        organizationRuleMode: OrganizationRuleMode
        lastUpdatedTimestamp: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accounts"
    pageSize: "maxResults"
)
operation ListAccounts {
    input := {
        maxResults: ListAccountsRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        @required
        accounts: AccountInfoList

        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        NotManagementAccountException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "automationEventSteps"
    pageSize: "maxResults"
)
operation ListAutomationEventSteps {
    input := {
        @required
        eventId: EventId

        maxResults: ListAutomationEventStepsRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        automationEventSteps: AutomationEventSteps
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "automationEventSummaries"
    pageSize: "maxResults"
)
operation ListAutomationEventSummaries {
    input := {
        filters: AutomationEventFilterList
        startDateInclusive: String
        endDateExclusive: String
        maxResults: ListAutomationEventSummariesRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        automationEventSummaries: AutomationEventSummaryList
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "automationEvents"
    pageSize: "maxResults"
)
operation ListAutomationEvents {
    input := {
        filters: AutomationEventFilterList
        startTimeInclusive: Timestamp
        endTimeExclusive: Timestamp
        maxResults: ListAutomationEventsRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        automationEvents: AutomationEvents
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "previewResults"
    pageSize: "maxResults"
)
operation ListAutomationRulePreview {
    input := {
        @required
        ruleType: RuleType

        organizationScope: OrganizationScope

        @required
        recommendedActionTypes: RecommendedActionTypeList

        criteria: Criteria
        maxResults: ListAutomationRulePreviewRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        previewResults: PreviewResults
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "previewResultSummaries"
    pageSize: "maxResults"
)
operation ListAutomationRulePreviewSummaries {
    input := {
        @required
        ruleType: RuleType

        organizationScope: OrganizationScope

        @required
        recommendedActionTypes: RecommendedActionTypeList

        criteria: Criteria
        maxResults: ListAutomationRulePreviewSummariesRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        previewResultSummaries: PreviewResultSummaries
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "automationRules"
    pageSize: "maxResults"
)
operation ListAutomationRules {
    input := {
        filters: FilterList
        maxResults: ListAutomationRulesRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        automationRules: AutomationRules
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendedActionSummaries"
    pageSize: "maxResults"
)
operation ListRecommendedActionSummaries {
    input := {
        filters: RecommendedActionFilterList
        maxResults: ListRecommendedActionSummariesRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        recommendedActionSummaries: RecommendedActionSummaries
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendedActions"
    pageSize: "maxResults"
)
operation ListRecommendedActions {
    input := {
        filters: RecommendedActionFilterList
        maxResults: ListRecommendedActionsRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        recommendedActions: RecommendedActions
        nextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: RuleArn
    }
    output := {
        tags: TagList
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
    ]
}

@idempotent
operation RollbackAutomationEvent {
    input := {
        @required
        eventId: EventId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        eventId: EventId
        eventStatus: EventStatus
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        ResourceNotFoundException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@idempotent
operation StartAutomationEvent {
    input := {
        @required
        recommendedActionId: RecommendedActionId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        recommendedActionId: RecommendedActionId
        eventId: EventId
        eventStatus: EventStatus
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ThrottlingException
        IdempotentParameterMismatchException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation TagResource {
    input := {
        @required
        resourceArn: RuleArn

        @required
        ruleRevision: Long

        @required
        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        resourceArn: RuleArn

        @required
        ruleRevision: Long

        @required
        tagKeys: TagKeyList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@idempotent
operation UpdateAutomationRule {
    input := {
        @required
        ruleArn: RuleArn

        @required
        ruleRevision: Long

        name: RuleName
        description: RuleDescription
        ruleType: RuleType
        organizationConfiguration: OrganizationConfiguration
        priority: String
        recommendedActionTypes: RecommendedActionTypeList
        criteria: Criteria
        schedule: Schedule
        status: RuleStatus

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        ruleArn: RuleArn
        ruleRevision: Long
        name: RuleName
        description: String
        ruleType: RuleType
        organizationConfiguration: OrganizationConfiguration
        priority: String
        recommendedActionTypes: RecommendedActionTypeList
        criteria: Criteria
        schedule: Schedule
        status: RuleStatus
        createdTimestamp: Timestamp
        lastUpdatedTimestamp: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        ResourceNotFoundException
        ThrottlingException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@idempotent
operation UpdateEnrollmentConfiguration {
    input := {
        @required
        status: EnrollmentStatus

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        status: EnrollmentStatus

        statusReason: String

        @required
        lastUpdatedTimestamp: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ForbiddenException
        OptInRequiredException
        IdempotentParameterMismatchException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        NotManagementAccountException
        ServiceUnavailableException
        IdempotencyTokenInUseException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@pattern("[0-9]{12}")
string AccountId

list AccountIdList {
    member: AccountId
}

structure AccountInfo {
    @required
    accountId: AccountId

    @required
    status: EnrollmentStatus

    @required
    organizationRuleMode: OrganizationRuleMode

    statusReason: String

    @required
    lastUpdatedTimestamp: Timestamp
}

list AccountInfoList {
    member: AccountInfo
}

structure AutomationEvent {
    eventId: EventId
    eventDescription: String
    eventType: EventType
    eventStatus: EventStatus
    eventStatusReason: String
    resourceArn: ResourceArn
    resourceId: ResourceId
    recommendedActionId: RecommendedActionId
    accountId: AccountId
    region: String
    ruleId: RuleId
    resourceType: ResourceType
    createdTimestamp: Timestamp
    completedTimestamp: Timestamp
    estimatedMonthlySavings: EstimatedMonthlySavings
}

structure AutomationEventFilter {
    @required
    name: AutomationEventFilterName

    @required
    values: FilterValues
}

list AutomationEventFilterList {
    member: AutomationEventFilter
}

enum AutomationEventFilterName {
    AccountId
    ResourceType
    EventType
    EventStatus
}

structure AutomationEventStep {
    eventId: EventId
    stepId: StepId
    stepType: StepType
    stepStatus: StepStatus
    resourceId: ResourceId
    startTimestamp: Timestamp
    completedTimestamp: Timestamp
    estimatedMonthlySavings: EstimatedMonthlySavings
}

list AutomationEventSteps {
    member: AutomationEventStep
}

structure AutomationEventSummary {
    key: String
    dimensions: SummaryDimensions
    timePeriod: TimePeriod
    total: SummaryTotals
}

list AutomationEventSummaryList {
    member: AutomationEventSummary
}

list AutomationEvents {
    member: AutomationEvent
}

structure AutomationRule {
    ruleArn: RuleArn
    ruleId: RuleId
    name: RuleName
    description: String
    ruleType: RuleType
    ruleRevision: Long
    accountId: AccountId
    organizationConfiguration: OrganizationConfiguration
    priority: String
    recommendedActionTypes: RecommendedActionTypeList
    schedule: Schedule
    status: RuleStatus
    createdTimestamp: Timestamp
    lastUpdatedTimestamp: Timestamp
}

enum AutomationRuleFilterName {
    Name
    RecommendedActionType
    Status
    RuleType
    OrganizationConfigurationRuleApplyOrder
    AccountId
}

list AutomationRules {
    member: AutomationRule
}

@pattern("[a-zA-Z0-9_-]{1,64}")
string ClientToken

enum ComparisonOperator {
    StringEquals
    StringNotEquals
    StringEqualsIgnoreCase
    StringNotEqualsIgnoreCase
    StringLike
    StringNotLike
    NumericEquals
    NumericNotEquals
    NumericLessThan
    NumericLessThanEquals
    NumericGreaterThan
    NumericGreaterThanEquals
    StringEqualsIfExists
    StringNotEqualsIfExists
    StringEqualsIgnoreCaseIfExists
    StringNotEqualsIgnoreCaseIfExists
    StringLikeIfExists
    StringNotLikeIfExists
    NumericEqualsIfExists
    NumericNotEqualsIfExists
    NumericLessThanIfExists
    NumericLessThanEqualsIfExists
    NumericGreaterThanIfExists
    NumericGreaterThanEqualsIfExists
}

structure Criteria {
    region: StringCriteriaConditionList
    resourceArn: StringCriteriaConditionList
    ebsVolumeType: StringCriteriaConditionList
    ebsVolumeSizeInGib: IntegerCriteriaConditionList
    estimatedMonthlySavings: DoubleCriteriaConditionList
    resourceTag: ResourceTagsCriteriaConditionList
    lookBackPeriodInDays: IntegerCriteriaConditionList
    restartNeeded: StringCriteriaConditionList
}

structure DoubleCriteriaCondition {
    comparison: ComparisonOperator
    values: DoubleList
}

list DoubleCriteriaConditionList {
    member: DoubleCriteriaCondition
}

list DoubleList {
    member: Double
}

structure EbsVolume {
    configuration: EbsVolumeConfiguration
}

structure EbsVolumeConfiguration {
    type: String
    sizeInGib: Integer
    iops: Integer
    throughput: Integer
}

enum EnrollmentStatus {
    Active
    Inactive
    Pending
    Failed
}

structure EstimatedMonthlySavings {
    @required
    currency: String

    @required
    beforeDiscountSavings: Double

    @required
    afterDiscountSavings: Double

    @required
    savingsEstimationMode: SavingsEstimationMode
}

@pattern("[0-9A-Za-z]{16}")
string EventId

enum EventStatus {
    Ready
    InProgress
    Complete
    Failed
    Cancelled
    RollbackReady
    RollbackInProgress
    RollbackComplete
    RollbackFailed
}

enum EventType {
    SnapshotAndDeleteUnattachedEbsVolume
    UpgradeEbsVolumeType
}

structure Filter {
    @required
    name: AutomationRuleFilterName

    @required
    values: FilterValues
}

list FilterList {
    member: Filter
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9\\-_\\.\\*\\?\\s]+")
string FilterValue

list FilterValues {
    member: FilterValue
}

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@error("client") @httpError(409)
structure IdempotencyTokenInUseException {
    message: String
}

@error("client") @httpError(409)
structure IdempotentParameterMismatchException {
    message: String
}

structure IntegerCriteriaCondition {
    comparison: ComparisonOperator
    values: IntegerList
}

list IntegerCriteriaConditionList {
    member: IntegerCriteriaCondition
}

list IntegerList {
    member: Integer
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    message: String
}

@range(min: 1, max: 1000)
integer ListAccountsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAutomationEventStepsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAutomationEventSummariesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAutomationEventsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAutomationRulePreviewRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAutomationRulePreviewSummariesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAutomationRulesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRecommendedActionSummariesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRecommendedActionsRequestMaxResultsInteger

@pattern("[A-Za-z0-9+/=]+")
string NextToken

@error("client") @httpError(400)
structure NotManagementAccountException {
    message: String
}

@error("client") @httpError(403)
structure OptInRequiredException {
    message: String
}

structure OrganizationConfiguration {
    ruleApplyOrder: RuleApplyOrder
    accountIds: OrganizationConfigurationAccountIds
}

@length(min: 1, max: 50)
list OrganizationConfigurationAccountIds {
    member: AccountId
}

enum OrganizationRuleMode {
    AnyAllowed
    NoneAllowed
}

structure OrganizationScope {
    accountIds: OrganizationConfigurationAccountIds
}

structure PreviewResult {
    recommendedActionId: RecommendedActionId
    resourceArn: ResourceArn
    resourceId: ResourceId
    accountId: AccountId
    region: String
    resourceType: ResourceType
    lookBackPeriodInDays: Integer
    recommendedActionType: RecommendedActionType
    currentResourceSummary: String
    currentResourceDetails: ResourceDetails
    recommendedResourceSummary: String
    recommendedResourceDetails: ResourceDetails
    restartNeeded: Boolean
    estimatedMonthlySavings: EstimatedMonthlySavings
    resourceTags: TagList
}

list PreviewResultSummaries {
    member: PreviewResultSummary
}

structure PreviewResultSummary {
    @required
    key: String

    @required
    total: RulePreviewTotal
}

list PreviewResults {
    member: PreviewResult
}

structure RecommendedAction {
    recommendedActionId: RecommendedActionId
    resourceArn: ResourceArn
    resourceId: ResourceId
    accountId: AccountId
    region: String
    resourceType: ResourceType
    lookBackPeriodInDays: Integer
    recommendedActionType: RecommendedActionType
    currentResourceSummary: String
    currentResourceDetails: ResourceDetails
    recommendedResourceSummary: String
    recommendedResourceDetails: ResourceDetails
    restartNeeded: Boolean
    estimatedMonthlySavings: EstimatedMonthlySavings
    resourceTags: TagList
}

structure RecommendedActionFilter {
    @required
    name: RecommendedActionFilterName

    @required
    values: FilterValues
}

list RecommendedActionFilterList {
    member: RecommendedActionFilter
}

enum RecommendedActionFilterName {
    ResourceType
    RecommendedActionType
    ResourceId
    LookBackPeriodInDays
    CurrentResourceDetailsEbsVolumeType
    ResourceTagsKey
    ResourceTagsValue
    AccountId
    RestartNeeded
}

@pattern("[0-9A-Za-z]{16}")
string RecommendedActionId

list RecommendedActionSummaries {
    member: RecommendedActionSummary
}

structure RecommendedActionSummary {
    @required
    key: String

    @required
    total: RecommendedActionTotal
}

structure RecommendedActionTotal {
    @required
    recommendedActionCount: Integer

    @required
    estimatedMonthlySavings: EstimatedMonthlySavings
}

enum RecommendedActionType {
    SnapshotAndDeleteUnattachedEbsVolume
    UpgradeEbsVolumeType
}

list RecommendedActionTypeList {
    member: RecommendedActionType
}

list RecommendedActions {
    member: RecommendedAction
}

@pattern("arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{0,12}:[a-zA-Z0-9/_.-]+")
string ResourceArn

union ResourceDetails {
    ebsVolume: EbsVolume
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_.-]+")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure ResourceTagsCriteriaCondition {
    comparison: ComparisonOperator
    key: StringCriteriaValue
    values: StringCriteriaValues
}

list ResourceTagsCriteriaConditionList {
    member: ResourceTagsCriteriaCondition
}

enum ResourceType {
    EbsVolume
}

enum RuleApplyOrder {
    BeforeAccountRules
    AfterAccountRules
}

@pattern("arn:aws:compute-optimizer::[0-9]{12}:automation-rule/[a-zA-Z0-9_-]+")
string RuleArn

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9_\\-\\s@\\.]*")
string RuleDescription

@pattern("[0-9A-Za-z]{16}")
string RuleId

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_-]*")
string RuleName

structure RulePreviewTotal {
    @required
    recommendedActionCount: Integer

    @required
    estimatedMonthlySavings: EstimatedMonthlySavings
}

enum RuleStatus {
    Active
    Inactive
}

enum RuleType {
    OrganizationRule
    AccountRule
}

enum SavingsEstimationMode {
    BeforeDiscount
    AfterDiscount
}

structure Schedule {
    scheduleExpression: String
    scheduleExpressionTimezone: String
    executionWindowInMinutes: ScheduleExecutionWindowInMinutesInteger
}

@range(min: 60, max: 1440)
integer ScheduleExecutionWindowInMinutesInteger

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

@pattern("[0-9A-Za-z]{16}")
string StepId

enum StepStatus {
    Ready
    InProgress
    Complete
    Failed
}

enum StepType {
    CreateEbsSnapshot
    DeleteEbsVolume
    ModifyEbsVolume
    CreateEbsVolume
}

structure StringCriteriaCondition {
    comparison: ComparisonOperator
    values: StringCriteriaValues
}

list StringCriteriaConditionList {
    member: StringCriteriaCondition
}

@length(min: 1, max: 512) @pattern("[\\w\\s\\.\\-\\:\\/\\=\\+\\@\\*\\?]+")
string StringCriteriaValue

list StringCriteriaValues {
    member: StringCriteriaValue
}

list StringList {
    member: String
}

structure SummaryDimension {
    @required
    key: SummaryDimensionKey

    @required
    value: String
}

enum SummaryDimensionKey {
    EventStatus
}

list SummaryDimensions {
    member: SummaryDimension
}

structure SummaryTotals {
    automationEventCount: Integer
    estimatedMonthlySavings: EstimatedMonthlySavings
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("[\\w\\s\\.\\-\\:\\/\\=\\+\\@]+")
string TagKey

list TagKeyList {
    member: String
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\w\\s\\.\\-\\:\\/\\=\\+\\@]*")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

structure TimePeriod {
    startTimeInclusive: Timestamp
    endTimeExclusive: Timestamp
}
