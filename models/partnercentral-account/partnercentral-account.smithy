$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.partnercentralaccount

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Partner Central Account API")
@service(sdkId: "PartnerCentral Account", endpointPrefix: "partnercentral-account")
@awsJson1_0
@sigv4(name: "partnercentral-account")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service PartnerCentralAccount {
    version: "2025-04-04"
    operations: [
        AcceptConnectionInvitation
        AssociateAwsTrainingCertificationEmailDomain
        CancelConnection
        CancelConnectionInvitation
        CancelProfileUpdateTask
        CreateConnectionInvitation
        CreatePartner
        DisassociateAwsTrainingCertificationEmailDomain
        GetAllianceLeadContact
        GetConnection
        GetConnectionInvitation
        GetConnectionPreferences
        GetPartner
        GetProfileUpdateTask
        GetProfileVisibility
        GetQualificationsAssociationDetails
        GetQualificationsAssociationTask
        GetQualificationsDisassociationTask
        GetVerification
        ListConnectionInvitations
        ListConnections
        ListPartners
        ListTagsForResource
        PutAllianceLeadContact
        PutProfileVisibility
        RejectConnectionInvitation
        SendEmailVerificationCode
        StartProfileUpdateTask
        StartQualificationsAssociationTask
        StartQualificationsDisassociationTask
        StartVerification
        TagResource
        UntagResource
        UpdateConnectionPreferences
    ]
}

