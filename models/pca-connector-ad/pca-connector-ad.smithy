$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pcaconnectorad

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("PcaConnectorAd")
@service(sdkId: "Pca Connector Ad", endpointPrefix: "pca-connector-ad")
@restJson1
@sigv4(name: "pca-connector-ad")
@standardRegionalEndpoints
service PcaConnectorAd {
    version: "2018-05-10"
    operations: [
        CreateConnector
        CreateDirectoryRegistration
        CreateServicePrincipalName
        CreateTemplate
        CreateTemplateGroupAccessControlEntry
        DeleteConnector
        DeleteDirectoryRegistration
        DeleteServicePrincipalName
        DeleteTemplate
        DeleteTemplateGroupAccessControlEntry
        GetConnector
        GetDirectoryRegistration
        GetServicePrincipalName
        GetTemplate
        GetTemplateGroupAccessControlEntry
        ListConnectors
        ListDirectoryRegistrations
        ListServicePrincipalNames
        ListTagsForResource
        ListTemplateGroupAccessControlEntries
        ListTemplates
        TagResource
        UntagResource
        UpdateTemplate
        UpdateTemplateGroupAccessControlEntry
    ]
}

@http(method: "POST", uri: "/connectors", code: 202)
operation CreateConnector {
    input := {
        @required
        CertificateAuthorityArn: CertificateAuthorityArn

        @idempotencyToken
        ClientToken: ClientToken

        @required
        DirectoryId: DirectoryId

        Tags: Tags

        @required
        VpcInformation: VpcInformation
    }
    output := {
        ConnectorArn: ConnectorArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/directoryRegistrations", code: 202)
operation CreateDirectoryRegistration {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        DirectoryId: DirectoryId

        Tags: Tags
    }
    output := {
        DirectoryRegistrationArn: DirectoryRegistrationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn}"
    code: 202
)
@idempotent
operation CreateServicePrincipalName {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        ConnectorArn: ConnectorArn

        @required @httpLabel
        DirectoryRegistrationArn: DirectoryRegistrationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/templates")
operation CreateTemplate {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        ConnectorArn: ConnectorArn

        @required
        Definition: TemplateDefinition

        @required
        Name: TemplateName

        Tags: Tags
    }
    output := {
        TemplateArn: TemplateArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/templates/{TemplateArn}/accessControlEntries") @idempotent
operation CreateTemplateGroupAccessControlEntry {
    input := {
        @required
        AccessRights: AccessRights

        @idempotencyToken
        ClientToken: ClientToken

        @required
        GroupDisplayName: DisplayName

        @required
        GroupSecurityIdentifier: GroupSecurityIdentifier

        @required @httpLabel
        TemplateArn: TemplateArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/connectors/{ConnectorArn}", code: 202) @idempotent
operation DeleteConnector {
    input := {
        @required @httpLabel
        ConnectorArn: ConnectorArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/directoryRegistrations/{DirectoryRegistrationArn}", code: 202)
@idempotent
operation DeleteDirectoryRegistration {
    input := {
        @required @httpLabel
        DirectoryRegistrationArn: DirectoryRegistrationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn}"
    code: 202
)
@idempotent
operation DeleteServicePrincipalName {
    input := {
        @required @httpLabel
        ConnectorArn: ConnectorArn

        @required @httpLabel
        DirectoryRegistrationArn: DirectoryRegistrationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/templates/{TemplateArn}", code: 202) @idempotent
operation DeleteTemplate {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier}"
)
@idempotent
operation DeleteTemplateGroupAccessControlEntry {
    input := {
        @required @httpLabel
        GroupSecurityIdentifier: GroupSecurityIdentifier

        @required @httpLabel
        TemplateArn: TemplateArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/connectors/{ConnectorArn}")
operation GetConnector {
    input := {
        @required @httpLabel
        ConnectorArn: ConnectorArn
    }
    output := {
        Connector: Connector
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/directoryRegistrations/{DirectoryRegistrationArn}")
operation GetDirectoryRegistration {
    input := {
        @required @httpLabel
        DirectoryRegistrationArn: DirectoryRegistrationArn
    }
    output := {
        DirectoryRegistration: DirectoryRegistration
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn}"
)
operation GetServicePrincipalName {
    input := {
        @required @httpLabel
        ConnectorArn: ConnectorArn

        @required @httpLabel
        DirectoryRegistrationArn: DirectoryRegistrationArn
    }
    output := {
        ServicePrincipalName: ServicePrincipalName
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/templates/{TemplateArn}")
operation GetTemplate {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn
    }
    output := {
        Template: Template
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier}")
operation GetTemplateGroupAccessControlEntry {
    input := {
        @required @httpLabel
        GroupSecurityIdentifier: GroupSecurityIdentifier

        @required @httpLabel
        TemplateArn: TemplateArn
    }
    output := {
        AccessControlEntry: AccessControlEntry
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/connectors")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Connectors"
    pageSize: "MaxResults"
)
operation ListConnectors {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Connectors: ConnectorList
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/directoryRegistrations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DirectoryRegistrations"
    pageSize: "MaxResults"
)
operation ListDirectoryRegistrations {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        DirectoryRegistrations: DirectoryRegistrationList
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServicePrincipalNames"
    pageSize: "MaxResults"
)
operation ListServicePrincipalNames {
    input := {
        @required @httpLabel
        DirectoryRegistrationArn: DirectoryRegistrationArn

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        ServicePrincipalNames: ServicePrincipalNameList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Tags: Tags
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/templates/{TemplateArn}/accessControlEntries")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccessControlEntries"
    pageSize: "MaxResults"
)
operation ListTemplateGroupAccessControlEntries {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken

        @required @httpLabel
        TemplateArn: TemplateArn
    }
    output := {
        AccessControlEntries: AccessControlEntryList
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/templates")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Templates"
    pageSize: "MaxResults"
)
operation ListTemplates {
    input := {
        @required @httpQuery("ConnectorArn")
        ConnectorArn: ConnectorArn

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        Templates: TemplateList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: Tags
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/templates/{TemplateArn}")
operation UpdateTemplate {
    input := {
        Definition: TemplateDefinition
        ReenrollAllCertificateHolders: Boolean

        @required @httpLabel
        TemplateArn: TemplateArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "PATCH"
    uri: "/templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier}"
)
operation UpdateTemplateGroupAccessControlEntry {
    input := {
        AccessRights: AccessRights
        GroupDisplayName: DisplayName

        @required @httpLabel
        GroupSecurityIdentifier: GroupSecurityIdentifier

        @required @httpLabel
        TemplateArn: TemplateArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

structure AccessControlEntry {
    AccessRights: AccessRights
    CreatedAt: Timestamp
    GroupDisplayName: DisplayName
    GroupSecurityIdentifier: GroupSecurityIdentifier
    TemplateArn: TemplateArn
    UpdatedAt: Timestamp
}

list AccessControlEntryList {
    member: AccessControlEntrySummary
}

structure AccessControlEntrySummary {
    AccessRights: AccessRights
    CreatedAt: Timestamp
    GroupDisplayName: DisplayName
    GroupSecurityIdentifier: GroupSecurityIdentifier
    TemplateArn: TemplateArn
    UpdatedAt: Timestamp
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

enum AccessRight {
    ALLOW
    DENY
}

structure AccessRights {
    AutoEnroll: AccessRight
    Enroll: AccessRight
}

structure ApplicationPolicies {
    Critical: Boolean

    @required
    Policies: ApplicationPolicyList
}

union ApplicationPolicy {
    PolicyObjectIdentifier: CustomObjectIdentifier
    PolicyType: ApplicationPolicyType
}

@length(min: 1, max: 100)
list ApplicationPolicyList {
    member: ApplicationPolicy
}

enum ApplicationPolicyType {
    ALL_APPLICATION_POLICIES
    ANY_PURPOSE
    ATTESTATION_IDENTITY_KEY_CERTIFICATE
    CERTIFICATE_REQUEST_AGENT
    CLIENT_AUTHENTICATION
    CODE_SIGNING
    CTL_USAGE
    DIGITAL_RIGHTS
    DIRECTORY_SERVICE_EMAIL_REPLICATION
    DISALLOWED_LIST
    DNS_SERVER_TRUST
    DOCUMENT_ENCRYPTION
    DOCUMENT_SIGNING
    DYNAMIC_CODE_GENERATOR
    EARLY_LAUNCH_ANTIMALWARE_DRIVER
    EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION
    ENCLAVE
    ENCRYPTING_FILE_SYSTEM
    ENDORSEMENT_KEY_CERTIFICATE
    FILE_RECOVERY
    HAL_EXTENSION
    IP_SECURITY_END_SYSTEM
    IP_SECURITY_IKE_INTERMEDIATE
    IP_SECURITY_TUNNEL_TERMINATION
    IP_SECURITY_USER
    ISOLATED_USER_MODE
    KDC_AUTHENTICATION
    KERNEL_MODE_CODE_SIGNING
    KEY_PACK_LICENSES
    KEY_RECOVERY
    KEY_RECOVERY_AGENT
    LICENSE_SERVER_VERIFICATION
    LIFETIME_SIGNING
    MICROSOFT_PUBLISHER
    MICROSOFT_TIME_STAMPING
    MICROSOFT_TRUST_LIST_SIGNING
    OCSP_SIGNING
    OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION
    PLATFORM_CERTIFICATE
    PREVIEW_BUILD_SIGNING
    PRIVATE_KEY_ARCHIVAL
    PROTECTED_PROCESS_LIGHT_VERIFICATION
    PROTECTED_PROCESS_VERIFICATION
    QUALIFIED_SUBORDINATION
    REVOKED_LIST_SIGNER
    ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION
    ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION
    ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL
    ROOT_LIST_SIGNER
    SECURE_EMAIL
    SERVER_AUTHENTICATION
    SMART_CARD_LOGIN
    SPC_ENCRYPTED_DIGEST_RETRY_COUNT
    SPC_RELAXED_PE_MARKER_CHECK
    TIME_STAMPING
    WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION
    WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION
    WINDOWS_HARDWARE_DRIVER_VERIFICATION
    WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION
    WINDOWS_KITS_COMPONENT
    WINDOWS_RT_VERIFICATION
    WINDOWS_SOFTWARE_EXTENSION_VERIFICATION
    WINDOWS_STORE
    WINDOWS_SYSTEM_COMPONENT_VERIFICATION
    WINDOWS_TCB_COMPONENT
    WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT
    WINDOWS_UPDATE
}

@length(min: 5, max: 200)
@pattern("^arn:[\\w-]+:acm-pca:[\\w-]+:[0-9]+:certificate-authority\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
string CertificateAuthorityArn

structure CertificateValidity {
    @required
    RenewalPeriod: ValidityPeriod

    @required
    ValidityPeriod: ValidityPeriod
}

enum ClientCompatibilityV2 {
    WINDOWS_SERVER_2003
    WINDOWS_SERVER_2008
    WINDOWS_SERVER_2008_R2
    WINDOWS_SERVER_2012
    WINDOWS_SERVER_2012_R2
    WINDOWS_SERVER_2016
}

enum ClientCompatibilityV3 {
    WINDOWS_SERVER_2008
    WINDOWS_SERVER_2008_R2
    WINDOWS_SERVER_2012
    WINDOWS_SERVER_2012_R2
    WINDOWS_SERVER_2016
}

enum ClientCompatibilityV4 {
    WINDOWS_SERVER_2012
    WINDOWS_SERVER_2012_R2
    WINDOWS_SERVER_2016
}

@length(min: 1, max: 64) @pattern("^[!-~]+$")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure Connector {
    Arn: ConnectorArn
    CertificateAuthorityArn: CertificateAuthorityArn
    CertificateEnrollmentPolicyServerEndpoint: String
    CreatedAt: Timestamp
    DirectoryId: DirectoryId
    Status: ConnectorStatus
    StatusReason: ConnectorStatusReason
    UpdatedAt: Timestamp
    VpcInformation: VpcInformation
}

@length(min: 5, max: 200)
@pattern("^arn:[\\w-]+:pca-connector-ad:[\\w-]+:[0-9]+:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
string ConnectorArn

list ConnectorList {
    member: ConnectorSummary
}

enum ConnectorStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

enum ConnectorStatusReason {
    CA_CERTIFICATE_REGISTRATION_FAILED
    DIRECTORY_ACCESS_DENIED
    INTERNAL_FAILURE
    INSUFFICIENT_FREE_ADDRESSES
    INVALID_SUBNET_IP_PROTOCOL
    PRIVATECA_ACCESS_DENIED
    PRIVATECA_RESOURCE_NOT_FOUND
    SECURITY_GROUP_NOT_IN_VPC
    VPC_ACCESS_DENIED
    VPC_ENDPOINT_LIMIT_EXCEEDED
    VPC_RESOURCE_NOT_FOUND
}

structure ConnectorSummary {
    Arn: ConnectorArn
    CertificateAuthorityArn: CertificateAuthorityArn
    CertificateEnrollmentPolicyServerEndpoint: String
    CreatedAt: Timestamp
    DirectoryId: DirectoryId
    Status: ConnectorStatus
    StatusReason: ConnectorStatusReason
    UpdatedAt: Timestamp
    VpcInformation: VpcInformation
}

@length(min: 1, max: 100)
list CryptoProvidersList {
    member: CryptoProvidersListMemberString
}

@length(min: 1, max: 100)
string CryptoProvidersListMemberString

@length(min: 1, max: 64) @pattern("^([0-2])\\.([0-9]|([0-3][0-9]))(\\.([0-9]+)){0,126}$")
string CustomObjectIdentifier

@pattern("^d-[0-9a-f]{10}$")
string DirectoryId

structure DirectoryRegistration {
    Arn: DirectoryRegistrationArn
    CreatedAt: Timestamp
    DirectoryId: DirectoryId
    Status: DirectoryRegistrationStatus
    StatusReason: DirectoryRegistrationStatusReason
    UpdatedAt: Timestamp
}

@length(min: 5, max: 200)
@pattern("^arn:[\\w-]+:pca-connector-ad:[\\w-]+:[0-9]+:directory-registration\\/d-[0-9a-f]{10}$")
string DirectoryRegistrationArn

list DirectoryRegistrationList {
    member: DirectoryRegistrationSummary
}

enum DirectoryRegistrationStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

enum DirectoryRegistrationStatusReason {
    DIRECTORY_ACCESS_DENIED
    DIRECTORY_RESOURCE_NOT_FOUND
    DIRECTORY_NOT_ACTIVE
    DIRECTORY_NOT_REACHABLE
    DIRECTORY_TYPE_NOT_SUPPORTED
    INTERNAL_FAILURE
}

structure DirectoryRegistrationSummary {
    Arn: DirectoryRegistrationArn
    CreatedAt: Timestamp
    DirectoryId: DirectoryId
    Status: DirectoryRegistrationStatus
    StatusReason: DirectoryRegistrationStatusReason
    UpdatedAt: Timestamp
}

@length(min: 0, max: 256) @pattern("^[\\x20-\\x7E]+$")
string DisplayName

structure EnrollmentFlagsV2 {
    EnableKeyReuseOnNtTokenKeysetStorageFull: Boolean
    IncludeSymmetricAlgorithms: Boolean
    NoSecurityExtension: Boolean
    RemoveInvalidCertificateFromPersonalStore: Boolean
    UserInteractionRequired: Boolean
}

structure EnrollmentFlagsV3 {
    EnableKeyReuseOnNtTokenKeysetStorageFull: Boolean
    IncludeSymmetricAlgorithms: Boolean
    NoSecurityExtension: Boolean
    RemoveInvalidCertificateFromPersonalStore: Boolean
    UserInteractionRequired: Boolean
}

structure EnrollmentFlagsV4 {
    EnableKeyReuseOnNtTokenKeysetStorageFull: Boolean
    IncludeSymmetricAlgorithms: Boolean
    NoSecurityExtension: Boolean
    RemoveInvalidCertificateFromPersonalStore: Boolean
    UserInteractionRequired: Boolean
}

structure ExtensionsV2 {
    ApplicationPolicies: ApplicationPolicies

    @required
    KeyUsage: KeyUsage
}

structure ExtensionsV3 {
    ApplicationPolicies: ApplicationPolicies

    @required
    KeyUsage: KeyUsage
}

structure ExtensionsV4 {
    ApplicationPolicies: ApplicationPolicies

    @required
    KeyUsage: KeyUsage
}

structure GeneralFlagsV2 {
    AutoEnrollment: Boolean
    MachineType: Boolean
}

structure GeneralFlagsV3 {
    AutoEnrollment: Boolean
    MachineType: Boolean
}

structure GeneralFlagsV4 {
    AutoEnrollment: Boolean
    MachineType: Boolean
}

@length(min: 7, max: 256) @pattern("^S-[0-9]-([0-9]+-){1,14}[0-9]+$")
string GroupSecurityIdentifier

enum HashAlgorithm {
    SHA256
    SHA384
    SHA512
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String
}

enum IpAddressType {
    IPV4
    DUALSTACK
}

enum KeySpec {
    KEY_EXCHANGE
    SIGNATURE
}

structure KeyUsage {
    Critical: Boolean

    @required
    UsageFlags: KeyUsageFlags
}

structure KeyUsageFlags {
    DataEncipherment: Boolean
    DigitalSignature: Boolean
    KeyAgreement: Boolean
    KeyEncipherment: Boolean
    NonRepudiation: Boolean
}

union KeyUsageProperty {
    PropertyFlags: KeyUsagePropertyFlags
    PropertyType: KeyUsagePropertyType
}

structure KeyUsagePropertyFlags {
    Decrypt: Boolean
    KeyAgreement: Boolean
    Sign: Boolean
}

enum KeyUsagePropertyType {
    ALL
}

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 1000)
@pattern("^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$")
string NextToken

enum PrivateKeyAlgorithm {
    RSA
    ECDH_P256
    ECDH_P384
    ECDH_P521
}

structure PrivateKeyAttributesV2 {
    CryptoProviders: CryptoProvidersList

    @required
    KeySpec: KeySpec

    @required
    MinimalKeyLength: PrivateKeyAttributesV2MinimalKeyLengthInteger
}

@range(min: 1)
integer PrivateKeyAttributesV2MinimalKeyLengthInteger

structure PrivateKeyAttributesV3 {
    @required
    Algorithm: PrivateKeyAlgorithm

    CryptoProviders: CryptoProvidersList

    @required
    KeySpec: KeySpec

    @required
    KeyUsageProperty: KeyUsageProperty

    @required
    MinimalKeyLength: PrivateKeyAttributesV3MinimalKeyLengthInteger
}

@range(min: 1)
integer PrivateKeyAttributesV3MinimalKeyLengthInteger

structure PrivateKeyAttributesV4 {
    Algorithm: PrivateKeyAlgorithm
    CryptoProviders: CryptoProvidersList

    @required
    KeySpec: KeySpec

    KeyUsageProperty: KeyUsageProperty

    @required
    MinimalKeyLength: PrivateKeyAttributesV4MinimalKeyLengthInteger
}

@range(min: 1)
integer PrivateKeyAttributesV4MinimalKeyLengthInteger

structure PrivateKeyFlagsV2 {
    @required
    ClientVersion: ClientCompatibilityV2

    ExportableKey: Boolean
    StrongKeyProtectionRequired: Boolean
}

structure PrivateKeyFlagsV3 {
    @required
    ClientVersion: ClientCompatibilityV3

    ExportableKey: Boolean
    RequireAlternateSignatureAlgorithm: Boolean
    StrongKeyProtectionRequired: Boolean
}

structure PrivateKeyFlagsV4 {
    @required
    ClientVersion: ClientCompatibilityV4

    ExportableKey: Boolean
    RequireAlternateSignatureAlgorithm: Boolean
    RequireSameKeyRenewal: Boolean
    StrongKeyProtectionRequired: Boolean
    UseLegacyProvider: Boolean
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

@length(min: 11, max: 20) @pattern("^(?:sg-[0-9a-f]{8}|sg-[0-9a-f]{17})$")
string SecurityGroupId

@length(min: 1, max: 4)
list SecurityGroupIdList {
    member: SecurityGroupId
}

structure ServicePrincipalName {
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    DirectoryRegistrationArn: DirectoryRegistrationArn
    Status: ServicePrincipalNameStatus
    StatusReason: ServicePrincipalNameStatusReason
    UpdatedAt: Timestamp
}

list ServicePrincipalNameList {
    member: ServicePrincipalNameSummary
}

enum ServicePrincipalNameStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

enum ServicePrincipalNameStatusReason {
    DIRECTORY_ACCESS_DENIED
    DIRECTORY_NOT_REACHABLE
    DIRECTORY_RESOURCE_NOT_FOUND
    SPN_EXISTS_ON_DIFFERENT_AD_OBJECT
    SPN_LIMIT_EXCEEDED
    INTERNAL_FAILURE
}

structure ServicePrincipalNameSummary {
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    DirectoryRegistrationArn: DirectoryRegistrationArn
    Status: ServicePrincipalNameStatus
    StatusReason: ServicePrincipalNameStatusReason
    UpdatedAt: Timestamp
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    QuotaCode: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    @required
    ServiceCode: String
}

structure SubjectNameFlagsV2 {
    RequireCommonName: Boolean
    RequireDirectoryPath: Boolean
    RequireDnsAsCn: Boolean
    RequireEmail: Boolean
    SanRequireDirectoryGuid: Boolean
    SanRequireDns: Boolean
    SanRequireDomainDns: Boolean
    SanRequireEmail: Boolean
    SanRequireSpn: Boolean
    SanRequireUpn: Boolean
}

structure SubjectNameFlagsV3 {
    RequireCommonName: Boolean
    RequireDirectoryPath: Boolean
    RequireDnsAsCn: Boolean
    RequireEmail: Boolean
    SanRequireDirectoryGuid: Boolean
    SanRequireDns: Boolean
    SanRequireDomainDns: Boolean
    SanRequireEmail: Boolean
    SanRequireSpn: Boolean
    SanRequireUpn: Boolean
}

structure SubjectNameFlagsV4 {
    RequireCommonName: Boolean
    RequireDirectoryPath: Boolean
    RequireDnsAsCn: Boolean
    RequireEmail: Boolean
    SanRequireDirectoryGuid: Boolean
    SanRequireDns: Boolean
    SanRequireDomainDns: Boolean
    SanRequireEmail: Boolean
    SanRequireSpn: Boolean
    SanRequireUpn: Boolean
}

list TagKeyList {
    member: String
}

map Tags {
    key: String
    value: String
}

structure Template {
    Arn: TemplateArn
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    Definition: TemplateDefinition
    Name: TemplateName
    ObjectIdentifier: CustomObjectIdentifier
    PolicySchema: Integer
    Revision: TemplateRevision
    Status: TemplateStatus
    UpdatedAt: Timestamp
}

@length(min: 5, max: 200)
@pattern("^arn:[\\w-]+:pca-connector-ad:[\\w-]+:[0-9]+:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\/template\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
string TemplateArn

union TemplateDefinition {
    TemplateV2: TemplateV2
    TemplateV3: TemplateV3
    TemplateV4: TemplateV4
}

list TemplateList {
    member: TemplateSummary
}

@length(min: 1, max: 64) @pattern("^(?!^\\s+$)((?![\\x5c'\\x2b,;<=>#\\x22])([\\x20-\\x7E]))+$")
string TemplateName

@length(min: 1, max: 100)
list TemplateNameList {
    member: TemplateName
}

structure TemplateRevision {
    @required
    MajorRevision: Integer

    @required
    MinorRevision: Integer
}

enum TemplateStatus {
    ACTIVE
    DELETING
}

structure TemplateSummary {
    Arn: TemplateArn
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    Definition: TemplateDefinition
    Name: TemplateName
    ObjectIdentifier: CustomObjectIdentifier
    PolicySchema: Integer
    Revision: TemplateRevision
    Status: TemplateStatus
    UpdatedAt: Timestamp
}

structure TemplateV2 {
    @required
    CertificateValidity: CertificateValidity

    @required
    EnrollmentFlags: EnrollmentFlagsV2

    @required
    Extensions: ExtensionsV2

    @required
    GeneralFlags: GeneralFlagsV2

    @required
    PrivateKeyAttributes: PrivateKeyAttributesV2

    @required
    PrivateKeyFlags: PrivateKeyFlagsV2

    @required
    SubjectNameFlags: SubjectNameFlagsV2

    SupersededTemplates: TemplateNameList
}

structure TemplateV3 {
    @required
    CertificateValidity: CertificateValidity

    @required
    EnrollmentFlags: EnrollmentFlagsV3

    @required
    Extensions: ExtensionsV3

    @required
    GeneralFlags: GeneralFlagsV3

    @required
    HashAlgorithm: HashAlgorithm

    @required
    PrivateKeyAttributes: PrivateKeyAttributesV3

    @required
    PrivateKeyFlags: PrivateKeyFlagsV3

    @required
    SubjectNameFlags: SubjectNameFlagsV3

    SupersededTemplates: TemplateNameList
}

structure TemplateV4 {
    @required
    CertificateValidity: CertificateValidity

    @required
    EnrollmentFlags: EnrollmentFlagsV4

    @required
    Extensions: ExtensionsV4

    @required
    GeneralFlags: GeneralFlagsV4

    HashAlgorithm: HashAlgorithm

    @required
    PrivateKeyAttributes: PrivateKeyAttributesV4

    @required
    PrivateKeyFlags: PrivateKeyFlagsV4

    @required
    SubjectNameFlags: SubjectNameFlagsV4

    SupersededTemplates: TemplateNameList
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    Message: String

    QuotaCode: String
    ServiceCode: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    FIELD_VALIDATION_FAILED
    INVALID_CA_SUBJECT
    INVALID_PERMISSION
    INVALID_STATE
    MISMATCHED_CONNECTOR
    MISMATCHED_VPC
    NO_CLIENT_TOKEN
    UNKNOWN_OPERATION
    OTHER
}

structure ValidityPeriod {
    @required
    Period: ValidityPeriodPeriodLong

    @required
    PeriodType: ValidityPeriodType
}

@range(min: 1, max: 8766000)
long ValidityPeriodPeriodLong

enum ValidityPeriodType {
    HOURS
    DAYS
    WEEKS
    MONTHS
    YEARS
}

structure VpcInformation {
    IpAddressType: IpAddressType

    @required
    SecurityGroupIds: SecurityGroupIdList
}
