$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ce

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Cost Explorer Service")
@service(sdkId: "Cost Explorer", endpointPrefix: "ce", docId: "ce-2017-10-25")
@awsJson1_1
@sigv4(name: "ce")
@standardPartitionalEndpoints(
    endpointPatternType: "service_region_dnsSuffix"
    partitionEndpointSpecialCases: {
        "aws-eusc": [{endpoint: "https://{service}.eusc-de-east-1.{dualStackDnsSuffix}"}]
    }
)
service AWSInsightsIndexService {
    version: "2017-10-25"
    operations: [
        CreateAnomalyMonitor
        CreateAnomalySubscription
        CreateCostCategoryDefinition
        DeleteAnomalyMonitor
        DeleteAnomalySubscription
        DeleteCostCategoryDefinition
        DescribeCostCategoryDefinition
        GetAnomalies
        GetAnomalyMonitors
        GetAnomalySubscriptions
        GetApproximateUsageRecords
        GetCommitmentPurchaseAnalysis
        GetCostAndUsage
        GetCostAndUsageComparisons
        GetCostAndUsageWithResources
        GetCostCategories
        GetCostComparisonDrivers
        GetCostForecast
        GetDimensionValues
        GetReservationCoverage
        GetReservationPurchaseRecommendation
        GetReservationUtilization
        GetRightsizingRecommendation
        GetSavingsPlanPurchaseRecommendationDetails
        GetSavingsPlansCoverage
        GetSavingsPlansPurchaseRecommendation
        GetSavingsPlansUtilization
        GetSavingsPlansUtilizationDetails
        GetTags
        GetUsageForecast
        ListCommitmentPurchaseAnalyses
        ListCostAllocationTagBackfillHistory
        ListCostAllocationTags
        ListCostCategoryDefinitions
        ListCostCategoryResourceAssociations
        ListSavingsPlansPurchaseRecommendationGeneration
        ListTagsForResource
        ProvideAnomalyFeedback
        StartCommitmentPurchaseAnalysis
        StartCostAllocationTagBackfill
        StartSavingsPlansPurchaseRecommendationGeneration
        TagResource
        UntagResource
        UpdateAnomalyMonitor
        UpdateAnomalySubscription
        UpdateCostAllocationTagsStatus
        UpdateCostCategoryDefinition
    ]
}

operation CreateAnomalyMonitor {
    input := {
        @required
        AnomalyMonitor: AnomalyMonitor

        ResourceTags: ResourceTagList
    }
    output := {
        @required
        MonitorArn: GenericString
    }
    errors: [LimitExceededException]
}

operation CreateAnomalySubscription {
    input := {
        @required
        AnomalySubscription: AnomalySubscription

        ResourceTags: ResourceTagList
    }
    output := {
        @required
        SubscriptionArn: GenericString
    }
    errors: [UnknownMonitorException, LimitExceededException]
}

operation CreateCostCategoryDefinition {
    input := {
        @required
        Name: CostCategoryName

        EffectiveStart: ZonedDateTime

        @required
        RuleVersion: CostCategoryRuleVersion

        @required
        Rules: CostCategoryRulesList

        DefaultValue: CostCategoryValue
        SplitChargeRules: CostCategorySplitChargeRulesList
        ResourceTags: ResourceTagList
    }
    output := {
        CostCategoryArn: Arn
        EffectiveStart: ZonedDateTime
    }
    errors: [ServiceQuotaExceededException, LimitExceededException]
}

operation DeleteAnomalyMonitor {
    input := {
        @required
        MonitorArn: GenericString
    }
    output := {}
    errors: [LimitExceededException, UnknownMonitorException]
}

operation DeleteAnomalySubscription {
    input := {
        @required
        SubscriptionArn: GenericString
    }
    output := {}
    errors: [LimitExceededException, UnknownSubscriptionException]
}

operation DeleteCostCategoryDefinition {
    input := {
        @required
        CostCategoryArn: Arn
    }
    output := {
        CostCategoryArn: Arn
        EffectiveEnd: ZonedDateTime
    }
    errors: [ResourceNotFoundException, LimitExceededException]
}

