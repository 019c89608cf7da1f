$version: "2.0"

namespace com.amazonaws.marketplacediscovery

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Marketplace Discovery")
@service(sdkId: "Marketplace Discovery", endpointPrefix: "discovery-marketplace")
@restJson1
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service MarketplaceDiscovery {
    version: "2026-02-05"
    operations: [
        GetListing
        GetOffer
        GetOfferSet
        GetOfferTerms
        GetProduct
        ListFulfillmentOptions
        ListPurchaseOptions
        SearchFacets
        SearchListings
    ]
}

@http(method: "POST", uri: "/2026-02-05/getListing") @readonly
operation GetListing {
    input := {
        @required
        listingId: ListingId
    }
    output := {
        @required
        associatedEntities: ListingAssociatedEntityList

        @required
        badges: ListingBadgeList

        @required
        catalog: Catalog

        @required
        categories: CategoryList

        @required
        fulfillmentOptionSummaries: FulfillmentOptionSummaryList

        @required
        highlights: HighlightList

        integrationGuide: NullableString

        @required
        listingId: ListingId

        @required
        listingName: NonEmptyString

        @required
        logoThumbnailUrl: URL

        @required
        longDescription: GetListingOutputLongDescriptionString

        @required
        pricingModels: PricingModelList

        @required
        pricingUnits: PricingUnitList

        @required
        promotionalMedia: PromotionalMediaList

        @required
        publisher: SellerInformation

        @required
        resources: ResourceList

        reviewSummary: ReviewSummary

        @required
        sellerEngagements: SellerEngagementList

        @required
        shortDescription: NonEmptyString

        @required
        useCases: UseCaseList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/getOffer") @readonly
operation GetOffer {
    input := {
        @required
        offerId: OfferId
    }
    output := {
        @required
        offerId: OfferId

        @required
        catalog: Catalog

        offerName: NullableString
        expirationTime: Timestamp
        availableFromTime: Timestamp

        @required
        sellerOfRecord: SellerInformation

        @required
        associatedEntities: OfferAssociatedEntityList

        @required
        agreementProposalId: AgreementResourceId

        replacementAgreementId: AgreementResourceId

        @required
        pricingModel: PricingModel

        @required
        badges: PurchaseOptionBadgeList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/getOfferSet") @readonly
operation GetOfferSet {
    input := {
        @required
        offerSetId: OfferSetId
    }
    output := {
        @required
        offerSetId: OfferSetId

        @required
        catalog: Catalog

        offerSetName: NonEmptyString
        availableFromTime: Timestamp
        expirationTime: Timestamp
        buyerNotes: NullableString

        @required
        sellerOfRecord: SellerInformation

        @required
        badges: PurchaseOptionBadgeList

        @required
        associatedEntities: OfferSetAssociatedEntityList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/getOfferTerms")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "offerTerms"
    pageSize: "maxResults"
)
operation GetOfferTerms {
    input := {
        @required
        offerId: OfferId

        maxResults: GetOfferTermsInputMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        @required
        offerTerms: OfferTermsList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/getProduct") @readonly
operation GetProduct {
    input := {
        @required
        productId: ProductId
    }
    output := {
        @required
        productId: ProductId

        @required
        catalog: Catalog

        @required
        productName: NonEmptyString

        @required
        manufacturer: SellerInformation

        @required
        deployedOnAws: DeployedOnAwsStatus

        @required
        shortDescription: NonEmptyString

        @required
        longDescription: GetProductOutputLongDescriptionString

        @required
        logoThumbnailUrl: URL

        @required
        fulfillmentOptionSummaries: FulfillmentOptionSummaryList

        @required
        categories: CategoryList

        @required
        highlights: HighlightList

        @required
        promotionalMedia: PromotionalMediaList

        @required
        resources: ResourceList

        @required
        sellerEngagements: SellerEngagementList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/listFulfillmentOptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fulfillmentOptions"
    pageSize: "maxResults"
)
operation ListFulfillmentOptions {
    input := {
        @required
        productId: ProductId

        maxResults: ListFulfillmentOptionsInputMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        @required
        fulfillmentOptions: FulfillmentOptionsList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/listPurchaseOptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "purchaseOptions"
    pageSize: "maxResults"
)
operation ListPurchaseOptions {
    input := {
        filters: PurchaseOptionFilterList
        maxResults: ListPurchaseOptionsInputMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        purchaseOptions: PurchaseOptionSummaryList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/searchFacets")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "listingFacets")
operation SearchFacets {
    input := {
        searchText: SearchText
        filters: SearchFilterList
        facetTypes: FacetTypeList
        nextToken: NextToken
    }
    output := {
        @required
        totalResults: NonNegativeCount

        @required
        listingFacets: TypeToFacetMap

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/2026-02-05/searchListings")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "listingSummaries"
    pageSize: "maxResults"
)
operation SearchListings {
    input := {
        searchText: SearchText
        filters: SearchFilterList
        maxResults: MaxResults
        sortBy: SearchListingsSortBy
        sortOrder: SearchListingsSortOrder
        nextToken: NextToken
    }
    output := {
        @required
        totalResults: NonNegativeCount

        @required
        listingSummaries: ListingSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_/-]+")
string AgreementResourceId

structure AmazonMachineImageFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionName: String

    fulfillmentOptionVersion: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    @required
    operatingSystems: AmazonMachineImageOperatingSystemList

    recommendation: AmazonMachineImageRecommendation
    releaseNotes: String
    usageInstructions: String
}

structure AmazonMachineImageOperatingSystem {
    @required
    operatingSystemFamilyName: String

    @required
    operatingSystemName: String

    operatingSystemVersion: String
}

list AmazonMachineImageOperatingSystemList {
    member: AmazonMachineImageOperatingSystem
}

structure AmazonMachineImageRecommendation {
    @required
    instanceType: String
}

structure ApiFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    usageInstructions: String

    @required
    awsSupportedServices: AwsSupportedServiceList
}

structure AwsSupportedService {
    @required
    supportedServiceType: String

    @required
    displayName: String

    @required
    description: String
}

list AwsSupportedServiceList {
    member: AwsSupportedService
}

enum BillingPeriodType {
    Monthly
}

@length(min: 1, max: 4096) @pattern("(.)+")
string BoundedString

structure ByolPricingTerm {
    @required
    id: TermId

    @required
    type: TermType
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string Catalog

structure Category {
    @required
    categoryId: NonEmptyString

    @required
    displayName: NonEmptyString
}

@length(min: 0, max: 30)
list CategoryList {
    member: Category
}

structure CloudFormationFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionName: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    releaseNotes: String
    usageInstructions: String
}

structure ConfigurableUpfrontPricingTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    currencyCode: CurrencyCode

    rateCards: ConfigurableUpfrontRateCardList
}

structure ConfigurableUpfrontRateCardItem {
    @required
    selector: Selector

    @required
    constraints: Constraints

    @required
    rateCard: RateCardList
}

list ConfigurableUpfrontRateCardList {
    member: ConfigurableUpfrontRateCardItem
}

structure Constraints {
    @required
    multipleDimensionSelection: RateCardConstraintType

    @required
    quantityConfiguration: RateCardConstraintType
}

structure ContainerFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionName: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    operatingSystems: ContainerOperatingSystemList
    awsSupportedServices: AwsSupportedServiceList
    releaseNotes: String
    usageInstructions: String
}

structure ContainerOperatingSystem {
    @required
    operatingSystemFamilyName: String

    @required
    operatingSystemName: String
}

list ContainerOperatingSystemList {
    member: ContainerOperatingSystem
}

@length(min: 3, max: 3) @pattern("[A-Z]+")
string CurrencyCode

structure DataArtifact {
    description: String
    resourceArn: String

    @required
    resourceType: String

    @required
    dataClassification: String
}

list DataArtifactList {
    member: DataArtifact
}

structure DataExchangeFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    dataArtifacts: DataArtifactList
}

enum DeployedOnAwsStatus {
    DEPLOYED
    NOT_DEPLOYED
    NOT_APPLICABLE
}

structure DimensionLabel {
    @required
    labelType: DimensionLabelType

    @required
    labelValue: BoundedString

    displayName: BoundedString
}

list DimensionLabelList {
    member: DimensionLabel
}

enum DimensionLabelType {
    Region
    SagemakerOption
}

structure DocumentItem {
    @required
    type: LegalDocumentType

    @required
    url: URL

    version: String
}

list DocumentList {
    member: DocumentItem
}

structure Ec2ImageBuilderComponentFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionName: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    operatingSystems: ContainerOperatingSystemList
    awsSupportedServices: AwsSupportedServiceList
    releaseNotes: String
    usageInstructions: String
}

structure EksAddOnFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionName: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    operatingSystems: EksAddOnOperatingSystemList
    releaseNotes: String
    usageInstructions: String
    awsSupportedServices: AwsSupportedServiceList
}

structure EksAddOnOperatingSystem {
    @required
    operatingSystemFamilyName: String

    @required
    operatingSystemName: String
}

list EksAddOnOperatingSystemList {
    member: EksAddOnOperatingSystem
}

@length(min: 0, max: 30)
list FacetTypeList {
    member: SearchFacetType
}

structure FixedUpfrontPricingTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    currencyCode: CurrencyCode

    duration: BoundedString

    @required
    price: BoundedString

    @required
    grants: GrantList
}

structure FreeTrialPricingTerm {
    @required
    id: TermId

    @required
    type: TermType

    duration: BoundedString

    @required
    grants: GrantList
}

union FulfillmentOption {
    amazonMachineImageFulfillmentOption: AmazonMachineImageFulfillmentOption
    apiFulfillmentOption: ApiFulfillmentOption
    cloudFormationFulfillmentOption: CloudFormationFulfillmentOption
    containerFulfillmentOption: ContainerFulfillmentOption
    helmFulfillmentOption: HelmFulfillmentOption
    eksAddOnFulfillmentOption: EksAddOnFulfillmentOption
    ec2ImageBuilderComponentFulfillmentOption: Ec2ImageBuilderComponentFulfillmentOption
    dataExchangeFulfillmentOption: DataExchangeFulfillmentOption
    professionalServicesFulfillmentOption: ProfessionalServicesFulfillmentOption
    saasFulfillmentOption: SaasFulfillmentOption
    sageMakerAlgorithmFulfillmentOption: SageMakerAlgorithmFulfillmentOption
    sageMakerModelFulfillmentOption: SageMakerModelFulfillmentOption
}

structure FulfillmentOptionSummary {
    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    displayName: NonEmptyString
}

@length(min: 0, max: 20)
list FulfillmentOptionSummaryList {
    member: FulfillmentOptionSummary
}

enum FulfillmentOptionType {
    AMAZON_MACHINE_IMAGE
    API
    CLOUDFORMATION_TEMPLATE
    CONTAINER
    HELM
    EKS_ADD_ON
    EC2_IMAGE_BUILDER_COMPONENT
    DATA_EXCHANGE
    PROFESSIONAL_SERVICES
    SAAS
    SAGEMAKER_ALGORITHM
    SAGEMAKER_MODEL
}

list FulfillmentOptionsList {
    member: FulfillmentOption
}

@length(min: 0, max: 32768) @pattern(".*\\S.*")
string GetListingOutputLongDescriptionString

@range(min: 1, max: 25)
integer GetOfferTermsInputMaxResultsInteger

@length(min: 0, max: 32768) @pattern(".*\\S.*")
string GetProductOutputLongDescriptionString

structure GrantItem {
    @required
    dimensionKey: BoundedString

    @required
    displayName: BoundedString

    description: BoundedString
    dimensionLabels: DimensionLabelList

    @required
    unit: BoundedString

    maxQuantity: Integer
}

list GrantList {
    member: GrantItem
}

structure HelmFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionName: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    operatingSystems: HelmOperatingSystemList
    releaseNotes: String
    awsSupportedServices: AwsSupportedServiceList
    usageInstructions: String
}

structure HelmOperatingSystem {
    @required
    operatingSystemFamilyName: String

    @required
    operatingSystemName: String
}

list HelmOperatingSystemList {
    member: HelmOperatingSystem
}

@length(min: 0, max: 10)
list HighlightList {
    member: NonEmptyString
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

enum LegalDocumentType {
    CustomEula
    CustomDsa
    EnterpriseEula
    StandardEula
    StandardDsa
}

structure LegalTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    documents: DocumentList
}

@range(min: 1, max: 50)
integer ListFulfillmentOptionsInputMaxResultsInteger

@range(min: 1, max: 100)
integer ListPurchaseOptionsInputMaxResultsInteger

structure ListingAssociatedEntity {
    product: ProductInformation
    offer: OfferInformation
}

@length(min: 0, max: 100)
list ListingAssociatedEntityList {
    member: ListingAssociatedEntity
}

structure ListingBadge {
    @required
    displayName: NonEmptyString

    @required
    badgeType: ListingBadgeType
}

@length(min: 0, max: 20)
list ListingBadgeList {
    member: ListingBadge
}

enum ListingBadgeType {
    AWS_FREE_TIER
    FREE_TRIAL
    DEPLOYED_ON_AWS
    QUICK_LAUNCH
    MULTI_PRODUCT
}

structure ListingFacet {
    @required
    value: NonEmptyString

    @required
    displayName: NonEmptyString

    parent: NullableString

    @required
    count: NonNegativeCount
}

@length(min: 0, max: 100)
list ListingFacetList {
    member: ListingFacet
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string ListingId

structure ListingSummary {
    @required
    listingId: ListingId

    @required
    listingName: NonEmptyString

    @required
    publisher: SellerInformation

    @required
    fulfillmentOptionSummaries: FulfillmentOptionSummaryList

    @required
    catalog: Catalog

    @required
    shortDescription: NonEmptyString

    @required
    logoThumbnailUrl: URL

    @required
    categories: CategoryList

    @required
    badges: ListingBadgeList

    @required
    reviewSummary: ReviewSummary

    @required
    pricingModels: PricingModelList

    @required
    pricingUnits: PricingUnitList

    @required
    associatedEntities: ListingSummaryAssociatedEntityList
}

structure ListingSummaryAssociatedEntity {
    product: ProductInformation
}

@length(min: 0, max: 50)
list ListingSummaryAssociatedEntityList {
    member: ListingSummaryAssociatedEntity
}

list ListingSummaryList {
    member: ListingSummary
}

@range(min: 1, max: 100)
integer MaxResults

structure NetPaymentTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    paymentDuePeriod: BoundedString
}

@length(min: 0, max: 8192) @pattern("[a-zA-Z0-9+/=]+")
string NextToken

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string NonEmptyString

@range(min: 0)
long NonNegativeCount

@length(min: 0, max: 255)
string NullableString

structure OfferAssociatedEntity {
    @required
    product: ProductInformation

    offerSet: OfferSetInformation
}

@length(min: 0, max: 100)
list OfferAssociatedEntityList {
    member: OfferAssociatedEntity
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string OfferId

structure OfferInformation {
    @required
    offerId: OfferId

    offerName: NullableString

    @required
    sellerOfRecord: SellerInformation
}

structure OfferSetAssociatedEntity {
    @required
    product: ProductInformation

    @required
    offer: OfferInformation
}

@length(min: 0, max: 100)
list OfferSetAssociatedEntityList {
    member: OfferSetAssociatedEntity
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string OfferSetId

structure OfferSetInformation {
    @required
    offerSetId: OfferSetId

    @required
    sellerOfRecord: SellerInformation
}

union OfferTerm {
    byolPricingTerm: ByolPricingTerm
    configurableUpfrontPricingTerm: ConfigurableUpfrontPricingTerm
    fixedUpfrontPricingTerm: FixedUpfrontPricingTerm
    freeTrialPricingTerm: FreeTrialPricingTerm
    legalTerm: LegalTerm
    paymentScheduleTerm: PaymentScheduleTerm
    recurringPaymentTerm: RecurringPaymentTerm
    renewalTerm: RenewalTerm
    supportTerm: SupportTerm
    usageBasedPricingTerm: UsageBasedPricingTerm
    validityTerm: ValidityTerm
    variablePaymentTerm: VariablePaymentTerm
    netPaymentTerm: NetPaymentTerm
}

list OfferTermsList {
    member: OfferTerm
}

structure PaymentScheduleTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    currencyCode: CurrencyCode

    @required
    schedule: ScheduleList
}

structure PricingModel {
    @required
    pricingModelType: PricingModelType

    @required
    displayName: NonEmptyString
}

@length(min: 0, max: 20)
list PricingModelList {
    member: PricingModel
}

enum PricingModelType {
    USAGE
    CONTRACT
    BYOL
    FREE
}

structure PricingUnit {
    @required
    pricingUnitType: PricingUnitType

    @required
    displayName: NonEmptyString
}

@length(min: 0, max: 20)
list PricingUnitList {
    member: PricingUnit
}

enum PricingUnitType {
    USERS
    HOSTS
    BANDWIDTH
    DATA
    TIERS
    REQUESTS
    UNITS
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string ProductId

structure ProductInformation {
    @required
    productId: ProductId

    @required
    productName: NonEmptyString

    @required
    manufacturer: SellerInformation
}

structure ProfessionalServicesFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String
}

structure PromotionalEmbeddedImage {
    @required
    title: NonEmptyString

    @required
    url: URL

    description: NullableString
}

structure PromotionalEmbeddedVideo {
    @required
    title: NonEmptyString

    @required
    url: URL

    @required
    preview: URL

    @required
    thumbnail: URL

    description: NullableString
}

union PromotionalMedia {
    embeddedImage: PromotionalEmbeddedImage
    embeddedVideo: PromotionalEmbeddedVideo
}

@length(min: 0, max: 100)
list PromotionalMediaList {
    member: PromotionalMedia
}

structure PurchaseOptionAssociatedEntity {
    @required
    product: ProductInformation

    @required
    offer: OfferInformation

    offerSet: OfferSetInformation
}

@length(min: 0, max: 100)
list PurchaseOptionAssociatedEntityList {
    member: PurchaseOptionAssociatedEntity
}

structure PurchaseOptionBadge {
    @required
    displayName: NonEmptyString

    @required
    badgeType: PurchaseOptionBadgeType
}

@length(min: 0, max: 20)
list PurchaseOptionBadgeList {
    member: PurchaseOptionBadge
}

enum PurchaseOptionBadgeType {
    PRIVATE_PRICING
    FUTURE_DATED
    REPLACEMENT_OFFER
}

structure PurchaseOptionFilter {
    @required
    filterType: PurchaseOptionFilterType

    @required
    filterValues: PurchaseOptionFilterValueList
}

@length(min: 1, max: 10)
list PurchaseOptionFilterList {
    member: PurchaseOptionFilter
}

enum PurchaseOptionFilterType {
    PRODUCT_ID
    SELLER_OF_RECORD_PROFILE_ID
    PURCHASE_OPTION_TYPE
    VISIBILITY_SCOPE
    AVAILABILITY_STATUS
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string PurchaseOptionFilterValue

@length(min: 1, max: 10)
list PurchaseOptionFilterValueList {
    member: PurchaseOptionFilterValue
}

structure PurchaseOptionSummary {
    @required
    purchaseOptionId: NonEmptyString

    @required
    catalog: Catalog

    @required
    purchaseOptionType: PurchaseOptionType

    purchaseOptionName: NonEmptyString
    availableFromTime: Timestamp
    expirationTime: Timestamp

    @required
    sellerOfRecord: SellerInformation

    badges: PurchaseOptionBadgeList

    @required
    associatedEntities: PurchaseOptionAssociatedEntityList
}

@length(min: 0, max: 100)
list PurchaseOptionSummaryList {
    member: PurchaseOptionSummary
}

enum PurchaseOptionType {
    OFFER
    OFFERSET
}

enum RateCardConstraintType {
    Allowed
    Disallowed
}

structure RateCardItem {
    @required
    dimensionKey: BoundedString

    @required
    displayName: BoundedString

    description: BoundedString
    dimensionLabels: DimensionLabelList

    @required
    unit: BoundedString

    @required
    price: BoundedString
}

list RateCardList {
    member: RateCardItem
}

structure RecurringPaymentTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    currencyCode: CurrencyCode

    @required
    billingPeriod: BillingPeriodType

    @required
    price: BoundedString
}

structure RenewalTerm {
    @required
    id: TermId

    @required
    type: TermType
}

structure Resource {
    @required
    resourceType: ResourceType

    @required
    contentType: ResourceContentType

    @required
    value: NonEmptyString

    displayName: NullableString
}

enum ResourceContentType {
    EMAIL
    PHONE_NUMBER
    LINK
    OTHER
}

@length(min: 0, max: 100)
list ResourceList {
    member: Resource
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

enum ResourceType {
    MANUFACTURER_SUPPORT
    MANUFACTURER_INSTRUCTIONS
}

enum ReviewSourceId {
    AWS_MARKETPLACE
}

structure ReviewSourceSummary {
    @required
    sourceName: NonEmptyString

    @required
    sourceId: ReviewSourceId

    sourceUrl: URL

    @required
    averageRating: NonEmptyString

    @required
    totalReviews: NonNegativeCount
}

@length(min: 0, max: 10)
list ReviewSourceSummaryList {
    member: ReviewSourceSummary
}

structure ReviewSummary {
    @required
    reviewSourceSummaries: ReviewSourceSummaryList
}

structure SaasFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentUrl: String
    usageInstructions: String
}

structure SageMakerAlgorithmFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    releaseNotes: String
    usageInstructions: String
    recommendation: SageMakerAlgorithmRecommendation
}

structure SageMakerAlgorithmRecommendation {
    @required
    recommendedBatchTransformInstanceType: String

    recommendedRealtimeInferenceInstanceType: String

    @required
    recommendedTrainingInstanceType: String
}

structure SageMakerModelFulfillmentOption {
    @required
    fulfillmentOptionId: String

    @required
    fulfillmentOptionType: FulfillmentOptionType

    @required
    fulfillmentOptionDisplayName: String

    fulfillmentOptionVersion: String
    releaseNotes: String
    usageInstructions: String
    recommendation: SageMakerModelRecommendation
}

structure SageMakerModelRecommendation {
    @required
    recommendedBatchTransformInstanceType: String

    recommendedRealtimeInferenceInstanceType: String
}

structure ScheduleItem {
    @required
    chargeDate: Timestamp

    @required
    chargeAmount: BoundedString
}

list ScheduleList {
    member: ScheduleItem
}

enum SearchFacetType {
    AVERAGE_CUSTOMER_RATING
    CATEGORY
    PUBLISHER
    FULFILLMENT_OPTION_TYPE
    PRICING_MODEL
    PRICING_UNIT
    DEPLOYED_ON_AWS
    NUMBER_OF_PRODUCTS
}

structure SearchFilter {
    @required
    filterType: SearchFilterType

    @required
    filterValues: SearchFilterFilterValuesList
}

@length(min: 1, max: 30)
list SearchFilterFilterValuesList {
    member: SearchFilterValue
}

@length(min: 1, max: 30)
list SearchFilterList {
    member: SearchFilter
}

enum SearchFilterType {
    MIN_AVERAGE_CUSTOMER_RATING
    MAX_AVERAGE_CUSTOMER_RATING
    CATEGORY
    PUBLISHER
    FULFILLMENT_OPTION_TYPE
    PRICING_MODEL
    PRICING_UNIT
    DEPLOYED_ON_AWS
    NUMBER_OF_PRODUCTS
}

@length(min: 1, max: 128) @pattern("[\\w\\-\\.]+")
string SearchFilterValue

enum SearchListingsSortBy {
    RELEVANCE
    AVERAGE_CUSTOMER_RATING
}

enum SearchListingsSortOrder {
    DESCENDING
    ASCENDING
}

@length(min: 1, max: 512) @pattern(".*[^ ]*.*")
string SearchText

structure Selector {
    @required
    type: SelectorType

    @required
    value: BoundedString
}

enum SelectorType {
    Duration
}

structure SellerEngagement {
    @required
    engagementType: SellerEngagementType

    @required
    contentType: SellerEngagementContentType

    @required
    value: NonEmptyString
}

enum SellerEngagementContentType {
    LINK
}

@length(min: 0, max: 100)
list SellerEngagementList {
    member: SellerEngagement
}

enum SellerEngagementType {
    REQUEST_FOR_PRIVATE_OFFER
    REQUEST_FOR_DEMO
}

structure SellerInformation {
    @required
    sellerProfileId: SellerProfileId

    @required
    displayName: NonEmptyString
}

@length(min: 1, max: 255) @pattern("[\\w\\-]+")
string SellerProfileId

structure SupportTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    refundPolicy: BoundedString
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9+=;,.@\\-_]+")
string TermId

enum TermType {
    ByolPricingTerm
    ConfigurableUpfrontPricingTerm
    FixedUpfrontPricingTerm
    UsageBasedPricingTerm
    FreeTrialPricingTerm
    LegalTerm
    PaymentScheduleTerm
    RecurringPaymentTerm
    RenewalTerm
    SupportTerm
    ValidityTerm
    VariablePaymentTerm
    NetPaymentTerm
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

map TypeToFacetMap {
    key: SearchFacetType
    value: ListingFacetList
}

@length(min: 1, max: 2048) @pattern("https?://.*")
string URL

structure UsageBasedPricingTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    currencyCode: CurrencyCode

    @required
    rateCards: UsageBasedRateCardList
}

structure UsageBasedRateCardItem {
    @required
    rateCard: RateCardList
}

list UsageBasedRateCardList {
    member: UsageBasedRateCardItem
}

structure UseCase {
    @required
    description: NonEmptyString

    @required
    displayName: NonEmptyString

    @required
    value: NonEmptyString
}

structure UseCaseEntry {
    @required
    useCase: UseCase
}

@length(min: 0, max: 100)
list UseCaseList {
    member: UseCaseEntry
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
    reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    INVALID_PAGINATION_TOKEN
    MALFORMED_REQUEST_PARAMETERS
    PAGINATION_LIMIT_EXCEEDED
}

structure ValidityTerm {
    @required
    id: TermId

    @required
    type: TermType

    agreementDuration: BoundedString
    agreementEndDate: Timestamp
    agreementStartDate: Timestamp
}

structure VariablePaymentTerm {
    @required
    id: TermId

    @required
    type: TermType

    @required
    currencyCode: CurrencyCode

    @required
    maxTotalChargeAmount: BoundedString
}
