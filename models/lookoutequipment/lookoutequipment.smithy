$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lookoutequipment

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Lookout for Equipment")
@service(sdkId: "LookoutEquipment", endpointPrefix: "lookoutequipment")
@awsJson1_0
@sigv4(name: "lookoutequipment")
@standardRegionalEndpoints
service AWSLookoutEquipmentFrontendService {
    version: "2020-12-15"
    operations: [
        CreateDataset
        CreateInferenceScheduler
        CreateLabel
        CreateLabelGroup
        CreateModel
        CreateRetrainingScheduler
        DeleteDataset
        DeleteInferenceScheduler
        DeleteLabel
        DeleteLabelGroup
        DeleteModel
        DeleteResourcePolicy
        DeleteRetrainingScheduler
        DescribeDataIngestionJob
        DescribeDataset
        DescribeInferenceScheduler
        DescribeLabel
        DescribeLabelGroup
        DescribeModel
        DescribeModelVersion
        DescribeResourcePolicy
        DescribeRetrainingScheduler
        ImportDataset
        ImportModelVersion
        ListDataIngestionJobs
        ListDatasets
        ListInferenceEvents
        ListInferenceExecutions
        ListInferenceSchedulers
        ListLabelGroups
        ListLabels
        ListModelVersions
        ListModels
        ListRetrainingSchedulers
        ListSensorStatistics
        ListTagsForResource
        PutResourcePolicy
        StartDataIngestionJob
        StartInferenceScheduler
        StartRetrainingScheduler
        StopInferenceScheduler
        StopRetrainingScheduler
        TagResource
        UntagResource
        UpdateActiveModelVersion
        UpdateInferenceScheduler
        UpdateLabelGroup
        UpdateModel
        UpdateRetrainingScheduler
    ]
}

