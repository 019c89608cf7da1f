$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.novaact

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Nova Act Service")
@service(sdkId: "Nova Act", endpointPrefix: "nova-act")
@restJson1
@sigv4(name: "nova-act")
@standardRegionalEndpoints
service NovaAct {
    version: "2025-08-22"
    operations: [
        CreateAct
        CreateSession
        CreateWorkflowDefinition
        CreateWorkflowRun
        DeleteWorkflowDefinition
        DeleteWorkflowRun
        GetWorkflowDefinition
        GetWorkflowRun
        InvokeActStep
        ListActs
        ListModels
        ListSessions
        ListWorkflowDefinitions
        ListWorkflowRuns
        UpdateAct
        UpdateWorkflowRun
    ]
}

@http(
    method: "PUT"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts"
    code: 201
)
@idempotent
operation CreateAct {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString

        @required @httpLabel
        sessionId: UuidString

        @required
        task: Task

        toolSpecs: ToolSpecs

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        actId: UuidString

        @required
        status: ActStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions"
    code: 201
)
@idempotent
operation CreateSession {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        sessionId: UuidString
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/workflow-definitions", code: 201) @idempotent
operation CreateWorkflowDefinition {
    input := {
        @required
        name: WorkflowDefinitionName

        description: WorkflowDescription
        exportConfig: WorkflowExportConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        status: WorkflowDefinitionStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs", code: 201)
@idempotent
operation CreateWorkflowRun {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required
        modelId: ModelId

        @idempotencyToken
        clientToken: ClientToken

        logGroupName: CloudWatchLogGroupName

        @required
        clientInfo: ClientInfo
    }
    output := {
        @required
        workflowRunId: UuidString

        @required
        status: WorkflowRunStatus
    }
    errors: [
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/workflow-definitions/{workflowDefinitionName}", code: 202)
@idempotent
operation DeleteWorkflowDefinition {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName
    }
    output := {
        @required
        status: WorkflowDefinitionStatus
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}"
    code: 202
)
@idempotent
operation DeleteWorkflowRun {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString
    }
    output := {
        @required
        status: WorkflowRunStatus
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/workflow-definitions/{workflowDefinitionName}") @readonly
operation GetWorkflowDefinition {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName
    }
    output := {
        @required
        name: WorkflowDefinitionName

        @required
        arn: WorkflowDefinitionArn

        @required
        createdAt: DateTimestamp

        description: WorkflowDescription
        exportConfig: WorkflowExportConfig

        @required
        status: WorkflowDefinitionStatus
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}"
)
@readonly
operation GetWorkflowRun {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString
    }
    output := {
        @required
        workflowRunArn: WorkflowRunArn

        @required
        workflowRunId: UuidString

        @required
        status: WorkflowRunStatus

        @required
        startedAt: DateTimestamp

        endedAt: DateTimestamp

        @required
        modelId: ModelId

        logGroupName: CloudWatchLogGroupName
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts/{actId}/invoke-step/"
)
operation InvokeActStep {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString

        @required @httpLabel
        sessionId: UuidString

        @required @httpLabel
        actId: UuidString

        @required
        callResults: CallResults

        previousStepId: UuidString
    }
    output := {
        @required
        calls: Calls

        @required
        stepId: UuidString
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workflow-definitions/{workflowDefinitionName}/acts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actSummaries"
    pageSize: "maxResults"
)
operation ListActs {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @httpQuery("workflowRunId")
        workflowRunId: UuidString

        @httpQuery("sessionId")
        sessionId: UuidString

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        sortOrder: SortOrder
    }
    output := {
        @required
        actSummaries: ActSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/models") @readonly
operation ListModels {
    input := {
        @required @httpQuery("clientCompatibilityVersion")
        clientCompatibilityVersion: Integer
    }
    output := {
        @required
        modelSummaries: ModelSummaries

        @required
        modelAliases: ModelAliases

        @required
        compatibilityInformation: CompatibilityInformation
    }
    errors: [AccessDeniedException, ThrottlingException, InternalServerException]
}

@http(
    method: "POST"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionSummaries"
    pageSize: "maxResults"
)
operation ListSessions {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        sortOrder: SortOrder
    }
    output := {
        @required
        sessionSummaries: SessionSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workflow-definitions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowDefinitionSummaries"
    pageSize: "maxResults"
)
operation ListWorkflowDefinitions {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        sortOrder: SortOrder
    }
    output := {
        @required
        workflowDefinitionSummaries: WorkflowDefinitionSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowRunSummaries"
    pageSize: "maxResults"
)
operation ListWorkflowRuns {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        sortOrder: SortOrder
    }
    output := {
        @required
        workflowRunSummaries: WorkflowRunSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts/{actId}"
)
@idempotent
operation UpdateAct {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString

        @required @httpLabel
        sessionId: UuidString

        @required @httpLabel
        actId: UuidString

        @required
        status: ActStatus

        error: ActError
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}"
)
@idempotent
operation UpdateWorkflowRun {
    input := {
        @required @httpLabel
        workflowDefinitionName: WorkflowDefinitionName

        @required @httpLabel
        workflowRunId: UuidString

        @required
        status: WorkflowRunStatus
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: NonBlankString
}

structure ActError {
    @required
    message: ActErrorMessageString

    type: ActErrorTypeString
}

@length(min: 1, max: 10000) @sensitive
string ActErrorMessageString

@length(min: 1, max: 100)
string ActErrorTypeString

enum ActStatus {
    RUNNING
    PENDING_CLIENT_ACTION
    PENDING_HUMAN_ACTION
    SUCCEEDED
    FAILED
    TIMED_OUT
}

list ActSummaries {
    member: ActSummary
}

structure ActSummary {
    @required
    workflowRunId: UuidString

    @required
    sessionId: UuidString

    @required
    actId: UuidString

    @required
    status: ActStatus

    @required
    startedAt: DateTimestamp

    endedAt: DateTimestamp
    traceLocation: TraceLocation
}

structure Call {
    @required
    callId: CallId

    @required
    input: SensitiveDocument

    @required
    name: String
}

@length(min: 1, max: 100)
string CallId

structure CallResult {
    callId: CallId

    @required
    content: CallResultContents
}

@sensitive
union CallResultContent {
    text: String
}

@length(min: 1, max: 100)
list CallResultContents {
    member: CallResultContent
}

@length(min: 1, max: 100)
list CallResults {
    member: CallResult
}

list Calls {
    member: Call
}

structure ClientInfo {
    @required
    compatibilityVersion: Integer

    sdkVersion: NonBlankString
}

@length(min: 33, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}")
string ClientToken

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9_/.-]+")
string CloudWatchLogGroupName

structure CompatibilityInformation {
    @required
    clientCompatibilityVersion: Integer

    @required
    supportedModelIds: ModelIdList

    message: NonBlankString
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: NonBlankString

    @required
    resourceId: NonBlankString

    @required
    resourceType: NonBlankString
}

@timestampFormat("date-time")
timestamp DateTimestamp

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: NonBlankString

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer

    reason: InternalServerExceptionReason
}

enum InternalServerExceptionReason {
    InvalidModelGeneration
    RequestTokenLimitExceeded
}

@range(min: 1, max: 100)
integer MaxResults

structure ModelAlias {
    @required
    aliasName: ModelId

    @required
    latestModelId: ModelId

    resolvedModelId: ModelId
}

list ModelAliases {
    member: ModelAlias
}

@length(min: 1, max: 100)
string ModelId

list ModelIdList {
    member: ModelId
}

structure ModelLifecycle {
    @required
    status: ModelStatus
}

enum ModelStatus {
    ACTIVE
    LEGACY
    DEPRECATED
    PREVIEW
}

list ModelSummaries {
    member: ModelSummary
}

structure ModelSummary {
    @required
    modelId: ModelId

    @required
    modelLifecycle: ModelLifecycle

    @required
    minimumCompatibilityVersion: Integer
}

@length(min: 1, max: 2048) @pattern("\\S*")
string NextToken

@pattern("[\\s\\S]+")
string NonBlankString

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: NonBlankString

    @required
    resourceId: NonBlankString

    @required
    resourceType: NonBlankString
}

@length(min: 3, max: 63) @pattern("[a-z0-9][a-z0-9.-]*[a-z0-9]")
string S3BucketName

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9!\\-_.*'()]+(?:/[a-zA-Z0-9!\\-_.*'()]+)*")
string S3KeyPrefix

