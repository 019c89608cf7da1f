$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.frauddetector

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Fraud Detector")
@service(sdkId: "FraudDetector", endpointPrefix: "frauddetector")
@awsJson1_1
@sigv4(name: "frauddetector")
@standardRegionalEndpoints
service AWSHawksNestServiceFacade {
    version: "2019-11-15"
    operations: [
        BatchCreateVariable
        BatchGetVariable
        CancelBatchImportJob
        CancelBatchPredictionJob
        CreateBatchImportJob
        CreateBatchPredictionJob
        CreateDetectorVersion
        CreateList
        CreateModel
        CreateModelVersion
        CreateRule
        CreateVariable
        DeleteBatchImportJob
        DeleteBatchPredictionJob
        DeleteDetector
        DeleteDetectorVersion
        DeleteEntityType
        DeleteEvent
        DeleteEventType
        DeleteEventsByEventType
        DeleteExternalModel
        DeleteLabel
        DeleteList
        DeleteModel
        DeleteModelVersion
        DeleteOutcome
        DeleteRule
        DeleteVariable
        DescribeDetector
        DescribeModelVersions
        GetBatchImportJobs
        GetBatchPredictionJobs
        GetDeleteEventsByEventTypeStatus
        GetDetectorVersion
        GetDetectors
        GetEntityTypes
        GetEvent
        GetEventPrediction
        GetEventPredictionMetadata
        GetEventTypes
        GetExternalModels
        GetKMSEncryptionKey
        GetLabels
        GetListElements
        GetListsMetadata
        GetModelVersion
        GetModels
        GetOutcomes
        GetRules
        GetVariables
        ListEventPredictions
        ListTagsForResource
        PutDetector
        PutEntityType
        PutEventType
        PutExternalModel
        PutKMSEncryptionKey
        PutLabel
        PutOutcome
        SendEvent
        TagResource
        UntagResource
        UpdateDetectorVersion
        UpdateDetectorVersionMetadata
        UpdateDetectorVersionStatus
        UpdateEventLabel
        UpdateList
        UpdateModel
        UpdateModelVersion
        UpdateModelVersionStatus
        UpdateRuleMetadata
        UpdateRuleVersion
        UpdateVariable
    ]
}

