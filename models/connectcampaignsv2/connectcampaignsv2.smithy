$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.connectcampaignsv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmazonConnectCampaignServiceV2")
@service(sdkId: "ConnectCampaignsV2", endpointPrefix: "connect-campaigns")
@restJson1
@sigv4(name: "connect-campaigns")
@standardRegionalEndpoints
service ConnectCampaignsV2 {
    version: "2024-04-23"
    operations: [
        CreateCampaign
        DeleteCampaign
        DeleteCampaignChannelSubtypeConfig
        DeleteCampaignCommunicationLimits
        DeleteCampaignCommunicationTime
        DeleteCampaignEntryLimits
        DeleteConnectInstanceConfig
        DeleteConnectInstanceIntegration
        DeleteInstanceOnboardingJob
        DescribeCampaign
        GetCampaignState
        GetCampaignStateBatch
        GetConnectInstanceConfig
        GetInstanceCommunicationLimits
        GetInstanceOnboardingJobStatus
        ListCampaigns
        ListConnectInstanceIntegrations
        ListTagsForResource
        PauseCampaign
        PutConnectInstanceIntegration
        PutInstanceCommunicationLimits
        PutOutboundRequestBatch
        PutProfileOutboundRequestBatch
        ResumeCampaign
        StartCampaign
        StartInstanceOnboardingJob
        StopCampaign
        TagResource
        UntagResource
        UpdateCampaignChannelSubtypeConfig
        UpdateCampaignCommunicationLimits
        UpdateCampaignCommunicationTime
        UpdateCampaignEntryLimits
        UpdateCampaignFlowAssociation
        UpdateCampaignName
        UpdateCampaignSchedule
        UpdateCampaignSource
    ]
}

