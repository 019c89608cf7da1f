$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.devopsagent

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS DevOps Agent Service")
@service(sdkId: "DevOps Agent", endpointPrefix: "aidevops")
@restJson1
@sigv4(name: "aidevops")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service DevOpsAgent {
    version: "2026-01-01"
    operations: [
        AssociateService
        CreateAgentSpace
        CreateAsset
        CreateAssetFile
        CreateBacklogTask
        CreateChat
        CreatePrivateConnection
        CreateTrigger
        DeleteAgentSpace
        DeleteAsset
        DeleteAssetFile
        DeletePrivateConnection
        DeleteTrigger
        DeregisterService
        DescribePrivateConnection
        DisableOperatorApp
        DisassociateService
        EnableOperatorApp
        GetAccountUsage
        GetAgentSpace
        GetAsset
        GetAssetContent
        GetAssetFile
        GetAssociation
        GetBacklogTask
        GetOperatorApp
        GetRecommendation
        GetService
        GetTrigger
        ListAgentSpaces
        ListAssetFiles
        ListAssetTypes
        ListAssetVersions
        ListAssets
        ListAssociations
        ListBacklogTasks
        ListChats
        ListExecutions
        ListGoals
        ListJournalRecords
        ListPendingMessages
        ListPrivateConnections
        ListRecommendations
        ListServices
        ListTagsForResource
        ListTriggers
        ListWebhooks
        RegisterService
        SendMessage
        TagResource
        UntagResource
        UpdateAgentSpace
        UpdateAsset
        UpdateAssetFile
        UpdateAssociation
        UpdateBacklogTask
        UpdateGoal
        UpdateOperatorAppIdpConfig
        UpdatePrivateConnectionCertificate
        UpdateRecommendation
        UpdateTrigger
        ValidateAwsAssociations
    ]
}

