$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.partnercentralchannel

use aws.api#service
use aws.auth#sigv4
use aws.auth#sigv4a
use aws.protocols#awsJson1_0

@title("Partner Central Channel API")
@service(sdkId: "PartnerCentral Channel", endpointPrefix: "partnercentral-channel")
@awsJson1_0
@sigv4a(name: "partnercentral-channel")
@sigv4(name: "partnercentral-channel")
@auth(["aws.auth#sigv4a", "aws.auth#sigv4"])
service PartnerCentralChannel {
    version: "2024-03-18"
    operations: [
        AcceptChannelHandshake
        CancelChannelHandshake
        CreateChannelHandshake
        CreateProgramManagementAccount
        CreateRelationship
        DeleteProgramManagementAccount
        DeleteRelationship
        GetRelationship
        ListChannelHandshakes
        ListProgramManagementAccounts
        ListRelationships
        ListTagsForResource
        RejectChannelHandshake
        TagResource
        UntagResource
        UpdateProgramManagementAccount
        UpdateRelationship
    ]
}

@idempotent
operation AcceptChannelHandshake {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: ChannelHandshakeIdentifier
    }
    output := {
        channelHandshakeDetail: AcceptChannelHandshakeDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation CancelChannelHandshake {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: ChannelHandshakeIdentifier
    }
    output := {
        channelHandshakeDetail: CancelChannelHandshakeDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation CreateChannelHandshake {
    input := {
        @required
        handshakeType: HandshakeType

        @required
        catalog: Catalog

        @required
        associatedResourceIdentifier: AssociatedResourceIdentifier

        payload: ChannelHandshakePayload

        @idempotencyToken
        clientToken: ClientToken

        tags: TagList
    }
    output := {
        channelHandshakeDetail: CreateChannelHandshakeDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateProgramManagementAccount {
    input := {
        @required
        catalog: Catalog

        @required
        program: Program

        @required
        displayName: ProgramManagementAccountDisplayName

        @required
        accountId: AccountId

        @idempotencyToken
        clientToken: ClientToken

        tags: TagList
    }
    output := {
        programManagementAccountDetail: CreateProgramManagementAccountDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateRelationship {
    input := {
        @required
        catalog: Catalog

        @required
        associationType: AssociationType

        @required
        programManagementAccountIdentifier: ProgramManagementAccountIdentifier

        @required
        associatedAccountId: AccountId

        @required
        displayName: RelationshipDisplayName

        resaleAccountModel: ResaleAccountModel

        @required
        sector: Sector

        @idempotencyToken
        clientToken: ClientToken

        tags: TagList
        requestedSupportPlan: SupportPlan
    }
    output := {
        relationshipDetail: CreateRelationshipDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation DeleteProgramManagementAccount {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: ProgramManagementAccountIdentifier

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@idempotent
operation DeleteRelationship {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: RelationshipIdentifier

        @required
        programManagementAccountIdentifier: ProgramManagementAccountIdentifier

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@readonly
operation GetRelationship {
    input := {
        @required
        catalog: Catalog

        @required
        programManagementAccountIdentifier: ProgramManagementAccountIdentifier

        @required
        identifier: RelationshipIdentifier
    }
    output := {
        relationshipDetail: RelationshipDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListChannelHandshakes {
    input := {
        @required
        handshakeType: HandshakeType

        @required
        catalog: Catalog

        @required
        participantType: ParticipantType

        maxResults: ListChannelHandshakesRequestMaxResultsInteger
        statuses: HandshakeStatusList
        associatedResourceIdentifiers: AssociatedResourceIdentifierList
        handshakeTypeFilters: ListChannelHandshakesTypeFilters
        handshakeTypeSort: ListChannelHandshakesTypeSort
        nextToken: NextToken
    }
    output := {
        items: ChannelHandshakeSummaries
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListProgramManagementAccounts {
    input := {
        @required
        catalog: Catalog

        maxResults: ListProgramManagementAccountsRequestMaxResultsInteger
        displayNames: ProgramManagementAccountDisplayNameList
        programs: ProgramList
        accountIds: AccountIdList
        statuses: ProgramManagementAccountStatusList
        sort: ListProgramManagementAccountsSortBase
        nextToken: NextToken
    }
    output := {
        items: ProgramManagementAccountSummaries
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRelationships {
    input := {
        @required
        catalog: Catalog

        maxResults: ListRelationshipsRequestMaxResultsInteger
        associatedAccountIds: AccountIdList
        associationTypes: AssociationTypeList
        displayNames: RelationshipDisplayNameList
        programManagementAccountIdentifiers: ProgramManagementAccountIdentifierList
        sort: ListRelationshipsSortBase
        nextToken: NextToken
    }
    output := {
        items: RelationshipSummaries
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: TaggableArn
    }
    output := {
        tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation RejectChannelHandshake {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: ChannelHandshakeIdentifier
    }
    output := {
        channelHandshakeDetail: RejectChannelHandshakeDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation TagResource {
    input := {
        @required
        resourceArn: TaggableArn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        resourceArn: TaggableArn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@idempotent
operation UpdateProgramManagementAccount {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: ProgramManagementAccountIdentifier

        revision: Revision
        displayName: ProgramManagementAccountDisplayName
    }
    output := {
        programManagementAccountDetail: UpdateProgramManagementAccountDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateRelationship {
    input := {
        @required
        catalog: Catalog

        @required
        identifier: RelationshipIdentifier

        @required
        programManagementAccountIdentifier: ProgramManagementAccountIdentifier

        revision: Revision
        displayName: RelationshipDisplayName
        requestedSupportPlan: SupportPlan
    }
    output := {
        relationshipDetail: UpdateRelationshipDetail
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

structure AcceptChannelHandshakeDetail {
    id: ChannelHandshakeId
    arn: Arn
    status: HandshakeStatus
}

@error("client")
structure AccessDeniedException {
    @required
    message: String

    reason: String
}

@length(min: 12, max: 12) @pattern("[0-9]*")
string AccountId

list AccountIdList {
    member: AccountId
}

@length(min: 1, max: 1011)
string Arn

@length(min: 16, max: 17) @pattern("(pma|rs)-[a-z0-9]{13}")
string AssociatedResourceId

@length(min: 16, max: 1011)
@pattern("((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13})")
string AssociatedResourceIdentifier

list AssociatedResourceIdentifierList {
    member: AssociatedResourceIdentifier
}

enum AssociationType {
    DOWNSTREAM_SELLER
    END_CUSTOMER
    INTERNAL
}

list AssociationTypeList {
    member: AssociationType
}

structure CancelChannelHandshakeDetail {
    id: ChannelHandshakeId
    arn: Arn
    status: HandshakeStatus
}

@length(min: 1, max: 64) @pattern("[a-zA-Z]*")
string Catalog

@length(min: 16, max: 16) @pattern("ch-[a-z0-9]{13}")
string ChannelHandshakeId

@length(min: 16, max: 1011)
@pattern("(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}")
string ChannelHandshakeIdentifier

union ChannelHandshakePayload {
    startServicePeriodPayload: StartServicePeriodPayload
    revokeServicePeriodPayload: RevokeServicePeriodPayload
}

list ChannelHandshakeSummaries {
    member: ChannelHandshakeSummary
}

structure ChannelHandshakeSummary {
    id: ChannelHandshakeId
    arn: Arn
    catalog: Catalog
    handshakeType: HandshakeType
    ownerAccountId: AccountId
    senderAccountId: AccountId
    senderDisplayName: PartnerProfileDisplayName
    receiverAccountId: AccountId
    associatedResourceId: AssociatedResourceId
    detail: HandshakeDetail
    createdAt: DateTime
    updatedAt: DateTime
    status: HandshakeStatus
}

@length(min: 1, max: 64) @pattern("[!-~]*")
string ClientToken

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum Coverage {
    ENTIRE_ORGANIZATION
    MANAGEMENT_ACCOUNT_ONLY
}

structure CreateChannelHandshakeDetail {
    id: ChannelHandshakeId
    arn: Arn
}

structure CreateProgramManagementAccountDetail {
    id: ProgramManagementAccountId
    arn: Arn
}

structure CreateRelationshipDetail {
    arn: Arn
    id: RelationshipId
}

@timestampFormat("date-time")
timestamp DateTime

union HandshakeDetail {
    startServicePeriodHandshakeDetail: StartServicePeriodHandshakeDetail
    revokeServicePeriodHandshakeDetail: RevokeServicePeriodHandshakeDetail
    programManagementAccountHandshakeDetail: ProgramManagementAccountHandshakeDetail
}

enum HandshakeStatus {
    PENDING
    ACCEPTED
    REJECTED
    CANCELED
    EXPIRED
}

list HandshakeStatusList {
    member: HandshakeStatus
}

enum HandshakeType {
    START_SERVICE_PERIOD
    REVOKE_SERVICE_PERIOD
    PROGRAM_MANAGEMENT_ACCOUNT
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@range(min: 1, max: 100)
integer ListChannelHandshakesRequestMaxResultsInteger

union ListChannelHandshakesTypeFilters {
    startServicePeriodTypeFilters: StartServicePeriodTypeFilters
    revokeServicePeriodTypeFilters: RevokeServicePeriodTypeFilters
    programManagementAccountTypeFilters: ProgramManagementAccountTypeFilters
}

union ListChannelHandshakesTypeSort {
    startServicePeriodTypeSort: StartServicePeriodTypeSort
    revokeServicePeriodTypeSort: RevokeServicePeriodTypeSort
    programManagementAccountTypeSort: ProgramManagementAccountTypeSort
}

@range(min: 1, max: 100)
integer ListProgramManagementAccountsRequestMaxResultsInteger

structure ListProgramManagementAccountsSortBase {
    @required
    sortOrder: SortOrder

    @required
    sortBy: ListProgramManagementAccountsSortName
}

enum ListProgramManagementAccountsSortName {
    UpdatedAt
}

@range(min: 1, max: 100)
integer ListRelationshipsRequestMaxResultsInteger

structure ListRelationshipsSortBase {
    @required
    sortOrder: SortOrder

    @required
    sortBy: ListRelationshipsSortName
}

enum ListRelationshipsSortName {
    UpdatedAt
}

@length(min: 1, max: 10) @pattern("[0-9]*")
string MinimumNoticeDays

@length(min: 1, max: 2048) @pattern("[^\\x00-\\x1F\\x7F\\x20]*")
string NextToken

@length(min: 1, max: 300) @pattern("[^\\x00-\\x1F\\x7F]*")
string Note

enum ParticipantType {
    SENDER
    RECEIVER
}

structure PartnerLedSupport {
    @required
    coverage: Coverage

    provider: Provider

    @required
    tamLocation: String
}

@length(min: 1, max: 40) @pattern("[\\x00-\\x7E\\xA9\\xAE\\xA2-\\xA5\\u202F]+")
string PartnerProfileDisplayName

enum Program {
    SOLUTION_PROVIDER
    DISTRIBUTION
    DISTRIBUTION_SELLER
}

list ProgramList {
    member: Program
}

@length(min: 1, max: 30) @pattern("[^\\x00-\\x1F\\x7F]*")
string ProgramManagementAccountDisplayName

list ProgramManagementAccountDisplayNameList {
    member: ProgramManagementAccountDisplayName
}

structure ProgramManagementAccountHandshakeDetail {
    program: Program
}

@length(min: 17, max: 17) @pattern("pma-[a-z0-9]{13}")
string ProgramManagementAccountId

@length(min: 17, max: 1011)
@pattern("(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}")
string ProgramManagementAccountIdentifier

list ProgramManagementAccountIdentifierList {
    member: ProgramManagementAccountIdentifier
}

enum ProgramManagementAccountStatus {
    PENDING
    ACTIVE
    INACTIVE
}

list ProgramManagementAccountStatusList {
    member: ProgramManagementAccountStatus
}

list ProgramManagementAccountSummaries {
    member: ProgramManagementAccountSummary
}

structure ProgramManagementAccountSummary {
    id: ProgramManagementAccountId
    revision: Revision
    catalog: Catalog
    program: Program
    displayName: ProgramManagementAccountDisplayName
    accountId: AccountId
    arn: Arn
    createdAt: DateTime
    updatedAt: DateTime
    startDate: DateTime
    status: ProgramManagementAccountStatus
}

structure ProgramManagementAccountTypeFilters {
    programs: ProgramList
}

structure ProgramManagementAccountTypeSort {
    @required
    sortOrder: SortOrder

    @required
    sortBy: ProgramManagementAccountTypeSortName
}

enum ProgramManagementAccountTypeSortName {
    UpdatedAt
}

enum Provider {
    DISTRIBUTOR
    DISTRIBUTION_SELLER
}

structure RejectChannelHandshakeDetail {
    id: ChannelHandshakeId
    arn: Arn
    status: HandshakeStatus
}

structure RelationshipDetail {
    arn: Arn
    id: RelationshipId
    revision: Revision
    catalog: Catalog
    associationType: AssociationType
    programManagementAccountId: ProgramManagementAccountId
    associatedAccountId: AccountId
    displayName: RelationshipDisplayName
    resaleAccountModel: ResaleAccountModel
    sector: Sector
    createdAt: DateTime
    updatedAt: DateTime
    startDate: DateTime
}

@length(min: 1, max: 30) @pattern("[^\\x00-\\x1F\\x7F]*")
string RelationshipDisplayName

list RelationshipDisplayNameList {
    member: RelationshipDisplayName
}

@length(min: 16, max: 16) @pattern("rs-[a-z0-9]{13}")
string RelationshipId

@length(min: 16, max: 1011)
@pattern("(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}")
string RelationshipIdentifier

list RelationshipSummaries {
    member: RelationshipSummary
}

structure RelationshipSummary {
    arn: Arn
    id: RelationshipId
    revision: Revision
    catalog: Catalog
    associationType: AssociationType
    programManagementAccountId: ProgramManagementAccountId
    associatedAccountId: AccountId
    displayName: RelationshipDisplayName
    sector: Sector
    createdAt: DateTime
    updatedAt: DateTime
    startDate: DateTime
}

enum ResaleAccountModel {
    DISTRIBUTOR
    END_CUSTOMER
    SOLUTION_PROVIDER
}

structure ResoldEnterprise {
    @required
    coverage: Coverage

    @required
    tamLocation: String

    chargeAccountId: AccountId
}

structure ResoldUnifiedOperations {
    @required
    coverage: Coverage

    @required
    tamLocation: String

    chargeAccountId: AccountId
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    resourceId: String
    resourceType: String
}

@length(min: 1, max: 10) @pattern("[0-9]*")
string Revision

structure RevokeServicePeriodHandshakeDetail {
    note: Note
    servicePeriodType: ServicePeriodType
    minimumNoticeDays: MinimumNoticeDays
    startDate: DateTime
    endDate: DateTime
}

structure RevokeServicePeriodPayload {
    @required
    programManagementAccountIdentifier: ProgramManagementAccountIdentifier

    note: Note
}

structure RevokeServicePeriodTypeFilters {
    servicePeriodTypes: ServicePeriodTypeList
}

structure RevokeServicePeriodTypeSort {
    @required
    sortOrder: SortOrder

    @required
    sortBy: RevokeServicePeriodTypeSortName
}

enum RevokeServicePeriodTypeSortName {
    UpdatedAt
}

enum Sector {
    COMMERCIAL
    GOVERNMENT
    GOVERNMENT_EXCEPTION
}

enum ServicePeriodType {
    MINIMUM_NOTICE_PERIOD
    FIXED_COMMITMENT_PERIOD
}

list ServicePeriodTypeList {
    member: ServicePeriodType
}

@error("client") @retryable(throttling: false)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    quotaCode: String
}

enum SortOrder {
    Ascending
    Descending
}

structure StartServicePeriodHandshakeDetail {
    note: Note
    servicePeriodType: ServicePeriodType
    minimumNoticeDays: MinimumNoticeDays
    startDate: DateTime
    endDate: DateTime
}

structure StartServicePeriodPayload {
    @required
    programManagementAccountIdentifier: ProgramManagementAccountIdentifier

    note: Note

    @required
    servicePeriodType: ServicePeriodType

    minimumNoticeDays: MinimumNoticeDays
    endDate: DateTime
}

structure StartServicePeriodTypeFilters {
    servicePeriodTypes: ServicePeriodTypeList
}

structure StartServicePeriodTypeSort {
    @required
    sortOrder: SortOrder

    @required
    sortBy: StartServicePeriodTypeSortName
}

enum StartServicePeriodTypeSortName {
    UpdatedAt
}

union SupportPlan {
    resoldEnterprise: ResoldEnterprise
    partnerLedSupport: PartnerLedSupport
    resoldUnifiedOperations: ResoldUnifiedOperations
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 1, max: 1011)
@pattern("arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13})")
string TaggableArn

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String
}

structure UpdateProgramManagementAccountDetail {
    id: ProgramManagementAccountId
    arn: Arn
    revision: Revision
    displayName: ProgramManagementAccountDisplayName
}

structure UpdateRelationshipDetail {
    arn: Arn
    id: RelationshipId
    revision: Revision
    displayName: RelationshipDisplayName
}

@error("client")
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
    code: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    REQUEST_VALIDATION_FAILED
    BUSINESS_VALIDATION_FAILED
}
