$version: "2.0"

namespace com.amazonaws.ssmsap

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Systems Manager for SAP")
@service(sdkId: "Ssm Sap", endpointPrefix: "ssm-sap")
@restJson1
@sigv4(name: "ssm-sap")
@standardRegionalEndpoints
service SsmSap {
    version: "2018-05-10"
    operations: [
        DeleteResourcePermission
        DeregisterApplication
        GetApplication
        GetComponent
        GetConfigurationCheckOperation
        GetDatabase
        GetOperation
        GetResourcePermission
        ListApplications
        ListComponents
        ListConfigurationCheckDefinitions
        ListConfigurationCheckOperations
        ListDatabases
        ListOperationEvents
        ListOperations
        ListSubCheckResults
        ListSubCheckRuleResults
        ListTagsForResource
        PutResourcePermission
        RegisterApplication
        StartApplication
        StartApplicationRefresh
        StartConfigurationChecks
        StopApplication
        TagResource
        UntagResource
        UpdateApplicationSettings
    ]
}

@http(method: "POST", uri: "/delete-resource-permission")
operation DeleteResourcePermission {
    input := {
        ActionType: PermissionActionType
        SourceResourceArn: Arn

        @required
        ResourceArn: Arn
    }
    output := {
        Policy: String
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/deregister-application")
operation DeregisterApplication {
    input := {
        @required
        ApplicationId: ApplicationId
    }
    output := {}
    errors: [UnauthorizedException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/get-application") @readonly
operation GetApplication {
    input := {
        ApplicationId: ApplicationId
        ApplicationArn: SsmSapArn
        AppRegistryArn: AppRegistryArn
    }
    output := {
        Application: Application
        Tags: TagMap
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/get-component") @readonly
operation GetComponent {
    input := {
        @required
        ApplicationId: ApplicationId

        @required
        ComponentId: ComponentId
    }
    output := {
        Component: Component
        Tags: TagMap
    }
    errors: [UnauthorizedException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/get-configuration-check-operation") @readonly
operation GetConfigurationCheckOperation {
    input := {
        @required
        OperationId: OperationId
    }
    output := {
        ConfigurationCheckOperation: ConfigurationCheckOperation
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/get-database") @readonly
operation GetDatabase {
    input := {
        ApplicationId: ApplicationId
        ComponentId: ComponentId
        DatabaseId: DatabaseId
        DatabaseArn: SsmSapArn
    }
    output := {
        Database: Database
        Tags: TagMap
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/get-operation") @readonly
operation GetOperation {
    input := {
        @required
        OperationId: OperationId
    }
    output := {
        Operation: Operation
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/get-resource-permission")
operation GetResourcePermission {
    input := {
        ActionType: PermissionActionType

        @required
        ResourceArn: Arn
    }
    output := {
        Policy: String
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-applications")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Applications"
    pageSize: "MaxResults"
)
operation ListApplications {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: FilterList
    }
    output := {
        Applications: ApplicationSummaryList
        NextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-components")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Components"
    pageSize: "MaxResults"
)
operation ListComponents {
    input := {
        ApplicationId: ApplicationId
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Components: ComponentSummaryList
        NextToken: NextToken
    }
    errors: [
        UnauthorizedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-configuration-check-definitions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationChecks"
    pageSize: "MaxResults"
)
operation ListConfigurationCheckDefinitions {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        ConfigurationChecks: ConfigurationCheckDefinitionList
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-configuration-check-operations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationCheckOperations"
    pageSize: "MaxResults"
)
operation ListConfigurationCheckOperations {
    input := {
        @required
        ApplicationId: ApplicationId

        ListMode: ConfigurationCheckOperationListingMode
        MaxResults: MaxResults
        NextToken: NextToken
        Filters: FilterList
    }
    output := {
        ConfigurationCheckOperations: ConfigurationCheckOperationList
        NextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-databases")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Databases"
    pageSize: "MaxResults"
)
operation ListDatabases {
    input := {
        ApplicationId: ApplicationId
        ComponentId: ComponentId
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Databases: DatabaseSummaryList
        NextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-operation-events")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OperationEvents"
    pageSize: "MaxResults"
)
operation ListOperationEvents {
    input := {
        @required
        OperationId: OperationId

        MaxResults: MaxResults
        NextToken: NextToken
        Filters: FilterList
    }
    output := {
        OperationEvents: OperationEventList
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-operations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Operations"
    pageSize: "MaxResults"
)
operation ListOperations {
    input := {
        @required
        ApplicationId: ApplicationId

        MaxResults: MaxResults
        NextToken: NextToken
        Filters: FilterList
    }
    output := {
        Operations: OperationList
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-sub-check-results")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SubCheckResults"
    pageSize: "MaxResults"
)
operation ListSubCheckResults {
    input := {
        @required
        OperationId: OperationId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        SubCheckResults: SubCheckResultList
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-sub-check-rule-results")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RuleResults"
    pageSize: "MaxResults"
)
operation ListSubCheckRuleResults {
    input := {
        @required
        SubCheckResultId: SubCheckResultId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        RuleResults: RuleResultList
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException, ValidationException, ConflictException]
}

@http(method: "POST", uri: "/put-resource-permission")
operation PutResourcePermission {
    input := {
        @required
        ActionType: PermissionActionType

        @required
        SourceResourceArn: Arn

        @required
        ResourceArn: Arn
    }
    output := {
        Policy: String
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/register-application")
operation RegisterApplication {
    input := {
        @required
        ApplicationId: ApplicationId

        @required
        ApplicationType: ApplicationType

        @required
        Instances: InstanceList

        SapInstanceNumber: SAPInstanceNumber
        Sid: SID
        Tags: TagMap
        Credentials: ApplicationCredentialList
        DatabaseArn: SsmSapArn
        ComponentsInfo: ComponentInfoList
    }
    output := {
        Application: Application
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-application")
operation StartApplication {
    input := {
        @required
        ApplicationId: ApplicationId
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-application-refresh")
operation StartApplicationRefresh {
    input := {
        @required
        ApplicationId: ApplicationId
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        UnauthorizedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-configuration-checks")
operation StartConfigurationChecks {
    input := {
        @required
        ApplicationId: ApplicationId

        ConfigurationCheckIds: ConfigurationCheckTypeList
    }
    output := {
        ConfigurationCheckOperations: ConfigurationCheckOperationList
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/stop-application")
operation StopApplication {
    input := {
        @required
        ApplicationId: ApplicationId

        StopConnectedEntity: ConnectedEntityType
        IncludeEc2InstanceShutdown: Boolean
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [ResourceNotFoundException, ValidationException, ConflictException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [ResourceNotFoundException, ValidationException, ConflictException]
}

@http(method: "POST", uri: "/update-application-settings")
operation UpdateApplicationSettings {
    input := {
        @required
        ApplicationId: ApplicationId

        CredentialsToAddOrUpdate: ApplicationCredentialList
        CredentialsToRemove: ApplicationCredentialList
        Backint: BackintConfig
        DatabaseArn: SsmSapArn
    }
    output := {
        Message: String
        OperationIds: OperationIdList
    }
    errors: [
        UnauthorizedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

enum AllocationType {
    VPC_SUBNET
    ELASTIC_IP
    OVERLAY
    UNKNOWN
}

@pattern("arn:aws:servicecatalog:[a-z0-9:\\/-]+")
string AppRegistryArn

structure Application {
    Id: ApplicationId
    Type: ApplicationType
    Arn: SsmSapArn
    AppRegistryArn: AppRegistryArn
    Status: ApplicationStatus
    DiscoveryStatus: ApplicationDiscoveryStatus
    Components: ComponentIdList
    LastUpdated: Timestamp
    StatusMessage: String
    AssociatedApplicationArns: ApplicationArnList
}

list ApplicationArnList {
    member: SsmSapArn
}

structure ApplicationCredential {
    @required
    DatabaseName: DatabaseName

    @required
    CredentialType: CredentialType

    @required
    SecretId: SecretId
}

@length(min: 0, max: 20)
list ApplicationCredentialList {
    member: ApplicationCredential
}

enum ApplicationDiscoveryStatus {
    SUCCESS
    REGISTRATION_FAILED
    REFRESH_FAILED
    REGISTERING
    DELETING
}

@length(min: 1, max: 60) @pattern("[\\w\\d\\.-]+")
string ApplicationId

enum ApplicationStatus {
    ACTIVATED
    STARTING
    STOPPED
    STOPPING
    FAILED
    REGISTERING
    DELETING
    UNKNOWN
}

structure ApplicationSummary {
    Id: ApplicationId
    DiscoveryStatus: ApplicationDiscoveryStatus
    Type: ApplicationType
    Arn: SsmSapArn
    Tags: TagMap
}

list ApplicationSummaryList {
    member: ApplicationSummary
}

enum ApplicationType {
    HANA
    SAP_ABAP
}

list ApplicationTypeList {
    member: ApplicationType
}

@pattern("arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\\/.+")
string Arn

structure AssociatedHost {
    Hostname: String
    Ec2InstanceId: String
    IpAddresses: IpAddressList
    OsVersion: String
}

structure BackintConfig {
    @required
    BackintMode: BackintMode

    @required
    EnsureNoBackupInProcess: Boolean
}

enum BackintMode {
    AWSBackup
}

enum ClusterStatus {
    ONLINE
    STANDBY
    MAINTENANCE
    OFFLINE
    NONE
}

structure Component {
    ComponentId: ComponentId
    Sid: SID
    SystemNumber: SAPInstanceNumber
    ParentComponent: ComponentId
    ChildComponents: ComponentIdList
    ApplicationId: ApplicationId
    ComponentType: ComponentType
    Status: ComponentStatus
    SapHostname: String
    SapFeature: String
    SapKernelVersion: String
    HdbVersion: String
    Resilience: Resilience
    AssociatedHost: AssociatedHost
    Databases: DatabaseIdList

    @deprecated
    Hosts: HostList

    @deprecated
    PrimaryHost: String

    DatabaseConnection: DatabaseConnection
    LastUpdated: Timestamp
    Arn: SsmSapArn
}

list ComponentArnList {
    member: SsmSapArn
}

@length(min: 1, max: 100) @pattern("[\\w\\d-]+")
string ComponentId

list ComponentIdList {
    member: ComponentId
}

structure ComponentInfo {
    @required
    ComponentType: ComponentType

    @required
    Sid: SID

    @required
    Ec2InstanceId: InstanceId
}

@length(min: 0, max: 5)
list ComponentInfoList {
    member: ComponentInfo
}

enum ComponentStatus {
    ACTIVATED
    STARTING
    STOPPED
    STOPPING
    RUNNING
    RUNNING_WITH_ERROR
    UNDEFINED
}

structure ComponentSummary {
    ApplicationId: ApplicationId
    ComponentId: ComponentId
    ComponentType: ComponentType
    Tags: TagMap
    Arn: SsmSapArn
}

list ComponentSummaryList {
    member: ComponentSummary
}

enum ComponentType {
    HANA
    HANA_NODE
    ABAP
    ASCS
    DIALOG
    WEBDISP
    WD
    ERS
}

structure ConfigurationCheckDefinition {
    Id: ConfigurationCheckType
    Name: String
    Description: String
    ApplicableApplicationTypes: ApplicationTypeList
}

list ConfigurationCheckDefinitionList {
    member: ConfigurationCheckDefinition
}

structure ConfigurationCheckOperation {
    Id: OperationId
    ApplicationId: ApplicationId
    Status: OperationStatus
    StatusMessage: String
    ConfigurationCheckId: ConfigurationCheckType
    ConfigurationCheckName: String
    ConfigurationCheckDescription: String
    StartTime: Timestamp
    EndTime: Timestamp
    RuleStatusCounts: RuleStatusCounts
}

list ConfigurationCheckOperationList {
    member: ConfigurationCheckOperation
}

enum ConfigurationCheckOperationListingMode {
    ALL_OPERATIONS
    LATEST_PER_CHECK
}

enum ConfigurationCheckType {
    SAP_CHECK_01
    SAP_CHECK_02
    SAP_CHECK_03
}

list ConfigurationCheckTypeList {
    member: ConfigurationCheckType
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

enum ConnectedEntityType {
    DBMS
}

enum CredentialType {
    ADMIN
}

structure Database {
    ApplicationId: ApplicationId
    ComponentId: ComponentId
    Credentials: ApplicationCredentialList
    DatabaseId: DatabaseId
    DatabaseName: String
    DatabaseType: DatabaseType
    Arn: SsmSapArn
    Status: DatabaseStatus
    PrimaryHost: String
    SQLPort: Integer
    LastUpdated: Timestamp
    ConnectedComponentArns: ComponentArnList
}

structure DatabaseConnection {
    DatabaseConnectionMethod: DatabaseConnectionMethod
    DatabaseArn: SsmSapArn
    ConnectionIp: String
}

enum DatabaseConnectionMethod {
    DIRECT
    OVERLAY
}

@length(min: 1, max: 300) @pattern(".*[\\w\\d]+")
string DatabaseId

list DatabaseIdList {
    member: DatabaseId
}

@length(min: 1, max: 100)
string DatabaseName

enum DatabaseStatus {
    RUNNING
    STARTING
    STOPPED
    WARNING
    UNKNOWN
    ERROR
    STOPPING
}

structure DatabaseSummary {
    ApplicationId: ApplicationId
    ComponentId: ComponentId
    DatabaseId: DatabaseId
    DatabaseType: DatabaseType
    Arn: SsmSapArn
    Tags: TagMap
}

list DatabaseSummaryList {
    member: DatabaseSummary
}

enum DatabaseType {
    SYSTEM
    TENANT
}

structure Filter {
    @required
    Name: FilterName

    @required
    Value: FilterValue

    @required
    Operator: FilterOperator
}

@length(min: 1, max: 10)
list FilterList {
    member: Filter
}

@length(min: 1, max: 32)
string FilterName

enum FilterOperator {
    Equals
    GreaterThanOrEquals
    LessThanOrEquals
}

@length(min: 1, max: 64)
string FilterValue

structure Host {
    HostName: String
    HostIp: String
    EC2InstanceId: String
    InstanceId: String
    HostRole: HostRole
    OsVersion: String
}

list HostList {
    member: Host
}

enum HostRole {
    LEADER
    WORKER
    STANDBY
    UNKNOWN
}

@pattern("i-[\\w\\d]{8}$|^i-[\\w\\d]{17}")
string InstanceId

@length(min: 1, max: 1)
list InstanceList {
    member: InstanceId
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

list IpAddressList {
    member: IpAddressMember
}

structure IpAddressMember {
    IpAddress: String
    Primary: Boolean
    AllocationType: AllocationType
}

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    resourceArn: SsmSapArn
}

@output
structure ListTagsForResourceResponse {
    tags: TagMap
}

@range(min: 1, max: 50)
integer MaxResults

@pattern(".{16,2048}")
string NextToken

structure Operation {
    Id: OperationId
    Type: String
    Status: OperationStatus
    StatusMessage: String
    Properties: OperationProperties
    ResourceType: ResourceType
    ResourceId: ResourceId
    ResourceArn: Arn
    StartTime: Timestamp
    EndTime: Timestamp
    LastUpdatedTime: Timestamp
}

structure OperationEvent {
    Description: String
    Resource: Resource
    Status: OperationEventStatus
    StatusMessage: String
    Timestamp: Timestamp
}

list OperationEventList {
    member: OperationEvent
}

@pattern("[\\w]+::[\\w]+::[\\w]+")
string OperationEventResourceType

enum OperationEventStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

@pattern("[{]?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}[}]?")
string OperationId

list OperationIdList {
    member: OperationId
}

list OperationList {
    member: Operation
}

enum OperationMode {
    PRIMARY
    LOGREPLAY
    DELTA_DATASHIPPING
    LOGREPLAY_READACCESS
    NONE
}

map OperationProperties {
    key: String
    value: String
}

enum OperationStatus {
    INPROGRESS
    SUCCESS
    ERROR
}

enum PermissionActionType {
    RESTORE
}

enum ReplicationMode {
    PRIMARY
    NONE
    SYNC
    SYNCMEM
    ASYNC
}

structure Resilience {
    HsrTier: String
    HsrReplicationMode: ReplicationMode
    HsrOperationMode: OperationMode
    ClusterStatus: ClusterStatus
    EnqueueReplication: Boolean
}

structure Resource {
    ResourceArn: Arn
    ResourceType: OperationEventResourceType
}

@length(min: 1, max: 64)
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 64)
string ResourceType

structure RuleResult {
    Id: RuleResultId
    Description: String
    Status: RuleResultStatus
    Message: String
    Metadata: RuleResultMetadata
}

@pattern("[{]?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}[}]?")
string RuleResultId

list RuleResultList {
    member: RuleResult
}

@length(min: 0, max: 50)
map RuleResultMetadata {
    key: RuleResultMetadataKey
    value: RuleResultMetadataValue
}

@length(min: 1, max: 100)
string RuleResultMetadataKey

@length(min: 1, max: 1000)
string RuleResultMetadataValue

enum RuleResultStatus {
    PASSED
    FAILED
    WARNING
    INFO
    UNKNOWN
}

structure RuleStatusCounts {
    Failed: Integer
    Warning: Integer
    Info: Integer
    Passed: Integer
    Unknown: Integer
}

@pattern("[0-9]{2}")
string SAPInstanceNumber

@pattern("[A-Z][A-Z0-9]{2}")
string SID

@length(min: 1, max: 100) @sensitive
string SecretId

@pattern("arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\\/.+")
string SsmSapArn

list SubCheckReferencesList {
    member: String
}

structure SubCheckResult {
    Id: SubCheckResultId
    Name: String
    Description: String
    References: SubCheckReferencesList
}

@pattern("[{]?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}[}]?")
string SubCheckResultId

list SubCheckResultList {
    member: SubCheckResult
}

@pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@input
structure TagResourceRequest {
    @required @httpLabel
    resourceArn: SsmSapArn

    @required
    tags: TagMap
}

@output
structure TagResourceResponse {}

@length(min: 1, max: 256)
string TagValue

@error("client") @httpError(401)
structure UnauthorizedException {
    Message: String
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    resourceArn: SsmSapArn

    @required @httpQuery("tagKeys")
    tagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}
