$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sagemakermetrics

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon SageMaker Metrics Service")
@service(sdkId: "SageMaker Metrics", endpointPrefix: "metrics.sagemaker")
@restJson1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://metrics-fips.sagemaker.{region}.{dnsSuffix}", fips: true}]
    }
)
service SageMakerMetrics {
    version: "2022-09-30"
    operations: [BatchGetMetrics, BatchPutMetrics]
}

@http(method: "POST", uri: "/BatchGetMetrics")
operation BatchGetMetrics {
    input := {
        @required
        MetricQueries: MetricQueryList
    }
    output := {
        MetricQueryResults: MetricQueryResultList
    }
}

@http(method: "PUT", uri: "/BatchPutMetrics")
operation BatchPutMetrics {
    input := {
        @required
        TrialComponentName: ExperimentEntityName

        @required
        MetricData: RawMetricDataList
    }
    output := {
        Errors: BatchPutMetricsErrorList
    }
}

structure BatchPutMetricsError {
    Code: PutMetricsErrorCode
    MetricIndex: Integer
}

@length(min: 1, max: 10)
list BatchPutMetricsErrorList {
    member: BatchPutMetricsError
}

@length(min: 1, max: 120) @pattern("^[a-z0-9](-*[a-z0-9]){0,119}")
string ExperimentEntityName

@length(max: 2048) @pattern(".*")
string Message

@length(min: 1, max: 255) @pattern(".+")
string MetricName

structure MetricQuery {
    @required
    MetricName: MetricName

    @required
    ResourceArn: SageMakerResourceArn

    @required
    MetricStat: MetricStatistic

    @required
    Period: Period

    @required
    XAxisType: XAxisType

    Start: Long
    End: Long
}

@length(min: 1, max: 100)
list MetricQueryList {
    member: MetricQuery
}

structure MetricQueryResult {
    @required
    Status: MetricQueryResultStatus

    Message: Message

    @required
    XAxisValues: XAxisValues

    @required
    MetricValues: MetricValues
}

@length(min: 1, max: 100)
list MetricQueryResultList {
    member: MetricQueryResult
}

enum MetricQueryResultStatus {
    Complete
    Truncated
    InternalError
    ValidationError
}

enum MetricStatistic {
    Min
    Max
    Avg
    Count
    StdDev
    Last
}

list MetricValues {
    member: Double
}

enum Period {
    OneMinute
    FiveMinute
    OneHour
    IterationNumber
}

enum PutMetricsErrorCode {
    METRIC_LIMIT_EXCEEDED
    INTERNAL_ERROR
    VALIDATION_ERROR
    CONFLICT_ERROR
}

structure RawMetricData {
    @required
    MetricName: MetricName

    @required
    Timestamp: Timestamp

    Step: Step

    @required
    Value: Double
}

@length(min: 1, max: 10)
list RawMetricDataList {
    member: RawMetricData
}

@length(max: 2048) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-].*/.*")
string SageMakerResourceArn

@range(min: 0)
integer Step

enum XAxisType {
    IterationNumber
    Timestamp
}

list XAxisValues {
    member: Long
}
