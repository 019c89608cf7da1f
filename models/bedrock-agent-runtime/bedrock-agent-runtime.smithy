$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockagentruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Agents for Amazon Bedrock Runtime")
@service(sdkId: "Bedrock Agent Runtime", endpointPrefix: "bedrock-agent-runtime")
@restJson1
@sigv4(name: "bedrock")
@standardRegionalEndpoints
service BedrockAgentRuntime {
    version: "2023-07-26"
    operations: [
        AgenticRetrieveStream
        CreateInvocation
        CreateSession
        DeleteAgentMemory
        DeleteSession
        EndSession
        GenerateQuery
        GetAgentMemory
        GetDocumentContent
        GetExecutionFlowSnapshot
        GetFlowExecution
        GetInvocationStep
        GetSession
        InvokeAgent
        InvokeFlow
        InvokeInlineAgent
        ListFlowExecutionEvents
        ListFlowExecutions
        ListInvocationSteps
        ListInvocations
        ListSessions
        ListTagsForResource
        OptimizePrompt
        PutInvocationStep
        Rerank
        Retrieve
        RetrieveAndGenerate
        RetrieveAndGenerateStream
        StartFlowExecution
        StopFlowExecution
        TagResource
        UntagResource
        UpdateSession
    ]
}

@http(method: "POST", uri: "/agenticRetrieveStream")
operation AgenticRetrieveStream {
    input := {
        @required
        agenticRetrieveConfiguration: AgenticRetrieveConfiguration

        generateResponse: Boolean

        @required
        messages: AgenticRetrieveStreamRequestMessagesList

        nextToken: NextToken
        policyConfiguration: AgenticRetrievePolicyConfiguration

        @required
        retrievers: AgenticRetrieveStreamRequestRetrieversList

        userContext: UserContext
    }
    output := {
        @required @httpPayload
        stream: AgenticRetrieveStreamResponseOutput
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/sessions/{sessionIdentifier}/invocations/", code: 201) @idempotent
operation CreateInvocation {
    input := {
        description: InvocationDescription
        invocationId: Uuid

        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        createdAt: DateTimestamp

        @required
        invocationId: Uuid

        @required
        sessionId: Uuid
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/sessions/", code: 201) @idempotent
operation CreateSession {
    input := {
        encryptionKeyArn: KmsKeyArn
        sessionMetadata: SessionMetadataMap
        tags: TagsMap
    }
    output := {
        @required
        createdAt: DateTimestamp

        @required
        sessionArn: SessionArn

        @required
        sessionId: Uuid

        @required
        sessionStatus: SessionStatus
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/agents/{agentId}/agentAliases/{agentAliasId}/memories", code: 202)
@idempotent
operation DeleteAgentMemory {
    input := {
        @required @httpLabel
        agentAliasId: AgentAliasId

        @required @httpLabel
        agentId: AgentId

        @httpQuery("memoryId")
        memoryId: MemoryId

        @httpQuery("sessionId")
        sessionId: SessionId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/sessions/{sessionIdentifier}/") @idempotent
operation DeleteSession {
    input := {
        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/sessions/{sessionIdentifier}") @idempotent
operation EndSession {
    input := {
        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        sessionArn: SessionArn

        @required
        sessionId: Uuid

        @required
        sessionStatus: SessionStatus
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/generateQuery")
operation GenerateQuery {
    input := {
        @required
        queryGenerationInput: QueryGenerationInput

        @required
        transformationConfiguration: TransformationConfiguration
    }
    output := {
        queries: GeneratedQueries
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/agents/{agentId}/agentAliases/{agentAliasId}/memories")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memoryContents"
    pageSize: "maxItems"
)
operation GetAgentMemory {
    input := {
        @required @httpLabel
        agentAliasId: AgentAliasId

        @required @httpLabel
        agentId: AgentId

        @httpQuery("maxItems")
        maxItems: MaxResults

        @required @httpQuery("memoryId")
        memoryId: MemoryId

        @required @httpQuery("memoryType")
        memoryType: MemoryType

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        memoryContents: Memories
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content"
)
operation GetDocumentContent {
    input := {
        @required @httpLabel
        dataSourceId: DataSourceId

        @required @httpLabel
        documentId: DocumentId

        @required @httpLabel
        knowledgeBaseId: KnowledgeBaseIdentifier

        outputFormat: DocumentOutputFormat
        userContext: UserContext
    }
    output := {
        documentContentLength: Long

        @required
        mimeType: String

        @required
        presignedUrl: PresignedUrl
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot"
)
operation GetExecutionFlowSnapshot {
    input := {
        @required @httpLabel
        executionIdentifier: FlowExecutionIdentifier

        @required @httpLabel
        flowAliasIdentifier: FlowAliasIdentifier

        @required @httpLabel
        flowIdentifier: FlowIdentifier
    }
    output := {
        customerEncryptionKeyArn: KmsKeyArn

        @required
        definition: String

        @required
        executionRoleArn: FlowExecutionRoleArn

        @required
        flowAliasIdentifier: FlowAliasIdentifier

        @required
        flowIdentifier: FlowIdentifier

        @required
        flowVersion: Version
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}"
)
operation GetFlowExecution {
    input := {
        @required @httpLabel
        executionIdentifier: FlowExecutionIdentifier

        @required @httpLabel
        flowAliasIdentifier: FlowAliasIdentifier

        @required @httpLabel
        flowIdentifier: FlowIdentifier
    }
    output := {
        endedAt: DateTimestamp
        errors: FlowExecutionErrors

        @required
        executionArn: FlowExecutionIdentifier

        @required
        flowAliasIdentifier: FlowAliasIdentifier

        @required
        flowIdentifier: FlowIdentifier

        @required
        flowVersion: Version

        @required
        startedAt: DateTimestamp

        @required
        status: FlowExecutionStatus
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}")
operation GetInvocationStep {
    input := {
        @required
        invocationIdentifier: InvocationIdentifier

        @required @httpLabel
        invocationStepId: Uuid

        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        invocationStep: InvocationStep
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sessions/{sessionIdentifier}/")
operation GetSession {
    input := {
        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        createdAt: DateTimestamp

        encryptionKeyArn: KmsKeyArn

        @required
        lastUpdatedAt: DateTimestamp

        @required
        sessionArn: SessionArn

        @required
        sessionId: Uuid

        sessionMetadata: SessionMetadataMap

        @required
        sessionStatus: SessionStatus
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text"
)
operation InvokeAgent {
    input := {
        @required @httpLabel
        agentAliasId: AgentAliasId

        @required @httpLabel
        agentId: AgentId

        bedrockModelConfigurations: BedrockModelConfigurations
        enableTrace: Boolean
        endSession: Boolean
        inputText: InputText
        memoryId: MemoryId
        promptCreationConfigurations: PromptCreationConfigurations

        @required @httpLabel
        sessionId: SessionId

        sessionState: SessionState

        @httpHeader("x-amz-source-arn")
        sourceArn: AWSResourceARN

        streamingConfigurations: StreamingConfigurations
    }
    output := {
        @required @httpPayload
        completion: ResponseStream

        @required @httpHeader("x-amzn-bedrock-agent-content-type")
        contentType: String

        @httpHeader("x-amz-bedrock-agent-memory-id")
        memoryId: MemoryId

        @required @httpHeader("x-amz-bedrock-agent-session-id")
        sessionId: SessionId
    }
    errors: [
        ModelNotReadyException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}")
operation InvokeFlow {
    input := {
        enableTrace: Boolean
        executionId: FlowExecutionId

        @required @httpLabel
        flowAliasIdentifier: FlowAliasIdentifier

        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required
        inputs: FlowInputs

        modelPerformanceConfiguration: ModelPerformanceConfiguration
    }
    output := {
        @httpHeader("x-amz-bedrock-flow-execution-id")
        executionId: FlowExecutionId

        @required @httpPayload
        responseStream: FlowResponseStream
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/agents/{sessionId}")
operation InvokeInlineAgent {
    input := {
        actionGroups: AgentActionGroups
        agentCollaboration: AgentCollaboration
        agentName: Name
        bedrockModelConfigurations: InlineBedrockModelConfigurations
        collaboratorConfigurations: CollaboratorConfigurations
        collaborators: Collaborators
        customOrchestration: CustomOrchestration
        customerEncryptionKeyArn: KmsKeyArn
        enableTrace: Boolean
        endSession: Boolean

        @required
        foundationModel: ModelIdentifier

        guardrailConfiguration: GuardrailConfigurationWithArn
        idleSessionTTLInSeconds: SessionTTL
        inlineSessionState: InlineSessionState
        inputText: InputText

        @required
        instruction: Instruction

        knowledgeBases: KnowledgeBases
        orchestrationType: OrchestrationType
        promptCreationConfigurations: PromptCreationConfigurations
        promptOverrideConfiguration: PromptOverrideConfiguration

        @required @httpLabel
        sessionId: SessionId

        streamingConfigurations: StreamingConfigurations
    }
    output := {
        @required @httpPayload
        completion: InlineAgentResponseStream

        @required @httpHeader("x-amzn-bedrock-agent-content-type")
        contentType: String

        @required @httpHeader("x-amz-bedrock-agent-session-id")
        sessionId: SessionId
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "GET"
    uri: "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowExecutionEvents"
    pageSize: "maxResults"
)
operation ListFlowExecutionEvents {
    input := {
        @required @httpQuery("eventType")
        eventType: FlowExecutionEventType

        @required @httpLabel
        executionIdentifier: FlowExecutionIdentifier

        @required @httpLabel
        flowAliasIdentifier: FlowAliasIdentifier

        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        flowExecutionEvents: FlowExecutionEvents

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/flows/{flowIdentifier}/executions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowExecutionSummaries"
    pageSize: "maxResults"
)
operation ListFlowExecutions {
    input := {
        @httpQuery("flowAliasIdentifier")
        flowAliasIdentifier: FlowAliasIdentifier

        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        flowExecutionSummaries: FlowExecutionSummaries

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sessions/{sessionIdentifier}/invocationSteps/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "invocationStepSummaries"
    pageSize: "maxResults"
)
operation ListInvocationSteps {
    input := {
        invocationIdentifier: InvocationIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        invocationStepSummaries: InvocationStepSummaries

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sessions/{sessionIdentifier}/invocations/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "invocationSummaries"
    pageSize: "maxResults"
)
operation ListInvocations {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        invocationSummaries: InvocationSummaries

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sessions/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionSummaries"
    pageSize: "maxResults"
)
operation ListSessions {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        sessionSummaries: SessionSummaries
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/optimize-prompt")
operation OptimizePrompt {
    input := {
        @required
        input: InputPrompt

        @required
        targetModelId: OptimizePromptRequestTargetModelIdString
    }
    output := {
        @required @httpPayload
        optimizedPrompt: OptimizedPromptStream
    }
    errors: [
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/sessions/{sessionIdentifier}/invocationSteps/", code: 201) @idempotent
operation PutInvocationStep {
    input := {
        @required
        invocationIdentifier: InvocationIdentifier

        invocationStepId: Uuid

        @required
        invocationStepTime: DateTimestamp

        @required
        payload: InvocationStepPayload

        @required @httpLabel
        sessionIdentifier: SessionIdentifier
    }
    output := {
        @required
        invocationStepId: Uuid
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/rerank")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "results")
operation Rerank {
    input := {
        nextToken: NextToken

        @required
        queries: RerankQueriesList

        @required
        rerankingConfiguration: RerankingConfiguration

        @required
        sources: RerankSourcesList
    }
    output := {
        nextToken: NextToken

        @required
        results: RerankResultsList
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/knowledgebases/{knowledgeBaseId}/retrieve")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "retrievalResults")
operation Retrieve {
    input := {
        guardrailConfiguration: GuardrailConfiguration

        @required @httpLabel
        knowledgeBaseId: KnowledgeBaseIdentifier

        nextToken: NextToken
        retrievalConfiguration: KnowledgeBaseRetrievalConfiguration

        @required
        retrievalQuery: KnowledgeBaseQuery

        userContext: UserContext
    }
    output := {
        guardrailAction: GuadrailAction
        nextToken: NextToken

        @required
        retrievalResults: KnowledgeBaseRetrievalResults
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/retrieveAndGenerate")
operation RetrieveAndGenerate {
    input := {
        @required
        input: RetrieveAndGenerateInput

        retrieveAndGenerateConfiguration: RetrieveAndGenerateConfiguration
        sessionConfiguration: RetrieveAndGenerateSessionConfiguration
        sessionId: SessionId
        userContext: UserContext
    }
    output := {
        citations: Citations
        guardrailAction: GuadrailAction

        @required
        output: RetrieveAndGenerateOutput

        @required
        sessionId: SessionId
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/retrieveAndGenerateStream")
operation RetrieveAndGenerateStream {
    input := {
        @required
        input: RetrieveAndGenerateInput

        retrieveAndGenerateConfiguration: RetrieveAndGenerateConfiguration
        sessionConfiguration: RetrieveAndGenerateSessionConfiguration
        sessionId: SessionId
        userContext: UserContext
    }
    output := {
        @required @httpHeader("x-amzn-bedrock-knowledge-base-session-id")
        sessionId: SessionId

        @required @httpPayload
        stream: RetrieveAndGenerateStreamResponseOutput
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions")
operation StartFlowExecution {
    input := {
        @required @httpLabel
        flowAliasIdentifier: FlowAliasIdentifier

        flowExecutionName: FlowExecutionName

        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required
        inputs: FlowInputs

        modelPerformanceConfiguration: ModelPerformanceConfiguration
    }
    output := {
        executionArn: FlowExecutionIdentifier
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop"
)
operation StopFlowExecution {
    input := {
        @required @httpLabel
        executionIdentifier: FlowExecutionIdentifier

        @required @httpLabel
        flowAliasIdentifier: FlowAliasIdentifier

        @required @httpLabel
        flowIdentifier: FlowIdentifier
    }
    output := {
        executionArn: FlowExecutionIdentifier

        @required
        status: FlowExecutionStatus
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        DependencyFailedException
        BadGatewayException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/sessions/{sessionIdentifier}/") @idempotent
operation UpdateSession {
    input := {
        @required @httpLabel
        sessionIdentifier: SessionIdentifier

        sessionMetadata: SessionMetadataMap
    }
    output := {
        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        @required
        sessionArn: SessionArn

        @required
        sessionId: Uuid

        @required
        sessionStatus: SessionStatus
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

union APISchema {
    payload: Payload
    s3: S3Identifier
}

@length(min: 0, max: 2048)
@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent/[0-9a-zA-Z]{10}$")
string AWSResourceARN

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

union ActionGroupExecutor {
    customControl: CustomControlMethod
    lambda: LambdaResourceArn
}

structure ActionGroupInvocationInput {
    actionGroupName: ActionGroupName
    apiPath: ApiPath
    executionType: ExecutionType
    function: Function
    invocationId: String
    parameters: Parameters
    requestBody: RequestBody
    verb: Verb
}

structure ActionGroupInvocationOutput {
    metadata: Metadata
    text: ActionGroupOutputString
}

@sensitive
string ActionGroupName

@sensitive
string ActionGroupOutputString

enum ActionGroupSignature {
    AMAZON_UserInput = "AMAZON.UserInput"
    AMAZON_CodeInterpreter = "AMAZON.CodeInterpreter"
    ANTHROPIC_Computer = "ANTHROPIC.Computer"
    ANTHROPIC_Bash = "ANTHROPIC.Bash"
    ANTHROPIC_TextEditor = "ANTHROPIC.TextEditor"
}

map ActionGroupSignatureParams {
    key: ActionGroupSignatureParamsKeyString
    value: ActionGroupSignatureParamsValueString
}

@length(min: 0, max: 100)
string ActionGroupSignatureParamsKeyString

@length(min: 0, max: 100)
string ActionGroupSignatureParamsValueString

enum ActionInvocationType {
    RESULT
    USER_CONFIRMATION
    USER_CONFIRMATION_AND_RESULT
}

map AdditionalModelRequestFields {
    key: AdditionalModelRequestFieldsKey
    value: Document
}

@length(min: 1, max: 100)
string AdditionalModelRequestFieldsKey

structure AgentActionGroup {
    actionGroupExecutor: ActionGroupExecutor

    @required
    actionGroupName: ResourceName

    apiSchema: APISchema
    description: ResourceDescription
    functionSchema: FunctionSchema
    parentActionGroupSignature: ActionGroupSignature
    parentActionGroupSignatureParams: ActionGroupSignatureParams
}

list AgentActionGroups {
    member: AgentActionGroup
}

@length(min: 0, max: 2048)
@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent-alias/[0-9a-zA-Z]{10}/[0-9a-zA-Z]{10}$")
string AgentAliasArn

@length(min: 0, max: 10) @pattern("^[0-9a-zA-Z]+$")
string AgentAliasId

enum AgentCollaboration {
    SUPERVISOR
    SUPERVISOR_ROUTER
    DISABLED
}

structure AgentCollaboratorInputPayload {
    returnControlResults: ReturnControlResults
    text: AgentCollaboratorPayloadString
    type: PayloadType
}

structure AgentCollaboratorInvocationInput {
    agentCollaboratorAliasArn: AgentAliasArn
    agentCollaboratorName: String
    input: AgentCollaboratorInputPayload
}

structure AgentCollaboratorInvocationOutput {
    agentCollaboratorAliasArn: AgentAliasArn
    agentCollaboratorName: String
    metadata: Metadata
    output: AgentCollaboratorOutputPayload
}

structure AgentCollaboratorOutputPayload {
    returnControlPayload: ReturnControlPayload
    text: AgentCollaboratorPayloadString
    type: PayloadType
}

@sensitive
string AgentCollaboratorPayloadString

@length(min: 0, max: 10) @pattern("^[0-9a-zA-Z]+$")
string AgentId

list AgentTraces {
    member: TracePart
}

@length(min: 1, max: 5) @pattern("^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$")
string AgentVersion

structure AgenticRetrieveAction {
    fullDocumentExpansion: AgenticRetrieveFullDocExpansionDetails
    retrieve: AgenticRetrieveActionDetails
}

structure AgenticRetrieveActionDetails {
    @required
    inputQuery: AgenticRetrieveMessageContent

    @required
    sourceRetrievers: AgenticRetrieveSourceRetrieverList
}

list AgenticRetrieveActions {
    member: AgenticRetrieveAction
}

structure AgenticRetrieveBedrockGuardrailConfiguration {
    @required
    guardrailId: AgenticRetrieveBedrockGuardrailConfigurationGuardrailIdString

    @required
    guardrailVersion: AgenticRetrieveBedrockGuardrailConfigurationGuardrailVersionString
}

@length(min: 0, max: 64) @pattern("^[a-z0-9]+$")
string AgenticRetrieveBedrockGuardrailConfigurationGuardrailIdString

@length(min: 1, max: 5) @pattern("^(([1-9][0-9]{0,7})|(DRAFT))$")
string AgenticRetrieveBedrockGuardrailConfigurationGuardrailVersionString

structure AgenticRetrieveBedrockRerankingConfiguration {
    @required
    modelConfiguration: AgenticRetrieveBedrockRerankingModelConfiguration
}

structure AgenticRetrieveBedrockRerankingModelConfiguration {
    @required
    modelArn: BedrockModelArn
}

structure AgenticRetrieveCitation {
    @required
    endIndex: Integer

    @required
    references: AgenticRetrieveCitationReferenceList

    @required
    startIndex: Integer
}

list AgenticRetrieveCitationList {
    member: AgenticRetrieveCitation
}

structure AgenticRetrieveCitationReference {
    @required
    resultIndex: Integer
}

list AgenticRetrieveCitationReferenceList {
    member: AgenticRetrieveCitationReference
}

structure AgenticRetrieveConfiguration {
    foundationModelConfiguration: FoundationModelConfiguration
    foundationModelType: FoundationModelType
    maxAgentIteration: AgenticRetrieveConfigurationMaxAgentIterationInteger
    rerankingConfiguration: AgenticRetrieveRerankingConfiguration
    rerankingModelType: AgenticRetrieveRerankingModelType
}

@range(min: 2)
integer AgenticRetrieveConfigurationMaxAgentIterationInteger

structure AgenticRetrieveFailure {
    @required
    message: String
}

@length(min: 1)
list AgenticRetrieveFailures {
    member: AgenticRetrieveFailure
}

structure AgenticRetrieveFullDocExpansionDetails {
    documentId: String
    sourceRetriever: AgenticRetrieveSourceRetriever
}

structure AgenticRetrieveGeneratedResponse {
    @required
    answer: String

    citations: AgenticRetrieveCitationList
}

structure AgenticRetrieveGuardrailWarning {
    @required
    action: GuardrailAction

    @required
    id: String

    message: String

    @required
    version: String
}

structure AgenticRetrieveMessage {
    @required
    content: AgenticRetrieveMessageContent

    @required
    role: ConversationRole
}

@sensitive
structure AgenticRetrieveMessageContent {
    text: String
}

map AgenticRetrieveMetadata {
    key: String
    value: Document
}

structure AgenticRetrievePolicyConfiguration {
    bedrockGuardrailConfiguration: AgenticRetrieveBedrockGuardrailConfiguration
}

structure AgenticRetrieveRerankingConfiguration {
    bedrockRerankingConfiguration: AgenticRetrieveBedrockRerankingConfiguration

    @required
    type: AgenticRetrieveRerankingConfigurationType
}

enum AgenticRetrieveRerankingConfigurationType {
    BEDROCK_RERANKING_MODEL
}

enum AgenticRetrieveRerankingModelType {
    CUSTOM
    MANAGED
    NONE
}

structure AgenticRetrieveResponseEvent {
    @required
    text: String
}

structure AgenticRetrieveResultEvent {
    generatedResponse: AgenticRetrieveGeneratedResponse
    nextToken: NextToken

    @required
    results: AgenticRetrieveResults
}

structure AgenticRetrieveResultItem {
    @required
    content: RetrievalContent

    metadata: AgenticRetrieveMetadata

    @required
    sourceRetriever: AgenticRetrieveSourceRetriever
}

list AgenticRetrieveResults {
    member: AgenticRetrieveResultItem
}

structure AgenticRetrieveSourceMetadata {
    identifier: String
    retrievalType: AgenticRetrieveType
}

list AgenticRetrieveSourceMetadataList {
    member: AgenticRetrieveSourceMetadata
}

structure AgenticRetrieveSourceRetriever {
    @required
    identifier: String
}

list AgenticRetrieveSourceRetrieverList {
    member: AgenticRetrieveSourceRetriever
}

enum AgenticRetrieveStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

enum AgenticRetrieveStep {
    Planning
    Retrieval
    SpeculativeRetrieval
    FullDocumentExpansion
}

@length(min: 1)
list AgenticRetrieveStreamRequestMessagesList {
    member: AgenticRetrieveMessage
}

@length(min: 1)
list AgenticRetrieveStreamRequestRetrieversList {
    member: AgenticRetriever
}

@streaming
union AgenticRetrieveStreamResponseOutput {
    accessDeniedException: AccessDeniedException
    badGatewayException: BadGatewayException
    conflictException: ConflictException
    dependencyFailedException: DependencyFailedException
    internalServerException: InternalServerException
    resourceNotFoundException: ResourceNotFoundException
    responseEvent: AgenticRetrieveResponseEvent
    result: AgenticRetrieveResultEvent
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    traceEvent: AgenticRetrieveTraceEvent
    validationException: ValidationException
}

structure AgenticRetrieveTraceEvent {
    @required
    attributes: AgenticRetrieveTraceEventAttributes

    @required
    id: String

    @required
    timestamp: Long
}

structure AgenticRetrieveTraceEventAttributes {
    actions: AgenticRetrieveActions
    failures: AgenticRetrieveFailures

    @required
    message: String

    retrievalMetadata: AgenticRetrieveSourceMetadataList
    retrievalResponse: AgenticRetrieveTraceResults

    @required
    status: AgenticRetrieveStatus

    @required
    step: AgenticRetrieveStep

    warnings: AgenticRetrieveWarnings
}

structure AgenticRetrieveTraceResultItem {
    content: RetrievalContent
    metadata: AgenticRetrieveMetadata
    sourceRetriever: AgenticRetrieveSourceRetriever
}

list AgenticRetrieveTraceResults {
    member: AgenticRetrieveTraceResultItem
}

enum AgenticRetrieveType {
    BedrockKnowledgeBase
}

union AgenticRetrieveWarning {
    guardrail: AgenticRetrieveGuardrailWarning
    message: AgenticRetrieveWarningMessage
}

structure AgenticRetrieveWarningMessage {
    @required
    message: String
}

@length(min: 1)
list AgenticRetrieveWarnings {
    member: AgenticRetrieveWarning
}

structure AgenticRetriever {
    @required
    configuration: RetrieverConfiguration

    description: String
}

@sensitive
structure AnalyzePromptEvent {
    message: String
}

map ApiContentMap {
    key: String
    value: PropertyParameters
}

structure ApiInvocationInput {
    @required
    actionGroup: String

    actionInvocationType: ActionInvocationType
    agentId: String
    apiPath: ApiPath
    collaboratorName: Name
    httpMethod: String
    parameters: ApiParameters
    requestBody: ApiRequestBody
}

structure ApiParameter {
    name: String
    type: String
    value: String
}

list ApiParameters {
    member: ApiParameter
}

@sensitive
string ApiPath

structure ApiRequestBody {
    content: ApiContentMap
}

structure ApiResult {
    @required
    actionGroup: String

    agentId: String
    apiPath: ApiPath
    confirmationState: ConfirmationState
    httpMethod: String
    httpStatusCode: Integer
    responseBody: ResponseBody
    responseState: ResponseState
}

enum AttributeType {
    STRING
    NUMBER
    BOOLEAN
    STRING_LIST
}

structure Attribution {
    citations: Citations
}

structure AudioSegment {
    @required
    s3Uri: AudioSegmentS3UriString

    transcription: String
}

@length(min: 1)
string AudioSegmentS3UriString

@error("server") @httpError(502)
structure BadGatewayException {
    message: NonBlankString
    resourceName: NonBlankString
}

@length(min: 1, max: 100000) @sensitive
string BasePromptTemplate

structure BedrockFoundationModelConfiguration {
    @required
    modelConfiguration: BedrockFoundationModelModelConfiguration
}

structure BedrockFoundationModelModelConfiguration {
    @required
    modelArn: BedrockModelArn
}

@length(min: 1, max: 2048)
@pattern("^(arn:aws(-[^:]+)?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?$")
string BedrockModelArn

structure BedrockModelConfigurations {
    performanceConfig: PerformanceConfiguration
}

structure BedrockRerankingConfiguration {
    @required
    modelConfiguration: BedrockRerankingModelConfiguration

    numberOfResults: BedrockRerankingConfigurationNumberOfResultsInteger
}

@range(min: 1, max: 1000)
integer BedrockRerankingConfigurationNumberOfResultsInteger

@length(min: 1, max: 2048)
@pattern("^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/(.*))?$")
string BedrockRerankingModelArn

structure BedrockRerankingModelConfiguration {
    additionalModelRequestFields: AdditionalModelRequestFields

    @required
    modelArn: BedrockModelArn
}

@sensitive
union BedrockSessionContentBlock {
    image: ImageBlock
    text: BedrockSessionContentBlockTextString
}

@length(min: 1)
string BedrockSessionContentBlockTextString

@length(min: 1)
list BedrockSessionContentBlocks {
    member: BedrockSessionContentBlock
}

@length(min: 1, max: 10485760) @sensitive
blob ByteContentBlob

structure ByteContentDoc {
    @required
    contentType: ContentType

    @required
    data: ByteContentBlob

    @required
    identifier: Identifier
}

structure ByteContentFile {
    @required
    data: ByteContentBlob

    @required
    mediaType: String
}

union Caller {
    agentAliasArn: AgentAliasArn
}

list CallerChain {
    member: Caller
}

structure Citation {
    generatedResponsePart: GeneratedResponsePart
    retrievedReferences: RetrievedReferences
}

structure CitationEvent {
    @deprecated
    citation: Citation

    generatedResponsePart: GeneratedResponsePart
    retrievedReferences: RetrievedReferences
}

list Citations {
    member: Citation
}

structure CodeInterpreterInvocationInput {
    code: String
    files: Files
}

structure CodeInterpreterInvocationOutput {
    executionError: String
    executionOutput: String
    executionTimeout: Boolean
    files: Files
    metadata: Metadata
}

@length(min: 1, max: 4000) @sensitive
string CollaborationInstruction

structure Collaborator {
    actionGroups: AgentActionGroups
    agentCollaboration: AgentCollaboration
    agentName: Name
    collaboratorConfigurations: CollaboratorConfigurations
    customerEncryptionKeyArn: KmsKeyArn

    @required
    foundationModel: ModelIdentifier

    guardrailConfiguration: GuardrailConfigurationWithArn
    idleSessionTTLInSeconds: SessionTTL

    @required
    instruction: Instruction

    knowledgeBases: KnowledgeBases
    promptOverrideConfiguration: PromptOverrideConfiguration
}

structure CollaboratorConfiguration {
    agentAliasArn: AgentAliasArn

    @required
    collaboratorInstruction: CollaborationInstruction

    @required
    collaboratorName: Name

    relayConversationHistory: RelayConversationHistory
}

list CollaboratorConfigurations {
    member: CollaboratorConfiguration
}

list Collaborators {
    member: Collaborator
}

@sensitive
structure ConditionResultEvent {
    @required
    nodeName: NodeName

    @required
    satisfiedConditions: SatisfiedConditions

    @required
    timestamp: DateTimestamp
}

enum ConfirmationState {
    CONFIRM
    DENY
}

@error("client") @httpError(409)
structure ConflictException {
    message: NonBlankString
}

@sensitive
union ContentBlock {
    text: String
}

list ContentBlocks {
    member: ContentBlock
}

structure ContentBody {
    body: String
    images: ImageInputs
}

map ContentMap {
    key: String
    value: Parameters
}

@pattern("[a-z]{1,20}/.{1,20}")
string ContentType

structure ConversationHistory {
    messages: Messages
}

enum ConversationRole {
    user
    assistant
}

enum CreationMode {
    DEFAULT
    OVERRIDDEN
}

enum CustomControlMethod {
    RETURN_CONTROL
}

structure CustomOrchestration {
    executor: OrchestrationExecutor
}

@sensitive
structure CustomOrchestrationTrace {
    event: CustomOrchestrationTraceEvent
    traceId: TraceId
}

@sensitive
structure CustomOrchestrationTraceEvent {
    text: String
}

@length(min: 0, max: 10) @pattern("^[0-9a-zA-Z]+$")
string DataSourceId

@timestampFormat("date-time")
timestamp DateTimestamp

@error("client") @httpError(424)
structure DependencyFailedException {
    message: NonBlankString
    resourceName: NonBlankString
}

@length(min: 1, max: 1825) @pattern("^\\P{C}*$")
string DocumentId

enum DocumentOutputFormat {
    RAW
    EXTRACTED
}

enum ExecutionType {
    LAMBDA
    RETURN_CONTROL
}

structure ExternalSource {
    byteContent: ByteContentDoc
    s3Location: S3ObjectDoc

    @required
    sourceType: ExternalSourceType
}

enum ExternalSourceType {
    S3
    BYTE_CONTENT
}

@length(min: 1, max: 1)
list ExternalSources {
    member: ExternalSource
}

structure ExternalSourcesGenerationConfiguration {
    additionalModelRequestFields: AdditionalModelRequestFields
    guardrailConfiguration: GuardrailConfiguration
    inferenceConfig: InferenceConfig
    performanceConfig: PerformanceConfiguration
    promptTemplate: PromptTemplate
}

structure ExternalSourcesRetrieveAndGenerateConfiguration {
    generationConfiguration: ExternalSourcesGenerationConfiguration

    @required
    modelArn: BedrockModelArn

    @required
    sources: ExternalSources
}

@sensitive
string FailureReasonString

@sensitive
structure FailureTrace {
    failureCode: Integer
    failureReason: FailureReasonString
    metadata: Metadata
    traceId: TraceId
}

structure FieldForReranking {
    @required
    fieldName: FieldForRerankingFieldNameString
}

@length(min: 1, max: 2000)
string FieldForRerankingFieldNameString

@length(min: 1, max: 100) @sensitive
list FieldsForReranking {
    member: FieldForReranking
}

@length(min: 0, max: 1000000) @sensitive
blob FileBody

structure FilePart {
    files: OutputFiles
}

structure FileSource {
    byteContent: ByteContentFile
    s3Location: S3ObjectFile

    @required
    sourceType: FileSourceType
}

enum FileSourceType {
    S3
    BYTE_CONTENT
}

enum FileUseCase {
    CODE_INTERPRETER
    CHAT
}

list Files {
    member: String
}

structure FilterAttribute {
    @required
    key: FilterKey

    @required
    value: Document
}

@length(min: 1, max: 100)
string FilterKey

structure FinalResponse {
    metadata: Metadata
    text: FinalResponseString
}

@sensitive
string FinalResponseString

@length(min: 0, max: 2048)
@pattern("^(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}/alias/[0-9a-zA-Z]{10})|(\\bTSTALIASID\\b|[0-9a-zA-Z]+)$")
string FlowAliasIdentifier

@sensitive
structure FlowCompletionEvent {
    @required
    completionReason: FlowCompletionReason
}

enum FlowCompletionReason {
    SUCCESS
    INPUT_REQUIRED
}

enum FlowControlNodeType {
    Iterator
    Loop
}

enum FlowErrorCode {
    VALIDATION
    INTERNAL_SERVER
    NODE_EXECUTION_FAILED
}

@sensitive
union FlowExecutionContent {
    document: Document
}

structure FlowExecutionError {
    error: FlowExecutionErrorType
    message: String
    nodeName: NodeName
}

enum FlowExecutionErrorType {
    ExecutionTimedOut
}

list FlowExecutionErrors {
    member: FlowExecutionError
}

union FlowExecutionEvent {
    conditionResultEvent: ConditionResultEvent
    flowFailureEvent: FlowFailureEvent
    flowInputEvent: FlowExecutionInputEvent
    flowOutputEvent: FlowExecutionOutputEvent
    nodeActionEvent: NodeActionEvent
    nodeDependencyEvent: NodeDependencyEvent
    nodeFailureEvent: NodeFailureEvent
    nodeInputEvent: NodeInputEvent
    nodeOutputEvent: NodeOutputEvent
}

enum FlowExecutionEventType {
    Node
    Flow
}

@length(min: 0, max: 10)
list FlowExecutionEvents {
    member: FlowExecutionEvent
}

@length(min: 2, max: 100) @pattern("^[0-9a-zA-Z._:-]+$")
string FlowExecutionId

@length(min: 0, max: 2048)
@pattern("^[a-zA-Z0-9-]{1,36}$|^(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}/alias/[0-9a-zA-Z]{10}/execution/[a-zA-Z0-9-]{1,36})$")
string FlowExecutionIdentifier

@sensitive
structure FlowExecutionInputEvent {
    @required
    fields: FlowInputFields

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

@length(min: 0, max: 36) @pattern("^[a-zA-Z0-9-]{1,36}$")
string FlowExecutionName

@sensitive
structure FlowExecutionOutputEvent {
    @required
    fields: FlowOutputFields

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

@length(min: 0, max: 2048) @pattern("^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/(service-role/)?.+$")
string FlowExecutionRoleArn

enum FlowExecutionStatus {
    Running
    Succeeded
    Failed
    TimedOut
    Aborted
}

@length(min: 0, max: 10)
list FlowExecutionSummaries {
    member: FlowExecutionSummary
}

structure FlowExecutionSummary {
    @required
    createdAt: DateTimestamp

    endedAt: DateTimestamp

    @required
    executionArn: FlowExecutionIdentifier

    @required
    flowAliasIdentifier: FlowAliasIdentifier

    @required
    flowIdentifier: FlowIdentifier

    @required
    flowVersion: Version

    @required
    status: FlowExecutionStatus
}

@sensitive
structure FlowFailureEvent {
    @required
    errorCode: FlowErrorCode

    @required
    errorMessage: String

    @required
    timestamp: DateTimestamp
}

@length(min: 0, max: 2048)
@pattern("^(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10})|([0-9a-zA-Z]{10})$")
string FlowIdentifier

structure FlowInput {
    @required
    content: FlowInputContent

    nodeInputName: NodeInputName

    @required
    nodeName: NodeName

    nodeOutputName: NodeOutputName
}

@sensitive
union FlowInputContent {
    document: Document
}

@sensitive
structure FlowInputField {
    @required
    content: FlowExecutionContent

    @required
    name: NodeInputName
}

@length(min: 1, max: 5)
list FlowInputFields {
    member: FlowInputField
}

@length(min: 1, max: 1)
list FlowInputs {
    member: FlowInput
}

union FlowMultiTurnInputContent {
    document: Document
}

@sensitive
structure FlowMultiTurnInputRequestEvent {
    @required
    content: FlowMultiTurnInputContent

    @required
    nodeName: NodeName

    @required
    nodeType: NodeType
}

enum FlowNodeIODataType {
    String
    Number
    Boolean
    Object
    Array
}

enum FlowNodeInputCategory {
    LoopCondition
    ReturnValueToLoopStart
    ExitLoop
}

@length(min: 1, max: 64) @sensitive
string FlowNodeInputExpression

@pattern("^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$")
string FlowNodeInputName

@pattern("^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$")
string FlowNodeOutputName

union FlowOutputContent {
    document: Document
}

@sensitive
structure FlowOutputEvent {
    @required
    content: FlowOutputContent

    @required
    nodeName: NodeName

    @required
    nodeType: NodeType
}

@sensitive
structure FlowOutputField {
    @required
    content: FlowExecutionContent

    @required
    name: NodeOutputName
}

@length(min: 1, max: 5)
list FlowOutputFields {
    member: FlowOutputField
}

@streaming
union FlowResponseStream {
    accessDeniedException: AccessDeniedException
    badGatewayException: BadGatewayException
    conflictException: ConflictException
    dependencyFailedException: DependencyFailedException
    flowCompletionEvent: FlowCompletionEvent
    flowMultiTurnInputRequestEvent: FlowMultiTurnInputRequestEvent
    flowOutputEvent: FlowOutputEvent
    flowTraceEvent: FlowTraceEvent
    internalServerException: InternalServerException
    resourceNotFoundException: ResourceNotFoundException
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    validationException: ValidationException
}

@sensitive
union FlowTrace {
    conditionNodeResultTrace: FlowTraceConditionNodeResultEvent
    nodeActionTrace: FlowTraceNodeActionEvent
    nodeDependencyTrace: FlowTraceDependencyEvent
    nodeInputTrace: FlowTraceNodeInputEvent
    nodeOutputTrace: FlowTraceNodeOutputEvent
}

@sensitive
structure FlowTraceCondition {
    @required
    conditionName: String
}

@sensitive
structure FlowTraceConditionNodeResultEvent {
    @required
    nodeName: NodeName

    @required
    satisfiedConditions: FlowTraceConditions

    @required
    timestamp: DateTimestamp
}

@length(min: 1, max: 5)
list FlowTraceConditions {
    member: FlowTraceCondition
}

@sensitive
structure FlowTraceDependencyEvent {
    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp

    @required
    traceElements: TraceElements
}

structure FlowTraceEvent {
    @required
    trace: FlowTrace
}

@sensitive
structure FlowTraceNodeActionEvent {
    @required
    nodeName: NodeName

    @required
    operationName: String

    operationRequest: Document
    operationResponse: Document

    @required
    requestId: String

    @required
    serviceName: String

    @required
    timestamp: DateTimestamp
}

@sensitive
union FlowTraceNodeInputContent {
    document: Document
}

@sensitive
structure FlowTraceNodeInputEvent {
    @required
    fields: FlowTraceNodeInputFields

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

@sensitive
list FlowTraceNodeInputExecutionChain {
    member: FlowTraceNodeInputExecutionChainItem
}

@sensitive
structure FlowTraceNodeInputExecutionChainItem {
    index: Integer

    @required
    nodeName: NodeName

    @required
    type: FlowControlNodeType
}

@sensitive
structure FlowTraceNodeInputField {
    category: FlowNodeInputCategory

    @required
    content: FlowTraceNodeInputContent

    executionChain: FlowTraceNodeInputExecutionChain

    @required
    nodeInputName: NodeInputName

    source: FlowTraceNodeInputSource
    type: FlowNodeIODataType
}

@length(min: 1, max: 5)
list FlowTraceNodeInputFields {
    member: FlowTraceNodeInputField
}

@sensitive
structure FlowTraceNodeInputSource {
    @required
    expression: FlowNodeInputExpression

    @required
    nodeName: NodeName

    @required
    outputFieldName: FlowNodeOutputName
}

union FlowTraceNodeOutputContent {
    document: Document
}

@sensitive
structure FlowTraceNodeOutputEvent {
    @required
    fields: FlowTraceNodeOutputFields

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

@sensitive
structure FlowTraceNodeOutputField {
    @required
    content: FlowTraceNodeOutputContent

    next: FlowTraceNodeOutputNextList

    @required
    nodeOutputName: NodeOutputName

    type: FlowNodeIODataType
}

@length(min: 1, max: 2)
list FlowTraceNodeOutputFields {
    member: FlowTraceNodeOutputField
}

@sensitive
structure FlowTraceNodeOutputNext {
    @required
    inputFieldName: FlowNodeInputName

    @required
    nodeName: NodeName
}

list FlowTraceNodeOutputNextList {
    member: FlowTraceNodeOutputNext
}

structure FoundationModelConfiguration {
    bedrockFoundationModelConfiguration: BedrockFoundationModelConfiguration

    @required
    type: FoundationModelConfigurationType
}

enum FoundationModelConfigurationType {
    BEDROCK_FOUNDATION_MODEL
}

enum FoundationModelType {
    CUSTOM
    MANAGED
}

@sensitive
string Function

structure FunctionDefinition {
    description: FunctionDescription

    @required
    name: ResourceName

    parameters: ParameterMap
    requireConfirmation: RequireConfirmation
}

@length(min: 1, max: 1200)
string FunctionDescription

structure FunctionInvocationInput {
    @required
    actionGroup: String

    actionInvocationType: ActionInvocationType
    agentId: String
    collaboratorName: Name
    function: String
    parameters: FunctionParameters
}

structure FunctionParameter {
    name: String
    type: String
    value: String
}

list FunctionParameters {
    member: FunctionParameter
}

structure FunctionResult {
    @required
    actionGroup: String

    agentId: String
    confirmationState: ConfirmationState
    function: String
    responseBody: ResponseBody
    responseState: ResponseState
}

union FunctionSchema {
    functions: Functions
}

list Functions {
    member: FunctionDefinition
}

@length(min: 0)
list GeneratedQueries {
    member: GeneratedQuery
}

@sensitive
structure GeneratedQuery {
    sql: String
    type: GeneratedQueryType
}

enum GeneratedQueryType {
    REDSHIFT_SQL
}

structure GeneratedResponsePart {
    textResponsePart: TextResponsePart
}

structure GenerationConfiguration {
    additionalModelRequestFields: AdditionalModelRequestFields
    guardrailConfiguration: GuardrailConfiguration
    inferenceConfig: InferenceConfig
    performanceConfig: PerformanceConfiguration
    promptTemplate: PromptTemplate
}

enum GuadrailAction {
    INTERVENED
    NONE
}

enum GuardrailAction {
    INTERVENED
    NONE
}

@sensitive
structure GuardrailAssessment {
    contentPolicy: GuardrailContentPolicyAssessment
    sensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessment
    topicPolicy: GuardrailTopicPolicyAssessment
    wordPolicy: GuardrailWordPolicyAssessment
}

list GuardrailAssessmentList {
    member: GuardrailAssessment
}

structure GuardrailConfiguration {
    @required
    guardrailId: GuardrailConfigurationGuardrailIdString

    @required
    guardrailVersion: GuardrailConfigurationGuardrailVersionString
}

@length(min: 0, max: 64) @pattern("^[a-z0-9]+$")
string GuardrailConfigurationGuardrailIdString

@length(min: 1, max: 5) @pattern("^(([1-9][0-9]{0,7})|(DRAFT))$")
string GuardrailConfigurationGuardrailVersionString

structure GuardrailConfigurationWithArn {
    @required
    guardrailIdentifier: GuardrailIdentifierWithArn

    @required
    guardrailVersion: GuardrailVersion
}

@sensitive
structure GuardrailContentFilter {
    action: GuardrailContentPolicyAction
    confidence: GuardrailContentFilterConfidence
    type: GuardrailContentFilterType
}

enum GuardrailContentFilterConfidence {
    NONE
    LOW
    MEDIUM
    HIGH
}

@sensitive
list GuardrailContentFilterList {
    member: GuardrailContentFilter
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
}

@sensitive
structure GuardrailContentPolicyAssessment {
    filters: GuardrailContentFilterList
}

@sensitive
structure GuardrailCustomWord {
    action: GuardrailWordPolicyAction
    match: String
}

@sensitive
list GuardrailCustomWordList {
    member: GuardrailCustomWord
}

structure GuardrailEvent {
    action: GuadrailAction
}

@length(min: 0, max: 2048)
@pattern("^(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))$")
string GuardrailIdentifierWithArn

@sensitive
structure GuardrailManagedWord {
    action: GuardrailWordPolicyAction
    match: String
    type: GuardrailManagedWordType
}

@sensitive
list GuardrailManagedWordList {
    member: GuardrailManagedWord
}

enum GuardrailManagedWordType {
    PROFANITY
}

@sensitive
structure GuardrailPiiEntityFilter {
    action: GuardrailSensitiveInformationPolicyAction
    match: String
    type: GuardrailPiiEntityType
}

@sensitive
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

@sensitive
structure GuardrailRegexFilter {
    action: GuardrailSensitiveInformationPolicyAction
    match: String
    name: String
    regex: String
}

@sensitive
list GuardrailRegexFilterList {
    member: GuardrailRegexFilter
}

enum GuardrailSensitiveInformationPolicyAction {
    BLOCKED
    ANONYMIZED
}

@sensitive
structure GuardrailSensitiveInformationPolicyAssessment {
    piiEntities: GuardrailPiiEntityFilterList
    regexes: GuardrailRegexFilterList
}

@sensitive
structure GuardrailTopic {
    action: GuardrailTopicPolicyAction
    name: String
    type: GuardrailTopicType
}

@sensitive
list GuardrailTopicList {
    member: GuardrailTopic
}

enum GuardrailTopicPolicyAction {
    BLOCKED
}

@sensitive
structure GuardrailTopicPolicyAssessment {
    topics: GuardrailTopicList
}

enum GuardrailTopicType {
    DENY
}

@sensitive
structure GuardrailTrace {
    action: GuardrailAction
    inputAssessments: GuardrailAssessmentList
    metadata: Metadata
    outputAssessments: GuardrailAssessmentList
    traceId: TraceId
}

@length(min: 1, max: 5) @pattern("^(([1-9][0-9]{0,7})|(DRAFT))$")
string GuardrailVersion

enum GuardrailWordPolicyAction {
    BLOCKED
}

@sensitive
structure GuardrailWordPolicyAssessment {
    customWords: GuardrailCustomWordList
    managedWordLists: GuardrailManagedWordList
}

@length(min: 1, max: 1024) @sensitive
string Identifier

structure ImageBlock {
    @required
    format: ImageFormat

    @required
    source: ImageSource
}

enum ImageFormat {
    png
    jpeg
    gif
    webp
}

structure ImageInput {
    @required
    format: ImageInputFormat

    @required
    source: ImageInputSource
}

enum ImageInputFormat {
    png
    jpeg
    gif
    webp
}

union ImageInputSource {
    bytes: ImageInputSourceBytesBlob
}

@length(min: 1)
blob ImageInputSourceBytesBlob

list ImageInputs {
    member: ImageInput
}

union ImageSource {
    bytes: ImageSourceBytesBlob
    s3Location: S3Location
}

@length(min: 1)
blob ImageSourceBytesBlob

structure ImplicitFilterConfiguration {
    @required
    metadataAttributes: MetadataAttributeSchemaList

    @required
    modelArn: BedrockModelArn
}

structure InferenceConfig {
    textInferenceConfig: TextInferenceConfig
}

structure InferenceConfiguration {
    maximumLength: MaximumLength
    stopSequences: StopSequences
    temperature: Temperature
    topK: TopK
    topP: TopP
}

structure InlineAgentFilePart {
    files: OutputFiles
}

@sensitive
structure InlineAgentPayloadPart {
    attribution: Attribution
    bytes: PartBody
}

@streaming
union InlineAgentResponseStream {
    accessDeniedException: AccessDeniedException
    badGatewayException: BadGatewayException
    chunk: InlineAgentPayloadPart
    conflictException: ConflictException
    dependencyFailedException: DependencyFailedException
    files: InlineAgentFilePart
    internalServerException: InternalServerException
    resourceNotFoundException: ResourceNotFoundException
    returnControl: InlineAgentReturnControlPayload
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    trace: InlineAgentTracePart
    validationException: ValidationException
}

@sensitive
structure InlineAgentReturnControlPayload {
    invocationId: String
    invocationInputs: InvocationInputs
}

@sensitive
structure InlineAgentTracePart {
    callerChain: CallerChain
    collaboratorName: Name
    eventTime: SyntheticTimestamp_date_time
    sessionId: SessionId
    trace: Trace
}

structure InlineBedrockModelConfigurations {
    performanceConfig: PerformanceConfiguration
}

structure InlineSessionState {
    conversationHistory: ConversationHistory
    files: InputFiles
    invocationId: String
    promptSessionAttributes: PromptSessionAttributesMap
    returnControlInvocationResults: ReturnControlInvocationResults
    sessionAttributes: SessionAttributesMap
}

structure InputFile {
    @required
    name: String

    @required
    source: FileSource

    @required
    useCase: FileUseCase
}

list InputFiles {
    member: InputFile
}

structure InputImage {
    @required
    format: InputImageFormat

    @required
    inlineContent: InputImageInlineContentBlob
}

enum InputImageFormat {
    png
    jpeg
    gif
    webp
}

@length(min: 1, max: 5242880) @sensitive
blob InputImageInlineContentBlob

union InputPrompt {
    textPrompt: TextPrompt
}

enum InputQueryType {
    TEXT
}

@length(min: 0, max: 25000000) @sensitive
string InputText

@length(min: 40) @sensitive
string Instruction

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
    reason: String
}

@length(min: 1, max: 200)
string InvocationDescription

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string InvocationIdentifier

@sensitive
structure InvocationInput {
    actionGroupInvocationInput: ActionGroupInvocationInput
    agentCollaboratorInvocationInput: AgentCollaboratorInvocationInput
    codeInterpreterInvocationInput: CodeInterpreterInvocationInput
    invocationType: InvocationType
    knowledgeBaseLookupInput: KnowledgeBaseLookupInput
    traceId: TraceId
}

union InvocationInputMember {
    apiInvocationInput: ApiInvocationInput
    functionInvocationInput: FunctionInvocationInput
}

@length(min: 1, max: 5)
list InvocationInputs {
    member: InvocationInputMember
}

union InvocationResultMember {
    apiResult: ApiResult
    functionResult: FunctionResult
}

structure InvocationStep {
    @required
    invocationId: Uuid

    @required
    invocationStepId: Uuid

    @required
    invocationStepTime: DateTimestamp

    @required
    payload: InvocationStepPayload

    @required
    sessionId: Uuid
}

union InvocationStepPayload {
    contentBlocks: BedrockSessionContentBlocks
}

list InvocationStepSummaries {
    member: InvocationStepSummary
}

structure InvocationStepSummary {
    @required
    invocationId: Uuid

    @required
    invocationStepId: Uuid

    @required
    invocationStepTime: DateTimestamp

    @required
    sessionId: Uuid
}

list InvocationSummaries {
    member: InvocationSummary
}

structure InvocationSummary {
    @required
    createdAt: DateTimestamp

    @required
    invocationId: Uuid

    @required
    sessionId: Uuid
}

enum InvocationType {
    ACTION_GROUP
    KNOWLEDGE_BASE
    FINISH
    ACTION_GROUP_CODE_INTERPRETER
    AGENT_COLLABORATOR
}

@length(min: 1, max: 2048)
@pattern("^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$")
string KmsKeyArn

structure KnowledgeBase {
    @required
    description: ResourceDescription

    @required
    knowledgeBaseId: KnowledgeBaseId

    retrievalConfiguration: KnowledgeBaseRetrievalConfiguration
}

@length(min: 0, max: 128)
@pattern("^arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:knowledge-base/[0-9a-zA-Z]+$")
string KnowledgeBaseArn

structure KnowledgeBaseConfiguration {
    @required
    knowledgeBaseId: KnowledgeBaseId

    @required
    retrievalConfiguration: KnowledgeBaseRetrievalConfiguration
}

@length(min: 1)
list KnowledgeBaseConfigurations {
    member: KnowledgeBaseConfiguration
}

@length(min: 0, max: 10) @pattern("^[0-9a-zA-Z]+$")
string KnowledgeBaseId

@length(min: 10, max: 2048)
@pattern("^[0-9a-zA-Z]{10}$|^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:knowledge-base/[0-9a-zA-Z]{10}$")
string KnowledgeBaseIdentifier

structure KnowledgeBaseLookupInput {
    knowledgeBaseId: TraceKnowledgeBaseId
    text: KnowledgeBaseLookupInputString
}

@sensitive
string KnowledgeBaseLookupInputString

structure KnowledgeBaseLookupOutput {
    metadata: Metadata
    retrievedReferences: RetrievedReferences
}

@sensitive
structure KnowledgeBaseQuery {
    image: InputImage
    text: KnowledgeBaseQueryTextString
    type: KnowledgeBaseQueryType
}

@length(min: 0, max: 20000)
string KnowledgeBaseQueryTextString

enum KnowledgeBaseQueryType {
    TEXT
    IMAGE
}

structure KnowledgeBaseRetrievalConfiguration {
    managedSearchConfiguration: ManagedSearchConfiguration
    vectorSearchConfiguration: KnowledgeBaseVectorSearchConfiguration
}

structure KnowledgeBaseRetrievalResult {
    @required
    content: RetrievalResultContent

    documentId: DocumentId
    location: RetrievalResultLocation
    metadata: RetrievalResultMetadata
    score: Double
}

@sensitive
list KnowledgeBaseRetrievalResults {
    member: KnowledgeBaseRetrievalResult
}

structure KnowledgeBaseRetrieveAndGenerateConfiguration {
    generationConfiguration: GenerationConfiguration

    @required
    knowledgeBaseId: KnowledgeBaseId

    @required
    modelArn: BedrockModelArn

    orchestrationConfiguration: OrchestrationConfiguration
    retrievalConfiguration: KnowledgeBaseRetrievalConfiguration
}

structure KnowledgeBaseRetrieverConfiguration {
    @required
    knowledgeBaseId: KnowledgeBaseId

    retrievalOverrides: RetrievalOverrides
}

structure KnowledgeBaseVectorSearchConfiguration {
    filter: RetrievalFilter
    implicitFilterConfiguration: ImplicitFilterConfiguration
    numberOfResults: KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger
    overrideSearchType: SearchType
    rerankingConfiguration: VectorSearchRerankingConfiguration
}

@range(min: 1, max: 100)
integer KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger

list KnowledgeBases {
    member: KnowledgeBase
}

@length(min: 0, max: 2048)
@pattern("^arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?$")
string LambdaResourceArn

structure ManagedSearchBedrockRerankingConfiguration {
    metadataConfiguration: MetadataConfigurationForReranking

    @required
    modelConfiguration: ManagedSearchBedrockRerankingModelConfiguration

    numberOfRerankedResults: ManagedSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger
}

@range(min: 1, max: 100)
integer ManagedSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger

structure ManagedSearchBedrockRerankingModelConfiguration {
    additionalModelRequestFields: AdditionalModelRequestFields

    @required
    modelArn: BedrockRerankingModelArn
}

structure ManagedSearchConfiguration {
    filter: RetrievalFilter
    numberOfResults: ManagedSearchConfigurationNumberOfResultsInteger
    rerankingConfiguration: ManagedSearchRerankingConfiguration
    rerankingModelType: RerankingModelType
}

@range(min: 1, max: 100)
integer ManagedSearchConfigurationNumberOfResultsInteger

structure ManagedSearchRerankingConfiguration {
    bedrockRerankingConfiguration: ManagedSearchBedrockRerankingConfiguration

    @required
    type: ManagedSearchRerankingConfigurationType
}

enum ManagedSearchRerankingConfigurationType {
    BEDROCK_RERANKING_MODEL
}

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 0, max: 65536)
integer MaxTokens

@range(min: 0, max: 8192)
integer MaximumLength

list Memories {
    member: Memory
}

union Memory {
    sessionSummary: MemorySessionSummary
}

@length(min: 2, max: 100) @pattern("^[0-9a-zA-Z._:-]+$")
string MemoryId

structure MemorySessionSummary {
    memoryId: MemoryId
    sessionExpiryTime: DateTimestamp
    sessionId: SessionId
    sessionStartTime: DateTimestamp
    summaryText: SummaryText
}

enum MemoryType {
    SESSION_SUMMARY
}

structure Message {
    @required
    content: ContentBlocks

    @required
    role: ConversationRole
}

list Messages {
    member: Message
}

@sensitive
structure Metadata {
    clientRequestId: String
    endTime: SyntheticTimestamp_date_time
    operationTotalTimeMs: Long
    startTime: SyntheticTimestamp_date_time
    totalTimeMs: Long
    usage: Usage
}

@sensitive
structure MetadataAttributeSchema {
    @required
    description: MetadataAttributeSchemaDescriptionString

    @required
    key: MetadataAttributeSchemaKeyString

    @required
    type: AttributeType
}

@length(min: 1, max: 1024) @pattern("^[\\s\\S]+$")
string MetadataAttributeSchemaDescriptionString

@length(min: 1, max: 256) @pattern("^[\\s\\S]+$")
string MetadataAttributeSchemaKeyString

@length(min: 1, max: 25)
list MetadataAttributeSchemaList {
    member: MetadataAttributeSchema
}

structure MetadataConfigurationForReranking {
    @required
    selectionMode: RerankingMetadataSelectionMode

    selectiveModeConfiguration: RerankingMetadataSelectiveModeConfiguration
}

@length(min: 1, max: 2048)
@pattern("(^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}(([:][a-z0-9-]{1,63}){0,2})?/[a-z0-9]{12})|(:foundation-model/([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})))|(([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2}))|(([0-9a-zA-Z][_-]?)+))$|(^arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{1,20}):(|[0-9]{12}):inference-profile/[a-zA-Z0-9-:.]+)$")
string ModelIdentifier

@sensitive
structure ModelInvocationInput {
    foundationModel: ModelIdentifier
    inferenceConfiguration: InferenceConfiguration
    overrideLambda: String
    parserMode: CreationMode
    promptCreationMode: CreationMode
    text: PromptText
    traceId: TraceId
    type: PromptType
}

@error("client") @httpError(424)
structure ModelNotReadyException {
    message: NonBlankString
}

structure ModelPerformanceConfiguration {
    performanceConfig: PerformanceConfiguration
}

@pattern("^([0-9a-zA-Z][_-]?){1,100}$") @sensitive
string Name

@length(min: 1, max: 2048) @pattern("^\\S*$")
string NextToken

@sensitive
structure NodeActionEvent {
    @required
    nodeName: NodeName

    @required
    operationName: String

    operationRequest: Document
    operationResponse: Document

    @required
    requestId: String

    @required
    serviceName: String

    @required
    timestamp: DateTimestamp
}

@sensitive
structure NodeDependencyEvent {
    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp

    @required
    traceElements: NodeTraceElements
}

enum NodeErrorCode {
    VALIDATION
    DEPENDENCY_FAILED
    BAD_GATEWAY
    INTERNAL_SERVER
}

@sensitive
union NodeExecutionContent {
    document: Document
}

@sensitive
structure NodeFailureEvent {
    @required
    errorCode: NodeErrorCode

    @required
    errorMessage: String

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

@sensitive
structure NodeInputEvent {
    @required
    fields: NodeInputFields

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

list NodeInputExecutionChain {
    member: NodeInputExecutionChainItem
}

structure NodeInputExecutionChainItem {
    index: Integer

    @required
    nodeName: NodeName

    @required
    type: FlowControlNodeType
}

@sensitive
structure NodeInputField {
    category: FlowNodeInputCategory

    @required
    content: NodeExecutionContent

    executionChain: NodeInputExecutionChain

    @required
    name: NodeInputName

    source: NodeInputSource
    type: FlowNodeIODataType
}

@length(min: 1, max: 5)
list NodeInputFields {
    member: NodeInputField
}

@pattern("^[a-zA-Z]([_]?[0-9a-zA-Z]){0,99}$")
string NodeInputName

structure NodeInputSource {
    @required
    expression: FlowNodeInputExpression

    @required
    nodeName: NodeName

    @required
    outputFieldName: FlowNodeOutputName
}

@pattern("^[a-zA-Z]([_]?[0-9a-zA-Z]){0,99}$")
string NodeName

@sensitive
structure NodeOutputEvent {
    @required
    fields: NodeOutputFields

    @required
    nodeName: NodeName

    @required
    timestamp: DateTimestamp
}

@sensitive
structure NodeOutputField {
    @required
    content: NodeExecutionContent

    @required
    name: NodeOutputName

    next: NodeOutputNextList
    type: FlowNodeIODataType
}

@length(min: 1, max: 2)
list NodeOutputFields {
    member: NodeOutputField
}

@pattern("^[a-zA-Z]([_]?[0-9a-zA-Z]){0,99}$")
string NodeOutputName

@sensitive
structure NodeOutputNext {
    @required
    inputFieldName: FlowNodeInputName

    @required
    nodeName: NodeName
}

list NodeOutputNextList {
    member: NodeOutputNext
}

@sensitive
union NodeTraceElements {
    agentTraces: AgentTraces
}

enum NodeType {
    FlowInputNode
    FlowOutputNode
    LambdaFunctionNode
    KnowledgeBaseNode
    PromptNode
    ConditionNode
    LexNode
}

@pattern("^[\\s\\S]*$")
string NonBlankString

@sensitive
structure Observation {
    actionGroupInvocationOutput: ActionGroupInvocationOutput
    agentCollaboratorInvocationOutput: AgentCollaboratorInvocationOutput
    codeInterpreterInvocationOutput: CodeInterpreterInvocationOutput
    finalResponse: FinalResponse
    knowledgeBaseLookupOutput: KnowledgeBaseLookupOutput
    repromptResponse: RepromptResponse
    traceId: TraceId
    type: Type
}

@length(min: 1, max: 2048)
@pattern("^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:provisioned-model/[a-z0-9]{12})))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)$")
string OptimizePromptRequestTargetModelIdString

union OptimizedPrompt {
    textPrompt: TextPrompt
}

@sensitive
structure OptimizedPromptEvent {
    optimizedPrompt: OptimizedPrompt
}

@streaming
union OptimizedPromptStream {
    accessDeniedException: AccessDeniedException
    analyzePromptEvent: AnalyzePromptEvent
    badGatewayException: BadGatewayException
    dependencyFailedException: DependencyFailedException
    internalServerException: InternalServerException
    optimizedPromptEvent: OptimizedPromptEvent
    throttlingException: ThrottlingException
    validationException: ValidationException
}

structure OrchestrationConfiguration {
    additionalModelRequestFields: AdditionalModelRequestFields
    inferenceConfig: InferenceConfig
    performanceConfig: PerformanceConfiguration
    promptTemplate: PromptTemplate
    queryTransformationConfiguration: QueryTransformationConfiguration
}

union OrchestrationExecutor {
    lambda: String
}

@sensitive
structure OrchestrationModelInvocationOutput {
    metadata: Metadata
    rawResponse: RawResponse
    reasoningContent: ReasoningContentBlock
    traceId: TraceId
}

@sensitive
union OrchestrationTrace {
    invocationInput: InvocationInput
    modelInvocationInput: ModelInvocationInput
    modelInvocationOutput: OrchestrationModelInvocationOutput
    observation: Observation
    rationale: Rationale
}

enum OrchestrationType {
    DEFAULT
    CUSTOM_ORCHESTRATION
}

@sensitive
structure OutputFile {
    bytes: FileBody
    name: String
    type: String
}

@length(min: 0, max: 5)
list OutputFiles {
    member: OutputFile
}

@sensitive
string OutputString

structure Parameter {
    name: String
    type: String
    value: String
}

@length(min: 1, max: 500)
string ParameterDescription

structure ParameterDetail {
    description: ParameterDescription
    required: Boolean

    @required
    type: ParameterType
}

list ParameterList {
    member: Parameter
}

map ParameterMap {
    key: ParameterName
    value: ParameterDetail
}

@pattern("^([0-9a-zA-Z][_-]?){1,100}$")
string ParameterName

enum ParameterType {
    string
    number
    integer
    boolean
    array
}

list Parameters {
    member: Parameter
}

@length(min: 0, max: 1000000) @sensitive
blob PartBody

@sensitive
string Payload

@sensitive
structure PayloadPart {
    attribution: Attribution
    bytes: PartBody
}

enum PayloadType {
    TEXT
    RETURN_CONTROL
}

enum PerformanceConfigLatency {
    standard
    optimized
}

structure PerformanceConfiguration {
    latency: PerformanceConfigLatency
}

@sensitive
structure PostProcessingModelInvocationOutput {
    metadata: Metadata
    parsedResponse: PostProcessingParsedResponse
    rawResponse: RawResponse
    reasoningContent: ReasoningContentBlock
    traceId: TraceId
}

@sensitive
structure PostProcessingParsedResponse {
    text: OutputString
}

@sensitive
union PostProcessingTrace {
    modelInvocationInput: ModelInvocationInput
    modelInvocationOutput: PostProcessingModelInvocationOutput
}

@sensitive
structure PreProcessingModelInvocationOutput {
    metadata: Metadata
    parsedResponse: PreProcessingParsedResponse
    rawResponse: RawResponse
    reasoningContent: ReasoningContentBlock
    traceId: TraceId
}

@sensitive
structure PreProcessingParsedResponse {
    isValid: Boolean
    rationale: RationaleString
}

@sensitive
union PreProcessingTrace {
    modelInvocationInput: ModelInvocationInput
    modelInvocationOutput: PreProcessingModelInvocationOutput
}

@sensitive
string PresignedUrl

structure PromptConfiguration {
    additionalModelRequestFields: Document
    basePromptTemplate: BasePromptTemplate
    foundationModel: ModelIdentifier
    inferenceConfiguration: InferenceConfiguration
    parserMode: CreationMode
    promptCreationMode: CreationMode
    promptState: PromptState
    promptType: PromptType
}

@length(min: 0, max: 10)
list PromptConfigurations {
    member: PromptConfiguration
}

structure PromptCreationConfigurations {
    excludePreviousThinkingSteps: Boolean
    previousConversationTurnsToInclude: PromptCreationConfigurationsPreviousConversationTurnsToIncludeInteger
}

@range(min: 0)
integer PromptCreationConfigurationsPreviousConversationTurnsToIncludeInteger

@sensitive
structure PromptOverrideConfiguration {
    overrideLambda: LambdaResourceArn

    @required
    promptConfigurations: PromptConfigurations
}

map PromptSessionAttributesMap {
    key: String
    value: String
}

enum PromptState {
    ENABLED
    DISABLED
}

structure PromptTemplate {
    textPromptTemplate: TextPromptTemplate
}

@sensitive
string PromptText

enum PromptType {
    PRE_PROCESSING
    ORCHESTRATION
    KNOWLEDGE_BASE_RESPONSE_GENERATION
    POST_PROCESSING
    ROUTING_CLASSIFIER
}

structure PropertyParameters {
    properties: ParameterList
}

@sensitive
structure QueryGenerationInput {
    @required
    text: QueryGenerationInputTextString

    @required
    type: InputQueryType
}

@length(min: 1, max: 20000) @pattern("^(?!\\s*$).+")
string QueryGenerationInputTextString

structure QueryTransformationConfiguration {
    @required
    type: QueryTransformationType
}

enum QueryTransformationMode {
    TEXT_TO_SQL
}

enum QueryTransformationType {
    QUERY_DECOMPOSITION
}

@length(min: 0, max: 4)
list RAGStopSequences {
    member: RAGStopSequencesMemberString
}

@length(min: 1, max: 1000)
string RAGStopSequencesMemberString

@sensitive
structure Rationale {
    text: RationaleString
    traceId: TraceId
}

@sensitive
string RationaleString

@sensitive
structure RawResponse {
    content: String
}

@sensitive
union ReasoningContentBlock {
    reasoningText: ReasoningTextBlock
    redactedContent: Blob
}

@sensitive
structure ReasoningTextBlock {
    signature: String

    @required
    text: String
}

enum RelayConversationHistory {
    TO_COLLABORATOR
    DISABLED
}

@sensitive
structure RepromptResponse {
    source: Source
    text: String
}

structure RequestBody {
    content: ContentMap
}

enum RequireConfirmation {
    ENABLED
    DISABLED
}

@sensitive
structure RerankDocument {
    jsonDocument: Document
    textDocument: RerankTextDocument

    @required
    type: RerankDocumentType
}

enum RerankDocumentType {
    TEXT
    JSON
}

@length(min: 1, max: 1) @sensitive
list RerankQueriesList {
    member: RerankQuery
}

@sensitive
structure RerankQuery {
    @required
    textQuery: RerankTextDocument

    @required
    type: RerankQueryContentType
}

enum RerankQueryContentType {
    TEXT
}

structure RerankResult {
    document: RerankDocument

    @required
    index: RerankResultIndexInteger

    @required
    relevanceScore: Float
}

@range(min: 0, max: 1000)
integer RerankResultIndexInteger

list RerankResultsList {
    member: RerankResult
}

@sensitive
structure RerankSource {
    @required
    inlineDocumentSource: RerankDocument

    @required
    type: RerankSourceType
}

enum RerankSourceType {
    INLINE
}

@length(min: 1, max: 1000) @sensitive
list RerankSourcesList {
    member: RerankSource
}

@sensitive
structure RerankTextDocument {
    text: RerankTextDocumentTextString
}

@length(min: 1, max: 32000)
string RerankTextDocumentTextString

structure RerankingConfiguration {
    @required
    bedrockRerankingConfiguration: BedrockRerankingConfiguration

    @required
    type: RerankingConfigurationType
}

enum RerankingConfigurationType {
    BEDROCK_RERANKING_MODEL
}

enum RerankingMetadataSelectionMode {
    SELECTIVE
    ALL
}

union RerankingMetadataSelectiveModeConfiguration {
    fieldsToExclude: FieldsForReranking
    fieldsToInclude: FieldsForReranking
}

enum RerankingModelType {
    CUSTOM
    MANAGED
    NONE
}

@length(min: 1, max: 200) @sensitive
string ResourceDescription

@pattern("^([0-9a-zA-Z][_-]?){1,100}$") @sensitive
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

map ResponseBody {
    key: String
    value: ContentBody
}

enum ResponseState {
    FAILURE
    REPROMPT
}

@streaming
union ResponseStream {
    accessDeniedException: AccessDeniedException
    badGatewayException: BadGatewayException
    chunk: PayloadPart
    conflictException: ConflictException
    dependencyFailedException: DependencyFailedException
    files: FilePart
    internalServerException: InternalServerException
    modelNotReadyException: ModelNotReadyException
    resourceNotFoundException: ResourceNotFoundException
    returnControl: ReturnControlPayload
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    trace: TracePart
    validationException: ValidationException
}

structure RetrievalContent {
    byteContent: Blob

    @required
    mimeType: String

    text: String
}

@sensitive
union RetrievalFilter {
    andAll: RetrievalFilterList
    equals: FilterAttribute
    greaterThan: FilterAttribute
    greaterThanOrEquals: FilterAttribute
    in: FilterAttribute
    lessThan: FilterAttribute
    lessThanOrEquals: FilterAttribute
    listContains: FilterAttribute
    notEquals: FilterAttribute
    notIn: FilterAttribute
    orAll: RetrievalFilterList
    startsWith: FilterAttribute
    stringContains: FilterAttribute
}

@length(min: 2)
list RetrievalFilterList {
    member: RetrievalFilter
}

structure RetrievalOverrides {
    filter: RetrievalFilter
    maxNumberOfResults: RetrievalOverridesMaxNumberOfResultsInteger
}

@range(min: 1)
integer RetrievalOverridesMaxNumberOfResultsInteger

structure RetrievalResultConfluenceLocation {
    url: String
}

@sensitive
structure RetrievalResultContent {
    audio: AudioSegment
    byteContent: String
    row: RetrievalResultContentRow
    text: String
    type: RetrievalResultContentType
    video: VideoSegment
}

@sensitive
structure RetrievalResultContentColumn {
    columnName: String
    columnValue: String
    type: RetrievalResultContentColumnType
}

enum RetrievalResultContentColumnType {
    BLOB
    BOOLEAN
    DOUBLE
    NULL
    LONG
    STRING
}

@sensitive
list RetrievalResultContentRow {
    member: RetrievalResultContentColumn
}

enum RetrievalResultContentType {
    TEXT
    IMAGE
    ROW
    AUDIO
    VIDEO
}

structure RetrievalResultCustomDocumentLocation {
    id: String
}

structure RetrievalResultGoogleDriveLocation {
    url: String
}

structure RetrievalResultKendraDocumentLocation {
    uri: String
}

@sensitive
structure RetrievalResultLocation {
    confluenceLocation: RetrievalResultConfluenceLocation
    customDocumentLocation: RetrievalResultCustomDocumentLocation
    googleDriveLocation: RetrievalResultGoogleDriveLocation
    kendraDocumentLocation: RetrievalResultKendraDocumentLocation
    oneDriveLocation: RetrievalResultOneDriveLocation
    s3Location: RetrievalResultS3Location
    salesforceLocation: RetrievalResultSalesforceLocation
    sharePointLocation: RetrievalResultSharePointLocation
    sqlLocation: RetrievalResultSqlLocation

    @required
    type: RetrievalResultLocationType

    webLocation: RetrievalResultWebLocation
}

enum RetrievalResultLocationType {
    S3
    WEB
    CONFLUENCE
    SALESFORCE
    SHAREPOINT
    CUSTOM
    KENDRA
    SQL
    ONEDRIVE
    GOOGLEDRIVE
}

@length(min: 1) @sensitive
map RetrievalResultMetadata {
    key: RetrievalResultMetadataKey
    value: Document
}

@length(min: 1, max: 100)
string RetrievalResultMetadataKey

structure RetrievalResultOneDriveLocation {
    url: String
}

structure RetrievalResultS3Location {
    uri: String
}

structure RetrievalResultSalesforceLocation {
    url: String
}

structure RetrievalResultSharePointLocation {
    url: String
}

structure RetrievalResultSqlLocation {
    query: String
}

structure RetrievalResultWebLocation {
    url: String
}

structure RetrieveAndGenerateConfiguration {
    externalSourcesConfiguration: ExternalSourcesRetrieveAndGenerateConfiguration
    knowledgeBaseConfiguration: KnowledgeBaseRetrieveAndGenerateConfiguration

    @required
    type: RetrieveAndGenerateType
}

@sensitive
structure RetrieveAndGenerateInput {
    @required
    text: RetrieveAndGenerateInputTextString
}

@length(min: 0, max: 1000)
string RetrieveAndGenerateInputTextString

@sensitive
structure RetrieveAndGenerateOutput {
    @required
    text: String
}

@sensitive
structure RetrieveAndGenerateOutputEvent {
    @required
    text: String
}

structure RetrieveAndGenerateSessionConfiguration {
    @required
    kmsKeyArn: KmsKeyArn
}

@streaming
union RetrieveAndGenerateStreamResponseOutput {
    accessDeniedException: AccessDeniedException
    badGatewayException: BadGatewayException
    citation: CitationEvent
    conflictException: ConflictException
    dependencyFailedException: DependencyFailedException
    guardrail: GuardrailEvent
    internalServerException: InternalServerException
    output: RetrieveAndGenerateOutputEvent
    resourceNotFoundException: ResourceNotFoundException
    serviceQuotaExceededException: ServiceQuotaExceededException
    throttlingException: ThrottlingException
    validationException: ValidationException
}

enum RetrieveAndGenerateType {
    KNOWLEDGE_BASE
    EXTERNAL_SOURCES
}

structure RetrievedReference {
    content: RetrievalResultContent
    location: RetrievalResultLocation
    metadata: RetrievalResultMetadata
}

list RetrievedReferences {
    member: RetrievedReference
}

union RetrieverConfiguration {
    knowledgeBase: KnowledgeBaseRetrieverConfiguration
}

@length(min: 1, max: 5)
list ReturnControlInvocationResults {
    member: InvocationResultMember
}

@sensitive
structure ReturnControlPayload {
    invocationId: String
    invocationInputs: InvocationInputs
}

structure ReturnControlResults {
    invocationId: String
    returnControlInvocationResults: ReturnControlInvocationResults
}

@sensitive
structure RoutingClassifierModelInvocationOutput {
    metadata: Metadata
    rawResponse: RawResponse
    traceId: TraceId
}

@sensitive
union RoutingClassifierTrace {
    invocationInput: InvocationInput
    modelInvocationInput: ModelInvocationInput
    modelInvocationOutput: RoutingClassifierModelInvocationOutput
    observation: Observation
}

@length(min: 3, max: 63) @pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3BucketName

structure S3Identifier {
    s3BucketName: S3BucketName
    s3ObjectKey: S3ObjectKey
}

structure S3Location {
    @required
    uri: S3Uri
}

structure S3ObjectDoc {
    @required
    uri: S3Uri
}

structure S3ObjectFile {
    @required
    uri: S3Uri
}

@length(min: 1, max: 1024)
@pattern("^[\\.\\-\\!\\*\\_\\'\\(\\)a-zA-Z0-9][\\.\\-\\!\\*\\_\\'\\(\\)\\/a-zA-Z0-9]*$")
string S3ObjectKey

@length(min: 1, max: 1024) @pattern("^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}$")
string S3Uri

@sensitive
structure SatisfiedCondition {
    @required
    conditionName: String
}

@length(min: 1, max: 5)
list SatisfiedConditions {
    member: SatisfiedCondition
}

enum SearchType {
    HYBRID
    SEMANTIC
}

@error("client") @httpError(400)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]+:[0-9]{12}:session/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string SessionArn

map SessionAttributesMap {
    key: String
    value: String
}

@length(min: 2, max: 100) @pattern("^[0-9a-zA-Z._:-]+$")
string SessionId

@pattern("^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]+:[0-9]{12}:session/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})|([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$")
string SessionIdentifier

@length(min: 1, max: 100)
string SessionMetadataKey

@length(min: 0, max: 50)
map SessionMetadataMap {
    key: SessionMetadataKey
    value: SessionMetadataValue
}

@length(min: 0, max: 5000)
string SessionMetadataValue

structure SessionState {
    conversationHistory: ConversationHistory
    files: InputFiles
    invocationId: String
    knowledgeBaseConfigurations: KnowledgeBaseConfigurations
    promptSessionAttributes: PromptSessionAttributesMap
    returnControlInvocationResults: ReturnControlInvocationResults
    sessionAttributes: SessionAttributesMap
}

enum SessionStatus {
    ACTIVE
    EXPIRED
    ENDED
}

list SessionSummaries {
    member: SessionSummary
}

structure SessionSummary {
    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp

    @required
    sessionArn: SessionArn

    @required
    sessionId: Uuid

    @required
    sessionStatus: SessionStatus
}

@range(min: 60, max: 3600)
integer SessionTTL

@sensitive
enum Source {
    ACTION_GROUP
    KNOWLEDGE_BASE
    PARSER
}

structure Span {
    end: SpanEndInteger
    start: SpanStartInteger
}

@range(min: 0)
integer SpanEndInteger

@range(min: 0)
integer SpanStartInteger

@length(min: 0, max: 4)
list StopSequences {
    member: String
}

structure StreamingConfigurations {
    applyGuardrailInterval: StreamingConfigurationsApplyGuardrailIntervalInteger
    streamFinalResponse: Boolean
}

@range(min: 1)
integer StreamingConfigurationsApplyGuardrailIntervalInteger

@length(min: 0, max: 25000000)
string SummaryText

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9\\s._:/=+@-]*$")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z0-9\\s._:/=+@-]*$")
string TagValue

@length(min: 20, max: 1011)
@pattern("(^arn:aws(-[^:]+)?:bedrock:[a-zA-Z0-9-]+:[0-9]{12}:(session)/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$)")
string TaggableResourcesArn

@length(min: 1, max: 200)
map TagsMap {
    key: TagKey
    value: TagValue
}

@range(min: 0, max: 1)
float Temperature

structure TextInferenceConfig {
    maxTokens: MaxTokens
    stopSequences: RAGStopSequences
    temperature: Temperature
    topP: TopP
}

@sensitive
structure TextPrompt {
    @required
    text: TextPromptTextString
}

@length(min: 1, max: 4000) @sensitive
string TextPromptTemplate

@length(min: 1, max: 200000)
string TextPromptTextString

@sensitive
structure TextResponsePart {
    span: Span
    text: String
}

structure TextToSqlConfiguration {
    knowledgeBaseConfiguration: TextToSqlKnowledgeBaseConfiguration

    @required
    type: TextToSqlConfigurationType
}

enum TextToSqlConfigurationType {
    KNOWLEDGE_BASE
}

structure TextToSqlKnowledgeBaseConfiguration {
    @required
    knowledgeBaseArn: KnowledgeBaseArn
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

@range(min: 0, max: 500)
integer TopK

@range(min: 0, max: 1)
float TopP

@sensitive
union Trace {
    customOrchestrationTrace: CustomOrchestrationTrace
    failureTrace: FailureTrace
    guardrailTrace: GuardrailTrace
    orchestrationTrace: OrchestrationTrace
    postProcessingTrace: PostProcessingTrace
    preProcessingTrace: PreProcessingTrace
    routingClassifierTrace: RoutingClassifierTrace
}

@sensitive
union TraceElements {
    agentTraces: AgentTraces
}

@length(min: 2, max: 16)
string TraceId

@sensitive
string TraceKnowledgeBaseId

@sensitive
structure TracePart {
    agentAliasId: AgentAliasId
    agentId: AgentId
    agentVersion: AgentVersion
    callerChain: CallerChain
    collaboratorName: Name
    eventTime: SyntheticTimestamp_date_time
    sessionId: SessionId
    trace: Trace
}

structure TransformationConfiguration {
    @required
    mode: QueryTransformationMode

    textToSqlConfiguration: TextToSqlConfiguration
}

enum Type {
    ACTION_GROUP
    AGENT_COLLABORATOR
    KNOWLEDGE_BASE
    FINISH
    ASK_USER
    REPROMPT
}

@sensitive
structure Usage {
    inputTokens: Integer
    outputTokens: Integer
}

@sensitive
structure UserContext {
    @required
    userId: String
}

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    message: NonBlankString
}

structure VectorSearchBedrockRerankingConfiguration {
    metadataConfiguration: MetadataConfigurationForReranking

    @required
    modelConfiguration: VectorSearchBedrockRerankingModelConfiguration

    numberOfRerankedResults: VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger
}

@range(min: 1, max: 100)
integer VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger

structure VectorSearchBedrockRerankingModelConfiguration {
    additionalModelRequestFields: AdditionalModelRequestFields

    @required
    modelArn: BedrockRerankingModelArn
}

structure VectorSearchRerankingConfiguration {
    bedrockRerankingConfiguration: VectorSearchBedrockRerankingConfiguration

    @required
    type: VectorSearchRerankingConfigurationType
}

enum VectorSearchRerankingConfigurationType {
    BEDROCK_RERANKING_MODEL
}

@sensitive
string Verb

@length(min: 1, max: 5) @pattern("^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$")
string Version

structure VideoSegment {
    @required
    s3Uri: VideoSegmentS3UriString

    summary: String
}

@length(min: 1)
string VideoSegmentS3UriString