@http(method: "POST", uri: "/v1/agentspaces/{agentSpaceId}/associations", code: 201)
@endpoint(hostPrefix: "cp.")
operation AssociateService {
    input: AssociateServiceInput
    output: AssociateServiceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/agentspaces", code: 201) @endpoint(hostPrefix: "cp.") @idempotent
operation CreateAgentSpace {
    input: CreateAgentSpaceInput
    output: CreateAgentSpaceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        InvalidParameterException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/asset/agent-space/{agentSpaceId}/assets", code: 201)
@endpoint(hostPrefix: "dp.")
operation CreateAsset {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required
        assetType: AssetType

        metadata: Document

        @required
        content: AssetContent

        @idempotencyToken
        clientToken: CreateAssetRequestClientTokenString
    }
    output := {
        @required
        asset: Asset
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}"
    code: 201
)
@endpoint(hostPrefix: "dp.")
operation CreateAssetFile {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @required @httpLabel
        path: AssetFilePath

        @required
        content: AssetFileBody

        metadata: Document

        @idempotencyToken
        clientToken: CreateAssetFileRequestClientTokenString
    }
    output := {
        @required
        file: AssetFile
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/backlog/agent-space/{agentSpaceId}/tasks", code: 201)
@endpoint(hostPrefix: "dp.")
@idempotent
operation CreateBacklogTask {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        reference: ReferenceInput

        @required
        taskType: TaskType

        @required
        title: BacklogTaskTitle

        description: BacklogTaskDescription

        @required
        priority: Priority

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        task: Task
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/agents/agent-space/{agentSpaceId}/chat/create")
@endpoint(hostPrefix: "dp.")
operation CreateChat {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @httpQuery("userId") @deprecated(since: "2026-04-15")
        userId: ResourceId

        @httpQuery("userType")
        userType: UserType
    }
    output := {
        @required
        executionId: ResourceId

        @required
        createdAt: Timestamp
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/v1/private-connections") @endpoint(hostPrefix: "cp.") @idempotent
operation CreatePrivateConnection {
    input: CreatePrivateConnectionInput
    output: CreatePrivateConnectionOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/trigger/agent-space/{agentSpaceId}/triggers", code: 201)
@endpoint(hostPrefix: "dp.")
operation CreateTrigger {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required
        type: TriggerType

        @required
        condition: TriggerCondition

        @required
        action: Document

        status: TriggerStatus

        @idempotencyToken
        clientToken: CreateTriggerRequestClientTokenString
    }
    output := {
        @required
        trigger: Trigger
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/v1/agentspaces/{agentSpaceId}", code: 204)
@endpoint(hostPrefix: "cp.")
@idempotent
operation DeleteAgentSpace {
    input: DeleteAgentSpaceInput
    output: DeleteAgentSpaceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}")
@endpoint(hostPrefix: "dp.")
@idempotent
operation DeleteAsset {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId
    }
    output := {}
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}")
@endpoint(hostPrefix: "dp.")
@idempotent
operation DeleteAssetFile {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @required @httpLabel
        path: AssetFilePath
    }
    output := {}
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/v1/private-connections/{name}")
@endpoint(hostPrefix: "cp.")
@idempotent
operation DeletePrivateConnection {
    input: DeletePrivateConnectionInput
    output: DeletePrivateConnectionOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/trigger/agent-space/{agentSpaceId}/triggers/{triggerId}")
@endpoint(hostPrefix: "dp.")
operation DeleteTrigger {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        triggerId: ResourceId
    }
    output := {}
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/v1/services/{serviceId}") @endpoint(hostPrefix: "cp.") @idempotent
operation DeregisterService {
    input: DeregisterServiceInput
    output: DeregisterServiceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/v1/private-connections/{name}") @endpoint(hostPrefix: "cp.") @readonly
operation DescribePrivateConnection {
    input: DescribePrivateConnectionInput
    output: DescribePrivateConnectionOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/v1/agentspaces/{agentSpaceId}/operator")
@endpoint(hostPrefix: "cp.")
@idempotent
operation DisableOperatorApp {
    input: DisableOperatorAppInput
    errors: [
        ValidationException
        IdentityCenterServiceException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/agentspaces/{agentSpaceId}/associations/{associationId}"
    code: 204
)
@endpoint(hostPrefix: "cp.")
@idempotent
operation DisassociateService {
    input: DisassociateServiceInput
    output: DisassociateServiceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/v1/agentspaces/{agentSpaceId}/operator") @endpoint(hostPrefix: "cp.")
operation EnableOperatorApp {
    input: EnableOperatorAppInput
    output: EnableOperatorAppOutput
    errors: [
        ValidationException
        IdentityCenterServiceException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/usage/account") @endpoint(hostPrefix: "dp.") @readonly
operation GetAccountUsage {
    input: GetAccountUsageInput
    output: GetAccountUsageOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/v1/agentspaces/{agentSpaceId}") @endpoint(hostPrefix: "cp.") @readonly
operation GetAgentSpace {
    input: GetAgentSpaceInput
    output: GetAgentSpaceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}")
@endpoint(hostPrefix: "dp.")
@readonly
operation GetAsset {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @httpQuery("assetVersion")
        assetVersion: GetAssetRequestAssetVersionInteger
    }
    output := {
        @required
        asset: Asset
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/content")
@endpoint(hostPrefix: "dp.")
@readonly
operation GetAssetContent {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @httpQuery("assetVersion")
        assetVersion: GetAssetContentRequestAssetVersionInteger
    }
    output := {
        @required
        content: AssetZipContent

        @required
        version: Integer
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}")
@endpoint(hostPrefix: "dp.")
@readonly
operation GetAssetFile {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @required @httpLabel
        path: AssetFilePath

        @httpQuery("assetVersion")
        assetVersion: GetAssetFileRequestAssetVersionInteger
    }
    output := {
        @required
        file: AssetFile
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/v1/agentspaces/{agentSpaceId}/associations/{associationId}")
@endpoint(hostPrefix: "cp.")
@readonly
operation GetAssociation {
    input: GetAssociationInput
    output: GetAssociationOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/backlog/agent-space/{agentSpaceId}/tasks/{taskId}")
@endpoint(hostPrefix: "dp.")
@readonly
operation GetBacklogTask {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        taskId: ResourceId
    }
    output := {
        @required
        task: Task
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/v2/agentspaces/{agentSpaceId}/operator")
@endpoint(hostPrefix: "cp.")
@readonly
operation GetOperatorApp {
    input: GetOperatorAppInput
    output: GetOperatorAppOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/backlog/agent-space/{agentSpaceId}/recommendations/{recommendationId}")
@endpoint(hostPrefix: "dp.")
@readonly
operation GetRecommendation {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        recommendationId: ResourceId

        @httpQuery("recommendationVersion")
        recommendationVersion: Long
    }
    output := {
        @required
        recommendation: Recommendation
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/v1/services/{serviceId}") @endpoint(hostPrefix: "cp.") @readonly
operation GetService {
    input: GetServiceInput
    output: GetServiceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/trigger/agent-space/{agentSpaceId}/triggers/{triggerId}")
@endpoint(hostPrefix: "dp.")
@readonly
operation GetTrigger {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        triggerId: ResourceId
    }
    output := {
        @required
        trigger: Trigger
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/v1/agentspaces/list")
@endpoint(hostPrefix: "cp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentSpaces"
    pageSize: "maxResults"
)
operation ListAgentSpaces {
    input: ListAgentSpacesInput
    output: ListAgentSpacesOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/files")
@endpoint(hostPrefix: "dp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAssetFiles {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @httpQuery("assetVersion")
        assetVersion: ListAssetFilesRequestAssetVersionInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListAssetFilesRequestMaxResultsInteger
    }
    output := {
        @required
        items: AssetFileSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/asset/types")
@endpoint(hostPrefix: "dp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAssetTypes {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListAssetTypesRequestMaxResultsInteger
    }
    output := {
        @required
        items: AssetTypeList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/versions")
@endpoint(hostPrefix: "dp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAssetVersions {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @httpQuery("maxResults")
        maxResults: ListAssetVersionsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: AssetVersionMetadataList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/asset/agent-space/{agentSpaceId}/assets")
@endpoint(hostPrefix: "dp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAssets {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @httpQuery("assetType")
        assetType: AssetType

        @httpQuery("updatedAfter")
        updatedAfter: Timestamp

        @httpQuery("updatedBefore")
        updatedBefore: Timestamp

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListAssetsRequestMaxResultsInteger
    }
    output := {
        @required
        items: AssetList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/agentspaces/{agentSpaceId}/associations/list")
@endpoint(hostPrefix: "cp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "associations"
    pageSize: "maxResults"
)
operation ListAssociations {
    input: ListAssociationsInput
    output: ListAssociationsOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/backlog/agent-space/{agentSpaceId}/tasks/list")
@endpoint(hostPrefix: "dp.")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tasks", pageSize: "limit")
operation ListBacklogTasks {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        filter: TaskFilter
        limit: ListBacklogTasksRequestLimitInteger
        nextToken: NextToken
        sortField: TaskSortField
        order: TaskSortOrder
    }
    output := {
        @required
        tasks: TaskList

        nextToken: String
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/agents/agent-space/{agentSpaceId}/chat/list")
@endpoint(hostPrefix: "dp.")
operation ListChats {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @httpQuery("userId") @deprecated(since: "2026-04-15")
        userId: ResourceId

        @httpQuery("maxResults")
        maxResults: ListChatsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        executions: ChatExecutionList

        nextToken: String
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/journal/agent-space/{agentSpaceId}/executions")
@endpoint(hostPrefix: "dp.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "executions"
    pageSize: "limit"
)
operation ListExecutions {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required
        taskId: ResourceId

        limit: Integer
        nextToken: NextToken
    }
    output := {
        @required
        executions: ExecutionList

        nextToken: String
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/backlog/agent-space/{agentSpaceId}/goals/list")
@endpoint(hostPrefix: "dp.")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "goals", pageSize: "limit")
operation ListGoals {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        status: GoalStatus
        goalType: GoalType
        limit: ListGoalsRequestLimitInteger
        nextToken: NextToken
    }
    output := {
        @required
        goals: GoalList

        nextToken: String
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/journal/agent-space/{agentSpaceId}/journalRecords")
@endpoint(hostPrefix: "dp.")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "records", pageSize: "limit")
operation ListJournalRecords {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required
        executionId: ResourceId

        limit: ListJournalRecordsRequestLimitInteger
        nextToken: NextToken
        recordType: String
        order: OrderType
    }
    output := {
        @required
        records: JournalRecordList

        nextToken: String
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/agents/agent-space/{agentSpaceId}/pendingMessages")
@endpoint(hostPrefix: "dp.")
operation ListPendingMessages {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required
        executionId: ResourceId
    }
    output := {
        @required
        agentSpaceId: AgentSpaceId

        @required
        executionId: String

        @required
        messages: PendingMessages

        @required
        createdAt: Timestamp
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/v1/private-connections") @endpoint(hostPrefix: "cp.") @readonly
operation ListPrivateConnections {
    input: ListPrivateConnectionsInput
    output: ListPrivateConnectionsOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/backlog/agent-space/{agentSpaceId}/recommendations/list")
@endpoint(hostPrefix: "dp.")
operation ListRecommendations {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        taskId: ResourceId
        goalId: ResourceId
        status: RecommendationStatus
        priority: RecommendationPriority
        limit: ListRecommendationsRequestLimitInteger
        nextToken: NextToken
    }
    output := {
        @required
        recommendations: RecommendationList

        nextToken: String
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/services/list")
@endpoint(hostPrefix: "cp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "services"
    pageSize: "maxResults"
)
operation ListServices {
    input: ListServicesInput
    output: ListServicesOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @endpoint(hostPrefix: "cp.") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ListTagsForResourceRequestResourceArnString
    }
    output := {
        @required
        tags: Tags
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/trigger/agent-space/{agentSpaceId}/triggers")
@endpoint(hostPrefix: "dp.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListTriggers {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @httpQuery("status")
        status: TriggerStatus

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListTriggersRequestMaxResultsInteger
    }
    output := {
        @required
        items: TriggerList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(
    method: "POST"
    uri: "/v1/agentspaces/{agentSpaceId}/associations/{associationId}/webhooks/list"
)
@endpoint(hostPrefix: "cp.")
@readonly
operation ListWebhooks {
    input: ListWebhooksInput
    output: ListWebhooksOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/v1/register/{service}", code: 201) @endpoint(hostPrefix: "cp.")
operation RegisterService {
    input: RegisterServiceInput
    output: RegisterServiceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/agents/agent-space/{agentSpaceId}/chat/sendMessage")
@endpoint(hostPrefix: "dp.")
operation SendMessage {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required
        executionId: ChatExecutionId

        @required
        content: MessageContent

        context: SendMessageContext

        @deprecated(since: "2026-04-15")
        userId: ResourceId

        assetIds: AssetIdList
    }
    output := {
        @required @httpPayload
        events: SendMessageEvents
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
@endpoint(hostPrefix: "cp.")
@idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TagResourceRequestResourceArnString

        @required
        tags: Tags
    }
    output := {}
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
@endpoint(hostPrefix: "cp.")
@idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: UntagResourceRequestResourceArnString

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/v1/agentspaces/{agentSpaceId}") @endpoint(hostPrefix: "cp.")
operation UpdateAgentSpace {
    input: UpdateAgentSpaceInput
    output: UpdateAgentSpaceOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}")
@endpoint(hostPrefix: "dp.")
operation UpdateAsset {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        metadata: Document
        content: AssetContent

        @idempotencyToken
        clientToken: UpdateAssetRequestClientTokenString
    }
    output := {
        @required
        asset: Asset
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}")
@endpoint(hostPrefix: "dp.")
operation UpdateAssetFile {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        assetId: ResourceId

        @required @httpLabel
        path: AssetFilePath

        content: AssetFileBody
        metadata: Document

        @idempotencyToken
        clientToken: UpdateAssetFileRequestClientTokenString
    }
    output := {
        @required
        file: AssetFile
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/v1/agentspaces/{agentSpaceId}/associations/{associationId}")
@endpoint(hostPrefix: "cp.")
operation UpdateAssociation {
    input: UpdateAssociationInput
    output: UpdateAssociationOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/backlog/agent-space/{agentSpaceId}/tasks/{taskId}")
@endpoint(hostPrefix: "dp.")
operation UpdateBacklogTask {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        taskId: ResourceId

        taskStatus: TaskStatus

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        task: Task
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/backlog/agent-space/{agentSpaceId}/goals/{goalId}")
@endpoint(hostPrefix: "dp.")
operation UpdateGoal {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        goalId: String

        evaluationSchedule: GoalScheduleInput

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        goal: Goal
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/v1/agentspaces/{agentSpaceId}/operator/idp")
@endpoint(hostPrefix: "cp.")
operation UpdateOperatorAppIdpConfig {
    input: UpdateOperatorAppIdpConfigInput
    output: UpdateOperatorAppIdpConfigOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/v1/private-connections/{name}/certificate")
@endpoint(hostPrefix: "cp.")
operation UpdatePrivateConnectionCertificate {
    input: UpdatePrivateConnectionCertificateInput
    output: UpdatePrivateConnectionCertificateOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(
    method: "PATCH"
    uri: "/backlog/agent-space/{agentSpaceId}/recommendations/{recommendationId}"
)
@endpoint(hostPrefix: "dp.")
@idempotent
operation UpdateRecommendation {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        recommendationId: ResourceId

        status: RecommendationStatus
        additionalContext: String

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        recommendation: Recommendation
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "PATCH", uri: "/trigger/agent-space/{agentSpaceId}/triggers/{triggerId}")
@endpoint(hostPrefix: "dp.")
@idempotent
operation UpdateTrigger {
    input := {
        @required @httpLabel
        agentSpaceId: AgentSpaceId

        @required @httpLabel
        triggerId: ResourceId

        status: TriggerStatus

        @idempotencyToken
        clientToken: UpdateTriggerRequestClientTokenString
    }
    output := {
        @required
        trigger: Trigger
    }
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/v1/agentspaces/{agentSpaceId}/associations/validate", code: 204)
@endpoint(hostPrefix: "cp.")
@idempotent
operation ValidateAwsAssociations {
    input: ValidateAwsAssociationsInput
    output: ValidateAwsAssociationsOutput
    errors: [
        ValidationException
        ContentSizeExceededException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterException
    ]
}

structure AWSConfiguration {
    @required
    assumableRoleArn: RoleArn

    @required
    accountId: AWSConfigurationAccountIdString

    @required
    accountType: MonitorAccountType
}

@pattern("\\d{12}")
string AWSConfigurationAccountIdString

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

union AdditionalServiceDetails {
    github: RegisteredGithubServiceDetails
    slack: RegisteredSlackServiceDetails
    mcpserverdatadog: RegisteredMCPServerDetails
    mcpserver: RegisteredMCPServerDetails
    servicenow: RegisteredServiceNowDetails
    gitlab: RegisteredGitLabServiceDetails
    mcpserversplunk: RegisteredMCPServerDetails
    mcpservernewrelic: RegisteredNewRelicDetails
    azuredevops: RegisteredAzureDevOpsServiceDetails
    azureidentity: RegisteredAzureIdentityDetails
    mcpservergrafana: RegisteredGrafanaServerDetails
    pagerduty: RegisteredPagerDutyDetails
    mcpserversigv4: RegisteredMCPServerSigV4Details
    remoteagent: RegisteredRemoteAgentDetails
    remoteagentsigv4: RegisteredRemoteAgentSigV4Details
}

union AdditionalServiceRegistrationStep {
    oauth: OAuthAdditionalStepDetails
}

structure AgentSpace {
    @required
    name: AgentSpaceName

    description: Description
    locale: Locale

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time

    kmsKeyArn: KmsKeyArn

    @required
    agentSpaceId: AgentSpaceId
}

@pattern("[a-zA-Z0-9-]{1,64}")
string AgentSpaceId

list AgentSpaceList {
    member: AgentSpace
}

@length(min: 1, max: 255) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+")
string AgentSpaceName

@length(min: 1) @sensitive
string ApiKeyValue

structure Asset {
    @required
    assetId: ResourceId

    @required
    assetType: AssetType

    @required
    metadata: Document

    @required
    version: Integer

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

union AssetContent {
    file: AssetFileContent
    zip: AssetZipContent
    sourceUrl: AssetSourceUrlContent
}

@length(min: 1, max: 2048) @pattern("https://.*")
string AssetContentUrl

structure AssetFile {
    @required
    path: AssetFilePath

    @required
    content: AssetFileBody

    metadata: Document

    @required
    version: Integer

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

union AssetFileBody {
    bytes: AssetFileBytes
    text: AssetFileText
}

@length(min: 0, max: 6291456)
blob AssetFileBytes

structure AssetFileContent {
    @required
    path: AssetFilePath

    @required
    body: AssetFileBody

    metadata: Document
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9_./ ()-]+")
string AssetFilePath

structure AssetFileSummary {
    @required
    path: AssetFilePath

    metadata: Document

    @required
    version: Integer

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list AssetFileSummaryList {
    member: AssetFileSummary
}

@length(min: 0, max: 1572864)
string AssetFileText

@length(min: 0, max: 20)
list AssetIdList {
    member: String
}

list AssetList {
    member: Asset
}

structure AssetSourceUrlContent {
    @required
    url: AssetContentUrl
}

@length(min: 1, max: 64)
string AssetType

list AssetTypeList {
    member: AssetTypeSummary
}

structure AssetTypeSummary {
    @required
    assetType: AssetType

    @required
    description: AssetTypeSummaryDescriptionString
}

@length(min: 0, max: 1024)
string AssetTypeSummaryDescriptionString

structure AssetVersionMetadata {
    @required
    version: Integer

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list AssetVersionMetadataList {
    member: AssetVersionMetadata
}

@length(min: 0, max: 6291456)
blob AssetZipBytes

structure AssetZipContent {
    @required
    zipFile: AssetZipBytes
}

list AssistantMessage {
    member: AssistantMessageBlock
}

union AssistantMessageBlock {
    text: String
    toolUse: Document
}

@input
structure AssociateServiceInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @required
    serviceId: ServiceId

    @required
    configuration: ServiceConfiguration

    capabilities: AssociationCapabilities
}

@output
structure AssociateServiceOutput {
    @required
    association: Association

    webhook: GenericWebhook
}

structure Association {
    @required
    agentSpaceId: AgentSpaceId

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time

    status: ValidationStatus

    @required
    associationId: AssociationId

    @required
    serviceId: ServiceId

    @required
    configuration: ServiceConfiguration

    capabilities: AssociationCapabilities
}

map AssociationCapabilities {
    key: CapabilityType
    value: CapabilityConfiguration
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-]+")
string AssociationId

list AssociationsList {
    member: Association
}

enum AuthFlow {
    iam
    idc
    idp
}

structure AzureConfiguration {
    @required
    subscriptionId: String
}

structure AzureDevOpsConfiguration {
    @required
    organizationName: String

    @required
    projectId: String

    @required
    projectName: String
}

@timestampFormat("date-time")
timestamp BackLogTimestamp

@length(min: 0, max: 10000)
string BacklogTaskDescription

@length(min: 1, max: 400)
string BacklogTaskTitle

structure CapabilityConfiguration {
    enabled: Boolean
}

enum CapabilityType {
    RELEASE_READINESS_REVIEW
    RELEASE_READINESS_REVIEW_AUTOMATED_TESTING
}

@length(min: 1, max: 32768)
string CertificateString

structure ChatExecution {
    @required
    executionId: ResourceId

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
    summary: String
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ChatExecutionId

list ChatExecutionList {
    member: ChatExecution
}

@length(min: 1, max: 255) @pattern("[\\u0020-\\u007E]+") @sensitive
string ClientId

@length(min: 1, max: 512) @pattern("[\\S]+") @sensitive
string ClientSecret

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@error("client") @httpError(413)
structure ContentSizeExceededException {
    @required
    message: String
}

@input
structure CreateAgentSpaceInput {
    @required
    name: AgentSpaceName

    description: Description
    locale: Locale
    kmsKeyArn: KmsKeyArn

    @idempotencyToken
    clientToken: CreateAgentSpaceInputClientTokenString

    tags: Tags
}

@length(min: 0, max: 64) @pattern("[!-~]+")
string CreateAgentSpaceInputClientTokenString

@output
structure CreateAgentSpaceOutput {
    @required
    agentSpace: AgentSpace

    tags: Tags
}

@length(min: 1, max: 128)
string CreateAssetFileRequestClientTokenString

@length(min: 1, max: 128)
string CreateAssetRequestClientTokenString

@input
structure CreatePrivateConnectionInput {
    @required
    name: PrivateConnectionName

    @required
    mode: PrivateConnectionMode

    tags: Tags
}

@output
structure CreatePrivateConnectionOutput {
    @required
    name: PrivateConnectionName

    @required
    type: PrivateConnectionType

    resourceGatewayId: ResourceGatewayArn
    hostAddress: IpAddressOrDnsName
    vpcId: VpcId
    resourceConfigurationId: ResourceConfigurationArn

    @required
    status: PrivateConnectionStatus

    certificateExpiryTime: SyntheticTimestamp_date_time
    dnsResolution: ResourceConfigDnsResolution
    failureMessage: FailureMessage
    tags: Tags
}

@length(min: 1, max: 128)
string CreateTriggerRequestClientTokenString

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9-_]+")
string CustomHeaderName

@length(min: 1, max: 4096) @pattern("[!-~]([ \\t]*[!-~])*") @sensitive
string CustomHeaderValue

@length(min: 0, max: 10)
map CustomHeaders {
    key: CustomHeaderName
    value: CustomHeaderValue
}

union DatadogAuthorizationConfig {
    authorizationDiscovery: MCPServerAuthorizationDiscoveryConfig
}

structure DatadogServiceDetails {
    @required
    name: MCPServerName

    @required
    endpoint: MCPServerEndpoint

    description: DatadogServiceDetailsDescriptionString

    @required
    authorizationConfig: DatadogAuthorizationConfig
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string DatadogServiceDetailsDescriptionString

@timestampFormat("date-time")
timestamp DateTime

@input
structure DeleteAgentSpaceInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId
}

@output
structure DeleteAgentSpaceOutput {}

@input
structure DeletePrivateConnectionInput {
    @required @httpLabel
    name: PrivateConnectionName
}

@output
structure DeletePrivateConnectionOutput {
    @required
    name: PrivateConnectionName

    @required
    status: PrivateConnectionStatus
}

@input
structure DeregisterServiceInput {
    @required @httpLabel
    serviceId: ServiceId
}

@output
structure DeregisterServiceOutput {}

@input
structure DescribePrivateConnectionInput {
    @required @httpLabel
    name: PrivateConnectionName
}

@output
structure DescribePrivateConnectionOutput {
    @required
    name: PrivateConnectionName

    @required
    type: PrivateConnectionType

    resourceGatewayId: ResourceGatewayArn
    hostAddress: IpAddressOrDnsName
    vpcId: VpcId
    resourceConfigurationId: ResourceConfigurationArn

    @required
    status: PrivateConnectionStatus

    certificateExpiryTime: SyntheticTimestamp_date_time
    dnsResolution: ResourceConfigDnsResolution
    failureMessage: FailureMessage
    tags: Tags
}

@length(min: 1, max: 1000) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string Description

@input
structure DisableOperatorAppInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @httpHeader("x-amzn-app-auth-flow")
    authFlow: AuthFlow
}

@input
structure DisassociateServiceInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @required @httpLabel
    associationId: AssociationId
}

@output
structure DisassociateServiceOutput {}

list DocumentList {
    member: Document
}

structure DynatraceConfiguration {
    @required
    envId: String

    resources: DynatraceResourceList
}

structure DynatraceOAuthClientCredentialsConfig {
    clientName: DynatraceOAuthClientCredentialsConfigClientNameString

    @required
    clientId: ClientId

    exchangeParameters: ExchangeParameters

    @required
    clientSecret: ClientSecret
}

@length(min: 1, max: 100) @pattern("[\\p{L}\\p{N}\\p{Z}._-]+")
string DynatraceOAuthClientCredentialsConfigClientNameString

list DynatraceResourceList {
    member: String
}

@sensitive
union DynatraceServiceAuthorizationConfig {
    oAuthClientCredentials: DynatraceOAuthClientCredentialsConfig
}

structure DynatraceServiceDetails {
    @required
    accountUrn: DynatraceServiceDetailsAccountUrnString

    authorizationConfig: DynatraceServiceAuthorizationConfig
}

@length(min: 1, max: 255)
@pattern("urn:dtaccount:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string DynatraceServiceDetailsAccountUrnString

@pattern("[a-zA-Z0-9._%+\\-]+@[a-zA-Z0-9.\\-]+\\.[a-zA-Z]{2,}") @sensitive
string EmailAddress

@input
structure EnableOperatorAppInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @required
    authFlow: AuthFlow

    @required
    operatorAppRoleArn: RoleArn

    idcInstanceArn: String
    issuerUrl: String
    idpClientId: IdpClientId
    idpClientSecret: IdpClientSecret
    provider: String
}

@output
structure EnableOperatorAppOutput {
    @required
    agentSpaceId: AgentSpaceId

    operatorAppUrl: OperatorAppUrl
    iam: IamAuthConfiguration
    idc: IdcAuthConfiguration
    idp: IdpAuthConfiguration
}

structure EventChannelConfiguration {}

structure EventChannelDetails {
    type: EventChannelType
}

enum EventChannelType {
    webhook
}

@sensitive
string ExchangeParameterValue

map ExchangeParameters {
    key: String
    value: ExchangeParameterValue
}

structure Execution {
    @required
    agentSpaceId: String

    @required
    executionId: String

    parentExecutionId: String

    @required
    agentSubTask: String

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    executionStatus: ExecutionStatus

    agentType: String
    uid: String
}

list ExecutionList {
    member: Execution
}

enum ExecutionStatus {
    FAILED
    RUNNING
    STOPPED
    CANCELED
    TIMED_OUT
}

@length(min: 1, max: 1000)
string FailureMessage

structure GenericWebhook {
    webhookUrl: String
    webhookId: String
    webhookType: WebhookType
    webhookSecret: WebhookSecret
    apiKey: ApiKeyValue
}

@input
structure GetAccountUsageInput {}

@output
structure GetAccountUsageOutput {
    monthlyAccountInvestigationHours: UsageMetric
    monthlyAccountEvaluationHours: UsageMetric
    monthlyAccountSystemLearningHours: UsageMetric
    monthlyAccountOnDemandHours: UsageMetric

    @required
    usagePeriodStartTime: DateTime

    @required
    usagePeriodEndTime: DateTime
}

@input
structure GetAgentSpaceInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId
}

@output
structure GetAgentSpaceOutput {
    @required
    agentSpace: AgentSpace

    tags: Tags
}

@range(min: 1)
integer GetAssetContentRequestAssetVersionInteger

@range(min: 1)
integer GetAssetFileRequestAssetVersionInteger

@range(min: 1)
integer GetAssetRequestAssetVersionInteger

@input
structure GetAssociationInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @required @httpLabel
    associationId: AssociationId
}

@output
structure GetAssociationOutput {
    @required
    association: Association
}

@input
structure GetOperatorAppInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId
}

@output
structure GetOperatorAppOutput {
    operatorAppUrl: OperatorAppUrl
    iam: IamAuthConfiguration
    idc: IdcAuthConfiguration
    idp: IdpAuthConfiguration
}

@input
structure GetServiceInput {
    @required @httpLabel
    serviceId: ServiceId
}

@output
structure GetServiceOutput {
    @required
    service: RegisteredService

    tags: Tags
}

structure GitHubConfiguration {
    @required
    repoName: String

    @required
    repoId: String

    @required
    owner: String

    @required
    ownerType: GithubRepoOwnerType

    instanceIdentifier: String
    runtimeRoleArn: RoleArn
}

structure GitLabConfiguration {
    @required
    projectId: String

    @required
    projectPath: String

    instanceIdentifier: String
    runtimeRoleArn: RoleArn
}

structure GitLabDetails {
    @required
    targetUrl: GitLabDetailsTargetUrlString

    @required
    tokenType: GitLabTokenType

    @required
    tokenValue: GitLabDetailsTokenValueString

    groupId: String
}

@pattern("https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?")
string GitLabDetailsTargetUrlString

@pattern("[a-zA-Z0-9._-]+") @sensitive
string GitLabDetailsTokenValueString

enum GitLabTokenType {
    personal
    group
}

enum GithubRepoOwnerType {
    organization
    user
}

structure Goal {
    @required
    agentSpaceArn: String

    @required
    goalId: String

    @required
    title: String

    @required
    content: GoalContent

    @required
    status: GoalStatus

    @required
    goalType: GoalType

    @required
    createdAt: BackLogTimestamp

    @required
    updatedAt: BackLogTimestamp

    lastEvaluatedAt: BackLogTimestamp
    lastTaskId: String
    lastSuccessfulTaskId: String

    @required
    version: Integer

    evaluationSchedule: GoalSchedule
}

structure GoalContent {
    @required
    description: String

    @required
    objectives: String
}

list GoalList {
    member: Goal
}

structure GoalSchedule {
    @required
    state: SchedulerState

    expression: String
}

structure GoalScheduleInput {
    @required
    state: SchedulerState
}

enum GoalStatus {
    ACTIVE
    PAUSED
    COMPLETE
}

enum GoalType {
    CUSTOMER_DEFINED
    ONCALL_REPORT
}

structure GrafanaServiceDetails {
    @required
    name: MCPServerName

    @required
    endpoint: MCPServerEndpoint

    description: GrafanaServiceDetailsDescriptionString

    @required
    authorizationConfig: MCPServerAuthorizationConfig
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string GrafanaServiceDetailsDescriptionString

@length(min: 0, max: 36)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string Guid

structure IamAuthConfiguration {
    @required
    operatorAppRoleArn: String

    @required
    createdAt: SyntheticTimestamp_date_time

    updatedAt: SyntheticTimestamp_date_time
}

structure IdcAuthConfiguration {
    @required
    operatorAppRoleArn: String

    @required
    idcInstanceArn: String

    idcApplicationArn: String

    @required
    createdAt: SyntheticTimestamp_date_time

    updatedAt: SyntheticTimestamp_date_time
}

@error("client") @httpError(400)
structure IdentityCenterServiceException {
    @required
    message: String

    underlyingErrorCode: String
}

structure IdpAuthConfiguration {
    @required
    issuerUrl: String

    @required
    clientId: String

    @required
    operatorAppRoleArn: String

    @required
    provider: String

    @required
    createdAt: SyntheticTimestamp_date_time

    updatedAt: SyntheticTimestamp_date_time
}

@length(min: 1, max: 512)
string IdpClientId

@length(min: 1, max: 1024) @sensitive
string IdpClientSecret

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    @required
    message: String
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9.:\\-]+")
string IpAddressOrDnsName

enum IpAddressType {
    IPV4
    IPV6
    DUAL_STACK
}

structure JournalRecord {
    @required
    agentSpaceId: String

    @required
    executionId: String

    @required
    recordId: String

    @required
    content: Document

    @required
    createdAt: Timestamp

    @required
    recordType: String

    userReference: UserReference
}

list JournalRecordList {
    member: JournalRecord
}

@length(min: 20)
@pattern("arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string KmsKeyArn

@input
structure ListAgentSpacesInput {
    @httpQuery("maxResults")
    maxResults: ListAgentSpacesInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: NextToken
}

@range(min: 1, max: 100)
integer ListAgentSpacesInputMaxResultsInteger

@output
structure ListAgentSpacesOutput {
    nextToken: NextToken

    @required
    agentSpaces: AgentSpaceList
}

@range(min: 1)
integer ListAssetFilesRequestAssetVersionInteger

@range(min: 1, max: 100)
integer ListAssetFilesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAssetTypesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAssetVersionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAssetsRequestMaxResultsInteger

@input
structure ListAssociationsInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @httpQuery("maxResults")
    maxResults: ListAssociationsInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: NextToken

    @httpQuery("filterServiceTypes")
    filterServiceTypes: ListAssociationsInputFilterServiceTypesString
}

@pattern("\\w+(?:,\\s*\\w+)*")
string ListAssociationsInputFilterServiceTypesString

@range(min: 1, max: 100)
integer ListAssociationsInputMaxResultsInteger

@output
structure ListAssociationsOutput {
    nextToken: NextToken

    @required
    associations: AssociationsList
}

@range(min: 1, max: 1000)
integer ListBacklogTasksRequestLimitInteger

@range(min: 1, max: 20)
integer ListChatsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListGoalsRequestLimitInteger

@range(min: 1, max: 100)
integer ListJournalRecordsRequestLimitInteger

@length(min: 1, max: 5)
list ListOfSecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 1, max: 20)
list ListOfSubnetIds {
    member: SubnetId
}

@input
structure ListPrivateConnectionsInput {}

@output
structure ListPrivateConnectionsOutput {
    @required
    privateConnections: PrivateConnectionSummaryList
}

@range(min: 1, max: 100)
integer ListRecommendationsRequestLimitInteger

@input
structure ListServicesInput {
    @httpQuery("maxResults")
    maxResults: ListServicesInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: NextToken

    @httpQuery("filterServiceType")
    filterServiceType: Service
}

@range(min: 1, max: 100)
integer ListServicesInputMaxResultsInteger

@output
structure ListServicesOutput {
    nextToken: NextToken

    @required
    services: RegisteredServicesList
}

@pattern("arn:aws:aidevops:[a-z0-9-]+:\\d{12}:(agentspace|service)/[a-zA-Z0-9-]+")
string ListTagsForResourceRequestResourceArnString

@range(min: 1, max: 100)
integer ListTriggersRequestMaxResultsInteger

@input
structure ListWebhooksInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @required @httpLabel
    associationId: AssociationId
}

@output
structure ListWebhooksOutput {
    @required
    webhooks: WebhooksList
}

@length(min: 2, max: 35) @pattern("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
string Locale

structure MCPServerAPIKeyConfig {
    @required
    apiKeyName: MCPServerAPIKeyConfigApiKeyNameString

    @required
    apiKeyValue: MCPServerAPIKeyConfigApiKeyValueString

    @required
    apiKeyHeader: MCPServerAPIKeyConfigApiKeyHeaderString
}

@pattern("[a-zA-Z0-9-_]+")
string MCPServerAPIKeyConfigApiKeyHeaderString

@pattern("[a-zA-Z0-9_\\s-]+")
string MCPServerAPIKeyConfigApiKeyNameString

@length(min: 1) @pattern("[!-~]([ \\t]*[!-~])*") @sensitive
string MCPServerAPIKeyConfigApiKeyValueString

union MCPServerAuthorizationConfig {
    oAuthClientCredentials: MCPServerOAuthClientCredentialsConfig
    oAuth3LO: MCPServerOAuth3LOConfig
    apiKey: MCPServerAPIKeyConfig
    bearerToken: MCPServerBearerTokenConfig
    authorizationDiscovery: MCPServerAuthorizationDiscoveryConfig
}

structure MCPServerAuthorizationDiscoveryConfig {
    @required
    returnToEndpoint: MCPServerAuthorizationDiscoveryConfigReturnToEndpointString
}

@pattern("https://[a-zA-Z0-9.-]*\\.(console\\.(aws|aws-dev)|awsc-(integ|preprod)\\.aws)\\.amazon\\.com(/.*)?")
string MCPServerAuthorizationDiscoveryConfigReturnToEndpointString

enum MCPServerAuthorizationMethod {
    oauth_client_credentials = "oauth-client-credentials"
    oauth_3lo = "oauth-3lo"
    api_key = "api-key"
    bearer_token = "bearer-token"
}

structure MCPServerBearerTokenConfig {
    @required
    tokenName: MCPServerBearerTokenConfigTokenNameString

    @required
    tokenValue: MCPServerBearerTokenConfigTokenValueString

    authorizationHeader: MCPServerBearerTokenConfigAuthorizationHeaderString
}

@pattern("[a-zA-Z0-9-]+")
string MCPServerBearerTokenConfigAuthorizationHeaderString

@pattern("[a-zA-Z0-9_\\s-]+")
string MCPServerBearerTokenConfigTokenNameString

@pattern("[\\S]+") @sensitive
string MCPServerBearerTokenConfigTokenValueString

structure MCPServerConfiguration {
    @required
    tools: MCPToolsList
}

structure MCPServerDatadogConfiguration {}

structure MCPServerDetails {
    @required
    name: MCPServerName

    @required
    endpoint: MCPServerEndpoint

    description: MCPServerDetailsDescriptionString

    @required
    authorizationConfig: MCPServerAuthorizationConfig
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string MCPServerDetailsDescriptionString

@length(min: 1, max: 2048) @pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string MCPServerEndpoint

structure MCPServerGrafanaConfiguration {
    @required
    endpoint: MCPServerGrafanaConfigurationEndpointString

    organizationId: MCPServerGrafanaConfigurationOrganizationIdString
    tools: MCPToolsList
}

@pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string MCPServerGrafanaConfigurationEndpointString

@pattern("[0-9]+")
string MCPServerGrafanaConfigurationOrganizationIdString

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string MCPServerName

structure MCPServerNewRelicConfiguration {
    @required
    accountId: MCPServerNewRelicConfigurationAccountIdString

    @required
    endpoint: MCPServerNewRelicConfigurationEndpointString
}

@length(min: 3, max: 7) @pattern("[0-9]+")
string MCPServerNewRelicConfigurationAccountIdString

@pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string MCPServerNewRelicConfigurationEndpointString

structure MCPServerOAuth3LOConfig {
    clientName: MCPServerOAuth3LOConfigClientNameString

    @required
    clientId: ClientId

    exchangeParameters: ExchangeParameters

    @required
    returnToEndpoint: MCPServerOAuth3LOConfigReturnToEndpointString

    @required
    authorizationUrl: MCPServerOAuth3LOConfigAuthorizationUrlString

    @required
    exchangeUrl: MCPServerOAuth3LOConfigExchangeUrlString

    clientSecret: MCPServerOAuth3LOConfigClientSecretString
    supportCodeChallenge: Boolean
    scopes: Scopes
}

@pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string MCPServerOAuth3LOConfigAuthorizationUrlString

@length(min: 1, max: 100) @pattern("[\\p{L}\\p{N}\\p{Z}._-]+")
string MCPServerOAuth3LOConfigClientNameString

@length(min: 0, max: 512) @pattern("[\\S]*") @sensitive
string MCPServerOAuth3LOConfigClientSecretString

@pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string MCPServerOAuth3LOConfigExchangeUrlString

@pattern("https://[a-zA-Z0-9.-]*\\.(console\\.(aws|aws-dev)|awsc-(integ|preprod)\\.aws)\\.amazon\\.com(/.*)?")
string MCPServerOAuth3LOConfigReturnToEndpointString

structure MCPServerOAuthClientCredentialsConfig {
    clientName: MCPServerOAuthClientCredentialsConfigClientNameString

    @required
    clientId: ClientId

    exchangeParameters: ExchangeParameters

    @required
    clientSecret: ClientSecret

    @required
    exchangeUrl: MCPServerOAuthClientCredentialsConfigExchangeUrlString

    scopes: Scopes
}

@length(min: 1, max: 100) @pattern("[\\p{L}\\p{N}\\p{Z}._-]+")
string MCPServerOAuthClientCredentialsConfigClientNameString

@pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string MCPServerOAuthClientCredentialsConfigExchangeUrlString

structure MCPServerSigV4AuthorizationConfig {
    @required
    region: SigV4Region

    @required
    service: MCPServerSigV4AuthorizationConfigServiceString

    @deprecated(since: "2026-05-27")
    roleArn: MCPServerSigV4AuthorizationConfigRoleArnString

    mcpRoleArn: RoleArn
    customHeaders: CustomHeaders
}

@length(min: 0, max: 255)
string MCPServerSigV4AuthorizationConfigRoleArnString

@length(min: 1, max: 100)
string MCPServerSigV4AuthorizationConfigServiceString

structure MCPServerSigV4Configuration {
    @required
    tools: MCPToolsList
}

structure MCPServerSigV4ServiceDetails {
    @required
    name: MCPServerName

    @required
    endpoint: MCPServerEndpoint

    description: MCPServerSigV4ServiceDetailsDescriptionString

    @required
    authorizationConfig: MCPServerSigV4AuthorizationConfig
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string MCPServerSigV4ServiceDetailsDescriptionString

structure MCPServerSplunkConfiguration {}

list MCPToolsList {
    member: MCPToolsListMemberString
}

@pattern("[a-zA-Z0-9_-]+")
string MCPToolsListMemberString

@range(min: 1, max: 62)
integer MaxIpv4AddressesPerEni

union Message {
    userMessage: UserMessage
    assistantMessage: AssistantMessage
}

@length(min: 0, max: 32768)
string MessageContent

enum MonitorAccountType {
    monitor
}

list NewRelicAlertPolicyIds {
    member: NewRelicAlertPolicyIdsMemberString
}

@pattern("[0-9]+")
string NewRelicAlertPolicyIdsMemberString

structure NewRelicApiKeyConfig {
    @required
    apiKey: NewRelicApiKeyConfigApiKeyString

    @required
    accountId: NewRelicApiKeyConfigAccountIdString

    @required
    region: NewRelicRegion

    applicationIds: NewRelicApplicationIds
    entityGuids: NewRelicEntityGuids
    alertPolicyIds: NewRelicAlertPolicyIds
}

@length(min: 3, max: 7) @pattern("[0-9]+")
string NewRelicApiKeyConfigAccountIdString

@length(min: 1) @pattern("NRAK-[A-Z0-9]+") @sensitive
string NewRelicApiKeyConfigApiKeyString

list NewRelicApplicationIds {
    member: NewRelicApplicationIdsMemberString
}

@pattern("[0-9]+")
string NewRelicApplicationIdsMemberString

list NewRelicEntityGuids {
    member: NewRelicEntityGuidsMemberString
}

@pattern("[a-zA-Z0-9_.-]+")
string NewRelicEntityGuidsMemberString

enum NewRelicRegion {
    US
    EU
}

union NewRelicServiceAuthorizationConfig {
    apiKey: NewRelicApiKeyConfig
}

structure NewRelicServiceDetails {
    @required
    authorizationConfig: NewRelicServiceAuthorizationConfig
}

@length(min: 1, max: 2048)
string NextToken

structure OAuthAdditionalStepDetails {
    @required
    authorizationUrl: String
}

@length(min: 1, max: 128) @pattern("[!#-\\[\\]-~]+")
string OAuthScope

@length(min: 1, max: 2048) @pattern("https://[a-zA-Z0-9.-]+(/.*)?")
string OperatorAppUrl

enum OrderType {
    ASC
    DESC
}

union PagerDutyAuthorizationConfig {
    oAuthClientCredentials: PagerDutyOAuthClientCredentialsConfig
}

structure PagerDutyConfiguration {
    @required
    services: PagerDutyServicesList

    @required
    customerEmail: EmailAddress
}

structure PagerDutyDetails {
    @required
    scopes: PagerDutyScopes

    @required
    authorizationConfig: PagerDutyAuthorizationConfig
}

structure PagerDutyOAuthClientCredentialsConfig {
    clientName: PagerDutyOAuthClientCredentialsConfigClientNameString

    @required
    clientId: ClientId

    exchangeParameters: ExchangeParameters

    @required
    clientSecret: ClientSecret
}

@length(min: 1, max: 100) @pattern("[\\p{L}\\p{N}\\p{Z}._-]+")
string PagerDutyOAuthClientCredentialsConfigClientNameString

list PagerDutyScopes {
    member: String
}

list PagerDutyScopesList {
    member: String
}

list PagerDutyServicesList {
    member: String
}

structure PendingMessage {
    @required
    messageId: String

    @required
    message: Message
}

list PendingMessages {
    member: PendingMessage
}

@length(min: 1) @pattern("((\\d{1,5}\\-\\d{1,5})|(\\d+))")
string PortRange

@length(min: 1, max: 11)
list PortRanges {
    member: PortRange
}

enum PostRegisterServiceSupportedService {
    dynatrace
    servicenow
    pagerduty
    gitlab
    eventChannel
    mcpservernewrelic
    mcpservergrafana
    mcpserverdatadog
    mcpserver
    mcpserversplunk
    azureidentity
    mcpserversigv4
    remoteagent
    remoteagentsigv4
}

enum Priority {
    CRITICAL
    HIGH
    MEDIUM
    LOW
    MINIMAL
}

union PrivateConnectionMode {
    serviceManaged: ServiceManagedInput
    selfManaged: SelfManagedInput
}

@length(min: 3, max: 30) @pattern("[a-z0-9]([a-z0-9-]*[a-z0-9])?")
string PrivateConnectionName

enum PrivateConnectionStatus {
    ACTIVE
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure PrivateConnectionSummary {
    @required
    name: PrivateConnectionName

    @required
    type: PrivateConnectionType

    resourceGatewayId: ResourceGatewayArn
    hostAddress: IpAddressOrDnsName
    vpcId: VpcId
    resourceConfigurationId: ResourceConfigurationArn

    @required
    status: PrivateConnectionStatus

    certificateExpiryTime: SyntheticTimestamp_date_time
    dnsResolution: ResourceConfigDnsResolution
    failureMessage: FailureMessage
}

list PrivateConnectionSummaryList {
    member: PrivateConnectionSummary
}

enum PrivateConnectionType {
    SELF_MANAGED
    SERVICE_MANAGED
}

structure Recommendation {
    @required
    agentSpaceArn: String

    @required
    recommendationId: String

    @required
    taskId: String

    goalId: String

    @required
    title: String

    @required
    content: RecommendationContent

    @required
    status: RecommendationStatus

    @required
    priority: RecommendationPriority

    goalVersion: Long
    additionalContext: String
    rankPosition: RecommendationRankPositionInteger
    rankedAt: BackLogTimestamp

    @required
    createdAt: BackLogTimestamp

    @required
    updatedAt: BackLogTimestamp

    @required
    version: Long
}

structure RecommendationContent {
    @required
    summary: String

    spec: RecommendationContentSpecString
}

@length(min: 0, max: 100000)
string RecommendationContentSpecString

list RecommendationList {
    member: Recommendation
}

enum RecommendationPriority {
    HIGH
    MEDIUM
    LOW
}

@range(min: 1)
integer RecommendationRankPositionInteger

enum RecommendationStatus {
    PROPOSED
    ACCEPTED
    REJECTED
    CLOSED
    COMPLETED
    UPDATE_IN_PROGRESS
}

structure ReferenceInput {
    @required
    system: ReferenceInputSystemString

    title: ReferenceInputTitleString

    @required
    referenceId: ResourceId

    @required
    referenceUrl: ReferenceInputReferenceUrlString

    @required
    associationId: ResourceId
}

@length(min: 1, max: 2048)
string ReferenceInputReferenceUrlString

@length(min: 1, max: 256)
string ReferenceInputSystemString

@length(min: 1, max: 512)
string ReferenceInputTitleString

structure ReferenceOutput {
    @required
    system: String

    title: String

    @required
    referenceId: String

    @required
    referenceUrl: String

    @required
    associationId: String
}

@input
structure RegisterServiceInput {
    @required @httpLabel
    service: PostRegisterServiceSupportedService

    @required
    serviceDetails: ServiceDetails

    kmsKeyArn: KmsKeyArn
    privateConnectionName: PrivateConnectionName
    targetUrlPrivateConnectionName: PrivateConnectionName
    exchangeUrlPrivateConnectionName: PrivateConnectionName
    name: ServiceName
    tags: Tags
}

@output
structure RegisterServiceOutput {
    serviceId: ServiceId
    additionalStep: AdditionalServiceRegistrationStep
    kmsKeyArn: KmsKeyArn
    tags: Tags
}

structure RegisteredAzureDevOpsServiceDetails {
    @required
    organizationName: String
}

structure RegisteredAzureIdentityDetails {
    @required
    tenantId: Guid

    @required
    clientId: Guid

    @required
    webIdentityRoleArn: RoleArn

    @required
    webIdentityTokenAudiences: WebIdentityTokenAudienceList
}

structure RegisteredGitLabServiceDetails {
    @required
    targetUrl: String

    @required
    tokenType: GitLabTokenType

    groupId: String
}

structure RegisteredGithubServiceDetails {
    @required
    owner: String

    @required
    ownerType: GithubRepoOwnerType

    targetUrl: String
}

structure RegisteredGrafanaServerDetails {
    @required
    endpoint: MCPServerEndpoint

    @required
    authorizationMethod: MCPServerAuthorizationMethod
}

structure RegisteredMCPServerDetails {
    @required
    name: String

    @required
    endpoint: String

    @required
    authorizationMethod: MCPServerAuthorizationMethod

    description: Description
    apiKeyHeader: String
}

structure RegisteredMCPServerSigV4Details {
    @required
    name: MCPServerName

    @required
    endpoint: MCPServerEndpoint

    description: RegisteredMCPServerSigV4DetailsDescriptionString

    @required
    region: SigV4Region

    @required
    service: RegisteredMCPServerSigV4DetailsServiceString

    @required @deprecated(since: "2026-05-27")
    roleArn: RegisteredMCPServerSigV4DetailsRoleArnString

    mcpRoleArn: RoleArn
    customHeaders: CustomHeaders
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string RegisteredMCPServerSigV4DetailsDescriptionString

@length(min: 0, max: 255)
string RegisteredMCPServerSigV4DetailsRoleArnString

@length(min: 1, max: 100)
string RegisteredMCPServerSigV4DetailsServiceString

structure RegisteredNewRelicDetails {
    @required
    accountId: String

    @required
    region: NewRelicRegion

    description: Description
}

structure RegisteredPagerDutyDetails {
    @required
    scopes: PagerDutyScopesList
}

structure RegisteredRemoteAgentDetails {
    @required
    name: RemoteAgentName

    @required
    endpoint: RemoteAgentEndpoint

    description: RegisteredRemoteAgentDetailsDescriptionString

    @required
    authorizationMethod: RemoteAgentAuthorizationMethod

    apiKeyHeader: String
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string RegisteredRemoteAgentDetailsDescriptionString

structure RegisteredRemoteAgentSigV4Details {
    @required
    name: RemoteAgentName

    @required
    endpoint: RemoteAgentEndpoint

    description: RegisteredRemoteAgentSigV4DetailsDescriptionString

    @required
    region: SigV4Region

    @required
    service: RegisteredRemoteAgentSigV4DetailsServiceString

    roleArn: RoleArn
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string RegisteredRemoteAgentSigV4DetailsDescriptionString

@length(min: 1, max: 100)
string RegisteredRemoteAgentSigV4DetailsServiceString

structure RegisteredService {
    @required
    serviceId: ServiceId

    @required
    serviceType: Service

    name: ServiceName
    accessibleResources: DocumentList
    additionalServiceDetails: AdditionalServiceDetails
    kmsKeyArn: KmsKeyArn
    privateConnectionName: PrivateConnectionName
}

structure RegisteredServiceNowDetails {
    instanceUrl: ServiceNowInstanceUrl
}

list RegisteredServicesList {
    member: RegisteredService
}

structure RegisteredSlackServiceDetails {
    @required
    teamId: String

    @required
    teamName: String
}

structure RemoteAgentAPIKeyConfig {
    @required
    apiKeyName: RemoteAgentAPIKeyConfigApiKeyNameString

    @required
    apiKeyValue: RemoteAgentAPIKeyConfigApiKeyValueString

    @required
    apiKeyHeader: RemoteAgentAPIKeyConfigApiKeyHeaderString
}

@pattern("[a-zA-Z0-9-_]+")
string RemoteAgentAPIKeyConfigApiKeyHeaderString

@pattern("[a-zA-Z0-9_\\s-]+")
string RemoteAgentAPIKeyConfigApiKeyNameString

@length(min: 1) @pattern("[!-~]([ \\t]*[!-~])*") @sensitive
string RemoteAgentAPIKeyConfigApiKeyValueString

union RemoteAgentAuthorizationConfig {
    apiKey: RemoteAgentAPIKeyConfig
    oAuthClientCredentials: RemoteAgentOAuthClientCredentialsConfig
    bearerToken: RemoteAgentBearerTokenConfig
}

enum RemoteAgentAuthorizationMethod {
    oauth_client_credentials = "oauth-client-credentials"
    api_key = "api-key"
    bearer_token = "bearer-token"
}

structure RemoteAgentBearerTokenConfig {
    @required
    tokenName: RemoteAgentBearerTokenConfigTokenNameString

    @required
    tokenValue: RemoteAgentBearerTokenConfigTokenValueString

    authorizationHeader: RemoteAgentBearerTokenConfigAuthorizationHeaderString
}

@pattern("[a-zA-Z0-9-]+")
string RemoteAgentBearerTokenConfigAuthorizationHeaderString

@pattern("[a-zA-Z0-9_\\s-]+")
string RemoteAgentBearerTokenConfigTokenNameString

@pattern("[\\S]+") @sensitive
string RemoteAgentBearerTokenConfigTokenValueString

structure RemoteAgentConfiguration {}

@length(min: 1, max: 2048) @pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string RemoteAgentEndpoint

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string RemoteAgentName

structure RemoteAgentOAuthClientCredentialsConfig {
    clientName: RemoteAgentOAuthClientCredentialsConfigClientNameString

    @required
    clientId: ClientId

    exchangeParameters: ExchangeParameters

    @required
    clientSecret: ClientSecret

    @required
    exchangeUrl: RemoteAgentOAuthClientCredentialsConfigExchangeUrlString

    scopes: Scopes
}

@length(min: 1, max: 100) @pattern("[\\p{L}\\p{N}\\p{Z}._-]+")
string RemoteAgentOAuthClientCredentialsConfigClientNameString

@pattern("https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?")
string RemoteAgentOAuthClientCredentialsConfigExchangeUrlString

structure RemoteAgentServiceDetails {
    @required
    name: RemoteAgentName

    @required
    endpoint: RemoteAgentEndpoint

    description: RemoteAgentServiceDetailsDescriptionString

    @required
    authorizationConfig: RemoteAgentAuthorizationConfig
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string RemoteAgentServiceDetailsDescriptionString

structure RemoteAgentSigV4AuthorizationConfig {
    @required
    region: SigV4Region

    @required
    service: RemoteAgentSigV4AuthorizationConfigServiceString

    roleArn: RoleArn
}

@length(min: 1, max: 100)
string RemoteAgentSigV4AuthorizationConfigServiceString

structure RemoteAgentSigV4Configuration {}

structure RemoteAgentSigV4ServiceDetails {
    @required
    name: RemoteAgentName

    @required
    endpoint: RemoteAgentEndpoint

    description: RemoteAgentSigV4ServiceDetailsDescriptionString

    @required
    authorizationConfig: RemoteAgentSigV4AuthorizationConfig
}

@length(min: 0, max: 500) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+") @sensitive
string RemoteAgentSigV4ServiceDetailsDescriptionString

enum ResourceConfigDnsResolution {
    PUBLIC
    IN_VPC
}

@length(min: 20, max: 2048)
@pattern("(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}|rcfg-[0-9a-z]{17})")
string ResourceConfigurationArn

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourcegateway/rgw-[0-9a-z]{17}")
string ResourceGatewayArn

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 1, max: 255) @pattern("arn:aws:iam::\\d{12}:role/[a-zA-Z0-9+=,.@_/-]+")
string RoleArn

structure ScheduleCondition {
    @required
    expression: ScheduleExpression
}

@length(min: 1, max: 256)
string ScheduleExpression

enum SchedulerState {
    ENABLED
    DISABLED
}

@length(min: 0, max: 100)
list Scopes {
    member: OAuthScope
}

@length(min: 11, max: 20) @pattern("sg-(([0-9a-z]{8})|([0-9a-z]{17}))")
string SecurityGroupId

structure SelfManagedInput {
    @required
    resourceConfigurationId: ResourceConfigurationArn

    certificate: CertificateString
}

union SendMessageContentBlockDelta {
    textDelta: SendMessageTextDelta
    jsonDelta: SendMessageJsonDelta
}

structure SendMessageContentBlockDeltaEvent {
    index: Integer
    delta: SendMessageContentBlockDelta
    sequenceNumber: Integer
}

structure SendMessageContentBlockStartEvent {
    index: Integer
    type: String
    id: String
    parentId: String
    sequenceNumber: Integer
}

structure SendMessageContentBlockStopEvent {
    index: Integer
    type: String
    text: String
    last: Boolean
    sequenceNumber: Integer
}

structure SendMessageContext {
    currentPage: String
    lastMessage: String
    userActionResponse: String
}

@streaming
union SendMessageEvents {
    responseCreated: SendMessageResponseCreatedEvent
    responseInProgress: SendMessageResponseInProgressEvent
    responseCompleted: SendMessageResponseCompletedEvent
    responseFailed: SendMessageResponseFailedEvent
    summary: SendMessageSummaryEvent
    heartbeat: SendMessageHeartbeatEvent
    contentBlockStart: SendMessageContentBlockStartEvent
    contentBlockDelta: SendMessageContentBlockDeltaEvent
    contentBlockStop: SendMessageContentBlockStopEvent
}

structure SendMessageHeartbeatEvent {}

structure SendMessageJsonDelta {
    partialJson: String
}

structure SendMessageResponseCompletedEvent {
    responseId: String
    usage: SendMessageUsageInfo
    sequenceNumber: Integer
}

structure SendMessageResponseCreatedEvent {
    responseId: String
    sequenceNumber: Integer
}

structure SendMessageResponseFailedEvent {
    responseId: String
    errorCode: String
    errorMessage: String
    sequenceNumber: Integer
}

structure SendMessageResponseInProgressEvent {
    responseId: String
    sequenceNumber: Integer
}

structure SendMessageSummaryEvent {
    content: String
    sequenceNumber: Integer
}

structure SendMessageTextDelta {
    text: String
}

structure SendMessageUsageInfo {
    inputTokens: Integer
    outputTokens: Integer
    totalTokens: Integer
}

enum Service {
    github
    slack
    azure
    azuredevops
    dynatrace
    servicenow
    pagerduty
    gitlab
    eventChannel
    mcpservernewrelic
    mcpservergrafana
    mcpserverdatadog
    mcpserver
    mcpserversplunk
    azureidentity
    mcpserversigv4
    remoteagent
    remoteagentsigv4
}

union ServiceConfiguration {
    sourceAws: SourceAwsConfiguration
    aws: AWSConfiguration
    github: GitHubConfiguration
    slack: SlackConfiguration
    dynatrace: DynatraceConfiguration
    servicenow: ServiceNowConfiguration
    mcpservernewrelic: MCPServerNewRelicConfiguration
    mcpserverdatadog: MCPServerDatadogConfiguration
    mcpserver: MCPServerConfiguration
    gitlab: GitLabConfiguration
    mcpserversplunk: MCPServerSplunkConfiguration
    eventChannel: EventChannelConfiguration
    azure: AzureConfiguration
    azuredevops: AzureDevOpsConfiguration
    mcpservergrafana: MCPServerGrafanaConfiguration
    pagerduty: PagerDutyConfiguration
    mcpserversigv4: MCPServerSigV4Configuration
    remoteagent: RemoteAgentConfiguration
    remoteagentsigv4: RemoteAgentSigV4Configuration
}

union ServiceDetails {
    dynatrace: DynatraceServiceDetails
    servicenow: ServiceNowServiceDetails
    mcpserverdatadog: DatadogServiceDetails
    mcpserver: MCPServerDetails
    gitlab: GitLabDetails
    mcpserversplunk: MCPServerDetails
    mcpservernewrelic: NewRelicServiceDetails
    eventChannel: EventChannelDetails
    mcpservergrafana: GrafanaServiceDetails
    pagerduty: PagerDutyDetails
    azureidentity: RegisteredAzureIdentityDetails
    mcpserversigv4: MCPServerSigV4ServiceDetails
    remoteagent: RemoteAgentServiceDetails
    remoteagentsigv4: RemoteAgentSigV4ServiceDetails
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_-]+")
string ServiceId

structure ServiceManagedInput {
    @required
    hostAddress: IpAddressOrDnsName

    @required
    vpcId: VpcId

    @required
    subnetIds: ListOfSubnetIds

    securityGroupIds: ListOfSecurityGroupIds
    ipAddressType: IpAddressType
    ipv4AddressesPerEni: MaxIpv4AddressesPerEni
    portRanges: PortRanges
    certificate: CertificateString
    dnsResolution: ResourceConfigDnsResolution
}

@length(min: 1, max: 255) @pattern("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]+")
string ServiceName

list ServiceNowAuthenticationScopeList {
    member: String
}

structure ServiceNowConfiguration {
    instanceId: String
    authScopes: ServiceNowAuthenticationScopeList
}

@length(min: 1, max: 255)
@pattern("https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])\\.service-now\\.com/?")
string ServiceNowInstanceUrl

structure ServiceNowOAuthClientCredentialsConfig {
    clientName: ServiceNowOAuthClientCredentialsConfigClientNameString

    @required
    clientId: ClientId

    exchangeParameters: ExchangeParameters

    @required
    clientSecret: ClientSecret
}

@length(min: 1, max: 100) @pattern("[\\p{L}\\p{N}\\p{Z}._-]+")
string ServiceNowOAuthClientCredentialsConfigClientNameString

union ServiceNowServiceAuthorizationConfig {
    oAuthClientCredentials: ServiceNowOAuthClientCredentialsConfig
}

structure ServiceNowServiceDetails {
    @required
    instanceUrl: ServiceNowInstanceUrl

    authorizationConfig: ServiceNowServiceAuthorizationConfig
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@length(min: 1, max: 50) @pattern("(\\*|[a-z]{2,4}(-[a-z]+)+-\\d+)")
string SigV4Region

structure SlackChannel {
    channelName: String

    @required
    channelId: SlackChannelChannelIdString
}

@length(min: 8, max: 16) @pattern("[CGD][A-Z0-9]+")
string SlackChannelChannelIdString

structure SlackConfiguration {
    @required
    workspaceId: SlackConfigurationWorkspaceIdString

    @required
    workspaceName: String

    @required
    transmissionTarget: SlackTransmissionTarget
}

@pattern("[TE][A-Z0-9]+")
string SlackConfigurationWorkspaceIdString

structure SlackTransmissionTarget {
    @required
    opsOncallTarget: SlackChannel

    opsSRETarget: SlackChannel
}

enum SourceAccountType {
    source
}

structure SourceAwsConfiguration {
    @required
    accountId: SourceAwsConfigurationAccountIdString

    @required
    accountType: SourceAccountType

    @required
    assumableRoleArn: RoleArn

    externalId: String
}

@pattern("\\d{12}")
string SourceAwsConfigurationAccountIdString

@length(min: 15, max: 24) @pattern("subnet-(([0-9a-z]{8})|([0-9a-z]{17}))")
string SubnetId

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagKey

list TagKeyList {
    member: TagKey
}

@pattern("arn:aws:aidevops:[a-z0-9-]+:\\d{12}:(agentspace|service)/[a-zA-Z0-9-]+")
string TagResourceRequestResourceArnString

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

structure Task {
    @required
    agentSpaceId: String

    @required
    taskId: String

    executionId: String

    @required
    title: String

    description: String
    reference: ReferenceOutput

    @required
    taskType: TaskType

    @required
    priority: Priority

    @required
    status: TaskStatus

    @required
    createdAt: BackLogTimestamp

    @required
    updatedAt: BackLogTimestamp

    @required
    version: Integer

    supportMetadata: Document
    metadata: Document
    primaryTaskId: String
    statusReason: String
    hasLinkedTasks: Boolean
}

structure TaskFilter {
    createdAfter: BackLogTimestamp
    createdBefore: BackLogTimestamp
    priority: TaskFilterPriorityList
    status: TaskFilterStatusList
    taskType: TaskFilterTaskTypeList
    primaryTaskId: ResourceId
}

@length(min: 1, max: 1)
list TaskFilterPriorityList {
    member: Priority
}

@length(min: 1, max: 1)
list TaskFilterStatusList {
    member: TaskStatus
}

@length(min: 1, max: 1)
list TaskFilterTaskTypeList {
    member: TaskType
}

list TaskList {
    member: Task
}

enum TaskSortField {
    CREATED_AT
    PRIORITY
}

enum TaskSortOrder {
    ASC
    DESC
}

enum TaskStatus {
    PENDING_TRIAGE
    LINKED
    PENDING_START
    IN_PROGRESS
    PENDING_CUSTOMER_APPROVAL
    COMPLETED
    FAILED
    TIMED_OUT
    CANCELED
    SKIPPED
}

enum TaskType {
    INVESTIGATION
    EVALUATION
    RELEASE_READINESS_REVIEW
    RELEASE_TESTING
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String
}

structure Trigger {
    @required
    triggerId: ResourceId

    @required
    agentSpaceId: AgentSpaceId

    @required
    type: TriggerType

    @required
    condition: TriggerCondition

    @required
    action: Document

    @required
    status: TriggerStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

union TriggerCondition {
    schedule: ScheduleCondition
}

list TriggerList {
    member: Trigger
}

@length(min: 1, max: 64)
string TriggerStatus

@length(min: 1, max: 64)
string TriggerType

@pattern("arn:aws:aidevops:[a-z0-9-]+:\\d{12}:(agentspace|service)/[a-zA-Z0-9-]+")
string UntagResourceRequestResourceArnString

@input
structure UpdateAgentSpaceInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    name: AgentSpaceName
    description: Description
    locale: Locale
}

@output
structure UpdateAgentSpaceOutput {
    @required
    agentSpace: AgentSpace
}

@length(min: 1, max: 128)
string UpdateAssetFileRequestClientTokenString

@length(min: 1, max: 128)
string UpdateAssetRequestClientTokenString

@input
structure UpdateAssociationInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    @required @httpLabel
    associationId: AssociationId

    @required
    configuration: ServiceConfiguration

    capabilities: AssociationCapabilities
}

@output
structure UpdateAssociationOutput {
    @required
    association: Association

    webhook: GenericWebhook
}

@input
structure UpdateOperatorAppIdpConfigInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId

    idpClientSecret: IdpClientSecret
}

@output
structure UpdateOperatorAppIdpConfigOutput {
    @required
    agentSpaceId: AgentSpaceId

    @required
    idp: IdpAuthConfiguration
}

@input
structure UpdatePrivateConnectionCertificateInput {
    @required @httpLabel
    name: PrivateConnectionName

    @required
    certificate: CertificateString
}

@output
structure UpdatePrivateConnectionCertificateOutput {
    @required
    name: PrivateConnectionName

    @required
    type: PrivateConnectionType

    resourceGatewayId: ResourceGatewayArn
    hostAddress: IpAddressOrDnsName
    vpcId: VpcId
    resourceConfigurationId: ResourceConfigurationArn

    @required
    status: PrivateConnectionStatus

    certificateExpiryTime: SyntheticTimestamp_date_time
    dnsResolution: ResourceConfigDnsResolution
    failureMessage: FailureMessage
}

@length(min: 1, max: 128)
string UpdateTriggerRequestClientTokenString

structure UsageMetric {
    @required
    limit: Integer

    @required
    usage: Double
}

list UserMessage {
    member: UserMessageBlock
}

union UserMessageBlock {
    text: String
    toolResult: Document
}

structure UserReference {
    @required
    userId: String

    @required
    userType: UserType
}

enum UserType {
    IAM
    IDC
    IDP
}

@input
structure ValidateAwsAssociationsInput {
    @required @httpLabel
    agentSpaceId: AgentSpaceId
}

@output
structure ValidateAwsAssociationsOutput {}

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationStatus {
    valid
    invalid
    pending_confirmation = "pending-confirmation"
}

@length(min: 5, max: 50) @pattern("vpc-(([0-9a-z]{8})|([0-9a-z]{17}))")
string VpcId

list WebIdentityTokenAudienceList {
    member: String
}

structure Webhook {
    @required
    webhookUrl: WebhookWebhookUrlString

    webhookType: WebhookType

    @required
    webhookId: WebhookWebhookIdString
}

@sensitive
string WebhookSecret

enum WebhookType {
    hmac
    apikey
    gitlab
    pagerduty
}

@length(min: 1, max: 255)
string WebhookWebhookIdString

@pattern("https://[a-zA-Z0-9.-]+(?:/.*)?")
string WebhookWebhookUrlString

list WebhooksList {
    member: Webhook
}