@http(method: "PUT", uri: "/v2/campaigns") @idempotent
operation CreateCampaign {
    input := {
        @required
        name: CampaignName

        @required
        connectInstanceId: InstanceId

        channelSubtypeConfig: ChannelSubtypeConfig
        type: ExternalCampaignType
        source: Source
        connectCampaignFlowArn: Arn
        schedule: Schedule
        entryLimitsConfig: EntryLimitsConfig
        communicationTimeConfig: CommunicationTimeConfig
        communicationLimitsOverride: CommunicationLimitsConfig
        tags: TagMap
    }
    output := {
        id: CampaignId
        arn: CampaignArn
        tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v2/campaigns/{id}") @idempotent
operation DeleteCampaign {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/campaigns/{id}/channel-subtype-config") @idempotent
operation DeleteCampaignChannelSubtypeConfig {
    input := {
        @required @httpLabel
        id: CampaignId

        @required @httpQuery("channelSubtype")
        channelSubtype: ChannelSubtype
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/campaigns/{id}/communication-limits") @idempotent
operation DeleteCampaignCommunicationLimits {
    input := {
        @required @httpLabel
        id: CampaignId

        @required @httpQuery("config")
        config: CommunicationLimitsConfigType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/campaigns/{id}/communication-time") @idempotent
operation DeleteCampaignCommunicationTime {
    input := {
        @required @httpLabel
        id: CampaignId

        @required @httpQuery("config")
        config: CommunicationTimeConfigType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/campaigns/{id}/entry-limits") @idempotent
operation DeleteCampaignEntryLimits {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/connect-instance/{connectInstanceId}/config") @idempotent
operation DeleteConnectInstanceConfig {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId

        @httpQuery("campaignDeletionPolicy")
        campaignDeletionPolicy: CampaignDeletionPolicy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InvalidStateException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/connect-instance/{connectInstanceId}/integrations/delete")
operation DeleteConnectInstanceIntegration {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId

        @required
        integrationIdentifier: IntegrationIdentifier
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v2/connect-instance/{connectInstanceId}/onboarding") @idempotent
operation DeleteInstanceOnboardingJob {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InvalidStateException
    ]
}

@http(method: "GET", uri: "/v2/campaigns/{id}") @readonly
operation DescribeCampaign {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    output := {
        campaign: Campaign
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/campaigns/{id}/state")
operation GetCampaignState {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    output := {
        state: CampaignState
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/campaigns-state")
operation GetCampaignStateBatch {
    input := {
        @required
        campaignIds: GetCampaignStateBatchRequestCampaignIdsList
    }
    output := {
        successfulRequests: SuccessfulCampaignStateResponseList
        failedRequests: FailedCampaignStateResponseList
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v2/connect-instance/{connectInstanceId}/config") @readonly
operation GetConnectInstanceConfig {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId
    }
    output := {
        connectInstanceConfig: InstanceConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/connect-instance/{connectInstanceId}/communication-limits") @readonly
operation GetInstanceCommunicationLimits {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId
    }
    output := {
        communicationLimitsConfig: InstanceCommunicationLimitsConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/connect-instance/{connectInstanceId}/onboarding") @readonly
operation GetInstanceOnboardingJobStatus {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId
    }
    output := {
        connectInstanceOnboardingJobStatus: InstanceOnboardingJobStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns-summary")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "campaignSummaryList"
    pageSize: "maxResults"
)
operation ListCampaigns {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        filters: CampaignFilters
    }
    output := {
        nextToken: NextToken
        campaignSummaryList: CampaignSummaryList
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/connect-instance/{connectInstanceId}/integrations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "integrationSummaryList"
    pageSize: "maxResults"
)
operation ListConnectInstanceIntegrations {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken
        integrationSummaryList: IntegrationSummaryList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v2/tags/{arn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        arn: Arn
    }
    output := {
        tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/pause")
operation PauseCampaign {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v2/connect-instance/{connectInstanceId}/integrations") @idempotent
operation PutConnectInstanceIntegration {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId

        @required
        integrationConfig: IntegrationConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v2/connect-instance/{connectInstanceId}/communication-limits")
@idempotent
operation PutInstanceCommunicationLimits {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId

        @required
        communicationLimitsConfig: InstanceCommunicationLimitsConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/v2/campaigns/{id}/outbound-requests") @idempotent
operation PutOutboundRequestBatch {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        outboundRequests: OutboundRequestList
    }
    output := {
        successfulRequests: SuccessfulRequestList
        failedRequests: FailedRequestList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v2/campaigns/{id}/profile-outbound-requests") @idempotent
operation PutProfileOutboundRequestBatch {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        profileOutboundRequests: ProfileOutboundRequestList
    }
    output := {
        successfulRequests: SuccessfulProfileOutboundRequestList
        failedRequests: FailedProfileOutboundRequestList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/resume")
operation ResumeCampaign {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/start")
operation StartCampaign {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v2/connect-instance/{connectInstanceId}/onboarding") @idempotent
operation StartInstanceOnboardingJob {
    input := {
        @required @httpLabel
        connectInstanceId: InstanceId

        @required
        encryptionConfig: EncryptionConfig
    }
    output := {
        connectInstanceOnboardingJobStatus: InstanceOnboardingJobStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/stop")
operation StopCampaign {
    input := {
        @required @httpLabel
        id: CampaignId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/tags/{arn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        arn: Arn

        @required
        tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v2/tags/{arn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        arn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/channel-subtype-config") @idempotent
operation UpdateCampaignChannelSubtypeConfig {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        channelSubtypeConfig: ChannelSubtypeConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/communication-limits") @idempotent
operation UpdateCampaignCommunicationLimits {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        communicationLimitsOverride: CommunicationLimitsConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/communication-time") @idempotent
operation UpdateCampaignCommunicationTime {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        communicationTimeConfig: CommunicationTimeConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/entry-limits") @idempotent
operation UpdateCampaignEntryLimits {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        entryLimitsConfig: EntryLimitsConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/flow") @idempotent
operation UpdateCampaignFlowAssociation {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        connectCampaignFlowArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/name") @idempotent
operation UpdateCampaignName {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        name: CampaignName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/schedule") @idempotent
operation UpdateCampaignSchedule {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        schedule: Schedule
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/campaigns/{id}/source") @idempotent
operation UpdateCampaignSource {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        source: Source
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InvalidCampaignStateException
        AccessDeniedException
    ]
}

structure AbandonmentRatePacingConfig {
    @required
    targetRate: TargetRate

    @required
    connectionStartPoint: ConnectionStartPoint

    @required
    connectionThresholdSeconds: AbandonmentRatePacingConfigConnectionThresholdSecondsInteger

    @required
    evaluationWindow: EvaluationWindow
}

@range(min: 1)
integer AbandonmentRatePacingConfigConnectionThresholdSecondsInteger

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

enum AgentAction {
    DISCARD
}

list AgentActions {
    member: AgentAction
}

structure AgentlessConfig {}

structure AnswerMachineDetectionConfig {
    @required
    enableAnswerMachineDetection: Boolean

    awaitAnswerMachinePrompt: Boolean
}

@length(min: 20, max: 500)
@pattern("arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?")
string Arn

@length(min: 0, max: 32767) @pattern("[a-zA-Z0-9\\-_]+")
string AttributeName

@length(min: 0, max: 32767) @pattern(".*")
string AttributeValue

@sensitive
map Attributes {
    key: AttributeName
    value: AttributeValue
}

@range(min: 0, max: 2)
double BandwidthAllocation

@length(min: 1, max: 36)
string BrowserId

structure Campaign {
    @required
    id: CampaignId

    @required
    arn: CampaignArn

    @required
    name: CampaignName

    @required
    connectInstanceId: InstanceId

    channelSubtypeConfig: ChannelSubtypeConfig
    type: ExternalCampaignType
    source: Source
    connectCampaignFlowArn: Arn
    schedule: Schedule
    entryLimitsConfig: EntryLimitsConfig
    communicationTimeConfig: CommunicationTimeConfig
    communicationLimitsOverride: CommunicationLimitsConfig
    tags: TagMap
}

@length(min: 20, max: 500)
string CampaignArn

enum CampaignDeletionPolicy {
    RETAIN_ALL
    DELETE_ALL
}

structure CampaignFilters {
    instanceIdFilter: InstanceIdFilter
}

@length(min: 1, max: 256) @pattern("[-:/a-zA-Z0-9]+")
string CampaignId

@length(min: 1, max: 127)
string CampaignName

enum CampaignState {
    Initialized
    Running
    Paused
    Stopped
    Failed
    Completed
}

structure CampaignSummary {
    @required
    id: CampaignId

    @required
    arn: CampaignArn

    @required
    name: CampaignName

    @required
    connectInstanceId: InstanceId

    @required
    channelSubtypes: ChannelSubtypeList

    type: ExternalCampaignType
    schedule: Schedule
    entryLimitsConfig: EntryLimitsConfig
    connectCampaignFlowArn: Arn
}

list CampaignSummaryList {
    member: CampaignSummary
}

@range(min: 0.01, max: 1)
double Capacity

structure ChannelContext {
    webNotificationContext: WebNotificationContext
}

enum ChannelSubtype {
    TELEPHONY
    SMS
    EMAIL
    WHATSAPP
}

structure ChannelSubtypeConfig {
    telephony: TelephonyChannelSubtypeConfig
    sms: SmsChannelSubtypeConfig
    email: EmailChannelSubtypeConfig
    whatsApp: WhatsAppChannelSubtypeConfig
}

list ChannelSubtypeList {
    member: ChannelSubtype
}

union ChannelSubtypeParameters {
    telephony: TelephonyChannelSubtypeParameters
    sms: SmsChannelSubtypeParameters
    email: EmailChannelSubtypeParameters
    whatsApp: WhatsAppChannelSubtypeParameters
}

@length(min: 0, max: 200) @pattern("[a-zA-Z0-9_\\-.]*")
string ClientToken

structure CommunicationLimit {
    @required
    maxCountPerRecipient: CommunicationLimitMaxCountPerRecipientInteger

    @required
    frequency: CommunicationLimitFrequencyInteger

    @required
    unit: CommunicationLimitTimeUnit
}

@range(min: 1, max: 30)
integer CommunicationLimitFrequencyInteger

@length(min: 0, max: 2)
list CommunicationLimitList {
    member: CommunicationLimit
}

@range(min: 1)
integer CommunicationLimitMaxCountPerRecipientInteger

enum CommunicationLimitTimeUnit {
    DAY
}

union CommunicationLimits {
    communicationLimitsList: CommunicationLimitList
}

structure CommunicationLimitsConfig {
    allChannelSubtypes: CommunicationLimits
    instanceLimitsHandling: InstanceLimitsHandling
}

enum CommunicationLimitsConfigType {
    ALL_CHANNEL_SUBTYPES
}

structure CommunicationTimeConfig {
    @required
    localTimeZoneConfig: LocalTimeZoneConfig

    telephony: TimeWindow
    sms: TimeWindow
    email: TimeWindow
    whatsApp: TimeWindow
}

enum CommunicationTimeConfigType {
    TELEPHONY
    SMS
    EMAIL
    WHATSAPP
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

enum ConnectionStartPoint {
    CONNECTED_TO_SYSTEM
    GREETING_START
    GREETING_END
}

@length(min: 0, max: 500)
string ContactFlowId

structure CustomerProfilesIntegrationConfig {
    @required
    domainArn: Arn

    @required
    objectTypeNames: ObjectTypeNamesMap
}

structure CustomerProfilesIntegrationIdentifier {
    @required
    domainArn: Arn
}

structure CustomerProfilesIntegrationSummary {
    @required
    domainArn: Arn

    @required
    objectTypeNames: ObjectTypeNamesMap
}

map DailyHours {
    key: DayOfWeek
    value: TimeRangeList
}

enum DayOfWeek {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

@length(min: 0, max: 20) @pattern("[\\d\\-+]*") @sensitive
string DestinationPhoneNumber

@length(min: 1, max: 256) @pattern("[-_.a-zA-Z0-9]+")
string DialRequestId

@length(min: 1, max: 255) @pattern(".*[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*") @sensitive
string EmailAddress

structure EmailChannelSubtypeConfig {
    capacity: Capacity

    @required
    outboundMode: EmailOutboundMode

    @required
    defaultOutboundConfig: EmailOutboundConfig
}

structure EmailChannelSubtypeParameters {
    @required
    destinationEmailAddress: EmailAddress

    connectSourceEmailAddress: EmailAddress
    templateArn: Arn

    @required
    templateParameters: Attributes
}

@length(min: 0, max: 256) @sensitive
string EmailDisplayName

structure EmailOutboundConfig {
    @required
    connectSourceEmailAddress: EmailAddress

    sourceEmailAddressDisplayName: EmailDisplayName

    @required
    wisdomTemplateArn: Arn
}

union EmailOutboundMode {
    agentless: AgentlessConfig
}

structure EncryptionConfig {
    @required
    enabled: Boolean

    encryptionType: EncryptionType
    keyArn: EncryptionKey
}

@length(min: 0, max: 500)
string EncryptionKey

enum EncryptionType {
    KMS
}

structure EntryLimitsConfig {
    @required
    maxEntryCount: EntryLimitsConfigMaxEntryCountInteger

    @required
    minEntryInterval: Iso8601Duration
}

@range(min: 0)
integer EntryLimitsConfigMaxEntryCountInteger

@length(min: 0, max: 5) @pattern("PT([1-9]|1[0-9]|2[0-4])H")
string EvaluationWindow

structure EventTrigger {
    customerProfilesDomainArn: Arn
}

structure EventTriggerContext {
    sourceEvent: SourceEvent
    channelContext: ChannelContext
}

enum EventType {
    Campaign_Email = "Campaign-Email"
    Campaign_SMS = "Campaign-SMS"
    Campaign_Telephony = "Campaign-Telephony"
    Campaign_Orchestration = "Campaign-Orchestration"
    Campaign_WhatsApp = "Campaign-WhatsApp"
    Campaign_WebNotification = "Campaign-WebNotification"
}

enum ExternalCampaignType {
    MANAGED
    JOURNEY
}

structure FailedCampaignStateResponse {
    campaignId: CampaignId
    failureCode: GetCampaignStateBatchFailureCode
}

@length(min: 0, max: 25)
list FailedCampaignStateResponseList {
    member: FailedCampaignStateResponse
}

structure FailedProfileOutboundRequest {
    clientToken: ClientToken
    id: ProfileOutboundRequestId
    failureCode: ProfileOutboundRequestFailureCode
}

@length(min: 0, max: 20)
list FailedProfileOutboundRequestList {
    member: FailedProfileOutboundRequest
}

structure FailedRequest {
    clientToken: ClientToken
    id: DialRequestId
    failureCode: FailureCode
}

@length(min: 0, max: 25)
list FailedRequestList {
    member: FailedRequest
}

enum FailureCode {
    InvalidInput
    RequestThrottled
    UnknownError
    BufferLimitExceeded
}

enum GetCampaignStateBatchFailureCode {
    ResourceNotFound
    UnknownError
}

@length(min: 1, max: 25)
list GetCampaignStateBatchRequestCampaignIdsList {
    member: CampaignId
}

structure InstanceCommunicationLimitsConfig {
    allChannelSubtypes: CommunicationLimits
}

structure InstanceConfig {
    @required
    connectInstanceId: InstanceId

    @required
    serviceLinkedRoleArn: ServiceLinkedRoleArn

    @required
    encryptionConfig: EncryptionConfig
}

@length(min: 1, max: 256) @pattern("[-_.a-zA-Z0-9]+")
string InstanceId

structure InstanceIdFilter {
    @required
    value: InstanceId

    @required
    operator: InstanceIdFilterOperator
}

enum InstanceIdFilterOperator {
    Eq
}

enum InstanceLimitsHandling {
    OPT_IN
    OPT_OUT
}

enum InstanceOnboardingJobFailureCode {
    EVENT_BRIDGE_ACCESS_DENIED
    EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED
    IAM_ACCESS_DENIED
    KMS_ACCESS_DENIED
    KMS_KEY_NOT_FOUND
    INTERNAL_FAILURE
}

structure InstanceOnboardingJobStatus {
    @required
    connectInstanceId: InstanceId

    @required
    status: InstanceOnboardingJobStatusCode

    failureCode: InstanceOnboardingJobFailureCode
}

enum InstanceOnboardingJobStatusCode {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

union IntegrationConfig {
    customerProfiles: CustomerProfilesIntegrationConfig
    qConnect: QConnectIntegrationConfig
    lambda: LambdaIntegrationConfig
}

union IntegrationIdentifier {
    customerProfiles: CustomerProfilesIntegrationIdentifier
    qConnect: QConnectIntegrationIdentifier
    lambda: LambdaIntegrationIdentifier
}

union IntegrationSummary {
    customerProfiles: CustomerProfilesIntegrationSummary
    qConnect: QConnectIntegrationSummary
    lambda: LambdaIntegrationSummary
}

list IntegrationSummaryList {
    member: IntegrationSummary
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

@error("client") @httpError(409)
structure InvalidCampaignStateException {
    @required
    state: CampaignState

    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

@error("client") @httpError(409)
structure InvalidStateException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

@pattern("\\d{4}-\\d{2}-\\d{2}")
string Iso8601Date

@length(min: 0, max: 50)
@pattern("P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?")
string Iso8601Duration

@pattern("T\\d{2}:\\d{2}")
string Iso8601Time

@length(min: 1, max: 140)
@pattern("arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?")
string LambdaArn

structure LambdaIntegrationConfig {
    @required
    functionArn: LambdaArn
}

structure LambdaIntegrationIdentifier {
    @required
    functionArn: LambdaArn
}

structure LambdaIntegrationSummary {
    @required
    functionArn: LambdaArn
}

structure LocalTimeZoneConfig {
    defaultTimeZone: TimeZone
    localTimeZoneDetection: LocalTimeZoneDetection
    localTimeZoneDetectionScope: LocalTimeZoneDetectionScope
}

list LocalTimeZoneDetection {
    member: LocalTimeZoneDetectionType
}

enum LocalTimeZoneDetectionScope {
    PRIMARY_ONLY
    ALL_AVAILABLE
}

enum LocalTimeZoneDetectionType {
    ZIP_CODE
    AREA_CODE
}

@range(min: 1, max: 50)
integer MaxResults

@length(min: 0, max: 1000)
string NextToken

@length(min: 1, max: 255)
string ObjectTypeName

map ObjectTypeNamesMap {
    key: EventType
    value: ObjectTypeName
}

union OpenHours {
    dailyHours: DailyHours
}

structure OutboundRequest {
    @required
    clientToken: ClientToken

    @required
    expirationTime: TimeStamp

    @required
    channelSubtypeParameters: ChannelSubtypeParameters
}

@length(min: 1, max: 25)
list OutboundRequestList {
    member: OutboundRequest
}

union PacingStrategy {
    abandonmentRate: AbandonmentRatePacingConfig
}

@length(min: 1, max: 1)
list PacingStrategyList {
    member: PacingStrategy
}

structure PredictiveConfig {
    @required
    bandwidthAllocation: BandwidthAllocation

    pacingStrategies: PacingStrategyList
}

structure PreviewConfig {
    @required
    bandwidthAllocation: BandwidthAllocation

    @required
    timeoutConfig: TimeoutConfig

    agentActions: AgentActions
}

@pattern("[a-f0-9]{32}")
string ProfileId

structure ProfileOutboundRequest {
    @required
    clientToken: ClientToken

    @required
    profileId: ProfileId

    expirationTime: TimeStamp
    eventTriggerContext: EventTriggerContext
}

enum ProfileOutboundRequestFailureCode {
    UnknownError
    ResourceNotFound
    Conflict
    RequestThrottled
    InvalidInput
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9_\\-.]*")
string ProfileOutboundRequestId

@length(min: 1, max: 20)
list ProfileOutboundRequestList {
    member: ProfileOutboundRequest
}

structure ProgressiveConfig {
    @required
    bandwidthAllocation: BandwidthAllocation
}

structure QConnectIntegrationConfig {
    @required
    knowledgeBaseArn: Arn
}

structure QConnectIntegrationIdentifier {
    @required
    knowledgeBaseArn: Arn
}

structure QConnectIntegrationSummary {
    @required
    knowledgeBaseArn: Arn
}

@length(min: 0, max: 500)
string QueueId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

structure RestrictedPeriod {
    name: RestrictedPeriodName

    @required
    startDate: Iso8601Date

    @required
    endDate: Iso8601Date
}

list RestrictedPeriodList {
    member: RestrictedPeriod
}

@length(min: 1, max: 127)
string RestrictedPeriodName

union RestrictedPeriods {
    restrictedPeriodList: RestrictedPeriodList
}

@range(min: 15, max: 60)
integer RingTimeout

structure Schedule {
    @required
    startTime: TimeStamp

    @required
    endTime: TimeStamp

    refreshFrequency: Iso8601Duration
}

@length(min: 0, max: 256)
string ServiceLinkedRoleArn

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

@length(min: 1, max: 36)
string SessionId

structure SmsChannelSubtypeConfig {
    capacity: Capacity

    @required
    outboundMode: SmsOutboundMode

    @required
    defaultOutboundConfig: SmsOutboundConfig
}

structure SmsChannelSubtypeParameters {
    @required
    destinationPhoneNumber: DestinationPhoneNumber

    connectSourcePhoneNumberArn: Arn
    templateArn: Arn

    @required
    templateParameters: Attributes
}

structure SmsOutboundConfig {
    @required
    connectSourcePhoneNumberArn: Arn

    @required
    wisdomTemplateArn: Arn
}

union SmsOutboundMode {
    agentless: AgentlessConfig
}

union Source {
    customerProfilesSegmentArn: Arn
    eventTrigger: EventTrigger
}

@length(min: 1)
string SourceEvent

@length(min: 0, max: 100)
string SourcePhoneNumber

structure SuccessfulCampaignStateResponse {
    campaignId: CampaignId
    state: CampaignState
}

@length(min: 0, max: 25)
list SuccessfulCampaignStateResponseList {
    member: SuccessfulCampaignStateResponse
}

structure SuccessfulProfileOutboundRequest {
    clientToken: ClientToken
    id: ProfileOutboundRequestId
}

@length(min: 0, max: 20)
list SuccessfulProfileOutboundRequestList {
    member: SuccessfulProfileOutboundRequest
}

structure SuccessfulRequest {
    clientToken: ClientToken
    id: DialRequestId
}

@length(min: 0, max: 25)
list SuccessfulRequestList {
    member: SuccessfulRequest
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@range(min: 0.0, max: 1.0)
double TargetRate

structure TelephonyChannelSubtypeConfig {
    capacity: Capacity
    connectQueueId: QueueId

    @required
    outboundMode: TelephonyOutboundMode

    @required
    defaultOutboundConfig: TelephonyOutboundConfig
}

structure TelephonyChannelSubtypeParameters {
    @required
    destinationPhoneNumber: DestinationPhoneNumber

    @required
    attributes: Attributes

    connectSourcePhoneNumber: SourcePhoneNumber
    answerMachineDetectionConfig: AnswerMachineDetectionConfig
    ringTimeout: RingTimeout
}

structure TelephonyOutboundConfig {
    @required
    connectContactFlowId: ContactFlowId

    connectSourcePhoneNumber: SourcePhoneNumber
    answerMachineDetectionConfig: AnswerMachineDetectionConfig
    ringTimeout: RingTimeout
}

union TelephonyOutboundMode {
    progressive: ProgressiveConfig
    predictive: PredictiveConfig
    agentless: AgentlessConfig
    preview: PreviewConfig
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

structure TimeRange {
    @required
    startTime: Iso8601Time

    @required
    endTime: Iso8601Time
}

list TimeRangeList {
    member: TimeRange
}

@timestampFormat("date-time")
timestamp TimeStamp

structure TimeWindow {
    @required
    openHours: OpenHours

    restrictedPeriods: RestrictedPeriods
}

@length(min: 0, max: 50) @pattern("[a-zA-Z0-9_\\-/]*")
string TimeZone

structure TimeoutConfig {
    @required
    durationInSeconds: TimeoutDuration
}

@range(min: 1, max: 300)
integer TimeoutDuration

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

structure WebNotificationContext {
    sessionId: SessionId
    browserId: BrowserId
}

structure WhatsAppChannelSubtypeConfig {
    capacity: Capacity

    @required
    outboundMode: WhatsAppOutboundMode

    @required
    defaultOutboundConfig: WhatsAppOutboundConfig
}

structure WhatsAppChannelSubtypeParameters {
    @required
    destinationPhoneNumber: DestinationPhoneNumber

    connectSourcePhoneNumberArn: Arn
    templateArn: Arn

    @required
    templateParameters: Attributes
}

structure WhatsAppOutboundConfig {
    @required
    connectSourcePhoneNumberArn: Arn

    @required
    wisdomTemplateArn: Arn
}

union WhatsAppOutboundMode {
    agentless: AgentlessConfig
}
