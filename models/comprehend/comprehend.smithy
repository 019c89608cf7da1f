$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.comprehend

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Comprehend")
@service(sdkId: "Comprehend", endpointPrefix: "comprehend")
@awsJson1_1
@sigv4(name: "comprehend")
@standardRegionalEndpoints
service Comprehend_20171127 {
    version: "2017-11-27"
    operations: [
        BatchDetectDominantLanguage
        BatchDetectEntities
        BatchDetectKeyPhrases
        BatchDetectSentiment
        BatchDetectSyntax
        BatchDetectTargetedSentiment
        ClassifyDocument
        ContainsPiiEntities
        CreateDataset
        CreateDocumentClassifier
        CreateEndpoint
        CreateEntityRecognizer
        CreateFlywheel
        DeleteDocumentClassifier
        DeleteEndpoint
        DeleteEntityRecognizer
        DeleteFlywheel
        DeleteResourcePolicy
        DescribeDataset
        DescribeDocumentClassificationJob
        DescribeDocumentClassifier
        DescribeDominantLanguageDetectionJob
        DescribeEndpoint
        DescribeEntitiesDetectionJob
        DescribeEntityRecognizer
        DescribeEventsDetectionJob
        DescribeFlywheel
        DescribeFlywheelIteration
        DescribeKeyPhrasesDetectionJob
        DescribePiiEntitiesDetectionJob
        DescribeResourcePolicy
        DescribeSentimentDetectionJob
        DescribeTargetedSentimentDetectionJob
        DescribeTopicsDetectionJob
        DetectDominantLanguage
        DetectEntities
        DetectKeyPhrases
        DetectPiiEntities
        DetectSentiment
        DetectSyntax
        DetectTargetedSentiment
        DetectToxicContent
        ImportModel
        ListDatasets
        ListDocumentClassificationJobs
        ListDocumentClassifierSummaries
        ListDocumentClassifiers
        ListDominantLanguageDetectionJobs
        ListEndpoints
        ListEntitiesDetectionJobs
        ListEntityRecognizerSummaries
        ListEntityRecognizers
        ListEventsDetectionJobs
        ListFlywheelIterationHistory
        ListFlywheels
        ListKeyPhrasesDetectionJobs
        ListPiiEntitiesDetectionJobs
        ListSentimentDetectionJobs
        ListTagsForResource
        ListTargetedSentimentDetectionJobs
        ListTopicsDetectionJobs
        PutResourcePolicy
        StartDocumentClassificationJob
        StartDominantLanguageDetectionJob
        StartEntitiesDetectionJob
        StartEventsDetectionJob
        StartFlywheelIteration
        StartKeyPhrasesDetectionJob
        StartPiiEntitiesDetectionJob
        StartSentimentDetectionJob
        StartTargetedSentimentDetectionJob
        StartTopicsDetectionJob
        StopDominantLanguageDetectionJob
        StopEntitiesDetectionJob
        StopEventsDetectionJob
        StopKeyPhrasesDetectionJob
        StopPiiEntitiesDetectionJob
        StopSentimentDetectionJob
        StopTargetedSentimentDetectionJob
        StopTrainingDocumentClassifier
        StopTrainingEntityRecognizer
        TagResource
        UntagResource
        UpdateEndpoint
        UpdateFlywheel
    ]
}

operation BatchDetectDominantLanguage {
    input := {
        @required
        TextList: CustomerInputStringList
    }
    output := @sensitive {
        @required
        ResultList: ListOfDetectDominantLanguageResult

        @required
        ErrorList: BatchItemErrorList
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        BatchSizeLimitExceededException
        InternalServerException
    ]
}

operation BatchDetectEntities {
    input := {
        @required
        TextList: CustomerInputStringList

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        @required
        ResultList: ListOfDetectEntitiesResult

        @required
        ErrorList: BatchItemErrorList
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        BatchSizeLimitExceededException
        InternalServerException
    ]
}

operation BatchDetectKeyPhrases {
    input := {
        @required
        TextList: CustomerInputStringList

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        @required
        ResultList: ListOfDetectKeyPhrasesResult

        @required
        ErrorList: BatchItemErrorList
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        BatchSizeLimitExceededException
        InternalServerException
    ]
}

operation BatchDetectSentiment {
    input := {
        @required
        TextList: CustomerInputStringList

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        @required
        ResultList: ListOfDetectSentimentResult

        @required
        ErrorList: BatchItemErrorList
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        BatchSizeLimitExceededException
        InternalServerException
    ]
}

operation BatchDetectSyntax {
    input := {
        @required
        TextList: CustomerInputStringList

        @required
        LanguageCode: SyntaxLanguageCode
    }
    output := @sensitive {
        @required
        ResultList: ListOfDetectSyntaxResult

        @required
        ErrorList: BatchItemErrorList
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        BatchSizeLimitExceededException
        InternalServerException
    ]
}

operation BatchDetectTargetedSentiment {
    input := {
        @required
        TextList: CustomerInputStringList

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        @required
        ResultList: ListOfDetectTargetedSentimentResult

        @required
        ErrorList: BatchItemErrorList
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        BatchSizeLimitExceededException
        InternalServerException
    ]
}

operation ClassifyDocument {
    input := {
        Text: CustomerInputString

        @required
        EndpointArn: DocumentClassifierEndpointArn

        Bytes: SemiStructuredDocumentBlob
        DocumentReaderConfig: DocumentReaderConfig
    }
    output := @sensitive {
        Classes: ListOfClasses
        Labels: ListOfLabels
        DocumentMetadata: DocumentMetadata
        DocumentType: ListOfDocumentType
        Errors: ListOfErrors
        Warnings: ListOfWarnings
    }
    errors: [
        InvalidRequestException
        ResourceUnavailableException
        TextSizeLimitExceededException
        InternalServerException
    ]
}

