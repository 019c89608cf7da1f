$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.computeoptimizer

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

@title("AWS Compute Optimizer")
@service(sdkId: "Compute Optimizer", endpointPrefix: "compute-optimizer")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "compute-optimizer")
@standardRegionalEndpoints
service ComputeOptimizerService {
    version: "2019-11-01"
    operations: [
        DeleteRecommendationPreferences
        DescribeRecommendationExportJobs
        ExportAutoScalingGroupRecommendations
        ExportEBSVolumeRecommendations
        ExportEC2InstanceRecommendations
        ExportECSServiceRecommendations
        ExportIdleRecommendations
        ExportLambdaFunctionRecommendations
        ExportLicenseRecommendations
        ExportRDSDatabaseRecommendations
        GetAutoScalingGroupRecommendations
        GetEBSVolumeRecommendations
        GetEC2InstanceRecommendations
        GetEC2RecommendationProjectedMetrics
        GetECSServiceRecommendationProjectedMetrics
        GetECSServiceRecommendations
        GetEffectiveRecommendationPreferences
        GetEnrollmentStatus
        GetEnrollmentStatusesForOrganization
        GetIdleRecommendations
        GetLambdaFunctionRecommendations
        GetLicenseRecommendations
        GetRDSDatabaseRecommendationProjectedMetrics
        GetRDSDatabaseRecommendations
        GetRecommendationPreferences
        GetRecommendationSummaries
        PutRecommendationPreferences
        UpdateEnrollmentStatus
    ]
}

