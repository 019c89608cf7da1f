$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kendra

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWSKendraFrontendService")
@service(sdkId: "kendra", endpointPrefix: "kendra")
@awsJson1_1
@sigv4(name: "kendra")
@standardRegionalEndpoints
service AWSKendraFrontendService {
    version: "2019-02-03"
    operations: [
        AssociateEntitiesToExperience
        AssociatePersonasToEntities
        BatchDeleteDocument
        BatchDeleteFeaturedResultsSet
        BatchGetDocumentStatus
        BatchPutDocument
        ClearQuerySuggestions
        CreateAccessControlConfiguration
        CreateDataSource
        CreateExperience
        CreateFaq
        CreateFeaturedResultsSet
        CreateIndex
        CreateQuerySuggestionsBlockList
        CreateThesaurus
        DeleteAccessControlConfiguration
        DeleteDataSource
        DeleteExperience
        DeleteFaq
        DeleteIndex
        DeletePrincipalMapping
        DeleteQuerySuggestionsBlockList
        DeleteThesaurus
        DescribeAccessControlConfiguration
        DescribeDataSource
        DescribeExperience
        DescribeFaq
        DescribeFeaturedResultsSet
        DescribeIndex
        DescribePrincipalMapping
        DescribeQuerySuggestionsBlockList
        DescribeQuerySuggestionsConfig
        DescribeThesaurus
        DisassociateEntitiesFromExperience
        DisassociatePersonasFromEntities
        GetQuerySuggestions
        GetSnapshots
        ListAccessControlConfigurations
        ListDataSourceSyncJobs
        ListDataSources
        ListEntityPersonas
        ListExperienceEntities
        ListExperiences
        ListFaqs
        ListFeaturedResultsSets
        ListGroupsOlderThanOrderingId
        ListIndices
        ListQuerySuggestionsBlockLists
        ListTagsForResource
        ListThesauri
        PutPrincipalMapping
        Query
        Retrieve
        StartDataSourceSyncJob
        StopDataSourceSyncJob
        SubmitFeedback
        TagResource
        UntagResource
        UpdateAccessControlConfiguration
        UpdateDataSource
        UpdateExperience
        UpdateFeaturedResultsSet
        UpdateIndex
        UpdateQuerySuggestionsBlockList
        UpdateQuerySuggestionsConfig
        UpdateThesaurus
    ]
}

