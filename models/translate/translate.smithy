$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.translate

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Translate")
@service(sdkId: "Translate", endpointPrefix: "translate")
@awsJson1_1
@sigv4(name: "translate")
@standardRegionalEndpoints
service AWSShineFrontendService_20170701 {
    version: "2017-07-01"
    operations: [
        CreateParallelData
        DeleteParallelData
        DeleteTerminology
        DescribeTextTranslationJob
        GetParallelData
        GetTerminology
        ImportTerminology
        ListLanguages
        ListParallelData
        ListTagsForResource
        ListTerminologies
        ListTextTranslationJobs
        StartTextTranslationJob
        StopTextTranslationJob
        TagResource
        TranslateDocument
        TranslateText
        UntagResource
        UpdateParallelData
    ]
}

operation CreateParallelData {
    input := {
        @required
        Name: ResourceName

        Description: Description

        @required
        ParallelDataConfig: ParallelDataConfig

        EncryptionKey: EncryptionKey

        @required @idempotencyToken
        ClientToken: ClientTokenString

        Tags: TagList
    }
    output := {
        Name: ResourceName
        Status: ParallelDataStatus
    }
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        TooManyRequestsException
        TooManyTagsException
        ConflictException
        ConcurrentModificationException
        InternalServerException
    ]
}

operation DeleteParallelData {
    input := {
        @required
        Name: ResourceName
    }
    output := {
        Name: ResourceName
        Status: ParallelDataStatus
    }
    errors: [
        ConcurrentModificationException
        ResourceNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

operation DeleteTerminology {
    input := {
        @required
        Name: ResourceName
    }
    errors: [
        ResourceNotFoundException
        TooManyRequestsException
        InvalidParameterValueException
        InternalServerException
    ]
}

operation DescribeTextTranslationJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        TextTranslationJobProperties: TextTranslationJobProperties
    }
    errors: [ResourceNotFoundException, TooManyRequestsException, InternalServerException]
}

operation GetParallelData {
    input := {
        @required
        Name: ResourceName
    }
    output := {
        ParallelDataProperties: ParallelDataProperties
        DataLocation: ParallelDataDataLocation
        AuxiliaryDataLocation: ParallelDataDataLocation
        LatestUpdateAttemptAuxiliaryDataLocation: ParallelDataDataLocation
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        TooManyRequestsException
        InternalServerException
    ]
}

operation GetTerminology {
    input := {
        @required
        Name: ResourceName

        TerminologyDataFormat: TerminologyDataFormat
    }
    output := {
        TerminologyProperties: TerminologyProperties
        TerminologyDataLocation: TerminologyDataLocation
        AuxiliaryDataLocation: TerminologyDataLocation
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        TooManyRequestsException
        InternalServerException
    ]
}

operation ImportTerminology {
    input := {
        @required
        Name: ResourceName

        @required
        MergeStrategy: MergeStrategy

        Description: Description

        @required
        TerminologyData: TerminologyData

        EncryptionKey: EncryptionKey
        Tags: TagList
    }
    output := {
        TerminologyProperties: TerminologyProperties
        AuxiliaryDataLocation: TerminologyDataLocation
    }
    errors: [
        InvalidParameterValueException
        LimitExceededException
        TooManyRequestsException
        TooManyTagsException
        ConcurrentModificationException
        InternalServerException
    ]
}

operation ListLanguages {
    input := {
        DisplayLanguageCode: DisplayLanguageCode
        NextToken: NextToken
        MaxResults: MaxResultsInteger
    }
    output := {
        Languages: LanguagesList
        DisplayLanguageCode: DisplayLanguageCode
        NextToken: NextToken
    }
    errors: [
        InvalidParameterValueException
        TooManyRequestsException
        UnsupportedDisplayLanguageCodeException
        InternalServerException
    ]
}

