$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.emrcontainers

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon EMR Containers")
@service(sdkId: "EMR containers", endpointPrefix: "emr-containers")
@restJson1
@sigv4(name: "emr-containers")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service EMRcontainers {
    version: "2020-10-01"
    operations: [
        CancelJobRun
        CreateJobTemplate
        CreateManagedEndpoint
        CreateSecurityConfiguration
        CreateVirtualCluster
        DeleteJobTemplate
        DeleteManagedEndpoint
        DeleteSecurityConfiguration
        DeleteVirtualCluster
        DescribeJobRun
        DescribeJobTemplate
        DescribeManagedEndpoint
        DescribeSecurityConfiguration
        DescribeVirtualCluster
        GetManagedEndpointSessionCredentials
        ListJobRuns
        ListJobTemplates
        ListManagedEndpoints
        ListSecurityConfigurations
        ListTagsForResource
        ListVirtualClusters
        StartJobRun
        TagResource
        UntagResource
        UpdateVirtualCluster
    ]
}

@http(method: "DELETE", uri: "/virtualclusters/{virtualClusterId}/jobruns/{id}")
operation CancelJobRun {
    input := {
        @required @httpLabel
        id: ResourceIdString

        @required @httpLabel
        virtualClusterId: ResourceIdString
    }
    output := {
        id: ResourceIdString
        virtualClusterId: ResourceIdString
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/jobtemplates")
operation CreateJobTemplate {
    input := {
        @required
        name: ResourceNameString

        @required @idempotencyToken
        clientToken: ClientToken

        @required
        jobTemplateData: JobTemplateData

        tags: TagMap
        kmsKeyArn: KmsKeyArn
    }
    output := {
        id: ResourceIdString
        name: ResourceNameString
        arn: JobTemplateArn
        createdAt: Date
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/virtualclusters/{virtualClusterId}/endpoints")
operation CreateManagedEndpoint {
    input := {
        @required
        name: ResourceNameString

        @required @httpLabel
        virtualClusterId: ResourceIdString

        @required
        type: EndpointType

        @required
        releaseLabel: ReleaseLabel

        @required
        executionRoleArn: IAMRoleArn

        @deprecated
        certificateArn: ACMCertArn

        configurationOverrides: ConfigurationOverrides

        @required @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
        sessionIdleTimeoutInMinutes: Integer
    }
    output := {
        id: ResourceIdString
        name: ResourceNameString
        arn: EndpointArn
        virtualClusterId: ResourceIdString
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/securityconfigurations")
operation CreateSecurityConfiguration {
    input := {
        @required @idempotencyToken
        clientToken: ClientToken

        @required
        name: ResourceNameString

        containerProvider: ContainerProvider

        @required
        securityConfigurationData: SecurityConfigurationData

        tags: TagMap
    }
    output := {
        id: ResourceIdString
        name: ResourceNameString
        arn: SecurityConfigurationArn
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/virtualclusters")
operation CreateVirtualCluster {
    input := {
        @required
        name: ResourceNameString

        @required
        containerProvider: ContainerProvider

        @required @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
        securityConfigurationId: ResourceIdString
        sessionEnabled: Boolean
        schedulerConfiguration: SchedulerConfiguration
    }
    output := {
        id: ResourceIdString
        name: ResourceNameString
        arn: VirtualClusterArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        EKSRequestThrottledException
    ]
}

@http(method: "DELETE", uri: "/jobtemplates/{id}")
operation DeleteJobTemplate {
    input := {
        @required @httpLabel
        id: ResourceIdString
    }
    output := {
        id: ResourceIdString
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/virtualclusters/{virtualClusterId}/endpoints/{id}")
operation DeleteManagedEndpoint {
    input := {
        @required @httpLabel
        id: ResourceIdString

        @required @httpLabel
        virtualClusterId: ResourceIdString
    }
    output := {
        id: ResourceIdString
        virtualClusterId: ResourceIdString
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/securityconfigurations/{id}")
operation DeleteSecurityConfiguration {
    input := {
        @required @httpLabel
        id: ResourceIdString
    }
    output := {
        id: ResourceIdString
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/virtualclusters/{id}")
operation DeleteVirtualCluster {
    input := {
        @required @httpLabel
        id: ResourceIdString
    }
    output := {
        id: ResourceIdString
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/virtualclusters/{virtualClusterId}/jobruns/{id}")
operation DescribeJobRun {
    input := {
        @required @httpLabel
        id: ResourceIdString

        @required @httpLabel
        virtualClusterId: ResourceIdString
    }
    output := {
        jobRun: JobRun
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/jobtemplates/{id}")
operation DescribeJobTemplate {
    input := {
        @required @httpLabel
        id: ResourceIdString
    }
    output := {
        jobTemplate: JobTemplate
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/virtualclusters/{virtualClusterId}/endpoints/{id}")
operation DescribeManagedEndpoint {
    input := {
        @required @httpLabel
        id: ResourceIdString

        @required @httpLabel
        virtualClusterId: ResourceIdString
    }
    output := {
        endpoint: Endpoint
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/securityconfigurations/{id}")
operation DescribeSecurityConfiguration {
    input := {
        @required @httpLabel
        id: ResourceIdString
    }
    output := {
        securityConfiguration: SecurityConfiguration
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/virtualclusters/{id}")
operation DescribeVirtualCluster {
    input := {
        @required @httpLabel
        id: ResourceIdString
    }
    output := {
        virtualCluster: VirtualCluster
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "POST"
    uri: "/virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier}/credentials"
)
operation GetManagedEndpointSessionCredentials {
    input := {
        @required @httpLabel
        endpointIdentifier: String2048

        @required @httpLabel
        virtualClusterIdentifier: String2048

        @required
        executionRoleArn: IAMRoleArn

        @required
        credentialType: CredentialType

        durationInSeconds: Integer
        logContext: LogContext

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        id: ResourceIdString
        credentials: Credentials
        endpointCredentials: Credentials
        expiresAt: Date
    }
    errors: [
        ValidationException
        RequestThrottledException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/virtualclusters/{virtualClusterId}/jobruns")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobRuns"
    pageSize: "maxResults"
)
operation ListJobRuns {
    input := {
        @required @httpLabel
        virtualClusterId: ResourceIdString

        @httpQuery("createdBefore")
        createdBefore: Date

        @httpQuery("createdAfter")
        createdAfter: Date

        @httpQuery("name")
        name: ResourceNameString

        @httpQuery("states")
        states: JobRunStates

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        jobRuns: JobRuns
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/jobtemplates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templates"
    pageSize: "maxResults"
)
operation ListJobTemplates {
    input := {
        @httpQuery("createdAfter")
        createdAfter: Date

        @httpQuery("createdBefore")
        createdBefore: Date

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        templates: JobTemplates
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/virtualclusters/{virtualClusterId}/endpoints")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "endpoints"
    pageSize: "maxResults"
)
operation ListManagedEndpoints {
    input := {
        @required @httpLabel
        virtualClusterId: ResourceIdString

        @httpQuery("createdBefore")
        createdBefore: Date

        @httpQuery("createdAfter")
        createdAfter: Date

        @httpQuery("types")
        types: EndpointTypes

        @httpQuery("states")
        states: EndpointStates

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        endpoints: Endpoints
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/securityconfigurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityConfigurations"
    pageSize: "maxResults"
)
operation ListSecurityConfigurations {
    input := {
        @httpQuery("createdAfter")
        createdAfter: Date

        @httpQuery("createdBefore")
        createdBefore: Date

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        securityConfigurations: SecurityConfigurations
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: RsiArn
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/virtualclusters")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "virtualClusters"
    pageSize: "maxResults"
)
operation ListVirtualClusters {
    input := {
        @httpQuery("containerProviderId")
        containerProviderId: String1024

        @httpQuery("containerProviderType")
        containerProviderType: ContainerProviderType

        @httpQuery("createdAfter")
        createdAfter: Date

        @httpQuery("createdBefore")
        createdBefore: Date

        @httpQuery("states")
        states: VirtualClusterStates

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("eksAccessEntryIntegrated")
        eksAccessEntryIntegrated: Boolean
    }
    output := {
        virtualClusters: VirtualClusters
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/virtualclusters/{virtualClusterId}/jobruns")
operation StartJobRun {
    input := {
        name: ResourceNameString

        @required @httpLabel
        virtualClusterId: ResourceIdString

        @required @idempotencyToken
        clientToken: ClientToken

        executionRoleArn: IAMRoleArn
        releaseLabel: ReleaseLabel
        jobDriver: JobDriver
        configurationOverrides: ConfigurationOverrides
        tags: TagMap
        jobTemplateId: ResourceIdString
        jobTemplateParameters: TemplateParameterInputMap
        retryPolicyConfiguration: RetryPolicyConfiguration
    }
    output := {
        id: ResourceIdString
        name: ResourceNameString
        arn: JobArn
        virtualClusterId: ResourceIdString
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: RsiArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: RsiArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/virtualclusters/{id}") @idempotent
operation UpdateVirtualCluster {
    input := {
        @required @httpLabel
        id: ResourceIdString

        schedulerConfiguration: SchedulerConfiguration

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        virtualCluster: VirtualCluster
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@length(min: 44, max: 2048) @pattern("^arn:(aws[a-zA-Z0-9-]*):acm:.+:(\\d{12}):certificate/.+$")
string ACMCertArn

enum AllowAWSToRetainLogs {
    ENABLED
    DISABLED
}

structure AuthenticationConfiguration {
    identityCenterConfiguration: IdentityCenterConfiguration
    iamConfiguration: IAMConfiguration
}

structure AuthorizationConfiguration {
    lakeFormationConfiguration: LakeFormationConfiguration
    encryptionConfiguration: EncryptionConfiguration
}

@length(max: 5000)
@pattern("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?$")
string Base64Encoded

structure Certificate {
    certificateArn: ACMCertArn
    certificateData: Base64Encoded
}

enum CertificateProviderType {
    PEM
}

@length(min: 1, max: 64) @pattern(".*\\S.*")
string ClientToken

structure CloudWatchMonitoringConfiguration {
    @required
    logGroupName: LogGroupName

    logStreamNamePrefix: String256
}

@length(min: 1, max: 100) @pattern("^[0-9A-Za-z][A-Za-z0-9\\-_]*")
string ClusterId

structure Configuration {
    @required
    classification: String1024

    properties: SensitivePropertiesMap
    configurations: ConfigurationList
}

@length(max: 100)
list ConfigurationList {
    member: Configuration
}

structure ConfigurationOverrides {
    applicationConfiguration: ConfigurationList
    monitoringConfiguration: MonitoringConfiguration
}

union ContainerInfo {
    eksInfo: EksInfo
}

structure ContainerLogRotationConfiguration {
    @required
    rotationSize: RotationSize

    @required
    maxFilesToKeep: MaxFilesToKeep
}

structure ContainerProvider {
    @required
    type: ContainerProviderType

    @required
    id: ClusterId

    info: ContainerInfo
}

enum ContainerProviderType {
    EKS
}

@length(min: 1, max: 64) @pattern("^.*\\S.*$")
string CredentialType

union Credentials {
    token: Token
}

@timestampFormat("date-time")
timestamp Date

@error("client") @httpError(429)
structure EKSRequestThrottledException {
    message: String1024
}

structure EksInfo {
    namespace: KubernetesNamespace
    nodeLabel: NodeLabelString
}

@pattern("^arn:(aws[a-zA-Z0-9-]*):sso:::application/ssoins-[0-9a-zA-Z/\\\\-_]+/apl-[0-9a-zA-Z/\\\\-_]+")
string EmrIdentityCenterApplicationARN

structure EncryptionConfiguration {
    inTransitEncryptionConfiguration: InTransitEncryptionConfiguration
}

structure Endpoint {
    id: ResourceIdString
    name: ResourceNameString
    arn: EndpointArn
    virtualClusterId: ResourceIdString
    type: EndpointType
    state: EndpointState
    releaseLabel: ReleaseLabel
    executionRoleArn: IAMRoleArn

    @deprecated
    certificateArn: ACMCertArn

    certificateAuthority: Certificate
    configurationOverrides: ConfigurationOverrides
    serverUrl: UriString
    authProxyUrl: UriString
    createdAt: Date
    securityGroup: String256
    subnetIds: SubnetIds
    stateDetails: String256
    failureReason: FailureReason
    tags: TagMap
}

@length(min: 60, max: 1024)
@pattern("^arn:(aws[a-zA-Z0-9-]*):emr-containers:.+:(\\d{12}):\\/virtualclusters\\/[0-9a-zA-Z]+\\/endpoints\\/[0-9a-zA-Z]+$")
string EndpointArn

enum EndpointState {
    CREATING
    ACTIVE
    TERMINATING
    TERMINATED
    TERMINATED_WITH_ERRORS
}

@length(max: 10)
list EndpointStates {
    member: EndpointState
}

@length(min: 1, max: 64) @pattern(".*\\S.*")
string EndpointType

@length(max: 10)
list EndpointTypes {
    member: EndpointType
}

list Endpoints {
    member: Endpoint
}

@length(min: 1, max: 10280) @pattern(".*\\S.*") @sensitive
string EntryPointArgument

list EntryPointArguments {
    member: EntryPointArgument
}

@length(min: 1, max: 256) @pattern(".*\\S.*") @sensitive
string EntryPointPath

enum FailureReason {
    INTERNAL_ERROR
    USER_ERROR
    VALIDATION_ERROR
    CLUSTER_UNAVAILABLE
}

structure IAMConfiguration {
    systemRole: IAMRoleArn
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws[a-zA-Z0-9-]*):iam::(\\d{12})?:(role((\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F))[\\w+=,.@-]+)$")
string IAMRoleArn

structure IdentityCenterConfiguration {
    enableIdentityCenter: Boolean
    identityCenterApplicationAssignmentRequired: Boolean
    identityCenterInstanceARN: IdentityCenterInstanceARN
    emrIdentityCenterApplicationARN: EmrIdentityCenterApplicationARN
}

@length(min: 10, max: 1224)
@pattern("^arn:(aws[a-zA-Z0-9-]*):sso:::instance/ssoins-[0-9a-zA-Z/\\\\-_]+")
string IdentityCenterInstanceARN

@range(min: 100, max: 10000)
integer InQueueJobLimitInteger

structure InTransitEncryptionConfiguration {
    tlsCertificateConfiguration: TLSCertificateConfiguration
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String1024
}

@length(min: 60, max: 1024)
@pattern("^arn:(aws[a-zA-Z0-9-]*):emr-containers:.+:(\\d{12}):\\/virtualclusters\\/[0-9a-zA-Z]+\\/jobruns\\/[0-9a-zA-Z]+$")
string JobArn

structure JobDriver {
    sparkSubmitJobDriver: SparkSubmitJobDriver
    sparkSqlJobDriver: SparkSqlJobDriver
}

@range(min: 1, max: 10000)
integer JobLimitInteger

structure JobRun {
    id: ResourceIdString
    name: ResourceNameString
    virtualClusterId: ResourceIdString
    arn: JobArn
    state: JobRunState
    clientToken: ClientToken
    executionRoleArn: IAMRoleArn
    releaseLabel: ReleaseLabel
    configurationOverrides: ConfigurationOverrides
    jobDriver: JobDriver
    createdAt: Date
    createdBy: RequestIdentityUserArn
    finishedAt: Date
    stateDetails: String256
    failureReason: FailureReason
    tags: TagMap
    retryPolicyConfiguration: RetryPolicyConfiguration
    retryPolicyExecution: RetryPolicyExecution
}

enum JobRunState {
    PENDING
    SUBMITTED
    RUNNING
    FAILED
    CANCELLED
    CANCEL_PENDING
    COMPLETED
}

@length(max: 10)
list JobRunStates {
    member: JobRunState
}

list JobRuns {
    member: JobRun
}

structure JobTemplate {
    name: ResourceNameString
    id: ResourceIdString
    arn: JobTemplateArn
    createdAt: Date
    createdBy: RequestIdentityUserArn
    tags: TagMap

    @required
    jobTemplateData: JobTemplateData

    kmsKeyArn: KmsKeyArn
    decryptionError: String2048
}

@length(min: 60, max: 1024)
@pattern("^arn:(aws[a-zA-Z0-9-]*):emr-containers:.+:(\\d{12}):\\/jobtemplates\\/[0-9a-zA-Z]+$")
string JobTemplateArn

structure JobTemplateData {
    @required
    executionRoleArn: ParametricIAMRoleArn

    @required
    releaseLabel: ParametricReleaseLabel

    configurationOverrides: ParametricConfigurationOverrides

    @required
    jobDriver: JobDriver

    parameterConfiguration: TemplateParameterConfigurationMap
    jobTags: TagMap
}

list JobTemplates {
    member: JobTemplate
}

@length(min: 3, max: 2048)
@pattern("^(arn:(aws[a-zA-Z0-9-]*):kms:.+:(\\d{12})?:key\\/[(0-9a-zA-Z)-?]+|\\$\\{[a-zA-Z]\\w*\\})$")
string KmsKeyArn

@length(min: 1, max: 63) @pattern("[a-z0-9]([-a-z0-9]*[a-z0-9])?")
string KubernetesNamespace

structure LakeFormationConfiguration {
    authorizedSessionTagValue: SessionTagValue
    secureNamespaceInfo: SecureNamespaceInfo
    queryEngineRoleArn: IAMRoleArn
}

@length(min: 3, max: 63) @pattern("^((?!.*-s3alias)(?!xn--.*)[a-z0-9][-a-z0-9.]*)?[a-z0-9]$")
string LogContext

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroupName

structure ManagedLogs {
    allowAWSToRetainLogs: AllowAWSToRetainLogs
    encryptionKeyArn: KmsKeyArn
}

@range(min: 1, max: 50)
integer MaxFilesToKeep

structure MonitoringConfiguration {
    managedLogs: ManagedLogs
    persistentAppUI: PersistentAppUI
    cloudWatchMonitoringConfiguration: CloudWatchMonitoringConfiguration
    s3MonitoringConfiguration: S3MonitoringConfiguration
    containerLogRotationConfiguration: ContainerLogRotationConfiguration
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string NextToken

@length(min: 1, max: 64) @pattern("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$")
string NodeLabelString

@range(min: 0)
integer NonNegativeInteger

structure ParametricCloudWatchMonitoringConfiguration {
    logGroupName: TemplateParameter
    logStreamNamePrefix: String256
}

structure ParametricConfigurationOverrides {
    applicationConfiguration: ConfigurationList
    monitoringConfiguration: ParametricMonitoringConfiguration
}

@length(min: 4, max: 2048)
@pattern("(^arn:(aws[a-zA-Z0-9-]*):iam::(\\d{12})?:(role((\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F))[\\w+=,.@-]+)$)|([\\.\\-_\\#A-Za-z0-9\\$\\{\\}]+)")
string ParametricIAMRoleArn

structure ParametricMonitoringConfiguration {
    persistentAppUI: TemplateParameter
    cloudWatchMonitoringConfiguration: ParametricCloudWatchMonitoringConfiguration
    s3MonitoringConfiguration: ParametricS3MonitoringConfiguration
}

@length(min: 1, max: 64) @pattern("([\\.\\-_/A-Za-z0-9]+|\\$\\{[a-zA-Z]\\w*\\})")
string ParametricReleaseLabel

structure ParametricS3MonitoringConfiguration {
    logUri: UriString
}

enum PersistentAppUI {
    ENABLED
    DISABLED
}

@length(min: 1, max: 64) @pattern("[\\.\\-_/A-Za-z0-9]+")
string ReleaseLabel

@length(min: 20, max: 2048) @pattern("^arn:(aws[a-zA-Z0-9-]*):(iam|sts)::(\\d{12})?:[\\w/+=,.@-]+$")
string RequestIdentityUserArn

@error("client") @httpError(400)
structure RequestThrottledException {
    message: String1024
}

@length(min: 1, max: 64) @pattern("[0-9a-z]+")
string ResourceIdString

@length(min: 1, max: 64) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string ResourceNameString

@error("client") @httpError(400)
structure ResourceNotFoundException {
    message: String1024
}

structure RetryPolicyConfiguration {
    @required
    maxAttempts: Integer
}

structure RetryPolicyExecution {
    @required
    currentAttemptCount: Integer
}

@length(min: 3, max: 12) @pattern("^\\d+(\\.\\d+)?[KMG][Bb]?$")
string RotationSize

@length(min: 60, max: 500)
@pattern("^arn:(aws[a-zA-Z0-9-]*):emr-containers:.+:(\\d{12}):/virtualclusters/.+$")
string RsiArn

structure S3MonitoringConfiguration {
    @required
    logUri: UriString

    encryptionKeyArn: KmsKeyArn
}

structure SchedulerConfiguration {
    maxInQueueJobRuns: InQueueJobLimitInteger
    maxConcurrentJobRuns: JobLimitInteger
}

structure SchedulerStatus {
    currentInQueueJobRuns: NonNegativeInteger
    currentConcurrentJobRuns: NonNegativeInteger
}

@length(min: 3, max: 2048)
@pattern("^arn:(aws[a-zA-Z0-9-]*):secretsmanager:.+:(\\d{12}):secret:[0-9a-zA-Z/_+=.@-]+$")
string SecretsManagerArn

structure SecureNamespaceInfo {
    clusterId: ClusterId
    namespace: KubernetesNamespace
}

structure SecurityConfiguration {
    id: ResourceIdString
    name: ResourceNameString
    arn: SecurityConfigurationArn
    createdAt: Date
    createdBy: RequestIdentityUserArn
    securityConfigurationData: SecurityConfigurationData
    tags: TagMap
}

@length(min: 60, max: 1024)
@pattern("^arn:(aws[a-zA-Z0-9-]*):emr-containers:.+:(\\d{12}):\\/securityconfigurations\\/[0-9a-zA-Z]+$")
string SecurityConfigurationArn

structure SecurityConfigurationData {
    authorizationConfiguration: AuthorizationConfiguration
    authenticationConfiguration: AuthenticationConfiguration
}

list SecurityConfigurations {
    member: SecurityConfiguration
}

@length(max: 100) @sensitive
map SensitivePropertiesMap {
    key: String1024
    value: String1024
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9 ]+")
string SessionTagValue

structure SparkSqlJobDriver {
    entryPoint: EntryPointPath
    sparkSqlParameters: SparkSqlParameters
}

@length(min: 1, max: 102400) @pattern(".*\\S.*") @sensitive
string SparkSqlParameters

structure SparkSubmitJobDriver {
    @required
    entryPoint: EntryPointPath

    entryPointArguments: EntryPointArguments
    sparkSubmitParameters: SparkSubmitParameters
}

@length(min: 1, max: 102400) @pattern(".*\\S.*") @sensitive
string SparkSubmitParameters

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string String1024

@length(min: 1, max: 128) @pattern(".*\\S.*")
string String128

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string String2048

@length(min: 1, max: 256) @pattern(".*\\S.*")
string String256

@length(min: 0, max: 256) @pattern(".*\\S.*")
string StringEmpty256

list SubnetIds {
    member: String256
}

structure TLSCertificateConfiguration {
    certificateProviderType: CertificateProviderType
    publicCertificateSecretArn: SecretsManagerArn
    privateCertificateSecretArn: SecretsManagerArn
}

@length(min: 0, max: 50)
list TagKeyList {
    member: String128
}

@length(min: 0, max: 50)
map TagMap {
    key: String128
    value: StringEmpty256
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9\\$\\{\\}]+")
string TemplateParameter

structure TemplateParameterConfiguration {
    type: TemplateParameterDataType
    defaultValue: String1024
}

@length(max: 100)
map TemplateParameterConfigurationMap {
    key: TemplateParameterName
    value: TemplateParameterConfiguration
}

enum TemplateParameterDataType {
    NUMBER
    STRING
}

@length(max: 100)
map TemplateParameterInputMap {
    key: TemplateParameterName
    value: String1024
}

@length(min: 1, max: 512) @pattern("[\\.\\-_\\#A-Za-z0-9]+")
string TemplateParameterName

@length(min: 1) @pattern("^.*\\S.*$") @sensitive
string Token

@length(min: 1, max: 10280)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\r\\n\\t]*")
string UriString

@error("client") @httpError(400)
structure ValidationException {
    message: String1024
}

structure VirtualCluster {
    id: ResourceIdString
    name: ResourceNameString
    arn: VirtualClusterArn
    state: VirtualClusterState
    containerProvider: ContainerProvider
    createdAt: Date
    tags: TagMap
    securityConfigurationId: ResourceIdString
    sessionEnabled: Boolean
    schedulerConfiguration: SchedulerConfiguration
    schedulerStatus: SchedulerStatus
}

@length(min: 60, max: 1024)
@pattern("^arn:(aws[a-zA-Z0-9-]*):emr-containers:.+:(\\d{12}):\\/virtualclusters\\/[0-9a-zA-Z]+$")
string VirtualClusterArn

enum VirtualClusterState {
    RUNNING
    TERMINATING
    TERMINATED
    ARRESTED
}

@length(max: 10)
list VirtualClusterStates {
    member: VirtualClusterState
}

list VirtualClusters {
    member: VirtualCluster
}
