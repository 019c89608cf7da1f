$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Bedrock Runtime")
@service(sdkId: "Bedrock Runtime", endpointPrefix: "bedrock-runtime")
@restJson1(http: ["h2", "http/1.1"])
@sigv4(name: "bedrock")
@httpBearerAuth
@auth(["aws.auth#sigv4", "smithy.api#httpBearerAuth"])
@standardRegionalEndpoints
service BedrockRuntime {
    version: "2023-09-30"
    operations: [
        ApplyGuardrail
        Converse
        ConverseStream
        CountTokens
        GetAsyncInvoke
        InvokeGuardrailChecks
        InvokeModel
        InvokeModelWithBidirectionalStream
        InvokeModelWithResponseStream
        ListAsyncInvokes
        StartAsyncInvoke
    ]
}

@http(method: "POST", uri: "/guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply")
operation ApplyGuardrail {
    input := {
        @required @httpLabel
        guardrailIdentifier: GuardrailIdentifier

        @required @httpLabel
        guardrailVersion: GuardrailVersion

        @required
        source: GuardrailContentSource

        @required
        content: GuardrailContentBlockList

        outputScope: GuardrailOutputScope
    }
    output := {
        @required
        usage: GuardrailUsage

        @required
        action: GuardrailAction

        actionReason: String

        @required
        outputs: GuardrailOutputContentList

        @required
        assessments: GuardrailAssessmentList

        guardrailCoverage: GuardrailCoverage
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ServiceUnavailableException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/model/{modelId}/converse")
operation Converse {
    input := {
        @required @httpLabel
        modelId: ConversationalModelId

        messages: Messages
        system: SystemContentBlocks
        inferenceConfig: InferenceConfiguration
        toolConfig: ToolConfiguration
        guardrailConfig: GuardrailConfiguration
        additionalModelRequestFields: Document
        promptVariables: PromptVariableMap
        additionalModelResponseFieldPaths: ConverseRequestAdditionalModelResponseFieldPathsList
        requestMetadata: RequestMetadata
        performanceConfig: PerformanceConfiguration
        serviceTier: ServiceTier
        outputConfig: OutputConfig
    }
    output := {
        @required
        output: ConverseOutput

        @required
        stopReason: StopReason

        @required
        usage: TokenUsage

        @required
        metrics: ConverseMetrics

        additionalModelResponseFields: Document
        trace: ConverseTrace
        performanceConfig: PerformanceConfiguration
        serviceTier: ServiceTier
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ModelTimeoutException
        InternalServerException
        ServiceUnavailableException
        ValidationException
        ModelNotReadyException
        ModelErrorException
    ]
}

@http(method: "POST", uri: "/model/{modelId}/converse-stream")
operation ConverseStream {
    input := {
        @required @httpLabel
        modelId: ConversationalModelId

        messages: Messages
        system: SystemContentBlocks
        inferenceConfig: InferenceConfiguration
        toolConfig: ToolConfiguration
        guardrailConfig: GuardrailStreamConfiguration
        additionalModelRequestFields: Document
        promptVariables: PromptVariableMap
        additionalModelResponseFieldPaths: ConverseStreamRequestAdditionalModelResponseFieldPathsList
        requestMetadata: RequestMetadata
        performanceConfig: PerformanceConfiguration
        serviceTier: ServiceTier
        outputConfig: OutputConfig
    }
    output := {
        @httpPayload
        stream: ConverseStreamOutput
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ModelTimeoutException
        InternalServerException
        ServiceUnavailableException
        ValidationException
        ModelNotReadyException
        ModelErrorException
    ]
}

@http(method: "POST", uri: "/model/{modelId}/count-tokens") @readonly
operation CountTokens {
    input := {
        @required @httpLabel
        modelId: FoundationModelVersionIdentifier

        @required
        input: CountTokensInput
    }
    output := {
        @required
        inputTokens: Integer
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ServiceUnavailableException
        ValidationException
    ]
}

@http(method: "GET", uri: "/async-invoke/{invocationArn}") @readonly
operation GetAsyncInvoke {
    input := {
        @required @httpLabel
        invocationArn: InvocationArn
    }
    output := {
        @required
        invocationArn: InvocationArn

        @required
        modelArn: AsyncInvokeArn

        clientRequestToken: AsyncInvokeIdempotencyToken

        @required
        status: AsyncInvokeStatus

        failureMessage: AsyncInvokeMessage

        @required
        submitTime: Timestamp

        lastModifiedTime: Timestamp
        endTime: Timestamp

        @required
        outputDataConfig: AsyncInvokeOutputDataConfig
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/guardrail-checks/invoke")
operation InvokeGuardrailChecks {
    input := {
        @required
        messages: GuardrailChecksMessageList

        @required
        checks: GuardrailChecksConfig
    }
    output := {
        @required
        results: GuardrailChecksResults

        @required
        usage: GuardrailChecksUsageResults
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ServiceUnavailableException
        ValidationException
    ]
}

@http(method: "POST", uri: "/model/{modelId}/invoke")
operation InvokeModel {
    input := {
        @httpPayload
        body: Body

        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("Accept")
        accept: String

        @required @httpLabel
        modelId: InvokeModelIdentifier

        @httpHeader("X-Amzn-Bedrock-Trace")
        trace: Trace

        @httpHeader("X-Amzn-Bedrock-GuardrailIdentifier")
        guardrailIdentifier: GuardrailIdentifier

        @httpHeader("X-Amzn-Bedrock-GuardrailVersion")
        guardrailVersion: GuardrailVersion

        @httpHeader("X-Amzn-Bedrock-PerformanceConfig-Latency")
        performanceConfigLatency: PerformanceConfigLatency

        @httpHeader("X-Amzn-Bedrock-Service-Tier")
        serviceTier: ServiceTierType

        @httpHeader("X-Amzn-Bedrock-Request-Metadata")
        requestMetadata: RequestMetadataJson
    }
    output := {
        @required @httpPayload
        body: Body

        @required @httpHeader("Content-Type")
        contentType: String

        @httpHeader("X-Amzn-Bedrock-PerformanceConfig-Latency")
        performanceConfigLatency: PerformanceConfigLatency

        @httpHeader("X-Amzn-Bedrock-Service-Tier")
        serviceTier: ServiceTierType
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ModelTimeoutException
        InternalServerException
        ServiceUnavailableException
        ValidationException
        ServiceQuotaExceededException
        ModelNotReadyException
        ModelErrorException
    ]
}

@http(method: "POST", uri: "/model/{modelId}/invoke-with-bidirectional-stream")
operation InvokeModelWithBidirectionalStream {
    input := {
        @required @httpLabel
        modelId: InvokeModelIdentifier

        @required @httpPayload
        body: InvokeModelWithBidirectionalStreamInput
    }
    output := {
        @required @httpPayload
        body: InvokeModelWithBidirectionalStreamOutput
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ModelTimeoutException
        InternalServerException
        ServiceUnavailableException
        ModelStreamErrorException
        ValidationException
        ServiceQuotaExceededException
        ModelNotReadyException
        ModelErrorException
    ]
}

@http(method: "POST", uri: "/model/{modelId}/invoke-with-response-stream")
operation InvokeModelWithResponseStream {
    input := {
        @httpPayload
        body: Body

        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("X-Amzn-Bedrock-Accept")
        accept: String

        @required @httpLabel
        modelId: InvokeModelIdentifier

        @httpHeader("X-Amzn-Bedrock-Trace")
        trace: Trace

        @httpHeader("X-Amzn-Bedrock-GuardrailIdentifier")
        guardrailIdentifier: GuardrailIdentifier

        @httpHeader("X-Amzn-Bedrock-GuardrailVersion")
        guardrailVersion: GuardrailVersion

        @httpHeader("X-Amzn-Bedrock-PerformanceConfig-Latency")
        performanceConfigLatency: PerformanceConfigLatency

        @httpHeader("X-Amzn-Bedrock-Service-Tier")
        serviceTier: ServiceTierType

        @httpHeader("X-Amzn-Bedrock-Request-Metadata")
        requestMetadata: RequestMetadataJson
    }
    output := {
        @required @httpPayload
        body: ResponseStream

        @required @httpHeader("X-Amzn-Bedrock-Content-Type")
        contentType: String

        @httpHeader("X-Amzn-Bedrock-PerformanceConfig-Latency")
        performanceConfigLatency: PerformanceConfigLatency

        @httpHeader("X-Amzn-Bedrock-Service-Tier")
        serviceTier: ServiceTierType
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ModelTimeoutException
        InternalServerException
        ServiceUnavailableException
        ModelStreamErrorException
        ValidationException
        ServiceQuotaExceededException
        ModelNotReadyException
        ModelErrorException
    ]
}

@http(method: "GET", uri: "/async-invoke")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "asyncInvokeSummaries"
    pageSize: "maxResults"
)
operation ListAsyncInvokes {
    input := {
        @httpQuery("submitTimeAfter")
        submitTimeAfter: Timestamp

        @httpQuery("submitTimeBefore")
        submitTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: AsyncInvokeStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortAsyncInvocationBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        asyncInvokeSummaries: AsyncInvokeSummaries
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/async-invoke") @idempotent
operation StartAsyncInvoke {
    input := {
        @idempotencyToken
        clientRequestToken: AsyncInvokeIdempotencyToken

        @required
        modelId: AsyncInvokeIdentifier

        @required
        modelInput: ModelInputPayload

        @required
        outputDataConfig: AsyncInvokeOutputDataConfig

        tags: TagList
    }
    output := {
        @required
        invocationArn: InvocationArn
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ServiceUnavailableException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

@pattern("[0-9]{12}")
string AccountId

structure AnyToolChoice {}

structure AppliedGuardrailDetails {
    guardrailId: GuardrailId
    guardrailVersion: GuardrailVersion
    guardrailArn: GuardrailArn
    guardrailOrigin: GuardrailOriginList
    guardrailOwnership: GuardrailOwnership
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z0-9\\-]+:bedrock:[a-z0-9\\-]*:[0-9]*:(provisioned-model|foundation-model)/.+")
string AsyncInvokeArn

@length(min: 1, max: 256) @pattern("[!-~]*")
string AsyncInvokeIdempotencyToken

@length(min: 1, max: 256) @pattern("[a-zA-Z_\\.\\-/0-9:]+")
string AsyncInvokeIdentifier

@length(min: 0, max: 2048) @sensitive
string AsyncInvokeMessage

union AsyncInvokeOutputDataConfig {
    s3OutputDataConfig: AsyncInvokeS3OutputDataConfig
}

structure AsyncInvokeS3OutputDataConfig {
    @required
    s3Uri: S3Uri

    kmsKeyId: KmsKeyId
    bucketOwner: AccountId
}

enum AsyncInvokeStatus {
    InProgress
    Completed
    Failed
}

list AsyncInvokeSummaries {
    member: AsyncInvokeSummary
}

structure AsyncInvokeSummary {
    @required
    invocationArn: InvocationArn

    @required
    modelArn: AsyncInvokeArn

    clientRequestToken: AsyncInvokeIdempotencyToken
    status: AsyncInvokeStatus
    failureMessage: AsyncInvokeMessage

    @required
    submitTime: Timestamp

    lastModifiedTime: Timestamp
    endTime: Timestamp

    @required
    outputDataConfig: AsyncInvokeOutputDataConfig
}

structure AudioBlock {
    @required
    format: AudioFormat

    @required
    source: AudioSource

    error: ErrorBlock
}

enum AudioFormat {
    mp3
    opus
    wav
    aac
    flac
    mp4
    ogg
    mkv
    mka
    x_aac = "x-aac"
    m4a
    mpeg
    mpga
    pcm
    webm
}

@sensitive
union AudioSource {
    bytes: AudioSourceBytesBlob
    s3Location: S3Location
}

@length(min: 1)
blob AudioSourceBytesBlob

structure AutoToolChoice {}

@length(min: 0, max: 12) @pattern("[a-z0-9]{12}")
string AutomatedReasoningRuleIdentifier

@sensitive
structure BidirectionalInputPayloadPart {
    bytes: PartBody
}

@sensitive
structure BidirectionalOutputPayloadPart {
    bytes: PartBody
}

@length(min: 0, max: 25000000) @sensitive
blob Body

structure CacheDetail {
    @required
    ttl: CacheTTL

    @required
    inputTokens: CacheDetailInputTokensInteger
}

@range(min: 0)
integer CacheDetailInputTokensInteger

list CacheDetailsList {
    member: CacheDetail
}

structure CachePointBlock {
    @required
    type: CachePointType

    ttl: CacheTTL
}

enum CachePointType {
    default
}

enum CacheTTL {
    _5m = "5m"
    _1h = "1h"
}

structure Citation {
    title: String
    source: String
    sourceContent: CitationSourceContentList
    location: CitationLocation
}

union CitationGeneratedContent {
    text: String
}

list CitationGeneratedContentList {
    member: CitationGeneratedContent
}

union CitationLocation {
    web: WebLocation
    documentChar: DocumentCharLocation
    documentPage: DocumentPageLocation
    documentChunk: DocumentChunkLocation
    searchResultLocation: SearchResultLocation
}

union CitationSourceContent {
    text: String
}

structure CitationSourceContentDelta {
    text: String
}

list CitationSourceContentList {
    member: CitationSourceContent
}

list CitationSourceContentListDelta {
    member: CitationSourceContentDelta
}

list Citations {
    member: Citation
}

structure CitationsConfig {
    @required
    enabled: Boolean
}

structure CitationsContentBlock {
    content: CitationGeneratedContentList
    citations: Citations
}

structure CitationsDelta {
    title: String
    source: String
    sourceContent: CitationSourceContentListDelta
    location: CitationLocation
}

@error("client") @httpError(400)
structure ConflictException {
    message: NonBlankString
}

union ContentBlock {
    text: String
    image: ImageBlock
    document: DocumentBlock
    video: VideoBlock
    audio: AudioBlock
    toolUse: ToolUseBlock
    toolResult: ToolResultBlock
    guardContent: GuardrailConverseContentBlock
    cachePoint: CachePointBlock
    reasoningContent: ReasoningContentBlock
    citationsContent: CitationsContentBlock
    searchResult: SearchResultBlock
    toolAddition: ToolAdditionBlock
    toolRemoval: ToolRemovalBlock
}

union ContentBlockDelta {
    text: String
    toolUse: ToolUseBlockDelta
    toolResult: ToolResultBlocksDelta
    reasoningContent: ReasoningContentBlockDelta
    citation: CitationsDelta
    image: ImageBlockDelta
}

structure ContentBlockDeltaEvent {
    @required
    delta: ContentBlockDelta

    @required
    contentBlockIndex: NonNegativeInteger
}

union ContentBlockStart {
    toolUse: ToolUseBlockStart
    toolResult: ToolResultBlockStart
    image: ImageBlockStart
}

structure ContentBlockStartEvent {
    @required
    start: ContentBlockStart

    @required
    contentBlockIndex: NonNegativeInteger
}

structure ContentBlockStopEvent {
    @required
    contentBlockIndex: NonNegativeInteger
}

list ContentBlocks {
    member: ContentBlock
}

enum ConversationRole {
    user
    assistant
    system
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)")
string ConversationalModelId

structure ConverseMetrics {
    @required
    latencyMs: Long
}

union ConverseOutput {
    message: Message
}

@length(min: 0, max: 10)
list ConverseRequestAdditionalModelResponseFieldPathsList {
    member: ConverseRequestAdditionalModelResponseFieldPathsListMemberString
}

@length(min: 1, max: 256)
string ConverseRequestAdditionalModelResponseFieldPathsListMemberString

structure ConverseStreamMetadataEvent {
    @required
    usage: TokenUsage

    @required
    metrics: ConverseStreamMetrics

    trace: ConverseStreamTrace
    performanceConfig: PerformanceConfiguration
    serviceTier: ServiceTier
}

structure ConverseStreamMetrics {
    @required
    latencyMs: Long
}

@streaming
union ConverseStreamOutput {
    messageStart: MessageStartEvent
    contentBlockStart: ContentBlockStartEvent
    contentBlockDelta: ContentBlockDeltaEvent
    contentBlockStop: ContentBlockStopEvent
    messageStop: MessageStopEvent
    metadata: ConverseStreamMetadataEvent
    internalServerException: InternalServerException
    modelStreamErrorException: ModelStreamErrorException
    validationException: ValidationException
    throttlingException: ThrottlingException
    serviceUnavailableException: ServiceUnavailableException
}

@length(min: 0, max: 10)
list ConverseStreamRequestAdditionalModelResponseFieldPathsList {
    member: ConverseStreamRequestAdditionalModelResponseFieldPathsListMemberString
}

@length(min: 1, max: 256)
string ConverseStreamRequestAdditionalModelResponseFieldPathsListMemberString

structure ConverseStreamTrace {
    guardrail: GuardrailTraceAssessment
    promptRouter: PromptRouterTrace
}

structure ConverseTokensRequest {
    messages: Messages
    system: SystemContentBlocks
    toolConfig: ToolConfiguration
    additionalModelRequestFields: Document
}

structure ConverseTrace {
    guardrail: GuardrailTraceAssessment
    promptRouter: PromptRouterTrace
}

union CountTokensInput {
    invokeModel: InvokeModelTokensRequest
    converse: ConverseTokensRequest
}

structure DocumentBlock {
    format: DocumentFormat

    @required
    name: DocumentBlockNameString

    @required
    source: DocumentSource

    context: String
    citations: CitationsConfig
}

@length(min: 1, max: 200)
string DocumentBlockNameString

structure DocumentCharLocation {
    documentIndex: DocumentCharLocationDocumentIndexInteger
    start: DocumentCharLocationStartInteger
    end: DocumentCharLocationEndInteger
}

@range(min: 0)
integer DocumentCharLocationDocumentIndexInteger

@range(min: 0)
integer DocumentCharLocationEndInteger

@range(min: 0)
integer DocumentCharLocationStartInteger

structure DocumentChunkLocation {
    documentIndex: DocumentChunkLocationDocumentIndexInteger
    start: DocumentChunkLocationStartInteger
    end: DocumentChunkLocationEndInteger
}

@range(min: 0)
integer DocumentChunkLocationDocumentIndexInteger

@range(min: 0)
integer DocumentChunkLocationEndInteger

@range(min: 0)
integer DocumentChunkLocationStartInteger

union DocumentContentBlock {
    text: String
}

list DocumentContentBlocks {
    member: DocumentContentBlock
}

enum DocumentFormat {
    pdf
    csv
    doc
    docx
    xls
    xlsx
    html
    txt
    md
}

structure DocumentPageLocation {
    documentIndex: DocumentPageLocationDocumentIndexInteger
    start: DocumentPageLocationStartInteger
    end: DocumentPageLocationEndInteger
}

@range(min: 0)
integer DocumentPageLocationDocumentIndexInteger

@range(min: 0)
integer DocumentPageLocationEndInteger

@range(min: 0)
integer DocumentPageLocationStartInteger

union DocumentSource {
    bytes: DocumentSourceBytesBlob
    s3Location: S3Location
    text: String
    content: DocumentContentBlocks
}

@length(min: 1)
blob DocumentSourceBytesBlob

@sensitive
structure ErrorBlock {
    message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z_\\.\\-/0-9:]+")
string FoundationModelVersionIdentifier

enum GuardrailAction {
    NONE
    GUARDRAIL_INTERVENED
}

@length(min: 0, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+)")
string GuardrailArn

structure GuardrailAssessment {
    topicPolicy: GuardrailTopicPolicyAssessment
    contentPolicy: GuardrailContentPolicyAssessment
    wordPolicy: GuardrailWordPolicyAssessment
    sensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessment
    contextualGroundingPolicy: GuardrailContextualGroundingPolicyAssessment
    automatedReasoningPolicy: GuardrailAutomatedReasoningPolicyAssessment
    invocationMetrics: GuardrailInvocationMetrics
    appliedGuardrailDetails: AppliedGuardrailDetails
}

list GuardrailAssessmentList {
    member: GuardrailAssessment
}

map GuardrailAssessmentListMap {
    key: String
    value: GuardrailAssessmentList
}

map GuardrailAssessmentMap {
    key: String
    value: GuardrailAssessment
}

@length(min: 0, max: 2)
list GuardrailAutomatedReasoningDifferenceScenarioList {
    member: GuardrailAutomatedReasoningScenario
}

union GuardrailAutomatedReasoningFinding {
    valid: GuardrailAutomatedReasoningValidFinding
    invalid: GuardrailAutomatedReasoningInvalidFinding
    satisfiable: GuardrailAutomatedReasoningSatisfiableFinding
    impossible: GuardrailAutomatedReasoningImpossibleFinding
    translationAmbiguous: GuardrailAutomatedReasoningTranslationAmbiguousFinding
    tooComplex: GuardrailAutomatedReasoningTooComplexFinding
    noTranslations: GuardrailAutomatedReasoningNoTranslationsFinding
}

list GuardrailAutomatedReasoningFindingList {
    member: GuardrailAutomatedReasoningFinding
}

structure GuardrailAutomatedReasoningImpossibleFinding {
    translation: GuardrailAutomatedReasoningTranslation
    contradictingRules: GuardrailAutomatedReasoningRuleList
    logicWarning: GuardrailAutomatedReasoningLogicWarning
}

structure GuardrailAutomatedReasoningInputTextReference {
    text: GuardrailAutomatedReasoningStatementNaturalLanguageContent
}

list GuardrailAutomatedReasoningInputTextReferenceList {
    member: GuardrailAutomatedReasoningInputTextReference
}

structure GuardrailAutomatedReasoningInvalidFinding {
    translation: GuardrailAutomatedReasoningTranslation
    contradictingRules: GuardrailAutomatedReasoningRuleList
    logicWarning: GuardrailAutomatedReasoningLogicWarning
}

structure GuardrailAutomatedReasoningLogicWarning {
    type: GuardrailAutomatedReasoningLogicWarningType
    premises: GuardrailAutomatedReasoningStatementList
    claims: GuardrailAutomatedReasoningStatementList
}

enum GuardrailAutomatedReasoningLogicWarningType {
    ALWAYS_FALSE
    ALWAYS_TRUE
}

structure GuardrailAutomatedReasoningNoTranslationsFinding {}

structure GuardrailAutomatedReasoningPolicyAssessment {
    findings: GuardrailAutomatedReasoningFindingList
}

@length(min: 0, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy/[a-z0-9]{12}(:([1-9][0-9]{0,11}))?")
string GuardrailAutomatedReasoningPolicyVersionArn

structure GuardrailAutomatedReasoningRule {
    identifier: AutomatedReasoningRuleIdentifier
    policyVersionArn: GuardrailAutomatedReasoningPolicyVersionArn
}

list GuardrailAutomatedReasoningRuleList {
    member: GuardrailAutomatedReasoningRule
}

structure GuardrailAutomatedReasoningSatisfiableFinding {
    translation: GuardrailAutomatedReasoningTranslation
    claimsTrueScenario: GuardrailAutomatedReasoningScenario
    claimsFalseScenario: GuardrailAutomatedReasoningScenario
    logicWarning: GuardrailAutomatedReasoningLogicWarning
}

structure GuardrailAutomatedReasoningScenario {
    statements: GuardrailAutomatedReasoningStatementList
}

structure GuardrailAutomatedReasoningStatement {
    logic: GuardrailAutomatedReasoningStatementLogicContent
    naturalLanguage: GuardrailAutomatedReasoningStatementNaturalLanguageContent
}

list GuardrailAutomatedReasoningStatementList {
    member: GuardrailAutomatedReasoningStatement
}

@length(min: 0, max: 1000) @sensitive
string GuardrailAutomatedReasoningStatementLogicContent

@length(min: 0, max: 1000) @sensitive
string GuardrailAutomatedReasoningStatementNaturalLanguageContent

structure GuardrailAutomatedReasoningTooComplexFinding {}

structure GuardrailAutomatedReasoningTranslation {
    premises: GuardrailAutomatedReasoningStatementList
    claims: GuardrailAutomatedReasoningStatementList
    untranslatedPremises: GuardrailAutomatedReasoningInputTextReferenceList
    untranslatedClaims: GuardrailAutomatedReasoningInputTextReferenceList
    confidence: GuardrailAutomatedReasoningTranslationConfidence
}

structure GuardrailAutomatedReasoningTranslationAmbiguousFinding {
    options: GuardrailAutomatedReasoningTranslationOptionList
    differenceScenarios: GuardrailAutomatedReasoningDifferenceScenarioList
}

@range(min: 0, max: 1)
double GuardrailAutomatedReasoningTranslationConfidence

list GuardrailAutomatedReasoningTranslationList {
    member: GuardrailAutomatedReasoningTranslation
}

structure GuardrailAutomatedReasoningTranslationOption {
    translations: GuardrailAutomatedReasoningTranslationList
}

@length(min: 0, max: 2)
list GuardrailAutomatedReasoningTranslationOptionList {
    member: GuardrailAutomatedReasoningTranslationOption
}

structure GuardrailAutomatedReasoningValidFinding {
    translation: GuardrailAutomatedReasoningTranslation
    claimsTrueScenario: GuardrailAutomatedReasoningScenario
    supportingRules: GuardrailAutomatedReasoningRuleList
    logicWarning: GuardrailAutomatedReasoningLogicWarning
}

structure GuardrailChecksConfig {
    contentFilter: GuardrailChecksContentFilterConfig
    promptAttack: GuardrailChecksPromptAttackConfig
    sensitiveInformation: GuardrailChecksSensitiveInformationConfig
}

union GuardrailChecksContentBlock {
    text: GuardrailChecksTextContent
}

@length(min: 1)
list GuardrailChecksContentBlockList {
    member: GuardrailChecksContentBlock
}

enum GuardrailChecksContentFilterCategory {
    VIOLENCE
    HATE
    SEXUAL
    MISCONDUCT
    INSULTS
}

structure GuardrailChecksContentFilterCategoryConfig {
    @required
    category: GuardrailChecksContentFilterCategory
}

@length(min: 1, max: 5)
list GuardrailChecksContentFilterCategoryConfigList {
    member: GuardrailChecksContentFilterCategoryConfig
}

structure GuardrailChecksContentFilterConfig {
    @required
    categories: GuardrailChecksContentFilterCategoryConfigList
}

structure GuardrailChecksContentFilterResult {
    @required
    results: GuardrailChecksContentFilterResultList
}

structure GuardrailChecksContentFilterResultEntry {
    @required
    category: GuardrailChecksContentFilterCategory

    @required
    severityScore: GuardrailChecksContentFilterResultEntrySeverityScoreDouble
}

@range(min: 0.0, max: 1.0)
double GuardrailChecksContentFilterResultEntrySeverityScoreDouble

list GuardrailChecksContentFilterResultList {
    member: GuardrailChecksContentFilterResultEntry
}

structure GuardrailChecksContentFilterUsage {
    @required
    textUnits: Integer
}

structure GuardrailChecksMessage {
    @required
    role: GuardrailChecksRole

    @required
    content: GuardrailChecksContentBlockList
}

@length(min: 1)
list GuardrailChecksMessageList {
    member: GuardrailChecksMessage
}

enum GuardrailChecksPromptAttackCategory {
    JAILBREAK
    PROMPT_INJECTION
    PROMPT_LEAKAGE
}

structure GuardrailChecksPromptAttackCategoryConfig {
    @required
    category: GuardrailChecksPromptAttackCategory
}

@length(min: 1, max: 3)
list GuardrailChecksPromptAttackCategoryConfigList {
    member: GuardrailChecksPromptAttackCategoryConfig
}

structure GuardrailChecksPromptAttackConfig {
    @required
    categories: GuardrailChecksPromptAttackCategoryConfigList
}

structure GuardrailChecksPromptAttackResult {
    @required
    results: GuardrailChecksPromptAttackResultList
}

structure GuardrailChecksPromptAttackResultEntry {
    @required
    category: GuardrailChecksPromptAttackCategory

    @required
    severityScore: GuardrailChecksPromptAttackResultEntrySeverityScoreDouble
}

@range(min: 0.0, max: 1.0)
double GuardrailChecksPromptAttackResultEntrySeverityScoreDouble

list GuardrailChecksPromptAttackResultList {
    member: GuardrailChecksPromptAttackResultEntry
}

structure GuardrailChecksPromptAttackUsage {
    @required
    textUnits: Integer
}

structure GuardrailChecksResults {
    contentFilter: GuardrailChecksContentFilterResult
    promptAttack: GuardrailChecksPromptAttackResult
    sensitiveInformation: GuardrailChecksSensitiveInformationResult
}

enum GuardrailChecksRole {
    user
    assistant
    system
}

structure GuardrailChecksSensitiveInformationConfig {
    @required
    entities: GuardrailChecksSensitiveInformationEntityConfigList
}

structure GuardrailChecksSensitiveInformationEntityConfig {
    @required
    type: GuardrailChecksSensitiveInformationEntityType
}

@length(min: 1, max: 31)
list GuardrailChecksSensitiveInformationEntityConfigList {
    member: GuardrailChecksSensitiveInformationEntityConfig
}

enum GuardrailChecksSensitiveInformationEntityType {
    ADDRESS
    AGE
    AWS_ACCESS_KEY
    AWS_SECRET_KEY
    CA_HEALTH_NUMBER
    CA_SOCIAL_INSURANCE_NUMBER
    CREDIT_DEBIT_CARD_CVV
    CREDIT_DEBIT_CARD_EXPIRY
    CREDIT_DEBIT_CARD_NUMBER
    DRIVER_ID
    EMAIL
    INTERNATIONAL_BANK_ACCOUNT_NUMBER
    IP_ADDRESS
    LICENSE_PLATE
    MAC_ADDRESS
    NAME
    PASSWORD
    PHONE
    PIN
    SWIFT_CODE
    UK_NATIONAL_HEALTH_SERVICE_NUMBER
    UK_NATIONAL_INSURANCE_NUMBER
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER
    URL
    USERNAME
    US_BANK_ACCOUNT_NUMBER
    US_BANK_ROUTING_NUMBER
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER
    US_PASSPORT_NUMBER
    US_SOCIAL_SECURITY_NUMBER
    VEHICLE_IDENTIFICATION_NUMBER
}

structure GuardrailChecksSensitiveInformationResult {
    @required
    results: GuardrailChecksSensitiveInformationResultList

    truncated: Boolean
}

structure GuardrailChecksSensitiveInformationResultEntry {
    @required
    type: GuardrailChecksSensitiveInformationEntityType

    @required
    confidenceScore: GuardrailChecksSensitiveInformationResultEntryConfidenceScoreDouble

    @required
    beginOffset: GuardrailChecksSensitiveInformationResultEntryBeginOffsetInteger

    @required
    endOffset: GuardrailChecksSensitiveInformationResultEntryEndOffsetInteger

    @required
    messageIndex: GuardrailChecksSensitiveInformationResultEntryMessageIndexInteger

    @required
    contentIndex: GuardrailChecksSensitiveInformationResultEntryContentIndexInteger
}

@range(min: 0)
integer GuardrailChecksSensitiveInformationResultEntryBeginOffsetInteger

@range(min: 0.0, max: 1.0)
double GuardrailChecksSensitiveInformationResultEntryConfidenceScoreDouble

@range(min: 0)
integer GuardrailChecksSensitiveInformationResultEntryContentIndexInteger

@range(min: 0)
integer GuardrailChecksSensitiveInformationResultEntryEndOffsetInteger

@range(min: 0)
integer GuardrailChecksSensitiveInformationResultEntryMessageIndexInteger

list GuardrailChecksSensitiveInformationResultList {
    member: GuardrailChecksSensitiveInformationResultEntry
}

structure GuardrailChecksSensitiveInformationUsage {
    @required
    textUnits: Integer
}

@length(min: 1) @sensitive
string GuardrailChecksTextContent

structure GuardrailChecksUsageResults {
    contentFilter: GuardrailChecksContentFilterUsage
    promptAttack: GuardrailChecksPromptAttackUsage
    sensitiveInformation: GuardrailChecksSensitiveInformationUsage
}

structure GuardrailConfiguration {
    guardrailIdentifier: GuardrailIdentifier
    guardrailVersion: GuardrailVersion
    trace: GuardrailTrace
}

union GuardrailContentBlock {
    text: GuardrailTextBlock
    image: GuardrailImageBlock
}

list GuardrailContentBlockList {
    member: GuardrailContentBlock
}

structure GuardrailContentFilter {
    @required
    type: GuardrailContentFilterType

    @required
    confidence: GuardrailContentFilterConfidence

    filterStrength: GuardrailContentFilterStrength

    @required
    action: GuardrailContentPolicyAction

    detected: Boolean
}

enum GuardrailContentFilterConfidence {
    NONE
    LOW
    MEDIUM
    HIGH
}

list GuardrailContentFilterList {
    member: GuardrailContentFilter
}

enum GuardrailContentFilterStrength {
    NONE
    LOW
    MEDIUM
    HIGH
}

enum GuardrailContentFilterType {
    INSULTS
    HATE
    SEXUAL
    VIOLENCE
    MISCONDUCT
    PROMPT_ATTACK
}

enum GuardrailContentPolicyAction {
    BLOCKED
    NONE
}

structure GuardrailContentPolicyAssessment {
    @required
    filters: GuardrailContentFilterList
}

enum GuardrailContentQualifier {
    grounding_source
    query
    guard_content
}

list GuardrailContentQualifierList {
    member: GuardrailContentQualifier
}

enum GuardrailContentSource {
    INPUT
    OUTPUT
}

structure GuardrailContextualGroundingFilter {
    @required
    type: GuardrailContextualGroundingFilterType

    @required
    threshold: GuardrailContextualGroundingFilterThresholdDouble

    @required
    score: GuardrailContextualGroundingFilterScoreDouble

    @required
    action: GuardrailContextualGroundingPolicyAction

    detected: Boolean
}

@range(min: 0, max: 1)
double GuardrailContextualGroundingFilterScoreDouble

@range(min: 0, max: 1)
double GuardrailContextualGroundingFilterThresholdDouble

enum GuardrailContextualGroundingFilterType {
    GROUNDING
    RELEVANCE
}

list GuardrailContextualGroundingFilters {
    member: GuardrailContextualGroundingFilter
}

enum GuardrailContextualGroundingPolicyAction {
    BLOCKED
    NONE
}

structure GuardrailContextualGroundingPolicyAssessment {
    filters: GuardrailContextualGroundingFilters
}

union GuardrailConverseContentBlock {
    text: GuardrailConverseTextBlock
    image: GuardrailConverseImageBlock
}

enum GuardrailConverseContentQualifier {
    grounding_source
    query
    guard_content
}

list GuardrailConverseContentQualifierList {
    member: GuardrailConverseContentQualifier
}

@sensitive
structure GuardrailConverseImageBlock {
    @required
    format: GuardrailConverseImageFormat

    @required
    source: GuardrailConverseImageSource
}

enum GuardrailConverseImageFormat {
    png
    jpeg
}

@sensitive
union GuardrailConverseImageSource {
    bytes: GuardrailConverseImageSourceBytesBlob
}

@length(min: 1)
blob GuardrailConverseImageSourceBytesBlob

structure GuardrailConverseTextBlock {
    @required
    text: String

    qualifiers: GuardrailConverseContentQualifierList
}

structure GuardrailCoverage {
    textCharacters: GuardrailTextCharactersCoverage
    images: GuardrailImageCoverage
}

structure GuardrailCustomWord {
    @required
    match: String

    @required
    action: GuardrailWordPolicyAction

    detected: Boolean
}

list GuardrailCustomWordList {
    member: GuardrailCustomWord
}

@length(min: 0, max: 2048) @pattern("([a-z0-9]+)")
string GuardrailId

@length(min: 0, max: 2048)
@pattern("(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))")
string GuardrailIdentifier

@sensitive
structure GuardrailImageBlock {
    @required
    format: GuardrailImageFormat

    @required
    source: GuardrailImageSource
}

structure GuardrailImageCoverage {
    guarded: Integer
    total: Integer
}

enum GuardrailImageFormat {
    png
    jpeg
}

@sensitive
union GuardrailImageSource {
    bytes: GuardrailImageSourceBytesBlob
}

@length(min: 1)
blob GuardrailImageSourceBytesBlob

structure GuardrailInvocationMetrics {
    guardrailProcessingLatency: Long
    usage: GuardrailUsage
    guardrailCoverage: GuardrailCoverage
}

structure GuardrailManagedWord {
    @required
    match: String

    @required
    type: GuardrailManagedWordType

    @required
    action: GuardrailWordPolicyAction

    detected: Boolean
}

list GuardrailManagedWordList {
    member: GuardrailManagedWord
}

enum GuardrailManagedWordType {
    PROFANITY
}

enum GuardrailOrigin {
    REQUEST
    ACCOUNT_ENFORCED
    ORGANIZATION_ENFORCED
}

list GuardrailOriginList {
    member: GuardrailOrigin
}

structure GuardrailOutputContent {
    text: String
}

list GuardrailOutputContentList {
    member: GuardrailOutputContent
}

enum GuardrailOutputScope {
    INTERVENTIONS
    FULL
}

enum GuardrailOwnership {
    SELF
    CROSS_ACCOUNT
}

structure GuardrailPiiEntityFilter {
    @required
    match: String

    @required
    type: GuardrailPiiEntityType

    @required
    action: GuardrailSensitiveInformationPolicyAction

    detected: Boolean
}

list GuardrailPiiEntityFilterList {
    member: GuardrailPiiEntityFilter
}

enum GuardrailPiiEntityType {
    ADDRESS
    AGE
    AWS_ACCESS_KEY
    AWS_SECRET_KEY
    CA_HEALTH_NUMBER
    CA_SOCIAL_INSURANCE_NUMBER
    CREDIT_DEBIT_CARD_CVV
    CREDIT_DEBIT_CARD_EXPIRY
    CREDIT_DEBIT_CARD_NUMBER
    DRIVER_ID
    EMAIL
    INTERNATIONAL_BANK_ACCOUNT_NUMBER
    IP_ADDRESS
    LICENSE_PLATE
    MAC_ADDRESS
    NAME
    PASSWORD
    PHONE
    PIN
    SWIFT_CODE
    UK_NATIONAL_HEALTH_SERVICE_NUMBER
    UK_NATIONAL_INSURANCE_NUMBER
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER
    URL
    USERNAME
    US_BANK_ACCOUNT_NUMBER
    US_BANK_ROUTING_NUMBER
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER
    US_PASSPORT_NUMBER
    US_SOCIAL_SECURITY_NUMBER
    VEHICLE_IDENTIFICATION_NUMBER
}

structure GuardrailRegexFilter {
    name: String
    match: String
    regex: String

    @required
    action: GuardrailSensitiveInformationPolicyAction

    detected: Boolean
}

list GuardrailRegexFilterList {
    member: GuardrailRegexFilter
}

enum GuardrailSensitiveInformationPolicyAction {
    ANONYMIZED
    BLOCKED
    NONE
}

structure GuardrailSensitiveInformationPolicyAssessment {
    @required
    piiEntities: GuardrailPiiEntityFilterList

    @required
    regexes: GuardrailRegexFilterList
}

structure GuardrailStreamConfiguration {
    guardrailIdentifier: GuardrailIdentifier
    guardrailVersion: GuardrailVersion
    trace: GuardrailTrace
    streamProcessingMode: GuardrailStreamProcessingMode
}

enum GuardrailStreamProcessingMode {
    sync
    async
}

structure GuardrailTextBlock {
    @required
    text: String

    qualifiers: GuardrailContentQualifierList
}

structure GuardrailTextCharactersCoverage {
    guarded: Integer
    total: Integer
}

structure GuardrailTopic {
    @required
    name: String

    @required
    type: GuardrailTopicType

    @required
    action: GuardrailTopicPolicyAction

    detected: Boolean
}

list GuardrailTopicList {
    member: GuardrailTopic
}

enum GuardrailTopicPolicyAction {
    BLOCKED
    NONE
}

structure GuardrailTopicPolicyAssessment {
    @required
    topics: GuardrailTopicList
}

enum GuardrailTopicType {
    DENY
}

enum GuardrailTrace {
    enabled
    disabled
    enabled_full
}

structure GuardrailTraceAssessment {
    modelOutput: ModelOutputs
    inputAssessment: GuardrailAssessmentMap
    outputAssessments: GuardrailAssessmentListMap
    actionReason: String
}

structure GuardrailUsage {
    @required
    topicPolicyUnits: Integer

    @required
    contentPolicyUnits: Integer

    @required
    wordPolicyUnits: Integer

    @required
    sensitiveInformationPolicyUnits: Integer

    @required
    sensitiveInformationPolicyFreeUnits: Integer

    @required
    contextualGroundingPolicyUnits: Integer

    contentPolicyImageUnits: Integer
    automatedReasoningPolicyUnits: Integer
    automatedReasoningPolicies: Integer
}

@pattern("(|([1-9][0-9]{0,7})|(DRAFT))")
string GuardrailVersion

enum GuardrailWordPolicyAction {
    BLOCKED
    NONE
}

structure GuardrailWordPolicyAssessment {
    @required
    customWords: GuardrailCustomWordList

    @required
    managedWordLists: GuardrailManagedWordList
}

structure ImageBlock {
    @required
    format: ImageFormat

    @required
    source: ImageSource

    error: ErrorBlock
}

structure ImageBlockDelta {
    source: ImageSource
    error: ErrorBlock
}

structure ImageBlockStart {
    @required
    format: ImageFormat
}

enum ImageFormat {
    png
    jpeg
    gif
    webp
}

@sensitive
union ImageSource {
    bytes: ImageSourceBytesBlob
    s3Location: S3Location
}

@length(min: 1)
blob ImageSourceBytesBlob

structure InferenceConfiguration {
    maxTokens: InferenceConfigurationMaxTokensInteger
    temperature: InferenceConfigurationTemperatureFloat
    topP: InferenceConfigurationTopPFloat
    stopSequences: InferenceConfigurationStopSequencesList
}

@range(min: 1)
integer InferenceConfigurationMaxTokensInteger

@length(min: 0, max: 2500)
list InferenceConfigurationStopSequencesList {
    member: NonEmptyString
}

@range(min: 0, max: 1)
float InferenceConfigurationTemperatureFloat

@range(min: 0, max: 1)
float InferenceConfigurationTopPFloat

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:async-invoke/[a-z0-9]{12}")
string InvocationArn

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)$|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)")
string InvokeModelIdentifier

structure InvokeModelTokensRequest {
    @required
    body: Body
}

@streaming
union InvokeModelWithBidirectionalStreamInput {
    chunk: BidirectionalInputPayloadPart
}

@streaming
union InvokeModelWithBidirectionalStreamOutput {
    chunk: BidirectionalOutputPayloadPart
    internalServerException: InternalServerException
    modelStreamErrorException: ModelStreamErrorException
    validationException: ValidationException
    throttlingException: ThrottlingException
    modelTimeoutException: ModelTimeoutException
    serviceUnavailableException: ServiceUnavailableException
}

@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{1,20}):(|[0-9]{12}):inference-profile/[a-zA-Z0-9-:.]+)")
string InvokedModelId

structure JsonSchemaDefinition {
    @required
    schema: String

    name: String
    description: String
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:((key/[a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+))")
string KmsKeyId

@range(min: 1, max: 1000)
integer MaxResults

structure Message {
    @required
    role: ConversationRole

    @required
    content: ContentBlocks
}

structure MessageStartEvent {
    @required
    role: ConversationRole
}

structure MessageStopEvent {
    @required
    stopReason: StopReason

    additionalModelResponseFields: Document
}

list Messages {
    member: Message
}

@error("client") @httpError(424)
structure ModelErrorException {
    message: NonBlankString
    originalStatusCode: StatusCode
    resourceName: NonBlankString
}

@sensitive
document ModelInputPayload

@error("client") @httpError(429) @retryable(throttling: false)
structure ModelNotReadyException {
    message: NonBlankString
}

list ModelOutputs {
    member: String
}

@error("client") @httpError(424)
structure ModelStreamErrorException {
    message: NonBlankString
    originalStatusCode: StatusCode
    originalMessage: NonBlankString
}

@error("client") @httpError(408)
structure ModelTimeoutException {
    message: NonBlankString
}

@pattern("[\\s\\S]*")
string NonBlankString

@length(min: 1)
string NonEmptyString

@range(min: 0)
integer NonNegativeInteger

structure OutputConfig {
    textFormat: OutputFormat
    effort: OutputConfigEffortString
}

@length(min: 0, max: 16)
string OutputConfigEffortString

structure OutputFormat {
    @required
    type: OutputFormatType

    @required
    structure: OutputFormatStructure
}

@sensitive
union OutputFormatStructure {
    jsonSchema: JsonSchemaDefinition
}

enum OutputFormatType {
    json_schema
}

@length(min: 1, max: 2048) @pattern("\\S*")
string PaginationToken

@length(min: 0, max: 1000000) @sensitive
blob PartBody

@sensitive
structure PayloadPart {
    bytes: PartBody
}

enum PerformanceConfigLatency {
    standard
    optimized
}

structure PerformanceConfiguration {
    latency: PerformanceConfigLatency
}

structure PromptRouterTrace {
    invokedModelId: InvokedModelId
}

@sensitive
map PromptVariableMap {
    key: String
    value: PromptVariableValues
}

union PromptVariableValues {
    text: String
}

@sensitive
union ReasoningContentBlock {
    reasoningText: ReasoningTextBlock
    redactedContent: Blob
}

@sensitive
union ReasoningContentBlockDelta {
    text: String
    redactedContent: Blob
    signature: String
}

@sensitive
structure ReasoningTextBlock {
    @required
    text: String

    signature: String
}

@length(min: 1, max: 16) @sensitive
map RequestMetadata {
    key: RequestMetadataKeyString
    value: RequestMetadataValueString
}

@length(min: 0, max: 8500) @sensitive
string RequestMetadataJson

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\s:_@$#=/+,-.]{1,256}")
string RequestMetadataKeyString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s:_@$#=/+,-.]{0,256}")
string RequestMetadataValueString

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

@streaming
union ResponseStream {
    chunk: PayloadPart
    internalServerException: InternalServerException
    modelStreamErrorException: ModelStreamErrorException
    validationException: ValidationException
    throttlingException: ThrottlingException
    modelTimeoutException: ModelTimeoutException
    serviceUnavailableException: ServiceUnavailableException
}

structure S3Location {
    @required
    uri: S3Uri

    bucketOwner: AccountId
}

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

structure SearchResultBlock {
    @required
    source: String

    @required
    title: String

    @required
    content: SearchResultContentBlocks

    citations: CitationsConfig
}

structure SearchResultContentBlock {
    @required
    text: String
}

list SearchResultContentBlocks {
    member: SearchResultContentBlock
}

structure SearchResultLocation {
    searchResultIndex: SearchResultLocationSearchResultIndexInteger
    start: SearchResultLocationStartInteger
    end: SearchResultLocationEndInteger
}

@range(min: 0)
integer SearchResultLocationEndInteger

@range(min: 0)
integer SearchResultLocationSearchResultIndexInteger

@range(min: 0)
integer SearchResultLocationStartInteger

@error("client") @httpError(400)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

structure ServiceTier {
    @required
    type: ServiceTierType
}

enum ServiceTierType {
    priority
    default
    flex
    reserved
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: NonBlankString
}

enum SortAsyncInvocationBy {
    SubmissionTime
}

enum SortOrder {
    Ascending
    Descending
}

structure SpecificToolChoice {
    @required
    name: ToolName
}

@range(min: 100, max: 599)
integer StatusCode

enum StopReason {
    end_turn
    tool_use
    max_tokens
    stop_sequence
    guardrail_intervened
    content_filtered
    malformed_model_output
    malformed_tool_use
    model_context_window_exceeded
}

union SystemContentBlock {
    text: NonEmptyString
    guardContent: GuardrailConverseContentBlock
    cachePoint: CachePointBlock
}

list SystemContentBlocks {
    member: SystemContentBlock
}

structure SystemTool {
    @required
    name: ToolName
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagKey

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

@timestampFormat("date-time")
timestamp Timestamp

structure TokenUsage {
    @required
    inputTokens: TokenUsageInputTokensInteger

    @required
    outputTokens: TokenUsageOutputTokensInteger

    @required
    totalTokens: TokenUsageTotalTokensInteger

    cacheReadInputTokens: TokenUsageCacheReadInputTokensInteger
    cacheWriteInputTokens: TokenUsageCacheWriteInputTokensInteger
    cacheDetails: CacheDetailsList
}

@range(min: 0)
integer TokenUsageCacheReadInputTokensInteger

@range(min: 0)
integer TokenUsageCacheWriteInputTokensInteger

@range(min: 0)
integer TokenUsageInputTokensInteger

@range(min: 0)
integer TokenUsageOutputTokensInteger

@range(min: 0)
integer TokenUsageTotalTokensInteger

union Tool {
    toolSpec: ToolSpecification
    systemTool: SystemTool
    cachePoint: CachePointBlock
}

structure ToolAdditionBlock {
    @required
    tool: ToolReference
}

union ToolChoice {
    auto: AutoToolChoice
    any: AnyToolChoice
    tool: SpecificToolChoice
}

structure ToolConfiguration {
    @required
    tools: ToolConfigurationToolsList

    toolChoice: ToolChoice
}

@length(min: 1)
list ToolConfigurationToolsList {
    member: Tool
}

union ToolInputSchema {
    json: Document
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ToolName

structure ToolReference {
    type: ToolReferenceTypeString
    name: ToolReferenceNameString
    serverName: ToolReferenceServerNameString
}

@length(min: 1, max: 128)
string ToolReferenceNameString

@length(min: 1, max: 128)
string ToolReferenceServerNameString

@length(min: 1, max: 64)
string ToolReferenceTypeString

structure ToolRemovalBlock {
    @required
    tool: ToolReference
}

structure ToolResultBlock {
    @required
    toolUseId: ToolUseId

    @required
    content: ToolResultContentBlocks

    status: ToolResultStatus
    type: String
}

union ToolResultBlockDelta {
    text: String
    json: Document
}

structure ToolResultBlockStart {
    @required
    toolUseId: ToolUseId

    type: String
    status: ToolResultStatus
}

list ToolResultBlocksDelta {
    member: ToolResultBlockDelta
}

union ToolResultContentBlock {
    json: Document
    text: String
    image: ImageBlock
    document: DocumentBlock
    video: VideoBlock
    searchResult: SearchResultBlock
}

list ToolResultContentBlocks {
    member: ToolResultContentBlock
}

enum ToolResultStatus {
    success
    error
}

structure ToolSpecification {
    @required
    name: ToolName

    description: NonEmptyString

    @required
    inputSchema: ToolInputSchema

    strict: Boolean
}

structure ToolUseBlock {
    @required
    toolUseId: ToolUseId

    @required
    name: ToolName

    @required
    input: Document

    type: ToolUseType
}

structure ToolUseBlockDelta {
    @required
    input: String
}

structure ToolUseBlockStart {
    @required
    toolUseId: ToolUseId

    @required
    name: ToolName

    type: ToolUseType
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.:-]+")
string ToolUseId

enum ToolUseType {
    server_tool_use
}

enum Trace {
    ENABLED
    DISABLED
    ENABLED_FULL
}

@error("client") @httpError(400)
structure ValidationException {
    message: NonBlankString
}

structure VideoBlock {
    @required
    format: VideoFormat

    @required
    source: VideoSource
}

enum VideoFormat {
    mkv
    mov
    mp4
    webm
    flv
    mpeg
    mpg
    wmv
    three_gp
}

union VideoSource {
    bytes: VideoSourceBytesBlob
    s3Location: S3Location
}

@length(min: 1)
blob VideoSourceBytesBlob

structure WebLocation {
    url: String
    domain: String
}