operation ListParallelData {
    input := {
        NextToken: NextToken
        MaxResults: MaxResultsInteger
    }
    output := {
        ParallelDataPropertiesList: ParallelDataPropertiesList
        NextToken: NextToken
    }
    errors: [InvalidParameterValueException, TooManyRequestsException, InternalServerException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        Tags: TagList
    }
    errors: [InvalidParameterValueException, ResourceNotFoundException, InternalServerException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TerminologyPropertiesList"
    pageSize: "MaxResults"
)
operation ListTerminologies {
    input := {
        NextToken: NextToken
        MaxResults: MaxResultsInteger
    }
    output := {
        TerminologyPropertiesList: TerminologyPropertiesList
        NextToken: NextToken
    }
    errors: [InvalidParameterValueException, TooManyRequestsException, InternalServerException]
}

operation ListTextTranslationJobs {
    input := {
        Filter: TextTranslationJobFilter
        NextToken: NextToken
        MaxResults: MaxResultsInteger
    }
    output := {
        TextTranslationJobPropertiesList: TextTranslationJobPropertiesList
        NextToken: NextToken
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        InvalidFilterException
        InternalServerException
    ]
}

operation StartTextTranslationJob {
    input := {
        JobName: JobName

        @required
        InputDataConfig: InputDataConfig

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DataAccessRoleArn: IamRoleArn

        @required
        SourceLanguageCode: LanguageCodeString

        @required
        TargetLanguageCodes: TargetLanguageCodeStringList

        TerminologyNames: ResourceNameList
        ParallelDataNames: ResourceNameList

        @required @idempotencyToken
        ClientToken: ClientTokenString

        Settings: TranslationSettings
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [
        TooManyRequestsException
        UnsupportedLanguagePairException
        InvalidRequestException
        ResourceNotFoundException
        InvalidParameterValueException
        InternalServerException
    ]
}

operation StopTextTranslationJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
        JobStatus: JobStatus
    }
    errors: [ResourceNotFoundException, TooManyRequestsException, InternalServerException]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ConcurrentModificationException
        ResourceNotFoundException
        TooManyTagsException
        InternalServerException
    ]
}

operation TranslateDocument {
    input := {
        @required
        Document: Document

        TerminologyNames: ResourceNameList

        @required
        SourceLanguageCode: LanguageCodeString

        @required
        TargetLanguageCode: LanguageCodeString

        Settings: TranslationSettings
    }
    output := {
        @required
        TranslatedDocument: TranslatedDocument

        @required
        SourceLanguageCode: LanguageCodeString

        @required
        TargetLanguageCode: LanguageCodeString

        AppliedTerminologies: AppliedTerminologyList
        AppliedSettings: TranslationSettings
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        TooManyRequestsException
        ResourceNotFoundException
        UnsupportedLanguagePairException
        InternalServerException
        ServiceUnavailableException
    ]
}

