$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.grafana

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Managed Grafana")
@service(sdkId: "grafana", endpointPrefix: "grafana")
@restJson1
@sigv4(name: "grafana")
@standardRegionalEndpoints
service grafana {
    version: "2020-08-18"
    operations: [
        AssociateLicense
        CreateWorkspace
        CreateWorkspaceApiKey
        CreateWorkspaceServiceAccount
        CreateWorkspaceServiceAccountToken
        DeleteWorkspace
        DeleteWorkspaceApiKey
        DeleteWorkspaceServiceAccount
        DeleteWorkspaceServiceAccountToken
        DescribeWorkspace
        DescribeWorkspaceAuthentication
        DescribeWorkspaceConfiguration
        DisassociateLicense
        ListPermissions
        ListTagsForResource
        ListVersions
        ListWorkspaceServiceAccountTokens
        ListWorkspaceServiceAccounts
        ListWorkspaces
        TagResource
        UntagResource
        UpdatePermissions
        UpdateWorkspace
        UpdateWorkspaceAuthentication
        UpdateWorkspaceConfiguration
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/licenses/{licenseType}", code: 202)
operation AssociateLicense {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        licenseType: LicenseType

        @httpHeader("Grafana-Token")
        grafanaToken: GrafanaToken
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workspaces", code: 202) @idempotent
operation CreateWorkspace {
    input := {
        @required
        accountAccessType: AccountAccessType

        @idempotencyToken
        clientToken: ClientToken

        organizationRoleName: OrganizationRoleName

        @required
        permissionType: PermissionType

        stackSetName: String
        workspaceDataSources: DataSourceTypesList
        workspaceDescription: Description
        workspaceName: WorkspaceName
        workspaceNotificationDestinations: NotificationDestinationsList
        workspaceOrganizationalUnits: OrganizationalUnitList
        workspaceRoleArn: IamRoleArn

        @required
        authenticationProviders: AuthenticationProviders

        tags: TagMap
        vpcConfiguration: VpcConfiguration
        configuration: OverridableConfigurationJsonJson
        networkAccessControl: NetworkAccessConfiguration
        grafanaVersion: GrafanaVersion
        ipAddressType: IPAddressType
        kmsKeyId: KmsKeyId
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/apikeys")
operation CreateWorkspaceApiKey {
    input := {
        @required
        keyName: ApiKeyName

        @required
        keyRole: String

        @required
        secondsToLive: CreateWorkspaceApiKeyRequestSecondsToLiveInteger

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        keyName: ApiKeyName

        @required
        key: ApiKeyToken

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/serviceaccounts")
operation CreateWorkspaceServiceAccount {
    input := {
        @required
        name: ServiceAccountName

        @required
        grafanaRole: Role

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        id: String

        @required
        name: String

        @required
        grafanaRole: Role

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens")
operation CreateWorkspaceServiceAccountToken {
    input := {
        @required
        name: ServiceAccountTokenName

        @required
        secondsToLive: CreateWorkspaceServiceAccountTokenRequestSecondsToLiveInteger

        @required @httpLabel
        serviceAccountId: String

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        serviceAccountToken: ServiceAccountTokenSummaryWithKey

        @required
        serviceAccountId: String

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}", code: 202) @idempotent
operation DeleteWorkspace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/apikeys/{keyName}")
operation DeleteWorkspaceApiKey {
    input := {
        @required @httpLabel
        keyName: ApiKeyName

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        keyName: ApiKeyName

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}")
operation DeleteWorkspaceServiceAccount {
    input := {
        @required @httpLabel
        serviceAccountId: String

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        serviceAccountId: String

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens/{tokenId}"
)
operation DeleteWorkspaceServiceAccountToken {
    input := {
        @required @httpLabel
        tokenId: String

        @required @httpLabel
        serviceAccountId: String

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        tokenId: String

        @required
        serviceAccountId: String

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}") @readonly
operation DescribeWorkspace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/authentication") @readonly
operation DescribeWorkspaceAuthentication {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        authentication: AuthenticationDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/configuration")
operation DescribeWorkspaceConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        configuration: OverridableConfigurationJsonJson

        grafanaVersion: GrafanaVersion
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/licenses/{licenseType}", code: 202)
operation DisassociateLicense {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        licenseType: LicenseType
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/permissions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "permissions"
    pageSize: "maxResults"
)
operation ListPermissions {
    input := {
        @httpQuery("maxResults")
        maxResults: ListPermissionsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("userType")
        userType: UserType

        @httpQuery("userId")
        userId: SsoId

        @httpQuery("groupId")
        groupId: SsoId

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        nextToken: String

        @required
        permissions: PermissionEntryList
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "grafanaVersions"
    pageSize: "maxResults"
)
operation ListVersions {
    input := {
        @httpQuery("maxResults")
        maxResults: ListVersionsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("workspace-id")
        workspaceId: WorkspaceId
    }
    output := {
        nextToken: String
        grafanaVersions: GrafanaVersionList
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceAccountTokens"
    pageSize: "maxResults"
)
operation ListWorkspaceServiceAccountTokens {
    input := {
        @httpQuery("maxResults")
        maxResults: ListWorkspaceServiceAccountTokensRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @required @httpLabel
        serviceAccountId: String

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        nextToken: String

        @required
        serviceAccountTokens: ServiceAccountTokenList

        @required
        serviceAccountId: String

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/serviceaccounts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceAccounts"
    pageSize: "maxResults"
)
operation ListWorkspaceServiceAccounts {
    input := {
        @httpQuery("maxResults")
        maxResults: ListWorkspaceServiceAccountsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        nextToken: String

        @required
        serviceAccounts: ServiceAccountList

        @required
        workspaceId: WorkspaceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workspaces"
    pageSize: "maxResults"
)
operation ListWorkspaces {
    input := {
        @httpQuery("maxResults")
        maxResults: ListWorkspacesRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        workspaces: WorkspaceList

        nextToken: String
    }
    errors: [ThrottlingException, AccessDeniedException, InternalServerException]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
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
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/workspaces/{workspaceId}/permissions")
operation UpdatePermissions {
    input := {
        @required
        updateInstructionBatch: UpdateInstructionBatch

        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        errors: UpdateErrorList
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}", code: 202)
operation UpdateWorkspace {
    input := {
        accountAccessType: AccountAccessType
        organizationRoleName: OrganizationRoleName
        permissionType: PermissionType
        stackSetName: String
        workspaceDataSources: DataSourceTypesList
        workspaceDescription: Description

        @required @httpLabel
        workspaceId: WorkspaceId

        workspaceName: WorkspaceName
        workspaceNotificationDestinations: NotificationDestinationsList
        workspaceOrganizationalUnits: OrganizationalUnitList
        workspaceRoleArn: IamRoleArn
        vpcConfiguration: VpcConfiguration
        removeVpcConfiguration: Boolean
        networkAccessControl: NetworkAccessConfiguration
        removeNetworkAccessConfiguration: Boolean
        ipAddressType: IPAddressType
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/authentication")
operation UpdateWorkspaceAuthentication {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        authenticationProviders: AuthenticationProviders

        samlConfiguration: SamlConfiguration
    }
    output := {
        @required
        authentication: AuthenticationDescription
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/configuration", code: 202)
operation UpdateWorkspaceConfiguration {
    input := {
        @required
        configuration: OverridableConfigurationJsonJson

        @required @httpLabel
        workspaceId: WorkspaceId

        grafanaVersion: GrafanaVersion
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

enum AccountAccessType {
    CURRENT_ACCOUNT
    ORGANIZATION
}

@length(min: 1, max: 256)
string AllowedOrganization

list AllowedOrganizations {
    member: AllowedOrganization
}

@length(min: 1, max: 100)
string ApiKeyName

@sensitive
string ApiKeyToken

@length(min: 1, max: 256)
string AssertionAttribute

structure AssertionAttributes {
    name: AssertionAttribute
    login: AssertionAttribute
    email: AssertionAttribute
    groups: AssertionAttribute
    role: AssertionAttribute
    org: AssertionAttribute
}

structure AuthenticationDescription {
    @required
    providers: AuthenticationProviders

    saml: SamlAuthentication
    awsSso: AwsSsoAuthentication
}

enum AuthenticationProviderTypes {
    AWS_SSO
    SAML
}

list AuthenticationProviders {
    member: AuthenticationProviderTypes
}

structure AuthenticationSummary {
    @required
    providers: AuthenticationProviders

    samlConfigurationStatus: SamlConfigurationStatus
}

structure AwsSsoAuthentication {
    ssoClientId: String
}

@pattern("[!-~]{1,64}")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@range(min: 1, max: 2592000)
integer CreateWorkspaceApiKeyRequestSecondsToLiveInteger

@length(min: 2, max: 65536) @mediaType("application/json")
string OverridableConfigurationJsonJson

@range(min: 1, max: 2592000)
integer CreateWorkspaceServiceAccountTokenRequestSecondsToLiveInteger

enum DataSourceType {
    AMAZON_OPENSEARCH_SERVICE
    CLOUDWATCH
    PROMETHEUS
    XRAY
    TIMESTREAM
    SITEWISE
    ATHENA
    REDSHIFT
    TWINMAKER
}

list DataSourceTypesList {
    member: DataSourceType
}

@length(min: 1, max: 255)
string DegradedWorkspaceReason

@length(min: 0, max: 2048) @sensitive
string Description

@length(min: 1, max: 2048)
string Endpoint

@length(min: 1, max: 36)
string GrafanaToken

@length(min: 1, max: 255)
string GrafanaVersion

list GrafanaVersionList {
    member: GrafanaVersion
}

enum IPAddressType {
    IPv4
    DualStack
}

@length(min: 1, max: 2048) @sensitive
string IamRoleArn

union IdpMetadata {
    url: IdpMetadataUrl
    xml: String
}

@length(min: 1, max: 2048)
string IdpMetadataUrl

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9:/_-]+")
string KmsKeyId

enum LicenseType {
    ENTERPRISE
    ENTERPRISE_FREE_TRIAL
}

@range(min: 1, max: 100)
integer ListPermissionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListVersionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkspaceServiceAccountTokensRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkspaceServiceAccountsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkspacesRequestMaxResultsInteger

structure NetworkAccessConfiguration {
    @required
    prefixListIds: PrefixListIds

    @required
    vpceIds: VpceIds
}

enum NotificationDestinationType {
    SNS
}

list NotificationDestinationsList {
    member: NotificationDestinationType
}

@length(min: 1, max: 2048) @sensitive
string OrganizationRoleName

@sensitive
list OrganizationalUnitList {
    member: String
}

structure PermissionEntry {
    @required
    user: User

    @required
    role: Role
}

list PermissionEntryList {
    member: PermissionEntry
}

enum PermissionType {
    CUSTOMER_MANAGED
    SERVICE_MANAGED
}

@length(min: 1, max: 100)
string PrefixListId

list PrefixListIds {
    member: PrefixListId
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum Role {
    ADMIN
    EDITOR
    VIEWER
}

@length(min: 1, max: 256)
string RoleValue

@sensitive
list RoleValueList {
    member: RoleValue
}

structure RoleValues {
    editor: RoleValueList
    admin: RoleValueList
}

structure SamlAuthentication {
    @required
    status: SamlConfigurationStatus

    configuration: SamlConfiguration
}

structure SamlConfiguration {
    @required
    idpMetadata: IdpMetadata

    assertionAttributes: AssertionAttributes
    roleValues: RoleValues
    allowedOrganizations: AllowedOrganizations
    loginValidityDuration: Integer
}

enum SamlConfigurationStatus {
    CONFIGURED
    NOT_CONFIGURED
}

@length(min: 0, max: 255)
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

list ServiceAccountList {
    member: ServiceAccountSummary
}

@length(min: 1, max: 128)
string ServiceAccountName

structure ServiceAccountSummary {
    @required
    id: String

    @required
    name: String

    @required
    isDisabled: String

    @required
    grafanaRole: Role
}

@sensitive
string ServiceAccountTokenKey

list ServiceAccountTokenList {
    member: ServiceAccountTokenSummary
}

@length(min: 1, max: 128)
string ServiceAccountTokenName

structure ServiceAccountTokenSummary {
    @required
    id: String

    @required
    name: String

    @required
    createdAt: Timestamp

    @required
    expiresAt: Timestamp

    lastUsedAt: Timestamp
}

structure ServiceAccountTokenSummaryWithKey {
    @required
    id: String

    @required
    name: String

    @required
    key: ServiceAccountTokenKey
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

@length(min: 1, max: 47)
string SsoId

@length(min: 0, max: 255)
string SubnetId

@length(min: 2, max: 6)
list SubnetIds {
    member: SubnetId
}

@length(min: 1, max: 128)
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

enum UpdateAction {
    ADD
    REVOKE
}

structure UpdateError {
    @required
    code: UpdateErrorCodeInteger

    @required
    message: String

    @required
    causedBy: UpdateInstruction
}

@range(min: 100, max: 999)
integer UpdateErrorCodeInteger

list UpdateErrorList {
    member: UpdateError
}

structure UpdateInstruction {
    @required
    action: UpdateAction

    @required
    role: Role

    @required
    users: UserList
}

@length(min: 0, max: 20)
list UpdateInstructionBatch {
    member: UpdateInstruction
}

structure User {
    @required
    id: SsoId

    @required
    type: UserType
}

list UserList {
    member: User
}

enum UserType {
    SSO_USER
    SSO_GROUP
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

structure VpcConfiguration {
    @required
    securityGroupIds: SecurityGroupIds

    @required
    subnetIds: SubnetIds
}

@length(min: 1, max: 100)
string VpceId

list VpceIds {
    member: VpceId
}

structure WorkspaceDescription {
    accountAccessType: AccountAccessType

    @required
    created: Timestamp

    @required
    dataSources: DataSourceTypesList

    description: Description

    @required
    endpoint: Endpoint

    @required
    grafanaVersion: GrafanaVersion

    @required
    id: WorkspaceId

    @required
    modified: Timestamp

    name: WorkspaceName
    organizationRoleName: OrganizationRoleName
    notificationDestinations: NotificationDestinationsList
    organizationalUnits: OrganizationalUnitList
    permissionType: PermissionType
    stackSetName: String

    @required
    status: WorkspaceStatus

    workspaceRoleArn: IamRoleArn
    licenseType: LicenseType
    freeTrialConsumed: Boolean
    licenseExpiration: Timestamp
    freeTrialExpiration: Timestamp

    @required
    authentication: AuthenticationSummary

    tags: TagMap
    vpcConfiguration: VpcConfiguration
    networkAccessControl: NetworkAccessConfiguration
    grafanaToken: GrafanaToken
    ipAddressType: IPAddressType
    kmsKeyId: KmsKeyId
    degradedWorkspaceReason: DegradedWorkspaceReason
}

@pattern("g-[0-9a-f]{10}")
string WorkspaceId

list WorkspaceList {
    member: WorkspaceSummary
}

@pattern("[a-zA-Z0-9-._~]{1,255}") @sensitive
string WorkspaceName

enum WorkspaceStatus {
    ACTIVE
    CREATING
    DELETING
    FAILED
    UPDATING
    UPGRADING
    DELETION_FAILED
    CREATION_FAILED
    UPDATE_FAILED
    UPGRADE_FAILED
    LICENSE_REMOVAL_FAILED
    VERSION_UPDATING
    VERSION_UPDATE_FAILED
    DEGRADED
}

structure WorkspaceSummary {
    @required
    created: Timestamp

    description: Description

    @required
    endpoint: Endpoint

    @required
    grafanaVersion: GrafanaVersion

    @required
    id: WorkspaceId

    @required
    modified: Timestamp

    name: WorkspaceName
    notificationDestinations: NotificationDestinationsList

    @required
    status: WorkspaceStatus

    @required
    authentication: AuthenticationSummary

    tags: TagMap
    licenseType: LicenseType
    grafanaToken: GrafanaToken
}
