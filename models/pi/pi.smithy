$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pi

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Performance Insights")
@service(sdkId: "PI", endpointPrefix: "pi")
@awsJson1_1
@sigv4(name: "pi")
@standardRegionalEndpoints
service PerformanceInsightsv20180227 {
    version: "2018-02-27"
    operations: [
        CreatePerformanceAnalysisReport
        DeletePerformanceAnalysisReport
        DescribeDimensionKeys
        GetDimensionKeyDetails
        GetPerformanceAnalysisReport
        GetResourceMetadata
        GetResourceMetrics
        ListAvailableResourceDimensions
        ListAvailableResourceMetrics
        ListPerformanceAnalysisReportRecommendations
        ListPerformanceAnalysisReports
        ListTagsForResource
        TagResource
        UntagResource
    ]
}

operation CreatePerformanceAnalysisReport {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        StartTime: Timestamp

        EndTime: Timestamp
        Tags: TagList
    }
    output := {
        AnalysisReportId: AnalysisReportId
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation DeletePerformanceAnalysisReport {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        AnalysisReportId: AnalysisReportId
    }
    output := {}
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation DescribeDimensionKeys {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Metric: RequestString

        PeriodInSeconds: Integer

        @required
        GroupBy: DimensionGroup

        AdditionalMetrics: AdditionalMetricsList
        PartitionBy: DimensionGroup
        Filter: MetricQueryFilterMap
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        AlignedStartTime: Timestamp
        AlignedEndTime: Timestamp
        PartitionKeys: ResponsePartitionKeyList
        Keys: DimensionKeyDescriptionList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation GetDimensionKeyDetails {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        Group: RequestString

        @required
        GroupIdentifier: RequestString

        RequestedDimensions: RequestedDimensionList
    }
    output := {
        Dimensions: DimensionKeyDetailList
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation GetPerformanceAnalysisReport {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        AnalysisReportId: AnalysisReportId

        TextFormat: TextFormat
        AcceptLanguage: AcceptLanguage
    }
    output := {
        AnalysisReport: AnalysisReport
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation GetResourceMetadata {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString
    }
    output := {
        Identifier: String
        Features: FeatureMetadataMap
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation GetResourceMetrics {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        MetricQueries: MetricQueryList

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        PeriodInSeconds: Integer
        MaxResults: MaxResults
        NextToken: NextToken
        PeriodAlignment: PeriodAlignment
    }
    output := {
        AlignedStartTime: Timestamp
        AlignedEndTime: Timestamp
        Identifier: String
        MetricList: MetricKeyDataPointsList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation ListAvailableResourceDimensions {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        Metrics: DimensionsMetricList

        MaxResults: MaxResults
        NextToken: NextToken
        AuthorizedActions: AuthorizedActionsList
    }
    output := {
        MetricDimensions: MetricDimensionsList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation ListAvailableResourceMetrics {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        MetricTypes: MetricTypeList

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Metrics: ResponseResourceMetricList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Recommendations"
    pageSize: "MaxResults"
)
operation ListPerformanceAnalysisReportRecommendations {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        @required
        AnalysisReportId: AnalysisReportId

        RecommendationIds: RecommendationIdList
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Recommendations: RecommendationList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation ListPerformanceAnalysisReports {
    input := {
        @required
        ServiceType: ServiceType

        @required
        Identifier: IdentifierString

        NextToken: NextToken
        MaxResults: MaxResults
        ListTags: Boolean
    }
    output := {
        AnalysisReports: AnalysisReportSummaryList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation ListTagsForResource {
    input := {
        @required
        ServiceType: ServiceType

        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation TagResource {
    input := {
        @required
        ServiceType: ServiceType

        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

operation UntagResource {
    input := {
        @required
        ServiceType: ServiceType

        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InvalidArgumentException, InternalServiceError, NotAuthorizedException]
}

enum AcceptLanguage {
    EN_US
}

@length(min: 1, max: 30)
list AdditionalMetricsList {
    member: SanitizedString
}

map AdditionalMetricsMap {
    key: RequestString
    value: Double
}

@length(min: 1, max: 1011) @pattern("^arn:.*:pi:.*$")
string AmazonResourceName

structure AnalysisReport {
    @required
    AnalysisReportId: AnalysisReportId

    Identifier: IdentifierString
    ServiceType: ServiceType
    CreateTime: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    Status: AnalysisStatus
    Insights: InsightList
}

@length(min: 1, max: 100) @pattern("report-[0-9a-f]{17}")
string AnalysisReportId

structure AnalysisReportSummary {
    AnalysisReportId: String
    CreateTime: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    Status: AnalysisStatus
    Tags: TagList
}

list AnalysisReportSummaryList {
    member: AnalysisReportSummary
}

enum AnalysisStatus {
    RUNNING
    SUCCEEDED
    FAILED
}

@length(min: 0, max: 3)
list AuthorizedActionsList {
    member: FineGrainedAction
}

enum ContextType {
    CAUSAL
    CONTEXTUAL
}

structure Data {
    PerformanceInsightsMetric: PerformanceInsightsMetric
}

list DataList {
    member: Data
}

structure DataPoint {
    @required
    Timestamp: Timestamp

    @required
    Value: Double
}

list DataPointsList {
    member: DataPoint
}

@length(min: 1, max: 2048)
string Description

map DescriptiveMap {
    key: DescriptiveString
    value: DescriptiveString
}

@length(min: 1, max: 2000) @pattern("^.*$")
string DescriptiveString

enum DetailStatus {
    AVAILABLE
    PROCESSING
    UNAVAILABLE
}

structure DimensionDetail {
    Identifier: String
}

list DimensionDetailList {
    member: DimensionDetail
}

structure DimensionGroup {
    @required
    Group: SanitizedString

    Dimensions: SanitizedStringList
    Limit: Limit
}

structure DimensionGroupDetail {
    Group: String
    Dimensions: DimensionDetailList
}

list DimensionGroupDetailList {
    member: DimensionGroupDetail
}

structure DimensionKeyDescription {
    Dimensions: DimensionMap
    Total: Double
    AdditionalMetrics: AdditionalMetricsMap
    Partitions: MetricValuesList
}

list DimensionKeyDescriptionList {
    member: DimensionKeyDescription
}

structure DimensionKeyDetail {
    Value: String
    Dimension: String
    Status: DetailStatus
}

list DimensionKeyDetailList {
    member: DimensionKeyDetail
}

map DimensionMap {
    key: RequestString
    value: RequestString
}

@length(min: 1, max: 5)
list DimensionsMetricList {
    member: SanitizedString
}

structure FeatureMetadata {
    Status: FeatureStatus
}

map FeatureMetadataMap {
    key: String
    value: FeatureMetadata
}

enum FeatureStatus {
    ENABLED
    DISABLED
    UNSUPPORTED
    ENABLED_PENDING_REBOOT
    DISABLED_PENDING_REBOOT
    UNKNOWN
}

enum FineGrainedAction {
    DescribeDimensionKeys
    GetDimensionKeyDetails
    GetResourceMetrics
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z0-9-]+$")
string IdentifierString

structure Insight {
    @required
    InsightId: String

    InsightType: String
    Context: ContextType
    StartTime: Timestamp
    EndTime: Timestamp
    Severity: Severity
    SupportingInsights: InsightList
    Description: MarkdownString
    Recommendations: RecommendationList
    InsightData: DataList
    BaselineData: DataList
}

list InsightList {
    member: Insight
}

@error("server")
structure InternalServiceError {
    Message: smithy.api#String
}

@error("client")
structure InvalidArgumentException {
    Message: smithy.api#String
}

@range(min: 1, max: 25)
integer Limit

@length(min: 0, max: 8000) @pattern("(.|\\n)*") @sensitive
string MarkdownString

@range(min: 0, max: 25)
integer MaxResults

structure MetricDimensionGroups {
    Metric: String
    Groups: DimensionGroupDetailList
}

list MetricDimensionsList {
    member: MetricDimensionGroups
}

structure MetricKeyDataPoints {
    Key: ResponseResourceMetricKey
    DataPoints: DataPointsList
}

list MetricKeyDataPointsList {
    member: MetricKeyDataPoints
}

structure MetricQuery {
    @required
    Metric: SanitizedString

    GroupBy: DimensionGroup
    Filter: MetricQueryFilterMap
}

map MetricQueryFilterMap {
    key: SanitizedString
    value: RequestString
}

@length(min: 1, max: 15)
list MetricQueryList {
    member: MetricQuery
}

list MetricTypeList {
    member: SanitizedString
}

list MetricValuesList {
    member: Double
}

@length(min: 1, max: 8192) @pattern("^[a-zA-Z0-9_=-]+$")
string NextToken

@error("client")
structure NotAuthorizedException {
    Message: smithy.api#String
}

structure PerformanceInsightsMetric {
    Metric: DescriptiveString
    DisplayName: DescriptiveString
    Dimensions: DescriptiveMap
    Filter: DescriptiveMap
    Value: Double
}

enum PeriodAlignment {
    END_TIME
    START_TIME
}

structure Recommendation {
    RecommendationId: String
    RecommendationDescription: MarkdownString
    RecommendationDetails: MarkdownString
}

list RecommendationIdList {
    member: String
}

list RecommendationList {
    member: Recommendation
}

@length(min: 0, max: 256) @pattern(".*\\S.*")
string RequestString

@length(min: 1, max: 10)
list RequestedDimensionList {
    member: SanitizedString
}

structure ResponsePartitionKey {
    @required
    Dimensions: DimensionMap
}

list ResponsePartitionKeyList {
    member: ResponsePartitionKey
}

structure ResponseResourceMetric {
    Metric: String
    Description: Description
    Unit: String
}

structure ResponseResourceMetricKey {
    @required
    Metric: String

    Dimensions: DimensionMap
}

list ResponseResourceMetricList {
    member: ResponseResourceMetric
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z0-9-_\\.:/*)( ]+$")
string SanitizedString

@length(min: 1, max: 10)
list SanitizedStringList {
    member: SanitizedString
}

enum ServiceType {
    RDS
    DOCDB
}

enum Severity {
    LOW
    MEDIUM
    HIGH
}

@length(min: 0, max: 256) @pattern(".*\\S.*")
string String

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^.*$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^.*$")
string TagValue

enum TextFormat {
    PLAIN_TEXT
    MARKDOWN
}
