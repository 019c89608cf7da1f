$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.transcribe

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Transcribe Service")
@service(sdkId: "Transcribe", endpointPrefix: "transcribe")
@awsJson1_1
@sigv4(name: "transcribe")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://fips.transcribe.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://fips.transcribe.{region}.{dnsSuffix}", fips: true}]
    }
    regionSpecialCases: {
        "cn-north-1": [{endpoint: "https://cn.transcribe.{region}.{dnsSuffix}"}]
        "cn-northwest-1": [{endpoint: "https://cn.transcribe.{region}.{dnsSuffix}"}]
    }
)
service Transcribe {
    version: "2017-10-26"
    operations: [
        CreateCallAnalyticsCategory
        CreateLanguageModel
        CreateMedicalVocabulary
        CreateVocabulary
        CreateVocabularyFilter
        DeleteCallAnalyticsCategory
        DeleteCallAnalyticsJob
        DeleteLanguageModel
        DeleteMedicalScribeJob
        DeleteMedicalTranscriptionJob
        DeleteMedicalVocabulary
        DeleteTranscriptionJob
        DeleteVocabulary
        DeleteVocabularyFilter
        DescribeLanguageModel
        GetCallAnalyticsCategory
        GetCallAnalyticsJob
        GetMedicalScribeJob
        GetMedicalTranscriptionJob
        GetMedicalVocabulary
        GetTranscriptionJob
        GetVocabulary
        GetVocabularyFilter
        ListCallAnalyticsCategories
        ListCallAnalyticsJobs
        ListLanguageModels
        ListMedicalScribeJobs
        ListMedicalTranscriptionJobs
        ListMedicalVocabularies
        ListTagsForResource
        ListTranscriptionJobs
        ListVocabularies
        ListVocabularyFilters
        StartCallAnalyticsJob
        StartMedicalScribeJob
        StartMedicalTranscriptionJob
        StartTranscriptionJob
        TagResource
        UntagResource
        UpdateCallAnalyticsCategory
        UpdateMedicalVocabulary
        UpdateVocabulary
        UpdateVocabularyFilter
    ]
}