operation AcceptConnectionInvitation {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: ConnectionInvitationId

        @required @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Connection: Connection
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation AssociateAwsTrainingCertificationEmailDomain {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        @required
        Email: Email

        @required
        EmailVerificationCode: EmailVerificationCode
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation CancelConnection {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: ConnectionId

        @required
        ConnectionType: ConnectionType

        @required
        Reason: CancelConnectionRequestReasonString

        @required @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Id: ConnectionId

        @required
        Arn: ConnectionArn

        @required
        OtherParticipantAccountId: AwsAccountId

        @required
        UpdatedAt: DateTime

        @required
        ConnectionTypes: ConnectionTypeDetailMap
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation CancelConnectionInvitation {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: ConnectionInvitationId

        @required @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Id: ConnectionInvitationId

        @required
        Arn: ConnectionInvitationArn

        ConnectionId: ConnectionId

        @required
        ConnectionType: ConnectionType

        @required
        CreatedAt: DateTime

        @required
        UpdatedAt: DateTime

        ExpiresAt: DateTime

        @required
        OtherParticipantIdentifier: ParticipantIdentifier

        @required
        ParticipantType: ParticipantType

        @required
        Status: InvitationStatus

        @required
        InvitationMessage: CancelConnectionInvitationResponseInvitationMessageString

        @required
        InviterEmail: Email

        @required
        InviterName: SensitiveUnicodeString
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation CancelProfileUpdateTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        @required
        TaskId: ProfileTaskId
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: ProfileTaskId

        @required
        TaskDetails: TaskDetails

        @required
        StartedAt: DateTime

        @required
        Status: ProfileTaskStatus

        EndedAt: DateTime
        ErrorDetailList: ErrorDetailList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

operation CreateConnectionInvitation {
    input := {
        @required
        Catalog: Catalog

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        ConnectionType: ConnectionType

        @required
        Email: Email

        @required
        Message: CreateConnectionInvitationRequestMessageString

        @required
        Name: SensitiveUnicodeString

        @required
        ReceiverIdentifier: ParticipantIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Id: ConnectionInvitationId

        @required
        Arn: ConnectionInvitationArn

        ConnectionId: ConnectionId

        @required
        ConnectionType: ConnectionType

        @required
        CreatedAt: DateTime

        @required
        UpdatedAt: DateTime

        ExpiresAt: DateTime

        @required
        OtherParticipantIdentifier: ParticipantIdentifier

        @required
        ParticipantType: ParticipantType

        @required
        Status: InvitationStatus

        @required
        InvitationMessage: CreateConnectionInvitationResponseInvitationMessageString

        @required
        InviterEmail: Email

        @required
        InviterName: SensitiveUnicodeString
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreatePartner {
    input := {
        @required
        Catalog: Catalog

        @idempotencyToken
        ClientToken: ClientToken

        @required
        LegalName: SensitiveUnicodeString

        @required
        PrimarySolutionType: PrimarySolutionType

        @required
        AllianceLeadContact: AllianceLeadContact

        @required
        EmailVerificationCode: EmailVerificationCode

        Tags: TagList
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        LegalName: SensitiveUnicodeString

        @required
        CreatedAt: DateTime

        @required
        Profile: PartnerProfile

        AwsTrainingCertificationEmailDomains: PartnerDomainList

        @required
        AllianceLeadContact: AllianceLeadContact
    }
    errors: [
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation DisassociateAwsTrainingCertificationEmailDomain {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        @required
        DomainName: DomainName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
    ]
}

@readonly
operation GetAllianceLeadContact {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        AllianceLeadContact: AllianceLeadContact
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetConnection {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: ConnectionId
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Id: ConnectionId

        @required
        Arn: ConnectionArn

        @required
        OtherParticipantAccountId: AwsAccountId

        @required
        UpdatedAt: DateTime

        @required
        ConnectionTypes: ConnectionTypeDetailMap
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetConnectionInvitation {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: ConnectionInvitationId
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Id: ConnectionInvitationId

        @required
        Arn: ConnectionInvitationArn

        ConnectionId: ConnectionId

        @required
        ConnectionType: ConnectionType

        @required
        CreatedAt: DateTime

        @required
        UpdatedAt: DateTime

        ExpiresAt: DateTime

        @required
        OtherParticipantIdentifier: ParticipantIdentifier

        @required
        ParticipantType: ParticipantType

        @required
        Status: InvitationStatus

        @required
        InvitationMessage: GetConnectionInvitationResponseInvitationMessageString

        @required
        InviterEmail: Email

        @required
        InviterName: SensitiveUnicodeString
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetConnectionPreferences {
    input := {
        @required
        Catalog: Catalog
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: ConnectionPreferencesArn

        @required
        AccessType: AccessType

        ExcludedParticipantIds: ParticipantIdentifierList

        @required
        UpdatedAt: DateTime

        @required
        Revision: Long
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetPartner {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        LegalName: SensitiveUnicodeString

        @required
        CreatedAt: DateTime

        @required
        Profile: PartnerProfile

        AwsTrainingCertificationEmailDomains: PartnerDomainList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetProfileUpdateTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: ProfileTaskId

        @required
        TaskDetails: TaskDetails

        @required
        StartedAt: DateTime

        @required
        Status: ProfileTaskStatus

        EndedAt: DateTime
        ErrorDetailList: ErrorDetailList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetProfileVisibility {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        Visibility: ProfileVisibility

        @required
        ProfileId: PartnerProfileId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetQualificationsAssociationDetails {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        Status: QualificationsAssociationStatus

        PrimaryPartner: QualificationsAssociationPartner
        AssociatedPartners: AssociatedPartnerList
        UpdatedAt: DateTime
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetQualificationsAssociationTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: QualificationsAssociationTaskId

        @required
        Status: QualificationsAssociationTaskStatus

        @required
        PrimaryPartner: QualificationsAssociationPartner

        @required
        StartedAt: DateTime

        EndedAt: DateTime
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetQualificationsDisassociationTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: QualificationsDisassociationTaskId

        @required
        Status: QualificationsDisassociationTaskStatus

        @required
        AssociatedPartner: QualificationsAssociationPartner

        @required
        StartedAt: DateTime

        EndedAt: DateTime
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetVerification {
    input := {
        @required
        VerificationType: VerificationType
    }
    output := {
        @required
        VerificationType: VerificationType

        @required
        VerificationStatus: VerificationStatus

        VerificationStatusReason: VerificationStatusReason

        @required
        VerificationResponseDetails: VerificationResponseDetails

        @required
        StartedAt: DateTime

        CompletedAt: DateTime
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectionInvitationSummaries"
    pageSize: "MaxResults"
)
operation ListConnectionInvitations {
    input := {
        @required
        Catalog: Catalog

        NextToken: NextToken
        ConnectionType: ConnectionType
        MaxResults: MaxResults
        OtherParticipantIdentifiers: ListConnectionInvitationsRequestOtherParticipantIdentifiersList
        ParticipantType: ParticipantType
        Status: InvitationStatus
    }
    output := {
        @required
        ConnectionInvitationSummaries: ConnectionInvitationSummaryList

        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectionSummaries"
    pageSize: "MaxResults"
)
operation ListConnections {
    input := {
        @required
        Catalog: Catalog

        NextToken: NextToken
        ConnectionType: ConnectionTypeFilter
        MaxResults: MaxResults
        OtherParticipantIdentifiers: ListConnectionsRequestOtherParticipantIdentifiersList
    }
    output := {
        @required
        ConnectionSummaries: ConnectionSummaryList

        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "PartnerSummaryList")
operation ListPartners {
    input := {
        @required
        Catalog: Catalog

        NextToken: NextToken
    }
    output := {
        @required
        PartnerSummaryList: PartnerSummaryList

        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn
    }
    output := {
        @required
        ResourceArn: TaggableResourceArn

        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

operation PutAllianceLeadContact {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @required
        AllianceLeadContact: AllianceLeadContact

        EmailVerificationCode: EmailVerificationCode
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        AllianceLeadContact: AllianceLeadContact
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

operation PutProfileVisibility {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @required
        Visibility: ProfileVisibility
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        Visibility: ProfileVisibility

        @required
        ProfileId: PartnerProfileId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

operation RejectConnectionInvitation {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: ConnectionInvitationId

        @required @idempotencyToken
        ClientToken: ClientToken

        Reason: RejectConnectionInvitationRequestReasonString
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Id: ConnectionInvitationId

        @required
        Arn: ConnectionInvitationArn

        ConnectionId: ConnectionId

        @required
        ConnectionType: ConnectionType

        @required
        CreatedAt: DateTime

        @required
        UpdatedAt: DateTime

        ExpiresAt: DateTime

        @required
        OtherParticipantIdentifier: ParticipantIdentifier

        @required
        ParticipantType: ParticipantType

        @required
        Status: InvitationStatus

        @required
        InvitationMessage: RejectConnectionInvitationResponseInvitationMessageString

        @required
        InviterEmail: Email

        @required
        InviterName: SensitiveUnicodeString
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation SendEmailVerificationCode {
    input := {
        @required
        Catalog: Catalog

        @required
        Email: Email
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation StartProfileUpdateTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        @required
        TaskDetails: TaskDetails
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: ProfileTaskId

        @required
        TaskDetails: TaskDetails

        @required
        StartedAt: DateTime

        @required
        Status: ProfileTaskStatus

        EndedAt: DateTime
        ErrorDetailList: ErrorDetailList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation StartQualificationsAssociationTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        @required
        PrimaryPartner: QualificationsAssociationPartner
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: QualificationsAssociationTaskId

        @required
        Status: QualificationsAssociationTaskStatus

        @required
        PrimaryPartner: QualificationsAssociationPartner

        @required
        StartedAt: DateTime
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation StartQualificationsDisassociationTask {
    input := {
        @required
        Catalog: Catalog

        @required
        Identifier: PartnerIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        @required
        AssociatedPartner: QualificationsAssociationPartner
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: PartnerArn

        @required
        Id: PartnerId

        @required
        TaskId: QualificationsDisassociationTaskId

        @required
        Status: QualificationsDisassociationTaskStatus

        @required
        AssociatedPartner: QualificationsAssociationPartner

        @required
        StartedAt: DateTime
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation StartVerification {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        VerificationDetails: VerificationDetails
    }
    output := {
        @required
        VerificationType: VerificationType

        @required
        VerificationStatus: VerificationStatus

        VerificationStatusReason: VerificationStatusReason

        @required
        VerificationResponseDetails: VerificationResponseDetails

        @required
        StartedAt: DateTime

        CompletedAt: DateTime
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation TagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation UpdateConnectionPreferences {
    input := {
        @required
        Catalog: Catalog

        @required
        Revision: Long

        @required
        AccessType: AccessType

        ExcludedParticipantIdentifiers: UpdateConnectionPreferencesRequestExcludedParticipantIdentifiersList
    }
    output := {
        @required
        Catalog: Catalog

        @required
        Arn: ConnectionPreferencesArn

        @required
        AccessType: AccessType

        ExcludedParticipantIds: ParticipantIdentifierList

        @required
        UpdatedAt: DateTime

        @required
        Revision: Long
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: String

    @required
    Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    ACCESS_DENIED
    INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE
}

enum AccessType {
    ALLOW_ALL
    DENY_ALL
    ALLOW_BY_DEFAULT_DENY_SOME
}

structure AccountSummary {
    @required
    Name: UnicodeString
}

structure AllianceLeadContact {
    @required
    FirstName: SensitiveUnicodeString

    @required
    LastName: SensitiveUnicodeString

    @required
    Email: Email

    @required
    BusinessTitle: SensitiveUnicodeString
}

@length(min: 0, max: 6)
list AssociatedPartnerList {
    member: QualificationsAssociationPartner
}

@pattern("[0-9]{12}")
string AwsAccountId

enum BusinessValidationCode {
    INCOMPATIBLE_CONNECTION_INVITATION_REQUEST
    INCOMPATIBLE_LEGAL_NAME
    INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS
    INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS
    INVALID_ACCOUNT_LINKING_STATUS
    INVALID_ACCOUNT_STATE
    INCOMPATIBLE_DOMAIN
    INELIGIBLE_ACCOUNT_TIER
    MISSING_ACTIVE_SUBSIDIARY_CONNECTION
    INCOMPATIBLE_SUBSIDIARY_CONNECTION
    INCOMPATIBLE_PRIMARY_PARTNER
    QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED
    QUALIFICATIONS_ASSOCIATION_NOT_FOUND
    QUALIFICATIONS_ASSOCIATION_EXISTS
}

structure BusinessValidationError {
    @required
    Message: String

    @required
    Code: BusinessValidationCode
}

structure BusinessVerificationDetails {
    @required
    LegalName: LegalName

    @required
    RegistrationId: RegistrationId

    @required
    CountryCode: CountryCode

    JurisdictionOfIncorporation: JurisdictionCode
}

structure BusinessVerificationResponse {
    @required
    BusinessVerificationDetails: BusinessVerificationDetails

    CompletionUrl: String
    CompletionUrlExpiresAt: DateTime
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD\\n]+")
string CancelConnectionInvitationResponseInvitationMessageString

@length(min: 0, max: 256)
string CancelConnectionRequestReasonString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string Catalog

@length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string ClientToken

@error("client")
structure ConflictException {
    @required
    Message: String

    @required
    Reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    CONFLICT_CLIENT_TOKEN
    DUPLICATE_PARTNER
    INCOMPATIBLE_PROFILE_STATE
    INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE
    DUPLICATE_CONNECTION_INVITATION
    INCOMPATIBLE_CONNECTION_INVITATION_STATE
    INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER
    DUPLICATE_CONNECTION
    INCOMPATIBLE_CONNECTION_STATE
    INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION
    ACCOUNT_ALREADY_VERIFIED
    VERIFICATION_ALREADY_IN_PROGRESS
    INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE
}

structure Connection {
    @required
    Catalog: Catalog

    @required
    Id: ConnectionId

    @required
    Arn: ConnectionArn

    @required
    OtherParticipantAccountId: AwsAccountId

    @required
    UpdatedAt: DateTime

    @required
    ConnectionTypes: ConnectionTypeDetailMap
}

@length(min: 1, max: 200)
@pattern("arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}")
string ConnectionArn

@pattern("pac-[A-Za-z0-9]{13}")
string ConnectionId

@length(min: 1, max: 200)
@pattern("arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}")
string ConnectionInvitationArn

@pattern("pacinv-[A-Za-z0-9]{13}")
string ConnectionInvitationId

structure ConnectionInvitationSummary {
    @required
    Catalog: Catalog

    @required
    Id: ConnectionInvitationId

    @required
    Arn: ConnectionInvitationArn

    ConnectionId: ConnectionId

    @required
    ConnectionType: ConnectionType

    @required
    CreatedAt: DateTime

    @required
    UpdatedAt: DateTime

    ExpiresAt: DateTime

    @required
    OtherParticipantIdentifier: ParticipantIdentifier

    @required
    ParticipantType: ParticipantType

    @required
    Status: InvitationStatus
}

list ConnectionInvitationSummaryList {
    member: ConnectionInvitationSummary
}

@length(min: 1, max: 200)
@pattern("arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences")
string ConnectionPreferencesArn

structure ConnectionSummary {
    @required
    Catalog: Catalog

    @required
    Id: ConnectionId

    @required
    Arn: ConnectionArn

    @required
    OtherParticipantAccountId: AwsAccountId

    @required
    UpdatedAt: DateTime

    @required
    ConnectionTypes: ConnectionTypeSummaryMap
}

list ConnectionSummaryList {
    member: ConnectionSummary
}

enum ConnectionType {
    OPPORTUNITY_COLLABORATION
    SUBSIDIARY
}

structure ConnectionTypeDetail {
    @required
    CreatedAt: DateTime

    @required
    InviterEmail: Email

    @required
    InviterName: SensitiveUnicodeString

    @required
    Status: ConnectionTypeStatus

    CanceledAt: DateTime
    CanceledBy: AwsAccountId

    @required
    OtherParticipant: Participant
}

map ConnectionTypeDetailMap {
    key: ConnectionType
    value: ConnectionTypeDetail
}

@length(min: 1, max: 200) @pattern("[a-zA-Z_-]+(:[a-zA-Z]+)?")
string ConnectionTypeFilter

enum ConnectionTypeStatus {
    ACTIVE
    CANCELED
}

structure ConnectionTypeSummary {
    @required
    Status: ConnectionTypeStatus

    @required
    OtherParticipant: Participant
}

map ConnectionTypeSummaryMap {
    key: ConnectionType
    value: ConnectionTypeSummary
}

@length(min: 2, max: 2) @pattern("[A-Z]{2}")
string CountryCode

@length(min: 1, max: 256) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD\\n]+")
string CreateConnectionInvitationRequestMessageString

@length(min: 1, max: 256) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD\\n]+")
string CreateConnectionInvitationResponseInvitationMessageString

@timestampFormat("date-time")
timestamp DateTime

@length(min: 1, max: 253)
@pattern("[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*")
string DomainName

@length(min: 1, max: 320)
@pattern("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*")
string Email

@length(min: 6, max: 6) @pattern("[0-9]+") @sensitive
string EmailVerificationCode

structure ErrorDetail {
    @required
    Locale: String

    @required
    Message: String

    @required
    Reason: ProfileValidationErrorReason
}

@length(min: 1, max: 50)
list ErrorDetailList {
    member: ErrorDetail
}

enum FieldValidationCode {
    REQUIRED_FIELD_MISSING
    DUPLICATE_VALUE
    INVALID_VALUE
    INVALID_STRING_FORMAT
    TOO_MANY_VALUES
    ACTION_NOT_PERMITTED
    INVALID_ENUM_VALUE
}

structure FieldValidationError {
    @required
    Name: String

    @required
    Message: String

    @required
    Code: FieldValidationCode
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD\\n]+")
string GetConnectionInvitationResponseInvitationMessageString

structure Headquarters {
    @required
    CountryCode: CountryCode

    @required
    SubdivisionCode: SubdivisionCode
}

enum IndustrySegment {
    AGRICULTURE_MINING
    BIOTECHNOLOGY
    BUSINESS_CONSUMER_SERVICES
    BUSINESS_SERV
    COMMUNICATIONS
    COMPUTER_HARDWARE
    COMPUTERS_ELECTRONICS
    COMPUTER_SOFTWARE
    CONSUMER_GOODS
    CONSUMER_RELATED
    EDUCATION
    ENERGY_UTILITIES
    FINANCIAL_SERVICES
    GAMING
    GOVERNMENT
    GOVERNMENT_EDUCATION_PUBLIC_SERVICES
    HEALTHCARE
    HEALTHCARE_PHARMACEUTICALS_BIOTECH
    INDUSTRIAL_ENERGY
    INTERNET_SPECIFIC
    LIFE_SCIENCES
    MANUFACTURING
    MEDIA_ENTERTAINMENT_LEISURE
    MEDIA_ENTERTAINMENT
    MEDICAL_HEALTH
    NON_PROFIT_ORGANIZATION
    OTHER
    PROFESSIONAL_SERVICES
    REAL_ESTATE_CONSTRUCTION
    RETAIL
    RETAIL_WHOLESALE_DISTRIBUTION
    SEMICONDUCTOR_ELECTR
    SOFTWARE_INTERNET
    TELECOMMUNICATIONS
    TRANSPORTATION_LOGISTICS
    TRAVEL_HOSPITALITY
    WHOLESALE_DISTRIBUTION
}

@length(min: 1, max: 3)
list IndustrySegmentList {
    member: IndustrySegment
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String
}

enum InvitationStatus {
    PENDING
    ACCEPTED
    REJECTED
    CANCELED
    EXPIRED
}

@length(min: 2, max: 2) @pattern("[A-Z0-9]{2}")
string JurisdictionCode

@length(min: 1, max: 80) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+") @sensitive
string LegalName

@length(min: 0, max: 100)
list ListConnectionInvitationsRequestOtherParticipantIdentifiersList {
    member: ParticipantIdentifier
}

@length(min: 0, max: 100)
list ListConnectionsRequestOtherParticipantIdentifiersList {
    member: ParticipantIdentifier
}

@pattern("[a-z]{2}-[A-Z]{2}")
string Locale

structure LocalizedContent {
    @required
    DisplayName: UnicodeString

    @required
    Description: LocalizedContentDescriptionString

    @required
    WebsiteUrl: Url

    @required
    LogoUrl: Url

    @required
    Locale: Locale
}

@length(min: 1, max: 600) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+")
string LocalizedContentDescriptionString

@length(min: 0, max: 20)
list LocalizedContentList {
    member: LocalizedContent
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 2048) @pattern("[\\S]+")
string NextToken

union Participant {
    PartnerProfile: PartnerProfileSummary
    SellerProfile: SellerProfileSummary
    Account: AccountSummary
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]+")
string ParticipantIdentifier

list ParticipantIdentifierList {
    member: ParticipantIdentifier
}

enum ParticipantType {
    SENDER
    RECEIVER
}

@length(min: 1, max: 200)
@pattern("arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}")
string PartnerArn

structure PartnerDomain {
    @required
    DomainName: DomainName

    @required
    RegisteredAt: DateTime
}

@length(min: 0, max: 100)
list PartnerDomainList {
    member: PartnerDomain
}

@pattern("partner-[A-Za-z0-9]{13}")
string PartnerId

@length(min: 1, max: 200)
@pattern("(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})")
string PartnerIdentifier

structure PartnerProfile {
    @required
    DisplayName: UnicodeString

    @required
    Description: PartnerProfileDescriptionString

    @required
    WebsiteUrl: Url

    @required
    LogoUrl: Url

    @required
    PrimarySolutionType: PrimarySolutionType

    @required
    IndustrySegments: IndustrySegmentList

    @required
    TranslationSourceLocale: Locale

    LocalizedContents: LocalizedContentList
    Headquarters: Headquarters
    ProfileId: PartnerProfileId
}

@length(min: 1, max: 600) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+")
string PartnerProfileDescriptionString

@length(min: 1, max: 50) @pattern("pprofile-[A-Za-z0-9]{13}")
string PartnerProfileId

structure PartnerProfileSummary {
    @required
    Id: PartnerProfileId

    @required
    Name: UnicodeString
}

structure PartnerSummary {
    @required
    Catalog: Catalog

    @required
    Arn: PartnerArn

    @required
    Id: PartnerId

    @required
    LegalName: SensitiveUnicodeString

    @required
    CreatedAt: DateTime
}

@length(min: 0, max: 50)
list PartnerSummaryList {
    member: PartnerSummary
}

enum PrimarySolutionType {
    SOFTWARE_PRODUCTS
    CONSULTING_SERVICES
    PROFESSIONAL_SERVICES
    MANAGED_SERVICES
    HARDWARE_PRODUCTS
    COMMUNICATION_SERVICES
    VALUE_ADDED_RESALE_AWS_SERVICES
    TRAINING_SERVICES
}

@length(min: 1, max: 80) @pattern("pprofiletask-[A-Za-z0-9]{13}")
string ProfileTaskId

enum ProfileTaskStatus {
    IN_PROGRESS
    CANCELED
    SUCCEEDED
    FAILED
}

enum ProfileValidationErrorReason {
    INVALID_CONTENT
    DUPLICATE_PROFILE
    INVALID_LOGO
    INVALID_LOGO_URL
    INVALID_LOGO_FILE
    INVALID_LOGO_SIZE
    INVALID_WEBSITE_URL
}

enum ProfileVisibility {
    PRIVATE
    PUBLIC
}

structure QualificationsAssociationPartner {
    ProfileId: PartnerProfileId
    AccountId: AwsAccountId
}

enum QualificationsAssociationStatus {
    ASSOCIATED
    NOT_ASSOCIATED
}

@length(min: 1, max: 80) @pattern("pqatask-[A-Za-z0-9]{13}")
string QualificationsAssociationTaskId

enum QualificationsAssociationTaskStatus {
    IN_PROGRESS
    SUCCEEDED
}

@length(min: 1, max: 80) @pattern("pqdtask-[A-Za-z0-9]{13}")
string QualificationsDisassociationTaskId

enum QualificationsDisassociationTaskStatus {
    IN_PROGRESS
    SUCCEEDED
}

structure RegistrantVerificationDetails {}

structure RegistrantVerificationResponse {
    @required
    CompletionUrl: String

    @required
    CompletionUrlExpiresAt: DateTime
}

@length(min: 1, max: 80) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+") @sensitive
string RegistrationId

@length(min: 0, max: 256)
string RejectConnectionInvitationRequestReasonString

@length(min: 1, max: 256) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD\\n]+")
string RejectConnectionInvitationResponseInvitationMessageString

@error("client")
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    Reason: ResourceNotFoundExceptionReason
}

enum ResourceNotFoundExceptionReason {
    PARTNER_NOT_FOUND
    PARTNER_PROFILE_NOT_FOUND
    PARTNER_PROFILE_TASK_NOT_FOUND
    PARTNER_DOMAIN_NOT_FOUND
    SENDER_PROFILE_NOT_FOUND
    RECEIVER_PROFILE_NOT_FOUND
    CONNECTION_INVITATION_NOT_FOUND
    CONNECTION_NOT_FOUND
    VERIFICATION_NOT_FOUND
    QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND
    QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND
}

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9-]+")
string SellerProfileId

structure SellerProfileSummary {
    @required
    Id: SellerProfileId

    @required
    Name: UnicodeString
}

@length(min: 1, max: 80) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+") @sensitive
string SensitiveUnicodeString

@error("client")
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    Reason: ServiceQuotaExceededExceptionReason
}

enum ServiceQuotaExceededExceptionReason {
    LIMIT_EXCEEDED_NUMBER_OF_EMAIL
    LIMIT_EXCEEDED_NUMBER_OF_DOMAIN
    LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY
    LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION
    LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION
    LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY
    LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY
}

@length(min: 1, max: 3) @pattern("[A-Z0-9]{1,3}")
string SubdivisionCode

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 200)
@pattern("arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+")
string TaggableResourceArn

structure TaskDetails {
    @required
    DisplayName: UnicodeString

    @required
    Description: TaskDetailsDescriptionString

    @required
    WebsiteUrl: Url

    @required
    LogoUrl: Url

    @required
    PrimarySolutionType: PrimarySolutionType

    @required
    IndustrySegments: IndustrySegmentList

    @required
    TranslationSourceLocale: Locale

    LocalizedContents: LocalizedContentList
    Headquarters: Headquarters
}

@length(min: 1, max: 600) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+")
string TaskDetailsDescriptionString

@error("client") @retryable(throttling: false)
structure ThrottlingException {
    @required
    Message: String

    ServiceCode: String
    QuotaCode: String
}

@length(min: 1, max: 80) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+")
string UnicodeString

@length(min: 0, max: 100)
list UpdateConnectionPreferencesRequestExcludedParticipantIdentifiersList {
    member: ParticipantIdentifier
}

@length(min: 1, max: 256) @pattern("(https|HTTPS):\\/\\/[^\\/\\s]+(\\/\\S*)?")
string Url

union ValidationError {
    FieldValidationError: FieldValidationError
    BusinessValidationError: BusinessValidationError
}

list ValidationErrorList {
    member: ValidationError
}

@error("client")
structure ValidationException {
    @required
    Message: String

    @required
    Reason: ValidationExceptionReason

    ErrorDetails: ValidationErrorList
}

enum ValidationExceptionReason {
    REQUEST_VALIDATION_FAILED
    BUSINESS_VALIDATION_FAILED
}

union VerificationDetails {
    BusinessVerificationDetails: BusinessVerificationDetails
    RegistrantVerificationDetails: RegistrantVerificationDetails
}

union VerificationResponseDetails {
    BusinessVerificationResponse: BusinessVerificationResponse
    RegistrantVerificationResponse: RegistrantVerificationResponse
}

enum VerificationStatus {
    PENDING_CUSTOMER_ACTION
    IN_PROGRESS
    FAILED
    SUCCEEDED
    REJECTED
}

@length(min: 1, max: 200) @pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+")
string VerificationStatusReason

enum VerificationType {
    BUSINESS_VERIFICATION
    REGISTRANT_VERIFICATION
}
