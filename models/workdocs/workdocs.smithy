$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.workdocs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#paginator

@title("Amazon WorkDocs")
@service(sdkId: "WorkDocs", endpointPrefix: "workdocs")
@restJson1
@sigv4(name: "workdocs")
@standardRegionalEndpoints
service WorkDocs {
    version: "2016-05-01"
    operations: [
        AbortDocumentVersionUpload
        ActivateUser
        AddResourcePermissions
        CreateComment
        CreateCustomMetadata
        CreateFolder
        CreateLabels
        CreateNotificationSubscription
        CreateUser
        DeactivateUser
        DeleteComment
        DeleteCustomMetadata
        DeleteDocument
        DeleteDocumentVersion
        DeleteFolder
        DeleteFolderContents
        DeleteLabels
        DeleteNotificationSubscription
        DeleteUser
        DescribeActivities
        DescribeComments
        DescribeDocumentVersions
        DescribeFolderContents
        DescribeGroups
        DescribeNotificationSubscriptions
        DescribeResourcePermissions
        DescribeRootFolders
        DescribeUsers
        GetCurrentUser
        GetDocument
        GetDocumentPath
        GetDocumentVersion
        GetFolder
        GetFolderPath
        GetResources
        InitiateDocumentVersionUpload
        RemoveAllResourcePermissions
        RemoveResourcePermission
        RestoreDocumentVersions
        SearchResources
        UpdateDocument
        UpdateDocumentVersion
        UpdateFolder
        UpdateUser
    ]
}

