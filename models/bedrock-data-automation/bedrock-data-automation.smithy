$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockdataautomation

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Data Automation for Amazon Bedrock")
@service(sdkId: "Bedrock Data Automation", endpointPrefix: "bedrock-data-automation")
@restJson1
@sigv4(name: "bedrock")
@standardRegionalEndpoints
service BedrockDataAutomation {
    version: "2023-07-26"
    operations: [
        CopyBlueprintStage
        CreateBlueprint
        CreateBlueprintVersion
        CreateDataAutomationLibrary
        CreateDataAutomationProject
        DeleteBlueprint
        DeleteDataAutomationLibrary
        DeleteDataAutomationProject
        GetBlueprint
        GetBlueprintOptimizationStatus
        GetDataAutomationLibrary
        GetDataAutomationLibraryEntity
        GetDataAutomationLibraryIngestionJob
        GetDataAutomationProject
        InvokeBlueprintOptimizationAsync
        InvokeDataAutomationLibraryIngestionJob
        ListBlueprints
        ListDataAutomationLibraries
        ListDataAutomationLibraryEntities
        ListDataAutomationLibraryIngestionJobs
        ListDataAutomationProjects
        ListTagsForResource
        TagResource
        UntagResource
        UpdateBlueprint
        UpdateDataAutomationLibrary
        UpdateDataAutomationProject
    ]
}

