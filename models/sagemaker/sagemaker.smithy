$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sagemaker

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon SageMaker Service")
@service(sdkId: "SageMaker", endpointPrefix: "api.sagemaker")
@awsJson1_1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://api-fips.sagemaker.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://api-fips.sagemaker.{region}.{dnsSuffix}", fips: true}]
    }
)
service SageMaker {
    version: "2017-07-24"
    operations: [
        AddAssociation
        AddTags
        AssociateTrialComponent
        AttachClusterNodeVolume
        BatchAddClusterNodes
        BatchDeleteClusterNodes
        BatchDescribeModelPackage
        BatchRebootClusterNodes
        BatchReplaceClusterNodes
        CreateAIBenchmarkJob
        CreateAIRecommendationJob
        CreateAIWorkloadConfig
        CreateAction
        CreateAlgorithm
        CreateApp
        CreateAppImageConfig
        CreateArtifact
        CreateAutoMLJob
        CreateAutoMLJobV2
        CreateCluster
        CreateClusterSchedulerConfig
        CreateCodeRepository
        CreateCompilationJob
        CreateComputeQuota
        CreateContext
        CreateDataQualityJobDefinition
        CreateDeviceFleet
        CreateDomain
        CreateEdgeDeploymentPlan
        CreateEdgeDeploymentStage
        CreateEdgePackagingJob
        CreateEndpoint
        CreateEndpointConfig
        CreateExperiment
        CreateFeatureGroup
        CreateFlowDefinition
        CreateHub
        CreateHubContentPresignedUrls
        CreateHubContentReference
        CreateHumanTaskUi
        CreateHyperParameterTuningJob
        CreateImage
        CreateImageVersion
        CreateInferenceComponent
        CreateInferenceExperiment
        CreateInferenceRecommendationsJob
        CreateJob
        CreateLabelingJob
        CreateMlflowApp
        CreateMlflowTrackingServer
        CreateModel
        CreateModelBiasJobDefinition
        CreateModelCard
        CreateModelCardExportJob
        CreateModelExplainabilityJobDefinition
        CreateModelPackage
        CreateModelPackageGroup
        CreateModelQualityJobDefinition
        CreateMonitoringSchedule
        CreateNotebookInstance
        CreateNotebookInstanceLifecycleConfig
        CreateOptimizationJob
        CreatePartnerApp
        CreatePartnerAppPresignedUrl
        CreatePipeline
        CreatePresignedDomainUrl
        CreatePresignedMlflowAppUrl
        CreatePresignedMlflowTrackingServerUrl
        CreatePresignedNotebookInstanceUrl
        CreateProcessingJob
        CreateProject
        CreateSpace
        CreateStudioLifecycleConfig
        CreateTrainingJob
        CreateTrainingPlan
        CreateTransformJob
        CreateTrial
        CreateTrialComponent
        CreateUserProfile
        CreateWorkforce
        CreateWorkteam
        DeleteAIBenchmarkJob
        DeleteAIRecommendationJob
        DeleteAIWorkloadConfig
        DeleteAction
        DeleteAlgorithm
        DeleteApp
        DeleteAppImageConfig
        DeleteArtifact
        DeleteAssociation
        DeleteCluster
        DeleteClusterSchedulerConfig
        DeleteCodeRepository
        DeleteCompilationJob
        DeleteComputeQuota
        DeleteContext
        DeleteDataQualityJobDefinition
        DeleteDeviceFleet
        DeleteDomain
        DeleteEdgeDeploymentPlan
        DeleteEdgeDeploymentStage
        DeleteEndpoint
        DeleteEndpointConfig
        DeleteExperiment
        DeleteFeatureGroup
        DeleteFlowDefinition
        DeleteHub
        DeleteHubContent
        DeleteHubContentReference
        DeleteHumanTaskUi
        DeleteHyperParameterTuningJob
        DeleteImage
        DeleteImageVersion
        DeleteInferenceComponent
        DeleteInferenceExperiment
        DeleteJob
        DeleteMlflowApp
        DeleteMlflowTrackingServer
        DeleteModel
        DeleteModelBiasJobDefinition
        DeleteModelCard
        DeleteModelExplainabilityJobDefinition
        DeleteModelPackage
        DeleteModelPackageGroup
        DeleteModelPackageGroupPolicy
        DeleteModelQualityJobDefinition
        DeleteMonitoringSchedule
        DeleteNotebookInstance
        DeleteNotebookInstanceLifecycleConfig
        DeleteOptimizationJob
        DeletePartnerApp
        DeletePipeline
        DeleteProcessingJob
        DeleteProject
        DeleteSpace
        DeleteStudioLifecycleConfig
        DeleteTags
        DeleteTrainingJob
        DeleteTrial
        DeleteTrialComponent
        DeleteUserProfile
        DeleteWorkforce
        DeleteWorkteam
        DeregisterDevices
        DescribeAIBenchmarkJob
        DescribeAIRecommendationJob
        DescribeAIWorkloadConfig
        DescribeAction
        DescribeAlgorithm
        DescribeApp
        DescribeAppImageConfig
        DescribeArtifact
        DescribeAutoMLJob
        DescribeAutoMLJobV2
        DescribeCluster
        DescribeClusterEvent
        DescribeClusterNode
        DescribeClusterSchedulerConfig
        DescribeCodeRepository
        DescribeCompilationJob
        DescribeComputeQuota
        DescribeContext
        DescribeDataQualityJobDefinition
        DescribeDevice
        DescribeDeviceFleet
        DescribeDomain
        DescribeEdgeDeploymentPlan
        DescribeEdgePackagingJob
        DescribeEndpoint
        DescribeEndpointConfig
        DescribeExperiment
        DescribeFeatureGroup
        DescribeFeatureMetadata
        DescribeFlowDefinition
        DescribeHub
        DescribeHubContent
        DescribeHumanTaskUi
        DescribeHyperParameterTuningJob
        DescribeImage
        DescribeImageVersion
        DescribeInferenceComponent
        DescribeInferenceExperiment
        DescribeInferenceRecommendationsJob
        DescribeJob
        DescribeJobSchemaVersion
        DescribeLabelingJob
        DescribeLineageGroup
        DescribeMlflowApp
        DescribeMlflowTrackingServer
        DescribeModel
        DescribeModelBiasJobDefinition
        DescribeModelCard
        DescribeModelCardExportJob
        DescribeModelExplainabilityJobDefinition
        DescribeModelPackage
        DescribeModelPackageGroup
        DescribeModelQualityJobDefinition
        DescribeMonitoringSchedule
        DescribeNotebookInstance
        DescribeNotebookInstanceLifecycleConfig
        DescribeOptimizationJob
        DescribePartnerApp
        DescribePipeline
        DescribePipelineDefinitionForExecution
        DescribePipelineExecution
        DescribeProcessingJob
        DescribeProject
        DescribeReservedCapacity
        DescribeSpace
        DescribeStudioLifecycleConfig
        DescribeSubscribedWorkteam
        DescribeTrainingJob
        DescribeTrainingPlan
        DescribeTrainingPlanExtensionHistory
        DescribeTransformJob
        DescribeTrial
        DescribeTrialComponent
        DescribeUserProfile
        DescribeWorkforce
        DescribeWorkteam
        DetachClusterNodeVolume
        DisableSagemakerServicecatalogPortfolio
        DisassociateTrialComponent
        EnableSagemakerServicecatalogPortfolio
        ExtendTrainingPlan
        GetDeviceFleetReport
        GetLineageGroupPolicy
        GetModelPackageGroupPolicy
        GetSagemakerServicecatalogPortfolioStatus
        GetScalingConfigurationRecommendation
        GetSearchSuggestions
        ImportHubContent
        ListAIBenchmarkJobs
        ListAIRecommendationJobs
        ListAIWorkloadConfigs
        ListActions
        ListAlgorithms
        ListAliases
        ListAppImageConfigs
        ListApps
        ListArtifacts
        ListAssociations
        ListAutoMLJobs
        ListCandidatesForAutoMLJob
        ListClusterEvents
        ListClusterNodes
        ListClusterSchedulerConfigs
        ListClusters
        ListCodeRepositories
        ListCompilationJobs
        ListComputeQuotas
        ListContexts
        ListDataQualityJobDefinitions
        ListDeviceFleets
        ListDevices
        ListDomains
        ListEdgeDeploymentPlans
        ListEdgePackagingJobs
        ListEndpointConfigs
        ListEndpoints
        ListExperiments
        ListFeatureGroups
        ListFlowDefinitions
        ListHubContentVersions
        ListHubContents
        ListHubs
        ListHumanTaskUis
        ListHyperParameterTuningJobs
        ListImageVersions
        ListImages
        ListInferenceComponents
        ListInferenceExperiments
        ListInferenceRecommendationsJobSteps
        ListInferenceRecommendationsJobs
        ListJobSchemaVersions
        ListJobs
        ListLabelingJobs
        ListLabelingJobsForWorkteam
        ListLineageGroups
        ListMlflowApps
        ListMlflowTrackingServers
        ListModelBiasJobDefinitions
        ListModelCardExportJobs
        ListModelCardVersions
        ListModelCards
        ListModelExplainabilityJobDefinitions
        ListModelMetadata
        ListModelPackageGroups
        ListModelPackages
        ListModelQualityJobDefinitions
        ListModels
        ListMonitoringAlertHistory
        ListMonitoringAlerts
        ListMonitoringExecutions
        ListMonitoringSchedules
        ListNotebookInstanceLifecycleConfigs
        ListNotebookInstances
        ListOptimizationJobs
        ListPartnerApps
        ListPipelineExecutionSteps
        ListPipelineExecutions
        ListPipelineParametersForExecution
        ListPipelineVersions
        ListPipelines
        ListProcessingJobs
        ListProjects
        ListResourceCatalogs
        ListSpaces
        ListStageDevices
        ListStudioLifecycleConfigs
        ListSubscribedWorkteams
        ListTags
        ListTrainingJobs
        ListTrainingJobsForHyperParameterTuningJob
        ListTrainingPlans
        ListTransformJobs
        ListTrialComponents
        ListTrials
        ListUltraServersByReservedCapacity
        ListUserProfiles
        ListWorkforces
        ListWorkteams
        PutModelPackageGroupPolicy
        QueryLineage
        RegisterDevices
        RenderUiTemplate
        RetryPipelineExecution
        Search
        SearchTrainingPlanOfferings
        SendPipelineExecutionStepFailure
        SendPipelineExecutionStepSuccess
        StartClusterHealthCheck
        StartEdgeDeploymentStage
        StartInferenceExperiment
        StartMlflowTrackingServer
        StartMonitoringSchedule
        StartNotebookInstance
        StartPipelineExecution
        StartSession
        StopAIBenchmarkJob
        StopAIRecommendationJob
        StopAutoMLJob
        StopCompilationJob
        StopEdgeDeploymentStage
        StopEdgePackagingJob
        StopHyperParameterTuningJob
        StopInferenceExperiment
        StopInferenceRecommendationsJob
        StopJob
        StopLabelingJob
        StopMlflowTrackingServer
        StopMonitoringSchedule
        StopNotebookInstance
        StopOptimizationJob
        StopPipelineExecution
        StopProcessingJob
        StopTrainingJob
        StopTransformJob
        UpdateAction
        UpdateAppImageConfig
        UpdateArtifact
        UpdateCluster
        UpdateClusterSchedulerConfig
        UpdateClusterSoftware
        UpdateCodeRepository
        UpdateComputeQuota
        UpdateContext
        UpdateDeviceFleet
        UpdateDevices
        UpdateDomain
        UpdateEndpoint
        UpdateEndpointWeightsAndCapacities
        UpdateExperiment
        UpdateFeatureGroup
        UpdateFeatureMetadata
        UpdateHub
        UpdateHubContent
        UpdateHubContentReference
        UpdateImage
        UpdateImageVersion
        UpdateInferenceComponent
        UpdateInferenceComponentRuntimeConfig
        UpdateInferenceExperiment
        UpdateMlflowApp
        UpdateMlflowTrackingServer
        UpdateModelCard
        UpdateModelPackage
        UpdateMonitoringAlert
        UpdateMonitoringSchedule
        UpdateNotebookInstance
        UpdateNotebookInstanceLifecycleConfig
        UpdatePartnerApp
        UpdatePipeline
        UpdatePipelineExecution
        UpdatePipelineVersion
        UpdateProject
        UpdateSpace
        UpdateTrainingJob
        UpdateTrial
        UpdateTrialComponent
        UpdateUserProfile
        UpdateWorkforce
        UpdateWorkteam
    ]
}

operation AddAssociation {
    input := {
        @required
        SourceArn: AssociationEntityArn

        @required
        DestinationArn: AssociationEntityArn

        AssociationType: AssociationEdgeType
    }
    output := {
        SourceArn: AssociationEntityArn
        DestinationArn: AssociationEntityArn
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation AddTags {
    input: AddTagsInput
    output: AddTagsOutput
}

operation AssociateTrialComponent {
    input := {
        @required
        TrialComponentName: ExperimentEntityName

        @required
        TrialName: ExperimentEntityName
    }
    output := {
        TrialComponentArn: TrialComponentArn
        TrialArn: TrialArn
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation AttachClusterNodeVolume {
    input := {
        @required
        ClusterArn: ClusterArn

        @required
        NodeId: ClusterNodeId

        @required
        VolumeId: VolumeId
    }
    output := {
        @required
        ClusterArn: ClusterArn

        @required
        NodeId: ClusterNodeId

        @required
        VolumeId: VolumeId

        @required
        AttachTime: Timestamp

        @required
        Status: VolumeAttachmentStatus

        @required
        DeviceName: VolumeDeviceName
    }
    errors: [ResourceNotFound]
}

operation BatchAddClusterNodes {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        @idempotencyToken
        ClientToken: BatchAddClusterNodesRequestClientTokenString

        @required
        NodesToAdd: AddClusterNodeSpecificationList
    }
    output := {
        @required
        Successful: NodeAdditionResultList

        @required
        Failed: BatchAddClusterNodesErrorList
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation BatchDeleteClusterNodes {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        NodeIds: ClusterNodeIds
        NodeLogicalIds: ClusterNodeLogicalIdList
    }
    output := {
        Failed: BatchDeleteClusterNodesErrorList
        Successful: ClusterNodeIds
        FailedNodeLogicalIds: BatchDeleteClusterNodeLogicalIdsErrorList
        SuccessfulNodeLogicalIds: ClusterNodeLogicalIdList
    }
    errors: [ResourceNotFound]
}

operation BatchDescribeModelPackage {
    input: BatchDescribeModelPackageInput
    output: BatchDescribeModelPackageOutput
}

operation BatchRebootClusterNodes {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        NodeIds: BatchRebootClusterNodesRequestNodeIdsList
        NodeLogicalIds: BatchRebootClusterNodesRequestNodeLogicalIdsList
    }
    output := {
        Successful: ClusterNodeIds
        Failed: BatchRebootClusterNodesErrors
        FailedNodeLogicalIds: BatchRebootClusterNodeLogicalIdsErrors
        SuccessfulNodeLogicalIds: ClusterNodeLogicalIdList
    }
    errors: [ResourceNotFound]
}

operation BatchReplaceClusterNodes {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        NodeIds: BatchReplaceClusterNodesRequestNodeIdsList
        NodeLogicalIds: BatchReplaceClusterNodesRequestNodeLogicalIdsList
    }
    output := {
        Successful: ClusterNodeIds
        Failed: BatchReplaceClusterNodesErrors
        FailedNodeLogicalIds: BatchReplaceClusterNodeLogicalIdsErrors
        SuccessfulNodeLogicalIds: ClusterNodeLogicalIdList
    }
    errors: [ResourceNotFound]
}

operation CreateAIBenchmarkJob {
    input := {
        @required
        AIBenchmarkJobName: AIEntityName

        @required
        BenchmarkTarget: AIBenchmarkTarget

        @required
        OutputConfig: AIBenchmarkOutputConfig

        @required
        AIWorkloadConfigIdentifier: AIResourceIdentifier

        @required
        RoleArn: RoleArn

        NetworkConfig: AIBenchmarkNetworkConfig
        Tags: TagList
    }
    output := {
        @required
        AIBenchmarkJobArn: AIBenchmarkJobArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateAIRecommendationJob {
    input := {
        @required
        AIRecommendationJobName: AIEntityName

        @required
        ModelSource: AIModelSource

        @required
        OutputConfig: AIRecommendationOutputConfig

        @required
        AIWorkloadConfigIdentifier: AIResourceIdentifier

        @required
        PerformanceTarget: AIRecommendationPerformanceTarget

        @required
        RoleArn: RoleArn

        InferenceSpecification: AIRecommendationInferenceSpecification
        OptimizeModel: Boolean
        ComputeSpec: AIRecommendationComputeSpec
        AdapterSource: AIAdapterSource
        Tags: TagList
    }
    output := {
        @required
        AIRecommendationJobArn: AIRecommendationJobArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateAIWorkloadConfig {
    input := {
        @required
        AIWorkloadConfigName: AIEntityName

        DatasetConfig: AIDatasetConfig
        AIWorkloadConfigs: AIWorkloadConfigs
        Tags: TagList
    }
    output := {
        @required
        AIWorkloadConfigArn: AIWorkloadConfigArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateAction {
    input := {
        @required
        ActionName: ExperimentEntityName

        @required
        Source: ActionSource

        @required
        ActionType: String256

        Description: ExperimentDescription
        Status: ActionStatus
        Properties: LineageEntityParameters
        MetadataProperties: MetadataProperties
        Tags: TagList
    }
    output := {
        ActionArn: ActionArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateAlgorithm {
    input: CreateAlgorithmInput
    output: CreateAlgorithmOutput
}

operation CreateApp {
    input := {
        @required
        DomainId: DomainId

        UserProfileName: UserProfileName
        SpaceName: SpaceName

        @required
        AppType: AppType

        @required
        AppName: AppName

        Tags: TagList
        ResourceSpec: ResourceSpec
        RecoveryMode: Boolean
    }
    output := {
        AppArn: AppArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateAppImageConfig {
    input := {
        @required
        AppImageConfigName: AppImageConfigName

        Tags: TagList
        KernelGatewayImageConfig: KernelGatewayImageConfig
        JupyterLabAppImageConfig: JupyterLabAppImageConfig
        CodeEditorAppImageConfig: CodeEditorAppImageConfig
    }
    output := {
        AppImageConfigArn: AppImageConfigArn
    }
    errors: [ResourceInUse]
}

operation CreateArtifact {
    input := {
        ArtifactName: ExperimentEntityName

        @required
        Source: ArtifactSource

        @required
        ArtifactType: String256

        Properties: ArtifactProperties
        MetadataProperties: MetadataProperties
        Tags: TagList
    }
    output := {
        ArtifactArn: ArtifactArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateAutoMLJob {
    input := {
        @required
        AutoMLJobName: AutoMLJobName

        @required
        InputDataConfig: AutoMLInputDataConfig

        @required
        OutputDataConfig: AutoMLOutputDataConfig

        ProblemType: ProblemType
        AutoMLJobObjective: AutoMLJobObjective
        AutoMLJobConfig: AutoMLJobConfig

        @required
        RoleArn: RoleArn

        GenerateCandidateDefinitionsOnly: Boolean
        Tags: TagList
        ModelDeployConfig: ModelDeployConfig
    }
    output := {
        @required
        AutoMLJobArn: AutoMLJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateAutoMLJobV2 {
    input := {
        @required
        AutoMLJobName: AutoMLJobName

        @required
        AutoMLJobInputDataConfig: AutoMLJobInputDataConfig

        @required
        OutputDataConfig: AutoMLOutputDataConfig

        @required
        AutoMLProblemTypeConfig: AutoMLProblemTypeConfig

        @required
        RoleArn: RoleArn

        Tags: TagList
        SecurityConfig: AutoMLSecurityConfig
        AutoMLJobObjective: AutoMLJobObjective
        ModelDeployConfig: ModelDeployConfig
        DataSplitConfig: AutoMLDataSplitConfig
        AutoMLComputeConfig: AutoMLComputeConfig
    }
    output := {
        @required
        AutoMLJobArn: AutoMLJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateCluster {
    input := {
        @required
        ClusterName: ClusterName

        InstanceGroups: ClusterInstanceGroupSpecifications
        RestrictedInstanceGroups: ClusterRestrictedInstanceGroupSpecifications
        RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
        VpcConfig: VpcConfig
        Tags: TagList
        Orchestrator: ClusterOrchestrator
        NodeRecovery: ClusterNodeRecovery
        TieredStorageConfig: ClusterTieredStorageConfig
        NodeProvisioningMode: ClusterNodeProvisioningMode
        ClusterRole: RoleArn
        AutoScaling: ClusterAutoScalingConfig
    }
    output := {
        @required
        ClusterArn: ClusterArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateClusterSchedulerConfig {
    input := {
        @required
        Name: EntityName

        @required
        ClusterArn: ClusterArn

        @required
        SchedulerConfig: SchedulerConfig

        Description: EntityDescription
        Tags: TagList
    }
    output := {
        @required
        ClusterSchedulerConfigArn: ClusterSchedulerConfigArn

        @required
        ClusterSchedulerConfigId: ClusterSchedulerConfigId
    }
    errors: [ConflictException, ResourceLimitExceeded]
}

operation CreateCodeRepository {
    input: CreateCodeRepositoryInput
    output: CreateCodeRepositoryOutput
}

operation CreateCompilationJob {
    input := {
        @required
        CompilationJobName: EntityName

        @required
        RoleArn: RoleArn

        ModelPackageVersionArn: ModelPackageArn
        InputConfig: InputConfig

        @required
        OutputConfig: OutputConfig

        VpcConfig: NeoVpcConfig

        @required
        StoppingCondition: StoppingCondition

        Tags: TagList
    }
    output := {
        @required
        CompilationJobArn: CompilationJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateComputeQuota {
    input := {
        @required
        Name: EntityName

        Description: EntityDescription

        @required
        ClusterArn: ClusterArn

        @required
        ComputeQuotaConfig: ComputeQuotaConfig

        @required
        ComputeQuotaTarget: ComputeQuotaTarget

        ActivationState: ActivationState
        Tags: TagList
    }
    output := {
        @required
        ComputeQuotaArn: ComputeQuotaArn

        @required
        ComputeQuotaId: ComputeQuotaId
    }
    errors: [ConflictException, ResourceLimitExceeded]
}

operation CreateContext {
    input := {
        @required
        ContextName: ContextName

        @required
        Source: ContextSource

        @required
        ContextType: String256

        Description: ExperimentDescription
        Properties: LineageEntityParameters
        Tags: TagList
    }
    output := {
        ContextArn: ContextArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateDataQualityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName

        DataQualityBaselineConfig: DataQualityBaselineConfig

        @required
        DataQualityAppSpecification: DataQualityAppSpecification

        @required
        DataQualityJobInput: DataQualityJobInput

        @required
        DataQualityJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
        Tags: TagList
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateDeviceFleet {
    input := {
        @required
        DeviceFleetName: EntityName

        RoleArn: RoleArn
        Description: DeviceFleetDescription

        @required
        OutputConfig: EdgeOutputConfig

        Tags: TagList
        EnableIotRoleAlias: Boolean
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        AuthMode: AuthMode

        @required
        DefaultUserSettings: UserSettings

        DomainSettings: DomainSettings
        SubnetIds: Subnets
        VpcId: VpcId
        Tags: TagList
        AppNetworkAccessType: AppNetworkAccessType

        @deprecated
        HomeEfsFileSystemKmsKeyId: KmsKeyId

        KmsKeyId: KmsKeyId
        AppSecurityGroupManagement: AppSecurityGroupManagement
        HomeEfsFileSystemCreation: HomeEfsFileSystemCreation
        TagPropagation: TagPropagation
        DefaultSpaceSettings: DefaultSpaceSettings
    }
    output := {
        DomainArn: DomainArn
        DomainId: DomainId
        Url: String1024
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateEdgeDeploymentPlan {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName

        @required
        ModelConfigs: EdgeDeploymentModelConfigs

        @required
        DeviceFleetName: EntityName

        Stages: DeploymentStages
        Tags: TagList
    }
    output := {
        @required
        EdgeDeploymentPlanArn: EdgeDeploymentPlanArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateEdgeDeploymentStage {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName

        @required
        Stages: DeploymentStages
    }
    errors: [ResourceLimitExceeded]
}

operation CreateEdgePackagingJob {
    input := {
        @required
        EdgePackagingJobName: EntityName

        @required
        CompilationJobName: EntityName

        @required
        ModelName: EntityName

        @required
        ModelVersion: EdgeVersion

        @required
        RoleArn: RoleArn

        @required
        OutputConfig: EdgeOutputConfig

        ResourceKey: KmsKeyId
        Tags: TagList
    }
    errors: [ResourceLimitExceeded]
}

operation CreateEndpoint {
    input: CreateEndpointInput
    output: CreateEndpointOutput
    errors: [ResourceLimitExceeded]
}

operation CreateEndpointConfig {
    input: CreateEndpointConfigInput
    output: CreateEndpointConfigOutput
    errors: [ResourceLimitExceeded]
}

operation CreateExperiment {
    input := {
        @required
        ExperimentName: ExperimentEntityName

        DisplayName: ExperimentEntityName
        Description: ExperimentDescription
        Tags: TagList
    }
    output := {
        ExperimentArn: ExperimentArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateFeatureGroup {
    input := {
        @required
        FeatureGroupName: FeatureGroupName

        @required
        RecordIdentifierFeatureName: FeatureName

        @required
        EventTimeFeatureName: FeatureName

        @required
        FeatureDefinitions: FeatureDefinitions

        OnlineStoreConfig: OnlineStoreConfig
        OfflineStoreConfig: OfflineStoreConfig
        ThroughputConfig: ThroughputConfig
        RoleArn: RoleArn
        Description: Description
        Tags: TagList
    }
    output := {
        @required
        FeatureGroupArn: FeatureGroupArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateFlowDefinition {
    input := {
        @required
        FlowDefinitionName: FlowDefinitionName

        HumanLoopRequestSource: HumanLoopRequestSource
        HumanLoopActivationConfig: HumanLoopActivationConfig
        HumanLoopConfig: HumanLoopConfig

        @required
        OutputConfig: FlowDefinitionOutputConfig

        @required
        RoleArn: RoleArn

        Tags: TagList
    }
    output := {
        @required
        FlowDefinitionArn: FlowDefinitionArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateHub {
    input := {
        @required
        HubName: HubName

        @required
        HubDescription: HubDescription

        HubDisplayName: HubDisplayName
        HubSearchKeywords: HubSearchKeywordList
        S3StorageConfig: HubS3StorageConfig
        Tags: TagList
    }
    output := {
        @required
        HubArn: HubArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AuthorizedUrlConfigs"
    pageSize: "MaxResults"
)
operation CreateHubContentPresignedUrls {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentType: HubContentType

        @required
        HubContentName: HubContentName

        HubContentVersion: HubContentVersion
        AccessConfig: PresignedUrlAccessConfig
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        AuthorizedUrlConfigs: AuthorizedUrlConfigs

        NextToken: NextToken
    }
}

operation CreateHubContentReference {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        SageMakerPublicHubContentArn: SageMakerPublicHubContentArn

        HubContentName: HubContentName
        MinVersion: HubContentVersion
        Tags: TagList
    }
    output := {
        @required
        HubArn: HubArn

        @required
        HubContentArn: HubContentArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateHumanTaskUi {
    input := {
        @required
        HumanTaskUiName: HumanTaskUiName

        @required
        UiTemplate: UiTemplate

        Tags: TagList
    }
    output := {
        @required
        HumanTaskUiArn: HumanTaskUiArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateHyperParameterTuningJob {
    input := {
        @required
        HyperParameterTuningJobName: HyperParameterTuningJobName

        @required
        HyperParameterTuningJobConfig: HyperParameterTuningJobConfig

        TrainingJobDefinition: HyperParameterTrainingJobDefinition
        TrainingJobDefinitions: HyperParameterTrainingJobDefinitions
        WarmStartConfig: HyperParameterTuningJobWarmStartConfig
        Tags: TagList
        Autotune: Autotune
    }
    output := {
        @required
        HyperParameterTuningJobArn: HyperParameterTuningJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateImage {
    input := {
        Description: ImageDescription
        DisplayName: ImageDisplayName

        @required
        ImageName: ImageName

        @required
        RoleArn: RoleArn

        Tags: TagList
    }
    output := {
        ImageArn: ImageArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateImageVersion {
    input := {
        @required
        BaseImage: ImageBaseImage

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        ImageName: ImageName

        Aliases: SageMakerImageVersionAliases
        VendorGuidance: VendorGuidance
        JobType: JobType
        MLFramework: MLFramework
        ProgrammingLang: ProgrammingLang
        Processor: Processor
        Horovod: Boolean
        ReleaseNotes: ReleaseNotes
    }
    output := {
        ImageVersionArn: ImageVersionArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateInferenceComponent {
    input: CreateInferenceComponentInput
    output: CreateInferenceComponentOutput
    errors: [ResourceLimitExceeded]
}

operation CreateInferenceExperiment {
    input := {
        @required
        Name: InferenceExperimentName

        @required
        Type: InferenceExperimentType

        Schedule: InferenceExperimentSchedule
        Description: InferenceExperimentDescription

        @required
        RoleArn: RoleArn

        @required
        EndpointName: EndpointName

        @required
        ModelVariants: ModelVariantConfigList

        DataStorageConfig: InferenceExperimentDataStorageConfig

        @required
        ShadowModeConfig: ShadowModeConfig

        KmsKey: KmsKeyId
        Tags: TagList
    }
    output := {
        @required
        InferenceExperimentArn: InferenceExperimentArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateInferenceRecommendationsJob {
    input := {
        @required
        JobName: RecommendationJobName

        @required
        JobType: RecommendationJobType

        @required
        RoleArn: RoleArn

        @required
        InputConfig: RecommendationJobInputConfig

        JobDescription: RecommendationJobDescription
        StoppingConditions: RecommendationJobStoppingConditions
        OutputConfig: RecommendationJobOutputConfig
        Tags: TagList
    }
    output := {
        @required
        JobArn: RecommendationJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateJob {
    input := {
        @required
        JobName: JobName

        @required
        RoleArn: RoleArn

        @required
        JobCategory: JobCategory

        @required
        JobConfigSchemaVersion: JobSchemaVersion

        @required
        JobConfigDocument: JobConfigDocument

        Tags: TagList
    }
    output := {
        @required
        JobArn: JobArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateLabelingJob {
    input := {
        @required
        LabelingJobName: LabelingJobName

        @required
        LabelAttributeName: LabelAttributeName

        @required
        InputConfig: LabelingJobInputConfig

        @required
        OutputConfig: LabelingJobOutputConfig

        @required
        RoleArn: RoleArn

        LabelCategoryConfigS3Uri: S3Uri
        StoppingConditions: LabelingJobStoppingConditions
        LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfig

        @required
        HumanTaskConfig: HumanTaskConfig

        Tags: TagList
    }
    output := {
        @required
        LabelingJobArn: LabelingJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateMlflowApp {
    input := {
        @required
        Name: MlflowAppName

        @required
        ArtifactStoreUri: S3Uri

        @required
        RoleArn: RoleArn

        ModelRegistrationMode: ModelRegistrationMode
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        AccountDefaultStatus: AccountDefaultStatus
        DefaultDomainIdList: DefaultDomainIdList
        Tags: TagList
    }
    output := {
        Arn: MlflowAppArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateMlflowTrackingServer {
    input := {
        @required
        TrackingServerName: TrackingServerName

        @required
        ArtifactStoreUri: S3Uri

        TrackingServerSize: TrackingServerSize
        MlflowVersion: MlflowVersion

        @required
        RoleArn: RoleArn

        AutomaticModelRegistration: Boolean
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        Tags: TagList
        S3BucketOwnerAccountId: AccountId
        S3BucketOwnerVerification: Boolean
    }
    output := {
        TrackingServerArn: TrackingServerArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateModel {
    input: CreateModelInput
    output: CreateModelOutput
    errors: [ResourceLimitExceeded]
}

operation CreateModelBiasJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName

        ModelBiasBaselineConfig: ModelBiasBaselineConfig

        @required
        ModelBiasAppSpecification: ModelBiasAppSpecification

        @required
        ModelBiasJobInput: ModelBiasJobInput

        @required
        ModelBiasJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
        Tags: TagList
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateModelCard {
    input := {
        @required
        ModelCardName: EntityName

        SecurityConfig: ModelCardSecurityConfig

        @required
        Content: ModelCardContent

        @required
        ModelCardStatus: ModelCardStatus

        Tags: TagList
    }
    output := {
        @required
        ModelCardArn: ModelCardArn
    }
    errors: [ConflictException, ResourceLimitExceeded]
}

operation CreateModelCardExportJob {
    input := {
        @required
        ModelCardName: ModelCardNameOrArn

        ModelCardVersion: Integer

        @required
        ModelCardExportJobName: EntityName

        @required
        OutputConfig: ModelCardExportOutputConfig
    }
    output := {
        @required
        ModelCardExportJobArn: ModelCardExportJobArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation CreateModelExplainabilityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName

        ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfig

        @required
        ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification

        @required
        ModelExplainabilityJobInput: ModelExplainabilityJobInput

        @required
        ModelExplainabilityJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
        Tags: TagList
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateModelPackage {
    input: CreateModelPackageInput
    output: CreateModelPackageOutput
    errors: [ConflictException, ResourceLimitExceeded]
}

operation CreateModelPackageGroup {
    input: CreateModelPackageGroupInput
    output: CreateModelPackageGroupOutput
    errors: [ResourceLimitExceeded]
}

operation CreateModelQualityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName

        ModelQualityBaselineConfig: ModelQualityBaselineConfig

        @required
        ModelQualityAppSpecification: ModelQualityAppSpecification

        @required
        ModelQualityJobInput: ModelQualityJobInput

        @required
        ModelQualityJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
        Tags: TagList
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateMonitoringSchedule {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName

        @required
        MonitoringScheduleConfig: MonitoringScheduleConfig

        Tags: TagList
    }
    output := {
        @required
        MonitoringScheduleArn: MonitoringScheduleArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateNotebookInstance {
    input: CreateNotebookInstanceInput
    output: CreateNotebookInstanceOutput
    errors: [ResourceLimitExceeded]
}

operation CreateNotebookInstanceLifecycleConfig {
    input: CreateNotebookInstanceLifecycleConfigInput
    output: CreateNotebookInstanceLifecycleConfigOutput
    errors: [ResourceLimitExceeded]
}

operation CreateOptimizationJob {
    input := {
        @required
        OptimizationJobName: EntityName

        @required
        RoleArn: RoleArn

        @required
        ModelSource: OptimizationJobModelSource

        @required
        DeploymentInstanceType: OptimizationJobDeploymentInstanceType

        MaxInstanceCount: OptimizationJobMaxInstanceCount
        OptimizationEnvironment: OptimizationJobEnvironmentVariables

        @required
        OptimizationConfigs: OptimizationConfigs

        @required
        OutputConfig: OptimizationJobOutputConfig

        @required
        StoppingCondition: StoppingCondition

        Tags: TagList
        VpcConfig: OptimizationVpcConfig
        TrainingPlanArns: OptimizationJobTrainingPlanArns
    }
    output := {
        @required
        OptimizationJobArn: OptimizationJobArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreatePartnerApp {
    input := {
        @required
        Name: PartnerAppName

        @required
        Type: PartnerAppType

        @required
        ExecutionRoleArn: RoleArn

        KmsKeyId: KmsKeyId
        MaintenanceConfig: PartnerAppMaintenanceConfig

        @required
        Tier: NonEmptyString64

        ApplicationConfig: PartnerAppConfig

        @required
        AuthType: PartnerAppAuthType

        EnableIamSessionBasedIdentity: Boolean
        EnableAutoMinorVersionUpgrade: Boolean

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        Arn: PartnerAppArn
    }
    errors: [ConflictException, ResourceLimitExceeded]
}

operation CreatePartnerAppPresignedUrl {
    input := {
        @required
        Arn: PartnerAppArn

        ExpiresInSeconds: ExpiresInSeconds
        SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
    }
    output := {
        Url: String2048
    }
    errors: [ResourceNotFound]
}

operation CreatePipeline {
    input := {
        @required
        PipelineName: PipelineName

        PipelineDisplayName: PipelineName
        PipelineDefinition: PipelineDefinition
        PipelineDefinitionS3Location: PipelineDefinitionS3Location
        PipelineDescription: PipelineDescription

        @required @idempotencyToken
        ClientRequestToken: IdempotencyToken

        @required
        RoleArn: RoleArn

        Tags: TagList
        ParallelismConfiguration: ParallelismConfiguration
    }
    output := {
        PipelineArn: PipelineArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation CreatePresignedDomainUrl {
    input := {
        @required
        DomainId: DomainId

        @required
        UserProfileName: UserProfileName

        SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
        ExpiresInSeconds: ExpiresInSeconds
        SpaceName: SpaceName
        LandingUri: LandingUri
    }
    output := {
        AuthorizedUrl: String
    }
    errors: [ResourceNotFound]
}

operation CreatePresignedMlflowAppUrl {
    input := {
        @required
        Arn: MlflowAppArn

        ExpiresInSeconds: ExpiresInSeconds
        SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
    }
    output := {
        AuthorizedUrl: MlflowAppUrl
    }
    errors: [ResourceNotFound]
}

operation CreatePresignedMlflowTrackingServerUrl {
    input := {
        @required
        TrackingServerName: TrackingServerName

        ExpiresInSeconds: ExpiresInSeconds
        SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
    }
    output := {
        AuthorizedUrl: TrackingServerUrl
    }
    errors: [ResourceNotFound]
}

operation CreatePresignedNotebookInstanceUrl {
    input: CreatePresignedNotebookInstanceUrlInput
    output: CreatePresignedNotebookInstanceUrlOutput
}

operation CreateProcessingJob {
    input := {
        ProcessingInputs: ProcessingInputs
        ProcessingOutputConfig: ProcessingOutputConfig

        @required
        ProcessingJobName: ProcessingJobName

        @required
        ProcessingResources: ProcessingResources

        StoppingCondition: ProcessingStoppingCondition

        @required
        AppSpecification: AppSpecification

        Environment: ProcessingEnvironmentMap
        NetworkConfig: NetworkConfig

        @required
        RoleArn: RoleArn

        Tags: TagList
        ExperimentConfig: ExperimentConfig
    }
    output := {
        @required
        ProcessingJobArn: ProcessingJobArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateProject {
    input: CreateProjectInput
    output: CreateProjectOutput
    errors: [ResourceLimitExceeded]
}

operation CreateSpace {
    input := {
        @required
        DomainId: DomainId

        @required
        SpaceName: SpaceName

        Tags: TagList
        SpaceSettings: SpaceSettings
        OwnershipSettings: OwnershipSettings
        SpaceSharingSettings: SpaceSharingSettings
        SpaceDisplayName: NonEmptyString64
    }
    output := {
        SpaceArn: SpaceArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateStudioLifecycleConfig {
    input := {
        @required
        StudioLifecycleConfigName: StudioLifecycleConfigName

        @required
        StudioLifecycleConfigContent: StudioLifecycleConfigContent

        @required
        StudioLifecycleConfigAppType: StudioLifecycleConfigAppType

        Tags: TagList
    }
    output := {
        StudioLifecycleConfigArn: StudioLifecycleConfigArn
    }
    errors: [ResourceInUse]
}

operation CreateTrainingJob {
    input := {
        @required
        TrainingJobName: TrainingJobName

        HyperParameters: HyperParameters
        AlgorithmSpecification: AlgorithmSpecification

        @required
        RoleArn: RoleArn

        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        ResourceConfig: ResourceConfig
        VpcConfig: VpcConfig
        StoppingCondition: StoppingCondition
        Tags: TagList
        EnableNetworkIsolation: Boolean
        EnableInterContainerTrafficEncryption: Boolean
        EnableManagedSpotTraining: Boolean
        CheckpointConfig: CheckpointConfig
        DebugHookConfig: DebugHookConfig
        DebugRuleConfigurations: DebugRuleConfigurations
        TensorBoardOutputConfig: TensorBoardOutputConfig
        ExperimentConfig: ExperimentConfig
        ProfilerConfig: ProfilerConfig
        ProfilerRuleConfigurations: ProfilerRuleConfigurations
        Environment: TrainingEnvironmentMap
        RetryStrategy: RetryStrategy
        RemoteDebugConfig: RemoteDebugConfig
        InfraCheckConfig: InfraCheckConfig
        SessionChainingConfig: SessionChainingConfig
        ServerlessJobConfig: ServerlessJobConfig
        MlflowConfig: MlflowConfig
        ModelPackageConfig: ModelPackageConfig
    }
    output := {
        @required
        TrainingJobArn: TrainingJobArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateTrainingPlan {
    input := {
        @required
        TrainingPlanName: TrainingPlanName

        @required
        TrainingPlanOfferingId: TrainingPlanOfferingId

        SpareInstanceCountPerUltraServer: SpareInstanceCountPerUltraServer
        Tags: TagList
    }
    output := {
        @required
        TrainingPlanArn: TrainingPlanArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateTransformJob {
    input := {
        @required
        TransformJobName: TransformJobName

        @required
        ModelName: ModelName

        MaxConcurrentTransforms: MaxConcurrentTransforms
        ModelClientConfig: ModelClientConfig
        MaxPayloadInMB: MaxPayloadInMB
        BatchStrategy: BatchStrategy
        Environment: TransformEnvironmentMap

        @required
        TransformInput: TransformInput

        @required
        TransformOutput: TransformOutput

        DataCaptureConfig: BatchDataCaptureConfig

        @required
        TransformResources: TransformResources

        DataProcessing: DataProcessing
        Tags: TagList
        ExperimentConfig: ExperimentConfig
    }
    output := {
        @required
        TransformJobArn: TransformJobArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation CreateTrial {
    input := {
        @required
        TrialName: ExperimentEntityName

        DisplayName: ExperimentEntityName

        @required
        ExperimentName: ExperimentEntityName

        MetadataProperties: MetadataProperties
        Tags: TagList
    }
    output := {
        TrialArn: TrialArn
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation CreateTrialComponent {
    input := {
        @required
        TrialComponentName: ExperimentEntityName

        DisplayName: ExperimentEntityName
        Status: TrialComponentStatus
        StartTime: Timestamp
        EndTime: Timestamp
        Parameters: TrialComponentParameters
        InputArtifacts: TrialComponentArtifacts
        OutputArtifacts: TrialComponentArtifacts
        MetadataProperties: MetadataProperties
        Tags: TagList
    }
    output := {
        TrialComponentArn: TrialComponentArn
    }
    errors: [ResourceLimitExceeded]
}

operation CreateUserProfile {
    input := {
        @required
        DomainId: DomainId

        @required
        UserProfileName: UserProfileName

        SingleSignOnUserIdentifier: SingleSignOnUserIdentifier
        SingleSignOnUserValue: String256
        Tags: TagList
        UserSettings: UserSettings
    }
    output := {
        UserProfileArn: UserProfileArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation CreateWorkforce {
    input := {
        CognitoConfig: CognitoConfig
        OidcConfig: OidcConfig
        SourceIpConfig: SourceIpConfig

        @required
        WorkforceName: WorkforceName

        Tags: TagList
        WorkforceVpcConfig: WorkforceVpcConfigRequest
        IpAddressType: WorkforceIpAddressType
    }
    output := {
        @required
        WorkforceArn: WorkforceArn
    }
}

operation CreateWorkteam {
    input := {
        @required
        WorkteamName: WorkteamName

        WorkforceName: WorkforceName

        @required
        MemberDefinitions: MemberDefinitions

        @required
        Description: String200

        NotificationConfiguration: NotificationConfiguration
        WorkerAccessConfiguration: WorkerAccessConfiguration
        Tags: TagList
    }
    output := {
        WorkteamArn: WorkteamArn
    }
    errors: [ResourceInUse, ResourceLimitExceeded]
}

operation DeleteAIBenchmarkJob {
    input := {
        @required
        AIBenchmarkJobName: AIEntityName
    }
    output := {
        AIBenchmarkJobArn: AIBenchmarkJobArn
    }
    errors: [ResourceNotFound]
}

operation DeleteAIRecommendationJob {
    input := {
        @required
        AIRecommendationJobName: AIEntityName
    }
    output := {
        AIRecommendationJobArn: AIRecommendationJobArn
    }
    errors: [ResourceNotFound]
}

operation DeleteAIWorkloadConfig {
    input := {
        @required
        AIWorkloadConfigName: AIEntityName
    }
    output := {
        AIWorkloadConfigArn: AIWorkloadConfigArn
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteAction {
    input := {
        @required
        ActionName: ExperimentEntityName
    }
    output := {
        ActionArn: ActionArn
    }
    errors: [ResourceNotFound]
}

operation DeleteAlgorithm {
    input: DeleteAlgorithmInput
    errors: [ConflictException]
}

operation DeleteApp {
    input := {
        @required
        DomainId: DomainId

        UserProfileName: UserProfileName
        SpaceName: SpaceName

        @required
        AppType: AppType

        @required
        AppName: AppName
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteAppImageConfig {
    input := {
        @required
        AppImageConfigName: AppImageConfigName
    }
    errors: [ResourceNotFound]
}

operation DeleteArtifact {
    input := {
        ArtifactArn: ArtifactArn
        Source: ArtifactSource
    }
    output := {
        ArtifactArn: ArtifactArn
    }
    errors: [ResourceNotFound]
}

operation DeleteAssociation {
    input := {
        @required
        SourceArn: AssociationEntityArn

        @required
        DestinationArn: AssociationEntityArn
    }
    output := {
        SourceArn: AssociationEntityArn
        DestinationArn: AssociationEntityArn
    }
    errors: [ResourceNotFound]
}

operation DeleteCluster {
    input := {
        @required
        ClusterName: ClusterNameOrArn
    }
    output := {
        @required
        ClusterArn: ClusterArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation DeleteClusterSchedulerConfig {
    input := {
        @required
        ClusterSchedulerConfigId: ClusterSchedulerConfigId
    }
    errors: [ResourceNotFound]
}

operation DeleteCodeRepository {
    input: DeleteCodeRepositoryInput
}

operation DeleteCompilationJob {
    input := {
        @required
        CompilationJobName: EntityName
    }
    errors: [ResourceNotFound]
}

operation DeleteComputeQuota {
    input := {
        @required
        ComputeQuotaId: ComputeQuotaId
    }
    errors: [ResourceNotFound]
}

operation DeleteContext {
    input := {
        @required
        ContextName: ContextName
    }
    output := {
        ContextArn: ContextArn
    }
    errors: [ResourceNotFound]
}

operation DeleteDataQualityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    errors: [ResourceNotFound]
}

operation DeleteDeviceFleet {
    input := {
        @required
        DeviceFleetName: EntityName
    }
    errors: [ResourceInUse]
}

operation DeleteDomain {
    input := {
        @required
        DomainId: DomainId

        RetentionPolicy: RetentionPolicy
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteEdgeDeploymentPlan {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName
    }
    errors: [ResourceInUse]
}

operation DeleteEdgeDeploymentStage {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName

        @required
        StageName: EntityName
    }
    errors: [ResourceInUse]
}

operation DeleteEndpoint {
    input: DeleteEndpointInput
}

operation DeleteEndpointConfig {
    input: DeleteEndpointConfigInput
}

operation DeleteExperiment {
    input := {
        @required
        ExperimentName: ExperimentEntityName
    }
    output := {
        ExperimentArn: ExperimentArn
    }
    errors: [ResourceNotFound]
}

operation DeleteFeatureGroup {
    input := {
        @required
        FeatureGroupName: FeatureGroupName
    }
    errors: [ResourceNotFound]
}

operation DeleteFlowDefinition {
    input := {
        @required
        FlowDefinitionName: FlowDefinitionName
    }
    output := {}
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteHub {
    input := {
        @required
        HubName: HubNameOrArn
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteHubContent {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentType: HubContentType

        @required
        HubContentName: HubContentName

        @required
        HubContentVersion: HubContentVersion
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteHubContentReference {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentType: HubContentType

        @required
        HubContentName: HubContentName
    }
    errors: [ResourceNotFound]
}

operation DeleteHumanTaskUi {
    input := {
        @required
        HumanTaskUiName: HumanTaskUiName
    }
    output := {}
    errors: [ResourceNotFound]
}

operation DeleteHyperParameterTuningJob {
    input := {
        @required
        HyperParameterTuningJobName: HyperParameterTuningJobName
    }
}

operation DeleteImage {
    input := {
        @required
        ImageName: ImageName
    }
    output := {}
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteImageVersion {
    input := {
        @required
        ImageName: ImageName

        Version: ImageVersionNumber
        Alias: SageMakerImageVersionAlias
    }
    output := {}
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteInferenceComponent {
    input: DeleteInferenceComponentInput
}

operation DeleteInferenceExperiment {
    input := {
        @required
        Name: InferenceExperimentName
    }
    output := {
        @required
        InferenceExperimentArn: InferenceExperimentArn
    }
    errors: [ConflictException, ResourceNotFound]
}

@idempotent
operation DeleteJob {
    input := {
        @required
        JobName: JobName

        @required
        JobCategory: JobCategory
    }
    output := {}
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteMlflowApp {
    input := {
        @required
        Arn: MlflowAppArn
    }
    output := {
        Arn: MlflowAppArn
    }
    errors: [ResourceNotFound]
}

operation DeleteMlflowTrackingServer {
    input := {
        @required
        TrackingServerName: TrackingServerName
    }
    output := {
        TrackingServerArn: TrackingServerArn
    }
    errors: [ResourceNotFound]
}

operation DeleteModel {
    input: DeleteModelInput
}

operation DeleteModelBiasJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    errors: [ResourceNotFound]
}

operation DeleteModelCard {
    input := {
        @required
        ModelCardName: EntityName
    }
    errors: [ConflictException, ResourceNotFound]
}

operation DeleteModelExplainabilityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    errors: [ResourceNotFound]
}

operation DeleteModelPackage {
    input: DeleteModelPackageInput
    errors: [ConflictException]
}

operation DeleteModelPackageGroup {
    input: DeleteModelPackageGroupInput
    errors: [ConflictException]
}

operation DeleteModelPackageGroupPolicy {
    input: DeleteModelPackageGroupPolicyInput
}

operation DeleteModelQualityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    errors: [ResourceNotFound]
}

operation DeleteMonitoringSchedule {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName
    }
    errors: [ResourceNotFound]
}

operation DeleteNotebookInstance {
    input: DeleteNotebookInstanceInput
}

operation DeleteNotebookInstanceLifecycleConfig {
    input: DeleteNotebookInstanceLifecycleConfigInput
}

operation DeleteOptimizationJob {
    input := {
        @required
        OptimizationJobName: EntityName
    }
    errors: [ResourceNotFound]
}

operation DeletePartnerApp {
    input := {
        @required
        Arn: PartnerAppArn

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        Arn: PartnerAppArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation DeletePipeline {
    input := {
        @required
        PipelineName: PipelineName

        @required @idempotencyToken
        ClientRequestToken: IdempotencyToken
    }
    output := {
        PipelineArn: PipelineArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation DeleteProcessingJob {
    input := {
        @required
        ProcessingJobName: ProcessingJobName
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteProject {
    input: DeleteProjectInput
    errors: [ConflictException]
}

operation DeleteSpace {
    input := {
        @required
        DomainId: DomainId

        @required
        SpaceName: SpaceName
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteStudioLifecycleConfig {
    input := {
        @required
        StudioLifecycleConfigName: StudioLifecycleConfigName
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteTags {
    input: DeleteTagsInput
    output: DeleteTagsOutput
}

operation DeleteTrainingJob {
    input := {
        @required
        TrainingJobName: TrainingJobName
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteTrial {
    input := {
        @required
        TrialName: ExperimentEntityName
    }
    output := {
        TrialArn: TrialArn
    }
    errors: [ResourceNotFound]
}

operation DeleteTrialComponent {
    input := {
        @required
        TrialComponentName: ExperimentEntityName
    }
    output := {
        TrialComponentArn: TrialComponentArn
    }
    errors: [ResourceNotFound]
}

operation DeleteUserProfile {
    input := {
        @required
        DomainId: DomainId

        @required
        UserProfileName: UserProfileName
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation DeleteWorkforce {
    input := {
        @required
        WorkforceName: WorkforceName
    }
    output := {}
}

operation DeleteWorkteam {
    input := {
        @required
        WorkteamName: WorkteamName
    }
    output := {
        @required
        Success: Boolean
    }
    errors: [ResourceLimitExceeded]
}

operation DeregisterDevices {
    input := {
        @required
        DeviceFleetName: EntityName

        @required
        DeviceNames: DeviceNames
    }
}

operation DescribeAIBenchmarkJob {
    input := {
        @required
        AIBenchmarkJobName: AIEntityName
    }
    output := {
        @required
        AIBenchmarkJobName: AIEntityName

        @required
        AIBenchmarkJobArn: AIBenchmarkJobArn

        @required
        AIBenchmarkJobStatus: AIBenchmarkJobStatus

        FailureReason: FailureReason

        @required
        BenchmarkTarget: AIBenchmarkTarget

        @required
        OutputConfig: AIBenchmarkOutputResult

        @required
        AIWorkloadConfigIdentifier: AIResourceIdentifier

        @required
        RoleArn: RoleArn

        NetworkConfig: AIBenchmarkNetworkConfig

        @required
        CreationTime: Timestamp

        StartTime: Timestamp
        EndTime: Timestamp
        Tags: TagList
    }
    errors: [ResourceNotFound]
}

operation DescribeAIRecommendationJob {
    input := {
        @required
        AIRecommendationJobName: AIEntityName
    }
    output := {
        @required
        AIRecommendationJobName: AIEntityName

        @required
        AIRecommendationJobArn: AIRecommendationJobArn

        @required
        AIRecommendationJobStatus: AIRecommendationJobStatus

        FailureReason: FailureReason

        @required
        ModelSource: AIModelSource

        @required
        OutputConfig: AIRecommendationOutputResult

        InferenceSpecification: AIRecommendationInferenceSpecification

        @required
        AIWorkloadConfigIdentifier: AIResourceIdentifier

        OptimizeModel: Boolean
        PerformanceTarget: AIRecommendationPerformanceTarget
        Recommendations: AIRecommendationList

        @required
        RoleArn: RoleArn

        ComputeSpec: AIRecommendationComputeSpec
        AdapterSource: AIAdapterSource

        @required
        CreationTime: Timestamp

        StartTime: Timestamp
        EndTime: Timestamp
        Tags: TagList
    }
    errors: [ResourceNotFound]
}

operation DescribeAIWorkloadConfig {
    input := {
        @required
        AIWorkloadConfigName: AIEntityName
    }
    output := {
        @required
        AIWorkloadConfigName: AIEntityName

        @required
        AIWorkloadConfigArn: AIWorkloadConfigArn

        DatasetConfig: AIDatasetConfig
        AIWorkloadConfigs: AIWorkloadConfigs
        Tags: TagList

        @required
        CreationTime: Timestamp
    }
    errors: [ResourceNotFound]
}

operation DescribeAction {
    input := {
        @required
        ActionName: ExperimentEntityNameOrArn
    }
    output := {
        ActionName: ExperimentEntityNameOrArn
        ActionArn: ActionArn
        Source: ActionSource
        ActionType: String256
        Description: ExperimentDescription
        Status: ActionStatus
        Properties: LineageEntityParameters
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        MetadataProperties: MetadataProperties
        LineageGroupArn: LineageGroupArn
    }
    errors: [ResourceNotFound]
}

operation DescribeAlgorithm {
    input: DescribeAlgorithmInput
    output: DescribeAlgorithmOutput
}

operation DescribeApp {
    input := {
        @required
        DomainId: DomainId

        UserProfileName: UserProfileName
        SpaceName: SpaceName

        @required
        AppType: AppType

        @required
        AppName: AppName
    }
    output := {
        AppArn: AppArn
        AppType: AppType
        AppName: AppName
        DomainId: DomainId
        UserProfileName: UserProfileName
        SpaceName: SpaceName
        Status: AppStatus
        EffectiveTrustedIdentityPropagationStatus: FeatureStatus
        RecoveryMode: Boolean
        LastHealthCheckTimestamp: Timestamp
        LastUserActivityTimestamp: Timestamp
        CreationTime: Timestamp
        FailureReason: FailureReason
        ResourceSpec: ResourceSpec
        BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
    }
    errors: [ResourceNotFound]
}

operation DescribeAppImageConfig {
    input := {
        @required
        AppImageConfigName: AppImageConfigName
    }
    output := {
        AppImageConfigArn: AppImageConfigArn
        AppImageConfigName: AppImageConfigName
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        KernelGatewayImageConfig: KernelGatewayImageConfig
        JupyterLabAppImageConfig: JupyterLabAppImageConfig
        CodeEditorAppImageConfig: CodeEditorAppImageConfig
    }
    errors: [ResourceNotFound]
}

operation DescribeArtifact {
    input := {
        @required
        ArtifactArn: ArtifactArn
    }
    output := {
        ArtifactName: ExperimentEntityNameOrArn
        ArtifactArn: ArtifactArn
        Source: ArtifactSource
        ArtifactType: String256
        Properties: LineageEntityParameters
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        MetadataProperties: MetadataProperties
        LineageGroupArn: LineageGroupArn
    }
    errors: [ResourceNotFound]
}

operation DescribeAutoMLJob {
    input := {
        @required
        AutoMLJobName: AutoMLJobName
    }
    output := {
        @required
        AutoMLJobName: AutoMLJobName

        @required
        AutoMLJobArn: AutoMLJobArn

        @required
        InputDataConfig: AutoMLInputDataConfig

        @required
        OutputDataConfig: AutoMLOutputDataConfig

        @required
        RoleArn: RoleArn

        AutoMLJobObjective: AutoMLJobObjective
        ProblemType: ProblemType
        AutoMLJobConfig: AutoMLJobConfig

        @required
        CreationTime: Timestamp

        EndTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        FailureReason: AutoMLFailureReason
        PartialFailureReasons: AutoMLPartialFailureReasons
        BestCandidate: AutoMLCandidate

        @required
        AutoMLJobStatus: AutoMLJobStatus

        @required
        AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus

        GenerateCandidateDefinitionsOnly: Boolean
        AutoMLJobArtifacts: AutoMLJobArtifacts
        ResolvedAttributes: ResolvedAttributes
        ModelDeployConfig: ModelDeployConfig
        ModelDeployResult: ModelDeployResult
    }
    errors: [ResourceNotFound]
}

operation DescribeAutoMLJobV2 {
    input := {
        @required
        AutoMLJobName: AutoMLJobName
    }
    output := {
        @required
        AutoMLJobName: AutoMLJobName

        @required
        AutoMLJobArn: AutoMLJobArn

        @required
        AutoMLJobInputDataConfig: AutoMLJobInputDataConfig

        @required
        OutputDataConfig: AutoMLOutputDataConfig

        @required
        RoleArn: RoleArn

        AutoMLJobObjective: AutoMLJobObjective
        AutoMLProblemTypeConfig: AutoMLProblemTypeConfig
        AutoMLProblemTypeConfigName: AutoMLProblemTypeConfigName

        @required
        CreationTime: Timestamp

        EndTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        FailureReason: AutoMLFailureReason
        PartialFailureReasons: AutoMLPartialFailureReasons
        BestCandidate: AutoMLCandidate

        @required
        AutoMLJobStatus: AutoMLJobStatus

        @required
        AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus

        AutoMLJobArtifacts: AutoMLJobArtifacts
        ResolvedAttributes: AutoMLResolvedAttributes
        ModelDeployConfig: ModelDeployConfig
        ModelDeployResult: ModelDeployResult
        DataSplitConfig: AutoMLDataSplitConfig
        SecurityConfig: AutoMLSecurityConfig
        AutoMLComputeConfig: AutoMLComputeConfig
    }
    errors: [ResourceNotFound]
}

operation DescribeCluster {
    input := {
        @required
        ClusterName: ClusterNameOrArn
    }
    output := {
        @required
        ClusterArn: ClusterArn

        ClusterName: ClusterName

        @required
        ClusterStatus: ClusterStatus

        CreationTime: Timestamp
        FailureMessage: String

        @required
        InstanceGroups: ClusterInstanceGroupDetailsList

        RestrictedInstanceGroups: ClusterRestrictedInstanceGroupDetailsList
        RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigOutput
        VpcConfig: VpcConfig
        Orchestrator: ClusterOrchestrator
        TieredStorageConfig: ClusterTieredStorageConfig
        NodeRecovery: ClusterNodeRecovery
        NodeProvisioningMode: ClusterNodeProvisioningMode
        ClusterRole: RoleArn
        AutoScaling: ClusterAutoScalingConfigOutput
    }
    errors: [ResourceNotFound]
}

operation DescribeClusterEvent {
    input := {
        @required
        EventId: EventId

        @required
        ClusterName: ClusterNameOrArn
    }
    output := {
        EventDetails: ClusterEventDetail
    }
    errors: [ResourceNotFound]
}

operation DescribeClusterNode {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        NodeId: ClusterNodeId
        NodeLogicalId: ClusterNodeLogicalId
    }
    output := {
        @required
        NodeDetails: ClusterNodeDetails
    }
    errors: [ResourceNotFound]
}

operation DescribeClusterSchedulerConfig {
    input := {
        @required
        ClusterSchedulerConfigId: ClusterSchedulerConfigId

        ClusterSchedulerConfigVersion: Integer
    }
    output := {
        @required
        ClusterSchedulerConfigArn: ClusterSchedulerConfigArn

        @required
        ClusterSchedulerConfigId: ClusterSchedulerConfigId

        @required
        Name: EntityName

        @required
        ClusterSchedulerConfigVersion: Integer

        @required
        Status: SchedulerResourceStatus

        FailureReason: FailureReason
        StatusDetails: StatusDetailsMap
        ClusterArn: ClusterArn
        SchedulerConfig: SchedulerConfig
        Description: EntityDescription

        @required
        CreationTime: Timestamp

        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
    }
    errors: [ResourceNotFound]
}

operation DescribeCodeRepository {
    input: DescribeCodeRepositoryInput
    output: DescribeCodeRepositoryOutput
}

operation DescribeCompilationJob {
    input := {
        @required
        CompilationJobName: EntityName
    }
    output := {
        @required
        CompilationJobName: EntityName

        @required
        CompilationJobArn: CompilationJobArn

        @required
        CompilationJobStatus: CompilationJobStatus

        CompilationStartTime: Timestamp
        CompilationEndTime: Timestamp

        @required
        StoppingCondition: StoppingCondition

        InferenceImage: InferenceImage
        ModelPackageVersionArn: ModelPackageArn

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        @required
        FailureReason: FailureReason

        @required
        ModelArtifacts: ModelArtifacts

        ModelDigests: ModelDigests

        @required
        RoleArn: RoleArn

        @required
        InputConfig: InputConfig

        @required
        OutputConfig: OutputConfig

        VpcConfig: NeoVpcConfig
        DerivedInformation: DerivedInformation
    }
    errors: [ResourceNotFound]
}

operation DescribeComputeQuota {
    input := {
        @required
        ComputeQuotaId: ComputeQuotaId

        ComputeQuotaVersion: Integer
    }
    output := {
        @required
        ComputeQuotaArn: ComputeQuotaArn

        @required
        ComputeQuotaId: ComputeQuotaId

        @required
        Name: EntityName

        Description: EntityDescription

        @required
        ComputeQuotaVersion: Integer

        @required
        Status: SchedulerResourceStatus

        FailureReason: FailureReason
        ClusterArn: ClusterArn
        ComputeQuotaConfig: ComputeQuotaConfig

        @required
        ComputeQuotaTarget: ComputeQuotaTarget

        ActivationState: ActivationState

        @required
        CreationTime: Timestamp

        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
    }
    errors: [ResourceNotFound]
}

operation DescribeContext {
    input := {
        @required
        ContextName: ContextNameOrArn
    }
    output := {
        ContextName: ContextName
        ContextArn: ContextArn
        Source: ContextSource
        ContextType: String256
        Description: ExperimentDescription
        Properties: LineageEntityParameters
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        LineageGroupArn: LineageGroupArn
    }
    errors: [ResourceNotFound]
}

operation DescribeDataQualityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn

        @required
        JobDefinitionName: MonitoringJobDefinitionName

        @required
        CreationTime: Timestamp

        DataQualityBaselineConfig: DataQualityBaselineConfig

        @required
        DataQualityAppSpecification: DataQualityAppSpecification

        @required
        DataQualityJobInput: DataQualityJobInput

        @required
        DataQualityJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
    }
    errors: [ResourceNotFound]
}

operation DescribeDevice {
    input := {
        NextToken: NextToken

        @required
        DeviceName: EntityName

        @required
        DeviceFleetName: EntityName
    }
    output := {
        DeviceArn: DeviceArn

        @required
        DeviceName: EntityName

        Description: DeviceDescription

        @required
        DeviceFleetName: EntityName

        IotThingName: ThingName

        @required
        RegistrationTime: Timestamp

        LatestHeartbeat: Timestamp
        Models: EdgeModels
        MaxModels: Integer
        NextToken: NextToken
        AgentVersion: EdgeVersion
    }
    errors: [ResourceNotFound]
}

operation DescribeDeviceFleet {
    input := {
        @required
        DeviceFleetName: EntityName
    }
    output := {
        @required
        DeviceFleetName: EntityName

        @required
        DeviceFleetArn: DeviceFleetArn

        @required
        OutputConfig: EdgeOutputConfig

        Description: DeviceFleetDescription

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        RoleArn: RoleArn
        IotRoleAlias: IotRoleAlias
    }
    errors: [ResourceNotFound]
}

operation DescribeDomain {
    input := {
        @required
        DomainId: DomainId
    }
    output := {
        DomainArn: DomainArn
        DomainId: DomainId
        DomainName: DomainName
        HomeEfsFileSystemId: ResourceId
        SingleSignOnManagedApplicationInstanceId: String256
        SingleSignOnApplicationArn: SingleSignOnApplicationArn
        Status: DomainStatus
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        FailureReason: FailureReason
        SecurityGroupIdForDomainBoundary: SecurityGroupId
        AuthMode: AuthMode
        DefaultUserSettings: UserSettings
        DomainSettings: DomainSettings
        AppNetworkAccessType: AppNetworkAccessType

        @deprecated
        HomeEfsFileSystemKmsKeyId: KmsKeyId

        SubnetIds: Subnets
        Url: String1024
        VpcId: VpcId
        KmsKeyId: KmsKeyId
        AppSecurityGroupManagement: AppSecurityGroupManagement
        HomeEfsFileSystemCreation: HomeEfsFileSystemCreation
        TagPropagation: TagPropagation
        DefaultSpaceSettings: DefaultSpaceSettings
    }
    errors: [ResourceNotFound]
}

operation DescribeEdgeDeploymentPlan {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName

        NextToken: NextToken
        MaxResults: DeploymentStageMaxResults
    }
    output := {
        @required
        EdgeDeploymentPlanArn: EdgeDeploymentPlanArn

        @required
        EdgeDeploymentPlanName: EntityName

        @required
        ModelConfigs: EdgeDeploymentModelConfigs

        @required
        DeviceFleetName: EntityName

        EdgeDeploymentSuccess: Integer
        EdgeDeploymentPending: Integer
        EdgeDeploymentFailed: Integer

        @required
        Stages: DeploymentStageStatusSummaries

        NextToken: NextToken
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
    }
    errors: [ResourceNotFound]
}

operation DescribeEdgePackagingJob {
    input := {
        @required
        EdgePackagingJobName: EntityName
    }
    output := {
        @required
        EdgePackagingJobArn: EdgePackagingJobArn

        @required
        EdgePackagingJobName: EntityName

        CompilationJobName: EntityName
        ModelName: EntityName
        ModelVersion: EdgeVersion
        RoleArn: RoleArn
        OutputConfig: EdgeOutputConfig
        ResourceKey: KmsKeyId

        @required
        EdgePackagingJobStatus: EdgePackagingJobStatus

        EdgePackagingJobStatusMessage: String
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        ModelArtifact: S3Uri
        ModelSignature: String
        PresetDeploymentOutput: EdgePresetDeploymentOutput
    }
    errors: [ResourceNotFound]
}

@waitable(
    EndpointDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ValidationException"}}
            {
                state: "failure"
                matcher: {
                    output: {path: "EndpointStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    EndpointInService: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "EndpointStatus"
                        expected: "InService"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "EndpointStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(EndpointDeleted: 60, EndpointInService: 120)
operation DescribeEndpoint {
    input: DescribeEndpointInput
    output: DescribeEndpointOutput
}

operation DescribeEndpointConfig {
    input: DescribeEndpointConfigInput
    output: DescribeEndpointConfigOutput
}

operation DescribeExperiment {
    input := {
        @required
        ExperimentName: ExperimentEntityName
    }
    output := {
        ExperimentName: ExperimentEntityName
        ExperimentArn: ExperimentArn
        DisplayName: ExperimentEntityName
        Source: ExperimentSource
        Description: ExperimentDescription
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
    }
    errors: [ResourceNotFound]
}

operation DescribeFeatureGroup {
    input := {
        @required
        FeatureGroupName: FeatureGroupNameOrArn

        NextToken: NextToken
    }
    output := {
        @required
        FeatureGroupArn: FeatureGroupArn

        @required
        FeatureGroupName: FeatureGroupName

        @required
        RecordIdentifierFeatureName: FeatureName

        @required
        EventTimeFeatureName: FeatureName

        @required
        FeatureDefinitions: FeatureDefinitions

        @required
        CreationTime: Timestamp

        LastModifiedTime: Timestamp
        OnlineStoreConfig: OnlineStoreConfig
        OfflineStoreConfig: OfflineStoreConfig
        ThroughputConfig: ThroughputConfigDescription
        RoleArn: RoleArn
        FeatureGroupStatus: FeatureGroupStatus
        OfflineStoreStatus: OfflineStoreStatus
        LastUpdateStatus: LastUpdateStatus
        FailureReason: FailureReason
        Description: Description

        @required
        NextToken: NextToken

        OnlineStoreTotalSizeBytes: Long
    }
    errors: [ResourceNotFound]
}

operation DescribeFeatureMetadata {
    input := {
        @required
        FeatureGroupName: FeatureGroupNameOrArn

        @required
        FeatureName: FeatureName
    }
    output := {
        @required
        FeatureGroupArn: FeatureGroupArn

        @required
        FeatureGroupName: FeatureGroupName

        @required
        FeatureName: FeatureName

        @required
        FeatureType: FeatureType

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        Description: FeatureDescription
        Parameters: FeatureParameters
    }
    errors: [ResourceNotFound]
}

operation DescribeFlowDefinition {
    input := {
        @required
        FlowDefinitionName: FlowDefinitionName
    }
    output := {
        @required
        FlowDefinitionArn: FlowDefinitionArn

        @required
        FlowDefinitionName: FlowDefinitionName

        @required
        FlowDefinitionStatus: FlowDefinitionStatus

        @required
        CreationTime: Timestamp

        HumanLoopRequestSource: HumanLoopRequestSource
        HumanLoopActivationConfig: HumanLoopActivationConfig
        HumanLoopConfig: HumanLoopConfig

        @required
        OutputConfig: FlowDefinitionOutputConfig

        @required
        RoleArn: RoleArn

        FailureReason: FailureReason
    }
    errors: [ResourceNotFound]
}

operation DescribeHub {
    input := {
        @required
        HubName: HubNameOrArn
    }
    output := {
        @required
        HubName: HubName

        @required
        HubArn: HubArn

        HubDisplayName: HubDisplayName
        HubDescription: HubDescription
        HubSearchKeywords: HubSearchKeywordList
        S3StorageConfig: HubS3StorageConfig

        @required
        HubStatus: HubStatus

        FailureReason: FailureReason

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp
    }
    errors: [ResourceNotFound]
}

operation DescribeHubContent {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentType: HubContentType

        @required
        HubContentName: HubContentName

        HubContentVersion: HubContentVersion
    }
    output := {
        @required
        HubContentName: HubContentName

        @required
        HubContentArn: HubContentArn

        @required
        HubContentVersion: HubContentVersion

        @required
        HubContentType: HubContentType

        @required
        DocumentSchemaVersion: DocumentSchemaVersion

        @required
        HubName: HubName

        @required
        HubArn: HubArn

        HubContentDisplayName: HubContentDisplayName
        HubContentDescription: HubContentDescription
        HubContentMarkdown: HubContentMarkdown

        @required
        HubContentDocument: HubContentDocument

        SageMakerPublicHubContentArn: SageMakerPublicHubContentArn
        ReferenceMinVersion: ReferenceMinVersion
        SupportStatus: HubContentSupportStatus
        HubContentSearchKeywords: HubContentSearchKeywordList
        HubContentDependencies: HubContentDependencyList

        @required
        HubContentStatus: HubContentStatus

        FailureReason: FailureReason

        @required
        CreationTime: Timestamp

        LastModifiedTime: Timestamp
    }
    errors: [ResourceNotFound]
}

operation DescribeHumanTaskUi {
    input := {
        @required
        HumanTaskUiName: HumanTaskUiName
    }
    output := {
        @required
        HumanTaskUiArn: HumanTaskUiArn

        @required
        HumanTaskUiName: HumanTaskUiName

        HumanTaskUiStatus: HumanTaskUiStatus

        @required
        CreationTime: Timestamp

        @required
        UiTemplate: UiTemplateInfo
    }
    errors: [ResourceNotFound]
}

operation DescribeHyperParameterTuningJob {
    input := {
        @required
        HyperParameterTuningJobName: HyperParameterTuningJobName
    }
    output := {
        @required
        HyperParameterTuningJobName: HyperParameterTuningJobName

        @required
        HyperParameterTuningJobArn: HyperParameterTuningJobArn

        @required
        HyperParameterTuningJobConfig: HyperParameterTuningJobConfig

        TrainingJobDefinition: HyperParameterTrainingJobDefinition
        TrainingJobDefinitions: HyperParameterTrainingJobDefinitions

        @required
        HyperParameterTuningJobStatus: HyperParameterTuningJobStatus

        @required
        CreationTime: Timestamp

        HyperParameterTuningEndTime: Timestamp
        LastModifiedTime: Timestamp

        @required
        TrainingJobStatusCounters: TrainingJobStatusCounters

        @required
        ObjectiveStatusCounters: ObjectiveStatusCounters

        BestTrainingJob: HyperParameterTrainingJobSummary
        OverallBestTrainingJob: HyperParameterTrainingJobSummary
        WarmStartConfig: HyperParameterTuningJobWarmStartConfig
        Autotune: Autotune
        FailureReason: FailureReason
        TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
        ConsumedResources: HyperParameterTuningJobConsumedResources
    }
    errors: [ResourceNotFound]
}

@waitable(
    ImageCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "ImageStatus", expected: "CREATED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImageStatus"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
    ImageDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImageStatus"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
    ImageUpdated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "ImageStatus", expected: "CREATED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImageStatus"
                        expected: "UPDATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(ImageCreated: 60, ImageDeleted: 60, ImageUpdated: 60)
operation DescribeImage {
    input := {
        @required
        ImageName: ImageName
    }
    output := {
        CreationTime: Timestamp
        Description: ImageDescription
        DisplayName: ImageDisplayName
        FailureReason: FailureReason
        ImageArn: ImageArn
        ImageName: ImageName
        ImageStatus: ImageStatus
        LastModifiedTime: Timestamp
        RoleArn: RoleArn
    }
    errors: [ResourceNotFound]
}

@waitable(
    ImageVersionCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ImageVersionStatus"
                        expected: "CREATED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImageVersionStatus"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
    ImageVersionDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImageVersionStatus"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(ImageVersionCreated: 60, ImageVersionDeleted: 60)
operation DescribeImageVersion {
    input := {
        @required
        ImageName: ImageName

        Version: ImageVersionNumber
        Alias: SageMakerImageVersionAlias
    }
    output := {
        BaseImage: ImageBaseImage
        ContainerImage: ImageContainerImage
        CreationTime: Timestamp
        FailureReason: FailureReason
        ImageArn: ImageArn
        ImageVersionArn: ImageVersionArn
        ImageVersionStatus: ImageVersionStatus
        LastModifiedTime: Timestamp
        Version: ImageVersionNumber
        VendorGuidance: VendorGuidance
        JobType: JobType
        MLFramework: MLFramework
        ProgrammingLang: ProgrammingLang
        Processor: Processor
        Horovod: Boolean
        ReleaseNotes: ReleaseNotes
    }
    errors: [ResourceNotFound]
}

operation DescribeInferenceComponent {
    input: DescribeInferenceComponentInput
    output: DescribeInferenceComponentOutput
}

operation DescribeInferenceExperiment {
    input := {
        @required
        Name: InferenceExperimentName
    }
    output := {
        @required
        Arn: InferenceExperimentArn

        @required
        Name: InferenceExperimentName

        @required
        Type: InferenceExperimentType

        Schedule: InferenceExperimentSchedule

        @required
        Status: InferenceExperimentStatus

        StatusReason: InferenceExperimentStatusReason
        Description: InferenceExperimentDescription
        CreationTime: Timestamp
        CompletionTime: Timestamp
        LastModifiedTime: Timestamp
        RoleArn: RoleArn

        @required
        EndpointMetadata: EndpointMetadata

        @required
        ModelVariants: ModelVariantConfigSummaryList

        DataStorageConfig: InferenceExperimentDataStorageConfig
        ShadowModeConfig: ShadowModeConfig
        KmsKey: KmsKeyId
    }
    errors: [ResourceNotFound]
}

operation DescribeInferenceRecommendationsJob {
    input := {
        @required
        JobName: RecommendationJobName
    }
    output := {
        @required
        JobName: RecommendationJobName

        JobDescription: RecommendationJobDescription

        @required
        JobType: RecommendationJobType

        @required
        JobArn: RecommendationJobArn

        @required
        RoleArn: RoleArn

        @required
        Status: RecommendationJobStatus

        @required
        CreationTime: Timestamp

        CompletionTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        FailureReason: FailureReason

        @required
        InputConfig: RecommendationJobInputConfig

        StoppingConditions: RecommendationJobStoppingConditions
        InferenceRecommendations: InferenceRecommendations
        EndpointPerformances: EndpointPerformances
    }
    errors: [ResourceNotFound]
}

@readonly
operation DescribeJob {
    input := {
        @required
        JobName: JobName

        @required
        JobCategory: JobCategory
    }
    output := {
        @required
        JobName: JobName

        @required
        JobArn: JobArn

        @required
        RoleArn: RoleArn

        @required
        JobCategory: JobCategory

        @required
        JobConfigSchemaVersion: JobSchemaVersion

        JobConfigDocument: JobConfigDocument

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        EndTime: Timestamp

        @required
        JobStatus: JobStatus

        @required
        SecondaryStatus: JobSecondaryStatus

        @required
        SecondaryStatusTransitions: JobSecondaryStatusTransitions

        FailureReason: FailureReason
        Tags: TagList
    }
    errors: [ResourceNotFound]
}

@readonly
operation DescribeJobSchemaVersion {
    input := {
        @required
        JobCategory: JobCategory

        JobConfigSchemaVersion: JobSchemaVersion
    }
    output := {
        @required
        JobCategory: JobCategory

        @required
        JobConfigSchemaVersion: JobSchemaVersion

        @required
        JobConfigSchema: JobConfigDocument
    }
    errors: [ResourceNotFound]
}

operation DescribeLabelingJob {
    input := {
        @required
        LabelingJobName: LabelingJobName
    }
    output := {
        @required
        LabelingJobStatus: LabelingJobStatus

        @required
        LabelCounters: LabelCounters

        FailureReason: FailureReason

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        @required
        JobReferenceCode: JobReferenceCode

        @required
        LabelingJobName: LabelingJobName

        @required
        LabelingJobArn: LabelingJobArn

        LabelAttributeName: LabelAttributeName

        @required
        InputConfig: LabelingJobInputConfig

        @required
        OutputConfig: LabelingJobOutputConfig

        @required
        RoleArn: RoleArn

        LabelCategoryConfigS3Uri: S3Uri
        StoppingConditions: LabelingJobStoppingConditions
        LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfig

        @required
        HumanTaskConfig: HumanTaskConfig

        Tags: TagList
        LabelingJobOutput: LabelingJobOutput
    }
    errors: [ResourceNotFound]
}

operation DescribeLineageGroup {
    input := {
        @required
        LineageGroupName: ExperimentEntityName
    }
    output := {
        LineageGroupName: ExperimentEntityName
        LineageGroupArn: LineageGroupArn
        DisplayName: ExperimentEntityName
        Description: ExperimentDescription
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
    }
    errors: [ResourceNotFound]
}

operation DescribeMlflowApp {
    input := {
        @required
        Arn: MlflowAppArn
    }
    output := {
        Arn: MlflowAppArn
        Name: MlflowAppName
        ArtifactStoreUri: S3Uri
        MlflowVersion: MlflowVersion
        RoleArn: RoleArn
        Status: MlflowAppStatus
        ModelRegistrationMode: ModelRegistrationMode
        AccountDefaultStatus: AccountDefaultStatus
        DefaultDomainIdList: DefaultDomainIdList
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        MaintenanceStatus: MaintenanceStatus
    }
    errors: [ResourceNotFound]
}

operation DescribeMlflowTrackingServer {
    input := {
        @required
        TrackingServerName: TrackingServerName
    }
    output := {
        TrackingServerArn: TrackingServerArn
        TrackingServerName: TrackingServerName
        ArtifactStoreUri: S3Uri
        TrackingServerSize: TrackingServerSize
        MlflowVersion: MlflowVersion
        RoleArn: RoleArn
        TrackingServerStatus: TrackingServerStatus
        TrackingServerMaintenanceStatus: TrackingServerMaintenanceStatus
        IsActive: IsTrackingServerActive
        TrackingServerUrl: TrackingServerUrl
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        AutomaticModelRegistration: Boolean
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        S3BucketOwnerAccountId: AccountId
        S3BucketOwnerVerification: Boolean
    }
    errors: [ResourceNotFound]
}

operation DescribeModel {
    input: DescribeModelInput
    output: DescribeModelOutput
}

operation DescribeModelBiasJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn

        @required
        JobDefinitionName: MonitoringJobDefinitionName

        @required
        CreationTime: Timestamp

        ModelBiasBaselineConfig: ModelBiasBaselineConfig

        @required
        ModelBiasAppSpecification: ModelBiasAppSpecification

        @required
        ModelBiasJobInput: ModelBiasJobInput

        @required
        ModelBiasJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
    }
    errors: [ResourceNotFound]
}

operation DescribeModelCard {
    input := {
        @required
        ModelCardName: ModelCardNameOrArn

        ModelCardVersion: Integer
        IncludedData: IncludedData
    }
    output := {
        @required
        ModelCardArn: ModelCardArn

        @required
        ModelCardName: EntityName

        @required
        ModelCardVersion: Integer

        @required
        Content: ModelCardContent

        @required
        ModelCardStatus: ModelCardStatus

        SecurityConfig: ModelCardSecurityConfig

        @required
        CreationTime: Timestamp

        @required
        CreatedBy: UserContext

        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        ModelCardProcessingStatus: ModelCardProcessingStatus
    }
    errors: [ResourceNotFound]
}

operation DescribeModelCardExportJob {
    input := {
        @required
        ModelCardExportJobArn: ModelCardExportJobArn
    }
    output := {
        @required
        ModelCardExportJobName: EntityName

        @required
        ModelCardExportJobArn: ModelCardExportJobArn

        @required
        Status: ModelCardExportJobStatus

        @required
        ModelCardName: EntityName

        @required
        ModelCardVersion: Integer

        @required
        OutputConfig: ModelCardExportOutputConfig

        @required
        CreatedAt: Timestamp

        @required
        LastModifiedAt: Timestamp

        FailureReason: FailureReason
        ExportArtifacts: ModelCardExportArtifacts
    }
    errors: [ResourceNotFound]
}

operation DescribeModelExplainabilityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn

        @required
        JobDefinitionName: MonitoringJobDefinitionName

        @required
        CreationTime: Timestamp

        ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfig

        @required
        ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification

        @required
        ModelExplainabilityJobInput: ModelExplainabilityJobInput

        @required
        ModelExplainabilityJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
    }
    errors: [ResourceNotFound]
}

operation DescribeModelPackage {
    input: DescribeModelPackageInput
    output: DescribeModelPackageOutput
}

operation DescribeModelPackageGroup {
    input: DescribeModelPackageGroupInput
    output: DescribeModelPackageGroupOutput
}

operation DescribeModelQualityJobDefinition {
    input := {
        @required
        JobDefinitionName: MonitoringJobDefinitionName
    }
    output := {
        @required
        JobDefinitionArn: MonitoringJobDefinitionArn

        @required
        JobDefinitionName: MonitoringJobDefinitionName

        @required
        CreationTime: Timestamp

        ModelQualityBaselineConfig: ModelQualityBaselineConfig

        @required
        ModelQualityAppSpecification: ModelQualityAppSpecification

        @required
        ModelQualityJobInput: ModelQualityJobInput

        @required
        ModelQualityJobOutputConfig: MonitoringOutputConfig

        @required
        JobResources: MonitoringResources

        NetworkConfig: MonitoringNetworkConfig

        @required
        RoleArn: RoleArn

        StoppingCondition: MonitoringStoppingCondition
    }
    errors: [ResourceNotFound]
}

operation DescribeMonitoringSchedule {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName
    }
    output := {
        @required
        MonitoringScheduleArn: MonitoringScheduleArn

        @required
        MonitoringScheduleName: MonitoringScheduleName

        @required
        MonitoringScheduleStatus: ScheduleStatus

        MonitoringType: MonitoringType
        FailureReason: FailureReason

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        @required
        MonitoringScheduleConfig: MonitoringScheduleConfig

        EndpointName: EndpointName
        LastMonitoringExecutionSummary: MonitoringExecutionSummary
    }
    errors: [ResourceNotFound]
}

@waitable(
    NotebookInstanceDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ValidationException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "NotebookInstanceStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    NotebookInstanceInService: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "NotebookInstanceStatus"
                        expected: "InService"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "NotebookInstanceStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    NotebookInstanceStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "NotebookInstanceStatus"
                        expected: "Stopped"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "NotebookInstanceStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(
    NotebookInstanceDeleted: 60
    NotebookInstanceInService: 60
    NotebookInstanceStopped: 60
)
operation DescribeNotebookInstance {
    input: DescribeNotebookInstanceInput
    output: DescribeNotebookInstanceOutput
}

operation DescribeNotebookInstanceLifecycleConfig {
    input: DescribeNotebookInstanceLifecycleConfigInput
    output: DescribeNotebookInstanceLifecycleConfigOutput
}

operation DescribeOptimizationJob {
    input := {
        @required
        OptimizationJobName: EntityName
    }
    output := {
        @required
        OptimizationJobArn: OptimizationJobArn

        @required
        OptimizationJobStatus: OptimizationJobStatus

        OptimizationStartTime: Timestamp
        OptimizationEndTime: Timestamp

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        FailureReason: FailureReason

        @required
        OptimizationJobName: EntityName

        @required
        ModelSource: OptimizationJobModelSource

        OptimizationEnvironment: OptimizationJobEnvironmentVariables

        @required
        DeploymentInstanceType: OptimizationJobDeploymentInstanceType

        MaxInstanceCount: OptimizationJobMaxInstanceCount

        @required
        OptimizationConfigs: OptimizationConfigs

        @required
        OutputConfig: OptimizationJobOutputConfig

        OptimizationOutput: OptimizationOutput

        @required
        RoleArn: RoleArn

        @required
        StoppingCondition: StoppingCondition

        VpcConfig: OptimizationVpcConfig
        TrainingPlanArns: OptimizationJobTrainingPlanArns
    }
    errors: [ResourceNotFound]
}

operation DescribePartnerApp {
    input := {
        @required
        Arn: PartnerAppArn

        IncludeAvailableUpgrade: Boolean
    }
    output := {
        Arn: PartnerAppArn
        Name: PartnerAppName
        Type: PartnerAppType
        Status: PartnerAppStatus
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        ExecutionRoleArn: RoleArn
        KmsKeyId: KmsKeyId
        BaseUrl: String2048
        MaintenanceConfig: PartnerAppMaintenanceConfig
        Tier: NonEmptyString64
        Version: NonEmptyString64
        ApplicationConfig: PartnerAppConfig
        AuthType: PartnerAppAuthType
        EnableIamSessionBasedIdentity: Boolean
        Error: ErrorInfo
        EnableAutoMinorVersionUpgrade: Boolean
        CurrentVersionEolDate: Timestamp
        AvailableUpgrade: AvailableUpgrade
    }
    errors: [ResourceNotFound]
}

operation DescribePipeline {
    input := {
        @required
        PipelineName: PipelineNameOrArn

        PipelineVersionId: PipelineVersionId
    }
    output := {
        PipelineArn: PipelineArn
        PipelineName: PipelineName
        PipelineDisplayName: PipelineName
        PipelineDefinition: PipelineDefinition
        PipelineDescription: PipelineDescription
        RoleArn: RoleArn
        PipelineStatus: PipelineStatus
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        LastRunTime: Timestamp
        CreatedBy: UserContext
        LastModifiedBy: UserContext
        ParallelismConfiguration: ParallelismConfiguration
        PipelineVersionDisplayName: PipelineVersionName
        PipelineVersionDescription: PipelineVersionDescription
    }
    errors: [ResourceNotFound]
}

operation DescribePipelineDefinitionForExecution {
    input := {
        @required
        PipelineExecutionArn: PipelineExecutionArn
    }
    output := {
        PipelineDefinition: PipelineDefinition
        CreationTime: Timestamp
    }
    errors: [ResourceNotFound]
}

operation DescribePipelineExecution {
    input := {
        @required
        PipelineExecutionArn: PipelineExecutionArn
    }
    output := {
        PipelineArn: PipelineArn
        PipelineExecutionArn: PipelineExecutionArn
        PipelineExecutionDisplayName: PipelineExecutionName
        PipelineExecutionStatus: PipelineExecutionStatus
        PipelineExecutionDescription: PipelineExecutionDescription
        PipelineExperimentConfig: PipelineExperimentConfig
        FailureReason: PipelineExecutionFailureReason
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        CreatedBy: UserContext
        LastModifiedBy: UserContext
        ParallelismConfiguration: ParallelismConfiguration
        SelectiveExecutionConfig: SelectiveExecutionConfig
        PipelineVersionId: PipelineVersionId
        MLflowConfig: MLflowConfiguration
    }
    errors: [ResourceNotFound]
}

@waitable(
    ProcessingJobCompletedOrStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ProcessingJobStatus"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ProcessingJobStatus"
                        expected: "Stopped"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ProcessingJobStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(ProcessingJobCompletedOrStopped: 60)
operation DescribeProcessingJob {
    input := {
        @required
        ProcessingJobName: ProcessingJobName
    }
    output := {
        ProcessingInputs: ProcessingInputs
        ProcessingOutputConfig: ProcessingOutputConfig

        @required
        ProcessingJobName: ProcessingJobName

        @required
        ProcessingResources: ProcessingResources

        StoppingCondition: ProcessingStoppingCondition

        @required
        AppSpecification: AppSpecification

        Environment: ProcessingEnvironmentMap
        NetworkConfig: NetworkConfig
        RoleArn: RoleArn
        ExperimentConfig: ExperimentConfig

        @required
        ProcessingJobArn: ProcessingJobArn

        @required
        ProcessingJobStatus: ProcessingJobStatus

        ExitMessage: ExitMessage
        FailureReason: FailureReason
        ProcessingEndTime: Timestamp
        ProcessingStartTime: Timestamp
        LastModifiedTime: Timestamp

        @required
        CreationTime: Timestamp

        MonitoringScheduleArn: MonitoringScheduleArn
        AutoMLJobArn: AutoMLJobArn
        TrainingJobArn: TrainingJobArn
    }
    errors: [ResourceNotFound]
}

operation DescribeProject {
    input: DescribeProjectInput
    output: DescribeProjectOutput
}

operation DescribeReservedCapacity {
    input := {
        @required
        ReservedCapacityArn: ReservedCapacityArn
    }
    output := {
        @required
        ReservedCapacityArn: ReservedCapacityArn

        ReservedCapacityType: ReservedCapacityType
        Status: ReservedCapacityStatus
        AvailabilityZone: AvailabilityZone
        DurationHours: ReservedCapacityDurationHours
        DurationMinutes: ReservedCapacityDurationMinutes
        StartTime: Timestamp
        EndTime: Timestamp

        @required
        InstanceType: ReservedCapacityInstanceType

        @required
        TotalInstanceCount: TotalInstanceCount

        AvailableInstanceCount: AvailableInstanceCount
        InUseInstanceCount: InUseInstanceCount
        UltraServerSummary: UltraServerSummary
    }
    errors: [ResourceNotFound]
}

operation DescribeSpace {
    input := {
        @required
        DomainId: DomainId

        @required
        SpaceName: SpaceName
    }
    output := {
        DomainId: DomainId
        SpaceArn: SpaceArn
        SpaceName: SpaceName
        HomeEfsFileSystemUid: EfsUid
        Status: SpaceStatus
        LastModifiedTime: Timestamp
        CreationTime: Timestamp
        FailureReason: FailureReason
        SpaceSettings: SpaceSettings
        OwnershipSettings: OwnershipSettings
        SpaceSharingSettings: SpaceSharingSettings
        SpaceDisplayName: NonEmptyString64
        Url: String1024
    }
    errors: [ResourceNotFound]
}

operation DescribeStudioLifecycleConfig {
    input := {
        @required
        StudioLifecycleConfigName: StudioLifecycleConfigName
    }
    output := {
        StudioLifecycleConfigArn: StudioLifecycleConfigArn
        StudioLifecycleConfigName: StudioLifecycleConfigName
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        StudioLifecycleConfigContent: StudioLifecycleConfigContent
        StudioLifecycleConfigAppType: StudioLifecycleConfigAppType
    }
    errors: [ResourceNotFound]
}

operation DescribeSubscribedWorkteam {
    input := {
        @required
        WorkteamArn: WorkteamArn
    }
    output := {
        @required
        SubscribedWorkteam: SubscribedWorkteam
    }
}

@waitable(
    TrainingJobCompletedOrStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TrainingJobStatus"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TrainingJobStatus"
                        expected: "Stopped"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TrainingJobStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 120
        maxDelay: 120
    }
)
@maxAttempts(TrainingJobCompletedOrStopped: 180)
operation DescribeTrainingJob {
    input := {
        @required
        TrainingJobName: TrainingJobName
    }
    output := {
        @required
        TrainingJobName: TrainingJobName

        @required
        TrainingJobArn: TrainingJobArn

        TuningJobArn: HyperParameterTuningJobArn
        LabelingJobArn: LabelingJobArn
        AutoMLJobArn: AutoMLJobArn

        @required
        ModelArtifacts: ModelArtifacts

        @required
        TrainingJobStatus: TrainingJobStatus

        @required
        SecondaryStatus: SecondaryStatus

        FailureReason: FailureReason
        HyperParameters: HyperParameters
        AlgorithmSpecification: AlgorithmSpecification
        RoleArn: RoleArn
        InputDataConfig: InputDataConfig
        OutputDataConfig: OutputDataConfig
        ResourceConfig: ResourceConfig
        WarmPoolStatus: WarmPoolStatus
        VpcConfig: VpcConfig

        @required
        StoppingCondition: StoppingCondition

        @required
        CreationTime: Timestamp

        TrainingStartTime: Timestamp
        TrainingEndTime: Timestamp
        LastModifiedTime: Timestamp
        SecondaryStatusTransitions: SecondaryStatusTransitions
        FinalMetricDataList: FinalMetricDataList
        EnableNetworkIsolation: Boolean
        EnableInterContainerTrafficEncryption: Boolean
        EnableManagedSpotTraining: Boolean
        CheckpointConfig: CheckpointConfig
        TrainingTimeInSeconds: TrainingTimeInSeconds
        BillableTimeInSeconds: BillableTimeInSeconds
        BillableTokenCount: BillableTokenCount
        DebugHookConfig: DebugHookConfig
        ExperimentConfig: ExperimentConfig
        DebugRuleConfigurations: DebugRuleConfigurations
        TensorBoardOutputConfig: TensorBoardOutputConfig
        DebugRuleEvaluationStatuses: DebugRuleEvaluationStatuses
        ProfilerConfig: ProfilerConfig
        ProfilerRuleConfigurations: ProfilerRuleConfigurations
        ProfilerRuleEvaluationStatuses: ProfilerRuleEvaluationStatuses
        ProfilingStatus: ProfilingStatus
        Environment: TrainingEnvironmentMap
        RetryStrategy: RetryStrategy
        RemoteDebugConfig: RemoteDebugConfig
        InfraCheckConfig: InfraCheckConfig
        ServerlessJobConfig: ServerlessJobConfig
        MlflowConfig: MlflowConfig
        ModelPackageConfig: ModelPackageConfig
        MlflowDetails: MlflowDetails
        ProgressInfo: TrainingProgressInfo
        OutputModelPackageArn: ModelPackageArn
    }
    errors: [ResourceNotFound]
}

operation DescribeTrainingPlan {
    input := {
        @required
        TrainingPlanName: TrainingPlanName
    }
    output := {
        @required
        TrainingPlanArn: TrainingPlanArn

        @required
        TrainingPlanName: TrainingPlanName

        @required
        Status: TrainingPlanStatus

        StatusMessage: TrainingPlanStatusMessage
        DurationHours: TrainingPlanDurationHours
        DurationMinutes: TrainingPlanDurationMinutes
        StartTime: Timestamp
        EndTime: Timestamp
        UpfrontFee: String256
        CurrencyCode: String
        TotalInstanceCount: TotalInstanceCount
        AvailableInstanceCount: AvailableInstanceCount
        InUseInstanceCount: InUseInstanceCount
        UnhealthyInstanceCount: UnhealthyInstanceCount
        AvailableSpareInstanceCount: AvailableSpareInstanceCount
        TotalUltraServerCount: UltraServerCount
        TargetResources: SageMakerResourceNames
        ReservedCapacitySummaries: ReservedCapacitySummaries
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrainingPlanExtensions"
    pageSize: "MaxResults"
)
operation DescribeTrainingPlanExtensionHistory {
    input := {
        @required
        TrainingPlanArn: TrainingPlanArn

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        TrainingPlanExtensions: TrainingPlanExtensions

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@waitable(
    TransformJobCompletedOrStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TransformJobStatus"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TransformJobStatus"
                        expected: "Stopped"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TransformJobStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(TransformJobCompletedOrStopped: 60)
operation DescribeTransformJob {
    input := {
        @required
        TransformJobName: TransformJobName
    }
    output := {
        @required
        TransformJobName: TransformJobName

        @required
        TransformJobArn: TransformJobArn

        @required
        TransformJobStatus: TransformJobStatus

        FailureReason: FailureReason

        @required
        ModelName: ModelName

        MaxConcurrentTransforms: MaxConcurrentTransforms
        ModelClientConfig: ModelClientConfig
        MaxPayloadInMB: MaxPayloadInMB
        BatchStrategy: BatchStrategy
        Environment: TransformEnvironmentMap

        @required
        TransformInput: TransformInput

        TransformOutput: TransformOutput
        DataCaptureConfig: BatchDataCaptureConfig

        @required
        TransformResources: TransformResources

        @required
        CreationTime: Timestamp

        TransformStartTime: Timestamp
        TransformEndTime: Timestamp
        LabelingJobArn: LabelingJobArn
        AutoMLJobArn: AutoMLJobArn
        DataProcessing: DataProcessing
        ExperimentConfig: ExperimentConfig
    }
    errors: [ResourceNotFound]
}

operation DescribeTrial {
    input := {
        @required
        TrialName: ExperimentEntityName
    }
    output := {
        TrialName: ExperimentEntityName
        TrialArn: TrialArn
        DisplayName: ExperimentEntityName
        ExperimentName: ExperimentEntityName
        Source: TrialSource
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        MetadataProperties: MetadataProperties
    }
    errors: [ResourceNotFound]
}

operation DescribeTrialComponent {
    input := {
        @required
        TrialComponentName: ExperimentEntityNameOrArn
    }
    output := {
        TrialComponentName: ExperimentEntityName
        TrialComponentArn: TrialComponentArn
        DisplayName: ExperimentEntityName
        Source: TrialComponentSource
        Status: TrialComponentStatus
        StartTime: Timestamp
        EndTime: Timestamp
        CreationTime: Timestamp
        CreatedBy: UserContext
        LastModifiedTime: Timestamp
        LastModifiedBy: UserContext
        Parameters: TrialComponentParameters
        InputArtifacts: TrialComponentArtifacts
        OutputArtifacts: TrialComponentArtifacts
        MetadataProperties: MetadataProperties
        Metrics: TrialComponentMetricSummaries
        LineageGroupArn: LineageGroupArn
        Sources: TrialComponentSources
    }
    errors: [ResourceNotFound]
}

operation DescribeUserProfile {
    input := {
        @required
        DomainId: DomainId

        @required
        UserProfileName: UserProfileName
    }
    output := {
        DomainId: DomainId
        UserProfileArn: UserProfileArn
        UserProfileName: UserProfileName
        HomeEfsFileSystemUid: EfsUid
        Status: UserProfileStatus
        LastModifiedTime: Timestamp
        CreationTime: Timestamp
        FailureReason: FailureReason
        SingleSignOnUserIdentifier: SingleSignOnUserIdentifier
        SingleSignOnUserValue: String256
        UserSettings: UserSettings
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation DescribeWorkforce {
    input := {
        @required
        WorkforceName: WorkforceName
    }
    output := {
        @required
        Workforce: Workforce
    }
}

operation DescribeWorkteam {
    input := {
        @required
        WorkteamName: WorkteamName
    }
    output := {
        @required
        Workteam: Workteam
    }
}

operation DetachClusterNodeVolume {
    input := {
        @required
        ClusterArn: ClusterArn

        @required
        NodeId: ClusterNodeId

        @required
        VolumeId: VolumeId
    }
    output := {
        @required
        ClusterArn: ClusterArn

        @required
        NodeId: ClusterNodeId

        @required
        VolumeId: VolumeId

        @required
        AttachTime: Timestamp

        @required
        Status: VolumeAttachmentStatus

        @required
        DeviceName: VolumeDeviceName
    }
    errors: [ResourceNotFound]
}

operation DisableSagemakerServicecatalogPortfolio {
    input: DisableSagemakerServicecatalogPortfolioInput
    output: DisableSagemakerServicecatalogPortfolioOutput
}

operation DisassociateTrialComponent {
    input := {
        @required
        TrialComponentName: ExperimentEntityName

        @required
        TrialName: ExperimentEntityName
    }
    output := {
        TrialComponentArn: TrialComponentArn
        TrialArn: TrialArn
    }
    errors: [ResourceNotFound]
}

operation EnableSagemakerServicecatalogPortfolio {
    input: EnableSagemakerServicecatalogPortfolioInput
    output: EnableSagemakerServicecatalogPortfolioOutput
}

operation ExtendTrainingPlan {
    input := {
        @required
        TrainingPlanExtensionOfferingId: String
    }
    output := {
        @required
        TrainingPlanExtensions: TrainingPlanExtensions
    }
    errors: [ResourceNotFound]
}

operation GetDeviceFleetReport {
    input := {
        @required
        DeviceFleetName: EntityName
    }
    output := {
        @required
        DeviceFleetArn: DeviceFleetArn

        @required
        DeviceFleetName: EntityName

        OutputConfig: EdgeOutputConfig
        Description: DeviceFleetDescription
        ReportGenerated: Timestamp
        DeviceStats: DeviceStats
        AgentVersions: AgentVersions
        ModelStats: EdgeModelStats
    }
}

operation GetLineageGroupPolicy {
    input := {
        @required
        LineageGroupName: LineageGroupNameOrArn
    }
    output := {
        LineageGroupArn: LineageGroupArn
        ResourcePolicy: ResourcePolicyString
    }
    errors: [ResourceNotFound]
}

operation GetModelPackageGroupPolicy {
    input: GetModelPackageGroupPolicyInput
    output: GetModelPackageGroupPolicyOutput
}

operation GetSagemakerServicecatalogPortfolioStatus {
    input: GetSagemakerServicecatalogPortfolioStatusInput
    output: GetSagemakerServicecatalogPortfolioStatusOutput
}

operation GetScalingConfigurationRecommendation {
    input := {
        @required
        InferenceRecommendationsJobName: RecommendationJobName

        RecommendationId: String
        EndpointName: EndpointName
        TargetCpuUtilizationPerCore: UtilizationPercentagePerCore
        ScalingPolicyObjective: ScalingPolicyObjective
    }
    output := {
        InferenceRecommendationsJobName: RecommendationJobName
        RecommendationId: String
        EndpointName: EndpointName
        TargetCpuUtilizationPerCore: UtilizationPercentagePerCore
        ScalingPolicyObjective: ScalingPolicyObjective
        Metric: ScalingPolicyMetric
        DynamicScalingConfiguration: DynamicScalingConfiguration
    }
    errors: [ResourceNotFound]
}

operation GetSearchSuggestions {
    input := {
        @required
        Resource: ResourceType

        SuggestionQuery: SuggestionQuery
    }
    output := {
        PropertyNameSuggestions: PropertyNameSuggestionList
    }
}

operation ImportHubContent {
    input := {
        @required
        HubContentName: HubContentName

        HubContentVersion: HubContentVersion

        @required
        HubContentType: HubContentType

        @required
        DocumentSchemaVersion: DocumentSchemaVersion

        @required
        HubName: HubNameOrArn

        HubContentDisplayName: HubContentDisplayName
        HubContentDescription: HubContentDescription
        HubContentMarkdown: HubContentMarkdown

        @required
        HubContentDocument: HubContentDocument

        SupportStatus: HubContentSupportStatus
        HubContentSearchKeywords: HubContentSearchKeywordList
        Tags: TagList
    }
    output := {
        @required
        HubArn: HubArn

        @required
        HubContentArn: HubContentArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AIBenchmarkJobs"
    pageSize: "MaxResults"
)
operation ListAIBenchmarkJobs {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        NameContains: NameContains
        StatusEquals: AIBenchmarkJobStatus
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortBy: ListAIBenchmarkJobsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        AIBenchmarkJobs: AIBenchmarkJobSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AIRecommendationJobs"
    pageSize: "MaxResults"
)
operation ListAIRecommendationJobs {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        NameContains: NameContains
        StatusEquals: AIRecommendationJobStatus
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortBy: ListAIRecommendationJobsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        AIRecommendationJobs: AIRecommendationJobSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AIWorkloadConfigs"
    pageSize: "MaxResults"
)
operation ListAIWorkloadConfigs {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        NameContains: NameContains
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortBy: ListAIWorkloadConfigsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        AIWorkloadConfigs: AIWorkloadConfigSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActionSummaries"
    pageSize: "MaxResults"
)
operation ListActions {
    input := {
        SourceUri: SourceUri
        ActionType: String256
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortActionsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ActionSummaries: ActionSummaries
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AlgorithmSummaryList"
    pageSize: "MaxResults"
)
operation ListAlgorithms {
    input: ListAlgorithmsInput
    output: ListAlgorithmsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SageMakerImageVersionAliases"
    pageSize: "MaxResults"
)
operation ListAliases {
    input := {
        @required
        ImageName: ImageName

        Alias: SageMakerImageVersionAlias
        Version: ImageVersionNumber
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        SageMakerImageVersionAliases: SageMakerImageVersionAliases
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AppImageConfigs"
    pageSize: "MaxResults"
)
operation ListAppImageConfigs {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        NameContains: AppImageConfigName
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        ModifiedTimeBefore: Timestamp
        ModifiedTimeAfter: Timestamp
        SortBy: AppImageConfigSortKey
        SortOrder: SortOrder
    }
    output := {
        NextToken: NextToken
        AppImageConfigs: AppImageConfigList
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Apps", pageSize: "MaxResults")
operation ListApps {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        SortOrder: SortOrder
        SortBy: AppSortKey
        DomainIdEquals: DomainId
        UserProfileNameEquals: UserProfileName
        SpaceNameEquals: SpaceName
    }
    output := {
        Apps: AppList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ArtifactSummaries"
    pageSize: "MaxResults"
)
operation ListArtifacts {
    input := {
        SourceUri: SourceUri
        ArtifactType: String256
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortArtifactsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ArtifactSummaries: ArtifactSummaries
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssociationSummaries"
    pageSize: "MaxResults"
)
operation ListAssociations {
    input := {
        SourceArn: AssociationEntityArn
        DestinationArn: AssociationEntityArn
        SourceType: String256
        DestinationType: String256
        AssociationType: AssociationEdgeType
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortAssociationsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        AssociationSummaries: AssociationSummaries
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AutoMLJobSummaries"
    pageSize: "MaxResults"
)
operation ListAutoMLJobs {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: AutoMLNameContains
        StatusEquals: AutoMLJobStatus
        SortOrder: AutoMLSortOrder
        SortBy: AutoMLSortBy
        MaxResults: AutoMLMaxResults
        NextToken: NextToken
    }
    output := {
        @required
        AutoMLJobSummaries: AutoMLJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Candidates"
    pageSize: "MaxResults"
)
operation ListCandidatesForAutoMLJob {
    input := {
        @required
        AutoMLJobName: AutoMLJobName

        StatusEquals: CandidateStatus
        CandidateNameEquals: CandidateName
        SortOrder: AutoMLSortOrder
        SortBy: CandidateSortBy
        MaxResults: AutoMLMaxResultsForTrials
        NextToken: NextToken
    }
    output := {
        @required
        Candidates: AutoMLCandidates

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation ListClusterEvents {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        InstanceGroupName: ClusterInstanceGroupName
        NodeId: ClusterNodeId
        EventTimeAfter: Timestamp
        EventTimeBefore: Timestamp
        SortBy: EventSortBy
        SortOrder: SortOrder
        ResourceType: ClusterEventResourceType
        MaxResults: ClusterEventMaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        Events: ClusterEventSummaries
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterNodeSummaries"
    pageSize: "MaxResults"
)
operation ListClusterNodes {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        InstanceGroupNameContains: ClusterInstanceGroupName
        MaxResults: MaxResults
        NextToken: NextToken
        SortBy: ClusterSortBy
        SortOrder: SortOrder
        IncludeNodeLogicalIds: Boolean
    }
    output := {
        NextToken: NextToken

        @required
        ClusterNodeSummaries: ClusterNodeSummaries
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterSchedulerConfigSummaries"
    pageSize: "MaxResults"
)
operation ListClusterSchedulerConfigs {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        NameContains: EntityName
        ClusterArn: ClusterArn
        Status: SchedulerResourceStatus
        SortBy: SortClusterSchedulerConfigBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ClusterSchedulerConfigSummaries: ClusterSchedulerConfigSummaryList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterSummaries"
    pageSize: "MaxResults"
)
operation ListClusters {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        MaxResults: MaxResults
        NameContains: NameContains
        NextToken: NextToken
        SortBy: ClusterSortBy
        SortOrder: SortOrder
        TrainingPlanArn: TrainingPlanArn
    }
    output := {
        NextToken: NextToken

        @required
        ClusterSummaries: ClusterSummaries
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CodeRepositorySummaryList"
    pageSize: "MaxResults"
)
operation ListCodeRepositories {
    input: ListCodeRepositoriesInput
    output: ListCodeRepositoriesOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CompilationJobSummaries"
    pageSize: "MaxResults"
)
operation ListCompilationJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        StatusEquals: CompilationJobStatus
        SortBy: ListCompilationJobsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        CompilationJobSummaries: CompilationJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ComputeQuotaSummaries"
    pageSize: "MaxResults"
)
operation ListComputeQuotas {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        NameContains: EntityName
        Status: SchedulerResourceStatus
        ClusterArn: ClusterArn
        SortBy: SortQuotaBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ComputeQuotaSummaries: ComputeQuotaSummaryList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContextSummaries"
    pageSize: "MaxResults"
)
operation ListContexts {
    input := {
        SourceUri: SourceUri
        ContextType: String256
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortContextsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ContextSummaries: ContextSummaries
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobDefinitionSummaries"
    pageSize: "MaxResults"
)
operation ListDataQualityJobDefinitions {
    input := {
        EndpointName: EndpointName
        SortBy: MonitoringJobDefinitionSortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        NameContains: NameContains
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
    }
    output := {
        @required
        JobDefinitionSummaries: MonitoringJobDefinitionSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DeviceFleetSummaries"
    pageSize: "MaxResults"
)
operation ListDeviceFleets {
    input := {
        NextToken: NextToken
        MaxResults: ListMaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        SortBy: ListDeviceFleetsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        DeviceFleetSummaries: DeviceFleetSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DeviceSummaries"
    pageSize: "MaxResults"
)
operation ListDevices {
    input := {
        NextToken: NextToken
        MaxResults: ListMaxResults
        LatestHeartbeatAfter: Timestamp
        ModelName: EntityName
        DeviceFleetName: EntityName
    }
    output := {
        @required
        DeviceSummaries: DeviceSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Domains"
    pageSize: "MaxResults"
)
operation ListDomains {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Domains: DomainList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EdgeDeploymentPlanSummaries"
    pageSize: "MaxResults"
)
operation ListEdgeDeploymentPlans {
    input := {
        NextToken: NextToken
        MaxResults: ListMaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        DeviceFleetNameContains: NameContains
        SortBy: ListEdgeDeploymentPlansSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        EdgeDeploymentPlanSummaries: EdgeDeploymentPlanSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EdgePackagingJobSummaries"
    pageSize: "MaxResults"
)
operation ListEdgePackagingJobs {
    input := {
        NextToken: NextToken
        MaxResults: ListMaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        ModelNameContains: NameContains
        StatusEquals: EdgePackagingJobStatus
        SortBy: ListEdgePackagingJobsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        EdgePackagingJobSummaries: EdgePackagingJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EndpointConfigs"
    pageSize: "MaxResults"
)
operation ListEndpointConfigs {
    input: ListEndpointConfigsInput
    output: ListEndpointConfigsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Endpoints"
    pageSize: "MaxResults"
)
operation ListEndpoints {
    input: ListEndpointsInput
    output: ListEndpointsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExperimentSummaries"
    pageSize: "MaxResults"
)
operation ListExperiments {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortExperimentsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ExperimentSummaries: ExperimentSummaries
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FeatureGroupSummaries"
    pageSize: "MaxResults"
)
operation ListFeatureGroups {
    input := {
        NameContains: FeatureGroupNameContains
        FeatureGroupStatusEquals: FeatureGroupStatus
        OfflineStoreStatusEquals: OfflineStoreStatusValue
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortOrder: FeatureGroupSortOrder
        SortBy: FeatureGroupSortBy
        MaxResults: FeatureGroupMaxResults
        NextToken: NextToken
    }
    output := {
        @required
        FeatureGroupSummaries: FeatureGroupSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FlowDefinitionSummaries"
    pageSize: "MaxResults"
)
operation ListFlowDefinitions {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        FlowDefinitionSummaries: FlowDefinitionSummaries

        NextToken: NextToken
    }
}

operation ListHubContentVersions {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentType: HubContentType

        @required
        HubContentName: HubContentName

        MinVersion: HubContentVersion
        MaxSchemaVersion: DocumentSchemaVersion
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        SortBy: HubContentSortBy
        SortOrder: SortOrder
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        HubContentSummaries: HubContentInfoList

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

operation ListHubContents {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentType: HubContentType

        NameContains: NameContains
        MaxSchemaVersion: DocumentSchemaVersion
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        SortBy: HubContentSortBy
        SortOrder: SortOrder
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        HubContentSummaries: HubContentInfoList

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

operation ListHubs {
    input := {
        NameContains: NameContains
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        SortBy: HubSortBy
        SortOrder: SortOrder
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        HubSummaries: HubInfoList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HumanTaskUiSummaries"
    pageSize: "MaxResults"
)
operation ListHumanTaskUis {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        HumanTaskUiSummaries: HumanTaskUiSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HyperParameterTuningJobSummaries"
    pageSize: "MaxResults"
)
operation ListHyperParameterTuningJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        SortBy: HyperParameterTuningJobSortByOptions
        SortOrder: SortOrder
        NameContains: NameContains
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        StatusEquals: HyperParameterTuningJobStatus
    }
    output := {
        @required
        HyperParameterTuningJobSummaries: HyperParameterTuningJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImageVersions"
    pageSize: "MaxResults"
)
operation ListImageVersions {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp

        @required
        ImageName: ImageName

        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        MaxResults: MaxResults
        NextToken: NextToken
        SortBy: ImageVersionSortBy
        SortOrder: ImageVersionSortOrder
    }
    output := {
        ImageVersions: ImageVersions
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Images"
    pageSize: "MaxResults"
)
operation ListImages {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        MaxResults: MaxResults
        NameContains: ImageNameContains
        NextToken: NextToken
        SortBy: ImageSortBy
        SortOrder: ImageSortOrder
    }
    output := {
        Images: Images
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InferenceComponents"
    pageSize: "MaxResults"
)
operation ListInferenceComponents {
    input: ListInferenceComponentsInput
    output: ListInferenceComponentsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InferenceExperiments"
    pageSize: "MaxResults"
)
operation ListInferenceExperiments {
    input := {
        NameContains: NameContains
        Type: InferenceExperimentType
        StatusEquals: InferenceExperimentStatus
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        SortBy: SortInferenceExperimentsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        InferenceExperiments: InferenceExperimentList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Steps"
    pageSize: "MaxResults"
)
operation ListInferenceRecommendationsJobSteps {
    input := {
        @required
        JobName: RecommendationJobName

        Status: RecommendationJobStatus
        StepType: RecommendationStepType
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Steps: InferenceRecommendationsJobSteps
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InferenceRecommendationsJobs"
    pageSize: "MaxResults"
)
operation ListInferenceRecommendationsJobs {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        StatusEquals: RecommendationJobStatus
        SortBy: ListInferenceRecommendationsJobsSortBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        ModelNameEquals: ModelName
        ModelPackageVersionArnEquals: ModelPackageArn
    }
    output := {
        @required
        InferenceRecommendationsJobs: InferenceRecommendationsJobs

        NextToken: NextToken
    }
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobConfigSchemas"
    pageSize: "MaxResults"
)
operation ListJobSchemaVersions {
    input := {
        @required
        JobCategory: JobCategory

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken

        @required
        JobConfigSchemas: JobConfigSchemas
    }
    errors: [ResourceNotFound]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobSummaries"
    pageSize: "MaxResults"
)
operation ListJobs {
    input := {
        @required
        JobCategory: JobCategory

        NextToken: NextToken
        MaxResults: MaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        SortBy: SortBy
        SortOrder: SortOrder
        StatusEquals: JobStatus
    }
    output := {
        NextToken: NextToken

        @required
        JobSummaries: JobSummaries
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LabelingJobSummaryList"
    pageSize: "MaxResults"
)
operation ListLabelingJobs {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        MaxResults: MaxResults
        NextToken: NextToken
        NameContains: NameContains
        SortBy: SortBy
        SortOrder: SortOrder
        StatusEquals: LabelingJobStatus
    }
    output := {
        LabelingJobSummaryList: LabelingJobSummaryList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LabelingJobSummaryList"
    pageSize: "MaxResults"
)
operation ListLabelingJobsForWorkteam {
    input := {
        @required
        WorkteamArn: WorkteamArn

        MaxResults: MaxResults
        NextToken: NextToken
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        JobReferenceCodeContains: JobReferenceCodeContains
        SortBy: ListLabelingJobsForWorkteamSortByOptions
        SortOrder: SortOrder
    }
    output := {
        @required
        LabelingJobSummaryList: LabelingJobForWorkteamSummaryList

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LineageGroupSummaries"
    pageSize: "MaxResults"
)
operation ListLineageGroups {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortLineageGroupsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        LineageGroupSummaries: LineageGroupSummaries
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListMlflowApps {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        Status: MlflowAppStatus
        MlflowVersion: MlflowVersion
        DefaultForDomainId: String
        AccountDefaultStatus: AccountDefaultStatus
        SortBy: SortMlflowAppBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Summaries: MlflowAppSummaries
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrackingServerSummaries"
    pageSize: "MaxResults"
)
operation ListMlflowTrackingServers {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        TrackingServerStatus: TrackingServerStatus
        MlflowVersion: MlflowVersion
        SortBy: SortTrackingServerBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        TrackingServerSummaries: TrackingServerSummaryList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobDefinitionSummaries"
    pageSize: "MaxResults"
)
operation ListModelBiasJobDefinitions {
    input := {
        EndpointName: EndpointName
        SortBy: MonitoringJobDefinitionSortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        NameContains: NameContains
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
    }
    output := {
        @required
        JobDefinitionSummaries: MonitoringJobDefinitionSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ModelCardExportJobSummaries"
    pageSize: "MaxResults"
)
operation ListModelCardExportJobs {
    input := {
        @required
        ModelCardName: EntityName

        ModelCardVersion: Integer
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        ModelCardExportJobNameContains: EntityName
        StatusEquals: ModelCardExportJobStatus
        SortBy: ModelCardExportJobSortBy
        SortOrder: ModelCardExportJobSortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        ModelCardExportJobSummaries: ModelCardExportJobSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ModelCardVersionSummaryList"
    pageSize: "MaxResults"
)
operation ListModelCardVersions {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        MaxResults: MaxResults

        @required
        ModelCardName: ModelCardNameOrArn

        ModelCardStatus: ModelCardStatus
        NextToken: NextToken
        SortBy: ModelCardVersionSortBy
        SortOrder: ModelCardSortOrder
    }
    output := {
        @required
        ModelCardVersionSummaryList: ModelCardVersionSummaryList

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ModelCardSummaries"
    pageSize: "MaxResults"
)
operation ListModelCards {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        MaxResults: MaxResults
        NameContains: EntityName
        ModelCardStatus: ModelCardStatus
        NextToken: NextToken
        SortBy: ModelCardSortBy
        SortOrder: ModelCardSortOrder
    }
    output := {
        @required
        ModelCardSummaries: ModelCardSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobDefinitionSummaries"
    pageSize: "MaxResults"
)
operation ListModelExplainabilityJobDefinitions {
    input := {
        EndpointName: EndpointName
        SortBy: MonitoringJobDefinitionSortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        NameContains: NameContains
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
    }
    output := {
        @required
        JobDefinitionSummaries: MonitoringJobDefinitionSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ModelMetadataSummaries"
    pageSize: "MaxResults"
)
operation ListModelMetadata {
    input := {
        SearchExpression: ModelMetadataSearchExpression
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        ModelMetadataSummaries: ModelMetadataSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ModelPackageGroupSummaryList"
    pageSize: "MaxResults"
)
operation ListModelPackageGroups {
    input: ListModelPackageGroupsInput
    output: ListModelPackageGroupsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ModelPackageSummaryList"
    pageSize: "MaxResults"
)
operation ListModelPackages {
    input: ListModelPackagesInput
    output: ListModelPackagesOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobDefinitionSummaries"
    pageSize: "MaxResults"
)
operation ListModelQualityJobDefinitions {
    input := {
        EndpointName: EndpointName
        SortBy: MonitoringJobDefinitionSortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        NameContains: NameContains
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
    }
    output := {
        @required
        JobDefinitionSummaries: MonitoringJobDefinitionSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Models"
    pageSize: "MaxResults"
)
operation ListModels {
    input: ListModelsInput
    output: ListModelsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MonitoringAlertHistory"
    pageSize: "MaxResults"
)
operation ListMonitoringAlertHistory {
    input := {
        MonitoringScheduleName: MonitoringScheduleName
        MonitoringAlertName: MonitoringAlertName
        SortBy: MonitoringAlertHistorySortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        StatusEquals: MonitoringAlertStatus
    }
    output := {
        MonitoringAlertHistory: MonitoringAlertHistoryList
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MonitoringAlertSummaries"
    pageSize: "MaxResults"
)
operation ListMonitoringAlerts {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        MonitoringAlertSummaries: MonitoringAlertSummaryList
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MonitoringExecutionSummaries"
    pageSize: "MaxResults"
)
operation ListMonitoringExecutions {
    input := {
        MonitoringScheduleName: MonitoringScheduleName
        EndpointName: EndpointName
        SortBy: MonitoringExecutionSortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        ScheduledTimeBefore: Timestamp
        ScheduledTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        StatusEquals: ExecutionStatus
        MonitoringJobDefinitionName: MonitoringJobDefinitionName
        MonitoringTypeEquals: MonitoringType
    }
    output := {
        @required
        MonitoringExecutionSummaries: MonitoringExecutionSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MonitoringScheduleSummaries"
    pageSize: "MaxResults"
)
operation ListMonitoringSchedules {
    input := {
        EndpointName: EndpointName
        SortBy: MonitoringScheduleSortKey
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        NameContains: NameContains
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        StatusEquals: ScheduleStatus
        MonitoringJobDefinitionName: MonitoringJobDefinitionName
        MonitoringTypeEquals: MonitoringType
    }
    output := {
        @required
        MonitoringScheduleSummaries: MonitoringScheduleSummaryList

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotebookInstanceLifecycleConfigs"
    pageSize: "MaxResults"
)
operation ListNotebookInstanceLifecycleConfigs {
    input: ListNotebookInstanceLifecycleConfigsInput
    output: ListNotebookInstanceLifecycleConfigsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotebookInstances"
    pageSize: "MaxResults"
)
operation ListNotebookInstances {
    input: ListNotebookInstancesInput
    output: ListNotebookInstancesOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OptimizationJobSummaries"
    pageSize: "MaxResults"
)
operation ListOptimizationJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        OptimizationContains: NameContains
        NameContains: NameContains
        StatusEquals: OptimizationJobStatus
        SortBy: ListOptimizationJobsSortBy
        SortOrder: SortOrder
    }
    output := {
        @required
        OptimizationJobSummaries: OptimizationJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListPartnerApps {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Summaries: PartnerAppSummaries
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineExecutionSteps"
    pageSize: "MaxResults"
)
operation ListPipelineExecutionSteps {
    input := {
        PipelineExecutionArn: PipelineExecutionArn
        NextToken: NextToken
        MaxResults: MaxResults
        SortOrder: SortOrder
    }
    output := {
        PipelineExecutionSteps: PipelineExecutionStepList
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineExecutionSummaries"
    pageSize: "MaxResults"
)
operation ListPipelineExecutions {
    input := {
        @required
        PipelineName: PipelineNameOrArn

        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortPipelineExecutionsBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        PipelineExecutionSummaries: PipelineExecutionSummaryList
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineParameters"
    pageSize: "MaxResults"
)
operation ListPipelineParametersForExecution {
    input := {
        @required
        PipelineExecutionArn: PipelineExecutionArn

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        PipelineParameters: ParameterList
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineVersionSummaries"
    pageSize: "MaxResults"
)
operation ListPipelineVersions {
    input := {
        @required
        PipelineName: PipelineNameOrArn

        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        PipelineVersionSummaries: PipelineVersionSummaryList
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineSummaries"
    pageSize: "MaxResults"
)
operation ListPipelines {
    input := {
        PipelineNamePrefix: PipelineName
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortPipelinesBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        PipelineSummaries: PipelineSummaryList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProcessingJobSummaries"
    pageSize: "MaxResults"
)
operation ListProcessingJobs {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: String
        StatusEquals: ProcessingJobStatus
        SortBy: SortBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        ProcessingJobSummaries: ProcessingJobSummaries

        NextToken: NextToken
    }
}

operation ListProjects {
    input: ListProjectsInput
    output: ListProjectsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceCatalogs"
    pageSize: "MaxResults"
)
operation ListResourceCatalogs {
    input := {
        NameContains: ResourceCatalogName
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        SortOrder: ResourceCatalogSortOrder
        SortBy: ResourceCatalogSortBy
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        ResourceCatalogs: ResourceCatalogList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Spaces"
    pageSize: "MaxResults"
)
operation ListSpaces {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        SortOrder: SortOrder
        SortBy: SpaceSortKey
        DomainIdEquals: DomainId
        SpaceNameContains: SpaceName
    }
    output := {
        Spaces: SpaceList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DeviceDeploymentSummaries"
    pageSize: "MaxResults"
)
operation ListStageDevices {
    input := {
        NextToken: NextToken
        MaxResults: ListMaxResults

        @required
        EdgeDeploymentPlanName: EntityName

        ExcludeDevicesDeployedInOtherStage: Boolean

        @required
        StageName: EntityName
    }
    output := {
        @required
        DeviceDeploymentSummaries: DeviceDeploymentSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StudioLifecycleConfigs"
    pageSize: "MaxResults"
)
operation ListStudioLifecycleConfigs {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        NameContains: StudioLifecycleConfigName
        AppTypeEquals: StudioLifecycleConfigAppType
        CreationTimeBefore: Timestamp
        CreationTimeAfter: Timestamp
        ModifiedTimeBefore: Timestamp
        ModifiedTimeAfter: Timestamp
        SortBy: StudioLifecycleConfigSortKey
        SortOrder: SortOrder
    }
    output := {
        NextToken: NextToken
        StudioLifecycleConfigs: StudioLifecycleConfigsList
    }
    errors: [ResourceInUse]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SubscribedWorkteams"
    pageSize: "MaxResults"
)
operation ListSubscribedWorkteams {
    input := {
        NameContains: WorkteamName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        SubscribedWorkteams: SubscribedWorkteams

        NextToken: NextToken
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTags {
    input: ListTagsInput
    output: ListTagsOutput
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrainingJobSummaries"
    pageSize: "MaxResults"
)
operation ListTrainingJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        StatusEquals: TrainingJobStatus
        SortBy: SortBy
        SortOrder: SortOrder
        WarmPoolStatusEquals: WarmPoolResourceStatus
        TrainingPlanArnEquals: TrainingPlanArn
    }
    output := {
        @required
        TrainingJobSummaries: TrainingJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrainingJobSummaries"
    pageSize: "MaxResults"
)
operation ListTrainingJobsForHyperParameterTuningJob {
    input := {
        @required
        HyperParameterTuningJobName: HyperParameterTuningJobName

        NextToken: NextToken
        MaxResults: MaxResults
        StatusEquals: TrainingJobStatus
        SortBy: TrainingJobSortByOptions
        SortOrder: SortOrder
    }
    output := {
        @required
        TrainingJobSummaries: HyperParameterTrainingJobSummaries

        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrainingPlanSummaries"
    pageSize: "MaxResults"
)
operation ListTrainingPlans {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        StartTimeAfter: Timestamp
        StartTimeBefore: Timestamp
        SortBy: TrainingPlanSortBy
        SortOrder: TrainingPlanSortOrder
        Filters: TrainingPlanFilters
    }
    output := {
        NextToken: NextToken

        @required
        TrainingPlanSummaries: TrainingPlanSummaries
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransformJobSummaries"
    pageSize: "MaxResults"
)
operation ListTransformJobs {
    input := {
        CreationTimeAfter: Timestamp
        CreationTimeBefore: Timestamp
        LastModifiedTimeAfter: Timestamp
        LastModifiedTimeBefore: Timestamp
        NameContains: NameContains
        StatusEquals: TransformJobStatus
        SortBy: SortBy
        SortOrder: SortOrder
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        TransformJobSummaries: TransformJobSummaries

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrialComponentSummaries"
    pageSize: "MaxResults"
)
operation ListTrialComponents {
    input := {
        ExperimentName: ExperimentEntityName
        TrialName: ExperimentEntityName
        SourceArn: String256
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortTrialComponentsBy
        SortOrder: SortOrder
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        TrialComponentSummaries: TrialComponentSummaries
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrialSummaries"
    pageSize: "MaxResults"
)
operation ListTrials {
    input := {
        ExperimentName: ExperimentEntityName
        TrialComponentName: ExperimentEntityName
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        SortBy: SortTrialsBy
        SortOrder: SortOrder
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        TrialSummaries: TrialSummaries
        NextToken: NextToken
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UltraServers"
    pageSize: "MaxResults"
)
operation ListUltraServersByReservedCapacity {
    input := {
        @required
        ReservedCapacityArn: ReservedCapacityArn

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        UltraServers: UltraServers
    }
    errors: [ResourceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserProfiles"
    pageSize: "MaxResults"
)
operation ListUserProfiles {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        SortOrder: SortOrder
        SortBy: UserProfileSortKey
        DomainIdEquals: DomainId
        UserProfileNameContains: UserProfileName
    }
    output := {
        UserProfiles: UserProfileList
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workforces"
    pageSize: "MaxResults"
)
operation ListWorkforces {
    input := {
        SortBy: ListWorkforcesSortByOptions
        SortOrder: SortOrder
        NameContains: WorkforceName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        Workforces: Workforces

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workteams"
    pageSize: "MaxResults"
)
operation ListWorkteams {
    input := {
        SortBy: ListWorkteamsSortByOptions
        SortOrder: SortOrder
        NameContains: WorkteamName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        Workteams: Workteams

        NextToken: NextToken
    }
}

operation PutModelPackageGroupPolicy {
    input: PutModelPackageGroupPolicyInput
    output: PutModelPackageGroupPolicyOutput
    errors: [ConflictException]
}

operation QueryLineage {
    input := {
        StartArns: QueryLineageStartArns
        Direction: Direction
        IncludeEdges: Boolean
        Filters: QueryFilters
        MaxDepth: QueryLineageMaxDepth
        MaxResults: QueryLineageMaxResults
        NextToken: String8192
    }
    output := {
        Vertices: Vertices
        Edges: Edges
        NextToken: String8192
    }
    errors: [ResourceNotFound]
}

operation RegisterDevices {
    input := {
        @required
        DeviceFleetName: EntityName

        @required
        Devices: Devices

        Tags: TagList
    }
    errors: [ResourceLimitExceeded]
}

operation RenderUiTemplate {
    input := {
        UiTemplate: UiTemplate

        @required
        Task: RenderableTask

        @required
        RoleArn: RoleArn

        HumanTaskUiArn: HumanTaskUiArn
    }
    output := {
        @required
        RenderedContent: String

        @required
        Errors: RenderingErrorList
    }
    errors: [ResourceNotFound]
}

operation RetryPipelineExecution {
    input := {
        @required
        PipelineExecutionArn: PipelineExecutionArn

        @required @idempotencyToken
        ClientRequestToken: IdempotencyToken

        ParallelismConfiguration: ParallelismConfiguration
    }
    output := {
        PipelineExecutionArn: PipelineExecutionArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation Search {
    input := {
        @required
        Resource: ResourceType

        SearchExpression: SearchExpression
        SortBy: ResourcePropertyName
        SortOrder: SearchSortOrder
        NextToken: NextToken
        MaxResults: MaxResults
        CrossAccountFilterOption: CrossAccountFilterOption
        VisibilityConditions: VisibilityConditionsList
    }
    output := {
        Results: SearchResultsList
        NextToken: NextToken
        TotalHits: TotalHits
    }
}

operation SearchTrainingPlanOfferings {
    input := {
        InstanceType: ReservedCapacityInstanceType
        InstanceCount: ReservedCapacityInstanceCount
        UltraServerType: UltraServerType
        UltraServerCount: UltraServerCount
        StartTimeAfter: Timestamp
        EndTimeBefore: Timestamp
        DurationHours: TrainingPlanDurationHoursInput
        TargetResources: SageMakerResourceNames
        TrainingPlanArn: String
    }
    output := {
        @required
        TrainingPlanOfferings: TrainingPlanOfferings

        TrainingPlanExtensionOfferings: TrainingPlanExtensionOfferings
    }
    errors: [ResourceLimitExceeded]
}

operation SendPipelineExecutionStepFailure {
    input := {
        @required
        CallbackToken: CallbackToken

        FailureReason: String256

        @idempotencyToken
        ClientRequestToken: IdempotencyToken
    }
    output := {
        PipelineExecutionArn: PipelineExecutionArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation SendPipelineExecutionStepSuccess {
    input := {
        @required
        CallbackToken: CallbackToken

        OutputParameters: OutputParameterList

        @idempotencyToken
        ClientRequestToken: IdempotencyToken
    }
    output := {
        PipelineExecutionArn: PipelineExecutionArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation StartClusterHealthCheck {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        @required
        DeepHealthCheckConfigurations: DeepHealthCheckConfigurations
    }
    output := {
        @required
        ClusterArn: ClusterArn
    }
    errors: [ResourceNotFound]
}

operation StartEdgeDeploymentStage {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName

        @required
        StageName: EntityName
    }
}

operation StartInferenceExperiment {
    input := {
        @required
        Name: InferenceExperimentName
    }
    output := {
        @required
        InferenceExperimentArn: InferenceExperimentArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation StartMlflowTrackingServer {
    input := {
        @required
        TrackingServerName: TrackingServerName
    }
    output := {
        TrackingServerArn: TrackingServerArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation StartMonitoringSchedule {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName
    }
    errors: [ResourceNotFound]
}

operation StartNotebookInstance {
    input: StartNotebookInstanceInput
    errors: [ResourceLimitExceeded]
}

operation StartPipelineExecution {
    input := {
        @required
        PipelineName: PipelineNameOrArn

        PipelineExecutionDisplayName: PipelineExecutionName
        PipelineParameters: ParameterList
        PipelineExecutionDescription: PipelineExecutionDescription

        @required @idempotencyToken
        ClientRequestToken: IdempotencyToken

        ParallelismConfiguration: ParallelismConfiguration
        SelectiveExecutionConfig: SelectiveExecutionConfig
        PipelineVersionId: PipelineVersionId
        MlflowExperimentName: MlflowExperimentEntityName
    }
    output := {
        PipelineExecutionArn: PipelineExecutionArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation StartSession {
    input := {
        @required
        ResourceIdentifier: ResourceIdentifier
    }
    output := {
        SessionId: SessionId
        StreamUrl: String
        TokenValue: TokenValue
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation StopAIBenchmarkJob {
    input := {
        @required
        AIBenchmarkJobName: AIEntityName
    }
    output := {
        @required
        AIBenchmarkJobArn: AIBenchmarkJobArn
    }
    errors: [ResourceNotFound]
}

operation StopAIRecommendationJob {
    input := {
        @required
        AIRecommendationJobName: AIEntityName
    }
    output := {
        @required
        AIRecommendationJobArn: AIRecommendationJobArn
    }
    errors: [ResourceNotFound]
}

operation StopAutoMLJob {
    input := {
        @required
        AutoMLJobName: AutoMLJobName
    }
    errors: [ResourceNotFound]
}

operation StopCompilationJob {
    input := {
        @required
        CompilationJobName: EntityName
    }
    errors: [ResourceNotFound]
}

operation StopEdgeDeploymentStage {
    input := {
        @required
        EdgeDeploymentPlanName: EntityName

        @required
        StageName: EntityName
    }
}

operation StopEdgePackagingJob {
    input := {
        @required
        EdgePackagingJobName: EntityName
    }
}

operation StopHyperParameterTuningJob {
    input := {
        @required
        HyperParameterTuningJobName: HyperParameterTuningJobName
    }
    errors: [ResourceNotFound]
}

operation StopInferenceExperiment {
    input := {
        @required
        Name: InferenceExperimentName

        @required
        ModelVariantActions: ModelVariantActionMap

        DesiredModelVariants: ModelVariantConfigList
        DesiredState: InferenceExperimentStopDesiredState
        Reason: InferenceExperimentStatusReason
    }
    output := {
        @required
        InferenceExperimentArn: InferenceExperimentArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation StopInferenceRecommendationsJob {
    input := {
        @required
        JobName: RecommendationJobName
    }
    errors: [ResourceNotFound]
}

operation StopJob {
    input := {
        @required
        JobName: JobName

        @required
        JobCategory: JobCategory
    }
    output := {}
    errors: [ResourceNotFound]
}

operation StopLabelingJob {
    input := {
        @required
        LabelingJobName: LabelingJobName
    }
    errors: [ResourceNotFound]
}

operation StopMlflowTrackingServer {
    input := {
        @required
        TrackingServerName: TrackingServerName
    }
    output := {
        TrackingServerArn: TrackingServerArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation StopMonitoringSchedule {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName
    }
    errors: [ResourceNotFound]
}

operation StopNotebookInstance {
    input: StopNotebookInstanceInput
}

operation StopOptimizationJob {
    input := {
        @required
        OptimizationJobName: EntityName
    }
    errors: [ResourceNotFound]
}

operation StopPipelineExecution {
    input := {
        @required
        PipelineExecutionArn: PipelineExecutionArn

        @required @idempotencyToken
        ClientRequestToken: IdempotencyToken
    }
    output := {
        PipelineExecutionArn: PipelineExecutionArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation StopProcessingJob {
    input := {
        @required
        ProcessingJobName: ProcessingJobName
    }
    errors: [ResourceNotFound]
}

operation StopTrainingJob {
    input := {
        @required
        TrainingJobName: TrainingJobName
    }
    errors: [ResourceNotFound]
}

operation StopTransformJob {
    input := {
        @required
        TransformJobName: TransformJobName
    }
    errors: [ResourceNotFound]
}

operation UpdateAction {
    input := {
        @required
        ActionName: ExperimentEntityName

        Description: ExperimentDescription
        Status: ActionStatus
        Properties: LineageEntityParameters
        PropertiesToRemove: ListLineageEntityParameterKey
    }
    output := {
        ActionArn: ActionArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateAppImageConfig {
    input := {
        @required
        AppImageConfigName: AppImageConfigName

        KernelGatewayImageConfig: KernelGatewayImageConfig
        JupyterLabAppImageConfig: JupyterLabAppImageConfig
        CodeEditorAppImageConfig: CodeEditorAppImageConfig
    }
    output := {
        AppImageConfigArn: AppImageConfigArn
    }
    errors: [ResourceNotFound]
}

operation UpdateArtifact {
    input := {
        @required
        ArtifactArn: ArtifactArn

        ArtifactName: ExperimentEntityName
        Properties: ArtifactProperties
        PropertiesToRemove: ListLineageEntityParameterKey
    }
    output := {
        ArtifactArn: ArtifactArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateCluster {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        InstanceGroups: ClusterInstanceGroupSpecifications
        RestrictedInstanceGroups: ClusterRestrictedInstanceGroupSpecifications
        RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
        TieredStorageConfig: ClusterTieredStorageConfig
        NodeRecovery: ClusterNodeRecovery
        InstanceGroupsToDelete: ClusterInstanceGroupsToDelete
        NodeProvisioningMode: ClusterNodeProvisioningMode
        ClusterRole: RoleArn
        AutoScaling: ClusterAutoScalingConfig
        Orchestrator: ClusterOrchestrator
    }
    output := {
        @required
        ClusterArn: ClusterArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateClusterSchedulerConfig {
    input := {
        @required
        ClusterSchedulerConfigId: ClusterSchedulerConfigId

        @required
        TargetVersion: Integer

        SchedulerConfig: SchedulerConfig
        Description: EntityDescription
    }
    output := {
        @required
        ClusterSchedulerConfigArn: ClusterSchedulerConfigArn

        @required
        ClusterSchedulerConfigVersion: Integer
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateClusterSoftware {
    input := {
        @required
        ClusterName: ClusterNameOrArn

        InstanceGroups: UpdateClusterSoftwareInstanceGroups
        DeploymentConfig: DeploymentConfiguration
        ImageId: ImageId
    }
    output := {
        @required
        ClusterArn: ClusterArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateCodeRepository {
    input: UpdateCodeRepositoryInput
    output: UpdateCodeRepositoryOutput
    errors: [ConflictException]
}

operation UpdateComputeQuota {
    input := {
        @required
        ComputeQuotaId: ComputeQuotaId

        @required
        TargetVersion: Integer

        ComputeQuotaConfig: ComputeQuotaConfig
        ComputeQuotaTarget: ComputeQuotaTarget
        ActivationState: ActivationState
        Description: EntityDescription
    }
    output := {
        @required
        ComputeQuotaArn: ComputeQuotaArn

        @required
        ComputeQuotaVersion: Integer
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateContext {
    input := {
        @required
        ContextName: ContextName

        Description: ExperimentDescription
        Properties: LineageEntityParameters
        PropertiesToRemove: ListLineageEntityParameterKey
    }
    output := {
        ContextArn: ContextArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateDeviceFleet {
    input := {
        @required
        DeviceFleetName: EntityName

        RoleArn: RoleArn
        Description: DeviceFleetDescription

        @required
        OutputConfig: EdgeOutputConfig

        EnableIotRoleAlias: Boolean
    }
    errors: [ResourceInUse]
}

operation UpdateDevices {
    input := {
        @required
        DeviceFleetName: EntityName

        @required
        Devices: Devices
    }
}

operation UpdateDomain {
    input := {
        @required
        DomainId: DomainId

        DefaultUserSettings: UserSettings
        DomainSettingsForUpdate: DomainSettingsForUpdate
        AppSecurityGroupManagement: AppSecurityGroupManagement
        DefaultSpaceSettings: DefaultSpaceSettings
        SubnetIds: Subnets
        AppNetworkAccessType: AppNetworkAccessType
        TagPropagation: TagPropagation
        HomeEfsFileSystemCreation: HomeEfsFileSystemCreation
        VpcId: VpcId
    }
    output := {
        DomainArn: DomainArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation UpdateEndpoint {
    input: UpdateEndpointInput
    output: UpdateEndpointOutput
    errors: [ResourceLimitExceeded]
}

operation UpdateEndpointWeightsAndCapacities {
    input: UpdateEndpointWeightsAndCapacitiesInput
    output: UpdateEndpointWeightsAndCapacitiesOutput
    errors: [ResourceLimitExceeded]
}

operation UpdateExperiment {
    input := {
        @required
        ExperimentName: ExperimentEntityName

        DisplayName: ExperimentEntityName
        Description: ExperimentDescription
    }
    output := {
        ExperimentArn: ExperimentArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateFeatureGroup {
    input := {
        @required
        FeatureGroupName: FeatureGroupNameOrArn

        FeatureAdditions: FeatureAdditions
        OnlineStoreConfig: OnlineStoreConfigUpdate
        ThroughputConfig: ThroughputConfigUpdate
    }
    output := {
        @required
        FeatureGroupArn: FeatureGroupArn
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateFeatureMetadata {
    input := {
        @required
        FeatureGroupName: FeatureGroupNameOrArn

        @required
        FeatureName: FeatureName

        Description: FeatureDescription
        ParameterAdditions: FeatureParameterAdditions
        ParameterRemovals: FeatureParameterRemovals
    }
    errors: [ResourceNotFound]
}

operation UpdateHub {
    input := {
        @required
        HubName: HubNameOrArn

        HubDescription: HubDescription
        HubDisplayName: HubDisplayName
        HubSearchKeywords: HubSearchKeywordList
    }
    output := {
        @required
        HubArn: HubArn
    }
    errors: [ResourceNotFound]
}

operation UpdateHubContent {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentName: HubContentName

        @required
        HubContentType: HubContentType

        @required
        HubContentVersion: HubContentVersion

        HubContentDisplayName: HubContentDisplayName
        HubContentDescription: HubContentDescription
        HubContentMarkdown: HubContentMarkdown
        HubContentSearchKeywords: HubContentSearchKeywordList
        SupportStatus: HubContentSupportStatus
    }
    output := {
        @required
        HubArn: HubArn

        @required
        HubContentArn: HubContentArn
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation UpdateHubContentReference {
    input := {
        @required
        HubName: HubNameOrArn

        @required
        HubContentName: HubContentName

        @required
        HubContentType: HubContentType

        MinVersion: HubContentVersion
    }
    output := {
        @required
        HubArn: HubArn

        @required
        HubContentArn: HubContentArn
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation UpdateImage {
    input := {
        DeleteProperties: ImageDeletePropertyList
        Description: ImageDescription
        DisplayName: ImageDisplayName

        @required
        ImageName: ImageName

        RoleArn: RoleArn
    }
    output := {
        ImageArn: ImageArn
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation UpdateImageVersion {
    input := {
        @required
        ImageName: ImageName

        Alias: SageMakerImageVersionAlias
        Version: ImageVersionNumber
        AliasesToAdd: SageMakerImageVersionAliases
        AliasesToDelete: SageMakerImageVersionAliases
        VendorGuidance: VendorGuidance
        JobType: JobType
        MLFramework: MLFramework
        ProgrammingLang: ProgrammingLang
        Processor: Processor
        Horovod: Boolean
        ReleaseNotes: ReleaseNotes
    }
    output := {
        ImageVersionArn: ImageVersionArn
    }
    errors: [ResourceNotFound, ResourceInUse]
}

operation UpdateInferenceComponent {
    input: UpdateInferenceComponentInput
    output: UpdateInferenceComponentOutput
    errors: [ResourceLimitExceeded]
}

operation UpdateInferenceComponentRuntimeConfig {
    input: UpdateInferenceComponentRuntimeConfigInput
    output: UpdateInferenceComponentRuntimeConfigOutput
    errors: [ResourceLimitExceeded]
}

operation UpdateInferenceExperiment {
    input := {
        @required
        Name: InferenceExperimentName

        Schedule: InferenceExperimentSchedule
        Description: InferenceExperimentDescription
        ModelVariants: ModelVariantConfigList
        DataStorageConfig: InferenceExperimentDataStorageConfig
        ShadowModeConfig: ShadowModeConfig
    }
    output := {
        @required
        InferenceExperimentArn: InferenceExperimentArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateMlflowApp {
    input := {
        @required
        Arn: MlflowAppArn

        Name: MlflowAppName
        ArtifactStoreUri: S3Uri
        ModelRegistrationMode: ModelRegistrationMode
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        DefaultDomainIdList: DefaultDomainIdList
        AccountDefaultStatus: AccountDefaultStatus
    }
    output := {
        Arn: MlflowAppArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateMlflowTrackingServer {
    input := {
        @required
        TrackingServerName: TrackingServerName

        ArtifactStoreUri: S3Uri
        TrackingServerSize: TrackingServerSize
        AutomaticModelRegistration: Boolean
        WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
        S3BucketOwnerAccountId: AccountId
        S3BucketOwnerVerification: Boolean
    }
    output := {
        TrackingServerArn: TrackingServerArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateModelCard {
    input := {
        @required
        ModelCardName: ModelCardNameOrArn

        Content: ModelCardContent
        ModelCardStatus: ModelCardStatus
    }
    output := {
        @required
        ModelCardArn: ModelCardArn
    }
    errors: [ConflictException, ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateModelPackage {
    input: UpdateModelPackageInput
    output: UpdateModelPackageOutput
    errors: [ConflictException]
}

operation UpdateMonitoringAlert {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName

        @required
        MonitoringAlertName: MonitoringAlertName

        @required
        DatapointsToAlert: MonitoringDatapointsToAlert

        @required
        EvaluationPeriod: MonitoringEvaluationPeriod
    }
    output := {
        @required
        MonitoringScheduleArn: MonitoringScheduleArn

        MonitoringAlertName: MonitoringAlertName
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateMonitoringSchedule {
    input := {
        @required
        MonitoringScheduleName: MonitoringScheduleName

        @required
        MonitoringScheduleConfig: MonitoringScheduleConfig
    }
    output := {
        @required
        MonitoringScheduleArn: MonitoringScheduleArn
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateNotebookInstance {
    input: UpdateNotebookInstanceInput
    output: UpdateNotebookInstanceOutput
    errors: [ResourceLimitExceeded]
}

operation UpdateNotebookInstanceLifecycleConfig {
    input: UpdateNotebookInstanceLifecycleConfigInput
    output: UpdateNotebookInstanceLifecycleConfigOutput
    errors: [ResourceLimitExceeded]
}

operation UpdatePartnerApp {
    input := {
        @required
        Arn: PartnerAppArn

        MaintenanceConfig: PartnerAppMaintenanceConfig
        Tier: NonEmptyString64
        ApplicationConfig: PartnerAppConfig
        EnableIamSessionBasedIdentity: Boolean
        EnableAutoMinorVersionUpgrade: Boolean
        AppVersion: MajorMinorVersion

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        Arn: PartnerAppArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdatePipeline {
    input := {
        @required
        PipelineName: PipelineName

        PipelineDisplayName: PipelineName
        PipelineDefinition: PipelineDefinition
        PipelineDefinitionS3Location: PipelineDefinitionS3Location
        PipelineDescription: PipelineDescription
        RoleArn: RoleArn
        ParallelismConfiguration: ParallelismConfiguration
    }
    output := {
        PipelineArn: PipelineArn
        PipelineVersionId: PipelineVersionId
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdatePipelineExecution {
    input := {
        @required
        PipelineExecutionArn: PipelineExecutionArn

        PipelineExecutionDescription: PipelineExecutionDescription
        PipelineExecutionDisplayName: PipelineExecutionName
        ParallelismConfiguration: ParallelismConfiguration
    }
    output := {
        PipelineExecutionArn: PipelineExecutionArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdatePipelineVersion {
    input := {
        @required
        PipelineArn: PipelineArn

        @required
        PipelineVersionId: PipelineVersionId

        PipelineVersionDisplayName: PipelineVersionName
        PipelineVersionDescription: PipelineVersionDescription
    }
    output := {
        PipelineArn: PipelineArn
        PipelineVersionId: PipelineVersionId
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateProject {
    input: UpdateProjectInput
    output: UpdateProjectOutput
    errors: [ConflictException]
}

operation UpdateSpace {
    input := {
        @required
        DomainId: DomainId

        @required
        SpaceName: SpaceName

        SpaceSettings: SpaceSettings
        SpaceDisplayName: NonEmptyString64
    }
    output := {
        SpaceArn: SpaceArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation UpdateTrainingJob {
    input := {
        @required
        TrainingJobName: TrainingJobName

        ProfilerConfig: ProfilerConfigForUpdate
        ProfilerRuleConfigurations: ProfilerRuleConfigurations
        ResourceConfig: ResourceConfigForUpdate
        RemoteDebugConfig: RemoteDebugConfigForUpdate
    }
    output := {
        @required
        TrainingJobArn: TrainingJobArn
    }
    errors: [ResourceNotFound, ResourceLimitExceeded]
}

operation UpdateTrial {
    input := {
        @required
        TrialName: ExperimentEntityName

        DisplayName: ExperimentEntityName
    }
    output := {
        TrialArn: TrialArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateTrialComponent {
    input := {
        @required
        TrialComponentName: ExperimentEntityName

        DisplayName: ExperimentEntityName
        Status: TrialComponentStatus
        StartTime: Timestamp
        EndTime: Timestamp
        Parameters: TrialComponentParameters
        ParametersToRemove: ListTrialComponentKey256
        InputArtifacts: TrialComponentArtifacts
        InputArtifactsToRemove: ListTrialComponentKey256
        OutputArtifacts: TrialComponentArtifacts
        OutputArtifactsToRemove: ListTrialComponentKey256
    }
    output := {
        TrialComponentArn: TrialComponentArn
    }
    errors: [ConflictException, ResourceNotFound]
}

operation UpdateUserProfile {
    input := {
        @required
        DomainId: DomainId

        @required
        UserProfileName: UserProfileName

        UserSettings: UserSettings
    }
    output := {
        UserProfileArn: UserProfileArn
    }
    errors: [ResourceNotFound, ResourceInUse, ResourceLimitExceeded]
}

operation UpdateWorkforce {
    input := {
        @required
        WorkforceName: WorkforceName

        SourceIpConfig: SourceIpConfig
        OidcConfig: OidcConfig
        WorkforceVpcConfig: WorkforceVpcConfigRequest
        IpAddressType: WorkforceIpAddressType
    }
    output := {
        @required
        Workforce: Workforce
    }
    errors: [ConflictException]
}

operation UpdateWorkteam {
    input := {
        @required
        WorkteamName: WorkteamName

        MemberDefinitions: MemberDefinitions
        Description: String200
        NotificationConfiguration: NotificationConfiguration
        WorkerAccessConfiguration: WorkerAccessConfiguration
    }
    output := {
        @required
        Workteam: Workteam
    }
    errors: [ResourceLimitExceeded]
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string AIAdapterId

structure AIAdapterModelPackageEntry {
    @required
    AdapterId: AIAdapterId

    @required
    ModelPackageArn: ModelPackageArn
}

@length(min: 1, max: 10)
list AIAdapterModelPackageEntryList {
    member: AIAdapterModelPackageEntry
}

structure AIAdapterS3Entry {
    @required
    AdapterId: AIAdapterId

    @required
    S3Uri: S3Uri
}

@length(min: 1, max: 10)
list AIAdapterS3EntryList {
    member: AIAdapterS3Entry
}

union AIAdapterSource {
    ModelPackageArns: AIAdapterModelPackageEntryList
    S3Uris: AIAdapterS3EntryList
}

structure AIBenchmarkEndpoint {
    @required
    Identifier: AIResourceIdentifier

    TargetContainerHostname: String
    InferenceComponents: AIBenchmarkInferenceComponentList
}

structure AIBenchmarkInferenceComponent {
    @required
    Identifier: AIResourceIdentifier
}

list AIBenchmarkInferenceComponentList {
    member: AIBenchmarkInferenceComponent
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIBenchmarkJobArn

enum AIBenchmarkJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure AIBenchmarkJobSummary {
    @required
    AIBenchmarkJobName: AIEntityName

    @required
    AIBenchmarkJobArn: AIBenchmarkJobArn

    @required
    AIBenchmarkJobStatus: AIBenchmarkJobStatus

    @required
    CreationTime: Timestamp

    EndTime: Timestamp
    AIWorkloadConfigName: AIEntityName
}

list AIBenchmarkJobSummaryList {
    member: AIBenchmarkJobSummary
}

structure AIBenchmarkNetworkConfig {
    VpcConfig: VpcConfig
}

structure AIBenchmarkOutputConfig {
    @required
    S3OutputLocation: S3Uri

    MlflowConfig: AIMlflowConfig
}

structure AIBenchmarkOutputResult {
    @required
    S3OutputLocation: S3Uri

    CloudWatchLogs: AICloudWatchLogsList
    MlflowConfig: AIMlflowConfig
}

union AIBenchmarkTarget {
    Endpoint: AIBenchmarkEndpoint
}

structure AICapacityReservationConfig {
    CapacityReservationPreference: AICapacityReservationPreference
    MlReservationArns: AIMlReservationArnList
}

enum AICapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\.\\-_]+")
string AIChannelName

structure AICloudWatchLogs {
    LogGroupArn: String
    LogStreamName: String
}

list AICloudWatchLogsList {
    member: AICloudWatchLogs
}

union AIDatasetConfig {
    InputDataConfig: AIWorkloadInputDataConfigList
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIEntityName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIInferenceSpecificationName

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z0-9\\-]{1,14}/.*")
string AIMlReservationArn

list AIMlReservationArnList {
    member: AIMlReservationArn
}

structure AIMlflowConfig {
    @required
    MlflowResourceArn: AIMlflowResourceArn

    MlflowExperimentName: AIMlflowExperimentName
    MlflowRunName: AIMlflowRunName
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\-_./]+")
string AIMlflowExperimentName

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-(app|tracking-server)/.*")
string AIMlflowResourceArn

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\-_./]+")
string AIMlflowRunName

union AIModelSource {
    S3: AIModelSourceS3
}

structure AIModelSourceS3 {
    S3Uri: S3Uri
}

structure AIRecommendation {
    RecommendationDescription: String
    OptimizationDetails: AIRecommendationOptimizationDetailList
    ModelDetails: AIRecommendationModelDetails
    DeploymentConfiguration: AIRecommendationDeploymentConfiguration
    AIBenchmarkJobArn: AIBenchmarkJobArn
    ExpectedPerformance: ExpectedPerformanceList
    AdapterDetails: AIRecommendationAdapterDetails
}

structure AIRecommendationAdapterDetails {
    @required
    ModelPackageArns: AIAdapterModelPackageEntryList

    @required
    S3Uris: AIAdapterS3EntryList
}

structure AIRecommendationComputeSpec {
    InstanceTypes: AIRecommendationInstanceTypeList
    CapacityReservationConfig: AICapacityReservationConfig
}

structure AIRecommendationConstraint {
    @required
    Metric: AIRecommendationMetric
}

list AIRecommendationConstraintList {
    member: AIRecommendationConstraint
}

structure AIRecommendationDeploymentConfiguration {
    S3: AIRecommendationDeploymentS3ChannelList
    ImageUri: String
    InstanceType: AIRecommendationInstanceType
    InstanceCount: Integer
    CopyCountPerInstance: Integer
    EnvironmentVariables: EnvironmentMap
    MinCpuMemoryRequiredInMb: AIRecommendationMinCpuMemoryRequiredInMb
}

structure AIRecommendationDeploymentS3Channel {
    ChannelName: AIChannelName
    Uri: S3Uri
}

list AIRecommendationDeploymentS3ChannelList {
    member: AIRecommendationDeploymentS3Channel
}

enum AIRecommendationInferenceFramework {
    LMI
    VLLM
}

structure AIRecommendationInferenceSpecification {
    Framework: AIRecommendationInferenceFramework
}

structure AIRecommendationInstanceDetail {
    InstanceType: AIRecommendationInstanceType
    InstanceCount: Integer
    CopyCountPerInstance: Integer
}

list AIRecommendationInstanceDetailList {
    member: AIRecommendationInstanceDetail
}

enum AIRecommendationInstanceType {
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
}

@length(min: 0, max: 3)
list AIRecommendationInstanceTypeList {
    member: AIRecommendationInstanceType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIRecommendationJobArn

enum AIRecommendationJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure AIRecommendationJobSummary {
    @required
    AIRecommendationJobName: AIEntityName

    @required
    AIRecommendationJobArn: AIRecommendationJobArn

    @required
    AIRecommendationJobStatus: AIRecommendationJobStatus

    @required
    CreationTime: Timestamp

    EndTime: Timestamp
}

list AIRecommendationJobSummaryList {
    member: AIRecommendationJobSummary
}

list AIRecommendationList {
    member: AIRecommendation
}

enum AIRecommendationMetric {
    ttft_ms = "ttft-ms"
    throughput
    cost
}

@range(min: 1)
integer AIRecommendationMinCpuMemoryRequiredInMb

structure AIRecommendationModelDetails {
    ModelPackageArn: ModelPackageArn
    InferenceSpecificationName: AIInferenceSpecificationName
    InstanceDetails: AIRecommendationInstanceDetailList
}

map AIRecommendationOptimizationConfigMap {
    key: String
    value: String
}

structure AIRecommendationOptimizationDetail {
    @required
    OptimizationType: AIRecommendationOptimizationType

    OptimizationConfig: AIRecommendationOptimizationConfigMap
}

list AIRecommendationOptimizationDetailList {
    member: AIRecommendationOptimizationDetail
}

enum AIRecommendationOptimizationType {
    SpeculativeDecoding
    KernelTuning
}

structure AIRecommendationOutputConfig {
    S3OutputLocation: S3Uri
    ModelPackageGroupIdentifier: AIResourceIdentifier
    MlflowConfig: AIMlflowConfig
}

structure AIRecommendationOutputResult {
    @required
    S3OutputLocation: S3Uri

    ModelPackageGroupIdentifier: AIResourceIdentifier
    MlflowConfig: AIMlflowConfig
}

structure AIRecommendationPerformanceMetric {
    @required
    Metric: String

    Stat: String

    @required
    Value: String

    Unit: String
}

structure AIRecommendationPerformanceTarget {
    @required
    Constraints: AIRecommendationConstraintList
}

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62})(?<!-)")
string AIResourceIdentifier

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:ai-workload-config/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIWorkloadConfigArn

structure AIWorkloadConfigSummary {
    @required
    AIWorkloadConfigName: AIEntityName

    @required
    AIWorkloadConfigArn: AIWorkloadConfigArn

    @required
    CreationTime: Timestamp
}

list AIWorkloadConfigSummaryList {
    member: AIWorkloadConfigSummary
}

structure AIWorkloadConfigs {
    @required
    WorkloadSpec: WorkloadSpec
}

structure AIWorkloadDataSource {
    S3DataSource: AIWorkloadS3DataSource
}

structure AIWorkloadInputDataConfig {
    @required
    ChannelName: AIChannelName

    @required
    DataSource: AIWorkloadDataSource
}

list AIWorkloadInputDataConfigList {
    member: AIWorkloadInputDataConfig
}

structure AIWorkloadS3DataSource {
    @required
    S3Uri: S3Uri
}

@length(min: 0, max: 15)
list AbsoluteBorrowLimitResourceList {
    member: ComputeQuotaResourceConfig
}

structure AcceleratorPartitionConfig {
    @required
    Type: MIGProfileType

    @required
    Count: AcceleratorPartitionConfigCountInteger
}

@range(min: 0, max: 10000000)
integer AcceleratorPartitionConfigCountInteger

@range(min: 0, max: 10000000)
integer AcceleratorsAmount

@length(min: 0, max: 256) @pattern(".*")
string Accept

enum AccountDefaultStatus {
    ENABLED
    DISABLED
}

@length(min: 12, max: 12) @pattern("\\d+")
string AccountId

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:action/.*")
string ActionArn

structure ActionSource {
    @required
    SourceUri: SourceUri

    SourceType: String256
    SourceId: String256
}

enum ActionStatus {
    Unknown
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

list ActionSummaries {
    member: ActionSummary
}

structure ActionSummary {
    ActionArn: ActionArn
    ActionName: ExperimentEntityName
    Source: ActionSource
    ActionType: String64
    Status: ActionStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

enum ActivationState {
    Enabled
    Disabled
}

@range(min: 1)
integer ActiveClusterOperationCount

enum ActiveClusterOperationName {
    Scaling
}

map ActiveOperations {
    key: ActiveClusterOperationName
    value: ActiveClusterOperationCount
}

structure AddClusterNodeSpecification {
    @required
    InstanceGroupName: ClusterInstanceGroupName

    @required
    IncrementTargetCountBy: AddClusterNodeSpecificationIncrementTargetCountByInteger

    AvailabilityZones: ClusterAvailabilityZones
    InstanceTypes: ClusterInstanceTypes
}

@range(min: 1, max: 50)
integer AddClusterNodeSpecificationIncrementTargetCountByInteger

@length(min: 1, max: 5)
list AddClusterNodeSpecificationList {
    member: AddClusterNodeSpecification
}

@input
structure AddTagsInput {
    @required
    ResourceArn: ResourceArn

    @required
    Tags: TagList
}

@output
structure AddTagsOutput {
    Tags: TagList
}

@length(min: 0, max: 3)
list AdditionalCodeRepositoryNamesOrUrls {
    member: CodeRepositoryNameOrUrl
}

structure AdditionalEnis {
    EfaEnis: EfaEnis
}

structure AdditionalInferenceSpecificationDefinition {
    @required
    Name: EntityName

    Description: EntityDescription

    @required
    Containers: ModelPackageContainerDefinitionList

    SupportedTransformInstanceTypes: TransformInstanceTypes
    SupportedRealtimeInferenceInstanceTypes: RealtimeInferenceInstanceTypes
    SupportedContentTypes: ContentTypes
    SupportedResponseMIMETypes: ResponseMIMETypes
}

@length(min: 1, max: 15)
list AdditionalInferenceSpecifications {
    member: AdditionalInferenceSpecificationDefinition
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\.\\-_]+")
string AdditionalModelChannelName

structure AdditionalModelDataSource {
    @required
    ChannelName: AdditionalModelChannelName

    @required
    S3DataSource: S3ModelDataSource
}

@length(min: 0, max: 5)
list AdditionalModelDataSources {
    member: AdditionalModelDataSource
}

structure AdditionalS3DataSource {
    @required
    S3DataType: AdditionalS3DataSourceDataType

    @required
    S3Uri: S3Uri

    CompressionType: CompressionType
    ETag: String
}

enum AdditionalS3DataSourceDataType {
    S3Object
    S3Prefix
}

structure AgentVersion {
    @required
    Version: EdgeVersion

    @required
    AgentCount: Long
}

list AgentVersions {
    member: AgentVersion
}

enum AggregationTransformationValue {
    sum
    avg
    first
    min
    max
}

@length(min: 1, max: 50)
map AggregationTransformations {
    key: TransformationAttributeName
    value: AggregationTransformationValue
}

structure Alarm {
    AlarmName: AlarmName
}

structure AlarmDetails {
    @required
    AlarmName: AlarmName
}

@length(min: 1, max: 10)
list AlarmList {
    member: Alarm
}

@length(min: 1, max: 255) @pattern("(?!\\s*$).+")
string AlarmName

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:algorithm/[\\S]{1,2048}")
string AlgorithmArn

@length(min: 0, max: 255) @pattern(".*")
string AlgorithmImage

enum AlgorithmSortBy {
    Name
    CreationTime
}

structure AlgorithmSpecification {
    TrainingImage: AlgorithmImage
    AlgorithmName: ArnOrName

    @required
    TrainingInputMode: TrainingInputMode

    MetricDefinitions: MetricDefinitionList
    EnableSageMakerMetricsTimeSeries: Boolean
    ContainerEntrypoint: TrainingContainerEntrypoint
    ContainerArguments: TrainingContainerArguments
    TrainingImageConfig: TrainingImageConfig
}

enum AlgorithmStatus {
    Pending
    InProgress
    Completed
    Failed
    Deleting
}

structure AlgorithmStatusDetails {
    ValidationStatuses: AlgorithmStatusItemList
    ImageScanStatuses: AlgorithmStatusItemList
}

structure AlgorithmStatusItem {
    @required
    Name: EntityName

    @required
    Status: DetailedAlgorithmStatus

    FailureReason: String
}

list AlgorithmStatusItemList {
    member: AlgorithmStatusItem
}

structure AlgorithmSummary {
    @required
    AlgorithmName: EntityName

    @required
    AlgorithmArn: AlgorithmArn

    AlgorithmDescription: EntityDescription

    @required
    CreationTime: Timestamp

    @required
    AlgorithmStatus: AlgorithmStatus
}

list AlgorithmSummaryList {
    member: AlgorithmSummary
}

structure AlgorithmValidationProfile {
    @required
    ProfileName: EntityName

    @required
    TrainingJobDefinition: TrainingJobDefinition

    TransformJobDefinition: TransformJobDefinition
}

@length(min: 1, max: 1)
list AlgorithmValidationProfiles {
    member: AlgorithmValidationProfile
}

structure AlgorithmValidationSpecification {
    @required
    ValidationRole: RoleArn

    @required
    ValidationProfiles: AlgorithmValidationProfiles
}

structure AmazonQSettings {
    Status: FeatureStatus
    QProfileArn: QProfileArn
}

structure AnnotationConsolidationConfig {
    @required
    AnnotationConsolidationLambdaArn: LambdaFunctionArn
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:app/.*")
string AppArn

structure AppDetails {
    DomainId: DomainId
    UserProfileName: UserProfileName
    SpaceName: SpaceName
    AppType: AppType
    AppName: AppName
    Status: AppStatus
    CreationTime: Timestamp
    ResourceSpec: ResourceSpec
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:app-image-config/.*")
string AppImageConfigArn

structure AppImageConfigDetails {
    AppImageConfigArn: AppImageConfigArn
    AppImageConfigName: AppImageConfigName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
}

list AppImageConfigList {
    member: AppImageConfigDetails
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AppImageConfigName

enum AppImageConfigSortKey {
    CreationTime
    LastModifiedTime
    Name
}

enum AppInstanceType {
    system
    ml_t3_micro = "ml.t3.micro"
    ml_t3_small = "ml.t3.small"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_8xlarge = "ml.m5.8xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_16xlarge = "ml.m5.16xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m5d_large = "ml.m5d.large"
    ml_m5d_xlarge = "ml.m5d.xlarge"
    ml_m5d_2xlarge = "ml.m5d.2xlarge"
    ml_m5d_4xlarge = "ml.m5d.4xlarge"
    ml_m5d_8xlarge = "ml.m5d.8xlarge"
    ml_m5d_12xlarge = "ml.m5d.12xlarge"
    ml_m5d_16xlarge = "ml.m5d.16xlarge"
    ml_m5d_24xlarge = "ml.m5d.24xlarge"
    ml_c5_large = "ml.c5.large"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_12xlarge = "ml.c5.12xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5_24xlarge = "ml.c5.24xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_geospatial_interactive = "ml.geospatial.interactive"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_m6id_large = "ml.m6id.large"
    ml_m6id_xlarge = "ml.m6id.xlarge"
    ml_m6id_2xlarge = "ml.m6id.2xlarge"
    ml_m6id_4xlarge = "ml.m6id.4xlarge"
    ml_m6id_8xlarge = "ml.m6id.8xlarge"
    ml_m6id_12xlarge = "ml.m6id.12xlarge"
    ml_m6id_16xlarge = "ml.m6id.16xlarge"
    ml_m6id_24xlarge = "ml.m6id.24xlarge"
    ml_m6id_32xlarge = "ml.m6id.32xlarge"
    ml_c6id_large = "ml.c6id.large"
    ml_c6id_xlarge = "ml.c6id.xlarge"
    ml_c6id_2xlarge = "ml.c6id.2xlarge"
    ml_c6id_4xlarge = "ml.c6id.4xlarge"
    ml_c6id_8xlarge = "ml.c6id.8xlarge"
    ml_c6id_12xlarge = "ml.c6id.12xlarge"
    ml_c6id_16xlarge = "ml.c6id.16xlarge"
    ml_c6id_24xlarge = "ml.c6id.24xlarge"
    ml_c6id_32xlarge = "ml.c6id.32xlarge"
    ml_r6id_large = "ml.r6id.large"
    ml_r6id_xlarge = "ml.r6id.xlarge"
    ml_r6id_2xlarge = "ml.r6id.2xlarge"
    ml_r6id_4xlarge = "ml.r6id.4xlarge"
    ml_r6id_8xlarge = "ml.r6id.8xlarge"
    ml_r6id_12xlarge = "ml.r6id.12xlarge"
    ml_r6id_16xlarge = "ml.r6id.16xlarge"
    ml_r6id_24xlarge = "ml.r6id.24xlarge"
    ml_r6id_32xlarge = "ml.r6id.32xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_g7_2xlarge = "ml.g7.2xlarge"
    ml_g7_4xlarge = "ml.g7.4xlarge"
    ml_g7_8xlarge = "ml.g7.8xlarge"
    ml_g7_12xlarge = "ml.g7.12xlarge"
    ml_g7_24xlarge = "ml.g7.24xlarge"
    ml_g7_48xlarge = "ml.g7.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
}

structure AppLifecycleManagement {
    IdleSettings: IdleSettings
}

list AppList {
    member: AppDetails
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AppName

enum AppNetworkAccessType {
    PublicInternetOnly
    VpcOnly
}

enum AppSecurityGroupManagement {
    Service
    Customer
}

enum AppSortKey {
    CreationTime
}

structure AppSpecification {
    @required
    ImageUri: ImageUri

    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: ContainerArguments
}

enum AppStatus {
    Deleted
    Deleting
    Failed
    InService
    Pending
}

enum AppType {
    JupyterServer
    KernelGateway
    DetailedProfiler
    TensorBoard
    CodeEditor
    JupyterLab
    RStudioServerPro
    RSessionGateway
    Canvas
}

@length(min: 0, max: 1024) @pattern(".*")
string ApprovalDescription

@length(min: 1, max: 170)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)")
string ArnOrName

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*")
string ArtifactArn

@pattern("[\\w:]+")
string ArtifactDigest

@length(min: 0, max: 30)
map ArtifactProperties {
    key: StringParameterValue
    value: ArtifactPropertyValue
}

@length(min: 0, max: 4096) @pattern(".*")
string ArtifactPropertyValue

structure ArtifactSource {
    @required
    SourceUri: SourceUri

    SourceTypes: ArtifactSourceTypes
}

enum ArtifactSourceIdType {
    MD5Hash
    S3ETag
    S3Version
    Custom
}

structure ArtifactSourceType {
    @required
    SourceIdType: ArtifactSourceIdType

    @required
    Value: String256
}

list ArtifactSourceTypes {
    member: ArtifactSourceType
}

list ArtifactSummaries {
    member: ArtifactSummary
}

structure ArtifactSummary {
    ArtifactArn: ArtifactArn
    ArtifactName: ExperimentEntityName
    Source: ArtifactSource
    ArtifactType: String256
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

enum AssemblyType {
    None
    Line
}

@length(min: 0, max: 10)
list AssignedGroupPatternsList {
    member: GroupNamePattern
}

enum AssociationEdgeType {
    ContributedTo
    AssociatedWith
    DerivedFrom
    Produced
    SameAs
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*")
string AssociationEntityArn

structure AssociationInfo {
    @required
    SourceArn: String2048

    @required
    DestinationArn: String2048
}

@length(min: 0, max: 10)
list AssociationInfoList {
    member: AssociationInfo
}

list AssociationSummaries {
    member: AssociationSummary
}

structure AssociationSummary {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
    SourceType: String256
    DestinationType: String256
    AssociationType: AssociationEdgeType
    SourceName: ExperimentEntityName
    DestinationName: ExperimentEntityName
    CreationTime: Timestamp
    CreatedBy: UserContext
}

@length(min: 0, max: 5)
list AssumableRoleArns {
    member: RoleArn
}

structure AsyncInferenceClientConfig {
    MaxConcurrentInvocationsPerInstance: MaxConcurrentInvocationsPerInstance
}

structure AsyncInferenceConfig {
    ClientConfig: AsyncInferenceClientConfig

    @required
    OutputConfig: AsyncInferenceOutputConfig
}

structure AsyncInferenceNotificationConfig {
    SuccessTopic: SnsTopicArn
    ErrorTopic: SnsTopicArn
    IncludeInferenceResponseIn: AsyncNotificationTopicTypeList
}

structure AsyncInferenceOutputConfig {
    KmsKeyId: KmsKeyId
    S3OutputPath: DestinationS3Uri
    NotificationConfig: AsyncInferenceNotificationConfig
    S3FailurePath: DestinationS3Uri
}

@length(min: 0, max: 2)
list AsyncNotificationTopicTypeList {
    member: AsyncNotificationTopicTypes
}

enum AsyncNotificationTopicTypes {
    SUCCESS_NOTIFICATION_TOPIC
    ERROR_NOTIFICATION_TOPIC
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AthenaCatalog

@length(min: 1, max: 255) @pattern(".*")
string AthenaDatabase

structure AthenaDatasetDefinition {
    @required
    Catalog: AthenaCatalog

    @required
    Database: AthenaDatabase

    @required
    QueryString: AthenaQueryString

    WorkGroup: AthenaWorkGroup

    @required
    OutputS3Uri: S3Uri

    KmsKeyId: KmsKeyId

    @required
    OutputFormat: AthenaResultFormat

    OutputCompression: AthenaResultCompressionType
}

@length(min: 1, max: 4096) @pattern("[\\s\\S]+")
string AthenaQueryString

enum AthenaResultCompressionType {
    GZIP
    SNAPPY
    ZLIB
}

enum AthenaResultFormat {
    PARQUET
    ORC
    AVRO
    JSON
    TEXTFILE
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9._-]+")
string AthenaWorkGroup

@length(min: 1, max: 256) @pattern(".+")
string AttributeName

@length(min: 0, max: 16)
list AttributeNames {
    member: AttributeName
}

enum AuthMode {
    SSO
    IAM
}

@length(min: 0, max: 10)
map AuthenticationRequestExtraParams {
    key: AuthenticationRequestExtraParamsKey
    value: AuthenticationRequestExtraParamsValue
}

@length(min: 0, max: 512) @pattern(".*")
string AuthenticationRequestExtraParamsKey

@length(min: 0, max: 512) @pattern(".*")
string AuthenticationRequestExtraParamsValue

structure AuthorizedUrl {
    Url: LongS3Uri
    LocalPath: LocalPath
}

list AuthorizedUrlConfigs {
    member: AuthorizedUrl
}

enum AutoMLAlgorithm {
    xgboost
    linear_learner = "linear-learner"
    mlp
    lightgbm
    catboost
    randomforest
    extra_trees = "extra-trees"
    nn_torch = "nn-torch"
    fastai
    cnn_qr = "cnn-qr"
    deepar
    prophet
    npts
    arima
    ets
}

structure AutoMLAlgorithmConfig {
    @required
    AutoMLAlgorithms: AutoMLAlgorithms
}

@length(min: 0, max: 11)
list AutoMLAlgorithms {
    member: AutoMLAlgorithm
}

@length(min: 0, max: 1)
list AutoMLAlgorithmsConfig {
    member: AutoMLAlgorithmConfig
}

structure AutoMLCandidate {
    @required
    CandidateName: CandidateName

    FinalAutoMLJobObjectiveMetric: FinalAutoMLJobObjectiveMetric

    @required
    ObjectiveStatus: ObjectiveStatus

    @required
    CandidateSteps: CandidateSteps

    @required
    CandidateStatus: CandidateStatus

    InferenceContainers: AutoMLContainerDefinitions

    @required
    CreationTime: Timestamp

    EndTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    FailureReason: AutoMLFailureReason
    CandidateProperties: CandidateProperties
    InferenceContainerDefinitions: AutoMLInferenceContainerDefinitions
}

structure AutoMLCandidateGenerationConfig {
    FeatureSpecificationS3Uri: S3Uri
    AlgorithmsConfig: AutoMLAlgorithmsConfig
}

structure AutoMLCandidateStep {
    @required
    CandidateStepType: CandidateStepType

    @required
    CandidateStepArn: CandidateStepArn

    @required
    CandidateStepName: CandidateStepName
}

list AutoMLCandidates {
    member: AutoMLCandidate
}

structure AutoMLChannel {
    DataSource: AutoMLDataSource
    CompressionType: CompressionType

    @required
    TargetAttributeName: TargetAttributeName

    ContentType: ContentType
    ChannelType: AutoMLChannelType
    SampleWeightAttributeName: SampleWeightAttributeName
}

enum AutoMLChannelType {
    training
    validation
}

structure AutoMLComputeConfig {
    EmrServerlessComputeConfig: EmrServerlessComputeConfig
}

structure AutoMLContainerDefinition {
    @required
    Image: ContainerImage

    @required
    ModelDataUrl: Url

    Environment: EnvironmentMap
}

@length(min: 0, max: 5)
list AutoMLContainerDefinitions {
    member: AutoMLContainerDefinition
}

structure AutoMLDataSource {
    @required
    S3DataSource: AutoMLS3DataSource
}

structure AutoMLDataSplitConfig {
    ValidationFraction: ValidationFraction
}

@length(min: 0, max: 1024)
string AutoMLFailureReason

@length(min: 0, max: 2)
map AutoMLInferenceContainerDefinitions {
    key: AutoMLProcessingUnit
    value: AutoMLContainerDefinitions
}

@length(min: 1, max: 2)
list AutoMLInputDataConfig {
    member: AutoMLChannel
}

@length(min: 1, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:automl-job/.*")
string AutoMLJobArn

structure AutoMLJobArtifacts {
    CandidateDefinitionNotebookLocation: CandidateDefinitionNotebookLocation
    DataExplorationNotebookLocation: DataExplorationNotebookLocation
}

structure AutoMLJobChannel {
    ChannelType: AutoMLChannelType
    ContentType: ContentType
    CompressionType: CompressionType
    DataSource: AutoMLDataSource
}

structure AutoMLJobCompletionCriteria {
    MaxCandidates: MaxCandidates
    MaxRuntimePerTrainingJobInSeconds: MaxRuntimePerTrainingJobInSeconds
    MaxAutoMLJobRuntimeInSeconds: MaxAutoMLJobRuntimeInSeconds
}

structure AutoMLJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
    SecurityConfig: AutoMLSecurityConfig
    CandidateGenerationConfig: AutoMLCandidateGenerationConfig
    DataSplitConfig: AutoMLDataSplitConfig
    Mode: AutoMLMode
}

@length(min: 1, max: 2)
list AutoMLJobInputDataConfig {
    member: AutoMLJobChannel
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
string AutoMLJobName

structure AutoMLJobObjective {
    @required
    MetricName: AutoMLMetricEnum
}

enum AutoMLJobObjectiveType {
    Maximize
    Minimize
}

enum AutoMLJobSecondaryStatus {
    Starting
    MaxCandidatesReached
    Failed
    Stopped
    MaxAutoMLJobRuntimeReached
    Stopping
    CandidateDefinitionsGenerated
    Completed
    ExplainabilityError
    DeployingModel
    ModelDeploymentError
    GeneratingModelInsightsReport
    ModelInsightsError
    AnalyzingData
    FeatureEngineering
    ModelTuning
    GeneratingExplainabilityReport
    TrainingModels
    PreTraining
}

enum AutoMLJobStatus {
    Completed
    InProgress
    Failed
    Stopped
    Stopping
}

structure AutoMLJobStepMetadata {
    Arn: AutoMLJobArn
}

list AutoMLJobSummaries {
    member: AutoMLJobSummary
}

structure AutoMLJobSummary {
    @required
    AutoMLJobName: AutoMLJobName

    @required
    AutoMLJobArn: AutoMLJobArn

    @required
    AutoMLJobStatus: AutoMLJobStatus

    @required
    AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus

    @required
    CreationTime: Timestamp

    EndTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    FailureReason: AutoMLFailureReason
    PartialFailureReasons: AutoMLPartialFailureReasons
}

@range(min: 1, max: 100)
integer AutoMLMaxResults

@range(min: 1, max: 300)
integer AutoMLMaxResultsForTrials

enum AutoMLMetricEnum {
    Accuracy
    MSE
    F1
    F1macro
    AUC
    RMSE
    BalancedAccuracy
    R2
    Recall
    RecallMacro
    Precision
    PrecisionMacro
    MAE
    MAPE
    MASE
    WAPE
    AverageWeightedQuantileLoss
}

enum AutoMLMetricExtendedEnum {
    Accuracy
    MSE
    F1
    F1macro
    AUC
    RMSE
    MAE
    R2
    BalancedAccuracy
    Precision
    PrecisionMacro
    Recall
    RecallMacro
    LogLoss
    InferenceLatency
    MAPE
    MASE
    WAPE
    AverageWeightedQuantileLoss
    Rouge1
    Rouge2
    RougeL
    RougeLSum
    Perplexity
    ValidationLoss
    TrainingLoss
}

enum AutoMLMode {
    AUTO
    ENSEMBLING
    HYPERPARAMETER_TUNING
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9\\-]+")
string AutoMLNameContains

structure AutoMLOutputDataConfig {
    KmsKeyId: KmsKeyId

    @required
    S3OutputPath: S3Uri
}

structure AutoMLPartialFailureReason {
    PartialFailureMessage: AutoMLFailureReason
}

@length(min: 1, max: 5)
list AutoMLPartialFailureReasons {
    member: AutoMLPartialFailureReason
}

union AutoMLProblemTypeConfig {
    ImageClassificationJobConfig: ImageClassificationJobConfig
    TextClassificationJobConfig: TextClassificationJobConfig
    TimeSeriesForecastingJobConfig: TimeSeriesForecastingJobConfig
    TabularJobConfig: TabularJobConfig
    TextGenerationJobConfig: TextGenerationJobConfig
}

enum AutoMLProblemTypeConfigName {
    ImageClassification
    TextClassification
    TimeSeriesForecasting
    Tabular
    TextGeneration
}

union AutoMLProblemTypeResolvedAttributes {
    TabularResolvedAttributes: TabularResolvedAttributes
    TextGenerationResolvedAttributes: TextGenerationResolvedAttributes
}

enum AutoMLProcessingUnit {
    CPU
    GPU
}

structure AutoMLResolvedAttributes {
    AutoMLJobObjective: AutoMLJobObjective
    CompletionCriteria: AutoMLJobCompletionCriteria
    AutoMLProblemTypeResolvedAttributes: AutoMLProblemTypeResolvedAttributes
}

structure AutoMLS3DataSource {
    @required
    S3DataType: AutoMLS3DataType

    @required
    S3Uri: S3Uri
}

enum AutoMLS3DataType {
    ManifestFile
    S3Prefix
    AugmentedManifestFile
}

structure AutoMLSecurityConfig {
    VolumeKmsKeyId: KmsKeyId
    EnableInterContainerTrafficEncryption: Boolean
    VpcConfig: VpcConfig
}

enum AutoMLSortBy {
    Name
    CreationTime
    Status
}

enum AutoMLSortOrder {
    Ascending
    Descending
}

enum AutoMountHomeEFS {
    Enabled
    Disabled
    DefaultAsDomain
}

structure AutoParameter {
    @required
    Name: ParameterKey

    @required
    ValueHint: ParameterValue
}

@length(min: 0, max: 100)
list AutoParameters {
    member: AutoParameter
}

@length(min: 1, max: 10)
list AutoRollbackAlarms {
    member: AlarmDetails
}

structure AutoRollbackConfig {
    Alarms: AlarmList
}

structure Autotune {
    @required
    Mode: AutotuneMode
}

enum AutotuneMode {
    Enabled
}

@length(min: 1, max: 32) @pattern("[a-z]+\\-[0-9a-z\\-]+")
string AvailabilityZone

enum AvailabilityZoneBalanceEnforcementMode {
    PERMISSIVE
}

@range(min: 0, max: 100)
integer AvailabilityZoneBalanceMaxImbalance

@pattern("[a-z]{3}\\d-az\\d")
string AvailabilityZoneId

@range(min: 0)
integer AvailableInstanceCount

@range(min: 0)
integer AvailableSpareInstanceCount

structure AvailableUpgrade {
    Version: MajorMinorVersion
    ReleaseNotes: ReleaseNotesList
}

enum AwsManagedHumanLoopRequestSource {
    AWS_Rekognition_DetectModerationLabels_Image_V3 = "AWS/Rekognition/DetectModerationLabels/Image/V3"
    AWS_Textract_AnalyzeDocument_Forms_V1 = "AWS/Textract/AnalyzeDocument/Forms/V1"
}

@length(min: 1)
string BacktestResultsLocation

structure BaseModel {
    HubContentName: HubContentName
    HubContentVersion: HubContentVersion
    RecipeName: RecipeName
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string BaseModelName

structure BatchAddClusterNodesError {
    @required
    InstanceGroupName: InstanceGroupName

    @required
    ErrorCode: BatchAddClusterNodesErrorCode

    @required
    FailedCount: BatchAddFailureCount

    AvailabilityZones: ClusterAvailabilityZones
    InstanceTypes: ClusterInstanceTypes
    Message: String
}

enum BatchAddClusterNodesErrorCode {
    InstanceGroupNotFound
    InvalidInstanceGroupStatus
    IncompatibleAvailabilityZones
    IncompatibleInstanceTypes
}

list BatchAddClusterNodesErrorList {
    member: BatchAddClusterNodesError
}

@length(min: 0, max: 64) @pattern("[\\x21-\\x7E]+")
string BatchAddClusterNodesRequestClientTokenString

@range(min: 1)
integer BatchAddFailureCount

structure BatchDataCaptureConfig {
    @required
    DestinationS3Uri: S3Uri

    KmsKeyId: KmsKeyId
    GenerateInferenceId: Boolean
}

structure BatchDeleteClusterNodeLogicalIdsError {
    @required
    Code: BatchDeleteClusterNodesErrorCode

    @required
    Message: String

    @required
    NodeLogicalId: ClusterNodeLogicalId
}

@length(min: 1, max: 99)
list BatchDeleteClusterNodeLogicalIdsErrorList {
    member: BatchDeleteClusterNodeLogicalIdsError
}

structure BatchDeleteClusterNodesError {
    @required
    Code: BatchDeleteClusterNodesErrorCode

    @required
    Message: String

    @required
    NodeId: ClusterNodeId
}

enum BatchDeleteClusterNodesErrorCode {
    NodeIdNotFound
    InvalidNodeStatus
    NodeIdInUse
}

@length(min: 1, max: 3000)
list BatchDeleteClusterNodesErrorList {
    member: BatchDeleteClusterNodesError
}

structure BatchDescribeModelPackageError {
    @required
    ErrorCode: String

    @required
    ErrorResponse: String
}

map BatchDescribeModelPackageErrorMap {
    key: ModelPackageArn
    value: BatchDescribeModelPackageError
}

@input
structure BatchDescribeModelPackageInput {
    @required
    ModelPackageArnList: ModelPackageArnList
}

@output
structure BatchDescribeModelPackageOutput {
    ModelPackageSummaries: ModelPackageSummaries
    BatchDescribeModelPackageErrorMap: BatchDescribeModelPackageErrorMap
}

structure BatchDescribeModelPackageSummary {
    @required
    ModelPackageGroupName: EntityName

    ModelPackageVersion: ModelPackageVersion

    @required
    ModelPackageArn: ModelPackageArn

    ModelPackageDescription: EntityDescription

    @required
    CreationTime: Timestamp

    @required
    InferenceSpecification: InferenceSpecification

    @required
    ModelPackageStatus: ModelPackageStatus

    ModelApprovalStatus: ModelApprovalStatus
    ModelPackageRegistrationType: ModelPackageRegistrationType
}

structure BatchRebootClusterNodeLogicalIdsError {
    @required
    NodeLogicalId: ClusterNodeLogicalId

    @required
    ErrorCode: BatchRebootClusterNodesErrorCode

    @required
    Message: String
}

@length(min: 0, max: 25)
list BatchRebootClusterNodeLogicalIdsErrors {
    member: BatchRebootClusterNodeLogicalIdsError
}

structure BatchRebootClusterNodesError {
    @required
    NodeId: ClusterNodeId

    @required
    ErrorCode: BatchRebootClusterNodesErrorCode

    @required
    Message: String
}

enum BatchRebootClusterNodesErrorCode {
    InstanceIdNotFound
    InvalidInstanceStatus
    InstanceIdInUse
    InternalServerError
}

@length(min: 0, max: 25)
list BatchRebootClusterNodesErrors {
    member: BatchRebootClusterNodesError
}

@length(min: 1, max: 25)
list BatchRebootClusterNodesRequestNodeIdsList {
    member: ClusterNodeId
}

@length(min: 1, max: 25)
list BatchRebootClusterNodesRequestNodeLogicalIdsList {
    member: ClusterNodeLogicalId
}

structure BatchReplaceClusterNodeLogicalIdsError {
    @required
    NodeLogicalId: ClusterNodeLogicalId

    @required
    ErrorCode: BatchReplaceClusterNodesErrorCode

    @required
    Message: String
}

@length(min: 0, max: 25)
list BatchReplaceClusterNodeLogicalIdsErrors {
    member: BatchReplaceClusterNodeLogicalIdsError
}

structure BatchReplaceClusterNodesError {
    @required
    NodeId: ClusterNodeId

    @required
    ErrorCode: BatchReplaceClusterNodesErrorCode

    @required
    Message: String
}

enum BatchReplaceClusterNodesErrorCode {
    InstanceIdNotFound
    InvalidInstanceStatus
    InstanceIdInUse
    InternalServerError
}

@length(min: 0, max: 25)
list BatchReplaceClusterNodesErrors {
    member: BatchReplaceClusterNodesError
}

@length(min: 1, max: 25)
list BatchReplaceClusterNodesRequestNodeIdsList {
    member: ClusterNodeId
}

@length(min: 1, max: 25)
list BatchReplaceClusterNodesRequestNodeLogicalIdsList {
    member: ClusterNodeLogicalId
}

enum BatchStrategy {
    MultiRecord
    SingleRecord
}

structure BatchTransformInput {
    @required
    DataCapturedDestinationS3Uri: DestinationS3Uri

    @required
    DatasetFormat: MonitoringDatasetFormat

    @required
    LocalPath: ProcessingLocalPath

    S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType
    FeaturesAttribute: String
    InferenceAttribute: String
    ProbabilityAttribute: String
    ProbabilityThresholdAttribute: Double
    StartTimeOffset: MonitoringTimeOffsetString
    EndTimeOffset: MonitoringTimeOffsetString
    ExcludeFeaturesAttribute: ExcludeFeaturesAttribute
}

structure BedrockCustomModelDeploymentMetadata {
    Arn: String1024
}

structure BedrockCustomModelMetadata {
    Arn: String1024
}

structure BedrockModelImportMetadata {
    Arn: String1024
}

structure BedrockProvisionedModelThroughputMetadata {
    Arn: String1024
}

structure BestObjectiveNotImproving {
    MaxNumberOfTrainingJobsNotImproving: MaxNumberOfTrainingJobsNotImproving
}

structure Bias {
    Report: MetricsSource
    PreTrainingReport: MetricsSource
    PostTrainingReport: MetricsSource
}

@range(min: 1)
integer BillableTimeInSeconds

@range(min: 0)
long BillableTokenCount

@length(min: 0, max: 1024)
string BlockedReason

structure BlueGreenUpdatePolicy {
    @required
    TrafficRoutingConfiguration: TrafficRoutingConfig

    TerminationWaitInSeconds: TerminationWaitInSeconds
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
}

enum BooleanOperator {
    And
    Or
}

@range(min: 0, max: 10000)
integer BorrowLimit

@length(min: 1, max: 1024) @pattern("[^ ~^:?*\\[]+")
string Branch

@length(min: 3, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string BucketName

structure CacheHitResult {
    SourcePipelineExecutionArn: PipelineExecutionArn
}

structure CallbackStepMetadata {
    CallbackToken: CallbackToken
    SqsQueueUrl: String256
    OutputParameters: OutputParameterList
}

@length(min: 10, max: 10) @pattern("[a-zA-Z0-9]+")
string CallbackToken

structure CandidateArtifactLocations {
    @required
    Explainability: ExplainabilityLocation

    ModelInsights: ModelInsightsLocation
    BacktestResults: BacktestResultsLocation
}

@length(min: 1)
string CandidateDefinitionNotebookLocation

structure CandidateGenerationConfig {
    AlgorithmsConfig: AutoMLAlgorithmsConfig
}

@length(min: 1, max: 64)
string CandidateName

structure CandidateProperties {
    CandidateArtifactLocations: CandidateArtifactLocations
    CandidateMetrics: MetricDataList
}

enum CandidateSortBy {
    CreationTime
    Status
    FinalObjectiveMetricValue
}

enum CandidateStatus {
    Completed
    InProgress
    Failed
    Stopped
    Stopping
}

@length(min: 1, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*/.*")
string CandidateStepArn

@length(min: 1, max: 64)
string CandidateStepName

enum CandidateStepType {
    AWS_SageMaker_TrainingJob = "AWS::SageMaker::TrainingJob"
    AWS_SageMaker_TransformJob = "AWS::SageMaker::TransformJob"
    AWS_SageMaker_ProcessingJob = "AWS::SageMaker::ProcessingJob"
}

list CandidateSteps {
    member: AutoMLCandidateStep
}

structure CanvasAppSettings {
    TimeSeriesForecastingSettings: TimeSeriesForecastingSettings
    ModelRegisterSettings: ModelRegisterSettings
    WorkspaceSettings: WorkspaceSettings
    IdentityProviderOAuthSettings: IdentityProviderOAuthSettings
    DirectDeploySettings: DirectDeploySettings
    KendraSettings: KendraSettings
    GenerativeAiSettings: GenerativeAiSettings
    EmrServerlessSettings: EmrServerlessSettings
}

structure CapacityReservation {
    Arn: String
    Type: CapacityReservationType
}

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
}

enum CapacityReservationType {
    ODCR
    CRG
}

structure CapacitySize {
    @required
    Type: CapacitySizeType

    @required
    Value: CapacitySizeValue
}

structure CapacitySizeConfig {
    @required
    Type: NodeUnavailabilityType

    @required
    Value: NodeUnavailabilityValue
}

enum CapacitySizeType {
    INSTANCE_COUNT
    CAPACITY_PERCENT
}

@range(min: 1)
integer CapacitySizeValue

@range(min: 0, max: 10000000)
integer CapacityUnit

structure CaptureContentTypeHeader {
    CsvContentTypes: CsvContentTypes
    JsonContentTypes: JsonContentTypes
}

enum CaptureMode {
    Input
    Output
    InputAndOutput
}

structure CaptureOption {
    @required
    CaptureMode: CaptureMode
}

@length(min: 1, max: 32)
list CaptureOptionList {
    member: CaptureOption
}

enum CaptureStatus {
    Started
    Stopped
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string Catalog

structure CategoricalParameter {
    @required
    Name: String64

    @required
    Value: CategoricalParameterRangeValues
}

structure CategoricalParameterRange {
    @required
    Name: ParameterKey

    @required
    Values: ParameterValues
}

structure CategoricalParameterRangeSpecification {
    @required
    Values: ParameterValues
}

@length(min: 1, max: 3)
list CategoricalParameterRangeValues {
    member: String128
}

@length(min: 0, max: 30)
list CategoricalParameterRanges {
    member: CategoricalParameterRange
}

@length(min: 1, max: 5)
list CategoricalParameters {
    member: CategoricalParameter
}

@range(min: 0, max: 99)
integer Cents

structure CfnCreateTemplateProvider {
    @required
    TemplateName: CfnTemplateName

    @required
    TemplateURL: CfnTemplateURL

    RoleARN: RoleArn
    Parameters: CfnStackCreateParameters
}

structure CfnStackCreateParameter {
    @required
    Key: CfnStackParameterKey

    Value: CfnStackParameterValue
}

@length(min: 0, max: 180)
list CfnStackCreateParameters {
    member: CfnStackCreateParameter
}

structure CfnStackDetail {
    Name: CfnStackName
    Id: CfnStackId

    @required
    StatusMessage: CfnStackStatusMessage
}

@length(min: 1, max: 256)
@pattern("(?=.{1,256}$)arn:aws[a-z\\-]*:cloudformation:[a-z0-9\\-]*:[0-9]{12}:stack/[a-zA-Z][a-zA-Z0-9-]{0,127}/.*")
string CfnStackId

@length(min: 1, max: 128) @pattern("[A-Za-z][A-Za-z0-9-]{0,127}")
string CfnStackName

structure CfnStackParameter {
    @required
    Key: CfnStackParameterKey

    Value: CfnStackParameterValue
}

@length(min: 1, max: 255) @pattern(".{1,255}")
string CfnStackParameterKey

@length(min: 0, max: 4096) @pattern(".{0,4096}")
string CfnStackParameterValue

@length(min: 0, max: 180)
list CfnStackParameters {
    member: CfnStackParameter
}

@length(min: 1, max: 4096) @pattern(".{1,4096}")
string CfnStackStatusMessage

structure CfnStackUpdateParameter {
    @required
    Key: CfnStackParameterKey

    Value: CfnStackParameterValue
}

@length(min: 0, max: 180)
list CfnStackUpdateParameters {
    member: CfnStackUpdateParameter
}

@length(min: 1, max: 32) @pattern("(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string CfnTemplateName

structure CfnTemplateProviderDetail {
    @required
    TemplateName: CfnTemplateName

    @required
    TemplateURL: CfnTemplateURL

    RoleARN: RoleArn
    Parameters: CfnStackParameters
    StackDetail: CfnStackDetail
}

@length(min: 1, max: 1024) @pattern("(?=.{1,1024}$)(https)://([^/]+)/(.+)")
string CfnTemplateURL

structure CfnUpdateTemplateProvider {
    @required
    TemplateName: CfnTemplateName

    @required
    TemplateURL: CfnTemplateURL

    Parameters: CfnStackUpdateParameters
}

structure Channel {
    @required
    ChannelName: ChannelName

    @required
    DataSource: DataSource

    ContentType: ContentType
    CompressionType: CompressionType
    RecordWrapperType: RecordWrapper
    InputMode: TrainingInputMode
    ShuffleConfig: ShuffleConfig
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\.\\-_]+")
string ChannelName

structure ChannelSpecification {
    @required
    Name: ChannelName

    Description: EntityDescription
    IsRequired: Boolean

    @required
    SupportedContentTypes: ContentTypes

    SupportedCompressionTypes: CompressionTypes

    @required
    SupportedInputModes: InputModes
}

@length(min: 1, max: 8)
list ChannelSpecifications {
    member: ChannelSpecification
}

structure CheckpointConfig {
    @required
    S3Uri: S3Uri

    LocalPath: DirectoryPath
}

@length(min: 4, max: 64)
@pattern("(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))$)|(^s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?s*(\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))$)")
string Cidr

list Cidrs {
    member: Cidr
}

structure ClarifyCheckStepMetadata {
    CheckType: String256
    BaselineUsedForDriftCheckConstraints: String1024
    CalculatedBaselineConstraints: String1024
    ModelPackageGroupName: String256
    ViolationReport: String1024
    CheckJobArn: String256
    SkipCheck: Boolean
    RegisterNewBaseline: Boolean
}

@length(min: 1, max: 64) @pattern(".*")
string ClarifyContentTemplate

@length(min: 1, max: 64) @pattern(".*")
string ClarifyEnableExplanations

structure ClarifyExplainerConfig {
    EnableExplanations: ClarifyEnableExplanations
    InferenceConfig: ClarifyInferenceConfig

    @required
    ShapConfig: ClarifyShapConfig
}

@length(min: 1, max: 256)
list ClarifyFeatureHeaders {
    member: ClarifyHeader
}

enum ClarifyFeatureType {
    numerical
    categorical
    text
}

@length(min: 1, max: 256)
list ClarifyFeatureTypes {
    member: ClarifyFeatureType
}

@length(min: 1, max: 64) @pattern(".*")
string ClarifyFeaturesAttribute

@length(min: 1, max: 64) @pattern(".*")
string ClarifyHeader

structure ClarifyInferenceConfig {
    FeaturesAttribute: ClarifyFeaturesAttribute
    ContentTemplate: ClarifyContentTemplate
    MaxRecordCount: ClarifyMaxRecordCount
    MaxPayloadInMB: ClarifyMaxPayloadInMB
    ProbabilityIndex: ClarifyProbabilityIndex
    LabelIndex: ClarifyLabelIndex
    ProbabilityAttribute: ClarifyProbabilityAttribute
    LabelAttribute: ClarifyLabelAttribute
    LabelHeaders: ClarifyLabelHeaders
    FeatureHeaders: ClarifyFeatureHeaders
    FeatureTypes: ClarifyFeatureTypes
}

@length(min: 1, max: 64) @pattern(".*")
string ClarifyLabelAttribute

@length(min: 1, max: 16)
list ClarifyLabelHeaders {
    member: ClarifyHeader
}

@range(min: 0)
integer ClarifyLabelIndex

@range(min: 1, max: 25)
integer ClarifyMaxPayloadInMB

@range(min: 1)
integer ClarifyMaxRecordCount

@length(min: 0, max: 255) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*")
string ClarifyMimeType

@length(min: 1, max: 64) @pattern(".*")
string ClarifyProbabilityAttribute

@range(min: 0)
integer ClarifyProbabilityIndex

@length(min: 1, max: 4096) @pattern("[\\s\\S]+")
string ClarifyShapBaseline

structure ClarifyShapBaselineConfig {
    MimeType: ClarifyMimeType
    ShapBaseline: ClarifyShapBaseline
    ShapBaselineUri: Url
}

structure ClarifyShapConfig {
    @required
    ShapBaselineConfig: ClarifyShapBaselineConfig

    NumberOfSamples: ClarifyShapNumberOfSamples
    UseLogit: Boolean
    Seed: Integer
    TextConfig: ClarifyTextConfig
}

@range(min: 1)
integer ClarifyShapNumberOfSamples

structure ClarifyTextConfig {
    @required
    Language: ClarifyTextLanguage

    @required
    Granularity: ClarifyTextGranularity
}

enum ClarifyTextGranularity {
    token
    sentence
    paragraph
}

enum ClarifyTextLanguage {
    af
    sq
    ar
    hy
    eu
    bn
    bg
    ca
    zh
    hr
    cs
    da
    nl
    en
    et
    fi
    fr
    de
    el
    gu
    he
    hi
    hu
    is
    id
    ga
    it
    kn
    ky
    lv
    lt
    lb
    mk
    ml
    mr
    ne
    nb
    fa
    pl
    pt
    ro
    ru
    sa
    sr
    tn
    si
    sk
    sl
    es
    sv
    tl
    ta
    tt
    te
    tr
    uk
    ur
    yo
    lij
    xx
}

@length(min: 1, max: 1024) @pattern("[ -~]+")
string ClientId

@length(min: 1, max: 1024) @pattern("[ -~]+") @sensitive
string ClientSecret

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9-]+")
string ClientToken

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12}")
string ClusterArn

structure ClusterAutoPatchConfig {
    @required
    PatchingStrategy: ClusterPatchingStrategy

    PatchSchedule: ClusterPatchSchedule
    DeploymentConfig: DeploymentConfiguration
}

structure ClusterAutoPatchConfigDetails {
    PatchingStrategy: ClusterPatchingStrategy
    CurrentPatchSchedule: ClusterPatchScheduleDetails
    DesiredPatchSchedule: ClusterPatchScheduleDetails
    DeploymentConfig: DeploymentConfiguration
}

enum ClusterAutoScalerType {
    Karpenter
}

structure ClusterAutoScalingConfig {
    @required
    Mode: ClusterAutoScalingMode

    AutoScalerType: ClusterAutoScalerType
}

structure ClusterAutoScalingConfigOutput {
    @required
    Mode: ClusterAutoScalingMode

    AutoScalerType: ClusterAutoScalerType

    @required
    Status: ClusterAutoScalingStatus

    FailureMessage: String
}

enum ClusterAutoScalingMode {
    Enable
    Disable
}

enum ClusterAutoScalingStatus {
    InService
    Failed
    Creating
    Deleting
}

@pattern("[a-z]{2}-[a-z]+-\\d[a-z]")
string ClusterAvailabilityZone

@pattern("[a-z]{3}\\d-az\\d")
string ClusterAvailabilityZoneId

@length(min: 1, max: 10)
list ClusterAvailabilityZones {
    member: ClusterAvailabilityZone
}

structure ClusterCapacityRequirements {
    Spot: ClusterSpotOptions
    OnDemand: ClusterOnDemandOptions
}

enum ClusterCapacityType {
    Spot
    OnDemand
}

enum ClusterConfigMode {
    Enable
    Disable
}

@length(min: 16, max: 275) @pattern("((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})")
string ClusterDnsName

structure ClusterEbsVolumeConfig {
    VolumeSizeInGB: ClusterEbsVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
    RootVolume: Boolean
}

@range(min: 1, max: 16384)
integer ClusterEbsVolumeSizeInGB

structure ClusterEventDetail {
    @required
    EventId: EventId

    @required
    ClusterArn: ClusterArn

    @required
    ClusterName: ClusterName

    InstanceGroupName: ClusterInstanceGroupName
    InstanceId: String

    @required
    ResourceType: ClusterEventResourceType

    @required
    EventTime: Timestamp

    EventDetails: EventDetails
    Description: String
    EventLevel: ClusterEventLevel
}

enum ClusterEventLevel {
    Info
    Warn
    Error
}

@range(min: 1, max: 100)
integer ClusterEventMaxResults

enum ClusterEventResourceType {
    Cluster
    InstanceGroup
    Instance
}

@length(min: 0, max: 100)
list ClusterEventSummaries {
    member: ClusterEventSummary
}

structure ClusterEventSummary {
    @required
    EventId: EventId

    @required
    ClusterArn: ClusterArn

    @required
    ClusterName: ClusterName

    InstanceGroupName: ClusterInstanceGroupName
    InstanceId: String

    @required
    ResourceType: ClusterEventResourceType

    @required
    EventTime: Timestamp

    Description: String
    EventLevel: ClusterEventLevel
}

enum ClusterFSxLustreDeletionPolicy {
    DeleteIfNotUsed
    Keep
}

structure ClusterFsxLustreConfig {
    @required
    DnsName: ClusterDnsName

    @required
    MountName: ClusterMountName

    MountPath: ClusterFsxMountPath
}

@length(min: 1, max: 1024) @pattern("/[a-zA-Z0-9._/-]+")
string ClusterFsxMountPath

structure ClusterFsxOpenZfsConfig {
    @required
    DnsName: ClusterDnsName

    MountPath: ClusterFsxMountPath
}

enum ClusterImageVersionStatus {
    UpToDate
    UpdateAvailable
    SecurityUpdateRequired
    EndOfLife
}

@range(min: 0, max: 6758)
integer ClusterInstanceCount

structure ClusterInstanceGroupDetails {
    CurrentCount: ClusterNonNegativeInstanceCount
    TargetCount: ClusterInstanceCount
    MinCount: ClusterInstanceCount
    InstanceGroupName: ClusterInstanceGroupName
    InstanceType: ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirementDetails
    InstanceTypeDetails: ClusterInstanceTypeDetails
    LifeCycleConfig: ClusterLifeCycleConfig
    ExecutionRole: RoleArn
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    Status: InstanceGroupStatus
    TrainingPlanArn: TrainingPlanArn
    TrainingPlanStatus: InstanceGroupTrainingPlanStatus
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    AutoPatchConfig: ClusterAutoPatchConfigDetails
    CurrentImageId: ImageId
    DesiredImageId: ImageId
    CurrentImageReleaseVersion: ImageReleaseVersion
    DesiredImageReleaseVersion: ImageReleaseVersion
    ImageVersionStatus: ClusterImageVersionStatus
    ActiveOperations: ActiveOperations
    KubernetesConfig: ClusterKubernetesConfigDetails
    CapacityRequirements: ClusterCapacityRequirements
    TargetStateCount: ClusterInstanceCount
    SoftwareUpdateStatus: SoftwareUpdateStatus
    ActiveSoftwareUpdateConfig: DeploymentConfiguration
    SlurmConfig: ClusterSlurmConfigDetails
    NetworkInterface: ClusterNetworkInterfaceDetails
}

list ClusterInstanceGroupDetailsList {
    member: ClusterInstanceGroupDetails
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ClusterInstanceGroupName

structure ClusterInstanceGroupSpecification {
    @required
    InstanceCount: ClusterInstanceCount

    MinInstanceCount: ClusterInstanceCount

    @required
    InstanceGroupName: ClusterInstanceGroupName

    InstanceType: ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirements
    LifeCycleConfig: ClusterLifeCycleConfig

    @required
    ExecutionRole: RoleArn

    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    TrainingPlanArn: TrainingPlanArn
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    ImageId: ImageId
    AutoPatchConfig: ClusterAutoPatchConfig
    ImageReleaseVersion: ImageReleaseVersion
    KubernetesConfig: ClusterKubernetesConfig
    SlurmConfig: ClusterSlurmConfig
    CapacityRequirements: ClusterCapacityRequirements
    NetworkInterface: ClusterNetworkInterface
}

@length(min: 1, max: 100)
list ClusterInstanceGroupSpecifications {
    member: ClusterInstanceGroupSpecification
}

@length(min: 0, max: 100)
list ClusterInstanceGroupsToDelete {
    member: ClusterInstanceGroupName
}

@range(min: 0, max: 100)
integer ClusterInstanceMemoryAllocationPercentage

structure ClusterInstancePlacement {
    AvailabilityZone: ClusterAvailabilityZone
    AvailabilityZoneId: ClusterAvailabilityZoneId
}

structure ClusterInstanceRequirementDetails {
    CurrentInstanceTypes: ClusterInstanceTypes
    DesiredInstanceTypes: ClusterInstanceTypes
}

structure ClusterInstanceRequirements {
    @required
    InstanceTypes: ClusterInstanceTypes
}

enum ClusterInstanceStatus {
    Running
    Failure
    Pending
    ShuttingDown
    SystemUpdating
    DeepHealthCheckInProgress
    NotFound
}

structure ClusterInstanceStatusDetails {
    @required
    Status: ClusterInstanceStatus

    Message: String
}

union ClusterInstanceStorageConfig {
    EbsVolumeConfig: ClusterEbsVolumeConfig
    FsxLustreConfig: ClusterFsxLustreConfig
    FsxOpenZfsConfig: ClusterFsxOpenZfsConfig
}

@length(min: 0, max: 4)
list ClusterInstanceStorageConfigs {
    member: ClusterInstanceStorageConfig
}

enum ClusterInstanceType {
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_c5_large = "ml.c5.large"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_12xlarge = "ml.c5.12xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5_24xlarge = "ml.c5.24xlarge"
    ml_c5n_large = "ml.c5n.large"
    ml_c5n_2xlarge = "ml.c5n.2xlarge"
    ml_c5n_4xlarge = "ml.c5n.4xlarge"
    ml_c5n_9xlarge = "ml.c5n.9xlarge"
    ml_c5n_18xlarge = "ml.c5n.18xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_8xlarge = "ml.m5.8xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_16xlarge = "ml.m5.16xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_gr6_4xlarge = "ml.gr6.4xlarge"
    ml_gr6_8xlarge = "ml.gr6.8xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_trn2_3xlarge = "ml.trn2.3xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_i3en_large = "ml.i3en.large"
    ml_i3en_xlarge = "ml.i3en.xlarge"
    ml_i3en_2xlarge = "ml.i3en.2xlarge"
    ml_i3en_3xlarge = "ml.i3en.3xlarge"
    ml_i3en_6xlarge = "ml.i3en.6xlarge"
    ml_i3en_12xlarge = "ml.i3en.12xlarge"
    ml_i3en_24xlarge = "ml.i3en.24xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_r5d_16xlarge = "ml.r5d.16xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_c6g_medium = "ml.c6g.medium"
    ml_c6g_large = "ml.c6g.large"
    ml_c6g_xlarge = "ml.c6g.xlarge"
    ml_c6g_2xlarge = "ml.c6g.2xlarge"
    ml_c6g_4xlarge = "ml.c6g.4xlarge"
    ml_c6g_8xlarge = "ml.c6g.8xlarge"
    ml_c6g_12xlarge = "ml.c6g.12xlarge"
    ml_c6g_16xlarge = "ml.c6g.16xlarge"
    ml_c7g_medium = "ml.c7g.medium"
    ml_c7g_large = "ml.c7g.large"
    ml_c7g_xlarge = "ml.c7g.xlarge"
    ml_c7g_2xlarge = "ml.c7g.2xlarge"
    ml_c7g_4xlarge = "ml.c7g.4xlarge"
    ml_c7g_8xlarge = "ml.c7g.8xlarge"
    ml_c7g_12xlarge = "ml.c7g.12xlarge"
    ml_c7g_16xlarge = "ml.c7g.16xlarge"
    ml_c8g_medium = "ml.c8g.medium"
    ml_c8g_large = "ml.c8g.large"
    ml_c8g_xlarge = "ml.c8g.xlarge"
    ml_c8g_2xlarge = "ml.c8g.2xlarge"
    ml_c8g_4xlarge = "ml.c8g.4xlarge"
    ml_c8g_8xlarge = "ml.c8g.8xlarge"
    ml_c8g_12xlarge = "ml.c8g.12xlarge"
    ml_c8g_16xlarge = "ml.c8g.16xlarge"
    ml_c8g_24xlarge = "ml.c8g.24xlarge"
    ml_c8g_48xlarge = "ml.c8g.48xlarge"
    ml_c6a_large = "ml.c6a.large"
    ml_c6a_xlarge = "ml.c6a.xlarge"
    ml_c6a_2xlarge = "ml.c6a.2xlarge"
    ml_c6a_4xlarge = "ml.c6a.4xlarge"
    ml_c6a_8xlarge = "ml.c6a.8xlarge"
    ml_c6a_12xlarge = "ml.c6a.12xlarge"
    ml_c6a_16xlarge = "ml.c6a.16xlarge"
    ml_c6a_24xlarge = "ml.c6a.24xlarge"
    ml_c6a_32xlarge = "ml.c6a.32xlarge"
    ml_c6a_48xlarge = "ml.c6a.48xlarge"
    ml_m6a_large = "ml.m6a.large"
    ml_m6a_xlarge = "ml.m6a.xlarge"
    ml_m6a_2xlarge = "ml.m6a.2xlarge"
    ml_m6a_4xlarge = "ml.m6a.4xlarge"
    ml_m6a_8xlarge = "ml.m6a.8xlarge"
    ml_m6a_12xlarge = "ml.m6a.12xlarge"
    ml_m6a_16xlarge = "ml.m6a.16xlarge"
    ml_m6a_24xlarge = "ml.m6a.24xlarge"
    ml_m6a_32xlarge = "ml.m6a.32xlarge"
    ml_m6a_48xlarge = "ml.m6a.48xlarge"
    ml_m6g_medium = "ml.m6g.medium"
    ml_m6g_large = "ml.m6g.large"
    ml_m6g_xlarge = "ml.m6g.xlarge"
    ml_m6g_2xlarge = "ml.m6g.2xlarge"
    ml_m6g_4xlarge = "ml.m6g.4xlarge"
    ml_m6g_8xlarge = "ml.m6g.8xlarge"
    ml_m6g_12xlarge = "ml.m6g.12xlarge"
    ml_m6g_16xlarge = "ml.m6g.16xlarge"
    ml_m7g_medium = "ml.m7g.medium"
    ml_m7g_large = "ml.m7g.large"
    ml_m7g_xlarge = "ml.m7g.xlarge"
    ml_m7g_2xlarge = "ml.m7g.2xlarge"
    ml_m7g_4xlarge = "ml.m7g.4xlarge"
    ml_m7g_8xlarge = "ml.m7g.8xlarge"
    ml_m7g_12xlarge = "ml.m7g.12xlarge"
    ml_m7g_16xlarge = "ml.m7g.16xlarge"
    ml_m8g_medium = "ml.m8g.medium"
    ml_m8g_large = "ml.m8g.large"
    ml_m8g_xlarge = "ml.m8g.xlarge"
    ml_m8g_2xlarge = "ml.m8g.2xlarge"
    ml_m8g_4xlarge = "ml.m8g.4xlarge"
    ml_m8g_8xlarge = "ml.m8g.8xlarge"
    ml_m8g_12xlarge = "ml.m8g.12xlarge"
    ml_m8g_16xlarge = "ml.m8g.16xlarge"
    ml_m8g_24xlarge = "ml.m8g.24xlarge"
    ml_m8g_48xlarge = "ml.m8g.48xlarge"
}

structure ClusterInstanceTypeDetail {
    InstanceType: ClusterInstanceType
    CurrentCount: ClusterNonNegativeInstanceCount
    ThreadsPerCore: ClusterThreadsPerCore
}

@length(min: 0, max: 20)
list ClusterInstanceTypeDetails {
    member: ClusterInstanceTypeDetail
}

@length(min: 1, max: 20)
list ClusterInstanceTypes {
    member: ClusterInstanceType
}

enum ClusterInterfaceType {
    efa
    efa_only = "efa-only"
}

structure ClusterKubernetesConfig {
    Labels: ClusterKubernetesLabels
    Taints: ClusterKubernetesTaints
}

structure ClusterKubernetesConfigDetails {
    CurrentLabels: ClusterKubernetesLabels
    DesiredLabels: ClusterKubernetesLabels
    CurrentTaints: ClusterKubernetesTaints
    DesiredTaints: ClusterKubernetesTaints
}

structure ClusterKubernetesConfigNodeDetails {
    CurrentLabels: ClusterKubernetesLabels
    DesiredLabels: ClusterKubernetesLabels
    CurrentTaints: ClusterKubernetesTaints
    DesiredTaints: ClusterKubernetesTaints
}

@length(min: 1, max: 317)
@pattern("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?")
string ClusterKubernetesLabelKey

@length(min: 1, max: 63) @pattern("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?")
string ClusterKubernetesLabelValue

@length(min: 0, max: 50)
map ClusterKubernetesLabels {
    key: ClusterKubernetesLabelKey
    value: ClusterKubernetesLabelValue
}

structure ClusterKubernetesTaint {
    @required
    Key: ClusterKubernetesTaintKey

    Value: ClusterKubernetesTaintValue

    @required
    Effect: ClusterKubernetesTaintEffect
}

enum ClusterKubernetesTaintEffect {
    NoSchedule
    PreferNoSchedule
    NoExecute
}

@length(min: 1, max: 317)
@pattern("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?")
string ClusterKubernetesTaintKey

@length(min: 1, max: 63) @pattern("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?")
string ClusterKubernetesTaintValue

@length(min: 0, max: 50)
list ClusterKubernetesTaints {
    member: ClusterKubernetesTaint
}

structure ClusterLifeCycleConfig {
    SourceS3Uri: S3Uri
    OnCreate: ClusterLifeCycleConfigFileName
    OnInitComplete: ClusterLifeCycleConfigFileName
}

@length(min: 1, max: 128) @pattern("[\\S\\s]+")
string ClusterLifeCycleConfigFileName

structure ClusterMetadata {
    FailureMessage: String
    EksRoleAccessEntries: EksRoleAccessEntries
    SlrAccessEntry: String
}

@length(min: 1, max: 8) @pattern("([A-Za-z0-9_-]{1,8})")
string ClusterMountName

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ClusterName

@length(min: 0, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})")
string ClusterNameOrArn

structure ClusterNetworkInterface {
    InterfaceType: ClusterInterfaceType
}

structure ClusterNetworkInterfaceDetails {
    InterfaceType: ClusterInterfaceType
}

structure ClusterNodeDetails {
    InstanceGroupName: ClusterInstanceGroupName
    InstanceId: String
    NodeLogicalId: ClusterNodeLogicalId
    InstanceStatus: ClusterInstanceStatusDetails
    InstanceType: ClusterInstanceType
    LaunchTime: Timestamp
    LastSoftwareUpdateTime: Timestamp
    LifeCycleConfig: ClusterLifeCycleConfig
    OverrideVpcConfig: VpcConfig
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    PrivatePrimaryIp: ClusterPrivatePrimaryIp
    PrivatePrimaryIpv6: String
    PrivateDnsHostname: ClusterPrivateDnsHostname
    Placement: ClusterInstancePlacement
    CurrentImageId: ImageId
    DesiredImageId: ImageId
    CurrentImageReleaseVersion: ImageReleaseVersion
    DesiredImageReleaseVersion: ImageReleaseVersion
    ImageVersionStatus: ClusterImageVersionStatus
    UltraServerInfo: UltraServerInfo
    KubernetesConfig: ClusterKubernetesConfigNodeDetails
    CapacityType: ClusterCapacityType
    NetworkInterface: ClusterNetworkInterfaceDetails
}

@length(min: 1, max: 256) @pattern("i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
string ClusterNodeId

@length(min: 1, max: 3000)
list ClusterNodeIds {
    member: ClusterNodeId
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]")
string ClusterNodeLogicalId

@length(min: 1, max: 99)
list ClusterNodeLogicalIdList {
    member: ClusterNodeLogicalId
}

enum ClusterNodeProvisioningMode {
    Continuous
}

enum ClusterNodeRecovery {
    Automatic
    None
}

list ClusterNodeSummaries {
    member: ClusterNodeSummary
}

structure ClusterNodeSummary {
    @required
    InstanceGroupName: ClusterInstanceGroupName

    @required
    InstanceId: String

    NodeLogicalId: String

    @required
    InstanceType: ClusterInstanceType

    @required
    LaunchTime: Timestamp

    LastSoftwareUpdateTime: Timestamp

    @required
    InstanceStatus: ClusterInstanceStatusDetails

    UltraServerInfo: UltraServerInfo
    PrivateDnsHostname: ClusterPrivateDnsHostname
    CurrentImageReleaseVersion: ImageReleaseVersion
    ImageVersionStatus: ClusterImageVersionStatus
}

@range(min: 0)
integer ClusterNonNegativeInstanceCount

structure ClusterOnDemandOptions {}

structure ClusterOrchestrator {
    Eks: ClusterOrchestratorEksConfig
    Slurm: ClusterOrchestratorSlurmConfig
}

structure ClusterOrchestratorEksConfig {
    @required
    ClusterArn: EksClusterArn
}

structure ClusterOrchestratorSlurmConfig {
    SlurmConfigStrategy: ClusterSlurmConfigStrategy
}

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ClusterPartitionName

@length(min: 0, max: 1)
list ClusterPartitionNames {
    member: ClusterPartitionName
}

structure ClusterPatchSchedule {
    NextPatchDate: Timestamp
}

structure ClusterPatchScheduleDetails {
    NextPatchDate: Timestamp
}

enum ClusterPatchingStrategy {
    WhenIdle
    WhenAllIdle
}

@pattern("ip-((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)-?\\b){4}\\..*")
string ClusterPrivateDnsHostname

@pattern("((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}")
string ClusterPrivatePrimaryIp

structure ClusterRestrictedInstanceGroupDetails {
    CurrentCount: ClusterNonNegativeInstanceCount
    TargetCount: ClusterInstanceCount
    InstanceGroupName: ClusterInstanceGroupName
    InstanceType: ClusterInstanceType
    ExecutionRole: RoleArn
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    Status: InstanceGroupStatus
    TrainingPlanArn: TrainingPlanArn
    TrainingPlanStatus: InstanceGroupTrainingPlanStatus
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfigDetails
}

list ClusterRestrictedInstanceGroupDetailsList {
    member: ClusterRestrictedInstanceGroupDetails
}

structure ClusterRestrictedInstanceGroupSpecification {
    @required
    InstanceCount: ClusterInstanceCount

    @required
    InstanceGroupName: ClusterInstanceGroupName

    @required
    InstanceType: ClusterInstanceType

    @required
    ExecutionRole: RoleArn

    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    TrainingPlanArn: TrainingPlanArn
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfig
}

@length(min: 1, max: 100)
list ClusterRestrictedInstanceGroupSpecifications {
    member: ClusterRestrictedInstanceGroupSpecification
}

structure ClusterRestrictedInstanceGroupsConfig {
    @required
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfig
}

structure ClusterRestrictedInstanceGroupsConfigOutput {
    @required
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfigDetails
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:cluster-scheduler-config/[a-z0-9]{12}")
string ClusterSchedulerConfigArn

@length(min: 0, max: 12) @pattern("[a-z0-9]{12}")
string ClusterSchedulerConfigId

structure ClusterSchedulerConfigSummary {
    @required
    ClusterSchedulerConfigArn: ClusterSchedulerConfigArn

    @required
    ClusterSchedulerConfigId: ClusterSchedulerConfigId

    ClusterSchedulerConfigVersion: Integer

    @required
    Name: EntityName

    @required
    CreationTime: Timestamp

    LastModifiedTime: Timestamp

    @required
    Status: SchedulerResourceStatus

    ClusterArn: ClusterArn
}

@length(min: 0, max: 100)
list ClusterSchedulerConfigSummaryList {
    member: ClusterSchedulerConfigSummary
}

@pattern("[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?")
string ClusterSchedulerPriorityClassName

structure ClusterSharedEnvironmentConfig {
    @required
    FSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy

    @required
    FSxLustreConfig: FSxLustreConfig
}

structure ClusterSharedEnvironmentConfigDetails {
    CurrentFSxLustreConfig: FSxLustreConfig
    DesiredFSxLustreConfig: FSxLustreConfig
    CurrentFSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy
    DesiredFSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy
}

structure ClusterSlurmConfig {
    @required
    NodeType: ClusterSlurmNodeType

    PartitionNames: ClusterPartitionNames
}

structure ClusterSlurmConfigDetails {
    @required
    NodeType: ClusterSlurmNodeType

    PartitionNames: ClusterPartitionNames
}

enum ClusterSlurmConfigStrategy {
    Overwrite
    Managed
    Merge
}

enum ClusterSlurmNodeType {
    Controller
    Login
    Compute
}

enum ClusterSortBy {
    CREATION_TIME
    NAME
}

structure ClusterSpotOptions {}

enum ClusterStatus {
    Creating
    Deleting
    Failed
    InService
    RollingBack
    SystemUpdating
    Updating
}

list ClusterSummaries {
    member: ClusterSummary
}

structure ClusterSummary {
    @required
    ClusterArn: ClusterArn

    @required
    ClusterName: ClusterName

    @required
    CreationTime: Timestamp

    @required
    ClusterStatus: ClusterStatus

    TrainingPlanArns: TrainingPlanArns
    ImageVersionStatus: ClusterImageVersionStatus
}

@range(min: 1, max: 2)
integer ClusterThreadsPerCore

structure ClusterTieredStorageConfig {
    @required
    Mode: ClusterConfigMode

    InstanceMemoryAllocationPercentage: ClusterInstanceMemoryAllocationPercentage
}

structure CodeEditorAppImageConfig {
    FileSystemConfig: FileSystemConfig
    ContainerConfig: ContainerConfig
}

structure CodeEditorAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
    LifecycleConfigArns: LifecycleConfigArns
    AppLifecycleManagement: AppLifecycleManagement
    BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
}

@length(min: 0, max: 10)
list CodeRepositories {
    member: CodeRepository
}

structure CodeRepository {
    @required
    RepositoryUrl: RepositoryUrl
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:code-repository/[\\S]{1,2048}")
string CodeRepositoryArn

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9-]+")
string CodeRepositoryContains

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string CodeRepositoryNameContains

@length(min: 1, max: 1024) @pattern("https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string CodeRepositoryNameOrUrl

enum CodeRepositorySortBy {
    Name
    CreationTime
    LastModifiedTime
}

enum CodeRepositorySortOrder {
    Ascending
    Descending
}

structure CodeRepositorySummary {
    @required
    CodeRepositoryName: EntityName

    @required
    CodeRepositoryArn: CodeRepositoryArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    GitConfig: GitConfig
}

list CodeRepositorySummaryList {
    member: CodeRepositorySummary
}

structure CognitoConfig {
    @required
    UserPool: CognitoUserPool

    @required
    ClientId: ClientId
}

structure CognitoMemberDefinition {
    @required
    UserPool: CognitoUserPool

    @required
    UserGroup: CognitoUserGroup

    @required
    ClientId: ClientId
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string CognitoUserGroup

@length(min: 1, max: 55) @pattern("[\\w-]+_[0-9a-zA-Z]+")
string CognitoUserPool

union CollectionConfig {
    VectorConfig: VectorConfig
}

structure CollectionConfiguration {
    CollectionName: CollectionName
    CollectionParameters: CollectionParameters
}

@length(min: 0, max: 20)
list CollectionConfigurations {
    member: CollectionConfiguration
}

@length(min: 1, max: 256) @pattern(".*")
string CollectionName

@length(min: 0, max: 20)
map CollectionParameters {
    key: ConfigKey
    value: ConfigValue
}

enum CollectionType {
    List
    Set
    Vector
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:compilation-job/.*")
string CompilationJobArn

enum CompilationJobStatus {
    INPROGRESS
    COMPLETED
    FAILED
    STARTING
    STOPPING
    STOPPED
}

list CompilationJobSummaries {
    member: CompilationJobSummary
}

structure CompilationJobSummary {
    @required
    CompilationJobName: EntityName

    @required
    CompilationJobArn: CompilationJobArn

    @required
    CreationTime: Timestamp

    CompilationStartTime: Timestamp
    CompilationEndTime: Timestamp
    CompilationTargetDevice: TargetDevice
    CompilationTargetPlatformOs: TargetPlatformOs
    CompilationTargetPlatformArch: TargetPlatformArch
    CompilationTargetPlatformAccelerator: TargetPlatformAccelerator
    LastModifiedTime: Timestamp

    @required
    CompilationJobStatus: CompilationJobStatus
}

@length(min: 3, max: 1024) @pattern(".*")
string CompilerOptions

enum CompleteOnConvergence {
    Disabled
    Enabled
}

enum CompressionType {
    None
    Gzip
}

list CompressionTypes {
    member: CompressionType
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:compute-quota/[a-z0-9]{12}")
string ComputeQuotaArn

structure ComputeQuotaConfig {
    ComputeQuotaResources: ComputeQuotaResourceConfigList
    ResourceSharingConfig: ResourceSharingConfig
    PreemptTeamTasks: PreemptTeamTasks
}

@pattern("[a-z0-9]{12}")
string ComputeQuotaId

structure ComputeQuotaResourceConfig {
    @required
    InstanceType: ClusterInstanceType

    Count: InstanceCount
    Accelerators: AcceleratorsAmount
    VCpu: VCpuAmount
    MemoryInGiB: MemoryInGiBAmount
    AcceleratorPartition: AcceleratorPartitionConfig
}

@length(min: 0, max: 15)
list ComputeQuotaResourceConfigList {
    member: ComputeQuotaResourceConfig
}

structure ComputeQuotaSummary {
    @required
    ComputeQuotaArn: ComputeQuotaArn

    @required
    ComputeQuotaId: ComputeQuotaId

    @required
    Name: EntityName

    ComputeQuotaVersion: Integer

    @required
    Status: SchedulerResourceStatus

    ClusterArn: ClusterArn
    ComputeQuotaConfig: ComputeQuotaConfig

    @required
    ComputeQuotaTarget: ComputeQuotaTarget

    ActivationState: ActivationState

    @required
    CreationTime: Timestamp

    LastModifiedTime: Timestamp
}

@length(min: 0, max: 100)
list ComputeQuotaSummaryList {
    member: ComputeQuotaSummary
}

structure ComputeQuotaTarget {
    @required
    TeamName: ComputeQuotaTargetTeamName

    FairShareWeight: FairShareWeight
}

@pattern("[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?")
string ComputeQuotaTargetTeamName

enum ConditionOutcome {
    True
    False
}

structure ConditionStepMetadata {
    Outcome: ConditionOutcome
}

@length(min: 1, max: 256) @pattern(".*")
string ConfigKey

@length(min: 0, max: 256) @pattern(".*")
string ConfigValue

@range(min: 0)
integer ConfiguredSpareInstanceCount

@error("client")
structure ConflictException {
    Message: FailureReason
}

@length(min: 0, max: 256) @pattern(".*")
string ContainerArgument

@length(min: 1, max: 100)
list ContainerArguments {
    member: ContainerArgument
}

structure ContainerConfig {
    ContainerArguments: CustomImageContainerArguments
    ContainerEntrypoint: CustomImageContainerEntrypoint
    ContainerEnvironmentVariables: CustomImageContainerEnvironmentVariables
}

structure ContainerDefinition {
    ContainerHostname: ContainerHostname
    Image: ContainerImage
    ImageConfig: ImageConfig
    Mode: ContainerMode
    ModelDataUrl: Url
    ModelDataSource: ModelDataSource
    AdditionalModelDataSources: AdditionalModelDataSources
    Environment: EnvironmentMap
    ModelPackageName: VersionedArnOrName
    InferenceSpecificationName: InferenceSpecificationName
    MultiModelConfig: MultiModelConfig
    ContainerMetricsConfig: ContainerMetricsConfig
}

@length(min: 0, max: 15)
list ContainerDefinitionList {
    member: ContainerDefinition
}

@length(min: 1, max: 100)
list ContainerEntrypoint {
    member: ContainerEntrypointString
}

@length(min: 0, max: 256) @pattern(".*")
string ContainerEntrypointString

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ContainerHostname

@length(min: 0, max: 255) @pattern("[\\S]+")
string ContainerImage

structure ContainerMetricsConfig {
    MetricsEndpoints: MetricsEndpointList
}

enum ContainerMode {
    SingleModel
    MultiModel
}

enum ContentClassifier {
    FreeOfPersonallyIdentifiableInformation
    FreeOfAdultContent
}

@length(min: 0, max: 256)
list ContentClassifiers {
    member: ContentClassifier
}

@length(min: 1, max: 256)
string ContentColumn

@length(min: 0, max: 72) @pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}")
string ContentDigest

@length(min: 0, max: 256) @pattern(".*")
string ContentType

list ContentTypes {
    member: ContentType
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:context/.*")
string ContextArn

@length(min: 1, max: 120) @pattern("[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}")
string ContextName

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:context\\/)?([a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119})")
string ContextNameOrArn

structure ContextSource {
    @required
    SourceUri: SourceUri

    SourceType: String256
    SourceId: String256
}

list ContextSummaries {
    member: ContextSummary
}

structure ContextSummary {
    ContextArn: ContextArn
    ContextName: ContextName
    Source: ContextSource
    ContextType: String256
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure ContinuousParameterRange {
    @required
    Name: ParameterKey

    @required
    MinValue: ParameterValue

    @required
    MaxValue: ParameterValue

    ScalingType: HyperParameterScalingType
}

structure ContinuousParameterRangeSpecification {
    @required
    MinValue: ParameterValue

    @required
    MaxValue: ParameterValue
}

@length(min: 0, max: 30)
list ContinuousParameterRanges {
    member: ContinuousParameterRange
}

structure ConvergenceDetected {
    CompleteOnConvergence: CompleteOnConvergence
}

@length(min: 2, max: 2) @pattern("[A-Z]{2}")
string CountryCode

@input
structure CreateAlgorithmInput {
    @required
    AlgorithmName: EntityName

    AlgorithmDescription: EntityDescription

    @required
    TrainingSpecification: TrainingSpecification

    InferenceSpecification: InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecification
    CertifyForMarketplace: Boolean
    Tags: TagList
}

@output
structure CreateAlgorithmOutput {
    @required
    AlgorithmArn: AlgorithmArn
}

@input
structure CreateCodeRepositoryInput {
    @required
    CodeRepositoryName: EntityName

    @required
    GitConfig: GitConfig

    Tags: TagList
}

@output
structure CreateCodeRepositoryOutput {
    @required
    CodeRepositoryArn: CodeRepositoryArn
}

@input
structure CreateEndpointConfigInput {
    @required
    EndpointConfigName: EndpointConfigName

    @required
    ProductionVariants: ProductionVariantList

    DataCaptureConfig: DataCaptureConfig
    Tags: TagList
    KmsKeyId: KmsKeyId
    AsyncInferenceConfig: AsyncInferenceConfig
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: ProductionVariantList
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    EnableNetworkIsolation: Boolean
    MetricsConfig: MetricsConfig
}

@output
structure CreateEndpointConfigOutput {
    @required
    EndpointConfigArn: EndpointConfigArn
}

@input
structure CreateEndpointInput {
    @required
    EndpointName: EndpointName

    @required
    EndpointConfigName: EndpointConfigName

    DeploymentConfig: DeploymentConfig
    Tags: TagList
}

@output
structure CreateEndpointOutput {
    @required
    EndpointArn: EndpointArn
}

@input
structure CreateInferenceComponentInput {
    @required
    InferenceComponentName: InferenceComponentName

    @required
    EndpointName: EndpointName

    VariantName: VariantName
    Specification: InferenceComponentSpecification
    Specifications: InferenceComponentSpecificationList
    RuntimeConfig: InferenceComponentRuntimeConfig
    Tags: TagList
}

@output
structure CreateInferenceComponentOutput {
    @required
    InferenceComponentArn: InferenceComponentArn
}

@input
structure CreateModelInput {
    @required
    ModelName: ModelName

    PrimaryContainer: ContainerDefinition
    Containers: ContainerDefinitionList
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: RoleArn
    Tags: TagList
    VpcConfig: VpcConfig
    EnableNetworkIsolation: Boolean
}

@output
structure CreateModelOutput {
    @required
    ModelArn: ModelArn
}

@input
structure CreateModelPackageGroupInput {
    @required
    ModelPackageGroupName: EntityName

    ModelPackageGroupDescription: EntityDescription
    Tags: TagList
    ManagedConfiguration: ManagedConfiguration
}

@output
structure CreateModelPackageGroupOutput {
    @required
    ModelPackageGroupArn: ModelPackageGroupArn
}

@input
structure CreateModelPackageInput {
    ModelPackageName: EntityName
    ModelPackageGroupName: ArnOrName
    ModelPackageDescription: EntityDescription
    ModelPackageRegistrationType: ModelPackageRegistrationType
    InferenceSpecification: InferenceSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    CertifyForMarketplace: Boolean
    Tags: TagList
    ModelApprovalStatus: ModelApprovalStatus
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics

    @idempotencyToken
    ClientToken: ClientToken

    Domain: String
    Task: String
    SamplePayloadUrl: S3Uri
    CustomerMetadataProperties: CustomerMetadataMap
    DriftCheckBaselines: DriftCheckBaselines
    AdditionalInferenceSpecifications: AdditionalInferenceSpecifications
    SkipModelValidation: SkipModelValidation
    SourceUri: ModelPackageSourceUri
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ManagedStorageType: ManagedStorageType
}

@output
structure CreateModelPackageOutput {
    @required
    ModelPackageArn: ModelPackageArn
}

@input
structure CreateNotebookInstanceInput {
    @required
    NotebookInstanceName: NotebookInstanceName

    @required
    InstanceType: InstanceType

    SubnetId: SubnetId
    SecurityGroupIds: SecurityGroupIds
    IpAddressType: IPAddressType

    @required
    RoleArn: RoleArn

    KmsKeyId: KmsKeyId
    Tags: TagList
    LifecycleConfigName: NotebookInstanceLifecycleConfigName
    DirectInternetAccess: DirectInternetAccess
    VolumeSizeInGB: NotebookInstanceVolumeSizeInGB
    AcceleratorTypes: NotebookInstanceAcceleratorTypes
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
    RootAccess: RootAccess
    PlatformIdentifier: PlatformIdentifier
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
}

@input
structure CreateNotebookInstanceLifecycleConfigInput {
    @required
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName

    OnCreate: NotebookInstanceLifecycleConfigList
    OnStart: NotebookInstanceLifecycleConfigList
    Tags: TagList
}

@output
structure CreateNotebookInstanceLifecycleConfigOutput {
    NotebookInstanceLifecycleConfigArn: NotebookInstanceLifecycleConfigArn
}

@output
structure CreateNotebookInstanceOutput {
    NotebookInstanceArn: NotebookInstanceArn
}

@input
structure CreatePresignedNotebookInstanceUrlInput {
    @required
    NotebookInstanceName: NotebookInstanceName

    SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
}

@output
structure CreatePresignedNotebookInstanceUrlOutput {
    AuthorizedUrl: String
}

@input
structure CreateProjectInput {
    @required
    ProjectName: ProjectEntityName

    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    Tags: TagList
    TemplateProviders: CreateTemplateProviderList
}

@output
structure CreateProjectOutput {
    @required
    ProjectArn: ProjectArn

    @required
    ProjectId: ProjectId
}

structure CreateTemplateProvider {
    CfnTemplateProvider: CfnCreateTemplateProvider
}

@length(min: 1, max: 1)
list CreateTemplateProviderList {
    member: CreateTemplateProvider
}

@length(min: 1, max: 256)
string CronScheduleExpression

enum CrossAccountFilterOption {
    SameAccount
    CrossAccount
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*")
string CsvContentType

@length(min: 1, max: 10)
list CsvContentTypes {
    member: CsvContentType
}

union CustomFileSystem {
    EFSFileSystem: EFSFileSystem
    FSxLustreFileSystem: FSxLustreFileSystem
    S3FileSystem: S3FileSystem
}

union CustomFileSystemConfig {
    EFSFileSystemConfig: EFSFileSystemConfig
    FSxLustreFileSystemConfig: FSxLustreFileSystemConfig
    S3FileSystemConfig: S3FileSystemConfig
}

@length(min: 0, max: 10)
list CustomFileSystemConfigs {
    member: CustomFileSystemConfig
}

@length(min: 0, max: 5)
list CustomFileSystems {
    member: CustomFileSystem
}

structure CustomImage {
    @required
    ImageName: ImageName

    ImageVersionNumber: ImageVersionNumber

    @required
    AppImageConfigName: AppImageConfigName
}

@length(min: 0, max: 50)
list CustomImageContainerArguments {
    member: NonEmptyString64
}

@length(min: 0, max: 1)
list CustomImageContainerEntrypoint {
    member: NonEmptyString256
}

@length(min: 0, max: 25)
map CustomImageContainerEnvironmentVariables {
    key: NonEmptyString256
    value: String256
}

@length(min: 0, max: 200)
list CustomImages {
    member: CustomImage
}

structure CustomPosixUserConfig {
    @required
    Uid: Uid

    @required
    Gid: Gid
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,128}")
string CustomerMetadataKey

list CustomerMetadataKeyList {
    member: CustomerMetadataKey
}

@length(min: 1, max: 50)
map CustomerMetadataMap {
    key: CustomerMetadataKey
    value: CustomerMetadataValue
}

@length(min: 1, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,256}")
string CustomerMetadataValue

enum CustomizationTechnique {
    SFT
    DPO
    RLVR
    RLAIF
}

structure CustomizedMetricSpecification {
    MetricName: String
    Namespace: String
    Statistic: Statistic
}

structure DataCaptureConfig {
    EnableCapture: Boolean

    @required
    InitialSamplingPercentage: SamplingPercentage

    @required
    DestinationS3Uri: DestinationS3Uri

    KmsKeyId: KmsKeyId

    @required
    CaptureOptions: CaptureOptionList

    CaptureContentTypeHeader: CaptureContentTypeHeader
}

structure DataCaptureConfigSummary {
    @required
    EnableCapture: Boolean

    @required
    CaptureStatus: CaptureStatus

    @required
    CurrentSamplingPercentage: SamplingPercentage

    @required
    DestinationS3Uri: DestinationS3Uri

    @required
    KmsKeyId: KmsKeyId
}

structure DataCatalogConfig {
    @required
    TableName: TableName

    @required
    Catalog: Catalog

    @required
    Database: Database
}

enum DataDistributionType {
    FullyReplicated
    ShardedByS3Key
}

@length(min: 1)
string DataExplorationNotebookLocation

@length(min: 1, max: 16384) @pattern("[\\S\\s]+")
string DataInputConfig

structure DataProcessing {
    InputFilter: JsonPath
    OutputFilter: JsonPath
    JoinSource: JoinSource
}

structure DataQualityAppSpecification {
    @required
    ImageUri: ImageUri

    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: MonitoringContainerArguments
    RecordPreprocessorSourceUri: S3Uri
    PostAnalyticsProcessorSourceUri: S3Uri
    Environment: MonitoringEnvironmentMap
}

structure DataQualityBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource
}

structure DataQualityJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
}

structure DataSource {
    S3DataSource: S3DataSource
    FileSystemDataSource: FileSystemDataSource
    DatasetSource: DatasetSource
}

enum DataSourceName {
    SalesforceGenie
    Snowflake
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string Database

structure DatasetDefinition {
    AthenaDatasetDefinition: AthenaDatasetDefinition
    RedshiftDatasetDefinition: RedshiftDatasetDefinition
    LocalPath: ProcessingLocalPath
    DataDistributionType: DataDistributionType
    InputMode: InputMode
}

structure DatasetSource {
    @required
    DatasetArn: HubDataSetArn
}

structure DebugHookConfig {
    LocalPath: DirectoryPath

    @required
    S3OutputPath: S3Uri

    HookParameters: HookParameters
    CollectionConfigurations: CollectionConfigurations
}

structure DebugRuleConfiguration {
    @required
    RuleConfigurationName: RuleConfigurationName

    LocalPath: DirectoryPath
    S3OutputPath: S3Uri

    @required
    RuleEvaluatorImage: AlgorithmImage

    InstanceType: ProcessingInstanceType
    VolumeSizeInGB: OptionalVolumeSizeInGB
    RuleParameters: RuleParameters
}

@length(min: 0, max: 20)
list DebugRuleConfigurations {
    member: DebugRuleConfiguration
}

structure DebugRuleEvaluationStatus {
    RuleConfigurationName: RuleConfigurationName
    RuleEvaluationJobArn: ProcessingJobArn
    RuleEvaluationStatus: RuleEvaluationStatus
    StatusDetails: StatusDetails
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 20)
list DebugRuleEvaluationStatuses {
    member: DebugRuleEvaluationStatus
}

@length(min: 1, max: 99)
list DeepHealthCheckConfigurations {
    member: InstanceGroupHealthCheckConfiguration
}

enum DeepHealthCheckType {
    InstanceStress
    InstanceConnectivity
}

@length(min: 1, max: 2)
list DeepHealthChecks {
    member: DeepHealthCheckType
}

list DefaultDomainIdList {
    member: DomainId
}

structure DefaultEbsStorageSettings {
    @required
    DefaultEbsVolumeSizeInGb: SpaceEbsVolumeSizeInGb

    @required
    MaximumEbsVolumeSizeInGb: SpaceEbsVolumeSizeInGb
}

@range(min: 0, max: 65535)
integer DefaultGid

structure DefaultSpaceSettings {
    ExecutionRole: RoleArn
    SecurityGroups: SecurityGroupIds
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings
    CustomPosixUserConfig: CustomPosixUserConfig
    CustomFileSystemConfigs: CustomFileSystemConfigs
}

structure DefaultSpaceStorageSettings {
    DefaultEbsStorageSettings: DefaultEbsStorageSettings
}

@range(min: 0, max: 65535)
integer DefaultUid

@input
structure DeleteAlgorithmInput {
    @required
    AlgorithmName: EntityName
}

@input
structure DeleteCodeRepositoryInput {
    @required
    CodeRepositoryName: EntityName
}

@input
structure DeleteEndpointConfigInput {
    @required
    EndpointConfigName: EndpointConfigName
}

@input
structure DeleteEndpointInput {
    @required
    EndpointName: EndpointName
}

@input
structure DeleteInferenceComponentInput {
    @required
    InferenceComponentName: InferenceComponentName
}

@input
structure DeleteModelInput {
    @required
    ModelName: ModelName
}

@input
structure DeleteModelPackageGroupInput {
    @required
    ModelPackageGroupName: ArnOrName
}

@input
structure DeleteModelPackageGroupPolicyInput {
    @required
    ModelPackageGroupName: EntityName
}

@input
structure DeleteModelPackageInput {
    @required
    ModelPackageName: VersionedArnOrName
}

@input
structure DeleteNotebookInstanceInput {
    @required
    NotebookInstanceName: NotebookInstanceName
}

@input
structure DeleteNotebookInstanceLifecycleConfigInput {
    @required
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
}

@input
structure DeleteProjectInput {
    @required
    ProjectName: ProjectEntityName
}

@input
structure DeleteTagsInput {
    @required
    ResourceArn: ResourceArn

    @required
    TagKeys: TagKeyList
}

@output
structure DeleteTagsOutput {}

@length(min: 0, max: 1023) @pattern(".*")
string DependencyCopyPath

@length(min: 0, max: 1023) @pattern(".*")
string DependencyOriginPath

structure DeployedImage {
    SpecifiedImage: ContainerImage
    ResolvedImage: ContainerImage
    ResolutionTime: Timestamp
}

list DeployedImages {
    member: DeployedImage
}

structure DeploymentConfig {
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy
    RollingUpdatePolicy: RollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfig
}

structure DeploymentConfiguration {
    RollingUpdatePolicy: RollingDeploymentPolicy
    WaitIntervalInSeconds: WaitTimeIntervalInSeconds
    AutoRollbackConfiguration: AutoRollbackAlarms
}

structure DeploymentRecommendation {
    @required
    RecommendationStatus: RecommendationStatus

    RealTimeInferenceRecommendations: RealTimeInferenceRecommendations
}

structure DeploymentStage {
    @required
    StageName: EntityName

    @required
    DeviceSelectionConfig: DeviceSelectionConfig

    DeploymentConfig: EdgeDeploymentConfig
}

@range(max: 10)
integer DeploymentStageMaxResults

list DeploymentStageStatusSummaries {
    member: DeploymentStageStatusSummary
}

structure DeploymentStageStatusSummary {
    @required
    StageName: EntityName

    @required
    DeviceSelectionConfig: DeviceSelectionConfig

    @required
    DeploymentConfig: EdgeDeploymentConfig

    @required
    DeploymentStatus: EdgeDeploymentStatus
}

list DeploymentStages {
    member: DeploymentStage
}

structure DerivedInformation {
    DerivedDataInputConfig: DataInputConfig
}

@input
structure DescribeAlgorithmInput {
    @required
    AlgorithmName: ArnOrName
}

@output
structure DescribeAlgorithmOutput {
    @required
    AlgorithmName: EntityName

    @required
    AlgorithmArn: AlgorithmArn

    AlgorithmDescription: EntityDescription

    @required
    CreationTime: Timestamp

    @required
    TrainingSpecification: TrainingSpecification

    InferenceSpecification: InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecification

    @required
    AlgorithmStatus: AlgorithmStatus

    @required
    AlgorithmStatusDetails: AlgorithmStatusDetails

    ProductId: ProductId
    CertifyForMarketplace: Boolean
}

@input
structure DescribeCodeRepositoryInput {
    @required
    CodeRepositoryName: EntityName
}

@output
structure DescribeCodeRepositoryOutput {
    @required
    CodeRepositoryName: EntityName

    @required
    CodeRepositoryArn: CodeRepositoryArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    GitConfig: GitConfig
}

@input
structure DescribeEndpointConfigInput {
    @required
    EndpointConfigName: EndpointConfigName
}

@output
structure DescribeEndpointConfigOutput {
    @required
    EndpointConfigName: EndpointConfigName

    @required
    EndpointConfigArn: EndpointConfigArn

    @required
    ProductionVariants: ProductionVariantList

    DataCaptureConfig: DataCaptureConfig
    KmsKeyId: KmsKeyId

    @required
    CreationTime: Timestamp

    AsyncInferenceConfig: AsyncInferenceConfig
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: ProductionVariantList
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    EnableNetworkIsolation: Boolean
    MetricsConfig: MetricsConfig
}

@input
structure DescribeEndpointInput {
    @required
    EndpointName: EndpointName
}

@output
structure DescribeEndpointOutput {
    @required
    EndpointName: EndpointName

    @required
    EndpointArn: EndpointArn

    EndpointConfigName: EndpointConfigName
    ProductionVariants: ProductionVariantSummaryList
    DataCaptureConfig: DataCaptureConfigSummary

    @required
    EndpointStatus: EndpointStatus

    FailureReason: FailureReason

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    LastDeploymentConfig: DeploymentConfig
    AsyncInferenceConfig: AsyncInferenceConfig
    PendingDeploymentSummary: PendingDeploymentSummary
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: ProductionVariantSummaryList
    MetricsConfig: MetricsConfig
}

@input
structure DescribeInferenceComponentInput {
    @required
    InferenceComponentName: InferenceComponentName
}

@output
structure DescribeInferenceComponentOutput {
    @required
    InferenceComponentName: InferenceComponentName

    @required
    InferenceComponentArn: InferenceComponentArn

    @required
    EndpointName: EndpointName

    @required
    EndpointArn: EndpointArn

    VariantName: VariantName
    FailureReason: FailureReason
    Specification: InferenceComponentSpecificationSummary
    Specifications: InferenceComponentSpecificationSummaryList
    RuntimeConfig: InferenceComponentRuntimeConfigSummary

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    InferenceComponentStatus: InferenceComponentStatus
    LastDeploymentConfig: InferenceComponentDeploymentConfig
}

@input
structure DescribeModelInput {
    @required
    ModelName: ModelName
}

@output
structure DescribeModelOutput {
    @required
    ModelName: ModelName

    PrimaryContainer: ContainerDefinition
    Containers: ContainerDefinitionList
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig

    @required
    CreationTime: Timestamp

    @required
    ModelArn: ModelArn

    EnableNetworkIsolation: Boolean
    DeploymentRecommendation: DeploymentRecommendation
}

@input
structure DescribeModelPackageGroupInput {
    @required
    ModelPackageGroupName: ArnOrName
}

@output
structure DescribeModelPackageGroupOutput {
    @required
    ModelPackageGroupName: EntityName

    @required
    ModelPackageGroupArn: ModelPackageGroupArn

    ModelPackageGroupDescription: EntityDescription

    @required
    CreationTime: Timestamp

    @required
    CreatedBy: UserContext

    @required
    ModelPackageGroupStatus: ModelPackageGroupStatus

    ManagedConfiguration: ManagedConfiguration
}

@input
structure DescribeModelPackageInput {
    @required
    ModelPackageName: VersionedArnOrName

    IncludedData: IncludedData
}

@output
structure DescribeModelPackageOutput {
    @required
    ModelPackageName: EntityName

    ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion
    ModelPackageRegistrationType: ModelPackageRegistrationType

    @required
    ModelPackageArn: ModelPackageArn

    ModelPackageDescription: EntityDescription

    @required
    CreationTime: Timestamp

    InferenceSpecification: InferenceSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification

    @required
    ModelPackageStatus: ModelPackageStatus

    @required
    ModelPackageStatusDetails: ModelPackageStatusDetails

    CertifyForMarketplace: Boolean
    ModelApprovalStatus: ModelApprovalStatus
    CreatedBy: UserContext
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    ApprovalDescription: ApprovalDescription
    Domain: String
    Task: String
    SamplePayloadUrl: String
    CustomerMetadataProperties: CustomerMetadataMap
    DriftCheckBaselines: DriftCheckBaselines
    AdditionalInferenceSpecifications: AdditionalInferenceSpecifications
    SkipModelValidation: SkipModelValidation
    SourceUri: ModelPackageSourceUri
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ManagedStorageType: ManagedStorageType
}

@input
structure DescribeNotebookInstanceInput {
    @required
    NotebookInstanceName: NotebookInstanceName
}

@input
structure DescribeNotebookInstanceLifecycleConfigInput {
    @required
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
}

@output
structure DescribeNotebookInstanceLifecycleConfigOutput {
    NotebookInstanceLifecycleConfigArn: NotebookInstanceLifecycleConfigArn
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    OnCreate: NotebookInstanceLifecycleConfigList
    OnStart: NotebookInstanceLifecycleConfigList
    LastModifiedTime: Timestamp
    CreationTime: Timestamp
}

@output
structure DescribeNotebookInstanceOutput {
    NotebookInstanceArn: NotebookInstanceArn
    NotebookInstanceName: NotebookInstanceName
    NotebookInstanceStatus: NotebookInstanceStatus
    FailureReason: FailureReason
    Url: String
    InstanceType: InstanceType
    IpAddressType: IPAddressType
    SubnetId: SubnetId
    SecurityGroups: SecurityGroupIds
    RoleArn: RoleArn
    KmsKeyId: KmsKeyId
    NetworkInterfaceId: String
    LastModifiedTime: Timestamp
    CreationTime: Timestamp
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    DirectInternetAccess: DirectInternetAccess
    VolumeSizeInGB: NotebookInstanceVolumeSizeInGB
    AcceleratorTypes: NotebookInstanceAcceleratorTypes
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
    RootAccess: RootAccess
    PlatformIdentifier: PlatformIdentifier
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
}

@input
structure DescribeProjectInput {
    @required
    ProjectName: ProjectEntityName
}

@output
structure DescribeProjectOutput {
    @required
    ProjectArn: ProjectArn

    @required
    ProjectName: ProjectEntityName

    @required
    ProjectId: ProjectId

    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails

    @required
    ProjectStatus: ProjectStatus

    TemplateProviderDetails: TemplateProviderDetailList
    CreatedBy: UserContext

    @required
    CreationTime: Timestamp

    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

@length(min: 0, max: 128)
string Description

structure DesiredWeightAndCapacity {
    @required
    VariantName: VariantName

    DesiredWeight: VariantWeight
    DesiredInstanceCount: TaskCount
    ServerlessUpdateConfig: ProductionVariantServerlessUpdateConfig
}

@length(min: 1)
list DesiredWeightAndCapacityList {
    member: DesiredWeightAndCapacity
}

@length(min: 0, max: 512) @pattern("(https|s3)://([^/])/?(.*)")
string DestinationS3Uri

enum DetailedAlgorithmStatus {
    NotStarted
    InProgress
    Completed
    Failed
}

enum DetailedModelPackageStatus {
    NotStarted
    InProgress
    Completed
    Failed
}

structure Device {
    @required
    DeviceName: DeviceName

    Description: DeviceDescription
    IotThingName: ThingName
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:[a-z\\-]*:[a-z\\-]*:\\d{12}:[a-z\\-]*/?[a-zA-Z_0-9+=,.@\\-_/]+")
string DeviceArn

enum DeviceDeploymentStatus {
    READYTODEPLOY
    INPROGRESS
    DEPLOYED
    FAILED
    STOPPING
    STOPPED
}

list DeviceDeploymentSummaries {
    member: DeviceDeploymentSummary
}

structure DeviceDeploymentSummary {
    @required
    EdgeDeploymentPlanArn: EdgeDeploymentPlanArn

    @required
    EdgeDeploymentPlanName: EntityName

    @required
    StageName: EntityName

    DeployedStageName: EntityName
    DeviceFleetName: EntityName

    @required
    DeviceName: DeviceName

    @required
    DeviceArn: DeviceArn

    DeviceDeploymentStatus: DeviceDeploymentStatus
    DeviceDeploymentStatusMessage: String
    Description: DeviceDescription
    DeploymentStartTime: Timestamp
}

@length(min: 1, max: 40) @pattern("[-a-zA-Z0-9_.,;:! ]*")
string DeviceDescription

@pattern("arn:aws[a-z\\-]*:iam::\\d{12}:device-fleet/?[a-zA-Z_0-9+=,.@\\-_/]+")
string DeviceFleetArn

@length(min: 1, max: 800) @pattern("[-a-zA-Z0-9_.,;:! ]*")
string DeviceFleetDescription

list DeviceFleetSummaries {
    member: DeviceFleetSummary
}

structure DeviceFleetSummary {
    @required
    DeviceFleetArn: DeviceFleetArn

    @required
    DeviceFleetName: EntityName

    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string DeviceName

list DeviceNames {
    member: DeviceName
}

structure DeviceSelectionConfig {
    @required
    DeviceSubsetType: DeviceSubsetType

    Percentage: Percentage
    DeviceNames: DeviceNames
    DeviceNameContains: DeviceName
}

structure DeviceStats {
    @required
    ConnectedDeviceCount: Long

    @required
    RegisteredDeviceCount: Long
}

enum DeviceSubsetType {
    PERCENTAGE
    SELECTION
    NAMECONTAINS
}

list DeviceSummaries {
    member: DeviceSummary
}

structure DeviceSummary {
    @required
    DeviceName: EntityName

    @required
    DeviceArn: DeviceArn

    Description: DeviceDescription
    DeviceFleetName: EntityName
    IotThingName: ThingName
    RegistrationTime: Timestamp
    LatestHeartbeat: Timestamp
    Models: EdgeModelSummaries
    AgentVersion: EdgeVersion
}

list Devices {
    member: Device
}

@range(min: 1, max: 8192)
integer Dimension

structure DirectDeploySettings {
    Status: FeatureStatus
}

enum DirectInternetAccess {
    Enabled
    Disabled
}

enum Direction {
    Both
    Ascendants
    Descendants
}

@length(min: 0, max: 4096) @pattern(".*")
string DirectoryPath

@input
structure DisableSagemakerServicecatalogPortfolioInput {}

@output
structure DisableSagemakerServicecatalogPortfolioOutput {}

structure DockerSettings {
    EnableDockerAccess: FeatureStatus
    VpcOnlyTrustedAccounts: VpcOnlyTrustedAccounts
    RootlessDocker: FeatureStatus
}

@length(min: 5, max: 14) @pattern("\\d{1,4}.\\d{1,4}.\\d{1,4}")
string DocumentSchemaVersion

@range(min: 0, max: 2)
integer Dollars

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:domain/.*")
string DomainArn

structure DomainDetails {
    DomainArn: DomainArn
    DomainId: DomainId
    DomainName: DomainName
    Status: DomainStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    Url: String1024
}

@length(min: 0, max: 63) @pattern("d-(-*[a-z0-9]){1,61}")
string DomainId

list DomainList {
    member: DomainDetails
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string DomainName

@length(min: 0, max: 3)
list DomainSecurityGroupIds {
    member: SecurityGroupId
}

structure DomainSettings {
    SecurityGroupIds: DomainSecurityGroupIds
    RStudioServerProDomainSettings: RStudioServerProDomainSettings
    ExecutionRoleIdentityConfig: ExecutionRoleIdentityConfig
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    DockerSettings: DockerSettings
    AmazonQSettings: AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettings
    IpAddressType: IPAddressType
}

structure DomainSettingsForUpdate {
    RStudioServerProDomainSettingsForUpdate: RStudioServerProDomainSettingsForUpdate
    ExecutionRoleIdentityConfig: ExecutionRoleIdentityConfig
    SecurityGroupIds: DomainSecurityGroupIds
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    DockerSettings: DockerSettings
    AmazonQSettings: AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettings
    IpAddressType: IPAddressType
}

enum DomainStatus {
    Deleting
    Failed
    InService
    Pending
    Updating
    Update_Failed
    Delete_Failed
}

structure DriftCheckBaselines {
    Bias: DriftCheckBias
    Explainability: DriftCheckExplainability
    ModelQuality: DriftCheckModelQuality
    ModelDataQuality: DriftCheckModelDataQuality
}

structure DriftCheckBias {
    ConfigFile: FileSource
    PreTrainingConstraints: MetricsSource
    PostTrainingConstraints: MetricsSource
}

structure DriftCheckExplainability {
    Constraints: MetricsSource
    ConfigFile: FileSource
}

structure DriftCheckModelDataQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure DriftCheckModelQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure DynamicScalingConfiguration {
    MinCapacity: Integer
    MaxCapacity: Integer
    ScaleInCooldown: Integer
    ScaleOutCooldown: Integer
    ScalingPolicies: ScalingPolicies
}

structure EFSFileSystem {
    @required
    FileSystemId: FileSystemId
}

structure EFSFileSystemConfig {
    @required
    FileSystemId: FileSystemId

    FileSystemPath: FileSystemPath
}

structure EMRStepMetadata {
    ClusterId: String256
    StepId: String256
    StepName: String256
    LogFilePath: String1024
}

structure EbsStorageSettings {
    @required
    EbsVolumeSizeInGb: SpaceEbsVolumeSizeInGb
}

structure Ec2CapacityReservation {
    Ec2CapacityReservationId: String
    TotalInstanceCount: TaskCount
    AvailableInstanceCount: TaskCount
    UsedByCurrentEndpoint: TaskCount
}

list Ec2CapacityReservationsList {
    member: Ec2CapacityReservation
}

structure Edge {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
    AssociationType: AssociationEdgeType
}

structure EdgeDeploymentConfig {
    @required
    FailureHandlingPolicy: FailureHandlingPolicy
}

structure EdgeDeploymentModelConfig {
    @required
    ModelHandle: EntityName

    @required
    EdgePackagingJobName: EntityName
}

list EdgeDeploymentModelConfigs {
    member: EdgeDeploymentModelConfig
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z\\-]*:\\d{12}:edge-deployment/?[a-zA-Z_0-9+=,.@\\-_/]+")
string EdgeDeploymentPlanArn

list EdgeDeploymentPlanSummaries {
    member: EdgeDeploymentPlanSummary
}

structure EdgeDeploymentPlanSummary {
    @required
    EdgeDeploymentPlanArn: EdgeDeploymentPlanArn

    @required
    EdgeDeploymentPlanName: EntityName

    @required
    DeviceFleetName: EntityName

    @required
    EdgeDeploymentSuccess: Integer

    @required
    EdgeDeploymentPending: Integer

    @required
    EdgeDeploymentFailed: Integer

    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure EdgeDeploymentStatus {
    @required
    StageStatus: StageStatus

    @required
    EdgeDeploymentSuccessInStage: Integer

    @required
    EdgeDeploymentPendingInStage: Integer

    @required
    EdgeDeploymentFailedInStage: Integer

    EdgeDeploymentStatusMessage: String
    EdgeDeploymentStageStartTime: Timestamp
}

structure EdgeModel {
    @required
    ModelName: EntityName

    @required
    ModelVersion: EdgeVersion

    LatestSampleTime: Timestamp
    LatestInference: Timestamp
}

structure EdgeModelStat {
    @required
    ModelName: EntityName

    @required
    ModelVersion: EdgeVersion

    @required
    OfflineDeviceCount: Long

    @required
    ConnectedDeviceCount: Long

    @required
    ActiveDeviceCount: Long

    @required
    SamplingDeviceCount: Long
}

list EdgeModelStats {
    member: EdgeModelStat
}

list EdgeModelSummaries {
    member: EdgeModelSummary
}

structure EdgeModelSummary {
    @required
    ModelName: EntityName

    @required
    ModelVersion: EdgeVersion
}

list EdgeModels {
    member: EdgeModel
}

structure EdgeOutputConfig {
    @required
    S3OutputLocation: S3Uri

    KmsKeyId: KmsKeyId
    PresetDeploymentType: EdgePresetDeploymentType
    PresetDeploymentConfig: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z\\-]*:\\d{12}:edge-packaging-job/?[a-zA-Z_0-9+=,.@\\-_/]+")
string EdgePackagingJobArn

enum EdgePackagingJobStatus {
    STARTING
    INPROGRESS
    COMPLETED
    FAILED
    STOPPING
    STOPPED
}

list EdgePackagingJobSummaries {
    member: EdgePackagingJobSummary
}

structure EdgePackagingJobSummary {
    @required
    EdgePackagingJobArn: EdgePackagingJobArn

    @required
    EdgePackagingJobName: EntityName

    @required
    EdgePackagingJobStatus: EdgePackagingJobStatus

    CompilationJobName: EntityName
    ModelName: EntityName
    ModelVersion: EdgeVersion
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 20, max: 2048)
string EdgePresetDeploymentArtifact

structure EdgePresetDeploymentOutput {
    @required
    Type: EdgePresetDeploymentType

    Artifact: EdgePresetDeploymentArtifact
    Status: EdgePresetDeploymentStatus
    StatusMessage: String
}

enum EdgePresetDeploymentStatus {
    COMPLETED
    FAILED
}

enum EdgePresetDeploymentType {
    GreengrassV2Component
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\ \\_\\.]+")
string EdgeVersion

list Edges {
    member: Edge
}

list EfaEnis {
    member: String
}

@length(min: 0, max: 10) @pattern("\\d+")
string EfsUid

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:eks:[a-z0-9\\-]*:[0-9]{12}:cluster\\/[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}")
string EksClusterArn

list EksRoleAccessEntries {
    member: String
}

structure EmrServerlessComputeConfig {
    @required
    ExecutionRoleARN: RoleArn
}

structure EmrServerlessSettings {
    ExecutionRoleArn: RoleArn
    Status: FeatureStatus
}

structure EmrSettings {
    AssumableRoleArns: AssumableRoleArns
    ExecutionRoleArns: ExecutionRoleArns
}

@input
structure EnableSagemakerServicecatalogPortfolioInput {}

@output
structure EnableSagemakerServicecatalogPortfolioOutput {}

enum EnabledOrDisabled {
    Enabled
    Disabled
}

structure Endpoint {
    @required
    EndpointName: EndpointName

    @required
    EndpointArn: EndpointArn

    @required
    EndpointConfigName: EndpointConfigName

    ProductionVariants: ProductionVariantSummaryList
    DataCaptureConfig: DataCaptureConfigSummary

    @required
    EndpointStatus: EndpointStatus

    FailureReason: FailureReason

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    MonitoringSchedules: MonitoringScheduleList
    Tags: TagList
    ShadowProductionVariants: ProductionVariantSummaryList
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:endpoint/.*")
string EndpointArn

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:endpoint-config/.*")
string EndpointConfigArn

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string EndpointConfigName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string EndpointConfigNameContains

enum EndpointConfigSortKey {
    Name
    CreationTime
}

structure EndpointConfigStepMetadata {
    Arn: EndpointConfigArn
}

structure EndpointConfigSummary {
    @required
    EndpointConfigName: EndpointConfigName

    @required
    EndpointConfigArn: EndpointConfigArn

    @required
    CreationTime: Timestamp
}

list EndpointConfigSummaryList {
    member: EndpointConfigSummary
}

structure EndpointInfo {
    EndpointName: EndpointName
}

structure EndpointInput {
    @required
    EndpointName: EndpointName

    @required
    LocalPath: ProcessingLocalPath

    S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType
    FeaturesAttribute: String
    InferenceAttribute: String
    ProbabilityAttribute: String
    ProbabilityThresholdAttribute: Double
    StartTimeOffset: MonitoringTimeOffsetString
    EndTimeOffset: MonitoringTimeOffsetString
    ExcludeFeaturesAttribute: ExcludeFeaturesAttribute
}

structure EndpointInputConfiguration {
    InstanceType: ProductionVariantInstanceType
    ServerlessConfig: ProductionVariantServerlessConfig
    InferenceSpecificationName: InferenceSpecificationName
    EnvironmentParameterRanges: EnvironmentParameterRanges
}

@length(min: 1, max: 10)
list EndpointInputConfigurations {
    member: EndpointInputConfiguration
}

structure EndpointMetadata {
    @required
    EndpointName: EndpointName

    EndpointConfigName: EndpointConfigName
    EndpointStatus: EndpointStatus
    FailureReason: FailureReason
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string EndpointName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string EndpointNameContains

structure EndpointOutputConfiguration {
    @required
    EndpointName: String

    @required
    VariantName: String

    InstanceType: ProductionVariantInstanceType
    InitialInstanceCount: InitialInstanceCount
    ServerlessConfig: ProductionVariantServerlessConfig
}

structure EndpointPerformance {
    @required
    Metrics: InferenceMetrics

    @required
    EndpointInfo: EndpointInfo
}

@length(min: 0, max: 1)
list EndpointPerformances {
    member: EndpointPerformance
}

enum EndpointSortKey {
    Name
    CreationTime
    Status
}

enum EndpointStatus {
    OutOfService
    Creating
    Updating
    SystemUpdating
    RollingBack
    InService
    Deleting
    Failed
    UpdateRollbackFailed
}

structure EndpointStepMetadata {
    Arn: EndpointArn
}

structure EndpointSummary {
    @required
    EndpointName: EndpointName

    @required
    EndpointArn: EndpointArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    EndpointStatus: EndpointStatus
}

list EndpointSummaryList {
    member: EndpointSummary
}

@length(min: 0, max: 1)
list Endpoints {
    member: EndpointInfo
}

@length(min: 0, max: 1024) @pattern("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*")
string EntityDescription

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string EntityName

structure EnvironmentConfig {
    FSxLustreConfig: FSxLustreConfig
}

structure EnvironmentConfigDetails {
    FSxLustreConfig: FSxLustreConfig
    S3OutputPath: S3Uri
}

@length(min: 0, max: 1024) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string EnvironmentKey

@length(min: 0, max: 100)
map EnvironmentMap {
    key: EnvironmentKey
    value: EnvironmentValue
}

structure EnvironmentParameter {
    @required
    Key: String

    @required
    ValueType: String

    @required
    Value: String
}

structure EnvironmentParameterRanges {
    CategoricalParameterRanges: CategoricalParameters
}

@length(min: 1, max: 10)
list EnvironmentParameters {
    member: EnvironmentParameter
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string EnvironmentValue

structure ErrorInfo {
    Code: NonEmptyString64
    Reason: NonEmptyString256
}

enum EvaluationType {
    LLMAJEvaluation
    CustomScorerEvaluation
    BenchmarkEvaluation
}

@pattern(".*")
string EvaluatorArn

structure EventDetails {
    EventMetadata: EventMetadata
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string EventId

union EventMetadata {
    Cluster: ClusterMetadata
    InstanceGroup: InstanceGroupMetadata
    InstanceGroupScaling: InstanceGroupScalingMetadata
    Instance: InstanceMetadata
}

enum EventSortBy {
    EventTime
}

@length(min: 0, max: 100)
string ExcludeFeaturesAttribute

@length(min: 0, max: 5)
list ExecutionRoleArns {
    member: RoleArn
}

enum ExecutionRoleIdentityConfig {
    USER_PROFILE_NAME
    DISABLED
}

enum ExecutionRoleSessionNameMode {
    STATIC
    USER_IDENTITY
}

enum ExecutionStatus {
    Pending
    Completed
    CompletedWithViolations
    InProgress
    Failed
    Stopping
    Stopped
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string ExitMessage

list ExpectedPerformanceList {
    member: AIRecommendationPerformanceMetric
}

structure Experiment {
    ExperimentName: ExperimentEntityName
    ExperimentArn: ExperimentArn
    DisplayName: ExperimentEntityName
    Source: ExperimentSource
    Description: ExperimentDescription
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:experiment/.*")
string ExperimentArn

structure ExperimentConfig {
    ExperimentName: ExperimentEntityName
    TrialName: ExperimentEntityName
    TrialComponentDisplayName: ExperimentEntityName
    RunName: ExperimentEntityName
}

@length(min: 0, max: 3072) @pattern(".*")
string ExperimentDescription

@length(min: 1, max: 120) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
string ExperimentEntityName

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})")
string ExperimentEntityNameOrArn

structure ExperimentSource {
    @required
    SourceArn: ExperimentSourceArn

    SourceType: SourceType
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*")
string ExperimentSourceArn

list ExperimentSummaries {
    member: ExperimentSummary
}

structure ExperimentSummary {
    ExperimentArn: ExperimentArn
    ExperimentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    ExperimentSource: ExperimentSource
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@range(min: 5, max: 300)
integer ExpiresInSeconds

structure Explainability {
    Report: MetricsSource
}

@length(min: 1)
string ExplainabilityLocation

structure ExplainerConfig {
    ClarifyExplainerConfig: ClarifyExplainerConfig
}

structure FSxLustreConfig {
    @required
    SizeInGiB: FSxLustreSizeInGiB

    @required
    PerUnitStorageThroughput: FSxLustrePerUnitStorageThroughput
}

structure FSxLustreFileSystem {
    @required
    FileSystemId: FileSystemId
}

structure FSxLustreFileSystemConfig {
    @required
    FileSystemId: FileSystemId

    FileSystemPath: FileSystemPath
}

@range(min: 125, max: 1000)
integer FSxLustrePerUnitStorageThroughput

@range(min: 1200, max: 100800)
integer FSxLustreSizeInGiB

structure FailStepMetadata {
    ErrorMessage: String3072
}

enum FailureHandlingPolicy {
    ROLLBACK_ON_FAILURE
    DO_NOTHING
}

@length(min: 0, max: 1024)
string FailureReason

enum FairShare {
    Enabled
    Disabled
}

@range(min: 0, max: 100)
integer FairShareWeight

@length(min: 1, max: 100)
list FeatureAdditions {
    member: FeatureDefinition
}

structure FeatureDefinition {
    @required
    FeatureName: FeatureName

    @required
    FeatureType: FeatureType

    CollectionType: CollectionType
    CollectionConfig: CollectionConfig
}

@length(min: 1, max: 2500)
list FeatureDefinitions {
    member: FeatureDefinition
}

@length(min: 0, max: 255) @pattern(".*")
string FeatureDescription

structure FeatureGroup {
    FeatureGroupArn: FeatureGroupArn
    FeatureGroupName: FeatureGroupName
    RecordIdentifierFeatureName: FeatureName
    EventTimeFeatureName: FeatureName
    FeatureDefinitions: FeatureDefinitions
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    RoleArn: RoleArn
    FeatureGroupStatus: FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
    LastUpdateStatus: LastUpdateStatus
    FailureReason: FailureReason
    Description: Description
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:feature-group/.*")
string FeatureGroupArn

@range(min: 1, max: 100)
integer FeatureGroupMaxResults

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")
string FeatureGroupName

@length(min: 1, max: 64)
string FeatureGroupNameContains

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:feature-group\\/)?([a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63})")
string FeatureGroupNameOrArn

enum FeatureGroupSortBy {
    Name
    FeatureGroupStatus
    OfflineStoreStatus
    CreationTime
}

enum FeatureGroupSortOrder {
    Ascending
    Descending
}

enum FeatureGroupStatus {
    Creating
    Created
    CreateFailed
    Deleting
    DeleteFailed
}

list FeatureGroupSummaries {
    member: FeatureGroupSummary
}

structure FeatureGroupSummary {
    @required
    FeatureGroupName: FeatureGroupName

    @required
    FeatureGroupArn: FeatureGroupArn

    @required
    CreationTime: Timestamp

    FeatureGroupStatus: FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
}

structure FeatureMetadata {
    FeatureGroupArn: FeatureGroupArn
    FeatureGroupName: FeatureGroupName
    FeatureName: FeatureName
    FeatureType: FeatureType
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    Description: FeatureDescription
    Parameters: FeatureParameters
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")
string FeatureName

structure FeatureParameter {
    Key: FeatureParameterKey
    Value: FeatureParameterValue
}

@length(min: 0, max: 25)
list FeatureParameterAdditions {
    member: FeatureParameter
}

@length(min: 1, max: 255) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)")
string FeatureParameterKey

@length(min: 0, max: 25)
list FeatureParameterRemovals {
    member: FeatureParameterKey
}

@length(min: 1, max: 255) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)")
string FeatureParameterValue

@length(min: 0, max: 25)
list FeatureParameters {
    member: FeatureParameter
}

enum FeatureStatus {
    ENABLED
    DISABLED
}

enum FeatureType {
    Integral
    Fractional
    String
}

structure FileSource {
    ContentType: ContentType
    ContentDigest: ContentDigest

    @required
    S3Uri: S3Uri
}

enum FileSystemAccessMode {
    rw
    ro
}

structure FileSystemConfig {
    MountPath: MountPath
    DefaultUid: DefaultUid
    DefaultGid: DefaultGid
}

structure FileSystemDataSource {
    @required
    FileSystemId: FileSystemId

    @required
    FileSystemAccessMode: FileSystemAccessMode

    @required
    FileSystemType: FileSystemType

    @required
    DirectoryPath: DirectoryPath
}

@length(min: 11, max: 21) @pattern("(fs-[0-9a-f]{8,})")
string FileSystemId

@length(min: 1, max: 256) @pattern("\\/\\S*")
string FileSystemPath

enum FileSystemType {
    EFS
    FSxLustre
}

@length(min: 1, max: 6)
map FillingTransformationMap {
    key: FillingType
    value: FillingTransformationValue
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\_\\-]+")
string FillingTransformationValue

@length(min: 1, max: 50)
map FillingTransformations {
    key: TransformationAttributeName
    value: FillingTransformationMap
}

enum FillingType {
    frontfill
    middlefill
    backfill
    futurefill
    frontfill_value
    middlefill_value
    backfill_value
    futurefill_value
}

structure Filter {
    @required
    Name: ResourcePropertyName

    Operator: Operator
    Value: FilterValue
}

@length(min: 1, max: 20)
list FilterList {
    member: Filter
}

@length(min: 1, max: 1024) @pattern(".+")
string FilterValue

structure FinalAutoMLJobObjectiveMetric {
    Type: AutoMLJobObjectiveType

    @required
    MetricName: AutoMLMetricEnum

    @required
    Value: Float

    StandardMetricName: AutoMLMetricEnum
}

structure FinalHyperParameterTuningJobObjectiveMetric {
    Type: HyperParameterTuningJobObjectiveType

    @required
    MetricName: MetricName

    @required
    Value: Float
}

@length(min: 0, max: 40)
list FinalMetricDataList {
    member: MetricData
}

enum FlatInvocations {
    Continue
    Stop
}

@length(min: 0, max: 1024)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:[0-9]{12}:flow-definition/.*")
string FlowDefinitionArn

@length(min: 1, max: 63) @pattern("[a-z0-9](-*[a-z0-9]){0,62}")
string FlowDefinitionName

structure FlowDefinitionOutputConfig {
    @required
    S3OutputPath: S3Uri

    KmsKeyId: KmsKeyId
}

enum FlowDefinitionStatus {
    Initializing
    Active
    Failed
    Deleting
}

list FlowDefinitionSummaries {
    member: FlowDefinitionSummary
}

structure FlowDefinitionSummary {
    @required
    FlowDefinitionName: FlowDefinitionName

    @required
    FlowDefinitionArn: FlowDefinitionArn

    @required
    FlowDefinitionStatus: FlowDefinitionStatus

    @required
    CreationTime: Timestamp

    FailureReason: FailureReason
}

@range(min: 1)
integer FlowDefinitionTaskAvailabilityLifetimeInSeconds

@range(min: 1, max: 3)
integer FlowDefinitionTaskCount

@length(min: 1, max: 255) @pattern(".+")
string FlowDefinitionTaskDescription

@length(min: 1, max: 30) @pattern("[A-Za-z0-9]+( [A-Za-z0-9]+)*")
string FlowDefinitionTaskKeyword

@length(min: 1, max: 5)
list FlowDefinitionTaskKeywords {
    member: FlowDefinitionTaskKeyword
}

@range(min: 30)
integer FlowDefinitionTaskTimeLimitInSeconds

@length(min: 1, max: 128) @pattern("[\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]*")
string FlowDefinitionTaskTitle

@length(min: 1, max: 5)
@pattern("1Y|Y|([1-9]|1[0-1])M|M|[1-4]W|W|[1-6]D|D|([1-9]|1[0-9]|2[0-3])H|H|([1-9]|[1-5][0-9])min")
string ForecastFrequency

@range(min: 1)
integer ForecastHorizon

@length(min: 2, max: 4) @pattern("(^p[1-9]\\d?$)")
string ForecastQuantile

@length(min: 1, max: 5)
list ForecastQuantiles {
    member: ForecastQuantile
}

enum Framework {
    TENSORFLOW
    KERAS
    MXNET
    ONNX
    PYTORCH
    XGBOOST
    TFLITE
    DARKNET
    SKLEARN
}

@length(min: 3, max: 10) @pattern("[0-9]\\.[A-Za-z0-9.]+")
string FrameworkVersion

structure GenerativeAiSettings {
    AmazonBedrockRoleArn: RoleArn
}

@input
structure GetModelPackageGroupPolicyInput {
    @required
    ModelPackageGroupName: EntityName
}

@output
structure GetModelPackageGroupPolicyOutput {
    @required
    ResourcePolicy: PolicyString
}

@input
structure GetSagemakerServicecatalogPortfolioStatusInput {}

@output
structure GetSagemakerServicecatalogPortfolioStatusOutput {
    Status: SagemakerServicecatalogStatus
}

@range(min: 1001, max: 4000000)
long Gid

structure GitConfig {
    @required
    RepositoryUrl: GitConfigUrl

    Branch: Branch
    SecretArn: SecretArn
}

structure GitConfigForUpdate {
    SecretArn: SecretArn
}

@length(min: 11, max: 1024) @pattern("https://([^/]+)/?.{3,1016}")
string GitConfigUrl

@length(min: 1, max: 63) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string Group

@length(min: 1, max: 128) @pattern("[\\w+=,.@*-]+")
string GroupNamePattern

@length(min: 1, max: 10)
list GroupPatternsList {
    member: GroupNamePattern
}

@length(min: 1, max: 256)
string GroupingAttributeName

@length(min: 1, max: 5)
list GroupingAttributeNames {
    member: GroupingAttributeName
}

@length(min: 1, max: 10)
list Groups {
    member: Group
}

list HiddenAppTypesList {
    member: AppType
}

list HiddenInstanceTypesList {
    member: AppInstanceType
}

list HiddenMlToolsList {
    member: MlTools
}

structure HiddenSageMakerImage {
    SageMakerImageName: SageMakerImageName
    VersionAliases: VersionAliasesList
}

@length(min: 0, max: 5)
list HiddenSageMakerImageVersionAliasesList {
    member: HiddenSageMakerImage
}

@length(min: 1, max: 1)
list HolidayConfig {
    member: HolidayConfigAttributes
}

structure HolidayConfigAttributes {
    CountryCode: CountryCode
}

enum HomeEfsFileSystemCreation {
    Enabled
    Disabled
}

@length(min: 0, max: 20)
map HookParameters {
    key: ConfigKey
    value: ConfigValue
}

structure HubAccessConfig {
    @required
    HubContentArn: HubContentArn
}

@length(min: 0, max: 255) @pattern(".*")
string HubArn

@length(min: 0, max: 255) @pattern(".*")
string HubContentArn

structure HubContentDependency {
    DependencyOriginPath: DependencyOriginPath
    DependencyCopyPath: DependencyCopyPath
}

@length(min: 0, max: 50)
list HubContentDependencyList {
    member: HubContentDependency
}

@length(min: 0, max: 1023) @pattern(".*")
string HubContentDescription

@length(min: 0, max: 255) @pattern(".*")
string HubContentDisplayName

@length(min: 0, max: 327680) @pattern(".*")
string HubContentDocument

structure HubContentInfo {
    @required
    HubContentName: HubContentName

    @required
    HubContentArn: HubContentArn

    SageMakerPublicHubContentArn: SageMakerPublicHubContentArn

    @required
    HubContentVersion: HubContentVersion

    @required
    HubContentType: HubContentType

    @required
    DocumentSchemaVersion: DocumentSchemaVersion

    HubContentDisplayName: HubContentDisplayName
    HubContentDescription: HubContentDescription
    SupportStatus: HubContentSupportStatus
    HubContentSearchKeywords: HubContentSearchKeywordList

    @required
    HubContentStatus: HubContentStatus

    @required
    CreationTime: Timestamp

    OriginalCreationTime: Timestamp
}

list HubContentInfoList {
    member: HubContentInfo
}

@length(min: 0, max: 170391)
string HubContentMarkdown

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string HubContentName

@length(min: 0, max: 255) @pattern(".*")
string HubContentSearchKeyword

@length(min: 0, max: 50)
list HubContentSearchKeywordList {
    member: HubContentSearchKeyword
}

enum HubContentSortBy {
    HubContentName
    CreationTime
    HubContentStatus
}

enum HubContentStatus {
    Available
    Importing
    Deleting
    ImportFailed
    DeleteFailed
    PendingImport
    PendingDelete
}

enum HubContentSupportStatus {
    Supported
    Deprecated
    Restricted
}

enum HubContentType {
    Model
    Notebook
    ModelReference
    DataSet
    JsonDoc
}

@length(min: 5, max: 14) @pattern("\\d{1,4}.\\d{1,4}.\\d{1,4}")
string HubContentVersion

@length(min: 0, max: 2048)
@pattern("(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub-content\\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/DataSet\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\\/\\d{1,4}.\\d{1,4}.\\d{1,4})?")
string HubDataSetArn

@length(min: 0, max: 1023) @pattern(".*")
string HubDescription

@length(min: 0, max: 255) @pattern(".*")
string HubDisplayName

structure HubInfo {
    @required
    HubName: HubName

    @required
    HubArn: HubArn

    HubDisplayName: HubDisplayName
    HubDescription: HubDescription
    HubSearchKeywords: HubSearchKeywordList

    @required
    HubStatus: HubStatus

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp
}

list HubInfoList {
    member: HubInfo
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string HubName

@pattern("(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub\\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string HubNameOrArn

structure HubS3StorageConfig {
    S3OutputPath: S3OutputPath
}

@length(min: 0, max: 255) @pattern("[^A-Z]*")
string HubSearchKeyword

@length(min: 0, max: 50)
list HubSearchKeywordList {
    member: HubSearchKeyword
}

enum HubSortBy {
    HubName
    CreationTime
    HubStatus
    AccountIdOwner
}

enum HubStatus {
    InService
    Creating
    Updating
    Deleting
    CreateFailed
    UpdateFailed
    DeleteFailed
}

structure HumanLoopActivationConditionsConfig {
    @required
    HumanLoopActivationConditions: HumanLoopActivationConditionsJson
}

@length(min: 0, max: 10240) @mediaType("application/json")
string HumanLoopActivationConditionsJson

structure HumanLoopActivationConfig {
    @required
    HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig
}

structure HumanLoopConfig {
    @required
    WorkteamArn: WorkteamArn

    @required
    HumanTaskUiArn: HumanTaskUiArn

    @required
    TaskTitle: FlowDefinitionTaskTitle

    @required
    TaskDescription: FlowDefinitionTaskDescription

    @required
    TaskCount: FlowDefinitionTaskCount

    TaskAvailabilityLifetimeInSeconds: FlowDefinitionTaskAvailabilityLifetimeInSeconds
    TaskTimeLimitInSeconds: FlowDefinitionTaskTimeLimitInSeconds
    TaskKeywords: FlowDefinitionTaskKeywords
    PublicWorkforceTaskPrice: PublicWorkforceTaskPrice
}

structure HumanLoopRequestSource {
    @required
    AwsManagedHumanLoopRequestSource: AwsManagedHumanLoopRequestSource
}

structure HumanTaskConfig {
    @required
    WorkteamArn: WorkteamArn

    @required
    UiConfig: UiConfig

    PreHumanTaskLambdaArn: LambdaFunctionArn
    TaskKeywords: TaskKeywords

    @required
    TaskTitle: TaskTitle

    @required
    TaskDescription: TaskDescription

    @required
    NumberOfHumanWorkersPerDataObject: NumberOfHumanWorkersPerDataObject

    @required
    TaskTimeLimitInSeconds: TaskTimeLimitInSeconds

    TaskAvailabilityLifetimeInSeconds: TaskAvailabilityLifetimeInSeconds
    MaxConcurrentTaskCount: MaxConcurrentTaskCount
    AnnotationConsolidationConfig: AnnotationConsolidationConfig
    PublicWorkforceTaskPrice: PublicWorkforceTaskPrice
}

@length(min: 0, max: 1024)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:[0-9]{12}:human-task-ui/.*")
string HumanTaskUiArn

@length(min: 1, max: 63) @pattern("[a-z0-9](-*[a-z0-9])*")
string HumanTaskUiName

enum HumanTaskUiStatus {
    Active
    Deleting
}

list HumanTaskUiSummaries {
    member: HumanTaskUiSummary
}

structure HumanTaskUiSummary {
    @required
    HumanTaskUiName: HumanTaskUiName

    @required
    HumanTaskUiArn: HumanTaskUiArn

    @required
    CreationTime: Timestamp
}

structure HyperParameterAlgorithmSpecification {
    TrainingImage: AlgorithmImage

    @required
    TrainingInputMode: TrainingInputMode

    AlgorithmName: ArnOrName
    MetricDefinitions: MetricDefinitionList
}

@length(min: 0, max: 256) @pattern(".*")
string HyperParameterKey

enum HyperParameterScalingType {
    Auto
    Linear
    Logarithmic
    ReverseLogarithmic
}

structure HyperParameterSpecification {
    @required
    Name: ParameterName

    Description: EntityDescription

    @required
    Type: ParameterType

    Range: ParameterRange
    IsTunable: Boolean
    IsRequired: Boolean
    DefaultValue: HyperParameterValue
}

@length(min: 0, max: 100)
list HyperParameterSpecifications {
    member: HyperParameterSpecification
}

structure HyperParameterTrainingJobDefinition {
    DefinitionName: HyperParameterTrainingJobDefinitionName
    TuningObjective: HyperParameterTuningJobObjective
    HyperParameterRanges: ParameterRanges
    StaticHyperParameters: HyperParameters

    @required
    AlgorithmSpecification: HyperParameterAlgorithmSpecification

    @required
    RoleArn: RoleArn

    InputDataConfig: InputDataConfig
    VpcConfig: VpcConfig

    @required
    OutputDataConfig: OutputDataConfig

    ResourceConfig: ResourceConfig
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig

    @required
    StoppingCondition: StoppingCondition

    EnableNetworkIsolation: Boolean
    EnableInterContainerTrafficEncryption: Boolean
    EnableManagedSpotTraining: Boolean
    CheckpointConfig: CheckpointConfig
    RetryStrategy: RetryStrategy
    Environment: HyperParameterTrainingJobEnvironmentMap
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string HyperParameterTrainingJobDefinitionName

@length(min: 1, max: 10)
list HyperParameterTrainingJobDefinitions {
    member: HyperParameterTrainingJobDefinition
}

@length(min: 0, max: 512) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string HyperParameterTrainingJobEnvironmentKey

@length(min: 0, max: 48)
map HyperParameterTrainingJobEnvironmentMap {
    key: HyperParameterTrainingJobEnvironmentKey
    value: HyperParameterTrainingJobEnvironmentValue
}

@length(min: 0, max: 512) @pattern("[\\S\\s]*")
string HyperParameterTrainingJobEnvironmentValue

list HyperParameterTrainingJobSummaries {
    member: HyperParameterTrainingJobSummary
}

structure HyperParameterTrainingJobSummary {
    TrainingJobDefinitionName: HyperParameterTrainingJobDefinitionName

    @required
    TrainingJobName: TrainingJobName

    @required
    TrainingJobArn: TrainingJobArn

    TuningJobName: HyperParameterTuningJobName

    @required
    CreationTime: Timestamp

    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp

    @required
    TrainingJobStatus: TrainingJobStatus

    @required
    TunedHyperParameters: HyperParameters

    FailureReason: FailureReason
    FinalHyperParameterTuningJobObjectiveMetric: FinalHyperParameterTuningJobObjectiveMetric
    ObjectiveStatus: ObjectiveStatus
}

enum HyperParameterTuningAllocationStrategy {
    Prioritized
}

structure HyperParameterTuningInstanceConfig {
    @required
    InstanceType: TrainingInstanceType

    @required
    InstanceCount: TrainingInstanceCount

    @required
    VolumeSizeInGB: VolumeSizeInGB
}

@length(min: 1, max: 6)
list HyperParameterTuningInstanceConfigs {
    member: HyperParameterTuningInstanceConfig
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*")
string HyperParameterTuningJobArn

structure HyperParameterTuningJobCompletionDetails {
    NumberOfTrainingJobsObjectiveNotImproving: Integer
    ConvergenceDetectedTime: Timestamp
}

structure HyperParameterTuningJobConfig {
    @required
    Strategy: HyperParameterTuningJobStrategyType

    StrategyConfig: HyperParameterTuningJobStrategyConfig
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective

    @required
    ResourceLimits: ResourceLimits

    ParameterRanges: ParameterRanges
    TrainingJobEarlyStoppingType: TrainingJobEarlyStoppingType
    TuningJobCompletionCriteria: TuningJobCompletionCriteria
    RandomSeed: RandomSeed
}

structure HyperParameterTuningJobConsumedResources {
    RuntimeInSeconds: Integer
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
string HyperParameterTuningJobName

structure HyperParameterTuningJobObjective {
    @required
    Type: HyperParameterTuningJobObjectiveType

    @required
    MetricName: MetricName
}

enum HyperParameterTuningJobObjectiveType {
    Maximize
    Minimize
}

list HyperParameterTuningJobObjectives {
    member: HyperParameterTuningJobObjective
}

structure HyperParameterTuningJobSearchEntity {
    HyperParameterTuningJobName: HyperParameterTuningJobName
    HyperParameterTuningJobArn: HyperParameterTuningJobArn
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: HyperParameterTrainingJobDefinitions
    HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
    CreationTime: Timestamp
    HyperParameterTuningEndTime: Timestamp
    LastModifiedTime: Timestamp
    TrainingJobStatusCounters: TrainingJobStatusCounters
    ObjectiveStatusCounters: ObjectiveStatusCounters
    BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    FailureReason: FailureReason
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources
    Tags: TagList
}

enum HyperParameterTuningJobSortByOptions {
    Name
    Status
    CreationTime
}

enum HyperParameterTuningJobStatus {
    Completed
    InProgress
    Failed
    Stopped
    Stopping
    Deleting
    DeleteFailed
}

structure HyperParameterTuningJobStrategyConfig {
    HyperbandStrategyConfig: HyperbandStrategyConfig
}

enum HyperParameterTuningJobStrategyType {
    Bayesian
    Random
    Hyperband
    Grid
}

list HyperParameterTuningJobSummaries {
    member: HyperParameterTuningJobSummary
}

structure HyperParameterTuningJobSummary {
    @required
    HyperParameterTuningJobName: HyperParameterTuningJobName

    @required
    HyperParameterTuningJobArn: HyperParameterTuningJobArn

    @required
    HyperParameterTuningJobStatus: HyperParameterTuningJobStatus

    @required
    Strategy: HyperParameterTuningJobStrategyType

    @required
    CreationTime: Timestamp

    HyperParameterTuningEndTime: Timestamp
    LastModifiedTime: Timestamp

    @required
    TrainingJobStatusCounters: TrainingJobStatusCounters

    @required
    ObjectiveStatusCounters: ObjectiveStatusCounters

    ResourceLimits: ResourceLimits
}

structure HyperParameterTuningJobWarmStartConfig {
    @required
    ParentHyperParameterTuningJobs: ParentHyperParameterTuningJobs

    @required
    WarmStartType: HyperParameterTuningJobWarmStartType
}

enum HyperParameterTuningJobWarmStartType {
    IdenticalDataAndAlgorithm
    TransferLearning
}

@range(min: 120, max: 15768000)
integer HyperParameterTuningMaxRuntimeInSeconds

structure HyperParameterTuningResourceConfig {
    InstanceType: TrainingInstanceType
    InstanceCount: TrainingInstanceCount
    VolumeSizeInGB: OptionalVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
    AllocationStrategy: HyperParameterTuningAllocationStrategy
    InstanceConfigs: HyperParameterTuningInstanceConfigs
}

@length(min: 0, max: 2500) @pattern(".*")
string HyperParameterValue

@length(min: 0, max: 100)
map HyperParameters {
    key: HyperParameterKey
    value: HyperParameterValue
}

structure HyperbandStrategyConfig {
    MinResource: HyperbandStrategyMinResource
    MaxResource: HyperbandStrategyMaxResource
}

@range(min: 1)
integer HyperbandStrategyMaxResource

@range(min: 1)
integer HyperbandStrategyMinResource

enum IPAddressType {
    ipv4
    dualstack
}

structure IamIdentity {
    Arn: String
    PrincipalId: String
    SourceIdentity: String
}

structure IamPolicyConstraints {
    SourceIp: EnabledOrDisabled
    VpcSourceIp: EnabledOrDisabled
}

@length(min: 32, max: 128)
string IdempotencyToken

structure IdentityProviderOAuthSetting {
    DataSourceName: DataSourceName
    Status: FeatureStatus
    SecretArn: SecretArn
}

@length(min: 0, max: 20)
list IdentityProviderOAuthSettings {
    member: IdentityProviderOAuthSetting
}

enum IdleResourceSharing {
    Enabled
    Disabled
}

structure IdleSettings {
    LifecycleManagement: LifecycleManagement
    IdleTimeoutInMinutes: IdleTimeoutInMinutes
    MinIdleTimeoutInMinutes: IdleTimeoutInMinutes
    MaxIdleTimeoutInMinutes: IdleTimeoutInMinutes
}

@range(min: 60, max: 525600)
integer IdleTimeoutInMinutes

structure Image {
    @required
    CreationTime: Timestamp

    Description: ImageDescription
    DisplayName: ImageDisplayName
    FailureReason: FailureReason

    @required
    ImageArn: ImageArn

    @required
    ImageName: ImageName

    @required
    ImageStatus: ImageStatus

    @required
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 256)
@pattern("arn:aws(-[\\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*")
string ImageArn

@length(min: 1, max: 255) @pattern(".*")
string ImageBaseImage

structure ImageClassificationJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
}

structure ImageConfig {
    @required
    RepositoryAccessMode: RepositoryAccessMode

    RepositoryAuthConfig: RepositoryAuthConfig
}

@length(min: 1, max: 255)
string ImageContainerImage

@length(min: 1, max: 11) @pattern("(^DisplayName$)|(^Description$)")
string ImageDeleteProperty

@length(min: 0, max: 2)
list ImageDeletePropertyList {
    member: ImageDeleteProperty
}

@length(min: 1, max: 512) @pattern(".*")
string ImageDescription

@length(min: 0, max: 72) @pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}")
string ImageDigest

@length(min: 1, max: 128) @pattern("\\S(.*\\S)?")
string ImageDisplayName

@length(min: 7, max: 21) @pattern("ami-[0-9a-fA-F]{8,17}|default")
string ImageId

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
string ImageName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9\\-.]+")
string ImageNameContains

@length(min: 0, max: 64) @pattern("[0-9]+\\.[0-9]+\\.[0-9]+")
string ImageReleaseVersion

enum ImageSortBy {
    CREATION_TIME
    LAST_MODIFIED_TIME
    IMAGE_NAME
}

enum ImageSortOrder {
    ASCENDING
    DESCENDING
}

enum ImageStatus {
    CREATING
    CREATED
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
}

@length(min: 0, max: 255) @pattern(".*")
string ImageUri

structure ImageVersion {
    @required
    CreationTime: Timestamp

    FailureReason: FailureReason

    @required
    ImageArn: ImageArn

    @required
    ImageVersionArn: ImageVersionArn

    @required
    ImageVersionStatus: ImageVersionStatus

    @required
    LastModifiedTime: Timestamp

    @required
    Version: ImageVersionNumber
}

@length(min: 1, max: 128)
@pattern("(^\\d+$)|(^\\d+.\\d+$)|(^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$)")
string ImageVersionAlias

@length(min: 1, max: 128) @pattern("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)")
string ImageVersionAliasPattern

@length(min: 0, max: 256)
@pattern("(arn:aws(-[\\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)")
string ImageVersionArn

@range(min: 0)
integer ImageVersionNumber

enum ImageVersionSortBy {
    CREATION_TIME
    LAST_MODIFIED_TIME
    VERSION
}

enum ImageVersionSortOrder {
    ASCENDING
    DESCENDING
}

enum ImageVersionStatus {
    CREATING
    CREATED
    CREATE_FAILED
    DELETING
    DELETE_FAILED
}

list ImageVersions {
    member: ImageVersion
}

list Images {
    member: Image
}

@range(min: 0)
integer InUseInstanceCount

enum IncludedData {
    AllData
    MetadataOnly
}

@length(min: 20, max: 2048)
string InferenceComponentArn

structure InferenceComponentAvailabilityZoneBalance {
    @required
    EnforcementMode: AvailabilityZoneBalanceEnforcementMode

    MaxImbalance: AvailabilityZoneBalanceMaxImbalance
}

structure InferenceComponentCapacitySize {
    @required
    Type: InferenceComponentCapacitySizeType

    @required
    Value: CapacitySizeValue
}

enum InferenceComponentCapacitySizeType {
    COPY_COUNT
    CAPACITY_PERCENT
}

structure InferenceComponentComputeResourceRequirements {
    NumberOfCpuCoresRequired: NumberOfCpuCores
    NumberOfAcceleratorDevicesRequired: NumberOfAcceleratorDevices

    @required
    MinMemoryRequiredInMb: MemoryInMb

    MaxMemoryRequiredInMb: MemoryInMb
}

structure InferenceComponentContainerSpecification {
    Image: ContainerImage
    ArtifactUrl: Url
    Environment: EnvironmentMap
    ContainerMetricsConfig: ContainerMetricsConfig
}

structure InferenceComponentContainerSpecificationSummary {
    DeployedImage: DeployedImage
    ArtifactUrl: Url
    Environment: EnvironmentMap
    ContainerMetricsConfig: ContainerMetricsConfig
}

@range(min: 0)
integer InferenceComponentCopyCount

structure InferenceComponentDataCacheConfig {
    @required
    EnableCaching: Boolean
}

structure InferenceComponentDataCacheConfigSummary {
    @required
    EnableCaching: Boolean
}

structure InferenceComponentDeploymentConfig {
    @required
    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy

    AutoRollbackConfiguration: AutoRollbackConfig
}

structure InferenceComponentMetadata {
    Arn: String2048
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
string InferenceComponentName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string InferenceComponentNameContains

structure InferenceComponentPlacementStatus {
    @required
    InstanceType: ProductionVariantInstanceType

    @required
    CurrentCopyCount: InferenceComponentCopyCount
}

@length(min: 1)
list InferenceComponentPlacementStatusList {
    member: InferenceComponentPlacementStatus
}

enum InferenceComponentPlacementStrategy {
    SPREAD
    BINPACK
}

structure InferenceComponentRollingUpdatePolicy {
    @required
    MaximumBatchSize: InferenceComponentCapacitySize

    @required
    WaitIntervalInSeconds: WaitIntervalInSeconds

    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
    RollbackMaximumBatchSize: InferenceComponentCapacitySize
}

structure InferenceComponentRuntimeConfig {
    @required
    CopyCount: InferenceComponentCopyCount
}

structure InferenceComponentRuntimeConfigSummary {
    DesiredCopyCount: InferenceComponentCopyCount
    CurrentCopyCount: InferenceComponentCopyCount
    PlacementStatus: InferenceComponentPlacementStatusList
}

structure InferenceComponentSchedulingConfig {
    @required
    PlacementStrategy: InferenceComponentPlacementStrategy

    AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalance
}

enum InferenceComponentSortKey {
    Name
    CreationTime
    Status
}

structure InferenceComponentSpecification {
    InstanceType: ProductionVariantInstanceType
    ModelName: ModelName
    Container: InferenceComponentContainerSpecification
    StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: InferenceComponentName
    DataCacheConfig: InferenceComponentDataCacheConfig
    SchedulingConfig: InferenceComponentSchedulingConfig
}

@length(min: 1, max: 5)
list InferenceComponentSpecificationList {
    member: InferenceComponentSpecification
}

structure InferenceComponentSpecificationSummary {
    InstanceType: ProductionVariantInstanceType
    ModelName: ModelName
    Container: InferenceComponentContainerSpecificationSummary
    StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: InferenceComponentName
    DataCacheConfig: InferenceComponentDataCacheConfigSummary
    SchedulingConfig: InferenceComponentSchedulingConfig
}

@length(min: 1)
list InferenceComponentSpecificationSummaryList {
    member: InferenceComponentSpecificationSummary
}

structure InferenceComponentStartupParameters {
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds
}

enum InferenceComponentStatus {
    InService
    Creating
    Updating
    Failed
    Deleting
}

structure InferenceComponentSummary {
    @required
    CreationTime: Timestamp

    @required
    InferenceComponentArn: InferenceComponentArn

    @required
    InferenceComponentName: InferenceComponentName

    @required
    EndpointArn: EndpointArn

    @required
    EndpointName: EndpointName

    @required
    VariantName: VariantName

    InferenceComponentStatus: InferenceComponentStatus

    @required
    LastModifiedTime: Timestamp
}

list InferenceComponentSummaryList {
    member: InferenceComponentSummary
}

structure InferenceExecutionConfig {
    @required
    Mode: InferenceExecutionMode
}

enum InferenceExecutionMode {
    Serial
    Direct
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:inference-experiment/.*")
string InferenceExperimentArn

structure InferenceExperimentDataStorageConfig {
    @required
    Destination: DestinationS3Uri

    KmsKey: KmsKeyId
    ContentType: CaptureContentTypeHeader
}

@length(min: 0, max: 1024) @pattern(".*")
string InferenceExperimentDescription

list InferenceExperimentList {
    member: InferenceExperimentSummary
}

@length(min: 1, max: 120) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
string InferenceExperimentName

structure InferenceExperimentSchedule {
    StartTime: Timestamp
    EndTime: Timestamp
}

enum InferenceExperimentStatus {
    Creating
    Created
    Updating
    Running
    Starting
    Stopping
    Completed
    Cancelled
}

@length(min: 0, max: 1024) @pattern(".*")
string InferenceExperimentStatusReason

enum InferenceExperimentStopDesiredState {
    Completed
    Cancelled
}

structure InferenceExperimentSummary {
    @required
    Name: InferenceExperimentName

    @required
    Type: InferenceExperimentType

    Schedule: InferenceExperimentSchedule

    @required
    Status: InferenceExperimentStatus

    StatusReason: InferenceExperimentStatusReason
    Description: InferenceExperimentDescription

    @required
    CreationTime: Timestamp

    CompletionTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    RoleArn: RoleArn
}

enum InferenceExperimentType {
    ShadowMode
}

structure InferenceHubAccessConfig {
    @required
    HubContentArn: HubContentArn
}

@length(min: 0, max: 256)
string InferenceImage

structure InferenceMetrics {
    @required
    MaxInvocations: Integer

    @required
    ModelLatency: Integer
}

structure InferenceRecommendation {
    RecommendationId: String
    Metrics: RecommendationMetrics

    @required
    EndpointConfiguration: EndpointOutputConfiguration

    @required
    ModelConfiguration: ModelConfiguration

    InvocationEndTime: Timestamp
    InvocationStartTime: Timestamp
}

@length(min: 1, max: 10)
list InferenceRecommendations {
    member: InferenceRecommendation
}

structure InferenceRecommendationsJob {
    @required
    JobName: RecommendationJobName

    @required
    JobDescription: RecommendationJobDescription

    @required
    JobType: RecommendationJobType

    @required
    JobArn: RecommendationJobArn

    @required
    Status: RecommendationJobStatus

    @required
    CreationTime: Timestamp

    CompletionTime: Timestamp

    @required
    RoleArn: RoleArn

    @required
    LastModifiedTime: Timestamp

    FailureReason: FailureReason
    ModelName: ModelName
    SamplePayloadUrl: S3Uri
    ModelPackageVersionArn: ModelPackageArn
}

structure InferenceRecommendationsJobStep {
    @required
    StepType: RecommendationStepType

    @required
    JobName: RecommendationJobName

    @required
    Status: RecommendationJobStatus

    InferenceBenchmark: RecommendationJobInferenceBenchmark
}

list InferenceRecommendationsJobSteps {
    member: InferenceRecommendationsJobStep
}

list InferenceRecommendationsJobs {
    member: InferenceRecommendationsJob
}

structure InferenceSpecification {
    @required
    Containers: ModelPackageContainerDefinitionList

    SupportedTransformInstanceTypes: TransformInstanceTypes
    SupportedRealtimeInferenceInstanceTypes: RealtimeInferenceInstanceTypes
    SupportedContentTypes: ContentTypes
    SupportedResponseMIMETypes: ResponseMIMETypes
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string InferenceSpecificationName

structure InfraCheckConfig {
    EnableInfraCheck: Boolean
}

@range(min: 1)
integer InitialInstanceCount

@range(min: 1)
integer InitialNumberOfUsers

@range(min: 1)
integer InitialTaskCount

structure InputConfig {
    @required
    S3Uri: S3Uri

    DataInputConfig: DataInputConfig

    @required
    Framework: Framework

    FrameworkVersion: FrameworkVersion
}

@length(min: 1, max: 20)
list InputDataConfig {
    member: Channel
}

enum InputMode {
    Pipe
    File
}

@length(min: 1)
list InputModes {
    member: TrainingInputMode
}

@range(min: 0, max: 10000000)
integer InstanceCount

structure InstanceGroup {
    @required
    InstanceType: TrainingInstanceType

    @required
    InstanceCount: TrainingInstanceCount

    @required
    InstanceGroupName: InstanceGroupName
}

structure InstanceGroupHealthCheckConfiguration {
    @required
    InstanceGroupName: ClusterInstanceGroupName

    InstanceIds: InstanceIds

    @required
    DeepHealthChecks: DeepHealthChecks
}

structure InstanceGroupMetadata {
    FailureMessage: String
    AvailabilityZoneId: String
    CapacityReservation: CapacityReservation
    SubnetId: String
    SecurityGroupIds: SecurityGroupIds
    AmiOverride: String
}

@length(min: 1, max: 64) @pattern(".+")
string InstanceGroupName

@length(min: 0, max: 5)
list InstanceGroupNames {
    member: InstanceGroupName
}

structure InstanceGroupScalingMetadata {
    InstanceCount: InstanceCount
    TargetCount: TargetCount
    MinCount: InstanceCount
    FailureMessage: String
}

enum InstanceGroupStatus {
    InService
    Creating
    Updating
    Failed
    Degraded
    SystemUpdating
    Deleting
}

@length(min: 1, max: 63)
string InstanceGroupTrainingPlanStatus

@length(min: 0, max: 5)
list InstanceGroups {
    member: InstanceGroup
}

@length(min: 1, max: 500)
list InstanceIds {
    member: ClusterNodeId
}

structure InstanceMetadata {
    CustomerEni: String
    AdditionalEnis: AdditionalEnis
    InstanceRequirementsEniConfigurations: InstanceRequirementsEniConfigurations
    CapacityReservation: CapacityReservation
    FailureMessage: String
    LcsExecutionState: String
    NodeLogicalId: ClusterNodeLogicalId
}

structure InstanceMetadataServiceConfiguration {
    @required
    MinimumInstanceMetadataServiceVersion: MinimumInstanceMetadataServiceVersion
}

structure InstancePlacementConfig {
    EnableMultipleJobs: Boolean
    PlacementSpecifications: PlacementSpecifications
}

structure InstancePool {
    @required
    InstanceType: ProductionVariantInstanceType

    ModelNameOverride: ModelName

    @required
    Priority: InstancePoolPriority
}

@length(min: 1, max: 5)
list InstancePoolList {
    member: InstancePool
}

@range(min: 1, max: 5)
integer InstancePoolPriority

structure InstancePoolSummary {
    @required
    InstanceType: ProductionVariantInstanceType

    @required
    CurrentInstanceCount: TaskCount
}

@length(min: 1)
list InstancePoolSummaryList {
    member: InstancePoolSummary
}

structure InstanceRequirementsEniConfiguration {
    CustomerEni: String
    AdditionalEnis: AdditionalEnis
}

list InstanceRequirementsEniConfigurations {
    member: InstanceRequirementsEniConfiguration
}

enum InstanceType {
    ml_t2_medium = "ml.t2.medium"
    ml_t2_large = "ml.t2.large"
    ml_t2_xlarge = "ml.t2.xlarge"
    ml_t2_2xlarge = "ml.t2.2xlarge"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m5d_large = "ml.m5d.large"
    ml_m5d_xlarge = "ml.m5d.xlarge"
    ml_m5d_2xlarge = "ml.m5d.2xlarge"
    ml_m5d_4xlarge = "ml.m5d.4xlarge"
    ml_m5d_8xlarge = "ml.m5d.8xlarge"
    ml_m5d_12xlarge = "ml.m5d.12xlarge"
    ml_m5d_16xlarge = "ml.m5d.16xlarge"
    ml_m5d_24xlarge = "ml.m5d.24xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5d_xlarge = "ml.c5d.xlarge"
    ml_c5d_2xlarge = "ml.c5d.2xlarge"
    ml_c5d_4xlarge = "ml.c5d.4xlarge"
    ml_c5d_9xlarge = "ml.c5d.9xlarge"
    ml_c5d_18xlarge = "ml.c5d.18xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_inf1_xlarge = "ml.inf1.xlarge"
    ml_inf1_2xlarge = "ml.inf1.2xlarge"
    ml_inf1_6xlarge = "ml.inf1.6xlarge"
    ml_inf1_24xlarge = "ml.inf1.24xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_m6id_large = "ml.m6id.large"
    ml_m6id_xlarge = "ml.m6id.xlarge"
    ml_m6id_2xlarge = "ml.m6id.2xlarge"
    ml_m6id_4xlarge = "ml.m6id.4xlarge"
    ml_m6id_8xlarge = "ml.m6id.8xlarge"
    ml_m6id_12xlarge = "ml.m6id.12xlarge"
    ml_m6id_16xlarge = "ml.m6id.16xlarge"
    ml_m6id_24xlarge = "ml.m6id.24xlarge"
    ml_m6id_32xlarge = "ml.m6id.32xlarge"
    ml_c6id_large = "ml.c6id.large"
    ml_c6id_xlarge = "ml.c6id.xlarge"
    ml_c6id_2xlarge = "ml.c6id.2xlarge"
    ml_c6id_4xlarge = "ml.c6id.4xlarge"
    ml_c6id_8xlarge = "ml.c6id.8xlarge"
    ml_c6id_12xlarge = "ml.c6id.12xlarge"
    ml_c6id_16xlarge = "ml.c6id.16xlarge"
    ml_c6id_24xlarge = "ml.c6id.24xlarge"
    ml_c6id_32xlarge = "ml.c6id.32xlarge"
    ml_r6id_large = "ml.r6id.large"
    ml_r6id_xlarge = "ml.r6id.xlarge"
    ml_r6id_2xlarge = "ml.r6id.2xlarge"
    ml_r6id_4xlarge = "ml.r6id.4xlarge"
    ml_r6id_8xlarge = "ml.r6id.8xlarge"
    ml_r6id_12xlarge = "ml.r6id.12xlarge"
    ml_r6id_16xlarge = "ml.r6id.16xlarge"
    ml_r6id_24xlarge = "ml.r6id.24xlarge"
    ml_r6id_32xlarge = "ml.r6id.32xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
}

structure IntegerParameterRange {
    @required
    Name: ParameterKey

    @required
    MinValue: ParameterValue

    @required
    MaxValue: ParameterValue

    ScalingType: HyperParameterScalingType
}

structure IntegerParameterRangeSpecification {
    @required
    MinValue: ParameterValue

    @required
    MaxValue: ParameterValue
}

@length(min: 0, max: 30)
list IntegerParameterRanges {
    member: IntegerParameterRange
}

@range(min: 0, max: 3)
integer InvocationsMaxRetries

@range(min: 1, max: 3600)
integer InvocationsTimeoutInSeconds

@pattern("arn:aws[a-z\\-]*:iam::\\d{12}:rolealias/?[a-zA-Z_0-9+=,.@\\-_/]+")
string IotRoleAlias

enum IsTrackingServerActive {
    Active
    Inactive
}

@length(min: 1, max: 256)
string ItemIdentifierAttributeName

structure Job {
    JobName: JobName
    JobArn: JobArn
    RoleArn: RoleArn
    JobCategory: JobCategory
    JobConfigSchemaVersion: JobSchemaVersion
    JobConfigDocument: JobConfigDocument
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    EndTime: Timestamp
    JobStatus: JobStatus
    SecondaryStatus: JobSecondaryStatus
    SecondaryStatusTransitions: JobSecondaryStatusTransitions
    FailureReason: FailureReason
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:(aws[a-z\\-]*):sagemaker:[a-z0-9\\-]+:[0-9]{12}:job/[a-zA-Z0-9]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string JobArn

enum JobCategory {
    AgentRFT
    AgentRFTEvaluation
}

@length(min: 1, max: 262144)
string JobConfigDocument

structure JobConfigSchemaVersionSummary {
    @required
    JobConfigSchemaVersion: JobSchemaVersion
}

@length(min: 0, max: 100)
list JobConfigSchemas {
    member: JobConfigSchemaVersionSummary
}

@range(min: 1)
integer JobDurationInSeconds

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string JobName

@length(min: 1) @pattern(".+")
string JobReferenceCode

@length(min: 1, max: 255) @pattern(".+")
string JobReferenceCodeContains

@length(min: 5, max: 16) @pattern("\\d+\\.\\d+\\.\\d+")
string JobSchemaVersion

enum JobSecondaryStatus {
    Starting
    Downloading
    Training
    Uploading
    Stopping
    Stopped
    MaxRuntimeExceeded
    Interrupted
    Failed
    Completed
    Restarting
    Pending
    Evaluating
    Deleting
    DeleteFailed
}

structure JobSecondaryStatusTransition {
    @required
    Status: JobSecondaryStatus

    @required
    StartTime: Timestamp

    EndTime: Timestamp
    StatusMessage: String
}

@length(min: 0, max: 100)
list JobSecondaryStatusTransitions {
    member: JobSecondaryStatusTransition
}

enum JobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
    Deleting
    DeleteFailed
}

structure JobStepMetadata {
    Arn: String1024
}

@length(min: 0, max: 100)
list JobSummaries {
    member: JobSummary
}

structure JobSummary {
    @required
    JobArn: JobArn

    @required
    JobName: JobName

    @required
    JobCategory: JobCategory

    @required
    JobStatus: JobStatus

    @required
    JobSecondaryStatus: JobSecondaryStatus

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    EndTime: Timestamp
}

enum JobType {
    TRAINING
    INFERENCE
    NOTEBOOK_KERNEL
}

enum JoinSource {
    Input
    None
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*")
string JsonContentType

@length(min: 1, max: 10)
list JsonContentTypes {
    member: JsonContentType
}

@length(min: 0, max: 63)
string JsonPath

structure JupyterLabAppImageConfig {
    FileSystemConfig: FileSystemConfig
    ContainerConfig: ContainerConfig
}

structure JupyterLabAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
    LifecycleConfigArns: LifecycleConfigArns
    CodeRepositories: CodeRepositories
    AppLifecycleManagement: AppLifecycleManagement
    EmrSettings: EmrSettings
    BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
}

structure JupyterServerAppSettings {
    DefaultResourceSpec: ResourceSpec
    LifecycleConfigArns: LifecycleConfigArns
    CodeRepositories: CodeRepositories
}

@range(min: 0, max: 21600)
integer KeepAlivePeriodInSeconds

structure KendraSettings {
    Status: FeatureStatus
}

@length(min: 0, max: 1024)
string KernelDisplayName

structure KernelGatewayAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
    LifecycleConfigArns: LifecycleConfigArns
}

structure KernelGatewayImageConfig {
    @required
    KernelSpecs: KernelSpecs

    FileSystemConfig: FileSystemConfig
}

@length(min: 0, max: 1024)
string KernelName

structure KernelSpec {
    @required
    Name: KernelName

    DisplayName: KernelDisplayName
}

@length(min: 1, max: 5)
list KernelSpecs {
    member: KernelSpec
}

@length(min: 1, max: 1024) @pattern(".+")
string Key

@length(min: 0, max: 2048) @pattern("[a-zA-Z0-9:/_-]*")
string KmsKeyId

@length(min: 1, max: 127) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}")
string LabelAttributeName

@range(min: 0)
integer LabelCounter

structure LabelCounters {
    TotalLabeled: LabelCounter
    HumanLabeled: LabelCounter
    MachineLabeled: LabelCounter
    FailedNonRetryableError: LabelCounter
    Unlabeled: LabelCounter
}

structure LabelCountersForWorkteam {
    HumanLabeled: LabelCounter
    PendingHuman: LabelCounter
    Total: LabelCounter
}

@length(min: 0, max: 2048) @pattern("arn:.*")
string LabelingJobAlgorithmSpecificationArn

structure LabelingJobAlgorithmsConfig {
    @required
    LabelingJobAlgorithmSpecificationArn: LabelingJobAlgorithmSpecificationArn

    InitialActiveLearningModelArn: ModelArn
    LabelingJobResourceConfig: LabelingJobResourceConfig
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:labeling-job/.*")
string LabelingJobArn

structure LabelingJobDataAttributes {
    ContentClassifiers: ContentClassifiers
}

structure LabelingJobDataSource {
    S3DataSource: LabelingJobS3DataSource
    SnsDataSource: LabelingJobSnsDataSource
}

structure LabelingJobForWorkteamSummary {
    LabelingJobName: LabelingJobName

    @required
    JobReferenceCode: JobReferenceCode

    @required
    WorkRequesterAccountId: AccountId

    @required
    CreationTime: Timestamp

    LabelCounters: LabelCountersForWorkteam
    NumberOfHumanWorkersPerDataObject: NumberOfHumanWorkersPerDataObject
}

list LabelingJobForWorkteamSummaryList {
    member: LabelingJobForWorkteamSummary
}

structure LabelingJobInputConfig {
    @required
    DataSource: LabelingJobDataSource

    DataAttributes: LabelingJobDataAttributes
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string LabelingJobName

structure LabelingJobOutput {
    @required
    OutputDatasetS3Uri: S3Uri

    FinalActiveLearningModelArn: ModelArn
}

structure LabelingJobOutputConfig {
    @required
    S3OutputPath: S3Uri

    KmsKeyId: KmsKeyId
    SnsTopicArn: SnsTopicArn
}

structure LabelingJobResourceConfig {
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

structure LabelingJobS3DataSource {
    @required
    ManifestS3Uri: S3Uri
}

structure LabelingJobSnsDataSource {
    @required
    SnsTopicArn: SnsTopicArn
}

enum LabelingJobStatus {
    Initializing
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure LabelingJobStoppingConditions {
    MaxHumanLabeledObjectCount: MaxHumanLabeledObjectCount
    MaxPercentageOfInputDatasetLabeled: MaxPercentageOfInputDatasetLabeled
}

structure LabelingJobSummary {
    @required
    LabelingJobName: LabelingJobName

    @required
    LabelingJobArn: LabelingJobArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    LabelingJobStatus: LabelingJobStatus

    @required
    LabelCounters: LabelCounters

    @required
    WorkteamArn: WorkteamArn

    PreHumanTaskLambdaArn: LambdaFunctionArn
    AnnotationConsolidationLambdaArn: LambdaFunctionArn
    FailureReason: FailureReason
    LabelingJobOutput: LabelingJobOutput
    InputConfig: LabelingJobInputConfig
}

list LabelingJobSummaryList {
    member: LabelingJobSummary
}

@length(min: 0, max: 2048) @pattern("arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*")
string LambdaFunctionArn

structure LambdaStepMetadata {
    Arn: String256
    OutputParameters: OutputParameterList
}

@length(min: 0, max: 1023)
string LandingUri

structure LastUpdateStatus {
    @required
    Status: LastUpdateStatusValue

    FailureReason: FailureReason
}

enum LastUpdateStatusValue {
    Successful
    Failed
    InProgress
}

list LifecycleConfigArns {
    member: StudioLifecycleConfigArn
}

enum LifecycleManagement {
    ENABLED
    DISABLED
}

@length(min: 0, max: 30)
map LineageEntityParameters {
    key: StringParameterValue
    value: StringParameterValue
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:lineage-group/.*")
string LineageGroupArn

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:lineage-group\\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})")
string LineageGroupNameOrArn

list LineageGroupSummaries {
    member: LineageGroupSummary
}

structure LineageGroupSummary {
    LineageGroupArn: LineageGroupArn
    LineageGroupName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure LineageMetadata {
    ActionArns: MapString2048
    ArtifactArns: MapString2048
    ContextArns: MapString2048
    Associations: AssociationInfoList
}

enum LineageType {
    TrialComponent
    Artifact
    Context
    Action
}

enum ListAIBenchmarkJobsSortBy {
    Name
    CreationTime
    Status
}

enum ListAIRecommendationJobsSortBy {
    Name
    CreationTime
    Status
}

enum ListAIWorkloadConfigsSortBy {
    Name
    CreationTime
}

@input
structure ListAlgorithmsInput {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: NameContains
    NextToken: NextToken
    SortBy: AlgorithmSortBy
    SortOrder: SortOrder
}

@output
structure ListAlgorithmsOutput {
    @required
    AlgorithmSummaryList: AlgorithmSummaryList

    NextToken: NextToken
}

@input
structure ListCodeRepositoriesInput {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: CodeRepositoryNameContains
    NextToken: NextToken
    SortBy: CodeRepositorySortBy
    SortOrder: CodeRepositorySortOrder
}

@output
structure ListCodeRepositoriesOutput {
    @required
    CodeRepositorySummaryList: CodeRepositorySummaryList

    NextToken: NextToken
}

enum ListCompilationJobsSortBy {
    Name
    CreationTime
    Status
}

enum ListDeviceFleetsSortBy {
    NAME
    CREATION_TIME
    LAST_MODIFIED_TIME
}

enum ListEdgeDeploymentPlansSortBy {
    NAME
    DEVICE_FLEET_NAME
    CREATION_TIME
    LAST_MODIFIED_TIME
}

enum ListEdgePackagingJobsSortBy {
    NAME
    MODEL_NAME
    CREATION_TIME
    LAST_MODIFIED_TIME
    STATUS
}

@input
structure ListEndpointConfigsInput {
    SortBy: EndpointConfigSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: EndpointConfigNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

@output
structure ListEndpointConfigsOutput {
    @required
    EndpointConfigs: EndpointConfigSummaryList

    NextToken: PaginationToken
}

@input
structure ListEndpointsInput {
    SortBy: EndpointSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: EndpointNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: EndpointStatus
}

@output
structure ListEndpointsOutput {
    @required
    Endpoints: EndpointSummaryList

    NextToken: PaginationToken
}

@input
structure ListInferenceComponentsInput {
    SortBy: InferenceComponentSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: InferenceComponentNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: InferenceComponentStatus
    EndpointNameEquals: EndpointName
    VariantNameEquals: VariantName
}

@output
structure ListInferenceComponentsOutput {
    @required
    InferenceComponents: InferenceComponentSummaryList

    NextToken: PaginationToken
}

enum ListInferenceRecommendationsJobsSortBy {
    Name
    CreationTime
    Status
}

enum ListLabelingJobsForWorkteamSortByOptions {
    CreationTime
}

list ListLineageEntityParameterKey {
    member: StringParameterValue
}

@range(max: 100)
integer ListMaxResults

@input
structure ListModelPackageGroupsInput {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: NameContains
    NextToken: NextToken
    SortBy: ModelPackageGroupSortBy
    SortOrder: SortOrder
    CrossAccountFilterOption: CrossAccountFilterOption
}

@output
structure ListModelPackageGroupsOutput {
    @required
    ModelPackageGroupSummaryList: ModelPackageGroupSummaryList

    NextToken: NextToken
}

@input
structure ListModelPackagesInput {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: NameContains
    ModelApprovalStatus: ModelApprovalStatus
    ModelPackageGroupName: ArnOrName
    ModelPackageType: ModelPackageType
    NextToken: NextToken
    SortBy: ModelPackageSortBy
    SortOrder: SortOrder
}

@output
structure ListModelPackagesOutput {
    @required
    ModelPackageSummaryList: ModelPackageSummaryList

    NextToken: NextToken
}

@input
structure ListModelsInput {
    SortBy: ModelSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: ModelNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

@output
structure ListModelsOutput {
    @required
    Models: ModelSummaryList

    NextToken: PaginationToken
}

@input
structure ListNotebookInstanceLifecycleConfigsInput {
    NextToken: NextToken
    MaxResults: MaxResults
    SortBy: NotebookInstanceLifecycleConfigSortKey
    SortOrder: NotebookInstanceLifecycleConfigSortOrder
    NameContains: NotebookInstanceLifecycleConfigNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
}

@output
structure ListNotebookInstanceLifecycleConfigsOutput {
    NextToken: NextToken
    NotebookInstanceLifecycleConfigs: NotebookInstanceLifecycleConfigSummaryList
}

@input
structure ListNotebookInstancesInput {
    NextToken: NextToken
    MaxResults: MaxResults
    SortBy: NotebookInstanceSortKey
    SortOrder: NotebookInstanceSortOrder
    NameContains: NotebookInstanceNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: NotebookInstanceStatus
    NotebookInstanceLifecycleConfigNameContains: NotebookInstanceLifecycleConfigName
    DefaultCodeRepositoryContains: CodeRepositoryContains
    AdditionalCodeRepositoryEquals: CodeRepositoryNameOrUrl
}

@output
structure ListNotebookInstancesOutput {
    NextToken: NextToken
    NotebookInstances: NotebookInstanceSummaryList
}

enum ListOptimizationJobsSortBy {
    Name
    CreationTime
    Status
}

@input
structure ListProjectsInput {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: ProjectEntityName
    NextToken: NextToken
    SortBy: ProjectSortBy
    SortOrder: ProjectSortOrder
}

@output
structure ListProjectsOutput {
    @required
    ProjectSummaryList: ProjectSummaryList

    NextToken: NextToken
}

@input
structure ListTagsInput {
    @required
    ResourceArn: ResourceArn

    NextToken: NextToken
    MaxResults: ListTagsMaxResults
}

@range(min: 50)
integer ListTagsMaxResults

@output
structure ListTagsOutput {
    Tags: TagList
    NextToken: NextToken
}

list ListTrialComponentKey256 {
    member: TrialComponentKey256
}

enum ListWorkforcesSortByOptions {
    Name
    CreateDate
}

enum ListWorkteamsSortByOptions {
    Name
    CreateDate
}

@length(min: 0, max: 1024) @pattern("\\/.*")
string LocalPath

@length(min: 0, max: 2048) @pattern("(https|s3)://([^/]+)/?(.*)")
string LongS3Uri

enum MIGProfileType {
    mig_1g_5gb = "mig-1g.5gb"
    mig_1g_10gb = "mig-1g.10gb"
    mig_1g_18gb = "mig-1g.18gb"
    mig_1g_20gb = "mig-1g.20gb"
    mig_1g_23gb = "mig-1g.23gb"
    mig_1g_35gb = "mig-1g.35gb"
    mig_1g_45gb = "mig-1g.45gb"
    mig_1g_47gb = "mig-1g.47gb"
    mig_2g_10gb = "mig-2g.10gb"
    mig_2g_20gb = "mig-2g.20gb"
    mig_2g_35gb = "mig-2g.35gb"
    mig_2g_45gb = "mig-2g.45gb"
    mig_2g_47gb = "mig-2g.47gb"
    mig_3g_20gb = "mig-3g.20gb"
    mig_3g_40gb = "mig-3g.40gb"
    mig_3g_71gb = "mig-3g.71gb"
    mig_3g_90gb = "mig-3g.90gb"
    mig_3g_93gb = "mig-3g.93gb"
    mig_4g_20gb = "mig-4g.20gb"
    mig_4g_40gb = "mig-4g.40gb"
    mig_4g_71gb = "mig-4g.71gb"
    mig_4g_90gb = "mig-4g.90gb"
    mig_4g_93gb = "mig-4g.93gb"
    mig_7g_40gb = "mig-7g.40gb"
    mig_7g_80gb = "mig-7g.80gb"
    mig_7g_141gb = "mig-7g.141gb"
    mig_7g_180gb = "mig-7g.180gb"
    mig_7g_186gb = "mig-7g.186gb"
}

@length(min: 1, max: 128) @pattern("[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?")
string MLFramework

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*")
string MLflowArn

structure MLflowConfiguration {
    MlflowResourceArn: MLflowArn
    MlflowExperimentName: MlflowExperimentEntityName
}

enum MaintenanceStatus {
    MaintenanceInProgress
    MaintenanceComplete
    MaintenanceFailed
}

@length(min: 0, max: 64) @pattern("\\d+\\.\\d+")
string MajorMinorVersion

structure ManagedConfiguration {
    ManagedStorageType: ManagedStorageType
}

@range(min: 5, max: 1440)
integer ManagedInstanceScalingCooldownInMinutes

@range(min: 1)
integer ManagedInstanceScalingMaxInstanceCount

@range(min: 1, max: 100)
integer ManagedInstanceScalingMaximumStepSize

@range(min: 0)
integer ManagedInstanceScalingMinInstanceCount

enum ManagedInstanceScalingScaleInStrategy {
    IDLE_RELEASE
    CONSOLIDATION
}

enum ManagedInstanceScalingStatus {
    ENABLED
    DISABLED
}

enum ManagedStorageType {
    Restricted
}

@length(min: 0, max: 5)
map MapString2048 {
    key: String2048
    value: String2048
}

@range(min: 1)
integer MaxAutoMLJobRuntimeInSeconds

@range(min: 1, max: 750)
integer MaxCandidates

@range(min: 1, max: 1000)
integer MaxConcurrentInvocationsPerInstance

@range(min: 1, max: 5000)
integer MaxConcurrentTaskCount

@range(min: 0)
integer MaxConcurrentTransforms

@range(min: 1)
integer MaxHumanLabeledObjectCount

@range(min: 1)
integer MaxNumberOfTests

@range(min: 1)
integer MaxNumberOfTrainingJobs

@range(min: 3)
integer MaxNumberOfTrainingJobsNotImproving

@range(min: 1)
integer MaxParallelExecutionSteps

@range(min: 1)
integer MaxParallelOfTests

@range(min: 1)
integer MaxParallelTrainingJobs

@range(min: 0)
integer MaxPayloadInMB

@range(min: 7200, max: 2419200)
integer MaxPendingTimeInSeconds

@range(min: 1, max: 100)
integer MaxPercentageOfInputDatasetLabeled

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1)
integer MaxRuntimeInSeconds

@range(min: 1)
integer MaxRuntimePerTrainingJobInSeconds

@range(min: 1)
integer MaxWaitTimeInSeconds

@range(min: 600, max: 28800)
integer MaximumExecutionTimeoutInSeconds

@range(min: 1, max: 30)
integer MaximumRetryAttempts

@length(min: 0, max: 64) @pattern("[-\\w]+\\/[-\\w+]+")
string MediaType

structure MemberDefinition {
    CognitoMemberDefinition: CognitoMemberDefinition
    OidcMemberDefinition: OidcMemberDefinition
}

@length(min: 1, max: 10)
list MemberDefinitions {
    member: MemberDefinition
}

@range(min: 0, max: 10000000)
float MemoryInGiBAmount

@range(min: 128)
integer MemoryInMb

structure MetadataProperties {
    CommitId: MetadataPropertyValue
    Repository: MetadataPropertyValue
    GeneratedBy: MetadataPropertyValue
    ProjectId: MetadataPropertyValue
}

@length(min: 0, max: 1024) @pattern(".*")
string MetadataPropertyValue

structure MetricData {
    MetricName: MetricName
    Value: Float
    Timestamp: Timestamp
}

@length(min: 0, max: 40)
list MetricDataList {
    member: MetricDatum
}

structure MetricDatum {
    MetricName: AutoMLMetricEnum
    StandardMetricName: AutoMLMetricExtendedEnum
    Value: Float
    Set: MetricSetSource
}

structure MetricDefinition {
    @required
    Name: MetricName

    @required
    Regex: MetricRegex
}

@length(min: 0, max: 40)
list MetricDefinitionList {
    member: MetricDefinition
}

@length(min: 1, max: 255) @pattern(".+")
string MetricName

@length(min: 1, max: 500) @pattern(".+")
string MetricRegex

enum MetricSetSource {
    Train
    Validation
    Test
}

union MetricSpecification {
    Predefined: PredefinedMetricSpecification
    Customized: CustomizedMetricSpecification
}

structure MetricsConfig {
    EnableEnhancedMetrics: Boolean
    EnableDetailedObservability: Boolean
    MetricPublishFrequencyInSeconds: Integer
}

structure MetricsEndpoint {
    @required
    MetricsEndpointPath: MetricsEndpointPath

    MetricPublishFrequencyInSeconds: Integer
}

@length(min: 0, max: 1)
list MetricsEndpointList {
    member: MetricsEndpoint
}

@length(min: 0, max: 256) @pattern("/(?!.*\\.\\.)[a-zA-Z0-9/_.\\-]+")
string MetricsEndpointPath

structure MetricsSource {
    @required
    ContentType: ContentType

    ContentDigest: ContentDigest

    @required
    S3Uri: S3Uri
}

@length(min: 0, max: 1) @pattern("1|2")
string MinimumInstanceMetadataServiceVersion

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*")
string MlFlowResourceArn

@length(min: 20, max: 258)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z0-9\\-]{1,14}/.*")
string MlReservationArn

enum MlTools {
    DataWrangler
    FeatureStore
    EmrClusters
    AutoMl
    Experiments
    Training
    ModelEvaluation
    Pipelines
    Models
    JumpStart
    InferenceRecommender
    Endpoints
    Projects
    InferenceOptimization
    PerformanceEvaluation
    LakeraGuard
    Comet
    DeepchecksLLMEvaluation
    Fiddler
    HyperPodClusters
    RunningInstances
    Datasets
    Evaluators
}

@length(min: 1, max: 128)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-app/.*")
string MlflowAppArn

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
string MlflowAppName

enum MlflowAppStatus {
    Creating
    Created
    CreateFailed
    Updating
    Updated
    UpdateFailed
    Deleting
    DeleteFailed
    Deleted
}

@length(min: 0, max: 100)
list MlflowAppSummaries {
    member: MlflowAppSummary
}

structure MlflowAppSummary {
    Arn: MlflowAppArn
    Name: MlflowAppName
    Status: MlflowAppStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    MlflowVersion: MlflowVersion
}

@length(min: 0, max: 2048)
string MlflowAppUrl

structure MlflowConfig {
    @required
    MlflowResourceArn: MlFlowResourceArn

    MlflowExperimentName: MlflowExperimentName
    MlflowRunName: MlflowRunName
}

structure MlflowDetails {
    MlflowExperimentId: MlflowExperimentId
    MlflowRunId: MlflowRunId
}

@length(min: 1, max: 256) @pattern(".*")
string MlflowExperimentEntityName

@length(min: 1, max: 256) @pattern(".*")
string MlflowExperimentId

@length(min: 1, max: 256) @pattern(".*")
string MlflowExperimentName

@length(min: 1, max: 256) @pattern(".*")
string MlflowRunId

@length(min: 1, max: 256) @pattern(".*")
string MlflowRunName

@length(min: 0, max: 16) @pattern("[0-9]*.[0-9]*.[0-9]*")
string MlflowVersion

structure Model {
    ModelName: ModelName
    PrimaryContainer: ContainerDefinition
    Containers: ContainerDefinitionList
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    CreationTime: Timestamp
    ModelArn: ModelArn
    EnableNetworkIsolation: Boolean
    Tags: TagList
    DeploymentRecommendation: DeploymentRecommendation
}

structure ModelAccessConfig {
    @required
    AcceptEula: Boolean
}

enum ModelApprovalStatus {
    Approved
    Rejected
    PendingManualApproval
}

@length(min: 20, max: 2048) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model/.*")
string ModelArn

structure ModelArtifacts {
    @required
    S3ModelArtifacts: S3Uri
}

structure ModelBiasAppSpecification {
    @required
    ImageUri: ImageUri

    @required
    ConfigUri: S3Uri

    Environment: MonitoringEnvironmentMap
}

structure ModelBiasBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
}

structure ModelBiasJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput

    @required
    GroundTruthS3Input: MonitoringGroundTruthS3Input
}

enum ModelCacheSetting {
    Enabled
    Disabled
}

structure ModelCard {
    ModelCardArn: ModelCardArn
    ModelCardName: EntityName
    ModelCardVersion: Integer
    Content: ModelCardContent
    ModelCardStatus: ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Tags: TagList
    ModelId: String
    RiskRating: String
    ModelPackageGroupName: String
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ModelCardArn

@length(min: 0, max: 100000) @pattern(".*") @sensitive
string ModelCardContent

structure ModelCardExportArtifacts {
    @required
    S3ExportArtifacts: S3Uri
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ModelCardExportJobArn

enum ModelCardExportJobSortBy {
    Name
    CreationTime
    Status
}

enum ModelCardExportJobSortOrder {
    Ascending
    Descending
}

enum ModelCardExportJobStatus {
    InProgress
    Completed
    Failed
}

structure ModelCardExportJobSummary {
    @required
    ModelCardExportJobName: EntityName

    @required
    ModelCardExportJobArn: ModelCardExportJobArn

    @required
    Status: ModelCardExportJobStatus

    @required
    ModelCardName: EntityName

    @required
    ModelCardVersion: Integer

    @required
    CreatedAt: Timestamp

    @required
    LastModifiedAt: Timestamp
}

list ModelCardExportJobSummaryList {
    member: ModelCardExportJobSummary
}

structure ModelCardExportOutputConfig {
    @required
    S3OutputPath: S3Uri
}

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model-card/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})")
string ModelCardNameOrArn

enum ModelCardProcessingStatus {
    DeleteInProgress
    DeletePending
    ContentDeleted
    ExportJobsDeleted
    DeleteCompleted
    DeleteFailed
}

structure ModelCardSecurityConfig {
    KmsKeyId: KmsKeyId
}

enum ModelCardSortBy {
    Name
    CreationTime
}

enum ModelCardSortOrder {
    Ascending
    Descending
}

enum ModelCardStatus {
    Draft
    PendingReview
    Approved
    Archived
}

structure ModelCardSummary {
    @required
    ModelCardName: EntityName

    @required
    ModelCardArn: ModelCardArn

    @required
    ModelCardStatus: ModelCardStatus

    @required
    CreationTime: Timestamp

    LastModifiedTime: Timestamp
}

list ModelCardSummaryList {
    member: ModelCardSummary
}

enum ModelCardVersionSortBy {
    Version
}

structure ModelCardVersionSummary {
    @required
    ModelCardName: EntityName

    @required
    ModelCardArn: ModelCardArn

    @required
    ModelCardStatus: ModelCardStatus

    @required
    ModelCardVersion: Integer

    @required
    CreationTime: Timestamp

    LastModifiedTime: Timestamp
}

list ModelCardVersionSummaryList {
    member: ModelCardVersionSummary
}

structure ModelClientConfig {
    InvocationsTimeoutInSeconds: InvocationsTimeoutInSeconds
    InvocationsMaxRetries: InvocationsMaxRetries
}

structure ModelCompilationConfig {
    Image: OptimizationContainerImage
    OverrideEnvironment: OptimizationJobEnvironmentVariables
}

enum ModelCompressionType {
    None
    Gzip
}

structure ModelConfiguration {
    InferenceSpecificationName: InferenceSpecificationName
    EnvironmentParameters: EnvironmentParameters
    CompilationJobName: RecommendationJobCompilationJobName
}

structure ModelDashboardEndpoint {
    @required
    EndpointName: EndpointName

    @required
    EndpointArn: EndpointArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    EndpointStatus: EndpointStatus
}

list ModelDashboardEndpoints {
    member: ModelDashboardEndpoint
}

structure ModelDashboardIndicatorAction {
    Enabled: Boolean
}

structure ModelDashboardModel {
    Model: Model
    Endpoints: ModelDashboardEndpoints
    LastBatchTransformJob: TransformJob
    MonitoringSchedules: ModelDashboardMonitoringSchedules
    ModelCard: ModelDashboardModelCard
}

structure ModelDashboardModelCard {
    ModelCardArn: ModelCardArn
    ModelCardName: EntityName
    ModelCardVersion: Integer
    ModelCardStatus: ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Tags: TagList
    ModelId: String
    RiskRating: String
}

structure ModelDashboardMonitoringSchedule {
    MonitoringScheduleArn: MonitoringScheduleArn
    MonitoringScheduleName: MonitoringScheduleName
    MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: MonitoringType
    FailureReason: FailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: EndpointName
    MonitoringAlertSummaries: MonitoringAlertSummaryList
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    BatchTransformInput: BatchTransformInput
}

list ModelDashboardMonitoringSchedules {
    member: ModelDashboardMonitoringSchedule
}

structure ModelDataQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure ModelDataSource {
    S3DataSource: S3ModelDataSource
}

structure ModelDeployConfig {
    AutoGenerateEndpointName: Boolean
    EndpointName: EndpointName
}

structure ModelDeployResult {
    EndpointName: EndpointName
}

structure ModelDigests {
    ArtifactDigest: ArtifactDigest
}

structure ModelExplainabilityAppSpecification {
    @required
    ImageUri: ImageUri

    @required
    ConfigUri: S3Uri

    Environment: MonitoringEnvironmentMap
}

structure ModelExplainabilityBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
}

structure ModelExplainabilityJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
}

structure ModelInfrastructureConfig {
    @required
    InfrastructureType: ModelInfrastructureType

    @required
    RealTimeInferenceConfig: RealTimeInferenceConfig
}

enum ModelInfrastructureType {
    RealTimeInference
}

structure ModelInput {
    @required
    DataInputConfig: DataInputConfig
}

@length(min: 1)
string ModelInsightsLocation

structure ModelLatencyThreshold {
    Percentile: String64
    ValueInMilliseconds: Integer
}

@length(min: 1, max: 1)
list ModelLatencyThresholds {
    member: ModelLatencyThreshold
}

structure ModelLifeCycle {
    @required
    Stage: EntityName

    @required
    StageStatus: EntityName

    StageDescription: StageDescription
}

structure ModelMetadataFilter {
    @required
    Name: ModelMetadataFilterType

    @required
    Value: String256
}

enum ModelMetadataFilterType {
    Domain
    Framework
    Task
    FrameworkVersion
}

@length(min: 1, max: 4)
list ModelMetadataFilters {
    member: ModelMetadataFilter
}

structure ModelMetadataSearchExpression {
    Filters: ModelMetadataFilters
}

list ModelMetadataSummaries {
    member: ModelMetadataSummary
}

structure ModelMetadataSummary {
    @required
    Domain: String

    @required
    Framework: String

    @required
    Task: String

    @required
    Model: String

    @required
    FrameworkVersion: String
}

structure ModelMetrics {
    ModelQuality: ModelQuality
    ModelDataQuality: ModelDataQuality
    Bias: Bias
    Explainability: Explainability
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
string ModelName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string ModelNameContains

structure ModelPackage {
    ModelPackageName: EntityName
    ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion
    ModelPackageRegistrationType: ModelPackageRegistrationType
    ModelPackageArn: ModelPackageArn
    ModelPackageDescription: EntityDescription
    CreationTime: Timestamp
    InferenceSpecification: InferenceSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    ModelPackageStatus: ModelPackageStatus
    ModelPackageStatusDetails: ModelPackageStatusDetails
    CertifyForMarketplace: Boolean
    ModelApprovalStatus: ModelApprovalStatus
    CreatedBy: UserContext
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    ApprovalDescription: ApprovalDescription
    Domain: String
    Task: String
    SamplePayloadUrl: String
    AdditionalInferenceSpecifications: AdditionalInferenceSpecifications
    SourceUri: ModelPackageSourceUri
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    Tags: TagList
    CustomerMetadataProperties: CustomerMetadataMap
    DriftCheckBaselines: DriftCheckBaselines
    SkipModelValidation: SkipModelValidation
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package/[\\S]{1,2048}")
string ModelPackageArn

@length(min: 1, max: 100)
list ModelPackageArnList {
    member: ModelPackageArn
}

structure ModelPackageConfig {
    @required
    ModelPackageGroupArn: ModelPackageGroupArn

    SourceModelPackageArn: ModelPackageArn
}

structure ModelPackageContainerDefinition {
    ContainerHostname: ContainerHostname
    Image: ContainerImage
    ImageDigest: ImageDigest
    ModelDataUrl: Url
    ModelDataSource: ModelDataSource
    ProductId: ProductId
    Environment: EnvironmentMap
    ModelInput: ModelInput
    Framework: String
    FrameworkVersion: ModelPackageFrameworkVersion
    NearestModelName: String
    AdditionalModelDataSources: AdditionalModelDataSources
    AdditionalS3DataSource: AdditionalS3DataSource
    ModelDataETag: String
    IsCheckpoint: Boolean
    BaseModel: BaseModel
}

@length(min: 1, max: 15)
list ModelPackageContainerDefinitionList {
    member: ModelPackageContainerDefinition
}

@length(min: 3, max: 10) @pattern("[0-9]\\.[A-Za-z0-9.-]+")
string ModelPackageFrameworkVersion

structure ModelPackageGroup {
    ModelPackageGroupName: EntityName
    ModelPackageGroupArn: ModelPackageGroupArn
    ModelPackageGroupDescription: EntityDescription
    CreationTime: Timestamp
    CreatedBy: UserContext
    ModelPackageGroupStatus: ModelPackageGroupStatus
    Tags: TagList
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package-group/[\\S]{1,2048}")
string ModelPackageGroupArn

enum ModelPackageGroupSortBy {
    Name
    CreationTime
}

enum ModelPackageGroupStatus {
    Pending
    InProgress
    Completed
    Failed
    Deleting
    DeleteFailed
}

structure ModelPackageGroupSummary {
    @required
    ModelPackageGroupName: EntityName

    @required
    ModelPackageGroupArn: ModelPackageGroupArn

    ModelPackageGroupDescription: EntityDescription

    @required
    CreationTime: Timestamp

    @required
    ModelPackageGroupStatus: ModelPackageGroupStatus

    ManagedConfiguration: ManagedConfiguration
}

list ModelPackageGroupSummaryList {
    member: ModelPackageGroupSummary
}

structure ModelPackageModelCard {
    ModelCardContent: ModelCardContent
    ModelCardStatus: ModelCardStatus
}

enum ModelPackageRegistrationType {
    Logged
    Registered
}

structure ModelPackageSecurityConfig {
    @required
    KmsKeyId: KmsKeyId
}

enum ModelPackageSortBy {
    Name
    CreationTime
}

@length(min: 0, max: 1024) @pattern("[\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}")
string ModelPackageSourceUri

enum ModelPackageStatus {
    Pending
    InProgress
    Completed
    Failed
    Deleting
}

structure ModelPackageStatusDetails {
    @required
    ValidationStatuses: ModelPackageStatusItemList

    ImageScanStatuses: ModelPackageStatusItemList
}

structure ModelPackageStatusItem {
    @required
    Name: EntityName

    @required
    Status: DetailedModelPackageStatus

    FailureReason: String
}

list ModelPackageStatusItemList {
    member: ModelPackageStatusItem
}

map ModelPackageSummaries {
    key: ModelPackageArn
    value: BatchDescribeModelPackageSummary
}

structure ModelPackageSummary {
    ModelPackageName: EntityName
    ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion

    @required
    ModelPackageArn: ModelPackageArn

    ModelPackageDescription: EntityDescription

    @required
    CreationTime: Timestamp

    @required
    ModelPackageStatus: ModelPackageStatus

    ModelApprovalStatus: ModelApprovalStatus
    ModelLifeCycle: ModelLifeCycle
    ModelPackageRegistrationType: ModelPackageRegistrationType
}

list ModelPackageSummaryList {
    member: ModelPackageSummary
}

enum ModelPackageType {
    Versioned
    Unversioned
    Both
}

structure ModelPackageValidationProfile {
    @required
    ProfileName: EntityName

    @required
    TransformJobDefinition: TransformJobDefinition
}

@length(min: 0, max: 1)
list ModelPackageValidationProfiles {
    member: ModelPackageValidationProfile
}

structure ModelPackageValidationSpecification {
    @required
    ValidationRole: RoleArn

    @required
    ValidationProfiles: ModelPackageValidationProfiles
}

@range(min: 1)
integer ModelPackageVersion

structure ModelQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure ModelQualityAppSpecification {
    @required
    ImageUri: ImageUri

    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: MonitoringContainerArguments
    RecordPreprocessorSourceUri: S3Uri
    PostAnalyticsProcessorSourceUri: S3Uri
    ProblemType: MonitoringProblemType
    Environment: MonitoringEnvironmentMap
}

structure ModelQualityBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
}

structure ModelQualityJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput

    @required
    GroundTruthS3Input: MonitoringGroundTruthS3Input
}

structure ModelQuantizationConfig {
    Image: OptimizationContainerImage
    OverrideEnvironment: OptimizationJobEnvironmentVariables
}

structure ModelRegisterSettings {
    Status: FeatureStatus
    CrossAccountModelRegisterRoleArn: RoleArn
}

enum ModelRegistrationMode {
    AutoModelRegistrationEnabled
    AutoModelRegistrationDisabled
}

@range(min: 0)
integer ModelSetupTime

structure ModelShardingConfig {
    Image: OptimizationContainerImage
    OverrideEnvironment: OptimizationJobEnvironmentVariables
}

enum ModelSortKey {
    Name
    CreationTime
}

structure ModelSpeculativeDecodingConfig {
    @required
    Technique: ModelSpeculativeDecodingTechnique

    TrainingDataSource: ModelSpeculativeDecodingTrainingDataSource
}

enum ModelSpeculativeDecodingS3DataType {
    S3Prefix
    ManifestFile
}

enum ModelSpeculativeDecodingTechnique {
    EAGLE
}

structure ModelSpeculativeDecodingTrainingDataSource {
    @required
    S3Uri: S3Uri

    @required
    S3DataType: ModelSpeculativeDecodingS3DataType
}

structure ModelStepMetadata {
    Arn: String256
}

structure ModelSummary {
    @required
    ModelName: ModelName

    @required
    ModelArn: ModelArn

    @required
    CreationTime: Timestamp
}

list ModelSummaryList {
    member: ModelSummary
}

enum ModelVariantAction {
    Retain
    Remove
    Promote
}

@length(min: 1, max: 2)
map ModelVariantActionMap {
    key: ModelVariantName
    value: ModelVariantAction
}

structure ModelVariantConfig {
    @required
    ModelName: ModelName

    @required
    VariantName: ModelVariantName

    @required
    InfrastructureConfig: ModelInfrastructureConfig
}

@length(min: 1, max: 2)
list ModelVariantConfigList {
    member: ModelVariantConfig
}

structure ModelVariantConfigSummary {
    @required
    ModelName: ModelName

    @required
    VariantName: ModelVariantName

    @required
    InfrastructureConfig: ModelInfrastructureConfig

    @required
    Status: ModelVariantStatus
}

list ModelVariantConfigSummaryList {
    member: ModelVariantConfigSummary
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
string ModelVariantName

enum ModelVariantStatus {
    Creating
    Updating
    InService
    Deleting
    Deleted
}

structure MonitoringAlertActions {
    ModelDashboardIndicator: ModelDashboardIndicatorAction
}

list MonitoringAlertHistoryList {
    member: MonitoringAlertHistorySummary
}

enum MonitoringAlertHistorySortKey {
    CreationTime
    Status
}

structure MonitoringAlertHistorySummary {
    @required
    MonitoringScheduleName: MonitoringScheduleName

    @required
    MonitoringAlertName: MonitoringAlertName

    @required
    CreationTime: Timestamp

    @required
    AlertStatus: MonitoringAlertStatus
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string MonitoringAlertName

enum MonitoringAlertStatus {
    InAlert
    OK
}

structure MonitoringAlertSummary {
    @required
    MonitoringAlertName: MonitoringAlertName

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    AlertStatus: MonitoringAlertStatus

    @required
    DatapointsToAlert: MonitoringDatapointsToAlert

    @required
    EvaluationPeriod: MonitoringEvaluationPeriod

    @required
    Actions: MonitoringAlertActions
}

@length(min: 1, max: 100)
list MonitoringAlertSummaryList {
    member: MonitoringAlertSummary
}

structure MonitoringAppSpecification {
    @required
    ImageUri: ImageUri

    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: MonitoringContainerArguments
    RecordPreprocessorSourceUri: S3Uri
    PostAnalyticsProcessorSourceUri: S3Uri
}

structure MonitoringBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource
}

structure MonitoringClusterConfig {
    @required
    InstanceCount: ProcessingInstanceCount

    @required
    InstanceType: ProcessingInstanceType

    @required
    VolumeSizeInGB: ProcessingVolumeSizeInGB

    VolumeKmsKeyId: KmsKeyId
}

structure MonitoringConstraintsResource {
    S3Uri: S3Uri
}

@length(min: 1, max: 50)
list MonitoringContainerArguments {
    member: ContainerArgument
}

structure MonitoringCsvDatasetFormat {
    Header: Boolean
}

@range(min: 1, max: 100)
integer MonitoringDatapointsToAlert

structure MonitoringDatasetFormat {
    Csv: MonitoringCsvDatasetFormat
    Json: MonitoringJsonDatasetFormat
    Parquet: MonitoringParquetDatasetFormat
}

@length(min: 0, max: 50)
map MonitoringEnvironmentMap {
    key: ProcessingEnvironmentKey
    value: ProcessingEnvironmentValue
}

@range(min: 1, max: 100)
integer MonitoringEvaluationPeriod

enum MonitoringExecutionSortKey {
    CreationTime
    ScheduledTime
    Status
}

structure MonitoringExecutionSummary {
    @required
    MonitoringScheduleName: MonitoringScheduleName

    @required
    ScheduledTime: Timestamp

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    MonitoringExecutionStatus: ExecutionStatus

    ProcessingJobArn: ProcessingJobArn
    EndpointName: EndpointName
    FailureReason: FailureReason
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringType: MonitoringType
}

list MonitoringExecutionSummaryList {
    member: MonitoringExecutionSummary
}

structure MonitoringGroundTruthS3Input {
    S3Uri: MonitoringS3Uri
}

structure MonitoringInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
}

@length(min: 1, max: 1)
list MonitoringInputs {
    member: MonitoringInput
}

structure MonitoringJobDefinition {
    BaselineConfig: MonitoringBaselineConfig

    @required
    MonitoringInputs: MonitoringInputs

    @required
    MonitoringOutputConfig: MonitoringOutputConfig

    @required
    MonitoringResources: MonitoringResources

    @required
    MonitoringAppSpecification: MonitoringAppSpecification

    StoppingCondition: MonitoringStoppingCondition
    Environment: MonitoringEnvironmentMap
    NetworkConfig: NetworkConfig

    @required
    RoleArn: RoleArn
}

@length(min: 0, max: 256) @pattern(".*")
string MonitoringJobDefinitionArn

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string MonitoringJobDefinitionName

enum MonitoringJobDefinitionSortKey {
    Name
    CreationTime
}

structure MonitoringJobDefinitionSummary {
    @required
    MonitoringJobDefinitionName: MonitoringJobDefinitionName

    @required
    MonitoringJobDefinitionArn: MonitoringJobDefinitionArn

    @required
    CreationTime: Timestamp

    @required
    EndpointName: EndpointName
}

list MonitoringJobDefinitionSummaryList {
    member: MonitoringJobDefinitionSummary
}

structure MonitoringJsonDatasetFormat {
    Line: Boolean
}

@range(min: 1, max: 86400)
integer MonitoringMaxRuntimeInSeconds

structure MonitoringNetworkConfig {
    EnableInterContainerTrafficEncryption: Boolean
    EnableNetworkIsolation: Boolean
    VpcConfig: VpcConfig
}

structure MonitoringOutput {
    @required
    S3Output: MonitoringS3Output
}

structure MonitoringOutputConfig {
    @required
    MonitoringOutputs: MonitoringOutputs

    KmsKeyId: KmsKeyId
}

@length(min: 1, max: 1)
list MonitoringOutputs {
    member: MonitoringOutput
}

structure MonitoringParquetDatasetFormat {}

enum MonitoringProblemType {
    BinaryClassification
    MulticlassClassification
    Regression
}

structure MonitoringResources {
    @required
    ClusterConfig: MonitoringClusterConfig
}

structure MonitoringS3Output {
    @required
    S3Uri: MonitoringS3Uri

    @required
    LocalPath: ProcessingLocalPath

    S3UploadMode: ProcessingS3UploadMode
}

@length(min: 0, max: 512) @pattern("(https|s3)://([^/]+)/?(.*)")
string MonitoringS3Uri

structure MonitoringSchedule {
    MonitoringScheduleArn: MonitoringScheduleArn
    MonitoringScheduleName: MonitoringScheduleName
    MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: MonitoringType
    FailureReason: FailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: EndpointName
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    Tags: TagList
}

@length(min: 0, max: 256) @pattern(".*")
string MonitoringScheduleArn

structure MonitoringScheduleConfig {
    ScheduleConfig: ScheduleConfig
    MonitoringJobDefinition: MonitoringJobDefinition
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringType: MonitoringType
}

list MonitoringScheduleList {
    member: MonitoringSchedule
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string MonitoringScheduleName

enum MonitoringScheduleSortKey {
    Name
    CreationTime
    Status
}

structure MonitoringScheduleSummary {
    @required
    MonitoringScheduleName: MonitoringScheduleName

    @required
    MonitoringScheduleArn: MonitoringScheduleArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    MonitoringScheduleStatus: ScheduleStatus

    EndpointName: EndpointName
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringType: MonitoringType
}

list MonitoringScheduleSummaryList {
    member: MonitoringScheduleSummary
}

structure MonitoringStatisticsResource {
    S3Uri: S3Uri
}

structure MonitoringStoppingCondition {
    @required
    MaxRuntimeInSeconds: MonitoringMaxRuntimeInSeconds
}

@length(min: 1, max: 15) @pattern(".?P.*")
string MonitoringTimeOffsetString

enum MonitoringType {
    DataQuality
    ModelQuality
    ModelBias
    ModelExplainability
}

@length(min: 0, max: 1024) @pattern("\\/.*")
string MountPath

structure MultiModelConfig {
    ModelCacheSetting: ModelCacheSetting
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9\\-]+")
string NameContains

structure NeoVpcConfig {
    @required
    SecurityGroupIds: NeoVpcSecurityGroupIds

    @required
    Subnets: NeoVpcSubnets
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string NeoVpcSecurityGroupId

@length(min: 1, max: 5)
list NeoVpcSecurityGroupIds {
    member: NeoVpcSecurityGroupId
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string NeoVpcSubnetId

@length(min: 1, max: 16)
list NeoVpcSubnets {
    member: NeoVpcSubnetId
}

structure NestedFilters {
    @required
    NestedPropertyName: ResourcePropertyName

    @required
    Filters: FilterList
}

@length(min: 1, max: 20)
list NestedFiltersList {
    member: NestedFilters
}

structure NetworkConfig {
    EnableInterContainerTrafficEncryption: Boolean
    EnableNetworkIsolation: Boolean
    VpcConfig: VpcConfig
}

@length(min: 0, max: 8192) @pattern(".*")
string NextToken

structure NodeAdditionResult {
    @required
    NodeLogicalId: ClusterNodeLogicalId

    @required
    InstanceGroupName: ClusterInstanceGroupName

    @required
    Status: ClusterInstanceStatus

    AvailabilityZones: ClusterAvailabilityZones
    InstanceTypes: ClusterInstanceTypes
}

list NodeAdditionResultList {
    member: NodeAdditionResult
}

enum NodeUnavailabilityType {
    INSTANCE_COUNT
    CAPACITY_PERCENTAGE
}

@range(min: 1)
integer NodeUnavailabilityValue

@length(min: 0, max: 256) @pattern("(?!\\s*$).+")
string NonEmptyString256

@length(min: 0, max: 64) @pattern("(?!\\s*$).+")
string NonEmptyString64

enum NotebookInstanceAcceleratorType {
    ml_eia1_medium = "ml.eia1.medium"
    ml_eia1_large = "ml.eia1.large"
    ml_eia1_xlarge = "ml.eia1.xlarge"
    ml_eia2_medium = "ml.eia2.medium"
    ml_eia2_large = "ml.eia2.large"
    ml_eia2_xlarge = "ml.eia2.xlarge"
}

list NotebookInstanceAcceleratorTypes {
    member: NotebookInstanceAcceleratorType
}

@length(min: 0, max: 256)
string NotebookInstanceArn

@length(min: 0, max: 256)
string NotebookInstanceLifecycleConfigArn

@length(min: 1, max: 16384) @pattern("[\\S\\s]+")
string NotebookInstanceLifecycleConfigContent

@length(min: 0, max: 1)
list NotebookInstanceLifecycleConfigList {
    member: NotebookInstanceLifecycleHook
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string NotebookInstanceLifecycleConfigName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string NotebookInstanceLifecycleConfigNameContains

enum NotebookInstanceLifecycleConfigSortKey {
    Name
    CreationTime
    LastModifiedTime
}

enum NotebookInstanceLifecycleConfigSortOrder {
    Ascending
    Descending
}

structure NotebookInstanceLifecycleConfigSummary {
    @required
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName

    @required
    NotebookInstanceLifecycleConfigArn: NotebookInstanceLifecycleConfigArn

    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

list NotebookInstanceLifecycleConfigSummaryList {
    member: NotebookInstanceLifecycleConfigSummary
}

structure NotebookInstanceLifecycleHook {
    Content: NotebookInstanceLifecycleConfigContent
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string NotebookInstanceName

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9-]+")
string NotebookInstanceNameContains

enum NotebookInstanceSortKey {
    Name
    CreationTime
    Status
}

enum NotebookInstanceSortOrder {
    Ascending
    Descending
}

enum NotebookInstanceStatus {
    Pending
    InService
    Stopping
    Stopped
    Failed
    Deleting
    Updating
    PendingMaintenance
    InMaintenance
}

structure NotebookInstanceSummary {
    @required
    NotebookInstanceName: NotebookInstanceName

    @required
    NotebookInstanceArn: NotebookInstanceArn

    NotebookInstanceStatus: NotebookInstanceStatus
    Url: String
    InstanceType: InstanceType
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
}

list NotebookInstanceSummaryList {
    member: NotebookInstanceSummary
}

@range(min: 5, max: 16384)
integer NotebookInstanceVolumeSizeInGB

enum NotebookOutputOption {
    Allowed
    Disabled
}

structure NotificationConfiguration {
    NotificationTopicArn: NotificationTopicArn
}

@pattern("arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*")
string NotificationTopicArn

@range(min: 1)
float NumberOfAcceleratorDevices

@range(min: 0.25)
float NumberOfCpuCores

@range(min: 1, max: 9)
integer NumberOfHumanWorkersPerDataObject

@range(min: 1)
integer NumberOfSteps

enum ObjectiveStatus {
    Succeeded
    Pending
    Failed
}

@range(min: 0)
integer ObjectiveStatusCounter

structure ObjectiveStatusCounters {
    Succeeded: ObjectiveStatusCounter
    Pending: ObjectiveStatusCounter
    Failed: ObjectiveStatusCounter
}

structure OfflineStoreConfig {
    @required
    S3StorageConfig: S3StorageConfig

    DisableGlueTableCreation: Boolean
    DataCatalogConfig: DataCatalogConfig
    TableFormat: TableFormat
}

structure OfflineStoreStatus {
    @required
    Status: OfflineStoreStatusValue

    BlockedReason: BlockedReason
}

enum OfflineStoreStatusValue {
    Active
    Blocked
    Disabled
}

structure OidcConfig {
    @required
    ClientId: ClientId

    @required
    ClientSecret: ClientSecret

    @required
    Issuer: OidcEndpoint

    @required
    AuthorizationEndpoint: OidcEndpoint

    @required
    TokenEndpoint: OidcEndpoint

    @required
    UserInfoEndpoint: OidcEndpoint

    @required
    LogoutEndpoint: OidcEndpoint

    @required
    JwksUri: OidcEndpoint

    Scope: Scope
    AuthenticationRequestExtraParams: AuthenticationRequestExtraParams
}

structure OidcConfigForResponse {
    ClientId: ClientId
    Issuer: OidcEndpoint
    AuthorizationEndpoint: OidcEndpoint
    TokenEndpoint: OidcEndpoint
    UserInfoEndpoint: OidcEndpoint
    LogoutEndpoint: OidcEndpoint
    JwksUri: OidcEndpoint
    Scope: Scope
    AuthenticationRequestExtraParams: AuthenticationRequestExtraParams
}

@length(min: 0, max: 500) @pattern("https://\\S+")
string OidcEndpoint

structure OidcMemberDefinition {
    Groups: Groups
}

@length(min: 1, max: 2)
list OnStartDeepHealthChecks {
    member: DeepHealthCheckType
}

structure OnlineStoreConfig {
    SecurityConfig: OnlineStoreSecurityConfig
    EnableOnlineStore: Boolean
    TtlDuration: TtlDuration
    StorageType: StorageType
}

structure OnlineStoreConfigUpdate {
    TtlDuration: TtlDuration
}

structure OnlineStoreSecurityConfig {
    KmsKeyId: KmsKeyId
}

enum Operator {
    Equals
    NotEquals
    GreaterThan
    GreaterThanOrEqualTo
    LessThan
    LessThanOrEqualTo
    Contains
    Exists
    NotExists
    In
}

union OptimizationConfig {
    ModelQuantizationConfig: ModelQuantizationConfig
    ModelCompilationConfig: ModelCompilationConfig
    ModelShardingConfig: ModelShardingConfig
    ModelSpeculativeDecodingConfig: ModelSpeculativeDecodingConfig
}

@length(min: 0, max: 10)
list OptimizationConfigs {
    member: OptimizationConfig
}

@length(min: 0, max: 255) @pattern("[\\S]+")
string OptimizationContainerImage

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:optimization-job/.*")
string OptimizationJobArn

enum OptimizationJobDeploymentInstanceType {
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
}

@length(min: 0, max: 25)
map OptimizationJobEnvironmentVariables {
    key: NonEmptyString256
    value: String256
}

@range(min: 1)
integer OptimizationJobMaxInstanceCount

structure OptimizationJobModelSource {
    S3: OptimizationJobModelSourceS3
    SageMakerModel: OptimizationSageMakerModel
}

structure OptimizationJobModelSourceS3 {
    S3Uri: S3Uri
    ModelAccessConfig: OptimizationModelAccessConfig
}

structure OptimizationJobOutputConfig {
    KmsKeyId: KmsKeyId

    @required
    S3OutputLocation: S3Uri

    SageMakerModel: OptimizationSageMakerModel
}

enum OptimizationJobStatus {
    INPROGRESS
    COMPLETED
    FAILED
    STARTING
    STOPPING
    STOPPED
}

list OptimizationJobSummaries {
    member: OptimizationJobSummary
}

structure OptimizationJobSummary {
    @required
    OptimizationJobName: EntityName

    @required
    OptimizationJobArn: OptimizationJobArn

    @required
    CreationTime: Timestamp

    @required
    OptimizationJobStatus: OptimizationJobStatus

    OptimizationStartTime: Timestamp
    OptimizationEndTime: Timestamp
    LastModifiedTime: Timestamp

    @required
    DeploymentInstanceType: OptimizationJobDeploymentInstanceType

    MaxInstanceCount: OptimizationJobMaxInstanceCount

    @required
    OptimizationTypes: OptimizationTypes
}

@length(min: 0, max: 1)
list OptimizationJobTrainingPlanArns {
    member: TrainingPlanArn
}

structure OptimizationModelAccessConfig {
    @required
    AcceptEula: Boolean
}

structure OptimizationOutput {
    RecommendedInferenceImage: OptimizationContainerImage
}

structure OptimizationSageMakerModel {
    ModelName: ModelName
}

list OptimizationTypes {
    member: String
}

structure OptimizationVpcConfig {
    @required
    SecurityGroupIds: OptimizationVpcSecurityGroupIds

    @required
    Subnets: OptimizationVpcSubnets
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string OptimizationVpcSecurityGroupId

@length(min: 1, max: 5)
list OptimizationVpcSecurityGroupIds {
    member: OptimizationVpcSecurityGroupId
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string OptimizationVpcSubnetId

@length(min: 1, max: 16)
list OptimizationVpcSubnets {
    member: OptimizationVpcSubnetId
}

@range(min: 0)
integer OptionalVolumeSizeInGB

enum OrderKey {
    Ascending
    Descending
}

enum OutputCompressionType {
    GZIP
    NONE
}

structure OutputConfig {
    @required
    S3OutputLocation: S3Uri

    TargetDevice: TargetDevice
    TargetPlatform: TargetPlatform
    CompilerOptions: CompilerOptions
    KmsKeyId: KmsKeyId
}

structure OutputDataConfig {
    KmsKeyId: KmsKeyId

    @required
    S3OutputPath: S3Uri

    CompressionType: OutputCompressionType
}

structure OutputParameter {
    @required
    Name: String256

    @required
    Value: String1024
}

@length(min: 0, max: 50)
list OutputParameterList {
    member: OutputParameter
}

structure OwnershipSettings {
    @required
    OwnerUserProfileName: UserProfileName
}

structure OwnershipSettingsSummary {
    OwnerUserProfileName: UserProfileName
}

@length(min: 0, max: 8192) @pattern(".*")
string PaginationToken

structure ParallelismConfiguration {
    @required
    MaxParallelExecutionSteps: MaxParallelExecutionSteps
}

structure Parameter {
    @required
    Name: PipelineParameterName

    @required
    Value: String1024
}

@length(min: 0, max: 256) @pattern(".*")
string ParameterKey

@length(min: 0, max: 200)
list ParameterList {
    member: Parameter
}

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*")
string ParameterName

structure ParameterRange {
    IntegerParameterRangeSpecification: IntegerParameterRangeSpecification
    ContinuousParameterRangeSpecification: ContinuousParameterRangeSpecification
    CategoricalParameterRangeSpecification: CategoricalParameterRangeSpecification
}

structure ParameterRanges {
    IntegerParameterRanges: IntegerParameterRanges
    ContinuousParameterRanges: ContinuousParameterRanges
    CategoricalParameterRanges: CategoricalParameterRanges
    AutoParameters: AutoParameters
}

enum ParameterType {
    Integer
    Continuous
    Categorical
    FreeText
}

@length(min: 0, max: 256) @pattern(".*")
string ParameterValue

@length(min: 1, max: 30)
list ParameterValues {
    member: ParameterValue
}

structure Parent {
    TrialName: ExperimentEntityName
    ExperimentName: ExperimentEntityName
}

structure ParentHyperParameterTuningJob {
    HyperParameterTuningJobName: HyperParameterTuningJobName
}

@length(min: 1, max: 5)
list ParentHyperParameterTuningJobs {
    member: ParentHyperParameterTuningJob
}

list Parents {
    member: Parent
}

@length(min: 0, max: 5)
list PartnerAppAdminUserList {
    member: NonEmptyString256
}

@length(min: 0, max: 5)
map PartnerAppArguments {
    key: NonEmptyString256
    value: String1024
}

@length(min: 1, max: 128)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:partner-app\\/app-[A-Z0-9]{12}")
string PartnerAppArn

enum PartnerAppAuthType {
    IAM
}

structure PartnerAppConfig {
    AdminUsers: PartnerAppAdminUserList
    Arguments: PartnerAppArguments
    AssignedGroupPatterns: AssignedGroupPatternsList
    RoleGroupAssignments: RoleGroupAssignmentsList
}

structure PartnerAppMaintenanceConfig {
    MaintenanceWindowStart: WeeklyScheduleTimeFormat
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]+")
string PartnerAppName

enum PartnerAppStatus {
    Creating
    Updating
    Deleting
    Available
    Failed
    UpdateFailed
    Deleted
}

list PartnerAppSummaries {
    member: PartnerAppSummary
}

structure PartnerAppSummary {
    Arn: PartnerAppArn
    Name: PartnerAppName
    Type: PartnerAppType
    Status: PartnerAppStatus
    CreationTime: Timestamp
}

enum PartnerAppType {
    lakera_guard = "lakera-guard"
    comet
    deepchecks_llm_evaluation = "deepchecks-llm-evaluation"
    fiddler
}

enum Peft {
    LORA
}

structure PendingDeploymentSummary {
    @required
    EndpointConfigName: EndpointConfigName

    ProductionVariants: PendingProductionVariantSummaryList
    StartTime: Timestamp
    ShadowProductionVariants: PendingProductionVariantSummaryList
}

structure PendingProductionVariantSummary {
    @required
    VariantName: VariantName

    DeployedImages: DeployedImages
    CurrentWeight: VariantWeight
    DesiredWeight: VariantWeight
    CurrentInstanceCount: TaskCount
    DesiredInstanceCount: TaskCount
    InstanceType: ProductionVariantInstanceType
    InstancePools: InstancePoolSummaryList
    AcceleratorType: ProductionVariantAcceleratorType
    VariantStatus: ProductionVariantStatusList
    CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
}

@length(min: 1)
list PendingProductionVariantSummaryList {
    member: PendingProductionVariantSummary
}

@range(max: 100)
integer Percentage

structure Phase {
    InitialNumberOfUsers: InitialNumberOfUsers
    SpawnRate: SpawnRate
    DurationInSeconds: TrafficDurationInSeconds
}

@length(min: 1)
list Phases {
    member: Phase
}

structure Pipeline {
    PipelineArn: PipelineArn
    PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDescription: PipelineDescription
    RoleArn: RoleArn
    PipelineStatus: PipelineStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastRunTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    Tags: TagList
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:([0-9]{12}|aws):pipeline/.*")
string PipelineArn

@length(min: 1, max: 1048576) @pattern(".*(?:[ \\r\\n\\t].*)*")
string PipelineDefinition

structure PipelineDefinitionS3Location {
    @required
    Bucket: BucketName

    @required
    ObjectKey: Key

    VersionId: VersionId
}

@length(min: 0, max: 3072) @pattern(".*")
string PipelineDescription

structure PipelineExecution {
    PipelineArn: PipelineArn
    PipelineExecutionArn: PipelineExecutionArn
    PipelineExecutionDisplayName: PipelineExecutionName
    PipelineExecutionStatus: PipelineExecutionStatus
    PipelineExecutionDescription: PipelineExecutionDescription
    PipelineExperimentConfig: PipelineExperimentConfig
    FailureReason: PipelineExecutionFailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineParameters: ParameterList
    PipelineVersionId: PipelineVersionId
    PipelineVersionDisplayName: PipelineVersionName
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:pipeline\\/.*\\/execution\\/.*")
string PipelineExecutionArn

@length(min: 0, max: 3072) @pattern(".*")
string PipelineExecutionDescription

@length(min: 0, max: 1300) @pattern(".*")
string PipelineExecutionFailureReason

@length(min: 1, max: 82) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}")
string PipelineExecutionName

enum PipelineExecutionStatus {
    Executing
    Stopping
    Stopped
    Failed
    Succeeded
}

structure PipelineExecutionStep {
    StepName: StepName
    StepDisplayName: StepDisplayName
    StepDescription: StepDescription
    StartTime: Timestamp
    EndTime: Timestamp
    StepStatus: StepStatus
    CacheHitResult: CacheHitResult
    FailureReason: FailureReason
    Metadata: PipelineExecutionStepMetadata
    AttemptCount: Integer
    SelectiveExecutionResult: SelectiveExecutionResult
}

@length(min: 0, max: 100)
list PipelineExecutionStepList {
    member: PipelineExecutionStep
}

structure PipelineExecutionStepMetadata {
    TrainingJob: TrainingJobStepMetadata
    ProcessingJob: ProcessingJobStepMetadata
    TransformJob: TransformJobStepMetadata
    TuningJob: TuningJobStepMetaData
    Model: ModelStepMetadata
    RegisterModel: RegisterModelStepMetadata
    Condition: ConditionStepMetadata
    Callback: CallbackStepMetadata
    Lambda: LambdaStepMetadata
    EMR: EMRStepMetadata
    QualityCheck: QualityCheckStepMetadata
    ClarifyCheck: ClarifyCheckStepMetadata
    Fail: FailStepMetadata
    AutoMLJob: AutoMLJobStepMetadata
    Endpoint: EndpointStepMetadata
    EndpointConfig: EndpointConfigStepMetadata
    BedrockCustomModel: BedrockCustomModelMetadata
    BedrockCustomModelDeployment: BedrockCustomModelDeploymentMetadata
    BedrockProvisionedModelThroughput: BedrockProvisionedModelThroughputMetadata
    BedrockModelImport: BedrockModelImportMetadata
    InferenceComponent: InferenceComponentMetadata
    Lineage: LineageMetadata
    Job: JobStepMetadata
}

structure PipelineExecutionSummary {
    PipelineExecutionArn: PipelineExecutionArn
    StartTime: Timestamp
    PipelineExecutionStatus: PipelineExecutionStatus
    PipelineExecutionDescription: PipelineExecutionDescription
    PipelineExecutionDisplayName: PipelineExecutionName
    PipelineExecutionFailureReason: String3072
}

@length(min: 0, max: 100)
list PipelineExecutionSummaryList {
    member: PipelineExecutionSummary
}

structure PipelineExperimentConfig {
    ExperimentName: ExperimentEntityName
    TrialName: ExperimentEntityName
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
string PipelineName

@length(min: 1, max: 2048)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:([0-9]{12}|aws):pipeline/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,255})")
string PipelineNameOrArn

@length(min: 1, max: 256) @pattern("[A-Za-z0-9\\-_]*")
string PipelineParameterName

enum PipelineStatus {
    Active
    Deleting
}

structure PipelineSummary {
    PipelineArn: PipelineArn
    PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDescription: PipelineDescription
    RoleArn: RoleArn
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastExecutionTime: Timestamp
}

@length(min: 0, max: 100)
list PipelineSummaryList {
    member: PipelineSummary
}

structure PipelineVersion {
    PipelineArn: PipelineArn
    PipelineVersionId: PipelineVersionId
    PipelineVersionDisplayName: PipelineVersionName
    PipelineVersionDescription: PipelineVersionDescription
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    LastExecutedPipelineExecutionArn: PipelineExecutionArn
    LastExecutedPipelineExecutionDisplayName: PipelineExecutionName
    LastExecutedPipelineExecutionStatus: PipelineExecutionStatus
}

@length(min: 0, max: 3072) @pattern(".*")
string PipelineVersionDescription

@range(min: 1)
long PipelineVersionId

@length(min: 1, max: 82) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}")
string PipelineVersionName

structure PipelineVersionSummary {
    PipelineArn: PipelineArn
    PipelineVersionId: PipelineVersionId
    CreationTime: Timestamp
    PipelineVersionDescription: PipelineVersionDescription
    PipelineVersionDisplayName: PipelineVersionName
    LastExecutionPipelineExecutionArn: PipelineExecutionArn
}

@length(min: 0, max: 100)
list PipelineVersionSummaryList {
    member: PipelineVersionSummary
}

structure PlacementSpecification {
    UltraServerId: String256

    @required
    InstanceCount: TrainingInstanceCount
}

@length(min: 0, max: 10)
list PlacementSpecifications {
    member: PlacementSpecification
}

@length(min: 0, max: 20)
@pattern("(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3|notebook-al2023-v1)")
string PlatformIdentifier

@length(min: 1, max: 20480) @pattern(".*")
string PolicyString

structure PredefinedMetricSpecification {
    PredefinedMetricType: String
}

enum PreemptTeamTasks {
    Never
    LowerPriority
}

structure PresignedUrlAccessConfig {
    AcceptEula: Boolean
    ExpectedS3Url: S3ModelUri
}

structure PriorityClass {
    @required
    Name: ClusterSchedulerPriorityClassName

    @required
    Weight: PriorityWeight
}

@length(min: 0, max: 10)
list PriorityClassList {
    member: PriorityClass
}

@range(min: 0, max: 100)
integer PriorityWeight

enum ProblemType {
    BinaryClassification
    MulticlassClassification
    Regression
}

structure ProcessingClusterConfig {
    @required
    InstanceCount: ProcessingInstanceCount

    @required
    InstanceType: ProcessingInstanceType

    @required
    VolumeSizeInGB: ProcessingVolumeSizeInGB

    VolumeKmsKeyId: KmsKeyId
}

@length(min: 0, max: 256) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string ProcessingEnvironmentKey

@length(min: 0, max: 100)
map ProcessingEnvironmentMap {
    key: ProcessingEnvironmentKey
    value: ProcessingEnvironmentValue
}

@length(min: 0, max: 256) @pattern("[\\S\\s]*")
string ProcessingEnvironmentValue

structure ProcessingFeatureStoreOutput {
    @required
    FeatureGroupName: FeatureGroupName
}

structure ProcessingInput {
    @required
    InputName: String

    AppManaged: Boolean
    S3Input: ProcessingS3Input
    DatasetDefinition: DatasetDefinition
}

@length(min: 0, max: 10)
list ProcessingInputs {
    member: ProcessingInput
}

@range(min: 1, max: 100)
integer ProcessingInstanceCount

enum ProcessingInstanceType {
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_r5d_large = "ml.r5d.large"
    ml_r5d_xlarge = "ml.r5d.xlarge"
    ml_r5d_2xlarge = "ml.r5d.2xlarge"
    ml_r5d_4xlarge = "ml.r5d.4xlarge"
    ml_r5d_8xlarge = "ml.r5d.8xlarge"
    ml_r5d_12xlarge = "ml.r5d.12xlarge"
    ml_r5d_16xlarge = "ml.r5d.16xlarge"
    ml_r5d_24xlarge = "ml.r5d.24xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_g7_2xlarge = "ml.g7.2xlarge"
    ml_g7_4xlarge = "ml.g7.4xlarge"
    ml_g7_8xlarge = "ml.g7.8xlarge"
    ml_g7_12xlarge = "ml.g7.12xlarge"
    ml_g7_24xlarge = "ml.g7.24xlarge"
    ml_g7_48xlarge = "ml.g7.48xlarge"
}

structure ProcessingJob {
    ProcessingInputs: ProcessingInputs
    ProcessingOutputConfig: ProcessingOutputConfig
    ProcessingJobName: ProcessingJobName
    ProcessingResources: ProcessingResources
    StoppingCondition: ProcessingStoppingCondition
    AppSpecification: AppSpecification
    Environment: ProcessingEnvironmentMap
    NetworkConfig: NetworkConfig
    RoleArn: RoleArn
    ExperimentConfig: ExperimentConfig
    ProcessingJobArn: ProcessingJobArn
    ProcessingJobStatus: ProcessingJobStatus
    ExitMessage: ExitMessage
    FailureReason: FailureReason
    ProcessingEndTime: Timestamp
    ProcessingStartTime: Timestamp
    LastModifiedTime: Timestamp
    CreationTime: Timestamp
    MonitoringScheduleArn: MonitoringScheduleArn
    AutoMLJobArn: AutoMLJobArn
    TrainingJobArn: TrainingJobArn
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ProcessingJobArn

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ProcessingJobName

enum ProcessingJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure ProcessingJobStepMetadata {
    Arn: ProcessingJobArn
}

list ProcessingJobSummaries {
    member: ProcessingJobSummary
}

structure ProcessingJobSummary {
    @required
    ProcessingJobName: ProcessingJobName

    @required
    ProcessingJobArn: ProcessingJobArn

    @required
    CreationTime: Timestamp

    ProcessingEndTime: Timestamp
    LastModifiedTime: Timestamp

    @required
    ProcessingJobStatus: ProcessingJobStatus

    FailureReason: FailureReason
    ExitMessage: ExitMessage
}

@length(min: 0, max: 256) @pattern(".*")
string ProcessingLocalPath

@range(min: 1, max: 777600)
integer ProcessingMaxRuntimeInSeconds

structure ProcessingOutput {
    @required
    OutputName: String

    S3Output: ProcessingS3Output
    FeatureStoreOutput: ProcessingFeatureStoreOutput
    AppManaged: Boolean
}

structure ProcessingOutputConfig {
    @required
    Outputs: ProcessingOutputs

    KmsKeyId: KmsKeyId
}

@length(min: 0, max: 10)
list ProcessingOutputs {
    member: ProcessingOutput
}

structure ProcessingResources {
    @required
    ClusterConfig: ProcessingClusterConfig
}

enum ProcessingS3CompressionType {
    None
    Gzip
}

enum ProcessingS3DataDistributionType {
    FullyReplicated
    ShardedByS3Key
}

enum ProcessingS3DataType {
    ManifestFile
    S3Prefix
}

structure ProcessingS3Input {
    @required
    S3Uri: S3Uri

    LocalPath: ProcessingLocalPath

    @required
    S3DataType: ProcessingS3DataType

    S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType
    S3CompressionType: ProcessingS3CompressionType
}

enum ProcessingS3InputMode {
    Pipe
    File
}

structure ProcessingS3Output {
    @required
    S3Uri: S3Uri

    LocalPath: ProcessingLocalPath

    @required
    S3UploadMode: ProcessingS3UploadMode
}

enum ProcessingS3UploadMode {
    Continuous
    EndOfJob
}

structure ProcessingStoppingCondition {
    @required
    MaxRuntimeInSeconds: ProcessingMaxRuntimeInSeconds
}

@range(min: 1, max: 16384)
integer ProcessingVolumeSizeInGB

enum Processor {
    CPU
    GPU
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ProductId

list ProductListings {
    member: String
}

structure ProductionVariant {
    @required
    VariantName: VariantName

    ModelName: ModelName
    InitialInstanceCount: InitialTaskCount
    InstanceType: ProductionVariantInstanceType
    InstancePools: InstancePoolList
    VariantInstanceProvisionTimeoutInSeconds: VariantInstanceProvisionTimeoutInSeconds
    InitialVariantWeight: VariantWeight
    AcceleratorType: ProductionVariantAcceleratorType
    CoreDumpConfig: ProductionVariantCoreDumpConfig
    ServerlessConfig: ProductionVariantServerlessConfig
    VolumeSizeInGB: ProductionVariantVolumeSizeInGB
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds
    EnableSSMAccess: Boolean
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    InferenceAmiVersion: ProductionVariantInferenceAmiVersion
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
}

enum ProductionVariantAcceleratorType {
    ml_eia1_medium = "ml.eia1.medium"
    ml_eia1_large = "ml.eia1.large"
    ml_eia1_xlarge = "ml.eia1.xlarge"
    ml_eia2_medium = "ml.eia2.medium"
    ml_eia2_large = "ml.eia2.large"
    ml_eia2_xlarge = "ml.eia2.xlarge"
}

structure ProductionVariantCapacityReservationConfig {
    CapacityReservationPreference: CapacityReservationPreference
    MlReservationArn: MlReservationArn
}

structure ProductionVariantCapacityReservationSummary {
    MlReservationArn: MlReservationArn
    CapacityReservationPreference: CapacityReservationPreference
    TotalInstanceCount: TaskCount
    AvailableInstanceCount: TaskCount
    UsedByCurrentEndpoint: TaskCount
    Ec2CapacityReservations: Ec2CapacityReservationsList
}

@range(min: 60, max: 3600)
integer ProductionVariantContainerStartupHealthCheckTimeoutInSeconds

structure ProductionVariantCoreDumpConfig {
    @required
    DestinationS3Uri: DestinationS3Uri

    KmsKeyId: KmsKeyId
}

enum ProductionVariantInferenceAmiVersion {
    al2_ami_sagemaker_inference_gpu_2 = "al2-ami-sagemaker-inference-gpu-2"
    al2_ami_sagemaker_inference_gpu_2_1 = "al2-ami-sagemaker-inference-gpu-2-1"
    al2_ami_sagemaker_inference_gpu_3_1 = "al2-ami-sagemaker-inference-gpu-3-1"
    al2_ami_sagemaker_inference_neuron_2 = "al2-ami-sagemaker-inference-neuron-2"
    al2023_ami_sagemaker_inference_gpu_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1"
}

enum ProductionVariantInstanceType {
    ml_t2_medium = "ml.t2.medium"
    ml_t2_large = "ml.t2.large"
    ml_t2_xlarge = "ml.t2.xlarge"
    ml_t2_2xlarge = "ml.t2.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m5d_large = "ml.m5d.large"
    ml_m5d_xlarge = "ml.m5d.xlarge"
    ml_m5d_2xlarge = "ml.m5d.2xlarge"
    ml_m5d_4xlarge = "ml.m5d.4xlarge"
    ml_m5d_12xlarge = "ml.m5d.12xlarge"
    ml_m5d_24xlarge = "ml.m5d.24xlarge"
    ml_c4_large = "ml.c4.large"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_c5_large = "ml.c5.large"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5d_large = "ml.c5d.large"
    ml_c5d_xlarge = "ml.c5d.xlarge"
    ml_c5d_2xlarge = "ml.c5d.2xlarge"
    ml_c5d_4xlarge = "ml.c5d.4xlarge"
    ml_c5d_9xlarge = "ml.c5d.9xlarge"
    ml_c5d_18xlarge = "ml.c5d.18xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_r5d_large = "ml.r5d.large"
    ml_r5d_xlarge = "ml.r5d.xlarge"
    ml_r5d_2xlarge = "ml.r5d.2xlarge"
    ml_r5d_4xlarge = "ml.r5d.4xlarge"
    ml_r5d_12xlarge = "ml.r5d.12xlarge"
    ml_r5d_24xlarge = "ml.r5d.24xlarge"
    ml_inf1_xlarge = "ml.inf1.xlarge"
    ml_inf1_2xlarge = "ml.inf1.2xlarge"
    ml_inf1_6xlarge = "ml.inf1.6xlarge"
    ml_inf1_24xlarge = "ml.inf1.24xlarge"
    ml_dl1_24xlarge = "ml.dl1.24xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_r8g_medium = "ml.r8g.medium"
    ml_r8g_large = "ml.r8g.large"
    ml_r8g_xlarge = "ml.r8g.xlarge"
    ml_r8g_2xlarge = "ml.r8g.2xlarge"
    ml_r8g_4xlarge = "ml.r8g.4xlarge"
    ml_r8g_8xlarge = "ml.r8g.8xlarge"
    ml_r8g_12xlarge = "ml.r8g.12xlarge"
    ml_r8g_16xlarge = "ml.r8g.16xlarge"
    ml_r8g_24xlarge = "ml.r8g.24xlarge"
    ml_r8g_48xlarge = "ml.r8g.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_g7_2xlarge = "ml.g7.2xlarge"
    ml_g7_4xlarge = "ml.g7.4xlarge"
    ml_g7_8xlarge = "ml.g7.8xlarge"
    ml_g7_12xlarge = "ml.g7.12xlarge"
    ml_g7_24xlarge = "ml.g7.24xlarge"
    ml_g7_48xlarge = "ml.g7.48xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_c7g_large = "ml.c7g.large"
    ml_c7g_xlarge = "ml.c7g.xlarge"
    ml_c7g_2xlarge = "ml.c7g.2xlarge"
    ml_c7g_4xlarge = "ml.c7g.4xlarge"
    ml_c7g_8xlarge = "ml.c7g.8xlarge"
    ml_c7g_12xlarge = "ml.c7g.12xlarge"
    ml_c7g_16xlarge = "ml.c7g.16xlarge"
    ml_m6g_large = "ml.m6g.large"
    ml_m6g_xlarge = "ml.m6g.xlarge"
    ml_m6g_2xlarge = "ml.m6g.2xlarge"
    ml_m6g_4xlarge = "ml.m6g.4xlarge"
    ml_m6g_8xlarge = "ml.m6g.8xlarge"
    ml_m6g_12xlarge = "ml.m6g.12xlarge"
    ml_m6g_16xlarge = "ml.m6g.16xlarge"
    ml_m6gd_large = "ml.m6gd.large"
    ml_m6gd_xlarge = "ml.m6gd.xlarge"
    ml_m6gd_2xlarge = "ml.m6gd.2xlarge"
    ml_m6gd_4xlarge = "ml.m6gd.4xlarge"
    ml_m6gd_8xlarge = "ml.m6gd.8xlarge"
    ml_m6gd_12xlarge = "ml.m6gd.12xlarge"
    ml_m6gd_16xlarge = "ml.m6gd.16xlarge"
    ml_c6g_large = "ml.c6g.large"
    ml_c6g_xlarge = "ml.c6g.xlarge"
    ml_c6g_2xlarge = "ml.c6g.2xlarge"
    ml_c6g_4xlarge = "ml.c6g.4xlarge"
    ml_c6g_8xlarge = "ml.c6g.8xlarge"
    ml_c6g_12xlarge = "ml.c6g.12xlarge"
    ml_c6g_16xlarge = "ml.c6g.16xlarge"
    ml_c6gd_large = "ml.c6gd.large"
    ml_c6gd_xlarge = "ml.c6gd.xlarge"
    ml_c6gd_2xlarge = "ml.c6gd.2xlarge"
    ml_c6gd_4xlarge = "ml.c6gd.4xlarge"
    ml_c6gd_8xlarge = "ml.c6gd.8xlarge"
    ml_c6gd_12xlarge = "ml.c6gd.12xlarge"
    ml_c6gd_16xlarge = "ml.c6gd.16xlarge"
    ml_c6gn_large = "ml.c6gn.large"
    ml_c6gn_xlarge = "ml.c6gn.xlarge"
    ml_c6gn_2xlarge = "ml.c6gn.2xlarge"
    ml_c6gn_4xlarge = "ml.c6gn.4xlarge"
    ml_c6gn_8xlarge = "ml.c6gn.8xlarge"
    ml_c6gn_12xlarge = "ml.c6gn.12xlarge"
    ml_c6gn_16xlarge = "ml.c6gn.16xlarge"
    ml_r6g_large = "ml.r6g.large"
    ml_r6g_xlarge = "ml.r6g.xlarge"
    ml_r6g_2xlarge = "ml.r6g.2xlarge"
    ml_r6g_4xlarge = "ml.r6g.4xlarge"
    ml_r6g_8xlarge = "ml.r6g.8xlarge"
    ml_r6g_12xlarge = "ml.r6g.12xlarge"
    ml_r6g_16xlarge = "ml.r6g.16xlarge"
    ml_r6gd_large = "ml.r6gd.large"
    ml_r6gd_xlarge = "ml.r6gd.xlarge"
    ml_r6gd_2xlarge = "ml.r6gd.2xlarge"
    ml_r6gd_4xlarge = "ml.r6gd.4xlarge"
    ml_r6gd_8xlarge = "ml.r6gd.8xlarge"
    ml_r6gd_12xlarge = "ml.r6gd.12xlarge"
    ml_r6gd_16xlarge = "ml.r6gd.16xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_c8g_medium = "ml.c8g.medium"
    ml_c8g_large = "ml.c8g.large"
    ml_c8g_xlarge = "ml.c8g.xlarge"
    ml_c8g_2xlarge = "ml.c8g.2xlarge"
    ml_c8g_4xlarge = "ml.c8g.4xlarge"
    ml_c8g_8xlarge = "ml.c8g.8xlarge"
    ml_c8g_12xlarge = "ml.c8g.12xlarge"
    ml_c8g_16xlarge = "ml.c8g.16xlarge"
    ml_c8g_24xlarge = "ml.c8g.24xlarge"
    ml_c8g_48xlarge = "ml.c8g.48xlarge"
    ml_r7gd_medium = "ml.r7gd.medium"
    ml_r7gd_large = "ml.r7gd.large"
    ml_r7gd_xlarge = "ml.r7gd.xlarge"
    ml_r7gd_2xlarge = "ml.r7gd.2xlarge"
    ml_r7gd_4xlarge = "ml.r7gd.4xlarge"
    ml_r7gd_8xlarge = "ml.r7gd.8xlarge"
    ml_r7gd_12xlarge = "ml.r7gd.12xlarge"
    ml_r7gd_16xlarge = "ml.r7gd.16xlarge"
    ml_m8g_medium = "ml.m8g.medium"
    ml_m8g_large = "ml.m8g.large"
    ml_m8g_xlarge = "ml.m8g.xlarge"
    ml_m8g_2xlarge = "ml.m8g.2xlarge"
    ml_m8g_4xlarge = "ml.m8g.4xlarge"
    ml_m8g_8xlarge = "ml.m8g.8xlarge"
    ml_m8g_12xlarge = "ml.m8g.12xlarge"
    ml_m8g_16xlarge = "ml.m8g.16xlarge"
    ml_m8g_24xlarge = "ml.m8g.24xlarge"
    ml_m8g_48xlarge = "ml.m8g.48xlarge"
    ml_c6in_large = "ml.c6in.large"
    ml_c6in_xlarge = "ml.c6in.xlarge"
    ml_c6in_2xlarge = "ml.c6in.2xlarge"
    ml_c6in_4xlarge = "ml.c6in.4xlarge"
    ml_c6in_8xlarge = "ml.c6in.8xlarge"
    ml_c6in_12xlarge = "ml.c6in.12xlarge"
    ml_c6in_16xlarge = "ml.c6in.16xlarge"
    ml_c6in_24xlarge = "ml.c6in.24xlarge"
    ml_c6in_32xlarge = "ml.c6in.32xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
}

@length(min: 1, max: 10)
list ProductionVariantList {
    member: ProductionVariant
}

structure ProductionVariantManagedInstanceScaling {
    Status: ManagedInstanceScalingStatus
    MinInstanceCount: ManagedInstanceScalingMinInstanceCount
    MaxInstanceCount: ManagedInstanceScalingMaxInstanceCount
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy
}

structure ProductionVariantManagedInstanceScalingScaleInPolicy {
    @required
    Strategy: ManagedInstanceScalingScaleInStrategy

    MaximumStepSize: ManagedInstanceScalingMaximumStepSize
    CooldownInMinutes: ManagedInstanceScalingCooldownInMinutes
}

@range(min: 60, max: 3600)
integer ProductionVariantModelDataDownloadTimeoutInSeconds

structure ProductionVariantRoutingConfig {
    @required
    RoutingStrategy: RoutingStrategy
}

structure ProductionVariantServerlessConfig {
    @required
    MemorySizeInMB: ServerlessMemorySizeInMB

    @required
    MaxConcurrency: ServerlessMaxConcurrency

    ProvisionedConcurrency: ServerlessProvisionedConcurrency
}

structure ProductionVariantServerlessUpdateConfig {
    MaxConcurrency: ServerlessMaxConcurrency
    ProvisionedConcurrency: ServerlessProvisionedConcurrency
}

structure ProductionVariantStatus {
    @required
    Status: VariantStatus

    StatusMessage: VariantStatusMessage
    StartTime: Timestamp
}

@length(min: 0, max: 5)
list ProductionVariantStatusList {
    member: ProductionVariantStatus
}

structure ProductionVariantSummary {
    @required
    VariantName: VariantName

    DeployedImages: DeployedImages
    CurrentWeight: VariantWeight
    DesiredWeight: VariantWeight
    CurrentInstanceCount: TaskCount
    DesiredInstanceCount: TaskCount
    InstancePools: InstancePoolSummaryList
    VariantStatus: ProductionVariantStatusList
    CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    CapacityReservationConfig: ProductionVariantCapacityReservationSummary
}

@length(min: 1)
list ProductionVariantSummaryList {
    member: ProductionVariantSummary
}

@range(min: 1, max: 512)
integer ProductionVariantVolumeSizeInGB

structure ProfilerConfig {
    S3OutputPath: S3Uri
    ProfilingIntervalInMilliseconds: Long
    ProfilingParameters: ProfilingParameters
    DisableProfiler: Boolean
}

structure ProfilerConfigForUpdate {
    S3OutputPath: S3Uri
    ProfilingIntervalInMilliseconds: Long
    ProfilingParameters: ProfilingParameters
    DisableProfiler: Boolean
}

structure ProfilerRuleConfiguration {
    @required
    RuleConfigurationName: RuleConfigurationName

    LocalPath: DirectoryPath
    S3OutputPath: S3Uri

    @required
    RuleEvaluatorImage: AlgorithmImage

    InstanceType: ProcessingInstanceType
    VolumeSizeInGB: OptionalVolumeSizeInGB
    RuleParameters: RuleParameters
}

@length(min: 0, max: 20)
list ProfilerRuleConfigurations {
    member: ProfilerRuleConfiguration
}

structure ProfilerRuleEvaluationStatus {
    RuleConfigurationName: RuleConfigurationName
    RuleEvaluationJobArn: ProcessingJobArn
    RuleEvaluationStatus: RuleEvaluationStatus
    StatusDetails: StatusDetails
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 20)
list ProfilerRuleEvaluationStatuses {
    member: ProfilerRuleEvaluationStatus
}

@length(min: 0, max: 20)
map ProfilingParameters {
    key: ConfigKey
    value: ConfigValue
}

enum ProfilingStatus {
    Enabled
    Disabled
}

@length(min: 1, max: 128) @pattern("[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?")
string ProgrammingLang

structure Project {
    ProjectArn: ProjectArn
    ProjectName: ProjectEntityName
    ProjectId: ProjectId
    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    ProjectStatus: ProjectStatus
    CreatedBy: UserContext
    CreationTime: Timestamp
    TemplateProviderDetails: TemplateProviderDetailList
    Tags: TagList
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:project/[\\S]{1,2048}")
string ProjectArn

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
string ProjectEntityName

@length(min: 1, max: 20) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ProjectId

enum ProjectSortBy {
    Name
    CreationTime
}

enum ProjectSortOrder {
    Ascending
    Descending
}

enum ProjectStatus {
    Pending
    CreateInProgress
    CreateCompleted
    CreateFailed
    DeleteInProgress
    DeleteFailed
    DeleteCompleted
    UpdateInProgress
    UpdateCompleted
    UpdateFailed
}

structure ProjectSummary {
    @required
    ProjectName: ProjectEntityName

    ProjectDescription: EntityDescription

    @required
    ProjectArn: ProjectArn

    @required
    ProjectId: ProjectId

    @required
    CreationTime: Timestamp

    @required
    ProjectStatus: ProjectStatus
}

list ProjectSummaryList {
    member: ProjectSummary
}

@length(min: 0, max: 100) @pattern(".*")
string PropertyNameHint

structure PropertyNameQuery {
    @required
    PropertyNameHint: PropertyNameHint
}

structure PropertyNameSuggestion {
    PropertyName: ResourcePropertyName
}

list PropertyNameSuggestionList {
    member: PropertyNameSuggestion
}

@pattern(".*")
string ProvisionedProductStatusMessage

structure ProvisioningParameter {
    Key: ProvisioningParameterKey
    Value: ProvisioningParameterValue
}

@length(min: 1, max: 1000) @pattern(".*")
string ProvisioningParameterKey

@length(min: 0, max: 4096) @pattern(".*")
string ProvisioningParameterValue

list ProvisioningParameters {
    member: ProvisioningParameter
}

structure PublicWorkforceTaskPrice {
    AmountInUsd: USD
}

@input
structure PutModelPackageGroupPolicyInput {
    @required
    ModelPackageGroupName: EntityName

    @required
    ResourcePolicy: PolicyString
}

@output
structure PutModelPackageGroupPolicyOutput {
    @required
    ModelPackageGroupArn: ModelPackageGroupArn
}

@pattern("arn:[-.a-z0-9]{1,63}:codewhisperer:([-.a-z0-9]{0,63}:){2}([a-zA-Z0-9-_:/]){1,1023}")
string QProfileArn

structure QualityCheckStepMetadata {
    CheckType: String256
    BaselineUsedForDriftCheckStatistics: String1024
    BaselineUsedForDriftCheckConstraints: String1024
    CalculatedBaselineStatistics: String1024
    CalculatedBaselineConstraints: String1024
    ModelPackageGroupName: String256
    ViolationReport: String1024
    CheckJobArn: String256
    SkipCheck: Boolean
    RegisterNewBaseline: Boolean
}

structure QueryFilters {
    Types: QueryTypes
    LineageTypes: QueryLineageTypes
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
    ModifiedBefore: Timestamp
    ModifiedAfter: Timestamp
    Properties: QueryProperties
}

@range(max: 10)
integer QueryLineageMaxDepth

@range(max: 50)
integer QueryLineageMaxResults

@length(min: 0, max: 1)
list QueryLineageStartArns {
    member: AssociationEntityArn
}

@length(min: 0, max: 4)
list QueryLineageTypes {
    member: LineageType
}

@length(min: 0, max: 5)
map QueryProperties {
    key: String256
    value: String256
}

@length(min: 0, max: 5)
list QueryTypes {
    member: String40
}

structure RSessionAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
}

enum RStudioServerProAccessStatus {
    ENABLED
    DISABLED
}

structure RStudioServerProAppSettings {
    AccessStatus: RStudioServerProAccessStatus
    UserGroup: RStudioServerProUserGroup
}

structure RStudioServerProDomainSettings {
    @required
    DomainExecutionRoleArn: RoleArn

    RStudioConnectUrl: String
    RStudioPackageManagerUrl: String
    DefaultResourceSpec: ResourceSpec
}

structure RStudioServerProDomainSettingsForUpdate {
    @required
    DomainExecutionRoleArn: RoleArn

    DefaultResourceSpec: ResourceSpec
    RStudioConnectUrl: String
    RStudioPackageManagerUrl: String
}

enum RStudioServerProUserGroup {
    R_STUDIO_ADMIN
    R_STUDIO_USER
}

@range(min: 0)
integer RandomSeed

structure RealTimeInferenceConfig {
    @required
    InstanceType: ProductionVariantInstanceType

    @required
    InstanceCount: TaskCount
}

structure RealTimeInferenceRecommendation {
    @required
    RecommendationId: String

    @required
    InstanceType: ProductionVariantInstanceType

    Environment: EnvironmentMap
}

@length(min: 0, max: 3)
list RealTimeInferenceRecommendations {
    member: RealTimeInferenceRecommendation
}

list RealtimeInferenceInstanceTypes {
    member: ProductionVariantInstanceType
}

@length(min: 0, max: 255)
string RecipeName

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:inference-recommendations-job/.*")
string RecommendationJobArn

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string RecommendationJobCompilationJobName

structure RecommendationJobCompiledOutputConfig {
    S3OutputUri: S3Uri
}

structure RecommendationJobContainerConfig {
    Domain: String
    Task: String
    Framework: String
    FrameworkVersion: RecommendationJobFrameworkVersion
    PayloadConfig: RecommendationJobPayloadConfig
    NearestModelName: String
    SupportedInstanceTypes: RecommendationJobSupportedInstanceTypes
    SupportedEndpointType: RecommendationJobSupportedEndpointType
    DataInputConfig: RecommendationJobDataInputConfig
    SupportedResponseMIMETypes: RecommendationJobSupportedResponseMIMETypes
}

@length(min: 1, max: 1024) @pattern("[\\S\\s]+")
string RecommendationJobDataInputConfig

@length(min: 0, max: 128)
string RecommendationJobDescription

@length(min: 3, max: 10) @pattern("[0-9]\\.[A-Za-z0-9.-]+")
string RecommendationJobFrameworkVersion

structure RecommendationJobInferenceBenchmark {
    Metrics: RecommendationMetrics
    EndpointMetrics: InferenceMetrics
    EndpointConfiguration: EndpointOutputConfiguration

    @required
    ModelConfiguration: ModelConfiguration

    FailureReason: String
    InvocationEndTime: Timestamp
    InvocationStartTime: Timestamp
}

structure RecommendationJobInputConfig {
    ModelPackageVersionArn: ModelPackageArn
    ModelName: ModelName
    JobDurationInSeconds: JobDurationInSeconds
    TrafficPattern: TrafficPattern
    ResourceLimit: RecommendationJobResourceLimit
    EndpointConfigurations: EndpointInputConfigurations
    VolumeKmsKeyId: KmsKeyId
    ContainerConfig: RecommendationJobContainerConfig
    Endpoints: Endpoints
    VpcConfig: RecommendationJobVpcConfig
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string RecommendationJobName

structure RecommendationJobOutputConfig {
    KmsKeyId: KmsKeyId
    CompiledOutputConfig: RecommendationJobCompiledOutputConfig
}

structure RecommendationJobPayloadConfig {
    SamplePayloadUrl: S3Uri
    SupportedContentTypes: RecommendationJobSupportedContentTypes
}

structure RecommendationJobResourceLimit {
    MaxNumberOfTests: MaxNumberOfTests
    MaxParallelOfTests: MaxParallelOfTests
}

enum RecommendationJobStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
    STOPPING
    STOPPED
    DELETING
    DELETED
}

structure RecommendationJobStoppingConditions {
    MaxInvocations: Integer
    ModelLatencyThresholds: ModelLatencyThresholds
    FlatInvocations: FlatInvocations
}

@length(min: 0, max: 256) @pattern(".*")
string RecommendationJobSupportedContentType

list RecommendationJobSupportedContentTypes {
    member: RecommendationJobSupportedContentType
}

enum RecommendationJobSupportedEndpointType {
    RealTime
    Serverless
}

list RecommendationJobSupportedInstanceTypes {
    member: String
}

@length(min: 0, max: 1024) @pattern("[-\\w]+\\/.+")
string RecommendationJobSupportedResponseMIMEType

list RecommendationJobSupportedResponseMIMETypes {
    member: RecommendationJobSupportedResponseMIMEType
}

enum RecommendationJobType {
    Default
    Advanced
}

structure RecommendationJobVpcConfig {
    @required
    SecurityGroupIds: RecommendationJobVpcSecurityGroupIds

    @required
    Subnets: RecommendationJobVpcSubnets
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string RecommendationJobVpcSecurityGroupId

@length(min: 1, max: 5)
list RecommendationJobVpcSecurityGroupIds {
    member: RecommendationJobVpcSecurityGroupId
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string RecommendationJobVpcSubnetId

@length(min: 1, max: 16)
list RecommendationJobVpcSubnets {
    member: RecommendationJobVpcSubnetId
}

structure RecommendationMetrics {
    CostPerHour: Float
    CostPerInference: Float
    MaxInvocations: Integer
    ModelLatency: Integer
    CpuUtilization: UtilizationMetric
    MemoryUtilization: UtilizationMetric
    ModelSetupTime: ModelSetupTime
}

enum RecommendationStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    NOT_APPLICABLE
}

enum RecommendationStepType {
    BENCHMARK
}

enum RecordWrapper {
    None
    RecordIO
}

@length(min: 1, max: 63) @pattern(".*")
string RedshiftClusterId

@length(min: 1, max: 64) @pattern(".*")
string RedshiftDatabase

structure RedshiftDatasetDefinition {
    @required
    ClusterId: RedshiftClusterId

    @required
    Database: RedshiftDatabase

    @required
    DbUser: RedshiftUserName

    @required
    QueryString: RedshiftQueryString

    @required
    ClusterRoleArn: RoleArn

    @required
    OutputS3Uri: S3Uri

    KmsKeyId: KmsKeyId

    @required
    OutputFormat: RedshiftResultFormat

    OutputCompression: RedshiftResultCompressionType
}

@length(min: 1, max: 4096) @pattern("[\\s\\S]+")
string RedshiftQueryString

enum RedshiftResultCompressionType {
    None
    GZIP
    BZIP2
    ZSTD
    SNAPPY
}

enum RedshiftResultFormat {
    PARQUET
    CSV
}

@length(min: 1, max: 128) @pattern(".*")
string RedshiftUserName

@length(min: 5, max: 14) @pattern("\\d{1,4}.\\d{1,4}.\\d{1,4}")
string ReferenceMinVersion

@length(min: 1, max: 24)
string RegionName

structure RegisterModelStepMetadata {
    Arn: String256
}

enum Relation {
    EqualTo
    GreaterThanOrEqualTo
}

@length(min: 1, max: 255) @pattern(".*")
string ReleaseNotes

@length(min: 0, max: 10)
list ReleaseNotesList {
    member: String1024
}

structure RemoteDebugConfig {
    EnableRemoteDebug: Boolean
}

structure RemoteDebugConfigForUpdate {
    EnableRemoteDebug: Boolean
}

structure RenderableTask {
    @required
    Input: TaskInput
}

structure RenderingError {
    @required
    Code: String

    @required
    Message: String
}

list RenderingErrorList {
    member: RenderingError
}

enum RepositoryAccessMode {
    Platform
    Vpc
}

structure RepositoryAuthConfig {
    @required
    RepositoryCredentialsProviderArn: RepositoryCredentialsProviderArn
}

@length(min: 1, max: 2048) @pattern(".*")
string RepositoryCredentialsProviderArn

@length(min: 0, max: 1024) @pattern("https://([.\\-_a-zA-Z0-9]+/?){3,1016}")
string RepositoryUrl

@length(min: 50, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:reserved-capacity/.*")
string ReservedCapacityArn

@range(min: 0, max: 87600)
long ReservedCapacityDurationHours

@range(min: 0, max: 59)
long ReservedCapacityDurationMinutes

@range(min: 0, max: 256)
integer ReservedCapacityInstanceCount

enum ReservedCapacityInstanceType {
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
}

structure ReservedCapacityOffering {
    ReservedCapacityType: ReservedCapacityType
    UltraServerType: UltraServerType
    UltraServerCount: UltraServerCount

    @required
    InstanceType: ReservedCapacityInstanceType

    @required
    InstanceCount: ReservedCapacityInstanceCount

    AvailabilityZone: AvailabilityZone
    DurationHours: ReservedCapacityDurationHours
    DurationMinutes: ReservedCapacityDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
    ExtensionStartTime: Timestamp
    ExtensionEndTime: Timestamp
}

@length(min: 0, max: 5)
list ReservedCapacityOfferings {
    member: ReservedCapacityOffering
}

enum ReservedCapacityStatus {
    Pending
    Active
    Scheduled
    Expired
    Failed
}

@length(min: 0, max: 5)
list ReservedCapacitySummaries {
    member: ReservedCapacitySummary
}

structure ReservedCapacitySummary {
    @required
    ReservedCapacityArn: ReservedCapacityArn

    ReservedCapacityType: ReservedCapacityType
    UltraServerType: UltraServerType
    UltraServerCount: UltraServerCount

    @required
    InstanceType: ReservedCapacityInstanceType

    @required
    TotalInstanceCount: TotalInstanceCount

    @required
    Status: ReservedCapacityStatus

    AvailabilityZone: AvailabilityZone
    AvailabilityZoneId: AvailabilityZoneId
    DurationHours: ReservedCapacityDurationHours
    DurationMinutes: ReservedCapacityDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
}

enum ReservedCapacityType {
    UltraServer
    Instance
}

structure ResolvedAttributes {
    AutoMLJobObjective: AutoMLJobObjective
    ProblemType: ProblemType
    CompletionCriteria: AutoMLJobCompletionCriteria
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+")
string ResourceArn

structure ResourceCatalog {
    @required
    ResourceCatalogArn: ResourceCatalogArn

    @required
    ResourceCatalogName: ResourceCatalogName

    @required
    Description: ResourceCatalogDescription

    @required
    CreationTime: Timestamp
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:sagemaker-catalog/.*")
string ResourceCatalogArn

@length(min: 0, max: 256)
string ResourceCatalogDescription

list ResourceCatalogList {
    member: ResourceCatalog
}

@length(min: 1, max: 64)
string ResourceCatalogName

enum ResourceCatalogSortBy {
    CreationTime
}

enum ResourceCatalogSortOrder {
    Ascending
    Descending
}

structure ResourceConfig {
    InstanceType: TrainingInstanceType
    InstanceCount: TrainingInstanceCount
    VolumeSizeInGB: OptionalVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
    KeepAlivePeriodInSeconds: KeepAlivePeriodInSeconds
    InstanceGroups: InstanceGroups
    TrainingPlanArn: TrainingPlanArn
    InstancePlacementConfig: InstancePlacementConfig
}

structure ResourceConfigForUpdate {
    @required
    KeepAlivePeriodInSeconds: KeepAlivePeriodInSeconds
}

@length(min: 0, max: 32)
string ResourceId

@length(min: 1, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*\\/.*")
string ResourceIdentifier

@error("client")
structure ResourceInUse {
    Message: FailureReason
}

@error("client")
structure ResourceLimitExceeded {
    Message: FailureReason
}

structure ResourceLimits {
    MaxNumberOfTrainingJobs: MaxNumberOfTrainingJobs

    @required
    MaxParallelTrainingJobs: MaxParallelTrainingJobs

    MaxRuntimeInSeconds: HyperParameterTuningMaxRuntimeInSeconds
}

@error("client")
structure ResourceNotFound {
    Message: FailureReason
}

@length(min: 0, max: 20480) @pattern(".*(?:[ \\r\\n\\t].*)*")
string ResourcePolicyString

@length(min: 1, max: 255) @pattern(".+")
string ResourcePropertyName

@range(min: 0)
integer ResourceRetainedBillableTimeInSeconds

structure ResourceSharingConfig {
    @required
    Strategy: ResourceSharingStrategy

    BorrowLimit: BorrowLimit
    AbsoluteBorrowLimits: AbsoluteBorrowLimitResourceList
}

enum ResourceSharingStrategy {
    Lend
    DontLend
    LendAndBorrow
}

structure ResourceSpec {
    SageMakerImageArn: ImageArn
    SageMakerImageVersionArn: ImageVersionArn
    SageMakerImageVersionAlias: ImageVersionAlias
    InstanceType: AppInstanceType
    LifecycleConfigArn: StudioLifecycleConfigArn
    TrainingPlanArn: StudioResourceSpecTrainingPlanArn
}

enum ResourceType {
    TrainingJob
    Experiment
    ExperimentTrial
    ExperimentTrialComponent
    Endpoint
    Model
    ModelPackage
    ModelPackageGroup
    Pipeline
    PipelineExecution
    FeatureGroup
    FeatureMetadata
    Image
    ImageVersion
    Project
    HyperParameterTuningJob
    ModelCard
    PipelineVersion
    Job
}

@length(min: 0, max: 1024) @pattern("[-\\w]+\\/.+")
string ResponseMIMEType

list ResponseMIMETypes {
    member: ResponseMIMEType
}

structure RetentionPolicy {
    HomeEfsFileSystem: RetentionType
}

enum RetentionType {
    Retain
    Delete
}

structure RetryStrategy {
    @required
    MaximumRetryAttempts: MaximumRetryAttempts
}

@length(min: 20, max: 2048) @pattern("arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure RoleGroupAssignment {
    @required
    RoleName: NonEmptyString256

    @required
    GroupPatterns: GroupPatternsList
}

@length(min: 0, max: 10)
list RoleGroupAssignmentsList {
    member: RoleGroupAssignment
}

structure RollingDeploymentPolicy {
    @required
    MaximumBatchSize: CapacitySizeConfig

    RollbackMaximumBatchSize: CapacitySizeConfig
}

structure RollingUpdatePolicy {
    @required
    MaximumBatchSize: CapacitySize

    @required
    WaitIntervalInSeconds: WaitIntervalInSeconds

    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
    RollbackMaximumBatchSize: CapacitySize
}

enum RootAccess {
    Enabled
    Disabled
}

enum RoutingStrategy {
    LEAST_OUTSTANDING_REQUESTS
    RANDOM
}

@length(min: 1, max: 256) @pattern(".*")
string RuleConfigurationName

enum RuleEvaluationStatus {
    InProgress
    NoIssuesFound
    IssuesFound
    Error
    Stopping
    Stopped
}

@length(min: 0, max: 100)
map RuleParameters {
    key: ConfigKey
    value: ConfigValue
}

enum S3DataDistribution {
    FullyReplicated
    ShardedByS3Key
}

structure S3DataSource {
    @required
    S3DataType: S3DataType

    @required
    S3Uri: S3Uri

    S3DataDistributionType: S3DataDistribution
    AttributeNames: AttributeNames
    InstanceGroupNames: InstanceGroupNames
    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: HubAccessConfig
}

enum S3DataType {
    ManifestFile
    S3Prefix
    AugmentedManifestFile
    Converse
}

structure S3FileSystem {
    @required
    S3Uri: S3SchemaUri
}

structure S3FileSystemConfig {
    MountPath: String1024

    @required
    S3Uri: S3SchemaUri
}

structure S3ModelDataSource {
    @required
    S3Uri: S3ModelUri

    @required
    S3DataType: S3ModelDataType

    @required
    CompressionType: ModelCompressionType

    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: InferenceHubAccessConfig
    ManifestS3Uri: S3ModelUri
    ETag: String
    ManifestEtag: String
}

enum S3ModelDataType {
    S3Prefix
    S3Object
}

@length(min: 0, max: 1024) @pattern("(https|s3)://([^/]+)/?(.*)")
string S3ModelUri

@length(min: 0, max: 1024) @pattern("(https|s3)://([^/]+)/?(.*)")
string S3OutputPath

structure S3Presign {
    IamPolicyConstraints: IamPolicyConstraints
}

@length(min: 0, max: 1024) @pattern("(s3)://([^/]+)/?(.*)")
string S3SchemaUri

structure S3StorageConfig {
    @required
    S3Uri: S3Uri

    KmsKeyId: KmsKeyId
    ResolvedOutputS3Uri: S3Uri
}

@length(min: 0, max: 1024) @pattern("(https|s3)://([^/]+)/?(.*)")
string S3Uri

enum SageMakerImageName {
    sagemaker_distribution
}

@length(min: 1, max: 128) @pattern("(?!^[.-])^([a-zA-Z0-9-_.]+)")
string SageMakerImageVersionAlias

list SageMakerImageVersionAliases {
    member: SageMakerImageVersionAlias
}

@length(min: 0, max: 255)
@pattern("arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:aws:hub-content\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/Model\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string SageMakerPublicHubContentArn

enum SageMakerResourceName {
    training_job = "training-job"
    hyperpod_cluster = "hyperpod-cluster"
    endpoint
    studio_apps = "studio-apps"
}

@length(min: 1)
list SageMakerResourceNames {
    member: SageMakerResourceName
}

enum SagemakerServicecatalogStatus {
    Enabled
    Disabled
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string SampleWeightAttributeName

@range(min: 0, max: 100)
integer SamplingPercentage

list ScalingPolicies {
    member: ScalingPolicy
}

union ScalingPolicy {
    TargetTracking: TargetTrackingScalingPolicyConfiguration
}

structure ScalingPolicyMetric {
    InvocationsPerInstance: Integer
    ModelLatency: Integer
}

structure ScalingPolicyObjective {
    MinInvocationsPerMinute: Integer
    MaxInvocationsPerMinute: Integer
}

structure ScheduleConfig {
    @required
    ScheduleExpression: ScheduleExpression

    DataAnalysisStartTime: String
    DataAnalysisEndTime: String
}

@length(min: 1, max: 256)
string ScheduleExpression

enum ScheduleStatus {
    Pending
    Failed
    Scheduled
    Stopped
}

structure ScheduledUpdateConfig {
    @required
    ScheduleExpression: CronScheduleExpression

    DeploymentConfig: DeploymentConfiguration
}

structure SchedulerConfig {
    PriorityClasses: PriorityClassList
    FairShare: FairShare
    IdleResourceSharing: IdleResourceSharing
}

enum SchedulerConfigComponent {
    PriorityClasses
    FairShare
    IdleResourceSharing
}

enum SchedulerResourceStatus {
    Creating
    CreateFailed
    CreateRollbackFailed
    Created
    Updating
    UpdateFailed
    UpdateRollbackFailed
    Updated
    Deleting
    DeleteFailed
    DeleteRollbackFailed
    Deleted
}

@length(min: 0, max: 1024) @pattern("[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*")
string Scope

structure SearchExpression {
    Filters: FilterList
    NestedFilters: NestedFiltersList
    SubExpressions: SearchExpressionList
    Operator: BooleanOperator
}

@length(min: 1, max: 20)
list SearchExpressionList {
    member: SearchExpression
}

structure SearchRecord {
    TrainingJob: TrainingJob
    Experiment: Experiment
    Trial: Trial
    TrialComponent: TrialComponent
    Endpoint: Endpoint
    ModelPackage: ModelPackage
    ModelPackageGroup: ModelPackageGroup
    Pipeline: Pipeline
    PipelineExecution: PipelineExecution
    PipelineVersion: PipelineVersion
    FeatureGroup: FeatureGroup
    FeatureMetadata: FeatureMetadata
    Project: Project
    HyperParameterTuningJob: HyperParameterTuningJobSearchEntity
    ModelCard: ModelCard
    Model: ModelDashboardModel
    Job: Job
}

list SearchResultsList {
    member: SearchRecord
}

enum SearchSortOrder {
    Ascending
    Descending
}

enum SecondaryStatus {
    Starting
    LaunchingMLInstances
    PreparingTrainingStack
    Downloading
    DownloadingTrainingImage
    Training
    Uploading
    Stopping
    Stopped
    MaxRuntimeExceeded
    Completed
    Failed
    Interrupted
    MaxWaitTimeExceeded
    Updating
    Restarting
    Pending
}

structure SecondaryStatusTransition {
    @required
    Status: SecondaryStatus

    @required
    StartTime: Timestamp

    EndTime: Timestamp
    StatusMessage: String
}

list SecondaryStatusTransitions {
    member: SecondaryStatusTransition
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:secretsmanager:[a-z0-9\\-]*:[0-9]{12}:secret:.*")
string SecretArn

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string SecurityGroupId

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

structure SelectedStep {
    @required
    StepName: String256
}

@length(min: 1, max: 50)
list SelectedStepList {
    member: SelectedStep
}

structure SelectiveExecutionConfig {
    SourcePipelineExecutionArn: PipelineExecutionArn

    @required
    SelectedSteps: SelectedStepList
}

structure SelectiveExecutionResult {
    SourcePipelineExecutionArn: PipelineExecutionArn
}

@length(min: 1, max: 50) @pattern("\\d+K")
string SequenceLength

@length(min: 1, max: 2048)
@pattern("(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub-content\\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/Model\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\\/\\d{1,4}.\\d{1,4}.\\d{1,4})?")
string ServerlessJobBaseModelArn

structure ServerlessJobConfig {
    @required
    BaseModelArn: ServerlessJobBaseModelArn

    AcceptEula: Boolean

    @required
    JobType: ServerlessJobType

    CustomizationTechnique: CustomizationTechnique
    Peft: Peft
    EvaluationType: EvaluationType
    EvaluatorArn: EvaluatorArn
    SequenceLength: SequenceLength
}

enum ServerlessJobType {
    FineTuning
    Evaluation
}

@range(min: 1, max: 200)
integer ServerlessMaxConcurrency

@range(min: 1024, max: 6144)
integer ServerlessMemorySizeInMB

@range(min: 1, max: 200)
integer ServerlessProvisionedConcurrency

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_\\-]*")
string ServiceCatalogEntityId

structure ServiceCatalogProvisionedProductDetails {
    ProvisionedProductId: ServiceCatalogEntityId
    ProvisionedProductStatusMessage: ProvisionedProductStatusMessage
}

structure ServiceCatalogProvisioningDetails {
    @required
    ProductId: ServiceCatalogEntityId

    ProvisioningArtifactId: ServiceCatalogEntityId
    PathId: ServiceCatalogEntityId
    ProvisioningParameters: ProvisioningParameters
}

structure ServiceCatalogProvisioningUpdateDetails {
    ProvisioningArtifactId: ServiceCatalogEntityId
    ProvisioningParameters: ProvisioningParameters
}

structure SessionChainingConfig {
    EnableSessionTagChaining: Boolean
}

@range(min: 1800, max: 43200)
integer SessionExpirationDurationInSeconds

@length(min: 1, max: 256)
string SessionId

structure ShadowModeConfig {
    @required
    SourceModelVariantName: ModelVariantName

    @required
    ShadowModelVariants: ShadowModelVariantConfigList
}

structure ShadowModelVariantConfig {
    @required
    ShadowModelVariantName: ModelVariantName

    @required
    SamplingPercentage: Percentage
}

@length(min: 1, max: 1)
list ShadowModelVariantConfigList {
    member: ShadowModelVariantConfig
}

structure SharingSettings {
    NotebookOutputOption: NotebookOutputOption
    S3OutputPath: S3Uri
    S3KmsKeyId: KmsKeyId
}

enum SharingType {
    Private
    Shared
}

structure ShuffleConfig {
    @required
    Seed: Long
}

@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]+:application\\/[a-zA-Z0-9-_.]+\\/apl-[a-zA-Z0-9]+")
string SingleSignOnApplicationArn

@pattern("UserName")
string SingleSignOnUserIdentifier

enum SkipModelValidation {
    All
    None
}

@length(min: 0, max: 2048) @pattern("arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+")
string SnsTopicArn

enum SoftwareUpdateStatus {
    Pending
    InProgress
    Succeeded
    Failed
    RollbackInProgress
    RollbackComplete
}

enum SortActionsBy {
    Name
    CreationTime
}

enum SortArtifactsBy {
    CreationTime
}

enum SortAssociationsBy {
    SourceArn
    DestinationArn
    SourceType
    DestinationType
    CreationTime
}

enum SortBy {
    Name
    CreationTime
    Status
}

enum SortClusterSchedulerConfigBy {
    Name
    CreationTime
    Status
}

enum SortContextsBy {
    Name
    CreationTime
}

enum SortExperimentsBy {
    Name
    CreationTime
}

enum SortInferenceExperimentsBy {
    Name
    CreationTime
    Status
}

enum SortLineageGroupsBy {
    Name
    CreationTime
}

enum SortMlflowAppBy {
    Name
    CreationTime
    Status
}

enum SortOrder {
    Ascending
    Descending
}

enum SortPipelineExecutionsBy {
    CreationTime
    PipelineExecutionArn
}

enum SortPipelinesBy {
    Name
    CreationTime
}

enum SortQuotaBy {
    Name
    CreationTime
    Status
    ClusterArn
}

enum SortTrackingServerBy {
    Name
    CreationTime
    Status
}

enum SortTrialComponentsBy {
    Name
    CreationTime
}

enum SortTrialsBy {
    Name
    CreationTime
}

structure SourceAlgorithm {
    ModelDataUrl: Url
    ModelDataSource: ModelDataSource
    ModelDataETag: String

    @required
    AlgorithmName: ArnOrName
}

@length(min: 1, max: 1)
list SourceAlgorithmList {
    member: SourceAlgorithm
}

structure SourceAlgorithmSpecification {
    @required
    SourceAlgorithms: SourceAlgorithmList
}

structure SourceIpConfig {
    @required
    Cidrs: Cidrs
}

@length(min: 0, max: 128)
string SourceType

@length(min: 1, max: 2048) @pattern(".*")
string SourceUri

structure SpaceAppLifecycleManagement {
    IdleSettings: SpaceIdleSettings
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:space/.*")
string SpaceArn

structure SpaceCodeEditorAppSettings {
    DefaultResourceSpec: ResourceSpec
    AppLifecycleManagement: SpaceAppLifecycleManagement
}

structure SpaceDetails {
    DomainId: DomainId
    SpaceName: SpaceName
    Status: SpaceStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    SpaceSettingsSummary: SpaceSettingsSummary
    SpaceSharingSettingsSummary: SpaceSharingSettingsSummary
    OwnershipSettingsSummary: OwnershipSettingsSummary
    SpaceDisplayName: NonEmptyString64
}

@range(min: 5, max: 16384)
integer SpaceEbsVolumeSizeInGb

structure SpaceIdleSettings {
    IdleTimeoutInMinutes: IdleTimeoutInMinutes
}

structure SpaceJupyterLabAppSettings {
    DefaultResourceSpec: ResourceSpec
    CodeRepositories: CodeRepositories
    AppLifecycleManagement: SpaceAppLifecycleManagement
}

list SpaceList {
    member: SpaceDetails
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string SpaceName

structure SpaceSettings {
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    CodeEditorAppSettings: SpaceCodeEditorAppSettings
    JupyterLabAppSettings: SpaceJupyterLabAppSettings
    AppType: AppType
    SpaceStorageSettings: SpaceStorageSettings
    SpaceManagedResources: FeatureStatus
    CustomFileSystems: CustomFileSystems
    RemoteAccess: FeatureStatus
}

structure SpaceSettingsSummary {
    AppType: AppType
    RemoteAccess: FeatureStatus
    SpaceStorageSettings: SpaceStorageSettings
}

structure SpaceSharingSettings {
    @required
    SharingType: SharingType
}

structure SpaceSharingSettingsSummary {
    SharingType: SharingType
}

enum SpaceSortKey {
    CreationTime
    LastModifiedTime
}

enum SpaceStatus {
    Deleting
    Failed
    InService
    Pending
    Updating
    Update_Failed
    Delete_Failed
}

structure SpaceStorageSettings {
    EbsStorageSettings: EbsStorageSettings
}

@range(min: 0)
integer SpareInstanceCountPerUltraServer

@range(min: 0)
integer SpawnRate

enum SplitType {
    None
    Line
    RecordIO
    TFRecord
}

@length(min: 0, max: 1024) @pattern(".{0,1024}")
string StageDescription

enum StageStatus {
    CREATING
    READYTODEPLOY
    STARTING
    INPROGRESS
    DEPLOYED
    FAILED
    STOPPING
    STOPPED
}

structure Stairs {
    DurationInSeconds: TrafficDurationInSeconds
    NumberOfSteps: NumberOfSteps
    UsersPerStep: UsersPerStep
}

@input
structure StartNotebookInstanceInput {
    @required
    NotebookInstanceName: NotebookInstanceName
}

enum Statistic {
    Average
    Minimum
    Maximum
    SampleCount
    Sum
}

@length(min: 0, max: 1024) @pattern(".*")
string StatusDetails

map StatusDetailsMap {
    key: SchedulerConfigComponent
    value: SchedulerResourceStatus
}

@length(min: 0, max: 3072) @pattern(".*")
string StepDescription

@length(min: 0, max: 256) @pattern(".*")
string StepDisplayName

@length(min: 0, max: 64) @pattern("[A-Za-z0-9\\-_]*")
string StepName

enum StepStatus {
    Starting
    Executing
    Stopping
    Stopped
    Failed
    Succeeded
}

@input
structure StopNotebookInstanceInput {
    @required
    NotebookInstanceName: NotebookInstanceName
}

structure StoppingCondition {
    MaxRuntimeInSeconds: MaxRuntimeInSeconds
    MaxWaitTimeInSeconds: MaxWaitTimeInSeconds
    MaxPendingTimeInSeconds: MaxPendingTimeInSeconds
}

enum StorageType {
    Standard
    InMemory
}

@length(min: 0, max: 1024)
string String1024

@length(min: 0, max: 128)
string String128

@length(min: 1, max: 200) @pattern(".+")
string String200

@length(min: 0, max: 2048)
string String2048

@length(min: 0, max: 256)
string String256

@length(min: 0, max: 3072)
string String3072

@length(min: 0, max: 40)
string String40

@length(min: 0, max: 64)
string String64

@length(min: 0, max: 8192)
string String8192

@length(min: 0, max: 2500) @pattern(".*")
string StringParameterValue

enum StudioLifecycleConfigAppType {
    JupyterServer
    KernelGateway
    CodeEditor
    JupyterLab
}

@length(min: 0, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)")
string StudioLifecycleConfigArn

@length(min: 1, max: 16384) @pattern("[\\S\\s]+")
string StudioLifecycleConfigContent

structure StudioLifecycleConfigDetails {
    StudioLifecycleConfigArn: StudioLifecycleConfigArn
    StudioLifecycleConfigName: StudioLifecycleConfigName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    StudioLifecycleConfigAppType: StudioLifecycleConfigAppType
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string StudioLifecycleConfigName

enum StudioLifecycleConfigSortKey {
    CreationTime
    LastModifiedTime
    Name
}

list StudioLifecycleConfigsList {
    member: StudioLifecycleConfigDetails
}

@length(min: 0, max: 2048)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*|None)")
string StudioResourceSpecTrainingPlanArn

enum StudioWebPortal {
    ENABLED
    DISABLED
}

structure StudioWebPortalSettings {
    HiddenMlTools: HiddenMlToolsList
    HiddenAppTypes: HiddenAppTypesList
    HiddenInstanceTypes: HiddenInstanceTypesList
    HiddenSageMakerImageVersionAliases: HiddenSageMakerImageVersionAliasesList
    ExecutionRoleSessionNameMode: ExecutionRoleSessionNameMode
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string SubnetId

@length(min: 1, max: 16)
list Subnets {
    member: SubnetId
}

structure SubscribedWorkteam {
    @required
    WorkteamArn: WorkteamArn

    MarketplaceTitle: String200
    SellerName: String
    MarketplaceDescription: String200
    ListingId: String
}

list SubscribedWorkteams {
    member: SubscribedWorkteam
}

structure SuggestionQuery {
    PropertyNameQuery: PropertyNameQuery
}

enum TableFormat {
    Default
    Glue
    Iceberg
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TableName

structure TabularJobConfig {
    CandidateGenerationConfig: CandidateGenerationConfig
    CompletionCriteria: AutoMLJobCompletionCriteria
    FeatureSpecificationS3Uri: S3Uri
    Mode: AutoMLMode
    GenerateCandidateDefinitionsOnly: Boolean
    ProblemType: ProblemType

    @required
    TargetAttributeName: TargetAttributeName

    SampleWeightAttributeName: SampleWeightAttributeName
}

structure TabularResolvedAttributes {
    ProblemType: ProblemType
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

enum TagPropagation {
    ENABLED
    DISABLED
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 1)
string TargetAttributeName

@range(min: 0)
integer TargetCount

enum TargetDevice {
    lambda
    ml_m4
    ml_m5
    ml_m6g
    ml_c4
    ml_c5
    ml_c6g
    ml_p2
    ml_p3
    ml_g4dn
    ml_inf1
    ml_inf2
    ml_trn1
    ml_eia2
    jetson_tx1
    jetson_tx2
    jetson_nano
    jetson_xavier
    rasp3b
    rasp4b
    imx8qm
    deeplens
    rk3399
    rk3288
    aisage
    sbe_c
    qcs605
    qcs603
    sitara_am57x
    amba_cv2
    amba_cv22
    amba_cv25
    x86_win32
    x86_win64
    coreml
    jacinto_tda4vm
    imx8mplus
}

@length(min: 1, max: 256)
string TargetLabelColumn

structure TargetPlatform {
    @required
    Os: TargetPlatformOs

    @required
    Arch: TargetPlatformArch

    Accelerator: TargetPlatformAccelerator
}

enum TargetPlatformAccelerator {
    INTEL_GRAPHICS
    MALI
    NVIDIA
    NNA
}

enum TargetPlatformArch {
    X86_64
    X86
    ARM64
    ARM_EABI
    ARM_EABIHF
}

enum TargetPlatformOs {
    ANDROID
    LINUX
}

structure TargetTrackingScalingPolicyConfiguration {
    MetricSpecification: MetricSpecification
    TargetValue: Double
}

@range(min: 60)
integer TaskAvailabilityLifetimeInSeconds

@range(min: 0)
integer TaskCount

@length(min: 1, max: 255) @pattern(".+")
string TaskDescription

@length(min: 2, max: 128000) @pattern("[\\S\\s]+")
string TaskInput

@length(min: 1, max: 30) @pattern("[A-Za-z0-9]+( [A-Za-z0-9]+)*")
string TaskKeyword

@length(min: 1, max: 5)
list TaskKeywords {
    member: TaskKeyword
}

@range(min: 30)
integer TaskTimeLimitInSeconds

@length(min: 1, max: 128) @pattern("[\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]*")
string TaskTitle

@length(min: 1, max: 128000) @pattern("[\\S\\s]+")
string TemplateContent

@length(min: 1, max: 128000)
string TemplateContentSha256

structure TemplateProviderDetail {
    CfnTemplateProviderDetail: CfnTemplateProviderDetail
}

@length(min: 1, max: 1)
list TemplateProviderDetailList {
    member: TemplateProviderDetail
}

@length(min: 1, max: 2048)
string TemplateUrl

structure TensorBoardAppSettings {
    DefaultResourceSpec: ResourceSpec
}

structure TensorBoardOutputConfig {
    LocalPath: DirectoryPath

    @required
    S3OutputPath: S3Uri
}

@range(min: 0, max: 9)
integer TenthFractionsOfACent

@range(min: 0, max: 3600)
integer TerminationWaitInSeconds

structure TextClassificationJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria

    @required
    ContentColumn: ContentColumn

    @required
    TargetLabelColumn: TargetLabelColumn
}

@length(min: 0, max: 32) @pattern("[a-zA-Z0-9._-]+")
string TextGenerationHyperParameterKey

@length(min: 0, max: 16) @pattern("[a-zA-Z0-9._-]+")
string TextGenerationHyperParameterValue

@length(min: 0, max: 30)
map TextGenerationHyperParameters {
    key: TextGenerationHyperParameterKey
    value: TextGenerationHyperParameterValue
}

structure TextGenerationJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
    BaseModelName: BaseModelName
    TextGenerationHyperParameters: TextGenerationHyperParameters
    ModelAccessConfig: ModelAccessConfig
}

structure TextGenerationResolvedAttributes {
    BaseModelName: BaseModelName
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingName

structure ThroughputConfig {
    @required
    ThroughputMode: ThroughputMode

    ProvisionedReadCapacityUnits: CapacityUnit
    ProvisionedWriteCapacityUnits: CapacityUnit
}

structure ThroughputConfigDescription {
    @required
    ThroughputMode: ThroughputMode

    ProvisionedReadCapacityUnits: CapacityUnit
    ProvisionedWriteCapacityUnits: CapacityUnit
}

structure ThroughputConfigUpdate {
    ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: CapacityUnit
    ProvisionedWriteCapacityUnits: CapacityUnit
}

enum ThroughputMode {
    OnDemand
    Provisioned
}

structure TimeSeriesConfig {
    @required
    TargetAttributeName: TargetAttributeName

    @required
    TimestampAttributeName: TimestampAttributeName

    @required
    ItemIdentifierAttributeName: ItemIdentifierAttributeName

    GroupingAttributeNames: GroupingAttributeNames
}

structure TimeSeriesForecastingJobConfig {
    FeatureSpecificationS3Uri: S3Uri
    CompletionCriteria: AutoMLJobCompletionCriteria

    @required
    ForecastFrequency: ForecastFrequency

    @required
    ForecastHorizon: ForecastHorizon

    ForecastQuantiles: ForecastQuantiles
    Transformations: TimeSeriesTransformations

    @required
    TimeSeriesConfig: TimeSeriesConfig

    HolidayConfig: HolidayConfig
    CandidateGenerationConfig: CandidateGenerationConfig
}

structure TimeSeriesForecastingSettings {
    Status: FeatureStatus
    AmazonForecastRoleArn: RoleArn
}

structure TimeSeriesTransformations {
    Filling: FillingTransformations
    Aggregation: AggregationTransformations
}

@length(min: 1, max: 256)
string TimestampAttributeName

@length(min: 0, max: 1024)
string TokenValue

structure TotalHits {
    Value: Long
    Relation: Relation
}

@range(min: 0)
integer TotalInstanceCount

@range(min: 0)
long TotalStepCountPerEpoch

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-tracking-server/.*")
string TrackingServerArn

enum TrackingServerMaintenanceStatus {
    MaintenanceInProgress
    MaintenanceComplete
    MaintenanceFailed
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
string TrackingServerName

enum TrackingServerSize {
    Small
    Medium
    Large
}

enum TrackingServerStatus {
    Creating
    Created
    CreateFailed
    Updating
    Updated
    UpdateFailed
    Deleting
    DeleteFailed
    Stopping
    Stopped
    StopFailed
    Starting
    Started
    StartFailed
    MaintenanceInProgress
    MaintenanceComplete
    MaintenanceFailed
}

structure TrackingServerSummary {
    TrackingServerArn: TrackingServerArn
    TrackingServerName: TrackingServerName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    TrackingServerStatus: TrackingServerStatus
    IsActive: IsTrackingServerActive
    MlflowVersion: MlflowVersion
}

@length(min: 0, max: 100)
list TrackingServerSummaryList {
    member: TrackingServerSummary
}

@length(min: 0, max: 2048)
string TrackingServerUrl

@range(min: 1)
integer TrafficDurationInSeconds

structure TrafficPattern {
    TrafficType: TrafficType
    Phases: Phases
    Stairs: Stairs
}

structure TrafficRoutingConfig {
    @required
    Type: TrafficRoutingConfigType

    @required
    WaitIntervalInSeconds: WaitIntervalInSeconds

    CanarySize: CapacitySize
    LinearStepSize: CapacitySize
}

enum TrafficRoutingConfigType {
    ALL_AT_ONCE
    CANARY
    LINEAR
}

enum TrafficType {
    PHASES
    STAIRS
}

@length(min: 0, max: 256) @pattern(".*")
string TrainingContainerArgument

@length(min: 1, max: 100)
list TrainingContainerArguments {
    member: TrainingContainerArgument
}

@length(min: 1, max: 100)
list TrainingContainerEntrypoint {
    member: TrainingContainerEntrypointString
}

@length(min: 0, max: 256) @pattern(".*")
string TrainingContainerEntrypointString

@length(min: 0, max: 512) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string TrainingEnvironmentKey

@length(min: 0, max: 100)
map TrainingEnvironmentMap {
    key: TrainingEnvironmentKey
    value: TrainingEnvironmentValue
}

@length(min: 0, max: 512) @pattern("[\\S\\s]*")
string TrainingEnvironmentValue

@range(min: 0)
long TrainingEpochCount

@range(min: 0)
long TrainingEpochIndex

structure TrainingImageConfig {
    @required
    TrainingRepositoryAccessMode: TrainingRepositoryAccessMode

    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfig
}

enum TrainingInputMode {
    Pipe
    File
    FastFile
}

@range(min: 0)
integer TrainingInstanceCount

enum TrainingInstanceType {
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5n_xlarge = "ml.c5n.xlarge"
    ml_c5n_2xlarge = "ml.c5n.2xlarge"
    ml_c5n_4xlarge = "ml.c5n.4xlarge"
    ml_c5n_9xlarge = "ml.c5n.9xlarge"
    ml_c5n_18xlarge = "ml.c5n.18xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_r5d_large = "ml.r5d.large"
    ml_r5d_xlarge = "ml.r5d.xlarge"
    ml_r5d_2xlarge = "ml.r5d.2xlarge"
    ml_r5d_4xlarge = "ml.r5d.4xlarge"
    ml_r5d_8xlarge = "ml.r5d.8xlarge"
    ml_r5d_12xlarge = "ml.r5d.12xlarge"
    ml_r5d_16xlarge = "ml.r5d.16xlarge"
    ml_r5d_24xlarge = "ml.r5d.24xlarge"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_g7_2xlarge = "ml.g7.2xlarge"
    ml_g7_4xlarge = "ml.g7.4xlarge"
    ml_g7_8xlarge = "ml.g7.8xlarge"
    ml_g7_12xlarge = "ml.g7.12xlarge"
    ml_g7_24xlarge = "ml.g7.24xlarge"
    ml_g7_48xlarge = "ml.g7.48xlarge"
}

list TrainingInstanceTypes {
    member: TrainingInstanceType
}

structure TrainingJob {
    TrainingJobName: TrainingJobName
    TrainingJobArn: TrainingJobArn
    TuningJobArn: HyperParameterTuningJobArn
    LabelingJobArn: LabelingJobArn
    AutoMLJobArn: AutoMLJobArn
    ModelArtifacts: ModelArtifacts
    TrainingJobStatus: TrainingJobStatus
    SecondaryStatus: SecondaryStatus
    FailureReason: FailureReason
    HyperParameters: HyperParameters
    AlgorithmSpecification: AlgorithmSpecification
    RoleArn: RoleArn
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    StoppingCondition: StoppingCondition
    CreationTime: Timestamp
    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp
    LastModifiedTime: Timestamp
    SecondaryStatusTransitions: SecondaryStatusTransitions
    FinalMetricDataList: FinalMetricDataList
    EnableNetworkIsolation: Boolean
    EnableInterContainerTrafficEncryption: Boolean
    EnableManagedSpotTraining: Boolean
    CheckpointConfig: CheckpointConfig
    TrainingTimeInSeconds: TrainingTimeInSeconds
    BillableTimeInSeconds: BillableTimeInSeconds
    DebugHookConfig: DebugHookConfig
    ExperimentConfig: ExperimentConfig
    DebugRuleConfigurations: DebugRuleConfigurations
    TensorBoardOutputConfig: TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: DebugRuleEvaluationStatuses
    OutputModelPackageArn: ModelPackageArn
    ModelPackageConfig: ModelPackageConfig
    ProfilerConfig: ProfilerConfig
    Environment: TrainingEnvironmentMap
    RetryStrategy: RetryStrategy
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string TrainingJobArn

structure TrainingJobDefinition {
    @required
    TrainingInputMode: TrainingInputMode

    HyperParameters: HyperParameters

    @required
    InputDataConfig: InputDataConfig

    @required
    OutputDataConfig: OutputDataConfig

    @required
    ResourceConfig: ResourceConfig

    @required
    StoppingCondition: StoppingCondition
}

enum TrainingJobEarlyStoppingType {
    Off
    Auto
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string TrainingJobName

enum TrainingJobSortByOptions {
    Name
    CreationTime
    Status
    FinalObjectiveMetricValue
}

enum TrainingJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
    Deleting
}

@range(min: 0)
integer TrainingJobStatusCounter

structure TrainingJobStatusCounters {
    Completed: TrainingJobStatusCounter
    InProgress: TrainingJobStatusCounter
    RetryableError: TrainingJobStatusCounter
    NonRetryableError: TrainingJobStatusCounter
    Stopped: TrainingJobStatusCounter
}

structure TrainingJobStepMetadata {
    Arn: TrainingJobArn
}

list TrainingJobSummaries {
    member: TrainingJobSummary
}

structure TrainingJobSummary {
    @required
    TrainingJobName: TrainingJobName

    @required
    TrainingJobArn: TrainingJobArn

    @required
    CreationTime: Timestamp

    TrainingEndTime: Timestamp
    LastModifiedTime: Timestamp

    @required
    TrainingJobStatus: TrainingJobStatus

    SecondaryStatus: SecondaryStatus
    WarmPoolStatus: WarmPoolStatus
    TrainingPlanArn: TrainingPlanArn
}

@length(min: 50, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*")
string TrainingPlanArn

list TrainingPlanArns {
    member: TrainingPlanArn
}

@range(min: 0, max: 87600)
long TrainingPlanDurationHours

@range(min: 1, max: 87600)
long TrainingPlanDurationHoursInput

@range(min: 0, max: 59)
long TrainingPlanDurationMinutes

structure TrainingPlanExtension {
    @required
    TrainingPlanExtensionOfferingId: String

    ExtendedAt: Timestamp
    StartDate: Timestamp
    EndDate: Timestamp
    Status: String256
    PaymentStatus: String256
    AvailabilityZone: String256
    AvailabilityZoneId: AvailabilityZoneId
    DurationHours: TrainingPlanExtensionDurationHours
    UpfrontFee: String256
    CurrencyCode: String
}

@range(min: 0, max: 4368)
integer TrainingPlanExtensionDurationHours

structure TrainingPlanExtensionOffering {
    @required
    TrainingPlanExtensionOfferingId: String

    AvailabilityZone: String256
    StartDate: Timestamp
    EndDate: Timestamp
    DurationHours: TrainingPlanExtensionDurationHours
    UpfrontFee: String256
    CurrencyCode: String
}

@length(min: 0)
list TrainingPlanExtensionOfferings {
    member: TrainingPlanExtensionOffering
}

@length(min: 0)
list TrainingPlanExtensions {
    member: TrainingPlanExtension
}

structure TrainingPlanFilter {
    @required
    Name: TrainingPlanFilterName

    @required
    Value: String64
}

enum TrainingPlanFilterName {
    Status
}

@length(min: 1, max: 5)
list TrainingPlanFilters {
    member: TrainingPlanFilter
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string TrainingPlanName

structure TrainingPlanOffering {
    @required
    TrainingPlanOfferingId: TrainingPlanOfferingId

    @required
    TargetResources: SageMakerResourceNames

    RequestedStartTimeAfter: Timestamp
    RequestedEndTimeBefore: Timestamp
    DurationHours: TrainingPlanDurationHours
    DurationMinutes: TrainingPlanDurationMinutes
    UpfrontFee: String256
    CurrencyCode: String
    ReservedCapacityOfferings: ReservedCapacityOfferings
}

@length(min: 1, max: 256) @pattern("[a-z0-9\\-]+")
string TrainingPlanOfferingId

@length(min: 0)
list TrainingPlanOfferings {
    member: TrainingPlanOffering
}

enum TrainingPlanSortBy {
    TrainingPlanName
    StartTime
    Status
}

enum TrainingPlanSortOrder {
    Ascending
    Descending
}

enum TrainingPlanStatus {
    Pending
    Active
    Scheduled
    Expired
    Failed
}

@length(min: 0, max: 1024)
string TrainingPlanStatusMessage

list TrainingPlanSummaries {
    member: TrainingPlanSummary
}

structure TrainingPlanSummary {
    @required
    TrainingPlanArn: TrainingPlanArn

    @required
    TrainingPlanName: TrainingPlanName

    @required
    Status: TrainingPlanStatus

    StatusMessage: TrainingPlanStatusMessage
    DurationHours: TrainingPlanDurationHours
    DurationMinutes: TrainingPlanDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
    UpfrontFee: String256
    CurrencyCode: String
    TotalInstanceCount: TotalInstanceCount
    AvailableInstanceCount: AvailableInstanceCount
    InUseInstanceCount: InUseInstanceCount
    TotalUltraServerCount: UltraServerCount
    TargetResources: SageMakerResourceNames
    ReservedCapacitySummaries: ReservedCapacitySummaries
}

structure TrainingProgressInfo {
    TotalStepCountPerEpoch: TotalStepCountPerEpoch
    CurrentStep: TrainingStepIndex
    CurrentEpoch: TrainingEpochIndex
    MaxEpoch: TrainingEpochCount
}

enum TrainingRepositoryAccessMode {
    Platform
    Vpc
}

structure TrainingRepositoryAuthConfig {
    @required
    TrainingRepositoryCredentialsProviderArn: TrainingRepositoryCredentialsProviderArn
}

@length(min: 1, max: 2048)
@pattern("arn:[\\p{Alnum}\\-]+:lambda:[\\p{Alnum}\\-]+:[0-9]{12}:function:.*")
string TrainingRepositoryCredentialsProviderArn

structure TrainingSpecification {
    @required
    TrainingImage: ContainerImage

    TrainingImageDigest: ImageDigest
    SupportedHyperParameters: HyperParameterSpecifications

    @required
    SupportedTrainingInstanceTypes: TrainingInstanceTypes

    SupportsDistributedTraining: Boolean
    MetricDefinitions: MetricDefinitionList

    @required
    TrainingChannels: ChannelSpecifications

    SupportedTuningJobObjectiveMetrics: HyperParameterTuningJobObjectives
    AdditionalS3DataSource: AdditionalS3DataSource
}

@range(min: 0)
long TrainingStepIndex

@range(min: 1)
integer TrainingTimeInSeconds

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*")
string TransformAmiVersion

structure TransformDataSource {
    @required
    S3DataSource: TransformS3DataSource
}

@length(min: 0, max: 1024) @pattern("[a-zA-Z_][a-zA-Z0-9_]{0,1023}")
string TransformEnvironmentKey

@length(min: 0, max: 16)
map TransformEnvironmentMap {
    key: TransformEnvironmentKey
    value: TransformEnvironmentValue
}

@length(min: 0, max: 10240) @pattern("[\\S\\s]*")
string TransformEnvironmentValue

structure TransformInput {
    @required
    DataSource: TransformDataSource

    ContentType: ContentType
    CompressionType: CompressionType
    SplitType: SplitType
}

@range(min: 1)
integer TransformInstanceCount

enum TransformInstanceType {
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
}

@length(min: 1)
list TransformInstanceTypes {
    member: TransformInstanceType
}

structure TransformJob {
    TransformJobName: TransformJobName
    TransformJobArn: TransformJobArn
    TransformJobStatus: TransformJobStatus
    FailureReason: FailureReason
    ModelName: ModelName
    MaxConcurrentTransforms: MaxConcurrentTransforms
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: MaxPayloadInMB
    BatchStrategy: BatchStrategy
    Environment: TransformEnvironmentMap
    TransformInput: TransformInput
    TransformOutput: TransformOutput
    DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: TransformResources
    CreationTime: Timestamp
    TransformStartTime: Timestamp
    TransformEndTime: Timestamp
    LabelingJobArn: LabelingJobArn
    AutoMLJobArn: AutoMLJobArn
    DataProcessing: DataProcessing
    ExperimentConfig: ExperimentConfig
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:transform-job/.*")
string TransformJobArn

structure TransformJobDefinition {
    MaxConcurrentTransforms: MaxConcurrentTransforms
    MaxPayloadInMB: MaxPayloadInMB
    BatchStrategy: BatchStrategy
    Environment: TransformEnvironmentMap

    @required
    TransformInput: TransformInput

    @required
    TransformOutput: TransformOutput

    @required
    TransformResources: TransformResources
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string TransformJobName

enum TransformJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure TransformJobStepMetadata {
    Arn: TransformJobArn
}

list TransformJobSummaries {
    member: TransformJobSummary
}

structure TransformJobSummary {
    @required
    TransformJobName: TransformJobName

    @required
    TransformJobArn: TransformJobArn

    @required
    CreationTime: Timestamp

    TransformEndTime: Timestamp
    LastModifiedTime: Timestamp

    @required
    TransformJobStatus: TransformJobStatus

    FailureReason: FailureReason
}

structure TransformOutput {
    @required
    S3OutputPath: S3Uri

    Accept: Accept
    AssembleWith: AssemblyType
    KmsKeyId: KmsKeyId
}

structure TransformResources {
    @required
    InstanceType: TransformInstanceType

    @required
    InstanceCount: TransformInstanceCount

    VolumeKmsKeyId: KmsKeyId
    TransformAmiVersion: TransformAmiVersion
}

structure TransformS3DataSource {
    @required
    S3DataType: S3DataType

    @required
    S3Uri: S3Uri
}

@length(min: 1, max: 256)
string TransformationAttributeName

structure Trial {
    TrialName: ExperimentEntityName
    TrialArn: TrialArn
    DisplayName: ExperimentEntityName
    ExperimentName: ExperimentEntityName
    Source: TrialSource
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    Tags: TagList
    TrialComponentSummaries: TrialComponentSimpleSummaries
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:experiment-trial/.*")
string TrialArn

structure TrialComponent {
    TrialComponentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    Source: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Parameters: TrialComponentParameters
    InputArtifacts: TrialComponentArtifacts
    OutputArtifacts: TrialComponentArtifacts
    Metrics: TrialComponentMetricSummaries
    MetadataProperties: MetadataProperties
    SourceDetail: TrialComponentSourceDetail
    LineageGroupArn: LineageGroupArn
    Tags: TagList
    Parents: Parents
    RunName: ExperimentEntityName
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:experiment-trial-component/.*")
string TrialComponentArn

structure TrialComponentArtifact {
    MediaType: MediaType

    @required
    Value: TrialComponentArtifactValue
}

@length(min: 0, max: 2048) @pattern(".*")
string TrialComponentArtifactValue

@length(min: 0, max: 60)
map TrialComponentArtifacts {
    key: TrialComponentKey128
    value: TrialComponentArtifact
}

@length(min: 0, max: 128) @pattern(".*")
string TrialComponentKey128

@length(min: 0, max: 256) @pattern(".*")
string TrialComponentKey256

@length(min: 0, max: 320) @pattern(".*")
string TrialComponentKey320

list TrialComponentMetricSummaries {
    member: TrialComponentMetricSummary
}

structure TrialComponentMetricSummary {
    MetricName: MetricName
    SourceArn: TrialComponentSourceArn
    TimeStamp: Timestamp
    Max: Double
    Min: Double
    Last: Double
    Count: Integer
    Avg: Double
    StdDev: Double
}

structure TrialComponentParameterValue {
    StringValue: StringParameterValue
    NumberValue: Double
}

@length(min: 0, max: 300)
map TrialComponentParameters {
    key: TrialComponentKey320
    value: TrialComponentParameterValue
}

enum TrialComponentPrimaryStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

list TrialComponentSimpleSummaries {
    member: TrialComponentSimpleSummary
}

structure TrialComponentSimpleSummary {
    TrialComponentName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    TrialComponentSource: TrialComponentSource
    CreationTime: Timestamp
    CreatedBy: UserContext
}

structure TrialComponentSource {
    @required
    SourceArn: TrialComponentSourceArn

    SourceType: SourceType
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*")
string TrialComponentSourceArn

structure TrialComponentSourceDetail {
    SourceArn: TrialComponentSourceArn
    TrainingJob: TrainingJob
    ProcessingJob: ProcessingJob
    TransformJob: TransformJob
}

list TrialComponentSources {
    member: TrialComponentSource
}

structure TrialComponentStatus {
    PrimaryStatus: TrialComponentPrimaryStatus
    Message: TrialComponentStatusMessage
}

@length(min: 0, max: 1024) @pattern(".*")
string TrialComponentStatusMessage

list TrialComponentSummaries {
    member: TrialComponentSummary
}

structure TrialComponentSummary {
    TrialComponentName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    DisplayName: ExperimentEntityName
    TrialComponentSource: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure TrialSource {
    @required
    SourceArn: TrialSourceArn

    SourceType: SourceType
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*")
string TrialSourceArn

list TrialSummaries {
    member: TrialSummary
}

structure TrialSummary {
    TrialArn: TrialArn
    TrialName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    TrialSource: TrialSource
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure TrustedIdentityPropagationSettings {
    @required
    Status: FeatureStatus
}

structure TtlDuration {
    Unit: TtlDurationUnit
    Value: TtlDurationValue
}

enum TtlDurationUnit {
    Seconds
    Minutes
    Hours
    Days
    Weeks
}

@range(min: 1)
integer TtlDurationValue

structure TuningJobCompletionCriteria {
    TargetObjectiveMetricValue: Float
    BestObjectiveNotImproving: BestObjectiveNotImproving
    ConvergenceDetected: ConvergenceDetected
}

structure TuningJobStepMetaData {
    Arn: HyperParameterTuningJobArn
}

structure USD {
    Dollars: Dollars
    Cents: Cents
    TenthFractionsOfACent: TenthFractionsOfACent
}

structure UiConfig {
    UiTemplateS3Uri: S3Uri
    HumanTaskUiArn: HumanTaskUiArn
}

structure UiTemplate {
    @required
    Content: TemplateContent
}

structure UiTemplateInfo {
    Url: TemplateUrl
    ContentSha256: TemplateContentSha256
}

@range(min: 10000, max: 4000000)
long Uid

structure UltraServer {
    @required
    UltraServerId: NonEmptyString256

    @required
    UltraServerType: UltraServerType

    @required
    AvailabilityZone: AvailabilityZone

    @required
    InstanceType: ReservedCapacityInstanceType

    @required
    TotalInstanceCount: TotalInstanceCount

    ConfiguredSpareInstanceCount: ConfiguredSpareInstanceCount
    AvailableInstanceCount: AvailableInstanceCount
    InUseInstanceCount: InUseInstanceCount
    AvailableSpareInstanceCount: AvailableSpareInstanceCount
    UnhealthyInstanceCount: UnhealthyInstanceCount
    HealthStatus: UltraServerHealthStatus
}

@range(min: 1)
integer UltraServerCount

enum UltraServerHealthStatus {
    OK
    Impaired
    Insufficient_Data = "Insufficient-Data"
}

structure UltraServerInfo {
    Id: String
    Type: String
}

structure UltraServerSummary {
    @required
    UltraServerType: UltraServerType

    @required
    InstanceType: ReservedCapacityInstanceType

    UltraServerCount: UltraServerCount
    AvailableSpareInstanceCount: AvailableSpareInstanceCount
    UnhealthyInstanceCount: UnhealthyInstanceCount
}

@length(min: 1, max: 64) @pattern("ml.[a-z0-9\\-.]+")
string UltraServerType

@length(min: 0, max: 100)
list UltraServers {
    member: UltraServer
}

@range(min: 0)
integer UnhealthyInstanceCount

@pattern("dzd[-_][a-zA-Z0-9_-]{1,36}")
string UnifiedStudioDomainId

@pattern("[a-zA-Z0-9_-]{1,36}")
string UnifiedStudioEnvironmentId

@pattern("[a-zA-Z0-9_-]{1,36}")
string UnifiedStudioProjectId

structure UnifiedStudioSettings {
    StudioWebPortalAccess: FeatureStatus
    DomainAccountId: AccountId
    DomainRegion: RegionName
    DomainId: UnifiedStudioDomainId
    ProjectId: UnifiedStudioProjectId
    EnvironmentId: UnifiedStudioEnvironmentId
    ProjectS3Path: S3Uri
    SingleSignOnApplicationArn: SingleSignOnApplicationArn
}

structure UpdateClusterSoftwareInstanceGroupSpecification {
    @required
    InstanceGroupName: ClusterInstanceGroupName

    ImageReleaseVersion: ImageReleaseVersion
}

@length(min: 1, max: 100)
list UpdateClusterSoftwareInstanceGroups {
    member: UpdateClusterSoftwareInstanceGroupSpecification
}

@input
structure UpdateCodeRepositoryInput {
    @required
    CodeRepositoryName: EntityName

    GitConfig: GitConfigForUpdate
}

@output
structure UpdateCodeRepositoryOutput {
    @required
    CodeRepositoryArn: CodeRepositoryArn
}

@input
structure UpdateEndpointInput {
    @required
    EndpointName: EndpointName

    @required
    EndpointConfigName: EndpointConfigName

    RetainAllVariantProperties: Boolean
    ExcludeRetainedVariantProperties: VariantPropertyList
    DeploymentConfig: DeploymentConfig
    RetainDeploymentConfig: Boolean
}

@output
structure UpdateEndpointOutput {
    @required
    EndpointArn: EndpointArn
}

@input
structure UpdateEndpointWeightsAndCapacitiesInput {
    @required
    EndpointName: EndpointName

    @required
    DesiredWeightsAndCapacities: DesiredWeightAndCapacityList
}

@output
structure UpdateEndpointWeightsAndCapacitiesOutput {
    @required
    EndpointArn: EndpointArn
}

@input
structure UpdateInferenceComponentInput {
    @required
    InferenceComponentName: InferenceComponentName

    Specification: InferenceComponentSpecification
    Specifications: InferenceComponentSpecificationList
    RuntimeConfig: InferenceComponentRuntimeConfig
    DeploymentConfig: InferenceComponentDeploymentConfig
}

@output
structure UpdateInferenceComponentOutput {
    @required
    InferenceComponentArn: InferenceComponentArn
}

@input
structure UpdateInferenceComponentRuntimeConfigInput {
    @required
    InferenceComponentName: InferenceComponentName

    @required
    DesiredRuntimeConfig: InferenceComponentRuntimeConfig
}

@output
structure UpdateInferenceComponentRuntimeConfigOutput {
    @required
    InferenceComponentArn: InferenceComponentArn
}

@input
structure UpdateModelPackageInput {
    @required
    ModelPackageArn: ModelPackageArn

    ModelApprovalStatus: ModelApprovalStatus
    ModelPackageRegistrationType: ModelPackageRegistrationType
    ApprovalDescription: ApprovalDescription
    CustomerMetadataProperties: CustomerMetadataMap
    CustomerMetadataPropertiesToRemove: CustomerMetadataKeyList
    AdditionalInferenceSpecificationsToAdd: AdditionalInferenceSpecifications
    InferenceSpecification: InferenceSpecification
    SourceUri: ModelPackageSourceUri
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ClientToken: ClientToken
}

@output
structure UpdateModelPackageOutput {
    @required
    ModelPackageArn: ModelPackageArn
}

@input
structure UpdateNotebookInstanceInput {
    @required
    NotebookInstanceName: NotebookInstanceName

    InstanceType: InstanceType
    IpAddressType: IPAddressType
    PlatformIdentifier: PlatformIdentifier
    RoleArn: RoleArn
    LifecycleConfigName: NotebookInstanceLifecycleConfigName
    DisassociateLifecycleConfig: Boolean
    VolumeSizeInGB: NotebookInstanceVolumeSizeInGB
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
    AcceleratorTypes: NotebookInstanceAcceleratorTypes
    DisassociateAcceleratorTypes: Boolean
    DisassociateDefaultCodeRepository: Boolean
    DisassociateAdditionalCodeRepositories: Boolean
    RootAccess: RootAccess
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
}

@input
structure UpdateNotebookInstanceLifecycleConfigInput {
    @required
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName

    OnCreate: NotebookInstanceLifecycleConfigList
    OnStart: NotebookInstanceLifecycleConfigList
}

@output
structure UpdateNotebookInstanceLifecycleConfigOutput {}

@output
structure UpdateNotebookInstanceOutput {}

@input
structure UpdateProjectInput {
    @required
    ProjectName: ProjectEntityName

    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetails
    Tags: TagList
    TemplateProvidersToUpdate: UpdateTemplateProviderList
}

@output
structure UpdateProjectOutput {
    @required
    ProjectArn: ProjectArn
}

structure UpdateTemplateProvider {
    CfnTemplateProvider: CfnUpdateTemplateProvider
}

@length(min: 1, max: 1)
list UpdateTemplateProviderList {
    member: UpdateTemplateProvider
}

@length(min: 0, max: 1024) @pattern("(https|s3)://([^/]+)/?(.*)")
string Url

structure UserContext {
    UserProfileArn: String
    UserProfileName: String
    DomainId: String
    IamIdentity: IamIdentity
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:user-profile/.*")
string UserProfileArn

structure UserProfileDetails {
    DomainId: DomainId
    UserProfileName: UserProfileName
    Status: UserProfileStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

list UserProfileList {
    member: UserProfileDetails
}

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string UserProfileName

enum UserProfileSortKey {
    CreationTime
    LastModifiedTime
}

enum UserProfileStatus {
    Deleting
    Failed
    InService
    Pending
    Updating
    Update_Failed
    Delete_Failed
}

structure UserSettings {
    ExecutionRole: RoleArn
    SecurityGroups: SecurityGroupIds
    SharingSettings: SharingSettings
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    TensorBoardAppSettings: TensorBoardAppSettings
    RStudioServerProAppSettings: RStudioServerProAppSettings
    RSessionAppSettings: RSessionAppSettings
    CanvasAppSettings: CanvasAppSettings
    CodeEditorAppSettings: CodeEditorAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings
    DefaultLandingUri: LandingUri
    StudioWebPortal: StudioWebPortal
    CustomPosixUserConfig: CustomPosixUserConfig
    CustomFileSystemConfigs: CustomFileSystemConfigs
    StudioWebPortalSettings: StudioWebPortalSettings
    AutoMountHomeEFS: AutoMountHomeEFS
}

@range(min: 1, max: 3)
integer UsersPerStep

@range(min: 0.0)
float UtilizationMetric

@range(min: 1, max: 100)
integer UtilizationPercentagePerCore

@range(min: 0, max: 10000000)
float VCpuAmount

@range(min: 0, max: 1)
float ValidationFraction

@range(min: 300, max: 3600)
integer VariantInstanceProvisionTimeoutInSeconds

@length(min: 0, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string VariantName

structure VariantProperty {
    @required
    VariantPropertyType: VariantPropertyType
}

@length(min: 0, max: 3)
list VariantPropertyList {
    member: VariantProperty
}

enum VariantPropertyType {
    DesiredInstanceCount
    DesiredWeight
    DataCaptureConfig
}

enum VariantStatus {
    Creating
    Updating
    Deleting
    ActivatingTraffic
    Baking
}

@length(min: 0, max: 1024)
string VariantStatusMessage

@range(min: 0)
float VariantWeight

structure VectorConfig {
    @required
    Dimension: Dimension
}

enum VendorGuidance {
    NOT_PROVIDED
    STABLE
    TO_BE_ARCHIVED
    ARCHIVED
}

@length(min: 0, max: 20)
list VersionAliasesList {
    member: ImageVersionAliasPattern
}

@length(min: 1, max: 1024) @pattern(".+")
string VersionId

@length(min: 1, max: 176)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\\/[0-9]{1,9})?")
string VersionedArnOrName

structure Vertex {
    Arn: AssociationEntityArn
    Type: String40
    LineageType: LineageType
}

list Vertices {
    member: Vertex
}

structure VisibilityConditions {
    Key: VisibilityConditionsKey
    Value: VisibilityConditionsValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string VisibilityConditionsKey

@length(min: 1, max: 5)
list VisibilityConditionsList {
    member: VisibilityConditions
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string VisibilityConditionsValue

enum VolumeAttachmentStatus {
    attaching
    attached
    detaching
    detached
    busy
}

@length(min: 1, max: 32) @pattern("/dev/(xvd[a-z]|sd[b-z]|sd[f-p][1-6])")
string VolumeDeviceName

@length(min: 1, max: 256) @pattern("vol-[a-f0-9]{8}(?:[a-f0-9]{9})?")
string VolumeId

@range(min: 1)
integer VolumeSizeInGB

structure VpcConfig {
    @required
    SecurityGroupIds: VpcSecurityGroupIds

    @required
    Subnets: Subnets
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string VpcId

@length(min: 0, max: 20)
list VpcOnlyTrustedAccounts {
    member: AccountId
}

@length(min: 1, max: 5)
list VpcSecurityGroupIds {
    member: SecurityGroupId
}

@range(min: 0, max: 3600)
integer WaitIntervalInSeconds

@range(min: 0, max: 3600)
integer WaitTimeIntervalInSeconds

enum WarmPoolResourceStatus {
    Available
    Terminated
    Reused
    InUse
}

structure WarmPoolStatus {
    @required
    Status: WarmPoolResourceStatus

    ResourceRetainedBillableTimeInSeconds: ResourceRetainedBillableTimeInSeconds
    ReusedByJob: TrainingJobName
}

@length(min: 0, max: 9) @pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)")
string WeeklyMaintenanceWindowStart

@length(min: 0, max: 9) @pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)")
string WeeklyScheduleTimeFormat

structure WorkerAccessConfiguration {
    S3Presign: S3Presign
}

structure Workforce {
    @required
    WorkforceName: WorkforceName

    @required
    WorkforceArn: WorkforceArn

    LastUpdatedDate: Timestamp
    SourceIpConfig: SourceIpConfig
    SubDomain: String
    CognitoConfig: CognitoConfig
    OidcConfig: OidcConfigForResponse
    CreateDate: Timestamp
    WorkforceVpcConfig: WorkforceVpcConfigResponse
    Status: WorkforceStatus
    FailureReason: WorkforceFailureReason
    IpAddressType: WorkforceIpAddressType
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workforce/.*")
string WorkforceArn

@length(min: 1, max: 1024) @pattern(".+")
string WorkforceFailureReason

enum WorkforceIpAddressType {
    ipv4
    dualstack
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}")
string WorkforceName

@length(min: 0, max: 32) @pattern("sg-[0-9a-z]*")
string WorkforceSecurityGroupId

@length(min: 1, max: 5)
list WorkforceSecurityGroupIds {
    member: WorkforceSecurityGroupId
}

enum WorkforceStatus {
    Initializing
    Updating
    Deleting
    Failed
    Active
}

@length(min: 0, max: 32) @pattern("subnet-[0-9a-z]*")
string WorkforceSubnetId

@length(min: 1, max: 16)
list WorkforceSubnets {
    member: WorkforceSubnetId
}

structure WorkforceVpcConfigRequest {
    VpcId: WorkforceVpcId
    SecurityGroupIds: WorkforceSecurityGroupIds
    Subnets: WorkforceSubnets
}

structure WorkforceVpcConfigResponse {
    @required
    VpcId: WorkforceVpcId

    @required
    SecurityGroupIds: WorkforceSecurityGroupIds

    @required
    Subnets: WorkforceSubnets

    VpcEndpointId: WorkforceVpcEndpointId
}

@length(min: 1, max: 255) @pattern("vpce-[0-9a-z]*")
string WorkforceVpcEndpointId

@length(min: 0, max: 32) @pattern("vpc-[0-9a-z]*")
string WorkforceVpcId

list Workforces {
    member: Workforce
}

union WorkloadSpec {
    Inline: String
}

structure WorkspaceSettings {
    S3ArtifactPath: S3Uri
    S3KmsKeyId: KmsKeyId
}

structure Workteam {
    @required
    WorkteamName: WorkteamName

    @required
    MemberDefinitions: MemberDefinitions

    @required
    WorkteamArn: WorkteamArn

    WorkforceArn: WorkforceArn
    ProductListingIds: ProductListings

    @required
    Description: String200

    SubDomain: String
    CreateDate: Timestamp
    LastUpdatedDate: Timestamp
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration
}

@length(min: 0, max: 256) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*")
string WorkteamArn

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string WorkteamName

list Workteams {
    member: Workteam
}
