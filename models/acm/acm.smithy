$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.acm

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.rules#clientContextParams
use smithy.rules#staticContextParams
use smithy.waiters#waitable

@title("AWS Certificate Manager")
@service(sdkId: "ACM", endpointPrefix: "acm")
@awsJson1_1
@sigv4(name: "acm")
@clientContextParams(ServiceType: {type: "string"})
service CertificateManager {
    version: "2015-12-08"
    operations: [
        AddTagsToCertificate
        CreateAcmeDomainValidation
        CreateAcmeEndpoint
        CreateAcmeExternalAccountBinding
        DeleteAcmeDomainValidation
        DeleteAcmeEndpoint
        DeleteAcmeExternalAccountBinding
        DeleteCertificate
        DescribeAcmeAccount
        DescribeAcmeDomainValidation
        DescribeAcmeEndpoint
        DescribeAcmeExternalAccountBinding
        DescribeCertificate
        ExportCertificate
        GetAccountConfiguration
        GetAcmeExternalAccountBindingCredentials
        GetCertificate
        ImportCertificate
        ListAcmeAccounts
        ListAcmeDomainValidations
        ListAcmeEndpoints
        ListAcmeExternalAccountBindings
        ListCertificates
        ListTagsForCertificate
        ListTagsForResource
        PutAccountConfiguration
        RemoveTagsFromCertificate
        RenewCertificate
        RequestCertificate
        ResendValidationEmail
        RevokeAcmeAccount
        RevokeAcmeExternalAccountBinding
        RevokeCertificate
        SearchCertificates
        TagResource
        UntagResource
        UpdateAcmeDomainValidation
        UpdateAcmeEndpoint
        UpdateCertificateOptions
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation AddTagsToCertificate {
    input := {
        @required
        CertificateArn: Arn

        @required
        Tags: TagList
    }
    errors: [
        InvalidParameterException
        TagPolicyException
        TooManyTagsException
        InvalidArnException
        InvalidTagException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM-ACME"})
operation CreateAcmeDomainValidation {
    input := {
        @idempotencyToken
        IdempotencyToken: String

        @required
        AcmeEndpointArn: AcmeEndpointArn

        @required
        DomainName: DomainName

        @required
        PrevalidationOptions: PrevalidationOptions

        Tags: TagList
    }
    output := {
        @required
        AcmeDomainValidationArn: AcmeDomainValidationArn
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation CreateAcmeEndpoint {
    input := {
        @idempotencyToken
        IdempotencyToken: String

        @required
        AuthorizationBehavior: AcmeAuthorizationBehavior

        Contact: AcmeContact

        @required
        CertificateAuthority: CertificateAuthority

        Tags: TagList
        CertificateTags: TagList
    }
    output := {
        AcmeEndpointArn: AcmeEndpointArn
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation CreateAcmeExternalAccountBinding {
    input := {
        @idempotencyToken
        IdempotencyToken: String

        @required
        AcmeEndpointArn: AcmeEndpointArn

        @required
        RoleArn: RoleArn

        Expiration: Expiration
        Tags: TagList
    }
    output := {
        ExternalAccountBinding: AcmeExternalAccountBinding
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation DeleteAcmeDomainValidation {
    input := {
        @required
        AcmeDomainValidationArn: AcmeDomainValidationArn
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation DeleteAcmeEndpoint {
    input := {
        @required
        AcmeEndpointArn: AcmeEndpointArn
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation DeleteAcmeExternalAccountBinding {
    input := {
        @required
        AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation DeleteCertificate {
    input := {
        @required
        CertificateArn: Arn
    }
    errors: [
        ResourceInUseException
        InvalidArnException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation DescribeAcmeAccount {
    input := {
        @required
        AcmeEndpointArn: AcmeEndpointArn

        @required
        AccountUrl: String
    }
    output := {
        AcmeAccount: AcmeAccount
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@staticContextParams(ServiceType: {value: "ACM-ACME"})
@waitable(
    AcmeDomainValidationDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "AcmeDomainValidation.Status"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    AcmeDomainValidationValidated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "AcmeDomainValidation.Status"
                        expected: "VALID"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "AcmeDomainValidation.Status"
                        expected: "INVALID"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "AcmeDomainValidation.Status"
                        expected: "VALIDATING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(AcmeDomainValidationDeleted: 60, AcmeDomainValidationValidated: 60)
operation DescribeAcmeDomainValidation {
    input := {
        @required
        AcmeDomainValidationArn: AcmeDomainValidationArn
    }
    output := {
        AcmeDomainValidation: AcmeDomainValidation
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@staticContextParams(ServiceType: {value: "ACM-ACME"})
@waitable(
    AcmeEndpointActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "AcmeEndpoint.Status"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "AcmeEndpoint.Status"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "AcmeEndpoint.Status"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    AcmeEndpointDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "AcmeEndpoint.Status"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(AcmeEndpointActive: 60, AcmeEndpointDeleted: 60)
operation DescribeAcmeEndpoint {
    input := {
        @required
        AcmeEndpointArn: AcmeEndpointArn
    }
    output := {
        AcmeEndpoint: AcmeEndpoint
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation DescribeAcmeExternalAccountBinding {
    input := {
        @required
        AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    }
    output := {
        ExternalAccountBinding: AcmeExternalAccountBinding
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
@waitable(
    CertificateValidated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Certificate.DomainValidationOptions[].ValidationStatus"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Certificate.DomainValidationOptions[].ValidationStatus"
                        expected: "PENDING_VALIDATION"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Certificate.Status"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(CertificateValidated: 5)
operation DescribeCertificate {
    input := {
        @required
        CertificateArn: Arn
    }
    output := {
        Certificate: CertificateDetail
    }
    errors: [InvalidArnException, ValidationException, ResourceNotFoundException]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation ExportCertificate {
    input := {
        @required
        CertificateArn: Arn

        @required
        Passphrase: PassphraseBlob
    }
    output := {
        Certificate: CertificateBody
        CertificateChain: CertificateChain
        PrivateKey: PrivateKey
    }
    errors: [
        InvalidArnException
        RequestInProgressException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation GetAccountConfiguration {
    output := {
        ExpiryEvents: ExpiryEventsConfiguration
    }
    errors: [AccessDeniedException, ThrottlingException]
}

@readonly @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation GetAcmeExternalAccountBindingCredentials {
    input := {
        @required
        AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    }
    output := {
        KeyId: String
        MacKey: MacKey
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation GetCertificate {
    input := {
        @required
        CertificateArn: Arn
    }
    output := {
        Certificate: CertificateBody
        CertificateChain: CertificateChain
    }
    errors: [
        InvalidArnException
        RequestInProgressException
        ValidationException
        ResourceNotFoundException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation ImportCertificate {
    input := {
        CertificateArn: Arn

        @required
        Certificate: CertificateBodyBlob

        @required
        PrivateKey: PrivateKeyBlob

        CertificateChain: CertificateChainBlob
        Tags: TagList
    }
    output := {
        CertificateArn: Arn
    }
    errors: [
        InvalidParameterException
        TagPolicyException
        TooManyTagsException
        InvalidArnException
        InvalidTagException
        ConflictException
        LimitExceededException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@staticContextParams(ServiceType: {value: "ACM-ACME"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AcmeAccounts"
    pageSize: "MaxResults"
)
operation ListAcmeAccounts {
    input := {
        NextToken: String
        MaxResults: ListAcmeAccountsRequestMaxResultsInteger

        @required
        AcmeEndpointArn: AcmeEndpointArn
    }
    output := {
        AcmeAccounts: AcmeAccountList
        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@staticContextParams(ServiceType: {value: "ACM-ACME"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AcmeDomainValidations"
    pageSize: "MaxResults"
)
operation ListAcmeDomainValidations {
    input := {
        NextToken: String
        MaxResults: ListAcmeDomainValidationsRequestMaxResultsInteger

        @required
        AcmeEndpointArn: AcmeEndpointArn
    }
    output := {
        AcmeDomainValidations: AcmeDomainValidationList
        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@staticContextParams(ServiceType: {value: "ACM-ACME"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AcmeEndpoints"
    pageSize: "MaxResults"
)
operation ListAcmeEndpoints {
    input := {
        NextToken: String
        MaxResults: ListAcmeEndpointsRequestMaxResultsInteger
    }
    output := {
        AcmeEndpoints: AcmeEndpointList
        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@readonly
@staticContextParams(ServiceType: {value: "ACM-ACME"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExternalAccountBindings"
    pageSize: "MaxResults"
)
operation ListAcmeExternalAccountBindings {
    input := {
        NextToken: String
        MaxResults: ListAcmeExternalAccountBindingsRequestMaxResultsInteger

        @required
        AcmeEndpointArn: AcmeEndpointArn
    }
    output := {
        ExternalAccountBindings: AcmeExternalAccountBindingList
        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CertificateSummaryList"
    pageSize: "MaxItems"
)
operation ListCertificates {
    input := {
        CertificateStatuses: CertificateStatuses
        CertificateKeyPairOrigins: CertificateKeyPairOrigins
        Includes: Filters
        NextToken: NextToken
        MaxItems: MaxItems
        SortBy: SortBy
        SortOrder: SortOrder
    }
    output := {
        NextToken: NextToken
        CertificateSummaryList: CertificateSummaryList
    }
    errors: [InvalidArgsException, ValidationException]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation ListTagsForCertificate {
    input := {
        @required
        CertificateArn: Arn
    }
    output := {
        Tags: TagList
    }
    errors: [InvalidArnException, ValidationException, ResourceNotFoundException]
}

@readonly @staticContextParams(ServiceType: {value: "ACM"})
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn
    }
    output := {
        Tags: TagList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation PutAccountConfiguration {
    input := {
        ExpiryEvents: ExpiryEventsConfiguration

        @required
        IdempotencyToken: IdempotencyToken
    }
    errors: [ConflictException, AccessDeniedException, ValidationException, ThrottlingException]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation RemoveTagsFromCertificate {
    input := {
        @required
        CertificateArn: Arn

        @required
        Tags: TagList
    }
    errors: [
        InvalidParameterException
        TagPolicyException
        InvalidArnException
        InvalidTagException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation RenewCertificate {
    input := {
        @required
        CertificateArn: Arn
    }
    errors: [
        InvalidArnException
        RequestInProgressException
        ValidationException
        ResourceNotFoundException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation RequestCertificate {
    input := {
        @required
        DomainName: DomainNameString

        ValidationMethod: ValidationMethod
        SubjectAlternativeNames: DomainList
        IdempotencyToken: IdempotencyToken
        DomainValidationOptions: DomainValidationOptionList
        Options: CertificateOptions
        CertificateAuthorityArn: PcaArn
        Tags: TagList
        KeyAlgorithm: KeyAlgorithm
        ManagedBy: CertificateManagedBy
    }
    output := {
        CertificateArn: Arn
    }
    errors: [
        InvalidParameterException
        TagPolicyException
        TooManyTagsException
        InvalidArnException
        InvalidTagException
        InvalidDomainValidationOptionsException
        LimitExceededException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation ResendValidationEmail {
    input := {
        @required
        CertificateArn: Arn

        @required
        Domain: DomainNameString

        @required
        ValidationDomain: DomainNameString
    }
    errors: [
        InvalidArnException
        InvalidDomainValidationOptionsException
        ValidationException
        InvalidStateException
        ResourceNotFoundException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation RevokeAcmeAccount {
    input := {
        @required
        AcmeEndpointArn: AcmeEndpointArn

        @required
        AccountUrl: String
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation RevokeAcmeExternalAccountBinding {
    input := {
        @required
        AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation RevokeCertificate {
    input := {
        @required
        CertificateArn: Arn

        @required
        RevocationReason: RevocationReason
    }
    output := {
        CertificateArn: Arn
    }
    errors: [
        ResourceInUseException
        InvalidArnException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation SearchCertificates {
    input := {
        FilterStatement: CertificateFilterStatement
        MaxResults: SearchMaxResults
        NextToken: NextToken
        SortBy: SearchCertificatesSortBy
        SortOrder: SearchCertificatesSortOrder
    }
    output := {
        Results: CertificateSearchResultList
        NextToken: NextToken
    }
    errors: [AccessDeniedException, ValidationException, ThrottlingException]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation TagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        Tags: TagList
    }
    errors: [ServiceQuotaExceededException, ValidationException, ResourceNotFoundException]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        TagKeys: TagKeyList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation UpdateAcmeDomainValidation {
    input := {
        @required
        AcmeDomainValidationArn: AcmeDomainValidationArn

        PrevalidationOptions: PrevalidationOptions
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent @staticContextParams(ServiceType: {value: "ACM-ACME"})
operation UpdateAcmeEndpoint {
    input := {
        @required
        AcmeEndpointArn: AcmeEndpointArn

        AuthorizationBehavior: AcmeAuthorizationBehavior
        Contact: AcmeContact
        CertificateAuthority: CertificateAuthority
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@staticContextParams(ServiceType: {value: "ACM"})
operation UpdateCertificateOptions {
    input := {
        @required
        CertificateArn: Arn

        @required
        Options: CertificateOptions
    }
    errors: [
        InvalidArnException
        LimitExceededException
        ValidationException
        InvalidStateException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

structure AcmCertificateMetadata {
    CreatedAt: Timestamp
    Exported: Boolean
    ImportedAt: Timestamp
    InUse: Boolean
    IssuedAt: Timestamp
    RenewalEligibility: RenewalEligibility
    RevokedAt: Timestamp
    Status: CertificateStatus
    RenewalStatus: RenewalStatus
    Type: CertificateType
    ExportOption: CertificateExport
    ManagedBy: CertificateManagedBy
    ValidationMethod: ValidationMethod
    CertificateKeyPairOrigin: CertificateKeyPairOrigin
    AcmeEndpointArn: Arn
    AcmeAccountId: AcmeAccountId
}

union AcmCertificateMetadataFilter {
    Status: CertificateStatus
    RenewalStatus: RenewalStatus
    Type: CertificateType
    InUse: Boolean
    Exported: Boolean
    ExportOption: CertificateExport
    ManagedBy: CertificateManagedBy
    ValidationMethod: ValidationMethod
    CertificateKeyPairOrigin: CertificateKeyPairOrigin
    AcmeEndpointArn: Arn
    AcmeAccountId: AcmeAccountId
}

structure AcmeAccount {
    AccountUrl: String
    PublicKeyThumbprint: String
    Status: AcmeAccountStatus
    CreatedAt: Timestamp
    AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    Contacts: ContactList
}

@length(min: 36, max: 36)
string AcmeAccountId

list AcmeAccountList {
    member: AcmeAccountSummary
}

enum AcmeAccountStatus {
    VALID
    DEACTIVATED
    REVOKED
}

structure AcmeAccountSummary {
    AccountUrl: String
    PublicKeyThumbprint: String
    Status: AcmeAccountStatus
    CreatedAt: Timestamp
    AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    Contacts: ContactList
}

enum AcmeAuthorizationBehavior {
    PRE_APPROVED
}

enum AcmeContact {
    REQUIRED
    NOT_REQUIRED
}

structure AcmeDomainValidation {
    AcmeDomainValidationArn: AcmeDomainValidationArn
    AcmeEndpointArn: AcmeEndpointArn
    DomainName: DomainName
    PrevalidationType: PrevalidationType
    PrevalidationDetails: PrevalidationDetails
    Status: AcmeDomainValidationStatus
    FailureDetails: FailureDetails
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(min: 1, max: 200)
@pattern("arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+/acme-domain-validation/[a-zA-Z0-9-]+")
string AcmeDomainValidationArn

enum AcmeDomainValidationFailureReason {
    ACCESS_DENIED
    DOMAIN_MISMATCH
    DOMAIN_NOT_ALLOWED
    ENDPOINT_NOT_ACTIVE
    HOSTED_ZONE_NOT_FOUND
    INTERNAL_FAILURE
    INVALID_CHANGE_BATCH
    INVALID_PUBLIC_DOMAIN
    TIMED_OUT
}

list AcmeDomainValidationList {
    member: AcmeDomainValidationSummary
}

enum AcmeDomainValidationStatus {
    VALIDATING
    VALID
    INVALID
    DELETING
}

structure AcmeDomainValidationSummary {
    AcmeDomainValidationArn: AcmeDomainValidationArn
    AcmeEndpointArn: AcmeEndpointArn
    DomainName: DomainName
    PrevalidationType: PrevalidationType
    PrevalidationDetails: PrevalidationDetails
    Status: AcmeDomainValidationStatus
    FailureDetails: FailureDetails
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

structure AcmeEndpoint {
    AcmeEndpointArn: AcmeEndpointArn
    EndpointUrl: String
    Status: AcmeEndpointStatus
    FailureReason: String
    AuthorizationBehavior: AcmeAuthorizationBehavior
    Contact: AcmeContact
    CertificateAuthority: CertificateAuthority
    CertificateTags: TagList
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(min: 1, max: 200)
@pattern("arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+")
string AcmeEndpointArn

list AcmeEndpointList {
    member: AcmeEndpointSummary
}

enum AcmeEndpointStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

structure AcmeEndpointSummary {
    AcmeEndpointArn: AcmeEndpointArn
    EndpointUrl: String
    Status: AcmeEndpointStatus
    FailureReason: String
    AuthorizationBehavior: AcmeAuthorizationBehavior
    Contact: AcmeContact
    CertificateAuthority: CertificateAuthority
    CertificateTags: TagList
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

structure AcmeExternalAccountBinding {
    AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    AcmeEndpointArn: AcmeEndpointArn
    RoleArn: RoleArn
    ExpiresAt: Timestamp
    RevokedAt: Timestamp
    LastUsedAt: Timestamp
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(min: 1, max: 200)
@pattern("arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+/acme-external-account-binding/[a-zA-Z0-9-]+")
string AcmeExternalAccountBindingArn

list AcmeExternalAccountBindingList {
    member: AcmeExternalAccountBindingSummary
}

structure AcmeExternalAccountBindingSummary {
    AcmeExternalAccountBindingArn: AcmeExternalAccountBindingArn
    AcmeEndpointArn: AcmeEndpointArn
    RoleArn: RoleArn
    ExpiresAt: Timestamp
    RevokedAt: Timestamp
    LastUsedAt: Timestamp
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string Arn

union CertificateAuthority {
    PublicCertificateAuthority: PublicCertificateAuthority
}

@length(min: 1, max: 32768)
@pattern("-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?")
string CertificateBody

@length(min: 1, max: 32768)
blob CertificateBodyBlob

@length(min: 1, max: 2097152)
@pattern("(-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}\\u000D?\\u000A)*-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?")
string CertificateChain

@length(min: 1, max: 2097152)
blob CertificateChainBlob

structure CertificateDetail {
    CertificateArn: Arn
    DomainName: DomainNameString
    SubjectAlternativeNames: DomainList
    ManagedBy: CertificateManagedBy
    DomainValidationOptions: DomainValidationList
    Serial: String
    Subject: String
    Issuer: String
    CreatedAt: Timestamp
    IssuedAt: Timestamp
    ImportedAt: Timestamp
    Status: CertificateStatus
    RevokedAt: Timestamp
    RevocationReason: RevocationReason
    NotBefore: Timestamp
    NotAfter: Timestamp
    KeyAlgorithm: KeyAlgorithm
    SignatureAlgorithm: String
    InUseBy: InUseList
    FailureReason: FailureReason
    Type: CertificateType
    RenewalSummary: RenewalSummary
    KeyUsages: KeyUsageList
    ExtendedKeyUsages: ExtendedKeyUsageList
    CertificateAuthorityArn: Arn
    RenewalEligibility: RenewalEligibility
    Options: CertificateOptions
    CertificateKeyPairOrigin: CertificateKeyPairOrigin
    AcmeEndpointArn: Arn
    AcmeAccountId: AcmeAccountId
}

enum CertificateExport {
    ENABLED
    DISABLED
}

union CertificateFilter {
    CertificateArn: Arn
    X509AttributeFilter: X509AttributeFilter
    AcmCertificateMetadataFilter: AcmCertificateMetadataFilter
}

union CertificateFilterStatement {
    And: CertificateFilterStatementList
    Or: CertificateFilterStatementList
    Not: CertificateFilterStatement
    Filter: CertificateFilter
}

@length(min: 1, max: 15)
list CertificateFilterStatementList {
    member: CertificateFilterStatement
}

enum CertificateKeyPairOrigin {
    AWS_MANAGED
    ACME
    CUSTOMER_PROVIDED
}

@length(min: 1, max: 3)
list CertificateKeyPairOrigins {
    member: CertificateKeyPairOrigin
}

enum CertificateManagedBy {
    CLOUDFRONT
}

union CertificateMetadata {
    AcmCertificateMetadata: AcmCertificateMetadata
}

structure CertificateOptions {
    @deprecated(since: "12th June 2026")
    CertificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference

    Export: CertificateExport
}

structure CertificateSearchResult {
    CertificateArn: Arn
    X509Attributes: X509Attributes
    CertificateMetadata: CertificateMetadata
}

list CertificateSearchResultList {
    member: CertificateSearchResult
}

enum CertificateStatus {
    PENDING_VALIDATION
    ISSUED
    INACTIVE
    EXPIRED
    VALIDATION_TIMED_OUT
    REVOKED
    FAILED
}

list CertificateStatuses {
    member: CertificateStatus
}

structure CertificateSummary {
    CertificateArn: Arn
    DomainName: DomainNameString
    SubjectAlternativeNameSummaries: DomainList
    HasAdditionalSubjectAlternativeNames: Boolean
    Status: CertificateStatus
    Type: CertificateType
    KeyAlgorithm: KeyAlgorithm
    KeyUsages: KeyUsageNames
    ExtendedKeyUsages: ExtendedKeyUsageNames
    ExportOption: CertificateExport
    InUse: Boolean
    Exported: Boolean
    RenewalEligibility: RenewalEligibility
    NotBefore: Timestamp
    NotAfter: Timestamp
    CreatedAt: Timestamp
    IssuedAt: Timestamp
    ImportedAt: Timestamp
    RevokedAt: Timestamp
    ManagedBy: CertificateManagedBy
    CertificateKeyPairOrigin: CertificateKeyPairOrigin
}

list CertificateSummaryList {
    member: CertificateSummary
}

@deprecated(since: "12th June 2026")
enum CertificateTransparencyLoggingPreference {
    ENABLED
    DISABLED
}

enum CertificateType {
    IMPORTED
    AMAZON_ISSUED
    PRIVATE
}

structure CommonNameFilter {
    @required
    Value: FilterString

    @required
    ComparisonOperator: ComparisonOperator
}

enum ComparisonOperator {
    CONTAINS
    EQUALS
}

@error("client")
structure ConflictException {
    message: String
}

@sensitive
list ContactList {
    member: String
}

structure CustomAttribute {
    ObjectIdentifier: String
    Value: String
}

list CustomAttributeList {
    member: CustomAttribute
}

structure DistinguishedName {
    CommonName: String
    DomainComponents: DomainComponentList
    Country: String
    CustomAttributes: CustomAttributeList
    DistinguishedNameQualifier: String
    GenerationQualifier: String
    GivenName: String
    Initials: String
    Locality: String
    Organization: String
    OrganizationalUnit: String
    Pseudonym: String
    SerialNumber: String
    State: String
    Surname: String
    Title: String
}

structure DnsNameFilter {
    @required
    Value: FilterString

    @required
    ComparisonOperator: ComparisonOperator
}

structure DnsPrevalidationDetails {
    DomainScope: DomainScope
    HostedZoneId: HostedZoneId
    ResourceRecord: ResourceRecord
}

structure DnsPrevalidationOptions {
    DomainScope: DomainScope
    HostedZoneId: HostedZoneId
}

list DomainComponentList {
    member: String
}

@length(min: 1, max: 100)
list DomainList {
    member: DomainNameString
}

@length(min: 1, max: 253)
@pattern("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?")
string DomainName

@length(min: 1, max: 253)
@pattern("(\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])")
string DomainNameString

structure DomainScope {
    ExactDomain: DomainScopeOption
    Subdomains: DomainScopeOption
    Wildcards: DomainScopeOption
}

enum DomainScopeOption {
    ENABLED
    DISABLED
}

enum DomainStatus {
    PENDING_VALIDATION
    SUCCESS
    FAILED
}

structure DomainValidation {
    @required
    DomainName: DomainNameString

    ValidationEmails: ValidationEmailList
    ValidationDomain: DomainNameString
    ValidationStatus: DomainStatus
    ResourceRecord: ResourceRecord
    HttpRedirect: HttpRedirect
    ValidationMethod: ValidationMethod
}

@length(min: 1, max: 1000)
list DomainValidationList {
    member: DomainValidation
}

structure DomainValidationOption {
    @required
    DomainName: DomainNameString

    @required
    ValidationDomain: DomainNameString
}

@length(min: 1, max: 100)
list DomainValidationOptionList {
    member: DomainValidationOption
}

structure Expiration {
    @required
    Value: ExpirationValueLong

    @required
    Type: TimeType
}

@range(min: 1)
long ExpirationValueLong

structure ExpiryEventsConfiguration {
    DaysBeforeExpiry: PositiveInteger
}

structure ExtendedKeyUsage {
    Name: ExtendedKeyUsageName
    OID: String
}

list ExtendedKeyUsageFilterList {
    member: ExtendedKeyUsageName
}

list ExtendedKeyUsageList {
    member: ExtendedKeyUsage
}

enum ExtendedKeyUsageName {
    TLS_WEB_SERVER_AUTHENTICATION
    TLS_WEB_CLIENT_AUTHENTICATION
    CODE_SIGNING
    EMAIL_PROTECTION
    TIME_STAMPING
    OCSP_SIGNING
    IPSEC_END_SYSTEM
    IPSEC_TUNNEL
    IPSEC_USER
    ANY
    NONE
    CUSTOM
}

list ExtendedKeyUsageNames {
    member: ExtendedKeyUsageName
}

structure FailureDetails {
    Reason: AcmeDomainValidationFailureReason
    Message: String
}

enum FailureReason {
    NO_AVAILABLE_CONTACTS
    ADDITIONAL_VERIFICATION_REQUIRED
    DOMAIN_NOT_ALLOWED
    INVALID_PUBLIC_DOMAIN
    DOMAIN_VALIDATION_DENIED
    CAA_ERROR
    PCA_LIMIT_EXCEEDED
    PCA_INVALID_ARN
    PCA_INVALID_STATE
    PCA_REQUEST_FAILED
    PCA_NAME_CONSTRAINTS_VALIDATION
    PCA_RESOURCE_NOT_FOUND
    PCA_INVALID_ARGS
    PCA_INVALID_DURATION
    PCA_ACCESS_DENIED
    SLR_NOT_FOUND
    OTHER
}

@length(min: 1, max: 256)
string FilterString

structure Filters {
    extendedKeyUsage: ExtendedKeyUsageFilterList
    keyUsage: KeyUsageFilterList
    keyTypes: KeyAlgorithmList
    exportOption: CertificateExport
    managedBy: CertificateManagedBy
}

union GeneralName {
    DirectoryName: DistinguishedName
    DnsName: String
    IpAddress: String
    OtherName: OtherName
    RegisteredId: String
    Rfc822Name: String
    UniformResourceIdentifier: String
}

list GeneralNameList {
    member: GeneralName
}

@length(min: 1, max: 32) @pattern("Z[A-Z0-9]+")
string HostedZoneId

structure HttpRedirect {
    RedirectFrom: String
    RedirectTo: String
}

@length(min: 1, max: 32) @pattern("\\w+")
string IdempotencyToken

list InUseList {
    member: String
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    message: String
}

@error("client")
structure InvalidArgsException {
    message: String
}

@error("client")
structure InvalidArnException {
    message: String
}

@error("client")
structure InvalidDomainValidationOptionsException {
    message: String
}

@error("client")
structure InvalidParameterException {
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
    RSA_1024
    RSA_2048
    RSA_3072
    RSA_4096
    EC_prime256v1
    EC_secp384r1
    EC_secp521r1
}

list KeyAlgorithmList {
    member: KeyAlgorithm
}

structure KeyUsage {
    Name: KeyUsageName
}

list KeyUsageFilterList {
    member: KeyUsageName
}

list KeyUsageList {
    member: KeyUsage
}

enum KeyUsageName {
    DIGITAL_SIGNATURE
    NON_REPUDIATION
    KEY_ENCIPHERMENT
    DATA_ENCIPHERMENT
    KEY_AGREEMENT
    CERTIFICATE_SIGNING
    CRL_SIGNING
    ENCIPHER_ONLY
    DECIPHER_ONLY
    ANY
    CUSTOM
}

list KeyUsageNames {
    member: KeyUsageName
}

@error("client")
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 100)
integer ListAcmeAccountsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAcmeDomainValidationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAcmeEndpointsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListAcmeExternalAccountBindingsRequestMaxResultsInteger

@sensitive
string MacKey

@range(min: 1, max: 1000)
integer MaxItems

@length(min: 1, max: 10000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*")
string NextToken

structure OtherName {
    ObjectIdentifier: String
    Value: String
}

@length(min: 4, max: 128) @sensitive
blob PassphraseBlob

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string PcaArn

@range(min: 1)
integer PositiveInteger

union PrevalidationDetails {
    DnsPrevalidation: DnsPrevalidationDetails
}

union PrevalidationOptions {
    DnsPrevalidation: DnsPrevalidationOptions
}

enum PrevalidationType {
    DNS_PREVALIDATION
}

@length(min: 1, max: 524288)
@pattern("-{5}BEGIN PRIVATE KEY-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END PRIVATE KEY-{5}(\\u000D?\\u000A)?")
@sensitive
string PrivateKey

@length(min: 1, max: 5120) @sensitive
blob PrivateKeyBlob

structure PublicCertificateAuthority {
    AllowedKeyAlgorithms: PublicKeyAlgorithmList
}

enum PublicKeyAlgorithm {
    RSA_2048
    EC_prime256v1
    EC_secp384r1
}

list PublicKeyAlgorithmList {
    member: PublicKeyAlgorithm
}

enum RecordType {
    CNAME
}

enum RenewalEligibility {
    ELIGIBLE
    INELIGIBLE
}

enum RenewalStatus {
    PENDING_AUTO_RENEWAL
    PENDING_VALIDATION
    SUCCESS
    FAILED
}

structure RenewalSummary {
    @required
    RenewalStatus: RenewalStatus

    @required
    DomainValidationOptions: DomainValidationList

    RenewalStatusReason: FailureReason

    @required
    UpdatedAt: Timestamp
}

@error("client")
structure RequestInProgressException {
    message: String
}

@error("client")
structure ResourceInUseException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

structure ResourceRecord {
    @required
    Name: String

    @required
    Type: RecordType

    @required
    Value: String
}

enum RevocationReason {
    UNSPECIFIED
    KEY_COMPROMISE
    CA_COMPROMISE
    AFFILIATION_CHANGED
    SUPERCEDED
    SUPERSEDED
    CESSATION_OF_OPERATION
    CERTIFICATE_HOLD
    REMOVE_FROM_CRL
    PRIVILEGE_WITHDRAWN
    A_A_COMPROMISE
}

@length(min: 1, max: 2048) @pattern("arn:aws[a-z-]*:iam::[0-9]{12}:role/.+")
string RoleArn

enum SearchCertificatesSortBy {
    CREATED_AT
    NOT_AFTER
    STATUS
    RENEWAL_STATUS
    EXPORTED
    IN_USE
    NOT_BEFORE
    KEY_ALGORITHM
    TYPE
    CERTIFICATE_ARN
    COMMON_NAME
    REVOKED_AT
    RENEWAL_ELIGIBILITY
    ISSUED_AT
    MANAGED_BY
    EXPORT_OPTION
    VALIDATION_METHOD
    IMPORTED_AT
    ACME_ENDPOINT_ARN
    ACME_ACCOUNT_ID
    CERTIFICATE_KEY_PAIR_ORIGIN
}

enum SearchCertificatesSortOrder {
    ASCENDING
    DESCENDING
}

@range(min: 1, max: 500)
integer SearchMaxResults

@length(min: 2, max: 59) @pattern("[0-9a-f]{2}(:[0-9a-f]{2}){1,19}")
string SerialNumber

@error("client")
structure ServiceQuotaExceededException {
    message: String
}

enum SortBy {
    CREATED_AT
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

union SubjectAlternativeNameFilter {
    DnsName: DnsNameFilter
}

union SubjectFilter {
    CommonName: CommonNameFilter
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@error("client")
structure TagPolicyException {
    message: String
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@error("client")
structure ThrottlingException {
    message: String
    throttlingReasons: ThrottlingReasonList
}

structure ThrottlingReason {
    reason: String
    resource: String
}

list ThrottlingReasonList {
    member: ThrottlingReason
}

enum TimeType {
    MINUTES
    HOURS
    DAYS
}

structure TimestampRange {
    Start: Timestamp
    End: Timestamp
}

@error("client")
structure TooManyTagsException {
    message: String
}

list ValidationEmailList {
    member: String
}

@error("client")
structure ValidationException {
    message: String
}

enum ValidationMethod {
    EMAIL
    DNS
    HTTP
}

union X509AttributeFilter {
    Subject: SubjectFilter
    SubjectAlternativeName: SubjectAlternativeNameFilter
    ExtendedKeyUsage: ExtendedKeyUsageName
    KeyUsage: KeyUsageName
    KeyAlgorithm: KeyAlgorithm
    SerialNumber: SerialNumber
    NotAfter: TimestampRange
    NotBefore: TimestampRange
}

structure X509Attributes {
    Issuer: DistinguishedName
    Subject: DistinguishedName
    SubjectAlternativeNames: GeneralNameList
    ExtendedKeyUsages: ExtendedKeyUsageNames
    KeyAlgorithm: KeyAlgorithm
    KeyUsages: KeyUsageNames
    SerialNumber: SerialNumber
    NotAfter: Timestamp
    NotBefore: Timestamp
}
