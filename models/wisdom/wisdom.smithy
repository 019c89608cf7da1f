$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.wisdom

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Connect Wisdom Service")
@service(sdkId: "Wisdom", endpointPrefix: "wisdom")
@restJson1
@sigv4(name: "wisdom")
@standardRegionalEndpoints
service Wisdom {
    version: "2020-10-19"
    operations: [
        CreateAssistant
        CreateAssistantAssociation
        CreateContent
        CreateKnowledgeBase
        CreateQuickResponse
        CreateSession
        DeleteAssistant
        DeleteAssistantAssociation
        DeleteContent
        DeleteImportJob
        DeleteKnowledgeBase
        DeleteQuickResponse
        GetAssistant
        GetAssistantAssociation
        GetContent
        GetContentSummary
        GetImportJob
        GetKnowledgeBase
        GetQuickResponse
        GetRecommendations
        GetSession
        ListAssistantAssociations
        ListAssistants
        ListContents
        ListImportJobs
        ListKnowledgeBases
        ListQuickResponses
        ListTagsForResource
        NotifyRecommendationsReceived
        QueryAssistant
        RemoveKnowledgeBaseTemplateUri
        SearchContent
        SearchQuickResponses
        SearchSessions
        StartContentUpload
        StartImportJob
        TagResource
        UntagResource
        UpdateContent
        UpdateKnowledgeBaseTemplateUri
        UpdateQuickResponse
    ]
}

