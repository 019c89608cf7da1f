$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.qconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Q Connect")
@service(sdkId: "QConnect", endpointPrefix: "wisdom")
@restJson1
@sigv4(name: "wisdom")
@standardRegionalEndpoints
service QConnect {
    version: "2020-10-19"
    operations: [
        ActivateMessageTemplate
        CreateAIAgent
        CreateAIAgentVersion
        CreateAIGuardrail
        CreateAIGuardrailVersion
        CreateAIPrompt
        CreateAIPromptVersion
        CreateAssistant
        CreateAssistantAssociation
        CreateContent
        CreateContentAssociation
        CreateKnowledgeBase
        CreateMessageTemplate
        CreateMessageTemplateAttachment
        CreateMessageTemplateVersion
        CreateQuickResponse
        CreateSession
        DeactivateMessageTemplate
        DeleteAIAgent
        DeleteAIAgentVersion
        DeleteAIGuardrail
        DeleteAIGuardrailVersion
        DeleteAIPrompt
        DeleteAIPromptVersion
        DeleteAssistant
        DeleteAssistantAssociation
        DeleteContent
        DeleteContentAssociation
        DeleteImportJob
        DeleteKnowledgeBase
        DeleteMessageTemplate
        DeleteMessageTemplateAttachment
        DeleteQuickResponse
        GetAIAgent
        GetAIGuardrail
        GetAIPrompt
        GetAssistant
        GetAssistantAssociation
        GetContent
        GetContentAssociation
        GetContentSummary
        GetImportJob
        GetKnowledgeBase
        GetMessageTemplate
        GetNextMessage
        GetQuickResponse
        GetRecommendations
        GetSession
        ListAIAgentVersions
        ListAIAgents
        ListAIGuardrailVersions
        ListAIGuardrails
        ListAIPromptVersions
        ListAIPrompts
        ListAssistantAssociations
        ListAssistants
        ListContentAssociations
        ListContents
        ListImportJobs
        ListKnowledgeBases
        ListMessageTemplateVersions
        ListMessageTemplates
        ListMessages
        ListModels
        ListQuickResponses
        ListSpans
        ListTagsForResource
        NotifyRecommendationsReceived
        PutFeedback
        QueryAssistant
        RemoveAssistantAIAgent
        RemoveKnowledgeBaseTemplateUri
        RenderMessageTemplate
        Retrieve
        SearchContent
        SearchMessageTemplates
        SearchQuickResponses
        SearchSessions
        SendMessage
        StartContentUpload
        StartImportJob
        TagResource
        UntagResource
        UpdateAIAgent
        UpdateAIGuardrail
        UpdateAIPrompt
        UpdateAssistantAIAgent
        UpdateContent
        UpdateKnowledgeBaseTemplateUri
        UpdateMessageTemplate
        UpdateMessageTemplateMetadata
        UpdateQuickResponse
        UpdateSession
        UpdateSessionData
    ]
}

