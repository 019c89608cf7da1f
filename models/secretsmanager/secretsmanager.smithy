$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.secretsmanager

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Secrets Manager")
@service(
    sdkId: "Secrets Manager"
    endpointPrefix: "secretsmanager"
    docId: "secretsmanager-2017-10-17"
)
@awsJson1_1
@sigv4(name: "secretsmanager")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", dualStack: true}
            {endpoint: "https://{service}-fips.{region}.{dnsSuffix}", fips: true, dualStack: true}
        ]
        "aws-cn": [{endpoint: "https://{service}.{region}.{dnsSuffix}", dualStack: true}]
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", dualStack: true}
            {endpoint: "https://{service}-fips.{region}.{dnsSuffix}", fips: true, dualStack: true}
        ]
    }
)
service secretsmanager {
    version: "2017-10-17"
    operations: [
        BatchGetSecretValue
        CancelRotateSecret
        CreateSecret
        DeleteResourcePolicy
        DeleteSecret
        DescribeSecret
        GetRandomPassword
        GetResourcePolicy
        GetSecretValue
        ListSecretVersionIds
        ListSecrets
        PutResourcePolicy
        PutSecretValue
        RemoveRegionsFromReplication
        ReplicateSecretToRegions
        RestoreSecret
        RotateSecret
        StopReplicationToReplica
        TagResource
        UntagResource
        UpdateSecret
        UpdateSecretVersionStage
        ValidateResourcePolicy
    ]
}

operation BatchGetSecretValue {
    input := {
        SecretIdList: SecretIdListType
        Filters: FiltersListType
        MaxResults: MaxResultsBatchType
        NextToken: NextTokenType
    }
    output := {
        SecretValues: SecretValuesType
        NextToken: NextTokenType
        Errors: APIErrorListType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        DecryptionFailure
        InternalServiceError
        InvalidNextTokenException
    ]
}

operation CancelRotateSecret {
    input := {
        @required
        SecretId: SecretIdType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        VersionId: SecretVersionIdType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceError
        InvalidRequestException
    ]
}

operation CreateSecret {
    input := {
        @required
        Name: NameType

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenType

        Description: DescriptionType
        KmsKeyId: KmsKeyIdType
        SecretBinary: SecretBinaryType
        SecretString: SecretStringType
        Tags: TagListType
        AddReplicaRegions: AddReplicaRegionListType
        ForceOverwriteReplicaSecret: Boolean
        Type: MedeaTypeType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        VersionId: SecretVersionIdType
        ReplicationStatus: ReplicationStatusListType
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        EncryptionFailure
        ResourceExistsException
        ResourceNotFoundException
        MalformedPolicyDocumentException
        InternalServiceError
        PreconditionNotMetException
        DecryptionFailure
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        SecretId: SecretIdType
    }
    output := {
        ARN: SecretARNType
        Name: NameType
    }
    errors: [
        ResourceNotFoundException
        InternalServiceError
        InvalidRequestException
        InvalidParameterException
    ]
}

operation DeleteSecret {
    input := {
        @required
        SecretId: SecretIdType

        RecoveryWindowInDays: Long
        ForceDeleteWithoutRecovery: Boolean
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        DeletionDate: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InternalServiceError
    ]
}

operation DescribeSecret {
    input := {
        @required
        SecretId: SecretIdType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        Type: MedeaTypeType
        Description: DescriptionType
        KmsKeyId: KmsKeyIdType
        RotationEnabled: Boolean
        RotationLambdaARN: RotationLambdaARNType
        RotationRules: RotationRulesType
        ExternalSecretRotationMetadata: ExternalSecretRotationMetadataType
        ExternalSecretRotationRoleArn: RoleARNType
        LastRotatedDate: Timestamp
        LastChangedDate: Timestamp
        LastAccessedDate: Timestamp
        DeletedDate: Timestamp
        NextRotationDate: Timestamp
        Tags: TagListType
        VersionIdsToStages: SecretVersionsToStagesMapType
        OwningService: OwningServiceType
        CreatedDate: Timestamp
        PrimaryRegion: RegionType
        ReplicationStatus: ReplicationStatusListType
    }
    errors: [ResourceNotFoundException, InternalServiceError, InvalidParameterException]
}

