$version: "2.0"

namespace com.amazonaws.ssmincidents

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Systems Manager Incident Manager")
@service(sdkId: "SSM Incidents", endpointPrefix: "ssm-incidents")
@restJson1
@sigv4(name: "ssm-incidents")
@standardRegionalEndpoints
service SSMIncidents {
    version: "2018-05-10"
    operations: [
        BatchGetIncidentFindings
        CreateReplicationSet
        CreateResponsePlan
        CreateTimelineEvent
        DeleteIncidentRecord
        DeleteReplicationSet
        DeleteResourcePolicy
        DeleteResponsePlan
        DeleteTimelineEvent
        GetIncidentRecord
        GetReplicationSet
        GetResourcePolicies
        GetResponsePlan
        GetTimelineEvent
        ListIncidentFindings
        ListIncidentRecords
        ListRelatedItems
        ListReplicationSets
        ListResponsePlans
        ListTagsForResource
        ListTimelineEvents
        PutResourcePolicy
        StartIncident
        TagResource
        UntagResource
        UpdateDeletionProtection
        UpdateIncidentRecord
        UpdateRelatedItems
        UpdateReplicationSet
        UpdateResponsePlan
        UpdateTimelineEvent
    ]
}

@http(method: "POST", uri: "/batchGetIncidentFindings")
operation BatchGetIncidentFindings {
    input := {
        @required
        findingIds: FindingIdList

        @required
        incidentRecordArn: Arn
    }
    output := {
        @required
        errors: BatchGetIncidentFindingsErrorList

        @required
        findings: FindingList
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/createReplicationSet", code: 201)
operation CreateReplicationSet {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        regions: RegionMapInput

        tags: TagMap
    }
    output := {
        @required
        arn: Arn
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/createResponsePlan", code: 201) @idempotent
operation CreateResponsePlan {
    input := {
        actions: ActionsList
        chatChannel: ChatChannel

        @idempotencyToken
        clientToken: ClientToken

        displayName: ResponsePlanDisplayName
        engagements: EngagementSet

        @required
        incidentTemplate: IncidentTemplate

        integrations: Integrations

        @required
        name: ResponsePlanName

        tags: TagMap
    }
    output := {
        @required
        arn: Arn
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/createTimelineEvent", code: 201) @idempotent
operation CreateTimelineEvent {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        eventData: EventData

        eventReferences: EventReferenceList

        @required
        eventTime: Timestamp

        @required
        eventType: TimelineEventType

        @required
        incidentRecordArn: Arn
    }
    output := {
        @required
        eventId: UUID

        @required
        incidentRecordArn: Arn
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deleteIncidentRecord", code: 204) @idempotent
operation DeleteIncidentRecord {
    input := {
        @required
        arn: Arn
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deleteReplicationSet", code: 204)
operation DeleteReplicationSet {
    input := {
        @required @httpQuery("arn")
        arn: Arn
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deleteResourcePolicy")
operation DeleteResourcePolicy {
    input := {
        @required
        policyId: PolicyId

        @required
        resourceArn: Arn
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deleteResponsePlan", code: 204) @idempotent
operation DeleteResponsePlan {
    input := {
        @required
        arn: Arn
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deleteTimelineEvent", code: 204) @idempotent
operation DeleteTimelineEvent {
    input := {
        @required
        eventId: UUID

        @required
        incidentRecordArn: Arn
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/getIncidentRecord")
operation GetIncidentRecord {
    input := {
        @required @httpQuery("arn")
        arn: Arn
    }
    output := {
        @required
        incidentRecord: IncidentRecord
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/getReplicationSet")
@waitable(
    WaitForReplicationSetActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "replicationSet.status"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "replicationSet.status"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "replicationSet.status"
                        expected: "UPDATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "replicationSet.status"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    WaitForReplicationSetDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "replicationSet.status"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "replicationSet.status"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(WaitForReplicationSetActive: 5, WaitForReplicationSetDeleted: 5)
operation GetReplicationSet {
    input := {
        @required @httpQuery("arn")
        arn: Arn
    }
    output := {
        @required
        replicationSet: ReplicationSet
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getResourcePolicies")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourcePolicies"
    pageSize: "maxResults"
)
operation GetResourcePolicies {
    input := {
        maxResults: MaxResults
        nextToken: NextToken

        @required @httpQuery("resourceArn")
        resourceArn: Arn
    }
    output := {
        nextToken: NextToken

        @required
        resourcePolicies: ResourcePolicyList
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/getResponsePlan")
operation GetResponsePlan {
    input := {
        @required @httpQuery("arn")
        arn: Arn
    }
    output := {
        actions: ActionsList

        @required
        arn: Arn

        chatChannel: ChatChannel
        displayName: ResponsePlanDisplayName
        engagements: EngagementSet

        @required
        incidentTemplate: IncidentTemplate

        integrations: Integrations

        @required
        name: ResponsePlanName
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/getTimelineEvent")
operation GetTimelineEvent {
    input := {
        @required @httpQuery("eventId")
        eventId: UUID

        @required @httpQuery("incidentRecordArn")
        incidentRecordArn: Arn
    }
    output := {
        @required
        event: TimelineEvent
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listIncidentFindings")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListIncidentFindings {
    input := {
        @required
        incidentRecordArn: Arn

        maxResults: ListIncidentFindingsInputMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        @required
        findings: FindingSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listIncidentRecords")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "incidentRecordSummaries"
    pageSize: "maxResults"
)
operation ListIncidentRecords {
    input := {
        filters: FilterList
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        incidentRecordSummaries: IncidentRecordSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listRelatedItems")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "relatedItems"
    pageSize: "maxResults"
)
operation ListRelatedItems {
    input := {
        @required
        incidentRecordArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        relatedItems: RelatedItemList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listReplicationSets")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "replicationSetArns"
    pageSize: "maxResults"
)
operation ListReplicationSets {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        replicationSetArns: ReplicationSetArnList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listResponsePlans")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "responsePlanSummaries"
    pageSize: "maxResults"
)
operation ListResponsePlans {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        responsePlanSummaries: ResponsePlanSummaryList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listTimelineEvents")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "eventSummaries"
    pageSize: "maxResults"
)
operation ListTimelineEvents {
    input := {
        filters: FilterList

        @required
        incidentRecordArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
        sortBy: TimelineEventSort
        sortOrder: SortOrder
    }
    output := {
        @required
        eventSummaries: EventSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/putResourcePolicy")
operation PutResourcePolicy {
    input := {
        @required
        policy: Policy

        @required
        resourceArn: Arn
    }
    output := {
        @required
        policyId: PolicyId
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/startIncident") @idempotent
operation StartIncident {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        impact: Impact
        relatedItems: RelatedItemList

        @required
        responsePlanArn: Arn

        title: IncidentTitle
        triggerDetails: TriggerDetails
    }
    output := {
        @required
        incidentRecordArn: Arn
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/updateDeletionProtection", code: 204)
operation UpdateDeletionProtection {
    input := {
        @required
        arn: Arn

        @idempotencyToken
        clientToken: ClientToken

        @required
        deletionProtected: Boolean
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/updateIncidentRecord", code: 204) @idempotent
operation UpdateIncidentRecord {
    input := {
        @required
        arn: Arn

        chatChannel: ChatChannel

        @idempotencyToken
        clientToken: ClientToken

        impact: Impact
        notificationTargets: NotificationTargetSet
        status: IncidentRecordStatus
        summary: IncidentSummary
        title: IncidentTitle
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/updateRelatedItems", code: 204) @idempotent
operation UpdateRelatedItems {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        incidentRecordArn: Arn

        @required
        relatedItemsUpdate: RelatedItemsUpdate
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/updateReplicationSet", code: 204)
operation UpdateReplicationSet {
    input := {
        @required
        actions: UpdateReplicationSetInputActionsList

        @required
        arn: Arn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/updateResponsePlan", code: 204) @idempotent
operation UpdateResponsePlan {
    input := {
        actions: ActionsList

        @required
        arn: Arn

        chatChannel: ChatChannel

        @idempotencyToken
        clientToken: ClientToken

        displayName: ResponsePlanDisplayName
        engagements: EngagementSet
        incidentTemplateDedupeString: DedupeString
        incidentTemplateImpact: Impact
        incidentTemplateNotificationTargets: NotificationTargetSet
        incidentTemplateSummary: IncidentSummary
        incidentTemplateTags: TagMapUpdate
        incidentTemplateTitle: IncidentTitle
        integrations: Integrations
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/updateTimelineEvent", code: 204) @idempotent
operation UpdateTimelineEvent {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        eventData: EventData

        @required
        eventId: UUID

        eventReferences: EventReferenceList
        eventTime: Timestamp
        eventType: TimelineEventType

        @required
        incidentRecordArn: Arn
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

union Action {
    ssmAutomation: SsmAutomation
}

@length(min: 0, max: 1)
list ActionsList {
    member: Action
}

structure AddRegionAction {
    @required
    regionName: RegionName

    sseKmsKeyId: SseKmsKey
}

@length(min: 0, max: 1000) @pattern("^arn:aws(-cn|-us-gov)?:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12})?:.+$")
string Arn

union AttributeValueList {
    integerValues: IntegerList
    stringValues: StringList
}

union AutomationExecution {
    ssmExecutionArn: Arn
}

@length(min: 0, max: 100)
list AutomationExecutionSet {
    member: AutomationExecution
}

structure BatchGetIncidentFindingsError {
    @required
    code: String

    @required
    findingId: FindingId

    @required
    message: String
}

list BatchGetIncidentFindingsErrorList {
    member: BatchGetIncidentFindingsError
}

union ChatChannel {
    chatbotSns: ChatbotSnsConfigurationSet
    empty: EmptyChatChannel
}

@length(min: 1, max: 5)
list ChatbotSnsConfigurationSet {
    member: SnsArn
}

@length(min: 0, max: 128)
string ClientToken

structure CloudFormationStackUpdate {
    endTime: Timestamp

    @required
    stackArn: Arn

    @required
    startTime: Timestamp
}

structure CodeDeployDeployment {
    @required
    deploymentGroupArn: Arn

    @required
    deploymentId: CodeDeployDeploymentDeploymentIdString

    endTime: Timestamp

    @required
    startTime: Timestamp
}

@length(min: 0, max: 128)
string CodeDeployDeploymentDeploymentIdString

union Condition {
    after: Timestamp
    before: Timestamp
    equals: AttributeValueList
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    resourceIdentifier: String
    resourceType: ResourceType
    retryAfter: Timestamp
}

@length(min: 0, max: 1000)
string DedupeString

structure DeleteRegionAction {
    @required
    regionName: RegionName
}

union DynamicSsmParameterValue {
    variable: VariableType
}

@length(min: 1, max: 200)
map DynamicSsmParameters {
    key: DynamicSsmParametersKeyString
    value: DynamicSsmParameterValue
}

@length(min: 1, max: 50)
string DynamicSsmParametersKeyString

structure EmptyChatChannel {}

@length(min: 0, max: 5)
list EngagementSet {
    member: SsmContactsArn
}

@length(min: 0, max: 12000)
string EventData

union EventReference {
    relatedItemId: GeneratedId
    resource: Arn
}

@length(min: 0, max: 10)
list EventReferenceList {
    member: EventReference
}

structure EventSummary {
    @required
    eventId: UUID

    eventReferences: EventReferenceList

    @required
    eventTime: Timestamp

    @required
    eventType: TimelineEventType

    @required
    eventUpdatedTime: Timestamp

    @required
    incidentRecordArn: Arn
}

@length(min: 0, max: 100)
list EventSummaryList {
    member: EventSummary
}

structure Filter {
    @required
    condition: Condition

    @required
    key: FilterKeyString
}

@length(min: 0, max: 50)
string FilterKeyString

@length(min: 0, max: 5)
list FilterList {
    member: Filter
}

structure Finding {
    @required
    creationTime: Timestamp

    details: FindingDetails

    @required
    id: FindingId

    @required
    lastModifiedTime: Timestamp
}

union FindingDetails {
    cloudFormationStackUpdate: CloudFormationStackUpdate
    codeDeployDeployment: CodeDeployDeployment
}

@length(min: 0, max: 128)
string FindingId

@length(min: 0, max: 20)
list FindingIdList {
    member: FindingId
}

list FindingList {
    member: Finding
}

structure FindingSummary {
    @required
    id: FindingId

    @required
    lastModifiedTime: Timestamp
}

@length(min: 0, max: 100)
list FindingSummaryList {
    member: FindingSummary
}

@length(min: 0, max: 200)
@pattern("^related-item/(ANALYSIS|INCIDENT|METRIC|PARENT|ATTACHMENT|OTHER|AUTOMATION|INVOLVED_RESOURCE|TASK)/([0-9]|[A-F]){32}$")
string GeneratedId

@range(min: 1, max: 5)
integer Impact

structure IncidentRecord {
    @required
    arn: Arn

    automationExecutions: AutomationExecutionSet
    chatChannel: ChatChannel

    @required
    creationTime: Timestamp

    @required
    dedupeString: DedupeString

    @required
    impact: Impact

    @required
    incidentRecordSource: IncidentRecordSource

    @required
    lastModifiedBy: Arn

    @required
    lastModifiedTime: Timestamp

    notificationTargets: NotificationTargetSet
    resolvedTime: Timestamp

    @required
    status: IncidentRecordStatus

    summary: IncidentSummary

    @required
    title: IncidentTitle
}

structure IncidentRecordSource {
    @required
    createdBy: Arn

    invokedBy: ServicePrincipal
    resourceArn: Arn

    @required
    source: IncidentSource
}

enum IncidentRecordStatus {
    OPEN
    RESOLVED
}

structure IncidentRecordSummary {
    @required
    arn: Arn

    @required
    creationTime: Timestamp

    @required
    impact: Impact

    @required
    incidentRecordSource: IncidentRecordSource

    resolvedTime: Timestamp

    @required
    status: IncidentRecordStatus

    @required
    title: IncidentTitle
}

@length(min: 0, max: 100)
list IncidentRecordSummaryList {
    member: IncidentRecordSummary
}

@length(min: 0, max: 50)
string IncidentSource

@length(min: 0, max: 8000)
string IncidentSummary

structure IncidentTemplate {
    dedupeString: DedupeString

    @required
    impact: Impact

    incidentTags: TagMap
    notificationTargets: NotificationTargetSet
    summary: IncidentSummary

    @required
    title: IncidentTitle
}

@length(min: 0, max: 200)
string IncidentTitle

@length(min: 0, max: 100)
list IntegerList {
    member: Integer
}

union Integration {
    pagerDutyConfiguration: PagerDutyConfiguration
}

@length(min: 0, max: 1)
list Integrations {
    member: Integration
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

structure ItemIdentifier {
    @required
    type: ItemType

    @required
    value: ItemValue
}

enum ItemType {
    ANALYSIS
    INCIDENT
    METRIC
    PARENT
    ATTACHMENT
    OTHER
    AUTOMATION
    INVOLVED_RESOURCE
    TASK
}

union ItemValue {
    arn: Arn
    metricDefinition: MetricDefinition
    pagerDutyIncidentDetail: PagerDutyIncidentDetail
    url: Url
}

@range(min: 1, max: 20)
integer ListIncidentFindingsInputMaxResultsInteger

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    resourceArn: String
}

@output
structure ListTagsForResourceResponse {
    @required
    tags: TagMap
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 0, max: 4000)
string MetricDefinition

@length(min: 0, max: 2000)
string NextToken

union NotificationTargetItem {
    snsTopicArn: Arn
}

@length(min: 0, max: 10)
list NotificationTargetSet {
    member: NotificationTargetItem
}

structure PagerDutyConfiguration {
    @required
    name: PagerDutyConfigurationNameString

    @required
    pagerDutyIncidentConfiguration: PagerDutyIncidentConfiguration

    @required
    secretId: PagerDutyConfigurationSecretIdString
}

@length(min: 1, max: 200)
string PagerDutyConfigurationNameString

@length(min: 1, max: 512)
string PagerDutyConfigurationSecretIdString

structure PagerDutyIncidentConfiguration {
    @required
    serviceId: PagerDutyIncidentConfigurationServiceIdString
}

@length(min: 1, max: 200)
string PagerDutyIncidentConfigurationServiceIdString

structure PagerDutyIncidentDetail {
    autoResolve: Boolean

    @required
    id: PagerDutyIncidentDetailIdString

    secretId: PagerDutyIncidentDetailSecretIdString
}

@length(min: 1, max: 200)
string PagerDutyIncidentDetailIdString

@length(min: 1, max: 512)
string PagerDutyIncidentDetailSecretIdString

@length(min: 0, max: 4000)
string Policy

@length(min: 0, max: 256)
string PolicyId

@length(min: 0, max: 10000)
string RawData

structure RegionInfo {
    sseKmsKeyId: SseKmsKey

    @required
    status: RegionStatus

    statusMessage: String

    @required
    statusUpdateDateTime: Timestamp
}

map RegionInfoMap {
    key: RegionName
    value: RegionInfo
}

@length(min: 1, max: 3)
map RegionMapInput {
    key: RegionName
    value: RegionMapInputValue
}

structure RegionMapInputValue {
    sseKmsKeyId: SseKmsKey
}

@length(min: 0, max: 20)
string RegionName

enum RegionStatus {
    ACTIVE
    CREATING
    DELETING
    FAILED
}

structure RelatedItem {
    generatedId: GeneratedId

    @required
    identifier: ItemIdentifier

    title: RelatedItemTitleString
}

@length(min: 0, max: 100)
list RelatedItemList {
    member: RelatedItem
}

@length(min: 0, max: 200)
string RelatedItemTitleString

union RelatedItemsUpdate {
    itemToAdd: RelatedItem
    itemToRemove: ItemIdentifier
}

structure ReplicationSet {
    arn: Arn

    @required
    createdBy: Arn

    @required
    createdTime: Timestamp

    @required
    deletionProtected: Boolean

    @required
    lastModifiedBy: Arn

    @required
    lastModifiedTime: Timestamp

    @required
    regionMap: RegionInfoMap

    @required
    status: ReplicationSetStatus
}

list ReplicationSetArnList {
    member: Arn
}

enum ReplicationSetStatus {
    ACTIVE
    CREATING
    UPDATING
    DELETING
    FAILED
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    resourceIdentifier: String
    resourceType: ResourceType
}

structure ResourcePolicy {
    @required
    policyDocument: Policy

    @required
    policyId: PolicyId

    @required
    ramResourceShareRegion: String
}

@length(min: 0, max: 100)
list ResourcePolicyList {
    member: ResourcePolicy
}

enum ResourceType {
    RESPONSE_PLAN
    INCIDENT_RECORD
    TIMELINE_EVENT
    REPLICATION_SET
    RESOURCE_POLICY
}

@length(min: 0, max: 200)
string ResponsePlanDisplayName

@length(min: 1, max: 200) @pattern("^[a-zA-Z0-9-_]*$")
string ResponsePlanName

structure ResponsePlanSummary {
    @required
    arn: Arn

    displayName: ResponsePlanDisplayName

    @required
    name: ResponsePlanName
}

@length(min: 0, max: 100)
list ResponsePlanSummaryList {
    member: ResponsePlanSummary
}

@length(min: 0, max: 1000) @pattern("^arn:aws(-cn|-us-gov)?:iam::([0-9]{12})?:role/.+$")
string RoleArn

enum ServiceCode {
    ssm_incidents = "ssm-incidents"
}

@length(min: 0, max: 1000)
string ServicePrincipal

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    quotaCode: String

    resourceIdentifier: String
    resourceType: ResourceType

    @required
    serviceCode: ServiceCode
}

@length(min: 0, max: 1000)
string SnsArn

enum SortOrder {
    ASCENDING
    DESCENDING
}

@length(min: 0, max: 2048)
string SseKmsKey

structure SsmAutomation {
    @required
    documentName: SsmAutomationDocumentNameString

    documentVersion: SsmAutomationDocumentVersionString
    dynamicParameters: DynamicSsmParameters
    parameters: SsmParameters

    @required
    roleArn: RoleArn

    targetAccount: SsmTargetAccount
}

@pattern("^[a-zA-Z0-9_\\-.:/]{3,128}$")
string SsmAutomationDocumentNameString

@length(min: 0, max: 128)
string SsmAutomationDocumentVersionString

@length(min: 0, max: 2048)
@pattern("^arn:aws(-cn|-us-gov)?:ssm-contacts:[a-z0-9-]*:([0-9]{12}):contact/[a-z0-9_-]+$")
string SsmContactsArn

@length(min: 0, max: 100)
list SsmParameterValues {
    member: SsmParameterValuesMemberString
}

@length(min: 0, max: 512)
string SsmParameterValuesMemberString

@length(min: 1, max: 200)
map SsmParameters {
    key: SsmParametersKeyString
    value: SsmParameterValues
}

@length(min: 1, max: 50)
string SsmParametersKeyString

enum SsmTargetAccount {
    RESPONSE_PLAN_OWNER_ACCOUNT
    IMPACTED_ACCOUNT
}

@length(min: 0, max: 100)
list StringList {
    member: StringListMemberString
}

@length(min: 0, max: 1000)
string StringListMemberString

@length(min: 1, max: 128) @pattern("^(?!aws:)[A-Za-z0-9 _=@:.+-/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 50)
map TagMapUpdate {
    key: TagKey
    value: TagValue
}

@input
structure TagResourceRequest {
    @required @httpLabel
    resourceArn: String

    @required
    tags: TagMap
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256) @pattern("^[A-Za-z0-9 _=@:.+-/]*$")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    @required
    quotaCode: String

    @required
    serviceCode: ServiceCode
}

structure TimelineEvent {
    @required
    eventData: EventData

    @required
    eventId: UUID

    eventReferences: EventReferenceList

    @required
    eventTime: Timestamp

    @required
    eventType: TimelineEventType

    @required
    eventUpdatedTime: Timestamp

    @required
    incidentRecordArn: Arn
}

enum TimelineEventSort {
    EVENT_TIME
}

@length(min: 0, max: 100)
string TimelineEventType

structure TriggerDetails {
    rawData: RawData

    @required
    source: IncidentSource

    @required
    timestamp: Timestamp

    triggerArn: Arn
}

@length(min: 0, max: 50)
string UUID

@input
structure UntagResourceRequest {
    @required @httpLabel
    resourceArn: String

    @required @httpQuery("tagKeys")
    tagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

union UpdateReplicationSetAction {
    addRegionAction: AddRegionAction
    deleteRegionAction: DeleteRegionAction
}

@length(min: 1, max: 1)
list UpdateReplicationSetInputActionsList {
    member: UpdateReplicationSetAction
}

@length(min: 0, max: 1000)
string Url

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

enum VariableType {
    INCIDENT_RECORD_ARN
    INVOLVED_RESOURCES
}
