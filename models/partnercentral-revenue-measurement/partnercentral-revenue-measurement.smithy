$version: "2.0"

namespace com.amazonaws.partnercentralrevenuemeasurement

use aws.api#service
use aws.auth#sigv4
use aws.auth#sigv4a
use smithy.protocols#rpcv2Cbor

@title("Partner Central Revenue Measurement API")
@service(sdkId: "PartnerCentral Revenue Measurement", endpointPrefix: "partnercentral-prm")
@rpcv2Cbor
@sigv4a(name: "partnercentral")
@sigv4(name: "partnercentral")
@auth(["aws.auth#sigv4a", "aws.auth#sigv4"])
service PartnerCentralRevenueMeasurement {
    version: "2022-07-26"
    operations: [
        CreateMarketplaceRevenueShare
        CreateMarketplaceRevenueShareAllocation
        CreateRevenueAttribution
        GetMarketplaceRevenueShare
        GetMarketplaceRevenueShareAllocation
        GetRevenueAttribution
        GetRevenueAttributionAllocation
        GetRevenueAttributionAllocationsTask
        ListMarketplaceRevenueShareAllocations
        ListMarketplaceRevenueShares
        ListRevenueAttributionAllocations
        ListRevenueAttributions
        ListTagsForResource
        StartRevenueAttributionAllocationsTask
        TagResource
        UntagResource
        UpdateMarketplaceRevenueShareAllocation
        UpdateRevenueAttribution
    ]
}