@http(method: "DELETE", uri: "/api/v1/documents/{DocumentId}/versions/{VersionId}", code: 204)
operation AbortDocumentVersionUpload {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/api/v1/users/{UserId}/activation")
operation ActivateUser {
    input := {
        @required @httpLabel
        UserId: IdType

        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType
    }
    output := {
        User: User
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/api/v1/resources/{ResourceId}/permissions", code: 201)
operation AddResourcePermissions {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        ResourceId: ResourceIdType

        @required
        Principals: SharePrincipalList

        NotificationOptions: NotificationOptions
    }
    output := {
        ShareResults: ShareResultsList
    }
    errors: [
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        ProhibitedStateException
    ]
}

@http(method: "POST", uri: "/api/v1/documents/{DocumentId}/versions/{VersionId}/comment", code: 201)
operation CreateComment {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType

        ParentId: CommentIdType
        ThreadId: CommentIdType

        @required
        Text: CommentTextType

        Visibility: CommentVisibilityType
        NotifyCollaborators: Boolean
    }
    output := {
        Comment: Comment
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        DocumentLockedForCommentsException
        InvalidCommentOperationException
    ]
}

@http(method: "PUT", uri: "/api/v1/resources/{ResourceId}/customMetadata")
operation CreateCustomMetadata {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        ResourceId: ResourceIdType

        @httpQuery("versionid")
        VersionId: DocumentVersionIdType

        @required
        CustomMetadata: CustomMetadataMap
    }
    output := {}
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        ProhibitedStateException
        CustomMetadataLimitExceededException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/api/v1/folders", code: 201)
operation CreateFolder {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        Name: ResourceNameType

        @required
        ParentFolderId: ResourceIdType
    }
    output := {
        Metadata: FolderMetadata
    }
    errors: [
        EntityNotExistsException
        EntityAlreadyExistsException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        LimitExceededException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/api/v1/resources/{ResourceId}/labels")
operation CreateLabels {
    input := {
        @required @httpLabel
        ResourceId: ResourceIdType

        @required
        Labels: SharedLabels

        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType
    }
    output := {}
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        TooManyLabelsException
    ]
}

@http(method: "POST", uri: "/api/v1/organizations/{OrganizationId}/subscriptions")
operation CreateNotificationSubscription {
    input := {
        @required @httpLabel
        OrganizationId: IdType

        @required
        Endpoint: SubscriptionEndPointType

        @required
        Protocol: SubscriptionProtocolType

        @required
        SubscriptionType: SubscriptionType
    }
    output := {
        Subscription: Subscription
    }
    errors: [
        UnauthorizedResourceAccessException
        TooManySubscriptionsException
        ServiceUnavailableException
        InvalidArgumentException
    ]
}

@http(method: "POST", uri: "/api/v1/users", code: 201)
operation CreateUser {
    input := {
        OrganizationId: IdType

        @required
        Username: UsernameType

        EmailAddress: EmailAddressType

        @required
        GivenName: UserAttributeValueType

        @required
        Surname: UserAttributeValueType

        @required
        Password: PasswordType

        TimeZoneId: TimeZoneIdType
        StorageRule: StorageRuleType

        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType
    }
    output := {
        User: User
    }
    errors: [
        EntityAlreadyExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/api/v1/users/{UserId}/activation", code: 204)
operation DeactivateUser {
    input := {
        @required @httpLabel
        UserId: IdType

        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/api/v1/documents/{DocumentId}/versions/{VersionId}/comment/{CommentId}"
    code: 204
)
operation DeleteComment {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType

        @required @httpLabel
        CommentId: CommentIdType
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        DocumentLockedForCommentsException
    ]
}

@http(method: "DELETE", uri: "/api/v1/resources/{ResourceId}/customMetadata")
operation DeleteCustomMetadata {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        ResourceId: ResourceIdType

        @httpQuery("versionId")
        VersionId: DocumentVersionIdType

        @httpQuery("keys")
        Keys: CustomMetadataKeyList

        @httpQuery("deleteAll")
        DeleteAll: Boolean
    }
    output := {}
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        ProhibitedStateException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/api/v1/documents/{DocumentId}", code: 204)
operation DeleteDocument {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType
    }
    errors: [
        EntityNotExistsException
        LimitExceededException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/api/v1/documentVersions/{DocumentId}/versions/{VersionId}"
    code: 204
)
operation DeleteDocumentVersion {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType

        @required @httpQuery("deletePriorVersions")
        DeletePriorVersions: Boolean
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        InvalidOperationException
        UnauthorizedOperationException
    ]
}

@http(method: "DELETE", uri: "/api/v1/folders/{FolderId}", code: 204)
operation DeleteFolder {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        FolderId: ResourceIdType
    }
    errors: [
        EntityNotExistsException
        LimitExceededException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/api/v1/folders/{FolderId}/contents", code: 204)
operation DeleteFolderContents {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        FolderId: ResourceIdType
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        ConflictingOperationException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/api/v1/resources/{ResourceId}/labels")
operation DeleteLabels {
    input := {
        @required @httpLabel
        ResourceId: ResourceIdType

        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @httpQuery("labels")
        Labels: SharedLabels

        @httpQuery("deleteAll")
        DeleteAll: Boolean
    }
    output := {}
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        ProhibitedStateException
    ]
}

@http(
    method: "DELETE"
    uri: "/api/v1/organizations/{OrganizationId}/subscriptions/{SubscriptionId}"
)
operation DeleteNotificationSubscription {
    input := {
        @required @httpLabel
        SubscriptionId: IdType

        @required @httpLabel
        OrganizationId: IdType
    }
    errors: [
        UnauthorizedResourceAccessException
        EntityNotExistsException
        ServiceUnavailableException
        ProhibitedStateException
    ]
}

@http(method: "DELETE", uri: "/api/v1/users/{UserId}", code: 204)
operation DeleteUser {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        UserId: IdType
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/activities")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "UserActivities", pageSize: "Limit")
operation DescribeActivities {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @httpQuery("startTime")
        StartTime: Timestamp

        @httpQuery("endTime")
        EndTime: Timestamp

        @httpQuery("organizationId")
        OrganizationId: IdType

        @httpQuery("activityTypes")
        ActivityTypes: ActivityNamesFilterType

        @httpQuery("resourceId")
        ResourceId: IdType

        @httpQuery("userId")
        UserId: IdType

        @httpQuery("includeIndirectActivities")
        IncludeIndirectActivities: Boolean

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("marker")
        Marker: SearchMarkerType
    }
    output := {
        UserActivities: UserActivities
        Marker: SearchMarkerType
    }
    errors: [
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/documents/{DocumentId}/versions/{VersionId}/comments")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Comments", pageSize: "Limit")
operation DescribeComments {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("marker")
        Marker: MarkerType
    }
    output := {
        Comments: CommentList
        Marker: MarkerType
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/documents/{DocumentId}/versions")
@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DocumentVersions"
    pageSize: "Limit"
)
operation DescribeDocumentVersions {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @httpQuery("marker")
        Marker: PageMarkerType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("include")
        Include: FieldNamesType

        @httpQuery("fields")
        Fields: FieldNamesType
    }
    output := {
        DocumentVersions: DocumentVersionMetadataList
        Marker: PageMarkerType
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
        ProhibitedStateException
        InvalidPasswordException
    ]
}

@http(method: "GET", uri: "/api/v1/folders/{FolderId}/contents")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Folders", "Documents"]
    pageSize: "Limit"
)
operation DescribeFolderContents {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        FolderId: ResourceIdType

        @httpQuery("sort")
        Sort: ResourceSortType

        @httpQuery("order")
        Order: OrderType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("marker")
        Marker: PageMarkerType

        @httpQuery("type")
        Type: FolderContentType

        @httpQuery("include")
        Include: FieldNamesType
    }
    output := {
        Folders: FolderMetadataList
        Documents: DocumentMetadataList
        Marker: PageMarkerType
    }
    errors: [
        EntityNotExistsException
        UnauthorizedResourceAccessException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
        ProhibitedStateException
    ]
}

@http(method: "GET", uri: "/api/v1/groups")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Groups", pageSize: "Limit")
operation DescribeGroups {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpQuery("searchQuery")
        SearchQuery: SearchQueryType

        @httpQuery("organizationId")
        OrganizationId: IdType

        @httpQuery("marker")
        Marker: MarkerType

        @httpQuery("limit")
        Limit: PositiveIntegerType
    }
    output := {
        Groups: GroupMetadataList
        Marker: MarkerType
    }
    errors: [
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/organizations/{OrganizationId}/subscriptions")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Subscriptions", pageSize: "Limit")
operation DescribeNotificationSubscriptions {
    input := {
        @required @httpLabel
        OrganizationId: IdType

        @httpQuery("marker")
        Marker: PageMarkerType

        @httpQuery("limit")
        Limit: LimitType
    }
    output := {
        Subscriptions: SubscriptionList
        Marker: PageMarkerType
    }
    errors: [
        UnauthorizedResourceAccessException
        EntityNotExistsException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/resources/{ResourceId}/permissions")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Principals", pageSize: "Limit")
operation DescribeResourcePermissions {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        ResourceId: ResourceIdType

        @httpQuery("principalId")
        PrincipalId: IdType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("marker")
        Marker: PageMarkerType
    }
    output := {
        Principals: PrincipalList
        Marker: PageMarkerType
    }
    errors: [
        InvalidArgumentException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/me/root")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Folders", pageSize: "Limit")
operation DescribeRootFolders {
    input := {
        @required @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("marker")
        Marker: PageMarkerType
    }
    output := {
        Folders: FolderMetadataList
        Marker: PageMarkerType
    }
    errors: [
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/users")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Users", pageSize: "Limit")
operation DescribeUsers {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @httpQuery("organizationId")
        OrganizationId: IdType

        @httpQuery("userIds")
        UserIds: UserIdsType

        @httpQuery("query")
        Query: SearchQueryType

        @httpQuery("include")
        Include: UserFilterType

        @httpQuery("order")
        Order: OrderType

        @httpQuery("sort")
        Sort: UserSortType

        @httpQuery("marker")
        Marker: PageMarkerType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("fields")
        Fields: FieldNamesType
    }
    output := {
        Users: OrganizationUserList

        @deprecated
        TotalNumberOfUsers: Long

        Marker: PageMarkerType
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        InvalidArgumentException
        RequestedEntityTooLargeException
    ]
}

@http(method: "GET", uri: "/api/v1/me")
operation GetCurrentUser {
    input := {
        @required @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType
    }
    output := {
        User: User
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/documents/{DocumentId}")
operation GetDocument {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @httpQuery("includeCustomMetadata")
        IncludeCustomMetadata: Boolean
    }
    output := {
        Metadata: DocumentMetadata
        CustomMetadata: CustomMetadataMap
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
        InvalidPasswordException
    ]
}

@http(method: "GET", uri: "/api/v1/documents/{DocumentId}/path")
operation GetDocumentPath {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: IdType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("fields")
        Fields: FieldNamesType

        @httpQuery("marker")
        Marker: PageMarkerType
    }
    output := {
        Path: ResourcePath
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/documents/{DocumentId}/versions/{VersionId}")
operation GetDocumentVersion {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType

        @httpQuery("fields")
        Fields: FieldNamesType

        @httpQuery("includeCustomMetadata")
        IncludeCustomMetadata: Boolean
    }
    output := {
        Metadata: DocumentVersionMetadata
        CustomMetadata: CustomMetadataMap
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        ProhibitedStateException
        InvalidPasswordException
    ]
}

@http(method: "GET", uri: "/api/v1/folders/{FolderId}")
operation GetFolder {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        FolderId: ResourceIdType

        @httpQuery("includeCustomMetadata")
        IncludeCustomMetadata: Boolean
    }
    output := {
        Metadata: FolderMetadata
        CustomMetadata: CustomMetadataMap
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
        ProhibitedStateException
    ]
}

@http(method: "GET", uri: "/api/v1/folders/{FolderId}/path")
operation GetFolderPath {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        FolderId: IdType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("fields")
        Fields: FieldNamesType

        @httpQuery("marker")
        Marker: PageMarkerType
    }
    output := {
        Path: ResourcePath
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/api/v1/resources")
operation GetResources {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @httpQuery("userId")
        UserId: IdType

        @httpQuery("collectionType")
        CollectionType: ResourceCollectionType

        @httpQuery("limit")
        Limit: LimitType

        @httpQuery("marker")
        Marker: PageMarkerType
    }
    output := {
        Folders: FolderMetadataList
        Documents: DocumentMetadataList
        Marker: PageMarkerType
    }
    errors: [
        UnauthorizedResourceAccessException
        UnauthorizedOperationException
        InvalidArgumentException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/api/v1/documents", code: 201)
operation InitiateDocumentVersionUpload {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        Id: ResourceIdType
        Name: ResourceNameType
        ContentCreatedTimestamp: Timestamp
        ContentModifiedTimestamp: Timestamp
        ContentType: DocumentContentType
        DocumentSizeInBytes: Long
        ParentFolderId: ResourceIdType
    }
    output := {
        Metadata: DocumentMetadata
        UploadMetadata: UploadMetadata
    }
    errors: [
        EntityNotExistsException
        EntityAlreadyExistsException
        StorageLimitExceededException
        StorageLimitWillExceedException
        LimitExceededException
        ProhibitedStateException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
        DraftUploadOutOfSyncException
        ResourceAlreadyCheckedOutException
        InvalidPasswordException
        InvalidArgumentException
    ]
}

@http(method: "DELETE", uri: "/api/v1/resources/{ResourceId}/permissions", code: 204)
operation RemoveAllResourcePermissions {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        ResourceId: ResourceIdType
    }
    errors: [
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/api/v1/resources/{ResourceId}/permissions/{PrincipalId}", code: 204)
operation RemoveResourcePermission {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        ResourceId: ResourceIdType

        @required @httpLabel
        PrincipalId: IdType

        @httpQuery("type")
        PrincipalType: PrincipalType
    }
    errors: [
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/api/v1/documentVersions/restore/{DocumentId}", code: 204)
operation RestoreDocumentVersions {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        InvalidOperationException
        UnauthorizedOperationException
    ]
}

@http(method: "POST", uri: "/api/v1/search")
@paginated(inputToken: "Marker", outputToken: "Marker", items: "Items", pageSize: "Limit")
operation SearchResources {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        QueryText: SearchQueryType
        QueryScopes: SearchQueryScopeTypeList
        OrganizationId: IdType
        AdditionalResponseFields: AdditionalResponseFieldsList
        Filters: Filters
        OrderBy: SearchResultSortList
        Limit: SearchResultsLimitType
        Marker: NextMarkerType
    }
    output := {
        Items: ResponseItemsList
        Marker: NextMarkerType
    }
    errors: [
        InvalidArgumentException
        UnauthorizedResourceAccessException
        UnauthorizedOperationException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/api/v1/documents/{DocumentId}")
operation UpdateDocument {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        Name: ResourceNameType
        ParentFolderId: ResourceIdType
        ResourceState: ResourceStateType
    }
    errors: [
        EntityNotExistsException
        EntityAlreadyExistsException
        LimitExceededException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/api/v1/documents/{DocumentId}/versions/{VersionId}")
operation UpdateDocumentVersion {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        DocumentId: ResourceIdType

        @required @httpLabel
        VersionId: DocumentVersionIdType

        VersionStatus: DocumentVersionStatus
    }
    errors: [
        EntityNotExistsException
        ProhibitedStateException
        ConcurrentModificationException
        InvalidOperationException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/api/v1/folders/{FolderId}")
operation UpdateFolder {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        FolderId: ResourceIdType

        Name: ResourceNameType
        ParentFolderId: ResourceIdType
        ResourceState: ResourceStateType
    }
    errors: [
        EntityNotExistsException
        EntityAlreadyExistsException
        ProhibitedStateException
        ConflictingOperationException
        ConcurrentModificationException
        LimitExceededException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        FailedDependencyException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/api/v1/users/{UserId}")
operation UpdateUser {
    input := {
        @httpHeader("Authentication")
        AuthenticationToken: AuthenticationHeaderType

        @required @httpLabel
        UserId: IdType

        GivenName: UserAttributeValueType
        Surname: UserAttributeValueType
        Type: UserType
        StorageRule: StorageRuleType
        TimeZoneId: TimeZoneIdType
        Locale: LocaleType
        GrantPoweruserPrivileges: BooleanEnumType
    }
    output := {
        User: User
    }
    errors: [
        EntityNotExistsException
        UnauthorizedOperationException
        UnauthorizedResourceAccessException
        IllegalUserStateException
        ProhibitedStateException
        FailedDependencyException
        ServiceUnavailableException
        DeactivatingLastSystemUserException
        InvalidArgumentException
    ]
}

structure Activity {
    Type: ActivityType
    TimeStamp: Timestamp
    IsIndirectActivity: Boolean
    OrganizationId: IdType
    Initiator: UserMetadata
    Participants: Participants
    ResourceMetadata: ResourceMetadata
    OriginalParent: ResourceMetadata
    CommentMetadata: CommentMetadata
}

@length(min: 1, max: 1024) @pattern("[\\w,]+")
string ActivityNamesFilterType

enum ActivityType {
    DOCUMENT_CHECKED_IN
    DOCUMENT_CHECKED_OUT
    DOCUMENT_RENAMED
    DOCUMENT_VERSION_UPLOADED
    DOCUMENT_VERSION_DELETED
    DOCUMENT_VERSION_VIEWED
    DOCUMENT_VERSION_DOWNLOADED
    DOCUMENT_RECYCLED
    DOCUMENT_RESTORED
    DOCUMENT_REVERTED
    DOCUMENT_SHARED
    DOCUMENT_UNSHARED
    DOCUMENT_SHARE_PERMISSION_CHANGED
    DOCUMENT_SHAREABLE_LINK_CREATED
    DOCUMENT_SHAREABLE_LINK_REMOVED
    DOCUMENT_SHAREABLE_LINK_PERMISSION_CHANGED
    DOCUMENT_MOVED
    DOCUMENT_COMMENT_ADDED
    DOCUMENT_COMMENT_DELETED
    DOCUMENT_ANNOTATION_ADDED
    DOCUMENT_ANNOTATION_DELETED
    FOLDER_CREATED
    FOLDER_DELETED
    FOLDER_RENAMED
    FOLDER_RECYCLED
    FOLDER_RESTORED
    FOLDER_SHARED
    FOLDER_UNSHARED
    FOLDER_SHARE_PERMISSION_CHANGED
    FOLDER_SHAREABLE_LINK_CREATED
    FOLDER_SHAREABLE_LINK_REMOVED
    FOLDER_SHAREABLE_LINK_PERMISSION_CHANGED
    FOLDER_MOVED
}

enum AdditionalResponseFieldType {
    WEBURL
}

list AdditionalResponseFieldsList {
    member: AdditionalResponseFieldType
}

@length(min: 1, max: 8199) @sensitive
string AuthenticationHeaderType

enum BooleanEnumType {
    TRUE
    FALSE
}

structure Comment {
    @required
    CommentId: CommentIdType

    ParentId: CommentIdType
    ThreadId: CommentIdType
    Text: CommentTextType
    Contributor: User
    CreatedTimestamp: Timestamp
    Status: CommentStatusType
    Visibility: CommentVisibilityType
    RecipientId: IdType
}

@length(min: 1, max: 128) @pattern("[\\w+-.@]+")
string CommentIdType

list CommentList {
    member: Comment
}

structure CommentMetadata {
    CommentId: CommentIdType
    Contributor: User
    CreatedTimestamp: Timestamp
    CommentStatus: CommentStatusType
    RecipientId: IdType
    ContributorId: IdType
}

enum CommentStatusType {
    DRAFT
    PUBLISHED
    DELETED
}

@length(min: 1, max: 2048) @sensitive
string CommentTextType

enum CommentVisibilityType {
    PUBLIC
    PRIVATE
}

@error("client") @httpError(409)
structure ConcurrentModificationException {
    Message: String
}

@error("client") @httpError(409)
structure ConflictingOperationException {
    Message: String
}

enum ContentCategoryType {
    IMAGE
    DOCUMENT
    PDF
    SPREADSHEET
    PRESENTATION
    AUDIO
    VIDEO
    SOURCE_CODE
    OTHER
}

@length(max: 8)
list CustomMetadataKeyList {
    member: CustomMetadataKeyType
}

@length(min: 1, max: 56) @pattern("[a-zA-Z0-9._+-/=][a-zA-Z0-9 ._+-/=]*")
string CustomMetadataKeyType

@error("client") @httpError(429)
structure CustomMetadataLimitExceededException {
    Message: String
}

@length(min: 1, max: 8)
map CustomMetadataMap {
    key: CustomMetadataKeyType
    value: CustomMetadataValueType
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._+-/=][a-zA-Z0-9 ._+-/=]*")
string CustomMetadataValueType

structure DateRangeType {
    StartValue: Timestamp
    EndValue: Timestamp
}

@error("client") @httpError(409)
structure DeactivatingLastSystemUserException {}

@length(min: 1, max: 128)
string DocumentContentType

@error("client") @httpError(409)
structure DocumentLockedForCommentsException {
    Message: String
}

structure DocumentMetadata {
    Id: ResourceIdType
    CreatorId: IdType
    ParentFolderId: ResourceIdType
    CreatedTimestamp: Timestamp
    ModifiedTimestamp: Timestamp
    LatestVersionMetadata: DocumentVersionMetadata
    ResourceState: ResourceStateType
    Labels: SharedLabels
}

list DocumentMetadataList {
    member: DocumentMetadata
}

enum DocumentSourceType {
    ORIGINAL
    WITH_COMMENTS
}

map DocumentSourceUrlMap {
    key: DocumentSourceType
    value: UrlType
}

enum DocumentStatusType {
    INITIALIZED
    ACTIVE
}

enum DocumentThumbnailType {
    SMALL
    SMALL_HQ
    LARGE
}

map DocumentThumbnailUrlMap {
    key: DocumentThumbnailType
    value: UrlType
}

@length(min: 1, max: 128) @pattern("[\\w+-.@]+")
string DocumentVersionIdType

structure DocumentVersionMetadata {
    Id: DocumentVersionIdType
    Name: ResourceNameType
    ContentType: DocumentContentType
    Size: Long
    Signature: HashType
    Status: DocumentStatusType
    CreatedTimestamp: Timestamp
    ModifiedTimestamp: Timestamp
    ContentCreatedTimestamp: Timestamp
    ContentModifiedTimestamp: Timestamp
    CreatorId: IdType
    Thumbnail: DocumentThumbnailUrlMap
    Source: DocumentSourceUrlMap
}

list DocumentVersionMetadataList {
    member: DocumentVersionMetadata
}

enum DocumentVersionStatus {
    ACTIVE
}

@error("client") @httpError(409)
structure DraftUploadOutOfSyncException {
    Message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}") @sensitive
string EmailAddressType

@error("client") @httpError(409)
structure EntityAlreadyExistsException {
    Message: String
}

list EntityIdList {
    member: IdType
}

@error("client") @httpError(404)
structure EntityNotExistsException {
    Message: String
    EntityIds: EntityIdList
}

@error("client") @httpError(424)
structure FailedDependencyException {
    Message: String
}

@length(min: 1, max: 256) @pattern("[\\w,]+")
string FieldNamesType

structure Filters {
    TextLocales: TextLocaleTypeList
    ContentCategories: SearchContentCategoryTypeList
    ResourceTypes: SearchResourceTypeList
    Labels: SearchLabelList
    Principals: SearchPrincipalTypeList
    AncestorIds: SearchAncestorIdList
    SearchCollectionTypes: SearchCollectionTypeList
    SizeRange: LongRangeType
    CreatedRange: DateRangeType
    ModifiedRange: DateRangeType
}

enum FolderContentType {
    ALL
    DOCUMENT
    FOLDER
}

structure FolderMetadata {
    Id: ResourceIdType
    Name: ResourceNameType
    CreatorId: IdType
    ParentFolderId: ResourceIdType
    CreatedTimestamp: Timestamp
    ModifiedTimestamp: Timestamp
    ResourceState: ResourceStateType
    Signature: HashType
    Labels: SharedLabels
    Size: Long
    LatestVersionSize: Long
}

list FolderMetadataList {
    member: FolderMetadata
}

structure GroupMetadata {
    Id: IdType
    Name: String
}

list GroupMetadataList {
    member: GroupMetadata
}

@length(min: 0, max: 128) @pattern("[&\\w+-.@]+")
string HashType

@length(min: 1, max: 256) @pattern("[\\w-]+")
string HeaderNameType

@length(min: 1, max: 1024)
string HeaderValueType

@length(min: 1, max: 256) @pattern("[&\\w+-.@]+")
string IdType

@error("client") @httpError(409)
structure IllegalUserStateException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidArgumentException {
    Message: String
}

@error("client") @httpError(409)
structure InvalidCommentOperationException {
    Message: String
}

@error("client") @httpError(405)
structure InvalidOperationException {
    Message: String
}

@error("client") @httpError(401)
structure InvalidPasswordException {
    Message: String
}

enum LanguageCodeType {
    AR
    BG
    BN
    DA
    DE
    CS
    EL
    EN
    ES
    FA
    FI
    FR
    HI
    HU
    ID
    IT
    JA
    KO
    LT
    LV
    NL
    NO
    PT
    RO
    RU
    SV
    SW
    TH
    TR
    ZH
    DEFAULT
}

@error("client") @httpError(409)
structure LimitExceededException {
    Message: String
}

@range(min: 1, max: 999)
integer LimitType

enum LocaleType {
    en
    fr
    ko
    de
    es
    ja
    ru
    zh_CN
    zh_TW
    pt_BR
    default
}

structure LongRangeType {
    StartValue: Long
    EndValue: Long
}

@length(min: 1, max: 2048) @pattern("[\\u0000-\\u00FF]+")
string MarkerType

@length(min: 0, max: 2048) @sensitive
string MessageType

@length(min: 1, max: 2048) @pattern("[\\d]+")
string NextMarkerType

structure NotificationOptions {
    SendEmail: Boolean
    EmailMessage: MessageType
}

enum OrderByFieldType {
    RELEVANCE
    NAME
    SIZE
    CREATED_TIMESTAMP
    MODIFIED_TIMESTAMP
}

enum OrderType {
    ASCENDING
    DESCENDING
}

list OrganizationUserList {
    member: User
}

@length(min: 1, max: 2048)
string PageMarkerType

structure Participants {
    Users: UserMetadataList
    Groups: GroupMetadataList
}

@length(min: 4, max: 32) @pattern("[\\u0020-\\u00FF]+") @sensitive
string PasswordType

structure PermissionInfo {
    Role: RoleType
    Type: RolePermissionType
}

list PermissionInfoList {
    member: PermissionInfo
}

@range(min: 1)
integer PositiveIntegerType

@range(min: 0)
long PositiveSizeType

structure Principal {
    Id: IdType
    Type: PrincipalType
    Roles: PermissionInfoList
}

list PrincipalList {
    member: Principal
}

enum PrincipalRoleType {
    VIEWER
    CONTRIBUTOR
    OWNER
    COOWNER
}

enum PrincipalType {
    USER
    GROUP
    INVITE
    ANONYMOUS
    ORGANIZATION
}

@error("client") @httpError(409)
structure ProhibitedStateException {
    Message: String
}

@error("client") @httpError(413)
structure RequestedEntityTooLargeException {
    Message: String
}

@error("client") @httpError(409)
structure ResourceAlreadyCheckedOutException {
    Message: String
}

enum ResourceCollectionType {
    SHARED_WITH_ME
}

@length(min: 1, max: 128) @pattern("[\\w+-.@]+")
string ResourceIdType

structure ResourceMetadata {
    Type: ResourceType
    Name: ResourceNameType
    OriginalName: ResourceNameType
    Id: ResourceIdType
    VersionId: DocumentVersionIdType
    Owner: UserMetadata
    ParentId: ResourceIdType
}

@length(min: 1, max: 255) @pattern("[\\u0020-\\u202D\\u202F-\\uFFFF]+") @sensitive
string ResourceNameType

structure ResourcePath {
    Components: ResourcePathComponentList
}

structure ResourcePathComponent {
    Id: IdType
    Name: ResourceNameType
}

list ResourcePathComponentList {
    member: ResourcePathComponent
}

enum ResourceSortType {
    DATE
    NAME
}

enum ResourceStateType {
    ACTIVE
    RESTORING
    RECYCLING
    RECYCLED
}

enum ResourceType {
    FOLDER
    DOCUMENT
}

structure ResponseItem {
    ResourceType: ResponseItemType
    WebUrl: ResponseItemWebUrl
    DocumentMetadata: DocumentMetadata
    FolderMetadata: FolderMetadata
    CommentMetadata: CommentMetadata
    DocumentVersionMetadata: DocumentVersionMetadata
}

enum ResponseItemType {
    DOCUMENT
    FOLDER
    COMMENT
    DOCUMENT_VERSION
}

@length(min: 1, max: 512) @pattern("[\\u0020-\\uFFFF]+") @sensitive
string ResponseItemWebUrl

@length(max: 100)
list ResponseItemsList {
    member: ResponseItem
}

enum RolePermissionType {
    DIRECT
    INHERITED
}

enum RoleType {
    VIEWER
    CONTRIBUTOR
    OWNER
    COOWNER
}

@length(min: 1, max: 128)
string SearchAncestorId

@length(max: 10)
list SearchAncestorIdList {
    member: SearchAncestorId
}

enum SearchCollectionType {
    OWNED
    SHARED_WITH_ME
}

@length(max: 2)
list SearchCollectionTypeList {
    member: SearchCollectionType
}

@length(max: 9)
list SearchContentCategoryTypeList {
    member: ContentCategoryType
}

@length(min: 1, max: 128)
string SearchLabel

@length(max: 10)
list SearchLabelList {
    member: SearchLabel
}

@length(min: 1, max: 12288) @pattern("[\\u0000-\\u00FF]+")
string SearchMarkerType

@length(max: 4)
list SearchPrincipalRoleList {
    member: PrincipalRoleType
}

structure SearchPrincipalType {
    @required
    Id: IdType

    Roles: SearchPrincipalRoleList
}

@length(max: 10)
list SearchPrincipalTypeList {
    member: SearchPrincipalType
}

enum SearchQueryScopeType {
    NAME
    CONTENT
}

@length(max: 2)
list SearchQueryScopeTypeList {
    member: SearchQueryScopeType
}

@length(min: 1, max: 512) @pattern("[\\u0020-\\uFFFF]+") @sensitive
string SearchQueryType

enum SearchResourceType {
    FOLDER
    DOCUMENT
    COMMENT
    DOCUMENT_VERSION
}

@length(max: 4)
list SearchResourceTypeList {
    member: SearchResourceType
}

@length(max: 1)
list SearchResultSortList {
    member: SearchSortResult
}

@range(min: 1, max: 100)
integer SearchResultsLimitType

structure SearchSortResult {
    Field: OrderByFieldType
    Order: SortOrder
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Message: String
}

structure SharePrincipal {
    @required
    Id: IdType

    @required
    Type: PrincipalType

    @required
    Role: RoleType
}

list SharePrincipalList {
    member: SharePrincipal
}

structure ShareResult {
    PrincipalId: IdType
    InviteePrincipalId: IdType
    Role: RoleType
    Status: ShareStatusType
    ShareId: ResourceIdType
    StatusMessage: MessageType
}

list ShareResultsList {
    member: ShareResult
}

enum ShareStatusType {
    SUCCESS
    FAILURE
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9._+-/=][a-zA-Z0-9 ._+-/=]*")
string SharedLabel

@length(max: 20)
list SharedLabels {
    member: SharedLabel
}

map SignedHeaderMap {
    key: HeaderNameType
    value: HeaderValueType
}

enum SortOrder {
    ASC
    DESC
}

@error("client") @httpError(409)
structure StorageLimitExceededException {
    Message: String
}

@error("client") @httpError(413)
structure StorageLimitWillExceedException {
    Message: String
}

structure StorageRuleType {
    StorageAllocatedInBytes: PositiveSizeType
    StorageType: StorageType
}

enum StorageType {
    UNLIMITED
    QUOTA
}

structure Subscription {
    SubscriptionId: IdType
    EndPoint: SubscriptionEndPointType
    Protocol: SubscriptionProtocolType
}

@length(min: 1, max: 256)
string SubscriptionEndPointType

@length(max: 256)
list SubscriptionList {
    member: Subscription
}

enum SubscriptionProtocolType {
    HTTPS
    SQS
}

enum SubscriptionType {
    ALL
}

@length(max: 1)
list TextLocaleTypeList {
    member: LanguageCodeType
}

@length(min: 1, max: 256)
string TimeZoneIdType

@error("client") @httpError(429)
structure TooManyLabelsException {
    Message: String
}

@error("client") @httpError(429)
structure TooManySubscriptionsException {
    Message: String
}

@error("client") @httpError(403)
structure UnauthorizedOperationException {}

@error("client") @httpError(404)
structure UnauthorizedResourceAccessException {
    Message: String
}

structure UploadMetadata {
    UploadUrl: UrlType
    SignedHeaders: SignedHeaderMap
}

@length(min: 1, max: 1024) @sensitive
string UrlType

structure User {
    Id: IdType
    Username: UsernameType
    EmailAddress: EmailAddressType
    GivenName: UserAttributeValueType
    Surname: UserAttributeValueType
    OrganizationId: IdType
    RootFolderId: ResourceIdType
    RecycleBinFolderId: ResourceIdType
    Status: UserStatusType
    Type: UserType
    CreatedTimestamp: Timestamp
    ModifiedTimestamp: Timestamp
    TimeZoneId: TimeZoneIdType
    Locale: LocaleType
    Storage: UserStorageMetadata
}

list UserActivities {
    member: Activity
}

@length(min: 1, max: 64) @sensitive
string UserAttributeValueType

enum UserFilterType {
    ALL
    ACTIVE_PENDING
}

@length(min: 1, max: 2000) @pattern("[&\\w+-.@, ]+")
string UserIdsType

structure UserMetadata {
    Id: IdType
    Username: UsernameType
    GivenName: UserAttributeValueType
    Surname: UserAttributeValueType
    EmailAddress: EmailAddressType
}

list UserMetadataList {
    member: UserMetadata
}

enum UserSortType {
    USER_NAME
    FULL_NAME
    STORAGE_LIMIT
    USER_STATUS
    STORAGE_USED
}

enum UserStatusType {
    ACTIVE
    INACTIVE
    PENDING
}

structure UserStorageMetadata {
    StorageUtilizedInBytes: Long
    StorageRule: StorageRuleType
}

enum UserType {
    USER
    ADMIN
    POWERUSER
    MINIMALUSER
    WORKSPACESUSER
}

@length(min: 1, max: 256) @pattern("[\\w\\-+.]+(@[a-zA-Z0-9.\\-]+\\.[a-zA-Z]+)?") @sensitive
string UsernameType
