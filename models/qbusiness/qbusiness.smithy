$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.qbusiness

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("QBusiness")
@service(sdkId: "QBusiness", endpointPrefix: "qbusiness")
@restJson1(eventStreamHttp: ["h2"])
@sigv4(name: "qbusiness")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service QBusiness {
    version: "2023-11-27"
    operations: [
        AssociatePermission
        BatchDeleteDocument
        BatchPutDocument
        CancelSubscription
        Chat
        ChatSync
        CheckDocumentAccess
        CreateAnonymousWebExperienceUrl
        CreateApplication
        CreateChatResponseConfiguration
        CreateDataAccessor
        CreateDataSource
        CreateIndex
        CreatePlugin
        CreateRetriever
        CreateSubscription
        CreateUser
        CreateWebExperience
        DeleteApplication
        DeleteAttachment
        DeleteChatControlsConfiguration
        DeleteChatResponseConfiguration
        DeleteConversation
        DeleteDataAccessor
        DeleteDataSource
        DeleteGroup
        DeleteIndex
        DeletePlugin
        DeleteRetriever
        DeleteUser
        DeleteWebExperience
        DisassociatePermission
        GetApplication
        GetChatControlsConfiguration
        GetChatResponseConfiguration
        GetDataAccessor
        GetDataSource
        GetDocumentContent
        GetGroup
        GetIndex
        GetMedia
        GetPlugin
        GetPolicy
        GetRetriever
        GetUser
        GetWebExperience
        ListApplications
        ListAttachments
        ListChatResponseConfigurations
        ListConversations
        ListDataAccessors
        ListDataSourceSyncJobs
        ListDataSources
        ListDocuments
        ListGroups
        ListIndices
        ListMessages
        ListPluginActions
        ListPluginTypeActions
        ListPluginTypeMetadata
        ListPlugins
        ListRetrievers
        ListSubscriptions
        ListTagsForResource
        ListWebExperiences
        PutFeedback
        PutGroup
        SearchRelevantContent
        StartDataSourceSyncJob
        StopDataSourceSyncJob
        TagResource
        UntagResource
        UpdateApplication
        UpdateChatControlsConfiguration
        UpdateChatResponseConfiguration
        UpdateDataAccessor
        UpdateDataSource
        UpdateIndex
        UpdatePlugin
        UpdateRetriever
        UpdateSubscription
        UpdateUser
        UpdateWebExperience
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/policy")
operation AssociatePermission {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        statementId: StatementId

        @required
        actions: QIamActions

        conditions: PermissionConditions

        @required
        principal: PrincipalRoleArn
    }
    output := {
        statement: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/indices/{indexId}/documents/delete")
operation BatchDeleteDocument {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required
        documents: DeleteDocuments

        dataSourceSyncId: ExecutionId
    }
    output := {
        failedDocuments: FailedDocuments
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/indices/{indexId}/documents")
operation BatchPutDocument {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required
        documents: Documents

        roleArn: RoleArn
        dataSourceSyncId: ExecutionId
    }
    output := {
        failedDocuments: FailedDocuments
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/subscriptions/{subscriptionId}")
@idempotent
operation CancelSubscription {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        subscriptionId: SubscriptionId
    }
    output := {
        subscriptionArn: SubscriptionArn
        currentSubscription: SubscriptionDetails
        nextSubscription: SubscriptionDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/conversations")
operation Chat {
    input: ChatInput
    output: ChatOutput
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        LicenseNotFoundException
        ExternalResourceException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/conversations?sync")
operation ChatSync {
    input: ChatSyncInput
    output: ChatSyncOutput
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        LicenseNotFoundException
        ExternalResourceException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/applications/{applicationId}/index/{indexId}/users/{userId}/documents/{documentId}/check-document-access"
)
@readonly
operation CheckDocumentAccess {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpLabel
        userId: String

        @required @httpLabel
        documentId: DocumentId

        @httpQuery("dataSourceId")
        dataSourceId: DataSourceId
    }
    output := {
        userGroups: AssociatedGroups
        userAliases: AssociatedUsers
        hasAccess: Boolean
        documentAcl: DocumentAcl
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/applications/{applicationId}/experiences/{webExperienceId}/anonymous-url"
)
operation CreateAnonymousWebExperienceUrl {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        webExperienceId: WebExperienceId

        sessionDurationInMinutes: SessionDurationInMinutes
    }
    output := {
        anonymousUrl: Url
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications") @idempotent
operation CreateApplication {
    input := {
        @required
        displayName: ApplicationName

        roleArn: RoleArn
        identityType: IdentityType
        iamIdentityProviderArn: IAMIdentityProviderArn
        identityCenterInstanceArn: InstanceArn
        clientIdsForOIDC: ClientIdsForOIDC
        description: Description
        encryptionConfiguration: EncryptionConfiguration
        tags: Tags

        @idempotencyToken
        clientToken: ClientToken

        attachmentsConfiguration: AttachmentsConfiguration
        qAppsConfiguration: QAppsConfiguration
        personalizationConfiguration: PersonalizationConfiguration
        quickSightConfiguration: QuickSightConfiguration
    }
    output := {
        applicationId: ApplicationId
        applicationArn: ApplicationArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/chatresponseconfigurations") @idempotent
operation CreateChatResponseConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        displayName: DisplayName

        @idempotencyToken
        clientToken: String

        @required
        responseConfigurations: ResponseConfigurations

        tags: Tags
    }
    output := {
        @required
        chatResponseConfigurationId: ChatResponseConfigurationId

        @required
        chatResponseConfigurationArn: ChatResponseConfigurationArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/dataaccessors") @idempotent
operation CreateDataAccessor {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        principal: PrincipalRoleArn

        @required
        actionConfigurations: ActionConfigurationList

        @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: DataAccessorName

        authenticationDetail: DataAccessorAuthenticationDetail
        tags: Tags
    }
    output := {
        @required
        dataAccessorId: DataAccessorId

        @required
        idcApplicationArn: IdcApplicationArn

        @required
        dataAccessorArn: DataAccessorArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/indices/{indexId}/datasources")
@idempotent
operation CreateDataSource {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required
        displayName: DataSourceName

        @required
        configuration: smithy.api#Document

        vpcConfiguration: DataSourceVpcConfiguration
        description: Description
        tags: Tags
        syncSchedule: SyncSchedule
        roleArn: RoleArn

        @idempotencyToken
        clientToken: ClientToken

        documentEnrichmentConfiguration: DocumentEnrichmentConfiguration
        mediaExtractionConfiguration: MediaExtractionConfiguration
    }
    output := {
        dataSourceId: DataSourceId
        dataSourceArn: DataSourceArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/indices")
operation CreateIndex {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        displayName: IndexName

        description: Description
        type: IndexType
        tags: Tags
        capacityConfiguration: IndexCapacityConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        indexId: IndexId
        indexArn: IndexArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/plugins") @idempotent
operation CreatePlugin {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        displayName: PluginName

        @required
        type: PluginType

        @required
        authConfiguration: PluginAuthConfiguration

        serverUrl: Url
        customPluginConfiguration: CustomPluginConfiguration
        tags: Tags

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        pluginId: PluginId
        pluginArn: PluginArn
        buildStatus: PluginBuildStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/retrievers")
operation CreateRetriever {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        type: RetrieverType

        @required
        displayName: RetrieverName

        @required
        configuration: RetrieverConfiguration

        roleArn: RoleArn

        @idempotencyToken
        clientToken: ClientToken

        tags: Tags
    }
    output := {
        retrieverId: RetrieverId
        retrieverArn: RetrieverArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/subscriptions") @idempotent
operation CreateSubscription {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        principal: SubscriptionPrincipal

        @required
        type: SubscriptionType

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        subscriptionId: SubscriptionId
        subscriptionArn: SubscriptionArn
        currentSubscription: SubscriptionDetails
        nextSubscription: SubscriptionDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/users") @idempotent
operation CreateUser {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        userId: String

        userAliases: CreateUserRequestUserAliasesList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/experiences")
operation CreateWebExperience {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        title: WebExperienceTitle
        subtitle: WebExperienceSubtitle
        welcomeMessage: WebExperienceWelcomeMessage
        samplePromptsControlMode: WebExperienceSamplePromptsControlMode
        origins: WebExperienceOrigins
        roleArn: RoleArn
        tags: Tags

        @idempotencyToken
        clientToken: ClientToken

        identityProviderConfiguration: IdentityProviderConfiguration
        browserExtensionConfiguration: BrowserExtensionConfiguration
        customizationConfiguration: CustomizationConfiguration
    }
    output := {
        webExperienceId: WebExperienceId
        webExperienceArn: WebExperienceArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}") @idempotent
operation DeleteApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/applications/{applicationId}/conversations/{conversationId}/attachments/{attachmentId}"
)
@idempotent
operation DeleteAttachment {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        conversationId: ConversationId

        @required @httpLabel
        attachmentId: AttachmentId

        @httpQuery("userId")
        userId: UserId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        LicenseNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/chatcontrols") @idempotent
operation DeleteChatControlsConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
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

@http(
    method: "DELETE"
    uri: "/applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}"
)
@idempotent
operation DeleteChatResponseConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        chatResponseConfigurationId: ChatResponseConfigurationId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/conversations/{conversationId}")
@idempotent
operation DeleteConversation {
    input := {
        @required @httpLabel
        conversationId: ConversationId

        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("userId")
        userId: UserId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        LicenseNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/dataaccessors/{dataAccessorId}")
@idempotent
operation DeleteDataAccessor {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        dataAccessorId: DataAccessorId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}"
)
@idempotent
operation DeleteDataSource {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpLabel
        dataSourceId: DataSourceId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/indices/{indexId}/groups/{groupName}")
@idempotent
operation DeleteGroup {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpLabel
        groupName: GroupName

        @httpQuery("dataSourceId")
        dataSourceId: DataSourceId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/indices/{indexId}") @idempotent
operation DeleteIndex {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/plugins/{pluginId}") @idempotent
operation DeletePlugin {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        pluginId: PluginId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/retrievers/{retrieverId}") @idempotent
operation DeleteRetriever {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        retrieverId: RetrieverId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/users/{userId}") @idempotent
operation DeleteUser {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        userId: String
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/experiences/{webExperienceId}")
@idempotent
operation DeleteWebExperience {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        webExperienceId: WebExperienceId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/policy/{statementId}") @idempotent
operation DisassociatePermission {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        statementId: String
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}") @readonly
operation GetApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {
        displayName: ApplicationName
        applicationId: ApplicationId
        applicationArn: ApplicationArn
        identityType: IdentityType
        iamIdentityProviderArn: IAMIdentityProviderArn
        identityCenterApplicationArn: IdcApplicationArn
        roleArn: RoleArn
        status: ApplicationStatus
        description: Description
        encryptionConfiguration: EncryptionConfiguration
        createdAt: Timestamp
        updatedAt: Timestamp
        error: ErrorDetail
        attachmentsConfiguration: AppliedAttachmentsConfiguration
        qAppsConfiguration: QAppsConfiguration
        personalizationConfiguration: PersonalizationConfiguration
        autoSubscriptionConfiguration: AutoSubscriptionConfiguration
        clientIdsForOIDC: ClientIdsForOIDC
        quickSightConfiguration: QuickSightConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/chatcontrols")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "topicConfigurations"
    pageSize: "maxResults"
)
operation GetChatControlsConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForGetTopicConfigurations

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        responseScope: ResponseScope
        orchestrationConfiguration: AppliedOrchestrationConfiguration
        blockedPhrases: BlockedPhrasesConfiguration
        topicConfigurations: TopicConfigurations
        creatorModeConfiguration: AppliedCreatorModeConfiguration
        nextToken: NextToken
        hallucinationReductionConfiguration: HallucinationReductionConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}"
)
@readonly
operation GetChatResponseConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        chatResponseConfigurationId: ChatResponseConfigurationId
    }
    output := {
        chatResponseConfigurationId: ChatResponseConfigurationId
        chatResponseConfigurationArn: ChatResponseConfigurationArn
        displayName: DisplayName
        createdAt: Timestamp
        inUseConfiguration: ChatResponseConfigurationDetail
        lastUpdateConfiguration: ChatResponseConfigurationDetail
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/dataaccessors/{dataAccessorId}") @readonly
operation GetDataAccessor {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        dataAccessorId: DataAccessorId
    }
    output := {
        displayName: DataAccessorName
        dataAccessorId: DataAccessorId
        dataAccessorArn: DataAccessorArn
        applicationId: ApplicationId
        idcApplicationArn: IdcApplicationArn
        principal: PrincipalRoleArn
        actionConfigurations: ActionConfigurationList
        authenticationDetail: DataAccessorAuthenticationDetail
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}"
)
@readonly
operation GetDataSource {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpLabel
        dataSourceId: DataSourceId
    }
    output := {
        applicationId: ApplicationId
        indexId: IndexId
        dataSourceId: DataSourceId
        dataSourceArn: DataSourceArn
        displayName: DataSourceName
        type: String
        configuration: smithy.api#Document
        vpcConfiguration: DataSourceVpcConfiguration
        createdAt: Timestamp
        updatedAt: Timestamp
        description: Description
        status: DataSourceStatus
        syncSchedule: SyncSchedule
        roleArn: RoleArn
        error: ErrorDetail
        documentEnrichmentConfiguration: DocumentEnrichmentConfiguration
        mediaExtractionConfiguration: MediaExtractionConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/applications/{applicationId}/index/{indexId}/documents/{documentId}/content"
)
@readonly
operation GetDocumentContent {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @httpQuery("dataSourceId")
        dataSourceId: DataSourceId

        @required @httpLabel
        documentId: DocumentId

        @httpQuery("outputFormat")
        outputFormat: OutputFormat
    }
    output := {
        @required
        presignedUrl: String

        @required
        mimeType: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/indices/{indexId}/groups/{groupName}")
@readonly
operation GetGroup {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpLabel
        groupName: GroupName

        @httpQuery("dataSourceId")
        dataSourceId: DataSourceId
    }
    output := {
        status: GroupStatusDetail
        statusHistory: GroupStatusDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/indices/{indexId}") @readonly
operation GetIndex {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId
    }
    output := {
        applicationId: ApplicationId
        indexId: IndexId
        displayName: IndexName
        indexArn: IndexArn
        status: IndexStatus
        type: IndexType
        description: Description
        createdAt: Timestamp
        updatedAt: Timestamp
        capacityConfiguration: IndexCapacityConfiguration
        documentAttributeConfigurations: DocumentAttributeConfigurations
        error: ErrorDetail
        indexStatistics: IndexStatistics
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/media/{mediaId}"
)
@readonly
operation GetMedia {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        conversationId: ConversationId

        @required @httpLabel
        messageId: MessageId

        @required @httpLabel
        mediaId: MediaId
    }
    output := {
        mediaBytes: Blob
        mediaMimeType: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LicenseNotFoundException
        MediaTooLargeException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/plugins/{pluginId}") @readonly
operation GetPlugin {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        pluginId: PluginId
    }
    output := {
        applicationId: ApplicationId
        pluginId: PluginId
        displayName: PluginName
        type: PluginType
        serverUrl: Url
        authConfiguration: PluginAuthConfiguration
        customPluginConfiguration: CustomPluginConfiguration
        buildStatus: PluginBuildStatus
        pluginArn: PluginArn
        state: PluginState
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/policy") @readonly
operation GetPolicy {
    input := {
        @required @httpLabel
        applicationId: ApplicationId
    }
    output := {
        policy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/retrievers/{retrieverId}") @readonly
operation GetRetriever {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        retrieverId: RetrieverId
    }
    output := {
        applicationId: ApplicationId
        retrieverId: RetrieverId
        retrieverArn: RetrieverArn
        type: RetrieverType
        status: RetrieverStatus
        displayName: RetrieverName
        configuration: RetrieverConfiguration
        roleArn: RoleArn
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/users/{userId}") @readonly
operation GetUser {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        userId: String
    }
    output := {
        userAliases: UserAliases
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/experiences/{webExperienceId}") @readonly
operation GetWebExperience {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        webExperienceId: WebExperienceId
    }
    output := {
        applicationId: ApplicationId
        webExperienceId: WebExperienceId
        webExperienceArn: WebExperienceArn
        defaultEndpoint: Url
        status: WebExperienceStatus
        createdAt: Timestamp
        updatedAt: Timestamp
        title: WebExperienceTitle
        subtitle: WebExperienceSubtitle
        welcomeMessage: WebExperienceWelcomeMessage
        samplePromptsControlMode: WebExperienceSamplePromptsControlMode
        origins: WebExperienceOrigins
        roleArn: RoleArn
        identityProviderConfiguration: IdentityProviderConfiguration

        @deprecated
        authenticationConfiguration: WebExperienceAuthConfiguration

        error: ErrorDetail
        browserExtensionConfiguration: BrowserExtensionConfiguration
        customizationConfiguration: CustomizationConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applications"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListApplications
    }
    output := {
        nextToken: NextToken
        applications: Applications
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/attachments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "attachments"
    pageSize: "maxResults"
)
operation ListAttachments {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("conversationId")
        conversationId: ConversationId

        @httpQuery("userId")
        userId: UserId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListAttachments
    }
    output := {
        attachments: AttachmentList
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LicenseNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/chatresponseconfigurations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "chatResponseConfigurations"
    pageSize: "maxResults"
)
operation ListChatResponseConfigurations {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        chatResponseConfigurations: ChatResponseConfigurations
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/conversations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "conversations"
    pageSize: "maxResults"
)
operation ListConversations {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("userId")
        userId: UserId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListConversations
    }
    output := {
        nextToken: NextToken
        conversations: Conversations
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LicenseNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/dataaccessors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataAccessors"
    pageSize: "maxResults"
)
operation ListDataAccessors {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken1500

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListDataAccessors
    }
    output := {
        dataAccessors: DataAccessors
        nextToken: NextToken1500
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/syncjobs"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "history"
    pageSize: "maxResults"
)
operation ListDataSourceSyncJobs {
    input := {
        @required @httpLabel
        dataSourceId: DataSourceId

        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListDataSourcesSyncJobs

        @httpQuery("startTime")
        startTime: Timestamp

        @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("syncStatus")
        statusFilter: DataSourceSyncJobStatus
    }
    output := {
        history: DataSourceSyncJobs
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/indices/{indexId}/datasources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSources"
    pageSize: "maxResults"
)
operation ListDataSources {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListDataSources
    }
    output := {
        dataSources: DataSources
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/index/{indexId}/documents")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "documentDetailList"
    pageSize: "maxResults"
)
operation ListDocuments {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @httpQuery("dataSourceIds")
        dataSourceIds: DataSourceIds

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListDocuments
    }
    output := {
        documentDetailList: DocumentDetailList
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/indices/{indexId}/groups")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListGroups {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpQuery("updatedEarlierThan")
        updatedEarlierThan: Timestamp

        @httpQuery("dataSourceId")
        dataSourceId: DataSourceId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListGroupsRequest
    }
    output := {
        nextToken: NextToken
        items: GroupSummaryList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/indices")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "indices"
    pageSize: "maxResults"
)
operation ListIndices {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListIndices
    }
    output := {
        nextToken: NextToken
        indices: Indices
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/conversations/{conversationId}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "messages"
    pageSize: "maxResults"
)
operation ListMessages {
    input := {
        @required @httpLabel
        conversationId: ConversationId

        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("userId")
        userId: UserId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListMessages
    }
    output := {
        messages: Messages
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LicenseNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/plugins/{pluginId}/actions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListPluginActions {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        pluginId: PluginId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListPluginActions
    }
    output := {
        nextToken: NextToken
        items: Actions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/pluginTypes/{pluginType}/actions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListPluginTypeActions {
    input := {
        @required @httpLabel
        pluginType: PluginType

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListPluginTypeActions
    }
    output := {
        nextToken: NextToken
        items: Actions
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/pluginTypeMetadata")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListPluginTypeMetadata {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListPluginTypeMetadata
    }
    output := {
        nextToken: NextToken
        items: ListPluginTypeMetadataSummaries
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/plugins")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "plugins"
    pageSize: "maxResults"
)
operation ListPlugins {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListPlugins
    }
    output := {
        nextToken: NextToken
        plugins: Plugins
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/retrievers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "retrievers"
    pageSize: "maxResults"
)
operation ListRetrievers {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListRetrieversRequest
    }
    output := {
        retrievers: Retrievers
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/subscriptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscriptions"
    pageSize: "maxResults"
)
operation ListSubscriptions {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListSubscriptions
    }
    output := {
        nextToken: NextToken
        subscriptions: Subscriptions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/tags/{resourceARN}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceARN: AmazonResourceName
    }
    output := {
        tags: Tags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/experiences")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "webExperiences"
    pageSize: "maxResults"
)
operation ListWebExperiences {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsIntegerForListWebExperiencesRequest
    }
    output := {
        webExperiences: WebExperiences
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/feedback"
)
operation PutFeedback {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @httpQuery("userId")
        userId: UserId

        @required @httpLabel
        conversationId: ConversationId

        @required @httpLabel
        messageId: SystemMessageId

        messageCopiedAt: Timestamp
        messageUsefulness: MessageUsefulnessFeedback
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/indices/{indexId}/groups") @idempotent
operation PutGroup {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required
        groupName: GroupName

        dataSourceId: DataSourceId

        @required
        type: MembershipType

        @required
        groupMembers: GroupMembers

        roleArn: RoleArn
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/relevant-content")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "relevantContent"
    pageSize: "maxResults"
)
operation SearchRelevantContent {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        queryText: smithy.api#String

        @required
        contentSource: ContentSource

        attributeFilter: AttributeFilter
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        relevantContent: RelevantContentList
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LicenseNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/startsync"
)
operation StartDataSourceSyncJob {
    input := {
        @required @httpLabel
        dataSourceId: DataSourceId

        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId
    }
    output := {
        executionId: ExecutionId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/stopsync"
)
operation StopDataSourceSyncJob {
    input := {
        @required @httpLabel
        dataSourceId: DataSourceId

        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/tags/{resourceARN}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceARN: AmazonResourceName

        @required
        tags: Tags
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceARN}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceARN: AmazonResourceName

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
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

@http(method: "PUT", uri: "/applications/{applicationId}") @idempotent
operation UpdateApplication {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        identityCenterInstanceArn: InstanceArn
        displayName: ApplicationName
        description: Description
        roleArn: RoleArn
        attachmentsConfiguration: AttachmentsConfiguration
        qAppsConfiguration: QAppsConfiguration
        personalizationConfiguration: PersonalizationConfiguration
        autoSubscriptionConfiguration: AutoSubscriptionConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/applications/{applicationId}/chatcontrols") @idempotent
operation UpdateChatControlsConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @idempotencyToken
        clientToken: ClientToken

        responseScope: ResponseScope
        orchestrationConfiguration: OrchestrationConfiguration
        blockedPhrasesConfigurationUpdate: BlockedPhrasesConfigurationUpdate
        topicConfigurationsToCreateOrUpdate: TopicConfigurations
        topicConfigurationsToDelete: TopicConfigurations
        creatorModeConfiguration: CreatorModeConfiguration
        hallucinationReductionConfiguration: HallucinationReductionConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}"
)
@idempotent
operation UpdateChatResponseConfiguration {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        chatResponseConfigurationId: ChatResponseConfigurationId

        displayName: DisplayName

        @required
        responseConfigurations: ResponseConfigurations

        @idempotencyToken
        clientToken: String
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/dataaccessors/{dataAccessorId}")
@idempotent
operation UpdateDataAccessor {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        dataAccessorId: DataAccessorId

        @required
        actionConfigurations: ActionConfigurationList

        authenticationDetail: DataAccessorAuthenticationDetail
        displayName: DataAccessorName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}"
)
@idempotent
operation UpdateDataSource {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        @required @httpLabel
        dataSourceId: DataSourceId

        displayName: DataSourceName
        configuration: smithy.api#Document
        vpcConfiguration: DataSourceVpcConfiguration
        description: Description
        syncSchedule: SyncSchedule
        roleArn: RoleArn
        documentEnrichmentConfiguration: DocumentEnrichmentConfiguration
        mediaExtractionConfiguration: MediaExtractionConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/indices/{indexId}") @idempotent
operation UpdateIndex {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        indexId: IndexId

        displayName: ApplicationName
        description: Description
        capacityConfiguration: IndexCapacityConfiguration
        documentAttributeConfigurations: DocumentAttributeConfigurations
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/plugins/{pluginId}") @idempotent
operation UpdatePlugin {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        pluginId: PluginId

        displayName: PluginName
        state: PluginState
        serverUrl: Url
        customPluginConfiguration: CustomPluginConfiguration
        authConfiguration: PluginAuthConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/retrievers/{retrieverId}") @idempotent
operation UpdateRetriever {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        retrieverId: RetrieverId

        configuration: RetrieverConfiguration
        displayName: RetrieverName
        roleArn: RoleArn
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/subscriptions/{subscriptionId}")
@idempotent
operation UpdateSubscription {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        subscriptionId: SubscriptionId

        @required
        type: SubscriptionType
    }
    output := {
        subscriptionArn: SubscriptionArn
        currentSubscription: SubscriptionDetails
        nextSubscription: SubscriptionDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/users/{userId}") @idempotent
operation UpdateUser {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        userId: String

        userAliasesToUpdate: UserAliases
        userAliasesToDelete: UserAliases
    }
    output := {
        userAliasesAdded: UserAliases
        userAliasesUpdated: UserAliases
        userAliasesDeleted: UserAliases
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/applications/{applicationId}/experiences/{webExperienceId}") @idempotent
operation UpdateWebExperience {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        webExperienceId: WebExperienceId

        roleArn: RoleArn

        @deprecated
        authenticationConfiguration: WebExperienceAuthConfiguration

        title: WebExperienceTitle
        subtitle: WebExperienceSubtitle
        welcomeMessage: WebExperienceWelcomeMessage
        samplePromptsControlMode: WebExperienceSamplePromptsControlMode
        identityProviderConfiguration: IdentityProviderConfiguration
        origins: WebExperienceOrigins
        browserExtensionConfiguration: BrowserExtensionConfiguration
        customizationConfiguration: CustomizationConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

union APISchema {
    payload: Payload
    s3: S3
}

enum APISchemaType {
    OPEN_API_V3
}

structure AccessConfiguration {
    @required
    accessControls: AccessControls

    memberRelation: MemberRelation
}

structure AccessControl {
    @required
    principals: Principals

    memberRelation: MemberRelation
}

list AccessControls {
    member: AccessControl
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: ErrorMessage
}

structure ActionConfiguration {
    @required
    action: QIamAction

    filterConfiguration: ActionFilterConfiguration
}

@length(min: 1, max: 10)
list ActionConfigurationList {
    member: ActionConfiguration
}

structure ActionExecution {
    @required
    pluginId: PluginId

    @required
    payload: ActionExecutionPayload

    @required
    payloadFieldNameSeparator: ActionPayloadFieldNameSeparator
}

structure ActionExecutionEvent {
    @required
    pluginId: PluginId

    @required
    payload: ActionExecutionPayload

    @required
    payloadFieldNameSeparator: ActionPayloadFieldNameSeparator
}

map ActionExecutionPayload {
    key: ActionPayloadFieldKey
    value: ActionExecutionPayloadField
}

structure ActionExecutionPayloadField {
    @required
    value: smithy.api#Document
}

structure ActionFilterConfiguration {
    @required
    documentAttributeFilter: AttributeFilter
}

@length(min: 1)
string ActionPayloadFieldKey

@length(min: 1, max: 1)
string ActionPayloadFieldNameSeparator

enum ActionPayloadFieldType {
    STRING
    NUMBER
    ARRAY
    BOOLEAN
}

structure ActionReview {
    pluginId: PluginId
    pluginType: PluginType
    payload: ActionReviewPayload
    payloadFieldNameSeparator: ActionPayloadFieldNameSeparator
}

structure ActionReviewEvent {
    conversationId: ConversationId
    userMessageId: MessageId
    systemMessageId: MessageId
    pluginId: PluginId
    pluginType: PluginType
    payload: ActionReviewPayload
    payloadFieldNameSeparator: ActionPayloadFieldNameSeparator
}

map ActionReviewPayload {
    key: ActionPayloadFieldKey
    value: ActionReviewPayloadField
}

structure ActionReviewPayloadField {
    displayName: String
    displayOrder: Integer
    displayDescription: String
    type: ActionPayloadFieldType
    value: smithy.api#Document
    allowedValues: ActionReviewPayloadFieldAllowedValues
    allowedFormat: String
    arrayItemJsonSchema: smithy.api#Document
    required: Boolean
}

structure ActionReviewPayloadFieldAllowedValue {
    value: smithy.api#Document
    displayValue: smithy.api#Document
}

list ActionReviewPayloadFieldAllowedValues {
    member: ActionReviewPayloadFieldAllowedValue
}

structure ActionSummary {
    actionIdentifier: String
    displayName: String
    instructionExample: String
    description: String
}

list Actions {
    member: ActionSummary
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure Application {
    displayName: ApplicationName
    applicationId: ApplicationId
    createdAt: Timestamp
    updatedAt: Timestamp
    status: ApplicationStatus
    identityType: IdentityType
    quickSightConfiguration: QuickSightConfiguration
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ApplicationArn

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string ApplicationId

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string ApplicationName

enum ApplicationStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
}

list Applications {
    member: Application
}

structure AppliedAttachmentsConfiguration {
    attachmentsControlMode: AttachmentsControlMode
}

structure AppliedCreatorModeConfiguration {
    @required
    creatorModeControl: CreatorModeControl
}

structure AppliedOrchestrationConfiguration {
    @required
    control: OrchestrationControl
}

structure AssociatedGroup {
    name: GroupName
    type: MembershipType
}

list AssociatedGroups {
    member: AssociatedGroup
}

structure AssociatedUser {
    id: String
    type: MembershipType
}

list AssociatedUsers {
    member: AssociatedUser
}

structure Attachment {
    attachmentId: AttachmentId
    conversationId: ConversationId
    name: AttachmentName
    copyFrom: CopyFromSource
    fileType: String
    fileSize: Integer
    md5chksum: String
    createdAt: Timestamp
    status: AttachmentStatus
    error: ErrorDetail
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string AttachmentId

structure AttachmentInput {
    data: Blob
    name: AttachmentName
    copyFrom: CopyFromSource
}

structure AttachmentInputEvent {
    attachment: AttachmentInput
}

list AttachmentList {
    member: Attachment
}

@length(min: 1, max: 1000) @pattern("\\P{C}*")
string AttachmentName

structure AttachmentOutput {
    name: AttachmentName
    status: AttachmentStatus
    error: ErrorDetail
    attachmentId: AttachmentId
    conversationId: ConversationId
}

enum AttachmentStatus {
    FAILED
    SUCCESS
}

structure AttachmentsConfiguration {
    @required
    attachmentsControlMode: AttachmentsControlMode
}

enum AttachmentsControlMode {
    ENABLED
    DISABLED
}

@length(min: 1)
list AttachmentsInput {
    member: AttachmentInput
}

list AttachmentsOutput {
    member: AttachmentOutput
}

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

enum AttributeType {
    STRING
    STRING_LIST
    NUMBER
    DATE
}

enum AttributeValueOperator {
    DELETE
}

structure AudioExtractionConfiguration {
    @required
    audioExtractionStatus: AudioExtractionStatus
}

enum AudioExtractionStatus {
    ENABLED
    DISABLED
}

enum AudioExtractionType {
    TRANSCRIPT
    SUMMARY
}

structure AudioSourceDetails {
    mediaId: MediaId
    mediaMimeType: String
    startTimeMilliseconds: Long
    endTimeMilliseconds: Long
    audioExtractionType: AudioExtractionType
}

structure AuthChallengeRequest {
    @required
    authorizationUrl: Url
}

structure AuthChallengeRequestEvent {
    @required
    authorizationUrl: Url
}

structure AuthChallengeResponse {
    @required
    responseMap: AuthorizationResponseMap
}

structure AuthChallengeResponseEvent {
    @required
    responseMap: AuthorizationResponseMap
}

@length(min: 1, max: 100)
string AuthResponseKey

@length(min: 1, max: 2048)
string AuthResponseValue

map AuthorizationResponseMap {
    key: AuthResponseKey
    value: AuthResponseValue
}

structure AutoSubscriptionConfiguration {
    @required
    autoSubscribe: AutoSubscriptionStatus

    defaultSubscriptionType: SubscriptionType
}

enum AutoSubscriptionStatus {
    ENABLED
    DISABLED
}

structure BasicAuthConfiguration {
    @required
    secretArn: SecretArn

    @required
    roleArn: RoleArn
}

@length(min: 0, max: 36) @pattern("\\P{C}*")
string BlockedPhrase

list BlockedPhrases {
    member: BlockedPhrase
}

structure BlockedPhrasesConfiguration {
    blockedPhrases: BlockedPhrases
    systemMessageOverride: SystemMessageOverride
}

structure BlockedPhrasesConfigurationUpdate {
    blockedPhrasesToCreateOrUpdate: BlockedPhrases
    blockedPhrasesToDelete: BlockedPhrases
    systemMessageOverride: SystemMessageOverride
}

@range(min: 0, max: 999999999)
long BoostingDurationInSeconds

enum BrowserExtension {
    FIREFOX
    CHROME
}

structure BrowserExtensionConfiguration {
    @required
    enabledBrowserExtensions: BrowserExtensionList
}

@length(min: 0, max: 2)
list BrowserExtensionList {
    member: BrowserExtension
}

@input
structure ChatInput {
    @required @httpLabel
    applicationId: ApplicationId

    @httpQuery("userId")
    userId: UserId

    @httpQuery("userGroups")
    userGroups: UserGroups

    @httpQuery("conversationId")
    conversationId: ConversationId

    @httpQuery("parentMessageId")
    parentMessageId: MessageId

    @httpQuery("clientToken") @idempotencyToken
    clientToken: ClientToken

    @httpPayload
    inputStream: ChatInputStream
}

@streaming
union ChatInputStream {
    configurationEvent: ConfigurationEvent
    textEvent: TextInputEvent
    attachmentEvent: AttachmentInputEvent
    actionExecutionEvent: ActionExecutionEvent
    endOfInputEvent: EndOfInputEvent
    authChallengeResponseEvent: AuthChallengeResponseEvent
}

enum ChatMode {
    RETRIEVAL_MODE
    CREATOR_MODE
    PLUGIN_MODE
}

union ChatModeConfiguration {
    pluginConfiguration: PluginConfiguration
}

@output
structure ChatOutput {
    @httpPayload
    outputStream: ChatOutputStream
}

@streaming
union ChatOutputStream {
    textEvent: TextOutputEvent
    metadataEvent: MetadataEvent
    actionReviewEvent: ActionReviewEvent
    failedAttachmentEvent: FailedAttachmentEvent
    authChallengeRequestEvent: AuthChallengeRequestEvent
}

structure ChatResponseConfiguration {
    @required
    chatResponseConfigurationId: ChatResponseConfigurationId

    @required
    chatResponseConfigurationArn: ChatResponseConfigurationArn

    @required
    displayName: DisplayName

    responseConfigurationSummary: ResponseConfigurationSummary

    @required
    status: ChatResponseConfigurationStatus

    createdAt: Timestamp
    updatedAt: Timestamp
}

@length(min: 1, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ChatResponseConfigurationArn

structure ChatResponseConfigurationDetail {
    responseConfigurations: ResponseConfigurations
    responseConfigurationSummary: String
    status: ChatResponseConfigurationStatus
    error: ErrorDetail
    updatedAt: Timestamp
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string ChatResponseConfigurationId

enum ChatResponseConfigurationStatus {
    CREATING
    UPDATING
    FAILED
    ACTIVE
}

list ChatResponseConfigurations {
    member: ChatResponseConfiguration
}

@input
structure ChatSyncInput {
    @required @httpLabel
    applicationId: ApplicationId

    @httpQuery("userId")
    userId: UserId

    @httpQuery("userGroups")
    userGroups: UserGroups

    userMessage: smithy.api#String
    attachments: AttachmentsInput
    actionExecution: ActionExecution
    authChallengeResponse: AuthChallengeResponse
    conversationId: ConversationId
    parentMessageId: MessageId
    attributeFilter: AttributeFilter
    chatMode: ChatMode
    chatModeConfiguration: ChatModeConfiguration

    @idempotencyToken
    clientToken: ClientToken
}

@output
structure ChatSyncOutput {
    conversationId: ConversationId
    systemMessage: String
    systemMessageId: MessageId
    userMessageId: MessageId
    actionReview: ActionReview
    authChallengeRequest: AuthChallengeRequest
    sourceAttributions: SourceAttributions
    failedAttachments: AttachmentsOutput
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.:/()*?=-]*")
string ClientIdForOIDC

list ClientIdsForOIDC {
    member: ClientIdForOIDC
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9._-]*")
string ClientNamespace

@length(min: 1, max: 100)
string ClientToken

structure ConfigurationEvent {
    chatMode: ChatMode
    chatModeConfiguration: ChatModeConfiguration
    attributeFilter: AttributeFilter
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: ErrorMessage

    @required
    resourceId: String

    @required
    resourceType: String
}

structure ContentBlockerRule {
    systemMessageOverride: SystemMessageOverride
}

structure ContentRetrievalRule {
    eligibleDataSources: EligibleDataSources
}

union ContentSource {
    retriever: RetrieverContentSource
}

enum ContentType {
    PDF
    HTML
    MS_WORD
    PLAIN_TEXT
    PPT
    RTF
    XML
    XSLT
    MS_EXCEL
    CSV
    JSON
    MD
}

structure Conversation {
    conversationId: ConversationId
    title: smithy.api#String
    startTime: Timestamp
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string ConversationId

structure ConversationSource {
    @required
    conversationId: ConversationId

    @required
    attachmentId: AttachmentId
}

list Conversations {
    member: Conversation
}

union CopyFromSource {
    conversation: ConversationSource
}

@length(min: 0, max: 100)
list CreateUserRequestUserAliasesList {
    member: UserAlias
}

structure CreatorModeConfiguration {
    @required
    creatorModeControl: CreatorModeControl
}

enum CreatorModeControl {
    ENABLED
    DISABLED
}

@length(min: 0, max: 1284) @pattern("(https?://[a-zA-Z0-9-_.+%/]+\\.css)?")
string CustomCSSUrl

structure CustomPluginConfiguration {
    @required
    description: PluginDescription

    @required
    apiSchemaType: APISchemaType

    apiSchema: APISchema
}

structure CustomizationConfiguration {
    customCSSUrl: CustomCSSUrl
    logoUrl: LogoUrl
    fontUrl: FontUrl
    faviconUrl: FaviconUrl
}

structure DataAccessor {
    displayName: DataAccessorName
    dataAccessorId: DataAccessorId
    dataAccessorArn: DataAccessorArn
    idcApplicationArn: IdcApplicationArn
    principal: PrincipalRoleArn
    authenticationDetail: DataAccessorAuthenticationDetail
    createdAt: Timestamp
    updatedAt: Timestamp
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string DataAccessorArn

union DataAccessorAuthenticationConfiguration {
    idcTrustedTokenIssuerConfiguration: DataAccessorIdcTrustedTokenIssuerConfiguration
}

structure DataAccessorAuthenticationDetail {
    @required
    authenticationType: DataAccessorAuthenticationType

    authenticationConfiguration: DataAccessorAuthenticationConfiguration
    externalIds: DataAccessorExternalIds
}

enum DataAccessorAuthenticationType {
    AWS_IAM_IDC_TTI
    AWS_IAM_IDC_AUTH_CODE
}

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string DataAccessorExternalId

@length(min: 1, max: 1)
list DataAccessorExternalIds {
    member: DataAccessorExternalId
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string DataAccessorId

structure DataAccessorIdcTrustedTokenIssuerConfiguration {
    @required
    idcTrustedTokenIssuerArn: IdcTrustedTokenIssuerArn
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*") @sensitive
string DataAccessorName

list DataAccessors {
    member: DataAccessor
}

structure DataSource {
    displayName: DataSourceName
    dataSourceId: DataSourceId
    type: String
    createdAt: Timestamp
    updatedAt: Timestamp
    status: DataSourceStatus
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string DataSourceArn

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string DataSourceId

@length(min: 1, max: 1)
list DataSourceIds {
    member: DataSourceId
}

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string DataSourceName

enum DataSourceStatus {
    PENDING_CREATION
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
}

structure DataSourceSyncJob {
    executionId: ExecutionId
    startTime: Timestamp
    endTime: Timestamp
    status: DataSourceSyncJobStatus
    error: ErrorDetail
    dataSourceErrorCode: String
    metrics: DataSourceSyncJobMetrics
}

structure DataSourceSyncJobMetrics {
    documentsAdded: MetricValue
    documentsModified: MetricValue
    documentsDeleted: MetricValue
    documentsFailed: MetricValue
    documentsScanned: MetricValue
}

enum DataSourceSyncJobStatus {
    FAILED
    SUCCEEDED
    SYNCING
    INCOMPLETE
    STOPPING
    ABORTED
    SYNCING_INDEXING
}

list DataSourceSyncJobs {
    member: DataSourceSyncJob
}

@length(min: 1, max: 1024) @pattern("\\P{C}*")
string DataSourceUserId

structure DataSourceVpcConfiguration {
    @required
    subnetIds: SubnetIds

    @required
    securityGroupIds: SecurityGroupIds
}

list DataSources {
    member: DataSource
}

structure DateAttributeBoostingConfiguration {
    @required
    boostingLevel: DocumentAttributeBoostingLevel

    boostingDurationInSeconds: BoostingDurationInSeconds
}

structure DeleteDocument {
    @required
    documentId: DocumentId
}

list DeleteDocuments {
    member: DeleteDocument
}

@length(min: 0, max: 1000) @pattern("[\\s\\S]*")
string Description

@length(min: 1, max: 100)
string DisplayName

structure Document {
    @required
    id: DocumentId

    attributes: DocumentAttributes
    content: DocumentContent
    contentType: ContentType
    title: Title
    accessConfiguration: AccessConfiguration
    documentEnrichmentConfiguration: DocumentEnrichmentConfiguration
    mediaExtractionConfiguration: MediaExtractionConfiguration
}

structure DocumentAcl {
    allowlist: DocumentAclMembership
    denyList: DocumentAclMembership
}

structure DocumentAclCondition {
    memberRelation: MemberRelation
    users: DocumentAclUsers
    groups: DocumentAclGroups
}

list DocumentAclConditions {
    member: DocumentAclCondition
}

structure DocumentAclGroup {
    name: GroupName
    type: MembershipType
}

list DocumentAclGroups {
    member: DocumentAclGroup
}

structure DocumentAclMembership {
    memberRelation: MemberRelation
    conditions: DocumentAclConditions
}

structure DocumentAclUser {
    id: String
    type: MembershipType
}

list DocumentAclUsers {
    member: DocumentAclUser
}

structure DocumentAttribute {
    @required
    name: DocumentAttributeKey

    @required
    value: DocumentAttributeValue
}

union DocumentAttributeBoostingConfiguration {
    numberConfiguration: NumberAttributeBoostingConfiguration
    stringConfiguration: StringAttributeBoostingConfiguration
    dateConfiguration: DateAttributeBoostingConfiguration
    stringListConfiguration: StringListAttributeBoostingConfiguration
}

enum DocumentAttributeBoostingLevel {
    NONE
    LOW
    MEDIUM
    HIGH
    VERY_HIGH
    ONE
    TWO
}

@length(min: 1)
map DocumentAttributeBoostingOverrideMap {
    key: DocumentAttributeKey
    value: DocumentAttributeBoostingConfiguration
}

structure DocumentAttributeCondition {
    @required
    key: DocumentAttributeKey

    @required
    operator: DocumentEnrichmentConditionOperator

    value: DocumentAttributeValue
}

structure DocumentAttributeConfiguration {
    name: DocumentMetadataConfigurationName
    type: AttributeType
    search: Status
}

@length(min: 1, max: 500)
list DocumentAttributeConfigurations {
    member: DocumentAttributeConfiguration
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9_][a-zA-Z0-9_-]*")
string DocumentAttributeKey

list DocumentAttributeStringListValue {
    member: String
}

structure DocumentAttributeTarget {
    @required
    key: DocumentAttributeKey

    value: DocumentAttributeValue
    attributeValueOperator: AttributeValueOperator
}

union DocumentAttributeValue {
    stringValue: DocumentAttributeValueStringValueString
    stringListValue: DocumentAttributeStringListValue
    longValue: Long
    dateValue: Timestamp
}

@length(min: 0, max: 2048)
string DocumentAttributeValueStringValueString

@length(min: 1, max: 500)
list DocumentAttributes {
    member: DocumentAttribute
}

union DocumentContent {
    blob: Blob
    s3: S3
}

enum DocumentContentOperator {
    DELETE
}

list DocumentDetailList {
    member: DocumentDetails
}

structure DocumentDetails {
    documentId: DocumentId
    status: DocumentStatus
    error: ErrorDetail
    createdAt: Timestamp
    updatedAt: Timestamp
}

enum DocumentEnrichmentConditionOperator {
    GREATER_THAN
    GREATER_THAN_OR_EQUALS
    LESS_THAN
    LESS_THAN_OR_EQUALS
    EQUALS
    NOT_EQUALS
    CONTAINS
    NOT_CONTAINS
    EXISTS
    NOT_EXISTS
    BEGINS_WITH
}

structure DocumentEnrichmentConfiguration {
    inlineConfigurations: InlineDocumentEnrichmentConfigurations
    preExtractionHookConfiguration: HookConfiguration
    postExtractionHookConfiguration: HookConfiguration
}

@length(min: 1, max: 1825) @pattern("\\P{C}*")
string DocumentId

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9_][a-zA-Z0-9_-]*")
string DocumentMetadataConfigurationName

enum DocumentStatus {
    RECEIVED
    PROCESSING
    INDEXED
    UPDATED
    FAILED
    DELETING
    DELETED
    DOCUMENT_FAILED_TO_INDEX
}

@length(min: 1, max: 10)
list Documents {
    member: Document
}

structure EligibleDataSource {
    indexId: IndexId
    dataSourceId: DataSourceId
}

@length(min: 0, max: 5)
list EligibleDataSources {
    member: EligibleDataSource
}

structure EncryptionConfiguration {
    kmsKeyId: KmsKeyId
}

structure EndOfInputEvent {}

enum ErrorCode {
    InternalError
    InvalidRequest
    ResourceInactive
    ResourceNotFound
}

structure ErrorDetail {
    errorMessage: ErrorMessage
    errorCode: ErrorCode
}

@length(min: 1, max: 2048) @pattern("[\\s\\S]*")
string ErrorMessage

@length(min: 0, max: 350) @pattern("\\P{C}*")
string ExampleChatMessage

@length(min: 0, max: 5)
list ExampleChatMessages {
    member: ExampleChatMessage
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string ExecutionId

@error("client") @httpError(424)
structure ExternalResourceException {
    @required
    message: ErrorMessage
}

structure FailedAttachmentEvent {
    conversationId: ConversationId
    userMessageId: MessageId
    systemMessageId: MessageId
    attachment: AttachmentOutput
}

structure FailedDocument {
    id: DocumentId
    error: ErrorDetail
    dataSourceId: DataSourceId
}

list FailedDocuments {
    member: FailedDocument
}

@length(min: 0, max: 1284) @pattern("(https?://[a-zA-Z0-9-_.+%/]+\\.(svg|ico))?")
string FaviconUrl

@length(min: 0, max: 1284) @pattern("(https?://[a-zA-Z0-9-_.+%/]+\\.(ttf|woff|woff2|otf))?")
string FontUrl

@length(min: 1, max: 47)
@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string GroupIdentifier

structure GroupMembers {
    memberGroups: MemberGroups
    memberUsers: MemberUsers
    s3PathForGroupMembers: S3
}

@length(min: 1, max: 1024) @pattern("\\P{C}*")
string GroupName

enum GroupStatus {
    FAILED
    SUCCEEDED
    PROCESSING
    DELETING
    DELETED
}

structure GroupStatusDetail {
    status: GroupStatus
    lastUpdatedAt: Timestamp
    errorDetail: ErrorDetail
}

list GroupStatusDetails {
    member: GroupStatusDetail
}

structure GroupSummary {
    groupName: GroupName
}

list GroupSummaryList {
    member: GroupSummary
}

structure HallucinationReductionConfiguration {
    hallucinationReductionControl: HallucinationReductionControl
}

enum HallucinationReductionControl {
    ENABLED
    DISABLED
}

structure HookConfiguration {
    invocationCondition: DocumentAttributeCondition
    lambdaArn: LambdaArn
    s3BucketName: S3BucketName
    roleArn: RoleArn
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9-\\.]{1,63}:iam::\\d{12}:(oidc-provider|saml-provider)/[a-zA-Z0-9_\\.\\/@\\-]+")
string IAMIdentityProviderArn

@length(min: 10, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}")
string IdcApplicationArn

structure IdcAuthConfiguration {
    @required
    idcApplicationArn: IdcApplicationArn

    @required
    roleArn: RoleArn
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:sso::[0-9]{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IdcTrustedTokenIssuerArn

union IdentityProviderConfiguration {
    samlConfiguration: SamlProviderConfiguration
    openIDConnectConfiguration: OpenIDConnectProviderConfiguration
}

enum IdentityType {
    AWS_IAM_IDP_SAML
    AWS_IAM_IDP_OIDC
    AWS_IAM_IDC
    AWS_QUICKSIGHT_IDP
    ANONYMOUS
}

structure ImageExtractionConfiguration {
    @required
    imageExtractionStatus: ImageExtractionStatus
}

enum ImageExtractionStatus {
    ENABLED
    DISABLED
}

structure ImageSourceDetails {
    mediaId: MediaId
    mediaMimeType: String
}

structure Index {
    displayName: IndexName
    indexId: IndexId
    createdAt: Timestamp
    updatedAt: Timestamp
    status: IndexStatus
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string IndexArn

structure IndexCapacityConfiguration {
    units: IndexCapacityInteger
}

@range(min: 1)
integer IndexCapacityInteger

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string IndexId

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string IndexName

structure IndexStatistics {
    textDocumentStatistics: TextDocumentStatistics
}

enum IndexStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
}

enum IndexType {
    ENTERPRISE
    STARTER
}

@range(min: 0)
long IndexedTextBytes

@range(min: 0)
integer IndexedTextDocument

list Indices {
    member: Index
}

structure InlineDocumentEnrichmentConfiguration {
    condition: DocumentAttributeCondition
    target: DocumentAttributeTarget
    documentContentOperator: DocumentContentOperator
}

@length(min: 1, max: 100)
list InlineDocumentEnrichmentConfigurations {
    member: InlineDocumentEnrichmentConfiguration
}

@length(min: 10, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
string InstanceArn

@length(min: 5, max: 1000) @pattern("[\\s\\S]*")
string Instruction

structure InstructionCollection {
    responseLength: Instruction
    targetAudience: Instruction
    perspective: Instruction
    outputStyle: Instruction
    identity: Instruction
    tone: Instruction
    customInstructions: Instruction
    examples: Instruction
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: ErrorMessage
}

structure KendraIndexConfiguration {
    @required
    indexId: KendraIndexId
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string KendraIndexId

@length(min: 1, max: 2048) @sensitive
string KmsKeyId

@length(min: 1, max: 2048)
@pattern("arn:[a-z0-9-\\.]{1,63}:lambda:[a-z-]*-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?(:[a-zA-Z0-9-_]+)?")
string LambdaArn

@error("client") @httpError(400)
structure LicenseNotFoundException {
    @required
    message: ErrorMessage
}

list ListPluginTypeMetadataSummaries {
    member: PluginTypeMetadataSummary
}

@length(min: 0, max: 1284) @pattern("(https?://[a-zA-Z0-9-_.+%/]+\\.(svg|png))?")
string LogoUrl

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 50)
integer MaxResultsIntegerForGetTopicConfigurations

@range(min: 1, max: 100)
integer MaxResultsIntegerForListApplications

@range(min: 1, max: 100)
integer MaxResultsIntegerForListAttachments

@range(min: 1, max: 100)
integer MaxResultsIntegerForListConversations

@range(min: 1, max: 10)
integer MaxResultsIntegerForListDataAccessors

@range(min: 1, max: 10)
integer MaxResultsIntegerForListDataSources

@range(min: 1, max: 10)
integer MaxResultsIntegerForListDataSourcesSyncJobs

@range(min: 1, max: 100)
integer MaxResultsIntegerForListDocuments

@range(min: 1, max: 10)
integer MaxResultsIntegerForListGroupsRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListIndices

@range(min: 1, max: 100)
integer MaxResultsIntegerForListMessages

@range(min: 1, max: 50)
integer MaxResultsIntegerForListPluginActions

@range(min: 1, max: 50)
integer MaxResultsIntegerForListPluginTypeActions

@range(min: 1, max: 50)
integer MaxResultsIntegerForListPluginTypeMetadata

@range(min: 1, max: 50)
integer MaxResultsIntegerForListPlugins

@range(min: 1, max: 50)
integer MaxResultsIntegerForListRetrieversRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListSubscriptions

@range(min: 1, max: 100)
integer MaxResultsIntegerForListWebExperiencesRequest

structure MediaExtractionConfiguration {
    imageExtractionConfiguration: ImageExtractionConfiguration
    audioExtractionConfiguration: AudioExtractionConfiguration
    videoExtractionConfiguration: VideoExtractionConfiguration
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string MediaId

@error("client") @httpError(400)
structure MediaTooLargeException {
    @required
    message: ErrorMessage
}

structure MemberGroup {
    @required
    groupName: GroupName

    type: MembershipType
}

list MemberGroups {
    member: MemberGroup
}

enum MemberRelation {
    AND
    OR
}

structure MemberUser {
    @required
    userId: DataSourceUserId

    type: MembershipType
}

list MemberUsers {
    member: MemberUser
}

enum MembershipType {
    INDEX
    DATASOURCE
}

structure Message {
    messageId: String
    body: MessageBody
    time: Timestamp
    type: MessageType
    attachments: AttachmentsOutput
    sourceAttribution: SourceAttributions
    actionReview: ActionReview
    actionExecution: ActionExecution
}

@length(min: 0, max: 1000) @pattern("\\P{C}*$}")
string MessageBody

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string MessageId

enum MessageType {
    USER
    SYSTEM
}

enum MessageUsefulness {
    USEFUL
    NOT_USEFUL
}

@length(min: 0, max: 1000) @pattern("\\P{C}*")
string MessageUsefulnessComment

structure MessageUsefulnessFeedback {
    @required
    usefulness: MessageUsefulness

    reason: MessageUsefulnessReason
    comment: MessageUsefulnessComment

    @required
    submittedAt: Timestamp
}

enum MessageUsefulnessReason {
    NOT_FACTUALLY_CORRECT
    HARMFUL_OR_UNSAFE
    INCORRECT_OR_MISSING_SOURCES
    NOT_HELPFUL
    FACTUALLY_CORRECT
    COMPLETE
    RELEVANT_SOURCES
    HELPFUL
    NOT_BASED_ON_DOCUMENTS
    NOT_COMPLETE
    NOT_CONCISE
    OTHER
}

list Messages {
    member: Message
}

structure MetadataEvent {
    conversationId: ConversationId
    userMessageId: MessageId
    systemMessageId: MessageId
    sourceAttributions: SourceAttributions
    finalTextMessage: String
}

@pattern("(([1-9][0-9]*)|0)")
string MetricValue

structure NativeIndexConfiguration {
    @required
    indexId: IndexId

    version: Long
    boostingOverride: DocumentAttributeBoostingOverrideMap
}

@length(min: 1, max: 800)
string NextToken

@length(min: 1, max: 1500)
string NextToken1500

structure NoAuthConfiguration {}

structure NumberAttributeBoostingConfiguration {
    @required
    boostingLevel: DocumentAttributeBoostingLevel

    boostingType: NumberAttributeBoostingType
}

enum NumberAttributeBoostingType {
    PRIORITIZE_LARGER_VALUES
    PRIORITIZE_SMALLER_VALUES
}

structure OAuth2ClientCredentialConfiguration {
    @required
    secretArn: SecretArn

    @required
    roleArn: RoleArn

    authorizationUrl: Url
    tokenUrl: Url
}

structure OpenIDConnectProviderConfiguration {
    @required
    secretsArn: SecretArn

    @required
    secretsRole: RoleArn
}

structure OrchestrationConfiguration {
    @required
    control: OrchestrationControl
}

enum OrchestrationControl {
    ENABLED
    DISABLED
}

@length(min: 1, max: 256) @pattern("(http://|https://)[a-zA-Z0-9-_.]+(?::[0-9]{1,5})?")
string Origin

enum OutputFormat {
    RAW
    EXTRACTED
}

@sensitive
string Payload

structure PermissionCondition {
    @required
    conditionOperator: PermissionConditionOperator

    @required
    conditionKey: PermissionConditionKey

    @required
    conditionValues: PermissionConditionValues
}

@pattern("aws:[a-zA-Z][a-zA-Z0-9-/:]*")
string PermissionConditionKey

enum PermissionConditionOperator {
    StringEquals
}

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9._-]*")
string PermissionConditionValue

@length(min: 1, max: 1)
list PermissionConditionValues {
    member: PermissionConditionValue
}

@length(min: 1, max: 10)
list PermissionConditions {
    member: PermissionCondition
}

structure PersonalizationConfiguration {
    @required
    personalizationControlMode: PersonalizationControlMode
}

enum PersonalizationControlMode {
    ENABLED
    DISABLED
}

structure Plugin {
    pluginId: PluginId
    displayName: PluginName
    type: PluginType
    serverUrl: Url
    state: PluginState
    buildStatus: PluginBuildStatus
    createdAt: Timestamp
    updatedAt: Timestamp
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string PluginArn

union PluginAuthConfiguration {
    basicAuthConfiguration: BasicAuthConfiguration
    oAuth2ClientCredentialConfiguration: OAuth2ClientCredentialConfiguration
    noAuthConfiguration: NoAuthConfiguration
    idcAuthConfiguration: IdcAuthConfiguration
}

enum PluginBuildStatus {
    READY
    CREATE_IN_PROGRESS
    CREATE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure PluginConfiguration {
    @required
    pluginId: PluginId
}

@length(min: 1, max: 200)
string PluginDescription

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string PluginId

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string PluginName

enum PluginState {
    ENABLED
    DISABLED
}

enum PluginType {
    SERVICE_NOW
    SALESFORCE
    JIRA
    ZENDESK
    CUSTOM
    QUICKSIGHT
    SERVICENOW_NOW_PLATFORM
    JIRA_CLOUD
    SALESFORCE_CRM
    ZENDESK_SUITE
    ATLASSIAN_CONFLUENCE
    GOOGLE_CALENDAR
    MICROSOFT_TEAMS
    MICROSOFT_EXCHANGE
    PAGERDUTY_ADVANCE
    SMARTSHEET
    ASANA
}

enum PluginTypeCategory {
    Customer_relationship_management_CRM = "Customer relationship management (CRM)"
    Project_management = "Project management"
    Communication
    Productivity
    Ticketing_and_incident_management = "Ticketing and incident management"
}

structure PluginTypeMetadataSummary {
    type: PluginType
    category: PluginTypeCategory
    description: String
}

list Plugins {
    member: Plugin
}

union Principal {
    user: PrincipalUser
    group: PrincipalGroup
}

structure PrincipalGroup {
    name: GroupName

    @required
    access: ReadAccessType

    membershipType: MembershipType
}

@length(min: 1, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+")
string PrincipalRoleArn

structure PrincipalUser {
    id: UserId

    @required
    access: ReadAccessType

    membershipType: MembershipType
}

list Principals {
    member: Principal
}

structure QAppsConfiguration {
    @required
    qAppsControlMode: QAppsControlMode
}

enum QAppsControlMode {
    ENABLED
    DISABLED
}

@pattern("qbusiness:[a-zA-Z]+")
string QIamAction

@length(min: 1, max: 10)
list QIamActions {
    member: QIamAction
}

structure QuickSightConfiguration {
    @required
    clientNamespace: ClientNamespace
}

enum ReadAccessType {
    ALLOW
    DENY
}

structure RelevantContent {
    content: String
    documentId: DocumentId
    documentTitle: Title
    documentUri: Url
    documentAttributes: DocumentAttributes
    scoreAttributes: ScoreAttributes
}

list RelevantContentList {
    member: RelevantContent
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: ErrorMessage

    @required
    resourceId: String

    @required
    resourceType: String
}

structure ResponseConfiguration {
    instructionCollection: InstructionCollection
}

@length(min: 1, max: 1000)
string ResponseConfigurationSummary

enum ResponseConfigurationType {
    ALL
}

@length(min: 1, max: 1)
map ResponseConfigurations {
    key: ResponseConfigurationType
    value: ResponseConfiguration
}

enum ResponseScope {
    ENTERPRISE_CONTENT_ONLY
    EXTENDED_KNOWLEDGE_ENABLED
}

structure Retriever {
    applicationId: ApplicationId
    retrieverId: RetrieverId
    type: RetrieverType
    status: RetrieverStatus
    displayName: RetrieverName
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string RetrieverArn

union RetrieverConfiguration {
    nativeIndexConfiguration: NativeIndexConfiguration
    kendraIndexConfiguration: KendraIndexConfiguration
}

structure RetrieverContentSource {
    @required
    retrieverId: RetrieverId
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string RetrieverId

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string RetrieverName

enum RetrieverStatus {
    CREATING
    ACTIVE
    FAILED
}

enum RetrieverType {
    NATIVE_INDEX
    KENDRA_INDEX
}

list Retrievers {
    member: Retriever
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string RoleArn

structure Rule {
    includedUsersAndGroups: UsersAndGroups
    excludedUsersAndGroups: UsersAndGroups

    @required
    ruleType: RuleType

    ruleConfiguration: RuleConfiguration
}

union RuleConfiguration {
    contentBlockerRule: ContentBlockerRule
    contentRetrievalRule: ContentRetrievalRule
}

enum RuleType {
    CONTENT_BLOCKER_RULE
    CONTENT_RETRIEVAL_RULE
}

@length(min: 0, max: 10)
list Rules {
    member: Rule
}

structure S3 {
    @required
    bucket: S3BucketName

    @required
    key: S3ObjectKey
}

@length(min: 1, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string S3BucketName

@length(min: 1, max: 1024)
string S3ObjectKey

@length(min: 1, max: 256)
string SamlAttribute

@length(min: 1, max: 1284) @pattern("https://.*")
string SamlAuthenticationUrl

structure SamlConfiguration {
    @required
    metadataXML: SamlMetadataXML

    @required
    roleArn: RoleArn

    @required
    userIdAttribute: SamlAttribute

    userGroupAttribute: SamlAttribute
}

@length(min: 1000, max: 10000000) @pattern(".*")
string SamlMetadataXML

structure SamlProviderConfiguration {
    @required
    authenticationUrl: SamlAuthenticationUrl
}

structure ScoreAttributes {
    scoreConfidence: ScoreConfidence
}

enum ScoreConfidence {
    VERY_HIGH
    HIGH
    MEDIUM
    LOW
    NOT_AVAILABLE
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string SecretArn

@length(min: 1, max: 200) @pattern("[-0-9a-zA-Z]+")
string SecurityGroupId

@length(min: 1, max: 10)
list SecurityGroupIds {
    member: SecurityGroupId
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: ErrorMessage

    @required
    resourceId: String

    @required
    resourceType: String
}

@range(min: 15, max: 60)
integer SessionDurationInMinutes

structure SnippetExcerpt {
    text: smithy.api#String
}

structure SourceAttribution {
    title: String
    snippet: String
    url: String
    citationNumber: Integer
    updatedAt: Timestamp
    textMessageSegments: TextSegmentList
    documentId: String
    indexId: String
    datasourceId: String
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string SourceAttributionMediaId

list SourceAttributions {
    member: SourceAttribution
}

union SourceDetails {
    imageSourceDetails: ImageSourceDetails
    audioSourceDetails: AudioSourceDetails
    videoSourceDetails: VideoSourceDetails
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_-]+")
string StatementId

enum Status {
    ENABLED
    DISABLED
}

@length(min: 1, max: 2048)
string String

structure StringAttributeBoostingConfiguration {
    @required
    boostingLevel: DocumentAttributeBoostingLevel

    attributeValueBoosting: StringAttributeValueBoosting
}

@length(min: 1, max: 10)
map StringAttributeValueBoosting {
    key: String
    value: StringAttributeValueBoostingLevel
}

enum StringAttributeValueBoostingLevel {
    LOW
    MEDIUM
    HIGH
    VERY_HIGH
    ONE
    TWO
    THREE
    FOUR
    FIVE
}

structure StringListAttributeBoostingConfiguration {
    @required
    boostingLevel: DocumentAttributeBoostingLevel
}

@length(min: 1, max: 200) @pattern("[-0-9a-zA-Z]+")
string SubnetId

list SubnetIds {
    member: SubnetId
}

structure Subscription {
    subscriptionId: SubscriptionId
    subscriptionArn: SubscriptionArn
    principal: SubscriptionPrincipal
    currentSubscription: SubscriptionDetails
    nextSubscription: SubscriptionDetails
}

@length(min: 10, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string SubscriptionArn

structure SubscriptionDetails {
    type: SubscriptionType
}

@length(min: 0, max: 1224)
string SubscriptionId

union SubscriptionPrincipal {
    user: UserIdentifier
    group: GroupIdentifier
}

enum SubscriptionType {
    Q_LITE
    Q_BUSINESS
}

list Subscriptions {
    member: Subscription
}

@length(min: 0, max: 998) @pattern("[\\s\\S]*")
string SyncSchedule

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string SystemMessageId

@length(min: 0, max: 350) @pattern("\\P{C}*")
string SystemMessageOverride

enum SystemMessageType {
    RESPONSE
    GROUNDED_RESPONSE
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 200)
list Tags {
    member: Tag
}

structure TextDocumentStatistics {
    indexedTextBytes: IndexedTextBytes
    indexedTextDocumentCount: IndexedTextDocument
}

structure TextInputEvent {
    @required
    userMessage: smithy.api#String
}

structure TextOutputEvent {
    systemMessageType: SystemMessageType
    conversationId: ConversationId
    userMessageId: MessageId
    systemMessageId: MessageId
    systemMessage: String
}

structure TextSegment {
    beginOffset: Integer
    endOffset: Integer
    snippetExcerpt: SnippetExcerpt

    @deprecated(since: "2025-02-28")
    mediaId: SourceAttributionMediaId

    @deprecated(since: "2025-02-28")
    mediaMimeType: String

    sourceDetails: SourceDetails
}

list TextSegmentList {
    member: TextSegment
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: ErrorMessage
}

@length(min: 1, max: 1024)
string Title

structure TopicConfiguration {
    @required
    name: TopicConfigurationName

    description: TopicDescription
    exampleChatMessages: ExampleChatMessages

    @required
    rules: Rules
}

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{0,35}")
string TopicConfigurationName

@length(min: 0, max: 10)
list TopicConfigurations {
    member: TopicConfiguration
}

@length(min: 0, max: 350) @pattern("\\P{C}*")
string TopicDescription

@length(min: 1, max: 2048) @pattern("(https?|ftp|file)://([^\\s]*)")
string Url

structure UserAlias {
    indexId: IndexId
    dataSourceId: DataSourceId

    @required
    userId: String
}

list UserAliases {
    member: UserAlias
}

list UserGroups {
    member: String
}

@length(min: 1, max: 1024) @pattern("\\P{C}*")
string UserId

@length(min: 1, max: 47)
@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string UserIdentifier

list UserIds {
    member: String
}

structure UsersAndGroups {
    userIds: UserIds
    userGroups: UserGroups
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: ErrorMessage

    @required
    reason: ValidationExceptionReason

    fields: ValidationExceptionFields
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFields {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    UNKNOWN_OPERATION
}

structure VideoExtractionConfiguration {
    @required
    videoExtractionStatus: VideoExtractionStatus
}

enum VideoExtractionStatus {
    ENABLED
    DISABLED
}

enum VideoExtractionType {
    TRANSCRIPT
    SUMMARY
}

structure VideoSourceDetails {
    mediaId: MediaId
    mediaMimeType: String
    startTimeMilliseconds: Long
    endTimeMilliseconds: Long
    videoExtractionType: VideoExtractionType
}

structure WebExperience {
    webExperienceId: WebExperienceId
    createdAt: Timestamp
    updatedAt: Timestamp
    defaultEndpoint: Url
    status: WebExperienceStatus
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string WebExperienceArn

union WebExperienceAuthConfiguration {
    samlConfiguration: SamlConfiguration
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]*")
string WebExperienceId

@length(min: 0, max: 10)
list WebExperienceOrigins {
    member: Origin
}

enum WebExperienceSamplePromptsControlMode {
    ENABLED
    DISABLED
}

enum WebExperienceStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
    PENDING_AUTH_CONFIG
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string WebExperienceSubtitle

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string WebExperienceTitle

@length(min: 0, max: 300)
string WebExperienceWelcomeMessage

list WebExperiences {
    member: WebExperience
}
