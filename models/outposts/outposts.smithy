$version: "2.0"

namespace com.amazonaws.outposts

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Outposts")
@service(sdkId: "Outposts", endpointPrefix: "outposts")
@restJson1
@sigv4(name: "outposts")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Outposts {
    version: "2019-12-03"
    operations: [
        CancelCapacityTask
        CancelOrder
        CreateOrder
        CreateOutpost
        CreateQuote
        CreateRenewal
        CreateSite
        DeleteOutpost
        DeleteQuote
        DeleteSite
        GetCapacityTask
        GetCatalogItem
        GetConnection
        GetOrder
        GetOutpost
        GetOutpostBillingInformation
        GetOutpostInstanceTypes
        GetOutpostSupportedInstanceTypes
        GetQuote
        GetRenewalPricing
        GetSite
        GetSiteAddress
        ListAssetInstances
        ListAssets
        ListBlockingInstancesForCapacityTask
        ListCapacityTasks
        ListCatalogItems
        ListOrderableInstanceTypes
        ListOrders
        ListOutposts
        ListQuotes
        ListSites
        ListTagsForResource
        StartCapacityTask
        StartConnection
        StartOutpostDecommission
        TagResource
        UntagResource
        UpdateOutpost
        UpdateQuote
        UpdateSite
        UpdateSiteAddress
        UpdateSiteRackPhysicalProperties
    ]
}

