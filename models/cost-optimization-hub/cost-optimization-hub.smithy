$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.costoptimizationhub

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Cost Optimization Hub")
@service(sdkId: "Cost Optimization Hub", endpointPrefix: "cost-optimization-hub")
@awsJson1_0
@sigv4(name: "cost-optimization-hub")
@standardRegionalEndpoints
service CostOptimizationHubService {
    version: "2022-07-26"
    operations: [
        GetPreferences
        GetRecommendation
        ListEfficiencyMetrics
        ListEnrollmentStatuses
        ListRecommendationSummaries
        ListRecommendations
        UpdateEnrollmentStatus
        UpdatePreferences
    ]
}

@readonly
operation GetPreferences {
    input := {}
    output := {
        savingsEstimationMode: SavingsEstimationMode
        memberAccountDiscountVisibility: MemberAccountDiscountVisibility
        preferredCommitment: PreferredCommitment
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
operation GetRecommendation {
    input := {
        @required
        recommendationId: String
    }
    output := {
        recommendationId: String
        resourceId: String
        resourceArn: String
        accountId: String
        currencyCode: String
        recommendationLookbackPeriodInDays: Integer
        costCalculationLookbackPeriodInDays: Integer
        estimatedSavingsPercentage: Double
        estimatedSavingsOverCostCalculationLookbackPeriod: Double
        currentResourceType: ResourceType
        recommendedResourceType: ResourceType
        region: String
        source: Source
        lastRefreshTimestamp: Timestamp
        estimatedMonthlySavings: Double
        estimatedMonthlyCost: Double
        implementationEffort: ImplementationEffort
        restartNeeded: Boolean
        actionType: ActionType
        rollbackPossible: Boolean
        currentResourceDetails: ResourceDetails
        recommendedResourceDetails: ResourceDetails
        tags: TagList
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "efficiencyMetricsByGroup"
    pageSize: "maxResults"
)
operation ListEfficiencyMetrics {
    input := {
        groupBy: String

        @required
        granularity: GranularityType

        @required
        timePeriod: TimePeriod

        maxResults: ListEfficiencyMetricsRequestMaxResultsInteger
        orderBy: OrderBy
        nextToken: String
    }
    output := {
        efficiencyMetricsByGroup: EfficiencyMetricsByGroupList
        nextToken: String
    }
    errors: [
        ValidationException
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
operation ListEnrollmentStatuses {
    input := {
        includeOrganizationInfo: Boolean
        accountId: AccountId
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        items: AccountEnrollmentStatuses
        includeMemberAccounts: Boolean
        nextToken: String
    }
    errors: [
        ValidationException
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
operation ListRecommendationSummaries {
    input := {
        filter: Filter

        @required
        groupBy: String

        maxResults: ListRecommendationSummariesRequestMaxResultsInteger
        metrics: SummaryMetricsList
        nextToken: String
    }
    output := {
        estimatedTotalDedupedSavings: Double
        items: RecommendationSummariesList
        groupBy: String
        currencyCode: String
        metrics: SummaryMetricsResult
        nextToken: String
    }
    errors: [
        ValidationException
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
operation ListRecommendations {
    input := {
        filter: Filter
        orderBy: OrderBy
        includeAllRecommendations: Boolean
        maxResults: ListRecommendationsRequestMaxResultsInteger
        nextToken: String
    }
    output := {
        items: RecommendationList
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

operation UpdateEnrollmentStatus {
    input := {
        @required
        status: EnrollmentStatus

        includeMemberAccounts: Boolean
    }
    output := {
        status: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

operation UpdatePreferences {
    input := {
        savingsEstimationMode: SavingsEstimationMode
        memberAccountDiscountVisibility: MemberAccountDiscountVisibility
        preferredCommitment: PreferredCommitment
    }
    output := {
        savingsEstimationMode: SavingsEstimationMode
        memberAccountDiscountVisibility: MemberAccountDiscountVisibility
        preferredCommitment: PreferredCommitment
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

structure AccountEnrollmentStatus {
    accountId: AccountId
    status: EnrollmentStatus
    lastUpdatedTimestamp: Timestamp
    createdTimestamp: Timestamp
}

list AccountEnrollmentStatuses {
    member: AccountEnrollmentStatus
}

@pattern("[0-9]{12}")
string AccountId

@length(min: 1, max: 100)
list AccountIdList {
    member: AccountId
}

enum ActionType {
    Rightsize
    Stop
    Upgrade
    PurchaseSavingsPlans
    PurchaseReservedInstances
    MigrateToGraviton
    Delete
    ScaleIn
}

@length(min: 1, max: 100)
list ActionTypeList {
    member: ActionType
}

enum AllocationStrategy {
    Prioritized
    LowestPrice
}

structure AuroraDbClusterStorage {
    configuration: AuroraDbClusterStorageConfiguration
    costCalculation: ResourceCostCalculation
}

structure AuroraDbClusterStorageConfiguration {
    storageType: String
}

structure BlockStoragePerformanceConfiguration {
    iops: Double
    throughput: Double
}

structure ComputeConfiguration {
    vCpu: Double
    memorySizeInMB: Integer
    architecture: String
    platform: String
}

structure ComputeSavingsPlans {
    configuration: ComputeSavingsPlansConfiguration
    costCalculation: SavingsPlansCostCalculation
}

structure ComputeSavingsPlansConfiguration {
    accountScope: String
    term: String
    paymentOption: String
    hourlyCommitment: String
}

structure DbInstanceConfiguration {
    dbInstanceClass: String
}

structure DocumentDbCluster {
    costCalculation: ResourceCostCalculation
}

structure DynamoDbReservedCapacity {
    configuration: DynamoDbReservedCapacityConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure DynamoDbReservedCapacityConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    numberOfCapacityUnitsToPurchase: String
    capacityUnits: String
}

structure DynamoDbTable {
    costCalculation: ResourceCostCalculation
}

structure EbsVolume {
    configuration: EbsVolumeConfiguration
    costCalculation: ResourceCostCalculation
}

structure EbsVolumeConfiguration {
    storage: StorageConfiguration
    performance: BlockStoragePerformanceConfiguration
    attachmentState: String
}

structure Ec2AutoScalingGroup {
    configuration: Ec2AutoScalingGroupConfiguration
    costCalculation: ResourceCostCalculation
}

structure Ec2AutoScalingGroupConfiguration {
    instance: InstanceConfiguration
    mixedInstances: MixedInstanceConfigurationList
    type: Ec2AutoScalingGroupType
    allocationStrategy: AllocationStrategy
}

enum Ec2AutoScalingGroupType {
    SingleInstanceType
    MixedInstanceTypes
}

structure Ec2Instance {
    configuration: Ec2InstanceConfiguration
    costCalculation: ResourceCostCalculation
}

structure Ec2InstanceConfiguration {
    instance: InstanceConfiguration
}

structure Ec2InstanceSavingsPlans {
    configuration: Ec2InstanceSavingsPlansConfiguration
    costCalculation: SavingsPlansCostCalculation
}

structure Ec2InstanceSavingsPlansConfiguration {
    accountScope: String
    term: String
    paymentOption: String
    hourlyCommitment: String
    instanceFamily: String
    savingsPlansRegion: String
}

structure Ec2ReservedInstances {
    configuration: Ec2ReservedInstancesConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure Ec2ReservedInstancesConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    normalizedUnitsToPurchase: String
    numberOfInstancesToPurchase: String
    offeringClass: String
    instanceFamily: String
    instanceType: String
    currentGeneration: String
    platform: String
    tenancy: String
    sizeFlexEligible: Boolean
}

structure EcsService {
    configuration: EcsServiceConfiguration
    costCalculation: ResourceCostCalculation
}

structure EcsServiceConfiguration {
    compute: ComputeConfiguration
}

structure EfficiencyMetricsByGroup {
    metricsByTime: MetricsByTimeList
    group: String
    message: String
}

list EfficiencyMetricsByGroupList {
    member: EfficiencyMetricsByGroup
}

structure ElastiCacheCluster {
    costCalculation: ResourceCostCalculation
}

structure ElastiCacheReservedInstances {
    configuration: ElastiCacheReservedInstancesConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure ElastiCacheReservedInstancesConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    normalizedUnitsToPurchase: String
    numberOfInstancesToPurchase: String
    instanceFamily: String
    instanceType: String
    currentGeneration: String
    sizeFlexEligible: Boolean
}

enum EnrollmentStatus {
    Active
    Inactive
}

structure EstimatedDiscounts {
    savingsPlansDiscount: Double
    reservedInstancesDiscount: Double
    otherDiscount: Double
}

structure Filter {
    restartNeeded: Boolean
    rollbackPossible: Boolean
    implementationEfforts: ImplementationEffortList
    accountIds: AccountIdList
    regions: RegionList
    resourceTypes: ResourceTypeList
    actionTypes: ActionTypeList
    tags: TagList
    resourceIds: ResourceIdList
    resourceArns: ResourceArnList
    recommendationIds: RecommendationIdList
}

enum GranularityType {
    Daily
    Monthly
}

enum ImplementationEffort {
    VeryLow
    Low
    Medium
    High
    VeryHigh
}

@length(min: 1, max: 100)
list ImplementationEffortList {
    member: ImplementationEffort
}

structure InstanceConfiguration {
    type: String
}

@error("server")
structure InternalServerException {
    @required
    message: String
}

structure LambdaFunction {
    configuration: LambdaFunctionConfiguration
    costCalculation: ResourceCostCalculation
}

structure LambdaFunctionConfiguration {
    compute: ComputeConfiguration
}

@range(min: 0, max: 1000)
integer ListEfficiencyMetricsRequestMaxResultsInteger

@range(min: 0, max: 1000)
integer ListRecommendationSummariesRequestMaxResultsInteger

@range(min: 0, max: 1000)
integer ListRecommendationsRequestMaxResultsInteger

@range(min: 0, max: 100)
integer MaxResults

enum MemberAccountDiscountVisibility {
    All
    None
}

structure MemoryDbCluster {
    costCalculation: ResourceCostCalculation
}

structure MemoryDbReservedInstances {
    configuration: MemoryDbReservedInstancesConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure MemoryDbReservedInstancesConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    normalizedUnitsToPurchase: String
    numberOfInstancesToPurchase: String
    instanceType: String
    instanceFamily: String
    sizeFlexEligible: Boolean
    currentGeneration: String
}

structure MetricsByTime {
    score: Double
    savings: Double
    spend: Double
    timestamp: String
}

list MetricsByTimeList {
    member: MetricsByTime
}

structure MixedInstanceConfiguration {
    type: String
}

list MixedInstanceConfigurationList {
    member: MixedInstanceConfiguration
}

structure NatGateway {
    configuration: NatGatewayConfiguration
    costCalculation: ResourceCostCalculation
}

structure NatGatewayConfiguration {
    activeConnectionCount: Long
    packetsInFromSource: Long
    packetsInFromDestination: Long
}

structure OpenSearchReservedInstances {
    configuration: OpenSearchReservedInstancesConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure OpenSearchReservedInstancesConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    normalizedUnitsToPurchase: String
    numberOfInstancesToPurchase: String
    instanceType: String
    currentGeneration: String
    sizeFlexEligible: Boolean
}

enum Order {
    Asc
    Desc
}

structure OrderBy {
    dimension: String
    order: Order
}

enum PaymentOption {
    AllUpfront
    PartialUpfront
    NoUpfront
}

structure PreferredCommitment {
    term: Term
    paymentOption: PaymentOption
}

structure RdsDbInstance {
    configuration: RdsDbInstanceConfiguration
    costCalculation: ResourceCostCalculation
}

structure RdsDbInstanceConfiguration {
    instance: DbInstanceConfiguration
}

structure RdsDbInstanceStorage {
    configuration: RdsDbInstanceStorageConfiguration
    costCalculation: ResourceCostCalculation
}

structure RdsDbInstanceStorageConfiguration {
    storageType: String
    allocatedStorageInGb: Double
    iops: Double
    storageThroughput: Double
}

structure RdsReservedInstances {
    configuration: RdsReservedInstancesConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure RdsReservedInstancesConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    normalizedUnitsToPurchase: String
    numberOfInstancesToPurchase: String
    instanceFamily: String
    instanceType: String
    sizeFlexEligible: Boolean
    currentGeneration: String
    licenseModel: String
    databaseEdition: String
    databaseEngine: String
    deploymentOption: String
}

structure Recommendation {
    recommendationId: String
    accountId: String
    region: String
    resourceId: String
    resourceArn: String
    currentResourceType: String
    recommendedResourceType: String
    estimatedMonthlySavings: Double
    estimatedSavingsPercentage: Double
    estimatedMonthlyCost: Double
    currencyCode: String
    implementationEffort: String
    restartNeeded: Boolean
    actionType: String
    rollbackPossible: Boolean
    currentResourceSummary: String
    recommendedResourceSummary: String
    lastRefreshTimestamp: Timestamp
    recommendationLookbackPeriodInDays: Integer
    source: Source
    tags: TagList
}

@length(min: 1, max: 100)
list RecommendationIdList {
    member: String
}

list RecommendationList {
    member: Recommendation
}

list RecommendationSummariesList {
    member: RecommendationSummary
}

structure RecommendationSummary {
    group: String
    estimatedMonthlySavings: Double
    recommendationCount: Integer
}

structure RedshiftReservedInstances {
    configuration: RedshiftReservedInstancesConfiguration
    costCalculation: ReservedInstancesCostCalculation
}

structure RedshiftReservedInstancesConfiguration {
    accountScope: String
    service: String
    term: String
    paymentOption: String
    reservedInstancesRegion: String
    upfrontCost: String
    monthlyRecurringCost: String
    normalizedUnitsToPurchase: String
    numberOfInstancesToPurchase: String
    instanceFamily: String
    instanceType: String
    sizeFlexEligible: Boolean
    currentGeneration: String
}

@length(min: 1, max: 100)
list RegionList {
    member: String
}

structure ReservedInstancesCostCalculation {
    pricing: ReservedInstancesPricing
}

structure ReservedInstancesPricing {
    estimatedOnDemandCost: Double
    monthlyReservationEligibleCost: Double
    savingsPercentage: Double
    estimatedMonthlyAmortizedReservationCost: Double
}

@length(min: 1, max: 100)
list ResourceArnList {
    member: String
}

structure ResourceCostCalculation {
    usages: UsageList
    pricing: ResourcePricing
}

union ResourceDetails {
    lambdaFunction: LambdaFunction
    ecsService: EcsService
    ec2Instance: Ec2Instance
    ebsVolume: EbsVolume
    ec2AutoScalingGroup: Ec2AutoScalingGroup
    ec2ReservedInstances: Ec2ReservedInstances
    rdsReservedInstances: RdsReservedInstances
    elastiCacheReservedInstances: ElastiCacheReservedInstances
    openSearchReservedInstances: OpenSearchReservedInstances
    redshiftReservedInstances: RedshiftReservedInstances
    ec2InstanceSavingsPlans: Ec2InstanceSavingsPlans
    computeSavingsPlans: ComputeSavingsPlans
    sageMakerSavingsPlans: SageMakerSavingsPlans
    rdsDbInstance: RdsDbInstance
    rdsDbInstanceStorage: RdsDbInstanceStorage
    auroraDbClusterStorage: AuroraDbClusterStorage
    dynamoDbReservedCapacity: DynamoDbReservedCapacity
    memoryDbReservedInstances: MemoryDbReservedInstances
    natGateway: NatGateway
    dynamoDbTable: DynamoDbTable
    elastiCacheCluster: ElastiCacheCluster
    memoryDbCluster: MemoryDbCluster
    documentDbCluster: DocumentDbCluster
    workSpaces: WorkSpaces
    sageMakerEndpoint: SageMakerEndpoint
}

@length(min: 1, max: 100)
list ResourceIdList {
    member: String
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String
}

structure ResourcePricing {
    estimatedCostBeforeDiscounts: Double
    estimatedNetUnusedAmortizedCommitments: Double
    estimatedDiscounts: EstimatedDiscounts
    estimatedCostAfterDiscounts: Double
}

enum ResourceType {
    Ec2Instance
    LambdaFunction
    EbsVolume
    EcsService
    Ec2AutoScalingGroup
    Ec2InstanceSavingsPlans
    ComputeSavingsPlans
    SageMakerSavingsPlans
    Ec2ReservedInstances
    RdsReservedInstances
    OpenSearchReservedInstances
    RedshiftReservedInstances
    ElastiCacheReservedInstances
    RdsDbInstanceStorage
    RdsDbInstance
    AuroraDbClusterStorage
    DynamoDbReservedCapacity
    MemoryDbReservedInstances
    NatGateway
    DynamoDBTable
    ElastiCacheCluster
    MemoryDBCluster
    DocumentDBCluster
    WorkSpaces
    SageMakerEndpoint
}

@length(min: 1, max: 100)
list ResourceTypeList {
    member: ResourceType
}

structure SageMakerEndpoint {
    costCalculation: ResourceCostCalculation
}

structure SageMakerSavingsPlans {
    configuration: SageMakerSavingsPlansConfiguration
    costCalculation: SavingsPlansCostCalculation
}

structure SageMakerSavingsPlansConfiguration {
    accountScope: String
    term: String
    paymentOption: String
    hourlyCommitment: String
}

enum SavingsEstimationMode {
    BeforeDiscounts
    AfterDiscounts
}

structure SavingsPlansCostCalculation {
    pricing: SavingsPlansPricing
}

structure SavingsPlansPricing {
    monthlySavingsPlansEligibleCost: Double
    estimatedMonthlyCommitment: Double
    savingsPercentage: Double
    estimatedOnDemandCost: Double
}

enum Source {
    ComputeOptimizer
    CostExplorer
}

structure StorageConfiguration {
    type: String
    sizeInGb: Double
}

enum SummaryMetrics {
    SavingsPercentage
}

@length(min: 1, max: 100)
list SummaryMetricsList {
    member: SummaryMetrics
}

structure SummaryMetricsResult {
    savingsPercentage: String
}

structure Tag {
    key: String
    value: String
}

@length(min: 1, max: 100)
list TagList {
    member: Tag
}

enum Term {
    OneYear
    ThreeYears
}

@error("client")
structure ThrottlingException {
    message: String
}

structure TimePeriod {
    @required
    start: String

    @required
    end: String
}

structure Usage {
    usageType: String
    usageAmount: Double
    operation: String
    productCode: String
    unit: String
}

list UsageList {
    member: Usage
}

@error("client")
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
    fields: ValidationExceptionDetails
}

structure ValidationExceptionDetail {
    @required
    fieldName: String

    @required
    message: String
}

list ValidationExceptionDetails {
    member: ValidationExceptionDetail
}

enum ValidationExceptionReason {
    FieldValidationFailed
    Other
}

structure WorkSpaces {
    costCalculation: ResourceCostCalculation
}
