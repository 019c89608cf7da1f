$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.apprunner

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS App Runner")
@service(sdkId: "AppRunner", endpointPrefix: "apprunner")
@awsJson1_0
@sigv4(name: "apprunner")
@standardRegionalEndpoints
service AppRunner {
    version: "2020-05-15"
    operations: [
        AssociateCustomDomain
        CreateAutoScalingConfiguration
        CreateConnection
        CreateObservabilityConfiguration
        CreateService
        CreateVpcConnector
        CreateVpcIngressConnection
        DeleteAutoScalingConfiguration
        DeleteConnection
        DeleteObservabilityConfiguration
        DeleteService
        DeleteVpcConnector
        DeleteVpcIngressConnection
        DescribeAutoScalingConfiguration
        DescribeCustomDomains
        DescribeObservabilityConfiguration
        DescribeService
        DescribeVpcConnector
        DescribeVpcIngressConnection
        DisassociateCustomDomain
        ListAutoScalingConfigurations
        ListConnections
        ListObservabilityConfigurations
        ListOperations
        ListServices
        ListServicesForAutoScalingConfiguration
        ListTagsForResource
        ListVpcConnectors
        ListVpcIngressConnections
        PauseService
        ResumeService
        StartDeployment
        TagResource
        UntagResource
        UpdateDefaultAutoScalingConfiguration
        UpdateService
        UpdateVpcIngressConnection
    ]
}

operation AssociateCustomDomain {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn

        @required
        DomainName: DomainName

        EnableWWWSubdomain: Boolean
    }
    output := {
        @required
        DNSTarget: String

        @required
        ServiceArn: AppRunnerResourceArn

        @required
        CustomDomain: CustomDomain

        @required
        VpcDNSTargets: VpcDNSTargetList
    }
    errors: [InvalidRequestException, InternalServiceErrorException, InvalidStateException]
}

operation CreateAutoScalingConfiguration {
    input := {
        @required
        AutoScalingConfigurationName: AutoScalingConfigurationName

        MaxConcurrency: ASConfigMaxConcurrency
        MinSize: ASConfigMinSize
        MaxSize: ASConfigMaxSize
        Tags: TagList
    }
    output := {
        @required
        AutoScalingConfiguration: AutoScalingConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException]
}

operation CreateConnection {
    input := {
        @required
        ConnectionName: ConnectionName

        @required
        ProviderType: ProviderType

        Tags: TagList
    }
    output := {
        @required
        Connection: Connection
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException]
}

operation CreateObservabilityConfiguration {
    input := {
        @required
        ObservabilityConfigurationName: ObservabilityConfigurationName

        TraceConfiguration: TraceConfiguration
        Tags: TagList
    }
    output := {
        @required
        ObservabilityConfiguration: ObservabilityConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException]
}

operation CreateService {
    input := {
        @required
        ServiceName: ServiceName

        @required
        SourceConfiguration: SourceConfiguration

        InstanceConfiguration: InstanceConfiguration
        Tags: TagList
        EncryptionConfiguration: EncryptionConfiguration
        HealthCheckConfiguration: HealthCheckConfiguration
        AutoScalingConfigurationArn: AppRunnerResourceArn
        NetworkConfiguration: NetworkConfiguration
        ObservabilityConfiguration: ServiceObservabilityConfiguration
    }
    output := {
        @required
        Service: Service

        @required
        OperationId: UUID
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException]
}

operation CreateVpcConnector {
    input := {
        @required
        VpcConnectorName: VpcConnectorName

        @required
        Subnets: StringList

        SecurityGroups: StringList
        Tags: TagList
    }
    output := {
        @required
        VpcConnector: VpcConnector
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ServiceQuotaExceededException]
}

operation CreateVpcIngressConnection {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn

        @required
        VpcIngressConnectionName: VpcIngressConnectionName

        @required
        IngressVpcConfiguration: IngressVpcConfiguration

        Tags: TagList
    }
    output := {
        @required
        VpcIngressConnection: VpcIngressConnection
    }
    errors: [
        InvalidRequestException
        InvalidStateException
        InternalServiceErrorException
        ServiceQuotaExceededException
    ]
}