operation TranslateText {
    input := {
        @required
        Text: BoundedLengthString

        TerminologyNames: ResourceNameList

        @required
        SourceLanguageCode: LanguageCodeString

        @required
        TargetLanguageCode: LanguageCodeString

        Settings: TranslationSettings
    }
    output := {
        @required
        TranslatedText: TranslatedTextString

        @required
        SourceLanguageCode: LanguageCodeString

        @required
        TargetLanguageCode: LanguageCodeString

        AppliedTerminologies: AppliedTerminologyList
        AppliedSettings: TranslationSettings
    }
    errors: [
        InvalidRequestException
        TextSizeLimitExceededException
        TooManyRequestsException
        UnsupportedLanguagePairException
        DetectedLanguageLowConfidenceException
        ResourceNotFoundException
        InternalServerException
        ServiceUnavailableException
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
        InvalidParameterValueException
        ConcurrentModificationException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation UpdateParallelData {
    input := {
        @required
        Name: ResourceName

        Description: Description

        @required
        ParallelDataConfig: ParallelDataConfig

        @required @idempotencyToken
        ClientToken: ClientTokenString
    }
    output := {
        Name: ResourceName
        Status: ParallelDataStatus
        LatestUpdateAttemptStatus: ParallelDataStatus
        LatestUpdateAttemptAt: Timestamp
    }
    errors: [
        ConcurrentModificationException
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        TooManyRequestsException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

structure AppliedTerminology {
    Name: ResourceName
    Terms: TermList
}

list AppliedTerminologyList {
    member: AppliedTerminology
}

@length(min: 1, max: 10000) @pattern("[\\P{M}\\p{M}]{1,10000}")
string BoundedLengthString

enum Brevity {
    ON
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-]+$")
string ClientTokenString

@error("client")
structure ConcurrentModificationException {
    Message: String
}

@error("client")
structure ConflictException {
    Message: String
}

@length(max: 256) @pattern("^[-\\w.]+\\/[-\\w.+]+$")
string ContentType

@length(max: 256) @pattern("[\\P{M}\\p{M}]{0,256}")
string Description

@error("client")
structure DetectedLanguageLowConfidenceException {
    Message: String
    DetectedLanguageCode: LanguageCodeString
}

enum Directionality {
    UNI
    MULTI
}

enum DisplayLanguageCode {
    de
    en
    es
    fr
    it
    ja
    ko
    pt
    zh
    zh_TW = "zh-TW"
}

structure Document {
    @required
    Content: DocumentContent

    @required
    ContentType: ContentType
}

@length(max: 102400) @sensitive
blob DocumentContent

structure EncryptionKey {
    @required
    Type: EncryptionKeyType

    @required
    Id: EncryptionKeyID
}

@length(min: 1, max: 400)
@pattern("(arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:kms:)?([a-z]{2}-[a-z]+(-[a-z]+)?-\\d:)?(\\d{12}:)?(((key/)?[a-zA-Z0-9-_]+)|(alias/[a-zA-Z0-9:/_-]+))")
string EncryptionKeyID

enum EncryptionKeyType {
    KMS
}

enum Formality {
    FORMAL
    INFORMAL
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

structure InputDataConfig {
    @required
    S3Uri: S3Uri

    @required
    ContentType: ContentType
}

@error("server")
structure InternalServerException {
    Message: String
}

@error("client")
structure InvalidFilterException {
    Message: String
}

@error("client")
structure InvalidParameterValueException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    Message: String
}

structure JobDetails {
    TranslatedDocumentsCount: Integer
    DocumentsWithErrorsCount: Integer
    InputDocumentsCount: Integer
}

@length(min: 1, max: 32) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string JobId

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string JobName

enum JobStatus {
    SUBMITTED
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERROR
    FAILED
    STOP_REQUESTED
    STOPPED
}

structure Language {
    @required
    LanguageName: LocalizedNameString

    @required
    LanguageCode: LanguageCodeString
}

@length(min: 2, max: 5)
string LanguageCodeString

list LanguageCodeStringList {
    member: LanguageCodeString
}

list LanguagesList {
    member: Language
}

@error("client")
structure LimitExceededException {
    Message: String
}

@length(min: 1, max: 256)
string LocalizedNameString

@range(min: 1, max: 500)
integer MaxResultsInteger

enum MergeStrategy {
    OVERWRITE
}

@length(max: 8192) @pattern("\\p{ASCII}{0,8192}")
string NextToken

structure OutputDataConfig {
    @required
    S3Uri: S3Uri

    EncryptionKey: EncryptionKey
}

@length(min: 1, max: 512)
string ParallelDataArn

structure ParallelDataConfig {
    S3Uri: S3Uri
    Format: ParallelDataFormat
}

structure ParallelDataDataLocation {
    @required
    RepositoryType: String

    @required
    Location: String
}

enum ParallelDataFormat {
    TSV
    CSV
    TMX
}

structure ParallelDataProperties {
    Name: ResourceName
    Arn: ParallelDataArn
    Description: Description
    Status: ParallelDataStatus
    SourceLanguageCode: LanguageCodeString
    TargetLanguageCodes: LanguageCodeStringList
    ParallelDataConfig: ParallelDataConfig
    Message: smithy.api#String
    ImportedDataSize: Long
    ImportedRecordCount: Long
    FailedRecordCount: Long
    SkippedRecordCount: Long
    EncryptionKey: EncryptionKey
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    LatestUpdateAttemptStatus: ParallelDataStatus
    LatestUpdateAttemptAt: Timestamp
}

list ParallelDataPropertiesList {
    member: ParallelDataProperties
}

enum ParallelDataStatus {
    CREATING
    UPDATING
    ACTIVE
    DELETING
    FAILED
}

enum Profanity {
    MASK
}

@length(min: 1, max: 512)
string ResourceArn

@length(min: 1, max: 256) @pattern("^([A-Za-z0-9-]_?)+$")
string ResourceName

list ResourceNameList {
    member: ResourceName
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@length(max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

@error("server")
structure ServiceUnavailableException {
    Message: String
}

@length(max: 10000) @pattern("[\\P{M}\\p{M}]{0,10000}")
string String

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

@length(min: 1)
list TargetLanguageCodeStringList {
    member: LanguageCodeString
}

structure Term {
    SourceText: String
    TargetText: String
}

list TermList {
    member: Term
}

@length(min: 1, max: 512)
string TerminologyArn

structure TerminologyData {
    @required
    File: TerminologyFile

    @required
    Format: TerminologyDataFormat

    Directionality: Directionality
}

enum TerminologyDataFormat {
    CSV
    TMX
    TSV
}

structure TerminologyDataLocation {
    @required
    RepositoryType: String

    @required
    Location: String
}

@length(max: 10485760) @sensitive
blob TerminologyFile

structure TerminologyProperties {
    Name: ResourceName
    Description: Description
    Arn: TerminologyArn
    SourceLanguageCode: LanguageCodeString
    TargetLanguageCodes: LanguageCodeStringList
    EncryptionKey: EncryptionKey
    SizeBytes: Integer
    TermCount: Integer
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Directionality: Directionality
    Message: smithy.api#String
    SkippedTermCount: Integer
    Format: TerminologyDataFormat
}

list TerminologyPropertiesList {
    member: TerminologyProperties
}

@error("client")
structure TextSizeLimitExceededException {
    Message: String
}

structure TextTranslationJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmittedBeforeTime: Timestamp
    SubmittedAfterTime: Timestamp
}

structure TextTranslationJobProperties {
    JobId: JobId
    JobName: JobName
    JobStatus: JobStatus
    JobDetails: JobDetails
    SourceLanguageCode: LanguageCodeString
    TargetLanguageCodes: TargetLanguageCodeStringList
    TerminologyNames: ResourceNameList
    ParallelDataNames: ResourceNameList
    Message: smithy.api#String
    SubmittedTime: Timestamp
    EndTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    DataAccessRoleArn: IamRoleArn
    Settings: TranslationSettings
}

list TextTranslationJobPropertiesList {
    member: TextTranslationJobProperties
}

@error("client")
structure TooManyRequestsException {
    Message: String
}

@error("client")
structure TooManyTagsException {
    message: String
    ResourceArn: ResourceArn
}

structure TranslatedDocument {
    @required
    Content: TranslatedDocumentContent
}

@sensitive
blob TranslatedDocumentContent

@length(max: 20000) @pattern("[\\P{M}\\p{M}]{0,20000}")
string TranslatedTextString

structure TranslationSettings {
    Formality: Formality
    Profanity: Profanity
    Brevity: Brevity
}

@error("client")
structure UnsupportedDisplayLanguageCodeException {
    Message: String
    DisplayLanguageCode: LanguageCodeString
}

@error("client")
structure UnsupportedLanguagePairException {
    Message: String
    SourceLanguageCode: LanguageCodeString
    TargetLanguageCode: LanguageCodeString
}