operation DeleteRecommendationPreferences {
    input := {
        @required
        resourceType: ResourceType

        scope: Scope

        @required
        recommendationPreferenceNames: RecommendationPreferenceNames
    }
    output := {}
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationExportJobs"
    pageSize: "maxResults"
)
operation DescribeRecommendationExportJobs {
    input := {
        jobIds: JobIds
        filters: JobFilters
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        recommendationExportJobs: RecommendationExportJobs
        nextToken: String
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation ExportAutoScalingGroupRecommendations {
    input := {
        accountIds: AccountIds
        filters: Filters
        fieldsToExport: ExportableAutoScalingGroupFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
        recommendationPreferences: RecommendationPreferences
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportEBSVolumeRecommendations {
    input := {
        accountIds: AccountIds
        filters: EBSFilters
        fieldsToExport: ExportableVolumeFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportEC2InstanceRecommendations {
    input := {
        accountIds: AccountIds
        filters: Filters
        fieldsToExport: ExportableInstanceFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
        recommendationPreferences: RecommendationPreferences
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportECSServiceRecommendations {
    input := {
        accountIds: AccountIds
        filters: ECSServiceRecommendationFilters
        fieldsToExport: ExportableECSServiceFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportIdleRecommendations {
    input := {
        accountIds: AccountIds
        filters: IdleRecommendationFilters
        fieldsToExport: ExportableIdleFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportLambdaFunctionRecommendations {
    input := {
        accountIds: AccountIds
        filters: LambdaFunctionRecommendationFilters
        fieldsToExport: ExportableLambdaFunctionFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportLicenseRecommendations {
    input := {
        accountIds: AccountIds
        filters: LicenseRecommendationFilters
        fieldsToExport: ExportableLicenseFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation ExportRDSDatabaseRecommendations {
    input := {
        accountIds: AccountIds
        filters: RDSDBRecommendationFilters
        fieldsToExport: ExportableRDSDBFields

        @required
        s3DestinationConfig: S3DestinationConfig

        fileFormat: FileFormat
        includeMemberAccounts: Boolean
        recommendationPreferences: RecommendationPreferences
    }
    output := {
        jobId: String
        s3Destination: S3Destination
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation GetAutoScalingGroupRecommendations {
    input := {
        accountIds: AccountIds
        autoScalingGroupArns: AutoScalingGroupArns
        nextToken: String
        maxResults: MaxResults
        filters: Filters
        recommendationPreferences: RecommendationPreferences
    }
    output := {
        nextToken: String
        autoScalingGroupRecommendations: AutoScalingGroupRecommendations
        errors: GetRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetEBSVolumeRecommendations {
    input := {
        volumeArns: VolumeArns
        nextToken: String
        maxResults: MaxResults
        filters: EBSFilters
        accountIds: AccountIds
    }
    output := {
        nextToken: String
        volumeRecommendations: VolumeRecommendations
        errors: GetRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetEC2InstanceRecommendations {
    input := {
        instanceArns: InstanceArns
        nextToken: String
        maxResults: MaxResults
        filters: Filters
        accountIds: AccountIds
        recommendationPreferences: RecommendationPreferences
    }
    output := {
        nextToken: String
        instanceRecommendations: InstanceRecommendations
        errors: GetRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetEC2RecommendationProjectedMetrics {
    input := {
        @required
        instanceArn: String

        @required
        stat: MetricStatistic

        @required
        period: Integer

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        recommendationPreferences: RecommendationPreferences
    }
    output := {
        recommendedOptionProjectedMetrics: RecommendedOptionProjectedMetrics
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetECSServiceRecommendationProjectedMetrics {
    input := {
        @required
        serviceArn: String

        @required
        stat: MetricStatistic

        @required
        period: Integer

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp
    }
    output := {
        recommendedOptionProjectedMetrics: ECSServiceRecommendedOptionProjectedMetrics
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetECSServiceRecommendations {
    input := {
        serviceArns: ServiceArns
        nextToken: String
        maxResults: MaxResults
        filters: ECSServiceRecommendationFilters
        accountIds: AccountIds
    }
    output := {
        nextToken: String
        ecsServiceRecommendations: ECSServiceRecommendations
        errors: GetRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetEffectiveRecommendationPreferences {
    input := {
        @required
        resourceArn: String
    }
    output := {
        enhancedInfrastructureMetrics: EnhancedInfrastructureMetrics
        externalMetricsPreference: ExternalMetricsPreference
        lookBackPeriod: LookBackPeriodPreference
        utilizationPreferences: UtilizationPreferences
        preferredResources: EffectivePreferredResources
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetEnrollmentStatus {
    input := {}
    output := {
        status: Status
        statusReason: String
        memberAccountsEnrolled: Boolean
        lastUpdatedTimestamp: Timestamp
        numberOfMemberAccountsOptedIn: Integer
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accountEnrollmentStatuses"
    pageSize: "maxResults"
)
operation GetEnrollmentStatusesForOrganization {
    input := {
        filters: EnrollmentFilters
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        accountEnrollmentStatuses: AccountEnrollmentStatuses
        nextToken: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetIdleRecommendations {
    input := {
        resourceArns: ResourceArns
        nextToken: String
        maxResults: IdleMaxResults
        filters: IdleRecommendationFilters
        accountIds: AccountIds
        orderBy: OrderBy
    }
    output := {
        nextToken: String
        idleRecommendations: IdleRecommendations
        errors: IdleRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "lambdaFunctionRecommendations"
    pageSize: "maxResults"
)
operation GetLambdaFunctionRecommendations {
    input := {
        functionArns: FunctionArns
        accountIds: AccountIds
        filters: LambdaFunctionRecommendationFilters
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        nextToken: String
        lambdaFunctionRecommendations: LambdaFunctionRecommendations
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
        LimitExceededException
    ]
}

operation GetLicenseRecommendations {
    input := {
        resourceArns: ResourceArns
        nextToken: String
        maxResults: MaxResults
        filters: LicenseRecommendationFilters
        accountIds: AccountIds
    }
    output := {
        nextToken: String
        licenseRecommendations: LicenseRecommendations
        errors: GetRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetRDSDatabaseRecommendationProjectedMetrics {
    input := {
        @required
        resourceArn: String

        @required
        stat: MetricStatistic

        @required
        period: Integer

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        recommendationPreferences: RecommendationPreferences
    }
    output := {
        recommendedOptionProjectedMetrics: RDSDatabaseRecommendedOptionProjectedMetrics
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation GetRDSDatabaseRecommendations {
    input := {
        resourceArns: ResourceArns
        nextToken: String
        maxResults: MaxResults
        filters: RDSDBRecommendationFilters
        accountIds: AccountIds
        recommendationPreferences: RecommendationPreferences
    }
    output := {
        nextToken: String
        rdsDBRecommendations: RDSDBRecommendations
        errors: GetRecommendationErrors
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationPreferencesDetails"
    pageSize: "maxResults"
)
operation GetRecommendationPreferences {
    input := {
        @required
        resourceType: ResourceType

        scope: Scope
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        nextToken: String
        recommendationPreferencesDetails: RecommendationPreferencesDetails
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationSummaries"
    pageSize: "maxResults"
)
operation GetRecommendationSummaries {
    input := {
        accountIds: AccountIds
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        nextToken: String
        recommendationSummaries: RecommendationSummaries
    }
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation PutRecommendationPreferences {
    input := {
        @required
        resourceType: ResourceType

        scope: Scope
        enhancedInfrastructureMetrics: EnhancedInfrastructureMetrics
        inferredWorkloadTypes: InferredWorkloadTypesPreference
        externalMetricsPreference: ExternalMetricsPreference
        lookBackPeriod: LookBackPeriodPreference
        utilizationPreferences: UtilizationPreferences
        preferredResources: PreferredResources
        savingsEstimationMode: SavingsEstimationMode
    }
    output := {}
    errors: [
        OptInRequiredException
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

operation UpdateEnrollmentStatus {
    input := {
        @required
        status: Status

        includeMemberAccounts: Boolean
    }
    output := {
        status: Status
        statusReason: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        AccessDeniedException
        InvalidParameterValueException
        MissingAuthenticationToken
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure AccountEnrollmentStatus {
    accountId: String
    status: Status
    statusReason: String
    lastUpdatedTimestamp: Timestamp
}

list AccountEnrollmentStatuses {
    member: AccountEnrollmentStatus
}

list AccountIds {
    member: String
}

enum AllocationStrategy {
    Prioritized
    LowestPrice
}

enum AsgType {
    SingleInstanceType
    MixedInstanceTypes
}

enum AutoScalingConfiguration {
    TargetTrackingScalingCpu
    TargetTrackingScalingMemory
}

list AutoScalingGroupArns {
    member: String
}

structure AutoScalingGroupConfiguration {
    desiredCapacity: Integer
    minSize: Integer
    maxSize: Integer
    instanceType: String
    allocationStrategy: AllocationStrategy
    estimatedInstanceHourReductionPercentage: Double
    type: AsgType
    mixedInstanceTypes: MixedInstanceTypes
}

structure AutoScalingGroupEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

structure AutoScalingGroupRecommendation {
    accountId: String
    autoScalingGroupArn: String
    autoScalingGroupName: String
    finding: Finding
    utilizationMetrics: UtilizationMetrics
    lookBackPeriodInDays: Double
    currentConfiguration: AutoScalingGroupConfiguration
    currentInstanceGpuInfo: GpuInfo
    recommendationOptions: AutoScalingGroupRecommendationOptions
    lastRefreshTimestamp: Timestamp
    currentPerformanceRisk: CurrentPerformanceRisk
    effectiveRecommendationPreferences: EffectiveRecommendationPreferences
    inferredWorkloadTypes: InferredWorkloadTypes
}

structure AutoScalingGroupRecommendationOption {
    configuration: AutoScalingGroupConfiguration
    instanceGpuInfo: GpuInfo
    projectedUtilizationMetrics: ProjectedUtilizationMetrics
    performanceRisk: PerformanceRisk
    rank: Integer
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: AutoScalingGroupSavingsOpportunityAfterDiscounts
    migrationEffort: MigrationEffort
}

list AutoScalingGroupRecommendationOptions {
    member: AutoScalingGroupRecommendationOption
}

list AutoScalingGroupRecommendations {
    member: AutoScalingGroupRecommendation
}

structure AutoScalingGroupSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: AutoScalingGroupEstimatedMonthlySavings
}

structure ContainerConfiguration {
    containerName: String
    memorySizeConfiguration: MemorySizeConfiguration
    cpu: Integer
}

list ContainerConfigurations {
    member: ContainerConfiguration
}

structure ContainerRecommendation {
    containerName: String
    memorySizeConfiguration: MemorySizeConfiguration
    cpu: Integer
}

list ContainerRecommendations {
    member: ContainerRecommendation
}

enum CpuVendorArchitecture {
    AWS_ARM64
    CURRENT
}

list CpuVendorArchitectures {
    member: CpuVendorArchitecture
}

enum Currency {
    USD
    CNY
}

enum CurrentPerformanceRisk {
    VeryLow
    Low
    Medium
    High
}

structure CurrentPerformanceRiskRatings {
    high: Long
    medium: Long
    low: Long
    veryLow: Long
}

enum CustomizableMetricHeadroom {
    PERCENT_30
    PERCENT_20
    PERCENT_10
    PERCENT_0
}

enum CustomizableMetricName {
    CpuUtilization
    MemoryUtilization
}

structure CustomizableMetricParameters {
    threshold: CustomizableMetricThreshold
    headroom: CustomizableMetricHeadroom
}

enum CustomizableMetricThreshold {
    P90
    P95
    P99_5
}

structure DBStorageConfiguration {
    storageType: String
    allocatedStorage: Integer
    iops: Integer
    maxAllocatedStorage: Integer
    storageThroughput: Integer
}

enum Dimension {
    SavingsValue
    SavingsValueAfterDiscount
}

structure EBSEffectiveRecommendationPreferences {
    savingsEstimationMode: EBSSavingsEstimationMode
    lookBackPeriod: LookBackPeriodPreference
}

structure EBSEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

structure EBSFilter {
    name: EBSFilterName
    values: FilterValues
}

enum EBSFilterName {
    Finding
}

list EBSFilters {
    member: EBSFilter
}

enum EBSFinding {
    Optimized
    NotOptimized
}

enum EBSMetricName {
    VolumeReadOpsPerSecond
    VolumeWriteOpsPerSecond
    VolumeReadBytesPerSecond
    VolumeWriteBytesPerSecond
    VolumeIOPSExceeded
    VolumeThroughputExceeded
}

structure EBSSavingsEstimationMode {
    source: EBSSavingsEstimationModeSource
}

enum EBSSavingsEstimationModeSource {
    PublicPricing
    CostExplorerRightsizing
    CostOptimizationHub
}

structure EBSSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: EBSEstimatedMonthlySavings
}

structure EBSUtilizationMetric {
    name: EBSMetricName
    statistic: MetricStatistic
    value: Double
}

list EBSUtilizationMetrics {
    member: EBSUtilizationMetric
}

structure ECSEffectiveRecommendationPreferences {
    savingsEstimationMode: ECSSavingsEstimationMode
    lookBackPeriod: LookBackPeriodPreference
}

structure ECSEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

structure ECSSavingsEstimationMode {
    source: ECSSavingsEstimationModeSource
}

enum ECSSavingsEstimationModeSource {
    PublicPricing
    CostExplorerRightsizing
    CostOptimizationHub
}

structure ECSSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: ECSEstimatedMonthlySavings
}

enum ECSServiceLaunchType {
    EC2
    Fargate
}

enum ECSServiceMetricName {
    Cpu
    Memory
}

enum ECSServiceMetricStatistic {
    Maximum
    Average
}

structure ECSServiceProjectedMetric {
    name: ECSServiceMetricName
    timestamps: Timestamps
    upperBoundValues: MetricValues
    lowerBoundValues: MetricValues
}

list ECSServiceProjectedMetrics {
    member: ECSServiceProjectedMetric
}

structure ECSServiceProjectedUtilizationMetric {
    name: ECSServiceMetricName
    statistic: ECSServiceMetricStatistic
    lowerBoundValue: Double
    upperBoundValue: Double
}

list ECSServiceProjectedUtilizationMetrics {
    member: ECSServiceProjectedUtilizationMetric
}

structure ECSServiceRecommendation {
    serviceArn: String
    accountId: String
    currentServiceConfiguration: ServiceConfiguration
    utilizationMetrics: ECSServiceUtilizationMetrics
    lookbackPeriodInDays: Double
    launchType: ECSServiceLaunchType
    lastRefreshTimestamp: Timestamp
    finding: ECSServiceRecommendationFinding
    findingReasonCodes: ECSServiceRecommendationFindingReasonCodes
    serviceRecommendationOptions: ECSServiceRecommendationOptions
    currentPerformanceRisk: CurrentPerformanceRisk
    effectiveRecommendationPreferences: ECSEffectiveRecommendationPreferences
    tags: Tags
}

structure ECSServiceRecommendationFilter {
    name: ECSServiceRecommendationFilterName
    values: FilterValues
}

enum ECSServiceRecommendationFilterName {
    Finding
    FindingReasonCode
}

list ECSServiceRecommendationFilters {
    member: ECSServiceRecommendationFilter
}

enum ECSServiceRecommendationFinding {
    Optimized
    Underprovisioned
    Overprovisioned
}

enum ECSServiceRecommendationFindingReasonCode {
    MemoryOverprovisioned
    MemoryUnderprovisioned
    CPUOverprovisioned
    CPUUnderprovisioned
}

list ECSServiceRecommendationFindingReasonCodes {
    member: ECSServiceRecommendationFindingReasonCode
}

structure ECSServiceRecommendationOption {
    memory: Integer
    cpu: Integer
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: ECSSavingsOpportunityAfterDiscounts
    projectedUtilizationMetrics: ECSServiceProjectedUtilizationMetrics
    containerRecommendations: ContainerRecommendations
}

list ECSServiceRecommendationOptions {
    member: ECSServiceRecommendationOption
}

list ECSServiceRecommendations {
    member: ECSServiceRecommendation
}

structure ECSServiceRecommendedOptionProjectedMetric {
    recommendedCpuUnits: Integer
    recommendedMemorySize: Integer
    projectedMetrics: ECSServiceProjectedMetrics
}

list ECSServiceRecommendedOptionProjectedMetrics {
    member: ECSServiceRecommendedOptionProjectedMetric
}

structure ECSServiceUtilizationMetric {
    name: ECSServiceMetricName
    statistic: ECSServiceMetricStatistic
    value: Double
}

list ECSServiceUtilizationMetrics {
    member: ECSServiceUtilizationMetric
}

structure EffectivePreferredResource {
    name: PreferredResourceName
    includeList: PreferredResourceValues
    effectiveIncludeList: PreferredResourceValues
    excludeList: PreferredResourceValues
}

list EffectivePreferredResources {
    member: EffectivePreferredResource
}

structure EffectiveRecommendationPreferences {
    cpuVendorArchitectures: CpuVendorArchitectures
    enhancedInfrastructureMetrics: EnhancedInfrastructureMetrics
    inferredWorkloadTypes: InferredWorkloadTypesPreference
    externalMetricsPreference: ExternalMetricsPreference
    lookBackPeriod: LookBackPeriodPreference
    utilizationPreferences: UtilizationPreferences
    preferredResources: EffectivePreferredResources
    savingsEstimationMode: InstanceSavingsEstimationMode
}

enum EnhancedInfrastructureMetrics {
    Active
    Inactive
}

structure EnrollmentFilter {
    name: EnrollmentFilterName
    values: FilterValues
}

enum EnrollmentFilterName {
    Status
}

list EnrollmentFilters {
    member: EnrollmentFilter
}

structure EstimatedMonthlySavings {
    currency: Currency
    value: Double
}

structure ExportDestination {
    s3: S3Destination
}

enum ExportableAutoScalingGroupField {
    AccountId
    AutoScalingGroupArn
    AutoScalingGroupName
    Finding
    UtilizationMetricsCpuMaximum
    UtilizationMetricsMemoryMaximum
    UtilizationMetricsEbsReadOpsPerSecondMaximum
    UtilizationMetricsEbsWriteOpsPerSecondMaximum
    UtilizationMetricsEbsReadBytesPerSecondMaximum
    UtilizationMetricsEbsWriteBytesPerSecondMaximum
    UtilizationMetricsDiskReadOpsPerSecondMaximum
    UtilizationMetricsDiskWriteOpsPerSecondMaximum
    UtilizationMetricsDiskReadBytesPerSecondMaximum
    UtilizationMetricsDiskWriteBytesPerSecondMaximum
    UtilizationMetricsNetworkInBytesPerSecondMaximum
    UtilizationMetricsNetworkOutBytesPerSecondMaximum
    UtilizationMetricsNetworkPacketsInPerSecondMaximum
    UtilizationMetricsNetworkPacketsOutPerSecondMaximum
    LookbackPeriodInDays
    CurrentConfigurationInstanceType
    CurrentConfigurationDesiredCapacity
    CurrentConfigurationMinSize
    CurrentConfigurationMaxSize
    CurrentConfigurationAllocationStrategy
    CurrentConfigurationMixedInstanceTypes
    CurrentConfigurationType
    CurrentOnDemandPrice
    CurrentStandardOneYearNoUpfrontReservedPrice
    CurrentStandardThreeYearNoUpfrontReservedPrice
    CurrentVCpus
    CurrentMemory
    CurrentStorage
    CurrentNetwork
    RecommendationOptionsConfigurationInstanceType
    RecommendationOptionsConfigurationDesiredCapacity
    RecommendationOptionsConfigurationMinSize
    RecommendationOptionsConfigurationMaxSize
    RecommendationOptionsConfigurationEstimatedInstanceHourReductionPercentage
    RecommendationOptionsConfigurationAllocationStrategy
    RecommendationOptionsConfigurationMixedInstanceTypes
    RecommendationOptionsConfigurationType
    RecommendationOptionsProjectedUtilizationMetricsCpuMaximum
    RecommendationOptionsProjectedUtilizationMetricsMemoryMaximum
    RecommendationOptionsPerformanceRisk
    RecommendationOptionsOnDemandPrice
    RecommendationOptionsStandardOneYearNoUpfrontReservedPrice
    RecommendationOptionsStandardThreeYearNoUpfrontReservedPrice
    RecommendationOptionsVcpus
    RecommendationOptionsMemory
    RecommendationOptionsStorage
    RecommendationOptionsNetwork
    LastRefreshTimestamp
    CurrentPerformanceRisk
    RecommendationOptionsSavingsOpportunityPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrency
    RecommendationOptionsEstimatedMonthlySavingsValue
    EffectiveRecommendationPreferencesCpuVendorArchitectures
    EffectiveRecommendationPreferencesEnhancedInfrastructureMetrics
    EffectiveRecommendationPreferencesInferredWorkloadTypes
    EffectiveRecommendationPreferencesPreferredResources
    EffectiveRecommendationPreferencesLookBackPeriod
    InferredWorkloadTypes
    RecommendationOptionsMigrationEffort
    CurrentInstanceGpuInfo
    RecommendationOptionsInstanceGpuInfo
    UtilizationMetricsGpuPercentageMaximum
    UtilizationMetricsGpuMemoryPercentageMaximum
    RecommendationOptionsProjectedUtilizationMetricsGpuPercentageMaximum
    RecommendationOptionsProjectedUtilizationMetricsGpuMemoryPercentageMaximum
    EffectiveRecommendationPreferencesSavingsEstimationMode
    RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
}

list ExportableAutoScalingGroupFields {
    member: ExportableAutoScalingGroupField
}

enum ExportableECSServiceField {
    AccountId
    ServiceArn
    LookbackPeriodInDays
    LastRefreshTimestamp
    LaunchType
    CurrentPerformanceRisk
    CurrentServiceConfigurationMemory
    CurrentServiceConfigurationCpu
    CurrentServiceConfigurationTaskDefinitionArn
    CurrentServiceConfigurationAutoScalingConfiguration
    CurrentServiceContainerConfigurations
    UtilizationMetricsCpuMaximum
    UtilizationMetricsMemoryMaximum
    Finding
    FindingReasonCodes
    RecommendationOptionsMemory
    RecommendationOptionsCpu
    RecommendationOptionsSavingsOpportunityPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrency
    RecommendationOptionsEstimatedMonthlySavingsValue
    RecommendationOptionsContainerRecommendations
    RecommendationOptionsProjectedUtilizationMetricsCpuMaximum
    RecommendationOptionsProjectedUtilizationMetricsMemoryMaximum
    Tags
    EffectiveRecommendationPreferencesSavingsEstimationMode
    RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
    EffectiveRecommendationPreferencesLookBackPeriod
}

list ExportableECSServiceFields {
    member: ExportableECSServiceField
}

enum ExportableIdleField {
    AccountId
    ResourceArn
    ResourceId
    ResourceType
    LastRefreshTimestamp
    LookbackPeriodInDays
    SavingsOpportunity
    SavingsOpportunityAfterDiscount
    UtilizationMetricsCpuMaximum
    UtilizationMetricsMemoryMaximum
    UtilizationMetricsNetworkOutBytesPerSecondMaximum
    UtilizationMetricsNetworkInBytesPerSecondMaximum
    UtilizationMetricsDatabaseConnectionsMaximum
    UtilizationMetricsEBSVolumeReadIOPSMaximum
    UtilizationMetricsEBSVolumeWriteIOPSMaximum
    UtilizationMetricsVolumeReadOpsPerSecondMaximum
    UtilizationMetricsVolumeWriteOpsPerSecondMaximum
    UtilizationMetricsActiveConnectionCountMaximum
    UtilizationMetricsPacketsInFromSourceMaximum
    UtilizationMetricsPacketsInFromDestinationMaximum
    UtilizationMetricsConsumedReadCapacityUnitsSum
    UtilizationMetricsConsumedWriteCapacityUnitsSum
    UtilizationMetricsNewConnectionsSum
    UtilizationMetricsEngineCPUUtilizationMaximum
    UtilizationMetricsCacheHitsSum
    UtilizationMetricsCacheMissesSum
    UtilizationMetricsKeyspaceHitsSum
    UtilizationMetricsKeyspaceMissesSum
    UtilizationMetricsIsIdleMinimum
    UtilizationMetricsUserConnectedSum
    UtilizationMetricsInvocationsSum
    UtilizationMetricsGetTypeCmdsSum
    UtilizationMetricsSetTypeCmdsSum
    UtilizationMetricsElastiCacheProcessingUnitsSum
    UtilizationMetricsCurrConnectionsSum
    UtilizationMetricsDatabaseConnectionsSum
    Finding
    FindingDescription
    Tags
}

list ExportableIdleFields {
    member: ExportableIdleField
}

enum ExportableInstanceField {
    AccountId
    InstanceArn
    InstanceName
    Finding
    FindingReasonCodes
    LookbackPeriodInDays
    CurrentInstanceType
    UtilizationMetricsCpuMaximum
    UtilizationMetricsMemoryMaximum
    UtilizationMetricsEbsReadOpsPerSecondMaximum
    UtilizationMetricsEbsWriteOpsPerSecondMaximum
    UtilizationMetricsEbsReadBytesPerSecondMaximum
    UtilizationMetricsEbsWriteBytesPerSecondMaximum
    UtilizationMetricsDiskReadOpsPerSecondMaximum
    UtilizationMetricsDiskWriteOpsPerSecondMaximum
    UtilizationMetricsDiskReadBytesPerSecondMaximum
    UtilizationMetricsDiskWriteBytesPerSecondMaximum
    UtilizationMetricsNetworkInBytesPerSecondMaximum
    UtilizationMetricsNetworkOutBytesPerSecondMaximum
    UtilizationMetricsNetworkPacketsInPerSecondMaximum
    UtilizationMetricsNetworkPacketsOutPerSecondMaximum
    CurrentOnDemandPrice
    CurrentStandardOneYearNoUpfrontReservedPrice
    CurrentStandardThreeYearNoUpfrontReservedPrice
    CurrentVCpus
    CurrentMemory
    CurrentStorage
    CurrentNetwork
    RecommendationOptionsInstanceType
    RecommendationOptionsProjectedUtilizationMetricsCpuMaximum
    RecommendationOptionsProjectedUtilizationMetricsMemoryMaximum
    RecommendationOptionsPlatformDifferences
    RecommendationOptionsPerformanceRisk
    RecommendationOptionsVcpus
    RecommendationOptionsMemory
    RecommendationOptionsStorage
    RecommendationOptionsNetwork
    RecommendationOptionsOnDemandPrice
    RecommendationOptionsStandardOneYearNoUpfrontReservedPrice
    RecommendationOptionsStandardThreeYearNoUpfrontReservedPrice
    RecommendationsSourcesRecommendationSourceArn
    RecommendationsSourcesRecommendationSourceType
    LastRefreshTimestamp
    CurrentPerformanceRisk
    RecommendationOptionsSavingsOpportunityPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrency
    RecommendationOptionsEstimatedMonthlySavingsValue
    EffectiveRecommendationPreferencesCpuVendorArchitectures
    EffectiveRecommendationPreferencesEnhancedInfrastructureMetrics
    EffectiveRecommendationPreferencesInferredWorkloadTypes
    InferredWorkloadTypes
    RecommendationOptionsMigrationEffort
    EffectiveRecommendationPreferencesExternalMetricsSource
    Tags
    InstanceState
    ExternalMetricStatusCode
    ExternalMetricStatusReason
    CurrentInstanceGpuInfo
    RecommendationOptionsInstanceGpuInfo
    UtilizationMetricsGpuPercentageMaximum
    UtilizationMetricsGpuMemoryPercentageMaximum
    RecommendationOptionsProjectedUtilizationMetricsGpuPercentageMaximum
    RecommendationOptionsProjectedUtilizationMetricsGpuMemoryPercentageMaximum
    Idle
    EffectiveRecommendationPreferencesPreferredResources
    EffectiveRecommendationPreferencesLookBackPeriod
    EffectiveRecommendationPreferencesUtilizationPreferences
    EffectiveRecommendationPreferencesSavingsEstimationMode
    RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
}

list ExportableInstanceFields {
    member: ExportableInstanceField
}

enum ExportableLambdaFunctionField {
    AccountId
    FunctionArn
    FunctionVersion
    Finding
    FindingReasonCodes
    NumberOfInvocations
    UtilizationMetricsDurationMaximum
    UtilizationMetricsDurationAverage
    UtilizationMetricsMemoryMaximum
    UtilizationMetricsMemoryAverage
    LookbackPeriodInDays
    CurrentConfigurationMemorySize
    CurrentConfigurationTimeout
    CurrentCostTotal
    CurrentCostAverage
    RecommendationOptionsConfigurationMemorySize
    RecommendationOptionsCostLow
    RecommendationOptionsCostHigh
    RecommendationOptionsProjectedUtilizationMetricsDurationLowerBound
    RecommendationOptionsProjectedUtilizationMetricsDurationUpperBound
    RecommendationOptionsProjectedUtilizationMetricsDurationExpected
    LastRefreshTimestamp
    CurrentPerformanceRisk
    RecommendationOptionsSavingsOpportunityPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrency
    RecommendationOptionsEstimatedMonthlySavingsValue
    Tags
    EffectiveRecommendationPreferencesSavingsEstimationMode
    RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
}

list ExportableLambdaFunctionFields {
    member: ExportableLambdaFunctionField
}

enum ExportableLicenseField {
    AccountId
    ResourceArn
    LookbackPeriodInDays
    LastRefreshTimestamp
    Finding
    FindingReasonCodes
    CurrentLicenseConfigurationNumberOfCores
    CurrentLicenseConfigurationInstanceType
    CurrentLicenseConfigurationOperatingSystem
    CurrentLicenseConfigurationLicenseName
    CurrentLicenseConfigurationLicenseEdition
    CurrentLicenseConfigurationLicenseModel
    CurrentLicenseConfigurationLicenseVersion
    CurrentLicenseConfigurationMetricsSource
    RecommendationOptionsOperatingSystem
    RecommendationOptionsLicenseEdition
    RecommendationOptionsLicenseModel
    RecommendationOptionsSavingsOpportunityPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrency
    RecommendationOptionsEstimatedMonthlySavingsValue
    Tags
}

list ExportableLicenseFields {
    member: ExportableLicenseField
}

enum ExportableRDSDBField {
    ResourceArn
    AccountId
    Engine
    EngineVersion
    Idle
    MultiAZDBInstance
    ClusterWriter
    CurrentDBInstanceClass
    CurrentStorageConfigurationStorageType
    CurrentStorageConfigurationAllocatedStorage
    CurrentStorageConfigurationMaxAllocatedStorage
    CurrentStorageConfigurationIOPS
    CurrentStorageConfigurationStorageThroughput
    CurrentStorageEstimatedMonthlyVolumeIOPsCostVariation
    CurrentInstanceOnDemandHourlyPrice
    CurrentStorageOnDemandMonthlyPrice
    LookbackPeriodInDays
    CurrentStorageEstimatedClusterInstanceOnDemandMonthlyCost
    CurrentStorageEstimatedClusterStorageOnDemandMonthlyCost
    CurrentStorageEstimatedClusterStorageIOOnDemandMonthlyCost
    CurrentInstancePerformanceRisk
    UtilizationMetricsCpuMaximum
    UtilizationMetricsMemoryMaximum
    UtilizationMetricsEBSVolumeStorageSpaceUtilizationMaximum
    UtilizationMetricsNetworkReceiveThroughputMaximum
    UtilizationMetricsNetworkTransmitThroughputMaximum
    UtilizationMetricsEBSVolumeReadIOPSMaximum
    UtilizationMetricsEBSVolumeWriteIOPSMaximum
    UtilizationMetricsEBSVolumeReadThroughputMaximum
    UtilizationMetricsEBSVolumeWriteThroughputMaximum
    UtilizationMetricsDatabaseConnectionsMaximum
    UtilizationMetricsStorageNetworkReceiveThroughputMaximum
    UtilizationMetricsStorageNetworkTransmitThroughputMaximum
    UtilizationMetricsAuroraMemoryHealthStateMaximum
    UtilizationMetricsAuroraMemoryNumDeclinedSqlTotalMaximum
    UtilizationMetricsAuroraMemoryNumKillConnTotalMaximum
    UtilizationMetricsAuroraMemoryNumKillQueryTotalMaximum
    UtilizationMetricsReadIOPSEphemeralStorageMaximum
    UtilizationMetricsWriteIOPSEphemeralStorageMaximum
    UtilizationMetricsVolumeBytesUsedAverage
    UtilizationMetricsVolumeReadIOPsAverage
    UtilizationMetricsVolumeWriteIOPsAverage
    InstanceFinding
    InstanceFindingReasonCodes
    StorageFinding
    StorageFindingReasonCodes
    InstanceRecommendationOptionsDBInstanceClass
    InstanceRecommendationOptionsRank
    InstanceRecommendationOptionsPerformanceRisk
    InstanceRecommendationOptionsProjectedUtilizationMetricsCpuMaximum
    StorageRecommendationOptionsStorageType
    StorageRecommendationOptionsAllocatedStorage
    StorageRecommendationOptionsMaxAllocatedStorage
    StorageRecommendationOptionsIOPS
    StorageRecommendationOptionsStorageThroughput
    StorageRecommendationOptionsRank
    StorageRecommendationOptionsEstimatedMonthlyVolumeIOPsCostVariation
    InstanceRecommendationOptionsInstanceOnDemandHourlyPrice
    InstanceRecommendationOptionsSavingsOpportunityPercentage
    InstanceRecommendationOptionsEstimatedMonthlySavingsCurrency
    InstanceRecommendationOptionsEstimatedMonthlySavingsValue
    InstanceRecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    InstanceRecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    InstanceRecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
    StorageRecommendationOptionsOnDemandMonthlyPrice
    StorageRecommendationOptionsEstimatedClusterInstanceOnDemandMonthlyCost
    StorageRecommendationOptionsEstimatedClusterStorageOnDemandMonthlyCost
    StorageRecommendationOptionsEstimatedClusterStorageIOOnDemandMonthlyCost
    StorageRecommendationOptionsSavingsOpportunityPercentage
    StorageRecommendationOptionsEstimatedMonthlySavingsCurrency
    StorageRecommendationOptionsEstimatedMonthlySavingsValue
    StorageRecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    StorageRecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    StorageRecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
    EffectiveRecommendationPreferencesCpuVendorArchitectures
    EffectiveRecommendationPreferencesEnhancedInfrastructureMetrics
    EffectiveRecommendationPreferencesLookBackPeriod
    EffectiveRecommendationPreferencesSavingsEstimationMode
    LastRefreshTimestamp
    Tags
    DBClusterIdentifier
    PromotionTier
}

list ExportableRDSDBFields {
    member: ExportableRDSDBField
}

enum ExportableVolumeField {
    AccountId
    VolumeArn
    Finding
    UtilizationMetricsVolumeReadOpsPerSecondMaximum
    UtilizationMetricsVolumeWriteOpsPerSecondMaximum
    UtilizationMetricsVolumeReadBytesPerSecondMaximum
    UtilizationMetricsVolumeWriteBytesPerSecondMaximum
    UtilizationMetricsVolumeIOPSExceededMaximum
    UtilizationMetricsVolumeThroughputExceededMaximum
    LookbackPeriodInDays
    CurrentConfigurationVolumeType
    CurrentConfigurationVolumeBaselineIOPS
    CurrentConfigurationVolumeBaselineThroughput
    CurrentConfigurationVolumeBurstIOPS
    CurrentConfigurationVolumeBurstThroughput
    CurrentConfigurationVolumeSize
    CurrentMonthlyPrice
    RecommendationOptionsConfigurationVolumeType
    RecommendationOptionsConfigurationVolumeBaselineIOPS
    RecommendationOptionsConfigurationVolumeBaselineThroughput
    RecommendationOptionsConfigurationVolumeBurstIOPS
    RecommendationOptionsConfigurationVolumeBurstThroughput
    RecommendationOptionsConfigurationVolumeSize
    RecommendationOptionsMonthlyPrice
    RecommendationOptionsPerformanceRisk
    LastRefreshTimestamp
    CurrentPerformanceRisk
    RecommendationOptionsSavingsOpportunityPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrency
    RecommendationOptionsEstimatedMonthlySavingsValue
    Tags
    RootVolume
    CurrentConfigurationRootVolume
    EffectiveRecommendationPreferencesSavingsEstimationMode
    RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage
    RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts
    RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts
    EffectiveRecommendationPreferencesLookBackPeriod
}

list ExportableVolumeFields {
    member: ExportableVolumeField
}

structure ExternalMetricStatus {
    statusCode: ExternalMetricStatusCode
    statusReason: String
}

enum ExternalMetricStatusCode {
    NO_EXTERNAL_METRIC_SET
    INTEGRATION_SUCCESS
    DATADOG_INTEGRATION_ERROR
    DYNATRACE_INTEGRATION_ERROR
    NEWRELIC_INTEGRATION_ERROR
    INSTANA_INTEGRATION_ERROR
    INSUFFICIENT_DATADOG_METRICS
    INSUFFICIENT_DYNATRACE_METRICS
    INSUFFICIENT_NEWRELIC_METRICS
    INSUFFICIENT_INSTANA_METRICS
}

structure ExternalMetricsPreference {
    source: ExternalMetricsSource
}

enum ExternalMetricsSource {
    Datadog
    Dynatrace
    NewRelic
    Instana
}

enum FileFormat {
    Csv
}

structure Filter {
    name: FilterName
    values: FilterValues
}

enum FilterName {
    Finding
    FindingReasonCodes
    RecommendationSourceType
    InferredWorkloadTypes
}

list FilterValues {
    member: String
}

list Filters {
    member: Filter
}

enum Finding {
    Underprovisioned
    Overprovisioned
    Optimized
    NotOptimized
}

enum FindingReasonCode {
    MemoryOverprovisioned
    MemoryUnderprovisioned
}

list FunctionArns {
    member: String
}

structure GetRecommendationError {
    identifier: String
    code: String
    message: String
}

list GetRecommendationErrors {
    member: GetRecommendationError
}

structure Gpu {
    gpuCount: Integer
    gpuMemorySizeInMiB: Integer
}

structure GpuInfo {
    gpus: Gpus
}

list Gpus {
    member: Gpu
}

enum Idle {
    True
    False
}

structure IdleDimension {
    key: String
    values: IdleDimensionValues
}

list IdleDimensionValues {
    member: String
}

list IdleDimensions {
    member: IdleDimension
}

structure IdleEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

enum IdleFinding {
    Idle
    Unattached
    Unused
}

@range(min: 0, max: 100)
integer IdleMaxResults

enum IdleMetricName {
    CPU
    Memory
    NetworkOutBytesPerSecond
    NetworkInBytesPerSecond
    DatabaseConnections
    EBSVolumeReadIOPS
    EBSVolumeWriteIOPS
    VolumeReadOpsPerSecond
    VolumeWriteOpsPerSecond
    ActiveConnectionCount
    PacketsInFromSource
    PacketsInFromDestination
    ConsumedReadCapacityUnits
    ConsumedWriteCapacityUnits
    ConsumedChangeDataCaptureUnits
    NewConnections
    EngineCPUUtilization
    CacheHits
    CacheMisses
    KeyspaceHits
    KeyspaceMisses
    IsIdle
    UserConnected
    Invocations
    GetTypeCmds
    SetTypeCmds
    ElastiCacheProcessingUnits
    CurrConnections
}

structure IdleRecommendation {
    resourceArn: String
    resourceId: String
    resourceType: IdleRecommendationResourceType
    accountId: String
    finding: IdleFinding
    findingDescription: String
    savingsOpportunity: IdleSavingsOpportunity
    savingsOpportunityAfterDiscounts: IdleSavingsOpportunityAfterDiscounts
    utilizationMetrics: IdleUtilizationMetrics
    lookBackPeriodInDays: Double
    lastRefreshTimestamp: Timestamp
    tags: Tags
}

structure IdleRecommendationError {
    identifier: String
    code: String
    message: String
    resourceType: IdleRecommendationResourceType
}

list IdleRecommendationErrors {
    member: IdleRecommendationError
}

structure IdleRecommendationFilter {
    name: IdleRecommendationFilterName
    values: FilterValues
}

enum IdleRecommendationFilterName {
    Finding
    ResourceType
}

list IdleRecommendationFilters {
    member: IdleRecommendationFilter
}

enum IdleRecommendationResourceType {
    EC2Instance
    AutoScalingGroup
    EBSVolume
    ECSService
    RDSDBInstance
    NatGateway
    DynamoDBTable
    ElastiCacheCluster
    MemoryDBCluster
    DocumentDBCluster
    WorkSpaces
    SageMakerEndpoint
}

list IdleRecommendations {
    member: IdleRecommendation
}

structure IdleSavingsOpportunity {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: IdleEstimatedMonthlySavings
}

structure IdleSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: IdleEstimatedMonthlySavings
}

list IdleSummaries {
    member: IdleSummary
}

structure IdleSummary {
    name: IdleFinding
    value: Double
}

structure IdleUtilizationMetric {
    name: IdleMetricName
    statistic: MetricStatistic
    value: Double
    dimensions: IdleDimensions
}

list IdleUtilizationMetrics {
    member: IdleUtilizationMetric
}

structure InferredWorkloadSaving {
    inferredWorkloadTypes: InferredWorkloadTypes
    estimatedMonthlySavings: EstimatedMonthlySavings
}

list InferredWorkloadSavings {
    member: InferredWorkloadSaving
}

enum InferredWorkloadType {
    AmazonEmr
    ApacheCassandra
    ApacheHadoop
    Memcached
    Nginx
    PostgreSql
    Redis
    Kafka
    SQLServer
}

list InferredWorkloadTypes {
    member: InferredWorkloadType
}

enum InferredWorkloadTypesPreference {
    Active
    Inactive
}

list InstanceArns {
    member: String
}

structure InstanceEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

enum InstanceIdle {
    True
    False
}

structure InstanceRecommendation {
    instanceArn: String
    accountId: String
    instanceName: String
    currentInstanceType: String
    finding: Finding
    findingReasonCodes: InstanceRecommendationFindingReasonCodes
    utilizationMetrics: UtilizationMetrics
    lookBackPeriodInDays: Double
    recommendationOptions: RecommendationOptions
    recommendationSources: RecommendationSources
    lastRefreshTimestamp: Timestamp
    currentPerformanceRisk: CurrentPerformanceRisk
    effectiveRecommendationPreferences: EffectiveRecommendationPreferences
    inferredWorkloadTypes: InferredWorkloadTypes
    instanceState: InstanceState
    tags: Tags
    externalMetricStatus: ExternalMetricStatus
    currentInstanceGpuInfo: GpuInfo
    idle: InstanceIdle
}

enum InstanceRecommendationFindingReasonCode {
    CPUOverprovisioned
    CPUUnderprovisioned
    MemoryOverprovisioned
    MemoryUnderprovisioned
    EBSThroughputOverprovisioned
    EBSThroughputUnderprovisioned
    EBSIOPSOverprovisioned
    EBSIOPSUnderprovisioned
    NetworkBandwidthOverprovisioned
    NetworkBandwidthUnderprovisioned
    NetworkPPSOverprovisioned
    NetworkPPSUnderprovisioned
    DiskIOPSOverprovisioned
    DiskIOPSUnderprovisioned
    DiskThroughputOverprovisioned
    DiskThroughputUnderprovisioned
    GPUUnderprovisioned
    GPUOverprovisioned
    GPUMemoryUnderprovisioned
    GPUMemoryOverprovisioned
}

list InstanceRecommendationFindingReasonCodes {
    member: InstanceRecommendationFindingReasonCode
}

structure InstanceRecommendationOption {
    instanceType: String
    instanceGpuInfo: GpuInfo
    projectedUtilizationMetrics: ProjectedUtilizationMetrics
    platformDifferences: PlatformDifferences
    performanceRisk: PerformanceRisk
    rank: Integer
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: InstanceSavingsOpportunityAfterDiscounts
    migrationEffort: MigrationEffort
}

list InstanceRecommendations {
    member: InstanceRecommendation
}

structure InstanceSavingsEstimationMode {
    source: InstanceSavingsEstimationModeSource
}

enum InstanceSavingsEstimationModeSource {
    PublicPricing
    CostExplorerRightsizing
    CostOptimizationHub
}

structure InstanceSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: InstanceEstimatedMonthlySavings
}

enum InstanceState {
    pending
    running
    shutting_down = "shutting-down"
    terminated
    stopping
    stopped
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    message: String
}

structure JobFilter {
    name: JobFilterName
    values: FilterValues
}

enum JobFilterName {
    ResourceType
    JobStatus
}

list JobFilters {
    member: JobFilter
}

list JobIds {
    member: String
}

enum JobStatus {
    Queued
    InProgress
    Complete
    Failed
}

structure LambdaEffectiveRecommendationPreferences {
    savingsEstimationMode: LambdaSavingsEstimationMode
}

structure LambdaEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

enum LambdaFunctionMemoryMetricName {
    Duration
}

enum LambdaFunctionMemoryMetricStatistic {
    LowerBound
    UpperBound
    Expected
}

structure LambdaFunctionMemoryProjectedMetric {
    name: LambdaFunctionMemoryMetricName
    statistic: LambdaFunctionMemoryMetricStatistic
    value: Double
}

list LambdaFunctionMemoryProjectedMetrics {
    member: LambdaFunctionMemoryProjectedMetric
}

structure LambdaFunctionMemoryRecommendationOption {
    rank: Integer
    memorySize: Integer
    projectedUtilizationMetrics: LambdaFunctionMemoryProjectedMetrics
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: LambdaSavingsOpportunityAfterDiscounts
}

list LambdaFunctionMemoryRecommendationOptions {
    member: LambdaFunctionMemoryRecommendationOption
}

enum LambdaFunctionMetricName {
    Duration
    Memory
}

enum LambdaFunctionMetricStatistic {
    Maximum
    Average
}

structure LambdaFunctionRecommendation {
    functionArn: String
    functionVersion: String
    accountId: String
    currentMemorySize: Integer
    numberOfInvocations: Long
    utilizationMetrics: LambdaFunctionUtilizationMetrics
    lookbackPeriodInDays: Double
    lastRefreshTimestamp: Timestamp
    finding: LambdaFunctionRecommendationFinding
    findingReasonCodes: LambdaFunctionRecommendationFindingReasonCodes
    memorySizeRecommendationOptions: LambdaFunctionMemoryRecommendationOptions
    currentPerformanceRisk: CurrentPerformanceRisk
    effectiveRecommendationPreferences: LambdaEffectiveRecommendationPreferences
    tags: Tags
}

structure LambdaFunctionRecommendationFilter {
    name: LambdaFunctionRecommendationFilterName
    values: FilterValues
}

enum LambdaFunctionRecommendationFilterName {
    Finding
    FindingReasonCode
}

list LambdaFunctionRecommendationFilters {
    member: LambdaFunctionRecommendationFilter
}

enum LambdaFunctionRecommendationFinding {
    Optimized
    NotOptimized
    Unavailable
}

enum LambdaFunctionRecommendationFindingReasonCode {
    MemoryOverprovisioned
    MemoryUnderprovisioned
    InsufficientData
    Inconclusive
}

list LambdaFunctionRecommendationFindingReasonCodes {
    member: LambdaFunctionRecommendationFindingReasonCode
}

list LambdaFunctionRecommendations {
    member: LambdaFunctionRecommendation
}

structure LambdaFunctionUtilizationMetric {
    name: LambdaFunctionMetricName
    statistic: LambdaFunctionMetricStatistic
    value: Double
}

list LambdaFunctionUtilizationMetrics {
    member: LambdaFunctionUtilizationMetric
}

structure LambdaSavingsEstimationMode {
    source: LambdaSavingsEstimationModeSource
}

enum LambdaSavingsEstimationModeSource {
    PublicPricing
    CostExplorerRightsizing
    CostOptimizationHub
}

structure LambdaSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: LambdaEstimatedMonthlySavings
}

structure LicenseConfiguration {
    numberOfCores: Integer
    instanceType: String
    operatingSystem: String
    licenseEdition: LicenseEdition
    licenseName: LicenseName
    licenseModel: LicenseModel
    licenseVersion: String
    metricsSource: MetricsSource
}

enum LicenseEdition {
    Enterprise
    Standard
    Free
    NoLicenseEditionFound
}

enum LicenseFinding {
    InsufficientMetrics
    Optimized
    NotOptimized
}

enum LicenseFindingReasonCode {
    InvalidCloudWatchApplicationInsightsSetup
    CloudWatchApplicationInsightsError
    LicenseOverprovisioned
    Optimized
}

list LicenseFindingReasonCodes {
    member: LicenseFindingReasonCode
}

enum LicenseModel {
    LicenseIncluded
    BringYourOwnLicense
}

enum LicenseName {
    SQLServer
}

structure LicenseRecommendation {
    resourceArn: String
    accountId: String
    currentLicenseConfiguration: LicenseConfiguration
    lookbackPeriodInDays: Double
    lastRefreshTimestamp: Timestamp
    finding: LicenseFinding
    findingReasonCodes: LicenseFindingReasonCodes
    licenseRecommendationOptions: LicenseRecommendationOptions
    tags: Tags
}

structure LicenseRecommendationFilter {
    name: LicenseRecommendationFilterName
    values: FilterValues
}

enum LicenseRecommendationFilterName {
    Finding
    FindingReasonCode
    LicenseName
}

list LicenseRecommendationFilters {
    member: LicenseRecommendationFilter
}

structure LicenseRecommendationOption {
    rank: Integer
    operatingSystem: String
    licenseEdition: LicenseEdition
    licenseModel: LicenseModel
    savingsOpportunity: SavingsOpportunity
}

list LicenseRecommendationOptions {
    member: LicenseRecommendationOption
}

list LicenseRecommendations {
    member: LicenseRecommendation
}

@error("client") @httpError(400)
structure LimitExceededException {
    message: String
}

enum LookBackPeriodPreference {
    DAYS_14
    DAYS_32
    DAYS_93
}

@range(min: 0, max: 1000)
integer MaxResults

structure MemorySizeConfiguration {
    memory: Integer
    memoryReservation: Integer
}

enum MetricName {
    Cpu
    Memory
    EBS_READ_OPS_PER_SECOND
    EBS_WRITE_OPS_PER_SECOND
    EBS_READ_BYTES_PER_SECOND
    EBS_WRITE_BYTES_PER_SECOND
    DISK_READ_OPS_PER_SECOND
    DISK_WRITE_OPS_PER_SECOND
    DISK_READ_BYTES_PER_SECOND
    DISK_WRITE_BYTES_PER_SECOND
    NETWORK_IN_BYTES_PER_SECOND
    NETWORK_OUT_BYTES_PER_SECOND
    NETWORK_PACKETS_IN_PER_SECOND
    NETWORK_PACKETS_OUT_PER_SECOND
    GPU_PERCENTAGE
    GPU_MEMORY_PERCENTAGE
}

structure MetricSource {
    provider: MetricSourceProvider
    providerArn: String
}

enum MetricSourceProvider {
    CloudWatchApplicationInsights
}

enum MetricStatistic {
    Maximum
    Average
}

list MetricValues {
    member: Double
}

list MetricsSource {
    member: MetricSource
}

enum MigrationEffort {
    VeryLow
    Low
    Medium
    High
}

@error("client") @httpError(403)
structure MissingAuthenticationToken {
    message: String
}

list MixedInstanceTypes {
    member: String
}

@error("client") @httpError(403)
structure OptInRequiredException {
    message: String
}

enum Order {
    Asc
    Desc
}

structure OrderBy {
    dimension: Dimension
    order: Order
}

@range(min: 0, max: 4)
double PerformanceRisk

enum PlatformDifference {
    Hypervisor
    NetworkInterface
    StorageInterface
    InstanceStoreAvailability
    VirtualizationType
    Architecture
}

list PlatformDifferences {
    member: PlatformDifference
}

structure PreferredResource {
    name: PreferredResourceName
    includeList: PreferredResourceValues
    excludeList: PreferredResourceValues
}

enum PreferredResourceName {
    Ec2InstanceTypes
}

list PreferredResourceValues {
    member: String
}

list PreferredResources {
    member: PreferredResource
}

structure ProjectedMetric {
    name: MetricName
    timestamps: Timestamps
    values: MetricValues
}

list ProjectedMetrics {
    member: ProjectedMetric
}

list ProjectedUtilizationMetrics {
    member: UtilizationMetric
}

enum RDSCurrentInstancePerformanceRisk {
    VeryLow
    Low
    Medium
    High
}

structure RDSDBInstanceRecommendationOption {
    dbInstanceClass: String
    projectedUtilizationMetrics: RDSDBProjectedUtilizationMetrics
    performanceRisk: PerformanceRisk
    rank: Integer
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: RDSInstanceSavingsOpportunityAfterDiscounts
}

list RDSDBInstanceRecommendationOptions {
    member: RDSDBInstanceRecommendationOption
}

enum RDSDBMetricName {
    CPU
    Memory
    EBSVolumeStorageSpaceUtilization
    NetworkReceiveThroughput
    NetworkTransmitThroughput
    EBSVolumeReadIOPS
    EBSVolumeWriteIOPS
    EBSVolumeReadThroughput
    EBSVolumeWriteThroughput
    DatabaseConnections
    StorageNetworkReceiveThroughput
    StorageNetworkTransmitThroughput
    AuroraMemoryHealthState
    AuroraMemoryNumDeclinedSql
    AuroraMemoryNumKillConnTotal
    AuroraMemoryNumKillQueryTotal
    ReadIOPSEphemeralStorage
    WriteIOPSEphemeralStorage
    VolumeReadIOPs
    VolumeBytesUsed
    VolumeWriteIOPs
}

enum RDSDBMetricStatistic {
    Maximum
    Minimum
    Average
}

list RDSDBProjectedUtilizationMetrics {
    member: RDSDBUtilizationMetric
}

structure RDSDBRecommendation {
    resourceArn: String
    accountId: String
    engine: String
    engineVersion: String
    promotionTier: Integer
    currentDBInstanceClass: String
    currentStorageConfiguration: DBStorageConfiguration
    dbClusterIdentifier: String
    idle: Idle
    instanceFinding: RDSInstanceFinding
    storageFinding: RDSStorageFinding
    instanceFindingReasonCodes: RDSInstanceFindingReasonCodes
    currentInstancePerformanceRisk: RDSCurrentInstancePerformanceRisk
    currentStorageEstimatedMonthlyVolumeIOPsCostVariation: RDSEstimatedMonthlyVolumeIOPsCostVariation
    storageFindingReasonCodes: RDSStorageFindingReasonCodes
    instanceRecommendationOptions: RDSDBInstanceRecommendationOptions
    storageRecommendationOptions: RDSDBStorageRecommendationOptions
    utilizationMetrics: RDSDBUtilizationMetrics
    effectiveRecommendationPreferences: RDSEffectiveRecommendationPreferences
    lookbackPeriodInDays: Double
    lastRefreshTimestamp: Timestamp
    tags: Tags
}

structure RDSDBRecommendationFilter {
    name: RDSDBRecommendationFilterName
    values: FilterValues
}

enum RDSDBRecommendationFilterName {
    InstanceFinding
    InstanceFindingReasonCode
    StorageFinding
    StorageFindingReasonCode
    Idle
}

list RDSDBRecommendationFilters {
    member: RDSDBRecommendationFilter
}

list RDSDBRecommendations {
    member: RDSDBRecommendation
}

structure RDSDBStorageRecommendationOption {
    storageConfiguration: DBStorageConfiguration
    rank: Integer
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: RDSStorageSavingsOpportunityAfterDiscounts
    estimatedMonthlyVolumeIOPsCostVariation: RDSEstimatedMonthlyVolumeIOPsCostVariation
}

list RDSDBStorageRecommendationOptions {
    member: RDSDBStorageRecommendationOption
}

structure RDSDBUtilizationMetric {
    name: RDSDBMetricName
    statistic: RDSDBMetricStatistic
    value: Double
}

list RDSDBUtilizationMetrics {
    member: RDSDBUtilizationMetric
}

structure RDSDatabaseProjectedMetric {
    name: RDSDBMetricName
    timestamps: Timestamps
    values: MetricValues
}

list RDSDatabaseProjectedMetrics {
    member: RDSDatabaseProjectedMetric
}

structure RDSDatabaseRecommendedOptionProjectedMetric {
    recommendedDBInstanceClass: String
    rank: Integer
    projectedMetrics: RDSDatabaseProjectedMetrics
}

list RDSDatabaseRecommendedOptionProjectedMetrics {
    member: RDSDatabaseRecommendedOptionProjectedMetric
}

structure RDSEffectiveRecommendationPreferences {
    cpuVendorArchitectures: CpuVendorArchitectures
    enhancedInfrastructureMetrics: EnhancedInfrastructureMetrics
    lookBackPeriod: LookBackPeriodPreference
    savingsEstimationMode: RDSSavingsEstimationMode
}

enum RDSEstimatedMonthlyVolumeIOPsCostVariation {
    None
    Low
    Medium
    High
}

structure RDSInstanceEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

enum RDSInstanceFinding {
    Optimized
    Underprovisioned
    Overprovisioned
}

enum RDSInstanceFindingReasonCode {
    CPUOverprovisioned
    NetworkBandwidthOverprovisioned
    EBSIOPSOverprovisioned
    EBSIOPSUnderprovisioned
    EBSThroughputOverprovisioned
    CPUUnderprovisioned
    NetworkBandwidthUnderprovisioned
    EBSThroughputUnderprovisioned
    NewGenerationDBInstanceClassAvailable
    NewEngineVersionAvailable
    DBClusterWriterUnderprovisioned
    MemoryUnderprovisioned
    InstanceStorageReadIOPSUnderprovisioned
    InstanceStorageWriteIOPSUnderprovisioned
}

list RDSInstanceFindingReasonCodes {
    member: RDSInstanceFindingReasonCode
}

structure RDSInstanceSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: RDSInstanceEstimatedMonthlySavings
}

structure RDSSavingsEstimationMode {
    source: RDSSavingsEstimationModeSource
}

enum RDSSavingsEstimationModeSource {
    PublicPricing
    CostExplorerRightsizing
    CostOptimizationHub
}

structure RDSStorageEstimatedMonthlySavings {
    currency: Currency
    value: Double
}

enum RDSStorageFinding {
    Optimized
    Underprovisioned
    Overprovisioned
    NotOptimized
}

enum RDSStorageFindingReasonCode {
    EBSVolumeAllocatedStorageUnderprovisioned
    EBSVolumeThroughputUnderprovisioned
    EBSVolumeIOPSOverprovisioned
    EBSVolumeThroughputOverprovisioned
    NewGenerationStorageTypeAvailable
    DBClusterStorageOptionAvailable
    DBClusterStorageSavingsAvailable
}

list RDSStorageFindingReasonCodes {
    member: RDSStorageFindingReasonCode
}

structure RDSStorageSavingsOpportunityAfterDiscounts {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: RDSStorageEstimatedMonthlySavings
}

list ReasonCodeSummaries {
    member: ReasonCodeSummary
}

structure ReasonCodeSummary {
    name: FindingReasonCode
    value: Double
}

structure RecommendationExportJob {
    jobId: String
    destination: ExportDestination
    resourceType: ResourceType
    status: JobStatus
    creationTimestamp: Timestamp
    lastUpdatedTimestamp: Timestamp
    failureReason: String
}

list RecommendationExportJobs {
    member: RecommendationExportJob
}

list RecommendationOptions {
    member: InstanceRecommendationOption
}

enum RecommendationPreferenceName {
    EnhancedInfrastructureMetrics
    InferredWorkloadTypes
    ExternalMetricsPreference
    LookBackPeriodPreference
    PreferredResources
    UtilizationPreferences
}

list RecommendationPreferenceNames {
    member: RecommendationPreferenceName
}

structure RecommendationPreferences {
    cpuVendorArchitectures: CpuVendorArchitectures
}

structure RecommendationPreferencesDetail {
    scope: Scope
    resourceType: ResourceType
    enhancedInfrastructureMetrics: EnhancedInfrastructureMetrics
    inferredWorkloadTypes: InferredWorkloadTypesPreference
    externalMetricsPreference: ExternalMetricsPreference
    lookBackPeriod: LookBackPeriodPreference
    utilizationPreferences: UtilizationPreferences
    preferredResources: EffectivePreferredResources
    savingsEstimationMode: SavingsEstimationMode
}

list RecommendationPreferencesDetails {
    member: RecommendationPreferencesDetail
}

structure RecommendationSource {
    recommendationSourceArn: String
    recommendationSourceType: RecommendationSourceType
}

enum RecommendationSourceType {
    Ec2Instance
    AutoScalingGroup
    EbsVolume
    LambdaFunction
    EcsService
    License
    RdsDBInstance
    RdsDBInstanceStorage
    AuroraDBClusterStorage
    NatGateway
    DynamoDBTable
    ElastiCacheCluster
    MemoryDBCluster
    DocumentDBCluster
    WorkSpaces
    SageMakerEndpoint
}

list RecommendationSources {
    member: RecommendationSource
}

list RecommendationSummaries {
    member: RecommendationSummary
}

structure RecommendationSummary {
    summaries: Summaries
    idleSummaries: IdleSummaries
    recommendationResourceType: RecommendationSourceType
    accountId: String
    savingsOpportunity: SavingsOpportunity
    idleSavingsOpportunity: SavingsOpportunity
    aggregatedSavingsOpportunity: SavingsOpportunity
    currentPerformanceRiskRatings: CurrentPerformanceRiskRatings
    inferredWorkloadSavings: InferredWorkloadSavings
}

structure RecommendedOptionProjectedMetric {
    recommendedInstanceType: String
    rank: Integer
    projectedMetrics: ProjectedMetrics
}

list RecommendedOptionProjectedMetrics {
    member: RecommendedOptionProjectedMetric
}

list ResourceArns {
    member: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

enum ResourceType {
    Ec2Instance
    AutoScalingGroup
    EbsVolume
    LambdaFunction
    NotApplicable
    EcsService
    License
    RdsDBInstance
    AuroraDBClusterStorage
    Idle
}

structure S3Destination {
    bucket: String
    key: String
    metadataKey: String
}

structure S3DestinationConfig {
    bucket: String
    keyPrefix: String
}

enum SavingsEstimationMode {
    AfterDiscounts
    BeforeDiscounts
}

structure SavingsOpportunity {
    savingsOpportunityPercentage: Double
    estimatedMonthlySavings: EstimatedMonthlySavings
}

structure Scope {
    name: ScopeName
    value: String
}

enum ScopeName {
    Organization
    AccountId
    ResourceArn
}

list ServiceArns {
    member: String
}

structure ServiceConfiguration {
    memory: Integer
    cpu: Integer
    containerConfigurations: ContainerConfigurations
    autoScalingConfiguration: AutoScalingConfiguration
    taskDefinitionArn: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

enum Status {
    Active
    Inactive
    Pending
    Failed
}

list Summaries {
    member: Summary
}

structure Summary {
    name: Finding
    value: Double
    reasonCodeSummaries: ReasonCodeSummaries
}

structure Tag {
    key: String
    value: String
}

list Tags {
    member: Tag
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

list Timestamps {
    member: Timestamp
}

structure UtilizationMetric {
    name: MetricName
    statistic: MetricStatistic
    value: Double
}

list UtilizationMetrics {
    member: UtilizationMetric
}

structure UtilizationPreference {
    metricName: CustomizableMetricName
    metricParameters: CustomizableMetricParameters
}

list UtilizationPreferences {
    member: UtilizationPreference
}

list VolumeArns {
    member: String
}

structure VolumeConfiguration {
    volumeType: String
    volumeSize: Integer
    volumeBaselineIOPS: Integer
    volumeBurstIOPS: Integer
    volumeBaselineThroughput: Integer
    volumeBurstThroughput: Integer
    rootVolume: Boolean
}

structure VolumeRecommendation {
    volumeArn: String
    accountId: String
    currentConfiguration: VolumeConfiguration
    finding: EBSFinding
    utilizationMetrics: EBSUtilizationMetrics
    lookBackPeriodInDays: Double
    volumeRecommendationOptions: VolumeRecommendationOptions
    lastRefreshTimestamp: Timestamp
    currentPerformanceRisk: CurrentPerformanceRisk
    effectiveRecommendationPreferences: EBSEffectiveRecommendationPreferences
    tags: Tags
}

structure VolumeRecommendationOption {
    configuration: VolumeConfiguration
    performanceRisk: PerformanceRisk
    rank: Integer
    savingsOpportunity: SavingsOpportunity
    savingsOpportunityAfterDiscounts: EBSSavingsOpportunityAfterDiscounts
}

list VolumeRecommendationOptions {
    member: VolumeRecommendationOption
}

list VolumeRecommendations {
    member: VolumeRecommendation
}
