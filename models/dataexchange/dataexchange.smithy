$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.dataexchange

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Data Exchange")
@service(sdkId: "DataExchange", endpointPrefix: "dataexchange")
@restJson1
@sigv4(name: "dataexchange")
@standardRegionalEndpoints
service DataExchange {
    version: "2017-07-25"
    operations: [
        AcceptDataGrant
        CancelJob
        CreateDataGrant
        CreateDataSet
        CreateEventAction
        CreateJob
        CreateRevision
        DeleteAsset
        DeleteDataGrant
        DeleteDataSet
        DeleteEventAction
        DeleteRevision
        GetAsset
        GetDataGrant
        GetDataSet
        GetEventAction
        GetJob
        GetReceivedDataGrant
        GetRevision
        ListDataGrants
        ListDataSetRevisions
        ListDataSets
        ListEventActions
        ListJobs
        ListReceivedDataGrants
        ListRevisionAssets
        ListTagsForResource
        RevokeRevision
        SendApiAsset
        SendDataSetNotification
        StartJob
        TagResource
        UntagResource
        UpdateAsset
        UpdateDataSet
        UpdateEventAction
        UpdateRevision
    ]
}

@http(method: "POST", uri: "/v1/data-grants/{DataGrantArn}/accept")
operation AcceptDataGrant {
    input := {
        @required @httpLabel
        DataGrantArn: DataGrantArn
    }
    output := {
        @required
        Name: DataGrantName

        SenderPrincipal: SenderPrincipal

        @required
        ReceiverPrincipal: ReceiverPrincipal

        Description: DataGrantDescription

        @required
        AcceptanceState: DataGrantAcceptanceState

        AcceptedAt: Timestamp
        EndsAt: Timestamp

        @required
        GrantDistributionScope: GrantDistributionScope

        @required
        DataSetId: Id

        @required
        Id: Id

        @required
        Arn: String

        @required
        CreatedAt: Timestamp

        @required
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/v1/jobs/{JobId}", code: 204)
operation CancelJob {
    input := {
        @required @httpLabel
        JobId: Id
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1/data-grants", code: 201)
operation CreateDataGrant {
    input := {
        @required
        Name: DataGrantName

        @required
        GrantDistributionScope: GrantDistributionScope

        @required
        ReceiverPrincipal: ReceiverPrincipal

        @required
        SourceDataSetId: Id

        EndsAt: Timestamp
        Description: String
        Tags: MapOf__string
    }
    output := {
        @required
        Name: DataGrantName

        @required
        SenderPrincipal: SenderPrincipal

        @required
        ReceiverPrincipal: ReceiverPrincipal

        Description: DataGrantDescription

        @required
        AcceptanceState: DataGrantAcceptanceState

        AcceptedAt: Timestamp
        EndsAt: Timestamp

        @required
        GrantDistributionScope: GrantDistributionScope

        @required
        DataSetId: Id

        @required
        SourceDataSetId: Id

        @required
        Id: Id

        @required
        Arn: String

        @required
        CreatedAt: Timestamp

        @required
        UpdatedAt: Timestamp

        Tags: MapOf__string
    }
    errors: [
        ServiceLimitExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1/data-sets", code: 201)
operation CreateDataSet {
    input := {
        @required
        AssetType: AssetType

        @required
        Description: String

        @required
        Name: String

        Tags: MapOf__string
    }
    output := {
        Arn: String
        AssetType: AssetType
        CreatedAt: Timestamp
        Description: String
        Id: Id
        Name: String
        Origin: Origin
        OriginDetails: OriginDetails
        SourceId: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
    }
    errors: [
        ServiceLimitExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1/event-actions", code: 201)
operation CreateEventAction {
    input := {
        @required
        Action: Action

        @required
        Event: Event

        Tags: MapOf__string
    }
    output := {
        Action: Action
        Arn: String
        CreatedAt: Timestamp
        Event: Event
        Id: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
    }
    errors: [
        ServiceLimitExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1/jobs", code: 201)
operation CreateJob {
    input := {
        AssetConfiguration: AssetConfiguration

        @required
        Details: RequestDetails

        @required
        Type: Type
    }
    output := {
        Arn: String
        AssetConfiguration: AssetConfiguration
        CreatedAt: Timestamp
        Details: ResponseDetails
        Errors: ListOfJobError
        Id: Id
        State: State
        Type: Type
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1/data-sets/{DataSetId}/revisions", code: 201)
operation CreateRevision {
    input := {
        Comment: __stringMin0Max16384

        @required @httpLabel
        DataSetId: Id

        Tags: MapOf__string
    }
    output := {
        Arn: String
        Comment: __stringMin0Max16384
        CreatedAt: Timestamp
        DataSetId: Id
        Finalized: Boolean
        Id: Id
        SourceId: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
        RevocationComment: __stringMin10Max512
        Revoked: Boolean
        RevokedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}"
    code: 204
)
operation DeleteAsset {
    input := {
        @required @httpLabel
        AssetId: Id

        @required @httpLabel
        DataSetId: Id

        @required @httpLabel
        RevisionId: Id
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/v1/data-grants/{DataGrantId}", code: 204)
operation DeleteDataGrant {
    input := {
        @required @httpLabel
        DataGrantId: DataGrantId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/v1/data-sets/{DataSetId}", code: 204)
operation DeleteDataSet {
    input := {
        @required @httpLabel
        DataSetId: Id
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/v1/event-actions/{EventActionId}", code: 204)
operation DeleteEventAction {
    input := {
        @required @httpLabel
        EventActionId: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}", code: 204)
operation DeleteRevision {
    input := {
        @required @httpLabel
        DataSetId: Id

        @required @httpLabel
        RevisionId: Id
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}")
@readonly
operation GetAsset {
    input := {
        @required @httpLabel
        AssetId: Id

        @required @httpLabel
        DataSetId: Id

        @required @httpLabel
        RevisionId: Id
    }
    output := {
        Arn: String
        AssetDetails: AssetDetails
        AssetType: AssetType
        CreatedAt: Timestamp
        DataSetId: Id
        Id: Id
        Name: String
        RevisionId: Id
        SourceId: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/data-grants/{DataGrantId}") @readonly
operation GetDataGrant {
    input := {
        @required @httpLabel
        DataGrantId: DataGrantId
    }
    output := {
        @required
        Name: DataGrantName

        @required
        SenderPrincipal: SenderPrincipal

        @required
        ReceiverPrincipal: ReceiverPrincipal

        Description: DataGrantDescription

        @required
        AcceptanceState: DataGrantAcceptanceState

        AcceptedAt: Timestamp
        EndsAt: Timestamp

        @required
        GrantDistributionScope: GrantDistributionScope

        @required
        DataSetId: Id

        @required
        SourceDataSetId: Id

        @required
        Id: Id

        @required
        Arn: String

        @required
        CreatedAt: Timestamp

        @required
        UpdatedAt: Timestamp

        Tags: MapOf__string
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/data-sets/{DataSetId}") @readonly
operation GetDataSet {
    input := {
        @required @httpLabel
        DataSetId: Id
    }
    output := {
        Arn: String
        AssetType: AssetType
        CreatedAt: Timestamp
        Description: String
        Id: Id
        Name: String
        Origin: Origin
        OriginDetails: OriginDetails
        SourceId: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/event-actions/{EventActionId}") @readonly
operation GetEventAction {
    input := {
        @required @httpLabel
        EventActionId: String
    }
    output := {
        Action: Action
        Arn: String
        CreatedAt: Timestamp
        Event: Event
        Id: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/jobs/{JobId}") @readonly
operation GetJob {
    input := {
        @required @httpLabel
        JobId: Id
    }
    output := {
        Arn: String
        AssetConfiguration: AssetConfiguration
        CreatedAt: Timestamp
        Details: ResponseDetails
        Errors: ListOfJobError
        Id: Id
        State: State
        Type: Type
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/received-data-grants/{DataGrantArn}") @readonly
operation GetReceivedDataGrant {
    input := {
        @required @httpLabel
        DataGrantArn: DataGrantArn
    }
    output := {
        @required
        Name: DataGrantName

        SenderPrincipal: SenderPrincipal

        @required
        ReceiverPrincipal: ReceiverPrincipal

        Description: DataGrantDescription

        @required
        AcceptanceState: DataGrantAcceptanceState

        AcceptedAt: Timestamp
        EndsAt: Timestamp

        @required
        GrantDistributionScope: GrantDistributionScope

        @required
        DataSetId: Id

        @required
        Id: Id

        @required
        Arn: String

        @required
        CreatedAt: Timestamp

        @required
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}") @readonly
operation GetRevision {
    input := {
        @required @httpLabel
        DataSetId: Id

        @required @httpLabel
        RevisionId: Id
    }
    output := {
        Arn: String
        Comment: __stringMin0Max16384
        CreatedAt: Timestamp
        DataSetId: Id
        Finalized: Boolean
        Id: Id
        SourceId: Id
        Tags: MapOf__string
        UpdatedAt: Timestamp
        RevocationComment: __stringMin10Max512
        Revoked: Boolean
        RevokedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/data-grants")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataGrantSummaries"
    pageSize: "MaxResults"
)
operation ListDataGrants {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        DataGrantSummaries: ListOfDataGrantSummaryEntry
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

@http(method: "GET", uri: "/v1/data-sets/{DataSetId}/revisions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Revisions"
    pageSize: "MaxResults"
)
operation ListDataSetRevisions {
    input := {
        @required @httpLabel
        DataSetId: Id

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Revisions: ListOfRevisionEntry
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/data-sets")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataSets"
    pageSize: "MaxResults"
)
operation ListDataSets {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("origin")
        Origin: String
    }
    output := {
        DataSets: ListOfDataSetEntry
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/event-actions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventActions"
    pageSize: "MaxResults"
)
operation ListEventActions {
    input := {
        @httpQuery("eventSourceId")
        EventSourceId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        EventActions: ListOfEventActionEntry
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/jobs")
@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Jobs", pageSize: "MaxResults")
operation ListJobs {
    input := {
        @httpQuery("dataSetId")
        DataSetId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("revisionId")
        RevisionId: String
    }
    output := {
        Jobs: ListOfJobEntry
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/received-data-grants")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataGrantSummaries"
    pageSize: "MaxResults"
)
operation ListReceivedDataGrants {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("acceptanceState")
        AcceptanceState: AcceptanceStateFilterValues
    }
    output := {
        DataGrantSummaries: ListOfReceivedDataGrantSummariesEntry
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

@http(method: "GET", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Assets"
    pageSize: "MaxResults"
)
operation ListRevisionAssets {
    input := {
        @required @httpLabel
        DataSetId: Id

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RevisionId: Id
    }
    output := {
        Assets: ListOfAssetEntry
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: MapOf__string
    }
}

@http(method: "POST", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/revoke")
operation RevokeRevision {
    input := {
        @required @httpLabel
        DataSetId: Id

        @required @httpLabel
        RevisionId: Id

        @required
        RevocationComment: __stringMin10Max512
    }
    output := {
        Arn: String
        Comment: __stringMin0Max16384
        CreatedAt: Timestamp
        DataSetId: Id
        Finalized: Boolean
        Id: Id
        SourceId: Id
        UpdatedAt: Timestamp
        RevocationComment: __stringMin10Max512
        Revoked: Boolean
        RevokedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1") @endpoint(hostPrefix: "api-fulfill.")
operation SendApiAsset {
    input := {
        @httpPayload
        Body: String

        @httpQueryParams
        QueryStringParameters: MapOf__string

        @required @httpHeader("x-amzn-dataexchange-asset-id")
        AssetId: String

        @required @httpHeader("x-amzn-dataexchange-data-set-id")
        DataSetId: String

        @httpPrefixHeaders("x-amzn-dataexchange-header-")
        RequestHeaders: MapOf__string

        @httpHeader("x-amzn-dataexchange-http-method")
        Method: String

        @httpHeader("x-amzn-dataexchange-path")
        Path: String

        @required @httpHeader("x-amzn-dataexchange-revision-id")
        RevisionId: String
    }
    output := {
        @httpPayload
        Body: String

        @httpPrefixHeaders("")
        ResponseHeaders: MapOf__string
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/v1/data-sets/{DataSetId}/notification", code: 202)
operation SendDataSetNotification {
    input := {
        Scope: ScopeDetails

        @idempotencyToken
        ClientToken: ClientToken

        Comment: __stringMin0Max4096

        @required @httpLabel
        DataSetId: Id

        Details: NotificationDetails

        @required
        Type: NotificationType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/v1/jobs/{JobId}", code: 202)
operation StartJob {
    input := {
        @required @httpLabel
        JobId: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: MapOf__string
    }
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: ListOf__string
    }
}

@http(method: "PATCH", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}")
operation UpdateAsset {
    input := {
        @required @httpLabel
        AssetId: Id

        @required @httpLabel
        DataSetId: Id

        @required
        Name: String

        @required @httpLabel
        RevisionId: Id
    }
    output := {
        Arn: String
        AssetDetails: AssetDetails
        AssetType: AssetType
        CreatedAt: Timestamp
        DataSetId: Id
        Id: Id
        Name: String
        RevisionId: Id
        SourceId: Id
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/v1/data-sets/{DataSetId}")
operation UpdateDataSet {
    input := {
        @required @httpLabel
        DataSetId: Id

        Description: String
        Name: String
    }
    output := {
        Arn: String
        AssetType: AssetType
        CreatedAt: Timestamp
        Description: String
        Id: Id
        Name: String
        Origin: Origin
        OriginDetails: OriginDetails
        SourceId: Id
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/v1/event-actions/{EventActionId}")
operation UpdateEventAction {
    input := {
        Action: Action

        @required @httpLabel
        EventActionId: String
    }
    output := {
        Action: Action
        Arn: String
        CreatedAt: Timestamp
        Event: Event
        Id: Id
        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/v1/data-sets/{DataSetId}/revisions/{RevisionId}")
operation UpdateRevision {
    input := {
        Comment: __stringMin0Max16384

        @required @httpLabel
        DataSetId: Id

        Finalized: Boolean

        @required @httpLabel
        RevisionId: Id
    }
    output := {
        Arn: String
        Comment: __stringMin0Max16384
        CreatedAt: Timestamp
        DataSetId: Id
        Finalized: Boolean
        Id: Id
        SourceId: Id
        UpdatedAt: Timestamp
        RevocationComment: __stringMin10Max512
        Revoked: Boolean
        RevokedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

enum AcceptanceStateFilterValue {
    PENDING_RECEIVER_ACCEPTANCE
    ACCEPTED
}

list AcceptanceStateFilterValues {
    member: AcceptanceStateFilterValue
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

structure Action {
    ExportRevisionToS3: AutoExportRevisionToS3RequestDetails
}

structure ApiGatewayApiAsset {
    ApiDescription: String
    ApiEndpoint: String
    ApiId: String
    ApiKey: String
    ApiName: String
    ApiSpecificationDownloadUrl: String
    ApiSpecificationDownloadUrlExpiresAt: Timestamp
    ProtocolType: ProtocolType
    Stage: String
}

structure AssetConfiguration {
    Tags: ListOfTag
}

structure AssetDestinationEntry {
    @required
    AssetId: Id

    @required
    Bucket: String

    Key: String
}

structure AssetDetails {
    S3SnapshotAsset: S3SnapshotAsset
    RedshiftDataShareAsset: RedshiftDataShareAsset
    ApiGatewayApiAsset: ApiGatewayApiAsset
    S3DataAccessAsset: S3DataAccessAsset
    LakeFormationDataPermissionAsset: LakeFormationDataPermissionAsset
}

structure AssetEntry {
    @required
    Arn: String

    @required
    AssetDetails: AssetDetails

    @required
    AssetType: AssetType

    @required
    CreatedAt: Timestamp

    @required
    DataSetId: Id

    @required
    Id: Id

    @required
    Name: String

    @required
    RevisionId: Id

    SourceId: Id

    @required
    UpdatedAt: Timestamp
}

structure AssetSourceEntry {
    @required
    Bucket: String

    @required
    Key: String
}

enum AssetType {
    S3_SNAPSHOT
    REDSHIFT_DATA_SHARE
    API_GATEWAY_API
    S3_DATA_ACCESS
    LAKE_FORMATION_DATA_PERMISSION
}

structure AutoExportRevisionDestinationEntry {
    @required
    Bucket: String

    KeyPattern: String
}

structure AutoExportRevisionToS3RequestDetails {
    Encryption: ExportServerSideEncryption

    @required
    RevisionDestination: AutoExportRevisionDestinationEntry
}

@length(min: 12, max: 12) @pattern(".*/^[\\d]{12}$/.*")
string AwsAccountId

@length(min: 1, max: 64) @pattern("[\\x21-\\x7E]{1,64}")
string ClientToken

enum Code {
    ACCESS_DENIED_EXCEPTION
    INTERNAL_SERVER_EXCEPTION
    MALWARE_DETECTED
    RESOURCE_NOT_FOUND_EXCEPTION
    SERVICE_QUOTA_EXCEEDED_EXCEPTION
    VALIDATION_EXCEPTION
    MALWARE_SCAN_ENCRYPTED_FILE
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    ResourceId: String
    ResourceType: ResourceType
}

structure CreateS3DataAccessFromS3BucketRequestDetails {
    @required
    AssetSource: S3DataAccessAssetSourceEntry

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure CreateS3DataAccessFromS3BucketResponseDetails {
    @required
    AssetSource: S3DataAccessAssetSourceEntry

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

enum DataGrantAcceptanceState {
    PENDING_RECEIVER_ACCEPTANCE
    ACCEPTED
}

@pattern("arn:aws:dataexchange:[\\-a-z0-9]*:(\\d{12}):data-grants\\/[a-zA-Z0-9]{30,40}")
string DataGrantArn

@length(min: 1, max: 16384)
string DataGrantDescription

@pattern("[a-zA-Z0-9]{30,40}$|^arn:aws:dataexchange:[\\-a-z0-9]*:(\\d{12}):data-grants\\/[a-zA-Z0-9]{30,40}")
string DataGrantId

@length(min: 1, max: 256)
string DataGrantName

structure DataGrantSummaryEntry {
    @required
    Name: DataGrantName

    @required
    SenderPrincipal: SenderPrincipal

    @required
    ReceiverPrincipal: ReceiverPrincipal

    @required
    AcceptanceState: DataGrantAcceptanceState

    AcceptedAt: Timestamp
    EndsAt: Timestamp

    @required
    DataSetId: Id

    @required
    SourceDataSetId: Id

    @required
    Id: Id

    @required
    Arn: String

    @required
    CreatedAt: Timestamp

    @required
    UpdatedAt: Timestamp
}

structure DataSetEntry {
    @required
    Arn: String

    @required
    AssetType: AssetType

    @required
    CreatedAt: Timestamp

    @required
    Description: String

    @required
    Id: Id

    @required
    Name: String

    @required
    Origin: Origin

    OriginDetails: OriginDetails
    SourceId: Id

    @required
    UpdatedAt: Timestamp
}

structure DataUpdateRequestDetails {
    DataUpdatedAt: Timestamp
}

structure DatabaseLFTagPolicy {
    @required
    Expression: ListOfLFTags
}

structure DatabaseLFTagPolicyAndPermissions {
    @required
    Expression: ListOfLFTags

    @required
    Permissions: ListOfDatabaseLFTagPolicyPermissions
}

enum DatabaseLFTagPolicyPermission {
    DESCRIBE
}

structure DeprecationRequestDetails {
    @required
    DeprecationAt: Timestamp
}

structure Details {
    ImportAssetFromSignedUrlJobErrorDetails: ImportAssetFromSignedUrlJobErrorDetails
    ImportAssetsFromS3JobErrorDetails: ListOfAssetSourceEntry
}

structure Event {
    RevisionPublished: RevisionPublished
}

structure EventActionEntry {
    @required
    Action: Action

    @required
    Arn: String

    @required
    CreatedAt: Timestamp

    @required
    Event: Event

    @required
    Id: Id

    @required
    UpdatedAt: Timestamp
}

enum ExceptionCause {
    InsufficientS3BucketPolicy
    S3AccessDenied
}

structure ExportAssetToSignedUrlRequestDetails {
    @required
    AssetId: Id

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure ExportAssetToSignedUrlResponseDetails {
    @required
    AssetId: Id

    @required
    DataSetId: Id

    @required
    RevisionId: Id

    SignedUrl: String
    SignedUrlExpiresAt: Timestamp
}

structure ExportAssetsToS3RequestDetails {
    @required
    AssetDestinations: ListOfAssetDestinationEntry

    @required
    DataSetId: Id

    Encryption: ExportServerSideEncryption

    @required
    RevisionId: Id
}

structure ExportAssetsToS3ResponseDetails {
    @required
    AssetDestinations: ListOfAssetDestinationEntry

    @required
    DataSetId: Id

    Encryption: ExportServerSideEncryption

    @required
    RevisionId: Id
}

structure ExportRevisionsToS3RequestDetails {
    @required
    DataSetId: Id

    Encryption: ExportServerSideEncryption

    @required
    RevisionDestinations: ListOfRevisionDestinationEntry
}

structure ExportRevisionsToS3ResponseDetails {
    @required
    DataSetId: Id

    Encryption: ExportServerSideEncryption

    @required
    RevisionDestinations: ListOfRevisionDestinationEntry

    EventActionArn: String
}

structure ExportServerSideEncryption {
    KmsKeyArn: String

    @required
    Type: ServerSideEncryptionTypes
}

enum GrantDistributionScope {
    AWS_ORGANIZATION
    NONE
}

@pattern("[a-zA-Z0-9]{30,40}")
string Id

structure ImportAssetFromApiGatewayApiRequestDetails {
    ApiDescription: String

    @required
    ApiId: String

    ApiKey: String

    @required
    ApiName: String

    @required
    ApiSpecificationMd5Hash: __stringMin24Max24PatternAZaZ094AZaZ092AZaZ093

    @required
    DataSetId: Id

    @required
    ProtocolType: ProtocolType

    @required
    RevisionId: Id

    @required
    Stage: String
}

structure ImportAssetFromApiGatewayApiResponseDetails {
    ApiDescription: String

    @required
    ApiId: String

    ApiKey: String

    @required
    ApiName: String

    @required
    ApiSpecificationMd5Hash: __stringMin24Max24PatternAZaZ094AZaZ092AZaZ093

    @required
    ApiSpecificationUploadUrl: String

    @required
    ApiSpecificationUploadUrlExpiresAt: Timestamp

    @required
    DataSetId: Id

    @required
    ProtocolType: ProtocolType

    @required
    RevisionId: Id

    @required
    Stage: String
}

structure ImportAssetFromSignedUrlJobErrorDetails {
    @required
    AssetName: String
}

structure ImportAssetFromSignedUrlRequestDetails {
    @required
    AssetName: String

    @required
    DataSetId: Id

    @required
    Md5Hash: __stringMin24Max24PatternAZaZ094AZaZ092AZaZ093

    @required
    RevisionId: Id
}

structure ImportAssetFromSignedUrlResponseDetails {
    @required
    AssetName: String

    @required
    DataSetId: Id

    Md5Hash: __stringMin24Max24PatternAZaZ094AZaZ092AZaZ093

    @required
    RevisionId: Id

    SignedUrl: String
    SignedUrlExpiresAt: Timestamp
}

structure ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    @required
    CatalogId: AwsAccountId

    Database: DatabaseLFTagPolicyAndPermissions
    Table: TableLFTagPolicyAndPermissions

    @required
    RoleArn: RoleArn

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    @required
    CatalogId: AwsAccountId

    Database: DatabaseLFTagPolicyAndPermissions
    Table: TableLFTagPolicyAndPermissions

    @required
    RoleArn: RoleArn

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure ImportAssetsFromRedshiftDataSharesRequestDetails {
    @required
    AssetSources: ListOfRedshiftDataShareAssetSourceEntry

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure ImportAssetsFromRedshiftDataSharesResponseDetails {
    @required
    AssetSources: ListOfRedshiftDataShareAssetSourceEntry

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure ImportAssetsFromS3RequestDetails {
    @required
    AssetSources: ListOfAssetSourceEntry

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

structure ImportAssetsFromS3ResponseDetails {
    @required
    AssetSources: ListOfAssetSourceEntry

    @required
    DataSetId: Id

    @required
    RevisionId: Id
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String
}

structure JobEntry {
    @required
    Arn: String

    AssetConfiguration: AssetConfiguration

    @required
    CreatedAt: Timestamp

    @required
    Details: ResponseDetails

    Errors: ListOfJobError

    @required
    Id: Id

    @required
    State: State

    @required
    Type: Type

    @required
    UpdatedAt: Timestamp
}

structure JobError {
    @required
    Code: Code

    Details: Details
    LimitName: JobErrorLimitName
    LimitValue: Double

    @required
    Message: String

    ResourceId: String
    ResourceType: JobErrorResourceTypes
}

enum JobErrorLimitName {
    Assets_per_revision = "Assets per revision"
    Asset_size_in_GB = "Asset size in GB"
    Amazon_Redshift_datashare_assets_per_revision = "Amazon Redshift datashare assets per revision"
    AWS_Lake_Formation_data_permission_assets_per_revision = "AWS Lake Formation data permission assets per revision"
    Amazon_S3_data_access_assets_per_revision = "Amazon S3 data access assets per revision"
}

enum JobErrorResourceTypes {
    REVISION
    ASSET
    DATA_SET
}

@length(min: 1, max: 2048)
string KmsKeyArn

structure KmsKeyToGrant {
    @required
    KmsKeyArn: KmsKeyArn
}

enum LFPermission {
    DESCRIBE
    SELECT
}

structure LFResourceDetails {
    Database: DatabaseLFTagPolicy
    Table: TableLFTagPolicy
}

enum LFResourceType {
    TABLE
    DATABASE
}

structure LFTag {
    @required
    TagKey: String

    @required
    TagValues: ListOfLFTagValues
}

structure LFTagPolicyDetails {
    @required
    CatalogId: AwsAccountId

    @required
    ResourceType: LFResourceType

    @required
    ResourceDetails: LFResourceDetails
}

structure LakeFormationDataPermissionAsset {
    @required
    LakeFormationDataPermissionDetails: LakeFormationDataPermissionDetails

    @required
    LakeFormationDataPermissionType: LakeFormationDataPermissionType

    @required
    Permissions: ListOfLFPermissions

    RoleArn: RoleArn
}

structure LakeFormationDataPermissionDetails {
    LFTagPolicy: LFTagPolicyDetails
}

enum LakeFormationDataPermissionType {
    LFTagPolicy
}

structure LakeFormationTagPolicyDetails {
    Database: String
    Table: String
}

enum LimitName {
    Products_per_account = "Products per account"
    Data_sets_per_account = "Data sets per account"
    Data_sets_per_product = "Data sets per product"
    Revisions_per_data_set = "Revisions per data set"
    Assets_per_revision = "Assets per revision"
    Assets_per_import_job_from_Amazon_S3 = "Assets per import job from Amazon S3"
    Asset_per_export_job_from_Amazon_S3 = "Asset per export job from Amazon S3"
    Asset_size_in_GB = "Asset size in GB"
    Concurrent_in_progress_jobs_to_export_assets_to_Amazon_S3 = "Concurrent in progress jobs to export assets to Amazon S3"
    Concurrent_in_progress_jobs_to_export_assets_to_a_signed_URL = "Concurrent in progress jobs to export assets to a signed URL"
    Concurrent_in_progress_jobs_to_import_assets_from_Amazon_S3 = "Concurrent in progress jobs to import assets from Amazon S3"
    Concurrent_in_progress_jobs_to_import_assets_from_a_signed_URL = "Concurrent in progress jobs to import assets from a signed URL"
    Concurrent_in_progress_jobs_to_export_revisions_to_Amazon_S3 = "Concurrent in progress jobs to export revisions to Amazon S3"
    Event_actions_per_account = "Event actions per account"
    Auto_export_event_actions_per_data_set = "Auto export event actions per data set"
    Amazon_Redshift_datashare_assets_per_import_job_from_Redshift = "Amazon Redshift datashare assets per import job from Redshift"
    Concurrent_in_progress_jobs_to_import_assets_from_Amazon_Redshift_datashares = "Concurrent in progress jobs to import assets from Amazon Redshift datashares"
    Revisions_per_Amazon_Redshift_datashare_data_set = "Revisions per Amazon Redshift datashare data set"
    Amazon_Redshift_datashare_assets_per_revision = "Amazon Redshift datashare assets per revision"
    Concurrent_in_progress_jobs_to_import_assets_from_an_API_Gateway_API = "Concurrent in progress jobs to import assets from an API Gateway API"
    Amazon_API_Gateway_API_assets_per_revision = "Amazon API Gateway API assets per revision"
    Revisions_per_Amazon_API_Gateway_API_data_set = "Revisions per Amazon API Gateway API data set"
    Concurrent_in_progress_jobs_to_import_assets_from_an_AWS_Lake_Formation_tag_policy = "Concurrent in progress jobs to import assets from an AWS Lake Formation tag policy"
    AWS_Lake_Formation_data_permission_assets_per_revision = "AWS Lake Formation data permission assets per revision"
    Revisions_per_AWS_Lake_Formation_data_permission_data_set = "Revisions per AWS Lake Formation data permission data set"
    Revisions_per_Amazon_S3_data_access_data_set = "Revisions per Amazon S3 data access data set"
    Amazon_S3_data_access_assets_per_revision = "Amazon S3 data access assets per revision"
    Concurrent_in_progress_jobs_to_create_Amazon_S3_data_access_assets_from_S3_buckets = "Concurrent in progress jobs to create Amazon S3 data access assets from S3 buckets"
    Active_and_pending_data_grants = "Active and pending data grants"
    Pending_data_grants_per_consumer = "Pending data grants per consumer"
}

list ListOfAssetDestinationEntry {
    member: AssetDestinationEntry
}

list ListOfAssetEntry {
    member: AssetEntry
}

list ListOfAssetSourceEntry {
    member: AssetSourceEntry
}

list ListOfDataGrantSummaryEntry {
    member: DataGrantSummaryEntry
}

list ListOfDataSetEntry {
    member: DataSetEntry
}

list ListOfDatabaseLFTagPolicyPermissions {
    member: DatabaseLFTagPolicyPermission
}

list ListOfEventActionEntry {
    member: EventActionEntry
}

list ListOfJobEntry {
    member: JobEntry
}

list ListOfJobError {
    member: JobError
}

@length(min: 1, max: 10)
list ListOfKmsKeysToGrant {
    member: KmsKeyToGrant
}

list ListOfLFPermissions {
    member: LFPermission
}

list ListOfLFTagValues {
    member: String
}

list ListOfLFTags {
    member: LFTag
}

list ListOfLakeFormationTagPolicies {
    member: LakeFormationTagPolicyDetails
}

list ListOfReceivedDataGrantSummariesEntry {
    member: ReceivedDataGrantSummariesEntry
}

list ListOfRedshiftDataShareAssetSourceEntry {
    member: RedshiftDataShareAssetSourceEntry
}

list ListOfRedshiftDataShares {
    member: RedshiftDataShareDetails
}

list ListOfRevisionDestinationEntry {
    member: RevisionDestinationEntry
}

list ListOfRevisionEntry {
    member: RevisionEntry
}

list ListOfS3DataAccesses {
    member: S3DataAccessDetails
}

list ListOfSchemaChangeDetails {
    member: SchemaChangeDetails
}

list ListOfTableTagPolicyLFPermissions {
    member: TableTagPolicyLFPermission
}

@length(min: 0, max: 50)
list ListOfTag {
    member: Tag
}

list ListOf__string {
    member: String
}

map MapOf__string {
    key: String
    value: String
}

@range(min: 1, max: 200)
integer MaxResults

structure NotificationDetails {
    DataUpdate: DataUpdateRequestDetails
    Deprecation: DeprecationRequestDetails
    SchemaChange: SchemaChangeRequestDetails
}

enum NotificationType {
    DATA_DELAY
    DATA_UPDATE
    DEPRECATION
    SCHEMA_CHANGE
}

enum Origin {
    OWNED
    ENTITLED
}

structure OriginDetails {
    ProductId: String
    DataGrantId: String
}

enum ProtocolType {
    REST
}

structure ReceivedDataGrantSummariesEntry {
    @required
    Name: DataGrantName

    @required
    SenderPrincipal: SenderPrincipal

    @required
    ReceiverPrincipal: ReceiverPrincipal

    @required
    AcceptanceState: DataGrantAcceptanceState

    AcceptedAt: Timestamp
    EndsAt: Timestamp

    @required
    DataSetId: Id

    @required
    Id: Id

    @required
    Arn: String

    @required
    CreatedAt: Timestamp

    @required
    UpdatedAt: Timestamp
}

@pattern("\\d{12}")
string ReceiverPrincipal

structure RedshiftDataShareAsset {
    @required
    Arn: String
}

structure RedshiftDataShareAssetSourceEntry {
    @required
    DataShareArn: String
}

structure RedshiftDataShareDetails {
    @required
    Arn: String

    @required
    Database: String

    Function: String
    Table: String
    Schema: String
    View: String
}

structure RequestDetails {
    ExportAssetToSignedUrl: ExportAssetToSignedUrlRequestDetails
    ExportAssetsToS3: ExportAssetsToS3RequestDetails
    ExportRevisionsToS3: ExportRevisionsToS3RequestDetails
    ImportAssetFromSignedUrl: ImportAssetFromSignedUrlRequestDetails
    ImportAssetsFromS3: ImportAssetsFromS3RequestDetails
    ImportAssetsFromRedshiftDataShares: ImportAssetsFromRedshiftDataSharesRequestDetails
    ImportAssetFromApiGatewayApi: ImportAssetFromApiGatewayApiRequestDetails
    CreateS3DataAccessFromS3Bucket: CreateS3DataAccessFromS3BucketRequestDetails
    ImportAssetsFromLakeFormationTagPolicy: ImportAssetsFromLakeFormationTagPolicyRequestDetails
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    ResourceId: String
    ResourceType: ResourceType
}

enum ResourceType {
    DATA_SET
    REVISION
    ASSET
    JOB
    EVENT_ACTION
    DATA_GRANT
}

structure ResponseDetails {
    ExportAssetToSignedUrl: ExportAssetToSignedUrlResponseDetails
    ExportAssetsToS3: ExportAssetsToS3ResponseDetails
    ExportRevisionsToS3: ExportRevisionsToS3ResponseDetails
    ImportAssetFromSignedUrl: ImportAssetFromSignedUrlResponseDetails
    ImportAssetsFromS3: ImportAssetsFromS3ResponseDetails
    ImportAssetsFromRedshiftDataShares: ImportAssetsFromRedshiftDataSharesResponseDetails
    ImportAssetFromApiGatewayApi: ImportAssetFromApiGatewayApiResponseDetails
    CreateS3DataAccessFromS3Bucket: CreateS3DataAccessFromS3BucketResponseDetails
    ImportAssetsFromLakeFormationTagPolicy: ImportAssetsFromLakeFormationTagPolicyResponseDetails
}

structure RevisionDestinationEntry {
    @required
    Bucket: String

    KeyPattern: String

    @required
    RevisionId: Id
}

structure RevisionEntry {
    @required
    Arn: String

    Comment: __stringMin0Max16384

    @required
    CreatedAt: Timestamp

    @required
    DataSetId: Id

    Finalized: Boolean

    @required
    Id: Id

    SourceId: Id

    @required
    UpdatedAt: Timestamp

    RevocationComment: __stringMin10Max512
    Revoked: Boolean
    RevokedAt: Timestamp
}

structure RevisionPublished {
    @required
    DataSetId: Id
}

@pattern("arn:aws:iam::(\\d{12}):role\\/.+")
string RoleArn

structure S3DataAccessAsset {
    @required
    Bucket: String

    KeyPrefixes: ListOf__string
    Keys: ListOf__string
    S3AccessPointAlias: String
    S3AccessPointArn: String
    KmsKeysToGrant: ListOfKmsKeysToGrant
}

structure S3DataAccessAssetSourceEntry {
    @required
    Bucket: String

    KeyPrefixes: ListOf__string
    Keys: ListOf__string
    KmsKeysToGrant: ListOfKmsKeysToGrant
}

structure S3DataAccessDetails {
    KeyPrefixes: ListOf__string
    Keys: ListOf__string
}

structure S3SnapshotAsset {
    @required
    Size: Double
}

structure SchemaChangeDetails {
    @required
    Name: String

    @required
    Type: SchemaChangeType

    Description: String
}

structure SchemaChangeRequestDetails {
    Changes: ListOfSchemaChangeDetails

    @required
    SchemaChangeAt: Timestamp
}

enum SchemaChangeType {
    ADD
    REMOVE
    MODIFY
}

structure ScopeDetails {
    LakeFormationTagPolicies: ListOfLakeFormationTagPolicies
    RedshiftDataShares: ListOfRedshiftDataShares
    S3DataAccesses: ListOfS3DataAccesses
}

@pattern("\\d{12}")
string SenderPrincipal

enum ServerSideEncryptionTypes {
    aws_kms = "aws:kms"
    AES256
}

@error("client") @httpError(402)
structure ServiceLimitExceededException {
    LimitName: LimitName
    LimitValue: Double

    @required
    Message: String
}

enum State {
    WAITING
    IN_PROGRESS
    ERROR
    COMPLETED
    CANCELLED
    TIMED_OUT
}

structure TableLFTagPolicy {
    @required
    Expression: ListOfLFTags
}

structure TableLFTagPolicyAndPermissions {
    @required
    Expression: ListOfLFTags

    @required
    Permissions: ListOfTableTagPolicyLFPermissions
}

enum TableTagPolicyLFPermission {
    DESCRIBE
    SELECT
}

structure Tag {
    @required
    Key: String

    @required
    Value: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String
}

@timestampFormat("date-time")
timestamp Timestamp

enum Type {
    IMPORT_ASSETS_FROM_S3
    IMPORT_ASSET_FROM_SIGNED_URL
    EXPORT_ASSETS_TO_S3
    EXPORT_ASSET_TO_SIGNED_URL
    EXPORT_REVISIONS_TO_S3
    IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES
    IMPORT_ASSET_FROM_API_GATEWAY_API
    CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET
    IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    ExceptionCause: ExceptionCause
}

@length(min: 0, max: 16384)
string __stringMin0Max16384

@length(min: 0, max: 4096)
string __stringMin0Max4096

@length(min: 10, max: 512)
string __stringMin10Max512

@length(min: 24, max: 24) @pattern("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
string __stringMin24Max24PatternAZaZ094AZaZ092AZaZ093
