$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.emrserverless

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("EMR Serverless")
@service(sdkId: "EMR Serverless", endpointPrefix: "emr-serverless")
@restJson1
@sigv4(name: "emr-serverless")
@standardRegionalEndpoints
service EMRServerless {
    version: "2021-07-13"
    operations: [
        CancelJobRun
        CreateApplication
        DeleteApplication
        GetApplication
        GetDashboardForJobRun
        GetJobRun
        GetResourceDashboard
        GetSession
        GetSessionEndpoint
        ListApplications
        ListJobRunAttempts
        ListJobRuns
        ListSessions
        ListTagsForResource
        StartApplication
        StartJobRun
        StartSession
        StopApplication
        TagResource
        TerminateSession
        UntagResource
        UpdateApplication
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/jobruns/{jobRunId}") @idempotent
operation CancelJobRun {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        jobRunId: JobRunId

        @httpQuery("shutdownGracePeriodInSeconds")
        shutdownGracePeriodInSeconds: Integer
    }
    output := {
        @required
        applicationId: ApplicationId

        @required
        jobRunId: JobRunId
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/applications") @idempotent
operation CreateApplication {
    input := {
        name: ApplicationName

        @required
        releaseLabel: ReleaseLabel

        @required
        type: EngineType

        @required @idempotencyToken
        clientToken: ClientToken

        initialCapacity: InitialCapacityConfigMap
        maximumCapacity: MaximumAllowedResources
        tags: TagMap
        autoStartConfiguration: AutoStartConfig
        autoStopConfiguration: AutoStopConfig
        networkConfiguration: NetworkConfiguration
        architecture: Architecture
        imageConfiguration: ImageConfigurationInput
        workerTypeSpecifications: WorkerTypeSpecificationInputMap
        runtimeConfiguration: ConfigurationList
        monitoringConfiguration: MonitoringConfiguration
        diskEncryptionConfiguration: DiskEncryptionConfiguration
        interactiveConfiguration: InteractiveConfiguration
        schedulerConfiguration: SchedulerConfiguration
        identityCenterConfiguration: IdentityCenterConfigurationInput
        jobLevelCostAllocationConfiguration: JobLevelCostAllocationConfiguration
    }
    output := {
        @required
        applicationId: ApplicationId

        name: ApplicationName

        @required
        arn: ApplicationArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}") @idempotent
operation DeleteApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {}
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/applications/{applicationId}") @readonly
operation GetApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {
        @required
        application: Application
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/applications/{applicationId}/jobruns/{jobRunId}/dashboard")
operation GetDashboardForJobRun {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        jobRunId: JobRunId

        @httpQuery("attempt")
        attempt: AttemptNumber

        @httpQuery("accessSystemProfileLogs")
        accessSystemProfileLogs: Boolean
    }
    output := {
        url: Url
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{applicationId}/jobruns/{jobRunId}") @readonly
operation GetJobRun {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        jobRunId: JobRunId

        @httpQuery("attempt")
        attempt: AttemptNumber
    }
    output := {
        @required
        jobRun: JobRun
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/applications/{applicationId}/dashboard") @readonly
operation GetResourceDashboard {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpQuery("resourceId")
        resourceId: ResourceId

        @required @httpQuery("resourceType")
        resourceType: ResourceType
    }
    output := {
        url: Url
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{applicationId}/sessions/{sessionId}") @readonly
operation GetSession {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {
        @required
        session: Session
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/applications/{applicationId}/sessions/{sessionId}/endpoint") @readonly
operation GetSessionEndpoint {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {
        @required
        applicationId: ApplicationId

        @required
        sessionId: SessionId

        @required
        endpoint: EndpointUrl

        @required
        authToken: SessionAuthToken

        @required
        authTokenExpiresAt: Timestamp
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/applications")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applications"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListApplicationsRequestMaxResultsInteger

        @httpQuery("states")
        states: ApplicationStateSet
    }
    output := {
        @required
        applications: ApplicationList

        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{applicationId}/jobruns/{jobRunId}/attempts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobRunAttempts"
    pageSize: "maxResults"
)
operation ListJobRunAttempts {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        jobRunId: JobRunId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListJobRunAttemptsRequestMaxResultsInteger
    }
    output := {
        @required
        jobRunAttempts: JobRunAttempts

        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/applications/{applicationId}/jobruns")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobRuns"
    pageSize: "maxResults"
)
operation ListJobRuns {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListJobRunsRequestMaxResultsInteger

        @httpQuery("createdAtAfter")
        createdAtAfter: Timestamp

        @httpQuery("createdAtBefore")
        createdAtBefore: Timestamp

        @httpQuery("states")
        states: JobRunStateSet

        @httpQuery("mode")
        mode: JobRunMode
    }
    output := {
        @required
        jobRuns: JobRuns

        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{applicationId}/sessions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessions"
    pageSize: "maxResults"
)
operation ListSessions {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListSessionsRequestMaxResultsInteger

        @httpQuery("states")
        states: SessionStateSet

        @httpQuery("createdAtAfter")
        createdAtAfter: Timestamp

        @httpQuery("createdAtBefore")
        createdAtBefore: Timestamp
    }
    output := {
        @required
        sessions: Sessions

        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        tags: TagMap
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/applications/{applicationId}/start") @idempotent
operation StartApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/jobruns") @idempotent
operation StartJobRun {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @idempotencyToken
        clientToken: ClientToken

        @required
        executionRoleArn: IAMRoleArn

        executionIamPolicy: JobRunExecutionIamPolicy
        jobDriver: JobDriver
        configurationOverrides: ConfigurationOverrides
        tags: TagMap
        executionTimeoutMinutes: Duration
        name: String256
        mode: JobRunMode
        retryPolicy: RetryPolicy
    }
    output := {
        @required
        applicationId: ApplicationId

        @required
        jobRunId: JobRunId

        @required
        arn: JobArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/sessions") @idempotent
operation StartSession {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @idempotencyToken
        clientToken: ClientToken

        @required
        executionRoleArn: IAMRoleArn

        configurationOverrides: SessionConfigurationOverrides
        tags: TagMap
        idleTimeoutMinutes: Duration
        name: String256
    }
    output := {
        @required
        applicationId: ApplicationId

        @required
        sessionId: SessionId

        @required
        arn: SessionArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/stop") @idempotent
operation StopApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {}
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
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
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/sessions/{sessionId}") @idempotent
operation TerminateSession {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {
        @required
        applicationId: ApplicationId

        @required
        sessionId: SessionId
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
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
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/applications/{applicationId}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @idempotencyToken
        clientToken: ClientToken

        initialCapacity: InitialCapacityConfigMap
        maximumCapacity: MaximumAllowedResources
        autoStartConfiguration: AutoStartConfig
        autoStopConfiguration: AutoStopConfig
        networkConfiguration: NetworkConfiguration
        architecture: Architecture
        imageConfiguration: ImageConfigurationInput
        workerTypeSpecifications: WorkerTypeSpecificationInputMap
        interactiveConfiguration: InteractiveConfiguration
        releaseLabel: ReleaseLabel
        runtimeConfiguration: ConfigurationList
        monitoringConfiguration: MonitoringConfiguration
        diskEncryptionConfiguration: DiskEncryptionConfiguration
        schedulerConfiguration: SchedulerConfiguration
        identityCenterConfiguration: IdentityCenterConfigurationInput
        jobLevelCostAllocationConfiguration: JobLevelCostAllocationConfiguration
    }
    output := {
        @required
        application: Application
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

structure Application {
    @required
    applicationId: ApplicationId

    name: ApplicationName

    @required
    arn: ApplicationArn

    @required
    releaseLabel: ReleaseLabel

    @required
    type: EngineType

    @required
    state: ApplicationState

    stateDetails: String256
    initialCapacity: InitialCapacityConfigMap
    maximumCapacity: MaximumAllowedResources

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    tags: TagMap
    autoStartConfiguration: AutoStartConfig
    autoStopConfiguration: AutoStopConfig
    networkConfiguration: NetworkConfiguration
    architecture: Architecture
    imageConfiguration: ImageConfiguration
    workerTypeSpecifications: WorkerTypeSpecificationMap
    runtimeConfiguration: ConfigurationList
    monitoringConfiguration: MonitoringConfiguration
    diskEncryptionConfiguration: DiskEncryptionConfiguration
    interactiveConfiguration: InteractiveConfiguration
    schedulerConfiguration: SchedulerConfiguration
    identityCenterConfiguration: IdentityCenterConfiguration
    jobLevelCostAllocationConfiguration: JobLevelCostAllocationConfiguration
}

@length(min: 60, max: 1024)
@pattern("arn:(aws[a-zA-Z0-9-]*):emr-serverless:.+:(\\d{12}):\\/applications\\/[0-9a-zA-Z]+")
string ApplicationArn

@length(min: 1, max: 64) @pattern("[0-9a-z]+")
string ApplicationId

list ApplicationList {
    member: ApplicationSummary
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9._/#-]+")
string ApplicationName

enum ApplicationState {
    CREATING
    CREATED
    STARTING
    STARTED
    STOPPING
    STOPPED
    TERMINATED
}

@length(min: 1, max: 7)
list ApplicationStateSet {
    member: ApplicationState
}

structure ApplicationSummary {
    @required
    id: ApplicationId

    name: ApplicationName

    @required
    arn: ApplicationArn

    @required
    releaseLabel: ReleaseLabel

    @required
    type: EngineType

    @required
    state: ApplicationState

    stateDetails: String256

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    architecture: Architecture
}

enum Architecture {
    ARM64
    X86_64
}

@length(min: 20, max: 2048) @pattern("([    -~ -퟿-�က0-ჿFF]+)")
string Arn

@range(min: 1)
integer AttemptNumber

structure AutoStartConfig {
    enabled: Boolean
}

structure AutoStopConfig {
    enabled: Boolean
    idleTimeoutMinutes: AutoStopConfigIdleTimeoutMinutesInteger
}

@range(min: 1, max: 10080)
integer AutoStopConfigIdleTimeoutMinutesInteger

@length(min: 1, max: 64) @pattern("[A-Za-z0-9._-]+")
string ClientToken

structure CloudWatchLoggingConfiguration {
    @required
    enabled: Boolean

    logGroupName: LogGroupName
    logStreamNamePrefix: LogStreamNamePrefix
    encryptionKeyArn: EncryptionKeyArn
    logTypes: LogTypeMap
}

structure Configuration {
    @required
    classification: String1024

    properties: SensitivePropertiesMap
    configurations: ConfigurationList
}

@length(min: 0, max: 100)
list ConfigurationList {
    member: Configuration
}

structure ConfigurationOverrides {
    applicationConfiguration: ConfigurationList
    monitoringConfiguration: MonitoringConfiguration
    diskEncryptionConfiguration: DiskEncryptionConfiguration
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string ConfigurationPropertyKey

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string ConfigurationPropertyValue

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String1024
}

@length(min: 1, max: 15) @pattern("[1-9][0-9]*(\\s)?(vCPU|vcpu|VCPU)?")
string CpuSize

structure DiskEncryptionConfiguration {
    encryptionContext: EncryptionContext
    encryptionKeyArn: EncryptionKeyArn
}

@length(min: 1, max: 15) @pattern("[1-9][0-9]*(\\s)?(GB|gb|gB|Gb)")
string DiskSize

@pattern("(SHUFFLE_OPTIMIZED|[Ss]huffle_[Oo]ptimized|STANDARD|[Ss]tandard)")
string DiskType

@range(min: 0, max: 1000000)
long Duration

@length(min: 0, max: 8)
map EncryptionContext {
    key: EncryptionContextKey
    value: EncryptionContextValue
}

@length(min: 1, max: 128)
string EncryptionContextKey

@length(min: 1, max: 384)
string EncryptionContextValue

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\\-]*:([0-9]{12}):key\\/[a-zA-Z0-9-]+")
string EncryptionKeyArn

@length(min: 1, max: 256)
string EndpointUrl

@length(min: 1, max: 64)
string EngineType

@length(min: 0) @sensitive
string EntryPointArgument

@length(min: 0, max: 1024)
list EntryPointArguments {
    member: EntryPointArgument
}

@length(min: 1, max: 4096) @pattern(".*\\S.*") @sensitive
string EntryPointPath

structure Hive {
    @required
    query: Query

    initQueryFile: InitScriptPath
    parameters: HiveCliParameters
}

@length(min: 1, max: 102400) @pattern(".*\\S.*") @sensitive
string HiveCliParameters

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z0-9-]*):iam::([0-9]{12}):(role((\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F))[\\w+=,.@-]+)")
string IAMRoleArn

@pattern("arn:(aws[a-zA-Z0-9-]*):sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}")
string IdentityCenterApplicationArn

structure IdentityCenterConfiguration {
    identityCenterInstanceArn: IdentityCenterInstanceArn
    identityCenterApplicationArn: IdentityCenterApplicationArn
    userBackgroundSessionsEnabled: Boolean
}

structure IdentityCenterConfigurationInput {
    identityCenterInstanceArn: IdentityCenterInstanceArn
    userBackgroundSessionsEnabled: Boolean
}

@length(min: 10, max: 1024)
@pattern("arn:(aws[a-zA-Z0-9-]*):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
string IdentityCenterInstanceArn

structure ImageConfiguration {
    @required
    imageUri: ImageUri

    resolvedImageDigest: ImageDigest
    applicationLevelDigestResolution: Boolean
}

structure ImageConfigurationInput {
    imageUri: ImageUri
    applicationLevelDigestResolution: Boolean
}

@pattern("sha256:[0-9a-f]{64}")
string ImageDigest

@length(min: 1, max: 1024)
@pattern("([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+).([a-z0-9._-]+)\\/((?:[a-z0-9]+(?:[-._][a-z0-9]+)*/)*[a-z0-9]+(?:[-._][a-z0-9]+)*)(?::([a-zA-Z0-9_]+[a-zA-Z0-9-._]*)|@(sha256:[0-9a-f]{64}))")
string ImageUri

@length(min: 1, max: 256) @pattern(".*\\S.*") @sensitive
string InitScriptPath

structure InitialCapacityConfig {
    @required
    workerCount: WorkerCounts

    workerConfiguration: WorkerResourceConfig
}

@length(min: 0, max: 10)
map InitialCapacityConfigMap {
    key: WorkerTypeString
    value: InitialCapacityConfig
}

structure InteractiveConfiguration {
    studioEnabled: Boolean
    livyEndpointEnabled: Boolean
    sessionEnabled: Boolean
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String1024
}

@length(min: 60, max: 1024)
@pattern("arn:(aws[a-zA-Z0-9-]*):emr-serverless:.+:(\\d{12}):\\/applications\\/[0-9a-zA-Z]+\\/jobruns\\/[0-9a-zA-Z]+")
string JobArn

union JobDriver {
    sparkSubmit: SparkSubmit
    hive: Hive
}

structure JobLevelCostAllocationConfiguration {
    enabled: Boolean
}

structure JobRun {
    @required
    applicationId: ApplicationId

    @required
    jobRunId: JobRunId

    name: String256

    @required
    arn: JobArn

    @required
    createdBy: RequestIdentityUserArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    executionRole: IAMRoleArn

    executionIamPolicy: JobRunExecutionIamPolicy

    @required
    state: JobRunState

    @required
    stateDetails: String256

    @required
    releaseLabel: ReleaseLabel

    configurationOverrides: ConfigurationOverrides

    @required
    jobDriver: JobDriver

    tags: TagMap
    totalResourceUtilization: TotalResourceUtilization
    networkConfiguration: NetworkConfiguration
    totalExecutionDurationSeconds: Integer
    executionTimeoutMinutes: Duration
    billedResourceUtilization: ResourceUtilization
    mode: JobRunMode
    retryPolicy: RetryPolicy
    attempt: AttemptNumber
    attemptCreatedAt: Timestamp
    attemptUpdatedAt: Timestamp
    startedAt: Timestamp
    endedAt: Timestamp
    queuedDurationMilliseconds: Long
    imageConfiguration: ImageConfiguration
    workerTypeSpecifications: WorkerTypeSpecificationMap
}

structure JobRunAttemptSummary {
    @required
    applicationId: ApplicationId

    @required
    id: JobRunId

    name: String256
    mode: JobRunMode

    @required
    arn: JobArn

    @required
    createdBy: RequestIdentityUserArn

    @required
    jobCreatedAt: Timestamp

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    executionRole: IAMRoleArn

    @required
    state: JobRunState

    @required
    stateDetails: String256

    @required
    releaseLabel: ReleaseLabel

    type: String
    attempt: AttemptNumber
}

list JobRunAttempts {
    member: JobRunAttemptSummary
}

structure JobRunExecutionIamPolicy {
    policy: PolicyDocument
    policyArns: PolicyArnList
}

@length(min: 1, max: 64) @pattern("[0-9a-z]+")
string JobRunId

enum JobRunMode {
    BATCH
    STREAMING
}

enum JobRunState {
    SUBMITTED
    PENDING
    SCHEDULED
    RUNNING
    SUCCESS
    FAILED
    CANCELLING
    CANCELLED
    QUEUED
}

@length(min: 0, max: 8)
list JobRunStateSet {
    member: JobRunState
}

structure JobRunSummary {
    @required
    applicationId: ApplicationId

    @required
    id: JobRunId

    name: String256
    mode: JobRunMode

    @required
    arn: JobArn

    @required
    createdBy: RequestIdentityUserArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    executionRole: IAMRoleArn

    @required
    state: JobRunState

    @required
    stateDetails: String256

    @required
    releaseLabel: ReleaseLabel

    type: String
    attempt: AttemptNumber
    attemptCreatedAt: Timestamp
    attemptUpdatedAt: Timestamp
}

list JobRuns {
    member: JobRunSummary
}

@range(min: 1, max: 50)
integer ListApplicationsRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListJobRunAttemptsRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListJobRunsRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListSessionsRequestMaxResultsInteger

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroupName

@length(min: 1, max: 512) @pattern("[^:*]*")
string LogStreamNamePrefix

@length(min: 1, max: 5)
list LogTypeList {
    member: LogTypeString
}

@length(min: 1, max: 4)
map LogTypeMap {
    key: WorkerTypeString
    value: LogTypeList
}

@length(min: 1, max: 50) @pattern("[a-zA-Z]+[-_]*[a-zA-Z]+")
string LogTypeString

structure ManagedPersistenceMonitoringConfiguration {
    enabled: Boolean
    encryptionKeyArn: EncryptionKeyArn
}

structure MaximumAllowedResources {
    @required
    cpu: CpuSize

    @required
    memory: MemorySize

    disk: DiskSize
}

@length(min: 1, max: 15) @pattern("[1-9][0-9]*(\\s)?(GB|gb|gB|Gb)?")
string MemorySize

structure MonitoringConfiguration {
    s3MonitoringConfiguration: S3MonitoringConfiguration
    managedPersistenceMonitoringConfiguration: ManagedPersistenceMonitoringConfiguration
    cloudWatchLoggingConfiguration: CloudWatchLoggingConfiguration
    prometheusMonitoringConfiguration: PrometheusMonitoringConfiguration
}

structure NetworkConfiguration {
    subnetIds: SubnetIds
    securityGroupIds: SecurityGroupIds
}

@length(min: 1, max: 1024) @pattern("[A-Za-z0-9_=-]+")
string NextToken

@length(min: 0, max: 10)
list PolicyArnList {
    member: Arn
}

@length(min: 1, max: 2048) @pattern("([    -ÿ]+)")
string PolicyDocument

structure PrometheusMonitoringConfiguration {
    remoteWriteUrl: PrometheusUrlString
}

@length(min: 1, max: 10280)
@pattern("https://aps-workspaces.([a-z]{2}-[a-z-]{1,20}-[1-9]).amazonaws(.[0-9A-Za-z]{2,4})+/workspaces/[-_.0-9A-Za-z]{1,100}/api/v1/remote_write")
string PrometheusUrlString

@length(min: 1, max: 10280) @pattern(".*\\S.*") @sensitive
string Query

@length(min: 1, max: 64) @pattern("[A-Za-z0-9._/-]+")
string ReleaseLabel

@length(min: 20, max: 2048) @pattern("arn:(aws[a-zA-Z0-9-]*):(iam|sts)::(\\d{12})?:[\\w/+=,.@-]+")
string RequestIdentityUserArn

@length(min: 60, max: 1024)
@pattern("arn:(aws[a-zA-Z0-9-]*):emr-serverless:.+:(\\d{12}):\\/applications\\/[0-9a-zA-Z]+(\\/jobruns\\/[0-9a-zA-Z]+)?")
string ResourceArn

@length(min: 1, max: 64) @pattern("[0-9a-z]+")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String1024
}

enum ResourceType {
    SESSION
}

structure ResourceUtilization {
    vCPUHour: Double
    memoryGBHour: Double
    storageGBHour: Double
}

structure RetryPolicy {
    maxAttempts: AttemptNumber
    maxFailedAttemptsPerHour: RetryPolicyMaxFailedAttemptsPerHourInteger
}

@range(min: 1)
integer RetryPolicyMaxFailedAttemptsPerHourInteger

structure S3MonitoringConfiguration {
    logUri: UriString
    encryptionKeyArn: EncryptionKeyArn
}

structure SchedulerConfiguration {
    queueTimeoutMinutes: Integer
    maxConcurrentRuns: Integer
}

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupString
}

@length(min: 1, max: 32) @pattern("[-0-9a-zA-Z]+.*")
string SecurityGroupString

@length(min: 0, max: 100) @sensitive
map SensitivePropertiesMap {
    key: ConfigurationPropertyKey
    value: ConfigurationPropertyValue
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String1024
}

structure Session {
    @required
    applicationId: ApplicationId

    @required
    sessionId: SessionId

    @required
    arn: SessionArn

    name: String256

    @required
    state: SessionState

    @required
    stateDetails: String1024

    @required
    releaseLabel: ReleaseLabel

    @required
    executionRoleArn: IAMRoleArn

    @required
    createdBy: RequestIdentityUserArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    startedAt: Timestamp
    endedAt: Timestamp
    idleSince: Timestamp
    configurationOverrides: SessionConfigurationOverrides
    networkConfiguration: NetworkConfiguration
    idleTimeoutMinutes: Duration
    tags: TagMap
    totalResourceUtilization: TotalResourceUtilization
    billedResourceUtilization: ResourceUtilization
    totalExecutionDurationSeconds: Long
}

@length(min: 60, max: 1024)
@pattern("arn:(aws[a-zA-Z0-9-]*):emr-serverless:.+:(\\d{12}):\\/applications\\/[0-9a-zA-Z]+\\/sessions\\/[0-9a-zA-Z]+")
string SessionArn

@length(min: 1, max: 8000) @sensitive
string SessionAuthToken

structure SessionConfigurationOverrides {
    runtimeConfiguration: ConfigurationList
}

@length(min: 1, max: 64) @pattern("[0-9a-z]+")
string SessionId

enum SessionState {
    SUBMITTED
    STARTING
    STARTED
    IDLE
    BUSY
    FAILED
    TERMINATING
    TERMINATED
}

@length(min: 1, max: 8)
list SessionStateSet {
    member: SessionState
}

structure SessionSummary {
    @required
    applicationId: ApplicationId

    @required
    sessionId: SessionId

    @required
    arn: SessionArn

    name: String256

    @required
    state: SessionState

    @required
    stateDetails: String1024

    @required
    releaseLabel: ReleaseLabel

    @required
    executionRoleArn: IAMRoleArn

    @required
    createdBy: RequestIdentityUserArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list Sessions {
    member: SessionSummary
}

structure SparkSubmit {
    @required
    entryPoint: EntryPointPath

    entryPointArguments: EntryPointArguments
    sparkSubmitParameters: SparkSubmitParameters
}

@length(min: 1, max: 102400) @pattern(".*\\S.*") @sensitive
string SparkSubmitParameters

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string String1024

@length(min: 1, max: 256) @pattern(".*\\S.*")
string String256

@length(min: 0, max: 16)
list SubnetIds {
    member: SubnetString
}

@length(min: 1, max: 32) @pattern("[-0-9a-zA-Z]+.*")
string SubnetString

@length(min: 1, max: 128) @pattern("[A-Za-z0-9 /_.:=+@-]+")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("[A-Za-z0-9 /_.:=+@-]*")
string TagValue

structure TotalResourceUtilization {
    vCPUHour: Double
    memoryGBHour: Double
    storageGBHour: Double
}

@length(min: 1, max: 10280)
@pattern(".*[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\r\\n\\t]*.*")
string UriString

@length(min: 1, max: 2048)
string Url

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String1024
}

@range(min: 1, max: 1000000)
long WorkerCounts

structure WorkerResourceConfig {
    @required
    cpu: CpuSize

    @required
    memory: MemorySize

    disk: DiskSize
    diskType: DiskType
}

structure WorkerTypeSpecification {
    imageConfiguration: ImageConfiguration
}

structure WorkerTypeSpecificationInput {
    imageConfiguration: ImageConfigurationInput
}

map WorkerTypeSpecificationInputMap {
    key: WorkerTypeString
    value: WorkerTypeSpecificationInput
}

map WorkerTypeSpecificationMap {
    key: WorkerTypeString
    value: WorkerTypeSpecification
}

@length(min: 1, max: 50) @pattern("[a-zA-Z]+[-_]*[a-zA-Z]+")
string WorkerTypeString
