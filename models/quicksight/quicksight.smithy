$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.quicksight

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon QuickSight")
@service(sdkId: "QuickSight", endpointPrefix: "quicksight")
@restJson1
@sigv4(name: "quicksight")
@standardRegionalEndpoints
service QuickSight {
    version: "2018-04-01"
    operations: [
        BatchCreateTopicReviewedAnswer
        BatchDeleteKnowledgeBase
        BatchDeleteTopicReviewedAnswer
        CancelIngestion
        CreateAccountCustomization
        CreateAccountSubscription
        CreateActionConnector
        CreateAgent
        CreateAnalysis
        CreateBrand
        CreateCustomPermissions
        CreateDashboard
        CreateDataSet
        CreateDataSource
        CreateFlow
        CreateFolder
        CreateFolderMembership
        CreateGroup
        CreateGroupMembership
        CreateIAMPolicyAssignment
        CreateIngestion
        CreateKnowledgeBase
        CreateNamespace
        CreateOAuthClientApplication
        CreateRefreshSchedule
        CreateRoleMembership
        CreateSpace
        CreateTemplate
        CreateTemplateAlias
        CreateTheme
        CreateThemeAlias
        CreateTopic
        CreateTopicRefreshSchedule
        CreateTopicV2
        CreateVPCConnection
        DeleteAccountCustomPermission
        DeleteAccountCustomization
        DeleteAccountSubscription
        DeleteActionConnector
        DeleteAgent
        DeleteAnalysis
        DeleteBrand
        DeleteBrandAssignment
        DeleteCustomPermissions
        DeleteDashboard
        DeleteDataSet
        DeleteDataSetRefreshProperties
        DeleteDataSource
        DeleteDefaultQBusinessApplication
        DeleteFlow
        DeleteFolder
        DeleteFolderMembership
        DeleteGroup
        DeleteGroupMembership
        DeleteIAMPolicyAssignment
        DeleteIdentityPropagationConfig
        DeleteKnowledgeBase
        DeleteNamespace
        DeleteOAuthClientApplication
        DeleteRefreshSchedule
        DeleteRoleCustomPermission
        DeleteRoleMembership
        DeleteSpace
        DeleteTemplate
        DeleteTemplateAlias
        DeleteTheme
        DeleteThemeAlias
        DeleteTopic
        DeleteTopicRefreshSchedule
        DeleteTopicV2
        DeleteUser
        DeleteUserByPrincipalId
        DeleteUserCustomPermission
        DeleteVPCConnection
        DescribeAccountCustomPermission
        DescribeAccountCustomization
        DescribeAccountSettings
        DescribeAccountSubscription
        DescribeActionConnector
        DescribeActionConnectorPermissions
        DescribeAgent
        DescribeAgentPermissions
        DescribeAnalysis
        DescribeAnalysisDefinition
        DescribeAnalysisPermissions
        DescribeAssetBundleExportJob
        DescribeAssetBundleImportJob
        DescribeAutomationJob
        DescribeBrand
        DescribeBrandAssignment
        DescribeBrandPublishedVersion
        DescribeCustomPermissions
        DescribeDashboard
        DescribeDashboardDefinition
        DescribeDashboardPermissions
        DescribeDashboardSnapshotJob
        DescribeDashboardSnapshotJobResult
        DescribeDashboardsQAConfiguration
        DescribeDataSet
        DescribeDataSetPermissions
        DescribeDataSetRefreshProperties
        DescribeDataSource
        DescribeDataSourcePermissions
        DescribeDefaultQBusinessApplication
        DescribeFlow
        DescribeFolder
        DescribeFolderPermissions
        DescribeFolderResolvedPermissions
        DescribeGroup
        DescribeGroupMembership
        DescribeIAMPolicyAssignment
        DescribeIngestion
        DescribeIpRestriction
        DescribeKeyRegistration
        DescribeKnowledgeBase
        DescribeKnowledgeBasePermissions
        DescribeNamespace
        DescribeOAuthClientApplication
        DescribeQPersonalizationConfiguration
        DescribeQuickSightQSearchConfiguration
        DescribeRefreshSchedule
        DescribeRoleCustomPermission
        DescribeSelfUpgradeConfiguration
        DescribeSpace
        DescribeSpacePermissions
        DescribeTemplate
        DescribeTemplateAlias
        DescribeTemplateDefinition
        DescribeTemplatePermissions
        DescribeTheme
        DescribeThemeAlias
        DescribeThemePermissions
        DescribeTopic
        DescribeTopicPermissions
        DescribeTopicPermissionsV2
        DescribeTopicRefresh
        DescribeTopicRefreshSchedule
        DescribeTopicV2
        DescribeUser
        DescribeVPCConnection
        GenerateEmbedUrlForAnonymousUser
        GenerateEmbedUrlForRegisteredUser
        GenerateEmbedUrlForRegisteredUserWithIdentity
        GetDashboardEmbedUrl
        GetFlowMetadata
        GetFlowPermissions
        GetIdentityContext
        GetSessionEmbedUrl
        ListActionConnectors
        ListAgents
        ListAnalyses
        ListAssetBundleExportJobs
        ListAssetBundleImportJobs
        ListBrands
        ListCustomPermissions
        ListDashboardVersions
        ListDashboards
        ListDataSets
        ListDataSources
        ListFlows
        ListFolderMembers
        ListFolders
        ListFoldersForResource
        ListGroupMemberships
        ListGroups
        ListIAMPolicyAssignments
        ListIAMPolicyAssignmentsForUser
        ListIdentityPropagationConfigs
        ListIngestions
        ListKnowledgeBases
        ListNamespaces
        ListOAuthClientApplications
        ListRefreshSchedules
        ListRoleMemberships
        ListSelfUpgrades
        ListSpaceResources
        ListSpaces
        ListTagsForResource
        ListTemplateAliases
        ListTemplateVersions
        ListTemplates
        ListThemeAliases
        ListThemeVersions
        ListThemes
        ListTopicRefreshSchedules
        ListTopicReviewedAnswers
        ListTopics
        ListTopicsV2
        ListUserGroups
        ListUsers
        ListUsersIndexCapacity
        ListVPCConnections
        PredictQAResults
        PutDataSetRefreshProperties
        RegisterUser
        RestoreAnalysis
        SearchActionConnectors
        SearchAgents
        SearchAnalyses
        SearchDashboards
        SearchDataSets
        SearchDataSources
        SearchFlows
        SearchFolders
        SearchGroups
        SearchKnowledgeBases
        SearchSpaces
        SearchTopics
        SearchTopicsV2
        StartAssetBundleExportJob
        StartAssetBundleImportJob
        StartAutomationJob
        StartDashboardSnapshotJob
        StartDashboardSnapshotJobSchedule
        TagResource
        UntagResource
        UpdateAccountCustomPermission
        UpdateAccountCustomization
        UpdateAccountSettings
        UpdateActionConnector
        UpdateActionConnectorPermissions
        UpdateAgent
        UpdateAgentPermissions
        UpdateAnalysis
        UpdateAnalysisPermissions
        UpdateApplicationWithTokenExchangeGrant
        UpdateBrand
        UpdateBrandAssignment
        UpdateBrandPublishedVersion
        UpdateCustomPermissions
        UpdateDashboard
        UpdateDashboardLinks
        UpdateDashboardPermissions
        UpdateDashboardPublishedVersion
        UpdateDashboardsQAConfiguration
        UpdateDataSet
        UpdateDataSetPermissions
        UpdateDataSource
        UpdateDataSourcePermissions
        UpdateDefaultQBusinessApplication
        UpdateFlow
        UpdateFlowPermissions
        UpdateFolder
        UpdateFolderPermissions
        UpdateGroup
        UpdateIAMPolicyAssignment
        UpdateIdentityPropagationConfig
        UpdateIpRestriction
        UpdateKeyRegistration
        UpdateKnowledgeBase
        UpdateKnowledgeBasePermissions
        UpdateOAuthClientApplication
        UpdatePublicSharingSettings
        UpdateQPersonalizationConfiguration
        UpdateQuickSightQSearchConfiguration
        UpdateRefreshSchedule
        UpdateRoleCustomPermission
        UpdateSPICECapacityConfiguration
        UpdateSelfUpgrade
        UpdateSelfUpgradeConfiguration
        UpdateSpace
        UpdateSpacePermissions
        UpdateSpaceResources
        UpdateTemplate
        UpdateTemplateAlias
        UpdateTemplatePermissions
        UpdateTheme
        UpdateThemeAlias
        UpdateThemePermissions
        UpdateTopic
        UpdateTopicPermissions
        UpdateTopicPermissionsV2
        UpdateTopicRefreshSchedule
        UpdateTopicV2
        UpdateUser
        UpdateUserCustomPermission
        UpdateVPCConnection
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/topics/{TopicId}/batch-create-reviewed-answers"
)
operation BatchCreateTopicReviewedAnswer {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required
        Answers: CreateTopicReviewedAnswers
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        SucceededAnswers: SucceededTopicReviewedAnswers
        InvalidAnswers: InvalidTopicReviewedAnswers

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/batch-delete", code: 202)
operation BatchDeleteKnowledgeBase {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required
        KnowledgeBaseIds: BatchDeleteKnowledgeBaseRequestKnowledgeBaseIdsList
    }
    output := {
        @required
        Deleted: BatchDeleteKnowledgeBaseSuccessList

        @required
        Errors: BatchDeleteKnowledgeBaseFailureList

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/topics/{TopicId}/batch-delete-reviewed-answers"
)
operation BatchDeleteTopicReviewedAnswer {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        AnswerIds: AnswerIds
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        SucceededAnswers: SucceededTopicReviewedAnswers
        InvalidAnswers: InvalidTopicReviewedAnswers
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        ConflictException
        InternalFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}"
)
operation CancelIngestion {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        IngestionId: IngestionId
    }
    output := {
        Arn: String
        IngestionId: IngestionId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        ResourceExistsException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/customizations")
operation CreateAccountCustomization {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace

        @required
        AccountCustomization: AccountCustomization

        Tags: TagList
    }
    output := {
        Arn: String
        AwsAccountId: AwsAccountId
        Namespace: Namespace
        AccountCustomization: AccountCustomization
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/account/{AwsAccountId}")
operation CreateAccountSubscription {
    input := {
        Edition: Edition

        @required
        AuthenticationMethod: AuthenticationMethodOption

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        AccountName: AccountName

        @required
        NotificationEmail: String

        ActiveDirectoryName: String
        Realm: String
        DirectoryId: String
        AdminGroup: GroupsList
        AuthorGroup: GroupsList
        ReaderGroup: GroupsList
        AdminProGroup: GroupsList
        AuthorProGroup: GroupsList
        ReaderProGroup: GroupsList
        FirstName: String
        LastName: String
        EmailAddress: String
        ContactNumber: String
        IAMIdentityCenterInstanceArn: String
    }
    output := {
        SignupResponse: SignupResponse

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        ResourceExistsException
        PreconditionNotMetException
        ConflictException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/action-connectors") @idempotent
operation CreateActionConnector {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        ActionConnectorId: ShortRestrictiveResourceId

        @required
        Name: ActionConnectorName

        @required
        Type: ActionConnectorType

        @required
        AuthenticationConfig: AuthConfig

        Description: ActionConnectorDescription
        Permissions: ResourcePermissionList
        VpcConnectionArn: String
        Tags: TagList
    }
    output := {
        Arn: String
        CreationStatus: ResourceStatus
        ActionConnectorId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        ResourceExistsException
        InvalidParameterValueException
        InternalFailureException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/agents")
operation CreateAgent {
    input := {
        Spaces: CreateAgentRequestSpacesList
        ActionConnectors: CreateAgentRequestActionConnectorsList

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        AgentId: AgentId

        @required
        Name: AgentName

        Description: AgentDescription
        IconId: IconId
        StarterPrompts: StarterPromptList
        WelcomeMessage: WelcomeMessage
        AgentLifecycle: AgentLifecycle
        CustomPromptInput: CustomPromptInput
    }
    output := {
        @required
        Arn: AgentArn

        @required
        AgentId: AgentId

        @required
        AgentStatus: AgentStatus

        @required
        AgentName: AgentName

        RequestId: String
    }
    errors: [
        ResourceExistsException
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}")
operation CreateAnalysis {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId

        @required
        Name: AnalysisName

        Parameters: Parameters
        Permissions: ResourcePermissionList
        SourceEntity: AnalysisSourceEntity
        ThemeArn: String
        Tags: TagList
        Definition: AnalysisDefinition
        ValidationStrategy: ValidationStrategy
        FolderArns: FolderArnList
    }
    output := {
        Arn: String
        AnalysisId: ShortRestrictiveResourceId
        CreationStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        ResourceExistsException
        ConflictException
        UnsupportedUserEditionException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/brands/{BrandId}")
operation CreateBrand {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        BrandId: ShortRestrictiveResourceId

        BrandDefinition: BrandDefinition
        Tags: TagList
    }
    output := {
        RequestId: String
        BrandDetail: BrandDetail
        BrandDefinition: BrandDefinition
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        LimitExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/custom-permissions")
operation CreateCustomPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        CustomPermissionsName: CustomPermissionsName

        Capabilities: Capabilities
        Governance: Governance
        Tags: TagList
    }
    output := {
        Status: Integer
        Arn: String
        RequestId: String
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ResourceExistsException
        InvalidParameterValueException
        ThrottlingException
        PreconditionNotMetException
        LimitExceededException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}")
operation CreateDashboard {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required
        Name: DashboardName

        Parameters: Parameters
        Permissions: ResourcePermissionList
        SourceEntity: DashboardSourceEntity
        Tags: TagList
        VersionDescription: VersionDescription
        DashboardPublishOptions: DashboardPublishOptions
        ThemeArn: String
        Definition: DashboardVersionDefinition
        ValidationStrategy: ValidationStrategy
        FolderArns: FolderArnList
        LinkSharingConfiguration: LinkSharingConfiguration
        LinkEntities: LinkEntityArnList
    }
    output := {
        Arn: String
        VersionArn: String
        DashboardId: ShortRestrictiveResourceId
        CreationStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        ResourceExistsException
        ConflictException
        UnsupportedUserEditionException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/data-sets")
operation CreateDataSet {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        DataSetId: String

        @required
        Name: ResourceName

        @required
        PhysicalTableMap: PhysicalTableMap

        @deprecated(since: "2025-10-23")
        LogicalTableMap: LogicalTableMap

        @required
        ImportMode: DataSetImportMode

        ColumnGroups: ColumnGroupList
        FieldFolders: FieldFolderMap
        Permissions: ResourcePermissionList

        @deprecated(since: "2025-10-23")
        RowLevelPermissionDataSet: RowLevelPermissionDataSet

        @deprecated(since: "2025-10-23")
        RowLevelPermissionTagConfiguration: RowLevelPermissionTagConfiguration

        ColumnLevelPermissionRules: ColumnLevelPermissionRuleList
        Tags: TagList
        DataSetUsageConfiguration: DataSetUsageConfiguration
        DatasetParameters: DatasetParameterList
        FolderArns: FolderArnList
        PerformanceConfiguration: PerformanceConfiguration
        UseAs: DataSetUseAs
        DataPrepConfiguration: DataPrepConfiguration
        SemanticModelConfiguration: SemanticModelConfiguration
    }
    output := {
        Arn: String
        DataSetId: String
        IngestionArn: String
        IngestionId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InvalidDataSetParameterValueException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/data-sources")
operation CreateDataSource {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        DataSourceId: String

        @required
        Name: ResourceName

        @required
        Type: DataSourceType

        DataSourceParameters: DataSourceParameters
        Credentials: DataSourceCredentials
        Permissions: ResourcePermissionList
        VpcConnectionProperties: VpcConnectionProperties
        SslProperties: SslProperties
        Tags: TagList
        FolderArns: FolderArnList
    }
    output := {
        Arn: String
        DataSourceId: String
        CreationStatus: ResourceStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        CustomerManagedKeyUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/flows")
operation CreateFlow {
    input := {
        @required @httpLabel
        AwsAccountId: AccountId

        @required
        Name: TitleInput

        Description: FlowDescriptionInput

        @required
        FlowDefinition: SensitiveDocument

        Permissions: PermissionsList

        @idempotencyToken
        ClientToken: CreateFlowRequestClientTokenString
    }
    output := {
        @required
        Arn: String

        @required
        FlowId: FlowId

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ResourceExistsException
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/folders/{FolderId}")
operation CreateFolder {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        Name: FolderName
        FolderType: FolderType
        ParentFolderArn: String
        Permissions: ResourcePermissionList
        Tags: TagList
        SharingModel: SharingModel
    }
    output := {
        @httpResponseCode
        Status: Integer

        Arn: String
        FolderId: RestrictiveResourceId
        RequestId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        ResourceExistsException
        ConflictException
        UnsupportedUserEditionException
        AccessDeniedException
        LimitExceededException
        InternalFailureException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/folders/{FolderId}/members/{MemberType}/{MemberId}"
)
operation CreateFolderMembership {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        @required @httpLabel
        MemberId: RestrictiveResourceId

        @required @httpLabel
        MemberType: MemberType
    }
    output := {
        Status: Integer
        FolderMember: FolderMember
        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        LimitExceededException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups")
operation CreateGroup {
    input := {
        @required
        GroupName: GroupName

        Description: GroupDescription

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        Group: Group
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        LimitExceededException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName}"
)
operation CreateGroupMembership {
    input := {
        @required @httpLabel
        MemberName: GroupMemberName

        @required @httpLabel
        GroupName: GroupName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        GroupMember: GroupMember
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/"
)
operation CreateIAMPolicyAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        AssignmentName: IAMPolicyAssignmentName

        @required
        AssignmentStatus: AssignmentStatus

        PolicyArn: String
        Identities: IdentityMap

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        AssignmentName: IAMPolicyAssignmentName
        AssignmentId: String
        AssignmentStatus: AssignmentStatus
        PolicyArn: String
        Identities: IdentityMap
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConcurrentUpdatingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}")
operation CreateIngestion {
    input := {
        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        IngestionId: IngestionId

        @required @httpLabel
        AwsAccountId: AwsAccountId

        IngestionType: IngestionType
    }
    output := {
        Arn: String
        IngestionId: IngestionId
        IngestionStatus: IngestionStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        ResourceExistsException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/v1/accounts/{AwsAccountId}/knowledge-bases", code: 202)
operation CreateKnowledgeBase {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required
        KnowledgeBaseId: KnowledgeBaseId

        @required
        Name: KnowledgeBaseName

        @required
        DataSourceArn: DataSourceArn

        @required
        KnowledgeBaseConfiguration: KnowledgeBaseConfiguration

        Description: KnowledgeBaseDescription
        Permissions: ResourcePermissionList
        MediaExtractionConfiguration: MediaExtractionConfiguration
        AccessControlConfiguration: AccessControlConfiguration
        PrimaryOwnerArn: String
        Tags: TagList
    }
    output := {
        @required
        KnowledgeBaseArn: KnowledgeBaseArn

        @required
        KnowledgeBaseId: KnowledgeBaseId

        @required
        CreationStatus: DataSetStatus

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ResourceExistsException
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}")
operation CreateNamespace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Namespace: Namespace

        @required
        IdentityStore: IdentityStore

        Tags: TagList
    }
    output := {
        Arn: String
        Name: Namespace
        CapacityRegion: String
        CreationStatus: NamespaceStatus
        IdentityStore: IdentityStore
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        ResourceExistsException
        PreconditionNotMetException
        ConflictException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/oauth-client-applications")
operation CreateOAuthClientApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        OAuthClientApplicationId: OAuthClientApplicationId

        @required
        Name: ResourceName

        @required
        OAuthClientAuthenticationType: OAuthClientAuthenticationType

        @required
        ClientId: OAuthClientId

        @required
        ClientSecret: OAuthClientSecret

        @required
        OAuthTokenEndpointUrl: OAuthTokenEndpointUrl

        OAuthAuthorizationEndpointUrl: OAuthAuthorizationEndpointUrl
        OAuthScopes: OAuthScopesString
        DataSourceType: DataSourceType
        IdentityProviderVpcConnectionProperties: VpcConnectionProperties
        Tags: TagList
    }
    output := {
        Arn: String
        OAuthClientApplicationId: OAuthClientApplicationId
        CreationStatus: ResourceStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules")
operation CreateRefreshSchedule {
    input := {
        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Schedule: RefreshSchedule
    }
    output := {
        @httpResponseCode
        Status: Integer

        RequestId: String
        ScheduleId: String
        Arn: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        ResourceExistsException
        PreconditionNotMetException
        InternalFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members/{MemberName}"
)
operation CreateRoleMembership {
    input := {
        @required @httpLabel
        MemberName: GroupName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @required @httpLabel
        Role: Role
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/accounts/{AwsAccountId}/spaces") @idempotent
operation CreateSpace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        SpaceId: PublicSpaceId

        @required
        Name: SpaceName

        Description: SpaceDescription
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn
        RequestId: String
    }
    errors: [
        ResourceExistsException
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}")
operation CreateTemplate {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        Name: TemplateName
        Permissions: ResourcePermissionList
        SourceEntity: TemplateSourceEntity
        Tags: TagList
        VersionDescription: VersionDescription
        Definition: TemplateVersionDefinition
        ValidationStrategy: ValidationStrategy
    }
    output := {
        Arn: String
        VersionArn: String
        TemplateId: ShortRestrictiveResourceId
        CreationStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        UnsupportedUserEditionException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}")
operation CreateTemplateAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName

        @required
        TemplateVersionNumber: VersionNumber
    }
    output := {
        TemplateAlias: TemplateAlias

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        ConflictException
        ResourceExistsException
        LimitExceededException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}")
operation CreateTheme {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @required
        Name: ThemeName

        @required
        BaseThemeId: ShortRestrictiveResourceId

        VersionDescription: VersionDescription

        @required
        Configuration: ThemeConfiguration

        Permissions: ResourcePermissionList
        Tags: TagList
    }
    output := {
        Arn: String
        VersionArn: String
        ThemeId: ShortRestrictiveResourceId
        CreationStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}")
operation CreateThemeAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName

        @required
        ThemeVersionNumber: VersionNumber
    }
    output := {
        ThemeAlias: ThemeAlias

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/topics")
operation CreateTopic {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        TopicId: TopicId

        @required
        Topic: TopicDetails

        Tags: TagList
        FolderArns: FolderArnList
        CustomInstructions: CustomInstructions
    }
    output := {
        Arn: String
        TopicId: TopicId
        RefreshArn: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/schedules")
operation CreateTopicRefreshSchedule {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required
        DatasetArn: String

        DatasetName: String

        @required
        RefreshSchedule: TopicRefreshSchedule
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        DatasetArn: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/topicsV2")
operation CreateTopicV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        TopicId: TopicId

        @required
        Topic: TopicV2Details

        Tags: TagList
        FolderArns: FolderArnList
        CustomInstructions: CustomInstructions
    }
    output := {
        Arn: String
        TopicId: TopicId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/vpc-connections")
operation CreateVPCConnection {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        VPCConnectionId: VPCConnectionResourceIdRestricted

        @required
        Name: ResourceName

        @required
        SubnetIds: SubnetIdList

        @required
        SecurityGroupIds: SecurityGroupIdList

        DnsResolvers: DnsResolverList

        @required
        RoleArn: RoleArn

        Tags: TagList
    }
    output := {
        Arn: String
        VPCConnectionId: VPCConnectionResourceIdRestricted
        CreationStatus: VPCConnectionResourceStatus
        AvailabilityStatus: VPCConnectionAvailabilityStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceExistsException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/custom-permission")
operation DeleteAccountCustomPermission {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/customizations")
operation DeleteAccountCustomization {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/account/{AwsAccountId}")
operation DeleteAccountSubscription {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}")
operation DeleteActionConnector {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ActionConnectorId: ShortRestrictiveResourceId
    }
    output := {
        Arn: String
        ActionConnectorId: ShortRestrictiveResourceId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/agents/{AgentId}") @idempotent
operation DeleteAgent {
    input := {
        @required @httpLabel
        AgentId: String

        @required @httpLabel
        AwsAccountId: String
    }
    output := {
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}")
operation DeleteAnalysis {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId

        @httpQuery("recovery-window-in-days")
        RecoveryWindowInDays: RecoveryWindowInDays

        @httpQuery("force-delete-without-recovery")
        ForceDeleteWithoutRecovery: Boolean
    }
    output := {
        @httpResponseCode
        Status: Integer

        Arn: String
        AnalysisId: ShortRestrictiveResourceId
        DeletionTime: Timestamp
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ConflictException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/brands/{BrandId}") @idempotent
operation DeleteBrand {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        BrandId: ShortRestrictiveResourceId
    }
    output := {
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/brandassignments") @idempotent
operation DeleteBrandAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName}")
operation DeleteCustomPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        CustomPermissionsName: CustomPermissionsName
    }
    output := {
        Status: Integer
        Arn: String
        RequestId: String
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ResourceExistsException
        InvalidParameterValueException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}")
operation DeleteDashboard {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber
    }
    output := {
        @httpResponseCode
        Status: Integer

        Arn: String
        DashboardId: ShortRestrictiveResourceId
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ConflictException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}")
operation DeleteDataSet {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String
    }
    output := {
        Arn: String
        DataSetId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties")
operation DeleteDataSetRefreshProperties {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/data-sources/{DataSourceId}")
operation DeleteDataSource {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSourceId: String
    }
    output := {
        Arn: String
        DataSourceId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/default-qbusiness-application")
operation DeleteDefaultQBusinessApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/flows/{FlowId}") @idempotent
operation DeleteFlow {
    input := {
        @required @httpLabel
        AwsAccountId: AccountId

        @required @httpLabel
        FlowId: FlowId
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/folders/{FolderId}")
operation DeleteFolder {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId
    }
    output := {
        @httpResponseCode
        Status: Integer

        Arn: String
        FolderId: RestrictiveResourceId
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        PreconditionNotMetException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/folders/{FolderId}/members/{MemberType}/{MemberId}"
)
operation DeleteFolderMembership {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        @required @httpLabel
        MemberId: RestrictiveResourceId

        @required @httpLabel
        MemberType: MemberType
    }
    output := {
        Status: Integer
        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}")
operation DeleteGroup {
    input := {
        @required @httpLabel
        GroupName: GroupName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName}"
)
operation DeleteGroupMembership {
    input := {
        @required @httpLabel
        MemberName: GroupMemberName

        @required @httpLabel
        GroupName: GroupName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/namespace/{Namespace}/iam-policy-assignments/{AssignmentName}"
)
operation DeleteIAMPolicyAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AssignmentName: IAMPolicyAssignmentName

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        AssignmentName: IAMPolicyAssignmentName
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConcurrentUpdatingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/identity-propagation-config/{Service}")
operation DeleteIdentityPropagationConfig {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Service: ServiceType
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}"
    code: 202
)
operation DeleteKnowledgeBase {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required @httpLabel
        KnowledgeBaseId: KnowledgeBaseId
    }
    output := {
        @required
        KnowledgeBaseArn: KnowledgeBaseArn

        @required
        KnowledgeBaseId: KnowledgeBaseId

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}")
operation DeleteNamespace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId}"
)
operation DeleteOAuthClientApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        OAuthClientApplicationId: OAuthClientApplicationId
    }
    output := {
        Arn: String
        OAuthClientApplicationId: OAuthClientApplicationId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules/{ScheduleId}"
)
operation DeleteRefreshSchedule {
    input := {
        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ScheduleId: String
    }
    output := {
        @httpResponseCode
        Status: Integer

        RequestId: String
        ScheduleId: String
        Arn: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        InternalFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission"
)
operation DeleteRoleCustomPermission {
    input := {
        @required @httpLabel
        Role: Role

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members/{MemberName}"
)
operation DeleteRoleMembership {
    input := {
        @required @httpLabel
        MemberName: GroupName

        @required @httpLabel
        Role: Role

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}", code: 204) @idempotent
operation DeleteSpace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}")
operation DeleteTemplate {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber
    }
    output := {
        RequestId: String
        Arn: String
        TemplateId: ShortRestrictiveResourceId

        @httpResponseCode
        Status: Integer
    }
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        LimitExceededException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}")
operation DeleteTemplateAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName
    }
    output := {
        @httpResponseCode
        Status: Integer

        TemplateId: ShortRestrictiveResourceId
        AliasName: AliasName
        Arn: String
        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        UnsupportedUserEditionException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}")
operation DeleteTheme {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber
    }
    output := {
        Arn: String
        RequestId: String

        @httpResponseCode
        Status: Integer

        ThemeId: ShortRestrictiveResourceId
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}")
operation DeleteThemeAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName
    }
    output := {
        AliasName: AliasName
        Arn: String
        RequestId: String

        @httpResponseCode
        Status: Integer

        ThemeId: ShortRestrictiveResourceId
    }
    errors: [
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/topics/{TopicId}")
operation DeleteTopic {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        Arn: String
        TopicId: TopicId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId}")
operation DeleteTopicRefreshSchedule {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required @httpLabel
        DatasetId: String
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        DatasetArn: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/topicsV2/{TopicId}")
operation DeleteTopicV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        Arn: String
        TopicId: TopicId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}")
operation DeleteUser {
    input := {
        @required @httpLabel
        UserName: UserName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/user-principals/{PrincipalId}"
)
operation DeleteUserByPrincipalId {
    input := {
        @required @httpLabel
        PrincipalId: String

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/custom-permission"
)
operation DeleteUserCustomPermission {
    input := {
        @required @httpLabel
        UserName: UserName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ConflictException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId}")
operation DeleteVPCConnection {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        VPCConnectionId: VPCConnectionResourceIdUnrestricted
    }
    output := {
        Arn: String
        VPCConnectionId: VPCConnectionResourceIdUnrestricted
        DeletionStatus: VPCConnectionResourceStatus
        AvailabilityStatus: VPCConnectionAvailabilityStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/custom-permission")
operation DescribeAccountCustomPermission {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        CustomPermissionsName: CustomPermissionsName
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/customizations")
operation DescribeAccountCustomization {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace

        @httpQuery("resolved")
        Resolved: Boolean
    }
    output := {
        Arn: String
        AwsAccountId: AwsAccountId
        Namespace: Namespace
        AccountCustomization: AccountCustomization
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/settings")
operation DescribeAccountSettings {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        AccountSettings: AccountSettings
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/account/{AwsAccountId}")
operation DescribeAccountSubscription {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        AccountInfo: AccountInfo

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}")
@readonly
operation DescribeActionConnector {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ActionConnectorId: ShortRestrictiveResourceId
    }
    output := {
        ActionConnector: ActionConnector
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}/permissions"
)
@readonly
operation DescribeActionConnectorPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ActionConnectorId: ShortRestrictiveResourceId
    }
    output := {
        Arn: String
        ActionConnectorId: ShortRestrictiveResourceId
        Permissions: ResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/agents/{AgentId}") @readonly
operation DescribeAgent {
    input := {
        @required @httpLabel
        AgentId: AgentId

        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        @required
        Agent: Agent

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/agents/{AgentId}/permissions") @readonly
operation DescribeAgentPermissions {
    input := {
        @required @httpLabel
        AgentId: AgentId

        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        @required
        Arn: AgentArn

        @required
        AgentId: AgentId

        @required
        Permissions: ResourcePermissionList

        @required
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}")
operation DescribeAnalysis {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId
    }
    output := {
        Analysis: Analysis

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}/definition")
operation DescribeAnalysisDefinition {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId
    }
    output := {
        AnalysisId: ShortRestrictiveResourceId
        Name: AnalysisName
        Errors: AnalysisErrorList
        ResourceStatus: ResourceStatus
        ThemeArn: String
        Definition: AnalysisDefinition

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}/permissions")
operation DescribeAnalysisPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId
    }
    output := {
        AnalysisId: ShortRestrictiveResourceId
        AnalysisArn: String
        Permissions: UpdateResourcePermissionList

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/asset-bundle-export-jobs/{AssetBundleExportJobId}"
)
operation DescribeAssetBundleExportJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AssetBundleExportJobId: ShortRestrictiveResourceId
    }
    output := {
        JobStatus: AssetBundleExportJobStatus
        DownloadUrl: SensitiveS3Uri
        Errors: AssetBundleExportJobErrorList
        Arn: String
        CreatedTime: Timestamp
        AssetBundleExportJobId: ShortRestrictiveResourceId
        AwsAccountId: AwsAccountId
        ResourceArns: AssetBundleResourceArns
        IncludeAllDependencies: Boolean
        ExportFormat: AssetBundleExportFormat
        CloudFormationOverridePropertyConfiguration: AssetBundleCloudFormationOverridePropertyConfiguration
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer

        IncludePermissions: Boolean
        IncludeTags: Boolean
        ValidationStrategy: AssetBundleExportJobValidationStrategy
        Warnings: AssetBundleExportJobWarningList
        IncludeFolderMemberships: Boolean
        IncludeFolderMembers: IncludeFolderMembers
    }
    errors: [UnsupportedUserEditionException, ThrottlingException, ResourceNotFoundException]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/asset-bundle-import-jobs/{AssetBundleImportJobId}"
)
operation DescribeAssetBundleImportJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AssetBundleImportJobId: ShortRestrictiveResourceId
    }
    output := {
        JobStatus: AssetBundleImportJobStatus
        Errors: AssetBundleImportJobErrorList
        RollbackErrors: AssetBundleImportJobErrorList
        Arn: String
        CreatedTime: Timestamp
        AssetBundleImportJobId: ShortRestrictiveResourceId
        AwsAccountId: AwsAccountId
        AssetBundleImportSource: AssetBundleImportSourceDescription
        OverrideParameters: AssetBundleImportJobOverrideParameters
        FailureAction: AssetBundleImportFailureAction
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer

        OverridePermissions: AssetBundleImportJobOverridePermissions
        OverrideTags: AssetBundleImportJobOverrideTags
        OverrideValidationStrategy: AssetBundleImportJobOverrideValidationStrategy
        Warnings: AssetBundleImportJobWarningList
    }
    errors: [UnsupportedUserEditionException, ThrottlingException, ResourceNotFoundException]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/automation-groups/{AutomationGroupId}/automations/{AutomationId}/jobs/{JobId}"
)
@readonly
operation DescribeAutomationJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AutomationGroupId: AutomateId

        @required @httpLabel
        AutomationId: AutomateId

        @httpQuery("includeInputPayload")
        IncludeInputPayload: Boolean

        @httpQuery("includeOutputPayload")
        IncludeOutputPayload: Boolean

        @required @httpLabel
        JobId: AutomateId
    }
    output := {
        @required
        Arn: String

        CreatedAt: Timestamp
        StartedAt: Timestamp
        EndedAt: Timestamp

        @required
        JobStatus: AutomationJobStatus

        InputPayload: SensitiveIOPayload
        OutputPayload: SensitiveIOPayload
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/brands/{BrandId}") @readonly
operation DescribeBrand {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        BrandId: ShortRestrictiveResourceId

        @httpQuery("versionId")
        VersionId: ShortRestrictiveResourceId
    }
    output := {
        RequestId: String
        BrandDetail: BrandDetail
        BrandDefinition: BrandDefinition
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/brandassignments") @readonly
operation DescribeBrandAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        RequestId: String
        BrandArn: String
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/brands/{BrandId}/publishedversion") @readonly
operation DescribeBrandPublishedVersion {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        BrandId: ShortRestrictiveResourceId
    }
    output := {
        RequestId: String
        BrandDetail: BrandDetail
        BrandDefinition: BrandDefinition
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName}")
operation DescribeCustomPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        CustomPermissionsName: CustomPermissionsName
    }
    output := {
        Status: Integer
        CustomPermissions: CustomPermissions
        RequestId: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}")
operation DescribeDashboard {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber

        @httpQuery("alias-name")
        AliasName: AliasName
    }
    output := {
        Dashboard: Dashboard

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/definition")
operation DescribeDashboardDefinition {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber

        @httpQuery("alias-name")
        AliasName: AliasName
    }
    output := {
        DashboardId: ShortRestrictiveResourceId
        Errors: DashboardErrorList
        Name: DashboardName
        ResourceStatus: ResourceStatus
        ThemeArn: String
        Definition: DashboardVersionDefinition

        @httpResponseCode
        Status: Integer

        RequestId: String
        DashboardPublishOptions: DashboardPublishOptions
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/permissions")
operation DescribeDashboardPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId
    }
    output := {
        DashboardId: ShortRestrictiveResourceId
        DashboardArn: String
        Permissions: UpdateResourcePermissionList

        @httpResponseCode
        Status: Integer

        RequestId: String
        LinkSharingConfiguration: LinkSharingConfiguration
    }
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}"
)
operation DescribeDashboardSnapshotJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required @httpLabel
        SnapshotJobId: ShortRestrictiveResourceId
    }
    output := {
        AwsAccountId: AwsAccountId
        DashboardId: ShortRestrictiveResourceId
        SnapshotJobId: ShortRestrictiveResourceId
        UserConfiguration: SnapshotUserConfigurationRedacted
        SnapshotConfiguration: SnapshotConfiguration
        Arn: String
        JobStatus: SnapshotJobStatus
        CreatedTime: Timestamp
        LastUpdatedTime: Timestamp
        RequestId: NonEmptyString
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}/result"
)
operation DescribeDashboardSnapshotJobResult {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required @httpLabel
        SnapshotJobId: ShortRestrictiveResourceId
    }
    output := {
        Arn: String
        JobStatus: SnapshotJobStatus
        CreatedTime: Timestamp
        LastUpdatedTime: Timestamp
        Result: SnapshotJobResult
        ErrorInfo: SnapshotJobErrorInfo
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        PreconditionNotMetException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards-qa-configuration")
operation DescribeDashboardsQAConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        DashboardsQAStatus: DashboardsQAStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}")
operation DescribeDataSet {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String
    }
    output := {
        DataSet: DataSet
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/permissions")
operation DescribeDataSetPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String
    }
    output := {
        DataSetArn: String
        DataSetId: String
        Permissions: ResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties")
operation DescribeDataSetRefreshProperties {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer

        DataSetRefreshProperties: DataSetRefreshProperties
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        PreconditionNotMetException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sources/{DataSourceId}")
operation DescribeDataSource {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSourceId: String
    }
    output := {
        DataSource: DataSource
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sources/{DataSourceId}/permissions")
operation DescribeDataSourcePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSourceId: String
    }
    output := {
        DataSourceArn: String
        DataSourceId: String
        Permissions: ResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/default-qbusiness-application")
operation DescribeDefaultQBusinessApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer

        ApplicationId: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/flows/{FlowId}") @readonly
operation DescribeFlow {
    input := {
        @required @httpLabel
        AwsAccountId: AccountId

        @required @httpLabel
        FlowId: FlowId

        @required @httpQuery("publish-state")
        PublishState: FlowPublishState
    }
    output := {
        @required
        Flow: FlowDetail

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/folders/{FolderId}")
operation DescribeFolder {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId
    }
    output := {
        @httpResponseCode
        Status: Integer

        Folder: Folder
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/folders/{FolderId}/permissions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Permissions"
    pageSize: "MaxResults"
)
operation DescribeFolderPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        @httpQuery("namespace")
        Namespace: Namespace

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        @httpResponseCode
        Status: Integer

        FolderId: RestrictiveResourceId
        Arn: String
        Permissions: ResourcePermissionList
        RequestId: String
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/folders/{FolderId}/resolved-permissions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Permissions"
    pageSize: "MaxResults"
)
operation DescribeFolderResolvedPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        @httpQuery("namespace")
        Namespace: Namespace

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        @httpResponseCode
        Status: Integer

        FolderId: RestrictiveResourceId
        Arn: String
        Permissions: ResourcePermissionList
        RequestId: String
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}")
operation DescribeGroup {
    input := {
        @required @httpLabel
        GroupName: GroupName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        Group: Group
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName}"
)
operation DescribeGroupMembership {
    input := {
        @required @httpLabel
        MemberName: GroupMemberName

        @required @httpLabel
        GroupName: GroupName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        GroupMember: GroupMember
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/{AssignmentName}"
)
operation DescribeIAMPolicyAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AssignmentName: IAMPolicyAssignmentName

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        IAMPolicyAssignment: IAMPolicyAssignment
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}")
operation DescribeIngestion {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        IngestionId: IngestionId
    }
    output := {
        Ingestion: Ingestion
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        ResourceExistsException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/ip-restriction")
operation DescribeIpRestriction {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        AwsAccountId: AwsAccountId
        IpRestrictionRuleMap: IpRestrictionRuleMap
        VpcIdRestrictionRuleMap: VpcIdRestrictionRuleMap
        VpcEndpointIdRestrictionRuleMap: VpcEndpointIdRestrictionRuleMap
        Enabled: Boolean
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/key-registration")
operation DescribeKeyRegistration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("default-key-only")
        DefaultKeyOnly: Boolean
    }
    output := {
        AwsAccountId: AwsAccountId
        KeyRegistration: KeyRegistration
        QDataKey: QDataKey
        RequestId: NonEmptyString
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}") @readonly
operation DescribeKnowledgeBase {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required @httpLabel
        KnowledgeBaseId: KnowledgeBaseId
    }
    output := {
        @required
        KnowledgeBase: KnowledgeBase

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}/permissions"
)
@readonly
operation DescribeKnowledgeBasePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required @httpLabel
        KnowledgeBaseId: KnowledgeBaseId
    }
    output := {
        @required
        KnowledgeBaseArn: KnowledgeBaseArn

        @required
        KnowledgeBaseId: KnowledgeBaseId

        Permissions: ResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}")
operation DescribeNamespace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        Namespace: NamespaceInfoV2
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId}"
)
operation DescribeOAuthClientApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        OAuthClientApplicationId: OAuthClientApplicationId
    }
    output := {
        OAuthClientApplication: OAuthClientApplication
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/q-personalization-configuration")
operation DescribeQPersonalizationConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        PersonalizationMode: PersonalizationMode
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/quicksight-q-search-configuration")
operation DescribeQuickSightQSearchConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        QSearchStatus: QSearchStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules/{ScheduleId}"
)
operation DescribeRefreshSchedule {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        ScheduleId: String
    }
    output := {
        RefreshSchedule: RefreshSchedule

        @httpResponseCode
        Status: Integer

        RequestId: String
        Arn: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission"
)
operation DescribeRoleCustomPermission {
    input := {
        @required @httpLabel
        Role: Role

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        CustomPermissionsName: RoleName
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-configuration"
)
operation DescribeSelfUpgradeConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        SelfUpgradeConfiguration: SelfUpgradeConfiguration
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        InvalidParameterException
        ResourceNotFoundException
        PreconditionNotMetException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}") @readonly
operation DescribeSpace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId

        @httpQuery("maxContributors")
        MaxContributors: MaxContributors
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn

        @required
        Space: SpaceDetails

        Contributors: SpaceContributorList
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}/permissions") @readonly
operation DescribeSpacePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn
        Permissions: ResourcePermissionList
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}")
operation DescribeTemplate {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber

        @httpQuery("alias-name")
        AliasName: AliasName
    }
    output := {
        Template: Template

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}")
operation DescribeTemplateAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName
    }
    output := {
        TemplateAlias: TemplateAlias

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/definition")
operation DescribeTemplateDefinition {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber

        @httpQuery("alias-name")
        AliasName: AliasName
    }
    output := {
        Name: TemplateName
        TemplateId: ShortRestrictiveResourceId
        Errors: TemplateErrorList
        ResourceStatus: ResourceStatus
        ThemeArn: String
        Definition: TemplateVersionDefinition

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/permissions")
operation DescribeTemplatePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId
    }
    output := {
        TemplateId: ShortRestrictiveResourceId
        TemplateArn: String
        Permissions: UpdateResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ConflictException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}")
operation DescribeTheme {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAndAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @httpQuery("version-number")
        VersionNumber: VersionNumber

        @httpQuery("alias-name")
        AliasName: AliasName
    }
    output := {
        Theme: Theme

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}")
operation DescribeThemeAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName
    }
    output := {
        ThemeAlias: ThemeAlias

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/permissions")
operation DescribeThemePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId
    }
    output := {
        ThemeId: ShortRestrictiveResourceId
        ThemeArn: String
        Permissions: UpdateResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics/{TopicId}")
operation DescribeTopic {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        Arn: String
        TopicId: TopicId
        Topic: TopicDetails
        RequestId: String

        @httpResponseCode
        Status: Integer

        CustomInstructions: CustomInstructions
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/permissions")
operation DescribeTopicPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        Permissions: ResourcePermissionList

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topicsV2/{TopicId}/permissions")
operation DescribeTopicPermissionsV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        Permissions: ResourcePermissionList

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/refresh/{RefreshId}")
operation DescribeTopicRefresh {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required @httpLabel
        RefreshId: String
    }
    output := {
        RefreshDetails: TopicRefreshDetails
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId}")
operation DescribeTopicRefreshSchedule {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required @httpLabel
        DatasetId: String
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        DatasetArn: String
        RefreshSchedule: TopicRefreshSchedule

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topicsV2/{TopicId}") @readonly
operation DescribeTopicV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        Arn: String
        TopicId: TopicId
        Topic: TopicV2Details
        CustomInstructions: CustomInstructions

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}")
operation DescribeUser {
    input := {
        @required @httpLabel
        UserName: UserName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        User: User
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId}")
operation DescribeVPCConnection {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        VPCConnectionId: VPCConnectionResourceIdUnrestricted
    }
    output := {
        VPCConnection: VPCConnection
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/embed-url/anonymous-user")
operation GenerateEmbedUrlForAnonymousUser {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        SessionLifetimeInMinutes: SessionLifetimeInMinutes

        @required
        Namespace: Namespace

        SessionTags: SessionTagList

        @required
        AuthorizedResourceArns: ArnList

        @required
        ExperienceConfiguration: AnonymousUserEmbeddingExperienceConfiguration

        AllowedDomains: StringList
    }
    output := {
        @required
        EmbedUrl: EmbeddingUrl

        @required @httpResponseCode
        Status: Integer

        @required
        RequestId: String

        @required
        AnonymousUserArn: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        SessionLifetimeInMinutesInvalidException
        UnsupportedUserEditionException
        UnsupportedPricingPlanException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/embed-url/registered-user")
operation GenerateEmbedUrlForRegisteredUser {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        SessionLifetimeInMinutes: SessionLifetimeInMinutes

        @required
        UserArn: String

        @required
        ExperienceConfiguration: RegisteredUserEmbeddingExperienceConfiguration

        AllowedDomains: StringList
    }
    output := {
        @required
        EmbedUrl: EmbeddingUrl

        @required @httpResponseCode
        Status: Integer

        @required
        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        QuickSightUserNotFoundException
        ResourceNotFoundException
        SessionLifetimeInMinutesInvalidException
        ThrottlingException
        UnsupportedUserEditionException
        UnsupportedPricingPlanException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/embed-url/registered-user-with-identity")
operation GenerateEmbedUrlForRegisteredUserWithIdentity {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        SessionLifetimeInMinutes: SessionLifetimeInMinutes

        @required
        ExperienceConfiguration: RegisteredUserEmbeddingExperienceConfiguration

        AllowedDomains: StringList
    }
    output := {
        @required
        EmbedUrl: EmbeddingUrl

        @required @httpResponseCode
        Status: Integer

        @required
        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        QuickSightUserNotFoundException
        ResourceNotFoundException
        SessionLifetimeInMinutesInvalidException
        ThrottlingException
        UnsupportedUserEditionException
        UnsupportedPricingPlanException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/embed-url")
operation GetDashboardEmbedUrl {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required @httpQuery("creds-type")
        IdentityType: EmbeddingIdentityType

        @httpQuery("session-lifetime")
        SessionLifetimeInMinutes: SessionLifetimeInMinutes

        @httpQuery("undo-redo-disabled")
        UndoRedoDisabled: Boolean

        @httpQuery("reset-disabled")
        ResetDisabled: Boolean

        @httpQuery("state-persistence-enabled")
        StatePersistenceEnabled: Boolean

        @httpQuery("user-arn")
        UserArn: String

        @httpQuery("namespace")
        Namespace: Namespace

        @httpQuery("additional-dashboard-ids")
        AdditionalDashboardIds: AdditionalDashboardIdList
    }
    output := {
        EmbedUrl: EmbeddingUrl

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        DomainNotWhitelistedException
        QuickSightUserNotFoundException
        IdentityTypeNotSupportedException
        SessionLifetimeInMinutesInvalidException
        UnsupportedUserEditionException
        UnsupportedPricingPlanException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/flows/{FlowId}/metadata") @readonly
operation GetFlowMetadata {
    input: GetFlowMetadataInput
    output: GetFlowMetadataOutput
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/flows/{FlowId}/permissions") @readonly
operation GetFlowPermissions {
    input: GetFlowPermissionsInput
    output: GetFlowPermissionsOutput
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/identity-context")
operation GetIdentityContext {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        UserIdentifier: UserIdentifier

        Namespace: Namespace
        SessionExpiresAt: Timestamp
        ContextRegion: Region
    }
    output := {
        @required @httpResponseCode
        Status: Integer

        @required
        RequestId: String

        Context: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/session-embed-url")
operation GetSessionEmbedUrl {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("entry-point")
        EntryPoint: EntryPoint

        @httpQuery("session-lifetime")
        SessionLifetimeInMinutes: SessionLifetimeInMinutes

        @httpQuery("user-arn")
        UserArn: String
    }
    output := {
        EmbedUrl: EmbeddingUrl

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        QuickSightUserNotFoundException
        SessionLifetimeInMinutesInvalidException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/action-connectors")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActionConnectorSummaries"
    pageSize: "MaxResults"
)
operation ListActionConnectors {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        @required
        ActionConnectorSummaries: ActionConnectorSummaryList

        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        InvalidNextTokenException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/agents") @readonly
operation ListAgents {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: ListAgentsRequestMaxResultsInteger

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        RequestId: String

        @required
        AgentSummaries: AgentSummaries

        NextToken: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        InvalidNextTokenException
        UnsupportedUserEditionException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/analyses")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AnalysisSummaryList"
    pageSize: "MaxResults"
)
operation ListAnalyses {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        AnalysisSummaryList: AnalysisSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/asset-bundle-export-jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssetBundleExportJobSummaryList"
    pageSize: "MaxResults"
)
operation ListAssetBundleExportJobs {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        AssetBundleExportJobSummaryList: AssetBundleExportJobSummaryList
        NextToken: String
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        UnsupportedUserEditionException
        ThrottlingException
        AccessDeniedException
        InvalidNextTokenException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/asset-bundle-import-jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssetBundleImportJobSummaryList"
    pageSize: "MaxResults"
)
operation ListAssetBundleImportJobs {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        AssetBundleImportJobSummaryList: AssetBundleImportJobSummaryList
        NextToken: String
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        UnsupportedUserEditionException
        ThrottlingException
        AccessDeniedException
        InvalidNextTokenException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/brands")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Brands"
    pageSize: "MaxResults"
)
operation ListBrands {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        NextToken: String
        Brands: BrandSummaryList
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/custom-permissions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomPermissionsList"
    pageSize: "MaxResults"
)
operation ListCustomPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        @httpResponseCode
        Status: Integer

        CustomPermissionsList: CustomPermissionsList
        NextToken: String
        RequestId: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DashboardVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListDashboardVersions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        DashboardVersionSummaryList: DashboardVersionSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/dashboards")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DashboardSummaryList"
    pageSize: "MaxResults"
)
operation ListDashboards {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        DashboardSummaryList: DashboardSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataSetSummaries"
    pageSize: "MaxResults"
)
operation ListDataSets {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        DataSetSummaries: DataSetSummaryList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataSources"
    pageSize: "MaxResults"
)
operation ListDataSources {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        DataSources: DataSourceList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/flows")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FlowSummaryList"
    pageSize: "MaxResults"
)
operation ListFlows {
    input: ListFlowsInput
    output: ListFlowsOutput
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/folders/{FolderId}/members")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FolderMemberList"
    pageSize: "MaxResults"
)
operation ListFolderMembers {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        @httpResponseCode
        Status: Integer

        FolderMemberList: FolderMemberList
        NextToken: String
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/folders")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FolderSummaryList"
    pageSize: "MaxResults"
)
operation ListFolders {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        @httpResponseCode
        Status: Integer

        FolderSummaryList: FolderSummaryList
        NextToken: String
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/resource/{ResourceArn}/folders")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Folders"
    pageSize: "MaxResults"
)
operation ListFoldersForResource {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ResourceArn: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        @httpResponseCode
        Status: Integer

        Folders: FoldersForResourceArnList
        NextToken: String
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupMemberList"
    pageSize: "MaxResults"
)
operation ListGroupMemberships {
    input := {
        @required @httpLabel
        GroupName: GroupName

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        GroupMemberList: GroupMemberList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupList"
    pageSize: "MaxResults"
)
operation ListGroups {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        GroupList: GroupList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/v2/iam-policy-assignments"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IAMPolicyAssignments"
    pageSize: "MaxResults"
)
operation ListIAMPolicyAssignments {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("assignment-status")
        AssignmentStatus: AssignmentStatus

        @required @httpLabel
        Namespace: Namespace

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        IAMPolicyAssignments: IAMPolicyAssignmentSummaryList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/iam-policy-assignments"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActiveAssignments"
    pageSize: "MaxResults"
)
operation ListIAMPolicyAssignmentsForUser {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        UserName: UserName

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        ActiveAssignments: ActiveIAMPolicyAssignmentList
        RequestId: String
        NextToken: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConcurrentUpdatingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/identity-propagation-config")
operation ListIdentityPropagationConfigs {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: ListIdentityPropagationMaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        Services: AuthorizedTargetsByServices
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Ingestions"
    pageSize: "MaxResults"
)
operation ListIngestions {
    input := {
        @required @httpLabel
        DataSetId: String

        @httpQuery("next-token")
        NextToken: String

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: IngestionMaxResults
    }
    output := {
        Ingestions: Ingestions
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        ResourceExistsException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "KnowledgeBaseSummaries"
    pageSize: "MaxResults"
)
operation ListKnowledgeBases {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        @required
        KnowledgeBaseSummaries: KnowledgeBaseSummaries

        NextToken: NextToken
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Namespaces"
    pageSize: "MaxResults"
)
operation ListNamespaces {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        Namespaces: Namespaces
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/oauth-client-applications")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OAuthClientApplications"
    pageSize: "MaxResults"
)
operation ListOAuthClientApplications {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        OAuthClientApplications: OAuthClientApplicationSummaryList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules")
operation ListRefreshSchedules {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String
    }
    output := {
        RefreshSchedules: RefreshSchedules

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MembersList"
    pageSize: "MaxResults"
)
operation ListRoleMemberships {
    input := {
        @required @httpLabel
        Role: Role

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        MembersList: GroupsList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        PreconditionNotMetException
        LimitExceededException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-requests")
operation ListSelfUpgrades {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        SelfUpgradeRequestDetails: SelfUpgradeRequestDetailList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        InvalidNextTokenException
        ThrottlingException
        PreconditionNotMetException
        LimitExceededException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}/resources") @readonly
operation ListSpaceResources {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn

        @required
        SpaceResources: SpaceResourceSummaries

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/accounts/{AwsAccountId}/spaces") @readonly
operation ListSpaces {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: NextToken

        @httpQuery("max-results")
        MaxResults: SpacesMaxResults
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn

        @required
        SpaceSummaries: SpaceSummaries

        NextToken: NextToken
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/resources/{ResourceArn}/tags")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Tags: TagList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/aliases")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TemplateAliasList"
    pageSize: "MaxResults"
)
operation ListTemplateAliases {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-result")
        MaxResults: MaxResults
    }
    output := {
        TemplateAliasList: TemplateAliasList

        @httpResponseCode
        Status: Integer

        RequestId: String
        NextToken: String
    }
    errors: [
        InvalidNextTokenException
        ThrottlingException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TemplateVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListTemplateVersions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        TemplateVersionSummaryList: TemplateVersionSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/templates")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TemplateSummaryList"
    pageSize: "MaxResults"
)
operation ListTemplates {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-result")
        MaxResults: MaxResults
    }
    output := {
        TemplateSummaryList: TemplateSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/aliases")
operation ListThemeAliases {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-result")
        MaxResults: MaxResults
    }
    output := {
        ThemeAliasList: ThemeAliasList

        @httpResponseCode
        Status: Integer

        RequestId: String
        NextToken: String
    }
    errors: [
        ConflictException
        InvalidNextTokenException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ThemeVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListThemeVersions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        ThemeVersionSummaryList: ThemeVersionSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidNextTokenException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/themes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ThemeSummaryList"
    pageSize: "MaxResults"
)
operation ListThemes {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("type")
        Type: ThemeType
    }
    output := {
        ThemeSummaryList: ThemeSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        InvalidNextTokenException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/schedules")
operation ListTopicRefreshSchedules {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        RefreshSchedules: TopicRefreshScheduleSummaries

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/reviewed-answers")
operation ListTopicReviewedAnswers {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        Answers: TopicReviewedAnswers

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topics")
operation ListTopics {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        TopicsSummaries: TopicSummaries
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/topicsV2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TopicSummaryList"
    pageSize: "MaxResults"
)
operation ListTopicsV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        TopicSummaryList: TopicV2Summaries
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupList"
    pageSize: "MaxResults"
)
operation ListUserGroups {
    input := {
        @required @httpLabel
        UserName: UserName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        GroupList: GroupList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserList"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        UserList: UserList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/accounts/{awsAccountId}/quick-index/user-capacity")
operation ListUsersIndexCapacity {
    input := {
        @required @httpLabel
        awsAccountId: AwsAccountId

        namespace: Namespace
        filters: UserIndexCapacityFilters
        sortBy: UserIndexCapacitySortBy
        sortOrder: UserIndexCapacitySortOrder
        maxResults: ListUsersIndexCapacityRequestMaxResultsInteger
        nextToken: String
    }
    output := {
        users: UserIndexCapacityList
        nextToken: String
        requestId: String
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/accounts/{AwsAccountId}/vpc-connections")
operation ListVPCConnections {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults
    }
    output := {
        VPCConnectionSummaries: VPCConnectionSummaryList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/qa/predict")
operation PredictQAResults {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        QueryText: QAQueryText

        IncludeQuickSightQIndex: IncludeQuickSightQIndex
        IncludeGeneratedAnswer: IncludeGeneratedAnswer
        MaxTopicsToConsider: MaxTopicsToConsider
    }
    output := {
        PrimaryResult: QAResult
        AdditionalResults: QAResults
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties")
operation PutDataSetRefreshProperties {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String

        @required
        DataSetRefreshProperties: DataSetRefreshProperties
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        PreconditionNotMetException
        ConflictException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users")
operation RegisterUser {
    input := {
        @required
        IdentityType: IdentityType

        @required
        Email: String

        @required
        UserRole: UserRole

        IamArn: String
        SessionName: RoleSessionName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        UserName: UserName
        CustomPermissionsName: RoleName
        ExternalLoginFederationProviderType: String
        CustomFederationProviderUrl: String
        ExternalLoginId: String
        Tags: TagList
    }
    output := {
        User: User
        UserInvitationUrl: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        ResourceExistsException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/restore/analyses/{AnalysisId}")
operation RestoreAnalysis {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId

        @httpQuery("restore-to-folders")
        RestoreToFolders: Boolean
    }
    output := {
        @httpResponseCode
        Status: Integer

        Arn: String
        AnalysisId: ShortRestrictiveResourceId
        RequestId: String
        RestorationFailedFolderArns: FolderArnList
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ConflictException
        ResourceNotFoundException
        UnsupportedUserEditionException
        LimitExceededException
        PreconditionNotMetException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/action-connectors")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActionConnectorSummaries"
    pageSize: "MaxResults"
)
operation SearchActionConnectors {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("max-results")
        MaxResults: SearchActionConnectorsRequestMaxResultsInteger

        @httpQuery("next-token")
        NextToken: String

        @required
        Filters: ActionConnectorSearchFilterList
    }
    output := {
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer

        ActionConnectorSummaries: ActionConnectorSummaryList
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InvalidNextTokenException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/agents") @readonly
operation SearchAgents {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: AgentSearchFilterList

        @httpQuery("max-results")
        MaxResults: AgentsMaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        AgentSummaries: AgentSummaryList
        NextToken: String
        RequestId: String
    }
    errors: [
        ResourceExistsException
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/analyses")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AnalysisSummaryList"
    pageSize: "MaxResults"
)
operation SearchAnalyses {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: AnalysisSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        AnalysisSummaryList: AnalysisSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InvalidParameterValueException
        UnsupportedUserEditionException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/dashboards")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DashboardSummaryList"
    pageSize: "MaxResults"
)
operation SearchDashboards {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: DashboardSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        DashboardSummaryList: DashboardSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InvalidParameterValueException
        UnsupportedUserEditionException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/data-sets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataSetSummaries"
    pageSize: "MaxResults"
)
operation SearchDataSets {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: DataSetSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        DataSetSummaries: DataSetSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InvalidParameterValueException
        AccessDeniedException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/data-sources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataSourceSummaries"
    pageSize: "MaxResults"
)
operation SearchDataSources {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: DataSourceSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        DataSourceSummaries: DataSourceSummaryList
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InvalidParameterValueException
        AccessDeniedException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/flows/searchFlows")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FlowSummaryList"
    pageSize: "MaxResults"
)
operation SearchFlows {
    input: SearchFlowsInput
    output: SearchFlowsOutput
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/folders")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FolderSummaryList"
    pageSize: "MaxResults"
)
operation SearchFolders {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: FolderSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @httpResponseCode
        Status: Integer

        FolderSummaryList: FolderSummaryList
        NextToken: String
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        UnsupportedUserEditionException
        InvalidRequestException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups-search")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupList"
    pageSize: "MaxResults"
)
operation SearchGroups {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: MaxResults

        @required @httpLabel
        Namespace: Namespace

        @required
        Filters: GroupSearchFilterList
    }
    output := {
        GroupList: GroupList
        NextToken: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InvalidNextTokenException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/accounts/{AwsAccountId}/search/knowledge-bases")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "KnowledgeBaseSummaries"
    pageSize: "MaxResults"
)
operation SearchKnowledgeBases {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        NextToken: NextToken
        MaxResults: MaxResults
        Filters: KnowledgeBaseSearchFilters
        SortBy: KnowledgeBaseSortBy
    }
    output := {
        @required
        KnowledgeBaseSummaries: KnowledgeBaseSummaries

        NextToken: NextToken
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        InvalidNextTokenException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/accounts/{AwsAccountId}/search/spaces") @readonly
operation SearchSpaces {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        NextToken: NextToken
        MaxResults: SpacesMaxResults

        @required
        Filters: SpaceQuicksightSearchFilters
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn

        @required
        SpaceSummaries: SpaceSummaries

        NextToken: NextToken
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/topics")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TopicSummaryList"
    pageSize: "MaxResults"
)
operation SearchTopics {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: TopicSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        TopicSummaryList: TopicSummaries
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InvalidParameterValueException
        UnsupportedUserEditionException
        InvalidNextTokenException
        AccessDeniedException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/search/topicsV2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TopicSummaryList"
    pageSize: "MaxResults"
)
operation SearchTopicsV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Filters: TopicSearchFilterList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        TopicSummaryList: TopicV2Summaries
        NextToken: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InvalidNextTokenException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/asset-bundle-export-jobs/export")
operation StartAssetBundleExportJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        AssetBundleExportJobId: ShortRestrictiveResourceId

        @required
        ResourceArns: AssetBundleResourceArns

        IncludeAllDependencies: Boolean

        @required
        ExportFormat: AssetBundleExportFormat

        CloudFormationOverridePropertyConfiguration: AssetBundleCloudFormationOverridePropertyConfiguration
        IncludePermissions: Boolean
        IncludeTags: Boolean
        ValidationStrategy: AssetBundleExportJobValidationStrategy
        IncludeFolderMemberships: Boolean
        IncludeFolderMembers: IncludeFolderMembers
    }
    output := {
        Arn: String
        AssetBundleExportJobId: ShortRestrictiveResourceId
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        UnsupportedUserEditionException
        ThrottlingException
        InvalidParameterValueException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/asset-bundle-import-jobs/import")
operation StartAssetBundleImportJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        AssetBundleImportJobId: ShortRestrictiveResourceId

        @required
        AssetBundleImportSource: AssetBundleImportSource

        OverrideParameters: AssetBundleImportJobOverrideParameters
        FailureAction: AssetBundleImportFailureAction
        OverridePermissions: AssetBundleImportJobOverridePermissions
        OverrideTags: AssetBundleImportJobOverrideTags
        OverrideValidationStrategy: AssetBundleImportJobOverrideValidationStrategy
    }
    output := {
        Arn: String
        AssetBundleImportJobId: ShortRestrictiveResourceId
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        UnsupportedUserEditionException
        ThrottlingException
        InvalidParameterValueException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/automation-groups/{AutomationGroupId}/automations/{AutomationId}/jobs"
)
operation StartAutomationJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AutomationGroupId: AutomateId

        @required @httpLabel
        AutomationId: AutomateId

        InputPayload: SensitiveIOPayload
    }
    output := {
        @required
        Arn: String

        @required
        JobId: AutomateId

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs")
operation StartDashboardSnapshotJob {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required
        SnapshotJobId: ShortRestrictiveResourceId

        UserConfiguration: SnapshotUserConfiguration

        @required
        SnapshotConfiguration: SnapshotConfiguration
    }
    output := {
        Arn: String
        SnapshotJobId: ShortRestrictiveResourceId
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        UnsupportedPricingPlanException
        InternalFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/schedules/{ScheduleId}"
)
operation StartDashboardSnapshotJobSchedule {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required @httpLabel
        ScheduleId: ShortRestrictiveResourceId
    }
    output := {
        RequestId: NonEmptyString

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/resources/{ResourceArn}/tags")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: TagList
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        LimitExceededException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/resources/{ResourceArn}/tags")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("keys")
        TagKeys: TagKeyList
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/custom-permission")
operation UpdateAccountCustomPermission {
    input := {
        @required
        CustomPermissionsName: CustomPermissionsName

        @required @httpLabel
        AwsAccountId: AwsAccountId
    }
    output := {
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/customizations")
operation UpdateAccountCustomization {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace

        @required
        AccountCustomization: AccountCustomization
    }
    output := {
        Arn: String
        AwsAccountId: AwsAccountId
        Namespace: Namespace
        AccountCustomization: AccountCustomization
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/settings")
operation UpdateAccountSettings {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        DefaultNamespace: Namespace

        NotificationEmail: String
        TerminationProtectionEnabled: Boolean
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}")
@idempotent
operation UpdateActionConnector {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ActionConnectorId: ShortRestrictiveResourceId

        @required
        Name: ActionConnectorName

        @required
        AuthenticationConfig: AuthConfig

        Description: ActionConnectorDescription
        VpcConnectionArn: String
    }
    output := {
        Arn: String
        ActionConnectorId: ShortRestrictiveResourceId
        RequestId: String
        UpdateStatus: ResourceStatus

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}/permissions"
)
operation UpdateActionConnectorPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ActionConnectorId: ShortRestrictiveResourceId

        GrantPermissions: ResourcePermissionList
        RevokePermissions: ResourcePermissionList
    }
    output := {
        Arn: String
        ActionConnectorId: ShortRestrictiveResourceId
        RequestId: String

        @httpResponseCode
        Status: Integer

        Permissions: ResourcePermissionList
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        UnsupportedUserEditionException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/agents/{AgentId}")
operation UpdateAgent {
    input := {
        @required @httpLabel
        AgentId: AgentId

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Name: AgentName

        Description: AgentDescription
        IconId: IconId
        StarterPrompts: StarterPromptList
        WelcomeMessage: WelcomeMessage
        CustomPromptInput: CustomPromptInput
        SpacesToAdd: UpdateAgentRequestSpacesToAddList
        SpacesToRemove: UpdateAgentRequestSpacesToRemoveList
        ActionConnectorsToAdd: UpdateAgentRequestActionConnectorsToAddList
        ActionConnectorsToRemove: UpdateAgentRequestActionConnectorsToRemoveList
    }
    output := {
        @required
        Arn: AgentArn

        @required
        AgentId: AgentId

        @required
        AgentStatus: AgentStatus

        FailedToAddSpaces: FailedToUpdateAssociationList
        FailedToRemoveSpaces: FailedToUpdateAssociationList
        FailedToAddActionConnectors: FailedToUpdateAssociationList
        FailedToRemoveActionConnectors: FailedToUpdateAssociationList
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/agents/{AgentId}/permissions") @idempotent
operation UpdateAgentPermissions {
    input := {
        @required @httpLabel
        AgentId: AgentId

        @required @httpLabel
        AwsAccountId: AwsAccountId

        GrantPermissions: UpdateAgentPermissionsRequestGrantPermissionsList
        RevokePermissions: UpdateAgentPermissionsRequestRevokePermissionsList
    }
    output := {
        @required
        Arn: AgentArn

        @required
        AgentId: AgentId

        RequestId: String
        Permissions: ResourcePermissionList
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        UnsupportedUserEditionException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}")
operation UpdateAnalysis {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId

        @required
        Name: AnalysisName

        Parameters: Parameters
        SourceEntity: AnalysisSourceEntity
        ThemeArn: String
        Definition: AnalysisDefinition
        ValidationStrategy: ValidationStrategy
    }
    output := {
        Arn: String
        AnalysisId: ShortRestrictiveResourceId
        UpdateStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        ResourceExistsException
        ConflictException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/analyses/{AnalysisId}/permissions")
operation UpdateAnalysisPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AnalysisId: ShortRestrictiveResourceId

        GrantPermissions: UpdateResourcePermissionList
        RevokePermissions: UpdateResourcePermissionList
    }
    output := {
        AnalysisArn: String
        AnalysisId: ShortRestrictiveResourceId
        Permissions: UpdateResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        UnsupportedUserEditionException
        ConflictException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/application-with-token-exchange-grant")
operation UpdateApplicationWithTokenExchangeGrant {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpQuery("namespace")
        Namespace: Namespace
    }
    output := {
        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/brands/{BrandId}") @idempotent
operation UpdateBrand {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        BrandId: ShortRestrictiveResourceId

        BrandDefinition: BrandDefinition
    }
    output := {
        RequestId: String
        BrandDetail: BrandDetail
        BrandDefinition: BrandDefinition
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/brandassignments") @idempotent
operation UpdateBrandAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        BrandArn: String
    }
    output := {
        RequestId: String
        BrandArn: String
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/brands/{BrandId}/publishedversion") @idempotent
operation UpdateBrandPublishedVersion {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        BrandId: ShortRestrictiveResourceId

        @required
        VersionId: ShortRestrictiveResourceId
    }
    output := {
        RequestId: String
        VersionId: ShortRestrictiveResourceId
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName}")
operation UpdateCustomPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        CustomPermissionsName: CustomPermissionsName

        Capabilities: Capabilities
        Governance: Governance
    }
    output := {
        Status: Integer
        Arn: String
        RequestId: String
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterValueException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}")
operation UpdateDashboard {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required
        Name: DashboardName

        SourceEntity: DashboardSourceEntity
        Parameters: Parameters
        VersionDescription: VersionDescription
        DashboardPublishOptions: DashboardPublishOptions
        ThemeArn: String
        Definition: DashboardVersionDefinition
        ValidationStrategy: ValidationStrategy
    }
    output := {
        Arn: String
        VersionArn: String
        DashboardId: ShortRestrictiveResourceId
        CreationStatus: ResourceStatus
        Status: Integer
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/linked-entities")
operation UpdateDashboardLinks {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required
        LinkEntities: LinkEntityArnList
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer

        DashboardArn: String
        LinkEntities: LinkEntityArnList
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/permissions")
operation UpdateDashboardPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        GrantPermissions: UpdateResourcePermissionList
        RevokePermissions: UpdateResourcePermissionList
        GrantLinkPermissions: UpdateLinkPermissionList
        RevokeLinkPermissions: UpdateLinkPermissionList
    }
    output := {
        DashboardArn: String
        DashboardId: ShortRestrictiveResourceId
        Permissions: UpdateResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer

        LinkSharingConfiguration: LinkSharingConfiguration
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        UnsupportedUserEditionException
        ConflictException
        LimitExceededException
        InternalFailureException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/dashboards/{DashboardId}/versions/{VersionNumber}"
)
operation UpdateDashboardPublishedVersion {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DashboardId: ShortRestrictiveResourceId

        @required @httpLabel
        VersionNumber: VersionNumber
    }
    output := {
        DashboardId: ShortRestrictiveResourceId
        DashboardArn: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/dashboards-qa-configuration")
operation UpdateDashboardsQAConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        DashboardsQAStatus: DashboardsQAStatus
    }
    output := {
        DashboardsQAStatus: DashboardsQAStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}")
operation UpdateDataSet {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String

        @required
        Name: ResourceName

        @required
        PhysicalTableMap: PhysicalTableMap

        @deprecated(since: "2025-10-23")
        LogicalTableMap: LogicalTableMap

        @required
        ImportMode: DataSetImportMode

        ColumnGroups: ColumnGroupList
        FieldFolders: FieldFolderMap

        @deprecated(since: "2025-10-23")
        RowLevelPermissionDataSet: RowLevelPermissionDataSet

        @deprecated(since: "2025-10-23")
        RowLevelPermissionTagConfiguration: RowLevelPermissionTagConfiguration

        ColumnLevelPermissionRules: ColumnLevelPermissionRuleList
        DataSetUsageConfiguration: DataSetUsageConfiguration
        DatasetParameters: DatasetParameterList
        PerformanceConfiguration: PerformanceConfiguration
        DataPrepConfiguration: DataPrepConfiguration
        SemanticModelConfiguration: SemanticModelConfiguration
    }
    output := {
        Arn: String
        DataSetId: String
        IngestionArn: String
        IngestionId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ThrottlingException
        ResourceNotFoundException
        UnsupportedUserEditionException
        InvalidDataSetParameterValueException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/permissions")
operation UpdateDataSetPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSetId: String

        GrantPermissions: ResourcePermissionList
        RevokePermissions: ResourcePermissionList
    }
    output := {
        DataSetArn: String
        DataSetId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/data-sources/{DataSourceId}")
operation UpdateDataSource {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSourceId: String

        @required
        Name: ResourceName

        DataSourceParameters: DataSourceParameters
        Credentials: DataSourceCredentials
        VpcConnectionProperties: VpcConnectionProperties
        SslProperties: SslProperties
    }
    output := {
        Arn: String
        DataSourceId: String
        UpdateStatus: ResourceStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        CustomerManagedKeyUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/data-sources/{DataSourceId}/permissions")
operation UpdateDataSourcePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        DataSourceId: String

        GrantPermissions: ResourcePermissionList
        RevokePermissions: ResourcePermissionList
    }
    output := {
        DataSourceArn: String
        DataSourceId: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/default-qbusiness-application")
operation UpdateDefaultQBusinessApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @httpQuery("namespace")
        Namespace: Namespace

        @required
        ApplicationId: LimitedString
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InvalidParameterValueException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/flows/{FlowId}") @idempotent
operation UpdateFlow {
    input := {
        @required @httpLabel
        AwsAccountId: AccountId

        @required @httpLabel
        FlowId: FlowId

        Name: TitleInput
        Description: FlowDescriptionInput
        FlowDefinition: SensitiveDocument

        @idempotencyToken
        ClientToken: UpdateFlowRequestClientTokenString
    }
    output := {
        @required
        Arn: String

        @required
        FlowId: FlowId

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/flows/{FlowId}/permissions") @idempotent
operation UpdateFlowPermissions {
    input: UpdateFlowPermissionsInput
    output: UpdateFlowPermissionsOutput
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/folders/{FolderId}")
operation UpdateFolder {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        @required
        Name: FolderName
    }
    output := {
        @httpResponseCode
        Status: Integer

        Arn: String
        FolderId: RestrictiveResourceId
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        ResourceExistsException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/folders/{FolderId}/permissions")
operation UpdateFolderPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        FolderId: RestrictiveResourceId

        GrantPermissions: ResourcePermissionList
        RevokePermissions: ResourcePermissionList
    }
    output := {
        Status: Integer
        Arn: String
        FolderId: RestrictiveResourceId
        Permissions: ResourcePermissionList
        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        AccessDeniedException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}")
operation UpdateGroup {
    input := {
        @required @httpLabel
        GroupName: GroupName

        Description: GroupDescription

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        Group: Group
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/{AssignmentName}"
)
operation UpdateIAMPolicyAssignment {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        AssignmentName: IAMPolicyAssignmentName

        @required @httpLabel
        Namespace: Namespace

        AssignmentStatus: AssignmentStatus
        PolicyArn: String
        Identities: IdentityMap
    }
    output := {
        AssignmentName: IAMPolicyAssignmentName
        AssignmentId: String
        PolicyArn: String
        Identities: IdentityMap
        AssignmentStatus: AssignmentStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConcurrentUpdatingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/identity-propagation-config/{Service}")
operation UpdateIdentityPropagationConfig {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Service: ServiceType

        AuthorizedTargets: AuthorizedTargetsList
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/ip-restriction")
operation UpdateIpRestriction {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        IpRestrictionRuleMap: IpRestrictionRuleMap
        VpcIdRestrictionRuleMap: VpcIdRestrictionRuleMap
        VpcEndpointIdRestrictionRuleMap: VpcEndpointIdRestrictionRuleMap
        Enabled: Boolean
    }
    output := {
        AwsAccountId: AwsAccountId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        LimitExceededException
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/key-registration")
operation UpdateKeyRegistration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        KeyRegistration: KeyRegistration
    }
    output := {
        FailedKeyRegistration: FailedKeyRegistrationEntries
        SuccessfulKeyRegistration: SuccessfulKeyRegistrationEntries
        RequestId: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ThrottlingException
        InternalFailureException
    ]
}

@http(
    method: "POST"
    uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}"
    code: 202
)
@idempotent
operation UpdateKnowledgeBase {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required @httpLabel
        KnowledgeBaseId: KnowledgeBaseId

        Name: KnowledgeBaseName
        Description: KnowledgeBaseDescription
        KnowledgeBaseConfiguration: KnowledgeBaseConfiguration
        MediaExtractionConfiguration: MediaExtractionConfiguration
        IsEmailNotificationOptedForIngestionFailures: Boolean
        AccessControlConfiguration: AccessControlConfiguration
    }
    output := {
        @required
        KnowledgeBaseArn: KnowledgeBaseArn

        @required
        KnowledgeBaseId: KnowledgeBaseId

        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}/permissions"
)
@idempotent
operation UpdateKnowledgeBasePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: KbAwsAccountId

        @required @httpLabel
        KnowledgeBaseId: KnowledgeBaseId

        GrantPermissions: ResourcePermissionList
        RevokePermissions: ResourcePermissionList
    }
    output := {
        @required
        KnowledgeBaseArn: KnowledgeBaseArn

        @required
        KnowledgeBaseId: KnowledgeBaseId

        Permissions: ResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        InvalidParameterValueException
        InternalFailureException
        PreconditionNotMetException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId}"
)
operation UpdateOAuthClientApplication {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        OAuthClientApplicationId: OAuthClientApplicationId

        @required
        Name: ResourceName

        ClientId: OAuthClientId
        ClientSecret: OAuthClientSecret
        OAuthTokenEndpointUrl: OAuthTokenEndpointUrl
        OAuthAuthorizationEndpointUrl: OAuthAuthorizationEndpointUrl
        OAuthScopes: OAuthScopesString
        DataSourceType: DataSourceType
        IdentityProviderVpcConnectionProperties: VpcConnectionProperties
    }
    output := {
        Arn: String
        OAuthClientApplicationId: OAuthClientApplicationId
        UpdateStatus: ResourceStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/public-sharing-settings")
operation UpdatePublicSharingSettings {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        PublicSharingEnabled: Boolean
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedPricingPlanException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/q-personalization-configuration")
operation UpdateQPersonalizationConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        PersonalizationMode: PersonalizationMode
    }
    output := {
        PersonalizationMode: PersonalizationMode
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/quicksight-q-search-configuration")
operation UpdateQuickSightQSearchConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        QSearchStatus: QSearchStatus
    }
    output := {
        QSearchStatus: QSearchStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        ThrottlingException
        ResourceNotFoundException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules")
operation UpdateRefreshSchedule {
    input := {
        @required @httpLabel
        DataSetId: String

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        Schedule: RefreshSchedule
    }
    output := {
        @httpResponseCode
        Status: Integer

        RequestId: String
        ScheduleId: String
        Arn: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
        PreconditionNotMetException
        InternalFailureException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission"
)
operation UpdateRoleCustomPermission {
    input := {
        @required
        CustomPermissionsName: RoleName

        @required @httpLabel
        Role: Role

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace
    }
    output := {
        RequestId: String
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "POST", uri: "/accounts/{AwsAccountId}/spice-capacity-configuration")
operation UpdateSPICECapacityConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required
        PurchaseMode: PurchaseMode
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/update-self-upgrade-request"
)
operation UpdateSelfUpgrade {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @required
        UpgradeRequestId: String

        @required
        Action: SelfUpgradeAdminAction
    }
    output := {
        SelfUpgradeRequestDetail: SelfUpgradeRequestDetail
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        InvalidNextTokenException
        ThrottlingException
        PreconditionNotMetException
        LimitExceededException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-configuration"
)
operation UpdateSelfUpgradeConfiguration {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @required
        SelfUpgradeStatus: SelfUpgradeStatus
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        InvalidParameterException
        ResourceNotFoundException
        PreconditionNotMetException
        ThrottlingException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}") @idempotent
operation UpdateSpace {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId

        Name: SpaceName
        Description: SpaceDescription
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn
        RequestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}/permissions") @idempotent
operation UpdateSpacePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId

        GrantPermissions: ResourcePermissionList
        RevokePermissions: ResourcePermissionList
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn
        permissions: ResourcePermissionList
        requestId: String
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        LimitExceededException
        UnsupportedUserEditionException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/v1/accounts/{AwsAccountId}/spaces/{SpaceId}/resources")
operation UpdateSpaceResources {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        SpaceId: PublicSpaceId

        AddResources: SpaceResourceOperations
        RemoveResources: SpaceResourceOperations
    }
    output := {
        @required
        spaceId: PublicSpaceId

        spaceArn: PublicSpaceArn
        FailedResourceOperations: FailedSpaceResourceOperations
        RequestId: String
    }
    errors: [
        ResourceExistsException
        ThrottlingException
        InvalidParameterValueException
        InternalFailureException
        ResourceNotFoundException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}")
operation UpdateTemplate {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        SourceEntity: TemplateSourceEntity
        VersionDescription: VersionDescription
        Name: TemplateName
        Definition: TemplateVersionDefinition
        ValidationStrategy: ValidationStrategy
    }
    output := {
        TemplateId: ShortRestrictiveResourceId
        Arn: String
        VersionArn: String
        CreationStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        LimitExceededException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}")
operation UpdateTemplateAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName

        @required
        TemplateVersionNumber: VersionNumber
    }
    output := {
        TemplateAlias: TemplateAlias

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        ConflictException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/templates/{TemplateId}/permissions")
operation UpdateTemplatePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TemplateId: ShortRestrictiveResourceId

        GrantPermissions: UpdateResourcePermissionList
        RevokePermissions: UpdateResourcePermissionList
    }
    output := {
        TemplateId: ShortRestrictiveResourceId
        TemplateArn: String
        Permissions: UpdateResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ThrottlingException
        InvalidParameterValueException
        ConflictException
        ResourceNotFoundException
        UnsupportedUserEditionException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}")
operation UpdateTheme {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        Name: ThemeName

        @required
        BaseThemeId: ShortRestrictiveResourceId

        VersionDescription: VersionDescription
        Configuration: ThemeConfiguration
    }
    output := {
        ThemeId: ShortRestrictiveResourceId
        Arn: String
        VersionArn: String
        CreationStatus: ResourceStatus

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}")
operation UpdateThemeAlias {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        @required @httpLabel
        AliasName: AliasName

        @required
        ThemeVersionNumber: VersionNumber
    }
    output := {
        ThemeAlias: ThemeAlias

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        ConflictException
        InvalidParameterValueException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/themes/{ThemeId}/permissions")
operation UpdateThemePermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        ThemeId: ShortRestrictiveResourceId

        GrantPermissions: UpdateResourcePermissionList
        RevokePermissions: UpdateResourcePermissionList
    }
    output := {
        ThemeId: ShortRestrictiveResourceId
        ThemeArn: String
        Permissions: UpdateResourcePermissionList
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/topics/{TopicId}")
operation UpdateTopic {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required
        Topic: TopicDetails

        CustomInstructions: CustomInstructions
    }
    output := {
        TopicId: TopicId
        Arn: String
        RefreshArn: String
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/permissions")
operation UpdateTopicPermissions {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        GrantPermissions: UpdateResourcePermissionList
        RevokePermissions: UpdateResourcePermissionList
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        Permissions: ResourcePermissionList

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        UnsupportedUserEditionException
        ConflictException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/topicsV2/{TopicId}/permissions")
operation UpdateTopicPermissionsV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        GrantPermissions: UpdateResourcePermissionList
        RevokePermissions: UpdateResourcePermissionList
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        Permissions: ResourcePermissionList

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InvalidParameterValueException
        ResourceNotFoundException
        UnsupportedUserEditionException
        ConflictException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId}")
operation UpdateTopicRefreshSchedule {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required @httpLabel
        DatasetId: String

        @required
        RefreshSchedule: TopicRefreshSchedule
    }
    output := {
        TopicId: TopicId
        TopicArn: String
        DatasetArn: String

        @httpResponseCode
        Status: Integer

        RequestId: String
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/topicsV2/{TopicId}") @idempotent
operation UpdateTopicV2 {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        TopicId: TopicId

        @required
        Topic: TopicV2Details

        CustomInstructions: CustomInstructions
        PublishOption: TopicV2PublishOption
    }
    output := {
        Arn: String
        TopicId: TopicId
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}")
operation UpdateUser {
    input := {
        @required @httpLabel
        UserName: UserName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @required
        Email: String

        @required
        Role: UserRole

        CustomPermissionsName: RoleName
        UnapplyCustomPermissions: Boolean
        ExternalLoginFederationProviderType: String
        CustomFederationProviderUrl: String
        ExternalLoginId: String
    }
    output := {
        User: User
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(
    method: "PUT"
    uri: "/accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/custom-permission"
)
operation UpdateUserCustomPermission {
    input := {
        @required @httpLabel
        UserName: UserName

        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        Namespace: Namespace

        @required
        CustomPermissionsName: CustomPermissionsName
    }
    output := {
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        ConflictException
        AccessDeniedException
        InvalidParameterValueException
        ResourceNotFoundException
        ThrottlingException
        PreconditionNotMetException
        InternalFailureException
        ResourceUnavailableException
    ]
}

@http(method: "PUT", uri: "/accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId}")
operation UpdateVPCConnection {
    input := {
        @required @httpLabel
        AwsAccountId: AwsAccountId

        @required @httpLabel
        VPCConnectionId: VPCConnectionResourceIdUnrestricted

        @required
        Name: ResourceName

        @required
        SubnetIds: SubnetIdList

        @required
        SecurityGroupIds: SecurityGroupIdList

        DnsResolvers: DnsResolverList

        @required
        RoleArn: RoleArn
    }
    output := {
        Arn: String
        VPCConnectionId: VPCConnectionResourceIdUnrestricted
        UpdateStatus: VPCConnectionResourceStatus
        AvailabilityStatus: VPCConnectionAvailabilityStatus
        RequestId: String

        @httpResponseCode
        Status: Integer
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedUserEditionException
        InternalFailureException
    ]
}

@sensitive
string APIKey

structure APIKeyConnectionMetadata {
    @required
    BaseEndpoint: Endpoint

    @required
    ApiKey: APIKey

    Email: Email
}

structure AccessControlConfiguration {
    isACLEnabled: Boolean
}

@error("client") @httpError(401)
structure AccessDeniedException {
    Message: String
    RequestId: String
}

structure AccountCustomization {
    DefaultTheme: String
    DefaultEmailCustomizationTemplate: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

structure AccountInfo {
    AccountName: String
    Edition: Edition
    NotificationEmail: String
    AuthenticationType: String
    AccountSubscriptionStatus: String
    IAMIdentityCenterInstanceArn: String
}

@length(min: 1, max: 62) @pattern("^(?!D-|d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*")
string AccountName

structure AccountSettings {
    AccountName: String
    Edition: Edition
    DefaultNamespace: Namespace
    NotificationEmail: String
    PublicSharingEnabled: Boolean
    TerminationProtectionEnabled: Boolean
}

structure ActionConnector {
    @required
    Arn: String

    @required
    ActionConnectorId: ShortRestrictiveResourceId

    @required
    Type: ActionConnectorType

    @required
    Name: ActionConnectorName

    CreatedTime: Timestamp

    @required
    LastUpdatedTime: Timestamp

    Status: ResourceStatus
    Error: ActionConnectorError
    Description: ActionConnectorDescription
    AuthenticationConfig: ReadAuthConfig
    EnabledActions: ActionIdList
    VpcConnectionArn: String
}

@length(min: 1, max: 2048) @pattern("[A-Za-z0-9 _.,!?-]*") @sensitive
string ActionConnectorDescription

structure ActionConnectorError {
    Message: String
    Type: ActionConnectorErrorType
}

enum ActionConnectorErrorType {
    INTERNAL_FAILURE
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9](?:[\\w- ]*[A-Za-z0-9])?") @sensitive
string ActionConnectorName

structure ActionConnectorSearchFilter {
    @required
    Name: ActionConnectorSearchFilterNameEnum

    @required
    Operator: FilterOperator

    @required
    Value: String
}

@length(min: 0, max: 1)
list ActionConnectorSearchFilterList {
    member: ActionConnectorSearchFilter
}

enum ActionConnectorSearchFilterNameEnum {
    ACTION_CONNECTOR_NAME
    ACTION_CONNECTOR_TYPE
    QUICKSIGHT_OWNER
    QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
}

structure ActionConnectorSummary {
    @required
    Arn: String

    @required
    ActionConnectorId: ShortRestrictiveResourceId

    @required
    Type: ActionConnectorType

    @required
    Name: ActionConnectorName

    CreatedTime: Timestamp

    @required
    LastUpdatedTime: Timestamp

    Status: ResourceStatus
    Error: ActionConnectorError
}

list ActionConnectorSummaryList {
    member: ActionConnectorSummary
}

enum ActionConnectorType {
    GENERIC_HTTP
    SERVICENOW_NOW_PLATFORM
    SALESFORCE_CRM
    MICROSOFT_OUTLOOK
    PAGERDUTY_ADVANCE
    JIRA_CLOUD
    ATLASSIAN_CONFLUENCE
    AMAZON_S3
    AMAZON_BEDROCK_AGENT_RUNTIME
    AMAZON_BEDROCK_RUNTIME
    AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME
    AMAZON_TEXTRACT
    AMAZON_COMPREHEND
    AMAZON_COMPREHEND_MEDICAL
    MICROSOFT_ONEDRIVE
    MICROSOFT_SHAREPOINT
    MICROSOFT_TEAMS
    SAP_BUSINESSPARTNER
    SAP_PRODUCTMASTERDATA
    SAP_PHYSICALINVENTORY
    SAP_BILLOFMATERIALS
    SAP_MATERIALSTOCK
    ZENDESK_SUITE
    SMARTSHEET
    SLACK
    ASANA
    BAMBOO_HR
}

@pattern("[\\w@:_.,!?+-/]+")
string ActionId

@length(min: 0, max: 100)
list ActionIdList {
    member: ActionId
}

@length(min: 1, max: 20)
list ActionList {
    member: String
}

@sensitive
string ActionPassword

@sensitive
string ActionUserName

list ActionsList {
    member: ActionsListMemberString
}

@length(min: 1, max: 64)
string ActionsListMemberString

structure ActiveIAMPolicyAssignment {
    AssignmentName: IAMPolicyAssignmentName
    PolicyArn: String
}

list ActiveIAMPolicyAssignmentList {
    member: ActiveIAMPolicyAssignment
}

structure AdHocFilteringOption {
    AvailabilityStatus: DashboardBehavior
}

@length(min: 1, max: 20)
list AdditionalDashboardIdList {
    member: ShortRestrictiveResourceId
}

structure AdditionalNotes {
    Text: AdditionalNotesText
}

@length(min: 0, max: 2000) @sensitive
string AdditionalNotesText

structure Agent {
    Spaces: AgentSpacesList
    ActionConnectors: AgentActionConnectorsList
    Description: AgentDescription
    IconId: IconId

    @required
    Name: AgentName

    StarterPrompts: StarterPromptList
    WelcomeMessage: WelcomeMessage

    @required
    Arn: AgentArn

    @required
    AgentId: AgentId

    @required
    AgentLifecycle: AgentLifecycle

    @required
    AgentStatus: AgentStatus

    @required
    CreatedAt: Timestamp

    @required
    Creator: String

    CustomPromptInterface: CustomPromptInterface
    ErrorMessage: String

    @required
    UpdatedAt: Timestamp
}

@length(min: 0, max: 10)
list AgentActionConnectorsList {
    member: String
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string AgentArn

@length(min: 0, max: 1000) @pattern("\\P{C}*")
string AgentDescription

@length(min: 1, max: 256) @pattern("[0-9a-zA-Z-_.+]+")
string AgentId

enum AgentLifecycle {
    PREVIEW
    PUBLISHED
}

@length(min: 1, max: 50) @pattern("(?!\\s*$).+")
string AgentName

enum AgentOwnershipFilterAttribute {
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    AGENT_NAME
}

structure AgentSearchFilter {
    Name: AgentOwnershipFilterAttribute
    Operator: ComparisonOperator
    Value: String
}

@length(min: 1, max: 1)
list AgentSearchFilterList {
    member: AgentSearchFilter
}

@length(min: 0, max: 10)
list AgentSpacesList {
    member: String
}

enum AgentStatus {
    ACTIVE
    UPDATING
    FAILED
    CREATING
}

list AgentSummaries {
    member: AgentSummary
}

structure AgentSummary {
    @required
    Arn: AgentArn

    @required
    AgentId: AgentId

    @required
    Name: AgentName

    Description: AgentDescription

    @required
    CreatedAt: Timestamp

    @required
    UpdatedAt: Timestamp

    IconId: IconId
}

list AgentSummaryList {
    member: AgentSummary
}

@range(min: 1, max: 100)
integer AgentsMaxResults

structure AggFunction {
    Aggregation: AggType
    AggregationFunctionParameters: AggFunctionParamMap
    Period: TopicTimeGranularity
    PeriodField: LimitedString
}

@length(min: 1, max: 256)
string AggFunctionParamKey

map AggFunctionParamMap {
    key: AggFunctionParamKey
    value: AggFunctionParamValue
}

@length(max: 1024)
string AggFunctionParamValue

enum AggType {
    SUM
    MIN
    MAX
    COUNT
    AVERAGE
    DISTINCT_COUNT
    STDEV
    STDEVP
    VAR
    VARP
    PERCENTILE
    MEDIAN
    PTD_SUM
    PTD_MIN
    PTD_MAX
    PTD_COUNT
    PTD_DISTINCT_COUNT
    PTD_AVERAGE
    COLUMN
    CUSTOM
}

structure AggregateOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: TransformOperationSource

    GroupByColumnNames: GroupByColumnNameList

    @required
    Aggregations: AggregationList
}

structure Aggregation {
    @required
    AggregationFunction: DataPrepAggregationFunction

    @required
    NewColumnName: ColumnName

    @required
    NewColumnId: ColumnId
}

structure AggregationFunction {
    NumericalAggregationFunction: NumericalAggregationFunction
    CategoricalAggregationFunction: CategoricalAggregationFunction
    DateAggregationFunction: DateAggregationFunction
    AttributeAggregationFunction: AttributeAggregationFunction
}

map AggregationFunctionParameters {
    key: LimitedString
    value: LimitedString
}

@length(min: 0, max: 128)
list AggregationList {
    member: Aggregation
}

structure AggregationPartitionBy {
    FieldName: LimitedString
    TimeGranularity: TimeGranularity
}

@length(max: 50)
list AggregationPartitionByList {
    member: AggregationPartitionBy
}

structure AggregationSortConfiguration {
    @required
    Column: ColumnIdentifier

    @required
    SortDirection: SortDirection

    AggregationFunction: AggregationFunction
}

@length(max: 100)
list AggregationSortConfigurationList {
    member: AggregationSortConfiguration
}

@length(min: 1, max: 2048) @pattern("[\\w\\-]+|(\\$LATEST)|(\\$PUBLISHED)")
string AliasName

structure AllSheetsFilterScopeConfiguration {}

@length(min: 1, max: 512) @pattern("[ -ÿ]+")
string AltText

structure AmazonElasticsearchParameters {
    @required
    Domain: Domain
}

structure AmazonOpenSearchParameters {
    @required
    Domain: Domain
}

structure AmazonQInQuickSightConsoleConfigurations {
    DataQnA: DataQnAConfigurations
    GenerativeAuthoring: GenerativeAuthoringConfigurations
    ExecutiveSummary: ExecutiveSummaryConfigurations
    DataStories: DataStoriesConfigurations
}

structure AmazonQInQuickSightDashboardConfigurations {
    ExecutiveSummary: ExecutiveSummaryConfigurations
}

structure Analysis {
    AnalysisId: ShortRestrictiveResourceId
    Arn: String
    Name: AnalysisName
    Status: ResourceStatus
    Errors: AnalysisErrorList
    DataSetArns: DataSetArnsList
    TopicArns: TopicArnsList
    ThemeArn: String
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    Sheets: SheetList
}

structure AnalysisDefaults {
    @required
    DefaultNewSheetConfiguration: DefaultNewSheetConfiguration
}

structure AnalysisDefinition {
    @required
    DataSetIdentifierDeclarations: DataSetIdentifierDeclarationList

    TopicIdentifierDeclarations: TopicIdentifierDeclarationList
    Sheets: SheetDefinitionList
    TooltipSheets: TooltipSheetDefinitionList
    CalculatedFields: CalculatedFields
    ParameterDeclarations: ParameterDeclarationList
    FilterGroups: FilterGroupList
    ColumnConfigurations: ColumnConfigurationList
    AnalysisDefaults: AnalysisDefaults
    Options: AssetOptions
    QueryExecutionOptions: QueryExecutionOptions
    StaticFiles: StaticFileList
}

structure AnalysisError {
    Type: AnalysisErrorType
    Message: NonEmptyString
    ViolatedEntities: EntityList
}

@length(min: 1)
list AnalysisErrorList {
    member: AnalysisError
}

enum AnalysisErrorType {
    ACCESS_DENIED
    SOURCE_NOT_FOUND
    DATA_SET_NOT_FOUND
    INTERNAL_FAILURE
    PARAMETER_VALUE_INCOMPATIBLE
    PARAMETER_TYPE_INVALID
    PARAMETER_NOT_FOUND
    COLUMN_TYPE_MISMATCH
    COLUMN_GEOGRAPHIC_ROLE_MISMATCH
    COLUMN_REPLACEMENT_MISSING
}

enum AnalysisFilterAttribute {
    QUICKSIGHT_USER
    QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    ANALYSIS_NAME
}

@length(min: 1, max: 2048)
string AnalysisName

structure AnalysisSearchFilter {
    Operator: FilterOperator
    Name: AnalysisFilterAttribute
    Value: String
}

@length(min: 1, max: 1)
list AnalysisSearchFilterList {
    member: AnalysisSearchFilter
}

structure AnalysisSourceEntity {
    SourceTemplate: AnalysisSourceTemplate
}

structure AnalysisSourceTemplate {
    @required
    DataSetReferences: DataSetReferenceList

    TopicReferences: TopicReferenceList

    @required
    Arn: String
}

structure AnalysisSummary {
    Arn: String
    AnalysisId: ShortRestrictiveResourceId
    Name: AnalysisName
    Status: ResourceStatus
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

@length(max: 100)
list AnalysisSummaryList {
    member: AnalysisSummary
}

structure Anchor {
    AnchorType: AnchorType
    TimeGranularity: TimeGranularity
    Offset: Integer
}

structure AnchorDateConfiguration {
    AnchorOption: AnchorOption
    ParameterName: ParameterName
}

enum AnchorOption {
    NOW
}

enum AnchorType {
    TODAY
}

structure AnonymousUserDashboardEmbeddingConfiguration {
    @required
    InitialDashboardId: ShortRestrictiveResourceId

    EnabledFeatures: AnonymousUserDashboardEmbeddingConfigurationEnabledFeatures
    DisabledFeatures: AnonymousUserDashboardEmbeddingConfigurationDisabledFeatures
    FeatureConfigurations: AnonymousUserDashboardFeatureConfigurations
}

enum AnonymousUserDashboardEmbeddingConfigurationDisabledFeature {
    SHARED_VIEW
}

list AnonymousUserDashboardEmbeddingConfigurationDisabledFeatures {
    member: AnonymousUserDashboardEmbeddingConfigurationDisabledFeature
}

enum AnonymousUserDashboardEmbeddingConfigurationEnabledFeature {
    SHARED_VIEW
}

list AnonymousUserDashboardEmbeddingConfigurationEnabledFeatures {
    member: AnonymousUserDashboardEmbeddingConfigurationEnabledFeature
}

structure AnonymousUserDashboardFeatureConfigurations {
    SharedView: SharedViewConfigurations
}

structure AnonymousUserDashboardVisualEmbeddingConfiguration {
    @required
    InitialDashboardVisualId: DashboardVisualId
}

structure AnonymousUserEmbeddingExperienceConfiguration {
    Dashboard: AnonymousUserDashboardEmbeddingConfiguration
    DashboardVisual: AnonymousUserDashboardVisualEmbeddingConfiguration
    QSearchBar: AnonymousUserQSearchBarEmbeddingConfiguration
    GenerativeQnA: AnonymousUserGenerativeQnAEmbeddingConfiguration
}

structure AnonymousUserGenerativeQnAEmbeddingConfiguration {
    @required
    InitialTopicId: RestrictiveResourceId
}

structure AnonymousUserQSearchBarEmbeddingConfiguration {
    @required
    InitialTopicId: RestrictiveResourceId
}

structure AnonymousUserSnapshotJobResult {
    FileGroups: SnapshotJobResultFileGroupList
}

list AnonymousUserSnapshotJobResultList {
    member: AnonymousUserSnapshotJobResult
}

@length(max: 256) @pattern("^[A-Za-z0-9-_.\\\\+]*$")
string AnswerId

list AnswerIds {
    member: AnswerId
}

structure AppendOperation {
    @required
    Alias: TransformOperationAlias

    FirstSource: TransformOperationSource
    SecondSource: TransformOperationSource

    @required
    AppendedColumns: AppendedColumnList
}

structure AppendedColumn {
    @required
    ColumnName: ColumnName

    @required
    NewColumnId: ColumnId
}

@length(min: 0, max: 2048)
list AppendedColumnList {
    member: AppendedColumn
}

@length(min: 1, max: 1284) @pattern("^arn:[-a-z0-9]*:qbusiness:[-a-z0-9]*:[0-9]{12}:application/.+")
string ApplicationArn

structure ApplicationTheme {
    BrandColorPalette: BrandColorPalette
    ContextualAccentPalette: ContextualAccentPalette
    BrandElementStyle: BrandElementStyle
}

structure ArcAxisConfiguration {
    Range: ArcAxisDisplayRange
    ReserveRange: Integer
}

structure ArcAxisDisplayRange {
    Min: Double
    Max: Double
}

structure ArcConfiguration {
    ArcAngle: Double
    ArcThickness: ArcThicknessOptions
}

structure ArcOptions {
    ArcThickness: ArcThickness
}

enum ArcThickness {
    SMALL
    MEDIUM
    LARGE
    WHOLE
}

enum ArcThicknessOptions {
    SMALL
    MEDIUM
    LARGE
}

list ArnList {
    member: String
}

structure AssetBundleCloudFormationOverridePropertyConfiguration {
    ResourceIdOverrideConfiguration: AssetBundleExportJobResourceIdOverrideConfiguration
    VPCConnections: AssetBundleExportJobVPCConnectionOverridePropertiesList
    RefreshSchedules: AssetBundleExportJobRefreshScheduleOverridePropertiesList
    DataSources: AssetBundleExportJobDataSourceOverridePropertiesList
    DataSets: AssetBundleExportJobDataSetOverridePropertiesList
    Themes: AssetBundleExportJobThemeOverridePropertiesList
    Analyses: AssetBundleExportJobAnalysisOverridePropertiesList
    Dashboards: AssetBundleExportJobDashboardOverridePropertiesList
    Folders: AssetBundleExportJobFolderOverridePropertiesList
}

enum AssetBundleExportFormat {
    CLOUDFORMATION_JSON
    QUICKSIGHT_JSON
}

structure AssetBundleExportJobAnalysisOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobAnalysisPropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobAnalysisOverridePropertiesList {
    member: AssetBundleExportJobAnalysisOverrideProperties
}

enum AssetBundleExportJobAnalysisPropertyToOverride {
    Name
}

@length(min: 1, max: 10)
list AssetBundleExportJobAnalysisPropertyToOverrideList {
    member: AssetBundleExportJobAnalysisPropertyToOverride
}

structure AssetBundleExportJobDashboardOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobDashboardPropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobDashboardOverridePropertiesList {
    member: AssetBundleExportJobDashboardOverrideProperties
}

enum AssetBundleExportJobDashboardPropertyToOverride {
    Name
}

@length(min: 1, max: 10)
list AssetBundleExportJobDashboardPropertyToOverrideList {
    member: AssetBundleExportJobDashboardPropertyToOverride
}

structure AssetBundleExportJobDataSetOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobDataSetPropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobDataSetOverridePropertiesList {
    member: AssetBundleExportJobDataSetOverrideProperties
}

enum AssetBundleExportJobDataSetPropertyToOverride {
    Name
    RefreshFailureEmailAlertStatus
}

@length(min: 1, max: 10)
list AssetBundleExportJobDataSetPropertyToOverrideList {
    member: AssetBundleExportJobDataSetPropertyToOverride
}

structure AssetBundleExportJobDataSourceOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobDataSourcePropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobDataSourceOverridePropertiesList {
    member: AssetBundleExportJobDataSourceOverrideProperties
}

enum AssetBundleExportJobDataSourcePropertyToOverride {
    Name
    DisableSsl
    SecretArn
    Username
    Password
    Domain
    WorkGroup
    Host
    Port
    Database
    DataSetName
    Catalog
    InstanceId
    ClusterId
    ManifestFileLocation
    Warehouse
    RoleArn
    ProductType
}

@length(min: 1, max: 10)
list AssetBundleExportJobDataSourcePropertyToOverrideList {
    member: AssetBundleExportJobDataSourcePropertyToOverride
}

structure AssetBundleExportJobError {
    Arn: String
    Type: NonEmptyString
    Message: NonEmptyString
}

list AssetBundleExportJobErrorList {
    member: AssetBundleExportJobError
}

structure AssetBundleExportJobFolderOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobFolderPropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobFolderOverridePropertiesList {
    member: AssetBundleExportJobFolderOverrideProperties
}

enum AssetBundleExportJobFolderPropertyToOverride {
    Name
    ParentFolderArn
}

@length(min: 1, max: 10)
list AssetBundleExportJobFolderPropertyToOverrideList {
    member: AssetBundleExportJobFolderPropertyToOverride
}

structure AssetBundleExportJobRefreshScheduleOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobRefreshSchedulePropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobRefreshScheduleOverridePropertiesList {
    member: AssetBundleExportJobRefreshScheduleOverrideProperties
}

enum AssetBundleExportJobRefreshSchedulePropertyToOverride {
    StartAfterDateTime
}

@length(min: 1, max: 10)
list AssetBundleExportJobRefreshSchedulePropertyToOverrideList {
    member: AssetBundleExportJobRefreshSchedulePropertyToOverride
}

structure AssetBundleExportJobResourceIdOverrideConfiguration {
    PrefixForAllResources: Boolean
}

enum AssetBundleExportJobStatus {
    QUEUED_FOR_IMMEDIATE_EXECUTION
    IN_PROGRESS
    SUCCESSFUL
    FAILED
}

structure AssetBundleExportJobSummary {
    JobStatus: AssetBundleExportJobStatus
    Arn: String
    CreatedTime: Timestamp
    AssetBundleExportJobId: ShortRestrictiveResourceId
    IncludeAllDependencies: Boolean
    ExportFormat: AssetBundleExportFormat
    IncludePermissions: Boolean
    IncludeTags: Boolean
}

list AssetBundleExportJobSummaryList {
    member: AssetBundleExportJobSummary
}

structure AssetBundleExportJobThemeOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobThemePropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobThemeOverridePropertiesList {
    member: AssetBundleExportJobThemeOverrideProperties
}

enum AssetBundleExportJobThemePropertyToOverride {
    Name
}

@length(min: 1, max: 10)
list AssetBundleExportJobThemePropertyToOverrideList {
    member: AssetBundleExportJobThemePropertyToOverride
}

structure AssetBundleExportJobVPCConnectionOverrideProperties {
    @required
    Arn: String

    @required
    Properties: AssetBundleExportJobVPCConnectionPropertyToOverrideList
}

@length(min: 1, max: 50)
list AssetBundleExportJobVPCConnectionOverridePropertiesList {
    member: AssetBundleExportJobVPCConnectionOverrideProperties
}

enum AssetBundleExportJobVPCConnectionPropertyToOverride {
    Name
    DnsResolvers
    RoleArn
}

@length(min: 1, max: 10)
list AssetBundleExportJobVPCConnectionPropertyToOverrideList {
    member: AssetBundleExportJobVPCConnectionPropertyToOverride
}

structure AssetBundleExportJobValidationStrategy {
    StrictModeForAllResources: Boolean
}

structure AssetBundleExportJobWarning {
    Arn: String
    Message: NonEmptyString
}

list AssetBundleExportJobWarningList {
    member: AssetBundleExportJobWarning
}

@length(min: 0, max: 20971520) @sensitive
blob AssetBundleImportBodyBlob

enum AssetBundleImportFailureAction {
    DO_NOTHING
    ROLLBACK
}

structure AssetBundleImportJobAnalysisOverrideParameters {
    @required
    AnalysisId: String

    Name: ResourceName
}

@length(min: 1, max: 50)
list AssetBundleImportJobAnalysisOverrideParametersList {
    member: AssetBundleImportJobAnalysisOverrideParameters
}

structure AssetBundleImportJobAnalysisOverridePermissions {
    @required
    AnalysisIds: AssetBundleRestrictiveResourceIdList

    @required
    Permissions: AssetBundleResourcePermissions
}

@length(min: 1, max: 1)
list AssetBundleImportJobAnalysisOverridePermissionsList {
    member: AssetBundleImportJobAnalysisOverridePermissions
}

structure AssetBundleImportJobAnalysisOverrideTags {
    @required
    AnalysisIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobAnalysisOverrideTagsList {
    member: AssetBundleImportJobAnalysisOverrideTags
}

structure AssetBundleImportJobDashboardOverrideParameters {
    @required
    DashboardId: String

    Name: ResourceName
}

@length(min: 1, max: 50)
list AssetBundleImportJobDashboardOverrideParametersList {
    member: AssetBundleImportJobDashboardOverrideParameters
}

structure AssetBundleImportJobDashboardOverridePermissions {
    @required
    DashboardIds: AssetBundleRestrictiveResourceIdList

    Permissions: AssetBundleResourcePermissions
    LinkSharingConfiguration: AssetBundleResourceLinkSharingConfiguration
}

@length(min: 1, max: 2)
list AssetBundleImportJobDashboardOverridePermissionsList {
    member: AssetBundleImportJobDashboardOverridePermissions
}

structure AssetBundleImportJobDashboardOverrideTags {
    @required
    DashboardIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobDashboardOverrideTagsList {
    member: AssetBundleImportJobDashboardOverrideTags
}

structure AssetBundleImportJobDataSetOverrideParameters {
    @required
    DataSetId: String

    Name: ResourceName
    DataSetRefreshProperties: DataSetRefreshProperties
}

@length(min: 1, max: 50)
list AssetBundleImportJobDataSetOverrideParametersList {
    member: AssetBundleImportJobDataSetOverrideParameters
}

structure AssetBundleImportJobDataSetOverridePermissions {
    @required
    DataSetIds: AssetBundleRestrictiveResourceIdList

    @required
    Permissions: AssetBundleResourcePermissions
}

@length(min: 1, max: 2)
list AssetBundleImportJobDataSetOverridePermissionsList {
    member: AssetBundleImportJobDataSetOverridePermissions
}

structure AssetBundleImportJobDataSetOverrideTags {
    @required
    DataSetIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobDataSetOverrideTagsList {
    member: AssetBundleImportJobDataSetOverrideTags
}

@sensitive
structure AssetBundleImportJobDataSourceCredentialPair {
    @required
    Username: DbUsername

    @required
    Password: Password
}

structure AssetBundleImportJobDataSourceCredentials {
    CredentialPair: AssetBundleImportJobDataSourceCredentialPair
    SecretArn: SecretArn
}

structure AssetBundleImportJobDataSourceOverrideParameters {
    @required
    DataSourceId: String

    Name: ResourceName
    DataSourceParameters: DataSourceParameters
    VpcConnectionProperties: VpcConnectionProperties
    SslProperties: SslProperties
    Credentials: AssetBundleImportJobDataSourceCredentials
}

@length(min: 1, max: 50)
list AssetBundleImportJobDataSourceOverrideParametersList {
    member: AssetBundleImportJobDataSourceOverrideParameters
}

structure AssetBundleImportJobDataSourceOverridePermissions {
    @required
    DataSourceIds: AssetBundleRestrictiveResourceIdList

    @required
    Permissions: AssetBundleResourcePermissions
}

@length(min: 1, max: 2)
list AssetBundleImportJobDataSourceOverridePermissionsList {
    member: AssetBundleImportJobDataSourceOverridePermissions
}

structure AssetBundleImportJobDataSourceOverrideTags {
    @required
    DataSourceIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobDataSourceOverrideTagsList {
    member: AssetBundleImportJobDataSourceOverrideTags
}

structure AssetBundleImportJobError {
    Arn: String
    Type: NonEmptyString
    Message: NonEmptyString
}

list AssetBundleImportJobErrorList {
    member: AssetBundleImportJobError
}

structure AssetBundleImportJobFolderOverrideParameters {
    @required
    FolderId: String

    Name: ResourceName
    ParentFolderArn: String
}

@length(min: 1, max: 50)
list AssetBundleImportJobFolderOverrideParametersList {
    member: AssetBundleImportJobFolderOverrideParameters
}

structure AssetBundleImportJobFolderOverridePermissions {
    @required
    FolderIds: AssetBundleRestrictiveResourceIdList

    Permissions: AssetBundleResourcePermissions
}

@length(min: 1, max: 2)
list AssetBundleImportJobFolderOverridePermissionsList {
    member: AssetBundleImportJobFolderOverridePermissions
}

structure AssetBundleImportJobFolderOverrideTags {
    @required
    FolderIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobFolderOverrideTagsList {
    member: AssetBundleImportJobFolderOverrideTags
}

structure AssetBundleImportJobOverrideParameters {
    ResourceIdOverrideConfiguration: AssetBundleImportJobResourceIdOverrideConfiguration
    VPCConnections: AssetBundleImportJobVPCConnectionOverrideParametersList
    RefreshSchedules: AssetBundleImportJobRefreshScheduleOverrideParametersList
    DataSources: AssetBundleImportJobDataSourceOverrideParametersList
    DataSets: AssetBundleImportJobDataSetOverrideParametersList
    Themes: AssetBundleImportJobThemeOverrideParametersList
    Analyses: AssetBundleImportJobAnalysisOverrideParametersList
    Dashboards: AssetBundleImportJobDashboardOverrideParametersList
    Folders: AssetBundleImportJobFolderOverrideParametersList
}

structure AssetBundleImportJobOverridePermissions {
    DataSources: AssetBundleImportJobDataSourceOverridePermissionsList
    DataSets: AssetBundleImportJobDataSetOverridePermissionsList
    Themes: AssetBundleImportJobThemeOverridePermissionsList
    Analyses: AssetBundleImportJobAnalysisOverridePermissionsList
    Dashboards: AssetBundleImportJobDashboardOverridePermissionsList
    Folders: AssetBundleImportJobFolderOverridePermissionsList
}

structure AssetBundleImportJobOverrideTags {
    VPCConnections: AssetBundleImportJobVPCConnectionOverrideTagsList
    DataSources: AssetBundleImportJobDataSourceOverrideTagsList
    DataSets: AssetBundleImportJobDataSetOverrideTagsList
    Themes: AssetBundleImportJobThemeOverrideTagsList
    Analyses: AssetBundleImportJobAnalysisOverrideTagsList
    Dashboards: AssetBundleImportJobDashboardOverrideTagsList
    Folders: AssetBundleImportJobFolderOverrideTagsList
}

structure AssetBundleImportJobOverrideValidationStrategy {
    StrictModeForAllResources: Boolean
}

structure AssetBundleImportJobRefreshScheduleOverrideParameters {
    @required
    DataSetId: String

    @required
    ScheduleId: String

    StartAfterDateTime: Timestamp
}

@length(min: 1, max: 50)
list AssetBundleImportJobRefreshScheduleOverrideParametersList {
    member: AssetBundleImportJobRefreshScheduleOverrideParameters
}

structure AssetBundleImportJobResourceIdOverrideConfiguration {
    PrefixForAllResources: String
}

enum AssetBundleImportJobStatus {
    QUEUED_FOR_IMMEDIATE_EXECUTION
    IN_PROGRESS
    SUCCESSFUL
    FAILED
    FAILED_ROLLBACK_IN_PROGRESS
    FAILED_ROLLBACK_COMPLETED
    FAILED_ROLLBACK_ERROR
}

structure AssetBundleImportJobSummary {
    JobStatus: AssetBundleImportJobStatus
    Arn: String
    CreatedTime: Timestamp
    AssetBundleImportJobId: ShortRestrictiveResourceId
    FailureAction: AssetBundleImportFailureAction
}

list AssetBundleImportJobSummaryList {
    member: AssetBundleImportJobSummary
}

structure AssetBundleImportJobThemeOverrideParameters {
    @required
    ThemeId: String

    Name: ResourceName
}

@length(min: 1, max: 50)
list AssetBundleImportJobThemeOverrideParametersList {
    member: AssetBundleImportJobThemeOverrideParameters
}

structure AssetBundleImportJobThemeOverridePermissions {
    @required
    ThemeIds: AssetBundleRestrictiveResourceIdList

    @required
    Permissions: AssetBundleResourcePermissions
}

@length(min: 1, max: 2)
list AssetBundleImportJobThemeOverridePermissionsList {
    member: AssetBundleImportJobThemeOverridePermissions
}

structure AssetBundleImportJobThemeOverrideTags {
    @required
    ThemeIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobThemeOverrideTagsList {
    member: AssetBundleImportJobThemeOverrideTags
}

structure AssetBundleImportJobVPCConnectionOverrideParameters {
    @required
    VPCConnectionId: VPCConnectionResourceIdUnrestricted

    Name: ResourceName
    SubnetIds: SubnetIdList
    SecurityGroupIds: SecurityGroupIdList
    DnsResolvers: DnsResolverList
    RoleArn: RoleArn
}

@length(min: 1, max: 50)
list AssetBundleImportJobVPCConnectionOverrideParametersList {
    member: AssetBundleImportJobVPCConnectionOverrideParameters
}

structure AssetBundleImportJobVPCConnectionOverrideTags {
    @required
    VPCConnectionIds: AssetBundleRestrictiveResourceIdList

    @required
    Tags: TagList
}

@length(min: 1, max: 5)
list AssetBundleImportJobVPCConnectionOverrideTagsList {
    member: AssetBundleImportJobVPCConnectionOverrideTags
}

structure AssetBundleImportJobWarning {
    Arn: String
    Message: NonEmptyString
}

list AssetBundleImportJobWarningList {
    member: AssetBundleImportJobWarning
}

structure AssetBundleImportSource {
    Body: AssetBundleImportBodyBlob
    S3Uri: S3Uri
}

structure AssetBundleImportSourceDescription {
    Body: SensitiveS3Uri
    S3Uri: S3Uri
}

@length(min: 1, max: 64)
list AssetBundlePrincipalList {
    member: Principal
}

@length(min: 1, max: 100)
list AssetBundleResourceArns {
    member: String
}

structure AssetBundleResourceLinkSharingConfiguration {
    Permissions: AssetBundleResourcePermissions
}

structure AssetBundleResourcePermissions {
    @required
    Principals: AssetBundlePrincipalList

    @required
    Actions: ActionList
}

@pattern("\\*|[\\w\\-]{1,2048}")
string AssetBundleRestrictiveResourceId

@length(min: 1, max: 50)
list AssetBundleRestrictiveResourceIdList {
    member: AssetBundleRestrictiveResourceId
}

structure AssetOptions {
    Timezone: String
    WeekStart: DayOfTheWeek
    QBusinessInsightsStatus: QBusinessInsightsStatus
    ExcludedDataSetArns: DataSetArnsList
    CustomActionDefaults: VisualCustomActionDefaults
    VisualMessages: VisualMessages
}

enum AssignmentStatus {
    ENABLED
    DRAFT
    DISABLED
}

structure AthenaParameters {
    WorkGroup: WorkGroup
    RoleArn: RoleArn
    ConsumerAccountRoleArn: RoleArn
    IdentityCenterConfiguration: IdentityCenterConfiguration
}

structure AttributeAggregationFunction {
    SimpleAttributeAggregation: SimpleAttributeAggregationFunction
    ValueForMultipleValues: String
}

structure AudioExtractionConfiguration {
    @required
    audioExtractionStatus: AudioExtractionStatus
}

enum AudioExtractionStatus {
    ENABLED
    DISABLED
}

structure AuroraParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

structure AuroraPostgreSqlParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

structure AuthConfig {
    @required
    AuthenticationType: ConnectionAuthType

    @required
    AuthenticationMetadata: AuthenticationMetadata
}

enum AuthType {
    THREE_LEGGED_OAUTH
    TWO_LEGGED_OAUTH
    SERVICE_ACCOUNT
}

union AuthenticationMetadata {
    AuthorizationCodeGrantMetadata: AuthorizationCodeGrantMetadata
    ClientCredentialsGrantMetadata: ClientCredentialsGrantMetadata
    BasicAuthConnectionMetadata: BasicAuthConnectionMetadata
    ApiKeyConnectionMetadata: APIKeyConnectionMetadata
    NoneConnectionMetadata: NoneConnectionMetadata
    IamConnectionMetadata: IAMConnectionMetadata
}

enum AuthenticationMethodOption {
    IAM_AND_QUICKSIGHT
    IAM_ONLY
    ACTIVE_DIRECTORY
    IAM_IDENTITY_CENTER
}

enum AuthenticationType {
    PASSWORD
    KEYPAIR
    TOKEN
    X509
}

enum AuthorSpecifiedAggregation {
    COUNT
    DISTINCT_COUNT
    MIN
    MAX
    MEDIAN
    SUM
    AVERAGE
    STDEV
    STDEVP
    VAR
    VARP
    PERCENTILE
}

list AuthorSpecifiedAggregations {
    member: AuthorSpecifiedAggregation
}

union AuthorizationCodeGrantCredentialsDetails {
    AuthorizationCodeGrantDetails: AuthorizationCodeGrantDetails
}

enum AuthorizationCodeGrantCredentialsSource {
    PLAIN_CREDENTIALS
}

structure AuthorizationCodeGrantDetails {
    @required
    ClientId: ClientId

    @required
    ClientSecret: ClientSecret

    @required
    TokenEndpoint: Endpoint

    @required
    AuthorizationEndpoint: Endpoint
}

structure AuthorizationCodeGrantMetadata {
    @required
    BaseEndpoint: Endpoint

    @required
    RedirectUrl: Endpoint

    AuthorizationCodeGrantCredentialsSource: AuthorizationCodeGrantCredentialsSource
    AuthorizationCodeGrantCredentialsDetails: AuthorizationCodeGrantCredentialsDetails
}

structure AuthorizedTargetsByService {
    Service: ServiceType
    AuthorizedTargets: AuthorizedTargetsList
}

list AuthorizedTargetsByServices {
    member: AuthorizedTargetsByService
}

list AuthorizedTargetsList {
    member: String
}

@pattern("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
string AutomateId

enum AutomationJobStatus {
    FAILED
    RUNNING
    SUCCEEDED
    QUEUED
    STOPPED
}

@length(min: 12, max: 12) @pattern("^[0-9]{12}$")
string AwsAccountId

@pattern("^(aws|[0-9]{12})$")
string AwsAndAccountId

structure AwsIotAnalyticsParameters {
    @required
    DataSetName: DataSetName
}

enum AxisBinding {
    PRIMARY_YAXIS
    SECONDARY_YAXIS
}

structure AxisDataOptions {
    NumericAxisOptions: NumericAxisOptions
    DateAxisOptions: DateAxisOptions
}

structure AxisDisplayDataDrivenRange {}

structure AxisDisplayMinMaxRange {
    Minimum: Double
    Maximum: Double
}

structure AxisDisplayOptions {
    TickLabelOptions: AxisTickLabelOptions
    AxisLineVisibility: Visibility
    GridLineVisibility: Visibility
    DataOptions: AxisDataOptions
    ScrollbarOptions: ScrollBarOptions
    AxisOffset: String
}

structure AxisDisplayRange {
    MinMax: AxisDisplayMinMaxRange
    DataDriven: AxisDisplayDataDrivenRange
}

structure AxisLabelOptions {
    FontConfiguration: FontConfiguration
    CustomLabel: String
    ApplyTo: AxisLabelReferenceOptions
}

@length(max: 100)
list AxisLabelOptionsList {
    member: AxisLabelOptions
}

structure AxisLabelReferenceOptions {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier
}

structure AxisLinearScale {
    StepCount: Integer
    StepSize: Double
}

structure AxisLogarithmicScale {
    Base: Double
}

structure AxisScale {
    Linear: AxisLinearScale
    Logarithmic: AxisLogarithmicScale
}

structure AxisTickLabelOptions {
    LabelOptions: LabelOptions
    RotationAngle: Double
}

structure BarChartAggregatedFieldWells {
    Category: DimensionFieldList
    Values: MeasureFieldList
    Colors: DimensionFieldList
    SmallMultiples: SmallMultiplesDimensionFieldList
}

structure BarChartConfiguration {
    FieldWells: BarChartFieldWells
    SortConfiguration: BarChartSortConfiguration
    Orientation: BarChartOrientation
    BarsArrangement: BarsArrangement
    VisualPalette: VisualPalette
    SmallMultiplesOptions: SmallMultiplesOptions
    CategoryAxis: AxisDisplayOptions
    CategoryLabelOptions: ChartAxisLabelOptions
    ValueAxis: AxisDisplayOptions
    ValueLabelOptions: ChartAxisLabelOptions
    ColorLabelOptions: ChartAxisLabelOptions
    DefaultSeriesSettings: BarChartDefaultSeriesSettings
    Series: BarSeriesItemList
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    ReferenceLines: ReferenceLineList
    ContributionAnalysisDefaults: ContributionAnalysisDefaultList
    Interactions: VisualInteractionOptions
}

structure BarChartDefaultSeriesSettings {
    DecalSettings: DecalSettings
    BorderSettings: BorderSettings
}

structure BarChartFieldWells {
    BarChartAggregatedFieldWells: BarChartAggregatedFieldWells
}

enum BarChartOrientation {
    HORIZONTAL
    VERTICAL
}

structure BarChartSeriesSettings {
    DecalSettings: DecalSettings
    BorderSettings: BorderSettings
}

structure BarChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    CategoryItemsLimit: ItemsLimitConfiguration
    ColorSort: FieldSortOptionsList
    ColorItemsLimit: ItemsLimitConfiguration
    SmallMultiplesSort: FieldSortOptionsList
    SmallMultiplesLimitConfiguration: ItemsLimitConfiguration
}

structure BarChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: BarChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure BarSeriesItem {
    FieldBarSeriesItem: FieldBarSeriesItem
    DataFieldBarSeriesItem: DataFieldBarSeriesItem
}

@length(max: 2000)
list BarSeriesItemList {
    member: BarSeriesItem
}

enum BarsArrangement {
    CLUSTERED
    STACKED
    STACKED_PERCENT
}

enum BaseMapStyleType {
    LIGHT_GRAY
    DARK_GRAY
    STREET
    IMAGERY
}

structure BasicAuthConnectionMetadata {
    @required
    BaseEndpoint: Endpoint

    @required
    Username: ActionUserName

    @required
    Password: ActionPassword
}

structure BatchDeleteKnowledgeBaseFailure {
    @required
    KnowledgeBaseId: KnowledgeBaseId

    @required
    ErrorCode: String

    @required
    ErrorMessage: String
}

list BatchDeleteKnowledgeBaseFailureList {
    member: BatchDeleteKnowledgeBaseFailure
}

@length(min: 1, max: 10)
list BatchDeleteKnowledgeBaseRequestKnowledgeBaseIdsList {
    member: KnowledgeBaseId
}

structure BatchDeleteKnowledgeBaseSuccess {
    @required
    KnowledgeBaseId: KnowledgeBaseId

    @required
    KnowledgeBaseArn: KnowledgeBaseArn
}

list BatchDeleteKnowledgeBaseSuccessList {
    member: BatchDeleteKnowledgeBaseSuccess
}

structure BigQueryParameters {
    @required
    ProjectId: ProjectId

    DataSetRegion: DataSetRegion
}

@range(min: 0, max: 1000)
long BinCountLimit

structure BinCountOptions {
    Value: BinCountValue
}

@range(min: 0)
integer BinCountValue

structure BinWidthOptions {
    Value: BinWidthValue
    BinCountLimit: BinCountLimit
}

@range(min: 0)
double BinWidthValue

structure BodySectionConfiguration {
    @required
    SectionId: ShortRestrictiveResourceId

    @required
    Content: BodySectionContent

    Style: SectionStyle
    PageBreakConfiguration: SectionPageBreakConfiguration
    RepeatConfiguration: BodySectionRepeatConfiguration
}

@length(max: 28)
list BodySectionConfigurationList {
    member: BodySectionConfiguration
}

structure BodySectionContent {
    Layout: SectionLayoutConfiguration
}

structure BodySectionDynamicCategoryDimensionConfiguration {
    @required
    Column: ColumnIdentifier

    Limit: BodySectionDynamicDimensionLimit
    SortByMetrics: BodySectionDynamicDimensionSortConfigurationList
}

@range(min: 1, max: 1000)
integer BodySectionDynamicDimensionLimit

@length(max: 100)
list BodySectionDynamicDimensionSortConfigurationList {
    member: ColumnSort
}

structure BodySectionDynamicNumericDimensionConfiguration {
    @required
    Column: ColumnIdentifier

    Limit: BodySectionDynamicDimensionLimit
    SortByMetrics: BodySectionDynamicDimensionSortConfigurationList
}

structure BodySectionRepeatConfiguration {
    DimensionConfigurations: BodySectionRepeatDimensionConfigurationList
    PageBreakConfiguration: BodySectionRepeatPageBreakConfiguration
    NonRepeatingVisuals: NonRepeatingVisualsList
}

structure BodySectionRepeatDimensionConfiguration {
    DynamicCategoryDimensionConfiguration: BodySectionDynamicCategoryDimensionConfiguration
    DynamicNumericDimensionConfiguration: BodySectionDynamicNumericDimensionConfiguration
}

@length(max: 3)
list BodySectionRepeatDimensionConfigurationList {
    member: BodySectionRepeatDimensionConfiguration
}

structure BodySectionRepeatPageBreakConfiguration {
    After: SectionAfterPageBreak
}

structure BookmarksConfigurations {
    @required
    Enabled: Boolean
}

@length(max: 50)
string BorderRadius

structure BorderSettings {
    BorderVisibility: Visibility
    BorderWidth: String
    BorderColor: HexColorWithTransparency
}

structure BorderStyle {
    Color: String
    Show: Boolean
    Width: Width
}

structure BoxPlotAggregatedFieldWells {
    GroupBy: BoxPlotDimensionFieldList
    Values: BoxPlotMeasureFieldList
}

structure BoxPlotChartConfiguration {
    FieldWells: BoxPlotFieldWells
    SortConfiguration: BoxPlotSortConfiguration
    BoxPlotOptions: BoxPlotOptions
    CategoryAxis: AxisDisplayOptions
    CategoryLabelOptions: ChartAxisLabelOptions
    PrimaryYAxisDisplayOptions: AxisDisplayOptions
    PrimaryYAxisLabelOptions: ChartAxisLabelOptions
    Legend: LegendOptions
    Tooltip: TooltipOptions
    ReferenceLines: ReferenceLineList
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

@length(max: 1)
list BoxPlotDimensionFieldList {
    member: DimensionField
}

structure BoxPlotFieldWells {
    BoxPlotAggregatedFieldWells: BoxPlotAggregatedFieldWells
}

enum BoxPlotFillStyle {
    SOLID
    TRANSPARENT
}

@length(max: 5)
list BoxPlotMeasureFieldList {
    member: MeasureField
}

structure BoxPlotOptions {
    StyleOptions: BoxPlotStyleOptions
    OutlierVisibility: Visibility
    AllDataPointsVisibility: Visibility
}

structure BoxPlotSortConfiguration {
    CategorySort: FieldSortOptionsList
    PaginationConfiguration: PaginationConfiguration
}

structure BoxPlotStyleOptions {
    FillStyle: BoxPlotFillStyle
}

structure BoxPlotVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: BoxPlotChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure BrandColorPalette {
    Primary: Palette
    Secondary: Palette
    Accent: Palette
    Measure: Palette
    Dimension: Palette
    Success: Palette
    Info: Palette
    Warning: Palette
    Danger: Palette
}

structure BrandDefinition {
    @required
    BrandName: Name

    Description: Description
    ApplicationTheme: ApplicationTheme
    LogoConfiguration: LogoConfiguration
}

structure BrandDetail {
    @required
    BrandId: ShortRestrictiveResourceId

    Arn: String
    BrandStatus: BrandStatus
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    VersionId: ShortRestrictiveResourceId
    VersionStatus: BrandVersionStatus
    Errors: ErrorList
    Logo: Logo
}

structure BrandElementStyle {
    NavbarStyle: NavbarStyle
}

enum BrandStatus {
    CREATE_IN_PROGRESS
    CREATE_SUCCEEDED
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure BrandSummary {
    Arn: String
    BrandId: ShortRestrictiveResourceId
    BrandName: Name
    Description: Description
    BrandStatus: BrandStatus
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

list BrandSummaryList {
    member: BrandSummary
}

enum BrandVersionStatus {
    CREATE_IN_PROGRESS
    CREATE_SUCCEEDED
    CREATE_FAILED
}

@length(min: 1, max: 2048) @pattern("^s3://.+/.+")
string CACertificatesBundleS3Uri

@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[1-9]))$")
string CIDR

structure CalculatedColumn {
    @required
    ColumnName: ColumnName

    @required
    ColumnId: ColumnId

    @required
    Expression: DataSetCalculatedFieldExpression
}

@length(min: 0, max: 256)
list CalculatedColumnList {
    member: CalculatedColumn
}

structure CalculatedField {
    DataSetIdentifier: DataSetIdentifier
    TopicIdentifier: TopicIdentifier

    @required
    Name: ColumnName

    @required
    Expression: CalculatedFieldExpression
}

@length(min: 1, max: 32000) @sensitive
string CalculatedFieldExpression

@length(max: 250)
list CalculatedFieldReferenceList {
    member: Identifier
}

@length(max: 2000)
list CalculatedFields {
    member: CalculatedField
}

structure CalculatedMeasureField {
    @required
    FieldId: FieldId

    @required
    Expression: Expression
}

structure Capabilities {
    ExportToCsv: CapabilityState
    ExportToExcel: CapabilityState
    ExportToPdf: CapabilityState
    PrintReports: CapabilityState
    CreateAndUpdateThemes: CapabilityState
    AddOrRunAnomalyDetectionForAnalyses: CapabilityState
    ShareAnalyses: CapabilityState
    CreateAndUpdateDatasets: CapabilityState
    ShareDatasets: CapabilityState
    SubscribeDashboardEmailReports: CapabilityState
    CreateAndUpdateDashboardEmailReports: CapabilityState
    ShareDashboards: CapabilityState
    CreateAndUpdateThresholdAlerts: CapabilityState
    RenameSharedFolders: CapabilityState
    CreateSharedFolders: CapabilityState
    CreateAndUpdateDataSources: CapabilityState
    ShareDataSources: CapabilityState
    ViewAccountSPICECapacity: CapabilityState
    CreateSPICEDataset: CapabilityState
    ExportToPdfInScheduledReports: CapabilityState
    ExportToCsvInScheduledReports: CapabilityState
    ExportToExcelInScheduledReports: CapabilityState
    IncludeContentInScheduledReportsEmail: CapabilityState
    Dashboard: CapabilityState
    Analysis: CapabilityState
    Automate: CapabilityState
    Flow: CapabilityState
    Apps: CapabilityState
    CreateAndUpdateApps: CapabilityState
    ShareApps: CapabilityState
    InvokeAppsAIInference: CapabilityState
    AccessAppsNativeDataStore: CapabilityState
    PublishWithoutApproval: CapabilityState
    UseBedrockModels: CapabilityState
    PerformFlowUiTask: CapabilityState
    ApproveFlowShareRequests: CapabilityState
    UseAgentWebSearch: CapabilityState
    KnowledgeBase: CapabilityState
    CreateAndUpdateKnowledgeBases: CapabilityState
    ShareKnowledgeBases: CapabilityState
    SharePointKnowledgeBase: CapabilityState
    CreateAndUpdateSharePointKnowledgeBase: CapabilityState
    ShareSharePointKnowledgeBase: CapabilityState
    UseSharePointKnowledgeBase: CapabilityState
    GoogleDriveKnowledgeBase: CapabilityState
    CreateAndUpdateGoogleDriveKnowledgeBase: CapabilityState
    ShareGoogleDriveKnowledgeBase: CapabilityState
    UseGoogleDriveKnowledgeBase: CapabilityState
    WebCrawlerKnowledgeBase: CapabilityState
    CreateAndUpdateWebCrawlerKnowledgeBase: CapabilityState
    ShareWebCrawlerKnowledgeBase: CapabilityState
    UseWebCrawlerKnowledgeBase: CapabilityState
    S3KnowledgeBase: CapabilityState
    CreateAndUpdateS3KnowledgeBase: CapabilityState
    ShareS3KnowledgeBase: CapabilityState
    UseS3KnowledgeBase: CapabilityState
    ConfluenceKnowledgeBase: CapabilityState
    CreateAndUpdateConfluenceKnowledgeBase: CapabilityState
    ShareConfluenceKnowledgeBase: CapabilityState
    UseConfluenceKnowledgeBase: CapabilityState
    OneDriveKnowledgeBase: CapabilityState
    CreateAndUpdateOneDriveKnowledgeBase: CapabilityState
    ShareOneDriveKnowledgeBase: CapabilityState
    UseOneDriveKnowledgeBase: CapabilityState
    QBusinessKnowledgeBase: CapabilityState
    CreateAndUpdateQBusinessKnowledgeBase: CapabilityState
    ShareQBusinessKnowledgeBase: CapabilityState
    UseQBusinessKnowledgeBase: CapabilityState
    BedrockManagedKnowledgeBase: CapabilityState
    CreateAndUpdateBedrockManagedKnowledgeBase: CapabilityState
    ShareBedrockManagedKnowledgeBase: CapabilityState
    UseBedrockManagedKnowledgeBase: CapabilityState
    BoxKnowledgeBase: CapabilityState
    CreateAndUpdateBoxKnowledgeBase: CapabilityState
    ShareBoxKnowledgeBase: CapabilityState
    UseBoxKnowledgeBase: CapabilityState
    IDCKnowledgeBase: CapabilityState
    CreateAndUpdateIDCKnowledgeBase: CapabilityState
    ShareIDCKnowledgeBase: CapabilityState
    UseIDCKnowledgeBase: CapabilityState
    Action: CapabilityState
    GenericHTTPAction: CapabilityState
    CreateAndUpdateGenericHTTPAction: CapabilityState
    ShareGenericHTTPAction: CapabilityState
    UseGenericHTTPAction: CapabilityState
    AsanaAction: CapabilityState
    CreateAndUpdateAsanaAction: CapabilityState
    ShareAsanaAction: CapabilityState
    UseAsanaAction: CapabilityState
    SlackAction: CapabilityState
    CreateAndUpdateSlackAction: CapabilityState
    ShareSlackAction: CapabilityState
    UseSlackAction: CapabilityState
    ServiceNowAction: CapabilityState
    CreateAndUpdateServiceNowAction: CapabilityState
    ShareServiceNowAction: CapabilityState
    UseServiceNowAction: CapabilityState
    SalesforceAction: CapabilityState
    CreateAndUpdateSalesforceAction: CapabilityState
    ShareSalesforceAction: CapabilityState
    UseSalesforceAction: CapabilityState
    MSExchangeAction: CapabilityState
    CreateAndUpdateMSExchangeAction: CapabilityState
    ShareMSExchangeAction: CapabilityState
    UseMSExchangeAction: CapabilityState
    PagerDutyAction: CapabilityState
    CreateAndUpdatePagerDutyAction: CapabilityState
    SharePagerDutyAction: CapabilityState
    UsePagerDutyAction: CapabilityState
    JiraAction: CapabilityState
    CreateAndUpdateJiraAction: CapabilityState
    ShareJiraAction: CapabilityState
    UseJiraAction: CapabilityState
    ConfluenceAction: CapabilityState
    CreateAndUpdateConfluenceAction: CapabilityState
    ShareConfluenceAction: CapabilityState
    UseConfluenceAction: CapabilityState
    OneDriveAction: CapabilityState
    CreateAndUpdateOneDriveAction: CapabilityState
    ShareOneDriveAction: CapabilityState
    UseOneDriveAction: CapabilityState
    SharePointAction: CapabilityState
    CreateAndUpdateSharePointAction: CapabilityState
    ShareSharePointAction: CapabilityState
    UseSharePointAction: CapabilityState
    MSTeamsAction: CapabilityState
    CreateAndUpdateMSTeamsAction: CapabilityState
    ShareMSTeamsAction: CapabilityState
    UseMSTeamsAction: CapabilityState
    GoogleCalendarAction: CapabilityState
    CreateAndUpdateGoogleCalendarAction: CapabilityState
    ShareGoogleCalendarAction: CapabilityState
    UseGoogleCalendarAction: CapabilityState
    ZendeskAction: CapabilityState
    CreateAndUpdateZendeskAction: CapabilityState
    ShareZendeskAction: CapabilityState
    UseZendeskAction: CapabilityState
    SmartsheetAction: CapabilityState
    CreateAndUpdateSmartsheetAction: CapabilityState
    ShareSmartsheetAction: CapabilityState
    UseSmartsheetAction: CapabilityState
    SAPBusinessPartnerAction: CapabilityState
    CreateAndUpdateSAPBusinessPartnerAction: CapabilityState
    ShareSAPBusinessPartnerAction: CapabilityState
    UseSAPBusinessPartnerAction: CapabilityState
    SAPProductMasterDataAction: CapabilityState
    CreateAndUpdateSAPProductMasterDataAction: CapabilityState
    ShareSAPProductMasterDataAction: CapabilityState
    UseSAPProductMasterDataAction: CapabilityState
    SAPPhysicalInventoryAction: CapabilityState
    CreateAndUpdateSAPPhysicalInventoryAction: CapabilityState
    ShareSAPPhysicalInventoryAction: CapabilityState
    UseSAPPhysicalInventoryAction: CapabilityState
    SAPBillOfMaterialAction: CapabilityState
    CreateAndUpdateSAPBillOfMaterialAction: CapabilityState
    ShareSAPBillOfMaterialAction: CapabilityState
    UseSAPBillOfMaterialAction: CapabilityState
    SAPMaterialStockAction: CapabilityState
    CreateAndUpdateSAPMaterialStockAction: CapabilityState
    ShareSAPMaterialStockAction: CapabilityState
    UseSAPMaterialStockAction: CapabilityState
    FactSetAction: CapabilityState
    CreateAndUpdateFactSetAction: CapabilityState
    ShareFactSetAction: CapabilityState
    UseFactSetAction: CapabilityState
    AmazonSThreeAction: CapabilityState
    CreateAndUpdateAmazonSThreeAction: CapabilityState
    ShareAmazonSThreeAction: CapabilityState
    UseAmazonSThreeAction: CapabilityState
    TextractAction: CapabilityState
    CreateAndUpdateTextractAction: CapabilityState
    ShareTextractAction: CapabilityState
    UseTextractAction: CapabilityState
    ComprehendAction: CapabilityState
    CreateAndUpdateComprehendAction: CapabilityState
    ShareComprehendAction: CapabilityState
    UseComprehendAction: CapabilityState
    ComprehendMedicalAction: CapabilityState
    CreateAndUpdateComprehendMedicalAction: CapabilityState
    ShareComprehendMedicalAction: CapabilityState
    UseComprehendMedicalAction: CapabilityState
    AmazonBedrockARSAction: CapabilityState
    CreateAndUpdateAmazonBedrockARSAction: CapabilityState
    ShareAmazonBedrockARSAction: CapabilityState
    UseAmazonBedrockARSAction: CapabilityState
    AmazonBedrockFSAction: CapabilityState
    CreateAndUpdateAmazonBedrockFSAction: CapabilityState
    ShareAmazonBedrockFSAction: CapabilityState
    UseAmazonBedrockFSAction: CapabilityState
    AmazonBedrockKRSAction: CapabilityState
    CreateAndUpdateAmazonBedrockKRSAction: CapabilityState
    ShareAmazonBedrockKRSAction: CapabilityState
    UseAmazonBedrockKRSAction: CapabilityState
    MCPAction: CapabilityState
    CreateAndUpdateMCPAction: CapabilityState
    ShareMCPAction: CapabilityState
    UseMCPAction: CapabilityState
    OpenAPIAction: CapabilityState
    CreateAndUpdateOpenAPIAction: CapabilityState
    ShareOpenAPIAction: CapabilityState
    UseOpenAPIAction: CapabilityState
    SandPGMIAction: CapabilityState
    CreateAndUpdateSandPGMIAction: CapabilityState
    ShareSandPGMIAction: CapabilityState
    UseSandPGMIAction: CapabilityState
    SandPGlobalEnergyAction: CapabilityState
    CreateAndUpdateSandPGlobalEnergyAction: CapabilityState
    ShareSandPGlobalEnergyAction: CapabilityState
    UseSandPGlobalEnergyAction: CapabilityState
    BambooHRAction: CapabilityState
    CreateAndUpdateBambooHRAction: CapabilityState
    ShareBambooHRAction: CapabilityState
    UseBambooHRAction: CapabilityState
    BoxAgentAction: CapabilityState
    CreateAndUpdateBoxAgentAction: CapabilityState
    ShareBoxAgentAction: CapabilityState
    UseBoxAgentAction: CapabilityState
    CanvaAgentAction: CapabilityState
    CreateAndUpdateCanvaAgentAction: CapabilityState
    ShareCanvaAgentAction: CapabilityState
    UseCanvaAgentAction: CapabilityState
    GithubAction: CapabilityState
    CreateAndUpdateGithubAction: CapabilityState
    ShareGithubAction: CapabilityState
    UseGithubAction: CapabilityState
    NotionAction: CapabilityState
    CreateAndUpdateNotionAction: CapabilityState
    ShareNotionAction: CapabilityState
    UseNotionAction: CapabilityState
    LinearAction: CapabilityState
    CreateAndUpdateLinearAction: CapabilityState
    ShareLinearAction: CapabilityState
    UseLinearAction: CapabilityState
    HuggingFaceAction: CapabilityState
    CreateAndUpdateHuggingFaceAction: CapabilityState
    ShareHuggingFaceAction: CapabilityState
    UseHuggingFaceAction: CapabilityState
    MondayAction: CapabilityState
    CreateAndUpdateMondayAction: CapabilityState
    ShareMondayAction: CapabilityState
    UseMondayAction: CapabilityState
    HubspotAction: CapabilityState
    CreateAndUpdateHubspotAction: CapabilityState
    ShareHubspotAction: CapabilityState
    UseHubspotAction: CapabilityState
    IntercomAction: CapabilityState
    CreateAndUpdateIntercomAction: CapabilityState
    ShareIntercomAction: CapabilityState
    UseIntercomAction: CapabilityState
    NewRelicAction: CapabilityState
    CreateAndUpdateNewRelicAction: CapabilityState
    ShareNewRelicAction: CapabilityState
    UseNewRelicAction: CapabilityState
    Topic: CapabilityState
    EditVisualWithQ: CapabilityState
    BuildCalculatedFieldWithQ: CapabilityState
    CreateDashboardExecutiveSummaryWithQ: CapabilityState
    Space: CapabilityState
    CreateSpaces: CapabilityState
    ShareSpaces: CapabilityState
    ChatAgent: CapabilityState
    CreateChatAgents: CapabilityState
    ShareChatAgents: CapabilityState
    Research: CapabilityState
    SelfUpgradeUserRole: CapabilityState
    Extension: CapabilityState
    UseBrowserExtension: CapabilityState
    UseWordAddInExtension: CapabilityState
    UseOutlookAddInExtension: CapabilityState
    UseExcelAddInExtension: CapabilityState
    UsePowerpointAddInExtension: CapabilityState
    ManageSharedFolders: CapabilityState
    GenerateAnalyses: CapabilityState
    Story: CapabilityState
    Scenario: CapabilityState
    Trigger: CapabilityState
    ScheduleTrigger: CapabilityState
    InboundEmailTrigger: CapabilityState
    QuickEventTrigger: CapabilityState
}

enum CapabilityState {
    DENY
    ALLOW
}

structure CapacityBytesRangeFilter {
    minBytes: CapacityBytesRangeFilterMinBytesLong
    maxBytes: CapacityBytesRangeFilterMaxBytesLong
}

@range(min: 1)
long CapacityBytesRangeFilterMaxBytesLong

@range(min: 1)
long CapacityBytesRangeFilterMinBytesLong

structure CascadingControlConfiguration {
    SourceControls: CascadingControlSourceList
}

structure CascadingControlSource {
    SourceSheetControlId: String
    ColumnToMatch: ColumnIdentifier
}

@length(max: 200)
list CascadingControlSourceList {
    member: CascadingControlSource
}

structure CastColumnTypeOperation {
    @required
    ColumnName: ColumnName

    @required
    NewColumnType: ColumnDataType

    SubType: ColumnDataSubType
    Format: TypeCastFormat
}

@length(min: 0, max: 2048)
list CastColumnTypeOperationList {
    member: CastColumnTypeOperation
}

structure CastColumnTypesOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: TransformOperationSource

    @required
    CastColumnTypeOperations: CastColumnTypeOperationList
}

@length(max: 128)
string Catalog

enum CategoricalAggregationFunction {
    COUNT
    DISTINCT_COUNT
}

structure CategoricalDimensionField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    HierarchyId: HierarchyId
    FormatConfiguration: StringFormatConfiguration
}

structure CategoricalMeasureField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    AggregationFunction: CategoricalAggregationFunction
    FormatConfiguration: StringFormatConfiguration
}

structure CategoryDrillDownFilter {
    @required
    Column: ColumnIdentifier

    @required
    CategoryValues: CategoryValueList
}

structure CategoryFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    @required
    Configuration: CategoryFilterConfiguration

    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

structure CategoryFilterConfiguration {
    FilterListConfiguration: FilterListConfiguration
    CustomFilterListConfiguration: CustomFilterListConfiguration
    CustomFilterConfiguration: CustomFilterConfiguration
}

enum CategoryFilterFunction {
    EXACT
    CONTAINS
}

enum CategoryFilterMatchOperator {
    EQUALS
    DOES_NOT_EQUAL
    CONTAINS
    DOES_NOT_CONTAIN
    STARTS_WITH
    ENDS_WITH
}

enum CategoryFilterSelectAllOptions {
    FILTER_ALL_VALUES
}

enum CategoryFilterType {
    CUSTOM_FILTER
    CUSTOM_FILTER_LIST
    FILTER_LIST
}

structure CategoryInnerFilter {
    @required
    Column: ColumnIdentifier

    @required
    Configuration: CategoryFilterConfiguration

    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

@length(max: 512)
string CategoryValue

@length(max: 100000)
list CategoryValueList {
    member: CategoryValue
}

@length(min: 0, max: 2047)
string CellValue

structure CellValueSynonym {
    CellValue: SynonymString
    Synonyms: SensitiveStringList
}

list CellValueSynonyms {
    member: CellValueSynonym
}

structure ChartAxisLabelOptions {
    Visibility: Visibility
    SortIconVisibility: Visibility
    AxisLabelOptions: AxisLabelOptionsList
}

union ClientCredentialsDetails {
    ClientCredentialsGrantDetails: ClientCredentialsGrantDetails
}

structure ClientCredentialsGrantDetails {
    @required
    ClientId: ClientId

    @required
    ClientSecret: ClientSecret

    @required
    TokenEndpoint: Endpoint
}

structure ClientCredentialsGrantMetadata {
    @required
    BaseEndpoint: Endpoint

    ClientCredentialsSource: ClientCredentialsSource
    ClientCredentialsDetails: ClientCredentialsDetails
}

enum ClientCredentialsSource {
    PLAIN_CREDENTIALS
}

@length(min: 0, max: 1024)
string ClientId

@length(min: 0, max: 2048) @sensitive
string ClientSecret

@length(min: 1, max: 64)
string ClusterId

structure ClusterMarker {
    SimpleClusterMarker: SimpleClusterMarker
}

structure ClusterMarkerConfiguration {
    ClusterMarker: ClusterMarker
}

structure CollectiveConstant {
    ValueList: StringList
}

structure CollectiveConstantEntry {
    ConstantType: ConstantType
    Value: ConstantValueString
}

@length(max: 2000)
list CollectiveConstantEntryList {
    member: CollectiveConstantEntry
}

enum ColorFillType {
    DISCRETE
    GRADIENT
}

@length(max: 100)
list ColorList {
    member: HexColor
}

structure ColorScale {
    @required
    Colors: ColorScaleColorList

    @required
    ColorFillType: ColorFillType

    NullValueColor: DataColor
}

@length(min: 2, max: 3)
list ColorScaleColorList {
    member: DataColor
}

structure ColorsConfiguration {
    CustomColors: CustomColorsList
}

structure ColumnConfiguration {
    @required
    Column: ColumnIdentifier

    FormatConfiguration: FormatConfiguration
    Role: ColumnRole
    ColorsConfiguration: ColorsConfiguration
    DecalSettingsConfiguration: DecalSettingsConfiguration
}

@length(max: 2000)
list ColumnConfigurationList {
    member: ColumnConfiguration
}

enum ColumnDataRole {
    DIMENSION
    MEASURE
}

enum ColumnDataSubType {
    FLOAT
    FIXED
}

enum ColumnDataType {
    STRING
    INTEGER
    DECIMAL
    DATETIME
}

structure ColumnDescription {
    Text: ColumnDescriptiveText
}

@length(min: 0, max: 500) @sensitive
string ColumnDescriptiveText

structure ColumnGroup {
    GeoSpatialColumnGroup: GeoSpatialColumnGroup
}

structure ColumnGroupColumnSchema {
    Name: String
}

@length(max: 500)
list ColumnGroupColumnSchemaList {
    member: ColumnGroupColumnSchema
}

@length(min: 1, max: 8)
list ColumnGroupList {
    member: ColumnGroup
}

@length(min: 1, max: 64)
string ColumnGroupName

structure ColumnGroupSchema {
    Name: String
    ColumnGroupColumnSchemaList: ColumnGroupColumnSchemaList
}

@length(max: 500)
list ColumnGroupSchemaList {
    member: ColumnGroupSchema
}

structure ColumnHierarchy {
    ExplicitHierarchy: ExplicitHierarchy
    DateTimeHierarchy: DateTimeHierarchy
    PredefinedHierarchy: PredefinedHierarchy
}

@length(max: 2)
list ColumnHierarchyList {
    member: ColumnHierarchy
}

@length(min: 1, max: 64)
string ColumnId

structure ColumnIdentifier {
    DataSetIdentifier: DataSetIdentifier
    TopicIdentifier: TopicIdentifier

    @required
    ColumnName: ColumnName
}

structure ColumnLevelPermissionRule {
    Principals: PrincipalList
    ColumnNames: ColumnLevelPermissionRuleColumnNameList
}

@length(min: 1)
list ColumnLevelPermissionRuleColumnNameList {
    member: String
}

@length(min: 1)
list ColumnLevelPermissionRuleList {
    member: ColumnLevelPermissionRule
}

@length(min: 1, max: 16)
list ColumnList {
    member: ColumnName
}

@length(min: 1, max: 128)
string ColumnName

@length(min: 1, max: 2000)
list ColumnNameList {
    member: ColumnName
}

enum ColumnOrderingType {
    GREATER_IS_BETTER
    LESSER_IS_BETTER
    SPECIFIED
}

enum ColumnRole {
    DIMENSION
    MEASURE
}

structure ColumnSchema {
    Name: String
    DataType: String
    GeographicRole: String
}

@length(max: 500)
list ColumnSchemaList {
    member: ColumnSchema
}

structure ColumnSemanticProperty {
    Description: ColumnDescription
    AdditionalNotes: AdditionalNotes
    SemanticType: ColumnSemanticType
}

@length(min: 1, max: 3)
list ColumnSemanticPropertyList {
    member: ColumnSemanticProperty
}

structure ColumnSemanticType {
    GeographicalRole: GeoSpatialDataRole
}

structure ColumnSort {
    @required
    SortBy: ColumnIdentifier

    @required
    Direction: SortDirection

    AggregationFunction: AggregationFunction
}

structure ColumnTag {
    ColumnGeographicRole: GeoSpatialDataRole
    ColumnDescription: ColumnDescription
}

@length(min: 1, max: 16)
list ColumnTagList {
    member: ColumnTag
}

enum ColumnTagName {
    COLUMN_GEOGRAPHIC_ROLE
    COLUMN_DESCRIPTION
}

list ColumnTagNames {
    member: ColumnTagName
}

structure ColumnToUnpivot {
    ColumnName: ColumnName
    NewValue: CellValue
}

@length(min: 0, max: 100)
list ColumnToUnpivotList {
    member: ColumnToUnpivot
}

structure ColumnTooltipItem {
    @required
    Column: ColumnIdentifier

    Label: String
    Visibility: Visibility
    Aggregation: AggregationFunction
    TooltipTarget: TooltipTarget
}

structure ComboChartAggregatedFieldWells {
    Category: DimensionFieldList
    BarValues: MeasureFieldList
    Colors: DimensionFieldList
    LineValues: MeasureFieldList
}

structure ComboChartConfiguration {
    FieldWells: ComboChartFieldWells
    SortConfiguration: ComboChartSortConfiguration
    BarsArrangement: BarsArrangement
    CategoryAxis: AxisDisplayOptions
    CategoryLabelOptions: ChartAxisLabelOptions
    PrimaryYAxisDisplayOptions: AxisDisplayOptions
    PrimaryYAxisLabelOptions: ChartAxisLabelOptions
    SecondaryYAxisDisplayOptions: AxisDisplayOptions
    SecondaryYAxisLabelOptions: ChartAxisLabelOptions
    SingleAxisOptions: SingleAxisOptions
    ColorLabelOptions: ChartAxisLabelOptions
    DefaultSeriesSettings: ComboChartDefaultSeriesSettings
    Series: ComboSeriesItemList
    Legend: LegendOptions
    BarDataLabels: DataLabelOptions
    LineDataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    ReferenceLines: ReferenceLineList
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

structure ComboChartDefaultSeriesSettings {
    LineStyleSettings: LineChartLineStyleSettings
    MarkerStyleSettings: LineChartMarkerStyleSettings
    DecalSettings: DecalSettings
    BorderSettings: BorderSettings
}

structure ComboChartFieldWells {
    ComboChartAggregatedFieldWells: ComboChartAggregatedFieldWells
}

structure ComboChartSeriesSettings {
    LineStyleSettings: LineChartLineStyleSettings
    MarkerStyleSettings: LineChartMarkerStyleSettings
    DecalSettings: DecalSettings
    BorderSettings: BorderSettings
}

structure ComboChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    CategoryItemsLimit: ItemsLimitConfiguration
    ColorSort: FieldSortOptionsList
    ColorItemsLimit: ItemsLimitConfiguration
}

structure ComboChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: ComboChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure ComboSeriesItem {
    FieldComboSeriesItem: FieldComboSeriesItem
    DataFieldComboSeriesItem: DataFieldComboSeriesItem
}

@length(max: 2000)
list ComboSeriesItemList {
    member: ComboSeriesItem
}

enum CommitMode {
    AUTO
    MANUAL
}

structure ComparativeOrder {
    UseOrdering: ColumnOrderingType
    SpecifedOrder: StringList
    TreatUndefinedSpecifiedValues: UndefinedSpecifiedValueType
}

structure ComparisonConfiguration {
    ComparisonMethod: ComparisonMethod
    ComparisonFormat: ComparisonFormatConfiguration
}

structure ComparisonFormatConfiguration {
    NumberDisplayFormatConfiguration: NumberDisplayFormatConfiguration
    PercentageDisplayFormatConfiguration: PercentageDisplayFormatConfiguration
}

enum ComparisonMethod {
    DIFFERENCE
    PERCENT_DIFFERENCE
    PERCENT
}

enum ComparisonMethodType {
    DIFF
    PERC_DIFF
    DIFF_AS_PERC
    POP_CURRENT_DIFF_AS_PERC
    POP_CURRENT_DIFF
    POP_OVERTIME_DIFF_AS_PERC
    POP_OVERTIME_DIFF
    PERCENT_OF_TOTAL
    RUNNING_SUM
    MOVING_AVERAGE
}

enum ComparisonOperator {
    StringEquals
    StringLike
}

structure Computation {
    TopBottomRanked: TopBottomRankedComputation
    TopBottomMovers: TopBottomMoversComputation
    TotalAggregation: TotalAggregationComputation
    MaximumMinimum: MaximumMinimumComputation
    MetricComparison: MetricComparisonComputation
    PeriodOverPeriod: PeriodOverPeriodComputation
    PeriodToDate: PeriodToDateComputation
    GrowthRate: GrowthRateComputation
    UniqueValues: UniqueValuesComputation
    Forecast: ForecastComputation
}

@length(max: 100)
list ComputationList {
    member: Computation
}

@error("server") @httpError(500)
structure ConcurrentUpdatingException {
    Message: String
    RequestId: String
}

structure ConditionalFormattingColor {
    Solid: ConditionalFormattingSolidColor
    Gradient: ConditionalFormattingGradientColor
}

structure ConditionalFormattingCustomIconCondition {
    @required
    Expression: Expression

    @required
    IconOptions: ConditionalFormattingCustomIconOptions

    Color: HexColor
    DisplayConfiguration: ConditionalFormattingIconDisplayConfiguration
}

structure ConditionalFormattingCustomIconOptions {
    Icon: Icon
    UnicodeIcon: UnicodeIcon
}

structure ConditionalFormattingGradientColor {
    @required
    Expression: Expression

    @required
    Color: GradientColor
}

structure ConditionalFormattingIcon {
    IconSet: ConditionalFormattingIconSet
    CustomCondition: ConditionalFormattingCustomIconCondition
}

structure ConditionalFormattingIconDisplayConfiguration {
    IconDisplayOption: ConditionalFormattingIconDisplayOption
}

enum ConditionalFormattingIconDisplayOption {
    ICON_ONLY
}

structure ConditionalFormattingIconSet {
    @required
    Expression: Expression

    IconSetType: ConditionalFormattingIconSetType
}

enum ConditionalFormattingIconSetType {
    PLUS_MINUS
    CHECK_X
    THREE_COLOR_ARROW
    THREE_GRAY_ARROW
    CARET_UP_MINUS_DOWN
    THREE_SHAPE
    THREE_CIRCLE
    FLAGS
    BARS
    FOUR_COLOR_ARROW
    FOUR_GRAY_ARROW
}

structure ConditionalFormattingSolidColor {
    @required
    Expression: Expression

    Color: HexColor
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
    RequestId: String
}

structure ConfluenceParameters {
    @required
    ConfluenceUrl: SiteBaseUrl
}

enum ConnectionAuthType {
    BASIC
    API_KEY
    OAUTH2_CLIENT_CREDENTIALS
    NONE
    IAM
    OAUTH2_AUTHORIZATION_CODE
}

enum ConstantType {
    SINGULAR
    RANGE
    COLLECTIVE
}

@length(max: 1024)
string ConstantValueString

structure ContextMenuOption {
    AvailabilityStatus: DashboardBehavior
}

structure ContextualAccentPalette {
    Connection: Palette
    Visualization: Palette
    Insight: Palette
    Automation: Palette
}

structure ContributionAnalysisDefault {
    @required
    MeasureFieldId: FieldId

    @required
    ContributorDimensions: ContributorDimensionList
}

@length(min: 1, max: 200)
list ContributionAnalysisDefaultList {
    member: ContributionAnalysisDefault
}

enum ContributionAnalysisDirection {
    INCREASE
    DECREASE
    NEUTRAL
}

structure ContributionAnalysisFactor {
    FieldName: LimitedString
}

@length(max: 50)
list ContributionAnalysisFactorsList {
    member: ContributionAnalysisFactor
}

enum ContributionAnalysisSortType {
    ABSOLUTE_DIFFERENCE
    CONTRIBUTION_PERCENTAGE
    DEVIATION_FROM_EXPECTED
    PERCENTAGE_DIFFERENCE
}

structure ContributionAnalysisTimeRanges {
    StartRange: TopicIRFilterOption
    EndRange: TopicIRFilterOption
}

@length(min: 1, max: 4)
list ContributorDimensionList {
    member: ColumnIdentifier
}

structure ControlSortConfiguration {
    SelectableValuesSort: SelectableValuesSort
    ControlColumnSort: AggregationSortConfiguration
}

@length(max: 1)
list ControlSortConfigurationList {
    member: ControlSortConfiguration
}

enum ControlSortDirection {
    ASC
    DESC
    USER_DEFINED_ORDER
}

structure ControlTitleFontConfiguration {
    FontConfiguration: FontConfiguration
    TextAlignment: HorizontalTextAlignment
}

structure ControlTitleFormatText {
    PlainText: ControlTitlePlainText
    RichText: ControlTitleRichText
}

@length(min: 1, max: 2048)
string ControlTitlePlainText

@length(min: 1, max: 4096)
string ControlTitleRichText

structure Coordinate {
    @required
    Latitude: CoordinateLatitudeDouble

    @required
    Longitude: CoordinateLongitudeDouble
}

@range(min: -90.0, max: 90.0)
double CoordinateLatitudeDouble

@range(min: -180.0, max: 180.0)
double CoordinateLongitudeDouble

@pattern("^arn:[-a-z0-9]*:quicksight:[-a-z0-9]*:[0-9]{12}:datasource/.+")
string CopySourceArn

@length(min: 0, max: 10)
list CreateAgentRequestActionConnectorsList {
    member: String
}

@length(min: 0, max: 10)
list CreateAgentRequestSpacesList {
    member: String
}

structure CreateColumnsOperation {
    Alias: TransformOperationAlias
    Source: TransformOperationSource

    @required
    Columns: CalculatedColumnList
}

@length(min: 1, max: 128)
string CreateFlowRequestClientTokenString

structure CreateTopicReviewedAnswer {
    @required
    AnswerId: AnswerId

    @required
    DatasetArn: String

    @required
    Question: LimitedSensitiveString

    Mir: TopicIR
    PrimaryVisual: TopicVisual
    Template: TopicTemplate
}

@length(min: 0, max: 100)
list CreateTopicReviewedAnswers {
    member: CreateTopicReviewedAnswer
}

structure CredentialPair {
    @required
    Username: DbUsername

    @required
    Password: Password

    AlternateDataSourceParameters: DataSourceParametersList
}

enum CredentialStatus {
    CONNECTED
    AUTH_FAILED
    NOT_VERIFIED
}

enum CrossDatasetTypes {
    ALL_DATASETS
    SINGLE_DATASET
}

@pattern("[A-Z]{3}")
string CurrencyCode

structure CurrencyDisplayFormatConfiguration {
    Prefix: Prefix
    Suffix: Suffix
    SeparatorConfiguration: NumericSeparatorConfiguration
    Symbol: CurrencyCode
    DecimalPlacesConfiguration: DecimalPlacesConfiguration
    NumberScale: NumberScale
    NegativeValueConfiguration: NegativeValueConfiguration
    NullValueFormatConfiguration: NullValueFormatConfiguration
}

@length(max: 10)
list CustomActionColumnList {
    member: ColumnIdentifier
}

structure CustomActionFilterOperation {
    @required
    SelectedFieldsConfiguration: FilterOperationSelectedFieldsConfiguration

    @required
    TargetVisualsConfiguration: FilterOperationTargetVisualsConfiguration
}

structure CustomActionNavigationOperation {
    LocalNavigationConfiguration: LocalNavigationConfiguration
}

structure CustomActionSetParametersOperation {
    @required
    ParameterValueConfigurations: SetParameterValueConfigurationList
}

structure CustomActionURLOperation {
    @required
    URLTemplate: URLOperationTemplate

    @required
    URLTarget: URLTargetConfiguration
}

structure CustomColor {
    FieldValue: FieldValue

    @required
    Color: HexColor

    SpecialValue: SpecialValue
}

@length(max: 50)
list CustomColorsList {
    member: CustomColor
}

structure CustomConnectionParameters {
    ConnectionType: String
}

structure CustomContentConfiguration {
    ContentUrl: URLOperationTemplate
    ContentType: CustomContentType
    ImageScaling: CustomContentImageScalingConfiguration
    Interactions: VisualInteractionOptions
}

enum CustomContentImageScalingConfiguration {
    FIT_TO_HEIGHT
    FIT_TO_WIDTH
    DO_NOT_SCALE
    SCALE_TO_VISUAL
}

enum CustomContentType {
    IMAGE
    OTHER_EMBEDDED_CONTENT
}

structure CustomContentVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: CustomContentConfiguration
    Actions: VisualCustomActionList
    DataSetIdentifier: DataSetIdentifier
    TopicIdentifier: TopicIdentifier
    VisualContentAltText: LongPlainText
}

structure CustomFilterConfiguration {
    @required
    MatchOperator: CategoryFilterMatchOperator

    CategoryValue: CategoryValue
    SelectAllOptions: CategoryFilterSelectAllOptions
    ParameterName: ParameterName

    @required
    NullOption: FilterNullOption
}

structure CustomFilterListConfiguration {
    @required
    MatchOperator: CategoryFilterMatchOperator

    CategoryValues: CategoryValueList
    SelectAllOptions: CategoryFilterSelectAllOptions

    @required
    NullOption: FilterNullOption
}

structure CustomInstruction {
    InlineCustomInstruction: InlineCustomInstruction
}

@length(min: 1, max: 2)
list CustomInstructionList {
    member: CustomInstruction
}

structure CustomInstructions {
    @required
    CustomInstructionsString: CustomInstructionsString
}

@length(max: 5000) @sensitive
string CustomInstructionsString

@length(min: 1, max: 2048)
string CustomLabel

structure CustomNarrativeOptions {
    @required
    Narrative: NarrativeString
}

structure CustomParameterValues {
    StringValues: StringDefaultValueList
    IntegerValues: IntegerDefaultValueList
    DecimalValues: DecimalDefaultValueList
    DateTimeValues: DateTimeDefaultValueList
}

structure CustomPermissions {
    Arn: String
    CustomPermissionsName: CustomPermissionsName
    Capabilities: Capabilities
    Governance: Governance
}

list CustomPermissionsList {
    member: CustomPermissions
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9+=,.@_-]+$")
string CustomPermissionsName

@sensitive
union CustomPromptInput {
    ExistingPrompt: CustomPromptProfile
    NewPrompt: CustomPromptInputParameters
}

structure CustomPromptInputParameters {
    ResponseLength: StyleDescription
    OutputStyle: StyleDescription
    Identity: StyleDescription
    Tone: StyleDescription
    CustomInstructions: StyleDescription
}

structure CustomPromptInterface {
    @required
    ModelProfileId: ModelProfileId

    @required
    SubscriptionId: SubscriptionId

    @required
    QbsAwsAccountId: QbsAwsAccountId

    ResponseLength: StyleDescription
    OutputStyle: StyleDescription
    Identity: StyleDescription
    Tone: StyleDescription
    CustomInstructions: StyleDescription
    promptSummary: SensitiveText
}

structure CustomPromptProfile {
    @required
    ModelProfileId: ModelProfileId

    @required
    SubscriptionId: SubscriptionId

    @required
    QbsAwsAccountId: QbsAwsAccountId
}

structure CustomSql {
    @required
    DataSourceArn: String

    @required
    Name: CustomSqlName

    @required
    SqlQuery: SqlQuery

    Columns: InputColumnList
}

@length(min: 1, max: 128)
string CustomSqlName

structure CustomValuesConfiguration {
    IncludeNullValue: Boolean

    @required
    CustomValues: CustomParameterValues
}

@error("client") @httpError(400)
structure CustomerManagedKeyUnavailableException {
    Message: String
    RequestId: String
}

structure Dashboard {
    DashboardId: ShortRestrictiveResourceId
    Arn: String
    Name: DashboardName
    Version: DashboardVersion
    CreatedTime: Timestamp
    LastPublishedTime: Timestamp
    LastUpdatedTime: Timestamp
    LinkEntities: LinkEntityArnList
}

enum DashboardBehavior {
    ENABLED
    DISABLED
}

enum DashboardCustomizationStatus {
    ENABLED
    DISABLED
}

structure DashboardCustomizationSummaryConfigurations {
    @required
    Enabled: Boolean
}

structure DashboardCustomizationVisualOptions {
    FieldsConfiguration: VisualCustomizationFieldsConfiguration
}

structure DashboardError {
    Type: DashboardErrorType
    Message: NonEmptyString
    ViolatedEntities: EntityList
}

@length(min: 1)
list DashboardErrorList {
    member: DashboardError
}

enum DashboardErrorType {
    ACCESS_DENIED
    SOURCE_NOT_FOUND
    DATA_SET_NOT_FOUND
    INTERNAL_FAILURE
    PARAMETER_VALUE_INCOMPATIBLE
    PARAMETER_TYPE_INVALID
    PARAMETER_NOT_FOUND
    COLUMN_TYPE_MISMATCH
    COLUMN_GEOGRAPHIC_ROLE_MISMATCH
    COLUMN_REPLACEMENT_MISSING
}

enum DashboardFilterAttribute {
    QUICKSIGHT_USER
    QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    DASHBOARD_NAME
}

@length(min: 1, max: 2048)
string DashboardName

structure DashboardPublishOptions {
    AdHocFilteringOption: AdHocFilteringOption
    ExportToCSVOption: ExportToCSVOption
    SheetControlsOption: SheetControlsOption

    @deprecated
    VisualPublishOptions: DashboardVisualPublishOptions

    SheetLayoutElementMaximizationOption: SheetLayoutElementMaximizationOption
    VisualMenuOption: VisualMenuOption
    VisualAxisSortOption: VisualAxisSortOption
    ExportWithHiddenFieldsOption: ExportWithHiddenFieldsOption
    DataPointDrillUpDownOption: DataPointDrillUpDownOption
    DataPointMenuLabelOption: DataPointMenuLabelOption
    DataPointTooltipOption: DataPointTooltipOption
    DataQAEnabledOption: DataQAEnabledOption
    QuickSuiteActionsOption: QuickSuiteActionsOption
    ExecutiveSummaryOption: ExecutiveSummaryOption
    DataStoriesSharingOption: DataStoriesSharingOption
}

structure DashboardSearchFilter {
    @required
    Operator: FilterOperator

    Name: DashboardFilterAttribute
    Value: String
}

@length(min: 1, max: 1)
list DashboardSearchFilterList {
    member: DashboardSearchFilter
}

structure DashboardSourceEntity {
    SourceTemplate: DashboardSourceTemplate
}

structure DashboardSourceTemplate {
    @required
    DataSetReferences: DataSetReferenceList

    TopicReferences: TopicReferenceList

    @required
    Arn: String
}

structure DashboardSummary {
    Arn: String
    DashboardId: ShortRestrictiveResourceId
    Name: DashboardName
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    PublishedVersionNumber: VersionNumber
    LastPublishedTime: Timestamp
}

@length(max: 100)
list DashboardSummaryList {
    member: DashboardSummary
}

enum DashboardUIState {
    EXPANDED
    COLLAPSED
}

structure DashboardVersion {
    CreatedTime: Timestamp
    Errors: DashboardErrorList
    VersionNumber: VersionNumber
    Status: ResourceStatus
    Arn: String
    SourceEntityArn: String
    DataSetArns: DataSetArnsList
    TopicArns: TopicArnsList
    Description: VersionDescription
    ThemeArn: String
    Sheets: SheetList
}

structure DashboardVersionDefinition {
    @required
    DataSetIdentifierDeclarations: DataSetIdentifierDeclarationList

    TopicIdentifierDeclarations: TopicIdentifierDeclarationList
    Sheets: SheetDefinitionList
    TooltipSheets: TooltipSheetDefinitionList
    CalculatedFields: CalculatedFields
    ParameterDeclarations: ParameterDeclarationList
    FilterGroups: FilterGroupList
    ColumnConfigurations: ColumnConfigurationList
    AnalysisDefaults: AnalysisDefaults
    Options: AssetOptions
    StaticFiles: StaticFileList
}

structure DashboardVersionSummary {
    Arn: String
    CreatedTime: Timestamp
    VersionNumber: VersionNumber
    Status: ResourceStatus
    SourceEntityArn: String
    Description: VersionDescription
}

@length(max: 100)
list DashboardVersionSummaryList {
    member: DashboardVersionSummary
}

structure DashboardVisualId {
    @required
    DashboardId: ShortRestrictiveResourceId

    @required
    SheetId: ShortRestrictiveResourceId

    @required
    VisualId: ShortRestrictiveResourceId
}

structure DashboardVisualPublishOptions {
    ExportHiddenFieldsOption: ExportHiddenFieldsOption
}

structure DashboardVisualResult {
    DashboardId: ShortRestrictiveResourceId
    DashboardName: DashboardName
    SheetId: ShortRestrictiveResourceId
    SheetName: SheetName
    VisualId: ShortRestrictiveResourceId
    VisualTitle: VisualTitle
    VisualSubtitle: VisualSubtitle
    DashboardUrl: String
}

enum DashboardsQAStatus {
    ENABLED
    DISABLED
}

structure DataAggregation {
    DatasetRowDateGranularity: TopicTimeGranularity
    DefaultDateColumnName: LimitedString
}

structure DataBarsOptions {
    @required
    FieldId: FieldId

    PositiveColor: HexColor
    NegativeColor: HexColor
}

structure DataColor {
    Color: HexColor
    DataValue: Double
}

structure DataColorPalette {
    Colors: ColorList
    MinMaxGradient: ColorList
    EmptyFillColor: HexColor
}

structure DataFieldBarSeriesItem {
    @required
    FieldId: FieldId

    FieldValue: SensitiveString
    Settings: BarChartSeriesSettings
}

structure DataFieldComboSeriesItem {
    @required
    FieldId: FieldId

    FieldValue: SensitiveString
    Settings: ComboChartSeriesSettings
}

structure DataFieldSeriesItem {
    @required
    FieldId: FieldId

    FieldValue: SensitiveString

    @required
    AxisBinding: AxisBinding

    Settings: LineChartSeriesSettings
}

enum DataLabelContent {
    VALUE
    PERCENT
    VALUE_AND_PERCENT
}

structure DataLabelOptions {
    Visibility: Visibility
    CategoryLabelVisibility: Visibility
    MeasureLabelVisibility: Visibility
    DataLabelTypes: DataLabelTypes
    Position: DataLabelPosition
    LabelContent: DataLabelContent
    LabelFontConfiguration: FontConfiguration
    LabelColor: HexColor
    Overlap: DataLabelOverlap
    TotalsVisibility: Visibility
}

enum DataLabelOverlap {
    DISABLE_OVERLAP
    ENABLE_OVERLAP
}

enum DataLabelPosition {
    INSIDE
    OUTSIDE
    LEFT
    TOP
    BOTTOM
    RIGHT
}

structure DataLabelType {
    FieldLabelType: FieldLabelType
    DataPathLabelType: DataPathLabelType
    RangeEndsLabelType: RangeEndsLabelType
    MinimumLabelType: MinimumLabelType
    MaximumLabelType: MaximumLabelType
}

@length(max: 100)
list DataLabelTypes {
    member: DataLabelType
}

structure DataPathColor {
    @required
    Element: DataPathValue

    @required
    Color: HexColor

    TimeGranularity: TimeGranularity
}

@length(max: 5000)
list DataPathColorList {
    member: DataPathColor
}

structure DataPathLabelType {
    FieldId: FieldId
    FieldValue: FieldValue
    Visibility: Visibility
}

structure DataPathSort {
    @required
    Direction: SortDirection

    @required
    SortPaths: DataPathValueList
}

structure DataPathType {
    PivotTableDataPathType: PivotTableDataPathType
}

structure DataPathValue {
    FieldId: FieldId
    FieldValue: FieldValue
    DataPathType: DataPathType
}

@length(max: 20)
list DataPathValueList {
    member: DataPathValue
}

structure DataPointDrillUpDownOption {
    AvailabilityStatus: DashboardBehavior
}

structure DataPointMenuLabelOption {
    AvailabilityStatus: DashboardBehavior
}

structure DataPointTooltipOption {
    AvailabilityStatus: DashboardBehavior
}

structure DataPrepAggregationFunction {
    SimpleAggregation: DataPrepSimpleAggregationFunction
    ListAggregation: DataPrepListAggregationFunction
}

structure DataPrepConfiguration {
    @required
    SourceTableMap: SourceTableMap

    @required
    TransformStepMap: TransformStepMap

    @required
    DestinationTableMap: DestinationTableMap
}

structure DataPrepListAggregationFunction {
    InputColumnName: ColumnName

    @required
    Separator: String

    @required
    Distinct: Boolean
}

structure DataPrepSimpleAggregationFunction {
    InputColumnName: ColumnName

    @required
    FunctionType: DataPrepSimpleAggregationFunctionType
}

enum DataPrepSimpleAggregationFunctionType {
    COUNT
    DISTINCT_COUNT
    SUM
    AVERAGE
    MAX
    MIN
}

structure DataQAEnabledOption {
    AvailabilityStatus: DashboardBehavior
}

structure DataQnAConfigurations {
    @required
    Enabled: Boolean
}

structure DataSet {
    Arn: String
    DataSetId: String
    Name: ResourceName
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    PhysicalTableMap: PhysicalTableMap
    LogicalTableMap: LogicalTableMap
    OutputColumns: OutputColumnList
    ImportMode: DataSetImportMode
    ConsumedSpiceCapacityInBytes: Long
    ColumnGroups: ColumnGroupList
    FieldFolders: FieldFolderMap
    RowLevelPermissionDataSet: RowLevelPermissionDataSet
    RowLevelPermissionTagConfiguration: RowLevelPermissionTagConfiguration
    ColumnLevelPermissionRules: ColumnLevelPermissionRuleList
    DataSetUsageConfiguration: DataSetUsageConfiguration
    DatasetParameters: DatasetParameterList
    PerformanceConfiguration: PerformanceConfiguration
    UseAs: DataSetUseAs
    DataPrepConfiguration: DataPrepConfiguration
    SemanticModelConfiguration: SemanticModelConfiguration
}

@length(max: 100)
list DataSetArnsList {
    member: String
}

@length(min: 1, max: 250000) @sensitive
string DataSetCalculatedFieldExpression

structure DataSetColumnIdMapping {
    @required
    SourceColumnId: ColumnId

    @required
    TargetColumnId: ColumnId
}

@length(min: 1, max: 2048)
list DataSetColumnIdMappingList {
    member: DataSetColumnIdMapping
}

structure DataSetConfiguration {
    Placeholder: String
    DataSetSchema: DataSetSchema
    ColumnGroupSchemaList: ColumnGroupSchemaList
}

@length(max: 30)
list DataSetConfigurationList {
    member: DataSetConfiguration
}

structure DataSetDateComparisonFilterCondition {
    @required
    Operator: DataSetDateComparisonFilterOperator

    Value: DataSetDateFilterValue
}

enum DataSetDateComparisonFilterOperator {
    BEFORE
    BEFORE_OR_EQUALS_TO
    AFTER
    AFTER_OR_EQUALS_TO
}

structure DataSetDateFilterCondition {
    ColumnName: ColumnName
    ComparisonFilterCondition: DataSetDateComparisonFilterCondition
    RangeFilterCondition: DataSetDateRangeFilterCondition
}

structure DataSetDateFilterValue {
    StaticValue: SensitiveTimestamp
}

structure DataSetDateRangeFilterCondition {
    RangeMinimum: DataSetDateFilterValue
    RangeMaximum: DataSetDateFilterValue
    IncludeMinimum: Boolean
    IncludeMaximum: Boolean
}

@length(min: 1, max: 500) @sensitive
string DataSetDescriptiveText

@length(min: 1, max: 64) @pattern("[0-9a-zA-Z-]*")
string DataSetEntityResourceId

enum DataSetFilterAttribute {
    QUICKSIGHT_VIEWER_OR_OWNER
    QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    DATASET_NAME
}

@length(min: 0, max: 2048)
string DataSetIdentifier

structure DataSetIdentifierDeclaration {
    @required
    Identifier: DataSetIdentifier

    @required
    DataSetArn: String
}

@length(min: 0, max: 50)
list DataSetIdentifierDeclarationList {
    member: DataSetIdentifierDeclaration
}

enum DataSetImportMode {
    SPICE
    DIRECT_QUERY
}

@length(min: 1, max: 128)
string DataSetName

structure DataSetNumericComparisonFilterCondition {
    @required
    Operator: DataSetNumericComparisonFilterOperator

    Value: DataSetNumericFilterValue
}

enum DataSetNumericComparisonFilterOperator {
    EQUALS
    DOES_NOT_EQUAL
    GREATER_THAN
    GREATER_THAN_OR_EQUALS_TO
    LESS_THAN
    LESS_THAN_OR_EQUALS_TO
}

structure DataSetNumericFilterCondition {
    ColumnName: ColumnName
    ComparisonFilterCondition: DataSetNumericComparisonFilterCondition
    RangeFilterCondition: DataSetNumericRangeFilterCondition
}

structure DataSetNumericFilterValue {
    StaticValue: SensitiveDouble
}

structure DataSetNumericRangeFilterCondition {
    RangeMinimum: DataSetNumericFilterValue
    RangeMaximum: DataSetNumericFilterValue
    IncludeMinimum: Boolean
    IncludeMaximum: Boolean
}

structure DataSetReference {
    @required
    DataSetPlaceholder: NonEmptyString

    @required
    DataSetArn: String
}

@length(min: 0)
list DataSetReferenceList {
    member: DataSetReference
}

structure DataSetRefreshProperties {
    RefreshConfiguration: RefreshConfiguration
    FailureConfiguration: RefreshFailureConfiguration
}

@length(min: 1, max: 256)
string DataSetRegion

structure DataSetSchema {
    ColumnSchemaList: ColumnSchemaList
}

structure DataSetSearchFilter {
    @required
    Operator: FilterOperator

    @required
    Name: DataSetFilterAttribute

    @required
    Value: String
}

@length(min: 1, max: 1)
list DataSetSearchFilterList {
    member: DataSetSearchFilter
}

structure DataSetSemanticDescription {
    @required
    Text: DataSetDescriptiveText
}

structure DataSetSemanticMetadata {
    Description: DataSetSemanticDescription
    CustomInstructions: CustomInstructionList
}

@length(min: 1, max: 1)
list DataSetSemanticMetadataList {
    member: DataSetSemanticMetadata
}

enum DataSetStatus {
    CREATING
    UPDATING
    ACTIVE
    FAILED
    DELETING
}

structure DataSetStringComparisonFilterCondition {
    @required
    Operator: DataSetStringComparisonFilterOperator

    Value: DataSetStringFilterValue
}

enum DataSetStringComparisonFilterOperator {
    EQUALS
    DOES_NOT_EQUAL
    CONTAINS
    DOES_NOT_CONTAIN
    STARTS_WITH
    ENDS_WITH
}

structure DataSetStringFilterCondition {
    ColumnName: ColumnName
    ComparisonFilterCondition: DataSetStringComparisonFilterCondition
    ListFilterCondition: DataSetStringListFilterCondition
}

@length(max: 512) @sensitive
string DataSetStringFilterStaticValue

@length(max: 1000)
list DataSetStringFilterStaticValueList {
    member: DataSetStringFilterStaticValue
}

structure DataSetStringFilterValue {
    StaticValue: DataSetStringFilterStaticValue
}

structure DataSetStringListFilterCondition {
    @required
    Operator: DataSetStringListFilterOperator

    Values: DataSetStringListFilterValue
}

enum DataSetStringListFilterOperator {
    INCLUDE
    EXCLUDE
}

structure DataSetStringListFilterValue {
    StaticValues: DataSetStringFilterStaticValueList
}

structure DataSetSummary {
    Arn: String
    DataSetId: String
    Name: ResourceName
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    ImportMode: DataSetImportMode
    RowLevelPermissionDataSet: RowLevelPermissionDataSet
    RowLevelPermissionDataSetMap: RowLevelPermissionDataSetMap
    RowLevelPermissionTagConfigurationApplied: Boolean
    ColumnLevelPermissionRulesApplied: Boolean
    UseAs: DataSetUseAs
}

list DataSetSummaryList {
    member: DataSetSummary
}

structure DataSetUsageConfiguration {
    DisableUseAsDirectQuerySource: Boolean
    DisableUseAsImportedSource: Boolean
}

enum DataSetUseAs {
    RLS_RULES
}

structure DataSource {
    Arn: String
    DataSourceId: String
    Name: ResourceName
    Type: DataSourceType
    Status: ResourceStatus
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    DataSourceParameters: DataSourceParameters
    AlternateDataSourceParameters: DataSourceParametersList
    VpcConnectionProperties: VpcConnectionProperties
    SslProperties: SslProperties
    ErrorInfo: DataSourceErrorInfo
    SecretArn: SecretArn
    CredentialStatus: CredentialStatus
    LastCredentialVerifiedAt: Timestamp
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string DataSourceArn

@sensitive
structure DataSourceCredentials {
    CredentialPair: CredentialPair
    CopySourceArn: CopySourceArn
    SecretArn: SecretArn
    KeyPairCredentials: KeyPairCredentials
    WebProxyCredentials: WebProxyCredentials
    OAuthClientCredentials: OAuthClientCredentials
}

structure DataSourceErrorInfo {
    Type: DataSourceErrorInfoType
    Message: String
}

enum DataSourceErrorInfoType {
    ACCESS_DENIED
    COPY_SOURCE_NOT_FOUND
    TIMEOUT
    ENGINE_VERSION_NOT_SUPPORTED
    UNKNOWN_HOST
    GENERIC_SQL_FAILURE
    CONFLICT
    UNKNOWN
}

enum DataSourceFilterAttribute {
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    DATASOURCE_NAME
}

list DataSourceList {
    member: DataSource
}

structure DataSourceParameters {
    AmazonElasticsearchParameters: AmazonElasticsearchParameters
    AthenaParameters: AthenaParameters
    AuroraParameters: AuroraParameters
    AuroraPostgreSqlParameters: AuroraPostgreSqlParameters
    AwsIotAnalyticsParameters: AwsIotAnalyticsParameters
    JiraParameters: JiraParameters
    MariaDbParameters: MariaDbParameters
    MySqlParameters: MySqlParameters
    OracleParameters: OracleParameters
    PostgreSqlParameters: PostgreSqlParameters
    PrestoParameters: PrestoParameters
    RdsParameters: RdsParameters
    RedshiftParameters: RedshiftParameters
    S3Parameters: S3Parameters
    S3TablesParameters: S3TablesParameters
    S3KnowledgeBaseParameters: S3KnowledgeBaseParameters
    ServiceNowParameters: ServiceNowParameters
    SnowflakeParameters: SnowflakeParameters
    SparkParameters: SparkParameters
    SqlServerParameters: SqlServerParameters
    TeradataParameters: TeradataParameters
    TwitterParameters: TwitterParameters
    AmazonOpenSearchParameters: AmazonOpenSearchParameters
    ExasolParameters: ExasolParameters
    DatabricksParameters: DatabricksParameters
    StarburstParameters: StarburstParameters
    TrinoParameters: TrinoParameters
    BigQueryParameters: BigQueryParameters
    ImpalaParameters: ImpalaParameters
    CustomConnectionParameters: CustomConnectionParameters
    WebCrawlerParameters: WebCrawlerParameters
    ConfluenceParameters: ConfluenceParameters
    QBusinessParameters: QBusinessParameters
    SharePointParameters: SharePointParameters
    GoogleDriveParameters: GoogleDriveParameters
    OneDriveParameters: OneDriveParameters
    FMKBParameters: FMKBParameters
}

@length(min: 1, max: 50)
list DataSourceParametersList {
    member: DataSourceParameters
}

structure DataSourceSearchFilter {
    @required
    Operator: FilterOperator

    @required
    Name: DataSourceFilterAttribute

    @required
    Value: String
}

@length(min: 1, max: 1)
list DataSourceSearchFilterList {
    member: DataSourceSearchFilter
}

structure DataSourceSummary {
    Arn: String
    DataSourceId: String
    Name: ResourceName
    Type: DataSourceType
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

list DataSourceSummaryList {
    member: DataSourceSummary
}

enum DataSourceType {
    ADOBE_ANALYTICS
    AMAZON_ELASTICSEARCH
    ATHENA
    AURORA
    AURORA_POSTGRESQL
    AWS_IOT_ANALYTICS
    GITHUB
    JIRA
    MARIADB
    MYSQL
    ORACLE
    POSTGRESQL
    PRESTO
    REDSHIFT
    S3
    S3_TABLES
    SALESFORCE
    SERVICENOW
    SNOWFLAKE
    SPARK
    SQLSERVER
    TERADATA
    TWITTER
    TIMESTREAM
    AMAZON_OPENSEARCH
    EXASOL
    DATABRICKS
    STARBURST
    TRINO
    BIGQUERY
    GOOGLESHEETS
    GOOGLE_DRIVE
    CONFLUENCE
    SHAREPOINT
    ONE_DRIVE
    WEB_CRAWLER
    S3_KNOWLEDGE_BASE
    QBUSINESS
}

structure DataStoriesConfigurations {
    @required
    Enabled: Boolean
}

structure DataStoriesSharingOption {
    AvailabilityStatus: DashboardBehavior
}

@length(min: 1, max: 128)
string Database

@length(max: 128)
string DatabaseAccessControlRole

@length(min: 1, max: 64)
string DatabaseGroup

@length(min: 1, max: 50)
list DatabaseGroupList {
    member: DatabaseGroup
}

@length(min: 1, max: 64)
string DatabaseUser

structure DatabricksParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    SqlEndpointPath: SqlEndpointPath
}

structure DatasetMetadata {
    @required
    DatasetArn: String

    DatasetName: LimitedString
    DatasetDescription: LimitedString
    DataAggregation: DataAggregation
    Filters: TopicFilters
    Columns: TopicColumns
    CalculatedFields: TopicCalculatedFields
    NamedEntities: TopicNamedEntities
}

structure DatasetParameter {
    StringDatasetParameter: StringDatasetParameter
    DecimalDatasetParameter: DecimalDatasetParameter
    IntegerDatasetParameter: IntegerDatasetParameter
    DateTimeDatasetParameter: DateTimeDatasetParameter
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-]+$")
string DatasetParameterId

@length(min: 1, max: 32)
list DatasetParameterList {
    member: DatasetParameter
}

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9]+$")
string DatasetParameterName

enum DatasetParameterValueType {
    MULTI_VALUED
    SINGLE_VALUED
}

list Datasets {
    member: DatasetMetadata
}

enum DateAggregationFunction {
    COUNT
    DISTINCT_COUNT
    MIN
    MAX
}

structure DateAxisOptions {
    MissingDateVisibility: Visibility
}

structure DateDimensionField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    DateGranularity: TimeGranularity
    HierarchyId: HierarchyId
    FormatConfiguration: DateTimeFormatConfiguration
}

structure DateMeasureField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    AggregationFunction: DateAggregationFunction
    FormatConfiguration: DateTimeFormatConfiguration
}

structure DateTimeDatasetParameter {
    @required
    Id: DatasetParameterId

    @required
    Name: DatasetParameterName

    @required
    ValueType: DatasetParameterValueType

    TimeGranularity: TimeGranularity
    DefaultValues: DateTimeDatasetParameterDefaultValues
}

structure DateTimeDatasetParameterDefaultValues {
    StaticValues: DateTimeDatasetParameterValueList
}

@length(min: 1, max: 32)
list DateTimeDatasetParameterValueList {
    member: Timestamp
}

@length(max: 50000)
list DateTimeDefaultValueList {
    member: SensitiveTimestamp
}

structure DateTimeDefaultValues {
    DynamicValue: DynamicDefaultValue
    StaticValues: DateTimeDefaultValueList
    RollingDate: RollingDateConfiguration
}

@length(min: 1, max: 128)
string DateTimeFormat

structure DateTimeFormatConfiguration {
    DateTimeFormat: DateTimeFormat
    NullValueFormatConfiguration: NullValueFormatConfiguration
    NumericFormatConfiguration: NumericFormatConfiguration
}

structure DateTimeHierarchy {
    @required
    HierarchyId: HierarchyId

    DrillDownFilters: DrillDownFilterList
}

structure DateTimeParameter {
    @required
    Name: NonEmptyString

    @required
    Values: SensitiveTimestampList
}

structure DateTimeParameterDeclaration {
    @required
    Name: ParameterName

    DefaultValues: DateTimeDefaultValues
    TimeGranularity: TimeGranularity
    ValueWhenUnset: DateTimeValueWhenUnsetConfiguration
    MappedDataSetParameters: MappedDataSetParameters
}

@length(max: 100)
list DateTimeParameterList {
    member: DateTimeParameter
}

structure DateTimePickerControlDisplayOptions {
    TitleOptions: LabelOptions
    DateTimeFormat: DateTimeFormat
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
    HelperTextVisibility: Visibility
    DateIconVisibility: Visibility
}

structure DateTimeValueWhenUnsetConfiguration {
    ValueWhenUnsetOption: ValueWhenUnsetOption
    CustomValue: SensitiveTimestamp
}

@length(min: 1, max: 17) @pattern("^(?:LAST_DAY_OF_MONTH|1[0-9]|2[0-8]|[12]|[3-9])$")
string DayOfMonth

enum DayOfTheWeek {
    SUNDAY
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
}

enum DayOfWeek {
    SUNDAY
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
}

@length(min: 1, max: 64)
string DbUsername

enum DecalPatternType {
    SOLID
    DIAGONAL_MEDIUM
    CIRCLE_MEDIUM
    DIAMOND_GRID_MEDIUM
    CHECKERBOARD_MEDIUM
    TRIANGLE_MEDIUM
    DIAGONAL_OPPOSITE_MEDIUM
    DIAMOND_MEDIUM
    DIAGONAL_LARGE
    CIRCLE_LARGE
    DIAMOND_GRID_LARGE
    CHECKERBOARD_LARGE
    TRIANGLE_LARGE
    DIAGONAL_OPPOSITE_LARGE
    DIAMOND_LARGE
    DIAGONAL_SMALL
    CIRCLE_SMALL
    DIAMOND_GRID_SMALL
    CHECKERBOARD_SMALL
    TRIANGLE_SMALL
    DIAGONAL_OPPOSITE_SMALL
    DIAMOND_SMALL
}

structure DecalSettings {
    ElementValue: ElementValue
    DecalVisibility: Visibility
    DecalColor: HexColorWithTransparency
    DecalPatternType: DecalPatternType
    DecalStyleType: DecalStyleType
}

structure DecalSettingsConfiguration {
    CustomDecalSettings: DecalSettingsList
}

@length(max: 50)
list DecalSettingsList {
    member: DecalSettings
}

enum DecalStyleType {
    Manual
    Auto
}

structure DecimalDatasetParameter {
    @required
    Id: DatasetParameterId

    @required
    Name: DatasetParameterName

    @required
    ValueType: DatasetParameterValueType

    DefaultValues: DecimalDatasetParameterDefaultValues
}

structure DecimalDatasetParameterDefaultValues {
    StaticValues: DecimalDatasetParameterValueList
}

@length(min: 1, max: 32)
list DecimalDatasetParameterValueList {
    member: Double
}

@length(max: 50000)
list DecimalDefaultValueList {
    member: SensitiveDoubleObject
}

structure DecimalDefaultValues {
    DynamicValue: DynamicDefaultValue
    StaticValues: DecimalDefaultValueList
}

structure DecimalParameter {
    @required
    Name: NonEmptyString

    @required
    Values: SensitiveDoubleList
}

structure DecimalParameterDeclaration {
    @required
    ParameterValueType: ParameterValueType

    @required
    Name: ParameterName

    DefaultValues: DecimalDefaultValues
    ValueWhenUnset: DecimalValueWhenUnsetConfiguration
    MappedDataSetParameters: MappedDataSetParameters
}

@length(max: 100)
list DecimalParameterList {
    member: DecimalParameter
}

@range(min: 0, max: 20)
long DecimalPlaces

structure DecimalPlacesConfiguration {
    @required
    DecimalPlaces: DecimalPlaces
}

structure DecimalValueWhenUnsetConfiguration {
    ValueWhenUnsetOption: ValueWhenUnsetOption
    CustomValue: SensitiveDouble
}

enum DefaultAggregation {
    SUM
    MAX
    MIN
    COUNT
    DISTINCT_COUNT
    AVERAGE
    MEDIAN
    STDEV
    STDEVP
    VAR
    VARP
}

enum DefaultCategoryEffect {
    DENY_BY_DEFAULT
}

@length(max: 50)
map DefaultCategoryEffectsMap {
    key: GovernanceCategoryName
    value: DefaultCategoryEffect
}

structure DefaultDateTimePickerControlOptions {
    Type: SheetControlDateTimePickerType
    DisplayOptions: DateTimePickerControlDisplayOptions
    CommitMode: CommitMode
}

structure DefaultFilterControlConfiguration {
    Title: SheetControlTitle

    @required
    ControlOptions: DefaultFilterControlOptions

    ControlTitleFormatText: ControlTitleFormatText
}

structure DefaultFilterControlOptions {
    DefaultDateTimePickerOptions: DefaultDateTimePickerControlOptions
    DefaultListOptions: DefaultFilterListControlOptions
    DefaultDropdownOptions: DefaultFilterDropDownControlOptions
    DefaultTextFieldOptions: DefaultTextFieldControlOptions
    DefaultTextAreaOptions: DefaultTextAreaControlOptions
    DefaultSliderOptions: DefaultSliderControlOptions
    DefaultRelativeDateTimeOptions: DefaultRelativeDateTimeControlOptions
}

structure DefaultFilterDropDownControlOptions {
    DisplayOptions: DropDownControlDisplayOptions
    Type: SheetControlListType
    SelectableValues: FilterSelectableValues
    CommitMode: CommitMode
    ControlSortConfigurations: ControlSortConfigurationList
}

structure DefaultFilterListControlOptions {
    DisplayOptions: ListControlDisplayOptions
    Type: SheetControlListType
    SelectableValues: FilterSelectableValues
    ControlSortConfigurations: ControlSortConfigurationList
}

structure DefaultFormatting {
    DisplayFormat: DisplayFormat
    DisplayFormatOptions: DisplayFormatOptions
}

structure DefaultFreeFormLayoutConfiguration {
    @required
    CanvasSizeOptions: FreeFormLayoutCanvasSizeOptions
}

structure DefaultGridLayoutConfiguration {
    @required
    CanvasSizeOptions: GridLayoutCanvasSizeOptions
}

structure DefaultInteractiveLayoutConfiguration {
    Grid: DefaultGridLayoutConfiguration
    FreeForm: DefaultFreeFormLayoutConfiguration
}

structure DefaultNewSheetConfiguration {
    InteractiveLayoutConfiguration: DefaultInteractiveLayoutConfiguration
    PaginatedLayoutConfiguration: DefaultPaginatedLayoutConfiguration
    SheetContentType: SheetContentType
}

structure DefaultPaginatedLayoutConfiguration {
    SectionBased: DefaultSectionBasedLayoutConfiguration
}

structure DefaultRelativeDateTimeControlOptions {
    DisplayOptions: RelativeDateTimeControlDisplayOptions
    CommitMode: CommitMode
}

structure DefaultSectionBasedLayoutConfiguration {
    @required
    CanvasSizeOptions: SectionBasedLayoutCanvasSizeOptions
}

structure DefaultSliderControlOptions {
    DisplayOptions: SliderControlDisplayOptions
    Type: SheetControlSliderType

    @required
    MaximumValue: Double

    @required
    MinimumValue: Double

    @required
    StepSize: Double
}

structure DefaultTextAreaControlOptions {
    Delimiter: TextAreaControlDelimiter
    DisplayOptions: TextAreaControlDisplayOptions
}

structure DefaultTextFieldControlOptions {
    DisplayOptions: TextFieldControlDisplayOptions
}

@length(min: 1, max: 1)
string Delimiter

@length(min: 1, max: 2048) @pattern("[ -ÿ]+")
string Description

@length(min: 0, max: 500) @sensitive
string DescriptionSensitiveString

structure DestinationParameterValueConfiguration {
    CustomValuesConfiguration: CustomValuesConfiguration
    SelectAllValueOptions: SelectAllValueOptions
    SourceParameterName: String
    SourceField: FieldId
    SourceColumn: ColumnIdentifier
}

structure DestinationTable {
    @required
    Alias: DestinationTableAlias

    @required
    Source: DestinationTableSource
}

@length(min: 1, max: 64)
string DestinationTableAlias

@length(min: 1, max: 1)
map DestinationTableMap {
    key: DataSetEntityResourceId
    value: DestinationTable
}

structure DestinationTableSource {
    @required
    TransformOperationId: DataSetEntityResourceId
}

enum DigitGroupingStyle {
    DEFAULT
    LAKHS
}

structure DimensionField {
    NumericalDimensionField: NumericalDimensionField
    CategoricalDimensionField: CategoricalDimensionField
    DateDimensionField: DateDimensionField
}

@length(max: 200)
list DimensionFieldList {
    member: DimensionField
}

enum DisplayFormat {
    AUTO
    PERCENT
    CURRENCY
    NUMBER
    DATE
    STRING
}

structure DisplayFormatOptions {
    UseBlankCellFormat: Boolean
    BlankCellFormat: LimitedString
    DateFormat: LimitedString
    DecimalSeparator: TopicNumericSeparatorSymbol
    GroupingSeparator: LimitedString
    UseGrouping: Boolean
    FractionDigits: Integer
    Prefix: LimitedString
    Suffix: LimitedString
    UnitScaler: NumberScale
    NegativeFormat: NegativeFormat
    CurrencySymbol: LimitedString
}

@length(max: 15)
list DnsResolverList {
    member: IPv4Address
}

@length(min: 1, max: 64)
string Domain

@error("client") @httpError(403)
structure DomainNotWhitelistedException {
    Message: String
    RequestId: String
}

structure DonutCenterOptions {
    LabelVisibility: Visibility
}

structure DonutOptions {
    ArcOptions: ArcOptions
    DonutCenterOptions: DonutCenterOptions
}

structure DrillDownFilter {
    NumericEqualityFilter: NumericEqualityDrillDownFilter
    CategoryFilter: CategoryDrillDownFilter
    TimeRangeFilter: TimeRangeDrillDownFilter
}

@length(max: 10)
list DrillDownFilterList {
    member: DrillDownFilter
}

structure DropDownControlDisplayOptions {
    SelectAllOptions: ListControlSelectAllOptions
    TitleOptions: LabelOptions
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
}

structure DynamicDefaultValue {
    UserNameColumn: ColumnIdentifier
    GroupNameColumn: ColumnIdentifier

    @required
    DefaultValueColumn: ColumnIdentifier
}

enum Edition {
    STANDARD
    ENTERPRISE
    ENTERPRISE_AND_Q
}

@length(max: 1024)
string ElementValue

@pattern("[\\w.%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}") @sensitive
string Email

enum EmbeddingIdentityType {
    IAM
    QUICKSIGHT
    ANONYMOUS
}

@sensitive
string EmbeddingUrl

structure EmptyVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    DataSetIdentifier: DataSetIdentifier
    TopicIdentifier: TopicIdentifier
    Actions: VisualCustomActionList
}

@length(min: 1, max: 8192) @pattern("https://.*")
string Endpoint

structure Entity {
    Path: NonEmptyString
}

@length(max: 200)
list EntityList {
    member: Entity
}

@length(min: 1, max: 1000)
string EntryPath

@length(min: 1, max: 1000)
string EntryPoint

structure ErrorInfo {
    Type: IngestionErrorType
    Message: String
}

list ErrorList {
    member: String
}

structure ExasolParameters {
    @required
    Host: Host

    @required
    Port: Port
}

enum ExceptionResourceType {
    USER
    GROUP
    NAMESPACE
    ACCOUNT_SETTINGS
    IAMPOLICY_ASSIGNMENT
    DATA_SOURCE
    DATA_SET
    VPC_CONNECTION
    INGESTION
}

structure ExcludePeriodConfiguration {
    @required
    Amount: Integer

    @required
    Granularity: TimeGranularity

    Status: WidgetStatus
}

structure ExecutiveSummaryConfigurations {
    @required
    Enabled: Boolean
}

structure ExecutiveSummaryOption {
    AvailabilityStatus: DashboardBehavior
}

structure ExplicitHierarchy {
    @required
    HierarchyId: HierarchyId

    @required
    Columns: ExplicitHierarchyColumnList

    DrillDownFilters: DrillDownFilterList
}

@length(min: 2, max: 10)
list ExplicitHierarchyColumnList {
    member: ColumnIdentifier
}

structure ExportHiddenFieldsOption {
    AvailabilityStatus: DashboardBehavior
}

structure ExportToCSVOption {
    AvailabilityStatus: DashboardBehavior
}

structure ExportWithHiddenFieldsOption {
    AvailabilityStatus: DashboardBehavior
}

@length(min: 1, max: 4096) @sensitive
string Expression

@length(min: 47, max: 128)
@pattern("^arn:aws(-cn|-us-gov)?:bedrock:[a-zA-Z0-9-]*:[0-9]{12}:knowledge-base/[0-9a-zA-Z]+")
string FMKBKnowledgeBaseArn

structure FMKBParameters {
    @required
    KnowledgeBaseArn: FMKBKnowledgeBaseArn

    LinkedDataSourceIds: LinkedDataSourceIds
}

list FailedKeyRegistrationEntries {
    member: FailedKeyRegistrationEntry
}

structure FailedKeyRegistrationEntry {
    KeyArn: String

    @required
    Message: NonEmptyString

    @required
    StatusCode: Integer

    @required
    SenderFault: Boolean
}

structure FailedSpaceResourceOperation {
    @required
    ResourceType: SpaceQuickSightResourceType

    ResourceDetails: SpaceQuickSightResourceDetails

    @required
    ErrorMessage: String
}

list FailedSpaceResourceOperations {
    member: FailedSpaceResourceOperation
}

structure FailedToUpdateAssociation {
    Arn: String
    ErrorMessage: String
    ErrorCode: String
}

list FailedToUpdateAssociationList {
    member: FailedToUpdateAssociation
}

structure FieldBarSeriesItem {
    @required
    FieldId: FieldId

    Settings: BarChartSeriesSettings
}

structure FieldBasedTooltip {
    AggregationVisibility: Visibility
    TooltipTitleType: TooltipTitleType
    TooltipFields: TooltipItemList
}

structure FieldComboSeriesItem {
    @required
    FieldId: FieldId

    Settings: ComboChartSeriesSettings
}

structure FieldFolder {
    description: FieldFolderDescription
    columns: FolderColumnList
}

@length(max: 500)
string FieldFolderDescription

map FieldFolderMap {
    key: FieldFolderPath
    value: FieldFolder
}

@length(min: 1, max: 1000)
string FieldFolderPath

@length(min: 1, max: 512)
string FieldId

structure FieldLabelType {
    FieldId: FieldId
    Visibility: Visibility
}

enum FieldName {
    assetName
    assetDescription
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
}

@length(max: 200)
list FieldOrderList {
    member: FieldId
}

structure FieldSeriesItem {
    @required
    FieldId: FieldId

    @required
    AxisBinding: AxisBinding

    Settings: LineChartSeriesSettings
}

structure FieldSort {
    @required
    FieldId: FieldId

    @required
    Direction: SortDirection
}

structure FieldSortOptions {
    FieldSort: FieldSort
    ColumnSort: ColumnSort
}

@length(max: 100)
list FieldSortOptionsList {
    member: FieldSortOptions
}

structure FieldTooltipItem {
    @required
    FieldId: FieldId

    Label: String
    Visibility: Visibility
    TooltipTarget: TooltipTarget
}

@length(max: 2048) @sensitive
string FieldValue

enum FileFormat {
    CSV
    TSV
    CLF
    ELF
    XLSX
    JSON
}

structure FileSource {
    @required
    DataSourceArn: String

    UploadSettings: UploadSettings

    @required
    SheetIndex: Integer

    @required
    InputColumns: InputColumnList
}

structure FilledMapAggregatedFieldWells {
    Geospatial: FilledMapDimensionFieldList
    Values: FilledMapMeasureFieldList
}

structure FilledMapConditionalFormatting {
    @required
    ConditionalFormattingOptions: FilledMapConditionalFormattingOptionList
}

structure FilledMapConditionalFormattingOption {
    @required
    Shape: FilledMapShapeConditionalFormatting
}

@length(max: 200)
list FilledMapConditionalFormattingOptionList {
    member: FilledMapConditionalFormattingOption
}

structure FilledMapConfiguration {
    FieldWells: FilledMapFieldWells
    SortConfiguration: FilledMapSortConfiguration
    Legend: LegendOptions
    Tooltip: TooltipOptions
    WindowOptions: GeospatialWindowOptions
    MapStyleOptions: GeospatialMapStyleOptions
    Interactions: VisualInteractionOptions
}

@length(max: 1)
list FilledMapDimensionFieldList {
    member: DimensionField
}

structure FilledMapFieldWells {
    FilledMapAggregatedFieldWells: FilledMapAggregatedFieldWells
}

@length(max: 1)
list FilledMapMeasureFieldList {
    member: MeasureField
}

structure FilledMapShapeConditionalFormatting {
    @required
    FieldId: FieldId

    Format: ShapeConditionalFormat
}

structure FilledMapSortConfiguration {
    CategorySort: FieldSortOptionsList
}

structure FilledMapVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: FilledMapConfiguration
    ConditionalFormatting: FilledMapConditionalFormatting
    ColumnHierarchies: ColumnHierarchyList
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
    GeocodingPreferences: GeocodePreferenceList
}

structure Filter {
    CategoryFilter: CategoryFilter
    NumericRangeFilter: NumericRangeFilter
    NumericEqualityFilter: NumericEqualityFilter
    TimeEqualityFilter: TimeEqualityFilter
    TimeRangeFilter: TimeRangeFilter
    RelativeDatesFilter: RelativeDatesFilter
    TopBottomFilter: TopBottomFilter
    NestedFilter: NestedFilter
}

structure FilterAggMetrics {
    MetricOperand: Identifier
    Function: AggType
    SortDirection: TopicSortDirection
}

@length(max: 100)
list FilterAggMetricsList {
    member: FilterAggMetrics
}

enum FilterClass {
    ENFORCED_VALUE_FILTER
    CONDITIONAL_VALUE_FILTER
    NAMED_VALUE_FILTER
    DASHBOARD_DEFAULT_FILTER
}

structure FilterControl {
    DateTimePicker: FilterDateTimePickerControl
    List: FilterListControl
    Dropdown: FilterDropDownControl
    TextField: FilterTextFieldControl
    TextArea: FilterTextAreaControl
    Slider: FilterSliderControl
    RelativeDateTime: FilterRelativeDateTimeControl
    CrossSheet: FilterCrossSheetControl
}

@length(max: 200)
list FilterControlList {
    member: FilterControl
}

structure FilterCrossSheetControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    @required
    SourceFilterId: ShortRestrictiveResourceId

    CascadingControlConfiguration: CascadingControlConfiguration
}

structure FilterDateTimePickerControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    DisplayOptions: DateTimePickerControlDisplayOptions
    Type: SheetControlDateTimePickerType
    CommitMode: CommitMode
    ControlTitleFormatText: ControlTitleFormatText
}

structure FilterDropDownControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    DisplayOptions: DropDownControlDisplayOptions
    Type: SheetControlListType
    SelectableValues: FilterSelectableValues
    CascadingControlConfiguration: CascadingControlConfiguration
    CommitMode: CommitMode
    ControlSortConfigurations: ControlSortConfigurationList
    ControlTitleFormatText: ControlTitleFormatText
}

structure FilterGroup {
    @required
    FilterGroupId: ShortRestrictiveResourceId

    @required
    Filters: FilterList

    @required
    ScopeConfiguration: FilterScopeConfiguration

    Status: WidgetStatus

    @required
    CrossDataset: CrossDatasetTypes
}

@length(max: 2000)
list FilterGroupList {
    member: FilterGroup
}

@length(max: 20)
list FilterList {
    member: Filter
}

structure FilterListConfiguration {
    @required
    MatchOperator: CategoryFilterMatchOperator

    CategoryValues: CategoryValueList
    SelectAllOptions: CategoryFilterSelectAllOptions
    NullOption: FilterNullOption
}

structure FilterListControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    DisplayOptions: ListControlDisplayOptions
    Type: SheetControlListType
    SelectableValues: FilterSelectableValues
    CascadingControlConfiguration: CascadingControlConfiguration
    ControlSortConfigurations: ControlSortConfigurationList
    ControlTitleFormatText: ControlTitleFormatText
}

enum FilterNullOption {
    ALL_VALUES
    NULLS_ONLY
    NON_NULLS_ONLY
}

structure FilterOperation {
    ConditionExpression: Expression
    StringFilterCondition: DataSetStringFilterCondition
    NumericFilterCondition: DataSetNumericFilterCondition
    DateFilterCondition: DataSetDateFilterCondition
}

@length(min: 0, max: 128)
list FilterOperationList {
    member: FilterOperation
}

structure FilterOperationSelectedFieldsConfiguration {
    SelectedFields: SelectedFieldList
    SelectedFieldOptions: SelectedFieldOptions
    SelectedColumns: CustomActionColumnList
}

structure FilterOperationTargetVisualsConfiguration {
    SameSheetTargetVisualConfiguration: SameSheetTargetVisualConfiguration
}

enum FilterOperator {
    StringEquals
    StringLike
}

structure FilterRelativeDateTimeControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    DisplayOptions: RelativeDateTimeControlDisplayOptions
    CommitMode: CommitMode
    ControlTitleFormatText: ControlTitleFormatText
}

structure FilterScopeConfiguration {
    SelectedSheets: SelectedSheetsFilterScopeConfiguration
    AllSheets: AllSheetsFilterScopeConfiguration
}

structure FilterSelectableValues {
    Values: ParameterSelectableValueList
}

structure FilterSliderControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    DisplayOptions: SliderControlDisplayOptions
    Type: SheetControlSliderType

    @required
    MaximumValue: Double

    @required
    MinimumValue: Double

    @required
    StepSize: Double

    ControlTitleFormatText: ControlTitleFormatText
}

structure FilterTextAreaControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    Delimiter: TextAreaControlDelimiter
    DisplayOptions: TextAreaControlDisplayOptions
    ControlTitleFormatText: ControlTitleFormatText
}

structure FilterTextFieldControl {
    @required
    FilterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceFilterId: ShortRestrictiveResourceId

    DisplayOptions: TextFieldControlDisplayOptions
    ControlTitleFormatText: ControlTitleFormatText
}

@length(min: 0, max: 256)
string FilterValue

enum FilterVisualScope {
    ALL_VISUALS
    SELECTED_VISUALS
}

@length(max: 75)
list FilteredVisualsList {
    member: ShortRestrictiveResourceId
}

structure FiltersOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: TransformOperationSource

    @required
    FilterOperations: FilterOperationList
}

@length(min: 0, max: 1024)
string FlowDescription

@length(min: 0, max: 1024) @pattern("(?!\\s+$)[^{}\"\\\\<>]*")
string FlowDescriptionInput

structure FlowDetail {
    @required
    Arn: String

    @required
    FlowId: FlowId

    @required
    Name: Title

    Description: FlowDescription

    @required
    PublishState: FlowPublishState

    @required
    CreatedTime: Timestamp

    CreatedBy: String
    LastUpdatedTime: Timestamp
    LastUpdatedBy: String

    @required
    FlowDefinition: SensitiveDocument

    StepAliases: StepAliasList
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string FlowId

@range(min: 1, max: 100)
integer FlowMaxResults

enum FlowPublishState {
    PUBLISHED
    DRAFT
    PENDING_APPROVAL
}

structure FlowSummary {
    @required
    Arn: String

    @required
    FlowId: FlowId

    @required
    Name: Title

    Description: FlowDescription

    @required
    CreatedTime: Timestamp

    CreatedBy: String
    LastUpdatedTime: Timestamp
    LastUpdatedBy: String
    PublishState: FlowPublishState
    RunCount: Integer
    UserCount: Integer
    LastPublishedBy: String
    LastPublishedAt: Timestamp
}

list FlowSummaryList {
    member: FlowSummary
}

structure Folder {
    FolderId: RestrictiveResourceId
    Arn: String
    Name: FolderName
    FolderType: FolderType
    FolderPath: Path
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    SharingModel: SharingModel
}

@length(max: 1)
list FolderArnList {
    member: String
}

@length(max: 5000)
list FolderColumnList {
    member: String
}

enum FolderFilterAttribute {
    PARENT_FOLDER_ARN
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    QUICKSIGHT_OWNER
    QUICKSIGHT_VIEWER_OR_OWNER
    FOLDER_NAME
}

structure FolderMember {
    MemberId: RestrictiveResourceId
    MemberType: MemberType
}

@length(max: 100)
list FolderMemberList {
    member: MemberIdArnPair
}

@length(min: 1, max: 200)
string FolderName

structure FolderSearchFilter {
    Operator: FilterOperator
    Name: FolderFilterAttribute
    Value: String
}

@length(max: 100)
list FolderSearchFilterList {
    member: FolderSearchFilter
}

structure FolderSummary {
    Arn: String
    FolderId: RestrictiveResourceId
    Name: FolderName
    FolderType: FolderType
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    SharingModel: SharingModel
}

@length(max: 100)
list FolderSummaryList {
    member: FolderSummary
}

enum FolderType {
    SHARED
    RESTRICTED
}

@length(max: 20)
list FoldersForResourceArnList {
    member: String
}

structure Font {
    FontFamily: LimitedString
}

structure FontConfiguration {
    FontSize: FontSize
    FontDecoration: FontDecoration
    FontColor: HexColor
    FontWeight: FontWeight
    FontStyle: FontStyle
    FontFamily: LimitedString
}

enum FontDecoration {
    UNDERLINE
    NONE
}

@length(max: 5)
list FontList {
    member: Font
}

structure FontSize {
    Relative: RelativeFontSize
    Absolute: String
}

enum FontStyle {
    NORMAL
    ITALIC
}

structure FontWeight {
    Name: FontWeightName
}

enum FontWeightName {
    NORMAL
    BOLD
}

structure ForecastComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    Value: MeasureField
    PeriodsForward: PeriodsForward
    PeriodsBackward: PeriodsBackward
    UpperBoundary: Double
    LowerBoundary: Double
    PredictionInterval: PredictionInterval
    Seasonality: ForecastComputationSeasonality
    CustomSeasonalityValue: ForecastComputationCustomSeasonalityValue
}

@range(min: 1, max: 180)
integer ForecastComputationCustomSeasonalityValue

enum ForecastComputationSeasonality {
    AUTOMATIC
    CUSTOM
}

structure ForecastConfiguration {
    ForecastProperties: TimeBasedForecastProperties
    Scenario: ForecastScenario
}

@length(max: 10)
list ForecastConfigurationList {
    member: ForecastConfiguration
}

structure ForecastScenario {
    WhatIfPointScenario: WhatIfPointScenario
    WhatIfRangeScenario: WhatIfRangeScenario
}

structure FormatConfiguration {
    StringFormatConfiguration: StringFormatConfiguration
    NumberFormatConfiguration: NumberFormatConfiguration
    DateTimeFormatConfiguration: DateTimeFormatConfiguration
}

structure FreeFormLayoutCanvasSizeOptions {
    ScreenCanvasSizeOptions: FreeFormLayoutScreenCanvasSizeOptions
}

structure FreeFormLayoutConfiguration {
    @required
    Elements: FreeFromLayoutElementList

    CanvasSizeOptions: FreeFormLayoutCanvasSizeOptions
    Groups: SheetLayoutGroupList
}

structure FreeFormLayoutElement {
    @required
    ElementId: ShortRestrictiveResourceId

    @required
    ElementType: LayoutElementType

    @required
    XAxisLocation: String

    @required
    YAxisLocation: String

    @required
    Width: String

    @required
    Height: String

    Visibility: Visibility
    RenderingRules: SheetElementRenderingRuleList
    BorderStyle: FreeFormLayoutElementBorderStyle
    SelectedBorderStyle: FreeFormLayoutElementBorderStyle
    BackgroundStyle: FreeFormLayoutElementBackgroundStyle
    LoadingAnimation: LoadingAnimation
    BorderRadius: BorderRadius
    Padding: Padding
}

structure FreeFormLayoutElementBackgroundStyle {
    Visibility: Visibility
    Color: HexColorWithTransparency
}

structure FreeFormLayoutElementBorderStyle {
    Visibility: Visibility
    Color: HexColorWithTransparency
    Width: Width
}

structure FreeFormLayoutScreenCanvasSizeOptions {
    @required
    OptimizedViewPortWidth: String
}

structure FreeFormSectionLayoutConfiguration {
    @required
    Elements: FreeFromLayoutElementList
}

@length(max: 430)
list FreeFromLayoutElementList {
    member: FreeFormLayoutElement
}

structure FunnelChartAggregatedFieldWells {
    Category: FunnelChartDimensionFieldList
    Values: FunnelChartMeasureFieldList
}

structure FunnelChartConfiguration {
    FieldWells: FunnelChartFieldWells
    SortConfiguration: FunnelChartSortConfiguration
    CategoryLabelOptions: ChartAxisLabelOptions
    ValueLabelOptions: ChartAxisLabelOptions
    Tooltip: TooltipOptions
    DataLabelOptions: FunnelChartDataLabelOptions
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

structure FunnelChartDataLabelOptions {
    Visibility: Visibility
    CategoryLabelVisibility: Visibility
    MeasureLabelVisibility: Visibility
    Position: DataLabelPosition
    LabelFontConfiguration: FontConfiguration
    LabelColor: HexColor
    MeasureDataLabelStyle: FunnelChartMeasureDataLabelStyle
}

@length(max: 1)
list FunnelChartDimensionFieldList {
    member: DimensionField
}

structure FunnelChartFieldWells {
    FunnelChartAggregatedFieldWells: FunnelChartAggregatedFieldWells
}

enum FunnelChartMeasureDataLabelStyle {
    VALUE_ONLY
    PERCENTAGE_BY_FIRST_STAGE
    PERCENTAGE_BY_PREVIOUS_STAGE
    VALUE_AND_PERCENTAGE_BY_FIRST_STAGE
    VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE
}

@length(max: 1)
list FunnelChartMeasureFieldList {
    member: MeasureField
}

structure FunnelChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    CategoryItemsLimit: ItemsLimitConfiguration
}

structure FunnelChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: FunnelChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure GaugeChartArcConditionalFormatting {
    ForegroundColor: ConditionalFormattingColor
}

structure GaugeChartColorConfiguration {
    ForegroundColor: HexColor
    BackgroundColor: HexColor
}

structure GaugeChartConditionalFormatting {
    ConditionalFormattingOptions: GaugeChartConditionalFormattingOptionList
}

structure GaugeChartConditionalFormattingOption {
    PrimaryValue: GaugeChartPrimaryValueConditionalFormatting
    Arc: GaugeChartArcConditionalFormatting
}

@length(max: 100)
list GaugeChartConditionalFormattingOptionList {
    member: GaugeChartConditionalFormattingOption
}

structure GaugeChartConfiguration {
    FieldWells: GaugeChartFieldWells
    GaugeChartOptions: GaugeChartOptions
    DataLabels: DataLabelOptions
    TooltipOptions: TooltipOptions
    VisualPalette: VisualPalette
    ColorConfiguration: GaugeChartColorConfiguration
    Interactions: VisualInteractionOptions
}

structure GaugeChartFieldWells {
    Values: MeasureFieldList
    TargetValues: MeasureFieldList
}

structure GaugeChartOptions {
    PrimaryValueDisplayType: PrimaryValueDisplayType
    Comparison: ComparisonConfiguration
    ArcAxis: ArcAxisConfiguration
    Arc: ArcConfiguration
    PrimaryValueFontConfiguration: FontConfiguration
}

structure GaugeChartPrimaryValueConditionalFormatting {
    TextColor: ConditionalFormattingColor
    Icon: ConditionalFormattingIcon
}

structure GaugeChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: GaugeChartConfiguration
    ConditionalFormatting: GaugeChartConditionalFormatting
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

structure GeneratedAnswerResult {
    QuestionText: QAQueryText
    AnswerStatus: GeneratedAnswerStatus
    TopicId: TopicId
    TopicName: ResourceName
    Restatement: QAQueryText
    QuestionId: QuestionId
    AnswerId: AnswerId
    QuestionUrl: String
}

enum GeneratedAnswerStatus {
    ANSWER_GENERATED
    ANSWER_RETRIEVED
    ANSWER_DOWNGRADE
}

structure GenerativeAuthoringConfigurations {
    @required
    Enabled: Boolean
}

structure GeoSpatialColumnGroup {
    @required
    Name: ColumnGroupName

    CountryCode: GeoSpatialCountryCode

    @required
    Columns: ColumnList
}

enum GeoSpatialCountryCode {
    US
}

enum GeoSpatialDataRole {
    COUNTRY
    STATE
    COUNTY
    CITY
    POSTCODE
    LONGITUDE
    LATITUDE
}

structure GeocodePreference {
    @required
    RequestKey: GeocoderHierarchy

    @required
    Preference: GeocodePreferenceValue
}

@length(min: 0, max: 200)
list GeocodePreferenceList {
    member: GeocodePreference
}

union GeocodePreferenceValue {
    GeocoderHierarchy: GeocoderHierarchy
    Coordinate: Coordinate
}

structure GeocoderHierarchy {
    Country: GeocoderHierarchyCountryString
    State: GeocoderHierarchyStateString
    County: GeocoderHierarchyCountyString
    City: GeocoderHierarchyCityString
    PostCode: GeocoderHierarchyPostCodeString
}

@length(min: 0, max: 3000)
string GeocoderHierarchyCityString

@length(min: 0, max: 3000)
string GeocoderHierarchyCountryString

@length(min: 0, max: 3000)
string GeocoderHierarchyCountyString

@length(min: 0, max: 3000)
string GeocoderHierarchyPostCodeString

@length(min: 0, max: 3000)
string GeocoderHierarchyStateString

structure GeospatialCategoricalColor {
    @required
    CategoryDataColors: GeospatialCategoricalDataColorList

    NullDataVisibility: Visibility
    NullDataSettings: GeospatialNullDataSettings
    DefaultOpacity: Opacity
}

structure GeospatialCategoricalDataColor {
    @required
    Color: HexColorWithTransparency

    @required
    DataValue: String
}

list GeospatialCategoricalDataColorList {
    member: GeospatialCategoricalDataColor
}

structure GeospatialCircleRadius {
    Radius: GeospatialRadius
}

structure GeospatialCircleSymbolStyle {
    FillColor: GeospatialColor
    StrokeColor: GeospatialColor
    StrokeWidth: GeospatialLineWidth
    CircleRadius: GeospatialCircleRadius
}

structure GeospatialColor {
    Solid: GeospatialSolidColor
    Gradient: GeospatialGradientColor
    Categorical: GeospatialCategoricalColor
}

enum GeospatialColorState {
    ENABLED
    DISABLED
}

structure GeospatialCoordinateBounds {
    @required
    North: Latitude

    @required
    South: Latitude

    @required
    West: Longitude

    @required
    East: Longitude
}

structure GeospatialDataSourceItem {
    StaticFileDataSource: GeospatialStaticFileSource
}

structure GeospatialGradientColor {
    @required
    StepColors: GeospatialGradientStepColorList

    NullDataVisibility: Visibility
    NullDataSettings: GeospatialNullDataSettings
    DefaultOpacity: Opacity
}

structure GeospatialGradientStepColor {
    @required
    Color: HexColorWithTransparency

    @required
    DataValue: Double
}

@length(min: 2, max: 3)
list GeospatialGradientStepColorList {
    member: GeospatialGradientStepColor
}

structure GeospatialHeatmapColorScale {
    Colors: GeospatialHeatmapDataColorList
}

structure GeospatialHeatmapConfiguration {
    HeatmapColor: GeospatialHeatmapColorScale
}

structure GeospatialHeatmapDataColor {
    @required
    Color: HexColor
}

@length(min: 2, max: 2)
list GeospatialHeatmapDataColorList {
    member: GeospatialHeatmapDataColor
}

structure GeospatialLayerColorField {
    ColorDimensionsFields: GeospatialLayerDimensionFieldList
    ColorValuesFields: GeospatialLayerMeasureFieldList
}

structure GeospatialLayerDefinition {
    PointLayer: GeospatialPointLayer
    LineLayer: GeospatialLineLayer
    PolygonLayer: GeospatialPolygonLayer
}

@length(max: 1)
list GeospatialLayerDimensionFieldList {
    member: DimensionField
}

structure GeospatialLayerItem {
    @required
    LayerId: String

    LayerType: GeospatialLayerType
    DataSource: GeospatialDataSourceItem
    Label: String
    Visibility: Visibility
    LayerDefinition: GeospatialLayerDefinition
    Tooltip: TooltipOptions
    JoinDefinition: GeospatialLayerJoinDefinition
    Actions: LayerCustomActionList
}

structure GeospatialLayerJoinDefinition {
    ShapeKeyField: String
    DatasetKeyField: UnaggregatedField
    ColorField: GeospatialLayerColorField
}

structure GeospatialLayerMapConfiguration {
    Legend: LegendOptions
    MapLayers: GeospatialMapLayerList
    MapState: GeospatialMapState
    MapStyle: GeospatialMapStyle
    Interactions: VisualInteractionOptions
}

@length(max: 1)
list GeospatialLayerMeasureFieldList {
    member: MeasureField
}

enum GeospatialLayerType {
    POINT
    LINE
    POLYGON
}

structure GeospatialLineLayer {
    @required
    Style: GeospatialLineStyle
}

structure GeospatialLineStyle {
    LineSymbolStyle: GeospatialLineSymbolStyle
}

structure GeospatialLineSymbolStyle {
    FillColor: GeospatialColor
    LineWidth: GeospatialLineWidth
}

structure GeospatialLineWidth {
    LineWidth: GeospatialWidth
}

structure GeospatialMapAggregatedFieldWells {
    Geospatial: DimensionFieldList
    Values: MeasureFieldList
    Colors: DimensionFieldList
}

structure GeospatialMapConfiguration {
    FieldWells: GeospatialMapFieldWells
    Legend: LegendOptions
    Tooltip: TooltipOptions
    WindowOptions: GeospatialWindowOptions
    MapStyleOptions: GeospatialMapStyleOptions
    PointStyleOptions: GeospatialPointStyleOptions
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

structure GeospatialMapFieldWells {
    GeospatialMapAggregatedFieldWells: GeospatialMapAggregatedFieldWells
}

list GeospatialMapLayerList {
    member: GeospatialLayerItem
}

enum GeospatialMapNavigation {
    ENABLED
    DISABLED
}

structure GeospatialMapState {
    Bounds: GeospatialCoordinateBounds
    MapNavigation: GeospatialMapNavigation
}

structure GeospatialMapStyle {
    BaseMapStyle: BaseMapStyleType
    BackgroundColor: HexColorWithTransparency
    BaseMapVisibility: Visibility
}

structure GeospatialMapStyleOptions {
    BaseMapStyle: BaseMapStyleType
}

structure GeospatialMapVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: GeospatialMapConfiguration
    ColumnHierarchies: ColumnHierarchyList
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
    GeocodingPreferences: GeocodePreferenceList
}

structure GeospatialNullDataSettings {
    @required
    SymbolStyle: GeospatialNullSymbolStyle
}

structure GeospatialNullSymbolStyle {
    FillColor: HexColorWithTransparency
    StrokeColor: HexColorWithTransparency
    StrokeWidth: GeospatialWidth
}

structure GeospatialPointLayer {
    @required
    Style: GeospatialPointStyle
}

structure GeospatialPointStyle {
    CircleSymbolStyle: GeospatialCircleSymbolStyle
}

structure GeospatialPointStyleOptions {
    SelectedPointStyle: GeospatialSelectedPointStyle
    ClusterMarkerConfiguration: ClusterMarkerConfiguration
    HeatmapConfiguration: GeospatialHeatmapConfiguration
}

structure GeospatialPolygonLayer {
    @required
    Style: GeospatialPolygonStyle
}

structure GeospatialPolygonStyle {
    PolygonSymbolStyle: GeospatialPolygonSymbolStyle
}

structure GeospatialPolygonSymbolStyle {
    FillColor: GeospatialColor
    StrokeColor: GeospatialColor
    StrokeWidth: GeospatialLineWidth
}

@range(min: 0)
double GeospatialRadius

enum GeospatialSelectedPointStyle {
    POINT
    CLUSTER
    HEATMAP
}

structure GeospatialSolidColor {
    @required
    Color: HexColorWithTransparency

    State: GeospatialColorState
}

structure GeospatialStaticFileSource {
    @required
    StaticFileId: ShortRestrictiveResourceId
}

@range(min: 0)
double GeospatialWidth

structure GeospatialWindowOptions {
    Bounds: GeospatialCoordinateBounds
    MapZoomMode: MapZoomMode
}

@input
structure GetFlowMetadataInput {
    @required @httpLabel
    AwsAccountId: AccountId

    @required @httpLabel
    FlowId: FlowId
}

@output
structure GetFlowMetadataOutput {
    @required
    Arn: String

    @required
    FlowId: FlowId

    @required
    Name: Title

    Description: FlowDescription
    PublishState: FlowPublishState
    UserCount: Integer
    RunCount: Integer

    @required
    CreatedTime: Timestamp

    LastUpdatedTime: Timestamp
    RequestId: String

    @httpResponseCode
    Status: Integer
}

@input
structure GetFlowPermissionsInput {
    @required @httpLabel
    AwsAccountId: AccountId

    @required @httpLabel
    FlowId: FlowId
}

@output
structure GetFlowPermissionsOutput {
    @required
    Arn: String

    @required
    FlowId: FlowId

    @required
    Permissions: PermissionsList

    RequestId: String

    @httpResponseCode
    Status: Integer
}

structure GlobalTableBorderOptions {
    UniformBorder: TableBorderOptions
    SideSpecificBorder: TableSideBorderOptions
}

structure GoogleDriveParameters {
    AuthType: AuthType
}

structure Governance {
    DefaultCategoryEffects: DefaultCategoryEffectsMap
}

@length(min: 1, max: 128)
string GovernanceCategoryName

structure GradientColor {
    Stops: GradientStopList
}

structure GradientStop {
    @required
    GradientOffset: Double

    DataValue: Double
    Color: HexColor
}

@length(max: 100)
list GradientStopList {
    member: GradientStop
}

structure GridLayoutCanvasSizeOptions {
    ScreenCanvasSizeOptions: GridLayoutScreenCanvasSizeOptions
}

structure GridLayoutConfiguration {
    @required
    Elements: GridLayoutElementList

    CanvasSizeOptions: GridLayoutCanvasSizeOptions
}

structure GridLayoutElement {
    @required
    ElementId: ShortRestrictiveResourceId

    @required
    ElementType: LayoutElementType

    ColumnIndex: GridLayoutElementColumnIndex

    @required
    ColumnSpan: GridLayoutElementColumnSpan

    RowIndex: GridLayoutElementRowIndex

    @required
    RowSpan: GridLayoutElementRowSpan

    BorderStyle: GridLayoutElementBorderStyle
    SelectedBorderStyle: GridLayoutElementBorderStyle
    BackgroundStyle: GridLayoutElementBackgroundStyle
    LoadingAnimation: LoadingAnimation
    BorderRadius: BorderRadius
    Padding: Padding
}

structure GridLayoutElementBackgroundStyle {
    Visibility: Visibility
    Color: HexColorWithTransparency
}

structure GridLayoutElementBorderStyle {
    Visibility: Visibility
    Color: HexColorWithTransparency
    Width: Width
}

@range(min: 0, max: 35)
integer GridLayoutElementColumnIndex

@range(min: 1, max: 36)
integer GridLayoutElementColumnSpan

@length(max: 430)
list GridLayoutElementList {
    member: GridLayoutElement
}

@range(min: 0, max: 9009)
integer GridLayoutElementRowIndex

@range(min: 1, max: 21)
integer GridLayoutElementRowSpan

structure GridLayoutScreenCanvasSizeOptions {
    @required
    ResizeOption: ResizeOption

    OptimizedViewPortWidth: String
}

structure Group {
    Arn: String
    GroupName: GroupName
    Description: GroupDescription
    PrincipalId: String
}

@length(min: 0, max: 128)
list GroupByColumnNameList {
    member: ColumnName
}

@length(min: 1, max: 512)
string GroupDescription

enum GroupFilterAttribute {
    GROUP_NAME
}

enum GroupFilterOperator {
    StartsWith
}

list GroupList {
    member: Group
}

structure GroupMember {
    Arn: String
    MemberName: GroupMemberName
}

list GroupMemberList {
    member: GroupMember
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u00FF]+")
string GroupMemberName

@length(min: 1) @pattern("[\\u0020-\\u00FF]+")
string GroupName

structure GroupSearchFilter {
    @required
    Operator: GroupFilterOperator

    @required
    Name: GroupFilterAttribute

    @required
    Value: String
}

@length(min: 1, max: 1)
list GroupSearchFilterList {
    member: GroupSearchFilter
}

list GroupsList {
    member: String
}

structure GrowthRateComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    Value: MeasureField
    PeriodSize: GrowthRatePeriodSize
}

@range(min: 2, max: 52)
integer GrowthRatePeriodSize

structure GutterStyle {
    Show: Boolean
}

structure HeaderFooterSectionConfiguration {
    @required
    SectionId: ShortRestrictiveResourceId

    @required
    Layout: SectionLayoutConfiguration

    Style: SectionStyle
}

@length(max: 1)
list HeaderFooterSectionConfigurationList {
    member: HeaderFooterSectionConfiguration
}

structure HeatMapAggregatedFieldWells {
    Rows: HeatMapDimensionFieldList
    Columns: HeatMapDimensionFieldList
    Values: HeatMapMeasureFieldList
}

structure HeatMapConfiguration {
    FieldWells: HeatMapFieldWells
    SortConfiguration: HeatMapSortConfiguration
    RowAxisDisplayOptions: AxisDisplayOptions
    RowLabelOptions: ChartAxisLabelOptions
    ColumnAxisDisplayOptions: AxisDisplayOptions
    ColumnLabelOptions: ChartAxisLabelOptions
    ColorScale: ColorScale
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    Interactions: VisualInteractionOptions
}

@length(max: 1)
list HeatMapDimensionFieldList {
    member: DimensionField
}

structure HeatMapFieldWells {
    HeatMapAggregatedFieldWells: HeatMapAggregatedFieldWells
}

@length(max: 1)
list HeatMapMeasureFieldList {
    member: MeasureField
}

structure HeatMapSortConfiguration {
    HeatMapRowSort: FieldSortOptionsList
    HeatMapColumnSort: FieldSortOptionsList
    HeatMapRowItemsLimitConfiguration: ItemsLimitConfiguration
    HeatMapColumnItemsLimitConfiguration: ItemsLimitConfiguration
}

structure HeatMapVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: HeatMapConfiguration
    ColumnHierarchies: ColumnHierarchyList
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

@pattern("^#[A-F0-9]{6}$")
string HexColor

@pattern("^#[A-F0-9]{6}(?:[A-F0-9]{2})?$")
string HexColorWithTransparency

@length(min: 1, max: 512)
string HierarchyId

structure HistogramAggregatedFieldWells {
    Values: HistogramMeasureFieldList
}

structure HistogramBinOptions {
    SelectedBinType: HistogramBinType
    BinCount: BinCountOptions
    BinWidth: BinWidthOptions
    StartValue: Double
}

enum HistogramBinType {
    BIN_COUNT
    BIN_WIDTH
}

structure HistogramConfiguration {
    FieldWells: HistogramFieldWells
    XAxisDisplayOptions: AxisDisplayOptions
    XAxisLabelOptions: ChartAxisLabelOptions
    YAxisDisplayOptions: AxisDisplayOptions
    BinOptions: HistogramBinOptions
    DataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

structure HistogramFieldWells {
    HistogramAggregatedFieldWells: HistogramAggregatedFieldWells
}

@length(max: 1)
list HistogramMeasureFieldList {
    member: MeasureField
}

structure HistogramVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: HistogramConfiguration
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

enum HorizontalTextAlignment {
    LEFT
    CENTER
    RIGHT
    AUTO
}

@length(min: 1, max: 256)
string Host

structure IAMConnectionMetadata {
    @required
    RoleArn: RoleArn
}

structure IAMPolicyAssignment {
    AwsAccountId: AwsAccountId
    AssignmentId: String
    AssignmentName: IAMPolicyAssignmentName
    PolicyArn: String
    Identities: IdentityMap
    AssignmentStatus: AssignmentStatus
}

@length(min: 1) @pattern("(?=^.{2,256}$)(?!.*\\s)[0-9a-zA-Z-_.:=+@]*$")
string IAMPolicyAssignmentName

structure IAMPolicyAssignmentSummary {
    AssignmentName: IAMPolicyAssignmentName
    AssignmentStatus: AssignmentStatus
}

list IAMPolicyAssignmentSummaryList {
    member: IAMPolicyAssignmentSummary
}

@length(min: 7, max: 15)
string IPv4Address

enum Icon {
    CARET_UP
    CARET_DOWN
    PLUS
    MINUS
    ARROW_UP
    ARROW_DOWN
    ARROW_LEFT
    ARROW_UP_LEFT
    ARROW_DOWN_LEFT
    ARROW_RIGHT
    ARROW_UP_RIGHT
    ARROW_DOWN_RIGHT
    FACE_UP
    FACE_DOWN
    FACE_FLAT
    ONE_BAR
    TWO_BAR
    THREE_BAR
    CIRCLE
    TRIANGLE
    SQUARE
    FLAG
    THUMBS_UP
    THUMBS_DOWN
    CHECKMARK
    X
}

@length(min: 1, max: 200)
string IconId

structure Identifier {
    @required
    Identity: LimitedString
}

structure IdentityCenterConfiguration {
    EnableIdentityPropagation: Boolean
}

map IdentityMap {
    key: String
    value: IdentityNameList
}

@length(min: 1) @pattern("[\\u0020-\\u00FF]+")
string IdentityName

list IdentityNameList {
    member: IdentityName
}

@length(min: 1, max: 2048)
string IdentityProviderResourceUri

enum IdentityStore {
    QUICKSIGHT
}

enum IdentityType {
    IAM
    QUICKSIGHT
    IAM_IDENTITY_CENTER
}

@error("client") @httpError(403)
structure IdentityTypeNotSupportedException {
    Message: String
    RequestId: String
}

structure Image {
    Source: ImageSource
    GeneratedImageUrl: String
}

structure ImageConfiguration {
    Source: ImageSource
}

structure ImageCustomAction {
    @required
    CustomActionId: ShortRestrictiveResourceId

    @required
    Name: ImageCustomActionName

    Status: WidgetStatus

    @required
    Trigger: ImageCustomActionTrigger

    @required
    ActionOperations: ImageCustomActionOperationList
}

@length(min: 0, max: 10)
list ImageCustomActionList {
    member: ImageCustomAction
}

@length(min: 1, max: 256)
string ImageCustomActionName

structure ImageCustomActionOperation {
    NavigationOperation: CustomActionNavigationOperation
    URLOperation: CustomActionURLOperation
    SetParametersOperation: CustomActionSetParametersOperation
}

@length(min: 1, max: 2)
list ImageCustomActionOperationList {
    member: ImageCustomActionOperation
}

enum ImageCustomActionTrigger {
    CLICK
    MENU
}

structure ImageExtractionConfiguration {
    @required
    imageExtractionStatus: ImageExtractionStatus
}

enum ImageExtractionStatus {
    ENABLED
    DISABLED
}

structure ImageInteractionOptions {
    ImageMenuOption: ImageMenuOption
}

structure ImageMenuOption {
    AvailabilityStatus: DashboardBehavior
}

structure ImageSet {
    @required
    Original: Image

    Height64: Image
    Height32: Image
}

structure ImageSetConfiguration {
    @required
    Original: ImageConfiguration
}

union ImageSource {
    PublicUrl: String
    S3Uri: String
}

structure ImageStaticFile {
    @required
    StaticFileId: ShortRestrictiveResourceId

    Source: StaticFileSource
}

structure ImpalaParameters {
    @required
    Host: Host

    @required
    Port: Port

    Database: Database

    @required
    SqlEndpointPath: SqlEndpointPath
}

structure ImportTableOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: ImportTableOperationSource
}

structure ImportTableOperationSource {
    @required
    SourceTableId: DataSetEntityResourceId

    ColumnIdMappings: DataSetColumnIdMappingList
}

enum IncludeFolderMembers {
    RECURSE
    ONE_LEVEL
    NONE
}

enum IncludeGeneratedAnswer {
    INCLUDE
    EXCLUDE
}

enum IncludeQuickSightQIndex {
    INCLUDE
    EXCLUDE
}

structure IncrementalRefresh {
    @required
    LookbackWindow: LookbackWindow
}

structure Ingestion {
    @required
    Arn: String

    IngestionId: IngestionId

    @required
    IngestionStatus: IngestionStatus

    ErrorInfo: ErrorInfo
    RowInfo: RowInfo
    QueueInfo: QueueInfo

    @required
    CreatedTime: Timestamp

    IngestionTimeInSeconds: Long
    IngestionSizeInBytes: Long
    RequestSource: IngestionRequestSource
    RequestType: IngestionRequestType
}

enum IngestionErrorType {
    FAILURE_TO_ASSUME_ROLE
    INGESTION_SUPERSEDED
    INGESTION_CANCELED
    DATA_SET_DELETED
    DATA_SET_NOT_SPICE
    S3_UPLOADED_FILE_DELETED
    S3_MANIFEST_ERROR
    DATA_TOLERANCE_EXCEPTION
    SPICE_TABLE_NOT_FOUND
    DATA_SET_SIZE_LIMIT_EXCEEDED
    ROW_SIZE_LIMIT_EXCEEDED
    ACCOUNT_CAPACITY_LIMIT_EXCEEDED
    CUSTOMER_ERROR
    DATA_SOURCE_NOT_FOUND
    IAM_ROLE_NOT_AVAILABLE
    CONNECTION_FAILURE
    SQL_TABLE_NOT_FOUND
    PERMISSION_DENIED
    SSL_CERTIFICATE_VALIDATION_FAILURE
    OAUTH_TOKEN_FAILURE
    SOURCE_API_LIMIT_EXCEEDED_FAILURE
    PASSWORD_AUTHENTICATION_FAILURE
    SQL_SCHEMA_MISMATCH_ERROR
    INVALID_DATE_FORMAT
    INVALID_DATAPREP_SYNTAX
    SOURCE_RESOURCE_LIMIT_EXCEEDED
    SQL_INVALID_PARAMETER_VALUE
    QUERY_TIMEOUT
    SQL_NUMERIC_OVERFLOW
    UNRESOLVABLE_HOST
    UNROUTABLE_HOST
    SQL_EXCEPTION
    S3_FILE_INACCESSIBLE
    IOT_FILE_NOT_FOUND
    IOT_DATA_SET_FILE_EMPTY
    INVALID_DATA_SOURCE_CONFIG
    DATA_SOURCE_AUTH_FAILED
    DATA_SOURCE_CONNECTION_FAILED
    FAILURE_TO_PROCESS_JSON_FILE
    INTERNAL_SERVICE_ERROR
    REFRESH_SUPPRESSED_BY_EDIT
    PERMISSION_NOT_FOUND
    ELASTICSEARCH_CURSOR_NOT_ENABLED
    CURSOR_NOT_ENABLED
    DUPLICATE_COLUMN_NAMES_FOUND
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-_]+$")
string IngestionId

@range(min: 1, max: 100)
integer IngestionMaxResults

enum IngestionRequestSource {
    MANUAL
    SCHEDULED
}

enum IngestionRequestType {
    INITIAL_INGESTION
    EDIT
    INCREMENTAL_REFRESH
    FULL_REFRESH
}

enum IngestionStatus {
    INITIALIZED
    QUEUED
    RUNNING
    FAILED
    COMPLETED
    CANCELLED
}

enum IngestionType {
    INCREMENTAL_REFRESH
    FULL_REFRESH
}

list Ingestions {
    member: Ingestion
}

structure InlineCustomInstruction {
    @required
    InstructionText: InlineCustomInstructionText

    UploadedDocumentMetadata: UploadedDocumentMetadata
}

@length(min: 0, max: 50000) @sensitive
string InlineCustomInstructionText

structure InnerFilter {
    CategoryInnerFilter: CategoryInnerFilter
}

structure InputColumn {
    @required
    Name: ColumnName

    Id: ColumnId

    @required
    Type: InputColumnDataType

    SubType: ColumnDataSubType
}

enum InputColumnDataType {
    STRING
    INTEGER
    DECIMAL
    DATETIME
    BIT
    BOOLEAN
    JSON
    SEMISTRUCT
}

@length(min: 0, max: 2048)
list InputColumnList {
    member: InputColumn
}

structure InsightConfiguration {
    Computations: ComputationList
    CustomNarrative: CustomNarrativeOptions
    Interactions: VisualInteractionOptions
}

structure InsightVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    InsightConfiguration: InsightConfiguration
    Actions: VisualCustomActionList
    DataSetIdentifier: DataSetIdentifier
    TopicIdentifier: TopicIdentifier
    VisualContentAltText: LongPlainText
}

@length(min: 1, max: 64)
string InstanceId

structure IntegerDatasetParameter {
    @required
    Id: DatasetParameterId

    @required
    Name: DatasetParameterName

    @required
    ValueType: DatasetParameterValueType

    DefaultValues: IntegerDatasetParameterDefaultValues
}

structure IntegerDatasetParameterDefaultValues {
    StaticValues: IntegerDatasetParameterValueList
}

@length(min: 1, max: 32)
list IntegerDatasetParameterValueList {
    member: Long
}

@length(max: 50000)
list IntegerDefaultValueList {
    member: SensitiveLongObject
}

structure IntegerDefaultValues {
    DynamicValue: DynamicDefaultValue
    StaticValues: IntegerDefaultValueList
}

structure IntegerParameter {
    @required
    Name: NonEmptyString

    @required
    Values: SensitiveLongList
}

structure IntegerParameterDeclaration {
    @required
    ParameterValueType: ParameterValueType

    @required
    Name: ParameterName

    DefaultValues: IntegerDefaultValues
    ValueWhenUnset: IntegerValueWhenUnsetConfiguration
    MappedDataSetParameters: MappedDataSetParameters
}

@length(max: 100)
list IntegerParameterList {
    member: IntegerParameter
}

structure IntegerValueWhenUnsetConfiguration {
    ValueWhenUnsetOption: ValueWhenUnsetOption
    CustomValue: SensitiveLong
}

@error("server") @httpError(500)
structure InternalFailureException {
    Message: String
    RequestId: String
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String
}

@error("client") @httpError(400)
structure InvalidDataSetParameterValueException {
    Message: String
    RequestId: String
}

@error("client") @httpError(400)
structure InvalidNextTokenException {
    Message: String
    RequestId: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    Message: String
    RequestId: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    Message: String
    RequestId: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
    RequestId: String
}

structure InvalidTopicReviewedAnswer {
    AnswerId: AnswerId
    Error: ReviewedAnswerErrorCode
}

list InvalidTopicReviewedAnswers {
    member: InvalidTopicReviewedAnswer
}

@length(min: 0, max: 150)
string IpRestrictionRuleDescription

map IpRestrictionRuleMap {
    key: CIDR
    value: IpRestrictionRuleDescription
}

structure ItemsLimitConfiguration {
    ItemsLimit: Long
    OtherCategories: OtherCategories
}

structure JiraParameters {
    @required
    SiteBaseUrl: SiteBaseUrl
}

structure JoinInstruction {
    @required
    LeftOperand: LogicalTableId

    @required
    RightOperand: LogicalTableId

    LeftJoinKeyProperties: JoinKeyProperties
    RightJoinKeyProperties: JoinKeyProperties

    @required
    Type: JoinType

    @required
    OnClause: OnClause
}

structure JoinKeyProperties {
    UniqueKey: Boolean
}

structure JoinOperandProperties {
    @required
    OutputColumnNameOverrides: OutputColumnNameOverrideList
}

structure JoinOperation {
    @required
    Alias: TransformOperationAlias

    @required
    LeftOperand: TransformOperationSource

    @required
    RightOperand: TransformOperationSource

    @required
    Type: JoinOperationType

    @required
    OnClause: JoinOperationOnClause

    LeftOperandProperties: JoinOperandProperties
    RightOperandProperties: JoinOperandProperties
}

@length(min: 1, max: 512) @sensitive
string JoinOperationOnClause

enum JoinOperationType {
    INNER
    OUTER
    LEFT
    RIGHT
}

enum JoinType {
    INNER
    OUTER
    LEFT
    RIGHT
}

structure KPIActualValueConditionalFormatting {
    TextColor: ConditionalFormattingColor
    Icon: ConditionalFormattingIcon
}

structure KPIComparisonValueConditionalFormatting {
    TextColor: ConditionalFormattingColor
    Icon: ConditionalFormattingIcon
}

structure KPIConditionalFormatting {
    ConditionalFormattingOptions: KPIConditionalFormattingOptionList
}

structure KPIConditionalFormattingOption {
    PrimaryValue: KPIPrimaryValueConditionalFormatting
    ProgressBar: KPIProgressBarConditionalFormatting
    ActualValue: KPIActualValueConditionalFormatting
    ComparisonValue: KPIComparisonValueConditionalFormatting
}

@length(max: 100)
list KPIConditionalFormattingOptionList {
    member: KPIConditionalFormattingOption
}

structure KPIConfiguration {
    FieldWells: KPIFieldWells
    SortConfiguration: KPISortConfiguration
    KPIOptions: KPIOptions
    Interactions: VisualInteractionOptions
}

structure KPIFieldWells {
    Values: MeasureFieldList
    TargetValues: MeasureFieldList
    TrendGroups: DimensionFieldList
}

structure KPIOptions {
    ProgressBar: ProgressBarOptions
    TrendArrows: TrendArrowOptions
    SecondaryValue: SecondaryValueOptions
    Comparison: ComparisonConfiguration
    PrimaryValueDisplayType: PrimaryValueDisplayType
    PrimaryValueFontConfiguration: FontConfiguration
    SecondaryValueFontConfiguration: FontConfiguration
    Sparkline: KPISparklineOptions
    VisualLayoutOptions: KPIVisualLayoutOptions
}

structure KPIPrimaryValueConditionalFormatting {
    TextColor: ConditionalFormattingColor
    Icon: ConditionalFormattingIcon
}

structure KPIProgressBarConditionalFormatting {
    ForegroundColor: ConditionalFormattingColor
}

structure KPISortConfiguration {
    TrendGroupSort: FieldSortOptionsList
}

structure KPISparklineOptions {
    Visibility: Visibility

    @required
    Type: KPISparklineType

    Color: HexColor
    TooltipVisibility: Visibility
}

enum KPISparklineType {
    LINE
    AREA
}

structure KPIVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: KPIConfiguration
    ConditionalFormatting: KPIConditionalFormatting
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure KPIVisualLayoutOptions {
    StandardLayout: KPIVisualStandardLayout
}

structure KPIVisualStandardLayout {
    @required
    Type: KPIVisualStandardLayoutType
}

enum KPIVisualStandardLayoutType {
    CLASSIC
    VERTICAL
}

@length(min: 12, max: 12) @pattern("[0-9]*")
string KbAwsAccountId

@length(min: 1, max: 1024) @pattern("[0-9a-zA-Z-_=.+]+")
string KbIngestionId

enum KbIngestionStatus {
    QUEUED
    RUNNING
    FAILED
    COMPLETED
    INCOMPLETE
    CANCELLED
    CANCELLING
    TIMEOUT
}

structure KbTemplateConfiguration {
    template: Document
}

structure KeyPairCredentials {
    @required
    KeyPairUsername: DbUsername

    @required
    PrivateKey: PrivateKey

    PrivateKeyPassphrase: PrivateKeyPassphrase
}

list KeyRegistration {
    member: RegisteredCustomerManagedKey
}

structure KnowledgeBase {
    @required
    KnowledgeBaseArn: KnowledgeBaseArn

    @required
    KnowledgeBaseId: KnowledgeBaseId

    @required
    Name: KnowledgeBaseName

    @required
    Status: DataSetStatus

    @required
    DataSourceArn: DataSourceArn

    @required
    KnowledgeBaseConfiguration: KnowledgeBaseConfiguration

    MediaExtractionConfiguration: MediaExtractionConfiguration
    AccessControlConfiguration: AccessControlConfiguration
    Type: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    Description: KnowledgeBaseDescription
    IsEmailNotificationOptedForIngestionFailures: Boolean
    FirstCompletedIngestionSummary: KnowledgeBaseIngestionSummary
    FirstIncompleteIngestionSummary: KnowledgeBaseIngestionSummary
    LatestIngestionSummary: KnowledgeBaseIngestionSummary
    KnowledgeBaseSizeBytes: Long
    DocumentCount: Long
    PrimaryOwnerArn: String
    PrimaryOwnerUsername: SensitiveString
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string KnowledgeBaseArn

@sensitive
structure KnowledgeBaseConfiguration {
    templateConfiguration: KbTemplateConfiguration
}

@length(min: 0, max: 1000) @pattern("\\P{C}*")
string KnowledgeBaseDescription

@length(min: 1, max: 1024) @pattern("[0-9a-zA-Z-_=.+]+")
string KnowledgeBaseId

structure KnowledgeBaseIngestionSummary {
    @required
    IngestionId: KbIngestionId

    @required
    IngestionStatus: KbIngestionStatus

    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 0, max: 128) @pattern("[\\p{L}\\p{N}][\\p{L}\\p{N} _\\-\\.]*")
string KnowledgeBaseName

structure KnowledgeBaseSearchFilter {
    @required
    name: KnowledgeBaseSearchFilterName

    @required
    operator: KnowledgeBaseSearchOperator

    @required
    value: String
}

enum KnowledgeBaseSearchFilterName {
    KNOWLEDGE_BASE_ID
    KNOWLEDGE_BASE_NAME
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    KNOWLEDGE_BASE_SIZE_BYTES
    PRIMARY_OWNER
    DATASOURCE_ARN
}

@length(min: 1, max: 6)
list KnowledgeBaseSearchFilters {
    member: KnowledgeBaseSearchFilter
}

enum KnowledgeBaseSearchOperator {
    STRING_EQUALS
    STRING_LIKE
    GREATER_THAN_OR_EQUALS
    LESS_THAN_OR_EQUALS
}

structure KnowledgeBaseSortBy {
    @required
    sortByField: KnowledgeBaseSortByField

    @required
    sortOrder: SortOrder
}

enum KnowledgeBaseSortByField {
    KNOWLEDGE_BASE_SIZE_BYTES
    CREATED_AT
}

list KnowledgeBaseSummaries {
    member: KnowledgeBaseSummary
}

structure KnowledgeBaseSummary {
    @required
    KnowledgeBaseArn: KnowledgeBaseArn

    @required
    KnowledgeBaseId: KnowledgeBaseId

    @required
    Name: KnowledgeBaseName

    @required
    Status: DataSetStatus

    @required
    DataSourceArn: DataSourceArn

    Type: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    KnowledgeBaseSizeBytes: Long
    DocumentCount: Long
    PrimaryOwnerArn: String
    PrimaryOwnerUsername: SensitiveString
}

structure LabelOptions {
    Visibility: Visibility
    FontConfiguration: FontConfiguration
    CustomLabel: String
}

@range(min: -90, max: 90)
double Latitude

structure LayerCustomAction {
    @required
    CustomActionId: ShortRestrictiveResourceId

    @required
    Name: LayerCustomActionName

    Status: WidgetStatus

    @required
    Trigger: LayerCustomActionTrigger

    @required
    ActionOperations: LayerCustomActionOperationList
}

@length(max: 10)
list LayerCustomActionList {
    member: LayerCustomAction
}

@length(min: 1, max: 256)
string LayerCustomActionName

structure LayerCustomActionOperation {
    FilterOperation: CustomActionFilterOperation
    NavigationOperation: CustomActionNavigationOperation
    URLOperation: CustomActionURLOperation
    SetParametersOperation: CustomActionSetParametersOperation
}

@length(min: 1, max: 2)
list LayerCustomActionOperationList {
    member: LayerCustomActionOperation
}

enum LayerCustomActionTrigger {
    DATA_POINT_CLICK
    DATA_POINT_MENU
}

structure LayerMapVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: GeospatialLayerMapConfiguration
    DataSetIdentifier: DataSetIdentifier
    TopicIdentifier: TopicIdentifier
    VisualContentAltText: LongPlainText
}

structure Layout {
    @required
    Configuration: LayoutConfiguration
}

structure LayoutConfiguration {
    GridLayout: GridLayoutConfiguration
    FreeFormLayout: FreeFormLayoutConfiguration
    SectionBasedLayout: SectionBasedLayoutConfiguration
}

enum LayoutElementType {
    VISUAL
    FILTER_CONTROL
    PARAMETER_CONTROL
    TEXT_BOX
    IMAGE
}

@length(min: 1, max: 1)
list LayoutList {
    member: Layout
}

structure LegendOptions {
    Visibility: Visibility
    Title: LabelOptions
    Position: LegendPosition
    Width: String
    Height: String
    ValueFontConfiguration: FontConfiguration
}

enum LegendPosition {
    AUTO
    RIGHT
    BOTTOM
    TOP
}

@error("client") @httpError(409)
structure LimitExceededException {
    Message: String
    ResourceType: ExceptionResourceType
    RequestId: String
}

@length(max: 256) @sensitive
string LimitedSensitiveString

@length(max: 256)
string LimitedString

structure LineChartAggregatedFieldWells {
    Category: DimensionFieldList
    Values: MeasureFieldList
    Colors: DimensionFieldList
    SmallMultiples: SmallMultiplesDimensionFieldList
}

structure LineChartConfiguration {
    FieldWells: LineChartFieldWells
    SortConfiguration: LineChartSortConfiguration
    ForecastConfigurations: ForecastConfigurationList
    Type: LineChartType
    SmallMultiplesOptions: SmallMultiplesOptions
    XAxisDisplayOptions: AxisDisplayOptions
    XAxisLabelOptions: ChartAxisLabelOptions
    PrimaryYAxisDisplayOptions: LineSeriesAxisDisplayOptions
    PrimaryYAxisLabelOptions: ChartAxisLabelOptions
    SecondaryYAxisDisplayOptions: LineSeriesAxisDisplayOptions
    SecondaryYAxisLabelOptions: ChartAxisLabelOptions
    SingleAxisOptions: SingleAxisOptions
    DefaultSeriesSettings: LineChartDefaultSeriesSettings
    Series: SeriesItemList
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    ReferenceLines: ReferenceLineList
    Tooltip: TooltipOptions
    ContributionAnalysisDefaults: ContributionAnalysisDefaultList
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

structure LineChartDefaultSeriesSettings {
    AxisBinding: AxisBinding
    LineStyleSettings: LineChartLineStyleSettings
    MarkerStyleSettings: LineChartMarkerStyleSettings
    DecalSettings: DecalSettings
}

structure LineChartFieldWells {
    LineChartAggregatedFieldWells: LineChartAggregatedFieldWells
}

enum LineChartLineStyle {
    SOLID
    DOTTED
    DASHED
}

structure LineChartLineStyleSettings {
    LineVisibility: Visibility
    LineInterpolation: LineInterpolation
    LineStyle: LineChartLineStyle
    LineWidth: String
}

enum LineChartMarkerShape {
    CIRCLE
    TRIANGLE
    SQUARE
    DIAMOND
    ROUNDED_SQUARE
}

structure LineChartMarkerStyleSettings {
    MarkerVisibility: Visibility
    MarkerShape: LineChartMarkerShape
    MarkerSize: String
    MarkerColor: HexColor
}

structure LineChartSeriesSettings {
    LineStyleSettings: LineChartLineStyleSettings
    MarkerStyleSettings: LineChartMarkerStyleSettings
    DecalSettings: DecalSettings
}

structure LineChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    CategoryItemsLimitConfiguration: ItemsLimitConfiguration
    ColorItemsLimitConfiguration: ItemsLimitConfiguration
    SmallMultiplesSort: FieldSortOptionsList
    SmallMultiplesLimitConfiguration: ItemsLimitConfiguration
}

enum LineChartType {
    LINE
    AREA
    STACKED_AREA
}

structure LineChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: LineChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

enum LineInterpolation {
    LINEAR
    SMOOTH
    STEPPED
}

structure LineSeriesAxisDisplayOptions {
    AxisOptions: AxisDisplayOptions
    MissingDataConfigurations: MissingDataConfigurationList
}

@length(min: 1, max: 1024)
@pattern("^arn:aws[\\w\\-]*:quicksight:[\\w\\-]+:\\d+:analysis/[\\w\\-]{1,512}")
string LinkEntityArn

@length(max: 5)
list LinkEntityArnList {
    member: LinkEntityArn
}

structure LinkSharingConfiguration {
    Permissions: ResourcePermissionList
}

@length(min: 1, max: 10) @pattern("^[0-9a-zA-Z]+$")
string LinkedDataSourceId

@length(min: 0, max: 5)
list LinkedDataSourceIds {
    member: LinkedDataSourceId
}

@range(min: 1, max: 100)
integer ListAgentsRequestMaxResultsInteger

structure ListControlDisplayOptions {
    SearchOptions: ListControlSearchOptions
    SelectAllOptions: ListControlSelectAllOptions
    TitleOptions: LabelOptions
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
}

structure ListControlSearchOptions {
    Visibility: Visibility
}

structure ListControlSelectAllOptions {
    Visibility: Visibility
}

@input
structure ListFlowsInput {
    @required @httpLabel
    AwsAccountId: AccountId

    @httpQuery("next-token")
    NextToken: String

    @httpQuery("max-results")
    MaxResults: FlowMaxResults
}

@output
structure ListFlowsOutput {
    FlowSummaryList: FlowSummaryList
    NextToken: String
    RequestId: String

    @httpResponseCode
    Status: Integer
}

@range(min: 1, max: 10)
integer ListIdentityPropagationMaxResults

@range(min: 1, max: 100)
integer ListUsersIndexCapacityRequestMaxResultsInteger

structure LoadingAnimation {
    Visibility: Visibility
}

structure LocalNavigationConfiguration {
    @required
    TargetSheetId: ShortRestrictiveResourceId
}

structure LogicalTable {
    @required
    Alias: LogicalTableAlias

    DataTransforms: TransformOperationList

    @required
    Source: LogicalTableSource
}

@length(min: 1, max: 64)
string LogicalTableAlias

@length(min: 1, max: 64) @pattern("[0-9a-zA-Z-]*")
string LogicalTableId

@length(min: 1, max: 64)
map LogicalTableMap {
    key: LogicalTableId
    value: LogicalTable
}

structure LogicalTableSource {
    JoinInstruction: JoinInstruction
    PhysicalTableId: PhysicalTableId
    DataSetArn: String
}

structure Logo {
    @required
    AltText: AltText

    @required
    LogoSet: LogoSet
}

structure LogoConfiguration {
    @required
    AltText: String

    @required
    LogoSet: LogoSetConfiguration
}

structure LogoSet {
    @required
    Primary: ImageSet

    Favicon: ImageSet
}

structure LogoSetConfiguration {
    @required
    Primary: ImageSetConfiguration

    Favicon: ImageSetConfiguration
}

structure LongFormatText {
    PlainText: LongPlainText
    RichText: LongRichText
}

@length(min: 1, max: 1024)
string LongPlainText

@length(min: 1, max: 2048)
string LongRichText

@range(min: -1800, max: 1800)
double Longitude

structure LookbackWindow {
    @required
    ColumnName: String

    @required
    Size: PositiveLong

    @required
    SizeUnit: LookbackWindowSizeUnit
}

enum LookbackWindowSizeUnit {
    HOUR
    DAY
    WEEK
}

structure ManifestFileLocation {
    @required
    Bucket: S3Bucket

    @required
    Key: S3Key
}

enum MapZoomMode {
    AUTO
    MANUAL
}

structure MappedDataSetParameter {
    @required
    DataSetIdentifier: DataSetIdentifier

    @required
    DataSetParameterName: ParameterName
}

@length(min: 0, max: 150)
list MappedDataSetParameters {
    member: MappedDataSetParameter
}

structure MarginStyle {
    Show: Boolean
}

structure MariaDbParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

@range(min: 1, max: 100)
integer MaxContributors

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 4)
integer MaxTopicsToConsider

structure MaximumLabelType {
    Visibility: Visibility
}

structure MaximumMinimumComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    Value: MeasureField

    @required
    Type: MaximumMinimumComputationType
}

enum MaximumMinimumComputationType {
    MAXIMUM
    MINIMUM
}

structure MeasureField {
    NumericalMeasureField: NumericalMeasureField
    CategoricalMeasureField: CategoricalMeasureField
    DateMeasureField: DateMeasureField
    CalculatedMeasureField: CalculatedMeasureField
}

@length(max: 200)
list MeasureFieldList {
    member: MeasureField
}

structure MediaExtractionConfiguration {
    imageExtractionConfiguration: ImageExtractionConfiguration
    audioExtractionConfiguration: AudioExtractionConfiguration
    videoExtractionConfiguration: VideoExtractionConfiguration
}

structure MemberIdArnPair {
    MemberId: RestrictiveResourceId
    MemberArn: String
}

enum MemberType {
    DASHBOARD
    ANALYSIS
    DATASET
    DATASOURCE
    TOPIC
}

@length(min: 1, max: 1024)
string MetadataFilesLocation

structure MetricComparisonComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    FromValue: MeasureField
    TargetValue: MeasureField
}

structure MinimumLabelType {
    Visibility: Visibility
}

structure MissingDataConfiguration {
    TreatmentOption: MissingDataTreatmentOption
}

@length(max: 100)
list MissingDataConfigurationList {
    member: MissingDataConfiguration
}

enum MissingDataTreatmentOption {
    INTERPOLATE
    SHOW_AS_ZERO
    SHOW_AS_BLANK
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]{35}")
string ModelProfileId

structure MySqlParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

@length(min: 1, max: 512) @pattern("[ -ÿ]+")
string Name

enum NamedEntityAggType {
    SUM
    MIN
    MAX
    COUNT
    AVERAGE
    DISTINCT_COUNT
    STDEV
    STDEVP
    VAR
    VARP
    PERCENTILE
    MEDIAN
    CUSTOM
}

structure NamedEntityDefinition {
    FieldName: LimitedString
    PropertyName: LimitedString
    PropertyRole: PropertyRole
    PropertyUsage: PropertyUsage
    Metric: NamedEntityDefinitionMetric
    RankOrder: Integer
    PresentationOrder: Integer
    IsHidden: Boolean
}

structure NamedEntityDefinitionMetric {
    Aggregation: NamedEntityAggType
    AggregationFunctionParameters: AggregationFunctionParameters
}

list NamedEntityDefinitions {
    member: NamedEntityDefinition
}

structure NamedEntityRef {
    NamedEntityName: LimitedString
}

structure NamedEntitySort {
    @required
    FieldName: LimitedString

    @required
    Direction: TopicSortDirection
}

@length(max: 1)
list NamedEntitySortList {
    member: NamedEntitySort
}

enum NamedFilterAggType {
    NO_AGGREGATION
    SUM
    AVERAGE
    COUNT
    DISTINCT_COUNT
    MAX
    MEDIAN
    MIN
    STDEV
    STDEVP
    VAR
    VARP
}

enum NamedFilterType {
    CATEGORY_FILTER
    NUMERIC_EQUALITY_FILTER
    NUMERIC_RANGE_FILTER
    DATE_RANGE_FILTER
    RELATIVE_DATE_FILTER
    NULL_FILTER
}

@length(max: 64) @pattern("^[a-zA-Z0-9._-]*$")
string Namespace

structure NamespaceError {
    Type: NamespaceErrorType
    Message: String
}

enum NamespaceErrorType {
    PERMISSION_DENIED
    INTERNAL_SERVICE_ERROR
}

structure NamespaceInfoV2 {
    Name: Namespace
    Arn: String
    CapacityRegion: String
    CreationStatus: NamespaceStatus
    IdentityStore: IdentityStore
    NamespaceError: NamespaceError
    IamIdentityCenterApplicationArn: String
    IamIdentityCenterInstanceArn: String
}

enum NamespaceStatus {
    CREATED
    CREATING
    DELETING
    RETRYABLE_FAILURE
    NON_RETRYABLE_FAILURE
}

list Namespaces {
    member: NamespaceInfoV2
}

@length(max: 150000)
string NarrativeString

structure NavbarStyle {
    GlobalNavbar: Palette
    ContextualNavbar: Palette
}

structure NegativeFormat {
    Prefix: LimitedString
    Suffix: LimitedString
}

structure NegativeValueConfiguration {
    @required
    DisplayMode: NegativeValueDisplayMode
}

enum NegativeValueDisplayMode {
    POSITIVE
    NEGATIVE
}

structure NestedFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    @required
    IncludeInnerSet: Boolean

    @required
    InnerFilter: InnerFilter
}

structure NetworkInterface {
    SubnetId: SubnetId
    AvailabilityZone: String
    ErrorMessage: String
    Status: NetworkInterfaceStatus
    NetworkInterfaceId: NetworkInterfaceId
}

@length(max: 255) @pattern("^eni-[0-9a-z]*$")
string NetworkInterfaceId

list NetworkInterfaceList {
    member: NetworkInterface
}

enum NetworkInterfaceStatus {
    CREATING
    AVAILABLE
    CREATION_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETED
    DELETION_FAILED
    DELETION_SCHEDULED
    ATTACHMENT_FAILED_ROLLBACK_FAILED
}

structure NewDefaultValues {
    StringStaticValues: StringDatasetParameterValueList
    DecimalStaticValues: DecimalDatasetParameterValueList
    DateTimeStaticValues: DateTimeDatasetParameterValueList
    IntegerStaticValues: IntegerDatasetParameterValueList
}

@length(min: 1, max: 800)
string NextToken

@pattern(".*\\S.*")
string NonEmptyString

@length(max: 20)
list NonRepeatingVisualsList {
    member: ShortRestrictiveResourceId
}

structure NoneConnectionMetadata {
    @required
    BaseEndpoint: Endpoint
}

enum NullFilterOption {
    ALL_VALUES
    NON_NULLS_ONLY
    NULLS_ONLY
}

enum NullFilterType {
    ALL_VALUES
    NON_NULLS_ONLY
    NULLS_ONLY
}

@length(min: 1, max: 128) @sensitive
string NullString

structure NullValueFormatConfiguration {
    @required
    NullString: NullString
}

structure NumberDisplayFormatConfiguration {
    Prefix: Prefix
    Suffix: Suffix
    SeparatorConfiguration: NumericSeparatorConfiguration
    DecimalPlacesConfiguration: DecimalPlacesConfiguration
    NumberScale: NumberScale
    NegativeValueConfiguration: NegativeValueConfiguration
    NullValueFormatConfiguration: NullValueFormatConfiguration
}

structure NumberFormatConfiguration {
    FormatConfiguration: NumericFormatConfiguration
}

enum NumberScale {
    NONE
    AUTO
    THOUSANDS
    MILLIONS
    BILLIONS
    TRILLIONS
    LAKHS
    CRORES
}

structure NumericAxisOptions {
    Scale: AxisScale
    Range: AxisDisplayRange
}

structure NumericEqualityDrillDownFilter {
    @required
    Column: ColumnIdentifier

    @required
    Value: Double
}

structure NumericEqualityFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    Value: Double
    SelectAllOptions: NumericFilterSelectAllOptions

    @required
    MatchOperator: NumericEqualityMatchOperator

    AggregationFunction: AggregationFunction
    ParameterName: ParameterName

    @required
    NullOption: FilterNullOption

    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

enum NumericEqualityMatchOperator {
    EQUALS
    DOES_NOT_EQUAL
}

enum NumericFilterSelectAllOptions {
    FILTER_ALL_VALUES
}

structure NumericFormatConfiguration {
    NumberDisplayFormatConfiguration: NumberDisplayFormatConfiguration
    CurrencyDisplayFormatConfiguration: CurrencyDisplayFormatConfiguration
    PercentageDisplayFormatConfiguration: PercentageDisplayFormatConfiguration
}

structure NumericRangeFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    IncludeMinimum: Boolean
    IncludeMaximum: Boolean
    RangeMinimum: NumericRangeFilterValue
    RangeMaximum: NumericRangeFilterValue
    SelectAllOptions: NumericFilterSelectAllOptions
    AggregationFunction: AggregationFunction

    @required
    NullOption: FilterNullOption

    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

structure NumericRangeFilterValue {
    StaticValue: Double
    Parameter: ParameterName
}

structure NumericSeparatorConfiguration {
    DecimalSeparator: NumericSeparatorSymbol
    ThousandsSeparator: ThousandSeparatorOptions
}

enum NumericSeparatorSymbol {
    COMMA
    DOT
    SPACE
}

structure NumericalAggregationFunction {
    SimpleNumericalAggregation: SimpleNumericalAggregationFunction
    PercentileAggregation: PercentileAggregation
}

structure NumericalDimensionField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    HierarchyId: HierarchyId
    FormatConfiguration: NumberFormatConfiguration
}

structure NumericalMeasureField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    AggregationFunction: NumericalAggregationFunction
    FormatConfiguration: NumberFormatConfiguration
}

@length(min: 1, max: 2048) @pattern("^https://[^\\p{Cc}]+") @sensitive
string OAuthAuthorizationEndpointUrl

structure OAuthClientApplication {
    OAuthClientApplicationId: OAuthClientApplicationId
    Name: ResourceName
    OAuthClientAuthenticationType: OAuthClientAuthenticationType
    OAuthTokenEndpointUrl: OAuthTokenEndpointUrl
    OAuthAuthorizationEndpointUrl: OAuthAuthorizationEndpointUrl
    OAuthScopes: OAuthScopesString
    DataSourceType: DataSourceType
    IdentityProviderVpcConnectionProperties: VpcConnectionProperties
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    Arn: String
}

@length(min: 1, max: 256) @pattern("[^/][^\\p{Cc}]*")
string OAuthClientApplicationId

structure OAuthClientApplicationSummary {
    OAuthClientApplicationId: OAuthClientApplicationId
    Name: ResourceName
    OAuthClientAuthenticationType: OAuthClientAuthenticationType
    DataSourceType: DataSourceType
    IdentityProviderVpcConnectionProperties: VpcConnectionProperties
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    Arn: String
}

list OAuthClientApplicationSummaryList {
    member: OAuthClientApplicationSummary
}

enum OAuthClientAuthenticationType {
    TOKEN
}

structure OAuthClientCredentials {
    ClientId: OAuthClientId
    ClientSecret: OAuthClientSecret
    Username: OAuthUsername
}

@length(min: 1, max: 256) @pattern("[^\\p{Cc}]+") @sensitive
string OAuthClientId

@length(min: 1, max: 2048) @pattern("[^\\p{Cc}]+") @sensitive
string OAuthClientSecret

structure OAuthParameters {
    @required
    TokenProviderUrl: TokenProviderUrl

    OAuthScope: OAuthScope
    IdentityProviderVpcConnectionProperties: VpcConnectionProperties
    IdentityProviderResourceUri: IdentityProviderResourceUri
    IdentityProviderCACertificatesBundleS3Uri: CACertificatesBundleS3Uri
}

@length(min: 1, max: 128)
string OAuthScope

@length(min: 1, max: 4096) @pattern("[^\\p{Cc}]+")
string OAuthScopesString

@length(min: 1, max: 2048) @pattern("^https://[^\\p{Cc}]+") @sensitive
string OAuthTokenEndpointUrl

@length(min: 1, max: 64) @sensitive
string OAuthUsername

@length(min: 1, max: 512)
string OnClause

@length(min: 1, max: 100)
string OneDriveClientId

structure OneDriveParameters {
    TenantId: OneDriveTenantId
    ClientId: OneDriveClientId
    AuthType: AuthType
}

@length(min: 1, max: 100)
string OneDriveTenantId

@range(min: 0, max: 1)
double Opacity

@length(max: 25)
list OperandList {
    member: Identifier
}

@range(min: 0, max: 65535)
integer OptionalPort

structure OracleParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database

    UseServiceName: Boolean
}

enum OtherCategories {
    INCLUDE
    EXCLUDE
}

structure OutputColumn {
    Name: ColumnName
    Id: ColumnId
    Description: ColumnDescriptiveText
    Type: ColumnDataType
    SubType: ColumnDataSubType
}

list OutputColumnList {
    member: OutputColumn
}

structure OutputColumnNameOverride {
    SourceColumnName: ColumnName

    @required
    OutputColumnName: ColumnName
}

@length(min: 1, max: 2048)
list OutputColumnNameOverrideList {
    member: OutputColumnNameOverride
}

structure OverrideDatasetParameterOperation {
    @required
    ParameterName: DatasetParameterName

    NewParameterName: DatasetParameterName
    NewDefaultValues: NewDefaultValues
}

@length(max: 200)
string Padding

@range(min: 0)
long PageNumber

structure PaginationConfiguration {
    @required
    PageSize: Long

    @required
    PageNumber: PageNumber
}

structure Palette {
    Foreground: HexColor
    Background: HexColor
}

enum PanelBorderStyle {
    SOLID
    DASHED
    DOTTED
}

structure PanelConfiguration {
    Title: PanelTitleOptions
    BorderVisibility: Visibility
    BorderThickness: String
    BorderStyle: PanelBorderStyle
    BorderColor: HexColorWithTransparency
    GutterVisibility: Visibility
    GutterSpacing: String
    BackgroundVisibility: Visibility
    BackgroundColor: HexColorWithTransparency
}

structure PanelTitleOptions {
    Visibility: Visibility
    FontConfiguration: FontConfiguration
    HorizontalTextAlignment: HorizontalTextAlignment
}

enum PaperOrientation {
    PORTRAIT
    LANDSCAPE
}

enum PaperSize {
    US_LETTER
    US_LEGAL
    US_TABLOID_LEDGER
    A0
    A1
    A2
    A3
    A4
    A5
    JIS_B4
    JIS_B5
}

structure ParameterControl {
    DateTimePicker: ParameterDateTimePickerControl
    List: ParameterListControl
    Dropdown: ParameterDropDownControl
    TextField: ParameterTextFieldControl
    TextArea: ParameterTextAreaControl
    Slider: ParameterSliderControl
}

@length(max: 200)
list ParameterControlList {
    member: ParameterControl
}

structure ParameterDateTimePickerControl {
    @required
    ParameterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceParameterName: ParameterName

    DisplayOptions: DateTimePickerControlDisplayOptions
    ControlTitleFormatText: ControlTitleFormatText
}

structure ParameterDeclaration {
    StringParameterDeclaration: StringParameterDeclaration
    DecimalParameterDeclaration: DecimalParameterDeclaration
    IntegerParameterDeclaration: IntegerParameterDeclaration
    DateTimeParameterDeclaration: DateTimeParameterDeclaration
}

@length(max: 400)
list ParameterDeclarationList {
    member: ParameterDeclaration
}

structure ParameterDropDownControl {
    @required
    ParameterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceParameterName: ParameterName

    DisplayOptions: DropDownControlDisplayOptions
    Type: SheetControlListType
    SelectableValues: ParameterSelectableValues
    CascadingControlConfiguration: CascadingControlConfiguration
    CommitMode: CommitMode
    ControlSortConfigurations: ControlSortConfigurationList
    ControlTitleFormatText: ControlTitleFormatText
}

structure ParameterListControl {
    @required
    ParameterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceParameterName: ParameterName

    DisplayOptions: ListControlDisplayOptions
    Type: SheetControlListType
    SelectableValues: ParameterSelectableValues
    CascadingControlConfiguration: CascadingControlConfiguration
    ControlSortConfigurations: ControlSortConfigurationList
    ControlTitleFormatText: ControlTitleFormatText
}

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9]+$")
string ParameterName

@length(max: 50000)
list ParameterSelectableValueList {
    member: String
}

structure ParameterSelectableValues {
    Values: ParameterSelectableValueList
    LinkToDataSetColumn: ColumnIdentifier
}

structure ParameterSliderControl {
    @required
    ParameterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceParameterName: ParameterName

    DisplayOptions: SliderControlDisplayOptions

    @required
    MaximumValue: Double

    @required
    MinimumValue: Double

    @required
    StepSize: Double

    ControlTitleFormatText: ControlTitleFormatText
}

structure ParameterTextAreaControl {
    @required
    ParameterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceParameterName: ParameterName

    Delimiter: TextAreaControlDelimiter
    DisplayOptions: TextAreaControlDisplayOptions
    ControlTitleFormatText: ControlTitleFormatText
}

structure ParameterTextFieldControl {
    @required
    ParameterControlId: ShortRestrictiveResourceId

    Title: SheetControlTitle

    @required
    SourceParameterName: ParameterName

    DisplayOptions: TextFieldControlDisplayOptions
    ControlTitleFormatText: ControlTitleFormatText
}

enum ParameterValueType {
    MULTI_VALUED
    SINGLE_VALUED
}

structure Parameters {
    StringParameters: StringParameterList
    IntegerParameters: IntegerParameterList
    DecimalParameters: DecimalParameterList
    DateTimeParameters: DateTimeParameterList
}

structure ParentDataSet {
    @required
    DataSetArn: String

    @required
    InputColumns: InputColumnList
}

@length(min: 1, max: 1024)
string Password

@length(min: 1, max: 10)
list Path {
    member: String
}

@range(min: 0, max: 100)
double PercentNumber

structure PercentVisibleRange {
    From: PercentNumber
    To: PercentNumber
}

structure PercentageDisplayFormatConfiguration {
    Prefix: Prefix
    Suffix: Suffix
    SeparatorConfiguration: NumericSeparatorConfiguration
    DecimalPlacesConfiguration: DecimalPlacesConfiguration
    NegativeValueConfiguration: NegativeValueConfiguration
    NullValueFormatConfiguration: NullValueFormatConfiguration
}

structure PercentileAggregation {
    PercentileValue: PercentileValue
}

@range(min: 0, max: 100)
double PercentileValue

structure PerformanceConfiguration {
    UniqueKeys: UniqueKeyList
}

structure PeriodOverPeriodComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    Value: MeasureField
}

structure PeriodToDateComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    Value: MeasureField
    PeriodTimeGranularity: TimeGranularity
}

@range(min: 0, max: 1000)
integer PeriodsBackward

@range(min: 1, max: 1000)
integer PeriodsForward

structure Permission {
    @required
    Actions: ActionsList

    @required
    Principal: PermissionPrincipalString
}

@length(min: 1, max: 256)
string PermissionPrincipalString

list PermissionsList {
    member: Permission
}

enum PersonalizationMode {
    ENABLED
    DISABLED
}

structure PhysicalTable {
    RelationalTable: RelationalTable
    CustomSql: CustomSql
    S3Source: S3Source
    SaaSTable: SaaSTable
    FileSource: FileSource
}

@length(min: 1, max: 64) @pattern("[0-9a-zA-Z-]*")
string PhysicalTableId

@length(min: 0, max: 32)
map PhysicalTableMap {
    key: PhysicalTableId
    value: PhysicalTable
}

structure PieChartAggregatedFieldWells {
    Category: DimensionFieldList
    Values: MeasureFieldList
    SmallMultiples: SmallMultiplesDimensionFieldList
}

structure PieChartConfiguration {
    FieldWells: PieChartFieldWells
    SortConfiguration: PieChartSortConfiguration
    DonutOptions: DonutOptions
    SmallMultiplesOptions: SmallMultiplesOptions
    CategoryLabelOptions: ChartAxisLabelOptions
    ValueLabelOptions: ChartAxisLabelOptions
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    VisualPalette: VisualPalette
    ContributionAnalysisDefaults: ContributionAnalysisDefaultList
    Interactions: VisualInteractionOptions
}

structure PieChartFieldWells {
    PieChartAggregatedFieldWells: PieChartAggregatedFieldWells
}

structure PieChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    CategoryItemsLimit: ItemsLimitConfiguration
    SmallMultiplesSort: FieldSortOptionsList
    SmallMultiplesLimitConfiguration: ItemsLimitConfiguration
}

structure PieChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: PieChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure PivotConfiguration {
    LabelColumnName: ColumnName

    @required
    PivotedLabels: PivotedLabelList
}

structure PivotFieldSortOptions {
    @required
    FieldId: FieldId

    @required
    SortBy: PivotTableSortBy
}

@length(max: 200)
list PivotFieldSortOptionsList {
    member: PivotFieldSortOptions
}

@length(min: 0, max: 128)
list PivotGroupByColumnNameList {
    member: ColumnName
}

@length(max: 40)
list PivotMeasureFieldList {
    member: MeasureField
}

structure PivotOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: TransformOperationSource

    GroupByColumnNames: PivotGroupByColumnNameList

    @required
    ValueColumnConfiguration: ValueColumnConfiguration

    @required
    PivotConfiguration: PivotConfiguration
}

structure PivotTableAggregatedFieldWells {
    Rows: PivotTableDimensionList
    Columns: PivotTableDimensionList
    Values: PivotMeasureFieldList
}

structure PivotTableCellConditionalFormatting {
    @required
    FieldId: FieldId

    TextFormat: TextConditionalFormat
    Scope: PivotTableConditionalFormattingScope
    Scopes: PivotTableConditionalFormattingScopeList
}

structure PivotTableConditionalFormatting {
    ConditionalFormattingOptions: PivotTableConditionalFormattingOptionList
}

structure PivotTableConditionalFormattingOption {
    Cell: PivotTableCellConditionalFormatting
}

@length(max: 500)
list PivotTableConditionalFormattingOptionList {
    member: PivotTableConditionalFormattingOption
}

structure PivotTableConditionalFormattingScope {
    Role: PivotTableConditionalFormattingScopeRole
}

@length(max: 3)
list PivotTableConditionalFormattingScopeList {
    member: PivotTableConditionalFormattingScope
}

enum PivotTableConditionalFormattingScopeRole {
    FIELD
    FIELD_TOTAL
    GRAND_TOTAL
}

structure PivotTableConfiguration {
    FieldWells: PivotTableFieldWells
    SortConfiguration: PivotTableSortConfiguration
    TableOptions: PivotTableOptions
    TotalOptions: PivotTableTotalOptions
    FieldOptions: PivotTableFieldOptions
    PaginatedReportOptions: PivotTablePaginatedReportOptions
    Tooltip: TooltipOptions
    DashboardCustomizationVisualOptions: DashboardCustomizationVisualOptions
    Interactions: VisualInteractionOptions
}

structure PivotTableDataPathOption {
    @required
    DataPathList: DataPathValueList

    Width: String
}

@length(max: 100)
list PivotTableDataPathOptionList {
    member: PivotTableDataPathOption
}

enum PivotTableDataPathType {
    HIERARCHY_ROWS_LAYOUT_COLUMN
    MULTIPLE_ROW_METRICS_COLUMN
    EMPTY_COLUMN_HEADER
    COUNT_METRIC_COLUMN
}

@length(max: 40)
list PivotTableDimensionList {
    member: DimensionField
}

enum PivotTableFieldCollapseState {
    COLLAPSED
    EXPANDED
}

structure PivotTableFieldCollapseStateOption {
    @required
    Target: PivotTableFieldCollapseStateTarget

    State: PivotTableFieldCollapseState
}

list PivotTableFieldCollapseStateOptionList {
    member: PivotTableFieldCollapseStateOption
}

structure PivotTableFieldCollapseStateTarget {
    FieldId: String
    FieldDataPathValues: DataPathValueList
}

structure PivotTableFieldOption {
    @required
    FieldId: FieldId

    CustomLabel: CustomLabel
    Visibility: Visibility
}

@length(max: 100)
list PivotTableFieldOptionList {
    member: PivotTableFieldOption
}

structure PivotTableFieldOptions {
    SelectedFieldOptions: PivotTableFieldOptionList
    DataPathOptions: PivotTableDataPathOptionList
    CollapseStateOptions: PivotTableFieldCollapseStateOptionList
}

structure PivotTableFieldSubtotalOptions {
    FieldId: FieldId
}

@length(max: 100)
list PivotTableFieldSubtotalOptionsList {
    member: PivotTableFieldSubtotalOptions
}

structure PivotTableFieldWells {
    PivotTableAggregatedFieldWells: PivotTableAggregatedFieldWells
}

enum PivotTableMetricPlacement {
    ROW
    COLUMN
}

structure PivotTableOptions {
    MetricPlacement: PivotTableMetricPlacement
    SingleMetricVisibility: Visibility
    ColumnNamesVisibility: Visibility
    ToggleButtonsVisibility: Visibility
    ColumnHeaderStyle: TableCellStyle
    RowHeaderStyle: TableCellStyle
    CellStyle: TableCellStyle
    RowFieldNamesStyle: TableCellStyle
    RowAlternateColorOptions: RowAlternateColorOptions
    CollapsedRowDimensionsVisibility: Visibility
    RowsLayout: PivotTableRowsLayout
    RowsLabelOptions: PivotTableRowsLabelOptions
    DefaultCellWidth: String
}

structure PivotTablePaginatedReportOptions {
    VerticalOverflowVisibility: Visibility
    OverflowColumnHeaderVisibility: Visibility
}

structure PivotTableRowsLabelOptions {
    Visibility: Visibility
    CustomLabel: PivotTableRowsLabelText
}

@length(min: 1, max: 1024)
string PivotTableRowsLabelText

enum PivotTableRowsLayout {
    TABULAR
    HIERARCHY
}

structure PivotTableSortBy {
    Field: FieldSort
    Column: ColumnSort
    DataPath: DataPathSort
}

structure PivotTableSortConfiguration {
    FieldSortOptions: PivotFieldSortOptionsList
}

enum PivotTableSubtotalLevel {
    ALL
    CUSTOM
    LAST
}

structure PivotTableTotalOptions {
    RowSubtotalOptions: SubtotalOptions
    ColumnSubtotalOptions: SubtotalOptions
    RowTotalOptions: PivotTotalOptions
    ColumnTotalOptions: PivotTotalOptions
}

structure PivotTableVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: PivotTableConfiguration
    ConditionalFormatting: PivotTableConditionalFormatting
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

structure PivotTotalOptions {
    TotalsVisibility: Visibility
    Placement: TableTotalsPlacement
    ScrollStatus: TableTotalsScrollStatus
    CustomLabel: String
    TotalCellStyle: TableCellStyle
    ValueCellStyle: TableCellStyle
    MetricHeaderCellStyle: TableCellStyle
    TotalAggregationOptions: TotalAggregationOptionList
}

structure PivotedLabel {
    @required
    LabelName: CellValue

    @required
    NewColumnName: ColumnName

    @required
    NewColumnId: ColumnId
}

@length(min: 0, max: 100)
list PivotedLabelList {
    member: PivotedLabel
}

structure PluginVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    @required
    PluginArn: String

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: PluginVisualConfiguration
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

enum PluginVisualAxisName {
    GROUP_BY
    VALUE
}

structure PluginVisualConfiguration {
    FieldWells: PluginVisualFieldWells
    VisualOptions: PluginVisualOptions
    SortConfiguration: PluginVisualSortConfiguration
}

structure PluginVisualFieldWell {
    AxisName: PluginVisualAxisName
    Dimensions: DimensionFieldList
    Measures: MeasureFieldList
    Unaggregated: UnaggregatedFieldList
}

@length(max: 10)
list PluginVisualFieldWells {
    member: PluginVisualFieldWell
}

structure PluginVisualItemsLimitConfiguration {
    ItemsLimit: Long
}

structure PluginVisualOptions {
    VisualProperties: PluginVisualPropertiesList
}

list PluginVisualPropertiesList {
    member: PluginVisualProperty
}

structure PluginVisualProperty {
    Name: String
    Value: String
}

structure PluginVisualSortConfiguration {
    PluginVisualTableQuerySort: PluginVisualTableQuerySort
}

structure PluginVisualTableQuerySort {
    RowSort: RowSortList
    ItemsLimitConfiguration: PluginVisualItemsLimitConfiguration
}

@range(min: 1, max: 65535)
integer Port

@range(min: 1)
integer PositiveInteger

@range(min: 1)
long PositiveLong

structure PostgreSqlParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

@error("client") @httpError(400)
structure PreconditionNotMetException {
    Message: String
    RequestId: String
}

structure PredefinedHierarchy {
    @required
    HierarchyId: HierarchyId

    @required
    Columns: PredefinedHierarchyColumnList

    DrillDownFilters: DrillDownFilterList
}

@length(min: 1, max: 10)
list PredefinedHierarchyColumnList {
    member: ColumnIdentifier
}

@range(min: 50, max: 95)
integer PredictionInterval

@length(min: 1, max: 128) @sensitive
string Prefix

structure PrestoParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Catalog: Catalog
}

enum PrimaryValueDisplayType {
    HIDDEN
    COMPARISON
    ACTUAL
}

@length(min: 1, max: 256)
string Principal

@length(min: 1, max: 100)
list PrincipalList {
    member: String
}

@length(min: 1600, max: 8000)
@pattern("^-{5}BEGIN (ENCRYPTED )?PRIVATE KEY-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END (ENCRYPTED )?PRIVATE KEY-{5}(\\u000D?\\u000A)?$")
@sensitive
string PrivateKey

@length(max: 256) @sensitive
string PrivateKeyPassphrase

structure ProgressBarOptions {
    Visibility: Visibility
}

@length(min: 1, max: 256)
string ProjectId

structure ProjectOperation {
    Alias: TransformOperationAlias
    Source: TransformOperationSource

    @required
    ProjectedColumns: ProjectedColumnNameList
}

@length(min: 0, max: 2048)
list ProjectedColumnNameList {
    member: String
}

enum PropertyRole {
    PRIMARY
    ID
}

enum PropertyUsage {
    INHERIT
    DIMENSION
    MEASURE
}

@length(min: 0, max: 512)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string PublicSpaceArn

@length(min: 1, max: 256) @pattern("[0-9a-zA-Z-_=.+]+")
string PublicSpaceId

enum PurchaseMode {
    MANUAL
    AUTO_PURCHASE
}

@length(min: 1, max: 1024) @sensitive
string QAQueryText

structure QAResult {
    ResultType: QAResultType
    DashboardVisual: DashboardVisualResult
    GeneratedAnswer: GeneratedAnswerResult
}

enum QAResultType {
    DASHBOARD_VISUAL
    GENERATED_ANSWER
    NO_ANSWER
}

list QAResults {
    member: QAResult
}

enum QBusinessInsightsStatus {
    ENABLED
    DISABLED
}

structure QBusinessParameters {
    @required
    ApplicationArn: ApplicationArn
}

structure QDataKey {
    QDataKeyArn: String
    QDataKeyType: QDataKeyType
}

enum QDataKeyType {
    AWS_OWNED
    CMK
}

enum QSearchStatus {
    ENABLED
    DISABLED
}

@length(min: 15, max: 15) @pattern("QBS[0-9]{12}")
string QbsAwsAccountId

@length(min: 1, max: 256)
string Query

enum QueryExecutionMode {
    AUTO
    MANUAL
}

structure QueryExecutionOptions {
    QueryExecutionMode: QueryExecutionMode
}

@length(max: 64) @pattern("^[a-zA-Z0-9-]+$")
string QuestionId

structure QueueInfo {
    @required
    WaitingOnIngestion: String

    @required
    QueuedIngestion: String
}

@error("client") @httpError(404)
structure QuickSightUserNotFoundException {
    Message: String
    RequestId: String
}

structure QuickSuiteActionsOption {
    AvailabilityStatus: DashboardBehavior
}

structure RadarChartAggregatedFieldWells {
    Category: RadarChartCategoryFieldList
    Color: RadarChartColorFieldList
    Values: RadarChartValuesFieldList
}

structure RadarChartAreaStyleSettings {
    Visibility: Visibility
}

enum RadarChartAxesRangeScale {
    AUTO
    INDEPENDENT
    SHARED
}

@length(max: 1)
list RadarChartCategoryFieldList {
    member: DimensionField
}

@length(max: 1)
list RadarChartColorFieldList {
    member: DimensionField
}

structure RadarChartConfiguration {
    FieldWells: RadarChartFieldWells
    SortConfiguration: RadarChartSortConfiguration
    Shape: RadarChartShape
    BaseSeriesSettings: RadarChartSeriesSettings
    StartAngle: RadarChartStartAngle
    VisualPalette: VisualPalette
    AlternateBandColorsVisibility: Visibility
    AlternateBandEvenColor: HexColor
    AlternateBandOddColor: HexColor
    CategoryAxis: AxisDisplayOptions
    CategoryLabelOptions: ChartAxisLabelOptions
    ColorAxis: AxisDisplayOptions
    ColorLabelOptions: ChartAxisLabelOptions
    Legend: LegendOptions
    AxesRangeScale: RadarChartAxesRangeScale
    Interactions: VisualInteractionOptions
}

structure RadarChartFieldWells {
    RadarChartAggregatedFieldWells: RadarChartAggregatedFieldWells
}

structure RadarChartSeriesSettings {
    AreaStyleSettings: RadarChartAreaStyleSettings
}

enum RadarChartShape {
    CIRCLE
    POLYGON
}

structure RadarChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    CategoryItemsLimit: ItemsLimitConfiguration
    ColorSort: FieldSortOptionsList
    ColorItemsLimit: ItemsLimitConfiguration
}

@range(min: -360, max: 360)
double RadarChartStartAngle

@length(max: 20)
list RadarChartValuesFieldList {
    member: MeasureField
}

structure RadarChartVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: RadarChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure RangeConstant {
    Minimum: LimitedSensitiveString
    Maximum: LimitedSensitiveString
}

structure RangeEndsLabelType {
    Visibility: Visibility
}

structure RdsParameters {
    @required
    InstanceId: InstanceId

    @required
    Database: Database
}

structure ReadAPIKeyConnectionMetadata {
    @required
    BaseEndpoint: Endpoint

    Email: Email
}

structure ReadAuthConfig {
    @required
    AuthenticationType: ConnectionAuthType

    @required
    AuthenticationMetadata: ReadAuthenticationMetadata
}

union ReadAuthenticationMetadata {
    AuthorizationCodeGrantMetadata: ReadAuthorizationCodeGrantMetadata
    ClientCredentialsGrantMetadata: ReadClientCredentialsGrantMetadata
    BasicAuthConnectionMetadata: ReadBasicAuthConnectionMetadata
    ApiKeyConnectionMetadata: ReadAPIKeyConnectionMetadata
    NoneConnectionMetadata: ReadNoneConnectionMetadata
    IamConnectionMetadata: ReadIamConnectionMetadata
}

union ReadAuthorizationCodeGrantCredentialsDetails {
    ReadAuthorizationCodeGrantDetails: ReadAuthorizationCodeGrantDetails
}

structure ReadAuthorizationCodeGrantDetails {
    @required
    ClientId: ClientId

    @required
    TokenEndpoint: Endpoint

    @required
    AuthorizationEndpoint: Endpoint
}

structure ReadAuthorizationCodeGrantMetadata {
    @required
    BaseEndpoint: Endpoint

    @required
    RedirectUrl: Endpoint

    ReadAuthorizationCodeGrantCredentialsDetails: ReadAuthorizationCodeGrantCredentialsDetails
    AuthorizationCodeGrantCredentialsSource: AuthorizationCodeGrantCredentialsSource
}

structure ReadBasicAuthConnectionMetadata {
    @required
    BaseEndpoint: Endpoint

    @required
    Username: ActionUserName
}

union ReadClientCredentialsDetails {
    ReadClientCredentialsGrantDetails: ReadClientCredentialsGrantDetails
}

structure ReadClientCredentialsGrantDetails {
    @required
    ClientId: ClientId

    @required
    TokenEndpoint: Endpoint
}

structure ReadClientCredentialsGrantMetadata {
    @required
    BaseEndpoint: Endpoint

    ReadClientCredentialsDetails: ReadClientCredentialsDetails
    ClientCredentialsSource: ClientCredentialsSource
}

structure ReadIamConnectionMetadata {
    @required
    RoleArn: RoleArn

    @required
    SourceArn: String
}

structure ReadNoneConnectionMetadata {
    @required
    BaseEndpoint: Endpoint
}

structure RecentSnapshotsConfigurations {
    @required
    Enabled: Boolean
}

@range(min: 7, max: 30)
long RecoveryWindowInDays

structure RedshiftIAMParameters {
    @required
    RoleArn: RoleArn

    DatabaseUser: DatabaseUser
    DatabaseGroups: DatabaseGroupList
    AutoCreateDatabaseUser: Boolean
}

structure RedshiftParameters {
    Host: Host
    Port: OptionalPort

    @required
    Database: Database

    ClusterId: ClusterId
    IAMParameters: RedshiftIAMParameters
    IdentityCenterConfiguration: IdentityCenterConfiguration
}

structure ReferenceLine {
    Status: WidgetStatus

    @required
    DataConfiguration: ReferenceLineDataConfiguration

    StyleConfiguration: ReferenceLineStyleConfiguration
    LabelConfiguration: ReferenceLineLabelConfiguration
}

structure ReferenceLineCustomLabelConfiguration {
    @required
    CustomLabel: NonEmptyString
}

structure ReferenceLineDataConfiguration {
    StaticConfiguration: ReferenceLineStaticDataConfiguration
    DynamicConfiguration: ReferenceLineDynamicDataConfiguration
    AxisBinding: AxisBinding
    SeriesType: ReferenceLineSeriesType
}

structure ReferenceLineDynamicDataConfiguration {
    @required
    Column: ColumnIdentifier

    MeasureAggregationFunction: AggregationFunction

    @required
    Calculation: NumericalAggregationFunction
}

structure ReferenceLineLabelConfiguration {
    ValueLabelConfiguration: ReferenceLineValueLabelConfiguration
    CustomLabelConfiguration: ReferenceLineCustomLabelConfiguration
    FontConfiguration: FontConfiguration
    FontColor: HexColor
    HorizontalPosition: ReferenceLineLabelHorizontalPosition
    VerticalPosition: ReferenceLineLabelVerticalPosition
}

enum ReferenceLineLabelHorizontalPosition {
    LEFT
    CENTER
    RIGHT
}

enum ReferenceLineLabelVerticalPosition {
    ABOVE
    BELOW
}

@length(max: 20)
list ReferenceLineList {
    member: ReferenceLine
}

enum ReferenceLinePatternType {
    SOLID
    DASHED
    DOTTED
}

enum ReferenceLineSeriesType {
    BAR
    LINE
}

structure ReferenceLineStaticDataConfiguration {
    @required
    Value: SensitiveDouble
}

structure ReferenceLineStyleConfiguration {
    Pattern: ReferenceLinePatternType
    Color: HexColor
}

structure ReferenceLineValueLabelConfiguration {
    RelativePosition: ReferenceLineValueLabelRelativePosition
    FormatConfiguration: NumericFormatConfiguration
}

enum ReferenceLineValueLabelRelativePosition {
    BEFORE_CUSTOM_LABEL
    AFTER_CUSTOM_LABEL
}

structure RefreshConfiguration {
    @required
    IncrementalRefresh: IncrementalRefresh
}

enum RefreshFailureAlertStatus {
    ENABLED
    DISABLED
}

structure RefreshFailureConfiguration {
    EmailAlert: RefreshFailureEmailAlert
}

structure RefreshFailureEmailAlert {
    AlertStatus: RefreshFailureAlertStatus
}

structure RefreshFrequency {
    @required
    Interval: RefreshInterval

    RefreshOnDay: ScheduleRefreshOnEntity
    Timezone: String
    TimeOfTheDay: String
}

enum RefreshInterval {
    MINUTE15
    MINUTE30
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
}

structure RefreshSchedule {
    @required
    ScheduleId: String

    @required
    ScheduleFrequency: RefreshFrequency

    StartAfterDateTime: Timestamp

    @required
    RefreshType: IngestionType

    Arn: String
}

list RefreshSchedules {
    member: RefreshSchedule
}

@pattern("[a-z]+-[a-z]+-[0-9]{1}")
string Region

structure RegisteredCustomerManagedKey {
    KeyArn: String
    DefaultKey: Boolean
}

structure RegisteredUserConsoleFeatureConfigurations {
    StatePersistence: StatePersistenceConfigurations
    SharedView: SharedViewConfigurations
    AmazonQInQuickSight: AmazonQInQuickSightConsoleConfigurations
    Schedules: SchedulesConfigurations
    RecentSnapshots: RecentSnapshotsConfigurations
    ThresholdAlerts: ThresholdAlertsConfigurations
    DashboardCustomizationSummary: DashboardCustomizationSummaryConfigurations
}

structure RegisteredUserDashboardEmbeddingConfiguration {
    @required
    InitialDashboardId: ShortRestrictiveResourceId

    FeatureConfigurations: RegisteredUserDashboardFeatureConfigurations
}

structure RegisteredUserDashboardFeatureConfigurations {
    StatePersistence: StatePersistenceConfigurations
    Bookmarks: BookmarksConfigurations
    SharedView: SharedViewConfigurations
    AmazonQInQuickSight: AmazonQInQuickSightDashboardConfigurations
    Schedules: SchedulesConfigurations
    RecentSnapshots: RecentSnapshotsConfigurations
    ThresholdAlerts: ThresholdAlertsConfigurations
    DashboardCustomizationSummary: DashboardCustomizationSummaryConfigurations
}

structure RegisteredUserDashboardVisualEmbeddingConfiguration {
    @required
    InitialDashboardVisualId: DashboardVisualId
}

structure RegisteredUserEmbeddingExperienceConfiguration {
    Dashboard: RegisteredUserDashboardEmbeddingConfiguration
    QuickSightConsole: RegisteredUserQuickSightConsoleEmbeddingConfiguration
    QSearchBar: RegisteredUserQSearchBarEmbeddingConfiguration
    DashboardVisual: RegisteredUserDashboardVisualEmbeddingConfiguration
    GenerativeQnA: RegisteredUserGenerativeQnAEmbeddingConfiguration
    QuickChat: RegisteredUserQuickChatEmbeddingConfiguration
}

structure RegisteredUserGenerativeQnAEmbeddingConfiguration {
    InitialTopicId: RestrictiveResourceId
}

structure RegisteredUserQSearchBarEmbeddingConfiguration {
    InitialTopicId: RestrictiveResourceId
}

structure RegisteredUserQuickChatEmbeddingConfiguration {}

structure RegisteredUserQuickSightConsoleEmbeddingConfiguration {
    InitialPath: EntryPath
    FeatureConfigurations: RegisteredUserConsoleFeatureConfigurations
}

structure RegisteredUserSnapshotJobResult {
    FileGroups: SnapshotJobResultFileGroupList
}

list RegisteredUserSnapshotJobResultList {
    member: RegisteredUserSnapshotJobResult
}

structure RelationalTable {
    @required
    DataSourceArn: String

    Catalog: RelationalTableCatalog
    Schema: RelationalTableSchema

    @required
    Name: RelationalTableName

    @required
    InputColumns: InputColumnList
}

@length(max: 256)
string RelationalTableCatalog

@length(min: 1, max: 256)
string RelationalTableName

@length(max: 256)
string RelationalTableSchema

structure RelativeDateTimeControlDisplayOptions {
    TitleOptions: LabelOptions
    DateTimeFormat: DateTimeFormat
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
}

enum RelativeDateType {
    PREVIOUS
    THIS
    LAST
    NOW
    NEXT
}

structure RelativeDatesFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    @required
    AnchorDateConfiguration: AnchorDateConfiguration

    MinimumGranularity: TimeGranularity

    @required
    TimeGranularity: TimeGranularity

    @required
    RelativeDateType: RelativeDateType

    RelativeDateValue: Integer
    ParameterName: ParameterName

    @required
    NullOption: FilterNullOption

    ExcludePeriodConfiguration: ExcludePeriodConfiguration
    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

enum RelativeFontSize {
    EXTRA_SMALL
    SMALL
    MEDIUM
    LARGE
    EXTRA_LARGE
}

structure RenameColumnOperation {
    @required
    ColumnName: ColumnName

    @required
    NewColumnName: ColumnName
}

@length(min: 0, max: 2048)
list RenameColumnOperationList {
    member: RenameColumnOperation
}

structure RenameColumnsOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: TransformOperationSource

    @required
    RenameColumnOperations: RenameColumnOperationList
}

enum ResizeOption {
    FIXED
    RESPONSIVE
}

@error("client") @httpError(409)
structure ResourceExistsException {
    Message: String
    ResourceType: ExceptionResourceType
    RequestId: String
}

@length(min: 1, max: 128)
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceType: ExceptionResourceType
    RequestId: String
}

structure ResourcePermission {
    @required
    Principal: Principal

    @required
    Actions: ActionList
}

@length(min: 1, max: 64)
list ResourcePermissionList {
    member: ResourcePermission
}

enum ResourceStatus {
    CREATION_IN_PROGRESS
    CREATION_SUCCESSFUL
    CREATION_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_FAILED
    DELETED
}

@error("server") @httpError(503)
structure ResourceUnavailableException {
    Message: String
    ResourceType: ExceptionResourceType
    RequestId: String
}

@length(min: 1, max: 2048) @pattern("[\\w\\-]+")
string RestrictiveResourceId

enum ReviewedAnswerErrorCode {
    INTERNAL_ERROR
    MISSING_ANSWER
    DATASET_DOES_NOT_EXIST
    INVALID_DATASET_ARN
    DUPLICATED_ANSWER
    INVALID_DATA
    MISSING_REQUIRED_FIELDS
}

enum Role {
    ADMIN
    AUTHOR
    READER
    ADMIN_PRO
    AUTHOR_PRO
    READER_PRO
}

@length(min: 20, max: 2048)
string RoleArn

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9+=,.@_-]+$")
string RoleName

@length(min: 2, max: 64) @pattern("[\\w+=.@-]*")
string RoleSessionName

structure RollingDateConfiguration {
    DataSetIdentifier: DataSetIdentifier

    @required
    Expression: Expression
}

@length(max: 1)
list RowAlternateColorList {
    member: HexColor
}

structure RowAlternateColorOptions {
    Status: WidgetStatus
    RowAlternateColors: RowAlternateColorList
    UsePrimaryBackgroundColor: WidgetStatus
}

structure RowInfo {
    RowsIngested: Long
    RowsDropped: Long
    TotalRowsInDataset: Long
}

structure RowLevelPermissionConfiguration {
    TagConfiguration: RowLevelPermissionTagConfiguration
    RowLevelPermissionDataSet: RowLevelPermissionDataSet
}

structure RowLevelPermissionDataSet {
    Namespace: Namespace

    @required
    Arn: String

    @required
    PermissionPolicy: RowLevelPermissionPolicy

    FormatVersion: RowLevelPermissionFormatVersion
    Status: Status
}

map RowLevelPermissionDataSetMap {
    key: DataSetEntityResourceId
    value: RowLevelPermissionDataSet
}

enum RowLevelPermissionFormatVersion {
    VERSION_1
    VERSION_2
}

enum RowLevelPermissionPolicy {
    GRANT_ACCESS
    DENY_ACCESS
}

structure RowLevelPermissionTagConfiguration {
    Status: Status

    @required
    TagRules: RowLevelPermissionTagRuleList

    TagRuleConfigurations: RowLevelPermissionTagRuleConfigurationList
}

@length(max: 10)
string RowLevelPermissionTagDelimiter

structure RowLevelPermissionTagRule {
    @required
    TagKey: SessionTagKey

    @required
    ColumnName: String

    TagMultiValueDelimiter: RowLevelPermissionTagDelimiter
    MatchAllValue: SessionTagValue
}

@length(min: 1, max: 50)
list RowLevelPermissionTagRuleConfiguration {
    member: SessionTagKey
}

@length(min: 1, max: 50)
list RowLevelPermissionTagRuleConfigurationList {
    member: RowLevelPermissionTagRuleConfiguration
}

@length(min: 1, max: 50)
list RowLevelPermissionTagRuleList {
    member: RowLevelPermissionTagRule
}

@length(max: 100)
list RowSortList {
    member: FieldSortOptions
}

@length(min: 1, max: 1024)
string S3Bucket

structure S3BucketConfiguration {
    @required
    BucketName: NonEmptyString

    @required
    BucketPrefix: NonEmptyString

    @required
    BucketRegion: NonEmptyString
}

@length(min: 1, max: 1024)
string S3Key

structure S3KnowledgeBaseParameters {
    RoleArn: RoleArn

    @required
    BucketUrl: S3Bucket

    MetadataFilesLocation: MetadataFilesLocation
}

structure S3Parameters {
    @required
    ManifestFileLocation: ManifestFileLocation

    RoleArn: RoleArn
}

structure S3Source {
    @required
    DataSourceArn: String

    UploadSettings: UploadSettings

    @required
    InputColumns: InputColumnList
}

@pattern("^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-zA-Z0-9-_]{3,63})$")
string S3TableBucketArn

structure S3TablesParameters {
    TableBucketArn: S3TableBucketArn
}

@pattern("^(https|s3)://([^/]+)/?(.*)$")
string S3Uri

structure SaaSTable {
    @required
    DataSourceArn: String

    @required
    TablePath: TablePathElementList

    @required
    InputColumns: InputColumnList
}

structure SameSheetTargetVisualConfiguration {
    TargetVisuals: TargetVisualList
    TargetVisualOptions: TargetVisualOptions
}

structure SankeyDiagramAggregatedFieldWells {
    Source: DimensionFieldList
    Destination: DimensionFieldList
    Weight: MeasureFieldList
}

structure SankeyDiagramChartConfiguration {
    FieldWells: SankeyDiagramFieldWells
    SortConfiguration: SankeyDiagramSortConfiguration
    DataLabels: DataLabelOptions
    Interactions: VisualInteractionOptions
}

structure SankeyDiagramFieldWells {
    SankeyDiagramAggregatedFieldWells: SankeyDiagramAggregatedFieldWells
}

structure SankeyDiagramSortConfiguration {
    WeightSort: FieldSortOptionsList
    SourceItemsLimit: ItemsLimitConfiguration
    DestinationItemsLimit: ItemsLimitConfiguration
}

structure SankeyDiagramVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: SankeyDiagramChartConfiguration
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

structure ScatterPlotCategoricallyAggregatedFieldWells {
    XAxis: MeasureFieldList
    YAxis: MeasureFieldList
    Category: DimensionFieldList
    Size: MeasureFieldList
    Label: DimensionFieldList
}

structure ScatterPlotConfiguration {
    FieldWells: ScatterPlotFieldWells
    SortConfiguration: ScatterPlotSortConfiguration
    XAxisLabelOptions: ChartAxisLabelOptions
    XAxisDisplayOptions: AxisDisplayOptions
    YAxisLabelOptions: ChartAxisLabelOptions
    YAxisDisplayOptions: AxisDisplayOptions
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    VisualPalette: VisualPalette
    Interactions: VisualInteractionOptions
}

structure ScatterPlotFieldWells {
    ScatterPlotCategoricallyAggregatedFieldWells: ScatterPlotCategoricallyAggregatedFieldWells
    ScatterPlotUnaggregatedFieldWells: ScatterPlotUnaggregatedFieldWells
}

structure ScatterPlotSortConfiguration {
    ScatterPlotLimitConfiguration: ItemsLimitConfiguration
}

structure ScatterPlotUnaggregatedFieldWells {
    XAxis: DimensionFieldList
    YAxis: DimensionFieldList
    Size: MeasureFieldList
    Category: DimensionFieldList
    Label: DimensionFieldList
}

structure ScatterPlotVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: ScatterPlotConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure ScheduleRefreshOnEntity {
    DayOfWeek: DayOfWeek
    DayOfMonth: DayOfMonth
}

structure SchedulesConfigurations {
    @required
    Enabled: Boolean
}

structure ScrollBarOptions {
    Visibility: Visibility
    VisibleRange: VisibleRangeOptions
}

@range(min: 0, max: 100)
integer SearchActionConnectorsRequestMaxResultsInteger

enum SearchFilterOperator {
    StringEquals
    StringLike
}

structure SearchFlowsFilter {
    @required
    Name: FieldName

    @required
    Operator: SearchFilterOperator

    @required
    Value: String
}

list SearchFlowsFilterList {
    member: SearchFlowsFilter
}

@input
structure SearchFlowsInput {
    @required @httpLabel
    AwsAccountId: AccountId

    @required
    Filters: SearchFlowsFilterList

    NextToken: String
    MaxResults: FlowMaxResults
}

@output
structure SearchFlowsOutput {
    @required
    FlowSummaryList: FlowSummaryList

    NextToken: String
    RequestId: String

    @httpResponseCode
    Status: Integer
}

@range(min: 1, max: 180)
integer Seasonality

structure SecondaryValueOptions {
    Visibility: Visibility
}

@length(min: 1, max: 2048) @pattern("^arn:[-a-z0-9]*:secretsmanager:[-a-z0-9]*:[0-9]{12}:secret:.+")
string SecretArn

structure SectionAfterPageBreak {
    Status: SectionPageBreakStatus
}

structure SectionBasedLayoutCanvasSizeOptions {
    PaperCanvasSizeOptions: SectionBasedLayoutPaperCanvasSizeOptions
}

structure SectionBasedLayoutConfiguration {
    @required
    HeaderSections: HeaderFooterSectionConfigurationList

    @required
    BodySections: BodySectionConfigurationList

    @required
    FooterSections: HeaderFooterSectionConfigurationList

    @required
    CanvasSizeOptions: SectionBasedLayoutCanvasSizeOptions
}

structure SectionBasedLayoutPaperCanvasSizeOptions {
    PaperSize: PaperSize
    PaperOrientation: PaperOrientation
    PaperMargin: Spacing
}

structure SectionLayoutConfiguration {
    @required
    FreeFormLayout: FreeFormSectionLayoutConfiguration
}

structure SectionPageBreakConfiguration {
    After: SectionAfterPageBreak
}

enum SectionPageBreakStatus {
    ENABLED
    DISABLED
}

structure SectionStyle {
    Height: String
    Padding: Spacing
}

@length(min: 1, max: 255) @pattern("^sg-[0-9a-z]*$")
string SecurityGroupId

@length(min: 1, max: 16)
list SecurityGroupIdList {
    member: SecurityGroupId
}

enum SelectAllValueOptions {
    ALL_VALUES
}

structure SelectableValuesSort {
    @required
    Direction: ControlSortDirection
}

@length(min: 1, max: 20)
list SelectedFieldList {
    member: FieldId
}

enum SelectedFieldOptions {
    ALL_FIELDS
}

structure SelectedSheetsFilterScopeConfiguration {
    SheetVisualScopingConfigurations: SheetVisualScopingConfigurations
}

enum SelectedTooltipType {
    BASIC
    DETAILED
    SHEET
}

enum SelfUpgradeAdminAction {
    APPROVE
    DENY
    VERIFY
}

structure SelfUpgradeConfiguration {
    SelfUpgradeStatus: SelfUpgradeStatus
}

structure SelfUpgradeRequestDetail {
    UpgradeRequestId: String
    UserName: UserName
    OriginalRole: UserRole
    RequestedRole: UserRole
    RequestNote: String
    CreationTime: Long
    RequestStatus: SelfUpgradeRequestStatus
    lastUpdateAttemptTime: Long
    lastUpdateFailureReason: String
}

list SelfUpgradeRequestDetailList {
    member: SelfUpgradeRequestDetail
}

enum SelfUpgradeRequestStatus {
    PENDING
    APPROVED
    DENIED
    UPDATE_FAILED
    VERIFY_FAILED
}

enum SelfUpgradeStatus {
    AUTO_APPROVAL
    ADMIN_APPROVAL
}

structure SemanticEntityType {
    TypeName: LimitedString
    SubTypeName: LimitedString
    TypeParameters: TypeParameters
}

structure SemanticModelConfiguration {
    TableMap: SemanticTableMap
    SemanticMetadata: DataSetSemanticMetadataList
}

structure SemanticTable {
    @required
    Alias: SemanticTableAlias

    @required
    DestinationTableId: DataSetEntityResourceId

    RowLevelPermissionConfiguration: RowLevelPermissionConfiguration
    SemanticMetadata: TableSemanticMetadata
}

@length(min: 1, max: 64)
string SemanticTableAlias

@length(min: 1, max: 1)
map SemanticTableMap {
    key: DataSetEntityResourceId
    value: SemanticTable
}

structure SemanticType {
    TypeName: LimitedString
    SubTypeName: LimitedString
    TypeParameters: TypeParameters
    TruthyCellValue: SensitiveString
    TruthyCellValueSynonyms: SensitiveStringList
    FalseyCellValue: SensitiveString
    FalseyCellValueSynonyms: SensitiveStringList
}

@sensitive
document SensitiveDocument

@sensitive
double SensitiveDouble

list SensitiveDoubleList {
    member: SensitiveDouble
}

@sensitive
double SensitiveDoubleObject

@length(min: 1, max: 7000000) @pattern("[\\s\\S]*[{\\[].*[}\\]]\\s*") @sensitive
string SensitiveIOPayload

@sensitive
long SensitiveLong

list SensitiveLongList {
    member: SensitiveLong
}

@sensitive
long SensitiveLongObject

@pattern("^(https|s3)://([^/]+)/?(.*)$") @sensitive
string SensitiveS3Uri

@sensitive
string SensitiveString

list SensitiveStringList {
    member: SensitiveString
}

@sensitive
string SensitiveStringObject

@sensitive
string SensitiveText

@sensitive
timestamp SensitiveTimestamp

list SensitiveTimestampList {
    member: SensitiveTimestamp
}

structure SeriesItem {
    FieldSeriesItem: FieldSeriesItem
    DataFieldSeriesItem: DataFieldSeriesItem
}

@length(max: 2000)
list SeriesItemList {
    member: SeriesItem
}

structure ServiceNowParameters {
    @required
    SiteBaseUrl: SiteBaseUrl
}

enum ServiceType {
    REDSHIFT
    QBUSINESS
    ATHENA
    GLUE_DATA_CATALOG
}

@range(min: 15, max: 600)
long SessionLifetimeInMinutes

@error("client") @httpError(400)
structure SessionLifetimeInMinutesInvalidException {
    Message: String
    RequestId: String
}

structure SessionTag {
    @required
    Key: SessionTagKey

    @required
    Value: SessionTagValue
}

@length(min: 1, max: 128)
string SessionTagKey

@length(min: 1, max: 50)
list SessionTagKeyList {
    member: SessionTagKey
}

@length(min: 1, max: 50)
list SessionTagList {
    member: SessionTag
}

@length(min: 1, max: 256) @sensitive
string SessionTagValue

structure SetParameterValueConfiguration {
    @required
    DestinationParameterName: ParameterName

    @required
    Value: DestinationParameterValueConfiguration
}

@length(min: 1, max: 200)
list SetParameterValueConfigurationList {
    member: SetParameterValueConfiguration
}

structure ShapeConditionalFormat {
    @required
    BackgroundColor: ConditionalFormattingColor
}

@length(min: 1, max: 100)
string SharePointClientId

@length(min: 1, max: 1024)
string SharePointDomain

structure SharePointParameters {
    @required
    SharePointDomain: SharePointDomain

    TenantId: SharePointTenantId
    ClientId: SharePointClientId
    AuthType: AuthType
}

@length(min: 1, max: 100)
string SharePointTenantId

structure SharedColumnSemanticMetadata {
    ColumnNames: ColumnNameList

    @required
    ColumnProperties: ColumnSemanticPropertyList
}

@length(min: 1, max: 2000)
list SharedColumnSemanticMetadataList {
    member: SharedColumnSemanticMetadata
}

structure SharedViewConfigurations {
    @required
    Enabled: Boolean
}

enum SharingModel {
    ACCOUNT
    NAMESPACE
}

structure Sheet {
    SheetId: ShortRestrictiveResourceId
    Name: SheetName
    Images: SheetImageList
}

structure SheetBackgroundStyle {
    Color: String
    Gradient: String
}

enum SheetContentType {
    PAGINATED
    INTERACTIVE
}

enum SheetControlDateTimePickerType {
    SINGLE_VALUED
    DATE_RANGE
}

structure SheetControlInfoIconLabelOptions {
    Visibility: Visibility
    InfoIconText: SheetControlInfoIconText
}

@length(min: 1, max: 100)
string SheetControlInfoIconText

structure SheetControlLayout {
    @required
    Configuration: SheetControlLayoutConfiguration
}

structure SheetControlLayoutConfiguration {
    GridLayout: GridLayoutConfiguration
}

@length(min: 0, max: 1)
list SheetControlLayoutList {
    member: SheetControlLayout
}

enum SheetControlListType {
    MULTI_SELECT
    SINGLE_SELECT
}

enum SheetControlSliderType {
    SINGLE_POINT
    RANGE
}

@length(min: 0, max: 2048)
string SheetControlTitle

structure SheetControlsOption {
    VisibilityState: DashboardUIState
}

structure SheetDefinition {
    @required
    SheetId: ShortRestrictiveResourceId

    Title: SheetTitle
    Description: SheetDescription
    Name: SheetName
    ParameterControls: ParameterControlList
    FilterControls: FilterControlList
    Visuals: VisualList
    TextBoxes: SheetTextBoxList
    Images: SheetImageList
    Layouts: LayoutList
    SheetControlLayouts: SheetControlLayoutList
    ContentType: SheetContentType
    CustomActionDefaults: VisualCustomActionDefaults
}

@length(max: 20)
list SheetDefinitionList {
    member: SheetDefinition
}

@length(min: 1, max: 1024)
string SheetDescription

structure SheetElementConfigurationOverrides {
    Visibility: Visibility
}

structure SheetElementRenderingRule {
    @required
    Expression: Expression

    @required
    ConfigurationOverrides: SheetElementConfigurationOverrides
}

@length(max: 10000)
list SheetElementRenderingRuleList {
    member: SheetElementRenderingRule
}

structure SheetImage {
    @required
    SheetImageId: ShortRestrictiveResourceId

    @required
    Source: SheetImageSource

    Scaling: SheetImageScalingConfiguration
    Tooltip: SheetImageTooltipConfiguration
    ImageContentAltText: LongPlainText
    Interactions: ImageInteractionOptions
    Actions: ImageCustomActionList
}

@length(min: 0, max: 10)
list SheetImageList {
    member: SheetImage
}

structure SheetImageScalingConfiguration {
    ScalingType: SheetImageScalingType
}

enum SheetImageScalingType {
    SCALE_TO_WIDTH
    SCALE_TO_HEIGHT
    SCALE_TO_CONTAINER
    SCALE_NONE
}

structure SheetImageSource {
    SheetImageStaticFileSource: SheetImageStaticFileSource
}

structure SheetImageStaticFileSource {
    @required
    StaticFileId: ShortRestrictiveResourceId
}

structure SheetImageTooltipConfiguration {
    TooltipText: SheetImageTooltipText
    Visibility: Visibility
}

structure SheetImageTooltipText {
    PlainText: LongPlainText
}

structure SheetLayoutElementMaximizationOption {
    AvailabilityStatus: DashboardBehavior
}

structure SheetLayoutGroup {
    @required
    Id: ShortRestrictiveResourceId

    @required
    Members: SheetLayoutGroupMemberList
}

@length(max: 215)
list SheetLayoutGroupList {
    member: SheetLayoutGroup
}

structure SheetLayoutGroupMember {
    @required
    Id: ShortRestrictiveResourceId

    @required
    Type: SheetLayoutGroupMemberType
}

@length(min: 2, max: 430)
list SheetLayoutGroupMemberList {
    member: SheetLayoutGroupMember
}

enum SheetLayoutGroupMemberType {
    ELEMENT
    GROUP
}

@length(max: 20)
list SheetList {
    member: Sheet
}

@length(min: 1, max: 2048)
string SheetName

structure SheetStyle {
    Tile: TileStyle
    TileLayout: TileLayoutStyle
    Background: SheetBackgroundStyle
}

structure SheetTextBox {
    @required
    SheetTextBoxId: ShortRestrictiveResourceId

    Content: SheetTextBoxContent
    Interactions: TextBoxInteractionOptions
}

@length(max: 150000)
string SheetTextBoxContent

@length(max: 100)
list SheetTextBoxList {
    member: SheetTextBox
}

@length(min: 1, max: 1024)
string SheetTitle

structure SheetTooltip {
    SheetId: ShortRestrictiveResourceId
}

structure SheetVisualScopingConfiguration {
    @required
    SheetId: ShortRestrictiveResourceId

    @required
    Scope: FilterVisualScope

    VisualIds: FilteredVisualsList
}

@length(min: 1, max: 75)
list SheetVisualScopingConfigurations {
    member: SheetVisualScopingConfiguration
}

structure ShortFormatText {
    PlainText: ShortPlainText
    RichText: ShortRichText
}

@length(min: 1, max: 512)
string ShortPlainText

@length(min: 1, max: 512) @pattern("[\\w\\-]+")
string ShortRestrictiveResourceId

@length(min: 1, max: 1024)
string ShortRichText

structure SignupResponse {
    IAMUser: Boolean
    userLoginName: String
    accountName: String
    directoryType: String
}

enum SimpleAttributeAggregationFunction {
    UNIQUE_VALUE
}

structure SimpleClusterMarker {
    Color: HexColor
}

enum SimpleNumericalAggregationFunction {
    SUM
    AVERAGE
    MIN
    MAX
    COUNT
    DISTINCT_COUNT
    VAR
    VARP
    STDEV
    STDEVP
    MEDIAN
}

enum SimpleTotalAggregationFunction {
    DEFAULT
    SUM
    AVERAGE
    MIN
    MAX
    NONE
}

structure SingleAxisOptions {
    YAxisOptions: YAxisOptions
}

enum SingleYAxisOption {
    PRIMARY_Y_AXIS
}

@length(min: 1, max: 1024)
string SiteBaseUrl

structure SliderControlDisplayOptions {
    TitleOptions: LabelOptions
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
}

structure Slot {
    SlotId: LimitedString
    VisualId: LimitedString
}

list Slots {
    member: Slot
}

enum SmallMultiplesAxisPlacement {
    OUTSIDE
    INSIDE
}

structure SmallMultiplesAxisProperties {
    Scale: SmallMultiplesAxisScale
    Placement: SmallMultiplesAxisPlacement
}

enum SmallMultiplesAxisScale {
    SHARED
    INDEPENDENT
}

@length(max: 1)
list SmallMultiplesDimensionFieldList {
    member: DimensionField
}

structure SmallMultiplesOptions {
    MaxVisibleRows: VisiblePanelRows
    MaxVisibleColumns: VisiblePanelColumns
    PanelConfiguration: PanelConfiguration
    XAxis: SmallMultiplesAxisProperties
    YAxis: SmallMultiplesAxisProperties
}

structure SnapshotAnonymousUser {
    RowLevelPermissionTags: SessionTagList
}

@length(min: 1, max: 1)
list SnapshotAnonymousUserList {
    member: SnapshotAnonymousUser
}

structure SnapshotAnonymousUserRedacted {
    RowLevelPermissionTagKeys: SessionTagKeyList
}

@length(min: 1, max: 1)
list SnapshotAnonymousUserRedactedList {
    member: SnapshotAnonymousUserRedacted
}

structure SnapshotConfiguration {
    @required
    FileGroups: SnapshotFileGroupList

    DestinationConfiguration: SnapshotDestinationConfiguration
    Parameters: Parameters
}

structure SnapshotDestinationConfiguration {
    S3Destinations: SnapshotS3DestinationConfigurationList
}

structure SnapshotFile {
    @required
    SheetSelections: SnapshotFileSheetSelectionList

    @required
    FormatType: SnapshotFileFormatType
}

enum SnapshotFileFormatType {
    CSV
    PDF
    EXCEL
}

structure SnapshotFileGroup {
    Files: SnapshotFileList
}

@length(min: 1, max: 7)
list SnapshotFileGroupList {
    member: SnapshotFileGroup
}

@length(min: 1, max: 1)
list SnapshotFileList {
    member: SnapshotFile
}

structure SnapshotFileSheetSelection {
    @required
    SheetId: ShortRestrictiveResourceId

    @required
    SelectionScope: SnapshotFileSheetSelectionScope

    VisualIds: SnapshotFileSheetSelectionVisualIdList
}

@length(min: 1, max: 5)
list SnapshotFileSheetSelectionList {
    member: SnapshotFileSheetSelection
}

enum SnapshotFileSheetSelectionScope {
    ALL_VISUALS
    SELECTED_VISUALS
}

@length(min: 1, max: 5)
list SnapshotFileSheetSelectionVisualIdList {
    member: ShortRestrictiveResourceId
}

structure SnapshotJobErrorInfo {
    ErrorMessage: String
    ErrorType: String
}

structure SnapshotJobResult {
    AnonymousUsers: AnonymousUserSnapshotJobResultList
    RegisteredUsers: RegisteredUserSnapshotJobResultList
}

structure SnapshotJobResultErrorInfo {
    ErrorMessage: String
    ErrorType: String
}

list SnapshotJobResultErrorInfoList {
    member: SnapshotJobResultErrorInfo
}

structure SnapshotJobResultFileGroup {
    Files: SnapshotFileList
    S3Results: SnapshotJobS3ResultList
}

list SnapshotJobResultFileGroupList {
    member: SnapshotJobResultFileGroup
}

structure SnapshotJobS3Result {
    S3DestinationConfiguration: SnapshotS3DestinationConfiguration
    S3Uri: SensitiveS3Uri
    ErrorInfo: SnapshotJobResultErrorInfoList
}

list SnapshotJobS3ResultList {
    member: SnapshotJobS3Result
}

enum SnapshotJobStatus {
    QUEUED
    RUNNING
    COMPLETED
    FAILED
}

structure SnapshotS3DestinationConfiguration {
    @required
    BucketConfiguration: S3BucketConfiguration
}

@length(min: 1, max: 1)
list SnapshotS3DestinationConfigurationList {
    member: SnapshotS3DestinationConfiguration
}

structure SnapshotUserConfiguration {
    AnonymousUsers: SnapshotAnonymousUserList
}

structure SnapshotUserConfigurationRedacted {
    AnonymousUsers: SnapshotAnonymousUserRedactedList
}

structure SnowflakeParameters {
    @required
    Host: Host

    @required
    Database: Database

    @required
    Warehouse: Warehouse

    AuthenticationType: AuthenticationType
    DatabaseAccessControlRole: DatabaseAccessControlRole
    OAuthParameters: OAuthParameters
}

enum SortDirection {
    ASC
    DESC
}

enum SortOrder {
    ASC
    DESC
}

structure SourceTable {
    PhysicalTableId: DataSetEntityResourceId
    DataSet: ParentDataSet
}

@length(min: 1, max: 32)
map SourceTableMap {
    key: DataSetEntityResourceId
    value: SourceTable
}

structure SpaceContributor {
    userName: String

    @required
    rawFileSizeBytes: Long

    percentage: Double
}

list SpaceContributorList {
    member: SpaceContributor
}

@length(min: 0, max: 1000) @pattern("[\\P{C}\\n\\r\\t\\f\\v\\p{Cf}]*") @sensitive
string SpaceDescription

structure SpaceDetails {
    name: SpaceName
    description: SpaceDescription
    resources: SpaceQuickSightResources
    createdAt: Timestamp
    updatedAt: Timestamp
    consumedSourceSize: Long
    consumedSourceDocCount: Integer
    createdBy: String
    createdByArn: String
}

@length(min: 1, max: 1000) @pattern("[\\P{C}\\n\\r\\t\\f\\v\\p{Cf}]*")
string SpaceName

structure SpaceQuickSightResource {
    @required
    resourceType: SpaceQuickSightResourceType

    @required
    resourceDetails: SpaceQuickSightResourceDetails
}

union SpaceQuickSightResourceDetails {
    resourceArn: String
}

enum SpaceQuickSightResourceType {
    TOPIC
    DASHBOARD
    KNOWLEDGE_BASE
    ACTION_CONNECTOR
    DATA_SET
}

list SpaceQuickSightResources {
    member: SpaceQuickSightResource
}

enum SpaceQuickSightSearchFilterName {
    SPACE_ID
    SPACE_NAME
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    CONTRIBUTED_BY
    CONSUMED_SOURCE_SIZE
    CREATED_BY
}

structure SpaceQuicksightSearchFilter {
    @required
    name: SpaceQuickSightSearchFilterName

    @required
    operator: SpaceSearchOperator

    @required
    value: String
}

@length(min: 1, max: 2)
list SpaceQuicksightSearchFilters {
    member: SpaceQuicksightSearchFilter
}

structure SpaceResourceOperation {
    @required
    ResourceType: SpaceQuickSightResourceType

    @required
    ResourceDetails: SpaceQuickSightResourceDetails
}

list SpaceResourceOperations {
    member: SpaceResourceOperation
}

list SpaceResourceSummaries {
    member: SpaceResourceSummary
}

structure SpaceResourceSummary {
    @required
    ResourceType: SpaceQuickSightResourceType

    @required
    ResourceDetails: SpaceQuickSightResourceDetails

    ResourceName: String
    UpdatedAt: Timestamp
}

enum SpaceSearchOperator {
    STRING_EQUALS
    STRING_LIKE
    NUMBER_RANGE
}

list SpaceSummaries {
    member: SpaceSummary
}

structure SpaceSummary {
    @required
    spaceId: PublicSpaceId

    spaceArn: PublicSpaceArn
    name: SpaceName
    description: SpaceDescription
    updatedAt: Timestamp
    consumedSourceSize: Long
    consumedSourceDocCount: Integer
    createdAt: Timestamp
    createdBy: String
    createdByArn: String
    resourcesCount: Integer
}

@range(min: 1, max: 500)
integer SpacesMaxResults

structure Spacing {
    Top: String
    Bottom: String
    Left: String
    Right: String
}

structure SparkParameters {
    @required
    Host: Host

    @required
    Port: Port
}

enum SparklineAxisBehavior {
    SHARED
    INDEPENDENT
}

enum SparklineVisualType {
    LINE
    AREA_LINE
}

structure SparklinesOptions {
    @required
    FieldId: FieldId

    @required
    XAxisField: DimensionField

    YAxisBehavior: SparklineAxisBehavior
    VisualType: SparklineVisualType
    LineColor: HexColor
    LineInterpolation: LineInterpolation
    AllPointsMarker: LineChartMarkerStyleSettings
    MaxValueMarker: LineChartMarkerStyleSettings
    MinValueMarker: LineChartMarkerStyleSettings
}

structure SpatialStaticFile {
    @required
    StaticFileId: ShortRestrictiveResourceId

    Source: StaticFileSource
}

enum SpecialValue {
    EMPTY
    NULL
    OTHER
}

@length(min: 1, max: 4096)
string SqlEndpointPath

@length(min: 1, max: 168000) @sensitive
string SqlQuery

structure SqlServerParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

structure SslProperties {
    DisableSsl: Boolean
}

structure StarburstParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Catalog: Catalog

    ProductType: StarburstProductType
    DatabaseAccessControlRole: DatabaseAccessControlRole
    AuthenticationType: AuthenticationType
    OAuthParameters: OAuthParameters
}

enum StarburstProductType {
    GALAXY
    ENTERPRISE
}

@length(min: 0, max: 100)
string StarterPrompt

@length(min: 0, max: 3) @sensitive
list StarterPromptList {
    member: StarterPrompt
}

structure StatePersistenceConfigurations {
    @required
    Enabled: Boolean
}

structure StaticFile {
    ImageStaticFile: ImageStaticFile
    SpatialStaticFile: SpatialStaticFile
}

@length(min: 0, max: 200)
list StaticFileList {
    member: StaticFile
}

structure StaticFileS3SourceOptions {
    @required
    BucketName: String

    @required
    ObjectKey: String

    @required
    Region: String
}

structure StaticFileSource {
    UrlOptions: StaticFileUrlSourceOptions
    S3Options: StaticFileS3SourceOptions
}

structure StaticFileUrlSourceOptions {
    @required
    Url: String
}

enum Status {
    ENABLED
    DISABLED
}

list StepAliasList {
    member: StepAliasMapping
}

structure StepAliasMapping {
    @required
    StepId: StepId

    @required
    StepAlias: String
}

@length(min: 1, max: 64)
string StepId

structure StringDatasetParameter {
    @required
    Id: DatasetParameterId

    @required
    Name: DatasetParameterName

    @required
    ValueType: DatasetParameterValueType

    DefaultValues: StringDatasetParameterDefaultValues
}

@length(min: 0, max: 512)
string StringDatasetParameterDefaultValue

structure StringDatasetParameterDefaultValues {
    StaticValues: StringDatasetParameterValueList
}

@length(min: 1, max: 32)
list StringDatasetParameterValueList {
    member: StringDatasetParameterDefaultValue
}

@length(max: 50000)
list StringDefaultValueList {
    member: SensitiveStringObject
}

structure StringDefaultValues {
    DynamicValue: DynamicDefaultValue
    StaticValues: StringDefaultValueList
}

structure StringFormatConfiguration {
    NullValueFormatConfiguration: NullValueFormatConfiguration
    NumericFormatConfiguration: NumericFormatConfiguration
}

list StringList {
    member: String
}

structure StringParameter {
    @required
    Name: NonEmptyString

    @required
    Values: SensitiveStringList
}

structure StringParameterDeclaration {
    @required
    ParameterValueType: ParameterValueType

    @required
    Name: ParameterName

    DefaultValues: StringDefaultValues
    ValueWhenUnset: StringValueWhenUnsetConfiguration
    MappedDataSetParameters: MappedDataSetParameters
}

@length(max: 100)
list StringParameterList {
    member: StringParameter
}

structure StringValueWhenUnsetConfiguration {
    ValueWhenUnsetOption: ValueWhenUnsetOption
    CustomValue: SensitiveString
}

@length(min: 5, max: 350000) @pattern("[\\s\\S]*") @sensitive
string StyleDescription

enum StyledCellType {
    TOTAL
    METRIC_HEADER
    VALUE
}

@length(min: 1, max: 255) @pattern("^subnet-[0-9a-z]*$")
string SubnetId

@length(min: 2, max: 15)
list SubnetIdList {
    member: SubnetId
}

@length(min: 32, max: 32) @pattern("[a-z0-9]+")
string SubscriptionId

structure SubtotalOptions {
    TotalsVisibility: Visibility
    CustomLabel: String
    FieldLevel: PivotTableSubtotalLevel
    FieldLevelOptions: PivotTableFieldSubtotalOptionsList
    TotalCellStyle: TableCellStyle
    ValueCellStyle: TableCellStyle
    MetricHeaderCellStyle: TableCellStyle
    StyleTargets: TableStyleTargetList
}

structure SucceededTopicReviewedAnswer {
    AnswerId: AnswerId
}

list SucceededTopicReviewedAnswers {
    member: SucceededTopicReviewedAnswer
}

list SuccessfulKeyRegistrationEntries {
    member: SuccessfulKeyRegistrationEntry
}

structure SuccessfulKeyRegistrationEntry {
    @required
    KeyArn: String

    @required
    StatusCode: Integer
}

@length(min: 1, max: 128) @sensitive
string Suffix

@length(min: 0, max: 256) @sensitive
string SynonymString

list Synonyms {
    member: SynonymString
}

structure TableAggregatedFieldWells {
    GroupBy: DimensionFieldList
    Values: MeasureFieldList
}

structure TableBorderOptions {
    Color: HexColor
    Thickness: TableBorderThickness
    Style: TableBorderStyle
}

enum TableBorderStyle {
    NONE
    SOLID
}

@range(min: 1, max: 4)
integer TableBorderThickness

structure TableCellConditionalFormatting {
    @required
    FieldId: FieldId

    TextFormat: TextConditionalFormat
}

enum TableCellImageScalingConfiguration {
    FIT_TO_CELL_HEIGHT
    FIT_TO_CELL_WIDTH
    DO_NOT_SCALE
}

structure TableCellImageSizingConfiguration {
    TableCellImageScalingConfiguration: TableCellImageScalingConfiguration
}

structure TableCellStyle {
    Visibility: Visibility
    FontConfiguration: FontConfiguration
    TextWrap: TextWrap
    HorizontalTextAlignment: HorizontalTextAlignment
    VerticalTextAlignment: VerticalTextAlignment
    BackgroundColor: HexColor
    Height: TableFieldHeight
    Border: GlobalTableBorderOptions
}

structure TableConditionalFormatting {
    ConditionalFormattingOptions: TableConditionalFormattingOptionList
}

structure TableConditionalFormattingOption {
    Cell: TableCellConditionalFormatting
    Row: TableRowConditionalFormatting
}

@length(max: 500)
list TableConditionalFormattingOptionList {
    member: TableConditionalFormattingOption
}

structure TableConfiguration {
    FieldWells: TableFieldWells
    SortConfiguration: TableSortConfiguration
    TableOptions: TableOptions
    TotalOptions: TotalOptions
    FieldOptions: TableFieldOptions
    PaginatedReportOptions: TablePaginatedReportOptions
    TableInlineVisualizations: TableInlineVisualizationList
    Tooltip: TooltipOptions
    DashboardCustomizationVisualOptions: DashboardCustomizationVisualOptions
    Interactions: VisualInteractionOptions
}

structure TableFieldCustomIconContent {
    Icon: TableFieldIconSetType
}

structure TableFieldCustomTextContent {
    Value: String

    @required
    FontConfiguration: FontConfiguration
}

@range(min: 8, max: 500)
integer TableFieldHeight

enum TableFieldIconSetType {
    LINK
}

structure TableFieldImageConfiguration {
    SizingOptions: TableCellImageSizingConfiguration
}

structure TableFieldLinkConfiguration {
    @required
    Target: URLTargetConfiguration

    @required
    Content: TableFieldLinkContentConfiguration
}

structure TableFieldLinkContentConfiguration {
    CustomTextContent: TableFieldCustomTextContent
    CustomIconContent: TableFieldCustomIconContent
}

structure TableFieldOption {
    @required
    FieldId: FieldId

    Width: String
    CustomLabel: CustomLabel
    Visibility: Visibility
    URLStyling: TableFieldURLConfiguration
}

@length(max: 201)
list TableFieldOptionList {
    member: TableFieldOption
}

structure TableFieldOptions {
    SelectedFieldOptions: TableFieldOptionList
    Order: FieldOrderList
    PinnedFieldOptions: TablePinnedFieldOptions
    TransposedTableOptions: TransposedTableOptionList
}

@length(max: 201)
list TableFieldOrderList {
    member: FieldId
}

structure TableFieldURLConfiguration {
    LinkConfiguration: TableFieldLinkConfiguration
    ImageConfiguration: TableFieldImageConfiguration
}

structure TableFieldWells {
    TableAggregatedFieldWells: TableAggregatedFieldWells
    TableUnaggregatedFieldWells: TableUnaggregatedFieldWells
}

structure TableInlineVisualization {
    DataBars: DataBarsOptions
    Sparklines: SparklinesOptions
}

@length(max: 200)
list TableInlineVisualizationList {
    member: TableInlineVisualization
}

structure TableOptions {
    Orientation: TableOrientation
    HeaderStyle: TableCellStyle
    CellStyle: TableCellStyle
    RowAlternateColorOptions: RowAlternateColorOptions
}

enum TableOrientation {
    VERTICAL
    HORIZONTAL
}

structure TablePaginatedReportOptions {
    VerticalOverflowVisibility: Visibility
    OverflowColumnHeaderVisibility: Visibility
}

structure TablePathElement {
    Name: TablePathElementName
    Id: TablePathElementId
}

@length(min: 1, max: 256)
string TablePathElementId

@length(min: 1, max: 32)
list TablePathElementList {
    member: TablePathElement
}

@length(min: 1, max: 256)
string TablePathElementName

structure TablePinnedFieldOptions {
    PinnedLeftFields: TableFieldOrderList
}

structure TableRowConditionalFormatting {
    BackgroundColor: ConditionalFormattingColor
    TextColor: ConditionalFormattingColor
}

structure TableSemanticMetadata {
    ColumnMetadata: SharedColumnSemanticMetadataList
}

structure TableSideBorderOptions {
    InnerVertical: TableBorderOptions
    InnerHorizontal: TableBorderOptions
    Left: TableBorderOptions
    Right: TableBorderOptions
    Top: TableBorderOptions
    Bottom: TableBorderOptions
}

structure TableSortConfiguration {
    RowSort: RowSortList
    PaginationConfiguration: PaginationConfiguration
}

structure TableStyleTarget {
    @required
    CellType: StyledCellType
}

@length(max: 3)
list TableStyleTargetList {
    member: TableStyleTarget
}

enum TableTotalsPlacement {
    START
    END
    AUTO
}

enum TableTotalsScrollStatus {
    PINNED
    SCROLLED
}

@length(max: 201)
list TableUnaggregatedFieldList {
    member: UnaggregatedField
}

structure TableUnaggregatedFieldWells {
    Values: TableUnaggregatedFieldList
}

structure TableVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: TableConfiguration
    ConditionalFormatting: TableConditionalFormatting
    Actions: VisualCustomActionList
    VisualContentAltText: LongPlainText
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

structure TagColumnOperation {
    @required
    ColumnName: ColumnName

    @required
    Tags: ColumnTagList
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 1, max: 256)
string TagValue

@length(min: 0, max: 75)
list TargetVisualList {
    member: ShortRestrictiveResourceId
}

enum TargetVisualOptions {
    ALL_VISUALS
}

structure Template {
    Arn: String
    Name: TemplateName
    Version: TemplateVersion
    TemplateId: ShortRestrictiveResourceId
    LastUpdatedTime: Timestamp
    CreatedTime: Timestamp
}

structure TemplateAlias {
    AliasName: AliasName
    Arn: String
    TemplateVersionNumber: VersionNumber
}

@length(max: 100)
list TemplateAliasList {
    member: TemplateAlias
}

structure TemplateError {
    Type: TemplateErrorType
    Message: NonEmptyString
    ViolatedEntities: EntityList
}

@length(min: 1)
list TemplateErrorList {
    member: TemplateError
}

enum TemplateErrorType {
    SOURCE_NOT_FOUND
    DATA_SET_NOT_FOUND
    INTERNAL_FAILURE
    ACCESS_DENIED
}

@length(min: 1, max: 2048)
string TemplateName

structure TemplateSourceAnalysis {
    @required
    Arn: String

    @required
    DataSetReferences: DataSetReferenceList

    TopicReferences: TopicReferenceList
}

structure TemplateSourceEntity {
    SourceAnalysis: TemplateSourceAnalysis
    SourceTemplate: TemplateSourceTemplate
}

structure TemplateSourceTemplate {
    @required
    Arn: String
}

structure TemplateSummary {
    Arn: String
    TemplateId: ShortRestrictiveResourceId
    Name: TemplateName
    LatestVersionNumber: VersionNumber
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

@length(max: 100)
list TemplateSummaryList {
    member: TemplateSummary
}

structure TemplateVersion {
    CreatedTime: Timestamp
    Errors: TemplateErrorList
    VersionNumber: VersionNumber
    Status: ResourceStatus
    DataSetConfigurations: DataSetConfigurationList
    TopicConfigurations: TopicConfigurationList
    Description: VersionDescription
    SourceEntityArn: String
    ThemeArn: String
    Sheets: SheetList
}

structure TemplateVersionDefinition {
    @required
    DataSetConfigurations: DataSetConfigurationList

    TopicConfigurations: TopicConfigurationList
    Sheets: SheetDefinitionList
    TooltipSheets: TooltipSheetDefinitionList
    CalculatedFields: CalculatedFields
    ParameterDeclarations: ParameterDeclarationList
    FilterGroups: FilterGroupList
    ColumnConfigurations: ColumnConfigurationList
    AnalysisDefaults: AnalysisDefaults
    Options: AssetOptions
    QueryExecutionOptions: QueryExecutionOptions
    StaticFiles: StaticFileList
}

structure TemplateVersionSummary {
    Arn: String
    VersionNumber: VersionNumber
    CreatedTime: Timestamp
    Status: ResourceStatus
    Description: VersionDescription
}

@length(max: 100)
list TemplateVersionSummaryList {
    member: TemplateVersionSummary
}

structure TeradataParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Database: Database
}

@length(min: 1, max: 2048)
string TextAreaControlDelimiter

structure TextAreaControlDisplayOptions {
    TitleOptions: LabelOptions
    PlaceholderOptions: TextControlPlaceholderOptions
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
}

structure TextBoxInteractionOptions {
    TextBoxMenuOption: TextBoxMenuOption
}

structure TextBoxMenuOption {
    AvailabilityStatus: DashboardBehavior
}

structure TextConditionalFormat {
    BackgroundColor: ConditionalFormattingColor
    TextColor: ConditionalFormattingColor
    Icon: ConditionalFormattingIcon
}

structure TextControlPlaceholderOptions {
    Visibility: Visibility
}

structure TextFieldControlDisplayOptions {
    TitleOptions: LabelOptions
    PlaceholderOptions: TextControlPlaceholderOptions
    InfoIconLabelOptions: SheetControlInfoIconLabelOptions
}

enum TextQualifier {
    DOUBLE_QUOTE
    SINGLE_QUOTE
}

enum TextTransform {
    CAPITALIZE
}

enum TextWrap {
    NONE
    WRAP
}

structure Theme {
    Arn: String
    Name: ThemeName
    ThemeId: ShortRestrictiveResourceId
    Version: ThemeVersion
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
    Type: ThemeType
}

structure ThemeAlias {
    Arn: String
    AliasName: AliasName
    ThemeVersionNumber: VersionNumber
}

@length(max: 100)
list ThemeAliasList {
    member: ThemeAlias
}

structure ThemeConfiguration {
    DataColorPalette: DataColorPalette
    UIColorPalette: UIColorPalette
    Sheet: SheetStyle
    Typography: Typography
}

structure ThemeError {
    Type: ThemeErrorType
    Message: NonEmptyString
}

@length(min: 1)
list ThemeErrorList {
    member: ThemeError
}

enum ThemeErrorType {
    INTERNAL_FAILURE
}

@length(min: 1, max: 2048)
string ThemeName

structure ThemeSummary {
    Arn: String
    Name: ThemeName
    ThemeId: ShortRestrictiveResourceId
    LatestVersionNumber: VersionNumber
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

@length(max: 100)
list ThemeSummaryList {
    member: ThemeSummary
}

enum ThemeType {
    QUICKSIGHT
    CUSTOM
    ALL
}

structure ThemeVersion {
    VersionNumber: VersionNumber
    Arn: String
    Description: VersionDescription
    BaseThemeId: ShortRestrictiveResourceId
    CreatedTime: Timestamp
    Configuration: ThemeConfiguration
    Errors: ThemeErrorList
    Status: ResourceStatus
}

structure ThemeVersionSummary {
    VersionNumber: VersionNumber
    Arn: String
    Description: VersionDescription
    CreatedTime: Timestamp
    Status: ResourceStatus
}

@length(max: 100)
list ThemeVersionSummaryList {
    member: ThemeVersionSummary
}

structure ThousandSeparatorOptions {
    Symbol: NumericSeparatorSymbol
    Visibility: Visibility
    GroupingStyle: DigitGroupingStyle
}

structure ThresholdAlertsConfigurations {
    @required
    Enabled: Boolean
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
    RequestId: String
}

structure TileLayoutStyle {
    Gutter: GutterStyle
    Margin: MarginStyle
}

structure TileStyle {
    BackgroundColor: String
    Border: BorderStyle
    BorderRadius: BorderRadius
    Padding: Padding
}

structure TimeBasedForecastProperties {
    PeriodsForward: PeriodsForward
    PeriodsBackward: PeriodsBackward
    UpperBoundary: Double
    LowerBoundary: Double
    PredictionInterval: PredictionInterval
    Seasonality: Seasonality
}

structure TimeEqualityFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    Value: Timestamp
    ParameterName: ParameterName
    TimeGranularity: TimeGranularity
    RollingDate: RollingDateConfiguration
    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

enum TimeGranularity {
    YEAR
    QUARTER
    MONTH
    WEEK
    DAY
    HOUR
    MINUTE
    SECOND
    MILLISECOND
}

structure TimeRangeDrillDownFilter {
    @required
    Column: ColumnIdentifier

    @required
    RangeMinimum: Timestamp

    @required
    RangeMaximum: Timestamp

    @required
    TimeGranularity: TimeGranularity
}

structure TimeRangeFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    IncludeMinimum: Boolean
    IncludeMaximum: Boolean
    RangeMinimumValue: TimeRangeFilterValue
    RangeMaximumValue: TimeRangeFilterValue

    @required
    NullOption: FilterNullOption

    ExcludePeriodConfiguration: ExcludePeriodConfiguration
    TimeGranularity: TimeGranularity
    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

structure TimeRangeFilterValue {
    StaticValue: Timestamp
    RollingDate: RollingDateConfiguration
    Parameter: ParameterName
}

@length(min: 1, max: 128)
string Title

@length(min: 1, max: 128) @pattern("(?!\\s+$)[^{}\"\\\\<>]*")
string TitleInput

@length(min: 1, max: 2048)
string TokenProviderUrl

structure TooltipItem {
    FieldTooltipItem: FieldTooltipItem
    ColumnTooltipItem: ColumnTooltipItem
}

@length(max: 100)
list TooltipItemList {
    member: TooltipItem
}

structure TooltipOptions {
    TooltipVisibility: Visibility
    SelectedTooltipType: SelectedTooltipType
    FieldBasedTooltip: FieldBasedTooltip
    SheetTooltip: SheetTooltip
}

structure TooltipSheetDefinition {
    @required
    SheetId: ShortRestrictiveResourceId

    Name: SheetName
    Visuals: TooltipSheetVisualList
    TextBoxes: TooltipSheetTextBoxList
    Images: TooltipSheetImageList
    Layouts: LayoutList
}

@length(max: 50)
list TooltipSheetDefinitionList {
    member: TooltipSheetDefinition
}

@length(max: 5)
list TooltipSheetImageList {
    member: SheetImage
}

@length(max: 5)
list TooltipSheetTextBoxList {
    member: SheetTextBox
}

@length(max: 5)
list TooltipSheetVisualList {
    member: Visual
}

enum TooltipTarget {
    BOTH
    BAR
    LINE
}

enum TooltipTitleType {
    NONE
    PRIMARY_VALUE
}

enum TopBottomComputationType {
    TOP
    BOTTOM
}

structure TopBottomFilter {
    @required
    FilterId: ShortRestrictiveResourceId

    @required
    Column: ColumnIdentifier

    Limit: Integer

    @required
    AggregationSortConfigurations: AggregationSortConfigurationList

    TimeGranularity: TimeGranularity
    ParameterName: ParameterName
    DefaultFilterControlConfiguration: DefaultFilterControlConfiguration
}

structure TopBottomMoversComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Time: DimensionField
    Category: DimensionField
    Value: MeasureField
    MoverSize: TopBottomMoversComputationMoverSize
    SortOrder: TopBottomSortOrder

    @required
    Type: TopBottomComputationType
}

@range(min: 1, max: 20)
integer TopBottomMoversComputationMoverSize

structure TopBottomRankedComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Category: DimensionField
    Value: MeasureField
    ResultSize: TopBottomRankedComputationResultSize

    @required
    Type: TopBottomComputationType
}

@range(min: 1, max: 20)
integer TopBottomRankedComputationResultSize

enum TopBottomSortOrder {
    PERCENT_DIFFERENCE
    ABSOLUTE_DIFFERENCE
}

@length(max: 100)
list TopicArnsList {
    member: String
}

structure TopicCalculatedField {
    @required
    CalculatedFieldName: LimitedSensitiveString

    CalculatedFieldDescription: DescriptionSensitiveString

    @required
    Expression: Expression

    CalculatedFieldSynonyms: Synonyms
    IsIncludedInTopic: Boolean
    DisableIndexing: Boolean
    ColumnDataRole: ColumnDataRole
    TimeGranularity: TopicTimeGranularity
    DefaultFormatting: DefaultFormatting
    Aggregation: DefaultAggregation
    ComparativeOrder: ComparativeOrder
    SemanticType: SemanticType
    AllowedAggregations: AuthorSpecifiedAggregations
    NotAllowedAggregations: AuthorSpecifiedAggregations
    NeverAggregateInFilter: Boolean
    CellValueSynonyms: CellValueSynonyms
    NonAdditive: Boolean
}

list TopicCalculatedFields {
    member: TopicCalculatedField
}

structure TopicCategoryFilter {
    CategoryFilterFunction: CategoryFilterFunction
    CategoryFilterType: CategoryFilterType
    Constant: TopicCategoryFilterConstant
    Inverse: Boolean
    NullFilter: NullFilterType
}

@sensitive
structure TopicCategoryFilterConstant {
    ConstantType: ConstantType
    SingularConstant: LimitedSensitiveString
    CollectiveConstant: CollectiveConstant
}

structure TopicColumn {
    @required
    ColumnName: LimitedString

    ColumnFriendlyName: LimitedSensitiveString
    ColumnDescription: DescriptionSensitiveString
    ColumnSynonyms: Synonyms
    ColumnDataRole: ColumnDataRole
    Aggregation: DefaultAggregation
    IsIncludedInTopic: Boolean
    DisableIndexing: Boolean
    ComparativeOrder: ComparativeOrder
    SemanticType: SemanticType
    TimeGranularity: TopicTimeGranularity
    AllowedAggregations: AuthorSpecifiedAggregations
    NotAllowedAggregations: AuthorSpecifiedAggregations
    DefaultFormatting: DefaultFormatting
    NeverAggregateInFilter: Boolean
    CellValueSynonyms: CellValueSynonyms
    NonAdditive: Boolean
}

list TopicColumns {
    member: TopicColumn
}

structure TopicConfigOptions {
    QBusinessInsightsEnabled: Boolean
}

structure TopicConfiguration {
    Placeholder: String
    DataSetSchema: DataSetSchema
    ColumnGroupSchemaList: ColumnGroupSchemaList
}

@length(max: 30)
list TopicConfigurationList {
    member: TopicConfiguration
}

structure TopicConstantValue {
    ConstantType: ConstantType
    Value: ConstantValueString
    Minimum: ConstantValueString
    Maximum: ConstantValueString
    ValueList: CollectiveConstantEntryList
}

structure TopicDateRangeFilter {
    Inclusive: Boolean
    Constant: TopicRangeFilterConstant
    NullFilter: NullFilterType
}

structure TopicDetails {
    Name: ResourceName
    Description: LimitedString
    UserExperienceVersion: TopicUserExperienceVersion
    DataSets: Datasets
    ConfigOptions: TopicConfigOptions
}

structure TopicFilter {
    FilterDescription: DescriptionSensitiveString
    FilterClass: FilterClass

    @required
    FilterName: LimitedString

    FilterSynonyms: Synonyms

    @required
    OperandFieldName: LimitedString

    FilterType: NamedFilterType
    CategoryFilter: TopicCategoryFilter
    NumericEqualityFilter: TopicNumericEqualityFilter
    NumericRangeFilter: TopicNumericRangeFilter
    DateRangeFilter: TopicDateRangeFilter
    RelativeDateFilter: TopicRelativeDateFilter
    NullFilter: TopicNullFilter
}

enum TopicFilterAttribute {
    QUICKSIGHT_USER
    QUICKSIGHT_VIEWER_OR_OWNER
    DIRECT_QUICKSIGHT_VIEWER_OR_OWNER
    QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_OWNER
    DIRECT_QUICKSIGHT_SOLE_OWNER
    TOPIC_NAME
}

enum TopicFilterOperator {
    StringEquals
    StringLike
}

list TopicFilters {
    member: TopicFilter
}

structure TopicIR {
    Metrics: TopicIRMetricList
    GroupByList: TopicIRGroupByList
    Filters: TopicIRFilterList
    Sort: TopicSortClause
    ContributionAnalysis: TopicIRContributionAnalysis
    Visual: VisualOptions
}

structure TopicIRComparisonMethod {
    Type: ComparisonMethodType
    Period: TopicTimeGranularity
    WindowSize: Integer
}

structure TopicIRContributionAnalysis {
    Factors: ContributionAnalysisFactorsList
    TimeRanges: ContributionAnalysisTimeRanges
    Direction: ContributionAnalysisDirection
    SortType: ContributionAnalysisSortType
}

@length(max: 2000)
list TopicIRFilterEntry {
    member: TopicIRFilterOption
}

enum TopicIRFilterFunction {
    CONTAINS
    EXACT
    STARTS_WITH
    ENDS_WITH
    CONTAINS_STRING
    PREVIOUS
    THIS
    LAST
    NEXT
    NOW
}

@length(max: 2000)
list TopicIRFilterList {
    member: TopicIRFilterEntry
}

structure TopicIRFilterOption {
    FilterType: TopicIRFilterType
    FilterClass: FilterClass
    OperandField: Identifier
    Function: TopicIRFilterFunction
    Constant: TopicConstantValue
    Inverse: Boolean
    NullFilter: NullFilterOption
    Aggregation: AggType
    AggregationFunctionParameters: AggFunctionParamMap
    AggregationPartitionBy: AggregationPartitionByList
    Range: TopicConstantValue
    Inclusive: Boolean
    TimeGranularity: TimeGranularity
    LastNextOffset: TopicConstantValue
    AggMetrics: FilterAggMetricsList
    TopBottomLimit: TopicConstantValue
    SortDirection: TopicSortDirection
    Anchor: Anchor
}

enum TopicIRFilterType {
    CATEGORY_FILTER
    NUMERIC_EQUALITY_FILTER
    NUMERIC_RANGE_FILTER
    DATE_RANGE_FILTER
    RELATIVE_DATE_FILTER
    TOP_BOTTOM_FILTER
    EQUALS
    RANK_LIMIT_FILTER
    ACCEPT_ALL_FILTER
}

structure TopicIRGroupBy {
    FieldName: Identifier
    TimeGranularity: TopicTimeGranularity
    Sort: TopicSortClause
    DisplayFormat: DisplayFormat
    DisplayFormatOptions: DisplayFormatOptions
    NamedEntity: NamedEntityRef
}

@length(max: 2000)
list TopicIRGroupByList {
    member: TopicIRGroupBy
}

structure TopicIRMetric {
    MetricId: Identifier
    Function: AggFunction
    Operands: OperandList
    ComparisonMethod: TopicIRComparisonMethod
    Expression: Expression
    CalculatedFieldReferences: CalculatedFieldReferenceList
    DisplayFormat: DisplayFormat
    DisplayFormatOptions: DisplayFormatOptions
    NamedEntity: NamedEntityRef
}

@length(max: 2000)
list TopicIRMetricList {
    member: TopicIRMetric
}

@length(max: 256) @pattern("^[A-Za-z0-9-_.\\\\+]*$")
string TopicId

@length(min: 1, max: 2048)
string TopicIdentifier

structure TopicIdentifierDeclaration {
    @required
    Identifier: TopicIdentifier

    @required
    TopicArn: String
}

@length(max: 50)
list TopicIdentifierDeclarationList {
    member: TopicIdentifierDeclaration
}

list TopicNamedEntities {
    member: TopicNamedEntity
}

structure TopicNamedEntity {
    @required
    EntityName: LimitedString

    EntityDescription: DescriptionSensitiveString
    EntitySynonyms: Synonyms
    SemanticEntityType: SemanticEntityType
    Definition: NamedEntityDefinitions
    Sort: NamedEntitySortList
    RankOrder: Integer
    PresentationOrder: Integer
}

structure TopicNullFilter {
    NullFilterType: NullFilterType
    Constant: TopicSingularFilterConstant
    Inverse: Boolean
}

structure TopicNumericEqualityFilter {
    Constant: TopicSingularFilterConstant
    Aggregation: NamedFilterAggType
    Inverse: Boolean
    NullFilter: NullFilterType
}

structure TopicNumericRangeFilter {
    Inclusive: Boolean
    Constant: TopicRangeFilterConstant
    Aggregation: NamedFilterAggType
    Inverse: Boolean
    NullFilter: NullFilterType
}

enum TopicNumericSeparatorSymbol {
    COMMA
    DOT
}

@sensitive
structure TopicRangeFilterConstant {
    ConstantType: ConstantType
    RangeConstant: RangeConstant
}

structure TopicReference {
    @required
    TopicPlaceholder: TopicIdentifier

    @required
    TopicArn: String
}

@length(min: 1)
list TopicReferenceList {
    member: TopicReference
}

structure TopicRefreshDetails {
    RefreshArn: String
    RefreshId: String
    RefreshStatus: TopicRefreshStatus
}

structure TopicRefreshSchedule {
    @required
    IsEnabled: Boolean

    @required
    BasedOnSpiceSchedule: Boolean

    StartingAt: Timestamp
    Timezone: LimitedString
    RepeatAt: LimitedString
    TopicScheduleType: TopicScheduleType
}

list TopicRefreshScheduleSummaries {
    member: TopicRefreshScheduleSummary
}

structure TopicRefreshScheduleSummary {
    DatasetId: LimitedString
    DatasetArn: String
    DatasetName: LimitedString
    RefreshSchedule: TopicRefreshSchedule
}

enum TopicRefreshStatus {
    INITIALIZED
    RUNNING
    FAILED
    COMPLETED
    CANCELLED
}

structure TopicRelativeDateFilter {
    TimeGranularity: TopicTimeGranularity
    RelativeDateFilterFunction: TopicRelativeDateFilterFunction
    Constant: TopicSingularFilterConstant
    NullFilter: NullFilterType
}

enum TopicRelativeDateFilterFunction {
    PREVIOUS
    THIS
    LAST
    NEXT
    NOW
}

structure TopicReviewedAnswer {
    Arn: String

    @required
    AnswerId: AnswerId

    @required
    DatasetArn: String

    @required
    Question: LimitedSensitiveString

    Mir: TopicIR
    PrimaryVisual: TopicVisual
    Template: TopicTemplate
}

list TopicReviewedAnswers {
    member: TopicReviewedAnswer
}

enum TopicScheduleType {
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
}

structure TopicSearchFilter {
    @required
    Operator: TopicFilterOperator

    @required
    Name: TopicFilterAttribute

    @required
    Value: SensitiveString
}

@length(min: 1, max: 1)
list TopicSearchFilterList {
    member: TopicSearchFilter
}

@sensitive
structure TopicSingularFilterConstant {
    ConstantType: ConstantType
    SingularConstant: LimitedSensitiveString
}

structure TopicSortClause {
    Operand: Identifier
    SortDirection: TopicSortDirection
}

enum TopicSortDirection {
    ASCENDING
    DESCENDING
}

list TopicSummaries {
    member: TopicSummary
}

structure TopicSummary {
    Arn: String
    TopicId: TopicId
    Name: ResourceName
    UserExperienceVersion: TopicUserExperienceVersion
}

structure TopicTemplate {
    TemplateType: LimitedString
    Slots: Slots
}

enum TopicTimeGranularity {
    SECOND
    MINUTE
    HOUR
    DAY
    WEEK
    MONTH
    QUARTER
    YEAR
}

enum TopicUserExperienceVersion {
    LEGACY
    NEW_READER_EXPERIENCE
}

structure TopicV2DataSetReference {
    @required
    DataSetArn: String

    DataSetName: LimitedString
}

@length(min: 1, max: 100)
list TopicV2DataSetReferences {
    member: TopicV2DataSetReference
}

structure TopicV2DataSetRelation {
    @required
    Left: TopicV2DataSetRelationEndpoint

    @required
    Right: TopicV2DataSetRelationEndpoint
}

@length(min: 1, max: 5)
list TopicV2DataSetRelationColumnNames {
    member: String
}

structure TopicV2DataSetRelationEndpoint {
    @required
    DataSetArn: String

    @required
    ColumnNames: TopicV2DataSetRelationColumnNames
}

@length(max: 100)
list TopicV2DataSetRelationList {
    member: TopicV2DataSetRelation
}

structure TopicV2Details {
    @required
    Name: ResourceName

    Description: LimitedString
    DataSets: TopicV2DataSetReferences
    DataSetRelations: TopicV2DataSetRelationList
}

enum TopicV2PublishOption {
    DRAFT
    PUBLISH
}

list TopicV2Summaries {
    member: TopicV2Summary
}

structure TopicV2Summary {
    Arn: String
    TopicId: TopicId
    Name: ResourceName
}

structure TopicVisual {
    VisualId: LimitedString
    Role: VisualRole
    Ir: TopicIR
    SupportingVisuals: TopicVisuals
}

list TopicVisuals {
    member: TopicVisual
}

structure TotalAggregationComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Value: MeasureField
}

structure TotalAggregationFunction {
    SimpleTotalAggregationFunction: SimpleTotalAggregationFunction
}

structure TotalAggregationOption {
    @required
    FieldId: FieldId

    @required
    TotalAggregationFunction: TotalAggregationFunction
}

@length(max: 200)
list TotalAggregationOptionList {
    member: TotalAggregationOption
}

structure TotalOptions {
    TotalsVisibility: Visibility
    Placement: TableTotalsPlacement
    ScrollStatus: TableTotalsScrollStatus
    CustomLabel: String
    TotalCellStyle: TableCellStyle
    TotalAggregationOptions: TotalAggregationOptionList
}

structure TransformOperation {
    ProjectOperation: ProjectOperation
    FilterOperation: FilterOperation
    CreateColumnsOperation: CreateColumnsOperation
    RenameColumnOperation: RenameColumnOperation
    CastColumnTypeOperation: CastColumnTypeOperation
    TagColumnOperation: TagColumnOperation
    UntagColumnOperation: UntagColumnOperation
    OverrideDatasetParameterOperation: OverrideDatasetParameterOperation
}

@length(min: 1, max: 64)
string TransformOperationAlias

@length(min: 1, max: 2048)
list TransformOperationList {
    member: TransformOperation
}

structure TransformOperationSource {
    @required
    TransformOperationId: DataSetEntityResourceId

    ColumnIdMappings: DataSetColumnIdMappingList
}

structure TransformStep {
    ImportTableStep: ImportTableOperation
    ProjectStep: ProjectOperation
    FiltersStep: FiltersOperation
    CreateColumnsStep: CreateColumnsOperation
    RenameColumnsStep: RenameColumnsOperation
    CastColumnTypesStep: CastColumnTypesOperation
    JoinStep: JoinOperation
    AggregateStep: AggregateOperation
    PivotStep: PivotOperation
    UnpivotStep: UnpivotOperation
    AppendStep: AppendOperation
}

@length(min: 1, max: 256)
map TransformStepMap {
    key: DataSetEntityResourceId
    value: TransformStep
}

@range(min: 0, max: 9999)
integer TransposedColumnIndex

enum TransposedColumnType {
    ROW_HEADER_COLUMN
    VALUE_COLUMN
}

structure TransposedTableOption {
    ColumnIndex: TransposedColumnIndex
    ColumnWidth: String

    @required
    ColumnType: TransposedColumnType
}

@length(max: 10001)
list TransposedTableOptionList {
    member: TransposedTableOption
}

structure TreeMapAggregatedFieldWells {
    Groups: TreeMapDimensionFieldList
    Sizes: TreeMapMeasureFieldList
    Colors: TreeMapMeasureFieldList
}

structure TreeMapConfiguration {
    FieldWells: TreeMapFieldWells
    SortConfiguration: TreeMapSortConfiguration
    GroupLabelOptions: ChartAxisLabelOptions
    SizeLabelOptions: ChartAxisLabelOptions
    ColorLabelOptions: ChartAxisLabelOptions
    ColorScale: ColorScale
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    Tooltip: TooltipOptions
    Interactions: VisualInteractionOptions
}

@length(max: 1)
list TreeMapDimensionFieldList {
    member: DimensionField
}

structure TreeMapFieldWells {
    TreeMapAggregatedFieldWells: TreeMapAggregatedFieldWells
}

@length(max: 1)
list TreeMapMeasureFieldList {
    member: MeasureField
}

structure TreeMapSortConfiguration {
    TreeMapSort: FieldSortOptionsList
    TreeMapGroupItemsLimitConfiguration: ItemsLimitConfiguration
}

structure TreeMapVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: TreeMapConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

structure TrendArrowOptions {
    Visibility: Visibility
}

structure TrinoParameters {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Catalog: Catalog
}

structure TwitterParameters {
    @required
    Query: Query

    @required
    MaxRows: PositiveInteger
}

@length(max: 32)
string TypeCastFormat

map TypeParameters {
    key: LimitedString
    value: LimitedString
}

structure Typography {
    FontFamilies: FontList
    AxisTitleFontConfiguration: FontConfiguration
    AxisLabelFontConfiguration: FontConfiguration
    LegendTitleFontConfiguration: FontConfiguration
    LegendValueFontConfiguration: FontConfiguration
    DataLabelFontConfiguration: FontConfiguration
    VisualTitleFontConfiguration: VisualTitleFontConfiguration
    VisualSubtitleFontConfiguration: VisualSubtitleFontConfiguration
    ControlTitleFontConfiguration: ControlTitleFontConfiguration
}

structure UIColorPalette {
    PrimaryForeground: HexColor
    PrimaryBackground: HexColor
    SecondaryForeground: HexColor
    SecondaryBackground: HexColor
    Accent: HexColor
    AccentForeground: HexColor
    Danger: HexColor
    DangerForeground: HexColor
    Warning: HexColor
    WarningForeground: HexColor
    Success: HexColor
    SuccessForeground: HexColor
    Dimension: HexColor
    DimensionForeground: HexColor
    Measure: HexColor
    MeasureForeground: HexColor
}

@length(min: 1, max: 2048)
string URLOperationTemplate

enum URLTargetConfiguration {
    NEW_TAB
    NEW_WINDOW
    SAME_TAB
}

structure UnaggregatedField {
    @required
    FieldId: FieldId

    @required
    Column: ColumnIdentifier

    FormatConfiguration: FormatConfiguration
}

@length(max: 200)
list UnaggregatedFieldList {
    member: UnaggregatedField
}

enum UndefinedSpecifiedValueType {
    LEAST
    MOST
}

@pattern("^[^\\u0000-\\u00FF]$")
string UnicodeIcon

structure UniqueKey {
    @required
    ColumnNames: UniqueKeyColumnNameList
}

@length(min: 1, max: 1)
list UniqueKeyColumnNameList {
    member: ColumnName
}

@length(min: 1, max: 1)
list UniqueKeyList {
    member: UniqueKey
}

structure UniqueValuesComputation {
    @required
    ComputationId: ShortRestrictiveResourceId

    Name: String
    Category: DimensionField
}

structure UnpivotOperation {
    @required
    Alias: TransformOperationAlias

    @required
    Source: TransformOperationSource

    @required
    ColumnsToUnpivot: ColumnToUnpivotList

    @required
    UnpivotedLabelColumnName: ColumnName

    @required
    UnpivotedLabelColumnId: ColumnId

    @required
    UnpivotedValueColumnName: ColumnName

    @required
    UnpivotedValueColumnId: ColumnId
}

@error("client") @httpError(403)
structure UnsupportedPricingPlanException {
    Message: String
    RequestId: String
}

@error("client") @httpError(403)
structure UnsupportedUserEditionException {
    Message: String
    RequestId: String
}

structure UntagColumnOperation {
    @required
    ColumnName: ColumnName

    @required
    TagNames: ColumnTagNames
}

@length(min: 0, max: 100)
list UpdateAgentPermissionsRequestGrantPermissionsList {
    member: ResourcePermission
}

@length(min: 0, max: 100)
list UpdateAgentPermissionsRequestRevokePermissionsList {
    member: ResourcePermission
}

@length(min: 0, max: 10)
list UpdateAgentRequestActionConnectorsToAddList {
    member: String
}

@length(min: 0, max: 10)
list UpdateAgentRequestActionConnectorsToRemoveList {
    member: String
}

@length(min: 0, max: 10)
list UpdateAgentRequestSpacesToAddList {
    member: String
}

@length(min: 0, max: 10)
list UpdateAgentRequestSpacesToRemoveList {
    member: String
}

@input
structure UpdateFlowPermissionsInput {
    @required @httpLabel
    AwsAccountId: AccountId

    @required @httpLabel
    FlowId: FlowId

    GrantPermissions: UpdateFlowPermissionsInputGrantPermissionsList
    RevokePermissions: UpdateFlowPermissionsInputRevokePermissionsList
}

@length(min: 0, max: 100)
list UpdateFlowPermissionsInputGrantPermissionsList {
    member: Permission
}

@length(min: 0, max: 100)
list UpdateFlowPermissionsInputRevokePermissionsList {
    member: Permission
}

@output
structure UpdateFlowPermissionsOutput {
    @httpResponseCode
    Status: Integer

    @required
    Arn: String

    @required
    Permissions: PermissionsList

    @required
    RequestId: String

    @required
    FlowId: FlowId
}

@length(min: 1, max: 128)
string UpdateFlowRequestClientTokenString

@length(max: 100)
list UpdateLinkPermissionList {
    member: ResourcePermission
}

@length(max: 100)
list UpdateResourcePermissionList {
    member: ResourcePermission
}

structure UploadSettings {
    Format: FileFormat
    StartFromRow: PositiveInteger
    ContainsHeader: Boolean
    TextQualifier: TextQualifier
    Delimiter: Delimiter
    CustomCellAddressRange: String
}

structure UploadedDocumentMetadata {
    Name: UploadedDocumentName
}

@length(min: 1, max: 127)
string UploadedDocumentName

structure User {
    Arn: String
    UserName: UserName
    Email: String
    Role: UserRole
    IdentityType: IdentityType
    Active: Boolean
    PrincipalId: String
    CustomPermissionsName: RoleName
    ExternalLoginFederationProviderType: String
    ExternalLoginFederationProviderUrl: String
    ExternalLoginId: String
}

union UserIdentifier {
    UserName: SensitiveString
    Email: SensitiveString
    UserArn: String
}

structure UserIndexCapacity {
    userArn: String
    userName: String
    email: String
    role: String
    totalCapacityBytes: Long
    totalKBCapacityBytes: Long
    totalSpaceCapacityBytes: Long
    kbCount: Integer
    spaceCount: Integer
}

union UserIndexCapacityFilter {
    userNameOrEmail: UserNameOrEmailFilter
    totalCapacityBytes: CapacityBytesRangeFilter
}

list UserIndexCapacityFilters {
    member: UserIndexCapacityFilter
}

list UserIndexCapacityList {
    member: UserIndexCapacity
}

enum UserIndexCapacitySortBy {
    TOTAL_CAPACITY_BYTES
}

enum UserIndexCapacitySortOrder {
    ASC
    DESC
}

list UserList {
    member: User
}

@length(min: 1) @pattern("[\\u0020-\\u00FF]+")
string UserName

structure UserNameOrEmailFilter {
    @required
    prefix: FilterValue
}

enum UserRole {
    ADMIN
    AUTHOR
    READER
    RESTRICTED_AUTHOR
    RESTRICTED_READER
    ADMIN_PRO
    AUTHOR_PRO
    READER_PRO
}

structure VPCConnection {
    VPCConnectionId: VPCConnectionResourceIdUnrestricted
    Arn: String
    Name: ResourceName
    VPCId: String
    SecurityGroupIds: SecurityGroupIdList
    DnsResolvers: StringList
    Status: VPCConnectionResourceStatus
    AvailabilityStatus: VPCConnectionAvailabilityStatus
    NetworkInterfaces: NetworkInterfaceList
    RoleArn: String
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

enum VPCConnectionAvailabilityStatus {
    AVAILABLE
    UNAVAILABLE
    PARTIALLY_AVAILABLE
}

@length(min: 1, max: 1000) @pattern("[\\w\\-]+")
string VPCConnectionResourceIdRestricted

@length(min: 1, max: 1000)
string VPCConnectionResourceIdUnrestricted

enum VPCConnectionResourceStatus {
    CREATION_IN_PROGRESS
    CREATION_SUCCESSFUL
    CREATION_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_FAILED
    DELETION_IN_PROGRESS
    DELETION_FAILED
    DELETED
}

structure VPCConnectionSummary {
    VPCConnectionId: VPCConnectionResourceIdUnrestricted
    Arn: String
    Name: ResourceName
    VPCId: String
    SecurityGroupIds: SecurityGroupIdList
    DnsResolvers: StringList
    Status: VPCConnectionResourceStatus
    AvailabilityStatus: VPCConnectionAvailabilityStatus
    NetworkInterfaces: NetworkInterfaceList
    RoleArn: String
    CreatedTime: Timestamp
    LastUpdatedTime: Timestamp
}

list VPCConnectionSummaryList {
    member: VPCConnectionSummary
}

structure ValidationStrategy {
    @required
    Mode: ValidationStrategyMode
}

enum ValidationStrategyMode {
    STRICT
    LENIENT
}

structure ValueColumnConfiguration {
    AggregationFunction: DataPrepAggregationFunction
}

enum ValueWhenUnsetOption {
    RECOMMENDED_VALUE
    NULL
}

@length(min: 1, max: 512)
string VersionDescription

@range(min: 1)
long VersionNumber

enum VerticalTextAlignment {
    TOP
    MIDDLE
    BOTTOM
    AUTO
}

structure VideoExtractionConfiguration {
    @required
    videoExtractionStatus: VideoExtractionStatus

    videoExtractionType: VideoExtractionType
}

enum VideoExtractionStatus {
    ENABLED
    DISABLED
}

enum VideoExtractionType {
    AUDIO_TRANSCRIPTION_ONLY
    VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION
}

enum Visibility {
    HIDDEN
    VISIBLE
}

@range(min: 1, max: 10)
long VisiblePanelColumns

@range(min: 1, max: 10)
long VisiblePanelRows

structure VisibleRangeOptions {
    PercentRange: PercentVisibleRange
}

structure Visual {
    TableVisual: TableVisual
    PivotTableVisual: PivotTableVisual
    BarChartVisual: BarChartVisual
    KPIVisual: KPIVisual
    PieChartVisual: PieChartVisual
    GaugeChartVisual: GaugeChartVisual
    LineChartVisual: LineChartVisual
    HeatMapVisual: HeatMapVisual
    TreeMapVisual: TreeMapVisual
    GeospatialMapVisual: GeospatialMapVisual
    FilledMapVisual: FilledMapVisual
    LayerMapVisual: LayerMapVisual
    FunnelChartVisual: FunnelChartVisual
    ScatterPlotVisual: ScatterPlotVisual
    ComboChartVisual: ComboChartVisual
    BoxPlotVisual: BoxPlotVisual
    WaterfallVisual: WaterfallVisual
    HistogramVisual: HistogramVisual
    WordCloudVisual: WordCloudVisual
    InsightVisual: InsightVisual
    SankeyDiagramVisual: SankeyDiagramVisual
    CustomContentVisual: CustomContentVisual
    EmptyVisual: EmptyVisual
    RadarChartVisual: RadarChartVisual
    PluginVisual: PluginVisual
}

structure VisualAxisSortOption {
    AvailabilityStatus: DashboardBehavior
}

structure VisualCustomAction {
    @required
    CustomActionId: ShortRestrictiveResourceId

    @required
    Name: VisualCustomActionName

    Status: WidgetStatus

    @required
    Trigger: VisualCustomActionTrigger

    @required
    ActionOperations: VisualCustomActionOperationList
}

structure VisualCustomActionDefaults {
    highlightOperation: VisualHighlightOperation
}

@length(max: 10)
list VisualCustomActionList {
    member: VisualCustomAction
}

@length(min: 1, max: 256)
string VisualCustomActionName

structure VisualCustomActionOperation {
    FilterOperation: CustomActionFilterOperation
    NavigationOperation: CustomActionNavigationOperation
    URLOperation: CustomActionURLOperation
    SetParametersOperation: CustomActionSetParametersOperation
}

@length(min: 1, max: 2)
list VisualCustomActionOperationList {
    member: VisualCustomActionOperation
}

enum VisualCustomActionTrigger {
    DATA_POINT_CLICK
    DATA_POINT_MENU
}

@length(max: 2500)
list VisualCustomizationAdditionalFieldsList {
    member: ColumnIdentifier
}

structure VisualCustomizationFieldsConfiguration {
    Status: DashboardCustomizationStatus
    AdditionalFields: VisualCustomizationAdditionalFieldsList
}

structure VisualHighlightOperation {
    @required
    Trigger: VisualHighlightTrigger
}

enum VisualHighlightTrigger {
    DATA_POINT_CLICK
    DATA_POINT_HOVER
    NONE
}

structure VisualInteractionOptions {
    VisualMenuOption: VisualMenuOption
    ContextMenuOption: ContextMenuOption
}

@length(max: 75)
list VisualList {
    member: Visual
}

structure VisualMenuOption {
    AvailabilityStatus: DashboardBehavior
}

structure VisualMessageConfiguration {
    Enabled: Boolean
    Title: VisualMessageText
    TitleVisibility: Visibility
    Description: VisualMessageText
    DescriptionVisibility: Visibility
    LinkText: VisualMessageText
    LinkUrl: VisualMessageLinkUrl
    LinkVisibility: Visibility
}

@length(max: 120)
@pattern("(?i)\\A(?:(?:https?://|mailto:)\\S*<<\\$.+?>>\\S*|https?://[a-z\\d.-]+\\.[a-z]{2,63}(?::\\d+)?(?:[/?#][^\\s]*)?|mailto:[^\\s@]+@[a-z\\d.-]+\\.[a-z]{2,63})\\z")
string VisualMessageLinkUrl

@length(max: 120) @pattern("\\A[\\p{L}\\p{M}\\p{N}\\s.,/\\\\:_()\\[\\]<>$!?'\"#@%+&|^\\-]*\\z")
string VisualMessageText

structure VisualMessages {
    NoDataMessage: VisualMessageConfiguration
}

structure VisualOptions {
    type: LimitedString
}

structure VisualPalette {
    ChartColor: HexColor
    ColorMap: DataPathColorList
}

enum VisualRole {
    PRIMARY
    COMPLIMENTARY
    MULTI_INTENT
    FALLBACK
    FRAGMENT
}

@length(min: 1, max: 1024)
string VisualSubtitle

structure VisualSubtitleFontConfiguration {
    FontConfiguration: FontConfiguration
    TextAlignment: HorizontalTextAlignment
    TextTransform: TextTransform
}

structure VisualSubtitleLabelOptions {
    Visibility: Visibility
    FormatText: LongFormatText
}

@length(min: 1, max: 1024)
string VisualTitle

structure VisualTitleFontConfiguration {
    FontConfiguration: FontConfiguration
    TextAlignment: HorizontalTextAlignment
    TextTransform: TextTransform
}

structure VisualTitleLabelOptions {
    Visibility: Visibility
    FormatText: ShortFormatText
}

structure VpcConnectionProperties {
    @required
    VpcConnectionArn: String
}

@length(min: 1, max: 255) @pattern("^vpce-[0-9a-z]*$")
string VpcEndpointId

@length(min: 0, max: 150)
string VpcEndpointIdRestrictionRuleDescription

map VpcEndpointIdRestrictionRuleMap {
    key: VpcEndpointId
    value: VpcEndpointIdRestrictionRuleDescription
}

@length(min: 1, max: 255) @pattern("^vpc-[0-9a-z]*$")
string VpcId

@length(min: 0, max: 150)
string VpcIdRestrictionRuleDescription

map VpcIdRestrictionRuleMap {
    key: VpcId
    value: VpcIdRestrictionRuleDescription
}

@length(max: 128)
string Warehouse

structure WaterfallChartAggregatedFieldWells {
    Categories: DimensionFieldList
    Values: MeasureFieldList
    Breakdowns: DimensionFieldList
}

structure WaterfallChartColorConfiguration {
    GroupColorConfiguration: WaterfallChartGroupColorConfiguration
}

structure WaterfallChartConfiguration {
    FieldWells: WaterfallChartFieldWells
    SortConfiguration: WaterfallChartSortConfiguration
    WaterfallChartOptions: WaterfallChartOptions
    CategoryAxisLabelOptions: ChartAxisLabelOptions
    CategoryAxisDisplayOptions: AxisDisplayOptions
    PrimaryYAxisLabelOptions: ChartAxisLabelOptions
    PrimaryYAxisDisplayOptions: AxisDisplayOptions
    Legend: LegendOptions
    DataLabels: DataLabelOptions
    VisualPalette: VisualPalette
    ColorConfiguration: WaterfallChartColorConfiguration
    Interactions: VisualInteractionOptions
}

structure WaterfallChartFieldWells {
    WaterfallChartAggregatedFieldWells: WaterfallChartAggregatedFieldWells
}

structure WaterfallChartGroupColorConfiguration {
    PositiveBarColor: HexColor
    NegativeBarColor: HexColor
    TotalBarColor: HexColor
}

structure WaterfallChartOptions {
    TotalBarLabel: String
}

structure WaterfallChartSortConfiguration {
    CategorySort: FieldSortOptionsList
    BreakdownItemsLimit: ItemsLimitConfiguration
}

structure WaterfallVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: WaterfallChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

enum WebCrawlerAuthType {
    NO_AUTH
    BASIC_AUTH
    FORM
    SAML
}

structure WebCrawlerParameters {
    @required
    WebCrawlerAuthType: WebCrawlerAuthType

    UsernameFieldXpath: XpathFields
    PasswordFieldXpath: XpathFields
    UsernameButtonXpath: XpathFields
    PasswordButtonXpath: XpathFields
    LoginPageUrl: SiteBaseUrl
    WebProxyHostName: Host
    WebProxyPortNumber: OptionalPort
}

structure WebProxyCredentials {
    @required
    WebProxyUsername: DbUsername

    @required
    WebProxyPassword: Password
}

@length(min: 0, max: 300) @sensitive
string WelcomeMessage

structure WhatIfPointScenario {
    @required
    Date: Timestamp

    @required
    Value: Double
}

structure WhatIfRangeScenario {
    @required
    StartDate: Timestamp

    @required
    EndDate: Timestamp

    @required
    Value: Double
}

enum WidgetStatus {
    ENABLED
    DISABLED
}

@length(max: 50)
string Width

structure WordCloudAggregatedFieldWells {
    GroupBy: WordCloudDimensionFieldList
    Size: WordCloudMeasureFieldList
}

structure WordCloudChartConfiguration {
    FieldWells: WordCloudFieldWells
    SortConfiguration: WordCloudSortConfiguration
    CategoryLabelOptions: ChartAxisLabelOptions
    WordCloudOptions: WordCloudOptions
    Interactions: VisualInteractionOptions
}

enum WordCloudCloudLayout {
    FLUID
    NORMAL
}

@length(max: 10)
list WordCloudDimensionFieldList {
    member: DimensionField
}

structure WordCloudFieldWells {
    WordCloudAggregatedFieldWells: WordCloudAggregatedFieldWells
}

@range(min: 1, max: 100)
integer WordCloudMaximumStringLength

@length(max: 1)
list WordCloudMeasureFieldList {
    member: MeasureField
}

structure WordCloudOptions {
    WordOrientation: WordCloudWordOrientation
    WordScaling: WordCloudWordScaling
    CloudLayout: WordCloudCloudLayout
    WordCasing: WordCloudWordCasing
    WordPadding: WordCloudWordPadding
    MaximumStringLength: WordCloudMaximumStringLength
}

structure WordCloudSortConfiguration {
    CategoryItemsLimit: ItemsLimitConfiguration
    CategorySort: FieldSortOptionsList
}

structure WordCloudVisual {
    @required
    VisualId: ShortRestrictiveResourceId

    Title: VisualTitleLabelOptions
    Subtitle: VisualSubtitleLabelOptions
    ChartConfiguration: WordCloudChartConfiguration
    Actions: VisualCustomActionList
    ColumnHierarchies: ColumnHierarchyList
    VisualContentAltText: LongPlainText
}

enum WordCloudWordCasing {
    LOWER_CASE
    EXISTING_CASE
}

enum WordCloudWordOrientation {
    HORIZONTAL
    HORIZONTAL_AND_VERTICAL
}

enum WordCloudWordPadding {
    NONE
    SMALL
    MEDIUM
    LARGE
}

enum WordCloudWordScaling {
    EMPHASIZE
    NORMAL
}

@length(min: 1, max: 128)
string WorkGroup

@length(min: 1, max: 1024)
string XpathFields

structure YAxisOptions {
    @required
    YAxis: SingleYAxisOption
}