operation GetRandomPassword {
    input := {
        PasswordLength: PasswordLengthType
        ExcludeCharacters: ExcludeCharactersType
        ExcludeNumbers: Boolean
        ExcludePunctuation: Boolean
        ExcludeUppercase: Boolean
        ExcludeLowercase: Boolean
        IncludeSpace: Boolean
        RequireEachIncludedType: Boolean
    }
    output := {
        RandomPassword: RandomPasswordType
    }
    errors: [InvalidParameterException, InvalidRequestException, InternalServiceError]
}

operation GetResourcePolicy {
    input := {
        @required
        SecretId: SecretIdType
    }
    output := {
        ARN: SecretARNType
        Name: NameType
        ResourcePolicy: NonEmptyResourcePolicyType
    }
    errors: [
        ResourceNotFoundException
        InternalServiceError
        InvalidRequestException
        InvalidParameterException
    ]
}

operation GetSecretValue {
    input := {
        @required
        SecretId: SecretIdType

        VersionId: SecretVersionIdType
        VersionStage: SecretVersionStageType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        VersionId: SecretVersionIdType
        SecretBinary: SecretBinaryType
        SecretString: SecretStringType
        VersionStages: SecretVersionStagesType
        CreatedDate: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        DecryptionFailure
        InternalServiceError
    ]
}