operation CreateDataset {
    input := {
        @required
        DatasetName: DatasetName

        DatasetSchema: DatasetSchema
        ServerSideKmsKeyId: NameOrArn

        @required @idempotencyToken
        ClientToken: IdempotenceToken

        Tags: TagList
    }
    output := {
        DatasetName: DatasetName
        DatasetArn: DatasetArn
        Status: DatasetStatus
    }
    errors: [
        ValidationException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateInferenceScheduler {
    input := {
        @required
        ModelName: ModelName

        @required
        InferenceSchedulerName: InferenceSchedulerName

        DataDelayOffsetInMinutes: DataDelayOffsetInMinutes

        @required
        DataUploadFrequency: DataUploadFrequency

        @required
        DataInputConfiguration: InferenceInputConfiguration

        @required
        DataOutputConfiguration: InferenceOutputConfiguration

        @required
        RoleArn: IamRoleArn

        ServerSideKmsKeyId: NameOrArn

        @required @idempotencyToken
        ClientToken: IdempotenceToken

        Tags: TagList
    }
    output := {
        InferenceSchedulerArn: InferenceSchedulerArn
        InferenceSchedulerName: InferenceSchedulerName
        Status: InferenceSchedulerStatus
        ModelQuality: ModelQuality
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateLabel {
    input := {
        @required
        LabelGroupName: LabelGroupName

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Rating: LabelRating

        FaultCode: FaultCode
        Notes: Comments
        Equipment: Equipment

        @required @idempotencyToken
        ClientToken: IdempotenceToken
    }
    output := {
        LabelId: LabelId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateLabelGroup {
    input := {
        @required
        LabelGroupName: LabelGroupName

        FaultCodes: FaultCodes

        @required @idempotencyToken
        ClientToken: IdempotenceToken

        Tags: TagList
    }
    output := {
        LabelGroupName: LabelGroupName
        LabelGroupArn: LabelGroupArn
    }
    errors: [
        ValidationException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation CreateModel {
    input := {
        @required
        ModelName: ModelName

        @required
        DatasetName: DatasetIdentifier

        DatasetSchema: DatasetSchema
        LabelsInputConfiguration: LabelsInputConfiguration

        @required @idempotencyToken
        ClientToken: IdempotenceToken

        TrainingDataStartTime: Timestamp
        TrainingDataEndTime: Timestamp
        EvaluationDataStartTime: Timestamp
        EvaluationDataEndTime: Timestamp
        RoleArn: IamRoleArn
        DataPreProcessingConfiguration: DataPreProcessingConfiguration
        ServerSideKmsKeyId: NameOrArn
        Tags: TagList
        OffCondition: OffCondition
        ModelDiagnosticsOutputConfiguration: ModelDiagnosticsOutputConfiguration
    }
    output := {
        ModelArn: ModelArn
        Status: ModelStatus
    }
    errors: [
        ValidationException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

operation CreateRetrainingScheduler {
    input := {
        @required
        ModelName: ModelName

        RetrainingStartDate: Timestamp

        @required
        RetrainingFrequency: RetrainingFrequency

        @required
        LookbackWindow: LookbackWindow

        PromoteMode: ModelPromoteMode

        @required @idempotencyToken
        ClientToken: IdempotenceToken
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        Status: RetrainingSchedulerStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeleteDataset {
    input := {
        @required
        DatasetName: DatasetIdentifier
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

operation DeleteInferenceScheduler {
    input := {
        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DeleteLabel {
    input := {
        @required
        LabelGroupName: LabelGroupName

        @required
        LabelId: LabelId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

operation DeleteLabelGroup {
    input := {
        @required
        LabelGroupName: LabelGroupName
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

operation DeleteModel {
    input := {
        @required
        ModelName: ModelName
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

operation DeleteRetrainingScheduler {
    input := {
        @required
        ModelName: ModelName
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeDataIngestionJob {
    input := {
        @required
        JobId: IngestionJobId
    }
    output := {
        JobId: IngestionJobId
        DatasetArn: DatasetArn
        IngestionInputConfiguration: IngestionInputConfiguration
        RoleArn: IamRoleArn
        CreatedAt: Timestamp
        Status: IngestionJobStatus
        FailedReason: BoundedLengthString
        DataQualitySummary: DataQualitySummary
        IngestedFilesSummary: IngestedFilesSummary
        StatusDetail: BoundedLengthString
        IngestedDataSize: DataSizeInBytes
        DataStartTime: Timestamp
        DataEndTime: Timestamp
        SourceDatasetArn: DatasetArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeDataset {
    input := {
        @required
        DatasetName: DatasetIdentifier
    }
    output := {
        DatasetName: DatasetName
        DatasetArn: DatasetArn
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Status: DatasetStatus
        Schema: InlineDataSchemaJson
        ServerSideKmsKeyId: KmsKeyArn
        IngestionInputConfiguration: IngestionInputConfiguration
        DataQualitySummary: DataQualitySummary
        IngestedFilesSummary: IngestedFilesSummary
        RoleArn: IamRoleArn
        DataStartTime: Timestamp
        DataEndTime: Timestamp
        SourceDatasetArn: DatasetArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeInferenceScheduler {
    input := {
        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier
    }
    output := {
        ModelArn: ModelArn
        ModelName: ModelName
        InferenceSchedulerName: InferenceSchedulerName
        InferenceSchedulerArn: InferenceSchedulerArn
        Status: InferenceSchedulerStatus
        DataDelayOffsetInMinutes: DataDelayOffsetInMinutes
        DataUploadFrequency: DataUploadFrequency
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        DataInputConfiguration: InferenceInputConfiguration
        DataOutputConfiguration: InferenceOutputConfiguration
        RoleArn: IamRoleArn
        ServerSideKmsKeyId: KmsKeyArn
        LatestInferenceResult: LatestInferenceResult
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeLabel {
    input := {
        @required
        LabelGroupName: LabelGroupName

        @required
        LabelId: LabelId
    }
    output := {
        LabelGroupName: LabelGroupName
        LabelGroupArn: LabelGroupArn
        LabelId: LabelId
        StartTime: Timestamp
        EndTime: Timestamp
        Rating: LabelRating
        FaultCode: FaultCode
        Notes: Comments
        Equipment: Equipment
        CreatedAt: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeLabelGroup {
    input := {
        @required
        LabelGroupName: LabelGroupName
    }
    output := {
        LabelGroupName: LabelGroupName
        LabelGroupArn: LabelGroupArn
        FaultCodes: FaultCodes
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeModel {
    input := {
        @required
        ModelName: ModelName
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        DatasetName: DatasetName
        DatasetArn: DatasetArn
        Schema: InlineDataSchemaJson
        LabelsInputConfiguration: LabelsInputConfiguration
        TrainingDataStartTime: Timestamp
        TrainingDataEndTime: Timestamp
        EvaluationDataStartTime: Timestamp
        EvaluationDataEndTime: Timestamp
        RoleArn: IamRoleArn
        DataPreProcessingConfiguration: DataPreProcessingConfiguration
        Status: ModelStatus
        TrainingExecutionStartTime: Timestamp
        TrainingExecutionEndTime: Timestamp
        FailedReason: BoundedLengthString
        ModelMetrics: ModelMetricsJson
        LastUpdatedTime: Timestamp
        CreatedAt: Timestamp
        ServerSideKmsKeyId: KmsKeyArn
        OffCondition: OffCondition
        SourceModelVersionArn: ModelVersionArn
        ImportJobStartTime: Timestamp
        ImportJobEndTime: Timestamp
        ActiveModelVersion: ModelVersion
        ActiveModelVersionArn: ModelVersionArn
        ModelVersionActivatedAt: Timestamp
        PreviousActiveModelVersion: ModelVersion
        PreviousActiveModelVersionArn: ModelVersionArn
        PreviousModelVersionActivatedAt: Timestamp
        PriorModelMetrics: ModelMetricsJson
        LatestScheduledRetrainingFailedReason: BoundedLengthString
        LatestScheduledRetrainingStatus: ModelVersionStatus
        LatestScheduledRetrainingModelVersion: ModelVersion
        LatestScheduledRetrainingStartTime: Timestamp
        LatestScheduledRetrainingAvailableDataInDays: Integer
        NextScheduledRetrainingStartDate: Timestamp
        AccumulatedInferenceDataStartTime: Timestamp
        AccumulatedInferenceDataEndTime: Timestamp
        RetrainingSchedulerStatus: RetrainingSchedulerStatus
        ModelDiagnosticsOutputConfiguration: ModelDiagnosticsOutputConfiguration
        ModelQuality: ModelQuality
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeModelVersion {
    input := {
        @required
        ModelName: ModelName

        @required
        ModelVersion: ModelVersion
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        ModelVersion: ModelVersion
        ModelVersionArn: ModelVersionArn
        Status: ModelVersionStatus
        SourceType: ModelVersionSourceType
        DatasetName: DatasetName
        DatasetArn: DatasetArn
        Schema: InlineDataSchema
        LabelsInputConfiguration: LabelsInputConfiguration
        TrainingDataStartTime: Timestamp
        TrainingDataEndTime: Timestamp
        EvaluationDataStartTime: Timestamp
        EvaluationDataEndTime: Timestamp
        RoleArn: IamRoleArn
        DataPreProcessingConfiguration: DataPreProcessingConfiguration
        TrainingExecutionStartTime: Timestamp
        TrainingExecutionEndTime: Timestamp
        FailedReason: BoundedLengthString
        ModelMetrics: ModelMetrics
        LastUpdatedTime: Timestamp
        CreatedAt: Timestamp
        ServerSideKmsKeyId: KmsKeyArn
        OffCondition: OffCondition
        SourceModelVersionArn: ModelVersionArn
        ImportJobStartTime: Timestamp
        ImportJobEndTime: Timestamp
        ImportedDataSizeInBytes: DataSizeInBytes
        PriorModelMetrics: ModelMetrics
        RetrainingAvailableDataInDays: Integer
        AutoPromotionResult: AutoPromotionResult
        AutoPromotionResultReason: AutoPromotionResultReason
        ModelDiagnosticsOutputConfiguration: ModelDiagnosticsOutputConfiguration
        ModelDiagnosticsResultsObject: S3Object
        ModelQuality: ModelQuality
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        PolicyRevisionId: PolicyRevisionId
        ResourcePolicy: Policy
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation DescribeRetrainingScheduler {
    input := {
        @required
        ModelName: ModelName
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        RetrainingStartDate: Timestamp
        RetrainingFrequency: RetrainingFrequency
        LookbackWindow: LookbackWindow
        Status: RetrainingSchedulerStatus
        PromoteMode: ModelPromoteMode
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ImportDataset {
    input := {
        @required
        SourceDatasetArn: DatasetArn

        DatasetName: DatasetName

        @required @idempotencyToken
        ClientToken: IdempotenceToken

        ServerSideKmsKeyId: NameOrArn
        Tags: TagList
    }
    output := {
        DatasetName: DatasetName
        DatasetArn: DatasetArn
        Status: DatasetStatus
        JobId: IngestionJobId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ImportModelVersion {
    input := {
        @required
        SourceModelVersionArn: ModelVersionArn

        ModelName: ModelName

        @required
        DatasetName: DatasetIdentifier

        LabelsInputConfiguration: LabelsInputConfiguration

        @required @idempotencyToken
        ClientToken: IdempotenceToken

        RoleArn: IamRoleArn
        ServerSideKmsKeyId: NameOrArn
        Tags: TagList
        InferenceDataImportStrategy: InferenceDataImportStrategy
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        ModelVersionArn: ModelVersionArn
        ModelVersion: ModelVersion
        Status: ModelVersionStatus
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListDataIngestionJobs {
    input := {
        DatasetName: DatasetName
        NextToken: NextToken
        MaxResults: MaxResults
        Status: IngestionJobStatus
    }
    output := {
        NextToken: NextToken
        DataIngestionJobSummaries: DataIngestionJobSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListDatasets {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        DatasetNameBeginsWith: DatasetName
    }
    output := {
        NextToken: NextToken
        DatasetSummaries: DatasetSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListInferenceEvents {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults

        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier

        @required
        IntervalStartTime: Timestamp

        @required
        IntervalEndTime: Timestamp
    }
    output := {
        NextToken: NextToken
        InferenceEventSummaries: InferenceEventSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListInferenceExecutions {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults

        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier

        DataStartTimeAfter: Timestamp
        DataEndTimeBefore: Timestamp
        Status: InferenceExecutionStatus
    }
    output := {
        NextToken: NextToken
        InferenceExecutionSummaries: InferenceExecutionSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListInferenceSchedulers {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        InferenceSchedulerNameBeginsWith: InferenceSchedulerIdentifier
        ModelName: ModelName
        Status: InferenceSchedulerStatus
    }
    output := {
        NextToken: NextToken
        InferenceSchedulerSummaries: InferenceSchedulerSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListLabelGroups {
    input := {
        LabelGroupNameBeginsWith: LabelGroupName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        LabelGroupSummaries: LabelGroupSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListLabels {
    input := {
        @required
        LabelGroupName: LabelGroupName

        IntervalStartTime: Timestamp
        IntervalEndTime: Timestamp
        FaultCode: FaultCode
        Equipment: Equipment
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        LabelSummaries: LabelSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListModelVersions {
    input := {
        @required
        ModelName: ModelName

        NextToken: NextToken
        MaxResults: MaxResults
        Status: ModelVersionStatus
        SourceType: ModelVersionSourceType
        CreatedAtEndTime: Timestamp
        CreatedAtStartTime: Timestamp
        MaxModelVersion: ModelVersion
        MinModelVersion: ModelVersion
    }
    output := {
        NextToken: NextToken
        ModelVersionSummaries: ModelVersionSummaries
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListModels {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Status: ModelStatus
        ModelNameBeginsWith: ModelName
        DatasetNameBeginsWith: DatasetName
    }
    output := {
        NextToken: NextToken
        ModelSummaries: ModelSummaries
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListRetrainingSchedulers {
    input := {
        ModelNameBeginsWith: ModelName
        Status: RetrainingSchedulerStatus
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        RetrainingSchedulerSummaries: RetrainingSchedulerSummaries
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListSensorStatistics {
    input := {
        @required
        DatasetName: DatasetName

        IngestionJobId: IngestionJobId
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        SensorStatisticsSummaries: SensorStatisticsSummaries
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
        ResourceArn: AmazonResourceArn
    }
    output := {
        Tags: TagList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        ResourcePolicy: Policy

        PolicyRevisionId: PolicyRevisionId

        @required @idempotencyToken
        ClientToken: IdempotenceToken
    }
    output := {
        ResourceArn: ResourceArn
        PolicyRevisionId: PolicyRevisionId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation StartDataIngestionJob {
    input := {
        @required
        DatasetName: DatasetIdentifier

        @required
        IngestionInputConfiguration: IngestionInputConfiguration

        @required
        RoleArn: IamRoleArn

        @required @idempotencyToken
        ClientToken: IdempotenceToken
    }
    output := {
        JobId: IngestionJobId
        Status: IngestionJobStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
    ]
}

operation StartInferenceScheduler {
    input := {
        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier
    }
    output := {
        ModelArn: ModelArn
        ModelName: ModelName
        InferenceSchedulerName: InferenceSchedulerName
        InferenceSchedulerArn: InferenceSchedulerArn
        Status: InferenceSchedulerStatus
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

operation StartRetrainingScheduler {
    input := {
        @required
        ModelName: ModelName
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        Status: RetrainingSchedulerStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation StopInferenceScheduler {
    input := {
        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier
    }
    output := {
        ModelArn: ModelArn
        ModelName: ModelName
        InferenceSchedulerName: InferenceSchedulerName
        InferenceSchedulerArn: InferenceSchedulerArn
        Status: InferenceSchedulerStatus
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

operation StopRetrainingScheduler {
    input := {
        @required
        ModelName: ModelName
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        Status: RetrainingSchedulerStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: AmazonResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: AmazonResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateActiveModelVersion {
    input := {
        @required
        ModelName: ModelName

        @required
        ModelVersion: ModelVersion
    }
    output := {
        ModelName: ModelName
        ModelArn: ModelArn
        CurrentActiveVersion: ModelVersion
        PreviousActiveVersion: ModelVersion
        CurrentActiveVersionArn: ModelVersionArn
        PreviousActiveVersionArn: ModelVersionArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateInferenceScheduler {
    input := {
        @required
        InferenceSchedulerName: InferenceSchedulerIdentifier

        DataDelayOffsetInMinutes: DataDelayOffsetInMinutes
        DataUploadFrequency: DataUploadFrequency
        DataInputConfiguration: InferenceInputConfiguration
        DataOutputConfiguration: InferenceOutputConfiguration
        RoleArn: IamRoleArn
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateLabelGroup {
    input := {
        @required
        LabelGroupName: LabelGroupName

        FaultCodes: FaultCodes
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateModel {
    input := {
        @required
        ModelName: ModelName

        LabelsInputConfiguration: LabelsInputConfiguration
        RoleArn: IamRoleArn
        ModelDiagnosticsOutputConfiguration: ModelDiagnosticsOutputConfiguration
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateRetrainingScheduler {
    input := {
        @required
        ModelName: ModelName

        RetrainingStartDate: Timestamp
        RetrainingFrequency: RetrainingFrequency
        LookbackWindow: LookbackWindow
        PromoteMode: ModelPromoteMode
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: BoundedLengthString
}

@length(min: 1, max: 1011)
string AmazonResourceArn

enum AutoPromotionResult {
    MODEL_PROMOTED
    MODEL_NOT_PROMOTED
    RETRAINING_INTERNAL_ERROR
    RETRAINING_CUSTOMER_ERROR
    RETRAINING_CANCELLED
}

@length(min: 1, max: 256)
string AutoPromotionResultReason

@length(min: 1, max: 5000) @pattern("[\\P{M}\\p{M}]{1,5000}")
string BoundedLengthString

structure CategoricalValues {
    @required
    Status: StatisticalIssueStatus

    NumberOfCategory: Integer
}

@length(min: 1, max: 2560) @pattern("[\\P{M}\\p{M}]{1,2560}")
string Comments

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._\\-]{1,200}$")
string ComponentName

@length(min: 0, max: 1) @pattern("^(\\-|\\_|\\s)?$")
string ComponentTimestampDelimiter

@error("client")
structure ConflictException {
    @required
    Message: BoundedLengthString
}

structure CountPercent {
    @required
    Count: Integer

    @required
    Percentage: Float
}

@range(min: 0, max: 60)
long DataDelayOffsetInMinutes

list DataIngestionJobSummaries {
    member: DataIngestionJobSummary
}

structure DataIngestionJobSummary {
    JobId: IngestionJobId
    DatasetName: DatasetName
    DatasetArn: DatasetArn
    IngestionInputConfiguration: IngestionInputConfiguration
    Status: IngestionJobStatus
}

structure DataPreProcessingConfiguration {
    TargetSamplingRate: TargetSamplingRate
}

structure DataQualitySummary {
    @required
    InsufficientSensorData: InsufficientSensorData

    @required
    MissingSensorData: MissingSensorData

    @required
    InvalidSensorData: InvalidSensorData

    @required
    UnsupportedTimestamps: UnsupportedTimestamps

    @required
    DuplicateTimestamps: DuplicateTimestamps
}

@range(min: 0)
long DataSizeInBytes

enum DataUploadFrequency {
    PT5M
    PT10M
    PT15M
    PT30M
    PT1H
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:lookoutequipment:[a-zA-Z0-9\\-]*:[0-9]{12}:dataset\\/[0-9a-zA-Z_-]{1,200}\\/.+")
string DatasetArn

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z_-]{1,200}$")
string DatasetIdentifier

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z_-]{1,200}$")
string DatasetName

structure DatasetSchema {
    InlineDataSchema: InlineDataSchemaJson
}

@length(min: 1, max: 1000000) @mediaType("application/json")
string InlineDataSchemaJson

enum DatasetStatus {
    CREATED
    INGESTION_IN_PROGRESS
    ACTIVE
    IMPORT_IN_PROGRESS
}

list DatasetSummaries {
    member: DatasetSummary
}

structure DatasetSummary {
    DatasetName: DatasetName
    DatasetArn: DatasetArn
    Status: DatasetStatus
    CreatedAt: Timestamp
}

@length(min: 1, max: 50000) @mediaType("application/json")
string ModelMetricsJson

structure DuplicateTimestamps {
    @required
    TotalNumberOfDuplicateTimestamps: Integer
}

@length(min: 1, max: 200) @pattern("[\\P{M}\\p{M}]{1,200}")
string Equipment

@range(min: 0)
long EventDurationInSeconds

@length(min: 1, max: 100) @pattern("[\\P{M}\\p{M}]{1,100}")
string FaultCode

@length(min: 0, max: 50)
list FaultCodes {
    member: FaultCode
}

@pattern("^EPOCH|yyyy-MM-dd-HH-mm-ss|yyyyMMddHHmmss$")
string FileNameTimestampFormat

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

@length(min: 1, max: 256) @pattern("\\p{ASCII}{1,256}")
string IdempotenceToken

enum InferenceDataImportStrategy {
    NO_IMPORT
    ADD_WHEN_EMPTY
    OVERWRITE
}

list InferenceEventSummaries {
    member: InferenceEventSummary
}

structure InferenceEventSummary {
    InferenceSchedulerArn: InferenceSchedulerArn
    InferenceSchedulerName: InferenceSchedulerName
    EventStartTime: Timestamp
    EventEndTime: Timestamp
    Diagnostics: ModelMetrics
    EventDurationInSeconds: EventDurationInSeconds
}

enum InferenceExecutionStatus {
    IN_PROGRESS
    SUCCESS
    FAILED
}

list InferenceExecutionSummaries {
    member: InferenceExecutionSummary
}

structure InferenceExecutionSummary {
    ModelName: ModelName
    ModelArn: ModelArn
    InferenceSchedulerName: InferenceSchedulerName
    InferenceSchedulerArn: InferenceSchedulerArn
    ScheduledStartTime: Timestamp
    DataStartTime: Timestamp
    DataEndTime: Timestamp
    DataInputConfiguration: InferenceInputConfiguration
    DataOutputConfiguration: InferenceOutputConfiguration
    CustomerResultObject: S3Object
    Status: InferenceExecutionStatus
    FailedReason: BoundedLengthString
    ModelVersion: ModelVersion
    ModelVersionArn: ModelVersionArn
}

structure InferenceInputConfiguration {
    S3InputConfiguration: InferenceS3InputConfiguration
    InputTimeZoneOffset: TimeZoneOffset
    InferenceInputNameConfiguration: InferenceInputNameConfiguration
}

structure InferenceInputNameConfiguration {
    TimestampFormat: FileNameTimestampFormat
    ComponentTimestampDelimiter: ComponentTimestampDelimiter
}

structure InferenceOutputConfiguration {
    @required
    S3OutputConfiguration: InferenceS3OutputConfiguration

    KmsKeyId: NameOrArn
}

structure InferenceS3InputConfiguration {
    @required
    Bucket: S3Bucket

    Prefix: S3Prefix
}

structure InferenceS3OutputConfiguration {
    @required
    Bucket: S3Bucket

    Prefix: S3Prefix
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:lookoutequipment:[a-zA-Z0-9\\-]*:[0-9]{12}:inference-scheduler\\/.+")
string InferenceSchedulerArn

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z_-]{1,200}$")
string InferenceSchedulerIdentifier

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z_-]{1,200}$")
string InferenceSchedulerName

enum InferenceSchedulerStatus {
    PENDING
    RUNNING
    STOPPING
    STOPPED
}

list InferenceSchedulerSummaries {
    member: InferenceSchedulerSummary
}

structure InferenceSchedulerSummary {
    ModelName: ModelName
    ModelArn: ModelArn
    InferenceSchedulerName: InferenceSchedulerName
    InferenceSchedulerArn: InferenceSchedulerArn
    Status: InferenceSchedulerStatus
    DataDelayOffsetInMinutes: DataDelayOffsetInMinutes
    DataUploadFrequency: DataUploadFrequency
    LatestInferenceResult: LatestInferenceResult
}

structure IngestedFilesSummary {
    @required
    TotalNumberOfFiles: Integer

    @required
    IngestedNumberOfFiles: Integer

    DiscardedFiles: ListOfDiscardedFiles
}

structure IngestionInputConfiguration {
    @required
    S3InputConfiguration: IngestionS3InputConfiguration
}

@length(max: 32) @pattern("[A-Fa-f0-9]{0,32}")
string IngestionJobId

enum IngestionJobStatus {
    IN_PROGRESS
    SUCCESS
    FAILED
    IMPORT_IN_PROGRESS
}

structure IngestionS3InputConfiguration {
    @required
    Bucket: S3Bucket

    Prefix: S3Prefix
    KeyPattern: KeyPattern
}

@length(min: 1, max: 1000000)
string InlineDataSchema

structure InsufficientSensorData {
    @required
    MissingCompleteSensorData: MissingCompleteSensorData

    @required
    SensorsWithShortDateRange: SensorsWithShortDateRange
}

@error("server")
structure InternalServerException {
    @required
    Message: BoundedLengthString
}

structure InvalidSensorData {
    @required
    AffectedSensorCount: Integer

    @required
    TotalNumberOfInvalidValues: Integer
}

@length(min: 1, max: 2048)
string KeyPattern

@length(min: 1, max: 1024) @pattern("arn:aws[a-z\\-]*:kms:[a-z0-9\\-]*:\\d{12}:[\\w\\-\\/]+")
string KmsKeyArn

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:lookoutequipment:[a-zA-Z0-9\\-]*:[0-9]{12}:label-group\\/.+")
string LabelGroupArn

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z_-]{1,200}$")
string LabelGroupName

list LabelGroupSummaries {
    member: LabelGroupSummary
}

structure LabelGroupSummary {
    LabelGroupName: LabelGroupName
    LabelGroupArn: LabelGroupArn
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(max: 32) @pattern("[A-Fa-f0-9]{0,32}")
string LabelId

enum LabelRating {
    ANOMALY
    NO_ANOMALY
    NEUTRAL
}

list LabelSummaries {
    member: LabelSummary
}

structure LabelSummary {
    LabelGroupName: LabelGroupName
    LabelId: LabelId
    LabelGroupArn: LabelGroupArn
    StartTime: Timestamp
    EndTime: Timestamp
    Rating: LabelRating
    FaultCode: FaultCode
    Equipment: Equipment
    CreatedAt: Timestamp
}

structure LabelsInputConfiguration {
    S3InputConfiguration: LabelsS3InputConfiguration
    LabelGroupName: LabelGroupName
}

structure LabelsS3InputConfiguration {
    @required
    Bucket: S3Bucket

    Prefix: S3Prefix
}

structure LargeTimestampGaps {
    @required
    Status: StatisticalIssueStatus

    NumberOfLargeTimestampGaps: Integer
    MaxTimestampGapInDays: Integer
}

enum LatestInferenceResult {
    ANOMALOUS
    NORMAL
}

@length(min: 0)
list ListOfDiscardedFiles {
    member: S3Object
}

@pattern("^P180D$|^P360D$|^P540D$|^P720D$")
string LookbackWindow

@range(min: 1, max: 500)
integer MaxResults

structure MissingCompleteSensorData {
    @required
    AffectedSensorCount: Integer
}

structure MissingSensorData {
    @required
    AffectedSensorCount: Integer

    @required
    TotalNumberOfMissingValues: Integer
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:lookoutequipment:[a-zA-Z0-9\\-]*:[0-9]{12}:model\\/.+")
string ModelArn

structure ModelDiagnosticsOutputConfiguration {
    @required
    S3OutputConfiguration: ModelDiagnosticsS3OutputConfiguration

    KmsKeyId: NameOrArn
}

structure ModelDiagnosticsS3OutputConfiguration {
    @required
    Bucket: S3Bucket

    Prefix: S3Prefix
}

@length(min: 1, max: 50000)
string ModelMetrics

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z_-]{1,200}$")
string ModelName

enum ModelPromoteMode {
    MANAGED
    MANUAL
}

enum ModelQuality {
    QUALITY_THRESHOLD_MET
    CANNOT_DETERMINE_QUALITY
    POOR_QUALITY_DETECTED
}

enum ModelStatus {
    IN_PROGRESS
    SUCCESS
    FAILED
    IMPORT_IN_PROGRESS
}

list ModelSummaries {
    member: ModelSummary
}

structure ModelSummary {
    ModelName: ModelName
    ModelArn: ModelArn
    DatasetName: DatasetName
    DatasetArn: DatasetArn
    Status: ModelStatus
    CreatedAt: Timestamp
    ActiveModelVersion: ModelVersion
    ActiveModelVersionArn: ModelVersionArn
    LatestScheduledRetrainingStatus: ModelVersionStatus
    LatestScheduledRetrainingModelVersion: ModelVersion
    LatestScheduledRetrainingStartTime: Timestamp
    NextScheduledRetrainingStartDate: Timestamp
    RetrainingSchedulerStatus: RetrainingSchedulerStatus
    ModelDiagnosticsOutputConfiguration: ModelDiagnosticsOutputConfiguration
    ModelQuality: ModelQuality
}

@range(min: 1)
long ModelVersion

@length(min: 20, max: 2048)
@pattern("^arn:aws(-[^:]+)?:lookoutequipment:[a-zA-Z0-9\\-]*:[0-9]{12}:model\\/[0-9a-zA-Z_-]{1,200}\\/.+\\/model-version\\/[0-9]{1,}$")
string ModelVersionArn

enum ModelVersionSourceType {
    TRAINING
    RETRAINING
    IMPORT
}

enum ModelVersionStatus {
    IN_PROGRESS
    SUCCESS
    FAILED
    IMPORT_IN_PROGRESS
    CANCELED
}

list ModelVersionSummaries {
    member: ModelVersionSummary
}

structure ModelVersionSummary {
    ModelName: ModelName
    ModelArn: ModelArn
    ModelVersion: ModelVersion
    ModelVersionArn: ModelVersionArn
    CreatedAt: Timestamp
    Status: ModelVersionStatus
    SourceType: ModelVersionSourceType
    ModelQuality: ModelQuality
}

structure MonotonicValues {
    @required
    Status: StatisticalIssueStatus

    Monotonicity: Monotonicity
}

enum Monotonicity {
    DECREASING
    INCREASING
    STATIC
}

structure MultipleOperatingModes {
    @required
    Status: StatisticalIssueStatus
}

@length(min: 1, max: 2048) @pattern("^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$")
string NameOrArn

@length(max: 8192) @pattern("\\p{ASCII}{0,8192}")
string NextToken

@length(min: 1, max: 2048)
string OffCondition

@length(min: 1, max: 20000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string Policy

@length(max: 50) @pattern("[0-9A-Fa-f]+")
string PolicyRevisionId

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:lookoutequipment:[a-zA-Z0-9\\-]*:[0-9]{12}:.+")
string ResourceArn

@error("client")
structure ResourceNotFoundException {
    @required
    Message: BoundedLengthString
}

@length(min: 1, max: 10) @pattern("^P(\\dY)?(\\d{1,2}M)?(\\d{1,3}D)?$")
string RetrainingFrequency

enum RetrainingSchedulerStatus {
    PENDING
    RUNNING
    STOPPING
    STOPPED
}

list RetrainingSchedulerSummaries {
    member: RetrainingSchedulerSummary
}

structure RetrainingSchedulerSummary {
    ModelName: ModelName
    ModelArn: ModelArn
    Status: RetrainingSchedulerStatus
    RetrainingStartDate: Timestamp
    RetrainingFrequency: RetrainingFrequency
    LookbackWindow: LookbackWindow
}

@length(min: 3, max: 63) @pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3Bucket

@length(min: 1, max: 1024) @pattern("[\\P{M}\\p{M}]{1,1024}[^/]$")
string S3Key

structure S3Object {
    @required
    Bucket: S3Bucket

    @required
    Key: S3Key
}

@length(min: 0, max: 1024) @pattern("(^$)|([\\u0009\\u000A\\u000D\\u0020-\\u00FF]{1,1023}/$)")
string S3Prefix

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z:#$.\\-_]{1,200}$")
string SensorName

list SensorStatisticsSummaries {
    member: SensorStatisticsSummary
}

structure SensorStatisticsSummary {
    ComponentName: ComponentName
    SensorName: SensorName
    DataExists: Boolean
    MissingValues: CountPercent
    InvalidValues: CountPercent
    InvalidDateEntries: CountPercent
    DuplicateTimestamps: CountPercent
    CategoricalValues: CategoricalValues
    MultipleOperatingModes: MultipleOperatingModes
    LargeTimestampGaps: LargeTimestampGaps
    MonotonicValues: MonotonicValues
    DataStartTime: Timestamp
    DataEndTime: Timestamp
}

structure SensorsWithShortDateRange {
    @required
    AffectedSensorCount: Integer
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    Message: BoundedLengthString
}

enum StatisticalIssueStatus {
    POTENTIAL_ISSUE_DETECTED
    NO_ISSUE_DETECTED
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\s\\w+-=\\.:/@]*")
string TagValue

enum TargetSamplingRate {
    PT1S
    PT5S
    PT10S
    PT15S
    PT30S
    PT1M
    PT5M
    PT10M
    PT15M
    PT30M
    PT1H
}

@error("client")
structure ThrottlingException {
    @required
    Message: BoundedLengthString
}

@pattern("^(\\+|\\-)[0-9]{2}\\:[0-9]{2}$")
string TimeZoneOffset

structure UnsupportedTimestamps {
    @required
    TotalNumberOfUnsupportedTimestamps: Integer
}

@error("client")
structure ValidationException {
    @required
    Message: BoundedLengthString
}
