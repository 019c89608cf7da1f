$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.comprehendmedical

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use smithy.protocols#rpcv2Cbor

@title("AWS Comprehend Medical")
@service(sdkId: "ComprehendMedical", endpointPrefix: "comprehendmedical")
@rpcv2Cbor
@awsJson1_1
@sigv4(name: "comprehendmedical")
@standardRegionalEndpoints
service ComprehendMedical_20181030 {
    version: "2018-10-30"
    operations: [
        DescribeEntitiesDetectionV2Job
        DescribeICD10CMInferenceJob
        DescribePHIDetectionJob
        DescribeRxNormInferenceJob
        DescribeSNOMEDCTInferenceJob
        DetectEntities
        DetectEntitiesV2
        DetectPHI
        InferICD10CM
        InferRxNorm
        InferSNOMEDCT
        ListEntitiesDetectionV2Jobs
        ListICD10CMInferenceJobs
        ListPHIDetectionJobs
        ListRxNormInferenceJobs
        ListSNOMEDCTInferenceJobs
        StartEntitiesDetectionV2Job
        StartICD10CMInferenceJob
        StartPHIDetectionJob
        StartRxNormInferenceJob
        StartSNOMEDCTInferenceJob
        StopEntitiesDetectionV2Job
        StopICD10CMInferenceJob
        StopPHIDetectionJob
        StopRxNormInferenceJob
        StopSNOMEDCTInferenceJob
    ]
}

