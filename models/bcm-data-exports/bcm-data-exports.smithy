$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bcmdataexports

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Billing and Cost Management Data Exports")
@service(sdkId: "BCM Data Exports", endpointPrefix: "bcm-data-exports")
@awsJson1_1
@sigv4(name: "bcm-data-exports")
@standardPartitionalEndpoints(
    endpointPatternType: "service_region_dnsSuffix"
    partitionEndpointSpecialCases: {
        "aws-iso": [{endpoint: "https://{service}.us-iso-east-1.{dnsSuffix}", dualStack: true}]
        "aws-iso-b": [{endpoint: "https://{service}.us-isob-east-1.{dnsSuffix}", dualStack: true}]
        "aws-iso-e": [{endpoint: "https://{service}.eu-isoe-west-1.{dnsSuffix}", dualStack: true}]
        "aws-iso-f": [{endpoint: "https://{service}.us-isof-south-1.{dnsSuffix}", dualStack: true}]
    }
)
@dualStackOnlyEndpoints
service AWSBillingAndCostManagementDataExports {
    version: "2023-11-26"
    operations: [
        CreateExport
        DeleteExport
        GetExecution
        GetExport
        GetTable
        ListExecutions
        ListExports
        ListTables
        ListTagsForResource
        TagResource
        UntagResource
        UpdateExport
    ]
}

