$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.fis

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Fault Injection Simulator")
@service(sdkId: "fis", endpointPrefix: "fis")
@restJson1
@sigv4(name: "fis")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service fis {
    version: "2020-12-01"
    operations: [
        CreateExperimentTemplate
        CreateTargetAccountConfiguration
        DeleteExperimentTemplate
        DeleteTargetAccountConfiguration
        GetAction
        GetExperiment
        GetExperimentTargetAccountConfiguration
        GetExperimentTemplate
        GetSafetyLever
        GetTargetAccountConfiguration
        GetTargetResourceType
        ListActions
        ListExperimentResolvedTargets
        ListExperimentTargetAccountConfigurations
        ListExperimentTemplates
        ListExperiments
        ListTagsForResource
        ListTargetAccountConfigurations
        ListTargetResourceTypes
        StartExperiment
        StopExperiment
        TagResource
        UntagResource
        UpdateExperimentTemplate
        UpdateSafetyLeverState
        UpdateTargetAccountConfiguration
    ]
}

@http(method: "POST", uri: "/experimentTemplates")
operation CreateExperimentTemplate {
    input := {
        @required @idempotencyToken
        clientToken: ClientToken

        @required
        description: ExperimentTemplateDescription

        @required
        stopConditions: CreateExperimentTemplateStopConditionInputList

        targets: CreateExperimentTemplateTargetInputMap

        @required
        actions: CreateExperimentTemplateActionInputMap

        @required
        roleArn: RoleArn

        tags: TagMap
        logConfiguration: CreateExperimentTemplateLogConfigurationInput
        experimentOptions: CreateExperimentTemplateExperimentOptionsInput
        experimentReportConfiguration: CreateExperimentTemplateReportConfigurationInput
    }
    output := {
        experimentTemplate: ExperimentTemplate
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}"
)
operation CreateTargetAccountConfiguration {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        experimentTemplateId: ExperimentTemplateId

        @required @httpLabel
        accountId: TargetAccountId

        @required
        roleArn: RoleArn

        description: TargetAccountConfigurationDescription
    }
    output := {
        targetAccountConfiguration: TargetAccountConfiguration
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/experimentTemplates/{id}")
operation DeleteExperimentTemplate {
    input := {
        @required @httpLabel
        id: ExperimentTemplateId
    }
    output := {
        experimentTemplate: ExperimentTemplate
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(
    method: "DELETE"
    uri: "/experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}"
)
operation DeleteTargetAccountConfiguration {
    input := {
        @required @httpLabel
        experimentTemplateId: ExperimentTemplateId

        @required @httpLabel
        accountId: TargetAccountId
    }
    output := {
        targetAccountConfiguration: TargetAccountConfiguration
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/actions/{id}")
operation GetAction {
    input := {
        @required @httpLabel
        id: ActionId
    }
    output := {
        action: Action
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/experiments/{id}")
operation GetExperiment {
    input := {
        @required @httpLabel
        id: ExperimentId
    }
    output := {
        experiment: Experiment
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/experiments/{experimentId}/targetAccountConfigurations/{accountId}")
operation GetExperimentTargetAccountConfiguration {
    input := {
        @required @httpLabel
        experimentId: ExperimentId

        @required @httpLabel
        accountId: TargetAccountId
    }
    output := {
        targetAccountConfiguration: ExperimentTargetAccountConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/experimentTemplates/{id}")
operation GetExperimentTemplate {
    input := {
        @required @httpLabel
        id: ExperimentTemplateId
    }
    output := {
        experimentTemplate: ExperimentTemplate
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/safetyLevers/{id}")
operation GetSafetyLever {
    input := {
        @required @httpLabel
        id: SafetyLeverId
    }
    output := {
        safetyLever: SafetyLever
    }
    errors: [ResourceNotFoundException]
}

@http(
    method: "GET"
    uri: "/experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}"
)
operation GetTargetAccountConfiguration {
    input := {
        @required @httpLabel
        experimentTemplateId: ExperimentTemplateId

        @required @httpLabel
        accountId: TargetAccountId
    }
    output := {
        targetAccountConfiguration: TargetAccountConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/targetResourceTypes/{resourceType}")
operation GetTargetResourceType {
    input := {
        @required @httpLabel
        resourceType: TargetResourceTypeId
    }
    output := {
        targetResourceType: TargetResourceType
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/actions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actions"
    pageSize: "maxResults"
)
operation ListActions {
    input := {
        @httpQuery("maxResults")
        maxResults: ListActionsMaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        actions: ActionSummaryList
        nextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/experiments/{experimentId}/resolvedTargets")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resolvedTargets"
    pageSize: "maxResults"
)
operation ListExperimentResolvedTargets {
    input := {
        @required @httpLabel
        experimentId: ExperimentId

        @httpQuery("maxResults")
        maxResults: ListExperimentResolvedTargetsMaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("targetName")
        targetName: TargetName
    }
    output := {
        resolvedTargets: ResolvedTargetList
        nextToken: NextToken
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/experiments/{experimentId}/targetAccountConfigurations")
operation ListExperimentTargetAccountConfigurations {
    input := {
        @required @httpLabel
        experimentId: ExperimentId

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        targetAccountConfigurations: ExperimentTargetAccountConfigurationList
        nextToken: NextToken
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/experimentTemplates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "experimentTemplates"
    pageSize: "maxResults"
)
operation ListExperimentTemplates {
    input := {
        @httpQuery("maxResults")
        maxResults: ListExperimentTemplatesMaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        experimentTemplates: ExperimentTemplateSummaryList
        nextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/experiments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "experiments"
    pageSize: "maxResults"
)
operation ListExperiments {
    input := {
        @httpQuery("maxResults")
        maxResults: ListExperimentsMaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("experimentTemplateId")
        experimentTemplateId: ExperimentTemplateId
    }
    output := {
        experiments: ExperimentSummaryList
        nextToken: NextToken
    }
    errors: [ValidationException]
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
}

@http(method: "GET", uri: "/experimentTemplates/{experimentTemplateId}/targetAccountConfigurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "targetAccountConfigurations"
    pageSize: "maxResults"
)
operation ListTargetAccountConfigurations {
    input := {
        @required @httpLabel
        experimentTemplateId: ExperimentTemplateId

        @httpQuery("maxResults")
        maxResults: ListTargetAccountConfigurationsMaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        targetAccountConfigurations: TargetAccountConfigurationList
        nextToken: NextToken
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/targetResourceTypes")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "targetResourceTypes"
    pageSize: "maxResults"
)
operation ListTargetResourceTypes {
    input := {
        @httpQuery("maxResults")
        maxResults: ListTargetResourceTypesMaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        targetResourceTypes: TargetResourceTypeSummaryList
        nextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "POST", uri: "/experiments")
operation StartExperiment {
    input := {
        @required @idempotencyToken
        clientToken: ClientToken

        @required
        experimentTemplateId: ExperimentTemplateId

        experimentOptions: StartExperimentExperimentOptionsInput
        tags: TagMap
    }
    output := {
        experiment: Experiment
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/experiments/{id}")
operation StopExperiment {
    input := {
        @required @httpLabel
        id: ExperimentId
    }
    output := {
        experiment: Experiment
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: TagMap
    }
    output := {}
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
}

@http(method: "PATCH", uri: "/experimentTemplates/{id}")
operation UpdateExperimentTemplate {
    input := {
        @required @httpLabel
        id: ExperimentTemplateId

        description: ExperimentTemplateDescription
        stopConditions: UpdateExperimentTemplateStopConditionInputList
        targets: UpdateExperimentTemplateTargetInputMap
        actions: UpdateExperimentTemplateActionInputMap
        roleArn: RoleArn
        logConfiguration: UpdateExperimentTemplateLogConfigurationInput
        experimentOptions: UpdateExperimentTemplateExperimentOptionsInput
        experimentReportConfiguration: UpdateExperimentTemplateReportConfigurationInput
    }
    output := {
        experimentTemplate: ExperimentTemplate
    }
    errors: [ValidationException, ResourceNotFoundException, ServiceQuotaExceededException]
}

@http(method: "PATCH", uri: "/safetyLevers/{id}/state")
operation UpdateSafetyLeverState {
    input := {
        @required @httpLabel
        id: SafetyLeverId

        @required
        state: UpdateSafetyLeverStateInput
    }
    output := {
        safetyLever: SafetyLever
    }
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@http(
    method: "PATCH"
    uri: "/experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}"
)
operation UpdateTargetAccountConfiguration {
    input := {
        @required @httpLabel
        experimentTemplateId: ExperimentTemplateId

        @required @httpLabel
        accountId: TargetAccountId

        roleArn: RoleArn
        description: TargetAccountConfigurationDescription
    }
    output := {
        targetAccountConfiguration: TargetAccountConfiguration
    }
    errors: [ValidationException, ResourceNotFoundException]
}

enum AccountTargeting {
    single_account = "single-account"
    multi_account = "multi-account"
}

structure Action {
    id: ActionId
    arn: ResourceArn
    description: ActionDescription
    parameters: ActionParameterMap
    targets: ActionTargetMap
    tags: TagMap
}

@length(max: 512) @pattern("[\\s\\S]+")
string ActionDescription

@length(max: 128) @pattern("[\\S]+")
string ActionId

structure ActionParameter {
    description: ActionParameterDescription
    required: Boolean
}

@length(max: 512) @pattern("[\\s\\S]+")
string ActionParameterDescription

map ActionParameterMap {
    key: ActionParameterName
    value: ActionParameter
}

@length(max: 64) @pattern("[\\S]+")
string ActionParameterName

structure ActionSummary {
    id: ActionId
    arn: ResourceArn
    description: ActionDescription
    targets: ActionTargetMap
    tags: TagMap
}

list ActionSummaryList {
    member: ActionSummary
}

structure ActionTarget {
    resourceType: TargetResourceTypeId
}

map ActionTargetMap {
    key: ActionTargetName
    value: ActionTarget
}

@length(max: 64) @pattern("[\\S]+")
string ActionTargetName

enum ActionsMode {
    skip_all = "skip-all"
    run_all = "run-all"
}

@length(min: 1, max: 1024) @pattern("[\\S]+")
string ClientToken

@length(min: 20, max: 2048) @pattern("[\\S]+")
string CloudWatchLogGroupArn

@error("client") @httpError(409)
structure ConflictException {
    message: ExceptionMessage
}

structure CreateExperimentTemplateActionInput {
    @required
    actionId: ActionId

    description: ExperimentTemplateActionDescription
    parameters: ExperimentTemplateActionParameterMap
    targets: ExperimentTemplateActionTargetMap
    startAfter: ExperimentTemplateActionStartAfterList
}

map CreateExperimentTemplateActionInputMap {
    key: ExperimentTemplateActionName
    value: CreateExperimentTemplateActionInput
}

structure CreateExperimentTemplateExperimentOptionsInput {
    accountTargeting: AccountTargeting
    emptyTargetResolutionMode: EmptyTargetResolutionMode
}

structure CreateExperimentTemplateLogConfigurationInput {
    cloudWatchLogsConfiguration: ExperimentTemplateCloudWatchLogsLogConfigurationInput
    s3Configuration: ExperimentTemplateS3LogConfigurationInput

    @required
    logSchemaVersion: Integer
}

structure CreateExperimentTemplateReportConfigurationInput {
    outputs: ExperimentTemplateReportConfigurationOutputsInput
    dataSources: ExperimentTemplateReportConfigurationDataSourcesInput
    preExperimentDuration: ReportConfigurationDuration
    postExperimentDuration: ReportConfigurationDuration
}

structure CreateExperimentTemplateStopConditionInput {
    @required
    source: StopConditionSource

    value: StopConditionValue
}

list CreateExperimentTemplateStopConditionInputList {
    member: CreateExperimentTemplateStopConditionInput
}

structure CreateExperimentTemplateTargetInput {
    @required
    resourceType: TargetResourceTypeId

    resourceArns: ResourceArnList
    resourceTags: TagMap
    filters: ExperimentTemplateTargetFilterInputList

    @required
    selectionMode: ExperimentTemplateTargetSelectionMode

    parameters: ExperimentTemplateTargetParameterMap
}

map CreateExperimentTemplateTargetInputMap {
    key: ExperimentTemplateTargetName
    value: CreateExperimentTemplateTargetInput
}

enum EmptyTargetResolutionMode {
    fail
    skip
}

@length(max: 1024) @pattern("[\\s\\S]+")
string ExceptionMessage

structure Experiment {
    id: ExperimentId
    arn: ResourceArn
    experimentTemplateId: ExperimentTemplateId
    roleArn: RoleArn
    state: ExperimentState
    targets: ExperimentTargetMap
    actions: ExperimentActionMap
    stopConditions: ExperimentStopConditionList
    creationTime: Timestamp
    startTime: Timestamp
    endTime: Timestamp
    tags: TagMap
    logConfiguration: ExperimentLogConfiguration
    experimentOptions: ExperimentOptions
    targetAccountConfigurationsCount: TargetAccountConfigurationsCount
    experimentReportConfiguration: ExperimentReportConfiguration
    experimentReport: ExperimentReport
}

structure ExperimentAction {
    actionId: ActionId
    description: ExperimentActionDescription
    parameters: ExperimentActionParameterMap
    targets: ExperimentActionTargetMap
    startAfter: ExperimentActionStartAfterList
    state: ExperimentActionState
    startTime: Timestamp
    endTime: Timestamp
}

@length(max: 512) @pattern("[\\s\\S]+")
string ExperimentActionDescription

map ExperimentActionMap {
    key: ExperimentActionName
    value: ExperimentAction
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentActionName

@length(max: 1024) @pattern("[\\S]+")
string ExperimentActionParameter

map ExperimentActionParameterMap {
    key: ExperimentActionParameterName
    value: ExperimentActionParameter
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentActionParameterName

@length(max: 64) @pattern("[\\S]+")
string ExperimentActionStartAfter

list ExperimentActionStartAfterList {
    member: ExperimentActionStartAfter
}

structure ExperimentActionState {
    status: ExperimentActionStatus
    reason: ExperimentActionStatusReason
}

enum ExperimentActionStatus {
    pending
    initiating
    running
    completed
    cancelled
    stopping
    stopped
    failed
    skipped
}

@length(max: 512) @pattern("[\\s\\S]+")
string ExperimentActionStatusReason

map ExperimentActionTargetMap {
    key: ExperimentActionTargetName
    value: ExperimentTargetName
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentActionTargetName

structure ExperimentCloudWatchLogsLogConfiguration {
    logGroupArn: CloudWatchLogGroupArn
}

structure ExperimentError {
    accountId: String
    code: ExperimentErrorCode
    location: String
}

@length(max: 128) @pattern("[\\S]+")
string ExperimentErrorCode

@length(max: 64) @pattern("[\\S]+")
string ExperimentId

structure ExperimentLogConfiguration {
    cloudWatchLogsConfiguration: ExperimentCloudWatchLogsLogConfiguration
    s3Configuration: ExperimentS3LogConfiguration
    logSchemaVersion: Integer
}

structure ExperimentOptions {
    accountTargeting: AccountTargeting
    emptyTargetResolutionMode: EmptyTargetResolutionMode
    actionsMode: ActionsMode
}

structure ExperimentReport {
    state: ExperimentReportState
    s3Reports: ExperimentReportS3ReportList
}

structure ExperimentReportConfiguration {
    outputs: ExperimentReportConfigurationOutputs
    dataSources: ExperimentReportConfigurationDataSources
    preExperimentDuration: ReportConfigurationDuration
    postExperimentDuration: ReportConfigurationDuration
}

structure ExperimentReportConfigurationCloudWatchDashboard {
    dashboardIdentifier: ReportConfigurationCloudWatchDashboardIdentifier
}

list ExperimentReportConfigurationCloudWatchDashboardList {
    member: ExperimentReportConfigurationCloudWatchDashboard
}

structure ExperimentReportConfigurationDataSources {
    cloudWatchDashboards: ExperimentReportConfigurationCloudWatchDashboardList
}

structure ExperimentReportConfigurationOutputs {
    s3Configuration: ExperimentReportConfigurationOutputsS3Configuration
}

structure ExperimentReportConfigurationOutputsS3Configuration {
    bucketName: S3BucketName
    prefix: ReportConfigurationS3OutputPrefix
}

structure ExperimentReportError {
    code: ExperimentReportErrorCode
}

@length(max: 128) @pattern("[\\s\\S]+")
string ExperimentReportErrorCode

@length(max: 512) @pattern("[\\s\\S]+")
string ExperimentReportReason

structure ExperimentReportS3Report {
    arn: ExperimentReportS3ReportArn
    reportType: ExperimentReportS3ReportType
}

@pattern("[\\s\\S]+")
string ExperimentReportS3ReportArn

list ExperimentReportS3ReportList {
    member: ExperimentReportS3Report
}

@pattern("[\\s\\S]+")
string ExperimentReportS3ReportType

structure ExperimentReportState {
    status: ExperimentReportStatus
    reason: ExperimentReportReason
    error: ExperimentReportError
}

enum ExperimentReportStatus {
    pending
    running
    completed
    cancelled
    failed
}

structure ExperimentS3LogConfiguration {
    bucketName: S3BucketName
    prefix: S3ObjectKey
}

structure ExperimentState {
    status: ExperimentStatus
    reason: ExperimentStatusReason
    error: ExperimentError
}

enum ExperimentStatus {
    pending
    initiating
    running
    completed
    stopping
    stopped
    failed
    cancelled
}

@length(max: 512) @pattern("[\\s\\S]+")
string ExperimentStatusReason

structure ExperimentStopCondition {
    source: StopConditionSource
    value: StopConditionValue
}

list ExperimentStopConditionList {
    member: ExperimentStopCondition
}

structure ExperimentSummary {
    id: ExperimentId
    arn: ResourceArn
    experimentTemplateId: ExperimentTemplateId
    state: ExperimentState
    creationTime: Timestamp
    tags: TagMap
    experimentOptions: ExperimentOptions
}

list ExperimentSummaryList {
    member: ExperimentSummary
}

structure ExperimentTarget {
    resourceType: TargetResourceTypeId
    resourceArns: ResourceArnList
    resourceTags: TagMap
    filters: ExperimentTargetFilterList
    selectionMode: ExperimentTargetSelectionMode
    parameters: ExperimentTargetParameterMap
}

structure ExperimentTargetAccountConfiguration {
    roleArn: RoleArn
    accountId: TargetAccountId
    description: TargetAccountConfigurationDescription
}

list ExperimentTargetAccountConfigurationList {
    member: ExperimentTargetAccountConfigurationSummary
}

structure ExperimentTargetAccountConfigurationSummary {
    roleArn: RoleArn
    accountId: TargetAccountId
    description: TargetAccountConfigurationDescription
}

structure ExperimentTargetFilter {
    path: ExperimentTargetFilterPath
    values: ExperimentTargetFilterValues
}

list ExperimentTargetFilterList {
    member: ExperimentTargetFilter
}

@length(max: 256) @pattern("[\\S]+")
string ExperimentTargetFilterPath

@length(max: 128) @pattern("[\\S]+")
string ExperimentTargetFilterValue

list ExperimentTargetFilterValues {
    member: ExperimentTargetFilterValue
}

map ExperimentTargetMap {
    key: ExperimentTargetName
    value: ExperimentTarget
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTargetName

map ExperimentTargetParameterMap {
    key: ExperimentTargetParameterName
    value: ExperimentTargetParameterValue
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTargetParameterName

@length(min: 1, max: 1024)
string ExperimentTargetParameterValue

@length(max: 64) @pattern("[\\S]+")
string ExperimentTargetSelectionMode

structure ExperimentTemplate {
    id: ExperimentTemplateId
    arn: ResourceArn
    description: ExperimentTemplateDescription
    targets: ExperimentTemplateTargetMap
    actions: ExperimentTemplateActionMap
    stopConditions: ExperimentTemplateStopConditionList
    creationTime: Timestamp
    lastUpdateTime: Timestamp
    roleArn: RoleArn
    tags: TagMap
    logConfiguration: ExperimentTemplateLogConfiguration
    experimentOptions: ExperimentTemplateExperimentOptions
    targetAccountConfigurationsCount: TargetAccountConfigurationsCount
    experimentReportConfiguration: ExperimentTemplateReportConfiguration
}

structure ExperimentTemplateAction {
    actionId: ActionId
    description: ExperimentTemplateActionDescription
    parameters: ExperimentTemplateActionParameterMap
    targets: ExperimentTemplateActionTargetMap
    startAfter: ExperimentTemplateActionStartAfterList
}

@length(max: 512) @pattern("[\\s\\S]+")
string ExperimentTemplateActionDescription

map ExperimentTemplateActionMap {
    key: ExperimentTemplateActionName
    value: ExperimentTemplateAction
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateActionName

@length(max: 1024) @pattern("[\\S]+")
string ExperimentTemplateActionParameter

map ExperimentTemplateActionParameterMap {
    key: ExperimentTemplateActionParameterName
    value: ExperimentTemplateActionParameter
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateActionParameterName

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateActionStartAfter

list ExperimentTemplateActionStartAfterList {
    member: ExperimentTemplateActionStartAfter
}

map ExperimentTemplateActionTargetMap {
    key: ExperimentTemplateActionTargetName
    value: ExperimentTemplateTargetName
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateActionTargetName

structure ExperimentTemplateCloudWatchLogsLogConfiguration {
    logGroupArn: CloudWatchLogGroupArn
}

structure ExperimentTemplateCloudWatchLogsLogConfigurationInput {
    @required
    logGroupArn: CloudWatchLogGroupArn
}

@length(max: 512) @pattern("[\\s\\S]+")
string ExperimentTemplateDescription

structure ExperimentTemplateExperimentOptions {
    accountTargeting: AccountTargeting
    emptyTargetResolutionMode: EmptyTargetResolutionMode
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateId

structure ExperimentTemplateLogConfiguration {
    cloudWatchLogsConfiguration: ExperimentTemplateCloudWatchLogsLogConfiguration
    s3Configuration: ExperimentTemplateS3LogConfiguration
    logSchemaVersion: Integer
}

structure ExperimentTemplateReportConfiguration {
    outputs: ExperimentTemplateReportConfigurationOutputs
    dataSources: ExperimentTemplateReportConfigurationDataSources
    preExperimentDuration: ReportConfigurationDuration
    postExperimentDuration: ReportConfigurationDuration
}

structure ExperimentTemplateReportConfigurationCloudWatchDashboard {
    dashboardIdentifier: ReportConfigurationCloudWatchDashboardIdentifier
}

list ExperimentTemplateReportConfigurationCloudWatchDashboardList {
    member: ExperimentTemplateReportConfigurationCloudWatchDashboard
}

structure ExperimentTemplateReportConfigurationDataSources {
    cloudWatchDashboards: ExperimentTemplateReportConfigurationCloudWatchDashboardList
}

structure ExperimentTemplateReportConfigurationDataSourcesInput {
    cloudWatchDashboards: ReportConfigurationCloudWatchDashboardInputList
}

structure ExperimentTemplateReportConfigurationOutputs {
    s3Configuration: ReportConfigurationS3Output
}

structure ExperimentTemplateReportConfigurationOutputsInput {
    s3Configuration: ReportConfigurationS3OutputInput
}

structure ExperimentTemplateS3LogConfiguration {
    bucketName: S3BucketName
    prefix: S3ObjectKey
}

structure ExperimentTemplateS3LogConfigurationInput {
    @required
    bucketName: S3BucketName

    prefix: S3ObjectKey
}

structure ExperimentTemplateStopCondition {
    source: StopConditionSource
    value: StopConditionValue
}

list ExperimentTemplateStopConditionList {
    member: ExperimentTemplateStopCondition
}

structure ExperimentTemplateSummary {
    id: ExperimentTemplateId
    arn: ResourceArn
    description: ExperimentTemplateDescription
    creationTime: Timestamp
    lastUpdateTime: Timestamp
    tags: TagMap
}

list ExperimentTemplateSummaryList {
    member: ExperimentTemplateSummary
}

structure ExperimentTemplateTarget {
    resourceType: TargetResourceTypeId
    resourceArns: ResourceArnList
    resourceTags: TagMap
    filters: ExperimentTemplateTargetFilterList
    selectionMode: ExperimentTemplateTargetSelectionMode
    parameters: ExperimentTemplateTargetParameterMap
}

structure ExperimentTemplateTargetFilter {
    path: ExperimentTemplateTargetFilterPath
    values: ExperimentTemplateTargetFilterValues
}

list ExperimentTemplateTargetFilterInputList {
    member: ExperimentTemplateTargetInputFilter
}

list ExperimentTemplateTargetFilterList {
    member: ExperimentTemplateTargetFilter
}

@length(max: 256) @pattern("[\\S]+")
string ExperimentTemplateTargetFilterPath

@length(max: 128) @pattern("[\\S]+")
string ExperimentTemplateTargetFilterValue

list ExperimentTemplateTargetFilterValues {
    member: ExperimentTemplateTargetFilterValue
}

structure ExperimentTemplateTargetInputFilter {
    @required
    path: ExperimentTemplateTargetFilterPath

    @required
    values: ExperimentTemplateTargetFilterValues
}

map ExperimentTemplateTargetMap {
    key: ExperimentTemplateTargetName
    value: ExperimentTemplateTarget
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateTargetName

map ExperimentTemplateTargetParameterMap {
    key: ExperimentTemplateTargetParameterName
    value: ExperimentTemplateTargetParameterValue
}

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateTargetParameterName

@length(min: 1, max: 1024) @pattern("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$")
string ExperimentTemplateTargetParameterValue

@length(max: 64) @pattern("[\\S]+")
string ExperimentTemplateTargetSelectionMode

@range(min: 1, max: 100)
integer ListActionsMaxResults

@range(min: 1, max: 100)
integer ListExperimentResolvedTargetsMaxResults

@range(min: 1, max: 100)
integer ListExperimentTemplatesMaxResults

@range(min: 1, max: 100)
integer ListExperimentsMaxResults

@range(min: 1, max: 100)
integer ListTargetAccountConfigurationsMaxResults

@range(min: 1, max: 100)
integer ListTargetResourceTypesMaxResults

@length(min: 1, max: 1024) @pattern("[\\S]+")
string NextToken

@length(max: 512) @pattern("[\\S]+")
string ReportConfigurationCloudWatchDashboardIdentifier

structure ReportConfigurationCloudWatchDashboardInput {
    dashboardIdentifier: ReportConfigurationCloudWatchDashboardIdentifier
}

list ReportConfigurationCloudWatchDashboardInputList {
    member: ReportConfigurationCloudWatchDashboardInput
}

@length(max: 32) @pattern("[\\S]+")
string ReportConfigurationDuration

structure ReportConfigurationS3Output {
    bucketName: S3BucketName
    prefix: ReportConfigurationS3OutputPrefix
}

structure ReportConfigurationS3OutputInput {
    bucketName: S3BucketName
    prefix: ReportConfigurationS3OutputPrefix
}

@length(max: 256) @pattern("[\\S]+")
string ReportConfigurationS3OutputPrefix

structure ResolvedTarget {
    resourceType: TargetResourceTypeId
    targetName: TargetName
    targetInformation: TargetInformationMap
}

list ResolvedTargetList {
    member: ResolvedTarget
}

@length(min: 20, max: 2048) @pattern("[\\S]+")
string ResourceArn

@length(max: 5)
list ResourceArnList {
    member: ResourceArn
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: ExceptionMessage
}

@length(min: 20, max: 2048) @pattern("[\\S]+")
string RoleArn

@length(min: 3, max: 63) @pattern("[\\S]+")
string S3BucketName

@length(min: 1, max: 700) @pattern("[\\s\\S]+")
string S3ObjectKey

structure SafetyLever {
    id: SafetyLeverId
    arn: ResourceArn
    state: SafetyLeverState
}

@length(max: 64) @pattern("[\\S]+")
string SafetyLeverId

structure SafetyLeverState {
    status: SafetyLeverStatus
    reason: String
}

enum SafetyLeverStatus {
    disengaged
    engaged
    engaging
}

enum SafetyLeverStatusInput {
    disengaged
    engaged
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: ExceptionMessage
}

structure StartExperimentExperimentOptionsInput {
    actionsMode: ActionsMode
}

@length(max: 64) @pattern("[\\S]+")
string StopConditionSource

@length(min: 20, max: 2048) @pattern("[\\s\\S]+")
string StopConditionValue

@length(max: 128) @pattern("[\\s\\S]+")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256) @pattern("[\\s\\S]*")
string TagValue

structure TargetAccountConfiguration {
    roleArn: RoleArn
    accountId: TargetAccountId
    description: TargetAccountConfigurationDescription
}

@length(max: 512) @pattern("[\\s\\S]*")
string TargetAccountConfigurationDescription

list TargetAccountConfigurationList {
    member: TargetAccountConfigurationSummary
}

structure TargetAccountConfigurationSummary {
    roleArn: RoleArn
    accountId: TargetAccountId
    description: TargetAccountConfigurationDescription
}

@range(min: 0)
long TargetAccountConfigurationsCount

@length(min: 12, max: 48) @pattern("[\\S]+")
string TargetAccountId

@length(max: 64) @pattern("[\\S]+")
string TargetInformationKey

map TargetInformationMap {
    key: TargetInformationKey
    value: TargetInformationValue
}

@length(max: 2048) @pattern("[\\S]+")
string TargetInformationValue

@length(max: 64) @pattern("[\\S]+")
string TargetName

structure TargetResourceType {
    resourceType: TargetResourceTypeId
    description: TargetResourceTypeDescription
    parameters: TargetResourceTypeParameterMap
}

@length(max: 512) @pattern("[\\s\\S]+")
string TargetResourceTypeDescription

@length(max: 128) @pattern("[\\S]+")
string TargetResourceTypeId

structure TargetResourceTypeParameter {
    description: TargetResourceTypeParameterDescription
    required: Boolean
}

@length(max: 512) @pattern("[\\s\\S]+")
string TargetResourceTypeParameterDescription

map TargetResourceTypeParameterMap {
    key: TargetResourceTypeParameterName
    value: TargetResourceTypeParameter
}

@length(max: 64) @pattern("[\\S]+")
string TargetResourceTypeParameterName

structure TargetResourceTypeSummary {
    resourceType: TargetResourceTypeId
    description: TargetResourceTypeDescription
}

list TargetResourceTypeSummaryList {
    member: TargetResourceTypeSummary
}

structure UpdateExperimentTemplateActionInputItem {
    actionId: ActionId
    description: ExperimentTemplateActionDescription
    parameters: ExperimentTemplateActionParameterMap
    targets: ExperimentTemplateActionTargetMap
    startAfter: ExperimentTemplateActionStartAfterList
}

map UpdateExperimentTemplateActionInputMap {
    key: ExperimentTemplateActionName
    value: UpdateExperimentTemplateActionInputItem
}

structure UpdateExperimentTemplateExperimentOptionsInput {
    emptyTargetResolutionMode: EmptyTargetResolutionMode
}

structure UpdateExperimentTemplateLogConfigurationInput {
    cloudWatchLogsConfiguration: ExperimentTemplateCloudWatchLogsLogConfigurationInput
    s3Configuration: ExperimentTemplateS3LogConfigurationInput
    logSchemaVersion: Integer
}

structure UpdateExperimentTemplateReportConfigurationInput {
    outputs: ExperimentTemplateReportConfigurationOutputsInput
    dataSources: ExperimentTemplateReportConfigurationDataSourcesInput
    preExperimentDuration: ReportConfigurationDuration
    postExperimentDuration: ReportConfigurationDuration
}

structure UpdateExperimentTemplateStopConditionInput {
    @required
    source: StopConditionSource

    value: StopConditionValue
}

list UpdateExperimentTemplateStopConditionInputList {
    member: UpdateExperimentTemplateStopConditionInput
}

structure UpdateExperimentTemplateTargetInput {
    @required
    resourceType: TargetResourceTypeId

    resourceArns: ResourceArnList
    resourceTags: TagMap
    filters: ExperimentTemplateTargetFilterInputList

    @required
    selectionMode: ExperimentTemplateTargetSelectionMode

    parameters: ExperimentTemplateTargetParameterMap
}

map UpdateExperimentTemplateTargetInputMap {
    key: ExperimentTemplateTargetName
    value: UpdateExperimentTemplateTargetInput
}

structure UpdateSafetyLeverStateInput {
    @required
    status: SafetyLeverStatusInput

    @required
    reason: String
}

@error("client") @httpError(400)
structure ValidationException {
    message: ExceptionMessage
}