operation ListSecretVersionIds {
    input := {
        @required
        SecretId: SecretIdType

        MaxResults: MaxResultsType
        NextToken: NextTokenType
        IncludeDeprecated: Boolean
    }
    output := {
        Versions: SecretVersionsListType
        NextToken: NextTokenType
        ARN: SecretARNType
        Name: SecretNameType
    }
    errors: [
        InvalidNextTokenException
        ResourceNotFoundException
        InternalServiceError
        InvalidParameterException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecretList"
    pageSize: "MaxResults"
)
operation ListSecrets {
    input := {
        IncludePlannedDeletion: Boolean
        MaxResults: MaxResultsType
        NextToken: NextTokenType
        Filters: FiltersListType
        SortOrder: SortOrderType
        SortBy: SortByType
    }
    output := {
        SecretList: SecretListType
        NextToken: NextTokenType
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        InvalidNextTokenException
        InternalServiceError
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        SecretId: SecretIdType

        @required
        ResourcePolicy: NonEmptyResourcePolicyType

        BlockPublicPolicy: Boolean
    }
    output := {
        ARN: SecretARNType
        Name: NameType
    }
    errors: [
        MalformedPolicyDocumentException
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceError
        InvalidRequestException
        PublicPolicyException
    ]
}

operation PutSecretValue {
    input := {
        @required
        SecretId: SecretIdType

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenType

        SecretBinary: SecretBinaryType
        SecretString: SecretStringType
        VersionStages: SecretVersionStagesType
        RotationToken: RotationTokenType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        VersionId: SecretVersionIdType
        VersionStages: SecretVersionStagesType
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        EncryptionFailure
        ResourceExistsException
        ResourceNotFoundException
        InternalServiceError
        DecryptionFailure
    ]
}

operation RemoveRegionsFromReplication {
    input := {
        @required
        SecretId: SecretIdType

        @required
        RemoveReplicaRegions: RemoveReplicaRegionListType
    }
    output := {
        ARN: SecretARNType
        ReplicationStatus: ReplicationStatusListType
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceError
    ]
}

operation ReplicateSecretToRegions {
    input := {
        @required
        SecretId: SecretIdType

        @required
        AddReplicaRegions: AddReplicaRegionListType

        ForceOverwriteReplicaSecret: Boolean
    }
    output := {
        ARN: SecretARNType
        ReplicationStatus: ReplicationStatusListType
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceError
    ]
}

operation RestoreSecret {
    input := {
        @required
        SecretId: SecretIdType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InternalServiceError
    ]
}

operation RotateSecret {
    input := {
        @required
        SecretId: SecretIdType

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenType

        RotationLambdaARN: RotationLambdaARNType
        RotationRules: RotationRulesType
        ExternalSecretRotationMetadata: ExternalSecretRotationMetadataType
        ExternalSecretRotationRoleArn: RoleARNType
        RotateImmediately: Boolean
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        VersionId: SecretVersionIdType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceError
        InvalidRequestException
    ]
}

operation StopReplicationToReplica {
    input := {
        @required
        SecretId: SecretIdType
    }
    output := {
        ARN: SecretARNType
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceError
    ]
}

operation TagResource {
    input := {
        @required
        SecretId: SecretIdType

        @required
        Tags: TagListType
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceError
    ]
}

operation UntagResource {
    input := {
        @required
        SecretId: SecretIdType

        @required
        TagKeys: TagKeyListType
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceError
    ]
}

operation UpdateSecret {
    input := {
        @required
        SecretId: SecretIdType

        @idempotencyToken
        ClientRequestToken: ClientRequestTokenType

        Description: DescriptionType
        KmsKeyId: KmsKeyIdType
        SecretBinary: SecretBinaryType
        SecretString: SecretStringType
        Type: MedeaTypeType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
        VersionId: SecretVersionIdType
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        EncryptionFailure
        ResourceExistsException
        ResourceNotFoundException
        MalformedPolicyDocumentException
        InternalServiceError
        PreconditionNotMetException
        DecryptionFailure
    ]
}

operation UpdateSecretVersionStage {
    input := {
        @required
        SecretId: SecretIdType

        @required
        VersionStage: SecretVersionStageType

        RemoveFromVersionId: SecretVersionIdType
        MoveToVersionId: SecretVersionIdType
    }
    output := {
        ARN: SecretARNType
        Name: SecretNameType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        InternalServiceError
    ]
}

operation ValidateResourcePolicy {
    input := {
        SecretId: SecretIdType

        @required
        ResourcePolicy: NonEmptyResourcePolicyType
    }
    output := {
        PolicyValidationPassed: Boolean
        ValidationErrors: ValidationErrorsType
    }
    errors: [
        MalformedPolicyDocumentException
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceError
        InvalidRequestException
    ]
}

list APIErrorListType {
    member: APIErrorType
}

structure APIErrorType {
    SecretId: SecretIdType
    ErrorCode: String
    Message: String
}

@length(min: 1)
list AddReplicaRegionListType {
    member: ReplicaRegionType
}

@range(min: 1, max: 1000)
long AutomaticallyRotateAfterDaysType

@length(min: 32, max: 64)
string ClientRequestTokenType

@error("client")
structure DecryptionFailure {
    Message: String
}

@length(max: 2048)
string DescriptionType

@length(min: 2, max: 3) @pattern("[0-9]+h")
string DurationType

@error("client")
structure EncryptionFailure {
    Message: String
}

@length(min: 0, max: 4096)
string ExcludeCharactersType

structure ExternalSecretRotationMetadataItem {
    Key: ExternalSecretRotationMetadataItemKeyType
    Value: ExternalSecretRotationMetadataItemValueType
}

@length(min: 1, max: 256)
string ExternalSecretRotationMetadataItemKeyType

@length(min: 1, max: 2048)
string ExternalSecretRotationMetadataItemValueType

list ExternalSecretRotationMetadataType {
    member: ExternalSecretRotationMetadataItem
}

structure Filter {
    Key: FilterNameStringType
    Values: FilterValuesStringList
}

enum FilterNameStringType {
    description
    name
    tag_key = "tag-key"
    tag_value = "tag-value"
    primary_region = "primary-region"
    owning_service = "owning-service"
    all
}

@length(max: 512) @pattern("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$")
string FilterValueStringType

@length(min: 1, max: 10)
list FilterValuesStringList {
    member: FilterValueStringType
}

@length(max: 10)
list FiltersListType {
    member: Filter
}

@error("server")
structure InternalServiceError {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    Message: String
}

list KmsKeyIdListType {
    member: KmsKeyIdType
}

@length(min: 0, max: 2048)
string KmsKeyIdType

@error("client")
structure LimitExceededException {
    Message: String
}

@error("client")
structure MalformedPolicyDocumentException {
    Message: String
}

@range(min: 1, max: 20)
integer MaxResultsBatchType

@range(min: 1, max: 100)
integer MaxResultsType

@length(min: 0, max: 256)
string MedeaTypeType

@length(min: 1, max: 512)
string NameType

@length(min: 1, max: 4096)
string NextTokenType

@length(min: 1, max: 20480)
string NonEmptyResourcePolicyType

@length(min: 1, max: 128)
string OwningServiceType

@range(min: 1, max: 4096)
long PasswordLengthType

@error("client")
structure PreconditionNotMetException {
    Message: String
}

@error("client")
structure PublicPolicyException {
    Message: String
}

@length(min: 0, max: 4096) @sensitive
string RandomPasswordType

@length(min: 1, max: 128) @pattern("^([a-z]+-)+\\d+$")
string RegionType

@length(min: 1)
list RemoveReplicaRegionListType {
    member: RegionType
}

structure ReplicaRegionType {
    Region: RegionType
    KmsKeyId: KmsKeyIdType
}

list ReplicationStatusListType {
    member: ReplicationStatusType
}

structure ReplicationStatusType {
    Region: RegionType
    KmsKeyId: KmsKeyIdType
    Status: StatusType
    StatusMessage: StatusMessageType
    LastAccessedDate: Timestamp
}

@error("client")
structure ResourceExistsException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@length(min: 20, max: 2048)
string RoleARNType

@length(min: 0, max: 2048)
string RotationLambdaARNType

structure RotationRulesType {
    AutomaticallyAfterDays: AutomaticallyRotateAfterDaysType
    Duration: DurationType
    ScheduleExpression: ScheduleExpressionType
}

@length(min: 36, max: 256) @pattern("^[a-zA-Z0-9\\-]+$") @sensitive
string RotationTokenType

@length(min: 1, max: 256) @pattern("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+")
string ScheduleExpressionType

@length(min: 20, max: 2048)
string SecretARNType

@length(min: 1, max: 65536) @sensitive
blob SecretBinaryType

@length(min: 1, max: 20)
list SecretIdListType {
    member: SecretIdType
}

@length(min: 1, max: 2048)
string SecretIdType

structure SecretListEntry {
    ARN: SecretARNType
    Name: SecretNameType
    Type: MedeaTypeType
    Description: DescriptionType
    KmsKeyId: KmsKeyIdType
    RotationEnabled: Boolean
    RotationLambdaARN: RotationLambdaARNType
    RotationRules: RotationRulesType
    ExternalSecretRotationMetadata: ExternalSecretRotationMetadataType
    ExternalSecretRotationRoleArn: RoleARNType
    LastRotatedDate: Timestamp
    LastChangedDate: Timestamp
    LastAccessedDate: Timestamp
    DeletedDate: Timestamp
    NextRotationDate: Timestamp
    Tags: TagListType
    SecretVersionsToStages: SecretVersionsToStagesMapType
    OwningService: OwningServiceType
    CreatedDate: Timestamp
    PrimaryRegion: RegionType
}

list SecretListType {
    member: SecretListEntry
}

@length(min: 1, max: 256)
string SecretNameType

@length(min: 1, max: 65536) @sensitive
string SecretStringType

structure SecretValueEntry {
    ARN: SecretARNType
    Name: SecretNameType
    VersionId: SecretVersionIdType
    SecretBinary: SecretBinaryType
    SecretString: SecretStringType
    VersionStages: SecretVersionStagesType
    CreatedDate: Timestamp
}

list SecretValuesType {
    member: SecretValueEntry
}

@length(min: 32, max: 64)
string SecretVersionIdType

@length(min: 1, max: 256)
string SecretVersionStageType

@length(min: 1, max: 20)
list SecretVersionStagesType {
    member: SecretVersionStageType
}

structure SecretVersionsListEntry {
    VersionId: SecretVersionIdType
    VersionStages: SecretVersionStagesType
    LastAccessedDate: Timestamp
    CreatedDate: Timestamp
    KmsKeyIds: KmsKeyIdListType
}

list SecretVersionsListType {
    member: SecretVersionsListEntry
}

map SecretVersionsToStagesMapType {
    key: SecretVersionIdType
    value: SecretVersionStagesType
}

enum SortByType {
    created_date = "created-date"
    last_accessed_date = "last-accessed-date"
    last_changed_date = "last-changed-date"
    name
}

enum SortOrderType {
    asc
    desc
}

@length(min: 1, max: 4096)
string StatusMessageType

enum StatusType {
    InSync
    Failed
    InProgress
}

structure Tag {
    Key: TagKeyType
    Value: TagValueType
}

list TagKeyListType {
    member: TagKeyType
}

@length(min: 1, max: 128)
string TagKeyType

list TagListType {
    member: Tag
}

@length(min: 0, max: 256)
string TagValueType

structure ValidationErrorsEntry {
    CheckName: NameType
    ErrorMessage: String
}

list ValidationErrorsType {
    member: ValidationErrorsEntry
}
