$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.applicationcostprofiler

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Application Cost Profiler")
@service(
    sdkId: "ApplicationCostProfiler"
    endpointPrefix: "application-cost-profiler"
    docId: "AWSApplicationCostProfiler-2020-09-10"
)
@restJson1
@sigv4(name: "application-cost-profiler")
@standardRegionalEndpoints
service ApplicationCostProfiler {
    version: "2020-09-10"
    operations: [
        DeleteReportDefinition
        GetReportDefinition
        ImportApplicationUsage
        ListReportDefinitions
        PutReportDefinition
        UpdateReportDefinition
    ]
}

@http(method: "DELETE", uri: "/reportDefinition/{reportId}")
operation DeleteReportDefinition {
    input := {
        @required @httpLabel
        reportId: ReportId
    }
    output := {
        reportId: ReportId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/reportDefinition/{reportId}")
operation GetReportDefinition {
    input := {
        @required @httpLabel
        reportId: ReportId
    }
    output := {
        @required
        reportId: ReportId

        @required
        reportDescription: ReportDescription

        @required
        reportFrequency: ReportFrequency

        @required
        format: Format

        @required
        destinationS3Location: S3Location

        @required
        createdAt: Timestamp

        @required
        lastUpdated: Timestamp
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/importApplicationUsage")
operation ImportApplicationUsage {
    input := {
        @required
        sourceS3Location: SourceS3Location
    }
    output := {
        @required
        importId: ImportId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/reportDefinition")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reportDefinitions"
    pageSize: "maxResults"
)
operation ListReportDefinitions {
    input := {
        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        reportDefinitions: ReportDefinitionList
        nextToken: Token
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/reportDefinition")
operation PutReportDefinition {
    input := {
        @required
        reportId: ReportId

        @required
        reportDescription: ReportDescription

        @required
        reportFrequency: ReportFrequency

        @required
        format: Format

        @required
        destinationS3Location: S3Location
    }
    output := {
        reportId: ReportId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/reportDefinition/{reportId}")
operation UpdateReportDefinition {
    input := {
        @required @httpLabel
        reportId: ReportId

        @required
        reportDescription: ReportDescription

        @required
        reportFrequency: ReportFrequency

        @required
        format: Format

        @required
        destinationS3Location: S3Location
    }
    output := {
        reportId: ReportId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

enum Format {
    CSV
    PARQUET
}

@length(min: 1, max: 255) @pattern("[0-9A-Za-z\\.\\-_]*")
string ImportId

@range(min: 1, max: 100)
integer Integer

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

structure ReportDefinition {
    reportId: ReportId
    reportDescription: ReportDescription
    reportFrequency: ReportFrequency
    format: Format
    destinationS3Location: S3Location
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

list ReportDefinitionList {
    member: ReportDefinition
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string ReportDescription

enum ReportFrequency {
    MONTHLY
    DAILY
    ALL
}

@length(min: 1, max: 255) @pattern("^[0-9A-Za-z\\.\\-_]+$")
string ReportId

@length(min: 3, max: 63)
@pattern("(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)")
string S3Bucket

enum S3BucketRegion {
    ap_east_1 = "ap-east-1"
    me_south_1 = "me-south-1"
    eu_south_1 = "eu-south-1"
    af_south_1 = "af-south-1"
}

@length(min: 1, max: 512) @pattern(".*\\S.*")
string S3Key

structure S3Location {
    @required
    bucket: S3Bucket

    @required
    prefix: S3Prefix
}

@length(min: 1, max: 512) @pattern(".*\\S.*")
string S3Prefix

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

structure SourceS3Location {
    @required
    bucket: S3Bucket

    @required
    key: S3Key

    region: S3BucketRegion
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

@length(min: 1, max: 102400)
@pattern("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
string Token

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
