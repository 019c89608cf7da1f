$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.codecatalyst

use aws.api#service
use aws.protocols#restJson1

@title("Amazon CodeCatalyst")
@service(sdkId: "CodeCatalyst", endpointPrefix: "codecatalyst")
@restJson1
@httpBearerAuth
service CodeCatalyst {
    version: "2022-09-28"
    operations: [
        CreateAccessToken
        CreateDevEnvironment
        CreateProject
        CreateSourceRepository
        CreateSourceRepositoryBranch
        DeleteAccessToken
        DeleteDevEnvironment
        DeleteProject
        DeleteSourceRepository
        DeleteSpace
        GetDevEnvironment
        GetProject
        GetSourceRepository
        GetSourceRepositoryCloneUrls
        GetSpace
        GetSubscription
        GetUserDetails
        GetWorkflow
        GetWorkflowRun
        ListAccessTokens
        ListDevEnvironmentSessions
        ListDevEnvironments
        ListEventLogs
        ListProjects
        ListSourceRepositories
        ListSourceRepositoryBranches
        ListSpaces
        ListWorkflowRuns
        ListWorkflows
        StartDevEnvironment
        StartDevEnvironmentSession
        StartWorkflowRun
        StopDevEnvironment
        StopDevEnvironmentSession
        UpdateDevEnvironment
        UpdateProject
        UpdateSpace
        VerifySession
    ]
}

