$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mq

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmazonMQ")
@service(sdkId: "mq", endpointPrefix: "mq")
@restJson1
@sigv4(name: "mq")
@standardRegionalEndpoints
service mq {
    version: "2017-11-27"
    operations: [
        CreateBroker
        CreateConfiguration
        CreateTags
        CreateUser
        DeleteBroker
        DeleteConfiguration
        DeleteTags
        DeleteUser
        DescribeBroker
        DescribeBrokerEngineTypes
        DescribeBrokerInstanceOptions
        DescribeConfiguration
        DescribeConfigurationRevision
        DescribeSharedResources
        DescribeUser
        ListBrokers
        ListConfigurationRevisions
        ListConfigurations
        ListTags
        ListUsers
        Promote
        RebootBroker
        UpdateBroker
        UpdateConfiguration
        UpdateUser
    ]
}

@http(method: "POST", uri: "/v1/brokers")
operation CreateBroker {
    input := {
        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @jsonName("autoMinorVersionUpgrade")
        AutoMinorVersionUpgrade: Boolean

        @required @jsonName("brokerName")
        BrokerName: String

        @jsonName("configuration")
        Configuration: ConfigurationId

        @jsonName("creatorRequestId") @idempotencyToken
        CreatorRequestId: String

        @required @jsonName("deploymentMode")
        DeploymentMode: DeploymentMode

        @jsonName("encryptionOptions")
        EncryptionOptions: EncryptionOptions

        @required @jsonName("engineType")
        EngineType: EngineType

        @jsonName("engineVersion")
        EngineVersion: String

        @required @jsonName("hostInstanceType")
        HostInstanceType: String

        @jsonName("ldapServerMetadata")
        LdapServerMetadata: LdapServerMetadataInput

        @jsonName("logs")
        Logs: Logs

        @jsonName("maintenanceWindowStartTime")
        MaintenanceWindowStartTime: WeeklyStartTime

        @required @jsonName("publiclyAccessible")
        PubliclyAccessible: Boolean

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("storageSize")
        StorageSize: Integer

        @jsonName("storageType")
        StorageType: BrokerStorageType

        @jsonName("subnetIds")
        SubnetIds: __listOf__string

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("users")
        Users: __listOfUser

        @jsonName("dataReplicationMode")
        DataReplicationMode: DataReplicationMode

        @jsonName("dataReplicationPrimaryBrokerArn")
        DataReplicationPrimaryBrokerArn: String
    }
    output := {
        @jsonName("brokerArn")
        BrokerArn: String

        @jsonName("brokerId")
        BrokerId: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/configurations")
operation CreateConfiguration {
    input := {
        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @required @jsonName("engineType")
        EngineType: EngineType

        @jsonName("engineVersion")
        EngineVersion: String

        @required @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @jsonName("created")
        Created: __timestampIso8601

        @jsonName("id")
        Id: String

        @jsonName("latestRevision")
        LatestRevision: ConfigurationRevision

        @jsonName("name")
        Name: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/tags/{ResourceArn}", code: 204)
operation CreateTags {
    input := {
        @required @httpLabel
        ResourceArn: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/brokers/{BrokerId}/users/{Username}")
operation CreateUser {
    input := {
        @required @httpLabel
        BrokerId: String

        @jsonName("consoleAccess")
        ConsoleAccess: Boolean

        @jsonName("groups")
        Groups: __listOf__string

        @required @jsonName("password")
        Password: String

        @required @httpLabel
        Username: String

        @jsonName("replicationUser")
        ReplicationUser: Boolean
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/brokers/{BrokerId}")
operation DeleteBroker {
    input := {
        @required @httpLabel
        BrokerId: String
    }
    output := {
        @jsonName("brokerId")
        BrokerId: String
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/configurations/{ConfigurationId}")
operation DeleteConfiguration {
    input := {
        @required @httpLabel
        ConfigurationId: String
    }
    output := {
        @jsonName("configurationId")
        ConfigurationId: String
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{ResourceArn}", code: 204)
operation DeleteTags {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/brokers/{BrokerId}/users/{Username}")
operation DeleteUser {
    input := {
        @required @httpLabel
        BrokerId: String

        @required @httpLabel
        Username: String
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/brokers/{BrokerId}")
operation DescribeBroker {
    input := {
        @required @httpLabel
        BrokerId: String
    }
    output := {
        @jsonName("actionsRequired")
        ActionsRequired: __listOfActionRequired

        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @jsonName("autoMinorVersionUpgrade")
        AutoMinorVersionUpgrade: Boolean

        @jsonName("brokerArn")
        BrokerArn: String

        @jsonName("brokerId")
        BrokerId: String

        @jsonName("brokerInstances")
        BrokerInstances: __listOfBrokerInstance

        @jsonName("brokerName")
        BrokerName: String

        @jsonName("brokerState")
        BrokerState: BrokerState

        @jsonName("configurations")
        Configurations: Configurations

        @jsonName("created")
        Created: __timestampIso8601

        @jsonName("deploymentMode")
        DeploymentMode: DeploymentMode

        @jsonName("encryptionOptions")
        EncryptionOptions: EncryptionOptions

        @jsonName("engineType")
        EngineType: EngineType

        @jsonName("engineVersion")
        EngineVersion: String

        @jsonName("hostInstanceType")
        HostInstanceType: String

        @jsonName("ldapServerMetadata")
        LdapServerMetadata: LdapServerMetadataOutput

        @jsonName("logs")
        Logs: LogsSummary

        @jsonName("maintenanceWindowStartTime")
        MaintenanceWindowStartTime: WeeklyStartTime

        @jsonName("pendingAuthenticationStrategy")
        PendingAuthenticationStrategy: AuthenticationStrategy

        @jsonName("pendingEngineVersion")
        PendingEngineVersion: String

        @jsonName("pendingHostInstanceType")
        PendingHostInstanceType: String

        @jsonName("pendingLdapServerMetadata")
        PendingLdapServerMetadata: LdapServerMetadataOutput

        @jsonName("pendingSecurityGroups")
        PendingSecurityGroups: __listOf__string

        @jsonName("pendingStorageSize")
        PendingStorageSize: Integer

        @jsonName("publiclyAccessible")
        PubliclyAccessible: Boolean

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("storageSize")
        StorageSize: Integer

        @jsonName("storageType")
        StorageType: BrokerStorageType

        @jsonName("subnetIds")
        SubnetIds: __listOf__string

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("users")
        Users: __listOfUserSummary

        @jsonName("dataReplicationMetadata")
        DataReplicationMetadata: DataReplicationMetadataOutput

        @jsonName("dataReplicationMode")
        DataReplicationMode: DataReplicationMode

        @jsonName("pendingDataReplicationMetadata")
        PendingDataReplicationMetadata: DataReplicationMetadataOutput

        @jsonName("pendingDataReplicationMode")
        PendingDataReplicationMode: DataReplicationMode
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/broker-engine-types")
operation DescribeBrokerEngineTypes {
    input := {
        @httpQuery("engineType")
        EngineType: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("brokerEngineTypes")
        BrokerEngineTypes: __listOfBrokerEngineType

        @jsonName("maxResults")
        MaxResults: __integerMin5Max100

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException, ForbiddenException]
}

@http(method: "GET", uri: "/v1/broker-instance-options")
operation DescribeBrokerInstanceOptions {
    input := {
        @httpQuery("engineType")
        EngineType: String

        @httpQuery("hostInstanceType")
        HostInstanceType: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("storageType")
        StorageType: String
    }
    output := {
        @jsonName("brokerInstanceOptions")
        BrokerInstanceOptions: __listOfBrokerInstanceOption

        @jsonName("maxResults")
        MaxResults: __integerMin5Max100

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException, ForbiddenException]
}

@http(method: "GET", uri: "/v1/configurations/{ConfigurationId}")
operation DescribeConfiguration {
    input := {
        @required @httpLabel
        ConfigurationId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @jsonName("created")
        Created: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("engineType")
        EngineType: EngineType

        @jsonName("engineVersion")
        EngineVersion: String

        @jsonName("id")
        Id: String

        @jsonName("latestRevision")
        LatestRevision: ConfigurationRevision

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/configurations/{ConfigurationId}/revisions/{ConfigurationRevision}")
operation DescribeConfigurationRevision {
    input := {
        @required @httpLabel
        ConfigurationId: String

        @required @httpLabel
        ConfigurationRevision: String
    }
    output := {
        @jsonName("configurationId")
        ConfigurationId: String

        @jsonName("created")
        Created: __timestampIso8601

        @jsonName("data")
        Data: String

        @jsonName("description")
        Description: String
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/brokers/{BrokerId}/shared-resources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SharedResources"
    pageSize: "MaxResults"
)
operation DescribeSharedResources {
    input := {
        @required @httpLabel
        BrokerId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("sharedResources")
        SharedResources: __listOfSharedResource
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/brokers/{BrokerId}/users/{Username}")
operation DescribeUser {
    input := {
        @required @httpLabel
        BrokerId: String

        @required @httpLabel
        Username: String
    }
    output := {
        @jsonName("brokerId")
        BrokerId: String

        @jsonName("consoleAccess")
        ConsoleAccess: Boolean

        @jsonName("groups")
        Groups: __listOf__string

        @jsonName("pending")
        Pending: UserPendingChanges

        @jsonName("username")
        Username: String

        @jsonName("replicationUser")
        ReplicationUser: Boolean
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/brokers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BrokerSummaries"
    pageSize: "MaxResults"
)
operation ListBrokers {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("brokerSummaries")
        BrokerSummaries: __listOfBrokerSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException, ForbiddenException]
}

@http(method: "GET", uri: "/v1/configurations/{ConfigurationId}/revisions")
operation ListConfigurationRevisions {
    input := {
        @required @httpLabel
        ConfigurationId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("configurationId")
        ConfigurationId: String

        @jsonName("maxResults")
        MaxResults: Integer

        @jsonName("nextToken")
        NextToken: String

        @jsonName("revisions")
        Revisions: __listOfConfigurationRevision
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/configurations")
operation ListConfigurations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("configurations")
        Configurations: __listOfConfiguration

        @jsonName("maxResults")
        MaxResults: Integer

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException, ForbiddenException]
}

@http(method: "GET", uri: "/v1/tags/{ResourceArn}")
operation ListTags {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/brokers/{BrokerId}/users")
operation ListUsers {
    input := {
        @required @httpLabel
        BrokerId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("brokerId")
        BrokerId: String

        @jsonName("maxResults")
        MaxResults: __integerMin5Max100

        @jsonName("nextToken")
        NextToken: String

        @jsonName("users")
        Users: __listOfUserSummary
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/brokers/{BrokerId}/promote")
operation Promote {
    input := {
        @required @httpLabel
        BrokerId: String

        @required @jsonName("mode")
        Mode: PromoteMode
    }
    output := {
        @jsonName("brokerId")
        BrokerId: String
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/brokers/{BrokerId}/reboot")
operation RebootBroker {
    input := {
        @required @httpLabel
        BrokerId: String
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/brokers/{BrokerId}")
operation UpdateBroker {
    input := {
        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @jsonName("autoMinorVersionUpgrade")
        AutoMinorVersionUpgrade: Boolean

        @required @httpLabel
        BrokerId: String

        @jsonName("configuration")
        Configuration: ConfigurationId

        @jsonName("engineVersion")
        EngineVersion: String

        @jsonName("hostInstanceType")
        HostInstanceType: String

        @jsonName("ldapServerMetadata")
        LdapServerMetadata: LdapServerMetadataInput

        @jsonName("logs")
        Logs: Logs

        @jsonName("maintenanceWindowStartTime")
        MaintenanceWindowStartTime: WeeklyStartTime

        @jsonName("resourceShareArns")
        ResourceShareArns: __listOf__string

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("storageSize")
        StorageSize: Integer

        @jsonName("dataReplicationMode")
        DataReplicationMode: DataReplicationMode
    }
    output := {
        @jsonName("authenticationStrategy")
        AuthenticationStrategy: AuthenticationStrategy

        @jsonName("autoMinorVersionUpgrade")
        AutoMinorVersionUpgrade: Boolean

        @jsonName("brokerId")
        BrokerId: String

        @jsonName("configuration")
        Configuration: ConfigurationId

        @jsonName("engineVersion")
        EngineVersion: String

        @jsonName("hostInstanceType")
        HostInstanceType: String

        @jsonName("ldapServerMetadata")
        LdapServerMetadata: LdapServerMetadataOutput

        @jsonName("logs")
        Logs: Logs

        @jsonName("maintenanceWindowStartTime")
        MaintenanceWindowStartTime: WeeklyStartTime

        @jsonName("resourceShareArns")
        ResourceShareArns: __listOf__string

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("dataReplicationMetadata")
        DataReplicationMetadata: DataReplicationMetadataOutput

        @jsonName("dataReplicationMode")
        DataReplicationMode: DataReplicationMode

        @jsonName("pendingDataReplicationMetadata")
        PendingDataReplicationMetadata: DataReplicationMetadataOutput

        @jsonName("pendingDataReplicationMode")
        PendingDataReplicationMode: DataReplicationMode

        @jsonName("storageSize")
        StorageSize: Integer
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/configurations/{ConfigurationId}")
operation UpdateConfiguration {
    input := {
        @required @httpLabel
        ConfigurationId: String

        @required @jsonName("data")
        Data: String

        @jsonName("description")
        Description: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("created")
        Created: __timestampIso8601

        @jsonName("id")
        Id: String

        @jsonName("latestRevision")
        LatestRevision: ConfigurationRevision

        @jsonName("name")
        Name: String

        @jsonName("warnings")
        Warnings: __listOfSanitizationWarning
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/brokers/{BrokerId}/users/{Username}")
operation UpdateUser {
    input := {
        @required @httpLabel
        BrokerId: String

        @jsonName("consoleAccess")
        ConsoleAccess: Boolean

        @jsonName("groups")
        Groups: __listOf__string

        @jsonName("password")
        Password: String

        @required @httpLabel
        Username: String

        @jsonName("replicationUser")
        ReplicationUser: Boolean
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

structure ActionRequired {
    @jsonName("actionRequiredCode")
    ActionRequiredCode: String

    @jsonName("actionRequiredInfo")
    ActionRequiredInfo: String
}

enum AuthenticationStrategy {
    SIMPLE
    LDAP
    CONFIG_MANAGED
}

structure AvailabilityZone {
    @jsonName("name")
    Name: String
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("errorAttribute")
    ErrorAttribute: String

    @jsonName("message")
    Message: String

    @jsonName("resourceShareErrors")
    ResourceShareErrors: __listOfResourceShareError
}

structure BrokerEngineType {
    @jsonName("engineType")
    EngineType: EngineType

    @jsonName("engineVersions")
    EngineVersions: __listOfEngineVersion
}

structure BrokerInstance {
    @jsonName("consoleURL")
    ConsoleURL: String

    @jsonName("endpoints")
    Endpoints: __listOf__string

    @jsonName("ipAddress")
    IpAddress: String
}

structure BrokerInstanceOption {
    @jsonName("availabilityZones")
    AvailabilityZones: __listOfAvailabilityZone

    @jsonName("engineType")
    EngineType: EngineType

    @jsonName("hostInstanceType")
    HostInstanceType: String

    @jsonName("storageType")
    StorageType: BrokerStorageType

    @jsonName("supportedDeploymentModes")
    SupportedDeploymentModes: __listOfDeploymentMode

    @jsonName("supportedEngineVersions")
    SupportedEngineVersions: __listOf__string
}

enum BrokerState {
    CREATION_IN_PROGRESS
    CREATION_FAILED
    DELETION_IN_PROGRESS
    RUNNING
    REBOOT_IN_PROGRESS
    CRITICAL_ACTION_REQUIRED
    REPLICA
}

enum BrokerStorageType {
    EBS
    EFS
}

structure BrokerSummary {
    @jsonName("brokerArn")
    BrokerArn: String

    @jsonName("brokerId")
    BrokerId: String

    @jsonName("brokerName")
    BrokerName: String

    @jsonName("brokerState")
    BrokerState: BrokerState

    @jsonName("created")
    Created: __timestampIso8601

    @required @jsonName("deploymentMode")
    DeploymentMode: DeploymentMode

    @required @jsonName("engineType")
    EngineType: EngineType

    @jsonName("hostInstanceType")
    HostInstanceType: String
}

enum ChangeType {
    CREATE
    UPDATE
    DELETE
}

structure Configuration {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("authenticationStrategy")
    AuthenticationStrategy: AuthenticationStrategy

    @required @jsonName("created")
    Created: __timestampIso8601

    @required @jsonName("description")
    Description: String

    @required @jsonName("engineType")
    EngineType: EngineType

    @required @jsonName("engineVersion")
    EngineVersion: String

    @required @jsonName("id")
    Id: String

    @required @jsonName("latestRevision")
    LatestRevision: ConfigurationRevision

    @required @jsonName("name")
    Name: String

    @jsonName("tags")
    Tags: __mapOf__string
}

structure ConfigurationId {
    @required @jsonName("id")
    Id: String

    @jsonName("revision")
    Revision: Integer
}

structure ConfigurationRevision {
    @required @jsonName("created")
    Created: __timestampIso8601

    @jsonName("description")
    Description: String

    @required @jsonName("revision")
    Revision: Integer
}

structure Configurations {
    @jsonName("current")
    Current: ConfigurationId

    @jsonName("history")
    History: __listOfConfigurationId

    @jsonName("pending")
    Pending: ConfigurationId
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("errorAttribute")
    ErrorAttribute: String

    @jsonName("message")
    Message: String

    @jsonName("resourceShareErrors")
    ResourceShareErrors: __listOfResourceShareError
}

structure DataReplicationCounterpart {
    @required @jsonName("brokerId")
    BrokerId: String

    @required @jsonName("region")
    Region: String
}

structure DataReplicationMetadataOutput {
    @jsonName("dataReplicationCounterpart")
    DataReplicationCounterpart: DataReplicationCounterpart

    @required @jsonName("dataReplicationRole")
    DataReplicationRole: String
}

enum DataReplicationMode {
    NONE
    CRDR
}

enum DayOfWeek {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

enum DeploymentMode {
    SINGLE_INSTANCE
    ACTIVE_STANDBY_MULTI_AZ
    CLUSTER_MULTI_AZ
}

structure EncryptionOptions {
    @jsonName("kmsKeyId")
    KmsKeyId: String

    @required @jsonName("useAwsOwnedKey")
    UseAwsOwnedKey: Boolean
}

enum EngineType {
    ACTIVEMQ
    RABBITMQ
}

structure EngineVersion {
    @jsonName("name")
    Name: String
}

@error("client") @httpError(403)
structure ForbiddenException {
    @jsonName("errorAttribute")
    ErrorAttribute: String

    @jsonName("message")
    Message: String

    @jsonName("resourceShareErrors")
    ResourceShareErrors: __listOfResourceShareError
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("errorAttribute")
    ErrorAttribute: String

    @jsonName("message")
    Message: String

    @jsonName("resourceShareErrors")
    ResourceShareErrors: __listOfResourceShareError
}

structure LdapServerMetadataInput {
    @required @jsonName("hosts")
    Hosts: __listOf__string

    @required @jsonName("roleBase")
    RoleBase: String

    @jsonName("roleName")
    RoleName: String

    @required @jsonName("roleSearchMatching")
    RoleSearchMatching: String

    @jsonName("roleSearchSubtree")
    RoleSearchSubtree: Boolean

    @required @jsonName("serviceAccountPassword")
    ServiceAccountPassword: String

    @required @jsonName("serviceAccountUsername")
    ServiceAccountUsername: String

    @required @jsonName("userBase")
    UserBase: String

    @jsonName("userRoleName")
    UserRoleName: String

    @required @jsonName("userSearchMatching")
    UserSearchMatching: String

    @jsonName("userSearchSubtree")
    UserSearchSubtree: Boolean
}

structure LdapServerMetadataOutput {
    @required @jsonName("hosts")
    Hosts: __listOf__string

    @required @jsonName("roleBase")
    RoleBase: String

    @jsonName("roleName")
    RoleName: String

    @required @jsonName("roleSearchMatching")
    RoleSearchMatching: String

    @jsonName("roleSearchSubtree")
    RoleSearchSubtree: Boolean

    @required @jsonName("serviceAccountUsername")
    ServiceAccountUsername: String

    @required @jsonName("userBase")
    UserBase: String

    @jsonName("userRoleName")
    UserRoleName: String

    @required @jsonName("userSearchMatching")
    UserSearchMatching: String

    @jsonName("userSearchSubtree")
    UserSearchSubtree: Boolean
}

structure Logs {
    @jsonName("audit")
    Audit: Boolean

    @jsonName("general")
    General: Boolean
}

structure LogsSummary {
    @jsonName("audit")
    Audit: Boolean

    @jsonName("auditLogGroup")
    AuditLogGroup: String

    @required @jsonName("general")
    General: Boolean

    @required @jsonName("generalLogGroup")
    GeneralLogGroup: String

    @jsonName("pending")
    Pending: PendingLogs
}

@range(min: 1, max: 100)
integer MaxResults

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("errorAttribute")
    ErrorAttribute: String

    @jsonName("message")
    Message: String

    @jsonName("resourceShareErrors")
    ResourceShareErrors: __listOfResourceShareError
}

structure PendingLogs {
    @jsonName("audit")
    Audit: Boolean

    @jsonName("general")
    General: Boolean
}

enum PromoteMode {
    SWITCHOVER
    FAILOVER
}

structure ResourceShareError {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("resourceShareArn")
    ResourceShareArn: String

    @jsonName("status")
    Status: String
}

structure SanitizationWarning {
    @jsonName("attributeName")
    AttributeName: String

    @jsonName("elementName")
    ElementName: String

    @required @jsonName("reason")
    Reason: SanitizationWarningReason
}

enum SanitizationWarningReason {
    DISALLOWED_ELEMENT_REMOVED
    DISALLOWED_ATTRIBUTE_REMOVED
    INVALID_ATTRIBUTE_VALUE_REMOVED
}

structure SharedResource {
    @jsonName("dnsNames")
    DnsNames: __listOf__string

    @jsonName("error")
    Error: SharedResourceError

    @required @jsonName("resourceArn")
    ResourceArn: String

    @jsonName("resourceShareArns")
    ResourceShareArns: __listOf__string

    @required @jsonName("status")
    Status: SharedResourceStatus

    @required @jsonName("type")
    Type: SharedResourceType
}

structure SharedResourceError {
    @required @jsonName("code")
    Code: SharedResourceErrorCode

    @required @jsonName("message")
    Message: String
}

enum SharedResourceErrorCode {
    QUOTA_EXCEEDED
    SHARE_NOT_FOUND
    INVITE_FAILED
    SETUP_INCOMPLETE
    INTERNAL_ERROR
    AZ_MISMATCH
    RESOURCE_CONFIGURATION_NOT_FOUND
}

enum SharedResourceStatus {
    AVAILABLE
    SETUP_IN_PROGRESS
    DELETION_IN_PROGRESS
    PENDING_CREATE
    PENDING_DELETE
    ERROR
}

enum SharedResourceType {
    RESOURCE_SHARE
    RESOURCE
}

@error("client") @httpError(401)
structure UnauthorizedException {
    @jsonName("errorAttribute")
    ErrorAttribute: String

    @jsonName("message")
    Message: String

    @jsonName("resourceShareErrors")
    ResourceShareErrors: __listOfResourceShareError
}

structure User {
    @jsonName("consoleAccess")
    ConsoleAccess: Boolean

    @jsonName("groups")
    Groups: __listOf__string

    @required @jsonName("password")
    Password: String

    @required @jsonName("username")
    Username: String

    @jsonName("replicationUser")
    ReplicationUser: Boolean
}

structure UserPendingChanges {
    @jsonName("consoleAccess")
    ConsoleAccess: Boolean

    @jsonName("groups")
    Groups: __listOf__string

    @required @jsonName("pendingChange")
    PendingChange: ChangeType
}

structure UserSummary {
    @jsonName("pendingChange")
    PendingChange: ChangeType

    @required @jsonName("username")
    Username: String
}

structure WeeklyStartTime {
    @required @jsonName("dayOfWeek")
    DayOfWeek: DayOfWeek

    @required @jsonName("timeOfDay")
    TimeOfDay: String

    @jsonName("timeZone")
    TimeZone: String
}

@range(min: 5, max: 100)
integer __integerMin5Max100

list __listOfActionRequired {
    member: ActionRequired
}

list __listOfAvailabilityZone {
    member: AvailabilityZone
}

list __listOfBrokerEngineType {
    member: BrokerEngineType
}

list __listOfBrokerInstance {
    member: BrokerInstance
}

list __listOfBrokerInstanceOption {
    member: BrokerInstanceOption
}

list __listOfBrokerSummary {
    member: BrokerSummary
}

list __listOfConfiguration {
    member: Configuration
}

list __listOfConfigurationId {
    member: ConfigurationId
}

list __listOfConfigurationRevision {
    member: ConfigurationRevision
}

list __listOfDeploymentMode {
    member: DeploymentMode
}

list __listOfEngineVersion {
    member: EngineVersion
}

list __listOfResourceShareError {
    member: ResourceShareError
}

list __listOfSanitizationWarning {
    member: SanitizationWarning
}

list __listOfSharedResource {
    member: SharedResource
}

list __listOfUser {
    member: User
}

list __listOfUserSummary {
    member: UserSummary
}

list __listOf__string {
    member: String
}

map __mapOf__string {
    key: String
    value: String
}

@timestampFormat("date-time")
timestamp __timestampIso8601