operation CreateExport {
    input := {
        @required
        Export: Export

        ResourceTags: ResourceTagList
    }
    output := {
        ExportArn: Arn
    }
    errors: [
        ServiceQuotaExceededException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteExport {
    input := {
        @required
        ExportArn: Arn
    }
    output := {
        ExportArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@readonly
operation GetExecution {
    input := {
        @required
        ExportArn: Arn

        @required
        ExecutionId: GenericString
    }
    output := {
        ExecutionId: GenericString
        Export: Export
        ExecutionStatus: ExecutionStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@readonly
operation GetExport {
    input := {
        @required
        ExportArn: Arn
    }
    output := {
        Export: Export
        ExportStatus: ExportStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@readonly
operation GetTable {
    input := {
        @required
        TableName: TableName

        TableProperties: TableProperties
    }
    output := {
        TableName: TableName
        Description: GenericString
        TableProperties: TableProperties
        Schema: ColumnList
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Executions"
    pageSize: "MaxResults"
)
operation ListExecutions {
    input := {
        @required
        ExportArn: Arn

        MaxResults: MaxResults
        NextToken: NextPageToken
    }
    output := {
        Executions: ExecutionReferenceList
        NextToken: NextPageToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Exports"
    pageSize: "MaxResults"
)
operation ListExports {
    input := {
        MaxResults: MaxResults
        NextToken: NextPageToken
    }
    output := {
        Exports: ExportReferenceList
        NextToken: NextPageToken
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Tables"
    pageSize: "MaxResults"
)
operation ListTables {
    input := {
        NextToken: NextPageToken
        MaxResults: MaxResults
    }
    output := {
        Tables: TableList
        NextToken: NextPageToken
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn

        MaxResults: MaxResults
        NextToken: NextPageToken
    }
    output := {
        ResourceTags: ResourceTagList
        NextToken: NextPageToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
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
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        ResourceTagKeys: ResourceTagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation UpdateExport {
    input := {
        @required
        ExportArn: Arn

        @required
        Export: Export
    }
    output := {
        ExportArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: GenericString
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z0-9]*:(bcm-data-exports):[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+")
string Arn

structure Column {
    Name: GenericString
    Type: GenericString
    Description: GenericString
}

list ColumnList {
    member: Column
}

enum CompressionOption {
    GZIP
    PARQUET
    ZIP
}

structure DataQuery {
    @required
    QueryStatement: QueryStatement

    TableConfigurations: TableConfigurations
}

structure DestinationConfigurations {
    @required
    S3Destination: S3Destination
}

structure ExecutionReference {
    @required
    ExecutionId: GenericString

    @required
    ExecutionStatus: ExecutionStatus
}

list ExecutionReferenceList {
    member: ExecutionReference
}

structure ExecutionStatus {
    StatusCode: ExecutionStatusCode
    StatusReason: ExecutionStatusReason
    CreatedAt: SyntheticTimestamp_date_time
    CompletedAt: SyntheticTimestamp_date_time
    LastUpdatedAt: SyntheticTimestamp_date_time
}

enum ExecutionStatusCode {
    INITIATION_IN_PROCESS
    QUERY_QUEUED
    QUERY_IN_PROCESS
    QUERY_FAILURE
    DELIVERY_IN_PROCESS
    DELIVERY_SUCCESS
    DELIVERY_FAILURE
}

enum ExecutionStatusReason {
    INSUFFICIENT_PERMISSION
    BILL_OWNER_CHANGED
    INTERNAL_FAILURE
    DEPRECATED
}

structure Export {
    ExportArn: Arn

    @required
    Name: ExportName

    Description: GenericString

    @required
    DataQuery: DataQuery

    @required
    DestinationConfigurations: DestinationConfigurations

    @required
    RefreshCadence: RefreshCadence
}

@length(min: 1, max: 128) @pattern("[0-9A-Za-z\\-_]+")
string ExportName

structure ExportReference {
    @required
    ExportArn: Arn

    @required
    ExportName: ExportName

    @required
    ExportStatus: ExportStatus
}

list ExportReferenceList {
    member: ExportReference
}

structure ExportStatus {
    StatusCode: ExportStatusCode
    StatusReason: ExecutionStatusReason
    CreatedAt: SyntheticTimestamp_date_time
    LastUpdatedAt: SyntheticTimestamp_date_time
    LastRefreshedAt: SyntheticTimestamp_date_time
}

enum ExportStatusCode {
    HEALTHY
    UNHEALTHY
}

enum FormatOption {
    TEXT_OR_CSV
    PARQUET
}

enum FrequencyOption {
    SYNCHRONOUS
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string GenericString

list GenericStringList {
    member: GenericString
}

@error("server")
structure InternalServerException {
    @required
    Message: GenericString
}

@range(min: 1, max: 300)
integer MaxResults

@length(min: 0, max: 8192) @pattern("[\\S\\s]*")
string NextPageToken

enum OverwriteOption {
    CREATE_NEW_REPORT
    OVERWRITE_REPORT
}

@length(min: 1, max: 36000) @pattern("[\\S\\s]*")
string QueryStatement

structure RefreshCadence {
    @required
    Frequency: FrequencyOption
}

@error("client")
structure ResourceNotFoundException {
    @required
    Message: GenericString

    @required
    ResourceId: GenericString

    @required
    ResourceType: GenericString
}

structure ResourceTag {
    @required
    Key: ResourceTagKey

    @required
    Value: ResourceTagValue
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

structure S3Destination {
    @required
    S3Bucket: GenericString

    S3BucketOwner: AccountId

    @required
    S3Prefix: GenericString

    @required
    S3Region: GenericString

    @required
    S3OutputConfigurations: S3OutputConfigurations
}

structure S3OutputConfigurations {
    @required
    OutputType: S3OutputType

    @required
    Format: FormatOption

    @required
    Compression: CompressionOption

    @required
    Overwrite: OverwriteOption
}

enum S3OutputType {
    CUSTOM
    ATHENA
    REDSHIFT
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    Message: GenericString

    ResourceId: GenericString
    ResourceType: GenericString

    @required
    QuotaCode: GenericString

    @required
    ServiceCode: GenericString
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

structure Table {
    TableName: TableName
    Description: GenericString
    TableProperties: TablePropertyDescriptionList
}

map TableConfigurations {
    key: TableName
    value: TableProperties
}

list TableList {
    member: Table
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string TableName

map TableProperties {
    key: TableProperty
    value: TablePropertyGenericString
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string TableProperty

structure TablePropertyDescription {
    Name: GenericString
    ValidValues: GenericStringList
    DefaultValue: GenericString
    Description: GenericString
}

list TablePropertyDescriptionList {
    member: TablePropertyDescription
}

@length(min: 0, max: 16384) @pattern("[\\S\\s]*")
string TablePropertyGenericString

@error("client")
structure ThrottlingException {
    @required
    Message: GenericString

    QuotaCode: GenericString
    ServiceCode: GenericString
}

@error("client")
structure ValidationException {
    @required
    Message: GenericString

    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: GenericString

    @required
    Message: GenericString
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
