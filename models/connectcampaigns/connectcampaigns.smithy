$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.connectcampaigns

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmazonConnectCampaignService")
@service(sdkId: "ConnectCampaigns", endpointPrefix: "connect-campaigns")
@restJson1
@sigv4(name: "connect-campaigns")
@standardRegionalEndpoints
service ConnectCampaigns {
    version: "2021-01-30"
    operations: [
        CreateCampaign
        DeleteCampaign
        DeleteConnectInstanceConfig
        DeleteInstanceOnboardingJob
        DescribeCampaign
        GetCampaignState
        GetCampaignStateBatch
        GetConnectInstanceConfig
        GetInstanceOnboardingJobStatus
        ListCampaigns
        ListTagsForResource
        PauseCampaign
        PutDialRequestBatch
        ResumeCampaign
        StartCampaign
        StartInstanceOnboardingJob
        StopCampaign
        TagResource
        UntagResource
        UpdateCampaignDialerConfig
        UpdateCampaignName
        UpdateCampaignOutboundCallConfig
    ]
}

@http(method: "PUT", uri: "/campaigns") @idempotent
operation CreateCampaign {
    input := {
        @required
        name: CampaignName

        @required
        connectInstanceId: InstanceId

        @required
        dialerConfig: DialerConfig

        @required
        outboundCallConfig: OutboundCallConfig

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

@http(method: "DELETE", uri: "/campaigns/{id}") @idempotent
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

@http(method: "DELETE", uri: "/connect-instance/{connectInstanceId}/config") @idempotent
operation DeleteConnectInstanceConfig {
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
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/connect-instance/{connectInstanceId}/onboarding") @idempotent
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

@http(method: "GET", uri: "/campaigns/{id}")
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

@http(method: "GET", uri: "/campaigns/{id}/state")
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

@http(method: "POST", uri: "/campaigns-state")
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

@http(method: "GET", uri: "/connect-instance/{connectInstanceId}/config")
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

@http(method: "GET", uri: "/connect-instance/{connectInstanceId}/onboarding")
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

@http(method: "POST", uri: "/campaigns-summary")
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

@http(method: "GET", uri: "/tags/{arn}") @idempotent
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

@http(method: "POST", uri: "/campaigns/{id}/pause")
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

@http(method: "PUT", uri: "/campaigns/{id}/dial-requests") @idempotent
operation PutDialRequestBatch {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        dialRequests: DialRequestList
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

@http(method: "POST", uri: "/campaigns/{id}/resume")
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

@http(method: "POST", uri: "/campaigns/{id}/start")
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

@http(method: "PUT", uri: "/connect-instance/{connectInstanceId}/onboarding") @idempotent
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

@http(method: "POST", uri: "/campaigns/{id}/stop")
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

@http(method: "POST", uri: "/tags/{arn}") @idempotent
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

@http(method: "DELETE", uri: "/tags/{arn}") @idempotent
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

@http(method: "POST", uri: "/campaigns/{id}/dialer-config") @idempotent
operation UpdateCampaignDialerConfig {
    input := {
        @required @httpLabel
        id: CampaignId

        @required
        dialerConfig: DialerConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/campaigns/{id}/name") @idempotent
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

@http(method: "POST", uri: "/campaigns/{id}/outbound-call-config") @idempotent
operation UpdateCampaignOutboundCallConfig {
    input := {
        @required @httpLabel
        id: CampaignId

        connectContactFlowId: ContactFlowId
        connectSourcePhoneNumber: SourcePhoneNumber
        answerMachineDetectionConfig: AnswerMachineDetectionConfig
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

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

structure AgentlessDialerConfig {
    dialingCapacity: DialingCapacity
}

structure AnswerMachineDetectionConfig {
    @required
    enableAnswerMachineDetection: Boolean

    awaitAnswerMachinePrompt: Boolean
}

@length(min: 20, max: 500) @pattern("arn:.*")
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

@range(min: 0, max: 1)
double BandwidthAllocation

structure Campaign {
    @required
    id: CampaignId

    @required
    arn: CampaignArn

    @required
    name: CampaignName

    @required
    connectInstanceId: InstanceId

    @required
    dialerConfig: DialerConfig

    @required
    outboundCallConfig: OutboundCallConfig

    tags: TagMap
}

@length(min: 20, max: 500)
string CampaignArn

structure CampaignFilters {
    instanceIdFilter: InstanceIdFilter
}

@length(min: 0, max: 256) @pattern("[\\S]*")
string CampaignId

@length(min: 1, max: 127)
string CampaignName

enum CampaignState {
    Initialized
    Running
    Paused
    Stopped
    Failed
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
}

list CampaignSummaryList {
    member: CampaignSummary
}

@length(min: 0, max: 200) @pattern("[a-zA-Z0-9_\\-.]*")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

@length(min: 0, max: 500)
string ContactFlowId

@length(min: 0, max: 20) @pattern("[\\d\\-+]*") @sensitive
string DestinationPhoneNumber

structure DialRequest {
    @required
    clientToken: ClientToken

    @required
    phoneNumber: DestinationPhoneNumber

    @required
    expirationTime: TimeStamp

    @required
    attributes: Attributes
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9_\\-.]*")
string DialRequestId

@length(min: 1, max: 25)
list DialRequestList {
    member: DialRequest
}

union DialerConfig {
    progressiveDialerConfig: ProgressiveDialerConfig
    predictiveDialerConfig: PredictiveDialerConfig
    agentlessDialerConfig: AgentlessDialerConfig
}

@range(min: 0.01, max: 1)
double DialingCapacity

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

structure FailedCampaignStateResponse {
    campaignId: CampaignId
    failureCode: GetCampaignStateBatchFailureCode
}

@length(min: 0, max: 25)
list FailedCampaignStateResponseList {
    member: FailedCampaignStateResponse
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
}

enum GetCampaignStateBatchFailureCode {
    ResourceNotFound
    UnknownError
}

@length(min: 1, max: 25)
list GetCampaignStateBatchRequestCampaignIdsList {
    member: CampaignId
}

structure InstanceConfig {
    @required
    connectInstanceId: InstanceId

    @required
    serviceLinkedRoleArn: ServiceLinkedRoleArn

    @required
    encryptionConfig: EncryptionConfig
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9_\\-.]*")
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

@range(min: 1, max: 50)
integer MaxResults

@length(min: 0, max: 1000)
string NextToken

structure OutboundCallConfig {
    @required
    connectContactFlowId: ContactFlowId

    connectSourcePhoneNumber: SourcePhoneNumber
    connectQueueId: QueueId
    answerMachineDetectionConfig: AnswerMachineDetectionConfig
}

structure PredictiveDialerConfig {
    @required
    bandwidthAllocation: BandwidthAllocation

    dialingCapacity: DialingCapacity
}

structure ProgressiveDialerConfig {
    @required
    bandwidthAllocation: BandwidthAllocation

    dialingCapacity: DialingCapacity
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

@length(min: 0, max: 256)
string ServiceLinkedRoleArn

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

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

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}

@timestampFormat("date-time")
timestamp TimeStamp

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    xAmzErrorType: String
}