operation ContainsPiiEntities {
    input := {
        @required
        Text: String

        @required
        LanguageCode: LanguageCode
    }
    output := {
        Labels: ListOfEntityLabels
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation CreateDataset {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn

        @required
        DatasetName: ComprehendArnName

        DatasetType: DatasetType
        Description: Description

        @required
        InputDataConfig: DatasetInputDataConfig

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        Tags: TagList
    }
    output := {
        DatasetArn: ComprehendDatasetArn
    }
    errors: [
        InvalidRequestException
        ResourceInUseException
        TooManyTagsException
        TooManyRequestsException
        ResourceLimitExceededException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation CreateDocumentClassifier {
    input := {
        @required
        DocumentClassifierName: ComprehendArnName

        VersionName: VersionName

        @required
        DataAccessRoleArn: IamRoleArn

        Tags: TagList

        @required
        InputDataConfig: DocumentClassifierInputDataConfig

        OutputDataConfig: DocumentClassifierOutputDataConfig

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required
        LanguageCode: LanguageCode

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Mode: DocumentClassifierMode
        ModelKmsKeyId: KmsKeyId
        ModelPolicy: Policy
    }
    output := {
        DocumentClassifierArn: DocumentClassifierArn
    }
    errors: [
        InvalidRequestException
        ResourceInUseException
        TooManyTagsException
        TooManyRequestsException
        ResourceLimitExceededException
        UnsupportedLanguageException
        KmsKeyValidationException
        InternalServerException
    ]
}

operation CreateEndpoint {
    input := {
        @required
        EndpointName: ComprehendEndpointName

        ModelArn: ComprehendModelArn

        @required
        DesiredInferenceUnits: InferenceUnitsInteger

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        Tags: TagList
        DataAccessRoleArn: IamRoleArn
        FlywheelArn: ComprehendFlywheelArn
    }
    output := {
        EndpointArn: ComprehendEndpointArn
        ModelArn: ComprehendModelArn
    }
    errors: [
        InvalidRequestException
        ResourceInUseException
        ResourceLimitExceededException
        ResourceNotFoundException
        ResourceUnavailableException
        TooManyRequestsException
        TooManyTagsException
        InternalServerException
    ]
}

operation CreateEntityRecognizer {
    input := {
        @required
        RecognizerName: ComprehendArnName

        VersionName: VersionName

        @required
        DataAccessRoleArn: IamRoleArn

        Tags: TagList

        @required
        InputDataConfig: EntityRecognizerInputDataConfig

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required
        LanguageCode: LanguageCode

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        ModelKmsKeyId: KmsKeyId
        ModelPolicy: Policy
    }
    output := {
        EntityRecognizerArn: EntityRecognizerArn
    }
    errors: [
        InvalidRequestException
        ResourceInUseException
        TooManyTagsException
        TooManyRequestsException
        ResourceLimitExceededException
        UnsupportedLanguageException
        KmsKeyValidationException
        InternalServerException
    ]
}

operation CreateFlywheel {
    input := {
        @required
        FlywheelName: ComprehendArnName

        ActiveModelArn: ComprehendModelArn

        @required
        DataAccessRoleArn: IamRoleArn

        TaskConfig: TaskConfig
        ModelType: ModelType

        @required
        DataLakeS3Uri: FlywheelS3Uri

        DataSecurityConfig: DataSecurityConfig

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        Tags: TagList
    }
    output := {
        FlywheelArn: ComprehendFlywheelArn
        ActiveModelArn: ComprehendModelArn
    }
    errors: [
        InvalidRequestException
        ResourceInUseException
        TooManyTagsException
        TooManyRequestsException
        ResourceLimitExceededException
        UnsupportedLanguageException
        KmsKeyValidationException
        ResourceNotFoundException
        ResourceUnavailableException
        InternalServerException
    ]
}

operation DeleteDocumentClassifier {
    input := {
        @required
        DocumentClassifierArn: DocumentClassifierArn
    }
    output := {}
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        ResourceUnavailableException
        ResourceInUseException
        InternalServerException
    ]
}

operation DeleteEndpoint {
    input := {
        @required
        EndpointArn: ComprehendEndpointArn
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceInUseException
        ResourceNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DeleteEntityRecognizer {
    input := {
        @required
        EntityRecognizerArn: EntityRecognizerArn
    }
    output := {}
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        ResourceUnavailableException
        ResourceInUseException
        InternalServerException
    ]
}

operation DeleteFlywheel {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn
    }
    output := {}
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        ResourceUnavailableException
        ResourceInUseException
        InternalServerException
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: ComprehendModelArn

        PolicyRevisionId: PolicyRevisionId
    }
    output := {}
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation DescribeDataset {
    input := {
        @required
        DatasetArn: ComprehendDatasetArn
    }
    output := {
        DatasetProperties: DatasetProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeDocumentClassificationJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        DocumentClassificationJobProperties: DocumentClassificationJobProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        JobNotFoundException
        InternalServerException
    ]
}

operation DescribeDocumentClassifier {
    input := {
        @required
        DocumentClassifierArn: DocumentClassifierArn
    }
    output := {
        DocumentClassifierProperties: DocumentClassifierProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeDominantLanguageDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        DominantLanguageDetectionJobProperties: DominantLanguageDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribeEndpoint {
    input := {
        @required
        EndpointArn: ComprehendEndpointArn
    }
    output := {
        EndpointProperties: EndpointProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeEntitiesDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        EntitiesDetectionJobProperties: EntitiesDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribeEntityRecognizer {
    input := {
        @required
        EntityRecognizerArn: EntityRecognizerArn
    }
    output := {
        EntityRecognizerProperties: EntityRecognizerProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeEventsDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        EventsDetectionJobProperties: EventsDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribeFlywheel {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn
    }
    output := {
        FlywheelProperties: FlywheelProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeFlywheelIteration {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn

        @required
        FlywheelIterationId: FlywheelIterationId
    }
    output := {
        FlywheelIterationProperties: FlywheelIterationProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeKeyPhrasesDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        KeyPhrasesDetectionJobProperties: KeyPhrasesDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribePiiEntitiesDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        PiiEntitiesDetectionJobProperties: PiiEntitiesDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribeResourcePolicy {
    input := {
        @required
        ResourceArn: ComprehendModelArn
    }
    output := {
        ResourcePolicy: Policy
        CreationTime: Timestamp
        LastModifiedTime: Timestamp
        PolicyRevisionId: PolicyRevisionId
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation DescribeSentimentDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        SentimentDetectionJobProperties: SentimentDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribeTargetedSentimentDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        TargetedSentimentDetectionJobProperties: TargetedSentimentDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DescribeTopicsDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        TopicsDetectionJobProperties: TopicsDetectionJobProperties
    }
    errors: [
        InvalidRequestException
        JobNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DetectDominantLanguage {
    input := {
        @required
        Text: CustomerInputString
    }
    output := @sensitive {
        Languages: ListOfDominantLanguages
    }
    errors: [InvalidRequestException, TextSizeLimitExceededException, InternalServerException]
}

operation DetectEntities {
    input := {
        Text: CustomerInputString
        LanguageCode: LanguageCode
        EndpointArn: EntityRecognizerEndpointArn
        Bytes: SemiStructuredDocumentBlob
        DocumentReaderConfig: DocumentReaderConfig
    }
    output := @sensitive {
        Entities: ListOfEntities
        DocumentMetadata: DocumentMetadata
        DocumentType: ListOfDocumentType
        Blocks: ListOfBlocks
        Errors: ListOfErrors
    }
    errors: [
        InvalidRequestException
        ResourceUnavailableException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation DetectKeyPhrases {
    input := {
        @required
        Text: CustomerInputString

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        KeyPhrases: ListOfKeyPhrases
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation DetectPiiEntities {
    input := {
        @required
        Text: String

        @required
        LanguageCode: LanguageCode
    }
    output := {
        Entities: ListOfPiiEntities
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation DetectSentiment {
    input := {
        @required
        Text: CustomerInputString

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        Sentiment: SentimentType
        SentimentScore: SentimentScore
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation DetectSyntax {
    input := {
        @required
        Text: CustomerInputString

        @required
        LanguageCode: SyntaxLanguageCode
    }
    output := @sensitive {
        SyntaxTokens: ListOfSyntaxTokens
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation DetectTargetedSentiment {
    input := {
        @required
        Text: CustomerInputString

        @required
        LanguageCode: LanguageCode
    }
    output := @sensitive {
        Entities: ListOfTargetedSentimentEntities
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation DetectToxicContent {
    input := {
        @required
        TextSegments: ListOfTextSegments

        @required
        LanguageCode: LanguageCode
    }
    output := {
        ResultList: ListOfToxicLabels
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        UnsupportedLanguageException
        InternalServerException
    ]
}

operation ImportModel {
    input := {
        @required
        SourceModelArn: ComprehendModelArn

        ModelName: ComprehendArnName
        VersionName: VersionName
        ModelKmsKeyId: KmsKeyId
        DataAccessRoleArn: IamRoleArn
        Tags: TagList
    }
    output := {
        ModelArn: ComprehendModelArn
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ResourceInUseException
        ResourceUnavailableException
        TooManyTagsException
        TooManyRequestsException
        ResourceLimitExceededException
        KmsKeyValidationException
        InternalServerException
    ]
}

operation ListDatasets {
    input := {
        FlywheelArn: ComprehendFlywheelArn
        Filter: DatasetFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        DatasetPropertiesList: DatasetPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        ResourceNotFoundException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DocumentClassificationJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListDocumentClassificationJobs {
    input := {
        Filter: DocumentClassificationJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        DocumentClassificationJobPropertiesList: DocumentClassificationJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation ListDocumentClassifierSummaries {
    input := {
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        DocumentClassifierSummariesList: DocumentClassifierSummariesList
        NextToken: String
    }
    errors: [InvalidRequestException, TooManyRequestsException, InternalServerException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DocumentClassifierPropertiesList"
    pageSize: "MaxResults"
)
operation ListDocumentClassifiers {
    input := {
        Filter: DocumentClassifierFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        DocumentClassifierPropertiesList: DocumentClassifierPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DominantLanguageDetectionJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListDominantLanguageDetectionJobs {
    input := {
        Filter: DominantLanguageDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        DominantLanguageDetectionJobPropertiesList: DominantLanguageDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EndpointPropertiesList"
    pageSize: "MaxResults"
)
operation ListEndpoints {
    input := {
        Filter: EndpointFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        EndpointPropertiesList: EndpointPropertiesList
        NextToken: String
    }
    errors: [InvalidRequestException, TooManyRequestsException, InternalServerException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EntitiesDetectionJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListEntitiesDetectionJobs {
    input := {
        Filter: EntitiesDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        EntitiesDetectionJobPropertiesList: EntitiesDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation ListEntityRecognizerSummaries {
    input := {
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        EntityRecognizerSummariesList: EntityRecognizerSummariesList
        NextToken: String
    }
    errors: [InvalidRequestException, TooManyRequestsException, InternalServerException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EntityRecognizerPropertiesList"
    pageSize: "MaxResults"
)
operation ListEntityRecognizers {
    input := {
        Filter: EntityRecognizerFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        EntityRecognizerPropertiesList: EntityRecognizerPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation ListEventsDetectionJobs {
    input := {
        Filter: EventsDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        EventsDetectionJobPropertiesList: EventsDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation ListFlywheelIterationHistory {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn

        Filter: FlywheelIterationFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        FlywheelIterationPropertiesList: FlywheelIterationPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation ListFlywheels {
    input := {
        Filter: FlywheelFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        FlywheelSummaryList: FlywheelSummaryList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "KeyPhrasesDetectionJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListKeyPhrasesDetectionJobs {
    input := {
        Filter: KeyPhrasesDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        KeyPhrasesDetectionJobPropertiesList: KeyPhrasesDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PiiEntitiesDetectionJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListPiiEntitiesDetectionJobs {
    input := {
        Filter: PiiEntitiesDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        PiiEntitiesDetectionJobPropertiesList: PiiEntitiesDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SentimentDetectionJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListSentimentDetectionJobs {
    input := {
        Filter: SentimentDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        SentimentDetectionJobPropertiesList: SentimentDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ComprehendArn
    }
    output := {
        ResourceArn: ComprehendArn
        Tags: TagList
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation ListTargetedSentimentDetectionJobs {
    input := {
        Filter: TargetedSentimentDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        TargetedSentimentDetectionJobPropertiesList: TargetedSentimentDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TopicsDetectionJobPropertiesList"
    pageSize: "MaxResults"
)
operation ListTopicsDetectionJobs {
    input := {
        Filter: TopicsDetectionJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        TopicsDetectionJobPropertiesList: TopicsDetectionJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ComprehendModelArn

        @required
        ResourcePolicy: Policy

        PolicyRevisionId: PolicyRevisionId
    }
    output := {
        PolicyRevisionId: PolicyRevisionId
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation StartDocumentClassificationJob {
    input := {
        JobName: JobName
        DocumentClassifierArn: DocumentClassifierArn

        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
        FlywheelArn: ComprehendFlywheelArn
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
        DocumentClassifierArn: DocumentClassifierArn
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        ResourceUnavailableException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartDominantLanguageDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartEntitiesDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName
        EntityRecognizerArn: EntityRecognizerArn

        @required
        LanguageCode: LanguageCode

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
        FlywheelArn: ComprehendFlywheelArn
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
        EntityRecognizerArn: EntityRecognizerArn
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        ResourceUnavailableException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartEventsDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName

        @required
        LanguageCode: LanguageCode

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required
        TargetEventTypes: TargetEventTypes

        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartFlywheelIteration {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn

        ClientRequestToken: ClientRequestTokenString
    }
    output := {
        FlywheelArn: ComprehendFlywheelArn
        FlywheelIterationId: FlywheelIterationId
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceInUseException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StartKeyPhrasesDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName

        @required
        LanguageCode: LanguageCode

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartPiiEntitiesDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        Mode: PiiEntitiesDetectionMode

        RedactionConfig: RedactionConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName

        @required
        LanguageCode: LanguageCode

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartSentimentDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName

        @required
        LanguageCode: LanguageCode

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartTargetedSentimentDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName

        @required
        LanguageCode: LanguageCode

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StartTopicsDetectionJob {
    input := {
        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        JobName: JobName
        NumberOfTopics: NumberOfTopicsInteger

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        VolumeKmsKeyId: KmsKeyId
        VpcConfig: VpcConfig
        Tags: TagList
    }
    output := {
        JobId: JobId
        JobArn: ComprehendArn
        JobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        TooManyTagsException
        ResourceInUseException
        InternalServerException
    ]
}

operation StopDominantLanguageDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopEntitiesDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopEventsDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopKeyPhrasesDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopPiiEntitiesDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopSentimentDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopTargetedSentimentDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [InvalidRequestException, JobNotFoundException, InternalServerException]
}

operation StopTrainingDocumentClassifier {
    input := {
        @required
        DocumentClassifierArn: DocumentClassifierArn
    }
    output := {}
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StopTrainingEntityRecognizer {
    input := {
        @required
        EntityRecognizerArn: EntityRecognizerArn
    }
    output := {}
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ComprehendArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidRequestException
        ConcurrentModificationException
        ResourceNotFoundException
        TooManyTagsException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ComprehendArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        TooManyTagKeysException
        InvalidRequestException
        ConcurrentModificationException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation UpdateEndpoint {
    input := {
        @required
        EndpointArn: ComprehendEndpointArn

        DesiredModelArn: ComprehendModelArn
        DesiredInferenceUnits: InferenceUnitsInteger
        DesiredDataAccessRoleArn: IamRoleArn
        FlywheelArn: ComprehendFlywheelArn
    }
    output := {
        DesiredModelArn: ComprehendModelArn
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceInUseException
        ResourceLimitExceededException
        ResourceNotFoundException
        ResourceUnavailableException
        InternalServerException
    ]
}

operation UpdateFlywheel {
    input := {
        @required
        FlywheelArn: ComprehendFlywheelArn

        ActiveModelArn: ComprehendModelArn
        DataAccessRoleArn: IamRoleArn
        DataSecurityConfig: UpdateDataSecurityConfig
    }
    output := {
        FlywheelProperties: FlywheelProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        KmsKeyValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

list AttributeNamesList {
    member: AttributeNamesListItem
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string AttributeNamesListItem

enum AugmentedManifestsDocumentTypeFormat {
    PLAIN_TEXT_DOCUMENT
    SEMI_STRUCTURED_DOCUMENT
}

structure AugmentedManifestsListItem {
    @required
    S3Uri: S3Uri

    Split: Split

    @required
    AttributeNames: AttributeNamesList

    AnnotationDataS3Uri: S3Uri
    SourceDocumentsS3Uri: S3Uri
    DocumentType: AugmentedManifestsDocumentTypeFormat
}

structure BatchDetectDominantLanguageItemResult {
    Index: Integer
    Languages: ListOfDominantLanguages
}

structure BatchDetectEntitiesItemResult {
    Index: Integer
    Entities: ListOfEntities
}

structure BatchDetectKeyPhrasesItemResult {
    Index: Integer
    KeyPhrases: ListOfKeyPhrases
}

structure BatchDetectSentimentItemResult {
    Index: Integer
    Sentiment: SentimentType
    SentimentScore: SentimentScore
}

structure BatchDetectSyntaxItemResult {
    Index: Integer
    SyntaxTokens: ListOfSyntaxTokens
}

structure BatchDetectTargetedSentimentItemResult {
    Index: Integer
    Entities: ListOfTargetedSentimentEntities
}

structure BatchItemError {
    Index: Integer
    ErrorCode: String
    ErrorMessage: String
}

list BatchItemErrorList {
    member: BatchItemError
}

@error("client")
structure BatchSizeLimitExceededException {
    Message: String
}

structure Block {
    Id: String
    BlockType: BlockType
    Text: String
    Page: Integer
    Geometry: Geometry
    Relationships: ListOfRelationships
}

structure BlockReference {
    BlockId: String
    BeginOffset: Integer
    EndOffset: Integer
    ChildBlocks: ListOfChildBlocks
}

enum BlockType {
    LINE
    WORD
}

structure BoundingBox {
    Height: Float
    Left: Float
    Top: Float
    Width: Float
}

structure ChildBlock {
    ChildBlockId: String
    BeginOffset: Integer
    EndOffset: Integer
}

structure ClassifierEvaluationMetrics {
    Accuracy: Double
    Precision: Double
    Recall: Double
    F1Score: Double
    MicroPrecision: Double
    MicroRecall: Double
    MicroF1Score: Double
    HammingLoss: Double
}

@sensitive
structure ClassifierMetadata {
    NumberOfLabels: Integer
    NumberOfTrainedDocuments: Integer
    NumberOfTestDocuments: Integer
    EvaluationMetrics: ClassifierEvaluationMetrics
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-]+$")
string ClientRequestTokenString

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:[a-zA-Z0-9-]{1,64}/[a-zA-Z0-9](-*[a-zA-Z0-9])*((/dataset/[a-zA-Z0-9](-*[a-zA-Z0-9])*)|(/version/[a-zA-Z0-9](-*[a-zA-Z0-9])*))?")
string ComprehendArn

@length(max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string ComprehendArnName

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:flywheel/[a-zA-Z0-9](-*[a-zA-Z0-9])*/dataset/[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ComprehendDatasetArn

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:(document-classifier-endpoint|entity-recognizer-endpoint)/[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ComprehendEndpointArn

@length(max: 40) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string ComprehendEndpointName

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:flywheel/[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ComprehendFlywheelArn

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:(document-classifier|entity-recognizer)/[a-zA-Z0-9](-*[a-zA-Z0-9])*(/version/[a-zA-Z0-9](-*[a-zA-Z0-9])*)?")
string ComprehendModelArn

@error("client")
structure ConcurrentModificationException {
    Message: String
}

@length(min: 1) @sensitive
string CustomerInputString

@length(min: 1) @sensitive
list CustomerInputStringList {
    member: CustomerInputString
}

structure DataSecurityConfig {
    ModelKmsKeyId: KmsKeyId
    VolumeKmsKeyId: KmsKeyId
    DataLakeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

list DatasetAugmentedManifestsList {
    member: DatasetAugmentedManifestsListItem
}

structure DatasetAugmentedManifestsListItem {
    @required
    AttributeNames: AttributeNamesList

    @required
    S3Uri: S3Uri

    AnnotationDataS3Uri: S3Uri
    SourceDocumentsS3Uri: S3Uri
    DocumentType: AugmentedManifestsDocumentTypeFormat
}

enum DatasetDataFormat {
    COMPREHEND_CSV
    AUGMENTED_MANIFEST
}

structure DatasetDocumentClassifierInputDataConfig {
    @required
    S3Uri: S3Uri

    LabelDelimiter: LabelDelimiter
}

structure DatasetEntityRecognizerAnnotations {
    @required
    S3Uri: S3Uri
}

structure DatasetEntityRecognizerDocuments {
    @required
    S3Uri: S3Uri

    InputFormat: InputFormat
}

structure DatasetEntityRecognizerEntityList {
    @required
    S3Uri: S3Uri
}

structure DatasetEntityRecognizerInputDataConfig {
    Annotations: DatasetEntityRecognizerAnnotations

    @required
    Documents: DatasetEntityRecognizerDocuments

    EntityList: DatasetEntityRecognizerEntityList
}

structure DatasetFilter {
    Status: DatasetStatus
    DatasetType: DatasetType
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
}

structure DatasetInputDataConfig {
    AugmentedManifests: DatasetAugmentedManifestsList
    DataFormat: DatasetDataFormat
    DocumentClassifierInputDataConfig: DatasetDocumentClassifierInputDataConfig
    EntityRecognizerInputDataConfig: DatasetEntityRecognizerInputDataConfig
}

structure DatasetProperties {
    DatasetArn: ComprehendDatasetArn
    DatasetName: ComprehendArnName
    DatasetType: DatasetType
    DatasetS3Uri: S3Uri
    Description: Description
    Status: DatasetStatus
    Message: smithy.api#String
    NumberOfDocuments: Long
    CreationTime: Timestamp
    EndTime: Timestamp
}

list DatasetPropertiesList {
    member: DatasetProperties
}

enum DatasetStatus {
    CREATING
    COMPLETED
    FAILED
}

enum DatasetType {
    TRAIN
    TEST
}

@length(max: 2048) @pattern("^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string Description

structure DocumentClass {
    Name: String
    Score: Float
    Page: Integer
}

structure DocumentClassificationConfig {
    @required
    Mode: DocumentClassifierMode

    Labels: LabelsList
}

structure DocumentClassificationJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure DocumentClassificationJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    DocumentClassifierArn: DocumentClassifierArn
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
    FlywheelArn: ComprehendFlywheelArn
}

list DocumentClassificationJobPropertiesList {
    member: DocumentClassificationJobProperties
}

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:document-classifier/[a-zA-Z0-9](-*[a-zA-Z0-9])*(/version/[a-zA-Z0-9](-*[a-zA-Z0-9])*)?")
string DocumentClassifierArn

list DocumentClassifierAugmentedManifestsList {
    member: AugmentedManifestsListItem
}

enum DocumentClassifierDataFormat {
    COMPREHEND_CSV
    AUGMENTED_MANIFEST
}

enum DocumentClassifierDocumentTypeFormat {
    PLAIN_TEXT_DOCUMENT
    SEMI_STRUCTURED_DOCUMENT
}

structure DocumentClassifierDocuments {
    @required
    S3Uri: S3Uri

    TestS3Uri: S3Uri
}

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:([0-9]{12}|aws):document-classifier-endpoint/[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string DocumentClassifierEndpointArn

structure DocumentClassifierFilter {
    Status: ModelStatus
    DocumentClassifierName: ComprehendArnName
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure DocumentClassifierInputDataConfig {
    DataFormat: DocumentClassifierDataFormat
    S3Uri: S3Uri
    TestS3Uri: S3Uri
    LabelDelimiter: LabelDelimiter
    AugmentedManifests: DocumentClassifierAugmentedManifestsList
    DocumentType: DocumentClassifierDocumentTypeFormat
    Documents: DocumentClassifierDocuments
    DocumentReaderConfig: DocumentReaderConfig
}

enum DocumentClassifierMode {
    MULTI_CLASS
    MULTI_LABEL
}

structure DocumentClassifierOutputDataConfig {
    S3Uri: S3Uri
    KmsKeyId: KmsKeyId
    FlywheelStatsS3Prefix: S3Uri
}

structure DocumentClassifierProperties {
    DocumentClassifierArn: DocumentClassifierArn
    LanguageCode: LanguageCode
    Status: ModelStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp
    InputDataConfig: DocumentClassifierInputDataConfig
    OutputDataConfig: DocumentClassifierOutputDataConfig
    ClassifierMetadata: ClassifierMetadata
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
    Mode: DocumentClassifierMode
    ModelKmsKeyId: KmsKeyId
    VersionName: VersionName
    SourceModelArn: DocumentClassifierArn
    FlywheelArn: ComprehendFlywheelArn
}

list DocumentClassifierPropertiesList {
    member: DocumentClassifierProperties
}

list DocumentClassifierSummariesList {
    member: DocumentClassifierSummary
}

structure DocumentClassifierSummary {
    DocumentClassifierName: ComprehendArnName
    NumberOfVersions: Integer
    LatestVersionCreatedAt: Timestamp
    LatestVersionName: VersionName
    LatestVersionStatus: ModelStatus
}

structure DocumentLabel {
    Name: String
    Score: Float
    Page: Integer
}

structure DocumentMetadata {
    Pages: Integer
    ExtractedCharacters: ListOfExtractedCharacters
}

enum DocumentReadAction {
    TEXTRACT_DETECT_DOCUMENT_TEXT
    TEXTRACT_ANALYZE_DOCUMENT
}

enum DocumentReadFeatureTypes {
    TABLES
    FORMS
}

enum DocumentReadMode {
    SERVICE_DEFAULT
    FORCE_DOCUMENT_READ_ACTION
}

structure DocumentReaderConfig {
    @required
    DocumentReadAction: DocumentReadAction

    DocumentReadMode: DocumentReadMode
    FeatureTypes: ListOfDocumentReadFeatureTypes
}

enum DocumentType {
    NATIVE_PDF
    SCANNED_PDF
    MS_WORD
    IMAGE
    PLAIN_TEXT
    TEXTRACT_DETECT_DOCUMENT_TEXT_JSON
    TEXTRACT_ANALYZE_DOCUMENT_JSON
}

structure DocumentTypeListItem {
    Page: Integer
    Type: DocumentType
}

structure DominantLanguage {
    LanguageCode: String
    Score: Float
}

structure DominantLanguageDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure DominantLanguageDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

list DominantLanguageDetectionJobPropertiesList {
    member: DominantLanguageDetectionJobProperties
}

structure EndpointFilter {
    ModelArn: ComprehendModelArn
    Status: EndpointStatus
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure EndpointProperties {
    EndpointArn: ComprehendEndpointArn
    Status: EndpointStatus
    Message: smithy.api#String
    ModelArn: ComprehendModelArn
    DesiredModelArn: ComprehendModelArn
    DesiredInferenceUnits: InferenceUnitsInteger
    CurrentInferenceUnits: InferenceUnitsInteger
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    DataAccessRoleArn: IamRoleArn
    DesiredDataAccessRoleArn: IamRoleArn
    FlywheelArn: ComprehendFlywheelArn
}

list EndpointPropertiesList {
    member: EndpointProperties
}

enum EndpointStatus {
    CREATING
    DELETING
    FAILED
    IN_SERVICE
    UPDATING
}

structure EntitiesDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure EntitiesDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    EntityRecognizerArn: EntityRecognizerArn
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
    FlywheelArn: ComprehendFlywheelArn
}

list EntitiesDetectionJobPropertiesList {
    member: EntitiesDetectionJobProperties
}

structure Entity {
    Score: Float
    Type: EntityType
    Text: String
    BeginOffset: Integer
    EndOffset: Integer
    BlockReferences: ListOfBlockReferences
}

structure EntityLabel {
    Name: PiiEntityType
    Score: Float
}

structure EntityRecognitionConfig {
    @required
    EntityTypes: EntityTypesList
}

structure EntityRecognizerAnnotations {
    @required
    S3Uri: S3Uri

    TestS3Uri: S3Uri
}

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:entity-recognizer/[a-zA-Z0-9](-*[a-zA-Z0-9])*(/version/[a-zA-Z0-9](-*[a-zA-Z0-9])*)?")
string EntityRecognizerArn

list EntityRecognizerAugmentedManifestsList {
    member: AugmentedManifestsListItem
}

enum EntityRecognizerDataFormat {
    COMPREHEND_CSV
    AUGMENTED_MANIFEST
}

structure EntityRecognizerDocuments {
    @required
    S3Uri: S3Uri

    TestS3Uri: S3Uri
    InputFormat: InputFormat
}

@length(max: 256)
@pattern("arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:entity-recognizer-endpoint/[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string EntityRecognizerEndpointArn

structure EntityRecognizerEntityList {
    @required
    S3Uri: S3Uri
}

structure EntityRecognizerEvaluationMetrics {
    Precision: Double
    Recall: Double
    F1Score: Double
}

structure EntityRecognizerFilter {
    Status: ModelStatus
    RecognizerName: ComprehendArnName
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure EntityRecognizerInputDataConfig {
    DataFormat: EntityRecognizerDataFormat

    @required
    EntityTypes: EntityTypesList

    Documents: EntityRecognizerDocuments
    Annotations: EntityRecognizerAnnotations
    EntityList: EntityRecognizerEntityList
    AugmentedManifests: EntityRecognizerAugmentedManifestsList
}

@sensitive
structure EntityRecognizerMetadata {
    NumberOfTrainedDocuments: Integer
    NumberOfTestDocuments: Integer
    EvaluationMetrics: EntityRecognizerEvaluationMetrics
    EntityTypes: EntityRecognizerMetadataEntityTypesList
}

list EntityRecognizerMetadataEntityTypesList {
    member: EntityRecognizerMetadataEntityTypesListItem
}

structure EntityRecognizerMetadataEntityTypesListItem {
    Type: smithy.api#String
    EvaluationMetrics: EntityTypesEvaluationMetrics
    NumberOfTrainMentions: Integer
}

structure EntityRecognizerOutputDataConfig {
    FlywheelStatsS3Prefix: S3Uri
}

structure EntityRecognizerProperties {
    EntityRecognizerArn: EntityRecognizerArn
    LanguageCode: LanguageCode
    Status: ModelStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp
    InputDataConfig: EntityRecognizerInputDataConfig
    RecognizerMetadata: EntityRecognizerMetadata
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
    ModelKmsKeyId: KmsKeyId
    VersionName: VersionName
    SourceModelArn: EntityRecognizerArn
    FlywheelArn: ComprehendFlywheelArn
    OutputDataConfig: EntityRecognizerOutputDataConfig
}

list EntityRecognizerPropertiesList {
    member: EntityRecognizerProperties
}

list EntityRecognizerSummariesList {
    member: EntityRecognizerSummary
}

structure EntityRecognizerSummary {
    RecognizerName: ComprehendArnName
    NumberOfVersions: Integer
    LatestVersionCreatedAt: Timestamp
    LatestVersionName: VersionName
    LatestVersionStatus: ModelStatus
}

enum EntityType {
    PERSON
    LOCATION
    ORGANIZATION
    COMMERCIAL_ITEM
    EVENT
    DATE
    QUANTITY
    TITLE
    OTHER
}

@length(max: 64) @pattern("^(?![^\\n\\r\\t,]*\\\\n|\\\\r|\\\\t)[^\\n\\r\\t,]+$")
string EntityTypeName

structure EntityTypesEvaluationMetrics {
    Precision: Double
    Recall: Double
    F1Score: Double
}

list EntityTypesList {
    member: EntityTypesListItem
}

structure EntityTypesListItem {
    @required
    Type: EntityTypeName
}

structure ErrorsListItem {
    Page: Integer
    ErrorCode: PageBasedErrorCode
    ErrorMessage: String
}

@length(min: 1, max: 40) @pattern("[A-Z_]*")
string EventTypeString

structure EventsDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure EventsDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    TargetEventTypes: TargetEventTypes
}

list EventsDetectionJobPropertiesList {
    member: EventsDetectionJobProperties
}

structure ExtractedCharactersListItem {
    Page: Integer
    Count: Integer
}

structure FlywheelFilter {
    Status: FlywheelStatus
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
}

structure FlywheelIterationFilter {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
}

@length(max: 63) @pattern("[0-9]{8}T[0-9]{6}Z")
string FlywheelIterationId

structure FlywheelIterationProperties {
    FlywheelArn: ComprehendFlywheelArn
    FlywheelIterationId: FlywheelIterationId
    CreationTime: Timestamp
    EndTime: Timestamp
    Status: FlywheelIterationStatus
    Message: smithy.api#String
    EvaluatedModelArn: ComprehendModelArn
    EvaluatedModelMetrics: FlywheelModelEvaluationMetrics
    TrainedModelArn: ComprehendModelArn
    TrainedModelMetrics: FlywheelModelEvaluationMetrics
    EvaluationManifestS3Prefix: S3Uri
}

list FlywheelIterationPropertiesList {
    member: FlywheelIterationProperties
}

enum FlywheelIterationStatus {
    TRAINING
    EVALUATING
    COMPLETED
    FAILED
    STOP_REQUESTED
    STOPPED
}

structure FlywheelModelEvaluationMetrics {
    AverageF1Score: Double
    AveragePrecision: Double
    AverageRecall: Double
    AverageAccuracy: Double
}

structure FlywheelProperties {
    FlywheelArn: ComprehendFlywheelArn
    ActiveModelArn: ComprehendModelArn
    DataAccessRoleArn: IamRoleArn
    TaskConfig: TaskConfig
    DataLakeS3Uri: S3Uri
    DataSecurityConfig: DataSecurityConfig
    Status: FlywheelStatus
    ModelType: ModelType
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LatestFlywheelIteration: FlywheelIterationId
}

@length(max: 512) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string FlywheelS3Uri

enum FlywheelStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure FlywheelSummary {
    FlywheelArn: ComprehendFlywheelArn
    ActiveModelArn: ComprehendModelArn
    DataLakeS3Uri: S3Uri
    Status: FlywheelStatus
    ModelType: ModelType
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LatestFlywheelIteration: FlywheelIterationId
}

list FlywheelSummaryList {
    member: FlywheelSummary
}

structure Geometry {
    BoundingBox: BoundingBox
    Polygon: Polygon
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

@range(min: 1)
integer InferenceUnitsInteger

structure InputDataConfig {
    @required
    S3Uri: S3Uri

    InputFormat: InputFormat
    DocumentReaderConfig: DocumentReaderConfig
}

enum InputFormat {
    ONE_DOC_PER_FILE
    ONE_DOC_PER_LINE
}

@error("server")
structure InternalServerException {
    Message: String
}

@error("client")
structure InvalidFilterException {
    Message: String
}

structure InvalidRequestDetail {
    Reason: InvalidRequestDetailReason
}

enum InvalidRequestDetailReason {
    DOCUMENT_SIZE_EXCEEDED
    UNSUPPORTED_DOC_TYPE
    PAGE_LIMIT_EXCEEDED
    TEXTRACT_ACCESS_DENIED
}

@error("client")
structure InvalidRequestException {
    Message: String
    Reason: InvalidRequestReason
    Detail: InvalidRequestDetail
}

enum InvalidRequestReason {
    INVALID_DOCUMENT
}

@length(min: 1, max: 32) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string JobId

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string JobName

@error("client")
structure JobNotFoundException {
    Message: String
}

enum JobStatus {
    SUBMITTED
    IN_PROGRESS
    COMPLETED
    FAILED
    STOP_REQUESTED
    STOPPED
}

structure KeyPhrase {
    Score: Float
    Text: String
    BeginOffset: Integer
    EndOffset: Integer
}

structure KeyPhrasesDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure KeyPhrasesDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

list KeyPhrasesDetectionJobPropertiesList {
    member: KeyPhrasesDetectionJobProperties
}

@length(max: 2048) @pattern("^\\p{ASCII}+$")
string KmsKeyId

@error("client")
structure KmsKeyValidationException {
    Message: String
}

@length(min: 1, max: 1) @pattern("^[ ~!@#$%^*\\-_+=|\\\\:;\\t>?/]$")
string LabelDelimiter

@length(max: 5000) @pattern("^\\P{C}*$")
string LabelListItem

@length(max: 1000)
list LabelsList {
    member: LabelListItem
}

enum LanguageCode {
    en
    es
    fr
    de
    it
    pt
    ar
    hi
    ja
    ko
    zh
    zh_TW = "zh-TW"
}

list ListOfBlockReferences {
    member: BlockReference
}

list ListOfBlocks {
    member: Block
}

list ListOfChildBlocks {
    member: ChildBlock
}

list ListOfClasses {
    member: DocumentClass
}

list ListOfDescriptiveMentionIndices {
    member: Integer
}

list ListOfDetectDominantLanguageResult {
    member: BatchDetectDominantLanguageItemResult
}

list ListOfDetectEntitiesResult {
    member: BatchDetectEntitiesItemResult
}

list ListOfDetectKeyPhrasesResult {
    member: BatchDetectKeyPhrasesItemResult
}

list ListOfDetectSentimentResult {
    member: BatchDetectSentimentItemResult
}

list ListOfDetectSyntaxResult {
    member: BatchDetectSyntaxItemResult
}

list ListOfDetectTargetedSentimentResult {
    member: BatchDetectTargetedSentimentItemResult
}

@length(min: 1, max: 2)
list ListOfDocumentReadFeatureTypes {
    member: DocumentReadFeatureTypes
}

list ListOfDocumentType {
    member: DocumentTypeListItem
}

list ListOfDominantLanguages {
    member: DominantLanguage
}

list ListOfEntities {
    member: Entity
}

list ListOfEntityLabels {
    member: EntityLabel
}

list ListOfErrors {
    member: ErrorsListItem
}

list ListOfExtractedCharacters {
    member: ExtractedCharactersListItem
}

list ListOfKeyPhrases {
    member: KeyPhrase
}

list ListOfLabels {
    member: DocumentLabel
}

list ListOfMentions {
    member: TargetedSentimentMention
}

list ListOfPiiEntities {
    member: PiiEntity
}

list ListOfPiiEntityTypes {
    member: PiiEntityType
}

list ListOfRelationships {
    member: RelationshipsListItem
}

list ListOfSyntaxTokens {
    member: SyntaxToken
}

list ListOfTargetedSentimentEntities {
    member: TargetedSentimentEntity
}

@length(min: 1) @sensitive
list ListOfTextSegments {
    member: TextSegment
}

list ListOfToxicContent {
    member: ToxicContent
}

list ListOfToxicLabels {
    member: ToxicLabels
}

list ListOfWarnings {
    member: WarningsListItem
}

@length(min: 1, max: 1) @pattern("[!@#$%&*]")
string MaskCharacter

@range(min: 1, max: 500)
integer MaxResultsInteger

structure MentionSentiment {
    Sentiment: SentimentType
    SentimentScore: SentimentScore
}

enum ModelStatus {
    SUBMITTED
    TRAINING
    DELETING
    STOP_REQUESTED
    STOPPED
    IN_ERROR
    TRAINED
    TRAINED_WITH_WARNING
}

enum ModelType {
    DOCUMENT_CLASSIFIER
    ENTITY_RECOGNIZER
}

@range(min: 1, max: 100)
integer NumberOfTopicsInteger

structure OutputDataConfig {
    @required
    S3Uri: S3Uri

    KmsKeyId: KmsKeyId
}

enum PageBasedErrorCode {
    TEXTRACT_BAD_PAGE
    TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED
    PAGE_CHARACTERS_EXCEEDED
    PAGE_SIZE_EXCEEDED
    INTERNAL_SERVER_ERROR
}

enum PageBasedWarningCode {
    INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL
    INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL
}

structure PartOfSpeechTag {
    Tag: PartOfSpeechTagType
    Score: Float
}

enum PartOfSpeechTagType {
    ADJ
    ADP
    ADV
    AUX
    CONJ
    CCONJ
    DET
    INTJ
    NOUN
    NUM
    O
    PART
    PRON
    PROPN
    PUNCT
    SCONJ
    SYM
    VERB
}

structure PiiEntitiesDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure PiiEntitiesDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: PiiOutputDataConfig
    RedactionConfig: RedactionConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    Mode: PiiEntitiesDetectionMode
}

list PiiEntitiesDetectionJobPropertiesList {
    member: PiiEntitiesDetectionJobProperties
}

enum PiiEntitiesDetectionMaskMode {
    MASK
    REPLACE_WITH_PII_ENTITY_TYPE
}

enum PiiEntitiesDetectionMode {
    ONLY_REDACTION
    ONLY_OFFSETS
}

structure PiiEntity {
    Score: Float
    Type: PiiEntityType
    BeginOffset: Integer
    EndOffset: Integer
}

enum PiiEntityType {
    BANK_ACCOUNT_NUMBER
    BANK_ROUTING
    CREDIT_DEBIT_NUMBER
    CREDIT_DEBIT_CVV
    CREDIT_DEBIT_EXPIRY
    PIN
    EMAIL
    ADDRESS
    NAME
    PHONE
    SSN
    DATE_TIME
    PASSPORT_NUMBER
    DRIVER_ID
    URL
    AGE
    USERNAME
    PASSWORD
    AWS_ACCESS_KEY
    AWS_SECRET_KEY
    IP_ADDRESS
    MAC_ADDRESS
    ALL
    LICENSE_PLATE
    VEHICLE_IDENTIFICATION_NUMBER
    UK_NATIONAL_INSURANCE_NUMBER
    CA_SOCIAL_INSURANCE_NUMBER
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER
    IN_PERMANENT_ACCOUNT_NUMBER
    IN_NREGA
    INTERNATIONAL_BANK_ACCOUNT_NUMBER
    SWIFT_CODE
    UK_NATIONAL_HEALTH_SERVICE_NUMBER
    CA_HEALTH_NUMBER
    IN_AADHAAR
    IN_VOTER_NUMBER
}

structure PiiOutputDataConfig {
    @required
    S3Uri: S3Uri

    KmsKeyId: KmsKeyId
}

structure Point {
    X: Float
    Y: Float
}

@length(min: 1, max: 20000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string Policy

@length(max: 64) @pattern("[0-9A-Fa-f]+")
string PolicyRevisionId

list Polygon {
    member: Point
}

structure RedactionConfig {
    PiiEntityTypes: ListOfPiiEntityTypes
    MaskMode: PiiEntitiesDetectionMaskMode
    MaskCharacter: MaskCharacter
}

enum RelationshipType {
    CHILD
}

structure RelationshipsListItem {
    Ids: StringList
    Type: RelationshipType
}

@error("client")
structure ResourceInUseException {
    Message: String
}

@error("client")
structure ResourceLimitExceededException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@error("client")
structure ResourceUnavailableException {
    Message: String
}

@length(max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

@length(min: 1, max: 32) @pattern("[-0-9a-zA-Z]+")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 1)
blob SemiStructuredDocumentBlob

structure SentimentDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure SentimentDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

list SentimentDetectionJobPropertiesList {
    member: SentimentDetectionJobProperties
}

structure SentimentScore {
    Positive: Float
    Negative: Float
    Neutral: Float
    Mixed: Float
}

enum SentimentType {
    POSITIVE
    NEGATIVE
    NEUTRAL
    MIXED
}

enum Split {
    TRAIN
    TEST
}

@length(min: 1)
string String

list StringList {
    member: String
}

@length(min: 1, max: 32) @pattern("[-0-9a-zA-Z]+")
string SubnetId

@length(min: 1, max: 16)
list Subnets {
    member: SubnetId
}

enum SyntaxLanguageCode {
    en
    es
    fr
    de
    it
    pt
}

structure SyntaxToken {
    TokenId: Integer
    Text: String
    BeginOffset: Integer
    EndOffset: Integer
    PartOfSpeech: PartOfSpeechTag
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1)
list TargetEventTypes {
    member: EventTypeString
}

structure TargetedSentimentDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure TargetedSentimentDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

list TargetedSentimentDetectionJobPropertiesList {
    member: TargetedSentimentDetectionJobProperties
}

structure TargetedSentimentEntity {
    DescriptiveMentionIndex: ListOfDescriptiveMentionIndices
    Mentions: ListOfMentions
}

enum TargetedSentimentEntityType {
    PERSON
    LOCATION
    ORGANIZATION
    FACILITY
    BRAND
    COMMERCIAL_ITEM
    MOVIE
    MUSIC
    BOOK
    SOFTWARE
    GAME
    PERSONAL_TITLE
    EVENT
    DATE
    QUANTITY
    ATTRIBUTE
    OTHER
}

structure TargetedSentimentMention {
    Score: Float
    GroupScore: Float
    Text: String
    Type: TargetedSentimentEntityType
    MentionSentiment: MentionSentiment
    BeginOffset: Integer
    EndOffset: Integer
}

structure TaskConfig {
    @required
    LanguageCode: LanguageCode

    DocumentClassificationConfig: DocumentClassificationConfig
    EntityRecognitionConfig: EntityRecognitionConfig
}

structure TextSegment {
    @required
    Text: CustomerInputString
}

@error("client")
structure TextSizeLimitExceededException {
    Message: String
}

@error("client")
structure TooManyRequestsException {
    Message: String
}

@error("client")
structure TooManyTagKeysException {
    Message: String
}

@error("client")
structure TooManyTagsException {
    Message: String
}

structure TopicsDetectionJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure TopicsDetectionJobProperties {
    JobId: JobId
    JobArn: ComprehendArn
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    NumberOfTopics: Integer
    DataAccessRoleArn: IamRoleArn
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

list TopicsDetectionJobPropertiesList {
    member: TopicsDetectionJobProperties
}

structure ToxicContent {
    Name: ToxicContentType
    Score: Float
}

enum ToxicContentType {
    GRAPHIC
    HARASSMENT_OR_ABUSE
    HATE_SPEECH
    INSULT
    PROFANITY
    SEXUAL
    VIOLENCE_OR_THREAT
}

structure ToxicLabels {
    Labels: ListOfToxicContent
    Toxicity: Float
}

@error("client")
structure UnsupportedLanguageException {
    Message: String
}

structure UpdateDataSecurityConfig {
    ModelKmsKeyId: KmsKeyId
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

@length(max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string VersionName

structure VpcConfig {
    @required
    SecurityGroupIds: SecurityGroupIds

    @required
    Subnets: Subnets
}

structure WarningsListItem {
    Page: Integer
    WarnCode: PageBasedWarningCode
    WarnMessage: String
}
