$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.connect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Connect Service")
@service(sdkId: "Connect", endpointPrefix: "connect")
@restJson1
@sigv4(name: "connect")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Connect {
    version: "2017-08-08"
    operations: [
        ActivateEvaluationForm
        AssociateAnalyticsDataSet
        AssociateApprovedOrigin
        AssociateBot
        AssociateContactWithUser
        AssociateDefaultVocabulary
        AssociateEmailAddressAlias
        AssociateFlow
        AssociateHoursOfOperations
        AssociateInstanceStorageConfig
        AssociateLambdaFunction
        AssociateLexBot
        AssociatePhoneNumberContactFlow
        AssociateQueueEmailAddresses
        AssociateQueueQuickConnects
        AssociateRoutingProfileQueues
        AssociateSecurityKey
        AssociateSecurityProfiles
        AssociateTrafficDistributionGroupUser
        AssociateUserProficiencies
        AssociateWorkspace
        BatchAssociateAnalyticsDataSet
        BatchCreateDataTableValue
        BatchDeleteDataTableValue
        BatchDescribeDataTableValue
        BatchDisassociateAnalyticsDataSet
        BatchGetAttachedFileMetadata
        BatchGetFlowAssociation
        BatchPutContact
        BatchUpdateDataTableValue
        ClaimPhoneNumber
        CompleteAttachedFileUpload
        CreateAgentStatus
        CreateAttachedFile
        CreateAuthCode
        CreateContact
        CreateContactFlow
        CreateContactFlowModule
        CreateContactFlowModuleAlias
        CreateContactFlowModuleVersion
        CreateContactFlowVersion
        CreateDataTable
        CreateDataTableAttribute
        CreateEmailAddress
        CreateEvaluationForm
        CreateHoursOfOperation
        CreateHoursOfOperationOverride
        CreateInstance
        CreateIntegrationAssociation
        CreateNotification
        CreateParticipant
        CreatePersistentContactAssociation
        CreatePredefinedAttribute
        CreatePrompt
        CreatePushNotificationRegistration
        CreateQueue
        CreateQuickConnect
        CreateRoutingProfile
        CreateRule
        CreateSecurityProfile
        CreateTaskTemplate
        CreateTestCase
        CreateTrafficDistributionGroup
        CreateUseCase
        CreateUser
        CreateUserHierarchyGroup
        CreateView
        CreateViewVersion
        CreateVocabulary
        CreateWorkspace
        CreateWorkspacePage
        DeactivateEvaluationForm
        DeleteAttachedFile
        DeleteContactData
        DeleteContactEvaluation
        DeleteContactFlow
        DeleteContactFlowModule
        DeleteContactFlowModuleAlias
        DeleteContactFlowModuleVersion
        DeleteContactFlowVersion
        DeleteDataTable
        DeleteDataTableAttribute
        DeleteEmailAddress
        DeleteEvaluationForm
        DeleteHoursOfOperation
        DeleteHoursOfOperationOverride
        DeleteInstance
        DeleteIntegrationAssociation
        DeleteNotification
        DeletePredefinedAttribute
        DeletePrompt
        DeletePushNotificationRegistration
        DeleteQueue
        DeleteQuickConnect
        DeleteRoutingProfile
        DeleteRule
        DeleteSecurityProfile
        DeleteSession
        DeleteTaskTemplate
        DeleteTestCase
        DeleteTrafficDistributionGroup
        DeleteUseCase
        DeleteUser
        DeleteUserHierarchyGroup
        DeleteView
        DeleteViewVersion
        DeleteVocabulary
        DeleteWorkspace
        DeleteWorkspaceMedia
        DeleteWorkspacePage
        DescribeAgentStatus
        DescribeAttachedFilesConfiguration
        DescribeAuthenticationProfile
        DescribeContact
        DescribeContactEvaluation
        DescribeContactFlow
        DescribeContactFlowModule
        DescribeContactFlowModuleAlias
        DescribeDataTable
        DescribeDataTableAttribute
        DescribeEmailAddress
        DescribeEvaluationForm
        DescribeHoursOfOperation
        DescribeHoursOfOperationOverride
        DescribeInstance
        DescribeInstanceAttribute
        DescribeInstanceStorageConfig
        DescribeNotification
        DescribePhoneNumber
        DescribePredefinedAttribute
        DescribePrompt
        DescribeQueue
        DescribeQuickConnect
        DescribeRoutingProfile
        DescribeRule
        DescribeSecurityProfile
        DescribeTestCase
        DescribeTrafficDistributionGroup
        DescribeUser
        DescribeUserHierarchyGroup
        DescribeUserHierarchyStructure
        DescribeView
        DescribeVocabulary
        DescribeWorkspace
        DisassociateAnalyticsDataSet
        DisassociateApprovedOrigin
        DisassociateBot
        DisassociateEmailAddressAlias
        DisassociateFlow
        DisassociateHoursOfOperations
        DisassociateInstanceStorageConfig
        DisassociateLambdaFunction
        DisassociateLexBot
        DisassociatePhoneNumberContactFlow
        DisassociateQueueEmailAddresses
        DisassociateQueueQuickConnects
        DisassociateRoutingProfileQueues
        DisassociateSecurityKey
        DisassociateSecurityProfiles
        DisassociateTrafficDistributionGroupUser
        DisassociateUserProficiencies
        DisassociateWorkspace
        DismissUserContact
        EvaluateDataTableValues
        GetAttachedFile
        GetContactAttributes
        GetContactMetrics
        GetCurrentMetricData
        GetCurrentUserData
        GetEffectiveHoursOfOperations
        GetEvaluationFormValidation
        GetFederationToken
        GetFlowAssociation
        GetMetricData
        GetMetricDataV2
        GetPromptFile
        GetTaskTemplate
        GetTestCaseExecutionSummary
        GetTrafficDistribution
        ImportPhoneNumber
        ImportWorkspaceMedia
        ListAgentStatuses
        ListAnalyticsDataAssociations
        ListAnalyticsDataLakeDataSets
        ListApprovedOrigins
        ListAssociatedContacts
        ListAttachedFilesConfigurations
        ListAuthenticationProfiles
        ListBots
        ListChildHoursOfOperations
        ListContactEvaluations
        ListContactFlowModuleAliases
        ListContactFlowModuleVersions
        ListContactFlowModules
        ListContactFlowVersions
        ListContactFlows
        ListContactReferences
        ListDataTableAttributes
        ListDataTablePrimaryValues
        ListDataTableValues
        ListDataTables
        ListDefaultVocabularies
        ListEntitySecurityProfiles
        ListEvaluationFormVersions
        ListEvaluationForms
        ListFlowAssociations
        ListHoursOfOperationOverrides
        ListHoursOfOperations
        ListInstanceAttributes
        ListInstanceStorageConfigs
        ListInstances
        ListIntegrationAssociations
        ListLambdaFunctions
        ListLexBots
        ListNotifications
        ListPhoneNumbers
        ListPhoneNumbersV2
        ListPredefinedAttributes
        ListPrompts
        ListQueueEmailAddresses
        ListQueueQuickConnects
        ListQueues
        ListQuickConnects
        ListRealtimeContactAnalysisSegmentsV2
        ListRoutingProfileManualAssignmentQueues
        ListRoutingProfileQueues
        ListRoutingProfiles
        ListRules
        ListSecurityKeys
        ListSecurityProfileApplications
        ListSecurityProfileFlowModules
        ListSecurityProfilePermissions
        ListSecurityProfiles
        ListTagsForResource
        ListTaskTemplates
        ListTestCaseExecutionRecords
        ListTestCaseExecutions
        ListTestCases
        ListTrafficDistributionGroupUsers
        ListTrafficDistributionGroups
        ListUseCases
        ListUserHierarchyGroups
        ListUserNotifications
        ListUserProficiencies
        ListUsers
        ListViewVersions
        ListViews
        ListWorkspaceMedia
        ListWorkspacePages
        ListWorkspaces
        MonitorContact
        PauseContact
        PutUserStatus
        ReleasePhoneNumber
        ReplicateInstance
        ResumeContact
        ResumeContactRecording
        SearchAgentStatuses
        SearchAvailablePhoneNumbers
        SearchContactEvaluations
        SearchContactFlowModules
        SearchContactFlows
        SearchContacts
        SearchDataTables
        SearchEmailAddresses
        SearchEvaluationForms
        SearchHoursOfOperationOverrides
        SearchHoursOfOperations
        SearchNotifications
        SearchPredefinedAttributes
        SearchPrompts
        SearchQueues
        SearchQuickConnects
        SearchResourceTags
        SearchRoutingProfiles
        SearchRules
        SearchSecurityProfiles
        SearchTestCases
        SearchUserHierarchyGroups
        SearchUsers
        SearchViews
        SearchVocabularies
        SearchWorkspaceAssociations
        SearchWorkspaces
        SendChatIntegrationEvent
        SendOutboundEmail
        SendOutboundWebNotification
        StartAttachedFileUpload
        StartChatContact
        StartContactConversationalAnalyticsJob
        StartContactEvaluation
        StartContactMediaProcessing
        StartContactRecording
        StartContactStreaming
        StartEmailContact
        StartEvaluationFormValidation
        StartOutboundChatContact
        StartOutboundEmailContact
        StartOutboundVoiceContact
        StartScreenSharing
        StartTaskContact
        StartTestCaseExecution
        StartWebRTCContact
        StopContact
        StopContactMediaProcessing
        StopContactRecording
        StopContactStreaming
        StopTestCaseExecution
        SubmitContactEvaluation
        SuspendContactRecording
        TagContact
        TagResource
        TransferContact
        UntagContact
        UntagResource
        UpdateAgentStatus
        UpdateAttachedFilesConfiguration
        UpdateAuthenticationProfile
        UpdateContact
        UpdateContactAttributes
        UpdateContactEvaluation
        UpdateContactFlowContent
        UpdateContactFlowMetadata
        UpdateContactFlowModuleAlias
        UpdateContactFlowModuleContent
        UpdateContactFlowModuleMetadata
        UpdateContactFlowName
        UpdateContactRoutingData
        UpdateContactSchedule
        UpdateContactTaskTemplate
        UpdateDataTableAttribute
        UpdateDataTableMetadata
        UpdateDataTablePrimaryValues
        UpdateEmailAddressMetadata
        UpdateEvaluationForm
        UpdateHoursOfOperation
        UpdateHoursOfOperationOverride
        UpdateInstanceAttribute
        UpdateInstanceStorageConfig
        UpdateNotificationContent
        UpdateParticipantAuthentication
        UpdateParticipantRoleConfig
        UpdatePhoneNumber
        UpdatePhoneNumberMetadata
        UpdatePredefinedAttribute
        UpdatePrompt
        UpdateQueueHoursOfOperation
        UpdateQueueMaxContacts
        UpdateQueueName
        UpdateQueueOutboundCallerConfig
        UpdateQueueOutboundEmailConfig
        UpdateQueueStatus
        UpdateQuickConnectConfig
        UpdateQuickConnectName
        UpdateRoutingProfileAgentAvailabilityTimer
        UpdateRoutingProfileConcurrency
        UpdateRoutingProfileDefaultOutboundQueue
        UpdateRoutingProfileName
        UpdateRoutingProfileQueues
        UpdateRule
        UpdateSecurityProfile
        UpdateTaskTemplate
        UpdateTestCase
        UpdateTrafficDistribution
        UpdateUserConfig
        UpdateUserHierarchy
        UpdateUserHierarchyGroupName
        UpdateUserHierarchyStructure
        UpdateUserIdentityInfo
        UpdateUserNotificationStatus
        UpdateUserPhoneConfig
        UpdateUserProficiencies
        UpdateUserRoutingProfile
        UpdateUserSecurityProfiles
        UpdateViewContent
        UpdateViewMetadata
        UpdateWorkspaceMetadata
        UpdateWorkspacePage
        UpdateWorkspaceTheme
        UpdateWorkspaceVisibility
    ]
}

