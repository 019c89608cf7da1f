$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.inspector

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Inspector")
@service(sdkId: "Inspector", endpointPrefix: "inspector")
@awsJson1_1
@sigv4(name: "inspector")
@standardRegionalEndpoints
service InspectorService {
    version: "2016-02-16"
    operations: [
        AddAttributesToFindings
        CreateAssessmentTarget
        CreateAssessmentTemplate
        CreateExclusionsPreview
        CreateResourceGroup
        DeleteAssessmentRun
        DeleteAssessmentTarget
        DeleteAssessmentTemplate
        DescribeAssessmentRuns
        DescribeAssessmentTargets
        DescribeAssessmentTemplates
        DescribeCrossAccountAccessRole
        DescribeExclusions
        DescribeFindings
        DescribeResourceGroups
        DescribeRulesPackages
        GetAssessmentReport
        GetExclusionsPreview
        GetTelemetryMetadata
        ListAssessmentRunAgents
        ListAssessmentRuns
        ListAssessmentTargets
        ListAssessmentTemplates
        ListEventSubscriptions
        ListExclusions
        ListFindings
        ListRulesPackages
        ListTagsForResource
        PreviewAgents
        RegisterCrossAccountAccessRole
        RemoveAttributesFromFindings
        SetTagsForResource
        StartAssessmentRun
        StopAssessmentRun
        SubscribeToEvent
        UnsubscribeFromEvent
        UpdateAssessmentTarget
    ]
}

