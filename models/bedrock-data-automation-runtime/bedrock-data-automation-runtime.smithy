$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockdataautomationruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Runtime for Amazon Bedrock Data Automation")
@service(
    sdkId: "Bedrock Data Automation Runtime"
    endpointPrefix: "bedrock-data-automation-runtime"
)
@awsJson1_1
@sigv4(name: "bedrock")
@standardRegionalEndpoints
service AmazonBedrockKeystoneRuntimeService {
    version: "2024-06-13"
    operations: [
        GetDataAutomationStatus
        InvokeDataAutomation
        InvokeDataAutomationAsync
        ListTagsForResource
        TagResource
        UntagResource
    ]
}

@readonly
operation GetDataAutomationStatus {
    input := {
        @required
        invocationArn: InvocationArn
    }
    output := {
        status: AutomationJobStatus
        errorType: String
        errorMessage: String
        outputConfiguration: OutputConfiguration
        jobSubmissionTime: SyntheticTimestamp_date_time
        jobCompletionTime: SyntheticTimestamp_date_time
        jobDurationInSeconds: Integer
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation InvokeDataAutomation {
    input := {
        @required
        inputConfiguration: SyncInputConfiguration

        dataAutomationConfiguration: DataAutomationConfiguration
        blueprints: BlueprintList

        @required
        dataAutomationProfileArn: DataAutomationProfileArn

        encryptionConfiguration: EncryptionConfiguration
        outputConfiguration: OutputConfiguration
    }
    output := {
        outputConfiguration: OutputConfiguration

        @required
        semanticModality: SemanticModality

        outputSegments: OutputSegmentList
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@idempotent
operation InvokeDataAutomationAsync {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        inputConfiguration: InputConfiguration

        @required
        outputConfiguration: OutputConfiguration

        dataAutomationConfiguration: DataAutomationConfiguration
        encryptionConfiguration: EncryptionConfiguration
        notificationConfiguration: NotificationConfiguration
        blueprints: BlueprintList

        @required
        dataAutomationProfileArn: DataAutomationProfileArn

        tags: TagList
    }
    output := {
        @required
        invocationArn: InvocationArn
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

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
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

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
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

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
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    message: NonBlankString
}

structure AssetProcessingConfiguration {
    video: VideoAssetProcessingConfiguration
}

enum AutomationJobStatus {
    Created
    InProgress
    Success
    ServiceError
    ClientError
}

structure Blueprint {
    @required
    blueprintArn: BlueprintArn

    version: BlueprintVersion
    stage: BlueprintStage
}

@length(min: 0, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:(aws|[0-9]{12}):blueprint/(bedrock-data-insights-public-[a-zA-Z0-9-_]{1,30}|bedrock-data-automation-public-[a-zA-Z0-9-_]{1,30}|[a-zA-Z0-9-]{12,36})")
string BlueprintArn

@length(min: 1, max: 40)
list BlueprintList {
    member: Blueprint
}

enum BlueprintStage {
    DEVELOPMENT
    LIVE
}

@length(min: 1, max: 128) @pattern("[0-9]*")
string BlueprintVersion

enum CustomOutputStatus {
    MATCH
    NO_MATCH
}

@length(min: 1, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:(aws|[0-9]{12}):data-automation-project/[a-zA-Z0-9-_]+")
string DataAutomationArn

structure DataAutomationConfiguration {
    @required
    dataAutomationProjectArn: DataAutomationArn

    stage: DataAutomationStage
}

@length(min: 1, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:(aws|[0-9]{12}):data-automation-profile/[a-zA-Z0-9-_.]+")
string DataAutomationProfileArn

enum DataAutomationStage {
    LIVE
    DEVELOPMENT
}

structure EncryptionConfiguration {
    @required
    kmsKeyId: KMSKeyId

    kmsEncryptionContext: EncryptionContextMap
}

@length(min: 1, max: 2000) @pattern(".*\\S.*")
string EncryptionContextKey

@length(min: 1, max: 10)
map EncryptionContextMap {
    key: EncryptionContextKey
    value: EncryptionContextValue
}

@length(min: 1, max: 2000) @pattern(".*\\S.*")
string EncryptionContextValue

structure EventBridgeConfiguration {
    @required
    eventBridgeEnabled: Boolean
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){1,256}")
string IdempotencyToken

structure InputConfiguration {
    @required
    s3Uri: S3Uri

    assetProcessingConfiguration: AssetProcessingConfiguration
}

@error("server")
structure InternalServerException {
    message: NonBlankString
}

@length(min: 1, max: 128)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:data-automation-invocation/[a-zA-Z0-9-_]+")
string InvocationArn

@length(min: 1, max: 2048) @pattern("[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]+")
string KMSKeyId

@pattern("[\\s\\S]*")
string NonBlankString

structure NotificationConfiguration {
    @required
    eventBridgeConfiguration: EventBridgeConfiguration
}

structure OutputConfiguration {
    @required
    s3Uri: S3Uri
}

structure OutputSegment {
    customOutputStatus: CustomOutputStatus
    customOutput: String
    standardOutput: String
}

list OutputSegmentList {
    member: OutputSegment
}

@error("client")
structure ResourceNotFoundException {
    message: NonBlankString
}

@length(min: 1, max: 1024)
@pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/[^\\x00-\\x1F\\x7F\\{^}%`\\]\">\\[~<#|]*)?")
string S3Uri

enum SemanticModality {
    DOCUMENT
    IMAGE
    AUDIO
    VIDEO
}

@error("client")
structure ServiceQuotaExceededException {
    message: NonBlankString
}

@error("server")
structure ServiceUnavailableException {
    message: NonBlankString
}

structure SyncInputConfiguration {
    bytes: Blob
    s3Uri: S3Uri
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 20, max: 1011)
@pattern("arn:aws(|-cn|-iso|-iso-[a-z]|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:data-automation-invocation/[a-zA-Z0-9-_]+")
string TaggableResourceArn

@error("client")
structure ThrottlingException {
    message: NonBlankString
}

structure TimestampSegment {
    @required
    startTimeMillis: TimestampSegmentStartTimeMillisLong

    @required
    endTimeMillis: TimestampSegmentEndTimeMillisLong
}

@range(min: 300000)
long TimestampSegmentEndTimeMillisLong

@range(min: 0)
long TimestampSegmentStartTimeMillisLong

@error("client")
structure ValidationException {
    message: NonBlankString
}

structure VideoAssetProcessingConfiguration {
    segmentConfiguration: VideoSegmentConfiguration
}

union VideoSegmentConfiguration {
    timestampSegment: TimestampSegment
}
