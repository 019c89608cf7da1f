$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cleanroomsml

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Clean Rooms ML")
@service(sdkId: "CleanRoomsML", endpointPrefix: "cleanrooms-ml")
@restJson1
@sigv4(name: "cleanrooms-ml")
@standardRegionalEndpoints
service CleanRoomsML {
    version: "2023-09-06"
    operations: [
        CancelTrainedModel
        CancelTrainedModelInferenceJob
        CreateAudienceModel
        CreateConfiguredAudienceModel
        CreateConfiguredModelAlgorithm
        CreateConfiguredModelAlgorithmAssociation
        CreateMLInputChannel
        CreateTrainedModel
        CreateTrainingDataset
        DeleteAudienceGenerationJob
        DeleteAudienceModel
        DeleteConfiguredAudienceModel
        DeleteConfiguredAudienceModelPolicy
        DeleteConfiguredModelAlgorithm
        DeleteConfiguredModelAlgorithmAssociation
        DeleteMLConfiguration
        DeleteMLInputChannelData
        DeleteTrainedModelOutput
        DeleteTrainingDataset
        GetAudienceGenerationJob
        GetAudienceModel
        GetCollaborationConfiguredModelAlgorithmAssociation
        GetCollaborationMLInputChannel
        GetCollaborationTrainedModel
        GetConfiguredAudienceModel
        GetConfiguredAudienceModelPolicy
        GetConfiguredModelAlgorithm
        GetConfiguredModelAlgorithmAssociation
        GetMLConfiguration
        GetMLInputChannel
        GetTrainedModel
        GetTrainedModelInferenceJob
        GetTrainingDataset
        ListAudienceExportJobs
        ListAudienceGenerationJobs
        ListAudienceModels
        ListCollaborationConfiguredModelAlgorithmAssociations
        ListCollaborationMLInputChannels
        ListCollaborationTrainedModelExportJobs
        ListCollaborationTrainedModelInferenceJobs
        ListCollaborationTrainedModels
        ListConfiguredAudienceModels
        ListConfiguredModelAlgorithmAssociations
        ListConfiguredModelAlgorithms
        ListMLInputChannels
        ListTagsForResource
        ListTrainedModelInferenceJobs
        ListTrainedModelVersions
        ListTrainedModels
        ListTrainingDatasets
        PutConfiguredAudienceModelPolicy
        PutMLConfiguration
        StartAudienceExportJob
        StartAudienceGenerationJob
        StartTrainedModelExportJob
        StartTrainedModelInferenceJob
        TagResource
        UntagResource
        UpdateConfiguredAudienceModel
    ]
}