@http(
    method: "POST"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/activate"
)
operation ActivateMessageTemplate {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @required
        versionNumber: Version
    }
    output := {
        @required
        messageTemplateArn: ArnWithQualifier

        @required
        messageTemplateId: Uuid

        @required
        versionNumber: Version
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiagents") @idempotent
operation CreateAIAgent {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required
        name: Name

        @required
        type: AIAgentType

        @required
        configuration: AIAgentConfiguration

        @required
        visibilityStatus: VisibilityStatus

        tags: Tags
        description: Description
    }
    output := {
        aiAgent: AIAgentData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiagents/{aiAgentId}/versions") @idempotent
operation CreateAIAgentVersion {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiAgentId: UuidOrArnOrEitherWithQualifier

        modifiedTime: Timestamp

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        aiAgent: AIAgentData
        versionNumber: Version
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiguardrails") @idempotent
operation CreateAIGuardrail {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required
        name: Name

        @required
        blockedInputMessaging: AIGuardrailBlockedMessaging

        @required
        blockedOutputsMessaging: AIGuardrailBlockedMessaging

        @required
        visibilityStatus: VisibilityStatus

        description: AIGuardrailDescription
        topicPolicyConfig: AIGuardrailTopicPolicyConfig
        contentPolicyConfig: AIGuardrailContentPolicyConfig
        wordPolicyConfig: AIGuardrailWordPolicyConfig
        sensitiveInformationPolicyConfig: AIGuardrailSensitiveInformationPolicyConfig
        contextualGroundingPolicyConfig: AIGuardrailContextualGroundingPolicyConfig
        tags: Tags
    }
    output := {
        aiGuardrail: AIGuardrailData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions")
@idempotent
operation CreateAIGuardrailVersion {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiGuardrailId: UuidOrArnOrEitherWithQualifier

        modifiedTime: Timestamp

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        aiGuardrail: AIGuardrailData
        versionNumber: Version
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiprompts") @idempotent
operation CreateAIPrompt {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required
        name: Name

        @required
        type: AIPromptType

        @required
        templateConfiguration: AIPromptTemplateConfiguration

        @required
        visibilityStatus: VisibilityStatus

        @required
        templateType: AIPromptTemplateType

        @required
        modelId: AIPromptModelIdentifier

        @required
        apiFormat: AIPromptAPIFormat

        tags: Tags
        description: Description
        inferenceConfiguration: AIPromptInferenceConfiguration
    }
    output := {
        aiPrompt: AIPromptData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiprompts/{aiPromptId}/versions") @idempotent
operation CreateAIPromptVersion {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiPromptId: UuidOrArnOrEitherWithQualifier

        modifiedTime: Timestamp

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        aiPrompt: AIPromptData
        versionNumber: Version
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants") @idempotent
operation CreateAssistant {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: Name

        @required
        type: AssistantType

        description: Description
        tags: Tags
        serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    }
    output := {
        assistant: AssistantData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/associations") @idempotent
operation CreateAssistantAssociation {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required
        associationType: AssociationType

        @required
        association: AssistantAssociationInputData

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
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        name: Name

        title: ContentTitle
        overrideLinkOutUri: Uri
        metadata: ContentMetadata

        @required
        uploadId: UploadId

        @idempotencyToken
        clientToken: NonEmptyString

        tags: Tags
    }
    output := {
        content: ContentData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations")
operation CreateContentAssociation {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        contentId: UuidOrArn

        @required
        associationType: ContentAssociationType

        @required
        association: ContentAssociationContents

        tags: Tags
    }
    output := {
        contentAssociation: ContentAssociationData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases") @idempotent
operation CreateKnowledgeBase {
    input := {
        @idempotencyToken
        clientToken: NonEmptyString

        @required
        name: Name

        @required
        knowledgeBaseType: KnowledgeBaseType

        sourceConfiguration: SourceConfiguration
        renderingConfiguration: RenderingConfiguration
        vectorIngestionConfiguration: VectorIngestionConfiguration
        serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        description: Description
        tags: Tags
    }
    output := {
        knowledgeBase: KnowledgeBaseData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates") @idempotent
operation CreateMessageTemplate {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        name: Name
        content: MessageTemplateContentProvider
        description: Description

        @required
        channelSubtype: ChannelSubtype

        language: LanguageCode
        sourceConfiguration: MessageTemplateSourceConfiguration
        defaultAttributes: MessageTemplateAttributes
        groupingConfiguration: GroupingConfiguration

        @idempotencyToken
        clientToken: ClientToken

        tags: Tags
    }
    output := {
        messageTemplate: MessageTemplateData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments"
)
@idempotent
operation CreateMessageTemplateAttachment {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @required
        contentDisposition: ContentDisposition

        @required
        name: AttachmentFileName

        @required
        body: NonEmptyUnlimitedString

        clientToken: ClientToken
    }
    output := {
        attachment: MessageTemplateAttachment
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions"
)
operation CreateMessageTemplateVersion {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        messageTemplateContentSha256: MessageTemplateContentSha256
    }
    output := {
        messageTemplate: ExtendedMessageTemplateData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses") @idempotent
operation CreateQuickResponse {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        name: QuickResponseName

        @required
        content: QuickResponseDataProvider

        contentType: QuickResponseType
        groupingConfiguration: GroupingConfiguration
        description: QuickResponseDescription
        shortcutKey: ShortCutKey
        isActive: Boolean
        channels: Channels
        language: LanguageCode

        @idempotencyToken
        clientToken: NonEmptyString

        tags: Tags
    }
    output := {
        quickResponse: QuickResponseData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/sessions") @idempotent
operation CreateSession {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required
        name: Name

        description: Description
        tags: Tags
        tagFilter: TagFilter
        aiAgentConfiguration: AIAgentConfigurationMap
        contactArn: GenericArn
        orchestratorConfigurationList: OrchestratorConfigurationList
        removeOrchestratorConfigurationList: Boolean
    }
    output := {
        session: SessionData
    }
    errors: [
        ConflictException
        ValidationException
        UnauthorizedException
        DependencyFailedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/deactivate"
)
operation DeactivateMessageTemplate {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @required
        versionNumber: Version
    }
    output := {
        @required
        messageTemplateArn: ArnWithQualifier

        @required
        messageTemplateId: Uuid

        @required
        versionNumber: Version
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/assistants/{assistantId}/aiagents/{aiAgentId}", code: 204)
@idempotent
operation DeleteAIAgent {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiAgentId: UuidOrArnOrEitherWithQualifier
    }
    output := {}
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/assistants/{assistantId}/aiagents/{aiAgentId}/versions/{versionNumber}"
    code: 204
)
@idempotent
operation DeleteAIAgentVersion {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiAgentId: UuidOrArnOrEitherWithQualifier

        @required @httpLabel
        versionNumber: Version
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/assistants/{assistantId}/aiguardrails/{aiGuardrailId}", code: 202)
@idempotent
operation DeleteAIGuardrail {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiGuardrailId: UuidOrArnOrEitherWithQualifier
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions/{versionNumber}"
    code: 202
)
@idempotent
operation DeleteAIGuardrailVersion {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiGuardrailId: UuidOrArnOrEitherWithQualifier

        @required @httpLabel
        versionNumber: Version
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/assistants/{assistantId}/aiprompts/{aiPromptId}", code: 204)
@idempotent
operation DeleteAIPrompt {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiPromptId: UuidOrArnOrEitherWithQualifier
    }
    output := {}
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/assistants/{assistantId}/aiprompts/{aiPromptId}/versions/{versionNumber}"
    code: 204
)
@idempotent
operation DeleteAIPromptVersion {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiPromptId: UuidOrArnOrEitherWithQualifier

        @required @httpLabel
        versionNumber: Version
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/assistants/{assistantId}", code: 204) @idempotent
operation DeleteAssistant {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {}
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
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
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}", code: 204)
@idempotent
operation DeleteContent {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        contentId: UuidOrArn
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId}"
    code: 204
)
@idempotent
operation DeleteContentAssociation {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        contentId: UuidOrArn

        @required @httpLabel
        contentAssociationId: UuidOrArn
    }
    output := {}
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
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
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        importJobId: Uuid
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
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
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}"
    code: 204
)
@idempotent
operation DeleteMessageTemplate {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments/{attachmentId}"
    code: 204
)
@idempotent
operation DeleteMessageTemplateAttachment {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @required @httpLabel
        attachmentId: Uuid
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
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
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiagents/{aiAgentId}") @readonly
operation GetAIAgent {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiAgentId: UuidOrArnOrEitherWithQualifier
    }
    output := {
        aiAgent: AIAgentData
        versionNumber: Version
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiguardrails/{aiGuardrailId}") @readonly
operation GetAIGuardrail {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiGuardrailId: UuidOrArnOrEitherWithQualifier
    }
    output := {
        aiGuardrail: AIGuardrailData
        versionNumber: Version
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiprompts/{aiPromptId}") @readonly
operation GetAIPrompt {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiPromptId: UuidOrArnOrEitherWithQualifier
    }
    output := {
        aiPrompt: AIPromptData
        versionNumber: Version
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}") @readonly
operation GetAssistant {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {
        assistant: AssistantData
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/associations/{assistantAssociationId}")
@readonly
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
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}") @readonly
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
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId}"
)
@readonly
operation GetContentAssociation {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        contentId: UuidOrArn

        @required @httpLabel
        contentAssociationId: UuidOrArn
    }
    output := {
        contentAssociation: ContentAssociationData
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary")
@readonly
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
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}") @readonly
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

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}") @readonly
operation GetKnowledgeBase {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        knowledgeBase: KnowledgeBaseData
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}")
@readonly
operation GetMessageTemplate {
    input := {
        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        messageTemplate: ExtendedMessageTemplateData
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}/messages/next") @readonly
operation GetNextMessage {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        @required @httpQuery("nextMessageToken")
        nextMessageToken: NextToken
    }
    output := {
        @required
        type: MessageType

        @required
        response: MessageOutput

        @required
        requestMessageId: Uuid

        @required
        conversationState: ConversationState

        nextMessageToken: NextToken
        conversationSessionData: RuntimeSessionDataList
        chunkedResponseTerminated: Boolean
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        UnprocessableContentException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}")
@readonly
operation GetQuickResponse {
    input := {
        @required @httpLabel
        quickResponseId: UuidOrArn

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        quickResponse: QuickResponseData
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@deprecated
@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}/recommendations")
@readonly
operation GetRecommendations {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("waitTimeSeconds")
        waitTimeSeconds: WaitTimeSeconds

        @httpQuery("nextChunkToken")
        nextChunkToken: NextToken

        @httpQuery("recommendationType")
        recommendationType: RecommendationType
    }
    output := {
        @required
        recommendations: RecommendationList

        triggers: RecommendationTriggerList
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}") @readonly
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
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiagents/{aiAgentId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aiAgentVersionSummaries"
    pageSize: "maxResults"
)
operation ListAIAgentVersions {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiAgentId: UuidOrArnOrEitherWithQualifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("origin")
        origin: Origin
    }
    output := {
        @required
        aiAgentVersionSummaries: AIAgentVersionSummariesList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiagents")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aiAgentSummaries"
    pageSize: "maxResults"
)
operation ListAIAgents {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("origin")
        origin: Origin
    }
    output := {
        @required
        aiAgentSummaries: AIAgentSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aiGuardrailVersionSummaries"
    pageSize: "maxResults"
)
operation ListAIGuardrailVersions {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiGuardrailId: UuidOrArnOrEitherWithQualifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        aiGuardrailVersionSummaries: AIGuardrailVersionSummariesList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiguardrails")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aiGuardrailSummaries"
    pageSize: "maxResults"
)
operation ListAIGuardrails {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        aiGuardrailSummaries: AIGuardrailSummariesList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiprompts/{aiPromptId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aiPromptVersionSummaries"
    pageSize: "maxResults"
)
operation ListAIPromptVersions {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiPromptId: UuidOrArnOrEitherWithQualifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("origin")
        origin: Origin
    }
    output := {
        @required
        aiPromptVersionSummaries: AIPromptVersionSummariesList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/aiprompts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aiPromptSummaries"
    pageSize: "maxResults"
)
operation ListAIPrompts {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("origin")
        origin: Origin
    }
    output := {
        @required
        aiPromptSummaries: AIPromptSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/associations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assistantAssociationSummaries"
    pageSize: "maxResults"
)
operation ListAssistantAssociations {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        assistantId: UuidOrArn
    }
    output := {
        @required
        assistantAssociationSummaries: AssistantAssociationSummaryList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assistantSummaries"
    pageSize: "maxResults"
)
operation ListAssistants {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        assistantSummaries: AssistantList

        nextToken: NextToken
    }
    errors: [ValidationException, UnauthorizedException, AccessDeniedException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contentAssociationSummaries"
    pageSize: "maxResults"
)
operation ListContentAssociations {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        contentId: UuidOrArn
    }
    output := {
        @required
        contentAssociationSummaries: ContentAssociationSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/contents")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contentSummaries"
    pageSize: "maxResults"
)
operation ListContents {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        @required
        contentSummaries: ContentSummaryList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/importJobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "importJobSummaries"
    pageSize: "maxResults"
)
operation ListImportJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NonEmptyString

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        @required
        importJobSummaries: ImportJobList

        nextToken: NonEmptyString
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/knowledgeBases")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "knowledgeBaseSummaries"
    pageSize: "maxResults"
)
operation ListKnowledgeBases {
    input := {
        @httpQuery("nextToken")
        nextToken: NonEmptyString

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        knowledgeBaseSummaries: KnowledgeBaseList

        nextToken: NonEmptyString
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(
    method: "GET"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "messageTemplateVersionSummaries"
    pageSize: "maxResults"
)
operation ListMessageTemplateVersions {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        messageTemplateVersionSummaries: MessageTemplateVersionSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "messageTemplateSummaries"
    pageSize: "maxResults"
)
operation ListMessageTemplates {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        @required
        messageTemplateSummaries: MessageTemplateSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}/messages")
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
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("filter")
        filter: MessageFilterType
    }
    output := {
        @required
        messages: MessageList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}/models")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelSummaries"
    pageSize: "maxResults"
)
operation ListModels {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @httpQuery("aiPromptType")
        aiPromptType: AIPromptType

        @httpQuery("modelLifecycle")
        modelLifecycle: ModelLifecycle

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        modelSummaries: ModelSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "quickResponseSummaries"
    pageSize: "maxResults"
)
operation ListQuickResponses {
    input := {
        @httpQuery("nextToken")
        nextToken: NonEmptyString

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        knowledgeBaseId: UuidOrArn
    }
    output := {
        @required
        quickResponseSummaries: QuickResponseSummaryList

        nextToken: NonEmptyString
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/assistants/{assistantId}/sessions/{sessionId}/spans")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "spans"
    pageSize: "maxResults"
)
operation ListSpans {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        spans: SpanList

        nextToken: NextToken
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
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

        @required @httpLabel
        sessionId: UuidOrArn

        @required
        recommendationIds: RecommendationIdList
    }
    output := {
        recommendationIds: RecommendationIdList
        errors: NotifyRecommendationsReceivedErrorList
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/assistants/{assistantId}/feedback") @idempotent
operation PutFeedback {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required
        targetId: Uuid

        @required
        targetType: TargetType

        @required
        contentFeedback: ContentFeedbackData
    }
    output := {
        @required
        assistantId: Uuid

        @required
        assistantArn: UuidOrArn

        @required
        targetId: Uuid

        @required
        targetType: TargetType

        @required
        contentFeedback: ContentFeedbackData
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@deprecated
@http(method: "POST", uri: "/assistants/{assistantId}/query")
@readonly
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

        queryText: QueryText
        nextToken: NextToken
        maxResults: MaxResults
        sessionId: UuidOrArn
        queryCondition: QueryConditionExpression
        queryInputData: QueryInputData
        overrideKnowledgeBaseSearchType: KnowledgeBaseSearchType
    }
    output := {
        @required
        results: QueryResultsList

        nextToken: NextToken
    }
    errors: [
        RequestTimeoutException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/assistants/{assistantId}/aiagentConfiguration", code: 204)
@idempotent
operation RemoveAssistantAIAgent {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpQuery("aiAgentType")
        aiAgentType: AIAgentType

        @httpQuery("orchestratorUseCase")
        orchestratorUseCase: NonEmptyString
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
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

@http(
    method: "POST"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/render"
)
operation RenderMessageTemplate {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        @required
        attributes: MessageTemplateAttributes
    }
    output := {
        content: MessageTemplateContentProvider
        sourceConfigurationSummary: MessageTemplateSourceConfigurationSummary
        attributesNotInterpolated: MessageTemplateAttributeKeyList
        attachments: MessageTemplateAttachmentList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/retrieve") @readonly
operation Retrieve {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required
        retrievalConfiguration: RetrievalConfiguration

        @required
        retrievalQuery: NonEmptySensitiveString
    }
    output := {
        @required
        results: RetrieveResultList
    }
    errors: [
        RequestTimeoutException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        DependencyFailedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/search")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contentSummaries"
    pageSize: "maxResults"
)
operation SearchContent {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        searchExpression: SearchExpression
    }
    output := {
        @required
        contentSummaries: ContentSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/search/messageTemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "results"
    pageSize: "maxResults"
)
operation SearchMessageTemplates {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        searchExpression: MessageTemplateSearchExpression

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        results: MessageTemplateSearchResultsList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/search/quickResponses")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "results"
    pageSize: "maxResults"
)
operation SearchQuickResponses {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        searchExpression: QuickResponseSearchExpression

        @httpQuery("nextToken")
        nextToken: NonEmptyString

        @httpQuery("maxResults")
        maxResults: MaxResults

        attributes: ContactAttributes
    }
    output := {
        @required
        results: QuickResponseSearchResultsList

        nextToken: NonEmptyString
    }
    errors: [
        RequestTimeoutException
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/searchSessions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionSummaries"
    pageSize: "maxResults"
)
operation SearchSessions {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        assistantId: UuidOrArn

        @required
        searchExpression: SearchExpression
    }
    output := {
        @required
        sessionSummaries: SessionSummaries

        nextToken: NextToken
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/sessions/{sessionId}/message") @idempotent
operation SendMessage {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        @required
        type: MessageType

        @required
        message: MessageInput

        aiAgentId: UuidOrArnOrEitherWithQualifier
        conversationContext: ConversationContext
        configuration: MessageConfiguration

        @idempotencyToken
        clientToken: ClientToken

        orchestratorUseCase: NonEmptyString
        metadata: MessageMetadata
        originRequestId: SendMessageRequestOriginRequestIdString
    }
    output := {
        @required
        requestMessageId: Uuid

        configuration: MessageConfiguration

        @required
        nextMessageToken: NextToken
    }
    errors: [
        RequestTimeoutException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        DependencyFailedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/upload")
operation StartContentUpload {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        contentType: ContentType

        presignedUrlTimeToLive: TimeToLive
    }
    output := {
        @required
        uploadId: UploadId

        @required
        url: Url

        @required
        urlExpiry: SyntheticTimestamp_epoch_seconds

        @required
        headersToInclude: Headers
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/importJobs") @idempotent
operation StartImportJob {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required
        importJobType: ImportJobType

        @required
        uploadId: UploadId

        @idempotencyToken
        clientToken: NonEmptyString

        metadata: ContentMetadata
        externalSourceConfiguration: ExternalSourceConfiguration
    }
    output := {
        importJob: ImportJobData
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
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

@http(method: "POST", uri: "/assistants/{assistantId}/aiagents/{aiAgentId}") @idempotent
operation UpdateAIAgent {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiAgentId: UuidOrArnOrEitherWithQualifier

        @required
        visibilityStatus: VisibilityStatus

        configuration: AIAgentConfiguration
        description: Description
    }
    output := {
        aiAgent: AIAgentData
    }
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiguardrails/{aiGuardrailId}") @idempotent
operation UpdateAIGuardrail {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiGuardrailId: UuidOrArnOrEitherWithQualifier

        @required
        visibilityStatus: VisibilityStatus

        @required
        blockedInputMessaging: AIGuardrailBlockedMessaging

        @required
        blockedOutputsMessaging: AIGuardrailBlockedMessaging

        description: AIGuardrailDescription
        topicPolicyConfig: AIGuardrailTopicPolicyConfig
        contentPolicyConfig: AIGuardrailContentPolicyConfig
        wordPolicyConfig: AIGuardrailWordPolicyConfig
        sensitiveInformationPolicyConfig: AIGuardrailSensitiveInformationPolicyConfig
        contextualGroundingPolicyConfig: AIGuardrailContextualGroundingPolicyConfig
    }
    output := {
        aiGuardrail: AIGuardrailData
    }
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiprompts/{aiPromptId}") @idempotent
operation UpdateAIPrompt {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        aiPromptId: UuidOrArnOrEitherWithQualifier

        @required
        visibilityStatus: VisibilityStatus

        templateConfiguration: AIPromptTemplateConfiguration
        description: Description
        modelId: AIPromptModelIdentifier
        inferenceConfiguration: AIPromptInferenceConfiguration
    }
    output := {
        aiPrompt: AIPromptData
    }
    errors: [
        ValidationException
        ConflictException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/aiagentConfiguration")
operation UpdateAssistantAIAgent {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required
        aiAgentType: AIAgentType

        @required
        configuration: AIAgentConfigurationData

        orchestratorUseCase: NonEmptyString
    }
    output := {
        assistant: AssistantData
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/contents/{contentId}")
operation UpdateContent {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        contentId: UuidOrArn

        revisionId: NonEmptyString
        title: ContentTitle
        overrideLinkOutUri: Uri
        removeOverrideLinkOutUri: Boolean
        metadata: ContentMetadata
        uploadId: UploadId
    }
    output := {
        content: ContentData
    }
    errors: [
        ValidationException
        UnauthorizedException
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

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}")
operation UpdateMessageTemplate {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        content: MessageTemplateContentProvider
        language: LanguageCode
        sourceConfiguration: MessageTemplateSourceConfiguration
        defaultAttributes: MessageTemplateAttributes
    }
    output := {
        messageTemplate: MessageTemplateData
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/metadata"
)
operation UpdateMessageTemplateMetadata {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        messageTemplateId: UuidOrArnOrEitherWithQualifier

        name: Name
        description: Description
        groupingConfiguration: GroupingConfiguration
    }
    output := {
        messageTemplate: MessageTemplateData
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}")
operation UpdateQuickResponse {
    input := {
        @required @httpLabel
        knowledgeBaseId: UuidOrArn

        @required @httpLabel
        quickResponseId: UuidOrArn

        name: QuickResponseName
        content: QuickResponseDataProvider
        contentType: QuickResponseType
        groupingConfiguration: GroupingConfiguration
        removeGroupingConfiguration: Boolean
        description: QuickResponseDescription
        removeDescription: Boolean
        shortcutKey: ShortCutKey
        removeShortcutKey: Boolean
        isActive: Boolean
        channels: Channels
        language: LanguageCode
    }
    output := {
        quickResponse: QuickResponseData
    }
    errors: [
        ConflictException
        ValidationException
        UnauthorizedException
        AccessDeniedException
        PreconditionFailedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assistants/{assistantId}/sessions/{sessionId}")
operation UpdateSession {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        description: Description
        tagFilter: TagFilter
        aiAgentConfiguration: AIAgentConfigurationMap
        orchestratorConfigurationList: OrchestratorConfigurationList
        removeOrchestratorConfigurationList: Boolean
    }
    output := {
        session: SessionData
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/assistants/{assistantId}/sessions/{sessionId}/data")
operation UpdateSessionData {
    input := {
        @required @httpLabel
        assistantId: UuidOrArn

        @required @httpLabel
        sessionId: UuidOrArn

        namespace: SessionDataNamespace

        @required
        data: RuntimeSessionDataList
    }
    output := {
        @required
        sessionArn: Arn

        @required
        sessionId: Uuid

        @required
        namespace: SessionDataNamespace

        @required
        data: RuntimeSessionDataList
    }
    errors: [
        ValidationException
        UnauthorizedException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

enum AIAgentAssociationConfigurationType {
    KNOWLEDGE_BASE
}

union AIAgentConfiguration {
    manualSearchAIAgentConfiguration: ManualSearchAIAgentConfiguration
    answerRecommendationAIAgentConfiguration: AnswerRecommendationAIAgentConfiguration
    selfServiceAIAgentConfiguration: SelfServiceAIAgentConfiguration
    emailResponseAIAgentConfiguration: EmailResponseAIAgentConfiguration
    emailOverviewAIAgentConfiguration: EmailOverviewAIAgentConfiguration
    emailGenerativeAnswerAIAgentConfiguration: EmailGenerativeAnswerAIAgentConfiguration
    orchestrationAIAgentConfiguration: OrchestrationAIAgentConfiguration
    noteTakingAIAgentConfiguration: NoteTakingAIAgentConfiguration
    caseSummarizationAIAgentConfiguration: CaseSummarizationAIAgentConfiguration
}

structure AIAgentConfigurationData {
    @required
    aiAgentId: UuidWithQualifier
}

map AIAgentConfigurationMap {
    key: AIAgentType
    value: AIAgentConfigurationData
}

structure AIAgentData {
    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    aiAgentId: Uuid

    @required
    aiAgentArn: Arn

    @required
    name: Name

    @required
    type: AIAgentType

    @required
    configuration: AIAgentConfiguration

    modifiedTime: Timestamp
    description: Description

    @required
    visibilityStatus: VisibilityStatus

    tags: Tags
    origin: Origin
    status: Status
}

structure AIAgentSummary {
    @required
    name: Name

    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    aiAgentId: Uuid

    @required
    type: AIAgentType

    @required
    aiAgentArn: Arn

    modifiedTime: Timestamp

    @required
    visibilityStatus: VisibilityStatus

    configuration: AIAgentConfiguration
    origin: Origin
    description: Description
    status: Status
    tags: Tags
}

list AIAgentSummaryList {
    member: AIAgentSummary
}

enum AIAgentType {
    MANUAL_SEARCH
    ANSWER_RECOMMENDATION
    SELF_SERVICE
    EMAIL_RESPONSE
    EMAIL_OVERVIEW
    EMAIL_GENERATIVE_ANSWER
    ORCHESTRATION
    NOTE_TAKING
    CASE_SUMMARIZATION
}

list AIAgentVersionSummariesList {
    member: AIAgentVersionSummary
}

structure AIAgentVersionSummary {
    aiAgentSummary: AIAgentSummary
    versionNumber: Version
}

structure AIGuardrailAssessment {
    @required
    blocked: Boolean
}

@length(min: 1, max: 500) @sensitive
string AIGuardrailBlockedMessaging

structure AIGuardrailContentPolicyConfig {
    @required
    filtersConfig: GuardrailContentFiltersConfig
}

structure AIGuardrailContextualGroundingPolicyConfig {
    @required
    filtersConfig: GuardrailContextualGroundingFiltersConfig
}

structure AIGuardrailData {
    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    aiGuardrailArn: Arn

    @required
    aiGuardrailId: Uuid

    @required
    name: Name

    @required
    visibilityStatus: VisibilityStatus

    @required
    blockedInputMessaging: AIGuardrailBlockedMessaging

    @required
    blockedOutputsMessaging: AIGuardrailBlockedMessaging

    description: AIGuardrailDescription
    topicPolicyConfig: AIGuardrailTopicPolicyConfig
    contentPolicyConfig: AIGuardrailContentPolicyConfig
    wordPolicyConfig: AIGuardrailWordPolicyConfig
    sensitiveInformationPolicyConfig: AIGuardrailSensitiveInformationPolicyConfig
    contextualGroundingPolicyConfig: AIGuardrailContextualGroundingPolicyConfig
    tags: Tags
    status: Status
    modifiedTime: Timestamp
}

@length(min: 1, max: 200) @sensitive
string AIGuardrailDescription

structure AIGuardrailSensitiveInformationPolicyConfig {
    piiEntitiesConfig: GuardrailPiiEntitiesConfig
    regexesConfig: GuardrailRegexesConfig
}

list AIGuardrailSummariesList {
    member: AIGuardrailSummary
}

structure AIGuardrailSummary {
    @required
    name: Name

    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    aiGuardrailId: Uuid

    @required
    aiGuardrailArn: Arn

    modifiedTime: Timestamp

    @required
    visibilityStatus: VisibilityStatus

    description: AIGuardrailDescription
    status: Status
    tags: Tags
}

structure AIGuardrailTopicPolicyConfig {
    @required
    topicsConfig: GuardrailTopicsConfig
}

list AIGuardrailVersionSummariesList {
    member: AIGuardrailVersionSummary
}

structure AIGuardrailVersionSummary {
    aiGuardrailSummary: AIGuardrailSummary
    versionNumber: Version
}

structure AIGuardrailWordPolicyConfig {
    wordsConfig: GuardrailWordsConfig
    managedWordListsConfig: GuardrailManagedWordListsConfig
}

enum AIPromptAPIFormat {
    ANTHROPIC_CLAUDE_MESSAGES
    ANTHROPIC_CLAUDE_TEXT_COMPLETIONS
    MESSAGES
    TEXT_COMPLETIONS
}

structure AIPromptData {
    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    aiPromptId: Uuid

    @required
    aiPromptArn: Arn

    @required
    name: Name

    @required
    type: AIPromptType

    @required
    templateType: AIPromptTemplateType

    @required
    modelId: AIPromptModelIdentifier

    @required
    apiFormat: AIPromptAPIFormat

    @required
    templateConfiguration: AIPromptTemplateConfiguration

    inferenceConfiguration: AIPromptInferenceConfiguration
    modifiedTime: Timestamp
    description: Description

    @required
    visibilityStatus: VisibilityStatus

    tags: Tags
    origin: Origin
    status: Status
}

structure AIPromptInferenceConfiguration {
    temperature: Probability
    topP: Probability
    topK: TopK
    maxTokensToSample: MaxTokensToSample
}

@length(min: 1, max: 2048)
string AIPromptModelIdentifier

structure AIPromptSummary {
    @required
    name: Name

    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    aiPromptId: Uuid

    @required
    type: AIPromptType

    @required
    aiPromptArn: Arn

    modifiedTime: Timestamp

    @required
    templateType: AIPromptTemplateType

    @required
    modelId: AIPromptModelIdentifier

    @required
    apiFormat: AIPromptAPIFormat

    @required
    visibilityStatus: VisibilityStatus

    origin: Origin
    description: Description
    status: Status
    tags: Tags
}

list AIPromptSummaryList {
    member: AIPromptSummary
}

union AIPromptTemplateConfiguration {
    textFullAIPromptEditTemplateConfiguration: TextFullAIPromptEditTemplateConfiguration
}

enum AIPromptTemplateType {
    TEXT
}

enum AIPromptType {
    ANSWER_GENERATION
    INTENT_LABELING_GENERATION
    QUERY_REFORMULATION
    SELF_SERVICE_PRE_PROCESSING
    SELF_SERVICE_ANSWER_GENERATION
    EMAIL_RESPONSE
    EMAIL_OVERVIEW
    EMAIL_GENERATIVE_ANSWER
    EMAIL_QUERY_REFORMULATION
    ORCHESTRATION
    NOTE_TAKING
    CASE_SUMMARIZATION
}

list AIPromptTypeList {
    member: AIPromptType
}

list AIPromptVersionSummariesList {
    member: AIPromptVersionSummary
}

structure AIPromptVersionSummary {
    aiPromptSummary: AIPromptSummary
    versionNumber: Version
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 32, max: 2048)
@pattern("arn:aws:iam::[0-9]{12}:role/(?:service-role/)?[a-zA-Z0-9_+=,.@-]{1,64}")
string AccessRoleArn

structure AgentAttributes {
    firstName: MessageTemplateAttributeValue
    lastName: MessageTemplateAttributeValue
}

structure AmazonConnectGuideAssociationData {
    flowId: GenericArn
}

list AndConditions {
    member: TagCondition
}

@sensitive
structure Annotation {
    title: String
    destructiveHint: Boolean
}

structure AnswerRecommendationAIAgentConfiguration {
    intentLabelingGenerationAIPromptId: UuidWithQualifier
    queryReformulationAIPromptId: UuidWithQualifier
    answerGenerationAIPromptId: UuidWithQualifier
    answerGenerationAIGuardrailId: UuidWithQualifier
    associationConfigurations: AssociationConfigurationList
    locale: NonEmptyString
    suggestedMessages: SuggestedMessagesList
}

structure AppIntegrationsConfiguration {
    @required
    appIntegrationArn: GenericArn

    objectFields: ObjectFieldsList
}

@pattern("arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}")
string Arn

@pattern("arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}")
string ArnWithQualifier

structure AssistantAssociationData {
    @required
    assistantAssociationId: Uuid

    @required
    assistantAssociationArn: Arn

    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    associationType: AssociationType

    @required
    associationData: AssistantAssociationOutputData

    tags: Tags
}

@length(min: 1, max: 1)
list AssistantAssociationIdList {
    member: UuidOrArn
}

union AssistantAssociationInputData {
    knowledgeBaseId: Uuid
    externalBedrockKnowledgeBaseConfig: ExternalBedrockKnowledgeBaseConfig
}

union AssistantAssociationOutputData {
    knowledgeBaseAssociation: KnowledgeBaseAssociationData
    externalBedrockKnowledgeBaseConfig: ExternalBedrockKnowledgeBaseConfig
}

structure AssistantAssociationSummary {
    @required
    assistantAssociationId: Uuid

    @required
    assistantAssociationArn: Arn

    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    associationType: AssociationType

    @required
    associationData: AssistantAssociationOutputData

    tags: Tags
}

list AssistantAssociationSummaryList {
    member: AssistantAssociationSummary
}

structure AssistantCapabilityConfiguration {
    type: AssistantCapabilityType
}

enum AssistantCapabilityType {
    V1
    V2
}

structure AssistantData {
    @required
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    name: Name

    @required
    type: AssistantType

    @required
    status: AssistantStatus

    description: Description
    tags: Tags
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    integrationConfiguration: AssistantIntegrationConfiguration
    capabilityConfiguration: AssistantCapabilityConfiguration
    aiAgentConfiguration: AIAgentConfigurationMap
    orchestratorConfigurationList: OrchestratorConfigurationList
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
    assistantId: Uuid

    @required
    assistantArn: Arn

    @required
    name: Name

    @required
    type: AssistantType

    @required
    status: AssistantStatus

    description: Description
    tags: Tags
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    integrationConfiguration: AssistantIntegrationConfiguration
    capabilityConfiguration: AssistantCapabilityConfiguration
    aiAgentConfiguration: AIAgentConfigurationMap
    orchestratorConfigurationList: OrchestratorConfigurationList
}

enum AssistantType {
    AGENT
}

structure AssociationConfiguration {
    associationId: Uuid
    associationType: AIAgentAssociationConfigurationType
    associationConfigurationData: AssociationConfigurationData
}

union AssociationConfigurationData {
    knowledgeBaseAssociationConfigurationData: KnowledgeBaseAssociationConfigurationData
}

list AssociationConfigurationList {
    member: AssociationConfiguration
}

enum AssociationType {
    KNOWLEDGE_BASE
    EXTERNAL_BEDROCK_KNOWLEDGE_BASE
}

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{M}\\p{N}_\\s&@()+,;=\\-]+\\.[A-Za-z0-9]+") @sensitive
string AttachmentFileName

structure BedrockFoundationModelConfigurationForParsing {
    @required
    modelArn: BedrockModelArnForParsing

    parsingPrompt: ParsingPrompt
}

@length(min: 47, max: 128)
@pattern("arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:knowledge-base/[0-9a-zA-Z]+")
string BedrockKnowledgeBaseArn

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/anthropic.claude-3-haiku-20240307-v1:0")
string BedrockModelArnForParsing

@pattern("arn:[a-z-]*?:cases:[a-z0-9-]*?:[0-9]{12}:domain/.{1,500}/case/[A-Za-z0-9\\-._/:#=+-]{1,500}")
string CaseArn

structure CaseSummarizationAIAgentConfiguration {
    caseSummarizationAIPromptId: UuidWithQualifier
    caseSummarizationAIGuardrailId: UuidWithQualifier
    locale: NonEmptyString
}

structure CaseSummarizationChunkDataDetails {
    completion: NonEmptySensitiveString
    nextChunkToken: NextToken
}

structure CaseSummarizationInputData {
    @required
    caseArn: CaseArn
}

@length(min: 1, max: 10) @sensitive
string Channel

enum ChannelSubtype {
    EMAIL
    SMS
    WHATSAPP
    PUSH
}

list Channels {
    member: Channel
}

structure ChunkingConfiguration {
    @required
    chunkingStrategy: ChunkingStrategy

    fixedSizeChunkingConfiguration: FixedSizeChunkingConfiguration
    hierarchicalChunkingConfiguration: HierarchicalChunkingConfiguration
    semanticChunkingConfiguration: SemanticChunkingConfiguration
}

enum ChunkingStrategy {
    FIXED_SIZE
    NONE
    HIERARCHICAL
    SEMANTIC
}

structure Citation {
    contentId: Uuid
    title: SensitiveString
    knowledgeBaseId: Uuid

    @required
    citationSpan: CitationSpan

    sourceURL: SensitiveString

    @required
    referenceType: ReferenceType
}

structure CitationSpan {
    beginOffsetInclusive: Integer
    endOffsetExclusive: Integer
}

list Citations {
    member: Citation
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

union ContentAssociationContents {
    amazonConnectGuideAssociation: AmazonConnectGuideAssociationData
}

structure ContentAssociationData {
    @required
    knowledgeBaseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    contentId: Uuid

    @required
    contentArn: Arn

    @required
    contentAssociationId: Uuid

    @required
    contentAssociationArn: Arn

    @required
    associationType: ContentAssociationType

    @required
    associationData: ContentAssociationContents

    tags: Tags
}

structure ContentAssociationSummary {
    @required
    knowledgeBaseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    contentId: Uuid

    @required
    contentArn: Arn

    @required
    contentAssociationId: Uuid

    @required
    contentAssociationArn: Arn

    @required
    associationType: ContentAssociationType

    @required
    associationData: ContentAssociationContents

    tags: Tags
}

list ContentAssociationSummaryList {
    member: ContentAssociationSummary
}

enum ContentAssociationType {
    AMAZON_CONNECT_GUIDE
}

structure ContentData {
    @required
    contentArn: Arn

    @required
    contentId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    @required
    revisionId: NonEmptyString

    @required
    title: ContentTitle

    @required
    contentType: ContentType

    @required
    status: ContentStatus

    @required
    metadata: ContentMetadata

    tags: Tags
    linkOutUri: Uri

    @required
    url: Url

    @required
    urlExpiry: SyntheticTimestamp_epoch_seconds
}

structure ContentDataDetails {
    @required
    textData: TextData

    @required
    rankingData: RankingData
}

enum ContentDisposition {
    ATTACHMENT
}

union ContentFeedbackData {
    generativeContentFeedbackData: GenerativeContentFeedbackData
}

@length(min: 0, max: 10)
map ContentMetadata {
    key: NonEmptyString
    value: NonEmptyString
}

structure ContentReference {
    knowledgeBaseArn: Arn
    knowledgeBaseId: Uuid
    contentArn: Arn
    contentId: Uuid
    sourceURL: String
    referenceType: ReferenceType
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
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    @required
    revisionId: NonEmptyString

    @required
    title: ContentTitle

    @required
    contentType: ContentType

    @required
    status: ContentStatus

    @required
    metadata: ContentMetadata

    tags: Tags
}

list ContentSummaryList {
    member: ContentSummary
}

@length(min: 1, max: 255)
string ContentTitle

@pattern("(text/(plain|html|csv))|(application/(pdf|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document))|(application/x\\.wisdom-json;source=(salesforce|servicenow|zendesk))")
string ContentType

structure ConversationContext {
    @required
    selfServiceConversationHistory: SelfServiceConversationHistoryList
}

structure ConversationState {
    @required
    status: ConversationStatus

    reason: ConversationStatusReason
}

enum ConversationStatus {
    CLOSED
    READY
    PROCESSING
}

enum ConversationStatusReason {
    SUCCESS
    FAILED
    REJECTED
}

enum CrossRegionStatus {
    NONE
    REGIONAL
    GLOBAL
}

@sensitive
map CustomAttributes {
    key: MessageTemplateAttributeKey
    value: MessageTemplateAttributeValue
}

structure CustomerProfileAttributes {
    profileId: MessageTemplateAttributeValue
    profileARN: MessageTemplateAttributeValue
    firstName: MessageTemplateAttributeValue
    middleName: MessageTemplateAttributeValue
    lastName: MessageTemplateAttributeValue
    accountNumber: MessageTemplateAttributeValue
    emailAddress: MessageTemplateAttributeValue
    phoneNumber: MessageTemplateAttributeValue
    additionalInformation: MessageTemplateAttributeValue
    partyType: MessageTemplateAttributeValue
    businessName: MessageTemplateAttributeValue
    birthDate: MessageTemplateAttributeValue
    gender: MessageTemplateAttributeValue
    mobilePhoneNumber: MessageTemplateAttributeValue
    homePhoneNumber: MessageTemplateAttributeValue
    businessPhoneNumber: MessageTemplateAttributeValue
    businessEmailAddress: MessageTemplateAttributeValue
    address1: MessageTemplateAttributeValue
    address2: MessageTemplateAttributeValue
    address3: MessageTemplateAttributeValue
    address4: MessageTemplateAttributeValue
    city: MessageTemplateAttributeValue
    county: MessageTemplateAttributeValue
    country: MessageTemplateAttributeValue
    postalCode: MessageTemplateAttributeValue
    province: MessageTemplateAttributeValue
    state: MessageTemplateAttributeValue
    shippingAddress1: MessageTemplateAttributeValue
    shippingAddress2: MessageTemplateAttributeValue
    shippingAddress3: MessageTemplateAttributeValue
    shippingAddress4: MessageTemplateAttributeValue
    shippingCity: MessageTemplateAttributeValue
    shippingCounty: MessageTemplateAttributeValue
    shippingCountry: MessageTemplateAttributeValue
    shippingPostalCode: MessageTemplateAttributeValue
    shippingProvince: MessageTemplateAttributeValue
    shippingState: MessageTemplateAttributeValue
    mailingAddress1: MessageTemplateAttributeValue
    mailingAddress2: MessageTemplateAttributeValue
    mailingAddress3: MessageTemplateAttributeValue
    mailingAddress4: MessageTemplateAttributeValue
    mailingCity: MessageTemplateAttributeValue
    mailingCounty: MessageTemplateAttributeValue
    mailingCountry: MessageTemplateAttributeValue
    mailingPostalCode: MessageTemplateAttributeValue
    mailingProvince: MessageTemplateAttributeValue
    mailingState: MessageTemplateAttributeValue
    billingAddress1: MessageTemplateAttributeValue
    billingAddress2: MessageTemplateAttributeValue
    billingAddress3: MessageTemplateAttributeValue
    billingAddress4: MessageTemplateAttributeValue
    billingCity: MessageTemplateAttributeValue
    billingCounty: MessageTemplateAttributeValue
    billingCountry: MessageTemplateAttributeValue
    billingPostalCode: MessageTemplateAttributeValue
    billingProvince: MessageTemplateAttributeValue
    billingState: MessageTemplateAttributeValue
    custom: CustomAttributes
}

union DataDetails {
    contentData: ContentDataDetails
    generativeData: GenerativeDataDetails
    intentDetectedData: IntentDetectedDataDetails
    sourceContentData: SourceContentDataDetails
    generativeChunkData: GenerativeChunkDataDetails
    emailResponseChunkData: EmailResponseChunkDataDetails
    emailOverviewChunkData: EmailOverviewChunkDataDetails
    emailGenerativeAnswerChunkData: EmailGenerativeAnswerChunkDataDetails
    caseSummarizationChunkData: CaseSummarizationChunkDataDetails
    suggestedMessageData: SuggestedMessageDataDetails
    notesData: NotesDataDetails
    notesChunkData: NotesChunkDataDetails
}

union DataReference {
    contentReference: ContentReference
    generativeReference: GenerativeReference
    suggestedMessageReference: SuggestedMessageReference
}

structure DataSummary {
    @required
    reference: DataReference

    @required
    details: DataDetails
}

list DataSummaryList {
    member: DataSummary
}

@error("client") @httpError(424)
structure DependencyFailedException {
    message: String
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9\\s_.,-]+.*")
string Description

structure Document {
    @required
    contentReference: ContentReference

    title: DocumentText
    excerpt: DocumentText
}

structure DocumentText {
    text: SensitiveString
    highlights: Highlights
}

structure EmailGenerativeAnswerAIAgentConfiguration {
    emailGenerativeAnswerAIPromptId: UuidWithQualifier
    emailQueryReformulationAIPromptId: UuidWithQualifier
    locale: NonEmptyString
    associationConfigurations: AssociationConfigurationList
}

structure EmailGenerativeAnswerChunkDataDetails {
    completion: NonEmptySensitiveString
    references: DataSummaryList
    nextChunkToken: NextToken
}

structure EmailHeader {
    name: EmailHeaderKey
    value: EmailHeaderValue
}

@length(min: 1, max: 126) @pattern("[!-9;-@A-~]+")
string EmailHeaderKey

@length(min: 1, max: 870) @pattern(".*[ -~]*.*") @sensitive
string EmailHeaderValue

@length(min: 0, max: 15)
list EmailHeaders {
    member: EmailHeader
}

structure EmailMessageTemplateContent {
    subject: NonEmptyUnlimitedString
    body: EmailMessageTemplateContentBody
    headers: EmailHeaders
}

structure EmailMessageTemplateContentBody {
    plainText: MessageTemplateBodyContentProvider
    html: MessageTemplateBodyContentProvider
}

structure EmailOverviewAIAgentConfiguration {
    emailOverviewAIPromptId: UuidWithQualifier
    locale: NonEmptyString
}

structure EmailOverviewChunkDataDetails {
    completion: NonEmptySensitiveString
    nextChunkToken: NextToken
}

structure EmailResponseAIAgentConfiguration {
    emailResponseAIPromptId: UuidWithQualifier
    emailQueryReformulationAIPromptId: UuidWithQualifier
    locale: NonEmptyString
    associationConfigurations: AssociationConfigurationList
}

structure EmailResponseChunkDataDetails {
    completion: NonEmptySensitiveString
    nextChunkToken: NextToken
}

structure ExtendedMessageTemplateData {
    @required
    messageTemplateArn: ArnWithQualifier

    @required
    messageTemplateId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    channel: Channel

    @required
    channelSubtype: ChannelSubtype

    @required
    createdTime: SyntheticTimestamp_date_time

    @required
    lastModifiedTime: SyntheticTimestamp_date_time

    @required
    lastModifiedBy: GenericArn

    content: MessageTemplateContentProvider
    description: Description
    language: LanguageCode
    sourceConfigurationSummary: MessageTemplateSourceConfigurationSummary
    groupingConfiguration: GroupingConfiguration
    defaultAttributes: MessageTemplateAttributes
    attributeTypes: MessageTemplateAttributeTypeList
    attachments: MessageTemplateAttachmentList
    isActive: Boolean
    versionNumber: Version

    @required
    messageTemplateContentSha256: MessageTemplateContentSha256

    tags: Tags
}

structure ExternalBedrockKnowledgeBaseConfig {
    @required
    bedrockKnowledgeBaseArn: BedrockKnowledgeBaseArn

    @required
    accessRoleArn: AccessRoleArn
}

enum ExternalSource {
    AMAZON_CONNECT
}

structure ExternalSourceConfiguration {
    @required
    source: ExternalSource

    @required
    configuration: Configuration
}

list FailureReason {
    member: NonEmptyString
}

structure Filter {
    @required
    field: FilterField

    @required
    operator: FilterOperator

    @required
    value: NonEmptyString
}

structure FilterAttribute {
    @required
    key: FilterAttributeKey

    @required
    value: JSONDocument
}

@length(min: 1, max: 100)
string FilterAttributeKey

enum FilterField {
    NAME
}

list FilterList {
    member: Filter
}

enum FilterOperator {
    EQUALS
}

structure FixedSizeChunkingConfiguration {
    @required
    maxTokens: FixedSizeChunkingConfigurationMaxTokensInteger

    @required
    overlapPercentage: FixedSizeChunkingConfigurationOverlapPercentageInteger
}

@range(min: 1)
integer FixedSizeChunkingConfigurationMaxTokensInteger

@range(min: 1, max: 99)
integer FixedSizeChunkingConfigurationOverlapPercentageInteger

structure GenerativeChunkDataDetails {
    completion: SensitiveString
    references: DataSummaryList
    nextChunkToken: NextToken
}

structure GenerativeContentFeedbackData {
    @required
    relevance: Relevance
}

structure GenerativeDataDetails {
    @required
    completion: SensitiveString

    @required
    references: DataSummaryList

    @required
    rankingData: RankingData
}

structure GenerativeReference {
    modelId: LlmModelId
    generationId: Uuid
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+")
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

enum GuardrailAction {
    NONE
    BLOCKED
    MASKED
}

structure GuardrailContentFilterConfig {
    @required
    type: GuardrailContentFilterType

    @required
    inputStrength: GuardrailFilterStrength

    @required
    outputStrength: GuardrailFilterStrength
}

@sensitive
enum GuardrailContentFilterType {
    SEXUAL
    VIOLENCE
    HATE
    INSULTS
    MISCONDUCT
    PROMPT_ATTACK
}

@length(min: 1, max: 6)
list GuardrailContentFiltersConfig {
    member: GuardrailContentFilterConfig
}

structure GuardrailContextualGroundingFilterConfig {
    @required
    type: GuardrailContextualGroundingFilterType

    @required
    threshold: GuardrailContextualGroundingFilterThreshold
}

@range(min: 0) @sensitive
double GuardrailContextualGroundingFilterThreshold

@sensitive
enum GuardrailContextualGroundingFilterType {
    GROUNDING
    RELEVANCE
}

@length(min: 1)
list GuardrailContextualGroundingFiltersConfig {
    member: GuardrailContextualGroundingFilterConfig
}

@sensitive
enum GuardrailFilterStrength {
    NONE
    LOW
    MEDIUM
    HIGH
}

list GuardrailManagedWordListsConfig {
    member: GuardrailManagedWordsConfig
}

structure GuardrailManagedWordsConfig {
    @required
    type: GuardrailManagedWordsType
}

@sensitive
enum GuardrailManagedWordsType {
    PROFANITY
}

@length(min: 1)
list GuardrailPiiEntitiesConfig {
    member: GuardrailPiiEntityConfig
}

structure GuardrailPiiEntityConfig {
    @required
    type: GuardrailPiiEntityType

    @required
    action: GuardrailSensitiveInformationAction
}

@sensitive
enum GuardrailPiiEntityType {
    ADDRESS
    AGE
    AWS_ACCESS_KEY
    AWS_SECRET_KEY
    CA_HEALTH_NUMBER
    CA_SOCIAL_INSURANCE_NUMBER
    CREDIT_DEBIT_CARD_CVV
    CREDIT_DEBIT_CARD_EXPIRY
    CREDIT_DEBIT_CARD_NUMBER
    DRIVER_ID
    EMAIL
    INTERNATIONAL_BANK_ACCOUNT_NUMBER
    IP_ADDRESS
    LICENSE_PLATE
    MAC_ADDRESS
    NAME
    PASSWORD
    PHONE
    PIN
    SWIFT_CODE
    UK_NATIONAL_HEALTH_SERVICE_NUMBER
    UK_NATIONAL_INSURANCE_NUMBER
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER
    URL
    USERNAME
    US_BANK_ACCOUNT_NUMBER
    US_BANK_ROUTING_NUMBER
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER
    US_PASSPORT_NUMBER
    US_SOCIAL_SECURITY_NUMBER
    VEHICLE_IDENTIFICATION_NUMBER
}

structure GuardrailPolicyResult {
    @required
    policyType: GuardrailPolicyType

    @required
    action: GuardrailAction

    details: NonEmptyString
}

@length(min: 0, max: 50)
list GuardrailPolicyResultList {
    member: GuardrailPolicyResult
}

enum GuardrailPolicyType {
    CONTENT_FILTER
    TOPIC
    WORD
    SENSITIVE_INFORMATION_PII
    SENSITIVE_INFORMATION_REGEX
    CONTEXTUAL_GROUNDING
}

structure GuardrailRegexConfig {
    @required
    name: GuardrailRegexName

    description: GuardrailRegexDescription

    @required
    pattern: GuardrailRegexPattern

    @required
    action: GuardrailSensitiveInformationAction
}

@length(min: 1, max: 1000) @sensitive
string GuardrailRegexDescription

@length(min: 1, max: 100) @sensitive
string GuardrailRegexName

@length(min: 1) @sensitive
string GuardrailRegexPattern

@length(min: 1)
list GuardrailRegexesConfig {
    member: GuardrailRegexConfig
}

@sensitive
enum GuardrailSensitiveInformationAction {
    BLOCK
    ANONYMIZE
}

enum GuardrailSource {
    INPUT
    OUTPUT
}

structure GuardrailTopicConfig {
    @required
    name: GuardrailTopicName

    @required
    definition: GuardrailTopicDefinition

    examples: GuardrailTopicExamples

    @required
    type: GuardrailTopicType
}

@length(min: 1, max: 200) @sensitive
string GuardrailTopicDefinition

@length(min: 1, max: 100) @sensitive
string GuardrailTopicExample

@length(min: 0)
list GuardrailTopicExamples {
    member: GuardrailTopicExample
}

@length(min: 1, max: 100) @pattern("[0-9a-zA-Z-_ !?.]+") @sensitive
string GuardrailTopicName

@sensitive
enum GuardrailTopicType {
    DENY
}

@length(min: 1)
list GuardrailTopicsConfig {
    member: GuardrailTopicConfig
}

structure GuardrailWordConfig {
    @required
    text: GuardrailWordText
}

@length(min: 1) @sensitive
string GuardrailWordText

@length(min: 1)
list GuardrailWordsConfig {
    member: GuardrailWordConfig
}

map Headers {
    key: NonEmptyString
    value: NonEmptyString
}

structure HierarchicalChunkingConfiguration {
    @required
    levelConfigurations: HierarchicalChunkingLevelConfigurations

    @required
    overlapTokens: HierarchicalChunkingConfigurationOverlapTokensInteger
}

@range(min: 1)
integer HierarchicalChunkingConfigurationOverlapTokensInteger

structure HierarchicalChunkingLevelConfiguration {
    @required
    maxTokens: HierarchicalChunkingLevelConfigurationMaxTokensInteger
}

@range(min: 1, max: 8192)
integer HierarchicalChunkingLevelConfigurationMaxTokensInteger

@length(min: 2, max: 2)
list HierarchicalChunkingLevelConfigurations {
    member: HierarchicalChunkingLevelConfiguration
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
    importJobId: Uuid

    @required
    knowledgeBaseId: Uuid

    @required
    uploadId: UploadId

    @required
    knowledgeBaseArn: Arn

    @required
    importJobType: ImportJobType

    @required
    status: ImportJobStatus

    @required
    url: Url

    failedRecordReport: Url

    @required
    urlExpiry: SyntheticTimestamp_epoch_seconds

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    metadata: ContentMetadata
    externalSourceConfiguration: ExternalSourceConfiguration
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
    importJobId: Uuid

    @required
    knowledgeBaseId: Uuid

    @required
    uploadId: UploadId

    @required
    knowledgeBaseArn: Arn

    @required
    importJobType: ImportJobType

    @required
    status: ImportJobStatus

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    metadata: ContentMetadata
    externalSourceConfiguration: ExternalSourceConfiguration
}

enum ImportJobType {
    QUICK_RESPONSES
}

structure IntentDetectedDataDetails {
    @required
    intent: SensitiveString

    @required
    intentId: Uuid

    relevanceLevel: RelevanceLevel
}

structure IntentInputData {
    @required
    intentId: Uuid
}

@sensitive
document JSONDocument

structure KnowledgeBaseAssociationConfigurationData {
    contentTagFilter: TagFilter
    maxResults: MaxResults
    overrideKnowledgeBaseSearchType: KnowledgeBaseSearchType
}

structure KnowledgeBaseAssociationData {
    knowledgeBaseId: Uuid
    knowledgeBaseArn: Arn
}

structure KnowledgeBaseData {
    @required
    knowledgeBaseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    name: Name

    @required
    knowledgeBaseType: KnowledgeBaseType

    @required
    status: KnowledgeBaseStatus

    lastContentModificationTime: SyntheticTimestamp_epoch_seconds
    vectorIngestionConfiguration: VectorIngestionConfiguration
    sourceConfiguration: SourceConfiguration
    renderingConfiguration: RenderingConfiguration
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    description: Description
    tags: Tags
    ingestionStatus: SyncStatus
    ingestionFailureReasons: FailureReason
}

list KnowledgeBaseList {
    member: KnowledgeBaseSummary
}

enum KnowledgeBaseSearchType {
    HYBRID
    SEMANTIC
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
    @required
    knowledgeBaseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    name: Name

    @required
    knowledgeBaseType: KnowledgeBaseType

    @required
    status: KnowledgeBaseStatus

    sourceConfiguration: SourceConfiguration
    vectorIngestionConfiguration: VectorIngestionConfiguration
    renderingConfiguration: RenderingConfiguration
    serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    description: Description
    tags: Tags
}

enum KnowledgeBaseType {
    EXTERNAL
    CUSTOM
    QUICK_RESPONSES
    MESSAGE_TEMPLATES
    MANAGED
}

union KnowledgeSource {
    assistantAssociationIds: AssistantAssociationIdList
}

@length(min: 2, max: 5)
string LanguageCode

@length(min: 1, max: 128)
string LlmModelId

union ManagedSourceConfiguration {
    webCrawlerConfiguration: WebCrawlerConfiguration
}

structure ManualSearchAIAgentConfiguration {
    answerGenerationAIPromptId: UuidWithQualifier
    answerGenerationAIGuardrailId: UuidWithQualifier
    associationConfigurations: AssociationConfigurationList
    locale: NonEmptyString
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 4096) @sensitive
integer MaxTokensToSample

structure MessageConfiguration {
    generateFillerMessage: Boolean
    generateChunkedMessage: Boolean
}

union MessageData {
    text: TextMessage
    toolUseResult: ToolUseResultData
}

enum MessageFilterType {
    ALL
    TEXT_ONLY
}

structure MessageInput {
    @required
    value: MessageData
}

list MessageList {
    member: MessageOutput
}

map MessageMetadata {
    key: NonEmptyString
    value: NonEmptyString
}

structure MessageOutput {
    @required
    value: MessageData

    @required
    messageId: Uuid

    @required
    participant: Participant

    @required
    timestamp: Timestamp
}

structure MessageTemplateAttachment {
    @required
    contentDisposition: ContentDisposition

    @required
    name: AttachmentFileName

    @required
    uploadedTime: SyntheticTimestamp_date_time

    @required
    url: Url

    @required
    urlExpiry: SyntheticTimestamp_date_time

    @required
    attachmentId: Uuid
}

list MessageTemplateAttachmentList {
    member: MessageTemplateAttachment
}

@length(min: 1, max: 32767)
string MessageTemplateAttributeKey

@sensitive
list MessageTemplateAttributeKeyList {
    member: MessageTemplateAttributeKey
}

enum MessageTemplateAttributeType {
    SYSTEM
    AGENT
    CUSTOMER_PROFILE
    CUSTOM
}

list MessageTemplateAttributeTypeList {
    member: MessageTemplateAttributeType
}

@length(min: 1, max: 32767) @sensitive
string MessageTemplateAttributeValue

structure MessageTemplateAttributes {
    systemAttributes: SystemAttributes
    agentAttributes: AgentAttributes
    customerProfileAttributes: CustomerProfileAttributes
    customAttributes: CustomAttributes
}

union MessageTemplateBodyContentProvider {
    content: NonEmptyUnlimitedString
}

union MessageTemplateContentProvider {
    email: EmailMessageTemplateContent
    sms: SMSMessageTemplateContent
    whatsApp: WhatsAppMessageTemplateContent
    push: PushMessageTemplateContent
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]+")
string MessageTemplateContentSha256

structure MessageTemplateData {
    @required
    messageTemplateArn: ArnWithQualifier

    @required
    messageTemplateId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    channel: Channel

    @required
    channelSubtype: ChannelSubtype

    @required
    createdTime: SyntheticTimestamp_date_time

    @required
    lastModifiedTime: SyntheticTimestamp_date_time

    @required
    lastModifiedBy: GenericArn

    content: MessageTemplateContentProvider
    description: Description
    language: LanguageCode
    sourceConfigurationSummary: MessageTemplateSourceConfigurationSummary
    groupingConfiguration: GroupingConfiguration
    defaultAttributes: MessageTemplateAttributes
    attributeTypes: MessageTemplateAttributeTypeList

    @required
    messageTemplateContentSha256: MessageTemplateContentSha256

    tags: Tags
}

structure MessageTemplateFilterField {
    @required
    name: NonEmptyString

    values: MessageTemplateFilterValueList

    @required
    operator: MessageTemplateFilterOperator

    includeNoExistence: Boolean
}

@length(min: 0, max: 10)
list MessageTemplateFilterFieldList {
    member: MessageTemplateFilterField
}

enum MessageTemplateFilterOperator {
    EQUALS
    PREFIX
}

@length(min: 1, max: 2048)
string MessageTemplateFilterValue

@length(min: 1, max: 5)
list MessageTemplateFilterValueList {
    member: MessageTemplateFilterValue
}

structure MessageTemplateOrderField {
    @required
    name: NonEmptyString

    order: Order
}

structure MessageTemplateQueryField {
    @required
    name: NonEmptyString

    @required
    values: MessageTemplateQueryValueList

    @required
    operator: MessageTemplateQueryOperator

    allowFuzziness: Boolean
    priority: Priority
}

@length(min: 0, max: 4)
list MessageTemplateQueryFieldList {
    member: MessageTemplateQueryField
}

enum MessageTemplateQueryOperator {
    CONTAINS
    CONTAINS_AND_PREFIX
}

@length(min: 1, max: 1024)
string MessageTemplateQueryValue

@length(min: 1, max: 5)
list MessageTemplateQueryValueList {
    member: MessageTemplateQueryValue
}

structure MessageTemplateSearchExpression {
    queries: MessageTemplateQueryFieldList
    filters: MessageTemplateFilterFieldList
    orderOnField: MessageTemplateOrderField
}

structure MessageTemplateSearchResultData {
    @required
    messageTemplateArn: ArnWithQualifier

    @required
    messageTemplateId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    channel: Channel

    @required
    channelSubtype: ChannelSubtype

    @required
    createdTime: SyntheticTimestamp_date_time

    @required
    lastModifiedTime: SyntheticTimestamp_date_time

    @required
    lastModifiedBy: GenericArn

    isActive: Boolean
    versionNumber: Version
    description: Description
    sourceConfigurationSummary: MessageTemplateSourceConfigurationSummary
    groupingConfiguration: GroupingConfiguration
    language: LanguageCode
    tags: Tags
}

list MessageTemplateSearchResultsList {
    member: MessageTemplateSearchResultData
}

union MessageTemplateSourceConfiguration {
    whatsApp: WhatsAppMessageTemplateSourceConfiguration
}

union MessageTemplateSourceConfigurationSummary {
    whatsApp: WhatsAppMessageTemplateSourceConfigurationSummary
}

structure MessageTemplateSummary {
    @required
    messageTemplateArn: ArnWithQualifier

    @required
    messageTemplateId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    channel: Channel

    @required
    channelSubtype: ChannelSubtype

    @required
    createdTime: SyntheticTimestamp_date_time

    @required
    lastModifiedTime: SyntheticTimestamp_date_time

    @required
    lastModifiedBy: GenericArn

    sourceConfiguration: MessageTemplateSourceConfiguration
    activeVersionNumber: Version
    description: Description
    tags: Tags
}

list MessageTemplateSummaryList {
    member: MessageTemplateSummary
}

structure MessageTemplateVersionSummary {
    @required
    messageTemplateArn: ArnWithQualifier

    @required
    messageTemplateId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: Name

    channel: Channel

    @required
    channelSubtype: ChannelSubtype

    @required
    isActive: Boolean

    @required
    versionNumber: Version
}

list MessageTemplateVersionSummaryList {
    member: MessageTemplateVersionSummary
}

enum MessageType {
    TEXT
    TOOL_USE_RESULT
}

@length(min: 1, max: 256)
string ModelDisplayName

@length(min: 1, max: 256)
string ModelId

enum ModelLifecycle {
    ACTIVE
    LEGACY
}

structure ModelSummary {
    @required
    modelId: ModelId

    @required
    displayName: ModelDisplayName

    crossRegionStatus: CrossRegionStatus
    supportsPromptCaching: Boolean
    supportedAIPromptTypes: AIPromptTypeList
    modelLifecycle: ModelLifecycle
    legacyTimestamp: Timestamp
    endOfLifeTimestamp: Timestamp
}

list ModelSummaryList {
    member: ModelSummary
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9\\s_.,-]+.*")
string Name

@length(min: 1, max: 2048)
string NextToken

@length(min: 1, max: 4096) @sensitive
string NonEmptySensitiveString

@length(min: 1, max: 4096)
string NonEmptyString

@length(min: 1) @sensitive
string NonEmptyUnlimitedString

structure NoteTakingAIAgentConfiguration {
    noteTakingAIPromptId: UuidWithQualifier
    noteTakingAIGuardrailId: UuidWithQualifier
    locale: NonEmptyString
}

structure NotesChunkDataDetails {
    completion: NonEmptySensitiveString
    nextChunkToken: NextToken
}

structure NotesDataDetails {
    completion: NonEmptySensitiveString
}

structure NotifyRecommendationsReceivedError {
    recommendationId: RecommendationId
    message: String
}

list NotifyRecommendationsReceivedErrorList {
    member: NotifyRecommendationsReceivedError
}

@length(min: 1, max: 100)
list ObjectFieldsList {
    member: NonEmptyString
}

union OrCondition {
    andConditions: AndConditions
    tagCondition: TagCondition
}

list OrConditions {
    member: OrCondition
}

structure OrchestrationAIAgentConfiguration {
    @required
    orchestrationAIPromptId: UuidWithQualifier

    orchestrationAIGuardrailId: UuidWithQualifier
    toolConfigurations: ToolConfigurationList
    connectInstanceArn: GenericArn
    locale: NonEmptyString
}

structure OrchestratorConfigurationEntry {
    aiAgentId: UuidOrArnOrEitherWithQualifier

    @required
    orchestratorUseCase: NonEmptyString
}

list OrchestratorConfigurationList {
    member: OrchestratorConfigurationEntry
}

enum Order {
    ASC
    DESC
}

enum Origin {
    SYSTEM
    CUSTOMER
}

structure ParsingConfiguration {
    @required
    parsingStrategy: ParsingStrategy

    bedrockFoundationModelConfiguration: BedrockFoundationModelConfigurationForParsing
}

structure ParsingPrompt {
    @required
    parsingPromptText: ParsingPromptText
}

@length(min: 1, max: 10000)
string ParsingPromptText

enum ParsingStrategy {
    BEDROCK_FOUNDATION_MODEL
}

enum Participant {
    CUSTOMER
    AGENT
    BOT
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

@range(min: 0, max: 1) @sensitive
float Probability

structure PushADMMessageTemplateContent {
    title: NonEmptyUnlimitedString
    body: MessageTemplateBodyContentProvider
    action: PushMessageAction
    sound: NonEmptyUnlimitedString
    url: NonEmptyUnlimitedString
    imageUrl: NonEmptyUnlimitedString
    imageIconUrl: NonEmptyUnlimitedString
    smallImageIconUrl: NonEmptyUnlimitedString
    rawContent: MessageTemplateBodyContentProvider
}

structure PushAPNSMessageTemplateContent {
    title: NonEmptyUnlimitedString
    body: MessageTemplateBodyContentProvider
    action: PushMessageAction
    sound: NonEmptyUnlimitedString
    url: NonEmptyUnlimitedString
    mediaUrl: NonEmptyUnlimitedString
    rawContent: MessageTemplateBodyContentProvider
}

structure PushBaiduMessageTemplateContent {
    title: NonEmptyUnlimitedString
    body: MessageTemplateBodyContentProvider
    action: PushMessageAction
    sound: NonEmptyUnlimitedString
    url: NonEmptyUnlimitedString
    imageUrl: NonEmptyUnlimitedString
    imageIconUrl: NonEmptyUnlimitedString
    smallImageIconUrl: NonEmptyUnlimitedString
    rawContent: MessageTemplateBodyContentProvider
}

structure PushFCMMessageTemplateContent {
    title: NonEmptyUnlimitedString
    body: MessageTemplateBodyContentProvider
    action: PushMessageAction
    sound: NonEmptyUnlimitedString
    url: NonEmptyUnlimitedString
    imageUrl: NonEmptyUnlimitedString
    imageIconUrl: NonEmptyUnlimitedString
    smallImageIconUrl: NonEmptyUnlimitedString
    rawContent: MessageTemplateBodyContentProvider
}

enum PushMessageAction {
    OPEN_APP
    DEEP_LINK
    URL
}

structure PushMessageTemplateContent {
    adm: PushADMMessageTemplateContent
    apns: PushAPNSMessageTemplateContent
    fcm: PushFCMMessageTemplateContent
    baidu: PushBaiduMessageTemplateContent
}

union QueryCondition {
    single: QueryConditionItem
}

enum QueryConditionComparisonOperator {
    EQUALS
}

@length(min: 0, max: 1)
list QueryConditionExpression {
    member: QueryCondition
}

enum QueryConditionFieldName {
    RESULT_TYPE
}

structure QueryConditionItem {
    @required
    field: QueryConditionFieldName

    @required
    comparator: QueryConditionComparisonOperator

    @required
    value: NonEmptyString
}

union QueryInputData {
    queryTextInputData: QueryTextInputData
    intentInputData: IntentInputData
    caseSummarizationInputData: CaseSummarizationInputData
}

structure QueryRecommendationTriggerData {
    text: QueryText
}

enum QueryResultType {
    KNOWLEDGE_CONTENT
    INTENT_ANSWER
    GENERATIVE_ANSWER
    GENERATIVE_ANSWER_CHUNK
    BLOCKED_GENERATIVE_ANSWER_CHUNK
    INTENT_ANSWER_CHUNK
    BLOCKED_INTENT_ANSWER_CHUNK
    EMAIL_RESPONSE_CHUNK
    EMAIL_OVERVIEW_CHUNK
    EMAIL_GENERATIVE_ANSWER_CHUNK
    CASE_SUMMARIZATION_CHUNK
    BLOCKED_CASE_SUMMARIZATION_CHUNK
    NOTES
    NOTES_CHUNK
    BLOCKED_NOTES_CHUNK
}

list QueryResultsList {
    member: ResultData
}

@length(min: 0, max: 512) @sensitive
string QueryText

structure QueryTextInputData {
    @required
    text: QueryText
}

@length(min: 1, max: 1024) @sensitive
string QuickResponseContent

union QuickResponseContentProvider {
    content: QuickResponseContent
}

structure QuickResponseContents {
    plainText: QuickResponseContentProvider
    markdown: QuickResponseContentProvider
}

structure QuickResponseData {
    @required
    quickResponseArn: Arn

    @required
    quickResponseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: QuickResponseName

    @required
    contentType: QuickResponseType

    @required
    status: QuickResponseStatus

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    contents: QuickResponseContents
    description: QuickResponseDescription
    groupingConfiguration: GroupingConfiguration
    shortcutKey: ShortCutKey
    lastModifiedBy: GenericArn
    isActive: Boolean
    channels: Channels
    language: LanguageCode
    tags: Tags
}

union QuickResponseDataProvider {
    content: QuickResponseContent
}

@length(min: 1, max: 255)
string QuickResponseDescription

structure QuickResponseFilterField {
    @required
    name: NonEmptyString

    values: QuickResponseFilterValueList

    @required
    operator: QuickResponseFilterOperator

    includeNoExistence: Boolean
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

@length(min: 1, max: 100)
string QuickResponseName

structure QuickResponseOrderField {
    @required
    name: NonEmptyString

    order: Order
}

structure QuickResponseQueryField {
    @required
    name: NonEmptyString

    @required
    values: QuickResponseQueryValueList

    @required
    operator: QuickResponseQueryOperator

    allowFuzziness: Boolean
    priority: Priority
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
    queries: QuickResponseQueryFieldList
    filters: QuickResponseFilterFieldList
    orderOnField: QuickResponseOrderField
}

structure QuickResponseSearchResultData {
    @required
    quickResponseArn: Arn

    @required
    quickResponseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: QuickResponseName

    @required
    contentType: QuickResponseType

    @required
    status: QuickResponseStatus

    @required
    contents: QuickResponseContents

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    @required
    isActive: Boolean

    description: QuickResponseDescription
    groupingConfiguration: GroupingConfiguration
    shortcutKey: ShortCutKey
    lastModifiedBy: GenericArn
    channels: Channels
    language: LanguageCode
    attributesNotInterpolated: ContactAttributeKeys
    attributesInterpolated: ContactAttributeKeys
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
    @required
    quickResponseArn: Arn

    @required
    quickResponseId: Uuid

    @required
    knowledgeBaseArn: Arn

    @required
    knowledgeBaseId: Uuid

    @required
    name: QuickResponseName

    @required
    contentType: QuickResponseType

    @required
    status: QuickResponseStatus

    @required
    createdTime: SyntheticTimestamp_epoch_seconds

    @required
    lastModifiedTime: SyntheticTimestamp_epoch_seconds

    description: QuickResponseDescription
    lastModifiedBy: GenericArn
    isActive: Boolean
    channels: Channels
    tags: Tags
}

list QuickResponseSummaryList {
    member: QuickResponseSummary
}

@pattern("(application/x\\.quickresponse;format=(plain|markdown))")
string QuickResponseType

structure RankingData {
    relevanceScore: RelevanceScore
    relevanceLevel: RelevanceLevel
}

structure RecommendationData {
    @required
    recommendationId: RecommendationId

    document: Document
    relevanceScore: RelevanceScore
    relevanceLevel: RelevanceLevel
    type: RecommendationType
    data: DataSummary
}

@length(min: 1, max: 2048)
string RecommendationId

@length(min: 0, max: 25)
list RecommendationIdList {
    member: RecommendationId
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
    id: Uuid

    @required
    type: RecommendationTriggerType

    @required
    source: RecommendationSourceType

    @required
    data: RecommendationTriggerData

    @required
    recommendationIds: RecommendationIdList
}

union RecommendationTriggerData {
    query: QueryRecommendationTriggerData
}

list RecommendationTriggerList {
    member: RecommendationTrigger
}

enum RecommendationTriggerType {
    QUERY
    GENERATIVE
}

enum RecommendationType {
    KNOWLEDGE_CONTENT
    GENERATIVE_RESPONSE
    GENERATIVE_ANSWER
    DETECTED_INTENT
    GENERATIVE_ANSWER_CHUNK
    BLOCKED_GENERATIVE_ANSWER_CHUNK
    INTENT_ANSWER_CHUNK
    BLOCKED_INTENT_ANSWER_CHUNK
    EMAIL_RESPONSE_CHUNK
    EMAIL_OVERVIEW_CHUNK
    EMAIL_GENERATIVE_ANSWER_CHUNK
    CASE_SUMMARIZATION_CHUNK
    BLOCKED_CASE_SUMMARIZATION_CHUNK
    SUGGESTED_MESSAGE
    NOTES_CHUNK
    BLOCKED_NOTES_CHUNK
}

enum ReferenceType {
    WEB_CRAWLER
    KNOWLEDGE_BASE
    BEDROCK_KB_S3
    BEDROCK_KB_WEB
    BEDROCK_KB_CONFLUENCE
    BEDROCK_KB_SALESFORCE
    BEDROCK_KB_SHAREPOINT
    BEDROCK_KB_KENDRA
    BEDROCK_KB_CUSTOM_DOCUMENT
    BEDROCK_KB_SQL
}

enum Relevance {
    HELPFUL
    NOT_HELPFUL
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
    resultId: Uuid

    document: Document
    relevanceScore: RelevanceScore
    data: DataSummary
    type: QueryResultType
}

structure RetrievalConfiguration {
    @required
    knowledgeSource: KnowledgeSource

    filter: RetrievalFilterConfiguration
    numberOfResults: Integer
    overrideKnowledgeBaseSearchType: KnowledgeBaseSearchType
}

union RetrievalFilterConfiguration {
    andAll: RetrievalFilterList
    equals: FilterAttribute
    greaterThan: FilterAttribute
    greaterThanOrEquals: FilterAttribute
    in: FilterAttribute
    lessThan: FilterAttribute
    lessThanOrEquals: FilterAttribute
    listContains: FilterAttribute
    notEquals: FilterAttribute
    notIn: FilterAttribute
    orAll: RetrievalFilterList
    startsWith: FilterAttribute
    stringContains: FilterAttribute
}

@length(min: 2)
list RetrievalFilterList {
    member: RetrievalFilterConfiguration
}

structure RetrieveResult {
    @required
    associationId: Uuid

    @required
    sourceId: SensitiveString

    @required
    referenceType: ReferenceType

    @required
    contentText: SensitiveString
}

list RetrieveResultList {
    member: RetrieveResult
}

structure RuntimeSessionData {
    @required
    key: NonEmptySensitiveString

    @required
    value: RuntimeSessionDataValue
}

@length(min: 0, max: 50)
list RuntimeSessionDataList {
    member: RuntimeSessionData
}

union RuntimeSessionDataValue {
    stringValue: NonEmptySensitiveString
}

structure SMSMessageTemplateContent {
    body: SMSMessageTemplateContentBody
}

structure SMSMessageTemplateContentBody {
    plainText: MessageTemplateBodyContentProvider
}

structure SearchExpression {
    @required
    filters: FilterList
}

structure SeedUrl {
    url: WebUrl
}

@length(min: 1, max: 100)
list SeedUrls {
    member: SeedUrl
}

structure SelfServiceAIAgentConfiguration {
    selfServicePreProcessingAIPromptId: UuidWithQualifier
    selfServiceAnswerGenerationAIPromptId: UuidWithQualifier
    selfServiceAIGuardrailId: UuidWithQualifier
    associationConfigurations: AssociationConfigurationList
}

structure SelfServiceConversationHistory {
    turnNumber: Integer
    inputTranscript: SensitiveString
    botResponse: SensitiveString
    timestamp: Timestamp
}

@length(min: 0, max: 10)
list SelfServiceConversationHistoryList {
    member: SelfServiceConversationHistory
}

structure SemanticChunkingConfiguration {
    @required
    maxTokens: SemanticChunkingConfigurationMaxTokensInteger

    @required
    bufferSize: SemanticChunkingConfigurationBufferSizeInteger

    @required
    breakpointPercentileThreshold: SemanticChunkingConfigurationBreakpointPercentileThresholdInteger
}

@range(min: 50, max: 99)
integer SemanticChunkingConfigurationBreakpointPercentileThresholdInteger

@range(min: 0, max: 1)
integer SemanticChunkingConfigurationBufferSizeInteger

@range(min: 1)
integer SemanticChunkingConfigurationMaxTokensInteger

@length(min: 1, max: 256)
string SendMessageRequestOriginRequestIdString

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
    @required
    sessionArn: Arn

    @required
    sessionId: Uuid

    @required
    name: Name

    description: Description
    tags: Tags
    integrationConfiguration: SessionIntegrationConfiguration
    tagFilter: TagFilter
    aiAgentConfiguration: AIAgentConfigurationMap
    origin: Origin
    orchestratorConfigurationList: OrchestratorConfigurationList
}

enum SessionDataNamespace {
    Custom
}

structure SessionIntegrationConfiguration {
    topicIntegrationArn: GenericArn
}

list SessionSummaries {
    member: SessionSummary
}

structure SessionSummary {
    @required
    sessionId: Uuid

    @required
    sessionArn: Arn

    @required
    assistantId: Uuid

    @required
    assistantArn: Arn
}

@length(min: 1, max: 10)
string ShortCutKey

union SourceConfiguration {
    appIntegrations: AppIntegrationsConfiguration
    managedSourceConfiguration: ManagedSourceConfiguration
}

structure SourceContentDataDetails {
    @required
    id: Uuid

    @required
    type: SourceContentType

    @required
    textData: TextData

    @required
    rankingData: RankingData

    citationSpan: CitationSpan
}

enum SourceContentType {
    KNOWLEDGE_CONTENT
}

structure Span {
    @required
    spanId: Uuid

    @required
    assistantId: Uuid

    @required
    sessionId: Uuid

    parentSpanId: Uuid

    @required
    spanName: Name

    @required
    spanType: SpanType

    @required
    startTimestamp: Timestamp

    @required
    endTimestamp: Timestamp

    @required
    status: SpanStatus

    statusDescription: SpanStatusDescriptionString

    @required
    requestId: Uuid

    originRequestId: SpanOriginRequestIdString

    @required
    attributes: SpanAttributes
}

structure SpanAttributes {
    operationName: NonEmptyString
    providerName: NonEmptyString
    errorType: NonEmptyString
    agentId: Uuid
    instanceArn: GenericArn
    contactId: Uuid
    initialContactId: Uuid
    sessionName: NonEmptyString
    aiAgentArn: ArnWithQualifier
    aiAgentType: AIAgentType
    aiAgentName: Name
    aiAgentId: Uuid
    aiAgentVersion: Integer
    aiAgentInvoker: NonEmptyString
    aiAgentOrchestratorUseCase: NonEmptyString
    requestModel: NonEmptyString
    requestMaxTokens: Integer
    temperature: SpanAttributesTemperatureFloat
    topP: SpanAttributesTopPFloat
    responseModel: NonEmptyString
    responseFinishReasons: SpanFinishReasonList
    usageInputTokens: Integer
    usageOutputTokens: Integer
    usageTotalTokens: Integer
    cacheReadInputTokens: Integer
    cacheWriteInputTokens: Integer
    inputMessages: SpanMessageList
    outputMessages: SpanMessageList
    systemInstructions: SpanMessageValueList
    promptArn: ArnWithQualifier
    promptId: Uuid
    promptType: AIPromptType
    promptName: Name
    promptVersion: Integer
    timeToFirstTokenMs: Integer
    guardrailAssessments: SpanGuardrailAssessmentList
}

@range(min: 0.0, max: 1.0)
float SpanAttributesTemperatureFloat

@range(min: 0.0, max: 1.0)
float SpanAttributesTopPFloat

structure SpanCitation {
    contentId: Uuid
    title: SensitiveString
    knowledgeBaseId: Uuid
    knowledgeBaseArn: Arn
}

list SpanCitationList {
    member: SpanCitation
}

@length(min: 0, max: 10)
list SpanFinishReasonList {
    member: NonEmptyString
}

structure SpanGuardrailAssessment {
    @required
    guardrailId: NonEmptyString

    @required
    guardrailName: NonEmptyString

    @required
    source: GuardrailSource

    @required
    action: GuardrailAction

    policies: GuardrailPolicyResultList
}

@length(min: 0, max: 10)
list SpanGuardrailAssessmentList {
    member: SpanGuardrailAssessment
}

@length(min: 0, max: 100)
list SpanList {
    member: Span
}

structure SpanMessage {
    @required
    messageId: Uuid

    @required
    participant: Participant

    @required
    timestamp: Timestamp

    @required
    values: SpanMessageValueList
}

@length(min: 0, max: 50)
list SpanMessageList {
    member: SpanMessage
}

union SpanMessageValue {
    text: SpanTextValue
    toolUse: SpanToolUseValue
    toolResult: SpanToolResultValue
    reasoning: SpanReasoningValue
}

@length(min: 1, max: 10)
list SpanMessageValueList {
    member: SpanMessageValue
}

@length(min: 1, max: 256)
string SpanOriginRequestIdString

structure SpanReasoningValue {
    @required
    value: NonEmptySensitiveString
}

enum SpanStatus {
    OK
    ERROR
    TIMEOUT
}

@length(min: 1, max: 1024)
string SpanStatusDescriptionString

structure SpanTextValue {
    @required
    value: NonEmptySensitiveString

    citations: SpanCitationList
    aiGuardrailAssessment: AIGuardrailAssessment
}

structure SpanToolResultValue {
    @required
    toolUseId: Uuid

    @required
    values: SpanMessageValueList

    error: NonEmptyString
}

structure SpanToolUseValue {
    @required
    toolUseId: Uuid

    @required
    name: Name

    @required
    arguments: JSONDocument
}

enum SpanType {
    CLIENT
    SERVER
    INTERNAL
}

enum Status {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETED
}

structure SuggestedMessageDataDetails {
    @required
    messageText: NonEmptySensitiveString
}

structure SuggestedMessageReference {
    @required
    aiAgentId: Uuid

    @required
    aiAgentArn: Arn
}

list SuggestedMessagesList {
    member: NonEmptySensitiveString
}

enum SyncStatus {
    SYNC_FAILED
    SYNCING_IN_PROGRESS
    SYNC_SUCCESS
    CREATE_IN_PROGRESS
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@timestampFormat("epoch-seconds")
timestamp SyntheticTimestamp_epoch_seconds

structure SystemAttributes {
    name: MessageTemplateAttributeValue
    customerEndpoint: SystemEndpointAttributes
    systemEndpoint: SystemEndpointAttributes
}

structure SystemEndpointAttributes {
    address: MessageTemplateAttributeValue
}

structure TagCondition {
    @required
    key: TagKey

    value: TagValue
}

union TagFilter {
    tagCondition: TagCondition
    andConditions: AndConditions
    orConditions: OrConditions
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
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

enum TargetType {
    RECOMMENDATION
    RESULT
    MESSAGE
}

@length(min: 1, max: 1000000) @sensitive
string TextAIPrompt

structure TextData {
    title: DocumentText
    excerpt: DocumentText
}

structure TextFullAIPromptEditTemplateConfiguration {
    @required
    text: TextAIPrompt
}

structure TextMessage {
    value: TextMessageValueString
    citations: Citations
    aiGuardrailAssessment: AIGuardrailAssessment
}

@length(min: 0, max: 25000) @sensitive
string TextMessageValueString

@error("client") @httpError(400) @retryable(throttling: false)
structure ThrottlingException {
    message: String
}

@range(min: 1, max: 60)
integer TimeToLive

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
    resourceName: String
}

structure ToolConfiguration {
    @required
    toolName: NonEmptyString

    @required
    toolType: ToolType

    title: NonEmptySensitiveString
    toolId: NonEmptyString
    description: NonEmptySensitiveString
    instruction: ToolInstruction
    overrideInputValues: ToolOverrideInputValueList
    outputFilters: ToolOutputFilterList
    inputSchema: JSONDocument
    outputSchema: JSONDocument
    annotations: Annotation
    userInteractionConfiguration: UserInteractionConfiguration
}

list ToolConfigurationList {
    member: ToolConfiguration
}

list ToolExampleList {
    member: String
}

@sensitive
structure ToolInstruction {
    instruction: String
    examples: ToolExampleList
}

structure ToolOutputConfiguration {
    outputVariableNameOverride: NonEmptyString
    sessionDataNamespace: NonEmptyString
}

structure ToolOutputFilter {
    @required
    jsonPath: NonEmptyString

    outputConfiguration: ToolOutputConfiguration
}

@sensitive
list ToolOutputFilterList {
    member: ToolOutputFilter
}

structure ToolOverrideConstantInputValue {
    @required
    type: ToolOverrideInputValueType

    @required
    value: NonEmptySensitiveString
}

structure ToolOverrideInputValue {
    @required
    jsonPath: NonEmptyString

    @required
    value: ToolOverrideInputValueConfiguration
}

union ToolOverrideInputValueConfiguration {
    constant: ToolOverrideConstantInputValue
}

@sensitive
list ToolOverrideInputValueList {
    member: ToolOverrideInputValue
}

enum ToolOverrideInputValueType {
    STRING
    NUMBER
    JSON_STRING
}

enum ToolType {
    MODEL_CONTEXT_PROTOCOL
    RETURN_TO_CONTROL
    CONSTANT
}

structure ToolUseResultData {
    @required
    toolUseId: NonEmptyString

    @required
    toolName: NonEmptyString

    @required
    toolResult: JSONDocument

    inputSchema: JSONDocument
}

@range(min: 0, max: 200) @sensitive
integer TopK

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

@error("client") @httpError(422)
structure UnprocessableContentException {
    message: String
}

@length(min: 1, max: 1200)
string UploadId

@length(min: 1, max: 4096)
string Uri

@length(min: 1, max: 4096) @sensitive
string Url

structure UrlConfiguration {
    seedUrls: SeedUrls
}

@length(min: 1, max: 25) @sensitive
list UrlFilterList {
    member: UrlFilterPattern
}

@length(min: 1, max: 1000) @sensitive
string UrlFilterPattern

structure UserInteractionConfiguration {
    isUserConfirmationRequired: Boolean
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string Uuid

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}")
string UuidOrArn

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}")
string UuidOrArnOrEitherWithQualifier

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}")
string UuidWithQualifier

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

structure VectorIngestionConfiguration {
    chunkingConfiguration: ChunkingConfiguration
    parsingConfiguration: ParsingConfiguration
}

@range(min: 1)
long Version

enum VisibilityStatus {
    SAVED
    PUBLISHED
}

@range(min: 0, max: 20)
integer WaitTimeSeconds

structure WebCrawlerConfiguration {
    @required
    urlConfiguration: UrlConfiguration

    crawlerLimits: WebCrawlerLimits
    inclusionFilters: UrlFilterList
    exclusionFilters: UrlFilterList
    scope: WebScopeType
}

structure WebCrawlerLimits {
    rateLimit: WebCrawlerLimitsRateLimitInteger
}

@range(min: 1, max: 300)
integer WebCrawlerLimitsRateLimitInteger

enum WebScopeType {
    HOST_ONLY
    SUBDOMAINS
}

@pattern("https?://[A-Za-z0-9][^\\s]*")
string WebUrl

@length(min: 1, max: 100) @pattern(".*(^waba-[0-9a-zA-Z]+$)|(^arn:.*:waba/[0-9a-zA-Z]+$).*")
string WhatsAppBusinessAccountId

@length(min: 1, max: 5000)
string WhatsAppMessageTemplateComponent

list WhatsAppMessageTemplateComponents {
    member: WhatsAppMessageTemplateComponent
}

structure WhatsAppMessageTemplateContent {
    data: WhatsAppMessageTemplateContentData
}

@length(min: 1, max: 6000)
string WhatsAppMessageTemplateContentData

@length(min: 1, max: 100) @pattern("[0-9]+")
string WhatsAppMessageTemplateId

@length(min: 1, max: 5)
string WhatsAppMessageTemplateLanguage

@length(min: 1, max: 512)
string WhatsAppMessageTemplateName

structure WhatsAppMessageTemplateSourceConfiguration {
    @required
    businessAccountId: WhatsAppBusinessAccountId

    @required
    templateId: WhatsAppMessageTemplateId

    components: WhatsAppMessageTemplateComponents
}

structure WhatsAppMessageTemplateSourceConfigurationSummary {
    @required
    businessAccountId: WhatsAppBusinessAccountId

    @required
    templateId: WhatsAppMessageTemplateId

    name: WhatsAppMessageTemplateName
    language: WhatsAppMessageTemplateLanguage
    components: WhatsAppMessageTemplateComponents
    status: WhatsAppSourceConfigurationStatus
    statusReason: NonEmptyUnlimitedString
}

enum WhatsAppSourceConfigurationStatus {
    VALID
    INVALID
    REJECTED
}
