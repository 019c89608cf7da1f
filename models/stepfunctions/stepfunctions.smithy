$version: "2.0"

namespace com.amazonaws.stepfunctions

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Step Functions")
@service(sdkId: "SFN", endpointPrefix: "states", docId: "states-2016-11-23")
@awsJson1_0
@sigv4(name: "states")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [
            {endpoint: "https://{service}-fips.{region}.{dualStackDnsSuffix}", dualStack: true}
        ]
    }
    regionSpecialCases: {
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AWSStepFunctions {
    version: "2016-11-23"
    operations: [
        CreateActivity
        CreateStateMachine
        CreateStateMachineAlias
        DeleteActivity
        DeleteStateMachine
        DeleteStateMachineAlias
        DeleteStateMachineVersion
        DescribeActivity
        DescribeExecution
        DescribeMapRun
        DescribeStateMachine
        DescribeStateMachineAlias
        DescribeStateMachineForExecution
        GetActivityTask
        GetExecutionHistory
        ListActivities
        ListExecutions
        ListMapRuns
        ListStateMachineAliases
        ListStateMachineVersions
        ListStateMachines
        ListTagsForResource
        PublishStateMachineVersion
        RedriveExecution
        SendTaskFailure
        SendTaskHeartbeat
        SendTaskSuccess
        StartExecution
        StartSyncExecution
        StopExecution
        TagResource
        TestState
        UntagResource
        UpdateMapRun
        UpdateStateMachine
        UpdateStateMachineAlias
        ValidateStateMachineDefinition
    ]
}

@idempotent
operation CreateActivity {
    input := {
        @required
        name: Name

        tags: TagList
        encryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        activityArn: Arn

        @required
        creationDate: Timestamp
    }
    errors: [
        ActivityLimitExceeded
        ActivityAlreadyExists
        InvalidName
        TooManyTags
        InvalidEncryptionConfiguration
        KmsAccessDeniedException
        KmsThrottlingException
    ]
}

@idempotent
operation CreateStateMachine {
    input := {
        @required
        name: Name

        @required
        definition: Definition

        @required
        roleArn: Arn

        type: StateMachineType
        loggingConfiguration: LoggingConfiguration
        tags: TagList
        tracingConfiguration: TracingConfiguration
        publish: Boolean
        versionDescription: VersionDescription
        encryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        stateMachineArn: Arn

        @required
        creationDate: Timestamp

        stateMachineVersionArn: Arn
    }
    errors: [
        InvalidArn
        InvalidDefinition
        InvalidName
        InvalidLoggingConfiguration
        InvalidTracingConfiguration
        StateMachineAlreadyExists
        StateMachineDeleting
        StateMachineLimitExceeded
        StateMachineTypeNotSupported
        TooManyTags
        ValidationException
        ConflictException
        InvalidEncryptionConfiguration
        KmsAccessDeniedException
        KmsThrottlingException
    ]
}

operation CreateStateMachineAlias {
    input := {
        description: AliasDescription

        @required
        name: CharacterRestrictedName

        @required
        routingConfiguration: RoutingConfigurationList
    }
    output := {
        @required
        stateMachineAliasArn: Arn

        @required
        creationDate: Timestamp
    }
    errors: [
        InvalidArn
        InvalidName
        ValidationException
        StateMachineDeleting
        ResourceNotFound
        ConflictException
        ServiceQuotaExceededException
    ]
}

operation DeleteActivity {
    input := {
        @required
        activityArn: Arn
    }
    output := {}
    errors: [InvalidArn]
}

operation DeleteStateMachine {
    input := {
        @required
        stateMachineArn: Arn
    }
    output := {}
    errors: [InvalidArn, ValidationException]
}

operation DeleteStateMachineAlias {
    input := {
        @required
        stateMachineAliasArn: Arn
    }
    output := {}
    errors: [ValidationException, InvalidArn, ResourceNotFound, ConflictException]
}

operation DeleteStateMachineVersion {
    input := {
        @required
        stateMachineVersionArn: LongArn
    }
    output := {}
    errors: [ValidationException, InvalidArn, ConflictException]
}

operation DescribeActivity {
    input := {
        @required
        activityArn: Arn
    }
    output := {
        @required
        activityArn: Arn

        @required
        name: Name

        @required
        creationDate: Timestamp

        encryptionConfiguration: EncryptionConfiguration
    }
    errors: [ActivityDoesNotExist, InvalidArn]
}

operation DescribeExecution {
    input := {
        @required
        executionArn: Arn

        includedData: IncludedData
    }
    output := {
        @required
        executionArn: Arn

        @required
        stateMachineArn: Arn

        name: Name

        @required
        status: ExecutionStatus

        @required
        startDate: Timestamp

        stopDate: Timestamp
        input: SensitiveData
        inputDetails: CloudWatchEventsExecutionDataDetails
        output: SensitiveData
        outputDetails: CloudWatchEventsExecutionDataDetails
        traceHeader: TraceHeader
        mapRunArn: LongArn
        error: SensitiveError
        cause: SensitiveCause
        stateMachineVersionArn: Arn
        stateMachineAliasArn: Arn
        redriveCount: Integer
        redriveDate: Timestamp
        redriveStatus: ExecutionRedriveStatus
        redriveStatusReason: SensitiveData
    }
    errors: [
        ExecutionDoesNotExist
        InvalidArn
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

operation DescribeMapRun {
    input := {
        @required
        mapRunArn: LongArn
    }
    output := {
        @required
        mapRunArn: LongArn

        @required
        executionArn: Arn

        @required
        status: MapRunStatus

        @required
        startDate: Timestamp

        stopDate: Timestamp

        @required
        maxConcurrency: MaxConcurrency

        @required
        toleratedFailurePercentage: ToleratedFailurePercentage

        @required
        toleratedFailureCount: ToleratedFailureCount

        @required
        itemCounts: MapRunItemCounts

        @required
        executionCounts: MapRunExecutionCounts

        redriveCount: Integer
        redriveDate: Timestamp
    }
    errors: [ResourceNotFound, InvalidArn]
}

operation DescribeStateMachine {
    input := {
        @required
        stateMachineArn: Arn

        includedData: IncludedData
    }
    output := {
        @required
        stateMachineArn: Arn

        @required
        name: Name

        status: StateMachineStatus

        @required
        definition: Definition

        @required
        roleArn: Arn

        @required
        type: StateMachineType

        @required
        creationDate: Timestamp

        loggingConfiguration: LoggingConfiguration
        tracingConfiguration: TracingConfiguration
        label: String
        revisionId: String
        description: VersionDescription
        encryptionConfiguration: EncryptionConfiguration
        variableReferences: VariableReferences
    }
    errors: [
        InvalidArn
        StateMachineDoesNotExist
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

operation DescribeStateMachineAlias {
    input := {
        @required
        stateMachineAliasArn: Arn
    }
    output := {
        stateMachineAliasArn: Arn
        name: Name
        description: AliasDescription
        routingConfiguration: RoutingConfigurationList
        creationDate: Timestamp
        updateDate: Timestamp
    }
    errors: [ValidationException, InvalidArn, ResourceNotFound]
}

operation DescribeStateMachineForExecution {
    input := {
        @required
        executionArn: Arn

        includedData: IncludedData
    }
    output := {
        @required
        stateMachineArn: Arn

        @required
        name: Name

        @required
        definition: Definition

        @required
        roleArn: Arn

        @required
        updateDate: Timestamp

        loggingConfiguration: LoggingConfiguration
        tracingConfiguration: TracingConfiguration
        mapRunArn: LongArn
        label: String
        revisionId: String
        encryptionConfiguration: EncryptionConfiguration
        variableReferences: VariableReferences
    }
    errors: [
        ExecutionDoesNotExist
        InvalidArn
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

operation GetActivityTask {
    input := {
        @required
        activityArn: Arn

        workerName: Name
    }
    output := {
        taskToken: TaskToken
        input: SensitiveDataJobInput
    }
    errors: [
        ActivityDoesNotExist
        ActivityWorkerLimitExceeded
        InvalidArn
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation GetExecutionHistory {
    input := {
        @required
        executionArn: Arn

        maxResults: PageSize
        reverseOrder: Boolean
        nextToken: PageToken
        includeExecutionData: Boolean
    }
    output := {
        @required
        events: HistoryEventList

        nextToken: PageToken
    }
    errors: [
        ExecutionDoesNotExist
        InvalidArn
        InvalidToken
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "activities"
    pageSize: "maxResults"
)
operation ListActivities {
    input := {
        maxResults: PageSize
        nextToken: PageToken
    }
    output := {
        @required
        activities: ActivityList

        nextToken: PageToken
    }
    errors: [InvalidToken]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "executions"
    pageSize: "maxResults"
)
operation ListExecutions {
    input := {
        stateMachineArn: Arn
        statusFilter: ExecutionStatus
        maxResults: PageSize
        nextToken: ListExecutionsPageToken
        mapRunArn: LongArn
        redriveFilter: ExecutionRedriveFilter
    }
    output := {
        @required
        executions: ExecutionList

        nextToken: ListExecutionsPageToken
    }
    errors: [
        InvalidArn
        InvalidToken
        StateMachineDoesNotExist
        StateMachineTypeNotSupported
        ValidationException
        ResourceNotFound
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "mapRuns"
    pageSize: "maxResults"
)
operation ListMapRuns {
    input := {
        @required
        executionArn: Arn

        maxResults: PageSize
        nextToken: PageToken
    }
    output := {
        @required
        mapRuns: MapRunList

        nextToken: PageToken
    }
    errors: [ExecutionDoesNotExist, InvalidArn, InvalidToken]
}

operation ListStateMachineAliases {
    input := {
        @required
        stateMachineArn: Arn

        nextToken: PageToken
        maxResults: PageSize
    }
    output := {
        @required
        stateMachineAliases: StateMachineAliasList

        nextToken: PageToken
    }
    errors: [
        InvalidArn
        InvalidToken
        ResourceNotFound
        StateMachineDoesNotExist
        StateMachineDeleting
    ]
}

operation ListStateMachineVersions {
    input := {
        @required
        stateMachineArn: Arn

        nextToken: PageToken
        maxResults: PageSize
    }
    output := {
        @required
        stateMachineVersions: StateMachineVersionList

        nextToken: PageToken
    }
    errors: [ValidationException, InvalidArn, InvalidToken]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "stateMachines"
    pageSize: "maxResults"
)
operation ListStateMachines {
    input := {
        maxResults: PageSize
        nextToken: PageToken
    }
    output := {
        @required
        stateMachines: StateMachineList

        nextToken: PageToken
    }
    errors: [InvalidToken]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: TagList
    }
    errors: [InvalidArn, ResourceNotFound]
}

@idempotent
operation PublishStateMachineVersion {
    input := {
        @required
        stateMachineArn: Arn

        revisionId: String
        description: VersionDescription
    }
    output := {
        @required
        creationDate: Timestamp

        @required
        stateMachineVersionArn: Arn
    }
    errors: [
        ValidationException
        StateMachineDeleting
        StateMachineDoesNotExist
        ServiceQuotaExceededException
        ConflictException
        InvalidArn
    ]
}

@idempotent
operation RedriveExecution {
    input := {
        @required
        executionArn: Arn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        redriveDate: Timestamp
    }
    errors: [
        ExecutionDoesNotExist
        ExecutionNotRedrivable
        ExecutionLimitExceeded
        InvalidArn
        ValidationException
    ]
}

operation SendTaskFailure {
    input := {
        @required
        taskToken: TaskToken

        error: SensitiveError
        cause: SensitiveCause
    }
    output := {}
    errors: [
        TaskDoesNotExist
        InvalidToken
        TaskTimedOut
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

operation SendTaskHeartbeat {
    input := {
        @required
        taskToken: TaskToken
    }
    output := {}
    errors: [TaskDoesNotExist, InvalidToken, TaskTimedOut]
}

operation SendTaskSuccess {
    input := {
        @required
        taskToken: TaskToken

        @required
        output: SensitiveData
    }
    output := {}
    errors: [
        TaskDoesNotExist
        InvalidOutput
        InvalidToken
        TaskTimedOut
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

@idempotent
operation StartExecution {
    input := {
        @required
        stateMachineArn: Arn

        name: Name
        input: SensitiveData
        traceHeader: TraceHeader
    }
    output := {
        @required
        executionArn: Arn

        @required
        startDate: Timestamp
    }
    errors: [
        ExecutionLimitExceeded
        ExecutionAlreadyExists
        InvalidArn
        InvalidExecutionInput
        InvalidName
        StateMachineDoesNotExist
        StateMachineDeleting
        ValidationException
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

@endpoint(hostPrefix: "sync-")
operation StartSyncExecution {
    input := {
        @required
        stateMachineArn: Arn

        name: Name
        input: SensitiveData
        traceHeader: TraceHeader
        includedData: IncludedData
    }
    output := {
        @required
        executionArn: Arn

        stateMachineArn: Arn
        name: Name

        @required
        startDate: Timestamp

        @required
        stopDate: Timestamp

        @required
        status: SyncExecutionStatus

        error: SensitiveError
        cause: SensitiveCause
        input: SensitiveData
        inputDetails: CloudWatchEventsExecutionDataDetails
        output: SensitiveData
        outputDetails: CloudWatchEventsExecutionDataDetails
        traceHeader: TraceHeader
        billingDetails: BillingDetails
    }
    errors: [
        InvalidArn
        InvalidExecutionInput
        InvalidName
        StateMachineDoesNotExist
        StateMachineDeleting
        StateMachineTypeNotSupported
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

operation StopExecution {
    input := {
        @required
        executionArn: Arn

        error: SensitiveError
        cause: SensitiveCause
    }
    output := {
        @required
        stopDate: Timestamp
    }
    errors: [
        ExecutionDoesNotExist
        InvalidArn
        ValidationException
        KmsAccessDeniedException
        KmsInvalidStateException
        KmsThrottlingException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: TagList
    }
    output := {}
    errors: [InvalidArn, ResourceNotFound, TooManyTags]
}

@endpoint(hostPrefix: "sync-")
operation TestState {
    input := {
        @required
        definition: Definition

        roleArn: Arn
        input: SensitiveData
        inspectionLevel: InspectionLevel
        revealSecrets: Boolean
        variables: SensitiveData
        stateName: TestStateStateName
        mock: MockInput
        context: SensitiveData
        stateConfiguration: TestStateConfiguration
    }
    output := {
        output: SensitiveData
        error: SensitiveError
        cause: SensitiveCause
        inspectionData: InspectionData
        nextState: StateName
        status: TestExecutionStatus
    }
    errors: [InvalidArn, InvalidDefinition, InvalidExecutionInput, ValidationException]
}

operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InvalidArn, ResourceNotFound]
}

operation UpdateMapRun {
    input := {
        @required
        mapRunArn: LongArn

        maxConcurrency: MaxConcurrency
        toleratedFailurePercentage: ToleratedFailurePercentage
        toleratedFailureCount: ToleratedFailureCount
    }
    output := {}
    errors: [ResourceNotFound, InvalidArn, ValidationException]
}

@idempotent
operation UpdateStateMachine {
    input := {
        @required
        stateMachineArn: Arn

        definition: Definition
        roleArn: Arn
        loggingConfiguration: LoggingConfiguration
        tracingConfiguration: TracingConfiguration
        publish: Boolean
        versionDescription: VersionDescription
        encryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        updateDate: Timestamp

        revisionId: String
        stateMachineVersionArn: Arn
    }
    errors: [
        InvalidArn
        InvalidDefinition
        InvalidLoggingConfiguration
        InvalidTracingConfiguration
        MissingRequiredParameter
        StateMachineDeleting
        StateMachineDoesNotExist
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        InvalidEncryptionConfiguration
        KmsAccessDeniedException
        KmsThrottlingException
    ]
}

operation UpdateStateMachineAlias {
    input := {
        @required
        stateMachineAliasArn: Arn

        description: AliasDescription
        routingConfiguration: RoutingConfigurationList
    }
    output := {
        @required
        updateDate: Timestamp
    }
    errors: [
        ValidationException
        InvalidArn
        ResourceNotFound
        ConflictException
        StateMachineDeleting
    ]
}

operation ValidateStateMachineDefinition {
    input := {
        @required
        definition: Definition

        type: StateMachineType
        severity: ValidateStateMachineDefinitionSeverity
        maxResults: ValidateStateMachineDefinitionMaxResult
    }
    output := {
        @required
        result: ValidateStateMachineDefinitionResultCode

        @required
        diagnostics: ValidateStateMachineDefinitionDiagnosticList

        truncated: Boolean
    }
    errors: [ValidationException]
}

@error("client")
structure ActivityAlreadyExists {
    message: String
}

@error("client")
structure ActivityDoesNotExist {
    message: String
}

structure ActivityFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

@error("client")
structure ActivityLimitExceeded {
    message: String
}

list ActivityList {
    member: ActivityListItem
}

structure ActivityListItem {
    @required
    activityArn: Arn

    @required
    name: Name

    @required
    creationDate: Timestamp
}

structure ActivityScheduleFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

structure ActivityScheduledEventDetails {
    @required
    resource: Arn

    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
    timeoutInSeconds: Long
    heartbeatInSeconds: Long
}

structure ActivityStartedEventDetails {
    workerName: Identity
}

structure ActivitySucceededEventDetails {
    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}

structure ActivityTimedOutEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

@error("client")
structure ActivityWorkerLimitExceeded {
    message: String
}

@length(max: 256) @sensitive
string AliasDescription

@length(min: 1, max: 256)
string Arn

map AssignedVariables {
    key: VariableName
    value: VariableValue
}

structure AssignedVariablesDetails {
    truncated: Boolean
}

@range(min: 0)
long BilledDuration

@range(min: 0)
long BilledMemoryUsed

structure BillingDetails {
    billedMemoryUsedInMB: BilledMemoryUsed
    billedDurationInMilliseconds: BilledDuration
}

@length(min: 1, max: 80) @pattern("^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$")
string CharacterRestrictedName

@length(min: 1, max: 64) @pattern("[!-~]+")
string ClientToken

structure CloudWatchEventsExecutionDataDetails {
    included: Boolean
}

structure CloudWatchLogsLogGroup {
    logGroupArn: Arn
}

@error("client")
structure ConflictException {
    message: String
}

@length(min: 0, max: 262144) @sensitive
string ConnectorParameters

@length(min: 1, max: 1048576) @sensitive
string Definition

structure EncryptionConfiguration {
    kmsKeyId: KmsKeyId
    kmsDataKeyReusePeriodSeconds: KmsDataKeyReusePeriodSeconds

    @required
    type: EncryptionType
}

enum EncryptionType {
    AWS_OWNED_KEY
    CUSTOMER_MANAGED_KMS_KEY
}

structure EvaluationFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
    location: EvaluationFailureLocation

    @required
    state: StateName
}

@length(min: 0, max: 256) @sensitive
string EvaluationFailureLocation

@range(min: 0) @sensitive
integer ExceptionHandlerIndex

structure ExecutionAbortedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

@error("client")
structure ExecutionAlreadyExists {
    message: String
}

@error("client")
structure ExecutionDoesNotExist {
    message: String
}

structure ExecutionFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

@error("client")
structure ExecutionLimitExceeded {
    message: String
}

list ExecutionList {
    member: ExecutionListItem
}

structure ExecutionListItem {
    @required
    executionArn: Arn

    @required
    stateMachineArn: Arn

    @required
    name: Name

    @required
    status: ExecutionStatus

    @required
    startDate: Timestamp

    stopDate: Timestamp
    mapRunArn: LongArn
    itemCount: UnsignedInteger
    stateMachineVersionArn: Arn
    stateMachineAliasArn: Arn
    redriveCount: Integer
    redriveDate: Timestamp
}

@error("client")
structure ExecutionNotRedrivable {
    message: String
}

enum ExecutionRedriveFilter {
    REDRIVEN
    NOT_REDRIVEN
}

enum ExecutionRedriveStatus {
    REDRIVABLE
    NOT_REDRIVABLE
    REDRIVABLE_BY_MAP_RUN
}

structure ExecutionRedrivenEventDetails {
    redriveCount: Integer
}

structure ExecutionStartedEventDetails {
    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
    roleArn: Arn
    stateMachineAliasArn: Arn
    stateMachineVersionArn: Arn
}

enum ExecutionStatus {
    RUNNING
    SUCCEEDED
    FAILED
    TIMED_OUT
    ABORTED
    PENDING_REDRIVE
}

structure ExecutionSucceededEventDetails {
    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}

structure ExecutionTimedOutEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

structure HistoryEvent {
    @required
    timestamp: Timestamp

    @required
    type: HistoryEventType

    @required
    id: Long

    previousEventId: Long
    activityFailedEventDetails: ActivityFailedEventDetails
    activityScheduleFailedEventDetails: ActivityScheduleFailedEventDetails
    activityScheduledEventDetails: ActivityScheduledEventDetails
    activityStartedEventDetails: ActivityStartedEventDetails
    activitySucceededEventDetails: ActivitySucceededEventDetails
    activityTimedOutEventDetails: ActivityTimedOutEventDetails
    taskFailedEventDetails: TaskFailedEventDetails
    taskScheduledEventDetails: TaskScheduledEventDetails
    taskStartFailedEventDetails: TaskStartFailedEventDetails
    taskStartedEventDetails: TaskStartedEventDetails
    taskSubmitFailedEventDetails: TaskSubmitFailedEventDetails
    taskSubmittedEventDetails: TaskSubmittedEventDetails
    taskSucceededEventDetails: TaskSucceededEventDetails
    taskTimedOutEventDetails: TaskTimedOutEventDetails
    executionFailedEventDetails: ExecutionFailedEventDetails
    executionStartedEventDetails: ExecutionStartedEventDetails
    executionSucceededEventDetails: ExecutionSucceededEventDetails
    executionAbortedEventDetails: ExecutionAbortedEventDetails
    executionTimedOutEventDetails: ExecutionTimedOutEventDetails
    executionRedrivenEventDetails: ExecutionRedrivenEventDetails
    mapStateStartedEventDetails: MapStateStartedEventDetails
    mapIterationStartedEventDetails: MapIterationEventDetails
    mapIterationSucceededEventDetails: MapIterationEventDetails
    mapIterationFailedEventDetails: MapIterationEventDetails
    mapIterationAbortedEventDetails: MapIterationEventDetails
    lambdaFunctionFailedEventDetails: LambdaFunctionFailedEventDetails
    lambdaFunctionScheduleFailedEventDetails: LambdaFunctionScheduleFailedEventDetails
    lambdaFunctionScheduledEventDetails: LambdaFunctionScheduledEventDetails
    lambdaFunctionStartFailedEventDetails: LambdaFunctionStartFailedEventDetails
    lambdaFunctionSucceededEventDetails: LambdaFunctionSucceededEventDetails
    lambdaFunctionTimedOutEventDetails: LambdaFunctionTimedOutEventDetails
    stateEnteredEventDetails: StateEnteredEventDetails
    stateExitedEventDetails: StateExitedEventDetails
    mapRunStartedEventDetails: MapRunStartedEventDetails
    mapRunFailedEventDetails: MapRunFailedEventDetails
    mapRunRedrivenEventDetails: MapRunRedrivenEventDetails
    evaluationFailedEventDetails: EvaluationFailedEventDetails
}

structure HistoryEventExecutionDataDetails {
    truncated: Boolean
}

list HistoryEventList {
    member: HistoryEvent
}

enum HistoryEventType {
    ActivityFailed
    ActivityScheduled
    ActivityScheduleFailed
    ActivityStarted
    ActivitySucceeded
    ActivityTimedOut
    ChoiceStateEntered
    ChoiceStateExited
    ExecutionAborted
    ExecutionFailed
    ExecutionStarted
    ExecutionSucceeded
    ExecutionTimedOut
    FailStateEntered
    LambdaFunctionFailed
    LambdaFunctionScheduled
    LambdaFunctionScheduleFailed
    LambdaFunctionStarted
    LambdaFunctionStartFailed
    LambdaFunctionSucceeded
    LambdaFunctionTimedOut
    MapIterationAborted
    MapIterationFailed
    MapIterationStarted
    MapIterationSucceeded
    MapStateAborted
    MapStateEntered
    MapStateExited
    MapStateFailed
    MapStateStarted
    MapStateSucceeded
    ParallelStateAborted
    ParallelStateEntered
    ParallelStateExited
    ParallelStateFailed
    ParallelStateStarted
    ParallelStateSucceeded
    PassStateEntered
    PassStateExited
    SucceedStateEntered
    SucceedStateExited
    TaskFailed
    TaskScheduled
    TaskStarted
    TaskStartFailed
    TaskStateAborted
    TaskStateEntered
    TaskStateExited
    TaskSubmitFailed
    TaskSubmitted
    TaskSucceeded
    TaskTimedOut
    WaitStateAborted
    WaitStateEntered
    WaitStateExited
    MapRunAborted
    MapRunFailed
    MapRunStarted
    MapRunSucceeded
    ExecutionRedriven
    MapRunRedriven
    EvaluationFailed
}

@length(max: 256)
string Identity

enum IncludedData {
    ALL_DATA
    METADATA_ONLY
}

@sensitive
structure InspectionData {
    input: SensitiveData
    afterArguments: SensitiveData
    afterInputPath: SensitiveData
    afterParameters: SensitiveData
    result: SensitiveData
    afterResultSelector: SensitiveData
    afterResultPath: SensitiveData
    request: InspectionDataRequest
    response: InspectionDataResponse
    variables: SensitiveData
    errorDetails: InspectionErrorDetails
    afterItemsPath: SensitiveData
    afterItemSelector: SensitiveData
    afterItemBatcher: SensitiveData
    afterItemsPointer: SensitiveData
    toleratedFailureCount: InspectionToleratedFailureCount
    toleratedFailurePercentage: InspectionToleratedFailurePercentage
    maxConcurrency: InspectionMaxConcurrency
}

structure InspectionDataRequest {
    protocol: String
    method: String
    url: String
    headers: String
    body: String
}

structure InspectionDataResponse {
    protocol: String
    statusCode: String
    statusMessage: String
    headers: String
    body: String
}

structure InspectionErrorDetails {
    catchIndex: ExceptionHandlerIndex
    retryIndex: ExceptionHandlerIndex
    retryBackoffIntervalSeconds: RetryBackoffIntervalSeconds
}

enum InspectionLevel {
    INFO
    DEBUG
    TRACE
}

@range(min: 0) @sensitive
integer InspectionMaxConcurrency

@range(min: 0) @sensitive
integer InspectionToleratedFailureCount

@range(min: 0, max: 100) @sensitive
float InspectionToleratedFailurePercentage

@error("client")
structure InvalidArn {
    message: String
}

@error("client")
structure InvalidDefinition {
    message: String
}

@error("client")
structure InvalidEncryptionConfiguration {
    message: String
}

@error("client")
structure InvalidExecutionInput {
    message: String
}

@error("client")
structure InvalidLoggingConfiguration {
    message: String
}

@error("client")
structure InvalidName {
    message: String
}

@error("client")
structure InvalidOutput {
    message: String
}

@error("client")
structure InvalidToken {
    message: String
}

@error("client")
structure InvalidTracingConfiguration {
    message: String
}

@error("client")
structure KmsAccessDeniedException {
    message: String
}

@range(min: 60, max: 900)
integer KmsDataKeyReusePeriodSeconds

@error("client")
structure KmsInvalidStateException {
    kmsKeyState: KmsKeyState
    message: String
}

@length(min: 1, max: 2048)
string KmsKeyId

enum KmsKeyState {
    DISABLED
    PENDING_DELETION
    PENDING_IMPORT
    UNAVAILABLE
    CREATING
}

@error("client")
structure KmsThrottlingException {
    message: String
}

structure LambdaFunctionFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

structure LambdaFunctionScheduleFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

structure LambdaFunctionScheduledEventDetails {
    @required
    resource: Arn

    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
    timeoutInSeconds: Long
    taskCredentials: TaskCredentials
}

structure LambdaFunctionStartFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

structure LambdaFunctionSucceededEventDetails {
    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}

structure LambdaFunctionTimedOutEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

@length(min: 1, max: 3096)
string ListExecutionsPageToken

structure LogDestination {
    cloudWatchLogsLogGroup: CloudWatchLogsLogGroup
}

list LogDestinationList {
    member: LogDestination
}

enum LogLevel {
    ALL
    ERROR
    FATAL
    OFF
}

structure LoggingConfiguration {
    level: LogLevel
    includeExecutionData: Boolean
    destinations: LogDestinationList
}

@length(min: 1, max: 2000)
string LongArn

structure MapIterationEventDetails {
    name: Name
    index: UnsignedInteger
}

@range(min: 0)
integer MapIterationFailureCount

structure MapRunExecutionCounts {
    @required
    pending: UnsignedLong

    @required
    running: UnsignedLong

    @required
    succeeded: UnsignedLong

    @required
    failed: UnsignedLong

    @required
    timedOut: UnsignedLong

    @required
    aborted: UnsignedLong

    @required
    total: UnsignedLong

    @required
    resultsWritten: UnsignedLong

    failuresNotRedrivable: Long
    pendingRedrive: Long
}

structure MapRunFailedEventDetails {
    error: SensitiveError
    cause: SensitiveCause
}

structure MapRunItemCounts {
    @required
    pending: UnsignedLong

    @required
    running: UnsignedLong

    @required
    succeeded: UnsignedLong

    @required
    failed: UnsignedLong

    @required
    timedOut: UnsignedLong

    @required
    aborted: UnsignedLong

    @required
    total: UnsignedLong

    @required
    resultsWritten: UnsignedLong

    failuresNotRedrivable: Long
    pendingRedrive: Long
}

list MapRunList {
    member: MapRunListItem
}

structure MapRunListItem {
    @required
    executionArn: Arn

    @required
    mapRunArn: LongArn

    @required
    stateMachineArn: Arn

    @required
    startDate: Timestamp

    stopDate: Timestamp
}

structure MapRunRedrivenEventDetails {
    mapRunArn: LongArn
    redriveCount: Integer
}

structure MapRunStartedEventDetails {
    mapRunArn: LongArn
}

enum MapRunStatus {
    RUNNING
    SUCCEEDED
    FAILED
    ABORTED
}

structure MapStateStartedEventDetails {
    length: UnsignedInteger
}

@range(min: 0)
integer MaxConcurrency

@error("client")
structure MissingRequiredParameter {
    message: String
}

structure MockErrorOutput {
    error: SensitiveError
    cause: SensitiveCause
}

structure MockInput {
    result: SensitiveData
    errorOutput: MockErrorOutput
    fieldValidationMode: MockResponseValidationMode
}

enum MockResponseValidationMode {
    STRICT
    PRESENT
    NONE
}

@length(min: 1, max: 80)
string Name

@range(min: 0, max: 1000)
integer PageSize

@length(min: 1, max: 1024)
string PageToken

@error("client")
structure ResourceNotFound {
    message: String
    resourceName: Arn
}

@range(min: 0)
integer RetrierRetryCount

@range(min: 0) @sensitive
integer RetryBackoffIntervalSeconds

@length(min: 1, max: 2)
list RoutingConfigurationList {
    member: RoutingConfigurationListItem
}

structure RoutingConfigurationListItem {
    @required
    stateMachineVersionArn: Arn

    @required
    weight: VersionWeight
}

@length(min: 0, max: 32768) @sensitive
string SensitiveCause

@length(max: 262144) @sensitive
string SensitiveData

@length(max: 1048576) @sensitive
string SensitiveDataJobInput

@length(min: 0, max: 256) @sensitive
string SensitiveError

@error("client")
structure ServiceQuotaExceededException {
    message: String
}

structure StateEnteredEventDetails {
    @required
    name: Name

    input: SensitiveData
    inputDetails: HistoryEventExecutionDataDetails
}

structure StateExitedEventDetails {
    @required
    name: Name

    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
    assignedVariables: AssignedVariables
    assignedVariablesDetails: AssignedVariablesDetails
}

list StateMachineAliasList {
    member: StateMachineAliasListItem
}

structure StateMachineAliasListItem {
    @required
    stateMachineAliasArn: LongArn

    @required
    creationDate: Timestamp
}

@error("client")
structure StateMachineAlreadyExists {
    message: String
}

@error("client")
structure StateMachineDeleting {
    message: String
}

@error("client")
structure StateMachineDoesNotExist {
    message: String
}

@error("client")
structure StateMachineLimitExceeded {
    message: String
}

list StateMachineList {
    member: StateMachineListItem
}

structure StateMachineListItem {
    @required
    stateMachineArn: Arn

    @required
    name: Name

    @required
    type: StateMachineType

    @required
    creationDate: Timestamp
}

enum StateMachineStatus {
    ACTIVE
    DELETING
}

enum StateMachineType {
    STANDARD
    EXPRESS
}

@error("client")
structure StateMachineTypeNotSupported {
    message: String
}

list StateMachineVersionList {
    member: StateMachineVersionListItem
}

structure StateMachineVersionListItem {
    @required
    stateMachineVersionArn: LongArn

    @required
    creationDate: Timestamp
}

@length(min: 1, max: 80)
string StateName

enum SyncExecutionStatus {
    SUCCEEDED
    FAILED
    TIMED_OUT
}

structure Tag {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

structure TaskCredentials {
    roleArn: LongArn
}

@error("client")
structure TaskDoesNotExist {
    message: String
}

structure TaskFailedEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    error: SensitiveError
    cause: SensitiveCause
}

structure TaskScheduledEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    @required
    region: Name

    @required
    parameters: ConnectorParameters

    timeoutInSeconds: Long
    heartbeatInSeconds: Long
    taskCredentials: TaskCredentials
}

structure TaskStartFailedEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    error: SensitiveError
    cause: SensitiveCause
}

structure TaskStartedEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name
}

structure TaskSubmitFailedEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    error: SensitiveError
    cause: SensitiveCause
}

structure TaskSubmittedEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}

structure TaskSucceededEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    output: SensitiveData
    outputDetails: HistoryEventExecutionDataDetails
}

@error("client")
structure TaskTimedOut {
    message: String
}

structure TaskTimedOutEventDetails {
    @required
    resourceType: Name

    @required
    resource: Name

    error: SensitiveError
    cause: SensitiveCause
}

@length(min: 1, max: 2048)
string TaskToken

enum TestExecutionStatus {
    SUCCEEDED
    FAILED
    RETRIABLE
    CAUGHT_ERROR
}

structure TestStateConfiguration {
    retrierRetryCount: RetrierRetryCount
    errorCausedByState: TestStateStateName
    mapIterationFailureCount: MapIterationFailureCount
    mapItemReaderData: SensitiveData
}

@length(min: 1, max: 80) @sensitive
string TestStateStateName

@range(min: 0)
long ToleratedFailureCount

@range(min: 0, max: 100)
float ToleratedFailurePercentage

@error("client")
structure TooManyTags {
    message: String
    resourceName: Arn
}

@length(min: 0, max: 256) @pattern("\\p{ASCII}*")
string TraceHeader

structure TracingConfiguration {
    enabled: Boolean
}

@range(min: 0)
integer UnsignedInteger

@range(min: 0)
long UnsignedLong

@sensitive
string ValidateStateMachineDefinitionCode

structure ValidateStateMachineDefinitionDiagnostic {
    @required
    severity: ValidateStateMachineDefinitionSeverity

    @required
    code: ValidateStateMachineDefinitionCode

    @required
    message: ValidateStateMachineDefinitionMessage

    location: ValidateStateMachineDefinitionLocation
}

list ValidateStateMachineDefinitionDiagnosticList {
    member: ValidateStateMachineDefinitionDiagnostic
}

@sensitive
string ValidateStateMachineDefinitionLocation

@range(min: 0, max: 100)
integer ValidateStateMachineDefinitionMaxResult

@sensitive
string ValidateStateMachineDefinitionMessage

enum ValidateStateMachineDefinitionResultCode {
    OK
    FAIL
}

enum ValidateStateMachineDefinitionSeverity {
    ERROR
    WARNING
}

@error("client")
structure ValidationException {
    message: String
    reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    API_DOES_NOT_SUPPORT_LABELED_ARNS
    MISSING_REQUIRED_PARAMETER
    CANNOT_UPDATE_COMPLETED_MAP_RUN
    INVALID_ROUTING_CONFIGURATION
}

@sensitive
string VariableName

list VariableNameList {
    member: VariableName
}

@sensitive
map VariableReferences {
    key: StateName
    value: VariableNameList
}

@sensitive
string VariableValue

@length(max: 256) @sensitive
string VersionDescription

@range(min: 0, max: 100)
integer VersionWeight
