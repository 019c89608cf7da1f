$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.braket

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Braket")
@service(sdkId: "Braket", endpointPrefix: "braket")
@restJson1
@sigv4(name: "braket")
@standardRegionalEndpoints
service Braket {
    version: "2019-09-01"
    operations: [
        CancelJob
        CancelQuantumTask
        CreateJob
        CreateQuantumTask
        CreateSpendingLimit
        DeleteSpendingLimit
        GetDevice
        GetJob
        GetQuantumTask
        ListTagsForResource
        SearchDevices
        SearchJobs
        SearchQuantumTasks
        SearchSpendingLimits
        TagResource
        UntagResource
        UpdateSpendingLimit
    ]
}

@http(method: "PUT", uri: "/job/{jobArn}/cancel") @idempotent
operation CancelJob {
    input := {
        @required @httpLabel
        jobArn: JobArn
    }
    output := {
        @required
        jobArn: JobArn

        @required
        cancellationStatus: CancellationStatus
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/quantum-task/{quantumTaskArn}/cancel") @idempotent
operation CancelQuantumTask {
    input := {
        @required @httpLabel
        quantumTaskArn: QuantumTaskArn

        @required @idempotencyToken
        clientToken: String64
    }
    output := {
        @required
        quantumTaskArn: QuantumTaskArn

        @required
        cancellationStatus: CancellationStatus
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/job", code: 201)
operation CreateJob {
    input := {
        @required @idempotencyToken
        clientToken: String64

        @required
        algorithmSpecification: AlgorithmSpecification

        inputDataConfig: CreateJobRequestInputDataConfigList

        @required
        outputDataConfig: JobOutputDataConfig

        checkpointConfig: JobCheckpointConfig

        @required
        jobName: CreateJobRequestJobNameString

        @required
        roleArn: RoleArn

        stoppingCondition: JobStoppingCondition

        @required
        instanceConfig: InstanceConfig

        hyperParameters: HyperParameters

        @required
        deviceConfig: DeviceConfig

        tags: TagsMap
        associations: CreateJobRequestAssociationsList
    }
    output := {
        @required
        jobArn: JobArn
    }
    errors: [
        ConflictException
        AccessDeniedException
        ThrottlingException
        DeviceOfflineException
        DeviceRetiredException
        ServiceQuotaExceededException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/quantum-task", code: 201)
operation CreateQuantumTask {
    input := {
        @required @idempotencyToken
        clientToken: String64

        @required
        deviceArn: DeviceArn

        deviceParameters: CreateQuantumTaskRequestDeviceParametersStringJson

        @required
        shots: CreateQuantumTaskRequestShotsLong

        @required
        outputS3Bucket: CreateQuantumTaskRequestOutputS3BucketString

        @required
        outputS3KeyPrefix: CreateQuantumTaskRequestOutputS3KeyPrefixString

        @required
        action: JsonValueJson

        tags: TagsMap
        jobToken: JobToken
        associations: CreateQuantumTaskRequestAssociationsList
        experimentalCapabilities: ExperimentalCapabilities
    }
    output := {
        @required
        quantumTaskArn: QuantumTaskArn
    }
    errors: [
        AccessDeniedException
        DeviceOfflineException
        ThrottlingException
        DeviceRetiredException
        ServiceQuotaExceededException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/spending-limit", code: 201)
operation CreateSpendingLimit {
    input := {
        @required @idempotencyToken
        clientToken: String64

        @required
        deviceArn: DeviceArn

        @required
        spendingLimit: CreateSpendingLimitRequestSpendingLimitString

        timePeriod: TimePeriod
        tags: TagsMap
    }
    output := {
        @required
        spendingLimitArn: SpendingLimitArn
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        DeviceRetiredException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/spending-limit/{spendingLimitArn}/delete") @idempotent
operation DeleteSpendingLimit {
    input := {
        @required @httpLabel
        spendingLimitArn: SpendingLimitArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "GET", uri: "/device/{deviceArn}") @readonly
operation GetDevice {
    input := {
        @required @httpLabel
        deviceArn: DeviceArn
    }
    output := {
        @required
        deviceArn: DeviceArn

        @required
        deviceName: String

        @required
        providerName: String

        @required
        deviceType: DeviceType

        @required
        deviceStatus: DeviceStatus

        @required
        deviceCapabilities: JsonValueJson

        deviceQueueInfo: DeviceQueueInfoList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "GET", uri: "/job/{jobArn}") @readonly
operation GetJob {
    input := {
        @required @httpLabel
        jobArn: JobArn

        @httpQuery("additionalAttributeNames")
        additionalAttributeNames: HybridJobAdditionalAttributeNamesList
    }
    output := {
        @required
        status: JobPrimaryStatus

        @required
        jobArn: JobArn

        @required
        roleArn: RoleArn

        failureReason: String1024

        @required
        jobName: GetJobResponseJobNameString

        hyperParameters: HyperParameters
        inputDataConfig: InputConfigList

        @required
        outputDataConfig: JobOutputDataConfig

        stoppingCondition: JobStoppingCondition
        checkpointConfig: JobCheckpointConfig

        @required
        algorithmSpecification: AlgorithmSpecification

        @required
        instanceConfig: InstanceConfig

        @required
        createdAt: SyntheticTimestamp_date_time

        startedAt: SyntheticTimestamp_date_time
        endedAt: SyntheticTimestamp_date_time
        billableDuration: Integer
        deviceConfig: DeviceConfig
        events: JobEvents
        tags: TagsMap
        queueInfo: HybridJobQueueInfo
        associations: Associations
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "GET", uri: "/quantum-task/{quantumTaskArn}") @readonly
operation GetQuantumTask {
    input := {
        @required @httpLabel
        quantumTaskArn: QuantumTaskArn

        @httpQuery("additionalAttributeNames")
        additionalAttributeNames: QuantumTaskAdditionalAttributeNamesList
    }
    output := {
        @required
        quantumTaskArn: QuantumTaskArn

        @required
        status: QuantumTaskStatus

        failureReason: String

        @required
        deviceArn: DeviceArn

        @required
        deviceParameters: JsonValueJson

        @required
        shots: Long

        @required
        outputS3Bucket: String

        @required
        outputS3Directory: String

        @required
        createdAt: SyntheticTimestamp_date_time

        endedAt: SyntheticTimestamp_date_time
        tags: TagsMap
        jobArn: JobArn
        queueInfo: QuantumTaskQueueInfo
        associations: Associations
        numSuccessfulShots: Long
        actionMetadata: ActionMetadata
        experimentalCapabilities: ExperimentalCapabilities
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagsMap
    }
    errors: [ResourceNotFoundException, InternalServiceException, ValidationException]
}

@http(method: "POST", uri: "/devices")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "devices"
    pageSize: "maxResults"
)
operation SearchDevices {
    input := {
        nextToken: String
        maxResults: SearchDevicesRequestMaxResultsInteger

        @required
        filters: SearchDevicesRequestFiltersList
    }
    output := {
        @required
        devices: DeviceSummaryList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/jobs")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation SearchJobs {
    input := {
        nextToken: String
        maxResults: SearchJobsRequestMaxResultsInteger

        @required
        filters: SearchJobsRequestFiltersList
    }
    output := {
        @required
        jobs: JobSummaryList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/quantum-tasks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "quantumTasks"
    pageSize: "maxResults"
)
operation SearchQuantumTasks {
    input := {
        nextToken: String
        maxResults: SearchQuantumTasksRequestMaxResultsInteger

        @required
        filters: SearchQuantumTasksRequestFiltersList
    }
    output := {
        @required
        quantumTasks: QuantumTaskSummaryList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/spending-limits")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "spendingLimits"
    pageSize: "maxResults"
)
operation SearchSpendingLimits {
    input := {
        nextToken: String
        maxResults: SearchSpendingLimitsRequestMaxResultsInteger
        filters: SearchSpendingLimitsRequestFiltersList
    }
    output := {
        @required
        spendingLimits: SpendingLimitSummaryList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagsMap
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServiceException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServiceException, ValidationException]
}

@http(method: "PATCH", uri: "/spending-limit/{spendingLimitArn}/update") @idempotent
operation UpdateSpendingLimit {
    input := {
        @required @httpLabel
        spendingLimitArn: SpendingLimitArn

        @required @idempotencyToken
        clientToken: String64

        spendingLimit: UpdateSpendingLimitRequestSpendingLimitString
        timePeriod: TimePeriod
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure ActionMetadata {
    @required
    actionType: String

    programCount: Long
    executableCount: Long
}

structure AlgorithmSpecification {
    scriptModeConfig: ScriptModeConfig
    containerImage: ContainerImage
}

structure Association {
    @required
    arn: BraketResourceArn

    @required
    type: AssociationType
}

enum AssociationType {
    RESERVATION_TIME_WINDOW_ARN
}

list Associations {
    member: Association
}

@pattern("arn:aws[a-z\\-]*:braket:[a-z0-9\\-]*:[0-9]{12}:.*")
string BraketResourceArn

enum CancellationStatus {
    CANCELLING
    CANCELLED
}

enum CompressionType {
    NONE
    GZIP
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

structure ContainerImage {
    @required
    uri: Uri
}

@length(min: 0, max: 1)
list CreateJobRequestAssociationsList {
    member: Association
}

@length(min: 0, max: 20)
list CreateJobRequestInputDataConfigList {
    member: InputFileConfig
}

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,50}")
string CreateJobRequestJobNameString

@length(min: 1, max: 48000) @mediaType("application/json")
string CreateQuantumTaskRequestDeviceParametersStringJson

@mediaType("application/json")
string JsonValueJson

@length(min: 0, max: 1)
list CreateQuantumTaskRequestAssociationsList {
    member: Association
}

@length(min: 3, max: 63)
string CreateQuantumTaskRequestOutputS3BucketString

@length(min: 1, max: 1024)
string CreateQuantumTaskRequestOutputS3KeyPrefixString

@range(min: 0)
long CreateQuantumTaskRequestShotsLong

@length(min: 1) @pattern("\\d+(\\.\\d{1,2})?")
string CreateSpendingLimitRequestSpendingLimitString

structure DataSource {
    @required
    s3DataSource: S3DataSource
}

@length(min: 1, max: 256)
string DeviceArn

structure DeviceConfig {
    @required
    device: String256
}

@error("client") @httpError(424)
structure DeviceOfflineException {
    message: String
}

structure DeviceQueueInfo {
    @required
    queue: QueueName

    @required
    queueSize: String

    queuePriority: QueuePriority
}

list DeviceQueueInfoList {
    member: DeviceQueueInfo
}

@error("client") @httpError(410)
structure DeviceRetiredException {
    message: String
}

enum DeviceStatus {
    ONLINE
    OFFLINE
    RETIRED
}

structure DeviceSummary {
    @required
    deviceArn: DeviceArn

    @required
    deviceName: String

    @required
    providerName: String

    @required
    deviceType: DeviceType

    @required
    deviceStatus: DeviceStatus
}

list DeviceSummaryList {
    member: DeviceSummary
}

enum DeviceType {
    QPU
    SIMULATOR
}

union ExperimentalCapabilities {
    enabled: ExperimentalCapabilitiesEnablementType
}

enum ExperimentalCapabilitiesEnablementType {
    ALL
    NONE
}

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,50}")
string GetJobResponseJobNameString

enum HybridJobAdditionalAttributeName {
    QueueInfo
}

list HybridJobAdditionalAttributeNamesList {
    member: HybridJobAdditionalAttributeName
}

structure HybridJobQueueInfo {
    @required
    queue: QueueName

    @required
    position: String

    message: String
}

@length(min: 0, max: 100)
map HyperParameters {
    key: String256
    value: HyperParametersValueString
}

@length(min: 1, max: 2500) @pattern(".*")
string HyperParametersValueString

list InputConfigList {
    member: InputFileConfig
}

structure InputFileConfig {
    @required
    channelName: InputFileConfigChannelNameString

    contentType: String256

    @required
    dataSource: DataSource
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\.\\-_]+")
string InputFileConfigChannelNameString

structure InstanceConfig {
    @required
    instanceType: InstanceType

    @required
    volumeSizeInGb: InstanceConfigVolumeSizeInGbInteger

    instanceCount: InstanceConfigInstanceCountInteger
}

@range(min: 1)
integer InstanceConfigInstanceCountInteger

@range(min: 1)
integer InstanceConfigVolumeSizeInGbInteger

enum InstanceType {
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5n_xlarge = "ml.c5n.xlarge"
    ml_c5n_2xlarge = "ml.c5n.2xlarge"
    ml_c5n_4xlarge = "ml.c5n.4xlarge"
    ml_c5n_9xlarge = "ml.c5n.9xlarge"
    ml_c5n_18xlarge = "ml.c5n.18xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
}

@error("server") @httpError(500)
structure InternalServiceException {
    message: String
}

@pattern("arn:aws[a-z\\-]*:braket:[a-z0-9\\-]+:[0-9]{12}:job/.*")
string JobArn

structure JobCheckpointConfig {
    localPath: String4096

    @required
    s3Uri: S3Path
}

structure JobEventDetails {
    eventType: JobEventType
    timeOfEvent: SyntheticTimestamp_date_time
    message: JobEventDetailsMessageString
}

@length(min: 0, max: 2500)
string JobEventDetailsMessageString

enum JobEventType {
    WAITING_FOR_PRIORITY
    QUEUED_FOR_EXECUTION
    STARTING_INSTANCE
    DOWNLOADING_DATA
    RUNNING
    DEPRIORITIZED_DUE_TO_INACTIVITY
    UPLOADING_RESULTS
    COMPLETED
    FAILED
    MAX_RUNTIME_EXCEEDED
    CANCELLED
}

@length(min: 0, max: 20)
list JobEvents {
    member: JobEventDetails
}

structure JobOutputDataConfig {
    kmsKeyId: String2048

    @required
    s3Path: S3Path
}

enum JobPrimaryStatus {
    QUEUED
    RUNNING
    COMPLETED
    FAILED
    CANCELLING
    CANCELLED
}

structure JobStoppingCondition {
    maxRuntimeInSeconds: JobStoppingConditionMaxRuntimeInSecondsInteger
}

@range(min: 1, max: 432000)
integer JobStoppingConditionMaxRuntimeInSecondsInteger

structure JobSummary {
    @required
    status: JobPrimaryStatus

    @required
    jobArn: JobArn

    @required
    jobName: String

    @required
    device: String256

    @required
    createdAt: SyntheticTimestamp_date_time

    startedAt: SyntheticTimestamp_date_time
    endedAt: SyntheticTimestamp_date_time
    tags: TagsMap
}

list JobSummaryList {
    member: JobSummary
}

@length(min: 1, max: 128)
string JobToken

structure ProgramSetValidationFailure {
    @required
    programIndex: Long

    inputsIndex: Long
    errors: ProgramValidationFailuresList
}

list ProgramSetValidationFailuresList {
    member: ProgramSetValidationFailure
}

list ProgramValidationFailuresList {
    member: String
}

enum QuantumTaskAdditionalAttributeName {
    QueueInfo
}

list QuantumTaskAdditionalAttributeNamesList {
    member: QuantumTaskAdditionalAttributeName
}

@length(min: 0, max: 256)
string QuantumTaskArn

structure QuantumTaskQueueInfo {
    @required
    queue: QueueName

    @required
    position: String

    queuePriority: QueuePriority
    message: String
}

enum QuantumTaskStatus {
    CREATED
    QUEUED
    RUNNING
    COMPLETED
    FAILED
    CANCELLING
    CANCELLED
}

structure QuantumTaskSummary {
    @required
    quantumTaskArn: QuantumTaskArn

    @required
    status: QuantumTaskStatus

    @required
    deviceArn: DeviceArn

    @required
    shots: Long

    @required
    outputS3Bucket: String

    @required
    outputS3Directory: String

    @required
    createdAt: SyntheticTimestamp_date_time

    endedAt: SyntheticTimestamp_date_time
    tags: TagsMap
}

list QuantumTaskSummaryList {
    member: QuantumTaskSummary
}

enum QueueName {
    QUANTUM_TASKS_QUEUE
    JOBS_QUEUE
}

enum QueuePriority {
    Normal
    Priority
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@pattern("arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure S3DataSource {
    @required
    s3Uri: S3Path
}

@length(min: 0, max: 1024) @pattern("(https|s3)://([^/]+)/?(.*)")
string S3Path

structure ScriptModeConfig {
    @required
    entryPoint: String

    @required
    s3Uri: S3Path

    compressionType: CompressionType
}

structure SearchDevicesFilter {
    @required
    name: SearchDevicesFilterNameString

    @required
    values: SearchDevicesFilterValuesList
}

@length(min: 1, max: 64)
string SearchDevicesFilterNameString

@length(min: 1, max: 10)
list SearchDevicesFilterValuesList {
    member: String256
}

@length(min: 0, max: 10)
list SearchDevicesRequestFiltersList {
    member: SearchDevicesFilter
}

@range(min: 1, max: 100)
integer SearchDevicesRequestMaxResultsInteger

structure SearchJobsFilter {
    @required
    name: String64

    @required
    values: SearchJobsFilterValuesList

    @required
    operator: SearchJobsFilterOperator
}

enum SearchJobsFilterOperator {
    LT
    LTE
    EQUAL
    GT
    GTE
    BETWEEN
    CONTAINS
}

@length(min: 1, max: 10)
list SearchJobsFilterValuesList {
    member: String256
}

@length(min: 0, max: 10)
list SearchJobsRequestFiltersList {
    member: SearchJobsFilter
}

@range(min: 1, max: 100)
integer SearchJobsRequestMaxResultsInteger

structure SearchQuantumTasksFilter {
    @required
    name: String64

    @required
    values: SearchQuantumTasksFilterValuesList

    @required
    operator: SearchQuantumTasksFilterOperator
}

enum SearchQuantumTasksFilterOperator {
    LT
    LTE
    EQUAL
    GT
    GTE
    BETWEEN
}

@length(min: 1, max: 10)
list SearchQuantumTasksFilterValuesList {
    member: String256
}

@length(min: 0, max: 10)
list SearchQuantumTasksRequestFiltersList {
    member: SearchQuantumTasksFilter
}

@range(min: 1, max: 100)
integer SearchQuantumTasksRequestMaxResultsInteger

structure SearchSpendingLimitsFilter {
    @required
    name: String64

    @required
    values: SearchSpendingLimitsFilterValuesList

    @required
    operator: SearchSpendingLimitsFilterOperator
}

enum SearchSpendingLimitsFilterOperator {
    EQUAL
}

@length(min: 1, max: 10)
list SearchSpendingLimitsFilterValuesList {
    member: String256
}

@length(min: 0, max: 10)
list SearchSpendingLimitsRequestFiltersList {
    member: SearchSpendingLimitsFilter
}

@range(min: 1, max: 100)
integer SearchSpendingLimitsRequestMaxResultsInteger

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:braket:[a-z0-9\\-]+:[0-9]{12}:spending-limit/.*")
string SpendingLimitArn

structure SpendingLimitSummary {
    @required
    spendingLimitArn: SpendingLimitArn

    @required
    deviceArn: DeviceArn

    @required
    timePeriod: TimePeriod

    @required
    spendingLimit: String

    @required
    queuedSpend: String

    @required
    totalSpend: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time

    tags: TagsMap
}

list SpendingLimitSummaryList {
    member: SpendingLimitSummary
}

@length(min: 1, max: 1024)
string String1024

@length(min: 1, max: 2048)
string String2048

@length(min: 1, max: 256)
string String256

@length(min: 1, max: 4096)
string String4096

@length(min: 1, max: 64)
string String64

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@timestampFormat("epoch-seconds")
timestamp SyntheticTimestamp_epoch_seconds

list TagKeys {
    member: String
}

map TagsMap {
    key: String
    value: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

structure TimePeriod {
    @required
    startAt: SyntheticTimestamp_epoch_seconds

    @required
    endAt: SyntheticTimestamp_epoch_seconds
}

@length(min: 1) @pattern("\\d+(\\.\\d{1,2})?")
string UpdateSpendingLimitRequestSpendingLimitString

@length(min: 1, max: 255)
@pattern("\\d{10,14}\\.dkr\\.ecr.[a-z0-9-]+\\.amazonaws\\.com\\/.+(@sha256)?:.+")
string Uri

@error("client") @httpError(400)
structure ValidationException {
    message: String
    reason: ValidationExceptionReason
    programSetValidationFailures: ProgramSetValidationFailuresList
}

enum ValidationExceptionReason {
    ProgramSetValidationFailed
}
