$version: "2.0"

namespace com.amazonaws.swf

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Simple Workflow Service")
@service(sdkId: "SWF", endpointPrefix: "swf")
@awsJson1_0
@sigv4(name: "swf")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://{service}-fips.{region}.{dualStackDnsSuffix}", dualStack: true}
        ]
    }
)
service SimpleWorkflowService {
    version: "2012-01-25"
    operations: [
        CountClosedWorkflowExecutions
        CountOpenWorkflowExecutions
        CountPendingActivityTasks
        CountPendingDecisionTasks
        DeleteActivityType
        DeleteWorkflowType
        DeprecateActivityType
        DeprecateDomain
        DeprecateWorkflowType
        DescribeActivityType
        DescribeDomain
        DescribeWorkflowExecution
        DescribeWorkflowType
        GetWorkflowExecutionHistory
        ListActivityTypes
        ListClosedWorkflowExecutions
        ListDomains
        ListOpenWorkflowExecutions
        ListTagsForResource
        ListWorkflowTypes
        PollForActivityTask
        PollForDecisionTask
        RecordActivityTaskHeartbeat
        RegisterActivityType
        RegisterDomain
        RegisterWorkflowType
        RequestCancelWorkflowExecution
        RespondActivityTaskCanceled
        RespondActivityTaskCompleted
        RespondActivityTaskFailed
        RespondDecisionTaskCompleted
        SignalWorkflowExecution
        StartWorkflowExecution
        TagResource
        TerminateWorkflowExecution
        UndeprecateActivityType
        UndeprecateDomain
        UndeprecateWorkflowType
        UntagResource
    ]
}

