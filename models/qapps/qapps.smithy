$version: "2.0"

namespace com.amazonaws.qapps

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("QApps")
@service(sdkId: "QApps", endpointPrefix: "data.qapps")
@restJson1
@sigv4(name: "qapps")
@standardRegionalEndpoints
service QApps {
    version: "2023-11-27"
    operations: [
        AssociateLibraryItemReview
        AssociateQAppWithUser
        BatchCreateCategory
        BatchDeleteCategory
        BatchUpdateCategory
        CreateLibraryItem
        CreatePresignedUrl
        CreateQApp
        DeleteLibraryItem
        DeleteQApp
        DescribeQAppPermissions
        DisassociateLibraryItemReview
        DisassociateQAppFromUser
        ExportQAppSessionData
        GetLibraryItem
        GetQApp
        GetQAppSession
        GetQAppSessionMetadata
        ImportDocument
        ListCategories
        ListLibraryItems
        ListQAppSessionData
        ListQApps
        ListTagsForResource
        PredictQApp
        StartQAppSession
        StopQAppSession
        TagResource
        UntagResource
        UpdateLibraryItem
        UpdateLibraryItemMetadata
        UpdateQApp
        UpdateQAppPermissions
        UpdateQAppSession
        UpdateQAppSessionMetadata
    ]
}