operation DescribeEntitiesDetectionV2Job {
    input := {
        @required
        JobId: JobId
    }
    output := {
        ComprehendMedicalAsyncJobProperties: ComprehendMedicalAsyncJobProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeICD10CMInferenceJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        ComprehendMedicalAsyncJobProperties: ComprehendMedicalAsyncJobProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribePHIDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        ComprehendMedicalAsyncJobProperties: ComprehendMedicalAsyncJobProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeRxNormInferenceJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        ComprehendMedicalAsyncJobProperties: ComprehendMedicalAsyncJobProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation DescribeSNOMEDCTInferenceJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        ComprehendMedicalAsyncJobProperties: ComprehendMedicalAsyncJobProperties
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation DetectEntities {
    input := {
        @required
        Text: BoundedLengthString
    }
    output := {
        @required
        Entities: EntityList

        UnmappedAttributes: UnmappedAttributeList
        PaginationToken: String

        @required
        ModelVersion: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        TooManyRequestsException
        InvalidRequestException
        InvalidEncodingException
        TextSizeLimitExceededException
    ]
}

operation DetectEntitiesV2 {
    input := {
        @required
        Text: BoundedLengthString
    }
    output := {
        @required
        Entities: EntityList

        UnmappedAttributes: UnmappedAttributeList
        PaginationToken: String

        @required
        ModelVersion: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        TooManyRequestsException
        InvalidRequestException
        InvalidEncodingException
        TextSizeLimitExceededException
    ]
}

operation DetectPHI {
    input := {
        @required
        Text: BoundedLengthString
    }
    output := {
        @required
        Entities: EntityList

        PaginationToken: String

        @required
        ModelVersion: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        TooManyRequestsException
        InvalidRequestException
        InvalidEncodingException
        TextSizeLimitExceededException
    ]
}

operation InferICD10CM {
    input := {
        @required
        Text: OntologyLinkingBoundedLengthString
    }
    output := {
        @required
        Entities: ICD10CMEntityList

        PaginationToken: String
        ModelVersion: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        TooManyRequestsException
        InvalidRequestException
        InvalidEncodingException
        TextSizeLimitExceededException
    ]
}

operation InferRxNorm {
    input := {
        @required
        Text: OntologyLinkingBoundedLengthString
    }
    output := {
        @required
        Entities: RxNormEntityList

        PaginationToken: String
        ModelVersion: String
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        TooManyRequestsException
        InvalidRequestException
        InvalidEncodingException
        TextSizeLimitExceededException
    ]
}

operation InferSNOMEDCT {
    input := {
        @required
        Text: OntologyLinkingBoundedLengthString
    }
    output := {
        @required
        Entities: SNOMEDCTEntityList

        PaginationToken: String
        ModelVersion: String
        SNOMEDCTDetails: SNOMEDCTDetails
        Characters: Characters
    }
    errors: [
        InternalServerException
        ServiceUnavailableException
        TooManyRequestsException
        InvalidRequestException
        InvalidEncodingException
        TextSizeLimitExceededException
    ]
}

operation ListEntitiesDetectionV2Jobs {
    input := {
        Filter: ComprehendMedicalAsyncJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        ComprehendMedicalAsyncJobPropertiesList: ComprehendMedicalAsyncJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

operation ListICD10CMInferenceJobs {
    input := {
        Filter: ComprehendMedicalAsyncJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        ComprehendMedicalAsyncJobPropertiesList: ComprehendMedicalAsyncJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

operation ListPHIDetectionJobs {
    input := {
        Filter: ComprehendMedicalAsyncJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        ComprehendMedicalAsyncJobPropertiesList: ComprehendMedicalAsyncJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

operation ListRxNormInferenceJobs {
    input := {
        Filter: ComprehendMedicalAsyncJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        ComprehendMedicalAsyncJobPropertiesList: ComprehendMedicalAsyncJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

operation ListSNOMEDCTInferenceJobs {
    input := {
        Filter: ComprehendMedicalAsyncJobFilter
        NextToken: String
        MaxResults: MaxResultsInteger
    }
    output := {
        ComprehendMedicalAsyncJobPropertiesList: ComprehendMedicalAsyncJobPropertiesList
        NextToken: String
    }
    errors: [
        InvalidRequestException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

operation StartEntitiesDetectionV2Job {
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

        KMSKey: KMSKey

        @required
        LanguageCode: LanguageCode
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StartICD10CMInferenceJob {
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

        KMSKey: KMSKey

        @required
        LanguageCode: LanguageCode
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StartPHIDetectionJob {
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

        KMSKey: KMSKey

        @required
        LanguageCode: LanguageCode
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StartRxNormInferenceJob {
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

        KMSKey: KMSKey

        @required
        LanguageCode: LanguageCode
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StartSNOMEDCTInferenceJob {
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

        KMSKey: KMSKey

        @required
        LanguageCode: LanguageCode
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidRequestException
        TooManyRequestsException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation StopEntitiesDetectionV2Job {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation StopICD10CMInferenceJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation StopPHIDetectionJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation StopRxNormInferenceJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
    }
    errors: [InvalidRequestException, ResourceNotFoundException, InternalServerException]
}

operation StopSNOMEDCTInferenceJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        TooManyRequestsException
        InternalServerException
    ]
}

structure Attribute {
    Type: EntitySubType
    Score: Float
    RelationshipScore: Float
    RelationshipType: RelationshipType
    Id: Integer
    BeginOffset: Integer
    EndOffset: Integer
    Text: String
    Category: EntityType
    Traits: TraitList
}

list AttributeList {
    member: Attribute
}

enum AttributeName {
    SIGN
    SYMPTOM
    DIAGNOSIS
    NEGATION
    PERTAINS_TO_FAMILY
    HYPOTHETICAL
    LOW_CONFIDENCE
    PAST_HISTORY
    FUTURE
}

@length(min: 1, max: 20000)
string BoundedLengthString

structure Characters {
    OriginalTextCharacters: Integer
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-]+$")
string ClientRequestTokenString

structure ComprehendMedicalAsyncJobFilter {
    JobName: JobName
    JobStatus: JobStatus
    SubmitTimeBefore: Timestamp
    SubmitTimeAfter: Timestamp
}

structure ComprehendMedicalAsyncJobProperties {
    JobId: JobId
    JobName: JobName
    JobStatus: JobStatus
    Message: smithy.api#String
    SubmitTime: Timestamp
    EndTime: Timestamp
    ExpirationTime: Timestamp
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    LanguageCode: LanguageCode
    DataAccessRoleArn: IamRoleArn
    ManifestFilePath: ManifestFilePath
    KMSKey: KMSKey
    ModelVersion: smithy.api#String
}

list ComprehendMedicalAsyncJobPropertiesList {
    member: ComprehendMedicalAsyncJobProperties
}

structure Entity {
    Id: Integer
    BeginOffset: Integer
    EndOffset: Integer
    Score: Float
    Text: String
    Category: EntityType
    Type: EntitySubType
    Traits: TraitList
    Attributes: AttributeList
}

list EntityList {
    member: Entity
}

enum EntitySubType {
    NAME
    DX_NAME
    DOSAGE
    ROUTE_OR_MODE
    FORM
    FREQUENCY
    DURATION
    GENERIC_NAME
    BRAND_NAME
    STRENGTH
    RATE
    ACUITY
    TEST_NAME
    TEST_VALUE
    TEST_UNITS
    TEST_UNIT
    PROCEDURE_NAME
    TREATMENT_NAME
    DATE
    AGE
    CONTACT_POINT
    PHONE_OR_FAX
    EMAIL
    IDENTIFIER
    ID
    URL
    ADDRESS
    PROFESSION
    SYSTEM_ORGAN_SITE
    DIRECTION
    QUALITY
    QUANTITY
    TIME_EXPRESSION
    TIME_TO_MEDICATION_NAME
    TIME_TO_DX_NAME
    TIME_TO_TEST_NAME
    TIME_TO_PROCEDURE_NAME
    TIME_TO_TREATMENT_NAME
    AMOUNT
    GENDER
    RACE_ETHNICITY
    ALLERGIES
    TOBACCO_USE
    ALCOHOL_CONSUMPTION
    REC_DRUG_USE
}

enum EntityType {
    MEDICATION
    MEDICAL_CONDITION
    PROTECTED_HEALTH_INFORMATION
    TEST_TREATMENT_PROCEDURE
    ANATOMY
    TIME_EXPRESSION
    BEHAVIORAL_ENVIRONMENTAL_SOCIAL
}

structure ICD10CMAttribute {
    Type: ICD10CMAttributeType
    Score: Float
    RelationshipScore: Float
    Id: Integer
    BeginOffset: Integer
    EndOffset: Integer
    Text: String
    Traits: ICD10CMTraitList
    Category: ICD10CMEntityType
    RelationshipType: ICD10CMRelationshipType
}

list ICD10CMAttributeList {
    member: ICD10CMAttribute
}

enum ICD10CMAttributeType {
    ACUITY
    DIRECTION
    SYSTEM_ORGAN_SITE
    QUALITY
    QUANTITY
    TIME_TO_DX_NAME
    TIME_EXPRESSION
}

structure ICD10CMConcept {
    Description: String
    Code: String
    Score: Float
}

list ICD10CMConceptList {
    member: ICD10CMConcept
}

structure ICD10CMEntity {
    Id: Integer
    Text: OntologyLinkingBoundedLengthString
    Category: ICD10CMEntityCategory
    Type: ICD10CMEntityType
    Score: Float
    BeginOffset: Integer
    EndOffset: Integer
    Attributes: ICD10CMAttributeList
    Traits: ICD10CMTraitList
    ICD10CMConcepts: ICD10CMConceptList
}

enum ICD10CMEntityCategory {
    MEDICAL_CONDITION
}

list ICD10CMEntityList {
    member: ICD10CMEntity
}

enum ICD10CMEntityType {
    DX_NAME
    TIME_EXPRESSION
}

enum ICD10CMRelationshipType {
    OVERLAP
    SYSTEM_ORGAN_SITE
    QUALITY
}

structure ICD10CMTrait {
    Name: ICD10CMTraitName
    Score: Float
}

list ICD10CMTraitList {
    member: ICD10CMTrait
}

enum ICD10CMTraitName {
    NEGATION
    DIAGNOSIS
    SIGN
    SYMPTOM
    PERTAINS_TO_FAMILY
    HYPOTHETICAL
    LOW_CONFIDENCE
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

structure InputDataConfig {
    @required
    S3Bucket: S3Bucket

    S3Key: S3Key
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidEncodingException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
}

@length(min: 1, max: 32) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string JobId

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string JobName

enum JobStatus {
    SUBMITTED
    IN_PROGRESS
    COMPLETED
    PARTIAL_SUCCESS
    FAILED
    STOP_REQUESTED
    STOPPED
}

@length(min: 1, max: 2048) @pattern(".*")
string KMSKey

enum LanguageCode {
    en
}

@length(min: 1, max: 4096)
string ManifestFilePath

@range(min: 1, max: 500)
integer MaxResultsInteger

@length(min: 1, max: 10000)
string OntologyLinkingBoundedLengthString

structure OutputDataConfig {
    @required
    S3Bucket: S3Bucket

    S3Key: S3Key
}

enum RelationshipType {
    EVERY
    WITH_DOSAGE
    ADMINISTERED_VIA
    FOR
    NEGATIVE
    OVERLAP
    DOSAGE
    ROUTE_OR_MODE
    FORM
    FREQUENCY
    DURATION
    STRENGTH
    RATE
    ACUITY
    TEST_VALUE
    TEST_UNITS
    TEST_UNIT
    DIRECTION
    SYSTEM_ORGAN_SITE
    AMOUNT
    USAGE
    QUALITY
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

structure RxNormAttribute {
    Type: RxNormAttributeType
    Score: Float
    RelationshipScore: Float
    Id: Integer
    BeginOffset: Integer
    EndOffset: Integer
    Text: String
    Traits: RxNormTraitList
}

list RxNormAttributeList {
    member: RxNormAttribute
}

enum RxNormAttributeType {
    DOSAGE
    DURATION
    FORM
    FREQUENCY
    RATE
    ROUTE_OR_MODE
    STRENGTH
}

structure RxNormConcept {
    Description: String
    Code: String
    Score: Float
}

list RxNormConceptList {
    member: RxNormConcept
}

structure RxNormEntity {
    Id: Integer
    Text: OntologyLinkingBoundedLengthString
    Category: RxNormEntityCategory
    Type: RxNormEntityType
    Score: Float
    BeginOffset: Integer
    EndOffset: Integer
    Attributes: RxNormAttributeList
    Traits: RxNormTraitList
    RxNormConcepts: RxNormConceptList
}

enum RxNormEntityCategory {
    MEDICATION
}

list RxNormEntityList {
    member: RxNormEntity
}

enum RxNormEntityType {
    BRAND_NAME
    GENERIC_NAME
}

structure RxNormTrait {
    Name: RxNormTraitName
    Score: Float
}

list RxNormTraitList {
    member: RxNormTrait
}

enum RxNormTraitName {
    NEGATION
    PAST_HISTORY
}

@length(min: 3, max: 63) @pattern("^[0-9a-z\\.\\-_]*(?!\\.)$")
string S3Bucket

@length(max: 1024) @pattern(".*")
string S3Key

structure SNOMEDCTAttribute {
    Category: SNOMEDCTEntityCategory
    Type: SNOMEDCTAttributeType
    Score: Float
    RelationshipScore: Float
    RelationshipType: SNOMEDCTRelationshipType
    Id: Integer
    BeginOffset: Integer
    EndOffset: Integer
    Text: String
    Traits: SNOMEDCTTraitList
    SNOMEDCTConcepts: SNOMEDCTConceptList
}

list SNOMEDCTAttributeList {
    member: SNOMEDCTAttribute
}

enum SNOMEDCTAttributeType {
    ACUITY
    QUALITY
    DIRECTION
    SYSTEM_ORGAN_SITE
    TEST_VALUE
    TEST_UNIT
}

structure SNOMEDCTConcept {
    Description: String
    Code: String
    Score: Float
}

list SNOMEDCTConceptList {
    member: SNOMEDCTConcept
}

structure SNOMEDCTDetails {
    Edition: String
    Language: String
    VersionDate: String
}

structure SNOMEDCTEntity {
    Id: Integer
    Text: OntologyLinkingBoundedLengthString
    Category: SNOMEDCTEntityCategory
    Type: SNOMEDCTEntityType
    Score: Float
    BeginOffset: Integer
    EndOffset: Integer
    Attributes: SNOMEDCTAttributeList
    Traits: SNOMEDCTTraitList
    SNOMEDCTConcepts: SNOMEDCTConceptList
}

enum SNOMEDCTEntityCategory {
    MEDICAL_CONDITION
    ANATOMY
    TEST_TREATMENT_PROCEDURE
}

list SNOMEDCTEntityList {
    member: SNOMEDCTEntity
}

enum SNOMEDCTEntityType {
    DX_NAME
    TEST_NAME
    PROCEDURE_NAME
    TREATMENT_NAME
}

enum SNOMEDCTRelationshipType {
    ACUITY
    QUALITY
    TEST_VALUE
    TEST_UNITS
    DIRECTION
    SYSTEM_ORGAN_SITE
    TEST_UNIT
}

structure SNOMEDCTTrait {
    Name: SNOMEDCTTraitName
    Score: Float
}

list SNOMEDCTTraitList {
    member: SNOMEDCTTrait
}

enum SNOMEDCTTraitName {
    NEGATION
    DIAGNOSIS
    SIGN
    SYMPTOM
    PERTAINS_TO_FAMILY
    HYPOTHETICAL
    LOW_CONFIDENCE
    PAST_HISTORY
    FUTURE
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Message: String
}

@length(min: 1)
string String

@error("client") @httpError(400)
structure TextSizeLimitExceededException {
    Message: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: String
}

structure Trait {
    Name: AttributeName
    Score: Float
}

list TraitList {
    member: Trait
}

structure UnmappedAttribute {
    Type: EntityType
    Attribute: Attribute
}

list UnmappedAttributeList {
    member: UnmappedAttribute
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}