operation AssociateEntitiesToExperience {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId

        @required
        EntityList: AssociateEntityList
    }
    output := {
        FailedEntityList: AssociateEntitiesToExperienceFailedEntityList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ResourceAlreadyExistException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation AssociatePersonasToEntities {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId

        @required
        Personas: EntityPersonaConfigurationList
    }
    output := {
        FailedEntityList: FailedEntityList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ResourceAlreadyExistException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation BatchDeleteDocument {
    input := {
        @required
        IndexId: IndexId

        @required
        DocumentIdList: DocumentIdList

        DataSourceSyncJobMetricTarget: DataSourceSyncJobMetricTarget
    }
    output := {
        FailedDocuments: BatchDeleteDocumentResponseFailedDocuments
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation BatchDeleteFeaturedResultsSet {
    input := {
        @required
        IndexId: IndexId

        @required
        FeaturedResultsSetIds: FeaturedResultsSetIdList
    }
    output := {
        @required
        Errors: BatchDeleteFeaturedResultsSetErrors
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

operation BatchGetDocumentStatus {
    input := {
        @required
        IndexId: IndexId

        @required
        DocumentInfoList: DocumentInfoList
    }
    output := {
        Errors: BatchGetDocumentStatusResponseErrors
        DocumentStatusList: DocumentStatusList
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation BatchPutDocument {
    input := {
        @required
        IndexId: IndexId

        RoleArn: RoleArn

        @required
        Documents: DocumentList

        CustomDocumentEnrichmentConfiguration: CustomDocumentEnrichmentConfiguration
    }
    output := {
        FailedDocuments: BatchPutDocumentResponseFailedDocuments
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation ClearQuerySuggestions {
    input := {
        @required
        IndexId: IndexId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateAccessControlConfiguration {
    input := {
        @required
        IndexId: IndexId

        @required
        Name: AccessControlConfigurationName

        Description: Description
        AccessControlList: PrincipalList
        HierarchicalAccessControlList: HierarchicalPrincipalList

        @idempotencyToken
        ClientToken: ClientTokenName
    }
    output := {
        @required
        Id: AccessControlConfigurationId
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation CreateDataSource {
    input := {
        @required
        Name: DataSourceName

        @required
        IndexId: IndexId

        @required
        Type: DataSourceType

        Configuration: DataSourceConfiguration
        VpcConfiguration: DataSourceVpcConfiguration
        Description: Description
        Schedule: smithy.api#String
        RoleArn: RoleArn
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientTokenName

        LanguageCode: LanguageCode
        CustomDocumentEnrichmentConfiguration: CustomDocumentEnrichmentConfiguration
    }
    output := {
        @required
        Id: DataSourceId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ResourceAlreadyExistException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateExperience {
    input := {
        @required
        Name: ExperienceName

        @required
        IndexId: IndexId

        RoleArn: RoleArn
        Configuration: ExperienceConfiguration
        Description: Description

        @idempotencyToken
        ClientToken: ClientTokenName
    }
    output := {
        @required
        Id: ExperienceId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateFaq {
    input := {
        @required
        IndexId: IndexId

        @required
        Name: FaqName

        Description: Description

        @required
        S3Path: S3Path

        @required
        RoleArn: RoleArn

        Tags: TagList
        FileFormat: FaqFileFormat

        @idempotencyToken
        ClientToken: ClientTokenName

        LanguageCode: LanguageCode
    }
    output := {
        Id: FaqId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateFeaturedResultsSet {
    input := {
        @required
        IndexId: IndexId

        @required
        FeaturedResultsSetName: FeaturedResultsSetName

        Description: FeaturedResultsSetDescription
        ClientToken: ClientTokenName
        Status: FeaturedResultsSetStatus
        QueryTexts: QueryTextList
        FeaturedDocuments: FeaturedDocumentList
        Tags: TagList
    }
    output := {
        FeaturedResultsSet: FeaturedResultsSet
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        FeaturedResultsConflictException
        ValidationException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

operation CreateIndex {
    input := {
        @required
        Name: IndexName

        Edition: IndexEdition

        @required
        RoleArn: RoleArn

        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        Description: Description

        @idempotencyToken
        ClientToken: ClientTokenName

        Tags: TagList
        UserTokenConfigurations: UserTokenConfigurationList
        UserContextPolicy: UserContextPolicy
        UserGroupResolutionConfiguration: UserGroupResolutionConfiguration
    }
    output := {
        Id: IndexId
    }
    errors: [
        ValidationException
        ResourceAlreadyExistException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

operation CreateQuerySuggestionsBlockList {
    input := {
        @required
        IndexId: IndexId

        @required
        Name: QuerySuggestionsBlockListName

        Description: Description

        @required
        SourceS3Path: S3Path

        @idempotencyToken
        ClientToken: ClientTokenName

        @required
        RoleArn: RoleArn

        Tags: TagList
    }
    output := {
        Id: QuerySuggestionsBlockListId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
    ]
}

operation CreateThesaurus {
    input := {
        @required
        IndexId: IndexId

        @required
        Name: ThesaurusName

        Description: Description

        @required
        RoleArn: RoleArn

        Tags: TagList

        @required
        SourceS3Path: S3Path

        @idempotencyToken
        ClientToken: ClientTokenName
    }
    output := {
        Id: ThesaurusId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeleteAccessControlConfiguration {
    input := {
        @required
        IndexId: IndexId

        @required
        Id: AccessControlConfigurationId
    }
    output := {}
    errors: [
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeleteDataSource {
    input := {
        @required
        Id: DataSourceId

        @required
        IndexId: IndexId
    }
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation DeleteExperience {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation DeleteFaq {
    input := {
        @required
        Id: FaqId

        @required
        IndexId: IndexId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeleteIndex {
    input := {
        @required
        Id: IndexId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeletePrincipalMapping {
    input := {
        @required
        IndexId: IndexId

        DataSourceId: DataSourceId

        @required
        GroupId: GroupId

        OrderingId: PrincipalOrderingId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeleteQuerySuggestionsBlockList {
    input := {
        @required
        IndexId: IndexId

        @required
        Id: QuerySuggestionsBlockListId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

operation DeleteThesaurus {
    input := {
        @required
        Id: ThesaurusId

        @required
        IndexId: IndexId
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeAccessControlConfiguration {
    input := {
        @required
        IndexId: IndexId

        @required
        Id: AccessControlConfigurationId
    }
    output := {
        @required
        Name: AccessControlConfigurationName

        Description: Description
        ErrorMessage: ErrorMessage
        AccessControlList: PrincipalList
        HierarchicalAccessControlList: HierarchicalPrincipalList
    }
    errors: [
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeDataSource {
    input := {
        @required
        Id: DataSourceId

        @required
        IndexId: IndexId
    }
    output := {
        Id: DataSourceId
        IndexId: IndexId
        Name: DataSourceName
        Type: DataSourceType
        Configuration: DataSourceConfiguration
        VpcConfiguration: DataSourceVpcConfiguration
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        Description: Description
        Status: DataSourceStatus
        Schedule: smithy.api#String
        RoleArn: RoleArn
        ErrorMessage: ErrorMessage
        LanguageCode: LanguageCode
        CustomDocumentEnrichmentConfiguration: CustomDocumentEnrichmentConfiguration
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeExperience {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId
    }
    output := {
        Id: ExperienceId
        IndexId: IndexId
        Name: ExperienceName
        Endpoints: ExperienceEndpoints
        Configuration: ExperienceConfiguration
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        Description: Description
        Status: ExperienceStatus
        RoleArn: RoleArn
        ErrorMessage: ErrorMessage
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeFaq {
    input := {
        @required
        Id: FaqId

        @required
        IndexId: IndexId
    }
    output := {
        Id: FaqId
        IndexId: IndexId
        Name: FaqName
        Description: Description
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        S3Path: S3Path
        Status: FaqStatus
        RoleArn: RoleArn
        ErrorMessage: ErrorMessage
        FileFormat: FaqFileFormat
        LanguageCode: LanguageCode
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeFeaturedResultsSet {
    input := {
        @required
        IndexId: IndexId

        @required
        FeaturedResultsSetId: FeaturedResultsSetId
    }
    output := {
        FeaturedResultsSetId: FeaturedResultsSetId
        FeaturedResultsSetName: FeaturedResultsSetName
        Description: FeaturedResultsSetDescription
        Status: FeaturedResultsSetStatus
        QueryTexts: QueryTextList
        FeaturedDocumentsWithMetadata: FeaturedDocumentWithMetadataList
        FeaturedDocumentsMissing: FeaturedDocumentMissingList
        LastUpdatedTimestamp: Long
        CreationTimestamp: Long
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

operation DescribeIndex {
    input := {
        @required
        Id: IndexId
    }
    output := {
        Name: IndexName
        Id: IndexId
        Edition: IndexEdition
        RoleArn: RoleArn
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        Status: IndexStatus
        Description: Description
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        DocumentMetadataConfigurations: DocumentMetadataConfigurationList
        IndexStatistics: IndexStatistics
        ErrorMessage: ErrorMessage
        CapacityUnits: CapacityUnitsConfiguration
        UserTokenConfigurations: UserTokenConfigurationList
        UserContextPolicy: UserContextPolicy
        UserGroupResolutionConfiguration: UserGroupResolutionConfiguration
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribePrincipalMapping {
    input := {
        @required
        IndexId: IndexId

        DataSourceId: DataSourceId

        @required
        GroupId: GroupId
    }
    output := {
        IndexId: IndexId
        DataSourceId: DataSourceId
        GroupId: GroupId
        GroupOrderingIdSummaries: GroupOrderingIdSummaries
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeQuerySuggestionsBlockList {
    input := {
        @required
        IndexId: IndexId

        @required
        Id: QuerySuggestionsBlockListId
    }
    output := {
        IndexId: IndexId
        Id: QuerySuggestionsBlockListId
        Name: QuerySuggestionsBlockListName
        Description: Description
        Status: QuerySuggestionsBlockListStatus
        ErrorMessage: ErrorMessage
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        SourceS3Path: S3Path
        ItemCount: Integer
        FileSizeBytes: Long
        RoleArn: RoleArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeQuerySuggestionsConfig {
    input := {
        @required
        IndexId: IndexId
    }
    output := {
        Mode: Mode
        Status: QuerySuggestionsStatus
        QueryLogLookBackWindowInDays: Integer
        IncludeQueriesWithoutUserInformation: Boolean
        MinimumNumberOfQueryingUsers: MinimumNumberOfQueryingUsers
        MinimumQueryCount: MinimumQueryCount
        LastSuggestionsBuildTime: Timestamp
        LastClearTime: Timestamp
        TotalSuggestionsCount: Integer
        AttributeSuggestionsConfig: AttributeSuggestionsDescribeConfig
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeThesaurus {
    input := {
        @required
        Id: ThesaurusId

        @required
        IndexId: IndexId
    }
    output := {
        Id: ThesaurusId
        IndexId: IndexId
        Name: ThesaurusName
        Description: Description
        Status: ThesaurusStatus
        ErrorMessage: ErrorMessage
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        RoleArn: RoleArn
        SourceS3Path: S3Path
        FileSizeBytes: Long
        TermCount: Long
        SynonymRuleCount: Long
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DisassociateEntitiesFromExperience {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId

        @required
        EntityList: DisassociateEntityList
    }
    output := {
        FailedEntityList: FailedEntityList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DisassociatePersonasFromEntities {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId

        @required
        EntityIds: EntityIdsList
    }
    output := {
        FailedEntityList: FailedEntityList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation GetQuerySuggestions {
    input := {
        @required
        IndexId: IndexId

        @required
        QueryText: SuggestionQueryText

        MaxSuggestionsCount: Integer
        SuggestionTypes: SuggestionTypes
        AttributeSuggestionsConfig: AttributeSuggestionsGetConfig
    }
    output := {
        QuerySuggestionsId: QuerySuggestionsId
        Suggestions: SuggestionList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
    ]
}

operation GetSnapshots {
    input := {
        @required
        IndexId: IndexId

        @required
        Interval: Interval

        @required
        MetricType: MetricType

        NextToken: NextToken
        MaxResults: Integer
    }
    output := {
        SnapShotTimeFilter: TimeRange
        SnapshotsDataHeader: SnapshotsDataHeaderFields
        SnapshotsData: SnapshotsDataRecords
        NextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListAccessControlConfigurations {
    input := {
        @required
        IndexId: IndexId

        NextToken: String
        MaxResults: MaxResultsIntegerForListAccessControlConfigurationsRequest
    }
    output := {
        NextToken: String

        @required
        AccessControlConfigurations: AccessControlConfigurationSummaryList
    }
    errors: [
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListDataSourceSyncJobs {
    input := {
        @required
        Id: DataSourceId

        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListDataSourceSyncJobsRequest
        StartTimeFilter: TimeRange
        StatusFilter: DataSourceSyncJobStatus
    }
    output := {
        History: DataSourceSyncJobHistoryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

operation ListDataSources {
    input := {
        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListDataSourcesRequest
    }
    output := {
        SummaryItems: DataSourceSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation ListEntityPersonas {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListEntityPersonasRequest
    }
    output := {
        SummaryItems: PersonasSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation ListExperienceEntities {
    input := {
        @required
        Id: ExperienceId

        @required
        IndexId: IndexId

        NextToken: NextToken
    }
    output := {
        SummaryItems: ExperienceEntitiesSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation ListExperiences {
    input := {
        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListExperiencesRequest
    }
    output := {
        SummaryItems: ExperiencesSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation ListFaqs {
    input := {
        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListFaqsRequest
    }
    output := {
        NextToken: NextToken
        FaqSummaryItems: FaqSummaryItems
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListFeaturedResultsSets {
    input := {
        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListFeaturedResultsSetsRequest
    }
    output := {
        FeaturedResultsSetSummaryItems: FeaturedResultsSetSummaryItems
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

operation ListGroupsOlderThanOrderingId {
    input := {
        @required
        IndexId: IndexId

        DataSourceId: DataSourceId

        @required
        OrderingId: PrincipalOrderingId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListPrincipalsRequest
    }
    output := {
        GroupsSummaries: ListOfGroupSummaries
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

operation ListIndices {
    input := {
        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListIndicesRequest
    }
    output := {
        IndexConfigurationSummaryItems: IndexConfigurationSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListQuerySuggestionsBlockLists {
    input := {
        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListQuerySuggestionsBlockLists
    }
    output := {
        BlockListSummaryItems: QuerySuggestionsBlockListSummaryItems
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        ValidationException
        ResourceUnavailableException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListThesauri {
    input := {
        @required
        IndexId: IndexId

        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListThesauriRequest
    }
    output := {
        NextToken: NextToken
        ThesaurusSummaryItems: ThesaurusSummaryItems
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation PutPrincipalMapping {
    input := {
        @required
        IndexId: IndexId

        DataSourceId: DataSourceId

        @required
        GroupId: GroupId

        @required
        GroupMembers: GroupMembers

        OrderingId: PrincipalOrderingId
        RoleArn: RoleArn
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation Query {
    input := {
        @required
        IndexId: IndexId

        QueryText: smithy.api#String
        AttributeFilter: AttributeFilter
        Facets: FacetList
        RequestedDocumentAttributes: DocumentAttributeKeyList
        QueryResultTypeFilter: QueryResultType
        DocumentRelevanceOverrideConfigurations: DocumentRelevanceOverrideConfigurationList
        PageNumber: Integer
        PageSize: Integer
        SortingConfiguration: SortingConfiguration
        SortingConfigurations: SortingConfigurationList
        UserContext: UserContext
        VisitorId: VisitorId
        SpellCorrectionConfiguration: SpellCorrectionConfiguration
        CollapseConfiguration: CollapseConfiguration
    }
    output: QueryResult
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation Retrieve {
    input := {
        @required
        IndexId: IndexId

        @required
        QueryText: smithy.api#String

        AttributeFilter: AttributeFilter
        RequestedDocumentAttributes: DocumentAttributeKeyList
        DocumentRelevanceOverrideConfigurations: DocumentRelevanceOverrideConfigurationList
        PageNumber: Integer
        PageSize: Integer
        UserContext: UserContext
    }
    output: RetrieveResult
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation StartDataSourceSyncJob {
    input := {
        @required
        Id: DataSourceId

        @required
        IndexId: IndexId
    }
    output := {
        ExecutionId: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ResourceInUseException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

operation StopDataSourceSyncJob {
    input := {
        @required
        Id: DataSourceId

        @required
        IndexId: IndexId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation SubmitFeedback {
    input := {
        @required
        IndexId: IndexId

        @required
        QueryId: QueryId

        ClickFeedbackItems: ClickFeedbackList
        RelevanceFeedbackItems: RelevanceFeedbackList
    }
    errors: [
        ValidationException
        ResourceUnavailableException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceUnavailableException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ResourceUnavailableException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateAccessControlConfiguration {
    input := {
        @required
        IndexId: IndexId

        @required
        Id: AccessControlConfigurationId

        Name: AccessControlConfigurationName
        Description: Description
        AccessControlList: PrincipalList
        HierarchicalAccessControlList: HierarchicalPrincipalList
    }
    output := {}
    errors: [
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation UpdateDataSource {
    input := {
        @required
        Id: DataSourceId

        Name: DataSourceName

        @required
        IndexId: IndexId

        Configuration: DataSourceConfiguration
        VpcConfiguration: DataSourceVpcConfiguration
        Description: Description
        Schedule: smithy.api#String
        RoleArn: RoleArn
        LanguageCode: LanguageCode
        CustomDocumentEnrichmentConfiguration: CustomDocumentEnrichmentConfiguration
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateExperience {
    input := {
        @required
        Id: ExperienceId

        Name: ExperienceName

        @required
        IndexId: IndexId

        RoleArn: RoleArn
        Configuration: ExperienceConfiguration
        Description: Description
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateFeaturedResultsSet {
    input := {
        @required
        IndexId: IndexId

        @required
        FeaturedResultsSetId: FeaturedResultsSetId

        FeaturedResultsSetName: FeaturedResultsSetName
        Description: FeaturedResultsSetDescription
        Status: FeaturedResultsSetStatus
        QueryTexts: QueryTextList
        FeaturedDocuments: FeaturedDocumentList
    }
    output := {
        FeaturedResultsSet: FeaturedResultsSet
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        FeaturedResultsConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

operation UpdateIndex {
    input := {
        @required
        Id: IndexId

        Name: IndexName
        RoleArn: RoleArn
        Description: Description
        DocumentMetadataConfigurationUpdates: DocumentMetadataConfigurationList
        CapacityUnits: CapacityUnitsConfiguration
        UserTokenConfigurations: UserTokenConfigurationList
        UserContextPolicy: UserContextPolicy
        UserGroupResolutionConfiguration: UserGroupResolutionConfiguration
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation UpdateQuerySuggestionsBlockList {
    input := {
        @required
        IndexId: IndexId

        @required
        Id: QuerySuggestionsBlockListId

        Name: QuerySuggestionsBlockListName
        Description: Description
        SourceS3Path: S3Path
        RoleArn: RoleArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

operation UpdateQuerySuggestionsConfig {
    input := {
        @required
        IndexId: IndexId

        Mode: Mode
        QueryLogLookBackWindowInDays: Integer
        IncludeQueriesWithoutUserInformation: Boolean
        MinimumNumberOfQueryingUsers: MinimumNumberOfQueryingUsers
        MinimumQueryCount: MinimumQueryCount
        AttributeSuggestionsConfig: AttributeSuggestionsUpdateConfig
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateThesaurus {
    input := {
        @required
        Id: ThesaurusId

        Name: ThesaurusName

        @required
        IndexId: IndexId

        Description: Description
        RoleArn: RoleArn
        SourceS3Path: S3Path
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9-]+")
string AccessControlConfigurationId

@length(min: 1, max: 200) @pattern("[\\S\\s]*")
string AccessControlConfigurationName

structure AccessControlConfigurationSummary {
    @required
    Id: AccessControlConfigurationId
}

list AccessControlConfigurationSummaryList {
    member: AccessControlConfigurationSummary
}

structure AccessControlListConfiguration {
    KeyPath: S3ObjectKey
}

@error("client")
structure AccessDeniedException {
    Message: ErrorMessage
}

structure AclConfiguration {
    @required
    AllowedGroupsColumnName: ColumnName
}

structure AdditionalResultAttribute {
    @required
    Key: String

    @required
    ValueType: AdditionalResultAttributeValueType

    @required
    Value: AdditionalResultAttributeValue
}

list AdditionalResultAttributeList {
    member: AdditionalResultAttribute
}

structure AdditionalResultAttributeValue {
    TextWithHighlightsValue: TextWithHighlights
}

enum AdditionalResultAttributeValueType {
    TEXT_WITH_HIGHLIGHTS_VALUE
}

structure AlfrescoConfiguration {
    @required
    SiteUrl: SiteUrl

    @required
    SiteId: SiteId

    @required
    SecretArn: SecretArn

    @required
    SslCertificateS3Path: S3Path

    CrawlSystemFolders: Boolean
    CrawlComments: Boolean
    EntityFilter: EntityFilter
    DocumentLibraryFieldMappings: DataSourceToIndexFieldMappingList
    BlogFieldMappings: DataSourceToIndexFieldMappingList
    WikiFieldMappings: DataSourceToIndexFieldMappingList
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    VpcConfiguration: DataSourceVpcConfiguration
}

enum AlfrescoEntity {
    wiki
    blog
    documentLibrary
}

@length(min: 1, max: 1011)
string AmazonResourceName

@length(min: 1, max: 20)
list AssociateEntitiesToExperienceFailedEntityList {
    member: FailedEntity
}

@length(min: 1, max: 20)
list AssociateEntityList {
    member: EntityConfiguration
}

structure AttributeFilter {
    AndAllFilters: AttributeFilterList
    OrAllFilters: AttributeFilterList
    NotFilter: AttributeFilter
    EqualsTo: DocumentAttribute
    ContainsAll: DocumentAttribute
    ContainsAny: DocumentAttribute
    GreaterThan: DocumentAttribute
    GreaterThanOrEquals: DocumentAttribute
    LessThan: DocumentAttribute
    LessThanOrEquals: DocumentAttribute
}

list AttributeFilterList {
    member: AttributeFilter
}

structure AttributeSuggestionsDescribeConfig {
    SuggestableConfigList: SuggestableConfigList
    AttributeSuggestionsMode: AttributeSuggestionsMode
}

structure AttributeSuggestionsGetConfig {
    SuggestionAttributes: DocumentAttributeKeyList
    AdditionalResponseAttributes: DocumentAttributeKeyList
    AttributeFilter: AttributeFilter
    UserContext: UserContext
}

enum AttributeSuggestionsMode {
    ACTIVE
    INACTIVE
}

structure AttributeSuggestionsUpdateConfig {
    SuggestableConfigList: SuggestableConfigList
    AttributeSuggestionsMode: AttributeSuggestionsMode
}

structure AuthenticationConfiguration {
    BasicAuthentication: BasicAuthenticationConfigurationList
}

structure BasicAuthenticationConfiguration {
    @required
    Host: Host

    @required
    Port: Port

    @required
    Credentials: SecretArn
}

@length(min: 0, max: 10)
list BasicAuthenticationConfigurationList {
    member: BasicAuthenticationConfiguration
}

structure BatchDeleteDocumentResponseFailedDocument {
    Id: DocumentId
    DataSourceId: DataSourceId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

list BatchDeleteDocumentResponseFailedDocuments {
    member: BatchDeleteDocumentResponseFailedDocument
}

structure BatchDeleteFeaturedResultsSetError {
    @required
    Id: FeaturedResultsSetId

    @required
    ErrorCode: ErrorCode

    @required
    ErrorMessage: ErrorMessage
}

list BatchDeleteFeaturedResultsSetErrors {
    member: BatchDeleteFeaturedResultsSetError
}

structure BatchGetDocumentStatusResponseError {
    DocumentId: DocumentId
    DataSourceId: DataSourceId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

list BatchGetDocumentStatusResponseErrors {
    member: BatchGetDocumentStatusResponseError
}

structure BatchPutDocumentResponseFailedDocument {
    Id: DocumentId
    DataSourceId: DataSourceId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

list BatchPutDocumentResponseFailedDocuments {
    member: BatchPutDocumentResponseFailedDocument
}

structure BoxConfiguration {
    @required
    EnterpriseId: EnterpriseId

    @required
    SecretArn: SecretArn

    UseChangeLog: Boolean
    CrawlComments: Boolean
    CrawlTasks: Boolean
    CrawlWebLinks: Boolean
    FileFieldMappings: DataSourceToIndexFieldMappingList
    TaskFieldMappings: DataSourceToIndexFieldMappingList
    CommentFieldMappings: DataSourceToIndexFieldMappingList
    WebLinkFieldMappings: DataSourceToIndexFieldMappingList
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    VpcConfiguration: DataSourceVpcConfiguration
}

structure CapacityUnitsConfiguration {
    @required
    StorageCapacityUnits: StorageCapacityUnit

    @required
    QueryCapacityUnits: QueryCapacityUnit
}

@length(min: 1, max: 5)
list ChangeDetectingColumns {
    member: ColumnName
}

@length(min: 1, max: 100) @pattern("^\\P{C}*$")
string ClaimRegex

structure ClickFeedback {
    @required
    ResultId: ResultId

    @required
    ClickTime: Timestamp
}

list ClickFeedbackList {
    member: ClickFeedback
}

@length(min: 1, max: 100)
string ClientTokenName

structure CollapseConfiguration {
    @required
    DocumentAttributeKey: DocumentAttributeKey

    SortingConfigurations: SortingConfigurationList
    MissingAttributeKeyStrategy: MissingAttributeKeyStrategy
    Expand: Boolean
    ExpandConfiguration: ExpandConfiguration
}

structure CollapsedResultDetail {
    @required
    DocumentAttribute: DocumentAttribute

    ExpandedResults: ExpandedResultList
}

structure ColumnConfiguration {
    @required
    DocumentIdColumnName: ColumnName

    @required
    DocumentDataColumnName: ColumnName

    DocumentTitleColumnName: ColumnName
    FieldMappings: DataSourceToIndexFieldMappingList

    @required
    ChangeDetectingColumns: ChangeDetectingColumns
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z][a-zA-Z0-9_]*$")
string ColumnName

enum ConditionOperator {
    GreaterThan
    GreaterThanOrEquals
    LessThan
    LessThanOrEquals
    Equals
    NotEquals
    Contains
    NotContains
    Exists
    NotExists
    BeginsWith
}

@error("client")
structure ConflictException {
    Message: ErrorMessage
}

structure ConflictingItem {
    QueryText: smithy.api#String
    SetName: String
    SetId: String
}

list ConflictingItems {
    member: ConflictingItem
}

structure ConfluenceAttachmentConfiguration {
    CrawlAttachments: Boolean
    AttachmentFieldMappings: ConfluenceAttachmentFieldMappingsList
}

@length(min: 1, max: 11)
list ConfluenceAttachmentFieldMappingsList {
    member: ConfluenceAttachmentToIndexFieldMapping
}

enum ConfluenceAttachmentFieldName {
    AUTHOR
    CONTENT_TYPE
    CREATED_DATE
    DISPLAY_URL
    FILE_SIZE
    ITEM_TYPE
    PARENT_ID
    SPACE_KEY
    SPACE_NAME
    URL
    VERSION
}

structure ConfluenceAttachmentToIndexFieldMapping {
    DataSourceFieldName: ConfluenceAttachmentFieldName
    DateFieldFormat: DataSourceDateFieldFormat
    IndexFieldName: IndexFieldName
}

enum ConfluenceAuthenticationType {
    HTTP_BASIC
    PAT
}

structure ConfluenceBlogConfiguration {
    BlogFieldMappings: ConfluenceBlogFieldMappingsList
}

@length(min: 1, max: 9)
list ConfluenceBlogFieldMappingsList {
    member: ConfluenceBlogToIndexFieldMapping
}

enum ConfluenceBlogFieldName {
    AUTHOR
    DISPLAY_URL
    ITEM_TYPE
    LABELS
    PUBLISH_DATE
    SPACE_KEY
    SPACE_NAME
    URL
    VERSION
}

structure ConfluenceBlogToIndexFieldMapping {
    DataSourceFieldName: ConfluenceBlogFieldName
    DateFieldFormat: DataSourceDateFieldFormat
    IndexFieldName: IndexFieldName
}

structure ConfluenceConfiguration {
    @required
    ServerUrl: Url

    @required
    SecretArn: SecretArn

    @required
    Version: ConfluenceVersion

    SpaceConfiguration: ConfluenceSpaceConfiguration
    PageConfiguration: ConfluencePageConfiguration
    BlogConfiguration: ConfluenceBlogConfiguration
    AttachmentConfiguration: ConfluenceAttachmentConfiguration
    VpcConfiguration: DataSourceVpcConfiguration
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    ProxyConfiguration: ProxyConfiguration
    AuthenticationType: ConfluenceAuthenticationType
}

structure ConfluencePageConfiguration {
    PageFieldMappings: ConfluencePageFieldMappingsList
}

@length(min: 1, max: 12)
list ConfluencePageFieldMappingsList {
    member: ConfluencePageToIndexFieldMapping
}

enum ConfluencePageFieldName {
    AUTHOR
    CONTENT_STATUS
    CREATED_DATE
    DISPLAY_URL
    ITEM_TYPE
    LABELS
    MODIFIED_DATE
    PARENT_ID
    SPACE_KEY
    SPACE_NAME
    URL
    VERSION
}

structure ConfluencePageToIndexFieldMapping {
    DataSourceFieldName: ConfluencePageFieldName
    DateFieldFormat: DataSourceDateFieldFormat
    IndexFieldName: IndexFieldName
}

structure ConfluenceSpaceConfiguration {
    CrawlPersonalSpaces: Boolean
    CrawlArchivedSpaces: Boolean
    IncludeSpaces: ConfluenceSpaceList
    ExcludeSpaces: ConfluenceSpaceList
    SpaceFieldMappings: ConfluenceSpaceFieldMappingsList
}

@length(min: 1, max: 4)
list ConfluenceSpaceFieldMappingsList {
    member: ConfluenceSpaceToIndexFieldMapping
}

enum ConfluenceSpaceFieldName {
    DISPLAY_URL
    ITEM_TYPE
    SPACE_KEY
    URL
}

@length(min: 1, max: 255) @pattern("^\\P{C}*$")
string ConfluenceSpaceIdentifier

@length(min: 1)
list ConfluenceSpaceList {
    member: ConfluenceSpaceIdentifier
}

structure ConfluenceSpaceToIndexFieldMapping {
    DataSourceFieldName: ConfluenceSpaceFieldName
    DateFieldFormat: DataSourceDateFieldFormat
    IndexFieldName: IndexFieldName
}

enum ConfluenceVersion {
    CLOUD
    SERVER
}

structure ConnectionConfiguration {
    @required
    DatabaseHost: DatabaseHost

    @required
    DatabasePort: DatabasePort

    @required
    DatabaseName: DatabaseName

    @required
    TableName: TableName

    @required
    SecretArn: SecretArn
}

structure ContentSourceConfiguration {
    DataSourceIds: DataSourceIdList
    FaqIds: FaqIdsList
    DirectPutContent: Boolean
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

structure Correction {
    BeginOffset: Integer
    EndOffset: Integer
    Term: String
    CorrectedTerm: String
}

list CorrectionList {
    member: Correction
}

@range(min: 0, max: 10)
integer CrawlDepth

structure CustomDocumentEnrichmentConfiguration {
    InlineConfigurations: InlineCustomDocumentEnrichmentConfigurationList
    PreExtractionHookConfiguration: HookConfiguration
    PostExtractionHookConfiguration: HookConfiguration
    RoleArn: RoleArn
}

structure DataSourceConfiguration {
    S3Configuration: S3DataSourceConfiguration
    SharePointConfiguration: SharePointConfiguration
    DatabaseConfiguration: DatabaseConfiguration
    SalesforceConfiguration: SalesforceConfiguration
    OneDriveConfiguration: OneDriveConfiguration
    ServiceNowConfiguration: ServiceNowConfiguration
    ConfluenceConfiguration: ConfluenceConfiguration
    GoogleDriveConfiguration: GoogleDriveConfiguration
    WebCrawlerConfiguration: WebCrawlerConfiguration
    WorkDocsConfiguration: WorkDocsConfiguration
    FsxConfiguration: FsxConfiguration
    SlackConfiguration: SlackConfiguration
    BoxConfiguration: BoxConfiguration
    QuipConfiguration: QuipConfiguration
    JiraConfiguration: JiraConfiguration
    GitHubConfiguration: GitHubConfiguration

    @deprecated
    AlfrescoConfiguration: AlfrescoConfiguration

    TemplateConfiguration: TemplateConfiguration
}

@length(min: 4, max: 40) @pattern("^(?!\\s).*(?<!\\s)$")
string DataSourceDateFieldFormat

@length(min: 1, max: 100) @pattern("^[a-zA-Z][a-zA-Z0-9_.]*$")
string DataSourceFieldName

structure DataSourceGroup {
    @required
    GroupId: PrincipalName

    @required
    DataSourceId: DataSourceId
}

@length(min: 1, max: 2048)
list DataSourceGroups {
    member: DataSourceGroup
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string DataSourceId

@length(min: 1, max: 100)
list DataSourceIdList {
    member: DataSourceId
}

@length(min: 0, max: 250)
list DataSourceInclusionsExclusionsStrings {
    member: DataSourceInclusionsExclusionsStringsMember
}

@length(min: 1, max: 300)
string DataSourceInclusionsExclusionsStringsMember

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string DataSourceName

enum DataSourceStatus {
    CREATING
    DELETING
    FAILED
    UPDATING
    ACTIVE
}

structure DataSourceSummary {
    Name: DataSourceName
    Id: DataSourceId
    Type: DataSourceType
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    Status: DataSourceStatus
    LanguageCode: LanguageCode
}

list DataSourceSummaryList {
    member: DataSourceSummary
}

structure DataSourceSyncJob {
    ExecutionId: String
    StartTime: Timestamp
    EndTime: Timestamp
    Status: DataSourceSyncJobStatus
    ErrorMessage: ErrorMessage
    ErrorCode: ErrorCode
    DataSourceErrorCode: String
    Metrics: DataSourceSyncJobMetrics
}

list DataSourceSyncJobHistoryList {
    member: DataSourceSyncJob
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string DataSourceSyncJobId

structure DataSourceSyncJobMetricTarget {
    @required
    DataSourceId: DataSourceId

    DataSourceSyncJobId: DataSourceSyncJobId
}

structure DataSourceSyncJobMetrics {
    DocumentsAdded: MetricValue
    DocumentsModified: MetricValue
    DocumentsDeleted: MetricValue
    DocumentsFailed: MetricValue
    DocumentsScanned: MetricValue
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

structure DataSourceToIndexFieldMapping {
    @required
    DataSourceFieldName: DataSourceFieldName

    DateFieldFormat: DataSourceDateFieldFormat

    @required
    IndexFieldName: IndexFieldName
}

@length(min: 1, max: 100)
list DataSourceToIndexFieldMappingList {
    member: DataSourceToIndexFieldMapping
}

enum DataSourceType {
    S3
    SHAREPOINT
    DATABASE
    SALESFORCE
    ONEDRIVE
    SERVICENOW
    CUSTOM
    CONFLUENCE
    GOOGLEDRIVE
    WEBCRAWLER
    WORKDOCS
    FSX
    SLACK
    BOX
    QUIP
    JIRA
    GITHUB
    ALFRESCO
    TEMPLATE
}

structure DataSourceVpcConfiguration {
    @required
    SubnetIds: SubnetIdList

    @required
    SecurityGroupIds: SecurityGroupIdList
}

structure DatabaseConfiguration {
    @required
    DatabaseEngineType: DatabaseEngineType

    @required
    ConnectionConfiguration: ConnectionConfiguration

    VpcConfiguration: DataSourceVpcConfiguration

    @required
    ColumnConfiguration: ColumnConfiguration

    AclConfiguration: AclConfiguration
    SqlConfiguration: SqlConfiguration
}

enum DatabaseEngineType {
    RDS_AURORA_MYSQL
    RDS_AURORA_POSTGRESQL
    RDS_MYSQL
    RDS_POSTGRESQL
}

@length(min: 1, max: 253)
string DatabaseHost

@length(min: 1, max: 100) @pattern("^[a-zA-Z][a-zA-Z0-9_]*$")
string DatabaseName

@range(min: 1, max: 65535)
integer DatabasePort

@length(min: 0, max: 1000) @pattern("^\\P{C}*$")
string Description

@length(min: 1, max: 40)
list DisassociateEntityList {
    member: EntityConfiguration
}

structure Document {
    @required
    Id: DocumentId

    Title: smithy.api#String
    Blob: Blob
    S3Path: S3Path
    Attributes: DocumentAttributeList
    AccessControlList: PrincipalList
    HierarchicalAccessControlList: HierarchicalPrincipalList
    ContentType: ContentType
    AccessControlConfigurationId: AccessControlConfigurationId
}

structure DocumentAttribute {
    @required
    Key: DocumentAttributeKey

    @required
    Value: DocumentAttributeValue
}

structure DocumentAttributeCondition {
    @required
    ConditionDocumentAttributeKey: DocumentAttributeKey

    @required
    Operator: ConditionOperator

    ConditionOnValue: DocumentAttributeValue
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9_][a-zA-Z0-9_-]*")
string DocumentAttributeKey

@length(min: 1, max: 100)
list DocumentAttributeKeyList {
    member: DocumentAttributeKey
}

list DocumentAttributeList {
    member: DocumentAttribute
}

list DocumentAttributeStringListValue {
    member: String
}

@length(min: 1, max: 2048)
string DocumentAttributeStringValue

structure DocumentAttributeTarget {
    TargetDocumentAttributeKey: DocumentAttributeKey
    TargetDocumentAttributeValueDeletion: Boolean
    TargetDocumentAttributeValue: DocumentAttributeValue
}

structure DocumentAttributeValue {
    StringValue: DocumentAttributeStringValue
    StringListValue: DocumentAttributeStringListValue
    LongValue: Long
    DateValue: Timestamp
}

structure DocumentAttributeValueCountPair {
    DocumentAttributeValue: DocumentAttributeValue
    Count: Integer
    FacetResults: FacetResultList
}

list DocumentAttributeValueCountPairList {
    member: DocumentAttributeValueCountPair
}

enum DocumentAttributeValueType {
    STRING_VALUE
    STRING_LIST_VALUE
    LONG_VALUE
    DATE_VALUE
}

@length(min: 1, max: 2048)
string DocumentId

@length(min: 1, max: 10)
list DocumentIdList {
    member: DocumentId
}

structure DocumentInfo {
    @required
    DocumentId: DocumentId

    Attributes: DocumentAttributeList
}

@length(min: 1, max: 10)
list DocumentInfoList {
    member: DocumentInfo
}

@length(min: 1, max: 10)
list DocumentList {
    member: Document
}

structure DocumentMetadataConfiguration {
    @required
    Name: DocumentMetadataConfigurationName

    @required
    Type: DocumentAttributeValueType

    Relevance: Relevance
    Search: Search
}

@length(min: 0, max: 500)
list DocumentMetadataConfigurationList {
    member: DocumentMetadataConfiguration
}

@length(min: 1, max: 30)
string DocumentMetadataConfigurationName

structure DocumentRelevanceConfiguration {
    @required
    Name: DocumentMetadataConfigurationName

    @required
    Relevance: Relevance
}

@length(min: 0, max: 500)
list DocumentRelevanceOverrideConfigurationList {
    member: DocumentRelevanceConfiguration
}

enum DocumentStatus {
    NOT_FOUND
    PROCESSING
    INDEXED
    UPDATED
    FAILED
    UPDATE_FAILED
}

list DocumentStatusList {
    member: Status
}

structure DocumentsMetadataConfiguration {
    S3Prefix: S3ObjectKey
}

@length(min: 1, max: 63) @pattern("^(?!-)[A-Za-z0-9-].*(?<!-)$")
string Domain

@length(min: 1, max: 10) @pattern("[0-9]+[s]")
string Duration

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string Endpoint

enum EndpointType {
    HOME
}

@length(min: 1, max: 64) @pattern("^[A-Z0-9]*$")
string EnterpriseId

structure EntityConfiguration {
    @required
    EntityId: EntityId

    @required
    EntityType: EntityType
}

structure EntityDisplayData {
    UserName: NameType
    GroupName: NameType
    IdentifiedUserName: NameType
    FirstName: NameType
    LastName: NameType
}

@length(min: 1, max: 3)
list EntityFilter {
    member: AlfrescoEntity
}

@length(min: 1, max: 47)
@pattern("^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$")
string EntityId

@length(min: 1, max: 25)
list EntityIdsList {
    member: EntityId
}

structure EntityPersonaConfiguration {
    @required
    EntityId: EntityId

    @required
    Persona: Persona
}

@length(min: 1, max: 25)
list EntityPersonaConfigurationList {
    member: EntityPersonaConfiguration
}

enum EntityType {
    USER
    GROUP
}

enum ErrorCode {
    InternalError
    InvalidRequest
}

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string ErrorMessage

@length(min: 0, max: 30)
list ExcludeMimeTypesList {
    member: MimeType
}

@length(min: 0, max: 100)
list ExcludeSharedDrivesList {
    member: SharedDriveId
}

@length(min: 0, max: 100)
list ExcludeUserAccountsList {
    member: UserAccount
}

structure ExpandConfiguration {
    MaxResultItemsToExpand: Integer
    MaxExpandedResultsPerItem: Integer
}

structure ExpandedResultItem {
    Id: ResultId
    DocumentId: DocumentId
    DocumentTitle: TextWithHighlights
    DocumentExcerpt: TextWithHighlights
    DocumentURI: Url
    DocumentAttributes: DocumentAttributeList
}

list ExpandedResultList {
    member: ExpandedResultItem
}

structure ExperienceConfiguration {
    ContentSourceConfiguration: ContentSourceConfiguration
    UserIdentityConfiguration: UserIdentityConfiguration
}

structure ExperienceEndpoint {
    EndpointType: EndpointType
    Endpoint: Endpoint
}

@length(min: 1, max: 2)
list ExperienceEndpoints {
    member: ExperienceEndpoint
}

structure ExperienceEntitiesSummary {
    EntityId: EntityId
    EntityType: EntityType
    DisplayData: EntityDisplayData
}

list ExperienceEntitiesSummaryList {
    member: ExperienceEntitiesSummary
}

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string ExperienceId

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string ExperienceName

enum ExperienceStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

structure ExperiencesSummary {
    Name: ExperienceName
    Id: ExperienceId
    CreatedAt: Timestamp
    Status: ExperienceStatus
    Endpoints: ExperienceEndpoints
}

list ExperiencesSummaryList {
    member: ExperiencesSummary
}

structure Facet {
    DocumentAttributeKey: DocumentAttributeKey
    Facets: FacetList
    MaxResults: TopDocumentAttributeValueCountPairsSize
}

list FacetList {
    member: Facet
}

structure FacetResult {
    DocumentAttributeKey: DocumentAttributeKey
    DocumentAttributeValueType: DocumentAttributeValueType
    DocumentAttributeValueCountPairs: DocumentAttributeValueCountPairList
}

list FacetResultList {
    member: FacetResult
}

structure FailedEntity {
    EntityId: EntityId
    ErrorMessage: ErrorMessage
}

@length(min: 1, max: 25)
list FailedEntityList {
    member: FailedEntity
}

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string FailureReason

enum FaqFileFormat {
    CSV
    CSV_WITH_HEADER
    JSON
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string FaqId

@length(min: 1, max: 100)
list FaqIdsList {
    member: FaqId
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string FaqName

structure FaqStatistics {
    @required
    IndexedQuestionAnswersCount: IndexedQuestionAnswersCount
}

enum FaqStatus {
    CREATING
    UPDATING
    ACTIVE
    DELETING
    FAILED
}

structure FaqSummary {
    Id: FaqId
    Name: FaqName
    Status: FaqStatus
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    FileFormat: FaqFileFormat
    LanguageCode: LanguageCode
}

list FaqSummaryItems {
    member: FaqSummary
}

structure FeaturedDocument {
    Id: DocumentId
}

list FeaturedDocumentList {
    member: FeaturedDocument
}

structure FeaturedDocumentMissing {
    Id: DocumentId
}

list FeaturedDocumentMissingList {
    member: FeaturedDocumentMissing
}

structure FeaturedDocumentWithMetadata {
    Id: DocumentId
    Title: String
    URI: Url
}

list FeaturedDocumentWithMetadataList {
    member: FeaturedDocumentWithMetadata
}

@error("client")
structure FeaturedResultsConflictException {
    Message: String
    ConflictingItems: ConflictingItems
}

structure FeaturedResultsItem {
    Id: ResultId
    Type: QueryResultType
    AdditionalAttributes: AdditionalResultAttributeList
    DocumentId: DocumentId
    DocumentTitle: TextWithHighlights
    DocumentExcerpt: TextWithHighlights
    DocumentURI: Url
    DocumentAttributes: DocumentAttributeList
    FeedbackToken: FeedbackToken
}

list FeaturedResultsItemList {
    member: FeaturedResultsItem
}

structure FeaturedResultsSet {
    FeaturedResultsSetId: FeaturedResultsSetId
    FeaturedResultsSetName: FeaturedResultsSetName
    Description: FeaturedResultsSetDescription
    Status: FeaturedResultsSetStatus
    QueryTexts: QueryTextList
    FeaturedDocuments: FeaturedDocumentList
    LastUpdatedTimestamp: Long
    CreationTimestamp: Long
}

@length(min: 0, max: 1000) @pattern("^\\P{C}*$")
string FeaturedResultsSetDescription

@length(min: 36, max: 36) @pattern("^[a-zA-Z-0-9]*")
string FeaturedResultsSetId

@length(min: 1, max: 50)
list FeaturedResultsSetIdList {
    member: FeaturedResultsSetId
}

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][ a-zA-Z0-9_-]*")
string FeaturedResultsSetName

enum FeaturedResultsSetStatus {
    ACTIVE
    INACTIVE
}

structure FeaturedResultsSetSummary {
    FeaturedResultsSetId: FeaturedResultsSetId
    FeaturedResultsSetName: FeaturedResultsSetName
    Status: FeaturedResultsSetStatus
    LastUpdatedTimestamp: Long
    CreationTimestamp: Long
}

list FeaturedResultsSetSummaryItems {
    member: FeaturedResultsSetSummary
}

@length(min: 1, max: 2048) @pattern("^\\P{C}*.\\P{C}*$")
string FeedbackToken

@length(min: 11, max: 21) @pattern("^(fs-[0-9a-f]{8,})$")
string FileSystemId

@length(min: 1, max: 500)
string FolderId

list FolderIdList {
    member: FolderId
}

structure FsxConfiguration {
    @required
    FileSystemId: FileSystemId

    @required
    FileSystemType: FsxFileSystemType

    @required
    VpcConfiguration: DataSourceVpcConfiguration

    SecretArn: SecretArn
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    FieldMappings: DataSourceToIndexFieldMappingList
}

enum FsxFileSystemType {
    WINDOWS
}

structure GitHubConfiguration {
    SaaSConfiguration: SaaSConfiguration
    OnPremiseConfiguration: OnPremiseConfiguration
    Type: Type

    @required
    SecretArn: SecretArn

    UseChangeLog: Boolean
    GitHubDocumentCrawlProperties: GitHubDocumentCrawlProperties
    RepositoryFilter: RepositoryNames
    InclusionFolderNamePatterns: StringList
    InclusionFileTypePatterns: StringList
    InclusionFileNamePatterns: StringList
    ExclusionFolderNamePatterns: StringList
    ExclusionFileTypePatterns: StringList
    ExclusionFileNamePatterns: StringList
    VpcConfiguration: DataSourceVpcConfiguration
    GitHubRepositoryConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubCommitConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubIssueDocumentConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubIssueCommentConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubIssueAttachmentConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubPullRequestCommentConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubPullRequestDocumentConfigurationFieldMappings: DataSourceToIndexFieldMappingList
    GitHubPullRequestDocumentAttachmentConfigurationFieldMappings: DataSourceToIndexFieldMappingList
}

structure GitHubDocumentCrawlProperties {
    CrawlRepositoryDocuments: Boolean
    CrawlIssue: Boolean
    CrawlIssueComment: Boolean
    CrawlIssueCommentAttachment: Boolean
    CrawlPullRequest: Boolean
    CrawlPullRequestComment: Boolean
    CrawlPullRequestCommentAttachment: Boolean
}

structure GoogleDriveConfiguration {
    @required
    SecretArn: SecretArn

    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    FieldMappings: DataSourceToIndexFieldMappingList
    ExcludeMimeTypes: ExcludeMimeTypesList
    ExcludeUserAccounts: ExcludeUserAccountsList
    ExcludeSharedDrives: ExcludeSharedDrivesList
}

@length(min: 1, max: 100) @pattern("^\\P{C}*$")
string GroupAttributeField

@length(min: 1, max: 1024) @pattern("^\\P{C}*$")
string GroupId

structure GroupMembers {
    MemberGroups: MemberGroups
    MemberUsers: MemberUsers
    S3PathforGroupMembers: S3Path
}

@length(max: 10)
list GroupOrderingIdSummaries {
    member: GroupOrderingIdSummary
}

structure GroupOrderingIdSummary {
    Status: PrincipalMappingStatus
    LastUpdatedAt: Timestamp
    ReceivedAt: Timestamp
    OrderingId: PrincipalOrderingId
    FailureReason: FailureReason
}

structure GroupSummary {
    GroupId: GroupId
    OrderingId: PrincipalOrderingId
}

@length(min: 1, max: 2048)
list Groups {
    member: PrincipalName
}

structure HierarchicalPrincipal {
    @required
    PrincipalList: PrincipalList
}

@length(min: 1, max: 30)
list HierarchicalPrincipalList {
    member: HierarchicalPrincipal
}

structure Highlight {
    @required
    BeginOffset: Integer

    @required
    EndOffset: Integer

    TopAnswer: Boolean
    Type: HighlightType
}

list HighlightList {
    member: Highlight
}

enum HighlightType {
    STANDARD
    THESAURUS_SYNONYM
}

structure HookConfiguration {
    InvocationCondition: DocumentAttributeCondition

    @required
    LambdaArn: LambdaArn

    @required
    S3Bucket: S3BucketName
}

@length(min: 1, max: 253) @pattern("([^\\s]*)")
string Host

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string IdentityAttributeName

@range(min: 1, max: 10)
integer Importance

structure IndexConfigurationSummary {
    Name: IndexName
    Id: IndexId
    Edition: IndexEdition

    @required
    CreatedAt: Timestamp

    @required
    UpdatedAt: Timestamp

    @required
    Status: IndexStatus
}

list IndexConfigurationSummaryList {
    member: IndexConfigurationSummary
}

enum IndexEdition {
    DEVELOPER_EDITION
    ENTERPRISE_EDITION
    GEN_AI_ENTERPRISE_EDITION
}

@length(min: 1, max: 30) @pattern("^\\P{C}*$")
string IndexFieldName

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]*")
string IndexId

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string IndexName

structure IndexStatistics {
    @required
    FaqStatistics: FaqStatistics

    @required
    TextDocumentStatistics: TextDocumentStatistics
}

enum IndexStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
    SYSTEM_UPDATING
}

@range(min: 0)
integer IndexedQuestionAnswersCount

@range(min: 0)
long IndexedTextBytes

@range(min: 0)
integer IndexedTextDocumentsCount

structure InlineCustomDocumentEnrichmentConfiguration {
    Condition: DocumentAttributeCondition
    Target: DocumentAttributeTarget
    DocumentContentDeletion: Boolean
}

@length(min: 0, max: 100)
list InlineCustomDocumentEnrichmentConfigurationList {
    member: InlineCustomDocumentEnrichmentConfiguration
}

@error("server")
structure InternalServerException {
    Message: ErrorMessage
}

enum Interval {
    THIS_MONTH
    THIS_WEEK
    ONE_WEEK_AGO
    TWO_WEEKS_AGO
    ONE_MONTH_AGO
    TWO_MONTHS_AGO
}

@error("client")
structure InvalidRequestException {
    Message: ErrorMessage
}

enum IssueSubEntity {
    COMMENTS
    ATTACHMENTS
    WORKLOGS
}

@length(min: 0, max: 3)
list IssueSubEntityFilter {
    member: IssueSubEntity
}

list IssueType {
    member: String
}

@length(min: 1, max: 65) @pattern("^\\P{C}*$")
string Issuer

@length(min: 1, max: 2048) @pattern("^https:\\/\\/[a-zA-Z0-9_\\-\\.]+(\\.atlassian\\.net\\/)$")
string JiraAccountUrl

structure JiraConfiguration {
    @required
    JiraAccountUrl: JiraAccountUrl

    @required
    SecretArn: SecretArn

    UseChangeLog: Boolean
    Project: Project
    IssueType: IssueType
    Status: JiraStatus
    IssueSubEntityFilter: IssueSubEntityFilter
    AttachmentFieldMappings: DataSourceToIndexFieldMappingList
    CommentFieldMappings: DataSourceToIndexFieldMappingList
    IssueFieldMappings: DataSourceToIndexFieldMappingList
    ProjectFieldMappings: DataSourceToIndexFieldMappingList
    WorkLogFieldMappings: DataSourceToIndexFieldMappingList
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    VpcConfiguration: DataSourceVpcConfiguration
}

list JiraStatus {
    member: String
}

structure JsonTokenTypeConfiguration {
    @required
    UserNameAttributeField: String

    @required
    GroupAttributeField: String
}

structure JwtTokenTypeConfiguration {
    @required
    KeyLocation: KeyLocation

    URL: Url
    SecretManagerArn: RoleArn
    UserNameAttributeField: UserNameAttributeField
    GroupAttributeField: GroupAttributeField
    Issuer: Issuer
    ClaimRegex: ClaimRegex
}

enum KeyLocation {
    URL
    SECRET_MANAGER
}

@length(min: 1, max: 2048) @sensitive
string KmsKeyId

@length(min: 1, max: 2048)
@pattern("/arn:aws[a-zA-Z-]*:lambda:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?(:[a-zA-Z0-9-_]+)?/")
string LambdaArn

@length(min: 2, max: 10) @pattern("[a-zA-Z-]*")
string LanguageCode

list ListOfGroupSummaries {
    member: GroupSummary
}

@range(min: 0, max: 168)
integer LookBackPeriod

@range(min: 0.000001, max: 50)
float MaxContentSizePerPageInMegaBytes

@range(min: 1, max: 1000)
integer MaxLinksPerPage

@range(min: 1, max: 100)
integer MaxResultsIntegerForListAccessControlConfigurationsRequest

@range(min: 1, max: 10)
integer MaxResultsIntegerForListDataSourceSyncJobsRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListDataSourcesRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListEntityPersonasRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListExperiencesRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListFaqsRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListFeaturedResultsSetsRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListIndicesRequest

@range(min: 1, max: 10)
integer MaxResultsIntegerForListPrincipalsRequest

@range(min: 1, max: 100)
integer MaxResultsIntegerForListQuerySuggestionsBlockLists

@range(min: 1, max: 100)
integer MaxResultsIntegerForListThesauriRequest

@range(min: 1, max: 300)
integer MaxUrlsPerMinuteCrawlRate

structure MemberGroup {
    @required
    GroupId: GroupId

    DataSourceId: DataSourceId
}

@length(min: 1, max: 1000)
list MemberGroups {
    member: MemberGroup
}

structure MemberUser {
    @required
    UserId: UserId
}

@length(min: 1, max: 1000)
list MemberUsers {
    member: MemberUser
}

enum MetricType {
    QUERIES_BY_COUNT
    QUERIES_BY_ZERO_CLICK_RATE
    QUERIES_BY_ZERO_RESULT_RATE
    DOCS_BY_CLICK_COUNT
    AGG_QUERY_DOC_METRICS
    TREND_QUERY_DOC_METRICS
}

@pattern("(([1-9][0-9]*)|0)")
string MetricValue

@length(min: 1, max: 256) @pattern("^\\P{C}*$")
string MimeType

@range(min: 1, max: 10000)
integer MinimumNumberOfQueryingUsers

@range(min: 1, max: 10000)
integer MinimumQueryCount

enum MissingAttributeKeyStrategy {
    IGNORE
    COLLAPSE
    EXPAND
}

enum Mode {
    ENABLED
    LEARN_ONLY
}

@length(min: 1, max: 100) @pattern("^[\\S\\s]*$") @sensitive
string NameType

@length(min: 1, max: 800)
string NextToken

structure OnPremiseConfiguration {
    @required
    HostUrl: Url

    @required
    OrganizationName: OrganizationName

    @required
    SslCertificateS3Path: S3Path
}

structure OneDriveConfiguration {
    @required
    TenantDomain: TenantDomain

    @required
    SecretArn: SecretArn

    @required
    OneDriveUsers: OneDriveUsers

    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    FieldMappings: DataSourceToIndexFieldMappingList
    DisableLocalGroups: Boolean
}

@length(min: 1, max: 256) @pattern("^(?!\\s).+@([a-zA-Z0-9_\\-\\.]+)\\.([a-zA-Z]{2,5})$")
string OneDriveUser

@length(min: 1, max: 100)
list OneDriveUserList {
    member: OneDriveUser
}

structure OneDriveUsers {
    OneDriveUserList: OneDriveUserList
    OneDriveUserS3Path: S3Path
}

enum Order {
    ASCENDING
    DESCENDING
}

@length(min: 12, max: 12) @pattern("d-[0-9a-fA-F]{10}")
string OrganizationId

@length(min: 1, max: 60) @pattern("^[A-Za-z0-9_.-]+$")
string OrganizationName

enum Persona {
    OWNER
    VIEWER
}

structure PersonasSummary {
    EntityId: EntityId
    Persona: Persona
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

list PersonasSummaryList {
    member: PersonasSummary
}

@range(min: 1, max: 65535)
integer Port

structure Principal {
    @required
    Name: PrincipalName

    @required
    Type: PrincipalType

    @required
    Access: ReadAccessType

    DataSourceId: DataSourceId
}

list PrincipalList {
    member: Principal
}

enum PrincipalMappingStatus {
    FAILED
    SUCCEEDED
    PROCESSING
    DELETING
    DELETED
}

@length(min: 1, max: 200) @pattern("^\\P{C}*$")
string PrincipalName

@range(min: 0, max: 32535158400000)
long PrincipalOrderingId

enum PrincipalType {
    USER
    GROUP
}

list PrivateChannelFilter {
    member: String
}

list Project {
    member: String
}

structure ProxyConfiguration {
    @required
    Host: Host

    @required
    Port: Port

    Credentials: SecretArn
}

list PublicChannelFilter {
    member: String
}

@range(min: 0)
integer QueryCapacityUnit

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]*")
string QueryId

enum QueryIdentifiersEnclosingOption {
    DOUBLE_QUOTES
    NONE
}

@output
structure QueryResult {
    QueryId: QueryId
    ResultItems: QueryResultItemList
    FacetResults: FacetResultList
    TotalNumberOfResults: Integer
    Warnings: WarningList
    SpellCorrectedQueries: SpellCorrectedQueryList
    FeaturedResultsItems: FeaturedResultsItemList
}

enum QueryResultFormat {
    TABLE
    TEXT
}

structure QueryResultItem {
    Id: ResultId
    Type: QueryResultType
    Format: QueryResultFormat
    AdditionalAttributes: AdditionalResultAttributeList
    DocumentId: DocumentId
    DocumentTitle: TextWithHighlights
    DocumentExcerpt: TextWithHighlights
    DocumentURI: Url
    DocumentAttributes: DocumentAttributeList
    ScoreAttributes: ScoreAttributes
    FeedbackToken: FeedbackToken
    TableExcerpt: TableExcerpt
    CollapsedResultDetail: CollapsedResultDetail
}

list QueryResultItemList {
    member: QueryResultItem
}

enum QueryResultType {
    DOCUMENT
    QUESTION_ANSWER
    ANSWER
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]*")
string QuerySuggestionsBlockListId

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string QuerySuggestionsBlockListName

enum QuerySuggestionsBlockListStatus {
    ACTIVE
    CREATING
    DELETING
    UPDATING
    ACTIVE_BUT_UPDATE_FAILED
    FAILED
}

structure QuerySuggestionsBlockListSummary {
    Id: QuerySuggestionsBlockListId
    Name: QuerySuggestionsBlockListName
    Status: QuerySuggestionsBlockListStatus
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    ItemCount: Integer
}

list QuerySuggestionsBlockListSummaryItems {
    member: QuerySuggestionsBlockListSummary
}

@length(min: 1, max: 36)
string QuerySuggestionsId

enum QuerySuggestionsStatus {
    ACTIVE
    UPDATING
}

@length(min: 0, max: 49)
list QueryTextList {
    member: smithy.api#String
}

structure QuipConfiguration {
    @required
    Domain: Domain

    @required
    SecretArn: SecretArn

    CrawlFileComments: Boolean
    CrawlChatRooms: Boolean
    CrawlAttachments: Boolean
    FolderIds: FolderIdList
    ThreadFieldMappings: DataSourceToIndexFieldMappingList
    MessageFieldMappings: DataSourceToIndexFieldMappingList
    AttachmentFieldMappings: DataSourceToIndexFieldMappingList
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    VpcConfiguration: DataSourceVpcConfiguration
}

enum ReadAccessType {
    ALLOW
    DENY
}

structure Relevance {
    Freshness: Boolean
    Importance: Importance
    Duration: Duration
    RankOrder: Order
    ValueImportanceMap: ValueImportanceMap
}

structure RelevanceFeedback {
    @required
    ResultId: ResultId

    @required
    RelevanceValue: RelevanceType
}

list RelevanceFeedbackList {
    member: RelevanceFeedback
}

enum RelevanceType {
    RELEVANT
    NOT_RELEVANT
}

@length(min: 1, max: 64) @pattern("^[A-Za-z0-9_.-]+$")
string RepositoryName

list RepositoryNames {
    member: RepositoryName
}

@error("client")
structure ResourceAlreadyExistException {
    Message: ErrorMessage
}

@error("client")
structure ResourceInUseException {
    Message: ErrorMessage
}

@error("client")
structure ResourceNotFoundException {
    Message: ErrorMessage
}

@error("client")
structure ResourceUnavailableException {
    Message: ErrorMessage
}

@length(min: 1, max: 73)
string ResultId

@output
structure RetrieveResult {
    QueryId: QueryId
    ResultItems: RetrieveResultItemList
}

structure RetrieveResultItem {
    Id: ResultId
    DocumentId: DocumentId
    DocumentTitle: smithy.api#String
    Content: smithy.api#String
    DocumentURI: Url
    DocumentAttributes: DocumentAttributeList
    ScoreAttributes: ScoreAttributes
}

list RetrieveResultItemList {
    member: RetrieveResultItem
}

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string RoleArn

@length(min: 3, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string S3BucketName

structure S3DataSourceConfiguration {
    @required
    BucketName: S3BucketName

    InclusionPrefixes: DataSourceInclusionsExclusionsStrings
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    DocumentsMetadataConfiguration: DocumentsMetadataConfiguration
    AccessControlListConfiguration: AccessControlListConfiguration
}

@length(min: 1, max: 1024)
string S3ObjectKey

structure S3Path {
    @required
    Bucket: S3BucketName

    @required
    Key: S3ObjectKey
}

structure SaaSConfiguration {
    @required
    OrganizationName: OrganizationName

    @required
    HostUrl: Url
}

structure SalesforceChatterFeedConfiguration {
    @required
    DocumentDataFieldName: DataSourceFieldName

    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
    IncludeFilterTypes: SalesforceChatterFeedIncludeFilterTypes
}

enum SalesforceChatterFeedIncludeFilterType {
    ACTIVE_USER
    STANDARD_USER
}

@length(min: 1, max: 2)
list SalesforceChatterFeedIncludeFilterTypes {
    member: SalesforceChatterFeedIncludeFilterType
}

structure SalesforceConfiguration {
    @required
    ServerUrl: Url

    @required
    SecretArn: SecretArn

    StandardObjectConfigurations: SalesforceStandardObjectConfigurationList
    KnowledgeArticleConfiguration: SalesforceKnowledgeArticleConfiguration
    ChatterFeedConfiguration: SalesforceChatterFeedConfiguration
    CrawlAttachments: Boolean
    StandardObjectAttachmentConfiguration: SalesforceStandardObjectAttachmentConfiguration
    IncludeAttachmentFilePatterns: DataSourceInclusionsExclusionsStrings
    ExcludeAttachmentFilePatterns: DataSourceInclusionsExclusionsStrings
}

structure SalesforceCustomKnowledgeArticleTypeConfiguration {
    @required
    Name: SalesforceCustomKnowledgeArticleTypeName

    @required
    DocumentDataFieldName: DataSourceFieldName

    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
}

@length(min: 1, max: 10)
list SalesforceCustomKnowledgeArticleTypeConfigurationList {
    member: SalesforceCustomKnowledgeArticleTypeConfiguration
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z][a-zA-Z0-9_]*$")
string SalesforceCustomKnowledgeArticleTypeName

structure SalesforceKnowledgeArticleConfiguration {
    @required
    IncludedStates: SalesforceKnowledgeArticleStateList

    StandardKnowledgeArticleTypeConfiguration: SalesforceStandardKnowledgeArticleTypeConfiguration
    CustomKnowledgeArticleTypeConfigurations: SalesforceCustomKnowledgeArticleTypeConfigurationList
}

enum SalesforceKnowledgeArticleState {
    DRAFT
    PUBLISHED
    ARCHIVED
}

@length(min: 1, max: 3)
list SalesforceKnowledgeArticleStateList {
    member: SalesforceKnowledgeArticleState
}

structure SalesforceStandardKnowledgeArticleTypeConfiguration {
    @required
    DocumentDataFieldName: DataSourceFieldName

    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
}

structure SalesforceStandardObjectAttachmentConfiguration {
    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
}

structure SalesforceStandardObjectConfiguration {
    @required
    Name: SalesforceStandardObjectName

    @required
    DocumentDataFieldName: DataSourceFieldName

    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
}

@length(min: 1, max: 17)
list SalesforceStandardObjectConfigurationList {
    member: SalesforceStandardObjectConfiguration
}

enum SalesforceStandardObjectName {
    ACCOUNT
    CAMPAIGN
    CASE
    CONTACT
    CONTRACT
    DOCUMENT
    GROUP
    IDEA
    LEAD
    OPPORTUNITY
    PARTNER
    PRICEBOOK
    PRODUCT
    PROFILE
    SOLUTION
    TASK
    USER
}

structure ScoreAttributes {
    ScoreConfidence: ScoreConfidence
}

enum ScoreConfidence {
    VERY_HIGH
    HIGH
    MEDIUM
    LOW
    NOT_AVAILABLE
}

structure Search {
    Facetable: Boolean
    Searchable: Boolean
    Displayable: Boolean
    Sortable: Boolean
}

@length(min: 1, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string SecretArn

@length(min: 1, max: 10)
list SecurityGroupIdList {
    member: VpcSecurityGroupId
}

@length(min: 1, max: 2048) @pattern("^(https?):\\/\\/([^\\s]*)")
string SeedUrl

structure SeedUrlConfiguration {
    @required
    SeedUrls: SeedUrlList

    WebCrawlerMode: WebCrawlerMode
}

@length(min: 0, max: 100)
list SeedUrlList {
    member: SeedUrl
}

structure ServerSideEncryptionConfiguration {
    KmsKeyId: KmsKeyId
}

enum ServiceNowAuthenticationType {
    HTTP_BASIC
    OAUTH2
}

enum ServiceNowBuildVersionType {
    LONDON
    OTHERS
}

structure ServiceNowConfiguration {
    @required
    HostUrl: ServiceNowHostUrl

    @required
    SecretArn: SecretArn

    @required
    ServiceNowBuildVersion: ServiceNowBuildVersionType

    KnowledgeArticleConfiguration: ServiceNowKnowledgeArticleConfiguration
    ServiceCatalogConfiguration: ServiceNowServiceCatalogConfiguration
    AuthenticationType: ServiceNowAuthenticationType
}

@length(min: 1, max: 2048)
@pattern("^(?!(^(https?|ftp|file):\\/\\/))[a-z0-9-]+(\\.service-now\\.com)$")
string ServiceNowHostUrl

structure ServiceNowKnowledgeArticleConfiguration {
    CrawlAttachments: Boolean
    IncludeAttachmentFilePatterns: DataSourceInclusionsExclusionsStrings
    ExcludeAttachmentFilePatterns: DataSourceInclusionsExclusionsStrings

    @required
    DocumentDataFieldName: DataSourceFieldName

    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
    FilterQuery: ServiceNowKnowledgeArticleFilterQuery
}

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string ServiceNowKnowledgeArticleFilterQuery

structure ServiceNowServiceCatalogConfiguration {
    CrawlAttachments: Boolean
    IncludeAttachmentFilePatterns: DataSourceInclusionsExclusionsStrings
    ExcludeAttachmentFilePatterns: DataSourceInclusionsExclusionsStrings

    @required
    DocumentDataFieldName: DataSourceFieldName

    DocumentTitleFieldName: DataSourceFieldName
    FieldMappings: DataSourceToIndexFieldMappingList
}

@error("client")
structure ServiceQuotaExceededException {
    Message: ErrorMessage
}

structure SharePointConfiguration {
    @required
    SharePointVersion: SharePointVersion

    @required
    Urls: SharePointUrlList

    @required
    SecretArn: SecretArn

    CrawlAttachments: Boolean
    UseChangeLog: Boolean
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    VpcConfiguration: DataSourceVpcConfiguration
    FieldMappings: DataSourceToIndexFieldMappingList
    DocumentTitleFieldName: DataSourceFieldName
    DisableLocalGroups: Boolean
    SslCertificateS3Path: S3Path
    AuthenticationType: SharePointOnlineAuthenticationType
    ProxyConfiguration: ProxyConfiguration
}

enum SharePointOnlineAuthenticationType {
    HTTP_BASIC
    OAUTH2
}

@length(min: 1, max: 100)
list SharePointUrlList {
    member: Url
}

enum SharePointVersion {
    SHAREPOINT_2013
    SHAREPOINT_2016
    SHAREPOINT_ONLINE
    SHAREPOINT_2019
}

@length(min: 1, max: 256) @pattern("^\\P{C}*$")
string SharedDriveId

@length(min: 10, max: 10) @pattern("(20\\d{2})-(0?[1-9]|1[0-2])-(0?[1-9]|1\\d|2\\d|3[01])")
string SinceCrawlDate

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9-]+$")
string SiteId

@length(min: 1, max: 2048) @pattern("^(https?):\\/\\/([^\\s]*)")
string SiteMap

structure SiteMapsConfiguration {
    @required
    SiteMaps: SiteMapsList
}

@length(min: 0, max: 3)
list SiteMapsList {
    member: SiteMap
}

@length(min: 1, max: 2048) @pattern("^https:\\/\\/[a-zA-Z0-9_\\-\\.]+$")
string SiteUrl

structure SlackConfiguration {
    @required
    TeamId: TeamId

    @required
    SecretArn: SecretArn

    VpcConfiguration: DataSourceVpcConfiguration

    @required
    SlackEntityList: SlackEntityList

    UseChangeLog: Boolean
    CrawlBotMessage: Boolean
    ExcludeArchived: Boolean

    @required
    SinceCrawlDate: SinceCrawlDate

    LookBackPeriod: LookBackPeriod
    PrivateChannelFilter: PrivateChannelFilter
    PublicChannelFilter: PublicChannelFilter
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    FieldMappings: DataSourceToIndexFieldMappingList
}

enum SlackEntity {
    PUBLIC_CHANNEL
    PRIVATE_CHANNEL
    GROUP_MESSAGE
    DIRECT_MESSAGE
}

@length(min: 1, max: 4)
list SlackEntityList {
    member: SlackEntity
}

list SnapshotsDataHeaderFields {
    member: String
}

list SnapshotsDataRecord {
    member: String
}

list SnapshotsDataRecords {
    member: SnapshotsDataRecord
}

enum SortOrder {
    DESC
    ASC
}

structure SortingConfiguration {
    @required
    DocumentAttributeKey: DocumentAttributeKey

    @required
    SortOrder: SortOrder
}

@length(min: 1)
list SortingConfigurationList {
    member: SortingConfiguration
}

structure SourceDocument {
    DocumentId: String
    SuggestionAttributes: DocumentAttributeKeyList
    AdditionalAttributes: DocumentAttributeList
}

list SourceDocuments {
    member: SourceDocument
}

structure SpellCorrectedQuery {
    SuggestedQueryText: SuggestedQueryText
    Corrections: CorrectionList
}

list SpellCorrectedQueryList {
    member: SpellCorrectedQuery
}

structure SpellCorrectionConfiguration {
    @required
    IncludeQuerySpellCheckSuggestions: Boolean
}

structure SqlConfiguration {
    QueryIdentifiersEnclosingOption: QueryIdentifiersEnclosingOption
}

structure Status {
    DocumentId: DocumentId
    DocumentStatus: DocumentStatus
    FailureCode: String
    FailureReason: String
}

@range(min: 0)
integer StorageCapacityUnit

@length(min: 1, max: 2048)
string String

list StringList {
    member: String
}

@length(min: 1, max: 200) @pattern("[\\-0-9a-zA-Z]+")
string SubnetId

@length(min: 1, max: 6)
list SubnetIdList {
    member: SubnetId
}

structure SuggestableConfig {
    AttributeName: DocumentAttributeKey
    Suggestable: Boolean
}

list SuggestableConfigList {
    member: SuggestableConfig
}

@length(min: 1, max: 1000)
string SuggestedQueryText

structure Suggestion {
    Id: ResultId
    Value: SuggestionValue
    SourceDocuments: SourceDocuments
}

structure SuggestionHighlight {
    BeginOffset: Integer
    EndOffset: Integer
}

list SuggestionHighlightList {
    member: SuggestionHighlight
}

list SuggestionList {
    member: Suggestion
}

@pattern("^\\P{C}*$")
string SuggestionQueryText

structure SuggestionTextWithHighlights {
    Text: String
    Highlights: SuggestionHighlightList
}

enum SuggestionType {
    QUERY
    DOCUMENT_ATTRIBUTES
}

list SuggestionTypes {
    member: SuggestionType
}

structure SuggestionValue {
    Text: SuggestionTextWithHighlights
}

structure TableCell {
    Value: String
    TopAnswer: Boolean
    Highlighted: Boolean
    Header: Boolean
}

list TableCellList {
    member: TableCell
}

structure TableExcerpt {
    Rows: TableRowList
    TotalNumberOfRows: Integer
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z][a-zA-Z0-9_]*$")
string TableName

structure TableRow {
    Cells: TableCellList
}

list TableRowList {
    member: TableRow
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 64) @pattern("[A-Z0-9]*")
string TeamId

structure TemplateConfiguration {
    Template: smithy.api#Document
}

@length(min: 1, max: 256) @pattern("^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\\.)+[a-z]{2,}$")
string TenantDomain

structure TextDocumentStatistics {
    @required
    IndexedTextDocumentsCount: IndexedTextDocumentsCount

    @required
    IndexedTextBytes: IndexedTextBytes
}

structure TextWithHighlights {
    Text: String
    Highlights: HighlightList
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string ThesaurusId

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string ThesaurusName

enum ThesaurusStatus {
    CREATING
    ACTIVE
    DELETING
    UPDATING
    ACTIVE_BUT_UPDATE_FAILED
    FAILED
}

structure ThesaurusSummary {
    Id: ThesaurusId
    Name: ThesaurusName
    Status: ThesaurusStatus
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

list ThesaurusSummaryItems {
    member: ThesaurusSummary
}

@error("client")
structure ThrottlingException {
    Message: ErrorMessage
}

structure TimeRange {
    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 1, max: 100000) @pattern("^\\P{C}*$")
string Token

@range(min: 0, max: 5000)
integer TopDocumentAttributeValueCountPairsSize

enum Type {
    SAAS
    ON_PREMISE
}

@length(min: 1, max: 2048) @pattern("^(https?|ftp|file):\\/\\/([^\\s]*)")
string Url

structure Urls {
    SeedUrlConfiguration: SeedUrlConfiguration
    SiteMapsConfiguration: SiteMapsConfiguration
}

@length(min: 1, max: 256) @pattern("^\\P{C}*$")
string UserAccount

structure UserContext {
    Token: Token
    UserId: PrincipalName
    Groups: Groups
    DataSourceGroups: DataSourceGroups
}

enum UserContextPolicy {
    ATTRIBUTE_FILTER
    USER_TOKEN
}

structure UserGroupResolutionConfiguration {
    @required
    UserGroupResolutionMode: UserGroupResolutionMode
}

enum UserGroupResolutionMode {
    AWS_SSO
    NONE
}

@length(min: 1, max: 1024) @pattern("^\\P{C}*$")
string UserId

structure UserIdentityConfiguration {
    IdentityAttributeName: IdentityAttributeName
}

@length(min: 1, max: 100) @pattern("^\\P{C}*$")
string UserNameAttributeField

structure UserTokenConfiguration {
    JwtTokenTypeConfiguration: JwtTokenTypeConfiguration
    JsonTokenTypeConfiguration: JsonTokenTypeConfiguration
}

@length(max: 1)
list UserTokenConfigurationList {
    member: UserTokenConfiguration
}

@error("client")
structure ValidationException {
    Message: ErrorMessage
}

map ValueImportanceMap {
    key: ValueImportanceMapKey
    value: Importance
}

@length(min: 1, max: 50)
string ValueImportanceMapKey

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string VisitorId

@length(min: 1, max: 200) @pattern("[-0-9a-zA-Z]+")
string VpcSecurityGroupId

structure Warning {
    Message: WarningMessage
    Code: WarningCode
}

enum WarningCode {
    QUERY_LANGUAGE_INVALID_SYNTAX
}

@length(min: 1, max: 1)
list WarningList {
    member: Warning
}

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string WarningMessage

structure WebCrawlerConfiguration {
    @required
    Urls: Urls

    CrawlDepth: CrawlDepth
    MaxLinksPerPage: MaxLinksPerPage
    MaxContentSizePerPageInMegaBytes: MaxContentSizePerPageInMegaBytes
    MaxUrlsPerMinuteCrawlRate: MaxUrlsPerMinuteCrawlRate
    UrlInclusionPatterns: DataSourceInclusionsExclusionsStrings
    UrlExclusionPatterns: DataSourceInclusionsExclusionsStrings
    ProxyConfiguration: ProxyConfiguration
    AuthenticationConfiguration: AuthenticationConfiguration
}

enum WebCrawlerMode {
    HOST_ONLY
    SUBDOMAINS
    EVERYTHING
}

structure WorkDocsConfiguration {
    @required
    OrganizationId: OrganizationId

    CrawlComments: Boolean
    UseChangeLog: Boolean
    InclusionPatterns: DataSourceInclusionsExclusionsStrings
    ExclusionPatterns: DataSourceInclusionsExclusionsStrings
    FieldMappings: DataSourceToIndexFieldMappingList
}
