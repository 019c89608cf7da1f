$version: "2.0"

namespace com.amazonaws.mwaa

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmazonMWAA")
@service(sdkId: "MWAA", endpointPrefix: "airflow")
@restJson1
@sigv4(name: "airflow")
@standardRegionalEndpoints
service MWAA {
    version: "2020-07-01"
    operations: [
        CreateCliToken
        CreateEnvironment
        CreateWebLoginToken
        DeleteEnvironment
        GetEnvironment
        InvokeRestApi
        ListEnvironments
        ListTagsForResource
        PublishMetrics
        TagResource
        UntagResource
        UpdateEnvironment
    ]
}

@http(method: "POST", uri: "/clitoken/{Name}") @endpoint(hostPrefix: "env.")
operation CreateCliToken {
    input: CreateCliTokenRequest
    output: CreateCliTokenResponse
    errors: [ResourceNotFoundException]
}

@http(method: "PUT", uri: "/environments/{Name}") @endpoint(hostPrefix: "api.") @idempotent
operation CreateEnvironment {
    input := {
        @required @httpLabel
        Name: EnvironmentName

        @required
        ExecutionRoleArn: IamRoleArn

        @required
        SourceBucketArn: S3BucketArn

        @required
        DagS3Path: RelativePath

        @required
        NetworkConfiguration: NetworkConfiguration

        PluginsS3Path: RelativePath
        PluginsS3ObjectVersion: S3ObjectVersion
        RequirementsS3Path: RelativePath
        RequirementsS3ObjectVersion: S3ObjectVersion
        StartupScriptS3Path: RelativePath
        StartupScriptS3ObjectVersion: S3ObjectVersion
        AirflowConfigurationOptions: AirflowConfigurationOptions
        EnvironmentClass: EnvironmentClass
        MaxWorkers: MaxWorkers
        KmsKey: KmsKey
        AirflowVersion: AirflowVersion
        LoggingConfiguration: LoggingConfigurationInput
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        Tags: TagMap
        WebserverAccessMode: WebserverAccessMode
        MinWorkers: MinWorkers
        Schedulers: Schedulers
        EndpointManagement: EndpointManagement
        MinWebservers: MinWebservers
        MaxWebservers: MaxWebservers
    }
    output := {
        Arn: EnvironmentArn
    }
    errors: [ServiceUnavailableException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/webtoken/{Name}") @endpoint(hostPrefix: "env.") @idempotent
operation CreateWebLoginToken {
    input: CreateWebLoginTokenRequest
    output: CreateWebLoginTokenResponse
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/environments/{Name}") @endpoint(hostPrefix: "api.") @idempotent
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        Name: EnvironmentName
    }
    output := {}
    errors: [
        ServiceUnavailableException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/environments/{Name}") @endpoint(hostPrefix: "api.") @readonly
operation GetEnvironment {
    input := {
        @required @httpLabel
        Name: EnvironmentName
    }
    output := {
        Environment: Environment
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/restapi/{Name}") @endpoint(hostPrefix: "env.")
operation InvokeRestApi {
    input: InvokeRestApiRequest
    output: InvokeRestApiResponse
    errors: [
        RestApiClientException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
        RestApiServerException
    ]
}

@http(method: "GET", uri: "/environments")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Environments"
    pageSize: "MaxResults"
)
operation ListEnvironments {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: ListEnvironmentsInputMaxResultsInteger
    }
    output := {
        @required
        Environments: EnvironmentList

        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @endpoint(hostPrefix: "api.") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: EnvironmentArn
    }
    output := {
        Tags: TagMap
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@deprecated
@http(method: "POST", uri: "/metrics/environments/{EnvironmentName}")
@endpoint(hostPrefix: "ops.")
operation PublishMetrics {
    input := @deprecated {
        @required @httpLabel
        EnvironmentName: EnvironmentName

        @required
        MetricData: MetricData
    }
    output := @deprecated {}
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @endpoint(hostPrefix: "api.")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: EnvironmentArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @endpoint(hostPrefix: "api.") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: EnvironmentArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "PATCH", uri: "/environments/{Name}") @endpoint(hostPrefix: "api.")
operation UpdateEnvironment {
    input := {
        @required @httpLabel
        Name: EnvironmentName

        ExecutionRoleArn: IamRoleArn
        AirflowConfigurationOptions: AirflowConfigurationOptions
        AirflowVersion: AirflowVersion
        DagS3Path: RelativePath
        EnvironmentClass: EnvironmentClass
        LoggingConfiguration: LoggingConfigurationInput
        MaxWorkers: MaxWorkers
        MinWorkers: MinWorkers
        MaxWebservers: MaxWebservers
        MinWebservers: MinWebservers
        WorkerReplacementStrategy: WorkerReplacementStrategy
        NetworkConfiguration: UpdateNetworkConfigurationInput
        PluginsS3Path: RelativePath
        PluginsS3ObjectVersion: S3ObjectVersion
        RequirementsS3Path: RelativePath
        RequirementsS3ObjectVersion: S3ObjectVersion
        Schedulers: Schedulers
        SourceBucketArn: S3BucketArn
        StartupScriptS3Path: RelativePath
        StartupScriptS3ObjectVersion: S3ObjectVersion
        WebserverAccessMode: WebserverAccessMode
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    }
    output := {
        Arn: EnvironmentArn
    }
    errors: [
        ServiceUnavailableException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@sensitive
map AirflowConfigurationOptions {
    key: ConfigKey
    value: ConfigValue
}

@length(min: 1, max: 64)
string AirflowIdentity

@length(min: 1, max: 32) @pattern("[0-9a-z.]+")
string AirflowVersion

@length(min: 1, max: 1224)
@pattern("arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z_0-9+=,.@\\-_/]+")
string CeleryExecutorQueue

@length(min: 1, max: 1224) @pattern("arn:aws(-[a-z]+)?:logs:[a-z0-9\\-]+:\\d{12}:log-group:\\w+.*")
string CloudWatchLogGroupArn

@length(min: 1, max: 64) @pattern("[a-z]+([a-z0-9._]*[a-z0-9_]+)?")
string ConfigKey

@length(min: 1, max: 65536) @pattern("[ -~]+") @sensitive
string ConfigValue

@input
structure CreateCliTokenRequest {
    @required @httpLabel
    Name: EnvironmentName
}

@output
structure CreateCliTokenResponse {
    CliToken: Token
    WebServerHostname: Hostname
}

@input
structure CreateWebLoginTokenRequest {
    @required @httpLabel
    Name: EnvironmentName
}

@output
structure CreateWebLoginTokenResponse {
    WebToken: Token
    WebServerHostname: Hostname
    IamIdentity: String
    AirflowIdentity: AirflowIdentity
}

@deprecated
structure Dimension {
    @required
    Name: String

    @required
    Value: String
}

@deprecated
list Dimensions {
    member: Dimension
}

enum EndpointManagement {
    CUSTOMER
    SERVICE
}

structure Environment {
    Name: EnvironmentName
    Status: EnvironmentStatus
    Arn: EnvironmentArn
    CreatedAt: Timestamp
    WebserverUrl: WebserverUrl
    ExecutionRoleArn: IamRoleArn
    ServiceRoleArn: IamRoleArn
    KmsKey: KmsKey
    AirflowVersion: AirflowVersion
    SourceBucketArn: S3BucketArn
    DagS3Path: RelativePath
    PluginsS3Path: RelativePath
    PluginsS3ObjectVersion: S3ObjectVersion
    RequirementsS3Path: RelativePath
    RequirementsS3ObjectVersion: S3ObjectVersion
    StartupScriptS3Path: String
    StartupScriptS3ObjectVersion: String
    AirflowConfigurationOptions: AirflowConfigurationOptions
    EnvironmentClass: EnvironmentClass
    MaxWorkers: MaxWorkers
    NetworkConfiguration: NetworkConfiguration
    LoggingConfiguration: LoggingConfiguration
    LastUpdate: LastUpdate
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    Tags: TagMap
    WebserverAccessMode: WebserverAccessMode
    MinWorkers: MinWorkers
    Schedulers: Schedulers
    WebserverVpcEndpointService: VpcEndpointServiceName
    DatabaseVpcEndpointService: VpcEndpointServiceName
    CeleryExecutorQueue: CeleryExecutorQueue
    EndpointManagement: EndpointManagement
    MinWebservers: MinWebservers
    MaxWebservers: MaxWebservers
}

@length(min: 1, max: 1224)
@pattern("arn:aws(-[a-z]+)?:airflow:[a-z0-9\\-]+:\\d{12}:environment/\\w+.*")
string EnvironmentArn

@length(min: 1, max: 1024)
string EnvironmentClass

list EnvironmentList {
    member: EnvironmentName
}

@length(min: 1, max: 80) @pattern("[a-zA-Z][0-9a-zA-Z-_]*")
string EnvironmentName

enum EnvironmentStatus {
    CREATING
    CREATE_FAILED
    AVAILABLE
    UPDATING
    DELETING
    DELETED
    UNAVAILABLE
    UPDATE_FAILED
    ROLLING_BACK
    CREATING_SNAPSHOT
    PENDING
    MAINTENANCE
}

@length(min: 1, max: 1024) @pattern(".+")
string ErrorMessage

@length(min: 1, max: 255)
@pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9])")
string Hostname

@length(min: 1, max: 1224) @pattern("arn:aws(-[a-z]+)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string IamRoleArn

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@input
structure InvokeRestApiRequest {
    @required @httpLabel
    Name: EnvironmentName

    @required
    Path: RestApiPath

    @required
    Method: RestApiMethod

    QueryParameters: Document
    Body: RestApiRequestBody
}

@output
structure InvokeRestApiResponse {
    RestApiStatusCode: Integer
    RestApiResponse: RestApiResponse
}

@length(min: 1, max: 1224)
@pattern("(((arn:aws(-[a-z]+)?:kms:[a-z]{2}-[a-z]+-\\d:\\d+:)?key\\/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|(arn:aws(-[a-z]+)?:kms:[a-z]{2}-[a-z]+-\\d:\\d+:)?alias/.+)")
string KmsKey

structure LastUpdate {
    Status: UpdateStatus
    CreatedAt: Timestamp
    Error: UpdateError
    Source: UpdateSource
    WorkerReplacementStrategy: WorkerReplacementStrategy
}

@range(min: 1, max: 25)
integer ListEnvironmentsInputMaxResultsInteger

structure LoggingConfiguration {
    DagProcessingLogs: ModuleLoggingConfiguration
    SchedulerLogs: ModuleLoggingConfiguration
    WebserverLogs: ModuleLoggingConfiguration
    WorkerLogs: ModuleLoggingConfiguration
    TaskLogs: ModuleLoggingConfiguration
}

structure LoggingConfigurationInput {
    DagProcessingLogs: ModuleLoggingConfigurationInput
    SchedulerLogs: ModuleLoggingConfigurationInput
    WebserverLogs: ModuleLoggingConfigurationInput
    WorkerLogs: ModuleLoggingConfigurationInput
    TaskLogs: ModuleLoggingConfigurationInput
}

enum LoggingLevel {
    CRITICAL
    ERROR
    WARNING
    INFO
    DEBUG
}

@range(min: 1)
integer MaxWebservers

@range(min: 1)
integer MaxWorkers

@deprecated
list MetricData {
    member: MetricDatum
}

@deprecated
structure MetricDatum {
    @required
    MetricName: String

    @required
    Timestamp: Timestamp

    Dimensions: Dimensions
    Value: Double
    Unit: Unit
    StatisticValues: StatisticSet
}

@range(min: 1)
integer MinWebservers

@range(min: 1)
integer MinWorkers

structure ModuleLoggingConfiguration {
    Enabled: Boolean
    LogLevel: LoggingLevel
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
}

structure ModuleLoggingConfigurationInput {
    @required
    Enabled: Boolean

    @required
    LogLevel: LoggingLevel
}

structure NetworkConfiguration {
    SubnetIds: SubnetList
    SecurityGroupIds: SecurityGroupList
}

@length(min: 0, max: 2048)
string NextToken

@length(min: 1, max: 1024) @pattern(".*")
string RelativePath

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@error("client") @httpError(400)
structure RestApiClientException {
    RestApiStatusCode: Integer
    RestApiResponse: RestApiResponse
}

enum RestApiMethod {
    GET
    PUT
    POST
    PATCH
    DELETE
}

@length(min: 1, max: 64)
string RestApiPath

@sensitive
document RestApiRequestBody

@sensitive
document RestApiResponse

@error("client") @httpError(400)
structure RestApiServerException {
    RestApiStatusCode: Integer
    RestApiResponse: RestApiResponse
}

@length(min: 1, max: 1224) @pattern("arn:aws(-[a-z]+)?:s3:::[a-z0-9.\\-]+")
string S3BucketArn

@length(min: 1, max: 1024)
string S3ObjectVersion

@range(max: 5)
integer Schedulers

@length(min: 1, max: 1024) @pattern("sg-[a-zA-Z0-9\\-._]+")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupList {
    member: SecurityGroupId
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

@deprecated
structure StatisticSet {
    SampleCount: Integer
    Sum: Double
    Minimum: Double
    Maximum: Double
}

@length(min: 1, max: 1024) @pattern("subnet-[a-zA-Z0-9\\-._]+")
string SubnetId

@length(min: 2, max: 2)
list SubnetList {
    member: SubnetId
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@sensitive
string Token

enum Unit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

structure UpdateError {
    ErrorCode: String
    ErrorMessage: ErrorMessage
}

structure UpdateNetworkConfigurationInput {
    @required
    SecurityGroupIds: SecurityGroupList
}

@length(min: 1, max: 256) @pattern(".+")
string UpdateSource

enum UpdateStatus {
    SUCCESS
    PENDING
    FAILED
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 1224)
@pattern("([a-z.-]+)?com\\.amazonaws\\.vpce\\.[a-z0-9\\-]+\\.[a-zA-Z_0-9+=,.@\\-_/]+")
string VpcEndpointServiceName

enum WebserverAccessMode {
    PRIVATE_ONLY
    PUBLIC_ONLY
    PUBLIC_AND_PRIVATE
}

@length(min: 1, max: 256) @pattern("https://.+")
string WebserverUrl

@length(min: 1, max: 9) @pattern(".*(MON|TUE|WED|THU|FRI|SAT|SUN):([01]\\d|2[0-3]):(00|30).*")
string WeeklyMaintenanceWindowStart

enum WorkerReplacementStrategy {
    FORCED
    GRACEFUL
}
