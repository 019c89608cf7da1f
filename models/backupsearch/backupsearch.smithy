$version: "2.0"

namespace com.amazonaws.backupsearch

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Backup Search")
@service(sdkId: "BackupSearch", endpointPrefix: "backup-search")
@restJson1
@sigv4(name: "backup-search")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service BackupSearch {
    version: "2018-05-10"
    operations: [
        GetSearchJob
        GetSearchResultExportJob
        ListSearchJobBackups
        ListSearchJobResults
        ListSearchJobs
        ListSearchResultExportJobs
        ListTagsForResource
        StartSearchJob
        StartSearchResultExportJob
        StopSearchJob
        TagResource
        UntagResource
    ]
}

@http(method: "GET", uri: "/search-jobs/{SearchJobIdentifier}")
operation GetSearchJob {
    input := {
        @required @httpLabel
        SearchJobIdentifier: String
    }
    output := {
        Name: String
        SearchScopeSummary: SearchScopeSummary
        CurrentSearchProgress: CurrentSearchProgress
        StatusMessage: String
        EncryptionKeyArn: String
        CompletionTime: Timestamp

        @required
        Status: SearchJobState

        @required
        SearchScope: SearchScope

        @required
        ItemFilters: ItemFilters

        @required
        CreationTime: Timestamp

        @required
        SearchJobIdentifier: String

        @required
        SearchJobArn: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/export-search-jobs/{ExportJobIdentifier}")
operation GetSearchResultExportJob {
    input := {
        @required @httpLabel
        ExportJobIdentifier: String
    }
    output := {
        @required
        ExportJobIdentifier: String

        ExportJobArn: String
        Status: ExportJobStatus
        CreationTime: Timestamp
        CompletionTime: Timestamp
        StatusMessage: String
        ExportSpecification: ExportSpecification
        SearchJobArn: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/search-jobs/{SearchJobIdentifier}/backups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation ListSearchJobBackups {
    input := {
        @required @httpLabel
        SearchJobIdentifier: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: ListSearchJobBackupsInputMaxResultsInteger
    }
    output := {
        @required
        Results: SearchJobBackupsResults

        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/search-jobs/{SearchJobIdentifier}/search-results")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation ListSearchJobResults {
    input := {
        @required @httpLabel
        SearchJobIdentifier: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: ListSearchJobResultsInputMaxResultsInteger
    }
    output := {
        @required
        Results: Results

        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/search-jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SearchJobs"
    pageSize: "MaxResults"
)
operation ListSearchJobs {
    input := {
        @httpQuery("Status")
        ByStatus: SearchJobState

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListSearchJobsInputMaxResultsInteger
    }
    output := {
        @required
        SearchJobs: SearchJobs

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/export-search-jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExportJobs"
    pageSize: "MaxResults"
)
operation ListSearchResultExportJobs {
    input := {
        @httpQuery("Status")
        Status: ExportJobStatus

        @httpQuery("SearchJobIdentifier")
        SearchJobIdentifier: String

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListSearchResultExportJobsInputMaxResultsInteger
    }
    output := {
        @required
        ExportJobs: ExportJobSummaries

        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/search-jobs") @idempotent
operation StartSearchJob {
    input := {
        Tags: TagMap
        Name: StartSearchJobInputNameString
        EncryptionKeyArn: String
        ClientToken: String

        @required
        SearchScope: SearchScope

        ItemFilters: ItemFilters
    }
    output := {
        SearchJobArn: String
        CreationTime: Timestamp
        SearchJobIdentifier: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/export-search-jobs") @idempotent
operation StartSearchResultExportJob {
    input := {
        @required
        SearchJobIdentifier: String

        @required
        ExportSpecification: ExportSpecification

        ClientToken: String
        Tags: TagMap
        RoleArn: IamRoleArn
    }
    output := {
        ExportJobArn: String

        @required
        ExportJobIdentifier: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/search-jobs/{SearchJobIdentifier}/actions/cancel") @idempotent
operation StopSearchJob {
    input := {
        @required @httpLabel
        SearchJobIdentifier: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure BackupCreationTimeFilter {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure CurrentSearchProgress {
    RecoveryPointsScannedCount: Integer
    ItemsScannedCount: Long
    ItemsMatchedCount: Long
}

structure EBSItemFilter {
    FilePaths: StringConditionList
    Sizes: LongConditionList
    CreationTimes: TimeConditionList
    LastModificationTimes: TimeConditionList
}

@length(min: 0, max: 10)
list EBSItemFilters {
    member: EBSItemFilter
}

structure EBSResultItem {
    BackupResourceArn: String
    SourceResourceArn: String
    BackupVaultName: String
    FileSystemIdentifier: String
    FilePath: FilePath
    FileSize: Long
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

enum ExportJobStatus {
    RUNNING
    FAILED
    COMPLETED
}

list ExportJobSummaries {
    member: ExportJobSummary
}

structure ExportJobSummary {
    @required
    ExportJobIdentifier: String

    ExportJobArn: String
    Status: ExportJobStatus
    CreationTime: Timestamp
    CompletionTime: Timestamp
    StatusMessage: String
    SearchJobArn: String
}

union ExportSpecification {
    s3ExportSpecification: S3ExportSpecification
}

@sensitive
string FilePath

@length(min: 20, max: 2048) @pattern("arn:(?:aws|aws-cn|aws-us-gov):iam::[a-z0-9-]+:role/(.+)")
string IamRoleArn

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure ItemFilters {
    S3ItemFilters: S3ItemFilters
    EBSItemFilters: EBSItemFilters
}

@range(min: 1, max: 1000)
integer ListSearchJobBackupsInputMaxResultsInteger

@range(min: 1, max: 1000)
integer ListSearchJobResultsInputMaxResultsInteger

@range(min: 1, max: 1000)
integer ListSearchJobsInputMaxResultsInteger

@range(min: 1, max: 1000)
integer ListSearchResultExportJobsInputMaxResultsInteger

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: String
}

@output
structure ListTagsForResourceResponse {
    Tags: TagMap
}

structure LongCondition {
    @required
    Value: Long

    Operator: LongConditionOperator
}

@length(min: 1, max: 10)
list LongConditionList {
    member: LongCondition
}

enum LongConditionOperator {
    EQUALS_TO
    NOT_EQUALS_TO
    LESS_THAN_EQUAL_TO
    GREATER_THAN_EQUAL_TO
}

@sensitive
string ObjectKey

@length(min: 0, max: 50)
list RecoveryPointArnList {
    member: String
}

@length(min: 0, max: 50)
list ResourceArnList {
    member: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum ResourceType {
    S3
    EBS
}

@length(min: 1, max: 1)
list ResourceTypeList {
    member: ResourceType
}

union ResultItem {
    S3ResultItem: S3ResultItem
    EBSResultItem: EBSResultItem
}

list Results {
    member: ResultItem
}

structure S3ExportSpecification {
    @required
    DestinationBucket: String

    DestinationPrefix: String
}

structure S3ItemFilter {
    ObjectKeys: StringConditionList
    Sizes: LongConditionList
    CreationTimes: TimeConditionList
    VersionIds: StringConditionList
    ETags: StringConditionList
}

@length(min: 0, max: 10)
list S3ItemFilters {
    member: S3ItemFilter
}

structure S3ResultItem {
    BackupResourceArn: String
    SourceResourceArn: String
    BackupVaultName: String
    ObjectKey: ObjectKey
    ObjectSize: Long
    CreationTime: Timestamp
    ETag: String
    VersionId: String
}

structure SearchJobBackupsResult {
    Status: SearchJobState
    StatusMessage: String
    ResourceType: ResourceType
    BackupResourceArn: String
    SourceResourceArn: String
    IndexCreationTime: Timestamp
    BackupCreationTime: Timestamp
}

list SearchJobBackupsResults {
    member: SearchJobBackupsResult
}

enum SearchJobState {
    RUNNING
    COMPLETED
    STOPPING
    STOPPED
    FAILED
}

structure SearchJobSummary {
    SearchJobIdentifier: String
    SearchJobArn: String
    Name: String
    Status: SearchJobState
    CreationTime: Timestamp
    CompletionTime: Timestamp
    SearchScopeSummary: SearchScopeSummary
    StatusMessage: String
}

list SearchJobs {
    member: SearchJobSummary
}

structure SearchScope {
    @required
    BackupResourceTypes: ResourceTypeList

    BackupResourceCreationTime: BackupCreationTimeFilter
    SourceResourceArns: ResourceArnList
    BackupResourceArns: RecoveryPointArnList
    BackupResourceTags: TagMap
}

structure SearchScopeSummary {
    TotalRecoveryPointsToScanCount: Integer
    TotalItemsToScanCount: Long
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

@length(min: 0, max: 500)
string StartSearchJobInputNameString

structure StringCondition {
    @required
    Value: String

    Operator: StringConditionOperator
}

@length(min: 1, max: 10)
list StringConditionList {
    member: StringCondition
}

enum StringConditionOperator {
    EQUALS_TO
    NOT_EQUALS_TO
    CONTAINS
    DOES_NOT_CONTAIN
    BEGINS_WITH
    ENDS_WITH
    DOES_NOT_BEGIN_WITH
    DOES_NOT_END_WITH
}

list TagKeys {
    member: String
}

map TagMap {
    key: String
    value: String
}

@input
structure TagResourceRequest {
    @required @httpLabel
    ResourceArn: String

    @required
    Tags: TagMap
}

@output
structure TagResourceResponse {}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure TimeCondition {
    @required
    Value: Timestamp

    Operator: TimeConditionOperator
}

@length(min: 1, max: 10)
list TimeConditionList {
    member: TimeCondition
}

enum TimeConditionOperator {
    EQUALS_TO
    NOT_EQUALS_TO
    LESS_THAN_EQUAL_TO
    GREATER_THAN_EQUAL_TO
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    ResourceArn: String

    @required @httpQuery("tagKeys")
    TagKeys: TagKeys
}

@output
structure UntagResourceResponse {}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
