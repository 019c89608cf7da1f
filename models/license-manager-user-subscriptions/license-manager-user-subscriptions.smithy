$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.licensemanagerusersubscriptions

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS License Manager User Subscriptions")
@service(
    sdkId: "License Manager User Subscriptions"
    endpointPrefix: "license-manager-user-subscriptions"
)
@restJson1
@sigv4(name: "license-manager-user-subscriptions")
@standardRegionalEndpoints
service LicenseManagerUserSubscriptions {
    version: "2018-05-10"
    operations: [
        AssociateUser
        CreateLicenseServerEndpoint
        DeleteLicenseServerEndpoint
        DeregisterIdentityProvider
        DisassociateUser
        ListIdentityProviders
        ListInstances
        ListLicenseServerEndpoints
        ListProductSubscriptions
        ListTagsForResource
        ListUserAssociations
        RegisterIdentityProvider
        StartProductSubscription
        StopProductSubscription
        TagResource
        UntagResource
        UpdateIdentityProviderSettings
    ]
}

@http(method: "POST", uri: "/user/AssociateUser") @idempotent
operation AssociateUser {
    input := {
        @required
        Username: String

        @required
        InstanceId: String

        @required
        IdentityProvider: IdentityProvider

        Domain: String
        Tags: Tags
    }
    output := {
        @required
        InstanceUserSummary: InstanceUserSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/license-server/CreateLicenseServerEndpoint") @idempotent
operation CreateLicenseServerEndpoint {
    input := {
        @required
        IdentityProviderArn: Arn

        @required
        LicenseServerSettings: LicenseServerSettings

        Tags: Tags
    }
    output := {
        IdentityProviderArn: Arn
        LicenseServerEndpointArn: Arn
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/license-server/DeleteLicenseServerEndpoint") @idempotent
operation DeleteLicenseServerEndpoint {
    input := {
        @required
        LicenseServerEndpointArn: Arn

        @required
        ServerType: ServerType
    }
    output := {
        LicenseServerEndpoint: LicenseServerEndpoint
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/identity-provider/DeregisterIdentityProvider") @idempotent
operation DeregisterIdentityProvider {
    input := {
        IdentityProvider: IdentityProvider
        Product: String
        IdentityProviderArn: Arn
    }
    output := {
        @required
        IdentityProviderSummary: IdentityProviderSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/user/DisassociateUser") @idempotent
operation DisassociateUser {
    input := {
        Username: String
        InstanceId: String
        IdentityProvider: IdentityProvider
        InstanceUserArn: Arn
        Domain: String
    }
    output := {
        @required
        InstanceUserSummary: InstanceUserSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/identity-provider/ListIdentityProviders")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IdentityProviderSummaries"
    pageSize: "MaxResults"
)
operation ListIdentityProviders {
    input := {
        MaxResults: Integer
        Filters: FilterList
        NextToken: String
    }
    output := {
        @required
        IdentityProviderSummaries: IdentityProviderSummaryList

        NextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/instance/ListInstances")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceSummaries"
    pageSize: "MaxResults"
)
operation ListInstances {
    input := {
        MaxResults: Integer
        NextToken: String
        Filters: FilterList
    }
    output := {
        InstanceSummaries: InstanceSummaryList
        NextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/license-server/ListLicenseServerEndpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LicenseServerEndpoints"
    pageSize: "MaxResults"
)
operation ListLicenseServerEndpoints {
    input := {
        MaxResults: ListLicenseServerEndpointsRequestMaxResultsInteger
        Filters: FilterList
        NextToken: String
    }
    output := {
        LicenseServerEndpoints: LicenseServerEndpointList
        NextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/user/ListProductSubscriptions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProductUserSummaries"
    pageSize: "MaxResults"
)
operation ListProductSubscriptions {
    input := {
        Product: String

        @required
        IdentityProvider: IdentityProvider

        MaxResults: Integer
        Filters: FilterList
        NextToken: String
    }
    output := {
        ProductUserSummaries: ProductUserSummaryList
        NextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {
        Tags: Tags
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/user/ListUserAssociations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceUserSummaries"
    pageSize: "MaxResults"
)
operation ListUserAssociations {
    input := {
        @required
        InstanceId: String

        @required
        IdentityProvider: IdentityProvider

        MaxResults: Integer
        Filters: FilterList
        NextToken: String
    }
    output := {
        InstanceUserSummaries: InstanceUserSummaryList
        NextToken: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/identity-provider/RegisterIdentityProvider") @idempotent
operation RegisterIdentityProvider {
    input := {
        @required
        IdentityProvider: IdentityProvider

        @required
        Product: String

        Settings: Settings
        Tags: Tags
    }
    output := {
        @required
        IdentityProviderSummary: IdentityProviderSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/user/StartProductSubscription")
operation StartProductSubscription {
    input := {
        @required
        Username: String

        @required
        IdentityProvider: IdentityProvider

        @required
        Product: String

        Domain: String
        Tags: Tags
    }
    output := {
        @required
        ProductUserSummary: ProductUserSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/user/StopProductSubscription")
operation StopProductSubscription {
    input := {
        Username: String
        IdentityProvider: IdentityProvider
        Product: String
        ProductUserArn: Arn
        Domain: String
    }
    output := {
        @required
        ProductUserSummary: ProductUserSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required
        Tags: Tags
    }
    output := {}
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/identity-provider/UpdateIdentityProviderSettings") @idempotent
operation UpdateIdentityProviderSettings {
    input := {
        IdentityProvider: IdentityProvider
        Product: String
        IdentityProviderArn: Arn

        @required
        UpdateSettings: UpdateSettings
    }
    output := {
        @required
        IdentityProviderSummary: IdentityProviderSummary
    }
    errors: [
        ValidationException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    message: String
}

structure ActiveDirectoryIdentityProvider {
    DirectoryId: Directory
    ActiveDirectorySettings: ActiveDirectorySettings
    ActiveDirectoryType: ActiveDirectoryType
    IsSharedActiveDirectory: Boolean
}

structure ActiveDirectorySettings {
    DomainName: String
    DomainIpv4List: ActiveDirectorySettingsDomainIpv4ListList
    DomainIpv6List: ActiveDirectorySettingsDomainIpv6ListList
    DomainCredentialsProvider: CredentialsProvider
    DomainNetworkSettings: DomainNetworkSettings
}

@length(min: 1, max: 2)
list ActiveDirectorySettingsDomainIpv4ListList {
    member: IpV4
}

@length(min: 1, max: 2)
list ActiveDirectorySettingsDomainIpv6ListList {
    member: IpV6
}

enum ActiveDirectoryType {
    SELF_MANAGED
    AWS_MANAGED
}

@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-zA-Z0-9-\\.]{1,510}/[a-zA-Z0-9-\\.]{1,510}")
string Arn

@error("server")
structure ConflictException {
    message: String
}

union CredentialsProvider {
    SecretsManagerCredentialsProvider: SecretsManagerCredentialsProvider
}

@pattern("(d|sd)-[0-9a-f]{10}")
string Directory

structure DomainNetworkSettings {
    @required
    Subnets: DomainNetworkSettingsSubnetsList
}

@length(min: 1)
list DomainNetworkSettingsSubnetsList {
    member: Subnet
}

structure Filter {
    Attribute: String
    Operation: String
    Value: String
}

list FilterList {
    member: Filter
}

union IdentityProvider {
    ActiveDirectoryIdentityProvider: ActiveDirectoryIdentityProvider
}

structure IdentityProviderSummary {
    @required
    IdentityProvider: IdentityProvider

    @required
    Settings: Settings

    @required
    Product: String

    @required
    Status: String

    IdentityProviderArn: Arn
    FailureMessage: String
    OwnerAccountId: String
}

list IdentityProviderSummaryList {
    member: IdentityProviderSummary
}

structure InstanceSummary {
    @required
    InstanceId: String

    @required
    Status: String

    @required
    Products: StringList

    LastStatusCheckDate: String
    StatusMessage: String
    OwnerAccountId: String
    IdentityProvider: IdentityProvider
}

list InstanceSummaryList {
    member: InstanceSummary
}

structure InstanceUserSummary {
    @required
    Username: String

    @required
    InstanceId: String

    @required
    IdentityProvider: IdentityProvider

    @required
    Status: String

    InstanceUserArn: Arn
    StatusMessage: String
    Domain: String
    AssociationDate: String
    DisassociationDate: String
}

list InstanceUserSummaryList {
    member: InstanceUserSummary
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@pattern("(?:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])(\\.(?!$)|$)){4}")
string IpV4

@pattern("([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|::|::[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}")
string IpV6

structure LicenseServer {
    ProvisioningStatus: LicenseServerEndpointProvisioningStatus
    HealthStatus: LicenseServerHealthStatus
    Ipv4Address: String
    Ipv6Address: String
}

structure LicenseServerEndpoint {
    IdentityProviderArn: String
    ServerType: ServerType
    ServerEndpoint: ServerEndpoint
    StatusMessage: String
    LicenseServerEndpointId: String
    LicenseServerEndpointArn: Arn
    LicenseServerEndpointProvisioningStatus: LicenseServerEndpointProvisioningStatus
    LicenseServers: LicenseServerList
    CreationTime: Timestamp
}

list LicenseServerEndpointList {
    member: LicenseServerEndpoint
}

enum LicenseServerEndpointProvisioningStatus {
    PROVISIONING
    PROVISIONING_FAILED
    PROVISIONED
    DELETING
    DELETION_FAILED
    DELETED
}

enum LicenseServerHealthStatus {
    HEALTHY
    UNHEALTHY
    NOT_APPLICABLE
}

list LicenseServerList {
    member: LicenseServer
}

structure LicenseServerSettings {
    @required
    ServerType: ServerType

    @required
    ServerSettings: ServerSettings
}

@range(min: 1, max: 100)
integer ListLicenseServerEndpointsRequestMaxResultsInteger

structure ProductUserSummary {
    @required
    Username: String

    @required
    Product: String

    @required
    IdentityProvider: IdentityProvider

    @required
    Status: String

    ProductUserArn: Arn
    StatusMessage: String
    Domain: String
    SubscriptionStartDate: String
    SubscriptionEndDate: String
}

list ProductUserSummaryList {
    member: ProductUserSummary
}

structure RdsSalSettings {
    @required
    RdsSalCredentialsProvider: CredentialsProvider
}

@pattern("arn:([a-z0-9-\\.]{1,63}):([a-z0-9-\\.]{1,63}):([a-z0-9-\\.]{1,63}):([a-z0-9-\\.]{1,63}):([a-z0-9-\\.]{1,510})/([a-z0-9-\\.]{1,510})")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure SecretsManagerCredentialsProvider {
    SecretId: SecretsManagerCredentialsProviderSecretIdString
}

@length(min: 1)
string SecretsManagerCredentialsProviderSecretIdString

@length(min: 5, max: 200) @pattern("sg-(([0-9a-z]{8})|([0-9a-z]{17}))")
string SecurityGroup

structure ServerEndpoint {
    Endpoint: String
}

union ServerSettings {
    RdsSalSettings: RdsSalSettings
}

enum ServerType {
    RDS_SAL
}

@error("client")
structure ServiceQuotaExceededException {
    message: String
}

structure Settings {
    @required
    Subnets: SettingsSubnetsList

    @required
    SecurityGroupId: SecurityGroup
}

@length(min: 1)
list SettingsSubnetsList {
    member: Subnet
}

list StringList {
    member: String
}

@pattern("subnet-[a-z0-9]{8,17}.*")
string Subnet

list Subnets {
    member: Subnet
}

@length(min: 0, max: 50) @sensitive
list TagKeyList {
    member: String
}

@length(min: 0, max: 50) @sensitive
map Tags {
    key: String
    value: String
}

@error("client")
structure ThrottlingException {
    message: String
}

structure UpdateSettings {
    @required
    AddSubnets: Subnets

    @required
    RemoveSubnets: Subnets

    SecurityGroupId: SecurityGroup
}

@error("client")
structure ValidationException {
    message: String
}