operation DescribeCostCategoryDefinition {
    input := {
        @required
        CostCategoryArn: Arn

        EffectiveOn: ZonedDateTime
    }
    output := {
        CostCategory: CostCategory
    }
    errors: [ResourceNotFoundException, LimitExceededException]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "Anomalies"
    pageSize: "MaxResults"
)
operation GetAnomalies {
    input := {
        MonitorArn: GenericString

        @required
        DateInterval: AnomalyDateInterval

        Feedback: AnomalyFeedbackType
        TotalImpact: TotalImpactFilter
        NextPageToken: NextPageToken
        MaxResults: Integer
    }
    output := {
        @required
        Anomalies: Anomalies

        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "AnomalyMonitors"
    pageSize: "MaxResults"
)
operation GetAnomalyMonitors {
    input := {
        MonitorArnList: Values
        NextPageToken: NextPageToken
        MaxResults: Integer
    }
    output := {
        @required
        AnomalyMonitors: AnomalyMonitors

        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, UnknownMonitorException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "AnomalySubscriptions"
    pageSize: "MaxResults"
)
operation GetAnomalySubscriptions {
    input := {
        SubscriptionArnList: Values
        MonitorArn: GenericString
        NextPageToken: NextPageToken
        MaxResults: Integer
    }
    output := {
        @required
        AnomalySubscriptions: AnomalySubscriptions

        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, UnknownSubscriptionException, InvalidNextTokenException]
}

operation GetApproximateUsageRecords {
    input := {
        @required
        Granularity: Granularity

        Services: UsageServices

        @required
        ApproximationDimension: ApproximationDimension
    }
    output := {
        Services: ApproximateUsageRecordsPerService
        TotalRecords: NonNegativeLong
        LookbackPeriod: DateInterval
    }
    errors: [LimitExceededException, DataUnavailableException]
}

operation GetCommitmentPurchaseAnalysis {
    input := {
        @required
        AnalysisId: AnalysisId
    }
    output := {
        @required
        EstimatedCompletionTime: ZonedDateTime

        AnalysisCompletionTime: ZonedDateTime

        @required
        AnalysisStartedTime: ZonedDateTime

        @required
        AnalysisId: AnalysisId

        @required
        AnalysisStatus: AnalysisStatus

        ErrorCode: ErrorCode
        AnalysisDetails: AnalysisDetails

        @required
        CommitmentPurchaseAnalysisConfiguration: CommitmentPurchaseAnalysisConfiguration
    }
    errors: [LimitExceededException, AnalysisNotFoundException, DataUnavailableException]
}

operation GetCostAndUsage {
    input := {
        @required
        TimePeriod: DateInterval

        @required
        Granularity: Granularity

        Filter: Expression

        @required
        Metrics: MetricNames

        GroupBy: GroupDefinitions
        BillingViewArn: BillingViewArn
        NextPageToken: NextPageToken
    }
    output := {
        NextPageToken: NextPageToken
        GroupDefinitions: GroupDefinitions
        ResultsByTime: ResultsByTime
        DimensionValueAttributes: DimensionValuesWithAttributesList
    }
    errors: [
        LimitExceededException
        BillExpirationException
        DataUnavailableException
        InvalidNextTokenException
        RequestChangedException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "CostAndUsageComparisons"
    pageSize: "MaxResults"
)
operation GetCostAndUsageComparisons {
    input := {
        BillingViewArn: BillingViewArn

        @required
        BaselineTimePeriod: DateInterval

        @required
        ComparisonTimePeriod: DateInterval

        @required
        MetricForComparison: MetricName

        Filter: Expression
        GroupBy: GroupDefinitions
        MaxResults: CostAndUsageComparisonsMaxResults
        NextPageToken: NextPageToken
    }
    output := {
        CostAndUsageComparisons: CostAndUsageComparisons
        TotalCostAndUsage: ComparisonMetrics
        NextPageToken: NextPageToken
    }
    errors: [
        DataUnavailableException
        InvalidNextTokenException
        LimitExceededException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

operation GetCostAndUsageWithResources {
    input := {
        @required
        TimePeriod: DateInterval

        @required
        Granularity: Granularity

        @required
        Filter: Expression

        Metrics: MetricNames
        GroupBy: GroupDefinitions
        BillingViewArn: BillingViewArn
        NextPageToken: NextPageToken
    }
    output := {
        NextPageToken: NextPageToken
        GroupDefinitions: GroupDefinitions
        ResultsByTime: ResultsByTime
        DimensionValueAttributes: DimensionValuesWithAttributesList
    }
    errors: [
        DataUnavailableException
        LimitExceededException
        BillExpirationException
        InvalidNextTokenException
        RequestChangedException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

operation GetCostCategories {
    input := {
        SearchString: SearchString

        @required
        TimePeriod: DateInterval

        CostCategoryName: CostCategoryName
        Filter: Expression
        SortBy: SortDefinitions
        BillingViewArn: BillingViewArn
        MaxResults: MaxResults
        NextPageToken: NextPageToken
    }
    output := {
        NextPageToken: NextPageToken
        CostCategoryNames: CostCategoryNamesList
        CostCategoryValues: CostCategoryValuesList

        @required
        ReturnSize: Integer

        @required
        TotalSize: Integer
    }
    errors: [
        LimitExceededException
        BillExpirationException
        DataUnavailableException
        InvalidNextTokenException
        RequestChangedException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "CostComparisonDrivers"
    pageSize: "MaxResults"
)
operation GetCostComparisonDrivers {
    input := {
        BillingViewArn: BillingViewArn

        @required
        BaselineTimePeriod: DateInterval

        @required
        ComparisonTimePeriod: DateInterval

        @required
        MetricForComparison: MetricName

        Filter: Expression
        GroupBy: GroupDefinitions
        MaxResults: CostComparisonDriversMaxResults
        NextPageToken: NextPageToken
    }
    output := {
        CostComparisonDrivers: CostComparisonDrivers
        NextPageToken: NextPageToken
    }
    errors: [
        DataUnavailableException
        InvalidNextTokenException
        LimitExceededException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

operation GetCostForecast {
    input := {
        @required
        TimePeriod: DateInterval

        @required
        Metric: Metric

        @required
        Granularity: Granularity

        Filter: Expression
        BillingViewArn: BillingViewArn
        PredictionIntervalLevel: PredictionIntervalLevel
    }
    output := {
        Total: MetricValue
        ForecastResultsByTime: ForecastResultsByTime
    }
    errors: [
        LimitExceededException
        DataUnavailableException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

operation GetDimensionValues {
    input := {
        SearchString: SearchString

        @required
        TimePeriod: DateInterval

        @required
        Dimension: Dimension

        Context: Context
        Filter: Expression
        SortBy: SortDefinitions
        BillingViewArn: BillingViewArn
        MaxResults: MaxResults
        NextPageToken: NextPageToken
    }
    output := {
        @required
        DimensionValues: DimensionValuesWithAttributesList

        @required
        ReturnSize: Integer

        @required
        TotalSize: Integer

        NextPageToken: NextPageToken
    }
    errors: [
        LimitExceededException
        BillExpirationException
        DataUnavailableException
        InvalidNextTokenException
        RequestChangedException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

operation GetReservationCoverage {
    input := {
        @required
        TimePeriod: DateInterval

        GroupBy: GroupDefinitions
        Granularity: Granularity
        Filter: Expression
        Metrics: MetricNames
        NextPageToken: NextPageToken
        SortBy: SortDefinition
        MaxResults: MaxResults
    }
    output := {
        @required
        CoveragesByTime: CoveragesByTime

        Total: Coverage
        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, DataUnavailableException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "Recommendations"
    pageSize: "PageSize"
)
operation GetReservationPurchaseRecommendation {
    input := {
        AccountId: GenericString

        @required
        Service: GenericString

        Filter: Expression
        AccountScope: AccountScope
        LookbackPeriodInDays: LookbackPeriodInDays
        TermInYears: TermInYears
        PaymentOption: PaymentOption
        ServiceSpecification: ServiceSpecification
        PageSize: RecommendationsPageSize
        NextPageToken: NextPageToken
    }
    output := {
        Metadata: ReservationPurchaseRecommendationMetadata
        Recommendations: ReservationPurchaseRecommendations
        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, DataUnavailableException, InvalidNextTokenException]
}

operation GetReservationUtilization {
    input := {
        @required
        TimePeriod: DateInterval

        GroupBy: GroupDefinitions
        Granularity: Granularity
        Filter: Expression
        SortBy: SortDefinition
        NextPageToken: NextPageToken
        MaxResults: MaxResults
    }
    output := {
        @required
        UtilizationsByTime: UtilizationsByTime

        Total: ReservationAggregates
        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, DataUnavailableException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "RightsizingRecommendations"
    pageSize: "PageSize"
)
operation GetRightsizingRecommendation {
    input := {
        Filter: Expression
        Configuration: RightsizingRecommendationConfiguration

        @required
        Service: GenericString

        PageSize: RecommendationsPageSize
        NextPageToken: NextPageToken
    }
    output := {
        Metadata: RightsizingRecommendationMetadata
        Summary: RightsizingRecommendationSummary
        RightsizingRecommendations: RightsizingRecommendationList
        NextPageToken: NextPageToken
        Configuration: RightsizingRecommendationConfiguration
    }
    errors: [LimitExceededException, InvalidNextTokenException]
}

operation GetSavingsPlanPurchaseRecommendationDetails {
    input := {
        @required
        RecommendationDetailId: RecommendationDetailId
    }
    output := {
        RecommendationDetailId: RecommendationDetailId
        RecommendationDetailData: RecommendationDetailData
    }
    errors: [LimitExceededException, DataUnavailableException]
}

operation GetSavingsPlansCoverage {
    input := {
        @required
        TimePeriod: DateInterval

        GroupBy: GroupDefinitions
        Granularity: Granularity
        Filter: Expression
        Metrics: MetricNames
        NextToken: NextPageToken
        MaxResults: MaxResults
        SortBy: SortDefinition
    }
    output := {
        @required
        SavingsPlansCoverages: SavingsPlansCoverages

        NextToken: NextPageToken
    }
    errors: [LimitExceededException, DataUnavailableException, InvalidNextTokenException]
}

operation GetSavingsPlansPurchaseRecommendation {
    input := {
        @required
        SavingsPlansType: SupportedSavingsPlansType

        @required
        TermInYears: TermInYears

        @required
        PaymentOption: PaymentOption

        AccountScope: AccountScope
        NextPageToken: NextPageToken
        PageSize: RecommendationsPageSize

        @required
        LookbackPeriodInDays: LookbackPeriodInDays

        Filter: Expression
    }
    output := {
        Metadata: SavingsPlansPurchaseRecommendationMetadata
        SavingsPlansPurchaseRecommendation: SavingsPlansPurchaseRecommendation
        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, InvalidNextTokenException]
}

operation GetSavingsPlansUtilization {
    input := {
        @required
        TimePeriod: DateInterval

        Granularity: Granularity
        Filter: Expression
        SortBy: SortDefinition
    }
    output := {
        SavingsPlansUtilizationsByTime: SavingsPlansUtilizationsByTime

        @required
        Total: SavingsPlansUtilizationAggregates
    }
    errors: [LimitExceededException, DataUnavailableException]
}

operation GetSavingsPlansUtilizationDetails {
    input := {
        @required
        TimePeriod: DateInterval

        Filter: Expression
        DataType: SavingsPlansDataTypes
        NextToken: NextPageToken
        MaxResults: MaxResults
        SortBy: SortDefinition
    }
    output := {
        @required
        SavingsPlansUtilizationDetails: SavingsPlansUtilizationDetails

        Total: SavingsPlansUtilizationAggregates

        @required
        TimePeriod: DateInterval

        NextToken: NextPageToken
    }
    errors: [LimitExceededException, DataUnavailableException, InvalidNextTokenException]
}

operation GetTags {
    input := {
        SearchString: SearchString

        @required
        TimePeriod: DateInterval

        TagKey: TagKey
        Filter: Expression
        SortBy: SortDefinitions
        BillingViewArn: BillingViewArn
        MaxResults: MaxResults
        NextPageToken: NextPageToken
    }
    output := {
        NextPageToken: NextPageToken

        @required
        Tags: TagList

        @required
        ReturnSize: Integer

        @required
        TotalSize: Integer
    }
    errors: [
        LimitExceededException
        BillExpirationException
        DataUnavailableException
        InvalidNextTokenException
        RequestChangedException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

operation GetUsageForecast {
    input := {
        @required
        TimePeriod: DateInterval

        @required
        Metric: Metric

        @required
        Granularity: Granularity

        Filter: Expression
        BillingViewArn: BillingViewArn
        PredictionIntervalLevel: PredictionIntervalLevel
    }
    output := {
        Total: MetricValue
        ForecastResultsByTime: ForecastResultsByTime
    }
    errors: [
        LimitExceededException
        DataUnavailableException
        UnresolvableUsageUnitException
        ResourceNotFoundException
        BillingViewHealthStatusException
    ]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "AnalysisSummaryList"
    pageSize: "PageSize"
)
operation ListCommitmentPurchaseAnalyses {
    input := {
        AnalysisStatus: AnalysisStatus
        NextPageToken: NextPageToken
        PageSize: AnalysesPageSize
        AnalysisIds: AnalysisIds
    }
    output := {
        AnalysisSummaryList: AnalysisSummaryList
        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, InvalidNextTokenException, DataUnavailableException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackfillRequests"
    pageSize: "MaxResults"
)
operation ListCostAllocationTagBackfillHistory {
    input := {
        NextToken: NextPageToken
        MaxResults: CostAllocationTagsMaxResults
    }
    output := {
        BackfillRequests: CostAllocationTagBackfillRequestList
        NextToken: NextPageToken
    }
    errors: [LimitExceededException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CostAllocationTags"
    pageSize: "MaxResults"
)
operation ListCostAllocationTags {
    input := {
        Status: CostAllocationTagStatus
        TagKeys: CostAllocationTagKeyList
        Type: CostAllocationTagType
        NextToken: NextPageToken
        MaxResults: CostAllocationTagsMaxResults
    }
    output := {
        CostAllocationTags: CostAllocationTagList
        NextToken: NextPageToken
    }
    errors: [LimitExceededException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CostCategoryReferences"
    pageSize: "MaxResults"
)
operation ListCostCategoryDefinitions {
    input := {
        EffectiveOn: ZonedDateTime
        NextToken: NextPageToken
        MaxResults: CostCategoryMaxResults
        SupportedResourceTypes: ResourceTypesFilterInput
    }
    output := {
        CostCategoryReferences: CostCategoryReferencesList
        NextToken: NextPageToken
    }
    errors: [LimitExceededException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CostCategoryResourceAssociations"
    pageSize: "MaxResults"
)
operation ListCostCategoryResourceAssociations {
    input := {
        CostCategoryArn: Arn
        NextToken: NextPageToken
        MaxResults: CostCategoryMaxResults
    }
    output := {
        CostCategoryResourceAssociations: CostCategoryResourceAssociations
        NextToken: NextPageToken
    }
    errors: [LimitExceededException, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextPageToken"
    outputToken: "NextPageToken"
    items: "GenerationSummaryList"
    pageSize: "PageSize"
)
operation ListSavingsPlansPurchaseRecommendationGeneration {
    input := {
        GenerationStatus: GenerationStatus
        RecommendationIds: RecommendationIdList
        PageSize: RecommendationsPageSize
        NextPageToken: NextPageToken
    }
    output := {
        GenerationSummaryList: GenerationSummaryList
        NextPageToken: NextPageToken
    }
    errors: [LimitExceededException, InvalidNextTokenException, DataUnavailableException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn
    }
    output := {
        ResourceTags: ResourceTagList
    }
    errors: [ResourceNotFoundException, LimitExceededException]
}

operation ProvideAnomalyFeedback {
    input := {
        @required
        AnomalyId: GenericString

        @required
        Feedback: AnomalyFeedbackType
    }
    output := {
        @required
        AnomalyId: GenericString
    }
    errors: [LimitExceededException]
}

operation StartCommitmentPurchaseAnalysis {
    input := {
        @required
        CommitmentPurchaseAnalysisConfiguration: CommitmentPurchaseAnalysisConfiguration
    }
    output := {
        @required
        AnalysisId: AnalysisId

        @required
        AnalysisStartedTime: ZonedDateTime

        @required
        EstimatedCompletionTime: ZonedDateTime
    }
    errors: [
        LimitExceededException
        ServiceQuotaExceededException
        DataUnavailableException
        GenerationExistsException
    ]
}

operation StartCostAllocationTagBackfill {
    input := {
        @required
        BackfillFrom: ZonedDateTime
    }
    output := {
        BackfillRequest: CostAllocationTagBackfillRequest
    }
    errors: [LimitExceededException, BackfillLimitExceededException]
}

operation StartSavingsPlansPurchaseRecommendationGeneration {
    input := {}
    output := {
        RecommendationId: RecommendationId
        GenerationStartedTime: ZonedDateTime
        EstimatedCompletionTime: ZonedDateTime
    }
    errors: [
        LimitExceededException
        ServiceQuotaExceededException
        GenerationExistsException
        DataUnavailableException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        ResourceTags: ResourceTagList
    }
    output := {}
    errors: [ResourceNotFoundException, TooManyTagsException, LimitExceededException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        ResourceTagKeys: ResourceTagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, LimitExceededException]
}

operation UpdateAnomalyMonitor {
    input := {
        @required
        MonitorArn: GenericString

        MonitorName: GenericString
    }
    output := {
        @required
        MonitorArn: GenericString
    }
    errors: [LimitExceededException, UnknownMonitorException]
}

operation UpdateAnomalySubscription {
    input := {
        @required
        SubscriptionArn: GenericString

        @deprecated
        Threshold: NullableNonNegativeDouble

        Frequency: AnomalySubscriptionFrequency
        MonitorArnList: MonitorArnList
        Subscribers: Subscribers
        SubscriptionName: GenericString
        ThresholdExpression: Expression
    }
    output := {
        @required
        SubscriptionArn: GenericString
    }
    errors: [LimitExceededException, UnknownMonitorException, UnknownSubscriptionException]
}

operation UpdateCostAllocationTagsStatus {
    input := {
        @required
        CostAllocationTagsStatus: CostAllocationTagStatusList
    }
    output := {
        Errors: UpdateCostAllocationTagsStatusErrors
    }
    errors: [LimitExceededException]
}

operation UpdateCostCategoryDefinition {
    input := {
        @required
        CostCategoryArn: Arn

        EffectiveStart: ZonedDateTime

        @required
        RuleVersion: CostCategoryRuleVersion

        @required
        Rules: CostCategoryRulesList

        DefaultValue: CostCategoryValue
        SplitChargeRules: CostCategorySplitChargeRulesList
    }
    output := {
        CostCategoryArn: Arn
        EffectiveStart: ZonedDateTime
    }
    errors: [ResourceNotFoundException, ServiceQuotaExceededException, LimitExceededException]
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

enum AccountScope {
    PAYER
    LINKED
}

@range(min: 0, max: 600)
integer AnalysesPageSize

structure AnalysisDetails {
    SavingsPlansPurchaseAnalysisDetails: SavingsPlansPurchaseAnalysisDetails
}

@length(min: 36, max: 36) @pattern("^[\\S\\s]{8}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{12}$")
string AnalysisId

@length(min: 0, max: 600)
list AnalysisIds {
    member: AnalysisId
}

@error("client")
structure AnalysisNotFoundException {
    Message: String
}

enum AnalysisStatus {
    SUCCEEDED
    PROCESSING
    FAILED
}

structure AnalysisSummary {
    EstimatedCompletionTime: ZonedDateTime
    AnalysisCompletionTime: ZonedDateTime
    AnalysisStartedTime: ZonedDateTime
    AnalysisStatus: AnalysisStatus
    ErrorCode: ErrorCode
    AnalysisId: AnalysisId
    CommitmentPurchaseAnalysisConfiguration: CommitmentPurchaseAnalysisConfiguration
}

list AnalysisSummaryList {
    member: AnalysisSummary
}

enum AnalysisType {
    MAX_SAVINGS
    CUSTOM_COMMITMENT
    TARGET_AVERAGE_COVERAGE
}

list Anomalies {
    member: Anomaly
}

structure Anomaly {
    @required
    AnomalyId: GenericString

    AnomalyStartDate: YearMonthDay
    AnomalyEndDate: YearMonthDay
    DimensionValue: GenericString
    RootCauses: RootCauses

    @required
    AnomalyScore: AnomalyScore

    @required
    Impact: Impact

    @required
    MonitorArn: GenericString

    Feedback: AnomalyFeedbackType
}

structure AnomalyDateInterval {
    @required
    StartDate: YearMonthDay

    EndDate: YearMonthDay
}

enum AnomalyFeedbackType {
    YES
    NO
    PLANNED_ACTIVITY
}

structure AnomalyMonitor {
    MonitorArn: GenericString

    @required
    MonitorName: GenericString

    CreationDate: YearMonthDay
    LastUpdatedDate: YearMonthDay
    LastEvaluatedDate: YearMonthDay

    @required
    MonitorType: MonitorType

    MonitorDimension: MonitorDimension
    MonitorSpecification: Expression
    DimensionalValueCount: NonNegativeInteger
}

list AnomalyMonitors {
    member: AnomalyMonitor
}

structure AnomalyScore {
    @required
    MaxScore: Double

    @required
    CurrentScore: Double
}

structure AnomalySubscription {
    SubscriptionArn: GenericString
    AccountId: GenericString

    @required
    MonitorArnList: MonitorArnList

    @required
    Subscribers: Subscribers

    @deprecated
    Threshold: NullableNonNegativeDouble

    @required
    Frequency: AnomalySubscriptionFrequency

    @required
    SubscriptionName: GenericString

    ThresholdExpression: Expression
}

enum AnomalySubscriptionFrequency {
    DAILY
    IMMEDIATE
    WEEKLY
}

list AnomalySubscriptions {
    member: AnomalySubscription
}

map ApproximateUsageRecordsPerService {
    key: GenericString
    value: NonNegativeLong
}

enum ApproximationDimension {
    SERVICE
    RESOURCE
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+")
string Arn

map Attributes {
    key: String
    value: String
}

@error("client")
structure BackfillLimitExceededException {
    Message: String
}

@error("client")
structure BillExpirationException {
    Message: String
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z-]*:(billing)::[0-9]{12}:billingview/[-a-zA-Z0-9/:_+=.-@]{1,43}$")
string BillingViewArn

@error("client")
structure BillingViewHealthStatusException {
    Message: String
}

structure CommitmentPurchaseAnalysisConfiguration {
    SavingsPlansPurchaseAnalysisConfiguration: SavingsPlansPurchaseAnalysisConfiguration
}

structure ComparisonMetricValue {
    BaselineTimePeriodAmount: GenericString
    ComparisonTimePeriodAmount: GenericString
    Difference: GenericString
    Unit: GenericString
}

map ComparisonMetrics {
    key: MetricName
    value: ComparisonMetricValue
}

enum Context {
    COST_AND_USAGE
    RESERVATIONS
    SAVINGS_PLANS
}

structure CostAllocationTag {
    @required
    TagKey: TagKey

    @required
    Type: CostAllocationTagType

    @required
    Status: CostAllocationTagStatus

    LastUpdatedDate: ZonedDateTime
    LastUsedDate: ZonedDateTime
}

structure CostAllocationTagBackfillRequest {
    BackfillFrom: ZonedDateTime
    RequestedAt: ZonedDateTime
    CompletedAt: ZonedDateTime
    BackfillStatus: CostAllocationTagBackfillStatus
    LastUpdatedAt: ZonedDateTime
}

@length(min: 0, max: 1000)
list CostAllocationTagBackfillRequestList {
    member: CostAllocationTagBackfillRequest
}

enum CostAllocationTagBackfillStatus {
    SUCCEEDED
    PROCESSING
    FAILED
}

@length(min: 1, max: 100)
list CostAllocationTagKeyList {
    member: TagKey
}

@length(min: 0, max: 100)
list CostAllocationTagList {
    member: CostAllocationTag
}

enum CostAllocationTagStatus {
    Active
    Inactive
}

structure CostAllocationTagStatusEntry {
    @required
    TagKey: TagKey

    @required
    Status: CostAllocationTagStatus
}

@length(min: 1, max: 20)
list CostAllocationTagStatusList {
    member: CostAllocationTagStatusEntry
}

enum CostAllocationTagType {
    AWSGenerated
    UserDefined
}

@range(min: 1, max: 1000)
integer CostAllocationTagsMaxResults

structure CostAndUsageComparison {
    CostAndUsageSelector: Expression
    Metrics: ComparisonMetrics
}

list CostAndUsageComparisons {
    member: CostAndUsageComparison
}

@range(min: 1, max: 2000)
integer CostAndUsageComparisonsMaxResults

structure CostCategory {
    @required
    CostCategoryArn: Arn

    @required
    EffectiveStart: ZonedDateTime

    EffectiveEnd: ZonedDateTime

    @required
    Name: CostCategoryName

    @required
    RuleVersion: CostCategoryRuleVersion

    @required
    Rules: CostCategoryRulesList

    SplitChargeRules: CostCategorySplitChargeRulesList
    ProcessingStatus: CostCategoryProcessingStatusList
    DefaultValue: CostCategoryValue
}

structure CostCategoryInheritedValueDimension {
    DimensionName: CostCategoryInheritedValueDimensionName
    DimensionKey: GenericString
}

enum CostCategoryInheritedValueDimensionName {
    LINKED_ACCOUNT_NAME
    TAG
}

@range(min: 1, max: 100)
integer CostCategoryMaxResults

@length(min: 1, max: 50) @pattern("^(?! )[\\p{L}\\p{N}\\p{Z}-_]*(?<! )$")
string CostCategoryName

list CostCategoryNamesList {
    member: CostCategoryName
}

structure CostCategoryProcessingStatus {
    Component: CostCategoryStatusComponent
    Status: CostCategoryStatus
}

list CostCategoryProcessingStatusList {
    member: CostCategoryProcessingStatus
}

structure CostCategoryReference {
    CostCategoryArn: Arn
    Name: CostCategoryName
    EffectiveStart: ZonedDateTime
    EffectiveEnd: ZonedDateTime
    NumberOfRules: NonNegativeInteger
    ProcessingStatus: CostCategoryProcessingStatusList
    Values: CostCategoryValuesList
    DefaultValue: CostCategoryValue
    SupportedResourceTypes: ResourceTypes
}

list CostCategoryReferencesList {
    member: CostCategoryReference
}

structure CostCategoryResourceAssociation {
    ResourceArn: GenericArn
    CostCategoryName: CostCategoryName
    CostCategoryArn: Arn
}

list CostCategoryResourceAssociations {
    member: CostCategoryResourceAssociation
}

structure CostCategoryRule {
    Value: CostCategoryValue
    Rule: Expression
    InheritedValue: CostCategoryInheritedValueDimension
    Type: CostCategoryRuleType
}

enum CostCategoryRuleType {
    REGULAR
    INHERITED_VALUE
}

enum CostCategoryRuleVersion {
    CostCategoryExpression_v1 = "CostCategoryExpression.v1"
}

@length(min: 1, max: 500)
list CostCategoryRulesList {
    member: CostCategoryRule
}

enum CostCategorySplitChargeMethod {
    FIXED
    PROPORTIONAL
    EVEN
}

structure CostCategorySplitChargeRule {
    @required
    Source: GenericString

    @required
    Targets: CostCategorySplitChargeRuleTargetsList

    @required
    Method: CostCategorySplitChargeMethod

    Parameters: CostCategorySplitChargeRuleParametersList
}

structure CostCategorySplitChargeRuleParameter {
    @required
    Type: CostCategorySplitChargeRuleParameterType

    @required
    Values: CostCategorySplitChargeRuleParameterValuesList
}

enum CostCategorySplitChargeRuleParameterType {
    ALLOCATION_PERCENTAGES
}

@length(min: 1, max: 500)
list CostCategorySplitChargeRuleParameterValuesList {
    member: GenericString
}

@length(min: 1, max: 10)
list CostCategorySplitChargeRuleParametersList {
    member: CostCategorySplitChargeRuleParameter
}

@length(min: 1, max: 500)
list CostCategorySplitChargeRuleTargetsList {
    member: GenericString
}

@length(min: 1, max: 10)
list CostCategorySplitChargeRulesList {
    member: CostCategorySplitChargeRule
}

enum CostCategoryStatus {
    PROCESSING
    APPLIED
}

enum CostCategoryStatusComponent {
    COST_EXPLORER
}

@length(min: 1, max: 50) @pattern("^(?! )[\\p{L}\\p{N}\\p{Z}-_]*(?<! )$")
string CostCategoryValue

structure CostCategoryValues {
    Key: CostCategoryName
    Values: Values
    MatchOptions: MatchOptions
}

list CostCategoryValuesList {
    member: CostCategoryValue
}

structure CostComparisonDriver {
    CostSelector: Expression
    Metrics: ComparisonMetrics
    CostDrivers: CostDrivers
}

list CostComparisonDrivers {
    member: CostComparisonDriver
}

@range(min: 1, max: 10)
integer CostComparisonDriversMaxResults

structure CostDriver {
    Type: GenericString
    Name: GenericString
    Metrics: ComparisonMetrics
}

list CostDrivers {
    member: CostDriver
}

structure Coverage {
    CoverageHours: CoverageHours
    CoverageNormalizedUnits: CoverageNormalizedUnits
    CoverageCost: CoverageCost
}

structure CoverageByTime {
    TimePeriod: DateInterval
    Groups: ReservationCoverageGroups
    Total: Coverage
}

structure CoverageCost {
    OnDemandCost: String
}

structure CoverageHours {
    OnDemandHours: String
    ReservedHours: String
    TotalRunningHours: String
    CoverageHoursPercentage: String
}

structure CoverageNormalizedUnits {
    OnDemandNormalizedUnits: String
    ReservedNormalizedUnits: String
    TotalRunningNormalizedUnits: String
    CoverageNormalizedUnitsPercentage: String
}

list CoveragesByTime {
    member: CoverageByTime
}

structure CurrentInstance {
    ResourceId: GenericString
    InstanceName: GenericString
    Tags: TagValuesList
    ResourceDetails: ResourceDetails
    ResourceUtilization: ResourceUtilization
    ReservationCoveredHoursInLookbackPeriod: GenericString
    SavingsPlansCoveredHoursInLookbackPeriod: GenericString
    OnDemandHoursInLookbackPeriod: GenericString
    TotalRunningHoursInLookbackPeriod: GenericString
    MonthlyCost: GenericString
    CurrencyCode: GenericString
}

@error("client")
structure DataUnavailableException {
    Message: String
}

structure DateInterval {
    @required
    Start: YearMonthDay

    @required
    End: YearMonthDay
}

enum Dimension {
    AZ
    INSTANCE_TYPE
    LINKED_ACCOUNT
    PAYER_ACCOUNT
    LINKED_ACCOUNT_NAME
    OPERATION
    PURCHASE_TYPE
    REGION
    SERVICE
    SERVICE_CODE
    USAGE_TYPE
    USAGE_TYPE_GROUP
    RECORD_TYPE
    OPERATING_SYSTEM
    TENANCY
    SCOPE
    PLATFORM
    SUBSCRIPTION_ID
    LEGAL_ENTITY_NAME
    DEPLOYMENT_OPTION
    DATABASE_ENGINE
    CACHE_ENGINE
    INSTANCE_TYPE_FAMILY
    BILLING_ENTITY
    RESERVATION_ID
    RESOURCE_ID
    RIGHTSIZING_TYPE
    SAVINGS_PLANS_TYPE
    SAVINGS_PLAN_ARN
    PAYMENT_OPTION
    AGREEMENT_END_DATE_TIME_AFTER
    AGREEMENT_END_DATE_TIME_BEFORE
    INVOICING_ENTITY
    ANOMALY_TOTAL_IMPACT_ABSOLUTE
    ANOMALY_TOTAL_IMPACT_PERCENTAGE
}

structure DimensionValues {
    Key: Dimension
    Values: Values
    MatchOptions: MatchOptions
}

structure DimensionValuesWithAttributes {
    Value: Value
    Attributes: Attributes
}

list DimensionValuesWithAttributesList {
    member: DimensionValuesWithAttributes
}

structure DiskResourceUtilization {
    DiskReadOpsPerSecond: GenericString
    DiskWriteOpsPerSecond: GenericString
    DiskReadBytesPerSecond: GenericString
    DiskWriteBytesPerSecond: GenericString
}

structure DynamoDBCapacityDetails {
    CapacityUnits: GenericString
    Region: GenericString
}

structure EBSResourceUtilization {
    EbsReadOpsPerSecond: GenericString
    EbsWriteOpsPerSecond: GenericString
    EbsReadBytesPerSecond: GenericString
    EbsWriteBytesPerSecond: GenericString
}

structure EC2InstanceDetails {
    Family: GenericString
    InstanceType: GenericString
    Region: GenericString
    AvailabilityZone: GenericString
    Platform: GenericString
    Tenancy: GenericString
    CurrentGeneration: Boolean
    SizeFlexEligible: Boolean
}

structure EC2ResourceDetails {
    HourlyOnDemandRate: GenericString
    InstanceType: GenericString
    Platform: GenericString
    Region: GenericString
    Sku: GenericString
    Memory: GenericString
    NetworkPerformance: GenericString
    Storage: GenericString
    Vcpu: GenericString
}

structure EC2ResourceUtilization {
    MaxCpuUtilizationPercentage: GenericString
    MaxMemoryUtilizationPercentage: GenericString
    MaxStorageUtilizationPercentage: GenericString
    EBSResourceUtilization: EBSResourceUtilization
    DiskResourceUtilization: DiskResourceUtilization
    NetworkResourceUtilization: NetworkResourceUtilization
}

structure EC2Specification {
    OfferingClass: OfferingClass
}

structure ESInstanceDetails {
    InstanceClass: GenericString
    InstanceSize: GenericString
    Region: GenericString
    CurrentGeneration: Boolean
    SizeFlexEligible: Boolean
}

structure ElastiCacheInstanceDetails {
    Family: GenericString
    NodeType: GenericString
    Region: GenericString
    ProductDescription: GenericString
    CurrentGeneration: Boolean
    SizeFlexEligible: Boolean
}

enum ErrorCode {
    NO_USAGE_FOUND
    INTERNAL_FAILURE
    INVALID_SAVINGS_PLANS_TO_ADD
    INVALID_SAVINGS_PLANS_TO_EXCLUDE
    INVALID_ACCOUNT_ID
}

structure Expression {
    Or: Expressions
    And: Expressions
    Not: Expression
    Dimensions: DimensionValues
    Tags: TagValues
    CostCategories: CostCategoryValues
}

list Expressions {
    member: Expression
}

enum FindingReasonCode {
    CPU_OVER_PROVISIONED
    CPU_UNDER_PROVISIONED
    MEMORY_OVER_PROVISIONED
    MEMORY_UNDER_PROVISIONED
    EBS_THROUGHPUT_OVER_PROVISIONED
    EBS_THROUGHPUT_UNDER_PROVISIONED
    EBS_IOPS_OVER_PROVISIONED
    EBS_IOPS_UNDER_PROVISIONED
    NETWORK_BANDWIDTH_OVER_PROVISIONED
    NETWORK_BANDWIDTH_UNDER_PROVISIONED
    NETWORK_PPS_OVER_PROVISIONED
    NETWORK_PPS_UNDER_PROVISIONED
    DISK_IOPS_OVER_PROVISIONED
    DISK_IOPS_UNDER_PROVISIONED
    DISK_THROUGHPUT_OVER_PROVISIONED
    DISK_THROUGHPUT_UNDER_PROVISIONED
}

list FindingReasonCodes {
    member: FindingReasonCode
}

structure ForecastResult {
    TimePeriod: DateInterval
    MeanValue: GenericString
    PredictionIntervalLowerBound: GenericString
    PredictionIntervalUpperBound: GenericString
}

list ForecastResultsByTime {
    member: ForecastResult
}

@error("client")
structure GenerationExistsException {
    Message: String
}

enum GenerationStatus {
    SUCCEEDED
    PROCESSING
    FAILED
}

structure GenerationSummary {
    RecommendationId: RecommendationId
    GenerationStatus: GenerationStatus
    GenerationStartedTime: ZonedDateTime
    GenerationCompletionTime: ZonedDateTime
    EstimatedCompletionTime: ZonedDateTime
}

list GenerationSummaryList {
    member: GenerationSummary
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+")
string GenericArn

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string GenericString

enum Granularity {
    DAILY
    MONTHLY
    HOURLY
}

structure Group {
    Keys: Keys
    Metrics: Metrics
}

structure GroupDefinition {
    Type: GroupDefinitionType
    Key: GroupDefinitionKey
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string GroupDefinitionKey

enum GroupDefinitionType {
    DIMENSION
    TAG
    COST_CATEGORY
}

list GroupDefinitions {
    member: GroupDefinition
}

list Groups {
    member: Group
}

structure Impact {
    @required
    MaxImpact: Double

    TotalImpact: Double
    TotalActualSpend: NullableNonNegativeDouble
    TotalExpectedSpend: NullableNonNegativeDouble
    TotalImpactPercentage: NullableNonNegativeDouble
}

structure InstanceDetails {
    EC2InstanceDetails: EC2InstanceDetails
    RDSInstanceDetails: RDSInstanceDetails
    RedshiftInstanceDetails: RedshiftInstanceDetails
    ElastiCacheInstanceDetails: ElastiCacheInstanceDetails
    ESInstanceDetails: ESInstanceDetails
    MemoryDBInstanceDetails: MemoryDBInstanceDetails
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

list Keys {
    member: String
}

@error("client")
structure LimitExceededException {
    Message: String
}

enum LookbackPeriodInDays {
    SEVEN_DAYS
    THIRTY_DAYS
    SIXTY_DAYS
}

enum MatchOption {
    EQUALS
    ABSENT
    STARTS_WITH
    ENDS_WITH
    CONTAINS
    CASE_SENSITIVE
    CASE_INSENSITIVE
    GREATER_THAN_OR_EQUAL
}

list MatchOptions {
    member: MatchOption
}

@range(min: 1)
integer MaxResults

structure MemoryDBInstanceDetails {
    Family: GenericString
    NodeType: GenericString
    Region: GenericString
    CurrentGeneration: Boolean
    SizeFlexEligible: Boolean
}

enum Metric {
    BLENDED_COST
    UNBLENDED_COST
    AMORTIZED_COST
    NET_UNBLENDED_COST
    NET_AMORTIZED_COST
    USAGE_QUANTITY
    NORMALIZED_USAGE_AMOUNT
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string MetricName

list MetricNames {
    member: MetricName
}

structure MetricValue {
    Amount: String
    Unit: String
}

map Metrics {
    key: MetricName
    value: MetricValue
}

list MetricsOverLookbackPeriod {
    member: RecommendationDetailHourlyMetrics
}

structure ModifyRecommendationDetail {
    TargetInstances: TargetInstancesList
}

list MonitorArnList {
    member: Arn
}

enum MonitorDimension {
    SERVICE
    LINKED_ACCOUNT
    TAG
    COST_CATEGORY
}

enum MonitorType {
    DIMENSIONAL
    CUSTOM
}

structure NetworkResourceUtilization {
    NetworkInBytesPerSecond: GenericString
    NetworkOutBytesPerSecond: GenericString
    NetworkPacketsInPerSecond: GenericString
    NetworkPacketsOutPerSecond: GenericString
}

@length(min: 0, max: 8192) @pattern("[\\S\\s]*")
string NextPageToken

@range(min: 0)
integer NonNegativeInteger

@range(min: 0)
long NonNegativeLong

@range(min: 0.0)
double NullableNonNegativeDouble

enum NumericOperator {
    EQUAL
    GREATER_THAN_OR_EQUAL
    LESS_THAN_OR_EQUAL
    GREATER_THAN
    LESS_THAN
    BETWEEN
}

enum OfferingClass {
    STANDARD
    CONVERTIBLE
}

enum PaymentOption {
    NO_UPFRONT
    PARTIAL_UPFRONT
    ALL_UPFRONT
    LIGHT_UTILIZATION
    MEDIUM_UTILIZATION
    HEAVY_UTILIZATION
}

enum PlatformDifference {
    HYPERVISOR
    NETWORK_INTERFACE
    STORAGE_INTERFACE
    INSTANCE_STORE_AVAILABILITY
    VIRTUALIZATION_TYPE
}

list PlatformDifferences {
    member: PlatformDifference
}

@range(min: 51, max: 99)
integer PredictionIntervalLevel

structure RDSInstanceDetails {
    Family: GenericString
    InstanceType: GenericString
    Region: GenericString
    DatabaseEngine: GenericString
    DatabaseEdition: GenericString
    DeploymentOption: GenericString
    LicenseModel: GenericString
    CurrentGeneration: Boolean
    SizeFlexEligible: Boolean
    DeploymentModel: GenericString
}

structure RecommendationDetailData {
    AccountScope: AccountScope
    LookbackPeriodInDays: LookbackPeriodInDays
    SavingsPlansType: SupportedSavingsPlansType
    TermInYears: TermInYears
    PaymentOption: PaymentOption
    AccountId: GenericString
    CurrencyCode: GenericString
    InstanceFamily: GenericString
    Region: GenericString
    OfferingId: GenericString
    GenerationTimestamp: ZonedDateTime
    LatestUsageTimestamp: ZonedDateTime
    CurrentAverageHourlyOnDemandSpend: GenericString
    CurrentMaximumHourlyOnDemandSpend: GenericString
    CurrentMinimumHourlyOnDemandSpend: GenericString
    EstimatedAverageUtilization: GenericString
    EstimatedMonthlySavingsAmount: GenericString
    EstimatedOnDemandCost: GenericString
    EstimatedOnDemandCostWithCurrentCommitment: GenericString
    EstimatedROI: GenericString
    EstimatedSPCost: GenericString
    EstimatedSavingsAmount: GenericString
    EstimatedSavingsPercentage: GenericString
    ExistingHourlyCommitment: GenericString
    HourlyCommitmentToPurchase: GenericString
    UpfrontCost: GenericString
    CurrentAverageCoverage: GenericString
    EstimatedAverageCoverage: GenericString
    MetricsOverLookbackPeriod: MetricsOverLookbackPeriod
}

structure RecommendationDetailHourlyMetrics {
    StartTime: ZonedDateTime
    EstimatedOnDemandCost: GenericString
    CurrentCoverage: GenericString
    EstimatedCoverage: GenericString
    EstimatedNewCommitmentUtilization: GenericString
}

@length(min: 36, max: 36) @pattern("^[\\S\\s]{8}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{12}$")
string RecommendationDetailId

@length(min: 36, max: 36) @pattern("^[\\S\\s]{8}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{12}$")
string RecommendationId

list RecommendationIdList {
    member: RecommendationId
}

enum RecommendationTarget {
    SAME_INSTANCE_FAMILY
    CROSS_INSTANCE_FAMILY
}

@range(min: 0, max: 6000)
integer RecommendationsPageSize

structure RedshiftInstanceDetails {
    Family: GenericString
    NodeType: GenericString
    Region: GenericString
    CurrentGeneration: Boolean
    SizeFlexEligible: Boolean
}

@error("client")
structure RequestChangedException {
    Message: String
}

structure ReservationAggregates {
    UtilizationPercentage: String
    UtilizationPercentageInUnits: String
    PurchasedHours: String
    PurchasedUnits: String
    TotalActualHours: String
    TotalActualUnits: String
    UnusedHours: String
    UnusedUnits: String
    OnDemandCostOfRIHoursUsed: String
    NetRISavings: String
    TotalPotentialRISavings: String
    AmortizedUpfrontFee: String
    AmortizedRecurringFee: String
    TotalAmortizedFee: String
    RICostForUnusedHours: String
    RealizedSavings: String
    UnrealizedSavings: String
}

structure ReservationCoverageGroup {
    Attributes: Attributes
    Coverage: Coverage
}

list ReservationCoverageGroups {
    member: ReservationCoverageGroup
}

structure ReservationPurchaseRecommendation {
    AccountScope: AccountScope
    LookbackPeriodInDays: LookbackPeriodInDays
    TermInYears: TermInYears
    PaymentOption: PaymentOption
    ServiceSpecification: ServiceSpecification
    RecommendationDetails: ReservationPurchaseRecommendationDetails
    RecommendationSummary: ReservationPurchaseRecommendationSummary
}

structure ReservationPurchaseRecommendationDetail {
    AccountId: GenericString
    InstanceDetails: InstanceDetails
    RecommendedNumberOfInstancesToPurchase: GenericString
    RecommendedNormalizedUnitsToPurchase: GenericString
    MinimumNumberOfInstancesUsedPerHour: GenericString
    MinimumNormalizedUnitsUsedPerHour: GenericString
    MaximumNumberOfInstancesUsedPerHour: GenericString
    MaximumNormalizedUnitsUsedPerHour: GenericString
    AverageNumberOfInstancesUsedPerHour: GenericString
    AverageNormalizedUnitsUsedPerHour: GenericString
    AverageUtilization: GenericString
    EstimatedBreakEvenInMonths: GenericString
    CurrencyCode: GenericString
    EstimatedMonthlySavingsAmount: GenericString
    EstimatedMonthlySavingsPercentage: GenericString
    EstimatedMonthlyOnDemandCost: GenericString
    EstimatedReservationCostForLookbackPeriod: GenericString
    UpfrontCost: GenericString
    RecurringStandardMonthlyCost: GenericString
    ReservedCapacityDetails: ReservedCapacityDetails
    RecommendedNumberOfCapacityUnitsToPurchase: GenericString
    MinimumNumberOfCapacityUnitsUsedPerHour: GenericString
    MaximumNumberOfCapacityUnitsUsedPerHour: GenericString
    AverageNumberOfCapacityUnitsUsedPerHour: GenericString
}

list ReservationPurchaseRecommendationDetails {
    member: ReservationPurchaseRecommendationDetail
}

structure ReservationPurchaseRecommendationMetadata {
    RecommendationId: GenericString
    GenerationTimestamp: GenericString
    AdditionalMetadata: GenericString
}

structure ReservationPurchaseRecommendationSummary {
    TotalEstimatedMonthlySavingsAmount: GenericString
    TotalEstimatedMonthlySavingsPercentage: GenericString
    CurrencyCode: GenericString
}

list ReservationPurchaseRecommendations {
    member: ReservationPurchaseRecommendation
}

structure ReservationUtilizationGroup {
    Key: String
    Value: String
    Attributes: Attributes
    Utilization: ReservationAggregates
}

list ReservationUtilizationGroups {
    member: ReservationUtilizationGroup
}

structure ReservedCapacityDetails {
    DynamoDBCapacityDetails: DynamoDBCapacityDetails
}

structure ResourceDetails {
    EC2ResourceDetails: EC2ResourceDetails
}

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceName: Arn
}

structure ResourceTag {
    @required
    Key: ResourceTagKey

    @required
    Value: ResourceTagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceTagKey

@length(min: 0, max: 200)
list ResourceTagKeyList {
    member: ResourceTagKey
}

@length(min: 0, max: 200)
list ResourceTagList {
    member: ResourceTag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceTagValue

@pattern("^[-a-zA-Z0-9/_]+:[-a-zA-Z0-9/_]+")
string ResourceType

list ResourceTypes {
    member: ResourceType
}

@length(min: 0, max: 5)
list ResourceTypesFilterInput {
    member: ResourceType
}

structure ResourceUtilization {
    EC2ResourceUtilization: EC2ResourceUtilization
}

structure ResultByTime {
    TimePeriod: DateInterval
    Total: Metrics
    Groups: Groups
    Estimated: Boolean
}

list ResultsByTime {
    member: ResultByTime
}

structure RightsizingRecommendation {
    AccountId: GenericString
    CurrentInstance: CurrentInstance
    RightsizingType: RightsizingType
    ModifyRecommendationDetail: ModifyRecommendationDetail
    TerminateRecommendationDetail: TerminateRecommendationDetail
    FindingReasonCodes: FindingReasonCodes
}

structure RightsizingRecommendationConfiguration {
    @required
    RecommendationTarget: RecommendationTarget

    @required
    BenefitsConsidered: Boolean
}

list RightsizingRecommendationList {
    member: RightsizingRecommendation
}

structure RightsizingRecommendationMetadata {
    RecommendationId: GenericString
    GenerationTimestamp: GenericString
    LookbackPeriodInDays: LookbackPeriodInDays
    AdditionalMetadata: GenericString
}

structure RightsizingRecommendationSummary {
    TotalRecommendationCount: GenericString
    EstimatedTotalMonthlySavingsAmount: GenericString
    SavingsCurrencyCode: GenericString
    SavingsPercentage: GenericString
}

enum RightsizingType {
    TERMINATE
    MODIFY
}

structure RootCause {
    Service: GenericString
    Region: GenericString
    LinkedAccount: GenericString
    LinkedAccountName: GenericString
    UsageType: GenericString
    Impact: RootCauseImpact
}

structure RootCauseImpact {
    @required
    Contribution: Double
}

list RootCauses {
    member: RootCause
}

structure SavingsPlans {
    PaymentOption: PaymentOption
    SavingsPlansType: SupportedSavingsPlansType
    Region: GenericString
    InstanceFamily: GenericString
    TermInYears: TermInYears
    SavingsPlansCommitment: SavingsPlansCommitment
    OfferingId: GenericString
}

structure SavingsPlansAmortizedCommitment {
    AmortizedRecurringCommitment: GenericString
    AmortizedUpfrontCommitment: GenericString
    TotalAmortizedCommitment: GenericString
}

@range(min: 0.001, max: 5000)
double SavingsPlansCommitment

structure SavingsPlansCoverage {
    Attributes: Attributes
    Coverage: SavingsPlansCoverageData
    TimePeriod: DateInterval
}

structure SavingsPlansCoverageData {
    SpendCoveredBySavingsPlans: GenericString
    OnDemandCost: GenericString
    TotalCost: GenericString
    CoveragePercentage: GenericString
}

list SavingsPlansCoverages {
    member: SavingsPlansCoverage
}

enum SavingsPlansDataType {
    ATTRIBUTES
    UTILIZATION
    AMORTIZED_COMMITMENT
    SAVINGS
}

list SavingsPlansDataTypes {
    member: SavingsPlansDataType
}

structure SavingsPlansDetails {
    Region: GenericString
    InstanceFamily: GenericString
    OfferingId: GenericString
}

@length(min: 36, max: 36) @pattern("^[\\S\\s]{8}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{4}-[\\S\\s]{12}$")
string SavingsPlansId

structure SavingsPlansPurchaseAnalysisConfiguration {
    AccountScope: AccountScope
    AccountId: AccountId

    @required
    AnalysisType: AnalysisType

    @required
    SavingsPlansToAdd: SavingsPlansToAdd

    SavingsPlansToExclude: SavingsPlansToExclude

    @required
    LookBackTimePeriod: DateInterval

    SavingsPlansTargetCoverage: SavingsPlansTargetCoverage
}

structure SavingsPlansPurchaseAnalysisDetails {
    CurrencyCode: GenericString
    LookbackPeriodInHours: GenericString
    CurrentAverageCoverage: GenericString
    CurrentAverageHourlyOnDemandSpend: GenericString
    CurrentMaximumHourlyOnDemandSpend: GenericString
    CurrentMinimumHourlyOnDemandSpend: GenericString
    CurrentOnDemandSpend: GenericString
    ExistingHourlyCommitment: GenericString
    HourlyCommitmentToPurchase: GenericString
    EstimatedAverageCoverage: GenericString
    EstimatedAverageUtilization: GenericString
    EstimatedMonthlySavingsAmount: GenericString
    EstimatedOnDemandCost: GenericString
    EstimatedOnDemandCostWithCurrentCommitment: GenericString
    EstimatedROI: GenericString
    EstimatedSavingsAmount: GenericString
    EstimatedSavingsPercentage: GenericString
    EstimatedCommitmentCost: GenericString
    LatestUsageTimestamp: GenericString
    UpfrontCost: GenericString
    AdditionalMetadata: GenericString
    MetricsOverLookbackPeriod: MetricsOverLookbackPeriod
}

structure SavingsPlansPurchaseRecommendation {
    AccountScope: AccountScope
    SavingsPlansType: SupportedSavingsPlansType
    TermInYears: TermInYears
    PaymentOption: PaymentOption
    LookbackPeriodInDays: LookbackPeriodInDays
    SavingsPlansPurchaseRecommendationDetails: SavingsPlansPurchaseRecommendationDetailList
    SavingsPlansPurchaseRecommendationSummary: SavingsPlansPurchaseRecommendationSummary
}

structure SavingsPlansPurchaseRecommendationDetail {
    SavingsPlansDetails: SavingsPlansDetails
    AccountId: GenericString
    UpfrontCost: GenericString
    EstimatedROI: GenericString
    CurrencyCode: GenericString
    EstimatedSPCost: GenericString
    EstimatedOnDemandCost: GenericString
    EstimatedOnDemandCostWithCurrentCommitment: GenericString
    EstimatedSavingsAmount: GenericString
    EstimatedSavingsPercentage: GenericString
    HourlyCommitmentToPurchase: GenericString
    EstimatedAverageUtilization: GenericString
    EstimatedMonthlySavingsAmount: GenericString
    CurrentMinimumHourlyOnDemandSpend: GenericString
    CurrentMaximumHourlyOnDemandSpend: GenericString
    CurrentAverageHourlyOnDemandSpend: GenericString
    RecommendationDetailId: RecommendationDetailId
}

list SavingsPlansPurchaseRecommendationDetailList {
    member: SavingsPlansPurchaseRecommendationDetail
}

structure SavingsPlansPurchaseRecommendationMetadata {
    RecommendationId: GenericString
    GenerationTimestamp: GenericString
    AdditionalMetadata: GenericString
}

structure SavingsPlansPurchaseRecommendationSummary {
    EstimatedROI: GenericString
    CurrencyCode: GenericString
    EstimatedTotalCost: GenericString
    CurrentOnDemandSpend: GenericString
    EstimatedSavingsAmount: GenericString
    TotalRecommendationCount: GenericString
    DailyCommitmentToPurchase: GenericString
    HourlyCommitmentToPurchase: GenericString
    EstimatedSavingsPercentage: GenericString
    EstimatedMonthlySavingsAmount: GenericString
    EstimatedOnDemandCostWithCurrentCommitment: GenericString
}

structure SavingsPlansSavings {
    NetSavings: GenericString
    OnDemandCostEquivalent: GenericString
}

@range(min: 10, max: 100)
integer SavingsPlansTargetCoverage

@length(min: 1, max: 1)
list SavingsPlansToAdd {
    member: SavingsPlans
}

@length(min: 0, max: 1000)
list SavingsPlansToExclude {
    member: SavingsPlansId
}

structure SavingsPlansUtilization {
    TotalCommitment: GenericString
    UsedCommitment: GenericString
    UnusedCommitment: GenericString
    UtilizationPercentage: GenericString
}

structure SavingsPlansUtilizationAggregates {
    @required
    Utilization: SavingsPlansUtilization

    Savings: SavingsPlansSavings
    AmortizedCommitment: SavingsPlansAmortizedCommitment
}

structure SavingsPlansUtilizationByTime {
    @required
    TimePeriod: DateInterval

    @required
    Utilization: SavingsPlansUtilization

    Savings: SavingsPlansSavings
    AmortizedCommitment: SavingsPlansAmortizedCommitment
}

structure SavingsPlansUtilizationDetail {
    SavingsPlanArn: String
    Attributes: Attributes
    Utilization: SavingsPlansUtilization
    Savings: SavingsPlansSavings
    AmortizedCommitment: SavingsPlansAmortizedCommitment
}

list SavingsPlansUtilizationDetails {
    member: SavingsPlansUtilizationDetail
}

list SavingsPlansUtilizationsByTime {
    member: SavingsPlansUtilizationByTime
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string SearchString

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

structure ServiceSpecification {
    EC2Specification: EC2Specification
}

structure SortDefinition {
    @required
    Key: SortDefinitionKey

    SortOrder: SortOrder
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string SortDefinitionKey

list SortDefinitions {
    member: SortDefinition
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure Subscriber {
    Address: SubscriberAddress
    Type: SubscriberType
    Status: SubscriberStatus
}

@length(min: 6, max: 302)
@pattern("(^[a-zA-Z0-9.!#$%&'*+=?^_‘{|}~-]+@[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)+$)|(^arn:(aws[a-zA-Z-]*):sns:[a-zA-Z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]+(\\.fifo)?$)")
string SubscriberAddress

enum SubscriberStatus {
    CONFIRMED
    DECLINED
}

enum SubscriberType {
    EMAIL
    SNS
}

list Subscribers {
    member: Subscriber
}

enum SupportedSavingsPlansType {
    COMPUTE_SP
    EC2_INSTANCE_SP
    SAGEMAKER_SP
    DATABASE_SP
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string TagKey

list TagList {
    member: String
}

structure TagValues {
    Key: TagKey
    Values: Values
    MatchOptions: MatchOptions
}

list TagValuesList {
    member: TagValues
}

structure TargetInstance {
    EstimatedMonthlyCost: GenericString
    EstimatedMonthlySavings: GenericString
    CurrencyCode: GenericString
    DefaultTargetInstance: Boolean
    ResourceDetails: ResourceDetails
    ExpectedResourceUtilization: ResourceUtilization
    PlatformDifferences: PlatformDifferences
}

list TargetInstancesList {
    member: TargetInstance
}

enum TermInYears {
    ONE_YEAR
    THREE_YEARS
}

structure TerminateRecommendationDetail {
    EstimatedMonthlySavings: GenericString
    CurrencyCode: GenericString
}

@error("client")
structure TooManyTagsException {
    Message: String
    ResourceName: Arn
}

structure TotalImpactFilter {
    @required
    NumericOperator: NumericOperator

    @required
    StartValue: Double

    EndValue: Double
}

@error("client")
structure UnknownMonitorException {
    Message: String
}

@error("client")
structure UnknownSubscriptionException {
    Message: String
}

@error("client")
structure UnresolvableUsageUnitException {
    Message: String
}

structure UpdateCostAllocationTagsStatusError {
    TagKey: TagKey
    Code: GenericString
    Message: String
}

@length(min: 0, max: 20)
list UpdateCostAllocationTagsStatusErrors {
    member: UpdateCostAllocationTagsStatusError
}

list UsageServices {
    member: GenericString
}

structure UtilizationByTime {
    TimePeriod: DateInterval
    Groups: ReservationUtilizationGroups
    Total: ReservationAggregates
}

list UtilizationsByTime {
    member: UtilizationByTime
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string Value

list Values {
    member: Value
}

@length(min: 0, max: 40) @pattern("(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}Z)?")
string YearMonthDay

@length(min: 20, max: 25)
@pattern("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(([+-]\\d\\d:\\d\\d)|Z)$")
string ZonedDateTime