@http(method: "PUT", uri: "/v1/accessTokens", code: 201)
operation CreateAccessToken {
    input := {
        @required
        name: AccessTokenName

        expiresTime: SyntheticTimestamp_date_time
    }
    output := {
        @required
        secret: AccessTokenSecret

        @required
        name: AccessTokenName

        @required
        expiresTime: SyntheticTimestamp_date_time

        @required
        accessTokenId: AccessTokenId
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments"
    code: 201
)
@idempotent
operation CreateDevEnvironment {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        repositories: RepositoriesInput
        clientToken: ClientToken
        alias: CreateDevEnvironmentRequestAliasString
        ides: IdeConfigurationList

        @required
        instanceType: InstanceType

        inactivityTimeoutMinutes: InactivityTimeoutMinutes

        @required
        persistentStorage: PersistentStorageConfiguration

        vpcConnectionName: NameString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        vpcConnectionName: NameString
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/v1/spaces/{spaceName}/projects", code: 201) @idempotent
operation CreateProject {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required
        displayName: ProjectDisplayName

        description: ProjectDescription
    }
    output := {
        spaceName: NameString

        @required
        name: NameString

        displayName: String
        description: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name}"
    code: 201
)
@idempotent
operation CreateSourceRepository {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        name: SourceRepositoryNameString

        description: SourceRepositoryDescriptionString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        name: SourceRepositoryNameString

        description: SourceRepositoryDescriptionString
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/branches/{name}"
    code: 201
)
@idempotent
operation CreateSourceRepositoryBranch {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        sourceRepositoryName: SourceRepositoryNameString

        @required @httpLabel
        name: SourceRepositoryBranchString

        headCommitId: String
    }
    output := {
        ref: SourceRepositoryBranchRefString
        name: SourceRepositoryBranchString
        lastUpdatedTime: SyntheticTimestamp_date_time
        headCommitId: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/accessTokens/{id}") @idempotent
operation DeleteAccessToken {
    input := {
        @required @httpLabel
        id: AccessTokenId
    }
    output := {}
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}")
@idempotent
operation DeleteDevEnvironment {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/spaces/{spaceName}/projects/{name}") @idempotent
operation DeleteProject {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        name: NameString
    }
    output := {
        @required
        spaceName: NameString

        @required
        name: NameString

        displayName: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name}"
)
@idempotent
operation DeleteSourceRepository {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        name: SourceRepositoryNameString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        name: SourceRepositoryNameString
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/spaces/{name}") @idempotent
operation DeleteSpace {
    input := {
        @required @httpLabel
        name: NameString
    }
    output := {
        @required
        name: NameString

        displayName: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}")
operation GetDevEnvironment {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        lastUpdatedTime: SyntheticTimestamp_date_time

        @required
        creatorId: GetDevEnvironmentResponseCreatorIdString

        @required
        status: DevEnvironmentStatus

        statusReason: StatusReason

        @required
        repositories: DevEnvironmentRepositorySummaries

        alias: GetDevEnvironmentResponseAliasString
        ides: Ides

        @required
        instanceType: InstanceType

        @required
        inactivityTimeoutMinutes: InactivityTimeoutMinutes

        @required
        persistentStorage: PersistentStorage

        vpcConnectionName: NameString
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{spaceName}/projects/{name}")
operation GetProject {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        name: NameString
    }
    output := {
        spaceName: NameString

        @required
        name: String

        displayName: String
        description: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name}")
operation GetSourceRepository {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        name: SourceRepositoryNameString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        name: SourceRepositoryNameString

        description: SourceRepositoryDescriptionString

        @required
        lastUpdatedTime: Timestamp

        @required
        createdTime: Timestamp
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/cloneUrls"
)
operation GetSourceRepositoryCloneUrls {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        sourceRepositoryName: SourceRepositoryNameString
    }
    output := {
        @required
        https: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{name}")
operation GetSpace {
    input := {
        @required @httpLabel
        name: NameString
    }
    output := {
        @required
        name: NameString

        @required
        regionName: RegionString

        displayName: String
        description: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{spaceName}/subscription")
operation GetSubscription {
    input := {
        @required @httpLabel
        spaceName: NameString
    }
    output := {
        subscriptionType: String
        awsAccountName: NameString
        pendingSubscriptionType: String
        pendingSubscriptionStartTime: SyntheticTimestamp_date_time
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/userDetails")
operation GetUserDetails {
    input := {
        @httpQuery("id")
        id: GetUserDetailsRequestIdString

        @httpQuery("userName")
        userName: GetUserDetailsRequestUserNameString
    }
    output := {
        userId: String
        userName: String
        displayName: String
        primaryEmail: EmailAddress
        version: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{spaceName}/projects/{projectName}/workflows/{id}")
operation GetWorkflow {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        id: Uuid

        @required @httpLabel
        projectName: GetWorkflowRequestProjectNameString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        name: String

        sourceRepositoryName: SourceRepositoryNameString
        sourceBranchName: SourceRepositoryBranchString

        @required
        definition: WorkflowDefinition

        @required
        createdTime: SyntheticTimestamp_date_time

        @required
        lastUpdatedTime: SyntheticTimestamp_date_time

        @required
        runMode: WorkflowRunMode

        @required
        status: WorkflowStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/spaces/{spaceName}/projects/{projectName}/workflowRuns/{id}")
operation GetWorkflowRun {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        id: Uuid

        @required @httpLabel
        projectName: GetWorkflowRunRequestProjectNameString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        workflowId: Uuid

        @required
        status: WorkflowRunStatus

        statusReasons: WorkflowRunStatusReasons

        @required
        startTime: SyntheticTimestamp_date_time

        endTime: SyntheticTimestamp_date_time

        @required
        lastUpdatedTime: SyntheticTimestamp_date_time
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/accessTokens")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAccessTokens {
    input := {
        maxResults: ListAccessTokensRequestMaxResultsInteger
        nextToken: ListAccessTokensRequestNextTokenString
    }
    output := {
        @required
        items: AccessTokenSummaries

        nextToken: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{devEnvironmentId}/sessions"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDevEnvironmentSessions {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        devEnvironmentId: Uuid

        nextToken: ListDevEnvironmentSessionsRequestNextTokenString
        maxResults: ListDevEnvironmentSessionsRequestMaxResultsInteger
    }
    output := {
        @required
        items: DevEnvironmentSessionsSummaryList

        nextToken: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces/{spaceName}/devEnvironments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDevEnvironments {
    input := {
        @required @httpLabel
        spaceName: NameString

        projectName: NameString
        filters: Filters
        nextToken: ListDevEnvironmentsRequestNextTokenString
        maxResults: ListDevEnvironmentsRequestMaxResultsInteger
    }
    output := {
        @required
        items: DevEnvironmentSummaryList

        nextToken: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces/{spaceName}/eventLogs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListEventLogs {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required
        startTime: SyntheticTimestamp_date_time

        @required
        endTime: SyntheticTimestamp_date_time

        eventName: String
        nextToken: ListEventLogsRequestNextTokenString
        maxResults: ListEventLogsRequestMaxResultsInteger
    }
    output := {
        nextToken: String

        @required
        items: EventLogEntries
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces/{spaceName}/projects")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListProjects {
    input := {
        @required @httpLabel
        spaceName: NameString

        nextToken: ListProjectsRequestNextTokenString
        maxResults: ListProjectsRequestMaxResultsInteger
        filters: ProjectListFilters
    }
    output := {
        nextToken: String
        items: ProjectSummaries
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSourceRepositories {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        nextToken: ListSourceRepositoriesRequestNextTokenString
        maxResults: ListSourceRepositoriesRequestMaxResultsInteger
    }
    output := {
        items: ListSourceRepositoriesItems
        nextToken: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/branches"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSourceRepositoryBranches {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        sourceRepositoryName: SourceRepositoryNameString

        nextToken: ListSourceRepositoryBranchesRequestNextTokenString
        maxResults: ListSourceRepositoryBranchesRequestMaxResultsInteger
    }
    output := {
        nextToken: String

        @required
        items: ListSourceRepositoryBranchesItems
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "items")
operation ListSpaces {
    input := {
        nextToken: ListSpacesRequestNextTokenString
    }
    output := {
        nextToken: String
        items: SpaceSummaries
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces/{spaceName}/projects/{projectName}/workflowRuns")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWorkflowRuns {
    input := {
        @required @httpLabel
        spaceName: NameString

        @httpQuery("workflowId")
        workflowId: Uuid

        @required @httpLabel
        projectName: ListWorkflowRunsRequestProjectNameString

        @httpQuery("nextToken")
        nextToken: ListWorkflowRunsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListWorkflowRunsRequestMaxResultsInteger

        sortBy: WorkflowRunSortCriteriaList
    }
    output := {
        nextToken: String
        items: WorkflowRunSummaries
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/spaces/{spaceName}/projects/{projectName}/workflows")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWorkflows {
    input := {
        @required @httpLabel
        spaceName: ListWorkflowsRequestSpaceNameString

        @required @httpLabel
        projectName: NameString

        @httpQuery("nextToken")
        nextToken: ListWorkflowsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListWorkflowsRequestMaxResultsInteger

        sortBy: WorkflowSortCriteriaList
    }
    output := {
        nextToken: String
        items: WorkflowSummaries
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/start"
)
@idempotent
operation StartDevEnvironment {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid

        ides: IdeConfigurationList
        instanceType: InstanceType
        inactivityTimeoutMinutes: InactivityTimeoutMinutes
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        status: DevEnvironmentStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/session"
)
operation StartDevEnvironmentSession {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid

        @required
        sessionConfiguration: DevEnvironmentSessionConfiguration
    }
    output := {
        @required
        accessDetails: DevEnvironmentAccessDetails

        sessionId: StartDevEnvironmentSessionResponseSessionIdString

        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/v1/spaces/{spaceName}/projects/{projectName}/workflowRuns") @idempotent
operation StartWorkflowRun {
    input := {
        @required @httpLabel
        spaceName: StartWorkflowRunRequestSpaceNameString

        @required @httpLabel
        projectName: StartWorkflowRunRequestProjectNameString

        @required @httpQuery("workflowId")
        workflowId: Uuid

        @idempotencyToken
        clientToken: StartWorkflowRunRequestClientTokenString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        workflowId: Uuid
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/stop")
@idempotent
operation StopDevEnvironment {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        status: DevEnvironmentStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/session/{sessionId}"
)
@idempotent
operation StopDevEnvironmentSession {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid

        @required @httpLabel
        sessionId: StopDevEnvironmentSessionRequestSessionIdString
    }
    output := {
        @required
        spaceName: NameString

        @required
        projectName: NameString

        @required
        id: Uuid

        @required
        sessionId: StopDevEnvironmentSessionResponseSessionIdString
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}")
@idempotent
operation UpdateDevEnvironment {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        projectName: NameString

        @required @httpLabel
        id: Uuid

        alias: UpdateDevEnvironmentRequestAliasString
        ides: IdeConfigurationList
        instanceType: InstanceType
        inactivityTimeoutMinutes: InactivityTimeoutMinutes
        clientToken: ClientToken
    }
    output := {
        @required
        id: Uuid

        @required
        spaceName: NameString

        @required
        projectName: NameString

        alias: UpdateDevEnvironmentResponseAliasString
        ides: IdeConfigurationList
        instanceType: InstanceType
        inactivityTimeoutMinutes: InactivityTimeoutMinutes
        clientToken: ClientToken
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/v1/spaces/{spaceName}/projects/{name}") @idempotent
operation UpdateProject {
    input := {
        @required @httpLabel
        spaceName: NameString

        @required @httpLabel
        name: NameString

        description: ProjectDescription
    }
    output := {
        spaceName: NameString
        name: NameString
        displayName: String
        description: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/v1/spaces/{name}") @idempotent
operation UpdateSpace {
    input := {
        @required @httpLabel
        name: NameString

        description: SpaceDescription
    }
    output := {
        name: NameString
        displayName: String
        description: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/session")
operation VerifySession {
    output := {
        identity: VerifySessionResponseIdentityString
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 36)
string AccessTokenId

@length(min: 1, max: 100)
string AccessTokenName

@length(min: 1, max: 4000) @sensitive
string AccessTokenSecret

list AccessTokenSummaries {
    member: AccessTokenSummary
}

structure AccessTokenSummary {
    @required
    id: AccessTokenId

    @required
    name: AccessTokenName

    expiresTime: SyntheticTimestamp_date_time
}

@length(min: 1, max: 1024)
string ClientToken

enum ComparisonOperator {
    EQ
    GT
    GE
    LT
    LE
    BEGINS_WITH
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string CreateDevEnvironmentRequestAliasString

@sensitive
structure DevEnvironmentAccessDetails {
    @required
    streamUrl: SensitiveString

    @required
    tokenValue: SensitiveString
}

list DevEnvironmentRepositorySummaries {
    member: DevEnvironmentRepositorySummary
}

structure DevEnvironmentRepositorySummary {
    @required
    repositoryName: SourceRepositoryNameString

    branchName: SourceRepositoryBranchString
}

structure DevEnvironmentSessionConfiguration {
    @required
    sessionType: DevEnvironmentSessionType

    executeCommandSessionConfiguration: ExecuteCommandSessionConfiguration
}

structure DevEnvironmentSessionSummary {
    @required
    spaceName: NameString

    @required
    projectName: NameString

    @required
    devEnvironmentId: Uuid

    @required
    startedTime: SyntheticTimestamp_date_time

    @required
    id: DevEnvironmentSessionSummaryIdString
}

@length(min: 1, max: 96)
string DevEnvironmentSessionSummaryIdString

enum DevEnvironmentSessionType {
    SSM
    SSH
}

list DevEnvironmentSessionsSummaryList {
    member: DevEnvironmentSessionSummary
}

enum DevEnvironmentStatus {
    PENDING
    RUNNING
    STARTING
    STOPPING
    STOPPED
    FAILED
    DELETING
    DELETED
}

structure DevEnvironmentSummary {
    spaceName: NameString
    projectName: NameString

    @required
    id: Uuid

    @required
    lastUpdatedTime: SyntheticTimestamp_date_time

    @required
    creatorId: DevEnvironmentSummaryCreatorIdString

    @required
    status: DevEnvironmentStatus

    statusReason: StatusReason

    @required
    repositories: DevEnvironmentRepositorySummaries

    alias: DevEnvironmentSummaryAliasString
    ides: Ides

    @required
    instanceType: InstanceType

    @required
    inactivityTimeoutMinutes: InactivityTimeoutMinutes

    @required
    persistentStorage: PersistentStorage

    vpcConnectionName: NameString
}

@length(min: 0, max: 128)
string DevEnvironmentSummaryAliasString

@length(min: 0, max: 1024)
string DevEnvironmentSummaryCreatorIdString

list DevEnvironmentSummaryList {
    member: DevEnvironmentSummary
}

structure EmailAddress {
    email: String
    verified: Boolean
}

list EventLogEntries {
    member: EventLogEntry
}

structure EventLogEntry {
    @required
    id: String

    @required
    eventName: String

    @required
    eventType: String

    @required
    eventCategory: String

    @required
    eventSource: String

    @required
    eventTime: SyntheticTimestamp_date_time

    @required
    operationType: OperationType

    @required
    userIdentity: UserIdentity

    projectInformation: ProjectInformation
    requestId: String
    requestPayload: EventPayload
    responsePayload: EventPayload
    errorCode: String
    sourceIpAddress: String
    userAgent: String
}

structure EventPayload {
    contentType: String
    data: String
}

structure ExecuteCommandSessionConfiguration {
    @required
    command: ExecuteCommandSessionConfigurationCommandString

    arguments: ExecuteCommandSessionConfigurationArguments
}

list ExecuteCommandSessionConfigurationArguments {
    member: ExecuteCommandSessionConfigurationArgumentsMemberString
}

@length(min: 1, max: 255)
string ExecuteCommandSessionConfigurationArgumentsMemberString

@length(min: 1, max: 255)
string ExecuteCommandSessionConfigurationCommandString

structure Filter {
    @required
    key: String

    @required
    values: StringList

    comparisonOperator: String
}

enum FilterKey {
    hasAccessTo
    name
}

list Filters {
    member: Filter
}

@length(min: 0, max: 128)
string GetDevEnvironmentResponseAliasString

@length(min: 0, max: 1024)
string GetDevEnvironmentResponseCreatorIdString

@length(min: 1, max: 256)
string GetUserDetailsRequestIdString

@length(min: 3, max: 100) @pattern("[a-zA-Z0-9_.-]{3,100}")
string GetUserDetailsRequestUserNameString

@length(min: 1) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string GetWorkflowRequestProjectNameString

@length(min: 1) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string GetWorkflowRunRequestProjectNameString

structure Ide {
    runtime: IdeRuntimeString
    name: IdeNameString
}

structure IdeConfiguration {
    runtime: IdeConfigurationRuntimeString
    name: IdeConfigurationNameString
}

@length(min: 0, max: 1)
list IdeConfigurationList {
    member: IdeConfiguration
}

@length(min: 1, max: 128)
string IdeConfigurationNameString

@length(min: 1, max: 400)
string IdeConfigurationRuntimeString

@length(min: 1, max: 128)
string IdeNameString

@length(min: 1, max: 400)
string IdeRuntimeString

@length(min: 0, max: 1)
list Ides {
    member: Ide
}

@range(min: 0, max: 1200)
integer InactivityTimeoutMinutes

enum InstanceType {
    dev_standard1_small = "dev.standard1.small"
    dev_standard1_medium = "dev.standard1.medium"
    dev_standard1_large = "dev.standard1.large"
    dev_standard1_xlarge = "dev.standard1.xlarge"
}

@range(max: 10)
integer ListAccessTokensRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListAccessTokensRequestNextTokenString

@range(min: 1, max: 200)
integer ListDevEnvironmentSessionsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListDevEnvironmentSessionsRequestNextTokenString

@range(min: 1, max: 50)
integer ListDevEnvironmentsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListDevEnvironmentsRequestNextTokenString

@range(min: 1, max: 250)
integer ListEventLogsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListEventLogsRequestNextTokenString

@range(min: 1, max: 100)
integer ListProjectsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListProjectsRequestNextTokenString

structure ListSourceRepositoriesItem {
    @required
    id: SourceRepositoryIdString

    @required
    name: SourceRepositoryNameString

    description: SourceRepositoryDescriptionString

    @required
    lastUpdatedTime: Timestamp

    @required
    createdTime: Timestamp
}

list ListSourceRepositoriesItems {
    member: ListSourceRepositoriesItem
}

@range(min: 1, max: 200)
integer ListSourceRepositoriesRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListSourceRepositoriesRequestNextTokenString

structure ListSourceRepositoryBranchesItem {
    ref: SourceRepositoryBranchRefString
    name: SourceRepositoryBranchString
    lastUpdatedTime: SyntheticTimestamp_date_time
    headCommitId: String
}

list ListSourceRepositoryBranchesItems {
    member: ListSourceRepositoryBranchesItem
}

@range(min: 1, max: 50)
integer ListSourceRepositoryBranchesRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListSourceRepositoryBranchesRequestNextTokenString

@length(min: 1, max: 10000)
string ListSpacesRequestNextTokenString

@range(min: 1, max: 50)
integer ListWorkflowRunsRequestMaxResultsInteger

@length(min: 1, max: 2048)
string ListWorkflowRunsRequestNextTokenString

@length(min: 1) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string ListWorkflowRunsRequestProjectNameString

@range(min: 1, max: 100)
integer ListWorkflowsRequestMaxResultsInteger

@length(min: 1, max: 2048)
string ListWorkflowsRequestNextTokenString

@length(min: 1) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string ListWorkflowsRequestSpaceNameString

@length(min: 3, max: 63) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string NameString

enum OperationType {
    READONLY
    MUTATION
}

structure PersistentStorage {
    @required
    sizeInGiB: PersistentStorageSizeInGiBInteger
}

structure PersistentStorageConfiguration {
    @required
    sizeInGiB: PersistentStorageConfigurationSizeInGiBInteger
}

@range(min: 0, max: 64)
integer PersistentStorageConfigurationSizeInGiBInteger

@range(min: 0, max: 64)
integer PersistentStorageSizeInGiBInteger

@length(min: 0, max: 200) @pattern("[a-zA-Z0-9]+(?:[-_a-zA-Z0-9.,;:/\\+=?&$%    ])*")
string ProjectDescription

@length(min: 3, max: 63) @pattern("[a-zA-Z0-9]+(?:[-_\\. ][a-zA-Z0-9]+)*")
string ProjectDisplayName

structure ProjectInformation {
    name: String
    projectId: String
}

structure ProjectListFilter {
    @required
    key: FilterKey

    @required
    values: StringList

    comparisonOperator: ComparisonOperator
}

list ProjectListFilters {
    member: ProjectListFilter
}

list ProjectSummaries {
    member: ProjectSummary
}

structure ProjectSummary {
    @required
    name: String

    displayName: String
    description: String
}

@length(min: 3, max: 16)
@pattern("(us(?:-gov)?|af|ap|ca|cn|eu|sa)-(central|(?:north|south)?(?:east|west)?)-(\\d+)")
string RegionString

list RepositoriesInput {
    member: RepositoryInput
}

structure RepositoryInput {
    @required
    repositoryName: SourceRepositoryNameString

    branchName: SourceRepositoryBranchString
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@sensitive
string SensitiveString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@length(min: 1, max: 255)
string SourceRepositoryBranchRefString

@length(min: 1, max: 100)
string SourceRepositoryBranchString

@length(min: 1, max: 255)
string SourceRepositoryDescriptionString

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string SourceRepositoryIdString

@length(min: 1, max: 100) @pattern("(?!.*[.]git$)[\\w\\-.]*")
string SourceRepositoryNameString

@length(min: 0, max: 200) @pattern("[a-zA-Z0-9]+(?:[-_a-zA-Z0-9.,;:/\\+=?&$%    ])*")
string SpaceDescription

list SpaceSummaries {
    member: SpaceSummary
}

structure SpaceSummary {
    @required
    name: NameString

    @required
    regionName: RegionString

    displayName: String
    description: String
}

@length(min: 1, max: 96)
string StartDevEnvironmentSessionResponseSessionIdString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string StartWorkflowRunRequestClientTokenString

@length(min: 1) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string StartWorkflowRunRequestProjectNameString

@length(min: 1) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string StartWorkflowRunRequestSpaceNameString

@length(min: 0, max: 1024)
string StatusReason

@length(min: 1, max: 96)
string StopDevEnvironmentSessionRequestSessionIdString

@length(min: 1, max: 96)
string StopDevEnvironmentSessionResponseSessionIdString

list StringList {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String
}

@timestampFormat("date-time")
timestamp Timestamp

@length(min: 0, max: 128) @pattern("$|^[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string UpdateDevEnvironmentRequestAliasString

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]+(?:[-_\\.][a-zA-Z0-9]+)*")
string UpdateDevEnvironmentResponseAliasString

structure UserIdentity {
    @required
    userType: UserType

    @required
    principalId: String

    userName: String
    awsAccountId: String
}

enum UserType {
    USER
    AWS_ACCOUNT
    UNKNOWN
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

@length(min: 1, max: 256)
string VerifySessionResponseIdentityString

structure WorkflowDefinition {
    @required
    path: String
}

structure WorkflowDefinitionSummary {
    @required
    path: String
}

enum WorkflowRunMode {
    QUEUED
    PARALLEL
    SUPERSEDED
}

structure WorkflowRunSortCriteria {}

@length(min: 0, max: 1)
list WorkflowRunSortCriteriaList {
    member: WorkflowRunSortCriteria
}

enum WorkflowRunStatus {
    SUCCEEDED
    FAILED
    STOPPED
    SUPERSEDED
    CANCELLED
    NOT_RUN
    VALIDATING
    PROVISIONING
    IN_PROGRESS
    STOPPING
    ABANDONED
}

structure WorkflowRunStatusReason {}

list WorkflowRunStatusReasons {
    member: WorkflowRunStatusReason
}

list WorkflowRunSummaries {
    member: WorkflowRunSummary
}

structure WorkflowRunSummary {
    @required
    id: Uuid

    @required
    workflowId: Uuid

    @required
    workflowName: String

    @required
    status: WorkflowRunStatus

    statusReasons: WorkflowRunStatusReasons

    @required
    startTime: SyntheticTimestamp_date_time

    endTime: SyntheticTimestamp_date_time

    @required
    lastUpdatedTime: SyntheticTimestamp_date_time
}

structure WorkflowSortCriteria {}

@length(min: 0, max: 1)
list WorkflowSortCriteriaList {
    member: WorkflowSortCriteria
}

enum WorkflowStatus {
    INVALID
    ACTIVE
}

list WorkflowSummaries {
    member: WorkflowSummary
}

structure WorkflowSummary {
    @required
    id: Uuid

    @required
    name: String

    @required
    sourceRepositoryName: SourceRepositoryNameString

    @required
    sourceBranchName: SourceRepositoryBranchString

    @required
    definition: WorkflowDefinitionSummary

    @required
    createdTime: SyntheticTimestamp_date_time

    @required
    lastUpdatedTime: SyntheticTimestamp_date_time

    @required
    runMode: WorkflowRunMode

    @required
    status: WorkflowStatus
}
