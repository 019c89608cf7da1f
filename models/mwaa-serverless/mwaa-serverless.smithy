$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mwaaserverless

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AmazonMWAAServerless")
@service(sdkId: "MWAA Serverless", endpointPrefix: "airflow-serverless")
@awsJson1_0
@sigv4(name: "airflow-serverless")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service AmazonMWAAServerless {
    version: "2024-07-26"
    operations: [
        CreateWorkflow
        DeleteWorkflow
        GetTaskInstance
        GetWorkflow
        GetWorkflowRun
        ListTagsForResource
        ListTaskInstances
        ListWorkflowRuns
        ListWorkflowVersions
        ListWorkflows
        StartWorkflowRun
        StopWorkflowRun
        TagResource
        UntagResource
        UpdateWorkflow
    ]
}

@idempotent
operation CreateWorkflow {
    input := {
        @required
        Name: NameString

        @idempotencyToken
        ClientToken: IdempotencyTokenString

        @required
        DefinitionS3Location: DefinitionS3Location

        @required
        RoleArn: RoleARN

        Description: DescriptionString
        EncryptionConfiguration: EncryptionConfiguration
        LoggingConfiguration: LoggingConfiguration
        EngineVersion: Integer
        NetworkConfiguration: NetworkConfiguration
        Tags: Tags
        TriggerMode: GenericString
    }
    output := {
        @required
        WorkflowArn: WorkflowArn

        CreatedAt: TimestampValue
        RevisionId: String
        WorkflowStatus: WorkflowStatus
        WorkflowVersion: WorkflowVersion
        IsLatestVersion: Boolean
        Warnings: WarningMessages
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation DeleteWorkflow {
    input := {
        @required
        WorkflowArn: WorkflowArn

        WorkflowVersion: WorkflowVersion
    }
    output := {
        @required
        WorkflowArn: WorkflowArn

        WorkflowVersion: WorkflowVersion
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
operation GetTaskInstance {
    input := {
        @required
        WorkflowArn: WorkflowArn

        @required
        TaskInstanceId: IdString

        @required
        RunId: IdString
    }
    output := {
        @required
        WorkflowArn: WorkflowArn

        @required
        RunId: IdString

        @required
        TaskInstanceId: IdString

        WorkflowVersion: VersionId
        Status: TaskInstanceStatus
        DurationInSeconds: Integer
        OperatorName: GenericString
        ModifiedAt: TimestampValue
        EndedAt: TimestampValue
        StartedAt: TimestampValue
        AttemptNumber: Integer
        ErrorMessage: GenericString
        TaskId: IdString
        LogStream: IdString
        Xcom: GenericMap
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
operation GetWorkflow {
    input := {
        @required
        WorkflowArn: WorkflowArn

        WorkflowVersion: WorkflowVersion
    }
    output := {
        @required
        WorkflowArn: WorkflowArn

        WorkflowVersion: WorkflowVersion
        Name: NameString
        Description: DescriptionString
        CreatedAt: TimestampValue
        ModifiedAt: TimestampValue
        EncryptionConfiguration: EncryptionConfiguration
        LoggingConfiguration: LoggingConfiguration
        EngineVersion: Integer
        WorkflowStatus: WorkflowStatus
        DefinitionS3Location: DefinitionS3Location
        ScheduleConfiguration: ScheduleConfiguration
        RoleArn: RoleARN
        NetworkConfiguration: NetworkConfiguration
        TriggerMode: GenericString
        WorkflowDefinition: GenericString
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
operation GetWorkflowRun {
    input := {
        @required
        WorkflowArn: WorkflowArn

        @required
        RunId: IdString
    }
    output := {
        WorkflowArn: WorkflowArn
        WorkflowVersion: VersionId
        RunId: IdString
        RunType: RunType
        OverrideParameters: ObjectMap
        RunDetail: WorkflowRunDetail
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn
    }
    output := {
        Tags: Tags
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskInstances"
    pageSize: "MaxResults"
)
operation ListTaskInstances {
    input := {
        @required
        WorkflowArn: WorkflowArn

        @required
        RunId: IdString

        MaxResults: ListTaskInstancesRequestMaxResultsInteger
        NextToken: String
    }
    output := {
        TaskInstances: TaskInstanceSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkflowRuns"
    pageSize: "MaxResults"
)
operation ListWorkflowRuns {
    input := {
        MaxResults: ListWorkflowRunsRequestMaxResultsInteger
        NextToken: String

        @required
        WorkflowArn: WorkflowArn

        WorkflowVersion: VersionId
    }
    output := {
        WorkflowRuns: WorkflowRunSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkflowVersions"
    pageSize: "MaxResults"
)
operation ListWorkflowVersions {
    input := {
        MaxResults: ListWorkflowVersionsRequestMaxResultsInteger
        NextToken: String

        @required
        WorkflowArn: WorkflowArn
    }
    output := {
        WorkflowVersions: WorkflowVersionSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workflows"
    pageSize: "MaxResults"
)
operation ListWorkflows {
    input := {
        MaxResults: ListWorkflowsRequestMaxResultsInteger
        NextToken: String
    }
    output := {
        @required
        Workflows: WorkflowSummaries

        NextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@idempotent
operation StartWorkflowRun {
    input := {
        @required
        WorkflowArn: WorkflowArn

        @idempotencyToken
        ClientToken: IdempotencyTokenString

        OverrideParameters: ObjectMap
        WorkflowVersion: VersionId
    }
    output := {
        RunId: IdString
        Status: WorkflowRunStatus
        StartedAt: TimestampValue
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation StopWorkflowRun {
    input := {
        @required
        WorkflowArn: WorkflowArn

        @required
        RunId: IdString
    }
    output := {
        WorkflowArn: WorkflowArn
        WorkflowVersion: VersionId
        RunId: IdString
        Status: WorkflowRunStatus
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        Tags: Tags
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
    ]
}

operation UpdateWorkflow {
    input := {
        @required
        WorkflowArn: WorkflowArn

        @required
        DefinitionS3Location: DefinitionS3Location

        @required
        RoleArn: RoleARN

        Description: DescriptionString
        LoggingConfiguration: LoggingConfiguration
        EngineVersion: Integer
        NetworkConfiguration: NetworkConfiguration
        TriggerMode: GenericString
    }
    output := {
        @required
        WorkflowArn: WorkflowArn

        ModifiedAt: TimestampValue
        WorkflowVersion: WorkflowVersion
        Warnings: WarningMessages
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        OperationTimeoutException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: ErrorMessage
}

@error("client")
structure ConflictException {
    @required
    Message: ErrorMessage

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure DefinitionS3Location {
    @required
    Bucket: String

    @required
    ObjectKey: String

    VersionId: String
}

@length(min: 1, max: 1024) @pattern(".+")
string DescriptionString

structure EncryptionConfiguration {
    @required
    Type: EncryptionType

    KmsKeyId: String
}

enum EncryptionType {
    AWS_MANAGED_KEY
    CUSTOMER_MANAGED_KEY
}

@length(min: 1, max: 2048) @pattern(".*")
string ErrorMessage

map GenericMap {
    key: GenericString
    value: GenericString
}

@length(min: 1, max: 255) @pattern(".*")
string GenericString

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9]+[a-zA-Z0-9\\.\\-_]*")
string IdString

@length(min: 1, max: 128) @pattern("[\\x21-\\x7E]+")
string IdempotencyTokenString

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: ErrorMessage

    RetryAfterSeconds: Integer
}

@range(min: 1, max: 100)
integer ListTaskInstancesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkflowRunsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkflowVersionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkflowsRequestMaxResultsInteger

structure LoggingConfiguration {
    @required
    LogGroupName: String
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9]+[a-zA-Z0-9\\.\\-_]*")
string NameString

structure NetworkConfiguration {
    SecurityGroupIds: SecurityGroupIds
    SubnetIds: SubnetIds
}

@sensitive
map ObjectMap {
    key: String
    value: Document
}

@error("server")
structure OperationTimeoutException {
    Message: ErrorMessage
}

@error("client")
structure ResourceNotFoundException {
    @required
    Message: ErrorMessage

    @required
    ResourceId: String

    @required
    ResourceType: String
}

@length(min: 1, max: 2048)
@pattern("arn:aws(?:-(?:cn|us-gov|iso|iso-b|iso-e|iso-f))?:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_\\-]{1,512})*?/[a-zA-Z0-9+=,.@_\\-]{1,64}")
string RoleARN

structure RunDetailSummary {
    Status: WorkflowRunStatus
    CreatedOn: TimestampValue
    StartedAt: TimestampValue
    EndedAt: TimestampValue
}

enum RunType {
    ON_DEMAND
    SCHEDULED
}

structure ScheduleConfiguration {
    CronExpression: String
}

list SecurityGroupIds {
    member: SecurityGroupString
}

@length(min: 1, max: 255) @pattern("sg-[a-z0-9]*")
string SecurityGroupString

@error("client")
structure ServiceQuotaExceededException {
    @required
    Message: ErrorMessage

    @required
    ResourceId: String

    @required
    ResourceType: String

    @required
    ServiceCode: String

    @required
    QuotaCode: String
}

list SubnetIds {
    member: SubnetString
}

@length(min: 1, max: 255) @pattern("subnet-[a-z0-9]*")
string SubnetString

@length(min: 1, max: 128) @pattern(".*")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

@length(min: 1, max: 1011)
@pattern("arn:aws(?:-(?:cn|us-gov|iso|iso-b|iso-e|iso-f))?:airflow-serverless:([a-z]{2}-[a-z]+-[0-9]{1}):([0-9]{12}):workflow/([a-zA-Z0-9][a-zA-Z0-9\\.\\-_]{0,254}-[a-zA-Z0-9]{10})")
string TaggableResourceArn

@length(min: 0, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

list TaskInstanceIds {
    member: IdString
}

enum TaskInstanceStatus {
    QUEUED
    FAILED
    SCHEDULED
    RUNNING
    SUCCESS
    UP_FOR_RESCHEDULE
    UP_FOR_RETRY
    UPSTREAM_FAILED
    REMOVED
    RESTARTING
    DEFERRED
    NONE
    CANCELLED
    TIMEOUT
}

list TaskInstanceSummaries {
    member: TaskInstanceSummary
}

structure TaskInstanceSummary {
    WorkflowArn: WorkflowArn
    WorkflowVersion: VersionId
    RunId: IdString
    TaskInstanceId: IdString
    Status: TaskInstanceStatus
    DurationInSeconds: Integer
    OperatorName: GenericString
}

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    @required
    Message: ErrorMessage

    @required
    ServiceCode: String

    @required
    QuotaCode: String

    RetryAfterSeconds: Integer
}

@timestampFormat("date-time")
timestamp TimestampValue

@error("client")
structure ValidationException {
    @required
    Message: ErrorMessage

    @required
    Reason: ValidationExceptionReason

    FieldList: ValidationExceptionFields
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: ErrorMessage
}

list ValidationExceptionFields {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

@length(min: 1, max: 2048) @pattern(".+")
string VersionId

list WarningMessages {
    member: String
}

@length(min: 1, max: 2048)
@pattern("arn:aws(?:-(?:cn|us-gov|iso|iso-b|iso-e|iso-f))?:airflow-serverless:([a-z]{2}-[a-z]+-[0-9]{1}):([0-9]{12}):workflow/([a-zA-Z0-9][a-zA-Z0-9\\.\\-_]{0,254}-[a-zA-Z0-9]{10})")
string WorkflowArn

structure WorkflowRunDetail {
    WorkflowArn: WorkflowArn
    WorkflowVersion: VersionId
    RunId: IdString
    RunType: RunType
    StartedOn: TimestampValue
    CreatedAt: TimestampValue
    CompletedOn: TimestampValue
    ModifiedAt: TimestampValue
    Duration: Integer
    ErrorMessage: GenericString
    TaskInstances: TaskInstanceIds
    RunState: WorkflowRunStatus
}

enum WorkflowRunStatus {
    STARTING
    QUEUED
    RUNNING
    SUCCESS
    FAILED
    TIMEOUT
    STOPPING
    STOPPED
}

list WorkflowRunSummaries {
    member: WorkflowRunSummary
}

structure WorkflowRunSummary {
    RunId: IdString
    WorkflowArn: WorkflowArn
    WorkflowVersion: VersionId
    RunType: RunType
    RunDetailSummary: RunDetailSummary
}

enum WorkflowStatus {
    READY
    DELETING
}

list WorkflowSummaries {
    member: WorkflowSummary
}

structure WorkflowSummary {
    @required
    WorkflowArn: WorkflowArn

    WorkflowVersion: WorkflowVersion
    Name: NameString
    Description: DescriptionString
    CreatedAt: TimestampValue
    ModifiedAt: TimestampValue
    WorkflowStatus: WorkflowStatus
    TriggerMode: GenericString
}

@length(min: 32, max: 32) @pattern("[a-z0-9]{32}")
string WorkflowVersion

list WorkflowVersionSummaries {
    member: WorkflowVersionSummary
}

structure WorkflowVersionSummary {
    @required
    WorkflowVersion: WorkflowVersion

    @required
    WorkflowArn: WorkflowArn

    IsLatestVersion: Boolean
    CreatedAt: TimestampValue
    ModifiedAt: TimestampValue
    DefinitionS3Location: DefinitionS3Location
    ScheduleConfiguration: ScheduleConfiguration
    TriggerMode: GenericString
}
