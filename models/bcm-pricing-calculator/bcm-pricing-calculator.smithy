$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bcmpricingcalculator

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Billing and Cost Management Pricing Calculator")
@service(sdkId: "BCM Pricing Calculator", endpointPrefix: "bcm-pricing-calculator")
@awsJson1_0
@sigv4(name: "bcm-pricing-calculator")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
@dualStackOnlyEndpoints
service AWSBCMPricingCalculator {
    version: "2024-06-19"
    operations: [
        BatchCreateBillScenarioCommitmentModification
        BatchCreateBillScenarioUsageModification
        BatchCreateWorkloadEstimateUsage
        BatchDeleteBillScenarioCommitmentModification
        BatchDeleteBillScenarioUsageModification
        BatchDeleteWorkloadEstimateUsage
        BatchUpdateBillScenarioCommitmentModification
        BatchUpdateBillScenarioUsageModification
        BatchUpdateWorkloadEstimateUsage
        CreateBillEstimate
        CreateBillScenario
        CreateWorkloadEstimate
        DeleteBillEstimate
        DeleteBillScenario
        DeleteWorkloadEstimate
        GetBillEstimate
        GetBillScenario
        GetPreferences
        GetWorkloadEstimate
        ListBillEstimateCommitments
        ListBillEstimateInputCommitmentModifications
        ListBillEstimateInputUsageModifications
        ListBillEstimateLineItems
        ListBillEstimates
        ListBillScenarioCommitmentModifications
        ListBillScenarioUsageModifications
        ListBillScenarios
        ListTagsForResource
        ListWorkloadEstimateUsage
        ListWorkloadEstimates
        TagResource
        UntagResource
        UpdateBillEstimate
        UpdateBillScenario
        UpdatePreferences
        UpdateWorkloadEstimate
    ]
}

