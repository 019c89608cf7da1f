$version: "2.0"

namespace com.amazonaws.cloudwatch

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use sessiongen.traits#statusWaitable
use smithy.protocols#rpcv2Cbor
use smithy.waiters#waitable

@title("Amazon CloudWatch")
@service(sdkId: "CloudWatch", endpointPrefix: "monitoring", docId: "monitoring-2010-08-01")
@rpcv2Cbor
@awsJson1_0
@awsQuery
@awsQueryCompatible
@sigv4(name: "monitoring")
@xmlNamespace(uri: "http://monitoring.amazonaws.com/doc/2010-08-01/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {
                endpoint: "https://{service}.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service GraniteServiceVersion20100801 {
    version: "2010-08-01"
    operations: [
        AssociateDatasetKmsKey
        DeleteAlarmMuteRule
        DeleteAlarms
        DeleteAnomalyDetector
        DeleteDashboards
        DeleteInsightRules
        DeleteMetricStream
        DescribeAlarmContributors
        DescribeAlarmHistory
        DescribeAlarms
        DescribeAlarmsForMetric
        DescribeAnomalyDetectors
        DescribeInsightRules
        DisableAlarmActions
        DisableInsightRules
        DisassociateDatasetKmsKey
        EnableAlarmActions
        EnableInsightRules
        GetAlarmMuteRule
        GetDashboard
        GetDataset
        GetInsightRuleReport
        GetMetricData
        GetMetricStatistics
        GetMetricStream
        GetMetricWidgetImage
        GetOTelEnrichment
        ListAlarmMuteRules
        ListDashboards
        ListManagedInsightRules
        ListMetricStreams
        ListMetrics
        ListTagsForResource
        PutAlarmMuteRule
        PutAnomalyDetector
        PutCompositeAlarm
        PutDashboard
        PutInsightRule
        PutLogAlarm
        PutManagedInsightRules
        PutMetricAlarm
        PutMetricData
        PutMetricStream
        SetAlarmState
        StartMetricStreams
        StartOTelEnrichment
        StopMetricStreams
        StopOTelEnrichment
        TagResource
        UntagResource
    ]
}

operation AssociateDatasetKmsKey {
    input := {
        @required
        DatasetIdentifier: DatasetIdentifier

        @required
        KmsKeyArn: KmsKeyArn
    }
    output := {}
    errors: [
        KmsAccessDeniedException
        KmsKeyNotFoundException
        ConflictException
        KmsKeyDisabledException
        ResourceNotFoundException
    ]
}

operation DeleteAlarmMuteRule {
    input := {
        @required
        AlarmMuteRuleName: Name
    }
}

operation DeleteAlarms {
    input := {
        @required
        AlarmNames: AlarmNames
    }
    errors: [ResourceNotFound, ResourceConflict]
}

operation DeleteAnomalyDetector {
    input := {
        AnomalyDetectorId: AnomalyDetectorId

        @deprecated
        Namespace: Namespace

        @deprecated
        MetricName: MetricName

        @deprecated
        Dimensions: Dimensions

        @deprecated
        Stat: AnomalyDetectorMetricStat

        SingleMetricAnomalyDetector: SingleMetricAnomalyDetector
        MetricMathAnomalyDetector: MetricMathAnomalyDetector
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
        InvalidParameterCombinationException
    ]
}

operation DeleteDashboards {
    input := {
        @required
        DashboardNames: DashboardNames
    }
    output := {}
    errors: [InvalidParameterValueException, InternalServiceFault, ConflictException]
}

operation DeleteInsightRules {
    input := {
        @required
        RuleNames: InsightRuleNames
    }
    output := {
        Failures: BatchFailures
    }
    errors: [InvalidParameterValueException, MissingRequiredParameterException]
}

