$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.billing

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Billing")
@service(sdkId: "Billing", endpointPrefix: "billing")
@awsJson1_0
@sigv4(name: "billing")
@standardPartitionalEndpoints(
    endpointPatternType: "service_region_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [{endpoint: "https://{service}.us-east-1.{dualStackDnsSuffix}"}]
    }
)
service AWSBilling {
    version: "2023-09-07"
    operations: [
        AssociateSourceViews
        CreateBillingView
        DeleteBillingView
        DisassociateSourceViews
        GetBillingPreferences
        GetBillingView
        GetCreditAllocationHistory
        GetCredits
        GetEnterpriseSupportChargeSummary
        GetEnterpriseSupportContractDetails
        GetResourcePolicy
        ListBillingViews
        ListEnterpriseSupportLinkedAccountCharges
        ListSourceViewsForBillingView
        ListTagsForResource
        RedeemCredits
        TagResource
        UntagResource
        UpdateBillingPreferences
        UpdateBillingView
    ]
}

@idempotent
operation AssociateSourceViews {
    input := {
        @required
        arn: BillingViewArn

        @required
        sourceViews: BillingViewSourceViewsList
    }
    output := {
        @required
        arn: BillingViewArn
    }
    errors: [
        BillingViewHealthStatusException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation CreateBillingView {
    input := {
        @required
        name: BillingViewName

        description: BillingViewDescription

        @required
        sourceViews: BillingViewSourceViewsList

        dataFilterExpression: Expression

        @idempotencyToken
        clientToken: ClientToken

        resourceTags: ResourceTagList
    }
    output := {
        @required
        arn: BillingViewArn

        createdAt: Timestamp
    }
    errors: [
        BillingViewHealthStatusException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation DeleteBillingView {
    input := {
        @required
        arn: BillingViewArn

        force: Boolean
    }
    output := {
        @required
        arn: BillingViewArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation DisassociateSourceViews {
    input := {
        @required
        arn: BillingViewArn

        @required
        sourceViews: BillingViewSourceViewsList
    }
    output := {
        @required
        arn: BillingViewArn
    }
    errors: [
        BillingViewHealthStatusException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation GetBillingPreferences {
    input := {
        nextToken: PageToken
        maxResults: GetBillingPreferencesRequestMaxResultsInteger

        @required
        features: GetBillingPreferencesRequestFeaturesList

        filters: GetBillingPreferencesRequestFiltersList
    }
    output := {
        @required
        billingPreferences: BillingPreferences

        nextToken: PageToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetBillingView {
    input := {
        @required
        arn: BillingViewArn
    }
    output := {
        @required
        billingView: BillingViewElement
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "creditAllocationHistoryList"
    pageSize: "maxResults"
)
operation GetCreditAllocationHistory {
    input := {
        @required
        accountId: AccountId

        creditId: Long

        @required
        startDate: Timestamp

        @required
        endDate: Timestamp

        nextToken: PageToken
        maxResults: GetCreditAllocationHistoryRequestMaxResultsInteger
    }
    output := {
        creditAllocationHistoryList: CreditAllocationHistoryList

        @required
        partialResults: Boolean

        failedMonths: FailedMonthsList
        nextToken: PageToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation GetCredits {
    input := {
        @required
        accountId: String

        @required
        startDate: Timestamp

        endDate: Timestamp
        payerAccountFlag: Boolean
    }
    output := {
        credits: CreditDataList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetEnterpriseSupportChargeSummary {
    input := {
        @required
        billingMonth: EnterpriseSupportBillingMonth
    }
    output := {
        @required
        payerAccountId: AccountId

        @required
        billingMonth: EnterpriseSupportBillingMonth

        @required
        billingPeriodStartDate: Timestamp

        @required
        billingPeriodEndDate: Timestamp

        @required
        isEstimated: Boolean

        @required
        billDate: Timestamp

        @required
        supportCharge: String

        @required
        totalSupportCharge: String

        @required
        supportDiscount: String

        @required
        totalSupportEligibleSpend: String

        @required
        totalSupportEligibleUsageSpend: String

        @required
        totalSupportEligibleReservedInstanceSpend: String

        @required
        totalSupportEligibleSavingsPlanSpend: String

        @required
        supportChargePercentage: String

        @required
        supportEffectivePricingPlan: PricingPlan
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetEnterpriseSupportContractDetails {
    input := {
        @required
        billingMonth: EnterpriseSupportBillingMonth
    }
    output := {
        isContractActive: Boolean

        @required
        supportAllocationMethod: String

        supportReservedInstanceAmortizationStartDate: Timestamp
        supportReservedInstanceTreatmentMethod: String
        supportSavingsPlansAmortizationStartDate: Timestamp
        supportSavingsPlansTreatmentMethod: String
        supportProrateStartDate: Timestamp

        @required
        contractPayerAccountIds: ContractAccountList

        @required
        chargedPayerAccountIds: ChargeAccountList

        additionalSupportCharge: AdditionalChargeList
        additionalSupportEligibleUsageSpend: AdditionalChargeList

        @required
        pricingPlans: PricingPlanList
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation GetResourcePolicy {
    input := {
        @required
        resourceArn: ResourceArn
    }
    output := {
        @required
        resourceArn: ResourceArn

        policy: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "billingViews"
    pageSize: "maxResults"
)
operation ListBillingViews {
    input := {
        activeTimeRange: ActiveTimeRange
        arns: BillingViewArnList
        billingViewTypes: BillingViewTypeList
        names: StringSearches
        ownerAccountId: AccountId
        sourceAccountId: AccountId
        maxResults: BillingViewsMaxResults
        nextToken: PageToken
    }
    output := {
        @required
        billingViews: BillingViewList

        nextToken: PageToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "linkedAccount"
    pageSize: "maxResults"
)
operation ListEnterpriseSupportLinkedAccountCharges {
    input := {
        @required
        billingMonth: EnterpriseSupportBillingMonth

        accountId: AccountId
        maxResults: ListEnterpriseSupportLinkedAccountChargesRequestMaxResultsInteger
        nextToken: PageToken
    }
    output := {
        @required
        linkedAccount: LinkedAccountChargeList

        nextToken: PageToken
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sourceViews"
    pageSize: "maxResults"
)
operation ListSourceViewsForBillingView {
    input := {
        @required
        arn: BillingViewArn

        maxResults: BillingViewsMaxResults
        nextToken: PageToken
    }
    output := {
        @required
        sourceViews: BillingViewSourceViewsList

        nextToken: PageToken
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: ResourceArn
    }
    output := {
        resourceTags: ResourceTagList
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation RedeemCredits {
    input := {
        @required
        promoCode: PromoCode
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: ResourceArn

        @required
        resourceTags: ResourceTagList
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: ResourceArn

        @required
        resourceTagKeys: ResourceTagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation UpdateBillingPreferences {
    input := {
        @required
        feature: BillingFeature

        @required
        billingPreferencesPerKey: BillingPreferencesPerKey
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@idempotent
operation UpdateBillingView {
    input := {
        @required
        arn: BillingViewArn

        name: BillingViewName
        description: BillingViewDescription
        dataFilterExpression: Expression
    }
    output := {
        @required
        arn: BillingViewArn

        updatedAt: Timestamp
    }
    errors: [
        BillingViewHealthStatusException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: ErrorMessage
}

@pattern("[0-9]{12}")
string AccountId

@length(min: 1, max: 50)
string AccountName

structure ActiveTimeRange {
    @required
    activeAfterInclusive: Timestamp

    @required
    activeBeforeInclusive: Timestamp
}

structure AdditionalCharge {
    @required
    description: String

    amount: String
    chargeType: String
}

@length(min: 0, max: 50)
list AdditionalChargeList {
    member: AdditionalCharge
}

structure Amount {
    @required
    currencyCode: CurrencyCode

    @required
    currencyAmount: CurrencyAmount
}

enum ApplicationType {
    BEFORE_CROSS_SERVICE_DISCOUNTS
    AFTER_DISCOUNTS
}

enum BillingFeature {
    RI_SHARING
    RI_SHARING_HISTORY
    CREDIT_SHARING
    CREDIT_SHARING_HISTORY
    CREDIT_LEVEL_SHARING
    BILLING_ALERTS
    CREDIT_PREFERENCE_OPTIONS
}

structure BillingFeatureFilter {
    name: BillingFeatureFilterName
    value: BillingFeatureFilterValues
}

enum BillingFeatureFilterName {
    PREFERENCE_KEY
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-/]+")
string BillingFeatureFilterValue

@length(min: 1, max: 10)
list BillingFeatureFilterValues {
    member: BillingFeatureFilterValue
}

@length(min: 1, max: 7)
string BillingMonth

structure BillingPeriod {
    @required
    year: BillingYear

    @required
    month: Month
}

structure BillingPreferenceForKey {
    @required
    key: PreferenceKey

    @required
    value: PreferenceValue
}

structure BillingPreferenceSummary {
    @required
    feature: BillingFeature

    @required
    key: PreferenceKey

    @required
    value: PreferenceValue

    accountName: AccountName
    accountId: AccountId
    billingPeriod: BillingPeriod
}

list BillingPreferences {
    member: BillingPreferenceSummary
}

@length(min: 1)
list BillingPreferencesPerKey {
    member: BillingPreferenceForKey
}

@pattern("arn:aws[a-z-]*:(billing)::[0-9]{12}:billingview/[a-zA-Z0-9/:_\\+=\\.\\-@]{0,75}[a-zA-Z0-9]")
string BillingViewArn

@length(min: 0, max: 10)
list BillingViewArnList {
    member: BillingViewArn
}

@length(min: 0, max: 1024) @pattern("([ a-zA-Z0-9_\\+=\\.\\-@]+)?") @sensitive
string BillingViewDescription

structure BillingViewElement {
    arn: BillingViewArn
    name: BillingViewName
    description: BillingViewDescription
    billingViewType: BillingViewType
    ownerAccountId: AccountId
    sourceAccountId: AccountId
    dataFilterExpression: Expression
    createdAt: Timestamp
    updatedAt: Timestamp
    derivedViewCount: Integer
    sourceViewCount: Integer
    viewDefinitionLastUpdatedAt: Timestamp
    healthStatus: BillingViewHealthStatus
}

structure BillingViewHealthStatus {
    statusCode: BillingViewStatus
    statusReasons: BillingViewStatusReasons
}

@error("client")
structure BillingViewHealthStatusException {
    @required
    message: ErrorMessage
}

list BillingViewList {
    member: BillingViewListElement
}

structure BillingViewListElement {
    arn: BillingViewArn
    name: BillingViewName
    description: BillingViewDescription
    ownerAccountId: AccountId
    sourceAccountId: AccountId
    billingViewType: BillingViewType
    healthStatus: BillingViewHealthStatus
}

@length(min: 1, max: 128) @pattern("[ a-zA-Z0-9_\\+=\\.\\-@]+") @sensitive
string BillingViewName

@length(min: 1, max: 10)
list BillingViewSourceViewsList {
    member: BillingViewArn
}

enum BillingViewStatus {
    HEALTHY
    UNHEALTHY
    CREATING
    UPDATING
}

enum BillingViewStatusReason {
    SOURCE_VIEW_UNHEALTHY
    SOURCE_VIEW_UPDATING
    SOURCE_VIEW_ACCESS_DENIED
    SOURCE_VIEW_NOT_FOUND
    CYCLIC_DEPENDENCY
    SOURCE_VIEW_DEPTH_EXCEEDED
    AGGREGATE_SOURCE
    VIEW_OWNER_NOT_MANAGEMENT_ACCOUNT
}

list BillingViewStatusReasons {
    member: BillingViewStatusReason
}

enum BillingViewType {
    PRIMARY
    BILLING_GROUP
    CUSTOM
    BILLING_TRANSFER
    BILLING_TRANSFER_SHOWBACK
}

list BillingViewTypeList {
    member: BillingViewType
}

@range(min: 1, max: 100)
integer BillingViewsMaxResults

@range(min: 2005, max: 2120)
integer BillingYear

structure ChargeAccount {
    @required
    accountId: AccountId

    @required
    chargePercentage: String
}

@length(min: 0, max: 1000)
list ChargeAccountList {
    member: ChargeAccount
}

@pattern("[a-zA-Z0-9-]+")
string ClientToken

@error("client")
structure ConflictException {
    @required
    message: ErrorMessage

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType
}

structure ContractAccount {
    @required
    accountId: AccountId

    @required
    isGdn: Boolean
}

@length(min: 0, max: 2000)
list ContractAccountList {
    member: ContractAccount
}

@length(min: 1, max: 50) @pattern("(?! )[\\p{L}\\p{N}\\p{Z}-_]*(?<! )")
string CostCategoryName

structure CostCategoryValues {
    @required
    key: CostCategoryName

    @required
    values: Values
}

structure CreditAllocationHistoryEntry {
    @required
    creditId: CreditId

    @required
    creditAmount: Amount

    description: String

    @required
    accountId: AccountId

    @required
    appliedServiceName: String

    @required
    billingMonth: BillingMonth

    @required
    isEstimatedBill: Boolean
}

list CreditAllocationHistoryList {
    member: CreditAllocationHistoryEntry
}

structure CreditData {
    @required
    creditId: CreditId

    @required
    accountId: AccountId

    @required
    creditType: String

    @required
    initialAmount: Amount

    @required
    remainingAmount: Amount

    estimatedAmount: Amount
    applicableProductNames: ProductNames

    @required
    description: String

    @required
    startDate: Timestamp

    endDate: Timestamp
    exhaustDate: Timestamp
    applicationType: ApplicationType
    shareableAccounts: ShareableAccountIds
    accountHasCreditSharingEnabled: Boolean
    creditConsoleVisibility: String
    creditSharingType: CreditSharingType
    costCategoryArn: String
    ruleName: String
    creditStatus: CreditStatus
    purchaseTypeApplications: PurchaseTypeApplications
}

list CreditDataList {
    member: CreditData
}

@length(min: 1, max: 32) @pattern("[0-9]+")
string CreditId

enum CreditSharingType {
    DEFAULT
    DISABLED
    CUSTOM
    COST_CATEGORY_RULE
}

enum CreditStatus {
    ENABLED
    DISABLED
}

@pattern("[0-9]+(.[0-9]+)")
string CurrencyAmount

@pattern("[A-Z]{3}")
string CurrencyCode

enum Dimension {
    LINKED_ACCOUNT
}

structure DimensionValues {
    @required
    key: Dimension

    @required
    values: Values
}

@pattern("\\d{4}-(0[1-9]|1[0-2])")
string EnterpriseSupportBillingMonth

structure EnterpriseSupportTimePeriod {
    @required
    beginDate: Timestamp

    endDate: Timestamp
}

@length(min: 0, max: 1024)
string ErrorMessage

structure Expression {
    dimensions: DimensionValues
    tags: TagValues
    costCategories: CostCategoryValues
    timeRange: TimeRange
}

list FailedMonthsList {
    member: BillingMonth
}

@length(min: 0, max: 100)
string FieldName

@length(min: 1, max: 1)
list GetBillingPreferencesRequestFeaturesList {
    member: BillingFeature
}

@length(min: 1, max: 1)
list GetBillingPreferencesRequestFiltersList {
    member: BillingFeatureFilter
}

@range(min: 1, max: 50)
integer GetBillingPreferencesRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer GetCreditAllocationHistoryRequestMaxResultsInteger

@error("server")
structure InternalServerException {
    @required
    message: ErrorMessage
}

structure LinkedAccountCharge {
    @required
    accountId: AccountId

    @required
    payerAccountId: AccountId

    accountType: String

    @required
    billableSeconds: Long

    @required
    totalSeconds: Long

    @required
    totalSupportEligibleSpend: String

    @required
    proratedTotalSupportEligibleSpend: String

    linkedTimePeriods: TimePeriodList
    subscriptionTimePeriods: TimePeriodList
    totalSupportEligibleReservedInstanceSpend: String
    totalSupportEligibleSavingsPlanSpend: String
    supportEligibleSpendByService: ServiceLevelAccountUsageList
}

@length(min: 0, max: 100)
list LinkedAccountChargeList {
    member: LinkedAccountCharge
}

@range(min: 1, max: 100)
integer ListEnterpriseSupportLinkedAccountChargesRequestMaxResultsInteger

@range(min: 1, max: 12)
integer Month

@length(min: 1, max: 4095) @pattern("[-a-zA-Z0-9+=/_]+")
string PageToken

@length(min: 1, max: 2148) @pattern("[a-zA-Z0-9-\\/\\*: ]+")
string PreferenceKey

enum PreferenceValue {
    ENABLED
    DISABLED
}

structure PricingPlan {
    pricingPlanId: String
    name: String
    description: String
    startDate: Timestamp
    endDate: Timestamp
    planDiscountPercent: String
    discountAppliesToMinimumCharge: Boolean
    minimumCharge: String
    tiered: String

    @required
    tiers: PricingPlanTierList
}

@length(min: 0, max: 10)
list PricingPlanList {
    member: PricingPlan
}

structure PricingPlanTier {
    @required
    tierMinimum: String

    tierMaximum: String

    @required
    baseCharge: String

    @required
    additionalPercentageOfAggregateCharges: String

    @required
    aggregateChargesAdjustment: String

    @required
    incremental: Boolean

    increment: String
    incrementCharge: String
}

@length(min: 0, max: 20)
list PricingPlanTierList {
    member: PricingPlanTier
}

@length(min: 1, max: 128)
string ProductName

@length(min: 0, max: 1000)
list ProductNames {
    member: ProductName
}

@length(min: 1, max: 256) @pattern(".*[^<>\"&\\%|'  ]*.*")
string PromoCode

@length(min: 1, max: 64)
string PurchaseType

@length(min: 0, max: 50)
list PurchaseTypeApplications {
    member: PurchaseType
}

@length(min: 1, max: 1024)
string QuotaCode

@pattern("arn:aws[a-z-]*:(billing)::[0-9]{12}:[a-zA-Z0-9/:_\\+=\\.\\@-]{0,70}[a-zA-Z0-9]")
string ResourceArn

@length(min: 1, max: 1024)
string ResourceId

@error("client")
structure ResourceNotFoundException {
    @required
    message: ErrorMessage

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType
}

structure ResourceTag {
    @required
    key: ResourceTagKey

    value: ResourceTagValue
}

@length(min: 1, max: 128)
string ResourceTagKey

@length(min: 0, max: 200)
list ResourceTagKeyList {
    member: ResourceTagKey
}

@length(min: 0, max: 200)
list ResourceTagList {
    member: ResourceTag
}

@length(min: 0, max: 256)
string ResourceTagValue

@length(min: 1, max: 1024)
string ResourceType

enum SearchOption {
    STARTS_WITH
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\+=\\.\\-@ ]+")
string SearchValue

@length(min: 1, max: 1024)
string ServiceCode

structure ServiceLevelAccountUsage {
    serviceCode: String
    totalSupportEligibleSpend: String
}

@length(min: 0, max: 50)
list ServiceLevelAccountUsageList {
    member: ServiceLevelAccountUsage
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: ErrorMessage

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType

    @required
    serviceCode: ServiceCode

    @required
    quotaCode: QuotaCode
}

list ShareableAccountIds {
    member: AccountId
}

structure StringSearch {
    @required
    searchOption: SearchOption

    @required
    searchValue: SearchValue
}

@length(min: 1, max: 1)
list StringSearches {
    member: StringSearch
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string TagKey

structure TagValues {
    @required
    key: TagKey

    @required
    values: Values
}

@error("client")
structure ThrottlingException {
    @required
    message: ErrorMessage
}

@length(min: 0, max: 500)
list TimePeriodList {
    member: EnterpriseSupportTimePeriod
}

structure TimeRange {
    beginDateInclusive: Timestamp
    endDateInclusive: Timestamp
}

@error("client")
structure ValidationException {
    @required
    message: ErrorMessage

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: FieldName

    @required
    message: ErrorMessage
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string Value

@length(min: 1, max: 200)
list Values {
    member: Value
}