@sensitive
document SensitiveDocument

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: NonBlankString

    @required
    resourceId: NonBlankString

    @required
    resourceType: NonBlankString

    @required
    serviceCode: NonBlankString

    @required
    quotaCode: NonBlankString
}

list SessionSummaries {
    member: SessionSummary
}

structure SessionSummary {
    @required
    sessionId: UuidString
}

enum SortOrder {
    Ascending
    Descending
}

@length(min: 1, max: 10000) @sensitive
string Task

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: NonBlankString

    serviceCode: NonBlankString
    quotaCode: NonBlankString

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 10000) @sensitive
string ToolDescription

@sensitive
union ToolInputSchema {
    json: Document
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ToolName

structure ToolSpec {
    @required
    name: ToolName

    @required
    description: ToolDescription

    @required
    inputSchema: ToolInputSchema
}

@length(min: 0, max: 100)
list ToolSpecs {
    member: ToolSpec
}

structure TraceLocation {
    @required
    locationType: TraceLocationType

    @required
    location: NonBlankString
}

enum TraceLocationType {
    S3
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string UuidString

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: NonBlankString

    @required
    reason: ValidationExceptionReason

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

enum ValidationExceptionReason {
    FieldValidationFailed
    InvalidStatus
    GuardrailIntervened
}

@pattern("arn:(aws|aws-cn|aws-us-gov):nova-act:[a-z0-9-]+:[0-9]{12}:workflow-definition/[a-zA-Z0-9_-]{1,40}")
string WorkflowDefinitionArn

@length(min: 1, max: 40) @pattern("[a-zA-Z0-9_-]{1,40}")
string WorkflowDefinitionName

enum WorkflowDefinitionStatus {
    ACTIVE
    DELETING
}

list WorkflowDefinitionSummaries {
    member: WorkflowDefinitionSummary
}

structure WorkflowDefinitionSummary {
    @required
    workflowDefinitionArn: WorkflowDefinitionArn

    @required
    workflowDefinitionName: WorkflowDefinitionName

    @required
    createdAt: DateTimestamp

    @required
    status: WorkflowDefinitionStatus
}

@length(min: 1, max: 4000) @sensitive
string WorkflowDescription

structure WorkflowExportConfig {
    @required
    s3BucketName: S3BucketName

    s3KeyPrefix: S3KeyPrefix
}

@pattern("arn:(aws|aws-cn|aws-us-gov):nova-act:[a-z0-9-]+:[0-9]{12}:workflow-definition/[a-zA-Z0-9_-]{1,40}/workflow-run/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string WorkflowRunArn

enum WorkflowRunStatus {
    RUNNING
    SUCCEEDED
    FAILED
    TIMED_OUT
    DELETING
}

list WorkflowRunSummaries {
    member: WorkflowRunSummary
}

structure WorkflowRunSummary {
    @required
    workflowRunArn: WorkflowRunArn

    @required
    workflowRunId: UuidString

    @required
    status: WorkflowRunStatus

    @required
    startedAt: DateTimestamp

    endedAt: DateTimestamp
    traceLocation: TraceLocation
}
