$version: "2.0"

namespace com.amazonaws.connecthealth

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Connect Health")
@service(sdkId: "ConnectHealth", endpointPrefix: "health-agent")
@restJson1(eventStreamHttp: ["h2"])
@sigv4(name: "health-agent")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service ConnectHealth {
    version: "2025-01-29"
    operations: [
        ActivateSubscription
        CreateDomain
        CreateSubscription
        DeactivateSubscription
        DeleteDomain
        GetDomain
        GetMedicalScribeListeningSession
        GetPatientInsightsJob
        GetSubscription
        ListDomains
        ListSubscriptions
        ListTagsForResource
        StartMedicalScribeListeningSession
        StartPatientInsightsJob
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/subscriptions/{subscriptionId}/activate")
operation ActivateSubscription {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        subscriptionId: SubscriptionId
    }
    output := {
        subscription: SubscriptionDescription
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/domain", code: 201) @idempotent
operation CreateDomain {
    input := {
        @required
        name: DomainName

        kmsKeyArn: KmsKeyArn
        webAppSetupConfiguration: CreateWebAppConfiguration
        tags: TagMap
    }
    output := {
        @required
        domainId: DomainId

        @required
        arn: DomainArn

        @required
        name: DomainName

        kmsKeyArn: KmsKeyArn
        encryptionContext: EncryptionContext

        @required
        status: DomainStatus

        webAppUrl: String
        webAppConfiguration: WebAppConfiguration

        @required
        createdAt: Timestamp
    }
    errors: [ServiceQuotaExceededException]
}

@http(method: "POST", uri: "/domains/{domainId}/subscriptions", code: 201)
operation CreateSubscription {
    input := {
        @required @httpLabel
        domainId: DomainId
    }
    output := {
        @required
        domainId: DomainId

        @required
        subscriptionId: SubscriptionId

        @required
        arn: SubscriptionArn

        @required
        status: SubscriptionStatus

        @required
        createdAt: Timestamp

        @required
        lastUpdatedAt: Timestamp

        activatedAt: Timestamp
        deactivatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/subscriptions/{subscriptionId}/deactivate")
@idempotent
operation DeactivateSubscription {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        subscriptionId: SubscriptionId
    }
    output := {
        subscription: SubscriptionDescription
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/domain/{domainId}") @idempotent
operation DeleteDomain {
    input := {
        @required @httpLabel
        domainId: DomainId
    }
    output := {
        @required
        domainId: DomainId

        @required
        arn: DomainArn

        @required
        status: DomainStatus
    }
    errors: [ResourceNotFoundException]
}

@http(method: "GET", uri: "/domain/{domainId}") @readonly
operation GetDomain {
    input := {
        @required @httpLabel
        domainId: DomainId
    }
    output := {
        @required
        domainId: DomainId

        @required
        arn: DomainArn

        @required
        name: DomainName

        kmsKeyArn: KmsKeyArn
        encryptionContext: EncryptionContext

        @required
        status: DomainStatus

        webAppUrl: String
        webAppConfiguration: WebAppConfiguration

        @required
        createdAt: Timestamp

        tags: TagMap
    }
    errors: [ResourceNotFoundException]
}

@http(
    method: "GET"
    uri: "/medical-scribe-stream/domain/{domainId}/subscription/{subscriptionId}/session/{sessionId}"
)
@endpoint(hostPrefix: "streaming.")
@readonly
operation GetMedicalScribeListeningSession {
    input := {
        @required @httpLabel
        sessionId: SessionId

        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        subscriptionId: SubscriptionId
    }
    output := {
        medicalScribeListeningSessionDetails: MedicalScribeListeningSessionDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/domain/{domainId}/patient-insights-job/{jobId}")
@endpoint(hostPrefix: "runtime.")
@readonly
operation GetPatientInsightsJob {
    input: GetPatientInsightsJobRequest
    output: GetPatientInsightsJobResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/domains/{domainId}/subscriptions/{subscriptionId}") @readonly
operation GetSubscription {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        subscriptionId: SubscriptionId
    }
    output := {
        subscription: SubscriptionDescription
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/domain")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "domains"
    pageSize: "maxResults"
)
operation ListDomains {
    input := {
        @httpQuery("status")
        status: DomainStatus

        @httpQuery("maxResults")
        maxResults: ListDomainsInputMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        domains: DomainSummaryList

        nextToken: String
    }
}

@http(method: "GET", uri: "/domains/{domainId}/subscriptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscriptions"
    pageSize: "maxResults"
)
operation ListSubscriptions {
    input := {
        @required @httpLabel
        domainId: DomainId

        @httpQuery("maxResults")
        maxResults: ListSubscriptionsInputMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        subscriptions: SubscriptionList

        nextToken: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
}

@http(method: "POST", uri: "/medical-scribe-stream/") @endpoint(hostPrefix: "streaming.")
operation StartMedicalScribeListeningSession {
    input := {
        @required @httpHeader("x-amzn-medscribe-session-id")
        sessionId: SessionId

        @required @httpHeader("x-amzn-medscribe-domain-id")
        domainId: DomainId

        @required @httpHeader("x-amzn-medscribe-subscription-id")
        subscriptionId: SubscriptionId

        @required @httpHeader("x-amzn-medscribe-language-code")
        languageCode: MedicalScribeLanguageCode

        @required @httpHeader("x-amzn-medscribe-sample-rate")
        mediaSampleRateHertz: MedicalScribeMediaSampleRateHertz

        @required @httpHeader("x-amzn-medscribe-media-encoding")
        mediaEncoding: MedicalScribeMediaEncoding

        @httpPayload
        inputStream: MedicalScribeInputStream
    }
    output := {
        @httpHeader("x-amzn-medscribe-session-id")
        sessionId: SessionId

        @httpHeader("x-amzn-medscribe-domain-id")
        domainId: DomainId

        @httpHeader("x-amzn-medscribe-subscription-id")
        subscriptionId: SubscriptionId

        @httpHeader("x-amzn-request-id")
        requestId: RequestId

        @httpHeader("x-amzn-medscribe-language-code")
        languageCode: MedicalScribeLanguageCode

        @httpHeader("x-amzn-medscribe-sample-rate")
        mediaSampleRateHertz: MedicalScribeMediaSampleRateHertz

        @httpHeader("x-amzn-medscribe-media-encoding")
        mediaEncoding: MedicalScribeMediaEncoding

        @httpPayload
        responseStream: MedicalScribeOutputStream
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domain/{domainId}/patient-insights-job")
@endpoint(hostPrefix: "runtime.")
operation StartPatientInsightsJob {
    input: StartPatientInsightsJobRequest
    output: StartPatientInsightsJobResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
}

@error("client") @httpError(401)
structure AccessDeniedException {
    message: String
}

structure ArtifactDetails {
    outputLocation: Uri
    status: PostStreamArtifactGenerationStatus
    failureReason: ErrorMessage
}

structure ClinicalNoteGenerationResult {
    noteResult: ArtifactDetails
    transcriptResult: ArtifactDetails
    afterVisitSummaryResult: ArtifactDetails
}

structure ClinicalNoteGenerationSettings {
    @required
    noteTemplateSettings: NoteTemplateSettings
}

structure ClinicalNoteGenerationSettingsResponse {
    noteTemplateSettings: NoteTemplateSettingsResponse
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

structure CreateWebAppConfiguration {
    @required
    ehrRole: CreateWebAppConfigurationEhrRoleString

    @required
    idcInstanceId: CreateWebAppConfigurationIdcInstanceIdString

    @required
    idcRegion: CreateWebAppConfigurationIdcRegionString
}

@length(min: 1, max: 2048) @pattern("arn:aws:iam::[0-9]{12}:role/.+")
string CreateWebAppConfigurationEhrRoleString

@length(min: 1, max: 256)
string CreateWebAppConfigurationIdcInstanceIdString

@length(min: 1, max: 64)
string CreateWebAppConfigurationIdcRegionString

structure CustomTemplate {
    @required
    templateType: CustomTemplateBase

    @required
    templateInstructions: TemplateInstructions
}

enum CustomTemplateBase {
    HISTORY_AND_PHYSICAL
    GIRPP
    DAP
    SIRP
    BIRP
    BEHAVIORAL_SOAP
}

structure CustomTemplateResponse {
    templateType: CustomTemplateBase
}

@pattern("arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+")
string DomainArn

@length(min: 20, max: 25) @pattern("(hai-|dom-)[a-z0-9]+")
string DomainId

@length(min: 1, max: 64)
string DomainName

enum DomainStatus {
    ACTIVE
    DELETING
    DELETED
}

structure DomainSummary {
    @required
    domainId: DomainId

    @required
    arn: DomainArn

    @required
    name: DomainName

    @required
    status: DomainStatus

    @required
    createdAt: Timestamp
}

list DomainSummaryList {
    member: DomainSummary
}

structure EncounterContext {
    unstructuredContext: SensitiveMarkdownString
}

structure EncryptionContext {
    @required
    encryptionType: EncryptionType

    kmsKeyArn: KmsKeyArn
}

enum EncryptionType {
    AWS_OWNED_KEY
    CUSTOMER_MANAGED_KEY
}

@length(min: 1, max: 2048) @pattern("[\\s\\S]*")
string ErrorMessage

structure FHIRServer {
    @required
    fhirEndpoint: FHIRServerFhirEndpointString

    oauthToken: SensitiveNonEmptyString
}

@pattern("https?://[a-zA-Z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+")
string FHIRServerFhirEndpointString

@input
structure GetPatientInsightsJobRequest {
    @required @httpLabel
    domainId: DomainId

    @required @httpLabel
    jobId: JobId
}

@output
structure GetPatientInsightsJobResponse {
    @required
    jobId: JobId

    @required
    jobArn: JobArn

    @required
    jobStatus: JobStatus

    creationTime: SyntheticTimestamp_date_time
    updatedTime: SyntheticTimestamp_date_time
    insightsOutput: InsightsOutput
    statusDetails: NonEmptyString

    @required
    patientContext: PatientInsightsPatientContext

    @required
    insightsContext: InsightsContext

    @required
    encounterContext: PatientInsightsEncounterContext

    @required
    userContext: UserContext

    @required
    inputDataConfig: InputDataConfig

    @required
    outputDataConfig: OutputDataConfig
}

structure InputDataConfig {
    fhirServer: FHIRServer
    s3Sources: S3Sources
}

structure InsightsContext {
    @required
    insightsType: InsightsType
}

structure InsightsOutput {
    @required
    uri: S3Uri
}

enum InsightsType {
    PRE_VISIT
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String
}

@length(min: 20, max: 200)
@pattern("arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/patient-insights-job/[-a-zA-Z0-9_/.]+")
string JobArn

@length(min: 1, max: 36)
string JobId

enum JobStatus {
    SUBMITTED
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

@pattern("arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+")
string KmsKeyArn

@range(min: 1, max: 100)
integer ListDomainsInputMaxResultsInteger

@range(min: 1, max: 100)
integer ListSubscriptionsInputMaxResultsInteger

enum ManagedNoteTemplate {
    HISTORY_AND_PHYSICAL
    GIRPP
    DAP
    SIRP
    BIRP
    BEHAVIORAL_SOAP
    PHYSICAL_SOAP
}

structure ManagedTemplate {
    @required
    templateType: ManagedNoteTemplate
}

structure ManagedTemplateResponse {
    templateType: ManagedNoteTemplate
}

structure MedicalScribeAudioEvent {
    @required
    audioChunk: Blob
}

structure MedicalScribeBinaryAudioEvent {
    @required @eventPayload
    audioChunk: Blob
}

structure MedicalScribeChannelDefinition {
    @required
    channelId: MedicalScribeChannelId

    @required
    participantRole: MedicalScribeParticipantRole
}

@length(min: 2, max: 2)
list MedicalScribeChannelDefinitions {
    member: MedicalScribeChannelDefinition
}

@range(min: 0, max: 1)
integer MedicalScribeChannelId

structure MedicalScribeConfigurationEvent {
    @required
    postStreamActionSettings: MedicalScribePostStreamActionSettings

    channelDefinitions: MedicalScribeChannelDefinitions
    encounterContext: EncounterContext
}

@streaming
union MedicalScribeInputStream {
    audioEvent: MedicalScribeAudioEvent
    binaryAudioEvent: MedicalScribeBinaryAudioEvent
    sessionControlEvent: MedicalScribeSessionControlEvent
    configurationEvent: MedicalScribeConfigurationEvent
}

enum MedicalScribeLanguageCode {
    en_US = "en-US"
}

structure MedicalScribeListeningSessionDetails {
    sessionId: SessionId
    domainId: DomainId
    subscriptionId: SubscriptionId
    languageCode: MedicalScribeLanguageCode
    mediaSampleRateHertz: MedicalScribeMediaSampleRateHertz
    mediaEncoding: MedicalScribeMediaEncoding
    channelDefinitions: MedicalScribeChannelDefinitions
    postStreamActionSettings: MedicalScribePostStreamActionSettingsResponse
    postStreamActionResult: MedicalScribePostStreamActionsResult
    encounterContextProvided: Boolean
    streamStatus: MedicalScribeStreamStatus
    streamCreationTime: Timestamp
    streamEndTime: Timestamp
}

enum MedicalScribeMediaEncoding {
    pcm
    flac
}

@range(min: 8000, max: 48000)
integer MedicalScribeMediaSampleRateHertz

@streaming
union MedicalScribeOutputStream {
    transcriptEvent: MedicalScribeTranscriptEvent
    internalFailureException: InternalServerException
    validationException: ValidationException
}

enum MedicalScribeParticipantRole {
    PATIENT
    CLINICIAN
}

structure MedicalScribePostStreamActionSettings {
    @required
    outputS3Uri: S3Uri

    @required
    clinicalNoteGenerationSettings: ClinicalNoteGenerationSettings
}

structure MedicalScribePostStreamActionSettingsResponse {
    @required
    outputS3Uri: S3Uri

    @required
    clinicalNoteGenerationSettings: ClinicalNoteGenerationSettingsResponse
}

structure MedicalScribePostStreamActionsResult {
    clinicalNoteGenerationResult: ClinicalNoteGenerationResult
}

structure MedicalScribeSessionControlEvent {
    type: MedicalScribeSessionControlEventType
}

enum MedicalScribeSessionControlEventType {
    END_OF_SESSION
}

enum MedicalScribeStreamStatus {
    IN_PROGRESS
    PAUSED
    FAILED
    COMPLETED
}

structure MedicalScribeTranscriptEvent {
    transcriptSegment: MedicalScribeTranscriptSegment
}

structure MedicalScribeTranscriptSegment {
    segmentId: String
    audioBeginOffset: Double
    audioEndOffset: Double
    isPartial: Boolean
    channelId: String
    content: String
}

@pattern(".*[\\s\\S]*\\S[\\s\\S]*.*")
string NonEmptyString

union NoteTemplateSettings {
    managedTemplate: ManagedTemplate
    customTemplate: CustomTemplate
}

union NoteTemplateSettingsResponse {
    managedTemplate: ManagedTemplateResponse
    customTemplate: CustomTemplateResponse
}

structure OutputDataConfig {
    @required
    s3OutputPath: S3Uri
}

structure PatientInsightsEncounterContext {
    @required
    encounterReason: PatientInsightsEncounterContextEncounterReasonString
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 .,-]+") @sensitive
string PatientInsightsEncounterContextEncounterReasonString

structure PatientInsightsPatientContext {
    @required
    patientId: SensitiveNonEmptyString

    dateOfBirth: SensitiveIsoDateString
    pronouns: Pronouns
}

enum PostStreamArtifactGenerationStatus {
    IN_PROGRESS
    FAILED
    COMPLETED
}

@sensitive
enum Pronouns {
    HE_HIM
    SHE_HER
    THEY_THEM
}

enum ProviderRole {
    CLINICIAN
}

@length(min: 1, max: 256)
string RequestId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure S3Source {
    @required
    uri: S3Uri
}

@length(min: 0, max: 10)
list S3Sources {
    member: S3Source
}

@length(min: 0, max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

@pattern("[a-zA-Z0-9]+") @sensitive
string SensitiveAlphanumericString

@pattern("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") @sensitive
string SensitiveIsoDateString

@pattern("[\\p{L}\\p{N}\\s\\*_\\-#\\[\\]\\(\\)\\.,:;!?'\"`<>~/|+=&%@\\\\{}^]+") @sensitive
string SensitiveMarkdownString

@pattern(".*[\\s\\S]*\\S[\\s\\S]*.*") @sensitive
string SensitiveNonEmptyString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@length(min: 36, max: 36)
@pattern(".*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*")
string SessionId

enum Specialty {
    PRIMARY_CARE
}

@input
structure StartPatientInsightsJobRequest {
    @required @httpLabel
    domainId: DomainId

    @required
    patientContext: PatientInsightsPatientContext

    @required
    insightsContext: InsightsContext

    @required
    encounterContext: PatientInsightsEncounterContext

    @required
    userContext: UserContext

    @required
    inputDataConfig: InputDataConfig

    @required
    outputDataConfig: OutputDataConfig

    @idempotencyToken
    clientToken: NonEmptyString
}

@output
structure StartPatientInsightsJobResponse {
    @required
    jobArn: JobArn

    @required
    jobId: JobId

    creationTime: SyntheticTimestamp_date_time
}

@pattern("arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+/subscription/sub-[a-zA-Z0-9]{21}")
string SubscriptionArn

structure SubscriptionDescription {
    @required
    domainId: DomainId

    @required
    subscriptionId: SubscriptionId

    @required
    arn: SubscriptionArn

    @required
    status: SubscriptionStatus

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    activatedAt: Timestamp
    deactivatedAt: Timestamp
}

@length(min: 25, max: 25) @pattern("sub-[a-zA-Z0-9]{21}")
string SubscriptionId

list SubscriptionList {
    member: SubscriptionDescription
}

enum SubscriptionStatus {
    ACTIVE
    INACTIVE
    DELETED
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 20)
list TemplateInstructions {
    member: TemplateSectionInstruction
}

structure TemplateSectionInstruction {
    @required
    sectionHeader: SensitiveAlphanumericString

    @required
    sectionInstruction: SensitiveMarkdownString
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: String
}

@length(min: 1) @pattern(".*(s3://|http(s*)://).+.*")
string Uri

structure UserContext {
    @required
    role: ProviderRole

    @required
    userId: SensitiveNonEmptyString

    specialty: Specialty
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

structure WebAppConfiguration {
    @required
    ehrRole: WebAppConfigurationEhrRoleString

    @required
    idcApplicationId: WebAppConfigurationIdcApplicationIdString

    @required
    idcRegion: WebAppConfigurationIdcRegionString
}

@length(min: 1, max: 2048) @pattern("arn:aws:iam::[0-9]{12}:role/.+")
string WebAppConfigurationEhrRoleString

@length(min: 1, max: 256)
string WebAppConfigurationIdcApplicationIdString

@length(min: 1, max: 64)
string WebAppConfigurationIdcRegionString
