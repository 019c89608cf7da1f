$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cur

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Cost and Usage Report Service")
@service(sdkId: "Cost and Usage Report Service", endpointPrefix: "cur", docId: "cur-2017-01-06")
@awsJson1_1
@sigv4(name: "cur")
@standardRegionalEndpoints
service AWSOrigamiServiceGatewayService {
    version: "2017-01-06"
    operations: [
        DeleteReportDefinition
        DescribeReportDefinitions
        ListTagsForResource
        ModifyReportDefinition
        PutReportDefinition
        TagResource
        UntagResource
    ]
}

operation DeleteReportDefinition {
    input := {
        @required
        ReportName: ReportName
    }
    output := {
        ResponseMessage: String
    }
    errors: [InternalErrorException, ValidationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReportDefinitions"
    pageSize: "MaxResults"
)
operation DescribeReportDefinitions {
    input := {
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        ReportDefinitions: ReportDefinitionList
        NextToken: GenericString
    }
    errors: [InternalErrorException]
}

operation ListTagsForResource {
    input := {
        @required
        ReportName: ReportName
    }
    output := {
        Tags: TagList
    }
    errors: [ResourceNotFoundException, InternalErrorException, ValidationException]
}

operation ModifyReportDefinition {
    input := {
        @required
        ReportName: ReportName

        @required
        ReportDefinition: ReportDefinition
    }
    output := {}
    errors: [InternalErrorException, ValidationException]
}

operation PutReportDefinition {
    input := {
        @required
        ReportDefinition: ReportDefinition

        Tags: TagList
    }
    output := {}
    errors: [
        DuplicateReportNameException
        ReportLimitReachedException
        InternalErrorException
        ValidationException
        ResourceNotFoundException
    ]
}

operation TagResource {
    input := {
        @required
        ReportName: ReportName

        @required
        Tags: TagList
    }
    output := {}
    errors: [ResourceNotFoundException, InternalErrorException, ValidationException]
}

operation UntagResource {
    input := {
        @required
        ReportName: ReportName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, InternalErrorException, ValidationException]
}

enum AWSRegion {
    af_south_1 = "af-south-1"
    ap_east_1 = "ap-east-1"
    ap_south_1 = "ap-south-1"
    ap_south_2 = "ap-south-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_3 = "ap-northeast-3"
    ca_central_1 = "ca-central-1"
    eu_central_1 = "eu-central-1"
    eu_central_2 = "eu-central-2"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    eu_north_1 = "eu-north-1"
    eu_south_1 = "eu-south-1"
    eu_south_2 = "eu-south-2"
    me_central_1 = "me-central-1"
    me_south_1 = "me-south-1"
    sa_east_1 = "sa-east-1"
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    cn_north_1 = "cn-north-1"
    cn_northwest_1 = "cn-northwest-1"
}

enum AdditionalArtifact {
    REDSHIFT
    QUICKSIGHT
    ATHENA
}

list AdditionalArtifactList {
    member: AdditionalArtifact
}

@length(max: 128)
@pattern("(arn:aws(-cn)?:billing::[0-9]{12}:billingview/)?[a-zA-Z0-9_\\+=\\.\\-@].{1,30}")
string BillingViewArn

enum CompressionFormat {
    ZIP
    GZIP
    Parquet
}

@error("client")
structure DuplicateReportNameException {
    Message: String
}

@length(max: 256) @pattern("[A-Za-z0-9_\\.\\-=]*")
string GenericString

@error("server")
structure InternalErrorException {
    Message: String
}

@length(min: 16, max: 20) @pattern("[0-9]{8}[T][0-9]{6}([Z]|[+-][0-9]{4})")
string LastDelivery

enum LastStatus {
    SUCCESS
    ERROR_PERMISSIONS
    ERROR_NO_BUCKET
}

@range(min: 5, max: 5)
integer MaxResults

structure ReportDefinition {
    @required
    ReportName: ReportName

    @required
    TimeUnit: TimeUnit

    @required
    Format: ReportFormat

    @required
    Compression: CompressionFormat

    @required
    AdditionalSchemaElements: SchemaElementList

    @required
    S3Bucket: S3Bucket

    @required
    S3Prefix: S3Prefix

    @required
    S3Region: AWSRegion

    AdditionalArtifacts: AdditionalArtifactList
    RefreshClosedReports: Boolean
    ReportVersioning: ReportVersioning
    BillingViewArn: BillingViewArn
    ReportStatus: ReportStatus
}

list ReportDefinitionList {
    member: ReportDefinition
}

enum ReportFormat {
    textORcsv
    Parquet
}

@error("client")
structure ReportLimitReachedException {
    Message: String
}

@length(max: 256) @pattern("[0-9A-Za-z!\\-_.*\\'()]+")
string ReportName

structure ReportStatus {
    lastDelivery: LastDelivery
    lastStatus: LastStatus
}

enum ReportVersioning {
    CREATE_NEW_REPORT
    OVERWRITE_REPORT
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@length(max: 256) @pattern("[A-Za-z0-9_\\.\\-]+")
string S3Bucket

@length(max: 256) @pattern("[0-9A-Za-z!\\-_.*\\'()/]*")
string S3Prefix

enum SchemaElement {
    RESOURCES
    SPLIT_COST_ALLOCATION_DATA
    MANUAL_DISCOUNT_COMPATIBILITY
}

list SchemaElementList {
    member: SchemaElement
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern(".*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

enum TimeUnit {
    HOURLY
    DAILY
    MONTHLY
}

@error("client")
structure ValidationException {
    Message: String
}
