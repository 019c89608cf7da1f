$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sagemakerfeaturestoreruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon SageMaker Feature Store Runtime")
@service(sdkId: "SageMaker FeatureStore Runtime", endpointPrefix: "featurestore-runtime.sagemaker")
@restJson1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints
service SageMakerFeatureStoreRuntime {
    version: "2020-07-01"
    operations: [BatchGetRecord, BatchWriteRecord, DeleteRecord, GetRecord, ListRecords, PutRecord]
}

@http(method: "POST", uri: "/BatchGetRecord")
operation BatchGetRecord {
    input := {
        @required
        Identifiers: BatchGetRecordIdentifiers

        ExpirationTimeResponse: ExpirationTimeResponse
    }
    output := {
        @required
        Records: BatchGetRecordResultDetails

        @required
        Errors: BatchGetRecordErrors

        @required
        UnprocessedIdentifiers: UnprocessedIdentifiers
    }
    errors: [ValidationError, InternalFailure, ServiceUnavailable, AccessForbidden]
}

@http(method: "POST", uri: "/BatchWriteRecord")
operation BatchWriteRecord {
    input := {
        @required
        Entries: BatchWriteRecordEntries

        TtlDuration: TtlDuration
    }
    output := {
        @required
        Errors: BatchWriteRecordErrors

        @required
        UnprocessedEntries: UnprocessedBatchWriteRecordEntries
    }
    errors: [
        ValidationError
        ResourceNotFound
        InternalFailure
        ServiceUnavailable
        AccessForbidden
    ]
}

@http(method: "DELETE", uri: "/FeatureGroup/{FeatureGroupName}")
operation DeleteRecord {
    input := {
        @required @httpLabel
        FeatureGroupName: FeatureGroupNameOrArn

        @required @httpQuery("RecordIdentifierValueAsString")
        RecordIdentifierValueAsString: ValueAsString

        @required @httpQuery("EventTime")
        EventTime: ValueAsString

        @httpQuery("TargetStores")
        TargetStores: TargetStores

        @httpQuery("DeletionMode")
        DeletionMode: DeletionMode
    }
    errors: [ValidationError, InternalFailure, ServiceUnavailable, AccessForbidden]
}

@http(method: "GET", uri: "/FeatureGroup/{FeatureGroupName}")
operation GetRecord {
    input := {
        @required @httpLabel
        FeatureGroupName: FeatureGroupNameOrArn

        @required @httpQuery("RecordIdentifierValueAsString")
        RecordIdentifierValueAsString: ValueAsString

        @httpQuery("FeatureName")
        FeatureNames: FeatureNames

        @httpQuery("ExpirationTimeResponse")
        ExpirationTimeResponse: ExpirationTimeResponse
    }
    output := {
        Record: Record
        ExpiresAt: String
    }
    errors: [
        ValidationError
        ResourceNotFound
        InternalFailure
        ServiceUnavailable
        AccessForbidden
    ]
}

@http(method: "POST", uri: "/FeatureGroup/{FeatureGroupName}/ListRecords")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecordIdentifiers"
    pageSize: "MaxResults"
)
operation ListRecords {
    input := {
        @required @httpLabel
        FeatureGroupName: FeatureGroupNameOrArn

        MaxResults: ListRecordsMaxResults
        NextToken: ListRecordsNextToken
        IncludeSoftDeletedRecords: Boolean
    }
    output := {
        @required
        RecordIdentifiers: RecordIdentifierList

        NextToken: ListRecordsNextToken
    }
    errors: [
        ValidationError
        ResourceNotFound
        InternalFailure
        ServiceUnavailable
        AccessForbidden
    ]
}

@http(method: "PUT", uri: "/FeatureGroup/{FeatureGroupName}")
operation PutRecord {
    input := {
        @required @httpLabel
        FeatureGroupName: FeatureGroupNameOrArn

        @required
        Record: Record

        TargetStores: TargetStores
        TtlDuration: TtlDuration
    }
    errors: [ValidationError, InternalFailure, ServiceUnavailable, AccessForbidden]
}

