$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.finspacedata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("FinSpace Public API")
@service(sdkId: "finspace data", endpointPrefix: "finspace-api", docId: "finspace-2020-07-13")
@restJson1
@sigv4(name: "finspace-api")
@standardRegionalEndpoints
service finspacedata {
    version: "2020-07-13"
    operations: [
        AssociateUserToPermissionGroup
        CreateChangeset
        CreateDataView
        CreateDataset
        CreatePermissionGroup
        CreateUser
        DeleteDataset
        DeletePermissionGroup
        DisableUser
        DisassociateUserFromPermissionGroup
        EnableUser
        GetChangeset
        GetDataView
        GetDataset
        GetExternalDataViewAccessDetails
        GetPermissionGroup
        GetProgrammaticAccessCredentials
        GetUser
        GetWorkingLocation
        ListChangesets
        ListDataViews
        ListDatasets
        ListPermissionGroups
        ListPermissionGroupsByUser
        ListUsers
        ListUsersByPermissionGroup
        ResetUserPassword
        UpdateChangeset
        UpdateDataset
        UpdatePermissionGroup
        UpdateUser
    ]
}

@deprecated @http(method: "POST", uri: "/permission-group/{permissionGroupId}/users/{userId}")
operation AssociateUserToPermissionGroup {
    input := {
        @required @httpLabel
        permissionGroupId: PermissionGroupId

        @required @httpLabel
        userId: UserId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @httpResponseCode
        statusCode: Integer
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@deprecated @http(method: "POST", uri: "/datasets/{datasetId}/changesetsv2")
operation CreateChangeset {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        datasetId: DatasetId

        @required
        changeType: ChangeType

        @required
        sourceParams: SourceParams

        @required
        formatParams: FormatParams
    }
    output := {
        datasetId: DatasetId
        changesetId: ChangesetId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
    ]
}

@deprecated @http(method: "POST", uri: "/datasets/{datasetId}/dataviewsv2")
operation CreateDataView {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        datasetId: DatasetId

        autoUpdate: Boolean
        sortColumns: SortColumnList
        partitionColumns: PartitionColumnList
        asOfTimestamp: Long

        @required
        destinationTypeParams: DataViewDestinationTypeParams
    }
    output := {
        datasetId: DatasetId
        dataViewId: DataViewId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "POST", uri: "/datasetsv2")
operation CreateDataset {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        datasetTitle: DatasetTitle

        @required
        kind: DatasetKind

        datasetDescription: DatasetDescription
        ownerInfo: DatasetOwnerInfo

        @required
        permissionGroupParams: PermissionGroupParams

        alias: AliasString
        schemaDefinition: SchemaUnion
    }
    output := {
        datasetId: DatasetId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "POST", uri: "/permission-group")
operation CreatePermissionGroup {
    input := {
        @required
        name: PermissionGroupName

        description: PermissionGroupDescription

        @required
        applicationPermissions: ApplicationPermissionList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        permissionGroupId: PermissionGroupId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
    ]
}

@deprecated @http(method: "POST", uri: "/user")
operation CreateUser {
    input := {
        @required
        emailAddress: Email

        @required
        type: UserType

        firstName: FirstName
        lastName: LastName
        apiAccess: ApiAccess
        apiAccessPrincipalArn: RoleArn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userId: UserId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
    ]
}

@deprecated @http(method: "DELETE", uri: "/datasetsv2/{datasetId}")
operation DeleteDataset {
    input := {
        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        datasetId: DatasetId
    }
    output := {
        datasetId: DatasetId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        ConflictException
    ]
}

@deprecated @http(method: "DELETE", uri: "/permission-group/{permissionGroupId}")
operation DeletePermissionGroup {
    input := {
        @required @httpLabel
        permissionGroupId: PermissionGroupId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        permissionGroupId: PermissionGroupId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        ConflictException
    ]
}

@deprecated @http(method: "POST", uri: "/user/{userId}/disable")
operation DisableUser {
    input := {
        @required @httpLabel
        userId: UserId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userId: UserId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@deprecated @http(method: "DELETE", uri: "/permission-group/{permissionGroupId}/users/{userId}")
operation DisassociateUserFromPermissionGroup {
    input := {
        @required @httpLabel
        permissionGroupId: PermissionGroupId

        @required @httpLabel
        userId: UserId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @httpResponseCode
        statusCode: Integer
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@deprecated @http(method: "POST", uri: "/user/{userId}/enable")
operation EnableUser {
    input := {
        @required @httpLabel
        userId: UserId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userId: UserId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        ConflictException
    ]
}

@deprecated @http(method: "GET", uri: "/datasets/{datasetId}/changesetsv2/{changesetId}")
operation GetChangeset {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @required @httpLabel
        changesetId: ChangesetId
    }
    output := {
        changesetId: ChangesetId
        changesetArn: String
        datasetId: DatasetId
        changeType: ChangeType
        sourceParams: SourceParams
        formatParams: FormatParams
        createTime: Long
        status: IngestionStatus
        errorInfo: ChangesetErrorInfo
        activeUntilTimestamp: Long
        activeFromTimestamp: Long
        updatesChangesetId: ChangesetId
        updatedByChangesetId: ChangesetId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@deprecated @http(method: "GET", uri: "/datasets/{datasetId}/dataviewsv2/{dataViewId}")
operation GetDataView {
    input := {
        @required @httpLabel
        dataViewId: DataViewId

        @required @httpLabel
        datasetId: DatasetId
    }
    output := {
        autoUpdate: Boolean
        partitionColumns: PartitionColumnList
        datasetId: DatasetId
        asOfTimestamp: Long
        errorInfo: DataViewErrorInfo
        lastModifiedTime: Long
        createTime: Long
        sortColumns: SortColumnList
        dataViewId: DataViewId
        dataViewArn: String
        destinationTypeParams: DataViewDestinationTypeParams
        status: DataViewStatus
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@deprecated @http(method: "GET", uri: "/datasetsv2/{datasetId}")
operation GetDataset {
    input := {
        @required @httpLabel
        datasetId: StringValueLength1to255
    }
    output := {
        datasetId: DatasetId
        datasetArn: String
        datasetTitle: DatasetTitle
        kind: DatasetKind
        datasetDescription: DatasetDescription
        createTime: Long
        lastModifiedTime: Long
        schemaDefinition: SchemaUnion
        alias: AliasString
        status: DatasetStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@deprecated
@http(method: "POST", uri: "/datasets/{datasetId}/dataviewsv2/{dataViewId}/external-access-details")
operation GetExternalDataViewAccessDetails {
    input := {
        @required @httpLabel
        dataViewId: DataViewId

        @required @httpLabel
        datasetId: DatasetId
    }
    output := {
        credentials: AwsCredentials
        s3Location: S3Location
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@deprecated @http(method: "GET", uri: "/permission-group/{permissionGroupId}")
operation GetPermissionGroup {
    input := {
        @required @httpLabel
        permissionGroupId: PermissionGroupId
    }
    output := {
        permissionGroup: PermissionGroup
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "GET", uri: "/credentials/programmatic")
operation GetProgrammaticAccessCredentials {
    input := {
        @httpQuery("durationInMinutes")
        durationInMinutes: SessionDuration

        @required @httpQuery("environmentId")
        environmentId: IdType
    }
    output := {
        credentials: Credentials
        durationInMinutes: SessionDuration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@deprecated @http(method: "GET", uri: "/user/{userId}")
operation GetUser {
    input := {
        @required @httpLabel
        userId: UserId
    }
    output := {
        userId: UserId
        status: UserStatus
        firstName: FirstName
        lastName: LastName
        emailAddress: Email
        type: UserType
        apiAccess: ApiAccess
        apiAccessPrincipalArn: RoleArn
        createTime: Long
        lastEnabledTime: Long
        lastDisabledTime: Long
        lastModifiedTime: Long
        lastLoginTime: Long
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "POST", uri: "/workingLocationV1")
operation GetWorkingLocation {
    input := {
        locationType: locationType
    }
    output := {
        s3Uri: stringValueLength1to1024
        s3Path: stringValueLength1to1024
        s3Bucket: stringValueLength1to63
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@deprecated
@http(method: "GET", uri: "/datasets/{datasetId}/changesetsv2")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "changesets"
    pageSize: "maxResults"
)
operation ListChangesets {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @httpQuery("maxResults")
        maxResults: ResultLimit

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        changesets: ChangesetList
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@deprecated
@http(method: "GET", uri: "/datasets/{datasetId}/dataviewsv2")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataViews"
    pageSize: "maxResults"
)
operation ListDataViews {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        nextToken: String
        dataViews: DataViewList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@deprecated
@http(method: "GET", uri: "/datasetsv2")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasets"
    pageSize: "maxResults"
)
operation ListDatasets {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        datasets: DatasetList
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
    ]
}

@deprecated
@http(method: "GET", uri: "/permission-group")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "permissionGroups"
    pageSize: "maxResults"
)
operation ListPermissionGroups {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        permissionGroups: PermissionGroupList
        nextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@deprecated @http(method: "GET", uri: "/user/{userId}/permission-groups")
operation ListPermissionGroupsByUser {
    input := {
        @required @httpLabel
        userId: UserId

        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        permissionGroups: PermissionGroupByUserList
        nextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@deprecated
@http(method: "GET", uri: "/user")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "users"
    pageSize: "maxResults"
)
operation ListUsers {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        users: UserList
        nextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@deprecated @http(method: "GET", uri: "/permission-group/{permissionGroupId}/users")
operation ListUsersByPermissionGroup {
    input := {
        @required @httpLabel
        permissionGroupId: PermissionGroupId

        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        users: UserByPermissionGroupList
        nextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "POST", uri: "/user/{userId}/password")
operation ResetUserPassword {
    input := {
        @required @httpLabel
        userId: UserId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userId: UserId
        temporaryPassword: Password
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@deprecated @http(method: "PUT", uri: "/datasets/{datasetId}/changesetsv2/{changesetId}")
operation UpdateChangeset {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        datasetId: DatasetId

        @required @httpLabel
        changesetId: ChangesetId

        @required
        sourceParams: SourceParams

        @required
        formatParams: FormatParams
    }
    output := {
        changesetId: ChangesetId
        datasetId: DatasetId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@deprecated @http(method: "PUT", uri: "/datasetsv2/{datasetId}")
operation UpdateDataset {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        datasetId: DatasetId

        @required
        datasetTitle: DatasetTitle

        @required
        kind: DatasetKind

        datasetDescription: DatasetDescription
        alias: AliasString
        schemaDefinition: SchemaUnion
    }
    output := {
        datasetId: DatasetId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "PUT", uri: "/permission-group/{permissionGroupId}")
operation UpdatePermissionGroup {
    input := {
        @required @httpLabel
        permissionGroupId: PermissionGroupId

        name: PermissionGroupName
        description: PermissionGroupDescription
        applicationPermissions: ApplicationPermissionList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        permissionGroupId: PermissionGroupId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@deprecated @http(method: "PUT", uri: "/user/{userId}")
operation UpdateUser {
    input := {
        @required @httpLabel
        userId: UserId

        type: UserType
        firstName: FirstName
        lastName: LastName
        apiAccess: ApiAccess
        apiAccessPrincipalArn: RoleArn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userId: UserId
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 1, max: 255) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string AccessKeyId

@length(min: 1, max: 255) @pattern("^alias\\/\\S+")
string AliasString

enum ApiAccess {
    ENABLED
    DISABLED
}

enum ApplicationPermission {
    CreateDataset
    ManageClusters
    ManageUsersAndGroups
    ManageAttributeSets
    ViewAuditData
    AccessNotebooks
    GetTemporaryCredentials
}

list ApplicationPermissionList {
    member: ApplicationPermission
}

@sensitive
structure AwsCredentials {
    accessKeyId: AccessKeyId
    secretAccessKey: SecretAccessKey
    sessionToken: SessionToken
    expiration: Long
}

enum ChangeType {
    REPLACE
    APPEND
    MODIFY
}

structure ChangesetErrorInfo {
    errorMessage: ErrorMessage
    errorCategory: ErrorCategory
}

@length(min: 1, max: 26)
string ChangesetId

list ChangesetList {
    member: ChangesetSummary
}

structure ChangesetSummary {
    changesetId: ChangesetId
    changesetArn: String
    datasetId: DatasetId
    changeType: ChangeType
    sourceParams: SourceParams
    formatParams: FormatParams
    createTime: Long
    status: IngestionStatus
    errorInfo: ChangesetErrorInfo
    activeUntilTimestamp: Long
    activeFromTimestamp: Long
    updatesChangesetId: ChangesetId
    updatedByChangesetId: ChangesetId
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ClientToken

enum ColumnDataType {
    STRING
    CHAR
    INTEGER
    TINYINT
    SMALLINT
    BIGINT
    FLOAT
    DOUBLE
    DATE
    DATETIME
    BOOLEAN
    BINARY
}

structure ColumnDefinition {
    dataType: ColumnDataType
    columnName: ColumnName
    columnDescription: ColumnDescription
}

@length(max: 512) @pattern("[\\s\\S]*")
string ColumnDescription

list ColumnList {
    member: ColumnDefinition
}

@length(max: 126) @pattern(".*\\S.*")
string ColumnName

list ColumnNameList {
    member: ColumnName
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    reason: String
}

@sensitive
structure Credentials {
    accessKeyId: stringValueLength1to255Shape
    secretAccessKey: stringValueMaxLength1000
    sessionToken: stringValueMaxLength1000
}

structure DataViewDestinationTypeParams {
    @required
    destinationType: String

    s3DestinationExportFileFormat: ExportFileFormat
    s3DestinationExportFileFormatOptions: S3DestinationFormatOptions
}

structure DataViewErrorInfo {
    errorMessage: ErrorMessage
    errorCategory: ErrorCategory
}

@length(min: 1, max: 26)
string DataViewId

list DataViewList {
    member: DataViewSummary
}

enum DataViewStatus {
    RUNNING
    STARTING
    FAILED
    CANCELLED
    TIMEOUT
    SUCCESS
    PENDING
    FAILED_CLEANUP_FAILED
}

structure DataViewSummary {
    dataViewId: DataViewId
    dataViewArn: String
    datasetId: DatasetId
    asOfTimestamp: Long
    partitionColumns: PartitionColumnList
    sortColumns: SortColumnList
    status: DataViewStatus
    errorInfo: DataViewErrorInfo
    destinationTypeProperties: DataViewDestinationTypeParams
    autoUpdate: Boolean
    createTime: Long
    lastModifiedTime: Long
}

structure Dataset {
    datasetId: DatasetId
    datasetArn: String
    datasetTitle: DatasetTitle
    kind: DatasetKind
    datasetDescription: DatasetDescription
    ownerInfo: DatasetOwnerInfo
    createTime: Long
    lastModifiedTime: Long
    schemaDefinition: SchemaUnion
    alias: AliasString
}

@length(max: 1000) @pattern("[\\s\\S]*")
string DatasetDescription

@length(min: 1, max: 26)
string DatasetId

enum DatasetKind {
    TABULAR
    NON_TABULAR
}

list DatasetList {
    member: Dataset
}

structure DatasetOwnerInfo {
    name: OwnerName
    phoneNumber: PhoneNumber
    email: Email
}

enum DatasetStatus {
    PENDING
    FAILED
    SUCCESS
    RUNNING
}

@length(min: 1, max: 255) @pattern(".*\\S.*")
string DatasetTitle

@length(min: 4, max: 320) @pattern("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}") @sensitive
string Email

enum ErrorCategory {
    VALIDATION
    SERVICE_QUOTA_EXCEEDED
    ACCESS_DENIED
    RESOURCE_NOT_FOUND
    THROTTLING
    INTERNAL_SERVICE_EXCEPTION
    CANCELLED
    USER_RECOVERABLE
}

@length(max: 1000)
string ErrorMessage

enum ExportFileFormat {
    PARQUET
    DELIMITED_TEXT
}

@length(min: 1, max: 50) @pattern(".*\\S.*") @sensitive
string FirstName

map FormatParams {
    key: StringMapKey
    value: StringMapValue
}

@length(min: 1, max: 26)
string IdType

enum IngestionStatus {
    PENDING
    FAILED
    SUCCESS
    RUNNING
    STOP_REQUESTED
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@length(min: 1, max: 50) @pattern(".*\\S.*") @sensitive
string LastName

@error("client") @httpError(400)
structure LimitExceededException {
    message: String
}

@length(min: 1, max: 250) @pattern(".*\\S.*")
string OwnerName

list PartitionColumnList {
    member: StringValueLength1to255
}

@length(min: 8, max: 20) @pattern(".*\\S.*") @sensitive
string Password

structure PermissionGroup {
    permissionGroupId: PermissionGroupId
    name: PermissionGroupName
    description: PermissionGroupDescription
    applicationPermissions: ApplicationPermissionList
    createTime: Long
    lastModifiedTime: Long
    membershipStatus: PermissionGroupMembershipStatus
}

structure PermissionGroupByUser {
    permissionGroupId: PermissionGroupId
    name: PermissionGroupName
    membershipStatus: PermissionGroupMembershipStatus
}

list PermissionGroupByUserList {
    member: PermissionGroupByUser
}

@length(min: 1, max: 4000) @pattern("[\\s\\S]*") @sensitive
string PermissionGroupDescription

@length(min: 1, max: 26) @pattern(".*\\S.*")
string PermissionGroupId

list PermissionGroupList {
    member: PermissionGroup
}

enum PermissionGroupMembershipStatus {
    ADDITION_IN_PROGRESS
    ADDITION_SUCCESS
    REMOVAL_IN_PROGRESS
}

@length(min: 1, max: 255) @pattern(".*\\S.*") @sensitive
string PermissionGroupName

structure PermissionGroupParams {
    permissionGroupId: PermissionGroupId
    datasetPermissions: ResourcePermissionsList
}

@length(min: 10, max: 20) @pattern("^[\\+0-9\\#\\,\\(][\\+0-9\\-\\.\\/\\(\\)\\,\\#\\s]+$")
string PhoneNumber

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
    reason: String
}

structure ResourcePermission {
    permission: StringValueLength1to250
}

list ResourcePermissionsList {
    member: ResourcePermission
}

@range(min: 1, max: 100)
integer ResultLimit

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$")
string RoleArn

@length(min: 1, max: 63) @pattern("^.*\\S.*$")
string S3BucketName

map S3DestinationFormatOptions {
    key: StringMapKey
    value: StringMapValue
}

@length(min: 1, max: 1024) @pattern("^.*\\S.*$")
string S3Key

structure S3Location {
    @required
    bucket: S3BucketName

    @required
    key: S3Key
}

structure SchemaDefinition {
    columns: ColumnList
    primaryKeyColumns: ColumnNameList
}

structure SchemaUnion {
    tabularSchemaConfig: SchemaDefinition
}

@length(min: 1, max: 1000) @pattern("[\\s\\S]*\\S[\\s\\S]*") @sensitive
string SecretAccessKey

@range(min: 1, max: 60)
long SessionDuration

@length(min: 1, max: 1000) @pattern("[\\s\\S]*\\S[\\s\\S]*") @sensitive
string SessionToken

list SortColumnList {
    member: StringValueLength1to255
}

map SourceParams {
    key: StringMapKey
    value: StringMapValue
}

@length(max: 128) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string StringMapKey

@length(max: 1000) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string StringMapValue

@length(min: 1, max: 250) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string StringValueLength1to250

@length(min: 1, max: 255) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string StringValueLength1to255

@error("client") @httpError(429)
structure ThrottlingException {}

structure User {
    userId: UserId
    status: UserStatus
    firstName: FirstName
    lastName: LastName
    emailAddress: Email
    type: UserType
    apiAccess: ApiAccess
    apiAccessPrincipalArn: RoleArn
    createTime: Long
    lastEnabledTime: Long
    lastDisabledTime: Long
    lastModifiedTime: Long
    lastLoginTime: Long
}

structure UserByPermissionGroup {
    userId: UserId
    status: UserStatus
    firstName: FirstName
    lastName: LastName
    emailAddress: Email
    type: UserType
    apiAccess: ApiAccess
    apiAccessPrincipalArn: RoleArn
    membershipStatus: PermissionGroupMembershipStatus
}

list UserByPermissionGroupList {
    member: UserByPermissionGroup
}

@length(min: 1, max: 26) @pattern(".*\\S.*")
string UserId

list UserList {
    member: User
}

enum UserStatus {
    CREATING
    ENABLED
    DISABLED
}

enum UserType {
    SUPER_USER
    APP_USER
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
    reason: String
}

enum locationType {
    INGESTION
    SAGEMAKER
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string stringValueLength1to1024

@length(min: 1, max: 255)
string stringValueLength1to255Shape

@length(min: 1, max: 63) @pattern(".*\\S.*")
string stringValueLength1to63

@length(max: 1000)
string stringValueMaxLength1000