@http(method: "PATCH", uri: "/memberships/{membershipIdentifier}/trained-models/{trainedModelArn}")
@idempotent
operation CancelTrainedModel {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required @httpLabel
        trainedModelArn: TrainedModelArn

        @httpQuery("versionIdentifier")
        versionIdentifier: UUID
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
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn}"
)
@idempotent
operation CancelTrainedModelInferenceJob {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required @httpLabel
        trainedModelInferenceJobArn: TrainedModelInferenceJobArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/audience-model") @idempotent
operation CreateAudienceModel {
    input := {
        trainingDataStartTime: SyntheticTimestamp_date_time
        trainingDataEndTime: SyntheticTimestamp_date_time

        @required
        name: NameString

        @required
        trainingDatasetArn: TrainingDatasetArn

        kmsKeyArn: KmsKeyArn
        tags: TagMap
        description: ResourceDescription
    }
    output := {
        @required
        audienceModelArn: AudienceModelArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/configured-audience-model") @idempotent
operation CreateConfiguredAudienceModel {
    input := {
        @required
        name: NameString

        @required
        audienceModelArn: AudienceModelArn

        @required
        outputConfig: ConfiguredAudienceModelOutputConfig

        description: ResourceDescription

        @required
        sharedAudienceMetrics: MetricsList

        minMatchingSeedSize: MinMatchingSeedSize
        audienceSizeConfig: AudienceSizeConfig
        tags: TagMap
        childResourceTagOnCreatePolicy: TagOnCreatePolicy
    }
    output := {
        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/configured-model-algorithms") @idempotent
operation CreateConfiguredModelAlgorithm {
    input := {
        @required
        name: NameString

        description: ResourceDescription

        @required
        roleArn: IamRoleArn

        trainingContainerConfig: ContainerConfig
        inferenceContainerConfig: InferenceContainerConfig
        tags: TagMap
        kmsKeyArn: KmsKeyArn
    }
    output := {
        @required
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/configured-model-algorithm-associations"
)
@idempotent
operation CreateConfiguredModelAlgorithmAssociation {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

        @required
        name: NameString

        description: ResourceDescription
        privacyConfiguration: PrivacyConfiguration
        tags: TagMap
    }
    output := {
        @required
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/ml-input-channels") @idempotent
operation CreateMLInputChannel {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required
        configuredModelAlgorithmAssociations: CreateMLInputChannelRequestConfiguredModelAlgorithmAssociationsList

        @required
        inputChannel: InputChannel

        @required
        name: NameString

        @required
        retentionInDays: CreateMLInputChannelRequestRetentionInDaysInteger

        description: ResourceDescription
        kmsKeyArn: KmsKeyArn
        tags: TagMap
        payerConfiguration: PayerConfiguration
    }
    output := {
        @required
        mlInputChannelArn: MLInputChannelArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/trained-models") @idempotent
operation CreateTrainedModel {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required
        name: NameString

        @required
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        hyperparameters: HyperParameters
        environment: Environment

        @required
        resourceConfig: ResourceConfig

        stoppingCondition: StoppingCondition
        incrementalTrainingDataChannels: IncrementalTrainingDataChannels

        @required
        dataChannels: ModelTrainingDataChannels

        trainingInputMode: TrainingInputMode
        description: ResourceDescription
        kmsKeyArn: KmsKeyArn
        tags: TagMap
        mlModelTrainingPayerAccountId: AccountId
    }
    output := {
        @required
        trainedModelArn: TrainedModelArn

        versionIdentifier: UUID
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/training-dataset") @idempotent
operation CreateTrainingDataset {
    input := {
        @required
        name: NameString

        @required
        roleArn: IamRoleArn

        @required
        trainingData: CreateTrainingDatasetRequestTrainingDataList

        tags: TagMap
        description: ResourceDescription
    }
    output := {
        @required
        trainingDatasetArn: TrainingDatasetArn
    }
    errors: [ConflictException, ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "DELETE", uri: "/audience-generation-job/{audienceGenerationJobArn}") @idempotent
operation DeleteAudienceGenerationJob {
    input := {
        @required @httpLabel
        audienceGenerationJobArn: AudienceGenerationJobArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/audience-model/{audienceModelArn}") @idempotent
operation DeleteAudienceModel {
    input := {
        @required @httpLabel
        audienceModelArn: AudienceModelArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/configured-audience-model/{configuredAudienceModelArn}") @idempotent
operation DeleteConfiguredAudienceModel {
    input := {
        @required @httpLabel
        configuredAudienceModelArn: ConfiguredAudienceModelArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/configured-audience-model/{configuredAudienceModelArn}/policy")
@idempotent
operation DeleteConfiguredAudienceModelPolicy {
    input := {
        @required @httpLabel
        configuredAudienceModelArn: ConfiguredAudienceModelArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/configured-model-algorithms/{configuredModelAlgorithmArn}")
@idempotent
operation DeleteConfiguredModelAlgorithm {
    input := {
        @required @httpLabel
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn
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
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}"
)
@idempotent
operation DeleteConfiguredModelAlgorithmAssociation {
    input := {
        @required @httpLabel
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required @httpLabel
        membershipIdentifier: UUID
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/memberships/{membershipIdentifier}/ml-configurations") @idempotent
operation DeleteMLConfiguration {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn}"
)
@idempotent
operation DeleteMLInputChannelData {
    input := {
        @required @httpLabel
        mlInputChannelArn: MLInputChannelArn

        @required @httpLabel
        membershipIdentifier: UUID
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/memberships/{membershipIdentifier}/trained-models/{trainedModelArn}")
@idempotent
operation DeleteTrainedModelOutput {
    input := {
        @required @httpLabel
        trainedModelArn: TrainedModelArn

        @required @httpLabel
        membershipIdentifier: UUID

        @httpQuery("versionIdentifier")
        versionIdentifier: UUID
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/training-dataset/{trainingDatasetArn}") @idempotent
operation DeleteTrainingDataset {
    input := {
        @required @httpLabel
        trainingDatasetArn: TrainingDatasetArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/audience-generation-job/{audienceGenerationJobArn}") @readonly
operation GetAudienceGenerationJob {
    input := {
        @required @httpLabel
        audienceGenerationJobArn: AudienceGenerationJobArn
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        audienceGenerationJobArn: AudienceGenerationJobArn

        @required
        name: NameString

        description: ResourceDescription

        @required
        status: AudienceGenerationJobStatus

        statusDetails: StatusDetails

        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        seedAudience: AudienceGenerationJobDataSource
        includeSeedInOutput: Boolean
        collaborationId: UUID
        metrics: AudienceQualityMetrics
        startedBy: AccountId
        tags: TagMap
        protectedQueryIdentifier: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/audience-model/{audienceModelArn}") @readonly
operation GetAudienceModel {
    input := {
        @required @httpLabel
        audienceModelArn: AudienceModelArn
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        trainingDataStartTime: SyntheticTimestamp_date_time
        trainingDataEndTime: SyntheticTimestamp_date_time

        @required
        audienceModelArn: AudienceModelArn

        @required
        name: NameString

        @required
        trainingDatasetArn: TrainingDatasetArn

        @required
        status: AudienceModelStatus

        statusDetails: StatusDetails
        kmsKeyArn: KmsKeyArn
        tags: TagMap
        description: ResourceDescription
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}"
)
@readonly
operation GetCollaborationConfiguredModelAlgorithmAssociation {
    input := {
        @required @httpLabel
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required @httpLabel
        collaborationIdentifier: UUID
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required
        membershipIdentifier: UUID

        @required
        collaborationIdentifier: UUID

        @required
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

        @required
        name: NameString

        description: ResourceDescription

        @required
        creatorAccountId: AccountId

        privacyConfiguration: PrivacyConfiguration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/ml-input-channels/{mlInputChannelArn}"
)
@readonly
operation GetCollaborationMLInputChannel {
    input := {
        @required @httpLabel
        mlInputChannelArn: MLInputChannelArn

        @required @httpLabel
        collaborationIdentifier: UUID
    }
    output := {
        @required
        membershipIdentifier: UUID

        @required
        collaborationIdentifier: UUID

        @required
        mlInputChannelArn: MLInputChannelArn

        @required
        name: NameString

        @required
        configuredModelAlgorithmAssociations: GetCollaborationMLInputChannelResponseConfiguredModelAlgorithmAssociationsList

        @required
        status: MLInputChannelStatus

        statusDetails: StatusDetails

        @required
        retentionInDays: GetCollaborationMLInputChannelResponseRetentionInDaysInteger

        numberOfRecords: GetCollaborationMLInputChannelResponseNumberOfRecordsLong
        privacyBudgets: PrivacyBudgets
        description: ResourceDescription
        syntheticDataConfiguration: SyntheticDataConfiguration
        payerConfiguration: PayerConfiguration

        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        creatorAccountId: AccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn}"
)
@readonly
operation GetCollaborationTrainedModel {
    input := {
        @required @httpLabel
        trainedModelArn: TrainedModelArn

        @required @httpLabel
        collaborationIdentifier: UUID

        @httpQuery("versionIdentifier")
        versionIdentifier: UUID
    }
    output := {
        @required
        membershipIdentifier: UUID

        @required
        collaborationIdentifier: UUID

        @required
        trainedModelArn: TrainedModelArn

        versionIdentifier: UUID
        incrementalTrainingDataChannels: IncrementalTrainingDataChannelsOutput

        @required
        name: NameString

        description: ResourceDescription

        @required
        status: TrainedModelStatus

        statusDetails: StatusDetails

        @required
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        resourceConfig: ResourceConfig
        trainingInputMode: TrainingInputMode
        stoppingCondition: StoppingCondition
        metricsStatus: MetricsStatus
        metricsStatusDetails: String
        logsStatus: LogsStatus
        logsStatusDetails: String
        trainingContainerImageDigest: String
        mlModelTrainingPayerAccountId: AccountId

        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        creatorAccountId: AccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/configured-audience-model/{configuredAudienceModelArn}") @readonly
operation GetConfiguredAudienceModel {
    input := {
        @required @httpLabel
        configuredAudienceModelArn: ConfiguredAudienceModelArn
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        @required
        name: NameString

        @required
        audienceModelArn: AudienceModelArn

        @required
        outputConfig: ConfiguredAudienceModelOutputConfig

        description: ResourceDescription

        @required
        status: ConfiguredAudienceModelStatus

        @required
        sharedAudienceMetrics: MetricsList

        minMatchingSeedSize: MinMatchingSeedSize
        audienceSizeConfig: AudienceSizeConfig
        tags: TagMap
        childResourceTagOnCreatePolicy: TagOnCreatePolicy
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/configured-audience-model/{configuredAudienceModelArn}/policy")
@readonly
operation GetConfiguredAudienceModelPolicy {
    input := {
        @required @httpLabel
        configuredAudienceModelArn: ConfiguredAudienceModelArn
    }
    output := {
        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        @required
        configuredAudienceModelPolicy: ResourcePolicy

        @required
        policyHash: Hash
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/configured-model-algorithms/{configuredModelAlgorithmArn}") @readonly
operation GetConfiguredModelAlgorithm {
    input := {
        @required @httpLabel
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

        @required
        name: NameString

        trainingContainerConfig: ContainerConfig
        inferenceContainerConfig: InferenceContainerConfig

        @required
        roleArn: IamRoleArn

        description: ResourceDescription
        tags: TagMap
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}"
)
@readonly
operation GetConfiguredModelAlgorithmAssociation {
    input := {
        @required @httpLabel
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required @httpLabel
        membershipIdentifier: UUID
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required
        membershipIdentifier: UUID

        @required
        collaborationIdentifier: UUID

        @required
        configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

        @required
        name: NameString

        privacyConfiguration: PrivacyConfiguration
        description: ResourceDescription
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/ml-configurations") @readonly
operation GetMLConfiguration {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID
    }
    output := {
        @required
        membershipIdentifier: UUID

        @required
        defaultOutputLocation: MLOutputConfiguration

        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn}"
)
@readonly
operation GetMLInputChannel {
    input := {
        @required @httpLabel
        mlInputChannelArn: MLInputChannelArn

        @required @httpLabel
        membershipIdentifier: UUID
    }
    output := {
        @required
        membershipIdentifier: UUID

        @required
        collaborationIdentifier: UUID

        @required
        mlInputChannelArn: MLInputChannelArn

        @required
        name: NameString

        @required
        configuredModelAlgorithmAssociations: GetMLInputChannelResponseConfiguredModelAlgorithmAssociationsList

        @required
        status: MLInputChannelStatus

        statusDetails: StatusDetails

        @required
        retentionInDays: GetMLInputChannelResponseRetentionInDaysInteger

        numberOfRecords: GetMLInputChannelResponseNumberOfRecordsLong
        privacyBudgets: PrivacyBudgets
        description: ResourceDescription
        syntheticDataConfiguration: SyntheticDataConfiguration
        payerConfiguration: PayerConfiguration

        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        inputChannel: InputChannel

        protectedQueryIdentifier: UUID
        numberOfFiles: GetMLInputChannelResponseNumberOfFilesDouble
        sizeInGb: GetMLInputChannelResponseSizeInGbDouble
        kmsKeyArn: KmsKeyArn
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/trained-models/{trainedModelArn}")
@readonly
operation GetTrainedModel {
    input := {
        @required @httpLabel
        trainedModelArn: TrainedModelArn

        @required @httpLabel
        membershipIdentifier: UUID

        @httpQuery("versionIdentifier")
        versionIdentifier: UUID
    }
    output := {
        @required
        membershipIdentifier: UUID

        @required
        collaborationIdentifier: UUID

        @required
        trainedModelArn: TrainedModelArn

        versionIdentifier: UUID
        incrementalTrainingDataChannels: IncrementalTrainingDataChannelsOutput

        @required
        name: NameString

        description: ResourceDescription

        @required
        status: TrainedModelStatus

        statusDetails: StatusDetails

        @required
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        resourceConfig: ResourceConfig
        trainingInputMode: TrainingInputMode
        stoppingCondition: StoppingCondition
        metricsStatus: MetricsStatus
        metricsStatusDetails: String
        logsStatus: LogsStatus
        logsStatusDetails: String
        trainingContainerImageDigest: String
        mlModelTrainingPayerAccountId: AccountId

        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        hyperparameters: HyperParameters
        environment: Environment
        kmsKeyArn: KmsKeyArn
        tags: TagMap

        @required
        dataChannels: ModelTrainingDataChannels
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn}"
)
@readonly
operation GetTrainedModelInferenceJob {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required @httpLabel
        trainedModelInferenceJobArn: TrainedModelInferenceJobArn
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        trainedModelInferenceJobArn: TrainedModelInferenceJobArn

        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required
        name: NameString

        @required
        status: TrainedModelInferenceJobStatus

        @required
        trainedModelArn: TrainedModelArn

        trainedModelVersionIdentifier: UUID

        @required
        resourceConfig: InferenceResourceConfig

        @required
        outputConfiguration: InferenceOutputConfiguration

        @required
        membershipIdentifier: UUID

        @required
        dataSource: ModelInferenceDataSource

        containerExecutionParameters: InferenceContainerExecutionParameters
        statusDetails: StatusDetails
        description: ResourceDescription
        inferenceContainerImageDigest: String
        environment: InferenceEnvironmentMap
        kmsKeyArn: KmsKeyArn
        metricsStatus: MetricsStatus
        metricsStatusDetails: String
        logsStatus: LogsStatus
        logsStatusDetails: String
        tags: TagMap
        mlModelInferencePayerAccountId: AccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/training-dataset/{trainingDatasetArn}") @readonly
operation GetTrainingDataset {
    input := {
        @required @httpLabel
        trainingDatasetArn: TrainingDatasetArn
    }
    output := {
        @required
        createTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        @required
        trainingDatasetArn: TrainingDatasetArn

        @required
        name: NameString

        @required
        trainingData: DatasetList

        @required
        status: TrainingDatasetStatus

        @required
        roleArn: IamRoleArn

        tags: TagMap
        description: ResourceDescription
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/audience-export-job")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "audienceExportJobs"
    pageSize: "maxResults"
)
operation ListAudienceExportJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("audienceGenerationJobArn")
        audienceGenerationJobArn: AudienceGenerationJobArn
    }
    output := {
        nextToken: NextToken

        @required
        audienceExportJobs: AudienceExportJobList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/audience-generation-job")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "audienceGenerationJobs"
    pageSize: "maxResults"
)
operation ListAudienceGenerationJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("configuredAudienceModelArn")
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        @httpQuery("collaborationId")
        collaborationId: UUID
    }
    output := {
        nextToken: NextToken

        @required
        audienceGenerationJobs: AudienceGenerationJobList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/audience-model")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "audienceModels"
    pageSize: "maxResults"
)
operation ListAudienceModels {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        audienceModels: AudienceModelList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/configured-model-algorithm-associations"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationConfiguredModelAlgorithmAssociations"
    pageSize: "maxResults"
)
operation ListCollaborationConfiguredModelAlgorithmAssociations {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        collaborationIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        collaborationConfiguredModelAlgorithmAssociations: CollaborationConfiguredModelAlgorithmAssociationList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/ml-input-channels")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationMLInputChannelsList"
    pageSize: "maxResults"
)
operation ListCollaborationMLInputChannels {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        collaborationIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        collaborationMLInputChannelsList: CollaborationMLInputChannelsList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn}/export-jobs"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationTrainedModelExportJobs"
    pageSize: "maxResults"
)
operation ListCollaborationTrainedModelExportJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        collaborationIdentifier: UUID

        @required @httpLabel
        trainedModelArn: TrainedModelArn

        @httpQuery("trainedModelVersionIdentifier")
        trainedModelVersionIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        collaborationTrainedModelExportJobs: CollaborationTrainedModelExportJobList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/trained-model-inference-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationTrainedModelInferenceJobs"
    pageSize: "maxResults"
)
operation ListCollaborationTrainedModelInferenceJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        collaborationIdentifier: UUID

        @httpQuery("trainedModelArn")
        trainedModelArn: TrainedModelArn

        @httpQuery("trainedModelVersionIdentifier")
        trainedModelVersionIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        collaborationTrainedModelInferenceJobs: CollaborationTrainedModelInferenceJobList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/trained-models")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationTrainedModels"
    pageSize: "maxResults"
)
operation ListCollaborationTrainedModels {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        collaborationIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        collaborationTrainedModels: CollaborationTrainedModelList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/configured-audience-model")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configuredAudienceModels"
    pageSize: "maxResults"
)
operation ListConfiguredAudienceModels {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        configuredAudienceModels: ConfiguredAudienceModelList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/configured-model-algorithm-associations"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configuredModelAlgorithmAssociations"
    pageSize: "maxResults"
)
operation ListConfiguredModelAlgorithmAssociations {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        membershipIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        configuredModelAlgorithmAssociations: ConfiguredModelAlgorithmAssociationList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/configured-model-algorithms")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configuredModelAlgorithms"
    pageSize: "maxResults"
)
operation ListConfiguredModelAlgorithms {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        configuredModelAlgorithms: ConfiguredModelAlgorithmList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/ml-input-channels")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "mlInputChannelsList"
    pageSize: "maxResults"
)
operation ListMLInputChannels {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        membershipIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        mlInputChannelsList: MLInputChannelsList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableArn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/trained-model-inference-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "trainedModelInferenceJobs"
    pageSize: "maxResults"
)
operation ListTrainedModelInferenceJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        membershipIdentifier: UUID

        @httpQuery("trainedModelArn")
        trainedModelArn: TrainedModelArn

        @httpQuery("trainedModelVersionIdentifier")
        trainedModelVersionIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        trainedModelInferenceJobs: TrainedModelInferenceJobList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/versions"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "trainedModels"
    pageSize: "maxResults"
)
operation ListTrainedModelVersions {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        membershipIdentifier: UUID

        @required @httpLabel
        trainedModelArn: TrainedModelArn

        @httpQuery("status")
        status: TrainedModelStatus
    }
    output := {
        nextToken: NextToken

        @required
        trainedModels: TrainedModelList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/trained-models")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "trainedModels"
    pageSize: "maxResults"
)
operation ListTrainedModels {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        membershipIdentifier: UUID
    }
    output := {
        nextToken: NextToken

        @required
        trainedModels: TrainedModelList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/training-dataset")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "trainingDatasets"
    pageSize: "maxResults"
)
operation ListTrainingDatasets {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        trainingDatasets: TrainingDatasetList
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "PUT", uri: "/configured-audience-model/{configuredAudienceModelArn}/policy")
@idempotent
operation PutConfiguredAudienceModelPolicy {
    input := {
        @required @httpLabel
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        @required
        configuredAudienceModelPolicy: ResourcePolicy

        previousPolicyHash: Hash
        policyExistenceCondition: PolicyExistenceCondition
    }
    output := {
        @required
        configuredAudienceModelPolicy: ResourcePolicy

        @required
        policyHash: Hash
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/memberships/{membershipIdentifier}/ml-configurations") @idempotent
operation PutMLConfiguration {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required
        defaultOutputLocation: MLOutputConfiguration
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@http(method: "POST", uri: "/audience-export-job") @idempotent
operation StartAudienceExportJob {
    input := {
        @required
        name: NameString

        @required
        audienceGenerationJobArn: AudienceGenerationJobArn

        @required
        audienceSize: AudienceSize

        description: ResourceDescription
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/audience-generation-job") @idempotent
operation StartAudienceGenerationJob {
    input := {
        @required
        name: NameString

        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        @required
        seedAudience: AudienceGenerationJobDataSource

        includeSeedInOutput: Boolean
        collaborationId: UUID
        description: ResourceDescription
        tags: TagMap
    }
    output := {
        @required
        audienceGenerationJobArn: AudienceGenerationJobArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/export-jobs"
)
@idempotent
operation StartTrainedModelExportJob {
    input := {
        @required
        name: NameString

        @required @httpLabel
        trainedModelArn: TrainedModelArn

        trainedModelVersionIdentifier: UUID

        @required @httpLabel
        membershipIdentifier: UUID

        @required
        outputConfiguration: TrainedModelExportOutputConfiguration

        description: ResourceDescription
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/trained-model-inference-jobs")
@idempotent
operation StartTrainedModelInferenceJob {
    input := {
        @required @httpLabel
        membershipIdentifier: UUID

        @required
        name: NameString

        @required
        trainedModelArn: TrainedModelArn

        trainedModelVersionIdentifier: UUID
        configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

        @required
        resourceConfig: InferenceResourceConfig

        @required
        outputConfiguration: InferenceOutputConfiguration

        @required
        dataSource: ModelInferenceDataSource

        description: ResourceDescription
        containerExecutionParameters: InferenceContainerExecutionParameters
        environment: InferenceEnvironmentMap
        kmsKeyArn: KmsKeyArn
        tags: TagMap
        mlModelInferencePayerAccountId: AccountId
    }
    output := {
        @required
        trainedModelInferenceJobArn: TrainedModelInferenceJobArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/configured-audience-model/{configuredAudienceModelArn}") @idempotent
operation UpdateConfiguredAudienceModel {
    input := {
        @required @httpLabel
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        outputConfig: ConfiguredAudienceModelOutputConfig
        audienceModelArn: AudienceModelArn
        sharedAudienceMetrics: MetricsList
        minMatchingSeedSize: MinMatchingSeedSize
        audienceSizeConfig: AudienceSizeConfig
        description: ResourceDescription
    }
    output := {
        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

structure AccessBudget {
    @required
    resourceArn: BudgetedResourceArn

    @required
    details: AccessBudgetDetailsList

    @required
    aggregateRemainingBudget: Budget
}

structure AccessBudgetDetails {
    @required
    startTime: SyntheticTimestamp_date_time

    endTime: SyntheticTimestamp_date_time

    @required
    remainingBudget: Budget

    @required
    budget: Budget

    @required
    budgetType: AccessBudgetType

    autoRefresh: AutoRefreshMode
}

@length(min: 1, max: 2)
list AccessBudgetDetailsList {
    member: AccessBudgetDetails
}

enum AccessBudgetType {
    CALENDAR_DAY
    CALENDAR_MONTH
    CALENDAR_WEEK
    LIFETIME
}

@length(min: 1, max: 100)
list AccessBudgets {
    member: AccessBudget
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

@length(min: 1, max: 5)
list AccountIdList {
    member: String
}

@length(min: 1, max: 255) @pattern(".*")
string AlgorithmImage

@length(min: 0, max: 200)
@pattern("arn:aws[-a-z]*:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/analysistemplate/[\\d\\w-]+")
string AnalysisTemplateArn

structure AudienceDestination {
    @required
    s3Destination: S3ConfigMap
}

list AudienceExportJobList {
    member: AudienceExportJobSummary
}

enum AudienceExportJobStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
}

structure AudienceExportJobSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    name: NameString

    @required
    audienceGenerationJobArn: AudienceGenerationJobArn

    @required
    audienceSize: AudienceSize

    description: ResourceDescription

    @required
    status: AudienceExportJobStatus

    statusDetails: StatusDetails
    outputLocation: S3Path
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+")
string AudienceGenerationJobArn

structure AudienceGenerationJobDataSource {
    dataSource: S3ConfigMap

    @required
    roleArn: IamRoleArn

    sqlParameters: ProtectedQuerySQLParameters
    sqlComputeConfiguration: ComputeConfiguration
}

list AudienceGenerationJobList {
    member: AudienceGenerationJobSummary
}

enum AudienceGenerationJobStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_PENDING
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure AudienceGenerationJobSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    audienceGenerationJobArn: AudienceGenerationJobArn

    @required
    name: NameString

    description: ResourceDescription

    @required
    status: AudienceGenerationJobStatus

    @required
    configuredAudienceModelArn: ConfiguredAudienceModelArn

    collaborationId: UUID
    startedBy: AccountId
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+")
string AudienceModelArn

list AudienceModelList {
    member: AudienceModelSummary
}

enum AudienceModelStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_PENDING
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure AudienceModelSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    audienceModelArn: AudienceModelArn

    @required
    name: NameString

    @required
    trainingDatasetArn: TrainingDatasetArn

    @required
    status: AudienceModelStatus

    description: ResourceDescription
}

structure AudienceQualityMetrics {
    @required
    relevanceMetrics: RelevanceMetrics

    recallMetric: AudienceQualityMetricsRecallMetricDouble
}

@range(min: 0.0, max: 1.0)
double AudienceQualityMetricsRecallMetricDouble

structure AudienceSize {
    @required
    type: AudienceSizeType

    @required
    value: AudienceSizeValue
}

@length(min: 1, max: 25)
list AudienceSizeBins {
    member: AudienceSizeValue
}

structure AudienceSizeConfig {
    @required
    audienceSizeType: AudienceSizeType

    @required
    audienceSizeBins: AudienceSizeBins
}

enum AudienceSizeType {
    ABSOLUTE
    PERCENTAGE
}

@range(min: 1, max: 20000000)
integer AudienceSizeValue

enum AutoRefreshMode {
    ENABLED
    DISABLED
}

@range(min: 0)
integer Budget

@length(min: 0, max: 200)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/configuredtableassociation/[\\d\\w-]+")
string BudgetedResourceArn

list CollaborationConfiguredModelAlgorithmAssociationList {
    member: CollaborationConfiguredModelAlgorithmAssociationSummary
}

structure CollaborationConfiguredModelAlgorithmAssociationSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

    @required
    name: NameString

    description: ResourceDescription

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

    @required
    creatorAccountId: AccountId
}

structure CollaborationMLInputChannelSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    name: NameString

    @required
    configuredModelAlgorithmAssociations: CollaborationMLInputChannelSummaryConfiguredModelAlgorithmAssociationsList

    @required
    mlInputChannelArn: MLInputChannelArn

    @required
    status: MLInputChannelStatus

    @required
    creatorAccountId: AccountId

    description: ResourceDescription
    payerConfiguration: PayerConfiguration
}

@length(min: 1, max: 1)
list CollaborationMLInputChannelSummaryConfiguredModelAlgorithmAssociationsList {
    member: ConfiguredModelAlgorithmAssociationArn
}

list CollaborationMLInputChannelsList {
    member: CollaborationMLInputChannelSummary
}

list CollaborationTrainedModelExportJobList {
    member: CollaborationTrainedModelExportJobSummary
}

structure CollaborationTrainedModelExportJobSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    name: NameString

    @required
    outputConfiguration: TrainedModelExportOutputConfiguration

    @required
    status: TrainedModelExportJobStatus

    statusDetails: StatusDetails
    description: ResourceDescription

    @required
    creatorAccountId: AccountId

    @required
    trainedModelArn: TrainedModelArn

    trainedModelVersionIdentifier: UUID

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID
}

list CollaborationTrainedModelInferenceJobList {
    member: CollaborationTrainedModelInferenceJobSummary
}

structure CollaborationTrainedModelInferenceJobSummary {
    @required
    trainedModelInferenceJobArn: TrainedModelInferenceJobArn

    configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

    @required
    membershipIdentifier: UUID

    @required
    trainedModelArn: TrainedModelArn

    trainedModelVersionIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    status: TrainedModelInferenceJobStatus

    @required
    outputConfiguration: InferenceOutputConfiguration

    @required
    name: NameString

    description: ResourceDescription
    metricsStatus: MetricsStatus
    metricsStatusDetails: String
    logsStatus: LogsStatus
    logsStatusDetails: String
    mlModelInferencePayerAccountId: AccountId

    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    creatorAccountId: AccountId
}

list CollaborationTrainedModelList {
    member: CollaborationTrainedModelSummary
}

structure CollaborationTrainedModelSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    trainedModelArn: TrainedModelArn

    @required
    name: NameString

    versionIdentifier: UUID
    incrementalTrainingDataChannels: IncrementalTrainingDataChannelsOutput
    description: ResourceDescription

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    status: TrainedModelStatus

    @required
    configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

    @required
    creatorAccountId: AccountId

    mlModelTrainingPayerAccountId: AccountId
}

structure ColumnClassificationDetails {
    @required
    columnMapping: ColumnMappingList
}

@length(min: 5)
list ColumnMappingList {
    member: SyntheticDataColumnProperties
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?")
string ColumnName

structure ColumnSchema {
    @required
    columnName: ColumnName

    @required
    columnTypes: ColumnTypeList
}

enum ColumnType {
    USER_ID
    ITEM_ID
    TIMESTAMP
    CATEGORICAL_FEATURE
    NUMERICAL_FEATURE
}

@length(min: 1, max: 1)
list ColumnTypeList {
    member: ColumnType
}

union ComputeConfiguration {
    worker: WorkerComputeConfiguration
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+")
string ConfiguredAudienceModelArn

list ConfiguredAudienceModelList {
    member: ConfiguredAudienceModelSummary
}

structure ConfiguredAudienceModelOutputConfig {
    @required
    destination: AudienceDestination

    @required
    roleArn: IamRoleArn
}

enum ConfiguredAudienceModelStatus {
    ACTIVE
}

structure ConfiguredAudienceModelSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    name: NameString

    @required
    audienceModelArn: AudienceModelArn

    @required
    outputConfig: ConfiguredAudienceModelOutputConfig

    description: ResourceDescription

    @required
    configuredAudienceModelArn: ConfiguredAudienceModelArn

    @required
    status: ConfiguredAudienceModelStatus
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+")
string ConfiguredModelAlgorithmArn

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+")
string ConfiguredModelAlgorithmAssociationArn

list ConfiguredModelAlgorithmAssociationList {
    member: ConfiguredModelAlgorithmAssociationSummary
}

structure ConfiguredModelAlgorithmAssociationSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

    @required
    configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

    @required
    name: NameString

    description: ResourceDescription

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID
}

list ConfiguredModelAlgorithmList {
    member: ConfiguredModelAlgorithmSummary
}

structure ConfiguredModelAlgorithmSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    configuredModelAlgorithmArn: ConfiguredModelAlgorithmArn

    @required
    name: NameString

    description: ResourceDescription
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@length(min: 1, max: 256) @pattern(".*")
string ContainerArgument

@length(min: 1, max: 100)
list ContainerArguments {
    member: ContainerArgument
}

structure ContainerConfig {
    @required
    imageUri: AlgorithmImage

    entrypoint: ContainerEntrypoint
    arguments: ContainerArguments
    metricDefinitions: MetricDefinitionList
}

@length(min: 1, max: 100)
list ContainerEntrypoint {
    member: ContainerEntrypointString
}

@length(min: 1, max: 256) @pattern(".*")
string ContainerEntrypointString

@length(min: 1, max: 1)
list CreateMLInputChannelRequestConfiguredModelAlgorithmAssociationsList {
    member: ConfiguredModelAlgorithmAssociationArn
}

@range(min: 1, max: 30)
integer CreateMLInputChannelRequestRetentionInDaysInteger

@length(min: 1, max: 1)
list CreateTrainingDatasetRequestTrainingDataList {
    member: Dataset
}

@length(min: 1, max: 200)
@pattern("[a-zA-Z0-9\\_\\#\\=\\@/\\;\\,\\-\\ \\^\\$\\?\\[\\]\\{\\}\\|\\\\\\*\\+\\.\\(\\)]+")
string CustomDataIdentifier

@length(min: 1, max: 10)
list CustomDataIdentifierList {
    member: CustomDataIdentifier
}

structure CustomEntityConfig {
    @required
    customDataIdentifiers: CustomDataIdentifierList
}

structure DataPrivacyScores {
    @required
    membershipInferenceAttackScores: MembershipInferenceAttackScoreList
}

structure DataSource {
    @required
    glueDataSource: GlueDataSource
}

structure Dataset {
    @required
    type: DatasetType

    @required
    inputConfig: DatasetInputConfig
}

structure DatasetInputConfig {
    @required
    schema: DatasetInputConfigSchemaList

    @required
    dataSource: DataSource
}

@length(min: 1, max: 100)
list DatasetInputConfigSchemaList {
    member: ColumnSchema
}

list DatasetList {
    member: Dataset
}

enum DatasetType {
    INTERACTIONS
}

structure Destination {
    @required
    s3Destination: S3ConfigMap
}

enum EntityType {
    ALL_PERSONALLY_IDENTIFIABLE_INFORMATION
    NUMBERS
    CUSTOM
}

@length(min: 1)
list EntityTypeList {
    member: EntityType
}

@length(min: 0, max: 100)
map Environment {
    key: EnvironmentKeyString
    value: EnvironmentValueString
}

@length(min: 1, max: 512) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string EnvironmentKeyString

@length(min: 1, max: 512) @pattern("[\\S\\s]*")
string EnvironmentValueString

@length(min: 1, max: 1)
list GetCollaborationMLInputChannelResponseConfiguredModelAlgorithmAssociationsList {
    member: ConfiguredModelAlgorithmAssociationArn
}

@range(min: 0, max: 100000000000)
long GetCollaborationMLInputChannelResponseNumberOfRecordsLong

@range(min: 1, max: 30)
integer GetCollaborationMLInputChannelResponseRetentionInDaysInteger

@length(min: 1, max: 1)
list GetMLInputChannelResponseConfiguredModelAlgorithmAssociationsList {
    member: ConfiguredModelAlgorithmAssociationArn
}

@range(min: 0, max: 1000000)
double GetMLInputChannelResponseNumberOfFilesDouble

@range(min: 0, max: 100000000000)
long GetMLInputChannelResponseNumberOfRecordsLong

@range(min: 1, max: 30)
integer GetMLInputChannelResponseRetentionInDaysInteger

@range(min: 0, max: 1000000)
double GetMLInputChannelResponseSizeInGbDouble

structure GlueDataSource {
    @required
    tableName: GlueTableName

    @required
    databaseName: GlueDatabaseName

    catalogId: AccountId
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?")
string GlueDatabaseName

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?")
string GlueTableName

@length(min: 64, max: 128) @pattern("[0-9a-f]+")
string Hash

@length(min: 0, max: 100)
map HyperParameters {
    key: HyperParametersKeyString
    value: HyperParametersValueString
}

@length(min: 1, max: 256) @pattern(".*")
string HyperParametersKeyString

@length(min: 1, max: 2500) @pattern(".*")
string HyperParametersValueString

@length(min: 20, max: 2048) @pattern("arn:aws[-a-z]*:iam::[0-9]{12}:role/.+")
string IamRoleArn

structure IncrementalTrainingDataChannel {
    @required
    trainedModelArn: TrainedModelArn

    versionIdentifier: UUID

    @required
    channelName: ModelTrainingDataChannelName
}

structure IncrementalTrainingDataChannelOutput {
    @required
    channelName: ModelTrainingDataChannelName

    versionIdentifier: UUID

    @required
    modelName: NameString
}

@length(min: 1, max: 1)
list IncrementalTrainingDataChannels {
    member: IncrementalTrainingDataChannel
}

@length(min: 1, max: 1)
list IncrementalTrainingDataChannelsOutput {
    member: IncrementalTrainingDataChannelOutput
}

structure InferenceContainerConfig {
    @required
    imageUri: AlgorithmImage
}

structure InferenceContainerExecutionParameters {
    maxPayloadInMB: InferenceContainerExecutionParametersMaxPayloadInMBInteger
}

@range(min: 1, max: 100)
integer InferenceContainerExecutionParametersMaxPayloadInMBInteger

@length(min: 0, max: 16)
map InferenceEnvironmentMap {
    key: InferenceEnvironmentMapKeyString
    value: InferenceEnvironmentMapValueString
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string InferenceEnvironmentMapKeyString

@length(min: 1, max: 10240) @pattern("[\\S\\s]*")
string InferenceEnvironmentMapValueString

enum InferenceInstanceType {
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
}

structure InferenceOutputConfiguration {
    accept: InferenceOutputConfigurationAcceptString

    @required
    members: InferenceReceiverMembers
}

@length(min: 0, max: 256) @pattern(".*")
string InferenceOutputConfigurationAcceptString

structure InferenceReceiverMember {
    @required
    accountId: AccountId
}

@length(min: 1, max: 1)
list InferenceReceiverMembers {
    member: InferenceReceiverMember
}

structure InferenceResourceConfig {
    @required
    instanceType: InferenceInstanceType

    instanceCount: InferenceResourceConfigInstanceCountInteger
}

@range(min: 1, max: 10)
integer InferenceResourceConfigInstanceCountInteger

structure InputChannel {
    @required
    dataSource: InputChannelDataSource

    @required
    roleArn: IamRoleArn
}

union InputChannelDataSource {
    protectedQueryInputParameters: ProtectedQueryInputParameters
}

enum InstanceType {
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
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
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
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
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
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
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
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
}

@error("server") @httpError(500)
structure InternalServiceException {
    @required
    message: String
}

@length(min: 20, max: 2048) @pattern("arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+")
string KmsKeyArn

structure LogRedactionConfiguration {
    @required
    entitiesToRedact: EntityTypeList

    customEntityConfig: CustomEntityConfig
}

enum LogType {
    ALL
    ERROR_SUMMARY
}

structure LogsConfigurationPolicy {
    @required
    allowedAccountIds: AccountIdList

    filterPattern: LogsConfigurationPolicyFilterPatternString
    logType: LogType
    logRedactionConfiguration: LogRedactionConfiguration
}

@length(min: 0, max: 1024)
string LogsConfigurationPolicyFilterPatternString

@length(min: 1, max: 5)
list LogsConfigurationPolicyList {
    member: LogsConfigurationPolicy
}

enum LogsStatus {
    PUBLISH_SUCCEEDED
    PUBLISH_FAILED
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+")
string MLInputChannelArn

enum MLInputChannelStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_PENDING
    DELETE_IN_PROGRESS
    DELETE_FAILED
    INACTIVE
}

structure MLInputChannelSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    name: NameString

    @required
    configuredModelAlgorithmAssociations: MLInputChannelSummaryConfiguredModelAlgorithmAssociationsList

    protectedQueryIdentifier: UUID

    @required
    mlInputChannelArn: MLInputChannelArn

    @required
    status: MLInputChannelStatus

    description: ResourceDescription
    payerConfiguration: PayerConfiguration
}

@length(min: 1, max: 1)
list MLInputChannelSummaryConfiguredModelAlgorithmAssociationsList {
    member: ConfiguredModelAlgorithmAssociationArn
}

list MLInputChannelsList {
    member: MLInputChannelSummary
}

structure MLOutputConfiguration {
    destination: Destination

    @required
    roleArn: IamRoleArn
}

structure MLSyntheticDataParameters {
    @required
    epsilon: MLSyntheticDataParametersEpsilonDouble

    @required
    maxMembershipInferenceAttackScore: MLSyntheticDataParametersMaxMembershipInferenceAttackScoreDouble

    columnClassification: ColumnClassificationDetails
}

@range(min: 0.0001, max: 10)
double MLSyntheticDataParametersEpsilonDouble

@range(min: 0.5, max: 1)
double MLSyntheticDataParametersMaxMembershipInferenceAttackScoreDouble

@range(min: 1, max: 100)
integer MaxResults

structure MembershipInferenceAttackScore {
    @required
    attackVersion: MembershipInferenceAttackVersion

    @required
    score: MembershipInferenceAttackScoreScoreDouble
}

@length(min: 1, max: 1)
list MembershipInferenceAttackScoreList {
    member: MembershipInferenceAttackScore
}

@range(min: 0.0, max: 1.0)
double MembershipInferenceAttackScoreScoreDouble

enum MembershipInferenceAttackVersion {
    DISTANCE_TO_CLOSEST_RECORD_V1
}

structure MetricDefinition {
    @required
    name: MetricName

    @required
    regex: MetricRegex
}

@length(min: 0, max: 40)
list MetricDefinitionList {
    member: MetricDefinition
}

@length(min: 1, max: 255) @pattern(".+")
string MetricName

@length(min: 1, max: 500) @pattern(".+")
string MetricRegex

structure MetricsConfigurationPolicy {
    @required
    noiseLevel: NoiseLevelType
}

@length(min: 1, max: 1)
list MetricsList {
    member: SharedAudienceMetrics
}

enum MetricsStatus {
    PUBLISH_SUCCEEDED
    PUBLISH_FAILED
}

@range(min: 25, max: 500000)
integer MinMatchingSeedSize

structure ModelInferenceDataSource {
    @required
    mlInputChannelArn: MLInputChannelArn
}

structure ModelTrainingDataChannel {
    @required
    mlInputChannelArn: MLInputChannelArn

    @required
    channelName: ModelTrainingDataChannelName

    s3DataDistributionType: S3DataDistributionType
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\.\\-_]+")
string ModelTrainingDataChannelName

@length(min: 1, max: 20)
list ModelTrainingDataChannels {
    member: ModelTrainingDataChannel
}

@length(min: 1, max: 63)
@pattern("(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string NameString

@length(min: 1, max: 10240)
string NextToken

enum NoiseLevelType {
    HIGH
    MEDIUM
    LOW
    NONE
}

@sensitive
map ParameterMap {
    key: ParameterName
    value: ParameterValue
}

@length(min: 1, max: 100) @pattern("[0-9a-zA-Z_]+")
string ParameterName

@length(min: 0, max: 1000)
string ParameterValue

structure PayerConfiguration {
    computePayerAccountId: AccountId
    syntheticDataPayerAccountId: AccountId
}

enum PolicyExistenceCondition {
    POLICY_MUST_EXIST
    POLICY_MUST_NOT_EXIST
}

union PrivacyBudgets {
    accessBudgets: AccessBudgets
}

structure PrivacyConfiguration {
    @required
    policies: PrivacyConfigurationPolicies
}

structure PrivacyConfigurationPolicies {
    trainedModels: TrainedModelsConfigurationPolicy
    trainedModelExports: TrainedModelExportsConfigurationPolicy
    trainedModelInferenceJobs: TrainedModelInferenceJobsConfigurationPolicy
}

structure ProtectedQueryInputParameters {
    @required
    sqlParameters: ProtectedQuerySQLParameters

    computeConfiguration: ComputeConfiguration
    resultFormat: ResultFormat
}

@sensitive
structure ProtectedQuerySQLParameters {
    queryString: ProtectedQuerySQLParametersQueryStringString
    analysisTemplateArn: AnalysisTemplateArn
    parameters: ParameterMap
}

@length(min: 0, max: 500000)
string ProtectedQuerySQLParametersQueryStringString

structure RelevanceMetric {
    @required
    audienceSize: AudienceSize

    score: RelevanceMetricScoreDouble
}

@range(min: 0.0, max: 10.0)
double RelevanceMetricScoreDouble

list RelevanceMetrics {
    member: RelevanceMetric
}

structure ResourceConfig {
    instanceCount: ResourceConfigInstanceCountInteger

    @required
    instanceType: InstanceType

    @required
    volumeSizeInGB: ResourceConfigVolumeSizeInGBInteger
}

@range(min: 1, max: 5)
integer ResourceConfigInstanceCountInteger

@range(min: 1, max: 8192)
integer ResourceConfigVolumeSizeInGBInteger

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*")
string ResourceDescription

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 1, max: 20480)
string ResourcePolicy

enum ResultFormat {
    CSV
    PARQUET
}

structure S3ConfigMap {
    @required
    s3Uri: S3Path
}

enum S3DataDistributionType {
    FullyReplicated
    ShardedByS3Key
}

@length(min: 1, max: 1285) @pattern("s3://.+")
string S3Path

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    quotaName: String
    quotaValue: ServiceQuotaExceededExceptionQuotaValueDouble
}

@range(min: 0, max: 100000)
double ServiceQuotaExceededExceptionQuotaValueDouble

enum SharedAudienceMetrics {
    ALL
    NONE
}

@length(min: 0, max: 50)
map SparkProperties {
    key: SparkPropertyKey
    value: SparkPropertyValue
}

@length(min: 1, max: 200)
string SparkPropertyKey

@length(min: 0, max: 500)
string SparkPropertyValue

structure StatusDetails {
    statusCode: String
    message: String
}

structure StoppingCondition {
    maxRuntimeInSeconds: StoppingConditionMaxRuntimeInSecondsInteger
}

@range(min: 1, max: 2419200)
integer StoppingConditionMaxRuntimeInSecondsInteger

@length(min: 0, max: 128) @pattern("[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?")
string SyntheticDataColumnName

structure SyntheticDataColumnProperties {
    @required
    columnName: SyntheticDataColumnName

    @required
    columnType: SyntheticDataColumnType

    @required
    isPredictiveValue: Boolean
}

enum SyntheticDataColumnType {
    CATEGORICAL
    NUMERICAL
}

structure SyntheticDataConfiguration {
    @required
    syntheticDataParameters: MLSyntheticDataParameters

    syntheticDataEvaluationScores: SyntheticDataEvaluationScores
}

structure SyntheticDataEvaluationScores {
    @required
    dataPrivacyScores: DataPrivacyScores
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

enum TagOnCreatePolicy {
    FROM_PARENT_RESOURCE
    NONE
}

@length(min: 0, max: 256)
string TagValue

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+")
string TaggableArn

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+")
string TrainedModelArn

structure TrainedModelArtifactMaxSize {
    @required
    unit: TrainedModelArtifactMaxSizeUnitType

    @required
    value: TrainedModelArtifactMaxSizeValue
}

enum TrainedModelArtifactMaxSizeUnitType {
    GB
}

@range(min: 0.01, max: 100.0)
double TrainedModelArtifactMaxSizeValue

enum TrainedModelExportFileType {
    MODEL
    OUTPUT
}

@length(min: 1, max: 2)
list TrainedModelExportFileTypeList {
    member: TrainedModelExportFileType
}

enum TrainedModelExportJobStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
}

structure TrainedModelExportOutputConfiguration {
    @required
    members: TrainedModelExportReceiverMembers
}

structure TrainedModelExportReceiverMember {
    @required
    accountId: AccountId
}

@length(min: 1, max: 1)
list TrainedModelExportReceiverMembers {
    member: TrainedModelExportReceiverMember
}

structure TrainedModelExportsConfigurationPolicy {
    @required
    maxSize: TrainedModelExportsMaxSize

    @required
    filesToExport: TrainedModelExportFileTypeList
}

structure TrainedModelExportsMaxSize {
    @required
    unit: TrainedModelExportsMaxSizeUnitType

    @required
    value: TrainedModelExportsMaxSizeValue
}

enum TrainedModelExportsMaxSizeUnitType {
    GB
}

@range(min: 0.01, max: 50.0)
double TrainedModelExportsMaxSizeValue

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+")
string TrainedModelInferenceJobArn

list TrainedModelInferenceJobList {
    member: TrainedModelInferenceJobSummary
}

enum TrainedModelInferenceJobStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    CANCEL_PENDING
    CANCEL_IN_PROGRESS
    CANCEL_FAILED
    INACTIVE
}

structure TrainedModelInferenceJobSummary {
    @required
    trainedModelInferenceJobArn: TrainedModelInferenceJobArn

    configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

    @required
    membershipIdentifier: UUID

    @required
    trainedModelArn: TrainedModelArn

    trainedModelVersionIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    status: TrainedModelInferenceJobStatus

    @required
    outputConfiguration: InferenceOutputConfiguration

    @required
    name: NameString

    description: ResourceDescription
    metricsStatus: MetricsStatus
    metricsStatusDetails: String
    logsStatus: LogsStatus
    logsStatusDetails: String
    mlModelInferencePayerAccountId: AccountId

    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time
}

structure TrainedModelInferenceJobsConfigurationPolicy {
    containerLogs: LogsConfigurationPolicyList
    maxOutputSize: TrainedModelInferenceMaxOutputSize
}

structure TrainedModelInferenceMaxOutputSize {
    @required
    unit: TrainedModelInferenceMaxOutputSizeUnitType

    @required
    value: TrainedModelInferenceMaxOutputSizeValue
}

enum TrainedModelInferenceMaxOutputSizeUnitType {
    GB
}

@range(min: 0.01, max: 100.0)
double TrainedModelInferenceMaxOutputSizeValue

list TrainedModelList {
    member: TrainedModelSummary
}

enum TrainedModelStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    ACTIVE
    DELETE_PENDING
    DELETE_IN_PROGRESS
    DELETE_FAILED
    INACTIVE
    CANCEL_PENDING
    CANCEL_IN_PROGRESS
    CANCEL_FAILED
}

structure TrainedModelSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    trainedModelArn: TrainedModelArn

    versionIdentifier: UUID
    incrementalTrainingDataChannels: IncrementalTrainingDataChannelsOutput

    @required
    name: NameString

    description: ResourceDescription

    @required
    membershipIdentifier: UUID

    @required
    collaborationIdentifier: UUID

    @required
    status: TrainedModelStatus

    @required
    configuredModelAlgorithmAssociationArn: ConfiguredModelAlgorithmAssociationArn

    mlModelTrainingPayerAccountId: AccountId
}

structure TrainedModelsConfigurationPolicy {
    containerLogs: LogsConfigurationPolicyList
    containerMetrics: MetricsConfigurationPolicy
    maxArtifactSize: TrainedModelArtifactMaxSize
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+")
string TrainingDatasetArn

list TrainingDatasetList {
    member: TrainingDatasetSummary
}

enum TrainingDatasetStatus {
    ACTIVE
}

structure TrainingDatasetSummary {
    @required
    createTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time

    @required
    trainingDatasetArn: TrainingDatasetArn

    @required
    name: NameString

    @required
    status: TrainingDatasetStatus

    description: ResourceDescription
}

enum TrainingInputMode {
    File
    FastFile
    Pipe
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string UUID

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

structure WorkerComputeConfiguration {
    type: WorkerComputeType
    number: WorkerComputeConfigurationNumberInteger
    properties: WorkerComputeConfigurationProperties
}

@range(min: 2, max: 1024)
integer WorkerComputeConfigurationNumberInteger

union WorkerComputeConfigurationProperties {
    spark: SparkProperties
}

enum WorkerComputeType {
    CR_1X = "CR.1X"
    CR_4X = "CR.4X"
    CR_8X = "CR.8X"
}
