$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.acmpca

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Certificate Manager Private Certificate Authority")
@service(sdkId: "ACM PCA", endpointPrefix: "acm-pca")
@awsJson1_1
@sigv4(name: "acm-pca")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ACMPrivateCA {
    version: "2017-08-22"
    operations: [
        CreateCertificateAuthority
        CreateCertificateAuthorityAuditReport
        CreatePermission
        DeleteCertificateAuthority
        DeletePermission
        DeletePolicy
        DescribeCertificateAuthority
        DescribeCertificateAuthorityAuditReport
        GetCertificate
        GetCertificateAuthorityCertificate
        GetCertificateAuthorityCsr
        GetPolicy
        ImportCertificateAuthorityCertificate
        IssueCertificate
        ListCertificateAuthorities
        ListPermissions
        ListTags
        PutPolicy
        RestoreCertificateAuthority
        RevokeCertificate
        TagCertificateAuthority
        UntagCertificateAuthority
        UpdateCertificateAuthority
    ]
}

@idempotent
operation CreateCertificateAuthority {
    input := {
        @required
        CertificateAuthorityConfiguration: CertificateAuthorityConfiguration

        RevocationConfiguration: RevocationConfiguration

        @required
        CertificateAuthorityType: CertificateAuthorityType

        IdempotencyToken: IdempotencyToken
        KeyStorageSecurityStandard: KeyStorageSecurityStandard
        Tags: TagList
        UsageMode: CertificateAuthorityUsageMode
    }
    output := {
        CertificateAuthorityArn: Arn
    }
    errors: [
        LimitExceededException
        InvalidArgsException
        InvalidTagException
        InvalidPolicyException
    ]
}

@idempotent
operation CreateCertificateAuthorityAuditReport {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        S3BucketName: S3BucketName

        @required
        AuditReportResponseFormat: AuditReportResponseFormat
    }
    output := {
        AuditReportId: AuditReportId
        S3Key: S3Key
    }
    errors: [
        ResourceNotFoundException
        InvalidArgsException
        InvalidArnException
        InvalidStateException
        RequestFailedException
        RequestInProgressException
    ]
}

operation CreatePermission {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        Principal: Principal

        SourceAccount: AccountId

        @required
        Actions: ActionList
    }
    errors: [
        LimitExceededException
        PermissionAlreadyExistsException
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
    ]
}

operation DeleteCertificateAuthority {
    input := {
        @required
        CertificateAuthorityArn: Arn

        PermanentDeletionTimeInDays: PermanentDeletionTimeInDays
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        ConcurrentModificationException
    ]
}

operation DeletePermission {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        Principal: Principal

        SourceAccount: AccountId
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
    ]
}

operation DeletePolicy {
    input := {
        @required
        ResourceArn: Arn
    }
    errors: [
        LockoutPreventedException
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
        ConcurrentModificationException
    ]
}

operation DescribeCertificateAuthority {
    input := {
        @required
        CertificateAuthorityArn: Arn
    }
    output := {
        CertificateAuthority: CertificateAuthority
    }
    errors: [ResourceNotFoundException, InvalidArnException]
}

@waitable(
    AuditReportCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "AuditReportStatus"
                        expected: "SUCCESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "AuditReportStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "AccessDeniedException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(AuditReportCreated: 60)
operation DescribeCertificateAuthorityAuditReport {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        AuditReportId: AuditReportId
    }
    output := {
        AuditReportStatus: AuditReportStatus
        S3BucketName: S3BucketName
        S3Key: S3Key
        CreatedAt: Timestamp
    }
    errors: [ResourceNotFoundException, InvalidArgsException, InvalidArnException]
}

@waitable(
    CertificateIssued: {
        acceptors: [
            {state: "success", matcher: {success: true}}
            {state: "retry", matcher: {errorType: "RequestInProgressException"}}
            {state: "failure", matcher: {errorType: "AccessDeniedException"}}
        ]
        minDelay: 1
        maxDelay: 1
    }
)
@maxAttempts(CertificateIssued: 60)
operation GetCertificate {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        CertificateArn: Arn
    }
    output := {
        Certificate: String
        CertificateChain: String
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
        RequestInProgressException
    ]
}

