$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.healthlake

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon HealthLake")
@service(sdkId: "HealthLake", endpointPrefix: "healthlake")
@awsJson1_0
@sigv4(name: "healthlake")
@standardRegionalEndpoints
service HealthLake {
    version: "2017-07-01"
    operations: [
        CreateDataTransformationProfile
        CreateFHIRDatastore
        DeleteDataTransformationProfile
        DeleteFHIRDatastore
        DescribeDataTransformationJob
        DescribeFHIRDatastore
        DescribeFHIRExportJob
        DescribeFHIRImportJob
        GetDataTransformationProfile
        ListDataTransformationJobs
        ListDataTransformationProfileVersions
        ListDataTransformationProfiles
        ListFHIRDatastores
        ListFHIRExportJobs
        ListFHIRImportJobs
        ListTagsForResource
        PublishDataTransformationProfile
        StartDataTransformationJob
        StartFHIRExportJob
        StartFHIRImportJob
        TagResource
        UntagResource
        UpdateDataTransformationProfile
        UpdateFHIRDatastore
        UpdateProfileWithAgent
    ]
}

@endpoint(hostPrefix: "datatransformation.")
operation CreateDataTransformationProfile {
    input := {
        @required
        SourceFormat: SourceFormat

        @required
        Source: CreateDataTransformationProfileSource

        KmsKeyId: KmsKeyId
        ProfileDescription: ProfileDescription

        @required
        ProfileName: ProfileNameString

        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        ProfileId: ProfileIdString

        @required
        Version: ProfileVersion

        @required
        SourceFormat: SourceFormat

        @required
        TargetFormat: TargetFormat

        @required
        ProfileName: ProfileNameString

        @required
        LastUpdatedAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation CreateFHIRDatastore {
    input := {
        DatastoreName: DatastoreName

        @required
        DatastoreTypeVersion: FHIRVersion

        SseConfiguration: SseConfiguration
        PreloadDataConfig: PreloadDataConfig

        @idempotencyToken
        ClientToken: ClientTokenString

        Tags: TagList
        IdentityProviderConfiguration: IdentityProviderConfiguration
        AnalyticsConfiguration: AnalyticsConfiguration
        NlpConfiguration: NlpConfiguration
        ProfileConfiguration: ProfileConfiguration
    }
    output := {
        @required
        DatastoreId: DatastoreId

        @required
        DatastoreArn: DatastoreArn

        @required
        DatastoreStatus: DatastoreStatus

        @required
        DatastoreEndpoint: BoundedLengthString
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.") @idempotent
operation DeleteDataTransformationProfile {
    input := {
        @required
        ProfileId: ProfileIdString
    }
    output := {
        @required
        ProfileId: ProfileIdString

        ProfileName: ProfileNameString

        @required
        DeletionTime: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteFHIRDatastore {
    input := {
        @required
        DatastoreId: DatastoreId
    }
    output := {
        @required
        DatastoreId: DatastoreId

        @required
        DatastoreArn: DatastoreArn

        @required
        DatastoreStatus: DatastoreStatus

        @required
        DatastoreEndpoint: BoundedLengthString
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.")
@readonly
@waitable(
    DataTransformationJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TransformationJobProperties.JobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TransformationJobProperties.JobStatus"
                        expected: "COMPLETED_WITH_ERRORS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TransformationJobProperties.JobStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(DataTransformationJobCompleted: 5)
operation DescribeDataTransformationJob {
    input := {
        @required
        JobId: DataTransformationJobId
    }
    output := {
        @required
        TransformationJobProperties: TransformationJobProperties
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@waitable(
    FHIRDatastoreActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DatastoreProperties.DatastoreStatus"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DatastoreProperties.DatastoreStatus"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DatastoreProperties.DatastoreStatus"
                        expected: "DELETED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    FHIRDatastoreDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DatastoreProperties.DatastoreStatus"
                        expected: "DELETED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 120
        maxDelay: 120
    }
)
@maxAttempts(FHIRDatastoreActive: 5, FHIRDatastoreDeleted: 5)
operation DescribeFHIRDatastore {
    input := {
        @required
        DatastoreId: DatastoreId
    }
    output := {
        @required
        DatastoreProperties: DatastoreProperties
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@waitable(
    FHIRExportJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ExportJobProperties.JobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ExportJobProperties.JobStatus"
                        expected: "COMPLETED_WITH_ERRORS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ExportJobProperties.JobStatus"
                        expected: "CANCEL_COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ExportJobProperties.JobStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ExportJobProperties.JobStatus"
                        expected: "CANCEL_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 120
        maxDelay: 120
    }
)
@maxAttempts(FHIRExportJobCompleted: 5)
operation DescribeFHIRExportJob {
    input := {
        @required
        DatastoreId: DatastoreId

        @required
        JobId: JobId
    }
    output := {
        @required
        ExportJobProperties: ExportJobProperties
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@waitable(
    FHIRImportJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ImportJobProperties.JobStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ImportJobProperties.JobStatus"
                        expected: "COMPLETED_WITH_ERRORS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImportJobProperties.JobStatus"
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
@maxAttempts(FHIRImportJobCompleted: 5)
operation DescribeFHIRImportJob {
    input := {
        @required
        DatastoreId: DatastoreId

        @required
        JobId: JobId
    }
    output := {
        @required
        ImportJobProperties: ImportJobProperties
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.") @readonly
operation GetDataTransformationProfile {
    input := {
        @required
        ProfileId: ProfileIdString

        ProfileVersion: ProfileVersion
    }
    output := {
        @required
        ProfileId: ProfileIdString

        @required
        Version: ProfileVersion

        @required
        SourceFormat: SourceFormat

        @required
        TargetFormat: TargetFormat

        @required
        ProfileMapping: ProfileMapping

        ProfileName: ProfileNameString
        ProfileDescription: ProfileDescription
        ChangeDescription: ChangeDescription

        @required
        LastUpdatedAt: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDataTransformationJobs {
    input := {
        MaxResults: MaxResults
        NextToken: DataTransformationNextToken
        JobStatus: TransformationJobStatus
        JobName: DataTransformationJobName
        SubmittedAfter: Timestamp
        SubmittedBefore: Timestamp
    }
    output := {
        @required
        Items: TransformationJobSummaryList

        NextToken: DataTransformationNextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDataTransformationProfileVersions {
    input := {
        @required
        ProfileId: ProfileIdString

        MaxResults: MaxResults
        NextToken: DataTransformationNextToken
    }
    output := {
        @required
        Items: DataTransformationProfileVersionSummaryList

        NextToken: DataTransformationNextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDataTransformationProfiles {
    input := {
        @required
        SourceFormat: SourceFormat

        MaxResults: MaxResults
        NextToken: DataTransformationNextToken
    }
    output := {
        @required
        Items: DataTransformationProfileSummaryList

        NextToken: DataTransformationNextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation ListFHIRDatastores {
    input := {
        Filter: DatastoreFilter
        NextToken: NextToken
        MaxResults: MaxResultsInteger
    }
    output := {
        @required
        DatastorePropertiesList: DatastorePropertiesList

        NextToken: NextToken
    }
    errors: [ThrottlingException, ValidationException, InternalServerException]
}

operation ListFHIRExportJobs {
    input := {
        @required
        DatastoreId: DatastoreId

        NextToken: NextToken
        MaxResults: MaxResultsInteger
        JobName: JobName
        JobStatus: JobStatus
        SubmittedBefore: Timestamp
        SubmittedAfter: Timestamp
    }
    output := {
        @required
        ExportJobPropertiesList: ExportJobPropertiesList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation ListFHIRImportJobs {
    input := {
        @required
        DatastoreId: DatastoreId

        NextToken: NextToken
        MaxResults: MaxResultsInteger
        JobName: JobName
        JobStatus: JobStatus
        SubmittedBefore: Timestamp
        SubmittedAfter: Timestamp
    }
    output := {
        @required
        ImportJobPropertiesList: ImportJobPropertiesList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@endpoint(hostPrefix: "datatransformation.")
operation PublishDataTransformationProfile {
    input := {
        @required
        ProfileId: ProfileIdString

        @required
        SourceFormat: SourceFormat

        FromExistingVersion: ProfileVersion
        ChangeDescription: ChangeDescription
    }
    output := {
        @required
        ProfileId: ProfileIdString

        @required
        Version: ProfileVersion

        @required
        SourceFormat: SourceFormat

        @required
        TargetFormat: TargetFormat

        ProfileName: ProfileNameString

        @required
        LastUpdatedAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.") @idempotent
operation StartDataTransformationJob {
    input := {
        @required
        InputDataConfig: TransformationInputDataConfig

        @required
        OutputDataConfig: TransformationOutputDataConfig

        @required
        DataAccessRoleArn: DataTransformationIamRoleArn

        @required
        ClientToken: ClientToken

        JobName: DataTransformationJobName

        @required
        ProfileId: ProfileIdString

        DriftDetectionEnabled: Boolean
        ProvenanceEnabled: Boolean
    }
    output := {
        @required
        JobId: DataTransformationJobId

        @required
        JobStatus: TransformationJobStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation StartFHIRExportJob {
    input := {
        JobName: JobName

        @required
        OutputDataConfig: OutputDataConfig

        @required
        DatastoreId: DatastoreId

        @required
        DataAccessRoleArn: IamRoleArn

        @idempotencyToken
        ClientToken: ClientTokenString
    }
    output := {
        @required
        JobId: JobId

        @required
        JobStatus: JobStatus

        DatastoreId: DatastoreId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        FailedDependencyException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation StartFHIRImportJob {
    input := {
        JobName: JobName

        @required
        InputDataConfig: InputDataConfig

        @required
        JobOutputDataConfig: OutputDataConfig

        @required
        DatastoreId: DatastoreId

        @required
        DataAccessRoleArn: IamRoleArn

        @idempotencyToken
        ClientToken: ClientTokenString

        ValidationLevel: ValidationLevel
        ProfileId: BoundedLengthString
        InputFormat: BoundedLengthString
        DriftDetectionEnabled: Boolean
        ProvenanceEnabled: Boolean
    }
    output := {
        @required
        JobId: JobId

        @required
        JobStatus: JobStatus

        DatastoreId: DatastoreId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        FailedDependencyException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException]
}

@endpoint(hostPrefix: "datatransformation.") @idempotent
operation UpdateDataTransformationProfile {
    input := {
        @required
        ProfileId: ProfileIdString

        @required
        ProfileMapping: ProfileMapping

        ChangeDescription: ChangeDescription
    }
    output := {
        @required
        ProfileId: ProfileIdString

        @required
        SourceFormat: SourceFormat

        @required
        TargetFormat: TargetFormat

        ProfileName: ProfileNameString

        @required
        LastUpdatedAt: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateFHIRDatastore {
    input := {
        @required
        DatastoreId: DatastoreId

        DatastoreName: DatastoreName
        AnalyticsConfiguration: AnalyticsConfiguration
        NlpConfiguration: NlpConfiguration
        ProfileConfiguration: ProfileConfiguration
        IdentityProviderConfiguration: IdentityProviderConfiguration
    }
    output := {
        @required
        DatastoreProperties: DatastoreProperties
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@endpoint(hostPrefix: "datatransformation.")
operation UpdateProfileWithAgent {
    input := {
        @required
        ProfileId: ProfileIdString

        @required
        SourceFormat: SourceFormat

        @required
        InputMessage: AgentInputMessage

        ConversationId: ConversationIdString
    }
    output := {
        @required
        AgentResponse: AgentOutputMessage

        @required
        ConversationId: ConversationIdString
    }
    errors: [
        NotImplementedOperationException
        ConversationNotFoundException
        ThrottlingException
        AgentMessageOutOfContextException
        AccessDeniedException
        ResourceNotFoundException
        UnsupportedMIMETypeException
        ValidationException
        InternalServerException
        UnauthorizedException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: HealthLakeString
}

structure AgentInputMessage {
    @required
    Body: AgentMessageString

    @required
    Type: AgentInputMessageType
}

enum AgentInputMessageType {
    normal
    confirmation_response
}

@error("client")
structure AgentMessageOutOfContextException {
    @required
    Message: String
}

@length(min: 1, max: 40960) @sensitive
string AgentMessageString

structure AgentOutputMessage {
    @required
    Body: AgentMessageString

    @required
    Type: AgentOutputMessageType

    OptionsList: DataTransformationChatOptionsList
}

enum AgentOutputMessageType {
    INITIAL_GREETING
    normal
    confirmation
    complete
    error
    options
    choices
}

@length(min: 1, max: 1011)
@pattern("arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:healthlake:[a-z0-9-]+:\\d{12}:(datastore\\/fhir\\/.{32}|dataTransformationProfile\\/[a-f0-9]{32})")
string AmazonResourceName

structure AnalyticsConfiguration {
    Status: AnalyticsStatus
}

enum AnalyticsStatus {
    ENABLED
    ENABLING
    DISABLED
    DISABLING
    PAUSING
    PAUSED
}

enum AuthorizationStrategy {
    SMART_ON_FHIR_V1
    SMART_ON_FHIR
    AWS_AUTH
}

@length(min: 1, max: 5000) @pattern("[\\P{M}\\p{M}]{1,5000}")
string BoundedLengthString

@length(min: 1, max: 2048)
string BoundedString

@length(min: 0, max: 1000)
string ChangeDescription

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string ClientToken

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string ClientTokenString

enum CmkType {
    CUSTOMER_MANAGED_KMS_KEY
    AWS_OWNED_KMS_KEY
}

@error("client")
structure ConflictException {
    Message: HealthLakeString
}

@length(min: 1, max: 36)
string ConversationIdString

@error("client")
structure ConversationNotFoundException {
    @required
    Message: String
}

union CreateDataTransformationProfileSource {
    StarterProfile: StarterProfileSource
    ExistingVersionedProfileId: ExistingVersionedProfileSource
    ProfileMapping: ProfileMappingSource
    SampleData: SampleDataSource
}

@length(min: 1, max: 1024) @sensitive
string DataTransformationChatOptionString

list DataTransformationChatOptionsList {
    member: DataTransformationChatOptionString
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string DataTransformationIamRoleArn

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9-]+")
string DataTransformationJobId

@length(min: 1, max: 64) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*")
string DataTransformationJobName

@length(min: 1, max: 2048)
string DataTransformationNextToken

structure DataTransformationProfileSummary {
    @required
    ProfileId: ProfileIdString

    @required
    Version: ProfileVersion

    @required
    SourceFormat: SourceFormat

    @required
    TargetFormat: TargetFormat

    ProfileName: ProfileNameString
    ProfileDescription: ProfileDescription
    LastUpdatedAt: Timestamp
}

list DataTransformationProfileSummaryList {
    member: DataTransformationProfileSummary
}

structure DataTransformationProfileVersionSummary {
    @required
    ProfileId: ProfileIdString

    @required
    Version: ProfileVersion

    @required
    SourceFormat: SourceFormat

    @required
    TargetFormat: TargetFormat

    ProfileName: ProfileNameString
    ChangeDescription: ChangeDescription
    LastUpdatedAt: Timestamp
}

list DataTransformationProfileVersionSummaryList {
    member: DataTransformationProfileVersionSummary
}

structure DataTransformationS3Configuration {
    @required
    S3Uri: DataTransformationS3Uri

    @required
    KmsKeyId: KmsKeyId
}

@length(min: 8, max: 2048) @pattern("s3://[a-z0-9][a-z0-9.\\-]{1,61}[a-z0-9](/.+)?")
string DataTransformationS3Uri

@length(min: 1, max: 128)
string DataTransformationTagKey

@length(min: 0, max: 256)
string DataTransformationTagValue

@pattern("arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:healthlake:[a-zA-Z0-9-]+:[0-9]{12}:datastore/.+?")
string DatastoreArn

structure DatastoreFilter {
    DatastoreName: DatastoreName
    DatastoreStatus: DatastoreStatus
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
}

@length(min: 1, max: 32) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)")
string DatastoreId

@length(min: 1, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)")
string DatastoreName

structure DatastoreProperties {
    @required
    DatastoreId: DatastoreId

    @required
    DatastoreArn: DatastoreArn

    DatastoreName: DatastoreName

    @required
    DatastoreStatus: DatastoreStatus

    CreatedAt: Timestamp

    @required
    DatastoreTypeVersion: FHIRVersion

    @required
    DatastoreEndpoint: HealthLakeString

    SseConfiguration: SseConfiguration
    PreloadDataConfig: PreloadDataConfig
    IdentityProviderConfiguration: IdentityProviderConfiguration
    ErrorCause: ErrorCause
    NlpConfiguration: NlpConfiguration
    AnalyticsConfiguration: AnalyticsConfiguration
    ProfileConfiguration: ProfileConfiguration
}

list DatastorePropertiesList {
    member: DatastoreProperties
}

enum DatastoreStatus {
    CREATING
    ACTIVE
    DELETING
    DELETED
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
}

list DefaultProfiles {
    member: HealthLakeString
}

@length(min: 1, max: 400)
@pattern("(arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:kms:)?([a-z]{2}-[a-z]+(-[a-z]+)?-\\d:)?(\\d{12}:)?(((key/)?[a-zA-Z0-9-_]+)|(alias/[a-zA-Z0-9:/_-]+))")
string EncryptionKeyID

enum ErrorCategory {
    RETRYABLE_ERROR
    NON_RETRYABLE_ERROR
}

structure ErrorCause {
    ErrorMessage: ErrorMessage
    ErrorCategory: ErrorCategory
}

@length(min: 1, max: 4096)
string ErrorMessage

structure ExistingVersionedProfileSource {
    @required
    ProfileId: String

    @required
    Version: Integer
}

structure ExportJobProperties {
    @required
    JobId: JobId

    JobName: JobName

    @required
    JobStatus: JobStatus

    @required
    SubmitTime: Timestamp

    EndTime: Timestamp

    @required
    DatastoreId: DatastoreId

    @required
    OutputDataConfig: OutputDataConfig

    DataAccessRoleArn: IamRoleArn
    Message: Message
}

list ExportJobPropertiesList {
    member: ExportJobProperties
}

enum FHIRVersion {
    R4
}

@error("client")
structure FailedDependencyException {
    Message: HealthLakeString
}

@length(min: 0, max: 10000) @pattern("[\\P{M}\\p{M}]{0,10000}")
string HealthLakeString

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

structure IdentityProviderConfiguration {
    @required
    AuthorizationStrategy: AuthorizationStrategy

    FineGrainedAuthorizationEnabled: Boolean
    Metadata: String
    IdpLambdaArn: LambdaArn
}

structure ImportJobProperties {
    @required
    JobId: JobId

    JobName: JobName

    @required
    JobStatus: JobStatus

    @required
    SubmitTime: Timestamp

    EndTime: Timestamp

    @required
    DatastoreId: DatastoreId

    @required
    InputDataConfig: InputDataConfig

    JobOutputDataConfig: OutputDataConfig
    JobProgressReport: JobProgressReport
    DataAccessRoleArn: IamRoleArn
    Message: Message
    ValidationLevel: ValidationLevel
}

list ImportJobPropertiesList {
    member: ImportJobProperties
}

union InputDataConfig {
    S3Uri: S3Uri
}

@error("server")
structure InternalServerException {
    Message: HealthLakeString
}

@length(min: 1, max: 32) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)")
string JobId

@length(min: 1, max: 64) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)")
string JobName

structure JobProgressReport {
    TotalNumberOfScannedFiles: Long
    TotalSizeOfScannedFilesInMB: Double
    TotalNumberOfImportedFiles: Long
    TotalNumberOfResourcesScanned: Long
    TotalNumberOfResourcesImported: Long
    TotalNumberOfResourcesWithCustomerError: Long
    TotalNumberOfFilesReadWithCustomerError: Long
    TotalNumberOfScannedNonFhirFiles: Long
    TotalSizeOfScannedNonFhirFilesInMB: Double
    TotalNumberOfImportedNonFhirFiles: Long
    TotalNumberOfNonFhirResourcesScanned: Long
    TotalNumberOfNonFhirResourcesImported: Long
    TotalNumberOfNonFhirResourcesWithCustomerError: Long
    TotalNumberOfNonFhirFilesReadWithCustomerError: Long
    Throughput: Double
    TotalFilesConverted: Long
    TotalResourcesGenerated: Long
}

enum JobStatus {
    SUBMITTED
    QUEUED
    IN_PROGRESS
    COMPLETED_WITH_ERRORS
    COMPLETED
    FAILED
    CANCEL_SUBMITTED
    CANCEL_IN_PROGRESS
    CANCEL_COMPLETED
    CANCEL_FAILED
}

structure KmsEncryptionConfig {
    @required
    CmkType: CmkType

    KmsKeyId: EncryptionKeyID
}

@length(min: 1, max: 2048)
string KmsKeyId

@length(min: 49, max: 256)
@pattern("arn:aws:lambda:[a-z]{2}-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9\\-_\\.]+(:(\\$LATEST|[a-zA-Z0-9\\-_]+))?")
string LambdaArn

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 500)
integer MaxResultsInteger

@length(min: 1, max: 2048) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)")
string Message

@length(min: 0, max: 8192) @pattern("\\p{ASCII}{0,8192}")
string NextToken

structure NlpConfiguration {
    Status: NlpStatus
}

enum NlpStatus {
    ENABLED
    ENABLING
    DISABLED
    DISABLING
}

@error("server")
structure NotImplementedOperationException {
    @required
    Message: String
}

union OutputDataConfig {
    S3Configuration: S3Configuration
}

structure PreloadDataConfig {
    @required
    PreloadDataType: PreloadDataType
}

enum PreloadDataType {
    SYNTHEA
}

structure ProfileConfiguration {
    DefaultProfiles: DefaultProfiles
}

@length(min: 0, max: 1000)
string ProfileDescription

@length(min: 32, max: 32) @pattern("[a-f0-9]{32}")
string ProfileIdString

@length(min: 1, max: 500) @sensitive
map ProfileMapping {
    key: ProfileMappingKey
    value: ProfileMappingValue
}

@length(min: 1, max: 500)
string ProfileMappingKey

@sensitive
structure ProfileMappingSource {
    @required
    ProfileMapping: StringMap
}

@length(min: 0, max: 102400)
string ProfileMappingValue

@length(min: 1, max: 256)
string ProfileNameString

@range(min: 0, max: 99)
integer ProfileVersion

@error("client")
structure ResourceNotFoundException {
    Message: HealthLakeString
}

structure S3Configuration {
    @required
    S3Uri: S3Uri

    @required
    KmsKeyId: EncryptionKeyID
}

@length(min: 0, max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][a-z0-9.\\-]{1,61}[a-z0-9](/.*)?")
string SampleDataS3Uri

structure SampleDataSource {
    @required
    S3Uri: SampleDataS3Uri
}

@error("client")
structure ServiceQuotaExceededException {
    Message: HealthLakeString
}

enum SourceFormat {
    CCDA
    CSV
}

structure SseConfiguration {
    @required
    KmsEncryptionConfig: KmsEncryptionConfig
}

structure StarterProfileSource {
    @required
    StarterProfileName: String
}

map StringMap {
    key: String
    value: String
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 50)
map TagMap {
    key: DataTransformationTagKey
    value: DataTransformationTagValue
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

enum TargetFormat {
    FHIR_R4
}

@error("client")
structure ThrottlingException {
    Message: HealthLakeString
}

structure TransformationInputDataConfig {
    @required
    S3Uri: DataTransformationS3Uri

    SourceFormat: SourceFormat
}

structure TransformationJobProgressReport {
    @required
    TotalFilesScanned: Long

    @required
    TotalFilesConverted: Long

    @required
    TotalFilesFailed: Long

    @required
    TotalResourcesGenerated: Long
}

structure TransformationJobProperties {
    @required
    JobId: DataTransformationJobId

    @required
    JobStatus: TransformationJobStatus

    @required
    InputDataConfig: TransformationInputDataConfig

    @required
    OutputDataConfig: TransformationOutputDataConfig

    @required
    DataAccessRoleArn: DataTransformationIamRoleArn

    @required
    SubmitTime: Timestamp

    JobName: DataTransformationJobName
    ProfileId: ProfileIdString
    ProfileName: ProfileNameString
    ProfileVersion: Integer
    EndTime: Timestamp
    DriftDetectionEnabled: Boolean
    ProvenanceEnabled: Boolean
    Message: BoundedString
    JobProgressReport: TransformationJobProgressReport
}

enum TransformationJobStatus {
    SUBMITTED
    QUEUED
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
}

structure TransformationJobSummary {
    @required
    JobId: DataTransformationJobId

    @required
    JobStatus: TransformationJobStatus

    @required
    SubmitTime: Timestamp

    JobName: DataTransformationJobName
    EndTime: Timestamp
    SourceFormat: SourceFormat
}

list TransformationJobSummaryList {
    member: TransformationJobSummary
}

structure TransformationOutputDataConfig {
    @required
    S3Configuration: DataTransformationS3Configuration
}

@error("client")
structure UnauthorizedException {
    @required
    Message: String
}

@error("client")
structure UnsupportedMIMETypeException {
    @required
    Message: String
}

@error("client")
structure ValidationException {
    Message: HealthLakeString
}

enum ValidationLevel {
    strict
    structure_only = "structure-only"
    minimal
}
