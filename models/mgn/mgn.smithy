$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mgn

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Application Migration Service")
@service(sdkId: "mgn", endpointPrefix: "mgn")
@restJson1
@sigv4(name: "mgn")
@standardRegionalEndpoints
service mgn {
    version: "2020-02-26"
    operations: [
        ArchiveApplication
        ArchiveWave
        AssociateApplications
        AssociateSourceServers
        ChangeServerLifeCycleState
        CreateApplication
        CreateConnector
        CreateLaunchConfigurationTemplate
        CreateNetworkMigrationDefinition
        CreateReplicationConfigurationTemplate
        CreateWave
        DeleteApplication
        DeleteConnector
        DeleteJob
        DeleteLaunchConfigurationTemplate
        DeleteNetworkMigrationDefinition
        DeleteReplicationConfigurationTemplate
        DeleteSourceServer
        DeleteVcenterClient
        DeleteWave
        DescribeJobLogItems
        DescribeJobs
        DescribeLaunchConfigurationTemplates
        DescribeReplicationConfigurationTemplates
        DescribeSourceServers
        DescribeVcenterClients
        DisassociateApplications
        DisassociateSourceServers
        DisconnectFromService
        FinalizeCutover
        GetLaunchConfiguration
        GetNetworkMigrationDefinition
        GetNetworkMigrationMapperSegmentConstruct
        GetReplicationConfiguration
        InitializeService
        ListApplications
        ListConnectors
        ListExportErrors
        ListExports
        ListImportErrors
        ListImportFileEnrichments
        ListImports
        ListManagedAccounts
        ListNetworkMigrationAnalyses
        ListNetworkMigrationAnalysisResults
        ListNetworkMigrationCodeGenerationSegments
        ListNetworkMigrationCodeGenerations
        ListNetworkMigrationDefinitions
        ListNetworkMigrationDeployedStacks
        ListNetworkMigrationDeployments
        ListNetworkMigrationExecutions
        ListNetworkMigrationMapperSegmentConstructs
        ListNetworkMigrationMapperSegments
        ListNetworkMigrationMappingUpdates
        ListNetworkMigrationMappings
        ListSourceServerActions
        ListTagsForResource
        ListTemplateActions
        ListWaves
        MarkAsArchived
        PauseReplication
        PutSourceServerAction
        PutTemplateAction
        RemoveSourceServerAction
        RemoveTemplateAction
        ResumeReplication
        RetryDataReplication
        StartCutover
        StartExport
        StartImport
        StartImportFileEnrichment
        StartNetworkMigrationAnalysis
        StartNetworkMigrationCodeGeneration
        StartNetworkMigrationDeployment
        StartNetworkMigrationMapping
        StartNetworkMigrationMappingUpdate
        StartReplication
        StartTest
        StopReplication
        TagResource
        TerminateTargetInstances
        UnarchiveApplication
        UnarchiveWave
        UntagResource
        UpdateApplication
        UpdateConnector
        UpdateLaunchConfiguration
        UpdateLaunchConfigurationTemplate
        UpdateNetworkMigrationDefinition
        UpdateNetworkMigrationMapperSegment
        UpdateReplicationConfiguration
        UpdateReplicationConfigurationTemplate
        UpdateSourceServer
        UpdateSourceServerReplicationType
        UpdateWave
    ]
}