operation DeleteMetricStream {
    input := {
        @required
        Name: MetricStreamName
    }
    output := {}
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation DescribeAlarmContributors {
    input := {
        @required
        AlarmName: AlarmName

        NextToken: String
    }
    output := {
        @required
        AlarmContributors: AlarmContributors

        NextToken: String
    }
    errors: [InvalidNextToken, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AlarmHistoryItems"
    pageSize: "MaxRecords"
)
operation DescribeAlarmHistory {
    input := {
        AlarmName: AlarmName
        AlarmContributorId: ContributorId
        AlarmTypes: AlarmTypes
        HistoryItemType: HistoryItemType
        StartDate: Timestamp
        EndDate: Timestamp
        MaxRecords: MaxRecords
        NextToken: String
        ScanBy: ScanBy
    }
    output := {
        AlarmHistoryItems: AlarmHistoryItems
        NextToken: String
    }
    errors: [InvalidNextToken]
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["MetricAlarms", "CompositeAlarms", "LogAlarms"]
    pageSize: "MaxRecords"
)
@waitable(
    AlarmExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(MetricAlarms[]) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    CompositeAlarmExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(CompositeAlarms[]) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    LogAlarmExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(LogAlarms[]) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(AlarmExists: 40, CompositeAlarmExists: 40, LogAlarmExists: 40)
operation DescribeAlarms {
    input := {
        AlarmNames: AlarmNames
        AlarmNamePrefix: AlarmNamePrefix
        AlarmTypes: AlarmTypes
        ChildrenOfAlarmName: AlarmName
        ParentsOfAlarmName: AlarmName
        StateValue: StateValue
        ActionPrefix: ActionPrefix
        MaxRecords: MaxRecords
        NextToken: String
    }
    output := {
        CompositeAlarms: CompositeAlarms
        MetricAlarms: MetricAlarms
        LogAlarms: LogAlarms
        NextToken: String
    }
    errors: [InvalidNextToken]
}

operation DescribeAlarmsForMetric {
    input := {
        @required
        MetricName: MetricName

        @required
        Namespace: Namespace

        Statistic: Statistic
        ExtendedStatistic: String
        Dimensions: Dimensions
        Period: Period
        Unit: StandardUnit
    }
    output := {
        MetricAlarms: MetricAlarms
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AnomalyDetectors"
    pageSize: "MaxResults"
)
operation DescribeAnomalyDetectors {
    input := {
        AnomalyDetectorIds: AnomalyDetectorIds
        NextToken: String
        MaxResults: MaxReturnedResultsCount
        Namespace: Namespace
        MetricName: MetricName
        Dimensions: Dimensions
        AnomalyDetectorTypes: AnomalyDetectorTypes
    }
    output := {
        AnomalyDetectors: AnomalyDetectors
        NextToken: String
    }
    errors: [
        InvalidNextToken
        InternalServiceFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DescribeInsightRules {
    input := {
        NextToken: String
        MaxResults: InsightRuleMaxResults
    }
    output := {
        NextToken: String
        InsightRules: InsightRules
    }
    errors: [InvalidNextToken]
}

operation DisableAlarmActions {
    input := {
        @required
        AlarmNames: AlarmNames
    }
}

operation DisableInsightRules {
    input := {
        @required
        RuleNames: InsightRuleNames
    }
    output := {
        Failures: BatchFailures
    }
    errors: [InvalidParameterValueException, MissingRequiredParameterException]
}

@idempotent
operation DisassociateDatasetKmsKey {
    input := {
        @required
        DatasetIdentifier: DatasetIdentifier
    }
    output := {}
    errors: [ConflictException, ResourceNotFoundException]
}

operation EnableAlarmActions {
    input := {
        @required
        AlarmNames: AlarmNames
    }
}

operation EnableInsightRules {
    input := {
        @required
        RuleNames: InsightRuleNames
    }
    output := {
        Failures: BatchFailures
    }
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
        LimitExceededException
    ]
}

@statusWaitable(
    AlarmMuteRuleExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {status: 404}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(AlarmMuteRuleExists: 40)
operation GetAlarmMuteRule {
    input := {
        @required
        AlarmMuteRuleName: Name
    }
    output := {
        Name: Name
        AlarmMuteRuleArn: Arn
        Description: AlarmDescription
        Rule: Rule
        MuteTargets: MuteTargets
        StartDate: Timestamp
        ExpireDate: Timestamp
        Status: AlarmMuteRuleStatus
        LastUpdatedTimestamp: Timestamp
        MuteType: String
    }
    errors: [ResourceNotFoundException]
}

operation GetDashboard {
    input := {
        @required
        DashboardName: String
    }
    output := {
        DashboardArn: String
        DashboardBody: String
        DashboardName: String
    }
    errors: [InvalidParameterValueException, DashboardNotFoundError, InternalServiceFault]
}

@readonly
operation GetDataset {
    input := {
        @required
        DatasetIdentifier: DatasetIdentifier
    }
    output := {
        @required
        DatasetId: DatasetId

        @required
        Arn: DatasetArn

        KmsKeyArn: KmsKeyArn
    }
    errors: [ResourceNotFoundException]
}

operation GetInsightRuleReport {
    input := {
        @required
        RuleName: InsightRuleName

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Period: Period

        MaxContributorCount: Integer
        Metrics: InsightRuleMetricList
        OrderBy: InsightRuleOrderBy
    }
    output := {
        KeyLabels: InsightRuleContributorKeyLabels
        AggregationStatistic: String
        AggregateValue: Double
        ApproximateUniqueCount: Long
        Contributors: InsightRuleContributors
        MetricDatapoints: InsightRuleMetricDatapoints
    }
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
        ResourceNotFoundException
    ]
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["MetricDataResults", "Messages"]
    pageSize: "MaxDatapoints"
)
operation GetMetricData {
    input := {
        @required
        MetricDataQueries: MetricDataQueries

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        NextToken: String
        ScanBy: ScanBy
        MaxDatapoints: Integer
        LabelOptions: LabelOptions
    }
    output := {
        MetricDataResults: MetricDataResults
        NextToken: String
        Messages: MetricDataResultMessages
    }
    errors: [InvalidNextToken]
}

operation GetMetricStatistics {
    input := {
        @required
        Namespace: Namespace

        @required
        MetricName: MetricName

        Dimensions: Dimensions

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Period: Period

        Statistics: Statistics
        ExtendedStatistics: ExtendedStatistics
        Unit: StandardUnit
    }
    output := {
        Label: String
        Datapoints: Datapoints
    }
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
        InvalidParameterCombinationException
        InternalServiceFault
    ]
}

operation GetMetricStream {
    input := {
        @required
        Name: MetricStreamName
    }
    output := {
        Arn: AmazonResourceName
        Name: MetricStreamName
        IncludeFilters: MetricStreamFilters
        ExcludeFilters: MetricStreamFilters
        FirehoseArn: AmazonResourceName
        RoleArn: AmazonResourceName
        State: String
        CreationDate: Timestamp
        LastUpdateDate: Timestamp
        OutputFormat: MetricStreamOutputFormat
        StatisticsConfigurations: MetricStreamStatisticsConfigurations
        IncludeLinkedAccountsMetrics: Boolean
    }
    errors: [
        ResourceNotFoundException
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
        InvalidParameterCombinationException
    ]
}

operation GetMetricWidgetImage {
    input := {
        @required
        MetricWidget: String

        OutputFormat: String
    }
    output := {
        MetricWidgetImage: Blob
    }
}

operation GetOTelEnrichment {
    input := {}
    output := {
        @required
        Status: OTelEnrichmentStatus
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AlarmMuteRuleSummaries"
    pageSize: "MaxRecords"
)
operation ListAlarmMuteRules {
    input := {
        AlarmName: Name
        Statuses: AlarmMuteRuleStatuses
        MaxRecords: MaxRecords
        NextToken: String
    }
    output := {
        AlarmMuteRuleSummaries: AlarmMuteRuleSummaries
        NextToken: String
    }
    errors: [InvalidNextToken, ResourceNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "DashboardEntries")
operation ListDashboards {
    input := {
        DashboardNamePrefix: String
        NextToken: String
    }
    output := {
        DashboardEntries: DashboardEntries
        NextToken: String
    }
    errors: [InvalidParameterValueException, InternalServiceFault]
}

operation ListManagedInsightRules {
    input := {
        @required
        ResourceARN: AmazonResourceName

        NextToken: String
        MaxResults: InsightRuleMaxResults
    }
    output := {
        ManagedRules: ManagedRuleDescriptions
        NextToken: String
    }
    errors: [InvalidParameterValueException, MissingRequiredParameterException, InvalidNextToken]
}

operation ListMetricStreams {
    input := {
        NextToken: String
        MaxResults: ListMetricStreamsMaxResults
    }
    output := {
        NextToken: String
        Entries: MetricStreamEntries
    }
    errors: [
        InvalidNextToken
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["Metrics", "OwningAccounts"]
)
operation ListMetrics {
    input := {
        Namespace: Namespace
        MetricName: MetricName
        Dimensions: DimensionFilters
        NextToken: String
        RecentlyActive: RecentlyActive
        IncludeLinkedAccounts: Boolean
        OwningAccount: AccountId
    }
    output := {
        Metrics: Metrics
        NextToken: String
        OwningAccounts: OwningAccounts
    }
    errors: [InternalServiceFault, InvalidParameterValueException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [InvalidParameterValueException, ResourceNotFoundException, InternalServiceFault]
}

operation PutAlarmMuteRule {
    input := {
        @required
        Name: Name

        Description: AlarmDescription

        @required
        Rule: Rule

        MuteTargets: MuteTargets
        Tags: TagList
        StartDate: Timestamp
        ExpireDate: Timestamp
    }
    errors: [LimitExceededFault]
}

operation PutAnomalyDetector {
    input := {
        @deprecated
        Namespace: Namespace

        @deprecated
        MetricName: MetricName

        @deprecated
        Dimensions: Dimensions

        @deprecated
        Stat: AnomalyDetectorMetricStat

        Configuration: AnomalyDetectorConfiguration
        MetricCharacteristics: MetricCharacteristics
        SingleMetricAnomalyDetector: SingleMetricAnomalyDetector
        MetricMathAnomalyDetector: MetricMathAnomalyDetector
    }
    output := {
        AnomalyDetectorId: AnomalyDetectorId
    }
    errors: [
        LimitExceededException
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
        InvalidParameterCombinationException
    ]
}

operation PutCompositeAlarm {
    input := {
        ActionsEnabled: Boolean
        AlarmActions: ResourceList
        AlarmDescription: AlarmDescription

        @required
        AlarmName: AlarmName

        @required
        AlarmRule: AlarmRule

        InsufficientDataActions: ResourceList
        OKActions: ResourceList
        Tags: TagList
        ActionsSuppressor: AlarmArn
        ActionsSuppressorWaitPeriod: Integer
        ActionsSuppressorExtensionPeriod: Integer
    }
    errors: [LimitExceededFault]
}

operation PutDashboard {
    input := {
        @required
        DashboardName: String

        @required
        DashboardBody: String

        Tags: TagList
    }
    output := {
        DashboardValidationMessages: DashboardValidationMessages
    }
    errors: [DashboardInvalidInputError, InternalServiceFault, ConflictException]
}

operation PutInsightRule {
    input := {
        @required
        RuleName: InsightRuleName

        RuleState: InsightRuleState

        @required
        RuleDefinition: InsightRuleDefinition

        Tags: TagList
        ApplyOnTransformedLogs: Boolean
    }
    output := {}
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
        LimitExceededException
    ]
}

operation PutLogAlarm {
    input := {
        @required
        AlarmName: AlarmName

        AlarmDescription: AlarmDescription

        @required
        ScheduledQueryConfiguration: ScheduledQueryConfiguration

        ActionLogLineCount: Integer
        ActionLogLineRoleArn: String
        ActionsEnabled: Boolean
        OKActions: ResourceList
        AlarmActions: ResourceList
        InsufficientDataActions: ResourceList

        @required
        QueryResultsToEvaluate: QueryResultsToEvaluate

        @required
        QueryResultsToAlarm: QueryResultsToAlarm

        @required
        Threshold: Double

        @required
        ComparisonOperator: ComparisonOperator

        TreatMissingData: TreatMissingData
        Tags: TagList
    }
    errors: [LimitExceededFault, ResourceConflict]
}

operation PutManagedInsightRules {
    input := {
        @required
        ManagedRules: ManagedRules
    }
    output := {
        Failures: BatchFailures
    }
    errors: [InvalidParameterValueException, MissingRequiredParameterException]
}

operation PutMetricAlarm {
    input := {
        @required
        AlarmName: AlarmName

        AlarmDescription: AlarmDescription
        ActionsEnabled: Boolean
        OKActions: ResourceList
        AlarmActions: ResourceList
        InsufficientDataActions: ResourceList
        MetricName: MetricName
        Namespace: Namespace
        Statistic: Statistic
        ExtendedStatistic: String
        Dimensions: Dimensions
        Period: Period
        Unit: StandardUnit
        EvaluationPeriods: EvaluationPeriods
        DatapointsToAlarm: DatapointsToAlarm
        Threshold: Double
        ComparisonOperator: ComparisonOperator
        TreatMissingData: TreatMissingData
        EvaluateLowSampleCountPercentile: EvaluateLowSampleCountPercentile
        Metrics: MetricDataQueries
        Tags: TagList
        ThresholdMetricId: MetricId
        EvaluationWindow: EvaluationWindow
        EvaluationCriteria: EvaluationCriteria
        EvaluationInterval: EvaluationInterval
    }
    errors: [LimitExceededFault]
}

@requestCompression(encodings: ["gzip"])
operation PutMetricData {
    input := {
        @required
        Namespace: Namespace

        MetricData: MetricData
        EntityMetricData: EntityMetricDataList
        StrictEntityValidation: Boolean
    }
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
        InvalidParameterCombinationException
        InternalServiceFault
    ]
}

operation PutMetricStream {
    input := {
        @required
        Name: MetricStreamName

        IncludeFilters: MetricStreamFilters
        ExcludeFilters: MetricStreamFilters

        @required
        FirehoseArn: AmazonResourceName

        @required
        RoleArn: AmazonResourceName

        @required
        OutputFormat: MetricStreamOutputFormat

        Tags: TagList
        StatisticsConfigurations: MetricStreamStatisticsConfigurations
        IncludeLinkedAccountsMetrics: Boolean
    }
    output := {
        Arn: AmazonResourceName
    }
    errors: [
        ConcurrentModificationException
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
        InvalidParameterCombinationException
    ]
}

operation SetAlarmState {
    input := {
        @required
        AlarmName: AlarmName

        @required
        StateValue: StateValue

        @required
        StateReason: StateReason

        StateReasonData: StateReasonData
    }
    errors: [ResourceNotFound, InvalidFormatFault]
}

operation StartMetricStreams {
    input := {
        @required
        Names: MetricStreamNames
    }
    output := {}
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation StartOTelEnrichment {
    input := {}
    output := {}
}

operation StopMetricStreams {
    input := {
        @required
        Names: MetricStreamNames
    }
    output := {}
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation StopOTelEnrichment {
    input := {}
    output := {}
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ConcurrentModificationException
        InternalServiceFault
        ConflictException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ConcurrentModificationException
        InternalServiceFault
        ConflictException
    ]
}

@length(min: 1, max: 255)
string AccountId

@length(min: 1, max: 1024)
string ActionPrefix

enum ActionsSuppressedBy {
    WaitPeriod
    ExtensionPeriod
    Alarm
}

@length(min: 0, max: 1024)
string ActionsSuppressedReason

@length(min: 1, max: 2048)
string AggregationExpression

@length(min: 1, max: 1600)
string AlarmArn

structure AlarmContributor {
    @required
    ContributorId: ContributorId

    @required
    ContributorAttributes: ContributorAttributes

    @required
    StateReason: StateReason

    StateTransitionedTimestamp: Timestamp
}

list AlarmContributors {
    member: AlarmContributor
}

@length(min: 0, max: 1024)
string AlarmDescription

structure AlarmHistoryItem {
    AlarmName: AlarmName
    AlarmContributorId: ContributorId
    AlarmType: AlarmType
    Timestamp: Timestamp
    HistoryItemType: HistoryItemType
    HistorySummary: HistorySummary
    HistoryData: HistoryData
    AlarmContributorAttributes: ContributorAttributes
}

list AlarmHistoryItems {
    member: AlarmHistoryItem
}

enum AlarmMuteRuleStatus {
    SCHEDULED
    ACTIVE
    EXPIRED
}

list AlarmMuteRuleStatuses {
    member: AlarmMuteRuleStatus
}

list AlarmMuteRuleSummaries {
    member: AlarmMuteRuleSummary
}

structure AlarmMuteRuleSummary {
    AlarmMuteRuleArn: Arn
    ExpireDate: Timestamp
    Status: AlarmMuteRuleStatus
    MuteType: String
    LastUpdatedTimestamp: Timestamp
}

@length(min: 1, max: 255)
string AlarmName

@length(min: 1, max: 255)
string AlarmNamePrefix

@length(max: 100)
list AlarmNames {
    member: AlarmName
}

structure AlarmPromQLCriteria {
    @required
    Query: Query

    PendingPeriod: PendingPeriod
    RecoveryPeriod: RecoveryPeriod
}

@length(min: 1, max: 10240)
string AlarmRule

enum AlarmType {
    CompositeAlarm
    MetricAlarm
    LogAlarm
}

list AlarmTypes {
    member: AlarmType
}

@length(min: 1, max: 1024)
string AmazonResourceName

structure AnomalyDetector {
    AnomalyDetectorId: AnomalyDetectorId

    @deprecated
    Namespace: Namespace

    @deprecated
    MetricName: MetricName

    @deprecated
    Dimensions: Dimensions

    @deprecated
    Stat: AnomalyDetectorMetricStat

    Configuration: AnomalyDetectorConfiguration
    StateValue: AnomalyDetectorStateValue
    MetricCharacteristics: MetricCharacteristics
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetector
}

structure AnomalyDetectorConfiguration {
    ExcludedTimeRanges: AnomalyDetectorExcludedTimeRanges
    MetricTimezone: AnomalyDetectorMetricTimezone
}

list AnomalyDetectorExcludedTimeRanges {
    member: Range
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9_./:%()+-]+")
string AnomalyDetectorId

@length(max: 50)
list AnomalyDetectorIds {
    member: AnomalyDetectorId
}

@length(max: 50)
@pattern("(SampleCount|Average|Sum|Minimum|Maximum|IQM|(p|tc|tm|ts|wm)(\\d{1,2}(\\.\\d{0,10})?|100)|[ou]\\d+(\\.\\d*)?)(_E|_L|_H)?|(TM|TC|TS|WM)\\(((((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?:((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%|((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%:(((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?)\\)|(TM|TC|TS|WM|PR)\\(((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)):((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?|((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?:(\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))\\)")
string AnomalyDetectorMetricStat

@length(max: 50) @pattern(".*")
string AnomalyDetectorMetricTimezone

enum AnomalyDetectorStateValue {
    PENDING_TRAINING
    TRAINED_INSUFFICIENT_DATA
    TRAINED
}

enum AnomalyDetectorType {
    SINGLE_METRIC
    METRIC_MATH
}

@length(max: 2)
list AnomalyDetectorTypes {
    member: AnomalyDetectorType
}

list AnomalyDetectors {
    member: AnomalyDetector
}

@length(min: 1, max: 1600)
string Arn

@length(min: 1, max: 255)
string AttributeName

@length(min: 1, max: 1024)
string AttributeValue

list BatchFailures {
    member: PartialFailure
}

enum ComparisonOperator {
    GreaterThanOrEqualToThreshold
    GreaterThanThreshold
    LessThanThreshold
    LessThanOrEqualToThreshold
    LessThanLowerOrGreaterThanUpperThreshold
    LessThanLowerThreshold
    GreaterThanUpperThreshold
}

structure CompositeAlarm {
    ActionsEnabled: Boolean
    AlarmActions: ResourceList
    AlarmArn: AlarmArn
    AlarmConfigurationUpdatedTimestamp: Timestamp
    AlarmDescription: AlarmDescription
    AlarmName: AlarmName
    AlarmRule: AlarmRule
    InsufficientDataActions: ResourceList
    OKActions: ResourceList
    StateReason: StateReason
    StateReasonData: StateReasonData
    StateUpdatedTimestamp: Timestamp
    StateValue: StateValue
    StateTransitionedTimestamp: Timestamp
    ActionsSuppressedBy: ActionsSuppressedBy
    ActionsSuppressedReason: ActionsSuppressedReason
    ActionsSuppressor: AlarmArn
    ActionsSuppressorWaitPeriod: Integer
    ActionsSuppressorExtensionPeriod: Integer
}

list CompositeAlarms {
    member: CompositeAlarm
}

@error("client")
@httpError(429)
@awsQueryError(code: "ConcurrentModificationException", httpResponseCode: 429)
structure ConcurrentModificationException {}

@error("client") @httpError(409)
structure ConflictException {
    Message: ErrorMessage
}

@length(min: 0, max: 150)
map ContributorAttributes {
    key: AttributeName
    value: AttributeValue
}

@length(min: 1, max: 16)
string ContributorId

list Counts {
    member: Double
}

list DashboardEntries {
    member: DashboardEntry
}

structure DashboardEntry {
    DashboardName: String
    DashboardArn: String
    LastModified: Timestamp
    Size: Long
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidParameterInput", httpResponseCode: 400)
structure DashboardInvalidInputError {
    message: String
    dashboardValidationMessages: DashboardValidationMessages
}

list DashboardNames {
    member: String
}

@error("client") @httpError(404) @awsQueryError(code: "ResourceNotFound", httpResponseCode: 404)
structure DashboardNotFoundError {
    message: String
}

structure DashboardValidationMessage {
    DataPath: String
    Message: String
}

list DashboardValidationMessages {
    member: DashboardValidationMessage
}

structure Datapoint {
    Timestamp: Timestamp
    SampleCount: Double
    Average: Double
    Sum: Double
    Minimum: Double
    Maximum: Double
    Unit: StandardUnit
    ExtendedStatistics: DatapointValueMap
}

map DatapointValueMap {
    key: String
    value: Double
}

list DatapointValues {
    member: Double
}

list Datapoints {
    member: Datapoint
}

@range(min: 1)
integer DatapointsToAlarm

@length(min: 1, max: 2048)
@pattern("arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default")
string DatasetArn

@length(min: 7, max: 7) @pattern("default")
string DatasetId

@length(min: 1, max: 2048)
@pattern("(default|arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default)")
string DatasetIdentifier

structure Dimension {
    @required
    Name: DimensionName

    @required
    Value: DimensionValue
}

structure DimensionFilter {
    @required
    Name: DimensionName

    Value: DimensionValue
}

@length(max: 10)
list DimensionFilters {
    member: DimensionFilter
}

@length(min: 1, max: 255)
string DimensionName

@length(min: 1, max: 1024)
string DimensionValue

@length(max: 30)
list Dimensions {
    member: Dimension
}

@length(min: 1, max: 50)
string Duration

@range(min: 0, max: 2592000)
long EndTimeOffset

structure Entity {
    KeyAttributes: EntityKeyAttributesMap
    Attributes: EntityAttributesMap
}

@length(min: 0, max: 10)
map EntityAttributesMap {
    key: EntityAttributesMapKeyString
    value: EntityAttributesMapValueString
}

@length(min: 1, max: 256)
string EntityAttributesMapKeyString

@length(min: 1, max: 2048)
string EntityAttributesMapValueString

@length(min: 2, max: 4)
map EntityKeyAttributesMap {
    key: EntityKeyAttributesMapKeyString
    value: EntityKeyAttributesMapValueString
}

@length(min: 1, max: 32)
string EntityKeyAttributesMapKeyString

@length(min: 1, max: 2048)
string EntityKeyAttributesMapValueString

structure EntityMetricData {
    Entity: Entity
    MetricData: MetricData
}

list EntityMetricDataList {
    member: EntityMetricData
}

@length(min: 1, max: 255)
string ErrorMessage

@length(min: 1, max: 255)
string EvaluateLowSampleCountPercentile

union EvaluationCriteria {
    PromQLCriteria: AlarmPromQLCriteria
}

@range(min: 10, max: 3600)
integer EvaluationInterval

@range(min: 1)
integer EvaluationPeriods

enum EvaluationState {
    PARTIAL_DATA
    EVALUATION_FAILURE
    EVALUATION_ERROR
}

union EvaluationWindow {
    WallClockWindow: WallClockWindow
    SlidingWindow: SlidingWindow
}

@length(min: 1, max: 256)
string Expression

@length(min: 1, max: 10)
list ExtendedStatistics {
    member: String
}

@length(min: 1, max: 4095)
string HistoryData

enum HistoryItemType {
    ConfigurationUpdate
    StateUpdate
    Action
    AlarmContributorStateUpdate
    AlarmContributorAction
}

@length(min: 1, max: 255)
string HistorySummary

structure InsightRule {
    @required
    Name: InsightRuleName

    @required
    State: InsightRuleState

    @required
    Schema: String

    @required
    Definition: InsightRuleDefinition

    ManagedRule: Boolean
    ApplyOnTransformedLogs: Boolean
}

structure InsightRuleContributor {
    @required
    Keys: InsightRuleContributorKeys

    @required
    ApproximateAggregateValue: Double

    @required
    Datapoints: InsightRuleContributorDatapoints
}

structure InsightRuleContributorDatapoint {
    @required
    Timestamp: Timestamp

    @required
    ApproximateValue: Double
}

list InsightRuleContributorDatapoints {
    member: InsightRuleContributorDatapoint
}

list InsightRuleContributorKeyLabels {
    member: String
}

list InsightRuleContributorKeys {
    member: String
}

list InsightRuleContributors {
    member: InsightRuleContributor
}

@length(min: 1, max: 8192) @pattern("[\\x00-\\x7F]+")
string InsightRuleDefinition

@range(min: 1, max: 500)
integer InsightRuleMaxResults

structure InsightRuleMetricDatapoint {
    @required
    Timestamp: Timestamp

    UniqueContributors: Double
    MaxContributorValue: Double
    SampleCount: Double
    Average: Double
    Sum: Double
    Minimum: Double
    Maximum: Double
}

list InsightRuleMetricDatapoints {
    member: InsightRuleMetricDatapoint
}

list InsightRuleMetricList {
    member: InsightRuleMetricName
}

@length(min: 1, max: 32) @pattern("[\\x20-\\x7E]+")
string InsightRuleMetricName

@length(min: 1, max: 128) @pattern("[\\x20-\\x7E]+")
string InsightRuleName

list InsightRuleNames {
    member: InsightRuleName
}

@length(min: 1, max: 32) @pattern("[\\x20-\\x7E]+")
string InsightRuleOrderBy

@length(min: 1, max: 32) @pattern("[\\x20-\\x7E]+")
string InsightRuleState

list InsightRules {
    member: InsightRule
}

@error("server") @httpError(500) @awsQueryError(code: "InternalServiceError", httpResponseCode: 500)
structure InternalServiceFault {
    Message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidFormat", httpResponseCode: 400)
structure InvalidFormatFault {
    message: ErrorMessage
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidNextToken", httpResponseCode: 400)
structure InvalidNextToken {
    message: ErrorMessage
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidParameterCombination", httpResponseCode: 400)
structure InvalidParameterCombinationException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidParameterValue", httpResponseCode: 400)
structure InvalidParameterValueException {
    message: String
}

@error("client")
structure KmsAccessDeniedException {
    @required
    Message: String
}

@length(min: 20, max: 2048) @pattern("arn:[a-zA-Z0-9-]+:kms:[a-zA-Z0-9-]+:\\d{12}:key/[a-f0-9-]+")
string KmsKeyArn

@error("client")
structure KmsKeyDisabledException {
    @required
    Message: String
}

@error("client")
structure KmsKeyNotFoundException {
    @required
    Message: String
}

structure LabelOptions {
    Timezone: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "LimitExceededException", httpResponseCode: 400)
structure LimitExceededException {}

@error("client") @httpError(400) @awsQueryError(code: "LimitExceeded", httpResponseCode: 400)
structure LimitExceededFault {
    message: ErrorMessage
}

@range(min: 1, max: 500)
integer ListMetricStreamsMaxResults

structure LogAlarm {
    AlarmName: AlarmName
    AlarmArn: AlarmArn
    AlarmDescription: AlarmDescription
    AlarmConfigurationUpdatedTimestamp: Timestamp
    ActionsEnabled: Boolean
    OKActions: ResourceList
    AlarmActions: ResourceList
    InsufficientDataActions: ResourceList
    StateValue: StateValue
    StateReason: StateReason
    StateReasonData: StateReasonData
    StateUpdatedTimestamp: Timestamp
    ScheduledQueryConfiguration: ScheduledQueryConfiguration
    QueryResultsToEvaluate: QueryResultsToEvaluate
    QueryResultsToAlarm: QueryResultsToAlarm
    Threshold: Double
    ComparisonOperator: ComparisonOperator
    TreatMissingData: TreatMissingData
    StateTransitionedTimestamp: Timestamp
    EvaluationState: EvaluationState
    ActionLogLineCount: Integer
    ActionLogLineRoleArn: String
}

list LogAlarms {
    member: LogAlarm
}

@length(min: 1, max: 50)
list LogGroupIdentifiers {
    member: AmazonResourceName
}

structure ManagedRule {
    @required
    TemplateName: TemplateName

    @required
    ResourceARN: AmazonResourceName

    Tags: TagList
}

structure ManagedRuleDescription {
    TemplateName: TemplateName
    ResourceARN: AmazonResourceName
    RuleState: ManagedRuleState
}

list ManagedRuleDescriptions {
    member: ManagedRuleDescription
}

structure ManagedRuleState {
    @required
    RuleName: InsightRuleName

    @required
    State: InsightRuleState
}

list ManagedRules {
    member: ManagedRule
}

@range(min: 1, max: 100)
integer MaxRecords

@range(min: 1)
integer MaxReturnedResultsCount

structure MessageData {
    Code: String
    Value: String
}

structure Metric {
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: Dimensions
}

structure MetricAlarm {
    AlarmName: AlarmName
    AlarmArn: AlarmArn
    AlarmDescription: AlarmDescription
    AlarmConfigurationUpdatedTimestamp: Timestamp
    ActionsEnabled: Boolean
    OKActions: ResourceList
    AlarmActions: ResourceList
    InsufficientDataActions: ResourceList
    StateValue: StateValue
    StateReason: StateReason
    StateReasonData: StateReasonData
    StateUpdatedTimestamp: Timestamp
    MetricName: MetricName
    Namespace: Namespace
    Statistic: Statistic
    ExtendedStatistic: String
    Dimensions: Dimensions
    Period: Period
    Unit: StandardUnit
    EvaluationPeriods: EvaluationPeriods
    DatapointsToAlarm: DatapointsToAlarm
    Threshold: Double
    ComparisonOperator: ComparisonOperator
    TreatMissingData: TreatMissingData
    EvaluateLowSampleCountPercentile: EvaluateLowSampleCountPercentile
    Metrics: MetricDataQueries
    ThresholdMetricId: MetricId
    EvaluationState: EvaluationState
    StateTransitionedTimestamp: Timestamp
    EvaluationWindow: EvaluationWindow
    EvaluationCriteria: EvaluationCriteria
    EvaluationInterval: EvaluationInterval
}

list MetricAlarms {
    member: MetricAlarm
}

structure MetricCharacteristics {
    PeriodicSpikes: Boolean
}

list MetricData {
    member: MetricDatum
}

list MetricDataQueries {
    member: MetricDataQuery
}

structure MetricDataQuery {
    @required
    Id: MetricId

    MetricStat: MetricStat
    Expression: MetricExpression
    Label: String
    ReturnData: Boolean
    Period: Period
    AccountId: AccountId
}

structure MetricDataResult {
    Id: MetricId
    Label: String
    Timestamps: Timestamps
    Values: DatapointValues
    StatusCode: StatusCode
    Messages: MetricDataResultMessages
}

list MetricDataResultMessages {
    member: MessageData
}

list MetricDataResults {
    member: MetricDataResult
}

structure MetricDatum {
    @required
    MetricName: MetricName

    Dimensions: Dimensions
    Timestamp: Timestamp
    Value: Double
    StatisticValues: StatisticSet
    Values: Values
    Counts: Counts
    Unit: StandardUnit
    StorageResolution: StorageResolution
}

@length(min: 1, max: 2048)
string MetricExpression

@length(min: 1, max: 255)
string MetricId

structure MetricMathAnomalyDetector {
    MetricDataQueries: MetricDataQueries
}

@length(min: 1, max: 255)
string MetricName

structure MetricStat {
    @required
    Metric: Metric

    @required
    Period: Period

    @required
    Stat: String

    Unit: StandardUnit
}

list MetricStreamEntries {
    member: MetricStreamEntry
}

structure MetricStreamEntry {
    Arn: AmazonResourceName
    CreationDate: Timestamp
    LastUpdateDate: Timestamp
    Name: MetricStreamName
    FirehoseArn: AmazonResourceName
    State: String
    OutputFormat: MetricStreamOutputFormat
}

structure MetricStreamFilter {
    Namespace: Namespace
    MetricNames: MetricStreamFilterMetricNames
}

list MetricStreamFilterMetricNames {
    member: MetricName
}

list MetricStreamFilters {
    member: MetricStreamFilter
}

@length(min: 1, max: 255)
string MetricStreamName

list MetricStreamNames {
    member: MetricStreamName
}

enum MetricStreamOutputFormat {
    json
    opentelemetry0_7 = "opentelemetry0.7"
    opentelemetry1_0 = "opentelemetry1.0"
}

list MetricStreamStatisticsAdditionalStatistics {
    member: String
}

structure MetricStreamStatisticsConfiguration {
    @required
    IncludeMetrics: MetricStreamStatisticsIncludeMetrics

    @required
    AdditionalStatistics: MetricStreamStatisticsAdditionalStatistics
}

list MetricStreamStatisticsConfigurations {
    member: MetricStreamStatisticsConfiguration
}

list MetricStreamStatisticsIncludeMetrics {
    member: MetricStreamStatisticsMetric
}

structure MetricStreamStatisticsMetric {
    @required
    Namespace: Namespace

    @required
    MetricName: MetricName
}

list Metrics {
    member: Metric
}

@error("client") @httpError(400) @awsQueryError(code: "MissingParameter", httpResponseCode: 400)
structure MissingRequiredParameterException {
    message: String
}

@length(max: 100)
list MuteTargetAlarmNameList {
    member: Name
}

structure MuteTargets {
    @required
    AlarmNames: MuteTargetAlarmNameList
}

@length(min: 1, max: 255)
string Name

@length(min: 1, max: 255) @pattern("[^:].*")
string Namespace

enum OTelEnrichmentStatus {
    Running
    Stopped
}

list OwningAccounts {
    member: AccountId
}

structure PartialFailure {
    FailureResource: String
    ExceptionType: String
    FailureCode: String
    FailureDescription: String
}

@range(min: 0, max: 86400)
integer PendingPeriod

@range(min: 1)
integer Period

@length(min: 1, max: 10000)
string Query

@range(min: 1)
integer QueryResultsToAlarm

@range(min: 1)
integer QueryResultsToEvaluate

@length(min: 0, max: 10000)
string QueryString

structure Range {
    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp
}

enum RecentlyActive {
    PT3H
}

@range(min: 0, max: 86400)
integer RecoveryPeriod

@error("client") @httpError(409) @awsQueryError(code: "ResourceConflict", httpResponseCode: 409)
structure ResourceConflict {
    message: ErrorMessage
}

@length(max: 5)
list ResourceList {
    member: ResourceName
}

@length(min: 1, max: 1024)
string ResourceName

@error("client") @httpError(404) @awsQueryError(code: "ResourceNotFound", httpResponseCode: 404)
structure ResourceNotFound {
    message: ErrorMessage
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundException", httpResponseCode: 404)
structure ResourceNotFoundException {
    ResourceType: String
    ResourceId: String
}

structure Rule {
    @required
    Schedule: Schedule
}

enum ScanBy {
    TimestampDescending
    TimestampAscending
}

structure Schedule {
    @required
    Expression: Expression

    @required
    Duration: Duration

    Timezone: Timezone
}

structure ScheduleConfiguration {
    @required
    ScheduleExpression: ScheduleExpression

    @required
    StartTimeOffset: StartTimeOffset

    EndTimeOffset: EndTimeOffset
}

@length(min: 1, max: 256)
string ScheduleExpression

structure ScheduledQueryConfiguration {
    @required
    QueryString: QueryString

    LogGroupIdentifiers: LogGroupIdentifiers
    QueryARN: AmazonResourceName

    @required
    ScheduledQueryRoleARN: AmazonResourceName

    @required
    ScheduleConfiguration: ScheduleConfiguration

    @required
    AggregationExpression: AggregationExpression

    Tags: TagList
}

structure SingleMetricAnomalyDetector {
    AccountId: AccountId
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: Dimensions
    Stat: AnomalyDetectorMetricStat
}

structure SlidingWindow {}

enum StandardUnit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

@range(min: 1, max: 2592000)
long StartTimeOffset

@length(min: 0, max: 1023)
string StateReason

@length(min: 0, max: 4000)
string StateReasonData

enum StateValue {
    OK
    ALARM
    INSUFFICIENT_DATA
}

enum Statistic {
    SampleCount
    Average
    Sum
    Minimum
    Maximum
}

structure StatisticSet {
    @required
    SampleCount: Double

    @required
    Sum: Double

    @required
    Minimum: Double

    @required
    Maximum: Double
}

@length(min: 1, max: 5)
list Statistics {
    member: Statistic
}

enum StatusCode {
    Complete
    InternalError
    PartialData
    Forbidden
}

@range(min: 1)
integer StorageResolution

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 128) @pattern("[0-9A-Za-z][\\-\\.\\_0-9A-Za-z]{0,126}[0-9A-Za-z]")
string TemplateName

list Timestamps {
    member: Timestamp
}

@length(min: 1, max: 50)
string Timezone

@length(min: 1, max: 255)
string TreatMissingData

list Values {
    member: Double
}

structure WallClockWindow {
    Timezone: Timezone
}