@http(method: "POST", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}/activate")
operation ActivateEvaluationForm {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @required
        EvaluationFormVersion: Integer
    }
    output := {
        @required
        EvaluationFormId: ResourceId

        @required
        EvaluationFormArn: String

        @required
        EvaluationFormVersion: Integer
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "PUT", uri: "/analytics-data/instance/{InstanceId}/association")
operation AssociateAnalyticsDataSet {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        DataSetId: DataSetId

        TargetAccountId: String
    }
    output := {
        DataSetId: DataSetId
        TargetAccountId: String
        ResourceShareId: String
        ResourceShareArn: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/approved-origin")
operation AssociateApprovedOrigin {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Origin: Origin

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/bot")
operation AssociateBot {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        LexBot: LexBot
        LexV2Bot: LexV2Bot

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
        InvalidRequestException
        LimitExceededException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/contacts/{InstanceId}/{ContactId}/associate-user")
operation AssociateContactWithUser {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        @required
        UserId: AgentResourceId
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/default-vocabulary/{InstanceId}/{LanguageCode}")
operation AssociateDefaultVocabulary {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        LanguageCode: VocabularyLanguageCode

        VocabularyId: VocabularyId
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/email-addresses/{InstanceId}/{EmailAddressId}/associate-alias")
operation AssociateEmailAddressAlias {
    input := {
        @required @httpLabel
        EmailAddressId: EmailAddressId

        @required @httpLabel
        InstanceId: InstanceId

        @required
        AliasConfiguration: AliasConfiguration

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        InvalidRequestException
        InternalServiceException
        ResourceConflictException
        IdempotencyException
    ]
}

@http(method: "PUT", uri: "/flow-associations/{InstanceId}")
operation AssociateFlow {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        ResourceId: String

        @required
        FlowId: String

        @required
        ResourceType: FlowAssociationResourceType
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours")
operation AssociateHoursOfOperations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required
        ParentHoursOfOperationConfigs: ParentHoursOfOperationConfigList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ConditionalOperationFailedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/storage-config")
operation AssociateInstanceStorageConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        ResourceType: InstanceStorageResourceType

        @required
        StorageConfig: InstanceStorageConfig

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        AssociationId: AssociationId
    }
    errors: [
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/lambda-function")
operation AssociateLambdaFunction {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        FunctionArn: FunctionArn

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/lex-bot")
operation AssociateLexBot {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        LexBot: LexBot

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/phone-number/{PhoneNumberId}/contact-flow")
operation AssociatePhoneNumberContactFlow {
    input := {
        @required @httpLabel
        PhoneNumberId: String

        @required
        InstanceId: InstanceId

        @required
        ContactFlowId: ContactFlowId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/associate-email-addresses")
operation AssociateQueueEmailAddresses {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        EmailAddressesConfig: EmailAddressConfigList

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/associate-quick-connects")
operation AssociateQueueQuickConnects {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        QuickConnectIds: QuickConnectsList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues")
operation AssociateRoutingProfileQueues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        QueueConfigs: RoutingProfileQueueConfigList
        ManualAssignmentQueueConfigs: RoutingProfileManualAssignmentQueueConfigList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/security-key")
operation AssociateSecurityKey {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Key: PEM

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        AssociationId: AssociationId
    }
    errors: [
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/associate-security-profiles/{InstanceId}")
operation AssociateSecurityProfiles {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        SecurityProfiles: SecurityProfiles

        @required
        EntityType: EntityType

        @required
        EntityArn: EntityArn
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        AccessDeniedException
        InternalServiceException
        ConditionalOperationFailedException
        ResourceConflictException
    ]
}

@http(method: "PUT", uri: "/traffic-distribution-group/{TrafficDistributionGroupId}/user")
@idempotent
operation AssociateTrafficDistributionGroupUser {
    input := {
        @required @httpLabel
        TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn

        @required
        UserId: String

        @required
        InstanceId: InstanceId
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/associate-proficiencies")
operation AssociateUserProficiencies {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        UserId: String

        @required
        UserProficiencies: UserProficiencyList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/associate")
operation AssociateWorkspace {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required
        ResourceArns: WorkspaceResourceArnList
    }
    output := {
        SuccessfulList: SuccessfulBatchAssociationSummaryList
        FailedList: FailedBatchAssociationSummaryList
    }
    errors: [
        InvalidRequestException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "PUT", uri: "/analytics-data/instance/{InstanceId}/associations")
operation BatchAssociateAnalyticsDataSet {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        DataSetIds: DataSetIds

        TargetAccountId: String
    }
    output := {
        Created: AnalyticsDataAssociationResults
        Errors: ErrorResults
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/create")
operation BatchCreateDataTableValue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Values: DataTableValueList
    }
    output := {
        @required
        Successful: BatchCreateDataTableValueSuccessResultList

        @required
        Failed: BatchCreateDataTableValueFailureResultList
    }
    errors: [
        InvalidRequestException
        ConflictException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/delete")
operation BatchDeleteDataTableValue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Values: DataTableDeleteValueIdentifierList
    }
    output := {
        @required
        Successful: BatchDeleteDataTableValueSuccessResultList

        @required
        Failed: BatchDeleteDataTableValueFailureResultList
    }
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/describe")
operation BatchDescribeDataTableValue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Values: DataTableValueIdentifierList
    }
    output := {
        @required
        Successful: BatchDescribeDataTableValueSuccessResultList

        @required
        Failed: BatchDescribeDataTableValueFailureResultList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/analytics-data/instance/{InstanceId}/associations")
operation BatchDisassociateAnalyticsDataSet {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        DataSetIds: DataSetIds

        TargetAccountId: String
    }
    output := {
        Deleted: DataSetIds
        Errors: ErrorResults
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/attached-files/{InstanceId}")
operation BatchGetAttachedFileMetadata {
    input := {
        @required
        FileIds: FileIdList

        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("associatedResourceArn")
        AssociatedResourceArn: String
    }
    output := {
        Files: AttachedFilesList
        Errors: AttachedFileErrorsList
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/flow-associations-batch/{InstanceId}")
operation BatchGetFlowAssociation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        ResourceIds: resourceArnListMaxLimit100

        ResourceType: ListFlowAssociationResourceType
    }
    output := {
        FlowAssociationSummaryList: FlowAssociationSummaryList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/contact/batch/{InstanceId}") @idempotent
operation BatchPutContact {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        InstanceId: InstanceId

        @required
        ContactDataRequestList: ContactDataRequestList
    }
    output := {
        SuccessfulRequestList: SuccessfulRequestList
        FailedRequestList: FailedRequestList
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidRequestException
        ResourceNotFoundException
        LimitExceededException
        IdempotencyException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/update")
operation BatchUpdateDataTableValue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Values: DataTableValueList
    }
    output := {
        @required
        Successful: BatchUpdateDataTableValueSuccessResultList

        @required
        Failed: BatchUpdateDataTableValueFailureResultList
    }
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/phone-number/claim")
operation ClaimPhoneNumber {
    input := {
        TargetArn: String
        InstanceId: InstanceId

        @required
        PhoneNumber: PhoneNumber

        PhoneNumberDescription: PhoneNumberDescription
        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PhoneNumberId: String
        PhoneNumberArn: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        IdempotencyException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/attached-files/{InstanceId}/{FileId}")
operation CompleteAttachedFileUpload {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        FileId: FileId

        @required @httpQuery("associatedResourceArn")
        AssociatedResourceArn: String
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/agent-status/{InstanceId}")
operation CreateAgentStatus {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: AgentStatusName

        Description: AgentStatusDescription

        @required
        State: AgentStatusState

        DisplayOrder: AgentStatusOrderNumber
        Tags: TagMap
    }
    output := {
        AgentStatusARN: String
        AgentStatusId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/attached-files/{InstanceId}/files")
operation CreateAttachedFile {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        InstanceId: InstanceId

        @required
        FileUseCaseType: FileUseCaseType

        @required
        FileSourceUri: FileSourceUri

        @required @httpQuery("associatedResourceArn")
        AssociatedResourceArn: String

        Tags: TagMap
    }
    output := {
        FileArn: String
        FileId: FileId
        CreationTime: String
        FileStatus: FileStatusType
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InternalServiceException
        ThrottlingException
        ResourceConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/auth/code/{InstanceId}")
operation CreateAuthCode {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Scope: AuthScope

        MaxSessionDurationMinutes: MaxSessionDurationMinutes

        @required
        SessionInactivityDurationMinutes: SessionInactivityDurationMinutes
    }
    output := {
        AuthCode: AuthCode
        SessionId: SessionId
        EntityType: AuthCodeEntityType
        EntityId: EntityId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/contact/create-contact")
operation CreateContact {
    input := {
        @required
        InstanceId: InstanceId

        @idempotencyToken
        ClientToken: ClientToken

        RelatedContactId: ContactId
        Attributes: Attributes
        References: ContactReferences

        @required
        Channel: Channel

        @required
        InitiationMethod: ContactInitiationMethod

        ExpiryDurationInMinutes: Integer
        UserInfo: UserInfo
        InitiateAs: InitiateAs
        Name: Name
        Description: Description
        SegmentAttributes: SegmentAttributes
        PreviousContactId: ContactId
    }
    output := {
        ContactId: ContactId
        ContactArn: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        IdempotencyException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/contact-flows/{InstanceId}")
operation CreateContactFlow {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: ContactFlowName

        @required
        Type: ContactFlowType

        Description: String

        @required
        Content: String

        Status: ContactFlowStatus
        Tags: TagMap
    }
    output := {
        ContactFlowId: ContactFlowId
        ContactFlowArn: String
        FlowContentSha256: FlowContentSha256
    }
    errors: [
        InvalidRequestException
        InvalidContactFlowException
        InvalidParameterException
        DuplicateResourceException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/contact-flow-modules/{InstanceId}")
operation CreateContactFlowModule {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: ContactFlowModuleName

        Description: ContactFlowModuleDescription

        @required
        Content: ContactFlowModuleContent

        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken

        Settings: String
        ExternalInvocationConfiguration: ExternalInvocationConfiguration
    }
    output := {
        Id: ContactFlowModuleId
        Arn: String
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidContactFlowModuleException
        InvalidParameterException
        DuplicateResourceException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        IdempotencyException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias")
operation CreateContactFlowModuleAlias {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        Description: String

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId

        @required
        ContactFlowModuleVersion: ResourceVersion

        @required
        AliasName: ContactFlowModuleAlias
    }
    output := {
        ContactFlowModuleArn: String
        Id: ResourceId
    }
    errors: [
        AccessDeniedException
        DuplicateResourceException
        InternalServiceException
        ResourceNotFoundException
        LimitExceededException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version")
operation CreateContactFlowModuleVersion {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        Description: ContactFlowModuleDescription

        @required @httpLabel
        ContactFlowModuleId: String

        FlowModuleContentSha256: FlowModuleContentSha256
    }
    output := {
        ContactFlowModuleArn: String
        Version: ResourceVersion
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        LimitExceededException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/contact-flows/{InstanceId}/{ContactFlowId}/version")
operation CreateContactFlowVersion {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        Description: String

        @required @httpLabel
        ContactFlowId: String

        FlowContentSha256: FlowContentSha256
        ContactFlowVersion: ResourceVersion
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    output := {
        ContactFlowArn: String
        Version: ResourceVersion
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        LimitExceededException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/data-tables/{InstanceId}")
operation CreateDataTable {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: DataTableName

        Description: DataTableDescription

        @required
        TimeZone: String

        @required
        ValueLockLevel: DataTableLockLevel

        @required
        Status: DataTableStatus

        Tags: TagMap
    }
    output := {
        @required
        Id: DataTableId

        @required
        Arn: String

        @required
        LockVersion: DataTableLockVersion
    }
    errors: [
        InvalidRequestException
        ConflictException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/data-tables/{InstanceId}/{DataTableId}/attributes")
operation CreateDataTableAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Name: DataTableName

        @required
        ValueType: DataTableAttributeValueType

        Description: DataTableDescription
        Primary: Boolean
        Validation: Validation
    }
    output := {
        @required
        Name: DataTableName

        AttributeId: DataTableId

        @required
        LockVersion: DataTableLockVersion
    }
    errors: [
        InvalidRequestException
        ConflictException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/email-addresses/{InstanceId}")
operation CreateEmailAddress {
    input := {
        Description: Description

        @required @httpLabel
        InstanceId: InstanceId

        @required
        EmailAddress: EmailAddress

        DisplayName: EmailAddressDisplayName
        Tags: TagMap
        ClientToken: ClientToken
    }
    output := {
        EmailAddressId: EmailAddressId
        EmailAddressArn: EmailAddressArn
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServiceException
        IdempotencyException
        DuplicateResourceException
        ResourceConflictException
    ]
}

@http(method: "PUT", uri: "/evaluation-forms/{InstanceId}") @idempotent
operation CreateEvaluationForm {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Title: String

        Description: String

        @required
        Items: EvaluationFormItemsList

        ScoringStrategy: EvaluationFormScoringStrategy
        AutoEvaluationConfiguration: EvaluationFormAutoEvaluationConfiguration

        @idempotencyToken
        ClientToken: ClientToken

        AsDraft: Boolean
        Tags: TagMap
        ReviewConfiguration: EvaluationReviewConfiguration
        TargetConfiguration: EvaluationFormTargetConfiguration
        LanguageConfiguration: EvaluationFormLanguageConfiguration
    }
    output := {
        @required
        EvaluationFormId: ResourceId

        @required
        EvaluationFormArn: String
    }
    errors: [
        InternalServiceException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ResourceConflictException
    ]
}

@http(method: "PUT", uri: "/hours-of-operations/{InstanceId}")
operation CreateHoursOfOperation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: CommonNameLength127

        Description: HoursOfOperationDescription

        @required
        TimeZone: String

        @required
        Config: HoursOfOperationConfigList

        ParentHoursOfOperationConfigs: ParentHoursOfOperationConfigList
        Tags: TagMap
    }
    output := {
        HoursOfOperationId: String
        HoursOfOperationArn: String
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides")
operation CreateHoursOfOperationOverride {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required
        Name: CommonHumanReadableName

        Description: CommonHumanReadableDescription

        @required
        Config: HoursOfOperationOverrideConfigList

        @required
        EffectiveFrom: HoursOfOperationOverrideYearMonthDayDateFormat

        @required
        EffectiveTill: HoursOfOperationOverrideYearMonthDayDateFormat

        RecurrenceConfig: RecurrenceConfig
        OverrideType: OverrideType
    }
    output := {
        HoursOfOperationOverrideId: HoursOfOperationOverrideId
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/instance")
operation CreateInstance {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        IdentityManagementType: DirectoryType

        InstanceAlias: DirectoryAlias
        DirectoryId: DirectoryId

        @required
        InboundCallsEnabled: Boolean

        @required
        OutboundCallsEnabled: Boolean

        Tags: TagMap
    }
    output := {
        Id: InstanceId
        Arn: String
    }
    errors: [
        InvalidRequestException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/integration-associations")
operation CreateIntegrationAssociation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        IntegrationType: IntegrationType

        @required
        IntegrationArn: String

        SourceApplicationUrl: URI
        SourceApplicationName: SourceApplicationName
        SourceType: SourceType
        Tags: TagMap
    }
    output := {
        IntegrationAssociationId: IntegrationAssociationId
        IntegrationAssociationArn: String
    }
    errors: [
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/notifications/{InstanceId}")
operation CreateNotification {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        ExpiresAt: Timestamp

        @required
        Recipients: RecipientList

        Priority: ConfigurableNotificationPriority

        @required
        Content: NotificationContent

        Tags: TagMap

        @deprecated(since: "3/13/2026")
        PredefinedNotificationId: NotificationId

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        NotificationId: NotificationId

        @required
        NotificationArn: String
    }
    errors: [
        InvalidRequestException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/contact/create-participant")
operation CreateParticipant {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @idempotencyToken
        ClientToken: ClientToken

        @required
        ParticipantDetails: ParticipantDetailsToAdd
    }
    output := {
        ParticipantCredentials: ParticipantTokenCredentials
        ParticipantId: ParticipantId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ServiceQuotaExceededException
        ThrottlingException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/contact/persistent-contact-association/{InstanceId}/{InitialContactId}"
)
operation CreatePersistentContactAssociation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        InitialContactId: ContactId

        @required
        RehydrationType: RehydrationType

        @required
        SourceContactId: ContactId

        ClientToken: ClientToken
    }
    output := {
        ContinuedFromContactId: ContactId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/predefined-attributes/{InstanceId}")
operation CreatePredefinedAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: PredefinedAttributeName

        Values: PredefinedAttributeValues
        Purposes: PredefinedAttributePurposeNameList
        AttributeConfiguration: InputPredefinedAttributeConfiguration
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/prompts/{InstanceId}")
operation CreatePrompt {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: CommonNameLength127

        Description: PromptDescription

        @required
        S3Uri: S3Uri

        Tags: TagMap
    }
    output := {
        PromptARN: String
        PromptId: PromptId
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/push-notification/{InstanceId}/registrations")
operation CreatePushNotificationRegistration {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @idempotencyToken
        ClientToken: ClientToken

        @required
        PinpointAppArn: String

        @required
        DeviceToken: DeviceToken

        @required
        DeviceType: DeviceType

        @required
        ContactConfiguration: ContactConfiguration
    }
    output := {
        @required
        RegistrationId: RegistrationId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/queues/{InstanceId}")
operation CreateQueue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: CommonNameLength127

        Description: QueueDescription
        OutboundCallerConfig: OutboundCallerConfig
        OutboundEmailConfig: OutboundEmailConfig

        @required
        HoursOfOperationId: String

        MaxContacts: QueueMaxContacts
        QuickConnectIds: QuickConnectsList
        EmailAddressesConfig: EmailAddressConfigList
        Tags: TagMap
    }
    output := {
        QueueArn: String
        QueueId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/quick-connects/{InstanceId}")
operation CreateQuickConnect {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: QuickConnectName

        Description: QuickConnectDescription

        @required
        QuickConnectConfig: QuickConnectConfig

        Tags: TagMap
    }
    output := {
        QuickConnectARN: String
        QuickConnectId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/routing-profiles/{InstanceId}")
operation CreateRoutingProfile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: RoutingProfileName

        @required
        Description: RoutingProfileDescription

        @required
        DefaultOutboundQueueId: String

        QueueConfigs: RoutingProfileQueueConfigList
        ManualAssignmentQueueConfigs: RoutingProfileManualAssignmentQueueConfigList

        @required
        MediaConcurrencies: MediaConcurrencies

        Tags: TagMap
        AgentAvailabilityTimer: AgentAvailabilityTimer
    }
    output := {
        RoutingProfileArn: String
        RoutingProfileId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/rules/{InstanceId}")
operation CreateRule {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: RuleName

        @required
        TriggerEventSource: RuleTriggerEventSource

        @required
        Function: String

        @required
        Actions: RuleActions

        @required
        PublishStatus: RulePublishStatus

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        RuleArn: String

        @required
        RuleId: RuleId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ResourceConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/security-profiles/{InstanceId}")
operation CreateSecurityProfile {
    input := {
        @required
        SecurityProfileName: CreateSecurityProfileName

        Description: SecurityProfileDescription
        Permissions: PermissionsList

        @required @httpLabel
        InstanceId: InstanceId

        Tags: TagMap
        AllowedAccessControlTags: AllowedAccessControlTags
        TagRestrictedResources: TagRestrictedResourceList
        Applications: Applications
        HierarchyRestrictedResources: HierarchyRestrictedResourceList
        AllowedAccessControlHierarchyGroupId: String
        AllowedFlowModules: AllowedFlowModules
        GranularAccessControlConfiguration: GranularAccessControlConfiguration
    }
    output := {
        SecurityProfileId: String
        SecurityProfileArn: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        LimitExceededException
        DuplicateResourceException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/task/template")
operation CreateTaskTemplate {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: TaskTemplateName

        Description: TaskTemplateDescription
        ContactFlowId: ContactFlowId
        SelfAssignFlowId: ContactFlowId
        Constraints: TaskTemplateConstraints
        Defaults: TaskTemplateDefaults
        Status: TaskTemplateStatus

        @required
        Fields: TaskTemplateFields

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Id: TaskTemplateId

        @required
        Arn: TaskTemplateArn
    }
    errors: [
        PropertyValidationException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/test-cases/{InstanceId}")
operation CreateTestCase {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required
        Name: TestCaseName

        Description: String

        @required
        Content: String

        EntryPoint: TestCaseEntryPoint
        InitializationData: String
        Status: TestCaseStatus

        @httpHeader("x-amz-resource-id")
        TestCaseId: TestCaseId

        Tags: TagMap

        @httpHeader("x-amz-last-modified-time")
        LastModifiedTime: Timestamp

        @httpHeader("x-amz-last-modified-region")
        LastModifiedRegion: RegionName
    }
    output := {
        TestCaseId: TestCaseId
        TestCaseArn: String
    }
    errors: [
        DuplicateResourceException
        InvalidTestCaseException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        IdempotencyException
        ServiceQuotaExceededException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/traffic-distribution-group")
operation CreateTrafficDistributionGroup {
    input := {
        @required
        Name: Name128

        Description: Description250

        @required
        InstanceId: InstanceIdOrArn

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagMap
    }
    output := {
        Id: TrafficDistributionGroupId
        Arn: TrafficDistributionGroupArn
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        InternalServiceException
        ResourceConflictException
        ResourceNotReadyException
    ]
}

@http(
    method: "PUT"
    uri: "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases"
)
operation CreateUseCase {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        IntegrationAssociationId: IntegrationAssociationId

        @required
        UseCaseType: UseCaseType

        Tags: TagMap
    }
    output := {
        UseCaseId: UseCaseId
        UseCaseArn: String
    }
    errors: [
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/users/{InstanceId}")
operation CreateUser {
    input := {
        @required
        Username: AgentUsername

        Password: Password
        IdentityInfo: UserIdentityInfo
        PhoneConfig: UserPhoneConfig
        DirectoryUserId: String

        @required
        SecurityProfileIds: SecurityProfileIds

        @required
        RoutingProfileId: String

        HierarchyGroupId: String

        @required @httpLabel
        InstanceId: InstanceId

        AutoAcceptConfigs: AutoAcceptConfigs
        AfterContactWorkConfigs: AfterContactWorkConfigs
        PhoneNumberConfigs: PhoneNumberConfigs
        PersistentConnectionConfigs: PersistentConnectionConfigs
        VoiceEnhancementConfigs: VoiceEnhancementConfigs
        Tags: TagMap
    }
    output := {
        UserId: String
        UserArn: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        LimitExceededException
        DuplicateResourceException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/user-hierarchy-groups/{InstanceId}")
operation CreateUserHierarchyGroup {
    input := {
        @required
        Name: String

        ParentGroupId: String

        @required @httpLabel
        InstanceId: InstanceId

        Tags: TagMap
    }
    output := {
        HierarchyGroupId: String
        HierarchyGroupArn: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/views/{InstanceId}") @idempotent
operation CreateView {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        ClientToken: ViewsClientToken

        @required
        Status: ViewStatus

        @required
        Content: ViewInputContent

        Description: ViewDescription

        @required
        Name: ViewName

        Tags: TagMap
    }
    output := {
        View: View
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        DuplicateResourceException
        ServiceQuotaExceededException
        TooManyRequestsException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/views/{InstanceId}/{ViewId}/versions") @idempotent
operation CreateViewVersion {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId

        VersionDescription: ViewDescription
        ViewContentSha256: ViewContentSha256
    }
    output := {
        View: View
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
        ServiceQuotaExceededException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/vocabulary/{InstanceId}")
operation CreateVocabulary {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        InstanceId: InstanceId

        @required
        VocabularyName: VocabularyName

        @required
        LanguageCode: VocabularyLanguageCode

        @required
        Content: VocabularyContent

        Tags: TagMap
    }
    output := {
        @required
        VocabularyArn: String

        @required
        VocabularyId: VocabularyId

        @required
        State: VocabularyState
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ResourceConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/workspaces/{InstanceId}")
operation CreateWorkspace {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: WorkspaceName

        Description: WorkspaceDescription
        Theme: WorkspaceTheme
        Title: WorkspaceTitle
        Tags: TagMap
    }
    output := {
        @required
        WorkspaceId: WorkspaceId

        @required
        WorkspaceArn: String
    }
    errors: [
        InvalidRequestException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        LimitExceededException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/workspaces/{InstanceId}/{WorkspaceId}/pages")
operation CreateWorkspacePage {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required
        ResourceArn: String

        @required
        Page: Page

        Slug: Slug
        InputData: InputData
    }
    output := {}
    errors: [
        InvalidRequestException
        DuplicateResourceException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        ResourceConflictException
        LimitExceededException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}/deactivate")
operation DeactivateEvaluationForm {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @required
        EvaluationFormVersion: Integer
    }
    output := {
        @required
        EvaluationFormId: ResourceId

        @required
        EvaluationFormArn: String

        @required
        EvaluationFormVersion: Integer
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/attached-files/{InstanceId}/{FileId}")
operation DeleteAttachedFile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        FileId: FileId

        @required @httpQuery("associatedResourceArn")
        AssociatedResourceArn: String
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/contact/delete/{InstanceId}/{ContactId}")
operation DeleteContactData {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        @required
        ContactFields: ContactFields
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ContactNotTerminatedException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/contact-evaluations/{InstanceId}/{EvaluationId}") @idempotent
operation DeleteContactEvaluation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationId: ResourceId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/contact-flows/{InstanceId}/{ContactFlowId}")
operation DeleteContactFlow {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: ContactFlowId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}")
operation DeleteContactFlowModule {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "DELETE"
    uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}"
)
operation DeleteContactFlowModuleAlias {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        ContactFlowModuleId: ResourceId

        @required @httpLabel
        AliasId: ResourceId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}"
)
operation DeleteContactFlowModuleVersion {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowModuleId: String

        @required @httpLabel
        ContactFlowModuleVersion: ResourceVersion
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion}"
)
operation DeleteContactFlowVersion {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: String

        @required @httpLabel
        ContactFlowVersion: ResourceVersion
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/data-tables/{InstanceId}/{DataTableId}")
operation DeleteDataTable {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId
    }
    output := {}
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}")
operation DeleteDataTableAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required @httpLabel
        AttributeName: DataTableName
    }
    output := {
        @required
        LockVersion: DataTableLockVersion
    }
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/email-addresses/{InstanceId}/{EmailAddressId}")
operation DeleteEmailAddress {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EmailAddressId: EmailAddressId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        InvalidRequestException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}") @idempotent
operation DeleteEvaluationForm {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @httpQuery("version")
        EvaluationFormVersion: Integer
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}")
operation DeleteHoursOfOperation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "DELETE"
    uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}"
)
operation DeleteHoursOfOperationOverride {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required @httpLabel
        HoursOfOperationOverrideId: HoursOfOperationOverrideId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}")
operation DeleteInstance {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [ResourceNotFoundException, InternalServiceException, InvalidRequestException]
}

@http(
    method: "DELETE"
    uri: "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}"
)
operation DeleteIntegrationAssociation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        IntegrationAssociationId: IntegrationAssociationId
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/notifications/{InstanceId}/{NotificationId}")
operation DeleteNotification {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        NotificationId: NotificationId
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/predefined-attributes/{InstanceId}/{Name}") @idempotent
operation DeletePredefinedAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        Name: PredefinedAttributeName
    }
    errors: [
        ResourceInUseException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/prompts/{InstanceId}/{PromptId}")
operation DeletePrompt {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        PromptId: PromptId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/push-notification/{InstanceId}/registrations/{RegistrationId}")
operation DeletePushNotificationRegistration {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RegistrationId: RegistrationId

        @required @httpQuery("contactId")
        ContactId: ContactId
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/queues/{InstanceId}/{QueueId}")
operation DeleteQueue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/quick-connects/{InstanceId}/{QuickConnectId}")
operation DeleteQuickConnect {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QuickConnectId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}")
operation DeleteRoutingProfile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/rules/{InstanceId}/{RuleId}")
operation DeleteRule {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RuleId: RuleId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/security-profiles/{InstanceId}/{SecurityProfileId}")
operation DeleteSecurityProfile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        SecurityProfileId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
        ResourceInUseException
    ]
}

@http(method: "DELETE", uri: "/auth/sessions/{InstanceId}/{SessionId}")
operation DeleteSession {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        SessionId: SessionId
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}/task/template/{TaskTemplateId}")
operation DeleteTaskTemplate {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        TaskTemplateId: TaskTemplateId
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/test-cases/{InstanceId}/{TestCaseId}")
operation DeleteTestCase {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        TestCaseId: TestCaseId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/traffic-distribution-group/{TrafficDistributionGroupId}")
operation DeleteTrafficDistributionGroup {
    input := {
        @required @httpLabel
        TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceInUseException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "DELETE"
    uri: "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId}"
)
operation DeleteUseCase {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        IntegrationAssociationId: IntegrationAssociationId

        @required @httpLabel
        UseCaseId: UseCaseId
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/users/{InstanceId}/{UserId}")
operation DeleteUser {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        UserId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}")
operation DeleteUserHierarchyGroup {
    input := {
        @required @httpLabel
        HierarchyGroupId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/views/{InstanceId}/{ViewId}")
operation DeleteView {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
        ResourceInUseException
    ]
}

@http(method: "DELETE", uri: "/views/{InstanceId}/{ViewId}/versions/{ViewVersion}")
operation DeleteViewVersion {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId

        @required @httpLabel
        ViewVersion: Integer
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/vocabulary-remove/{InstanceId}/{VocabularyId}")
operation DeleteVocabulary {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        VocabularyId: VocabularyId
    }
    output := {
        @required
        VocabularyArn: String

        @required
        VocabularyId: VocabularyId

        @required
        State: VocabularyState
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ResourceInUseException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{InstanceId}/{WorkspaceId}")
operation DeleteWorkspace {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{InstanceId}/{WorkspaceId}/media")
operation DeleteWorkspaceMedia {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required @httpQuery("mediaType")
        MediaType: MediaType
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}")
operation DeleteWorkspacePage {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required @httpLabel
        Page: Page
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        ResourceConflictException
    ]
}

@http(method: "GET", uri: "/agent-status/{InstanceId}/{AgentStatusId}")
operation DescribeAgentStatus {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AgentStatusId: String
    }
    output := {
        AgentStatus: AgentStatus
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/attached-files-configurations/{InstanceId}/{AttachmentScope}")
operation DescribeAttachedFilesConfiguration {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AttachmentScope: AttachmentScope
    }
    output := {
        @required
        AttachedFilesConfiguration: AttachedFilesConfiguration
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/authentication-profiles/{InstanceId}/{AuthenticationProfileId}")
operation DescribeAuthenticationProfile {
    input := {
        @required @httpLabel
        AuthenticationProfileId: AuthenticationProfileId

        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        AuthenticationProfile: AuthenticationProfile
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contacts/{InstanceId}/{ContactId}")
operation DescribeContact {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId
    }
    output := {
        Contact: Contact
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/contact-evaluations/{InstanceId}/{EvaluationId}")
operation DescribeContactEvaluation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationId: ResourceId
    }
    output := {
        @required
        Evaluation: Evaluation

        @required
        EvaluationForm: EvaluationFormContent
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contact-flows/{InstanceId}/{ContactFlowId}")
operation DescribeContactFlow {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: ContactFlowId
    }
    output := {
        ContactFlow: ContactFlow
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ContactFlowNotPublishedException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}")
operation DescribeContactFlowModule {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId
    }
    output := {
        ContactFlowModule: ContactFlowModule
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "GET"
    uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}"
)
operation DescribeContactFlowModuleAlias {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId

        @required @httpLabel
        AliasId: ResourceId
    }
    output := {
        ContactFlowModuleAlias: ContactFlowModuleAliasInfo
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/data-tables/{InstanceId}/{DataTableId}")
operation DescribeDataTable {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId
    }
    output := {
        @required
        DataTable: DataTable
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}")
operation DescribeDataTableAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required @httpLabel
        AttributeName: DataTableName
    }
    output := {
        @required
        Attribute: DataTableAttribute
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/email-addresses/{InstanceId}/{EmailAddressId}")
operation DescribeEmailAddress {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EmailAddressId: EmailAddressId
    }
    output := {
        EmailAddressId: EmailAddressId
        EmailAddressArn: EmailAddressArn
        EmailAddress: EmailAddress
        DisplayName: EmailAddressDisplayName
        Description: Description
        CreateTimestamp: String
        ModifiedTimestamp: String
        AliasConfigurations: AliasConfigurationList
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InvalidParameterException
        InvalidRequestException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}")
operation DescribeEvaluationForm {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @httpQuery("version")
        EvaluationFormVersion: Integer
    }
    output := {
        @required
        EvaluationForm: EvaluationForm
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}")
operation DescribeHoursOfOperation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String
    }
    output := {
        HoursOfOperation: HoursOfOperation
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "GET"
    uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}"
)
operation DescribeHoursOfOperationOverride {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required @httpLabel
        HoursOfOperationOverrideId: HoursOfOperationOverrideId
    }
    output := {
        HoursOfOperationOverride: HoursOfOperationOverride
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}")
operation DescribeInstance {
    input := {
        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        Instance: Instance
        ReplicationConfiguration: ReplicationConfiguration
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServiceException]
}

@http(method: "GET", uri: "/instance/{InstanceId}/attribute/{AttributeType}")
operation DescribeInstanceAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AttributeType: InstanceAttributeType
    }
    output := {
        Attribute: Attribute
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/storage-config/{AssociationId}")
operation DescribeInstanceStorageConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AssociationId: AssociationId

        @required @httpQuery("resourceType")
        ResourceType: InstanceStorageResourceType
    }
    output := {
        StorageConfig: InstanceStorageConfig
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notifications/{InstanceId}/{NotificationId}")
operation DescribeNotification {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        NotificationId: NotificationId
    }
    output := {
        @required
        Notification: Notification
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/phone-number/{PhoneNumberId}")
operation DescribePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: String
    }
    output := {
        ClaimedPhoneNumberSummary: ClaimedPhoneNumberSummary
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/predefined-attributes/{InstanceId}/{Name}")
operation DescribePredefinedAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        Name: PredefinedAttributeName
    }
    output := {
        PredefinedAttribute: PredefinedAttribute
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/prompts/{InstanceId}/{PromptId}")
operation DescribePrompt {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        PromptId: PromptId
    }
    output := {
        Prompt: Prompt
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/queues/{InstanceId}/{QueueId}")
operation DescribeQueue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String
    }
    output := {
        Queue: Queue
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/quick-connects/{InstanceId}/{QuickConnectId}")
operation DescribeQuickConnect {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QuickConnectId: String
    }
    output := {
        QuickConnect: QuickConnect
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}")
operation DescribeRoutingProfile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String
    }
    output := {
        RoutingProfile: RoutingProfile
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/rules/{InstanceId}/{RuleId}")
operation DescribeRule {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RuleId: RuleId
    }
    output := {
        @required
        Rule: Rule
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/security-profiles/{InstanceId}/{SecurityProfileId}")
operation DescribeSecurityProfile {
    input := {
        @required @httpLabel
        SecurityProfileId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        SecurityProfile: SecurityProfile
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/test-cases/{InstanceId}/{TestCaseId}")
operation DescribeTestCase {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        TestCaseId: TestCaseId

        @httpQuery("status")
        Status: TestCaseStatus
    }
    output := {
        TestCase: TestCase
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/traffic-distribution-group/{TrafficDistributionGroupId}")
operation DescribeTrafficDistributionGroup {
    input := {
        @required @httpLabel
        TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn
    }
    output := {
        TrafficDistributionGroup: TrafficDistributionGroup
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/users/{InstanceId}/{UserId}")
operation DescribeUser {
    input := {
        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        User: User
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}")
operation DescribeUserHierarchyGroup {
    input := {
        @required @httpLabel
        HierarchyGroupId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        HierarchyGroup: HierarchyGroup
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/user-hierarchy-structure/{InstanceId}")
operation DescribeUserHierarchyStructure {
    input := {
        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        HierarchyStructure: HierarchyStructure
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/views/{InstanceId}/{ViewId}")
operation DescribeView {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId
    }
    output := {
        View: View
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/vocabulary/{InstanceId}/{VocabularyId}")
operation DescribeVocabulary {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        VocabularyId: VocabularyId
    }
    output := {
        @required
        Vocabulary: Vocabulary
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/workspaces/{InstanceId}/{WorkspaceId}")
operation DescribeWorkspace {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId
    }
    output := {
        @required
        Workspace: Workspace
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/analytics-data/instance/{InstanceId}/association")
operation DisassociateAnalyticsDataSet {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        DataSetId: DataSetId

        TargetAccountId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}/approved-origin")
operation DisassociateApprovedOrigin {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("origin")
        Origin: Origin

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/instance/{InstanceId}/bot")
operation DisassociateBot {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        LexBot: LexBot
        LexV2Bot: LexV2Bot

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/email-addresses/{InstanceId}/{EmailAddressId}/disassociate-alias")
operation DisassociateEmailAddressAlias {
    input := {
        @required @httpLabel
        EmailAddressId: EmailAddressId

        @required @httpLabel
        InstanceId: InstanceId

        @required
        AliasConfiguration: AliasConfiguration

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        InvalidRequestException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/flow-associations/{InstanceId}/{ResourceId}/{ResourceType}")
operation DisassociateFlow {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ResourceId: String

        @required @httpLabel
        ResourceType: FlowAssociationResourceType
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours"
)
operation DisassociateHoursOfOperations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required
        ParentHoursOfOperationIds: ParentHoursOfOperationIdList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ConditionalOperationFailedException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}/storage-config/{AssociationId}")
operation DisassociateInstanceStorageConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AssociationId: AssociationId

        @required @httpQuery("resourceType")
        ResourceType: InstanceStorageResourceType

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}/lambda-function")
operation DisassociateLambdaFunction {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("functionArn")
        FunctionArn: FunctionArn

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}/lex-bot")
operation DisassociateLexBot {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("botName")
        BotName: BotName

        @required @httpQuery("lexRegion")
        LexRegion: LexRegion

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/phone-number/{PhoneNumberId}/contact-flow")
operation DisassociatePhoneNumberContactFlow {
    input := {
        @required @httpLabel
        PhoneNumberId: String

        @required @httpQuery("instanceId")
        InstanceId: InstanceId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/disassociate-email-addresses")
operation DisassociateQueueEmailAddresses {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        EmailAddressesId: EmailAddressIdList

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/disassociate-quick-connects")
operation DisassociateQueueQuickConnects {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        QuickConnectIds: QuickConnectsList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues")
operation DisassociateRoutingProfileQueues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        QueueReferences: RoutingProfileQueueReferenceList
        ManualAssignmentQueueReferences: RoutingProfileQueueReferenceList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/instance/{InstanceId}/security-key/{AssociationId}")
operation DisassociateSecurityKey {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AssociationId: AssociationId

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/disassociate-security-profiles/{InstanceId}")
operation DisassociateSecurityProfiles {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        SecurityProfiles: SecurityProfiles

        @required
        EntityType: EntityType

        @required
        EntityArn: EntityArn
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        AccessDeniedException
        InternalServiceException
        ConditionalOperationFailedException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/traffic-distribution-group/{TrafficDistributionGroupId}/user")
@idempotent
operation DisassociateTrafficDistributionGroupUser {
    input := {
        @required @httpLabel
        TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn

        @required @httpQuery("UserId")
        UserId: String

        @required @httpQuery("InstanceId")
        InstanceId: InstanceId
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ResourceConflictException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/disassociate-proficiencies")
operation DisassociateUserProficiencies {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        UserId: String

        @required
        UserProficiencies: UserProficiencyDisassociateList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/disassociate")
operation DisassociateWorkspace {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required
        ResourceArns: WorkspaceResourceArnList
    }
    output := {
        SuccessfulList: SuccessfulBatchAssociationSummaryList
        FailedList: FailedBatchAssociationSummaryList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/contact")
operation DismissUserContact {
    input := {
        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId

        @required
        ContactId: ContactId
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/evaluate")
operation EvaluateDataTableValues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Values: DataTableValueEvaluationSetList

        TimeZone: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        @required
        Values: DataTableEvaluatedValueList

        NextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/attached-files/{InstanceId}/{FileId}")
operation GetAttachedFile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        FileId: FileId

        @httpQuery("urlExpiryInSeconds")
        UrlExpiryInSeconds: URLExpiryInSeconds

        @required @httpQuery("associatedResourceArn")
        AssociatedResourceArn: String
    }
    output := {
        FileArn: String
        FileId: FileId
        CreationTime: String
        FileStatus: FileStatusType
        FileName: FileName

        @required
        FileSizeInBytes: FileSizeInBytes

        AssociatedResourceArn: String
        FileUseCaseType: FileUseCaseType
        CreatedBy: CreatedByInfo
        DownloadUrlMetadata: DownloadUrlMetadata
        Tags: TagMap
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/contact/attributes/{InstanceId}/{InitialContactId}")
operation GetContactAttributes {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        InitialContactId: ContactId
    }
    output := {
        Attributes: Attributes
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServiceException]
}

@http(method: "POST", uri: "/metrics/contact")
operation GetContactMetrics {
    input := {
        @required
        InstanceId: InstanceIdOrArn

        @required
        ContactId: InstanceIdOrArn

        @required
        Metrics: ContactMetrics
    }
    output := {
        MetricResults: ContactMetricResults
        Id: ContactId
        Arn: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/metrics/current/{InstanceId}")
operation GetCurrentMetricData {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Filters: Filters

        Groupings: Groupings

        @required
        CurrentMetrics: CurrentMetrics

        NextToken: String
        MaxResults: MaxResult100
        SortCriteria: CurrentMetricSortCriteriaMaxOne
    }
    output := {
        NextToken: String
        MetricResults: CurrentMetricResults
        DataSnapshotTime: Timestamp
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/metrics/userdata/{InstanceId}")
operation GetCurrentUserData {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        Filters: UserDataFilters

        NextToken: String
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        UserDataList: UserDataList
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}")
operation GetEffectiveHoursOfOperations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required @httpQuery("fromDate")
        FromDate: HoursOfOperationOverrideYearMonthDayDateFormat

        @required @httpQuery("toDate")
        ToDate: HoursOfOperationOverrideYearMonthDayDateFormat
    }
    output := {
        EffectiveHoursOfOperationList: EffectiveHoursOfOperationList
        EffectiveOverrideHoursList: EffectiveOverrideHoursList
        TimeZone: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results")
operation GetEvaluationFormValidation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @httpQuery("version")
        EvaluationFormVersion: Integer
    }
    output := {
        @required
        Status: EvaluationFormValidationStatus

        FailureReason: String

        @required
        EvaluationFormId: ResourceId

        @required
        EvaluationFormVersion: Integer

        @required
        StartedTime: Timestamp

        Findings: EvaluationFormValidationFindingList
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/user/federate/{InstanceId}")
operation GetFederationToken {
    input := {
        @required @httpLabel
        InstanceId: InstanceId
    }
    output := {
        UserId: AgentResourceId
        UserArn: String
        Credentials: Credentials
        SignInUrl: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        UserNotFoundException
        InternalServiceException
        DuplicateResourceException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/flow-associations/{InstanceId}/{ResourceId}/{ResourceType}")
operation GetFlowAssociation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ResourceId: String

        @required @httpLabel
        ResourceType: FlowAssociationResourceType
    }
    output := {
        ResourceId: String
        FlowId: String
        ResourceType: FlowAssociationResourceType
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metrics/historical/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MetricResults"
    pageSize: "MaxResults"
)
operation GetMetricData {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Filters: Filters

        Groupings: Groupings

        @required
        HistoricalMetrics: HistoricalMetrics

        NextToken: String
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        MetricResults: HistoricalMetricResults
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/metrics/data")
operation GetMetricDataV2 {
    input := {
        @required
        ResourceArn: String

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        Interval: IntervalDetails

        @required
        Filters: FiltersV2List

        Groupings: GroupingsV2

        @required
        Metrics: MetricsV2

        NextToken: NextToken2500
        MaxResults: MaxResult100
    }
    output := {
        NextToken: NextToken2500
        MetricResults: MetricResultsV2
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/prompts/{InstanceId}/{PromptId}/file")
operation GetPromptFile {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        PromptId: PromptId
    }
    output := {
        PromptPresignedUrl: PromptPresignedUrl
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/task/template/{TaskTemplateId}")
operation GetTaskTemplate {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        TaskTemplateId: TaskTemplateId

        @httpQuery("snapshotVersion")
        SnapshotVersion: String
    }
    output := {
        InstanceId: InstanceId

        @required
        Id: TaskTemplateId

        @required
        Arn: TaskTemplateArn

        @required
        Name: TaskTemplateName

        Description: TaskTemplateDescription
        ContactFlowId: ContactFlowId
        SelfAssignFlowId: ContactFlowId
        Constraints: TaskTemplateConstraints
        Defaults: TaskTemplateDefaults
        Fields: TaskTemplateFields
        Status: TaskTemplateStatus
        LastModifiedTime: Timestamp
        CreatedTime: Timestamp
        Tags: TagMap
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary")
operation GetTestCaseExecutionSummary {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        TestCaseId: TestCaseId

        @required @httpLabel
        TestCaseExecutionId: TestCaseExecutionId
    }
    output := {
        StartTime: Timestamp
        EndTime: Timestamp
        Status: TestCaseExecutionStatus
        ObservationSummary: ObservationSummary
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/traffic-distribution/{Id}")
operation GetTrafficDistribution {
    input := {
        @required @httpLabel
        Id: TrafficDistributionGroupIdOrArn
    }
    output := {
        TelephonyConfig: TelephonyConfig
        Id: TrafficDistributionGroupId
        Arn: TrafficDistributionGroupArn
        SignInConfig: SignInConfig
        AgentConfig: AgentConfig
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/phone-number/import")
operation ImportPhoneNumber {
    input := {
        @required
        InstanceId: InstanceId

        @required
        SourcePhoneNumberArn: String

        PhoneNumberDescription: PhoneNumberDescription
        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PhoneNumberId: String
        PhoneNumberArn: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        IdempotencyException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/media")
operation ImportWorkspaceMedia {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required
        MediaType: MediaType

        @required
        MediaSource: MediaSource
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/agent-status/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AgentStatusSummaryList"
    pageSize: "MaxResults"
)
operation ListAgentStatuses {
    input: ListAgentStatusRequest
    output: ListAgentStatusResponse
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/analytics-data/instance/{InstanceId}/association")
operation ListAnalyticsDataAssociations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("DataSetId")
        DataSetId: DataSetId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        Results: AnalyticsDataAssociationResults
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/analytics-data/instance/{InstanceId}/datasets")
operation ListAnalyticsDataLakeDataSets {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        Results: AnalyticsDataSetsResults
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/approved-origins")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Origins"
    pageSize: "MaxResults"
)
operation ListApprovedOrigins {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult25
    }
    output := {
        Origins: OriginsList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/contact/associated/{InstanceId}")
operation ListAssociatedContacts {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("contactId")
        ContactId: ContactId

        @httpQuery("maxResults")
        MaxResults: ListAssociatedContactsRequestMaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        ContactSummaryList: AssociatedContactSummaryList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/attached-files-configurations/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AttachedFilesConfigurations"
    pageSize: "MaxResults"
)
operation ListAttachedFilesConfigurations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("maxResults")
        MaxResults: MaxResult100

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        AttachedFilesConfigurations: AttachedFilesConfigurationSummaryList
        NextToken: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/authentication-profiles-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AuthenticationProfileSummaryList"
    pageSize: "MaxResults"
)
operation ListAuthenticationProfiles {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("maxResults")
        MaxResults: MaxResult1000

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        AuthenticationProfileSummaryList: AuthenticationProfileSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/bots")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LexBots"
    pageSize: "MaxResults"
)
operation ListBots {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult25

        @required @httpQuery("lexVersion")
        LexVersion: LexVersion
    }
    output := {
        LexBots: LexBotConfigList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/hours")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ChildHoursOfOperationsSummaryList"
    pageSize: "MaxResults"
)
operation ListChildHoursOfOperations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        ChildHoursOfOperationsSummaryList: ChildHoursOfOperationsList
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contact-evaluations/{InstanceId}")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "EvaluationSummaryList")
operation ListContactEvaluations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("contactId")
        ContactId: ContactId

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        EvaluationSummaryList: EvaluationSummaryList

        NextToken: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlowModuleAliasSummaryList"
    pageSize: "MaxResults"
)
operation ListContactFlowModuleAliases {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        ContactFlowModuleId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        ContactFlowModuleAliasSummaryList: ContactFlowModuleAliasSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlowModuleVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListContactFlowModuleVersions {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowModuleId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        ContactFlowModuleVersionSummaryList: ContactFlowModuleVersionSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/contact-flow-modules-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlowModulesSummaryList"
    pageSize: "MaxResults"
)
operation ListContactFlowModules {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000

        @httpQuery("state")
        ContactFlowModuleState: ContactFlowModuleState
    }
    output := {
        ContactFlowModulesSummaryList: ContactFlowModulesSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contact-flows/{InstanceId}/{ContactFlowId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlowVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListContactFlowVersions {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        ContactFlowVersionSummaryList: ContactFlowVersionSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/contact-flows-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlowSummaryList"
    pageSize: "MaxResults"
)
operation ListContactFlows {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("contactFlowTypes")
        ContactFlowTypes: ContactFlowTypes

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        ContactFlowSummaryList: ContactFlowSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/contact/references/{InstanceId}/{ContactId}")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ReferenceSummaryList")
operation ListContactReferences {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        @required @httpQuery("referenceTypes")
        ReferenceTypes: ReferenceTypes

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        ReferenceSummaryList: ReferenceSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Attributes"
    pageSize: "MaxResults"
)
operation ListDataTableAttributes {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        AttributeIds: AttributeIds

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        NextToken: String

        @required
        Attributes: AttributeList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/list-primary")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PrimaryValuesList"
    pageSize: "MaxResults"
)
operation ListDataTablePrimaryValues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        RecordIds: RecordIds
        PrimaryAttributeValues: PrimaryAttributeValueFilters

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        NextToken: String

        @required
        PrimaryValuesList: PrimaryValuesList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Values"
    pageSize: "MaxResults"
)
operation ListDataTableValues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        RecordIds: RecordIds
        PrimaryAttributeValues: PrimaryAttributeValueFilters

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        NextToken: String

        @required
        Values: DataTableValueSummaryList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/data-tables/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataTableSummaryList"
    pageSize: "MaxResults"
)
operation ListDataTables {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        NextToken: String

        @required
        DataTableSummaryList: DataTableSummaryList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/default-vocabulary-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DefaultVocabularyList"
    pageSize: "MaxResults"
)
operation ListDefaultVocabularies {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        LanguageCode: VocabularyLanguageCode
        MaxResults: MaxResult100
        NextToken: VocabularyNextToken
    }
    output := {
        @required
        DefaultVocabularyList: DefaultVocabularyList

        NextToken: VocabularyNextToken
    }
    errors: [
        InvalidRequestException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/entity-security-profiles-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityProfiles"
    pageSize: "MaxResults"
)
operation ListEntitySecurityProfiles {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        EntityType: EntityType

        @required
        EntityArn: EntityArn

        NextToken: NextToken2500
        MaxResults: MaxResult100
    }
    output := {
        SecurityProfiles: SecurityProfiles100
        NextToken: NextToken2500
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EvaluationFormVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListEvaluationFormVersions {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @httpQuery("maxResults")
        MaxResults: MaxResult100

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        EvaluationFormVersionSummaryList: EvaluationFormVersionSummaryList

        NextToken: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/evaluation-forms/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EvaluationFormSummaryList"
    pageSize: "MaxResults"
)
operation ListEvaluationForms {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("maxResults")
        MaxResults: MaxResult100

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        EvaluationFormSummaryList: EvaluationFormSummaryList

        NextToken: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/flow-associations-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FlowAssociationSummaryList"
    pageSize: "MaxResults"
)
operation ListFlowAssociations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("ResourceType")
        ResourceType: ListFlowAssociationResourceType

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        FlowAssociationSummaryList: FlowAssociationSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HoursOfOperationOverrideList"
    pageSize: "MaxResults"
)
operation ListHoursOfOperationOverrides {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        HoursOfOperationOverrideList: HoursOfOperationOverrideList
        LastModifiedRegion: RegionName
        LastModifiedTime: Timestamp
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/hours-of-operations-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HoursOfOperationSummaryList"
    pageSize: "MaxResults"
)
operation ListHoursOfOperations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        HoursOfOperationSummaryList: HoursOfOperationSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Attributes"
    pageSize: "MaxResults"
)
operation ListInstanceAttributes {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult7
    }
    output := {
        Attributes: AttributesList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/storage-configs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StorageConfigs"
    pageSize: "MaxResults"
)
operation ListInstanceStorageConfigs {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("resourceType")
        ResourceType: InstanceStorageResourceType

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult10
    }
    output := {
        StorageConfigs: InstanceStorageConfigs
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/instance")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceSummaryList"
    pageSize: "MaxResults"
)
operation ListInstances {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult10
    }
    output := {
        InstanceSummaryList: InstanceSummaryList
        NextToken: String
    }
    errors: [InvalidRequestException, InternalServiceException]
}

@http(method: "GET", uri: "/instance/{InstanceId}/integration-associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IntegrationAssociationSummaryList"
    pageSize: "MaxResults"
)
operation ListIntegrationAssociations {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("integrationType")
        IntegrationType: IntegrationType

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100

        @httpQuery("integrationArn")
        IntegrationArn: String
    }
    output := {
        IntegrationAssociationSummaryList: IntegrationAssociationSummaryList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/lambda-functions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LambdaFunctions"
    pageSize: "MaxResults"
)
operation ListLambdaFunctions {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult25
    }
    output := {
        LambdaFunctions: FunctionArnsList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/lex-bots")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LexBots"
    pageSize: "MaxResults"
)
operation ListLexBots {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult25
    }
    output := {
        LexBots: LexBotsList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notifications/{InstanceId}")
operation ListNotifications {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String

        @required
        NotificationSummaryList: NotificationSummaryList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/phone-numbers-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PhoneNumberSummaryList"
    pageSize: "MaxResults"
)
operation ListPhoneNumbers {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("phoneNumberTypes")
        PhoneNumberTypes: PhoneNumberTypes

        @httpQuery("phoneNumberCountryCodes")
        PhoneNumberCountryCodes: PhoneNumberCountryCodes

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        PhoneNumberSummaryList: PhoneNumberSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/phone-number/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ListPhoneNumbersSummaryList"
    pageSize: "MaxResults"
)
operation ListPhoneNumbersV2 {
    input := {
        TargetArn: String
        InstanceId: InstanceId
        MaxResults: MaxResult1000
        NextToken: LargeNextToken
        PhoneNumberCountryCodes: PhoneNumberCountryCodes
        PhoneNumberTypes: PhoneNumberTypes
        PhoneNumberPrefix: PhoneNumberPrefix
    }
    output := {
        NextToken: LargeNextToken
        ListPhoneNumbersSummaryList: ListPhoneNumbersSummaryList
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/predefined-attributes/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PredefinedAttributeSummaryList"
    pageSize: "MaxResults"
)
operation ListPredefinedAttributes {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        PredefinedAttributeSummaryList: PredefinedAttributeSummaryList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/prompts-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PromptSummaryList"
    pageSize: "MaxResults"
)
operation ListPrompts {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        PromptSummaryList: PromptSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/queues/{InstanceId}/{QueueId}/email-addresses")
operation ListQueueEmailAddresses {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        EmailAddressMetadataList: EmailAddressMetadataList
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/queues/{InstanceId}/{QueueId}/quick-connects")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QuickConnectSummaryList"
    pageSize: "MaxResults"
)
operation ListQueueQuickConnects {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        QuickConnectSummaryList: QuickConnectSummaryList
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/queues-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QueueSummaryList"
    pageSize: "MaxResults"
)
operation ListQueues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("queueTypes")
        QueueTypes: QueueTypes

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        QueueSummaryList: QueueSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/quick-connects/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QuickConnectSummaryList"
    pageSize: "MaxResults"
)
operation ListQuickConnects {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000

        @httpQuery("QuickConnectTypes")
        QuickConnectTypes: QuickConnectTypes
    }
    output := {
        QuickConnectSummaryList: QuickConnectSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}")
operation ListRealtimeContactAnalysisSegmentsV2 {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        MaxResults: MaxResult100
        NextToken: LargeNextToken

        @required
        OutputType: RealTimeContactAnalysisOutputType

        @required
        SegmentTypes: RealTimeContactAnalysisSegmentTypes
    }
    output := {
        @required
        Channel: RealTimeContactAnalysisSupportedChannel

        @required
        Status: RealTimeContactAnalysisStatus

        @required
        Segments: RealtimeContactAnalysisSegments

        NextToken: LargeNextToken
    }
    errors: [
        OutputTypeNotFoundException
        AccessDeniedException
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingProfileManualAssignmentQueueConfigSummaryList"
    pageSize: "MaxResults"
)
operation ListRoutingProfileManualAssignmentQueues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        RoutingProfileManualAssignmentQueueConfigSummaryList: RoutingProfileManualAssignmentQueueConfigSummaryList
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/queues")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingProfileQueueConfigSummaryList"
    pageSize: "MaxResults"
)
operation ListRoutingProfileQueues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        RoutingProfileQueueConfigSummaryList: RoutingProfileQueueConfigSummaryList
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/routing-profiles-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingProfileSummaryList"
    pageSize: "MaxResults"
)
operation ListRoutingProfiles {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        RoutingProfileSummaryList: RoutingProfileSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/rules/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RuleSummaryList"
    pageSize: "MaxResults"
)
operation ListRules {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("publishStatus")
        PublishStatus: RulePublishStatus

        @httpQuery("eventSourceName")
        EventSourceName: EventSourceName

        @httpQuery("maxResults")
        MaxResults: MaxResult200

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        RuleSummaryList: RuleSummaryList

        NextToken: String
    }
    errors: [
        InvalidRequestException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/security-keys")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityKeys"
    pageSize: "MaxResults"
)
operation ListSecurityKeys {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult2
    }
    output := {
        SecurityKeys: SecurityKeysList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/security-profiles-applications/{InstanceId}/{SecurityProfileId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Applications"
    pageSize: "MaxResults"
)
operation ListSecurityProfileApplications {
    input := {
        @required @httpLabel
        SecurityProfileId: String

        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        Applications: Applications
        NextToken: String
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/security-profiles-flow-modules/{InstanceId}/{SecurityProfileId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AllowedFlowModules"
    pageSize: "MaxResults"
)
operation ListSecurityProfileFlowModules {
    input := {
        @required @httpLabel
        SecurityProfileId: String

        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        AllowedFlowModules: AllowedFlowModules
        NextToken: String
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/security-profiles-permissions/{InstanceId}/{SecurityProfileId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Permissions"
    pageSize: "MaxResults"
)
operation ListSecurityProfilePermissions {
    input := {
        @required @httpLabel
        SecurityProfileId: String

        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        Permissions: PermissionsList
        NextToken: String
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/security-profiles-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityProfileSummaryList"
    pageSize: "MaxResults"
)
operation ListSecurityProfiles {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        SecurityProfileSummaryList: SecurityProfileSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/instance/{InstanceId}/task/template")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskTemplates"
    pageSize: "MaxResults"
)
operation ListTaskTemplates {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100

        @httpQuery("status")
        Status: TaskTemplateStatus

        @httpQuery("name")
        Name: TaskTemplateName
    }
    output := {
        TaskTemplates: TaskTemplateList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records")
operation ListTestCaseExecutionRecords {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        TestCaseId: TestCaseId

        @required @httpLabel
        TestCaseExecutionId: TestCaseExecutionId

        @httpQuery("status")
        Status: TestCaseExecutionStatus

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        ExecutionRecords: ExecutionRecordList
        NextToken: LargeNextToken
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/test-case-executions/{InstanceId}")
operation ListTestCaseExecutions {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("testCaseId")
        TestCaseId: TestCaseId

        @httpQuery("testCaseName")
        TestCaseName: TestCaseName

        @httpQuery("startTime")
        StartTime: EpochMilliseconds

        @httpQuery("endTime")
        EndTime: EpochMilliseconds

        @httpQuery("status")
        Status: TestCaseExecutionStatus

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        TestCaseExecutions: TestCaseExecutionList
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/test-cases-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TestCaseSummaryList"
    pageSize: "MaxResults"
)
operation ListTestCases {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        TestCaseSummaryList: TestCaseSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/traffic-distribution-group/{TrafficDistributionGroupId}/user")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrafficDistributionGroupUserSummaryList"
    pageSize: "MaxResults"
)
operation ListTrafficDistributionGroupUsers {
    input := {
        @required @httpLabel
        TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn

        @httpQuery("maxResults")
        MaxResults: MaxResult10

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        TrafficDistributionGroupUserSummaryList: TrafficDistributionGroupUserSummaryList
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/traffic-distribution-groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrafficDistributionGroupSummaryList"
    pageSize: "MaxResults"
)
operation ListTrafficDistributionGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResult10

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("instanceId")
        InstanceId: InstanceIdOrArn
    }
    output := {
        NextToken: String
        TrafficDistributionGroupSummaryList: TrafficDistributionGroupSummaryList
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "GET"
    uri: "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UseCaseSummaryList"
    pageSize: "MaxResults"
)
operation ListUseCases {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        IntegrationAssociationId: IntegrationAssociationId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        UseCaseSummaryList: UseCaseSummaryList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/user-hierarchy-groups-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserHierarchyGroupSummaryList"
    pageSize: "MaxResults"
)
operation ListUserHierarchyGroups {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        UserHierarchyGroupSummaryList: HierarchyGroupSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/users/{InstanceId}/{UserId}/notifications")
operation ListUserNotifications {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000

        @required @httpLabel
        UserId: String
    }
    output := {
        UserNotifications: UserNotificationSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/users/{InstanceId}/{UserId}/proficiencies")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserProficiencyList"
    pageSize: "MaxResults"
)
operation ListUserProficiencies {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        UserId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String
        UserProficiencyList: UserProficiencyList
        LastModifiedTime: Timestamp
        LastModifiedRegion: RegionName
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/users-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserSummaryList"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult1000
    }
    output := {
        UserSummaryList: UserSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/views/{InstanceId}/{ViewId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ViewVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListViewVersions {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId

        @httpQuery("nextToken")
        NextToken: ViewsNextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        ViewVersionSummaryList: ViewVersionSummaryList
        NextToken: ViewsNextToken
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/views/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ViewsSummaryList"
    pageSize: "MaxResults"
)
operation ListViews {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @httpQuery("type")
        Type: ViewType

        @httpQuery("nextToken")
        NextToken: ViewsNextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        ViewsSummaryList: ViewsSummaryList
        NextToken: ViewsNextToken
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/workspaces/{InstanceId}/{WorkspaceId}/media")
operation ListWorkspaceMedia {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId
    }
    output := {
        Media: MediaList
    }
    errors: [
        InternalServiceException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{InstanceId}/{WorkspaceId}/pages")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkspacePageList"
    pageSize: "MaxResults"
)
operation ListWorkspacePages {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String

        @required
        WorkspacePageList: WorkspacePageList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/workspaces/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkspaceSummaryList"
    pageSize: "MaxResults"
)
operation ListWorkspaces {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResult100
    }
    output := {
        NextToken: String

        @required
        WorkspaceSummaryList: WorkspaceSummaryList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/contact/monitor")
operation MonitorContact {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        UserId: AgentResourceId

        AllowedMonitorCapabilities: AllowedMonitorCapabilities

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ContactId: ContactId
        ContactArn: String
    }
    errors: [
        InvalidRequestException
        IdempotencyException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contact/pause")
operation PauseContact {
    input := {
        @required
        ContactId: ContactId

        @required
        InstanceId: InstanceId

        ContactFlowId: ContactFlowId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/users/{InstanceId}/{UserId}/status")
operation PutUserStatus {
    input := {
        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId

        @required
        AgentStatusId: String
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/phone-number/{PhoneNumberId}")
operation ReleasePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: String

        @httpQuery("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceInUseException
        IdempotencyException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/instance/{InstanceId}/replicate")
operation ReplicateInstance {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required
        ReplicaRegion: AwsRegion

        @idempotencyToken
        ClientToken: ClientToken

        @required
        ReplicaAlias: DirectoryAlias
    }
    output := {
        Id: InstanceId
        Arn: String
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        InternalServiceException
        ResourceNotReadyException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/contact/resume")
operation ResumeContact {
    input := {
        @required
        ContactId: ContactId

        @required
        InstanceId: InstanceId

        ContactFlowId: ContactFlowId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/contact/resume-recording")
operation ResumeContactRecording {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        InitialContactId: ContactId

        ContactRecordingType: ContactRecordingType
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/search-agent-statuses")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AgentStatuses"
    pageSize: "MaxResults"
)
operation SearchAgentStatuses {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: AgentStatusSearchFilter
        SearchCriteria: AgentStatusSearchCriteria
    }
    output := {
        AgentStatuses: AgentStatusList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/phone-number/search-available")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AvailableNumbersList"
    pageSize: "MaxResults"
)
operation SearchAvailablePhoneNumbers {
    input := {
        TargetArn: String
        InstanceId: InstanceId

        @required
        PhoneNumberCountryCode: PhoneNumberCountryCode

        @required
        PhoneNumberType: PhoneNumberType

        PhoneNumberPrefix: PhoneNumberPrefix
        MaxResults: MaxResult10
        NextToken: LargeNextToken
    }
    output := {
        NextToken: LargeNextToken
        AvailableNumbersList: AvailableNumbersList
    }
    errors: [
        InvalidParameterException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/search-contact-evaluations")
operation SearchContactEvaluations {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: String
        MaxResults: MaxResult100
        SearchCriteria: EvaluationSearchCriteria
        SearchFilter: EvaluationSearchFilter
    }
    output := {
        EvaluationSearchSummaryList: EvaluationSearchSummaryList
        NextToken: String
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-contact-flow-modules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlowModules"
    pageSize: "MaxResults"
)
operation SearchContactFlowModules {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: ContactFlowModuleSearchFilter
        SearchCriteria: ContactFlowModuleSearchCriteria
    }
    output := {
        ContactFlowModules: ContactFlowModuleSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-contact-flows")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactFlows"
    pageSize: "MaxResults"
)
operation SearchContactFlows {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: ContactFlowSearchFilter
        SearchCriteria: ContactFlowSearchCriteria
    }
    output := {
        ContactFlows: ContactFlowSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-contacts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Contacts"
    pageSize: "MaxResults"
)
operation SearchContacts {
    input := {
        @required
        InstanceId: InstanceId

        @required
        TimeRange: SearchContactsTimeRange

        SearchCriteria: SearchCriteria
        MaxResults: MaxResult100
        NextToken: LargeNextToken
        Sort: Sort
    }
    output := {
        @required
        Contacts: Contacts

        NextToken: LargeNextToken
        TotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/search-data-tables")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataTables"
    pageSize: "MaxResults"
)
operation SearchDataTables {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: String
        MaxResults: MaxResult1000
        SearchFilter: DataTableSearchFilter
        SearchCriteria: DataTableSearchCriteria
    }
    output := {
        DataTables: DataTableList
        NextToken: String
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-email-addresses")
operation SearchEmailAddresses {
    input := {
        @required
        InstanceId: InstanceId

        MaxResults: MaxResult100
        NextToken: NextToken2500
        SearchCriteria: EmailAddressSearchCriteria
        SearchFilter: EmailAddressSearchFilter
    }
    output := {
        NextToken: String
        EmailAddresses: EmailAddressList
        ApproximateTotalCount: Long
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        InvalidRequestException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-evaluation-forms")
operation SearchEvaluationForms {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: String
        MaxResults: MaxResult100
        SearchCriteria: EvaluationFormSearchCriteria
        SearchFilter: EvaluationFormSearchFilter
    }
    output := {
        EvaluationFormSearchSummaryList: EvaluationFormSearchSummaryList
        NextToken: String
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-hours-of-operation-overrides")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HoursOfOperationOverrides"
    pageSize: "MaxResults"
)
operation SearchHoursOfOperationOverrides {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: HoursOfOperationSearchFilter
        SearchCriteria: HoursOfOperationOverrideSearchCriteria
    }
    output := {
        HoursOfOperationOverrides: HoursOfOperationOverrideList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-hours-of-operations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HoursOfOperations"
    pageSize: "MaxResults"
)
operation SearchHoursOfOperations {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: HoursOfOperationSearchFilter
        SearchCriteria: HoursOfOperationSearchCriteria
    }
    output := {
        HoursOfOperations: HoursOfOperationList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-notifications")
operation SearchNotifications {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: String
        MaxResults: MaxResult100
        SearchFilter: NotificationSearchFilter
        SearchCriteria: NotificationSearchCriteria
    }
    output := {
        Notifications: NotificationSearchSummaryList
        NextToken: String
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/search-predefined-attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PredefinedAttributes"
    pageSize: "MaxResults"
)
operation SearchPredefinedAttributes {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchCriteria: PredefinedAttributeSearchCriteria
    }
    output := {
        PredefinedAttributes: PredefinedAttributeSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-prompts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Prompts"
    pageSize: "MaxResults"
)
operation SearchPrompts {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: PromptSearchFilter
        SearchCriteria: PromptSearchCriteria
    }
    output := {
        Prompts: PromptList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-queues")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Queues"
    pageSize: "MaxResults"
)
operation SearchQueues {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult500
        SearchFilter: QueueSearchFilter
        SearchCriteria: QueueSearchCriteria
    }
    output := {
        Queues: QueueSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-quick-connects")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QuickConnects"
    pageSize: "MaxResults"
)
operation SearchQuickConnects {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: QuickConnectSearchFilter
        SearchCriteria: QuickConnectSearchCriteria
    }
    output := {
        QuickConnects: QuickConnectSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-resource-tags")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation SearchResourceTags {
    input := {
        @required
        InstanceId: InstanceIdOrArn

        ResourceTypes: ResourceTypeList
        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchCriteria: ResourceTagsSearchCriteria
    }
    output := {
        Tags: TagsList
        NextToken: NextToken2500
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        MaximumResultReturnedException
    ]
}

@http(method: "POST", uri: "/search-routing-profiles")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingProfiles"
    pageSize: "MaxResults"
)
operation SearchRoutingProfiles {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult500
        SearchFilter: RoutingProfileSearchFilter
        SearchCriteria: RoutingProfileSearchCriteria
    }
    output := {
        RoutingProfiles: RoutingProfileList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-rules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rules"
    pageSize: "MaxResults"
)
operation SearchRules {
    input := {
        @required
        InstanceId: InstanceId

        MaxResults: MaxResult200
        NextToken: NextToken2500
        SearchCriteria: RulesSearchCriteria
        SearchFilter: RulesSearchFilter
    }
    output := {
        @required
        Rules: RuleSearchSummaryList

        ApproximateTotalCount: Long
        NextToken: NextToken2500
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/search-security-profiles")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityProfiles"
    pageSize: "MaxResults"
)
operation SearchSecurityProfiles {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchCriteria: SecurityProfileSearchCriteria
        SearchFilter: SecurityProfilesSearchFilter
    }
    output := {
        SecurityProfiles: SecurityProfilesSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-test-cases")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TestCases"
    pageSize: "MaxResults"
)
operation SearchTestCases {
    input := {
        @required
        InstanceId: InstanceIdOrArn

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: TestCaseSearchFilter
        SearchCriteria: TestCaseSearchCriteria
    }
    output := {
        TestCases: TestCaseSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-user-hierarchy-groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserHierarchyGroups"
    pageSize: "MaxResults"
)
operation SearchUserHierarchyGroups {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: UserHierarchyGroupSearchFilter
        SearchCriteria: UserHierarchyGroupSearchCriteria
    }
    output := {
        UserHierarchyGroups: UserHierarchyGroupList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-users")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation SearchUsers {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult500
        SearchFilter: UserSearchFilter
        SearchCriteria: UserSearchCriteria
    }
    output := {
        Users: UserSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/search-views")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Views"
    pageSize: "MaxResults"
)
operation SearchViews {
    input := {
        @required
        InstanceId: InstanceIdOrArn

        NextToken: NextToken2500
        MaxResults: MaxResult100
        SearchFilter: ViewSearchFilter
        SearchCriteria: ViewSearchCriteria
    }
    output := {
        Views: ViewSearchSummaryList
        NextToken: NextToken2500
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/vocabulary-summary/{InstanceId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VocabularySummaryList"
    pageSize: "MaxResults"
)
operation SearchVocabularies {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        MaxResults: MaxResult100
        NextToken: VocabularyNextToken
        State: VocabularyState
        NameStartsWith: VocabularyName
        LanguageCode: VocabularyLanguageCode
    }
    output := {
        VocabularySummaryList: VocabularySummaryList
        NextToken: VocabularyNextToken
    }
    errors: [
        InvalidRequestException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/search-workspace-associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkspaceAssociations"
    pageSize: "MaxResults"
)
operation SearchWorkspaceAssociations {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult500
        SearchFilter: WorkspaceAssociationSearchFilter
        SearchCriteria: WorkspaceAssociationSearchCriteria
    }
    output := {
        NextToken: String
        WorkspaceAssociations: WorkspaceAssociationSearchSummaryList
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/search-workspaces")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workspaces"
    pageSize: "MaxResults"
)
operation SearchWorkspaces {
    input := {
        @required
        InstanceId: InstanceId

        NextToken: NextToken2500
        MaxResults: MaxResult500
        SearchFilter: WorkspaceSearchFilter
        SearchCriteria: WorkspaceSearchCriteria
    }
    output := {
        NextToken: String
        Workspaces: WorkspaceSearchSummaryList
        ApproximateTotalCount: Long
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/chat-integration-event")
operation SendChatIntegrationEvent {
    input := {
        @required
        SourceId: SourceId

        @required
        DestinationId: DestinationId

        Subtype: Subtype

        @required
        Event: ChatEvent

        NewSessionDetails: NewSessionDetails
    }
    output := {
        InitialContactId: ContactId
        NewChatCreated: Boolean
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/instance/{InstanceId}/outbound-email")
operation SendOutboundEmail {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        FromEmailAddress: EmailAddressInfo

        @required
        DestinationEmailAddress: EmailAddressInfo

        AdditionalRecipients: OutboundAdditionalRecipients

        @required
        EmailMessage: OutboundEmailContent

        @required
        TrafficType: TrafficType

        SourceCampaign: SourceCampaign

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        IdempotencyException
    ]
}

@http(method: "POST", uri: "/instance/{InstanceId}/outbound-web-notification")
operation SendOutboundWebNotification {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @idempotencyToken
        ClientToken: ClientToken

        @required
        BrowserId: WebBrowserId

        @required
        SessionId: WebSessionId

        @required
        ExpiresAt: Timestamp

        @required
        Source: WebNotificationSource

        @required
        Destination: WidgetDestination

        @required
        Content: WebNotificationContent
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/attached-files/{InstanceId}")
operation StartAttachedFileUpload {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        InstanceId: InstanceId

        @required
        FileName: FileName

        @required
        FileSizeInBytes: FileSizeInBytes

        UrlExpiryInSeconds: URLExpiryInSeconds

        @required
        FileUseCaseType: FileUseCaseType

        @required @httpQuery("associatedResourceArn")
        AssociatedResourceArn: String

        CreatedBy: CreatedByInfo
        Tags: TagMap
    }
    output := {
        FileArn: String
        FileId: FileId
        CreationTime: String
        FileStatus: FileStatusType
        CreatedBy: CreatedByInfo
        UploadUrlMetadata: UploadUrlMetadata
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InternalServiceException
        ThrottlingException
        ResourceConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/contact/chat")
operation StartChatContact {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactFlowId: ContactFlowId

        Attributes: Attributes

        @required
        ParticipantDetails: ParticipantDetails

        ParticipantConfiguration: ParticipantConfiguration
        InitialMessage: ChatMessage

        @idempotencyToken
        ClientToken: ClientToken

        ChatDurationInMinutes: ChatDurationInMinutes
        SupportedMessagingContentTypes: SupportedMessagingContentTypes
        PersistentChat: PersistentChat
        RelatedContactId: ContactId
        SegmentAttributes: SegmentAttributes
        CustomerId: CustomerIdNonEmpty
        DisconnectOnCustomerExit: DisconnectOnCustomerExit
    }
    output := {
        ContactId: ContactId
        ParticipantId: ParticipantId
        ParticipantToken: ParticipantToken
        ContinuedFromContactId: ContactId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/contact/start-conversational-analytics-job/{InstanceId}/{ContactId}")
operation StartContactConversationalAnalyticsJob {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        @required
        AnalyticsModes: AnalyticsModes

        @required
        AnalyticsConfiguration: AnalyticsConfiguration

        ClientToken: ClientToken
    }
    output := {
        InstanceId: InstanceId
        ContactId: ContactId
    }
    errors: [
        AccessDeniedException
        IdempotencyException
        InternalServiceException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/contact-evaluations/{InstanceId}") @idempotent
operation StartContactEvaluation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        EvaluationFormId: ResourceId

        AutoEvaluationConfiguration: AutoEvaluationConfiguration

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagMap
    }
    output := {
        @required
        EvaluationId: ResourceId

        @required
        EvaluationArn: String
    }
    errors: [
        InternalServiceException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/contact/start-contact-media-processing")
operation StartContactMediaProcessing {
    input := {
        InstanceId: InstanceId
        ContactId: ContactId
        ProcessorArn: String
        FailureMode: ContactMediaProcessingFailureMode
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        LimitExceededException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/contact/start-recording")
operation StartContactRecording {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        InitialContactId: ContactId

        @required
        VoiceRecordingConfiguration: VoiceRecordingConfiguration
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact/start-streaming")
operation StartContactStreaming {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        ChatStreamingConfiguration: ChatStreamingConfiguration

        @required @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        StreamingId: StreamingId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/contact/email")
operation StartEmailContact {
    input := {
        @required
        InstanceId: InstanceId

        @required
        FromEmailAddress: EmailAddressInfo

        @required
        DestinationEmailAddress: EmailAddress

        Description: Description
        References: ContactReferences
        Name: Name

        @required
        EmailMessage: InboundEmailContent

        AdditionalRecipients: InboundAdditionalRecipients
        Attachments: EmailAttachments
        ContactFlowId: ContactFlowId
        RelatedContactId: ContactId
        Attributes: Attributes
        SegmentAttributes: SegmentAttributes

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ContactId: ContactId
    }
    errors: [
        InvalidRequestException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        IdempotencyException
    ]
}

@http(method: "POST", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}/validate")
operation StartEvaluationFormValidation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @required
        EvaluationFormVersion: Integer
    }
    output := {
        @required
        EvaluationFormId: ResourceId

        @required
        EvaluationFormArn: String

        @required
        EvaluationFormVersion: Integer
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "PUT", uri: "/contact/outbound-chat")
operation StartOutboundChatContact {
    input := {
        @required
        SourceEndpoint: Endpoint

        @required
        DestinationEndpoint: Endpoint

        @required
        InstanceId: InstanceId

        @required
        SegmentAttributes: SegmentAttributes

        Attributes: Attributes

        @required
        ContactFlowId: ContactFlowId

        ChatDurationInMinutes: ChatDurationInMinutes
        ParticipantDetails: ParticipantDetails
        InitialSystemMessage: ChatMessage
        InitialTemplatedSystemMessage: TemplatedMessageConfig
        RelatedContactId: ContactId
        SupportedMessagingContentTypes: SupportedMessagingContentTypes

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ContactId: ContactId
    }
    errors: [
        InvalidRequestException
        ConflictException
        InternalServiceException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/contact/outbound-email")
operation StartOutboundEmailContact {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        FromEmailAddress: EmailAddressInfo

        @required
        DestinationEmailAddress: EmailAddressInfo

        AdditionalRecipients: OutboundAdditionalRecipients

        @required
        EmailMessage: OutboundEmailContent

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ContactId: ContactId
    }
    errors: [
        InvalidRequestException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        IdempotencyException
    ]
}

@http(method: "PUT", uri: "/contact/outbound-voice")
operation StartOutboundVoiceContact {
    input := {
        Name: Name
        Description: Description
        References: ContactReferences
        RelatedContactId: ContactId

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        ContactFlowId: ContactFlowId

        @required
        InstanceId: InstanceId

        @idempotencyToken
        ClientToken: ClientToken

        SourcePhoneNumber: PhoneNumber
        QueueId: String
        Attributes: Attributes
        AnswerMachineDetectionConfig: AnswerMachineDetectionConfig
        CampaignId: CampaignId
        TrafficType: TrafficType
        OutboundStrategy: OutboundStrategy
        RingTimeoutInSeconds: RingTimeoutInSeconds
    }
    output := {
        ContactId: ContactId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        LimitExceededException
        DestinationNotAllowedException
        OutboundContactNotPermittedException
    ]
}

@http(method: "PUT", uri: "/contact/screen-sharing")
operation StartScreenSharing {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId
    }
    output := {}
    errors: [
        InternalServiceException
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/contact/task")
operation StartTaskContact {
    input := {
        @required
        InstanceId: InstanceId

        PreviousContactId: ContactId
        ContactFlowId: ContactFlowId
        Attributes: Attributes

        @required
        Name: Name

        References: ContactReferences
        Description: Description

        @idempotencyToken
        ClientToken: ClientToken

        ScheduledTime: Timestamp
        TaskTemplateId: TaskTemplateId
        QuickConnectId: String
        RelatedContactId: ContactId
        SegmentAttributes: SegmentAttributes
        Attachments: TaskAttachments
    }
    output := {
        ContactId: ContactId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/test-cases/{InstanceId}/{TestCaseId}/start-execution")
operation StartTestCaseExecution {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        TestCaseId: TestCaseId

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        TestCaseExecutionId: TestCaseExecutionId
        TestCaseId: TestCaseId
        Status: TestCaseExecutionStatus
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/contact/webrtc")
operation StartWebRTCContact {
    input := {
        Attributes: Attributes

        @idempotencyToken
        ClientToken: ClientToken

        @required
        ContactFlowId: ContactFlowId

        @required
        InstanceId: InstanceId

        AllowedCapabilities: AllowedCapabilities

        @required
        ParticipantDetails: ParticipantDetails

        RelatedContactId: ContactId
        References: ContactReferences
        Description: Description
    }
    output := {
        ConnectionData: ConnectionData
        ContactId: ContactId
        ParticipantId: ParticipantId
        ParticipantToken: ParticipantToken
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/contact/stop")
operation StopContact {
    input := {
        @required
        ContactId: ContactId

        @required
        InstanceId: InstanceId

        DisconnectReason: DisconnectReason
    }
    output := {}
    errors: [
        InvalidRequestException
        ContactNotFoundException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact/stop-contact-media-processing")
operation StopContactMediaProcessing {
    input := {
        InstanceId: InstanceId
        ContactId: ContactId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/contact/stop-recording")
operation StopContactRecording {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        InitialContactId: ContactId

        ContactRecordingType: ContactRecordingType
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact/stop-streaming")
operation StopContactStreaming {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        StreamingId: StreamingId
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
    ]
}

@http(
    method: "POST"
    uri: "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution"
)
operation StopTestCaseExecution {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        TestCaseExecutionId: TestCaseExecutionId

        @required @httpLabel
        TestCaseId: TestCaseId

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/contact-evaluations/{InstanceId}/{EvaluationId}/submit")
operation SubmitContactEvaluation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationId: ResourceId

        Answers: EvaluationAnswersInputMap
        Notes: EvaluationNotesMap
        SubmittedBy: EvaluatorUserUnion
    }
    output := {
        @required
        EvaluationId: ResourceId

        @required
        EvaluationArn: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/contact/suspend-recording")
operation SuspendContactRecording {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        InitialContactId: ContactId

        ContactRecordingType: ContactRecordingType
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact/tags") @idempotent
operation TagContact {
    input := {
        @required
        ContactId: ContactId

        @required
        InstanceId: InstanceId

        @required
        Tags: ContactTagMap
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        InvalidParameterException
        ThrottlingException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/contact/transfer")
operation TransferContact {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        QueueId: String
        UserId: AgentResourceId

        @required
        ContactFlowId: ContactFlowId

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ContactId: ContactId
        ContactArn: String
    }
    errors: [
        InvalidRequestException
        IdempotencyException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "DELETE", uri: "/contact/tags/{InstanceId}/{ContactId}") @idempotent
operation UntagContact {
    input := {
        @required @httpLabel
        ContactId: ContactId

        @required @httpLabel
        InstanceId: InstanceId

        @required @httpQuery("TagKeys")
        TagKeys: ContactTagKeys
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        InvalidParameterException
        ThrottlingException
        InvalidActiveRegionException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/agent-status/{InstanceId}/{AgentStatusId}")
operation UpdateAgentStatus {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AgentStatusId: String

        Name: AgentStatusName
        Description: UpdateAgentStatusDescription
        State: AgentStatusState
        DisplayOrder: AgentStatusOrderNumber
        ResetOrderNumber: Boolean
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/attached-files-configurations/{InstanceId}/{AttachmentScope}")
operation UpdateAttachedFilesConfiguration {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AttachmentScope: AttachmentScope

        MaximumSizeLimitInBytes: MaximumSizeLimitInBytes
        ExtensionConfiguration: ExtensionConfiguration
    }
    output := {
        @required
        InstanceId: InstanceId

        @required
        AttachmentScope: AttachmentScope

        MaximumSizeLimitInBytes: MaximumSizeLimitInBytes
        ExtensionConfiguration: ExtensionConfiguration
        LastModifiedTime: Timestamp
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/authentication-profiles/{InstanceId}/{AuthenticationProfileId}")
operation UpdateAuthenticationProfile {
    input := {
        @required @httpLabel
        AuthenticationProfileId: AuthenticationProfileId

        @required @httpLabel
        InstanceId: InstanceId

        Name: AuthenticationProfileName
        Description: AuthenticationProfileDescription
        AllowedIps: IpCidrList
        BlockedIps: IpCidrList

        @deprecated(since: "10/31/2025")
        PeriodicSessionDuration: AccessTokenDuration

        SessionInactivityDuration: InactivityDuration
        SessionInactivityHandlingEnabled: Boolean
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contacts/{InstanceId}/{ContactId}")
operation UpdateContact {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        Name: Name
        Description: Description
        References: ContactReferences
        SegmentAttributes: SegmentAttributes
        QueueInfo: QueueInfoInput
        UserInfo: UserInfo
        CustomerEndpoint: Endpoint
        SystemEndpoint: Endpoint
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact/attributes")
operation UpdateContactAttributes {
    input := {
        @required
        InitialContactId: ContactId

        @required
        InstanceId: InstanceId

        @required
        Attributes: Attributes
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact-evaluations/{InstanceId}/{EvaluationId}")
operation UpdateContactEvaluation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationId: ResourceId

        Answers: EvaluationAnswersInputMap
        Notes: EvaluationNotesMap
        UpdatedBy: EvaluatorUserUnion
    }
    output := {
        @required
        EvaluationId: ResourceId

        @required
        EvaluationArn: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/contact-flows/{InstanceId}/{ContactFlowId}/content")
operation UpdateContactFlowContent {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: ContactFlowId

        @required
        Content: String
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidContactFlowException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contact-flows/{InstanceId}/{ContactFlowId}/metadata")
operation UpdateContactFlowMetadata {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: ContactFlowId

        Name: ContactFlowName
        Description: String
        ContactFlowState: ContactFlowState
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "POST"
    uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}"
)
operation UpdateContactFlowModuleAlias {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId

        @required @httpLabel
        AliasId: ResourceId

        Name: ContactFlowModuleName
        Description: ContactFlowModuleDescription
        ContactFlowModuleVersion: ResourceVersion
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
        ConditionalOperationFailedException
        DuplicateResourceException
    ]
}

@http(method: "POST", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content")
operation UpdateContactFlowModuleContent {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId

        Content: ContactFlowModuleContent
        Settings: String
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidContactFlowModuleException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata")
operation UpdateContactFlowModuleMetadata {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowModuleId: ContactFlowModuleId

        Name: ContactFlowModuleName
        Description: ContactFlowModuleDescription
        State: ContactFlowModuleState
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contact-flows/{InstanceId}/{ContactFlowId}/name")
operation UpdateContactFlowName {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactFlowId: ContactFlowId

        Name: ContactFlowName
        Description: String
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contacts/{InstanceId}/{ContactId}/routing-data")
operation UpdateContactRoutingData {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        QueueTimeAdjustmentSeconds: Integer
        QueuePriority: QueuePriority
        RoutingCriteria: RoutingCriteriaInput
    }
    output := {}
    errors: [
        ResourceConflictException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidActiveRegionException
    ]
}

@http(method: "POST", uri: "/contact/schedule")
operation UpdateContactSchedule {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        @required
        ScheduledTime: Timestamp
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/contact/task-template")
operation UpdateContactTaskTemplate {
    input := {
        @required
        InstanceId: InstanceId

        @required
        TaskTemplateId: TaskTemplateId

        @required
        ContactId: ContactId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        ServiceQuotaExceededException
        PropertyValidationException
        ResourceNotFoundException
        InternalServiceException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}")
operation UpdateDataTableAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required @httpLabel
        AttributeName: DataTableName

        @required
        Name: DataTableName

        @required
        ValueType: DataTableAttributeValueType

        Description: DataTableDescription
        Primary: Boolean
        Validation: Validation
    }
    output := {
        @required
        Name: DataTableName

        @required
        LockVersion: DataTableLockVersion
    }
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        LimitExceededException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}")
operation UpdateDataTableMetadata {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        Name: DataTableName

        Description: DataTableDescription

        @required
        ValueLockLevel: DataTableLockLevel

        @required
        TimeZone: String
    }
    output := {
        @required
        LockVersion: DataTableLockVersion
    }
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        DuplicateResourceException
    ]
}

@http(method: "POST", uri: "/data-tables/{InstanceId}/{DataTableId}/values/update-primary")
operation UpdateDataTablePrimaryValues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        DataTableId: DataTableId

        @required
        PrimaryValues: PrimaryValuesSet

        @required
        NewPrimaryValues: PrimaryValuesSet

        @required
        LockVersion: DataTableLockVersion
    }
    output := {
        @required
        LockVersion: DataTableLockVersion
    }
    errors: [
        InvalidRequestException
        ConflictException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/email-addresses/{InstanceId}/{EmailAddressId}")
operation UpdateEmailAddressMetadata {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EmailAddressId: EmailAddressId

        Description: Description
        DisplayName: EmailAddressDisplayName
        ClientToken: ClientToken
    }
    output := {
        EmailAddressId: EmailAddressId
        EmailAddressArn: EmailAddressArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InvalidRequestException
        InvalidParameterException
        InternalServiceException
        IdempotencyException
    ]
}

@http(method: "PUT", uri: "/evaluation-forms/{InstanceId}/{EvaluationFormId}") @idempotent
operation UpdateEvaluationForm {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        EvaluationFormId: ResourceId

        @required
        EvaluationFormVersion: Integer

        CreateNewVersion: Boolean

        @required
        Title: String

        Description: String

        @required
        Items: EvaluationFormItemsList

        ScoringStrategy: EvaluationFormScoringStrategy
        AutoEvaluationConfiguration: EvaluationFormAutoEvaluationConfiguration
        ReviewConfiguration: EvaluationReviewConfiguration
        AsDraft: Boolean

        @idempotencyToken
        ClientToken: ClientToken

        TargetConfiguration: EvaluationFormTargetConfiguration
        LanguageConfiguration: EvaluationFormLanguageConfiguration
    }
    output := {
        @required
        EvaluationFormId: ResourceId

        @required
        EvaluationFormArn: String

        @required
        EvaluationFormVersion: Integer
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ServiceQuotaExceededException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}")
operation UpdateHoursOfOperation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        Name: CommonNameLength127
        Description: UpdateHoursOfOperationDescription
        TimeZone: String
        Config: HoursOfOperationConfigList
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "POST"
    uri: "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}"
)
operation UpdateHoursOfOperationOverride {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        HoursOfOperationId: String

        @required @httpLabel
        HoursOfOperationOverrideId: HoursOfOperationOverrideId

        Name: CommonHumanReadableName
        Description: CommonHumanReadableDescription
        Config: HoursOfOperationOverrideConfigList
        EffectiveFrom: HoursOfOperationOverrideYearMonthDayDateFormat
        EffectiveTill: HoursOfOperationOverrideYearMonthDayDateFormat
        RecurrenceConfig: RecurrenceConfig
        OverrideType: OverrideType
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ConditionalOperationFailedException
    ]
}

@http(method: "POST", uri: "/instance/{InstanceId}/attribute/{AttributeType}")
operation UpdateInstanceAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AttributeType: InstanceAttributeType

        @required
        Value: InstanceAttributeValue

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/instance/{InstanceId}/storage-config/{AssociationId}")
operation UpdateInstanceStorageConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        AssociationId: AssociationId

        @required @httpQuery("resourceType")
        ResourceType: InstanceStorageResourceType

        @required
        StorageConfig: InstanceStorageConfig

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        ResourceNotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidParameterException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/notifications/{InstanceId}/{NotificationId}")
operation UpdateNotificationContent {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        NotificationId: NotificationId

        @required
        Content: NotificationContent
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/contact/update-participant-authentication")
operation UpdateParticipantAuthentication {
    input := {
        @required
        State: ParticipantToken

        @required
        InstanceId: InstanceId

        Code: AuthorizationCode
        Error: AuthenticationError
        ErrorDescription: AuthenticationErrorDescription
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ConflictException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/contact/participant-role-config/{InstanceId}/{ContactId}")
operation UpdateParticipantRoleConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        ContactId: ContactId

        @required
        ChannelConfiguration: UpdateParticipantRoleConfigChannelInfo
    }
    output := {}
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/phone-number/{PhoneNumberId}")
operation UpdatePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: String

        TargetArn: String
        InstanceId: InstanceId

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PhoneNumberId: String
        PhoneNumberArn: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ResourceInUseException
        IdempotencyException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/phone-number/{PhoneNumberId}/metadata")
operation UpdatePhoneNumberMetadata {
    input := {
        @required @httpLabel
        PhoneNumberId: String

        PhoneNumberDescription: PhoneNumberDescription

        @idempotencyToken
        ClientToken: ClientToken
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceInUseException
        IdempotencyException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/predefined-attributes/{InstanceId}/{Name}")
operation UpdatePredefinedAttribute {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        Name: PredefinedAttributeName

        Values: PredefinedAttributeValues
        Purposes: PredefinedAttributePurposeNameList
        AttributeConfiguration: InputPredefinedAttributeConfiguration
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/prompts/{InstanceId}/{PromptId}")
operation UpdatePrompt {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        PromptId: PromptId

        Name: CommonNameLength127
        Description: PromptDescription
        S3Uri: S3Uri
    }
    output := {
        PromptARN: String
        PromptId: PromptId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/hours-of-operation")
operation UpdateQueueHoursOfOperation {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        HoursOfOperationId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/max-contacts")
operation UpdateQueueMaxContacts {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        MaxContacts: QueueMaxContacts
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/name")
operation UpdateQueueName {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        Name: CommonNameLength127
        Description: QueueDescription
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/outbound-caller-config")
operation UpdateQueueOutboundCallerConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        OutboundCallerConfig: OutboundCallerConfig
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/outbound-email-config")
operation UpdateQueueOutboundEmailConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        OutboundEmailConfig: OutboundEmailConfig
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
        ConditionalOperationFailedException
    ]
}

@http(method: "POST", uri: "/queues/{InstanceId}/{QueueId}/status")
operation UpdateQueueStatus {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QueueId: String

        @required
        Status: QueueStatus
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/quick-connects/{InstanceId}/{QuickConnectId}/config")
operation UpdateQuickConnectConfig {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QuickConnectId: String

        @required
        QuickConnectConfig: QuickConnectConfig
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/quick-connects/{InstanceId}/{QuickConnectId}/name")
operation UpdateQuickConnectName {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        QuickConnectId: String

        Name: QuickConnectName
        Description: UpdateQuickConnectDescription
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "POST"
    uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer"
)
operation UpdateRoutingProfileAgentAvailabilityTimer {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        @required
        AgentAvailabilityTimer: AgentAvailabilityTimer
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency")
operation UpdateRoutingProfileConcurrency {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        @required
        MediaConcurrencies: MediaConcurrencies
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(
    method: "POST"
    uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue"
)
operation UpdateRoutingProfileDefaultOutboundQueue {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        @required
        DefaultOutboundQueueId: String
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/name")
operation UpdateRoutingProfileName {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        Name: RoutingProfileName
        Description: RoutingProfileDescription
    }
    errors: [
        DuplicateResourceException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/routing-profiles/{InstanceId}/{RoutingProfileId}/queues")
operation UpdateRoutingProfileQueues {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        RoutingProfileId: String

        @required
        QueueConfigs: RoutingProfileQueueConfigList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/rules/{InstanceId}/{RuleId}")
operation UpdateRule {
    input := {
        @required @httpLabel
        RuleId: RuleId

        @required @httpLabel
        InstanceId: InstanceId

        @required
        Name: RuleName

        @required
        Function: String

        @required
        Actions: RuleActions

        @required
        PublishStatus: RulePublishStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/security-profiles/{InstanceId}/{SecurityProfileId}")
operation UpdateSecurityProfile {
    input := {
        Description: SecurityProfileDescription
        Permissions: PermissionsList

        @required @httpLabel
        SecurityProfileId: String

        @required @httpLabel
        InstanceId: InstanceId

        AllowedAccessControlTags: AllowedAccessControlTags
        TagRestrictedResources: TagRestrictedResourceList
        Applications: Applications
        HierarchyRestrictedResources: HierarchyRestrictedResourceList
        AllowedAccessControlHierarchyGroupId: String
        AllowedFlowModules: AllowedFlowModules
        GranularAccessControlConfiguration: GranularAccessControlConfiguration
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/instance/{InstanceId}/task/template/{TaskTemplateId}")
operation UpdateTaskTemplate {
    input := {
        @required @httpLabel
        TaskTemplateId: TaskTemplateId

        @required @httpLabel
        InstanceId: InstanceId

        Name: TaskTemplateName
        Description: TaskTemplateDescription
        ContactFlowId: ContactFlowId
        SelfAssignFlowId: ContactFlowId
        Constraints: TaskTemplateConstraints
        Defaults: TaskTemplateDefaults
        Status: TaskTemplateStatus
        Fields: TaskTemplateFields
    }
    output := {
        InstanceId: InstanceId
        Id: TaskTemplateId
        Arn: TaskTemplateArn
        Name: TaskTemplateName
        Description: TaskTemplateDescription
        ContactFlowId: ContactFlowId
        SelfAssignFlowId: ContactFlowId
        Constraints: TaskTemplateConstraints
        Defaults: TaskTemplateDefaults
        Fields: TaskTemplateFields
        Status: TaskTemplateStatus
        LastModifiedTime: Timestamp
        CreatedTime: Timestamp
    }
    errors: [
        PropertyValidationException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/test-cases/{InstanceId}/{TestCaseId}")
operation UpdateTestCase {
    input := {
        @required @httpLabel
        InstanceId: InstanceIdOrArn

        @required @httpLabel
        TestCaseId: TestCaseId

        Content: String
        EntryPoint: TestCaseEntryPoint
        InitializationData: String
        Name: TestCaseName
        Description: String
        Status: TestCaseStatus

        @httpHeader("x-amz-last-modified-time")
        LastModifiedTime: Timestamp

        @httpHeader("x-amz-last-modified-region")
        LastModifiedRegion: RegionName
    }
    output := {}
    errors: [
        InvalidRequestException
        DuplicateResourceException
        InvalidTestCaseException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/traffic-distribution/{Id}")
operation UpdateTrafficDistribution {
    input := {
        @required @httpLabel
        Id: TrafficDistributionGroupIdOrArn

        TelephonyConfig: TelephonyConfig
        SignInConfig: SignInConfig
        AgentConfig: AgentConfig
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceConflictException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/config")
operation UpdateUserConfig {
    input := {
        AutoAcceptConfigs: AutoAcceptConfigs
        AfterContactWorkConfigs: AfterContactWorkConfigs
        PhoneNumberConfigs: PhoneNumberConfigs
        PersistentConnectionConfigs: PersistentConnectionConfigs
        VoiceEnhancementConfigs: VoiceEnhancementConfigs

        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
        ConditionalOperationFailedException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/hierarchy")
operation UpdateUserHierarchy {
    input := {
        HierarchyGroupId: String

        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name")
operation UpdateUserHierarchyGroupName {
    input := {
        @required
        Name: String

        @required @httpLabel
        HierarchyGroupId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        DuplicateResourceException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/user-hierarchy-structure/{InstanceId}")
operation UpdateUserHierarchyStructure {
    input := {
        @required
        HierarchyStructure: HierarchyStructureUpdate

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/identity-info")
operation UpdateUserIdentityInfo {
    input := {
        @required
        IdentityInfo: UserIdentityInfo

        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/notifications/{NotificationId}")
operation UpdateUserNotificationStatus {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        NotificationId: NotificationId

        @required @httpLabel
        UserId: String

        @required
        Status: NotificationStatus

        @httpHeader("x-amz-last-modified-time")
        LastModifiedTime: Timestamp

        @httpHeader("x-amz-last-modified-region")
        LastModifiedRegion: RegionName
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/phone-config")
operation UpdateUserPhoneConfig {
    input := {
        @required
        PhoneConfig: UserPhoneConfig

        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/proficiencies")
operation UpdateUserProficiencies {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        UserId: String

        @required
        UserProficiencies: UserProficiencyList
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/routing-profile")
operation UpdateUserRoutingProfile {
    input := {
        @required
        RoutingProfileId: String

        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/users/{InstanceId}/{UserId}/security-profiles")
operation UpdateUserSecurityProfiles {
    input := {
        @required
        SecurityProfileIds: SecurityProfileIds

        @required @httpLabel
        UserId: String

        @required @httpLabel
        InstanceId: InstanceId
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/views/{InstanceId}/{ViewId}")
operation UpdateViewContent {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId

        @required
        Status: ViewStatus

        @required
        Content: ViewInputContent
    }
    output := {
        View: View
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/views/{InstanceId}/{ViewId}/metadata")
operation UpdateViewMetadata {
    input := {
        @required @httpLabel
        InstanceId: ViewsInstanceId

        @required @httpLabel
        ViewId: ViewId

        Name: ViewName
        Description: ViewDescription
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        InternalServiceException
        TooManyRequestsException
        DuplicateResourceException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/metadata")
operation UpdateWorkspaceMetadata {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        Name: WorkspaceName
        Description: WorkspaceDescription
        Title: WorkspaceTitle
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        DuplicateResourceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}")
operation UpdateWorkspacePage {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required @httpLabel
        Page: Page

        NewPage: Page
        ResourceArn: String
        Slug: Slug
        InputData: InputData
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
        DuplicateResourceException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/theme")
operation UpdateWorkspaceTheme {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        Theme: WorkspaceTheme
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/workspaces/{InstanceId}/{WorkspaceId}/visibility")
operation UpdateWorkspaceVisibility {
    input := {
        @required @httpLabel
        InstanceId: InstanceId

        @required @httpLabel
        WorkspaceId: WorkspaceId

        @required
        Visibility: Visibility
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        AccessDeniedException
        InvalidParameterException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@range(min: 10, max: 60)
integer AccessTokenDuration

enum AccessType {
    ALLOW
}

list ActionSummaries {
    member: ActionSummary
}

structure ActionSummary {
    @required
    ActionType: ActionType
}

enum ActionType {
    CREATE_TASK
    ASSIGN_CONTACT_CATEGORY
    GENERATE_EVENTBRIDGE_EVENT
    SEND_NOTIFICATION
    CREATE_CASE
    UPDATE_CASE
    ASSIGN_SLA
    END_ASSOCIATED_TASKS
    SUBMIT_AUTO_EVALUATION
}

@length(min: 0, max: 1024)
string ActiveRegion

list ActiveRegionList {
    member: RegionName
}

structure AdditionalEmailRecipients {
    ToList: EmailRecipientsList
    CcList: EmailRecipientsList
}

structure AfterContactWorkConfig {
    AfterContactWorkTimeLimit: AfterContactWorkTimeLimit
}

structure AfterContactWorkConfigPerChannel {
    @required
    Channel: Channel

    @required
    AfterContactWorkConfig: AfterContactWorkConfig

    AgentFirstCallbackAfterContactWorkConfig: AfterContactWorkConfig
}

list AfterContactWorkConfigs {
    member: AfterContactWorkConfigPerChannel
}

@range(min: 0)
integer AfterContactWorkTimeLimit

enum AgentAvailabilityTimer {
    TIME_SINCE_LAST_ACTIVITY
    TIME_SINCE_LAST_INBOUND
}

structure AgentConfig {
    @required
    Distributions: DistributionList
}

structure AgentContactReference {
    ContactId: ContactId
    Channel: Channel
    InitiationMethod: ContactInitiationMethod
    AgentContactState: ContactState
    StateStartTimestamp: Timestamp
    ConnectedToAgentTimestamp: Timestamp
    Queue: QueueReference
}

list AgentContactReferenceList {
    member: AgentContactReference
}

structure AgentFirst {
    Preview: Preview
}

@length(min: 0, max: 255) @sensitive
string AgentFirstName

structure AgentHierarchyGroup {
    Arn: String
}

structure AgentHierarchyGroups {
    L1Ids: HierarchyGroupIdList
    L2Ids: HierarchyGroupIdList
    L3Ids: HierarchyGroupIdList
    L4Ids: HierarchyGroupIdList
    L5Ids: HierarchyGroupIdList
}

@length(max: 256)
string AgentId

list AgentIds {
    member: AgentId
}

structure AgentInfo {
    Id: AgentResourceId
    AcceptedByAgentTimestamp: Timestamp
    PreviewEndTimestamp: Timestamp
    ConnectedToAgentTimestamp: Timestamp
    AgentPauseDurationInSeconds: AgentPauseDurationInSeconds
    HierarchyGroups: HierarchyGroups
    DeviceInfo: DeviceInfo
    Capabilities: ParticipantCapabilities
    AfterContactWorkDuration: Duration
    AfterContactWorkStartTimestamp: Timestamp
    AfterContactWorkEndTimestamp: Timestamp
    AgentInitiatedHoldDuration: Duration
    StateTransitions: StateTransitions
    VoiceEnhancementMode: VoiceEnhancementMode
}

@length(min: 0, max: 300) @sensitive
string AgentLastName

@range(min: 0)
integer AgentPauseDurationInSeconds

structure AgentQualityMetrics {
    Audio: AudioQualityMetricsInfo
}

@length(min: 1, max: 256)
string AgentResourceId

@length(min: 0, max: 100)
list AgentResourceIdList {
    member: AgentResourceId
}

structure AgentStatus {
    AgentStatusARN: String
    AgentStatusId: String
    Name: AgentStatusName
    Description: AgentStatusDescription
    Type: AgentStatusType
    DisplayOrder: AgentStatusOrderNumber
    State: AgentStatusState
    Tags: TagMap
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

@length(min: 1, max: 250)
string AgentStatusDescription

structure AgentStatusIdentifier {
    Arn: String
    Id: String
}

list AgentStatusList {
    member: AgentStatus
}

@length(min: 1, max: 127)
string AgentStatusName

@range(min: 1, max: 50)
integer AgentStatusOrderNumber

structure AgentStatusReference {
    StatusStartTimestamp: Timestamp
    StatusArn: String
    StatusName: AgentStatusName
}

list AgentStatusSearchConditionList {
    member: AgentStatusSearchCriteria
}

structure AgentStatusSearchCriteria {
    OrConditions: AgentStatusSearchConditionList
    AndConditions: AgentStatusSearchConditionList
    StringCondition: StringCondition
}

structure AgentStatusSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

enum AgentStatusState {
    ENABLED
    DISABLED
}

structure AgentStatusSummary {
    Id: String
    Arn: String
    Name: AgentStatusName
    Type: AgentStatusType
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list AgentStatusSummaryList {
    member: AgentStatusSummary
}

enum AgentStatusType {
    ROUTABLE
    CUSTOM
    OFFLINE
}

@length(max: 3)
list AgentStatusTypes {
    member: AgentStatusType
}

list AgentStatuses {
    member: String
}

@length(min: 1, max: 100)
string AgentUsername

structure AgentsCriteria {
    AgentIds: AgentIds
}

@length(min: 1, max: 100)
list AgentsMinOneMaxHundred {
    member: String
}

@length(min: 0, max: 128)
string AiAgentId

structure AiAgentInfo {
    AiUseCase: AiUseCase
    AiAgentVersionId: AiAgentVersionId
    AiAgentEscalated: Boolean
}

structure AiAgentSearchCriteria {
    Id: AiAgentId
    VersionNumber: Integer
    AiAgentEscalated: Boolean
    AiUseCase: AiUseCase
}

@length(min: 0, max: 1)
list AiAgentSearchCriteriaList {
    member: AiAgentSearchCriteria
}

@length(min: 0, max: 128)
string AiAgentVersionId

list AiAgents {
    member: AiAgentInfo
}

structure AiAgentsCriteria {
    Criteria: AiAgentSearchCriteriaList
}

enum AiUseCase {
    AgentAssistance
    SelfService
}

@length(min: 1, max: 100)
string AliasArn

structure AliasConfiguration {
    @required
    EmailAddressId: EmailAddressId
}

@length(max: 1)
list AliasConfigurationList {
    member: AliasConfiguration
}

@length(max: 4)
map AllowedAccessControlTags {
    key: SecurityProfilePolicyKey
    value: SecurityProfilePolicyValue
}

structure AllowedCapabilities {
    Customer: ParticipantCapabilities
    Agent: ParticipantCapabilities
}

structure AllowedExtension {
    @required
    Extension: FileExtension
}

list AllowedExtensionsList {
    member: AllowedExtension
}

@length(max: 10)
list AllowedFlowModules {
    member: FlowModule
}

@length(max: 2)
list AllowedMonitorCapabilities {
    member: MonitorCapability
}

enum AllowedUserAction {
    CALL
    DISCARD
}

list AllowedUserActions {
    member: AllowedUserAction
}

structure AnalyticsConfiguration {
    @required
    LanguageConfiguration: LanguageConfiguration

    @required
    RedactionConfiguration: RedactionConfiguration

    @required
    SentimentConfiguration: SentimentConfiguration

    @required
    SummaryConfiguration: SummaryConfiguration

    @required
    RulesConfiguration: RulesConfiguration
}

structure AnalyticsDataAssociationResult {
    DataSetId: DataSetId
    TargetAccountId: String
    ResourceShareId: String
    ResourceShareArn: String
    ResourceShareStatus: String
}

list AnalyticsDataAssociationResults {
    member: AnalyticsDataAssociationResult
}

structure AnalyticsDataSetsResult {
    DataSetId: DataSetId
    DataSetName: String
}

list AnalyticsDataSetsResults {
    member: AnalyticsDataSetsResult
}

enum AnalyticsMode {
    PostContact
    RealTime
    ContactLens
    AutomatedInteraction
}

list AnalyticsModes {
    member: AnalyticsMode
}

structure AnswerMachineDetectionConfig {
    EnableAnswerMachineDetection: Boolean
    AwaitAnswerMachinePrompt: Boolean
}

enum AnsweringMachineDetectionStatus {
    ANSWERED
    UNDETECTED
    ERROR
    HUMAN_ANSWERED
    SIT_TONE_DETECTED
    SIT_TONE_BUSY
    SIT_TONE_INVALID_NUMBER
    FAX_MACHINE_DETECTED
    VOICEMAIL_BEEP
    VOICEMAIL_NO_BEEP
    AMD_UNRESOLVED
    AMD_UNANSWERED
    AMD_ERROR
    AMD_NOT_APPLICABLE
}

structure Application {
    Namespace: Namespace
    ApplicationPermissions: ApplicationPermissions
    Type: ApplicationType
}

@length(min: 1, max: 50)
list ApplicationPermissions {
    member: Permission
}

enum ApplicationType {
    MCP
    THIRD_PARTY_APPLICATION
}

@length(max: 10)
list Applications {
    member: Application
}

@length(min: 1, max: 256)
string ArtifactId

enum ArtifactStatus {
    APPROVED
    REJECTED
    IN_PROGRESS
}

structure AssignContactCategoryActionDefinition {}

structure AssignSlaActionDefinition {
    @required
    SlaAssignmentType: SlaAssignmentType

    CaseSlaConfiguration: CaseSlaConfiguration
}

structure AssociatedContactSummary {
    ContactId: ContactId
    ContactArn: String
    InitiationTimestamp: Timestamp
    DisconnectTimestamp: Timestamp
    InitialContactId: ContactId
    PreviousContactId: ContactId
    RelatedContactId: ContactId
    InitiationMethod: ContactInitiationMethod
    Channel: Channel
}

list AssociatedContactSummaryList {
    member: AssociatedContactSummary
}

list AssociatedQueueIdList {
    member: String
}

@length(min: 1, max: 100)
string AssociationId

structure AttachedFile {
    @required
    CreationTime: String

    @required
    FileArn: String

    @required
    FileId: FileId

    @required
    FileName: FileName

    @required
    FileSizeInBytes: FileSizeInBytes

    @required
    FileStatus: FileStatusType

    CreatedBy: CreatedByInfo
    FileUseCaseType: FileUseCaseType
    AssociatedResourceArn: String
    Tags: TagMap
}

structure AttachedFileError {
    ErrorCode: String
    ErrorMessage: String
    FileId: FileId
}

list AttachedFileErrorsList {
    member: AttachedFileError
}

enum AttachedFileInvalidRequestExceptionReason {
    INVALID_FILE_SIZE
    INVALID_FILE_TYPE
    INVALID_FILE_NAME
}

enum AttachedFileServiceQuotaExceededExceptionReason {
    TOTAL_FILE_SIZE_EXCEEDED
    TOTAL_FILE_COUNT_EXCEEDED
}

structure AttachedFilesConfiguration {
    @required
    InstanceId: InstanceId

    @required
    AttachmentScope: AttachmentScope

    MaximumSizeLimitInBytes: MaximumSizeLimitInBytes
    ExtensionConfiguration: ExtensionConfiguration
    LastModifiedTime: Timestamp
}

structure AttachedFilesConfigurationSummary {
    @required
    InstanceId: InstanceId

    @required
    AttachmentScope: AttachmentScope

    MaximumSizeLimitInBytes: MaximumSizeLimitInBytes
    ExtensionConfiguration: ExtensionConfiguration
}

list AttachedFilesConfigurationSummaryList {
    member: AttachedFilesConfigurationSummary
}

list AttachedFilesList {
    member: AttachedFile
}

@length(min: 1, max: 256)
string AttachmentName

structure AttachmentReference {
    Name: ReferenceKey
    Value: ReferenceValue
    Status: ReferenceStatus
    Arn: ReferenceArn
}

enum AttachmentScope {
    EMAIL
    CHAT
    CASE
    TASK
}

structure Attendee {
    AttendeeId: String
    JoinToken: JoinToken
}

structure Attribute {
    AttributeType: InstanceAttributeType
    Value: InstanceAttributeValue
}

structure AttributeAndCondition {
    TagConditions: TagAndConditionList
    HierarchyGroupCondition: HierarchyGroupCondition
}

structure AttributeCondition {
    Name: PredefinedAttributeName
    Value: ProficiencyValue
    ProficiencyLevel: NullableProficiencyLevel
    Range: Range
    MatchCriteria: MatchCriteria
    ComparisonOperator: ComparisonOperator
}

list AttributeIds {
    member: DataTableId
}

list AttributeList {
    member: DataTableAttribute
}

@length(min: 1, max: 32767)
string AttributeName

list AttributeNameList {
    member: DataTableName
}

list AttributeOrConditionList {
    member: AttributeAndCondition
}

@length(min: 0, max: 32767)
string AttributeValue

map Attributes {
    key: AttributeName
    value: AttributeValue
}

list AttributesList {
    member: Attribute
}

structure AudioFeatures {
    EchoReduction: MeetingFeatureStatus
}

structure AudioQualityMetricsInfo {
    QualityScore: Float
    PotentialQualityIssues: PotentialAudioQualityIssues
}

@sensitive
string AuthCode

enum AuthCodeEntityType {
    CUSTOMER_PROFILE
}

structure AuthScope {
    SecurityProfileIds: SecurityProfileIds

    @required
    EntityType: AuthCodeEntityType

    EntityId: EntityId
    DomainName: CustomerProfilesDomainName
}

@length(min: 1, max: 2048) @pattern("^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*$") @sensitive
string AuthenticationError

@length(min: 1, max: 2048) @pattern("^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*$") @sensitive
string AuthenticationErrorDescription

structure AuthenticationProfile {
    Id: AuthenticationProfileId
    Arn: String
    Name: AuthenticationProfileName
    Description: AuthenticationProfileDescription
    AllowedIps: IpCidrList
    BlockedIps: IpCidrList
    IsDefault: Boolean
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName

    @deprecated(since: "10/31/2025")
    PeriodicSessionDuration: AccessTokenDuration

    MaxSessionDuration: RefreshTokenDuration
    SessionInactivityDuration: InactivityDuration
    SessionInactivityHandlingEnabled: Boolean
}

@length(min: 1, max: 250)
string AuthenticationProfileDescription

@length(min: 1, max: 100)
string AuthenticationProfileId

@length(min: 1, max: 128)
string AuthenticationProfileName

structure AuthenticationProfileSummary {
    Id: AuthenticationProfileId
    Arn: String
    Name: AuthenticationProfileName
    IsDefault: Boolean
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list AuthenticationProfileSummaryList {
    member: AuthenticationProfileSummary
}

@length(min: 1, max: 2048) @sensitive
string AuthorizationCode

structure AutoAcceptConfig {
    @required
    Channel: Channel

    @required
    AutoAccept: Boolean

    AgentFirstCallbackAutoAccept: Boolean
}

list AutoAcceptConfigs {
    member: AutoAcceptConfig
}

structure AutoEvaluationConfiguration {
    @required
    Enabled: Boolean
}

structure AutoEvaluationDetails {
    @required
    AutoEvaluationEnabled: Boolean

    AutoEvaluationStatus: AutoEvaluationStatus
}

enum AutoEvaluationStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

structure AutomaticFailConfiguration {
    TargetSection: String
}

structure AvailableNumberSummary {
    PhoneNumber: PhoneNumber
    PhoneNumberCountryCode: PhoneNumberCountryCode
    PhoneNumberType: PhoneNumberType
}

list AvailableNumbersList {
    member: AvailableNumberSummary
}

@length(min: 8, max: 31) @pattern("[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")
string AwsRegion

structure BatchCreateDataTableValueFailureResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    Message: String
}

list BatchCreateDataTableValueFailureResultList {
    member: BatchCreateDataTableValueFailureResult
}

structure BatchCreateDataTableValueSuccessResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    RecordId: DataTableId

    @required
    LockVersion: DataTableLockVersion
}

list BatchCreateDataTableValueSuccessResultList {
    member: BatchCreateDataTableValueSuccessResult
}

structure BatchDeleteDataTableValueFailureResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    Message: String
}

list BatchDeleteDataTableValueFailureResultList {
    member: BatchDeleteDataTableValueFailureResult
}

structure BatchDeleteDataTableValueSuccessResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    LockVersion: DataTableLockVersion
}

list BatchDeleteDataTableValueSuccessResultList {
    member: BatchDeleteDataTableValueSuccessResult
}

structure BatchDescribeDataTableValueFailureResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    Message: String
}

list BatchDescribeDataTableValueFailureResultList {
    member: BatchDescribeDataTableValueFailureResult
}

structure BatchDescribeDataTableValueSuccessResult {
    @required
    RecordId: DataTableId

    @required
    AttributeId: DataTableId

    @required
    PrimaryValues: PrimaryValuesResponseSet

    @required
    AttributeName: DataTableName

    Value: String

    @required
    LockVersion: DataTableLockVersion

    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list BatchDescribeDataTableValueSuccessResultList {
    member: BatchDescribeDataTableValueSuccessResult
}

structure BatchUpdateDataTableValueFailureResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    Message: String
}

list BatchUpdateDataTableValueFailureResultList {
    member: BatchUpdateDataTableValueFailureResult
}

structure BatchUpdateDataTableValueSuccessResult {
    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    LockVersion: DataTableLockVersion
}

list BatchUpdateDataTableValueSuccessResultList {
    member: BatchUpdateDataTableValueSuccessResult
}

enum Behavior {
    Enable
    Disable
}

enum BehaviorType {
    ROUTE_CURRENT_CHANNEL_ONLY
    ROUTE_ANY_CHANNEL
}

@length(min: 1, max: 5242880) @sensitive
string Body

enum BooleanComparisonType {
    IS_TRUE
    IS_FALSE
}

structure BooleanCondition {
    FieldName: String
    ComparisonType: BooleanComparisonType
}

@length(max: 50)
string BotName

@length(min: 1, max: 128)
string BucketName

structure Campaign {
    CampaignId: CampaignId
}

@length(min: 1, max: 100)
string CampaignId

structure CaseSlaConfiguration {
    @required
    Name: SlaName

    @required
    Type: SlaType

    FieldId: FieldValueId
    TargetFieldValues: SlaFieldValueUnionList

    @required
    TargetSlaMinutes: TargetSlaMinutes
}

enum Channel {
    VOICE
    CHAT
    TASK
    EMAIL
}

list ChannelList {
    member: Channel
}

map ChannelToCountMap {
    key: Channel
    value: IntegerCount
}

@length(max: 4)
list Channels {
    member: Channel
}

structure ChatContactMetrics {
    MultiParty: Boolean
    TotalMessages: Integer
    TotalBotMessages: Integer
    TotalBotMessageLengthInChars: Integer
    ConversationCloseTimeInMillis: DurationMillis
    ConversationTurnCount: Integer
    AgentFirstResponseTimestamp: Timestamp
    AgentFirstResponseTimeInMillis: DurationMillis
}

@length(min: 1, max: 16384)
string ChatContent

@length(min: 1, max: 100)
string ChatContentType

@range(min: 60, max: 10080)
integer ChatDurationInMinutes

structure ChatEntryPointParameters {
    FlowId: ContactFlowId
}

structure ChatEvent {
    @required
    Type: ChatEventType

    ContentType: ChatContentType
    Content: ChatContent
}

enum ChatEventType {
    DISCONNECT
    MESSAGE
    EVENT
}

structure ChatMessage {
    @required
    ContentType: ChatContentType

    @required
    Content: ChatContent
}

structure ChatMetrics {
    ChatContactMetrics: ChatContactMetrics
    AgentMetrics: ParticipantMetrics
    CustomerMetrics: ParticipantMetrics
}

structure ChatParticipantRoleConfig {
    @required
    ParticipantTimerConfigList: ParticipantTimerConfigList
}

structure ChatStreamingConfiguration {
    @required
    StreamingEndpointArn: ChatStreamingEndpointARN
}

@length(min: 1, max: 350)
string ChatStreamingEndpointARN

list ChildHoursOfOperationsList {
    member: HoursOfOperationsIdentifier
}

structure ClaimedPhoneNumberSummary {
    PhoneNumberId: String
    PhoneNumberArn: String
    PhoneNumber: PhoneNumber
    PhoneNumberCountryCode: PhoneNumberCountryCode
    PhoneNumberType: PhoneNumberType
    PhoneNumberDescription: PhoneNumberDescription
    TargetArn: String
    InstanceId: InstanceId
    Tags: TagMap
    PhoneNumberStatus: PhoneNumberStatus
    SourcePhoneNumberArn: String
}

@length(max: 500)
string ClientToken

structure CommonAttributeAndCondition {
    TagConditions: TagAndConditionList
}

list CommonAttributeOrConditionList {
    member: CommonAttributeAndCondition
}

@pattern("^[\\P{C}\\r\\n\\t]{1,250}$")
string CommonHumanReadableDescription

@pattern("^[\\P{C}\\r\\n\\t]{1,127}$")
string CommonHumanReadableName

@length(min: 1, max: 127)
string CommonNameLength127

enum Comparison {
    LT
}

@length(min: 1, max: 127)
string ComparisonOperator

@range(min: 1, max: 10)
integer Concurrency

structure Condition {
    StringCondition: StringCondition
    NumberCondition: NumberCondition
}

@error("client") @httpError(409)
structure ConditionalOperationFailedException {
    Message: String
}

list Conditions {
    member: Condition
}

enum ConfigurableNotificationPriority {
    HIGH
    LOW
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

structure ConnectionData {
    Attendee: Attendee
    Meeting: Meeting
}

structure Contact {
    Arn: String
    Id: ContactId
    InitialContactId: ContactId
    PreviousContactId: ContactId
    ContactAssociationId: ContactId
    InitiationMethod: ContactInitiationMethod
    Name: Name
    Description: Description
    Channel: Channel
    QueueInfo: QueueInfo
    AgentInfo: AgentInfo
    InitiationTimestamp: Timestamp
    DisconnectTimestamp: Timestamp
    LastUpdateTimestamp: Timestamp
    LastPausedTimestamp: Timestamp
    LastResumedTimestamp: Timestamp
    RingStartTimestamp: Timestamp
    TotalPauseCount: TotalPauseCount
    TotalPauseDurationInSeconds: TotalPauseDurationInSeconds
    ScheduledTimestamp: Timestamp
    RelatedContactId: ContactId
    WisdomInfo: WisdomInfo
    CustomerId: CustomerId
    CustomerEndpoint: EndpointInfo
    SystemEndpoint: EndpointInfo
    QueueTimeAdjustmentSeconds: Integer
    QueuePriority: QueuePriority
    Tags: ContactTagMap
    ConnectedToSystemTimestamp: Timestamp
    RoutingCriteria: RoutingCriteria
    Customer: Customer
    Campaign: Campaign
    AnsweringMachineDetectionStatus: AnsweringMachineDetectionStatus
    CustomerVoiceActivity: CustomerVoiceActivity
    QualityMetrics: QualityMetrics
    ChatMetrics: ChatMetrics
    DisconnectDetails: DisconnectDetails
    AdditionalEmailRecipients: AdditionalEmailRecipients
    SegmentAttributes: SegmentAttributes
    Recordings: Recordings
    DisconnectReason: String
    ContactEvaluations: ContactEvaluations
    TaskTemplateInfo: TaskTemplateInfoV2
    ContactDetails: ContactDetails
    OutboundStrategy: OutboundStrategy
    Attributes: Attributes
    NextContacts: NextContacts
    GlobalResiliencyMetadata: GlobalResiliencyMetadata
}

structure ContactAnalysis {
    Transcript: Transcript
}

structure ContactConfiguration {
    @required
    ContactId: ContactId

    ParticipantRole: ParticipantRole
    IncludeRawMessage: Boolean
}

structure ContactDataRequest {
    SystemEndpoint: Endpoint
    CustomerEndpoint: Endpoint
    RequestIdentifier: RequestIdentifier
    QueueId: String
    Attributes: Attributes
    Campaign: Campaign
    OutboundStrategy: OutboundStrategy
}

@length(min: 1, max: 25)
list ContactDataRequestList {
    member: ContactDataRequest
}

@length(min: 0, max: 1024)
string ContactDetailDescription

@length(min: 0, max: 1024)
string ContactDetailName

structure ContactDetails {
    Name: ContactDetailName
    Description: ContactDetailDescription
}

structure ContactEvaluation {
    FormId: String
    EvaluationArn: String
    Status: Status
    StartTimestamp: Timestamp
    EndTimestamp: Timestamp
    DeleteTimestamp: Timestamp
    ExportLocation: String
}

structure ContactEvaluationAttributeAndCondition {
    TagConditions: TagAndConditionList
    AttributeConditions: ContactEvaluationAttributeConditionList
}

enum ContactEvaluationAttributeComparisonType {
    EXACT
}

structure ContactEvaluationAttributeCondition {
    AttributeKey: ContactEvaluationAttributeKey
    AttributeValue: ContactEvaluationAttributeValue
    ComparisonType: ContactEvaluationAttributeComparisonType
}

list ContactEvaluationAttributeConditionList {
    member: ContactEvaluationAttributeCondition
}

structure ContactEvaluationAttributeFilter {
    OrConditions: ContactEvaluationAttributeOrConditionList
    AndCondition: ContactEvaluationAttributeAndCondition
    TagCondition: TagCondition
    ContactEvaluationAttributeCondition: ContactEvaluationAttributeCondition
}

enum ContactEvaluationAttributeKey {
    ContactAgentId
}

list ContactEvaluationAttributeOrConditionList {
    member: ContactEvaluationAttributeAndCondition
}

structure ContactEvaluationAttributeValue {
    StringValue: String
}

map ContactEvaluations {
    key: String
    value: ContactEvaluation
}

enum ContactField {
    CUSTOMER_ENDPOINT
    ADDITIONAL_EMAIL_RECIPIENTS
    EMAIL_SUBJECT
}

list ContactFields {
    member: ContactField
}

structure ContactFilter {
    ContactStates: ContactStates
}

structure ContactFlow {
    Arn: String
    Id: ContactFlowId
    Name: ContactFlowName
    Type: ContactFlowType
    State: ContactFlowState
    Status: ContactFlowStatus
    Description: String
    Content: String
    Tags: TagMap
    FlowContentSha256: FlowContentSha256
    Version: ResourceVersion
    VersionDescription: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure ContactFlowAttributeAndCondition {
    TagConditions: TagAndConditionList
    ContactFlowTypeCondition: ContactFlowTypeCondition
}

structure ContactFlowAttributeFilter {
    OrConditions: ContactFlowAttributeOrConditionList
    AndCondition: ContactFlowAttributeAndCondition
    TagCondition: TagCondition
    ContactFlowTypeCondition: ContactFlowTypeCondition
}

list ContactFlowAttributeOrConditionList {
    member: ContactFlowAttributeAndCondition
}

@length(max: 500)
string ContactFlowId

structure ContactFlowModule {
    Arn: String
    Id: ContactFlowModuleId
    Name: ContactFlowModuleName
    Content: ContactFlowModuleContent
    Description: ContactFlowModuleDescription
    State: ContactFlowModuleState
    Status: ContactFlowModuleStatus
    Tags: TagMap
    FlowModuleContentSha256: FlowModuleContentSha256
    Version: ResourceVersion
    VersionDescription: ContactFlowModuleDescription
    Settings: String
    ExternalInvocationConfiguration: ExternalInvocationConfiguration
}

@length(min: 1, max: 100) @pattern("^([$0-9a-zA-Z][_-]?)+$")
string ContactFlowModuleAlias

structure ContactFlowModuleAliasInfo {
    ContactFlowModuleId: ResourceId
    ContactFlowModuleArn: String
    AliasId: ContactFlowModuleAlias
    Version: ResourceVersion
    Name: ContactFlowModuleAlias
    Description: ContactFlowModuleDescription
    LastModifiedRegion: RegionName
    LastModifiedTime: Timestamp
}

structure ContactFlowModuleAliasSummary {
    Arn: String
    AliasId: ResourceId
    Version: ResourceVersion
    AliasName: ContactFlowModuleName
    AliasDescription: ContactFlowModuleDescription
    LastModifiedTime: Timestamp
}

list ContactFlowModuleAliasSummaryList {
    member: ContactFlowModuleAliasSummary
}

@length(min: 1, max: 256000)
string ContactFlowModuleContent

@length(min: 0, max: 500) @pattern(".*\\S.*")
string ContactFlowModuleDescription

@length(min: 1, max: 256)
string ContactFlowModuleId

@length(min: 1, max: 127) @pattern(".*\\S.*")
string ContactFlowModuleName

list ContactFlowModuleSearchConditionList {
    member: ContactFlowModuleSearchCriteria
}

structure ContactFlowModuleSearchCriteria {
    OrConditions: ContactFlowModuleSearchConditionList
    AndConditions: ContactFlowModuleSearchConditionList
    StringCondition: StringCondition
    StateCondition: ContactFlowModuleState
    StatusCondition: ContactFlowModuleStatus
}

structure ContactFlowModuleSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

list ContactFlowModuleSearchSummaryList {
    member: ContactFlowModule
}

enum ContactFlowModuleState {
    ACTIVE
    ARCHIVED
}

enum ContactFlowModuleStatus {
    PUBLISHED
    SAVED
}

structure ContactFlowModuleSummary {
    Id: ContactFlowModuleId
    Arn: String
    Name: ContactFlowModuleName
    State: ContactFlowModuleState
}

structure ContactFlowModuleVersionSummary {
    Arn: String
    VersionDescription: ContactFlowModuleDescription
    Version: ResourceVersion
}

list ContactFlowModuleVersionSummaryList {
    member: ContactFlowModuleVersionSummary
}

list ContactFlowModulesSummaryList {
    member: ContactFlowModuleSummary
}

@length(min: 1)
string ContactFlowName

@error("client") @httpError(404)
structure ContactFlowNotPublishedException {
    Message: String
}

list ContactFlowSearchConditionList {
    member: ContactFlowSearchCriteria
}

structure ContactFlowSearchCriteria {
    OrConditions: ContactFlowSearchConditionList
    AndConditions: ContactFlowSearchConditionList
    StringCondition: StringCondition
    TypeCondition: ContactFlowType
    StateCondition: ContactFlowState
    StatusCondition: ContactFlowStatus
}

structure ContactFlowSearchFilter {
    TagFilter: ControlPlaneTagFilter
    FlowAttributeFilter: ContactFlowAttributeFilter
}

list ContactFlowSearchSummaryList {
    member: ContactFlow
}

enum ContactFlowState {
    ACTIVE
    ARCHIVED
}

enum ContactFlowStatus {
    PUBLISHED
    SAVED
}

structure ContactFlowSummary {
    Id: ContactFlowId
    Arn: String
    Name: ContactFlowName
    ContactFlowType: ContactFlowType
    ContactFlowState: ContactFlowState
    ContactFlowStatus: ContactFlowStatus
}

list ContactFlowSummaryList {
    member: ContactFlowSummary
}

enum ContactFlowType {
    CONTACT_FLOW
    CUSTOMER_QUEUE
    CUSTOMER_HOLD
    CUSTOMER_WHISPER
    AGENT_HOLD
    AGENT_WHISPER
    OUTBOUND_WHISPER
    AGENT_TRANSFER
    QUEUE_TRANSFER
    CAMPAIGN
}

structure ContactFlowTypeCondition {
    ContactFlowType: ContactFlowType
}

@length(max: 10)
list ContactFlowTypes {
    member: ContactFlowType
}

structure ContactFlowVersionSummary {
    Arn: String
    VersionDescription: String
    Version: ResourceVersion
}

list ContactFlowVersionSummaryList {
    member: ContactFlowVersionSummary
}

@length(min: 1, max: 256)
string ContactId

enum ContactInitiationMethod {
    INBOUND
    OUTBOUND
    TRANSFER
    QUEUE_TRANSFER
    CALLBACK
    API
    DISCONNECT
    MONITOR
    EXTERNAL_OUTBOUND
    WEBRTC_API
    AGENT_REPLY
    FLOW
}

enum ContactInteractionType {
    AGENT
    AUTOMATED
    CUSTOMER
}

enum ContactMediaProcessingFailureMode {
    DELIVER_UNPROCESSED_MESSAGE
    DO_NOT_DELIVER_UNPROCESSED_MESSAGE
}

structure ContactMetricInfo {
    @required
    Name: ContactMetricName
}

enum ContactMetricName {
    ESTIMATED_WAIT_TIME
    POSITION_IN_QUEUE
}

structure ContactMetricResult {
    @required
    Name: ContactMetricName

    @required
    Value: ContactMetricValue
}

list ContactMetricResults {
    member: ContactMetricResult
}

union ContactMetricValue {
    Number: Double
}

@length(min: 1)
list ContactMetrics {
    member: ContactMetricInfo
}

@error("client") @httpError(410)
structure ContactNotFoundException {
    Message: String
}

@error("client") @httpError(409)
structure ContactNotTerminatedException {
    Message: String
}

enum ContactParticipantRole {
    AGENT
    SYSTEM
    CUSTOM_BOT
    CUSTOMER
}

enum ContactRecordingType {
    AGENT
    IVR
    SCREEN
}

map ContactReferences {
    key: ReferenceKey
    value: Reference
}

structure ContactSearchSummary {
    Arn: String
    Id: ContactId
    InitialContactId: ContactId
    PreviousContactId: ContactId
    InitiationMethod: ContactInitiationMethod
    Channel: Channel
    QueueInfo: ContactSearchSummaryQueueInfo
    AgentInfo: ContactSearchSummaryAgentInfo
    InitiationTimestamp: Timestamp
    DisconnectTimestamp: Timestamp
    ScheduledTimestamp: Timestamp
    SegmentAttributes: ContactSearchSummarySegmentAttributes
    Name: Name
    RoutingCriteria: RoutingCriteria
    Tags: ContactTagMap
    GlobalResiliencyMetadata: GlobalResiliencyMetadata
    AiAgentInfo: ContactSearchSummaryAiAgentInfoList
}

structure ContactSearchSummaryAgentInfo {
    Id: AgentResourceId
    ConnectedToAgentTimestamp: Timestamp
}

structure ContactSearchSummaryAiAgentInfo {
    AiAgentVersionId: AiAgentVersionId
    AiAgentEscalated: Boolean
    AiUseCase: AiUseCase
}

list ContactSearchSummaryAiAgentInfoList {
    member: ContactSearchSummaryAiAgentInfo
}

structure ContactSearchSummaryQueueInfo {
    Id: String
    EnqueueTimestamp: Timestamp
}

structure ContactSearchSummarySegmentAttributeValue {
    ValueString: SegmentAttributeValueString
    ValueMap: SegmentAttributeValueMap
}

@sensitive
map ContactSearchSummarySegmentAttributes {
    key: SegmentAttributeName
    value: ContactSearchSummarySegmentAttributeValue
}

enum ContactState {
    INCOMING
    PENDING
    CONNECTING
    CONNECTED
    CONNECTED_ONHOLD
    MISSED
    ERROR
    ENDED
    REJECTED
}

@length(max: 9)
list ContactStates {
    member: ContactState
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string ContactTagKey

@length(min: 1, max: 6)
list ContactTagKeys {
    member: ContactTagKey
}

@length(min: 1, max: 6)
map ContactTagMap {
    key: ContactTagKey
    value: ContactTagValue
}

@length(max: 256)
string ContactTagValue

list Contacts {
    member: ContactSearchSummary
}

@length(min: 1, max: 1024)
string Content

structure ContentAttributes {
    RecommenderConfig: RecommenderConfig
}

@length(min: 1, max: 255)
string ContentType

structure ControlPlaneAttributeFilter {
    OrConditions: CommonAttributeOrConditionList
    AndCondition: CommonAttributeAndCondition
    TagCondition: TagCondition
}

structure ControlPlaneTagFilter {
    OrConditions: TagOrConditionList
    AndConditions: TagAndConditionList
    TagCondition: TagCondition
}

structure ControlPlaneUserAttributeFilter {
    OrConditions: AttributeOrConditionList
    AndCondition: AttributeAndCondition
    TagCondition: TagCondition
    HierarchyGroupCondition: HierarchyGroupCondition
}

structure CreateCaseActionDefinition {
    @required
    Fields: FieldValues

    @required
    TemplateId: TemplateId
}

@length(min: 1, max: 127) @pattern("^[ a-zA-Z0-9_@-]+$")
string CreateSecurityProfileName

union CreatedByInfo {
    ConnectUserArn: String
    AWSIdentityArn: String
}

@sensitive
structure Credentials {
    AccessToken: SecurityToken
    AccessTokenExpiration: Timestamp
    RefreshToken: SecurityToken
    RefreshTokenExpiration: Timestamp
}

structure CrossChannelBehavior {
    @required
    BehaviorType: BehaviorType
}

structure CurrentMetric {
    Name: CurrentMetricName
    MetricId: CurrentMetricId
    Unit: Unit
}

structure CurrentMetricData {
    Metric: CurrentMetric
    Value: Double
}

list CurrentMetricDataCollections {
    member: CurrentMetricData
}

@pattern("^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(arn:[a-z0-9-]+:connect:[a-z0-9-]+:(?:([0-9]{12}):instance/[a-z0-9-]+/metric/[a-z0-9-]+(?::[a-z0-9-]+)?|aws:metric/[A-Z_]+))$")
string CurrentMetricId

enum CurrentMetricName {
    AGENTS_ONLINE
    AGENTS_AVAILABLE
    AGENTS_ON_CALL
    AGENTS_NON_PRODUCTIVE
    AGENTS_AFTER_CONTACT_WORK
    AGENTS_ERROR
    AGENTS_STAFFED
    CONTACTS_IN_QUEUE
    OLDEST_CONTACT_AGE
    CONTACTS_SCHEDULED
    AGENTS_ON_CONTACT
    SLOTS_ACTIVE
    SLOTS_AVAILABLE
    ESTIMATED_WAIT_TIME
}

structure CurrentMetricResult {
    Dimensions: Dimensions
    Collections: CurrentMetricDataCollections
}

list CurrentMetricResults {
    member: CurrentMetricResult
}

structure CurrentMetricSortCriteria {
    SortByMetric: CurrentMetricName
    SortOrder: SortOrder
}

@length(min: 0, max: 1)
list CurrentMetricSortCriteriaMaxOne {
    member: CurrentMetricSortCriteria
}

list CurrentMetrics {
    member: CurrentMetric
}

structure Customer {
    DeviceInfo: DeviceInfo
    Capabilities: ParticipantCapabilities
}

@length(min: 0, max: 128)
string CustomerId

@length(min: 1, max: 128) @sensitive
string CustomerIdNonEmpty

@length(min: 1, max: 32)
string CustomerProfileId

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_-]+$")
string CustomerProfilesDomainName

structure CustomerQualityMetrics {
    Audio: AudioQualityMetricsInfo
}

structure CustomerVoiceActivity {
    GreetingStartTimestamp: Timestamp
    GreetingEndTimestamp: Timestamp
}

@length(min: 1, max: 255)
string DataSetId

list DataSetIds {
    member: DataSetId
}

structure DataTable {
    @required
    Name: DataTableName

    @required
    Id: DataTableId

    @required
    Arn: String

    @required
    TimeZone: String

    Description: DataTableDescription
    ValueLockLevel: DataTableLockLevel
    LockVersion: DataTableLockVersion
    Version: DataTableVersion
    VersionDescription: DataTableDescription
    Status: DataTableStatus
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    LastModifiedRegion: RegionName
    Tags: TagMap
}

structure DataTableAccessControlConfiguration {
    PrimaryAttributeAccessControlConfiguration: PrimaryAttributeAccessControlConfigurationItem
}

structure DataTableAttribute {
    AttributeId: DataTableId

    @required
    Name: DataTableName

    @required
    ValueType: DataTableAttributeValueType

    Description: DataTableDescription
    DataTableId: DataTableId
    DataTableArn: String
    Primary: Boolean
    Version: DataTableVersion
    LockVersion: DataTableLockVersion
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
    Validation: Validation
}

enum DataTableAttributeValueType {
    TEXT
    NUMBER
    BOOLEAN
    TEXT_LIST
    NUMBER_LIST
}

structure DataTableDeleteValueIdentifier {
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    LockVersion: DataTableLockVersion
}

list DataTableDeleteValueIdentifierList {
    member: DataTableDeleteValueIdentifier
}

@length(min: 0, max: 250) @pattern("^[\\\\P{C}\\r\\n\\t]+$")
string DataTableDescription

structure DataTableEvaluatedValue {
    @required
    RecordId: DataTableId

    @required
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    ValueType: DataTableAttributeValueType

    @required
    Found: Boolean

    @required
    Error: Boolean

    @required
    EvaluatedValue: String
}

list DataTableEvaluatedValueList {
    member: DataTableEvaluatedValue
}

@length(min: 1, max: 256)
string DataTableId

list DataTableList {
    member: DataTable
}

enum DataTableLockLevel {
    NONE
    DATA_TABLE
    PRIMARY_VALUE
    ATTRIBUTE
    VALUE
}

structure DataTableLockVersion {
    DataTable: String
    Attribute: String
    PrimaryValues: String
    Value: String
}

@length(min: 1, max: 127) @pattern("^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")
string DataTableName

list DataTableSearchConditionList {
    member: DataTableSearchCriteria
}

structure DataTableSearchCriteria {
    OrConditions: DataTableSearchConditionList
    AndConditions: DataTableSearchConditionList
    StringCondition: StringCondition
}

structure DataTableSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

enum DataTableStatus {
    PUBLISHED
}

structure DataTableSummary {
    Name: DataTableName
    Id: DataTableId
    Arn: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list DataTableSummaryList {
    member: DataTableSummary
}

structure DataTableValue {
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName

    @required
    Value: String

    LockVersion: DataTableLockVersion
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure DataTableValueEvaluationSet {
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeNames: AttributeNameList
}

list DataTableValueEvaluationSetList {
    member: DataTableValueEvaluationSet
}

structure DataTableValueIdentifier {
    PrimaryValues: PrimaryValuesSet

    @required
    AttributeName: DataTableName
}

list DataTableValueIdentifierList {
    member: DataTableValueIdentifier
}

@length(min: 1)
list DataTableValueList {
    member: DataTableValue
}

structure DataTableValueSummary {
    RecordId: DataTableId
    AttributeId: DataTableId

    @required
    PrimaryValues: PrimaryValuesResponseSet

    @required
    AttributeName: DataTableName

    @required
    ValueType: DataTableAttributeValueType

    @required
    Value: String

    LockVersion: DataTableLockVersion
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list DataTableValueSummaryList {
    member: DataTableValueSummary
}

@length(min: 0, max: 128)
string DataTableVersion

enum DateComparisonType {
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_OR_EQUAL_TO
    LESS_THAN_OR_EQUAL_TO
    EQUAL_TO
}

structure DateCondition {
    FieldName: String
    Value: DateYearMonthDayFormat
    ComparisonType: DateComparisonType
}

structure DateReference {
    Name: ReferenceKey
    Value: ReferenceValue
}

enum DateTimeComparisonType {
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_OR_EQUAL_TO
    LESS_THAN_OR_EQUAL_TO
    EQUAL_TO
    RANGE
}

structure DateTimeCondition {
    FieldName: String
    MinValue: DateTimeFormat
    MaxValue: DateTimeFormat
    ComparisonType: DateTimeComparisonType
}

@pattern("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z?$")
string DateTimeFormat

@pattern("^\\d{4}-\\d{2}-\\d{2}$")
string DateYearMonthDayFormat

enum DecimalComparisonType {
    GREATER_OR_EQUAL
    GREATER
    LESSER_OR_EQUAL
    LESSER
    EQUAL
    NOT_EQUAL
    RANGE
}

structure DecimalCondition {
    FieldName: String
    MinValue: Double
    MaxValue: Double
    ComparisonType: DecimalComparisonType
}

structure DefaultVocabulary {
    @required
    InstanceId: InstanceId

    @required
    LanguageCode: VocabularyLanguageCode

    @required
    VocabularyId: VocabularyId

    @required
    VocabularyName: VocabularyName
}

list DefaultVocabularyList {
    member: DefaultVocabulary
}

@range(min: 0, max: 9999)
integer Delay

@length(min: 0, max: 4096) @sensitive
string Description

@length(min: 1, max: 250) @pattern("(^[\\S].*[\\S]$)|(^[\\S]$)")
string Description250

@length(min: 1, max: 255)
string DestinationId

@error("client") @httpError(403)
structure DestinationNotAllowedException {
    Message: String
}

structure DeviceInfo {
    PlatformName: PlatformName
    PlatformVersion: PlatformVersion
    OperatingSystem: OperatingSystem
}

@length(min: 1, max: 500)
string DeviceToken

enum DeviceType {
    GCM
    APNS
    APNS_SANDBOX
}

structure Dimensions {
    Queue: QueueReference
    Channel: Channel
    RoutingProfile: RoutingProfileReference
    RoutingStepExpression: RoutingExpression
    AgentStatus: AgentStatusIdentifier
    Subtype: Subtype
    ValidationTestType: String
}

map DimensionsV2Map {
    key: String
    value: String
}

@length(min: 1, max: 45) @pattern("^(?!d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*$") @sensitive
string DirectoryAlias

@length(min: 12, max: 12) @pattern("^d-[0-9a-f]{10}$")
string DirectoryId

enum DirectoryType {
    SAML
    CONNECT_MANAGED
    EXISTING_DIRECTORY
}

structure DisconnectDetails {
    PotentialDisconnectIssue: PotentialDisconnectIssue
}

@length(min: 1, max: 1)
list DisconnectOnCustomerExit {
    member: DisconnectOnCustomerExitParticipantType
}

enum DisconnectOnCustomerExitParticipantType {
    AGENT
}

structure DisconnectReason {
    Code: String
}

@length(min: 1, max: 256)
string DisplayName

structure Distribution {
    @required
    Region: AwsRegion

    @required
    Percentage: Percentage
}

list DistributionList {
    member: Distribution
}

structure DownloadUrlMetadata {
    Url: MetadataUrl
    UrlExpiry: String
}

@error("client") @httpError(409)
structure DuplicateResourceException {
    Message: String
}

@range(min: 0)
integer Duration

@range(min: 0)
long DurationMillis

list EffectiveHoursOfOperationList {
    member: EffectiveHoursOfOperations
}

structure EffectiveHoursOfOperations {
    Date: HoursOfOperationOverrideYearMonthDayDateFormat
    OperationalHours: OperationalHours
}

structure EffectiveOverrideHours {
    Date: HoursOfOperationOverrideYearMonthDayDateFormat
    OverrideHours: OverrideHours
}

list EffectiveOverrideHoursList {
    member: EffectiveOverrideHours
}

@sensitive
string Email

@length(min: 1, max: 255) @pattern("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") @sensitive
string EmailAddress

@length(min: 1, max: 500)
string EmailAddressArn

structure EmailAddressConfig {
    @required
    EmailAddressId: EmailAddressId
}

@length(min: 1, max: 50)
list EmailAddressConfigList {
    member: EmailAddressConfig
}

@length(min: 0, max: 256) @sensitive
string EmailAddressDisplayName

@length(min: 1, max: 500)
string EmailAddressId

@length(min: 1, max: 50)
list EmailAddressIdList {
    member: EmailAddressId
}

structure EmailAddressInfo {
    @required
    EmailAddress: EmailAddress

    DisplayName: EmailAddressDisplayName
}

list EmailAddressList {
    member: EmailAddressMetadata
}

structure EmailAddressMetadata {
    EmailAddressId: EmailAddressId
    EmailAddressArn: EmailAddressArn
    EmailAddress: EmailAddress
    Description: Description
    DisplayName: EmailAddressDisplayName
    AliasConfigurations: AliasConfigurationList
}

list EmailAddressMetadataList {
    member: EmailAddressSummary
}

@length(min: 1, max: 50)
list EmailAddressRecipientList {
    member: EmailAddressInfo
}

list EmailAddressSearchConditionList {
    member: EmailAddressSearchCriteria
}

structure EmailAddressSearchCriteria {
    OrConditions: EmailAddressSearchConditionList
    AndConditions: EmailAddressSearchConditionList
    StringCondition: StringCondition
}

structure EmailAddressSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

structure EmailAddressSummary {
    Id: EmailAddressId
    Arn: EmailAddressArn
    IsDefaultOutboundEmail: Boolean
}

structure EmailAttachment {
    @required
    FileName: FileName

    @required
    S3Url: PreSignedAttachmentUrl
}

@length(min: 1, max: 50) @sensitive
list EmailAttachments {
    member: EmailAttachment
}

enum EmailHeaderType {
    REFERENCES
    MESSAGE_ID
    IN_REPLY_TO
    X_SES_SPAM_VERDICT
    X_SES_VIRUS_VERDICT
}

@length(min: 1, max: 20000)
string EmailHeaderValue

map EmailHeaders {
    key: EmailHeaderType
    value: EmailHeaderValue
}

@length(min: 1, max: 100)
string EmailMessageContentType

structure EmailMessageReference {
    Name: ReferenceKey
    Arn: ReferenceArn
}

structure EmailRecipient {
    Address: EndpointAddress
    DisplayName: EndpointDisplayName
}

list EmailRecipientsList {
    member: EmailRecipient
}

structure EmailReference {
    Name: ReferenceKey
    Value: ReferenceValue
}

structure EmptyFieldValue {}

structure EncryptionConfig {
    @required
    EncryptionType: EncryptionType

    @required
    KeyId: KeyId
}

enum EncryptionType {
    KMS
}

structure EndAssociatedTasksActionDefinition {}

structure Endpoint {
    Type: EndpointType
    Address: EndpointAddress
}

@length(min: 0, max: 256)
string EndpointAddress

@length(min: 0, max: 256)
string EndpointDisplayName

structure EndpointInfo {
    Type: EndpointType
    Address: EndpointAddress
    DisplayName: EndpointDisplayName
}

enum EndpointType {
    TELEPHONE_NUMBER
    VOIP
    CONTACT_FLOW
    CONNECT_PHONENUMBER_ARN
    EMAIL_ADDRESS
}

list Entities {
    member: Entity
}

@length(min: 1)
string Entity

@length(min: 1)
string EntityArn

@length(min: 1, max: 256) @pattern(".*")
string EntityId

enum EntityType {
    USER
    AI_AGENT
}

@range(min: 0)
long EpochMilliseconds

structure ErrorResult {
    ErrorCode: String
    ErrorMessage: String
}

list ErrorResults {
    member: ErrorResult
}

structure Evaluation {
    @required
    EvaluationId: ResourceId

    @required
    EvaluationArn: String

    @required
    Metadata: EvaluationMetadata

    @required
    Answers: EvaluationAnswersOutputMap

    @required
    Notes: EvaluationNotesMap

    @required
    Status: EvaluationStatus

    Scores: EvaluationScoresMap

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    EvaluationType: EvaluationType
    Tags: TagMap
}

structure EvaluationAcknowledgement {
    @required
    AcknowledgedTime: Timestamp

    @required
    AcknowledgedBy: String

    AcknowledgerComment: EvaluationAcknowledgerCommentString
}

structure EvaluationAcknowledgementSummary {
    AcknowledgedTime: Timestamp
    AcknowledgedBy: String
    AcknowledgerComment: EvaluationAcknowledgerCommentString
}

@length(min: 0, max: 3072)
string EvaluationAcknowledgerCommentString

union EvaluationAnswerData {
    StringValue: EvaluationAnswerDataStringValue
    NumericValue: Double
    StringValues: EvaluationAnswerDataStringValueList
    DateTimeValue: String
    NotApplicable: Boolean
}

@length(min: 0, max: 300)
string EvaluationAnswerDataStringValue

list EvaluationAnswerDataStringValueList {
    member: EvaluationAnswerDataStringValue
}

structure EvaluationAnswerInput {
    Value: EvaluationAnswerData
}

structure EvaluationAnswerOutput {
    Value: EvaluationAnswerData
    SystemSuggestedValue: EvaluationAnswerData
    SuggestedAnswers: EvaluationSuggestedAnswersList
}

@length(max: 100)
map EvaluationAnswersInputMap {
    key: ResourceId
    value: EvaluationAnswerInput
}

@length(max: 100)
map EvaluationAnswersOutputMap {
    key: ResourceId
    value: EvaluationAnswerOutput
}

structure EvaluationAutomationRuleCategory {
    @required
    Category: String

    @required
    Condition: QuestionRuleCategoryAutomationCondition

    PointsOfInterest: EvaluationTranscriptPointsOfInterest
}

list EvaluationAutomationRuleCategoryList {
    member: EvaluationAutomationRuleCategory
}

structure EvaluationContactLensAnswerAnalysisDetails {
    MatchedRuleCategories: EvaluationAutomationRuleCategoryList
}

structure EvaluationContactParticipant {
    ContactParticipantRole: ContactParticipantRole
    ContactParticipantId: ResourceId
}

structure EvaluationForm {
    @required
    EvaluationFormId: ResourceId

    @required
    EvaluationFormVersion: Integer

    @required
    Locked: Boolean

    @required
    EvaluationFormArn: String

    @required
    Title: String

    Description: String

    @required
    Status: EvaluationFormVersionStatus

    @required
    Items: EvaluationFormItemsList

    ScoringStrategy: EvaluationFormScoringStrategy

    @required
    CreatedTime: Timestamp

    @required
    CreatedBy: String

    @required
    LastModifiedTime: Timestamp

    @required
    LastModifiedBy: String

    AutoEvaluationConfiguration: EvaluationFormAutoEvaluationConfiguration
    ReviewConfiguration: EvaluationReviewConfiguration
    Tags: TagMap
    TargetConfiguration: EvaluationFormTargetConfiguration
    LanguageConfiguration: EvaluationFormLanguageConfiguration
    LatestValidationStatus: EvaluationFormValidationStatus
    LastValidationTime: Timestamp
}

structure EvaluationFormAutoEvaluationConfiguration {
    @required
    Enabled: Boolean
}

structure EvaluationFormContent {
    @required
    EvaluationFormVersion: Integer

    @required
    EvaluationFormId: ResourceId

    @required
    EvaluationFormArn: String

    @required
    Title: String

    Description: String

    @required
    Items: EvaluationFormItemsList

    ScoringStrategy: EvaluationFormScoringStrategy
    AutoEvaluationConfiguration: EvaluationFormAutoEvaluationConfiguration
    TargetConfiguration: EvaluationFormTargetConfiguration
    LanguageConfiguration: EvaluationFormLanguageConfiguration
    ReviewConfiguration: EvaluationReviewConfiguration
}

@length(min: 1, max: 256)
string EvaluationFormId

union EvaluationFormItem {
    Section: EvaluationFormSection
    Question: EvaluationFormQuestion
}

enum EvaluationFormItemEnablementAction {
    DISABLE
    ENABLE
}

structure EvaluationFormItemEnablementCondition {
    @required
    Operands: EvaluationFormItemEnablementConditionOperandList

    Operator: EvaluationFormItemEnablementOperator
}

union EvaluationFormItemEnablementConditionOperand {
    Expression: EvaluationFormItemEnablementExpression
    Condition: EvaluationFormItemEnablementCondition
}

list EvaluationFormItemEnablementConditionOperandList {
    member: EvaluationFormItemEnablementConditionOperand
}

structure EvaluationFormItemEnablementConfiguration {
    @required
    Condition: EvaluationFormItemEnablementCondition

    @required
    Action: EvaluationFormItemEnablementAction

    DefaultAction: EvaluationFormItemEnablementAction
}

structure EvaluationFormItemEnablementExpression {
    @required
    Source: EvaluationFormItemEnablementSource

    @required
    Values: EvaluationFormItemEnablementSourceValueList

    @required
    Comparator: EvaluationFormItemSourceValuesComparator
}

enum EvaluationFormItemEnablementOperator {
    OR
    AND
}

structure EvaluationFormItemEnablementSource {
    @required
    Type: EvaluationFormItemEnablementSourceType

    RefId: String
}

enum EvaluationFormItemEnablementSourceType {
    QUESTION_REF_ID
}

structure EvaluationFormItemEnablementSourceValue {
    @required
    Type: EvaluationFormItemEnablementSourceValueType

    RefId: String
}

list EvaluationFormItemEnablementSourceValueList {
    member: EvaluationFormItemEnablementSourceValue
}

enum EvaluationFormItemEnablementSourceValueType {
    OPTION_REF_ID
}

enum EvaluationFormItemSourceValuesComparator {
    IN
    NOT_IN
    ALL_IN
    EXACT
}

list EvaluationFormItemsList {
    member: EvaluationFormItem
}

enum EvaluationFormLanguageCode {
    de_DE = "de-DE"
    en_US = "en-US"
    es_ES = "es-ES"
    fr_FR = "fr-FR"
    it_IT = "it-IT"
    pt_BR = "pt-BR"
    ja_JP = "ja-JP"
    ko_KR = "ko-KR"
    zh_CN = "zh-CN"
}

structure EvaluationFormLanguageConfiguration {
    FormLanguage: EvaluationFormLanguageCode
}

structure EvaluationFormMultiSelectQuestionAutomation {
    Options: EvaluationFormMultiSelectQuestionAutomationOptionList
    DefaultOptionRefIds: ReferenceIdList
    AnswerSource: EvaluationFormQuestionAutomationAnswerSource
}

union EvaluationFormMultiSelectQuestionAutomationOption {
    RuleCategory: MultiSelectQuestionRuleCategoryAutomation
}

list EvaluationFormMultiSelectQuestionAutomationOptionList {
    member: EvaluationFormMultiSelectQuestionAutomationOption
}

enum EvaluationFormMultiSelectQuestionDisplayMode {
    DROPDOWN
    CHECKBOX
}

structure EvaluationFormMultiSelectQuestionOption {
    @required
    RefId: String

    @required
    Text: EvaluationFormMultiSelectQuestionOptionText

    Score: Integer
    AutomaticFail: Boolean
    AutomaticFailConfiguration: AutomaticFailConfiguration
    PointsConfiguration: QuestionOptionPointsConfiguration
}

list EvaluationFormMultiSelectQuestionOptionList {
    member: EvaluationFormMultiSelectQuestionOption
}

@length(min: 0, max: 128)
string EvaluationFormMultiSelectQuestionOptionText

structure EvaluationFormMultiSelectQuestionProperties {
    @required
    Options: EvaluationFormMultiSelectQuestionOptionList

    DisplayAs: EvaluationFormMultiSelectQuestionDisplayMode
    Automation: EvaluationFormMultiSelectQuestionAutomation
}

union EvaluationFormNumericQuestionAutomation {
    PropertyValue: NumericQuestionPropertyValueAutomation
    AnswerSource: EvaluationFormQuestionAutomationAnswerSource
}

structure EvaluationFormNumericQuestionOption {
    @required
    MinValue: Integer

    @required
    MaxValue: Integer

    Score: Integer
    AutomaticFail: Boolean
    AutomaticFailConfiguration: AutomaticFailConfiguration
    PointsConfiguration: QuestionOptionPointsConfiguration
}

list EvaluationFormNumericQuestionOptionList {
    member: EvaluationFormNumericQuestionOption
}

structure EvaluationFormNumericQuestionProperties {
    @required
    MinValue: Integer

    @required
    MaxValue: Integer

    Options: EvaluationFormNumericQuestionOptionList
    Automation: EvaluationFormNumericQuestionAutomation
}

structure EvaluationFormQuestion {
    @required
    Title: String

    Instructions: String

    @required
    RefId: String

    NotApplicableEnabled: Boolean

    @required
    QuestionType: EvaluationFormQuestionType

    QuestionTypeProperties: EvaluationFormQuestionTypeProperties
    Enablement: EvaluationFormItemEnablementConfiguration
    Weight: Double
    ScoringConfiguration: EvaluationFormQuestionScoringConfiguration
}

structure EvaluationFormQuestionAutomationAnswerSource {
    @required
    SourceType: EvaluationFormQuestionAutomationAnswerSourceType
}

enum EvaluationFormQuestionAutomationAnswerSourceType {
    CONTACT_LENS_DATA
    GEN_AI
}

structure EvaluationFormQuestionScoringConfiguration {
    PointsConfiguration: QuestionPointsConfiguration
    IsExcludedFromScoring: Boolean
    ScoreThresholds: EvaluationFormScoreThresholdList
}

enum EvaluationFormQuestionType {
    TEXT
    SINGLESELECT
    NUMERIC
    MULTISELECT
    DATETIME
}

union EvaluationFormQuestionTypeProperties {
    Numeric: EvaluationFormNumericQuestionProperties
    SingleSelect: EvaluationFormSingleSelectQuestionProperties
    Text: EvaluationFormTextQuestionProperties
    MultiSelect: EvaluationFormMultiSelectQuestionProperties
}

structure EvaluationFormScoreThreshold {
    @required
    PerformanceCategory: PerformanceCategoryName

    MinScorePercentage: Double
    MaxScorePercentage: Double
}

list EvaluationFormScoreThresholdList {
    member: EvaluationFormScoreThreshold
}

enum EvaluationFormScoringMode {
    QUESTION_ONLY
    SECTION_ONLY
    POINTS_BASED
}

enum EvaluationFormScoringStatus {
    ENABLED
    DISABLED
}

structure EvaluationFormScoringStrategy {
    @required
    Mode: EvaluationFormScoringMode

    @required
    Status: EvaluationFormScoringStatus

    ScoreThresholds: EvaluationFormScoreThresholdList
}

list EvaluationFormSearchConditionList {
    member: EvaluationFormSearchCriteria
}

structure EvaluationFormSearchCriteria {
    OrConditions: EvaluationFormSearchConditionList
    AndConditions: EvaluationFormSearchConditionList
    StringCondition: StringCondition
    NumberCondition: NumberCondition
    BooleanCondition: BooleanCondition
    DateTimeCondition: DateTimeCondition
}

structure EvaluationFormSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

structure EvaluationFormSearchSummary {
    @required
    EvaluationFormId: ResourceId

    @required
    EvaluationFormArn: String

    @required
    Title: String

    @required
    Status: EvaluationFormVersionStatus

    Description: String

    @required
    CreatedTime: Timestamp

    @required
    CreatedBy: String

    @required
    LastModifiedTime: Timestamp

    @required
    LastModifiedBy: String

    LastActivatedTime: Timestamp
    LastActivatedBy: String

    @required
    LatestVersion: Integer

    ActiveVersion: Integer
    AutoEvaluationEnabled: Boolean
    EvaluationFormLanguage: EvaluationFormLanguageCode
    ContactInteractionType: ContactInteractionType
    Tags: TagMap
}

list EvaluationFormSearchSummaryList {
    member: EvaluationFormSearchSummary
}

structure EvaluationFormSection {
    @required
    Title: String

    @required
    RefId: String

    Instructions: String

    @required
    Items: EvaluationFormItemsList

    Weight: Double
    IsExcludedFromScoring: Boolean
    ScoreThresholds: EvaluationFormScoreThresholdList
}

structure EvaluationFormSingleSelectQuestionAutomation {
    Options: EvaluationFormSingleSelectQuestionAutomationOptionList
    DefaultOptionRefId: String
    AnswerSource: EvaluationFormQuestionAutomationAnswerSource
}

union EvaluationFormSingleSelectQuestionAutomationOption {
    RuleCategory: SingleSelectQuestionRuleCategoryAutomation
}

list EvaluationFormSingleSelectQuestionAutomationOptionList {
    member: EvaluationFormSingleSelectQuestionAutomationOption
}

enum EvaluationFormSingleSelectQuestionDisplayMode {
    DROPDOWN
    RADIO
}

structure EvaluationFormSingleSelectQuestionOption {
    @required
    RefId: String

    @required
    Text: String

    Score: Integer
    AutomaticFail: Boolean
    AutomaticFailConfiguration: AutomaticFailConfiguration
    PointsConfiguration: QuestionOptionPointsConfiguration
}

list EvaluationFormSingleSelectQuestionOptionList {
    member: EvaluationFormSingleSelectQuestionOption
}

structure EvaluationFormSingleSelectQuestionProperties {
    @required
    Options: EvaluationFormSingleSelectQuestionOptionList

    DisplayAs: EvaluationFormSingleSelectQuestionDisplayMode
    Automation: EvaluationFormSingleSelectQuestionAutomation
}

structure EvaluationFormSummary {
    @required
    EvaluationFormId: ResourceId

    @required
    EvaluationFormArn: String

    @required
    Title: String

    @required
    CreatedTime: Timestamp

    @required
    CreatedBy: String

    @required
    LastModifiedTime: Timestamp

    @required
    LastModifiedBy: String

    LastActivatedTime: Timestamp
    LastActivatedBy: String

    @required
    LatestVersion: Integer

    ActiveVersion: Integer
}

list EvaluationFormSummaryList {
    member: EvaluationFormSummary
}

structure EvaluationFormTargetConfiguration {
    @required
    ContactInteractionType: ContactInteractionType
}

structure EvaluationFormTextQuestionAutomation {
    AnswerSource: EvaluationFormQuestionAutomationAnswerSource
}

structure EvaluationFormTextQuestionProperties {
    Automation: EvaluationFormTextQuestionAutomation
}

structure EvaluationFormValidationFinding {
    @required
    IssueCode: String

    Items: EvaluationFormValidationFindingItemList

    @required
    Description: String

    Suggestion: String

    @required
    Severity: EvaluationFormValidationFindingSeverity
}

structure EvaluationFormValidationFindingItem {
    RefId: String
    Property: String
}

list EvaluationFormValidationFindingItemList {
    member: EvaluationFormValidationFindingItem
}

list EvaluationFormValidationFindingList {
    member: EvaluationFormValidationFinding
}

enum EvaluationFormValidationFindingSeverity {
    WARNING
    ERROR
}

enum EvaluationFormValidationStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

enum EvaluationFormVersionStatus {
    DRAFT
    ACTIVE
}

structure EvaluationFormVersionSummary {
    @required
    EvaluationFormArn: String

    @required
    EvaluationFormId: ResourceId

    @required
    EvaluationFormVersion: Integer

    @required
    Locked: Boolean

    @required
    Status: EvaluationFormVersionStatus

    @required
    CreatedTime: Timestamp

    @required
    CreatedBy: String

    @required
    LastModifiedTime: Timestamp

    @required
    LastModifiedBy: String
}

list EvaluationFormVersionSummaryList {
    member: EvaluationFormVersionSummary
}

structure EvaluationGenAIAnswerAnalysisDetails {
    Justification: EvaluationSuggestedAnswerJustification
    PointsOfInterest: EvaluationTranscriptPointsOfInterest
}

structure EvaluationMetadata {
    @required
    ContactId: ContactId

    @required
    EvaluatorArn: String

    ContactAgentId: ResourceId
    CalibrationSessionId: ResourceId
    Score: EvaluationScore
    AutoEvaluation: AutoEvaluationDetails
    Acknowledgement: EvaluationAcknowledgement
    Review: EvaluationReviewMetadata
    ContactParticipant: EvaluationContactParticipant
    SamplingJobId: ResourceId
}

structure EvaluationNote {
    Value: EvaluationNoteString
}

@length(min: 0, max: 3072)
string EvaluationNoteString

@length(max: 100)
map EvaluationNotesMap {
    key: ResourceId
    value: EvaluationNote
}

union EvaluationQuestionAnswerAnalysisDetails {
    GenAI: EvaluationGenAIAnswerAnalysisDetails
    ContactLens: EvaluationContactLensAnswerAnalysisDetails
}

enum EvaluationQuestionAnswerAnalysisType {
    CONTACT_LENS_DATA
    GEN_AI
}

structure EvaluationQuestionInputDetails {
    TranscriptType: EvaluationTranscriptType
}

structure EvaluationReviewConfiguration {
    @required
    ReviewNotificationRecipients: EvaluationReviewNotificationRecipientList

    EligibilityDays: Integer
}

structure EvaluationReviewMetadata {
    ReviewId: ResourceId
    RequestedTime: Timestamp
    RequestedBy: String

    @deprecated(since: "02/17/2026")
    CreatedTime: Timestamp

    @deprecated(since: "02/17/2026")
    CreatedBy: String

    @required
    ReviewRequestComments: EvaluationReviewRequestCommentList
}

structure EvaluationReviewNotificationRecipient {
    @required
    Type: EvaluationReviewNotificationRecipientType

    @required
    Value: EvaluationReviewNotificationRecipientValue
}

@length(min: 1)
list EvaluationReviewNotificationRecipientList {
    member: EvaluationReviewNotificationRecipient
}

enum EvaluationReviewNotificationRecipientType {
    USER_ID
}

structure EvaluationReviewNotificationRecipientValue {
    UserId: ResourceId
}

structure EvaluationReviewRequestComment {
    Comment: EvaluationReviewRequestCommentContent
    CreatedTime: Timestamp
    CreatedBy: String
}

@length(max: 500)
string EvaluationReviewRequestCommentContent

@length(max: 1)
list EvaluationReviewRequestCommentList {
    member: EvaluationReviewRequestComment
}

structure EvaluationScore {
    Percentage: Double
    NotApplicable: Boolean
    AutomaticFail: Boolean
    AppliedWeight: Double
    EarnedPoints: Integer
    MaxBasePoint: Integer
    PerformanceCategory: PerformanceCategoryName
}

@length(max: 100)
map EvaluationScoresMap {
    key: ResourceId
    value: EvaluationScore
}

list EvaluationSearchConditionList {
    member: EvaluationSearchCriteria
}

structure EvaluationSearchCriteria {
    OrConditions: EvaluationSearchConditionList
    AndConditions: EvaluationSearchConditionList
    StringCondition: StringCondition
    NumberCondition: NumberCondition
    BooleanCondition: BooleanCondition
    DateTimeCondition: DateTimeCondition
    DecimalCondition: DecimalCondition
}

structure EvaluationSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
    ContactEvaluationAttributeFilter: ContactEvaluationAttributeFilter
}

structure EvaluationSearchMetadata {
    @required
    ContactId: ContactId

    @required
    EvaluatorArn: String

    ContactAgentId: ResourceId
    CalibrationSessionId: ResourceId
    ScorePercentage: Double
    ScoreAutomaticFail: Boolean
    ScoreNotApplicable: Boolean
    AutoEvaluationEnabled: Boolean
    AutoEvaluationStatus: AutoEvaluationStatus
    AcknowledgedTime: Timestamp
    AcknowledgedBy: String
    AcknowledgerComment: EvaluationAcknowledgerCommentString
    SamplingJobId: ResourceId
    ReviewId: ResourceId
    ContactParticipantRole: ContactParticipantRole
    ContactParticipantId: ResourceId
    EarnedPoints: Integer
    MaxBasePoint: Integer
    PerformanceCategory: PerformanceCategoryName
}

structure EvaluationSearchSummary {
    @required
    EvaluationId: ResourceId

    @required
    EvaluationArn: String

    EvaluationFormId: ResourceId

    @required
    EvaluationFormVersion: Integer

    EvaluationFormTitle: String

    @required
    Metadata: EvaluationSearchMetadata

    @required
    Status: EvaluationStatus

    EvaluationType: EvaluationType

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    Tags: TagMap
}

list EvaluationSearchSummaryList {
    member: EvaluationSearchSummary
}

enum EvaluationStatus {
    DRAFT
    SUBMITTED
    REVIEW_REQUESTED
    UNDER_REVIEW
}

structure EvaluationSuggestedAnswer {
    Value: EvaluationAnswerData

    @required
    Status: EvaluationSuggestedAnswerStatus

    Input: EvaluationQuestionInputDetails

    @required
    AnalysisType: EvaluationQuestionAnswerAnalysisType

    AnalysisDetails: EvaluationQuestionAnswerAnalysisDetails
}

@length(min: 1)
string EvaluationSuggestedAnswerJustification

enum EvaluationSuggestedAnswerStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

@range(min: 0)
integer EvaluationSuggestedAnswerTranscriptMillisOffset

structure EvaluationSuggestedAnswerTranscriptMillisecondOffsets {
    @required
    BeginOffsetMillis: EvaluationSuggestedAnswerTranscriptMillisOffset
}

list EvaluationSuggestedAnswersList {
    member: EvaluationSuggestedAnswer
}

structure EvaluationSummary {
    @required
    EvaluationId: ResourceId

    @required
    EvaluationArn: String

    @required
    EvaluationFormTitle: String

    @required
    EvaluationFormId: ResourceId

    CalibrationSessionId: ResourceId

    @required
    Status: EvaluationStatus

    AutoEvaluationEnabled: Boolean
    AutoEvaluationStatus: AutoEvaluationStatus

    @required
    EvaluatorArn: String

    Score: EvaluationScore
    Acknowledgement: EvaluationAcknowledgementSummary
    EvaluationType: EvaluationType

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    ContactParticipant: EvaluationContactParticipant
}

list EvaluationSummaryList {
    member: EvaluationSummary
}

structure EvaluationTranscriptPointOfInterest {
    MillisecondOffsets: EvaluationSuggestedAnswerTranscriptMillisecondOffsets
    TranscriptSegment: String
}

@length(min: 0, max: 100)
list EvaluationTranscriptPointsOfInterest {
    member: EvaluationTranscriptPointOfInterest
}

enum EvaluationTranscriptType {
    RAW
    REDACTED
}

enum EvaluationType {
    STANDARD
    CALIBRATION
}

union EvaluatorUserUnion {
    ConnectUserArn: String
}

structure EventBridgeActionDefinition {
    @required
    Name: EventBridgeActionName
}

@length(min: 1, max: 100)
string EventBridgeActionName

enum EventSourceName {
    OnPostCallAnalysisAvailable
    OnRealTimeCallAnalysisAvailable
    OnRealTimeChatAnalysisAvailable
    OnPostChatAnalysisAvailable
    OnEmailAnalysisAvailable
    OnZendeskTicketCreate
    OnZendeskTicketStatusUpdate
    OnSalesforceCaseCreate
    OnContactEvaluationSubmit
    OnMetricDataUpdate
    OnCaseCreate
    OnCaseUpdate
    OnSlaBreach
    OnAlertUpdate
    OnSchedulePublish
    OnScheduleUpdate
    OnScheduleTimeOffRequestActivity
}

structure ExecutionRecord {
    ObservationId: TestCaseResourceId
    Status: ExecutionRecordStatus
    Timestamp: Timestamp
    Record: String
}

list ExecutionRecordList {
    member: ExecutionRecord
}

enum ExecutionRecordStatus {
    PASSED
    FAILED
    IN_PROGRESS
    STOPPED
}

structure Expiry {
    DurationInSeconds: Integer
    ExpiryTimestamp: Timestamp
}

structure Expression {
    AttributeCondition: AttributeCondition
    AndExpression: Expressions
    OrExpression: Expressions
    NotAttributeCondition: AttributeCondition
}

list Expressions {
    member: Expression
}

structure ExtensionConfiguration {
    @required
    AllowedExtensions: AllowedExtensionsList
}

structure ExternalInvocationConfiguration {
    Enabled: Boolean
}

structure FailedBatchAssociationSummary {
    ResourceArn: String
    ErrorCode: WorkspaceErrorCode
    ErrorMessage: WorkspaceBatchErrorMessage
}

list FailedBatchAssociationSummaryList {
    member: FailedBatchAssociationSummary
}

structure FailedRequest {
    RequestIdentifier: RequestIdentifier
    FailureReasonCode: FailureReasonCode
    FailureReasonMessage: String
}

list FailedRequestList {
    member: FailedRequest
}

enum FailureReasonCode {
    INVALID_ATTRIBUTE_KEY
    INVALID_CUSTOMER_ENDPOINT
    INVALID_SYSTEM_ENDPOINT
    INVALID_QUEUE
    INVALID_OUTBOUND_STRATEGY
    MISSING_CAMPAIGN
    MISSING_CUSTOMER_ENDPOINT
    MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT
    REQUEST_THROTTLED
    IDEMPOTENCY_EXCEPTION
    INTERNAL_ERROR
}

@length(min: 0, max: 500)
string FieldStringValue

structure FieldValue {
    @required
    Id: FieldValueId

    @required
    Value: FieldValueUnion
}

@length(min: 1, max: 500)
string FieldValueId

structure FieldValueUnion {
    BooleanValue: Boolean
    DoubleValue: Double
    EmptyValue: EmptyFieldValue
    StringValue: FieldStringValue
}

list FieldValues {
    member: FieldValue
}

@length(min: 1, max: 10) @pattern("^[a-zA-Z0-9-_]+$")
string FileExtension

@length(min: 1, max: 256)
string FileId

@length(min: 1, max: 100)
list FileIdList {
    member: FileId
}

@length(min: 1, max: 256) @pattern("^\\P{C}*$")
string FileName

@range(min: 1)
long FileSizeInBytes

@length(min: 1, max: 2000)
string FileSourceUri

enum FileStatusType {
    APPROVED
    REJECTED
    PROCESSING
    FAILED
}

enum FileUseCaseType {
    CONTACT_ANALYSIS
    EMAIL_MESSAGE
    EMAIL_MESSAGE_PLAIN_TEXT
    EMAIL_MESSAGE_REDACTED
    EMAIL_MESSAGE_PLAIN_TEXT_REDACTED
    ATTACHMENT
    VOICE_RECORDING
}

structure FilterV2 {
    FilterKey: ResourceArnOrId
    FilterValues: FilterValueList
    StringCondition: FilterV2StringCondition
}

structure FilterV2StringCondition {
    Comparison: FilterV2StringConditionComparisonOperator
}

enum FilterV2StringConditionComparisonOperator {
    NOT_EXISTS
}

@length(min: 1, max: 100)
list FilterValueList {
    member: ResourceArnOrId
}

structure Filters {
    Queues: Queues
    Channels: Channels
    RoutingProfiles: RoutingProfiles
    RoutingStepExpressions: RoutingExpressions
    AgentStatuses: AgentStatuses
    Subtypes: Subtypes
    ValidationTestTypes: ValidationTestTypes
}

@length(min: 1, max: 5)
list FiltersV2List {
    member: FilterV2
}

enum FlowAssociationResourceType {
    SMS_PHONE_NUMBER
    INBOUND_EMAIL
    OUTBOUND_EMAIL
    ANALYTICS_CONNECTOR
    WHATSAPP_MESSAGING_PHONE_NUMBER
}

structure FlowAssociationSummary {
    ResourceId: String
    FlowId: String
    ResourceType: ListFlowAssociationResourceType
}

list FlowAssociationSummaryList {
    member: FlowAssociationSummary
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9]{64}$")
string FlowContentSha256

structure FlowModule {
    Type: FlowModuleType
    FlowModuleId: FlowModuleId
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9]{64}$")
string FlowModuleContentSha256

@length(min: 1, max: 128)
string FlowModuleId

enum FlowModuleType {
    MCP
}

structure FlowQuickConnectConfig {
    @required
    ContactFlowId: ContactFlowId
}

structure FontFamily {
    Default: WorkspaceFontFamily
}

@length(min: 0, max: 128)
string FragmentNumber

@length(min: 1, max: 140)
string FunctionArn

list FunctionArnsList {
    member: FunctionArn
}

structure GlobalResiliencyMetadata {
    ActiveRegion: ActiveRegion
    OriginRegion: OriginRegion
    TrafficDistributionGroupId: TrafficDistributionGroupId
}

@length(min: 1, max: 128)
string GlobalSignInEndpoint

structure GranularAccessControlConfiguration {
    DataTableAccessControlConfiguration: DataTableAccessControlConfiguration
}

enum Grouping {
    QUEUE
    CHANNEL
    ROUTING_PROFILE
    ROUTING_STEP_EXPRESSION
    AGENT_STATUS
    SUBTYPE
    VALIDATION_TEST_TYPE
}

@length(max: 2)
list Groupings {
    member: Grouping
}

@length(max: 4)
list GroupingsV2 {
    member: String
}

structure HierarchyGroup {
    Id: String
    Arn: String
    Name: String
    LevelId: String
    HierarchyPath: HierarchyPath
    Tags: TagMap
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure HierarchyGroupCondition {
    Value: String
    HierarchyGroupMatchType: HierarchyGroupMatchType
}

@length(min: 0, max: 10)
list HierarchyGroupIdList {
    member: String
}

enum HierarchyGroupMatchType {
    EXACT
    WITH_CHILD_GROUPS
}

structure HierarchyGroupSummary {
    Id: String
    Arn: String
    Name: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list HierarchyGroupSummaryList {
    member: HierarchyGroupSummary
}

structure HierarchyGroupSummaryReference {
    Id: String
    Arn: String
}

structure HierarchyGroups {
    Level1: AgentHierarchyGroup
    Level2: AgentHierarchyGroup
    Level3: AgentHierarchyGroup
    Level4: AgentHierarchyGroup
    Level5: AgentHierarchyGroup
}

structure HierarchyLevel {
    Id: String
    Arn: String
    Name: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure HierarchyLevelUpdate {
    @required
    Name: String
}

structure HierarchyPath {
    LevelOne: HierarchyGroupSummary
    LevelTwo: HierarchyGroupSummary
    LevelThree: HierarchyGroupSummary
    LevelFour: HierarchyGroupSummary
    LevelFive: HierarchyGroupSummary
}

structure HierarchyPathReference {
    LevelOne: HierarchyGroupSummaryReference
    LevelTwo: HierarchyGroupSummaryReference
    LevelThree: HierarchyGroupSummaryReference
    LevelFour: HierarchyGroupSummaryReference
    LevelFive: HierarchyGroupSummaryReference
}

list HierarchyRestrictedResourceList {
    member: HierarchyRestrictedResourceName
}

@length(min: 1, max: 128)
string HierarchyRestrictedResourceName

structure HierarchyStructure {
    LevelOne: HierarchyLevel
    LevelTwo: HierarchyLevel
    LevelThree: HierarchyLevel
    LevelFour: HierarchyLevel
    LevelFive: HierarchyLevel
}

structure HierarchyStructureUpdate {
    LevelOne: HierarchyLevelUpdate
    LevelTwo: HierarchyLevelUpdate
    LevelThree: HierarchyLevelUpdate
    LevelFour: HierarchyLevelUpdate
    LevelFive: HierarchyLevelUpdate
}

structure HistoricalMetric {
    Name: HistoricalMetricName
    Threshold: Threshold
    Statistic: Statistic
    Unit: Unit
}

structure HistoricalMetricData {
    Metric: HistoricalMetric
    Value: Double
}

list HistoricalMetricDataCollections {
    member: HistoricalMetricData
}

enum HistoricalMetricName {
    CONTACTS_QUEUED
    CONTACTS_HANDLED
    CONTACTS_ABANDONED
    CONTACTS_CONSULTED
    CONTACTS_AGENT_HUNG_UP_FIRST
    CONTACTS_HANDLED_INCOMING
    CONTACTS_HANDLED_OUTBOUND
    CONTACTS_HOLD_ABANDONS
    CONTACTS_TRANSFERRED_IN
    CONTACTS_TRANSFERRED_OUT
    CONTACTS_TRANSFERRED_IN_FROM_QUEUE
    CONTACTS_TRANSFERRED_OUT_FROM_QUEUE
    CONTACTS_MISSED
    CALLBACK_CONTACTS_HANDLED
    API_CONTACTS_HANDLED
    OCCUPANCY
    HANDLE_TIME
    AFTER_CONTACT_WORK_TIME
    QUEUED_TIME
    ABANDON_TIME
    QUEUE_ANSWER_TIME
    HOLD_TIME
    INTERACTION_TIME
    INTERACTION_AND_HOLD_TIME
    SERVICE_LEVEL
}

structure HistoricalMetricResult {
    Dimensions: Dimensions
    Collections: HistoricalMetricDataCollections
}

list HistoricalMetricResults {
    member: HistoricalMetricResult
}

list HistoricalMetrics {
    member: HistoricalMetric
}

@range(min: 0, max: 87600)
integer Hours

@range(min: 0, max: 23)
integer Hours24Format

structure HoursOfOperation {
    HoursOfOperationId: String
    HoursOfOperationArn: String
    Name: CommonNameLength127
    Description: HoursOfOperationDescription
    TimeZone: String
    Config: HoursOfOperationConfigList
    ParentHoursOfOperations: ParentHoursOfOperationsList
    Tags: TagMap
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure HoursOfOperationConfig {
    @required
    Day: HoursOfOperationDays

    @required
    StartTime: HoursOfOperationTimeSlice

    @required
    EndTime: HoursOfOperationTimeSlice
}

@length(min: 0, max: 100)
list HoursOfOperationConfigList {
    member: HoursOfOperationConfig
}

enum HoursOfOperationDays {
    SUNDAY
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
}

@length(min: 1, max: 250)
string HoursOfOperationDescription

list HoursOfOperationList {
    member: HoursOfOperation
}

structure HoursOfOperationOverride {
    HoursOfOperationOverrideId: HoursOfOperationOverrideId
    HoursOfOperationId: String
    HoursOfOperationArn: String
    Name: CommonHumanReadableName
    Description: CommonHumanReadableDescription
    Config: HoursOfOperationOverrideConfigList
    EffectiveFrom: HoursOfOperationOverrideYearMonthDayDateFormat
    EffectiveTill: HoursOfOperationOverrideYearMonthDayDateFormat
    RecurrenceConfig: RecurrenceConfig
    OverrideType: OverrideType
}

structure HoursOfOperationOverrideConfig {
    Day: OverrideDays
    StartTime: OverrideTimeSlice
    EndTime: OverrideTimeSlice
}

@length(min: 0, max: 100)
list HoursOfOperationOverrideConfigList {
    member: HoursOfOperationOverrideConfig
}

@length(min: 1, max: 36)
string HoursOfOperationOverrideId

list HoursOfOperationOverrideList {
    member: HoursOfOperationOverride
}

list HoursOfOperationOverrideSearchConditionList {
    member: HoursOfOperationOverrideSearchCriteria
}

structure HoursOfOperationOverrideSearchCriteria {
    OrConditions: HoursOfOperationOverrideSearchConditionList
    AndConditions: HoursOfOperationOverrideSearchConditionList
    StringCondition: StringCondition
    DateCondition: DateCondition
}

@pattern("^\\d{4}-\\d{2}-\\d{2}$")
string HoursOfOperationOverrideYearMonthDayDateFormat

list HoursOfOperationSearchConditionList {
    member: HoursOfOperationSearchCriteria
}

structure HoursOfOperationSearchCriteria {
    OrConditions: HoursOfOperationSearchConditionList
    AndConditions: HoursOfOperationSearchConditionList
    StringCondition: StringCondition
}

structure HoursOfOperationSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

structure HoursOfOperationSummary {
    Id: String
    Arn: String
    Name: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list HoursOfOperationSummaryList {
    member: HoursOfOperationSummary
}

structure HoursOfOperationTimeSlice {
    @required
    Hours: Hours24Format

    @required
    Minutes: MinutesLimit60
}

structure HoursOfOperationsIdentifier {
    @required
    Name: CommonNameLength127

    @required
    Id: String

    Arn: String
}

@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$")
string IAMRestrictedPrimaryValue

@error("client") @httpError(409)
structure IdempotencyException {
    Message: String
}

structure ImagesLogo {
    Default: ThemeImageLink
    Favicon: ThemeImageLink
}

@range(min: 15, max: 720)
integer InactivityDuration

structure InboundAdditionalRecipients {
    ToAddresses: EmailAddressRecipientList
    CcAddresses: EmailAddressRecipientList
}

structure InboundEmailContent {
    @required
    MessageSourceType: InboundMessageSourceType

    RawMessage: InboundRawMessage
}

enum InboundMessageSourceType {
    RAW
}

structure InboundRawMessage {
    @required
    Subject: InboundSubject

    @required
    Body: Body

    @required
    ContentType: EmailMessageContentType

    Headers: EmailHeaders
}

@length(min: 0, max: 998) @sensitive
string InboundSubject

enum InitiateAs {
    CONNECTED_TO_USER
    COMPLETED
}

list InitiationMethodList {
    member: ContactInitiationMethod
}

@length(min: 0, max: 4096)
string InputData

structure InputPredefinedAttributeConfiguration {
    EnableValueValidationOnAssociation: Boolean
}

structure Instance {
    Id: InstanceId
    Arn: String
    IdentityManagementType: DirectoryType
    InstanceAlias: DirectoryAlias
    CreatedTime: Timestamp
    ServiceRole: String
    InstanceStatus: InstanceStatus
    StatusReason: InstanceStatusReason
    InboundCallsEnabled: Boolean
    OutboundCallsEnabled: Boolean
    InstanceAccessUrl: String
    Tags: TagMap
}

@pattern("arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string InstanceArn

enum InstanceAttributeType {
    INBOUND_CALLS
    OUTBOUND_CALLS
    CONTACTFLOW_LOGS
    CONTACT_LENS
    AUTO_RESOLVE_BEST_VOICES
    USE_CUSTOM_TTS_VOICES
    EARLY_MEDIA
    MULTI_PARTY_CONFERENCE
    HIGH_VOLUME_OUTBOUND
    ENHANCED_CONTACT_MONITORING
    ENHANCED_CHAT_MONITORING
    MULTI_PARTY_CHAT_CONFERENCE
    MESSAGE_STREAMING
}

@length(min: 1, max: 100)
string InstanceAttributeValue

@length(min: 1, max: 100)
string InstanceId

@length(min: 1, max: 250)
@pattern("^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string InstanceIdOrArn

enum InstanceReplicationStatus {
    INSTANCE_REPLICATION_COMPLETE
    INSTANCE_REPLICATION_IN_PROGRESS
    INSTANCE_REPLICATION_FAILED
    INSTANCE_REPLICA_DELETING
    INSTANCE_REPLICATION_DELETION_FAILED
    RESOURCE_REPLICATION_NOT_STARTED
}

enum InstanceStatus {
    CREATION_IN_PROGRESS
    ACTIVE
    CREATION_FAILED
}

structure InstanceStatusReason {
    Message: String
}

structure InstanceStorageConfig {
    AssociationId: AssociationId

    @required
    StorageType: StorageType

    S3Config: S3Config
    KinesisVideoStreamConfig: KinesisVideoStreamConfig
    KinesisStreamConfig: KinesisStreamConfig
    KinesisFirehoseConfig: KinesisFirehoseConfig
}

list InstanceStorageConfigs {
    member: InstanceStorageConfig
}

enum InstanceStorageResourceType {
    CHAT_TRANSCRIPTS
    CALL_RECORDINGS
    SCHEDULED_REPORTS
    MEDIA_STREAMS
    CONTACT_TRACE_RECORDS
    AGENT_EVENTS
    REAL_TIME_CONTACT_ANALYSIS_SEGMENTS
    ATTACHMENTS
    CONTACT_EVALUATIONS
    SCREEN_RECORDINGS
    REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS
    REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS
    EMAIL_MESSAGES
}

structure InstanceSummary {
    Id: InstanceId
    Arn: String
    IdentityManagementType: DirectoryType
    InstanceAlias: DirectoryAlias
    CreatedTime: Timestamp
    ServiceRole: String
    InstanceStatus: InstanceStatus
    InboundCallsEnabled: Boolean
    OutboundCallsEnabled: Boolean
    InstanceAccessUrl: String
}

list InstanceSummaryList {
    member: InstanceSummary
}

@range(min: 0)
integer IntegerCount

@length(min: 1, max: 200)
string IntegrationAssociationId

structure IntegrationAssociationSummary {
    IntegrationAssociationId: IntegrationAssociationId
    IntegrationAssociationArn: String
    InstanceId: InstanceId
    IntegrationType: IntegrationType
    IntegrationArn: String
    SourceApplicationUrl: URI
    SourceApplicationName: SourceApplicationName
    SourceType: SourceType
}

list IntegrationAssociationSummaryList {
    member: IntegrationAssociationSummary
}

enum IntegrationType {
    EVENT
    VOICE_ID
    PINPOINT_APP
    WISDOM_ASSISTANT
    WISDOM_KNOWLEDGE_BASE
    WISDOM_QUICK_RESPONSES
    Q_MESSAGE_TEMPLATES
    CASES_DOMAIN
    APPLICATION
    FILE_SCANNER
    SES_IDENTITY
    ANALYTICS_CONNECTOR
    CALL_TRANSFER_CONNECTOR
    COGNITO_USER_POOL
    MESSAGE_PROCESSOR
}

@error("server") @httpError(500)
structure InternalServiceException {
    Message: String
}

structure IntervalDetails {
    TimeZone: String
    IntervalPeriod: IntervalPeriod
}

enum IntervalPeriod {
    FIFTEEN_MIN
    THIRTY_MIN
    HOUR
    DAY
    WEEK
    TOTAL
}

@range(min: 1, max: 6)
integer IntervalPositiveInteger

@error("client") @httpError(400)
structure InvalidActiveRegionException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidContactFlowException {
    problems: Problems
}

@error("client") @httpError(400)
structure InvalidContactFlowModuleException {
    Problems: Problems
}

@error("client") @httpError(400)
structure InvalidParameterException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
    Reason: InvalidRequestExceptionReason
}

union InvalidRequestExceptionReason {
    AttachedFileInvalidRequestExceptionReason: AttachedFileInvalidRequestExceptionReason
}

@error("client") @httpError(400)
structure InvalidTestCaseException {
    Problems: Problems
}

structure InvisibleFieldInfo {
    Id: TaskTemplateFieldIdentifier
}

list InvisibleTaskTemplateFields {
    member: InvisibleFieldInfo
}

@length(min: 2, max: 50) @pattern("^[A-Za-z0-9:/]*$")
string IpCidr

list IpCidrList {
    member: IpCidr
}

enum IvrRecordingTrack {
    ALL
}

@sensitive
string JoinToken

@length(min: 1, max: 128)
string KeyId

structure KinesisFirehoseConfig {
    @required
    FirehoseArn: String
}

structure KinesisStreamConfig {
    @required
    StreamArn: String
}

structure KinesisVideoStreamConfig {
    @required
    Prefix: Prefix

    @required
    RetentionPeriodHours: Hours

    @required
    EncryptionConfig: EncryptionConfig
}

structure LanguageConfiguration {
    LanguageLocale: String
}

@length(min: 1, max: 100000)
string LargeNextToken

@range(min: 0, max: 1000)
integer LengthBoundary

structure LexBot {
    @required
    Name: BotName

    @required
    LexRegion: LexRegion
}

structure LexBotConfig {
    LexBot: LexBot
    LexV2Bot: LexV2Bot
}

list LexBotConfigList {
    member: LexBotConfig
}

list LexBotsList {
    member: LexBot
}

@length(max: 60)
string LexRegion

structure LexV2Bot {
    AliasArn: AliasArn
}

enum LexVersion {
    V1
    V2
}

@error("client") @httpError(429)
structure LimitExceededException {
    Message: String
}

@input
structure ListAgentStatusRequest {
    @required @httpLabel
    InstanceId: InstanceId

    @httpQuery("nextToken")
    NextToken: String

    @httpQuery("maxResults")
    MaxResults: MaxResult1000

    @httpQuery("AgentStatusTypes")
    AgentStatusTypes: AgentStatusTypes
}

@output
structure ListAgentStatusResponse {
    NextToken: String
    AgentStatusSummaryList: AgentStatusSummaryList
}

@range(min: 1, max: 100)
integer ListAssociatedContactsRequestMaxResults

structure ListCondition {
    TargetListType: TargetListType
    Conditions: Conditions
}

enum ListFlowAssociationResourceType {
    WHATSAPP_MESSAGING_PHONE_NUMBER
    VOICE_PHONE_NUMBER
    INBOUND_EMAIL
    OUTBOUND_EMAIL
    ANALYTICS_CONNECTOR
}

structure ListPhoneNumbersSummary {
    PhoneNumberId: String
    PhoneNumberArn: String
    PhoneNumber: PhoneNumber
    PhoneNumberCountryCode: PhoneNumberCountryCode
    PhoneNumberType: PhoneNumberType
    TargetArn: String
    InstanceId: InstanceId
    PhoneNumberDescription: PhoneNumberDescription
    SourcePhoneNumberArn: String
}

list ListPhoneNumbersSummaryList {
    member: ListPhoneNumbersSummary
}

enum LocaleCode {
    en_US
    de_DE
    es_ES
    fr_FR
    id_ID
    it_IT
    ja_JP
    ko_KR
    pt_BR
    zh_CN
    zh_TW
}

@length(min: 0, max: 500)
string LocalizedString

enum MaskMode {
    PII
    EntityType
}

structure MatchCriteria {
    AgentsCriteria: AgentsCriteria
}

@range(min: 1, max: 10)
integer MaxResult10

@range(min: 1, max: 100)
integer MaxResult100

@range(min: 1, max: 1000)
integer MaxResult1000

@range(min: 1, max: 2)
integer MaxResult2

@range(min: 1, max: 200)
integer MaxResult200

@range(min: 1, max: 25)
integer MaxResult25

@range(min: 1, max: 500)
integer MaxResult500

@range(min: 1, max: 7)
integer MaxResult7

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1440, max: 43200)
integer MaxSessionDurationMinutes

@error("client") @httpError(400)
structure MaximumResultReturnedException {
    Message: String
}

@range(min: 1, max: 104857600)
long MaximumSizeLimitInBytes

list MediaConcurrencies {
    member: MediaConcurrency
}

structure MediaConcurrency {
    @required
    Channel: Channel

    @required
    Concurrency: Concurrency

    CrossChannelBehavior: CrossChannelBehavior
}

structure MediaItem {
    Type: MediaType
    Source: MediaSource
}

list MediaList {
    member: MediaItem
}

structure MediaPlacement {
    AudioHostUrl: URI
    AudioFallbackUrl: URI
    SignalingUrl: URI
    TurnControlUrl: URI
    EventIngestionUrl: URI
}

@length(min: 1, max: 533333) @pattern(".*\\\\S.*")
string MediaSource

enum MediaStreamType {
    AUDIO
    VIDEO
}

enum MediaType {
    IMAGE_LOGO_LIGHT_FAVICON
    IMAGE_LOGO_DARK_FAVICON
    IMAGE_LOGO_LIGHT_HORIZONTAL
    IMAGE_LOGO_DARK_HORIZONTAL
}

structure Meeting {
    MediaRegion: String
    MediaPlacement: MediaPlacement
    MeetingFeatures: MeetingFeaturesConfiguration
    MeetingId: String
}

enum MeetingFeatureStatus {
    AVAILABLE
    UNAVAILABLE
}

structure MeetingFeaturesConfiguration {
    Audio: AudioFeatures
}

@length(min: 1, max: 500)
string MessageTemplateId

@length(min: 1, max: 500)
string MessageTemplateKnowledgeBaseId

@length(min: 1, max: 2000)
string MetadataUrl

list MetricDataCollectionsV2 {
    member: MetricDataV2
}

structure MetricDataV2 {
    Metric: MetricV2
    Value: Double
}

structure MetricFilterV2 {
    MetricFilterKey: String
    MetricFilterValues: MetricFilterValueList
    Negate: Boolean
}

@length(min: 1, max: 10)
list MetricFilterValueList {
    member: String
}

@length(max: 2)
list MetricFiltersV2List {
    member: MetricFilterV2
}

@length(min: 1, max: 150)
string MetricId

structure MetricInterval {
    Interval: IntervalPeriod
    StartTime: Timestamp
    EndTime: Timestamp
}

structure MetricResultV2 {
    Dimensions: DimensionsV2Map
    MetricInterval: MetricInterval
    Collections: MetricDataCollectionsV2
}

list MetricResultsV2 {
    member: MetricResultV2
}

structure MetricV2 {
    Name: String
    Threshold: ThresholdCollections
    MetricId: MetricId
    MetricFilters: MetricFiltersV2List
}

list MetricsV2 {
    member: MetricV2
}

@range(min: 0, max: 59)
integer MinutesLimit60

enum MonitorCapability {
    SILENT_MONITOR
    BARGE
}

@range(min: 1, max: 12)
integer Month

@range(min: -1, max: 31)
integer MonthDay

list MonthDayList {
    member: MonthDay
}

list MonthList {
    member: Month
}

structure MultiSelectQuestionRuleCategoryAutomation {
    @required
    Category: MultiSelectQuestionRuleCategoryAutomationLabel

    @required
    Condition: MultiSelectQuestionRuleCategoryAutomationCondition

    @required
    OptionRefIds: ReferenceIdList
}

enum MultiSelectQuestionRuleCategoryAutomationCondition {
    PRESENT
    NOT_PRESENT
}

@length(min: 1, max: 50)
string MultiSelectQuestionRuleCategoryAutomationLabel

@length(min: 0, max: 1024) @sensitive
string Name

@length(min: 1, max: 128) @pattern("(^[\\S].*[\\S]$)|(^[\\S]$)")
string Name128

structure NameCriteria {
    @required
    SearchText: SearchTextList

    @required
    MatchType: SearchContactsMatchType
}

@length(min: 1, max: 128)
string Namespace

structure NewSessionDetails {
    SupportedMessagingContentTypes: SupportedMessagingContentTypes
    ParticipantDetails: ParticipantDetails
    Attributes: Attributes
    StreamingConfiguration: ChatStreamingConfiguration
}

structure NextContactEntry {
    Type: NextContactType
    NextContactMetadata: NextContactMetadata
}

union NextContactMetadata {
    QuickConnectContactData: QuickConnectContactData
}

enum NextContactType {
    QUICK_CONNECT
}

@length(max: 24)
list NextContacts {
    member: NextContactEntry
}

@length(min: 1, max: 2500)
string NextToken2500

structure Notification {
    Content: NotificationContent

    @required
    Id: NotificationId

    @required
    Arn: String

    Priority: NotificationPriority
    Recipients: RecipientList

    @required
    LastModifiedTime: Timestamp

    CreatedAt: Timestamp
    ExpiresAt: Timestamp
    LastModifiedRegion: RegionName
    Tags: TagMap
}

map NotificationContent {
    key: LocaleCode
    value: LocalizedString
}

enum NotificationContentType {
    PLAIN_TEXT
}

enum NotificationDeliveryType {
    EMAIL
}

@length(min: 1, max: 256)
string NotificationId

enum NotificationPriority {
    URGENT
    HIGH
    LOW
}

structure NotificationRecipientType {
    UserTags: UserTagMap
    UserIds: UserIdList
}

list NotificationSearchConditionList {
    member: NotificationSearchCriteria
}

structure NotificationSearchCriteria {
    OrConditions: NotificationSearchConditionList
    AndConditions: NotificationSearchConditionList
    StringCondition: StringCondition
}

structure NotificationSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

structure NotificationSearchSummary {
    Id: NotificationId
    Arn: String
    InstanceId: InstanceId
    Content: NotificationContent
    Priority: NotificationPriority
    Recipients: RecipientList
    CreatedAt: Timestamp
    ExpiresAt: Timestamp
    LastModifiedRegion: RegionName
    LastModifiedTime: Timestamp
    Tags: TagMap
}

list NotificationSearchSummaryList {
    member: NotificationSearchSummary
}

enum NotificationSource {
    CUSTOMER
    RULES
    SYSTEM
}

enum NotificationStatus {
    READ
    UNREAD
    HIDDEN
}

list NotificationSummaryList {
    member: Notification
}

enum NotificationType {
    WIDGET_VIEW
    WIDGET_ACTION
}

@range(min: 1.0, max: 5.0)
float NullableProficiencyLevel

enum NumberComparisonType {
    GREATER_OR_EQUAL
    GREATER
    LESSER_OR_EQUAL
    LESSER
    EQUAL
    NOT_EQUAL
    RANGE
}

structure NumberCondition {
    FieldName: String
    MinValue: Integer
    MaxValue: Integer
    ComparisonType: NumberComparisonType
}

structure NumberReference {
    Name: ReferenceKey
    Value: ReferenceValue
}

enum NumericQuestionPropertyAutomationLabel {
    OVERALL_CUSTOMER_SENTIMENT_SCORE
    OVERALL_AGENT_SENTIMENT_SCORE
    CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT
    CUSTOMER_SENTIMENT_SCORE_WITH_AGENT
    NON_TALK_TIME
    NON_TALK_TIME_PERCENTAGE
    NUMBER_OF_INTERRUPTIONS
    CONTACT_DURATION
    AGENT_INTERACTION_DURATION
    CUSTOMER_HOLD_TIME
    LONGEST_HOLD_DURATION
    NUMBER_OF_HOLDS
    AGENT_INTERACTION_AND_HOLD_DURATION
}

structure NumericQuestionPropertyValueAutomation {
    @required
    Label: NumericQuestionPropertyAutomationLabel
}

structure ObservationSummary {
    TotalObservations: Integer
    ObservationsPassed: Integer
    ObservationsFailed: Integer
}

@length(min: 0, max: 128)
string OperatingSystem

structure OperationalHour {
    Start: OverrideTimeSlice
    End: OverrideTimeSlice
}

list OperationalHours {
    member: OperationalHour
}

enum OperationalStatus {
    OPEN
    CLOSED
}

@length(max: 267)
string Origin

@length(min: 0, max: 1024)
string OriginRegion

list OriginsList {
    member: Origin
}

structure OutboundAdditionalRecipients {
    CcEmailAddresses: EmailAddressRecipientList
}

structure OutboundCallerConfig {
    OutboundCallerIdName: OutboundCallerIdName
    OutboundCallerIdNumberId: String
    OutboundFlowId: ContactFlowId
}

@length(min: 1, max: 255)
string OutboundCallerIdName

@error("client") @httpError(403)
structure OutboundContactNotPermittedException {
    Message: String
}

structure OutboundEmailConfig {
    OutboundEmailAddressId: EmailAddressId
}

structure OutboundEmailContent {
    @required
    MessageSourceType: OutboundMessageSourceType

    TemplatedMessageConfig: TemplatedMessageConfig
    RawMessage: OutboundRawMessage
}

enum OutboundMessageSourceType {
    TEMPLATE
    RAW
}

structure OutboundRawMessage {
    @required
    Subject: OutboundSubject

    @required
    Body: Body

    @required
    ContentType: EmailMessageContentType
}

@length(min: 36, max: 36)
string OutboundRequestId

structure OutboundStrategy {
    @required
    Type: OutboundStrategyType

    Config: OutboundStrategyConfig
}

structure OutboundStrategyConfig {
    AgentFirst: AgentFirst
}

enum OutboundStrategyType {
    AGENT_FIRST
}

@length(min: 1, max: 998) @sensitive
string OutboundSubject

@error("client") @httpError(404)
structure OutputTypeNotFoundException {
    Message: String
}

enum OverrideDays {
    SUNDAY
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
}

structure OverrideHour {
    Start: OverrideTimeSlice
    End: OverrideTimeSlice
    OverrideName: CommonHumanReadableName
    OperationalStatus: OperationalStatus
}

list OverrideHours {
    member: OverrideHour
}

structure OverrideTimeSlice {
    @required
    Hours: Hours24Format

    @required
    Minutes: MinutesLimit60
}

enum OverrideType {
    STANDARD
    OPEN
    CLOSED
}

@length(min: 1, max: 1024)
string PEM

@length(min: 1, max: 25)
@pattern("^(?!\\\\.$)(?!\\\\.\\\\.$)[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]+$")
string Page

structure PaletteCanvas {
    ContainerBackground: ThemeString
    PageBackground: ThemeString
    ActiveBackground: ThemeString
}

structure PaletteHeader {
    Background: ThemeString
    Text: ThemeString
    TextHover: ThemeString
    InvertActionsColors: Boolean
}

structure PaletteNavigation {
    Background: ThemeString
    TextBackgroundHover: ThemeString
    TextBackgroundActive: ThemeString
    Text: ThemeString
    TextHover: ThemeString
    TextActive: ThemeString
    InvertActionsColors: Boolean
}

structure PalettePrimary {
    Default: ThemeString
    Active: ThemeString
    ContrastText: ThemeString
}

structure ParentHoursOfOperationConfig {
    HoursOfOperationId: String
}

@length(min: 0, max: 3)
list ParentHoursOfOperationConfigList {
    member: ParentHoursOfOperationConfig
}

@length(min: 1, max: 3)
list ParentHoursOfOperationIdList {
    member: String
}

list ParentHoursOfOperationsList {
    member: HoursOfOperationsIdentifier
}

structure ParticipantCapabilities {
    Video: VideoCapability
    ScreenShare: ScreenShareCapability
}

structure ParticipantConfiguration {
    ResponseMode: ResponseMode
}

structure ParticipantDetails {
    @required
    DisplayName: DisplayName
}

structure ParticipantDetailsToAdd {
    ParticipantRole: ParticipantRole
    DisplayName: DisplayName
    ParticipantCapabilities: ParticipantCapabilities
}

@length(min: 1, max: 256)
string ParticipantId

structure ParticipantMetrics {
    ParticipantId: ParticipantId
    ParticipantType: ParticipantType
    ConversationAbandon: Boolean
    MessagesSent: Integer
    NumResponses: Integer
    MessageLengthInChars: Integer
    TotalResponseTimeInMillis: DurationMillis
    MaxResponseTimeInMillis: DurationMillis
    LastMessageTimestamp: Timestamp
}

enum ParticipantRole {
    AGENT
    CUSTOMER
    SYSTEM
    CUSTOM_BOT
    SUPERVISOR
}

enum ParticipantState {
    INITIAL
    CONNECTED
    DISCONNECTED
    MISSED
}

enum ParticipantTimerAction {
    Unset
}

@length(min: 1, max: 6)
list ParticipantTimerConfigList {
    member: ParticipantTimerConfiguration
}

structure ParticipantTimerConfiguration {
    @required
    ParticipantRole: TimerEligibleParticipantRoles

    @required
    TimerType: ParticipantTimerType

    @required
    TimerValue: ParticipantTimerValue
}

@range(min: 2, max: 480)
integer ParticipantTimerDurationInMinutes

enum ParticipantTimerType {
    IDLE
    DISCONNECT_NONCUSTOMER
}

union ParticipantTimerValue {
    ParticipantTimerAction: ParticipantTimerAction
    ParticipantTimerDurationInMinutes: ParticipantTimerDurationInMinutes
}

@length(min: 1, max: 1000)
string ParticipantToken

structure ParticipantTokenCredentials {
    ParticipantToken: ParticipantToken
    Expiry: String
}

enum ParticipantType {
    ALL
    MANAGER
    AGENT
    CUSTOMER
    THIRDPARTY
}

@pattern("/^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[a-zA-Z\\d\\S]{8,64}$/") @sensitive
string Password

@range(min: 0, max: 100)
integer Percentage

enum PerformanceCategoryName {
    NEEDS_IMPROVEMENT
    EXCEEDS_EXPECTATIONS
}

@length(min: 1, max: 128)
string Permission

@length(max: 500)
list PermissionsList {
    member: SecurityProfilePermission
}

structure PersistentChat {
    RehydrationType: RehydrationType
    SourceContactId: ContactId
}

structure PersistentConnectionConfig {
    @required
    Channel: Channel

    @required
    PersistentConnection: Boolean
}

list PersistentConnectionConfigs {
    member: PersistentConnectionConfig
}

@length(min: 1, max: 64)
string PersonalizeDomainName

@pattern("\\\\+[1-9]\\\\d{1,14}$")
string PhoneNumber

structure PhoneNumberConfig {
    @required
    Channel: Channel

    @required
    PhoneType: PhoneType

    PhoneNumber: SensitivePhoneNumber
}

list PhoneNumberConfigs {
    member: PhoneNumberConfig
}

enum PhoneNumberCountryCode {
    AF
    AL
    DZ
    AS
    AD
    AO
    AI
    AQ
    AG
    AR
    AM
    AW
    AU
    AT
    AZ
    BS
    BH
    BD
    BB
    BY
    BE
    BZ
    BJ
    BM
    BT
    BO
    BA
    BW
    BR
    IO
    VG
    BN
    BG
    BF
    BI
    KH
    CM
    CA
    CV
    KY
    CF
    TD
    CL
    CN
    CX
    CC
    CO
    KM
    CK
    CR
    HR
    CU
    CW
    CY
    CZ
    CD
    DK
    DJ
    DM
    DO
    TL
    EC
    EG
    SV
    GQ
    ER
    EE
    ET
    FK
    FO
    FJ
    FI
    FR
    PF
    GA
    GM
    GE
    DE
    GH
    GI
    GR
    GL
    GD
    GU
    GT
    GG
    GN
    GW
    GY
    HT
    HN
    HK
    HU
    IS
    IN
    ID
    IR
    IQ
    IE
    IM
    IL
    IT
    CI
    JM
    JP
    JE
    JO
    KZ
    KE
    KI
    KW
    KG
    LA
    LV
    LB
    LS
    LR
    LY
    LI
    LT
    LU
    MO
    MK
    MG
    MW
    MY
    MV
    ML
    MT
    MH
    MR
    MU
    YT
    MX
    FM
    MD
    MC
    MN
    ME
    MS
    MA
    MZ
    MM
    NA
    NR
    NP
    NL
    AN
    NC
    NZ
    NI
    NE
    NG
    NU
    KP
    MP
    NO
    OM
    PK
    PW
    PA
    PG
    PY
    PE
    PH
    PN
    PL
    PT
    PR
    QA
    CG
    RE
    RO
    RU
    RW
    BL
    SH
    KN
    LC
    MF
    PM
    VC
    WS
    SM
    ST
    SA
    SN
    RS
    SC
    SL
    SG
    SX
    SK
    SI
    SB
    SO
    ZA
    KR
    ES
    LK
    SD
    SR
    SJ
    SZ
    SE
    CH
    SY
    TW
    TJ
    TZ
    TH
    TG
    TK
    TO
    TT
    TN
    TR
    TM
    TC
    TV
    VI
    UG
    UA
    AE
    GB
    US
    UY
    UZ
    VU
    VA
    VE
    VN
    WF
    EH
    YE
    ZM
    ZW
}

@length(max: 10)
list PhoneNumberCountryCodes {
    member: PhoneNumberCountryCode
}

@length(min: 0, max: 500) @pattern("^[\\W\\S_]*")
string PhoneNumberDescription

@pattern("\\\\+?[0-9]{1,11}")
string PhoneNumberPrefix

structure PhoneNumberQuickConnectConfig {
    @required
    PhoneNumber: PhoneNumber
}

structure PhoneNumberStatus {
    Status: PhoneNumberWorkflowStatus
    Message: PhoneNumberWorkflowMessage
}

structure PhoneNumberSummary {
    Id: String
    Arn: String
    PhoneNumber: PhoneNumber
    PhoneNumberType: PhoneNumberType
    PhoneNumberCountryCode: PhoneNumberCountryCode
}

list PhoneNumberSummaryList {
    member: PhoneNumberSummary
}

enum PhoneNumberType {
    TOLL_FREE
    DID
    UIFN
    SHARED
    THIRD_PARTY_TF
    THIRD_PARTY_DID
    SHORT_CODE
}

@length(max: 6)
list PhoneNumberTypes {
    member: PhoneNumberType
}

@length(min: 0, max: 255) @pattern("^[\\W\\S_]*")
string PhoneNumberWorkflowMessage

enum PhoneNumberWorkflowStatus {
    CLAIMED
    IN_PROGRESS
    FAILED
}

enum PhoneType {
    SOFT_PHONE
    DESK_PHONE
}

@length(min: 0, max: 128)
string PlatformName

@length(min: 0, max: 128)
string PlatformVersion

@range(min: 0, max: 100)
integer PointValue

enum Policy {
    None
    RedactedOnly
    RedactedAndOriginal
}

@range(min: 0)
double PositiveDouble

@range(min: 0)
integer PostAcceptPreviewTimeoutDurationInSeconds

structure PostAcceptTimeoutConfig {
    @required
    DurationInSeconds: PostAcceptPreviewTimeoutDurationInSeconds
}

@length(min: 0, max: 128)
string PotentialAudioQualityIssue

@length(min: 0, max: 3)
list PotentialAudioQualityIssues {
    member: PotentialAudioQualityIssue
}

@length(min: 0, max: 128)
string PotentialDisconnectIssue

@length(min: 1, max: 2000)
string PreSignedAttachmentUrl

structure PredefinedAttribute {
    Name: PredefinedAttributeName
    Values: PredefinedAttributeValues
    Purposes: PredefinedAttributePurposeNameList
    AttributeConfiguration: PredefinedAttributeConfiguration
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure PredefinedAttributeConfiguration {
    EnableValueValidationOnAssociation: Boolean
    IsReadOnly: Boolean
}

@length(min: 1, max: 100)
string PredefinedAttributeName

@length(min: 1, max: 100)
string PredefinedAttributePurposeName

@length(min: 0, max: 10)
list PredefinedAttributePurposeNameList {
    member: PredefinedAttributePurposeName
}

list PredefinedAttributeSearchConditionList {
    member: PredefinedAttributeSearchCriteria
}

structure PredefinedAttributeSearchCriteria {
    OrConditions: PredefinedAttributeSearchConditionList
    AndConditions: PredefinedAttributeSearchConditionList
    StringCondition: StringCondition
}

list PredefinedAttributeSearchSummaryList {
    member: PredefinedAttribute
}

@length(min: 1, max: 100)
string PredefinedAttributeStringValue

@length(min: 0, max: 500)
list PredefinedAttributeStringValuesList {
    member: PredefinedAttributeStringValue
}

structure PredefinedAttributeSummary {
    Name: PredefinedAttributeName
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list PredefinedAttributeSummaryList {
    member: PredefinedAttributeSummary
}

union PredefinedAttributeValues {
    StringList: PredefinedAttributeStringValuesList
}

@length(min: 1, max: 128)
string Prefix

structure Preview {
    @required
    PostAcceptTimeoutConfig: PostAcceptTimeoutConfig

    @required
    AllowedUserActions: AllowedUserActions
}

structure PrimaryAttributeAccessControlConfigurationItem {
    PrimaryAttributeValues: PrimaryAttributeValuesSet
}

@length(min: 1, max: 127)
@pattern("(?!aws:|connect:)[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$")
string PrimaryAttributeContextKeyName

structure PrimaryAttributeValue {
    AccessType: AccessType
    AttributeName: PrimaryAttributeContextKeyName
    Values: PrimaryValueList
}

structure PrimaryAttributeValueFilter {
    @required
    AttributeName: DataTableName

    @required
    Values: ValueList
}

list PrimaryAttributeValueFilters {
    member: PrimaryAttributeValueFilter
}

@length(max: 5)
list PrimaryAttributeValuesSet {
    member: PrimaryAttributeValue
}

structure PrimaryValue {
    @required
    AttributeName: DataTableName

    @required
    Value: String
}

@length(max: 2)
list PrimaryValueList {
    member: IAMRestrictedPrimaryValue
}

structure PrimaryValueResponse {
    AttributeName: DataTableName
    AttributeId: DataTableId
    Value: String
}

list PrimaryValuesList {
    member: RecordPrimaryValue
}

list PrimaryValuesResponseSet {
    member: PrimaryValueResponse
}

list PrimaryValuesSet {
    member: PrimaryValue
}

@range(min: 1, max: 99)
integer Priority

structure ProblemDetail {
    message: ProblemMessageString
}

@length(min: 1, max: 256)
string ProblemMessageString

@length(min: 1, max: 50)
list Problems {
    member: ProblemDetail
}

@range(min: 1.0, max: 5.0)
float ProficiencyLevel

@length(min: 1, max: 128)
string ProficiencyValue

structure Prompt {
    PromptARN: String
    PromptId: PromptId
    Name: CommonNameLength127
    Description: PromptDescription
    Tags: TagMap
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

@length(min: 1, max: 250)
string PromptDescription

@length(min: 1, max: 256)
string PromptId

list PromptList {
    member: Prompt
}

@length(min: 1, max: 256)
string PromptName

@length(min: 1, max: 2000)
string PromptPresignedUrl

list PromptSearchConditionList {
    member: PromptSearchCriteria
}

structure PromptSearchCriteria {
    OrConditions: PromptSearchConditionList
    AndConditions: PromptSearchConditionList
    StringCondition: StringCondition
}

structure PromptSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

structure PromptSummary {
    Id: PromptId
    Arn: String
    Name: PromptName
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list PromptSummaryList {
    member: PromptSummary
}

@error("client") @httpError(400)
structure PropertyValidationException {
    @required
    Message: String

    PropertyList: PropertyValidationExceptionPropertyList
}

structure PropertyValidationExceptionProperty {
    @required
    PropertyPath: String

    @required
    Reason: PropertyValidationExceptionReason

    @required
    Message: String
}

list PropertyValidationExceptionPropertyList {
    member: PropertyValidationExceptionProperty
}

enum PropertyValidationExceptionReason {
    INVALID_FORMAT
    UNIQUE_CONSTRAINT_VIOLATED
    REFERENCED_RESOURCE_NOT_FOUND
    RESOURCE_NAME_ALREADY_EXISTS
    REQUIRED_PROPERTY_MISSING
    NOT_SUPPORTED
    TYPE_MISMATCH
}

structure QualityMetrics {
    Agent: AgentQualityMetrics
    Customer: CustomerQualityMetrics
}

structure QuestionOptionPointsConfiguration {
    @required
    PointValue: PointValue

    IsBonus: Boolean
}

structure QuestionPointsConfiguration {
    MaxPointValue: PointValue
    MinPointValue: PointValue
    IsBonus: Boolean
}

enum QuestionRuleCategoryAutomationCondition {
    PRESENT
    NOT_PRESENT
}

structure Queue {
    Name: CommonNameLength127
    QueueArn: String
    QueueId: String
    Description: QueueDescription
    OutboundCallerConfig: OutboundCallerConfig
    OutboundEmailConfig: OutboundEmailConfig
    HoursOfOperationId: String
    MaxContacts: QueueMaxContacts
    Status: QueueStatus
    Tags: TagMap
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

@length(min: 1, max: 250)
string QueueDescription

@length(min: 0, max: 100)
list QueueIdList {
    member: String
}

structure QueueInfo {
    Id: String
    EnqueueTimestamp: Timestamp
}

structure QueueInfoInput {
    Id: String
}

@range(min: 0)
integer QueueMaxContacts

@length(min: 1, max: 256)
string QueueName

@range(min: 1, max: 9223372036854775807)
long QueuePriority

structure QueueQuickConnectConfig {
    @required
    QueueId: String

    @required
    ContactFlowId: ContactFlowId
}

structure QueueReference {
    Id: String
    Arn: String
}

list QueueSearchConditionList {
    member: QueueSearchCriteria
}

structure QueueSearchCriteria {
    OrConditions: QueueSearchConditionList
    AndConditions: QueueSearchConditionList
    StringCondition: StringCondition
    QueueTypeCondition: SearchableQueueType
}

structure QueueSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

list QueueSearchSummaryList {
    member: Queue
}

enum QueueStatus {
    ENABLED
    DISABLED
}

structure QueueSummary {
    Id: String
    Arn: String
    Name: QueueName
    QueueType: QueueType
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list QueueSummaryList {
    member: QueueSummary
}

enum QueueType {
    STANDARD
    AGENT
}

@length(max: 2)
list QueueTypes {
    member: QueueType
}

@length(min: 1, max: 100)
list Queues {
    member: String
}

structure QuickConnect {
    QuickConnectARN: String
    QuickConnectId: String
    Name: QuickConnectName
    Description: QuickConnectDescription
    QuickConnectConfig: QuickConnectConfig
    Tags: TagMap
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure QuickConnectConfig {
    @required
    QuickConnectType: QuickConnectType

    UserConfig: UserQuickConnectConfig
    QueueConfig: QueueQuickConnectConfig
    PhoneConfig: PhoneNumberQuickConnectConfig
    FlowConfig: FlowQuickConnectConfig
}

structure QuickConnectContactData {
    ContactId: ContactId
    InitiationTimestamp: Timestamp
    QuickConnectId: String
    QuickConnectName: QuickConnectName
    QuickConnectType: QuickConnectType
}

@length(min: 1, max: 250)
string QuickConnectDescription

@length(min: 1, max: 127)
string QuickConnectName

list QuickConnectSearchConditionList {
    member: QuickConnectSearchCriteria
}

structure QuickConnectSearchCriteria {
    OrConditions: QuickConnectSearchConditionList
    AndConditions: QuickConnectSearchConditionList
    StringCondition: StringCondition
}

structure QuickConnectSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

list QuickConnectSearchSummaryList {
    member: QuickConnect
}

structure QuickConnectSummary {
    Id: String
    Arn: String
    Name: QuickConnectName
    QuickConnectType: QuickConnectType
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list QuickConnectSummaryList {
    member: QuickConnectSummary
}

enum QuickConnectType {
    USER
    QUEUE
    PHONE_NUMBER
    FLOW
}

@length(max: 4)
list QuickConnectTypes {
    member: QuickConnectType
}

@length(min: 1, max: 50)
list QuickConnectsList {
    member: String
}

structure Range {
    MinProficiencyLevel: NullableProficiencyLevel
    MaxProficiencyLevel: NullableProficiencyLevel
}

structure ReadOnlyFieldInfo {
    Id: TaskTemplateFieldIdentifier
}

list ReadOnlyTaskTemplateFields {
    member: ReadOnlyFieldInfo
}

structure RealTimeContactAnalysisAttachment {
    @required
    AttachmentName: AttachmentName

    ContentType: ContentType

    @required
    AttachmentId: ArtifactId

    Status: ArtifactStatus
}

@length(max: 10)
list RealTimeContactAnalysisAttachments {
    member: RealTimeContactAnalysisAttachment
}

structure RealTimeContactAnalysisCategoryDetails {
    @required
    PointsOfInterest: RealTimeContactAnalysisPointsOfInterest
}

@length(min: 1, max: 256)
string RealTimeContactAnalysisCategoryName

structure RealTimeContactAnalysisCharacterInterval {
    @required
    BeginOffsetChar: RealTimeContactAnalysisOffset

    @required
    EndOffsetChar: RealTimeContactAnalysisOffset
}

list RealTimeContactAnalysisCharacterIntervals {
    member: RealTimeContactAnalysisCharacterInterval
}

@length(min: 1, max: 256)
string RealTimeContactAnalysisContentType

@length(min: 1, max: 128)
string RealTimeContactAnalysisEventType

@length(min: 1, max: 256)
string RealTimeContactAnalysisId256

structure RealTimeContactAnalysisIssueDetected {
    @required
    TranscriptItems: RealTimeContactAnalysisTranscriptItemsWithContent
}

list RealTimeContactAnalysisIssuesDetected {
    member: RealTimeContactAnalysisIssueDetected
}

@length(min: 0, max: 150)
map RealTimeContactAnalysisMatchedDetails {
    key: RealTimeContactAnalysisCategoryName
    value: RealTimeContactAnalysisCategoryDetails
}

@range(min: 0)
integer RealTimeContactAnalysisOffset

enum RealTimeContactAnalysisOutputType {
    Raw
    Redacted
}

structure RealTimeContactAnalysisPointOfInterest {
    TranscriptItems: RealTimeContactAnalysisTranscriptItemsWithCharacterOffsets
}

@length(min: 0, max: 5)
list RealTimeContactAnalysisPointsOfInterest {
    member: RealTimeContactAnalysisPointOfInterest
}

@length(min: 1, max: 1270)
string RealTimeContactAnalysisPostContactSummaryContent

enum RealTimeContactAnalysisPostContactSummaryFailureCode {
    QUOTA_EXCEEDED
    INSUFFICIENT_CONVERSATION_CONTENT
    FAILED_SAFETY_GUIDELINES
    INVALID_ANALYSIS_CONFIGURATION
    INTERNAL_ERROR
}

enum RealTimeContactAnalysisPostContactSummaryStatus {
    FAILED
    COMPLETED
}

structure RealTimeContactAnalysisSegmentAttachments {
    @required
    Id: RealTimeContactAnalysisId256

    @required
    ParticipantId: ParticipantId

    @required
    ParticipantRole: ParticipantRole

    DisplayName: DisplayName

    @required
    Attachments: RealTimeContactAnalysisAttachments

    @required
    Time: RealTimeContactAnalysisTimeData
}

structure RealTimeContactAnalysisSegmentCategories {
    @required
    MatchedDetails: RealTimeContactAnalysisMatchedDetails
}

structure RealTimeContactAnalysisSegmentEvent {
    @required
    Id: RealTimeContactAnalysisId256

    ParticipantId: ParticipantId
    ParticipantRole: ParticipantRole
    DisplayName: DisplayName

    @required
    EventType: RealTimeContactAnalysisEventType

    @required
    Time: RealTimeContactAnalysisTimeData
}

structure RealTimeContactAnalysisSegmentIssues {
    @required
    IssuesDetected: RealTimeContactAnalysisIssuesDetected
}

structure RealTimeContactAnalysisSegmentPostContactSummary {
    Content: RealTimeContactAnalysisPostContactSummaryContent

    @required
    Status: RealTimeContactAnalysisPostContactSummaryStatus

    FailureCode: RealTimeContactAnalysisPostContactSummaryFailureCode
}

structure RealTimeContactAnalysisSegmentTranscript {
    @required
    Id: RealTimeContactAnalysisId256

    @required
    ParticipantId: ParticipantId

    @required
    ParticipantRole: ParticipantRole

    DisplayName: DisplayName

    @required
    Content: RealTimeContactAnalysisTranscriptContent

    ContentType: RealTimeContactAnalysisContentType

    @required
    Time: RealTimeContactAnalysisTimeData

    Redaction: RealTimeContactAnalysisTranscriptItemRedaction
    Sentiment: RealTimeContactAnalysisSentimentLabel
}

enum RealTimeContactAnalysisSegmentType {
    Transcript
    Categories
    Issues
    Event
    Attachments
    PostContactSummary
}

@length(max: 6)
list RealTimeContactAnalysisSegmentTypes {
    member: RealTimeContactAnalysisSegmentType
}

enum RealTimeContactAnalysisSentimentLabel {
    POSITIVE
    NEGATIVE
    NEUTRAL
}

enum RealTimeContactAnalysisStatus {
    IN_PROGRESS
    FAILED
    COMPLETED
}

enum RealTimeContactAnalysisSupportedChannel {
    VOICE
    CHAT
}

union RealTimeContactAnalysisTimeData {
    AbsoluteTime: RealTimeContactAnalysisTimeInstant
}

@timestampFormat("date-time")
timestamp RealTimeContactAnalysisTimeInstant

@length(min: 1, max: 16384)
string RealTimeContactAnalysisTranscriptContent

structure RealTimeContactAnalysisTranscriptItemRedaction {
    CharacterOffsets: RealTimeContactAnalysisCharacterIntervals
}

structure RealTimeContactAnalysisTranscriptItemWithCharacterOffsets {
    @required
    Id: RealTimeContactAnalysisId256

    CharacterOffsets: RealTimeContactAnalysisCharacterInterval
}

structure RealTimeContactAnalysisTranscriptItemWithContent {
    Content: RealTimeContactAnalysisTranscriptContent

    @required
    Id: RealTimeContactAnalysisId256

    CharacterOffsets: RealTimeContactAnalysisCharacterInterval
}

@length(min: 0, max: 10)
list RealTimeContactAnalysisTranscriptItemsWithCharacterOffsets {
    member: RealTimeContactAnalysisTranscriptItemWithCharacterOffsets
}

list RealTimeContactAnalysisTranscriptItemsWithContent {
    member: RealTimeContactAnalysisTranscriptItemWithContent
}

union RealtimeContactAnalysisSegment {
    Transcript: RealTimeContactAnalysisSegmentTranscript
    Categories: RealTimeContactAnalysisSegmentCategories
    Issues: RealTimeContactAnalysisSegmentIssues
    Event: RealTimeContactAnalysisSegmentEvent
    Attachments: RealTimeContactAnalysisSegmentAttachments
    PostContactSummary: RealTimeContactAnalysisSegmentPostContactSummary
}

list RealtimeContactAnalysisSegments {
    member: RealtimeContactAnalysisSegment
}

@length(max: 200)
list RecipientList {
    member: String
}

structure RecommenderConfig {
    @required
    DomainName: PersonalizeDomainName

    @required
    RecommenderName: RecommenderName

    Context: RecommenderContext
}

map RecommenderContext {
    key: RecommenderContextKey
    value: RecommenderContextValue
}

@length(min: 1, max: 64)
string RecommenderContextKey

@length(min: 1, max: 255)
string RecommenderContextValue

@length(min: 1, max: 64)
string RecommenderName

list RecordIds {
    member: DataTableId
}

structure RecordPrimaryValue {
    RecordId: DataTableId
    PrimaryValues: PrimaryValuesResponseSet
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure RecordingInfo {
    StorageType: StorageType
    Location: RecordingLocation
    MediaStreamType: MediaStreamType
    ParticipantType: ParticipantType
    FragmentStartNumber: FragmentNumber
    FragmentStopNumber: FragmentNumber
    StartTimestamp: Timestamp
    StopTimestamp: Timestamp
    Status: RecordingStatus
    DeletionReason: String
    UnprocessedTranscriptLocation: UnprocessedTranscriptLocation
}

@length(min: 0, max: 1024)
string RecordingLocation

enum RecordingStatus {
    AVAILABLE
    DELETED
}

list Recordings {
    member: RecordingInfo
}

structure RecurrenceConfig {
    @required
    RecurrencePattern: RecurrencePattern
}

enum RecurrenceFrequency {
    WEEKLY
    MONTHLY
    YEARLY
}

structure RecurrencePattern {
    @required
    Frequency: RecurrenceFrequency

    @required
    Interval: IntervalPositiveInteger

    ByMonth: MonthList
    ByMonthDay: MonthDayList
    ByWeekdayOccurrence: WeekdayOccurrenceList
}

structure RedactionConfiguration {
    @required
    Behavior: Behavior

    @required
    Policy: Policy

    Entities: Entities
    MaskMode: MaskMode
}

structure Reference {
    Value: ReferenceValue

    @required
    Type: ReferenceType

    Status: ReferenceStatus
    Arn: ReferenceArn
    StatusReason: ReferenceStatusReason
}

@length(min: 20, max: 256) @pattern("^[-:/A-Za-z0-9]+")
string ReferenceArn

list ReferenceIdList {
    member: String
}

@length(min: 1, max: 4096)
string ReferenceKey

enum ReferenceStatus {
    AVAILABLE
    DELETED
    APPROVED
    REJECTED
    PROCESSING
    FAILED
}

@length(min: 0, max: 100)
string ReferenceStatusReason

union ReferenceSummary {
    Url: UrlReference
    Attachment: AttachmentReference
    EmailMessage: EmailMessageReference
    EmailMessageRedacted: EmailMessageReference
    EmailMessagePlainText: EmailMessageReference
    EmailMessagePlainTextRedacted: EmailMessageReference
    String: StringReference
    Number: NumberReference
    Date: DateReference
    Email: EmailReference
}

list ReferenceSummaryList {
    member: ReferenceSummary
}

enum ReferenceType {
    URL
    ATTACHMENT
    CONTACT_ANALYSIS
    NUMBER
    STRING
    DATE
    EMAIL
    EMAIL_MESSAGE
    EMAIL_MESSAGE_PLAIN_TEXT
    EMAIL_MESSAGE_PLAIN_TEXT_REDACTED
    EMAIL_MESSAGE_REDACTED
}

@length(max: 6)
list ReferenceTypes {
    member: ReferenceType
}

@length(min: 0, max: 4096)
string ReferenceValue

@range(min: 360, max: 720)
integer RefreshTokenDuration

@pattern("[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")
string RegionName

@length(min: 1, max: 256)
string RegistrationId

enum RehydrationType {
    ENTIRE_PAST_SESSION
    FROM_SEGMENT
}

structure ReplicationConfiguration {
    ReplicationStatusSummaryList: ReplicationStatusSummaryList
    SourceRegion: AwsRegion
    GlobalSignInEndpoint: GlobalSignInEndpoint
}

@length(min: 0, max: 1024)
string ReplicationStatusReason

structure ReplicationStatusSummary {
    Region: AwsRegion
    ReplicationStatus: InstanceReplicationStatus
    ReplicationStatusReason: ReplicationStatusReason
}

@length(min: 0, max: 11)
list ReplicationStatusSummaryList {
    member: ReplicationStatusSummary
}

@length(max: 80)
string RequestIdentifier

structure RequiredFieldInfo {
    Id: TaskTemplateFieldIdentifier
}

list RequiredTaskTemplateFields {
    member: RequiredFieldInfo
}

@length(min: 1, max: 250)
string ResourceArnOrId

@error("client") @httpError(409)
structure ResourceConflictException {
    Message: String
}

@length(min: 1, max: 500)
string ResourceId

@error("client") @httpError(409)
structure ResourceInUseException {
    Message: String
    ResourceType: ResourceType
    ResourceId: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@error("client") @httpError(409)
structure ResourceNotReadyException {
    Message: String
}

structure ResourceTagsSearchCriteria {
    TagSearchCondition: TagSearchCondition
}

enum ResourceType {
    CONTACT
    CONTACT_FLOW
    INSTANCE
    PARTICIPANT
    HIERARCHY_LEVEL
    HIERARCHY_GROUP
    USER
    PHONE_NUMBER
}

list ResourceTypeList {
    member: String
}

@range(min: 1)
long ResourceVersion

enum ResponseMode {
    INCREMENTAL
    COMPLETE
}

@range(min: 15, max: 60)
integer RingTimeoutInSeconds

structure RoutingCriteria {
    Steps: Steps
    ActivationTimestamp: Timestamp
    Index: Integer
}

structure RoutingCriteriaInput {
    Steps: RoutingCriteriaInputSteps
}

structure RoutingCriteriaInputStep {
    Expiry: RoutingCriteriaInputStepExpiry
    Expression: Expression
}

structure RoutingCriteriaInputStepExpiry {
    DurationInSeconds: Integer
}

list RoutingCriteriaInputSteps {
    member: RoutingCriteriaInputStep
}

enum RoutingCriteriaStepStatus {
    ACTIVE
    INACTIVE
    JOINED
    EXPIRED
}

@length(min: 1, max: 3000)
string RoutingExpression

@length(max: 50)
list RoutingExpressions {
    member: RoutingExpression
}

structure RoutingProfile {
    InstanceId: InstanceId
    Name: RoutingProfileName
    RoutingProfileArn: String
    RoutingProfileId: String
    Description: RoutingProfileDescription
    MediaConcurrencies: MediaConcurrencies
    DefaultOutboundQueueId: String
    Tags: TagMap
    NumberOfAssociatedQueues: Long
    NumberOfAssociatedManualAssignmentQueues: Long
    NumberOfAssociatedUsers: Long
    AgentAvailabilityTimer: AgentAvailabilityTimer
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
    IsDefault: Boolean
    AssociatedQueueIds: AssociatedQueueIdList
    AssociatedManualAssignmentQueueIds: AssociatedQueueIdList
}

@length(min: 1, max: 250)
string RoutingProfileDescription

list RoutingProfileList {
    member: RoutingProfile
}

structure RoutingProfileManualAssignmentQueueConfig {
    @required
    QueueReference: RoutingProfileQueueReference
}

@length(min: 1, max: 10)
list RoutingProfileManualAssignmentQueueConfigList {
    member: RoutingProfileManualAssignmentQueueConfig
}

structure RoutingProfileManualAssignmentQueueConfigSummary {
    @required
    QueueId: String

    @required
    QueueArn: String

    @required
    QueueName: QueueName

    @required
    Channel: Channel
}

list RoutingProfileManualAssignmentQueueConfigSummaryList {
    member: RoutingProfileManualAssignmentQueueConfigSummary
}

@length(min: 1, max: 127)
string RoutingProfileName

structure RoutingProfileQueueConfig {
    @required
    QueueReference: RoutingProfileQueueReference

    @required
    Priority: Priority

    @required
    Delay: Delay
}

@length(min: 1, max: 10)
list RoutingProfileQueueConfigList {
    member: RoutingProfileQueueConfig
}

structure RoutingProfileQueueConfigSummary {
    @required
    QueueId: String

    @required
    QueueArn: String

    @required
    QueueName: QueueName

    @required
    Priority: Priority

    @required
    Delay: Delay

    @required
    Channel: Channel
}

list RoutingProfileQueueConfigSummaryList {
    member: RoutingProfileQueueConfigSummary
}

structure RoutingProfileQueueReference {
    @required
    QueueId: String

    @required
    Channel: Channel
}

list RoutingProfileQueueReferenceList {
    member: RoutingProfileQueueReference
}

structure RoutingProfileReference {
    Id: String
    Arn: String
}

list RoutingProfileSearchConditionList {
    member: RoutingProfileSearchCriteria
}

structure RoutingProfileSearchCriteria {
    OrConditions: RoutingProfileSearchConditionList
    AndConditions: RoutingProfileSearchConditionList
    StringCondition: StringCondition
}

structure RoutingProfileSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

structure RoutingProfileSummary {
    Id: String
    Arn: String
    Name: RoutingProfileName
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list RoutingProfileSummaryList {
    member: RoutingProfileSummary
}

@length(min: 1, max: 100)
list RoutingProfiles {
    member: String
}

structure Rule {
    @required
    Name: RuleName

    @required
    RuleId: RuleId

    @required
    RuleArn: String

    @required
    TriggerEventSource: RuleTriggerEventSource

    RuleCapabilityTiers: RuleCapabilityTiers

    @required
    Function: String

    @required
    Actions: RuleActions

    @required
    PublishStatus: RulePublishStatus

    @required
    CreatedTime: Timestamp

    @required
    LastUpdatedTime: Timestamp

    @required
    LastUpdatedBy: String

    Tags: TagMap
}

structure RuleAction {
    @required
    ActionType: ActionType

    TaskAction: TaskActionDefinition
    EventBridgeAction: EventBridgeActionDefinition
    AssignContactCategoryAction: AssignContactCategoryActionDefinition
    SendNotificationAction: SendNotificationActionDefinition
    CreateCaseAction: CreateCaseActionDefinition
    UpdateCaseAction: UpdateCaseActionDefinition
    AssignSlaAction: AssignSlaActionDefinition
    EndAssociatedTasksAction: EndAssociatedTasksActionDefinition
    SubmitAutoEvaluationAction: SubmitAutoEvaluationActionDefinition
}

list RuleActions {
    member: RuleAction
}

structure RuleAttributeAndCondition {
    TagConditions: TagAndConditionList
}

structure RuleAttributeFilter {
    OrConditions: RuleAttributeOrConditionList
    AndCondition: RuleAttributeAndCondition
    TagCondition: TagCondition
}

list RuleAttributeOrConditionList {
    member: RuleAttributeAndCondition
}

enum RuleCapabilityTier {
    GenerativeAI
}

list RuleCapabilityTiers {
    member: RuleCapabilityTier
}

@length(min: 1, max: 256)
string RuleId

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string RuleName

enum RulePublishStatus {
    DRAFT
    PUBLISHED
}

structure RuleSearchSummary {
    @required
    Name: RuleName

    @required
    RuleId: RuleId

    @required
    RuleArn: String

    @required
    TriggerEventSource: RuleTriggerEventSource

    @required
    ActionSummaries: ActionSummaries

    RuleCapabilityTiers: RuleCapabilityTiers

    @required
    PublishStatus: RulePublishStatus

    @required
    CreatedTime: Timestamp

    @required
    LastUpdatedTime: Timestamp

    @required
    LastUpdatedBy: String

    Tags: TagMap
}

list RuleSearchSummaryList {
    member: RuleSearchSummary
}

structure RuleSummary {
    @required
    Name: RuleName

    @required
    RuleId: RuleId

    @required
    RuleArn: String

    @required
    EventSourceName: EventSourceName

    @required
    PublishStatus: RulePublishStatus

    RuleCapabilityTiers: RuleCapabilityTiers

    @required
    ActionSummaries: ActionSummaries

    @required
    CreatedTime: Timestamp

    @required
    LastUpdatedTime: Timestamp
}

list RuleSummaryList {
    member: RuleSummary
}

structure RuleTriggerEventSource {
    @required
    EventSourceName: EventSourceName

    IntegrationAssociationId: IntegrationAssociationId
}

structure RulesConfiguration {
    Behavior: Behavior
}

list RulesSearchConditionList {
    member: RulesSearchCriteria
}

structure RulesSearchCriteria {
    OrConditions: RulesSearchConditionList
    AndConditions: RulesSearchConditionList
    StringCondition: StringCondition
}

structure RulesSearchFilter {
    AttributeFilter: RuleAttributeFilter
}

structure S3Config {
    @required
    BucketName: BucketName

    @required
    BucketPrefix: Prefix

    EncryptionConfig: EncryptionConfig
}

@length(min: 1, max: 2000)
@pattern("s3://\\S+/.+|https://\\\\S+\\\\.s3\\\\.\\\\S+\\\\.amazonaws\\\\.com/\\\\S+")
string S3Uri

enum ScreenShareCapability {
    SEND
}

structure SearchContactsAdditionalTimeRange {
    @required
    Criteria: SearchContactsAdditionalTimeRangeCriteriaList

    @required
    MatchType: SearchContactsMatchType
}

structure SearchContactsAdditionalTimeRangeCriteria {
    TimeRange: SearchContactsTimeRange
    TimestampCondition: SearchContactsTimestampCondition
}

list SearchContactsAdditionalTimeRangeCriteriaList {
    member: SearchContactsAdditionalTimeRangeCriteria
}

enum SearchContactsMatchType {
    MATCH_ALL
    MATCH_ANY
    MATCH_EXACT
    MATCH_NONE
}

structure SearchContactsTimeRange {
    @required
    Type: SearchContactsTimeRangeType

    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp
}

enum SearchContactsTimeRangeConditionType {
    NOT_EXISTS
}

enum SearchContactsTimeRangeType {
    INITIATION_TIMESTAMP
    SCHEDULED_TIMESTAMP
    CONNECTED_TO_AGENT_TIMESTAMP
    DISCONNECT_TIMESTAMP
    ENQUEUE_TIMESTAMP
}

structure SearchContactsTimestampCondition {
    @required
    Type: SearchContactsTimeRangeType

    @required
    ConditionType: SearchContactsTimeRangeConditionType
}

structure SearchCriteria {
    Name: NameCriteria
    AgentIds: AgentResourceIdList
    AgentHierarchyGroups: AgentHierarchyGroups
    Channels: ChannelList
    ContactAnalysis: ContactAnalysis
    InitiationMethods: InitiationMethodList
    QueueIds: QueueIdList
    RoutingCriteria: SearchableRoutingCriteria
    AdditionalTimeRange: SearchContactsAdditionalTimeRange
    SearchableContactAttributes: SearchableContactAttributes
    SearchableSegmentAttributes: SearchableSegmentAttributes
    ActiveRegions: ActiveRegionList
    ContactTags: ControlPlaneTagFilter
    AiAgents: AiAgentsCriteria
}

@length(max: 128) @sensitive
string SearchText

@length(min: 0, max: 100)
list SearchTextList {
    member: SearchText
}

structure SearchableAgentCriteriaStep {
    AgentIds: AgentResourceIdList
    MatchType: SearchContactsMatchType
}

@length(min: 1, max: 100) @sensitive
string SearchableContactAttributeKey

@length(min: 0, max: 100) @sensitive
string SearchableContactAttributeValue

@length(min: 0, max: 20)
list SearchableContactAttributeValueList {
    member: SearchableContactAttributeValue
}

structure SearchableContactAttributes {
    @required
    Criteria: SearchableContactAttributesCriteriaList

    MatchType: SearchContactsMatchType
}

structure SearchableContactAttributesCriteria {
    @required
    Key: SearchableContactAttributeKey

    @required
    Values: SearchableContactAttributeValueList
}

@length(min: 0, max: 15)
list SearchableContactAttributesCriteriaList {
    member: SearchableContactAttributesCriteria
}

enum SearchableQueueType {
    STANDARD
}

structure SearchableRoutingCriteria {
    Steps: SearchableRoutingCriteriaStepList
}

structure SearchableRoutingCriteriaStep {
    AgentCriteria: SearchableAgentCriteriaStep
}

list SearchableRoutingCriteriaStepList {
    member: SearchableRoutingCriteriaStep
}

@length(min: 1, max: 64) @sensitive
string SearchableSegmentAttributeKey

@length(min: 0, max: 128) @sensitive
string SearchableSegmentAttributeValue

@length(min: 1, max: 20) @sensitive
list SearchableSegmentAttributeValueList {
    member: SearchableSegmentAttributeValue
}

structure SearchableSegmentAttributes {
    @required
    Criteria: SearchableSegmentAttributesCriteriaList

    MatchType: SearchContactsMatchType
}

structure SearchableSegmentAttributesCriteria {
    @required
    Key: SearchableSegmentAttributeKey

    @required
    Values: SearchableSegmentAttributeValueList
}

@length(min: 1, max: 15)
list SearchableSegmentAttributesCriteriaList {
    member: SearchableSegmentAttributesCriteria
}

structure SecurityKey {
    AssociationId: AssociationId
    Key: PEM
    CreationTime: Timestamp
}

list SecurityKeysList {
    member: SecurityKey
}

structure SecurityProfile {
    Id: String
    OrganizationResourceId: InstanceId
    Arn: String
    SecurityProfileName: String
    Description: SecurityProfileDescription
    Tags: TagMap
    AllowedAccessControlTags: AllowedAccessControlTags
    TagRestrictedResources: TagRestrictedResourceList
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
    HierarchyRestrictedResources: HierarchyRestrictedResourceList
    AllowedAccessControlHierarchyGroupId: String
    GranularAccessControlConfiguration: GranularAccessControlConfiguration
}

@length(max: 250)
string SecurityProfileDescription

@length(min: 1, max: 10)
list SecurityProfileIds {
    member: String
}

structure SecurityProfileItem {
    Id: String
}

@length(min: 1, max: 128)
string SecurityProfilePermission

@length(min: 1, max: 128)
string SecurityProfilePolicyKey

@length(max: 256)
string SecurityProfilePolicyValue

list SecurityProfileSearchConditionList {
    member: SecurityProfileSearchCriteria
}

structure SecurityProfileSearchCriteria {
    OrConditions: SecurityProfileSearchConditionList
    AndConditions: SecurityProfileSearchConditionList
    StringCondition: StringCondition
}

structure SecurityProfileSearchSummary {
    Id: String
    OrganizationResourceId: InstanceId
    Arn: String
    SecurityProfileName: String
    Description: SecurityProfileDescription
    Tags: TagMap
}

structure SecurityProfileSummary {
    Id: String
    Arn: String
    Name: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list SecurityProfileSummaryList {
    member: SecurityProfileSummary
}

@length(min: 1, max: 10)
list SecurityProfiles {
    member: SecurityProfileItem
}

@length(max: 100)
list SecurityProfiles100 {
    member: SecurityProfileItem
}

structure SecurityProfilesSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

list SecurityProfilesSearchSummaryList {
    member: SecurityProfileSearchSummary
}

@sensitive
string SecurityToken

@length(min: 1, max: 128)
string SegmentAttributeName

structure SegmentAttributeValue {
    ValueString: SegmentAttributeValueString
    ValueMap: SegmentAttributeValueMap
    ValueInteger: Integer
    ValueList: SegmentAttributeValueList
    ValueArn: SegmentAttributeValueString
}

list SegmentAttributeValueList {
    member: SegmentAttributeValue
}

map SegmentAttributeValueMap {
    key: SegmentAttributeName
    value: SegmentAttributeValue
}

@length(min: 0, max: 1024)
string SegmentAttributeValueString

map SegmentAttributes {
    key: SegmentAttributeName
    value: SegmentAttributeValue
}

structure SendNotificationActionDefinition {
    @required
    DeliveryMethod: NotificationDeliveryType

    Subject: Subject

    @required
    Content: Content

    @required
    ContentType: NotificationContentType

    @required
    Recipient: NotificationRecipientType

    Exclusion: NotificationRecipientType
}

@pattern("\\+[1-9]\\d{1,14}$") @sensitive
string SensitivePhoneNumber

structure SentimentConfiguration {
    @required
    Behavior: Behavior
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
    Reason: ServiceQuotaExceededExceptionReason
}

union ServiceQuotaExceededExceptionReason {
    AttachedFileServiceQuotaExceededExceptionReason: AttachedFileServiceQuotaExceededExceptionReason
}

@length(max: 36)
string SessionId

@range(min: 0, max: 20160)
integer SessionInactivityDurationMinutes

structure SignInConfig {
    @required
    Distributions: SignInDistributionList
}

structure SignInDistribution {
    @required
    Region: AwsRegion

    @required
    Enabled: Boolean
}

list SignInDistributionList {
    member: SignInDistribution
}

list SingleSelectOptions {
    member: TaskTemplateSingleSelectOption
}

structure SingleSelectQuestionRuleCategoryAutomation {
    @required
    Category: String

    @required
    Condition: SingleSelectQuestionRuleCategoryAutomationCondition

    @required
    OptionRefId: String
}

enum SingleSelectQuestionRuleCategoryAutomationCondition {
    PRESENT
    NOT_PRESENT
}

enum SlaAssignmentType {
    CASES
}

@length(max: 1)
list SlaFieldValueUnionList {
    member: FieldValueUnion
}

@length(min: 1, max: 500) @pattern("^.*[\\S]$")
string SlaName

enum SlaType {
    CaseField
}

@length(min: 0, max: 63) @pattern("^$|^[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]{3,}$")
string Slug

structure Sort {
    @required
    FieldName: SortableFieldName

    @required
    Order: SortOrder
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

enum SortableFieldName {
    INITIATION_TIMESTAMP
    SCHEDULED_TIMESTAMP
    CONNECTED_TO_AGENT_TIMESTAMP
    DISCONNECT_TIMESTAMP
    INITIATION_METHOD
    CHANNEL
    EXPIRY_TIMESTAMP
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9_ -]+$")
string SourceApplicationName

structure SourceCampaign {
    CampaignId: CampaignId
    OutboundRequestId: OutboundRequestId
}

@length(min: 1, max: 255)
string SourceId

enum SourceType {
    SALESFORCE
    ZENDESK
    CASES
}

structure StateTransition {
    State: ParticipantState
    StateStartTimestamp: Timestamp
    StateEndTimestamp: Timestamp
}

list StateTransitions {
    member: StateTransition
}

enum Statistic {
    SUM
    MAX
    AVG
}

enum Status {
    COMPLETE
    IN_PROGRESS
    DELETED
}

structure Step {
    Expiry: Expiry
    Expression: Expression
    Status: RoutingCriteriaStepStatus
}

list Steps {
    member: Step
}

enum StorageType {
    S3
    KINESIS_VIDEO_STREAM
    KINESIS_STREAM
    KINESIS_FIREHOSE
}

@length(min: 1, max: 100)
string StreamingId

enum StringComparisonType {
    STARTS_WITH
    CONTAINS
    EXACT
}

structure StringCondition {
    FieldName: String
    Value: String
    ComparisonType: StringComparisonType
}

structure StringReference {
    Name: ReferenceKey
    Value: ReferenceValue
}

@length(min: 1, max: 200)
string Subject

structure SubmitAutoEvaluationActionDefinition {
    @required
    EvaluationFormId: EvaluationFormId
}

@length(min: 1, max: 100)
string Subtype

@length(max: 10)
list Subtypes {
    member: Subtype
}

structure SuccessfulBatchAssociationSummary {
    ResourceArn: String
}

list SuccessfulBatchAssociationSummaryList {
    member: SuccessfulBatchAssociationSummary
}

structure SuccessfulRequest {
    RequestIdentifier: RequestIdentifier
    ContactId: ContactId
}

list SuccessfulRequestList {
    member: SuccessfulRequest
}

structure SummaryConfiguration {
    @required
    SummaryModes: SummaryModes
}

enum SummaryMode {
    PostContact
    AutomatedInteraction
    ContactChain
}

@length(min: 0, max: 2)
list SummaryModes {
    member: SummaryMode
}

@length(min: 1, max: 100)
string SupportedMessagingContentType

list SupportedMessagingContentTypes {
    member: SupportedMessagingContentType
}

list TagAndConditionList {
    member: TagCondition
}

structure TagCondition {
    TagKey: String
    TagValue: String
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(max: 128)
string TagKeyString

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

list TagOrConditionList {
    member: TagAndConditionList
}

@length(max: 10)
list TagRestrictedResourceList {
    member: TagRestrictedResourceName
}

@length(min: 1, max: 128)
string TagRestrictedResourceName

structure TagSearchCondition {
    tagKey: TagKeyString
    tagValue: TagValueString
    tagKeyComparisonType: StringComparisonType
    tagValueComparisonType: StringComparisonType
}

structure TagSet {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@length(max: 256)
string TagValueString

list TagsList {
    member: TagSet
}

enum TargetListType {
    PROFICIENCIES
}

@range(min: 1, max: 1051200)
long TargetSlaMinutes

structure TaskActionDefinition {
    @required
    Name: TaskNameExpression

    Description: TaskDescriptionExpression

    @required
    ContactFlowId: ContactFlowId

    References: ContactReferences
}

structure TaskAttachment {
    @required
    FileName: FileName

    @required
    S3Url: PreSignedAttachmentUrl
}

@length(min: 1, max: 5) @sensitive
list TaskAttachments {
    member: TaskAttachment
}

@length(min: 0, max: 4096)
string TaskDescriptionExpression

@length(min: 1, max: 512)
string TaskNameExpression

@length(min: 1, max: 500)
string TaskTemplateArn

structure TaskTemplateConstraints {
    RequiredFields: RequiredTaskTemplateFields
    ReadOnlyFields: ReadOnlyTaskTemplateFields
    InvisibleFields: InvisibleTaskTemplateFields
}

structure TaskTemplateDefaultFieldValue {
    Id: TaskTemplateFieldIdentifier
    DefaultValue: TaskTemplateFieldValue
}

list TaskTemplateDefaultFieldValueList {
    member: TaskTemplateDefaultFieldValue
}

structure TaskTemplateDefaults {
    DefaultFieldValues: TaskTemplateDefaultFieldValueList
}

@length(min: 1, max: 255)
string TaskTemplateDescription

structure TaskTemplateField {
    @required
    Id: TaskTemplateFieldIdentifier

    Description: TaskTemplateFieldDescription
    Type: TaskTemplateFieldType
    SingleSelectOptions: SingleSelectOptions
}

@length(min: 1, max: 255)
string TaskTemplateFieldDescription

structure TaskTemplateFieldIdentifier {
    Name: TaskTemplateFieldName
}

@length(min: 1, max: 100)
string TaskTemplateFieldName

enum TaskTemplateFieldType {
    NAME
    DESCRIPTION
    SCHEDULED_TIME
    QUICK_CONNECT
    URL
    NUMBER
    TEXT
    TEXT_AREA
    DATE_TIME
    BOOLEAN
    SINGLE_SELECT
    EMAIL
    SELF_ASSIGN
    EXPIRY_DURATION
}

@length(min: 0, max: 4096)
string TaskTemplateFieldValue

list TaskTemplateFields {
    member: TaskTemplateField
}

@length(min: 1, max: 500)
string TaskTemplateId

structure TaskTemplateInfoV2 {
    Arn: String
    Name: TaskTemplateName
}

list TaskTemplateList {
    member: TaskTemplateMetadata
}

structure TaskTemplateMetadata {
    Id: TaskTemplateId
    Arn: TaskTemplateArn
    Name: TaskTemplateName
    Description: TaskTemplateDescription
    Status: TaskTemplateStatus
    LastModifiedTime: Timestamp
    CreatedTime: Timestamp
}

@length(min: 1, max: 100)
string TaskTemplateName

@length(min: 1, max: 100)
string TaskTemplateSingleSelectOption

enum TaskTemplateStatus {
    ACTIVE
    INACTIVE
}

structure TelephonyConfig {
    @required
    Distributions: DistributionList
}

structure TemplateAttributes {
    CustomAttributes: Attributes
    CustomerProfileAttributes: String
}

@length(min: 1, max: 500)
string TemplateId

structure TemplatedMessageConfig {
    @required
    KnowledgeBaseId: MessageTemplateKnowledgeBaseId

    @required
    MessageTemplateId: MessageTemplateId

    @required
    TemplateAttributes: TemplateAttributes
}

structure TestCase {
    Arn: String
    Id: TestCaseId
    Name: TestCaseName
    Content: String
    EntryPoint: TestCaseEntryPoint
    InitializationData: String
    Description: String
    Status: TestCaseStatus
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
    Tags: TagMap
    TestCaseSha256: TestCaseSha256
}

structure TestCaseEntryPoint {
    Type: TestCaseEntryPointType
    VoiceCallEntryPointParameters: VoiceCallEntryPointParameters
    ChatEntryPointParameters: ChatEntryPointParameters
}

enum TestCaseEntryPointType {
    VOICE_CALL
    CHAT
}

structure TestCaseExecution {
    StartTime: Timestamp
    EndTime: Timestamp
    TestCaseExecutionId: TestCaseExecutionId
    TestCaseId: TestCaseId
    TestCaseExecutionStatus: TestCaseExecutionStatus
    Tags: TagMap
}

@length(max: 500)
string TestCaseExecutionId

list TestCaseExecutionList {
    member: TestCaseExecution
}

enum TestCaseExecutionStatus {
    INITIATED
    PASSED
    FAILED
    IN_PROGRESS
    STOPPED
}

@length(max: 500)
string TestCaseId

@length(min: 1)
string TestCaseName

@length(min: 1, max: 256)
string TestCaseResourceId

list TestCaseSearchConditionList {
    member: TestCaseSearchCriteria
}

structure TestCaseSearchCriteria {
    OrConditions: TestCaseSearchConditionList
    AndConditions: TestCaseSearchConditionList
    StringCondition: StringCondition
    StatusCondition: TestCaseStatus
}

structure TestCaseSearchFilter {
    TagFilter: ControlPlaneTagFilter
}

list TestCaseSearchSummaryList {
    member: TestCase
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9]{64}$")
string TestCaseSha256

enum TestCaseStatus {
    PUBLISHED
    SAVED
}

structure TestCaseSummary {
    Id: TestCaseId
    Arn: String
    Name: ContactFlowName
    Status: TestCaseStatus
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list TestCaseSummaryList {
    member: TestCaseSummary
}

@length(min: 1, max: 254) @pattern(".*\\\\S.*")
string ThemeImageLink

@length(min: 1, max: 127) @pattern(".*\\\\S.*")
string ThemeString

structure Threshold {
    Comparison: Comparison
    ThresholdValue: Double
}

@length(max: 1)
list ThresholdCollections {
    member: ThresholdV2
}

structure ThresholdV2 {
    Comparison: ResourceArnOrId
    ThresholdValue: Double
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

enum TimerEligibleParticipantRoles {
    CUSTOMER
    AGENT
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: String
}

@range(min: 0, max: 10)
integer TotalPauseCount

@range(min: 0)
integer TotalPauseDurationInSeconds

structure TrafficDistributionGroup {
    Id: TrafficDistributionGroupId
    Arn: TrafficDistributionGroupArn
    Name: Name128
    Description: Description250
    InstanceArn: InstanceArn
    Status: TrafficDistributionGroupStatus
    Tags: TagMap
    IsDefault: Boolean
}

@pattern("^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string TrafficDistributionGroupArn

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string TrafficDistributionGroupId

@pattern("^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string TrafficDistributionGroupIdOrArn

enum TrafficDistributionGroupStatus {
    CREATION_IN_PROGRESS
    ACTIVE
    CREATION_FAILED
    PENDING_DELETION
    DELETION_FAILED
    UPDATE_IN_PROGRESS
}

structure TrafficDistributionGroupSummary {
    Id: TrafficDistributionGroupId
    Arn: TrafficDistributionGroupArn
    Name: Name128
    InstanceArn: InstanceArn
    Status: TrafficDistributionGroupStatus
    IsDefault: Boolean
}

@length(min: 0, max: 10)
list TrafficDistributionGroupSummaryList {
    member: TrafficDistributionGroupSummary
}

structure TrafficDistributionGroupUserSummary {
    UserId: String
}

@length(min: 0, max: 10)
list TrafficDistributionGroupUserSummaryList {
    member: TrafficDistributionGroupUserSummary
}

enum TrafficType {
    GENERAL
    CAMPAIGN
}

structure Transcript {
    @required
    Criteria: TranscriptCriteriaList

    MatchType: SearchContactsMatchType
}

structure TranscriptCriteria {
    @required
    ParticipantRole: ParticipantRole

    @required
    SearchText: SearchTextList

    @required
    MatchType: SearchContactsMatchType
}

@length(min: 0, max: 6)
list TranscriptCriteriaList {
    member: TranscriptCriteria
}

@length(min: 1, max: 2000)
string URI

@range(min: 5, max: 300)
integer URLExpiryInSeconds

enum Unit {
    SECONDS
    COUNT
    PERCENT
}

@length(min: 0, max: 1024)
string UnprocessedTranscriptLocation

@length(min: 0, max: 250)
string UpdateAgentStatusDescription

structure UpdateCaseActionDefinition {
    @required
    Fields: FieldValues
}

@length(min: 0, max: 250)
string UpdateHoursOfOperationDescription

union UpdateParticipantRoleConfigChannelInfo {
    Chat: ChatParticipantRoleConfig
}

@length(min: 0, max: 250)
string UpdateQuickConnectDescription

structure UploadUrlMetadata {
    Url: MetadataUrl
    UrlExpiry: String
    HeadersToInclude: UrlMetadataSignedHeaders
}

map UrlMetadataSignedHeaders {
    key: UrlMetadataSignedHeadersKey
    value: UrlMetadataSignedHeadersValue
}

@length(min: 1, max: 128)
string UrlMetadataSignedHeadersKey

@length(min: 1, max: 256)
string UrlMetadataSignedHeadersValue

structure UrlReference {
    Name: ReferenceKey
    Value: ReferenceValue
}

structure UseCase {
    UseCaseId: UseCaseId
    UseCaseArn: String
    UseCaseType: UseCaseType
}

@length(min: 1, max: 200)
string UseCaseId

list UseCaseSummaryList {
    member: UseCase
}

enum UseCaseType {
    RULES_EVALUATION
    CONNECT_CAMPAIGNS
}

structure User {
    Id: String
    Arn: String
    Username: AgentUsername
    IdentityInfo: UserIdentityInfo
    PhoneConfig: UserPhoneConfig
    DirectoryUserId: String
    SecurityProfileIds: SecurityProfileIds
    RoutingProfileId: String
    HierarchyGroupId: String
    Tags: TagMap
    AutoAcceptConfigs: AutoAcceptConfigs
    AfterContactWorkConfigs: AfterContactWorkConfigs
    PhoneNumberConfigs: PhoneNumberConfigs
    PersistentConnectionConfigs: PersistentConnectionConfigs
    VoiceEnhancementConfigs: VoiceEnhancementConfigs
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

structure UserData {
    User: UserReference
    RoutingProfile: RoutingProfileReference
    HierarchyPath: HierarchyPathReference
    Status: AgentStatusReference
    AvailableSlotsByChannel: ChannelToCountMap
    MaxSlotsByChannel: ChannelToCountMap
    ActiveSlotsByChannel: ChannelToCountMap
    Contacts: AgentContactReferenceList
    NextStatus: AgentStatusName
}

structure UserDataFilters {
    Queues: Queues
    ContactFilter: ContactFilter
    RoutingProfiles: RoutingProfiles
    Agents: AgentsMinOneMaxHundred
    UserHierarchyGroups: UserDataHierarchyGroups
}

@length(min: 1, max: 1)
list UserDataHierarchyGroups {
    member: String
}

list UserDataList {
    member: UserData
}

list UserHierarchyGroupList {
    member: HierarchyGroup
}

list UserHierarchyGroupSearchConditionList {
    member: UserHierarchyGroupSearchCriteria
}

structure UserHierarchyGroupSearchCriteria {
    OrConditions: UserHierarchyGroupSearchConditionList
    AndConditions: UserHierarchyGroupSearchConditionList
    StringCondition: StringCondition
}

structure UserHierarchyGroupSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

list UserIdList {
    member: String
}

structure UserIdentityInfo {
    FirstName: AgentFirstName
    LastName: AgentLastName
    Email: Email
    SecondaryEmail: Email
    Mobile: PhoneNumber
}

structure UserIdentityInfoLite {
    FirstName: AgentFirstName
    LastName: AgentLastName
}

structure UserInfo {
    UserId: AgentResourceId
}

@error("client") @httpError(404)
structure UserNotFoundException {
    Message: String
}

structure UserNotificationSummary {
    NotificationId: NotificationId
    NotificationStatus: NotificationStatus
    InstanceId: InstanceId
    RecipientId: AgentId
    Content: NotificationContent
    Priority: NotificationPriority
    Source: NotificationSource
    CreatedAt: Timestamp
    ExpiresAt: Timestamp
}

list UserNotificationSummaryList {
    member: UserNotificationSummary
}

structure UserPhoneConfig {
    PhoneType: PhoneType
    AutoAccept: Boolean
    AfterContactWorkTimeLimit: AfterContactWorkTimeLimit
    DeskPhoneNumber: SensitivePhoneNumber
    PersistentConnection: Boolean
}

structure UserProficiency {
    @required
    AttributeName: PredefinedAttributeName

    @required
    AttributeValue: PredefinedAttributeStringValue

    @required
    Level: ProficiencyLevel
}

structure UserProficiencyDisassociate {
    @required
    AttributeName: PredefinedAttributeName

    @required
    AttributeValue: PredefinedAttributeStringValue
}

list UserProficiencyDisassociateList {
    member: UserProficiencyDisassociate
}

list UserProficiencyList {
    member: UserProficiency
}

structure UserQuickConnectConfig {
    @required
    UserId: String

    @required
    ContactFlowId: ContactFlowId
}

structure UserReference {
    Id: String
    Arn: String
}

list UserSearchConditionList {
    member: UserSearchCriteria
}

structure UserSearchCriteria {
    OrConditions: UserSearchConditionList
    AndConditions: UserSearchConditionList
    StringCondition: StringCondition
    ListCondition: ListCondition
    HierarchyGroupCondition: HierarchyGroupCondition
}

structure UserSearchFilter {
    TagFilter: ControlPlaneTagFilter
    UserAttributeFilter: ControlPlaneUserAttributeFilter
}

structure UserSearchSummary {
    Arn: String
    DirectoryUserId: String
    HierarchyGroupId: String
    Id: String
    IdentityInfo: UserIdentityInfoLite
    PhoneConfig: UserPhoneConfig
    RoutingProfileId: String
    SecurityProfileIds: SecurityProfileIds
    Tags: TagMap
    Username: AgentUsername
    AutoAcceptConfigs: AutoAcceptConfigs
    AfterContactWorkConfigs: AfterContactWorkConfigs
    PhoneNumberConfigs: PhoneNumberConfigs
    PersistentConnectionConfigs: PersistentConnectionConfigs
    VoiceEnhancementConfigs: VoiceEnhancementConfigs
}

list UserSearchSummaryList {
    member: UserSearchSummary
}

structure UserSummary {
    Id: String
    Arn: String
    Username: AgentUsername
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list UserSummaryList {
    member: UserSummary
}

map UserTagMap {
    key: String
    value: String
}

structure Validation {
    MinLength: LengthBoundary
    MaxLength: LengthBoundary
    MinValues: ValueBoundary
    MaxValues: ValueBoundary
    IgnoreCase: Boolean
    Minimum: Double
    Maximum: Double
    ExclusiveMinimum: Double
    ExclusiveMaximum: Double
    MultipleOf: PositiveDouble
    Enum: ValidationEnum
}

structure ValidationEnum {
    Strict: Boolean
    Values: ValidationEnumValues
}

list ValidationEnumValues {
    member: String
}

@length(max: 10)
list ValidationTestTypes {
    member: String
}

@range(min: 0, max: 100)
integer ValueBoundary

list ValueList {
    member: String
}

enum VideoCapability {
    SEND
}

structure View {
    Id: ViewId
    Arn: String
    Name: ViewName
    Status: ViewStatus
    Type: ViewType
    Description: ViewDescription
    Version: Integer
    VersionDescription: ViewDescription
    Content: ViewContent
    Tags: TagMap
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
    ViewContentSha256: ViewContentSha256
}

@length(min: 1, max: 255)
@pattern("^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$")
@sensitive
string ViewAction

list ViewActions {
    member: ViewAction
}

@length(min: 1, max: 500)
string ViewArn

structure ViewContent {
    InputSchema: ViewInputSchema
    Template: String
    Actions: ViewActions
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9]$")
string ViewContentSha256

@length(min: 1, max: 4096)
@pattern("^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$")
string ViewDescription

@length(min: 1, max: 500) @pattern("^[a-zA-Z0-9\\_\\-:\\/$]+$")
string ViewId

structure ViewInputContent {
    Template: String
    Actions: ViewActions
}

@sensitive
string ViewInputSchema

@length(min: 1, max: 255)
@pattern("^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$")
@sensitive
string ViewName

list ViewSearchConditionList {
    member: ViewSearchCriteria
}

structure ViewSearchCriteria {
    OrConditions: ViewSearchConditionList
    AndConditions: ViewSearchConditionList
    StringCondition: StringCondition
    ViewTypeCondition: ViewType
    ViewStatusCondition: ViewStatus
}

structure ViewSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

list ViewSearchSummaryList {
    member: View
}

enum ViewStatus {
    PUBLISHED
    SAVED
}

structure ViewSummary {
    Id: ViewId
    Arn: String
    Name: ViewName
    Type: ViewType
    Status: ViewStatus
    Description: ViewDescription
}

enum ViewType {
    CUSTOMER_MANAGED
    AWS_MANAGED
}

structure ViewVersionSummary {
    Id: ViewId
    Arn: String
    Description: ViewDescription
    Name: ViewName
    Type: ViewType
    Version: Integer
    VersionDescription: ViewDescription
}

list ViewVersionSummaryList {
    member: ViewVersionSummary
}

@length(max: 500) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")
string ViewsClientToken

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9\\_\\-:\\/]+$")
string ViewsInstanceId

@length(min: 1, max: 4096) @pattern("^[a-zA-Z0-9=\\/+_.-]+$")
string ViewsNextToken

list ViewsSummaryList {
    member: ViewSummary
}

enum Visibility {
    ALL
    ASSIGNED
    NONE
}

structure Vocabulary {
    @required
    Name: VocabularyName

    @required
    Id: VocabularyId

    @required
    Arn: String

    @required
    LanguageCode: VocabularyLanguageCode

    @required
    State: VocabularyState

    @required
    LastModifiedTime: Timestamp

    FailureReason: String
    Content: VocabularyContent
    Tags: TagMap
}

@length(min: 1, max: 60000)
string VocabularyContent

@length(min: 1, max: 500)
string VocabularyId

enum VocabularyLanguageCode {
    ar_AE = "ar-AE"
    de_CH = "de-CH"
    de_DE = "de-DE"
    en_AB = "en-AB"
    en_AU = "en-AU"
    en_GB = "en-GB"
    en_IE = "en-IE"
    en_IN = "en-IN"
    en_US = "en-US"
    en_WL = "en-WL"
    es_ES = "es-ES"
    es_US = "es-US"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    hi_IN = "hi-IN"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    ko_KR = "ko-KR"
    pt_BR = "pt-BR"
    pt_PT = "pt-PT"
    zh_CN = "zh-CN"
    en_NZ = "en-NZ"
    en_ZA = "en-ZA"
    ca_ES = "ca-ES"
    da_DK = "da-DK"
    fi_FI = "fi-FI"
    id_ID = "id-ID"
    ms_MY = "ms-MY"
    nl_NL = "nl-NL"
    no_NO = "no-NO"
    pl_PL = "pl-PL"
    sv_SE = "sv-SE"
    tl_PH = "tl-PH"
}

@length(min: 1, max: 140) @pattern("^[0-9a-zA-Z._-]+")
string VocabularyName

@length(min: 1, max: 131070) @pattern(".*\\S.*")
string VocabularyNextToken

enum VocabularyState {
    CREATION_IN_PROGRESS
    ACTIVE
    CREATION_FAILED
    DELETE_IN_PROGRESS
}

structure VocabularySummary {
    @required
    Name: VocabularyName

    @required
    Id: VocabularyId

    @required
    Arn: String

    @required
    LanguageCode: VocabularyLanguageCode

    @required
    State: VocabularyState

    @required
    LastModifiedTime: Timestamp

    FailureReason: String
}

list VocabularySummaryList {
    member: VocabularySummary
}

structure VoiceCallEntryPointParameters {
    SourcePhoneNumber: PhoneNumber
    DestinationPhoneNumber: PhoneNumber
    FlowId: ContactFlowId
}

structure VoiceEnhancementConfig {
    @required
    Channel: Channel

    @required
    VoiceEnhancementMode: VoiceEnhancementMode
}

list VoiceEnhancementConfigs {
    member: VoiceEnhancementConfig
}

enum VoiceEnhancementMode {
    VOICE_ISOLATION
    NOISE_SUPPRESSION
    NONE
}

structure VoiceRecordingConfiguration {
    VoiceRecordingTrack: VoiceRecordingTrack
    IvrRecordingTrack: IvrRecordingTrack
}

enum VoiceRecordingTrack {
    FROM_AGENT
    TO_AGENT
    ALL
}

@length(min: 1, max: 36)
string WebBrowserId

structure WebNotificationContent {
    @required
    Type: NotificationType

    ViewArn: ViewArn
    Attributes: ContentAttributes
}

structure WebNotificationSource {
    @required
    SourceCampaign: SourceCampaign
}

@length(min: 1, max: 36)
string WebSessionId

@range(min: -1, max: 4)
integer WeekdayOccurrenceInteger

@length(min: 0, max: 1)
list WeekdayOccurrenceList {
    member: WeekdayOccurrenceInteger
}

structure WidgetDestination {
    @required
    WidgetId: WidgetId

    @required
    ProfileId: CustomerProfileId
}

@length(min: 1, max: 36)
string WidgetId

structure WisdomInfo {
    SessionArn: String
    AiAgents: AiAgents
}

structure Workspace {
    Visibility: Visibility

    @required
    Id: WorkspaceId

    @required
    Name: WorkspaceName

    @required
    Arn: String

    Description: WorkspaceDescription
    Theme: WorkspaceTheme
    Title: WorkspaceTitle

    @required
    LastModifiedTime: Timestamp

    LastModifiedRegion: RegionName
    Tags: TagMap
}

@length(min: 1, max: 256)
string WorkspaceAssociatedResourceId

@length(min: 1, max: 127) @pattern(".*\\\\S.*")
string WorkspaceAssociatedResourceName

@length(min: 1, max: 256)
string WorkspaceAssociatedResourceType

list WorkspaceAssociationSearchConditionList {
    member: WorkspaceAssociationSearchCriteria
}

structure WorkspaceAssociationSearchCriteria {
    OrConditions: WorkspaceAssociationSearchConditionList
    AndConditions: WorkspaceAssociationSearchConditionList
    StringCondition: StringCondition
}

structure WorkspaceAssociationSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

structure WorkspaceAssociationSearchSummary {
    WorkspaceId: WorkspaceId
    WorkspaceArn: String
    ResourceId: WorkspaceAssociatedResourceId
    ResourceArn: String
    ResourceType: WorkspaceAssociatedResourceType
    ResourceName: WorkspaceAssociatedResourceName
}

list WorkspaceAssociationSearchSummaryList {
    member: WorkspaceAssociationSearchSummary
}

@length(min: 1, max: 256)
string WorkspaceBatchErrorMessage

@length(min: 0, max: 500) @pattern("^[\\\\P{C}\\r\\n\\t]*$")
string WorkspaceDescription

@pattern("^[1-5][0-9]{2}$")
string WorkspaceErrorCode

enum WorkspaceFontFamily {
    Arial
    Courier_New = "Courier New"
    Georgia
    Times_New_Roman = "Times New Roman"
    Trebuchet
    Verdana
}

@length(min: 1, max: 256)
string WorkspaceId

@length(min: 1, max: 127) @pattern(".*\\\\S.*")
string WorkspaceName

structure WorkspacePage {
    ResourceArn: String
    Page: Page
    Slug: Slug
    InputData: InputData
}

list WorkspacePageList {
    member: WorkspacePage
}

@length(min: 1, max: 25)
list WorkspaceResourceArnList {
    member: String
}

list WorkspaceSearchConditionList {
    member: WorkspaceSearchCriteria
}

structure WorkspaceSearchCriteria {
    OrConditions: WorkspaceSearchConditionList
    AndConditions: WorkspaceSearchConditionList
    StringCondition: StringCondition
}

structure WorkspaceSearchFilter {
    AttributeFilter: ControlPlaneAttributeFilter
}

structure WorkspaceSearchSummary {
    Id: WorkspaceId
    Name: WorkspaceName
    Visibility: Visibility
    Description: WorkspaceDescription
    Title: WorkspaceTitle
    Arn: String
    CreatedAt: Timestamp
    Tags: TagMap
}

list WorkspaceSearchSummaryList {
    member: WorkspaceSearchSummary
}

structure WorkspaceSummary {
    Id: WorkspaceId
    Name: WorkspaceName
    Arn: String
    LastModifiedTime: Timestamp
    LastModifiedRegion: RegionName
}

list WorkspaceSummaryList {
    member: WorkspaceSummary
}

structure WorkspaceTheme {
    Light: WorkspaceThemeConfig
    Dark: WorkspaceThemeConfig
}

structure WorkspaceThemeConfig {
    Palette: WorkspaceThemePalette
    Images: WorkspaceThemeImages
    Typography: WorkspaceThemeTypography
}

structure WorkspaceThemeImages {
    Logo: ImagesLogo
}

structure WorkspaceThemePalette {
    Header: PaletteHeader
    Navigation: PaletteNavigation
    Canvas: PaletteCanvas
    Primary: PalettePrimary
}

structure WorkspaceThemeTypography {
    FontFamily: FontFamily
}

@length(min: 0, max: 127) @pattern("^[\\\\P{C}]*$")
string WorkspaceTitle

@length(min: 1, max: 100)
list resourceArnListMaxLimit100 {
    member: String
}
