$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.glue

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Glue")
@service(sdkId: "Glue", endpointPrefix: "glue")
@awsJson1_1
@sigv4(name: "glue")
@standardRegionalEndpoints
service AWSGlue {
    version: "2017-03-31"
    operations: [
        AssociateGlossaryTerms
        BatchCreatePartition
        BatchDeleteConnection
        BatchDeletePartition
        BatchDeleteTable
        BatchDeleteTableVersion
        BatchGetBlueprints
        BatchGetCrawlers
        BatchGetCustomEntityTypes
        BatchGetDataQualityResult
        BatchGetDataQualityRulesetEvaluationRun
        BatchGetDevEndpoints
        BatchGetIterableForms
        BatchGetJobs
        BatchGetPartition
        BatchGetTableOptimizer
        BatchGetTriggers
        BatchGetWorkflows
        BatchPutDataQualityStatisticAnnotation
        BatchStopJobRun
        BatchUpdatePartition
        CancelDataQualityRuleRecommendationRun
        CancelDataQualityRulesetEvaluationRun
        CancelMLTaskRun
        CancelStatement
        CheckSchemaVersionValidity
        CreateBlueprint
        CreateCatalog
        CreateClassifier
        CreateColumnStatisticsTaskSettings
        CreateConnection
        CreateCrawler
        CreateCustomEntityType
        CreateDataQualityRuleset
        CreateDatabase
        CreateDevEndpoint
        CreateGlossary
        CreateGlossaryTerm
        CreateGlueIdentityCenterConfiguration
        CreateIntegration
        CreateIntegrationResourceProperty
        CreateIntegrationTableProperties
        CreateJob
        CreateMLTransform
        CreatePartition
        CreatePartitionIndex
        CreateRegistry
        CreateSchema
        CreateScript
        CreateSecurityConfiguration
        CreateSession
        CreateTable
        CreateTableOptimizer
        CreateTrigger
        CreateUsageProfile
        CreateUserDefinedFunction
        CreateWorkflow
        DeleteAsset
        DeleteAssetType
        DeleteAttachment
        DeleteBlueprint
        DeleteCatalog
        DeleteClassifier
        DeleteColumnStatisticsForPartition
        DeleteColumnStatisticsForTable
        DeleteColumnStatisticsTaskSettings
        DeleteConnection
        DeleteConnectionType
        DeleteCrawler
        DeleteCustomEntityType
        DeleteDataQualityRuleset
        DeleteDatabase
        DeleteDevEndpoint
        DeleteFormType
        DeleteGlossary
        DeleteGlossaryTerm
        DeleteGlueIdentityCenterConfiguration
        DeleteIntegration
        DeleteIntegrationResourceProperty
        DeleteIntegrationTableProperties
        DeleteJob
        DeleteMLTransform
        DeletePartition
        DeletePartitionIndex
        DeleteRegistry
        DeleteResourcePolicy
        DeleteSchema
        DeleteSchemaVersions
        DeleteSecurityConfiguration
        DeleteSession
        DeleteTable
        DeleteTableOptimizer
        DeleteTableVersion
        DeleteTrigger
        DeleteUsageProfile
        DeleteUserDefinedFunction
        DeleteWorkflow
        DescribeConnectionType
        DescribeEntity
        DescribeInboundIntegrations
        DescribeIntegrations
        DisassociateGlossaryTerms
        GetAsset
        GetAssetType
        GetBlueprint
        GetBlueprintRun
        GetBlueprintRuns
        GetCatalog
        GetCatalogImportStatus
        GetCatalogs
        GetClassifier
        GetClassifiers
        GetColumnStatisticsForPartition
        GetColumnStatisticsForTable
        GetColumnStatisticsTaskRun
        GetColumnStatisticsTaskRuns
        GetColumnStatisticsTaskSettings
        GetConnection
        GetConnections
        GetCrawler
        GetCrawlerMetrics
        GetCrawlers
        GetCustomEntityType
        GetDashboardUrl
        GetDataCatalogEncryptionSettings
        GetDataCatalogExportConfiguration
        GetDataQualityModel
        GetDataQualityModelResult
        GetDataQualityResult
        GetDataQualityRuleRecommendationRun
        GetDataQualityRuleset
        GetDataQualityRulesetEvaluationRun
        GetDatabase
        GetDatabases
        GetDataflowGraph
        GetDevEndpoint
        GetDevEndpoints
        GetEntityRecords
        GetFormType
        GetGlossary
        GetGlossaryTerm
        GetGlueIdentityCenterConfiguration
        GetIntegrationResourceProperty
        GetIntegrationTableProperties
        GetJob
        GetJobBookmark
        GetJobRun
        GetJobRuns
        GetJobs
        GetMLTaskRun
        GetMLTaskRuns
        GetMLTransform
        GetMLTransforms
        GetMapping
        GetMaterializedViewRefreshTaskRun
        GetPartition
        GetPartitionIndexes
        GetPartitions
        GetPlan
        GetRegistry
        GetResourcePolicies
        GetResourcePolicy
        GetSchema
        GetSchemaByDefinition
        GetSchemaVersion
        GetSchemaVersionsDiff
        GetSecurityConfiguration
        GetSecurityConfigurations
        GetSession
        GetSessionEndpoint
        GetStatement
        GetTable
        GetTableOptimizer
        GetTableVersion
        GetTableVersions
        GetTables
        GetTags
        GetTrigger
        GetTriggers
        GetUnfilteredPartitionMetadata
        GetUnfilteredPartitionsMetadata
        GetUnfilteredTableMetadata
        GetUsageProfile
        GetUserDefinedFunction
        GetUserDefinedFunctions
        GetWorkflow
        GetWorkflowRun
        GetWorkflowRunProperties
        GetWorkflowRuns
        ImportCatalogToGlue
        ListAssetTypes
        ListBlueprints
        ListColumnStatisticsTaskRuns
        ListConnectionTypes
        ListCrawlers
        ListCrawls
        ListCustomEntityTypes
        ListDataQualityResults
        ListDataQualityRuleRecommendationRuns
        ListDataQualityRulesetEvaluationRuns
        ListDataQualityRulesets
        ListDataQualityStatisticAnnotations
        ListDataQualityStatistics
        ListDevEndpoints
        ListEntities
        ListFormTypes
        ListGlossaries
        ListGlossaryTerms
        ListIntegrationResourceProperties
        ListIterableForms
        ListJobs
        ListMLTransforms
        ListMaterializedViewRefreshTaskRuns
        ListRegistries
        ListSchemaVersions
        ListSchemas
        ListSessions
        ListStatements
        ListTableOptimizerRuns
        ListTriggers
        ListUsageProfiles
        ListWorkflows
        ModifyIntegration
        PutAsset
        PutAssetType
        PutAttachment
        PutDataCatalogEncryptionSettings
        PutDataCatalogExportConfiguration
        PutDataQualityProfileAnnotation
        PutFormType
        PutResourcePolicy
        PutSchemaVersionMetadata
        PutWorkflowRunProperties
        QuerySchemaVersionMetadata
        RegisterConnectionType
        RegisterSchemaVersion
        RemoveSchemaVersionMetadata
        ResetJobBookmark
        ResumeWorkflowRun
        RunStatement
        SearchAssets
        SearchTables
        StartBlueprintRun
        StartColumnStatisticsTaskRun
        StartColumnStatisticsTaskRunSchedule
        StartCrawler
        StartCrawlerSchedule
        StartDataQualityRuleRecommendationRun
        StartDataQualityRulesetEvaluationRun
        StartExportLabelsTaskRun
        StartImportLabelsTaskRun
        StartJobRun
        StartMLEvaluationTaskRun
        StartMLLabelingSetGenerationTaskRun
        StartMaterializedViewRefreshTaskRun
        StartTrigger
        StartWorkflowRun
        StopColumnStatisticsTaskRun
        StopColumnStatisticsTaskRunSchedule
        StopCrawler
        StopCrawlerSchedule
        StopMaterializedViewRefreshTaskRun
        StopSession
        StopTrigger
        StopWorkflowRun
        TagResource
        TestConnection
        UntagResource
        UpdateAsset
        UpdateBlueprint
        UpdateCatalog
        UpdateClassifier
        UpdateColumnStatisticsForPartition
        UpdateColumnStatisticsForTable
        UpdateColumnStatisticsTaskSettings
        UpdateConnection
        UpdateCrawler
        UpdateCrawlerSchedule
        UpdateDataQualityRuleset
        UpdateDatabase
        UpdateDevEndpoint
        UpdateGlossary
        UpdateGlossaryTerm
        UpdateGlueIdentityCenterConfiguration
        UpdateIntegrationResourceProperty
        UpdateIntegrationTableProperties
        UpdateJob
        UpdateJobFromSourceControl
        UpdateMLTransform
        UpdatePartition
        UpdateRegistry
        UpdateSchema
        UpdateSourceControlFromJob
        UpdateTable
        UpdateTableOptimizer
        UpdateTrigger
        UpdateUsageProfile
        UpdateUserDefinedFunction
        UpdateWorkflow
    ]
}

operation AssociateGlossaryTerms {
    input := {
        @required
        AssetIdentifier: AssetId

        @required
        GlossaryTermIdentifiers: GlossaryTermIdList

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        AssetIdentifier: AssetId
        GlossaryTerms: GlossaryTermIdList
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation BatchCreatePartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionInputList: PartitionInputList
    }
    output := {
        Errors: PartitionErrors
    }
    errors: [
        InvalidInputException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation BatchDeleteConnection {
    input := {
        CatalogId: CatalogIdString

        @required
        ConnectionNameList: DeleteConnectionNameList
    }
    output := {
        Succeeded: NameStringList
        Errors: ErrorByName
    }
    errors: [InternalServiceException, OperationTimeoutException]
}

operation BatchDeletePartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionsToDelete: BatchDeletePartitionValueList
    }
    output := {
        Errors: PartitionErrors
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation BatchDeleteTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TablesToDelete: BatchDeleteTableNameList

        TransactionId: TransactionIdString
    }
    output := {
        Errors: TableErrors
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ResourceNotReadyException
    ]
}

