$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.migrationhuborchestrator

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Migration Hub Orchestrator")
@service(sdkId: "MigrationHubOrchestrator", endpointPrefix: "migrationhub-orchestrator")
@restJson1
@sigv4(name: "migrationhub-orchestrator")
@standardRegionalEndpoints
service MigrationHubOrchestrator {
    version: "2021-08-28"
    operations: [
        CreateTemplate
        CreateWorkflow
        CreateWorkflowStep
        CreateWorkflowStepGroup
        DeleteTemplate
        DeleteWorkflow
        DeleteWorkflowStep
        DeleteWorkflowStepGroup
        GetTemplate
        GetTemplateStep
        GetTemplateStepGroup
        GetWorkflow
        GetWorkflowStep
        GetWorkflowStepGroup
        ListPlugins
        ListTagsForResource
        ListTemplateStepGroups
        ListTemplateSteps
        ListTemplates
        ListWorkflowStepGroups
        ListWorkflowSteps
        ListWorkflows
        RetryWorkflowStep
        StartWorkflow
        StopWorkflow
        TagResource
        UntagResource
        UpdateTemplate
        UpdateWorkflow
        UpdateWorkflowStep
        UpdateWorkflowStepGroup
    ]
}

@http(method: "POST", uri: "/template")
operation CreateTemplate {
    input := {
        @required
        templateName: CreateTemplateRequestTemplateNameString

        templateDescription: CreateTemplateRequestTemplateDescriptionString

        @required
        templateSource: TemplateSource

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        templateId: String
        templateArn: String
        tags: StringMap
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/migrationworkflow/")
operation CreateWorkflow {
    input: CreateMigrationWorkflowRequest
    output: CreateMigrationWorkflowResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workflowstep")
operation CreateWorkflowStep {
    input := {
        @required
        name: MigrationWorkflowName

        @required
        stepGroupId: StepGroupId

        @required
        workflowId: MigrationWorkflowId

        @required
        stepActionType: StepActionType

        description: MigrationWorkflowDescription
        workflowStepAutomationConfiguration: WorkflowStepAutomationConfiguration
        stepTarget: StringList
        outputs: WorkflowStepOutputList
        previous: StringList
        next: StringList
    }
    output := {
        id: String
        stepGroupId: String
        workflowId: String
        name: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workflowstepgroups")
operation CreateWorkflowStepGroup {
    input := {
        @required
        workflowId: MigrationWorkflowId

        @required
        name: StepGroupName

        description: StepGroupDescription
        next: StringList
        previous: StringList
    }
    output := {
        workflowId: String
        name: String
        id: String
        description: String
        tools: ToolsList
        next: StringList
        previous: StringList
        creationTime: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/template/{id}") @idempotent
operation DeleteTemplate {
    input := {
        @required @httpLabel
        id: TemplateId
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/migrationworkflow/{id}", code: 202) @idempotent
operation DeleteWorkflow {
    input: DeleteMigrationWorkflowRequest
    output: DeleteMigrationWorkflowResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/workflowstep/{id}") @idempotent
operation DeleteWorkflowStep {
    input := {
        @required @httpLabel
        id: StepId

        @required @httpQuery("stepGroupId")
        stepGroupId: StepGroupId

        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/workflowstepgroup/{id}", code: 202) @idempotent
operation DeleteWorkflowStepGroup {
    input := {
        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId

        @required @httpLabel
        id: StepGroupId
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/migrationworkflowtemplate/{id}")
operation GetTemplate {
    input: GetMigrationWorkflowTemplateRequest
    output: GetMigrationWorkflowTemplateResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/templatestep/{id}")
operation GetTemplateStep {
    input := {
        @required @httpLabel
        id: StepId

        @required @httpQuery("templateId")
        templateId: TemplateId

        @required @httpQuery("stepGroupId")
        stepGroupId: StepGroupId
    }
    output := {
        id: StepId
        stepGroupId: StepGroupId
        templateId: TemplateId
        name: String
        description: String
        stepActionType: StepActionType
        creationTime: String
        previous: StringList
        next: StringList
        outputs: StepOutputList
        stepAutomationConfiguration: StepAutomationConfiguration
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/templates/{templateId}/stepgroups/{id}")
operation GetTemplateStepGroup {
    input := {
        @required @httpLabel
        templateId: TemplateId

        @required @httpLabel
        id: StepGroupId
    }
    output := {
        templateId: String
        id: String
        name: String
        description: String
        status: StepGroupStatus
        creationTime: Timestamp
        lastModifiedTime: Timestamp
        tools: ToolsList
        previous: StringList
        next: StringList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/migrationworkflow/{id}")
operation GetWorkflow {
    input: GetMigrationWorkflowRequest
    output: GetMigrationWorkflowResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/workflowstep/{id}")
operation GetWorkflowStep {
    input := {
        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId

        @required @httpQuery("stepGroupId")
        stepGroupId: StepGroupId

        @required @httpLabel
        id: StepId
    }
    output := {
        name: String
        stepGroupId: String
        workflowId: String
        stepId: String
        description: String
        stepActionType: StepActionType
        owner: Owner
        workflowStepAutomationConfiguration: WorkflowStepAutomationConfiguration
        stepTarget: StringList
        outputs: GetWorkflowStepResponseOutputsList
        previous: StringList
        next: StringList
        status: StepStatus
        statusMessage: String
        scriptOutputLocation: String
        creationTime: Timestamp
        lastStartTime: Timestamp
        endTime: Timestamp
        noOfSrvCompleted: Integer
        noOfSrvFailed: Integer
        totalNoOfSrv: Integer
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/workflowstepgroup/{id}")
operation GetWorkflowStepGroup {
    input := {
        @required @httpLabel
        id: StepGroupId

        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId
    }
    output := {
        id: StepGroupId
        workflowId: String
        name: String
        description: String
        status: StepGroupStatus
        owner: Owner
        creationTime: Timestamp
        lastModifiedTime: Timestamp
        endTime: Timestamp
        tools: ToolsList
        previous: StringList
        next: StringList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/plugins")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "plugins"
    pageSize: "maxResults"
)
operation ListPlugins {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken
        plugins: PluginSummaries
    }
    errors: [AccessDeniedException, InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        tags: TagMap
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/templatestepgroups/{templateId}")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templateStepGroupSummary"
    pageSize: "maxResults"
)
operation ListTemplateStepGroups {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpLabel
        templateId: TemplateId
    }
    output := {
        nextToken: NextToken

        @required
        templateStepGroupSummary: TemplateStepGroupSummaryList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/templatesteps")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templateStepSummaryList"
    pageSize: "maxResults"
)
operation ListTemplateSteps {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpQuery("templateId")
        templateId: TemplateId

        @required @httpQuery("stepGroupId")
        stepGroupId: StepGroupId
    }
    output := {
        nextToken: NextToken
        templateStepSummaryList: TemplateStepSummaryList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/migrationworkflowtemplates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templateSummary"
    pageSize: "maxResults"
)
operation ListTemplates {
    input: ListMigrationWorkflowTemplatesRequest
    output: ListMigrationWorkflowTemplatesResponse
    errors: [ThrottlingException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/workflowstepgroups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowStepGroupsSummary"
    pageSize: "maxResults"
)
operation ListWorkflowStepGroups {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId
    }
    output := {
        nextToken: NextToken

        @required
        workflowStepGroupsSummary: WorkflowStepGroupsSummaryList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/workflow/{workflowId}/workflowstepgroups/{stepGroupId}/workflowsteps")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowStepsSummary"
    pageSize: "maxResults"
)
operation ListWorkflowSteps {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        workflowId: MigrationWorkflowId

        @required @httpLabel
        stepGroupId: StepGroupId
    }
    output := {
        nextToken: NextToken

        @required
        workflowStepsSummary: WorkflowStepsSummaryList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/migrationworkflows")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "migrationWorkflowSummary"
    pageSize: "maxResults"
)
operation ListWorkflows {
    input: ListMigrationWorkflowsRequest
    output: ListMigrationWorkflowsResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/retryworkflowstep/{id}")
operation RetryWorkflowStep {
    input := {
        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId

        @required @httpQuery("stepGroupId")
        stepGroupId: StepGroupId

        @required @httpLabel
        id: StepId
    }
    output := {
        stepGroupId: String
        workflowId: String
        id: String
        status: StepStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/migrationworkflow/{id}/start")
operation StartWorkflow {
    input: StartMigrationWorkflowRequest
    output: StartMigrationWorkflowResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/migrationworkflow/{id}/stop")
operation StopWorkflow {
    input: StopMigrationWorkflowRequest
    output: StopMigrationWorkflowResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/template/{id}")
operation UpdateTemplate {
    input := {
        @required @httpLabel
        id: TemplateId

        templateName: UpdateTemplateRequestTemplateNameString
        templateDescription: UpdateTemplateRequestTemplateDescriptionString

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        templateId: String
        templateArn: String
        tags: StringMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/migrationworkflow/{id}")
operation UpdateWorkflow {
    input: UpdateMigrationWorkflowRequest
    output: UpdateMigrationWorkflowResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/workflowstep/{id}")
operation UpdateWorkflowStep {
    input := {
        @required @httpLabel
        id: StepId

        @required
        stepGroupId: StepGroupId

        @required
        workflowId: MigrationWorkflowId

        name: StepName
        description: StepDescription
        stepActionType: StepActionType
        workflowStepAutomationConfiguration: WorkflowStepAutomationConfiguration
        stepTarget: StringList
        outputs: WorkflowStepOutputList
        previous: StringList
        next: StringList
        status: StepStatus
    }
    output := {
        id: StepId
        stepGroupId: String
        workflowId: String
        name: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workflowstepgroup/{id}", code: 202) @idempotent
operation UpdateWorkflowStepGroup {
    input := {
        @required @httpQuery("workflowId")
        workflowId: MigrationWorkflowId

        @required @httpLabel
        id: StepGroupId

        name: StepGroupName
        description: StepGroupDescription
        next: StringList
        previous: StringList
    }
    output := {
        workflowId: String
        name: String
        id: String
        description: String
        tools: ToolsList
        next: StringList
        previous: StringList
        lastModifiedTime: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403) @retryable(throttling: false)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string ApplicationConfigurationName

@length(min: 1, max: 256) @pattern("[-a-zA-Z0-9]*")
string ClientToken

@error("client") @httpError(409) @retryable(throttling: false)
structure ConflictException {
    @required
    message: String
}

@input
structure CreateMigrationWorkflowRequest {
    @required
    name: CreateMigrationWorkflowRequestNameString

    description: CreateMigrationWorkflowRequestDescriptionString

    @required
    templateId: CreateMigrationWorkflowRequestTemplateIdString

    applicationConfigurationId: CreateMigrationWorkflowRequestApplicationConfigurationIdString

    @required
    inputParameters: StepInputParameters

    stepTargets: StringList
    tags: StringMap
}

@length(min: 0, max: 100) @pattern("[-a-zA-Z0-9_.+]*")
string CreateMigrationWorkflowRequestApplicationConfigurationIdString

@length(min: 0, max: 500) @pattern("[-a-zA-Z0-9_.+, ]*")
string CreateMigrationWorkflowRequestDescriptionString

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string CreateMigrationWorkflowRequestNameString

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string CreateMigrationWorkflowRequestTemplateIdString

@output
structure CreateMigrationWorkflowResponse {
    id: MigrationWorkflowId
    arn: String
    name: String
    description: String
    templateId: String
    adsApplicationConfigurationId: String
    workflowInputs: StepInputParameters
    stepTargets: StringList
    status: MigrationWorkflowStatusEnum
    creationTime: Timestamp
    tags: StringMap
}

@length(min: 0, max: 250) @pattern(".*")
string CreateTemplateRequestTemplateDescriptionString

@length(min: 1, max: 128) @pattern("[ a-zA-Z0-9]*")
string CreateTemplateRequestTemplateNameString

enum DataType {
    STRING
    INTEGER
    STRINGLIST
    STRINGMAP
}

@input
structure DeleteMigrationWorkflowRequest {
    @required @httpLabel
    id: MigrationWorkflowId
}

@output
structure DeleteMigrationWorkflowResponse {
    id: MigrationWorkflowId
    arn: String
    status: MigrationWorkflowStatusEnum
}

@input
structure GetMigrationWorkflowRequest {
    @required @httpLabel
    id: MigrationWorkflowId
}

@output
structure GetMigrationWorkflowResponse {
    id: MigrationWorkflowId
    arn: String
    name: String
    description: String
    templateId: String
    adsApplicationConfigurationId: String
    adsApplicationName: String
    status: MigrationWorkflowStatusEnum
    statusMessage: String
    creationTime: Timestamp
    lastStartTime: Timestamp
    lastStopTime: Timestamp
    lastModifiedTime: Timestamp
    endTime: Timestamp
    tools: ToolsList
    totalSteps: Integer
    completedSteps: Integer
    workflowInputs: StepInputParameters
    tags: StringMap
    workflowBucket: String
}

@input
structure GetMigrationWorkflowTemplateRequest {
    @required @httpLabel
    id: TemplateId
}

@output
structure GetMigrationWorkflowTemplateResponse {
    id: String
    templateArn: String
    name: String
    description: String
    inputs: TemplateInputList
    tools: ToolsList
    creationTime: Timestamp
    owner: String
    status: TemplateStatus
    statusMessage: String
    templateClass: String
    tags: StringMap
}

@length(min: 0, max: 5)
list GetWorkflowStepResponseOutputsList {
    member: WorkflowStepOutput
}

@length(min: 0, max: 15)
@pattern("(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])")
string IPAddress

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@input
structure ListMigrationWorkflowTemplatesRequest {
    @httpQuery("maxResults")
    maxResults: MaxResults

    @httpQuery("nextToken")
    nextToken: NextToken

    @httpQuery("name")
    name: TemplateName
}

@output
structure ListMigrationWorkflowTemplatesResponse {
    nextToken: NextToken

    @required
    templateSummary: TemplateSummaryList
}

@input
structure ListMigrationWorkflowsRequest {
    @httpQuery("maxResults")
    maxResults: MaxResults

    @httpQuery("nextToken")
    nextToken: NextToken

    @httpQuery("templateId")
    templateId: TemplateId

    @httpQuery("adsApplicationConfigurationName")
    adsApplicationConfigurationName: ApplicationConfigurationName

    @httpQuery("status")
    status: MigrationWorkflowStatusEnum

    @httpQuery("name")
    name: String
}

@output
structure ListMigrationWorkflowsResponse {
    nextToken: NextToken

    @required
    migrationWorkflowSummary: MigrationWorkflowSummaryList
}

@range(min: 0, max: 100)
integer MaxResults

list MaxStringList {
    member: MaxStringValue
}

@length(min: 0, max: 2048)
string MaxStringValue

@length(min: 0, max: 500) @pattern("[-a-zA-Z0-9_.+, ]*")
string MigrationWorkflowDescription

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]+")
string MigrationWorkflowId

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string MigrationWorkflowName

enum MigrationWorkflowStatusEnum {
    CREATING
    NOT_STARTED
    CREATION_FAILED
    STARTING
    IN_PROGRESS
    WORKFLOW_FAILED
    PAUSED
    PAUSING
    PAUSING_FAILED
    USER_ATTENTION_REQUIRED
    DELETING
    DELETION_FAILED
    DELETED
    COMPLETED
}

structure MigrationWorkflowSummary {
    id: MigrationWorkflowId
    name: String
    templateId: String
    adsApplicationConfigurationName: String
    status: MigrationWorkflowStatusEnum
    creationTime: Timestamp
    endTime: Timestamp
    statusMessage: String
    completedSteps: Integer
    totalSteps: Integer
}

list MigrationWorkflowSummaryList {
    member: MigrationWorkflowSummary
}

@length(min: 0, max: 2048) @pattern(".*\\S.*")
string NextToken

enum Owner {
    AWS_MANAGED
    CUSTOM
}

structure PlatformCommand {
    linux: String
    windows: String
}

structure PlatformScriptKey {
    linux: S3Key
    windows: S3Key
}

enum PluginHealth {
    HEALTHY
    UNHEALTHY
}

@length(min: 1, max: 60) @pattern(".*\\S.*")
string PluginId

list PluginSummaries {
    member: PluginSummary
}

structure PluginSummary {
    pluginId: PluginId
    hostname: String
    status: PluginHealth
    ipAddress: IPAddress
    version: PluginVersion
    registeredTime: String
}

@length(min: 0, max: 1024) @pattern(".*")
string PluginVersion

@pattern("arn:aws:migrationhub-orchestrator:[a-z0-9-]+:[0-9]+:(template|workflow)/[.]*")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

enum RunEnvironment {
    AWS
    ONPREMISE
}

@length(min: 0, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string S3Bucket

@length(min: 0, max: 1024)
string S3Key

@input
structure StartMigrationWorkflowRequest {
    @required @httpLabel
    id: MigrationWorkflowId
}

@output
structure StartMigrationWorkflowResponse {
    id: MigrationWorkflowId
    arn: String
    status: MigrationWorkflowStatusEnum
    statusMessage: String
    lastStartTime: Timestamp
}

enum StepActionType {
    MANUAL
    AUTOMATED
}

structure StepAutomationConfiguration {
    scriptLocationS3Bucket: String
    scriptLocationS3Key: PlatformScriptKey
    command: PlatformCommand
    runEnvironment: RunEnvironment
    targetType: TargetType
}

@length(min: 0, max: 500) @pattern("[-a-zA-Z0-9_.+, ]*")
string StepDescription

@length(min: 0, max: 500) @pattern("[-a-zA-Z0-9_.+, ]*")
string StepGroupDescription

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]+")
string StepGroupId

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string StepGroupName

enum StepGroupStatus {
    AWAITING_DEPENDENCIES
    READY
    IN_PROGRESS
    COMPLETED
    FAILED
    PAUSED
    PAUSING
    USER_ATTENTION_REQUIRED
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]+")
string StepId

union StepInput {
    integerValue: Integer
    stringValue: StringValue
    listOfStringsValue: StringList
    mapOfStringValue: StringMap
}

@sensitive
map StepInputParameters {
    key: StepInputParametersKey
    value: StepInput
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-_ ()]+")
string StepInputParametersKey

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string StepName

structure StepOutput {
    name: String
    dataType: DataType
    required: Boolean
}

list StepOutputList {
    member: StepOutput
}

enum StepStatus {
    AWAITING_DEPENDENCIES
    SKIPPED
    READY
    IN_PROGRESS
    COMPLETED
    FAILED
    PAUSED
    USER_ATTENTION_REQUIRED
}

@input
structure StopMigrationWorkflowRequest {
    @required @httpLabel
    id: MigrationWorkflowId
}

@output
structure StopMigrationWorkflowResponse {
    id: MigrationWorkflowId
    arn: String
    status: MigrationWorkflowStatusEnum
    statusMessage: String
    lastStopTime: Timestamp
}

list StringList {
    member: StringListMember
}

@length(min: 0, max: 500)
string StringListMember

map StringMap {
    key: StringMapKey
    value: StringMapValue
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-_ ()]+")
string StringMapKey

@length(min: 0, max: 100)
string StringMapValue

@length(min: 0, max: 100)
string StringValue

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

enum TargetType {
    SINGLE
    ALL
    NONE
}

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string TemplateId

structure TemplateInput {
    inputName: TemplateInputName
    dataType: DataType
    required: Boolean
}

list TemplateInputList {
    member: TemplateInput
}

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string TemplateInputName

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string TemplateName

union TemplateSource {
    workflowId: MigrationWorkflowId
}

enum TemplateStatus {
    CREATED
    READY
    PENDING_CREATION
    CREATING
    CREATION_FAILED
}

structure TemplateStepGroupSummary {
    id: String
    name: String
    previous: StringList
    next: StringList
}

list TemplateStepGroupSummaryList {
    member: TemplateStepGroupSummary
}

structure TemplateStepSummary {
    id: String
    stepGroupId: String
    templateId: String
    name: String
    stepActionType: StepActionType
    targetType: TargetType
    owner: Owner
    previous: StringList
    next: StringList
}

list TemplateStepSummaryList {
    member: TemplateStepSummary
}

structure TemplateSummary {
    id: String
    name: String
    arn: String
    description: String
}

list TemplateSummaryList {
    member: TemplateSummary
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

structure Tool {
    name: String
    url: String
}

list ToolsList {
    member: Tool
}

@input
structure UpdateMigrationWorkflowRequest {
    @required @httpLabel
    id: MigrationWorkflowId

    name: UpdateMigrationWorkflowRequestNameString
    description: UpdateMigrationWorkflowRequestDescriptionString
    inputParameters: StepInputParameters
    stepTargets: StringList
}

@length(min: 0, max: 500) @pattern("[-a-zA-Z0-9_.+, ]*")
string UpdateMigrationWorkflowRequestDescriptionString

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string UpdateMigrationWorkflowRequestNameString

@output
structure UpdateMigrationWorkflowResponse {
    id: MigrationWorkflowId
    arn: String
    name: String
    description: String
    templateId: String
    adsApplicationConfigurationId: String
    workflowInputs: StepInputParameters
    stepTargets: StringList
    status: MigrationWorkflowStatusEnum
    creationTime: Timestamp
    lastModifiedTime: Timestamp
    tags: StringMap
}

@length(min: 0, max: 250) @pattern(".*")
string UpdateTemplateRequestTemplateDescriptionString

@length(min: 1, max: 128) @pattern("[ a-zA-Z0-9]*")
string UpdateTemplateRequestTemplateNameString

@error("client") @httpError(400) @retryable(throttling: false)
structure ValidationException {
    @required
    message: String
}

structure WorkflowStepAutomationConfiguration {
    scriptLocationS3Bucket: S3Bucket
    scriptLocationS3Key: PlatformScriptKey
    command: PlatformCommand
    runEnvironment: RunEnvironment
    targetType: TargetType
}

structure WorkflowStepGroupSummary {
    id: String
    name: String
    owner: Owner
    status: StepGroupStatus
    previous: StringList
    next: StringList
}

list WorkflowStepGroupsSummaryList {
    member: WorkflowStepGroupSummary
}

structure WorkflowStepOutput {
    name: WorkflowStepOutputName
    dataType: DataType
    required: Boolean
    value: WorkflowStepOutputUnion
}

list WorkflowStepOutputList {
    member: WorkflowStepOutput
}

@length(min: 1, max: 100) @pattern("[-a-zA-Z0-9_.+]+[-a-zA-Z0-9_.+ ]*")
string WorkflowStepOutputName

union WorkflowStepOutputUnion {
    integerValue: Integer
    stringValue: MaxStringValue
    listOfStringValue: MaxStringList
}

structure WorkflowStepSummary {
    stepId: String
    name: String
    stepActionType: StepActionType
    owner: Owner
    previous: StringList
    next: StringList
    status: StepStatus
    statusMessage: String
    noOfSrvCompleted: Integer
    noOfSrvFailed: Integer
    totalNoOfSrv: Integer
    description: String
    scriptLocation: String
}

list WorkflowStepsSummaryList {
    member: WorkflowStepSummary
}
