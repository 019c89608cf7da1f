$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.voiceid

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Voice ID")
@service(sdkId: "Voice ID", endpointPrefix: "voiceid")
@awsJson1_0
@sigv4(name: "voiceid")
@standardRegionalEndpoints
service VoiceID {
    version: "2021-09-27"
    operations: [
        AssociateFraudster
        CreateDomain
        CreateWatchlist
        DeleteDomain
        DeleteFraudster
        DeleteSpeaker
        DeleteWatchlist
        DescribeDomain
        DescribeFraudster
        DescribeFraudsterRegistrationJob
        DescribeSpeaker
        DescribeSpeakerEnrollmentJob
        DescribeWatchlist
        DisassociateFraudster
        EvaluateSession
        ListDomains
        ListFraudsterRegistrationJobs
        ListFraudsters
        ListSpeakerEnrollmentJobs
        ListSpeakers
        ListTagsForResource
        ListWatchlists
        OptOutSpeaker
        StartFraudsterRegistrationJob
        StartSpeakerEnrollmentJob
        TagResource
        UntagResource
        UpdateDomain
        UpdateWatchlist
    ]
}

operation AssociateFraudster {
    input := {
        @required
        DomainId: DomainId

        @required
        FraudsterId: FraudsterId

        @required
        WatchlistId: WatchlistId
    }
    output := {
        Fraudster: Fraudster
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation CreateDomain {
    input := {
        @idempotencyToken
        ClientToken: ClientTokenString

        Description: Description

        @required
        Name: DomainName

        @required
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration

        Tags: TagList
    }
    output := {
        Domain: Domain
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation CreateWatchlist {
    input := {
        @idempotencyToken
        ClientToken: ClientTokenString

        Description: WatchlistDescription

        @required
        DomainId: DomainId

        @required
        Name: WatchlistName
    }
    output := {
        Watchlist: Watchlist
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteDomain {
    input := {
        @required
        DomainId: DomainId
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteFraudster {
    input := {
        @required
        DomainId: DomainId

        @required
        FraudsterId: FraudsterId
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteSpeaker {
    input := {
        @required
        DomainId: DomainId

        @required
        SpeakerId: SpeakerId
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteWatchlist {
    input := {
        @required
        DomainId: DomainId

        @required
        WatchlistId: WatchlistId
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeDomain {
    input := {
        @required
        DomainId: DomainId
    }
    output := {
        Domain: Domain
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeFraudster {
    input := {
        @required
        DomainId: DomainId

        @required
        FraudsterId: FraudsterId
    }
    output := {
        Fraudster: Fraudster
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeFraudsterRegistrationJob {
    input := {
        @required
        DomainId: DomainId

        @required
        JobId: JobId
    }
    output := {
        Job: FraudsterRegistrationJob
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeSpeaker {
    input := {
        @required
        DomainId: DomainId

        @required
        SpeakerId: SpeakerId
    }
    output := {
        Speaker: Speaker
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeSpeakerEnrollmentJob {
    input := {
        @required
        DomainId: DomainId

        @required
        JobId: JobId
    }
    output := {
        Job: SpeakerEnrollmentJob
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DescribeWatchlist {
    input := {
        @required
        DomainId: DomainId

        @required
        WatchlistId: WatchlistId
    }
    output := {
        Watchlist: Watchlist
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DisassociateFraudster {
    input := {
        @required
        DomainId: DomainId

        @required
        FraudsterId: FraudsterId

        @required
        WatchlistId: WatchlistId
    }
    output := {
        Fraudster: Fraudster
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation EvaluateSession {
    input := {
        @required
        DomainId: DomainId

        @required
        SessionNameOrId: SessionNameOrId
    }
    output := {
        AuthenticationResult: AuthenticationResult
        DomainId: DomainId
        FraudDetectionResult: FraudDetectionResult
        SessionId: SessionId
        SessionName: SessionName
        StreamingStatus: StreamingStatus
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DomainSummaries"
    pageSize: "MaxResults"
)
operation ListDomains {
    input := {
        MaxResults: MaxResultsForListDomainFe
        NextToken: NextToken
    }
    output := {
        DomainSummaries: DomainSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobSummaries"
    pageSize: "MaxResults"
)
operation ListFraudsterRegistrationJobs {
    input := {
        @required
        DomainId: DomainId

        JobStatus: FraudsterRegistrationJobStatus
        MaxResults: MaxResultsForList
        NextToken: NextToken
    }
    output := {
        JobSummaries: FraudsterRegistrationJobSummaries
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FraudsterSummaries"
    pageSize: "MaxResults"
)
operation ListFraudsters {
    input := {
        @required
        DomainId: DomainId

        MaxResults: MaxResultsForList
        NextToken: NextToken
        WatchlistId: WatchlistId
    }
    output := {
        FraudsterSummaries: FraudsterSummaries
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobSummaries"
    pageSize: "MaxResults"
)
operation ListSpeakerEnrollmentJobs {
    input := {
        @required
        DomainId: DomainId

        JobStatus: SpeakerEnrollmentJobStatus
        MaxResults: MaxResultsForList
        NextToken: NextToken
    }
    output := {
        JobSummaries: SpeakerEnrollmentJobSummaries
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SpeakerSummaries"
    pageSize: "MaxResults"
)
operation ListSpeakers {
    input := {
        @required
        DomainId: DomainId

        MaxResults: MaxResultsForList
        NextToken: NextToken
    }
    output := {
        NextToken: String
        SpeakerSummaries: SpeakerSummaries
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WatchlistSummaries"
    pageSize: "MaxResults"
)
operation ListWatchlists {
    input := {
        @required
        DomainId: DomainId

        MaxResults: MaxResultsForList
        NextToken: NextToken
    }
    output := {
        NextToken: String
        WatchlistSummaries: WatchlistSummaries
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation OptOutSpeaker {
    input := {
        @required
        DomainId: DomainId

        @required
        SpeakerId: SpeakerId
    }
    output := {
        Speaker: Speaker
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation StartFraudsterRegistrationJob {
    input := {
        @idempotencyToken
        ClientToken: ClientTokenString

        @required
        DataAccessRoleArn: IamRoleArn

        @required
        DomainId: DomainId

        @required
        InputDataConfig: InputDataConfig

        JobName: JobName

        @required
        OutputDataConfig: OutputDataConfig

        RegistrationConfig: RegistrationConfig
    }
    output := {
        Job: FraudsterRegistrationJob
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation StartSpeakerEnrollmentJob {
    input := {
        @idempotencyToken
        ClientToken: ClientTokenString

        @required
        DataAccessRoleArn: IamRoleArn

        @required
        DomainId: DomainId

        EnrollmentConfig: EnrollmentConfig

        @required
        InputDataConfig: InputDataConfig

        JobName: JobName

        @required
        OutputDataConfig: OutputDataConfig
    }
    output := {
        Job: SpeakerEnrollmentJob
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UpdateDomain {
    input := {
        Description: Description

        @required
        DomainId: DomainId

        @required
        Name: DomainName

        @required
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    }
    output := {
        Domain: Domain
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UpdateWatchlist {
    input := {
        Description: WatchlistDescription

        @required
        DomainId: DomainId

        Name: WatchlistName

        @required
        WatchlistId: WatchlistId
    }
    output := {
        Watchlist: Watchlist
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 1011) @pattern("^arn:aws(-[^:]+)?:voiceid.+:[0-9]{12}:domain/[a-zA-Z0-9]{22}$")
string AmazonResourceName

@pattern("^arn:aws(-[^:]+)?:voiceid.+:[0-9]{12}:domain/[a-zA-Z0-9]{22}$")
string Arn

structure AuthenticationConfiguration {
    @required
    AcceptanceThreshold: Score
}

enum AuthenticationDecision {
    ACCEPT
    REJECT
    NOT_ENOUGH_SPEECH
    SPEAKER_NOT_ENROLLED
    SPEAKER_OPTED_OUT
    SPEAKER_ID_NOT_PROVIDED
    SPEAKER_EXPIRED
}

structure AuthenticationResult {
    AudioAggregationEndedAt: Timestamp
    AudioAggregationStartedAt: Timestamp
    AuthenticationResultId: UniqueIdLarge
    Configuration: AuthenticationConfiguration
    CustomerSpeakerId: CustomerSpeakerId
    Decision: AuthenticationDecision
    GeneratedSpeakerId: GeneratedSpeakerId
    Score: Score
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string ClientTokenString

@error("client")
structure ConflictException {
    ConflictType: ConflictType
    Message: String
}

enum ConflictType {
    ANOTHER_ACTIVE_STREAM
    DOMAIN_NOT_ACTIVE
    CANNOT_CHANGE_SPEAKER_AFTER_ENROLLMENT
    ENROLLMENT_ALREADY_EXISTS
    SPEAKER_NOT_SET
    SPEAKER_OPTED_OUT
    CONCURRENT_CHANGES
    DOMAIN_LOCKED_FROM_ENCRYPTION_UPDATES
    CANNOT_DELETE_NON_EMPTY_WATCHLIST
    FRAUDSTER_MUST_BELONG_TO_AT_LEAST_ONE_WATCHLIST
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_-]*$") @sensitive
string CustomerSpeakerId

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$") @sensitive
string Description

structure Domain {
    Arn: Arn
    CreatedAt: Timestamp
    Description: Description
    DomainId: DomainId
    DomainStatus: DomainStatus
    Name: DomainName
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    ServerSideEncryptionUpdateDetails: ServerSideEncryptionUpdateDetails
    UpdatedAt: Timestamp
    WatchlistDetails: WatchlistDetails
}

@length(min: 22, max: 22) @pattern("^[a-zA-Z0-9]{22}$")
string DomainId

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_-]*$") @sensitive
string DomainName

enum DomainStatus {
    ACTIVE
    PENDING
    SUSPENDED
}

list DomainSummaries {
    member: DomainSummary
}

structure DomainSummary {
    Arn: Arn
    CreatedAt: Timestamp
    Description: Description
    DomainId: DomainId
    DomainStatus: DomainStatus
    Name: DomainName
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    ServerSideEncryptionUpdateDetails: ServerSideEncryptionUpdateDetails
    UpdatedAt: Timestamp
    WatchlistDetails: WatchlistDetails
}

enum DuplicateRegistrationAction {
    SKIP
    REGISTER_AS_NEW
}

structure EnrollmentConfig {
    ExistingEnrollmentAction: ExistingEnrollmentAction
    FraudDetectionConfig: EnrollmentJobFraudDetectionConfig
}

structure EnrollmentJobFraudDetectionConfig {
    FraudDetectionAction: FraudDetectionAction
    RiskThreshold: Score
    WatchlistIds: EnrollmentJobFraudDetectionConfigWatchlistIds
}

@length(min: 1, max: 1)
list EnrollmentJobFraudDetectionConfigWatchlistIds {
    member: WatchlistId
}

enum ExistingEnrollmentAction {
    SKIP
    OVERWRITE
}

structure FailureDetails {
    Message: String
    StatusCode: Integer
}

enum FraudDetectionAction {
    IGNORE
    FAIL
}

structure FraudDetectionConfiguration {
    RiskThreshold: Score
    WatchlistId: WatchlistId
}

enum FraudDetectionDecision {
    HIGH_RISK
    LOW_RISK
    NOT_ENOUGH_SPEECH
}

enum FraudDetectionReason {
    KNOWN_FRAUDSTER
    VOICE_SPOOFING
}

@length(min: 0, max: 3)
list FraudDetectionReasons {
    member: FraudDetectionReason
}

structure FraudDetectionResult {
    AudioAggregationEndedAt: Timestamp
    AudioAggregationStartedAt: Timestamp
    Configuration: FraudDetectionConfiguration
    Decision: FraudDetectionDecision
    FraudDetectionResultId: UniqueIdLarge
    Reasons: FraudDetectionReasons
    RiskDetails: FraudRiskDetails
}

structure FraudRiskDetails {
    @required
    KnownFraudsterRisk: KnownFraudsterRisk

    @required
    VoiceSpoofingRisk: VoiceSpoofingRisk
}

structure Fraudster {
    CreatedAt: Timestamp
    DomainId: DomainId
    GeneratedFraudsterId: GeneratedFraudsterId
    WatchlistIds: ResponseWatchlistIds
}

@length(min: 25, max: 25) @pattern("^id#[a-zA-Z0-9]{22}$") @sensitive
string FraudsterId

structure FraudsterRegistrationJob {
    CreatedAt: Timestamp
    DataAccessRoleArn: IamRoleArn
    DomainId: DomainId
    EndedAt: Timestamp
    FailureDetails: FailureDetails
    InputDataConfig: InputDataConfig
    JobId: JobId
    JobName: JobName
    JobProgress: JobProgress
    JobStatus: FraudsterRegistrationJobStatus
    OutputDataConfig: OutputDataConfig
    RegistrationConfig: RegistrationConfig
}

enum FraudsterRegistrationJobStatus {
    SUBMITTED
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
}

list FraudsterRegistrationJobSummaries {
    member: FraudsterRegistrationJobSummary
}

structure FraudsterRegistrationJobSummary {
    CreatedAt: Timestamp
    DomainId: DomainId
    EndedAt: Timestamp
    FailureDetails: FailureDetails
    JobId: JobId
    JobName: JobName
    JobProgress: JobProgress
    JobStatus: FraudsterRegistrationJobStatus
}

list FraudsterSummaries {
    member: FraudsterSummary
}

structure FraudsterSummary {
    CreatedAt: Timestamp
    DomainId: DomainId
    GeneratedFraudsterId: GeneratedFraudsterId
    WatchlistIds: ResponseWatchlistIds
}

@length(min: 25, max: 25) @pattern("^id#[a-zA-Z0-9]{22}$")
string GeneratedFraudsterId

@length(min: 25, max: 25) @pattern("^id#[a-zA-Z0-9]{22}$")
string GeneratedSpeakerId

@length(min: 20, max: 2048) @pattern("^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$")
string IamRoleArn

structure InputDataConfig {
    @required
    S3Uri: S3Uri
}

@error("server")
structure InternalServerException {
    Message: String
}

@length(min: 22, max: 22) @pattern("^[a-zA-Z0-9]{22}$")
string JobId

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_-]*$") @sensitive
string JobName

structure JobProgress {
    PercentComplete: Score
}

@length(min: 1, max: 2048)
string KmsKeyId

structure KnownFraudsterRisk {
    GeneratedFraudsterId: GeneratedFraudsterId

    @required
    RiskScore: Score
}

@range(min: 1, max: 100)
integer MaxResultsForList

@range(min: 1, max: 10)
integer MaxResultsForListDomainFe

@length(min: 0, max: 8192) @pattern("^\\p{ASCII}{0,8192}$")
string NextToken

structure OutputDataConfig {
    KmsKeyId: KmsKeyId

    @required
    S3Uri: S3Uri
}

structure RegistrationConfig {
    DuplicateRegistrationAction: DuplicateRegistrationAction
    FraudsterSimilarityThreshold: Score
    WatchlistIds: RegistrationConfigWatchlistIds
}

@length(min: 1, max: 1)
list RegistrationConfigWatchlistIds {
    member: WatchlistId
}

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceType: ResourceType
}

enum ResourceType {
    BATCH_JOB
    COMPLIANCE_CONSENT
    DOMAIN
    FRAUDSTER
    SESSION
    SPEAKER
    WATCHLIST
}

list ResponseWatchlistIds {
    member: WatchlistId
}

@length(min: 0, max: 1024) @pattern("^s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?$")
string S3Uri

@range(min: 0, max: 100)
integer Score

structure ServerSideEncryptionConfiguration {
    @required
    KmsKeyId: KmsKeyId
}

structure ServerSideEncryptionUpdateDetails {
    Message: String
    OldKmsKeyId: KmsKeyId
    UpdateStatus: ServerSideEncryptionUpdateStatus
}

enum ServerSideEncryptionUpdateStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

@length(min: 25, max: 25) @pattern("^id#[a-zA-Z0-9]{22}$")
string SessionId

@length(min: 1, max: 36) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_-]*$")
string SessionName

@length(min: 1, max: 36) @pattern("^(id#[a-zA-Z0-9]{22}|[a-zA-Z0-9][a-zA-Z0-9_-]*)$")
string SessionNameOrId

structure Speaker {
    CreatedAt: Timestamp
    CustomerSpeakerId: CustomerSpeakerId
    DomainId: DomainId
    GeneratedSpeakerId: GeneratedSpeakerId
    LastAccessedAt: Timestamp
    Status: SpeakerStatus
    UpdatedAt: Timestamp
}

structure SpeakerEnrollmentJob {
    CreatedAt: Timestamp
    DataAccessRoleArn: IamRoleArn
    DomainId: DomainId
    EndedAt: Timestamp
    EnrollmentConfig: EnrollmentConfig
    FailureDetails: FailureDetails
    InputDataConfig: InputDataConfig
    JobId: JobId
    JobName: JobName
    JobProgress: JobProgress
    JobStatus: SpeakerEnrollmentJobStatus
    OutputDataConfig: OutputDataConfig
}

enum SpeakerEnrollmentJobStatus {
    SUBMITTED
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
}

list SpeakerEnrollmentJobSummaries {
    member: SpeakerEnrollmentJobSummary
}

structure SpeakerEnrollmentJobSummary {
    CreatedAt: Timestamp
    DomainId: DomainId
    EndedAt: Timestamp
    FailureDetails: FailureDetails
    JobId: JobId
    JobName: JobName
    JobProgress: JobProgress
    JobStatus: SpeakerEnrollmentJobStatus
}

@length(min: 1, max: 256) @pattern("^(id#[a-zA-Z0-9]{22}|[a-zA-Z0-9][a-zA-Z0-9_-]*)$") @sensitive
string SpeakerId

enum SpeakerStatus {
    ENROLLED
    EXPIRED
    OPTED_OUT
    PENDING
}

list SpeakerSummaries {
    member: SpeakerSummary
}

structure SpeakerSummary {
    CreatedAt: Timestamp
    CustomerSpeakerId: CustomerSpeakerId
    DomainId: DomainId
    GeneratedSpeakerId: GeneratedSpeakerId
    LastAccessedAt: Timestamp
    Status: SpeakerStatus
    UpdatedAt: Timestamp
}

enum StreamingStatus {
    PENDING_CONFIGURATION
    ONGOING
    ENDED
}

@length(min: 1)
string String

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") @sensitive
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") @sensitive
string TagValue

@error("client")
structure ThrottlingException {
    Message: String
}

@length(min: 22, max: 22) @pattern("^[a-zA-Z0-9]{22}$")
string UniqueIdLarge

@error("client")
structure ValidationException {
    Message: String
}

structure VoiceSpoofingRisk {
    @required
    RiskScore: Score
}

structure Watchlist {
    CreatedAt: Timestamp
    DefaultWatchlist: Boolean
    Description: WatchlistDescription
    DomainId: DomainId
    Name: WatchlistName
    UpdatedAt: Timestamp
    WatchlistId: WatchlistId
}

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$") @sensitive
string WatchlistDescription

structure WatchlistDetails {
    @required
    DefaultWatchlistId: WatchlistId
}

@length(min: 22, max: 22) @pattern("^[a-zA-Z0-9]{22}$")
string WatchlistId

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_-]*$") @sensitive
string WatchlistName

list WatchlistSummaries {
    member: WatchlistSummary
}

structure WatchlistSummary {
    CreatedAt: Timestamp
    DefaultWatchlist: Boolean
    Description: WatchlistDescription
    DomainId: DomainId
    Name: WatchlistName
    UpdatedAt: Timestamp
    WatchlistId: WatchlistId
}