@http(method: "POST", uri: "/assistants") @idempotent
operation CreateAssistant {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        description: Description

        @required
        name: Name

        serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        tags: Tags

        @required
        type: AssistantType
    }
    output := {
        assistant: AssistantData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/associations") @idempotent
operation CreateAssistantAssociation {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required
        association: AssistantAssociationInputData

        @required
        associationType: AssociationType

        @idempotencyToken
        clientToken: ClientToken

        tags: Tags
    }
    output := {
        assistantAssociation: AssistantAssociationData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/contents") @idempotent
operation CreateContent {
    input := {
        @idempotencyToken
        clientToken: NonEmptyString

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        metadata: ContentMetadata

        @required
        name: Name

        overrideLinkOutUri: Uri
        tags: Tags
        title: ContentTitle

        @required
        uploadId: UploadId
    }
    output := {
        content: ContentData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgeBases") @idempotent
operation CreateKnowledgeBase {
    input := {
        @idempotencyToken
        clientToken: NonEmptyString

        description: Description

        @required
        knowledgeBaseType: KnowledgeBaseType

        @required
        name: Name

        renderingConfiguration: RenderingConfiguration
        serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        sourceConfiguration: SourceConfiguration
        tags: Tags
    }
    output := {
        knowledgeBase: KnowledgeBaseData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses") @idempotent
operation CreateQuickResponse {
    input := {
        channels: Channels

        @idempotencyToken
        clientToken: NonEmptyString

        @required
        content: QuickResponseDataProvider

        contentType: QuickResponseType
        description: QuickResponseDescription
        groupingConfiguration: GroupingConfiguration
        isActive: Boolean

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        language: LanguageCode

        @required
        name: QuickResponseName

        shortcutKey: ShortCutKey
        tags: Tags
    }
    output := {
        quickResponse: QuickResponseData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/sessions") @idempotent
operation CreateSession {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @idempotencyToken
        clientToken: ClientToken

        description: Description

        @required
        name: Name

        tags: Tags
    }
    output := {
        session: SessionData
    }
    errors: [ConflictException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/assistants/{assistantId}", code: 204) @idempotent
operation DeleteAssistant {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(
    method: "DELETE"
    uri: "/assistants/{assistantId}/associations/{assistantAssociationId}"
    code: 204
)
@idempotent
operation DeleteAssistantAssociation {
    input := {
        @required @httpLabel
        assistantAssociationId: UuidOrArn

        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}", code: 204)
@idempotent
operation DeleteContent {
    input := {
        @required @httpLabel
        contentId: UuidOrArn

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(
    method: "DELETE"
    uri: "/knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}"
    code: 204
)
@idempotent
operation DeleteImportJob {
    input := {
        @required @httpLabel
        importJobId: Uuid

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/knowledgeBases/{knowledgeBaseId}", code: 204) @idempotent
operation DeleteKnowledgeBase {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}"
    code: 204
)
@idempotent
operation DeleteQuickResponse {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        quickResponseId: UuidOrArn
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}")
operation GetAssistant {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {
        assistant: AssistantData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}/associations/{assistantAssociationId}")
operation GetAssistantAssociation {
    input := {
        @required @httpLabel
        assistantAssociationId: UuidOrArn

        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {
        assistantAssociation: AssistantAssociationData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}")
operation GetContent {
    input := {
        @required @httpLabel
        contentId: UuidOrArn

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        content: ContentData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary")
operation GetContentSummary {
    input := {
        @required @httpLabel
        contentId: UuidOrArn

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        contentSummary: ContentSummary
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}")
operation GetImportJob {
    input := {
        @required @httpLabel
        importJobId: Uuid

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        importJob: ImportJobData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}")
operation GetKnowledgeBase {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        knowledgeBase: KnowledgeBaseData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}")
operation GetQuickResponse {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        quickResponseId: UuidOrArn
    }
    output := {
        quickResponse: QuickResponseData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@deprecated
@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}/recommendations")
operation GetRecommendations {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        sessionId: UuidOrArn

        @httpQuery("waitTimeSeconds")
        waitTimeSeconds: WaitTimeSeconds
    }
    output := {
        @required
        recommendations: RecommendationList

        triggers: RecommendationTriggerList
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}")
operation GetSession {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn
    }
    output := {
        session: SessionData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}/associations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assistantAssociationSummaries"
    pageSize: "maxResults"
)
operation ListAssistantAssociations {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        assistantAssociationSummaries: AssistantAssociationSummaryList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assistantSummaries"
    pageSize: "maxResults"
)
operation ListAssistants {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        assistantSummaries: AssistantList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contentSummaries"
    pageSize: "maxResults"
)
operation ListContents {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        contentSummaries: ContentSummaryList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/importJobs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "importJobSummaries"
    pageSize: "maxResults"
)
operation ListImportJobs {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NonEmptyString
    }
    output := {
        @required
        importJobSummaries: ImportJobList

        nextToken: NonEmptyString
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/knowledgeBases")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "knowledgeBaseSummaries"
    pageSize: "maxResults"
)
operation ListKnowledgeBases {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NonEmptyString
    }
    output := {
        @required
        knowledgeBaseSummaries: KnowledgeBaseList

        nextToken: NonEmptyString
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "quickResponseSummaries"
    pageSize: "maxResults"
)
operation ListQuickResponses {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NonEmptyString
    }
    output := {
        nextToken: NonEmptyString

        @required
        quickResponseSummaries: QuickResponseSummaryList
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [ResourceNotFoundException]
}

@http(method: "POST", uri: "/assistants/{assistantId}/sessions/{sessionId}/recommendations/notify")
@idempotent
operation NotifyRecommendationsReceived {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required
        recommendationIds: RecommendationIdList

        @required @httpLabel
        sessionId: UuidOrArn
    }
    output := {
        errors: NotifyRecommendationsReceivedErrorList
        recommendationIds: RecommendationIdList
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@deprecated
@http(method: "POST", uri: "/assistants/{assistantId}/query")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "results"
    pageSize: "maxResults"
)
operation QueryAssistant {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        maxResults: MaxResults
        nextToken: NextToken

        @required
        queryText: QueryText
    }
    output := {
        nextToken: NextToken

        @required
        results: QueryResultsList
    }
    errors: [
        RequestTimeoutException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/knowledgeBases/{knowledgeBaseId}/templateUri", code: 204)
operation RemoveKnowledgeBaseTemplateUri {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/search")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contentSummaries"
    pageSize: "maxResults"
)
operation SearchContent {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @required
        searchExpression: SearchExpression
    }
    output := {
        @required
        contentSummaries: ContentSummaryList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/search/quickResponses")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "results"
    pageSize: "maxResults"
)
operation SearchQuickResponses {
    input := {
        attributes: ContactAttributes

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NonEmptyString

        @required
        searchExpression: QuickResponseSearchExpression
    }
    output := {
        nextToken: NonEmptyString

        @required
        results: QuickResponseSearchResultsList
    }
    errors: [
        RequestTimeoutException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/searchSessions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionSummaries"
    pageSize: "maxResults"
)
operation SearchSessions {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @required
        searchExpression: SearchExpression
    }
    output := {
        nextToken: NextToken

        @required
        sessionSummaries: SessionSummaries
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/upload")
operation StartContentUpload {
    input := {
        @required
        contentType: ContentType

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        presignedUrlTimeToLive: TimeToLive
    }
    output := {
        @required
        headersToInclude: Headers

        @required
        uploadId: UploadId

        @required
        url: Url

        @required
        urlExpiry: SyntheticTimestamp_epoch_seconds
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/importJobs") @idempotent
operation StartImportJob {
    input := {
        @idempotencyToken
        clientToken: NonEmptyString

        externalSourceConfiguration: ExternalSourceConfiguration

        @required
        importJobType: ImportJobType

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        metadata: ContentMetadata

        @required
        uploadId: UploadId
    }
    output := {
        importJob: ImportJobData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: Tags
    }
    output := {}
    errors: [TooManyTagsException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}")
operation UpdateContent {
    input := {
        @required @httpLabel
        contentId: UuidOrArn

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        metadata: ContentMetadata
        overrideLinkOutUri: Uri
        removeOverrideLinkOutUri: Boolean
        revisionId: NonEmptyString
        title: ContentTitle
        uploadId: UploadId
    }
    output := {
        content: ContentData
    }
    errors: [
        ValidationException
        AccessDeniedException
        PreconditionFailedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/templateUri")
operation UpdateKnowledgeBaseTemplateUri {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        templateUri: Uri
    }
    output := {
        knowledgeBase: KnowledgeBaseData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}")
operation UpdateQuickResponse {
    input := {
        channels: Channels
        content: QuickResponseDataProvider
        contentType: QuickResponseType
        description: QuickResponseDescription
        groupingConfiguration: GroupingConfiguration
        isActive: Boolean

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        language: LanguageCode
        name: QuickResponseName

        @required @httpLabel
        quickResponseId: UuidOrArn

        removeDescription: Boolean
        removeGroupingConfiguration: Boolean
        removeShortcutKey: Boolean
        shortcutKey: ShortCutKey
    }
    output := {
        quickResponse: QuickResponseData
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        PreconditionFailedException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure AppIntegrationsConfiguration {
    @required
    appIntegrationArn: GenericArn

    objectFields: ObjectFieldsList
}

@pattern("^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?$")
string Arn

structure AssistantAssociationData {
    @required
    assistantArn: Arn

    @required
    assistantAssociationArn: Arn

    @required
    assistantAssociationId: Uuid

    @required
    assistantId: Uuid

    @required
    associationData: AssistantAssociationOutputData

    @required
    associationType: AssociationType

    tags: Tags
}

union AssistantAssociationInputData {
    knowledgeBaseId: Uuid
}

union AssistantAssociationOutputData {
    knowledgeBaseAssociation: KnowledgeBaseAssociationData
}

structure AssistantAssociationSummary {
    @required
    assistantArn: Arn

    @required
    assistantAssociationArn: Arn

    @required
    assistantAssociationId: Uuid

    @required
    assistantId: Uuid

    @required
    associationData: AssistantAssociationOutputData

    @required
    associationType: AssociationType

    tags: Tags
}

list AssistantAssociationSummaryList {
    member: AssistantAssociationSummary
}

structure AssistantData {
    @required
    assistantArn: Arn

    @required
    assistantId: Uuid

    description: Description
    integrationConfiguration: AssistantIntegrationConfiguration

    @required
    name: Name

    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration

    @required
    status: AssistantStatus

    tags: Tags

    @required
    type: AssistantType
}

structure AssistantIntegrationConfiguration {
    topicIntegrationArn: GenericArn
}

list AssistantList {
    member: AssistantSummary
}

enum AssistantStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETED
}

structure AssistantSummary {
    @required
    assistantArn: Arn

    @required
    assistantId: Uuid

    description: Description
    integrationConfiguration: AssistantIntegrationConfiguration

    @required
    name: Name

    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration

    @required
    status: AssistantStatus

    tags: Tags

    @required
    type: AssistantType
}

enum AssistantType {
    AGENT
}

enum AssociationType {
    KNOWLEDGE_BASE
}

@length(min: 1, max: 10) @sensitive
string Channel

list Channels {
    member: Channel
}

@length(min: 1, max: 4096)
string ClientToken

union Configuration {
    connectConfiguration: ConnectConfiguration
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

structure ConnectConfiguration {
    instanceId: NonEmptyString
}

@sensitive
list ContactAttributeKeys {
    member: String
}

@sensitive
map ContactAttributes {
    key: String
    value: String
}

structure ContentData {
    @required
    contentArn: Arn

    @required
    contentId: Uuid

    @required
    contentType: ContentType

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    linkOutUri: Uri

    @required
    metadata: ContentMetadata

    @required
    name: Name

    @required
    revisionId: NonEmptyString

    @required
    status: ContentStatus

    tags: Tags

    @required
    title: ContentTitle

    @required
    url: Url

    @required
    urlExpiry: SyntheticTimestamp_epoch_seconds
}

@length(min: 0, max: 10)
map ContentMetadata {
    key: NonEmptyString
    value: NonEmptyString
}

structure ContentReference {
    contentArn: Arn
    contentId: Uuid
    knowledgeBaseArn: Arn
    knowledgeBaseId: Uuid
}

enum ContentStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETED
    UPDATE_FAILED
}

structure ContentSummary {
    @required
    contentArn: Arn

    @required
    contentId: Uuid

    @required
    contentType: ContentType

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    metadata: ContentMetadata

    @required
    name: Name

    @required
    revisionId: NonEmptyString

    @required
    status: ContentStatus

    tags: Tags

    @required
    title: ContentTitle
}

list ContentSummaryList {
    member: ContentSummary
}

@length(min: 1, max: 255)
string ContentTitle

@pattern("^(text/(plain|html|csv))|(application/(pdf|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document))|(application/x\\.wisdom-json;source=(salesforce|servicenow|zendesk))$")
string ContentType

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\s_.,-]+")
string Description

structure Document {
    @required
    contentReference: ContentReference

    excerpt: DocumentText
    title: DocumentText
}

structure DocumentText {
    highlights: Highlights
    text: SensitiveString
}

enum ExternalSource {
    AMAZON_CONNECT
}

structure ExternalSourceConfiguration {
    @required
    configuration: Configuration

    @required
    source: ExternalSource
}

structure Filter {
    @required
    field: FilterField

    @required
    operator: FilterOperator

    @required
    value: NonEmptyString
}

enum FilterField {
    NAME
}

list FilterList {
    member: Filter
}

enum FilterOperator {
    EQUALS
}

@length(min: 1, max: 2048)
@pattern("^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$")
string GenericArn

structure GroupingConfiguration {
    criteria: GroupingCriteria
    values: GroupingValues
}

@length(min: 1, max: 100) @sensitive
string GroupingCriteria

@length(min: 1, max: 2048) @sensitive
string GroupingValue

list GroupingValues {
    member: GroupingValue
}

map Headers {
    key: NonEmptyString
    value: NonEmptyString
}

structure Highlight {
    beginOffsetInclusive: Integer
    endOffsetExclusive: Integer
}

list Highlights {
    member: Highlight
}

structure ImportJobData {
    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    externalSourceConfiguration: ExternalSourceConfiguration
    failedRecordReport: Url

    @required
    importJobId: Uuid

    @required
    importJobType: ImportJobType

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    metadata: ContentMetadata

    @required
    status: ImportJobStatus

    @required
    uploadId: UploadId

    @required
    url: Url

    @required
    urlExpiry: SyntheticTimestamp_epoch_seconds
}

list ImportJobList {
    member: ImportJobSummary
}

enum ImportJobStatus {
    START_IN_PROGRESS
    FAILED
    COMPLETE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETED
}

structure ImportJobSummary {
    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    externalSourceConfiguration: ExternalSourceConfiguration

    @required
    importJobId: Uuid

    @required
    importJobType: ImportJobType

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    metadata: ContentMetadata

    @required
    status: ImportJobStatus

    @required
    uploadId: UploadId
}

enum ImportJobType {
    QUICK_RESPONSES
}

structure KnowledgeBaseAssociationData {
    knowledgeBaseArn: Arn
    knowledgeBaseId: Uuid
}

structure KnowledgeBaseData {
    description: Description

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    knowledgeBaseType: KnowledgeBaseType

    lastContentModificationTime: SyntheticTimestamp_epoch_seconds

    @required
    name: Name

    renderingConfiguration: RenderingConfiguration
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    sourceConfiguration: SourceConfiguration

    @required
    status: KnowledgeBaseStatus

    tags: Tags
}

list KnowledgeBaseList {
    member: KnowledgeBaseSummary
}

enum KnowledgeBaseStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETED
}

structure KnowledgeBaseSummary {
    description: Description

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    knowledgeBaseType: KnowledgeBaseType

    @required
    name: Name

    renderingConfiguration: RenderingConfiguration
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    sourceConfiguration: SourceConfiguration

    @required
    status: KnowledgeBaseStatus

    tags: Tags
}

enum KnowledgeBaseType {
    EXTERNAL
    CUSTOM
    QUICK_RESPONSES
}

@length(min: 2, max: 5)
string LanguageCode

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\s_.,-]+")
string Name

@length(min: 1, max: 2048)
string NextToken

@length(min: 1, max: 4096)
string NonEmptyString

structure NotifyRecommendationsReceivedError {
    message: String
    recommendationId: String
}

list NotifyRecommendationsReceivedErrorList {
    member: NotifyRecommendationsReceivedError
}

@length(min: 1, max: 100)
list ObjectFieldsList {
    member: NonEmptyString
}

enum Order {
    ASC
    DESC
}

@error("client") @httpError(412)
structure PreconditionFailedException {
    message: String
}

enum Priority {
    HIGH
    MEDIUM
    LOW
}

structure QueryRecommendationTriggerData {
    text: QueryText
}

list QueryResultsList {
    member: ResultData
}

@sensitive
string QueryText

@length(min: 1, max: 1024) @sensitive
string QuickResponseContent

union QuickResponseContentProvider {
    content: QuickResponseContent
}

structure QuickResponseContents {
    markdown: QuickResponseContentProvider
    plainText: QuickResponseContentProvider
}

structure QuickResponseData {
    channels: Channels

    @required
    contentType: QuickResponseType

    contents: QuickResponseContents

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    description: QuickResponseDescription
    groupingConfiguration: GroupingConfiguration
    isActive: Boolean

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    language: LanguageCode
    lastModifiedBy: GenericArn

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    @required
    name: QuickResponseName

    @required
    quickResponseArn: Arn

    @required
    quickResponseId: Uuid

    shortcutKey: ShortCutKey

    @required
    status: QuickResponseStatus

    tags: Tags
}

union QuickResponseDataProvider {
    content: QuickResponseContent
}

@length(min: 1, max: 255)
string QuickResponseDescription

structure QuickResponseFilterField {
    includeNoExistence: Boolean

    @required
    name: NonEmptyString

    @required
    operator: QuickResponseFilterOperator

    values: QuickResponseFilterValueList
}

@length(min: 0, max: 10)
list QuickResponseFilterFieldList {
    member: QuickResponseFilterField
}

enum QuickResponseFilterOperator {
    EQUALS
    PREFIX
}

@length(min: 1, max: 2048)
string QuickResponseFilterValue

@length(min: 1, max: 5)
list QuickResponseFilterValueList {
    member: QuickResponseFilterValue
}

@length(min: 1, max: 40)
string QuickResponseName

structure QuickResponseOrderField {
    @required
    name: NonEmptyString

    order: Order
}

structure QuickResponseQueryField {
    allowFuzziness: Boolean

    @required
    name: NonEmptyString

    @required
    operator: QuickResponseQueryOperator

    priority: Priority

    @required
    values: QuickResponseQueryValueList
}

@length(min: 0, max: 4)
list QuickResponseQueryFieldList {
    member: QuickResponseQueryField
}

enum QuickResponseQueryOperator {
    CONTAINS
    CONTAINS_AND_PREFIX
}

@length(min: 1, max: 1024)
string QuickResponseQueryValue

@length(min: 1, max: 5)
list QuickResponseQueryValueList {
    member: QuickResponseQueryValue
}

structure QuickResponseSearchExpression {
    filters: QuickResponseFilterFieldList
    orderOnField: QuickResponseOrderField
    queries: QuickResponseQueryFieldList
}

structure QuickResponseSearchResultData {
    attributesInterpolated: ContactAttributeKeys
    attributesNotInterpolated: ContactAttributeKeys
    channels: Channels

    @required
    contentType: QuickResponseType

    @required
    contents: QuickResponseContents

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    description: QuickResponseDescription
    groupingConfiguration: GroupingConfiguration

    @required
    isActive: Boolean

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    language: LanguageCode
    lastModifiedBy: GenericArn

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    @required
    name: QuickResponseName

    @required
    quickResponseArn: Arn

    @required
    quickResponseId: Uuid

    shortcutKey: ShortCutKey

    @required
    status: QuickResponseStatus

    tags: Tags
}

list QuickResponseSearchResultsList {
    member: QuickResponseSearchResultData
}

enum QuickResponseStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATED
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure QuickResponseSummary {
    channels: Channels

    @required
    contentType: QuickResponseType

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    description: QuickResponseDescription
    isActive: Boolean

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    lastModifiedBy: GenericArn

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    @required
    name: QuickResponseName

    @required
    quickResponseArn: Arn

    @required
    quickResponseId: Uuid

    @required
    status: QuickResponseStatus

    tags: Tags
}

list QuickResponseSummaryList {
    member: QuickResponseSummary
}

@pattern("^(application/x\\.quickresponse;format=(plain|markdown))$")
string QuickResponseType

structure RecommendationData {
    @required
    document: Document

    @required
    recommendationId: String

    relevanceLevel: RelevanceLevel
    relevanceScore: RelevanceScore
    type: RecommendationType
}

@length(min: 0, max: 25)
list RecommendationIdList {
    member: String
}

list RecommendationList {
    member: RecommendationData
}

enum RecommendationSourceType {
    ISSUE_DETECTION
    RULE_EVALUATION
    OTHER
}

structure RecommendationTrigger {
    @required
    data: RecommendationTriggerData

    @required
    id: Uuid

    @required
    recommendationIds: RecommendationIdList

    @required
    source: RecommendationSourceType

    @required
    type: RecommendationTriggerType
}

union RecommendationTriggerData {
    query: QueryRecommendationTriggerData
}

list RecommendationTriggerList {
    member: RecommendationTrigger
}

enum RecommendationTriggerType {
    QUERY
}

enum RecommendationType {
    KNOWLEDGE_CONTENT
}

enum RelevanceLevel {
    HIGH
    MEDIUM
    LOW
}

@range(min: 0.0)
double RelevanceScore

structure RenderingConfiguration {
    templateUri: Uri
}

@error("client") @httpError(408) @retryable(throttling: false)
structure RequestTimeoutException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
    resourceName: String
}

structure ResultData {
    @required
    document: Document

    relevanceScore: RelevanceScore

    @required
    resultId: Uuid
}

structure SearchExpression {
    @required
    filters: FilterList
}

@sensitive
string SensitiveString

structure ServerSideEncryptionConfiguration {
    kmsKeyId: NonEmptyString
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

structure SessionData {
    description: Description
    integrationConfiguration: SessionIntegrationConfiguration

    @required
    name: Name

    @required
    sessionArn: Arn

    @required
    sessionId: Uuid

    tags: Tags
}

structure SessionIntegrationConfiguration {
    topicIntegrationArn: GenericArn
}

list SessionSummaries {
    member: SessionSummary
}

structure SessionSummary {
    @required
    assistantArn: Arn

    @required
    assistantId: Uuid

    @required
    sessionArn: Arn

    @required
    sessionId: Uuid
}

@length(min: 1, max: 10)
string ShortCutKey

union SourceConfiguration {
    appIntegrations: AppIntegrationsConfiguration
}

@timestampFormat("epoch-seconds")
timestamp SyntheticTimestamp_epoch_seconds

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 256)
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

@range(min: 1, max: 60)
integer TimeToLive

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
    resourceName: String
}

@length(min: 1, max: 1200)
string UploadId

@length(min: 1, max: 4096)
string Uri

@length(min: 1, max: 4096) @sensitive
string Url

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string Uuid

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?$")
string UuidOrArn

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@range(min: 0, max: 20)
integer WaitTimeSeconds