operation DeleteAutoScalingConfiguration {
    input := {
        @required
        AutoScalingConfigurationArn: AppRunnerResourceArn

        DeleteAllRevisions: Boolean
    }
    output := {
        @required
        AutoScalingConfiguration: AutoScalingConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DeleteConnection {
    input := {
        @required
        ConnectionArn: AppRunnerResourceArn
    }
    output := {
        Connection: Connection
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException]
}

operation DeleteObservabilityConfiguration {
    input := {
        @required
        ObservabilityConfigurationArn: AppRunnerResourceArn
    }
    output := {
        @required
        ObservabilityConfiguration: ObservabilityConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DeleteService {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn
    }
    output := {
        @required
        Service: Service

        @required
        OperationId: UUID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InvalidStateException
        InternalServiceErrorException
    ]
}

operation DeleteVpcConnector {
    input := {
        @required
        VpcConnectorArn: AppRunnerResourceArn
    }
    output := {
        @required
        VpcConnector: VpcConnector
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DeleteVpcIngressConnection {
    input := {
        @required
        VpcIngressConnectionArn: AppRunnerResourceArn
    }
    output := {
        @required
        VpcIngressConnection: VpcIngressConnection
    }
    errors: [
        InvalidRequestException
        InternalServiceErrorException
        ResourceNotFoundException
        InvalidStateException
    ]
}

operation DescribeAutoScalingConfiguration {
    input := {
        @required
        AutoScalingConfigurationArn: AppRunnerResourceArn
    }
    output := {
        @required
        AutoScalingConfiguration: AutoScalingConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DescribeCustomDomains {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn

        NextToken: String
        MaxResults: DescribeCustomDomainsMaxResults
    }
    output := {
        @required
        DNSTarget: String

        @required
        ServiceArn: AppRunnerResourceArn

        @required
        CustomDomains: CustomDomainList

        @required
        VpcDNSTargets: VpcDNSTargetList

        NextToken: String
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DescribeObservabilityConfiguration {
    input := {
        @required
        ObservabilityConfigurationArn: AppRunnerResourceArn
    }
    output := {
        @required
        ObservabilityConfiguration: ObservabilityConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DescribeService {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn
    }
    output := {
        @required
        Service: Service
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException]
}

operation DescribeVpcConnector {
    input := {
        @required
        VpcConnectorArn: AppRunnerResourceArn
    }
    output := {
        @required
        VpcConnector: VpcConnector
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DescribeVpcIngressConnection {
    input := {
        @required
        VpcIngressConnectionArn: AppRunnerResourceArn
    }
    output := {
        @required
        VpcIngressConnection: VpcIngressConnection
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation DisassociateCustomDomain {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn

        @required
        DomainName: DomainName
    }
    output := {
        @required
        DNSTarget: String

        @required
        ServiceArn: AppRunnerResourceArn

        @required
        CustomDomain: CustomDomain

        @required
        VpcDNSTargets: VpcDNSTargetList
    }
    errors: [
        InvalidRequestException
        InternalServiceErrorException
        ResourceNotFoundException
        InvalidStateException
    ]
}

operation ListAutoScalingConfigurations {
    input := {
        AutoScalingConfigurationName: AutoScalingConfigurationName
        LatestOnly: Boolean
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        AutoScalingConfigurationSummaryList: AutoScalingConfigurationSummaryList

        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalServiceErrorException]
}

operation ListConnections {
    input := {
        ConnectionName: ConnectionName
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        ConnectionSummaryList: ConnectionSummaryList

        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalServiceErrorException]
}

operation ListObservabilityConfigurations {
    input := {
        ObservabilityConfigurationName: ObservabilityConfigurationName
        LatestOnly: Boolean
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        ObservabilityConfigurationSummaryList: ObservabilityConfigurationSummaryList

        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalServiceErrorException]
}

operation ListOperations {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn

        NextToken: String
        MaxResults: ListOperationsMaxResults
    }
    output := {
        OperationSummaryList: OperationSummaryList
        NextToken: String
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation ListServices {
    input := {
        NextToken: String
        MaxResults: ServiceMaxResults
    }
    output := {
        @required
        ServiceSummaryList: ServiceSummaryList

        NextToken: String
    }
    errors: [InvalidRequestException, InternalServiceErrorException]
}

operation ListServicesForAutoScalingConfiguration {
    input := {
        @required
        AutoScalingConfigurationArn: AppRunnerResourceArn

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        ServiceArnList: ServiceArnList

        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: AppRunnerResourceArn
    }
    output := {
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InternalServiceErrorException
        InvalidRequestException
        InvalidStateException
    ]
}

operation ListVpcConnectors {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        VpcConnectors: VpcConnectors

        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalServiceErrorException]
}

operation ListVpcIngressConnections {
    input := {
        Filter: ListVpcIngressConnectionsFilter
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        VpcIngressConnectionSummaryList: VpcIngressConnectionSummaryList

        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalServiceErrorException]
}

operation PauseService {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn
    }
    output := {
        @required
        Service: Service

        OperationId: UUID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceErrorException
        InvalidStateException
    ]
}

operation ResumeService {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn
    }
    output := {
        @required
        Service: Service

        OperationId: UUID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceErrorException
        InvalidStateException
    ]
}

operation StartDeployment {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn
    }
    output := {
        @required
        OperationId: UUID
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServiceErrorException]
}

operation TagResource {
    input := {
        @required
        ResourceArn: AppRunnerResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceErrorException
        InvalidRequestException
        InvalidStateException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: AppRunnerResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceErrorException
        InvalidRequestException
        InvalidStateException
    ]
}

operation UpdateDefaultAutoScalingConfiguration {
    input := {
        @required
        AutoScalingConfigurationArn: AppRunnerResourceArn
    }
    output := {
        @required
        AutoScalingConfiguration: AutoScalingConfiguration
    }
    errors: [InvalidRequestException, InternalServiceErrorException, ResourceNotFoundException]
}

operation UpdateService {
    input := {
        @required
        ServiceArn: AppRunnerResourceArn

        SourceConfiguration: SourceConfiguration
        InstanceConfiguration: InstanceConfiguration
        AutoScalingConfigurationArn: AppRunnerResourceArn
        HealthCheckConfiguration: HealthCheckConfiguration
        NetworkConfiguration: NetworkConfiguration
        ObservabilityConfiguration: ServiceObservabilityConfiguration
    }
    output := {
        @required
        Service: Service

        @required
        OperationId: UUID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InvalidStateException
        InternalServiceErrorException
    ]
}

operation UpdateVpcIngressConnection {
    input := {
        @required
        VpcIngressConnectionArn: AppRunnerResourceArn

        @required
        IngressVpcConfiguration: IngressVpcConfiguration
    }
    output := {
        @required
        VpcIngressConnection: VpcIngressConnection
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InvalidStateException
        InternalServiceErrorException
    ]
}

@range(min: 1, max: 200)
integer ASConfigMaxConcurrency

@range(min: 1)
integer ASConfigMaxSize

@range(min: 1, max: 25)
integer ASConfigMinSize

@length(min: 1, max: 1011)
@pattern("arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}")
string AppRunnerResourceArn

structure AuthenticationConfiguration {
    ConnectionArn: AppRunnerResourceArn
    AccessRoleArn: RoleArn
}

structure AutoScalingConfiguration {
    AutoScalingConfigurationArn: AppRunnerResourceArn
    AutoScalingConfigurationName: AutoScalingConfigurationName
    AutoScalingConfigurationRevision: Integer
    Latest: Boolean
    Status: AutoScalingConfigurationStatus
    MaxConcurrency: Integer
    MinSize: Integer
    MaxSize: Integer
    CreatedAt: Timestamp
    DeletedAt: Timestamp
    HasAssociatedService: Boolean
    IsDefault: Boolean
}

@length(min: 4, max: 32) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}")
string AutoScalingConfigurationName

enum AutoScalingConfigurationStatus {
    ACTIVE
    INACTIVE
}

structure AutoScalingConfigurationSummary {
    AutoScalingConfigurationArn: AppRunnerResourceArn
    AutoScalingConfigurationName: AutoScalingConfigurationName
    AutoScalingConfigurationRevision: Integer
    Status: AutoScalingConfigurationStatus
    CreatedAt: Timestamp
    HasAssociatedService: Boolean
    IsDefault: Boolean
}

list AutoScalingConfigurationSummaryList {
    member: AutoScalingConfigurationSummary
}

@pattern("[^\\x0a\\x0d]+") @sensitive
string BuildCommand

structure CertificateValidationRecord {
    Name: String
    Type: String
    Value: String
    Status: CertificateValidationRecordStatus
}

list CertificateValidationRecordList {
    member: CertificateValidationRecord
}

enum CertificateValidationRecordStatus {
    PENDING_VALIDATION
    SUCCESS
    FAILED
}

structure CodeConfiguration {
    @required
    ConfigurationSource: ConfigurationSource

    CodeConfigurationValues: CodeConfigurationValues
}

structure CodeConfigurationValues {
    @required
    Runtime: Runtime

    BuildCommand: BuildCommand
    StartCommand: StartCommand
    Port: String
    RuntimeEnvironmentVariables: RuntimeEnvironmentVariables
    RuntimeEnvironmentSecrets: RuntimeEnvironmentSecrets
}

structure CodeRepository {
    @required
    RepositoryUrl: String

    @required
    SourceCodeVersion: SourceCodeVersion

    CodeConfiguration: CodeConfiguration
    SourceDirectory: SourceDirectory
}

enum ConfigurationSource {
    REPOSITORY
    API
}

structure Connection {
    ConnectionName: ConnectionName
    ConnectionArn: AppRunnerResourceArn
    ProviderType: ProviderType
    Status: ConnectionStatus
    CreatedAt: Timestamp
}

@length(min: 4, max: 32) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}")
string ConnectionName

enum ConnectionStatus {
    PENDING_HANDSHAKE
    AVAILABLE
    ERROR
    DELETED
}

structure ConnectionSummary {
    ConnectionName: ConnectionName
    ConnectionArn: AppRunnerResourceArn
    ProviderType: ProviderType
    Status: ConnectionStatus
    CreatedAt: Timestamp
}

list ConnectionSummaryList {
    member: ConnectionSummary
}

@length(min: 3, max: 9) @pattern("256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU")
string Cpu

structure CustomDomain {
    @required
    DomainName: DomainName

    @required
    EnableWWWSubdomain: Boolean

    CertificateValidationRecords: CertificateValidationRecordList

    @required
    Status: CustomDomainAssociationStatus
}

enum CustomDomainAssociationStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
    DELETE_FAILED
    PENDING_CERTIFICATE_DNS_VALIDATION
    BINDING_CERTIFICATE
}

list CustomDomainList {
    member: CustomDomain
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string CustomerAccountId

@range(min: 1, max: 5)
integer DescribeCustomDomainsMaxResults

@length(min: 1, max: 255) @pattern("[A-Za-z0-9*.-]{1,255}")
string DomainName

structure EgressConfiguration {
    EgressType: EgressType
    VpcConnectorArn: AppRunnerResourceArn
}

enum EgressType {
    DEFAULT
    VPC
}

structure EncryptionConfiguration {
    @required
    KmsKey: KmsKeyArn
}

@length(max: 600)
string ErrorMessage

structure HealthCheckConfiguration {
    Protocol: HealthCheckProtocol
    Path: HealthCheckPath
    Interval: HealthCheckInterval
    Timeout: HealthCheckTimeout
    HealthyThreshold: HealthCheckHealthyThreshold
    UnhealthyThreshold: HealthCheckUnhealthyThreshold
}

@range(min: 1, max: 20)
integer HealthCheckHealthyThreshold

@range(min: 1, max: 20)
integer HealthCheckInterval

@length(min: 1)
string HealthCheckPath

enum HealthCheckProtocol {
    TCP
    HTTP
}

@range(min: 1, max: 20)
integer HealthCheckTimeout

@range(min: 1, max: 20)
integer HealthCheckUnhealthyThreshold

structure ImageConfiguration {
    RuntimeEnvironmentVariables: RuntimeEnvironmentVariables
    StartCommand: StartCommand
    Port: String
    RuntimeEnvironmentSecrets: RuntimeEnvironmentSecrets
}

@length(min: 1, max: 1024)
@pattern("([0-9]{12}.dkr.ecr.[a-z\\-]+-[0-9]{1}.amazonaws.com\\/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*\\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)(:([\\w\\d+\\-=._:\\/@])+|@([\\w\\d\\:]+))?)|(^public\\.ecr\\.aws\\/.+\\/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*\\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)(:([\\w\\d+\\-=._:\\/@])+|@([\\w\\d\\:]+))?)")
string ImageIdentifier

structure ImageRepository {
    @required
    ImageIdentifier: ImageIdentifier

    ImageConfiguration: ImageConfiguration

    @required
    ImageRepositoryType: ImageRepositoryType
}

enum ImageRepositoryType {
    ECR
    ECR_PUBLIC
}

structure IngressConfiguration {
    IsPubliclyAccessible: Boolean
}

structure IngressVpcConfiguration {
    VpcId: String
    VpcEndpointId: String
}

structure InstanceConfiguration {
    Cpu: Cpu
    Memory: Memory
    InstanceRoleArn: RoleArn
}

@error("server")
structure InternalServiceErrorException {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    Message: ErrorMessage
}

@error("client")
structure InvalidStateException {
    Message: ErrorMessage
}

enum IpAddressType {
    IPV4
    DUAL_STACK
}

@length(min: 0, max: 256)
@pattern("arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string KmsKeyArn

@range(min: 1, max: 20)
integer ListOperationsMaxResults

structure ListVpcIngressConnectionsFilter {
    ServiceArn: AppRunnerResourceArn
    VpcEndpointId: String
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 3, max: 6)
@pattern("512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB")
string Memory

structure NetworkConfiguration {
    EgressConfiguration: EgressConfiguration
    IngressConfiguration: IngressConfiguration
    IpAddressType: IpAddressType
}

@length(min: 1, max: 1024) @pattern(".*")
string NextToken

structure ObservabilityConfiguration {
    ObservabilityConfigurationArn: AppRunnerResourceArn
    ObservabilityConfigurationName: ObservabilityConfigurationName
    TraceConfiguration: TraceConfiguration
    ObservabilityConfigurationRevision: Integer
    Latest: Boolean
    Status: ObservabilityConfigurationStatus
    CreatedAt: Timestamp
    DeletedAt: Timestamp
}

@length(min: 4, max: 32) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}")
string ObservabilityConfigurationName

enum ObservabilityConfigurationStatus {
    ACTIVE
    INACTIVE
}

structure ObservabilityConfigurationSummary {
    ObservabilityConfigurationArn: AppRunnerResourceArn
    ObservabilityConfigurationName: ObservabilityConfigurationName
    ObservabilityConfigurationRevision: Integer
}

list ObservabilityConfigurationSummaryList {
    member: ObservabilityConfigurationSummary
}

enum OperationStatus {
    PENDING
    IN_PROGRESS
    FAILED
    SUCCEEDED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_FAILED
    ROLLBACK_SUCCEEDED
}

structure OperationSummary {
    Id: UUID
    Type: OperationType
    Status: OperationStatus
    TargetArn: AppRunnerResourceArn
    StartedAt: Timestamp
    EndedAt: Timestamp
    UpdatedAt: Timestamp
}

list OperationSummaryList {
    member: OperationSummary
}

enum OperationType {
    START_DEPLOYMENT
    CREATE_SERVICE
    PAUSE_SERVICE
    RESUME_SERVICE
    DELETE_SERVICE
    UPDATE_SERVICE
}

enum ProviderType {
    GITHUB
    BITBUCKET
}

@error("client")
structure ResourceNotFoundException {
    Message: ErrorMessage
}

@length(min: 29, max: 1024)
@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\\/service-role)\\/[\\w+=,.@\\-/]{1,1000}")
string RoleArn

enum Runtime {
    PYTHON_3
    NODEJS_12
    NODEJS_14
    CORRETTO_8
    CORRETTO_11
    NODEJS_16
    GO_1
    DOTNET_6
    PHP_81
    RUBY_31
    PYTHON_311
    NODEJS_18
    NODEJS_22
}

map RuntimeEnvironmentSecrets {
    key: RuntimeEnvironmentSecretsName
    value: RuntimeEnvironmentSecretsValue
}

@length(min: 1, max: 2048) @sensitive
string RuntimeEnvironmentSecretsName

@length(min: 1, max: 2048) @sensitive
string RuntimeEnvironmentSecretsValue

map RuntimeEnvironmentVariables {
    key: RuntimeEnvironmentVariablesKey
    value: RuntimeEnvironmentVariablesValue
}

@length(min: 1, max: 51200) @pattern(".*") @sensitive
string RuntimeEnvironmentVariablesKey

@length(min: 0, max: 51200) @pattern(".*") @sensitive
string RuntimeEnvironmentVariablesValue

structure Service {
    @required
    ServiceName: ServiceName

    @required
    ServiceId: ServiceId

    @required
    ServiceArn: AppRunnerResourceArn

    ServiceUrl: String

    @required
    CreatedAt: Timestamp

    @required
    UpdatedAt: Timestamp

    DeletedAt: Timestamp

    @required
    Status: ServiceStatus

    @required
    SourceConfiguration: SourceConfiguration

    @required
    InstanceConfiguration: InstanceConfiguration

    EncryptionConfiguration: EncryptionConfiguration
    HealthCheckConfiguration: HealthCheckConfiguration

    @required
    AutoScalingConfigurationSummary: AutoScalingConfigurationSummary

    @required
    NetworkConfiguration: NetworkConfiguration

    ObservabilityConfiguration: ServiceObservabilityConfiguration
}

list ServiceArnList {
    member: AppRunnerResourceArn
}

@length(min: 32, max: 32)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}")
string ServiceId

@range(min: 1, max: 20)
integer ServiceMaxResults

@length(min: 4, max: 40) @pattern("[A-Za-z0-9][A-Za-z0-9-_]{3,39}")
string ServiceName

structure ServiceObservabilityConfiguration {
    @required
    ObservabilityEnabled: Boolean

    ObservabilityConfigurationArn: AppRunnerResourceArn
}

@error("client")
structure ServiceQuotaExceededException {
    Message: ErrorMessage
}

enum ServiceStatus {
    CREATE_FAILED
    RUNNING
    DELETED
    DELETE_FAILED
    PAUSED
    OPERATION_IN_PROGRESS
}

structure ServiceSummary {
    ServiceName: ServiceName
    ServiceId: ServiceId
    ServiceArn: AppRunnerResourceArn
    ServiceUrl: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    Status: ServiceStatus
}

list ServiceSummaryList {
    member: ServiceSummary
}

structure SourceCodeVersion {
    @required
    Type: SourceCodeVersionType

    @required
    Value: String
}

enum SourceCodeVersionType {
    BRANCH
}

structure SourceConfiguration {
    CodeRepository: CodeRepository
    ImageRepository: ImageRepository
    AutoDeploymentsEnabled: Boolean
    AuthenticationConfiguration: AuthenticationConfiguration
}

@length(min: 1, max: 4096) @pattern("[^\\x00]+")
string SourceDirectory

@pattern("[^\\x0a\\x0d]+") @sensitive
string StartCommand

@length(min: 0, max: 51200) @pattern(".*")
string String

list StringList {
    member: String
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^(?!aws:).+")
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

structure TraceConfiguration {
    @required
    Vendor: TracingVendor
}

enum TracingVendor {
    AWSXRAY
}

@length(min: 36, max: 36)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}")
string UUID

structure VpcConnector {
    VpcConnectorName: VpcConnectorName
    VpcConnectorArn: AppRunnerResourceArn
    VpcConnectorRevision: Integer
    Subnets: StringList
    SecurityGroups: StringList
    Status: VpcConnectorStatus
    CreatedAt: Timestamp
    DeletedAt: Timestamp
}

@length(min: 4, max: 40) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{3,39}")
string VpcConnectorName

enum VpcConnectorStatus {
    ACTIVE
    INACTIVE
}

list VpcConnectors {
    member: VpcConnector
}

structure VpcDNSTarget {
    VpcIngressConnectionArn: AppRunnerResourceArn
    VpcId: String
    DomainName: DomainName
}

list VpcDNSTargetList {
    member: VpcDNSTarget
}

structure VpcIngressConnection {
    VpcIngressConnectionArn: AppRunnerResourceArn
    VpcIngressConnectionName: VpcIngressConnectionName
    ServiceArn: AppRunnerResourceArn
    Status: VpcIngressConnectionStatus
    AccountId: CustomerAccountId
    DomainName: DomainName
    IngressVpcConfiguration: IngressVpcConfiguration
    CreatedAt: Timestamp
    DeletedAt: Timestamp
}

@length(min: 4, max: 40) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{3,39}")
string VpcIngressConnectionName

enum VpcIngressConnectionStatus {
    AVAILABLE
    PENDING_CREATION
    PENDING_UPDATE
    PENDING_DELETION
    FAILED_CREATION
    FAILED_UPDATE
    FAILED_DELETION
    DELETED
}

structure VpcIngressConnectionSummary {
    VpcIngressConnectionArn: AppRunnerResourceArn
    ServiceArn: AppRunnerResourceArn
}

list VpcIngressConnectionSummaryList {
    member: VpcIngressConnectionSummary
}
