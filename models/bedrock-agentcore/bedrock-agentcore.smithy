$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockagentcore

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Bedrock AgentCore")
@service(sdkId: "Bedrock AgentCore", endpointPrefix: "bedrock-agentcore")
@restJson1
@sigv4(name: "bedrock-agentcore")
@standardRegionalEndpoints
service BedrockAgentCore {
    version: "2024-02-28"
    operations: [
        BatchCreateMemoryRecords
        BatchDeleteMemoryRecords
        BatchUpdateMemoryRecords
        CompleteResourceTokenAuth
        CreateABTest
        CreateEvent
        CreatePaymentInstrument
        CreatePaymentSession
        DeleteABTest
        DeleteBatchEvaluation
        DeleteCapacityProviderSession
        DeleteEvent
        DeleteMemoryRecord
        DeletePaymentInstrument
        DeletePaymentSession
        DeleteRecommendation
        Evaluate
        GetABTest
        GetAgentCard
        GetBatchEvaluation
        GetBrowserSession
        GetCodeInterpreterSession
        GetEvent
        GetMemoryRecord
        GetPaymentInstrument
        GetPaymentInstrumentBalance
        GetPaymentSession
        GetRecommendation
        GetResourceApiKey
        GetResourceOauth2Token
        GetResourcePaymentToken
        GetWorkloadAccessToken
        GetWorkloadAccessTokenForJWT
        GetWorkloadAccessTokenForUserId
        InvokeAgentRuntime
        InvokeAgentRuntimeCommand
        InvokeBrowser
        InvokeCodeInterpreter
        InvokeHarness
        ListABTests
        ListActors
        ListBatchEvaluations
        ListBrowserSessions
        ListCodeInterpreterSessions
        ListEvents
        ListMemoryExtractionJobs
        ListMemoryRecords
        ListPaymentInstruments
        ListPaymentSessions
        ListRecommendations
        ListSessions
        ProcessPayment
        RetrieveMemoryRecords
        SaveBrowserSessionProfile
        SearchRegistryRecords
        StartBatchEvaluation
        StartBrowserSession
        StartCodeInterpreterSession
        StartMemoryExtractionJob
        StartRecommendation
        StopBatchEvaluation
        StopBrowserSession
        StopCodeInterpreterSession
        StopRuntimeSession
        UpdateABTest
        UpdateBrowserStream
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/memoryRecords/batchCreate", code: 201) @idempotent
operation BatchCreateMemoryRecords {
    input: BatchCreateMemoryRecordsInput
    output: BatchCreateMemoryRecordsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/memoryRecords/batchDelete")
operation BatchDeleteMemoryRecords {
    input: BatchDeleteMemoryRecordsInput
    output: BatchDeleteMemoryRecordsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/memoryRecords/batchUpdate")
operation BatchUpdateMemoryRecords {
    input: BatchUpdateMemoryRecordsInput
    output: BatchUpdateMemoryRecordsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/identities/CompleteResourceTokenAuth")
operation CompleteResourceTokenAuth {
    input := {
        @required
        userIdentifier: UserIdentifier

        @required
        sessionUri: RequestUri
    }
    output := {}
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ab-tests", code: 202)
operation CreateABTest {
    input := {
        @required
        name: ABTestName

        description: ABTestDescription

        @required
        gatewayArn: GatewayArn

        @required
        variants: VariantList

        gatewayFilter: GatewayFilter

        @required
        evaluationConfig: ABTestEvaluationConfig

        @required
        roleArn: RoleArn

        enableOnCreate: Boolean

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        abTestId: ABTestId

        @required
        abTestArn: ABTestArn

        name: ABTestName

        @required
        status: ABTestStatus

        @required
        executionStatus: ABTestExecutionStatus

        @required
        createdAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/events", code: 201) @idempotent
operation CreateEvent {
    input: CreateEventInput
    output: CreateEventOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        RetryableConflictException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/payments/createPaymentInstrument", code: 201) @idempotent
operation CreatePaymentInstrument {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentConnectorId: PaymentConnectorId

        @required
        paymentInstrumentType: PaymentInstrumentType

        @required
        paymentInstrumentDetails: PaymentInstrumentDetails

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        paymentInstrument: PaymentInstrument
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/createPaymentSession", code: 201) @idempotent
operation CreatePaymentSession {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        limits: SessionLimits

        @required
        expiryTimeInMinutes: CreatePaymentSessionRequestExpiryTimeInMinutesInteger

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        paymentSession: PaymentSession
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/ab-tests/{abTestId}", code: 202) @idempotent
operation DeleteABTest {
    input := {
        @required @httpLabel
        abTestId: ABTestId
    }
    output := {
        @required
        abTestId: ABTestId

        @required
        abTestArn: ABTestArn

        @required
        status: ABTestStatus
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/evaluations/batch-evaluate/{batchEvaluationId}", code: 202)
@idempotent
operation DeleteBatchEvaluation {
    input := {
        @required @httpLabel
        batchEvaluationId: BatchEvaluationId
    }
    output := {
        @required
        batchEvaluationId: BatchEvaluationId

        @required
        batchEvaluationArn: String

        @required
        status: BatchEvaluationStatus
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/capacity-providers/{capacityProviderId}/sessions/{sessionId}"
    code: 202
)
@idempotent
operation DeleteCapacityProviderSession {
    input := {
        @required @httpLabel
        capacityProviderId: CapacityProviderId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {
        @required
        capacityProviderArn: CapacityProviderArn

        @required
        sessionId: SessionId

        @required
        status: CapacityProviderSessionStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}"
)
operation DeleteEvent {
    input: DeleteEventInput
    output: DeleteEventOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/memories/{memoryId}/memoryRecords/{memoryRecordId}")
operation DeleteMemoryRecord {
    input: DeleteMemoryRecordInput
    output: DeleteMemoryRecordOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/payments/deletePaymentInstrument") @idempotent
operation DeletePaymentInstrument {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentConnectorId: PaymentConnectorId

        @required
        paymentInstrumentId: PaymentInstrumentId
    }
    output := {
        @required
        status: PaymentInstrumentStatus
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/deletePaymentSession") @idempotent
operation DeletePaymentSession {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentSessionId: PaymentSessionId
    }
    output := {
        @required
        status: PaymentSessionStatus
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/recommendations/{recommendationId}", code: 202) @idempotent
operation DeleteRecommendation {
    input := {
        @required @httpLabel
        recommendationId: RecommendationId
    }
    output := {
        @required
        recommendationId: RecommendationId

        @required
        status: RecommendationStatus
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/evaluations/evaluate/{evaluatorId}")
operation Evaluate {
    input := {
        @required @httpLabel
        evaluatorId: EvaluatorId

        @required
        evaluationInput: EvaluationInput

        evaluationTarget: EvaluationTarget
        evaluationReferenceInputs: EvaluationReferenceInputs
    }
    output := {
        @required
        evaluationResults: EvaluationResults
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        DuplicateIdException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/ab-tests/{abTestId}") @readonly
operation GetABTest {
    input := {
        @required @httpLabel
        abTestId: ABTestId
    }
    output := {
        @required
        abTestId: ABTestId

        @required
        abTestArn: ABTestArn

        @required
        name: ABTestName

        description: ABTestDescription

        @required
        status: ABTestStatus

        @required
        executionStatus: ABTestExecutionStatus

        @required
        gatewayArn: GatewayArn

        @required
        variants: VariantList

        gatewayFilter: GatewayFilter

        @required
        evaluationConfig: ABTestEvaluationConfig

        roleArn: RoleArn
        currentRunId: String
        errorDetails: ErrorDetailsList
        startedAt: Timestamp
        stoppedAt: Timestamp
        maxDurationExpiresAt: Timestamp

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        results: ABTestResults
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/runtimes/{agentRuntimeArn}/invocations/.well-known/agent-card.json")
operation GetAgentCard {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id") @idempotencyToken
        runtimeSessionId: SessionType

        @required @httpLabel
        agentRuntimeArn: String

        @httpQuery("qualifier")
        qualifier: String
    }
    output := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id")
        runtimeSessionId: SessionId

        @required @httpPayload
        agentCard: Document

        @httpResponseCode
        statusCode: Integer
    }
    errors: [
        ServiceQuotaExceededException
        RetryableConflictException
        ValidationException
        AccessDeniedException
        RuntimeClientError
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/evaluations/batch-evaluate/{batchEvaluationId}") @readonly
operation GetBatchEvaluation {
    input := {
        @required @httpLabel
        batchEvaluationId: BatchEvaluationId
    }
    output := {
        @required
        batchEvaluationId: BatchEvaluationId

        @required
        batchEvaluationArn: String

        @required
        batchEvaluationName: BatchEvaluationName

        @required
        status: BatchEvaluationStatus

        @required
        createdAt: SyntheticTimestamp_date_time

        evaluators: EvaluatorList
        insights: InsightList
        dataSourceConfig: DataSourceConfig
        outputConfig: OutputConfig
        evaluationResults: EvaluationJobResults
        failureAnalysisResult: FailureAnalysisResultContent
        userIntentResult: UserIntentClusteringResultContent
        executionSummaryResult: ExecutionSummaryClusteringResultContent
        errorDetails: ErrorDetailsList
        description: BatchEvaluationDescription
        updatedAt: SyntheticTimestamp_date_time
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/browsers/{browserIdentifier}/sessions/get") @readonly
operation GetBrowserSession {
    input := {
        @required @httpLabel
        browserIdentifier: String

        @required @httpQuery("sessionId")
        sessionId: BrowserSessionId
    }
    output := {
        @required
        browserIdentifier: String

        @required
        sessionId: BrowserSessionId

        name: Name

        @required
        createdAt: DateTimestamp

        viewPort: ViewPort
        extensions: BrowserExtensions
        enterprisePolicies: BrowserEnterprisePolicies
        profileConfiguration: BrowserProfileConfiguration
        sessionTimeoutSeconds: BrowserSessionTimeout
        status: BrowserSessionStatus
        streams: BrowserSessionStream
        proxyConfiguration: ProxyConfiguration
        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations
        sessionReplayArtifact: String
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/code-interpreters/{codeInterpreterIdentifier}/sessions/get") @readonly
operation GetCodeInterpreterSession {
    input := {
        @required @httpLabel
        codeInterpreterIdentifier: String

        @required @httpQuery("sessionId")
        sessionId: CodeInterpreterSessionId
    }
    output := {
        @required
        codeInterpreterIdentifier: String

        @required
        sessionId: CodeInterpreterSessionId

        name: Name

        @required
        createdAt: DateTimestamp

        sessionTimeoutSeconds: CodeInterpreterSessionTimeout
        status: CodeInterpreterSessionStatus
        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}"
)
@readonly
operation GetEvent {
    input: GetEventInput
    output: GetEventOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/memories/{memoryId}/memoryRecord/{memoryRecordId}") @readonly
operation GetMemoryRecord {
    input: GetMemoryRecordInput
    output: GetMemoryRecordOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/payments/getPaymentInstrument") @readonly
operation GetPaymentInstrument {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        paymentConnectorId: PaymentConnectorId

        @required
        paymentInstrumentId: PaymentInstrumentId
    }
    output := {
        @required
        paymentInstrument: PaymentInstrument
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/getPaymentInstrumentBalance") @readonly
operation GetPaymentInstrumentBalance {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentConnectorId: PaymentConnectorId

        @required
        paymentInstrumentId: PaymentInstrumentId

        @required
        chain: BlockchainChainId

        @required
        token: InstrumentBalanceToken
    }
    output := {
        @required
        paymentInstrumentId: PaymentInstrumentId

        @required
        tokenBalance: TokenBalance
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/getPaymentSession") @readonly
operation GetPaymentSession {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentSessionId: PaymentSessionId
    }
    output := {
        @required
        paymentSession: PaymentSession
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/recommendations/{recommendationId}") @readonly
operation GetRecommendation {
    input := {
        @required @httpLabel
        recommendationId: RecommendationId
    }
    output := {
        @required
        recommendationId: RecommendationId

        @required
        recommendationArn: RecommendationArn

        @required
        name: RecommendationName

        description: RecommendationDescription

        @required
        type: RecommendationType

        @required
        recommendationConfig: RecommendationConfig

        @required
        status: RecommendationStatus

        @required
        createdAt: SyntheticTimestamp_date_time

        @required
        updatedAt: SyntheticTimestamp_date_time

        recommendationResult: RecommendationResult
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/api-key") @readonly
operation GetResourceApiKey {
    input := {
        @required
        workloadIdentityToken: WorkloadIdentityTokenType

        @required
        resourceCredentialProviderName: CredentialProviderName
    }
    output := {
        @required
        apiKey: ApiKeyType
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/oauth2/token") @readonly
operation GetResourceOauth2Token {
    input := {
        @required
        workloadIdentityToken: WorkloadIdentityTokenType

        @required
        resourceCredentialProviderName: CredentialProviderName

        @required
        scopes: ScopesListType

        @required
        oauth2Flow: Oauth2FlowType

        sessionUri: RequestUri
        resourceOauth2ReturnUrl: ResourceOauth2ReturnUrlType
        forceAuthentication: Boolean
        customParameters: CustomRequestParametersType
        customState: State
        resources: ResourcesListType
        audiences: AudiencesListType
    }
    output := {
        authorizationUrl: AuthorizationUrlType
        accessToken: AccessTokenType
        sessionUri: RequestUri
        sessionStatus: SessionStatus
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/payment/token") @readonly
operation GetResourcePaymentToken {
    input := {
        @required
        workloadIdentityToken: WorkloadIdentityTokenType

        @required
        resourceCredentialProviderName: CredentialProviderName

        @required
        paymentTokenRequest: PaymentTokenRequestInput
    }
    output := {
        @required
        paymentTokenResponse: PaymentTokenResponseOutput
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/GetWorkloadAccessToken")
operation GetWorkloadAccessToken {
    input := {
        @required
        workloadName: WorkloadIdentityNameType
    }
    output := {
        @required
        workloadAccessToken: WorkloadIdentityTokenType
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/GetWorkloadAccessTokenForJWT")
operation GetWorkloadAccessTokenForJWT {
    input := {
        @required
        workloadName: WorkloadIdentityNameType

        @required
        userToken: UserTokenType
    }
    output := {
        @required
        workloadAccessToken: WorkloadIdentityTokenType
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/GetWorkloadAccessTokenForUserId")
operation GetWorkloadAccessTokenForUserId {
    input := {
        @required
        workloadName: WorkloadIdentityNameType

        @required
        userId: UserIdType
    }
    output := {
        @required
        workloadAccessToken: WorkloadIdentityTokenType
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/runtimes/{agentRuntimeArn}/invocations")
operation InvokeAgentRuntime {
    input := {
        @httpHeader("Content-Type")
        contentType: MimeType

        @httpHeader("Accept")
        accept: MimeType

        @httpHeader("Mcp-Session-Id")
        mcpSessionId: StringType

        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id") @idempotencyToken
        runtimeSessionId: SessionType

        @httpHeader("Mcp-Protocol-Version")
        mcpProtocolVersion: StringType

        @httpHeader("Mcp-Method")
        mcpMethod: StringType

        @httpHeader("Mcp-Name")
        mcpName: StringType

        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-User-Id")
        runtimeUserId: StringType

        @httpHeader("X-Amzn-Trace-Id")
        traceId: InvokeAgentRuntimeRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: InvokeAgentRuntimeRequestTraceParentString

        @httpHeader("tracestate")
        traceState: InvokeAgentRuntimeRequestTraceStateString

        @httpHeader("baggage")
        baggage: InvokeAgentRuntimeRequestBaggageString

        @required @httpLabel
        agentRuntimeArn: String

        @httpQuery("qualifier")
        qualifier: String

        @httpQuery("accountId")
        accountId: InvokeAgentRuntimeRequestAccountIdString

        @required @httpPayload
        payload: Body
    }
    output := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id")
        runtimeSessionId: SessionId

        @httpHeader("Mcp-Session-Id")
        mcpSessionId: SessionId

        @httpHeader("Mcp-Protocol-Version")
        mcpProtocolVersion: String

        @httpHeader("X-Amzn-Trace-Id")
        traceId: String

        @httpHeader("traceparent")
        traceParent: String

        @httpHeader("tracestate")
        traceState: String

        @httpHeader("baggage")
        baggage: String

        @required @httpHeader("Content-Type")
        contentType: String

        @httpPayload
        response: ResponseStream

        @httpResponseCode
        statusCode: Integer
    }
    errors: [
        ServiceQuotaExceededException
        RetryableConflictException
        ValidationException
        AccessDeniedException
        RuntimeClientError
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/runtimes/{agentRuntimeArn}/commands")
operation InvokeAgentRuntimeCommand {
    input := {
        @httpHeader("Content-Type")
        contentType: MimeType

        @httpHeader("Accept")
        accept: MimeType

        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id") @idempotencyToken
        runtimeSessionId: SessionType

        @httpHeader("X-Amzn-Trace-Id")
        traceId: InvokeAgentRuntimeCommandRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: InvokeAgentRuntimeCommandRequestTraceParentString

        @httpHeader("tracestate")
        traceState: InvokeAgentRuntimeCommandRequestTraceStateString

        @httpHeader("baggage")
        baggage: InvokeAgentRuntimeCommandRequestBaggageString

        @required @httpLabel
        agentRuntimeArn: String

        @httpQuery("qualifier")
        qualifier: String

        @httpQuery("accountId")
        accountId: InvokeAgentRuntimeCommandRequestAccountIdString

        @required @httpPayload
        body: InvokeAgentRuntimeCommandRequestBody
    }
    output := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id")
        runtimeSessionId: SessionId

        @httpHeader("X-Amzn-Trace-Id")
        traceId: String

        @httpHeader("traceparent")
        traceParent: String

        @httpHeader("tracestate")
        traceState: String

        @httpHeader("baggage")
        baggage: String

        @required @httpHeader("Content-Type")
        contentType: String

        @httpResponseCode
        statusCode: Integer

        @required @httpPayload
        stream: InvokeAgentRuntimeCommandStreamOutput
    }
    errors: [
        ServiceQuotaExceededException
        RetryableConflictException
        ValidationException
        AccessDeniedException
        RuntimeClientError
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/browsers/{browserIdentifier}/sessions/invoke")
operation InvokeBrowser {
    input := {
        @required @httpLabel
        browserIdentifier: String

        @required @httpHeader("x-amzn-browser-session-id")
        sessionId: BrowserSessionId

        @required
        action: BrowserAction
    }
    output := {
        @required
        result: BrowserActionResult

        @required @httpHeader("x-amzn-browser-session-id")
        sessionId: BrowserSessionId
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/code-interpreters/{codeInterpreterIdentifier}/tools/invoke")
operation InvokeCodeInterpreter {
    input := {
        @required @httpLabel
        codeInterpreterIdentifier: String

        @httpHeader("x-amzn-code-interpreter-session-id")
        sessionId: CodeInterpreterSessionId

        @httpHeader("X-Amzn-Trace-Id")
        traceId: InvokeCodeInterpreterRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: InvokeCodeInterpreterRequestTraceParentString

        @required
        name: ToolName

        arguments: ToolArguments
    }
    output := {
        @httpHeader("x-amzn-code-interpreter-session-id")
        sessionId: CodeInterpreterSessionId

        @required @httpPayload
        stream: CodeInterpreterStreamOutput
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/harnesses/invoke")
operation InvokeHarness {
    input := {
        @required @httpQuery("harnessArn")
        harnessArn: HarnessArn

        @httpQuery("qualifier")
        qualifier: HarnessEndpointName

        @required @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id")
        runtimeSessionId: InvokeHarnessRequestRuntimeSessionIdString

        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-User-Id")
        runtimeUserId: String

        @httpHeader("traceparent")
        traceParent: InvokeHarnessRequestTraceParentString

        @httpHeader("tracestate")
        traceState: InvokeHarnessRequestTraceStateString

        @httpHeader("X-Amzn-Trace-Id")
        traceId: InvokeHarnessRequestTraceIdString

        @httpHeader("baggage")
        baggage: InvokeHarnessRequestBaggageString

        @required
        messages: HarnessMessages

        model: HarnessModelConfiguration
        systemPrompt: HarnessSystemPrompt
        tools: HarnessTools
        skills: HarnessSkills
        allowedTools: HarnessAllowedTools
        maxIterations: Integer
        maxTokens: Integer
        timeoutSeconds: Integer
        actorId: String
    }
    output := {
        @required @httpPayload
        stream: InvokeHarnessStreamOutput
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        RuntimeClientError
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/ab-tests")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "abTests"
    pageSize: "maxResults"
)
operation ListABTests {
    input := {
        @httpQuery("maxResults")
        maxResults: ListABTestsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        abTests: ABTestSummaryList

        nextToken: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/actors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actorSummaries"
    pageSize: "maxResults"
)
operation ListActors {
    input: ListActorsInput
    output: ListActorsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/evaluations/batch-evaluate")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "batchEvaluations"
    pageSize: "maxResults"
)
operation ListBatchEvaluations {
    input := {
        @httpQuery("maxResults")
        maxResults: ListBatchEvaluationsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        batchEvaluations: BatchEvaluationSummaryList

        nextToken: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/browsers/{browserIdentifier}/sessions/list") @readonly
operation ListBrowserSessions {
    input := {
        @required @httpLabel
        browserIdentifier: String

        maxResults: MaxResults
        nextToken: NextToken
        status: BrowserSessionStatus
    }
    output := {
        @required
        items: BrowserSessionSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/code-interpreters/{codeInterpreterIdentifier}/sessions/list") @readonly
operation ListCodeInterpreterSessions {
    input := {
        @required @httpLabel
        codeInterpreterIdentifier: String

        maxResults: MaxResults
        nextToken: NextToken
        status: CodeInterpreterSessionStatus
    }
    output := {
        @required
        items: CodeInterpreterSessionSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/actor/{actorId}/sessions/{sessionId}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListEvents {
    input: ListEventsInput
    output: ListEventsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/extractionJobs")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListMemoryExtractionJobs {
    input: ListMemoryExtractionJobsInput
    output: ListMemoryExtractionJobsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/memoryRecords")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memoryRecordSummaries"
    pageSize: "maxResults"
)
operation ListMemoryRecords {
    input: ListMemoryRecordsInput
    output: ListMemoryRecordsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/payments/listPaymentInstruments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "paymentInstruments"
    pageSize: "maxResults"
)
operation ListPaymentInstruments {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        paymentConnectorId: PaymentConnectorId
        nextToken: NextToken
        maxResults: Integer
    }
    output := {
        @required
        paymentInstruments: PaymentInstrumentSummaryList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/listPaymentSessions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "paymentSessions"
    pageSize: "maxResults"
)
operation ListPaymentSessions {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        nextToken: NextToken
        maxResults: Integer
    }
    output := {
        @required
        paymentSessions: PaymentSessionSummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/recommendations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationSummaries"
    pageSize: "maxResults"
)
operation ListRecommendations {
    input := {
        @httpQuery("maxResults")
        maxResults: ListRecommendationsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("status")
        statusFilter: RecommendationStatus
    }
    output := {
        @required
        recommendationSummaries: RecommendationSummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/actor/{actorId}/sessions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionSummaries"
    pageSize: "maxResults"
)
operation ListSessions {
    input: ListSessionsInput
    output: ListSessionsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/payments/processPayment") @idempotent
operation ProcessPayment {
    input := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-User-Id")
        userId: UserId

        @httpHeader("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name")
        agentName: PaymentAgentName

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentSessionId: PaymentSessionId

        @required
        paymentInstrumentId: PaymentInstrumentId

        @required
        paymentType: PaymentType

        @required
        paymentInput: PaymentInput

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        processPaymentId: ProcessPaymentId

        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentSessionId: PaymentSessionId

        @required
        paymentInstrumentId: PaymentInstrumentId

        @required
        paymentType: PaymentType

        @required
        status: PaymentStatus

        @required
        paymentOutput: PaymentOutput

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/retrieve")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memoryRecordSummaries"
    pageSize: "maxResults"
)
operation RetrieveMemoryRecords {
    input: RetrieveMemoryRecordsInput
    output: RetrieveMemoryRecordsOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/browser-profiles/{profileIdentifier}/save") @idempotent
operation SaveBrowserSessionProfile {
    input := {
        @httpHeader("X-Amzn-Trace-Id")
        traceId: SaveBrowserSessionProfileRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: SaveBrowserSessionProfileRequestTraceParentString

        @required @httpLabel
        profileIdentifier: BrowserProfileId

        @required
        browserIdentifier: String

        @required
        sessionId: BrowserSessionId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        profileIdentifier: BrowserProfileId

        @required
        browserIdentifier: String

        @required
        sessionId: BrowserSessionId

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/registry-records/search")
operation SearchRegistryRecords {
    input := {
        @required
        searchQuery: SearchRegistryRecordsRequestSearchQueryString

        @required
        registryIds: SearchRegistryRecordsRequestRegistryIdsList

        maxResults: SearchRegistryRecordsRequestMaxResultsInteger
        filters: Document
    }
    output := {
        @required
        registryRecords: RegistryRecordSummaryList
    }
    errors: [
        UnauthorizedException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/evaluations/batch-evaluate", code: 202) @idempotent
operation StartBatchEvaluation {
    input := {
        @required
        batchEvaluationName: BatchEvaluationName

        evaluators: StartBatchEvaluationRequestEvaluatorsList
        insights: StartBatchEvaluationRequestInsightsList

        @required
        dataSourceConfig: DataSourceConfig

        @idempotencyToken
        clientToken: ClientToken

        evaluationMetadata: EvaluationMetadata
        tags: TagsMap
        kmsKeyArn: KmsKeyArn
        description: BatchEvaluationDescription
    }
    output := {
        @required
        batchEvaluationId: BatchEvaluationId

        @required
        batchEvaluationArn: String

        @required
        batchEvaluationName: BatchEvaluationName

        evaluators: EvaluatorList
        insights: InsightList

        @required
        status: BatchEvaluationStatus

        @required
        createdAt: SyntheticTimestamp_date_time

        outputConfig: OutputConfig
        tags: TagsMap
        kmsKeyArn: KmsKeyArn
        description: BatchEvaluationDescription
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/browsers/{browserIdentifier}/sessions/start") @idempotent
operation StartBrowserSession {
    input := {
        @httpHeader("X-Amzn-Trace-Id")
        traceId: StartBrowserSessionRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: StartBrowserSessionRequestTraceParentString

        @required @httpLabel
        browserIdentifier: String

        name: Name
        sessionTimeoutSeconds: BrowserSessionTimeout
        viewPort: ViewPort
        extensions: BrowserExtensions
        profileConfiguration: BrowserProfileConfiguration
        proxyConfiguration: ProxyConfiguration
        enterprisePolicies: BrowserEnterprisePolicies
        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        browserIdentifier: String

        @required
        sessionId: BrowserSessionId

        @required
        createdAt: DateTimestamp

        streams: BrowserSessionStream
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/code-interpreters/{codeInterpreterIdentifier}/sessions/start")
@idempotent
operation StartCodeInterpreterSession {
    input := {
        @httpHeader("X-Amzn-Trace-Id")
        traceId: StartCodeInterpreterSessionRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: StartCodeInterpreterSessionRequestTraceParentString

        @required @httpLabel
        codeInterpreterIdentifier: String

        name: Name
        sessionTimeoutSeconds: CodeInterpreterSessionTimeout
        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        codeInterpreterIdentifier: String

        @required
        sessionId: CodeInterpreterSessionId

        @required
        createdAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/{memoryId}/extractionJobs/start") @idempotent
operation StartMemoryExtractionJob {
    input: StartMemoryExtractionJobInput
    output: StartMemoryExtractionJobOutput
    errors: [
        ServiceQuotaExceededException
        ThrottledException
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/recommendations", code: 202)
operation StartRecommendation {
    input := {
        @required
        name: RecommendationName

        description: RecommendationDescription

        @required
        type: RecommendationType

        @required
        recommendationConfig: RecommendationConfig

        kmsKeyArn: KmsKeyArn

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        recommendationId: RecommendationId

        @required
        recommendationArn: RecommendationArn

        @required
        name: RecommendationName

        description: RecommendationDescription

        @required
        type: RecommendationType

        @required
        recommendationConfig: RecommendationConfig

        @required
        status: RecommendationStatus

        @required
        createdAt: SyntheticTimestamp_date_time

        @required
        updatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/evaluations/batch-evaluate/{batchEvaluationId}/stop", code: 202)
operation StopBatchEvaluation {
    input := {
        @required @httpLabel
        batchEvaluationId: BatchEvaluationId
    }
    output := {
        @required
        batchEvaluationId: BatchEvaluationId

        @required
        batchEvaluationArn: String

        @required
        status: BatchEvaluationStatus

        description: BatchEvaluationDescription
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/browsers/{browserIdentifier}/sessions/stop") @idempotent
operation StopBrowserSession {
    input := {
        @httpHeader("X-Amzn-Trace-Id")
        traceId: StopBrowserSessionRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: StopBrowserSessionRequestTraceParentString

        @required @httpLabel
        browserIdentifier: String

        @required @httpQuery("sessionId")
        sessionId: BrowserSessionId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        browserIdentifier: String

        @required
        sessionId: BrowserSessionId

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/code-interpreters/{codeInterpreterIdentifier}/sessions/stop")
@idempotent
operation StopCodeInterpreterSession {
    input := {
        @httpHeader("X-Amzn-Trace-Id")
        traceId: StopCodeInterpreterSessionRequestTraceIdString

        @httpHeader("traceparent")
        traceParent: StopCodeInterpreterSessionRequestTraceParentString

        @required @httpLabel
        codeInterpreterIdentifier: String

        @required @httpQuery("sessionId")
        sessionId: CodeInterpreterSessionId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        codeInterpreterIdentifier: String

        @required
        sessionId: CodeInterpreterSessionId

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/runtimes/{agentRuntimeArn}/stopruntimesession") @idempotent
operation StopRuntimeSession {
    input := {
        @required @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id")
        runtimeSessionId: SessionType

        @required @httpLabel
        agentRuntimeArn: String

        @httpQuery("qualifier")
        qualifier: String

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @httpHeader("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id")
        runtimeSessionId: SessionId

        @httpResponseCode
        statusCode: Integer
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        RetryableConflictException
        ValidationException
        AccessDeniedException
        ConflictException
        RuntimeClientError
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/ab-tests/{abTestId}", code: 202) @idempotent
operation UpdateABTest {
    input := {
        @required @httpLabel
        abTestId: ABTestId

        @idempotencyToken
        clientToken: ClientToken

        name: ABTestName
        description: ABTestDescription
        variants: VariantList
        gatewayFilter: GatewayFilter
        evaluationConfig: ABTestEvaluationConfig
        roleArn: RoleArn
        executionStatus: ABTestExecutionStatus
    }
    output := {
        @required
        abTestId: ABTestId

        @required
        abTestArn: ABTestArn

        @required
        status: ABTestStatus

        @required
        executionStatus: ABTestExecutionStatus

        @required
        updatedAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/browsers/{browserIdentifier}/sessions/streams/update") @idempotent
operation UpdateBrowserStream {
    input := {
        @required @httpLabel
        browserIdentifier: String

        @required @httpQuery("sessionId")
        sessionId: BrowserSessionId

        @required
        streamUpdate: StreamUpdate

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        browserIdentifier: String

        @required
        sessionId: BrowserSessionId

        @required
        streams: BrowserSessionStream

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

structure A2aDescriptor {
    @required
    agentCard: AgentCardDefinition
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:ab-test/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string ABTestArn

@length(min: 1, max: 200)
string ABTestDescription

union ABTestEvaluationConfig {
    onlineEvaluationConfigArn: OnlineEvaluationConfigArn
    perVariantOnlineEvaluationConfig: PerVariantOnlineEvaluationConfigList
}

enum ABTestExecutionStatus {
    PAUSED
    RUNNING
    STOPPED
    NOT_STARTED
}

@pattern("[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string ABTestId

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string ABTestName

structure ABTestResults {
    analysisTimestamp: Timestamp

    @required
    evaluatorMetrics: EvaluatorMetricList
}

enum ABTestStatus {
    CREATING
    ACTIVE
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
    FAILED
}

structure ABTestSummary {
    @required
    abTestId: ABTestId

    @required
    abTestArn: ABTestArn

    @required
    name: ABTestName

    @required
    status: ABTestStatus

    @required
    executionStatus: ABTestExecutionStatus

    description: ABTestDescription
    gatewayArn: GatewayArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list ABTestSummaryList {
    member: ABTestSummary
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

@length(min: 1, max: 131072) @sensitive
string AccessTokenType

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9][a-zA-Z0-9-_/]*(?::[a-zA-Z0-9-_/]+)*[a-zA-Z0-9-_/]*")
string ActorId

structure ActorSummary {
    @required
    actorId: ActorId
}

list ActorSummaryList {
    member: ActorSummary
}

structure AffectedSession {
    @required
    sessionId: String

    @required
    explanation: String

    @required
    fixType: String

    @required
    recommendation: String

    @required
    failureSpans: FailureSpanDetailList
}

@length(min: 0)
list AffectedSessionList {
    member: AffectedSession
}

structure AgentCardDefinition {
    schemaVersion: SchemaVersion
    inlineContent: InlineContent
}

structure AgentSkillsDescriptor {
    @required
    skillMd: SkillMdDefinition

    skillDefinition: SkillDefinition
}

union AgentTracesConfig {
    sessionSpans: Spans
    cloudwatchLogs: CloudWatchLogsTraceConfig
    batchEvaluation: BatchEvaluationTraceConfig
}

structure Amount {
    @required
    value: String

    @required
    currency: Currency
}

@pattern("arn:aws:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9-.]+/apikeycredentialprovider/[a-zA-Z0-9-.]+")
string ApiKeyArn

@length(min: 1, max: 65536) @sensitive
string ApiKeyType

@length(min: 1, max: 2048)
string AudienceType

list AudiencesListType {
    member: AudienceType
}

@length(min: 1) @sensitive
string AuthorizationUrlType

structure AutomationStream {
    @required
    streamEndpoint: BrowserStreamEndpoint

    @required
    streamStatus: AutomationStreamStatus
}

enum AutomationStreamStatus {
    ENABLED
    DISABLED
}

structure AutomationStreamUpdate {
    streamStatus: AutomationStreamStatus
}

structure AvailableLimits {
    availableSpendAmount: Amount
    updatedAt: DateTimestamp
}

structure BasicAuth {
    @required
    secretArn: SecretArn
}

@input
structure BatchCreateMemoryRecordsInput {
    @required @httpLabel
    memoryId: MemoryId

    @required
    records: MemoryRecordsCreateInputList

    @idempotencyToken
    clientToken: String
}

@output
structure BatchCreateMemoryRecordsOutput {
    @required
    successfulRecords: MemoryRecordsOutputList

    @required
    failedRecords: MemoryRecordsOutputList
}

@input
structure BatchDeleteMemoryRecordsInput {
    @required @httpLabel
    memoryId: MemoryId

    @required
    records: MemoryRecordsDeleteInputList
}

@output
structure BatchDeleteMemoryRecordsOutput {
    @required
    successfulRecords: MemoryRecordsOutputList

    @required
    failedRecords: MemoryRecordsOutputList
}

@length(min: 0, max: 200)
string BatchEvaluationDescription

@pattern("[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string BatchEvaluationId

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string BatchEvaluationName

enum BatchEvaluationStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
    STOPPING
    STOPPED
    DELETING
}

structure BatchEvaluationSummary {
    @required
    batchEvaluationId: BatchEvaluationId

    @required
    batchEvaluationArn: String

    @required
    batchEvaluationName: BatchEvaluationName

    @required
    status: BatchEvaluationStatus

    @required
    createdAt: SyntheticTimestamp_date_time

    description: BatchEvaluationDescription
    evaluators: EvaluatorList
    insights: InsightList
    evaluationResults: EvaluationJobResults
    errorDetails: ErrorDetailsList
    kmsKeyArn: KmsKeyArn
    updatedAt: SyntheticTimestamp_date_time
}

list BatchEvaluationSummaryList {
    member: BatchEvaluationSummary
}

structure BatchEvaluationTraceConfig {
    @required
    batchEvaluationArn: String
}

@input
structure BatchUpdateMemoryRecordsInput {
    @required @httpLabel
    memoryId: MemoryId

    @required
    records: MemoryRecordsUpdateInputList
}

@output
structure BatchUpdateMemoryRecordsOutput {
    @required
    successfulRecords: MemoryRecordsOutputList

    @required
    failedRecords: MemoryRecordsOutputList
}

enum BlockchainChainId {
    BASE
    BASE_SEPOLIA
    ETHEREUM
    SOLANA
    SOLANA_DEVNET
}

@length(min: 0, max: 100000000) @sensitive
blob Body

structure Branch {
    rootEventId: EventId

    @required
    name: BranchName
}

structure BranchFilter {
    @required
    name: BranchName

    includeParentBranches: Boolean
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9-_]*")
string BranchName

union BrowserAction {
    mouseClick: MouseClickArguments
    mouseMove: MouseMoveArguments
    mouseDrag: MouseDragArguments
    mouseScroll: MouseScrollArguments
    keyType: KeyTypeArguments
    keyPress: KeyPressArguments
    keyShortcut: KeyShortcutArguments
    screenshot: ScreenshotArguments
}

union BrowserActionResult {
    mouseClick: MouseClickResult
    mouseMove: MouseMoveResult
    mouseDrag: MouseDragResult
    mouseScroll: MouseScrollResult
    keyType: KeyTypeResult
    keyPress: KeyPressResult
    keyShortcut: KeyShortcutResult
    screenshot: ScreenshotResult
}

enum BrowserActionStatus {
    SUCCESS
    FAILED
}

@length(min: 0, max: 100)
list BrowserEnterprisePolicies {
    member: BrowserEnterprisePolicy
}

structure BrowserEnterprisePolicy {
    @required
    location: ResourceLocation

    type: BrowserEnterprisePolicyType
}

enum BrowserEnterprisePolicyType {
    MANAGED
    RECOMMENDED
}

structure BrowserExtension {
    @required
    location: ResourceLocation
}

@length(min: 1, max: 10)
list BrowserExtensions {
    member: BrowserExtension
}

structure BrowserProfileConfiguration {
    @required
    profileIdentifier: BrowserProfileId
}

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string BrowserProfileId

@pattern("[0-9a-zA-Z]{1,40}")
string BrowserSessionId

enum BrowserSessionStatus {
    READY
    TERMINATED
}

structure BrowserSessionStream {
    @required
    automationStream: AutomationStream

    liveViewStream: LiveViewStream
}

list BrowserSessionSummaries {
    member: BrowserSessionSummary
}

structure BrowserSessionSummary {
    @required
    browserIdentifier: String

    @required
    sessionId: BrowserSessionId

    name: Name

    @required
    status: BrowserSessionStatus

    @required
    createdAt: DateTimestamp

    lastUpdatedAt: DateTimestamp
}

@range(min: 1, max: 28800)
integer BrowserSessionTimeout

@length(min: 10, max: 512)
string BrowserStreamEndpoint

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:capacity-provider/[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string CapacityProviderArn

@length(min: 12, max: 59) @pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string CapacityProviderId

enum CapacityProviderSessionStatus {
    Provisioning
    Deprovisioning
    Active
    Deleting
    Deleted
    Stopped
}

structure Certificate {
    @required
    location: CertificateLocation
}

union CertificateLocation {
    secretsManager: SecretsManagerLocation
}

@length(min: 1, max: 200)
list Certificates {
    member: Certificate
}

@length(min: 33, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}")
string ClientToken

structure CloudWatchFilterConfig {
    sessionIds: CloudWatchFilterConfigSessionIdsList
    timeRange: SessionFilterConfig
}

@length(min: 0, max: 500)
list CloudWatchFilterConfigSessionIdsList {
    member: String
}

structure CloudWatchLogsFilter {
    @required
    key: CloudWatchLogsFilterKeyString

    @required
    operator: CloudWatchLogsFilterOperator

    @required
    value: FilterValue
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._-]+")
string CloudWatchLogsFilterKeyString

list CloudWatchLogsFilterList {
    member: CloudWatchLogsFilter
}

enum CloudWatchLogsFilterOperator {
    Equals
    NotEquals
    GreaterThan
    LessThan
    GreaterThanOrEqual
    LessThanOrEqual
    Contains
    NotContains
}

structure CloudWatchLogsRule {
    filters: CloudWatchLogsFilterList
}

structure CloudWatchLogsSource {
    @required
    serviceNames: CloudWatchLogsSourceServiceNamesList

    @required
    logGroupNames: CloudWatchLogsSourceLogGroupNamesList

    filterConfig: CloudWatchFilterConfig
}

@length(min: 1, max: 5)
list CloudWatchLogsSourceLogGroupNamesList {
    member: String
}

@length(min: 1, max: 1)
list CloudWatchLogsSourceServiceNamesList {
    member: String
}

structure CloudWatchLogsTraceConfig {
    @required
    logGroupArns: CloudWatchLogsTraceConfigLogGroupArnsList

    @required
    serviceNames: ServiceNameList

    @required
    startTime: SyntheticTimestamp_date_time

    @required
    endTime: SyntheticTimestamp_date_time

    rule: CloudWatchLogsRule
}

@length(min: 1, max: 5)
list CloudWatchLogsTraceConfigLogGroupArnsList {
    member: String
}

structure CloudWatchOutputConfig {
    @required
    logGroupName: String

    @required
    logStreamName: String
}

structure CodeInterpreterResult {
    @required
    content: ContentBlockList

    structuredContent: ToolResultStructuredContent
    isError: Boolean
}

@pattern("[0-9a-zA-Z]{1,40}")
string CodeInterpreterSessionId

enum CodeInterpreterSessionStatus {
    READY
    TERMINATED
}

list CodeInterpreterSessionSummaries {
    member: CodeInterpreterSessionSummary
}

structure CodeInterpreterSessionSummary {
    @required
    codeInterpreterIdentifier: String

    @required
    sessionId: CodeInterpreterSessionId

    name: Name

    @required
    status: CodeInterpreterSessionStatus

    @required
    createdAt: DateTimestamp

    lastUpdatedAt: DateTimestamp
}

@range(min: 1, max: 28800)
integer CodeInterpreterSessionTimeout

@streaming
union CodeInterpreterStreamOutput {
    result: CodeInterpreterResult
    accessDeniedException: AccessDeniedException
    conflictException: ConflictException
    internalServerException: InternalServerException
    resourceNotFoundException: ResourceNotFoundException
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    validationException: ValidationException
}

@length(min: 1, max: 8192) @sensitive
string CoinbaseCdpPaymentJwtTokenType

@length(min: 1, max: 16384) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E]+")
string CoinbaseCdpPaymentRequestBodyType

structure CoinbaseCdpTokenRequestInput {
    @required
    requestMethod: PaymentHttpMethodType

    requestHost: PaymentRequestHostType

    @required
    requestPath: PaymentRequestPathType

    includeWalletAuthToken: Boolean
    requestBody: CoinbaseCdpPaymentRequestBodyType
}

structure CoinbaseCdpTokenResponseOutput {
    @required
    bearerToken: CoinbaseCdpPaymentJwtTokenType

    walletAuthToken: CoinbaseCdpPaymentJwtTokenType
}

enum CommandExecutionStatus {
    COMPLETED
    TIMED_OUT
}

structure ConfidenceInterval {
    lower: Double
    upper: Double
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:configuration-bundle/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string ConfigurationBundleArn

structure ConfigurationBundleRef {
    @required
    bundleArn: ConfigurationBundleArn

    @required
    bundleVersion: ConfigurationBundleVersion
}

structure ConfigurationBundleToolEntry {
    @required
    toolName: RecommendationToolName

    @required
    toolDescriptionJsonPath: String
}

list ConfigurationBundleToolEntryList {
    member: ConfigurationBundleToolEntry
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ConfigurationBundleVersion

@error("client") @httpError(409)
structure ConflictException {
    message: NonBlankString
}

union Content {
    text: ContentTextString
}

structure ContentBlock {
    @required
    type: ContentBlockType

    text: String
    data: Blob
    mimeType: String
    uri: String
    name: String
    description: String
    size: Long
    resource: ResourceContent
}

list ContentBlockList {
    member: ContentBlock
}

enum ContentBlockType {
    text
    image
    resource
    resource_link
}

structure ContentDeltaEvent {
    stdout: String
    stderr: String
}

structure ContentStartEvent {}

structure ContentStopEvent {
    @required
    exitCode: Integer

    @required
    status: CommandExecutionStatus
}

@length(min: 1, max: 100000) @sensitive
string ContentTextString

union Context {
    spanContext: SpanContext
}

structure ControlStats {
    @required
    variantName: String

    @required
    sampleSize: Integer

    @required
    mean: Double
}

structure Conversational {
    @required
    content: Content

    @required
    role: Role
}

@input
structure CreateEventInput {
    @required @httpLabel
    memoryId: MemoryId

    @required
    actorId: ActorId

    sessionId: SessionId

    @required
    eventTimestamp: Timestamp

    @required
    payload: PayloadTypeList

    branch: Branch

    @idempotencyToken
    clientToken: String

    metadata: MetadataMap
    extractionMode: ExtractionMode
}

@output
structure CreateEventOutput {
    @required
    event: Event
}

@range(min: 15, max: 480)
integer CreatePaymentSessionRequestExpiryTimeInMinutesInteger

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\-_]+")
string CredentialProviderName

enum CryptoWalletNetwork {
    ETHEREUM
    SOLANA
}

structure CryptoX402PaymentInput {
    @required
    version: String

    @required
    payload: PaymentDocument
}

structure CryptoX402PaymentOutput {
    @required
    version: String

    @required
    payload: PaymentDocument
}

enum Currency {
    USD
}

structure CustomDescriptor {
    inlineContent: InlineContent
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\-_\\.]+")
string CustomRequestKeyType

map CustomRequestParametersType {
    key: CustomRequestKeyType
    value: CustomRequestValueType
}

@length(min: 1, max: 2048) @sensitive
string CustomRequestValueType

union DataSourceConfig {
    cloudWatchLogs: CloudWatchLogsSource
    onlineEvaluationConfigSource: OnlineEvaluationConfigSource
}

@timestampFormat("date-time")
timestamp DateTimestamp

@input
structure DeleteEventInput {
    @required @httpLabel
    memoryId: MemoryId

    @required @httpLabel
    sessionId: SessionId

    @required @httpLabel
    eventId: EventId

    @required @httpLabel
    actorId: ActorId
}

@output
structure DeleteEventOutput {
    @required
    eventId: EventId
}

@input
structure DeleteMemoryRecordInput {
    @required @httpLabel
    memoryId: MemoryId

    @required @httpLabel
    memoryRecordId: MemoryRecordId
}

@output
structure DeleteMemoryRecordOutput {
    @required
    memoryRecordId: MemoryRecordId
}

@length(min: 1, max: 4096) @sensitive
string Description

enum DescriptorType {
    MCP
    A2A
    CUSTOM
    AGENT_SKILLS
}

structure Descriptors {
    mcp: McpDescriptor
    a2a: A2aDescriptor
    custom: CustomDescriptor
    agentSkills: AgentSkillsDescriptor
}

@length(min: 1, max: 253)
@pattern("(\\.)?[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?)*")
string DomainPattern

@length(min: 1, max: 100)
list DomainPatterns {
    member: DomainPattern
}

@error("client") @httpError(409)
structure DuplicateIdException {
    message: NonBlankString
}

@length(min: 0, max: 128)
@pattern("arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}")
string EfsAccessPointArn

structure EfsConfiguration {
    @required
    accessPointArn: EfsAccessPointArn

    @required
    mountPath: MountPath

    @required
    fileSystemArn: EfsFileSystemArn
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:elasticfilesystem:[a-z0-9-]+:[0-9]{12}:file-system/fs-[0-9a-f]{8,40}")
string EfsFileSystemArn

@length(min: 1, max: 254) @pattern("[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}") @sensitive
string Email

structure EmbeddedCryptoWallet {
    @required
    network: CryptoWalletNetwork

    @required
    linkedAccounts: LinkedAccountList

    walletAddress: String
    redirectUrl: EmbeddedCryptoWalletRedirectUrlString
}

@length(min: 0, max: 2048)
string EmbeddedCryptoWalletRedirectUrlString

@length(min: 0, max: 1)
list ErrorDetailsList {
    member: ErrorDetailsListMemberString
}

@length(min: 0, max: 1000)
string ErrorDetailsListMemberString

union EvaluationContent {
    text: EvaluationContentTextString
}

@length(min: 1, max: 100)
list EvaluationContentList {
    member: EvaluationContent
}

@length(min: 1, max: 100000)
string EvaluationContentTextString

@length(min: 1, max: 1024)
string EvaluationErrorCode

@length(min: 0, max: 2048)
string EvaluationErrorMessage

structure EvaluationExpectedTrajectory {
    toolNames: EvaluationToolNames
}

@length(min: 0, max: 2048) @sensitive
string EvaluationExplanation

union EvaluationInput {
    sessionSpans: Spans
}

structure EvaluationJobResults {
    numberOfSessionsCompleted: Integer
    numberOfSessionsInProgress: Integer
    numberOfSessionsFailed: Integer
    totalNumberOfSessions: Integer
    numberOfSessionsIgnored: Integer
    evaluatorSummaries: EvaluatorSummaryList
}

union EvaluationMetadata {
    sessionMetadata: SessionMetadataList
}

structure EvaluationReferenceInput {
    @required
    context: Context

    expectedResponse: EvaluationContent
    assertions: EvaluationContentList
    expectedTrajectory: EvaluationExpectedTrajectory
}

@length(min: 1, max: 1000) @sensitive
list EvaluationReferenceInputs {
    member: EvaluationReferenceInput
}

structure EvaluationResultContent {
    @required
    evaluatorArn: EvaluatorArn

    @required
    evaluatorId: EvaluatorId

    @required
    evaluatorName: EvaluatorName

    explanation: EvaluationExplanation

    @required
    context: Context

    value: Double
    label: String
    tokenUsage: TokenUsage
    errorMessage: EvaluationErrorMessage
    errorCode: EvaluationErrorCode
    ignoredReferenceInputFields: IgnoredReferenceInputFields
}

list EvaluationResults {
    member: EvaluationResultContent
}

union EvaluationTarget {
    spanIds: SpanIds
    traceIds: TraceIds
}

@length(min: 1, max: 500)
string EvaluationToolName

@length(min: 0, max: 1000)
list EvaluationToolNames {
    member: EvaluationToolName
}

structure Evaluator {
    @required
    evaluatorId: EvaluatorId
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:evaluator\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$|^arn:aws[a-zA-Z-]*:bedrock-agentcore:::evaluator/Builtin.[a-zA-Z0-9_-]+")
string EvaluatorArn

@pattern("(Builtin.[a-zA-Z0-9_-]+|[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10})")
string EvaluatorId

list EvaluatorList {
    member: Evaluator
}

structure EvaluatorMetric {
    @required
    evaluatorArn: String

    @required
    controlStats: ControlStats

    @required
    variantResults: VariantResultList
}

list EvaluatorMetricList {
    member: EvaluatorMetric
}

@pattern("(Builtin.[a-zA-Z0-9_-]+|[a-zA-Z][a-zA-Z0-9_]{0,47})")
string EvaluatorName

structure EvaluatorStatistics {
    averageScore: Double
}

structure EvaluatorSummary {
    evaluatorId: String
    statistics: EvaluatorStatistics
    totalEvaluated: Integer
    totalFailed: Integer
}

list EvaluatorSummaryList {
    member: EvaluatorSummary
}

structure Event {
    @required
    memoryId: MemoryId

    @required
    actorId: ActorId

    @required
    sessionId: SessionId

    @required
    eventId: EventId

    @required
    eventTimestamp: Timestamp

    @required
    payload: PayloadTypeList

    branch: Branch
    metadata: MetadataMap
}

enum EventFilterCondition {
    HAS_EVENTS
}

@pattern("[0-9]+#[a-fA-F0-9]+")
string EventId

list EventList {
    member: Event
}

structure EventMetadataFilterExpression {
    @required
    left: LeftExpression

    @required
    operator: OperatorType

    right: RightExpression
}

@length(min: 1, max: 5)
list EventMetadataFilterList {
    member: EventMetadataFilterExpression
}

structure ExecutionSummaryAffectedSession {
    @required
    sessionId: String

    @required
    approachTaken: String

    @required
    finalOutcome: String
}

@length(min: 0)
list ExecutionSummaryAffectedSessionList {
    member: ExecutionSummaryAffectedSession
}

structure ExecutionSummaryCluster {
    @required
    clusterId: Integer

    @required
    name: String

    @required
    description: String

    @required
    affectedSessionCount: Integer

    @required
    affectedSessions: ExecutionSummaryAffectedSessionList
}

@length(min: 0)
list ExecutionSummaryClusterList {
    member: ExecutionSummaryCluster
}

structure ExecutionSummaryClusteringResultContent {
    @required
    executionSummaries: ExecutionSummaryClusterList
}

structure ExternalProxy {
    @required
    server: HostName

    @required
    port: ExternalProxyPortInteger

    domainPatterns: DomainPatterns
    credentials: ProxyCredentials
}

@range(min: 1, max: 65535)
integer ExternalProxyPortInteger

structure ExtractionJob {
    @required
    jobId: String
}

structure ExtractionJobFilterInput {
    strategyId: String
    sessionId: String
    actorId: String
    status: ExtractionJobStatus
}

union ExtractionJobMessages {
    messagesList: MessagesList
}

structure ExtractionJobMetadata {
    @required
    jobID: String

    @required
    messages: ExtractionJobMessages

    status: ExtractionJobStatus
    failureReason: String
    strategyId: String
    sessionId: String
    actorId: String
}

list ExtractionJobMetadataList {
    member: ExtractionJobMetadata
}

enum ExtractionJobStatus {
    FAILED
}

enum ExtractionMode {
    SKIP
}

structure FailureAnalysisResultContent {
    @required
    failures: FailureCategoryClusterList
}

structure FailureCategoryCluster {
    @required
    clusterId: Integer

    @required
    name: String

    @required
    description: String

    @required
    affectedSessionCount: Integer

    @required
    subCategories: FailureSubCategoryClusterList
}

@length(min: 0)
list FailureCategoryClusterList {
    member: FailureCategoryCluster
}

structure FailureSpanDetail {
    @required
    spanId: String

    @required
    traceId: String

    @required
    signals: InsightsFailureSignalList
}

@length(min: 0)
list FailureSpanDetailList {
    member: FailureSpanDetail
}

structure FailureSubCategoryCluster {
    @required
    clusterId: Integer

    @required
    name: String

    @required
    description: String

    @required
    affectedSessionCount: Integer

    @required
    rootCauses: RootCauseClusterList
}

@length(min: 0)
list FailureSubCategoryClusterList {
    member: FailureSubCategoryCluster
}

structure FilterInput {
    branch: BranchFilter
    eventMetadata: EventMetadataFilterList
}

@length(min: 0, max: 1024)
string FilterStringValue

union FilterValue {
    stringValue: FilterStringValue
    doubleValue: Double
    booleanValue: Boolean
}

@pattern("arn:aws(|-cn|-us-gov):bedrock-agentcore:[a-z0-9-]{1,20}:[0-9]{12}:gateway/([0-9a-z][-]?){1,48}-[a-z0-9]{10}")
string GatewayArn

structure GatewayFilter {
    targetPaths: TargetPathList
}

@input
structure GetEventInput {
    @required @httpLabel
    memoryId: MemoryId

    @required @httpLabel
    sessionId: SessionId

    @required @httpLabel
    actorId: ActorId

    @required @httpLabel
    eventId: EventId
}

@output
structure GetEventOutput {
    @required
    event: Event
}

@input
structure GetMemoryRecordInput {
    @required @httpLabel
    memoryId: MemoryId

    @required @httpLabel
    memoryRecordId: MemoryRecordId
}

@output
structure GetMemoryRecordOutput {
    @required
    memoryRecord: MemoryRecord
}

union GroundTruthSource {
    inline: InlineGroundTruth
}

structure GroundTruthTurn {
    input: GroundTruthTurnInput
    expectedResponse: EvaluationContent
}

union GroundTruthTurnInput {
    prompt: GroundTruthTurnInputPromptString
}

@length(min: 0, max: 4000)
string GroundTruthTurnInputPromptString

structure HarnessAgentCoreBrowserConfig {
    browserArn: HarnessBrowserArn
}

structure HarnessAgentCoreCodeInterpreterConfig {
    codeInterpreterArn: HarnessCodeInterpreterArn
}

structure HarnessAgentCoreGatewayConfig {
    @required
    gatewayArn: GatewayArn

    outboundAuth: HarnessGatewayOutboundAuth
}

@length(min: 1, max: 64) @pattern("(\\*|@?[^/]+(/[^/]+)?)")
string HarnessAllowedTool

list HarnessAllowedTools {
    member: HarnessAllowedTool
}

@pattern("arn:([^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:harness/[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}")
string HarnessArn

@length(min: 1, max: 4096) @pattern("([^*?\\[\\]]|\\*)+")
string HarnessAwsSkillPath

list HarnessAwsSkillPaths {
    member: HarnessAwsSkillPath
}

enum HarnessBedrockApiFormat {
    converse_stream
    responses
    chat_completions
}

structure HarnessBedrockModelConfig {
    @required
    modelId: String

    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    apiFormat: HarnessBedrockApiFormat
    additionalParams: Document
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:(aws|[0-9]{12}):browser(-custom)?/(aws\\.browser\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string HarnessBrowserArn

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:(aws|[0-9]{12}):code-interpreter(-custom)?/(aws\\.codeinterpreter\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string HarnessCodeInterpreterArn

union HarnessContentBlock {
    text: SensitiveText
    toolUse: HarnessToolUseBlock
    toolResult: HarnessToolResultBlock
    reasoningContent: HarnessReasoningContentBlock
}

union HarnessContentBlockDelta {
    text: SensitiveText
    toolUse: HarnessToolUseBlockDelta
    toolResult: HarnessToolResultBlocksDelta
    reasoningContent: HarnessReasoningContentBlockDelta
    toolResultMetadata: HarnessToolResultMetadataBlockDelta
}

structure HarnessContentBlockDeltaEvent {
    @required
    contentBlockIndex: Integer

    @required
    delta: HarnessContentBlockDelta
}

union HarnessContentBlockStart {
    toolUse: HarnessToolUseBlockStart
    toolResult: HarnessToolResultBlockStart
}

structure HarnessContentBlockStartEvent {
    @required
    contentBlockIndex: Integer

    @required
    start: HarnessContentBlockStart
}

structure HarnessContentBlockStopEvent {
    @required
    contentBlockIndex: Integer
}

list HarnessContentBlocks {
    member: HarnessContentBlock
}

enum HarnessConversationRole {
    user
    assistant
}

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string HarnessEndpointName

union HarnessGatewayOutboundAuth {
    awsIam: Unit
    none: Unit
    oauth: OAuthCredentialProvider
}

structure HarnessGeminiModelConfig {
    @required
    modelId: String

    @required
    apiKeyArn: ApiKeyArn

    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    topK: TopK
    additionalParams: Document
}

structure HarnessInlineFunctionConfig {
    @required
    description: HarnessInlineFunctionDescription

    @required
    inputSchema: SensitiveJson
}

@length(min: 1, max: 4096) @sensitive
string HarnessInlineFunctionDescription

@length(min: 1, max: 16383) @sensitive
string HarnessLiteLlmApiBase

structure HarnessLiteLlmModelConfig {
    @required
    modelId: String

    apiKeyArn: ApiKeyArn
    apiBase: HarnessLiteLlmApiBase
    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    additionalParams: Document
}

structure HarnessMessage {
    @required
    role: HarnessConversationRole

    @required
    content: HarnessContentBlocks
}

structure HarnessMessageStartEvent {
    @required
    role: HarnessConversationRole
}

structure HarnessMessageStopEvent {
    @required
    stopReason: HarnessStopReason
}

list HarnessMessages {
    member: HarnessMessage
}

structure HarnessMetadataEvent {
    @required
    usage: HarnessTokenUsage

    @required
    metrics: HarnessStreamMetrics
}

union HarnessModelConfiguration {
    bedrockModelConfig: HarnessBedrockModelConfig
    openAiModelConfig: HarnessOpenAiModelConfig
    geminiModelConfig: HarnessGeminiModelConfig
    liteLlmModelConfig: HarnessLiteLlmModelConfig
}

enum HarnessOpenAiApiFormat {
    chat_completions
    responses
}

structure HarnessOpenAiModelConfig {
    @required
    modelId: String

    @required
    apiKeyArn: ApiKeyArn

    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    apiFormat: HarnessOpenAiApiFormat
    additionalParams: Document
}

@sensitive
union HarnessReasoningContentBlock {
    reasoningText: HarnessReasoningTextBlock
    redactedContent: Blob
}

@sensitive
union HarnessReasoningContentBlockDelta {
    text: String
    redactedContent: Body
    signature: String
}

@sensitive
structure HarnessReasoningTextBlock {
    @required
    text: String

    signature: String
}

structure HarnessRemoteMcpConfig {
    @required
    url: HarnessRemoteMcpUrl

    headers: HttpHeadersMap
}

@length(min: 1, max: 16383) @sensitive
string HarnessRemoteMcpUrl

union HarnessSkill {
    path: HarnessSkillPath
    s3: HarnessSkillS3Source
    git: HarnessSkillGitSource
    awsSkills: HarnessSkillAwsSkillsSource
}

structure HarnessSkillAwsSkillsSource {
    paths: HarnessAwsSkillPaths
}

structure HarnessSkillGitAuth {
    @required
    credentialArn: ApiKeyArn

    username: String
}

structure HarnessSkillGitSource {
    @required
    url: HarnessSkillGitUrl

    path: String
    auth: HarnessSkillGitAuth
}

@length(min: 8, max: 16383) @pattern("https://[^#@]+")
string HarnessSkillGitUrl

@length(min: 1, max: 4096)
string HarnessSkillPath

structure HarnessSkillS3Source {
    @required
    uri: HarnessSkillS3Uri
}

@length(min: 5, max: 16383) @pattern("s3://.*")
string HarnessSkillS3Uri

list HarnessSkills {
    member: HarnessSkill
}

enum HarnessStopReason {
    end_turn
    tool_use
    tool_result
    max_tokens
    stop_sequence
    content_filtered
    malformed_model_output
    malformed_tool_use
    interrupted
    partial_turn
    model_context_window_exceeded
    max_iterations_exceeded
    max_output_tokens_exceeded
    timeout_exceeded
}

structure HarnessStreamMetrics {
    @required
    latencyMs: Long
}

union HarnessSystemContentBlock {
    text: SensitiveText
}

list HarnessSystemPrompt {
    member: HarnessSystemContentBlock
}

structure HarnessTokenUsage {
    @required
    inputTokens: HarnessTokenUsageInputTokensInteger

    @required
    outputTokens: HarnessTokenUsageOutputTokensInteger

    @required
    totalTokens: HarnessTokenUsageTotalTokensInteger

    cacheReadInputTokens: HarnessTokenUsageCacheReadInputTokensInteger
    cacheWriteInputTokens: HarnessTokenUsageCacheWriteInputTokensInteger
}

@range(min: 0)
integer HarnessTokenUsageCacheReadInputTokensInteger

@range(min: 0)
integer HarnessTokenUsageCacheWriteInputTokensInteger

@range(min: 0)
integer HarnessTokenUsageInputTokensInteger

@range(min: 0)
integer HarnessTokenUsageOutputTokensInteger

@range(min: 0)
integer HarnessTokenUsageTotalTokensInteger

structure HarnessTool {
    @required
    type: HarnessToolType

    name: HarnessToolName
    config: HarnessToolConfiguration
}

union HarnessToolConfiguration {
    remoteMcp: HarnessRemoteMcpConfig
    agentCoreBrowser: HarnessAgentCoreBrowserConfig
    agentCoreGateway: HarnessAgentCoreGatewayConfig
    inlineFunction: HarnessInlineFunctionConfig
    agentCoreCodeInterpreter: HarnessAgentCoreCodeInterpreterConfig
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string HarnessToolName

structure HarnessToolResultBlock {
    @required
    toolUseId: HarnessToolUseId

    @required
    content: HarnessToolResultContentBlocks

    status: HarnessToolUseStatus
    type: HarnessToolUseType
}

union HarnessToolResultBlockDelta {
    text: SensitiveText
    json: SensitiveJson
}

structure HarnessToolResultBlockStart {
    @required
    toolUseId: HarnessToolUseId

    status: HarnessToolUseStatus
}

list HarnessToolResultBlocksDelta {
    member: HarnessToolResultBlockDelta
}

union HarnessToolResultContentBlock {
    text: SensitiveText
    json: SensitiveJson
}

list HarnessToolResultContentBlocks {
    member: HarnessToolResultContentBlock
}

structure HarnessToolResultMetadataBlockDelta {
    @required
    metadata: SensitiveText
}

enum HarnessToolType {
    remote_mcp
    agentcore_browser
    agentcore_gateway
    inline_function
    agentcore_code_interpreter
}

structure HarnessToolUseBlock {
    @required
    name: HarnessToolName

    @required
    toolUseId: HarnessToolUseId

    @required
    input: SensitiveJson

    type: HarnessToolUseType
    serverName: String
}

structure HarnessToolUseBlockDelta {
    @required
    input: SensitiveText
}

structure HarnessToolUseBlockStart {
    @required
    toolUseId: HarnessToolUseId

    @required
    name: HarnessToolName

    type: HarnessToolUseType
    serverName: String
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string HarnessToolUseId

enum HarnessToolUseStatus {
    success
    error
}

enum HarnessToolUseType {
    tool_use
    server_tool_use
    mcp_tool_use
}

list HarnessTools {
    member: HarnessTool
}

@length(min: 1, max: 253)
@pattern("[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?)*")
string HostName

@length(min: 1, max: 16383)
string HttpHeaderKey

@length(min: 1, max: 16383)
string HttpHeaderValue

@sensitive
map HttpHeadersMap {
    key: HttpHeaderKey
    value: HttpHeaderValue
}

@length(min: 1, max: 1000)
string IgnoredReferenceInputField

@length(min: 0, max: 100)
list IgnoredReferenceInputFields {
    member: IgnoredReferenceInputField
}

@length(min: 1, max: 409600)
string InlineContent

structure InlineGroundTruth {
    assertions: EvaluationContentList
    expectedTrajectory: EvaluationExpectedTrajectory
    turns: InlineGroundTruthTurnsList
}

@length(min: 1)
list InlineGroundTruthTurnsList {
    member: GroundTruthTurn
}

structure InputContentBlock {
    @required
    path: MaxLenString

    text: MaxLenString
    blob: Body
}

list InputContentBlockList {
    member: InputContentBlock
}

structure Insight {
    @required
    insightId: InsightId
}

@pattern("(Builtin\\.[a-zA-Z0-9._-]+|[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10})")
string InsightId

@length(min: 0, max: 10)
list InsightList {
    member: Insight
}

enum InsightsFailureCategory {
    execution_error_category_authentication = "execution-error-category-authentication"
    execution_error_category_resource_not_found = "execution-error-category-resource-not-found"
    execution_error_category_service_errors = "execution-error-category-service-errors"
    execution_error_category_rate_limiting = "execution-error-category-rate-limiting"
    execution_error_category_formatting = "execution-error-category-formatting"
    execution_error_category_timeout = "execution-error-category-timeout"
    execution_error_category_resource_exhaustion = "execution-error-category-resource-exhaustion"
    execution_error_category_environment = "execution-error-category-environment"
    execution_error_category_tool_schema = "execution-error-category-tool-schema"
    task_instruction_category_non_compliance = "task-instruction-category-non-compliance"
    task_instruction_category_problem_id = "task-instruction-category-problem-id"
    incorrect_actions_category_tool_selection = "incorrect-actions-category-tool-selection"
    incorrect_actions_category_poor_information_retrieval = "incorrect-actions-category-poor-information-retrieval"
    incorrect_actions_category_clarification = "incorrect-actions-category-clarification"
    incorrect_actions_category_inappropriate_info_request = "incorrect-actions-category-inappropriate-info-request"
    context_handling_error_category_context_handling_failures = "context-handling-error-category-context-handling-failures"
    hallucination_category_hall_capabilities = "hallucination-category-hall-capabilities"
    hallucination_category_hall_misunderstand = "hallucination-category-hall-misunderstand"
    hallucination_category_hall_usage = "hallucination-category-hall-usage"
    hallucination_category_hall_history = "hallucination-category-hall-history"
    hallucination_category_hall_params = "hallucination-category-hall-params"
    hallucination_category_fabricate_tool_outputs = "hallucination-category-fabricate-tool-outputs"
    repetitive_behavior_category_repetition_tool = "repetitive-behavior-category-repetition-tool"
    repetitive_behavior_category_repetition_info = "repetitive-behavior-category-repetition-info"
    repetitive_behavior_category_step_repetition = "repetitive-behavior-category-step-repetition"
    orchestration_related_errors_category_reasoning_mismatch = "orchestration-related-errors-category-reasoning-mismatch"
    orchestration_related_errors_category_goal_deviation = "orchestration-related-errors-category-goal-deviation"
    orchestration_related_errors_category_premature_termination = "orchestration-related-errors-category-premature-termination"
    orchestration_related_errors_category_unaware_termination = "orchestration-related-errors-category-unaware-termination"
    llm_output_category_nonsensical = "llm-output-category-nonsensical"
    configuration_mismatch_category_tool_definition = "configuration-mismatch-category-tool-definition"
    coding_use_case_specific_failure_types_category_edge_case_oversights = "coding-use-case-specific-failure-types-category-edge-case-oversights"
    coding_use_case_specific_failure_types_category_dependency_issues = "coding-use-case-specific-failure-types-category-dependency-issues"
    other
}

structure InsightsFailureSignal {
    @required
    category: InsightsFailureCategory

    @required
    evidence: String

    @required
    confidence: Double
}

list InsightsFailureSignalList {
    member: InsightsFailureSignal
}

enum InstrumentBalanceToken {
    USDC
}

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

@error("client") @httpError(400)
structure InvalidInputException {
    @required
    message: String
}

@pattern("[0-9]{12}")
string InvokeAgentRuntimeCommandRequestAccountIdString

@length(min: 0, max: 8192)
string InvokeAgentRuntimeCommandRequestBaggageString

structure InvokeAgentRuntimeCommandRequestBody {
    @required
    command: InvokeAgentRuntimeCommandRequestBodyCommandString

    timeout: Integer
}

@length(min: 1, max: 65536)
string InvokeAgentRuntimeCommandRequestBodyCommandString

@length(min: 0, max: 1024)
string InvokeAgentRuntimeCommandRequestTraceIdString

@length(min: 0, max: 1024)
string InvokeAgentRuntimeCommandRequestTraceParentString

@length(min: 0, max: 512)
string InvokeAgentRuntimeCommandRequestTraceStateString

@streaming
union InvokeAgentRuntimeCommandStreamOutput {
    chunk: ResponseChunk
    accessDeniedException: AccessDeniedException
    internalServerException: InternalServerException
    resourceNotFoundException: ResourceNotFoundException
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    validationException: ValidationException
    runtimeClientError: RuntimeClientError
}

@pattern("[0-9]{12}")
string InvokeAgentRuntimeRequestAccountIdString

@length(min: 0, max: 8192)
string InvokeAgentRuntimeRequestBaggageString

@length(min: 0, max: 128)
string InvokeAgentRuntimeRequestTraceIdString

@length(min: 0, max: 128)
string InvokeAgentRuntimeRequestTraceParentString

@length(min: 0, max: 512)
string InvokeAgentRuntimeRequestTraceStateString

@length(min: 0, max: 1024)
string InvokeCodeInterpreterRequestTraceIdString

@length(min: 0, max: 1024)
string InvokeCodeInterpreterRequestTraceParentString

@length(min: 0, max: 8192)
string InvokeHarnessRequestBaggageString

@length(min: 33, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9-_]*")
string InvokeHarnessRequestRuntimeSessionIdString

@length(min: 0, max: 1024)
string InvokeHarnessRequestTraceIdString

@length(min: 0, max: 1024)
string InvokeHarnessRequestTraceParentString

@length(min: 0, max: 512)
string InvokeHarnessRequestTraceStateString

@streaming
union InvokeHarnessStreamOutput {
    messageStart: HarnessMessageStartEvent
    contentBlockStart: HarnessContentBlockStartEvent
    contentBlockDelta: HarnessContentBlockDeltaEvent
    contentBlockStop: HarnessContentBlockStopEvent
    messageStop: HarnessMessageStopEvent
    metadata: HarnessMetadataEvent
    internalServerException: InternalServerException
    validationException: ValidationException
    runtimeClientError: RuntimeClientError
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_-]{1,255}")
string JwtKeyId

@length(min: 1, max: 5)
list KeyList {
    member: String
}

structure KeyPressArguments {
    @required
    key: String

    presses: KeyPressArgumentsPressesInteger
}

@range(min: 1, max: 100)
integer KeyPressArgumentsPressesInteger

structure KeyPressResult {
    @required
    status: BrowserActionStatus

    error: String
}

structure KeyShortcutArguments {
    @required
    keys: KeyList
}

structure KeyShortcutResult {
    @required
    status: BrowserActionStatus

    error: String
}

structure KeyTypeArguments {
    @required
    text: KeyTypeArgumentsTextString
}

@length(min: 0, max: 10000)
string KeyTypeArgumentsTextString

structure KeyTypeResult {
    @required
    status: BrowserActionStatus

    error: String
}

@length(min: 1, max: 2048)
@pattern("arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}")
string KmsKeyArn

enum LanguageRuntime {
    nodejs
    deno
    python
}

union LeftExpression {
    metadataKey: MetadataKey
}

@sensitive
union LinkedAccount {
    email: LinkedAccountEmail
    sms: LinkedAccountSms
    developerJwt: LinkedAccountDeveloperJwt
    oAuth2: LinkedAccountOAuth2
}

structure LinkedAccountDeveloperJwt {
    @required
    kid: JwtKeyId

    @required
    sub: LinkedAccountDeveloperJwtSubString
}

@length(min: 1, max: 255)
string LinkedAccountDeveloperJwtSubString

@sensitive
structure LinkedAccountEmail {
    @required
    emailAddress: Email
}

@length(min: 0, max: 1)
list LinkedAccountList {
    member: LinkedAccount
}

union LinkedAccountOAuth2 {
    google: OAuth2Authentication
    apple: OAuth2Authentication
    x: OAuth2Authentication
    telegram: OAuth2Authentication
    github: OAuth2Authentication
}

@sensitive
structure LinkedAccountSms {
    @required
    phoneNumber: PhoneNumber
}

@range(min: 1, max: 100)
integer ListABTestsRequestMaxResultsInteger

@input
structure ListActorsInput {
    @required @httpLabel
    memoryId: MemoryId

    maxResults: MaxResults
    nextToken: String
}

@output
structure ListActorsOutput {
    @required
    actorSummaries: ActorSummaryList

    nextToken: String
}

@range(min: 1, max: 100)
integer ListBatchEvaluationsRequestMaxResultsInteger

@input
structure ListEventsInput {
    @required @httpLabel
    memoryId: MemoryId

    @required @httpLabel
    sessionId: SessionId

    @required @httpLabel
    actorId: ActorId

    includePayloads: Boolean
    filter: FilterInput
    maxResults: MaxResults
    nextToken: String
}

@output
structure ListEventsOutput {
    @required
    events: EventList

    nextToken: String
}

@input
structure ListMemoryExtractionJobsInput {
    @required @httpLabel
    memoryId: MemoryId

    maxResults: ListMemoryExtractionJobsInputMaxResultsInteger
    filter: ExtractionJobFilterInput
    nextToken: String
}

@range(min: 1, max: 50)
integer ListMemoryExtractionJobsInputMaxResultsInteger

@output
structure ListMemoryExtractionJobsOutput {
    @required
    jobs: ExtractionJobMetadataList

    nextToken: String
}

@input
structure ListMemoryRecordsInput {
    @required @httpLabel
    memoryId: MemoryId

    namespace: Namespace
    namespacePath: Namespace
    memoryStrategyId: MemoryStrategyId
    maxResults: MaxResults
    nextToken: String
    metadataFilters: MemoryMetadataFilterList
}

@output
structure ListMemoryRecordsOutput {
    @required
    memoryRecordSummaries: MemoryRecordSummaryList

    nextToken: String
}

@range(min: 1, max: 100)
integer ListRecommendationsRequestMaxResultsInteger

@input
structure ListSessionsInput {
    @required @httpLabel
    memoryId: MemoryId

    @required @httpLabel
    actorId: ActorId

    maxResults: MaxResults
    nextToken: String
    filter: SessionFilter
}

@output
structure ListSessionsOutput {
    @required
    sessionSummaries: SessionSummaryList

    nextToken: String
}

structure LiveViewStream {
    streamEndpoint: BrowserStreamEndpoint
}

@length(min: 0, max: 100000000)
string MaxLenString

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1)
integer MaxTokens

structure McpDescriptor {
    @required
    server: ServerDefinition

    @required
    tools: ToolsDefinition
}

union MemoryContent {
    text: MemoryContentTextString
}

@length(min: 1, max: 16000) @sensitive
string MemoryContentTextString

@sensitive
document MemoryDocument

@length(min: 12)
@pattern("(arn:(aws|aws-cn|aws-us-gov):bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:memory/)?[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string MemoryId

structure MemoryMetadataFilterExpression {
    @required
    left: MemoryRecordLeftExpression

    @required
    operator: MemoryRecordOperatorType

    right: MemoryRecordRightExpression
}

@length(min: 1, max: 5)
list MemoryMetadataFilterList {
    member: MemoryMetadataFilterExpression
}

structure MemoryRecord {
    @required
    memoryRecordId: MemoryRecordId

    @required
    content: MemoryContent

    @required
    memoryStrategyId: MemoryStrategyId

    @required
    namespaces: NamespacesList

    @required
    createdAt: Timestamp

    metadata: MemoryRecordMetadataMap
}

structure MemoryRecordCreateInput {
    @required
    requestIdentifier: RequestIdentifier

    @required
    namespaces: NamespacesList

    @required
    content: MemoryContent

    @required
    timestamp: Timestamp

    memoryStrategyId: MemoryStrategyId
    metadata: MemoryRecordMetadataMap
}

structure MemoryRecordDeleteInput {
    @required
    memoryRecordId: MemoryRecordId
}

@length(min: 40, max: 50) @pattern("mem-[a-zA-Z0-9-_]*")
string MemoryRecordId

union MemoryRecordLeftExpression {
    metadataKey: MetadataKey
}

@length(min: 1, max: 20)
map MemoryRecordMetadataMap {
    key: MetadataKey
    value: MemoryRecordMetadataValue
}

union MemoryRecordMetadataValue {
    stringValue: StringValue
    stringListValue: StringValueList
    numberValue: Double
    dateTimeValue: Timestamp
}

enum MemoryRecordOperatorType {
    EQUALS_TO
    EXISTS
    NOT_EXISTS
    BEFORE
    AFTER
    CONTAINS
    GREATER_THAN
    GREATER_THAN_OR_EQUALS
    LESS_THAN
    LESS_THAN_OR_EQUALS
}

structure MemoryRecordOutput {
    @required
    memoryRecordId: MemoryRecordId

    @required
    status: MemoryRecordStatus

    requestIdentifier: RequestIdentifier
    errorCode: Integer
    errorMessage: String
}

union MemoryRecordRightExpression {
    metadataValue: MemoryRecordMetadataValue
}

enum MemoryRecordStatus {
    SUCCEEDED
    FAILED
}

structure MemoryRecordSummary {
    @required
    memoryRecordId: MemoryRecordId

    @required
    content: MemoryContent

    @required
    memoryStrategyId: MemoryStrategyId

    @required
    namespaces: NamespacesList

    @required
    createdAt: Timestamp

    score: Double
    metadata: MemoryRecordMetadataMap
}

list MemoryRecordSummaryList {
    member: MemoryRecordSummary
}

structure MemoryRecordUpdateInput {
    @required
    memoryRecordId: MemoryRecordId

    @required
    timestamp: Timestamp

    content: MemoryContent
    namespaces: NamespacesList
    memoryStrategyId: MemoryStrategyId
    metadata: MemoryRecordMetadataMap
}

@length(min: 0, max: 100)
list MemoryRecordsCreateInputList {
    member: MemoryRecordCreateInput
}

@length(min: 0, max: 100)
list MemoryRecordsDeleteInputList {
    member: MemoryRecordDeleteInput
}

list MemoryRecordsOutputList {
    member: MemoryRecordOutput
}

@length(min: 0, max: 100)
list MemoryRecordsUpdateInputList {
    member: MemoryRecordUpdateInput
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9-_]*")
string MemoryStrategyId

structure MessageMetadata {
    @required
    eventId: String

    @required
    messageIndex: Integer
}

list MessagesList {
    member: MessageMetadata
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string MetadataKey

@length(min: 0, max: 15)
map MetadataMap {
    key: MetadataKey
    value: MetadataValue
}

union MetadataValue {
    stringValue: MetadataValueStringValueString
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string MetadataValueStringValueString

@length(min: 1, max: 256)
string MimeType

@length(min: 6, max: 200) @pattern("/mnt/[a-zA-Z0-9._-]+/?")
string MountPath

enum MouseButton {
    LEFT
    RIGHT
    MIDDLE
}

structure MouseClickArguments {
    @required
    x: Integer

    @required
    y: Integer

    button: MouseButton
    clickCount: MouseClickArgumentsClickCountInteger
}

@range(min: 1, max: 10)
integer MouseClickArgumentsClickCountInteger

structure MouseClickResult {
    @required
    status: BrowserActionStatus

    error: String
}

structure MouseDragArguments {
    @required
    endX: Integer

    @required
    endY: Integer

    @required
    startX: Integer

    @required
    startY: Integer

    button: MouseButton
}

structure MouseDragResult {
    @required
    status: BrowserActionStatus

    error: String
}

structure MouseMoveArguments {
    @required
    x: Integer

    @required
    y: Integer
}

structure MouseMoveResult {
    @required
    status: BrowserActionStatus

    error: String
}

structure MouseScrollArguments {
    @required
    x: Integer

    @required
    y: Integer

    deltaX: MouseScrollArgumentsDeltaXInteger
    deltaY: MouseScrollArgumentsDeltaYInteger
}

@range(min: -1000, max: 1000)
integer MouseScrollArgumentsDeltaXInteger

@range(min: -1000, max: 1000)
integer MouseScrollArgumentsDeltaYInteger

structure MouseScrollResult {
    @required
    status: BrowserActionStatus

    error: String
}

@length(min: 1, max: 100)
string Name

@length(min: 1, max: 1024)
@pattern("[a-zA-Z0-9/*][a-zA-Z0-9-_/*]*(?::[a-zA-Z0-9-_/*]+)*[a-zA-Z0-9-_/*]*")
string Namespace

@length(min: 0, max: 1)
list NamespacesList {
    member: Namespace
}

@length(min: 1, max: 2048) @pattern("\\S*")
string NextToken

@pattern("[\\s\\S]+")
string NonBlankString

@sensitive
structure OAuth2Authentication {
    @required
    sub: OAuth2AuthenticationSubString

    emailAddress: Email
    name: OAuth2AuthenticationNameString
    username: OAuth2AuthenticationUsernameString
}

@length(min: 1, max: 255)
string OAuth2AuthenticationNameString

@length(min: 1, max: 255)
string OAuth2AuthenticationSubString

@length(min: 1, max: 255)
string OAuth2AuthenticationUsernameString

structure OAuthCredentialProvider {
    @required
    providerArn: OAuthCredentialProviderArn

    @required
    scopes: OAuthScopes

    customParameters: OAuthCustomParameters
    grantType: OAuthGrantType
    defaultReturnUrl: OAuthDefaultReturnUrl
}

@pattern("arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)")
string OAuthCredentialProviderArn

@length(min: 1, max: 10)
map OAuthCustomParameters {
    key: OAuthCustomParametersKey
    value: OAuthCustomParametersValue
}

@length(min: 1, max: 256)
string OAuthCustomParametersKey

@length(min: 1, max: 2048) @sensitive
string OAuthCustomParametersValue

@length(min: 1, max: 2048) @pattern("\\w+:(\\/?\\/?)[^\\s]+")
string OAuthDefaultReturnUrl

enum OAuthGrantType {
    CLIENT_CREDENTIALS
    AUTHORIZATION_CODE
    TOKEN_EXCHANGE
}

@length(min: 1, max: 64)
string OAuthScope

@length(min: 0, max: 100)
list OAuthScopes {
    member: OAuthScope
}

enum Oauth2FlowType {
    USER_FEDERATION
    M2M
    ON_BEHALF_OF_TOKEN_EXCHANGE
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:online-evaluation-config\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string OnlineEvaluationConfigArn

structure OnlineEvaluationConfigSource {
    @required
    onlineEvaluationConfigArn: OnlineEvaluationConfigArn

    timeRange: SessionFilterConfig
}

enum OperatorType {
    EQUALS_TO
    EXISTS
    NOT_EXISTS
}

union OutputConfig {
    cloudWatchConfig: CloudWatchOutputConfig
}

@length(min: 1, max: 500)
string PathPattern

union PayloadType {
    conversational: Conversational
    blob: MemoryDocument
}

@length(min: 0, max: 100)
list PayloadTypeList {
    member: PayloadType
}

@length(min: 0, max: 256)
string PaymentAgentName

@length(min: 12, max: 211) @pattern("([0-9a-z][-]?){1,100}-[0-9a-z]{10}")
string PaymentConnectorId

@sensitive
document PaymentDocument

enum PaymentHttpMethodType {
    GET
    POST
    PUT
    DELETE
    PATCH
}

union PaymentInput {
    cryptoX402: CryptoX402PaymentInput
}

structure PaymentInstrument {
    @required
    paymentInstrumentId: PaymentInstrumentId

    @required
    paymentManagerArn: PaymentManagerArn

    @required
    paymentConnectorId: PaymentConnectorId

    @required
    userId: UserId

    @required
    paymentInstrumentType: PaymentInstrumentType

    @required
    paymentInstrumentDetails: PaymentInstrumentDetails

    @required
    createdAt: DateTimestamp

    @required
    status: PaymentInstrumentStatus

    @required
    updatedAt: DateTimestamp
}

union PaymentInstrumentDetails {
    embeddedCryptoWallet: EmbeddedCryptoWallet
}

@length(min: 34, max: 34) @pattern("payment-instrument-[0-9a-zA-Z-]{15}")
string PaymentInstrumentId

enum PaymentInstrumentStatus {
    INITIATED
    ACTIVE
    FAILED
    DELETED
}

structure PaymentInstrumentSummary {
    @required
    paymentInstrumentId: PaymentInstrumentId

    @required
    paymentManagerArn: PaymentManagerArn

    @required
    paymentConnectorId: PaymentConnectorId

    @required
    userId: UserId

    @required
    paymentInstrumentType: PaymentInstrumentType

    @required
    status: PaymentInstrumentStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list PaymentInstrumentSummaryList {
    member: PaymentInstrumentSummary
}

enum PaymentInstrumentType {
    EMBEDDED_CRYPTO_WALLET
}

@length(min: 66, max: 2048)
@pattern("arn:(aws|aws-[a-z0-9-]+):bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:payment-manager/[a-z0-9]([a-z0-9-]{0,47}[a-z0-9])?-[a-z0-9]{10}")
string PaymentManagerArn

union PaymentOutput {
    cryptoX402: CryptoX402PaymentOutput
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\-\\.]+")
string PaymentRequestHostType

@length(min: 1, max: 2048) @pattern("/[a-zA-Z0-9/_\\-\\.~%?=&]+")
string PaymentRequestPathType

structure PaymentSession {
    @required
    paymentSessionId: PaymentSessionId

    @required
    paymentManagerArn: PaymentManagerArn

    limits: SessionLimits

    @required
    userId: UserId

    @required
    expiryTimeInMinutes: Integer

    @required
    createdAt: DateTimestamp

    availableLimits: AvailableLimits

    @required
    updatedAt: DateTimestamp
}

@length(min: 31, max: 31) @pattern("payment-session-[0-9a-zA-Z-]{15}")
string PaymentSessionId

enum PaymentSessionStatus {
    ACTIVE
    EXPIRED
    DELETED
}

structure PaymentSessionSummary {
    @required
    paymentSessionId: PaymentSessionId

    @required
    paymentManagerArn: PaymentManagerArn

    @required
    userId: UserId

    @required
    expiryTimeInMinutes: Integer

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list PaymentSessionSummaryList {
    member: PaymentSessionSummary
}

enum PaymentStatus {
    PROOF_GENERATED
}

union PaymentTokenRequestInput {
    coinbaseCdpTokenRequest: CoinbaseCdpTokenRequestInput
    stripePrivyTokenRequest: StripePrivyTokenRequestInput
}

union PaymentTokenResponseOutput {
    coinbaseCdpTokenResponse: CoinbaseCdpTokenResponseOutput
    stripePrivyTokenResponse: StripePrivyTokenResponseOutput
}

enum PaymentType {
    CRYPTO_X402
}

structure PerVariantOnlineEvaluationConfig {
    @required
    name: VariantName

    @required
    onlineEvaluationConfigArn: OnlineEvaluationConfigArn
}

@length(min: 2, max: 2)
list PerVariantOnlineEvaluationConfigList {
    member: PerVariantOnlineEvaluationConfig
}

@length(min: 3, max: 16) @pattern("\\+[1-9]\\d{1,14}") @sensitive
string PhoneNumber

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string ProcessPaymentId

enum ProgrammingLanguage {
    python
    javascript
    typescript
}

union Proxy {
    externalProxy: ExternalProxy
}

structure ProxyBypass {
    domainPatterns: DomainPatterns
}

structure ProxyConfiguration {
    @required
    proxies: ProxyConfigurationProxiesList

    bypass: ProxyBypass
}

@length(min: 1, max: 5)
list ProxyConfigurationProxiesList {
    member: Proxy
}

union ProxyCredentials {
    basicAuth: BasicAuth
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:recommendation/[0-9a-zA-Z_-]{1,48}-[0-9A-Z]{10}")
string RecommendationArn

union RecommendationConfig {
    systemPromptRecommendationConfig: SystemPromptRecommendationConfig
    toolDescriptionRecommendationConfig: ToolDescriptionRecommendationConfig
}

@length(min: 0, max: 4096)
string RecommendationDescription

@length(min: 0, max: 1024)
string RecommendationErrorCode

@length(min: 0, max: 2048)
string RecommendationErrorMessage

structure RecommendationEvaluationConfig {
    @required
    evaluators: RecommendationEvaluationConfigEvaluatorsList
}

@length(min: 1, max: 1)
list RecommendationEvaluationConfigEvaluatorsList {
    member: RecommendationEvaluatorReference
}

structure RecommendationEvaluatorReference {
    @required
    evaluatorArn: EvaluatorArn
}

@length(min: 0, max: 4096)
string RecommendationExplanation

@pattern("[0-9a-zA-Z_-]{1,48}-[0-9A-Z]{10}")
string RecommendationId

@length(min: 0, max: 100) @pattern("[a-zA-Z][a-zA-Z0-9_-]{0,47}")
string RecommendationName

union RecommendationResult {
    systemPromptRecommendationResult: SystemPromptRecommendationResult
    toolDescriptionRecommendationResult: ToolDescriptionRecommendationResult
}

structure RecommendationResultConfigurationBundle {
    @required
    bundleArn: ConfigurationBundleArn

    @required
    versionId: String
}

enum RecommendationStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
    DELETING
}

structure RecommendationSummary {
    @required
    recommendationId: RecommendationId

    @required
    recommendationArn: RecommendationArn

    @required
    name: RecommendationName

    description: RecommendationDescription

    @required
    type: RecommendationType

    @required
    status: RecommendationStatus

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time
}

list RecommendationSummaryList {
    member: RecommendationSummary
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_\\-\\.]+")
string RecommendationToolName

enum RecommendationType {
    SYSTEM_PROMPT_RECOMMENDATION
    TOOL_DESCRIPTION_RECOMMENDATION
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}")
string RegistryArn

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/)?[a-zA-Z0-9]{12,16}")
string RegistryIdentifier

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/[a-zA-Z0-9]{12}")
string RegistryRecordArn

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]{12}")
string RegistryRecordId

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*")
string RegistryRecordName

enum RegistryRecordStatus {
    DRAFT
    PENDING_APPROVAL
    APPROVED
    REJECTED
    DEPRECATED
}

structure RegistryRecordSummary {
    @required
    registryArn: RegistryArn

    @required
    recordArn: RegistryRecordArn

    @required
    recordId: RegistryRecordId

    @required
    name: RegistryRecordName

    description: Description

    @required
    descriptorType: DescriptorType

    @required
    descriptors: Descriptors

    @required
    version: RegistryRecordVersion

    @required
    status: RegistryRecordStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list RegistryRecordSummaryList {
    member: RegistryRecordSummary
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9.-]+")
string RegistryRecordVersion

@length(min: 1, max: 80) @pattern("[a-zA-Z0-9_-]+")
string RequestIdentifier

@length(min: 1, max: 1024) @pattern("urn:ietf:params:oauth:request_uri:[a-zA-Z0-9-._~]+")
string RequestUri

structure ResourceContent {
    @required
    type: ResourceContentType

    uri: String
    mimeType: String
    text: String
    blob: Blob
}

enum ResourceContentType {
    text
    blob
}

union ResourceLocation {
    s3: S3Location
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

@length(min: 1, max: 2048) @pattern("\\w+:(\\/?\\/?)[^\\s]+")
string ResourceOauth2ReturnUrlType

@length(min: 1, max: 2048)
string ResourceType

list ResourcesListType {
    member: ResourceType
}

structure ResponseChunk {
    contentStart: ContentStartEvent
    contentDelta: ContentDeltaEvent
    contentStop: ContentStopEvent
}

@sensitive @streaming
blob ResponseStream

@input
structure RetrieveMemoryRecordsInput {
    @required @httpLabel
    memoryId: MemoryId

    namespace: Namespace
    namespacePath: Namespace

    @required
    searchCriteria: SearchCriteria

    nextToken: String
    maxResults: MaxResults
}

@output
structure RetrieveMemoryRecordsOutput {
    @required
    memoryRecordSummaries: MemoryRecordSummaryList

    nextToken: String
}

@error("client") @httpError(409) @retryable(throttling: false)
structure RetryableConflictException {
    @required
    message: String
}

union RightExpression {
    metadataValue: MetadataValue
}

enum Role {
    ASSISTANT
    USER
    TOOL
    OTHER
}

@length(min: 1, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+")
string RoleArn

structure RootCauseCluster {
    @required
    clusterId: Integer

    @required
    name: String

    @required
    rootCause: String

    @required
    recommendation: String

    @required
    affectedSessionCount: Integer

    @required
    affectedSessions: AffectedSessionList
}

@length(min: 0)
list RootCauseClusterList {
    member: RootCauseCluster
}

@error("client") @httpError(424)
structure RuntimeClientError {
    message: NonBlankString
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}")
string S3FilesAccessPointArn

structure S3FilesConfiguration {
    @required
    accessPointArn: S3FilesAccessPointArn

    @required
    mountPath: MountPath

    @required
    fileSystemArn: S3FilesFileSystemArn
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:s3files:[a-z0-9-]+:[0-9]{12}:file-system/fs-[0-9a-f]{17,40}")
string S3FilesFileSystemArn

structure S3Location {
    @required
    bucket: S3LocationBucketString

    @required
    prefix: S3LocationPrefixString

    versionId: S3LocationVersionIdString
}

@length(min: 3, max: 63) @pattern("[a-z0-9][a-z0-9.-]*[a-z0-9]")
string S3LocationBucketString

@length(min: 1, max: 1024)
string S3LocationPrefixString

@length(min: 1, max: 1024)
string S3LocationVersionIdString

@length(min: 0, max: 1024)
string SaveBrowserSessionProfileRequestTraceIdString

@length(min: 0, max: 1024)
string SaveBrowserSessionProfileRequestTraceParentString

@length(min: 1, max: 255)
string SchemaVersion

@length(min: 1, max: 128)
string ScopeType

list ScopesListType {
    member: ScopeType
}

structure ScreenshotArguments {
    format: ScreenshotFormat
}

enum ScreenshotFormat {
    PNG
}

structure ScreenshotResult {
    @required
    status: BrowserActionStatus

    error: String
    data: Blob
}

structure SearchCriteria {
    @required
    searchQuery: SearchCriteriaSearchQueryString

    memoryStrategyId: MemoryStrategyId
    topK: SearchCriteriaTopKInteger
    metadataFilters: MemoryMetadataFilterList
}

@length(min: 1, max: 10000) @sensitive
string SearchCriteriaSearchQueryString

@range(min: 1, max: 100)
integer SearchCriteriaTopKInteger

@range(min: 1, max: 20)
integer SearchRegistryRecordsRequestMaxResultsInteger

@length(min: 1, max: 1)
list SearchRegistryRecordsRequestRegistryIdsList {
    member: RegistryIdentifier
}

@length(min: 1, max: 256)
string SearchRegistryRecordsRequestSearchQueryString

@pattern("arn:aws(-[a-z-]+)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+")
string SecretArn

structure SecretsManagerLocation {
    @required
    secretArn: SecretArn
}

@sensitive
document SensitiveJson

@length(min: 1) @sensitive
string SensitiveText

structure ServerDefinition {
    schemaVersion: SchemaVersion
    inlineContent: InlineContent
}

@error("server") @httpError(500)
structure ServiceException {
    @required
    message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._-]+")
string ServiceName

@length(min: 1, max: 1)
list ServiceNameList {
    member: ServiceName
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

structure SessionFilter {
    eventFilter: EventFilterCondition
}

structure SessionFilterConfig {
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9-_]*")
string SessionId

structure SessionLimits {
    @required
    maxSpendAmount: Amount
}

@length(min: 0, max: 500)
list SessionMetadataList {
    member: SessionMetadataShape
}

structure SessionMetadataShape {
    @required
    sessionId: String

    testScenarioId: String
    groundTruth: GroundTruthSource
    metadata: StringMap
}

enum SessionStatus {
    IN_PROGRESS
    FAILED
}

structure SessionSummary {
    @required
    sessionId: SessionId

    @required
    actorId: ActorId

    @required
    createdAt: Timestamp
}

list SessionSummaryList {
    member: SessionSummary
}

@length(min: 33, max: 256)
string SessionType

structure SkillDefinition {
    schemaVersion: SchemaVersion
    inlineContent: InlineContent
}

structure SkillMdDefinition {
    inlineContent: InlineContent
}

structure SpanContext {
    @required
    sessionId: String

    traceId: String
    spanId: String
}

@length(min: 16, max: 16)
string SpanId

@length(min: 1, max: 10)
list SpanIds {
    member: SpanId
}

@length(min: 1, max: 1000) @sensitive
list Spans {
    member: Document
}

@length(min: 0, max: 10)
list StartBatchEvaluationRequestEvaluatorsList {
    member: Evaluator
}

@length(min: 0, max: 10)
list StartBatchEvaluationRequestInsightsList {
    member: Insight
}

@length(min: 0, max: 1024)
string StartBrowserSessionRequestTraceIdString

@length(min: 0, max: 1024)
string StartBrowserSessionRequestTraceParentString

@length(min: 0, max: 1024)
string StartCodeInterpreterSessionRequestTraceIdString

@length(min: 0, max: 1024)
string StartCodeInterpreterSessionRequestTraceParentString

@input
structure StartMemoryExtractionJobInput {
    @required @httpLabel
    memoryId: MemoryId

    @required
    extractionJob: ExtractionJob

    @idempotencyToken
    clientToken: String
}

@output
structure StartMemoryExtractionJobOutput {
    @required
    jobId: String
}

@length(min: 1, max: 4096) @sensitive
string State

@length(min: 0, max: 1024)
string StopBrowserSessionRequestTraceIdString

@length(min: 0, max: 1024)
string StopBrowserSessionRequestTraceParentString

@length(min: 0, max: 1024)
string StopCodeInterpreterSessionRequestTraceIdString

@length(min: 0, max: 1024)
string StopCodeInterpreterSessionRequestTraceParentString

union StreamUpdate {
    automationStreamUpdate: AutomationStreamUpdate
}

list StringList {
    member: MaxLenString
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string StringListMemberValue

map StringMap {
    key: String
    value: String
}

@length(min: 1, max: 1024)
string StringType

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string StringValue

@length(min: 1, max: 5)
list StringValueList {
    member: StringListMemberValue
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9\\-_]+")
string StripePrivyAppIdType

@length(min: 1, max: 8192) @sensitive
string StripePrivyAuthorizationSignatureType

@length(min: 1, max: 8192) @sensitive
string StripePrivyBasicAuthTokenType

@length(min: 1, max: 16384) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E]+") @sensitive
string StripePrivyRequestBodyType

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\-\\.]+")
string StripePrivyRequestHostType

@length(min: 1, max: 2048) @pattern("/[a-zA-Z0-9/_\\-\\.~%?=&]+")
string StripePrivyRequestPathType

structure StripePrivyTokenRequestInput {
    requestHost: StripePrivyRequestHostType

    @required
    requestPath: StripePrivyRequestPathType

    @required
    requestBody: StripePrivyRequestBodyType

    includeAuthorizationSignature: Boolean
}

structure StripePrivyTokenResponseOutput {
    authorizationSignature: StripePrivyAuthorizationSignatureType
    requestExpiry: Long

    @required
    appId: StripePrivyAppIdType

    @required
    basicAuthToken: StripePrivyBasicAuthTokenType
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

union SystemPromptConfig {
    text: SystemPromptText
    configurationBundle: SystemPromptConfigurationBundle
}

structure SystemPromptConfigurationBundle {
    @required
    bundleArn: ConfigurationBundleArn

    @required
    versionId: String

    @required
    systemPromptJsonPath: String
}

structure SystemPromptRecommendationConfig {
    @required
    systemPrompt: SystemPromptConfig

    @required
    agentTraces: AgentTracesConfig

    evaluationConfig: RecommendationEvaluationConfig
}

structure SystemPromptRecommendationResult {
    recommendedSystemPrompt: SystemPromptText
    configurationBundle: RecommendationResultConfigurationBundle
    explanation: RecommendationExplanation
    errorCode: RecommendationErrorCode
    errorMessage: RecommendationErrorMessage
}

@length(min: 1, max: 20000) @sensitive
string SystemPromptText

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagKey

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagValue

@length(min: 0, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 100)
string TargetName

@length(min: 1, max: 1)
list TargetPathList {
    member: PathPattern
}

structure TargetRef {
    @required
    name: TargetName
}

enum TaskStatus {
    submitted
    working
    completed
    canceled
    failed
}

@range(min: 0.0, max: 2.0)
float Temperature

@error("client") @httpError(429)
structure ThrottledException {
    @required
    message: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

structure TokenBalance {
    @required
    amount: String

    @required
    decimals: Integer

    @required
    token: InstrumentBalanceToken

    @required
    network: CryptoWalletNetwork

    @required
    chain: BlockchainChainId
}

structure TokenUsage {
    inputTokens: Integer
    outputTokens: Integer
    totalTokens: Integer
}

structure ToolArguments {
    code: MaxLenString
    language: ProgrammingLanguage
    clearContext: Boolean
    command: MaxLenString
    path: MaxLenString
    paths: StringList
    content: InputContentBlockList
    directoryPath: MaxLenString
    taskId: MaxLenString
    runtime: LanguageRuntime
}

union ToolDescriptionConfig {
    text: ToolDescriptionText
}

structure ToolDescriptionConfigurationBundle {
    @required
    bundleArn: ConfigurationBundleArn

    @required
    versionId: String

    @required
    tools: ConfigurationBundleToolEntryList
}

structure ToolDescriptionInput {
    @required
    toolName: RecommendationToolName

    @required
    toolDescription: ToolDescriptionConfig
}

list ToolDescriptionList {
    member: ToolDescriptionInput
}

structure ToolDescriptionOutput {
    @required
    toolName: RecommendationToolName

    recommendedToolDescription: ToolDescriptionText
    explanation: RecommendationExplanation
}

structure ToolDescriptionRecommendationConfig {
    @required
    toolDescription: ToolDescriptionSource

    @required
    agentTraces: AgentTracesConfig
}

structure ToolDescriptionRecommendationResult {
    tools: ToolDescriptionResultList
    configurationBundle: RecommendationResultConfigurationBundle
    errorCode: RecommendationErrorCode
    errorMessage: RecommendationErrorMessage
}

list ToolDescriptionResultList {
    member: ToolDescriptionOutput
}

union ToolDescriptionSource {
    toolDescriptionText: ToolDescriptionTextInput
    configurationBundle: ToolDescriptionConfigurationBundle
}

@length(min: 1, max: 20000) @sensitive
string ToolDescriptionText

structure ToolDescriptionTextInput {
    @required
    tools: ToolDescriptionList
}

enum ToolName {
    executeCode
    executeCommand
    readFiles
    listFiles
    removeFiles
    writeFiles
    startCommandExecution
    getTask
    stopTask
}

structure ToolResultStructuredContent {
    taskId: String
    taskStatus: TaskStatus
    stdout: String
    stderr: String
    exitCode: Integer
    executionTime: Double
}

structure ToolsDefinition {
    protocolVersion: SchemaVersion
    inlineContent: InlineContent
}

union ToolsFileSystemConfiguration {
    s3FilesConfiguration: S3FilesConfiguration
    efsConfiguration: EfsConfiguration
}

@length(min: 0, max: 10)
list ToolsFileSystemConfigurations {
    member: ToolsFileSystemConfiguration
}

@range(min: 0, max: 500)
integer TopK

@range(min: 0.0, max: 1.0)
float TopP

@length(min: 32, max: 32)
string TraceId

@length(min: 1, max: 10)
list TraceIds {
    member: TraceId
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: NonBlankString
}

structure Unit {}

@length(min: 0, max: 120)
string UserId

@length(min: 1, max: 128)
string UserIdType

union UserIdentifier {
    userToken: UserTokenType
    userId: UserIdType
}

structure UserIntentAffectedSession {
    @required
    sessionId: String

    @required
    userMessages: UserIntentList
}

@length(min: 0)
list UserIntentAffectedSessionList {
    member: UserIntentAffectedSession
}

structure UserIntentCluster {
    @required
    clusterId: Integer

    @required
    name: String

    @required
    description: String

    @required
    affectedSessionCount: Integer

    @required
    affectedSessions: UserIntentAffectedSessionList
}

@length(min: 0)
list UserIntentClusterList {
    member: UserIntentCluster
}

structure UserIntentClusteringResultContent {
    @required
    userIntents: UserIntentClusterList
}

list UserIntentList {
    member: String
}

@length(min: 1, max: 131072) @pattern("[A-Za-z0-9-_=]+.[A-Za-z0-9-_=]+.[A-Za-z0-9-_=]+") @sensitive
string UserTokenType

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    CannotParse
    FieldValidationFailed
    IdempotentParameterMismatchException
    EventInOtherSession
    ResourceConflict
}

structure Variant {
    @required
    name: VariantName

    @required
    weight: VariantWeightInteger

    @required
    variantConfiguration: VariantConfiguration
}

structure VariantConfiguration {
    configurationBundle: ConfigurationBundleRef
    target: TargetRef
}

@length(min: 2, max: 2)
list VariantList {
    member: Variant
}

@length(min: 1, max: 2) @pattern("(C|T1)")
string VariantName

structure VariantResult {
    @required
    variantName: String

    @required
    sampleSize: Integer

    @required
    mean: Double

    absoluteChange: Double
    percentChange: Double
    pValue: Double
    confidenceInterval: ConfidenceInterval

    @required
    isSignificant: Boolean
}

list VariantResultList {
    member: VariantResult
}

@range(min: 1, max: 100)
integer VariantWeightInteger

structure ViewPort {
    @required
    width: ViewPortWidth

    @required
    height: ViewPortHeight
}

@range(min: 240, max: 2160)
integer ViewPortHeight

@range(min: 320, max: 3840)
integer ViewPortWidth

@length(min: 3, max: 255) @pattern("[A-Za-z0-9_.-]+")
string WorkloadIdentityNameType

@length(min: 1, max: 131072) @sensitive
string WorkloadIdentityTokenType