operation CountClosedWorkflowExecutions {
    input := {
        @required
        domain: DomainName

        startTimeFilter: ExecutionTimeFilter
        closeTimeFilter: ExecutionTimeFilter
        executionFilter: WorkflowExecutionFilter
        typeFilter: WorkflowTypeFilter
        tagFilter: TagFilter
        closeStatusFilter: CloseStatusFilter
    }
    output: WorkflowExecutionCount
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation CountOpenWorkflowExecutions {
    input := {
        @required
        domain: DomainName

        @required
        startTimeFilter: ExecutionTimeFilter

        typeFilter: WorkflowTypeFilter
        tagFilter: TagFilter
        executionFilter: WorkflowExecutionFilter
    }
    output: WorkflowExecutionCount
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation CountPendingActivityTasks {
    input := {
        @required
        domain: DomainName

        @required
        taskList: TaskList
    }
    output: PendingTaskCount
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation CountPendingDecisionTasks {
    input := {
        @required
        domain: DomainName

        @required
        taskList: TaskList
    }
    output: PendingTaskCount
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation DeleteActivityType {
    input := {
        @required
        domain: DomainName

        @required
        activityType: ActivityType
    }
    errors: [UnknownResourceFault, TypeNotDeprecatedFault, OperationNotPermittedFault]
}

operation DeleteWorkflowType {
    input := {
        @required
        domain: DomainName

        @required
        workflowType: WorkflowType
    }
    errors: [UnknownResourceFault, TypeNotDeprecatedFault, OperationNotPermittedFault]
}

operation DeprecateActivityType {
    input := {
        @required
        domain: DomainName

        @required
        activityType: ActivityType
    }
    errors: [UnknownResourceFault, TypeDeprecatedFault, OperationNotPermittedFault]
}

operation DeprecateDomain {
    input := {
        @required
        name: DomainName
    }
    errors: [UnknownResourceFault, DomainDeprecatedFault, OperationNotPermittedFault]
}

operation DeprecateWorkflowType {
    input := {
        @required
        domain: DomainName

        @required
        workflowType: WorkflowType
    }
    errors: [UnknownResourceFault, TypeDeprecatedFault, OperationNotPermittedFault]
}

operation DescribeActivityType {
    input := {
        @required
        domain: DomainName

        @required
        activityType: ActivityType
    }
    output: ActivityTypeDetail
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation DescribeDomain {
    input := {
        @required
        name: DomainName
    }
    output: DomainDetail
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation DescribeWorkflowExecution {
    input := {
        @required
        domain: DomainName

        @required
        execution: WorkflowExecution
    }
    output: WorkflowExecutionDetail
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation DescribeWorkflowType {
    input := {
        @required
        domain: DomainName

        @required
        workflowType: WorkflowType
    }
    output: WorkflowTypeDetail
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "events"
    pageSize: "maximumPageSize"
)
operation GetWorkflowExecutionHistory {
    input := {
        @required
        domain: DomainName

        @required
        execution: WorkflowExecution

        nextPageToken: PageToken
        maximumPageSize: PageSize
        reverseOrder: Boolean
    }
    output: History
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "typeInfos"
    pageSize: "maximumPageSize"
)
operation ListActivityTypes {
    input := {
        @required
        domain: DomainName

        name: Name

        @required
        registrationStatus: RegistrationStatus

        nextPageToken: PageToken
        maximumPageSize: PageSize
        reverseOrder: Boolean
    }
    output: ActivityTypeInfos
    errors: [OperationNotPermittedFault, UnknownResourceFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "executionInfos"
    pageSize: "maximumPageSize"
)
operation ListClosedWorkflowExecutions {
    input := {
        @required
        domain: DomainName

        startTimeFilter: ExecutionTimeFilter
        closeTimeFilter: ExecutionTimeFilter
        executionFilter: WorkflowExecutionFilter
        closeStatusFilter: CloseStatusFilter
        typeFilter: WorkflowTypeFilter
        tagFilter: TagFilter
        nextPageToken: PageToken
        maximumPageSize: PageSize
        reverseOrder: Boolean
    }
    output: WorkflowExecutionInfos
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "domainInfos"
    pageSize: "maximumPageSize"
)
operation ListDomains {
    input := {
        nextPageToken: PageToken

        @required
        registrationStatus: RegistrationStatus

        maximumPageSize: PageSize
        reverseOrder: Boolean
    }
    output: DomainInfos
    errors: [OperationNotPermittedFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "executionInfos"
    pageSize: "maximumPageSize"
)
operation ListOpenWorkflowExecutions {
    input := {
        @required
        domain: DomainName

        @required
        startTimeFilter: ExecutionTimeFilter

        typeFilter: WorkflowTypeFilter
        tagFilter: TagFilter
        nextPageToken: PageToken
        maximumPageSize: PageSize
        reverseOrder: Boolean
        executionFilter: WorkflowExecutionFilter
    }
    output: WorkflowExecutionInfos
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: ResourceTagList
    }
    errors: [UnknownResourceFault, LimitExceededFault, OperationNotPermittedFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "typeInfos"
    pageSize: "maximumPageSize"
)
operation ListWorkflowTypes {
    input := {
        @required
        domain: DomainName

        name: Name

        @required
        registrationStatus: RegistrationStatus

        nextPageToken: PageToken
        maximumPageSize: PageSize
        reverseOrder: Boolean
    }
    output: WorkflowTypeInfos
    errors: [OperationNotPermittedFault, UnknownResourceFault]
}

operation PollForActivityTask {
    input := {
        @required
        domain: DomainName

        @required
        taskList: TaskList

        identity: Identity
    }
    output: ActivityTask
    errors: [UnknownResourceFault, OperationNotPermittedFault, LimitExceededFault]
}

@paginated(
    inputToken: "nextPageToken"
    outputToken: "nextPageToken"
    items: "events"
    pageSize: "maximumPageSize"
)
operation PollForDecisionTask {
    input := {
        @required
        domain: DomainName

        @required
        taskList: TaskList

        identity: Identity
        nextPageToken: PageToken
        maximumPageSize: PageSize
        reverseOrder: Boolean
        startAtPreviousStartedEvent: Boolean
    }
    output: DecisionTask
    errors: [UnknownResourceFault, OperationNotPermittedFault, LimitExceededFault]
}

operation RecordActivityTaskHeartbeat {
    input := {
        @required
        taskToken: TaskToken

        details: LimitedData
    }
    output: ActivityTaskStatus
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation RegisterActivityType {
    input := {
        @required
        domain: DomainName

        @required
        name: Name

        @required
        version: Version

        description: Description
        defaultTaskStartToCloseTimeout: DurationInSecondsOptional
        defaultTaskHeartbeatTimeout: DurationInSecondsOptional
        defaultTaskList: TaskList
        defaultTaskPriority: String
        defaultTaskScheduleToStartTimeout: DurationInSecondsOptional
        defaultTaskScheduleToCloseTimeout: DurationInSecondsOptional
    }
    errors: [
        TypeAlreadyExistsFault
        LimitExceededFault
        UnknownResourceFault
        OperationNotPermittedFault
    ]
}

operation RegisterDomain {
    input := {
        @required
        name: DomainName

        description: Description

        @required
        workflowExecutionRetentionPeriodInDays: DurationInDays

        tags: ResourceTagList
    }
    errors: [
        DomainAlreadyExistsFault
        LimitExceededFault
        OperationNotPermittedFault
        TooManyTagsFault
    ]
}

operation RegisterWorkflowType {
    input := {
        @required
        domain: DomainName

        @required
        name: Name

        @required
        version: Version

        description: Description
        defaultTaskStartToCloseTimeout: DurationInSecondsOptional
        defaultExecutionStartToCloseTimeout: DurationInSecondsOptional
        defaultTaskList: TaskList
        defaultTaskPriority: String
        defaultChildPolicy: ChildPolicy
        defaultLambdaRole: Arn
    }
    errors: [
        TypeAlreadyExistsFault
        LimitExceededFault
        UnknownResourceFault
        OperationNotPermittedFault
    ]
}

operation RequestCancelWorkflowExecution {
    input := {
        @required
        domain: DomainName

        @required
        workflowId: WorkflowId

        runId: WorkflowRunIdOptional
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation RespondActivityTaskCanceled {
    input := {
        @required
        taskToken: TaskToken

        details: Data
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation RespondActivityTaskCompleted {
    input := {
        @required
        taskToken: TaskToken

        result: Data
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation RespondActivityTaskFailed {
    input := {
        @required
        taskToken: TaskToken

        reason: FailureReason
        details: Data
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation RespondDecisionTaskCompleted {
    input := {
        @required
        taskToken: TaskToken

        decisions: DecisionList
        executionContext: Data
        taskList: TaskList
        taskListScheduleToStartTimeout: DurationInSecondsOptional
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation SignalWorkflowExecution {
    input := {
        @required
        domain: DomainName

        @required
        workflowId: WorkflowId

        runId: WorkflowRunIdOptional

        @required
        signalName: SignalName

        input: Data
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation StartWorkflowExecution {
    input := {
        @required
        domain: DomainName

        @required
        workflowId: WorkflowId

        @required
        workflowType: WorkflowType

        taskList: TaskList
        taskPriority: String
        input: Data
        executionStartToCloseTimeout: DurationInSecondsOptional
        tagList: TagList
        taskStartToCloseTimeout: DurationInSecondsOptional
        childPolicy: ChildPolicy
        lambdaRole: Arn
    }
    output: Run
    errors: [
        UnknownResourceFault
        TypeDeprecatedFault
        WorkflowExecutionAlreadyStartedFault
        LimitExceededFault
        OperationNotPermittedFault
        DefaultUndefinedFault
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: ResourceTagList
    }
    errors: [UnknownResourceFault, TooManyTagsFault, LimitExceededFault, OperationNotPermittedFault]
}

operation TerminateWorkflowExecution {
    input := {
        @required
        domain: DomainName

        @required
        workflowId: WorkflowId

        runId: WorkflowRunIdOptional
        reason: TerminateReason
        details: Data
        childPolicy: ChildPolicy
    }
    errors: [UnknownResourceFault, OperationNotPermittedFault]
}

operation UndeprecateActivityType {
    input := {
        @required
        domain: DomainName

        @required
        activityType: ActivityType
    }
    errors: [UnknownResourceFault, TypeAlreadyExistsFault, OperationNotPermittedFault]
}

operation UndeprecateDomain {
    input := {
        @required
        name: DomainName
    }
    errors: [UnknownResourceFault, DomainAlreadyExistsFault, OperationNotPermittedFault]
}

operation UndeprecateWorkflowType {
    input := {
        @required
        domain: DomainName

        @required
        workflowType: WorkflowType
    }
    errors: [UnknownResourceFault, TypeAlreadyExistsFault, OperationNotPermittedFault]
}

operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: ResourceTagKeyList
    }
    errors: [UnknownResourceFault, LimitExceededFault, OperationNotPermittedFault]
}

@length(min: 1, max: 256)
string ActivityId

@output
structure ActivityTask {
    @required
    taskToken: TaskToken

    @required
    activityId: ActivityId

    @required
    startedEventId: Long

    @required
    workflowExecution: WorkflowExecution

    @required
    activityType: ActivityType

    input: Data
}

structure ActivityTaskCancelRequestedEventAttributes {
    @required
    decisionTaskCompletedEventId: Long

    @required
    activityId: ActivityId
}

structure ActivityTaskCanceledEventAttributes {
    details: Data

    @required
    scheduledEventId: Long

    @required
    startedEventId: Long

    latestCancelRequestedEventId: Long
}

structure ActivityTaskCompletedEventAttributes {
    result: Data

    @required
    scheduledEventId: Long

    @required
    startedEventId: Long
}

structure ActivityTaskFailedEventAttributes {
    reason: FailureReason
    details: Data

    @required
    scheduledEventId: Long

    @required
    startedEventId: Long
}

structure ActivityTaskScheduledEventAttributes {
    @required
    activityType: ActivityType

    @required
    activityId: ActivityId

    input: Data
    control: Data
    scheduleToStartTimeout: DurationInSecondsOptional
    scheduleToCloseTimeout: DurationInSecondsOptional
    startToCloseTimeout: DurationInSecondsOptional

    @required
    taskList: TaskList

    taskPriority: String

    @required
    decisionTaskCompletedEventId: Long

    heartbeatTimeout: DurationInSecondsOptional
}

structure ActivityTaskStartedEventAttributes {
    identity: Identity

    @required
    scheduledEventId: Long
}

@output
structure ActivityTaskStatus {
    @required
    cancelRequested: Boolean
}

structure ActivityTaskTimedOutEventAttributes {
    @required
    timeoutType: ActivityTaskTimeoutType

    @required
    scheduledEventId: Long

    @required
    startedEventId: Long

    details: LimitedData
}

enum ActivityTaskTimeoutType {
    START_TO_CLOSE
    SCHEDULE_TO_START
    SCHEDULE_TO_CLOSE
    HEARTBEAT
}

structure ActivityType {
    @required
    name: Name

    @required
    version: Version
}

structure ActivityTypeConfiguration {
    defaultTaskStartToCloseTimeout: DurationInSecondsOptional
    defaultTaskHeartbeatTimeout: DurationInSecondsOptional
    defaultTaskList: TaskList
    defaultTaskPriority: String
    defaultTaskScheduleToStartTimeout: DurationInSecondsOptional
    defaultTaskScheduleToCloseTimeout: DurationInSecondsOptional
}

@output
structure ActivityTypeDetail {
    @required
    typeInfo: ActivityTypeInfo

    @required
    configuration: ActivityTypeConfiguration
}

structure ActivityTypeInfo {
    @required
    activityType: ActivityType

    @required
    status: RegistrationStatus

    description: Description

    @required
    creationDate: Timestamp

    deprecationDate: Timestamp
}

list ActivityTypeInfoList {
    member: ActivityTypeInfo
}

@output
structure ActivityTypeInfos {
    @required
    typeInfos: ActivityTypeInfoList

    nextPageToken: PageToken
}

@length(min: 1, max: 1600)
string Arn

structure CancelTimerDecisionAttributes {
    @required
    timerId: TimerId
}

enum CancelTimerFailedCause {
    TIMER_ID_UNKNOWN
    OPERATION_NOT_PERMITTED
}

structure CancelTimerFailedEventAttributes {
    @required
    timerId: TimerId

    @required
    cause: CancelTimerFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

structure CancelWorkflowExecutionDecisionAttributes {
    details: Data
}

enum CancelWorkflowExecutionFailedCause {
    UNHANDLED_DECISION
    OPERATION_NOT_PERMITTED
}

structure CancelWorkflowExecutionFailedEventAttributes {
    @required
    cause: CancelWorkflowExecutionFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

@length(max: 1728)
string CauseMessage

enum ChildPolicy {
    TERMINATE
    REQUEST_CANCEL
    ABANDON
}

structure ChildWorkflowExecutionCanceledEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    details: Data

    @required
    initiatedEventId: Long

    @required
    startedEventId: Long
}

structure ChildWorkflowExecutionCompletedEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    result: Data

    @required
    initiatedEventId: Long

    @required
    startedEventId: Long
}

structure ChildWorkflowExecutionFailedEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    reason: FailureReason
    details: Data

    @required
    initiatedEventId: Long

    @required
    startedEventId: Long
}

structure ChildWorkflowExecutionStartedEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    @required
    initiatedEventId: Long
}

structure ChildWorkflowExecutionTerminatedEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    @required
    initiatedEventId: Long

    @required
    startedEventId: Long
}

structure ChildWorkflowExecutionTimedOutEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    @required
    timeoutType: WorkflowExecutionTimeoutType

    @required
    initiatedEventId: Long

    @required
    startedEventId: Long
}

enum CloseStatus {
    COMPLETED
    FAILED
    CANCELED
    TERMINATED
    CONTINUED_AS_NEW
    TIMED_OUT
}

structure CloseStatusFilter {
    @required
    status: CloseStatus
}

structure CompleteWorkflowExecutionDecisionAttributes {
    result: Data
}

enum CompleteWorkflowExecutionFailedCause {
    UNHANDLED_DECISION
    OPERATION_NOT_PERMITTED
}

structure CompleteWorkflowExecutionFailedEventAttributes {
    @required
    cause: CompleteWorkflowExecutionFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

structure ContinueAsNewWorkflowExecutionDecisionAttributes {
    input: Data
    executionStartToCloseTimeout: DurationInSecondsOptional
    taskList: TaskList
    taskPriority: String
    taskStartToCloseTimeout: DurationInSecondsOptional
    childPolicy: ChildPolicy
    tagList: TagList
    workflowTypeVersion: Version
    lambdaRole: Arn
}

enum ContinueAsNewWorkflowExecutionFailedCause {
    UNHANDLED_DECISION
    WORKFLOW_TYPE_DEPRECATED
    WORKFLOW_TYPE_DOES_NOT_EXIST
    DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED
    DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED
    DEFAULT_TASK_LIST_UNDEFINED
    DEFAULT_CHILD_POLICY_UNDEFINED
    CONTINUE_AS_NEW_WORKFLOW_EXECUTION_RATE_EXCEEDED
    OPERATION_NOT_PERMITTED
}

structure ContinueAsNewWorkflowExecutionFailedEventAttributes {
    @required
    cause: ContinueAsNewWorkflowExecutionFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

@range(min: 0)
integer Count

@length(max: 32768)
string Data

structure Decision {
    @required
    decisionType: DecisionType

    scheduleActivityTaskDecisionAttributes: ScheduleActivityTaskDecisionAttributes
    requestCancelActivityTaskDecisionAttributes: RequestCancelActivityTaskDecisionAttributes
    completeWorkflowExecutionDecisionAttributes: CompleteWorkflowExecutionDecisionAttributes
    failWorkflowExecutionDecisionAttributes: FailWorkflowExecutionDecisionAttributes
    cancelWorkflowExecutionDecisionAttributes: CancelWorkflowExecutionDecisionAttributes
    continueAsNewWorkflowExecutionDecisionAttributes: ContinueAsNewWorkflowExecutionDecisionAttributes
    recordMarkerDecisionAttributes: RecordMarkerDecisionAttributes
    startTimerDecisionAttributes: StartTimerDecisionAttributes
    cancelTimerDecisionAttributes: CancelTimerDecisionAttributes
    signalExternalWorkflowExecutionDecisionAttributes: SignalExternalWorkflowExecutionDecisionAttributes
    requestCancelExternalWorkflowExecutionDecisionAttributes: RequestCancelExternalWorkflowExecutionDecisionAttributes
    startChildWorkflowExecutionDecisionAttributes: StartChildWorkflowExecutionDecisionAttributes
    scheduleLambdaFunctionDecisionAttributes: ScheduleLambdaFunctionDecisionAttributes
}

list DecisionList {
    member: Decision
}

@output
structure DecisionTask {
    @required
    taskToken: TaskToken

    @required
    startedEventId: Long

    @required
    workflowExecution: WorkflowExecution

    @required
    workflowType: WorkflowType

    @required
    events: HistoryEventList

    nextPageToken: PageToken
    previousStartedEventId: Long
}

structure DecisionTaskCompletedEventAttributes {
    executionContext: Data

    @required
    scheduledEventId: Long

    @required
    startedEventId: Long

    taskList: TaskList
    taskListScheduleToStartTimeout: DurationInSecondsOptional
}

structure DecisionTaskScheduledEventAttributes {
    @required
    taskList: TaskList

    taskPriority: String
    startToCloseTimeout: DurationInSecondsOptional
    scheduleToStartTimeout: DurationInSecondsOptional
}

structure DecisionTaskStartedEventAttributes {
    identity: Identity

    @required
    scheduledEventId: Long
}

structure DecisionTaskTimedOutEventAttributes {
    @required
    timeoutType: DecisionTaskTimeoutType

    @required
    scheduledEventId: Long

    @required
    startedEventId: Long
}

enum DecisionTaskTimeoutType {
    START_TO_CLOSE
    SCHEDULE_TO_START
}

enum DecisionType {
    ScheduleActivityTask
    RequestCancelActivityTask
    CompleteWorkflowExecution
    FailWorkflowExecution
    CancelWorkflowExecution
    ContinueAsNewWorkflowExecution
    RecordMarker
    StartTimer
    CancelTimer
    SignalExternalWorkflowExecution
    RequestCancelExternalWorkflowExecution
    StartChildWorkflowExecution
    ScheduleLambdaFunction
}

@error("client")
structure DefaultUndefinedFault {
    message: String
}

@length(max: 1024)
string Description

@error("client")
structure DomainAlreadyExistsFault {
    message: String
}

structure DomainConfiguration {
    @required
    workflowExecutionRetentionPeriodInDays: DurationInDays
}

@error("client")
structure DomainDeprecatedFault {
    message: String
}

@output
structure DomainDetail {
    @required
    domainInfo: DomainInfo

    @required
    configuration: DomainConfiguration
}

structure DomainInfo {
    @required
    name: DomainName

    @required
    status: RegistrationStatus

    description: Description
    arn: Arn
}

list DomainInfoList {
    member: DomainInfo
}

@output
structure DomainInfos {
    @required
    domainInfos: DomainInfoList

    nextPageToken: PageToken
}

@length(min: 1, max: 256)
string DomainName

@length(min: 1, max: 8)
string DurationInDays

@length(min: 1, max: 8)
string DurationInSeconds

@length(max: 8)
string DurationInSecondsOptional

enum EventType {
    WorkflowExecutionStarted
    WorkflowExecutionCancelRequested
    WorkflowExecutionCompleted
    CompleteWorkflowExecutionFailed
    WorkflowExecutionFailed
    FailWorkflowExecutionFailed
    WorkflowExecutionTimedOut
    WorkflowExecutionCanceled
    CancelWorkflowExecutionFailed
    WorkflowExecutionContinuedAsNew
    ContinueAsNewWorkflowExecutionFailed
    WorkflowExecutionTerminated
    DecisionTaskScheduled
    DecisionTaskStarted
    DecisionTaskCompleted
    DecisionTaskTimedOut
    ActivityTaskScheduled
    ScheduleActivityTaskFailed
    ActivityTaskStarted
    ActivityTaskCompleted
    ActivityTaskFailed
    ActivityTaskTimedOut
    ActivityTaskCanceled
    ActivityTaskCancelRequested
    RequestCancelActivityTaskFailed
    WorkflowExecutionSignaled
    MarkerRecorded
    RecordMarkerFailed
    TimerStarted
    StartTimerFailed
    TimerFired
    TimerCanceled
    CancelTimerFailed
    StartChildWorkflowExecutionInitiated
    StartChildWorkflowExecutionFailed
    ChildWorkflowExecutionStarted
    ChildWorkflowExecutionCompleted
    ChildWorkflowExecutionFailed
    ChildWorkflowExecutionTimedOut
    ChildWorkflowExecutionCanceled
    ChildWorkflowExecutionTerminated
    SignalExternalWorkflowExecutionInitiated
    SignalExternalWorkflowExecutionFailed
    ExternalWorkflowExecutionSignaled
    RequestCancelExternalWorkflowExecutionInitiated
    RequestCancelExternalWorkflowExecutionFailed
    ExternalWorkflowExecutionCancelRequested
    LambdaFunctionScheduled
    LambdaFunctionStarted
    LambdaFunctionCompleted
    LambdaFunctionFailed
    LambdaFunctionTimedOut
    ScheduleLambdaFunctionFailed
    StartLambdaFunctionFailed
}

enum ExecutionStatus {
    OPEN
    CLOSED
}

structure ExecutionTimeFilter {
    @required
    oldestDate: Timestamp

    latestDate: Timestamp
}

structure ExternalWorkflowExecutionCancelRequestedEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    initiatedEventId: Long
}

structure ExternalWorkflowExecutionSignaledEventAttributes {
    @required
    workflowExecution: WorkflowExecution

    @required
    initiatedEventId: Long
}

structure FailWorkflowExecutionDecisionAttributes {
    reason: FailureReason
    details: Data
}

enum FailWorkflowExecutionFailedCause {
    UNHANDLED_DECISION
    OPERATION_NOT_PERMITTED
}

structure FailWorkflowExecutionFailedEventAttributes {
    @required
    cause: FailWorkflowExecutionFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

@length(max: 256)
string FailureReason

@length(min: 1, max: 256)
string FunctionId

@length(min: 0, max: 32768)
string FunctionInput

@length(min: 1, max: 64)
string FunctionName

@output
structure History {
    @required
    events: HistoryEventList

    nextPageToken: PageToken
}

structure HistoryEvent {
    @required
    eventTimestamp: Timestamp

    @required
    eventType: EventType

    @required
    eventId: Long

    workflowExecutionStartedEventAttributes: WorkflowExecutionStartedEventAttributes
    workflowExecutionCompletedEventAttributes: WorkflowExecutionCompletedEventAttributes
    completeWorkflowExecutionFailedEventAttributes: CompleteWorkflowExecutionFailedEventAttributes
    workflowExecutionFailedEventAttributes: WorkflowExecutionFailedEventAttributes
    failWorkflowExecutionFailedEventAttributes: FailWorkflowExecutionFailedEventAttributes
    workflowExecutionTimedOutEventAttributes: WorkflowExecutionTimedOutEventAttributes
    workflowExecutionCanceledEventAttributes: WorkflowExecutionCanceledEventAttributes
    cancelWorkflowExecutionFailedEventAttributes: CancelWorkflowExecutionFailedEventAttributes
    workflowExecutionContinuedAsNewEventAttributes: WorkflowExecutionContinuedAsNewEventAttributes
    continueAsNewWorkflowExecutionFailedEventAttributes: ContinueAsNewWorkflowExecutionFailedEventAttributes
    workflowExecutionTerminatedEventAttributes: WorkflowExecutionTerminatedEventAttributes
    workflowExecutionCancelRequestedEventAttributes: WorkflowExecutionCancelRequestedEventAttributes
    decisionTaskScheduledEventAttributes: DecisionTaskScheduledEventAttributes
    decisionTaskStartedEventAttributes: DecisionTaskStartedEventAttributes
    decisionTaskCompletedEventAttributes: DecisionTaskCompletedEventAttributes
    decisionTaskTimedOutEventAttributes: DecisionTaskTimedOutEventAttributes
    activityTaskScheduledEventAttributes: ActivityTaskScheduledEventAttributes
    activityTaskStartedEventAttributes: ActivityTaskStartedEventAttributes
    activityTaskCompletedEventAttributes: ActivityTaskCompletedEventAttributes
    activityTaskFailedEventAttributes: ActivityTaskFailedEventAttributes
    activityTaskTimedOutEventAttributes: ActivityTaskTimedOutEventAttributes
    activityTaskCanceledEventAttributes: ActivityTaskCanceledEventAttributes
    activityTaskCancelRequestedEventAttributes: ActivityTaskCancelRequestedEventAttributes
    workflowExecutionSignaledEventAttributes: WorkflowExecutionSignaledEventAttributes
    markerRecordedEventAttributes: MarkerRecordedEventAttributes
    recordMarkerFailedEventAttributes: RecordMarkerFailedEventAttributes
    timerStartedEventAttributes: TimerStartedEventAttributes
    timerFiredEventAttributes: TimerFiredEventAttributes
    timerCanceledEventAttributes: TimerCanceledEventAttributes
    startChildWorkflowExecutionInitiatedEventAttributes: StartChildWorkflowExecutionInitiatedEventAttributes
    childWorkflowExecutionStartedEventAttributes: ChildWorkflowExecutionStartedEventAttributes
    childWorkflowExecutionCompletedEventAttributes: ChildWorkflowExecutionCompletedEventAttributes
    childWorkflowExecutionFailedEventAttributes: ChildWorkflowExecutionFailedEventAttributes
    childWorkflowExecutionTimedOutEventAttributes: ChildWorkflowExecutionTimedOutEventAttributes
    childWorkflowExecutionCanceledEventAttributes: ChildWorkflowExecutionCanceledEventAttributes
    childWorkflowExecutionTerminatedEventAttributes: ChildWorkflowExecutionTerminatedEventAttributes
    signalExternalWorkflowExecutionInitiatedEventAttributes: SignalExternalWorkflowExecutionInitiatedEventAttributes
    externalWorkflowExecutionSignaledEventAttributes: ExternalWorkflowExecutionSignaledEventAttributes
    signalExternalWorkflowExecutionFailedEventAttributes: SignalExternalWorkflowExecutionFailedEventAttributes
    externalWorkflowExecutionCancelRequestedEventAttributes: ExternalWorkflowExecutionCancelRequestedEventAttributes
    requestCancelExternalWorkflowExecutionInitiatedEventAttributes: RequestCancelExternalWorkflowExecutionInitiatedEventAttributes
    requestCancelExternalWorkflowExecutionFailedEventAttributes: RequestCancelExternalWorkflowExecutionFailedEventAttributes
    scheduleActivityTaskFailedEventAttributes: ScheduleActivityTaskFailedEventAttributes
    requestCancelActivityTaskFailedEventAttributes: RequestCancelActivityTaskFailedEventAttributes
    startTimerFailedEventAttributes: StartTimerFailedEventAttributes
    cancelTimerFailedEventAttributes: CancelTimerFailedEventAttributes
    startChildWorkflowExecutionFailedEventAttributes: StartChildWorkflowExecutionFailedEventAttributes
    lambdaFunctionScheduledEventAttributes: LambdaFunctionScheduledEventAttributes
    lambdaFunctionStartedEventAttributes: LambdaFunctionStartedEventAttributes
    lambdaFunctionCompletedEventAttributes: LambdaFunctionCompletedEventAttributes
    lambdaFunctionFailedEventAttributes: LambdaFunctionFailedEventAttributes
    lambdaFunctionTimedOutEventAttributes: LambdaFunctionTimedOutEventAttributes
    scheduleLambdaFunctionFailedEventAttributes: ScheduleLambdaFunctionFailedEventAttributes
    startLambdaFunctionFailedEventAttributes: StartLambdaFunctionFailedEventAttributes
}

list HistoryEventList {
    member: HistoryEvent
}

@length(max: 256)
string Identity

structure LambdaFunctionCompletedEventAttributes {
    @required
    scheduledEventId: Long

    @required
    startedEventId: Long

    result: Data
}

structure LambdaFunctionFailedEventAttributes {
    @required
    scheduledEventId: Long

    @required
    startedEventId: Long

    reason: FailureReason
    details: Data
}

structure LambdaFunctionScheduledEventAttributes {
    @required
    id: FunctionId

    @required
    name: FunctionName

    control: Data
    input: FunctionInput
    startToCloseTimeout: DurationInSecondsOptional

    @required
    decisionTaskCompletedEventId: Long
}

structure LambdaFunctionStartedEventAttributes {
    @required
    scheduledEventId: Long
}

structure LambdaFunctionTimedOutEventAttributes {
    @required
    scheduledEventId: Long

    @required
    startedEventId: Long

    timeoutType: LambdaFunctionTimeoutType
}

enum LambdaFunctionTimeoutType {
    START_TO_CLOSE
}

@error("client")
structure LimitExceededFault {
    message: String
}

@length(max: 2048)
string LimitedData

@length(min: 1, max: 256)
string MarkerName

structure MarkerRecordedEventAttributes {
    @required
    markerName: MarkerName

    details: Data

    @required
    decisionTaskCompletedEventId: Long
}

@length(min: 1, max: 256)
string Name

@range(min: 0, max: 1)
integer OpenDecisionTasksCount

@error("client")
structure OperationNotPermittedFault {
    message: String
}

@range(min: 0, max: 1000)
integer PageSize

@length(max: 2048)
string PageToken

structure PendingTaskCount {
    @required
    count: Count

    truncated: Boolean
}

structure RecordMarkerDecisionAttributes {
    @required
    markerName: MarkerName

    details: Data
}

enum RecordMarkerFailedCause {
    OPERATION_NOT_PERMITTED
}

structure RecordMarkerFailedEventAttributes {
    @required
    markerName: MarkerName

    @required
    cause: RecordMarkerFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

enum RegistrationStatus {
    REGISTERED
    DEPRECATED
}

structure RequestCancelActivityTaskDecisionAttributes {
    @required
    activityId: ActivityId
}

enum RequestCancelActivityTaskFailedCause {
    ACTIVITY_ID_UNKNOWN
    OPERATION_NOT_PERMITTED
}

structure RequestCancelActivityTaskFailedEventAttributes {
    @required
    activityId: ActivityId

    @required
    cause: RequestCancelActivityTaskFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

structure RequestCancelExternalWorkflowExecutionDecisionAttributes {
    @required
    workflowId: WorkflowId

    runId: WorkflowRunIdOptional
    control: Data
}

enum RequestCancelExternalWorkflowExecutionFailedCause {
    UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION
    REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED
    OPERATION_NOT_PERMITTED
}

structure RequestCancelExternalWorkflowExecutionFailedEventAttributes {
    @required
    workflowId: WorkflowId

    runId: WorkflowRunIdOptional

    @required
    cause: RequestCancelExternalWorkflowExecutionFailedCause

    @required
    initiatedEventId: Long

    @required
    decisionTaskCompletedEventId: Long

    control: Data
}

structure RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
    @required
    workflowId: WorkflowId

    runId: WorkflowRunIdOptional

    @required
    decisionTaskCompletedEventId: Long

    control: Data
}

structure ResourceTag {
    @required
    key: ResourceTagKey

    value: ResourceTagValue
}

@length(min: 1, max: 128)
string ResourceTagKey

list ResourceTagKeyList {
    member: ResourceTagKey
}

list ResourceTagList {
    member: ResourceTag
}

@length(max: 256)
string ResourceTagValue

@output
structure Run {
    runId: WorkflowRunId
}

structure ScheduleActivityTaskDecisionAttributes {
    @required
    activityType: ActivityType

    @required
    activityId: ActivityId

    control: Data
    input: Data
    scheduleToCloseTimeout: DurationInSecondsOptional
    taskList: TaskList
    taskPriority: String
    scheduleToStartTimeout: DurationInSecondsOptional
    startToCloseTimeout: DurationInSecondsOptional
    heartbeatTimeout: DurationInSecondsOptional
}

enum ScheduleActivityTaskFailedCause {
    ACTIVITY_TYPE_DEPRECATED
    ACTIVITY_TYPE_DOES_NOT_EXIST
    ACTIVITY_ID_ALREADY_IN_USE
    OPEN_ACTIVITIES_LIMIT_EXCEEDED
    ACTIVITY_CREATION_RATE_EXCEEDED
    DEFAULT_SCHEDULE_TO_CLOSE_TIMEOUT_UNDEFINED
    DEFAULT_TASK_LIST_UNDEFINED
    DEFAULT_SCHEDULE_TO_START_TIMEOUT_UNDEFINED
    DEFAULT_START_TO_CLOSE_TIMEOUT_UNDEFINED
    DEFAULT_HEARTBEAT_TIMEOUT_UNDEFINED
    OPERATION_NOT_PERMITTED
}

structure ScheduleActivityTaskFailedEventAttributes {
    @required
    activityType: ActivityType

    @required
    activityId: ActivityId

    @required
    cause: ScheduleActivityTaskFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

structure ScheduleLambdaFunctionDecisionAttributes {
    @required
    id: FunctionId

    @required
    name: FunctionName

    control: Data
    input: FunctionInput
    startToCloseTimeout: DurationInSecondsOptional
}

enum ScheduleLambdaFunctionFailedCause {
    ID_ALREADY_IN_USE
    OPEN_LAMBDA_FUNCTIONS_LIMIT_EXCEEDED
    LAMBDA_FUNCTION_CREATION_RATE_EXCEEDED
    LAMBDA_SERVICE_NOT_AVAILABLE_IN_REGION
}

structure ScheduleLambdaFunctionFailedEventAttributes {
    @required
    id: FunctionId

    @required
    name: FunctionName

    @required
    cause: ScheduleLambdaFunctionFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

structure SignalExternalWorkflowExecutionDecisionAttributes {
    @required
    workflowId: WorkflowId

    runId: WorkflowRunIdOptional

    @required
    signalName: SignalName

    input: Data
    control: Data
}

enum SignalExternalWorkflowExecutionFailedCause {
    UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION
    SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED
    OPERATION_NOT_PERMITTED
}

structure SignalExternalWorkflowExecutionFailedEventAttributes {
    @required
    workflowId: WorkflowId

    runId: WorkflowRunIdOptional

    @required
    cause: SignalExternalWorkflowExecutionFailedCause

    @required
    initiatedEventId: Long

    @required
    decisionTaskCompletedEventId: Long

    control: Data
}

structure SignalExternalWorkflowExecutionInitiatedEventAttributes {
    @required
    workflowId: WorkflowId

    runId: WorkflowRunIdOptional

    @required
    signalName: SignalName

    input: Data

    @required
    decisionTaskCompletedEventId: Long

    control: Data
}

@length(min: 1, max: 256)
string SignalName

structure StartChildWorkflowExecutionDecisionAttributes {
    @required
    workflowType: WorkflowType

    @required
    workflowId: WorkflowId

    control: Data
    input: Data
    executionStartToCloseTimeout: DurationInSecondsOptional
    taskList: TaskList
    taskPriority: String
    taskStartToCloseTimeout: DurationInSecondsOptional
    childPolicy: ChildPolicy
    tagList: TagList
    lambdaRole: Arn
}

enum StartChildWorkflowExecutionFailedCause {
    WORKFLOW_TYPE_DOES_NOT_EXIST
    WORKFLOW_TYPE_DEPRECATED
    OPEN_CHILDREN_LIMIT_EXCEEDED
    OPEN_WORKFLOWS_LIMIT_EXCEEDED
    CHILD_CREATION_RATE_EXCEEDED
    WORKFLOW_ALREADY_RUNNING
    DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED
    DEFAULT_TASK_LIST_UNDEFINED
    DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED
    DEFAULT_CHILD_POLICY_UNDEFINED
    OPERATION_NOT_PERMITTED
}

structure StartChildWorkflowExecutionFailedEventAttributes {
    @required
    workflowType: WorkflowType

    @required
    cause: StartChildWorkflowExecutionFailedCause

    @required
    workflowId: WorkflowId

    @required
    initiatedEventId: Long

    @required
    decisionTaskCompletedEventId: Long

    control: Data
}

structure StartChildWorkflowExecutionInitiatedEventAttributes {
    @required
    workflowId: WorkflowId

    @required
    workflowType: WorkflowType

    control: Data
    input: Data
    executionStartToCloseTimeout: DurationInSecondsOptional

    @required
    taskList: TaskList

    taskPriority: String

    @required
    decisionTaskCompletedEventId: Long

    @required
    childPolicy: ChildPolicy

    taskStartToCloseTimeout: DurationInSecondsOptional
    tagList: TagList
    lambdaRole: Arn
}

enum StartLambdaFunctionFailedCause {
    ASSUME_ROLE_FAILED
}

structure StartLambdaFunctionFailedEventAttributes {
    scheduledEventId: Long
    cause: StartLambdaFunctionFailedCause
    message: CauseMessage
}

structure StartTimerDecisionAttributes {
    @required
    timerId: TimerId

    control: Data

    @required
    startToFireTimeout: DurationInSeconds
}

enum StartTimerFailedCause {
    TIMER_ID_ALREADY_IN_USE
    OPEN_TIMERS_LIMIT_EXCEEDED
    TIMER_CREATION_RATE_EXCEEDED
    OPERATION_NOT_PERMITTED
}

structure StartTimerFailedEventAttributes {
    @required
    timerId: TimerId

    @required
    cause: StartTimerFailedCause

    @required
    decisionTaskCompletedEventId: Long
}

@length(min: 0, max: 256)
string Tag

structure TagFilter {
    @required
    tag: Tag
}

@length(max: 5)
list TagList {
    member: Tag
}

structure TaskList {
    @required
    name: Name
}

@length(min: 1, max: 1024)
string TaskToken

@length(max: 256)
string TerminateReason

structure TimerCanceledEventAttributes {
    @required
    timerId: TimerId

    @required
    startedEventId: Long

    @required
    decisionTaskCompletedEventId: Long
}

structure TimerFiredEventAttributes {
    @required
    timerId: TimerId

    @required
    startedEventId: Long
}

@length(min: 1, max: 256)
string TimerId

structure TimerStartedEventAttributes {
    @required
    timerId: TimerId

    control: Data

    @required
    startToFireTimeout: DurationInSeconds

    @required
    decisionTaskCompletedEventId: Long
}

@error("client")
structure TooManyTagsFault {
    message: String
}

@error("client")
structure TypeAlreadyExistsFault {
    message: String
}

@error("client")
structure TypeDeprecatedFault {
    message: String
}

@error("client")
structure TypeNotDeprecatedFault {
    message: String
}

@error("client")
structure UnknownResourceFault {
    message: String
}

@length(min: 1, max: 64)
string Version

@length(max: 64)
string VersionOptional

structure WorkflowExecution {
    @required
    workflowId: WorkflowId

    @required
    runId: WorkflowRunId
}

@error("client")
structure WorkflowExecutionAlreadyStartedFault {
    message: String
}

enum WorkflowExecutionCancelRequestedCause {
    CHILD_POLICY_APPLIED
}

structure WorkflowExecutionCancelRequestedEventAttributes {
    externalWorkflowExecution: WorkflowExecution
    externalInitiatedEventId: Long
    cause: WorkflowExecutionCancelRequestedCause
}

structure WorkflowExecutionCanceledEventAttributes {
    details: Data

    @required
    decisionTaskCompletedEventId: Long
}

structure WorkflowExecutionCompletedEventAttributes {
    result: Data

    @required
    decisionTaskCompletedEventId: Long
}

structure WorkflowExecutionConfiguration {
    @required
    taskStartToCloseTimeout: DurationInSeconds

    @required
    executionStartToCloseTimeout: DurationInSeconds

    @required
    taskList: TaskList

    taskPriority: String

    @required
    childPolicy: ChildPolicy

    lambdaRole: Arn
}

structure WorkflowExecutionContinuedAsNewEventAttributes {
    input: Data

    @required
    decisionTaskCompletedEventId: Long

    @required
    newExecutionRunId: WorkflowRunId

    executionStartToCloseTimeout: DurationInSecondsOptional

    @required
    taskList: TaskList

    taskPriority: String
    taskStartToCloseTimeout: DurationInSecondsOptional

    @required
    childPolicy: ChildPolicy

    tagList: TagList

    @required
    workflowType: WorkflowType

    lambdaRole: Arn
}

structure WorkflowExecutionCount {
    @required
    count: Count

    truncated: Boolean
}

@output
structure WorkflowExecutionDetail {
    @required
    executionInfo: WorkflowExecutionInfo

    @required
    executionConfiguration: WorkflowExecutionConfiguration

    @required
    openCounts: WorkflowExecutionOpenCounts

    latestActivityTaskTimestamp: Timestamp
    latestExecutionContext: Data
}

structure WorkflowExecutionFailedEventAttributes {
    reason: FailureReason
    details: Data

    @required
    decisionTaskCompletedEventId: Long
}

structure WorkflowExecutionFilter {
    @required
    workflowId: WorkflowId
}

structure WorkflowExecutionInfo {
    @required
    execution: WorkflowExecution

    @required
    workflowType: WorkflowType

    @required
    startTimestamp: Timestamp

    closeTimestamp: Timestamp

    @required
    executionStatus: ExecutionStatus

    closeStatus: CloseStatus
    parent: WorkflowExecution
    tagList: TagList
    cancelRequested: Boolean
}

list WorkflowExecutionInfoList {
    member: WorkflowExecutionInfo
}

structure WorkflowExecutionInfos {
    @required
    executionInfos: WorkflowExecutionInfoList

    nextPageToken: PageToken
}

structure WorkflowExecutionOpenCounts {
    @required
    openActivityTasks: Count

    @required
    openDecisionTasks: OpenDecisionTasksCount

    @required
    openTimers: Count

    @required
    openChildWorkflowExecutions: Count

    openLambdaFunctions: Count
}

structure WorkflowExecutionSignaledEventAttributes {
    @required
    signalName: SignalName

    input: Data
    externalWorkflowExecution: WorkflowExecution
    externalInitiatedEventId: Long
}

structure WorkflowExecutionStartedEventAttributes {
    input: Data
    executionStartToCloseTimeout: DurationInSecondsOptional
    taskStartToCloseTimeout: DurationInSecondsOptional

    @required
    childPolicy: ChildPolicy

    @required
    taskList: TaskList

    taskPriority: String

    @required
    workflowType: WorkflowType

    tagList: TagList
    continuedExecutionRunId: WorkflowRunIdOptional
    parentWorkflowExecution: WorkflowExecution
    parentInitiatedEventId: Long
    lambdaRole: Arn
}

enum WorkflowExecutionTerminatedCause {
    CHILD_POLICY_APPLIED
    EVENT_LIMIT_EXCEEDED
    OPERATOR_INITIATED
}

structure WorkflowExecutionTerminatedEventAttributes {
    reason: TerminateReason
    details: Data

    @required
    childPolicy: ChildPolicy

    cause: WorkflowExecutionTerminatedCause
}

structure WorkflowExecutionTimedOutEventAttributes {
    @required
    timeoutType: WorkflowExecutionTimeoutType

    @required
    childPolicy: ChildPolicy
}

enum WorkflowExecutionTimeoutType {
    START_TO_CLOSE
}

@length(min: 1, max: 256)
string WorkflowId

@length(min: 1, max: 64)
string WorkflowRunId

@length(max: 64)
string WorkflowRunIdOptional

structure WorkflowType {
    @required
    name: Name

    @required
    version: Version
}

structure WorkflowTypeConfiguration {
    defaultTaskStartToCloseTimeout: DurationInSecondsOptional
    defaultExecutionStartToCloseTimeout: DurationInSecondsOptional
    defaultTaskList: TaskList
    defaultTaskPriority: String
    defaultChildPolicy: ChildPolicy
    defaultLambdaRole: Arn
}

@output
structure WorkflowTypeDetail {
    @required
    typeInfo: WorkflowTypeInfo

    @required
    configuration: WorkflowTypeConfiguration
}

structure WorkflowTypeFilter {
    @required
    name: Name

    version: VersionOptional
}

structure WorkflowTypeInfo {
    @required
    workflowType: WorkflowType

    @required
    status: RegistrationStatus

    description: Description

    @required
    creationDate: Timestamp

    deprecationDate: Timestamp
}

list WorkflowTypeInfoList {
    member: WorkflowTypeInfo
}

@output
structure WorkflowTypeInfos {
    @required
    typeInfos: WorkflowTypeInfoList

    nextPageToken: PageToken
}