@http(method: "POST", uri: "/ArchiveApplication")
operation ArchiveApplication {
    input := {
        @required
        applicationID: ApplicationID

        accountID: AccountID
    }
    output: Application
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ArchiveWave")
operation ArchiveWave {
    input := {
        @required
        waveID: WaveID

        accountID: AccountID
    }
    output: Wave
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/AssociateApplications") @idempotent
operation AssociateApplications {
    input := {
        @required
        waveID: WaveID

        @required
        applicationIDs: ApplicationIDs

        accountID: AccountID
    }
    output := {}
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/AssociateSourceServers") @idempotent
operation AssociateSourceServers {
    input := {
        @required
        applicationID: ApplicationID

        @required
        sourceServerIDs: AssociateSourceServersRequestSourceServerIDs

        accountID: AccountID
    }
    output := {}
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ChangeServerLifeCycleState")
operation ChangeServerLifeCycleState {
    input := {
        @required
        sourceServerID: SourceServerID

        @required
        lifeCycle: ChangeServerLifeCycleStateSourceServerLifecycle

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/CreateApplication", code: 201) @idempotent
operation CreateApplication {
    input := {
        @required
        name: ApplicationName

        description: ApplicationDescription
        tags: TagsMap
        accountID: AccountID
    }
    output: Application
    errors: [UninitializedAccountException, ServiceQuotaExceededException, ConflictException]
}

@http(method: "POST", uri: "/CreateConnector", code: 201) @idempotent
operation CreateConnector {
    input := {
        @required
        name: ConnectorName

        @required
        ssmInstanceID: SsmInstanceID

        tags: TagsMap
        ssmCommandConfig: ConnectorSsmCommandConfig
    }
    output: Connector
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/CreateLaunchConfigurationTemplate", code: 201)
operation CreateLaunchConfigurationTemplate {
    input := {
        postLaunchActions: PostLaunchActions
        enableMapAutoTagging: Boolean
        mapAutoTaggingMpeID: TagValue
        tags: TagsMap
        launchDisposition: LaunchDisposition
        targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
        copyPrivateIp: Boolean
        associatePublicIpAddress: Boolean
        copyTags: Boolean
        licensing: Licensing
        bootMode: BootMode
        smallVolumeMaxSize: PositiveInteger
        smallVolumeConf: LaunchTemplateDiskConf
        largeVolumeConf: LaunchTemplateDiskConf
        enableParametersEncryption: Boolean
        parametersEncryptionKey: KmsKeyArn
    }
    output: LaunchConfigurationTemplate
    errors: [UninitializedAccountException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/network-migration/CreateNetworkMigrationDefinition", code: 201)
@idempotent
operation CreateNetworkMigrationDefinition {
    input := {
        @required
        name: NetworkMigrationDefinitionName

        description: NetworkMigrationDefinitionDescription
        sourceConfigurations: SourceConfigurationList

        @required
        targetS3Configuration: TargetS3Configuration

        @required
        targetNetwork: TargetNetwork

        targetDeployment: TargetDeployment
        tags: TagsMap
        scopeTags: ScopeTagsMap
    }
    output: NetworkMigrationDefinition
    errors: [ValidationException, ServiceQuotaExceededException]
}

@http(method: "POST", uri: "/CreateReplicationConfigurationTemplate", code: 201)
operation CreateReplicationConfigurationTemplate {
    input := {
        @required
        stagingAreaSubnetId: SubnetID

        @required
        associateDefaultSecurityGroup: Boolean

        @required
        replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs

        @required
        replicationServerInstanceType: EC2InstanceType

        @required
        useDedicatedReplicationServer: Boolean

        @required
        defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType

        @required
        ebsEncryption: ReplicationConfigurationEbsEncryption

        ebsEncryptionKeyArn: ARN

        @required
        bandwidthThrottling: BandwidthThrottling

        @required
        dataPlaneRouting: ReplicationConfigurationDataPlaneRouting

        @required
        createPublicIP: Boolean

        @required
        stagingAreaTags: TagsMap

        useFipsEndpoint: Boolean
        tags: TagsMap
        internetProtocol: InternetProtocol
        storeSnapshotOnLocalZone: Boolean
        storageConfiguration: StorageConfiguration
    }
    output: ReplicationConfigurationTemplate
    errors: [UninitializedAccountException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/CreateWave", code: 201) @idempotent
operation CreateWave {
    input := {
        @required
        name: WaveName

        description: WaveDescription
        tags: TagsMap
        accountID: AccountID
    }
    output: Wave
    errors: [UninitializedAccountException, ServiceQuotaExceededException, ConflictException]
}

@http(method: "POST", uri: "/DeleteApplication", code: 204) @idempotent
operation DeleteApplication {
    input := {
        @required
        applicationID: ApplicationID

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DeleteConnector", code: 204) @idempotent
operation DeleteConnector {
    input := {
        @required
        connectorID: ConnectorID
    }
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/DeleteJob", code: 204) @idempotent
operation DeleteJob {
    input := {
        @required
        jobID: JobID

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DeleteLaunchConfigurationTemplate", code: 204) @idempotent
operation DeleteLaunchConfigurationTemplate {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/network-migration/DeleteNetworkMigrationDefinition", code: 204)
@idempotent
operation DeleteNetworkMigrationDefinition {
    input := {
        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID
    }
    output := {}
    errors: [ResourceNotFoundException, AccessDeniedException, ConflictException]
}

@http(method: "POST", uri: "/DeleteReplicationConfigurationTemplate", code: 204) @idempotent
operation DeleteReplicationConfigurationTemplate {
    input := {
        @required
        replicationConfigurationTemplateID: ReplicationConfigurationTemplateID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DeleteSourceServer", code: 204) @idempotent
operation DeleteSourceServer {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DeleteVcenterClient", code: 204) @idempotent
operation DeleteVcenterClient {
    input := {
        @required
        vcenterClientID: VcenterClientID
    }
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/DeleteWave", code: 204) @idempotent
operation DeleteWave {
    input := {
        @required
        waveID: WaveID

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DescribeJobLogItems")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeJobLogItems {
    input := {
        @required
        jobID: JobID

        maxResults: MaxResultsType
        nextToken: PaginationToken
        accountID: AccountID
    }
    output := {
        items: JobLogs
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/DescribeJobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeJobs {
    input := {
        filters: DescribeJobsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
        accountID: AccountID
    }
    output := {
        items: JobsList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/DescribeLaunchConfigurationTemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeLaunchConfigurationTemplates {
    input := {
        launchConfigurationTemplateIDs: LaunchConfigurationTemplateIDs
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: LaunchConfigurationTemplates
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/DescribeReplicationConfigurationTemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeReplicationConfigurationTemplates {
    input := {
        replicationConfigurationTemplateIDs: ReplicationConfigurationTemplateIDs
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ReplicationConfigurationTemplates
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/DescribeSourceServers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeSourceServers {
    input := {
        filters: DescribeSourceServersRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
        accountID: AccountID
    }
    output := {
        items: SourceServersList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "GET", uri: "/DescribeVcenterClients")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeVcenterClients {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResultsType

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        items: VcenterClientList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/DisassociateApplications") @idempotent
operation DisassociateApplications {
    input := {
        @required
        waveID: WaveID

        @required
        applicationIDs: ApplicationIDs

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DisassociateSourceServers") @idempotent
operation DisassociateSourceServers {
    input := {
        @required
        applicationID: ApplicationID

        @required
        sourceServerIDs: DisassociateSourceServersRequestSourceServerIDs

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/DisconnectFromService")
operation DisconnectFromService {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/FinalizeCutover")
operation FinalizeCutover {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/GetLaunchConfiguration") @readonly
operation GetLaunchConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: LaunchConfiguration
    errors: [UninitializedAccountException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/network-migration/GetNetworkMigrationDefinition") @readonly
operation GetNetworkMigrationDefinition {
    input := {
        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID
    }
    output: NetworkMigrationDefinition
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/network-migration/GetNetworkMigrationMapperSegmentConstruct") @readonly
operation GetNetworkMigrationMapperSegmentConstruct {
    input := {
        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        segmentID: SegmentID

        @required
        constructID: ConstructID
    }
    output := {
        construct: NetworkMigrationMapperSegmentConstruct
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/GetReplicationConfiguration") @readonly
operation GetReplicationConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: ReplicationConfiguration
    errors: [UninitializedAccountException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/InitializeService", code: 204)
operation InitializeService {
    input := {}
    output := {}
    errors: [AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListApplications")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        filters: ListApplicationsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
        accountID: AccountID
    }
    output := {
        items: ApplicationsList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException]
}

@http(method: "POST", uri: "/ListConnectors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListConnectors {
    input := {
        filters: ListConnectorsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ConnectorsList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/ListExportErrors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListExportErrors {
    input := {
        @required
        exportID: ExportID

        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ExportErrors
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/ListExports")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListExports {
    input := {
        filters: ListExportsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ExportsList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException]
}

@http(method: "POST", uri: "/ListImportErrors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListImportErrors {
    input := {
        @required
        importID: ImportID

        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ImportErrors
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/network-migration/ListImportFileEnrichments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListImportFileEnrichments {
    input := {
        filters: ListImportFileEnrichmentsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ImportFileEnrichmentsList
        nextToken: PaginationToken
    }
    errors: [ValidationException]
}

@http(method: "POST", uri: "/ListImports")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListImports {
    input := {
        filters: ListImportsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: ImportList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/ListManagedAccounts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListManagedAccounts {
    input := {
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        @required
        items: ManagedAccounts

        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ValidationException]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationAnalyses")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationAnalyses {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationAnalysesFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationAnalysesList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationAnalysisResults")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationAnalysisResults {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationAnalysisResultsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationAnalysisResultsList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationCodeGenerationSegments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationCodeGenerationSegments {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationCodeGenerationSegmentsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationCodeGenerationSegmentsList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationCodeGenerations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationCodeGenerations {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationCodeGenerationsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationCodeGenerationsList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationDefinitions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationDefinitions {
    input := {
        filters: ListNetworkMigrationDefinitionsRequestFilters
        nextToken: PaginationToken
        maxResults: MaxResultsType
    }
    output := {
        items: NetworkMigrationDefinitionSummariesList
        nextToken: PaginationToken
    }
    errors: [AccessDeniedException]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationDeployedStacks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationDeployedStacks {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationDeployedStacksList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationDeployments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationDeployments {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationDeployerJobFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output: ListNetworkMigrationDeployerJobResponse
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationExecutions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationExecutions {
    input := {
        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationExecutionRequestFilters
        nextToken: PaginationToken
        maxResults: MaxResultsType
    }
    output := {
        items: NetworkMigrationExecutionsList
        nextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationMapperSegmentConstructs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationMapperSegmentConstructs {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        @required
        segmentID: SegmentID

        filters: ListNetworkMigrationMapperSegmentConstructsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationMapperSegmentConstructs
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationMapperSegments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationMapperSegments {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationMapperSegmentsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationMapperSegmentsList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationMappingUpdates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationMappingUpdates {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationMappingUpdatesFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationMappingUpdatesList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/ListNetworkMigrationMappings")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNetworkMigrationMappings {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        filters: ListNetworkMigrationMappingsFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: NetworkMigrationMappingsList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/ListSourceServerActions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSourceServerActions {
    input := {
        @required
        sourceServerID: SourceServerID

        filters: SourceServerActionsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
        accountID: AccountID
    }
    output := {
        items: SourceServerActionDocuments
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ARN
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ListTemplateActions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListTemplateActions {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID

        filters: TemplateActionsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: TemplateActionDocuments
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/ListWaves")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWaves {
    input := {
        filters: ListWavesRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
        accountID: AccountID
    }
    output := {
        items: WavesList
        nextToken: PaginationToken
    }
    errors: [UninitializedAccountException]
}

@http(method: "POST", uri: "/MarkAsArchived")
operation MarkAsArchived {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/PauseReplication")
operation PauseReplication {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/PutSourceServerAction")
operation PutSourceServerAction {
    input := {
        @required
        sourceServerID: SourceServerID

        @required
        actionName: ActionName

        @required
        documentIdentifier: BoundedString

        @required
        order: OrderType

        @required
        actionID: ActionID

        documentVersion: DocumentVersion
        active: Boolean
        timeoutSeconds: StrictlyPositiveInteger
        mustSucceedForCutover: Boolean
        parameters: SsmDocumentParameters
        externalParameters: SsmDocumentExternalParameters
        description: ActionDescription
        category: ActionCategory
        accountID: AccountID
    }
    output: SourceServerActionDocument
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/PutTemplateAction")
operation PutTemplateAction {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID

        @required
        actionName: BoundedString

        @required
        documentIdentifier: BoundedString

        @required
        order: OrderType

        @required
        actionID: ActionID

        documentVersion: DocumentVersion
        active: Boolean
        timeoutSeconds: StrictlyPositiveInteger
        mustSucceedForCutover: Boolean
        parameters: SsmDocumentParameters
        operatingSystem: OperatingSystemString
        externalParameters: SsmDocumentExternalParameters
        description: ActionDescription
        category: ActionCategory
    }
    output: TemplateActionDocument
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/RemoveSourceServerAction", code: 204)
operation RemoveSourceServerAction {
    input := {
        @required
        sourceServerID: SourceServerID

        @required
        actionID: ActionID

        accountID: AccountID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/RemoveTemplateAction", code: 204)
operation RemoveTemplateAction {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID

        @required
        actionID: ActionID
    }
    output := {}
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/ResumeReplication")
operation ResumeReplication {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/RetryDataReplication")
operation RetryDataReplication {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/StartCutover", code: 202)
operation StartCutover {
    input := {
        @required
        sourceServerIDs: StartCutoverRequestSourceServerIDs

        tags: TagsMap
        accountID: AccountID
    }
    output := {
        job: Job
    }
    errors: [UninitializedAccountException, ValidationException, ConflictException]
}

@http(method: "POST", uri: "/StartExport", code: 202)
operation StartExport {
    input := {
        @required
        s3Bucket: S3BucketName

        @required
        s3Key: S3Key

        s3BucketOwner: AccountID
        tags: TagsMap
    }
    output := {
        exportTask: ExportTask
    }
    errors: [UninitializedAccountException, ValidationException, ServiceQuotaExceededException]
}

@http(method: "POST", uri: "/StartImport", code: 202)
operation StartImport {
    input := {
        @idempotencyToken
        clientToken: ClientIdempotencyToken

        @required
        s3BucketSource: S3BucketSource

        tags: TagsMap
    }
    output := {
        importTask: ImportTask
    }
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/network-migration/StartImportFileEnrichment", code: 202) @idempotent
operation StartImportFileEnrichment {
    input := {
        @idempotencyToken
        clientToken: ClientIdempotencyToken

        @required
        s3BucketSource: EnrichmentSourceS3Configuration

        @required
        s3BucketTarget: EnrichmentTargetS3Configuration

        ipAssignmentStrategy: IpAssignmentStrategy
    }
    output := {
        jobID: ImportFileEnrichmentJobID
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/network-migration/StartNetworkMigrationAnalysis", code: 202)
@idempotent
operation StartNetworkMigrationAnalysis {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID
    }
    output := {
        jobID: NetworkMigrationJobID
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/network-migration/StartNetworkMigrationCodeGeneration", code: 202)
@idempotent
operation StartNetworkMigrationCodeGeneration {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        codeGenerationOutputFormatTypes: CodeGenerationOutputFormatTypes
    }
    output := {
        jobID: NetworkMigrationJobID
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/network-migration/StartNetworkMigrationDeployment", code: 202)
@idempotent
operation StartNetworkMigrationDeployment {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID
    }
    output: StartNetworkMigrationDeployerJobResponse
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/network-migration/StartNetworkMigrationMapping", code: 202) @idempotent
operation StartNetworkMigrationMapping {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        securityGroupMappingStrategy: SecurityGroupMappingStrategy
    }
    output := {
        jobID: NetworkMigrationJobID
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/network-migration/StartNetworkMigrationMappingUpdate", code: 202)
@idempotent
operation StartNetworkMigrationMappingUpdate {
    input := {
        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        constructs: StartNetworkMigrationMappingUpdateConstructs
        segments: StartNetworkMigrationMappingUpdateSegments
    }
    output := {
        jobID: NetworkMigrationJobID
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/StartReplication")
operation StartReplication {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/StartTest", code: 202)
operation StartTest {
    input := {
        @required
        sourceServerIDs: StartTestRequestSourceServerIDs

        tags: TagsMap
        accountID: AccountID
    }
    output := {
        job: Job
    }
    errors: [UninitializedAccountException, ValidationException, ConflictException]
}

@http(method: "POST", uri: "/StopReplication")
operation StopReplication {
    input := {
        @required
        sourceServerID: SourceServerID

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/TerminateTargetInstances", code: 202)
operation TerminateTargetInstances {
    input := {
        @required
        sourceServerIDs: TerminateTargetInstancesRequestSourceServerIDs

        tags: TagsMap
        accountID: AccountID
    }
    output := {
        job: Job
    }
    errors: [UninitializedAccountException, ValidationException, ConflictException]
}

@http(method: "POST", uri: "/UnarchiveApplication")
operation UnarchiveApplication {
    input := {
        @required
        applicationID: ApplicationID

        accountID: AccountID
    }
    output: Application
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/UnarchiveWave")
operation UnarchiveWave {
    input := {
        @required
        waveID: WaveID

        accountID: AccountID
    }
    output: Wave
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/UpdateApplication") @idempotent
operation UpdateApplication {
    input := {
        @required
        applicationID: ApplicationID

        name: ApplicationName
        description: ApplicationDescription
        accountID: AccountID
    }
    output: Application
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/UpdateConnector") @idempotent
operation UpdateConnector {
    input := {
        @required
        connectorID: ConnectorID

        name: ConnectorName
        ssmCommandConfig: ConnectorSsmCommandConfig
    }
    output: Connector
    errors: [UninitializedAccountException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/UpdateLaunchConfiguration") @idempotent
operation UpdateLaunchConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID

        name: SmallBoundedString
        launchDisposition: LaunchDisposition
        targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
        copyPrivateIp: Boolean
        copyTags: Boolean
        licensing: Licensing
        bootMode: BootMode
        postLaunchActions: PostLaunchActions
        enableMapAutoTagging: Boolean
        mapAutoTaggingMpeID: TagValue
        accountID: AccountID
    }
    output: LaunchConfiguration
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/UpdateLaunchConfigurationTemplate")
operation UpdateLaunchConfigurationTemplate {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID

        postLaunchActions: PostLaunchActions
        enableMapAutoTagging: Boolean
        mapAutoTaggingMpeID: TagValue
        launchDisposition: LaunchDisposition
        targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
        copyPrivateIp: Boolean
        associatePublicIpAddress: Boolean
        copyTags: Boolean
        licensing: Licensing
        bootMode: BootMode
        smallVolumeMaxSize: PositiveInteger
        smallVolumeConf: LaunchTemplateDiskConf
        largeVolumeConf: LaunchTemplateDiskConf
        enableParametersEncryption: Boolean
        parametersEncryptionKey: ARN
    }
    output: LaunchConfigurationTemplate
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/network-migration/UpdateNetworkMigrationDefinition") @idempotent
operation UpdateNetworkMigrationDefinition {
    input := {
        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        name: NetworkMigrationDefinitionName
        description: NetworkMigrationDefinitionDescription
        sourceConfigurations: SourceConfigurationList
        targetS3Configuration: TargetS3ConfigurationUpdate
        targetNetwork: TargetNetworkUpdate
        targetDeployment: TargetDeployment
        scopeTags: ScopeTagsMap
    }
    output: NetworkMigrationDefinition
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/network-migration/UpdateNetworkMigrationMapperSegment") @idempotent
operation UpdateNetworkMigrationMapperSegment {
    input := {
        @required
        networkMigrationDefinitionID: NetworkMigrationDefinitionID

        @required
        networkMigrationExecutionID: NetworkMigrationExecutionID

        @required
        segmentID: SegmentID

        scopeTags: ScopeTagsMap
    }
    output: NetworkMigrationMapperSegment
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/UpdateReplicationConfiguration") @idempotent
operation UpdateReplicationConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID

        name: SmallBoundedString
        stagingAreaSubnetId: SubnetID
        associateDefaultSecurityGroup: Boolean
        replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
        replicationServerInstanceType: EC2InstanceType
        useDedicatedReplicationServer: Boolean
        defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
        replicatedDisks: ReplicationConfigurationReplicatedDisks
        ebsEncryption: ReplicationConfigurationEbsEncryption
        ebsEncryptionKeyArn: ARN
        bandwidthThrottling: BandwidthThrottling
        dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
        createPublicIP: Boolean
        stagingAreaTags: TagsMap
        useFipsEndpoint: Boolean
        accountID: AccountID
        internetProtocol: InternetProtocol
        storeSnapshotOnLocalZone: Boolean
        storageConfiguration: StorageConfiguration
    }
    output: ReplicationConfiguration
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/UpdateReplicationConfigurationTemplate")
operation UpdateReplicationConfigurationTemplate {
    input := {
        @required
        replicationConfigurationTemplateID: ReplicationConfigurationTemplateID

        arn: ARN
        stagingAreaSubnetId: SubnetID
        associateDefaultSecurityGroup: Boolean
        replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
        replicationServerInstanceType: EC2InstanceType
        useDedicatedReplicationServer: Boolean
        defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
        ebsEncryption: ReplicationConfigurationEbsEncryption
        ebsEncryptionKeyArn: ARN
        bandwidthThrottling: BandwidthThrottling
        dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
        createPublicIP: Boolean
        stagingAreaTags: TagsMap
        useFipsEndpoint: Boolean
        internetProtocol: InternetProtocol
        storeSnapshotOnLocalZone: Boolean
        storageConfiguration: StorageConfiguration
    }
    output: ReplicationConfigurationTemplate
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/UpdateSourceServer") @idempotent
operation UpdateSourceServer {
    input := {
        accountID: AccountID

        @required
        sourceServerID: SourceServerID

        connectorAction: SourceServerConnectorAction
        userProvidedID: UserProvidedId
        fqdnForActionFramework: FqdnForActionFramework
        platform: OperatingSystemString
    }
    output: SourceServer
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@http(method: "POST", uri: "/UpdateSourceServerReplicationType")
operation UpdateSourceServerReplicationType {
    input := {
        @required
        sourceServerID: SourceServerID

        @required
        replicationType: ReplicationType

        accountID: AccountID
    }
    output: SourceServer
    errors: [
        UninitializedAccountException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/UpdateWave") @idempotent
operation UpdateWave {
    input := {
        @required
        waveID: WaveID

        name: WaveName
        description: WaveDescription
        accountID: AccountID
    }
    output: Wave
    errors: [UninitializedAccountException, ResourceNotFoundException, ConflictException]
}

@length(min: 20, max: 2048)
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    message: LargeBoundedString
    code: LargeBoundedString
}

@length(min: 12, max: 12) @pattern(".*[0-9]{12,}.*")
string AccountID

enum ActionCategory {
    DISASTER_RECOVERY
    OPERATING_SYSTEM
    LICENSE_AND_SUBSCRIPTION
    VALIDATION
    OBSERVABILITY
    REFACTORING
    SECURITY
    NETWORKING
    CONFIGURATION
    BACKUP
    OTHER
}

@length(min: 0, max: 256) @pattern("[0-9a-zA-Z ():/.,'-_#*; ]*")
string ActionDescription

@length(min: 1, max: 64) @pattern(".*[0-9a-zA-Z]")
string ActionID

@length(min: 0, max: 100)
list ActionIDs {
    member: ActionID
}

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string ActionName

enum AnalyzerType {
    REACHABILITY_ANALYZER
}

structure Application {
    applicationID: ApplicationID
    arn: ARN
    name: ApplicationName
    description: ApplicationDescription
    isArchived: Boolean
    applicationAggregatedStatus: ApplicationAggregatedStatus
    creationDateTime: ISO8601DatetimeString
    lastModifiedDateTime: ISO8601DatetimeString
    tags: TagsMap
    waveID: WaveID
}

structure ApplicationAggregatedStatus {
    lastUpdateDateTime: ISO8601DatetimeString
    healthStatus: ApplicationHealthStatus
    progressStatus: ApplicationProgressStatus
    totalSourceServers: PositiveInteger
}

@length(min: 0, max: 600) @pattern("[^\\x00]*")
string ApplicationDescription

enum ApplicationHealthStatus {
    HEALTHY
    LAGGING
    ERROR
}

@length(min: 21, max: 21) @pattern("app-[0-9a-zA-Z]{17}")
string ApplicationID

@length(min: 1, max: 50)
list ApplicationIDs {
    member: ApplicationID
}

@length(min: 0, max: 200)
list ApplicationIDsFilter {
    member: ApplicationID
}

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string ApplicationName

enum ApplicationProgressStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
}

list ApplicationsList {
    member: Application
}

@length(min: 1, max: 50)
list AssociateSourceServersRequestSourceServerIDs {
    member: SourceServerID
}

@range(min: 0, max: 10000)
long BandwidthThrottling

enum BootMode {
    LEGACY_BIOS
    UEFI
    USE_SOURCE
}

@length(min: 0, max: 256)
string BoundedString

structure CPU {
    cores: PositiveInteger
    modelName: BoundedString
}

structure ChangeServerLifeCycleStateSourceServerLifecycle {
    @required
    state: ChangeServerLifeCycleStateSourceServerLifecycleState
}

enum ChangeServerLifeCycleStateSourceServerLifecycleState {
    READY_FOR_TEST
    READY_FOR_CUTOVER
    CUTOVER
}

structure Checksum {
    encryptionAlgorithm: EncryptionAlgorithm
    hash: Hash
}

@length(min: 9, max: 18)
@pattern("((25[0-4]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\/(1[6-9]|2[0-8])")
string Cidr

@pattern("([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}")
string CidrBlock

@length(min: 0, max: 64)
string ClientIdempotencyToken

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string CloudWatchLogGroupName

enum CodeGenerationOutputFormatStatus {
    SUCCEEDED
    FAILED
}

structure CodeGenerationOutputFormatStatusDetails {
    status: CodeGenerationOutputFormatStatus
    statusDetailList: LargeBoundedString
}

@length(min: 0, max: 10)
map CodeGenerationOutputFormatStatusDetailsMap {
    key: CodeGenerationOutputFormatType
    value: CodeGenerationOutputFormatStatusDetails
}

enum CodeGenerationOutputFormatType {
    CDK_L1
    CDK_L2
    TERRAFORM
    LZA
}

@length(min: 0, max: 10)
list CodeGenerationOutputFormatTypes {
    member: CodeGenerationOutputFormatType
}

@error("client") @httpError(409)
structure ConflictException {
    message: LargeBoundedString
    code: LargeBoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
    errors: ConflictExceptionErrors
}

list ConflictExceptionErrors {
    member: ErrorDetails
}

structure Connector {
    connectorID: ConnectorID
    name: ConnectorName
    ssmInstanceID: SsmInstanceID
    arn: ARN
    tags: TagsMap
    ssmCommandConfig: ConnectorSsmCommandConfig
}

@length(min: 27, max: 100)
@pattern("arn:[\\w-]+:mgn:([a-z]{2}-(gov-)?[a-z]+-\\d{1})?:(\\d{12})?:connector\\/(connector-[0-9a-zA-Z]{17})")
string ConnectorArn

@length(min: 27, max: 27) @pattern("connector-[0-9a-zA-Z]{17}")
string ConnectorID

@length(min: 0, max: 20)
list ConnectorIDsFilter {
    member: ConnectorID
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_-]+")
string ConnectorName

structure ConnectorSsmCommandConfig {
    @required
    s3OutputEnabled: Boolean

    outputS3BucketName: S3BucketName

    @required
    cloudWatchOutputEnabled: Boolean

    cloudWatchLogGroupName: CloudWatchLogGroupName
}

list ConnectorsList {
    member: Connector
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ConstructID

@length(min: 0, max: 20)
map ConstructProperties {
    key: ConstructPropertyKey
    value: MarshalledResourceDefinition
}

@length(min: 0, max: 24)
string ConstructPropertyKey

@length(min: 0, max: 256)
list Cpus {
    member: CPU
}

structure DataReplicationError {
    error: DataReplicationErrorString
    rawError: LargeBoundedString
}

enum DataReplicationErrorString {
    AGENT_NOT_SEEN
    SNAPSHOTS_FAILURE
    NOT_CONVERGING
    UNSTABLE_NETWORK
    FAILED_TO_CREATE_SECURITY_GROUP
    FAILED_TO_LAUNCH_REPLICATION_SERVER
    FAILED_TO_BOOT_REPLICATION_SERVER
    FAILED_TO_AUTHENTICATE_WITH_SERVICE
    FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE
    FAILED_TO_CREATE_STAGING_DISKS
    FAILED_TO_ATTACH_STAGING_DISKS
    FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT
    FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER
    FAILED_TO_START_DATA_TRANSFER
    UNSUPPORTED_VM_CONFIGURATION
    LAST_SNAPSHOT_JOB_FAILED
    FAILED_TO_SETUP_FSX_PROXY
    FAILED_TO_CREATE_FSX_SNAPSHOT
}

structure DataReplicationInfo {
    lagDuration: ISO8601DurationString
    etaDateTime: ISO8601DatetimeString
    replicatedDisks: DataReplicationInfoReplicatedDisks
    dataReplicationState: DataReplicationState
    dataReplicationInitiation: DataReplicationInitiation
    dataReplicationError: DataReplicationError
    lastSnapshotDateTime: ISO8601DatetimeString
    replicatorId: ReplicatorID
}

structure DataReplicationInfoReplicatedDisk {
    deviceName: BoundedString
    totalStorageBytes: PositiveInteger
    replicatedStorageBytes: PositiveInteger
    rescannedStorageBytes: PositiveInteger
    backloggedStorageBytes: PositiveInteger
}

@length(min: 0, max: 60)
list DataReplicationInfoReplicatedDisks {
    member: DataReplicationInfoReplicatedDisk
}

structure DataReplicationInitiation {
    startDateTime: ISO8601DatetimeString
    nextAttemptDateTime: ISO8601DatetimeString
    steps: DataReplicationInitiationSteps
}

structure DataReplicationInitiationStep {
    name: DataReplicationInitiationStepName
    status: DataReplicationInitiationStepStatus
}

enum DataReplicationInitiationStepName {
    WAIT
    CREATE_SECURITY_GROUP
    LAUNCH_REPLICATION_SERVER
    BOOT_REPLICATION_SERVER
    AUTHENTICATE_WITH_SERVICE
    DOWNLOAD_REPLICATION_SOFTWARE
    CREATE_STAGING_DISKS
    ATTACH_STAGING_DISKS
    PAIR_REPLICATION_SERVER_WITH_AGENT
    CONNECT_AGENT_TO_REPLICATION_SERVER
    START_DATA_TRANSFER
    SETUP_FSX_PROXY
}

enum DataReplicationInitiationStepStatus {
    NOT_STARTED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    SKIPPED
}

list DataReplicationInitiationSteps {
    member: DataReplicationInitiationStep
}

enum DataReplicationState {
    STOPPED
    INITIATING
    INITIAL_SYNC
    BACKLOG
    CREATING_SNAPSHOT
    CONTINUOUS
    PAUSED
    RESCAN
    STALLED
    DISCONNECTED
    PENDING_SNAPSHOT_SHIPPING
    SHIPPING_SNAPSHOT
}

structure DeleteOperation {}

structure DescribeJobsRequestFilters {
    jobIDs: DescribeJobsRequestFiltersJobIDs
    fromDate: ISO8601DatetimeString
    toDate: ISO8601DatetimeString
}

@length(min: 0, max: 1000)
list DescribeJobsRequestFiltersJobIDs {
    member: JobID
}

@length(min: 0, max: 200)
list DescribeSourceServersRequestApplicationIDs {
    member: ApplicationID
}

structure DescribeSourceServersRequestFilters {
    sourceServerIDs: DescribeSourceServersRequestFiltersIDs
    isArchived: Boolean
    replicationTypes: ReplicationTypes
    lifeCycleStates: LifeCycleStates
    applicationIDs: DescribeSourceServersRequestApplicationIDs
}

@length(min: 0, max: 200)
list DescribeSourceServersRequestFiltersIDs {
    member: SourceServerID
}

@length(min: 1, max: 50)
list DisassociateSourceServersRequestSourceServerIDs {
    member: SourceServerID
}

structure Disk {
    deviceName: BoundedString
    bytes: PositiveInteger
}

@length(min: 0, max: 1000)
list Disks {
    member: Disk
}

@pattern("(\\$DEFAULT|\\$LATEST|[0-9]+)")
string DocumentVersion

@length(min: 0, max: 255) @pattern("i-[0-9a-fA-F]{8,}")
string EC2InstanceID

@length(min: 0, max: 255)
string EC2InstanceType

@length(min: 20, max: 20) @pattern("lt-[0-9a-z]{17}")
string EC2LaunchConfigurationTemplateID

enum EncryptionAlgorithm {
    SHA256
}

structure EnrichmentSourceS3Configuration {
    @required
    s3Bucket: S3BucketName

    @required
    s3BucketOwner: AccountID

    @required
    s3Key: S3KeyName
}

structure EnrichmentTargetS3Configuration {
    @required
    s3Bucket: S3BucketName

    @required
    s3BucketOwner: AccountID

    @required
    s3Key: S3KeyName
}

structure ErrorDetails {
    message: LargeBoundedString
    code: BoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
}

enum ExecutionStage {
    MAPPING
    CODE_GENERATION
    DEPLOY
    DEPLOYED_STACKS_DELETION
    ANALYZE
}

enum ExecutionStageActivity {
    MAPPING
    MAPPING_UPDATE
    CODE_GENERATION
    DEPLOY
    DEPLOYED_STACKS_DELETION
    ANALYZE
}

enum ExecutionStatus {
    PENDING
    STARTED
    SUCCEEDED
    FAILED
}

structure ExportErrorData {
    rawError: LargeBoundedString
}

list ExportErrors {
    member: ExportTaskError
}

@length(min: 24, max: 24) @pattern("export-[0-9a-zA-Z]{17}")
string ExportID

enum ExportStatus {
    PENDING
    STARTED
    FAILED
    SUCCEEDED
}

structure ExportTask {
    exportID: ExportID
    arn: ARN
    s3Bucket: S3BucketName
    s3Key: S3Key
    s3BucketOwner: AccountID
    creationDateTime: ISO8601DatetimeString
    endDateTime: ISO8601DatetimeString
    status: ExportStatus
    progressPercentage: Float
    summary: ExportTaskSummary
    tags: TagsMap
}

structure ExportTaskError {
    errorDateTime: ISO8601DatetimeString
    errorData: ExportErrorData
}

structure ExportTaskSummary {
    serversCount: PositiveInteger
    applicationsCount: PositiveInteger
    wavesCount: PositiveInteger
}

list ExportsList {
    member: ExportTask
}

enum FirstBoot {
    WAITING
    SUCCEEDED
    UNKNOWN
    STOPPED
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9_](([a-zA-Z0-9_\\-]{0,61}[a-zA-Z0-9_])?\\.)+[a-zA-Z]{2,63}$|^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}$|^(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}")
string FqdnForActionFramework

structure FsxOntapConfiguration {
    @required
    storageVirtualMachineId: StorageVirtualMachineId

    @required
    credentialsSecretArn: SecretArn
}

@length(min: 32, max: 32) @pattern("[A-Za-z0-9+/=]{32}")
string Hash

list IPsList {
    member: BoundedString
}

@length(min: 19, max: 32)
@pattern("[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?Z")
string ISO8601DatetimeString

@length(min: 1, max: 64)
string ISO8601DurationString

structure IdentificationHints {
    fqdn: BoundedString
    hostname: BoundedString
    vmWareUuid: BoundedString
    awsInstanceID: EC2InstanceID
    vmPath: BoundedString
}

structure ImportErrorData {
    sourceServerID: SourceServerID
    applicationID: ApplicationID
    waveID: WaveID
    ec2LaunchTemplateID: BoundedString
    rowNumber: PositiveInteger
    rawError: LargeBoundedString
    accountID: AccountID
}

enum ImportErrorType {
    VALIDATION_ERROR
    PROCESSING_ERROR
}

list ImportErrors {
    member: ImportTaskError
}

structure ImportFileEnrichment {
    jobID: ImportFileEnrichmentJobID
    createdAt: Timestamp
    endedAt: Timestamp
    status: ImportFileEnrichmentStatus
    statusDetails: LargeBoundedString
    checksum: Checksum
    s3BucketTarget: EnrichmentTargetS3Configuration
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ImportFileEnrichmentJobID

enum ImportFileEnrichmentStatus {
    PENDING
    STARTED
    FAILED
    SUCCEEDED
    SUCCEEDED_WITH_WARNINGS
}

@length(min: 0, max: 10)
list ImportFileEnrichmentsIDsFilter {
    member: ImportFileEnrichmentJobID
}

list ImportFileEnrichmentsList {
    member: ImportFileEnrichment
}

@length(min: 24, max: 24) @pattern("import-[0-9a-zA-Z]{17}")
string ImportID

@length(min: 0, max: 10)
list ImportIDsFilter {
    member: ImportID
}

list ImportList {
    member: ImportTask
}

enum ImportStatus {
    PENDING
    STARTED
    FAILED
    SUCCEEDED
}

structure ImportTask {
    importID: ImportID
    arn: ARN
    s3BucketSource: S3BucketSource
    creationDateTime: ISO8601DatetimeString
    endDateTime: ISO8601DatetimeString
    status: ImportStatus
    progressPercentage: Float
    summary: ImportTaskSummary
    tags: TagsMap
}

structure ImportTaskError {
    errorDateTime: ISO8601DatetimeString
    errorType: ImportErrorType
    errorData: ImportErrorData
}

structure ImportTaskSummary {
    waves: ImportTaskSummaryWaves
    applications: ImportTaskSummaryApplications
    servers: ImportTaskSummaryServers
}

structure ImportTaskSummaryApplications {
    createdCount: PositiveInteger
    modifiedCount: PositiveInteger
}

structure ImportTaskSummaryServers {
    createdCount: PositiveInteger
    modifiedCount: PositiveInteger
}

structure ImportTaskSummaryWaves {
    createdCount: PositiveInteger
    modifiedCount: PositiveInteger
}

enum InitiatedBy {
    START_TEST
    START_CUTOVER
    DIAGNOSTIC
    TERMINATE
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: LargeBoundedString

    @httpHeader("Retry-After")
    retryAfterSeconds: PositiveInteger
}

enum InternetProtocol {
    IPV4
    IPV6
}

@range(min: 100, max: 64000)
long Iops

enum IpAssignmentStrategy {
    STATIC
    DYNAMIC
}

@length(min: 1, max: 1011) @pattern("[a-zA-Z0-9_]+(\\.[a-zA-Z0-9_\\[\\]]+)*")
string JmesPathString

structure Job {
    @required
    jobID: JobID

    arn: ARN
    type: JobType
    initiatedBy: InitiatedBy
    creationDateTime: ISO8601DatetimeString
    endDateTime: ISO8601DatetimeString
    status: JobStatus
    participatingServers: ParticipatingServers
    tags: TagsMap
}

@length(min: 24, max: 24) @pattern("mgnjob-[0-9a-zA-Z]{17}")
string JobID

structure JobLog {
    logDateTime: ISO8601DatetimeString
    event: JobLogEvent
    eventData: JobLogEventData
}

enum JobLogEvent {
    JOB_START
    SERVER_SKIPPED
    CLEANUP_START
    CLEANUP_END
    CLEANUP_FAIL
    SNAPSHOT_START
    SNAPSHOT_END
    SNAPSHOT_FAIL
    USING_PREVIOUS_SNAPSHOT
    CONVERSION_START
    CONVERSION_END
    CONVERSION_FAIL
    LAUNCH_START
    LAUNCH_FAILED
    JOB_CANCEL
    JOB_END
}

structure JobLogEventData {
    sourceServerID: SourceServerID
    conversionServerID: EC2InstanceID
    targetInstanceID: EC2InstanceID
    rawError: LargeBoundedString
    attemptCount: StrictlyPositiveInteger
    maxAttemptsCount: StrictlyPositiveInteger
}

list JobLogs {
    member: JobLog
}

structure JobPostLaunchActionsLaunchStatus {
    ssmDocument: SsmDocument
    ssmDocumentType: SsmDocumentType
    executionID: BoundedString
    executionStatus: PostLaunchActionExecutionStatus
    failureReason: BoundedString
}

enum JobStatus {
    PENDING
    STARTED
    COMPLETED
}

enum JobType {
    LAUNCH
    TERMINATE
}

list JobsList {
    member: Job
}

@length(min: 0, max: 276)
@pattern("((arn:[\\w-]+:kms:([a-z]{2}-(gov-)?[a-z]+-\\d{1})?:(\\d{12})?:((alias|key)/[a-zA-Z0-9:/_-]{1,256}))|())")
string KmsKeyArn

@length(min: 0, max: 65536)
string LargeBoundedString

structure LastKnownCheck {
    type: LastKnownCheckType
    name: BoundedString
    status: LastKnownCheckStatus
    error: BoundedString
    checkedAt: Timestamp
}

enum LastKnownCheckStatus {
    PASSED
    FAILED
    PENDING
}

enum LastKnownCheckType {
    EC2
    FSx
}

@length(min: 0, max: 10)
list LastKnownChecksList {
    member: LastKnownCheck
}

structure LaunchConfiguration {
    sourceServerID: SourceServerID
    name: SmallBoundedString
    ec2LaunchTemplateID: BoundedString
    launchDisposition: LaunchDisposition
    targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
    copyPrivateIp: Boolean
    copyTags: Boolean
    licensing: Licensing
    bootMode: BootMode
    postLaunchActions: PostLaunchActions
    enableMapAutoTagging: Boolean
    mapAutoTaggingMpeID: TagValue
}

structure LaunchConfigurationTemplate {
    @required
    launchConfigurationTemplateID: LaunchConfigurationTemplateID

    arn: ARN
    postLaunchActions: PostLaunchActions
    enableMapAutoTagging: Boolean
    mapAutoTaggingMpeID: TagValue
    tags: TagsMap
    ec2LaunchTemplateID: EC2LaunchConfigurationTemplateID
    launchDisposition: LaunchDisposition
    targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
    copyPrivateIp: Boolean
    associatePublicIpAddress: Boolean
    copyTags: Boolean
    licensing: Licensing
    bootMode: BootMode
    smallVolumeMaxSize: PositiveInteger
    smallVolumeConf: LaunchTemplateDiskConf
    largeVolumeConf: LaunchTemplateDiskConf
    enableParametersEncryption: Boolean
    parametersEncryptionKey: ARN
}

@length(min: 21, max: 21) @pattern("lct-[0-9a-zA-Z]{17}")
string LaunchConfigurationTemplateID

@length(min: 0, max: 200)
list LaunchConfigurationTemplateIDs {
    member: LaunchConfigurationTemplateID
}

@length(min: 0, max: 200)
list LaunchConfigurationTemplates {
    member: LaunchConfigurationTemplate
}

enum LaunchDisposition {
    STOPPED
    STARTED
}

enum LaunchStatus {
    PENDING
    IN_PROGRESS
    LAUNCHED
    FAILED
    TERMINATED
}

structure LaunchTemplateDiskConf {
    volumeType: VolumeType
    iops: Iops
    throughput: Throughput
}

structure LaunchedInstance {
    ec2InstanceID: EC2InstanceID
    jobID: JobID
    firstBoot: FirstBoot
    lastKnownChecks: LastKnownChecksList
    lastKnownFsxChecksStatus: LastKnownCheckStatus
}

structure Licensing {
    osByol: Boolean
}

structure LifeCycle {
    addedToServiceDateTime: ISO8601DatetimeString
    firstByteDateTime: ISO8601DatetimeString
    elapsedReplicationDuration: ISO8601DurationString
    lastSeenByServiceDateTime: ISO8601DatetimeString
    lastTest: LifeCycleLastTest
    lastCutover: LifeCycleLastCutover
    state: LifeCycleState
}

structure LifeCycleLastCutover {
    initiated: LifeCycleLastCutoverInitiated
    reverted: LifeCycleLastCutoverReverted
    finalized: LifeCycleLastCutoverFinalized
}

structure LifeCycleLastCutoverFinalized {
    apiCallDateTime: ISO8601DatetimeString
}

structure LifeCycleLastCutoverInitiated {
    apiCallDateTime: ISO8601DatetimeString
    jobID: JobID
}

structure LifeCycleLastCutoverReverted {
    apiCallDateTime: ISO8601DatetimeString
}

structure LifeCycleLastTest {
    initiated: LifeCycleLastTestInitiated
    reverted: LifeCycleLastTestReverted
    finalized: LifeCycleLastTestFinalized
}

structure LifeCycleLastTestFinalized {
    apiCallDateTime: ISO8601DatetimeString
}

structure LifeCycleLastTestInitiated {
    apiCallDateTime: ISO8601DatetimeString
    jobID: JobID
}

structure LifeCycleLastTestReverted {
    apiCallDateTime: ISO8601DatetimeString
}

enum LifeCycleState {
    STOPPED
    NOT_READY
    READY_FOR_TEST
    TESTING
    READY_FOR_CUTOVER
    CUTTING_OVER
    CUTOVER
    DISCONNECTED
    DISCOVERED
    PENDING_INSTALLATION
}

@length(min: 0, max: 10)
list LifeCycleStates {
    member: LifeCycleState
}

structure ListApplicationsRequestFilters {
    applicationIDs: ApplicationIDsFilter
    isArchived: Boolean
    waveIDs: WaveIDsFilter
}

structure ListConnectorsRequestFilters {
    connectorIDs: ConnectorIDsFilter
}

structure ListExportsRequestFilters {
    exportIDs: ListExportsRequestFiltersExportIDs
}

@length(min: 0, max: 10)
list ListExportsRequestFiltersExportIDs {
    member: ExportID
}

structure ListImportFileEnrichmentsFilters {
    jobIDs: ImportFileEnrichmentsIDsFilter
}

structure ListImportsRequestFilters {
    importIDs: ImportIDsFilter
}

structure ListNetworkMigrationAnalysesFilters {
    jobIDs: ListNetworkMigrationAnalysesIDsFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationAnalysesIDsFilter {
    member: NetworkMigrationJobID
}

structure ListNetworkMigrationAnalysisResultsFilters {
    vpcIDs: VpcIDsFilter
}

structure ListNetworkMigrationCodeGenerationSegmentsFilters {
    segmentIDs: ListNetworkMigrationCodeGenerationSegmentsIDsFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationCodeGenerationSegmentsIDsFilter {
    member: SegmentID
}

structure ListNetworkMigrationCodeGenerationsFilters {
    jobIDs: ListNetworkMigrationCodeGenerationsIDsFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationCodeGenerationsIDsFilter {
    member: NetworkMigrationJobID
}

structure ListNetworkMigrationDefinitionsRequestFilters {
    networkMigrationDefinitionIDs: NetworkMigrationDefintionsIDsFilter
}

structure ListNetworkMigrationDeployerJobFilters {
    jobIDs: ListNetworkMigrationDeployerJobIDsFilters
}

@length(min: 0, max: 10)
list ListNetworkMigrationDeployerJobIDsFilters {
    member: NetworkMigrationJobID
}

@output
structure ListNetworkMigrationDeployerJobResponse {
    items: NetworkMigrationDeployerJobList
    nextToken: PaginationToken
}

structure ListNetworkMigrationExecutionRequestFilters {
    networkMigrationExecutionIDs: NetworkMigrationExecutionIDsFilter
    networkMigrationExecutionStatuses: NetworkMigrationExecutionStatusesFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationMapperSegmentConstructTypesFilter {
    member: NetworkMigrationMapperSegmentConstructType
}

structure ListNetworkMigrationMapperSegmentConstructsFilters {
    constructIDs: ListNetworkMigrationMapperSegmentConstructsIDsFilter
    constructTypes: ListNetworkMigrationMapperSegmentConstructTypesFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationMapperSegmentConstructsIDsFilter {
    member: ConstructID
}

structure ListNetworkMigrationMapperSegmentsFilters {
    segmentIDs: ListNetworkMigrationMapperSegmentsIDsFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationMapperSegmentsIDsFilter {
    member: SegmentID
}

structure ListNetworkMigrationMappingUpdatesFilters {
    jobIDs: ListNetworkMigrationMappingUpdatesIDsFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationMappingUpdatesIDsFilter {
    member: NetworkMigrationJobID
}

structure ListNetworkMigrationMappingsFilters {
    jobIDs: ListNetworkMigrationMappingsIDsFilter
}

@length(min: 0, max: 10)
list ListNetworkMigrationMappingsIDsFilter {
    member: NetworkMigrationJobID
}

structure ListWavesRequestFilters {
    waveIDs: WaveIDsFilter
    isArchived: Boolean
}

@length(min: 1, max: 255) @pattern("[a-zA-Z][a-zA-Z0-9-]*")
string LogicalID

structure ManagedAccount {
    accountId: AccountID
}

@length(min: 0, max: 1000)
list ManagedAccounts {
    member: ManagedAccount
}

@length(min: 0, max: 65536)
string MarshalledResourceDefinition

@range(min: 1, max: 1000)
integer MaxResultsType

structure MergeConstruct {
    segmentID: SegmentID
    constructID: ConstructID
}

@length(min: 1, max: 1)
list MergeConstructs {
    member: MergeConstruct
}

structure MergeOperation {
    mergeConstructs: MergeConstructs
}

structure NetworkInterface {
    macAddress: BoundedString
    ips: IPsList
    isPrimary: Boolean
}

@length(min: 0, max: 32)
list NetworkInterfaces {
    member: NetworkInterface
}

@length(min: 0, max: 100)
list NetworkMigrationAnalysesList {
    member: NetworkMigrationAnalysisJobDetails
}

structure NetworkMigrationAnalysisJobDetails {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    createdAt: Timestamp
    endedAt: Timestamp
    status: NetworkMigrationJobStatus
    statusDetails: LargeBoundedString
}

structure NetworkMigrationAnalysisResult {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    analyzerType: AnalyzerType
    source: NetworkMigrationAnalysisResultSource
    target: NetworkMigrationAnalysisResultTarget
    status: NetworkMigrationAnalysisResultStatus
    analysisResult: String
}

structure NetworkMigrationAnalysisResultSource {
    vpcID: VpcID
    subnetID: SubnetID
}

enum NetworkMigrationAnalysisResultStatus {
    PENDING
    STARTED
    SUCCEEDED
    FAILED
}

structure NetworkMigrationAnalysisResultTarget {
    vpcID: VpcID
    subnetID: SubnetID
}

@length(min: 0, max: 100)
list NetworkMigrationAnalysisResultsList {
    member: NetworkMigrationAnalysisResult
}

structure NetworkMigrationCodeGenerationArtifact {
    artifactID: NetworkMigrationCodeGenerationArtifactID
    artifactType: NetworkMigrationCodeGenerationArtifactType
    artifactSubType: NetworkMigrationCodeGenerationArtifactSubType
    logicalID: LogicalID
    outputS3Configuration: S3Configuration
    checksum: Checksum
    createdAt: Timestamp
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string NetworkMigrationCodeGenerationArtifactID

enum NetworkMigrationCodeGenerationArtifactSubType {
    APPLICATION
    NESTED_STACK
    STACK
}

enum NetworkMigrationCodeGenerationArtifactType {
    CDK_TYPESCRIPT
    CLOUDFORMATION_TEMPLATE
    CDKTF_TYPESCRIPT
    TERRAFORM_CONFIGURATION
    CDK_L2_TYPESCRIPT
}

list NetworkMigrationCodeGenerationArtifacts {
    member: NetworkMigrationCodeGenerationArtifact
}

structure NetworkMigrationCodeGenerationJobDetails {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    createdAt: Timestamp
    endedAt: Timestamp
    status: NetworkMigrationJobStatus
    statusDetails: LargeBoundedString
    codeGenerationOutputFormatStatusDetailsMap: CodeGenerationOutputFormatStatusDetailsMap
}

structure NetworkMigrationCodeGenerationSegment {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    segmentID: SegmentID
    segmentType: NetworkMigrationCodeGenerationSegmentType
    logicalID: LogicalID
    mapperSegmentID: SegmentID
    artifacts: NetworkMigrationCodeGenerationArtifacts
    referencedSegments: referencedSegmentsList
    createdAt: Timestamp
}

enum NetworkMigrationCodeGenerationSegmentType {
    WORKLOAD
    APPLIANCE
    NETWORK
}

@length(min: 0, max: 100)
list NetworkMigrationCodeGenerationSegmentsList {
    member: NetworkMigrationCodeGenerationSegment
}

@length(min: 0, max: 100)
list NetworkMigrationCodeGenerationsList {
    member: NetworkMigrationCodeGenerationJobDetails
}

structure NetworkMigrationDefinition {
    arn: ARN
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    name: NetworkMigrationDefinitionName
    description: NetworkMigrationDefinitionDescription
    sourceConfigurations: SourceConfigurationList
    targetS3Configuration: TargetS3Configuration
    targetNetwork: TargetNetwork
    targetDeployment: TargetDeployment
    createdAt: Timestamp
    updatedAt: Timestamp
    tags: TagsMap
    scopeTags: ScopeTagsMap
}

@length(min: 0, max: 600) @pattern("[^\\x00]*")
string NetworkMigrationDefinitionDescription

@length(min: 21, max: 21) @pattern("nmd-[0-9a-zA-Z]{17}")
string NetworkMigrationDefinitionID

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string NetworkMigrationDefinitionName

list NetworkMigrationDefinitionSummariesList {
    member: NetworkMigrationDefinitionSummary
}

structure NetworkMigrationDefinitionSummary {
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    name: NetworkMigrationDefinitionName
    sourceEnvironment: SourceEnvironment
    arn: ARN
    tags: TagsMap
    scopeTags: ScopeTagsMap
}

@length(min: 0, max: 20)
list NetworkMigrationDefintionsIDsFilter {
    member: NetworkMigrationDefinitionID
}

structure NetworkMigrationDeployedStackDetails {
    status: NetworkMigrationDeployedStackStatus
    stackPhysicalID: PhysicalID
    stackLogicalID: LogicalID
    segmentID: SegmentID
    targetAccount: AccountID
    failedResources: NetworkMigrationFailedResourcesList
}

enum NetworkMigrationDeployedStackStatus {
    CREATE_COMPLETE
    CREATE_FAILED
    CREATE_STARTED
    DELETE_COMPLETE
    DELETE_FAILED
    DELETE_STARTED
}

@length(min: 0, max: 100)
list NetworkMigrationDeployedStacksList {
    member: NetworkMigrationDeployedStackDetails
}

structure NetworkMigrationDeployerJobDetails {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    createdAt: Timestamp
    endedAt: Timestamp
    status: NetworkMigrationJobStatus
    statusDetails: LargeBoundedString
}

@length(min: 0, max: 100)
list NetworkMigrationDeployerJobList {
    member: NetworkMigrationDeployerJobDetails
}

structure NetworkMigrationExecution {
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    status: ExecutionStatus
    stage: ExecutionStage
    activity: ExecutionStageActivity
    createdAt: Timestamp
    updatedAt: Timestamp
    tags: TagsMap
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string NetworkMigrationExecutionID

@length(min: 0, max: 20)
list NetworkMigrationExecutionIDsFilter {
    member: NetworkMigrationExecutionID
}

@length(min: 0, max: 20)
list NetworkMigrationExecutionStatusesFilter {
    member: ExecutionStatus
}

list NetworkMigrationExecutionsList {
    member: NetworkMigrationExecution
}

structure NetworkMigrationFailedResourceDetails {
    logicalID: LogicalID
    status: NetworkMigrationFailedResourceStatus
    statusReason: LargeBoundedString
}

enum NetworkMigrationFailedResourceStatus {
    CREATE_FAILED
    DELETE_FAILED
}

@length(min: 0, max: 5)
list NetworkMigrationFailedResourcesList {
    member: NetworkMigrationFailedResourceDetails
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string NetworkMigrationJobID

enum NetworkMigrationJobStatus {
    PENDING
    STARTED
    SUCCEEDED
    FAILED
}

structure NetworkMigrationMapperSegment {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    segmentID: SegmentID
    segmentType: NetworkMigrationMapperSegmentType
    name: SegmentName
    description: SegmentDescription
    logicalID: LogicalID
    checksum: Checksum
    outputS3Configuration: S3Configuration
    createdAt: Timestamp
    updatedAt: Timestamp
    scopeTags: ScopeTagsMap
    targetAccount: AccountID
    referencedSegments: referencedSegmentsList
}

structure NetworkMigrationMapperSegmentConstruct {
    constructID: ConstructID
    constructType: NetworkMigrationMapperSegmentConstructType
    name: SegmentConstructName
    description: SegmentConstructDescription
    logicalID: LogicalID
    excluded: Boolean
    createdAt: Timestamp
    updatedAt: Timestamp
    properties: ConstructProperties
}

@length(min: 0, max: 24) @pattern("AWS::([A-Z\\d]){2,10}::[a-zA-Z\\d]{2,30}")
string NetworkMigrationMapperSegmentConstructType

@length(min: 0, max: 100)
list NetworkMigrationMapperSegmentConstructs {
    member: NetworkMigrationMapperSegmentConstruct
}

enum NetworkMigrationMapperSegmentType {
    WORKLOAD
    APPLIANCE
}

@length(min: 0, max: 100)
list NetworkMigrationMapperSegmentsList {
    member: NetworkMigrationMapperSegment
}

structure NetworkMigrationMappingJobDetails {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    createdAt: Timestamp
    endedAt: Timestamp
    status: NetworkMigrationJobStatus
    statusDetails: LargeBoundedString
}

structure NetworkMigrationMappingUpdateJobDetails {
    jobID: NetworkMigrationJobID
    networkMigrationExecutionID: NetworkMigrationExecutionID
    networkMigrationDefinitionID: NetworkMigrationDefinitionID
    createdAt: Timestamp
    endedAt: Timestamp
    status: NetworkMigrationJobStatus
    statusDetails: LargeBoundedString
}

@length(min: 0, max: 100)
list NetworkMigrationMappingUpdatesList {
    member: NetworkMigrationMappingUpdateJobDetails
}

@length(min: 0, max: 100)
list NetworkMigrationMappingsList {
    member: NetworkMigrationMappingJobDetails
}

structure OS {
    fullString: BoundedString
}

@pattern("(linux|windows)")
string OperatingSystemString

union OperationUnion {
    merge: MergeOperation
    split: SplitOperation
    delete: DeleteOperation
    update: UpdateOperation
}

@range(min: 1001, max: 10000)
integer OrderType

@length(min: 0, max: 2048)
string PaginationToken

structure ParticipatingServer {
    @required
    sourceServerID: SourceServerID

    launchStatus: LaunchStatus
    launchedEc2InstanceID: EC2InstanceID
    postLaunchActionsStatus: PostLaunchActionsStatus
}

list ParticipatingServers {
    member: ParticipatingServer
}

@length(min: 86, max: 128)
@pattern("arn:aws:cloudformation:[a-z0-9-]+:[0-9]{12}:stack/[a-zA-Z0-9-]+/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string PhysicalID

@range(min: 0)
long PositiveInteger

enum PostLaunchActionExecutionStatus {
    IN_PROGRESS
    SUCCESS
    FAILED
}

structure PostLaunchActions {
    deployment: PostLaunchActionsDeploymentType
    s3LogBucket: S3LogBucketName
    s3OutputKeyPrefix: BoundedString
    cloudWatchLogGroupName: CloudWatchLogGroupName
    ssmDocuments: SsmDocuments
}

enum PostLaunchActionsDeploymentType {
    TEST_AND_CUTOVER
    CUTOVER_ONLY
    TEST_ONLY
}

list PostLaunchActionsLaunchStatusList {
    member: JobPostLaunchActionsLaunchStatus
}

structure PostLaunchActionsStatus {
    ssmAgentDiscoveryDatetime: ISO8601DatetimeString
    postLaunchActionsLaunchStatusList: PostLaunchActionsLaunchStatusList
}

structure ReplicationConfiguration {
    sourceServerID: SourceServerID
    name: SmallBoundedString
    stagingAreaSubnetId: SubnetID
    associateDefaultSecurityGroup: Boolean
    replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
    replicationServerInstanceType: EC2InstanceType
    useDedicatedReplicationServer: Boolean
    defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
    replicatedDisks: ReplicationConfigurationReplicatedDisks
    ebsEncryption: ReplicationConfigurationEbsEncryption
    ebsEncryptionKeyArn: ARN
    bandwidthThrottling: BandwidthThrottling
    dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
    createPublicIP: Boolean
    stagingAreaTags: TagsMap
    useFipsEndpoint: Boolean
    internetProtocol: InternetProtocol
    storeSnapshotOnLocalZone: Boolean
    storageConfiguration: StorageConfiguration
}

enum ReplicationConfigurationDataPlaneRouting {
    PRIVATE_IP
    PUBLIC_IP
}

enum ReplicationConfigurationDefaultLargeStagingDiskType {
    GP2
    ST1
    GP3
}

enum ReplicationConfigurationEbsEncryption {
    DEFAULT
    CUSTOM
}

structure ReplicationConfigurationReplicatedDisk {
    deviceName: BoundedString
    isBootDisk: Boolean
    stagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType
    iops: PositiveInteger
    throughput: PositiveInteger
}

enum ReplicationConfigurationReplicatedDiskStagingDiskType {
    AUTO
    GP2
    IO1
    SC1
    ST1
    STANDARD
    GP3
    IO2
    FSX_ONTAP
}

@length(min: 0, max: 60)
list ReplicationConfigurationReplicatedDisks {
    member: ReplicationConfigurationReplicatedDisk
}

structure ReplicationConfigurationTemplate {
    @required
    replicationConfigurationTemplateID: ReplicationConfigurationTemplateID

    arn: ARN
    stagingAreaSubnetId: SubnetID
    associateDefaultSecurityGroup: Boolean
    replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
    replicationServerInstanceType: EC2InstanceType
    useDedicatedReplicationServer: Boolean
    defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
    ebsEncryption: ReplicationConfigurationEbsEncryption
    ebsEncryptionKeyArn: ARN
    bandwidthThrottling: BandwidthThrottling
    dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
    createPublicIP: Boolean
    stagingAreaTags: TagsMap
    useFipsEndpoint: Boolean
    tags: TagsMap
    internetProtocol: InternetProtocol
    storeSnapshotOnLocalZone: Boolean
    storageConfiguration: StorageConfiguration
}

@length(min: 21, max: 21) @pattern("rct-[0-9a-zA-Z]{17}")
string ReplicationConfigurationTemplateID

@length(min: 0, max: 200)
list ReplicationConfigurationTemplateIDs {
    member: ReplicationConfigurationTemplateID
}

list ReplicationConfigurationTemplates {
    member: ReplicationConfigurationTemplate
}

@length(min: 0, max: 32)
list ReplicationServersSecurityGroupsIDs {
    member: SecurityGroupID
}

enum ReplicationType {
    AGENT_BASED
    SNAPSHOT_SHIPPING
}

@length(min: 0, max: 2)
list ReplicationTypes {
    member: ReplicationType
}

@length(min: 19, max: 19) @pattern("i-[0-9a-zA-Z]{17}")
string ReplicatorID

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: LargeBoundedString
    code: LargeBoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
}

@pattern("[a-zA-Z0-9.\\-_]{1,255}")
string S3BucketName

structure S3BucketSource {
    @required
    s3Bucket: S3BucketName

    @required
    s3Key: S3Key

    s3BucketOwner: AccountID
}

structure S3Configuration {
    s3Bucket: S3BucketName
    s3BucketOwner: AccountID
    s3Key: S3KeyName
}

@pattern("[^\\x00]{1,1020}\\.csv")
string S3Key

@pattern("[^\\x00]{1,1024}")
string S3KeyName

@length(min: 3, max: 63)
string S3LogBucketName

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z0-9\\s+\\-=._:/@]*")
string ScopeTagKey

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s+\\-=._:/@]*")
string ScopeTagValue

@length(min: 0, max: 40) @sensitive
map ScopeTagsMap {
    key: ScopeTagKey
    value: ScopeTagValue
}

@length(min: 20, max: 256)
@pattern("arn:[\\w-]+:secretsmanager:([a-z]{2}-(gov-)?[a-z]+-\\d{1})?:(\\d{12})?:secret:(.+)")
string SecretArn

@length(min: 0, max: 255) @pattern("sg-[0-9a-fA-F]{8,}")
string SecurityGroupID

enum SecurityGroupMappingStrategy {
    MAP
    SKIP
    MAP_DHCP
}

@length(min: 0, max: 600) @pattern("[^\\x00]*")
string SegmentConstructDescription

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string SegmentConstructName

@length(min: 0, max: 600) @pattern("[^\\x00]*")
string SegmentDescription

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string SegmentID

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string SegmentName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: LargeBoundedString
    code: LargeBoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
    serviceCode: LargeBoundedString
    quotaCode: LargeBoundedString
    quotaValue: StrictlyPositiveInteger
}

@length(min: 0, max: 128)
string SmallBoundedString

structure SourceConfiguration {
    @required
    sourceEnvironment: SourceEnvironment

    @required
    sourceS3Configuration: SourceS3Configuration
}

@length(min: 0, max: 2)
list SourceConfigurationList {
    member: SourceConfiguration
}

enum SourceEnvironment {
    NSX
    VSPHERE
    FORTIGATE_FIREWALL
    PALO_ALTO_FIREWALL
    CISCO_ACI
    LOGICAL_MODEL
    MODELIZE_IT
    AWS_DISCOVERY_COLLECTOR
}

structure SourceProperties {
    lastUpdatedDateTime: ISO8601DatetimeString
    recommendedInstanceType: EC2InstanceType
    identificationHints: IdentificationHints
    networkInterfaces: NetworkInterfaces
    disks: Disks
    cpus: Cpus
    ramBytes: PositiveInteger
    os: OS
}

structure SourceS3Configuration {
    @required
    s3Bucket: S3BucketName

    @required
    s3BucketOwner: AccountID

    @required
    s3Key: S3KeyName
}

structure SourceServer {
    sourceServerID: SourceServerID
    arn: ARN
    isArchived: Boolean
    tags: TagsMap
    launchedInstance: LaunchedInstance
    dataReplicationInfo: DataReplicationInfo
    lifeCycle: LifeCycle
    sourceProperties: SourceProperties
    replicationType: ReplicationType
    vcenterClientID: VcenterClientID
    applicationID: ApplicationID
    userProvidedID: UserProvidedId
    fqdnForActionFramework: BoundedString
    connectorAction: SourceServerConnectorAction
}

structure SourceServerActionDocument {
    actionID: ActionID
    actionName: ActionName
    documentIdentifier: BoundedString
    order: OrderType
    documentVersion: DocumentVersion
    active: Boolean
    timeoutSeconds: StrictlyPositiveInteger
    mustSucceedForCutover: Boolean
    parameters: SsmDocumentParameters
    externalParameters: SsmDocumentExternalParameters
    description: ActionDescription
    category: ActionCategory
}

@length(min: 0, max: 100)
list SourceServerActionDocuments {
    member: SourceServerActionDocument
}

structure SourceServerActionsRequestFilters {
    actionIDs: ActionIDs
}

structure SourceServerConnectorAction {
    credentialsSecretArn: SecretArn
    connectorArn: ConnectorArn
}

@length(min: 19, max: 19) @pattern("s-[0-9a-zA-Z]{17}")
string SourceServerID

list SourceServersList {
    member: SourceServer
}

structure SplitConstruct {
    cidrBlock: CidrBlock
}

@length(min: 2, max: 2)
list SplitConstructs {
    member: SplitConstruct
}

structure SplitOperation {
    splitConstructs: SplitConstructs
}

structure SsmDocument {
    @required
    actionName: BoundedString

    @required
    ssmDocumentName: SsmDocumentName

    timeoutSeconds: StrictlyPositiveInteger
    mustSucceedForCutover: Boolean
    parameters: SsmDocumentParameters
    externalParameters: SsmDocumentExternalParameters
}

@length(min: 0, max: 20)
map SsmDocumentExternalParameters {
    key: SsmDocumentParameterName
    value: SsmExternalParameter
}

@length(min: 3, max: 172) @pattern("([A-Za-z0-9/:_\\.-])+")
string SsmDocumentName

@length(min: 1, max: 1011) @pattern("([A-Za-z0-9])+")
string SsmDocumentParameterName

@length(min: 0, max: 20)
map SsmDocumentParameters {
    key: SsmDocumentParameterName
    value: SsmParameterStoreParameters
}

enum SsmDocumentType {
    AUTOMATION
    COMMAND
}

@length(min: 0, max: 10)
list SsmDocuments {
    member: SsmDocument
}

union SsmExternalParameter {
    dynamicPath: JmesPathString
}

@length(min: 19, max: 20) @pattern(".*(^i-[0-9a-zA-Z]{17}$)|(^mi-[0-9a-zA-Z]{17}$).*")
string SsmInstanceID

structure SsmParameterStoreParameter {
    @required
    parameterType: SsmParameterStoreParameterType

    @required
    parameterName: SsmParameterStoreParameterName
}

@length(min: 1, max: 1011) @pattern("([A-Za-z0-9_\\.-])+")
string SsmParameterStoreParameterName

enum SsmParameterStoreParameterType {
    STRING
    SECURE_STRING
}

@length(min: 0, max: 10)
list SsmParameterStoreParameters {
    member: SsmParameterStoreParameter
}

@length(min: 1, max: 200)
list StartCutoverRequestSourceServerIDs {
    member: SourceServerID
}

@output
structure StartNetworkMigrationDeployerJobResponse {
    jobID: NetworkMigrationJobID
}

structure StartNetworkMigrationMappingUpdateConstruct {
    @required
    segmentID: SegmentID

    @required
    constructID: ConstructID

    @required
    constructType: NetworkMigrationMapperSegmentConstructType

    operation: OperationUnion
}

@length(min: 0, max: 100)
list StartNetworkMigrationMappingUpdateConstructs {
    member: StartNetworkMigrationMappingUpdateConstruct
}

structure StartNetworkMigrationMappingUpdateSegment {
    @required
    segmentID: SegmentID

    targetAccount: AccountID
    scopeTags: ScopeTagsMap
}

@length(min: 0, max: 100)
list StartNetworkMigrationMappingUpdateSegments {
    member: StartNetworkMigrationMappingUpdateSegment
}

@length(min: 1, max: 200)
list StartTestRequestSourceServerIDs {
    member: SourceServerID
}

structure StorageConfiguration {
    @required
    storageType: StorageType

    fsxOntapConfiguration: FsxOntapConfiguration
}

enum StorageType {
    EBS
    FSX_ONTAP
}

@length(min: 21, max: 21) @pattern("(svm-[0-9a-f]{17,})")
string StorageVirtualMachineId

@range(min: 1)
integer StrictlyPositiveInteger

@length(min: 0, max: 255) @pattern("subnet-[0-9a-fA-F]{8,}")
string SubnetID

@length(min: 0, max: 256)
string TagKey

@sensitive
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50) @sensitive
map TagsMap {
    key: TagKey
    value: TagValue
}

enum TargetDeployment {
    SINGLE_ACCOUNT
    MULTI_ACCOUNT
}

enum TargetInstanceTypeRightSizingMethod {
    NONE
    BASIC
}

structure TargetNetwork {
    @required
    topology: TargetNetworkTopology

    inboundCidr: Cidr
    outboundCidr: Cidr
    inspectionCidr: Cidr
}

enum TargetNetworkTopology {
    ISOLATED_VPC
    HUB_AND_SPOKE
}

structure TargetNetworkUpdate {
    topology: TargetNetworkTopology
    inboundCidr: Cidr
    outboundCidr: Cidr
    inspectionCidr: Cidr
}

structure TargetS3Configuration {
    @required
    s3Bucket: S3BucketName

    @required
    s3BucketOwner: AccountID
}

structure TargetS3ConfigurationUpdate {
    s3Bucket: S3BucketName
    s3BucketOwner: AccountID
}

structure TemplateActionDocument {
    actionID: ActionID
    actionName: BoundedString
    documentIdentifier: BoundedString
    order: OrderType
    documentVersion: DocumentVersion
    active: Boolean
    timeoutSeconds: StrictlyPositiveInteger
    mustSucceedForCutover: Boolean
    parameters: SsmDocumentParameters
    operatingSystem: OperatingSystemString
    externalParameters: SsmDocumentExternalParameters
    description: ActionDescription
    category: ActionCategory
}

@length(min: 0, max: 100)
list TemplateActionDocuments {
    member: TemplateActionDocument
}

structure TemplateActionsRequestFilters {
    actionIDs: ActionIDs
}

@length(min: 1, max: 200)
list TerminateTargetInstancesRequestSourceServerIDs {
    member: SourceServerID
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: LargeBoundedString

    serviceCode: LargeBoundedString
    quotaCode: LargeBoundedString

    @httpHeader("Retry-After")
    retryAfterSeconds: LargeBoundedString
}

@range(min: 125, max: 1000)
long Throughput

@error("client") @httpError(400)
structure UninitializedAccountException {
    message: LargeBoundedString
    code: LargeBoundedString
}

structure UpdateOperation {
    name: SegmentConstructName
    excluded: Boolean
    properties: ConstructProperties
}

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string UserProvidedId

@error("client") @httpError(400)
structure ValidationException {
    message: LargeBoundedString
    code: LargeBoundedString
    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    name: LargeBoundedString
    message: LargeBoundedString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

structure VcenterClient {
    vcenterClientID: VcenterClientID
    arn: ARN
    hostname: BoundedString
    vcenterUUID: BoundedString
    datacenterName: BoundedString
    lastSeenDatetime: ISO8601DatetimeString
    sourceServerTags: TagsMap
    tags: TagsMap
}

@length(min: 21, max: 21) @pattern("vcc-[0-9a-zA-Z]{17}")
string VcenterClientID

list VcenterClientList {
    member: VcenterClient
}

enum VolumeType {
    io1
    io2
    gp3
    gp2
    st1
    sc1
    standard
}

@pattern("vpc-([0-9a-f]){8}(([0-9a-f]){9})?")
string VpcID

@length(min: 0, max: 10)
list VpcIDsFilter {
    member: VpcID
}

structure Wave {
    waveID: WaveID
    arn: ARN
    name: WaveName
    description: WaveDescription
    isArchived: Boolean
    waveAggregatedStatus: WaveAggregatedStatus
    creationDateTime: ISO8601DatetimeString
    lastModifiedDateTime: ISO8601DatetimeString
    tags: TagsMap
}

structure WaveAggregatedStatus {
    lastUpdateDateTime: ISO8601DatetimeString
    replicationStartedDateTime: ISO8601DatetimeString
    healthStatus: WaveHealthStatus
    progressStatus: WaveProgressStatus
    totalApplications: PositiveInteger
}

@length(min: 0, max: 600) @pattern("[^\\x00]*")
string WaveDescription

enum WaveHealthStatus {
    HEALTHY
    LAGGING
    ERROR
}

@length(min: 22, max: 22) @pattern("wave-[0-9a-zA-Z]{17}")
string WaveID

@length(min: 0, max: 200)
list WaveIDsFilter {
    member: WaveID
}

@length(min: 1, max: 256) @pattern("[^\\s\\x00]( *[^\\s\\x00])*")
string WaveName

enum WaveProgressStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
}

list WavesList {
    member: Wave
}

list referencedSegmentsList {
    member: SegmentID
}