operation AddAttributesToFindings {
    input := {
        @required
        findingArns: AddRemoveAttributesFindingArnList

        @required
        attributes: UserAttributeList
    }
    output := {
        @required
        failedItems: FailedItems
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation CreateAssessmentTarget {
    input := {
        @required
        assessmentTargetName: AssessmentTargetName

        resourceGroupArn: Arn
    }
    output := {
        @required
        assessmentTargetArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
        NoSuchEntityException
        InvalidCrossAccountRoleException
        ServiceTemporarilyUnavailableException
    ]
}

operation CreateAssessmentTemplate {
    input := {
        @required
        assessmentTargetArn: Arn

        @required
        assessmentTemplateName: AssessmentTemplateName

        @required
        durationInSeconds: AssessmentRunDuration

        @required
        rulesPackageArns: AssessmentTemplateRulesPackageArnList

        userAttributesForFindings: UserAttributeList
    }
    output := {
        @required
        assessmentTemplateArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation CreateExclusionsPreview {
    input := {
        @required
        assessmentTemplateArn: Arn
    }
    output := {
        @required
        previewToken: UUID
    }
    errors: [
        InvalidInputException
        PreviewGenerationInProgressException
        InternalException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation CreateResourceGroup {
    input := {
        @required
        resourceGroupTags: ResourceGroupTags
    }
    output := {
        @required
        resourceGroupArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
        ServiceTemporarilyUnavailableException
    ]
}

operation DeleteAssessmentRun {
    input := {
        @required
        assessmentRunArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        AssessmentRunInProgressException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation DeleteAssessmentTarget {
    input := {
        @required
        assessmentTargetArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        AssessmentRunInProgressException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation DeleteAssessmentTemplate {
    input := {
        @required
        assessmentTemplateArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        AssessmentRunInProgressException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation DescribeAssessmentRuns {
    input := {
        @required
        assessmentRunArns: BatchDescribeArnList
    }
    output := {
        @required
        assessmentRuns: AssessmentRunList

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation DescribeAssessmentTargets {
    input := {
        @required
        assessmentTargetArns: BatchDescribeArnList
    }
    output := {
        @required
        assessmentTargets: AssessmentTargetList

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation DescribeAssessmentTemplates {
    input := {
        @required
        assessmentTemplateArns: BatchDescribeArnList
    }
    output := {
        @required
        assessmentTemplates: AssessmentTemplateList

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation DescribeCrossAccountAccessRole {
    output := {
        @required
        roleArn: Arn

        @required
        valid: Boolean

        @required
        registeredAt: Timestamp
    }
    errors: [InternalException]
}

operation DescribeExclusions {
    input := {
        @required
        exclusionArns: BatchDescribeExclusionsArnList

        locale: Locale
    }
    output := {
        @required
        exclusions: ExclusionMap

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation DescribeFindings {
    input := {
        @required
        findingArns: BatchDescribeArnList

        locale: Locale
    }
    output := {
        @required
        findings: FindingList

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation DescribeResourceGroups {
    input := {
        @required
        resourceGroupArns: BatchDescribeArnList
    }
    output := {
        @required
        resourceGroups: ResourceGroupList

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation DescribeRulesPackages {
    input := {
        @required
        rulesPackageArns: BatchDescribeArnList

        locale: Locale
    }
    output := {
        @required
        rulesPackages: RulesPackageList

        @required
        failedItems: FailedItems
    }
    errors: [InternalException, InvalidInputException]
}

operation GetAssessmentReport {
    input := {
        @required
        assessmentRunArn: Arn

        @required
        reportFileFormat: ReportFileFormat

        @required
        reportType: ReportType
    }
    output := {
        @required
        status: ReportStatus

        url: Url
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        AssessmentRunInProgressException
        UnsupportedFeatureException
        ServiceTemporarilyUnavailableException
    ]
}

operation GetExclusionsPreview {
    input := {
        @required
        assessmentTemplateArn: Arn

        @required
        previewToken: UUID

        nextToken: PaginationToken
        maxResults: Integer
        locale: Locale
    }
    output := {
        @required
        previewStatus: PreviewStatus

        exclusionPreviews: ExclusionPreviewList
        nextToken: PaginationToken
    }
    errors: [InvalidInputException, InternalException, AccessDeniedException, NoSuchEntityException]
}

operation GetTelemetryMetadata {
    input := {
        @required
        assessmentRunArn: Arn
    }
    output := {
        @required
        telemetryMetadata: TelemetryMetadataList
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assessmentRunAgents"
    pageSize: "maxResults"
)
operation ListAssessmentRunAgents {
    input := {
        @required
        assessmentRunArn: Arn

        filter: AgentFilter
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        assessmentRunAgents: AssessmentRunAgentList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assessmentRunArns"
    pageSize: "maxResults"
)
operation ListAssessmentRuns {
    input := {
        assessmentTemplateArns: ListParentArnList
        filter: AssessmentRunFilter
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        assessmentRunArns: ListReturnedArnList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assessmentTargetArns"
    pageSize: "maxResults"
)
operation ListAssessmentTargets {
    input := {
        filter: AssessmentTargetFilter
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        assessmentTargetArns: ListReturnedArnList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assessmentTemplateArns"
    pageSize: "maxResults"
)
operation ListAssessmentTemplates {
    input := {
        assessmentTargetArns: ListParentArnList
        filter: AssessmentTemplateFilter
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        assessmentTemplateArns: ListReturnedArnList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscriptions"
    pageSize: "maxResults"
)
operation ListEventSubscriptions {
    input := {
        resourceArn: Arn
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        subscriptions: SubscriptionList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exclusionArns"
    pageSize: "maxResults"
)
operation ListExclusions {
    input := {
        @required
        assessmentRunArn: Arn

        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        exclusionArns: ListReturnedArnList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingArns"
    pageSize: "maxResults"
)
operation ListFindings {
    input := {
        assessmentRunArns: ListParentArnList
        filter: FindingFilter
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        findingArns: ListReturnedArnList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "rulesPackageArns"
    pageSize: "maxResults"
)
operation ListRulesPackages {
    input := {
        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        rulesPackageArns: ListReturnedArnList

        nextToken: PaginationToken
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        @required
        tags: TagList
    }
    errors: [InternalException, InvalidInputException, AccessDeniedException, NoSuchEntityException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentPreviews"
    pageSize: "maxResults"
)
operation PreviewAgents {
    input := {
        @required
        previewAgentsArn: Arn

        nextToken: PaginationToken
        maxResults: Integer
    }
    output := {
        @required
        agentPreviews: AgentPreviewList

        nextToken: PaginationToken
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        InvalidCrossAccountRoleException
    ]
}

operation RegisterCrossAccountAccessRole {
    input := {
        @required
        roleArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        InvalidCrossAccountRoleException
        ServiceTemporarilyUnavailableException
    ]
}

operation RemoveAttributesFromFindings {
    input := {
        @required
        findingArns: AddRemoveAttributesFindingArnList

        @required
        attributeKeys: UserAttributeKeyList
    }
    output := {
        @required
        failedItems: FailedItems
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation SetTagsForResource {
    input := {
        @required
        resourceArn: Arn

        tags: TagList
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation StartAssessmentRun {
    input := {
        @required
        assessmentTemplateArn: Arn

        assessmentRunName: AssessmentRunName
    }
    output := {
        @required
        assessmentRunArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
        NoSuchEntityException
        InvalidCrossAccountRoleException
        AgentsAlreadyRunningAssessmentException
        ServiceTemporarilyUnavailableException
    ]
}

operation StopAssessmentRun {
    input := {
        @required
        assessmentRunArn: Arn

        stopAction: StopAction
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation SubscribeToEvent {
    input := {
        @required
        resourceArn: Arn

        @required
        event: InspectorEvent

        @required
        topicArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation UnsubscribeFromEvent {
    input := {
        @required
        resourceArn: Arn

        @required
        event: InspectorEvent

        @required
        topicArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

operation UpdateAssessmentTarget {
    input := {
        @required
        assessmentTargetArn: Arn

        @required
        assessmentTargetName: AssessmentTargetName

        resourceGroupArn: Arn
    }
    errors: [
        InternalException
        InvalidInputException
        AccessDeniedException
        NoSuchEntityException
        ServiceTemporarilyUnavailableException
    ]
}

enum AccessDeniedErrorCode {
    ACCESS_DENIED_TO_ASSESSMENT_TARGET
    ACCESS_DENIED_TO_ASSESSMENT_TEMPLATE
    ACCESS_DENIED_TO_ASSESSMENT_RUN
    ACCESS_DENIED_TO_FINDING
    ACCESS_DENIED_TO_RESOURCE_GROUP
    ACCESS_DENIED_TO_RULES_PACKAGE
    ACCESS_DENIED_TO_SNS_TOPIC
    ACCESS_DENIED_TO_IAM_ROLE
}

@error("client")
structure AccessDeniedException {
    @required
    message: ErrorMessage

    @required
    errorCode: AccessDeniedErrorCode

    @required
    canRetry: Boolean
}

@length(min: 1, max: 10)
list AddRemoveAttributesFindingArnList {
    member: Arn
}

structure AgentAlreadyRunningAssessment {
    @required
    agentId: AgentId

    @required
    assessmentRunArn: Arn
}

@length(min: 1, max: 10)
list AgentAlreadyRunningAssessmentList {
    member: AgentAlreadyRunningAssessment
}

structure AgentFilter {
    @required
    agentHealths: AgentHealthList

    @required
    agentHealthCodes: AgentHealthCodeList
}

enum AgentHealth {
    HEALTHY
    UNHEALTHY
    UNKNOWN
}

enum AgentHealthCode {
    IDLE
    RUNNING
    SHUTDOWN
    UNHEALTHY
    THROTTLED
    UNKNOWN
}

@length(min: 0, max: 10)
list AgentHealthCodeList {
    member: AgentHealthCode
}

@length(min: 0, max: 10)
list AgentHealthList {
    member: AgentHealth
}

@length(min: 1, max: 128)
string AgentId

@length(min: 0, max: 99)
list AgentIdList {
    member: AgentId
}

structure AgentPreview {
    hostname: Hostname

    @required
    agentId: AgentId

    autoScalingGroup: AutoScalingGroup
    agentHealth: AgentHealth
    agentVersion: AgentVersion
    operatingSystem: OperatingSystem
    kernelVersion: KernelVersion
    ipv4Address: Ipv4Address
}

@length(min: 0, max: 100)
list AgentPreviewList {
    member: AgentPreview
}

@length(min: 1, max: 128)
string AgentVersion

@error("client")
structure AgentsAlreadyRunningAssessmentException {
    @required
    message: ErrorMessage

    @required
    agents: AgentAlreadyRunningAssessmentList

    @required
    agentsTruncated: Boolean

    @required
    canRetry: Boolean
}

@length(min: 0, max: 256)
string AmiId

@length(min: 1, max: 300)
string Arn

@length(min: 1, max: 50)
list AssessmentRulesPackageArnList {
    member: Arn
}

structure AssessmentRun {
    @required
    arn: Arn

    @required
    name: AssessmentRunName

    @required
    assessmentTemplateArn: Arn

    @required
    state: AssessmentRunState

    @required
    durationInSeconds: AssessmentRunDuration

    @required
    rulesPackageArns: AssessmentRulesPackageArnList

    @required
    userAttributesForFindings: UserAttributeList

    @required
    createdAt: Timestamp

    startedAt: Timestamp
    completedAt: Timestamp

    @required
    stateChangedAt: Timestamp

    @required
    dataCollected: Boolean

    @required
    stateChanges: AssessmentRunStateChangeList

    @required
    notifications: AssessmentRunNotificationList

    @required
    findingCounts: AssessmentRunFindingCounts
}

structure AssessmentRunAgent {
    @required
    agentId: AgentId

    @required
    assessmentRunArn: Arn

    @required
    agentHealth: AgentHealth

    @required
    agentHealthCode: AgentHealthCode

    agentHealthDetails: Message
    autoScalingGroup: AutoScalingGroup

    @required
    telemetryMetadata: TelemetryMetadataList
}

@length(min: 0, max: 500)
list AssessmentRunAgentList {
    member: AssessmentRunAgent
}

@range(min: 180, max: 86400)
integer AssessmentRunDuration

structure AssessmentRunFilter {
    namePattern: NamePattern
    states: AssessmentRunStateList
    durationRange: DurationRange
    rulesPackageArns: FilterRulesPackageArnList
    startTimeRange: TimestampRange
    completionTimeRange: TimestampRange
    stateChangeTimeRange: TimestampRange
}

map AssessmentRunFindingCounts {
    key: Severity
    value: Integer
}

@length(min: 1, max: 10)
list AssessmentRunInProgressArnList {
    member: Arn
}

@error("client")
structure AssessmentRunInProgressException {
    @required
    message: ErrorMessage

    @required
    assessmentRunArns: AssessmentRunInProgressArnList

    @required
    assessmentRunArnsTruncated: Boolean

    @required
    canRetry: Boolean
}

@length(min: 0, max: 10)
list AssessmentRunList {
    member: AssessmentRun
}

@length(min: 1, max: 140)
string AssessmentRunName

structure AssessmentRunNotification {
    @required
    date: Timestamp

    @required
    event: InspectorEvent

    message: Message

    @required
    error: Boolean

    snsTopicArn: Arn
    snsPublishStatusCode: AssessmentRunNotificationSnsStatusCode
}

@length(min: 0, max: 50)
list AssessmentRunNotificationList {
    member: AssessmentRunNotification
}

enum AssessmentRunNotificationSnsStatusCode {
    SUCCESS
    TOPIC_DOES_NOT_EXIST
    ACCESS_DENIED
    INTERNAL_ERROR
}

enum AssessmentRunState {
    CREATED
    START_DATA_COLLECTION_PENDING
    START_DATA_COLLECTION_IN_PROGRESS
    COLLECTING_DATA
    STOP_DATA_COLLECTION_PENDING
    DATA_COLLECTED
    START_EVALUATING_RULES_PENDING
    EVALUATING_RULES
    FAILED
    ERROR
    COMPLETED
    COMPLETED_WITH_ERRORS
    CANCELED
}

structure AssessmentRunStateChange {
    @required
    stateChangedAt: Timestamp

    @required
    state: AssessmentRunState
}

@length(min: 0, max: 50)
list AssessmentRunStateChangeList {
    member: AssessmentRunStateChange
}

@length(min: 0, max: 50)
list AssessmentRunStateList {
    member: AssessmentRunState
}

structure AssessmentTarget {
    @required
    arn: Arn

    @required
    name: AssessmentTargetName

    resourceGroupArn: Arn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

structure AssessmentTargetFilter {
    assessmentTargetNamePattern: NamePattern
}

@length(min: 0, max: 10)
list AssessmentTargetList {
    member: AssessmentTarget
}

@length(min: 1, max: 140)
string AssessmentTargetName

structure AssessmentTemplate {
    @required
    arn: Arn

    @required
    name: AssessmentTemplateName

    @required
    assessmentTargetArn: Arn

    @required
    durationInSeconds: AssessmentRunDuration

    @required
    rulesPackageArns: AssessmentTemplateRulesPackageArnList

    @required
    userAttributesForFindings: UserAttributeList

    lastAssessmentRunArn: Arn

    @required
    assessmentRunCount: Integer

    @required
    createdAt: Timestamp
}

structure AssessmentTemplateFilter {
    namePattern: NamePattern
    durationRange: DurationRange
    rulesPackageArns: FilterRulesPackageArnList
}

@length(min: 0, max: 10)
list AssessmentTemplateList {
    member: AssessmentTemplate
}

@length(min: 1, max: 140)
string AssessmentTemplateName

@length(min: 0, max: 50)
list AssessmentTemplateRulesPackageArnList {
    member: Arn
}

structure AssetAttributes {
    @required
    schemaVersion: NumericVersion

    agentId: AgentId
    autoScalingGroup: AutoScalingGroup
    amiId: AmiId
    hostname: Hostname
    ipv4Addresses: Ipv4AddressList
    tags: Tags
    networkInterfaces: NetworkInterfaces
}

enum AssetType {
    ec2_instance = "ec2-instance"
}

structure Attribute {
    @required
    key: AttributeKey

    value: AttributeValue
}

@length(min: 1, max: 128)
string AttributeKey

@length(min: 0, max: 50)
list AttributeList {
    member: Attribute
}

@length(min: 1, max: 256)
string AttributeValue

@length(min: 1, max: 256)
string AutoScalingGroup

@length(min: 0, max: 20)
list AutoScalingGroupList {
    member: AutoScalingGroup
}

@length(min: 1, max: 10)
list BatchDescribeArnList {
    member: Arn
}

@length(min: 1, max: 100)
list BatchDescribeExclusionsArnList {
    member: Arn
}

structure DurationRange {
    minSeconds: AssessmentRunDuration
    maxSeconds: AssessmentRunDuration
}

@length(min: 0, max: 1000)
string ErrorMessage

structure EventSubscription {
    @required
    event: InspectorEvent

    @required
    subscribedAt: Timestamp
}

@length(min: 1, max: 50)
list EventSubscriptionList {
    member: EventSubscription
}

structure Exclusion {
    @required
    arn: Arn

    @required
    title: Text

    @required
    description: Text

    @required
    recommendation: Text

    @required
    scopes: ScopeList

    attributes: AttributeList
}

@length(min: 1, max: 100)
map ExclusionMap {
    key: Arn
    value: Exclusion
}

structure ExclusionPreview {
    @required
    title: Text

    @required
    description: Text

    @required
    recommendation: Text

    @required
    scopes: ScopeList

    attributes: AttributeList
}

@length(min: 0, max: 100)
list ExclusionPreviewList {
    member: ExclusionPreview
}

structure FailedItemDetails {
    @required
    failureCode: FailedItemErrorCode

    @required
    retryable: Boolean
}

enum FailedItemErrorCode {
    INVALID_ARN
    DUPLICATE_ARN
    ITEM_DOES_NOT_EXIST
    ACCESS_DENIED
    LIMIT_EXCEEDED
    INTERNAL_ERROR
}

map FailedItems {
    key: Arn
    value: FailedItemDetails
}

@length(min: 0, max: 50)
list FilterRulesPackageArnList {
    member: Arn
}

structure Finding {
    @required
    arn: Arn

    schemaVersion: NumericVersion
    service: ServiceName
    serviceAttributes: InspectorServiceAttributes
    assetType: AssetType
    assetAttributes: AssetAttributes
    id: FindingId
    title: Text
    description: Text
    recommendation: Text
    severity: Severity
    numericSeverity: NumericSeverity
    confidence: IocConfidence
    indicatorOfCompromise: Boolean

    @required
    attributes: AttributeList

    @required
    userAttributes: UserAttributeList

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

structure FindingFilter {
    agentIds: AgentIdList
    autoScalingGroups: AutoScalingGroupList
    ruleNames: RuleNameList
    severities: SeverityList
    rulesPackageArns: FilterRulesPackageArnList
    attributes: AttributeList
    userAttributes: AttributeList
    creationTimeRange: TimestampRange
}

@length(min: 0, max: 128)
string FindingId

@length(min: 0, max: 100)
list FindingList {
    member: Finding
}

@length(min: 0, max: 256)
string Hostname

enum InspectorEvent {
    ASSESSMENT_RUN_STARTED
    ASSESSMENT_RUN_COMPLETED
    ASSESSMENT_RUN_STATE_CHANGED
    FINDING_REPORTED
    OTHER
}

structure InspectorServiceAttributes {
    @required
    schemaVersion: NumericVersion

    assessmentRunArn: Arn
    rulesPackageArn: Arn
}

@error("server")
structure InternalException {
    @required
    message: ErrorMessage

    @required
    canRetry: Boolean
}

enum InvalidCrossAccountRoleErrorCode {
    ROLE_DOES_NOT_EXIST_OR_INVALID_TRUST_RELATIONSHIP
    ROLE_DOES_NOT_HAVE_CORRECT_POLICY
}

@error("client")
structure InvalidCrossAccountRoleException {
    @required
    message: ErrorMessage

    @required
    errorCode: InvalidCrossAccountRoleErrorCode

    @required
    canRetry: Boolean
}

enum InvalidInputErrorCode {
    INVALID_ASSESSMENT_TARGET_ARN
    INVALID_ASSESSMENT_TEMPLATE_ARN
    INVALID_ASSESSMENT_RUN_ARN
    INVALID_FINDING_ARN
    INVALID_RESOURCE_GROUP_ARN
    INVALID_RULES_PACKAGE_ARN
    INVALID_RESOURCE_ARN
    INVALID_SNS_TOPIC_ARN
    INVALID_IAM_ROLE_ARN
    INVALID_ASSESSMENT_TARGET_NAME
    INVALID_ASSESSMENT_TARGET_NAME_PATTERN
    INVALID_ASSESSMENT_TEMPLATE_NAME
    INVALID_ASSESSMENT_TEMPLATE_NAME_PATTERN
    INVALID_ASSESSMENT_TEMPLATE_DURATION
    INVALID_ASSESSMENT_TEMPLATE_DURATION_RANGE
    INVALID_ASSESSMENT_RUN_DURATION_RANGE
    INVALID_ASSESSMENT_RUN_START_TIME_RANGE
    INVALID_ASSESSMENT_RUN_COMPLETION_TIME_RANGE
    INVALID_ASSESSMENT_RUN_STATE_CHANGE_TIME_RANGE
    INVALID_ASSESSMENT_RUN_STATE
    INVALID_TAG
    INVALID_TAG_KEY
    INVALID_TAG_VALUE
    INVALID_RESOURCE_GROUP_TAG_KEY
    INVALID_RESOURCE_GROUP_TAG_VALUE
    INVALID_ATTRIBUTE
    INVALID_USER_ATTRIBUTE
    INVALID_USER_ATTRIBUTE_KEY
    INVALID_USER_ATTRIBUTE_VALUE
    INVALID_PAGINATION_TOKEN
    INVALID_MAX_RESULTS
    INVALID_AGENT_ID
    INVALID_AUTO_SCALING_GROUP
    INVALID_RULE_NAME
    INVALID_SEVERITY
    INVALID_LOCALE
    INVALID_EVENT
    ASSESSMENT_TARGET_NAME_ALREADY_TAKEN
    ASSESSMENT_TEMPLATE_NAME_ALREADY_TAKEN
    INVALID_NUMBER_OF_ASSESSMENT_TARGET_ARNS
    INVALID_NUMBER_OF_ASSESSMENT_TEMPLATE_ARNS
    INVALID_NUMBER_OF_ASSESSMENT_RUN_ARNS
    INVALID_NUMBER_OF_FINDING_ARNS
    INVALID_NUMBER_OF_RESOURCE_GROUP_ARNS
    INVALID_NUMBER_OF_RULES_PACKAGE_ARNS
    INVALID_NUMBER_OF_ASSESSMENT_RUN_STATES
    INVALID_NUMBER_OF_TAGS
    INVALID_NUMBER_OF_RESOURCE_GROUP_TAGS
    INVALID_NUMBER_OF_ATTRIBUTES
    INVALID_NUMBER_OF_USER_ATTRIBUTES
    INVALID_NUMBER_OF_AGENT_IDS
    INVALID_NUMBER_OF_AUTO_SCALING_GROUPS
    INVALID_NUMBER_OF_RULE_NAMES
    INVALID_NUMBER_OF_SEVERITIES
}

@error("client")
structure InvalidInputException {
    @required
    message: ErrorMessage

    @required
    errorCode: InvalidInputErrorCode

    @required
    canRetry: Boolean
}

@range(min: 0, max: 10)
integer IocConfidence

@length(min: 7, max: 15)
string Ipv4Address

@length(min: 0, max: 50)
list Ipv4AddressList {
    member: Ipv4Address
}

list Ipv6Addresses {
    member: Text
}

@length(min: 1, max: 128)
string KernelVersion

enum LimitExceededErrorCode {
    ASSESSMENT_TARGET_LIMIT_EXCEEDED
    ASSESSMENT_TEMPLATE_LIMIT_EXCEEDED
    ASSESSMENT_RUN_LIMIT_EXCEEDED
    RESOURCE_GROUP_LIMIT_EXCEEDED
    EVENT_SUBSCRIPTION_LIMIT_EXCEEDED
}

@error("client")
structure LimitExceededException {
    @required
    message: ErrorMessage

    @required
    errorCode: LimitExceededErrorCode

    @required
    canRetry: Boolean
}

@length(min: 0, max: 50)
list ListParentArnList {
    member: Arn
}

@length(min: 0, max: 100)
list ListReturnedArnList {
    member: Arn
}

enum Locale {
    EN_US
}

@length(min: 0, max: 1000)
string Message

@length(min: 1, max: 300)
string MessageType

@length(min: 1, max: 140)
string NamePattern

structure NetworkInterface {
    networkInterfaceId: Text
    subnetId: Text
    vpcId: Text
    privateDnsName: Text
    privateIpAddress: Text
    privateIpAddresses: PrivateIpAddresses
    publicDnsName: Text
    publicIp: Text
    ipv6Addresses: Ipv6Addresses
    securityGroups: SecurityGroups
}

list NetworkInterfaces {
    member: NetworkInterface
}

enum NoSuchEntityErrorCode {
    ASSESSMENT_TARGET_DOES_NOT_EXIST
    ASSESSMENT_TEMPLATE_DOES_NOT_EXIST
    ASSESSMENT_RUN_DOES_NOT_EXIST
    FINDING_DOES_NOT_EXIST
    RESOURCE_GROUP_DOES_NOT_EXIST
    RULES_PACKAGE_DOES_NOT_EXIST
    SNS_TOPIC_DOES_NOT_EXIST
    IAM_ROLE_DOES_NOT_EXIST
}

@error("client")
structure NoSuchEntityException {
    @required
    message: ErrorMessage

    @required
    errorCode: NoSuchEntityErrorCode

    @required
    canRetry: Boolean
}

@range(min: 0.0, max: 10.0)
double NumericSeverity

@range(min: 0)
integer NumericVersion

@length(min: 1, max: 256)
string OperatingSystem

@length(min: 1, max: 300)
string PaginationToken

@error("client")
structure PreviewGenerationInProgressException {
    @required
    message: ErrorMessage
}

enum PreviewStatus {
    WORK_IN_PROGRESS
    COMPLETED
}

structure PrivateIp {
    privateDnsName: Text
    privateIpAddress: Text
}

list PrivateIpAddresses {
    member: PrivateIp
}

@length(min: 0, max: 1000)
string ProviderName

enum ReportFileFormat {
    HTML
    PDF
}

enum ReportStatus {
    WORK_IN_PROGRESS
    FAILED
    COMPLETED
}

enum ReportType {
    FINDING
    FULL
}

structure ResourceGroup {
    @required
    arn: Arn

    @required
    tags: ResourceGroupTags

    @required
    createdAt: Timestamp
}

@length(min: 0, max: 10)
list ResourceGroupList {
    member: ResourceGroup
}

structure ResourceGroupTag {
    @required
    key: TagKey

    value: TagValue
}

@length(min: 1, max: 10)
list ResourceGroupTags {
    member: ResourceGroupTag
}

@length(max: 1000)
string RuleName

@length(min: 0, max: 50)
list RuleNameList {
    member: RuleName
}

structure RulesPackage {
    @required
    arn: Arn

    @required
    name: RulesPackageName

    @required
    version: Version

    @required
    provider: ProviderName

    description: Text
}

@length(min: 0, max: 10)
list RulesPackageList {
    member: RulesPackage
}

@length(min: 0, max: 1000)
string RulesPackageName

structure Scope {
    key: ScopeType
    value: String
}

@length(min: 1)
list ScopeList {
    member: Scope
}

enum ScopeType {
    INSTANCE_ID
    RULES_PACKAGE_ARN
}

structure SecurityGroup {
    groupName: Text
    groupId: Text
}

list SecurityGroups {
    member: SecurityGroup
}

@length(min: 0, max: 128)
string ServiceName

@error("client")
structure ServiceTemporarilyUnavailableException {
    @required
    message: ErrorMessage

    @required
    canRetry: Boolean
}

enum Severity {
    Low
    Medium
    High
    Informational
    Undefined
}

@length(min: 0, max: 50)
list SeverityList {
    member: Severity
}

enum StopAction {
    START_EVALUATION
    SKIP_EVALUATION
}

structure Subscription {
    @required
    resourceArn: Arn

    @required
    topicArn: Arn

    @required
    eventSubscriptions: EventSubscriptionList
}

@length(min: 0, max: 50)
list SubscriptionList {
    member: Subscription
}

structure Tag {
    @required
    key: TagKey

    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 10)
list TagList {
    member: Tag
}

@length(min: 1, max: 256)
string TagValue

list Tags {
    member: Tag
}

structure TelemetryMetadata {
    @required
    messageType: MessageType

    @required
    count: Long

    dataSize: Long
}

@length(min: 0, max: 5000)
list TelemetryMetadataList {
    member: TelemetryMetadata
}

@length(min: 0, max: 20000)
string Text

structure TimestampRange {
    beginDate: Timestamp
    endDate: Timestamp
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string UUID

@error("client")
structure UnsupportedFeatureException {
    @required
    message: ErrorMessage

    @required
    canRetry: Boolean
}

@length(max: 2048)
string Url

@length(min: 0, max: 10)
list UserAttributeKeyList {
    member: AttributeKey
}

@length(min: 0, max: 10)
list UserAttributeList {
    member: Attribute
}

@length(min: 0, max: 1000)
string Version