operation BatchDeleteTableVersion {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        VersionIds: BatchDeleteTableVersionList
    }
    output := {
        Errors: TableVersionErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation BatchGetBlueprints {
    input := {
        @required
        Names: BatchGetBlueprintNames

        IncludeBlueprint: Boolean
        IncludeParameterSpec: Boolean
    }
    output := {
        Blueprints: Blueprints
        MissingBlueprints: BlueprintNames
    }
    errors: [InternalServiceException, OperationTimeoutException, InvalidInputException]
}

operation BatchGetCrawlers {
    input := {
        @required
        CrawlerNames: CrawlerNameList
    }
    output := {
        Crawlers: CrawlerList
        CrawlersNotFound: CrawlerNameList
    }
    errors: [InvalidInputException, OperationTimeoutException]
}

operation BatchGetCustomEntityTypes {
    input := {
        @required
        Names: CustomEntityTypeNames
    }
    output := {
        CustomEntityTypes: CustomEntityTypes
        CustomEntityTypesNotFound: CustomEntityTypeNames
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation BatchGetDataQualityResult {
    input := {
        @required
        ResultIds: DataQualityResultIds
    }
    output := {
        @required
        Results: DataQualityResultsList

        ResultsNotFound: DataQualityResultIds
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation BatchGetDataQualityRulesetEvaluationRun {
    input := {
        @required
        RunIds: DataQualityRulesetEvaluationRunIdList
    }
    output := {
        Runs: DataQualityRulesetEvaluationRunsList
        RunsNotFound: DataQualityRulesetEvaluationRunIdList
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation BatchGetDevEndpoints {
    input := {
        @required
        DevEndpointNames: DevEndpointNames
    }
    output := {
        DevEndpoints: DevEndpointList
        DevEndpointsNotFound: DevEndpointNames
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

operation BatchGetIterableForms {
    input := {
        @required
        AssetIdentifier: AssetId

        @required
        IterableFormName: IterableFormName

        @required
        ItemIdentifiers: ItemIdentifierList
    }
    output := {
        Items: IterableFormItemList
        Errors: ItemErrorList
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation BatchGetJobs {
    input := {
        @required
        JobNames: JobNameList
    }
    output := {
        Jobs: JobList
        JobsNotFound: JobNameList
    }
    errors: [InternalServiceException, OperationTimeoutException, InvalidInputException]
}

operation BatchGetPartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionsToGet: BatchGetPartitionValueList

        AuditContext: AuditContext
        QuerySessionContext: QuerySessionContext
    }
    output := {
        Partitions: PartitionList
        UnprocessedKeys: BatchGetPartitionValueList
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        OperationTimeoutException
        InternalServiceException
        GlueEncryptionException
        InvalidStateException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation BatchGetTableOptimizer {
    input := {
        @required
        Entries: BatchGetTableOptimizerEntries
    }
    output := {
        TableOptimizers: BatchTableOptimizers
        Failures: BatchGetTableOptimizerErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        AccessDeniedException
        InternalServiceException
        ThrottlingException
    ]
}

operation BatchGetTriggers {
    input := {
        @required
        TriggerNames: TriggerNameList
    }
    output := {
        Triggers: TriggerList
        TriggersNotFound: TriggerNameList
    }
    errors: [InternalServiceException, OperationTimeoutException, InvalidInputException]
}

operation BatchGetWorkflows {
    input := {
        @required
        Names: WorkflowNames

        IncludeGraph: Boolean
    }
    output := {
        Workflows: Workflows
        MissingWorkflows: WorkflowNames
    }
    errors: [InternalServiceException, OperationTimeoutException, InvalidInputException]
}

operation BatchPutDataQualityStatisticAnnotation {
    input := {
        @required
        InclusionAnnotations: InclusionAnnotationList

        ClientToken: HashString
    }
    output := {
        FailedInclusionAnnotations: AnnotationErrorList
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        ResourceNumberLimitExceededException
    ]
}

operation BatchStopJobRun {
    input := {
        @required
        JobName: NameString

        @required
        JobRunIds: BatchStopJobRunJobRunIdList
    }
    output := {
        SuccessfulSubmissions: BatchStopJobRunSuccessfulSubmissionList
        Errors: BatchStopJobRunErrorList
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation BatchUpdatePartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Entries: BatchUpdatePartitionRequestEntryList
    }
    output := {
        Errors: BatchUpdatePartitionFailureList
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        OperationTimeoutException
        InternalServiceException
        GlueEncryptionException
    ]
}

operation CancelDataQualityRuleRecommendationRun {
    input := {
        @required
        RunId: HashString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation CancelDataQualityRulesetEvaluationRun {
    input := {
        @required
        RunId: HashString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation CancelMLTaskRun {
    input := {
        @required
        TransformId: HashString

        @required
        TaskRunId: HashString
    }
    output := {
        TransformId: HashString
        TaskRunId: HashString
        Status: TaskStatusType
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation CancelStatement {
    input := {
        @required
        SessionId: NameString

        @required
        Id: Integer

        RequestOrigin: OrchestrationNameString
    }
    output := {}
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        IllegalSessionStateException
    ]
}

operation CheckSchemaVersionValidity {
    input: CheckSchemaVersionValidityInput
    output := {
        Valid: Boolean
        Error: SchemaValidationError
    }
    errors: [InvalidInputException, AccessDeniedException, InternalServiceException]
}

operation CreateBlueprint {
    input := {
        @required
        Name: OrchestrationNameString

        Description: Generic512CharString

        @required
        BlueprintLocation: OrchestrationS3Location

        Tags: TagsMap
    }
    output := {
        Name: NameString
    }
    errors: [
        AlreadyExistsException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        ResourceNumberLimitExceededException
    ]
}

operation CreateCatalog {
    input := {
        @required
        Name: CatalogNameString

        @required
        CatalogInput: CatalogInput

        Tags: TagsMap
    }
    output := {}
    errors: [
        InvalidInputException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ConcurrentModificationException
        AccessDeniedException
        EntityNotFoundException
        FederatedResourceAlreadyExistsException
        FederationSourceException
    ]
}

operation CreateClassifier {
    input := {
        GrokClassifier: CreateGrokClassifierRequest
        XMLClassifier: CreateXMLClassifierRequest
        JsonClassifier: CreateJsonClassifierRequest
        CsvClassifier: CreateCsvClassifierRequest
    }
    output := {}
    errors: [AlreadyExistsException, InvalidInputException, OperationTimeoutException]
}

operation CreateColumnStatisticsTaskSettings {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Role: NameString

        Schedule: String
        ColumnNameList: ColumnNameList
        SampleSize: SampleSizePercentage
        CatalogID: NameString
        SecurityConfiguration: NameString
        Tags: TagsMap
    }
    output := {}
    errors: [
        AlreadyExistsException
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ColumnStatisticsTaskRunningException
    ]
}

operation CreateConnection {
    input := {
        CatalogId: CatalogIdString

        @required
        ConnectionInput: ConnectionInput

        Tags: TagsMap
    }
    output := {
        CreateConnectionStatus: ConnectionStatus
    }
    errors: [
        AlreadyExistsException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        GlueEncryptionException
    ]
}

operation CreateCrawler {
    input := {
        @required
        Name: NameString

        @required
        Role: String

        DatabaseName: String
        Description: DescriptionString

        @required
        Targets: CrawlerTargets

        Schedule: String
        Classifiers: ClassifierNameList
        TablePrefix: TablePrefix
        SchemaChangePolicy: SchemaChangePolicy
        RecrawlPolicy: RecrawlPolicy
        LineageConfiguration: LineageConfiguration
        LakeFormationConfiguration: LakeFormationConfiguration
        Configuration: String
        CrawlerSecurityConfiguration: CrawlerSecurityConfiguration
        Tags: TagsMap
    }
    output := {}
    errors: [
        InvalidInputException
        AlreadyExistsException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateCustomEntityType {
    input := {
        @required
        Name: NameString

        @required
        RegexString: NameString

        ContextWords: ContextWords
        Tags: TagsMap
    }
    output := {
        Name: NameString
    }
    errors: [
        AccessDeniedException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

@idempotent
operation CreateDataQualityRuleset {
    input := {
        @required
        Name: NameString

        Description: DescriptionString

        @required
        Ruleset: DataQualityRulesetString

        Tags: TagsMap
        TargetTable: DataQualityTargetTable
        DataQualitySecurityConfiguration: NameString
        ClientToken: HashString
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        AlreadyExistsException
        OperationTimeoutException
        InternalServiceException
        ResourceNumberLimitExceededException
    ]
}

operation CreateDatabase {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseInput: DatabaseInput

        Tags: TagsMap
    }
    output := {}
    errors: [
        InvalidInputException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ConcurrentModificationException
        FederatedResourceAlreadyExistsException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation CreateDevEndpoint {
    input := {
        @required
        EndpointName: String

        @required
        RoleArn: RoleArn

        SecurityGroupIds: StringList
        SubnetId: String
        PublicKey: String
        PublicKeys: PublicKeysList
        NumberOfNodes: Integer
        WorkerType: WorkerType
        GlueVersion: GlueVersionString
        NumberOfWorkers: Integer
        ExtraPythonLibsS3Path: String
        ExtraJarsS3Path: String
        SecurityConfiguration: NameString
        Tags: TagsMap
        Arguments: MapValue
    }
    output := {
        EndpointName: String
        Status: String
        SecurityGroupIds: StringList
        SubnetId: String
        RoleArn: RoleArn
        YarnEndpointAddress: String
        ZeppelinRemoteSparkInterpreterPort: Integer
        NumberOfNodes: Integer
        WorkerType: WorkerType
        GlueVersion: GlueVersionString
        NumberOfWorkers: Integer
        AvailabilityZone: String
        VpcId: String
        ExtraPythonLibsS3Path: String
        ExtraJarsS3Path: String
        FailureReason: String
        SecurityConfiguration: NameString
        CreatedTimestamp: Timestamp
        Arguments: MapValue
    }
    errors: [
        AccessDeniedException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        ValidationException
        ResourceNumberLimitExceededException
    ]
}

operation CreateGlossary {
    input := {
        @required
        Name: GlossaryName

        Description: MetadataDescription

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        Id: String
        Name: GlossaryName
        Description: MetadataDescription
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
        AlreadyExistsException
    ]
}

operation CreateGlossaryTerm {
    input := {
        @required
        GlossaryIdentifier: String

        @required
        Name: GlossaryTermName

        ShortDescription: GlossaryShortDescription
        LongDescription: GlossaryLongDescription

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        Id: String
        GlossaryId: String
        Name: GlossaryTermName
        ShortDescription: GlossaryShortDescription
        LongDescription: GlossaryLongDescription
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
        AlreadyExistsException
    ]
}

operation CreateGlueIdentityCenterConfiguration {
    input := {
        @required
        InstanceArn: IdentityCenterInstanceArn

        Scopes: IdentityCenterScopesList
        UserBackgroundSessionsEnabled: Boolean
    }
    output := {
        ApplicationArn: ApplicationArn
    }
    errors: [
        InvalidInputException
        AlreadyExistsException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation CreateIntegration {
    input := {
        @required
        IntegrationName: String128

        @required
        SourceArn: String512

        @required
        TargetArn: String512

        Description: IntegrationDescription
        DataFilter: String2048
        KmsKeyId: String2048
        AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
        Tags: IntegrationTagsList
        IntegrationConfig: IntegrationConfig
    }
    output := {
        @required
        SourceArn: String512

        @required
        TargetArn: String512

        @required
        IntegrationName: String128

        Description: IntegrationDescription

        @required
        IntegrationArn: String128

        KmsKeyId: String2048
        AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
        Tags: IntegrationTagsList

        @required
        Status: IntegrationStatus

        @required
        CreateTime: Timestamp

        Errors: IntegrationErrorList
        DataFilter: String2048
        IntegrationConfig: IntegrationConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        IntegrationConflictOperationFault
        IntegrationQuotaExceededFault
        KMSKeyNotAccessibleFault
        EntityNotFoundException
        InternalServiceException
        ConflictException
        ResourceNumberLimitExceededException
        InvalidInputException
    ]
}

operation CreateIntegrationResourceProperty {
    input := {
        @required
        ResourceArn: String512

        SourceProcessingProperties: SourceProcessingProperties
        TargetProcessingProperties: TargetProcessingProperties
        Tags: IntegrationTagsList
    }
    output := {
        @required
        ResourceArn: String512

        ResourcePropertyArn: String512
        SourceProcessingProperties: SourceProcessingProperties
        TargetProcessingProperties: TargetProcessingProperties
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation CreateIntegrationTableProperties {
    input := {
        @required
        ResourceArn: String512

        @required
        TableName: String128

        SourceTableConfig: SourceTableConfig
        TargetTableConfig: TargetTableConfig
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation CreateJob {
    input := {
        @required
        Name: NameString

        JobMode: JobMode
        JobRunQueuingEnabled: Boolean
        Description: DescriptionString
        LogUri: String

        @required
        Role: String

        ExecutionProperty: ExecutionProperty

        @required
        Command: JobCommand

        DefaultArguments: GenericMap
        NonOverridableArguments: GenericMap
        Connections: ConnectionsList
        MaxRetries: Integer

        @deprecated
        AllocatedCapacity: Integer

        Timeout: Timeout
        MaxCapacity: Double
        SecurityConfiguration: NameString
        Tags: TagsMap
        NotificationProperty: NotificationProperty
        GlueVersion: GlueVersionString
        NumberOfWorkers: Integer
        WorkerType: WorkerType
        CodeGenConfigurationNodes: CodeGenConfigurationNodes
        ExecutionClass: ExecutionClass
        SourceControlDetails: SourceControlDetails
        MaintenanceWindow: MaintenanceWindow
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        IdempotentParameterMismatchException
        AlreadyExistsException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
    ]
}

operation CreateMLTransform {
    input := {
        @required
        Name: NameString

        Description: DescriptionString

        @required
        InputRecordTables: GlueTables

        @required
        Parameters: TransformParameters

        @required
        Role: String

        GlueVersion: GlueVersionString
        MaxCapacity: Double
        WorkerType: WorkerType
        NumberOfWorkers: Integer
        Timeout: Timeout
        MaxRetries: Integer
        Tags: TagsMap
        TransformEncryption: TransformEncryption
    }
    output := {
        TransformId: HashString
    }
    errors: [
        AlreadyExistsException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        AccessDeniedException
        ResourceNumberLimitExceededException
        IdempotentParameterMismatchException
    ]
}

operation CreatePartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionInput: PartitionInput
    }
    output := {}
    errors: [
        InvalidInputException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation CreatePartitionIndex {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionIndex: PartitionIndex
    }
    output := {}
    errors: [
        AlreadyExistsException
        InvalidInputException
        EntityNotFoundException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation CreateRegistry {
    input: CreateRegistryInput
    output := {
        RegistryArn: GlueResourceArn
        RegistryName: SchemaRegistryNameString
        Description: DescriptionString
        Tags: TagsMap
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
        InternalServiceException
    ]
}

operation CreateSchema {
    input: CreateSchemaInput
    output := {
        RegistryName: SchemaRegistryNameString
        RegistryArn: GlueResourceArn
        SchemaName: SchemaRegistryNameString
        SchemaArn: GlueResourceArn
        Description: DescriptionString
        DataFormat: DataFormat
        Compatibility: Compatibility
        SchemaCheckpoint: SchemaCheckpointNumber
        LatestSchemaVersion: VersionLongNumber
        NextSchemaVersion: VersionLongNumber
        SchemaStatus: SchemaStatus
        Tags: TagsMap
        SchemaVersionId: SchemaVersionIdString
        SchemaVersionStatus: SchemaVersionStatus
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
        InternalServiceException
    ]
}

operation CreateScript {
    input := {
        DagNodes: DagNodes
        DagEdges: DagEdges
        Language: Language
    }
    output := {
        PythonScript: String
        ScalaCode: String
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation CreateSecurityConfiguration {
    input := {
        @required
        Name: NameString

        @required
        EncryptionConfiguration: EncryptionConfiguration
    }
    output := {
        Name: NameString
        CreatedTimestamp: Timestamp
    }
    errors: [
        AlreadyExistsException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateSession {
    input := {
        @required
        Id: NameString

        Description: DescriptionString

        @required
        Role: OrchestrationRoleArn

        @required
        Command: SessionCommand

        Timeout: Timeout
        IdleTimeout: Timeout
        DefaultArguments: OrchestrationArgumentsMap
        Connections: ConnectionsList
        MaxCapacity: Double
        NumberOfWorkers: Integer
        WorkerType: WorkerType
        SecurityConfiguration: NameString
        GlueVersion: GlueVersionString
        Tags: TagsMap
        RequestOrigin: OrchestrationNameString
        SessionType: SessionType
    }
    output := {
        Session: Session
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        ValidationException
        AlreadyExistsException
        ResourceNumberLimitExceededException
        OperationNotSupportedException
    ]
}

operation CreateTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        Name: NameString
        TableInput: TableInput
        PartitionIndexes: PartitionIndexList
        TransactionId: TransactionIdString
        OpenTableFormatInput: OpenTableFormatInput
    }
    output := {}
    errors: [
        AlreadyExistsException
        InvalidInputException
        EntityNotFoundException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ConcurrentModificationException
        ResourceNotReadyException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation CreateTableOptimizer {
    input := {
        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Type: TableOptimizerType

        @required
        TableOptimizerConfiguration: TableOptimizerConfiguration
    }
    output := {}
    errors: [
        EntityNotFoundException
        ValidationException
        InvalidInputException
        AccessDeniedException
        AlreadyExistsException
        InternalServiceException
        ThrottlingException
    ]
}

operation CreateTrigger {
    input := {
        @required
        Name: NameString

        WorkflowName: NameString

        @required
        Type: TriggerType

        Schedule: String
        Predicate: Predicate

        @required
        Actions: ActionList

        Description: DescriptionString
        StartOnCreation: Boolean
        Tags: TagsMap
        EventBatchingCondition: EventBatchingCondition
    }
    output := {
        Name: NameString
    }
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        InvalidInputException
        IdempotentParameterMismatchException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
    ]
}

operation CreateUsageProfile {
    input := {
        @required
        Name: NameString

        Description: DescriptionString

        @required
        Configuration: ProfileConfiguration

        Tags: TagsMap
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        InternalServiceException
        AlreadyExistsException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        OperationNotSupportedException
    ]
}

operation CreateUserDefinedFunction {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        FunctionInput: UserDefinedFunctionInput
    }
    output := {}
    errors: [
        AlreadyExistsException
        InvalidInputException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        GlueEncryptionException
    ]
}

operation CreateWorkflow {
    input := {
        @required
        Name: NameString

        Description: WorkflowDescriptionString
        DefaultRunProperties: WorkflowRunProperties
        Tags: TagsMap
        MaxConcurrentRuns: Integer
    }
    output := {
        Name: NameString
    }
    errors: [
        AlreadyExistsException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
    ]
}

operation DeleteAsset {
    input := {
        @required
        Identifier: AssetId
    }
    output := {}
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation DeleteAssetType {
    input := {
        @required
        Identifier: AssetTypeId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation DeleteAttachment {
    input := {
        @required
        AssetIdentifier: AssetId

        IterableFormName: IterableFormName
        ItemIdentifier: ItemIdentifier

        @required
        AttachmentName: AttachmentName
    }
    output := {
        AssetIdentifier: AssetId
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation DeleteBlueprint {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation DeleteCatalog {
    input := {
        @required
        CatalogId: CatalogIdString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ConcurrentModificationException
        AccessDeniedException
        FederationSourceException
    ]
}

operation DeleteClassifier {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [EntityNotFoundException, OperationTimeoutException]
}

operation DeleteColumnStatisticsForPartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValues: ValueStringList

        @required
        ColumnName: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation DeleteColumnStatisticsForTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        ColumnName: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation DeleteColumnStatisticsTaskSettings {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString
    }
    output := {}
    errors: [EntityNotFoundException, InvalidInputException, OperationTimeoutException]
}

operation DeleteConnection {
    input := {
        CatalogId: CatalogIdString

        @required
        ConnectionName: NameString
    }
    output := {}
    errors: [EntityNotFoundException, OperationTimeoutException]
}

operation DeleteConnectionType {
    input := {
        @required
        ConnectionType: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        AccessDeniedException
        ValidationException
    ]
}

operation DeleteCrawler {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        CrawlerRunningException
        SchedulerTransitioningException
        OperationTimeoutException
    ]
}

operation DeleteCustomEntityType {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
    }
    errors: [
        EntityNotFoundException
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteDataQualityRuleset {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation DeleteDatabase {
    input := {
        CatalogId: CatalogIdString

        @required
        Name: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation DeleteDevEndpoint {
    input := {
        @required
        EndpointName: String
    }
    output := {}
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

operation DeleteFormType {
    input := {
        @required
        Identifier: FormTypeId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ConflictException
        ThrottlingException
    ]
}

operation DeleteGlossary {
    input := {
        @required
        Identifier: String
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConflictException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation DeleteGlossaryTerm {
    input := {
        @required
        Identifier: String
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation DeleteGlueIdentityCenterConfiguration {
    input := {}
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation DeleteIntegration {
    input := {
        @required
        IntegrationIdentifier: String128
    }
    output := {
        @required
        SourceArn: String512

        @required
        TargetArn: String512

        @required
        IntegrationName: String128

        Description: IntegrationDescription

        @required
        IntegrationArn: String128

        KmsKeyId: String2048
        AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
        Tags: IntegrationTagsList

        @required
        Status: IntegrationStatus

        @required
        CreateTime: Timestamp

        Errors: IntegrationErrorList
        DataFilter: String2048
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        IntegrationNotFoundFault
        IntegrationConflictOperationFault
        InvalidIntegrationStateFault
        EntityNotFoundException
        InternalServiceException
        ConflictException
        InvalidStateException
        InvalidInputException
    ]
}

operation DeleteIntegrationResourceProperty {
    input := {
        @required
        ResourceArn: String512
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation DeleteIntegrationTableProperties {
    input := {
        @required
        ResourceArn: String512

        @required
        TableName: String128
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation DeleteJob {
    input := {
        @required
        JobName: NameString
    }
    output := {
        JobName: NameString
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation DeleteMLTransform {
    input := {
        @required
        TransformId: HashString
    }
    output := {
        TransformId: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation DeletePartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValues: ValueStringList
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation DeletePartitionIndex {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        IndexName: NameString
    }
    output := {}
    errors: [
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        EntityNotFoundException
        ConflictException
        GlueEncryptionException
    ]
}

operation DeleteRegistry {
    input: DeleteRegistryInput
    output := {
        RegistryName: SchemaRegistryNameString
        RegistryArn: GlueResourceArn
        Status: RegistryStatus
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation DeleteResourcePolicy {
    input := {
        PolicyHashCondition: HashString
        ResourceArn: GlueResourceArn
    }
    output := {}
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        ConditionCheckFailureException
    ]
}

operation DeleteSchema {
    input: DeleteSchemaInput
    output := {
        SchemaArn: GlueResourceArn
        SchemaName: SchemaRegistryNameString
        Status: SchemaStatus
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation DeleteSchemaVersions {
    input: DeleteSchemaVersionsInput
    output := {
        SchemaVersionErrors: SchemaVersionErrorList
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation DeleteSecurityConfiguration {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation DeleteSession {
    input := {
        @required
        Id: NameString

        RequestOrigin: OrchestrationNameString
    }
    output := {
        Id: NameString
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        IllegalSessionStateException
        ConcurrentModificationException
    ]
}

operation DeleteTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        Name: NameString

        TransactionId: TransactionIdString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
        ResourceNotReadyException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation DeleteTableOptimizer {
    input := {
        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Type: TableOptimizerType
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        AccessDeniedException
        InternalServiceException
        ThrottlingException
    ]
}

operation DeleteTableVersion {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        VersionId: VersionString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation DeleteTrigger {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
    ]
}

operation DeleteUsageProfile {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        OperationNotSupportedException
    ]
}

operation DeleteUserDefinedFunction {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        FunctionName: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation DeleteWorkflow {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
    ]
}

operation DescribeConnectionType {
    input := {
        @required
        ConnectionType: NameString
    }
    output := {
        ConnectionType: NameString
        Description: Description
        Capabilities: Capabilities
        ConnectionProperties: PropertiesMap
        ConnectionOptions: PropertiesMap
        AuthenticationConfiguration: AuthConfiguration
        ComputeEnvironmentConfigurations: ComputeEnvironmentConfigurationMap
        PhysicalConnectionRequirements: PropertiesMap
        AthenaConnectionProperties: PropertiesMap
        PythonConnectionProperties: PropertiesMap
        SparkConnectionProperties: PropertiesMap
        RestConfiguration: RestConfiguration
    }
    errors: [
        ValidationException
        InvalidInputException
        InternalServiceException
        AccessDeniedException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Fields")
operation DescribeEntity {
    input := {
        @required
        ConnectionName: NameString

        CatalogId: CatalogIdString

        @required
        EntityName: String

        NextToken: NextToken
        DataStoreApiVersion: ApiVersion
    }
    output := {
        Fields: FieldsList
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        OperationTimeoutException
        InvalidInputException
        GlueEncryptionException
        ValidationException
        FederationSourceException
        AccessDeniedException
    ]
}

operation DescribeInboundIntegrations {
    input := {
        IntegrationArn: String128
        Marker: String128
        MaxRecords: Integer
        TargetArn: String512
    }
    output := {
        InboundIntegrations: InboundIntegrationsList
        Marker: String128
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        IntegrationNotFoundFault
        TargetResourceNotFound
        OperationNotSupportedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation DescribeIntegrations {
    input := {
        IntegrationIdentifier: String128
        Marker: String128
        MaxRecords: Integer
        Filters: IntegrationFilterList
    }
    output := {
        Integrations: IntegrationsList
        Marker: String128
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        IntegrationNotFoundFault
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation DisassociateGlossaryTerms {
    input := {
        @required
        AssetIdentifier: AssetId

        @required
        GlossaryTermIdentifiers: GlossaryTermIdList

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        AssetIdentifier: AssetId
        GlossaryTerms: GlossaryTermIdList
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation GetAsset {
    input: GetAssetInput
    output: GetAssetOutput
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        ThrottlingException
        InvalidInputException
    ]
}

operation GetAssetType {
    input := {
        @required
        Identifier: AssetTypeId
    }
    output := {
        Id: AssetTypeId
        Name: AssetTypeName
        Forms: AssetTypeFormsMap
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation GetBlueprint {
    input := {
        @required
        Name: NameString

        IncludeBlueprint: Boolean
        IncludeParameterSpec: Boolean
    }
    output := {
        Blueprint: Blueprint
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetBlueprintRun {
    input := {
        @required
        BlueprintName: OrchestrationNameString

        @required
        RunId: IdString
    }
    output := {
        BlueprintRun: BlueprintRun
    }
    errors: [EntityNotFoundException, InternalServiceException, OperationTimeoutException]
}

operation GetBlueprintRuns {
    input := {
        @required
        BlueprintName: NameString

        NextToken: String
        MaxResults: PageSize
    }
    output := {
        BlueprintRuns: BlueprintRuns
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

operation GetCatalog {
    input := {
        @required
        CatalogId: CatalogIdString
    }
    output := {
        Catalog: Catalog
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        AccessDeniedException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetCatalogImportStatus {
    input := {
        CatalogId: CatalogIdString
    }
    output := {
        ImportStatus: CatalogImportStatus
    }
    errors: [InternalServiceException, OperationTimeoutException]
}

operation GetCatalogs {
    input := {
        ParentCatalogId: CatalogIdString
        NextToken: String
        MaxResults: PageSize
        Recursive: Boolean
        IncludeRoot: Boolean
        HasDatabases: Boolean
    }
    output := {
        @required
        CatalogList: CatalogList

        NextToken: String
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        AccessDeniedException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetClassifier {
    input := {
        @required
        Name: NameString
    }
    output := {
        Classifier: Classifier
    }
    errors: [EntityNotFoundException, OperationTimeoutException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Classifiers"
    pageSize: "MaxResults"
)
operation GetClassifiers {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Classifiers: ClassifierList
        NextToken: String
    }
    errors: [OperationTimeoutException]
}

operation GetColumnStatisticsForPartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValues: ValueStringList

        @required
        ColumnNames: GetColumnNamesList
    }
    output := {
        ColumnStatisticsList: ColumnStatisticsList
        Errors: ColumnErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation GetColumnStatisticsForTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        ColumnNames: GetColumnNamesList
    }
    output := {
        ColumnStatisticsList: ColumnStatisticsList
        Errors: ColumnErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation GetColumnStatisticsTaskRun {
    input := {
        @required
        ColumnStatisticsTaskRunId: HashString
    }
    output := {
        ColumnStatisticsTaskRun: ColumnStatisticsTaskRun
    }
    errors: [EntityNotFoundException, OperationTimeoutException, InvalidInputException]
}

operation GetColumnStatisticsTaskRuns {
    input := {
        @required
        DatabaseName: String

        @required
        TableName: NameString

        MaxResults: PageSize
        NextToken: String
    }
    output := {
        ColumnStatisticsTaskRuns: ColumnStatisticsTaskRunsList
        NextToken: String
    }
    errors: [OperationTimeoutException]
}

operation GetColumnStatisticsTaskSettings {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString
    }
    output := {
        ColumnStatisticsTaskSettings: ColumnStatisticsTaskSettings
    }
    errors: [EntityNotFoundException, InvalidInputException, OperationTimeoutException]
}

operation GetConnection {
    input := {
        CatalogId: CatalogIdString

        @required
        Name: NameString

        HidePassword: Boolean
        ApplyOverrideForComputeEnvironment: ComputeEnvironment
    }
    output := {
        Connection: Connection
    }
    errors: [
        EntityNotFoundException
        OperationTimeoutException
        InvalidInputException
        GlueEncryptionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectionList"
    pageSize: "MaxResults"
)
operation GetConnections {
    input := {
        CatalogId: CatalogIdString
        Filter: GetConnectionsFilter
        HidePassword: Boolean
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        ConnectionList: ConnectionList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        OperationTimeoutException
        InvalidInputException
        GlueEncryptionException
    ]
}

operation GetCrawler {
    input := {
        @required
        Name: NameString
    }
    output := {
        Crawler: Crawler
    }
    errors: [EntityNotFoundException, OperationTimeoutException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CrawlerMetricsList"
    pageSize: "MaxResults"
)
operation GetCrawlerMetrics {
    input := {
        CrawlerNameList: CrawlerNameList
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        CrawlerMetricsList: CrawlerMetricsList
        NextToken: String
    }
    errors: [OperationTimeoutException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Crawlers"
    pageSize: "MaxResults"
)
operation GetCrawlers {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Crawlers: CrawlerList
        NextToken: String
    }
    errors: [OperationTimeoutException]
}

operation GetCustomEntityType {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
        RegexString: NameString
        ContextWords: ContextWords
    }
    errors: [
        EntityNotFoundException
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

@readonly
operation GetDashboardUrl {
    input := {
        @required
        ResourceId: NameString

        @required
        ResourceType: GlueResourceType

        RequestOrigin: OrchestrationNameString
    }
    output := {
        @required
        Url: SensitiveUrl
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        AccessDeniedException
        OperationNotSupportedException
        InternalServiceException
    ]
}

operation GetDataCatalogEncryptionSettings {
    input := {
        CatalogId: CatalogIdString
    }
    output := {
        DataCatalogEncryptionSettings: DataCatalogEncryptionSettings
    }
    errors: [InternalServiceException, InvalidInputException, OperationTimeoutException]
}

@readonly
operation GetDataCatalogExportConfiguration {
    input: GetDataCatalogExportConfigurationInput
    output: GetDataCatalogExportConfigurationOutput
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

operation GetDataQualityModel {
    input := {
        StatisticId: HashString

        @required
        ProfileId: HashString
    }
    output := {
        Status: DataQualityModelStatus
        StartedOn: Timestamp
        CompletedOn: Timestamp
        FailureReason: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetDataQualityModelResult {
    input := {
        @required
        StatisticId: HashString

        @required
        ProfileId: HashString
    }
    output := {
        CompletedOn: Timestamp
        Model: StatisticModelResults
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetDataQualityResult {
    input := {
        @required
        ResultId: HashString
    }
    output := {
        ResultId: HashString
        ProfileId: HashString
        Score: GenericBoundedDouble
        DataSource: DataSource
        RulesetName: NameString
        EvaluationContext: String
        StartedOn: Timestamp
        CompletedOn: Timestamp
        JobName: NameString
        JobRunId: HashString
        RulesetEvaluationRunId: HashString
        RuleResults: DataQualityRuleResults
        AnalyzerResults: DataQualityAnalyzerResults
        Observations: DataQualityObservations
        AggregatedMetrics: DataQualityAggregatedMetrics
    }
    errors: [
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        EntityNotFoundException
    ]
}

operation GetDataQualityRuleRecommendationRun {
    input := {
        @required
        RunId: HashString
    }
    output := {
        RunId: HashString
        DataSource: DataSource
        Role: String
        NumberOfWorkers: Integer
        Timeout: Timeout
        Status: TaskStatusType
        ErrorString: String
        StartedOn: Timestamp
        LastModifiedOn: Timestamp
        CompletedOn: Timestamp
        ExecutionTime: Integer
        RecommendedRuleset: DataQualityRulesetString
        CreatedRulesetName: NameString
        DataQualitySecurityConfiguration: NameString
        AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetDataQualityRuleset {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
        Description: DescriptionString
        Ruleset: DataQualityRulesetString
        TargetTable: DataQualityTargetTable
        CreatedOn: Timestamp
        LastModifiedOn: Timestamp
        RecommendationRunId: HashString
        DataQualitySecurityConfiguration: NameString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetDataQualityRulesetEvaluationRun {
    input := {
        @required
        RunId: HashString
    }
    output := {
        RunId: HashString
        DataSource: DataSource
        Role: String
        NumberOfWorkers: Integer
        Timeout: Timeout
        AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions
        Status: TaskStatusType
        ErrorString: String
        StartedOn: Timestamp
        LastModifiedOn: Timestamp
        CompletedOn: Timestamp
        ExecutionTime: Integer
        RulesetNames: RulesetNames
        ResultIds: DataQualityResultIdList
        AdditionalDataSources: DataSourceMap
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetDatabase {
    input := {
        CatalogId: CatalogIdString

        @required
        Name: NameString
    }
    output := {
        Database: Database
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatabaseList"
    pageSize: "MaxResults"
)
operation GetDatabases {
    input := {
        CatalogId: CatalogIdString
        NextToken: String
        MaxResults: CatalogGetterPageSize
        ResourceShareType: ResourceShareType
        AttributesToGet: DatabaseAttributesList
    }
    output := {
        @required
        DatabaseList: DatabaseList

        NextToken: String
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetDataflowGraph {
    input := {
        PythonScript: String
    }
    output := {
        DagNodes: DagNodes
        DagEdges: DagEdges
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation GetDevEndpoint {
    input := {
        @required
        EndpointName: String
    }
    output := {
        DevEndpoint: DevEndpoint
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DevEndpoints"
    pageSize: "MaxResults"
)
operation GetDevEndpoints {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        DevEndpoints: DevEndpointList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

operation GetEntityRecords {
    input := {
        ConnectionName: NameString
        CatalogId: CatalogIdString

        @required
        EntityName: String

        NextToken: NextToken
        DataStoreApiVersion: ApiVersion
        ConnectionOptions: ConnectionOptions
        FilterPredicate: FilterPredicate

        @required
        Limit: Limit

        OrderBy: String
        SelectedFields: SelectedFields
    }
    output := {
        Records: Records
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        OperationTimeoutException
        InvalidInputException
        GlueEncryptionException
        ValidationException
        FederationSourceException
        AccessDeniedException
    ]
}

operation GetFormType {
    input := {
        @required
        Identifier: FormTypeId
    }
    output := {
        Id: FormTypeId
        Name: FormTypeName
        Schema: FormTypeSchema
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation GetGlossary {
    input := {
        @required
        Identifier: String
    }
    output := {
        Id: String
        Name: GlossaryName
        Description: MetadataDescription
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

operation GetGlossaryTerm {
    input := {
        @required
        Identifier: String
    }
    output := {
        Id: String
        GlossaryId: String
        Name: GlossaryTermName
        ShortDescription: GlossaryShortDescription
        LongDescription: GlossaryLongDescription
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

operation GetGlueIdentityCenterConfiguration {
    input := {}
    output := {
        ApplicationArn: ApplicationArn
        InstanceArn: IdentityCenterInstanceArn
        Scopes: OrchestrationStringList
        UserBackgroundSessionsEnabled: Boolean
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation GetIntegrationResourceProperty {
    input := {
        @required
        ResourceArn: String512
    }
    output := {
        ResourceArn: String512
        ResourcePropertyArn: String512
        SourceProcessingProperties: SourceProcessingProperties
        TargetProcessingProperties: TargetProcessingProperties
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetIntegrationTableProperties {
    input := {
        @required
        ResourceArn: String512

        @required
        TableName: String128
    }
    output := {
        ResourceArn: String512
        TableName: String128
        SourceTableConfig: SourceTableConfig
        TargetTableConfig: TargetTableConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetJob {
    input := {
        @required
        JobName: NameString
    }
    output := {
        Job: Job
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetJobBookmark {
    input := {
        @required
        JobName: String

        RunId: String
    }
    output := {
        JobBookmarkEntry: JobBookmarkEntry
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ValidationException
    ]
}

operation GetJobRun {
    input := {
        @required
        JobName: NameString

        @required
        RunId: IdString

        PredecessorsIncluded: Boolean
    }
    output := {
        JobRun: JobRun
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobRuns"
    pageSize: "MaxResults"
)
operation GetJobRuns {
    input := {
        @required
        JobName: NameString

        NextToken: String
        MaxResults: OrchestrationPageSize200
    }
    output := {
        JobRuns: JobRunList
        NextToken: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Jobs", pageSize: "MaxResults")
operation GetJobs {
    input := {
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        Jobs: JobList
        NextToken: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetMLTaskRun {
    input := {
        @required
        TransformId: HashString

        @required
        TaskRunId: HashString
    }
    output := {
        TransformId: HashString
        TaskRunId: HashString
        Status: TaskStatusType
        LogGroupName: String
        Properties: TaskRunProperties
        ErrorString: String
        StartedOn: Timestamp
        LastModifiedOn: Timestamp
        CompletedOn: Timestamp
        ExecutionTime: Integer
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetMLTaskRuns {
    input := {
        @required
        TransformId: HashString

        NextToken: String
        MaxResults: PageSize
        Filter: TaskRunFilterCriteria
        Sort: TaskRunSortCriteria
    }
    output := {
        TaskRuns: TaskRunList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetMLTransform {
    input := {
        @required
        TransformId: HashString
    }
    output := {
        TransformId: HashString
        Name: NameString
        Description: DescriptionString
        Status: TransformStatusType
        CreatedOn: Timestamp
        LastModifiedOn: Timestamp
        InputRecordTables: GlueTables
        Parameters: TransformParameters
        EvaluationMetrics: EvaluationMetrics
        LabelCount: Integer
        Schema: TransformSchema
        Role: String
        GlueVersion: GlueVersionString
        MaxCapacity: Double
        WorkerType: WorkerType
        NumberOfWorkers: Integer
        Timeout: Timeout
        MaxRetries: Integer
        TransformEncryption: TransformEncryption
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetMLTransforms {
    input := {
        NextToken: String
        MaxResults: PageSize
        Filter: TransformFilterCriteria
        Sort: TransformSortCriteria
    }
    output := {
        @required
        Transforms: TransformList

        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation GetMapping {
    input := {
        @required
        Source: CatalogEntry

        Sinks: CatalogEntries
        Location: Location
    }
    output := {
        @required
        Mapping: MappingList
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

operation GetMaterializedViewRefreshTaskRun {
    input := {
        @required
        CatalogId: NameString

        @required
        MaterializedViewRefreshTaskRunId: UUIDv4
    }
    output := {
        MaterializedViewRefreshTaskRun: MaterializedViewRefreshTaskRun
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        OperationTimeoutException
        InvalidInputException
    ]
}

operation GetPartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValues: ValueStringList

        AuditContext: AuditContext
    }
    output := {
        Partition: Partition
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "PartitionIndexDescriptorList")
operation GetPartitionIndexes {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        NextToken: String
    }
    output := {
        PartitionIndexDescriptorList: PartitionIndexDescriptorList
        NextToken: String
    }
    errors: [
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        EntityNotFoundException
        ConflictException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Partitions"
    pageSize: "MaxResults"
)
operation GetPartitions {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        Expression: PredicateString
        NextToken: String
        Segment: Segment
        MaxResults: PageSize
        ExcludeColumnSchema: Boolean
        TransactionId: TransactionIdString
        QueryAsOfTime: Timestamp
        AuditContext: AuditContext
    }
    output := {
        Partitions: PartitionList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        GlueEncryptionException
        InvalidStateException
        ResourceNotReadyException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetPlan {
    input := {
        @required
        Mapping: MappingList

        @required
        Source: CatalogEntry

        Sinks: CatalogEntries
        Location: Location
        Language: Language
        AdditionalPlanOptionsMap: AdditionalPlanOptionsMap
    }
    output := {
        PythonScript: String
        ScalaCode: String
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation GetRegistry {
    input: GetRegistryInput
    output := {
        RegistryName: SchemaRegistryNameString
        RegistryArn: GlueResourceArn
        Description: DescriptionString
        Status: RegistryStatus
        CreatedTime: String
        UpdatedTime: String
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GetResourcePoliciesResponseList"
    pageSize: "MaxResults"
)
operation GetResourcePolicies {
    input := {
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        GetResourcePoliciesResponseList: GetResourcePoliciesResponseList
        NextToken: String
    }
    errors: [
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        GlueEncryptionException
    ]
}

operation GetResourcePolicy {
    input := {
        ResourceArn: GlueResourceArn
    }
    output := {
        PolicyInJson: PolicyJsonString
        PolicyHash: HashString
        CreateTime: Timestamp
        UpdateTime: Timestamp
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

operation GetSchema {
    input: GetSchemaInput
    output := {
        RegistryName: SchemaRegistryNameString
        RegistryArn: GlueResourceArn
        SchemaName: SchemaRegistryNameString
        SchemaArn: GlueResourceArn
        Description: DescriptionString
        DataFormat: DataFormat
        Compatibility: Compatibility
        SchemaCheckpoint: SchemaCheckpointNumber
        LatestSchemaVersion: VersionLongNumber
        NextSchemaVersion: VersionLongNumber
        SchemaStatus: SchemaStatus
        CreatedTime: String
        UpdatedTime: String
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
    ]
}

operation GetSchemaByDefinition {
    input: GetSchemaByDefinitionInput
    output := {
        SchemaVersionId: SchemaVersionIdString
        SchemaArn: GlueResourceArn
        DataFormat: DataFormat
        Status: SchemaVersionStatus
        CreatedTime: String
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
    ]
}

operation GetSchemaVersion {
    input: GetSchemaVersionInput
    output := {
        SchemaVersionId: SchemaVersionIdString
        SchemaDefinition: SchemaDefinitionString
        DataFormat: DataFormat
        SchemaArn: GlueResourceArn
        VersionNumber: VersionLongNumber
        Status: SchemaVersionStatus
        CreatedTime: String
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
    ]
}

operation GetSchemaVersionsDiff {
    input: GetSchemaVersionsDiffInput
    output := {
        Diff: SchemaDefinitionDiff
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        AccessDeniedException
        InternalServiceException
    ]
}

operation GetSecurityConfiguration {
    input := {
        @required
        Name: NameString
    }
    output := {
        SecurityConfiguration: SecurityConfiguration
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityConfigurations"
    pageSize: "MaxResults"
)
operation GetSecurityConfigurations {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        SecurityConfigurations: SecurityConfigurationList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetSession {
    input := {
        @required
        Id: NameString

        RequestOrigin: OrchestrationNameString
    }
    output := {
        Session: Session
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
    ]
}

@readonly
operation GetSessionEndpoint {
    input := {
        @required
        SessionId: NameString
    }
    output := {
        @required
        SparkConnect: SessionEndpoint
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        OperationNotSupportedException
        IllegalSessionStateException
    ]
}

operation GetStatement {
    input := {
        @required
        SessionId: NameString

        @required
        Id: Integer

        RequestOrigin: OrchestrationNameString
    }
    output := {
        Statement: Statement
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        IllegalSessionStateException
    ]
}

operation GetTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        Name: NameString

        TransactionId: TransactionIdString
        QueryAsOfTime: Timestamp
        AuditContext: AuditContext
        IncludeStatusDetails: Boolean
        AttributesToGet: TableAttributesList
    }
    output := {
        Table: Table
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ResourceNotReadyException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetTableOptimizer {
    input := {
        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Type: TableOptimizerType
    }
    output := {
        CatalogId: CatalogIdString
        DatabaseName: NameString
        TableName: NameString
        TableOptimizer: TableOptimizer
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        AccessDeniedException
        InternalServiceException
        ThrottlingException
    ]
}

operation GetTableVersion {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        VersionId: VersionString
        AuditContext: AuditContext
    }
    output := {
        TableVersion: TableVersion
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TableVersions"
    pageSize: "MaxResults"
)
operation GetTableVersions {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        NextToken: String
        MaxResults: CatalogGetterPageSize
        AuditContext: AuditContext
    }
    output := {
        TableVersions: GetTableVersionsList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TableList"
    pageSize: "MaxResults"
)
operation GetTables {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        Expression: FilterString
        NextToken: String
        MaxResults: CatalogGetterPageSize
        TransactionId: TransactionIdString
        QueryAsOfTime: Timestamp
        AuditContext: AuditContext
        IncludeStatusDetails: Boolean
        AttributesToGet: TableAttributesList
    }
    output := {
        TableList: TableList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        GlueEncryptionException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetTags {
    input := {
        @required
        ResourceArn: GlueResourceArn
    }
    output := {
        Tags: TagsMap
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

operation GetTrigger {
    input := {
        @required
        Name: NameString
    }
    output := {
        Trigger: Trigger
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Triggers"
    pageSize: "MaxResults"
)
operation GetTriggers {
    input := {
        NextToken: String
        DependentJobName: NameString
        MaxResults: OrchestrationPageSize200
    }
    output := {
        Triggers: TriggerList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetUnfilteredPartitionMetadata {
    input := {
        Region: ValueString

        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValues: ValueStringList

        AuditContext: AuditContext

        @required
        SupportedPermissionTypes: PermissionTypeList

        QuerySessionContext: QuerySessionContext
    }
    output := {
        Partition: Partition
        AuthorizedColumns: NameStringList
        IsRegisteredWithLakeFormation: Boolean
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        PermissionTypeMismatchException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetUnfilteredPartitionsMetadata {
    input := {
        Region: ValueString

        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        Expression: PredicateString
        AuditContext: AuditContext

        @required
        SupportedPermissionTypes: PermissionTypeList

        NextToken: String
        Segment: Segment
        MaxResults: PageSize
        QuerySessionContext: QuerySessionContext
    }
    output := {
        UnfilteredPartitions: UnfilteredPartitionList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        PermissionTypeMismatchException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetUnfilteredTableMetadata {
    input := {
        Region: ValueString

        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        Name: NameString

        AuditContext: AuditContext

        @required
        SupportedPermissionTypes: PermissionTypeList

        ParentResourceArn: ArnString
        RootResourceArn: ArnString
        SupportedDialect: SupportedDialect
        Permissions: PermissionList
        QuerySessionContext: QuerySessionContext
    }
    output := {
        Table: Table
        AuthorizedColumns: NameStringList
        IsRegisteredWithLakeFormation: Boolean
        CellFilters: ColumnRowFilterList
        QueryAuthorizationId: HashString
        IsMultiDialectView: Boolean
        IsMaterializedView: Boolean
        ResourceArn: ArnString
        IsProtected: Boolean
        Permissions: PermissionList
        RowFilter: PredicateString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        PermissionTypeMismatchException
        FederationSourceException
        FederationSourceRetryableException
    ]
}

operation GetUsageProfile {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
        Description: DescriptionString
        Configuration: ProfileConfiguration
        CreatedOn: Timestamp
        LastModifiedOn: Timestamp
    }
    errors: [
        InvalidInputException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        OperationNotSupportedException
    ]
}

operation GetUserDefinedFunction {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        FunctionName: NameString
    }
    output := {
        UserDefinedFunction: UserDefinedFunction
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserDefinedFunctions"
    pageSize: "MaxResults"
)
operation GetUserDefinedFunctions {
    input := {
        CatalogId: CatalogIdString
        DatabaseName: NameString

        @required
        Pattern: NameString

        FunctionType: FunctionType
        NextToken: String
        MaxResults: CatalogGetterPageSize
    }
    output := {
        UserDefinedFunctions: UserDefinedFunctionList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        GlueEncryptionException
    ]
}

operation GetWorkflow {
    input := {
        @required
        Name: NameString

        IncludeGraph: Boolean
    }
    output := {
        Workflow: Workflow
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetWorkflowRun {
    input := {
        @required
        Name: NameString

        @required
        RunId: IdString

        IncludeGraph: Boolean
    }
    output := {
        Run: WorkflowRun
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetWorkflowRunProperties {
    input := {
        @required
        Name: NameString

        @required
        RunId: IdString
    }
    output := {
        RunProperties: WorkflowRunProperties
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Runs", pageSize: "MaxResults")
operation GetWorkflowRuns {
    input := {
        @required
        Name: NameString

        IncludeGraph: Boolean
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        Runs: WorkflowRuns
        NextToken: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation ImportCatalogToGlue {
    input := {
        CatalogId: CatalogIdString
    }
    output := {}
    errors: [InternalServiceException, OperationTimeoutException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListAssetTypes {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Items: AssetTypeItemList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Blueprints"
    pageSize: "MaxResults"
)
operation ListBlueprints {
    input := {
        NextToken: String
        MaxResults: OrchestrationPageSize25
        Tags: TagsMap
    }
    output := {
        Blueprints: BlueprintNames
        NextToken: String
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation ListColumnStatisticsTaskRuns {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        ColumnStatisticsTaskRunIds: ColumnStatisticsTaskRunIdList
        NextToken: String
    }
    errors: [OperationTimeoutException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectionTypes"
    pageSize: "MaxResults"
)
operation ListConnectionTypes {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        ConnectionTypes: ConnectionTypeList
        NextToken: NextToken
    }
    errors: [InternalServiceException, AccessDeniedException]
}

operation ListCrawlers {
    input := {
        MaxResults: PageSize
        NextToken: String
        Tags: TagsMap
    }
    output := {
        CrawlerNames: CrawlerNameList
        NextToken: String
    }
    errors: [OperationTimeoutException]
}

operation ListCrawls {
    input := {
        @required
        CrawlerName: NameString

        MaxResults: PageSize
        Filters: CrawlsFilterList
        NextToken: String
    }
    output := {
        Crawls: CrawlerHistoryList
        NextToken: String
    }
    errors: [EntityNotFoundException, OperationTimeoutException, InvalidInputException]
}

operation ListCustomEntityTypes {
    input := {
        NextToken: String
        MaxResults: PageSize
        Tags: TagsMap
    }
    output := {
        CustomEntityTypes: CustomEntityTypes
        NextToken: String
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation ListDataQualityResults {
    input := {
        Filter: DataQualityResultFilterCriteria
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        @required
        Results: DataQualityResultDescriptionList

        NextToken: String
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation ListDataQualityRuleRecommendationRuns {
    input := {
        Filter: DataQualityRuleRecommendationRunFilter
        NextToken: String
        MaxResults: PageSize
        Tags: TagsMap
    }
    output := {
        Runs: DataQualityRuleRecommendationRunList
        NextToken: String
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation ListDataQualityRulesetEvaluationRuns {
    input := {
        Filter: DataQualityRulesetEvaluationRunFilter
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        Runs: DataQualityRulesetEvaluationRunList
        NextToken: String
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

operation ListDataQualityRulesets {
    input := {
        NextToken: String
        MaxResults: PageSize
        Filter: DataQualityRulesetFilterCriteria
        Tags: TagsMap
    }
    output := {
        Rulesets: DataQualityRulesetList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation ListDataQualityStatisticAnnotations {
    input := {
        StatisticId: HashString
        ProfileId: HashString
        TimestampFilter: TimestampFilter
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Annotations: AnnotationList
        NextToken: String
    }
    errors: [InvalidInputException, InternalServiceException]
}

operation ListDataQualityStatistics {
    input := {
        StatisticId: HashString
        ProfileId: HashString
        TimestampFilter: TimestampFilter
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Statistics: StatisticSummaryList
        NextToken: String
    }
    errors: [EntityNotFoundException, InvalidInputException, InternalServiceException]
}

operation ListDevEndpoints {
    input := {
        NextToken: String
        MaxResults: PageSize
        Tags: TagsMap
    }
    output := {
        DevEndpointNames: DevEndpointNameList
        NextToken: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Entities")
operation ListEntities {
    input := {
        ConnectionName: NameString
        CatalogId: CatalogIdString
        ParentEntityName: String
        NextToken: NextToken
        DataStoreApiVersion: ApiVersion
    }
    output := {
        Entities: EntityList
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        OperationTimeoutException
        InvalidInputException
        GlueEncryptionException
        ValidationException
        FederationSourceException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListFormTypes {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        @required
        Items: FormTypeItemList

        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListGlossaries {
    input := {
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Items: GlossaryItemList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListGlossaryTerms {
    input := {
        @required
        GlossaryIdentifier: String

        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Items: GlossaryTermItemList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation ListIntegrationResourceProperties {
    input := {
        Marker: String1024
        Filters: IntegrationResourcePropertyFilterList
        MaxRecords: Integer
    }
    output := {
        IntegrationResourcePropertyList: IntegrationResourcePropertyList
        Marker: String1024
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListIterableForms {
    input := {
        @required
        AssetIdentifier: AssetId

        @required
        IterableFormName: IterableFormName

        MaxResults: PageSize
        NextToken: String
    }
    output := {
        Items: IterableFormListItemList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        ThrottlingException
        InvalidInputException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobNames"
    pageSize: "MaxResults"
)
operation ListJobs {
    input := {
        NextToken: String
        MaxResults: PageSize
        Tags: TagsMap
    }
    output := {
        JobNames: JobNameList
        NextToken: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation ListMLTransforms {
    input := {
        NextToken: String
        MaxResults: PageSize
        Filter: TransformFilterCriteria
        Sort: TransformSortCriteria
        Tags: TagsMap
    }
    output := {
        @required
        TransformIds: TransformIdList

        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MaterializedViewRefreshTaskRuns"
    pageSize: "MaxResults"
)
operation ListMaterializedViewRefreshTaskRuns {
    input := {
        @required
        CatalogId: NameString

        DatabaseName: NameString
        TableName: NameString
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        MaterializedViewRefreshTaskRuns: MaterializedViewRefreshTaskRunsList
        NextToken: String
    }
    errors: [AccessDeniedException, InvalidInputException, OperationTimeoutException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Registries"
    pageSize: "MaxResults"
)
operation ListRegistries {
    input: ListRegistriesInput
    output := {
        Registries: RegistryListDefinition
        NextToken: String
    }
    errors: [InvalidInputException, AccessDeniedException, InternalServiceException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Schemas"
    pageSize: "MaxResults"
)
operation ListSchemaVersions {
    input: ListSchemaVersionsInput
    output := {
        Schemas: SchemaVersionList
        NextToken: String
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Schemas"
    pageSize: "MaxResults"
)
operation ListSchemas {
    input: ListSchemasInput
    output := {
        Schemas: SchemaListDefinition
        NextToken: String
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
    ]
}

operation ListSessions {
    input := {
        NextToken: OrchestrationToken
        MaxResults: PageSize
        Tags: TagsMap
        RequestOrigin: OrchestrationNameString
    }
    output := {
        Ids: SessionIdList
        Sessions: SessionList
        NextToken: OrchestrationToken
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation ListStatements {
    input := {
        @required
        SessionId: NameString

        RequestOrigin: OrchestrationNameString
        NextToken: OrchestrationToken
    }
    output := {
        Statements: StatementList
        NextToken: OrchestrationToken
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        IllegalSessionStateException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TableOptimizerRuns"
    pageSize: "MaxResults"
)
operation ListTableOptimizerRuns {
    input := {
        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Type: TableOptimizerType

        MaxResults: Integer
        NextToken: String
    }
    output := {
        CatalogId: CatalogIdString
        DatabaseName: NameString
        TableName: NameString
        NextToken: String
        TableOptimizerRuns: TableOptimizerRuns
    }
    errors: [
        EntityNotFoundException
        AccessDeniedException
        InvalidInputException
        ValidationException
        InternalServiceException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TriggerNames"
    pageSize: "MaxResults"
)
operation ListTriggers {
    input := {
        NextToken: String
        DependentJobName: NameString
        MaxResults: OrchestrationPageSize200
        Tags: TagsMap
    }
    output := {
        TriggerNames: TriggerNameList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Profiles"
    pageSize: "MaxResults"
)
operation ListUsageProfiles {
    input := {
        NextToken: OrchestrationToken
        MaxResults: OrchestrationPageSize200
    }
    output := {
        Profiles: UsageProfileDefinitionList
        NextToken: OrchestrationToken
    }
    errors: [
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        OperationNotSupportedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workflows"
    pageSize: "MaxResults"
)
operation ListWorkflows {
    input := {
        NextToken: String
        MaxResults: OrchestrationPageSize25
    }
    output := {
        Workflows: WorkflowNames
        NextToken: String
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

operation ModifyIntegration {
    input := {
        @required
        IntegrationIdentifier: String128

        Description: IntegrationDescription
        DataFilter: String2048
        IntegrationConfig: IntegrationConfig
        IntegrationName: String128
    }
    output := {
        @required
        SourceArn: String512

        @required
        TargetArn: String512

        @required
        IntegrationName: String128

        Description: IntegrationDescription

        @required
        IntegrationArn: String128

        KmsKeyId: String2048
        AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
        Tags: IntegrationTagsList

        @required
        Status: IntegrationStatus

        @required
        CreateTime: Timestamp

        Errors: IntegrationErrorList
        DataFilter: String2048
        IntegrationConfig: IntegrationConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        IntegrationNotFoundFault
        IntegrationConflictOperationFault
        InvalidIntegrationStateFault
        EntityNotFoundException
        InternalServiceException
        ConflictException
        InvalidStateException
        InvalidInputException
    ]
}

operation PutAsset {
    input := {
        @required
        AssetTypeId: AssetTypeId

        @required
        Identifier: AssetId

        @required
        Name: String

        Description: String

        @required
        Forms: AssetFormMap

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        @required
        Id: AssetId

        @required
        Name: String

        Description: String
        CreatedAt: Timestamp
        Forms: AssetFormMap
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation PutAssetType {
    input := {
        @required
        Name: AssetTypeName

        @required
        Forms: AssetTypeFormsMap

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        Id: AssetTypeId
        Name: AssetTypeName
        Forms: AssetTypeFormsMap
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation PutAttachment {
    input := {
        @required
        AssetIdentifier: AssetId

        IterableFormName: IterableFormName
        ItemIdentifier: ItemIdentifier

        @required
        AttachmentName: AttachmentName

        @required
        Content: String

        @required
        FormTypeId: FormTypeId

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        AssetIdentifier: AssetId
        IterableFormName: IterableFormName
        ItemIdentifier: ItemIdentifier
        AttachmentName: AttachmentName
        FormTypeId: FormTypeId
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation PutDataCatalogEncryptionSettings {
    input := {
        CatalogId: CatalogIdString

        @required
        DataCatalogEncryptionSettings: DataCatalogEncryptionSettings
    }
    output := {}
    errors: [InternalServiceException, InvalidInputException, OperationTimeoutException]
}

operation PutDataCatalogExportConfiguration {
    input: PutDataCatalogExportConfigurationInput
    output: PutDataCatalogExportConfigurationOutput
    errors: [
        InvalidInputException
        AccessDeniedException
        InternalServiceException
        ThrottlingException
        ConflictException
    ]
}

operation PutDataQualityProfileAnnotation {
    input := {
        @required
        ProfileId: HashString

        @required
        InclusionAnnotation: InclusionAnnotationValue
    }
    output := {}
    errors: [EntityNotFoundException, InvalidInputException, InternalServiceException]
}

operation PutFormType {
    input := {
        @required
        Name: FormTypeName

        @required
        Schema: FormTypeSchema

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        Id: FormTypeId
        Name: FormTypeName
        Schema: FormTypeSchema
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        PolicyInJson: PolicyJsonString

        ResourceArn: GlueResourceArn
        PolicyHashCondition: HashString
        PolicyExistsCondition: ExistCondition
        EnableHybrid: EnableHybridValues
    }
    output := {
        PolicyHash: HashString
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        ConditionCheckFailureException
    ]
}

operation PutSchemaVersionMetadata {
    input: PutSchemaVersionMetadataInput
    output := {
        SchemaArn: GlueResourceArn
        SchemaName: SchemaRegistryNameString
        RegistryName: SchemaRegistryNameString
        LatestVersion: Boolean
        VersionNumber: VersionLongNumber
        SchemaVersionId: SchemaVersionIdString
        MetadataKey: MetadataKeyString
        MetadataValue: MetadataValueString
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        AlreadyExistsException
        EntityNotFoundException
        ResourceNumberLimitExceededException
    ]
}

operation PutWorkflowRunProperties {
    input := {
        @required
        Name: NameString

        @required
        RunId: IdString

        @required
        RunProperties: WorkflowRunProperties
    }
    output := {}
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
    ]
}

operation QuerySchemaVersionMetadata {
    input: QuerySchemaVersionMetadataInput
    output := {
        MetadataInfoMap: MetadataInfoMap
        SchemaVersionId: SchemaVersionIdString
        NextToken: String
    }
    errors: [InvalidInputException, AccessDeniedException, EntityNotFoundException]
}

operation RegisterConnectionType {
    input := {
        @required
        ConnectionType: NameString

        @required
        IntegrationType: IntegrationType

        Description: Description

        @required
        ConnectionProperties: ConnectionPropertiesConfiguration

        @required
        ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfiguration

        @required
        RestConfiguration: RestConfiguration

        Tags: TagsMap
    }
    output := {
        ConnectionTypeArn: GlueResourceArn
    }
    errors: [
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        InternalServiceException
        AccessDeniedException
        ValidationException
    ]
}

operation RegisterSchemaVersion {
    input: RegisterSchemaVersionInput
    output := {
        SchemaVersionId: SchemaVersionIdString
        VersionNumber: VersionLongNumber
        Status: SchemaVersionStatus
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        ResourceNumberLimitExceededException
        ConcurrentModificationException
        InternalServiceException
    ]
}

operation RemoveSchemaVersionMetadata {
    input: RemoveSchemaVersionMetadataInput
    output := {
        SchemaArn: GlueResourceArn
        SchemaName: SchemaRegistryNameString
        RegistryName: SchemaRegistryNameString
        LatestVersion: Boolean
        VersionNumber: VersionLongNumber
        SchemaVersionId: SchemaVersionIdString
        MetadataKey: MetadataKeyString
        MetadataValue: MetadataValueString
    }
    errors: [InvalidInputException, AccessDeniedException, EntityNotFoundException]
}

operation ResetJobBookmark {
    input := {
        @required
        JobName: String

        RunId: String
    }
    output := {
        JobBookmarkEntry: JobBookmarkEntry
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation ResumeWorkflowRun {
    input := {
        @required
        Name: NameString

        @required
        RunId: IdString

        @required
        NodeIds: NodeIdList
    }
    output := {
        RunId: IdString
        NodeIds: NodeIdList
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        ConcurrentRunsExceededException
        IllegalWorkflowStateException
    ]
}

operation RunStatement {
    input := {
        @required
        SessionId: NameString

        @required
        Code: OrchestrationStatementCodeString

        RequestOrigin: OrchestrationNameString
    }
    output := {
        Id: Integer
    }
    errors: [
        EntityNotFoundException
        AccessDeniedException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        ValidationException
        ResourceNumberLimitExceededException
        OperationNotSupportedException
        SessionBusyException
        IllegalSessionStateException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation SearchAssets {
    input: SearchAssetsInput
    output: SearchAssetsOutput
    errors: [
        AccessDeniedException
        InvalidInputException
        InternalServiceException
        ThrottlingException
    ]
}

operation SearchTables {
    input := {
        CatalogId: CatalogIdString
        NextToken: String
        Filters: SearchPropertyPredicates
        SearchText: ValueString
        SortCriteria: SortCriteria
        MaxResults: PageSize
        ResourceShareType: ResourceShareType
        IncludeStatusDetails: Boolean
    }
    output := {
        NextToken: String
        TableList: TableList
    }
    errors: [InternalServiceException, InvalidInputException, OperationTimeoutException]
}

operation StartBlueprintRun {
    input := {
        @required
        BlueprintName: OrchestrationNameString

        Parameters: BlueprintParameters

        @required
        RoleArn: OrchestrationIAMRoleArn
    }
    output := {
        RunId: IdString
    }
    errors: [
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        ResourceNumberLimitExceededException
        EntityNotFoundException
        IllegalBlueprintStateException
    ]
}

operation StartColumnStatisticsTaskRun {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        ColumnNameList: ColumnNameList

        @required
        Role: NameString

        SampleSize: SampleSizePercentage
        CatalogID: NameString
        SecurityConfiguration: NameString
    }
    output := {
        ColumnStatisticsTaskRunId: HashString
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        ColumnStatisticsTaskRunningException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        InvalidInputException
    ]
}

operation StartColumnStatisticsTaskRunSchedule {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString
    }
    output := {}
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StartCrawler {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [EntityNotFoundException, CrawlerRunningException, OperationTimeoutException]
}

operation StartCrawlerSchedule {
    input := {
        @required
        CrawlerName: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        SchedulerRunningException
        SchedulerTransitioningException
        NoScheduleException
        OperationTimeoutException
    ]
}

@idempotent
operation StartDataQualityRuleRecommendationRun {
    input := {
        @required
        DataSource: DataSource

        @required
        Role: String

        NumberOfWorkers: Integer
        Timeout: Timeout
        CreatedRulesetName: NameString
        DataQualitySecurityConfiguration: NameString
        ClientToken: HashString
        AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions
    }
    output := {
        RunId: HashString
    }
    errors: [
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        ConflictException
    ]
}

@idempotent
operation StartDataQualityRulesetEvaluationRun {
    input := {
        @required
        DataSource: DataSource

        @required
        Role: String

        NumberOfWorkers: Integer
        Timeout: Timeout
        ClientToken: HashString
        AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions

        @required
        RulesetNames: RulesetNames

        AdditionalDataSources: DataSourceMap
    }
    output := {
        RunId: HashString
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        OperationTimeoutException
        InternalServiceException
        ConflictException
    ]
}

operation StartExportLabelsTaskRun {
    input := {
        @required
        TransformId: HashString

        @required
        OutputS3Path: String
    }
    output := {
        TaskRunId: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
    ]
}

operation StartImportLabelsTaskRun {
    input := {
        @required
        TransformId: HashString

        @required
        InputS3Path: String

        ReplaceAllLabels: Boolean
    }
    output := {
        TaskRunId: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        InternalServiceException
    ]
}

operation StartJobRun {
    input := {
        @required
        JobName: NameString

        JobRunQueuingEnabled: Boolean
        JobRunId: IdString
        Arguments: GenericMap

        @deprecated
        AllocatedCapacity: Integer

        Timeout: Timeout
        MaxCapacity: Double
        SecurityConfiguration: NameString
        NotificationProperty: NotificationProperty
        WorkerType: WorkerType
        NumberOfWorkers: Integer
        ExecutionClass: ExecutionClass
        ExecutionRoleSessionPolicy: OrchestrationPolicyJsonString
    }
    output := {
        JobRunId: IdString
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentRunsExceededException
    ]
}

operation StartMLEvaluationTaskRun {
    input := {
        @required
        TransformId: HashString
    }
    output := {
        TaskRunId: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        ConcurrentRunsExceededException
        MLTransformNotReadyException
    ]
}

operation StartMLLabelingSetGenerationTaskRun {
    input := {
        @required
        TransformId: HashString

        @required
        OutputS3Path: String
    }
    output := {
        TaskRunId: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        ConcurrentRunsExceededException
    ]
}

operation StartMaterializedViewRefreshTaskRun {
    input := {
        @required
        CatalogId: NameString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        FullRefresh: Boolean
    }
    output := {
        MaterializedViewRefreshTaskRunId: UUIDv4
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        MaterializedViewRefreshTaskRunningException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        InvalidInputException
    ]
}

operation StartTrigger {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentRunsExceededException
    ]
}

operation StartWorkflowRun {
    input := {
        @required
        Name: NameString

        RunProperties: WorkflowRunProperties
    }
    output := {
        RunId: IdString
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ConcurrentRunsExceededException
    ]
}

operation StopColumnStatisticsTaskRun {
    input := {
        @required
        DatabaseName: String

        @required
        TableName: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        ColumnStatisticsTaskNotRunningException
        ColumnStatisticsTaskStoppingException
        OperationTimeoutException
    ]
}

operation StopColumnStatisticsTaskRunSchedule {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString
    }
    output := {}
    errors: [EntityNotFoundException, InvalidInputException, OperationTimeoutException]
}

operation StopCrawler {
    input := {
        @required
        Name: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        CrawlerNotRunningException
        CrawlerStoppingException
        OperationTimeoutException
    ]
}

operation StopCrawlerSchedule {
    input := {
        @required
        CrawlerName: NameString
    }
    output := {}
    errors: [
        EntityNotFoundException
        SchedulerNotRunningException
        SchedulerTransitioningException
        OperationTimeoutException
    ]
}

operation StopMaterializedViewRefreshTaskRun {
    input := {
        @required
        CatalogId: NameString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString
    }
    output := {}
    errors: [
        AccessDeniedException
        MaterializedViewRefreshTaskNotRunningException
        MaterializedViewRefreshTaskStoppingException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StopSession {
    input := {
        @required
        Id: NameString

        RequestOrigin: OrchestrationNameString
    }
    output := {
        Id: NameString
    }
    errors: [
        AccessDeniedException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        IllegalSessionStateException
        ConcurrentModificationException
    ]
}

operation StopTrigger {
    input := {
        @required
        Name: NameString
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        ConcurrentModificationException
    ]
}

operation StopWorkflowRun {
    input := {
        @required
        Name: NameString

        @required
        RunId: IdString
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        IllegalWorkflowStateException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: GlueResourceArn

        @required
        TagsToAdd: TagsMap
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

operation TestConnection {
    input := {
        ConnectionName: NameString
        CatalogId: CatalogIdString
        TestConnectionInput: TestConnectionInput
    }
    output := {}
    errors: [
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        GlueEncryptionException
        FederationSourceException
        AccessDeniedException
        EntityNotFoundException
        ConflictException
        InternalServiceException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: GlueResourceArn

        @required
        TagsToRemove: TagKeysList
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

operation UpdateAsset {
    input := {
        @required
        Identifier: AssetId

        Name: String
        Description: String

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        @required
        Id: AssetId

        Name: String
        Description: String
        UpdatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation UpdateBlueprint {
    input := {
        @required
        Name: OrchestrationNameString

        Description: Generic512CharString

        @required
        BlueprintLocation: OrchestrationS3Location
    }
    output := {
        Name: NameString
    }
    errors: [
        EntityNotFoundException
        ConcurrentModificationException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        IllegalBlueprintStateException
    ]
}

operation UpdateCatalog {
    input := {
        @required
        CatalogId: CatalogIdString

        @required
        CatalogInput: CatalogInput
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ConcurrentModificationException
        AccessDeniedException
        FederationSourceException
    ]
}

operation UpdateClassifier {
    input := {
        GrokClassifier: UpdateGrokClassifierRequest
        XMLClassifier: UpdateXMLClassifierRequest
        JsonClassifier: UpdateJsonClassifierRequest
        CsvClassifier: UpdateCsvClassifierRequest
    }
    output := {}
    errors: [
        InvalidInputException
        VersionMismatchException
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation UpdateColumnStatisticsForPartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValues: ValueStringList

        @required
        ColumnStatisticsList: UpdateColumnStatisticsList
    }
    output := {
        Errors: ColumnStatisticsErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation UpdateColumnStatisticsForTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        ColumnStatisticsList: UpdateColumnStatisticsList
    }
    output := {
        Errors: ColumnStatisticsErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation UpdateColumnStatisticsTaskSettings {
    input := {
        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        Role: NameString
        Schedule: String
        ColumnNameList: ColumnNameList
        SampleSize: SampleSizePercentage
        CatalogID: NameString
        SecurityConfiguration: NameString
    }
    output := {}
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        VersionMismatchException
        OperationTimeoutException
    ]
}

operation UpdateConnection {
    input := {
        CatalogId: CatalogIdString

        @required
        Name: NameString

        @required
        ConnectionInput: ConnectionInput
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation UpdateCrawler {
    input := {
        @required
        Name: NameString

        Role: String
        DatabaseName: String
        Description: DescriptionStringRemovable
        Targets: CrawlerTargets
        Schedule: String
        Classifiers: ClassifierNameList
        TablePrefix: TablePrefix
        SchemaChangePolicy: SchemaChangePolicy
        RecrawlPolicy: RecrawlPolicy
        LineageConfiguration: LineageConfiguration
        LakeFormationConfiguration: LakeFormationConfiguration
        Configuration: String
        CrawlerSecurityConfiguration: CrawlerSecurityConfiguration
    }
    output := {}
    errors: [
        InvalidInputException
        VersionMismatchException
        EntityNotFoundException
        CrawlerRunningException
        OperationTimeoutException
    ]
}

operation UpdateCrawlerSchedule {
    input := {
        @required
        CrawlerName: NameString

        Schedule: String
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        VersionMismatchException
        SchedulerTransitioningException
        OperationTimeoutException
    ]
}

operation UpdateDataQualityRuleset {
    input := {
        @required
        Name: NameString

        Description: DescriptionString
        Ruleset: DataQualityRulesetString
    }
    output := {
        Name: NameString
        Description: DescriptionString
        Ruleset: DataQualityRulesetString
    }
    errors: [
        EntityNotFoundException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        ResourceNumberLimitExceededException
    ]
}

operation UpdateDatabase {
    input := {
        CatalogId: CatalogIdString

        @required
        Name: NameString

        @required
        DatabaseInput: DatabaseInput
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        ConcurrentModificationException
        FederationSourceException
        FederationSourceRetryableException
        AlreadyExistsException
    ]
}

operation UpdateDevEndpoint {
    input := {
        @required
        EndpointName: String

        PublicKey: String
        AddPublicKeys: PublicKeysList
        DeletePublicKeys: PublicKeysList
        CustomLibraries: DevEndpointCustomLibraries
        UpdateEtlLibraries: Boolean
        DeleteArguments: StringList
        AddArguments: MapValue
    }
    output := {}
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        InvalidInputException
        ValidationException
    ]
}

operation UpdateGlossary {
    input := {
        @required
        Identifier: String

        Name: GlossaryName
        Description: MetadataDescription

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        Id: String
        Name: GlossaryName
        Description: MetadataDescription
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
        AlreadyExistsException
    ]
}

operation UpdateGlossaryTerm {
    input := {
        @required
        Identifier: String

        Name: GlossaryTermName
        ShortDescription: GlossaryShortDescription
        LongDescription: GlossaryLongDescription

        @idempotencyToken
        ClientToken: HashString
    }
    output := {
        Id: String
        GlossaryId: String
        Name: GlossaryTermName
        ShortDescription: GlossaryShortDescription
        LongDescription: GlossaryLongDescription
    }
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ConcurrentModificationException
        ThrottlingException
        AlreadyExistsException
    ]
}

operation UpdateGlueIdentityCenterConfiguration {
    input := {
        Scopes: IdentityCenterScopesList
        UserBackgroundSessionsEnabled: Boolean
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

operation UpdateIntegrationResourceProperty {
    input := {
        @required
        ResourceArn: String512

        SourceProcessingProperties: SourceProcessingProperties
        TargetProcessingProperties: TargetProcessingProperties
    }
    output := {
        ResourceArn: String512
        ResourcePropertyArn: String512
        SourceProcessingProperties: SourceProcessingProperties
        TargetProcessingProperties: TargetProcessingProperties
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation UpdateIntegrationTableProperties {
    input := {
        @required
        ResourceArn: String512

        @required
        TableName: String128

        SourceTableConfig: SourceTableConfig
        TargetTableConfig: TargetTableConfig
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation UpdateJob {
    input := {
        @required
        JobName: NameString

        @required
        JobUpdate: JobUpdate
    }
    output := {
        JobName: NameString
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
    ]
}

operation UpdateJobFromSourceControl {
    input := {
        JobName: NameString
        Provider: SourceControlProvider
        RepositoryName: NameString
        RepositoryOwner: NameString
        BranchName: NameString
        Folder: NameString
        CommitId: CommitIdString
        AuthStrategy: SourceControlAuthStrategy
        AuthToken: AuthTokenString
    }
    output := {
        JobName: NameString
    }
    errors: [
        AccessDeniedException
        AlreadyExistsException
        InvalidInputException
        ValidationException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation UpdateMLTransform {
    input := {
        @required
        TransformId: HashString

        Name: NameString
        Description: DescriptionString
        Parameters: TransformParameters
        Role: String
        GlueVersion: GlueVersionString
        MaxCapacity: Double
        WorkerType: WorkerType
        NumberOfWorkers: Integer
        Timeout: Timeout
        MaxRetries: Integer
    }
    output := {
        TransformId: HashString
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        AccessDeniedException
    ]
}

operation UpdatePartition {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        PartitionValueList: BoundedPartitionValueList

        @required
        PartitionInput: PartitionInput
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation UpdateRegistry {
    input: UpdateRegistryInput
    output := {
        RegistryName: SchemaRegistryNameString
        RegistryArn: GlueResourceArn
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        ConcurrentModificationException
        InternalServiceException
    ]
}

operation UpdateSchema {
    input: UpdateSchemaInput
    output := {
        SchemaArn: GlueResourceArn
        SchemaName: SchemaRegistryNameString
        RegistryName: SchemaRegistryNameString
    }
    errors: [
        InvalidInputException
        AccessDeniedException
        EntityNotFoundException
        ConcurrentModificationException
        InternalServiceException
    ]
}

operation UpdateSourceControlFromJob {
    input := {
        JobName: NameString
        Provider: SourceControlProvider
        RepositoryName: NameString
        RepositoryOwner: NameString
        BranchName: NameString
        Folder: NameString
        CommitId: CommitIdString
        AuthStrategy: SourceControlAuthStrategy
        AuthToken: AuthTokenString
    }
    output := {
        JobName: NameString
    }
    errors: [
        AccessDeniedException
        AlreadyExistsException
        InvalidInputException
        ValidationException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation UpdateTable {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        Name: NameString
        TableInput: TableInput
        SkipArchive: Boolean
        TransactionId: TransactionIdString
        VersionId: VersionString
        ViewUpdateAction: ViewUpdateAction
        Force: Boolean
        UpdateOpenTableFormatInput: UpdateOpenTableFormatInput
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
        ResourceNumberLimitExceededException
        GlueEncryptionException
        ResourceNotReadyException
        FederationSourceException
        FederationSourceRetryableException
        AlreadyExistsException
    ]
}

operation UpdateTableOptimizer {
    input := {
        @required
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Type: TableOptimizerType

        @required
        TableOptimizerConfiguration: TableOptimizerConfiguration
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        AccessDeniedException
        ValidationException
        InternalServiceException
        ThrottlingException
        ConcurrentModificationException
    ]
}

operation UpdateTrigger {
    input := {
        @required
        Name: NameString

        @required
        TriggerUpdate: TriggerUpdate
    }
    output := {
        Trigger: Trigger
    }
    errors: [
        InvalidInputException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        ConcurrentModificationException
    ]
}

operation UpdateUsageProfile {
    input := {
        @required
        Name: NameString

        Description: DescriptionString

        @required
        Configuration: ProfileConfiguration
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        InternalServiceException
        EntityNotFoundException
        OperationTimeoutException
        OperationNotSupportedException
        ConcurrentModificationException
    ]
}

operation UpdateUserDefinedFunction {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        FunctionName: NameString

        @required
        FunctionInput: UserDefinedFunctionInput
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
    ]
}

operation UpdateWorkflow {
    input := {
        @required
        Name: NameString

        Description: WorkflowDescriptionString
        DefaultRunProperties: WorkflowRunProperties
        MaxConcurrentRuns: Integer
    }
    output := {
        Name: NameString
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
    ]
}

@length(max: 2048) @pattern("\\S+")
string AWSManagedClientApplicationReference

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(max: 4096) @pattern("^[\\x20-\\x7E]*$") @sensitive
string AccessToken

@length(min: 0, max: 12)
string AccountId

structure Action {
    JobName: NameString
    Arguments: GenericMap
    Timeout: Timeout
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    CrawlerName: NameString
}

list ActionList {
    member: Action
}

map AdditionalContextMap {
    key: ContextKey
    value: ContextValue
}

enum AdditionalOptionKeys {
    performanceTuning_caching = "performanceTuning.caching"
    observations_scope = "observations.scope"
    compositeRuleEvaluation_method = "compositeRuleEvaluation.method"
}

map AdditionalOptions {
    key: EnclosedInStringProperty
    value: EnclosedInStringProperty
}

map AdditionalPlanOptionsMap {
    key: String
    value: String
}

enum AggFunction {
    avg
    countDistinct
    count
    first
    last
    kurtosis
    max
    min
    skewness
    stddev_samp
    stddev_pop
    sum
    sumDistinct
    var_samp
    var_pop
}

structure Aggregate {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Groups: GlueStudioPathList

    @required
    Aggs: AggregateOperations
}

structure AggregateOperation {
    @required
    Column: EnclosedInStringProperties

    @required
    AggFunc: AggFunction
}

@length(min: 1, max: 30)
list AggregateOperations {
    member: AggregateOperation
}

enum AllowFullTableExternalDataAccessEnum {
    True
    False
}

structure AllowedValue {
    Description: AllowedValueDescriptionString

    @required
    Value: AllowedValueValueString
}

@length(min: 0, max: 1024)
string AllowedValueDescriptionString

@length(min: 1, max: 128)
string AllowedValueValueString

list AllowedValues {
    member: AllowedValue
}

list AllowedValuesStringList {
    member: ConfigValueString
}

@error("client")
structure AlreadyExistsException {
    Message: String
}

structure AmazonRedshiftAdvancedOption {
    Key: String
    Value: String
}

list AmazonRedshiftAdvancedOptions {
    member: AmazonRedshiftAdvancedOption
}

structure AmazonRedshiftNodeData {
    AccessType: GenericLimitedString
    SourceType: GenericLimitedString
    Connection: Option
    Schema: Option
    Table: Option
    CatalogDatabase: Option
    CatalogTable: Option
    CatalogRedshiftSchema: String
    CatalogRedshiftTable: String
    TempDir: EnclosedInStringProperty
    IamRole: Option
    AdvancedOptions: AmazonRedshiftAdvancedOptions
    SampleQuery: String
    PreAction: String
    PostAction: String
    Action: String
    TablePrefix: GenericLimitedString
    Upsert: Boolean
    MergeAction: GenericLimitedString
    MergeWhenMatched: GenericLimitedString
    MergeWhenNotMatched: GenericLimitedString
    MergeClause: String
    CrawlerConnection: String
    TableSchema: OptionList
    StagingTable: String
    SelectedColumns: OptionList
}

structure AmazonRedshiftSource {
    Name: NodeName
    Data: AmazonRedshiftNodeData
}

structure AmazonRedshiftTarget {
    Name: NodeName
    Data: AmazonRedshiftNodeData
    Inputs: OneInput
}

structure AnnotationError {
    ProfileId: HashString
    StatisticId: HashString
    FailureReason: DescriptionString
}

list AnnotationErrorList {
    member: AnnotationError
}

list AnnotationList {
    member: StatisticAnnotation
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9.-]*")
string ApiVersion

@length(min: 10, max: 1224)
string ApplicationArn

structure ApplyMapping {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Mapping: Mappings
}

@length(min: 20, max: 2048)
string ArnString

structure AssetFormEntry {
    FormTypeId: FormTypeId
    Content: String
}

map AssetFormMap {
    key: String
    value: AssetFormEntry
}

@length(min: 1, max: 1087) @pattern("[a-zA-Z0-9\\-\\:\\/\\.\\_\\*]+")
string AssetId

@length(min: 1, max: 128) @pattern("^(?![0-9_])\\w+$|^_\\w*[a-zA-Z0-9]\\w*$")
string AssetTypeFormKey

structure AssetTypeFormReference {
    @required
    FormTypeIdentifier: FormTypeId
}

@length(min: 1, max: 100)
map AssetTypeFormsMap {
    key: AssetTypeFormKey
    value: AssetTypeFormReference
}

@length(min: 1, max: 256)
string AssetTypeId

structure AssetTypeItem {
    Id: AssetTypeId
    Name: AssetTypeName
}

list AssetTypeItemList {
    member: AssetTypeItem
}

@length(min: 1, max: 128) @pattern("^(?![0-9_])\\w+$|^_\\w*[a-zA-Z0-9]\\w*$")
string AssetTypeName

structure AthenaConnectorSource {
    @required
    Name: NodeName

    @required
    ConnectionName: EnclosedInStringProperty

    @required
    ConnectorName: EnclosedInStringProperty

    @required
    ConnectionType: EnclosedInStringProperty

    ConnectionTable: EnclosedInStringPropertyWithQuote

    @required
    SchemaName: EnclosedInStringProperty

    OutputSchemas: GlueSchemas
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z][a-zA-Z0-9_]*$")
string AttachmentName

list AuditColumnNamesList {
    member: ColumnNameString
}

structure AuditContext {
    AdditionalAuditContext: AuditContextString
    RequestedColumns: AuditColumnNamesList
    AllColumnsRequested: Boolean
}

@length(min: 0, max: 2048)
string AuditContextString

structure AuthConfiguration {
    @required
    AuthenticationType: Property

    SecretArn: Property
    OAuth2Properties: PropertiesMap
    BasicAuthenticationProperties: PropertiesMap
    CustomAuthenticationProperties: PropertiesMap
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AuthTokenString

structure AuthenticationConfiguration {
    AuthenticationType: AuthenticationType
    SecretArn: SecretArn
    KmsKeyArn: KmsKeyArn
    OAuth2Properties: OAuth2Properties
}

structure AuthenticationConfigurationInput {
    AuthenticationType: AuthenticationType
    OAuth2Properties: OAuth2PropertiesInput
    SecretArn: SecretArn
    KmsKeyArn: KmsKeyArn
    BasicAuthenticationCredentials: BasicAuthenticationCredentials
    CustomAuthenticationCredentials: CredentialMap
}

enum AuthenticationType {
    BASIC
    OAUTH2
    CUSTOM
    IAM
}

list AuthenticationTypes {
    member: AuthenticationType
}

@length(min: 1, max: 4096) @pattern("\\S+") @sensitive
string AuthorizationCode

structure AuthorizationCodeProperties {
    AuthorizationCode: AuthorizationCode
    RedirectUri: RedirectUri
}

structure AutoDataQuality {
    IsEnabled: Boolean
    EvaluationContext: EnclosedInStringProperty
}

structure BackfillError {
    Code: BackfillErrorCode
    Partitions: BackfillErroredPartitionsList
}

enum BackfillErrorCode {
    ENCRYPTED_PARTITION_ERROR
    INTERNAL_ERROR
    INVALID_PARTITION_TYPE_DATA_ERROR
    MISSING_PARTITION_VALUE_ERROR
    UNSUPPORTED_PARTITION_CHARACTER_ERROR
}

list BackfillErroredPartitionsList {
    member: PartitionValueList
}

list BackfillErrors {
    member: BackfillError
}

structure BasicAuthenticationCredentials {
    Username: Username
    Password: Password
}

structure BasicAuthenticationProperties {
    Username: ConnectorProperty
    Password: ConnectorProperty
}

structure BasicCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

@length(min: 0, max: 25)
list BatchDeletePartitionValueList {
    member: PartitionValueList
}

@length(min: 0, max: 100)
list BatchDeleteTableNameList {
    member: NameString
}

@length(min: 0, max: 100)
list BatchDeleteTableVersionList {
    member: VersionString
}

@length(min: 1, max: 25)
list BatchGetBlueprintNames {
    member: OrchestrationNameString
}

@length(min: 0, max: 1000)
list BatchGetPartitionValueList {
    member: PartitionValueList
}

list BatchGetTableOptimizerEntries {
    member: BatchGetTableOptimizerEntry
}

structure BatchGetTableOptimizerEntry {
    catalogId: CatalogIdString
    databaseName: databaseNameString
    tableName: tableNameString
    type: TableOptimizerType
}

structure BatchGetTableOptimizerError {
    error: ErrorDetail
    catalogId: CatalogIdString
    databaseName: databaseNameString
    tableName: tableNameString
    type: TableOptimizerType
}

list BatchGetTableOptimizerErrors {
    member: BatchGetTableOptimizerError
}

@range(min: 1, max: 100)
integer BatchSize

structure BatchStopJobRunError {
    JobName: NameString
    JobRunId: IdString
    ErrorDetail: ErrorDetail
}

list BatchStopJobRunErrorList {
    member: BatchStopJobRunError
}

@length(min: 1, max: 25)
list BatchStopJobRunJobRunIdList {
    member: IdString
}

structure BatchStopJobRunSuccessfulSubmission {
    JobName: NameString
    JobRunId: IdString
}

list BatchStopJobRunSuccessfulSubmissionList {
    member: BatchStopJobRunSuccessfulSubmission
}

structure BatchTableOptimizer {
    catalogId: CatalogIdString
    databaseName: databaseNameString
    tableName: tableNameString
    tableOptimizer: TableOptimizer
}

list BatchTableOptimizers {
    member: BatchTableOptimizer
}

structure BatchUpdatePartitionFailureEntry {
    PartitionValueList: BoundedPartitionValueList
    ErrorDetail: ErrorDetail
}

list BatchUpdatePartitionFailureList {
    member: BatchUpdatePartitionFailureEntry
}

structure BatchUpdatePartitionRequestEntry {
    @required
    PartitionValueList: BoundedPartitionValueList

    @required
    PartitionInput: PartitionInput
}

@length(min: 1, max: 100)
list BatchUpdatePartitionRequestEntryList {
    member: BatchUpdatePartitionRequestEntry
}

@range(min: 1, max: 900)
integer BatchWindow

structure BetweenConfiguration {
    LowBoundKey: String
    HighBoundKey: String
    Template: String
}

list BinEdges {
    member: String
}

structure BinaryColumnStatisticsData {
    @required
    MaximumLength: NonNegativeLong

    @required
    AverageLength: NonNegativeDouble

    @required
    NumberOfNulls: NonNegativeLong
}

structure Blueprint {
    Name: OrchestrationNameString
    Description: Generic512CharString
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    ParameterSpec: BlueprintParameterSpec
    BlueprintLocation: String
    BlueprintServiceLocation: String
    Status: BlueprintStatus
    ErrorMessage: String
    LastActiveDefinition: LastActiveDefinition
}

structure BlueprintDetails {
    BlueprintName: OrchestrationNameString
    RunId: IdString
}

list BlueprintNames {
    member: OrchestrationNameString
}

@length(min: 1, max: 131072)
string BlueprintParameterSpec

@length(min: 1, max: 131072)
string BlueprintParameters

structure BlueprintRun {
    BlueprintName: OrchestrationNameString
    RunId: IdString
    WorkflowName: NameString
    State: BlueprintRunState
    StartedOn: Timestamp
    CompletedOn: Timestamp
    ErrorMessage: String
    RollbackErrorMessage: String
    Parameters: BlueprintParameters
    RoleArn: OrchestrationIAMRoleArn
}

enum BlueprintRunState {
    RUNNING
    SUCCEEDED
    FAILED
    ROLLING_BACK
}

list BlueprintRuns {
    member: BlueprintRun
}

enum BlueprintStatus {
    CREATING
    ACTIVE
    UPDATING
    FAILED
}

list Blueprints {
    member: Blueprint
}

structure BooleanColumnStatisticsData {
    @required
    NumberOfTrues: NonNegativeLong

    @required
    NumberOfFalses: NonNegativeLong

    @required
    NumberOfNulls: NonNegativeLong
}

@length(min: 0, max: 100)
list BoundedPartitionValueList {
    member: ValueString
}

@range(min: 0, max: 1)
double BoxedDoubleFraction

@range(min: 0)
integer BoxedNonNegativeInt

@range(min: 0)
long BoxedNonNegativeLong

@range(min: 0)
integer BoxedPositiveInt

@range(min: 0)
long ByteCount

structure Capabilities {
    @required
    SupportedAuthenticationTypes: AuthenticationTypes

    @required
    SupportedDataOperations: DataOperations

    @required
    SupportedComputeEnvironments: ComputeEnvironments
}

structure Catalog {
    CatalogId: CatalogIdString

    @required
    Name: CatalogNameString

    ResourceArn: String
    Description: DescriptionString
    Parameters: ParametersMap
    CreateTime: Timestamp
    UpdateTime: Timestamp
    TargetRedshiftCatalog: TargetRedshiftCatalog
    FederatedCatalog: FederatedCatalog
    CatalogProperties: CatalogPropertiesOutput
    CreateTableDefaultPermissions: PrincipalPermissionsList
    CreateDatabaseDefaultPermissions: PrincipalPermissionsList
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum
}

structure CatalogDeltaSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    AdditionalDeltaOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

enum CatalogEncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
    SSE_KMS_WITH_SERVICE_ROLE = "SSE-KMS-WITH-SERVICE-ROLE"
}

list CatalogEntries {
    member: CatalogEntry
}

structure CatalogEntry {
    @required
    DatabaseName: NameString

    @required
    TableName: NameString
}

@range(min: 1, max: 100)
integer CatalogGetterPageSize

structure CatalogHudiSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    AdditionalHudiOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure CatalogIcebergSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    AdditionalIcebergOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CatalogIdString

structure CatalogImportStatus {
    ImportCompleted: Boolean
    ImportTime: Timestamp
    ImportedBy: NameString
}

structure CatalogInput {
    Description: DescriptionString
    FederatedCatalog: FederatedCatalog
    Parameters: ParametersMap
    TargetRedshiftCatalog: TargetRedshiftCatalog
    CatalogProperties: CatalogProperties
    CreateTableDefaultPermissions: PrincipalPermissionsList
    CreateDatabaseDefaultPermissions: PrincipalPermissionsList
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum
    OverwriteChildResourcePermissionsWithDefault: OverwriteChildResourcePermissionsWithDefaultEnum
}

structure CatalogKafkaSource {
    @required
    Name: NodeName

    WindowSize: BoxedPositiveInt
    DetectSchema: Boolean

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    StreamingOptions: KafkaStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
}

structure CatalogKinesisSource {
    @required
    Name: NodeName

    WindowSize: BoxedPositiveInt
    DetectSchema: Boolean

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
}

list CatalogList {
    member: Catalog
}

@length(min: 1, max: 64) @pattern("^(?!(.*[.\\/\\\\]|aws:)).*$")
string CatalogNameString

structure CatalogProperties {
    DataLakeAccessProperties: DataLakeAccessProperties
    IcebergOptimizationProperties: IcebergOptimizationProperties
    CustomProperties: ParametersMap
}

structure CatalogPropertiesOutput {
    DataLakeAccessProperties: DataLakeAccessPropertiesOutput
    IcebergOptimizationProperties: IcebergOptimizationPropertiesOutput
    CustomProperties: ParametersMap
}

structure CatalogSchemaChangePolicy {
    EnableUpdateCatalog: Boolean
    UpdateBehavior: UpdateCatalogBehavior
}

structure CatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    PartitionPredicate: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

structure CatalogTableConfigOptions {
    DatabaseName: NameString
    TableName: NameString
    S3Location: String
    CatalogId: NameString
}

@length(min: 1)
list CatalogTablesList {
    member: NameString
}

structure CatalogTarget {
    @required
    DatabaseName: NameString

    @required
    Tables: CatalogTablesList

    ConnectionName: String
    EventQueueArn: String
    DlqEventQueueArn: String
}

list CatalogTargetList {
    member: CatalogTarget
}

@input
structure CheckSchemaVersionValidityInput {
    @required
    DataFormat: DataFormat

    @required
    SchemaDefinition: SchemaDefinitionString
}

structure Classifier {
    GrokClassifier: GrokClassifier
    XMLClassifier: XMLClassifier
    JsonClassifier: JsonClassifier
    CsvClassifier: CsvClassifier
}

list ClassifierList {
    member: Classifier
}

list ClassifierNameList {
    member: NameString
}

structure ClientCredentialsProperties {
    TokenUrl: ConnectorProperty
    RequestMethod: HTTPMethod
    ContentType: ContentType
    ClientId: ConnectorProperty
    ClientSecret: ConnectorProperty
    Scope: ConnectorProperty
    TokenUrlParameters: ConnectorPropertyList
}

structure CloudWatchEncryption {
    CloudWatchEncryptionMode: CloudWatchEncryptionMode
    KmsKeyArn: KmsKeyArn
}

enum CloudWatchEncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
}

structure CodeGenConfigurationNode {
    AthenaConnectorSource: AthenaConnectorSource
    JDBCConnectorSource: JDBCConnectorSource
    SparkConnectorSource: SparkConnectorSource
    CatalogSource: CatalogSource
    RedshiftSource: RedshiftSource
    S3CatalogSource: S3CatalogSource
    S3CsvSource: S3CsvSource
    S3JsonSource: S3JsonSource
    S3ParquetSource: S3ParquetSource
    RelationalCatalogSource: RelationalCatalogSource
    DynamoDBCatalogSource: DynamoDBCatalogSource
    JDBCConnectorTarget: JDBCConnectorTarget
    SparkConnectorTarget: SparkConnectorTarget
    CatalogTarget: BasicCatalogTarget
    RedshiftTarget: RedshiftTarget
    S3CatalogTarget: S3CatalogTarget
    S3GlueParquetTarget: S3GlueParquetTarget
    S3DirectTarget: S3DirectTarget
    ApplyMapping: ApplyMapping
    SelectFields: SelectFields
    DropFields: DropFields
    RenameField: RenameField
    Spigot: Spigot
    Join: Join
    SplitFields: SplitFields
    SelectFromCollection: SelectFromCollection
    FillMissingValues: FillMissingValues
    Filter: Filter
    CustomCode: CustomCode
    SparkSQL: SparkSQL
    DirectKinesisSource: DirectKinesisSource
    DirectKafkaSource: DirectKafkaSource
    CatalogKinesisSource: CatalogKinesisSource
    CatalogKafkaSource: CatalogKafkaSource
    DropNullFields: DropNullFields
    Merge: Merge
    Union: Union
    PIIDetection: PIIDetection
    Aggregate: Aggregate
    DropDuplicates: DropDuplicates
    GovernedCatalogTarget: GovernedCatalogTarget
    GovernedCatalogSource: GovernedCatalogSource
    MicrosoftSQLServerCatalogSource: MicrosoftSQLServerCatalogSource
    MySQLCatalogSource: MySQLCatalogSource
    OracleSQLCatalogSource: OracleSQLCatalogSource
    PostgreSQLCatalogSource: PostgreSQLCatalogSource
    MicrosoftSQLServerCatalogTarget: MicrosoftSQLServerCatalogTarget
    MySQLCatalogTarget: MySQLCatalogTarget
    OracleSQLCatalogTarget: OracleSQLCatalogTarget
    PostgreSQLCatalogTarget: PostgreSQLCatalogTarget
    Route: Route
    DynamicTransform: DynamicTransform
    EvaluateDataQuality: EvaluateDataQuality
    S3CatalogHudiSource: S3CatalogHudiSource
    CatalogHudiSource: CatalogHudiSource
    S3HudiSource: S3HudiSource
    S3HudiCatalogTarget: S3HudiCatalogTarget
    S3HudiDirectTarget: S3HudiDirectTarget
    DirectJDBCSource: DirectJDBCSource
    S3CatalogDeltaSource: S3CatalogDeltaSource
    CatalogDeltaSource: CatalogDeltaSource
    S3DeltaSource: S3DeltaSource
    S3DeltaCatalogTarget: S3DeltaCatalogTarget
    S3DeltaDirectTarget: S3DeltaDirectTarget
    AmazonRedshiftSource: AmazonRedshiftSource
    AmazonRedshiftTarget: AmazonRedshiftTarget
    EvaluateDataQualityMultiFrame: EvaluateDataQualityMultiFrame
    Recipe: Recipe
    SnowflakeSource: SnowflakeSource
    SnowflakeTarget: SnowflakeTarget
    ConnectorDataSource: ConnectorDataSource
    ConnectorDataTarget: ConnectorDataTarget
    S3CatalogIcebergSource: S3CatalogIcebergSource
    CatalogIcebergSource: CatalogIcebergSource
    S3IcebergCatalogTarget: S3IcebergCatalogTarget
    S3IcebergDirectTarget: S3IcebergDirectTarget
    S3ExcelSource: S3ExcelSource
    S3HyperDirectTarget: S3HyperDirectTarget
    DynamoDBELTConnectorSource: DynamoDBELTConnectorSource
}

@sensitive
map CodeGenConfigurationNodes {
    key: NodeId
    value: CodeGenConfigurationNode
}

structure CodeGenEdge {
    @required
    Source: CodeGenIdentifier

    @required
    Target: CodeGenIdentifier

    TargetParameter: String
}

@length(min: 1, max: 255) @pattern("[A-Za-z_][A-Za-z0-9_]*")
string CodeGenIdentifier

structure CodeGenNode {
    @required
    Id: CodeGenIdentifier

    @required
    NodeType: String

    @required
    Args: CodeGenNodeArgs

    LineNumber: Integer
}

structure CodeGenNodeArg {
    @required
    Name: String

    @required
    Value: String

    Param: Boolean
}

@length(min: 0, max: 50)
list CodeGenNodeArgs {
    member: CodeGenNodeArg
}

structure Column {
    @required
    Name: NameString

    Type: ColumnTypeString
    Comment: CommentString
    Parameters: ParametersMap
}

structure ColumnError {
    ColumnName: NameString
    Error: ErrorDetail
}

list ColumnErrors {
    member: ColumnError
}

structure ColumnImportance {
    ColumnName: NameString
    Importance: GenericBoundedDouble
}

@length(min: 0, max: 100)
list ColumnImportanceList {
    member: ColumnImportance
}

list ColumnList {
    member: Column
}

list ColumnNameList {
    member: NameString
}

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string ColumnNameString

structure ColumnRowFilter {
    ColumnName: NameString
    RowFilterExpression: PredicateString
}

list ColumnRowFilterList {
    member: ColumnRowFilter
}

structure ColumnStatistics {
    @required
    ColumnName: NameString

    @required
    ColumnType: TypeString

    @required
    AnalyzedTime: Timestamp

    @required
    StatisticsData: ColumnStatisticsData
}

structure ColumnStatisticsData {
    @required
    Type: ColumnStatisticsType

    BooleanColumnStatisticsData: BooleanColumnStatisticsData
    DateColumnStatisticsData: DateColumnStatisticsData
    DecimalColumnStatisticsData: DecimalColumnStatisticsData
    DoubleColumnStatisticsData: DoubleColumnStatisticsData
    LongColumnStatisticsData: LongColumnStatisticsData
    StringColumnStatisticsData: StringColumnStatisticsData
    BinaryColumnStatisticsData: BinaryColumnStatisticsData
}

structure ColumnStatisticsError {
    ColumnStatistics: ColumnStatistics
    Error: ErrorDetail
}

list ColumnStatisticsErrors {
    member: ColumnStatisticsError
}

list ColumnStatisticsList {
    member: ColumnStatistics
}

enum ColumnStatisticsState {
    STARTING
    RUNNING
    SUCCEEDED
    FAILED
    STOPPED
}

@error("client")
structure ColumnStatisticsTaskNotRunningException {
    Message: String
}

structure ColumnStatisticsTaskRun {
    CustomerId: AccountId
    ColumnStatisticsTaskRunId: HashString
    DatabaseName: String
    TableName: String
    ColumnNameList: ColumnNameList
    CatalogID: CatalogIdString
    Role: String
    SampleSize: SampleSizePercentage
    SecurityConfiguration: CrawlerSecurityConfiguration
    NumberOfWorkers: PositiveInteger
    WorkerType: NameString
    ComputationType: ComputationType
    Status: ColumnStatisticsState
    CreationTime: Timestamp
    LastUpdated: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    ErrorMessage: DescriptionString
    DPUSeconds: NonNegativeDouble
}

@length(min: 0, max: 100)
list ColumnStatisticsTaskRunIdList {
    member: HashString
}

@error("client")
structure ColumnStatisticsTaskRunningException {
    Message: String
}

list ColumnStatisticsTaskRunsList {
    member: ColumnStatisticsTaskRun
}

structure ColumnStatisticsTaskSettings {
    DatabaseName: String
    TableName: String
    Schedule: Schedule
    ColumnNameList: ColumnNameList
    CatalogID: CatalogIdString
    Role: String
    SampleSize: SampleSizePercentage
    SecurityConfiguration: CrawlerSecurityConfiguration
    ScheduleType: ScheduleType
    SettingSource: SettingSource
    LastExecutionAttempt: ExecutionAttempt
}

@error("client")
structure ColumnStatisticsTaskStoppingException {
    Message: String
}

enum ColumnStatisticsType {
    BOOLEAN
    DATE
    DECIMAL
    DOUBLE
    LONG
    STRING
    BINARY
}

@length(min: 0, max: 131072)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string ColumnTypeString

list ColumnValueStringList {
    member: String
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CommentString

@length(min: 1, max: 40)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CommitIdString

structure CompactionConfiguration {
    icebergConfiguration: IcebergCompactionConfiguration
}

structure CompactionMetrics {
    IcebergMetrics: IcebergCompactionMetrics
}

enum CompactionStrategy {
    binpack
    sort
    z_order = "z-order"
}

enum Comparator {
    EQUALS
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_EQUALS
    LESS_THAN_EQUALS
}

enum Compatibility {
    NONE
    DISABLED
    BACKWARD
    BACKWARD_ALL
    FORWARD
    FORWARD_ALL
    FULL
    FULL_ALL
}

enum CompressionType {
    gzip
    bzip2
}

enum ComputationType {
    FULL
    INCREMENTAL
}

enum ComputeEnvironment {
    SPARK
    ATHENA
    PYTHON
}

structure ComputeEnvironmentConfiguration {
    @required
    Name: ComputeEnvironmentName

    @required
    Description: ComputeEnvironmentConfigurationDescriptionString

    @required
    ComputeEnvironment: ComputeEnvironment

    @required
    SupportedAuthenticationTypes: AuthenticationTypes

    @required
    ConnectionOptions: PropertiesMap

    @required
    ConnectionPropertyNameOverrides: PropertyNameOverrides

    @required
    ConnectionOptionNameOverrides: PropertyNameOverrides

    @required
    ConnectionPropertiesRequiredOverrides: ListOfString

    PhysicalConnectionPropertiesRequired: Boolean
}

@length(min: 0, max: 1024)
string ComputeEnvironmentConfigurationDescriptionString

map ComputeEnvironmentConfigurationMap {
    key: ComputeEnvironmentName
    value: ComputeEnvironmentConfiguration
}

list ComputeEnvironmentList {
    member: ComputeEnvironment
}

@length(min: 1, max: 128)
string ComputeEnvironmentName

list ComputeEnvironments {
    member: ComputeEnvironment
}

@error("client")
structure ConcurrentModificationException {
    Message: String
}

@error("client")
structure ConcurrentRunsExceededException {
    Message: String
}

structure Condition {
    LogicalOperator: LogicalOperator
    JobName: NameString
    State: JobRunState
    CrawlerName: NameString
    CrawlState: CrawlState
}

@error("client")
structure ConditionCheckFailureException {
    Message: String
}

structure ConditionExpression {
    @required
    Condition: DatabrewCondition

    Value: DatabrewConditionValue

    @required
    TargetColumn: TargetColumn
}

list ConditionExpressionList {
    member: ConditionExpression
}

@length(max: 500)
list ConditionList {
    member: Condition
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string ConfigValueString

map ConfigurationMap {
    key: NameString
    value: ConfigurationObject
}

structure ConfigurationObject {
    DefaultValue: ConfigValueString
    AllowedValues: AllowedValuesStringList
    MinValue: ConfigValueString
    MaxValue: ConfigValueString
}

enum ConfigurationSource {
    catalog
    table
}

@error("client")
structure ConflictException {
    Message: String
}

structure ConfusionMatrix {
    NumTruePositives: Long
    NumFalsePositives: Long
    NumTrueNegatives: Long
    NumFalseNegatives: Long
}

structure Connection {
    Name: NameString
    Description: DescriptionString
    ConnectionType: ConnectionType
    MatchCriteria: MatchCriteria
    ConnectionProperties: ConnectionProperties
    SparkProperties: PropertyMap
    AthenaProperties: PropertyMap
    PythonProperties: PropertyMap
    PhysicalConnectionRequirements: PhysicalConnectionRequirements
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    LastUpdatedBy: NameString
    Status: ConnectionStatus
    StatusReason: LongValueString
    LastConnectionValidationTime: Timestamp
    AuthenticationConfiguration: AuthenticationConfiguration
    ConnectionSchemaVersion: ConnectionSchemaVersion
    CompatibleComputeEnvironments: ComputeEnvironmentList
}

structure ConnectionInput {
    @required
    Name: NameString

    Description: DescriptionString

    @required
    ConnectionType: ConnectionType

    MatchCriteria: MatchCriteria

    @required
    ConnectionProperties: ConnectionProperties

    SparkProperties: PropertyMap
    AthenaProperties: PropertyMap
    PythonProperties: PropertyMap
    PhysicalConnectionRequirements: PhysicalConnectionRequirements
    AuthenticationConfiguration: AuthenticationConfigurationInput
    ValidateCredentials: Boolean
    ValidateForComputeEnvironments: ComputeEnvironmentList
}

list ConnectionList {
    member: Connection
}

@length(min: 0, max: 100)
map ConnectionOptions {
    key: OptionKey
    value: OptionValue
}

structure ConnectionPasswordEncryption {
    @required
    ReturnConnectionPasswordEncrypted: Boolean

    AwsKmsKeyId: NameString
}

@length(min: 0, max: 100)
map ConnectionProperties {
    key: ConnectionPropertyKey
    value: ValueString
}

structure ConnectionPropertiesConfiguration {
    Url: ConnectorProperty
    AdditionalRequestParameters: ConnectorPropertyList
}

enum ConnectionPropertyKey {
    HOST
    PORT
    USERNAME
    PASSWORD
    ENCRYPTED_PASSWORD
    JDBC_DRIVER_JAR_URI
    JDBC_DRIVER_CLASS_NAME
    JDBC_ENGINE
    JDBC_ENGINE_VERSION
    CONFIG_FILES
    INSTANCE_ID
    JDBC_CONNECTION_URL
    JDBC_ENFORCE_SSL
    CUSTOM_JDBC_CERT
    SKIP_CUSTOM_JDBC_CERT_VALIDATION
    CUSTOM_JDBC_CERT_STRING
    CONNECTION_URL
    KAFKA_BOOTSTRAP_SERVERS
    KAFKA_SSL_ENABLED
    KAFKA_CUSTOM_CERT
    KAFKA_SKIP_CUSTOM_CERT_VALIDATION
    KAFKA_CLIENT_KEYSTORE
    KAFKA_CLIENT_KEYSTORE_PASSWORD
    KAFKA_CLIENT_KEY_PASSWORD
    ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD
    ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD
    KAFKA_SASL_MECHANISM
    KAFKA_SASL_PLAIN_USERNAME
    KAFKA_SASL_PLAIN_PASSWORD
    ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD
    KAFKA_SASL_SCRAM_USERNAME
    KAFKA_SASL_SCRAM_PASSWORD
    KAFKA_SASL_SCRAM_SECRETS_ARN
    ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD
    KAFKA_SASL_GSSAPI_KEYTAB
    KAFKA_SASL_GSSAPI_KRB5_CONF
    KAFKA_SASL_GSSAPI_SERVICE
    KAFKA_SASL_GSSAPI_PRINCIPAL
    SECRET_ID
    CONNECTOR_URL
    CONNECTOR_TYPE
    CONNECTOR_CLASS_NAME
    ENDPOINT
    ENDPOINT_TYPE
    ROLE_ARN
    REGION
    WORKGROUP_NAME
    CLUSTER_IDENTIFIER
    DATABASE
}

@range(min: 1, max: 2)
integer ConnectionSchemaVersion

enum ConnectionStatus {
    READY
    IN_PROGRESS
    FAILED
}

@length(max: 255)
string ConnectionString

@length(max: 1000)
list ConnectionStringList {
    member: ConnectionString
}

map ConnectionStringToStringMap {
    key: String
    value: String
}

enum ConnectionType {
    JDBC
    SFTP
    MONGODB
    KAFKA
    NETWORK
    MARKETPLACE
    CUSTOM
    SALESFORCE
    VIEW_VALIDATION_REDSHIFT
    VIEW_VALIDATION_ATHENA
    GOOGLEADS
    GOOGLESHEETS
    GOOGLEANALYTICS4
    SERVICENOW
    MARKETO
    SAPODATA
    ZENDESK
    JIRACLOUD
    NETSUITEERP
    HUBSPOT
    FACEBOOKADS
    INSTAGRAMADS
    ZOHOCRM
    SALESFORCEPARDOT
    SALESFORCEMARKETINGCLOUD
    ADOBEANALYTICS
    SLACK
    LINKEDIN
    MIXPANEL
    ASANA
    STRIPE
    SMARTSHEET
    DATADOG
    WOOCOMMERCE
    INTERCOM
    SNAPCHATADS
    PAYPAL
    QUICKBOOKS
    FACEBOOKPAGEINSIGHTS
    FRESHDESK
    TWILIO
    DOCUSIGNMONITOR
    FRESHSALES
    ZOOM
    GOOGLESEARCHCONSOLE
    SALESFORCECOMMERCECLOUD
    SAPCONCUR
    DYNATRACE
    MICROSOFTDYNAMIC365FINANCEANDOPS
    MICROSOFTTEAMS
    BLACKBAUDRAISEREDGENXT
    MAILCHIMP
    GITLAB
    PENDO
    PRODUCTBOARD
    CIRCLECI
    PIPEDIVE
    SENDGRID
    AZURECOSMOS
    AZURESQL
    BIGQUERY
    BLACKBAUD
    CLOUDERAHIVE
    CLOUDERAIMPALA
    CLOUDWATCH
    CLOUDWATCHMETRICS
    CMDB
    DATALAKEGEN2
    DB2
    DB2AS400
    DOCUMENTDB
    DOMO
    DYNAMODB
    GOOGLECLOUDSTORAGE
    HBASE
    KUSTOMER
    MICROSOFTDYNAMICS365CRM
    MONDAY
    MYSQL
    OKTA
    OPENSEARCH
    ORACLE
    PIPEDRIVE
    POSTGRESQL
    SAPHANA
    SQLSERVER
    SYNAPSE
    TERADATA
    TERADATANOS
    TIMESTREAM
    TPCDS
    VERTICA
}

structure ConnectionTypeBrief {
    ConnectionType: ConnectionType
    DisplayName: DisplayName
    Vendor: Vendor
    Description: Description
    Categories: ListOfString
    Capabilities: Capabilities
    LogoUrl: String
    ConnectionTypeVariants: ConnectionTypeVariantList
}

list ConnectionTypeList {
    member: ConnectionTypeBrief
}

structure ConnectionTypeVariant {
    ConnectionTypeVariantName: DisplayName
    DisplayName: DisplayName
    Description: Description
    LogoUrl: String
}

list ConnectionTypeVariantList {
    member: ConnectionTypeVariant
}

structure ConnectionsList {
    Connections: ConnectionStringList
}

structure ConnectorAuthenticationConfiguration {
    @required
    AuthenticationTypes: AuthenticationTypes

    OAuth2Properties: ConnectorOAuth2Properties
    BasicAuthenticationProperties: BasicAuthenticationProperties
    CustomAuthenticationProperties: CustomAuthenticationProperties
}

structure ConnectorAuthorizationCodeProperties {
    AuthorizationCodeUrl: ConnectorProperty
    AuthorizationCode: ConnectorProperty
    RedirectUri: ConnectorProperty
    TokenUrl: ConnectorProperty
    RequestMethod: HTTPMethod
    ContentType: ContentType
    ClientId: ConnectorProperty
    ClientSecret: ConnectorProperty
    Scope: ConnectorProperty
    Prompt: ConnectorProperty
    TokenUrlParameters: ConnectorPropertyList
}

structure ConnectorDataSource {
    @required
    Name: NodeName

    @required
    ConnectionType: EnclosedInStringProperty

    @required
    Data: ConnectorOptions

    OutputSchemas: GlueSchemas
}

structure ConnectorDataTarget {
    @required
    Name: NodeName

    @required
    ConnectionType: EnclosedInStringProperty

    @required
    Data: ConnectorOptions

    Inputs: OneInput
}

enum ConnectorOAuth2GrantType {
    CLIENT_CREDENTIALS
    JWT_BEARER
    AUTHORIZATION_CODE
}

structure ConnectorOAuth2Properties {
    @required
    OAuth2GrantType: ConnectorOAuth2GrantType

    ClientCredentialsProperties: ClientCredentialsProperties
    JWTBearerProperties: JWTBearerProperties
    AuthorizationCodeProperties: ConnectorAuthorizationCodeProperties
}

map ConnectorOptions {
    key: String
    value: String
}

structure ConnectorProperty {
    @required
    Name: PropertyName

    KeyOverride: ConnectorPropertyKey

    @required
    Required: Boolean

    DefaultValue: String
    AllowedValues: ListOfString
    PropertyLocation: PropertyLocation

    @required
    PropertyType: PropertyType

    Format: String
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string ConnectorPropertyKey

list ConnectorPropertyList {
    member: ConnectorProperty
}

enum ContentType {
    APPLICATION_JSON
    URL_ENCODED
}

@length(min: 1, max: 128)
string ContextKey

@length(min: 0, max: 256)
string ContextValue

@length(min: 1, max: 20)
list ContextWords {
    member: NameString
}

list Count {
    member: Integer
}

structure Crawl {
    State: CrawlState
    StartedOn: Timestamp
    CompletedOn: Timestamp
    ErrorMessage: DescriptionString
    LogGroup: LogGroup
    LogStream: LogStream
}

list CrawlList {
    member: Crawl
}

enum CrawlState {
    RUNNING
    CANCELLING
    CANCELLED
    SUCCEEDED
    FAILED
    ERROR
}

structure Crawler {
    Name: NameString
    Role: String
    Targets: CrawlerTargets
    DatabaseName: String
    Description: DescriptionString
    Classifiers: ClassifierNameList
    RecrawlPolicy: RecrawlPolicy
    SchemaChangePolicy: SchemaChangePolicy
    LineageConfiguration: LineageConfiguration
    State: CrawlerState
    TablePrefix: TablePrefix
    Schedule: Schedule
    CrawlElapsedTime: Long
    CreationTime: Timestamp
    LastUpdated: Timestamp
    LastCrawl: LastCrawlInfo
    Version: Long
    Configuration: String
    CrawlerSecurityConfiguration: CrawlerSecurityConfiguration
    LakeFormationConfiguration: LakeFormationConfiguration
}

structure CrawlerHistory {
    CrawlId: String
    State: CrawlerHistoryState
    StartTime: Timestamp
    EndTime: Timestamp
    Summary: NameString
    ErrorMessage: DescriptionString
    LogGroup: LogGroup
    LogStream: LogStream
    MessagePrefix: MessagePrefix
    DPUHour: NonNegativeDouble
}

list CrawlerHistoryList {
    member: CrawlerHistory
}

enum CrawlerHistoryState {
    RUNNING
    COMPLETED
    FAILED
    STOPPED
}

enum CrawlerLineageSettings {
    ENABLE
    DISABLE
}

list CrawlerList {
    member: Crawler
}

structure CrawlerMetrics {
    CrawlerName: NameString
    TimeLeftSeconds: NonNegativeDouble
    StillEstimating: Boolean
    LastRuntimeSeconds: NonNegativeDouble
    MedianRuntimeSeconds: NonNegativeDouble
    TablesCreated: NonNegativeInteger
    TablesUpdated: NonNegativeInteger
    TablesDeleted: NonNegativeInteger
}

list CrawlerMetricsList {
    member: CrawlerMetrics
}

@length(min: 0, max: 100)
list CrawlerNameList {
    member: NameString
}

structure CrawlerNodeDetails {
    Crawls: CrawlList
}

@error("client")
structure CrawlerNotRunningException {
    Message: String
}

@error("client")
structure CrawlerRunningException {
    Message: String
}

@length(min: 0, max: 128)
string CrawlerSecurityConfiguration

enum CrawlerState {
    READY
    RUNNING
    STOPPING
}

@error("client")
structure CrawlerStoppingException {
    Message: String
}

structure CrawlerTargets {
    S3Targets: S3TargetList
    JdbcTargets: JdbcTargetList
    MongoDBTargets: MongoDBTargetList
    DynamoDBTargets: DynamoDBTargetList
    CatalogTargets: CatalogTargetList
    DeltaTargets: DeltaTargetList
    IcebergTargets: IcebergTargetList
    HudiTargets: HudiTargetList
}

structure CrawlsFilter {
    FieldName: FieldName
    FilterOperator: FilterOperator
    FieldValue: String
}

list CrawlsFilterList {
    member: CrawlsFilter
}

structure CreateCsvClassifierRequest {
    @required
    Name: NameString

    Delimiter: CsvColumnDelimiter
    QuoteSymbol: CsvQuoteSymbol
    ContainsHeader: CsvHeaderOption
    Header: CsvHeader
    DisableValueTrimming: Boolean
    AllowSingleColumn: Boolean
    CustomDatatypeConfigured: Boolean
    CustomDatatypes: CustomDatatypes
    Serde: CsvSerdeOption
}

structure CreateGrokClassifierRequest {
    @required
    Classification: String

    @required
    Name: NameString

    @required
    GrokPattern: GrokPattern

    CustomPatterns: CustomPatterns
}

structure CreateIcebergTableInput {
    @required
    Location: LocationString

    @required
    Schema: IcebergSchema

    PartitionSpec: IcebergPartitionSpec
    WriteOrder: IcebergSortOrder
    Properties: StringToStringMap
}

structure CreateJsonClassifierRequest {
    @required
    Name: NameString

    @required
    JsonPath: String
}

@input
structure CreateRegistryInput {
    @required
    RegistryName: SchemaRegistryNameString

    Description: DescriptionString
    Tags: TagsMap
}

@input
structure CreateSchemaInput {
    RegistryId: RegistryId

    @required
    SchemaName: SchemaRegistryNameString

    @required
    DataFormat: DataFormat

    Compatibility: Compatibility
    Description: DescriptionString
    Tags: TagsMap
    SchemaDefinition: SchemaDefinitionString
}

structure CreateXMLClassifierRequest {
    @required
    Classification: String

    @required
    Name: NameString

    RowTag: String
}

@length(min: 1, max: 128)
string CredentialKey

@sensitive
map CredentialMap {
    key: CredentialKey
    value: CredentialValue
}

@length(min: 1, max: 2048)
string CredentialValue

structure CsvClassifier {
    @required
    Name: NameString

    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: Long
    Delimiter: CsvColumnDelimiter
    QuoteSymbol: CsvQuoteSymbol
    ContainsHeader: CsvHeaderOption
    Header: CsvHeader
    DisableValueTrimming: Boolean
    AllowSingleColumn: Boolean
    CustomDatatypeConfigured: Boolean
    CustomDatatypes: CustomDatatypes
    Serde: CsvSerdeOption
}

@length(min: 1, max: 1) @pattern("[^\\r\\n]")
string CsvColumnDelimiter

list CsvHeader {
    member: NameString
}

enum CsvHeaderOption {
    UNKNOWN
    PRESENT
    ABSENT
}

@length(min: 1, max: 1) @pattern("[^\\r\\n]")
string CsvQuoteSymbol

enum CsvSerdeOption {
    OpenCSVSerDe
    LazySimpleSerDe
    None
}

structure CursorConfiguration {
    @required
    NextPage: ExtractedParameter

    LimitParameter: ExtractedParameter
}

structure CustomAuthenticationProperties {
    @required
    AuthenticationParameters: ConnectorPropertyList
}

structure CustomCode {
    @required
    Name: NodeName

    @required
    Inputs: ManyInputs

    @required
    Code: ExtendedString

    @required
    ClassName: EnclosedInStringProperty

    OutputSchemas: GlueSchemas
}

list CustomDatatypes {
    member: NameString
}

structure CustomEntityType {
    @required
    Name: NameString

    @required
    RegexString: NameString

    ContextWords: ContextWords
}

@length(min: 1, max: 50)
list CustomEntityTypeNames {
    member: NameString
}

list CustomEntityTypes {
    member: CustomEntityType
}

@length(min: 0, max: 16000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string CustomPatterns

map CustomProperties {
    key: String
    value: String
}

structure DDBELTCatalogAdditionalOptions {
    DynamodbExport: EnclosedInStringProperty
    DynamodbUnnestDDBJson: Boolean
}

structure DDBELTConnectionOptions {
    DynamodbExport: DdbExportType
    DynamodbUnnestDDBJson: Boolean

    @required
    DynamodbTableArn: EnclosedInStringProperty

    DynamodbS3Bucket: EnclosedInStringProperty
    DynamodbS3Prefix: EnclosedInStringProperty
    DynamodbS3BucketOwner: EnclosedInStringProperty
    DynamodbStsRoleArn: EnclosedInStringProperty
}

map DQAdditionalOptions {
    key: AdditionalOptionKeys
    value: String
}

enum DQCompositeRuleEvaluationMethod {
    COLUMN
    ROW
}

map DQDLAliases {
    key: NodeName
    value: EnclosedInStringProperty
}

@length(min: 1, max: 65536) @pattern("([\\u0020-\\u007E\\r\\s\\n])*")
string DQDLString

structure DQResultsPublishingOptions {
    EvaluationContext: GenericLimitedString
    ResultsS3Prefix: EnclosedInStringProperty
    CloudWatchMetricsEnabled: Boolean
    ResultsPublishingEnabled: Boolean
}

structure DQStopJobOnFailureOptions {
    StopJobOnFailureTiming: DQStopJobOnFailureTiming
}

enum DQStopJobOnFailureTiming {
    Immediate
    AfterDataLoad
}

enum DQTransformOutput {
    PrimaryInput
    EvaluationResults
}

list DagEdges {
    member: CodeGenEdge
}

list DagNodes {
    member: CodeGenNode
}

structure DataCatalogEncryptionSettings {
    EncryptionAtRest: EncryptionAtRest
    ConnectionPasswordEncryption: ConnectionPasswordEncryption
}

enum DataFormat {
    AVRO
    JSON
    PROTOBUF
}

structure DataLakeAccessProperties {
    DataLakeAccess: Boolean
    DataTransferRole: IAMRoleArn
    KmsKey: String
    CatalogType: NameString
}

structure DataLakeAccessPropertiesOutput {
    DataLakeAccess: Boolean
    DataTransferRole: IAMRoleArn
    KmsKey: String
    ManagedWorkgroupName: NameString
    ManagedWorkgroupStatus: NameString
    RedshiftDatabaseName: NameString
    StatusMessage: NameString
    CatalogType: NameString
}

structure DataLakePrincipal {
    DataLakePrincipalIdentifier: DataLakePrincipalString
}

@length(min: 1, max: 255)
string DataLakePrincipalString

enum DataOperation {
    READ
    WRITE
}

list DataOperations {
    member: DataOperation
}

structure DataQualityAggregatedMetrics {
    TotalRowsProcessed: Double
    TotalRowsPassed: Double
    TotalRowsFailed: Double
    TotalRulesProcessed: Double
    TotalRulesPassed: Double
    TotalRulesFailed: Double
}

structure DataQualityAnalyzerResult {
    Name: NameString
    Description: DataQualityRuleResultDescription
    EvaluationMessage: DataQualityRuleResultDescription
    EvaluatedMetrics: EvaluatedMetricsMap
    EvaluatedDistributions: EvaluatedDistributionsMap
}

@length(min: 0, max: 2000)
list DataQualityAnalyzerResults {
    member: DataQualityAnalyzerResult
}

structure DataQualityEncryption {
    DataQualityEncryptionMode: DataQualityEncryptionMode
    KmsKeyArn: KmsKeyArn
}

enum DataQualityEncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
}

structure DataQualityEvaluationRunAdditionalRunOptions {
    CloudWatchMetricsEnabled: Boolean
    ResultsS3Prefix: String
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod
    CustomLogGroupPrefix: String
    RowLevelResults: RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptions
    ObservationScope: ObservationConfiguration
    ObservationMode: ObservationMode
    DataQualityRuleResults: DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptions
}

structure DataQualityGlueTable {
    @required
    DatabaseName: NameString

    @required
    TableName: NameString

    CatalogId: NameString
    ConnectionName: NameString
    AdditionalOptions: GlueTableAdditionalOptions
    PreProcessingQuery: PreProcessingQueryString
}

structure DataQualityMetricValues {
    ActualValue: Double
    ExpectedValue: Double
    LowerLimit: Double
    UpperLimit: Double
}

enum DataQualityModelStatus {
    RUNNING
    SUCCEEDED
    FAILED
}

structure DataQualityObservation {
    Description: DataQualityObservationDescription
    MetricBasedObservation: MetricBasedObservation
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
@sensitive
string DataQualityObservationDescription

@length(min: 0, max: 50)
list DataQualityObservations {
    member: DataQualityObservation
}

structure DataQualityResult {
    ResultId: HashString
    ProfileId: HashString
    Score: GenericBoundedDouble
    DataSource: DataSource
    RulesetName: NameString
    EvaluationContext: String
    StartedOn: Timestamp
    CompletedOn: Timestamp
    JobName: NameString
    JobRunId: HashString
    RulesetEvaluationRunId: HashString
    RuleResults: DataQualityRuleResults
    AnalyzerResults: DataQualityAnalyzerResults
    Observations: DataQualityObservations
    AggregatedMetrics: DataQualityAggregatedMetrics
}

structure DataQualityResultDescription {
    ResultId: HashString
    DataSource: DataSource
    JobName: NameString
    JobRunId: HashString
    StartedOn: Timestamp
}

list DataQualityResultDescriptionList {
    member: DataQualityResultDescription
}

structure DataQualityResultFilterCriteria {
    DataSource: DataSource
    JobName: NameString
    JobRunId: HashString
    StartedAfter: Timestamp
    StartedBefore: Timestamp
}

@length(min: 1, max: 10)
list DataQualityResultIdList {
    member: HashString
}

@length(min: 1, max: 100)
list DataQualityResultIds {
    member: HashString
}

list DataQualityResultsList {
    member: DataQualityResult
}

structure DataQualityRuleRecommendationRunAdditionalRunOptions {
    CustomLogGroupPrefix: String
}

structure DataQualityRuleRecommendationRunDescription {
    RunId: HashString
    Status: TaskStatusType
    StartedOn: Timestamp
    DataSource: DataSource
    CreatedRulesetName: NameString
}

structure DataQualityRuleRecommendationRunFilter {
    @required
    DataSource: DataSource

    StartedBefore: Timestamp
    StartedAfter: Timestamp
}

list DataQualityRuleRecommendationRunList {
    member: DataQualityRuleRecommendationRunDescription
}

structure DataQualityRuleResult {
    Name: NameString
    Description: DataQualityRuleResultDescription
    EvaluationMessage: DataQualityRuleResultDescription
    Result: DataQualityRuleResultStatus
    EvaluatedMetrics: EvaluatedMetricsMap
    EvaluatedRule: DataQualityRuleResultDescription
    RuleMetrics: RuleMetricsMap
    Labels: Labels
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
@sensitive
string DataQualityRuleResultDescription

enum DataQualityRuleResultStatus {
    PASS
    FAIL
    ERROR
}

@length(min: 0, max: 2000)
list DataQualityRuleResults {
    member: DataQualityRuleResult
}

structure DataQualityRuleResultsOptions {
    WriteDataQualityRuleResultsEnabled: Boolean
    CatalogTableConfig: CatalogTableConfigOptions
}

structure DataQualityRulesetEvaluationRun {
    RunId: HashString
    DataSource: DataSource
    Role: String
    NumberOfWorkers: Integer
    Timeout: Timeout
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions
    Status: TaskStatusType
    ErrorString: String
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    ExecutionTime: Integer
    RulesetNames: RulesetNames
    ResultIds: DataQualityResultIdList
    AdditionalDataSources: DataSourceMap
}

structure DataQualityRulesetEvaluationRunDescription {
    RunId: HashString
    Status: TaskStatusType
    StartedOn: Timestamp
    DataSource: DataSource
}

structure DataQualityRulesetEvaluationRunFilter {
    @required
    DataSource: DataSource

    StartedBefore: Timestamp
    StartedAfter: Timestamp
    RulesetName: NameString
}

@length(min: 1, max: 100)
list DataQualityRulesetEvaluationRunIdList {
    member: HashString
}

list DataQualityRulesetEvaluationRunList {
    member: DataQualityRulesetEvaluationRunDescription
}

list DataQualityRulesetEvaluationRunsList {
    member: DataQualityRulesetEvaluationRun
}

structure DataQualityRulesetFilterCriteria {
    Name: NameString
    Description: DescriptionString
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
    LastModifiedBefore: Timestamp
    LastModifiedAfter: Timestamp
    TargetTable: DataQualityTargetTable
}

list DataQualityRulesetList {
    member: DataQualityRulesetListDetails
}

structure DataQualityRulesetListDetails {
    Name: NameString
    Description: DescriptionString
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    TargetTable: DataQualityTargetTable
    RecommendationRunId: HashString
    RuleCount: Integer
}

@length(min: 1, max: 65536)
string DataQualityRulesetString

structure DataQualityTargetTable {
    @required
    TableName: NameString

    @required
    DatabaseName: NameString

    CatalogId: NameString
}

structure DataSource {
    GlueTable: GlueTable
    DataQualityGlueTable: DataQualityGlueTable
}

map DataSourceMap {
    key: NameString
    value: DataSource
}

structure Database {
    @required
    Name: NameString

    Description: DescriptionString
    LocationUri: URI
    Parameters: ParametersMap
    CreateTime: Timestamp
    CreateTableDefaultPermissions: PrincipalPermissionsList
    TargetDatabase: DatabaseIdentifier
    CatalogId: CatalogIdString
    FederatedDatabase: FederatedDatabase
}

enum DatabaseAttributes {
    NAME
    TARGET_DATABASE
}

list DatabaseAttributesList {
    member: DatabaseAttributes
}

structure DatabaseIdentifier {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    Region: NameString
}

structure DatabaseInput {
    @required
    Name: NameString

    Description: DescriptionString
    LocationUri: URI
    Parameters: ParametersMap
    CreateTableDefaultPermissions: PrincipalPermissionsList
    TargetDatabase: DatabaseIdentifier
    FederatedDatabase: FederatedDatabase
}

list DatabaseList {
    member: Database
}

@length(min: 1, max: 128) @pattern("^[A-Z\\_]+$")
string DatabrewCondition

@length(max: 1024)
string DatabrewConditionValue

structure DatapointInclusionAnnotation {
    ProfileId: HashString
    StatisticId: HashString
    InclusionAnnotation: InclusionAnnotationValue
}

structure Datatype {
    @required
    Id: GenericLimitedString

    @required
    Label: GenericLimitedString
}

structure DateColumnStatisticsData {
    MinimumValue: Timestamp
    MaximumValue: Timestamp

    @required
    NumberOfNulls: NonNegativeLong

    @required
    NumberOfDistinctValues: NonNegativeLong
}

enum DdbExportType {
    ddb
    s3
}

structure DecimalColumnStatisticsData {
    MinimumValue: DecimalNumber
    MaximumValue: DecimalNumber

    @required
    NumberOfNulls: NonNegativeLong

    @required
    NumberOfDistinctValues: NonNegativeLong
}

structure DecimalNumber {
    @required
    UnscaledValue: Blob

    @required
    Scale: Integer
}

@length(min: 1, max: 1024) @pattern(".*[^<>&'\"].*")
string DefaultValue

enum DeleteBehavior {
    LOG
    DELETE_FROM_DATABASE
    DEPRECATE_IN_DATABASE
}

@length(min: 0, max: 25)
list DeleteConnectionNameList {
    member: NameString
}

@input
structure DeleteRegistryInput {
    @required
    RegistryId: RegistryId
}

@input
structure DeleteSchemaInput {
    @required
    SchemaId: SchemaId
}

@input
structure DeleteSchemaVersionsInput {
    @required
    SchemaId: SchemaId

    @required
    Versions: VersionsString
}

structure DeltaTarget {
    DeltaTables: PathList
    ConnectionName: String
    WriteManifest: Boolean
    CreateNativeDeltaTable: Boolean
}

enum DeltaTargetCompressionType {
    uncompressed
    snappy
}

list DeltaTargetList {
    member: DeltaTarget
}

@length(min: 0, max: 1024)
string Description

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string DescriptionString

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string DescriptionStringRemovable

structure DevEndpoint {
    EndpointName: String
    RoleArn: RoleArn
    SecurityGroupIds: StringList
    SubnetId: String
    YarnEndpointAddress: String
    PrivateAddress: String
    ZeppelinRemoteSparkInterpreterPort: Integer
    PublicAddress: String
    Status: String
    WorkerType: WorkerType
    GlueVersion: GlueVersionString
    NumberOfWorkers: Integer
    NumberOfNodes: Integer
    AvailabilityZone: String
    VpcId: String
    ExtraPythonLibsS3Path: String
    ExtraJarsS3Path: String
    FailureReason: String
    LastUpdateStatus: String
    CreatedTimestamp: Timestamp
    LastModifiedTimestamp: Timestamp
    PublicKey: String
    PublicKeys: PublicKeysList
    SecurityConfiguration: NameString
    Arguments: MapValue
}

structure DevEndpointCustomLibraries {
    ExtraPythonLibsS3Path: String
    ExtraJarsS3Path: String
}

list DevEndpointList {
    member: DevEndpoint
}

list DevEndpointNameList {
    member: NameString
}

@length(min: 1, max: 25)
list DevEndpointNames {
    member: String
}

structure DirectJDBCSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    @required
    ConnectionName: EnclosedInStringProperty

    @required
    ConnectionType: JDBCConnectionType

    RedshiftTmpDir: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

structure DirectKafkaSource {
    @required
    Name: NodeName

    StreamingOptions: KafkaStreamingSourceOptions
    WindowSize: BoxedPositiveInt
    DetectSchema: Boolean
    DataPreviewOptions: StreamingDataPreviewOptions
}

structure DirectKinesisSource {
    @required
    Name: NodeName

    WindowSize: BoxedPositiveInt
    DetectSchema: Boolean
    StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
}

structure DirectSchemaChangePolicy {
    EnableUpdateCatalog: Boolean
    UpdateBehavior: UpdateCatalogBehavior
    Table: EnclosedInStringProperty
    Database: EnclosedInStringProperty
}

@length(min: 1, max: 128)
string DisplayName

structure DistributionData {
    BinEdges: BinEdges
    Count: Count
    DataType: NameString
}

structure DistributionResultsOptions {
    WriteDistributionResultsEnabled: Boolean
    CatalogTableConfig: CatalogTableConfigOptions
}

structure DoubleColumnStatisticsData {
    MinimumValue: Double
    MaximumValue: Double

    @required
    NumberOfNulls: NonNegativeLong

    @required
    NumberOfDistinctValues: NonNegativeLong
}

structure DropDuplicates {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    Columns: LimitedPathList
}

structure DropFields {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Paths: GlueStudioPathList
}

structure DropNullFields {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    NullCheckBoxList: NullCheckBoxList
    NullTextList: NullValueFields
}

structure DynamicTransform {
    @required
    Name: EnclosedInStringProperty

    @required
    TransformName: EnclosedInStringProperty

    @required
    Inputs: OneInput

    Parameters: TransformConfigParameterList

    @required
    FunctionName: EnclosedInStringProperty

    @required
    Path: EnclosedInStringProperty

    Version: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

structure DynamoDBCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    PitrEnabled: Boolean
    AdditionalOptions: DDBELTCatalogAdditionalOptions
}

structure DynamoDBELTConnectorSource {
    @required
    Name: NodeName

    ConnectionOptions: DDBELTConnectionOptions
    OutputSchemas: GlueSchemas
}

structure DynamoDBTarget {
    Path: String
    scanAll: Boolean
    scanRate: Double
}

list DynamoDBTargetList {
    member: DynamoDBTarget
}

structure Edge {
    SourceId: NameString
    DestinationId: NameString
}

list EdgeList {
    member: Edge
}

list EnableAdditionalMetadata {
    member: JdbcMetadataEntry
}

enum EnableHybridValues {
    TRUE
    FALSE
}

list EnclosedInStringProperties {
    member: EnclosedInStringProperty
}

list EnclosedInStringPropertiesMinOne {
    member: EnclosedInStringProperty
}

@pattern("([\\u0009\\u000B\\u000C\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF])*")
string EnclosedInStringProperty

@pattern("([\\u0009\\u000B\\u000C\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF])*")
string EnclosedInStringPropertyWithQuote

@length(max: 2056)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string EncryptedKeyMetadataString

structure EncryptionAtRest {
    @required
    CatalogEncryptionMode: CatalogEncryptionMode

    SseAwsKmsKeyId: NameString
    CatalogEncryptionServiceRole: IAMRoleArn
}

structure EncryptionConfiguration {
    S3Encryption: S3EncryptionList
    CloudWatchEncryption: CloudWatchEncryption
    JobBookmarksEncryption: JobBookmarksEncryption
    DataQualityEncryption: DataQualityEncryption
}

@length(max: 2056)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string EncryptionKeyIdString

structure Entity {
    EntityName: String
    Label: String
    IsParentEntity: Boolean
    Description: String
    Category: String
    CustomProperties: CustomProperties
}

structure EntityConfiguration {
    SourceConfiguration: SourceConfiguration
    Schema: FieldDefinitionMap
}

map EntityConfigurationMap {
    key: EntityConfigurationMapKeyString
    value: EntityConfiguration
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_ -]+")
string EntityConfigurationMapKeyString

list EntityList {
    member: Entity
}

@error("client")
structure EntityNotFoundException {
    Message: String
    FromFederationSource: Boolean
}

map ErrorByName {
    key: NameString
    value: ErrorDetail
}

structure ErrorDetail {
    ErrorCode: NameString
    ErrorMessage: DescriptionString
}

structure ErrorDetails {
    ErrorCode: String
    ErrorMessage: String
}

structure EvaluateDataQuality {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Ruleset: DQDLString

    Output: DQTransformOutput
    PublishingOptions: DQResultsPublishingOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptions
}

structure EvaluateDataQualityMultiFrame {
    @required
    Name: NodeName

    @required
    Inputs: ManyInputs

    AdditionalDataSources: DQDLAliases

    @required
    Ruleset: DQDLString

    PublishingOptions: DQResultsPublishingOptions
    AdditionalOptions: DQAdditionalOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptions
}

@sensitive
map EvaluatedDistributionsMap {
    key: NameString
    value: DistributionData
}

@sensitive
map EvaluatedMetricsMap {
    key: NameString
    value: Double
}

structure EvaluationMetrics {
    @required
    TransformType: TransformType

    FindMatchesMetrics: FindMatchesMetrics
}

structure EventBatchingCondition {
    @required
    BatchSize: BatchSize

    BatchWindow: BatchWindow
}

structure ExecutionAttempt {
    Status: ExecutionStatus
    ColumnStatisticsTaskRunId: HashString
    ExecutionTimestamp: Timestamp
    ErrorMessage: DescriptionString
}

enum ExecutionClass {
    FLEX
    STANDARD
}

structure ExecutionProperty {
    MaxConcurrentRuns: Integer
}

enum ExecutionStatus {
    FAILED
    STARTED
}

enum ExistCondition {
    MUST_EXIST
    NOT_EXIST
    NONE
}

structure ExportEncryptionConfiguration {
    SseAlgorithm: String
    KmsKeyArn: KmsKeyArnString
}

structure ExportLabelsTaskRunProperties {
    OutputS3Path: String
}

enum ExportSetting {
    ENABLED
    DISABLED
}

enum ExportStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    FAILED
}

@pattern("[\\s\\S]*")
string ExtendedString

structure ExtractedParameter {
    Key: ConnectorPropertyKey
    DefaultValue: DefaultValue
    PropertyLocation: PropertyLocation
    Value: ResponseExtractionMapping
}

structure FederatedCatalog {
    Identifier: FederationIdentifier
    ConnectionName: NameString
    ConnectionType: NameString
}

structure FederatedDatabase {
    Identifier: FederationIdentifier
    ConnectionName: NameString
    ConnectionType: NameString
}

@error("client")
structure FederatedResourceAlreadyExistsException {
    Message: String
    AssociatedGlueResource: GlueResourceArn
}

structure FederatedTable {
    Identifier: FederationIdentifier
    DatabaseIdentifier: FederationIdentifier
    ConnectionName: NameString
    ConnectionType: NameString
}

@length(min: 1, max: 512)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string FederationIdentifier

enum FederationSourceErrorCode {
    AccessDeniedException
    EntityNotFoundException
    InvalidCredentialsException
    InvalidInputException
    InvalidResponseException
    OperationTimeoutException
    OperationNotSupportedException
    InternalServiceException
    PartialFailureException
    ThrottlingException
}

@error("client")
structure FederationSourceException {
    FederationSourceErrorCode: FederationSourceErrorCode
    Message: String
}

@error("client")
structure FederationSourceRetryableException {
    Message: String
}

structure Field {
    FieldName: String
    Label: String
    Description: String
    FieldType: FieldDataType
    IsPrimaryKey: Boolean
    IsNullable: Boolean
    IsRetrievable: Boolean
    IsFilterable: Boolean
    IsPartitionable: Boolean
    IsCreateable: Boolean
    IsUpdateable: Boolean
    IsUpsertable: Boolean
    IsDefaultOnCreate: Boolean
    SupportedValues: ListOfString
    SupportedFilterOperators: FieldFilterOperatorsList
    ParentField: String
    NativeDataType: String
    CustomProperties: CustomProperties
}

enum FieldDataType {
    INT
    SMALLINT
    BIGINT
    FLOAT
    LONG
    DATE
    BOOLEAN
    MAP
    ARRAY
    STRING
    TIMESTAMP
    DECIMAL
    BYTE
    SHORT
    DOUBLE
    STRUCT
    BINARY
    UNION
}

structure FieldDefinition {
    @required
    Name: String

    @required
    FieldDataType: FieldDataType

    ResponseDateFormat: String
    IsPartitionable: Boolean
    IsNullable: Boolean
    IsQueryable: Boolean
    IsOrderable: Boolean
    FilterOverrides: FilterOverrides
}

map FieldDefinitionMap {
    key: FieldDefinitionMapKeyString
    value: FieldDefinition
}

@length(min: 1)
string FieldDefinitionMapKeyString

enum FieldFilterOperator {
    LESS_THAN
    GREATER_THAN
    BETWEEN
    EQUAL_TO
    NOT_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    LESS_THAN_OR_EQUAL_TO
    CONTAINS
    ORDER_BY
}

list FieldFilterOperatorsList {
    member: FieldFilterOperator
}

enum FieldName {
    CRAWL_ID
    STATE
    START_TIME
    END_TIME
    DPU_HOUR
}

list FieldsList {
    member: Field
}

structure FillMissingValues {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    ImputedPath: EnclosedInStringProperty

    FilledPath: EnclosedInStringProperty
}

structure Filter {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    LogicalOperator: FilterLogicalOperator

    @required
    Filters: FilterExpressions
}

structure FilterConfiguration {
    @required
    FilterMode: FilterMode

    OperatorMappings: ConnectionStringToStringMap
    DateTimeFormat: String
    StripQuotes: Boolean
    BetweenConfiguration: BetweenConfiguration
    FilterStringConfiguration: FilterStringConfiguration
}

structure FilterExpression {
    @required
    Operation: FilterOperation

    Negated: Boolean

    @required
    Values: FilterValues
}

list FilterExpressions {
    member: FilterExpression
}

enum FilterLogicalOperator {
    AND
    OR
}

enum FilterMode {
    QUERY_PARAMS
    FILTER_STRING
}

enum FilterOperation {
    EQ
    LT
    GT
    LTE
    GTE
    REGEX
    ISNULL
}

enum FilterOperator {
    GT
    GE
    LT
    LE
    EQ
    NE
}

structure FilterOverrides {
    FieldName: String
    OperatorMappings: ConnectionStringToStringMap
    BetweenConfiguration: BetweenConfiguration
    DateTimeFormat: String
}

@length(min: 1, max: 100000)
string FilterPredicate

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string FilterString

structure FilterStringConfiguration {
    @required
    QueryParameterName: String

    QuoteStringValues: Boolean
    QuoteCharacter: String
}

structure FilterValue {
    @required
    Type: FilterValueType

    @required
    Value: EnclosedInStringProperties
}

enum FilterValueType {
    COLUMNEXTRACTED
    CONSTANT
}

list FilterValues {
    member: FilterValue
}

structure FindMatchesMetrics {
    AreaUnderPRCurve: GenericBoundedDouble
    Precision: GenericBoundedDouble
    Recall: GenericBoundedDouble
    F1: GenericBoundedDouble
    ConfusionMatrix: ConfusionMatrix
    ColumnImportances: ColumnImportanceList
}

structure FindMatchesParameters {
    PrimaryKeyColumnName: ColumnNameString
    PrecisionRecallTradeoff: GenericBoundedDouble
    AccuracyCostTradeoff: GenericBoundedDouble
    EnforceProvidedLabels: Boolean
}

structure FindMatchesTaskRunProperties {
    JobId: HashString
    JobName: NameString
    JobRunId: HashString
}

@length(min: 1, max: 256)
string FormTypeId

structure FormTypeItem {
    Id: FormTypeId
    Name: FormTypeName
}

list FormTypeItemList {
    member: FormTypeItem
}

@length(min: 1, max: 128) @pattern("^[A-Z]\\w*$")
string FormTypeName

@length(min: 1, max: 100000)
string FormTypeSchema

@length(max: 128) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string FormatString

enum FunctionType {
    REGULAR_FUNCTION
    AGGREGATE_FUNCTION
    STORED_PROCEDURE
}

@length(min: 1, max: 512)
string Generic512CharString

@range(min: 0.0, max: 1.0)
double GenericBoundedDouble

@pattern("[A-Za-z0-9_-]*")
string GenericLimitedString

map GenericMap {
    key: String
    value: String
}

@input
structure GetAssetInput {
    @required
    Identifier: AssetId
}

@output
structure GetAssetOutput {
    @required
    Id: AssetId

    Name: String
    Description: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp

    @required
    AssetTypeId: AssetTypeId

    GlossaryTerms: GlossaryTermIdList
    Forms: AssetFormMap
    Attachments: AssetFormMap
    IterableForms: IterableFormMap
}

@length(min: 0, max: 100)
list GetColumnNamesList {
    member: NameString
}

structure GetConnectionsFilter {
    MatchCriteria: MatchCriteria
    ConnectionType: ConnectionType
    ConnectionSchemaVersion: ConnectionSchemaVersion
}

@input
structure GetDataCatalogExportConfigurationInput {}

@output
structure GetDataCatalogExportConfigurationOutput {
    ExportSetting: ExportSetting
    Status: ExportStatus
    EncryptionConfiguration: ExportEncryptionConfiguration
    S3TableBucketArn: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@input
structure GetRegistryInput {
    @required
    RegistryId: RegistryId
}

list GetResourcePoliciesResponseList {
    member: GluePolicy
}

@input
structure GetSchemaByDefinitionInput {
    @required
    SchemaId: SchemaId

    @required
    SchemaDefinition: SchemaDefinitionString
}

@input
structure GetSchemaInput {
    @required
    SchemaId: SchemaId
}

@input
structure GetSchemaVersionInput {
    SchemaId: SchemaId
    SchemaVersionId: SchemaVersionIdString
    SchemaVersionNumber: SchemaVersionNumber
}

@input
structure GetSchemaVersionsDiffInput {
    @required
    SchemaId: SchemaId

    @required
    FirstSchemaVersionNumber: SchemaVersionNumber

    @required
    SecondSchemaVersionNumber: SchemaVersionNumber

    @required
    SchemaDiffType: SchemaDiffType
}

list GetTableVersionsList {
    member: TableVersion
}

structure GlossaryItem {
    Id: String
    Name: GlossaryName
    Description: MetadataDescription
}

list GlossaryItemList {
    member: GlossaryItem
}

@length(min: 1, max: 4096)
string GlossaryLongDescription

@length(min: 1, max: 256)
string GlossaryName

@length(min: 1, max: 1024)
string GlossaryShortDescription

@length(min: 1, max: 10)
list GlossaryTermIdList {
    member: String
}

structure GlossaryTermItem {
    Id: String
    Name: GlossaryTermName
    ShortDescription: GlossaryShortDescription
}

list GlossaryTermItemList {
    member: GlossaryTermItem
}

@length(min: 1, max: 256)
string GlossaryTermName

@error("client")
structure GlueEncryptionException {
    Message: String
}

structure GluePolicy {
    PolicyInJson: PolicyJsonString
    PolicyHash: HashString
    CreateTime: Timestamp
    UpdateTime: Timestamp
}

enum GlueRecordType {
    DATE
    STRING
    TIMESTAMP
    INT
    FLOAT
    LONG
    BIGDECIMAL
    BYTE
    SHORT
    DOUBLE
}

@length(min: 1, max: 10240) @pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*")
string GlueResourceArn

enum GlueResourceType {
    JOB
    SESSION
}

structure GlueSchema {
    Columns: GlueStudioSchemaColumnList
}

list GlueSchemas {
    member: GlueSchema
}

@length(min: 0, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string GlueStudioColumnNameString

list GlueStudioPathList {
    member: EnclosedInStringProperties
}

structure GlueStudioSchemaColumn {
    @required
    Name: GlueStudioColumnNameString

    Type: ColumnTypeString
    GlueStudioType: ColumnTypeString
}

list GlueStudioSchemaColumnList {
    member: GlueStudioSchemaColumn
}

structure GlueTable {
    @required
    DatabaseName: NameString

    @required
    TableName: NameString

    CatalogId: NameString
    ConnectionName: NameString
    AdditionalOptions: GlueTableAdditionalOptions
}

@length(min: 1, max: 10)
map GlueTableAdditionalOptions {
    key: NameString
    value: DescriptionString
}

@length(min: 0, max: 10)
list GlueTables {
    member: GlueTable
}

@length(min: 1, max: 255) @pattern("^(\\w+\\.)+\\w+$")
string GlueVersionString

structure GovernedCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    PartitionPredicate: EnclosedInStringProperty
    AdditionalOptions: S3SourceAdditionalOptions
}

structure GovernedCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    SchemaChangePolicy: CatalogSchemaChangePolicy
}

structure GrokClassifier {
    @required
    Name: NameString

    @required
    Classification: String

    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: Long

    @required
    GrokPattern: GrokPattern

    CustomPatterns: CustomPatterns
}

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\t]*")
string GrokPattern

structure GroupFilters {
    @required
    GroupName: GenericLimitedString

    @required
    Filters: FilterExpressions

    @required
    LogicalOperator: FilterLogicalOperator
}

list GroupFiltersList {
    member: GroupFilters
}

enum HTTPMethod {
    GET
    POST
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string HashString

structure HudiTarget {
    Paths: PathList
    ConnectionName: String
    Exclusions: PathList
    MaximumTraversalDepth: Integer
}

enum HudiTargetCompressionType {
    gzip
    lzo
    uncompressed
    snappy
}

list HudiTargetList {
    member: HudiTarget
}

enum HyperTargetCompressionType {
    uncompressed
}

@pattern("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+")
string IAMRoleArn

structure IcebergCompactionConfiguration {
    strategy: CompactionStrategy
    minInputFiles: Integer
    deleteFileThreshold: Integer
}

structure IcebergCompactionMetrics {
    NumberOfBytesCompacted: Long
    NumberOfFilesCompacted: Long
    DpuHours: Double
    NumberOfDpus: Integer
    JobDurationInHour: Double
}

structure IcebergEncryptedKey {
    @required
    KeyId: EncryptionKeyIdString

    @required
    EncryptedKeyMetadata: EncryptedKeyMetadataString

    EncryptedById: EncryptionKeyIdString
    Properties: StringToStringMap
}

structure IcebergInput {
    @required
    MetadataOperation: MetadataOperation

    Version: VersionString
    CreateIcebergTableInput: CreateIcebergTableInput
}

enum IcebergNullOrder {
    nulls_first = "nulls-first"
    nulls_last = "nulls-last"
}

structure IcebergOptimizationProperties {
    RoleArn: IAMRoleArn
    Compaction: ParametersMap
    Retention: ParametersMap
    OrphanFileDeletion: ParametersMap
}

structure IcebergOptimizationPropertiesOutput {
    RoleArn: IAMRoleArn
    Compaction: ParametersMap
    Retention: ParametersMap
    OrphanFileDeletion: ParametersMap
    LastUpdatedTime: Timestamp
}

structure IcebergOrphanFileDeletionConfiguration {
    orphanFileRetentionPeriodInDays: Integer
    location: String
    runRateInHours: Integer
}

structure IcebergOrphanFileDeletionMetrics {
    NumberOfOrphanFilesDeleted: Long
    DpuHours: Double
    NumberOfDpus: Integer
    JobDurationInHour: Double
}

structure IcebergPartitionField {
    @required
    SourceId: Integer

    @required
    Transform: String

    @required
    Name: ColumnNameString

    FieldId: Integer
}

structure IcebergPartitionSpec {
    @required
    Fields: IcebergPartitionSpecFieldList

    SpecId: Integer
}

list IcebergPartitionSpecFieldList {
    member: IcebergPartitionField
}

list IcebergPartitionSpecList {
    member: IcebergPartitionSpec
}

structure IcebergRetentionConfiguration {
    snapshotRetentionPeriodInDays: Integer
    numberOfSnapshotsToRetain: Integer
    cleanExpiredFiles: Boolean
    runRateInHours: Integer
}

structure IcebergRetentionMetrics {
    NumberOfDataFilesDeleted: Long
    NumberOfManifestFilesDeleted: Long
    NumberOfManifestListsDeleted: Long
    DpuHours: Double
    NumberOfDpus: Integer
    JobDurationInHour: Double
}

structure IcebergSchema {
    SchemaId: Integer
    IdentifierFieldIds: IntegerList
    Type: IcebergStructTypeEnum

    @required
    Fields: IcebergStructFieldList
}

list IcebergSchemaList {
    member: IcebergSchema
}

enum IcebergSortDirection {
    asc
    desc
}

structure IcebergSortField {
    @required
    SourceId: Integer

    @required
    Transform: String

    @required
    Direction: IcebergSortDirection

    @required
    NullOrder: IcebergNullOrder
}

structure IcebergSortOrder {
    @required
    OrderId: Integer

    @required
    Fields: IcebergSortOrderFieldList
}

list IcebergSortOrderFieldList {
    member: IcebergSortField
}

list IcebergSortOrderList {
    member: IcebergSortOrder
}

structure IcebergStructField {
    @required
    Id: Integer

    @required
    Name: ColumnNameString

    @required
    Type: Document

    @required
    Required: Boolean

    Doc: CommentString
    InitialDefault: Document
    WriteDefault: Document
}

list IcebergStructFieldList {
    member: IcebergStructField
}

enum IcebergStructTypeEnum {
    struct
}

structure IcebergTableMetadata {
    FormatVersion: VersionString
    TableUuid: TableIdString
    Location: LocationString
    Properties: StringToStringMap
    Schemas: IcebergSchemaList
    CurrentSchemaId: Integer
    LastColumnId: Integer
    PartitionSpecs: IcebergPartitionSpecList
    DefaultSpecId: Integer
    LastPartitionId: Integer
    SortOrders: IcebergSortOrderList
    DefaultSortOrderId: Integer
}

structure IcebergTableUpdate {
    @required
    Schema: IcebergSchema

    PartitionSpec: IcebergPartitionSpec
    SortOrder: IcebergSortOrder

    @required
    Location: LocationString

    Properties: StringToStringMap
    Action: IcebergUpdateAction
    EncryptionKey: IcebergEncryptedKey
    KeyId: EncryptionKeyIdString
}

list IcebergTableUpdateList {
    member: IcebergTableUpdate
}

structure IcebergTarget {
    Paths: PathList
    ConnectionName: String
    Exclusions: PathList
    MaximumTraversalDepth: Integer
}

enum IcebergTargetCompressionType {
    gzip
    lzo
    uncompressed
    snappy
}

list IcebergTargetList {
    member: IcebergTarget
}

enum IcebergUpdateAction {
    add_schema = "add-schema"
    set_current_schema = "set-current-schema"
    add_spec = "add-spec"
    set_default_spec = "set-default-spec"
    add_sort_order = "add-sort-order"
    set_default_sort_order = "set-default-sort-order"
    set_location = "set-location"
    set_properties = "set-properties"
    remove_properties = "remove-properties"
    add_encryption_key = "add-encryption-key"
    remove_encryption_key = "remove-encryption-key"
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string IdString

@error("client")
structure IdempotentParameterMismatchException {
    Message: String
}

@length(min: 10, max: 1224)
string IdentityCenterInstanceArn

@length(max: 50)
string IdentityCenterScope

@length(min: 1, max: 50)
list IdentityCenterScopesList {
    member: IdentityCenterScope
}

@error("client")
structure IllegalBlueprintStateException {
    Message: String
}

@error("client")
structure IllegalSessionStateException {
    Message: String
}

@error("client")
structure IllegalWorkflowStateException {
    Message: String
}

structure ImportLabelsTaskRunProperties {
    InputS3Path: String
    Replace: Boolean
}

structure InboundIntegration {
    @required
    SourceArn: String512

    @required
    TargetArn: String512

    @required
    IntegrationArn: String128

    @required
    Status: IntegrationStatus

    @required
    CreateTime: Timestamp

    IntegrationConfig: IntegrationConfig
    Errors: IntegrationErrorList
}

list InboundIntegrationsList {
    member: InboundIntegration
}

list InclusionAnnotationList {
    member: DatapointInclusionAnnotation
}

enum InclusionAnnotationValue {
    INCLUDE
    EXCLUDE
}

@range(min: 0, max: 1)
integer IntegerFlag

list IntegerList {
    member: Integer
}

structure Integration {
    @required
    SourceArn: String512

    @required
    TargetArn: String512

    Description: IntegrationDescription

    @required
    IntegrationName: String128

    @required
    IntegrationArn: String128

    KmsKeyId: String2048
    AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
    Tags: IntegrationTagsList

    @required
    Status: IntegrationStatus

    @required
    CreateTime: Timestamp

    IntegrationConfig: IntegrationConfig
    Errors: IntegrationErrorList
    DataFilter: String2048
}

map IntegrationAdditionalEncryptionContextMap {
    key: String
    value: String
}

structure IntegrationConfig {
    RefreshInterval: String128
    SourceProperties: IntegrationSourcePropertiesMap
    ContinuousSync: Boolean
}

@error("client")
structure IntegrationConflictOperationFault {
    Message: String
}

@length(max: 1000) @pattern("[\\S\\s]*")
string IntegrationDescription

structure IntegrationError {
    ErrorCode: String128
    ErrorMessage: String2048
}

list IntegrationErrorList {
    member: IntegrationError
}

structure IntegrationFilter {
    Name: String128
    Values: IntegrationFilterValues
}

list IntegrationFilterList {
    member: IntegrationFilter
}

list IntegrationFilterValues {
    member: String128
}

@error("client")
structure IntegrationNotFoundFault {
    Message: String
}

structure IntegrationPartition {
    FieldName: String128
    FunctionSpec: String128
    ConversionSpec: String128
}

list IntegrationPartitionSpecList {
    member: IntegrationPartition
}

@error("client")
structure IntegrationQuotaExceededFault {
    Message: String
}

structure IntegrationResourceProperty {
    @required
    ResourceArn: String512

    ResourcePropertyArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
}

structure IntegrationResourcePropertyFilter {
    Name: String128
    Values: IntegrationResourcePropertyFilterValues
}

list IntegrationResourcePropertyFilterList {
    member: IntegrationResourcePropertyFilter
}

list IntegrationResourcePropertyFilterValues {
    member: String128
}

list IntegrationResourcePropertyList {
    member: IntegrationResourceProperty
}

map IntegrationSourcePropertiesMap {
    key: String
    value: String
}

enum IntegrationStatus {
    CREATING
    ACTIVE
    MODIFYING
    FAILED
    DELETING
    SYNCING
    NEEDS_ATTENTION
}

list IntegrationTagsList {
    member: Tag
}

enum IntegrationType {
    REST
}

list IntegrationsList {
    member: Integration
}

@error("client")
structure InternalServerException {
    Message: String
}

@error("server")
structure InternalServiceException {
    Message: String
}

@error("client")
structure InvalidInputException {
    Message: String
    FromFederationSource: Boolean
}

@error("client")
structure InvalidIntegrationStateFault {
    Message: String
}

@error("client")
structure InvalidStateException {
    Message: String
}

@timestampFormat("date-time")
timestamp Iso8601DateTime

structure ItemError {
    ItemIdentifier: ItemIdentifier
    Code: String
    Message: String
}

list ItemErrorList {
    member: ItemError
}

@length(min: 1, max: 1087)
string ItemIdentifier

@length(min: 1, max: 100)
list ItemIdentifierList {
    member: ItemIdentifier
}

structure IterableFormEntry {
    FormTypeId: FormTypeId
}

structure IterableFormItem {
    ItemId: String
    ItemName: String
    GlossaryTerms: GlossaryTermIdList
    Forms: AssetFormMap
    Attachments: AssetFormMap
}

list IterableFormItemList {
    member: IterableFormItem
}

structure IterableFormListItem {
    ItemId: String
    ItemName: String
    Description: String
    GlossaryTerms: GlossaryTermIdList
}

list IterableFormListItemList {
    member: IterableFormListItem
}

map IterableFormMap {
    key: String
    value: IterableFormEntry
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z][a-zA-Z0-9_]*(::[a-zA-Z][a-zA-Z0-9_]*)?$")
string IterableFormName

enum JDBCConnectionType {
    sqlserver
    mysql
    oracle
    postgresql
    redshift
}

structure JDBCConnectorOptions {
    FilterPredicate: EnclosedInStringProperty
    PartitionColumn: EnclosedInStringProperty
    LowerBound: BoxedNonNegativeLong
    UpperBound: BoxedNonNegativeLong
    NumPartitions: BoxedNonNegativeLong
    JobBookmarkKeys: EnclosedInStringProperties
    JobBookmarkKeysSortOrder: EnclosedInStringProperty
    DataTypeMapping: JDBCDataTypeMapping
}

structure JDBCConnectorSource {
    @required
    Name: NodeName

    @required
    ConnectionName: EnclosedInStringProperty

    @required
    ConnectorName: EnclosedInStringProperty

    @required
    ConnectionType: EnclosedInStringProperty

    AdditionalOptions: JDBCConnectorOptions
    ConnectionTable: EnclosedInStringPropertyWithQuote
    Query: SqlQuery
    OutputSchemas: GlueSchemas
}

structure JDBCConnectorTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    ConnectionName: EnclosedInStringProperty

    @required
    ConnectionTable: EnclosedInStringPropertyWithQuote

    @required
    ConnectorName: EnclosedInStringProperty

    @required
    ConnectionType: EnclosedInStringProperty

    AdditionalOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

enum JDBCDataType {
    ARRAY
    BIGINT
    BINARY
    BIT
    BLOB
    BOOLEAN
    CHAR
    CLOB
    DATALINK
    DATE
    DECIMAL
    DISTINCT
    DOUBLE
    FLOAT
    INTEGER
    JAVA_OBJECT
    LONGNVARCHAR
    LONGVARBINARY
    LONGVARCHAR
    NCHAR
    NCLOB
    NULL
    NUMERIC
    NVARCHAR
    OTHER
    REAL
    REF
    REF_CURSOR
    ROWID
    SMALLINT
    SQLXML
    STRUCT
    TIME
    TIME_WITH_TIMEZONE
    TIMESTAMP
    TIMESTAMP_WITH_TIMEZONE
    TINYINT
    VARBINARY
    VARCHAR
}

map JDBCDataTypeMapping {
    key: JDBCDataType
    value: GlueRecordType
}

structure JWTBearerProperties {
    TokenUrl: ConnectorProperty
    RequestMethod: HTTPMethod
    ContentType: ContentType
    JwtToken: ConnectorProperty
    TokenUrlParameters: ConnectorPropertyList
}

enum JdbcMetadataEntry {
    COMMENTS
    RAWTYPES
}

structure JdbcTarget {
    ConnectionName: String
    Path: String
    Exclusions: PathList
    EnableAdditionalMetadata: EnableAdditionalMetadata
}

list JdbcTargetList {
    member: JdbcTarget
}

structure Job {
    Name: NameString
    JobMode: JobMode
    JobRunQueuingEnabled: Boolean
    Description: DescriptionString
    LogUri: String
    Role: String
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    ExecutionProperty: ExecutionProperty
    Command: JobCommand
    DefaultArguments: GenericMap
    NonOverridableArguments: GenericMap
    Connections: ConnectionsList
    MaxRetries: Integer

    @deprecated
    AllocatedCapacity: Integer

    Timeout: Timeout
    MaxCapacity: Double
    WorkerType: WorkerType
    NumberOfWorkers: Integer
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    CodeGenConfigurationNodes: CodeGenConfigurationNodes
    ExecutionClass: ExecutionClass
    SourceControlDetails: SourceControlDetails
    MaintenanceWindow: MaintenanceWindow
    ProfileName: NameString
}

structure JobBookmarkEntry {
    JobName: String
    Version: Integer
    Run: Integer
    Attempt: Integer
    PreviousRunId: String
    RunId: String
    JobBookmark: String
}

structure JobBookmarksEncryption {
    JobBookmarksEncryptionMode: JobBookmarksEncryptionMode
    KmsKeyArn: KmsKeyArn
}

enum JobBookmarksEncryptionMode {
    DISABLED
    CSE_KMS = "CSE-KMS"
}

structure JobCommand {
    Name: String
    ScriptLocation: ScriptLocationString
    PythonVersion: PythonVersionString
    Runtime: RuntimeNameString
}

list JobList {
    member: Job
}

enum JobMode {
    SCRIPT
    VISUAL
    NOTEBOOK
}

list JobNameList {
    member: NameString
}

structure JobNodeDetails {
    JobRuns: JobRunList
}

structure JobRun {
    Id: IdString
    Attempt: Integer
    PreviousRunId: IdString
    TriggerName: NameString
    JobName: NameString
    JobMode: JobMode
    JobRunQueuingEnabled: Boolean
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    JobRunState: JobRunState
    Arguments: GenericMap
    ErrorMessage: String
    PredecessorRuns: PredecessorList

    @deprecated
    AllocatedCapacity: Integer

    ExecutionTime: Integer
    Timeout: Timeout
    MaxCapacity: Double
    WorkerType: WorkerType
    NumberOfWorkers: Integer
    SecurityConfiguration: NameString
    LogGroupName: String
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    DPUSeconds: Double
    ExecutionClass: ExecutionClass
    MaintenanceWindow: MaintenanceWindow
    ProfileName: NameString
    StateDetail: OrchestrationMessageString
    ExecutionRoleSessionPolicy: OrchestrationPolicyJsonString
}

list JobRunList {
    member: JobRun
}

enum JobRunState {
    STARTING
    RUNNING
    STOPPING
    STOPPED
    SUCCEEDED
    FAILED
    TIMEOUT
    ERROR
    WAITING
    EXPIRED
}

structure JobUpdate {
    JobMode: JobMode
    JobRunQueuingEnabled: Boolean
    Description: DescriptionString
    LogUri: String
    Role: String
    ExecutionProperty: ExecutionProperty
    Command: JobCommand
    DefaultArguments: GenericMap
    NonOverridableArguments: GenericMap
    Connections: ConnectionsList
    MaxRetries: Integer

    @deprecated
    AllocatedCapacity: Integer

    Timeout: Timeout
    MaxCapacity: Double
    WorkerType: WorkerType
    NumberOfWorkers: Integer
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    CodeGenConfigurationNodes: CodeGenConfigurationNodes
    ExecutionClass: ExecutionClass
    SourceControlDetails: SourceControlDetails
    MaintenanceWindow: MaintenanceWindow
}

structure Join {
    @required
    Name: NodeName

    @required
    Inputs: TwoInputs

    @required
    JoinType: JoinType

    @required
    Columns: JoinColumns
}

structure JoinColumn {
    @required
    From: EnclosedInStringProperty

    @required
    Keys: GlueStudioPathList
}

@length(min: 2, max: 2)
list JoinColumns {
    member: JoinColumn
}

enum JoinType {
    equijoin
    left
    right
    outer
    leftsemi
    leftanti
}

structure JsonClassifier {
    @required
    Name: NameString

    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: Long

    @required
    JsonPath: String
}

@length(min: 1, max: 512) @pattern("\\$(\\.[a-zA-Z0-9_.@\\[\\]\\(\\)-]+)*")
string JsonPathString

@length(max: 8000)
@pattern("^([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+\\/=]*)")
@sensitive
string JwtToken

@error("client")
structure KMSKeyNotAccessibleFault {
    Message: String
}

structure KafkaStreamingSourceOptions {
    BootstrapServers: EnclosedInStringProperty
    SecurityProtocol: EnclosedInStringProperty
    ConnectionName: EnclosedInStringProperty
    TopicName: EnclosedInStringProperty
    Assign: EnclosedInStringProperty
    SubscribePattern: EnclosedInStringProperty
    Classification: EnclosedInStringProperty
    Delimiter: EnclosedInStringProperty
    StartingOffsets: EnclosedInStringProperty
    EndingOffsets: EnclosedInStringProperty
    PollTimeoutMs: BoxedNonNegativeLong
    NumRetries: BoxedNonNegativeInt
    RetryIntervalMs: BoxedNonNegativeLong
    MaxOffsetsPerTrigger: BoxedNonNegativeLong
    MinPartitions: BoxedNonNegativeInt
    IncludeHeaders: Boolean
    AddRecordTimestamp: EnclosedInStringProperty
    EmitConsumerLagMetrics: EnclosedInStringProperty
    StartingTimestamp: Iso8601DateTime
}

@length(min: 1)
list KeyList {
    member: NameString
}

structure KeySchemaElement {
    @required
    Name: NameString

    @required
    Type: ColumnTypeString
}

@length(min: 1)
list KeySchemaElementList {
    member: KeySchemaElement
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string KeyString

structure KinesisStreamingSourceOptions {
    EndpointUrl: EnclosedInStringProperty
    StreamName: EnclosedInStringProperty
    Classification: EnclosedInStringProperty
    Delimiter: EnclosedInStringProperty
    StartingPosition: StartingPosition
    MaxFetchTimeInMs: BoxedNonNegativeLong
    MaxFetchRecordsPerShard: BoxedNonNegativeLong
    MaxRecordPerRead: BoxedNonNegativeLong
    AddIdleTimeBetweenReads: Boolean
    IdleTimeBetweenReadsInMs: BoxedNonNegativeLong
    DescribeShardInterval: BoxedNonNegativeLong
    NumRetries: BoxedNonNegativeInt
    RetryIntervalMs: BoxedNonNegativeLong
    MaxRetryIntervalMs: BoxedNonNegativeLong
    AvoidEmptyBatches: Boolean
    StreamArn: EnclosedInStringProperty
    RoleArn: EnclosedInStringProperty
    RoleSessionName: EnclosedInStringProperty
    AddRecordTimestamp: EnclosedInStringProperty
    EmitConsumerLagMetrics: EnclosedInStringProperty
    StartingTimestamp: Iso8601DateTime
    FanoutConsumerARN: EnclosedInStringProperty
}

@pattern("^$|arn:aws[a-z0-9-]*:kms:.*")
string KmsKeyArn

@pattern("arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+")
string KmsKeyArnString

structure LabelingSetGenerationTaskRunProperties {
    OutputS3Path: String
}

map Labels {
    key: NameString
    value: NameString
}

structure LakeFormationConfiguration {
    UseLakeFormationCredentials: Boolean
    AccountId: AccountId
}

enum Language {
    PYTHON
    SCALA
}

structure LastActiveDefinition {
    Description: Generic512CharString
    LastModifiedOn: Timestamp
    ParameterSpec: BlueprintParameterSpec
    BlueprintLocation: String
    BlueprintServiceLocation: String
}

structure LastCrawlInfo {
    Status: LastCrawlStatus
    ErrorMessage: DescriptionString
    LogGroup: LogGroup
    LogStream: LogStream
    MessagePrefix: MessagePrefix
    StartTime: Timestamp
}

enum LastCrawlStatus {
    SUCCEEDED
    CANCELLED
    FAILED
}

enum LastRefreshType {
    FULL
    INCREMENTAL
}

@range(min: 1, max: 1000)
long Limit

list LimitedPathList {
    member: LimitedStringList
}

list LimitedStringList {
    member: GenericLimitedString
}

structure LineageConfiguration {
    CrawlerLineageSettings: CrawlerLineageSettings
}

list ListOfString {
    member: String
}

@input
structure ListRegistriesInput {
    MaxResults: MaxResultsNumber
    NextToken: String
}

@input
structure ListSchemaVersionsInput {
    @required
    SchemaId: SchemaId

    MaxResults: MaxResultsNumber
    NextToken: String
}

@input
structure ListSchemasInput {
    RegistryId: RegistryId
    MaxResults: MaxResultsNumber
    NextToken: String
}

structure Location {
    Jdbc: CodeGenNodeArgs
    S3: CodeGenNodeArgs
    DynamoDB: CodeGenNodeArgs
}

map LocationMap {
    key: String
    value: String
}

@length(max: 2056)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string LocationString

list LocationStringList {
    member: LocationString
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroup

@length(min: 1, max: 512) @pattern("[^:*]*")
string LogStream

enum Logical {
    AND
    ANY
}

enum LogicalOperator {
    EQUALS
}

structure LongColumnStatisticsData {
    MinimumValue: Long
    MaximumValue: Long

    @required
    NumberOfNulls: NonNegativeLong

    @required
    NumberOfDistinctValues: NonNegativeLong
}

@length(min: 1, max: 16384)
string LongValueString

structure MLTransform {
    TransformId: HashString
    Name: NameString
    Description: DescriptionString
    Status: TransformStatusType
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    InputRecordTables: GlueTables
    Parameters: TransformParameters
    EvaluationMetrics: EvaluationMetrics
    LabelCount: Integer
    Schema: TransformSchema
    Role: String
    GlueVersion: GlueVersionString
    MaxCapacity: Double
    WorkerType: WorkerType
    NumberOfWorkers: Integer
    Timeout: Timeout
    MaxRetries: Integer
    TransformEncryption: TransformEncryption
}

@error("client")
structure MLTransformNotReadyException {
    Message: String
}

structure MLUserDataEncryption {
    @required
    MlUserDataEncryptionMode: MLUserDataEncryptionModeString

    KmsKeyId: NameString
}

enum MLUserDataEncryptionModeString {
    DISABLED
    SSE_KMS = "SSE-KMS"
}

@pattern("^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$")
string MaintenanceWindow

@length(min: 1)
list ManyInputs {
    member: NodeId
}

@length(min: 0, max: 100)
map MapValue {
    key: String
    value: String
}

structure Mapping {
    ToKey: EnclosedInStringProperty
    FromPath: EnclosedInStringProperties
    FromType: EnclosedInStringProperty
    ToType: EnclosedInStringProperty
    Dropped: Boolean
    Children: Mappings
}

structure MappingEntry {
    SourceTable: String
    SourcePath: String
    SourceType: String
    TargetTable: String
    TargetPath: String
    TargetType: String
}

list MappingList {
    member: MappingEntry
}

list Mappings {
    member: Mapping
}

@length(min: 0, max: 256) @pattern("[*A-Za-z0-9_-]*")
string MaskValue

@length(min: 0, max: 10)
list MatchCriteria {
    member: NameString
}

enum MaterializedViewRefreshState {
    STARTING
    RUNNING
    SUCCEEDED
    FAILED
    STOPPED
}

@error("client")
structure MaterializedViewRefreshTaskNotRunningException {
    Message: String
}

structure MaterializedViewRefreshTaskRun {
    CustomerId: AccountId
    MaterializedViewRefreshTaskRunId: UUIDv4
    DatabaseName: String
    TableName: String
    CatalogId: CatalogIdString
    Role: String
    Status: MaterializedViewRefreshState
    CreationTime: Timestamp
    LastUpdated: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    ErrorMessage: DescriptionString
    DPUSeconds: NonNegativeDouble
    RefreshType: MaterializedViewRefreshType
    ProcessedBytes: ByteCount
}

@error("client")
structure MaterializedViewRefreshTaskRunningException {
    Message: String
}

list MaterializedViewRefreshTaskRunsList {
    member: MaterializedViewRefreshTaskRun
}

@error("client")
structure MaterializedViewRefreshTaskStoppingException {
    Message: String
}

enum MaterializedViewRefreshType {
    FULL
    INCREMENTAL
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 100)
integer MaxResultsNumber

structure Merge {
    @required
    Name: NodeName

    @required
    Inputs: TwoInputs

    @required
    Source: NodeId

    @required
    PrimaryKeys: GlueStudioPathList
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string MessagePrefix

@length(min: 1, max: 2048)
string MetadataDescription

structure MetadataInfo {
    MetadataValue: MetadataValueString
    CreatedTime: String
    OtherMetadataValueList: OtherMetadataValueList
}

map MetadataInfoMap {
    key: MetadataKeyString
    value: MetadataInfo
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9+-=._./@]+")
string MetadataKeyString

structure MetadataKeyValuePair {
    MetadataKey: MetadataKeyString
    MetadataValue: MetadataValueString
}

list MetadataList {
    member: MetadataKeyValuePair
}

enum MetadataOperation {
    CREATE
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9+-=._./@]+")
string MetadataValueString

structure MetricBasedObservation {
    MetricName: NameString
    StatisticId: HashString
    MetricValues: DataQualityMetricValues
    NewRules: NewRules
}

structure MicrosoftSQLServerCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

structure MicrosoftSQLServerCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

structure MongoDBTarget {
    ConnectionName: String
    Path: String
    ScanAll: Boolean
}

list MongoDBTargetList {
    member: MongoDBTarget
}

structure MySQLCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

structure MySQLCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string NameString

list NameStringList {
    member: NameString
}

list NewRules {
    member: NameString
}

@length(min: 1, max: 2048) @pattern("[-a-zA-Z0-9+=/:_]*")
string NextToken

@error("client")
structure NoScheduleException {
    Message: String
}

structure Node {
    Type: NodeType
    Name: NameString
    UniqueId: NameString
    TriggerDetails: TriggerNodeDetails
    JobDetails: JobNodeDetails
    CrawlerDetails: CrawlerNodeDetails
}

@pattern("[A-Za-z0-9_-]*")
string NodeId

list NodeIdList {
    member: NameString
}

list NodeList {
    member: Node
}

@pattern("([^\\r\\n])*")
string NodeName

enum NodeType {
    CRAWLER
    JOB
    TRIGGER
}

@range(min: 0.0)
double NonNegativeDouble

@range(min: 0)
integer NonNegativeInt

@range(min: 0)
integer NonNegativeInteger

@range(min: 0)
long NonNegativeLong

structure NotificationProperty {
    NotifyDelayAfter: NotifyDelayAfter
}

@range(min: 1)
integer NotifyDelayAfter

structure NullCheckBoxList {
    IsEmpty: Boolean
    IsNullString: Boolean
    IsNegOne: Boolean
}

structure NullValueField {
    @required
    Value: EnclosedInStringProperty

    @required
    Datatype: Datatype
}

@length(min: 0, max: 50)
list NullValueFields {
    member: NullValueField
}

structure OAuth2ClientApplication {
    UserManagedClientApplicationClientId: UserManagedClientApplicationClientId
    AWSManagedClientApplicationReference: AWSManagedClientApplicationReference
}

structure OAuth2Credentials {
    UserManagedClientApplicationClientSecret: UserManagedClientApplicationClientSecret
    AccessToken: AccessToken
    RefreshToken: RefreshToken
    JwtToken: JwtToken
}

enum OAuth2GrantType {
    AUTHORIZATION_CODE
    CLIENT_CREDENTIALS
    JWT_BEARER
}

structure OAuth2Properties {
    OAuth2GrantType: OAuth2GrantType
    OAuth2ClientApplication: OAuth2ClientApplication
    TokenUrl: TokenUrl
    TokenUrlParametersMap: TokenUrlParametersMap
}

structure OAuth2PropertiesInput {
    OAuth2GrantType: OAuth2GrantType
    OAuth2ClientApplication: OAuth2ClientApplication
    TokenUrl: TokenUrl
    TokenUrlParametersMap: TokenUrlParametersMap
    AuthorizationCodeProperties: AuthorizationCodeProperties
    OAuth2Credentials: OAuth2Credentials
}

enum ObservationConfiguration {
    ALL
    NONE
}

enum ObservationMode {
    SCHEDULED
    FIXED
}

structure ObservationResultsOptions {
    WriteObservationResultsEnabled: Boolean
    CatalogTableConfig: CatalogTableConfigOptions
}

structure OffsetConfiguration {
    @required
    OffsetParameter: ExtractedParameter

    @required
    LimitParameter: ExtractedParameter
}

@length(min: 1, max: 1)
list OneInput {
    member: NodeId
}

structure OpenTableFormatInput {
    IcebergInput: IcebergInput
}

@length(min: 1, max: 128) @pattern("^[A-Z\\_]+$")
string Operation

@error("client")
structure OperationNotSupportedException {
    Message: String
}

@error("client")
structure OperationTimeoutException {
    Message: String
}

structure Option {
    Value: EnclosedInStringProperty
    Label: EnclosedInStringProperty
    Description: EnclosedInStringProperty
}

@length(min: 1, max: 256) @pattern("[\\w]*")
string OptionKey

list OptionList {
    member: Option
}

@length(min: 1, max: 256) @pattern("[\\S]*")
string OptionValue

structure OracleSQLCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

structure OracleSQLCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

@length(min: 0, max: 75)
map OrchestrationArgumentsMap {
    key: OrchestrationNameString
    value: OrchestrationArgumentsValue
}

@length(min: 0, max: 4096)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string OrchestrationArgumentsValue

@length(min: 1, max: 1024) @pattern("arn:aws[^:]*:iam::[0-9]*:role/.+")
string OrchestrationIAMRoleArn

@length(max: 400000)
string OrchestrationMessageString

@length(min: 1, max: 128) @pattern("[\\.\\-_A-Za-z0-9]+")
string OrchestrationNameString

@range(min: 1, max: 200)
integer OrchestrationPageSize200

@range(min: 1, max: 25)
integer OrchestrationPageSize25

@length(min: 2, max: 2048)
string OrchestrationPolicyJsonString

@length(min: 20, max: 2048) @pattern("arn:aws[^:]*:iam::[0-9]*:role/.+")
string OrchestrationRoleArn

@length(min: 1, max: 8192) @pattern("^s3://([^/]+)/([^/]+/)*([^/]+)$")
string OrchestrationS3Location

@length(max: 68000)
string OrchestrationStatementCodeString

list OrchestrationStringList {
    member: String
}

@length(max: 400000)
string OrchestrationToken

structure Order {
    @required
    Column: NameString

    @required
    SortOrder: IntegerFlag
}

list OrderList {
    member: Order
}

structure OrphanFileDeletionConfiguration {
    icebergConfiguration: IcebergOrphanFileDeletionConfiguration
}

structure OrphanFileDeletionMetrics {
    IcebergMetrics: IcebergOrphanFileDeletionMetrics
}

list OtherMetadataValueList {
    member: OtherMetadataValueListItem
}

structure OtherMetadataValueListItem {
    MetadataValue: MetadataValueString
    CreatedTime: String
}

enum OverwriteChildResourcePermissionsWithDefaultEnum {
    Accept
    Deny
}

structure PIIDetection {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    PiiType: PiiType

    @required
    EntityTypesToDetect: EnclosedInStringProperties

    OutputColumnName: EnclosedInStringProperty
    SampleFraction: BoxedDoubleFraction
    ThresholdFraction: BoxedDoubleFraction
    MaskValue: MaskValue
    RedactText: EnclosedInStringProperty
    RedactChar: EnclosedInStringProperty
    MatchPattern: EnclosedInStringProperty
    NumLeftCharsToExclude: BoxedPositiveInt
    NumRightCharsToExclude: BoxedPositiveInt
    DetectionParameters: EnclosedInStringProperty
    DetectionSensitivity: EnclosedInStringProperty
}

@range(min: 1, max: 1000)
integer PageSize

structure PaginationConfiguration {
    CursorConfiguration: CursorConfiguration
    OffsetConfiguration: OffsetConfiguration
}

enum ParamType {
    str
    int
    float
    complex
    bool
    list
    null
}

map ParameterMap {
    key: ParameterName
    value: ParameterValue
}

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9]+$")
string ParameterName

@length(min: 1, max: 32768)
string ParameterValue

map ParametersMap {
    key: KeyString
    value: ParametersMapValue
}

@length(max: 512000)
string ParametersMapValue

enum ParquetCompressionType {
    snappy
    lzo
    gzip
    brotli
    lz4
    uncompressed
    none
}

structure Partition {
    Values: ValueStringList
    DatabaseName: NameString
    TableName: NameString
    CreationTime: Timestamp
    LastAccessTime: Timestamp
    StorageDescriptor: StorageDescriptor
    Parameters: ParametersMap
    LastAnalyzedTime: Timestamp
    CatalogId: CatalogIdString
}

structure PartitionError {
    PartitionValues: ValueStringList
    ErrorDetail: ErrorDetail
}

list PartitionErrors {
    member: PartitionError
}

structure PartitionIndex {
    @required
    Keys: KeyList

    @required
    IndexName: NameString
}

structure PartitionIndexDescriptor {
    @required
    IndexName: NameString

    @required
    Keys: KeySchemaElementList

    @required
    IndexStatus: PartitionIndexStatus

    BackfillErrors: BackfillErrors
}

list PartitionIndexDescriptorList {
    member: PartitionIndexDescriptor
}

list PartitionIndexList {
    member: PartitionIndex
}

enum PartitionIndexStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

structure PartitionInput {
    Values: ValueStringList
    LastAccessTime: Timestamp
    StorageDescriptor: StorageDescriptor
    Parameters: ParametersMap
    LastAnalyzedTime: Timestamp
}

@length(min: 0, max: 100)
list PartitionInputList {
    member: PartitionInput
}

list PartitionList {
    member: Partition
}

structure PartitionValueList {
    @required
    Values: ValueStringList
}

@length(max: 512) @pattern(".*") @sensitive
string Password

list PathList {
    member: String
}

@length(min: 1, max: 512) @pattern("/[a-zA-Z0-9._~:/?#\\[\\]@!$&'()*+,;={}-]*")
string PathString

enum Permission {
    ALL
    SELECT
    ALTER
    DROP
    DELETE
    INSERT
    CREATE_DATABASE
    CREATE_TABLE
    DATA_LOCATION_ACCESS
}

list PermissionList {
    member: Permission
}

enum PermissionType {
    COLUMN_PERMISSION
    CELL_FILTER_PERMISSION
    NESTED_PERMISSION
    NESTED_CELL_PERMISSION
}

@length(min: 1, max: 255)
list PermissionTypeList {
    member: PermissionType
}

@error("client")
structure PermissionTypeMismatchException {
    Message: String
}

structure PhysicalConnectionRequirements {
    SubnetId: NameString
    SecurityGroupIdList: SecurityGroupIdList
    AvailabilityZone: NameString
}

enum PiiType {
    RowAudit
    RowHashing
    RowMasking
    RowPartialMasking
    ColumnAudit
    ColumnHashing
    ColumnMasking
}

@length(min: 2)
string PolicyJsonString

@range(min: 10)
long PollingTime

@range(min: 1)
integer PositiveInteger

@range(min: 1)
long PositiveLong

structure PostgreSQLCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

structure PostgreSQLCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

@length(min: 0, max: 51200)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PreProcessingQueryString

structure Predecessor {
    JobName: NameString
    RunId: IdString
}

list PredecessorList {
    member: Predecessor
}

structure Predicate {
    Logical: Logical
    Conditions: ConditionList
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredicateString

list PrimaryKeyList {
    member: String128
}

structure PrincipalPermissions {
    Principal: DataLakePrincipal
    Permissions: PermissionList
}

list PrincipalPermissionsList {
    member: PrincipalPermissions
}

enum PrincipalType {
    USER
    ROLE
    GROUP
}

@range(min: 0, max: 1)
double Prob

structure ProfileConfiguration {
    SessionConfiguration: ConfigurationMap
    JobConfiguration: ConfigurationMap
}

structure ProfilingResultsOptions {
    WriteProfilingResultsEnabled: Boolean
    CatalogTableConfig: CatalogTableConfigOptions
    DistributionResults: DistributionResultsOptions
}

map PropertiesMap {
    key: PropertyName
    value: Property
}

structure Property {
    @required
    Name: PropertyName

    @required
    Description: PropertyDescriptionString

    @required
    Required: Boolean

    DefaultValue: String

    @required
    PropertyTypes: PropertyTypes

    AllowedValues: AllowedValues
    DataOperationScopes: DataOperations
    KeyOverride: String
    PropertyLocation: PropertyLocation
}

@length(min: 0, max: 1024)
string PropertyDescriptionString

@length(min: 1, max: 128)
string PropertyKey

enum PropertyLocation {
    HEADER
    BODY
    QUERY_PARAM
    PATH
}

map PropertyMap {
    key: PropertyKey
    value: PropertyValue
}

@length(min: 1, max: 128)
string PropertyName

map PropertyNameOverrides {
    key: PropertyName
    value: PropertyName
}

structure PropertyPredicate {
    Key: ValueString
    Value: ValueString
    Comparator: Comparator
}

enum PropertyType {
    USER_INPUT
    SECRET
    READ_ONLY
    UNUSED
    SECRET_OR_USER_INPUT
}

list PropertyTypes {
    member: PropertyType
}

@length(min: 1, max: 2048)
string PropertyValue

@length(max: 5)
list PublicKeysList {
    member: String
}

@input
structure PutDataCatalogExportConfigurationInput {
    @required
    ExportSetting: ExportSetting

    EncryptionConfiguration: ExportEncryptionConfiguration

    @idempotencyToken
    ClientToken: HashString
}

@output
structure PutDataCatalogExportConfigurationOutput {
    ExportSetting: ExportSetting
    EncryptionConfiguration: ExportEncryptionConfiguration
}

@input
structure PutSchemaVersionMetadataInput {
    SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    SchemaVersionId: SchemaVersionIdString

    @required
    MetadataKeyValue: MetadataKeyValuePair
}

@pattern("^([2-3]|3[.]9)$")
string PythonVersionString

@input
structure QuerySchemaVersionMetadataInput {
    SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    SchemaVersionId: SchemaVersionIdString
    MetadataList: MetadataList
    MaxResults: QuerySchemaVersionMetadataMaxResults
    NextToken: String
}

@range(min: 1, max: 50)
integer QuerySchemaVersionMetadataMaxResults

structure QuerySessionContext {
    QueryId: HashString
    QueryStartTime: Timestamp
    ClusterId: String
    QueryAuthorizationId: HashString
    AdditionalContext: AdditionalContextMap
}

enum QuoteChar {
    quote
    quillemet
    single_quote
    disabled
}

structure Recipe {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    RecipeReference: RecipeReference
    RecipeSteps: RecipeSteps
}

structure RecipeAction {
    @required
    Operation: Operation

    Parameters: ParameterMap
}

structure RecipeReference {
    @required
    RecipeArn: EnclosedInStringProperty

    @required
    RecipeVersion: RecipeVersion
}

structure RecipeStep {
    @required
    Action: RecipeAction

    ConditionExpressions: ConditionExpressionList
}

list RecipeSteps {
    member: RecipeStep
}

@length(min: 1, max: 16)
string RecipeVersion

@sensitive
document Record

@sensitive
list Records {
    member: Record
}

enum RecrawlBehavior {
    CRAWL_EVERYTHING
    CRAWL_NEW_FOLDERS_ONLY
    CRAWL_EVENT_MODE
}

structure RecrawlPolicy {
    RecrawlBehavior: RecrawlBehavior
}

@length(max: 512) @pattern("^(https?):\\/\\/[^\\s/$.?#].[^\\s]*$")
string RedirectUri

structure RedshiftSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    RedshiftTmpDir: EnclosedInStringProperty
    TmpDirIAMRole: EnclosedInStringProperty
}

structure RedshiftTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    RedshiftTmpDir: EnclosedInStringProperty
    TmpDirIAMRole: EnclosedInStringProperty
    UpsertRedshiftOptions: UpsertRedshiftTargetOptions
}

list ReferenceDatasetsList {
    member: NameString
}

@length(max: 4096) @pattern("^[\\x20-\\x7E]*$") @sensitive
string RefreshToken

@input
structure RegisterSchemaVersionInput {
    @required
    SchemaId: SchemaId

    @required
    SchemaDefinition: SchemaDefinitionString
}

structure RegistryId {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
}

list RegistryListDefinition {
    member: RegistryListItem
}

structure RegistryListItem {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
    Description: DescriptionString
    Status: RegistryStatus
    CreatedTime: String
    UpdatedTime: String
}

enum RegistryStatus {
    AVAILABLE
    DELETING
}

structure RelationalCatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty
}

@input
structure RemoveSchemaVersionMetadataInput {
    SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    SchemaVersionId: SchemaVersionIdString

    @required
    MetadataKeyValue: MetadataKeyValuePair
}

structure RenameField {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    SourcePath: EnclosedInStringProperties

    @required
    TargetPath: EnclosedInStringProperties
}

enum ResourceAction {
    UPDATE
    CREATE
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@error("client")
structure ResourceNotReadyException {
    Message: String
}

@error("client")
structure ResourceNumberLimitExceededException {
    Message: String
}

enum ResourceShareType {
    FOREIGN
    ALL
    FEDERATED
}

enum ResourceState {
    QUEUED
    IN_PROGRESS
    SUCCESS
    STOPPED
    FAILED
}

enum ResourceType {
    JAR
    FILE
    ARCHIVE
}

structure ResourceUri {
    ResourceType: ResourceType
    Uri: URI
}

@length(min: 0, max: 1000)
list ResourceUriList {
    member: ResourceUri
}

structure ResponseConfiguration {
    @required
    ResultPath: JsonPathString

    ErrorPath: JsonPathString
}

structure ResponseExtractionMapping {
    ContentPath: JsonPathString
    HeaderKey: ConnectorPropertyKey
}

structure RestConfiguration {
    GlobalSourceConfiguration: SourceConfiguration
    ValidationEndpointConfiguration: SourceConfiguration
    EntityConfigurations: EntityConfigurationMap
}

enum ResultTypeEnum {
    ALL
    PASSED_ONLY
    FAILED_ONLY
}

structure RetentionConfiguration {
    icebergConfiguration: IcebergRetentionConfiguration
}

structure RetentionMetrics {
    IcebergMetrics: IcebergRetentionMetrics
}

@pattern("arn:aws:iam::\\d{12}:role/.*")
string RoleArn

structure Route {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    GroupFiltersList: GroupFiltersList
}

structure RowLevelResultsOptions {
    MaxRowsToWrite: Integer
    ResultType: ResultTypeEnum
    CatalogTableConfig: CatalogTableConfigOptions
}

@sensitive
map RuleMetricsMap {
    key: NameString
    value: Double
}

@length(min: 1, max: 10)
list RulesetNames {
    member: NameString
}

structure RunIdentifier {
    RunId: HashString
    JobRunId: HashString
}

structure RunMetrics {
    NumberOfBytesCompacted: String
    NumberOfFilesCompacted: String
    NumberOfDpus: String
    JobDurationInHour: String
}

@length(max: 64) @pattern(".*")
string RuntimeNameString

structure S3CatalogDeltaSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    AdditionalDeltaOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3CatalogHudiSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    AdditionalHudiOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3CatalogIcebergSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    AdditionalIcebergOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3CatalogSource {
    @required
    Name: NodeName

    @required
    Database: EnclosedInStringProperty

    @required
    Table: EnclosedInStringProperty

    PartitionPredicate: EnclosedInStringProperty
    AdditionalOptions: S3SourceAdditionalOptions
}

structure S3CatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3CsvSource {
    @required
    Name: NodeName

    @required
    Paths: EnclosedInStringProperties

    CompressionType: CompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: Boolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions

    @required
    Separator: Separator

    Escaper: EnclosedInStringPropertyWithQuote

    @required
    QuoteChar: QuoteChar

    Multiline: Boolean
    WithHeader: Boolean
    WriteHeader: Boolean
    SkipFirst: Boolean
    OptimizePerformance: Boolean
    OutputSchemas: GlueSchemas
}

structure S3DeltaCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3DeltaDirectTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Path: EnclosedInStringProperty

    @required
    Compression: DeltaTargetCompressionType

    NumberTargetPartitions: String

    @required
    Format: TargetFormat

    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3DeltaSource {
    @required
    Name: NodeName

    @required
    Paths: EnclosedInStringProperties

    AdditionalDeltaOptions: AdditionalOptions
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3DirectSourceAdditionalOptions {
    BoundedSize: Long
    BoundedFiles: Long
    EnableSamplePath: Boolean
    SamplePath: EnclosedInStringProperty
}

structure S3DirectTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Path: EnclosedInStringProperty

    Compression: EnclosedInStringProperty
    NumberTargetPartitions: String

    @required
    Format: TargetFormat

    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3Encryption {
    S3EncryptionMode: S3EncryptionMode
    KmsKeyArn: KmsKeyArn
}

list S3EncryptionList {
    member: S3Encryption
}

enum S3EncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
    SSE_S3 = "SSE-S3"
}

structure S3ExcelSource {
    @required
    Name: NodeName

    @required
    Paths: EnclosedInStringProperties

    CompressionType: ParquetCompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: Boolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    NumberRows: Long
    SkipFooter: BoxedNonNegativeInt
    OutputSchemas: GlueSchemas
}

structure S3GlueParquetTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Path: EnclosedInStringProperty

    Compression: ParquetCompressionType
    NumberTargetPartitions: String
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3HudiCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    @required
    AdditionalOptions: AdditionalOptions

    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3HudiDirectTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Path: EnclosedInStringProperty

    @required
    Compression: HudiTargetCompressionType

    NumberTargetPartitions: String
    PartitionKeys: GlueStudioPathList

    @required
    Format: TargetFormat

    @required
    AdditionalOptions: AdditionalOptions

    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3HudiSource {
    @required
    Name: NodeName

    @required
    Paths: EnclosedInStringProperties

    AdditionalHudiOptions: AdditionalOptions
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3HyperDirectTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    Format: TargetFormat
    PartitionKeys: GlueStudioPathList

    @required
    Path: EnclosedInStringProperty

    Compression: HyperTargetCompressionType
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3IcebergCatalogTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Table: EnclosedInStringProperty

    @required
    Database: EnclosedInStringProperty

    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3IcebergDirectTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    PartitionKeys: GlueStudioPathList

    @required
    Path: EnclosedInStringProperty

    @required
    Format: TargetFormat

    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality

    @required
    Compression: IcebergTargetCompressionType

    NumberTargetPartitions: String
    OutputSchemas: GlueSchemas
}

structure S3JsonSource {
    @required
    Name: NodeName

    @required
    Paths: EnclosedInStringProperties

    CompressionType: CompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: Boolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    JsonPath: EnclosedInStringProperty
    Multiline: Boolean
    OutputSchemas: GlueSchemas
}

structure S3ParquetSource {
    @required
    Name: NodeName

    @required
    Paths: EnclosedInStringProperties

    CompressionType: ParquetCompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: Boolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3SourceAdditionalOptions {
    BoundedSize: Long
    BoundedFiles: Long
}

structure S3Target {
    Path: String
    Exclusions: PathList
    ConnectionName: String
    SampleSize: Integer
    EventQueueArn: String
    DlqEventQueueArn: String
}

list S3TargetList {
    member: S3Target
}

@range(min: 0, max: 100)
double SampleSizePercentage

structure Schedule {
    ScheduleExpression: String
    State: ScheduleState
}

enum ScheduleState {
    SCHEDULED
    NOT_SCHEDULED
    TRANSITIONING
}

enum ScheduleType {
    CRON
    AUTO
}

@error("client")
structure SchedulerNotRunningException {
    Message: String
}

@error("client")
structure SchedulerRunningException {
    Message: String
}

@error("client")
structure SchedulerTransitioningException {
    Message: String
}

structure SchemaChangePolicy {
    UpdateBehavior: UpdateBehavior
    DeleteBehavior: DeleteBehavior
}

@range(min: 1, max: 100000)
long SchemaCheckpointNumber

structure SchemaColumn {
    Name: ColumnNameString
    DataType: ColumnTypeString
}

@length(min: 1, max: 340000) @pattern(".*\\S.*")
string SchemaDefinitionDiff

@length(min: 1, max: 170000) @pattern(".*\\S.*")
string SchemaDefinitionString

enum SchemaDiffType {
    SYNTAX_DIFF
}

structure SchemaId {
    SchemaArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    RegistryName: SchemaRegistryNameString
}

list SchemaListDefinition {
    member: SchemaListItem
}

structure SchemaListItem {
    RegistryName: SchemaRegistryNameString
    SchemaName: SchemaRegistryNameString
    SchemaArn: GlueResourceArn
    Description: DescriptionString
    SchemaStatus: SchemaStatus
    CreatedTime: String
    UpdatedTime: String
}

structure SchemaReference {
    SchemaId: SchemaId
    SchemaVersionId: SchemaVersionIdString
    SchemaVersionNumber: VersionLongNumber
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-_$#.]+")
string SchemaRegistryNameString

enum SchemaStatus {
    AVAILABLE
    PENDING
    DELETING
}

@length(min: 1, max: 5000)
string SchemaValidationError

structure SchemaVersionErrorItem {
    VersionNumber: VersionLongNumber
    ErrorDetails: ErrorDetails
}

list SchemaVersionErrorList {
    member: SchemaVersionErrorItem
}

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string SchemaVersionIdString

list SchemaVersionList {
    member: SchemaVersionListItem
}

structure SchemaVersionListItem {
    SchemaArn: GlueResourceArn
    SchemaVersionId: SchemaVersionIdString
    VersionNumber: VersionLongNumber
    Status: SchemaVersionStatus
    CreatedTime: String
}

structure SchemaVersionNumber {
    LatestVersion: Boolean
    VersionNumber: VersionLongNumber
}

enum SchemaVersionStatus {
    AVAILABLE
    PENDING
    FAILURE
    DELETING
}

@length(max: 400000)
string ScriptLocationString

@input
structure SearchAssetsInput {
    SearchText: SearchText
    MaxResults: SearchMaxResults
    NextToken: String
    Sort: SearchSort
    FilterClause: SearchFilterClause
}

@output
structure SearchAssetsOutput {
    Items: SearchResultItemList
    NextToken: String
}

@length(min: 1, max: 128)
string SearchAttribute

structure SearchAttributeFilter {
    @required
    Attribute: SearchAttribute

    @required
    Operator: SearchFilterOperator

    Value: SearchFilterValue
}

union SearchFilterClause {
    AndAllFilters: SearchFilterClauseList
    OrAnyFilters: SearchFilterClauseList
    AttributeFilter: SearchAttributeFilter
    MapFilter: SearchMapFilter
}

@length(min: 1, max: 10)
list SearchFilterClauseList {
    member: SearchFilterClause
}

enum SearchFilterOperator {
    equals
    greaterThan
    greaterThanOrEquals
    lessThan
    lessThanOrEquals
    notExists
}

@length(min: 0, max: 256)
string SearchFilterStringValue

union SearchFilterValue {
    StringValue: SearchFilterStringValue
    LongValue: Long
}

structure SearchMapFilter {
    @required
    Attribute: SearchAttribute

    @required
    Key: SearchMapKey

    @required
    Value: SearchMapFilterValue
}

union SearchMapFilterValue {
    StringValue: SearchFilterStringValue
}

@length(min: 1, max: 128)
string SearchMapKey

@range(min: 1, max: 100)
integer SearchMaxResults

list SearchPropertyPredicates {
    member: PropertyPredicate
}

structure SearchResultItem {
    Id: AssetId
    AssetName: String
    AssetDescription: String
    UpdatedAt: Timestamp
    AssetTypeId: AssetTypeId
}

list SearchResultItemList {
    member: SearchResultItem
}

structure SearchSort {
    @required
    Attribute: SearchAttribute

    Order: SearchSortOrder
}

enum SearchSortOrder {
    ASCENDING
    DESCENDING
}

@length(min: 1, max: 1000)
string SearchText

@pattern("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$")
string SecretArn

structure SecurityConfiguration {
    Name: NameString
    CreatedTimeStamp: Timestamp
    EncryptionConfiguration: EncryptionConfiguration
}

list SecurityConfigurationList {
    member: SecurityConfiguration
}

@length(min: 0, max: 50)
list SecurityGroupIdList {
    member: NameString
}

structure Segment {
    @required
    SegmentNumber: NonNegativeInteger

    @required
    TotalSegments: TotalSegmentsInteger
}

structure SelectFields {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Paths: GlueStudioPathList
}

structure SelectFromCollection {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Index: NonNegativeInt
}

@length(min: 1, max: 1000)
list SelectedFields {
    member: String
}

@length(max: 16384) @sensitive
string SensitiveString

@length(max: 40000) @sensitive
string SensitiveUrl

enum Separator {
    comma
    ctrla
    pipe
    semicolon
    tab
}

structure SerDeInfo {
    Name: NameString
    SerializationLibrary: NameString
    Parameters: ParametersMap
}

structure Session {
    Id: NameString
    CreatedOn: Timestamp
    Status: SessionStatus
    ErrorMessage: DescriptionString
    Description: DescriptionString
    Role: OrchestrationRoleArn
    Command: SessionCommand
    DefaultArguments: OrchestrationArgumentsMap
    Connections: ConnectionsList
    Progress: Double
    MaxCapacity: Double
    SecurityConfiguration: NameString
    GlueVersion: GlueVersionString
    NumberOfWorkers: Integer
    WorkerType: WorkerType
    CompletedOn: Timestamp
    ExecutionTime: Double
    DPUSeconds: Double
    IdleTimeout: Integer
    ProfileName: NameString
    SessionType: SessionType
}

@error("client")
structure SessionBusyException {
    Message: OrchestrationMessageString
}

structure SessionCommand {
    Name: NameString
    PythonVersion: PythonVersionString
}

structure SessionEndpoint {
    @required
    Url: SparkConnectEndpointUrl

    @required
    AuthToken: SensitiveString

    @required
    AuthTokenExpirationTime: Timestamp
}

list SessionIdList {
    member: NameString
}

list SessionList {
    member: Session
}

enum SessionStatus {
    PROVISIONING
    READY
    FAILED
    TIMEOUT
    STOPPING
    STOPPED
}

enum SessionType {
    LIVY
    SPARK_CONNECT
}

enum SettingSource {
    CATALOG
    TABLE
}

structure SkewedInfo {
    SkewedColumnNames: NameStringList
    SkewedColumnValues: ColumnValueStringList
    SkewedColumnValueLocationMaps: LocationMap
}

structure SnowflakeNodeData {
    SourceType: GenericLimitedString
    Connection: Option
    Schema: String
    Table: String
    Database: String
    TempDir: EnclosedInStringProperty
    IamRole: Option
    AdditionalOptions: AdditionalOptions
    SampleQuery: String
    PreAction: String
    PostAction: String
    Action: String
    Upsert: Boolean
    MergeAction: GenericLimitedString
    MergeWhenMatched: GenericLimitedString
    MergeWhenNotMatched: GenericLimitedString
    MergeClause: String
    StagingTable: String
    SelectedColumns: OptionList
    AutoPushdown: Boolean
    TableSchema: OptionList
}

structure SnowflakeSource {
    @required
    Name: NodeName

    @required
    Data: SnowflakeNodeData

    OutputSchemas: GlueSchemas
}

structure SnowflakeTarget {
    @required
    Name: NodeName

    @required
    Data: SnowflakeNodeData

    Inputs: OneInput
}

enum Sort {
    ASC
    DESC
}

@length(min: 0, max: 1)
list SortCriteria {
    member: SortCriterion
}

structure SortCriterion {
    FieldName: ValueString
    Sort: Sort
}

enum SortDirectionType {
    DESCENDING
    ASCENDING
}

structure SourceConfiguration {
    RequestMethod: HTTPMethod
    RequestPath: PathString
    RequestParameters: ConnectorPropertyList
    ResponseConfiguration: ResponseConfiguration
    PaginationConfiguration: PaginationConfiguration
    FilterConfiguration: FilterConfiguration
}

enum SourceControlAuthStrategy {
    PERSONAL_ACCESS_TOKEN
    AWS_SECRETS_MANAGER
}

structure SourceControlDetails {
    Provider: SourceControlProvider
    Repository: Generic512CharString
    Owner: Generic512CharString
    Branch: Generic512CharString
    Folder: Generic512CharString
    LastCommitId: Generic512CharString
    AuthStrategy: SourceControlAuthStrategy
    AuthToken: Generic512CharString
}

enum SourceControlProvider {
    GITHUB
    GITLAB
    BITBUCKET
    AWS_CODE_COMMIT
}

structure SourceProcessingProperties {
    RoleArn: String128
}

structure SourceTableConfig {
    Fields: SourceTableFieldsList
    FilterPredicate: String128
    PrimaryKey: PrimaryKeyList
    RecordUpdateField: String128
}

list SourceTableFieldsList {
    member: String128
}

@length(max: 2048) @pattern("^sc://.*$")
string SparkConnectEndpointUrl

structure SparkConnectorSource {
    @required
    Name: NodeName

    @required
    ConnectionName: EnclosedInStringProperty

    @required
    ConnectorName: EnclosedInStringProperty

    @required
    ConnectionType: EnclosedInStringProperty

    AdditionalOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure SparkConnectorTarget {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    ConnectionName: EnclosedInStringProperty

    @required
    ConnectorName: EnclosedInStringProperty

    @required
    ConnectionType: EnclosedInStringProperty

    AdditionalOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure SparkSQL {
    @required
    Name: NodeName

    @required
    Inputs: ManyInputs

    @required
    SqlQuery: SqlQuery

    @required
    SqlAliases: SqlAliases

    OutputSchemas: GlueSchemas
}

structure Spigot {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Path: EnclosedInStringProperty

    Topk: Topk
    Prob: Prob
}

structure SplitFields {
    @required
    Name: NodeName

    @required
    Inputs: OneInput

    @required
    Paths: GlueStudioPathList
}

structure SqlAlias {
    @required
    From: NodeId

    @required
    Alias: EnclosedInStringPropertyWithQuote
}

list SqlAliases {
    member: SqlAlias
}

@pattern("([\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\s])*")
string SqlQuery

structure StartingEventBatchCondition {
    BatchSize: Integer
    BatchWindow: Integer
}

enum StartingPosition {
    latest
    trim_horizon
    earliest
    timestamp
}

structure Statement {
    Id: Integer
    Code: String
    State: StatementState
    Output: StatementOutput
    Progress: Double
    StartedOn: Long
    CompletedOn: Long
}

list StatementList {
    member: Statement
}

structure StatementOutput {
    Data: StatementOutputData
    ExecutionCount: Integer
    Status: StatementState
    ErrorName: String
    ErrorValue: String
    Traceback: OrchestrationStringList
}

structure StatementOutputData {
    TextPlain: String
}

enum StatementState {
    WAITING
    RUNNING
    AVAILABLE
    CANCELLING
    CANCELLED
    ERROR
}

structure StatisticAnnotation {
    ProfileId: HashString
    StatisticId: HashString
    StatisticRecordedOn: Timestamp
    InclusionAnnotation: TimestampedInclusionAnnotation
}

enum StatisticEvaluationLevel {
    Dataset
    Column
    Multicolumn
}

structure StatisticModelResult {
    LowerBound: Double
    UpperBound: Double
    PredictedValue: Double
    ActualValue: Double
    Date: Timestamp
    InclusionAnnotation: InclusionAnnotationValue
}

list StatisticModelResults {
    member: StatisticModelResult
}

@length(min: 1, max: 255) @pattern("[A-Z][A-Za-z\\.]+")
string StatisticNameString

@sensitive
map StatisticPropertiesMap {
    key: NameString
    value: DescriptionString
}

structure StatisticSummary {
    StatisticId: HashString
    ProfileId: HashString
    RunIdentifier: RunIdentifier
    StatisticName: StatisticNameString
    DoubleValue: Double
    DistributionValue: DistributionData
    EvaluationLevel: StatisticEvaluationLevel
    ColumnsReferenced: ColumnNameList
    ReferencedDatasets: ReferenceDatasetsList
    StatisticProperties: StatisticPropertiesMap
    RecordedOn: Timestamp
    InclusionAnnotation: TimestampedInclusionAnnotation
}

list StatisticSummaryList {
    member: StatisticSummary
}

structure StatusDetails {
    RequestedChange: Table
    ViewValidations: ViewValidationList
}

structure StorageDescriptor {
    Columns: ColumnList
    Location: LocationString
    AdditionalLocations: LocationStringList
    InputFormat: FormatString
    OutputFormat: FormatString
    Compressed: Boolean
    NumberOfBuckets: Integer
    SerdeInfo: SerDeInfo
    BucketColumns: NameStringList
    SortColumns: OrderList
    Parameters: ParametersMap
    SkewedInfo: SkewedInfo
    StoredAsSubDirectories: Boolean
    SchemaReference: SchemaReference
}

structure StreamingDataPreviewOptions {
    PollingTime: PollingTime
    RecordPollingLimit: PositiveLong
}

@length(min: 1, max: 1024)
string String1024

@length(min: 1, max: 128)
string String128

@length(min: 1, max: 2048)
string String2048

@length(min: 1, max: 512)
string String512

structure StringColumnStatisticsData {
    @required
    MaximumLength: NonNegativeLong

    @required
    AverageLength: NonNegativeDouble

    @required
    NumberOfNulls: NonNegativeLong

    @required
    NumberOfDistinctValues: NonNegativeLong
}

list StringList {
    member: String
}

map StringToStringMap {
    key: String
    value: String
}

structure SupportedDialect {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
}

structure Table {
    @required
    Name: NameString

    DatabaseName: NameString
    Description: DescriptionString
    Owner: NameString
    CreateTime: Timestamp
    UpdateTime: Timestamp
    LastAccessTime: Timestamp
    LastAnalyzedTime: Timestamp
    Retention: NonNegativeInteger
    StorageDescriptor: StorageDescriptor
    PartitionKeys: ColumnList
    ViewOriginalText: ViewTextString
    ViewExpandedText: ViewTextString
    TableType: TableTypeString
    Parameters: ParametersMap
    CreatedBy: NameString
    IsRegisteredWithLakeFormation: Boolean
    TargetTable: TableIdentifier
    CatalogId: CatalogIdString
    VersionId: VersionString
    FederatedTable: FederatedTable
    ViewDefinition: ViewDefinition
    IsMultiDialectView: Boolean
    IsMaterializedView: Boolean
    IcebergTableMetadata: IcebergTableMetadata
    Status: TableStatus
}

enum TableAttributes {
    NAME
    TABLE_TYPE
    DEFAULT
    LATEST_ICEBERG_METADATA
}

list TableAttributesList {
    member: TableAttributes
}

structure TableError {
    TableName: NameString
    ErrorDetail: ErrorDetail
}

list TableErrors {
    member: TableError
}

@length(max: 100) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TableIdString

structure TableIdentifier {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    Name: NameString
    Region: NameString
}

structure TableInput {
    @required
    Name: NameString

    Description: DescriptionString
    Owner: NameString
    LastAccessTime: Timestamp
    LastAnalyzedTime: Timestamp
    Retention: NonNegativeInteger
    StorageDescriptor: StorageDescriptor
    PartitionKeys: ColumnList
    ViewOriginalText: ViewTextString
    ViewExpandedText: ViewTextString
    TableType: TableTypeString
    Parameters: ParametersMap
    TargetTable: TableIdentifier
    ViewDefinition: ViewDefinitionInput
}

list TableList {
    member: Table
}

structure TableOptimizer {
    type: TableOptimizerType
    configuration: TableOptimizerConfiguration
    lastRun: TableOptimizerRun
    configurationSource: ConfigurationSource
}

structure TableOptimizerConfiguration {
    roleArn: ArnString
    enabled: Boolean
    vpcConfiguration: TableOptimizerVpcConfiguration
    compactionConfiguration: CompactionConfiguration
    retentionConfiguration: RetentionConfiguration
    orphanFileDeletionConfiguration: OrphanFileDeletionConfiguration
}

enum TableOptimizerEventType {
    starting
    completed
    failed
    in_progress
}

structure TableOptimizerRun {
    eventType: TableOptimizerEventType
    startTimestamp: Timestamp
    endTimestamp: Timestamp

    @deprecated
    metrics: RunMetrics

    error: String
    compactionMetrics: CompactionMetrics
    compactionStrategy: CompactionStrategy
    retentionMetrics: RetentionMetrics
    orphanFileDeletionMetrics: OrphanFileDeletionMetrics
}

list TableOptimizerRuns {
    member: TableOptimizerRun
}

enum TableOptimizerType {
    compaction
    retention
    orphan_file_deletion
}

union TableOptimizerVpcConfiguration {
    glueConnectionName: glueConnectionNameString
}

@length(min: 0, max: 128)
string TablePrefix

structure TableStatus {
    RequestedBy: NameString
    UpdatedBy: NameString
    RequestTime: Timestamp
    UpdateTime: Timestamp
    Action: ResourceAction
    State: ResourceState
    Error: ErrorDetail
    Details: StatusDetails
}

@length(max: 255)
string TableTypeString

structure TableVersion {
    Table: Table
    VersionId: VersionString
}

structure TableVersionError {
    TableName: NameString
    VersionId: VersionString
    ErrorDetail: ErrorDetail
}

list TableVersionErrors {
    member: TableVersionError
}

@range(min: -1)
long TableVersionId

structure Tag {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeysList {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 1024)
string TargetColumn

enum TargetFormat {
    json
    csv
    avro
    orc
    parquet
    hudi
    delta
    iceberg
    hyper
    xml
}

structure TargetProcessingProperties {
    RoleArn: String128
    KmsArn: String2048
    ConnectionName: String128
    EventBusArn: String2048
}

structure TargetRedshiftCatalog {
    @required
    CatalogArn: String
}

@error("client")
structure TargetResourceNotFound {
    Message: String
}

structure TargetTableConfig {
    UnnestSpec: UnnestSpec
    PartitionSpec: IntegrationPartitionSpecList
    TargetTableName: String128
}

structure TaskRun {
    TransformId: HashString
    TaskRunId: HashString
    Status: TaskStatusType
    LogGroupName: String
    Properties: TaskRunProperties
    ErrorString: String
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    ExecutionTime: Integer
}

structure TaskRunFilterCriteria {
    TaskRunType: TaskType
    Status: TaskStatusType
    StartedBefore: Timestamp
    StartedAfter: Timestamp
}

list TaskRunList {
    member: TaskRun
}

structure TaskRunProperties {
    TaskType: TaskType
    ImportLabelsTaskRunProperties: ImportLabelsTaskRunProperties
    ExportLabelsTaskRunProperties: ExportLabelsTaskRunProperties
    LabelingSetGenerationTaskRunProperties: LabelingSetGenerationTaskRunProperties
    FindMatchesTaskRunProperties: FindMatchesTaskRunProperties
}

enum TaskRunSortColumnType {
    TASK_RUN_TYPE
    STATUS
    STARTED
}

structure TaskRunSortCriteria {
    @required
    Column: TaskRunSortColumnType

    @required
    SortDirection: SortDirectionType
}

enum TaskStatusType {
    STARTING
    RUNNING
    STOPPING
    STOPPED
    SUCCEEDED
    FAILED
    TIMEOUT
}

enum TaskType {
    EVALUATION
    LABELING_SET_GENERATION
    IMPORT_LABELS
    EXPORT_LABELS
    FIND_MATCHES
}

structure TestConnectionInput {
    @required
    ConnectionType: ConnectionType

    @required
    ConnectionProperties: ConnectionProperties

    AuthenticationConfiguration: AuthenticationConfigurationInput
}

@error("client")
structure ThrottlingException {
    Message: String
}

@range(min: 1)
integer Timeout

structure TimestampFilter {
    RecordedBefore: Timestamp
    RecordedAfter: Timestamp
}

structure TimestampedInclusionAnnotation {
    Value: InclusionAnnotationValue
    LastModifiedOn: Timestamp
}

@length(max: 256) @pattern("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string TokenUrl

@length(min: 1, max: 128)
string TokenUrlParameterKey

@length(min: 1, max: 512)
string TokenUrlParameterValue

map TokenUrlParametersMap {
    key: TokenUrlParameterKey
    value: TokenUrlParameterValue
}

@range(min: 0, max: 100)
integer Topk

@range(min: 1, max: 10)
integer TotalSegmentsInteger

@length(min: 1, max: 255) @pattern("[\\p{L}\\p{N}\\p{P}]*")
string TransactionIdString

structure TransformConfigParameter {
    @required
    Name: EnclosedInStringProperty

    @required
    Type: ParamType

    ValidationRule: EnclosedInStringProperty
    ValidationMessage: EnclosedInStringProperty
    Value: EnclosedInStringProperties
    ListType: ParamType
    IsOptional: Boolean
}

list TransformConfigParameterList {
    member: TransformConfigParameter
}

structure TransformEncryption {
    MlUserDataEncryption: MLUserDataEncryption
    TaskRunSecurityConfigurationName: NameString
}

structure TransformFilterCriteria {
    Name: NameString
    TransformType: TransformType
    Status: TransformStatusType
    GlueVersion: GlueVersionString
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
    LastModifiedBefore: Timestamp
    LastModifiedAfter: Timestamp
    Schema: TransformSchema
}

list TransformIdList {
    member: HashString
}

list TransformList {
    member: MLTransform
}

structure TransformParameters {
    @required
    TransformType: TransformType

    FindMatchesParameters: FindMatchesParameters
}

@length(max: 100)
list TransformSchema {
    member: SchemaColumn
}

enum TransformSortColumnType {
    NAME
    TRANSFORM_TYPE
    STATUS
    CREATED
    LAST_MODIFIED
}

structure TransformSortCriteria {
    @required
    Column: TransformSortColumnType

    @required
    SortDirection: SortDirectionType
}

enum TransformStatusType {
    NOT_READY
    READY
    DELETING
}

enum TransformType {
    FIND_MATCHES
}

structure Trigger {
    Name: NameString
    WorkflowName: NameString
    Id: IdString
    Type: TriggerType
    State: TriggerState
    Description: DescriptionString
    Schedule: String
    Actions: ActionList
    Predicate: Predicate
    EventBatchingCondition: EventBatchingCondition
}

list TriggerList {
    member: Trigger
}

list TriggerNameList {
    member: NameString
}

structure TriggerNodeDetails {
    Trigger: Trigger
}

enum TriggerState {
    CREATING
    CREATED
    ACTIVATING
    ACTIVATED
    DEACTIVATING
    DEACTIVATED
    DELETING
    UPDATING
}

enum TriggerType {
    SCHEDULED
    CONDITIONAL
    ON_DEMAND
    EVENT
}

structure TriggerUpdate {
    Name: NameString
    Description: DescriptionString
    Schedule: String
    Actions: ActionList
    Predicate: Predicate
    EventBatchingCondition: EventBatchingCondition
}

@length(min: 2, max: 2)
list TwoInputs {
    member: NodeId
}

@length(min: 0, max: 20000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TypeString

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string URI

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string UUIDv4

structure UnfilteredPartition {
    Partition: Partition
    AuthorizedColumns: NameStringList
    IsRegisteredWithLakeFormation: Boolean
}

list UnfilteredPartitionList {
    member: UnfilteredPartition
}

structure Union {
    @required
    Name: NodeName

    @required
    Inputs: TwoInputs

    @required
    UnionType: UnionType
}

enum UnionType {
    ALL
    DISTINCT
}

enum UnnestSpec {
    TOPLEVEL
    FULL
    NOUNNEST
}

enum UpdateBehavior {
    LOG
    UPDATE_IN_DATABASE
}

enum UpdateCatalogBehavior {
    UPDATE_IN_DATABASE
    LOG
}

@length(min: 0, max: 25)
list UpdateColumnStatisticsList {
    member: ColumnStatistics
}

structure UpdateCsvClassifierRequest {
    @required
    Name: NameString

    Delimiter: CsvColumnDelimiter
    QuoteSymbol: CsvQuoteSymbol
    ContainsHeader: CsvHeaderOption
    Header: CsvHeader
    DisableValueTrimming: Boolean
    AllowSingleColumn: Boolean
    CustomDatatypeConfigured: Boolean
    CustomDatatypes: CustomDatatypes
    Serde: CsvSerdeOption
}

structure UpdateGrokClassifierRequest {
    @required
    Name: NameString

    Classification: String
    GrokPattern: GrokPattern
    CustomPatterns: CustomPatterns
}

structure UpdateIcebergInput {
    @required
    UpdateIcebergTableInput: UpdateIcebergTableInput
}

structure UpdateIcebergTableInput {
    @required
    Updates: IcebergTableUpdateList
}

structure UpdateJsonClassifierRequest {
    @required
    Name: NameString

    JsonPath: String
}

structure UpdateOpenTableFormatInput {
    UpdateIcebergInput: UpdateIcebergInput
}

@input
structure UpdateRegistryInput {
    @required
    RegistryId: RegistryId

    @required
    Description: DescriptionString
}

@input
structure UpdateSchemaInput {
    @required
    SchemaId: SchemaId

    SchemaVersionNumber: SchemaVersionNumber
    Compatibility: Compatibility
    Description: DescriptionString
}

structure UpdateXMLClassifierRequest {
    @required
    Name: NameString

    Classification: String
    RowTag: String
}

structure UpsertRedshiftTargetOptions {
    TableLocation: EnclosedInStringProperty
    ConnectionName: EnclosedInStringProperty
    UpsertKeys: EnclosedInStringPropertiesMinOne
}

structure UsageProfileDefinition {
    Name: NameString
    Description: DescriptionString
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
}

list UsageProfileDefinitionList {
    member: UsageProfileDefinition
}

structure UserDefinedFunction {
    FunctionName: NameString
    DatabaseName: NameString
    ClassName: NameString
    OwnerName: NameString
    FunctionType: FunctionType
    OwnerType: PrincipalType
    CreateTime: Timestamp
    ResourceUris: ResourceUriList
    CatalogId: CatalogIdString
}

structure UserDefinedFunctionInput {
    FunctionName: NameString
    ClassName: NameString
    OwnerName: NameString
    FunctionType: FunctionType
    OwnerType: PrincipalType
    ResourceUris: ResourceUriList
}

list UserDefinedFunctionList {
    member: UserDefinedFunction
}

@length(max: 2048) @pattern("\\S+")
string UserManagedClientApplicationClientId

@length(max: 512) @pattern("^[\\x20-\\x7E]*$") @sensitive
string UserManagedClientApplicationClientSecret

@length(max: 512) @pattern("\\S+")
string Username

@error("client")
structure ValidationException {
    Message: String
}

@length(min: 1, max: 1024)
string ValueString

list ValueStringList {
    member: ValueString
}

@length(min: 1, max: 128)
string Vendor

@range(min: 1, max: 100000)
long VersionLongNumber

@error("client")
structure VersionMismatchException {
    Message: String
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string VersionString

@length(min: 1, max: 100000) @pattern("[1-9][0-9]*|[1-9][0-9]*-[1-9][0-9]*")
string VersionsString

structure ViewDefinition {
    IsProtected: Boolean
    Definer: ArnString
    ViewVersionId: TableVersionId
    ViewVersionToken: HashString
    RefreshSeconds: Long
    LastRefreshType: LastRefreshType
    SubObjects: ViewSubObjectsList
    SubObjectVersionIds: ViewSubObjectVersionIdsList
    Representations: ViewRepresentationList
}

structure ViewDefinitionInput {
    IsProtected: Boolean
    Definer: ArnString
    Representations: ViewRepresentationInputList
    ViewVersionId: TableVersionId
    ViewVersionToken: VersionString
    RefreshSeconds: Long
    LastRefreshType: LastRefreshType
    SubObjects: ViewSubObjectsList
    SubObjectVersionIds: ViewSubObjectVersionIdsList
}

enum ViewDialect {
    REDSHIFT
    ATHENA
    SPARK
}

@length(min: 1, max: 255)
string ViewDialectVersionString

structure ViewRepresentation {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
    ViewOriginalText: ViewTextString
    ViewExpandedText: ViewTextString
    ValidationConnection: NameString
    IsStale: Boolean
}

structure ViewRepresentationInput {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
    ViewOriginalText: ViewTextString
    ValidationConnection: NameString
    ViewExpandedText: ViewTextString
}

@length(min: 1, max: 10)
list ViewRepresentationInputList {
    member: ViewRepresentationInput
}

@length(min: 1, max: 1000)
list ViewRepresentationList {
    member: ViewRepresentation
}

@length(min: 0, max: 250)
list ViewSubObjectVersionIdsList {
    member: TableVersionId
}

@length(min: 0, max: 10)
list ViewSubObjectsList {
    member: ArnString
}

@length(max: 409600)
string ViewTextString

enum ViewUpdateAction {
    ADD
    REPLACE
    ADD_OR_REPLACE
    DROP
}

structure ViewValidation {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
    ViewValidationText: ViewTextString
    UpdateTime: Timestamp
    State: ResourceState
    Error: ErrorDetail
}

list ViewValidationList {
    member: ViewValidation
}

enum WorkerType {
    Standard
    G_1X = "G.1X"
    G_2X = "G.2X"
    G_025X = "G.025X"
    G_4X = "G.4X"
    G_8X = "G.8X"
    Z_2X = "Z.2X"
}

structure Workflow {
    Name: NameString
    Description: String
    DefaultRunProperties: WorkflowRunProperties
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    LastRun: WorkflowRun
    Graph: WorkflowGraph
    MaxConcurrentRuns: Integer
    BlueprintDetails: BlueprintDetails
}

@length(max: 120000)
string WorkflowDescriptionString

structure WorkflowGraph {
    Nodes: NodeList
    Edges: EdgeList
}

@length(min: 1, max: 25)
list WorkflowNames {
    member: NameString
}

structure WorkflowRun {
    Name: NameString
    WorkflowRunId: IdString
    PreviousRunId: IdString
    WorkflowRunProperties: WorkflowRunProperties
    StartedOn: Timestamp
    CompletedOn: Timestamp
    Status: WorkflowRunStatus
    ErrorMessage: String
    Statistics: WorkflowRunStatistics
    Graph: WorkflowGraph
    StartingEventBatchCondition: StartingEventBatchCondition
}

map WorkflowRunProperties {
    key: IdString
    value: String
}

structure WorkflowRunStatistics {
    TotalActions: Integer
    TimeoutActions: Integer
    FailedActions: Integer
    StoppedActions: Integer
    SucceededActions: Integer
    RunningActions: Integer
    ErroredActions: Integer
    WaitingActions: Integer
}

enum WorkflowRunStatus {
    RUNNING
    COMPLETED
    STOPPING
    STOPPED
    ERROR
}

@length(min: 1, max: 1000)
list WorkflowRuns {
    member: WorkflowRun
}

@length(min: 1, max: 25)
list Workflows {
    member: Workflow
}

structure XMLClassifier {
    @required
    Name: NameString

    @required
    Classification: String

    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: Long
    RowTag: String
}

@length(min: 1)
string databaseNameString

@length(min: 1)
string glueConnectionNameString

@length(min: 1)
string tableNameString
