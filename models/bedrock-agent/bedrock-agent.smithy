$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockagent

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Agents for Amazon Bedrock")
@service(sdkId: "Bedrock Agent", endpointPrefix: "bedrock-agent")
@restJson1
@sigv4(name: "bedrock")
@standardRegionalEndpoints
service BedrockAgent {
    version: "2023-06-05"
    operations: [
        AssociateAgentCollaborator
        AssociateAgentKnowledgeBase
        CreateAgent
        CreateAgentActionGroup
        CreateAgentAlias
        CreateDataSource
        CreateFlow
        CreateFlowAlias
        CreateFlowVersion
        CreateKnowledgeBase
        CreatePrompt
        CreatePromptVersion
        DeleteAgent
        DeleteAgentActionGroup
        DeleteAgentAlias
        DeleteAgentVersion
        DeleteDataSource
        DeleteFlow
        DeleteFlowAlias
        DeleteFlowVersion
        DeleteKnowledgeBase
        DeleteKnowledgeBaseDocuments
        DeletePrompt
        DeleteResourcePolicy
        DisassociateAgentCollaborator
        DisassociateAgentKnowledgeBase
        GetAgent
        GetAgentActionGroup
        GetAgentAlias
        GetAgentCollaborator
        GetAgentKnowledgeBase
        GetAgentVersion
        GetDataSource
        GetFlow
        GetFlowAlias
        GetFlowVersion
        GetIngestionJob
        GetKnowledgeBase
        GetKnowledgeBaseDocuments
        GetPrompt
        GetResourcePolicy
        IngestKnowledgeBaseDocuments
        ListAgentActionGroups
        ListAgentAliases
        ListAgentCollaborators
        ListAgentKnowledgeBases
        ListAgentVersions
        ListAgents
        ListDataSources
        ListFlowAliases
        ListFlowVersions
        ListFlows
        ListIngestionJobs
        ListKnowledgeBaseDocuments
        ListKnowledgeBases
        ListPrompts
        ListTagsForResource
        PrepareAgent
        PrepareFlow
        PutResourcePolicy
        StartIngestionJob
        StopIngestionJob
        TagResource
        UntagResource
        UpdateAgent
        UpdateAgentActionGroup
        UpdateAgentAlias
        UpdateAgentCollaborator
        UpdateAgentKnowledgeBase
        UpdateDataSource
        UpdateFlow
        UpdateFlowAlias
        UpdateKnowledgeBase
        UpdatePrompt
        ValidateFlowDefinition
    ]
}

