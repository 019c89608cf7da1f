$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.rekognition

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.waiters#waitable

@title("Amazon Rekognition")
@service(sdkId: "Rekognition", endpointPrefix: "rekognition")
@awsJson1_1
@sigv4(name: "rekognition")
@standardRegionalEndpoints
service RekognitionService {
    version: "2016-06-27"
    operations: [
        AssociateFaces
        CompareFaces
        CopyProjectVersion
        CreateCollection
        CreateDataset
        CreateFaceLivenessSession
        CreateProject
        CreateProjectVersion
        CreateStreamProcessor
        CreateUser
        DeleteCollection
        DeleteDataset
        DeleteFaces
        DeleteProject
        DeleteProjectPolicy
        DeleteProjectVersion
        DeleteStreamProcessor
        DeleteUser
        DescribeCollection
        DescribeDataset
        DescribeProjectVersions
        DescribeProjects
        DescribeStreamProcessor
        DetectCustomLabels
        DetectFaces
        DetectLabels
        DetectModerationLabels
        DetectProtectiveEquipment
        DetectText
        DisassociateFaces
        DistributeDatasetEntries
        GetCelebrityInfo
        GetCelebrityRecognition
        GetContentModeration
        GetFaceDetection
        GetFaceLivenessSessionResults
        GetFaceSearch
        GetLabelDetection
        GetMediaAnalysisJob
        GetPersonTracking
        GetSegmentDetection
        GetTextDetection
        IndexFaces
        ListCollections
        ListDatasetEntries
        ListDatasetLabels
        ListFaces
        ListMediaAnalysisJobs
        ListProjectPolicies
        ListStreamProcessors
        ListTagsForResource
        ListUsers
        PutProjectPolicy
        RecognizeCelebrities
        SearchFaces
        SearchFacesByImage
        SearchUsers
        SearchUsersByImage
        StartCelebrityRecognition
        StartContentModeration
        StartFaceDetection
        StartFaceSearch
        StartLabelDetection
        StartMediaAnalysisJob
        StartPersonTracking
        StartProjectVersion
        StartSegmentDetection
        StartStreamProcessor
        StartTextDetection
        StopProjectVersion
        StopStreamProcessor
        TagResource
        UntagResource
        UpdateDatasetEntries
        UpdateStreamProcessor
    ]
}