@idempotent
operation CreateMarketplaceRevenueShare {
    input := {
        @required
        Catalog: CatalogName

        @idempotencyToken
        ClientToken: ClientToken

        @required
        ProductId: MarketplaceProductId

        Tags: MarketplaceRevenueShareTagList
    }
    output := {
        @required
        ProductId: MarketplaceProductId

        @required
        Arn: String

        Catalog: CatalogName
        ProductCode: String
        ProductName: String
        CreatedDate: Timestamp
        LastModifiedDate: Timestamp
        Revision: CreateMarketplaceRevenueShareOutputRevisionInteger
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateMarketplaceRevenueShareAllocation {
    input := {
        @required
        Catalog: CatalogName

        @required
        ProductId: MarketplaceProductId

        @idempotencyToken
        ClientToken: ClientToken

        @required
        EffectiveFrom: AllocationEffectiveDateString

        EffectiveUntil: AllocationEffectiveDateString

        @required
        RevenueSharePercent: RevenueSharePercent
    }
    output := {
        @required
        MarketplaceRevenueShareAllocationId: MarketplaceRevenueShareAllocationId

        @required
        ProductId: MarketplaceProductId

        ProductName: String

        @required
        Arn: String

        @required
        EffectiveFrom: AllocationEffectiveDateString

        EffectiveUntil: AllocationEffectiveDateString

        @required
        RevenueSharePercent: RevenueSharePercent

        @required
        Status: AllocationStatus

        CreatedDate: Timestamp
        LastModifiedDate: Timestamp
        LatestMarketplaceRevenueShareRevision: RevisionToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@idempotent
operation CreateRevenueAttribution {
    input := {
        @required
        Catalog: CatalogName

        @idempotencyToken
        ClientToken: ClientToken

        @required
        Name: CreateRevenueAttributionInputNameString

        Description: CreateRevenueAttributionInputDescriptionString

        @required
        TenancyModel: TenancyModel

        ProductIdentifier: CreateRevenueAttributionInputProductIdentifierString
        Tags: TagList
    }
    output := {
        @required
        Id: RevenueAttributionId

        @required
        Arn: String

        Name: String
        Description: String

        @required
        TenancyModel: TenancyModel

        MarketplaceProduct: MarketplaceProductSummary
        Revision: RevisionToken
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
    ]
}

@readonly
operation GetMarketplaceRevenueShare {
    input := {
        @required
        Catalog: CatalogName

        @required
        ProductId: MarketplaceProductId

        Revision: GetMarketplaceRevenueShareInputRevisionInteger
    }
    output := {
        @required
        ProductId: MarketplaceProductId

        @required
        Arn: String

        @required
        Catalog: CatalogName

        ProductCode: String
        ProductName: String
        CreatedDate: Timestamp
        LastModifiedDate: Timestamp
        Revision: GetMarketplaceRevenueShareOutputRevisionInteger
        LatestRevision: GetMarketplaceRevenueShareOutputLatestRevisionInteger
        TotalActiveMarketplaceRevenueShareAllocationCount: Integer
        TotalMarketplaceRevenueShareAllocationCount: Integer
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@readonly
operation GetMarketplaceRevenueShareAllocation {
    input := {
        @required
        Catalog: CatalogName

        @required
        ProductId: MarketplaceProductId

        @required
        MarketplaceRevenueShareAllocationId: MarketplaceRevenueShareAllocationId

        MarketplaceRevenueShareRevision: RevisionToken
    }
    output := {
        @required
        MarketplaceRevenueShareAllocationId: MarketplaceRevenueShareAllocationId

        @required
        ProductId: MarketplaceProductId

        ProductName: String

        @required
        Arn: String

        @required
        EffectiveFrom: AllocationEffectiveDateString

        EffectiveUntil: AllocationEffectiveDateString

        @required
        RevenueSharePercent: RevenueSharePercent

        @required
        Status: AllocationStatus

        CreatedDate: Timestamp
        LastModifiedDate: Timestamp
        LatestMarketplaceRevenueShareRevision: RevisionToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetRevenueAttribution {
    input := {
        @required
        Catalog: CatalogName

        @required
        Identifier: RevenueAttributionIdentifier

        Revision: RevisionToken
    }
    output := {
        @required
        Arn: String

        @required
        Id: RevenueAttributionId

        @required
        Catalog: CatalogName

        Name: GetRevenueAttributionOutputNameString
        Description: GetRevenueAttributionOutputDescriptionString

        @required
        TenancyModel: TenancyModel

        MarketplaceProduct: MarketplaceProductSummary
        CreatedDate: Timestamp
        LastModifiedDate: Timestamp
        Revision: RevisionToken
        LatestRevision: RevisionToken
        EffectiveFrom: AllocationEffectiveDateString
        EffectiveUntil: AllocationEffectiveDateString
        TotalActiveRevenueAttributionAllocationCount: AllocationCount
        TotalRevenueAttributionAllocationCount: AllocationCount
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetRevenueAttributionAllocation {
    input := {
        @required
        Catalog: CatalogName

        @required
        RevenueAttributionIdentifier: RevenueAttributionIdentifier

        @required
        RevenueAttributionAllocationId: RevenueAttributionAllocationId

        RevenueAttributionRevision: RevisionToken
    }
    output := {
        @required
        RevenueAttributionAllocationId: RevenueAttributionAllocationId

        @required
        RevenueAttributionIdentifier: RevenueAttributionIdentifier

        @required
        EntityType: EntityType

        @required
        EntityIdentifier: EntityIdentifier

        EntityName: String

        @required
        CustomerAwsAccountId: CustomerAwsAccountId

        @required
        RevenueSharePercent: RevenueSharePercent

        @required
        EffectiveFrom: AllocationEffectiveDateString

        @required
        EffectiveUntil: AllocationEffectiveDateString

        @required
        Status: AllocationStatus

        @required
        CreatedDate: Timestamp

        @required
        LastModifiedDate: Timestamp

        @required
        RevenueAttributionRevision: RevisionToken

        @required
        RevenueAttributionLatestRevision: RevisionToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetRevenueAttributionAllocationsTask {
    input := {
        @required
        Catalog: CatalogName

        @required
        RevenueAttributionIdentifier: RevenueAttributionIdentifier
    }
    output := {
        @required
        TaskId: RevenueAttributionAllocationTaskId

        @required
        Status: RevenueAttributionAllocationTaskStatus

        @required
        Catalog: CatalogName

        @required
        RevenueAttributionArn: String

        @required
        StartedAt: Timestamp

        EndedAt: Timestamp

        @required
        TotalRevenueAttributionAllocationRecords: Integer

        Description: String
        RevenueAttributionLatestRevision: RevisionToken
        ErrorDetailList: RevenueAttributionAllocationErrorDetailList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MarketplaceRevenueShareAllocationSummaries"
    pageSize: "MaxResults"
)
operation ListMarketplaceRevenueShareAllocations {
    input := {
        @required
        Catalog: CatalogName

        @required
        ProductId: MarketplaceProductId

        Status: AllocationStatus
        AfterEffectiveFrom: AllocationEffectiveDateString
        BeforeEffectiveFrom: AllocationEffectiveDateString
        SortBy: MarketplaceRevenueShareAllocationSortField
        SortOrder: SortOrder
        MaxResults: ListMarketplaceRevenueShareAllocationsInputMaxResultsInteger
        NextToken: NextToken
        MarketplaceRevenueShareRevision: RevisionToken
    }
    output := {
        @required
        MarketplaceRevenueShareAllocationSummaries: MarketplaceRevenueShareAllocationSummaryList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MarketplaceRevenueShareSummaries"
    pageSize: "MaxResults"
)
operation ListMarketplaceRevenueShares {
    input := {
        @required
        Catalog: CatalogName

        ProductIds: MarketplaceProductIdList
        ProductCodes: ProductCodeList
        MaxResults: ListMarketplaceRevenueSharesInputMaxResultsInteger
        NextToken: NextToken
        SortBy: MarketplaceRevenueShareSortBy
        SortOrder: SortOrder
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
    }
    output := {
        @required
        MarketplaceRevenueShareSummaries: MarketplaceRevenueShareSummaryList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RevenueAttributionAllocationSummaries"
    pageSize: "MaxResults"
)
operation ListRevenueAttributionAllocations {
    input := {
        @required
        Catalog: CatalogName

        @required
        RevenueAttributionIdentifier: RevenueAttributionIdentifier

        EntityTypeFilters: EntityTypeFilterList
        EntityIdentifierFilters: EntityIdentifierFilterList
        CustomerAwsAccountIdFilters: CustomerAwsAccountIdFilterList
        StatusFilter: AllocationStatus
        AfterEffectiveFrom: AllocationEffectiveDateString
        BeforeEffectiveFrom: AllocationEffectiveDateString
        AfterEffectiveUntil: AllocationEffectiveDateString
        BeforeEffectiveUntil: AllocationEffectiveDateString
        SortBy: RevenueAttributionAllocationSortField
        SortOrder: SortOrder
        RevenueAttributionRevision: RevisionToken
        MaxResults: ListRevenueAttributionAllocationsInputMaxResultsInteger
        NextToken: NextToken
    }
    output := {
        @required
        RevenueAttributionAllocationSummaries: RevenueAttributionAllocationSummaryList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RevenueAttributionSummaries"
    pageSize: "MaxResults"
)
operation ListRevenueAttributions {
    input := {
        @required
        Catalog: CatalogName

        Identifiers: RevenueAttributionIdentifierList
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: AttributionSortBy
        SortOrder: SortOrder
        MaxResults: ListRevenueAttributionsInputMaxResultsInteger
        NextToken: NextToken
    }
    output := {
        RevenueAttributionSummaries: RevenueAttributionSummaries
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: ResourceARN
    }
    output := {
        tags: TagList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation StartRevenueAttributionAllocationsTask {
    input := {
        @required
        Catalog: CatalogName

        @required
        RevenueAttributionIdentifier: RevenueAttributionIdentifier

        @required
        RevenueAttributionRevision: RevisionToken

        @required
        RevenueShareAllocations: RevenueShareAllocationChangeList

        @idempotencyToken
        ClientToken: ClientToken

        Description: StartRevenueAttributionAllocationsTaskInputDescriptionString
    }
    output := {
        @required
        TaskId: RevenueAttributionAllocationTaskId

        @required
        Status: RevenueAttributionAllocationTaskStatus

        @required
        Catalog: CatalogName

        @required
        RevenueAttributionArn: String

        @required
        StartedAt: Timestamp

        @required
        TotalRevenueAttributionAllocationRecords: Integer
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: ResourceARN

        @required
        tags: TagList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: ResourceARN

        @required
        tagKeys: TagKeyList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@idempotent
operation UpdateMarketplaceRevenueShareAllocation {
    input := {
        @required
        Catalog: CatalogName

        @required
        ProductId: MarketplaceProductId

        @required
        MarketplaceRevenueShareAllocationId: MarketplaceRevenueShareAllocationId

        @required
        MarketplaceRevenueShareRevision: RevisionToken

        @idempotencyToken
        ClientToken: ClientToken

        EffectiveFrom: AllocationEffectiveDateString
        EffectiveUntil: AllocationEffectiveDateString
        RevenueSharePercent: RevenueSharePercent
        Status: AllocationStatus
    }
    output := {
        @required
        MarketplaceRevenueShareAllocationId: MarketplaceRevenueShareAllocationId

        @required
        ProductId: MarketplaceProductId

        ProductName: String

        @required
        Arn: String

        @required
        EffectiveFrom: AllocationEffectiveDateString

        EffectiveUntil: AllocationEffectiveDateString

        @required
        RevenueSharePercent: RevenueSharePercent

        @required
        Status: AllocationStatus

        CreatedDate: Timestamp
        LastModifiedDate: Timestamp
        LatestMarketplaceRevenueShareRevision: RevisionToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@idempotent
operation UpdateRevenueAttribution {
    input := {
        @required
        Catalog: CatalogName

        @required
        Identifier: RevenueAttributionIdentifier

        @idempotencyToken
        ClientToken: ClientToken

        Description: UpdateRevenueAttributionInputDescriptionString

        @required
        Revision: RevisionToken
    }
    output := {
        @required
        Id: RevenueAttributionId

        @required
        Arn: String

        Description: String

        @required
        LastModifiedDate: Timestamp

        LatestRevision: RevisionToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String

    @required
    Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    ACCESS_DENIED
}

@range(min: 0)
integer AllocationCount

@length(min: 10, max: 10) @pattern("\\d{4}-\\d{2}-\\d{2}")
string AllocationEffectiveDateString

enum AllocationStatus {
    ACTIVE
    INACTIVE
}

enum AttributionSortBy {
    LastModifiedDate
}

structure AttributionSummary {
    Arn: String
    Id: RevenueAttributionId
    Catalog: CatalogName
    Name: AttributionSummaryNameString

    @required
    TenancyModel: TenancyModel

    MarketplaceProduct: MarketplaceProductSummary
    CreatedDate: Timestamp
    LastModifiedDate: Timestamp
    LatestRevision: RevisionToken
    EffectiveFrom: AllocationEffectiveDateString
    EffectiveUntil: AllocationEffectiveDateString
    TotalActiveRevenueAttributionAllocationCount: AllocationCount
    TotalRevenueAttributionAllocationCount: AllocationCount
}

@length(min: 1, max: 128)
string AttributionSummaryNameString

enum CatalogName {
    AWS
    Sandbox
}

@length(min: 1, max: 64) @pattern("[!-~]{1,64}")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    Reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    CONFLICT_CLIENT_TOKEN
    CONCURRENT_MODIFICATION
    RESOURCE_ALREADY_EXISTS
    REVISION_MISMATCH
}

@range(min: 1)
integer CreateMarketplaceRevenueShareOutputRevisionInteger

@length(min: 0, max: 1024) @pattern("[\\x20-\\x7E]*")
string CreateRevenueAttributionInputDescriptionString

@length(min: 1, max: 128) @pattern("[\\x20-\\x7E]+")
string CreateRevenueAttributionInputNameString

@length(min: 1, max: 255) @pattern("[\\w\\-:/.]+")
string CreateRevenueAttributionInputProductIdentifierString

@length(min: 12, max: 12) @pattern("[0-9]{12}") @sensitive
string CustomerAwsAccountId

@length(min: 1, max: 50)
list CustomerAwsAccountIdFilterList {
    member: CustomerAwsAccountId
}

@length(min: 1, max: 255) @pattern("[\\w\\-:/.]+")
string EntityIdentifier

@length(min: 1, max: 50)
list EntityIdentifierFilterList {
    member: EntityIdentifier
}

enum EntityType {
    OFFER
    OPPORTUNITY
}

@length(min: 1, max: 2)
list EntityTypeFilterList {
    member: EntityType
}

enum FieldValidationCode {
    REQUIRED_FIELD_MISSING
    DUPLICATE_VALUE
    INVALID_VALUE
    INVALID_STRING_FORMAT
    TOO_MANY_VALUES
    ACTION_NOT_PERMITTED
    INVALID_ENUM_VALUE
    INVALID_NUMBER_FORMAT
    INVALID_STRING_LENGTH
}

@range(min: 1)
integer GetMarketplaceRevenueShareInputRevisionInteger

@range(min: 1)
integer GetMarketplaceRevenueShareOutputLatestRevisionInteger

@range(min: 1)
integer GetMarketplaceRevenueShareOutputRevisionInteger

@length(min: 0, max: 1024)
string GetRevenueAttributionOutputDescriptionString

@length(min: 1, max: 128)
string GetRevenueAttributionOutputNameString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String
}

@range(min: 1, max: 100)
integer ListMarketplaceRevenueShareAllocationsInputMaxResultsInteger

@range(min: 1, max: 100)
integer ListMarketplaceRevenueSharesInputMaxResultsInteger

@range(min: 1, max: 500)
integer ListRevenueAttributionAllocationsInputMaxResultsInteger

@range(min: 1, max: 100)
integer ListRevenueAttributionsInputMaxResultsInteger

@length(min: 18, max: 18) @pattern("prod-[a-z0-9]{13}")
string MarketplaceProductId

@length(min: 1, max: 10)
list MarketplaceProductIdList {
    member: MarketplaceProductId
}

structure MarketplaceProductSummary {
    ProductId: MarketplaceProductSummaryProductIdString
    ProductCode: String
    ProductName: String
}

@length(min: 1, max: 255) @pattern("[\\w\\-:/.]+")
string MarketplaceProductSummaryProductIdString

@length(min: 18, max: 18) @pattern("mrsa-[A-Za-z0-9]{13}")
string MarketplaceRevenueShareAllocationId

enum MarketplaceRevenueShareAllocationSortField {
    EffectiveFrom
}

structure MarketplaceRevenueShareAllocationSummary {
    @required
    MarketplaceRevenueShareAllocationId: MarketplaceRevenueShareAllocationId

    @required
    ProductId: MarketplaceProductId

    ProductName: String

    @required
    Arn: String

    @required
    EffectiveFrom: AllocationEffectiveDateString

    EffectiveUntil: AllocationEffectiveDateString

    @required
    RevenueSharePercent: RevenueSharePercent

    @required
    Status: AllocationStatus

    CreatedDate: Timestamp
    LastModifiedDate: Timestamp
}

list MarketplaceRevenueShareAllocationSummaryList {
    member: MarketplaceRevenueShareAllocationSummary
}

enum MarketplaceRevenueShareSortBy {
    LastModifiedDate
}

structure MarketplaceRevenueShareSummary {
    @required
    ProductId: MarketplaceProductId

    @required
    Arn: String

    Catalog: CatalogName
    ProductCode: String
    ProductName: String
    CreatedDate: Timestamp
    LastModifiedDate: Timestamp
    LatestRevision: Integer
    TotalActiveMarketplaceRevenueShareAllocationCount: Integer
    TotalMarketplaceRevenueShareAllocationCount: Integer
}

list MarketplaceRevenueShareSummaryList {
    member: MarketplaceRevenueShareSummary
}

@length(min: 0, max: 50)
list MarketplaceRevenueShareTagList {
    member: Tag
}

@length(min: 1, max: 2048) @pattern("[\\S]+")
string NextToken

@length(min: 1, max: 10)
list ProductCodeList {
    member: String
}

@length(min: 1, max: 1011)
@pattern("arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/prod-[a-z0-9]{13})")
string ResourceARN

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    Reason: ResourceNotFoundExceptionReason
}

enum ResourceNotFoundExceptionReason {
    RESOURCE_NOT_FOUND
}

enum RevenueAttributionAllocationAction {
    CREATE
    UPDATE
}

enum RevenueAttributionAllocationErrorCode {
    ALLOCATION_CAP_EXCEEDED
    RESOURCE_NOT_FOUND
    IMMUTABLE_ALLOCATION
    ACCESS_DENIED
    INVALID_VALUE
    CONCURRENT_MODIFICATION
    INTERNAL_ERROR
}

structure RevenueAttributionAllocationErrorDetail {
    RevenueAttributionAllocationId: RevenueAttributionAllocationId

    @required
    EntityType: EntityType

    @required
    EntityId: EntityIdentifier

    @required
    CustomerAwsAccountId: CustomerAwsAccountId

    @required
    EffectiveFrom: AllocationEffectiveDateString

    @required
    EffectiveUntil: AllocationEffectiveDateString

    @required
    Action: RevenueAttributionAllocationAction

    @required
    ErrorCode: RevenueAttributionAllocationErrorCode

    @required
    ErrorMessage: String
}

list RevenueAttributionAllocationErrorDetailList {
    member: RevenueAttributionAllocationErrorDetail
}

@length(min: 19, max: 19) @pattern("alloc-[a-z0-9]{13}")
string RevenueAttributionAllocationId

enum RevenueAttributionAllocationSortField {
    EffectiveFrom
}

structure RevenueAttributionAllocationSummary {
    @required
    RevenueAttributionAllocationId: RevenueAttributionAllocationId

    @required
    RevenueAttributionIdentifier: RevenueAttributionIdentifier

    @required
    EntityType: EntityType

    @required
    EntityIdentifier: EntityIdentifier

    EntityName: String

    @required
    CustomerAwsAccountId: CustomerAwsAccountId

    @required
    RevenueSharePercent: RevenueSharePercent

    @required
    EffectiveFrom: AllocationEffectiveDateString

    @required
    EffectiveUntil: AllocationEffectiveDateString

    @required
    Status: AllocationStatus
}

list RevenueAttributionAllocationSummaryList {
    member: RevenueAttributionAllocationSummary
}

@length(min: 21, max: 21) @pattern("raatask-[a-z0-9]{13}")
string RevenueAttributionAllocationTaskId

enum RevenueAttributionAllocationTaskStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

@length(min: 16, max: 1011)
@pattern("(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})")
string RevenueAttributionId

@length(min: 16, max: 1011)
@pattern("(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})")
string RevenueAttributionIdentifier

@length(min: 1, max: 100)
list RevenueAttributionIdentifierList {
    member: RevenueAttributionIdentifier
}

list RevenueAttributionSummaries {
    member: AttributionSummary
}

structure RevenueShareAllocation {
    @required
    Action: RevenueAttributionAllocationAction

    RevenueAttributionAllocationId: RevenueAttributionAllocationId

    @required
    EntityType: EntityType

    @required
    EntityIdentifier: EntityIdentifier

    @required
    CustomerAwsAccountId: CustomerAwsAccountId

    @required
    RevenueSharePercent: RevenueSharePercent

    @required
    EffectiveFrom: AllocationEffectiveDateString

    @required
    EffectiveUntil: AllocationEffectiveDateString

    Status: AllocationStatus
}

@length(min: 1, max: 250)
list RevenueShareAllocationChangeList {
    member: RevenueShareAllocation
}

@length(min: 1, max: 6) @pattern("\\d{1,3}(\\.\\d{1,2})?")
string RevenueSharePercent

@length(min: 1, max: 19) @pattern("[1-9][0-9]*")
string RevisionToken

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    Reason: ServiceQuotaExceededExceptionReason
}

enum ServiceQuotaExceededExceptionReason {
    ATTRIBUTION_LIMIT_EXCEEDED
    TAG_LIMIT_EXCEEDED
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

@length(min: 0, max: 1024) @pattern("[\\x20-\\x7E]*")
string StartRevenueAttributionAllocationsTaskInputDescriptionString

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("[^\\x00-\\x1F\\x7F]+")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[^\\x00-\\x1F\\x7F]*")
string TagValue

enum TenancyModel {
    MULTI_TENANT
    SINGLE_TENANT
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    Message: String

    ServiceCode: String
    QuotaCode: String
}

@length(min: 0, max: 1024) @pattern("[\\x20-\\x7E]*")
string UpdateRevenueAttributionInputDescriptionString

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    @required
    Reason: ValidationExceptionReason

    FieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String

    @required
    Code: FieldValidationCode
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    REQUEST_VALIDATION_FAILED
    BUSINESS_VALIDATION_FAILED
}