@http(method: "PUT", uri: "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/")
@idempotent
operation AssociateAgentCollaborator {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required
        agentDescriptor: AgentDescriptor

        @required
        collaboratorName: Name

        @required
        collaborationInstruction: CollaborationInstruction

        relayConversationHistory: RelayConversationHistory

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        agentCollaborator: AgentCollaborator
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/")
@idempotent
operation AssociateAgentKnowledgeBase {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required
        knowledgeBaseId: Id

        @required
        description: Description

        knowledgeBaseState: KnowledgeBaseState
    }
    output := {
        @required
        agentKnowledgeBase: AgentKnowledgeBase
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/agents/", code: 202) @idempotent
operation CreateAgent {
    input := {
        @required
        agentName: Name

        @idempotencyToken
        clientToken: ClientToken

        instruction: Instruction
        foundationModel: ModelIdentifier
        description: Description
        orchestrationType: OrchestrationType
        customOrchestration: CustomOrchestration
        idleSessionTTLInSeconds: SessionTTL
        agentResourceRoleArn: AgentRoleArn
        customerEncryptionKeyArn: KmsKeyArn
        tags: TagsMap
        promptOverrideConfiguration: PromptOverrideConfiguration
        guardrailConfiguration: GuardrailConfiguration
        memoryConfiguration: MemoryConfiguration
        agentCollaboration: AgentCollaboration
    }
    output := {
        @required
        agent: Agent
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/")
@idempotent
operation CreateAgentActionGroup {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required
        actionGroupName: Name

        @idempotencyToken
        clientToken: ClientToken

        description: Description
        parentActionGroupSignature: ActionGroupSignature
        parentActionGroupSignatureParams: ActionGroupSignatureParams
        actionGroupExecutor: ActionGroupExecutor
        apiSchema: APISchema
        actionGroupState: ActionGroupState
        functionSchema: FunctionSchema
    }
    output := {
        @required
        agentActionGroup: AgentActionGroup
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/agents/{agentId}/agentaliases/", code: 202) @idempotent
operation CreateAgentAlias {
    input := {
        @required @httpLabel
        agentId: Id

        @required
        agentAliasName: Name

        @idempotencyToken
        clientToken: ClientToken

        description: Description
        routingConfiguration: AgentAliasRoutingConfiguration
        tags: TagsMap
    }
    output := {
        @required
        agentAlias: AgentAlias
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/knowledgebases/{knowledgeBaseId}/datasources/") @idempotent
operation CreateDataSource {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @idempotencyToken
        clientToken: ClientToken

        @required
        name: Name

        description: Description

        @required
        dataSourceConfiguration: DataSourceConfiguration

        dataDeletionPolicy: DataDeletionPolicy
        serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        vectorIngestionConfiguration: VectorIngestionConfiguration
    }
    output := {
        @required
        dataSource: DataSource
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/", code: 201) @idempotent
operation CreateFlow {
    input := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn
        definition: FlowDefinition

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn

        @required
        id: FlowId

        @required
        arn: FlowArn

        @required
        status: FlowStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        version: DraftVersion

        definition: FlowDefinition
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/{flowIdentifier}/aliases", code: 201) @idempotent
operation CreateFlowAlias {
    input := {
        @required
        name: Name

        description: Description

        @required
        routingConfiguration: FlowAliasRoutingConfiguration

        concurrencyConfiguration: FlowAliasConcurrencyConfiguration

        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        name: Name

        description: Description

        @required
        routingConfiguration: FlowAliasRoutingConfiguration

        concurrencyConfiguration: FlowAliasConcurrencyConfiguration

        @required
        flowId: FlowId

        @required
        id: FlowAliasId

        @required
        arn: FlowAliasArn

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/{flowIdentifier}/versions", code: 201) @idempotent
operation CreateFlowVersion {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        description: FlowDescription

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn

        @required
        id: FlowId

        @required
        arn: FlowArn

        @required
        status: FlowStatus

        @required
        createdAt: DateTimestamp

        @required
        version: NumericalVersion

        definition: FlowDefinition
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/knowledgebases/", code: 202) @idempotent
operation CreateKnowledgeBase {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: Name

        description: Description

        @required
        roleArn: KnowledgeBaseRoleArn

        @required
        knowledgeBaseConfiguration: KnowledgeBaseConfiguration

        storageConfiguration: StorageConfiguration
        tags: TagsMap
    }
    output := {
        @required
        knowledgeBase: KnowledgeBase
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/prompts/", code: 201) @idempotent
operation CreatePrompt {
    input := {
        @required
        name: PromptName

        description: PromptDescription
        customerEncryptionKeyArn: KmsKeyArn
        defaultVariant: PromptVariantName
        variants: PromptVariantList

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        name: PromptName

        description: PromptDescription
        customerEncryptionKeyArn: KmsKeyArn
        defaultVariant: PromptVariantName
        variants: PromptVariantList

        @required
        id: PromptId

        @required
        arn: PromptArn

        @required
        version: Version

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/prompts/{promptIdentifier}/versions", code: 201) @idempotent
operation CreatePromptVersion {
    input := {
        @required @httpLabel
        promptIdentifier: PromptIdentifier

        description: PromptDescription

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        name: PromptName

        description: PromptDescription
        customerEncryptionKeyArn: KmsKeyArn
        defaultVariant: PromptVariantName
        variants: PromptVariantList

        @required
        id: PromptId

        @required
        arn: PromptArn

        @required
        version: Version

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/agents/{agentId}/", code: 202) @idempotent
operation DeleteAgent {
    input := {
        @required @httpLabel
        agentId: Id

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        @required
        agentId: Id

        @required
        agentStatus: AgentStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/"
    code: 204
)
@idempotent
operation DeleteAgentActionGroup {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required @httpLabel
        actionGroupId: Id

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/agents/{agentId}/agentaliases/{agentAliasId}/", code: 202)
@idempotent
operation DeleteAgentAlias {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentAliasId: AgentAliasId
    }
    output := {
        @required
        agentId: Id

        @required
        agentAliasId: AgentAliasId

        @required
        agentAliasStatus: AgentAliasStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/agents/{agentId}/agentversions/{agentVersion}/", code: 202)
@idempotent
operation DeleteAgentVersion {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: NumericalVersion

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        @required
        agentId: Id

        @required
        agentVersion: NumericalVersion

        @required
        agentStatus: AgentStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}"
    code: 202
)
@idempotent
operation DeleteDataSource {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id
    }
    output := {
        @required
        knowledgeBaseId: Id

        @required
        dataSourceId: Id

        @required
        status: DataSourceStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/flows/{flowIdentifier}/") @idempotent
operation DeleteFlow {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        @required
        id: FlowId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/flows/{flowIdentifier}/aliases/{aliasIdentifier}") @idempotent
operation DeleteFlowAlias {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required @httpLabel
        aliasIdentifier: FlowAliasIdentifier
    }
    output := {
        @required
        flowId: FlowId

        @required
        id: FlowAliasId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/flows/{flowIdentifier}/versions/{flowVersion}/") @idempotent
operation DeleteFlowVersion {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required @httpLabel
        flowVersion: NumericalVersion

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        @required
        id: Id

        @required
        version: NumericalVersion
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/knowledgebases/{knowledgeBaseId}", code: 202) @idempotent
operation DeleteKnowledgeBase {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id
    }
    output := {
        @required
        knowledgeBaseId: Id

        @required
        status: KnowledgeBaseStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/deleteDocuments"
    code: 202
)
@idempotent
operation DeleteKnowledgeBaseDocuments {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @idempotencyToken
        clientToken: ClientToken

        @required
        documentIdentifiers: DocumentIdentifiers
    }
    output := {
        documentDetails: KnowledgeBaseDocumentDetails
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/prompts/{promptIdentifier}/") @idempotent
operation DeletePrompt {
    input := {
        @required @httpLabel
        promptIdentifier: PromptIdentifier

        @httpQuery("promptVersion")
        promptVersion: NumericalVersion
    }
    output := {
        @required
        id: PromptId

        version: NumericalVersion
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/resourcepolicy/{resourceArn}") @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @httpQuery("expectedRevisionId")
        expectedRevisionId: RevisionId
    }
    output := {
        @required
        resourceArn: ResourceArn

        revisionId: RevisionId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/"
    code: 204
)
@idempotent
operation DisassociateAgentCollaborator {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required @httpLabel
        collaboratorId: Id
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/"
    code: 204
)
@idempotent
operation DisassociateAgentKnowledgeBase {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required @httpLabel
        knowledgeBaseId: Id
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/agents/{agentId}/") @readonly
operation GetAgent {
    input := {
        @required @httpLabel
        agentId: Id
    }
    output := {
        @required
        agent: Agent
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/"
)
@readonly
operation GetAgentActionGroup {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: Version

        @required @httpLabel
        actionGroupId: Id
    }
    output := {
        @required
        agentActionGroup: AgentActionGroup
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/agents/{agentId}/agentaliases/{agentAliasId}/") @readonly
operation GetAgentAlias {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentAliasId: AgentAliasId
    }
    output := {
        @required
        agentAlias: AgentAlias
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/"
)
@readonly
operation GetAgentCollaborator {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: Version

        @required @httpLabel
        collaboratorId: Id
    }
    output := {
        @required
        agentCollaborator: AgentCollaborator
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/"
)
@readonly
operation GetAgentKnowledgeBase {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: Version

        @required @httpLabel
        knowledgeBaseId: Id
    }
    output := {
        @required
        agentKnowledgeBase: AgentKnowledgeBase
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/agents/{agentId}/agentversions/{agentVersion}/") @readonly
operation GetAgentVersion {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: NumericalVersion
    }
    output := {
        @required
        agentVersion: AgentVersion
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}") @readonly
operation GetDataSource {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id
    }
    output := {
        @required
        dataSource: DataSource
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/flows/{flowIdentifier}/") @readonly
operation GetFlow {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @httpQuery("includedData")
        includedData: IncludedData
    }
    output := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn

        @required
        id: FlowId

        @required
        arn: FlowArn

        @required
        status: FlowStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        version: DraftVersion

        definition: FlowDefinition
        validations: FlowValidations
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/flows/{flowIdentifier}/aliases/{aliasIdentifier}") @readonly
operation GetFlowAlias {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required @httpLabel
        aliasIdentifier: FlowAliasIdentifier
    }
    output := {
        @required
        name: Name

        description: Description

        @required
        routingConfiguration: FlowAliasRoutingConfiguration

        concurrencyConfiguration: FlowAliasConcurrencyConfiguration

        @required
        flowId: FlowId

        @required
        id: FlowAliasId

        @required
        arn: FlowAliasArn

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/flows/{flowIdentifier}/versions/{flowVersion}/") @readonly
operation GetFlowVersion {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required @httpLabel
        flowVersion: NumericalVersion

        @httpQuery("includedData")
        includedData: IncludedData
    }
    output := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn

        @required
        id: FlowId

        @required
        arn: FlowArn

        @required
        status: FlowStatus

        @required
        createdAt: DateTimestamp

        @required
        version: NumericalVersion

        definition: FlowDefinition
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}"
)
@readonly
operation GetIngestionJob {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @required @httpLabel
        ingestionJobId: Id
    }
    output := {
        @required
        ingestionJob: IngestionJob
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgebases/{knowledgeBaseId}") @readonly
operation GetKnowledgeBase {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id
    }
    output := {
        @required
        knowledgeBase: KnowledgeBase
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments"
)
@readonly
operation GetKnowledgeBaseDocuments {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @required
        documentIdentifiers: DocumentIdentifiers
    }
    output := {
        documentDetails: KnowledgeBaseDocumentDetails
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/prompts/{promptIdentifier}/") @readonly
operation GetPrompt {
    input := {
        @required @httpLabel
        promptIdentifier: PromptIdentifier

        @httpQuery("promptVersion")
        promptVersion: Version

        @httpQuery("includedData")
        includedData: IncludedData
    }
    output := {
        @required
        name: PromptName

        description: PromptDescription
        customerEncryptionKeyArn: KmsKeyArn
        defaultVariant: PromptVariantName
        variants: PromptVariantList

        @required
        id: PromptId

        @required
        arn: PromptArn

        @required
        version: Version

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/resourcepolicy/{resourceArn}") @readonly
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        @required
        resourceArn: ResourceArn

        @required
        policy: ResourcePolicyJson

        @required
        revisionId: RevisionId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "PUT"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents"
    code: 202
)
@idempotent
operation IngestKnowledgeBaseDocuments {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @idempotencyToken
        clientToken: ClientToken

        @required
        documents: KnowledgeBaseDocuments
    }
    output := {
        documentDetails: KnowledgeBaseDocumentDetails
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actionGroupSummaries"
    pageSize: "maxResults"
)
operation ListAgentActionGroups {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: Version

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        actionGroupSummaries: ActionGroupSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/{agentId}/agentaliases/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentAliasSummaries"
    pageSize: "maxResults"
)
operation ListAgentAliases {
    input := {
        @required @httpLabel
        agentId: Id

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        agentAliasSummaries: AgentAliasSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentCollaboratorSummaries"
    pageSize: "maxResults"
)
operation ListAgentCollaborators {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: Version

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        agentCollaboratorSummaries: AgentCollaboratorSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentKnowledgeBaseSummaries"
    pageSize: "maxResults"
)
operation ListAgentKnowledgeBases {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: Version

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        agentKnowledgeBaseSummaries: AgentKnowledgeBaseSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/{agentId}/agentversions/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentVersionSummaries"
    pageSize: "maxResults"
)
operation ListAgentVersions {
    input := {
        @required @httpLabel
        agentId: Id

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        agentVersionSummaries: AgentVersionSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentSummaries"
    pageSize: "maxResults"
)
operation ListAgents {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        agentSummaries: AgentSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/knowledgebases/{knowledgeBaseId}/datasources/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSourceSummaries"
    pageSize: "maxResults"
)
operation ListDataSources {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        dataSourceSummaries: DataSourceSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/flows/{flowIdentifier}/aliases")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowAliasSummaries"
    pageSize: "maxResults"
)
operation ListFlowAliases {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        flowAliasSummaries: FlowAliasSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/flows/{flowIdentifier}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowVersionSummaries"
    pageSize: "maxResults"
)
operation ListFlowVersions {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        flowVersionSummaries: FlowVersionSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/flows/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowSummaries"
    pageSize: "maxResults"
)
operation ListFlows {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        flowSummaries: FlowSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ingestionJobSummaries"
    pageSize: "maxResults"
)
operation ListIngestionJobs {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        filters: IngestionJobFilters
        sortBy: IngestionJobSortBy
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        ingestionJobSummaries: IngestionJobSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "documentDetails"
    pageSize: "maxResults"
)
operation ListKnowledgeBaseDocuments {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        documentDetails: KnowledgeBaseDocumentDetails

        nextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/knowledgebases/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "knowledgeBaseSummaries"
    pageSize: "maxResults"
)
operation ListKnowledgeBases {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        knowledgeBaseSummaries: KnowledgeBaseSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/prompts/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "promptSummaries"
    pageSize: "maxResults"
)
operation ListPrompts {
    input := {
        @httpQuery("promptIdentifier")
        promptIdentifier: PromptIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        promptSummaries: PromptSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/{agentId}/", code: 202)
operation PrepareAgent {
    input := {
        @required @httpLabel
        agentId: Id
    }
    output := {
        @required
        agentId: Id

        @required
        agentStatus: AgentStatus

        @required
        agentVersion: Version

        @required
        preparedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/{flowIdentifier}/", code: 202)
operation PrepareFlow {
    input := {
        @required @httpLabel
        flowIdentifier: FlowIdentifier
    }
    output := {
        @required
        id: FlowId

        @required
        status: FlowStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/resourcepolicy/{resourceArn}") @idempotent
operation PutResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        policy: ResourcePolicyJson

        expectedRevisionId: RevisionId
    }
    output := {
        @required
        resourceArn: ResourceArn

        @required
        revisionId: RevisionId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "PUT"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/"
    code: 202
)
@idempotent
operation StartIngestionJob {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @idempotencyToken
        clientToken: ClientToken

        description: Description
    }
    output := {
        @required
        ingestionJob: IngestionJob
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}/stop"
    code: 202
)
@idempotent
operation StopIngestionJob {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @required @httpLabel
        ingestionJobId: Id
    }
    output := {
        @required
        ingestionJob: IngestionJob
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
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
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
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
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/agents/{agentId}/", code: 202) @idempotent
operation UpdateAgent {
    input := {
        @required @httpLabel
        agentId: Id

        @required
        agentName: Name

        instruction: Instruction

        @required
        foundationModel: ModelIdentifier

        description: Description
        orchestrationType: OrchestrationType
        customOrchestration: CustomOrchestration
        idleSessionTTLInSeconds: SessionTTL

        @required
        agentResourceRoleArn: AgentRoleArn

        customerEncryptionKeyArn: KmsKeyArn
        promptOverrideConfiguration: PromptOverrideConfiguration
        guardrailConfiguration: GuardrailConfiguration
        memoryConfiguration: MemoryConfiguration
        agentCollaboration: AgentCollaboration
    }
    output := {
        @required
        agent: Agent
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/"
)
@idempotent
operation UpdateAgentActionGroup {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required @httpLabel
        actionGroupId: Id

        @required
        actionGroupName: Name

        description: Description
        parentActionGroupSignature: ActionGroupSignature
        parentActionGroupSignatureParams: ActionGroupSignatureParams
        actionGroupExecutor: ActionGroupExecutor
        actionGroupState: ActionGroupState
        apiSchema: APISchema
        functionSchema: FunctionSchema
    }
    output := {
        @required
        agentActionGroup: AgentActionGroup
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/agents/{agentId}/agentaliases/{agentAliasId}/", code: 202) @idempotent
operation UpdateAgentAlias {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentAliasId: AgentAliasId

        @required
        agentAliasName: Name

        description: Description
        routingConfiguration: AgentAliasRoutingConfiguration
        aliasInvocationState: AliasInvocationState
    }
    output := {
        @required
        agentAlias: AgentAlias
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/"
)
@idempotent
operation UpdateAgentCollaborator {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required @httpLabel
        collaboratorId: Id

        @required
        agentDescriptor: AgentDescriptor

        @required
        collaboratorName: Name

        @required
        collaborationInstruction: CollaborationInstruction

        relayConversationHistory: RelayConversationHistory
    }
    output := {
        @required
        agentCollaborator: AgentCollaborator
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/"
)
@idempotent
operation UpdateAgentKnowledgeBase {
    input := {
        @required @httpLabel
        agentId: Id

        @required @httpLabel
        agentVersion: DraftVersion

        @required @httpLabel
        knowledgeBaseId: Id

        description: Description
        knowledgeBaseState: KnowledgeBaseState
    }
    output := {
        @required
        agentKnowledgeBase: AgentKnowledgeBase
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}")
@idempotent
operation UpdateDataSource {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required @httpLabel
        dataSourceId: Id

        @required
        name: Name

        description: Description

        @required
        dataSourceConfiguration: DataSourceConfiguration

        dataDeletionPolicy: DataDeletionPolicy
        serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        vectorIngestionConfiguration: VectorIngestionConfiguration
    }
    output := {
        @required
        dataSource: DataSource
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/flows/{flowIdentifier}/") @idempotent
operation UpdateFlow {
    input := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn
        definition: FlowDefinition

        @required @httpLabel
        flowIdentifier: FlowIdentifier
    }
    output := {
        @required
        name: FlowName

        description: FlowDescription

        @required
        executionRoleArn: FlowExecutionRoleArn

        customerEncryptionKeyArn: KmsKeyArn

        @required
        id: FlowId

        @required
        arn: FlowArn

        @required
        status: FlowStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        version: DraftVersion

        definition: FlowDefinition
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/flows/{flowIdentifier}/aliases/{aliasIdentifier}") @idempotent
operation UpdateFlowAlias {
    input := {
        @required
        name: Name

        description: Description

        @required
        routingConfiguration: FlowAliasRoutingConfiguration

        concurrencyConfiguration: FlowAliasConcurrencyConfiguration

        @required @httpLabel
        flowIdentifier: FlowIdentifier

        @required @httpLabel
        aliasIdentifier: FlowAliasIdentifier
    }
    output := {
        @required
        name: Name

        description: Description

        @required
        routingConfiguration: FlowAliasRoutingConfiguration

        concurrencyConfiguration: FlowAliasConcurrencyConfiguration

        @required
        flowId: FlowId

        @required
        id: FlowAliasId

        @required
        arn: FlowAliasArn

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/knowledgebases/{knowledgeBaseId}", code: 202) @idempotent
operation UpdateKnowledgeBase {
    input := {
        @required @httpLabel
        knowledgeBaseId: Id

        @required
        name: Name

        description: Description

        @required
        roleArn: KnowledgeBaseRoleArn

        @required
        knowledgeBaseConfiguration: KnowledgeBaseConfiguration

        storageConfiguration: StorageConfiguration
    }
    output := {
        @required
        knowledgeBase: KnowledgeBase
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prompts/{promptIdentifier}/") @idempotent
operation UpdatePrompt {
    input := {
        @required
        name: PromptName

        description: PromptDescription
        customerEncryptionKeyArn: KmsKeyArn
        defaultVariant: PromptVariantName
        variants: PromptVariantList

        @required @httpLabel
        promptIdentifier: PromptIdentifier
    }
    output := {
        @required
        name: PromptName

        description: PromptDescription
        customerEncryptionKeyArn: KmsKeyArn
        defaultVariant: PromptVariantName
        variants: PromptVariantList

        @required
        id: PromptId

        @required
        arn: PromptArn

        @required
        version: Version

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/flows/validate-definition") @readonly
operation ValidateFlowDefinition {
    input := {
        @required
        definition: FlowDefinition
    }
    output := {
        @required
        validations: FlowValidations
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

union APISchema {
    s3: S3Identifier
    payload: Payload
}

enum AccessControlAccess {
    ALLOW
    DENY
}

enum AccessControlPrincipalType {
    USER
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

union ActionGroupExecutor {
    lambda: LambdaArn
    customControl: CustomControlMethod
}

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

enum ActionGroupState {
    ENABLED
    DISABLED
}

@length(min: 0, max: 10)
list ActionGroupSummaries {
    member: ActionGroupSummary
}

structure ActionGroupSummary {
    @required
    actionGroupId: Id

    @required
    actionGroupName: Name

    @required
    actionGroupState: ActionGroupState

    description: Description

    @required
    updatedAt: DateTimestamp
}

map AdditionalModelRequestFields {
    key: AdditionalModelRequestFieldsKey
    value: Document
}

@length(min: 1, max: 100)
string AdditionalModelRequestFieldsKey

structure Agent {
    @required
    agentId: Id

    @required
    agentName: Name

    @required
    agentArn: AgentArn

    @required
    agentVersion: DraftVersion

    clientToken: ClientToken
    instruction: Instruction

    @required
    agentStatus: AgentStatus

    foundationModel: ModelIdentifier
    description: Description
    orchestrationType: OrchestrationType
    customOrchestration: CustomOrchestration

    @required
    idleSessionTTLInSeconds: SessionTTL

    @required
    agentResourceRoleArn: AgentRoleArn

    customerEncryptionKeyArn: KmsKeyArn

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    preparedAt: DateTimestamp
    failureReasons: FailureReasons
    recommendedActions: RecommendedActions
    promptOverrideConfiguration: PromptOverrideConfiguration
    guardrailConfiguration: GuardrailConfiguration
    memoryConfiguration: MemoryConfiguration
    agentCollaboration: AgentCollaboration
}

structure AgentActionGroup {
    @required
    agentId: Id

    @required
    agentVersion: Version

    @required
    actionGroupId: Id

    @required
    actionGroupName: Name

    clientToken: ClientToken
    description: Description

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    parentActionSignature: ActionGroupSignature
    parentActionGroupSignatureParams: ActionGroupSignatureParams
    actionGroupExecutor: ActionGroupExecutor
    apiSchema: APISchema
    functionSchema: FunctionSchema

    @required
    actionGroupState: ActionGroupState
}

structure AgentAlias {
    @required
    agentId: Id

    @required
    agentAliasId: AgentAliasId

    @required
    agentAliasName: Name

    @required
    agentAliasArn: AgentAliasArn

    clientToken: ClientToken
    description: Description

    @required
    routingConfiguration: AgentAliasRoutingConfiguration

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    agentAliasHistoryEvents: AgentAliasHistoryEvents

    @required
    agentAliasStatus: AgentAliasStatus

    failureReasons: FailureReasons
    aliasInvocationState: AliasInvocationState
}

@length(min: 0, max: 2048)
@pattern("arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent-alias/[0-9a-zA-Z]{10}/[0-9a-zA-Z]{10}")
string AgentAliasArn

structure AgentAliasHistoryEvent {
    routingConfiguration: AgentAliasRoutingConfiguration
    endDate: DateTimestamp
    startDate: DateTimestamp
}

@length(min: 0, max: 10)
list AgentAliasHistoryEvents {
    member: AgentAliasHistoryEvent
}

@length(min: 10, max: 10) @pattern("(\\bTSTALIASID\\b|[0-9a-zA-Z]+)")
string AgentAliasId

@length(min: 0, max: 1)
list AgentAliasRoutingConfiguration {
    member: AgentAliasRoutingConfigurationListItem
}

structure AgentAliasRoutingConfigurationListItem {
    agentVersion: Version
    provisionedThroughput: ProvisionedModelIdentifier
}

enum AgentAliasStatus {
    CREATING
    PREPARED
    FAILED
    UPDATING
    DELETING
    DISSOCIATED
}

@length(min: 0, max: 10)
list AgentAliasSummaries {
    member: AgentAliasSummary
}

structure AgentAliasSummary {
    @required
    agentAliasId: AgentAliasId

    @required
    agentAliasName: Name

    description: Description
    routingConfiguration: AgentAliasRoutingConfiguration

    @required
    agentAliasStatus: AgentAliasStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    aliasInvocationState: AliasInvocationState
}

@length(min: 0, max: 2048)
@pattern("arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent/[0-9a-zA-Z]{10}")
string AgentArn

enum AgentCollaboration {
    SUPERVISOR
    SUPERVISOR_ROUTER
    DISABLED
}

structure AgentCollaborator {
    @required
    agentId: Id

    @required
    agentVersion: Version

    @required
    agentDescriptor: AgentDescriptor

    @required
    collaboratorId: Id

    @required
    collaborationInstruction: CollaborationInstruction

    @required
    collaboratorName: Name

    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp

    relayConversationHistory: RelayConversationHistory
    clientToken: ClientToken
}

@length(min: 0, max: 10)
list AgentCollaboratorSummaries {
    member: AgentCollaboratorSummary
}

structure AgentCollaboratorSummary {
    @required
    agentId: Id

    @required
    agentVersion: Version

    @required
    collaboratorId: Id

    @required
    agentDescriptor: AgentDescriptor

    @required
    collaborationInstruction: CollaborationInstruction

    @required
    relayConversationHistory: RelayConversationHistory

    @required
    collaboratorName: Name

    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp
}

structure AgentDescriptor {
    aliasArn: AgentAliasArn
}

structure AgentFlowNodeConfiguration {
    @required
    agentAliasArn: FlowAgentAliasArn
}

structure AgentKnowledgeBase {
    @required
    agentId: Id

    @required
    agentVersion: Version

    @required
    knowledgeBaseId: Id

    @required
    description: Description

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    knowledgeBaseState: KnowledgeBaseState
}

@length(min: 0, max: 10)
list AgentKnowledgeBaseSummaries {
    member: AgentKnowledgeBaseSummary
}

structure AgentKnowledgeBaseSummary {
    @required
    knowledgeBaseId: Id

    description: Description

    @required
    knowledgeBaseState: KnowledgeBaseState

    @required
    updatedAt: DateTimestamp
}

@length(min: 0, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+")
string AgentRoleArn

enum AgentStatus {
    CREATING
    PREPARING
    PREPARED
    NOT_PREPARED
    DELETING
    FAILED
    VERSIONING
    UPDATING
}

@length(min: 0, max: 10)
list AgentSummaries {
    member: AgentSummary
}

structure AgentSummary {
    @required
    agentId: Id

    @required
    agentName: Name

    @required
    agentStatus: AgentStatus

    description: Description

    @required
    updatedAt: DateTimestamp

    latestAgentVersion: Version
    guardrailConfiguration: GuardrailConfiguration
}

structure AgentVersion {
    @required
    agentId: Id

    @required
    agentName: Name

    @required
    agentArn: AgentArn

    @required
    version: NumericalVersion

    instruction: Instruction

    @required
    agentStatus: AgentStatus

    foundationModel: ModelIdentifier
    description: Description

    @required
    idleSessionTTLInSeconds: SessionTTL

    @required
    agentResourceRoleArn: AgentRoleArn

    customerEncryptionKeyArn: KmsKeyArn

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    failureReasons: FailureReasons
    recommendedActions: RecommendedActions
    promptOverrideConfiguration: PromptOverrideConfiguration
    guardrailConfiguration: GuardrailConfiguration
    memoryConfiguration: MemoryConfiguration
    agentCollaboration: AgentCollaboration
}

@length(min: 0, max: 10)
list AgentVersionSummaries {
    member: AgentVersionSummary
}

structure AgentVersionSummary {
    @required
    agentName: Name

    @required
    agentStatus: AgentStatus

    @required
    agentVersion: Version

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    description: Description
    guardrailConfiguration: GuardrailConfiguration
}

enum AliasInvocationState {
    ACCEPT_INVOCATIONS
    REJECT_INVOCATIONS
}

structure AnyToolChoice {}

structure AudioConfiguration {
    @required
    segmentationConfiguration: AudioSegmentationConfiguration
}

@length(min: 1, max: 1)
list AudioConfigurations {
    member: AudioConfiguration
}

structure AudioExtractionConfiguration {
    @required
    audioExtractionStatus: EnabledOrDisabledState
}

structure AudioSegmentationConfiguration {
    @required
    fixedLengthDuration: AudioSegmentationConfigurationFixedLengthDurationInteger
}

@range(min: 1, max: 30)
integer AudioSegmentationConfigurationFixedLengthDurationInteger

structure AutoToolChoice {}

@length(min: 1, max: 200) @pattern(".*\\.*")
string AwsDataCatalogTableName

@length(min: 1, max: 1000)
list AwsDataCatalogTableNames {
    member: AwsDataCatalogTableName
}

@length(min: 1, max: 100000) @sensitive
string BasePromptTemplate

structure BedrockDataAutomationConfiguration {
    parsingModality: ParsingModality
}

@length(min: 20, max: 2048)
@pattern("(arn:aws(-[^:]{1,12})?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string BedrockEmbeddingModelArn

structure BedrockEmbeddingModelConfiguration {
    dimensions: Dimensions
    embeddingDataType: EmbeddingDataType
    audio: AudioConfigurations
    video: VideoConfigurations
}

structure BedrockFoundationModelConfiguration {
    @required
    modelArn: BedrockModelArn

    parsingPrompt: ParsingPrompt
    parsingModality: ParsingModality
}

structure BedrockFoundationModelContextEnrichmentConfiguration {
    @required
    enrichmentStrategyConfiguration: EnrichmentStrategyConfiguration

    @required
    modelArn: BedrockModelArn
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]{1,12})?:(bedrock):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string BedrockModelArn

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/(.*))?")
string BedrockRerankingModelArn

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string BucketOwnerAccountId

@length(min: 1, max: 5242880) @sensitive
blob ByteContentBlob

structure ByteContentDoc {
    @required
    mimeType: ByteContentDocMimeTypeString

    @required
    data: ByteContentBlob
}

@pattern(".*[a-z]{1,20}/.{1,20}.*")
string ByteContentDocMimeTypeString

structure CachePointBlock {
    @required
    type: CachePointType
}

enum CachePointType {
    default
}

@sensitive
structure ChatPromptTemplateConfiguration {
    @required
    messages: Messages

    system: SystemContentBlocks
    inputVariables: PromptInputVariablesList
    toolConfiguration: ToolConfiguration
}

structure ChunkingConfiguration {
    @required
    chunkingStrategy: ChunkingStrategy

    fixedSizeChunkingConfiguration: FixedSizeChunkingConfiguration
    hierarchicalChunkingConfiguration: HierarchicalChunkingConfiguration
    semanticChunkingConfiguration: SemanticChunkingConfiguration
}

enum ChunkingStrategy {
    FIXED_SIZE
    NONE
    HIERARCHICAL
    SEMANTIC
}

@length(min: 33, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}")
string ClientToken

@length(min: 1, max: 4000) @sensitive
string CollaborationInstruction

structure CollectorFlowNodeConfiguration {}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9_\\-]+")
string ColumnName

enum ConcurrencyType {
    Automatic
    Manual
}

structure ConditionFlowNodeConfiguration {
    @required
    conditions: FlowConditions
}

@error("client") @httpError(409)
structure ConflictException {
    message: NonBlankString
}

enum ConfluenceAuthType {
    BASIC
    OAUTH2_CLIENT_CREDENTIALS
}

structure ConfluenceCrawlerConfiguration {
    filterConfiguration: CrawlFilterConfiguration
}

structure ConfluenceDataSourceConfiguration {
    @required
    sourceConfiguration: ConfluenceSourceConfiguration

    crawlerConfiguration: ConfluenceCrawlerConfiguration
}

enum ConfluenceHostType {
    SAAS
}

structure ConfluenceSourceConfiguration {
    @required
    hostUrl: HttpsUrl

    @required
    hostType: ConfluenceHostType

    @required
    authType: ConfluenceAuthType

    @required
    credentialsSecretArn: SecretArn
}

@sensitive
union ContentBlock {
    text: String
    cachePoint: CachePointBlock
}

list ContentBlocks {
    member: ContentBlock
}

enum ContentDataSourceType {
    CUSTOM
    S3
}

structure ContextEnrichmentConfiguration {
    @required
    type: ContextEnrichmentType

    bedrockFoundationModelConfiguration: BedrockFoundationModelContextEnrichmentConfiguration
}

enum ContextEnrichmentType {
    BEDROCK_FOUNDATION_MODEL
}

enum ConversationRole {
    user
    assistant
}

structure CrawlFilterConfiguration {
    @required
    type: CrawlFilterConfigurationType

    patternObjectFilter: PatternObjectFilterConfiguration
}

enum CrawlFilterConfigurationType {
    PATTERN
}

enum CreationMode {
    DEFAULT
    OVERRIDDEN
}

@length(min: 0, max: 10)
list CuratedQueries {
    member: CuratedQuery
}

structure CuratedQuery {
    @required
    naturalLanguage: NaturalLanguageString

    @required
    sql: SqlString
}

structure CustomContent {
    @required
    customDocumentIdentifier: CustomDocumentIdentifier

    @required
    sourceType: CustomSourceType

    s3Location: CustomS3Location
    inlineContent: InlineContent
}

enum CustomControlMethod {
    RETURN_CONTROL
}

structure CustomDocumentIdentifier {
    @required
    id: CustomDocumentIdentifierIdString
}

@length(min: 1, max: 2048)
string CustomDocumentIdentifierIdString

structure CustomOrchestration {
    executor: OrchestrationExecutor
}

structure CustomS3Location {
    @required
    uri: S3ObjectUri

    bucketOwnerAccountId: BucketOwnerAccountId
}

enum CustomSourceType {
    IN_LINE
    S3_LOCATION
}

structure CustomTransformationConfiguration {
    @required
    intermediateStorage: IntermediateStorage

    @required
    transformations: Transformations
}

structure CyclicConnectionFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

@length(min: 1, max: 5242880) @sensitive
string Data

enum DataDeletionPolicy {
    RETAIN
    DELETE
}

structure DataSource {
    @required
    knowledgeBaseId: Id

    @required
    dataSourceId: Id

    @required
    name: Name

    @required
    status: DataSourceStatus

    description: Description

    @required
    dataSourceConfiguration: DataSourceConfiguration

    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    vectorIngestionConfiguration: VectorIngestionConfiguration
    dataDeletionPolicy: DataDeletionPolicy

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    failureReasons: FailureReasons
}

structure DataSourceConfiguration {
    @required
    type: DataSourceType

    managedKnowledgeBaseConnectorConfiguration: ManagedKnowledgeBaseConnectorConfiguration
    s3Configuration: S3DataSourceConfiguration
    webConfiguration: WebDataSourceConfiguration
    confluenceConfiguration: ConfluenceDataSourceConfiguration
    salesforceConfiguration: SalesforceDataSourceConfiguration
    sharePointConfiguration: SharePointDataSourceConfiguration
}

enum DataSourceStatus {
    AVAILABLE
    DELETING
    DELETE_UNSUCCESSFUL
    CREATING
    UPDATING
    FAILED
}

list DataSourceSummaries {
    member: DataSourceSummary
}

structure DataSourceSummary {
    @required
    knowledgeBaseId: Id

    @required
    dataSourceId: Id

    @required
    name: Name

    @required
    status: DataSourceStatus

    description: Description

    @required
    updatedAt: DateTimestamp
}

enum DataSourceType {
    S3
    WEB
    CONFLUENCE
    SALESFORCE
    SHAREPOINT
    CUSTOM
    REDSHIFT_METADATA
    MANAGED_KNOWLEDGE_BASE_CONNECTOR
}

@timestampFormat("date-time")
timestamp DateTimestamp

structure DeletionProtectionConfiguration {
    @required
    deletionProtectionStatus: EnabledOrDisabledState

    deletionProtectionThreshold: DeletionProtectionConfigurationDeletionProtectionThresholdInteger
}

@range(min: 0, max: 100)
integer DeletionProtectionConfigurationDeletionProtectionThresholdInteger

@length(min: 1, max: 200)
string Description

@length(min: 1, max: 200)
string DescriptionString

@range(min: 0, max: 4096)
integer Dimensions

@sensitive
structure DocumentAccessControlEntry {
    @required
    name: DocumentAccessControlEntryNameString

    @required
    type: AccessControlPrincipalType

    @required
    access: AccessControlAccess
}

@length(min: 1, max: 256)
string DocumentAccessControlEntryNameString

@length(min: 1)
list DocumentAccessControlList {
    member: DocumentAccessControlEntry
}

structure DocumentContent {
    @required
    dataSourceType: ContentDataSourceType

    custom: CustomContent
    s3: S3Content
}

structure DocumentIdentifier {
    @required
    dataSourceType: ContentDataSourceType

    s3: S3Location
    custom: CustomDocumentIdentifier
}

@length(min: 1, max: 10)
list DocumentIdentifiers {
    member: DocumentIdentifier
}

structure DocumentMetadata {
    @required
    type: MetadataSourceType

    inlineAttributes: DocumentMetadataInlineAttributesList
    s3Location: CustomS3Location
    accessControlList: DocumentAccessControlList
}

@length(min: 1, max: 50)
list DocumentMetadataInlineAttributesList {
    member: MetadataAttribute
}

enum DocumentStatus {
    INDEXED
    PARTIALLY_INDEXED
    PENDING
    FAILED
    METADATA_PARTIALLY_INDEXED
    METADATA_UPDATE_FAILED
    IGNORED
    NOT_FOUND
    STARTING
    IN_PROGRESS
    DELETING
    DELETE_IN_PROGRESS
}

@length(min: 5, max: 5) @pattern("DRAFT")
string DraftVersion

structure DuplicateConditionExpressionFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    expression: FlowConditionExpression
}

structure DuplicateConnectionsFlowValidationDetails {
    @required
    source: FlowNodeName

    @required
    target: FlowNodeName
}

enum EmbeddingDataType {
    FLOAT32
    BINARY
}

structure EmbeddingModelConfiguration {
    bedrockEmbeddingModelConfiguration: BedrockEmbeddingModelConfiguration
}

enum EmbeddingModelType {
    CUSTOM
    MANAGED
}

@length(min: 1, max: 1)
list EnabledMemoryTypes {
    member: MemoryType
}

enum EnabledOrDisabledState {
    ENABLED
    DISABLED
}

structure EnrichmentStrategyConfiguration {
    @required
    method: EnrichmentStrategyMethod
}

enum EnrichmentStrategyMethod {
    CHUNK_ENTITY_EXTRACTION
}

@length(min: 0, max: 2048)
string ErrorMessage

@length(min: 0, max: 2048)
string FailureReason

@length(min: 0, max: 2048)
list FailureReasons {
    member: FailureReason
}

structure FieldForReranking {
    @required
    fieldName: FieldForRerankingFieldNameString
}

@length(min: 1, max: 2000)
string FieldForRerankingFieldNameString

@length(min: 0, max: 2048) @pattern(".*")
string FieldName

@length(min: 1, max: 100) @sensitive
list FieldsForReranking {
    member: FieldForReranking
}

@length(min: 1, max: 25) @sensitive
list FilterList {
    member: FilterPattern
}

@length(min: 1, max: 1000) @sensitive
string FilterPattern

@length(min: 1, max: 50) @sensitive
string FilteredObjectType

structure FixedSizeChunkingConfiguration {
    @required
    maxTokens: FixedSizeChunkingConfigurationMaxTokensInteger

    @required
    overlapPercentage: FixedSizeChunkingConfigurationOverlapPercentageInteger
}

@range(min: 1, max: 8192)
integer FixedSizeChunkingConfigurationMaxTokensInteger

@range(min: 1, max: 99)
integer FixedSizeChunkingConfigurationOverlapPercentageInteger

@length(min: 0, max: 2048)
@pattern("$|^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent-alias/[0-9a-zA-Z]{10}/[0-9a-zA-Z]{10}")
string FlowAgentAliasArn

@pattern("arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}/alias/(TSTALIASID|[0-9a-zA-Z]{10})")
string FlowAliasArn

structure FlowAliasConcurrencyConfiguration {
    @required
    type: ConcurrencyType

    maxConcurrency: FlowAliasConcurrencyConfigurationMaxConcurrencyInteger
}

@range(min: 1, max: 100)
integer FlowAliasConcurrencyConfigurationMaxConcurrencyInteger

@pattern("(TSTALIASID|[0-9a-zA-Z]{10})")
string FlowAliasId

@pattern("(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}/alias/[0-9a-zA-Z]{10})|(TSTALIASID|[0-9a-zA-Z]{10})")
string FlowAliasIdentifier

@length(min: 1, max: 1)
list FlowAliasRoutingConfiguration {
    member: FlowAliasRoutingConfigurationListItem
}

structure FlowAliasRoutingConfigurationListItem {
    flowVersion: Version
}

@length(min: 0, max: 10)
list FlowAliasSummaries {
    member: FlowAliasSummary
}

structure FlowAliasSummary {
    @required
    name: Name

    description: Description

    @required
    routingConfiguration: FlowAliasRoutingConfiguration

    concurrencyConfiguration: FlowAliasConcurrencyConfiguration

    @required
    flowId: FlowId

    @required
    id: FlowAliasId

    @required
    arn: FlowAliasArn

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

@pattern("arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}")
string FlowArn

structure FlowCondition {
    @required
    name: FlowConditionName

    expression: FlowConditionExpression
}

@length(min: 1, max: 64) @sensitive
string FlowConditionExpression

@pattern("[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}")
string FlowConditionName

structure FlowConditionalConnectionConfiguration {
    @required
    condition: FlowConditionName
}

@length(min: 1, max: 5)
list FlowConditions {
    member: FlowCondition
}

structure FlowConnection {
    @required
    type: FlowConnectionType

    @required
    name: FlowConnectionName

    @required
    source: FlowNodeName

    @required
    target: FlowNodeName

    configuration: FlowConnectionConfiguration
}

union FlowConnectionConfiguration {
    data: FlowDataConnectionConfiguration
    conditional: FlowConditionalConnectionConfiguration
}

@pattern("[a-zA-Z]([_]?[0-9a-zA-Z]){1,100}")
string FlowConnectionName

enum FlowConnectionType {
    Data
    Conditional
}

@length(min: 0, max: 20)
list FlowConnections {
    member: FlowConnection
}

structure FlowDataConnectionConfiguration {
    @required
    sourceOutput: FlowNodeOutputName

    @required
    targetInput: FlowNodeInputName
}

@sensitive
structure FlowDefinition {
    nodes: FlowNodes
    connections: FlowConnections
}

@length(min: 1, max: 200)
string FlowDescription

@length(min: 0, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/(service-role/)?.+")
string FlowExecutionRoleArn

@pattern("[0-9a-zA-Z]{10}")
string FlowId

@pattern("(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10})|([0-9a-zA-Z]{10})")
string FlowIdentifier

@length(min: 0, max: 10) @pattern("$|^[0-9a-zA-Z]+")
string FlowKnowledgeBaseId

@length(min: 0, max: 2048)
@pattern("$|^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:lambda:([a-z]{2,}-){2,}\\d:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FlowLambdaArn

@length(min: 0, max: 78)
@pattern("$|^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:lex:([a-z]{2,}-){2,}\\d:\\d{12}:bot-alias/[0-9a-zA-Z]+/[0-9a-zA-Z]+")
string FlowLexBotAliasArn

@length(min: 0, max: 10)
string FlowLexBotLocaleId

@pattern("([0-9a-zA-Z][_-]?){1,100}")
string FlowName

structure FlowNode {
    @required
    name: FlowNodeName

    @required
    type: FlowNodeType

    configuration: FlowNodeConfiguration
    inputs: FlowNodeInputs
    outputs: FlowNodeOutputs
}

union FlowNodeConfiguration {
    input: InputFlowNodeConfiguration
    output: OutputFlowNodeConfiguration
    knowledgeBase: KnowledgeBaseFlowNodeConfiguration
    condition: ConditionFlowNodeConfiguration
    lex: LexFlowNodeConfiguration
    prompt: PromptFlowNodeConfiguration
    lambdaFunction: LambdaFunctionFlowNodeConfiguration
    storage: StorageFlowNodeConfiguration
    agent: AgentFlowNodeConfiguration
    retrieval: RetrievalFlowNodeConfiguration
    iterator: IteratorFlowNodeConfiguration
    collector: CollectorFlowNodeConfiguration
    inlineCode: InlineCodeFlowNodeConfiguration
    loop: LoopFlowNodeConfiguration
    loopInput: LoopInputFlowNodeConfiguration
    loopController: LoopControllerFlowNodeConfiguration
}

enum FlowNodeIODataType {
    String
    Number
    Boolean
    Object
    Array
}

structure FlowNodeInput {
    @required
    name: FlowNodeInputName

    @required
    type: FlowNodeIODataType

    @required
    expression: FlowNodeInputExpression

    category: FlowNodeInputCategory
}

enum FlowNodeInputCategory {
    LoopCondition
    ReturnValueToLoopStart
    ExitLoop
}

@length(min: 1, max: 64) @sensitive
string FlowNodeInputExpression

@pattern("[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}")
string FlowNodeInputName

@length(min: 0, max: 20)
list FlowNodeInputs {
    member: FlowNodeInput
}

@pattern("[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}")
string FlowNodeName

structure FlowNodeOutput {
    @required
    name: FlowNodeOutputName

    @required
    type: FlowNodeIODataType
}

@pattern("[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}")
string FlowNodeOutputName

@length(min: 0, max: 5)
list FlowNodeOutputs {
    member: FlowNodeOutput
}

enum FlowNodeType {
    Input
    Output
    KnowledgeBase
    Condition
    Lex
    Prompt
    LambdaFunction
    Storage
    Agent
    Retrieval
    Iterator
    Collector
    InlineCode
    Loop
    LoopInput
    LoopController
}

@length(min: 0, max: 40)
list FlowNodes {
    member: FlowNode
}

@pattern("$|^(arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?)")
string FlowPromptArn

@length(min: 0, max: 2048)
@pattern("$|^(arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string FlowPromptModelIdentifier

@length(min: 0, max: 63) @pattern("$|^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string FlowS3BucketName

enum FlowStatus {
    Failed
    Prepared
    Preparing
    NotPrepared
}

@length(min: 0, max: 10)
list FlowSummaries {
    member: FlowSummary
}

structure FlowSummary {
    @required
    name: FlowName

    description: FlowDescription

    @required
    id: FlowId

    @required
    arn: FlowArn

    @required
    status: FlowStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    version: DraftVersion
}

structure FlowValidation {
    @required
    message: NonBlankString

    @required
    severity: FlowValidationSeverity

    details: FlowValidationDetails
    type: FlowValidationType
}

union FlowValidationDetails {
    cyclicConnection: CyclicConnectionFlowValidationDetails
    duplicateConnections: DuplicateConnectionsFlowValidationDetails
    duplicateConditionExpression: DuplicateConditionExpressionFlowValidationDetails
    unreachableNode: UnreachableNodeFlowValidationDetails
    unknownConnectionSource: UnknownConnectionSourceFlowValidationDetails
    unknownConnectionSourceOutput: UnknownConnectionSourceOutputFlowValidationDetails
    unknownConnectionTarget: UnknownConnectionTargetFlowValidationDetails
    unknownConnectionTargetInput: UnknownConnectionTargetInputFlowValidationDetails
    unknownConnectionCondition: UnknownConnectionConditionFlowValidationDetails
    malformedConditionExpression: MalformedConditionExpressionFlowValidationDetails
    malformedNodeInputExpression: MalformedNodeInputExpressionFlowValidationDetails
    mismatchedNodeInputType: MismatchedNodeInputTypeFlowValidationDetails
    mismatchedNodeOutputType: MismatchedNodeOutputTypeFlowValidationDetails
    incompatibleConnectionDataType: IncompatibleConnectionDataTypeFlowValidationDetails
    missingConnectionConfiguration: MissingConnectionConfigurationFlowValidationDetails
    missingDefaultCondition: MissingDefaultConditionFlowValidationDetails
    missingEndingNodes: MissingEndingNodesFlowValidationDetails
    missingNodeConfiguration: MissingNodeConfigurationFlowValidationDetails
    missingNodeInput: MissingNodeInputFlowValidationDetails
    missingNodeOutput: MissingNodeOutputFlowValidationDetails
    missingStartingNodes: MissingStartingNodesFlowValidationDetails
    multipleNodeInputConnections: MultipleNodeInputConnectionsFlowValidationDetails
    unfulfilledNodeInput: UnfulfilledNodeInputFlowValidationDetails
    unsatisfiedConnectionConditions: UnsatisfiedConnectionConditionsFlowValidationDetails
    unspecified: UnspecifiedFlowValidationDetails
    unknownNodeInput: UnknownNodeInputFlowValidationDetails
    unknownNodeOutput: UnknownNodeOutputFlowValidationDetails
    missingLoopInputNode: MissingLoopInputNodeFlowValidationDetails
    missingLoopControllerNode: MissingLoopControllerNodeFlowValidationDetails
    multipleLoopInputNodes: MultipleLoopInputNodesFlowValidationDetails
    multipleLoopControllerNodes: MultipleLoopControllerNodesFlowValidationDetails
    loopIncompatibleNodeType: LoopIncompatibleNodeTypeFlowValidationDetails
    invalidLoopBoundary: InvalidLoopBoundaryFlowValidationDetails
}

enum FlowValidationSeverity {
    Warning
    Error
}

enum FlowValidationType {
    CyclicConnection
    DuplicateConnections
    DuplicateConditionExpression
    UnreachableNode
    UnknownConnectionSource
    UnknownConnectionSourceOutput
    UnknownConnectionTarget
    UnknownConnectionTargetInput
    UnknownConnectionCondition
    MalformedConditionExpression
    MalformedNodeInputExpression
    MismatchedNodeInputType
    MismatchedNodeOutputType
    IncompatibleConnectionDataType
    MissingConnectionConfiguration
    MissingDefaultCondition
    MissingEndingNodes
    MissingNodeConfiguration
    MissingNodeInput
    MissingNodeOutput
    MissingStartingNodes
    MultipleNodeInputConnections
    UnfulfilledNodeInput
    UnsatisfiedConnectionConditions
    Unspecified
    UnknownNodeInput
    UnknownNodeOutput
    MissingLoopInputNode
    MissingLoopControllerNode
    MultipleLoopInputNodes
    MultipleLoopControllerNodes
    LoopIncompatibleNodeType
    InvalidLoopBoundary
}

@length(min: 0, max: 100)
list FlowValidations {
    member: FlowValidation
}

@length(min: 0, max: 10)
list FlowVersionSummaries {
    member: FlowVersionSummary
}

structure FlowVersionSummary {
    @required
    id: FlowId

    @required
    arn: FlowArn

    @required
    status: FlowStatus

    @required
    createdAt: DateTimestamp

    @required
    version: NumericalVersion
}

structure Function {
    @required
    name: Name

    description: FunctionDescription
    parameters: ParameterMap
    requireConfirmation: RequireConfirmation
}

@length(min: 1, max: 1200)
string FunctionDescription

union FunctionSchema {
    functions: Functions
}

list Functions {
    member: Function
}

@length(min: 1, max: 20480)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
@mediaType("application/json")
string ResourcePolicyJson

@length(min: 1, max: 255)
@pattern("arn:aws(|-cn|-us-gov):neptune-graph:[a-zA-Z0-9-]*:[0-9]{12}:graph/g-[a-zA-Z0-9]{10}")
@sensitive
string GraphArn

structure GuardrailConfiguration {
    guardrailIdentifier: GuardrailIdentifier
    guardrailVersion: GuardrailVersion
}

@length(min: 0, max: 2048)
@pattern("(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))")
string GuardrailIdentifier

@pattern("(([0-9]{1,8})|(DRAFT))")
string GuardrailVersion

structure HierarchicalChunkingConfiguration {
    @required
    levelConfigurations: HierarchicalChunkingLevelConfigurations

    @required
    overlapTokens: HierarchicalChunkingConfigurationOverlapTokensInteger
}

@range(min: 1)
integer HierarchicalChunkingConfigurationOverlapTokensInteger

structure HierarchicalChunkingLevelConfiguration {
    @required
    maxTokens: HierarchicalChunkingLevelConfigurationMaxTokensInteger
}

@range(min: 1, max: 8192)
integer HierarchicalChunkingLevelConfigurationMaxTokensInteger

@length(min: 2, max: 2)
list HierarchicalChunkingLevelConfigurations {
    member: HierarchicalChunkingLevelConfiguration
}

@pattern("https://[A-Za-z0-9][^\\s]*")
string HttpsUrl

@pattern("[0-9a-zA-Z]{10}")
string Id

structure ImageExtractionConfiguration {
    @required
    imageExtractionStatus: EnabledOrDisabledState
}

enum IncludeExclude {
    INCLUDE
    EXCLUDE
}

enum IncludedData {
    ALL_DATA
    METADATA_ONLY
}

structure IncompatibleConnectionDataTypeFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

enum IncompatibleLoopNodeType {
    Input
    Condition
    Iterator
    Collector
}

@sensitive
string IndexArn

@length(min: 3, max: 63) @sensitive
string IndexName

structure InferenceConfiguration {
    temperature: Temperature
    topP: TopP
    topK: TopK
    maximumLength: MaximumLength
    stopSequences: StopSequences
}

structure IngestionJob {
    @required
    knowledgeBaseId: Id

    @required
    dataSourceId: Id

    @required
    ingestionJobId: Id

    description: Description

    @required
    status: IngestionJobStatus

    statistics: IngestionJobStatistics
    failureReasons: FailureReasons

    @required
    startedAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

structure IngestionJobFilter {
    @required
    attribute: IngestionJobFilterAttribute

    @required
    operator: IngestionJobFilterOperator

    @required
    values: IngestionJobFilterValues
}

enum IngestionJobFilterAttribute {
    STATUS
}

enum IngestionJobFilterOperator {
    EQ
}

@length(min: 0, max: 100) @pattern(".*")
string IngestionJobFilterValue

@length(min: 0, max: 10)
list IngestionJobFilterValues {
    member: IngestionJobFilterValue
}

@length(min: 1, max: 1)
list IngestionJobFilters {
    member: IngestionJobFilter
}

structure IngestionJobSortBy {
    @required
    attribute: IngestionJobSortByAttribute

    @required
    order: SortOrder
}

enum IngestionJobSortByAttribute {
    STATUS
    STARTED_AT
}

structure IngestionJobStatistics {
    numberOfDocumentsScanned: Long
    numberOfMetadataDocumentsScanned: Long
    numberOfNewDocumentsIndexed: Long
    numberOfModifiedDocumentsIndexed: Long
    numberOfMetadataDocumentsModified: Long
    numberOfDocumentsDeleted: Long
    numberOfDocumentsFailed: Long
    numberOfDocumentsSkipped: Long
}

enum IngestionJobStatus {
    STARTING
    IN_PROGRESS
    COMPLETE
    FAILED
    STOPPING
    STOPPED
}

list IngestionJobSummaries {
    member: IngestionJobSummary
}

structure IngestionJobSummary {
    @required
    knowledgeBaseId: Id

    @required
    dataSourceId: Id

    @required
    ingestionJobId: Id

    description: Description

    @required
    status: IngestionJobStatus

    @required
    startedAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    statistics: IngestionJobStatistics
}

@length(min: 0, max: 5000000) @sensitive
string InlineCode

structure InlineCodeFlowNodeConfiguration {
    @required
    code: InlineCode

    @required
    language: SupportedLanguages
}

structure InlineContent {
    @required
    type: InlineContentType

    byteContent: ByteContentDoc
    textContent: TextContentDoc
}

enum InlineContentType {
    BYTE
    TEXT
}

structure InputFlowNodeConfiguration {}

@length(min: 40, max: 4000) @sensitive
string Instruction

structure IntermediateStorage {
    @required
    s3Location: S3Location
}

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

structure InvalidLoopBoundaryFlowValidationDetails {
    @required
    connection: FlowConnectionName

    @required
    source: FlowNodeName

    @required
    target: FlowNodeName
}

structure IteratorFlowNodeConfiguration {}

@pattern("arn:aws(|-cn|-us-gov):kendra:[a-z0-9-]{1,20}:([0-9]{12}|):index/([a-zA-Z0-9][a-zA-Z0-9-]{35}|[a-zA-Z0-9][a-zA-Z0-9-]{35}-[a-zA-Z0-9][a-zA-Z0-9-]{35})")
string KendraIndexArn

structure KendraKnowledgeBaseConfiguration {
    @required
    kendraIndexArn: KendraIndexArn
}

@length(min: 1, max: 200) @sensitive
string Key

@length(min: 1, max: 2048)
@pattern("arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}")
string KmsKeyArn

structure KnowledgeBase {
    @required
    knowledgeBaseId: Id

    @required
    name: Name

    @required
    knowledgeBaseArn: KnowledgeBaseArn

    description: Description

    @required
    roleArn: KnowledgeBaseRoleArn

    @required
    knowledgeBaseConfiguration: KnowledgeBaseConfiguration

    storageConfiguration: StorageConfiguration

    @required
    status: KnowledgeBaseStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    failureReasons: FailureReasons
}

@length(min: 0, max: 128)
@pattern("arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:knowledge-base/[0-9a-zA-Z]+")
string KnowledgeBaseArn

structure KnowledgeBaseConfiguration {
    @required
    type: KnowledgeBaseType

    vectorKnowledgeBaseConfiguration: VectorKnowledgeBaseConfiguration
    managedKnowledgeBaseConfiguration: ManagedKnowledgeBaseConfiguration
    kendraKnowledgeBaseConfiguration: KendraKnowledgeBaseConfiguration
    sqlKnowledgeBaseConfiguration: SqlKnowledgeBaseConfiguration
}

structure KnowledgeBaseDocument {
    metadata: DocumentMetadata

    @required
    content: DocumentContent
}

structure KnowledgeBaseDocumentDetail {
    @required
    knowledgeBaseId: Id

    @required
    dataSourceId: Id

    @required
    status: DocumentStatus

    @required
    identifier: DocumentIdentifier

    statusReason: String
    updatedAt: DateTimestamp
}

list KnowledgeBaseDocumentDetails {
    member: KnowledgeBaseDocumentDetail
}

@length(min: 1, max: 10)
list KnowledgeBaseDocuments {
    member: KnowledgeBaseDocument
}

structure KnowledgeBaseFlowNodeConfiguration {
    @required
    knowledgeBaseId: FlowKnowledgeBaseId

    modelId: KnowledgeBaseModelIdentifier
    guardrailConfiguration: GuardrailConfiguration
    numberOfResults: KnowledgeBaseFlowNodeConfigurationNumberOfResultsInteger
    promptTemplate: KnowledgeBasePromptTemplate
    inferenceConfiguration: PromptInferenceConfiguration
    rerankingConfiguration: VectorSearchRerankingConfiguration
    orchestrationConfiguration: KnowledgeBaseOrchestrationConfiguration
}

@range(min: 1, max: 100)
integer KnowledgeBaseFlowNodeConfigurationNumberOfResultsInteger

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]{1,12})?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string KnowledgeBaseModelIdentifier

structure KnowledgeBaseOrchestrationConfiguration {
    promptTemplate: KnowledgeBasePromptTemplate
    inferenceConfig: PromptInferenceConfiguration
    additionalModelRequestFields: AdditionalModelRequestFields
    performanceConfig: PerformanceConfiguration
}

structure KnowledgeBasePromptTemplate {
    textPromptTemplate: KnowledgeBaseTextPrompt
}

@length(min: 0, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+")
string KnowledgeBaseRoleArn

enum KnowledgeBaseState {
    ENABLED
    DISABLED
}

enum KnowledgeBaseStatus {
    CREATING
    ACTIVE
    DELETING
    UPDATING
    FAILED
    DELETE_UNSUCCESSFUL
    UPDATE_UNSUCCESSFUL
}

enum KnowledgeBaseStorageType {
    OPENSEARCH_SERVERLESS
    PINECONE
    REDIS_ENTERPRISE_CLOUD
    RDS
    MONGO_DB_ATLAS
    NEPTUNE_ANALYTICS
    OPENSEARCH_MANAGED_CLUSTER
    S3_VECTORS
}

list KnowledgeBaseSummaries {
    member: KnowledgeBaseSummary
}

structure KnowledgeBaseSummary {
    @required
    knowledgeBaseId: Id

    @required
    name: Name

    description: Description

    @required
    status: KnowledgeBaseStatus

    @required
    updatedAt: DateTimestamp
}

@length(min: 1, max: 100000) @sensitive
string KnowledgeBaseTextPrompt

enum KnowledgeBaseType {
    VECTOR
    KENDRA
    SQL
    MANAGED
}

@length(min: 0, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string LambdaArn

structure LambdaFunctionFlowNodeConfiguration {
    @required
    lambdaArn: FlowLambdaArn
}

structure LexFlowNodeConfiguration {
    @required
    botAliasArn: FlowLexBotAliasArn

    @required
    localeId: FlowLexBotLocaleId
}

structure LoopControllerFlowNodeConfiguration {
    @required
    continueCondition: FlowCondition

    maxIterations: LoopControllerFlowNodeConfigurationMaxIterationsInteger
}

@range(min: 1, max: 1000)
integer LoopControllerFlowNodeConfigurationMaxIterationsInteger

structure LoopFlowNodeConfiguration {
    @required
    definition: FlowDefinition
}

structure LoopIncompatibleNodeTypeFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    incompatibleNodeType: IncompatibleLoopNodeType

    @required
    incompatibleNodeName: FlowNodeName
}

structure LoopInputFlowNodeConfiguration {}

structure MalformedConditionExpressionFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    condition: FlowConditionName

    @required
    cause: ErrorMessage
}

structure MalformedNodeInputExpressionFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    input: FlowNodeInputName

    @required
    cause: ErrorMessage
}

structure ManagedKnowledgeBaseConfiguration {
    embeddingModelType: EmbeddingModelType
    embeddingModelArn: BedrockEmbeddingModelArn
    embeddingModelConfiguration: EmbeddingModelConfiguration
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
}

structure ManagedKnowledgeBaseConnectorConfiguration {
    deletionProtectionConfiguration: DeletionProtectionConfiguration
    mediaExtractionConfiguration: MediaExtractionConfiguration
    connectorParameters: Document
}

@range(min: 1)
integer MaxRecentSessions

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 0)
integer MaximumLength

structure MediaExtractionConfiguration {
    imageExtractionConfiguration: ImageExtractionConfiguration
    audioExtractionConfiguration: AudioExtractionConfiguration
    videoExtractionConfiguration: VideoExtractionConfiguration
}

structure MemoryConfiguration {
    @required
    enabledMemoryTypes: EnabledMemoryTypes

    storageDays: StorageDays
    sessionSummaryConfiguration: SessionSummaryConfiguration
}

enum MemoryType {
    SESSION_SUMMARY
}

structure Message {
    @required
    role: ConversationRole

    @required
    content: ContentBlocks
}

list Messages {
    member: Message
}

structure MetadataAttribute {
    @required
    key: Key

    @required
    value: MetadataAttributeValue
}

structure MetadataAttributeValue {
    @required
    type: MetadataValueType

    numberValue: NumberValue
    booleanValue: Boolean
    stringValue: StringValue
    stringListValue: MetadataAttributeValueStringListValueList
}

@length(min: 1, max: 10)
list MetadataAttributeValueStringListValueList {
    member: StringValue
}

structure MetadataConfigurationForReranking {
    @required
    selectionMode: RerankingMetadataSelectionMode

    selectiveModeConfiguration: RerankingMetadataSelectiveModeConfiguration
}

enum MetadataSourceType {
    IN_LINE_ATTRIBUTE
    S3_LOCATION
}

enum MetadataValueType {
    BOOLEAN
    NUMBER
    STRING
    STRING_LIST
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string Microsoft365TenantId

structure MismatchedNodeInputTypeFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    input: FlowNodeInputName

    @required
    expectedType: FlowNodeIODataType
}

structure MismatchedNodeOutputTypeFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    output: FlowNodeOutputName

    @required
    expectedType: FlowNodeIODataType
}

structure MissingConnectionConfigurationFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure MissingDefaultConditionFlowValidationDetails {
    @required
    node: FlowNodeName
}

structure MissingEndingNodesFlowValidationDetails {}

structure MissingLoopControllerNodeFlowValidationDetails {
    @required
    loopNode: FlowNodeName
}

structure MissingLoopInputNodeFlowValidationDetails {
    @required
    loopNode: FlowNodeName
}

structure MissingNodeConfigurationFlowValidationDetails {
    @required
    node: FlowNodeName
}

structure MissingNodeInputFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    input: FlowNodeInputName
}

structure MissingNodeOutputFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    output: FlowNodeOutputName
}

structure MissingStartingNodesFlowValidationDetails {}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]{1,12})?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string ModelIdentifier

@length(min: 0, max: 63) @pattern(".*")
string MongoDbAtlasCollectionName

structure MongoDbAtlasConfiguration {
    @required
    endpoint: MongoDbAtlasEndpoint

    @required
    databaseName: MongoDbAtlasDatabaseName

    @required
    collectionName: MongoDbAtlasCollectionName

    @required
    vectorIndexName: MongoDbAtlasIndexName

    @required
    credentialsSecretArn: SecretArn

    @required
    fieldMapping: MongoDbAtlasFieldMapping

    endpointServiceName: MongoDbAtlasEndpointServiceName
    textIndexName: MongoDbAtlasIndexName
}

@length(min: 0, max: 63) @pattern(".*")
string MongoDbAtlasDatabaseName

@length(min: 0, max: 2048) @pattern(".*")
string MongoDbAtlasEndpoint

@length(min: 1, max: 255)
@pattern("(?:arn:aws(?:-us-gov|-cn|-iso|-iso-[a-z])*:.+:.*:\\d+:.+/.+$|[a-zA-Z0-9*]+[a-zA-Z0-9._-]*)")
string MongoDbAtlasEndpointServiceName

structure MongoDbAtlasFieldMapping {
    @required
    vectorField: FieldName

    @required
    textField: FieldName

    @required
    metadataField: FieldName
}

@length(min: 0, max: 2048) @pattern(".*")
string MongoDbAtlasIndexName

structure MultipleLoopControllerNodesFlowValidationDetails {
    @required
    loopNode: FlowNodeName
}

structure MultipleLoopInputNodesFlowValidationDetails {
    @required
    loopNode: FlowNodeName
}

structure MultipleNodeInputConnectionsFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    input: FlowNodeInputName
}

@pattern("([0-9a-zA-Z][_-]?){1,100}")
string Name

@length(min: 1, max: 1000)
string NaturalLanguageString

structure NeptuneAnalyticsConfiguration {
    @required
    graphArn: GraphArn

    @required
    fieldMapping: NeptuneAnalyticsFieldMapping
}

structure NeptuneAnalyticsFieldMapping {
    @required
    textField: FieldName

    @required
    metadataField: FieldName
}

@length(min: 1, max: 2048) @pattern("\\S*")
string NextToken

@pattern("[\\s\\S]+")
string NonBlankString

@length(min: 1)
string NonEmptyString

@sensitive
double NumberValue

@pattern("[0-9]{1,5}")
string NumericalVersion

structure OpenSearchManagedClusterConfiguration {
    @required
    domainEndpoint: OpenSearchManagedClusterDomainEndpoint

    @required
    domainArn: OpenSearchManagedClusterDomainArn

    @required
    vectorIndexName: OpenSearchManagedClusterIndexName

    @required
    fieldMapping: OpenSearchManagedClusterFieldMapping
}

@length(min: 0, max: 2048)
@pattern("arn:aws(|-cn|-us-gov|-iso):es:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:domain/[a-z][a-z0-9-]{3,28}")
string OpenSearchManagedClusterDomainArn

@length(min: 0, max: 2048) @pattern("https://.*")
string OpenSearchManagedClusterDomainEndpoint

structure OpenSearchManagedClusterFieldMapping {
    @required
    vectorField: FieldName

    @required
    textField: FieldName

    @required
    metadataField: FieldName
}

@length(min: 1, max: 2048) @pattern("(?![\\-_+.])[a-z0-9][a-z0-9\\-_\\.]*") @sensitive
string OpenSearchManagedClusterIndexName

@length(min: 0, max: 2048)
@pattern("arn:aws:aoss:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:collection/[a-z0-9-]{3,32}")
string OpenSearchServerlessCollectionArn

structure OpenSearchServerlessConfiguration {
    @required
    collectionArn: OpenSearchServerlessCollectionArn

    @required
    vectorIndexName: OpenSearchServerlessIndexName

    @required
    fieldMapping: OpenSearchServerlessFieldMapping
}

structure OpenSearchServerlessFieldMapping {
    @required
    vectorField: FieldName

    @required
    textField: FieldName

    @required
    metadataField: FieldName
}

@length(min: 0, max: 2048) @pattern(".*")
string OpenSearchServerlessIndexName

union OrchestrationExecutor {
    lambda: LambdaArn
}

enum OrchestrationType {
    DEFAULT
    CUSTOM_ORCHESTRATION
}

structure OutputFlowNodeConfiguration {}

@length(min: 1, max: 500)
string ParameterDescription

structure ParameterDetail {
    description: ParameterDescription

    @required
    type: Type

    required: Boolean
}

map ParameterMap {
    key: Name
    value: ParameterDetail
}

structure ParsingConfiguration {
    @required
    parsingStrategy: ParsingStrategy

    bedrockFoundationModelConfiguration: BedrockFoundationModelConfiguration
    bedrockDataAutomationConfiguration: BedrockDataAutomationConfiguration
}

enum ParsingModality {
    MULTIMODAL
}

structure ParsingPrompt {
    @required
    parsingPromptText: ParsingPromptText
}

@length(min: 1, max: 10000)
string ParsingPromptText

enum ParsingStrategy {
    BEDROCK_FOUNDATION_MODEL
    BEDROCK_DATA_AUTOMATION
    SMART_PARSING
}

structure PatternObjectFilter {
    @required
    objectType: FilteredObjectType

    inclusionFilters: FilterList
    exclusionFilters: FilterList
}

structure PatternObjectFilterConfiguration {
    @required
    filters: PatternObjectFilterList
}

@length(min: 1, max: 25) @sensitive
list PatternObjectFilterList {
    member: PatternObjectFilter
}

@sensitive
string Payload

enum PerformanceConfigLatency {
    standard
    optimized
}

structure PerformanceConfiguration {
    latency: PerformanceConfigLatency
}

structure PineconeConfiguration {
    @required
    connectionString: PineconeConnectionString

    @required
    credentialsSecretArn: SecretArn

    namespace: PineconeNamespace

    @required
    fieldMapping: PineconeFieldMapping
}

@length(min: 0, max: 2048) @pattern(".*")
string PineconeConnectionString

structure PineconeFieldMapping {
    @required
    textField: FieldName

    @required
    metadataField: FieldName
}

@length(min: 0, max: 2048) @pattern(".*")
string PineconeNamespace

@sensitive
structure PromptAgentResource {
    @required
    agentIdentifier: AgentAliasArn
}

@pattern("(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?)")
string PromptArn

structure PromptConfiguration {
    promptType: PromptType
    promptCreationMode: CreationMode
    promptState: PromptState
    basePromptTemplate: BasePromptTemplate
    inferenceConfiguration: InferenceConfiguration
    parserMode: CreationMode
    foundationModel: ModelIdentifier
    additionalModelRequestFields: Document
}

@length(min: 0, max: 10)
list PromptConfigurations {
    member: PromptConfiguration
}

@length(min: 1, max: 200)
string PromptDescription

structure PromptFlowNodeConfiguration {
    @required
    sourceConfiguration: PromptFlowNodeSourceConfiguration

    guardrailConfiguration: GuardrailConfiguration
}

structure PromptFlowNodeInlineConfiguration {
    @required
    templateType: PromptTemplateType

    @required
    templateConfiguration: PromptTemplateConfiguration

    @required
    modelId: FlowPromptModelIdentifier

    inferenceConfiguration: PromptInferenceConfiguration
    additionalModelRequestFields: Document
}

structure PromptFlowNodeResourceConfiguration {
    @required
    promptArn: FlowPromptArn
}

union PromptFlowNodeSourceConfiguration {
    resource: PromptFlowNodeResourceConfiguration
    inline: PromptFlowNodeInlineConfiguration
}

@sensitive
union PromptGenAiResource {
    agent: PromptAgentResource
}

@pattern("[0-9a-zA-Z]{10}")
string PromptId

@pattern("([0-9a-zA-Z]{10})|(arn:aws:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10})(?::[0-9]{1,5})?")
string PromptIdentifier

union PromptInferenceConfiguration {
    text: PromptModelInferenceConfiguration
}

structure PromptInputVariable {
    name: PromptInputVariableName
}

@pattern("([0-9a-zA-Z][_-]?){1,100}")
string PromptInputVariableName

@length(min: 0, max: 20) @sensitive
list PromptInputVariablesList {
    member: PromptInputVariable
}

@sensitive
structure PromptMetadataEntry {
    @required
    key: PromptMetadataKey

    @required
    value: PromptMetadataValue
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*") @sensitive
string PromptMetadataKey

@length(min: 0, max: 50) @sensitive
list PromptMetadataList {
    member: PromptMetadataEntry
}

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9\\s._:/=+@-]*") @sensitive
string PromptMetadataValue

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]{1,12})?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string PromptModelIdentifier

structure PromptModelInferenceConfiguration {
    temperature: Temperature
    topP: TopP
    maxTokens: MaximumLength
    stopSequences: StopSequences
}

@pattern("([0-9a-zA-Z][_-]?){1,100}")
string PromptName

@sensitive
structure PromptOverrideConfiguration {
    @required
    promptConfigurations: PromptConfigurations

    overrideLambda: LambdaArn
}

enum PromptState {
    ENABLED
    DISABLED
}

@length(min: 0, max: 10)
list PromptSummaries {
    member: PromptSummary
}

structure PromptSummary {
    @required
    name: PromptName

    description: PromptDescription

    @required
    id: PromptId

    @required
    arn: PromptArn

    @required
    version: Version

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

union PromptTemplateConfiguration {
    text: TextPromptTemplateConfiguration
    chat: ChatPromptTemplateConfiguration
}

enum PromptTemplateType {
    TEXT
    CHAT
}

enum PromptType {
    PRE_PROCESSING
    ORCHESTRATION
    POST_PROCESSING
    KNOWLEDGE_BASE_RESPONSE_GENERATION
    MEMORY_SUMMARIZATION
}

@sensitive
structure PromptVariant {
    @required
    name: PromptVariantName

    @required
    templateType: PromptTemplateType

    @required
    templateConfiguration: PromptTemplateConfiguration

    modelId: PromptModelIdentifier
    inferenceConfiguration: PromptInferenceConfiguration
    metadata: PromptMetadataList
    additionalModelRequestFields: Document
    genAiResource: PromptGenAiResource
}

@length(min: 0, max: 1) @sensitive
list PromptVariantList {
    member: PromptVariant
}

@pattern("([0-9a-zA-Z][_-]?){1,100}")
string PromptVariantName

@length(min: 1, max: 2048)
@pattern("((([0-9a-zA-Z][_-]?){1,63})|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:provisioned-model/[a-z0-9]{12}))")
string ProvisionedModelIdentifier

enum QueryEngineType {
    REDSHIFT
}

@range(min: 1, max: 200)
integer QueryExecutionTimeoutSeconds

structure QueryGenerationColumn {
    name: QueryGenerationColumnName
    description: DescriptionString
    inclusion: IncludeExclude
}

@length(min: 1, max: 127)
string QueryGenerationColumnName

list QueryGenerationColumns {
    member: QueryGenerationColumn
}

structure QueryGenerationConfiguration {
    executionTimeoutSeconds: QueryExecutionTimeoutSeconds
    generationContext: QueryGenerationContext
}

@sensitive
structure QueryGenerationContext {
    tables: QueryGenerationTables
    curatedQueries: CuratedQueries
}

structure QueryGenerationTable {
    @required
    name: QueryGenerationTableName

    description: DescriptionString
    inclusion: IncludeExclude
    columns: QueryGenerationColumns
}

@pattern(".*\\..*\\..*")
string QueryGenerationTableName

@length(min: 0, max: 50)
list QueryGenerationTables {
    member: QueryGenerationTable
}

@pattern("arn:aws(|-cn|-us-gov):rds:[a-zA-Z0-9-]*:[0-9]{12}:cluster:[a-zA-Z0-9-]{1,63}")
string RdsArn

structure RdsConfiguration {
    @required
    resourceArn: RdsArn

    @required
    credentialsSecretArn: SecretArn

    @required
    databaseName: RdsDatabaseName

    @required
    tableName: RdsTableName

    @required
    fieldMapping: RdsFieldMapping
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9_\\-]+")
string RdsDatabaseName

structure RdsFieldMapping {
    @required
    primaryKeyField: ColumnName

    @required
    vectorField: ColumnName

    @required
    textField: ColumnName

    @required
    metadataField: ColumnName

    customMetadataField: ColumnName
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9_\\.\\-]+")
string RdsTableName

@length(min: 0, max: 2048)
string RecommendedAction

@length(min: 0, max: 2048)
list RecommendedActions {
    member: RecommendedAction
}

structure RedisEnterpriseCloudConfiguration {
    @required
    endpoint: RedisEnterpriseCloudEndpoint

    @required
    vectorIndexName: RedisEnterpriseCloudIndexName

    @required
    credentialsSecretArn: SecretArn

    @required
    fieldMapping: RedisEnterpriseCloudFieldMapping
}

@length(min: 0, max: 2048) @pattern(".*")
string RedisEnterpriseCloudEndpoint

structure RedisEnterpriseCloudFieldMapping {
    @required
    vectorField: FieldName

    @required
    textField: FieldName

    @required
    metadataField: FieldName
}

@length(min: 0, max: 2048) @pattern(".*")
string RedisEnterpriseCloudIndexName

@length(min: 1, max: 63)
string RedshiftClusterIdentifier

structure RedshiftConfiguration {
    @required
    storageConfigurations: RedshiftQueryEngineStorageConfigurations

    @required
    queryEngineConfiguration: RedshiftQueryEngineConfiguration

    queryGenerationConfiguration: QueryGenerationConfiguration
}

@length(min: 1, max: 200)
string RedshiftDatabase

structure RedshiftProvisionedAuthConfiguration {
    @required
    type: RedshiftProvisionedAuthType

    databaseUser: String
    usernamePasswordSecretArn: SecretArn
}

enum RedshiftProvisionedAuthType {
    IAM
    USERNAME_PASSWORD
    USERNAME
}

structure RedshiftProvisionedConfiguration {
    @required
    clusterIdentifier: RedshiftClusterIdentifier

    @required
    authConfiguration: RedshiftProvisionedAuthConfiguration
}

structure RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
    @required
    tableNames: AwsDataCatalogTableNames
}

structure RedshiftQueryEngineConfiguration {
    @required
    type: RedshiftQueryEngineType

    serverlessConfiguration: RedshiftServerlessConfiguration
    provisionedConfiguration: RedshiftProvisionedConfiguration
}

structure RedshiftQueryEngineRedshiftStorageConfiguration {
    @required
    databaseName: RedshiftDatabase
}

structure RedshiftQueryEngineStorageConfiguration {
    @required
    type: RedshiftQueryEngineStorageType

    awsDataCatalogConfiguration: RedshiftQueryEngineAwsDataCatalogStorageConfiguration
    redshiftConfiguration: RedshiftQueryEngineRedshiftStorageConfiguration
}

@length(min: 1, max: 1)
list RedshiftQueryEngineStorageConfigurations {
    member: RedshiftQueryEngineStorageConfiguration
}

enum RedshiftQueryEngineStorageType {
    REDSHIFT
    AWS_DATA_CATALOG
}

enum RedshiftQueryEngineType {
    SERVERLESS
    PROVISIONED
}

structure RedshiftServerlessAuthConfiguration {
    @required
    type: RedshiftServerlessAuthType

    usernamePasswordSecretArn: SecretArn
}

enum RedshiftServerlessAuthType {
    IAM
    USERNAME_PASSWORD
}

structure RedshiftServerlessConfiguration {
    @required
    workgroupArn: WorkgroupArn

    @required
    authConfiguration: RedshiftServerlessAuthConfiguration
}

enum RelayConversationHistory {
    TO_COLLABORATOR
    DISABLED
}

enum RequireConfirmation {
    ENABLED
    DISABLED
}

enum RerankingMetadataSelectionMode {
    SELECTIVE
    ALL
}

union RerankingMetadataSelectiveModeConfiguration {
    fieldsToInclude: FieldsForReranking
    fieldsToExclude: FieldsForReranking
}

@length(min: 20, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:knowledge-base/[0-9a-zA-Z]+")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

structure RetrievalFlowNodeConfiguration {
    @required
    serviceConfiguration: RetrievalFlowNodeServiceConfiguration
}

structure RetrievalFlowNodeS3Configuration {
    @required
    bucketName: FlowS3BucketName
}

union RetrievalFlowNodeServiceConfiguration {
    s3: RetrievalFlowNodeS3Configuration
}

@length(min: 1, max: 255)
string RevisionId

@length(min: 1, max: 2048) @pattern("arn:aws(|-cn|-us-gov):s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
string S3BucketArn

@length(min: 3, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string S3BucketName

@length(min: 1, max: 2048) @pattern("s3://.{1,128}")
string S3BucketUri

structure S3Content {
    @required
    s3Location: S3Location
}

structure S3DataSourceConfiguration {
    @required
    bucketArn: S3BucketArn

    inclusionPrefixes: S3Prefixes
    bucketOwnerAccountId: BucketOwnerAccountId
}

structure S3Identifier {
    s3BucketName: S3BucketName
    s3ObjectKey: S3ObjectKey
}

structure S3Location {
    @required
    uri: S3BucketUri
}

@length(min: 1, max: 1024)
@pattern("[\\.\\-\\!\\*\\_\\'\\(\\)a-zA-Z0-9][\\.\\-\\!\\*\\_\\'\\(\\)\\/a-zA-Z0-9]*")
string S3ObjectKey

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}")
string S3ObjectUri

@length(min: 1, max: 300) @sensitive
string S3Prefix

@length(min: 1, max: 1)
list S3Prefixes {
    member: S3Prefix
}

structure S3VectorsConfiguration {
    vectorBucketArn: VectorBucketArn
    indexArn: IndexArn
    indexName: IndexName
}

enum SalesforceAuthType {
    OAUTH2_CLIENT_CREDENTIALS
}

structure SalesforceCrawlerConfiguration {
    filterConfiguration: CrawlFilterConfiguration
}

structure SalesforceDataSourceConfiguration {
    @required
    sourceConfiguration: SalesforceSourceConfiguration

    crawlerConfiguration: SalesforceCrawlerConfiguration
}

structure SalesforceSourceConfiguration {
    @required
    hostUrl: HttpsUrl

    @required
    authType: SalesforceAuthType

    @required
    credentialsSecretArn: SecretArn
}

@pattern("arn:aws(|-cn|-us-gov):secretsmanager:[a-z0-9-]{1,20}:([0-9]{12}|):secret:[a-zA-Z0-9!/_+=.@-]{1,512}")
string SecretArn

structure SeedUrl {
    url: Url
}

@length(min: 1, max: 100)
list SeedUrls {
    member: SeedUrl
}

structure SemanticChunkingConfiguration {
    @required
    maxTokens: SemanticChunkingConfigurationMaxTokensInteger

    @required
    bufferSize: SemanticChunkingConfigurationBufferSizeInteger

    @required
    breakpointPercentileThreshold: SemanticChunkingConfigurationBreakpointPercentileThresholdInteger
}

@range(min: 50, max: 99)
integer SemanticChunkingConfigurationBreakpointPercentileThresholdInteger

@range(min: 0, max: 1)
integer SemanticChunkingConfigurationBufferSizeInteger

@range(min: 1, max: 8192)
integer SemanticChunkingConfigurationMaxTokensInteger

structure ServerSideEncryptionConfiguration {
    kmsKeyArn: KmsKeyArn
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

structure SessionSummaryConfiguration {
    maxRecentSessions: MaxRecentSessions
}

@range(min: 60, max: 5400)
integer SessionTTL

enum SharePointAuthType {
    OAUTH2_CLIENT_CREDENTIALS
    OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS
}

structure SharePointCrawlerConfiguration {
    filterConfiguration: CrawlFilterConfiguration
}

structure SharePointDataSourceConfiguration {
    @required
    sourceConfiguration: SharePointSourceConfiguration

    crawlerConfiguration: SharePointCrawlerConfiguration
}

@length(min: 1, max: 50)
string SharePointDomain

enum SharePointHostType {
    ONLINE
}

@length(min: 1, max: 100)
list SharePointSiteUrls {
    member: HttpsUrl
}

structure SharePointSourceConfiguration {
    tenantId: Microsoft365TenantId

    @required
    domain: SharePointDomain

    @required
    siteUrls: SharePointSiteUrls

    @required
    hostType: SharePointHostType

    @required
    authType: SharePointAuthType

    @required
    credentialsSecretArn: SecretArn
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure SpecificToolChoice {
    @required
    name: ToolName
}

structure SqlKnowledgeBaseConfiguration {
    @required
    type: QueryEngineType

    redshiftConfiguration: RedshiftConfiguration
}

@length(min: 1, max: 1000)
string SqlString

enum StepType {
    POST_CHUNKING
}

@length(min: 0, max: 4)
list StopSequences {
    member: String
}

structure StorageConfiguration {
    @required
    type: KnowledgeBaseStorageType

    opensearchServerlessConfiguration: OpenSearchServerlessConfiguration
    opensearchManagedClusterConfiguration: OpenSearchManagedClusterConfiguration
    pineconeConfiguration: PineconeConfiguration
    redisEnterpriseCloudConfiguration: RedisEnterpriseCloudConfiguration
    rdsConfiguration: RdsConfiguration
    mongoDbAtlasConfiguration: MongoDbAtlasConfiguration
    neptuneAnalyticsConfiguration: NeptuneAnalyticsConfiguration
    s3VectorsConfiguration: S3VectorsConfiguration
}

@range(min: 0, max: 365)
integer StorageDays

structure StorageFlowNodeConfiguration {
    @required
    serviceConfiguration: StorageFlowNodeServiceConfiguration
}

structure StorageFlowNodeS3Configuration {
    @required
    bucketName: FlowS3BucketName
}

union StorageFlowNodeServiceConfiguration {
    s3: StorageFlowNodeS3Configuration
}

@length(min: 1, max: 2048) @sensitive
string StringValue

structure SupplementalDataStorageConfiguration {
    @required
    storageLocations: SupplementalDataStorageLocations
}

structure SupplementalDataStorageLocation {
    @required
    type: SupplementalDataStorageLocationType

    s3Location: S3Location
}

enum SupplementalDataStorageLocationType {
    S3
}

@length(min: 1, max: 1)
list SupplementalDataStorageLocations {
    member: SupplementalDataStorageLocation
}

enum SupportedLanguages {
    Python_3
}

@sensitive
union SystemContentBlock {
    text: NonEmptyString
    cachePoint: CachePointBlock
}

list SystemContentBlocks {
    member: SystemContentBlock
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagValue

@length(min: 20, max: 1011)
@pattern(".*(^arn:aws:bedrock:[a-zA-Z0-9-]+:/d{12}:(agent|agent-alias|knowledge-base|flow|prompt)/[A-Z0-9]{10}(?:/[A-Z0-9]{10})?$|^arn:aws:bedrock:[a-zA-Z0-9-]+:/d{12}:flow/([A-Z0-9]{10})/alias/([A-Z0-9]{10})$|^arn:aws:bedrock:[a-zA-Z0-9-]+:/d{12}:prompt/([A-Z0-9]{10})?(?::/d+)?$).*")
string TaggableResourcesArn

map TagsMap {
    key: TagKey
    value: TagValue
}

@range(min: 0, max: 1)
float Temperature

structure TextContentDoc {
    @required
    data: Data
}

@length(min: 1) @sensitive
string TextPrompt

@sensitive
structure TextPromptTemplateConfiguration {
    @required
    text: TextPrompt

    cachePoint: CachePointBlock
    inputVariables: PromptInputVariablesList
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

union Tool {
    toolSpec: ToolSpecification
    cachePoint: CachePointBlock
}

@sensitive
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

@length(min: 1) @sensitive
list ToolConfigurationToolsList {
    member: Tool
}

union ToolInputSchema {
    json: Document
}

@length(min: 1, max: 64) @pattern("[a-zA-Z][a-zA-Z0-9_]*")
string ToolName

structure ToolSpecification {
    @required
    name: ToolName

    description: NonEmptyString

    @required
    inputSchema: ToolInputSchema

    strict: Boolean
}

@range(min: 0, max: 500)
integer TopK

@range(min: 0, max: 1)
float TopP

structure Transformation {
    @required
    transformationFunction: TransformationFunction

    @required
    stepToApply: StepType
}

structure TransformationFunction {
    @required
    transformationLambdaConfiguration: TransformationLambdaConfiguration
}

structure TransformationLambdaConfiguration {
    @required
    lambdaArn: LambdaArn
}

@length(min: 1, max: 1)
list Transformations {
    member: Transformation
}

enum Type {
    string
    number
    integer
    boolean
    array
}

structure UnfulfilledNodeInputFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    input: FlowNodeInputName
}

structure UnknownConnectionConditionFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure UnknownConnectionSourceFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure UnknownConnectionSourceOutputFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure UnknownConnectionTargetFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure UnknownConnectionTargetInputFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure UnknownNodeInputFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    input: FlowNodeInputName
}

structure UnknownNodeOutputFlowValidationDetails {
    @required
    node: FlowNodeName

    @required
    output: FlowNodeOutputName
}

structure UnreachableNodeFlowValidationDetails {
    @required
    node: FlowNodeName
}

structure UnsatisfiedConnectionConditionsFlowValidationDetails {
    @required
    connection: FlowConnectionName
}

structure UnspecifiedFlowValidationDetails {}

@pattern("https?://[A-Za-z0-9][^\\s]*")
string Url

structure UrlConfiguration {
    seedUrls: SeedUrls
}

@length(min: 15, max: 40) @sensitive
string UserAgent

@length(min: 61, max: 86) @sensitive
string UserAgentHeader

@error("client") @httpError(400)
structure ValidationException {
    message: NonBlankString
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: NonBlankString

    @required
    message: NonBlankString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

@sensitive
string VectorBucketArn

structure VectorIngestionConfiguration {
    chunkingConfiguration: ChunkingConfiguration
    customTransformationConfiguration: CustomTransformationConfiguration
    parsingConfiguration: ParsingConfiguration
    contextEnrichmentConfiguration: ContextEnrichmentConfiguration
}

structure VectorKnowledgeBaseConfiguration {
    @required
    embeddingModelArn: BedrockEmbeddingModelArn

    embeddingModelConfiguration: EmbeddingModelConfiguration
    supplementalDataStorageConfiguration: SupplementalDataStorageConfiguration
}

structure VectorSearchBedrockRerankingConfiguration {
    @required
    modelConfiguration: VectorSearchBedrockRerankingModelConfiguration

    numberOfRerankedResults: VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger
    metadataConfiguration: MetadataConfigurationForReranking
}

@range(min: 1, max: 100)
integer VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger

structure VectorSearchBedrockRerankingModelConfiguration {
    @required
    modelArn: BedrockRerankingModelArn

    additionalModelRequestFields: AdditionalModelRequestFields
}

structure VectorSearchRerankingConfiguration {
    @required
    type: VectorSearchRerankingConfigurationType

    bedrockRerankingConfiguration: VectorSearchBedrockRerankingConfiguration
}

enum VectorSearchRerankingConfigurationType {
    BEDROCK_RERANKING_MODEL
}

@length(min: 1, max: 5) @pattern("(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})")
string Version

structure VideoConfiguration {
    @required
    segmentationConfiguration: VideoSegmentationConfiguration
}

@length(min: 1, max: 1)
list VideoConfigurations {
    member: VideoConfiguration
}

structure VideoExtractionConfiguration {
    @required
    videoExtractionStatus: EnabledOrDisabledState
}

structure VideoSegmentationConfiguration {
    @required
    fixedLengthDuration: VideoSegmentationConfigurationFixedLengthDurationInteger
}

@range(min: 1, max: 30)
integer VideoSegmentationConfigurationFixedLengthDurationInteger

structure WebCrawlerConfiguration {
    crawlerLimits: WebCrawlerLimits
    inclusionFilters: FilterList
    exclusionFilters: FilterList
    scope: WebScopeType
    userAgent: UserAgent
    userAgentHeader: UserAgentHeader
}

structure WebCrawlerLimits {
    rateLimit: WebCrawlerLimitsRateLimitInteger
    maxPages: WebCrawlerLimitsMaxPagesInteger
}

@range(min: 1)
integer WebCrawlerLimitsMaxPagesInteger

@range(min: 1, max: 300)
integer WebCrawlerLimitsRateLimitInteger

structure WebDataSourceConfiguration {
    @required
    sourceConfiguration: WebSourceConfiguration

    crawlerConfiguration: WebCrawlerConfiguration
}

enum WebScopeType {
    HOST_ONLY
    SUBDOMAINS
}

structure WebSourceConfiguration {
    @required
    urlConfiguration: UrlConfiguration
}

@pattern("(arn:(aws(-[a-z]+)*):redshift-serverless:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:workgroup/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
string WorkgroupArn