operation AssociateFaces {
    input := {
        @required
        CollectionId: CollectionId

        @required
        UserId: UserId

        @required
        FaceIds: UserFaceIdList

        UserMatchThreshold: Percent

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        AssociatedFaces: AssociatedFacesList
        UnsuccessfulFaceAssociations: UnsuccessfulFaceAssociationList
        UserStatus: UserStatus
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        IdempotentParameterMismatchException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

operation CompareFaces {
    input := {
        @required
        SourceImage: Image

        @required
        TargetImage: Image

        SimilarityThreshold: Percent
        QualityFilter: QualityFilter
    }
    output := {
        SourceImageFace: ComparedSourceImageFace
        FaceMatches: CompareFacesMatchList
        UnmatchedFaces: CompareFacesUnmatchList
        SourceImageOrientationCorrection: OrientationCorrection
        TargetImageOrientationCorrection: OrientationCorrection
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
    ]
}

operation CopyProjectVersion {
    input := {
        @required
        SourceProjectArn: ProjectArn

        @required
        SourceProjectVersionArn: ProjectVersionArn

        @required
        DestinationProjectArn: ProjectArn

        @required
        VersionName: VersionName

        @required
        OutputConfig: OutputConfig

        Tags: TagMap
        KmsKeyId: KmsKeyId
    }
    output := {
        ProjectVersionArn: ProjectVersionArn
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
    ]
}

operation CreateCollection {
    input := {
        @required
        CollectionId: CollectionId

        Tags: TagMap
    }
    output := {
        StatusCode: UInteger
        CollectionArn: String
        FaceModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
    ]
}

operation CreateDataset {
    input := {
        DatasetSource: DatasetSource

        @required
        DatasetType: DatasetType

        @required
        ProjectArn: ProjectArn

        Tags: TagMap
    }
    output := {
        DatasetArn: DatasetArn
    }
    errors: [
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidParameterException
        AccessDeniedException
        LimitExceededException
        InvalidS3ObjectException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateFaceLivenessSession {
    input := {
        KmsKeyId: KmsKeyId
        Settings: CreateFaceLivenessSessionRequestSettings
        ClientRequestToken: ClientRequestToken
    }
    output := {
        @required
        SessionId: LivenessSessionId
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation CreateProject {
    input := {
        @required
        ProjectName: ProjectName

        Feature: CustomizationFeature
        AutoUpdate: ProjectAutoUpdate
        Tags: TagMap
    }
    output := {
        ProjectArn: ProjectArn
    }
    errors: [
        ResourceInUseException
        LimitExceededException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation CreateProjectVersion {
    input := {
        @required
        ProjectArn: ProjectArn

        @required
        VersionName: VersionName

        @required
        OutputConfig: OutputConfig

        TrainingData: TrainingData
        TestingData: TestingData
        Tags: TagMap
        KmsKeyId: KmsKeyId
        VersionDescription: VersionDescription
        FeatureConfig: CustomizationFeatureConfig
    }
    output := {
        ProjectVersionArn: ProjectVersionArn
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ServiceQuotaExceededException
    ]
}

operation CreateStreamProcessor {
    input := {
        @required
        Input: StreamProcessorInput

        @required
        Output: StreamProcessorOutput

        @required
        Name: StreamProcessorName

        @required
        Settings: StreamProcessorSettings

        @required
        RoleArn: RoleArn

        Tags: TagMap
        NotificationChannel: StreamProcessorNotificationChannel
        KmsKeyId: KmsKeyId
        RegionsOfInterest: RegionsOfInterest
        DataSharingPreference: StreamProcessorDataSharingPreference
    }
    output := {
        StreamProcessorArn: StreamProcessorArn
    }
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        LimitExceededException
        ResourceInUseException
        ProvisionedThroughputExceededException
        ServiceQuotaExceededException
    ]
}

operation CreateUser {
    input := {
        @required
        CollectionId: CollectionId

        @required
        UserId: UserId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {}
    errors: [
        InvalidParameterException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ProvisionedThroughputExceededException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerError
        ThrottlingException
    ]
}

operation DeleteCollection {
    input := {
        @required
        CollectionId: CollectionId
    }
    output := {
        StatusCode: UInteger
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation DeleteDataset {
    input := {
        @required
        DatasetArn: DatasetArn
    }
    output := {}
    errors: [
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidParameterException
        AccessDeniedException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteFaces {
    input := {
        @required
        CollectionId: CollectionId

        @required
        FaceIds: FaceIdList
    }
    output := {
        DeletedFaces: FaceIdList
        UnsuccessfulFaceDeletions: UnsuccessfulFaceDeletionsList
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation DeleteProject {
    input := {
        @required
        ProjectArn: ProjectArn
    }
    output := {
        Status: ProjectStatus
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation DeleteProjectPolicy {
    input := {
        @required
        ProjectArn: ProjectArn

        @required
        PolicyName: ProjectPolicyName

        PolicyRevisionId: ProjectPolicyRevisionId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidPolicyRevisionIdException
    ]
}

operation DeleteProjectVersion {
    input := {
        @required
        ProjectVersionArn: ProjectVersionArn
    }
    output := {
        Status: ProjectVersionStatus
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation DeleteStreamProcessor {
    input := {
        @required
        Name: StreamProcessorName
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ProvisionedThroughputExceededException
    ]
}

operation DeleteUser {
    input := {
        @required
        CollectionId: CollectionId

        @required
        UserId: UserId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {}
    errors: [
        InvalidParameterException
        ConflictException
        ResourceNotFoundException
        ProvisionedThroughputExceededException
        IdempotentParameterMismatchException
        AccessDeniedException
        InternalServerError
        ThrottlingException
    ]
}

operation DescribeCollection {
    input := {
        @required
        CollectionId: CollectionId
    }
    output := {
        FaceCount: ULong
        FaceModelVersion: String
        CollectionARN: String
        CreationTimestamp: Timestamp
        UserCount: ULong
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation DescribeDataset {
    input := {
        @required
        DatasetArn: DatasetArn
    }
    output := {
        DatasetDescription: DatasetDescription
    }
    errors: [
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidParameterException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProjectVersionDescriptions"
    pageSize: "MaxResults"
)
@waitable(
    ProjectVersionTrainingCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ProjectVersionDescriptions[].Status"
                        expected: "TRAINING_COMPLETED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ProjectVersionDescriptions[].Status"
                        expected: "TRAINING_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 120
        maxDelay: 120
    }
    ProjectVersionRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ProjectVersionDescriptions[].Status"
                        expected: "RUNNING"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ProjectVersionDescriptions[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ProjectVersionTrainingCompleted: 360, ProjectVersionRunning: 40)
operation DescribeProjectVersions {
    input := {
        @required
        ProjectArn: ProjectArn

        VersionNames: VersionNames
        NextToken: ExtendedPaginationToken
        MaxResults: ProjectVersionsPageSize
    }
    output := {
        ProjectVersionDescriptions: ProjectVersionDescriptions
        NextToken: ExtendedPaginationToken
    }
    errors: [
        ResourceNotFoundException
        InvalidPaginationTokenException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProjectDescriptions"
    pageSize: "MaxResults"
)
operation DescribeProjects {
    input := {
        NextToken: ExtendedPaginationToken
        MaxResults: ProjectsPageSize
        ProjectNames: ProjectNames
        Features: CustomizationFeatures
    }
    output := {
        ProjectDescriptions: ProjectDescriptions
        NextToken: ExtendedPaginationToken
    }
    errors: [
        InvalidPaginationTokenException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation DescribeStreamProcessor {
    input := {
        @required
        Name: StreamProcessorName
    }
    output := {
        Name: StreamProcessorName
        StreamProcessorArn: StreamProcessorArn
        Status: StreamProcessorStatus
        StatusMessage: String
        CreationTimestamp: Timestamp
        LastUpdateTimestamp: Timestamp
        Input: StreamProcessorInput
        Output: StreamProcessorOutput
        RoleArn: RoleArn
        Settings: StreamProcessorSettings
        NotificationChannel: StreamProcessorNotificationChannel
        KmsKeyId: KmsKeyId
        RegionsOfInterest: RegionsOfInterest
        DataSharingPreference: StreamProcessorDataSharingPreference
    }
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
        ProvisionedThroughputExceededException
    ]
}

operation DetectCustomLabels {
    input := {
        @required
        ProjectVersionArn: ProjectVersionArn

        @required
        Image: Image

        MaxResults: UInteger
        MinConfidence: Percent
    }
    output := {
        CustomLabels: CustomLabels
    }
    errors: [
        ResourceNotFoundException
        ResourceNotReadyException
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        LimitExceededException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
    ]
}

operation DetectFaces {
    input := {
        @required
        Image: Image

        Attributes: Attributes
    }
    output := {
        FaceDetails: FaceDetailList
        OrientationCorrection: OrientationCorrection
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
    ]
}

operation DetectLabels {
    input := {
        @required
        Image: Image

        MaxLabels: UInteger
        MinConfidence: Percent
        Features: DetectLabelsFeatureList
        Settings: DetectLabelsSettings
    }
    output := {
        Labels: Labels
        OrientationCorrection: OrientationCorrection
        LabelModelVersion: String
        ImageProperties: DetectLabelsImageProperties
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
    ]
}

operation DetectModerationLabels {
    input := {
        @required
        Image: Image

        MinConfidence: Percent
        HumanLoopConfig: HumanLoopConfig
        ProjectVersion: ProjectVersionId
    }
    output := {
        ModerationLabels: ModerationLabels
        ModerationModelVersion: String
        HumanLoopActivationOutput: HumanLoopActivationOutput
        ProjectVersion: ProjectVersionId
        ContentTypes: ContentTypes
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
        HumanLoopQuotaExceededException
        ResourceNotFoundException
        ResourceNotReadyException
    ]
}

operation DetectProtectiveEquipment {
    input := {
        @required
        Image: Image

        SummarizationAttributes: ProtectiveEquipmentSummarizationAttributes
    }
    output := {
        ProtectiveEquipmentModelVersion: String
        Persons: ProtectiveEquipmentPersons
        Summary: ProtectiveEquipmentSummary
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
    ]
}

operation DetectText {
    input := {
        @required
        Image: Image

        Filters: DetectTextFilters
    }
    output := {
        TextDetections: TextDetectionList
        TextModelVersion: String
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidImageFormatException
    ]
}

operation DisassociateFaces {
    input := {
        @required
        CollectionId: CollectionId

        @required
        UserId: UserId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FaceIds: UserFaceIdList
    }
    output := {
        DisassociatedFaces: DisassociatedFacesList
        UnsuccessfulFaceDisassociations: UnsuccessfulFaceDisassociationList
        UserStatus: UserStatus
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        IdempotentParameterMismatchException
        ResourceNotFoundException
        ConflictException
    ]
}

operation DistributeDatasetEntries {
    input := {
        @required
        Datasets: DistributeDatasetMetadataList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotReadyException
    ]
}

operation GetCelebrityInfo {
    input := {
        @required
        Id: RekognitionUniqueId
    }
    output := {
        Urls: Urls
        Name: String
        KnownGender: KnownGender
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation GetCelebrityRecognition {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
        SortBy: CelebrityRecognitionSortBy
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadata
        NextToken: PaginationToken
        Celebrities: CelebrityRecognitions
        JobId: JobId
        Video: Video
        JobTag: JobTag
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetContentModeration {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
        SortBy: ContentModerationSortBy
        AggregateBy: ContentModerationAggregateBy
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadata
        ModerationLabels: ContentModerationDetections
        NextToken: PaginationToken
        ModerationModelVersion: String
        JobId: JobId
        Video: Video
        JobTag: JobTag
        GetRequestMetadata: GetContentModerationRequestMetadata
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFaceDetection {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadata
        NextToken: PaginationToken
        Faces: FaceDetections
        JobId: JobId
        Video: Video
        JobTag: JobTag
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFaceLivenessSessionResults {
    input := {
        @required
        SessionId: LivenessSessionId
    }
    output := {
        @required
        SessionId: LivenessSessionId

        @required
        Status: LivenessSessionStatus

        Confidence: Percent
        ReferenceImage: AuditImage
        AuditImages: AuditImages
        Challenge: Challenge
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        SessionNotFoundException
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation GetFaceSearch {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
        SortBy: FaceSearchSortBy
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        NextToken: PaginationToken
        VideoMetadata: VideoMetadata
        Persons: PersonMatches
        JobId: JobId
        Video: Video
        JobTag: JobTag
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetLabelDetection {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
        SortBy: LabelDetectionSortBy
        AggregateBy: LabelDetectionAggregateBy
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadata
        NextToken: PaginationToken
        Labels: LabelDetections
        LabelModelVersion: String
        JobId: JobId
        Video: Video
        JobTag: JobTag
        GetRequestMetadata: GetLabelDetectionRequestMetadata
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetMediaAnalysisJob {
    input := {
        @required
        JobId: MediaAnalysisJobId
    }
    output := {
        @required
        JobId: MediaAnalysisJobId

        JobName: MediaAnalysisJobName

        @required
        OperationsConfig: MediaAnalysisOperationsConfig

        @required
        Status: MediaAnalysisJobStatus

        FailureDetails: MediaAnalysisJobFailureDetails

        @required
        CreationTimestamp: Timestamp

        CompletionTimestamp: Timestamp

        @required
        Input: MediaAnalysisInput

        @required
        OutputConfig: MediaAnalysisOutputConfig

        KmsKeyId: KmsKeyId
        Results: MediaAnalysisResults
        ManifestSummary: MediaAnalysisManifestSummary
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation GetPersonTracking {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
        SortBy: PersonTrackingSortBy
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadata
        NextToken: PaginationToken
        Persons: PersonDetections
        JobId: JobId
        Video: Video
        JobTag: JobTag
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetSegmentDetection {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadataList
        AudioMetadata: AudioMetadataList
        NextToken: PaginationToken
        Segments: SegmentDetections
        SelectedSegmentTypes: SegmentTypesInfo
        JobId: JobId
        Video: Video
        JobTag: JobTag
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetTextDetection {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        JobStatus: VideoJobStatus
        StatusMessage: String
        VideoMetadata: VideoMetadata
        TextDetections: TextDetectionResults
        NextToken: PaginationToken
        TextModelVersion: String
        JobId: JobId
        Video: Video
        JobTag: JobTag
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation IndexFaces {
    input := {
        @required
        CollectionId: CollectionId

        @required
        Image: Image

        ExternalImageId: ExternalImageId
        DetectionAttributes: Attributes
        MaxFaces: MaxFacesToIndex
        QualityFilter: QualityFilter
    }
    output := {
        FaceRecords: FaceRecordList
        OrientationCorrection: OrientationCorrection
        FaceModelVersion: String
        UnindexedFaces: UnindexedFaces
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        InvalidImageFormatException
        ServiceQuotaExceededException
    ]
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["CollectionIds", "FaceModelVersions"]
    pageSize: "MaxResults"
)
operation ListCollections {
    input := {
        NextToken: PaginationToken
        MaxResults: PageSize
    }
    output := {
        CollectionIds: CollectionIdList
        NextToken: PaginationToken
        FaceModelVersions: FaceModelVersionList
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidPaginationTokenException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatasetEntries"
    pageSize: "MaxResults"
)
operation ListDatasetEntries {
    input := {
        @required
        DatasetArn: DatasetArn

        ContainsLabels: DatasetLabels
        Labeled: Boolean
        SourceRefContains: QueryString
        HasErrors: Boolean
        NextToken: ExtendedPaginationToken
        MaxResults: ListDatasetEntriesPageSize
    }
    output := {
        DatasetEntries: DatasetEntries
        NextToken: ExtendedPaginationToken
    }
    errors: [
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidParameterException
        AccessDeniedException
        ResourceInUseException
        ResourceNotFoundException
        InvalidPaginationTokenException
        ResourceNotReadyException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatasetLabelDescriptions"
    pageSize: "MaxResults"
)
operation ListDatasetLabels {
    input := {
        @required
        DatasetArn: DatasetArn

        NextToken: ExtendedPaginationToken
        MaxResults: ListDatasetLabelsPageSize
    }
    output := {
        DatasetLabelDescriptions: DatasetLabelDescriptions
        NextToken: ExtendedPaginationToken
    }
    errors: [
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidParameterException
        AccessDeniedException
        ResourceInUseException
        InvalidPaginationTokenException
        ResourceNotFoundException
        ResourceNotReadyException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Faces"
    pageSize: "MaxResults"
)
operation ListFaces {
    input := {
        @required
        CollectionId: CollectionId

        NextToken: PaginationToken
        MaxResults: PageSize
        UserId: UserId
        FaceIds: FaceIdList
    }
    output := {
        Faces: FaceList
        NextToken: String
        FaceModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidPaginationTokenException
        ResourceNotFoundException
    ]
}

operation ListMediaAnalysisJobs {
    input := {
        NextToken: ExtendedPaginationToken
        MaxResults: ListMediaAnalysisJobsPageSize
    }
    output := {
        NextToken: ExtendedPaginationToken

        @required
        MediaAnalysisJobs: MediaAnalysisJobDescriptions
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProjectPolicies"
    pageSize: "MaxResults"
)
operation ListProjectPolicies {
    input := {
        @required
        ProjectArn: ProjectArn

        NextToken: ExtendedPaginationToken
        MaxResults: ListProjectPoliciesPageSize
    }
    output := {
        ProjectPolicies: ProjectPolicies
        NextToken: ExtendedPaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidPaginationTokenException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StreamProcessors"
    pageSize: "MaxResults"
)
operation ListStreamProcessors {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: PaginationToken
        StreamProcessors: StreamProcessorList
    }
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required
        CollectionId: CollectionId

        MaxResults: MaxUserResults
        NextToken: PaginationToken
    }
    output := {
        Users: UserList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidPaginationTokenException
        ProvisionedThroughputExceededException
        AccessDeniedException
        InternalServerError
        ThrottlingException
    ]
}

operation PutProjectPolicy {
    input := {
        @required
        ProjectArn: ProjectArn

        @required
        PolicyName: ProjectPolicyName

        PolicyRevisionId: ProjectPolicyRevisionId

        @required
        PolicyDocument: ProjectPolicyDocument
    }
    output := {
        PolicyRevisionId: ProjectPolicyRevisionId
    }
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPolicyRevisionIdException
        MalformedPolicyDocumentException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ThrottlingException
        ServiceQuotaExceededException
        ProvisionedThroughputExceededException
        LimitExceededException
    ]
}

operation RecognizeCelebrities {
    input := {
        @required
        Image: Image
    }
    output := {
        CelebrityFaces: CelebrityList
        UnrecognizedFaces: ComparedFaceList
        OrientationCorrection: OrientationCorrection
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        InvalidImageFormatException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation SearchFaces {
    input := {
        @required
        CollectionId: CollectionId

        @required
        FaceId: FaceId

        MaxFaces: MaxFaces
        FaceMatchThreshold: Percent
    }
    output := {
        SearchedFaceId: FaceId
        FaceMatches: FaceMatchList
        FaceModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation SearchFacesByImage {
    input := {
        @required
        CollectionId: CollectionId

        @required
        Image: Image

        MaxFaces: MaxFaces
        FaceMatchThreshold: Percent
        QualityFilter: QualityFilter
    }
    output := {
        SearchedFaceBoundingBox: BoundingBox
        SearchedFaceConfidence: Percent
        FaceMatches: FaceMatchList
        FaceModelVersion: String
    }
    errors: [
        InvalidS3ObjectException
        InvalidParameterException
        ImageTooLargeException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        InvalidImageFormatException
    ]
}

operation SearchUsers {
    input := {
        @required
        CollectionId: CollectionId

        UserId: UserId
        FaceId: FaceId
        UserMatchThreshold: Percent
        MaxUsers: MaxUserResults
    }
    output := {
        UserMatches: UserMatchList
        FaceModelVersion: String
        SearchedFace: SearchedFace
        SearchedUser: SearchedUser
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ProvisionedThroughputExceededException
        AccessDeniedException
        InternalServerError
        ThrottlingException
    ]
}

operation SearchUsersByImage {
    input := {
        @required
        CollectionId: CollectionId

        @required
        Image: Image

        UserMatchThreshold: Percent
        MaxUsers: MaxUserResults
        QualityFilter: QualityFilter
    }
    output := {
        UserMatches: UserMatchList
        FaceModelVersion: String
        SearchedFace: SearchedFaceDetails
        UnsearchedFaces: UnsearchedFacesList
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidImageFormatException
        InvalidS3ObjectException
        ImageTooLargeException
        ProvisionedThroughputExceededException
        AccessDeniedException
        InternalServerError
        ThrottlingException
    ]
}

@idempotent
operation StartCelebrityRecognition {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        NotificationChannel: NotificationChannel
        JobTag: JobTag
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

@idempotent
operation StartContentModeration {
    input := {
        @required
        Video: Video

        MinConfidence: Percent
        ClientRequestToken: ClientRequestToken
        NotificationChannel: NotificationChannel
        JobTag: JobTag
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

@idempotent
operation StartFaceDetection {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        NotificationChannel: NotificationChannel
        FaceAttributes: FaceAttributes
        JobTag: JobTag
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

@idempotent
operation StartFaceSearch {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        FaceMatchThreshold: Percent

        @required
        CollectionId: CollectionId

        NotificationChannel: NotificationChannel
        JobTag: JobTag
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation StartLabelDetection {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        MinConfidence: Percent
        NotificationChannel: NotificationChannel
        JobTag: JobTag
        Features: LabelDetectionFeatureList
        Settings: LabelDetectionSettings
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

@idempotent
operation StartMediaAnalysisJob {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        JobName: MediaAnalysisJobName

        @required
        OperationsConfig: MediaAnalysisOperationsConfig

        @required
        Input: MediaAnalysisInput

        @required
        OutputConfig: MediaAnalysisOutputConfig

        KmsKeyId: KmsKeyId
    }
    output := {
        @required
        JobId: MediaAnalysisJobId
    }
    errors: [
        InternalServerError
        AccessDeniedException
        InvalidParameterException
        InvalidManifestException
        InvalidS3ObjectException
        ResourceNotFoundException
        ResourceNotReadyException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
        IdempotentParameterMismatchException
    ]
}

@idempotent
operation StartPersonTracking {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        NotificationChannel: NotificationChannel
        JobTag: JobTag
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

operation StartProjectVersion {
    input := {
        @required
        ProjectVersionArn: ProjectVersionArn

        @required
        MinInferenceUnits: InferenceUnits

        MaxInferenceUnits: InferenceUnits
    }
    output := {
        Status: ProjectVersionStatus
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

@idempotent
operation StartSegmentDetection {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        NotificationChannel: NotificationChannel
        JobTag: JobTag
        Filters: StartSegmentDetectionFilters

        @required
        SegmentTypes: SegmentTypes
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

operation StartStreamProcessor {
    input := {
        @required
        Name: StreamProcessorName

        StartSelector: StreamProcessingStartSelector
        StopSelector: StreamProcessingStopSelector
    }
    output := {
        SessionId: String
    }
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ProvisionedThroughputExceededException
    ]
}

@idempotent
operation StartTextDetection {
    input := {
        @required
        Video: Video

        ClientRequestToken: ClientRequestToken
        NotificationChannel: NotificationChannel
        JobTag: JobTag
        Filters: StartTextDetectionFilters
    }
    output := {
        JobId: JobId
    }
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InvalidParameterException
        InvalidS3ObjectException
        InternalServerError
        VideoTooLargeException
        ProvisionedThroughputExceededException
        LimitExceededException
        ThrottlingException
    ]
}

operation StopProjectVersion {
    input := {
        @required
        ProjectVersionArn: ProjectVersionArn
    }
    output := {
        Status: ProjectVersionStatus
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation StopStreamProcessor {
    input := {
        @required
        Name: StreamProcessorName
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        ProvisionedThroughputExceededException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        AccessDeniedException
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
    ]
}

operation UpdateDatasetEntries {
    input := {
        @required
        DatasetArn: DatasetArn

        @required
        Changes: DatasetChanges
    }
    output := {}
    errors: [
        InternalServerError
        ThrottlingException
        ProvisionedThroughputExceededException
        InvalidParameterException
        AccessDeniedException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateStreamProcessor {
    input := {
        @required
        Name: StreamProcessorName

        SettingsForUpdate: StreamProcessorSettingsForUpdate
        RegionsOfInterestForUpdate: RegionsOfInterest
        DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreference
        ParametersToDelete: StreamProcessorParametersToDelete
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerError
        ThrottlingException
        InvalidParameterException
        ResourceNotFoundException
        ProvisionedThroughputExceededException
        ResourceInUseException
    ]
}

@error("client")
structure AccessDeniedException {}

structure AgeRange {
    Low: UInteger
    High: UInteger
}

structure Asset {
    GroundTruthManifest: GroundTruthManifest
}

list Assets {
    member: Asset
}

structure AssociatedFace {
    FaceId: FaceId
}

@length(min: 0, max: 100)
list AssociatedFacesList {
    member: AssociatedFace
}

enum Attribute {
    DEFAULT
    ALL
    AGE_RANGE
    BEARD
    EMOTIONS
    EYE_DIRECTION
    EYEGLASSES
    EYES_OPEN
    GENDER
    MOUTH_OPEN
    MUSTACHE
    FACE_OCCLUDED
    SMILE
    SUNGLASSES
}

list Attributes {
    member: Attribute
}

structure AudioMetadata {
    Codec: String
    DurationMillis: ULong
    SampleRate: ULong
    NumberOfChannels: ULong
}

list AudioMetadataList {
    member: AudioMetadata
}

structure AuditImage {
    Bytes: LivenessImageBlob
    S3Object: S3Object
    BoundingBox: BoundingBox
}

list AuditImages {
    member: AuditImage
}

@range(min: 0, max: 4)
integer AuditImagesLimit

structure Beard {
    Value: Boolean
    Confidence: Percent
}

structure BlackFrame {
    MaxPixelThreshold: MaxPixelThreshold
    MinCoveragePercentage: MinCoveragePercentage
}

enum BodyPart {
    FACE
    HEAD
    LEFT_HAND
    RIGHT_HAND
}

list BodyParts {
    member: ProtectiveEquipmentBodyPart
}

structure BoundingBox {
    Width: Float
    Height: Float
    Left: Float
    Top: Float
}

@range(min: 0, max: 1)
float BoundingBoxHeight

@range(min: 0, max: 1)
float BoundingBoxWidth

structure Celebrity {
    Urls: Urls
    Name: String
    Id: RekognitionUniqueId
    Face: ComparedFace
    MatchConfidence: Percent
    KnownGender: KnownGender
}

structure CelebrityDetail {
    Urls: Urls
    Name: String
    Id: RekognitionUniqueId
    Confidence: Percent
    BoundingBox: BoundingBox
    Face: FaceDetail
    KnownGender: KnownGender
}

list CelebrityList {
    member: Celebrity
}

structure CelebrityRecognition {
    Timestamp: Long
    Celebrity: CelebrityDetail
}

enum CelebrityRecognitionSortBy {
    ID
    TIMESTAMP
}

list CelebrityRecognitions {
    member: CelebrityRecognition
}

structure Challenge {
    @required
    Type: ChallengeType

    @required
    Version: Version
}

structure ChallengePreference {
    @required
    Type: ChallengeType

    Versions: Versions
}

list ChallengePreferences {
    member: ChallengePreference
}

enum ChallengeType {
    FaceMovementAndLightChallenge
    FaceMovementChallenge
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string ClientRequestToken

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.\\-]+")
string CollectionId

list CollectionIdList {
    member: CollectionId
}

structure CompareFacesMatch {
    Similarity: Percent
    Face: ComparedFace
}

list CompareFacesMatchList {
    member: CompareFacesMatch
}

list CompareFacesUnmatchList {
    member: ComparedFace
}

structure ComparedFace {
    BoundingBox: BoundingBox
    Confidence: Percent
    Landmarks: Landmarks
    Pose: Pose
    Quality: ImageQuality
    Emotions: Emotions
    Smile: Smile
}

list ComparedFaceList {
    member: ComparedFace
}

structure ComparedSourceImageFace {
    BoundingBox: BoundingBox
    Confidence: Percent
}

@error("client")
structure ConflictException {}

@length(min: 1, max: 128)
list ConnectedHomeLabels {
    member: String
}

structure ConnectedHomeSettings {
    @required
    Labels: ConnectedHomeLabels

    MinConfidence: Percent
}

structure ConnectedHomeSettingsForUpdate {
    Labels: ConnectedHomeLabels
    MinConfidence: Percent
}

enum ContentClassifier {
    FreeOfPersonallyIdentifiableInformation
    FreeOfAdultContent
}

@length(max: 256)
list ContentClassifiers {
    member: ContentClassifier
}

enum ContentModerationAggregateBy {
    TIMESTAMPS
    SEGMENTS
}

structure ContentModerationDetection {
    Timestamp: Long
    ModerationLabel: ModerationLabel
    StartTimestampMillis: ULong
    EndTimestampMillis: ULong
    DurationMillis: ULong
    ContentTypes: ContentTypes
}

list ContentModerationDetections {
    member: ContentModerationDetection
}

enum ContentModerationSortBy {
    NAME
    TIMESTAMP
}

structure ContentType {
    Confidence: Percent
    Name: String
}

@length(min: 0, max: 50)
list ContentTypes {
    member: ContentType
}

structure CoversBodyPart {
    Confidence: Percent
    Value: Boolean
}

structure CreateFaceLivenessSessionRequestSettings {
    OutputConfig: LivenessOutputConfig
    AuditImagesLimit: AuditImagesLimit
    ChallengePreferences: ChallengePreferences
}

structure CustomLabel {
    Name: String
    Confidence: Percent
    Geometry: Geometry
}

list CustomLabels {
    member: CustomLabel
}

enum CustomizationFeature {
    CONTENT_MODERATION
    CUSTOM_LABELS
}

structure CustomizationFeatureConfig {
    ContentModeration: CustomizationFeatureContentModerationConfig
}

structure CustomizationFeatureContentModerationConfig {
    ConfidenceThreshold: Percent
}

@length(min: 1, max: 2)
list CustomizationFeatures {
    member: CustomizationFeature
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/dataset\\/(train|test)\\/[0-9]+$)")
string DatasetArn

structure DatasetChanges {
    @required
    GroundTruth: GroundTruthBlob
}

structure DatasetDescription {
    CreationTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Status: DatasetStatus
    StatusMessage: String
    StatusMessageCode: DatasetStatusMessageCode
    DatasetStats: DatasetStats
}

list DatasetEntries {
    member: DatasetEntry
}

@length(min: 1, max: 100000) @pattern("^\\{.*\\}$")
string DatasetEntry

@length(min: 1, max: 255) @pattern(".{1,}")
string DatasetLabel

structure DatasetLabelDescription {
    LabelName: DatasetLabel
    LabelStats: DatasetLabelStats
}

list DatasetLabelDescriptions {
    member: DatasetLabelDescription
}

structure DatasetLabelStats {
    EntryCount: UInteger
    BoundingBoxCount: UInteger
}

@length(min: 1, max: 10)
list DatasetLabels {
    member: DatasetLabel
}

structure DatasetMetadata {
    CreationTimestamp: Timestamp
    DatasetType: DatasetType
    DatasetArn: DatasetArn
    Status: DatasetStatus
    StatusMessage: String
    StatusMessageCode: DatasetStatusMessageCode
}

list DatasetMetadataList {
    member: DatasetMetadata
}

structure DatasetSource {
    GroundTruthManifest: GroundTruthManifest
    DatasetArn: DatasetArn
}

structure DatasetStats {
    LabeledEntries: UInteger
    TotalEntries: UInteger
    TotalLabels: UInteger
    ErrorEntries: UInteger
}

enum DatasetStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
    DELETE_IN_PROGRESS
}

enum DatasetStatusMessageCode {
    SUCCESS
    SERVICE_ERROR
    CLIENT_ERROR
}

enum DatasetType {
    TRAIN
    TEST
}

@range(min: -180, max: 180)
float Degree

@length(min: 0, max: 2)
list DetectLabelsFeatureList {
    member: DetectLabelsFeatureName
}

enum DetectLabelsFeatureName {
    GENERAL_LABELS
    IMAGE_PROPERTIES
}

structure DetectLabelsImageBackground {
    Quality: DetectLabelsImageQuality
    DominantColors: DominantColors
}

structure DetectLabelsImageForeground {
    Quality: DetectLabelsImageQuality
    DominantColors: DominantColors
}

structure DetectLabelsImageProperties {
    Quality: DetectLabelsImageQuality
    DominantColors: DominantColors
    Foreground: DetectLabelsImageForeground
    Background: DetectLabelsImageBackground
}

structure DetectLabelsImagePropertiesSettings {
    MaxDominantColors: DetectLabelsMaxDominantColors
}

structure DetectLabelsImageQuality {
    Brightness: Float
    Sharpness: Float
    Contrast: Float
}

@range(min: 0, max: 20)
integer DetectLabelsMaxDominantColors

structure DetectLabelsSettings {
    GeneralLabels: GeneralLabelsSettings
    ImageProperties: DetectLabelsImagePropertiesSettings
}

structure DetectTextFilters {
    WordFilter: DetectionFilter
    RegionsOfInterest: RegionsOfInterest
}

structure DetectionFilter {
    MinConfidence: Percent
    MinBoundingBoxHeight: BoundingBoxHeight
    MinBoundingBoxWidth: BoundingBoxWidth
}

structure DisassociatedFace {
    FaceId: FaceId
}

@length(min: 0, max: 100)
list DisassociatedFacesList {
    member: DisassociatedFace
}

structure DistributeDataset {
    @required
    Arn: DatasetArn
}

@length(min: 2, max: 2)
list DistributeDatasetMetadataList {
    member: DistributeDataset
}

structure DominantColor {
    Red: UInteger
    Blue: UInteger
    Green: UInteger
    HexCode: String
    CSSColor: String
    SimplifiedColor: String
    PixelPercent: Percent
}

list DominantColors {
    member: DominantColor
}

structure Emotion {
    Type: EmotionName
    Confidence: Percent
}

enum EmotionName {
    HAPPY
    SAD
    ANGRY
    CONFUSED
    DISGUSTED
    SURPRISED
    CALM
    UNKNOWN
    FEAR
}

list Emotions {
    member: Emotion
}

structure EquipmentDetection {
    BoundingBox: BoundingBox
    Confidence: Percent
    Type: ProtectiveEquipmentType
    CoversBodyPart: CoversBodyPart
}

list EquipmentDetections {
    member: EquipmentDetection
}

structure EvaluationResult {
    F1Score: Float
    Summary: Summary
}

@length(max: 1024)
string ExtendedPaginationToken

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.\\-:]+")
string ExternalImageId

structure EyeDirection {
    Yaw: Degree
    Pitch: Degree
    Confidence: Percent
}

structure EyeOpen {
    Value: Boolean
    Confidence: Percent
}

structure Eyeglasses {
    Value: Boolean
    Confidence: Percent
}

structure Face {
    FaceId: FaceId
    BoundingBox: BoundingBox
    ImageId: ImageId
    ExternalImageId: ExternalImageId
    Confidence: Percent
    IndexFacesModelVersion: IndexFacesModelVersion
    UserId: UserId
}

enum FaceAttributes {
    DEFAULT
    ALL
}

structure FaceDetail {
    BoundingBox: BoundingBox
    AgeRange: AgeRange
    Smile: Smile
    Eyeglasses: Eyeglasses
    Sunglasses: Sunglasses
    Gender: Gender
    Beard: Beard
    Mustache: Mustache
    EyesOpen: EyeOpen
    MouthOpen: MouthOpen
    Emotions: Emotions
    Landmarks: Landmarks
    Pose: Pose
    Quality: ImageQuality
    Confidence: Percent
    FaceOccluded: FaceOccluded
    EyeDirection: EyeDirection
}

list FaceDetailList {
    member: FaceDetail
}

structure FaceDetection {
    Timestamp: Long
    Face: FaceDetail
}

list FaceDetections {
    member: FaceDetection
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string FaceId

@length(min: 1, max: 4096)
list FaceIdList {
    member: FaceId
}

list FaceList {
    member: Face
}

structure FaceMatch {
    Similarity: Percent
    Face: Face
}

list FaceMatchList {
    member: FaceMatch
}

list FaceModelVersionList {
    member: String
}

structure FaceOccluded {
    Value: Boolean
    Confidence: Percent
}

structure FaceRecord {
    Face: Face
    FaceDetail: FaceDetail
}

list FaceRecordList {
    member: FaceRecord
}

structure FaceSearchSettings {
    CollectionId: CollectionId
    FaceMatchThreshold: Percent
}

enum FaceSearchSortBy {
    INDEX
    TIMESTAMP
}

@length(max: 256)
string FlowDefinitionArn

structure Gender {
    Value: GenderType
    Confidence: Percent
}

enum GenderType {
    Male
    Female
}

@length(min: 0, max: 100)
list GeneralLabelsFilterList {
    member: GeneralLabelsFilterValue
}

@length(min: 0, max: 50) @pattern("[A-Za-z0-9àâèçñó'-_(). ]*")
string GeneralLabelsFilterValue

structure GeneralLabelsSettings {
    LabelInclusionFilters: GeneralLabelsFilterList
    LabelExclusionFilters: GeneralLabelsFilterList
    LabelCategoryInclusionFilters: GeneralLabelsFilterList
    LabelCategoryExclusionFilters: GeneralLabelsFilterList
}

structure Geometry {
    BoundingBox: BoundingBox
    Polygon: Polygon
}

structure GetContentModerationRequestMetadata {
    SortBy: ContentModerationSortBy
    AggregateBy: ContentModerationAggregateBy
}

structure GetLabelDetectionRequestMetadata {
    SortBy: LabelDetectionSortBy
    AggregateBy: LabelDetectionAggregateBy
}

@length(min: 1, max: 5242880)
blob GroundTruthBlob

structure GroundTruthManifest {
    S3Object: S3Object
}

structure HumanLoopActivationOutput {
    HumanLoopArn: HumanLoopArn
    HumanLoopActivationReasons: HumanLoopActivationReasons
    HumanLoopActivationConditionsEvaluationResults: HumanLoopActivationConditionsEvaluationResultsJson
}

@length(max: 10240) @mediaType("application/json")
string HumanLoopActivationConditionsEvaluationResultsJson

@length(min: 1)
list HumanLoopActivationReasons {
    member: String
}

@length(max: 256)
string HumanLoopArn

structure HumanLoopConfig {
    @required
    HumanLoopName: HumanLoopName

    @required
    FlowDefinitionArn: FlowDefinitionArn

    DataAttributes: HumanLoopDataAttributes
}

structure HumanLoopDataAttributes {
    ContentClassifiers: ContentClassifiers
}

@length(min: 1, max: 63) @pattern("^[a-z0-9](-*[a-z0-9])*")
string HumanLoopName

@error("client")
structure HumanLoopQuotaExceededException {
    ResourceType: String
    QuotaCode: String
    ServiceCode: String
}

@error("client")
structure IdempotentParameterMismatchException {}

structure Image {
    Bytes: ImageBlob
    S3Object: S3Object
}

@length(min: 1, max: 5242880)
blob ImageBlob

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ImageId

structure ImageQuality {
    Brightness: Float
    Sharpness: Float
}

@error("client")
structure ImageTooLargeException {}

@pattern("[0-9\\.]+")
string IndexFacesModelVersion

@range(min: 1)
integer InferenceUnits

structure Instance {
    BoundingBox: BoundingBox
    Confidence: Percent
    DominantColors: DominantColors
}

list Instances {
    member: Instance
}

@error("server")
structure InternalServerError {}

@error("client")
structure InvalidImageFormatException {}

@error("client")
structure InvalidManifestException {}

@error("client")
structure InvalidPaginationTokenException {}

@error("client")
structure InvalidParameterException {}

@error("client")
structure InvalidPolicyRevisionIdException {}

@error("client")
structure InvalidS3ObjectException {}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string JobId

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9_.\\-:+=\\/]+")
string JobTag

@pattern("(^arn:([a-z\\d-]+):kinesis:([a-z\\d-]+):\\d{12}:.+$)")
string KinesisDataArn

structure KinesisDataStream {
    Arn: KinesisDataArn
}

@pattern("(^arn:([a-z\\d-]+):kinesisvideo:([a-z\\d-]+):\\d{12}:.+$)")
string KinesisVideoArn

structure KinesisVideoStream {
    Arn: KinesisVideoArn
}

@length(min: 1, max: 128) @pattern("^[0-9]+$")
string KinesisVideoStreamFragmentNumber

structure KinesisVideoStreamStartSelector {
    ProducerTimestamp: ULong
    FragmentNumber: KinesisVideoStreamFragmentNumber
}

@length(min: 1, max: 2048) @pattern("^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$")
string KmsKeyId

structure KnownGender {
    Type: KnownGenderType
}

enum KnownGenderType {
    Male
    Female
    Nonbinary
    Unlisted
}

structure Label {
    Name: String
    Confidence: Percent
    Instances: Instances
    Parents: Parents
    Aliases: LabelAliases
    Categories: LabelCategories
}

structure LabelAlias {
    Name: String
}

list LabelAliases {
    member: LabelAlias
}

list LabelCategories {
    member: LabelCategory
}

structure LabelCategory {
    Name: String
}

structure LabelDetection {
    Timestamp: Long
    Label: Label
    StartTimestampMillis: ULong
    EndTimestampMillis: ULong
    DurationMillis: ULong
}

enum LabelDetectionAggregateBy {
    TIMESTAMPS
    SEGMENTS
}

@length(min: 0, max: 1)
list LabelDetectionFeatureList {
    member: LabelDetectionFeatureName
}

enum LabelDetectionFeatureName {
    GENERAL_LABELS
}

structure LabelDetectionSettings {
    GeneralLabels: GeneralLabelsSettings
}

enum LabelDetectionSortBy {
    NAME
    TIMESTAMP
}

list LabelDetections {
    member: LabelDetection
}

list Labels {
    member: Label
}

structure Landmark {
    Type: LandmarkType
    X: Float
    Y: Float
}

enum LandmarkType {
    eyeLeft
    eyeRight
    nose
    mouthLeft
    mouthRight
    leftEyeBrowLeft
    leftEyeBrowRight
    leftEyeBrowUp
    rightEyeBrowLeft
    rightEyeBrowRight
    rightEyeBrowUp
    leftEyeLeft
    leftEyeRight
    leftEyeUp
    leftEyeDown
    rightEyeLeft
    rightEyeRight
    rightEyeUp
    rightEyeDown
    noseLeft
    noseRight
    mouthUp
    mouthDown
    leftPupil
    rightPupil
    upperJawlineLeft
    midJawlineLeft
    chinBottom
    midJawlineRight
    upperJawlineRight
}

list Landmarks {
    member: Landmark
}

@error("client")
structure LimitExceededException {}

@range(min: 1, max: 100)
integer ListDatasetEntriesPageSize

@range(min: 1, max: 100)
integer ListDatasetLabelsPageSize

@range(min: 1, max: 100)
integer ListMediaAnalysisJobsPageSize

@range(min: 1, max: 5)
integer ListProjectPoliciesPageSize

@length(min: 1, max: 204800) @sensitive
blob LivenessImageBlob

structure LivenessOutputConfig {
    @required
    S3Bucket: S3Bucket

    S3KeyPrefix: LivenessS3KeyPrefix
}

@length(max: 950) @pattern("\\S*")
string LivenessS3KeyPrefix

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string LivenessSessionId

enum LivenessSessionStatus {
    CREATED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    EXPIRED
}

@error("client")
structure MalformedPolicyDocumentException {}

structure MatchedUser {
    UserId: UserId
    UserStatus: UserStatus
}

@range(min: 1, max: 120)
long MaxDurationInSecondsULong

@range(min: 1, max: 4096)
integer MaxFaces

@range(min: 1)
integer MaxFacesToIndex

@range(min: 0, max: 1)
float MaxPixelThreshold

@range(min: 1)
integer MaxResults

@range(min: 1, max: 500)
integer MaxUserResults

structure MediaAnalysisDetectModerationLabelsConfig {
    MinConfidence: Percent
    ProjectVersion: ProjectVersionId
}

structure MediaAnalysisInput {
    @required
    S3Object: S3Object
}

structure MediaAnalysisJobDescription {
    @required
    JobId: MediaAnalysisJobId

    JobName: MediaAnalysisJobName

    @required
    OperationsConfig: MediaAnalysisOperationsConfig

    @required
    Status: MediaAnalysisJobStatus

    FailureDetails: MediaAnalysisJobFailureDetails

    @required
    CreationTimestamp: Timestamp

    CompletionTimestamp: Timestamp

    @required
    Input: MediaAnalysisInput

    @required
    OutputConfig: MediaAnalysisOutputConfig

    KmsKeyId: KmsKeyId
    Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary
}

list MediaAnalysisJobDescriptions {
    member: MediaAnalysisJobDescription
}

enum MediaAnalysisJobFailureCode {
    INTERNAL_ERROR
    INVALID_S3_OBJECT
    INVALID_MANIFEST
    INVALID_OUTPUT_CONFIG
    INVALID_KMS_KEY
    ACCESS_DENIED
    RESOURCE_NOT_FOUND
    RESOURCE_NOT_READY
    THROTTLED
}

structure MediaAnalysisJobFailureDetails {
    Code: MediaAnalysisJobFailureCode
    Message: String
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string MediaAnalysisJobId

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.\\-]+")
string MediaAnalysisJobName

enum MediaAnalysisJobStatus {
    CREATED
    QUEUED
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

structure MediaAnalysisManifestSummary {
    S3Object: S3Object
}

structure MediaAnalysisModelVersions {
    Moderation: String
}

structure MediaAnalysisOperationsConfig {
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfig
}

structure MediaAnalysisOutputConfig {
    @required
    S3Bucket: S3Bucket

    S3KeyPrefix: MediaAnalysisS3KeyPrefix
}

structure MediaAnalysisResults {
    S3Object: S3Object
    ModelVersions: MediaAnalysisModelVersions
}

@length(max: 800) @pattern("\\S*")
string MediaAnalysisS3KeyPrefix

@range(min: 0, max: 100)
float MinCoveragePercentage

structure ModerationLabel {
    Confidence: Percent
    Name: String
    ParentName: String
    TaxonomyLevel: UInteger
}

list ModerationLabels {
    member: ModerationLabel
}

structure MouthOpen {
    Value: Boolean
    Confidence: Percent
}

structure Mustache {
    Value: Boolean
    Confidence: Percent
}

structure NotificationChannel {
    @required
    SNSTopicArn: SNSTopicArn

    @required
    RoleArn: RoleArn
}

enum OrientationCorrection {
    ROTATE_0
    ROTATE_90
    ROTATE_180
    ROTATE_270
}

structure OutputConfig {
    S3Bucket: S3Bucket
    S3KeyPrefix: S3KeyPrefix
}

@range(min: 0, max: 4096)
integer PageSize

@length(max: 255)
string PaginationToken

structure Parent {
    Name: String
}

list Parents {
    member: Parent
}

@range(min: 0, max: 100)
float Percent

structure PersonDetail {
    Index: Long
    BoundingBox: BoundingBox
    Face: FaceDetail
}

structure PersonDetection {
    Timestamp: Long
    Person: PersonDetail
}

list PersonDetections {
    member: PersonDetection
}

structure PersonMatch {
    Timestamp: Long
    Person: PersonDetail
    FaceMatches: FaceMatchList
}

list PersonMatches {
    member: PersonMatch
}

enum PersonTrackingSortBy {
    INDEX
    TIMESTAMP
}

structure Point {
    X: Float
    Y: Float
}

list Polygon {
    member: Point
}

structure Pose {
    Roll: Degree
    Yaw: Degree
    Pitch: Degree
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)")
string ProjectArn

enum ProjectAutoUpdate {
    ENABLED
    DISABLED
}

structure ProjectDescription {
    ProjectArn: ProjectArn
    CreationTimestamp: Timestamp
    Status: ProjectStatus
    Datasets: DatasetMetadataList
    Feature: CustomizationFeature
    AutoUpdate: ProjectAutoUpdate
}

list ProjectDescriptions {
    member: ProjectDescription
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.\\-]+")
string ProjectName

@length(min: 1, max: 10)
list ProjectNames {
    member: ProjectName
}

list ProjectPolicies {
    member: ProjectPolicy
}

structure ProjectPolicy {
    ProjectArn: ProjectArn
    PolicyName: ProjectPolicyName
    PolicyRevisionId: ProjectPolicyRevisionId
    PolicyDocument: ProjectPolicyDocument
    CreationTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
}

@length(min: 1, max: 2000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string ProjectPolicyDocument

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.\\-]+")
string ProjectPolicyName

@length(max: 64) @pattern("[0-9A-Fa-f]+")
string ProjectPolicyRevisionId

enum ProjectStatus {
    CREATING
    CREATED
    DELETING
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/version\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)")
string ProjectVersionArn

structure ProjectVersionDescription {
    ProjectVersionArn: ProjectVersionArn
    CreationTimestamp: Timestamp
    MinInferenceUnits: InferenceUnits
    Status: ProjectVersionStatus
    StatusMessage: String
    BillableTrainingTimeInSeconds: ULong
    TrainingEndTimestamp: Timestamp
    OutputConfig: OutputConfig
    TrainingDataResult: TrainingDataResult
    TestingDataResult: TestingDataResult
    EvaluationResult: EvaluationResult
    ManifestSummary: GroundTruthManifest
    KmsKeyId: KmsKeyId
    MaxInferenceUnits: InferenceUnits
    SourceProjectVersionArn: ProjectVersionArn
    VersionDescription: VersionDescription
    Feature: CustomizationFeature
    BaseModelVersion: String
    FeatureConfig: CustomizationFeatureConfig
}

list ProjectVersionDescriptions {
    member: ProjectVersionDescription
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/version\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)")
string ProjectVersionId

enum ProjectVersionStatus {
    TRAINING_IN_PROGRESS
    TRAINING_COMPLETED
    TRAINING_FAILED
    STARTING
    RUNNING
    FAILED
    STOPPING
    STOPPED
    DELETING
    COPYING_IN_PROGRESS
    COPYING_COMPLETED
    COPYING_FAILED
    DEPRECATED
    EXPIRED
}

@range(min: 1, max: 100)
integer ProjectVersionsPageSize

@range(min: 1, max: 100)
integer ProjectsPageSize

structure ProtectiveEquipmentBodyPart {
    Name: BodyPart
    Confidence: Percent
    EquipmentDetections: EquipmentDetections
}

structure ProtectiveEquipmentPerson {
    BodyParts: BodyParts
    BoundingBox: BoundingBox
    Confidence: Percent
    Id: UInteger
}

list ProtectiveEquipmentPersonIds {
    member: UInteger
}

list ProtectiveEquipmentPersons {
    member: ProtectiveEquipmentPerson
}

structure ProtectiveEquipmentSummarizationAttributes {
    @required
    MinConfidence: Percent

    @required
    RequiredEquipmentTypes: ProtectiveEquipmentTypes
}

structure ProtectiveEquipmentSummary {
    PersonsWithRequiredEquipment: ProtectiveEquipmentPersonIds
    PersonsWithoutRequiredEquipment: ProtectiveEquipmentPersonIds
    PersonsIndeterminate: ProtectiveEquipmentPersonIds
}

enum ProtectiveEquipmentType {
    FACE_COVER
    HAND_COVER
    HEAD_COVER
}

list ProtectiveEquipmentTypes {
    member: ProtectiveEquipmentType
}

@error("client")
structure ProvisionedThroughputExceededException {}

enum QualityFilter {
    NONE
    AUTO
    LOW
    MEDIUM
    HIGH
}

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string QueryString

enum Reason {
    EXCEEDS_MAX_FACES
    EXTREME_POSE
    LOW_BRIGHTNESS
    LOW_SHARPNESS
    LOW_CONFIDENCE
    SMALL_BOUNDING_BOX
    LOW_FACE_QUALITY
}

list Reasons {
    member: Reason
}

structure RegionOfInterest {
    BoundingBox: BoundingBox
    Polygon: Polygon
}

@length(min: 0, max: 10)
list RegionsOfInterest {
    member: RegionOfInterest
}

@pattern("[0-9A-Za-z]*")
string RekognitionUniqueId

@error("client")
structure ResourceAlreadyExistsException {}

@length(min: 20, max: 2048)
string ResourceArn

@error("client")
structure ResourceInUseException {}

@error("client")
structure ResourceNotFoundException {}

@error("client")
structure ResourceNotReadyException {}

@pattern("arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

@length(min: 3, max: 255) @pattern("[0-9A-Za-z\\.\\-_]*")
string S3Bucket

structure S3Destination {
    Bucket: S3Bucket
    KeyPrefix: S3KeyPrefix
}

@length(max: 1024)
string S3KeyPrefix

structure S3Object {
    Bucket: S3Bucket
    Name: S3ObjectName
    Version: S3ObjectVersion
}

@length(min: 1, max: 1024)
string S3ObjectName

@length(min: 1, max: 1024)
string S3ObjectVersion

@pattern("(^arn:aws:sns:.*:\\w{12}:.+$)")
string SNSTopicArn

structure SearchedFace {
    FaceId: FaceId
}

structure SearchedFaceDetails {
    FaceDetail: FaceDetail
}

structure SearchedUser {
    UserId: UserId
}

@range(min: 50, max: 100)
float SegmentConfidence

structure SegmentDetection {
    Type: SegmentType
    StartTimestampMillis: Long
    EndTimestampMillis: Long
    DurationMillis: ULong
    StartTimecodeSMPTE: String
    EndTimecodeSMPTE: String
    DurationSMPTE: String
    TechnicalCueSegment: TechnicalCueSegment
    ShotSegment: ShotSegment
    StartFrameNumber: ULong
    EndFrameNumber: ULong
    DurationFrames: ULong
}

list SegmentDetections {
    member: SegmentDetection
}

enum SegmentType {
    TECHNICAL_CUE
    SHOT
}

structure SegmentTypeInfo {
    Type: SegmentType
    ModelVersion: String
}

@length(min: 1)
list SegmentTypes {
    member: SegmentType
}

list SegmentTypesInfo {
    member: SegmentTypeInfo
}

@error("client")
structure ServiceQuotaExceededException {}

@error("client")
structure SessionNotFoundException {}

structure ShotSegment {
    Index: ULong
    Confidence: SegmentConfidence
}

structure Smile {
    Value: Boolean
    Confidence: Percent
}

structure StartSegmentDetectionFilters {
    TechnicalCueFilter: StartTechnicalCueDetectionFilter
    ShotFilter: StartShotDetectionFilter
}

structure StartShotDetectionFilter {
    MinSegmentConfidence: SegmentConfidence
}

structure StartTechnicalCueDetectionFilter {
    MinSegmentConfidence: SegmentConfidence
    BlackFrame: BlackFrame
}

structure StartTextDetectionFilters {
    WordFilter: DetectionFilter
    RegionsOfInterest: RegionsOfInterest
}

structure StreamProcessingStartSelector {
    KVSStreamStartSelector: KinesisVideoStreamStartSelector
}

structure StreamProcessingStopSelector {
    MaxDurationInSeconds: MaxDurationInSecondsULong
}

structure StreamProcessor {
    Name: StreamProcessorName
    Status: StreamProcessorStatus
}

@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:streamprocessor\\/.+$)")
string StreamProcessorArn

structure StreamProcessorDataSharingPreference {
    @required
    OptIn: Boolean
}

structure StreamProcessorInput {
    KinesisVideoStream: KinesisVideoStream
}

list StreamProcessorList {
    member: StreamProcessor
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.\\-]+")
string StreamProcessorName

structure StreamProcessorNotificationChannel {
    @required
    SNSTopicArn: SNSTopicArn
}

structure StreamProcessorOutput {
    KinesisDataStream: KinesisDataStream
    S3Destination: S3Destination
}

enum StreamProcessorParameterToDelete {
    ConnectedHomeMinConfidence
    RegionsOfInterest
}

list StreamProcessorParametersToDelete {
    member: StreamProcessorParameterToDelete
}

structure StreamProcessorSettings {
    FaceSearch: FaceSearchSettings
    ConnectedHome: ConnectedHomeSettings
}

structure StreamProcessorSettingsForUpdate {
    ConnectedHomeForUpdate: ConnectedHomeSettingsForUpdate
}

enum StreamProcessorStatus {
    STOPPED
    STARTING
    RUNNING
    FAILED
    STOPPING
    UPDATING
}

structure Summary {
    S3Object: S3Object
}

structure Sunglasses {
    Value: Boolean
    Confidence: Percent
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

structure TechnicalCueSegment {
    Type: TechnicalCueType
    Confidence: SegmentConfidence
}

enum TechnicalCueType {
    ColorBars
    EndCredits
    BlackFrames
    OpeningCredits
    StudioLogo
    Slate
    Content
}

structure TestingData {
    Assets: Assets
    AutoCreate: Boolean
}

structure TestingDataResult {
    Input: TestingData
    Output: TestingData
    Validation: ValidationData
}

structure TextDetection {
    DetectedText: String
    Type: TextTypes
    Id: UInteger
    ParentId: UInteger
    Confidence: Percent
    Geometry: Geometry
}

list TextDetectionList {
    member: TextDetection
}

structure TextDetectionResult {
    Timestamp: Long
    TextDetection: TextDetection
}

list TextDetectionResults {
    member: TextDetectionResult
}

enum TextTypes {
    LINE
    WORD
}

@error("server")
structure ThrottlingException {}

structure TrainingData {
    Assets: Assets
}

structure TrainingDataResult {
    Input: TrainingData
    Output: TrainingData
    Validation: ValidationData
}

@range(min: 0)
integer UInteger

@range(min: 0)
long ULong

structure UnindexedFace {
    Reasons: Reasons
    FaceDetail: FaceDetail
}

list UnindexedFaces {
    member: UnindexedFace
}

structure UnsearchedFace {
    FaceDetails: FaceDetail
    Reasons: UnsearchedFaceReasons
}

enum UnsearchedFaceReason {
    FACE_NOT_LARGEST
    EXCEEDS_MAX_FACES
    EXTREME_POSE
    LOW_BRIGHTNESS
    LOW_SHARPNESS
    LOW_CONFIDENCE
    SMALL_BOUNDING_BOX
    LOW_FACE_QUALITY
}

list UnsearchedFaceReasons {
    member: UnsearchedFaceReason
}

list UnsearchedFacesList {
    member: UnsearchedFace
}

structure UnsuccessfulFaceAssociation {
    FaceId: FaceId
    UserId: UserId
    Confidence: Percent
    Reasons: UnsuccessfulFaceAssociationReasons
}

@length(min: 0, max: 500)
list UnsuccessfulFaceAssociationList {
    member: UnsuccessfulFaceAssociation
}

enum UnsuccessfulFaceAssociationReason {
    FACE_NOT_FOUND
    ASSOCIATED_TO_A_DIFFERENT_USER
    LOW_MATCH_CONFIDENCE
}

list UnsuccessfulFaceAssociationReasons {
    member: UnsuccessfulFaceAssociationReason
}

structure UnsuccessfulFaceDeletion {
    FaceId: FaceId
    UserId: UserId
    Reasons: UnsuccessfulFaceDeletionReasons
}

enum UnsuccessfulFaceDeletionReason {
    ASSOCIATED_TO_AN_EXISTING_USER
    FACE_NOT_FOUND
}

list UnsuccessfulFaceDeletionReasons {
    member: UnsuccessfulFaceDeletionReason
}

@length(min: 0, max: 4096)
list UnsuccessfulFaceDeletionsList {
    member: UnsuccessfulFaceDeletion
}

structure UnsuccessfulFaceDisassociation {
    FaceId: FaceId
    UserId: UserId
    Reasons: UnsuccessfulFaceDisassociationReasons
}

@length(min: 0, max: 500)
list UnsuccessfulFaceDisassociationList {
    member: UnsuccessfulFaceDisassociation
}

enum UnsuccessfulFaceDisassociationReason {
    FACE_NOT_FOUND
    ASSOCIATED_TO_A_DIFFERENT_USER
}

list UnsuccessfulFaceDisassociationReasons {
    member: UnsuccessfulFaceDisassociationReason
}

@length(min: 0, max: 255)
list Urls {
    member: String
}

structure User {
    UserId: UserId
    UserStatus: UserStatus
}

@length(min: 1, max: 100)
list UserFaceIdList {
    member: FaceId
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.\\-:]+")
string UserId

@length(max: 500)
list UserList {
    member: User
}

structure UserMatch {
    Similarity: Percent
    User: MatchedUser
}

@length(max: 500)
list UserMatchList {
    member: UserMatch
}

enum UserStatus {
    ACTIVE
    UPDATING
    CREATING
    CREATED
}

structure ValidationData {
    Assets: Assets
}

@length(min: 5, max: 11) @pattern("^(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})$")
string Version

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-_. ()':,;?]+")
string VersionDescription

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.\\-]+")
string VersionName

@length(min: 1, max: 10)
list VersionNames {
    member: VersionName
}

structure Versions {
    Minimum: Version
    Maximum: Version
}

structure Video {
    S3Object: S3Object
}

enum VideoColorRange {
    FULL
    LIMITED
}

enum VideoJobStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

structure VideoMetadata {
    Codec: String
    DurationMillis: ULong
    Format: String
    FrameRate: Float
    FrameHeight: ULong
    FrameWidth: ULong
    ColorRange: VideoColorRange
}

list VideoMetadataList {
    member: VideoMetadata
}

@error("client")
structure VideoTooLargeException {}