@error("client") @httpError(403)
structure AccessForbidden {
    Message: Message
}

structure BatchGetRecordError {
    @required
    FeatureGroupName: ValueAsString

    @required
    RecordIdentifierValueAsString: ValueAsString

    @required
    ErrorCode: ValueAsString

    @required
    ErrorMessage: Message
}

@length(min: 0)
list BatchGetRecordErrors {
    member: BatchGetRecordError
}

structure BatchGetRecordIdentifier {
    @required
    FeatureGroupName: FeatureGroupNameOrArn

    @required
    RecordIdentifiersValueAsString: RecordIdentifiers

    FeatureNames: FeatureNames
}

@length(min: 1, max: 100)
list BatchGetRecordIdentifiers {
    member: BatchGetRecordIdentifier
}

structure BatchGetRecordResultDetail {
    @required
    FeatureGroupName: ValueAsString

    @required
    RecordIdentifierValueAsString: ValueAsString

    @required
    Record: Record

    ExpiresAt: String
}

@length(min: 0)
list BatchGetRecordResultDetails {
    member: BatchGetRecordResultDetail
}

@length(min: 1, max: 25)
list BatchWriteRecordEntries {
    member: BatchWriteRecordEntry
}

structure BatchWriteRecordEntry {
    @required
    FeatureGroupName: FeatureGroupNameOrArn

    @required
    Record: Record

    TargetStores: TargetStores
    TtlDuration: TtlDuration
}

structure BatchWriteRecordError {
    @required
    Entry: BatchWriteRecordEntry

    @required
    ErrorCode: ValueAsString

    @required
    ErrorMessage: Message
}

@length(min: 0)
list BatchWriteRecordErrors {
    member: BatchWriteRecordError
}

enum DeletionMode {
    SoftDelete
    HardDelete
}

enum ExpirationTimeResponse {
    Enabled
    Disabled
}

@length(min: 1, max: 150)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:feature-group/)?([a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63})")
string FeatureGroupNameOrArn

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")
string FeatureName

@length(min: 1)
list FeatureNames {
    member: FeatureName
}

structure FeatureValue {
    @required
    FeatureName: FeatureName

    ValueAsString: ValueAsString
    ValueAsStringList: ValueAsStringList
}

@error("server") @httpError(500)
structure InternalFailure {
    Message: Message
}

@range(min: 1, max: 100)
integer ListRecordsMaxResults

@length(min: 1, max: 8192)
string ListRecordsNextToken

@length(max: 2048)
string Message

@length(min: 1)
list Record {
    member: FeatureValue
}

list RecordIdentifierList {
    member: ValueAsString
}

@length(min: 1, max: 100)
list RecordIdentifiers {
    member: ValueAsString
}

@error("client") @httpError(404)
structure ResourceNotFound {
    Message: Message
}

@error("server") @httpError(503)
structure ServiceUnavailable {
    Message: Message
}

enum TargetStore {
    OnlineStore
    OfflineStore
}

@length(min: 1, max: 2)
list TargetStores {
    member: TargetStore
}

structure TtlDuration {
    @required
    Unit: TtlDurationUnit

    @required
    Value: TtlDurationValue
}

enum TtlDurationUnit {
    Seconds
    Minutes
    Hours
    Days
    Weeks
}

@range(min: 1)
integer TtlDurationValue

@length(min: 0)
list UnprocessedBatchWriteRecordEntries {
    member: BatchWriteRecordEntry
}

@length(min: 0)
list UnprocessedIdentifiers {
    member: BatchGetRecordIdentifier
}

@error("client") @httpError(400)
structure ValidationError {
    Message: Message
}

@length(max: 358400) @pattern(".*")
string ValueAsString

@length(min: 0, max: 358400)
list ValueAsStringList {
    member: ValueAsString
}
