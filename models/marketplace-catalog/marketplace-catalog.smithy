$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.marketplacecatalog

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Marketplace Catalog Service")
@service(sdkId: "Marketplace Catalog", endpointPrefix: "catalog.marketplace")
@restJson1
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-east-1": [
            {endpoint: "https://catalog-marketplace.{region}.{dualStackDnsSuffix}", dualStack: true}
        ]
    }
)
service MarketplaceCatalog {
    version: "2018-09-17"
    operations: [
        BatchDescribeEntities
        CancelChangeSet
        DeleteResourcePolicy
        DescribeChangeSet
        DescribeEntity
        GetResourcePolicy
        ListChangeSets
        ListEntities
        ListTagsForResource
        PutResourcePolicy
        StartChangeSet
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/BatchDescribeEntities")
operation BatchDescribeEntities {
    input := {
        @required
        EntityRequestList: EntityRequestList
    }
    output := {
        EntityDetails: EntityDetails
        Errors: Errors
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/CancelChangeSet")
operation CancelChangeSet {
    input := {
        @required @httpQuery("catalog")
        Catalog: Catalog

        @required @httpQuery("changeSetId")
        ChangeSetId: ResourceId
    }
    output := {
        ChangeSetId: ResourceId
        ChangeSetArn: ARN
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/DeleteResourcePolicy")
operation DeleteResourcePolicy {
    input := {
        @required @httpQuery("resourceArn")
        ResourceArn: ResourceARN
    }
    output := {}
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/DescribeChangeSet")
operation DescribeChangeSet {
    input := {
        @required @httpQuery("catalog")
        Catalog: Catalog

        @required @httpQuery("changeSetId")
        ChangeSetId: ResourceId
    }
    output := {
        ChangeSetId: ResourceId
        ChangeSetArn: ARN
        ChangeSetName: ChangeSetName
        Intent: Intent
        StartTime: DateTimeISO8601
        EndTime: DateTimeISO8601
        Status: ChangeStatus
        FailureCode: FailureCode
        FailureDescription: ExceptionMessageContent
        ChangeSet: ChangeSetDescription
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/DescribeEntity")
operation DescribeEntity {
    input := {
        @required @httpQuery("catalog")
        Catalog: Catalog

        @required @httpQuery("entityId")
        EntityId: ResourceId
    }
    output := {
        EntityType: EntityType
        EntityIdentifier: Identifier
        EntityArn: ARN
        LastModifiedDate: DateTimeISO8601
        Details: Json
        DetailsDocument: Document
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotSupportedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/GetResourcePolicy")
operation GetResourcePolicy {
    input := {
        @required @httpQuery("resourceArn")
        ResourceArn: ResourceARN
    }
    output := {
        Policy: ResourcePolicyJson
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/ListChangeSets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ChangeSetSummaryList"
    pageSize: "MaxResults"
)
operation ListChangeSets {
    input := {
        @required
        Catalog: Catalog

        FilterList: FilterList
        Sort: Sort
        MaxResults: ListChangeSetsMaxResultInteger
        NextToken: NextToken
    }
    output := {
        ChangeSetSummaryList: ChangeSetSummaryList
        NextToken: NextToken
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/ListEntities")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EntitySummaryList"
    pageSize: "MaxResults"
)
operation ListEntities {
    input := {
        @required
        Catalog: Catalog

        @required
        EntityType: EntityType

        FilterList: FilterList
        Sort: Sort
        NextToken: NextToken
        MaxResults: ListEntitiesMaxResultInteger
        OwnershipType: OwnershipType
        EntityTypeFilters: EntityTypeFilters
        EntityTypeSort: EntityTypeSort
    }
    output := {
        EntitySummaryList: EntitySummaryList
        NextToken: NextToken
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/ListTagsForResource")
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceARN
    }
    output := {
        ResourceArn: ResourceARN
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/PutResourcePolicy")
operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceARN

        @required
        Policy: ResourcePolicyJson
    }
    output := {}
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/StartChangeSet")
operation StartChangeSet {
    input := {
        @required
        Catalog: Catalog

        @required
        ChangeSet: RequestedChangeList

        ChangeSetName: ChangeSetName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        ChangeSetTags: TagList
        Intent: Intent
    }
    output := {
        ChangeSetId: ResourceId
        ChangeSetArn: ARN
    }
    errors: [
        InternalServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/TagResource")
operation TagResource {
    input := {
        @required
        ResourceArn: ResourceARN

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/UntagResource")
operation UntagResource {
    input := {
        @required
        ResourceArn: ResourceARN

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9:*/-]+$")
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: ExceptionMessageContent
}

structure AmiProductEntityIdFilter {
    ValueList: AmiProductEntityIdFilterValueList
}

@length(min: 1, max: 10)
list AmiProductEntityIdFilterValueList {
    member: AmiProductEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string AmiProductEntityIdString

structure AmiProductFilters {
    EntityId: AmiProductEntityIdFilter
    LastModifiedDate: AmiProductLastModifiedDateFilter
    ProductTitle: AmiProductTitleFilter
    Visibility: AmiProductVisibilityFilter
}

structure AmiProductLastModifiedDateFilter {
    DateRange: AmiProductLastModifiedDateFilterDateRange
}

structure AmiProductLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure AmiProductSort {
    SortBy: AmiProductSortBy
    SortOrder: SortOrder
}

enum AmiProductSortBy {
    EntityId
    LastModifiedDate
    ProductTitle
    Visibility
}

structure AmiProductSummary {
    ProductTitle: AmiProductTitleString
    Visibility: AmiProductVisibilityString
}

structure AmiProductTitleFilter {
    ValueList: AmiProductTitleFilterValueList
    WildCardValue: AmiProductTitleString
}

@length(min: 1, max: 10)
list AmiProductTitleFilterValueList {
    member: AmiProductTitleString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string AmiProductTitleString

structure AmiProductVisibilityFilter {
    ValueList: AmiProductVisibilityFilterValueList
}

@length(min: 1, max: 10)
list AmiProductVisibilityFilterValueList {
    member: AmiProductVisibilityString
}

enum AmiProductVisibilityString {
    Limited
    Public
    Restricted
    Draft
}

@length(min: 1, max: 72) @pattern("^[a-zA-Z_]+$")
string BatchDescribeErrorCodeString

structure BatchDescribeErrorDetail {
    ErrorCode: BatchDescribeErrorCodeString
    ErrorMessage: BatchDescribeErrorMessageContent
}

@length(min: 1, max: 2048) @pattern("^(.)+$")
string BatchDescribeErrorMessageContent

@length(min: 1, max: 64) @pattern("^[a-zA-Z]+$")
string Catalog

structure Change {
    @required
    ChangeType: ChangeType

    @required
    Entity: Entity

    EntityTags: TagList
    Details: Json
    DetailsDocument: Document
    ChangeName: ChangeName
}

@length(min: 1, max: 72) @pattern("^[a-zA-Z]$")
string ChangeName

list ChangeSetDescription {
    member: ChangeSummary
}

@length(min: 1, max: 100) @pattern("^[\\w\\s+=.:@-]+$")
string ChangeSetName

list ChangeSetSummaryList {
    member: ChangeSetSummaryListItem
}

structure ChangeSetSummaryListItem {
    ChangeSetId: ResourceId
    ChangeSetArn: ARN
    ChangeSetName: ChangeSetName
    StartTime: DateTimeISO8601
    EndTime: DateTimeISO8601
    Status: ChangeStatus
    EntityIdList: ResourceIdList
    FailureCode: FailureCode
}

enum ChangeStatus {
    PREPARING
    APPLYING
    SUCCEEDED
    CANCELLED
    FAILED
}

structure ChangeSummary {
    ChangeType: ChangeType
    Entity: Entity
    Details: Json
    DetailsDocument: Document
    ErrorDetailList: ErrorDetailList
    ChangeName: ChangeName
}

@length(min: 1, max: 255) @pattern("^[A-Z][\\w]*$")
string ChangeType

@length(min: 1, max: 64) @pattern("^[!-~]+$")
string ClientRequestToken

structure ContainerProductEntityIdFilter {
    ValueList: ContainerProductEntityIdFilterValueList
}

@length(min: 1, max: 10)
list ContainerProductEntityIdFilterValueList {
    member: ContainerProductEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string ContainerProductEntityIdString

structure ContainerProductFilters {
    EntityId: ContainerProductEntityIdFilter
    LastModifiedDate: ContainerProductLastModifiedDateFilter
    ProductTitle: ContainerProductTitleFilter
    Visibility: ContainerProductVisibilityFilter
}

structure ContainerProductLastModifiedDateFilter {
    DateRange: ContainerProductLastModifiedDateFilterDateRange
}

structure ContainerProductLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure ContainerProductSort {
    SortBy: ContainerProductSortBy
    SortOrder: SortOrder
}

enum ContainerProductSortBy {
    EntityId
    LastModifiedDate
    ProductTitle
    Visibility
    CompatibleAWSServices
}

structure ContainerProductSummary {
    ProductTitle: ContainerProductTitleString
    Visibility: ContainerProductVisibilityString
}

structure ContainerProductTitleFilter {
    ValueList: ContainerProductTitleFilterValueList
    WildCardValue: ContainerProductTitleString
}

@length(min: 1, max: 10)
list ContainerProductTitleFilterValueList {
    member: ContainerProductTitleString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ContainerProductTitleString

structure ContainerProductVisibilityFilter {
    ValueList: ContainerProductVisibilityFilterValueList
}

@length(min: 1, max: 10)
list ContainerProductVisibilityFilterValueList {
    member: ContainerProductVisibilityString
}

enum ContainerProductVisibilityString {
    Limited
    Public
    Restricted
    Draft
}

structure DataProductEntityIdFilter {
    ValueList: DataProductEntityIdFilterValueList
}

@length(min: 1, max: 10)
list DataProductEntityIdFilterValueList {
    member: DataProductEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string DataProductEntityIdString

structure DataProductFilters {
    EntityId: DataProductEntityIdFilter
    ProductTitle: DataProductTitleFilter
    Visibility: DataProductVisibilityFilter
    LastModifiedDate: DataProductLastModifiedDateFilter
}

structure DataProductLastModifiedDateFilter {
    DateRange: DataProductLastModifiedDateFilterDateRange
}

structure DataProductLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure DataProductSort {
    SortBy: DataProductSortBy
    SortOrder: SortOrder
}

enum DataProductSortBy {
    EntityId
    ProductTitle
    Visibility
    LastModifiedDate
}

structure DataProductSummary {
    ProductTitle: DataProductTitleString
    Visibility: DataProductVisibilityString
}

structure DataProductTitleFilter {
    ValueList: DataProductTitleFilterValueList
    WildCardValue: DataProductTitleString
}

@length(min: 1, max: 10)
list DataProductTitleFilterValueList {
    member: DataProductTitleString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string DataProductTitleString

structure DataProductVisibilityFilter {
    ValueList: DataProductVisibilityFilterValueList
}

@length(min: 1, max: 10)
list DataProductVisibilityFilterValueList {
    member: DataProductVisibilityString
}

enum DataProductVisibilityString {
    Limited
    Public
    Restricted
    Unavailable
    Draft
}

@length(min: 20, max: 20)
@pattern("^([\\d]{4})\\-(1[0-2]|0[1-9])\\-(3[01]|0[1-9]|[12][\\d])T(2[0-3]|[01][\\d]):([0-5][\\d]):([0-5][\\d])Z$")
string DateTimeISO8601

structure Entity {
    @required
    Type: EntityType

    Identifier: Identifier
}

structure EntityDetail {
    EntityType: EntityType
    EntityArn: ARN
    EntityIdentifier: Identifier
    LastModifiedDate: DateTimeISO8601
    DetailsDocument: Document
}

map EntityDetails {
    key: EntityId
    value: EntityDetail
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string EntityId

@length(min: 1, max: 255) @pattern("^\\\\S+[\\\\S\\\\s]*")
string EntityNameString

structure EntityRequest {
    @required
    Catalog: Catalog

    @required
    EntityId: EntityId
}

@length(min: 1, max: 20)
list EntityRequestList {
    member: EntityRequest
}

structure EntitySummary {
    Name: EntityNameString
    EntityType: EntityType
    EntityId: ResourceId
    EntityArn: ARN
    LastModifiedDate: DateTimeISO8601
    Visibility: VisibilityValue
    AmiProductSummary: AmiProductSummary
    ContainerProductSummary: ContainerProductSummary
    DataProductSummary: DataProductSummary
    SaaSProductSummary: SaaSProductSummary
    OfferSummary: OfferSummary
    ResaleAuthorizationSummary: ResaleAuthorizationSummary
    MachineLearningProductSummary: MachineLearningProductSummary
    OfferSetSummary: OfferSetSummary
}

list EntitySummaryList {
    member: EntitySummary
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z]+$")
string EntityType

union EntityTypeFilters {
    DataProductFilters: DataProductFilters
    SaaSProductFilters: SaaSProductFilters
    AmiProductFilters: AmiProductFilters
    OfferFilters: OfferFilters
    ContainerProductFilters: ContainerProductFilters
    ResaleAuthorizationFilters: ResaleAuthorizationFilters
    MachineLearningProductFilters: MachineLearningProductFilters
    OfferSetFilters: OfferSetFilters
}

union EntityTypeSort {
    DataProductSort: DataProductSort
    SaaSProductSort: SaaSProductSort
    AmiProductSort: AmiProductSort
    OfferSort: OfferSort
    ContainerProductSort: ContainerProductSort
    ResaleAuthorizationSort: ResaleAuthorizationSort
    MachineLearningProductSort: MachineLearningProductSort
    OfferSetSort: OfferSetSort
}

@length(min: 1, max: 72) @pattern("^[a-zA-Z_]+$")
string ErrorCodeString

structure ErrorDetail {
    ErrorCode: ErrorCodeString
    ErrorMessage: ExceptionMessageContent
}

list ErrorDetailList {
    member: ErrorDetail
}

map Errors {
    key: EntityId
    value: BatchDescribeErrorDetail
}

@length(min: 1, max: 2048) @pattern("^(.)+$")
string ExceptionMessageContent

enum FailureCode {
    CLIENT_ERROR
    SERVER_FAULT
}

structure Filter {
    Name: FilterName
    ValueList: ValueList
}

@length(min: 1, max: 8)
list FilterList {
    member: Filter
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z]+$")
string FilterName

@length(min: 1, max: 255) @pattern("^(.)+$")
string FilterValueContent

@length(min: 1, max: 255) @pattern("^[\\w\\-@]+$")
string Identifier

enum Intent {
    VALIDATE
    APPLY
}

@error("server") @httpError(500)
structure InternalServiceException {
    Message: ExceptionMessageContent
}

@length(min: 2, max: 16384) @pattern("^[\\s]*\\{[\\s\\S]*\\}[\\s]*$")
string Json

@range(min: 1, max: 20)
integer ListChangeSetsMaxResultInteger

@range(min: 1, max: 50)
integer ListEntitiesMaxResultInteger

structure MachineLearningProductEntityIdFilter {
    ValueList: MachineLearningProductEntityIdFilterValueList
}

@length(min: 1, max: 10)
list MachineLearningProductEntityIdFilterValueList {
    member: MachineLearningProductEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string MachineLearningProductEntityIdString

structure MachineLearningProductFilters {
    EntityId: MachineLearningProductEntityIdFilter
    LastModifiedDate: MachineLearningProductLastModifiedDateFilter
    ProductTitle: MachineLearningProductTitleFilter
    Visibility: MachineLearningProductVisibilityFilter
}

structure MachineLearningProductLastModifiedDateFilter {
    DateRange: MachineLearningProductLastModifiedDateFilterDateRange
}

structure MachineLearningProductLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure MachineLearningProductSort {
    SortBy: MachineLearningProductSortBy
    SortOrder: SortOrder
}

enum MachineLearningProductSortBy {
    EntityId
    LastModifiedDate
    ProductTitle
    Visibility
}

structure MachineLearningProductSummary {
    ProductTitle: MachineLearningProductTitleString
    Visibility: MachineLearningProductVisibilityString
}

structure MachineLearningProductTitleFilter {
    ValueList: MachineLearningProductTitleFilterValueList
    WildCardValue: MachineLearningProductTitleString
}

@length(min: 1, max: 10)
list MachineLearningProductTitleFilterValueList {
    member: MachineLearningProductTitleString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string MachineLearningProductTitleString

structure MachineLearningProductVisibilityFilter {
    ValueList: MachineLearningProductVisibilityFilterValueList
}

@length(min: 1, max: 10)
list MachineLearningProductVisibilityFilterValueList {
    member: MachineLearningProductVisibilityString
}

enum MachineLearningProductVisibilityString {
    Limited
    Public
    Restricted
    Draft
}

@length(min: 1, max: 2048) @pattern("^[\\w+=.:@\\-\\/]$")
string NextToken

structure OfferAvailabilityEndDateFilter {
    DateRange: OfferAvailabilityEndDateFilterDateRange
}

structure OfferAvailabilityEndDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure OfferBuyerAccountsFilter {
    WildCardValue: OfferBuyerAccountsFilterWildcard
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string OfferBuyerAccountsFilterWildcard

@length(min: 0, max: 26)
list OfferBuyerAccountsList {
    member: OfferBuyerAccountsString
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string OfferBuyerAccountsString

structure OfferCreatedBySourceFilter {
    ValueList: OfferCreatedBySourceFilterValueList
}

@length(min: 1, max: 2)
list OfferCreatedBySourceFilterValueList {
    member: OfferCreatedBySourceString
}

enum OfferCreatedBySourceString {
    Seller
    AwsMarketplace
}

structure OfferEntityIdFilter {
    ValueList: OfferEntityIdFilterValueList
}

@length(min: 1, max: 10)
list OfferEntityIdFilterValueList {
    member: OfferEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string OfferEntityIdString

structure OfferFilters {
    EntityId: OfferEntityIdFilter
    Name: OfferNameFilter
    ProductId: OfferProductIdFilter
    ResaleAuthorizationId: OfferResaleAuthorizationIdFilter
    ReleaseDate: OfferReleaseDateFilter
    AvailabilityEndDate: OfferAvailabilityEndDateFilter
    BuyerAccounts: OfferBuyerAccountsFilter
    State: OfferStateFilter
    Targeting: OfferTargetingFilter
    LastModifiedDate: OfferLastModifiedDateFilter
    OfferSetId: OfferSetIdFilter
    TargetAgreementId: OfferTargetAgreementIdFilter
    TargetAgreementIntent: OfferTargetAgreementIntentFilter
    CreatedBySource: OfferCreatedBySourceFilter
}

structure OfferLastModifiedDateFilter {
    DateRange: OfferLastModifiedDateFilterDateRange
}

structure OfferLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure OfferNameFilter {
    ValueList: OfferNameFilterValueList
    WildCardValue: OfferNameString
}

@length(min: 1, max: 10)
list OfferNameFilterValueList {
    member: OfferNameString
}

@length(min: 1, max: 150) @pattern("^(.)+$")
string OfferNameString

structure OfferProductIdFilter {
    ValueList: OfferProductIdFilterValueList
}

@length(min: 1, max: 10)
list OfferProductIdFilterValueList {
    member: OfferProductIdString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string OfferProductIdString

structure OfferReleaseDateFilter {
    DateRange: OfferReleaseDateFilterDateRange
}

structure OfferReleaseDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure OfferResaleAuthorizationIdFilter {
    ValueList: OfferResaleAuthorizationIdFilterValueList
}

@length(min: 1, max: 10)
list OfferResaleAuthorizationIdFilterValueList {
    member: OfferResaleAuthorizationIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string OfferResaleAuthorizationIdString

structure OfferSetAssociatedOfferIdsFilter {
    ValueList: OfferSetAssociatedOfferIdsFilterValueList
}

@length(min: 1, max: 10)
list OfferSetAssociatedOfferIdsFilterValueList {
    member: OfferSetAssociatedOfferIdsString
}

@length(min: 0, max: 10)
list OfferSetAssociatedOfferIdsList {
    member: OfferSetAssociatedOfferIdsString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string OfferSetAssociatedOfferIdsString

structure OfferSetEntityIdFilter {
    ValueList: OfferSetEntityIdFilterValueList
}

@length(min: 1, max: 10)
list OfferSetEntityIdFilterValueList {
    member: OfferSetEntityIdString
}

@length(min: 1, max: 255) @pattern("^offerset-[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string OfferSetEntityIdString

structure OfferSetFilters {
    EntityId: OfferSetEntityIdFilter
    Name: OfferSetNameFilter
    State: OfferSetStateFilter
    ReleaseDate: OfferSetReleaseDateFilter
    AssociatedOfferIds: OfferSetAssociatedOfferIdsFilter
    SolutionId: OfferSetSolutionIdFilter
    LastModifiedDate: OfferSetLastModifiedDateFilter
}

structure OfferSetIdFilter {
    ValueList: OfferSetIdFilterValueList
}

@length(min: 1, max: 10)
list OfferSetIdFilterValueList {
    member: OfferSetIdString
}

@length(min: 1, max: 50) @pattern("^offerset-[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string OfferSetIdString

structure OfferSetLastModifiedDateFilter {
    DateRange: OfferSetLastModifiedDateFilterDateRange
}

structure OfferSetLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure OfferSetNameFilter {
    ValueList: OfferSetNameFilterValueList
}

@length(min: 1, max: 10)
list OfferSetNameFilterValueList {
    member: OfferSetNameString
}

@length(min: 1, max: 150) @pattern("^(.)+$")
string OfferSetNameString

structure OfferSetReleaseDateFilter {
    DateRange: OfferSetReleaseDateFilterDateRange
}

structure OfferSetReleaseDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure OfferSetSolutionIdFilter {
    ValueList: OfferSetSolutionIdFilterValueList
}

@length(min: 1, max: 10)
list OfferSetSolutionIdFilterValueList {
    member: OfferSetSolutionIdString
}

@length(min: 1, max: 50) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string OfferSetSolutionIdString

structure OfferSetSort {
    SortBy: OfferSetSortBy
    SortOrder: SortOrder
}

enum OfferSetSortBy {
    Name
    State
    ReleaseDate
    SolutionId
    EntityId
    LastModifiedDate
}

structure OfferSetStateFilter {
    ValueList: OfferSetStateFilterValueList
}

@length(min: 1, max: 2)
list OfferSetStateFilterValueList {
    member: OfferSetStateString
}

enum OfferSetStateString {
    Draft
    Released
}

structure OfferSetSummary {
    Name: OfferSetNameString
    State: OfferSetStateString
    ReleaseDate: DateTimeISO8601
    AssociatedOfferIds: OfferSetAssociatedOfferIdsList
    SolutionId: OfferSetSolutionIdString
}

structure OfferSort {
    SortBy: OfferSortBy
    SortOrder: SortOrder
}

enum OfferSortBy {
    EntityId
    Name
    ProductId
    ResaleAuthorizationId
    ReleaseDate
    AvailabilityEndDate
    BuyerAccounts
    State
    Targeting
    LastModifiedDate
    OfferSetId
    TargetAgreementId
    TargetAgreementIntent
    CreatedBySource
}

structure OfferStateFilter {
    ValueList: OfferStateFilterValueList
}

@length(min: 1, max: 2)
list OfferStateFilterValueList {
    member: OfferStateString
}

enum OfferStateString {
    Draft
    Released
}

structure OfferSummary {
    Name: OfferNameString
    ProductId: OfferProductIdString
    ResaleAuthorizationId: OfferResaleAuthorizationIdString
    ReleaseDate: DateTimeISO8601
    AvailabilityEndDate: DateTimeISO8601
    BuyerAccounts: OfferBuyerAccountsList
    State: OfferStateString
    Targeting: OfferTargetingList
    OfferSetId: OfferSetIdString
    TargetAgreementId: OfferTargetAgreementIdString
    TargetAgreementIntent: OfferTargetAgreementIntentString
    CreatedBySource: OfferCreatedBySourceString
}

structure OfferTargetAgreementIdFilter {
    ValueList: OfferTargetAgreementIdFilterValueList
}

@length(min: 1, max: 10)
list OfferTargetAgreementIdFilterValueList {
    member: OfferTargetAgreementIdString
}

@length(min: 1, max: 64) @pattern("^(.)+$")
string OfferTargetAgreementIdString

structure OfferTargetAgreementIntentFilter {
    ValueList: OfferTargetAgreementIntentFilterValueList
}

@length(min: 1, max: 2)
list OfferTargetAgreementIntentFilterValueList {
    member: OfferTargetAgreementIntentString
}

enum OfferTargetAgreementIntentString {
    Renew
}

structure OfferTargetingFilter {
    ValueList: OfferTargetingFilterValueList
}

@length(min: 1, max: 4)
list OfferTargetingFilterValueList {
    member: OfferTargetingString
}

@length(min: 0, max: 4)
list OfferTargetingList {
    member: OfferTargetingString
}

enum OfferTargetingString {
    BuyerAccounts
    ParticipatingPrograms
    CountryCodes
    None
}

enum OwnershipType {
    SELF
    SHARED
}

@length(min: 1, max: 20)
list RequestedChangeList {
    member: Change
}

structure ResaleAuthorizationAvailabilityEndDateFilter {
    DateRange: ResaleAuthorizationAvailabilityEndDateFilterDateRange
    ValueList: ResaleAuthorizationAvailabilityEndDateFilterValueList
}

structure ResaleAuthorizationAvailabilityEndDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

@length(min: 1, max: 10)
list ResaleAuthorizationAvailabilityEndDateFilterValueList {
    member: DateTimeISO8601
}

structure ResaleAuthorizationCreatedDateFilter {
    DateRange: ResaleAuthorizationCreatedDateFilterDateRange
    ValueList: ResaleAuthorizationCreatedDateFilterValueList
}

structure ResaleAuthorizationCreatedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

@length(min: 1, max: 10)
list ResaleAuthorizationCreatedDateFilterValueList {
    member: DateTimeISO8601
}

structure ResaleAuthorizationEntityIdFilter {
    ValueList: ResaleAuthorizationEntityIdFilterValueList
}

@length(min: 1, max: 10)
list ResaleAuthorizationEntityIdFilterValueList {
    member: ResaleAuthorizationEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string ResaleAuthorizationEntityIdString

structure ResaleAuthorizationFilters {
    EntityId: ResaleAuthorizationEntityIdFilter
    Name: ResaleAuthorizationNameFilter
    ProductId: ResaleAuthorizationProductIdFilter
    CreatedDate: ResaleAuthorizationCreatedDateFilter
    AvailabilityEndDate: ResaleAuthorizationAvailabilityEndDateFilter
    ManufacturerAccountId: ResaleAuthorizationManufacturerAccountIdFilter
    ProductName: ResaleAuthorizationProductNameFilter
    ManufacturerLegalName: ResaleAuthorizationManufacturerLegalNameFilter
    ResellerAccountID: ResaleAuthorizationResellerAccountIDFilter
    ResellerLegalName: ResaleAuthorizationResellerLegalNameFilter
    Status: ResaleAuthorizationStatusFilter
    OfferExtendedStatus: ResaleAuthorizationOfferExtendedStatusFilter
    LastModifiedDate: ResaleAuthorizationLastModifiedDateFilter
    ResellerRole: ResaleAuthorizationResellerRoleFilter
}

structure ResaleAuthorizationLastModifiedDateFilter {
    DateRange: ResaleAuthorizationLastModifiedDateFilterDateRange
}

structure ResaleAuthorizationLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure ResaleAuthorizationManufacturerAccountIdFilter {
    ValueList: ResaleAuthorizationManufacturerAccountIdFilterValueList
    WildCardValue: ResaleAuthorizationManufacturerAccountIdFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationManufacturerAccountIdFilterValueList {
    member: ResaleAuthorizationManufacturerAccountIdString
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string ResaleAuthorizationManufacturerAccountIdFilterWildcard

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string ResaleAuthorizationManufacturerAccountIdString

structure ResaleAuthorizationManufacturerLegalNameFilter {
    ValueList: ResaleAuthorizationManufacturerLegalNameFilterValueList
    WildCardValue: ResaleAuthorizationManufacturerLegalNameFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationManufacturerLegalNameFilterValueList {
    member: ResaleAuthorizationManufacturerLegalNameString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationManufacturerLegalNameFilterWildcard

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationManufacturerLegalNameString

structure ResaleAuthorizationNameFilter {
    ValueList: ResaleAuthorizationNameFilterValueList
    WildCardValue: ResaleAuthorizationNameFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationNameFilterValueList {
    member: ResaleAuthorizationNameString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationNameFilterWildcard

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationNameString

structure ResaleAuthorizationOfferExtendedStatusFilter {
    ValueList: ResaleAuthorizationOfferExtendedStatusFilterValueList
}

@length(min: 1, max: 10)
list ResaleAuthorizationOfferExtendedStatusFilterValueList {
    member: ResaleAuthorizationOfferExtendedStatusString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationOfferExtendedStatusString

structure ResaleAuthorizationProductIdFilter {
    ValueList: ResaleAuthorizationProductIdFilterValueList
    WildCardValue: ResaleAuthorizationProductIdFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationProductIdFilterValueList {
    member: ResaleAuthorizationProductIdString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationProductIdFilterWildcard

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationProductIdString

structure ResaleAuthorizationProductNameFilter {
    ValueList: ResaleAuthorizationProductNameFilterValueList
    WildCardValue: ResaleAuthorizationProductNameFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationProductNameFilterValueList {
    member: ResaleAuthorizationProductNameString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationProductNameFilterWildcard

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationProductNameString

structure ResaleAuthorizationResellerAccountIDFilter {
    ValueList: ResaleAuthorizationResellerAccountIDFilterValueList
    WildCardValue: ResaleAuthorizationResellerAccountIDFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationResellerAccountIDFilterValueList {
    member: ResaleAuthorizationResellerAccountIDString
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string ResaleAuthorizationResellerAccountIDFilterWildcard

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string ResaleAuthorizationResellerAccountIDString

structure ResaleAuthorizationResellerLegalNameFilter {
    ValueList: ResaleAuthorizationResellerLegalNameFilterValueList
    WildCardValue: ResaleAuthorizationResellerLegalNameFilterWildcard
}

@length(min: 1, max: 10)
list ResaleAuthorizationResellerLegalNameFilterValueList {
    member: ResaleAuthorizationResellerLegalNameString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationResellerLegalNameFilterWildcard

@length(min: 1, max: 255) @pattern("^(.)+$")
string ResaleAuthorizationResellerLegalNameString

structure ResaleAuthorizationResellerRoleFilter {
    ValueList: ResaleAuthorizationResellerRoleFilterValueList
}

@length(min: 1, max: 10)
list ResaleAuthorizationResellerRoleFilterValueList {
    member: ResaleAuthorizationResellerRoleString
}

enum ResaleAuthorizationResellerRoleString {
    ChannelPartner
    Distributor
}

structure ResaleAuthorizationSort {
    SortBy: ResaleAuthorizationSortBy
    SortOrder: SortOrder
}

enum ResaleAuthorizationSortBy {
    EntityId
    Name
    ProductId
    ProductName
    ManufacturerAccountId
    ManufacturerLegalName
    ResellerAccountID
    ResellerLegalName
    Status
    OfferExtendedStatus
    CreatedDate
    AvailabilityEndDate
    LastModifiedDate
}

structure ResaleAuthorizationStatusFilter {
    ValueList: ResaleAuthorizationStatusFilterValueList
}

@length(min: 1, max: 10)
list ResaleAuthorizationStatusFilterValueList {
    member: ResaleAuthorizationStatusString
}

enum ResaleAuthorizationStatusString {
    Draft
    Active
    Restricted
}

structure ResaleAuthorizationSummary {
    Name: ResaleAuthorizationNameString
    ProductId: ResaleAuthorizationProductIdString
    ProductName: ResaleAuthorizationProductNameString
    ManufacturerAccountId: ResaleAuthorizationManufacturerAccountIdString
    ManufacturerLegalName: ResaleAuthorizationManufacturerLegalNameString
    ResellerAccountID: ResaleAuthorizationResellerAccountIDString
    ResellerLegalName: ResaleAuthorizationResellerLegalNameString
    Status: ResaleAuthorizationStatusString
    OfferExtendedStatus: ResaleAuthorizationOfferExtendedStatusString
    CreatedDate: DateTimeISO8601
    AvailabilityEndDate: DateTimeISO8601
    ResellerRole: ResaleAuthorizationResellerRoleString
}

@length(min: 1, max: 255)
@pattern("^arn:[\\w+=/,.@-]+:aws-marketplace:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*$")
string ResourceARN

@length(min: 1, max: 255) @pattern("^[\\w\\-]+$")
string ResourceId

list ResourceIdList {
    member: ResourceId
}

@error("client") @httpError(423)
structure ResourceInUseException {
    Message: ExceptionMessageContent
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: ExceptionMessageContent
}

@error("client") @httpError(415)
structure ResourceNotSupportedException {
    Message: ExceptionMessageContent
}

@length(min: 1, max: 10240) @pattern("^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$")
string ResourcePolicyJson

structure SaaSProductEntityIdFilter {
    ValueList: SaaSProductEntityIdFilterValueList
}

@length(min: 1, max: 10)
list SaaSProductEntityIdFilterValueList {
    member: SaaSProductEntityIdString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][.a-zA-Z0-9/-]+[a-zA-Z0-9]$")
string SaaSProductEntityIdString

structure SaaSProductFilters {
    EntityId: SaaSProductEntityIdFilter
    ProductTitle: SaaSProductTitleFilter
    Visibility: SaaSProductVisibilityFilter
    LastModifiedDate: SaaSProductLastModifiedDateFilter
}

structure SaaSProductLastModifiedDateFilter {
    DateRange: SaaSProductLastModifiedDateFilterDateRange
}

structure SaaSProductLastModifiedDateFilterDateRange {
    AfterValue: DateTimeISO8601
    BeforeValue: DateTimeISO8601
}

structure SaaSProductSort {
    SortBy: SaaSProductSortBy
    SortOrder: SortOrder
}

enum SaaSProductSortBy {
    EntityId
    ProductTitle
    Visibility
    LastModifiedDate
    DeliveryOptionTypes
}

structure SaaSProductSummary {
    ProductTitle: SaaSProductTitleString
    Visibility: SaaSProductVisibilityString
}

structure SaaSProductTitleFilter {
    ValueList: SaaSProductTitleFilterValueList
    WildCardValue: SaaSProductTitleString
}

@length(min: 1, max: 10)
list SaaSProductTitleFilterValueList {
    member: SaaSProductTitleString
}

@length(min: 1, max: 255) @pattern("^(.)+$")
string SaaSProductTitleString

structure SaaSProductVisibilityFilter {
    ValueList: SaaSProductVisibilityFilterValueList
}

@length(min: 1, max: 10)
list SaaSProductVisibilityFilterValueList {
    member: SaaSProductVisibilityString
}

enum SaaSProductVisibilityString {
    Limited
    Public
    Restricted
    Draft
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: ExceptionMessageContent
}

structure Sort {
    SortBy: SortBy
    SortOrder: SortOrder
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z]+$")
string SortBy

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    Message: ExceptionMessageContent
}

@error("client") @httpError(422)
structure ValidationException {
    Message: ExceptionMessageContent
}

@length(min: 1, max: 10)
list ValueList {
    member: FilterValueContent
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z]+$")
string VisibilityValue