@http(method: "POST", uri: "/outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}")
operation CancelCapacityTask {
    input := {
        @required @httpLabel
        CapacityTaskId: CapacityTaskId

        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        NotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/orders/{OrderId}/cancel")
operation CancelOrder {
    input := {
        @required @httpLabel
        OrderId: OrderId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        NotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/orders")
operation CreateOrder {
    input := {
        @required
        OutpostIdentifier: OutpostIdentifier

        QuoteIdentifier: QuoteIdentifier
        QuoteOptionIdentifier: QuoteOptionIdentifier
        LineItems: LineItemRequestListDefinition

        @required
        PaymentOption: PaymentOption

        PaymentTerm: PaymentTerm
    }
    output := {
        Order: Order
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        NotFoundException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/outposts")
operation CreateOutpost {
    input := {
        @required
        Name: OutpostName

        Description: OutpostDescription

        @required
        SiteId: SiteId

        AvailabilityZone: AvailabilityZone
        AvailabilityZoneId: AvailabilityZoneId
        Tags: TagMap
        SupportedHardwareType: SupportedHardwareType
    }
    output := {
        Outpost: Outpost
    }
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/quotes")
operation CreateQuote {
    input := {
        OutpostIdentifier: OutpostIdentifier

        @required
        CountryCode: CountryCode

        @required
        RequestedCapacities: QuoteCapacityList

        RequestedConstraints: QuoteConstraintList
        RequestedPaymentOptions: PaymentOptionList
        RequestedPaymentTerms: PaymentTermList
        Description: QuoteDescription
    }
    output := {
        Quote: Quote
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException, NotFoundException]
}

@http(method: "POST", uri: "/renewals")
operation CreateRenewal {
    input := {
        @required
        PaymentOption: PaymentOption

        @required
        PaymentTerm: PaymentTerm

        @required
        OutpostIdentifier: OutpostIdentifier

        @idempotencyToken
        ClientToken: AutoFillIdempotencyToken
    }
    output := {
        PaymentOption: PaymentOption
        PaymentTerm: PaymentTerm
        OutpostId: OutpostIdOnly
        UpfrontPrice: Float
        MonthlyRecurringPrice: Float
        Currency: CurrencyCode
    }
    errors: [AccessDeniedException, InternalServerException, NotFoundException, ValidationException]
}

@http(method: "POST", uri: "/sites")
operation CreateSite {
    input := {
        @required
        Name: SiteName

        Description: SiteDescription
        Notes: SiteNotes
        Tags: TagMap
        OperatingAddress: Address
        ShippingAddress: Address
        RackPhysicalProperties: RackPhysicalProperties
    }
    output := {
        Site: Site
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/outposts/{OutpostId}")
operation DeleteOutpost {
    input := {
        @required @httpLabel
        OutpostId: OutpostId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/quotes/{QuoteIdentifier}")
operation DeleteQuote {
    input := {
        @required @httpLabel
        QuoteIdentifier: QuoteIdentifier
    }
    output := {}
    errors: [NotFoundException, AccessDeniedException, InternalServerException, ValidationException]
}

@http(method: "DELETE", uri: "/sites/{SiteId}")
operation DeleteSite {
    input := {
        @required @httpLabel
        SiteId: SiteId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}")
operation GetCapacityTask {
    input := {
        @required @httpLabel
        CapacityTaskId: CapacityTaskId

        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier
    }
    output := {
        CapacityTaskId: CapacityTaskId
        OutpostId: OutpostId
        OrderId: OrderId
        AssetId: AssetId
        RequestedInstancePools: RequestedInstancePools
        InstancesToExclude: InstancesToExclude
        DryRun: Boolean
        CapacityTaskStatus: CapacityTaskStatus
        Failed: CapacityTaskFailure
        CreationDate: Timestamp
        CompletionDate: Timestamp
        LastModifiedDate: Timestamp
        TaskActionOnBlockingInstances: TaskActionOnBlockingInstances
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/catalog/item/{CatalogItemId}")
operation GetCatalogItem {
    input := {
        @required @httpLabel
        CatalogItemId: SkuCode
    }
    output := {
        CatalogItem: CatalogItem
    }
    errors: [ValidationException, NotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/connections/{ConnectionId}")
operation GetConnection {
    input: GetConnectionRequest
    output: GetConnectionResponse
    errors: [AccessDeniedException, ValidationException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/orders/{OrderId}")
operation GetOrder {
    input := {
        @required @httpLabel
        OrderId: OrderId
    }
    output := {
        Order: Order
    }
    errors: [ValidationException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/outposts/{OutpostId}")
operation GetOutpost {
    input := {
        @required @httpLabel
        OutpostId: OutpostId
    }
    output := {
        Outpost: Outpost
    }
    errors: [ValidationException, NotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/outpost/{OutpostIdentifier}/billing-information")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Subscriptions"
    pageSize: "MaxResults"
)
operation GetOutpostBillingInformation {
    input := {
        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier
    }
    output := {
        NextToken: Token
        Subscriptions: SubscriptionList
        ContractEndDate: String
        PaymentTerm: PaymentTerm
        PaymentOption: PaymentOption
    }
    errors: [AccessDeniedException, InternalServerException, NotFoundException]
}

@http(method: "GET", uri: "/outposts/{OutpostId}/instanceTypes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypes"
    pageSize: "MaxResults"
)
operation GetOutpostInstanceTypes {
    input := {
        @required @httpLabel
        OutpostId: OutpostId

        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000
    }
    output := {
        InstanceTypes: InstanceTypeListDefinition
        NextToken: Token
        OutpostId: OutpostId
        OutpostArn: OutpostArn
    }
    errors: [ValidationException, NotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/outposts/{OutpostIdentifier}/supportedInstanceTypes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypes"
    pageSize: "MaxResults"
)
operation GetOutpostSupportedInstanceTypes {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier

        @httpQuery("OrderId")
        OrderId: OrderId

        @httpQuery("AssetId")
        AssetId: AssetIdInput

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        InstanceTypes: InstanceTypeListDefinition
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/quotes/{QuoteIdentifier}")
operation GetQuote {
    input := {
        @required @httpLabel
        QuoteIdentifier: QuoteIdentifier
    }
    output := {
        Quote: Quote
    }
    errors: [NotFoundException, AccessDeniedException, InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/outpost/{OutpostIdentifier}/renewal-pricing")
operation GetRenewalPricing {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier
    }
    output := {
        PricingResult: PricingResult
        PricingOptions: PricingOptionList
    }
    errors: [AccessDeniedException, InternalServerException, NotFoundException, ValidationException]
}

@http(method: "GET", uri: "/sites/{SiteId}")
operation GetSite {
    input := {
        @required @httpLabel
        SiteId: SiteId
    }
    output := {
        Site: Site
    }
    errors: [ValidationException, NotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/sites/{SiteId}/address")
operation GetSiteAddress {
    input := {
        @required @httpLabel
        SiteId: SiteId

        @required @httpQuery("AddressType")
        AddressType: AddressType
    }
    output := {
        SiteId: SiteId
        AddressType: AddressType
        Address: Address
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/outposts/{OutpostIdentifier}/assetInstances")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssetInstances"
    pageSize: "MaxResults"
)
operation ListAssetInstances {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier

        @httpQuery("AssetIdFilter")
        AssetIdFilter: AssetIdList

        @httpQuery("InstanceTypeFilter")
        InstanceTypeFilter: OutpostInstanceTypeList

        @httpQuery("AccountIdFilter")
        AccountIdFilter: AccountIdList

        @httpQuery("AwsServiceFilter")
        AwsServiceFilter: AWSServiceNameList

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        AssetInstances: AssetInstanceList
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/outposts/{OutpostIdentifier}/assets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Assets"
    pageSize: "MaxResults"
)
operation ListAssets {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier

        @httpQuery("HostIdFilter")
        HostIdFilter: HostIdList

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("StatusFilter")
        StatusFilter: StatusList

        @httpQuery("AssetTypeFilter")
        AssetTypeFilter: AssetTypeList
    }
    output := {
        Assets: AssetListDefinition
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(
    method: "GET"
    uri: "/outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}/blockingInstances"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BlockingInstances"
    pageSize: "MaxResults"
)
operation ListBlockingInstancesForCapacityTask {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier

        @required @httpLabel
        CapacityTaskId: CapacityTaskId

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        BlockingInstances: BlockingInstancesList
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/capacity/tasks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityTasks"
    pageSize: "MaxResults"
)
operation ListCapacityTasks {
    input := {
        @httpQuery("OutpostIdentifierFilter")
        OutpostIdentifierFilter: OutpostIdentifier

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("CapacityTaskStatusFilter")
        CapacityTaskStatusFilter: CapacityTaskStatusList
    }
    output := {
        CapacityTasks: CapacityTaskList
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/catalog/items")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CatalogItems"
    pageSize: "MaxResults"
)
operation ListCatalogItems {
    input := {
        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("ItemClassFilter")
        ItemClassFilter: CatalogItemClassList

        @httpQuery("SupportedStorageFilter")
        SupportedStorageFilter: SupportedStorageList

        @httpQuery("EC2FamilyFilter")
        EC2FamilyFilter: EC2FamilyList
    }
    output := {
        CatalogItems: CatalogItemListDefinition
        NextToken: Token
    }
    errors: [ValidationException, NotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/instanceTypes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypes"
    pageSize: "MaxResults"
)
operation ListOrderableInstanceTypes {
    input := {
        @httpQuery("OutpostGenerationFilter")
        OutpostGenerationFilter: OutpostGeneration

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        InstanceTypes: DetailedInstanceTypeListDefinition
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, NotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/list-orders")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Orders"
    pageSize: "MaxResults"
)
operation ListOrders {
    input := {
        @httpQuery("OutpostIdentifierFilter")
        OutpostIdentifierFilter: OutpostIdentifier

        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000
    }
    output := {
        Orders: OrderSummaryListDefinition
        NextToken: Token
    }
    errors: [ValidationException, NotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/outposts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Outposts"
    pageSize: "MaxResults"
)
operation ListOutposts {
    input := {
        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("LifeCycleStatusFilter")
        LifeCycleStatusFilter: LifeCycleStatusList

        @httpQuery("AvailabilityZoneFilter")
        AvailabilityZoneFilter: AvailabilityZoneList

        @httpQuery("AvailabilityZoneIdFilter")
        AvailabilityZoneIdFilter: AvailabilityZoneIdList
    }
    output := {
        Outposts: outpostListDefinition
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/quotes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Quotes"
    pageSize: "MaxResults"
)
operation ListQuotes {
    input := {
        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000
    }
    output := {
        Quotes: QuoteSummaryListDefinition
        NextToken: Token
    }
    errors: [AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/sites")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Sites"
    pageSize: "MaxResults"
)
operation ListSites {
    input := {
        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults1000

        @httpQuery("OperatingAddressCountryCodeFilter")
        OperatingAddressCountryCodeFilter: CountryCodeList

        @httpQuery("OperatingAddressStateOrRegionFilter")
        OperatingAddressStateOrRegionFilter: StateOrRegionList

        @httpQuery("OperatingAddressCityFilter")
        OperatingAddressCityFilter: CityList
    }
    output := {
        Sites: siteListDefinition
        NextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [InternalServerException, ValidationException, NotFoundException]
}

@http(method: "POST", uri: "/outposts/{OutpostIdentifier}/capacity")
operation StartCapacityTask {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier

        OrderId: OrderId
        AssetId: AssetIdInput

        @required
        InstancePools: RequestedInstancePools

        InstancesToExclude: InstancesToExclude
        DryRun: Boolean
        TaskActionOnBlockingInstances: TaskActionOnBlockingInstances
    }
    output := {
        CapacityTaskId: CapacityTaskId
        OutpostId: OutpostId
        OrderId: OrderId
        AssetId: AssetId
        RequestedInstancePools: RequestedInstancePools
        InstancesToExclude: InstancesToExclude
        DryRun: Boolean
        CapacityTaskStatus: CapacityTaskStatus
        Failed: CapacityTaskFailure
        CreationDate: Timestamp
        CompletionDate: Timestamp
        LastModifiedDate: Timestamp
        TaskActionOnBlockingInstances: TaskActionOnBlockingInstances
    }
    errors: [
        ValidationException
        AccessDeniedException
        NotFoundException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/connections")
operation StartConnection {
    input: StartConnectionRequest
    output: StartConnectionResponse
    errors: [AccessDeniedException, ValidationException, NotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/outposts/{OutpostIdentifier}/decommission")
operation StartOutpostDecommission {
    input := {
        @required @httpLabel
        OutpostIdentifier: OutpostIdentifier

        ValidateOnly: Boolean
    }
    output := {
        Status: DecommissionRequestStatus
        BlockingResourceTypes: BlockingResourceTypeList
    }
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [InternalServerException, ValidationException, NotFoundException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [InternalServerException, ValidationException, NotFoundException]
}

@http(method: "PATCH", uri: "/outposts/{OutpostId}")
operation UpdateOutpost {
    input := {
        @required @httpLabel
        OutpostId: OutpostId

        Name: OutpostName
        Description: OutpostDescription
        SupportedHardwareType: SupportedHardwareType
    }
    output := {
        Outpost: Outpost
    }
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/quotes/{QuoteIdentifier}")
operation UpdateQuote {
    input := {
        @required @httpLabel
        QuoteIdentifier: QuoteIdentifier

        OutpostIdentifier: OutpostIdentifierOrEmpty
        CountryCode: CountryCode
        RequestedCapacities: QuoteCapacityList
        RequestedConstraints: QuoteConstraintList
        RequestedPaymentOptions: PaymentOptionList
        RequestedPaymentTerms: PaymentTermList
        Description: QuoteDescription
    }
    output := {
        Quote: Quote
    }
    errors: [NotFoundException, ValidationException, AccessDeniedException, InternalServerException]
}

@http(method: "PATCH", uri: "/sites/{SiteId}")
operation UpdateSite {
    input := {
        @required @httpLabel
        SiteId: SiteId

        Name: SiteName
        Description: SiteDescription
        Notes: SiteNotes
    }
    output := {
        Site: Site
    }
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/sites/{SiteId}/address")
operation UpdateSiteAddress {
    input := {
        @required @httpLabel
        SiteId: SiteId

        @required
        AddressType: AddressType

        @required
        Address: Address
    }
    output := {
        AddressType: AddressType
        Address: Address
    }
    errors: [
        ValidationException
        AccessDeniedException
        NotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/sites/{SiteId}/rackPhysicalProperties")
operation UpdateSiteRackPhysicalProperties {
    input := {
        @required @httpLabel
        SiteId: SiteId

        PowerDrawKva: PowerDrawKva
        PowerPhase: PowerPhase
        PowerConnector: PowerConnector
        PowerFeedDrop: PowerFeedDrop
        UplinkGbps: UplinkGbps
        UplinkCount: UplinkCount
        FiberOpticCableType: FiberOpticCableType
        OpticalStandard: OpticalStandard
        MaximumSupportedWeightLbs: MaximumSupportedWeightLbs
    }
    output := {
        Site: Site
    }
    errors: [
        ValidationException
        ConflictException
        NotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

enum AWSServiceName {
    AWS
    EC2
    EKS
    ELASTICACHE
    ELB
    RDS
    ROUTE53
}

list AWSServiceNameList {
    member: AWSServiceName
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: ErrorMessage
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string AccountId

list AccountIdList {
    member: AccountId
}

@sensitive
structure Address {
    @required
    ContactName: ContactName

    @required
    ContactPhoneNumber: ContactPhoneNumber

    @required
    AddressLine1: AddressLine1

    AddressLine2: AddressLine2
    AddressLine3: AddressLine3

    @required
    City: City

    @required
    StateOrRegion: StateOrRegion

    DistrictOrCounty: DistrictOrCounty

    @required
    PostalCode: PostalCode

    @required
    CountryCode: CountryCode

    Municipality: Municipality
}

@length(min: 1, max: 180) @pattern("^\\S[\\S ]*$")
string AddressLine1

@length(min: 0, max: 60) @pattern("^\\S[\\S ]*$")
string AddressLine2

@length(min: 0, max: 60) @pattern("^\\S[\\S ]*$")
string AddressLine3

enum AddressType {
    SHIPPING_ADDRESS
    OPERATING_ADDRESS
}

@length(max: 1011)
@pattern("^(arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:([a-z\\d-]+)/)[a-z]{2,8}-[a-f0-9]{17}$")
string Arn

@length(min: 1, max: 100) @pattern("^(\\w+)$")
string AssetId

@length(min: 10, max: 10) @pattern("\\d{10}")
string AssetIdInput

list AssetIdList {
    member: AssetId
}

structure AssetInfo {
    AssetId: AssetId
    RackId: RackId
    AssetType: AssetType
    ComputeAttributes: ComputeAttributes
    AssetLocation: AssetLocation
}

structure AssetInstance {
    InstanceId: InstanceId
    InstanceType: OutpostInstanceType
    AssetId: AssetId
    AccountId: AccountId
    AwsServiceName: AWSServiceName
}

list AssetInstanceCapacityList {
    member: AssetInstanceTypeCapacity
}

list AssetInstanceList {
    member: AssetInstance
}

structure AssetInstanceTypeCapacity {
    @required
    InstanceType: InstanceTypeName

    @required
    Count: InstanceTypeCount
}

list AssetListDefinition {
    member: AssetInfo
}

structure AssetLocation {
    RackElevation: RackElevation
}

enum AssetState {
    ACTIVE
    RETIRING
    ISOLATED
    INSTALLING
}

enum AssetType {
    COMPUTE
    STORAGE
    POWERSHELF
    SWITCH
    NETWORKING
}

@length(min: 1, max: 5)
list AssetTypeList {
    member: AssetType
}

@length(min: 1, max: 64) @pattern("^.*$")
string AutoFillIdempotencyToken

@length(min: 1, max: 1000) @pattern("^([a-zA-Z]+-){1,3}([a-zA-Z]+)?(\\d+[a-zA-Z]?)?$")
string AvailabilityZone

@length(min: 1, max: 255) @pattern("^[a-zA-Z]+\\d-[a-zA-Z]+\\d$")
string AvailabilityZoneId

@length(min: 1, max: 5)
list AvailabilityZoneIdList {
    member: AvailabilityZoneId
}

@length(min: 1, max: 5)
list AvailabilityZoneList {
    member: AvailabilityZone
}

structure BlockingInstance {
    InstanceId: InstanceId
    AccountId: AccountId
    AwsServiceName: AWSServiceName
}

list BlockingInstancesList {
    member: BlockingInstance
}

enum BlockingResourceType {
    EC2_INSTANCE
    OUTPOST_RAM_SHARE
    LGW_ROUTING_DOMAIN
    LGW_ROUTE_TABLE
    LGW_VIRTUAL_INTERFACE_GROUP
    OUTPOST_ORDER_CANCELLABLE
    OUTPOST_ORDER_INTERVENTION_REQUIRED
}

list BlockingResourceTypeList {
    member: BlockingResourceType
}

@length(min: 9, max: 18) @pattern("^([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}$")
string CIDR

list CIDRList {
    member: CIDR
}

structure CapacitySummary {
    ExistingCapacities: QuoteCapacityList
    FinalCapacities: QuoteCapacityList
    CapacityChange: QuoteCapacityList
}

structure CapacityTaskFailure {
    @required
    Reason: CapacityTaskStatusReason

    Type: CapacityTaskFailureType
}

enum CapacityTaskFailureType {
    UNSUPPORTED_CAPACITY_CONFIGURATION
    UNEXPECTED_ASSET_STATE
    BLOCKING_INSTANCES_NOT_EVACUATED
    INTERNAL_SERVER_ERROR
    RESOURCE_NOT_FOUND
}

@length(min: 21, max: 21) @pattern("^cap-[a-f0-9]{17}$")
string CapacityTaskId

list CapacityTaskList {
    member: CapacityTaskSummary
}

enum CapacityTaskStatus {
    REQUESTED
    IN_PROGRESS
    FAILED
    COMPLETED
    WAITING_FOR_EVACUATION
    CANCELLATION_IN_PROGRESS
    CANCELLED
}

list CapacityTaskStatusList {
    member: CapacityTaskStatus
}

@length(max: 128)
string CapacityTaskStatusReason

structure CapacityTaskSummary {
    CapacityTaskId: CapacityTaskId
    OutpostId: OutpostId
    OrderId: OrderId
    AssetId: AssetId
    CapacityTaskStatus: CapacityTaskStatus
    CreationDate: Timestamp
    CompletionDate: Timestamp
    LastModifiedDate: Timestamp
}

structure CatalogItem {
    CatalogItemId: SkuCode
    ItemStatus: CatalogItemStatus
    EC2Capacities: EC2CapacityListDefinition
    PowerKva: Float
    WeightLbs: Integer
    SupportedUplinkGbps: SupportedUplinkGbpsListDefinition
    SupportedStorage: SupportedStorageList
}

enum CatalogItemClass {
    RACK
    SERVER
}

list CatalogItemClassList {
    member: CatalogItemClass
}

list CatalogItemListDefinition {
    member: CatalogItem
}

enum CatalogItemStatus {
    AVAILABLE
    DISCONTINUED
}

@length(min: 1, max: 50) @pattern("^\\S[\\S ]*$")
string City

list CityList {
    member: City
}

enum ComputeAssetState {
    ACTIVE
    ISOLATED
    RETIRING
    INSTALLING
}

structure ComputeAttributes {
    HostId: HostId
    State: ComputeAssetState
    InstanceFamilies: InstanceFamilies
    InstanceTypeCapacities: AssetInstanceCapacityList
    MaxVcpus: Integer
}

@error("client") @httpError(409)
structure ConflictException {
    Message: ErrorMessage
    ResourceId: String
    ResourceType: ResourceType
}

structure ConnectionDetails {
    ClientPublicKey: WireGuardPublicKey
    ServerPublicKey: WireGuardPublicKey
    ServerEndpoint: ServerEndpoint
    ClientTunnelAddress: CIDR
    ServerTunnelAddress: CIDR
    AllowedIps: CIDRList
}

@length(min: 1, max: 1024) @pattern("^[a-zA-Z0-9+/=]{1,1024}$")
string ConnectionId

@length(min: 1, max: 2048) @pattern("^[\\S \\n]+$")
string ConstraintValue

@length(min: 1, max: 255) @pattern("^\\S[\\S ]*$")
string ContactName

@length(min: 1, max: 20) @pattern("\\+[1-9][0-9]{1,18}")
string ContactPhoneNumber

@length(min: 2, max: 2) @pattern("^[A-Z]{2}$")
string CountryCode

list CountryCodeList {
    member: CountryCode
}

enum CurrencyCode {
    USD
}

enum DecommissionRequestStatus {
    SKIPPED
    BLOCKED
    REQUESTED
}

structure DetailedInstanceTypeItem {
    InstanceType: smithy.api#String
    VCPUs: Integer
    MemoryInMib: Integer
    NetworkPerformance: smithy.api#String
    FormFactorConfigs: FormFactorConfigList
}

list DetailedInstanceTypeListDefinition {
    member: DetailedInstanceTypeItem
}

@length(min: 1, max: 100) @pattern("^(\\w+)$")
string DeviceSerialNumber

@length(min: 1, max: 60) @pattern("^\\S[\\S ]*")
string DistrictOrCounty

structure EC2Capacity {
    Family: Family
    MaxSize: smithy.api#String
    Quantity: smithy.api#String
}

list EC2CapacityListDefinition {
    member: EC2Capacity
}

list EC2FamilyList {
    member: Family
}

@length(min: 1, max: 1000) @pattern("^[\\S \\n]+$")
string ErrorMessage

@length(min: 1, max: 10) @pattern("^[a-z0-9]+[a-z0-9-]*[a-z0-9]+$")
string Family

enum FiberOpticCableType {
    SINGLE_MODE
    MULTI_MODE
}

enum FormFactor {
    RACK
    SERVER
}

structure FormFactorConfig {
    FormFactor: FormFactor
    OutpostGeneration: OutpostGeneration
}

list FormFactorConfigList {
    member: FormFactorConfig
}

@input
structure GetConnectionRequest {
    @required @httpLabel
    ConnectionId: ConnectionId
}

@output
structure GetConnectionResponse {
    ConnectionId: ConnectionId
    ConnectionDetails: ConnectionDetails
}

@length(min: 1, max: 50) @pattern("^[A-Za-z0-9-]*$")
string HostId

list HostIdList {
    member: HostId
}

list InstanceFamilies {
    member: InstanceFamilyName
}

@length(min: 1, max: 200) @pattern("^(?:.{1,200}/)?(?:[a-z0-9-_A-Z])+$")
string InstanceFamilyName

@length(min: 11, max: 32) @pattern("^i-[0-9a-z]+$")
string InstanceId

list InstanceIdList {
    member: InstanceId
}

structure InstanceTypeCapacity {
    @required
    InstanceType: InstanceTypeName

    @required
    Count: InstanceTypeCount
}

@range(min: 0, max: 9999)
integer InstanceTypeCount

structure InstanceTypeItem {
    InstanceType: smithy.api#String
    VCPUs: Integer
}

list InstanceTypeListDefinition {
    member: InstanceTypeItem
}

@length(min: 1, max: 64) @pattern("^[a-z0-9\\-]+\\.[a-z0-9\\-]+$")
string InstanceTypeName

structure InstancesToExclude {
    Instances: InstanceIdList
    AccountIds: AccountIdList
    Services: AWSServiceNameList
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: ErrorMessage
}

@length(min: 1, max: 20) @pattern("^[ A-Za-z]+$")
string LifeCycleStatus

@length(min: 1, max: 5)
list LifeCycleStatusList {
    member: LifeCycleStatus
}

structure LineItem {
    CatalogItemId: SkuCode
    LineItemId: LineItemId
    Quantity: LineItemQuantity
    Status: LineItemStatus
    ShipmentInformation: ShipmentInformation
    AssetInformationList: LineItemAssetInformationList
    PreviousLineItemId: LineItemId
    PreviousOrderId: OrderId
}

structure LineItemAssetInformation {
    AssetId: AssetId
    MacAddressList: MacAddressList
}

list LineItemAssetInformationList {
    member: LineItemAssetInformation
}

@pattern("ooi-[a-f0-9]{17}")
string LineItemId

list LineItemListDefinition {
    member: LineItem
}

@range(min: 1)
integer LineItemQuantity

structure LineItemRequest {
    CatalogItemId: SkuCode
    Quantity: LineItemQuantity
}

@length(min: 1, max: 20)
list LineItemRequestListDefinition {
    member: LineItemRequest
}

enum LineItemStatus {
    PREPARING
    BUILDING
    SHIPPED
    DELIVERED
    INSTALLING
    INSTALLED
    ERROR
    CANCELLED
    REPLACED
}

map LineItemStatusCounts {
    key: LineItemStatus
    value: LineItemQuantity
}

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    Tags: TagMap
}

@length(min: 17, max: 17) @pattern("^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$")
string MacAddress

list MacAddressList {
    member: MacAddress
}

@range(min: 1, max: 1000)
integer MaxResults1000

enum MaximumSupportedWeightLbs {
    NO_LIMIT
    MAX_1400_LBS
    MAX_1600_LBS
    MAX_1800_LBS
    MAX_2000_LBS
}

@length(min: 0, max: 180) @pattern("^\\S[\\S ]*$")
string Municipality

@range(min: 0, max: 1)
integer NetworkInterfaceDeviceIndex

@error("client") @httpError(404)
structure NotFoundException {
    Message: ErrorMessage
}

enum OpticalStandard {
    OPTIC_10GBASE_SR
    OPTIC_10GBASE_IR
    OPTIC_10GBASE_LR
    OPTIC_40GBASE_SR
    OPTIC_40GBASE_ESR
    OPTIC_40GBASE_IR4_LR4L
    OPTIC_40GBASE_LR4
    OPTIC_100GBASE_SR4
    OPTIC_100GBASE_CWDM4
    OPTIC_100GBASE_LR4
    OPTIC_100G_PSM4_MSA
    OPTIC_1000BASE_LX
    OPTIC_1000BASE_SX
}

structure Order {
    OutpostId: OutpostIdOnly
    QuoteIdentifier: QuoteIdentifier
    QuoteOptionIdentifier: QuoteOptionIdentifier
    OrderId: OrderId
    Status: OrderStatus
    LineItems: LineItemListDefinition
    PaymentOption: PaymentOption
    OrderSubmissionDate: Timestamp
    OrderFulfilledDate: Timestamp
    PaymentTerm: PaymentTerm
    OrderType: OrderType
}

@length(min: 1, max: 20) @pattern("oo-[a-f0-9]{17}$")
string OrderId

list OrderIdList {
    member: String
}

@length(min: 1, max: 20) @pattern("^oo-[a-f0-9]{17}$")
string OrderIdentifier

enum OrderStatus {
    RECEIVED
    PENDING
    PROCESSING
    INSTALLING
    FULFILLED
    CANCELLED
    PREPARING
    IN_PROGRESS
    DELIVERED
    COMPLETED
    ERROR
}

structure OrderSummary {
    OutpostId: OutpostIdOnly
    OrderId: OrderId
    OrderType: OrderType
    Status: OrderStatus
    LineItemCountsByStatus: LineItemStatusCounts
    OrderSubmissionDate: Timestamp
    OrderFulfilledDate: Timestamp
}

list OrderSummaryListDefinition {
    member: OrderSummary
}

enum OrderType {
    OUTPOST
    REPLACEMENT
}

structure OrderingRequirement {
    StatusMessage: StatusMessage
    OrderingRequirementType: OrderingRequirementType
    Status: OrderingRequirementStatus
}

@length(max: 50)
list OrderingRequirementList {
    member: OrderingRequirement
}

enum OrderingRequirementStatus {
    PASS
    FAIL
    EXEMPT
}

enum OrderingRequirementType {
    OUTPOST_ACTIVE_CHECK_ERROR
    MAXIMUM_ALLOWED_ORDERS_CHECK_ERROR
    VALID_ZIP_CODE_CHECK_ERROR
    RACK_PHYSICAL_PROPERTIES_CHECK_ERROR
    OPERATING_ADDRESS_EXISTENCE_CHECK_ERROR
    SHIPPING_ADDRESS_EXISTENCE_CHECK_ERROR
    COUNTRY_CODE_MISMATCH_CHECK_ERROR
    OUTPOST_GENERATION_MISMATCH_ERROR
    UNSUPPORTED
    OUTPOST_ID_MISSING_ON_QUOTE_ERROR
    ENTERPRISE_SUPPORT_ERROR
    SHIPPING_ADDRESS_MISSING_CONTACT_NAME_ERROR
    SHIPPING_ADDRESS_MISSING_CONTACT_NUMBER_ERROR
    SHIPPING_ADDRESS_MISSING_CONTACT_INFO_ERROR
    OUTPOST_STATE_CHANGED_ERROR
    OUTPOST_NOT_FOUND_ERROR
    OUTPOST_RENEWAL_REQUIRED_ERROR
}

structure Outpost {
    OutpostId: OutpostId
    OwnerId: OwnerId
    OutpostArn: OutpostArn
    SiteId: SiteId
    Name: OutpostName
    Description: OutpostDescription
    LifeCycleStatus: LifeCycleStatus
    AvailabilityZone: AvailabilityZone
    AvailabilityZoneId: AvailabilityZoneId
    Tags: TagMap
    SiteArn: SiteArn
    SupportedHardwareType: SupportedHardwareType
}

@length(min: 1, max: 255)
@pattern("^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$")
string OutpostArn

@length(min: 0, max: 1000) @pattern("^[\\S ]*$")
string OutpostDescription

enum OutpostGeneration {
    GENERATION_2
    GENERATION_1
}

@length(min: 1, max: 180)
@pattern("^(arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/)?op-[a-f0-9]{17}$")
string OutpostId

@length(min: 1, max: 20) @pattern("^op-[a-f0-9]{17}$")
string OutpostIdOnly

@length(min: 1, max: 180)
@pattern("^(arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/)?op-[a-f0-9]{17}$")
string OutpostIdentifier

@length(min: 0, max: 180)
@pattern("^((arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/)?op-[a-f0-9]{17})?$")
string OutpostIdentifierOrEmpty

@length(min: 3, max: 30) @pattern("[a-z0-9\\-\\.]+")
string OutpostInstanceType

list OutpostInstanceTypeList {
    member: OutpostInstanceType
}

@length(min: 1, max: 255) @pattern("^[\\S ]+$")
string OutpostName

@length(min: 12, max: 12) @pattern("\\d{12}")
string OwnerId

enum PaymentOption {
    ALL_UPFRONT
    NO_UPFRONT
    PARTIAL_UPFRONT
}

@length(max: 3)
list PaymentOptionList {
    member: PaymentOption
}

enum PaymentTerm {
    THREE_YEARS
    ONE_YEAR
    FIVE_YEARS
}

@length(max: 3)
list PaymentTermList {
    member: PaymentTerm
}

@length(min: 1, max: 20) @pattern("^[a-zA-Z0-9 -]+$")
string PostalCode

enum PowerConnector {
    L6_30P
    IEC309
    AH530P7W
    AH532P6W
    CS8365C
}

enum PowerDrawKva {
    POWER_5_KVA
    POWER_10_KVA
    POWER_15_KVA
    POWER_30_KVA
}

enum PowerFeedDrop {
    ABOVE_RACK
    BELOW_RACK
}

enum PowerPhase {
    SINGLE_PHASE
    THREE_PHASE
}

structure PricingOption {
    PricingType: QuotePricingType
    SubscriptionPricingDetails: SubscriptionPricingDetails
}

@length(max: 9)
list PricingOptionList {
    member: PricingOption
}

enum PricingResult {
    PRICED
    UNABLE_TO_PRICE
}

structure Quote {
    QuoteId: QuoteId
    AccountId: AccountId
    QuoteStatus: QuoteStatus
    StatusMessage: StatusMessage
    OutpostArn: OutpostArn
    CountryCode: CountryCode
    RequestedCapacities: QuoteCapacityList
    RequestedConstraints: QuoteConstraintList
    RequestedPaymentOptions: PaymentOptionList
    RequestedPaymentTerms: PaymentTermList
    QuoteOptions: QuoteOptionList
    OrderingRequirements: OrderingRequirementList
    SubmittedOrderId: OrderIdentifier
    CreatedDate: Timestamp
    ExpirationDate: Timestamp
    Description: QuoteDescription
}

structure QuoteCapacity {
    QuoteCapacityType: QuoteCapacityType
    Unit: String
    Quantity: Float
}

@length(max: 2000)
list QuoteCapacityList {
    member: QuoteCapacity
}

enum QuoteCapacityType {
    EC2
    EBS
    S3
}

structure QuoteConstraint {
    QuoteConstraintType: QuoteConstraintType
    Value: ConstraintValue
}

@length(max: 10)
list QuoteConstraintList {
    member: QuoteConstraint
}

enum QuoteConstraintType {
    RACK_MAXIMUM
    RACK_MAX_POWER_KVA
    RACK_MAX_WEIGHT_LBS
}

@length(min: 0, max: 1024) @pattern("^[\\S \\n]*$") @sensitive
string QuoteDescription

@length(min: 1, max: 255) @pattern("^oq-[a-f0-9]{17}$")
string QuoteId

@length(min: 1, max: 255)
@pattern("^(arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:quote/)?oq-[a-f0-9]{17}$")
string QuoteIdentifier

structure QuoteOption {
    QuoteOptionIdentifier: QuoteOptionIdentifier
    Capacities: QuoteCapacityList
    CapacitySummary: CapacitySummary
    Specifications: QuoteSpecificationList
    PricingOptions: PricingOptionList
}

@length(min: 1, max: 21) @pattern("^oqo-[a-f0-9]{17}$")
string QuoteOptionIdentifier

@length(max: 10)
list QuoteOptionList {
    member: QuoteOption
}

enum QuotePricingType {
    SUBSCRIPTION
}

enum QuoteRackUseType {
    NETWORKING
    COMPUTE
}

structure QuoteSpecification {
    QuoteSpecificationType: QuoteSpecificationType
    ExistingRackSpecificationDetails: RackSpecificationDetails
    FinalRackSpecificationDetails: RackSpecificationDetails
    ServerSpecificationDetails: ServerSpecificationDetails
}

@length(max: 100)
list QuoteSpecificationList {
    member: QuoteSpecification
}

enum QuoteSpecificationType {
    UPDATED_RACK
    NEW_RACK
    EXISTING_RACK
    SERVER
}

enum QuoteStatus {
    CREATED
    ORDER_SUBMITTED
    EXPIRED
}

structure QuoteSummary {
    QuoteId: QuoteId
    AccountId: AccountId
    QuoteStatus: QuoteStatus
    StatusMessage: StatusMessage
    OutpostArn: OutpostArn
    CountryCode: CountryCode
    RequestedCapacities: QuoteCapacityList
    RequestedConstraints: QuoteConstraintList
    RequestedPaymentOptions: PaymentOptionList
    RequestedPaymentTerms: PaymentTermList
    QuoteOptions: QuoteOptionList
    SubmittedOrderId: OrderIdentifier
    CreatedDate: Timestamp
    ExpirationDate: Timestamp
    Description: QuoteDescription
}

@length(max: 1000)
list QuoteSummaryListDefinition {
    member: QuoteSummary
}

@range(min: 0, max: 99)
float RackElevation

@length(min: 5, max: 20) @pattern("^[\\S \\n]+$")
string RackId

structure RackPhysicalProperties {
    PowerDrawKva: PowerDrawKva
    PowerPhase: PowerPhase
    PowerConnector: PowerConnector
    PowerFeedDrop: PowerFeedDrop
    UplinkGbps: UplinkGbps
    UplinkCount: UplinkCount
    FiberOpticCableType: FiberOpticCableType
    OpticalStandard: OpticalStandard
    MaximumSupportedWeightLbs: MaximumSupportedWeightLbs
}

structure RackSpecificationDetails {
    RackId: RackId
    RackUse: QuoteRackUseType
    RackPowerDrawKva: Float
    RackWeightLbs: Float
    RackHeightInches: Float
    RackWidthInches: Float
    RackDepthInches: Float
    RackUnitHeight: RackUnitHeight
    EC2Capacities: EC2CapacityListDefinition
}

enum RackUnitHeight {
    HEIGHT_42U
    HEIGHT_2U
    HEIGHT_1U
}

list RequestedInstancePools {
    member: InstanceTypeCapacity
}

enum ResourceType {
    OUTPOST
    ORDER
}

@length(min: 9, max: 21) @pattern("^([0-9]{1,3}\\.){3}[0-9]{1,3}:[0-9]{1,5}$")
string ServerEndpoint

structure ServerSpecificationDetails {
    ServerPowerDrawKva: Float
    ServerWeightLbs: Float
    ServerHeightInches: Float
    ServerWidthInches: Float
    ServerDepthInches: Float
    RackUnitHeight: RackUnitHeight
    EC2Capacities: EC2CapacityListDefinition
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: ErrorMessage
}

enum ShipmentCarrier {
    DHL
    DBS
    FEDEX
    UPS
    EXPEDITORS
}

structure ShipmentInformation {
    ShipmentTrackingNumber: TrackingId
    ShipmentCarrier: ShipmentCarrier
}

structure Site {
    SiteId: SiteId
    AccountId: AccountId
    Name: SiteName
    Description: SiteDescription
    Tags: TagMap
    SiteArn: SiteArn
    Notes: SiteNotes
    OperatingAddressCountryCode: CountryCode
    OperatingAddressStateOrRegion: StateOrRegion
    OperatingAddressCity: City
    RackPhysicalProperties: RackPhysicalProperties
}

@length(min: 1, max: 255)
@pattern("^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:site/(os-[a-f0-9]{17})$")
string SiteArn

@length(min: 1, max: 1001) @pattern("^[\\S ]+$")
string SiteDescription

@length(min: 1, max: 255)
@pattern("^(arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:site/)?(os-[a-f0-9]{17})$")
string SiteId

@length(min: 1, max: 1000) @pattern("^[\\S ]+$")
string SiteName

@length(min: 1, max: 2000) @pattern("^[\\S \\n]+$")
string SiteNotes

@length(min: 1, max: 10) @pattern("OR-[A-Z0-9]{7}")
string SkuCode

@input
structure StartConnectionRequest {
    DeviceSerialNumber: DeviceSerialNumber

    @required
    AssetId: AssetId

    @required
    ClientPublicKey: WireGuardPublicKey

    @required
    NetworkInterfaceDeviceIndex: NetworkInterfaceDeviceIndex
}

@output
structure StartConnectionResponse {
    ConnectionId: ConnectionId
    UnderlayIpAddress: UnderlayIpAddress
}

@length(min: 1, max: 50) @pattern("^\\S[\\S ]*$")
string StateOrRegion

list StateOrRegionList {
    member: StateOrRegion
}

@length(min: 1, max: 5)
list StatusList {
    member: AssetState
}

@length(min: 1, max: 2048) @pattern("^[\\S \\n]+$")
string StatusMessage

@length(min: 1, max: 1000) @pattern("^[\\S \\n]+$")
string String

structure Subscription {
    SubscriptionId: String
    SubscriptionType: SubscriptionType
    SubscriptionStatus: SubscriptionStatus
    OrderIds: OrderIdList
    BeginDate: Timestamp
    EndDate: Timestamp
    Currency: CurrencyCode
    MonthlyRecurringPrice: Double
    UpfrontPrice: Double
}

list SubscriptionList {
    member: Subscription
}

structure SubscriptionPricingDetails {
    PaymentOption: PaymentOption
    PaymentTerm: PaymentTerm
    UpfrontPrice: Float
    MonthlyRecurringPrice: Float
    Currency: CurrencyCode
}

enum SubscriptionStatus {
    ACTIVE
    PENDING
    INACTIVE
    CANCELLED
}

enum SubscriptionType {
    ORIGINAL
    RENEWAL
    CAPACITY_INCREASE
}

enum SupportedHardwareType {
    RACK
    SERVER
}

enum SupportedStorageEnum {
    EBS
    S3
}

list SupportedStorageList {
    member: SupportedStorageEnum
}

list SupportedUplinkGbpsListDefinition {
    member: Integer
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@input
structure TagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required
    Tags: TagMap
}

@output
structure TagResourceResponse {}

@length(max: 256) @pattern("^[\\S \\n]+$")
string TagValue

enum TaskActionOnBlockingInstances {
    WAIT_FOR_EVACUATION
    FAIL_TASK
}

@length(min: 1, max: 2048) @pattern("^(\\d+)##(\\S+)$")
string Token

@length(min: 6, max: 42) @pattern("^[a-zA-Z0-9]+$")
string TrackingId

@length(min: 7, max: 15) @pattern("^([0-9]{1,3}\\.){3}[0-9]{1,3}$")
string UnderlayIpAddress

@input
structure UntagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required @httpQuery("tagKeys")
    TagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

enum UplinkCount {
    UPLINK_COUNT_1
    UPLINK_COUNT_2
    UPLINK_COUNT_3
    UPLINK_COUNT_4
    UPLINK_COUNT_5
    UPLINK_COUNT_6
    UPLINK_COUNT_7
    UPLINK_COUNT_8
    UPLINK_COUNT_12
    UPLINK_COUNT_16
}

enum UplinkGbps {
    UPLINK_1G
    UPLINK_10G
    UPLINK_40G
    UPLINK_100G
}

@error("client") @httpError(400)
structure ValidationException {
    Message: ErrorMessage
}

@length(min: 44, max: 44) @pattern("^[a-zA-Z0-9/+]{43}=$")
string WireGuardPublicKey

list outpostListDefinition {
    member: Outpost
}

list siteListDefinition {
    member: Site
}