operation GetCertificateAuthorityCertificate {
    input := {
        @required
        CertificateAuthorityArn: Arn
    }
    output := {
        Certificate: String
        CertificateChain: String
    }
    errors: [ResourceNotFoundException, InvalidArnException, InvalidStateException]
}

@waitable(
    CertificateAuthorityCSRCreated: {
        acceptors: [
            {state: "success", matcher: {success: true}}
            {state: "retry", matcher: {errorType: "RequestInProgressException"}}
            {state: "failure", matcher: {errorType: "AccessDeniedException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(CertificateAuthorityCSRCreated: 60)
operation GetCertificateAuthorityCsr {
    input := {
        @required
        CertificateAuthorityArn: Arn
    }
    output := {
        Csr: String
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
        RequestInProgressException
    ]
}

operation GetPolicy {
    input := {
        @required
        ResourceArn: Arn
    }
    output := {
        Policy: AWSPolicy
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
    ]
}

operation ImportCertificateAuthorityCertificate {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        Certificate: CertificateBodyBlob

        CertificateChain: CertificateChainBlob
    }
    errors: [
        CertificateMismatchException
        MalformedCertificateException
        ResourceNotFoundException
        InvalidArnException
        InvalidRequestException
        InvalidStateException
        RequestFailedException
        ConcurrentModificationException
        RequestInProgressException
    ]
}

@idempotent
operation IssueCertificate {
    input := {
        ApiPassthrough: ApiPassthrough

        @required
        CertificateAuthorityArn: Arn

        @required
        Csr: CsrBlob

        @required
        SigningAlgorithm: SigningAlgorithm

        TemplateArn: Arn

        @required
        Validity: Validity

        ValidityNotBefore: Validity
        IdempotencyToken: IdempotencyToken
    }
    output := {
        CertificateArn: Arn
    }
    errors: [
        LimitExceededException
        ResourceNotFoundException
        InvalidArnException
        InvalidArgsException
        InvalidStateException
        MalformedCSRException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CertificateAuthorities"
    pageSize: "MaxResults"
)
operation ListCertificateAuthorities {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        ResourceOwner: ResourceOwner
    }
    output := {
        NextToken: NextToken
        CertificateAuthorities: CertificateAuthorities
    }
    errors: [InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Permissions"
    pageSize: "MaxResults"
)
operation ListPermissions {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        CertificateAuthorityArn: Arn
    }
    output := {
        NextToken: NextToken
        Permissions: PermissionList
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
        InvalidNextTokenException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTags {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        CertificateAuthorityArn: Arn
    }
    output := {
        NextToken: NextToken
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
    ]
}

operation PutPolicy {
    input := {
        @required
        ResourceArn: Arn

        @required
        Policy: AWSPolicy
    }
    errors: [
        LockoutPreventedException
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        RequestFailedException
        ConcurrentModificationException
        InvalidPolicyException
    ]
}

operation RestoreCertificateAuthority {
    input := {
        @required
        CertificateAuthorityArn: Arn
    }
    errors: [ResourceNotFoundException, InvalidArnException, InvalidStateException]
}

operation RevokeCertificate {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        CertificateSerial: String128

        @required
        RevocationReason: RevocationReason
    }
    errors: [
        RequestAlreadyProcessedException
        LimitExceededException
        ResourceNotFoundException
        InvalidArnException
        InvalidRequestException
        InvalidStateException
        RequestFailedException
        ConcurrentModificationException
        RequestInProgressException
    ]
}

operation TagCertificateAuthority {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        InvalidTagException
        TooManyTagsException
    ]
}

operation UntagCertificateAuthority {
    input := {
        @required
        CertificateAuthorityArn: Arn

        @required
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InvalidArnException
        InvalidStateException
        InvalidTagException
    ]
}

operation UpdateCertificateAuthority {
    input := {
        @required
        CertificateAuthorityArn: Arn

        RevocationConfiguration: RevocationConfiguration
        Status: CertificateAuthorityStatus
    }
    errors: [
        ResourceNotFoundException
        InvalidArgsException
        InvalidArnException
        InvalidStateException
        ConcurrentModificationException
        InvalidPolicyException
    ]
}

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9'()+-.?:/= ]*")
string ASN1PrintableString64

structure ASN1Subject {
    Country: CountryCodeString
    Organization: String64
    OrganizationalUnit: String64
    DistinguishedNameQualifier: ASN1PrintableString64
    State: String128
    CommonName: String64
    SerialNumber: ASN1PrintableString64
    Locality: String128
    Title: String64
    Surname: String40
    GivenName: String16
    Initials: String5
    Pseudonym: String128
    GenerationQualifier: String3
    CustomAttributes: CustomAttributeList
}

@length(min: 1, max: 81920) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string AWSPolicy

structure AccessDescription {
    @required
    AccessMethod: AccessMethod

    @required
    AccessLocation: GeneralName
}

list AccessDescriptionList {
    member: AccessDescription
}

structure AccessMethod {
    CustomObjectIdentifier: CustomObjectIdentifier
    AccessMethodType: AccessMethodType
}

enum AccessMethodType {
    CA_REPOSITORY
    RESOURCE_PKI_MANIFEST
    RESOURCE_PKI_NOTIFY
}

@length(min: 12, max: 12) @pattern("[0-9]+")
string AccountId

@length(min: 1, max: 3)
list ActionList {
    member: ActionType
}

enum ActionType {
    IssueCertificate
    GetCertificate
    ListPermissions
}

structure ApiPassthrough {
    Extensions: Extensions
    Subject: ASN1Subject
}

@length(min: 5, max: 200)
@pattern("arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string Arn

@length(min: 36, max: 36) @pattern("[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}")
string AuditReportId

enum AuditReportResponseFormat {
    JSON
    CSV
}

enum AuditReportStatus {
    CREATING
    SUCCESS
    FAILED
}

@length(min: 1, max: 4096)
@pattern("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
string Base64String1To4096

list CertificateAuthorities {
    member: CertificateAuthority
}

structure CertificateAuthority {
    Arn: Arn
    OwnerAccount: AccountId
    CreatedAt: Timestamp
    LastStateChangeAt: Timestamp
    Type: CertificateAuthorityType
    Serial: String
    Status: CertificateAuthorityStatus
    NotBefore: Timestamp
    NotAfter: Timestamp
    FailureReason: FailureReason
    CertificateAuthorityConfiguration: CertificateAuthorityConfiguration
    RevocationConfiguration: RevocationConfiguration
    RestorableUntil: Timestamp
    KeyStorageSecurityStandard: KeyStorageSecurityStandard
    UsageMode: CertificateAuthorityUsageMode
}

structure CertificateAuthorityConfiguration {
    @required
    KeyAlgorithm: KeyAlgorithm

    @required
    SigningAlgorithm: SigningAlgorithm

    @required
    Subject: ASN1Subject

    CsrExtensions: CsrExtensions
}

enum CertificateAuthorityStatus {
    CREATING
    PENDING_CERTIFICATE
    ACTIVE
    DELETED
    DISABLED
    EXPIRED
    FAILED
}

enum CertificateAuthorityType {
    ROOT
    SUBORDINATE
}

enum CertificateAuthorityUsageMode {
    GENERAL_PURPOSE
    SHORT_LIVED_CERTIFICATE
}

@length(min: 1, max: 32768)
blob CertificateBodyBlob

@length(min: 0, max: 2097152)
blob CertificateChainBlob

@error("client")
structure CertificateMismatchException {
    message: String
}

@length(min: 1, max: 20)
list CertificatePolicyList {
    member: PolicyInformation
}

@length(min: 0, max: 253) @pattern("[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*")
string CnameString

@error("client")
structure ConcurrentModificationException {
    message: String
}

@length(min: 2, max: 2) @pattern("[A-Za-z]{2}")
string CountryCodeString

structure CrlConfiguration {
    @required
    Enabled: Boolean

    ExpirationInDays: Integer1To5000
    CustomCname: CnameString
    S3BucketName: S3BucketName3To255
    S3ObjectAcl: S3ObjectAcl
    CrlDistributionPointExtensionConfiguration: CrlDistributionPointExtensionConfiguration
    CrlType: CrlType
    CustomPath: CrlPathString
}

structure CrlDistributionPointExtensionConfiguration {
    @required
    OmitExtension: Boolean
}

@length(min: 0, max: 253)
@pattern("(/|[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+(/[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+)*)")
string CrlPathString

enum CrlType {
    COMPLETE
    PARTITIONED
}

@length(min: 1, max: 32768)
blob CsrBlob

structure CsrExtensions {
    KeyUsage: KeyUsage
    SubjectInformationAccess: AccessDescriptionList
}

structure CustomAttribute {
    @required
    ObjectIdentifier: CustomObjectIdentifier

    @required
    Value: String1To256
}

@length(min: 1, max: 150)
list CustomAttributeList {
    member: CustomAttribute
}

structure CustomExtension {
    @required
    ObjectIdentifier: CustomObjectIdentifier

    @required
    Value: Base64String1To4096

    Critical: Boolean
}

@length(min: 1, max: 150)
list CustomExtensionList {
    member: CustomExtension
}

@length(min: 0, max: 64) @pattern("([0-2])\\.([0-9]|([0-3][0-9]))((\\.([0-9]+)){0,126})")
string CustomObjectIdentifier

structure EdiPartyName {
    @required
    PartyName: String256

    NameAssigner: String256
}

structure ExtendedKeyUsage {
    ExtendedKeyUsageType: ExtendedKeyUsageType
    ExtendedKeyUsageObjectIdentifier: CustomObjectIdentifier
}

@length(min: 1, max: 20)
list ExtendedKeyUsageList {
    member: ExtendedKeyUsage
}

enum ExtendedKeyUsageType {
    SERVER_AUTH
    CLIENT_AUTH
    CODE_SIGNING
    EMAIL_PROTECTION
    TIME_STAMPING
    OCSP_SIGNING
    SMART_CARD_LOGIN
    DOCUMENT_SIGNING
    CERTIFICATE_TRANSPARENCY
}

structure Extensions {
    CertificatePolicies: CertificatePolicyList
    ExtendedKeyUsage: ExtendedKeyUsageList
    KeyUsage: KeyUsage
    SubjectAlternativeNames: GeneralNameList
    CustomExtensions: CustomExtensionList
}

enum FailureReason {
    REQUEST_TIMED_OUT
    UNSUPPORTED_ALGORITHM
    OTHER
}

structure GeneralName {
    OtherName: OtherName
    Rfc822Name: String256
    DnsName: String253
    DirectoryName: ASN1Subject
    EdiPartyName: EdiPartyName
    UniformResourceIdentifier: String253
    IpAddress: String39
    RegisteredId: CustomObjectIdentifier
}

@length(min: 1, max: 150)
list GeneralNameList {
    member: GeneralName
}

@length(min: 1, max: 36) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*")
string IdempotencyToken

@range(min: 1, max: 5000)
integer Integer1To5000

@error("client")
structure InvalidArgsException {
    message: String
}

@error("client")
structure InvalidArnException {
    message: String
}

@error("client")
structure InvalidNextTokenException {
    message: String
}

@error("client")
structure InvalidPolicyException {
    message: String
}

@error("client")
structure InvalidRequestException {
    message: String
}

@error("client")
structure InvalidStateException {
    message: String
}

@error("client")
structure InvalidTagException {
    message: String
}

enum KeyAlgorithm {
    RSA_2048
    RSA_3072
    RSA_4096
    EC_prime256v1
    EC_secp384r1
    EC_secp521r1
    ML_DSA_44
    ML_DSA_65
    ML_DSA_87
    SM2
}

enum KeyStorageSecurityStandard {
    FIPS_140_2_LEVEL_2_OR_HIGHER
    FIPS_140_2_LEVEL_3_OR_HIGHER
    CCPC_LEVEL_1_OR_HIGHER
}

structure KeyUsage {
    DigitalSignature: Boolean
    NonRepudiation: Boolean
    KeyEncipherment: Boolean
    DataEncipherment: Boolean
    KeyAgreement: Boolean
    KeyCertSign: Boolean
    CRLSign: Boolean
    EncipherOnly: Boolean
    DecipherOnly: Boolean
}

@error("client")
structure LimitExceededException {
    message: String
}

@error("client")
structure LockoutPreventedException {
    message: String
}

@error("client")
structure MalformedCSRException {
    message: String
}

@error("client")
structure MalformedCertificateException {
    message: String
}

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 43739)
string NextToken

structure OcspConfiguration {
    @required
    Enabled: Boolean

    OcspCustomCname: CnameString
}

structure OtherName {
    @required
    TypeId: CustomObjectIdentifier

    @required
    Value: String256
}

@range(min: 7, max: 30)
integer PermanentDeletionTimeInDays

structure Permission {
    CertificateAuthorityArn: Arn
    CreatedAt: Timestamp
    Principal: Principal
    SourceAccount: AccountId
    Actions: ActionList
    Policy: AWSPolicy
}

@error("client")
structure PermissionAlreadyExistsException {
    message: String
}

@length(min: 0)
list PermissionList {
    member: Permission
}

structure PolicyInformation {
    @required
    CertPolicyId: CustomObjectIdentifier

    PolicyQualifiers: PolicyQualifierInfoList
}

enum PolicyQualifierId {
    CPS
}

structure PolicyQualifierInfo {
    @required
    PolicyQualifierId: PolicyQualifierId

    @required
    Qualifier: Qualifier
}

@length(min: 1, max: 20)
list PolicyQualifierInfoList {
    member: PolicyQualifierInfo
}

@range(min: 1)
long PositiveLong

@length(min: 0, max: 128) @pattern("[^*]+")
string Principal

structure Qualifier {
    @required
    CpsUri: String256
}

@error("client")
structure RequestAlreadyProcessedException {
    message: String
}

@error("client")
structure RequestFailedException {
    message: String
}

@error("client")
structure RequestInProgressException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

enum ResourceOwner {
    SELF
    OTHER_ACCOUNTS
}

structure RevocationConfiguration {
    CrlConfiguration: CrlConfiguration
    OcspConfiguration: OcspConfiguration
}

enum RevocationReason {
    UNSPECIFIED
    KEY_COMPROMISE
    CERTIFICATE_AUTHORITY_COMPROMISE
    AFFILIATION_CHANGED
    SUPERSEDED
    CESSATION_OF_OPERATION
    PRIVILEGE_WITHDRAWN
    A_A_COMPROMISE
}

@length(min: 3, max: 63)
string S3BucketName

@length(min: 3, max: 255) @pattern("[-a-zA-Z0-9._/]+")
string S3BucketName3To255

@length(min: 0, max: 1024)
string S3Key

enum S3ObjectAcl {
    PUBLIC_READ
    BUCKET_OWNER_FULL_CONTROL
}

enum SigningAlgorithm {
    SHA256WITHECDSA
    SHA384WITHECDSA
    SHA512WITHECDSA
    SHA256WITHRSA
    SHA384WITHRSA
    SHA512WITHRSA
    SHA256WITHRSA_PSS
    SHA384WITHRSA_PSS
    SHA512WITHRSA_PSS
    SM3WITHSM2
    ML_DSA_44
    ML_DSA_65
    ML_DSA_87
}

@length(min: 0, max: 128)
string String128

@length(min: 0, max: 16)
string String16

@length(min: 1, max: 256)
string String1To256

@length(min: 0, max: 253)
string String253

@length(min: 0, max: 256)
string String256

@length(min: 0, max: 3)
string String3

@length(min: 0, max: 39)
string String39

@length(min: 0, max: 40)
string String40

@length(min: 0, max: 5)
string String5

@length(min: 0, max: 64)
string String64

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@error("client")
structure TooManyTagsException {
    message: String
}

structure Validity {
    @required
    Value: PositiveLong

    @required
    Type: ValidityPeriodType
}

enum ValidityPeriodType {
    END_DATE
    ABSOLUTE
    DAYS
    MONTHS
    YEARS
}