@http(method: "POST", uri: "/catalog.associateItemRating")
operation AssociateLibraryItemReview {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        libraryItemId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.install")
operation AssociateQAppWithUser {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.createCategories")
operation BatchCreateCategory {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        categories: BatchCreateCategoryInputCategoryList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.deleteCategories")
operation BatchDeleteCategory {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        categories: DeleteCategoryInputList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.updateCategories")
operation BatchUpdateCategory {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        categories: CategoryListInput
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.createItem")
operation CreateLibraryItem {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID

        @required
        appVersion: AppVersion

        @required
        categories: CategoryIdList
    }
    output := {
        @required
        libraryItemId: UUID

        @required
        status: String

        @required
        createdAt: QAppsTimestamp

        @required
        createdBy: String

        updatedAt: QAppsTimestamp
        updatedBy: String

        @required
        ratingCount: Integer

        isVerified: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.createPresignedUrl")
operation CreatePresignedUrl {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        cardId: UUID

        @required
        appId: UUID

        @required
        fileContentsSha256: CreatePresignedUrlInputFileContentsSha256String

        @required
        fileName: Filename

        @required
        scope: DocumentScope

        sessionId: UUID
    }
    output := {
        @required
        fileId: String

        @required
        presignedUrl: String

        @required
        presignedUrlFields: PresignedUrlFields

        @required
        presignedUrlExpiration: QAppsTimestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.create")
operation CreateQApp {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        title: Title

        description: Description

        @required
        appDefinition: AppDefinitionInput

        tags: TagMap
    }
    output := {
        @required
        appId: UUID

        @required
        appArn: String

        @required
        title: Title

        description: Description
        initialPrompt: InitialPrompt

        @required
        appVersion: AppVersion

        @required
        status: AppStatus

        @required
        createdAt: QAppsTimestamp

        @required
        createdBy: String

        @required
        updatedAt: QAppsTimestamp

        @required
        updatedBy: String

        requiredCapabilities: AppRequiredCapabilities
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ContentTooLargeException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.deleteItem") @idempotent
operation DeleteLibraryItem {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        libraryItemId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.delete") @idempotent
operation DeleteQApp {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/apps.describeQAppPermissions")
operation DescribeQAppPermissions {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required @httpQuery("appId")
        appId: UUID
    }
    output := {
        resourceArn: String
        appId: String
        permissions: PermissionsOutputList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.disassociateItemRating")
operation DisassociateLibraryItemReview {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        libraryItemId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.uninstall")
operation DisassociateQAppFromUser {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/runtime.exportQAppSessionData")
operation ExportQAppSessionData {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        sessionId: UUID
    }
    output := {
        @required
        csvFileLink: String

        @required
        expiresAt: QAppsTimestamp

        @required
        sessionArn: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/catalog.getItem")
operation GetLibraryItem {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required @httpQuery("libraryItemId")
        libraryItemId: UUID

        @httpQuery("appId")
        appId: UUID
    }
    output := {
        @required
        libraryItemId: UUID

        @required
        appId: UUID

        @required
        appVersion: AppVersion

        @required
        categories: CategoryList

        @required
        status: String

        @required
        createdAt: QAppsTimestamp

        @required
        createdBy: String

        updatedAt: QAppsTimestamp
        updatedBy: String

        @required
        ratingCount: Integer

        isRatedByUser: Boolean
        userCount: Integer
        isVerified: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/apps.get")
operation GetQApp {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required @httpQuery("appId")
        appId: UUID

        @httpQuery("appVersion")
        appVersion: AppVersion
    }
    output := {
        @required
        appId: UUID

        @required
        appArn: String

        @required
        title: Title

        description: Description
        initialPrompt: InitialPrompt

        @required
        appVersion: AppVersion

        @required
        status: AppStatus

        @required
        createdAt: QAppsTimestamp

        @required
        createdBy: String

        @required
        updatedAt: QAppsTimestamp

        @required
        updatedBy: String

        requiredCapabilities: AppRequiredCapabilities

        @required
        appDefinition: AppDefinition
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/runtime.getQAppSession")
operation GetQAppSession {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required @httpQuery("sessionId")
        sessionId: UUID
    }
    output := {
        @required
        sessionId: String

        @required
        sessionArn: String

        sessionName: SessionName
        appVersion: AppVersion
        latestPublishedAppVersion: AppVersion

        @required
        status: ExecutionStatus

        @required
        cardStatus: CardStatusMap

        userIsHost: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/runtime.getQAppSessionMetadata")
operation GetQAppSessionMetadata {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required @httpQuery("sessionId")
        sessionId: UUID
    }
    output := {
        @required
        sessionId: UUID

        @required
        sessionArn: String

        sessionName: SessionName

        @required
        sharingConfiguration: SessionSharingConfiguration

        sessionOwner: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.importDocument")
operation ImportDocument {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        cardId: UUID

        @required
        appId: UUID

        @required
        fileContentsBase64: String

        @required
        fileName: Filename

        @required
        scope: DocumentScope

        sessionId: UUID
    }
    output := {
        fileId: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ContentTooLargeException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/catalog.listCategories")
operation ListCategories {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String
    }
    output := {
        categories: CategoriesList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/catalog.list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "libraryItems"
    pageSize: "limit"
)
operation ListLibraryItems {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @httpQuery("limit")
        limit: PageLimit

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("categoryId")
        categoryId: UUID
    }
    output := {
        libraryItems: LibraryItemList
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/runtime.listQAppSessionData")
operation ListQAppSessionData {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required @httpQuery("sessionId")
        sessionId: UUID
    }
    output := {
        @required
        sessionId: UUID

        @required
        sessionArn: String

        sessionData: QAppSessionDataList
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/apps.list")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "apps", pageSize: "limit")
operation ListQApps {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @httpQuery("limit")
        limit: PageLimit

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        apps: UserAppsList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{resourceARN}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.predictQApp")
operation PredictQApp {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        options: PredictQAppInputOptions
    }
    output := {
        @required
        app: PredictAppDefinition

        @required
        problemStatement: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/runtime.startQAppSession")
operation StartQAppSession {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID

        @required
        appVersion: AppVersion

        initialValues: CardValueList
        sessionId: String
        tags: TagMap
    }
    output := {
        @required
        sessionId: String

        @required
        sessionArn: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/runtime.deleteMiniAppRun")
operation StopQAppSession {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        sessionId: UUID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{resourceARN}") @idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceARN}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.updateItem")
operation UpdateLibraryItem {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        libraryItemId: UUID

        status: LibraryItemStatus
        categories: CategoryIdList
    }
    output := {
        @required
        libraryItemId: UUID

        @required
        appId: UUID

        @required
        appVersion: AppVersion

        @required
        categories: CategoryList

        @required
        status: String

        @required
        createdAt: QAppsTimestamp

        @required
        createdBy: String

        updatedAt: QAppsTimestamp
        updatedBy: String

        @required
        ratingCount: Integer

        isRatedByUser: Boolean
        userCount: Integer
        isVerified: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/catalog.updateItemMetadata") @idempotent
operation UpdateLibraryItemMetadata {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        libraryItemId: UUID

        isVerified: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.update")
operation UpdateQApp {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID

        title: Title
        description: Description
        appDefinition: AppDefinitionInput
    }
    output := {
        @required
        appId: UUID

        @required
        appArn: String

        @required
        title: Title

        description: Description
        initialPrompt: InitialPrompt

        @required
        appVersion: AppVersion

        @required
        status: AppStatus

        @required
        createdAt: QAppsTimestamp

        @required
        createdBy: String

        @required
        updatedAt: QAppsTimestamp

        @required
        updatedBy: String

        requiredCapabilities: AppRequiredCapabilities
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ContentTooLargeException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/apps.updateQAppPermissions")
operation UpdateQAppPermissions {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        appId: UUID

        grantPermissions: UpdateQAppPermissionsInputGrantPermissionsList
        revokePermissions: UpdateQAppPermissionsInputRevokePermissionsList
    }
    output := {
        resourceArn: String
        appId: String
        permissions: PermissionsOutputList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/runtime.updateQAppSession")
operation UpdateQAppSession {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        sessionId: UUID

        values: CardValueList
    }
    output := {
        @required
        sessionId: String

        @required
        sessionArn: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/runtime.updateQAppSessionMetadata")
operation UpdateQAppSessionMetadata {
    input := {
        @required @httpHeader("instance-id")
        instanceId: String

        @required
        sessionId: UUID

        sessionName: SessionName

        @required
        sharingConfiguration: SessionSharingConfiguration
    }
    output := {
        @required
        sessionId: UUID

        @required
        sessionArn: String

        sessionName: SessionName

        @required
        sharingConfiguration: SessionSharingConfiguration
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 256)
string ActionIdentifier

@length(min: 1, max: 1011)
string AmazonResourceName

structure AppDefinition {
    @required
    appDefinitionVersion: String

    @required
    cards: CardModelList

    canEdit: Boolean
}

structure AppDefinitionInput {
    @required
    cards: CardList

    initialPrompt: InitialPrompt
}

list AppRequiredCapabilities {
    member: AppRequiredCapability
}

enum AppRequiredCapability {
    FileUpload
    CreatorMode
    RetrievalMode
    PluginMode
}

enum AppStatus {
    PUBLISHED
    DRAFT
    DELETED
}

@range(min: 0, max: 2147483647)
integer AppVersion

structure AttributeFilter {
    andAllFilters: AttributeFilters
    orAllFilters: AttributeFilters
    notFilter: AttributeFilter
    equalsTo: DocumentAttribute
    containsAll: DocumentAttribute
    containsAny: DocumentAttribute
    greaterThan: DocumentAttribute
    greaterThanOrEquals: DocumentAttribute
    lessThan: DocumentAttribute
    lessThanOrEquals: DocumentAttribute
}

list AttributeFilters {
    member: AttributeFilter
}

structure BatchCreateCategoryInputCategory {
    id: UUID

    @required
    title: BatchCreateCategoryInputCategoryTitleString

    color: BatchCreateCategoryInputCategoryColorString
}

@length(min: 4, max: 7) @pattern("#([A-Fa-f0-9]{3}|[A-Fa-f0-9]{6})")
string BatchCreateCategoryInputCategoryColorString

@length(min: 0, max: 10)
list BatchCreateCategoryInputCategoryList {
    member: BatchCreateCategoryInputCategory
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9_]+( [a-zA-Z0-9_]+)*")
string BatchCreateCategoryInputCategoryTitleString

union Card {
    textInput: TextInputCard
    qQuery: QQueryCard
    qPlugin: QPluginCard
    fileUpload: FileUploadCard
    formInput: FormInputCard
}

union CardInput {
    textInput: TextInputCardInput
    qQuery: QQueryCardInput
    qPlugin: QPluginCardInput
    fileUpload: FileUploadCardInput
    formInput: FormInputCardInput
}

@length(min: 0, max: 20)
list CardList {
    member: CardInput
}

@length(min: 0, max: 20)
list CardModelList {
    member: Card
}

enum CardOutputSource {
    approved_sources = "approved-sources"
    llm
}

structure CardStatus {
    @required
    currentState: ExecutionStatus

    @required
    currentValue: String

    submissions: SubmissionList
}

map CardStatusMap {
    key: UUID
    value: CardStatus
}

enum CardType {
    text_input = "text-input"
    q_query = "q-query"
    file_upload = "file-upload"
    q_plugin = "q-plugin"
    form_input = "form-input"
}

structure CardValue {
    @required
    cardId: UUID

    @required
    value: CardValueValueString

    submissionMutation: SubmissionMutation
}

@length(min: 0, max: 20)
list CardValueList {
    member: CardValue
}

@length(min: 0, max: 40000)
string CardValueValueString

@length(min: 0, max: 10)
list CategoriesList {
    member: Category
}

structure Category {
    @required
    id: UUID

    @required
    title: String

    color: String
    appCount: Integer
}

@length(min: 0, max: 3)
list CategoryIdList {
    member: UUID
}

structure CategoryInput {
    @required
    id: UUID

    @required
    title: CategoryInputTitleString

    color: CategoryInputColorString
}

@length(min: 4, max: 7) @pattern("#([A-Fa-f0-9]{3}|[A-Fa-f0-9]{6})")
string CategoryInputColorString

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9_]+( [a-zA-Z0-9_]+)*")
string CategoryInputTitleString

@length(min: 0, max: 3)
list CategoryList {
    member: Category
}

@length(min: 0, max: 10)
list CategoryListInput {
    member: CategoryInput
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

@error("client") @httpError(413)
structure ContentTooLargeException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure ConversationMessage {
    @required
    body: ConversationMessageBodyString

    @required
    type: Sender
}

@length(min: 0, max: 7000)
string ConversationMessageBodyString

@pattern("[A-Za-z0-9+/]{43}=$|^[A-Za-z0-9+/]{42}==$|^[A-Za-z0-9+/]{44}")
string CreatePresignedUrlInputFileContentsSha256String

@length(min: 0, max: 500)
string Default

@length(min: 0, max: 10)
list DeleteCategoryInputList {
    member: UUID
}

list DependencyList {
    member: String
}

@length(min: 0, max: 500)
string Description

structure DocumentAttribute {
    @required
    name: DocumentAttributeKey

    @required
    value: DocumentAttributeValue
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9_][a-zA-Z0-9_-]*")
string DocumentAttributeKey

list DocumentAttributeStringListValue {
    member: PlatoString
}

union DocumentAttributeValue {
    stringValue: DocumentAttributeValueStringValueString
    stringListValue: DocumentAttributeStringListValue
    longValue: Long
    dateValue: Timestamp
}

@length(min: 0, max: 2048)
string DocumentAttributeValueStringValueString

enum DocumentScope {
    APPLICATION
    SESSION
}

enum ExecutionStatus {
    IN_PROGRESS
    WAITING
    COMPLETED
    ERROR
}

structure FileUploadCard {
    @required
    id: UUID

    @required
    title: Title

    @required
    dependencies: DependencyList

    @required
    type: CardType

    filename: String
    fileId: String
    allowOverride: Boolean
}

structure FileUploadCardInput {
    @required
    title: Title

    @required
    id: UUID

    @required
    type: CardType

    filename: Filename
    fileId: UUID
    allowOverride: Boolean
}

@length(min: 0, max: 100)
string Filename

structure FormInputCard {
    @required
    id: UUID

    @required
    title: Title

    @required
    dependencies: DependencyList

    @required
    type: CardType

    @required
    metadata: FormInputCardMetadata

    computeMode: InputCardComputeMode
}

structure FormInputCardInput {
    @required
    title: Title

    @required
    id: UUID

    @required
    type: CardType

    @required
    metadata: FormInputCardMetadata

    computeMode: InputCardComputeMode
}

structure FormInputCardMetadata {
    @required
    schema: Document
}

@length(min: 0, max: 10000)
string InitialPrompt

enum InputCardComputeMode {
    append
    replace
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

list LibraryItemList {
    member: LibraryItemMember
}

structure LibraryItemMember {
    @required
    libraryItemId: UUID

    @required
    appId: UUID

    @required
    appVersion: AppVersion

    @required
    categories: CategoryList

    @required
    status: String

    @required
    createdAt: QAppsTimestamp

    @required
    createdBy: String

    updatedAt: QAppsTimestamp
    updatedBy: String

    @required
    ratingCount: Integer

    isRatedByUser: Boolean
    userCount: Integer
    isVerified: Boolean
}

enum LibraryItemStatus {
    PUBLISHED
    DISABLED
}

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    resourceARN: AmazonResourceName
}

@output
structure ListTagsForResourceResponse {
    tags: Tags
}

list MemoryReferenceList {
    member: String
}

@range(min: 1, max: 100)
integer PageLimit

@length(min: 0, max: 300)
string PaginationToken

structure PermissionInput {
    @required
    action: PermissionInputActionEnum

    @required
    principal: PermissionInputPrincipalString
}

enum PermissionInputActionEnum {
    read
    write
}

@length(min: 1, max: 256)
string PermissionInputPrincipalString

structure PermissionOutput {
    @required
    action: PermissionOutputActionEnum

    @required
    principal: PrincipalOutput
}

enum PermissionOutputActionEnum {
    read
    write
}

list PermissionsOutputList {
    member: PermissionOutput
}

@length(min: 0, max: 500)
string Placeholder

@length(min: 1, max: 2048)
string PlatoString

@length(min: 36, max: 36)
string PluginId

enum PluginType {
    SERVICE_NOW
    SALESFORCE
    JIRA
    ZENDESK
    CUSTOM
    ASANA
    ATLASSIAN_CONFLUENCE
    GOOGLE_CALENDAR
    JIRA_CLOUD
    MICROSOFT_EXCHANGE
    MICROSOFT_TEAMS
    PAGERDUTY_ADVANCE
    SALESFORCE_CRM
    SERVICENOW_NOW_PLATFORM
    SMARTSHEET
    ZENDESK_SUITE
}

structure PredictAppDefinition {
    @required
    title: Title

    description: Description

    @required
    appDefinition: AppDefinitionInput
}

union PredictQAppInputOptions {
    conversation: PredictQAppInputOptionsConversationList
    problemStatement: PredictQAppInputOptionsProblemStatementString
}

@length(min: 1, max: 25)
list PredictQAppInputOptionsConversationList {
    member: ConversationMessage
}

@length(min: 0, max: 10000)
string PredictQAppInputOptionsProblemStatementString

map PresignedUrlFields {
    key: String
    value: String
}

structure PrincipalOutput {
    userId: PrincipalOutputUserIdString
    userType: PrincipalOutputUserTypeEnum
    email: PrincipalOutputEmailString
}

@length(min: 1, max: 256)
string PrincipalOutputEmailString

@length(min: 1, max: 256)
string PrincipalOutputUserIdString

enum PrincipalOutputUserTypeEnum {
    owner
    user
}

@length(min: 0, max: 50000)
string Prompt

structure QAppSessionData {
    @required
    cardId: UUID

    value: Document

    @required
    user: User

    submissionId: UUID
    timestamp: QAppsTimestamp
}

list QAppSessionDataList {
    member: QAppSessionData
}

@timestampFormat("date-time")
timestamp QAppsTimestamp

structure QPluginCard {
    @required
    id: UUID

    @required
    title: Title

    @required
    dependencies: DependencyList

    @required
    type: CardType

    @required
    prompt: Prompt

    @required
    pluginType: PluginType

    @required
    pluginId: String

    actionIdentifier: ActionIdentifier
}

structure QPluginCardInput {
    @required
    title: Title

    @required
    id: UUID

    @required
    type: CardType

    @required
    prompt: Prompt

    @required
    pluginId: PluginId

    actionIdentifier: ActionIdentifier
}

structure QQueryCard {
    @required
    id: UUID

    @required
    title: Title

    @required
    dependencies: DependencyList

    @required
    type: CardType

    @required
    prompt: Prompt

    @required
    outputSource: CardOutputSource

    attributeFilter: AttributeFilter
    memoryReferences: MemoryReferenceList
}

structure QQueryCardInput {
    @required
    title: Title

    @required
    id: UUID

    @required
    type: CardType

    @required
    prompt: Prompt

    outputSource: CardOutputSource
    attributeFilter: AttributeFilter
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

enum Sender {
    USER
    SYSTEM
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

@length(min: 0, max: 100)
string SessionName

structure SessionSharingConfiguration {
    @required
    enabled: Boolean

    acceptResponses: Boolean
    revealCards: Boolean
}

structure Submission {
    value: Document
    submissionId: UUID
    timestamp: QAppsTimestamp
}

list SubmissionList {
    member: Submission
}

structure SubmissionMutation {
    @required
    submissionId: UUID

    @required
    mutationType: SubmissionMutationKind
}

enum SubmissionMutationKind {
    edit
    delete
    add
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

map TagMap {
    key: String
    value: String
}

@input
structure TagResourceRequest {
    @required @httpLabel
    resourceARN: AmazonResourceName

    @required
    tags: Tags
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

structure TextInputCard {
    @required
    id: UUID

    @required
    title: Title

    @required
    dependencies: DependencyList

    @required
    type: CardType

    placeholder: Placeholder
    defaultValue: Default
}

structure TextInputCardInput {
    @required
    title: Title

    @required
    id: UUID

    @required
    type: CardType

    placeholder: Placeholder
    defaultValue: Default
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    @required
    serviceCode: String

    @required
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 0, max: 100) @pattern("[^{}\\\\\"<>]+")
string Title

@pattern("[\\da-f]{8}-[\\da-f]{4}-[45][\\da-f]{3}-[89ABab][\\da-f]{3}-[\\da-f]{12}")
string UUID

@error("client") @httpError(401)
structure UnauthorizedException {
    @required
    message: String
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    resourceARN: AmazonResourceName

    @required @httpQuery("tagKeys")
    tagKeys: TagKeys
}

@output
structure UntagResourceResponse {}

@length(min: 0, max: 100)
list UpdateQAppPermissionsInputGrantPermissionsList {
    member: PermissionInput
}

@length(min: 0, max: 100)
list UpdateQAppPermissionsInputRevokePermissionsList {
    member: PermissionInput
}

structure User {
    userId: String
}

structure UserAppItem {
    @required
    appId: UUID

    @required
    appArn: String

    @required
    title: Title

    description: Description

    @required
    createdAt: QAppsTimestamp

    canEdit: Boolean
    status: String
    isVerified: Boolean
}

list UserAppsList {
    member: UserAppItem
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