operation CreateCallAnalyticsCategory {
    input := {
        @required
        CategoryName: CategoryName

        @required
        Rules: RuleList

        Tags: TagList
        InputType: InputType
    }
    output := {
        CategoryProperties: CategoryProperties
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation CreateLanguageModel {
    input := {
        @required
        LanguageCode: CLMLanguageCode

        @required
        BaseModelName: BaseModelName

        @required
        ModelName: ModelName

        @required
        InputDataConfig: InputDataConfig

        Tags: TagList
    }
    output := {
        LanguageCode: CLMLanguageCode
        BaseModelName: BaseModelName
        ModelName: ModelName
        InputDataConfig: InputDataConfig
        ModelStatus: ModelStatus
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation CreateMedicalVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName

        @required
        LanguageCode: LanguageCode

        @required
        VocabularyFileUri: Uri

        Tags: TagList
    }
    output := {
        VocabularyName: VocabularyName
        LanguageCode: LanguageCode
        VocabularyState: VocabularyState
        LastModifiedTime: Timestamp
        FailureReason: String
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation CreateVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName

        @required
        LanguageCode: LanguageCode

        Phrases: Phrases
        VocabularyFileUri: Uri
        Tags: TagList
        DataAccessRoleArn: DataAccessRoleArn
    }
    output := {
        VocabularyName: VocabularyName
        LanguageCode: LanguageCode
        VocabularyState: VocabularyState
        LastModifiedTime: Timestamp
        FailureReason: String
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation CreateVocabularyFilter {
    input := {
        @required
        VocabularyFilterName: VocabularyFilterName

        @required
        LanguageCode: LanguageCode

        Words: Words
        VocabularyFilterFileUri: Uri
        Tags: TagList
        DataAccessRoleArn: DataAccessRoleArn
    }
    output := {
        VocabularyFilterName: VocabularyFilterName
        LanguageCode: LanguageCode
        LastModifiedTime: Timestamp
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation DeleteCallAnalyticsCategory {
    input := {
        @required
        CategoryName: CategoryName
    }
    output := {}
    errors: [
        NotFoundException
        LimitExceededException
        BadRequestException
        InternalFailureException
    ]
}

operation DeleteCallAnalyticsJob {
    input := {
        @required
        CallAnalyticsJobName: CallAnalyticsJobName
    }
    output := {}
    errors: [LimitExceededException, BadRequestException, InternalFailureException]
}

operation DeleteLanguageModel {
    input := {
        @required
        ModelName: ModelName
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation DeleteMedicalScribeJob {
    input := {
        @required
        MedicalScribeJobName: TranscriptionJobName
    }
    errors: [LimitExceededException, BadRequestException, InternalFailureException]
}

operation DeleteMedicalTranscriptionJob {
    input := {
        @required
        MedicalTranscriptionJobName: TranscriptionJobName
    }
    errors: [LimitExceededException, BadRequestException, InternalFailureException]
}

operation DeleteMedicalVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName
    }
    errors: [
        NotFoundException
        LimitExceededException
        BadRequestException
        InternalFailureException
    ]
}

operation DeleteTranscriptionJob {
    input := {
        @required
        TranscriptionJobName: TranscriptionJobName
    }
    errors: [LimitExceededException, BadRequestException, InternalFailureException]
}

operation DeleteVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName
    }
    errors: [
        NotFoundException
        LimitExceededException
        BadRequestException
        InternalFailureException
    ]
}

operation DeleteVocabularyFilter {
    input := {
        @required
        VocabularyFilterName: VocabularyFilterName
    }
    errors: [
        NotFoundException
        LimitExceededException
        BadRequestException
        InternalFailureException
    ]
}

@waitable(
    LanguageModelCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "LanguageModel.ModelStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "LanguageModel.ModelStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 120
        maxDelay: 120
    }
)
@maxAttempts(LanguageModelCompleted: 180)
operation DescribeLanguageModel {
    input := {
        @required
        ModelName: ModelName
    }
    output := {
        LanguageModel: LanguageModel
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
    ]
}

operation GetCallAnalyticsCategory {
    input := {
        @required
        CategoryName: CategoryName
    }
    output := {
        CategoryProperties: CategoryProperties
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@waitable(
    CallAnalyticsJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "CallAnalyticsJob.CallAnalyticsJobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CallAnalyticsJob.CallAnalyticsJobStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(CallAnalyticsJobCompleted: 180)
operation GetCallAnalyticsJob {
    input := {
        @required
        CallAnalyticsJobName: CallAnalyticsJobName
    }
    output := {
        CallAnalyticsJob: CallAnalyticsJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
    ]
}

@waitable(
    MedicalScribeJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "MedicalScribeJob.MedicalScribeJobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "MedicalScribeJob.MedicalScribeJobStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(MedicalScribeJobCompleted: 180)
operation GetMedicalScribeJob {
    input := {
        @required
        MedicalScribeJobName: TranscriptionJobName
    }
    output := {
        MedicalScribeJob: MedicalScribeJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
    ]
}

@waitable(
    MedicalTranscriptionJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "MedicalTranscriptionJob.TranscriptionJobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "MedicalTranscriptionJob.TranscriptionJobStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(MedicalTranscriptionJobCompleted: 180)
operation GetMedicalTranscriptionJob {
    input := {
        @required
        MedicalTranscriptionJobName: TranscriptionJobName
    }
    output := {
        MedicalTranscriptionJob: MedicalTranscriptionJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
    ]
}

@waitable(
    MedicalVocabularyReady: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "VocabularyState", expected: "READY", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "VocabularyState"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(MedicalVocabularyReady: 180)
operation GetMedicalVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName
    }
    output := {
        VocabularyName: VocabularyName
        LanguageCode: LanguageCode
        VocabularyState: VocabularyState
        LastModifiedTime: Timestamp
        FailureReason: String
        DownloadUri: Uri
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@waitable(
    TranscriptionJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TranscriptionJob.TranscriptionJobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TranscriptionJob.TranscriptionJobStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(TranscriptionJobCompleted: 180)
operation GetTranscriptionJob {
    input := {
        @required
        TranscriptionJobName: TranscriptionJobName
    }
    output := {
        TranscriptionJob: TranscriptionJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
    ]
}

@waitable(
    VocabularyReady: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "VocabularyState", expected: "READY", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "VocabularyState"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(VocabularyReady: 180)
operation GetVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName
    }
    output := {
        VocabularyName: VocabularyName
        LanguageCode: LanguageCode
        VocabularyState: VocabularyState
        LastModifiedTime: Timestamp
        FailureReason: String
        DownloadUri: Uri
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

operation GetVocabularyFilter {
    input := {
        @required
        VocabularyFilterName: VocabularyFilterName
    }
    output := {
        VocabularyFilterName: VocabularyFilterName
        LanguageCode: LanguageCode
        LastModifiedTime: Timestamp
        DownloadUri: Uri
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

operation ListCallAnalyticsCategories {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        Categories: CategoryPropertiesList
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListCallAnalyticsJobs {
    input := {
        Status: CallAnalyticsJobStatus
        JobNameContains: CallAnalyticsJobName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Status: CallAnalyticsJobStatus
        NextToken: NextToken
        CallAnalyticsJobSummaries: CallAnalyticsJobSummaries
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListLanguageModels {
    input := {
        StatusEquals: ModelStatus
        NameContains: ModelName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        Models: Models
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListMedicalScribeJobs {
    input := {
        Status: MedicalScribeJobStatus
        JobNameContains: TranscriptionJobName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Status: MedicalScribeJobStatus
        NextToken: NextToken
        MedicalScribeJobSummaries: MedicalScribeJobSummaries
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListMedicalTranscriptionJobs {
    input := {
        Status: TranscriptionJobStatus
        JobNameContains: TranscriptionJobName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Status: TranscriptionJobStatus
        NextToken: NextToken
        MedicalTranscriptionJobSummaries: MedicalTranscriptionJobSummaries
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListMedicalVocabularies {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        StateEquals: VocabularyState
        NameContains: VocabularyName
    }
    output := {
        Status: VocabularyState
        NextToken: NextToken
        Vocabularies: Vocabularies
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TranscribeArn
    }
    output := {
        ResourceArn: TranscribeArn
        Tags: TagList
    }
    errors: [
        BadRequestException
        NotFoundException
        LimitExceededException
        InternalFailureException
    ]
}

operation ListTranscriptionJobs {
    input := {
        Status: TranscriptionJobStatus
        JobNameContains: TranscriptionJobName
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Status: TranscriptionJobStatus
        NextToken: NextToken
        TranscriptionJobSummaries: TranscriptionJobSummaries
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListVocabularies {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        StateEquals: VocabularyState
        NameContains: VocabularyName
    }
    output := {
        Status: VocabularyState
        NextToken: NextToken
        Vocabularies: Vocabularies
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation ListVocabularyFilters {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        NameContains: VocabularyFilterName
    }
    output := {
        NextToken: NextToken
        VocabularyFilters: VocabularyFilters
    }
    errors: [BadRequestException, LimitExceededException, InternalFailureException]
}

operation StartCallAnalyticsJob {
    input := {
        @required
        CallAnalyticsJobName: CallAnalyticsJobName

        @required
        Media: Media

        OutputLocation: Uri
        OutputEncryptionKMSKeyId: KMSKeyId
        DataAccessRoleArn: DataAccessRoleArn
        Settings: CallAnalyticsJobSettings
        Tags: TagList
        ChannelDefinitions: ChannelDefinitions
    }
    output := {
        CallAnalyticsJob: CallAnalyticsJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation StartMedicalScribeJob {
    input := {
        @required
        MedicalScribeJobName: TranscriptionJobName

        @required
        Media: Media

        @required
        OutputBucketName: OutputBucketName

        OutputEncryptionKMSKeyId: KMSKeyId
        KMSEncryptionContext: KMSEncryptionContextMap

        @required
        DataAccessRoleArn: DataAccessRoleArn

        @required
        Settings: MedicalScribeSettings

        ChannelDefinitions: MedicalScribeChannelDefinitions
        Tags: TagList
        MedicalScribeContext: MedicalScribeContext
    }
    output := {
        MedicalScribeJob: MedicalScribeJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation StartMedicalTranscriptionJob {
    input := {
        @required
        MedicalTranscriptionJobName: TranscriptionJobName

        @required
        LanguageCode: LanguageCode

        MediaSampleRateHertz: MedicalMediaSampleRateHertz
        MediaFormat: MediaFormat

        @required
        Media: Media

        @required
        OutputBucketName: OutputBucketName

        OutputKey: OutputKey
        OutputEncryptionKMSKeyId: KMSKeyId
        KMSEncryptionContext: KMSEncryptionContextMap
        Settings: MedicalTranscriptionSetting
        ContentIdentificationType: MedicalContentIdentificationType

        @required
        Specialty: Specialty

        @required
        Type: Type

        Tags: TagList
    }
    output := {
        MedicalTranscriptionJob: MedicalTranscriptionJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation StartTranscriptionJob {
    input := {
        @required
        TranscriptionJobName: TranscriptionJobName

        LanguageCode: LanguageCode
        MediaSampleRateHertz: MediaSampleRateHertz
        MediaFormat: MediaFormat

        @required
        Media: Media

        OutputBucketName: OutputBucketName
        OutputKey: OutputKey
        OutputEncryptionKMSKeyId: KMSKeyId
        KMSEncryptionContext: KMSEncryptionContextMap
        Settings: Settings
        ModelSettings: ModelSettings
        JobExecutionSettings: JobExecutionSettings
        ContentRedaction: ContentRedaction
        IdentifyLanguage: Boolean
        IdentifyMultipleLanguages: Boolean
        LanguageOptions: LanguageOptions
        Subtitles: Subtitles
        Tags: TagList
        LanguageIdSettings: LanguageIdSettingsMap
        ToxicityDetection: ToxicityDetection
    }
    output := {
        TranscriptionJob: TranscriptionJob
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: TranscribeArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        LimitExceededException
        InternalFailureException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: TranscribeArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        LimitExceededException
        BadRequestException
        ConflictException
        NotFoundException
        InternalFailureException
    ]
}

operation UpdateCallAnalyticsCategory {
    input := {
        @required
        CategoryName: CategoryName

        @required
        Rules: RuleList

        InputType: InputType
    }
    output := {
        CategoryProperties: CategoryProperties
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
        ConflictException
    ]
}

operation UpdateMedicalVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName

        @required
        LanguageCode: LanguageCode

        @required
        VocabularyFileUri: Uri
    }
    output := {
        VocabularyName: VocabularyName
        LanguageCode: LanguageCode
        LastModifiedTime: Timestamp
        VocabularyState: VocabularyState
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
        ConflictException
    ]
}

operation UpdateVocabulary {
    input := {
        @required
        VocabularyName: VocabularyName

        @required
        LanguageCode: LanguageCode

        Phrases: Phrases
        VocabularyFileUri: Uri
        DataAccessRoleArn: DataAccessRoleArn
    }
    output := {
        VocabularyName: VocabularyName
        LanguageCode: LanguageCode
        LastModifiedTime: Timestamp
        VocabularyState: VocabularyState
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
        ConflictException
    ]
}

operation UpdateVocabularyFilter {
    input := {
        @required
        VocabularyFilterName: VocabularyFilterName

        Words: Words
        VocabularyFilterFileUri: Uri
        DataAccessRoleArn: DataAccessRoleArn
    }
    output := {
        VocabularyFilterName: VocabularyFilterName
        LanguageCode: LanguageCode
        LastModifiedTime: Timestamp
    }
    errors: [
        BadRequestException
        LimitExceededException
        InternalFailureException
        NotFoundException
    ]
}

structure AbsoluteTimeRange {
    StartTime: TimestampMilliseconds
    EndTime: TimestampMilliseconds
    First: TimestampMilliseconds
    Last: TimestampMilliseconds
}

@error("client")
structure BadRequestException {
    Message: String
}

enum BaseModelName {
    NarrowBand
    WideBand
}

enum CLMLanguageCode {
    en_US = "en-US"
    hi_IN = "hi-IN"
    es_US = "es-US"
    en_GB = "en-GB"
    en_AU = "en-AU"
    de_DE = "de-DE"
    ja_JP = "ja-JP"
}

enum CallAnalyticsFeature {
    GENERATIVE_SUMMARIZATION
}

structure CallAnalyticsJob {
    CallAnalyticsJobName: CallAnalyticsJobName
    CallAnalyticsJobStatus: CallAnalyticsJobStatus
    CallAnalyticsJobDetails: CallAnalyticsJobDetails
    LanguageCode: LanguageCode
    MediaSampleRateHertz: MediaSampleRateHertz
    MediaFormat: MediaFormat
    Media: Media
    Transcript: Transcript
    StartTime: Timestamp
    CreationTime: Timestamp
    CompletionTime: Timestamp
    FailureReason: String
    DataAccessRoleArn: DataAccessRoleArn
    IdentifiedLanguageScore: Float
    Settings: CallAnalyticsJobSettings
    ChannelDefinitions: ChannelDefinitions
    Tags: TagList
}

structure CallAnalyticsJobDetails {
    Skipped: CallAnalyticsSkippedFeatureList
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string CallAnalyticsJobName

structure CallAnalyticsJobSettings {
    VocabularyName: VocabularyName
    VocabularyFilterName: VocabularyFilterName
    VocabularyFilterMethod: VocabularyFilterMethod
    LanguageModelName: ModelName
    ContentRedaction: ContentRedaction
    LanguageOptions: LanguageOptions
    LanguageIdSettings: LanguageIdSettingsMap
    Summarization: Summarization
}

enum CallAnalyticsJobStatus {
    QUEUED
    IN_PROGRESS
    FAILED
    COMPLETED
}

list CallAnalyticsJobSummaries {
    member: CallAnalyticsJobSummary
}

structure CallAnalyticsJobSummary {
    CallAnalyticsJobName: CallAnalyticsJobName
    CreationTime: Timestamp
    StartTime: Timestamp
    CompletionTime: Timestamp
    LanguageCode: LanguageCode
    CallAnalyticsJobStatus: CallAnalyticsJobStatus
    CallAnalyticsJobDetails: CallAnalyticsJobDetails
    FailureReason: String
}

structure CallAnalyticsSkippedFeature {
    Feature: CallAnalyticsFeature
    ReasonCode: CallAnalyticsSkippedReasonCode
    Message: String
}

list CallAnalyticsSkippedFeatureList {
    member: CallAnalyticsSkippedFeature
}

enum CallAnalyticsSkippedReasonCode {
    INSUFFICIENT_CONVERSATION_CONTENT
    FAILED_SAFETY_GUIDELINES
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string CategoryName

structure CategoryProperties {
    CategoryName: CategoryName
    Rules: RuleList
    CreateTime: Timestamp
    LastUpdateTime: Timestamp
    Tags: TagList
    InputType: InputType
}

list CategoryPropertiesList {
    member: CategoryProperties
}

structure ChannelDefinition {
    ChannelId: ChannelId
    ParticipantRole: ParticipantRole
}

@length(min: 2, max: 2)
list ChannelDefinitions {
    member: ChannelDefinition
}

@range(min: 0, max: 1)
integer ChannelId

structure ClinicalNoteGenerationSettings {
    NoteTemplate: MedicalScribeNoteTemplate
}

@error("client")
structure ConflictException {
    Message: String
}

structure ContentRedaction {
    @required
    RedactionType: RedactionType

    @required
    RedactionOutput: RedactionOutput

    PiiEntityTypes: PiiEntityTypes
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-iso-{0,1}[a-z]{0,1}):iam::[0-9]{0,63}:role/[A-Za-z0-9:_/+=,@.-]{0,1024}$")
string DataAccessRoleArn

structure InputDataConfig {
    @required
    S3Uri: Uri

    TuningDataS3Uri: Uri

    @required
    DataAccessRoleArn: DataAccessRoleArn
}

enum InputType {
    REAL_TIME
    POST_CALL
}

@error("server")
structure InternalFailureException {
    Message: String
}

structure InterruptionFilter {
    Threshold: TimestampMilliseconds
    ParticipantRole: ParticipantRole
    AbsoluteTimeRange: AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRange
    Negate: Boolean
}

structure JobExecutionSettings {
    AllowDeferredExecution: Boolean
    DataAccessRoleArn: DataAccessRoleArn
}

@length(min: 1, max: 10)
map KMSEncryptionContextMap {
    key: NonEmptyString
    value: NonEmptyString
}

@length(min: 1, max: 2048) @pattern("^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$")
string KMSKeyId

enum LanguageCode {
    af_ZA = "af-ZA"
    ar_AE = "ar-AE"
    ar_SA = "ar-SA"
    am_ET = "am-ET"
    cy_GB = "cy-GB"
    da_DK = "da-DK"
    de_CH = "de-CH"
    de_DE = "de-DE"
    en_AB = "en-AB"
    en_AU = "en-AU"
    en_GB = "en-GB"
    en_IE = "en-IE"
    en_IN = "en-IN"
    en_US = "en-US"
    en_WL = "en-WL"
    es_ES = "es-ES"
    es_MX = "es-MX"
    es_US = "es-US"
    fa_AF = "fa-AF"
    fa_IR = "fa-IR"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    ga_IE = "ga-IE"
    gd_GB = "gd-GB"
    he_IL = "he-IL"
    hi_IN = "hi-IN"
    ht_HT = "ht-HT"
    id_ID = "id-ID"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    jv_ID = "jv-ID"
    km_KH = "km-KH"
    ko_KR = "ko-KR"
    my_MM = "my-MM"
    ms_MY = "ms-MY"
    nl_NL = "nl-NL"
    pt_BR = "pt-BR"
    pt_PT = "pt-PT"
    ru_RU = "ru-RU"
    ta_IN = "ta-IN"
    te_IN = "te-IN"
    tr_TR = "tr-TR"
    zh_CN = "zh-CN"
    zh_TW = "zh-TW"
    th_TH = "th-TH"
    en_ZA = "en-ZA"
    en_NZ = "en-NZ"
    vi_VN = "vi-VN"
    sv_SE = "sv-SE"
    ab_GE = "ab-GE"
    ast_ES = "ast-ES"
    az_AZ = "az-AZ"
    ba_RU = "ba-RU"
    be_BY = "be-BY"
    bg_BG = "bg-BG"
    bn_IN = "bn-IN"
    bs_BA = "bs-BA"
    ca_ES = "ca-ES"
    ckb_IQ = "ckb-IQ"
    ckb_IR = "ckb-IR"
    cs_CZ = "cs-CZ"
    cy_WL = "cy-WL"
    el_GR = "el-GR"
    et_EE = "et-EE"
    et_ET = "et-ET"
    eu_ES = "eu-ES"
    fi_FI = "fi-FI"
    gl_ES = "gl-ES"
    gu_IN = "gu-IN"
    ha_NG = "ha-NG"
    hr_HR = "hr-HR"
    hu_HU = "hu-HU"
    hy_AM = "hy-AM"
    is_IS = "is-IS"
    ka_GE = "ka-GE"
    kab_DZ = "kab-DZ"
    kk_KZ = "kk-KZ"
    kn_IN = "kn-IN"
    ky_KG = "ky-KG"
    lg_IN = "lg-IN"
    lt_LT = "lt-LT"
    lv_LV = "lv-LV"
    mhr_RU = "mhr-RU"
    mi_NZ = "mi-NZ"
    mk_MK = "mk-MK"
    ml_IN = "ml-IN"
    mn_MN = "mn-MN"
    mr_IN = "mr-IN"
    mt_MT = "mt-MT"
    no_NO = "no-NO"
    ne_NP = "ne-NP"
    or_IN = "or-IN"
    pa_IN = "pa-IN"
    pl_PL = "pl-PL"
    ps_AF = "ps-AF"
    ro_RO = "ro-RO"
    rw_RW = "rw-RW"
    si_LK = "si-LK"
    sk_SK = "sk-SK"
    sl_SI = "sl-SI"
    so_SO = "so-SO"
    sq_AL = "sq-AL"
    sr_RS = "sr-RS"
    su_ID = "su-ID"
    sw_BI = "sw-BI"
    sw_KE = "sw-KE"
    sw_RW = "sw-RW"
    sw_TZ = "sw-TZ"
    sw_UG = "sw-UG"
    tl_PH = "tl-PH"
    tt_RU = "tt-RU"
    ug_CN = "ug-CN"
    uk_UA = "uk-UA"
    uz_UZ = "uz-UZ"
    wo_SN = "wo-SN"
    zh_HK = "zh-HK"
    zu_ZA = "zu-ZA"
}

structure LanguageCodeItem {
    LanguageCode: LanguageCode
    DurationInSeconds: Float
}

list LanguageCodeList {
    member: LanguageCodeItem
}

structure LanguageIdSettings {
    VocabularyName: VocabularyName
    VocabularyFilterName: VocabularyFilterName
    LanguageModelName: ModelName
}

@length(min: 1, max: 5)
map LanguageIdSettingsMap {
    key: LanguageCode
    value: LanguageIdSettings
}

structure LanguageModel {
    ModelName: ModelName
    CreateTime: Timestamp
    LastModifiedTime: Timestamp
    LanguageCode: CLMLanguageCode
    BaseModelName: BaseModelName
    ModelStatus: ModelStatus
    UpgradeAvailability: Boolean
    FailureReason: String
    InputDataConfig: InputDataConfig
}

@length(min: 1)
list LanguageOptions {
    member: LanguageCode
}

@error("client")
structure LimitExceededException {
    Message: String
}

@range(min: 2, max: 10)
integer MaxAlternatives

@range(min: 1, max: 100)
integer MaxResults

@range(min: 2, max: 30)
integer MaxSpeakers

structure Media {
    MediaFileUri: Uri
    RedactedMediaFileUri: Uri
}

enum MediaFormat {
    mp3
    mp4
    wav
    flac
    ogg
    amr
    webm
    m4a
}

@range(min: 8000, max: 48000)
integer MediaSampleRateHertz

enum MedicalContentIdentificationType {
    PHI
}

@range(min: 16000, max: 48000)
integer MedicalMediaSampleRateHertz

structure MedicalScribeChannelDefinition {
    @required
    ChannelId: MedicalScribeChannelId

    @required
    ParticipantRole: MedicalScribeParticipantRole
}

@length(min: 2, max: 2)
list MedicalScribeChannelDefinitions {
    member: MedicalScribeChannelDefinition
}

@range(min: 0, max: 1)
integer MedicalScribeChannelId

structure MedicalScribeContext {
    PatientContext: MedicalScribePatientContext
}

structure MedicalScribeJob {
    MedicalScribeJobName: TranscriptionJobName
    MedicalScribeJobStatus: MedicalScribeJobStatus
    LanguageCode: MedicalScribeLanguageCode
    Media: Media
    MedicalScribeOutput: MedicalScribeOutput
    StartTime: Timestamp
    CreationTime: Timestamp
    CompletionTime: Timestamp
    FailureReason: String
    Settings: MedicalScribeSettings
    DataAccessRoleArn: DataAccessRoleArn
    ChannelDefinitions: MedicalScribeChannelDefinitions
    MedicalScribeContextProvided: Boolean
    Tags: TagList
}

enum MedicalScribeJobStatus {
    QUEUED
    IN_PROGRESS
    FAILED
    COMPLETED
}

list MedicalScribeJobSummaries {
    member: MedicalScribeJobSummary
}

structure MedicalScribeJobSummary {
    MedicalScribeJobName: TranscriptionJobName
    CreationTime: Timestamp
    StartTime: Timestamp
    CompletionTime: Timestamp
    LanguageCode: MedicalScribeLanguageCode
    MedicalScribeJobStatus: MedicalScribeJobStatus
    FailureReason: String
}

enum MedicalScribeLanguageCode {
    en_US = "en-US"
}

enum MedicalScribeNoteTemplate {
    HISTORY_AND_PHYSICAL
    GIRPP
    BIRP
    SIRP
    DAP
    BEHAVIORAL_SOAP
    PHYSICAL_SOAP
}

structure MedicalScribeOutput {
    @required
    TranscriptFileUri: Uri

    @required
    ClinicalDocumentUri: Uri
}

enum MedicalScribeParticipantRole {
    PATIENT
    CLINICIAN
}

structure MedicalScribePatientContext {
    Pronouns: Pronouns
}

structure MedicalScribeSettings {
    ShowSpeakerLabels: Boolean
    MaxSpeakerLabels: MaxSpeakers
    ChannelIdentification: Boolean
    VocabularyName: VocabularyName
    VocabularyFilterName: VocabularyFilterName
    VocabularyFilterMethod: VocabularyFilterMethod
    ClinicalNoteGenerationSettings: ClinicalNoteGenerationSettings
}

structure MedicalTranscript {
    TranscriptFileUri: Uri
}

structure MedicalTranscriptionJob {
    MedicalTranscriptionJobName: TranscriptionJobName
    TranscriptionJobStatus: TranscriptionJobStatus
    LanguageCode: LanguageCode
    MediaSampleRateHertz: MedicalMediaSampleRateHertz
    MediaFormat: MediaFormat
    Media: Media
    Transcript: MedicalTranscript
    StartTime: Timestamp
    CreationTime: Timestamp
    CompletionTime: Timestamp
    FailureReason: String
    Settings: MedicalTranscriptionSetting
    ContentIdentificationType: MedicalContentIdentificationType
    Specialty: Specialty
    Type: Type
    Tags: TagList
}

list MedicalTranscriptionJobSummaries {
    member: MedicalTranscriptionJobSummary
}

structure MedicalTranscriptionJobSummary {
    MedicalTranscriptionJobName: TranscriptionJobName
    CreationTime: Timestamp
    StartTime: Timestamp
    CompletionTime: Timestamp
    LanguageCode: LanguageCode
    TranscriptionJobStatus: TranscriptionJobStatus
    FailureReason: String
    OutputLocationType: OutputLocationType
    Specialty: Specialty
    ContentIdentificationType: MedicalContentIdentificationType
    Type: Type
}

structure MedicalTranscriptionSetting {
    ShowSpeakerLabels: Boolean
    MaxSpeakerLabels: MaxSpeakers
    ChannelIdentification: Boolean
    ShowAlternatives: Boolean
    MaxAlternatives: MaxAlternatives
    VocabularyName: VocabularyName
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string ModelName

structure ModelSettings {
    LanguageModelName: ModelName
}

enum ModelStatus {
    IN_PROGRESS
    FAILED
    COMPLETED
}

list Models {
    member: LanguageModel
}

@length(max: 8192) @pattern(".+")
string NextToken

@length(min: 1, max: 2000) @pattern(".*\\S.*")
string NonEmptyString

structure NonTalkTimeFilter {
    Threshold: TimestampMilliseconds
    AbsoluteTimeRange: AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRange
    Negate: Boolean
}

@error("client")
structure NotFoundException {
    Message: String
}

@length(max: 64) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string OutputBucketName

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9-_.!*'()/]{1,1024}$")
string OutputKey

enum OutputLocationType {
    CUSTOMER_BUCKET
    SERVICE_BUCKET
}

enum ParticipantRole {
    AGENT
    CUSTOMER
}

@range(min: 0, max: 100)
integer Percentage

@length(min: 0, max: 256) @pattern(".+")
string Phrase

list Phrases {
    member: Phrase
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
    ALL
}

@length(min: 0, max: 11)
list PiiEntityTypes {
    member: PiiEntityType
}

@sensitive
enum Pronouns {
    HE_HIM
    SHE_HER
    THEY_THEM
}

enum RedactionOutput {
    redacted
    redacted_and_unredacted
}

enum RedactionType {
    PII
}

structure RelativeTimeRange {
    StartPercentage: Percentage
    EndPercentage: Percentage
    First: Percentage
    Last: Percentage
}

union Rule {
    NonTalkTimeFilter: NonTalkTimeFilter
    InterruptionFilter: InterruptionFilter
    TranscriptFilter: TranscriptFilter
    SentimentFilter: SentimentFilter
}

@length(min: 1, max: 20)
list RuleList {
    member: Rule
}

structure SentimentFilter {
    @required
    Sentiments: SentimentValueList

    AbsoluteTimeRange: AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRange
    ParticipantRole: ParticipantRole
    Negate: Boolean
}

enum SentimentValue {
    POSITIVE
    NEGATIVE
    NEUTRAL
    MIXED
}

@length(min: 1, max: 1)
list SentimentValueList {
    member: SentimentValue
}

structure Settings {
    VocabularyName: VocabularyName
    ShowSpeakerLabels: Boolean
    MaxSpeakerLabels: MaxSpeakers
    ChannelIdentification: Boolean
    ShowAlternatives: Boolean
    MaxAlternatives: MaxAlternatives
    VocabularyFilterName: VocabularyFilterName
    VocabularyFilterMethod: VocabularyFilterMethod
}

enum Specialty {
    PRIMARYCARE
}

@length(min: 1)
list StringTargetList {
    member: NonEmptyString
}

list SubtitleFileUris {
    member: Uri
}

enum SubtitleFormat {
    vtt
    srt
}

list SubtitleFormats {
    member: SubtitleFormat
}

@range(min: 0, max: 1)
integer SubtitleOutputStartIndex

structure Subtitles {
    Formats: SubtitleFormats
    OutputStartIndex: SubtitleOutputStartIndex
}

structure SubtitlesOutput {
    Formats: SubtitleFormats
    SubtitleFileUris: SubtitleFileUris
    OutputStartIndex: SubtitleOutputStartIndex
}

structure Summarization {
    @required
    GenerateAbstractiveSummary: Boolean
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
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

@length(min: 0, max: 256)
string TagValue

@range(min: 0, max: 14400000)
long TimestampMilliseconds

@length(min: 1, max: 1)
list ToxicityCategories {
    member: ToxicityCategory
}

enum ToxicityCategory {
    ALL
}

@length(min: 1, max: 1)
list ToxicityDetection {
    member: ToxicityDetectionSettings
}

structure ToxicityDetectionSettings {
    @required
    ToxicityCategories: ToxicityCategories
}

@length(min: 1, max: 1011)
@pattern("arn:aws(-[^:]+)?:transcribe:[a-zA-Z0-9-]*:[0-9]{12}:[a-zA-Z-]*/[0-9a-zA-Z._-]+")
string TranscribeArn

structure Transcript {
    TranscriptFileUri: Uri
    RedactedTranscriptFileUri: Uri
}

structure TranscriptFilter {
    @required
    TranscriptFilterType: TranscriptFilterType

    AbsoluteTimeRange: AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRange
    ParticipantRole: ParticipantRole
    Negate: Boolean

    @required
    Targets: StringTargetList
}

enum TranscriptFilterType {
    EXACT
}

structure TranscriptionJob {
    TranscriptionJobName: TranscriptionJobName
    TranscriptionJobStatus: TranscriptionJobStatus
    LanguageCode: LanguageCode
    MediaSampleRateHertz: MediaSampleRateHertz
    MediaFormat: MediaFormat
    Media: Media
    Transcript: Transcript
    StartTime: Timestamp
    CreationTime: Timestamp
    CompletionTime: Timestamp
    FailureReason: String
    Settings: Settings
    ModelSettings: ModelSettings
    JobExecutionSettings: JobExecutionSettings
    ContentRedaction: ContentRedaction
    IdentifyLanguage: Boolean
    IdentifyMultipleLanguages: Boolean
    LanguageOptions: LanguageOptions
    IdentifiedLanguageScore: Float
    LanguageCodes: LanguageCodeList
    Tags: TagList
    Subtitles: SubtitlesOutput
    LanguageIdSettings: LanguageIdSettingsMap
    ToxicityDetection: ToxicityDetection
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string TranscriptionJobName

enum TranscriptionJobStatus {
    QUEUED
    IN_PROGRESS
    FAILED
    COMPLETED
}

list TranscriptionJobSummaries {
    member: TranscriptionJobSummary
}

structure TranscriptionJobSummary {
    TranscriptionJobName: TranscriptionJobName
    CreationTime: Timestamp
    StartTime: Timestamp
    CompletionTime: Timestamp
    LanguageCode: LanguageCode
    TranscriptionJobStatus: TranscriptionJobStatus
    FailureReason: String
    OutputLocationType: OutputLocationType
    ContentRedaction: ContentRedaction
    ModelSettings: ModelSettings
    IdentifyLanguage: Boolean
    IdentifyMultipleLanguages: Boolean
    IdentifiedLanguageScore: Float
    LanguageCodes: LanguageCodeList
    ToxicityDetection: ToxicityDetection
}

enum Type {
    CONVERSATION
    DICTATION
}

@length(min: 1, max: 2000) @pattern("(s3://|http(s*)://).+")
string Uri

list Vocabularies {
    member: VocabularyInfo
}

structure VocabularyFilterInfo {
    VocabularyFilterName: VocabularyFilterName
    LanguageCode: LanguageCode
    LastModifiedTime: Timestamp
}

enum VocabularyFilterMethod {
    remove
    mask
    tag
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string VocabularyFilterName

list VocabularyFilters {
    member: VocabularyFilterInfo
}

structure VocabularyInfo {
    VocabularyName: VocabularyName
    LanguageCode: LanguageCode
    LastModifiedTime: Timestamp
    VocabularyState: VocabularyState
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string VocabularyName

enum VocabularyState {
    PENDING
    READY
    FAILED
}

@length(min: 1, max: 256)
string Word

@length(min: 1)
list Words {
    member: Word
}