@http(method: "PUT", uri: "/blueprints/{blueprintArn}/copy-stage") @idempotent
operation CopyBlueprintStage {
    input := {
        @required @httpLabel
        blueprintArn: BlueprintArn

        @required
        sourceStage: BlueprintStage

        @required
        targetStage: BlueprintStage

        @idempotencyToken
        clientToken: ClientToken
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

@http(method: "PUT", uri: "/blueprints/", code: 201) @idempotent
operation CreateBlueprint {
    input := {
        @required
        blueprintName: BlueprintName

        @required
        type: Type

        blueprintStage: BlueprintStage

        @required
        schema: BlueprintSchema

        @idempotencyToken
        clientToken: ClientToken

        encryptionConfiguration: EncryptionConfiguration
        tags: TagList
    }
    output := {
        @required
        blueprint: Blueprint
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/blueprints/{blueprintArn}/versions/", code: 201) @idempotent
operation CreateBlueprintVersion {
    input := {
        @required @httpLabel
        blueprintArn: BlueprintArn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        blueprint: Blueprint
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/data-automation-libraries/", code: 201) @idempotent
operation CreateDataAutomationLibrary {
    input := {
        @required
        libraryName: DataAutomationLibraryName

        libraryDescription: DataAutomationLibraryDescription

        @idempotencyToken
        clientToken: ClientToken

        encryptionConfiguration: EncryptionConfiguration
        tags: TagList
    }
    output := {
        libraryArn: DataAutomationLibraryArn
        status: DataAutomationLibraryStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/data-automation-projects/", code: 201) @idempotent
operation CreateDataAutomationProject {
    input := {
        @required
        projectName: DataAutomationProjectName

        projectDescription: DataAutomationProjectDescription
        projectStage: DataAutomationProjectStage
        projectType: DataAutomationProjectType

        @required
        standardOutputConfiguration: StandardOutputConfiguration

        customOutputConfiguration: CustomOutputConfiguration
        overrideConfiguration: OverrideConfiguration
        dataAutomationLibraryConfiguration: DataAutomationLibraryConfiguration

        @idempotencyToken
        clientToken: ClientToken

        encryptionConfiguration: EncryptionConfiguration
        tags: TagList
    }
    output := {
        @required
        projectArn: DataAutomationProjectArn

        projectStage: DataAutomationProjectStage
        status: DataAutomationProjectStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/blueprints/{blueprintArn}/") @idempotent
operation DeleteBlueprint {
    input := {
        @required @httpLabel
        blueprintArn: BlueprintArn

        @httpQuery("blueprintVersion")
        blueprintVersion: BlueprintVersion
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

@http(method: "DELETE", uri: "/data-automation-libraries/{libraryArn}/") @idempotent
operation DeleteDataAutomationLibrary {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn
    }
    output := {
        libraryArn: DataAutomationLibraryArn
        status: DataAutomationLibraryStatus
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/data-automation-projects/{projectArn}/") @idempotent
operation DeleteDataAutomationProject {
    input := {
        @required @httpLabel
        projectArn: DataAutomationProjectArn
    }
    output := {
        @required
        projectArn: DataAutomationProjectArn

        status: DataAutomationProjectStatus
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/blueprints/{blueprintArn}/") @readonly
operation GetBlueprint {
    input := {
        @required @httpLabel
        blueprintArn: BlueprintArn

        blueprintVersion: BlueprintVersion
        blueprintStage: BlueprintStage
    }
    output := {
        @required
        blueprint: Blueprint
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/getBlueprintOptimizationStatus/{invocationArn}") @readonly
operation GetBlueprintOptimizationStatus {
    input := {
        @required @httpLabel
        invocationArn: BlueprintOptimizationInvocationArn
    }
    output := {
        status: BlueprintOptimizationJobStatus
        errorType: String
        errorMessage: String
        outputConfiguration: BlueprintOptimizationOutputConfiguration
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/data-automation-libraries/{libraryArn}/") @readonly
operation GetDataAutomationLibrary {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn
    }
    output := {
        library: DataAutomationLibrary
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/{entityId}"
)
@readonly
operation GetDataAutomationLibraryEntity {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn

        @required @httpLabel
        entityType: EntityType

        @required @httpLabel
        entityId: EntityId
    }
    output := {
        entity: EntityDetails
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/data-automation-libraries/{libraryArn}/library-ingestion-jobs/{jobArn}"
)
@readonly
operation GetDataAutomationLibraryIngestionJob {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn

        @required @httpLabel
        jobArn: DataAutomationLibraryIngestionJobArn
    }
    output := {
        job: DataAutomationLibraryIngestionJob
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/data-automation-projects/{projectArn}/") @readonly
operation GetDataAutomationProject {
    input := {
        @required @httpLabel
        projectArn: DataAutomationProjectArn

        projectStage: DataAutomationProjectStage
    }
    output := {
        @required
        project: DataAutomationProject
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/invokeBlueprintOptimizationAsync") @idempotent
operation InvokeBlueprintOptimizationAsync {
    input := {
        @required
        blueprint: BlueprintOptimizationObject

        @required
        samples: BlueprintOptimizationSamples

        @required
        outputConfiguration: BlueprintOptimizationOutputConfiguration

        @required
        dataAutomationProfileArn: DataAutomationProfileArn

        encryptionConfiguration: EncryptionConfiguration
        tags: TagList
    }
    output := {
        @required
        invocationArn: BlueprintOptimizationInvocationArn
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "PUT"
    uri: "/data-automation-libraries/{libraryArn}/library-ingestion-jobs/"
    code: 201
)
@idempotent
operation InvokeDataAutomationLibraryIngestionJob {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn

        @idempotencyToken
        clientToken: ClientToken

        @required
        inputConfiguration: InputConfiguration

        @required
        entityType: EntityType

        @required
        operationType: LibraryIngestionJobOperationType

        @required
        outputConfiguration: OutputConfiguration

        notificationConfiguration: NotificationConfiguration
        tags: TagList
    }
    output := {
        jobArn: DataAutomationLibraryIngestionJobArn
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/blueprints/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "blueprints"
    pageSize: "maxResults"
)
operation ListBlueprints {
    input := {
        blueprintArn: BlueprintArn
        resourceOwner: ResourceOwner
        blueprintStageFilter: BlueprintStageFilter
        maxResults: MaxResults
        nextToken: NextToken
        projectFilter: DataAutomationProjectFilter
    }
    output := {
        @required
        blueprints: Blueprints

        nextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/data-automation-libraries/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "libraries"
    pageSize: "maxResults"
)
operation ListDataAutomationLibraries {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        projectFilter: DataAutomationProjectFilter
    }
    output := {
        libraries: DataAutomationLibrarySummaries
        nextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation ListDataAutomationLibraryEntities {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn

        @required @httpLabel
        entityType: EntityType

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        entities: DataAutomationLibraryEntitySummaries
        nextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/data-automation-libraries/{libraryArn}/library-ingestion-jobs/")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListDataAutomationLibraryIngestionJobs {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        jobs: DataAutomationLibraryIngestionJobSummaries
        nextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/data-automation-projects/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "projects"
    pageSize: "maxResults"
)
operation ListDataAutomationProjects {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        projectStageFilter: DataAutomationProjectStageFilter
        blueprintFilter: BlueprintFilter
        resourceOwner: ResourceOwner
        libraryFilter: DataAutomationLibraryFilter
    }
    output := {
        @required
        projects: DataAutomationProjectSummaries

        nextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/listTagsForResource")
operation ListTagsForResource {
    input := {
        @required
        resourceARN: TaggableResourceArn
    }
    output := {
        tags: TagList
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tagResource")
operation TagResource {
    input := {
        @required
        resourceARN: TaggableResourceArn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/untagResource")
operation UntagResource {
    input := {
        @required
        resourceARN: TaggableResourceArn

        @required
        tagKeys: TagKeyList
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

@http(method: "PUT", uri: "/blueprints/{blueprintArn}/") @idempotent
operation UpdateBlueprint {
    input := {
        @required @httpLabel
        blueprintArn: BlueprintArn

        @required
        schema: BlueprintSchema

        blueprintStage: BlueprintStage
        encryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        blueprint: Blueprint
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/data-automation-libraries/{libraryArn}/") @idempotent
operation UpdateDataAutomationLibrary {
    input := {
        @required @httpLabel
        libraryArn: DataAutomationLibraryArn

        libraryDescription: DataAutomationLibraryDescription

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        libraryArn: DataAutomationLibraryArn
        status: DataAutomationLibraryStatus
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/data-automation-projects/{projectArn}/") @idempotent
operation UpdateDataAutomationProject {
    input := {
        @required @httpLabel
        projectArn: DataAutomationProjectArn

        projectStage: DataAutomationProjectStage
        projectDescription: DataAutomationProjectDescription

        @required
        standardOutputConfiguration: StandardOutputConfiguration

        customOutputConfiguration: CustomOutputConfiguration
        overrideConfiguration: OverrideConfiguration
        dataAutomationLibraryConfiguration: DataAutomationLibraryConfiguration
        encryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        projectArn: DataAutomationProjectArn

        projectStage: DataAutomationProjectStage
        status: DataAutomationProjectStatus
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

structure AudioExtractionCategory {
    @required
    state: State

    types: AudioExtractionCategoryTypes
    typeConfiguration: AudioExtractionCategoryTypeConfiguration
}

enum AudioExtractionCategoryType {
    AUDIO_CONTENT_MODERATION
    TRANSCRIPT
    TOPIC_CONTENT_MODERATION
}

structure AudioExtractionCategoryTypeConfiguration {
    transcript: TranscriptConfiguration
}

list AudioExtractionCategoryTypes {
    member: AudioExtractionCategoryType
}

enum AudioGenerativeOutputLanguage {
    DEFAULT
    EN
}

list AudioInputLanguages {
    member: Language
}

structure AudioLanguageConfiguration {
    inputLanguages: AudioInputLanguages
    generativeOutputLanguage: AudioGenerativeOutputLanguage
    identifyMultipleLanguages: Boolean
}

structure AudioOverrideConfiguration {
    modalityProcessing: ModalityProcessingConfiguration
    languageConfiguration: AudioLanguageConfiguration
    sensitiveDataConfiguration: SensitiveDataConfiguration
}

structure AudioStandardExtraction {
    @required
    category: AudioExtractionCategory
}

structure AudioStandardGenerativeField {
    @required
    state: State

    types: AudioStandardGenerativeFieldTypes
}

enum AudioStandardGenerativeFieldType {
    AUDIO_SUMMARY
    IAB
    TOPIC_SUMMARY
}

list AudioStandardGenerativeFieldTypes {
    member: AudioStandardGenerativeFieldType
}

structure AudioStandardOutputConfiguration {
    extraction: AudioStandardExtraction
    generativeField: AudioStandardGenerativeField
}

structure Blueprint {
    @required
    blueprintArn: BlueprintArn

    @required
    schema: BlueprintSchema

    @required
    type: Type

    @required
    creationTime: DateTimestamp

    @required
    lastModifiedTime: DateTimestamp

    @required
    blueprintName: BlueprintName

    blueprintVersion: BlueprintVersion
    blueprintStage: BlueprintStage
    kmsKeyId: KmsKeyId
    kmsEncryptionContext: KmsEncryptionContext
    optimizationSamples: BlueprintOptimizationSamples
    optimizationTime: DateTimestamp
}

@length(min: 0, max: 128)
@pattern("arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:(aws|[0-9]{12}):blueprint/(bedrock-data-automation-public-[a-zA-Z0-9-_]{1,30}|[a-zA-Z0-9-]{12,36})")
string BlueprintArn

structure BlueprintFilter {
    @required
    blueprintArn: BlueprintArn

    blueprintVersion: BlueprintVersion
    blueprintStage: BlueprintStage
}

structure BlueprintItem {
    @required
    blueprintArn: BlueprintArn

    blueprintVersion: BlueprintVersion
    blueprintStage: BlueprintStage
}

list BlueprintItems {
    member: BlueprintItem
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_]+") @sensitive
string BlueprintName

@length(min: 1, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:blueprint-optimization-invocation/[a-zA-Z0-9-_]+")
string BlueprintOptimizationInvocationArn

enum BlueprintOptimizationJobStatus {
    Created
    InProgress
    Success
    ServiceError
    ClientError
}

structure BlueprintOptimizationObject {
    @required
    blueprintArn: BlueprintArn

    stage: BlueprintStage
}

structure BlueprintOptimizationOutputConfiguration {
    @required
    s3Object: S3Object
}

structure BlueprintOptimizationSample {
    @required
    assetS3Object: S3Object

    @required
    groundTruthS3Object: S3Object
}

list BlueprintOptimizationSamples {
    member: BlueprintOptimizationSample
}

@length(min: 1, max: 100000) @sensitive
string BlueprintSchema

enum BlueprintStage {
    DEVELOPMENT
    LIVE
}

enum BlueprintStageFilter {
    DEVELOPMENT
    LIVE
    ALL
}

structure BlueprintSummary {
    @required
    blueprintArn: BlueprintArn

    blueprintVersion: BlueprintVersion
    blueprintStage: BlueprintStage
    blueprintName: BlueprintName

    @required
    creationTime: DateTimestamp

    lastModifiedTime: DateTimestamp
}

@length(min: 1, max: 128) @pattern("[0-9]*")
string BlueprintVersion

list Blueprints {
    member: BlueprintSummary
}

structure ChannelLabelingConfiguration {
    @required
    state: State
}

@length(min: 33, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    message: NonBlankString
}

structure CustomOutputConfiguration {
    blueprints: BlueprintItems
    document: DocumentCustomOutputConfiguration
}

structure DataAutomationLibrary {
    @required
    libraryArn: DataAutomationLibraryArn

    @required
    creationTime: DateTimestamp

    @required
    libraryName: DataAutomationLibraryName

    libraryDescription: DataAutomationLibraryDescription

    @required
    status: DataAutomationLibraryStatus

    entityTypes: EntityTypeInfoList
    kmsKeyId: KmsKeyId
    kmsEncryptionContext: KmsEncryptionContext
}

@length(min: 0, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:data-automation-library/[a-zA-Z0-9-]{12,36}")
string DataAutomationLibraryArn

structure DataAutomationLibraryConfiguration {
    libraries: DataAutomationLibraryItems
}

@length(min: 0, max: 300)
@pattern("[a-zA-Z0-9\\s!\"\\#\\$%'&\\(\\)\\*\\+\\,\\-\\./:;=\\?@\\[\\\\\\]\\^_`\\{\\|\\}~><À-ÖØ-Üßà-öø-üẞ¿¡Œ-œ°£¥₹€§©ª®™¹±-µ✓⑆-⑉฿₽₱₦₣₩₫₺]*")
@sensitive
string DataAutomationLibraryDescription

list DataAutomationLibraryEntitySummaries {
    member: DataAutomationLibraryEntitySummary
}

union DataAutomationLibraryEntitySummary {
    vocabulary: VocabularyEntitySummary
}

structure DataAutomationLibraryFilter {
    @required
    libraryArn: DataAutomationLibraryArn
}

structure DataAutomationLibraryIngestionJob {
    @required
    jobArn: DataAutomationLibraryIngestionJobArn

    @required
    creationTime: DateTimestamp

    @required
    entityType: EntityType

    @required
    operationType: LibraryIngestionJobOperationType

    @required
    jobStatus: LibraryIngestionJobStatus

    @required
    outputConfiguration: OutputConfiguration

    completionTime: DateTimestamp
    errorMessage: String
    errorType: String
}

@length(min: 0, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:data-automation-library-ingestion-job/[a-zA-Z0-9-]{12,36}")
string DataAutomationLibraryIngestionJobArn

list DataAutomationLibraryIngestionJobSummaries {
    member: DataAutomationLibraryIngestionJobSummary
}

structure DataAutomationLibraryIngestionJobSummary {
    @required
    jobArn: DataAutomationLibraryIngestionJobArn

    @required
    jobStatus: LibraryIngestionJobStatus

    @required
    entityType: EntityType

    @required
    operationType: LibraryIngestionJobOperationType

    @required
    creationTime: DateTimestamp

    completionTime: DateTimestamp
}

structure DataAutomationLibraryItem {
    @required
    libraryArn: DataAutomationLibraryArn
}

@length(min: 0, max: 1)
list DataAutomationLibraryItems {
    member: DataAutomationLibraryItem
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_]+") @sensitive
string DataAutomationLibraryName

enum DataAutomationLibraryStatus {
    ACTIVE
    DELETING
}

list DataAutomationLibrarySummaries {
    member: DataAutomationLibrarySummary
}

structure DataAutomationLibrarySummary {
    @required
    libraryArn: DataAutomationLibraryArn

    libraryName: DataAutomationLibraryName

    @required
    creationTime: DateTimestamp
}

@length(min: 1, max: 128)
@pattern("arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:(aws|[0-9]{12}):data-automation-profile/[a-zA-Z0-9-_.]+")
string DataAutomationProfileArn

structure DataAutomationProject {
    @required
    projectArn: DataAutomationProjectArn

    @required
    creationTime: DateTimestamp

    @required
    lastModifiedTime: DateTimestamp

    @required
    projectName: DataAutomationProjectName

    projectStage: DataAutomationProjectStage
    projectType: DataAutomationProjectType
    projectDescription: DataAutomationProjectDescription
    standardOutputConfiguration: StandardOutputConfiguration
    customOutputConfiguration: CustomOutputConfiguration
    overrideConfiguration: OverrideConfiguration
    dataAutomationLibraryConfiguration: DataAutomationLibraryConfiguration

    @required
    status: DataAutomationProjectStatus

    kmsKeyId: KmsKeyId
    kmsEncryptionContext: KmsEncryptionContext
}

@length(min: 0, max: 128)
@pattern("arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:(aws|[0-9]{12}):data-automation-project/[a-zA-Z0-9-]{12,36}")
string DataAutomationProjectArn

@length(min: 0, max: 300) @sensitive
string DataAutomationProjectDescription

structure DataAutomationProjectFilter {
    @required
    projectArn: DataAutomationProjectArn

    projectStage: DataAutomationProjectStage
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_]+") @sensitive
string DataAutomationProjectName

enum DataAutomationProjectStage {
    DEVELOPMENT
    LIVE
}

enum DataAutomationProjectStageFilter {
    DEVELOPMENT
    LIVE
    ALL
}

enum DataAutomationProjectStatus {
    COMPLETED
    IN_PROGRESS
    FAILED
}

list DataAutomationProjectSummaries {
    member: DataAutomationProjectSummary
}

structure DataAutomationProjectSummary {
    @required
    projectArn: DataAutomationProjectArn

    projectStage: DataAutomationProjectStage
    projectType: DataAutomationProjectType
    projectName: DataAutomationProjectName

    @required
    creationTime: DateTimestamp
}

enum DataAutomationProjectType {
    ASYNC
    SYNC
}

@timestampFormat("date-time")
timestamp DateTimestamp

structure DeleteEntitiesInfo {
    @required
    entityIds: EntityIdList
}

enum DesiredModality {
    IMAGE
    DOCUMENT
    AUDIO
    VIDEO
}

structure DocumentBoundingBox {
    @required
    state: State
}

structure DocumentCustomOutputConfiguration {
    fallbackBlueprints: FallbackBlueprintItems
}

structure DocumentExtractionGranularity {
    types: DocumentExtractionGranularityTypes
}

enum DocumentExtractionGranularityType {
    DOCUMENT
    PAGE
    ELEMENT
    WORD
    LINE
}

list DocumentExtractionGranularityTypes {
    member: DocumentExtractionGranularityType
}

structure DocumentOutputAdditionalFileFormat {
    @required
    state: State
}

structure DocumentOutputFormat {
    @required
    textFormat: DocumentOutputTextFormat

    @required
    additionalFileFormat: DocumentOutputAdditionalFileFormat
}

structure DocumentOutputTextFormat {
    types: DocumentOutputTextFormatTypes
}

enum DocumentOutputTextFormatType {
    PLAIN_TEXT
    MARKDOWN
    HTML
    CSV
}

list DocumentOutputTextFormatTypes {
    member: DocumentOutputTextFormatType
}

structure DocumentOverrideConfiguration {
    splitter: SplitterConfiguration
    modalityProcessing: ModalityProcessingConfiguration
    sensitiveDataConfiguration: SensitiveDataConfiguration
}

structure DocumentStandardExtraction {
    @required
    granularity: DocumentExtractionGranularity

    @required
    boundingBox: DocumentBoundingBox
}

structure DocumentStandardGenerativeField {
    @required
    state: State
}

structure DocumentStandardOutputConfiguration {
    extraction: DocumentStandardExtraction
    generativeField: DocumentStandardGenerativeField
    outputFormat: DocumentOutputFormat
}

structure EncryptionConfiguration {
    @required
    kmsKeyId: KmsKeyId

    kmsEncryptionContext: KmsEncryptionContext
}

@length(min: 1, max: 2000) @pattern(".*\\S.*")
string EncryptionContextKey

@length(min: 1, max: 2000) @pattern(".*\\S.*")
string EncryptionContextValue

@length(min: 0, max: 300)
@pattern("[a-zA-Z0-9\\s!\"\\#\\$%'&\\(\\)\\*\\+\\,\\-\\./:;=\\?@\\[\\\\\\]\\^_`\\{\\|\\}~><À-ÖØ-Üßà-öø-üẞ¿¡Œ-œ°£¥₹€§©ª®™¹±-µ✓⑆-⑉฿₽₱₦₣₩₫₺]*")
@sensitive
string EntityDescription

union EntityDetails {
    vocabulary: VocabularyEntity
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_]+")
string EntityId

@length(min: 1, max: 1000)
list EntityIdList {
    member: EntityId
}

enum EntityType {
    VOCABULARY
}

structure EntityTypeInfo {
    @required
    entityType: EntityType

    entityMetadata: String
}

list EntityTypeInfoList {
    member: EntityTypeInfo
}

structure EventBridgeConfiguration {
    @required
    eventBridgeEnabled: Boolean
}

@length(min: 0, max: 1)
list FallbackBlueprintItems {
    member: BlueprintItem
}

structure ImageBoundingBox {
    @required
    state: State
}

structure ImageExtractionCategory {
    @required
    state: State

    types: ImageExtractionCategoryTypes
}

enum ImageExtractionCategoryType {
    CONTENT_MODERATION
    TEXT_DETECTION
    LOGOS
}

list ImageExtractionCategoryTypes {
    member: ImageExtractionCategoryType
}

structure ImageOverrideConfiguration {
    modalityProcessing: ModalityProcessingConfiguration
    sensitiveDataConfiguration: SensitiveDataConfiguration
}

structure ImageStandardExtraction {
    @required
    category: ImageExtractionCategory

    @required
    boundingBox: ImageBoundingBox
}

structure ImageStandardGenerativeField {
    @required
    state: State

    types: ImageStandardGenerativeFieldTypes
}

enum ImageStandardGenerativeFieldType {
    IMAGE_SUMMARY
    IAB
}

list ImageStandardGenerativeFieldTypes {
    member: ImageStandardGenerativeFieldType
}

structure ImageStandardOutputConfiguration {
    extraction: ImageStandardExtraction
    generativeField: ImageStandardGenerativeField
}

union InlinePayload {
    upsertEntitiesInfo: UpsertEntitiesInfo
    deleteEntitiesInfo: DeleteEntitiesInfo
}

structure InputConfiguration {
    s3Object: S3Object
    inlinePayload: InlinePayload
}

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

@length(min: 1)
map KmsEncryptionContext {
    key: EncryptionContextKey
    value: EncryptionContextValue
}

@length(min: 1, max: 2048) @pattern("[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]+")
string KmsKeyId

enum Language {
    EN
    DE
    ES
    FR
    IT
    PT
    JA
    KO
    CN
    TW
    HK
}

enum LibraryIngestionJobOperationType {
    UPSERT
    DELETE
}

enum LibraryIngestionJobStatus {
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
}

@range(min: 1, max: 1000)
integer MaxResults

structure ModalityProcessingConfiguration {
    state: State
}

structure ModalityRoutingConfiguration {
    jpeg: DesiredModality
    png: DesiredModality
    mp4: DesiredModality
    mov: DesiredModality
}

@length(min: 1, max: 2048) @pattern("\\S*")
string NextToken

@pattern("[\\s\\S]+")
string NonBlankString

structure NotificationConfiguration {
    @required
    eventBridgeConfiguration: EventBridgeConfiguration
}

structure OutputConfiguration {
    @required
    s3Uri: S3Uri
}

structure OverrideConfiguration {
    document: DocumentOverrideConfiguration
    image: ImageOverrideConfiguration
    video: VideoOverrideConfiguration
    audio: AudioOverrideConfiguration
    modalityRouting: ModalityRoutingConfiguration
}

structure PIIEntitiesConfiguration {
    piiEntityTypes: PIIEntityTypes
    redactionMaskMode: PIIRedactionMaskMode
}

enum PIIEntityType {
    ALL
    ADDRESS
    AGE
    NAME
    EMAIL
    PHONE
    USERNAME
    PASSWORD
    DRIVER_ID
    LICENSE_PLATE
    VEHICLE_IDENTIFICATION_NUMBER
    CREDIT_DEBIT_CARD_CVV
    CREDIT_DEBIT_CARD_EXPIRY
    CREDIT_DEBIT_CARD_NUMBER
    PIN
    INTERNATIONAL_BANK_ACCOUNT_NUMBER
    SWIFT_CODE
    IP_ADDRESS
    MAC_ADDRESS
    URL
    AWS_ACCESS_KEY
    AWS_SECRET_KEY
    US_BANK_ACCOUNT_NUMBER
    US_BANK_ROUTING_NUMBER
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER
    US_PASSPORT_NUMBER
    US_SOCIAL_SECURITY_NUMBER
    CA_HEALTH_NUMBER
    CA_SOCIAL_INSURANCE_NUMBER
    UK_NATIONAL_HEALTH_SERVICE_NUMBER
    UK_NATIONAL_INSURANCE_NUMBER
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER
}

@length(min: 1, max: 32)
list PIIEntityTypes {
    member: PIIEntityType
}

enum PIIRedactionMaskMode {
    PII
    ENTITY_TYPE
}

structure Phrase {
    @required
    text: PhraseText

    displayAsText: PhraseDisplayAsText
}

@length(min: 1, max: 256) @pattern(".*.+.*") @sensitive
string PhraseDisplayAsText

@length(min: 1)
list PhraseList {
    member: Phrase
}

@length(min: 1, max: 256) @pattern(".*.+.*") @sensitive
string PhraseText

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

enum ResourceOwner {
    SERVICE
    ACCOUNT
}

structure S3Object {
    @required
    s3Uri: S3Uri

    version: S3ObjectVersion
}

@length(min: 1, max: 1024)
string S3ObjectVersion

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

structure SensitiveDataConfiguration {
    @required
    detectionMode: SensitiveDataDetectionMode

    detectionScope: SensitiveDataDetectionScope
    piiEntitiesConfiguration: PIIEntitiesConfiguration
}

enum SensitiveDataDetectionMode {
    DETECTION
    DETECTION_AND_REDACTION
}

@length(min: 1, max: 2)
list SensitiveDataDetectionScope {
    member: SensitiveDataDetectionScopeType
}

enum SensitiveDataDetectionScopeType {
    STANDARD
    CUSTOM
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

structure SpeakerLabelingConfiguration {
    @required
    state: State
}

structure SplitterConfiguration {
    state: State
}

structure StandardOutputConfiguration {
    document: DocumentStandardOutputConfiguration
    image: ImageStandardOutputConfiguration
    video: VideoStandardOutputConfiguration
    audio: AudioStandardOutputConfiguration
}

enum State {
    ENABLED
    DISABLED
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
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

@length(min: 20, max: 1011)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-z0-9-]*:[0-9]{12}:(blueprint|data-automation-project|blueprint-optimization-invocation|data-automation-library|data-automation-library-ingestion-job)/[a-zA-Z0-9-]{12,36}")
string TaggableResourceArn

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

structure TranscriptConfiguration {
    speakerLabeling: SpeakerLabelingConfiguration
    channelLabeling: ChannelLabelingConfiguration
}

enum Type {
    DOCUMENT
    IMAGE
    AUDIO
    VIDEO
}

@length(min: 1, max: 10)
list UpsertEntitiesInfo {
    member: UpsertEntityInfo
}

union UpsertEntityInfo {
    vocabulary: VocabularyEntityInfo
}

@error("client") @httpError(400)
structure ValidationException {
    message: NonBlankString
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: NonBlankString

    @required
    message: NonBlankString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

structure VideoBoundingBox {
    @required
    state: State
}

structure VideoExtractionCategory {
    @required
    state: State

    types: VideoExtractionCategoryTypes
}

enum VideoExtractionCategoryType {
    CONTENT_MODERATION
    TEXT_DETECTION
    TRANSCRIPT
    LOGOS
}

list VideoExtractionCategoryTypes {
    member: VideoExtractionCategoryType
}

structure VideoOverrideConfiguration {
    modalityProcessing: ModalityProcessingConfiguration
    sensitiveDataConfiguration: SensitiveDataConfiguration
}

structure VideoStandardExtraction {
    @required
    category: VideoExtractionCategory

    @required
    boundingBox: VideoBoundingBox
}

structure VideoStandardGenerativeField {
    @required
    state: State

    types: VideoStandardGenerativeFieldTypes
}

enum VideoStandardGenerativeFieldType {
    VIDEO_SUMMARY
    IAB
    CHAPTER_SUMMARY
}

list VideoStandardGenerativeFieldTypes {
    member: VideoStandardGenerativeFieldType
}

structure VideoStandardOutputConfiguration {
    extraction: VideoStandardExtraction
    generativeField: VideoStandardGenerativeField
}

structure VocabularyEntity {
    entityId: EntityId
    description: EntityDescription
    language: Language
    phrases: PhraseList
    lastModifiedTime: DateTimestamp
}

structure VocabularyEntityInfo {
    entityId: EntityId
    description: EntityDescription

    @required
    language: Language

    @required
    phrases: PhraseList
}

structure VocabularyEntitySummary {
    entityId: EntityId
    description: EntityDescription
    language: Language
    numOfPhrases: VocabularyEntitySummaryNumOfPhrasesInteger
    lastModifiedTime: DateTimestamp
}

@range(min: 1)
integer VocabularyEntitySummaryNumOfPhrasesInteger