@idempotent
operation BatchCreateBillScenarioCommitmentModification {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        commitmentModifications: BatchCreateBillScenarioCommitmentModificationEntries

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        items: BatchCreateBillScenarioCommitmentModificationItems
        errors: BatchCreateBillScenarioCommitmentModificationErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchCreateBillScenarioUsageModification {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        usageModifications: BatchCreateBillScenarioUsageModificationEntries

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        items: BatchCreateBillScenarioUsageModificationItems
        errors: BatchCreateBillScenarioUsageModificationErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchCreateWorkloadEstimateUsage {
    input := {
        @required
        workloadEstimateId: ResourceId

        @required
        usage: BatchCreateWorkloadEstimateUsageEntries

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        items: BatchCreateWorkloadEstimateUsageItems
        errors: BatchCreateWorkloadEstimateUsageErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchDeleteBillScenarioCommitmentModification {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        ids: BatchDeleteBillScenarioCommitmentModificationEntries
    }
    output := {
        errors: BatchDeleteBillScenarioCommitmentModificationErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchDeleteBillScenarioUsageModification {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        ids: BatchDeleteBillScenarioUsageModificationEntries
    }
    output := {
        errors: BatchDeleteBillScenarioUsageModificationErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchDeleteWorkloadEstimateUsage {
    input := {
        @required
        workloadEstimateId: ResourceId

        @required
        ids: BatchDeleteWorkloadEstimateUsageEntries
    }
    output := {
        errors: BatchDeleteWorkloadEstimateUsageErrors
    }
    errors: [
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchUpdateBillScenarioCommitmentModification {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        commitmentModifications: BatchUpdateBillScenarioCommitmentModificationEntries
    }
    output := {
        items: BillScenarioCommitmentModificationItems
        errors: BatchUpdateBillScenarioCommitmentModificationErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchUpdateBillScenarioUsageModification {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        usageModifications: BatchUpdateBillScenarioUsageModificationEntries
    }
    output := {
        items: BillScenarioUsageModificationItems
        errors: BatchUpdateBillScenarioUsageModificationErrors
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation BatchUpdateWorkloadEstimateUsage {
    input := {
        @required
        workloadEstimateId: ResourceId

        @required
        usage: BatchUpdateWorkloadEstimateUsageEntries
    }
    output := {
        items: WorkloadEstimateUsageItems
        errors: BatchUpdateWorkloadEstimateUsageErrors
    }
    errors: [
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation CreateBillEstimate {
    input := {
        @required
        billScenarioId: ResourceId

        @required
        name: BillEstimateName

        @idempotencyToken
        clientToken: ClientToken

        tags: Tags
    }
    output := {
        @required
        id: ResourceId

        name: BillEstimateName
        status: BillEstimateStatus
        failureMessage: String
        billInterval: BillInterval
        costSummary: BillEstimateCostSummary
        createdAt: Timestamp
        expiresAt: Timestamp
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
        costCategoryGroupSharingPreferenceEffectiveDate: Timestamp
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation CreateBillScenario {
    input := {
        @required
        name: BillScenarioName

        @idempotencyToken
        clientToken: ClientToken

        tags: Tags
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
    }
    output := {
        @required
        id: ResourceId

        name: BillScenarioName
        billInterval: BillInterval
        status: BillScenarioStatus
        createdAt: Timestamp
        expiresAt: Timestamp
        failureMessage: String
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation CreateWorkloadEstimate {
    input := {
        @required
        name: WorkloadEstimateName

        @idempotencyToken
        clientToken: ClientToken

        rateType: WorkloadEstimateRateType
        tags: Tags
    }
    output := {
        @required
        id: ResourceId

        name: WorkloadEstimateName
        createdAt: Timestamp
        expiresAt: Timestamp
        rateType: WorkloadEstimateRateType
        rateTimestamp: Timestamp
        status: WorkloadEstimateStatus
        totalCost: Double
        costCurrency: CurrencyCode
        failureMessage: String
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation DeleteBillEstimate {
    input := {
        @required
        identifier: ResourceId
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation DeleteBillScenario {
    input := {
        @required
        identifier: ResourceId
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation DeleteWorkloadEstimate {
    input := {
        @required
        identifier: ResourceId
    }
    output := {}
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
operation GetBillEstimate {
    input := {
        @required
        identifier: ResourceId
    }
    output := {
        @required
        id: ResourceId

        name: BillEstimateName
        status: BillEstimateStatus
        failureMessage: String
        billInterval: BillInterval
        costSummary: BillEstimateCostSummary
        createdAt: Timestamp
        expiresAt: Timestamp
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
        costCategoryGroupSharingPreferenceEffectiveDate: Timestamp
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
operation GetBillScenario {
    input := {
        @required
        identifier: ResourceId
    }
    output := {
        @required
        id: ResourceId

        name: BillScenarioName
        billInterval: BillInterval
        status: BillScenarioStatus
        createdAt: Timestamp
        expiresAt: Timestamp
        failureMessage: String
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
operation GetPreferences {
    input := {}
    output := {
        managementAccountRateTypeSelections: RateTypes
        memberAccountRateTypeSelections: RateTypes
        standaloneAccountRateTypeSelections: RateTypes
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
operation GetWorkloadEstimate {
    input := {
        @required
        identifier: ResourceId
    }
    output := {
        @required
        id: ResourceId

        name: WorkloadEstimateName
        createdAt: Timestamp
        expiresAt: Timestamp
        rateType: WorkloadEstimateRateType
        rateTimestamp: Timestamp
        status: WorkloadEstimateStatus
        totalCost: Double
        costCurrency: CurrencyCode
        failureMessage: String
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillEstimateCommitments {
    input := {
        @required
        billEstimateId: ResourceId

        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillEstimateCommitmentSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillEstimateInputCommitmentModifications {
    input := {
        @required
        billEstimateId: ResourceId

        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillEstimateInputCommitmentModificationSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillEstimateInputUsageModifications {
    input := {
        @required
        billEstimateId: ResourceId

        filters: ListUsageFilters
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillEstimateInputUsageModificationSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillEstimateLineItems {
    input := {
        @required
        billEstimateId: ResourceId

        filters: ListBillEstimateLineItemsFilters
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillEstimateLineItemSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillEstimates {
    input := {
        filters: ListBillEstimatesFilters
        createdAtFilter: FilterTimestamp
        expiresAtFilter: FilterTimestamp
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillEstimateSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillScenarioCommitmentModifications {
    input := {
        @required
        billScenarioId: ResourceId

        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillScenarioCommitmentModificationItems
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillScenarioUsageModifications {
    input := {
        @required
        billScenarioId: ResourceId

        filters: ListUsageFilters
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillScenarioUsageModificationItems
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillScenarios {
    input := {
        filters: ListBillScenariosFilters
        createdAtFilter: FilterTimestamp
        expiresAtFilter: FilterTimestamp
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: BillScenarioSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        arn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWorkloadEstimateUsage {
    input := {
        @required
        workloadEstimateId: ResourceId

        filters: ListUsageFilters
        nextToken: NextPageToken
        maxResults: WorkloadEstimateUsageMaxResults
    }
    output := {
        items: WorkloadEstimateUsageItems
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWorkloadEstimates {
    input := {
        createdAtFilter: FilterTimestamp
        expiresAtFilter: FilterTimestamp
        filters: ListWorkloadEstimatesFilters
        nextToken: NextPageToken
        maxResults: MaxResults
    }
    output := {
        items: WorkloadEstimateSummaries
        nextToken: NextPageToken
    }
    errors: [
        ValidationException
        DataUnavailableException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

operation TagResource {
    input := {
        @required
        arn: Arn

        @required
        tags: Tags
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

operation UntagResource {
    input := {
        @required
        arn: Arn

        @required
        tagKeys: ResourceTagKeys
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation UpdateBillEstimate {
    input := {
        @required
        identifier: ResourceId

        name: BillEstimateName
        expiresAt: Timestamp
    }
    output := {
        @required
        id: ResourceId

        name: BillEstimateName
        status: BillEstimateStatus
        failureMessage: String
        billInterval: BillInterval
        costSummary: BillEstimateCostSummary
        createdAt: Timestamp
        expiresAt: Timestamp
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
        costCategoryGroupSharingPreferenceEffectiveDate: Timestamp
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation UpdateBillScenario {
    input := {
        @required
        identifier: ResourceId

        name: BillScenarioName
        expiresAt: Timestamp
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
    }
    output := {
        @required
        id: ResourceId

        name: BillScenarioName
        billInterval: BillInterval
        status: BillScenarioStatus
        createdAt: Timestamp
        expiresAt: Timestamp
        failureMessage: String
        groupSharingPreference: GroupSharingPreferenceEnum
        costCategoryGroupSharingPreferenceArn: CostCategoryArn
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation UpdatePreferences {
    input := {
        managementAccountRateTypeSelections: RateTypes
        memberAccountRateTypeSelections: RateTypes
        standaloneAccountRateTypeSelections: RateTypes
    }
    output := {
        managementAccountRateTypeSelections: RateTypes
        memberAccountRateTypeSelections: RateTypes
        standaloneAccountRateTypeSelections: RateTypes
    }
    errors: [
        ValidationException
        DataUnavailableException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation UpdateWorkloadEstimate {
    input := {
        @required
        identifier: ResourceId

        name: WorkloadEstimateName
        expiresAt: Timestamp
    }
    output := {
        @required
        id: ResourceId

        name: WorkloadEstimateName
        createdAt: Timestamp
        expiresAt: Timestamp
        rateType: WorkloadEstimateRateType
        rateTimestamp: Timestamp
        status: WorkloadEstimateStatus
        totalCost: Double
        costCurrency: CurrencyCode
        failureMessage: String
    }
    errors: [
        ConflictException
        ValidationException
        DataUnavailableException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string AccountId

structure AddReservedInstanceAction {
    reservedInstancesOfferingId: Uuid
    instanceCount: ReservedInstanceInstanceCount
}

structure AddSavingsPlanAction {
    savingsPlanOfferingId: Uuid
    commitment: SavingsPlanCommitment
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:bcm-pricing-calculator:[-a-z0-9]*:[0-9]{12}:[-a-z0-9/:_]+")
string Arn

@length(min: 0, max: 32) @pattern("[-a-zA-Z0-9\\.\\-_:, \\/()]*")
string AvailabilityZone

@length(min: 1, max: 25)
list BatchCreateBillScenarioCommitmentModificationEntries {
    member: BatchCreateBillScenarioCommitmentModificationEntry
}

structure BatchCreateBillScenarioCommitmentModificationEntry {
    @required
    key: Key

    group: UsageGroup

    @required
    usageAccountId: AccountId

    @required
    commitmentAction: BillScenarioCommitmentModificationAction
}

structure BatchCreateBillScenarioCommitmentModificationError {
    key: Key
    errorMessage: String
    errorCode: BatchCreateBillScenarioCommitmentModificationErrorCode
}

enum BatchCreateBillScenarioCommitmentModificationErrorCode {
    CONFLICT
    INTERNAL_SERVER_ERROR
    INVALID_ACCOUNT
}

list BatchCreateBillScenarioCommitmentModificationErrors {
    member: BatchCreateBillScenarioCommitmentModificationError
}

structure BatchCreateBillScenarioCommitmentModificationItem {
    key: Key
    id: ResourceId
    group: UsageGroup
    usageAccountId: AccountId
    commitmentAction: BillScenarioCommitmentModificationAction
}

list BatchCreateBillScenarioCommitmentModificationItems {
    member: BatchCreateBillScenarioCommitmentModificationItem
}

@length(min: 1, max: 25)
list BatchCreateBillScenarioUsageModificationEntries {
    member: BatchCreateBillScenarioUsageModificationEntry
}

structure BatchCreateBillScenarioUsageModificationEntry {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    availabilityZone: AvailabilityZone

    @required
    key: Key

    group: UsageGroup

    @required
    usageAccountId: AccountId

    amounts: UsageAmounts
    historicalUsage: HistoricalUsageEntity
}

structure BatchCreateBillScenarioUsageModificationError {
    key: Key
    errorMessage: String
    errorCode: BatchCreateBillScenarioUsageModificationErrorCode
}

enum BatchCreateBillScenarioUsageModificationErrorCode {
    BAD_REQUEST
    NOT_FOUND
    CONFLICT
    INTERNAL_SERVER_ERROR
}

list BatchCreateBillScenarioUsageModificationErrors {
    member: BatchCreateBillScenarioUsageModificationError
}

structure BatchCreateBillScenarioUsageModificationItem {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String
    availabilityZone: AvailabilityZone
    id: ResourceId
    group: UsageGroup
    usageAccountId: AccountId
    quantities: UsageQuantities
    historicalUsage: HistoricalUsageEntity
    key: Key
}

list BatchCreateBillScenarioUsageModificationItems {
    member: BatchCreateBillScenarioUsageModificationItem
}

enum BatchCreateWorkloadEstimateUsageCode {
    BAD_REQUEST
    NOT_FOUND
    CONFLICT
    INTERNAL_SERVER_ERROR
}

@length(min: 1, max: 25)
list BatchCreateWorkloadEstimateUsageEntries {
    member: BatchCreateWorkloadEstimateUsageEntry
}

structure BatchCreateWorkloadEstimateUsageEntry {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    @required
    key: Key

    group: UsageGroup

    @required
    usageAccountId: AccountId

    @required
    amount: Double

    historicalUsage: HistoricalUsageEntity
}

structure BatchCreateWorkloadEstimateUsageError {
    key: Key
    errorCode: BatchCreateWorkloadEstimateUsageCode
    errorMessage: String
}

list BatchCreateWorkloadEstimateUsageErrors {
    member: BatchCreateWorkloadEstimateUsageError
}

structure BatchCreateWorkloadEstimateUsageItem {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String
    id: ResourceId
    usageAccountId: AccountId
    group: UsageGroup
    quantity: WorkloadEstimateUsageQuantity
    cost: Double
    currency: CurrencyCode
    status: WorkloadEstimateCostStatus
    historicalUsage: HistoricalUsageEntity
    key: Key
}

list BatchCreateWorkloadEstimateUsageItems {
    member: BatchCreateWorkloadEstimateUsageItem
}

@length(min: 1, max: 25)
list BatchDeleteBillScenarioCommitmentModificationEntries {
    member: ResourceId
}

structure BatchDeleteBillScenarioCommitmentModificationError {
    id: ResourceId
    errorCode: BatchDeleteBillScenarioCommitmentModificationErrorCode
    errorMessage: String
}

enum BatchDeleteBillScenarioCommitmentModificationErrorCode {
    BAD_REQUEST
    CONFLICT
    INTERNAL_SERVER_ERROR
}

list BatchDeleteBillScenarioCommitmentModificationErrors {
    member: BatchDeleteBillScenarioCommitmentModificationError
}

@length(min: 1, max: 25)
list BatchDeleteBillScenarioUsageModificationEntries {
    member: ResourceId
}

structure BatchDeleteBillScenarioUsageModificationError {
    id: ResourceId
    errorMessage: String
    errorCode: BatchDeleteBillScenarioUsageModificationErrorCode
}

enum BatchDeleteBillScenarioUsageModificationErrorCode {
    BAD_REQUEST
    CONFLICT
    INTERNAL_SERVER_ERROR
}

list BatchDeleteBillScenarioUsageModificationErrors {
    member: BatchDeleteBillScenarioUsageModificationError
}

@length(min: 1, max: 25)
list BatchDeleteWorkloadEstimateUsageEntries {
    member: ResourceId
}

structure BatchDeleteWorkloadEstimateUsageError {
    id: ResourceId
    errorMessage: String
    errorCode: WorkloadEstimateUpdateUsageErrorCode
}

list BatchDeleteWorkloadEstimateUsageErrors {
    member: BatchDeleteWorkloadEstimateUsageError
}

@length(min: 1, max: 25)
list BatchUpdateBillScenarioCommitmentModificationEntries {
    member: BatchUpdateBillScenarioCommitmentModificationEntry
}

structure BatchUpdateBillScenarioCommitmentModificationEntry {
    @required
    id: ResourceId

    group: UsageGroup
}

structure BatchUpdateBillScenarioCommitmentModificationError {
    id: ResourceId
    errorCode: BatchUpdateBillScenarioCommitmentModificationErrorCode
    errorMessage: String
}

enum BatchUpdateBillScenarioCommitmentModificationErrorCode {
    BAD_REQUEST
    NOT_FOUND
    CONFLICT
    INTERNAL_SERVER_ERROR
}

list BatchUpdateBillScenarioCommitmentModificationErrors {
    member: BatchUpdateBillScenarioCommitmentModificationError
}

@length(min: 1, max: 25)
list BatchUpdateBillScenarioUsageModificationEntries {
    member: BatchUpdateBillScenarioUsageModificationEntry
}

structure BatchUpdateBillScenarioUsageModificationEntry {
    @required
    id: ResourceId

    group: UsageGroup
    amounts: UsageAmounts
}

structure BatchUpdateBillScenarioUsageModificationError {
    id: ResourceId
    errorMessage: String
    errorCode: BatchUpdateBillScenarioUsageModificationErrorCode
}

enum BatchUpdateBillScenarioUsageModificationErrorCode {
    BAD_REQUEST
    NOT_FOUND
    CONFLICT
    INTERNAL_SERVER_ERROR
}

list BatchUpdateBillScenarioUsageModificationErrors {
    member: BatchUpdateBillScenarioUsageModificationError
}

@length(min: 1, max: 25)
list BatchUpdateWorkloadEstimateUsageEntries {
    member: BatchUpdateWorkloadEstimateUsageEntry
}

structure BatchUpdateWorkloadEstimateUsageEntry {
    @required
    id: ResourceId

    group: UsageGroup
    amount: Double
}

structure BatchUpdateWorkloadEstimateUsageError {
    id: ResourceId
    errorMessage: String
    errorCode: WorkloadEstimateUpdateUsageErrorCode
}

list BatchUpdateWorkloadEstimateUsageErrors {
    member: BatchUpdateWorkloadEstimateUsageError
}

list BillEstimateCommitmentSummaries {
    member: BillEstimateCommitmentSummary
}

structure BillEstimateCommitmentSummary {
    id: ResourceId
    purchaseAgreementType: PurchaseAgreementType
    offeringId: Uuid
    usageAccountId: AccountId
    region: String
    termLength: String
    paymentOption: String
    upfrontPayment: CostAmount
    monthlyPayment: CostAmount
}

structure BillEstimateCostSummary {
    totalCostDifference: CostDifference
    serviceCostDifferences: ServiceCostDifferenceMap
}

list BillEstimateInputCommitmentModificationSummaries {
    member: BillEstimateInputCommitmentModificationSummary
}

structure BillEstimateInputCommitmentModificationSummary {
    id: ResourceId
    group: UsageGroup
    usageAccountId: AccountId
    commitmentAction: BillScenarioCommitmentModificationAction
}

list BillEstimateInputUsageModificationSummaries {
    member: BillEstimateInputUsageModificationSummary
}

structure BillEstimateInputUsageModificationSummary {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String
    availabilityZone: AvailabilityZone
    id: ResourceId
    group: UsageGroup
    usageAccountId: AccountId
    quantities: UsageQuantities
    historicalUsage: HistoricalUsageEntity
}

list BillEstimateLineItemSummaries {
    member: BillEstimateLineItemSummary
}

structure BillEstimateLineItemSummary {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String
    availabilityZone: AvailabilityZone
    id: ResourceId
    lineItemId: String
    lineItemType: String
    payerAccountId: AccountId
    usageAccountId: AccountId
    estimatedUsageQuantity: UsageQuantityResult
    estimatedCost: CostAmount
    historicalUsageQuantity: UsageQuantityResult
    historicalCost: CostAmount
    savingsPlanArns: SavingsPlanArns
}

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9-]+")
string BillEstimateName

enum BillEstimateStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

list BillEstimateSummaries {
    member: BillEstimateSummary
}

structure BillEstimateSummary {
    @required
    id: ResourceId

    name: BillEstimateName
    status: BillEstimateStatus
    billInterval: BillInterval
    createdAt: Timestamp
    expiresAt: Timestamp
}

structure BillInterval {
    start: Timestamp
    end: Timestamp
}

union BillScenarioCommitmentModificationAction {
    addReservedInstanceAction: AddReservedInstanceAction
    addSavingsPlanAction: AddSavingsPlanAction
    negateReservedInstanceAction: NegateReservedInstanceAction
    negateSavingsPlanAction: NegateSavingsPlanAction
}

structure BillScenarioCommitmentModificationItem {
    id: ResourceId
    usageAccountId: AccountId
    group: UsageGroup
    commitmentAction: BillScenarioCommitmentModificationAction
}

list BillScenarioCommitmentModificationItems {
    member: BillScenarioCommitmentModificationItem
}

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9-]+")
string BillScenarioName

enum BillScenarioStatus {
    READY
    LOCKED
    FAILED
    STALE
}

list BillScenarioSummaries {
    member: BillScenarioSummary
}

structure BillScenarioSummary {
    @required
    id: ResourceId

    name: BillScenarioName
    billInterval: BillInterval
    status: BillScenarioStatus
    createdAt: Timestamp
    expiresAt: Timestamp
    failureMessage: String
    groupSharingPreference: GroupSharingPreferenceEnum
    costCategoryGroupSharingPreferenceArn: CostCategoryArn
}

structure BillScenarioUsageModificationItem {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String
    availabilityZone: AvailabilityZone
    id: ResourceId
    group: UsageGroup
    usageAccountId: AccountId
    quantities: UsageQuantities
    historicalUsage: HistoricalUsageEntity
}

list BillScenarioUsageModificationItems {
    member: BillScenarioUsageModificationItem
}

@length(min: 1, max: 64) @pattern("[\\u0021-\\u007E]+")
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

structure CostAmount {
    amount: Double
    currency: CurrencyCode
}

@length(min: 20, max: 2048) @pattern("arn:aws[-a-z0-9]*:ce::[0-9]{12}:costcategory/[a-f0-9-]{36}")
string CostCategoryArn

structure CostDifference {
    historicalCost: CostAmount
    estimatedCost: CostAmount
}

enum CurrencyCode {
    USD
}

@error("client")
structure DataUnavailableException {
    @required
    message: String
}

structure Expression {
    and: ExpressionList
    or: ExpressionList
    not: Expression
    costCategories: ExpressionFilter
    dimensions: ExpressionFilter
    tags: ExpressionFilter
}

structure ExpressionFilter {
    key: String
    matchOptions: StringList
    values: StringList
}

list ExpressionList {
    member: Expression
}

structure FilterTimestamp {
    afterTimestamp: Timestamp
    beforeTimestamp: Timestamp
}

enum GroupSharingPreferenceEnum {
    OPEN
    PRIORITIZED
    RESTRICTED
}

structure HistoricalUsageEntity {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String

    @required
    usageAccountId: AccountId

    @required
    billInterval: BillInterval

    @required
    filterExpression: Expression
}

@error("server")
structure InternalServerException {
    @required
    message: String

    retryAfterSeconds: Integer
}

@length(min: 0, max: 10) @pattern("[a-zA-Z0-9]*")
string Key

structure ListBillEstimateLineItemsFilter {
    @required
    name: ListBillEstimateLineItemsFilterName

    @required
    values: ListBillEstimateLineItemsFilterValues

    matchOption: MatchOption
}

enum ListBillEstimateLineItemsFilterName {
    USAGE_ACCOUNT_ID
    SERVICE_CODE
    USAGE_TYPE
    OPERATION
    LOCATION
    LINE_ITEM_TYPE
}

list ListBillEstimateLineItemsFilterValues {
    member: String
}

list ListBillEstimateLineItemsFilters {
    member: ListBillEstimateLineItemsFilter
}

structure ListBillEstimatesFilter {
    @required
    name: ListBillEstimatesFilterName

    @required
    values: ListBillEstimatesFilterValues

    matchOption: MatchOption
}

enum ListBillEstimatesFilterName {
    STATUS
    NAME
}

list ListBillEstimatesFilterValues {
    member: String
}

list ListBillEstimatesFilters {
    member: ListBillEstimatesFilter
}

structure ListBillScenariosFilter {
    @required
    name: ListBillScenariosFilterName

    @required
    values: ListBillScenariosFilterValues

    matchOption: MatchOption
}

enum ListBillScenariosFilterName {
    STATUS
    NAME
    GROUP_SHARING_PREFERENCE
    COST_CATEGORY_ARN
}

list ListBillScenariosFilterValues {
    member: String
}

list ListBillScenariosFilters {
    member: ListBillScenariosFilter
}

structure ListUsageFilter {
    @required
    name: ListUsageFilterName

    @required
    values: ListUsageFilterValues

    matchOption: MatchOption
}

enum ListUsageFilterName {
    USAGE_ACCOUNT_ID
    SERVICE_CODE
    USAGE_TYPE
    OPERATION
    LOCATION
    USAGE_GROUP
    HISTORICAL_USAGE_ACCOUNT_ID
    HISTORICAL_SERVICE_CODE
    HISTORICAL_USAGE_TYPE
    HISTORICAL_OPERATION
    HISTORICAL_LOCATION
}

list ListUsageFilterValues {
    member: String
}

list ListUsageFilters {
    member: ListUsageFilter
}

structure ListWorkloadEstimatesFilter {
    @required
    name: ListWorkloadEstimatesFilterName

    @required
    values: ListWorkloadEstimatesFilterValues

    matchOption: MatchOption
}

enum ListWorkloadEstimatesFilterName {
    STATUS
    NAME
}

list ListWorkloadEstimatesFilterValues {
    member: String
}

list ListWorkloadEstimatesFilters {
    member: ListWorkloadEstimatesFilter
}

enum MatchOption {
    EQUALS
    STARTS_WITH
    CONTAINS
}

@range(min: 1, max: 25)
integer MaxResults

structure NegateReservedInstanceAction {
    reservedInstancesId: Uuid
}

structure NegateSavingsPlanAction {
    savingsPlanId: Uuid
}

@length(min: 0, max: 2048) @pattern("[\\S\\s]*")
string NextPageToken

@length(min: 0, max: 32) @pattern("[-a-zA-Z0-9\\.\\-_:, \\/()]*")
string Operation

enum PurchaseAgreementType {
    SAVINGS_PLANS
    RESERVED_INSTANCE
}

enum RateType {
    BEFORE_DISCOUNTS
    AFTER_DISCOUNTS
    AFTER_DISCOUNTS_AND_COMMITMENTS
}

@length(min: 1, max: 3)
list RateTypes {
    member: RateType
}

@range(min: 1)
integer ReservedInstanceInstanceCount

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ResourceId

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 1, max: 128) @pattern("[\\w\\s:+=@/-]+")
string ResourceTagKey

@length(min: 0, max: 200)
list ResourceTagKeys {
    member: ResourceTagKey
}

@length(min: 0, max: 256) @pattern("[\\w\\s:+=@/-]*")
string ResourceTagValue

list SavingsPlanArns {
    member: String
}

@range(min: 0.001, max: 1000000)
double SavingsPlanCommitment

@length(min: 0, max: 32) @pattern("[-a-zA-Z0-9\\.\\-_:, \\/()]*")
string ServiceCode

map ServiceCostDifferenceMap {
    key: String
    value: CostDifference
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    serviceCode: String
    quotaCode: String
}

list StringList {
    member: String
}

@length(min: 0, max: 200)
map Tags {
    key: ResourceTagKey
    value: ResourceTagValue
}

@error("client")
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String
    retryAfterSeconds: Integer
}

structure UsageAmount {
    @required
    startHour: Timestamp

    @required
    amount: Double
}

list UsageAmounts {
    member: UsageAmount
}

@length(min: 0, max: 30) @pattern("[a-zA-Z0-9-]*")
string UsageGroup

list UsageQuantities {
    member: UsageQuantity
}

structure UsageQuantity {
    startHour: Timestamp
    unit: String
    amount: Double
}

structure UsageQuantityResult {
    amount: Double
    unit: String
}

@length(min: 0, max: 128) @pattern("[-a-zA-Z0-9\\.\\-_:, \\/()]*")
string UsageType

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string Uuid

@error("client")
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    invalidRequestFromMember
    disallowedRate
    other
}

enum WorkloadEstimateCostStatus {
    VALID
    INVALID
    STALE
}

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9-]+")
string WorkloadEstimateName

enum WorkloadEstimateRateType {
    BEFORE_DISCOUNTS
    AFTER_DISCOUNTS
    AFTER_DISCOUNTS_AND_COMMITMENTS
}

enum WorkloadEstimateStatus {
    UPDATING
    VALID
    INVALID
    ACTION_NEEDED
}

list WorkloadEstimateSummaries {
    member: WorkloadEstimateSummary
}

structure WorkloadEstimateSummary {
    @required
    id: ResourceId

    name: WorkloadEstimateName
    createdAt: Timestamp
    expiresAt: Timestamp
    rateType: WorkloadEstimateRateType
    rateTimestamp: Timestamp
    status: WorkloadEstimateStatus
    totalCost: Double
    costCurrency: CurrencyCode
    failureMessage: String
}

enum WorkloadEstimateUpdateUsageErrorCode {
    BAD_REQUEST
    NOT_FOUND
    CONFLICT
    INTERNAL_SERVER_ERROR
}

structure WorkloadEstimateUsageItem {
    @required
    serviceCode: ServiceCode

    @required
    usageType: UsageType

    @required
    operation: Operation

    location: String
    id: ResourceId
    usageAccountId: AccountId
    group: UsageGroup
    quantity: WorkloadEstimateUsageQuantity
    cost: Double
    currency: CurrencyCode
    status: WorkloadEstimateCostStatus
    historicalUsage: HistoricalUsageEntity
}

list WorkloadEstimateUsageItems {
    member: WorkloadEstimateUsageItem
}

@range(min: 1, max: 300)
integer WorkloadEstimateUsageMaxResults

structure WorkloadEstimateUsageQuantity {
    unit: String
    amount: Double
}
