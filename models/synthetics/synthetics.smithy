$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.synthetics

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Synthetics")
@service(sdkId: "synthetics", endpointPrefix: "synthetics")
@restJson1
@sigv4(name: "synthetics")
@standardRegionalEndpoints
service synthetics {
    version: "2017-10-11"
    operations: [
        AssociateResource
        CreateCanary
        CreateGroup
        DeleteCanary
        DeleteGroup
        DescribeCanaries
        DescribeCanariesLastRun
        DescribeRuntimeVersions
        DisassociateResource
        GetCanary
        GetCanaryRuns
        GetGroup
        ListAssociatedGroups
        ListGroupResources
        ListGroups
        ListTagsForResource
        StartCanary
        StartCanaryDryRun
        StopCanary
        TagResource
        UntagResource
        UpdateCanary
    ]
}

@http(method: "PATCH", uri: "/group/{GroupIdentifier}/associate")
operation AssociateResource {
    input := {
        @required @httpLabel
        GroupIdentifier: GroupIdentifier

        @required
        ResourceArn: CanaryArn
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/canary")
operation CreateCanary {
    input := {
        @required
        Name: CanaryName

        @required
        Code: CanaryCodeInput

        @required
        ArtifactS3Location: String

        @required
        ExecutionRoleArn: RoleArn

        @required
        Schedule: CanaryScheduleInput

        RunConfig: CanaryRunConfigInput
        SuccessRetentionPeriodInDays: MaxSize1024
        FailureRetentionPeriodInDays: MaxSize1024

        @required
        RuntimeVersion: String

        VpcConfig: VpcConfigInput
        ResourcesToReplicateTags: ResourceList
        ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
        BrowserConfigs: BrowserConfigs
        AddReplicaLocations: AddReplicaLocations
        Tags: TagMap
        ArtifactConfig: ArtifactConfigInput
        KmsKeyArn: KmsKeyArn
    }
    output := {
        Canary: Canary
    }
    errors: [InternalServerException, ValidationException, RequestEntityTooLargeException]
}

@http(method: "POST", uri: "/group")
operation CreateGroup {
    input := {
        @required
        Name: GroupName

        Tags: TagMap
    }
    output := {
        Group: Group
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/canary/{Name}")
operation DeleteCanary {
    input := {
        @required @httpLabel
        Name: CanaryName

        @httpQuery("deleteLambda")
        DeleteLambda: Boolean
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/group/{GroupIdentifier}")
operation DeleteGroup {
    input := {
        @required @httpLabel
        GroupIdentifier: GroupIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/canaries")
operation DescribeCanaries {
    input := {
        NextToken: Token
        MaxResults: MaxCanaryResults
        Names: DescribeCanariesNameFilter
    }
    output := {
        Canaries: Canaries
        NextToken: Token
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/canaries/last-run")
operation DescribeCanariesLastRun {
    input := {
        NextToken: Token
        MaxResults: MaxSize100
        Names: DescribeCanariesLastRunNameFilter
        BrowserType: BrowserType
    }
    output := {
        CanariesLastRun: CanariesLastRun
        NextToken: Token
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/runtime-versions")
operation DescribeRuntimeVersions {
    input := {
        NextToken: Token
        MaxResults: MaxSize100
    }
    output := {
        RuntimeVersions: RuntimeVersionList
        NextToken: Token
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "PATCH", uri: "/group/{GroupIdentifier}/disassociate")
operation DisassociateResource {
    input := {
        @required @httpLabel
        GroupIdentifier: GroupIdentifier

        @required
        ResourceArn: CanaryArn
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/canary/{Name}")
operation GetCanary {
    input := {
        @required @httpLabel
        Name: CanaryName

        @httpQuery("dryRunId")
        DryRunId: UUID
    }
    output := {
        Canary: Canary
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/canary/{Name}/runs")
operation GetCanaryRuns {
    input := {
        @required @httpLabel
        Name: CanaryName

        NextToken: Token
        MaxResults: MaxSize100
        DryRunId: UUID
        RunType: RunType
    }
    output := {
        CanaryRuns: CanaryRuns
        NextToken: Token
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/group/{GroupIdentifier}")
operation GetGroup {
    input := {
        @required @httpLabel
        GroupIdentifier: GroupIdentifier
    }
    output := {
        Group: Group
    }
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/resource/{ResourceArn}/groups")
operation ListAssociatedGroups {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxGroupResults

        @required @httpLabel
        ResourceArn: CanaryArn
    }
    output := {
        Groups: GroupSummaryList
        NextToken: PaginationToken
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/group/{GroupIdentifier}/resources")
operation ListGroupResources {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxGroupResults

        @required @httpLabel
        GroupIdentifier: GroupIdentifier
    }
    output := {
        Resources: StringList
        NextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/groups")
operation ListGroups {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxGroupResults
    }
    output := {
        Groups: GroupSummaryList
        NextToken: Token
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {
        Tags: TagMap
    }
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/start")
operation StartCanary {
    input := {
        @required @httpLabel
        Name: CanaryName
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/dry-run/start")
operation StartCanaryDryRun {
    input := {
        @required @httpLabel
        Name: CanaryName

        Code: CanaryCodeInput
        RuntimeVersion: String
        RunConfig: CanaryRunConfigInput
        VpcConfig: VpcConfigInput
        ExecutionRoleArn: RoleArn
        SuccessRetentionPeriodInDays: MaxSize1024
        FailureRetentionPeriodInDays: MaxSize1024
        VisualReference: VisualReferenceInput
        ArtifactS3Location: String
        ArtifactConfig: ArtifactConfigInput
        ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
        BrowserConfigs: BrowserConfigs
        VisualReferences: VisualReferences
    }
    output := {
        DryRunConfig: DryRunConfigOutput
    }
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/stop")
operation StopCanary {
    input := {
        @required @httpLabel
        Name: CanaryName
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/canary/{Name}")
operation UpdateCanary {
    input := {
        @required @httpLabel
        Name: CanaryName

        Code: CanaryCodeInput
        ExecutionRoleArn: RoleArn
        RuntimeVersion: String
        Schedule: CanaryScheduleInput
        RunConfig: CanaryRunConfigInput
        SuccessRetentionPeriodInDays: MaxSize1024
        FailureRetentionPeriodInDays: MaxSize1024
        VpcConfig: VpcConfigInput
        VisualReference: VisualReferenceInput
        ArtifactS3Location: String
        ArtifactConfig: ArtifactConfigInput
        ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
        DryRunId: UUID
        VisualReferences: VisualReferences
        BrowserConfigs: BrowserConfigs
        AddReplicaLocations: AddReplicaLocations
        RemoveReplicaLocations: RemoveReplicaLocations
        KmsKeyArn: KmsKeyArn
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
        RequestEntityTooLargeException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: smithy.api#String
}

structure AddReplicaLocationInput {
    @required
    Location: Location

    VpcConfig: VpcConfigInput
    KmsKeyArn: KmsKeyArn
}

@length(min: 1, max: 50)
list AddReplicaLocations {
    member: AddReplicaLocationInput
}

structure ArtifactConfigInput {
    S3Encryption: S3EncryptionConfig
}

structure ArtifactConfigOutput {
    S3Encryption: S3EncryptionConfig
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: smithy.api#String
}

structure BaseScreenshot {
    @required
    ScreenshotName: String

    IgnoreCoordinates: BaseScreenshotIgnoreCoordinates
}

@pattern("^(-?\\d{1,5}\\.?\\d{0,2},){3}(-?\\d{1,5}\\.?\\d{0,2}){1}$")
string BaseScreenshotConfigIgnoreCoordinate

@length(min: 0, max: 20)
list BaseScreenshotIgnoreCoordinates {
    member: BaseScreenshotConfigIgnoreCoordinate
}

list BaseScreenshots {
    member: BaseScreenshot
}

@length(min: 1, max: 10000000)
blob Blob

@length(min: 1, max: 128) @pattern("[0-9a-zA-Z_\\-\\.]+")
string BlueprintType

@length(min: 0, max: 1)
list BlueprintTypes {
    member: BlueprintType
}

structure BrowserConfig {
    BrowserType: BrowserType
}

@length(min: 1, max: 2)
list BrowserConfigs {
    member: BrowserConfig
}

enum BrowserType {
    CHROME
    FIREFOX
}

list Canaries {
    member: Canary
}

list CanariesLastRun {
    member: CanaryLastRun
}

structure Canary {
    Id: UUID
    Name: CanaryName
    Code: CanaryCodeOutput
    ExecutionRoleArn: RoleArn
    Schedule: CanaryScheduleOutput
    RunConfig: CanaryRunConfigOutput
    SuccessRetentionPeriodInDays: MaxSize1024
    FailureRetentionPeriodInDays: MaxSize1024
    Status: CanaryStatus
    Timeline: CanaryTimeline
    ArtifactS3Location: String
    EngineArn: FunctionArn
    RuntimeVersion: String
    VpcConfig: VpcConfigOutput
    VisualReference: VisualReferenceOutput
    ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
    BrowserConfigs: BrowserConfigs
    EngineConfigs: EngineConfigs
    VisualReferences: VisualReferencesOutput
    MultiLocationConfig: MultiLocationConfig
    Tags: TagMap
    ArtifactConfig: ArtifactConfigOutput
    KmsKeyArn: KmsKeyArn
    DryRunConfig: DryRunConfigOutput
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:synthetics:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:canary:[0-9a-z_\\-]{1,255}")
string CanaryArn

structure CanaryCodeInput {
    S3Bucket: String
    S3Key: String
    S3Version: String
    ZipFile: Blob
    Handler: CodeHandler
    BlueprintTypes: BlueprintTypes
    Dependencies: Dependencies
}

structure CanaryCodeOutput {
    SourceLocationArn: String
    Handler: String
    BlueprintTypes: BlueprintTypes
    Dependencies: Dependencies
}

structure CanaryDryRunConfigOutput {
    DryRunId: UUID
}

structure CanaryLastRun {
    CanaryName: CanaryName
    LastRun: CanaryRun
}

@length(min: 1, max: 255) @pattern("^[0-9a-z_\\-]+$")
string CanaryName

structure CanaryRun {
    Id: UUID
    ScheduledRunId: UUID
    RetryAttempt: RetryAttempt
    Name: CanaryName
    Status: CanaryRunStatus
    Timeline: CanaryRunTimeline
    ArtifactS3Location: String
    DryRunConfig: CanaryDryRunConfigOutput
    BrowserType: BrowserType
    Location: Location
}

structure CanaryRunConfigInput {
    TimeoutInSeconds: MaxFifteenMinutesInSeconds
    MemoryInMB: MaxSize3008
    ActiveTracing: Boolean
    EnvironmentVariables: EnvironmentVariablesMap
    EphemeralStorage: EphemeralStorageSize
}

structure CanaryRunConfigOutput {
    TimeoutInSeconds: MaxFifteenMinutesInSeconds
    MemoryInMB: MaxSize3008
    ActiveTracing: Boolean
    EphemeralStorage: EphemeralStorageSize
}

enum CanaryRunState {
    RUNNING
    PASSED
    FAILED
}

enum CanaryRunStateReasonCode {
    CANARY_FAILURE
    EXECUTION_FAILURE
}

structure CanaryRunStatus {
    State: CanaryRunState
    StateReason: String
    StateReasonCode: CanaryRunStateReasonCode
    TestResult: CanaryRunTestResult
}

enum CanaryRunTestResult {
    PASSED
    FAILED
    UNKNOWN
}

structure CanaryRunTimeline {
    Started: Timestamp
    Completed: Timestamp
    MetricTimestampForRunAndRetries: Timestamp
}

list CanaryRuns {
    member: CanaryRun
}

structure CanaryScheduleInput {
    @required
    Expression: String

    DurationInSeconds: MaxOneYearInSeconds
    RetryConfig: RetryConfigInput
}

structure CanaryScheduleOutput {
    Expression: String
    DurationInSeconds: MaxOneYearInSeconds
    RetryConfig: RetryConfigOutput
}

enum CanaryState {
    CREATING
    READY
    STARTING
    RUNNING
    UPDATING
    STOPPING
    STOPPED
    ERROR
    DELETING
}

enum CanaryStateReasonCode {
    INVALID_PERMISSIONS
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    UPDATE_PENDING
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    ROLLBACK_COMPLETE
    ROLLBACK_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
    SYNC_DELETE_IN_PROGRESS
}

structure CanaryStatus {
    State: CanaryState
    StateReason: String
    StateReasonCode: CanaryStateReasonCode
}

structure CanaryTimeline {
    Created: Timestamp
    LastModified: Timestamp
    LastStarted: Timestamp
    LastStopped: Timestamp
}

@length(min: 0, max: 128)
@pattern("^(([0-9a-zA-Z_-]+(\\/|\\.))*[0-9A-Za-z_\\\\-]+(\\.|::)[A-Za-z_][A-Za-z0-9_]*)?$")
string CodeHandler

@error("client") @httpError(409)
structure ConflictException {
    Message: smithy.api#String
}

@length(min: 0, max: 1)
list Dependencies {
    member: Dependency
}

structure Dependency {
    Type: DependencyType

    @required
    Reference: String
}

enum DependencyType {
    LambdaLayer
}

@length(min: 1, max: 5)
list DescribeCanariesLastRunNameFilter {
    member: CanaryName
}

@length(min: 1, max: 5)
list DescribeCanariesNameFilter {
    member: CanaryName
}

structure DryRunConfigOutput {
    DryRunId: UUID
    LastDryRunExecutionStatus: String
}

enum EncryptionMode {
    SSE_S3
    SSE_KMS
}

structure EngineConfig {
    EngineArn: FunctionArn
    BrowserType: BrowserType
}

list EngineConfigs {
    member: EngineConfig
}

@pattern("[a-zA-Z]([a-zA-Z0-9_])+")
string EnvironmentVariableName

map EnvironmentVariablesMap {
    key: EnvironmentVariableName
    value: smithy.api#String
}

@range(min: 1024, max: 10240)
integer EphemeralStorageSize

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionArn

structure Group {
    Id: String
    Name: GroupName
    Arn: GroupArn
    Tags: TagMap
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 128)
@pattern("arn:(aws[a-zA-Z-]*)?:synthetics:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:group:[0-9a-z]+")
string GroupArn

@length(min: 1, max: 128)
string GroupIdentifier

@length(min: 1, max: 64)
string GroupName

structure GroupSummary {
    Id: String
    Name: GroupName
    Arn: GroupArn
}

list GroupSummaryList {
    member: GroupSummary
}

@error("server") @httpError(500)
structure InternalFailureException {
    Message: smithy.api#String
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: smithy.api#String
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:key/[\\w\\-\\/]+")
string KmsKeyArn

@length(min: 1, max: 20) @pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-{0,1}[0-9]{0,1}$")
string Location

enum LocationType {
    Primary
    Replica
}

@range(min: 1, max: 20)
integer MaxCanaryResults

@range(min: 3, max: 840)
integer MaxFifteenMinutesInSeconds

@range(min: 1, max: 20)
integer MaxGroupResults

@range(min: 0, max: 31622400)
long MaxOneYearInSeconds

@range(min: 0, max: 2)
integer MaxRetries

@range(min: 1, max: 100)
integer MaxSize100

@range(min: 1, max: 1024)
integer MaxSize1024

@range(min: 960, max: 3008)
integer MaxSize3008

structure MultiLocationConfig {
    LocationType: LocationType
    PrimaryLocation: Location
    Replicas: Replicas
    ReplicationState: ReplicationState
}

@error("client") @httpError(404)
structure NotFoundException {
    Message: smithy.api#String
}

@length(min: 1, max: 512) @pattern("^.+$")
string PaginationToken

enum ProvisionedResourceCleanupSetting {
    AUTOMATIC
    OFF
}

@length(min: 1)
list RemoveReplicaLocations {
    member: Location
}

structure Replica {
    Location: Location
    ReplicationStatus: ReplicationStatus
    CanaryState: CanaryState
    LastModified: Timestamp
    VpcConfig: VpcConfigOutput
}

@length(min: 1, max: 50)
list Replicas {
    member: Replica
}

enum ReplicationState {
    InProgress
    InSync
    Inconsistent
}

structure ReplicationStatus {
    State: ReplicationState
    StateReason: String
    StateReasonCode: String
}

@error("client") @httpError(413)
structure RequestEntityTooLargeException {
    Message: smithy.api#String
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:synthetics:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:(canary|group):[0-9a-z_\\-]+")
string ResourceArn

@length(min: 1, max: 1)
list ResourceList {
    member: ResourceToTag
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: smithy.api#String
}

enum ResourceToTag {
    lambda_function = "lambda-function"
}

@range(min: 1, max: 2)
integer RetryAttempt

structure RetryConfigInput {
    @required
    MaxRetries: MaxRetries
}

structure RetryConfigOutput {
    MaxRetries: MaxRetries
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

enum RunType {
    CANARY_RUN
    DRY_RUN
}

structure RuntimeVersion {
    VersionName: String
    Description: String
    ReleaseDate: Timestamp
    DeprecationDate: Timestamp
}

list RuntimeVersionList {
    member: RuntimeVersion
}

structure S3EncryptionConfig {
    EncryptionMode: EncryptionMode
    KmsKeyArn: KmsKeyArn
}

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: smithy.api#String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: smithy.api#String
}

@length(min: 1, max: 1024)
string String

list StringList {
    member: String
}

@length(min: 0, max: 16)
list SubnetIds {
    member: smithy.api#String
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@length(min: 4, max: 252)
string Token

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: smithy.api#String
}

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string UUID

@error("client") @httpError(400)
structure ValidationException {
    Message: smithy.api#String
}

structure VisualReferenceInput {
    BaseScreenshots: BaseScreenshots

    @required
    BaseCanaryRunId: String

    BrowserType: BrowserType
}

structure VisualReferenceOutput {
    BaseScreenshots: BaseScreenshots
    BaseCanaryRunId: String
    BrowserType: BrowserType
}

@length(min: 1, max: 2)
list VisualReferences {
    member: VisualReferenceInput
}

@length(min: 1, max: 2)
list VisualReferencesOutput {
    member: VisualReferenceOutput
}

structure VpcConfigInput {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    Ipv6AllowedForDualStack: Boolean
}

structure VpcConfigOutput {
    VpcId: smithy.api#String
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    Ipv6AllowedForDualStack: Boolean
}