operation BatchCreateVariable {
    input := {
        @required
        variableEntries: VariableEntryList

        tags: tagList
    }
    output := {
        errors: BatchCreateVariableErrorList
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation BatchGetVariable {
    input := {
        @required
        names: NameList
    }
    output := {
        variables: VariableList
        errors: BatchGetVariableErrorList
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CancelBatchImportJob {
    input := {
        @required
        jobId: identifier
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CancelBatchPredictionJob {
    input := {
        @required
        jobId: identifier
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateBatchImportJob {
    input := {
        @required
        jobId: identifier

        @required
        inputPath: s3BucketLocation

        @required
        outputPath: s3BucketLocation

        @required
        eventTypeName: identifier

        @required
        iamRoleArn: iamRoleArn

        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateBatchPredictionJob {
    input := {
        @required
        jobId: identifier

        @required
        inputPath: s3BucketLocation

        @required
        outputPath: s3BucketLocation

        @required
        eventTypeName: identifier

        @required
        detectorName: identifier

        detectorVersion: wholeNumberVersionString

        @required
        iamRoleArn: iamRoleArn

        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation CreateDetectorVersion {
    input := {
        @required
        detectorId: identifier

        description: description
        externalModelEndpoints: ListOfStrings

        @required
        rules: RuleList

        modelVersions: ListOfModelVersions
        ruleExecutionMode: RuleExecutionMode
        tags: tagList
    }
    output := {
        detectorId: identifier
        detectorVersionId: wholeNumberVersionString
        status: DetectorVersionStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateList {
    input := {
        @required
        name: noDashIdentifier

        elements: ElementsList
        variableType: variableType
        description: description
        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateModel {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        description: description

        @required
        eventTypeName: String

        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateModelVersion {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        @required
        trainingDataSource: TrainingDataSourceEnum

        @required
        trainingDataSchema: TrainingDataSchema

        externalEventsDetail: ExternalEventsDetail
        ingestedEventsDetail: IngestedEventsDetail
        tags: tagList
    }
    output := {
        modelId: modelIdentifier
        modelType: ModelTypeEnum
        modelVersionNumber: floatVersionString
        status: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation CreateRule {
    input := {
        @required
        ruleId: identifier

        @required
        detectorId: identifier

        description: description

        @required
        expression: ruleExpression

        @required
        language: Language

        @required
        outcomes: NonEmptyListOfStrings

        tags: tagList
    }
    output := {
        rule: Rule
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateVariable {
    input := {
        @required
        name: String

        @required
        dataType: DataType

        @required
        dataSource: DataSource

        @required
        defaultValue: String

        description: String
        variableType: String
        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteBatchImportJob {
    input := {
        @required
        jobId: identifier
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteBatchPredictionJob {
    input := {
        @required
        jobId: identifier
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteDetector {
    input := {
        @required
        detectorId: identifier
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteDetectorVersion {
    input := {
        @required
        detectorId: identifier

        @required
        detectorVersionId: wholeNumberVersionString
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ConflictException
        AccessDeniedException
    ]
}

operation DeleteEntityType {
    input := {
        @required
        name: identifier
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteEvent {
    input := {
        @required
        eventId: identifier

        @required
        eventTypeName: identifier

        deleteAuditHistory: Boolean
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

operation DeleteEventType {
    input := {
        @required
        name: identifier
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteEventsByEventType {
    input := {
        @required
        eventTypeName: identifier
    }
    output := {
        eventTypeName: identifier
        eventsDeletionStatus: String
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteExternalModel {
    input := {
        @required
        modelEndpoint: sageMakerEndpointIdentifier
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteLabel {
    input := {
        @required
        name: identifier
    }
    output := {}
    errors: [ValidationException, ConflictException, ThrottlingException, InternalServerException]
}

operation DeleteList {
    input := {
        @required
        name: noDashIdentifier
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation DeleteModel {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteModelVersion {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        @required
        modelVersionNumber: floatVersionString
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ConflictException
    ]
}

operation DeleteOutcome {
    input := {
        @required
        name: identifier
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        ConflictException
        AccessDeniedException
    ]
}

operation DeleteRule {
    input := {
        @required
        rule: Rule
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteVariable {
    input := {
        @required
        name: String
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeDetector {
    input := {
        @required
        detectorId: identifier

        nextToken: String
        maxResults: DetectorVersionMaxResults
    }
    output := {
        detectorId: identifier
        detectorVersionSummaries: DetectorVersionSummaryList
        nextToken: String
        arn: fraudDetectorArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeModelVersions {
    input := {
        modelId: modelIdentifier
        modelVersionNumber: floatVersionString
        modelType: ModelTypeEnum
        nextToken: String
        maxResults: modelsMaxPageSize
    }
    output := {
        modelVersionDetails: modelVersionDetailList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetBatchImportJobs {
    input := {
        jobId: identifier
        maxResults: batchImportsMaxPageSize
        nextToken: String
    }
    output := {
        batchImports: BatchImportList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetBatchPredictionJobs {
    input := {
        jobId: identifier
        maxResults: batchPredictionsMaxPageSize
        nextToken: String
    }
    output := {
        batchPredictions: BatchPredictionList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetDeleteEventsByEventTypeStatus {
    input := {
        @required
        eventTypeName: identifier
    }
    output := {
        eventTypeName: identifier
        eventsDeletionStatus: AsyncJobStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetDetectorVersion {
    input := {
        @required
        detectorId: identifier

        @required
        detectorVersionId: wholeNumberVersionString
    }
    output := {
        detectorId: identifier
        detectorVersionId: wholeNumberVersionString
        description: description
        externalModelEndpoints: ListOfStrings
        modelVersions: ListOfModelVersions
        rules: RuleList
        status: DetectorVersionStatus
        lastUpdatedTime: time
        createdTime: time
        ruleExecutionMode: RuleExecutionMode
        arn: fraudDetectorArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetDetectors {
    input := {
        detectorId: identifier
        nextToken: String
        maxResults: DetectorsMaxResults
    }
    output := {
        detectors: DetectorList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetEntityTypes {
    input := {
        name: identifier
        nextToken: String
        maxResults: entityTypesMaxResults
    }
    output := {
        entityTypes: entityTypeList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetEvent {
    input := {
        @required
        eventId: String

        @required
        eventTypeName: String
    }
    output := {
        event: Event
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetEventPrediction {
    input := {
        @required
        detectorId: String

        detectorVersionId: wholeNumberVersionString

        @required
        eventId: String

        @required
        eventTypeName: String

        @required
        entities: listOfEntities

        @required
        eventTimestamp: utcTimestampISO8601

        @required
        eventVariables: EventVariableMap

        externalModelEndpointDataBlobs: ExternalModelEndpointDataBlobMap
    }
    output := {
        modelScores: ListOfModelScores
        ruleResults: ListOfRuleResults
        externalModelOutputs: ListOfExternalModelOutputs
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ResourceUnavailableException
    ]
}

operation GetEventPredictionMetadata {
    input := {
        @required
        eventId: identifier

        @required
        eventTypeName: identifier

        @required
        detectorId: identifier

        @required
        detectorVersionId: wholeNumberVersionString

        @required
        predictionTimestamp: time
    }
    output := {
        eventId: identifier
        eventTypeName: identifier
        entityId: String
        entityType: String
        eventTimestamp: time
        detectorId: identifier
        detectorVersionId: wholeNumberVersionString
        detectorVersionStatus: String
        eventVariables: ListOfEventVariableSummaries
        rules: EvaluatedRuleList
        ruleExecutionMode: RuleExecutionMode
        outcomes: ListOfStrings
        evaluatedModelVersions: ListOfEvaluatedModelVersions
        evaluatedExternalModels: ListOfEvaluatedExternalModels
        predictionTimestamp: time
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation GetEventTypes {
    input := {
        name: identifier
        nextToken: String
        maxResults: eventTypesMaxResults
    }
    output := {
        eventTypes: eventTypeList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetExternalModels {
    input := {
        modelEndpoint: String
        nextToken: String
        maxResults: ExternalModelsMaxResults
    }
    output := {
        externalModels: ExternalModelList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetKMSEncryptionKey {
    output := {
        kmsKey: KMSKey
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetLabels {
    input := {
        name: identifier
        nextToken: String
        maxResults: labelsMaxResults
    }
    output := {
        labels: labelList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetListElements {
    input := {
        @required
        name: noDashIdentifier

        nextToken: nextToken
        maxResults: ListsElementsMaxResults
    }
    output := {
        elements: ElementsList
        nextToken: nextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetListsMetadata {
    input := {
        name: noDashIdentifier
        nextToken: nextToken
        maxResults: ListsMetadataMaxResults
    }
    output := {
        lists: AllowDenyLists
        nextToken: nextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetModelVersion {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        @required
        modelVersionNumber: floatVersionString
    }
    output := {
        modelId: modelIdentifier
        modelType: ModelTypeEnum
        modelVersionNumber: floatVersionString
        trainingDataSource: TrainingDataSourceEnum
        trainingDataSchema: TrainingDataSchema
        externalEventsDetail: ExternalEventsDetail
        ingestedEventsDetail: IngestedEventsDetail
        status: String
        arn: fraudDetectorArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetModels {
    input := {
        modelId: modelIdentifier
        modelType: ModelTypeEnum
        nextToken: String
        maxResults: modelsMaxPageSize
    }
    output := {
        nextToken: String
        models: modelList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetOutcomes {
    input := {
        name: identifier
        nextToken: String
        maxResults: OutcomesMaxResults
    }
    output := {
        outcomes: OutcomeList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetRules {
    input := {
        ruleId: identifier

        @required
        detectorId: identifier

        ruleVersion: wholeNumberVersionString
        nextToken: String
        maxResults: RulesMaxResults
    }
    output := {
        ruleDetails: RuleDetailList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetVariables {
    input := {
        name: String
        nextToken: String
        maxResults: VariablesMaxResults
    }
    output := {
        variables: VariableList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation ListEventPredictions {
    input := {
        eventId: FilterCondition
        eventType: FilterCondition
        detectorId: FilterCondition
        detectorVersionId: FilterCondition
        predictionTimeRange: PredictionTimeRange
        nextToken: String
        maxResults: EventPredictionsMaxResults
    }
    output := {
        eventPredictionSummaries: ListOfEventPredictionSummaries
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        resourceARN: fraudDetectorArn

        nextToken: String
        maxResults: TagsMaxResults
    }
    output := {
        tags: tagList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

operation PutDetector {
    input := {
        @required
        detectorId: identifier

        description: description

        @required
        eventTypeName: identifier

        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation PutEntityType {
    input := {
        @required
        name: identifier

        description: description
        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation PutEventType {
    input := {
        @required
        name: identifier

        description: description

        @required
        eventVariables: NonEmptyListOfStrings

        labels: ListOfStrings

        @required
        entityTypes: NonEmptyListOfStrings

        eventIngestion: EventIngestion
        tags: tagList
        eventOrchestration: EventOrchestration
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation PutExternalModel {
    input := {
        @required
        modelEndpoint: sageMakerEndpointIdentifier

        @required
        modelSource: ModelSource

        @required
        invokeModelEndpointRoleArn: String

        @required
        inputConfiguration: ModelInputConfiguration

        @required
        outputConfiguration: ModelOutputConfiguration

        @required
        modelEndpointStatus: ModelEndpointStatus

        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation PutKMSEncryptionKey {
    input := {
        @required
        kmsEncryptionKeyArn: KmsEncryptionKeyArn
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation PutLabel {
    input := {
        @required
        name: identifier

        description: description
        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation PutOutcome {
    input := {
        @required
        name: identifier

        description: description
        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation SendEvent {
    input := {
        @required
        eventId: identifier

        @required
        eventTypeName: identifier

        @required
        eventTimestamp: utcTimestampISO8601

        @required
        eventVariables: EventVariableMap

        assignedLabel: identifier
        labelTimestamp: utcTimestampISO8601

        @required
        entities: listOfEntities
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation TagResource {
    input := {
        @required
        resourceARN: fraudDetectorArn

        @required
        tags: tagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceARN: fraudDetectorArn

        @required
        tagKeys: tagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UpdateDetectorVersion {
    input := {
        @required
        detectorId: identifier

        @required
        detectorVersionId: wholeNumberVersionString

        @required
        externalModelEndpoints: ListOfStrings

        @required
        rules: RuleList

        description: description
        modelVersions: ListOfModelVersions
        ruleExecutionMode: RuleExecutionMode
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateDetectorVersionMetadata {
    input := {
        @required
        detectorId: identifier

        @required
        detectorVersionId: wholeNumberVersionString

        @required
        description: description
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateDetectorVersionStatus {
    input := {
        @required
        detectorId: identifier

        @required
        detectorVersionId: wholeNumberVersionString

        @required
        status: DetectorVersionStatus
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateEventLabel {
    input := {
        @required
        eventId: identifier

        @required
        eventTypeName: identifier

        @required
        assignedLabel: identifier

        @required
        labelTimestamp: utcTimestampISO8601
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateList {
    input := {
        @required
        name: noDashIdentifier

        elements: ElementsList
        description: description
        updateMode: ListUpdateMode
        variableType: variableType
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateModel {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        description: description
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateModelVersion {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        @required
        majorVersionNumber: wholeNumberVersionString

        externalEventsDetail: ExternalEventsDetail
        ingestedEventsDetail: IngestedEventsDetail
        tags: tagList
    }
    output := {
        modelId: modelIdentifier
        modelType: ModelTypeEnum
        modelVersionNumber: floatVersionString
        status: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation UpdateModelVersionStatus {
    input := {
        @required
        modelId: modelIdentifier

        @required
        modelType: ModelTypeEnum

        @required
        modelVersionNumber: floatVersionString

        @required
        status: ModelVersionStatus
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateRuleMetadata {
    input := {
        @required
        rule: Rule

        @required
        description: description
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

operation UpdateRuleVersion {
    input := {
        @required
        rule: Rule

        description: description

        @required
        expression: ruleExpression

        @required
        language: Language

        @required
        outcomes: NonEmptyListOfStrings

        tags: tagList
    }
    output := {
        rule: Rule
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

operation UpdateVariable {
    input := {
        @required
        name: String

        defaultValue: String
        description: String
        variableType: String
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

structure ATIMetricDataPoint {
    cr: Float
    adr: Float
    threshold: Float
    atodr: Float
}

list ATIMetricDataPointsList {
    member: ATIMetricDataPoint
}

structure ATIModelPerformance {
    asi: Float
}

structure ATITrainingMetricsValue {
    metricDataPoints: ATIMetricDataPointsList
    modelPerformance: ATIModelPerformance
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

structure AggregatedLogOddsMetric {
    @required
    variableNames: ListOfStrings

    @required
    aggregatedVariablesImportance: Float
}

structure AggregatedVariablesImpactExplanation {
    eventVariableNames: ListOfStrings
    relativeImpact: String
    logOddsImpact: Float
}

structure AggregatedVariablesImportanceMetrics {
    logOddsMetrics: ListOfAggregatedLogOddsMetrics
}

structure AllowDenyList {
    @required
    name: noDashIdentifier

    description: description
    variableType: variableType
    createdTime: time
    updatedTime: time
    arn: fraudDetectorArn
}

list AllowDenyLists {
    member: AllowDenyList
}

enum AsyncJobStatus {
    IN_PROGRESS_INITIALIZING
    IN_PROGRESS
    CANCEL_IN_PROGRESS
    CANCELED
    COMPLETE
    FAILED
}

structure BatchCreateVariableError {
    name: String
    code: Integer
    message: String
}

list BatchCreateVariableErrorList {
    member: BatchCreateVariableError
}

structure BatchGetVariableError {
    name: String
    code: Integer
    message: String
}

list BatchGetVariableErrorList {
    member: BatchGetVariableError
}

structure BatchImport {
    jobId: identifier
    status: AsyncJobStatus
    failureReason: String
    startTime: time
    completionTime: time
    inputPath: s3BucketLocation
    outputPath: s3BucketLocation
    eventTypeName: identifier
    iamRoleArn: iamRoleArn
    arn: fraudDetectorArn
    processedRecordsCount: Integer
    failedRecordsCount: Integer
    totalRecordsCount: Integer
}

list BatchImportList {
    member: BatchImport
}

structure BatchPrediction {
    jobId: identifier
    status: AsyncJobStatus
    failureReason: String
    startTime: time
    completionTime: time
    lastHeartbeatTime: time
    inputPath: s3BucketLocation
    outputPath: s3BucketLocation
    eventTypeName: identifier
    detectorName: identifier
    detectorVersion: floatVersionString
    iamRoleArn: iamRoleArn
    arn: fraudDetectorArn
    processedRecordsCount: Integer
    totalRecordsCount: Integer
}

list BatchPredictionList {
    member: BatchPrediction
}

@error("client")
structure ConflictException {
    @required
    message: String
}

map CsvIndexToVariableMap {
    key: String
    value: String
}

enum DataSource {
    EVENT
    MODEL_SCORE
    EXTERNAL_MODEL_SCORE
}

enum DataType {
    STRING
    INTEGER
    FLOAT
    BOOLEAN
    DATETIME
}

structure DataValidationMetrics {
    fileLevelMessages: fileValidationMessageList
    fieldLevelMessages: fieldValidationMessageList
}

structure Detector {
    detectorId: identifier
    description: description
    eventTypeName: identifier
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

list DetectorList {
    member: Detector
}

@range(min: 1000, max: 2500)
integer DetectorVersionMaxResults

enum DetectorVersionStatus {
    DRAFT
    ACTIVE
    INACTIVE
}

structure DetectorVersionSummary {
    detectorVersionId: wholeNumberVersionString
    status: DetectorVersionStatus
    description: description
    lastUpdatedTime: time
}

list DetectorVersionSummaryList {
    member: DetectorVersionSummary
}

@range(min: 5, max: 10)
integer DetectorsMaxResults

@length(min: 1, max: 320) @pattern("^\\S+( +\\S+)*$") @sensitive
string Elements

@length(min: 0, max: 100000)
list ElementsList {
    member: Elements
}

@sensitive
structure Entity {
    @required
    entityType: String

    @required
    entityId: entityRestrictedString
}

structure EntityType {
    name: String
    description: description
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

structure EvaluatedExternalModel {
    modelEndpoint: String
    useEventVariables: Boolean
    inputVariables: MapOfStrings
    outputVariables: MapOfStrings
}

structure EvaluatedModelVersion {
    modelId: String
    modelVersion: String
    modelType: String
    evaluations: ListOfModelVersionEvaluations
}

structure EvaluatedRule {
    ruleId: identifier
    ruleVersion: wholeNumberVersionString
    expression: sensitiveString
    expressionWithValues: sensitiveString
    outcomes: ListOfStrings
    evaluated: Boolean
    matched: Boolean
}

list EvaluatedRuleList {
    member: EvaluatedRule
}

structure Event {
    eventId: String
    eventTypeName: String
    eventTimestamp: String
    eventVariables: EventAttributeMap
    currentLabel: String
    labelTimestamp: String
    entities: listOfEntities
}

map EventAttributeMap {
    key: attributeKey
    value: attributeValue
}

enum EventIngestion {
    ENABLED
    DISABLED
}

structure EventOrchestration {
    @required
    eventBridgeEnabled: Boolean
}

structure EventPredictionSummary {
    eventId: identifier
    eventTypeName: identifier
    eventTimestamp: time
    predictionTimestamp: time
    detectorId: identifier
    detectorVersionId: wholeNumberVersionString
}

@range(min: 50, max: 100)
integer EventPredictionsMaxResults

@sensitive
structure EventType {
    name: String
    description: description
    eventVariables: ListOfStrings
    labels: ListOfStrings
    entityTypes: NonEmptyListOfStrings
    eventIngestion: EventIngestion
    ingestedEventStatistics: IngestedEventStatistics
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
    eventOrchestration: EventOrchestration
}

@length(min: 1)
map EventVariableMap {
    key: variableName
    value: variableValue
}

structure EventVariableSummary {
    name: sensitiveString
    value: sensitiveString
    source: sensitiveString
}

structure ExternalEventsDetail {
    @required
    dataLocation: s3BucketLocation

    @required
    dataAccessRoleArn: iamRoleArn
}

structure ExternalModel {
    modelEndpoint: String
    modelSource: ModelSource
    invokeModelEndpointRoleArn: String
    inputConfiguration: ModelInputConfiguration
    outputConfiguration: ModelOutputConfiguration
    modelEndpointStatus: ModelEndpointStatus
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

@sensitive
map ExternalModelEndpointDataBlobMap {
    key: sageMakerEndpointIdentifier
    value: ModelEndpointDataBlob
}

list ExternalModelList {
    member: ExternalModel
}

structure ExternalModelOutputs {
    externalModel: ExternalModelSummary
    outputs: ExternalModelPredictionMap
}

map ExternalModelPredictionMap {
    key: String
    value: String
}

structure ExternalModelSummary {
    modelEndpoint: String
    modelSource: ModelSource
}

@range(min: 5, max: 10)
integer ExternalModelsMaxResults

structure FieldValidationMessage {
    fieldName: String
    identifier: String
    title: String
    content: String
    type: String
}

structure FileValidationMessage {
    title: String
    content: String
    type: String
}

structure FilterCondition {
    value: filterString
}

structure IngestedEventStatistics {
    numberOfEvents: Long
    eventDataSizeInBytes: Long
    leastRecentEvent: time
    mostRecentEvent: time
    lastUpdatedTime: time
}

structure IngestedEventsDetail {
    @required
    ingestedEventsTimeWindow: IngestedEventsTimeWindow
}

structure IngestedEventsTimeWindow {
    @required
    startTime: time

    @required
    endTime: time
}

@error("server")
structure InternalServerException {
    @required
    message: String
}

map JsonKeyToVariableMap {
    key: String
    value: String
}

structure KMSKey {
    kmsEncryptionKeyArn: KmsEncryptionKeyArn
}

@length(min: 7, max: 90)
@pattern("^DEFAULT|arn:[a-zA-Z0-9-]+:kms:[a-zA-Z0-9-]+:\\d{12}:key\\/\\w{8}-\\w{4}-\\w{4}-\\w{4}-\\w{12}$")
string KmsEncryptionKeyArn

structure Label {
    name: String
    description: description
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

structure LabelSchema {
    labelMapper: labelMapper
    unlabeledEventsTreatment: UnlabeledEventsTreatment
}

enum Language {
    DETECTORPL
}

list ListOfAggregatedLogOddsMetrics {
    member: AggregatedLogOddsMetric
}

list ListOfAggregatedVariablesImpactExplanations {
    member: AggregatedVariablesImpactExplanation
}

list ListOfEvaluatedExternalModels {
    member: EvaluatedExternalModel
}

list ListOfEvaluatedModelVersions {
    member: EvaluatedModelVersion
}

list ListOfEventPredictionSummaries {
    member: EventPredictionSummary
}

list ListOfEventVariableSummaries {
    member: EventVariableSummary
}

list ListOfExternalModelOutputs {
    member: ExternalModelOutputs
}

list ListOfLogOddsMetrics {
    member: LogOddsMetric
}

list ListOfModelScores {
    member: ModelScores
}

list ListOfModelVersionEvaluations {
    member: ModelVersionEvaluation
}

list ListOfModelVersions {
    member: ModelVersion
}

list ListOfRuleResults {
    member: RuleResult
}

list ListOfStrings {
    member: String
}

enum ListUpdateMode {
    REPLACE
    APPEND
    REMOVE
}

@range(min: 500, max: 5000)
integer ListsElementsMaxResults

@range(min: 5, max: 50)
integer ListsMetadataMaxResults

structure LogOddsMetric {
    @required
    variableName: String

    @required
    variableType: String

    @required
    variableImportance: Float
}

@sensitive
map MapOfStrings {
    key: String
    value: String
}

structure MetricDataPoint {
    fpr: Float
    precision: Float
    tpr: Float
    threshold: Float
}

structure Model {
    modelId: modelIdentifier
    modelType: ModelTypeEnum
    description: description
    eventTypeName: String
    createdTime: time
    lastUpdatedTime: time
    arn: fraudDetectorArn
}

structure ModelEndpointDataBlob {
    byteBuffer: Blob
    contentType: contentType
}

enum ModelEndpointStatus {
    ASSOCIATED
    DISSOCIATED
}

structure ModelInputConfiguration {
    eventTypeName: identifier
    format: ModelInputDataFormat

    @required
    useEventVariables: Boolean

    jsonInputTemplate: modelInputTemplate
    csvInputTemplate: modelInputTemplate
}

enum ModelInputDataFormat {
    TEXT_CSV
    APPLICATION_JSON
}

structure ModelOutputConfiguration {
    @required
    format: ModelOutputDataFormat

    jsonKeyToVariableMap: JsonKeyToVariableMap
    csvIndexToVariableMap: CsvIndexToVariableMap
}

enum ModelOutputDataFormat {
    TEXT_CSV
    APPLICATION_JSONLINES
}

map ModelPredictionMap {
    key: String
    value: Float
}

structure ModelScores {
    modelVersion: ModelVersion
    scores: ModelPredictionMap
}

enum ModelSource {
    SAGEMAKER
}

enum ModelTypeEnum {
    ONLINE_FRAUD_INSIGHTS
    TRANSACTION_FRAUD_INSIGHTS
    ACCOUNT_TAKEOVER_INSIGHTS
}

structure ModelVersion {
    @required
    modelId: modelIdentifier

    @required
    modelType: ModelTypeEnum

    @required
    modelVersionNumber: floatVersionString

    arn: fraudDetectorArn
}

structure ModelVersionDetail {
    modelId: modelIdentifier
    modelType: ModelTypeEnum
    modelVersionNumber: floatVersionString
    status: String
    trainingDataSource: TrainingDataSourceEnum
    trainingDataSchema: TrainingDataSchema
    externalEventsDetail: ExternalEventsDetail
    ingestedEventsDetail: IngestedEventsDetail
    trainingResult: TrainingResult
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
    trainingResultV2: TrainingResultV2
}

structure ModelVersionEvaluation {
    outputVariableName: String
    evaluationScore: String
    predictionExplanations: PredictionExplanations
}

enum ModelVersionStatus {
    ACTIVE
    INACTIVE
    TRAINING_CANCELLED
}

@length(min: 1, max: 100)
list NameList {
    member: String
}

@length(min: 1)
list NonEmptyListOfStrings {
    member: String
}

structure OFIMetricDataPoint {
    fpr: Float
    precision: Float
    tpr: Float
    threshold: Float
}

list OFIMetricDataPointsList {
    member: OFIMetricDataPoint
}

structure OFIModelPerformance {
    auc: Float
    uncertaintyRange: UncertaintyRange
}

structure OFITrainingMetricsValue {
    metricDataPoints: OFIMetricDataPointsList
    modelPerformance: OFIModelPerformance
}

structure Outcome {
    name: identifier
    description: description
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

list OutcomeList {
    member: Outcome
}

@range(min: 50, max: 100)
integer OutcomesMaxResults

structure PredictionExplanations {
    variableImpactExplanations: listOfVariableImpactExplanations
    aggregatedVariablesImpactExplanations: ListOfAggregatedVariablesImpactExplanations
}

structure PredictionTimeRange {
    @required
    startTime: time

    @required
    endTime: time
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String
}

@error("client")
structure ResourceUnavailableException {
    message: String
}

structure Rule {
    @required
    detectorId: identifier

    @required
    ruleId: identifier

    @required
    ruleVersion: wholeNumberVersionString
}

structure RuleDetail {
    ruleId: identifier
    description: description
    detectorId: identifier
    ruleVersion: wholeNumberVersionString
    expression: ruleExpression
    language: Language
    outcomes: NonEmptyListOfStrings
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

list RuleDetailList {
    member: RuleDetail
}

enum RuleExecutionMode {
    ALL_MATCHED
    FIRST_MATCHED
}

list RuleList {
    member: Rule
}

structure RuleResult {
    ruleId: String
    outcomes: ListOfStrings
}

@range(min: 50, max: 100)
integer RulesMaxResults

structure TFIMetricDataPoint {
    fpr: Float
    precision: Float
    tpr: Float
    threshold: Float
}

list TFIMetricDataPointsList {
    member: TFIMetricDataPoint
}

structure TFIModelPerformance {
    auc: Float
    uncertaintyRange: UncertaintyRange
}

structure TFITrainingMetricsValue {
    metricDataPoints: TFIMetricDataPointsList
    modelPerformance: TFIModelPerformance
}

structure Tag {
    @required
    key: tagKey

    @required
    value: tagValue
}

@range(min: 50, max: 50)
integer TagsMaxResults

@error("client")
structure ThrottlingException {
    @required
    message: String
}

structure TrainingDataSchema {
    @required
    modelVariables: ListOfStrings

    labelSchema: LabelSchema
}

enum TrainingDataSourceEnum {
    EXTERNAL_EVENTS
    INGESTED_EVENTS
}

structure TrainingMetrics {
    auc: Float
    metricDataPoints: metricDataPointsList
}

structure TrainingMetricsV2 {
    ofi: OFITrainingMetricsValue
    tfi: TFITrainingMetricsValue
    ati: ATITrainingMetricsValue
}

structure TrainingResult {
    dataValidationMetrics: DataValidationMetrics
    trainingMetrics: TrainingMetrics
    variableImportanceMetrics: VariableImportanceMetrics
}

structure TrainingResultV2 {
    dataValidationMetrics: DataValidationMetrics
    trainingMetricsV2: TrainingMetricsV2
    variableImportanceMetrics: VariableImportanceMetrics
    aggregatedVariablesImportanceMetrics: AggregatedVariablesImportanceMetrics
}

structure UncertaintyRange {
    @required
    lowerBoundValue: Float

    @required
    upperBoundValue: Float
}

enum UnlabeledEventsTreatment {
    IGNORE
    FRAUD
    LEGIT
    AUTO
}

@error("client")
structure ValidationException {
    @required
    message: String
}

structure Variable {
    name: String
    dataType: DataType
    dataSource: DataSource
    defaultValue: String
    description: String
    variableType: String
    lastUpdatedTime: time
    createdTime: time
    arn: fraudDetectorArn
}

structure VariableEntry {
    name: String
    dataType: String
    dataSource: String
    defaultValue: String
    description: String
    variableType: String
}

@length(min: 1, max: 25)
list VariableEntryList {
    member: VariableEntry
}

structure VariableImpactExplanation {
    eventVariableName: String
    relativeImpact: String
    logOddsImpact: Float
}

structure VariableImportanceMetrics {
    logOddsMetrics: ListOfLogOddsMetrics
}

list VariableList {
    member: Variable
}

@range(min: 50, max: 100)
integer VariablesMaxResults

@length(min: 1, max: 64)
string attributeKey

@length(min: 1, max: 256) @sensitive
string attributeValue

@range(min: 1, max: 50)
integer batchImportsMaxPageSize

@range(min: 1, max: 50)
integer batchPredictionsMaxPageSize

@length(min: 1, max: 1024)
string contentType

@length(min: 1, max: 128)
string description

@length(min: 1, max: 256) @pattern("^[0-9A-Za-z_.@+-]+$")
string entityRestrictedString

list entityTypeList {
    member: EntityType
}

@range(min: 5, max: 10)
integer entityTypesMaxResults

list eventTypeList {
    member: EventType
}

@range(min: 5, max: 10)
integer eventTypesMaxResults

list fieldValidationMessageList {
    member: FieldValidationMessage
}

list fileValidationMessageList {
    member: FileValidationMessage
}

@length(min: 1, max: 256) @pattern("^[0-9A-Za-z_-]+$")
string filterString

@length(min: 3, max: 7) @pattern("^[1-9][0-9]{0,3}\\.[0-9]{1,2}$")
string floatVersionString

@length(min: 1, max: 256)
@pattern("^arn\\:aws[a-z-]{0,15}\\:frauddetector\\:[a-z0-9-]{3,20}\\:[0-9]{12}\\:[^\\s]{2,128}$")
string fraudDetectorArn

@length(min: 1, max: 256)
@pattern("^arn\\:aws[a-z-]{0,15}\\:iam\\:\\:[0-9]{12}\\:role\\/[^\\s]{2,64}$")
string iamRoleArn

@length(min: 1, max: 64) @pattern("^[0-9a-z_-]+$")
string identifier

list labelList {
    member: Label
}

map labelMapper {
    key: String
    value: ListOfStrings
}

@range(min: 10, max: 50)
integer labelsMaxResults

list listOfEntities {
    member: Entity
}

list listOfVariableImpactExplanations {
    member: VariableImpactExplanation
}

list metricDataPointsList {
    member: MetricDataPoint
}

@length(min: 1, max: 64) @pattern("^[0-9a-z_]+$")
string modelIdentifier

@length(min: 1, max: 2000)
string modelInputTemplate

list modelList {
    member: Model
}

list modelVersionDetailList {
    member: ModelVersionDetail
}

@range(min: 1, max: 10)
integer modelsMaxPageSize

@length(min: 0, max: 8192) @pattern(".*")
string nextToken

@length(min: 1, max: 64) @pattern("^[0-9a-z_]+$")
string noDashIdentifier

@length(min: 1, max: 4096) @sensitive
string ruleExpression

@length(min: 1, max: 512) @pattern("^s3:\\/\\/(.+)$")
string s3BucketLocation

@length(min: 1, max: 63) @pattern("^[0-9A-Za-z_-]+$")
string sageMakerEndpointIdentifier

@sensitive
string sensitiveString

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string tagKey

@length(min: 0, max: 50)
list tagKeyList {
    member: tagKey
}

@length(min: 0, max: 200)
list tagList {
    member: Tag
}

@length(min: 0, max: 256)
string tagValue

@length(min: 11, max: 30)
string time

@length(min: 10, max: 30)
string utcTimestampISO8601

@length(min: 1, max: 64)
string variableName

@length(min: 1, max: 64) @pattern("^[A-Z_]{1,64}$")
string variableType

@length(min: 1, max: 8192) @sensitive
string variableValue

@length(min: 1, max: 5) @pattern("^([1-9][0-9]*)$")
string wholeNumberVersionString
