$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.textract

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Textract")
@service(sdkId: "Textract", endpointPrefix: "textract")
@awsJson1_1
@sigv4(name: "textract")
@standardRegionalEndpoints
service Textract {
    version: "2018-06-27"
    operations: [
        AnalyzeDocument
        AnalyzeExpense
        AnalyzeID
        CreateAdapter
        CreateAdapterVersion
        DeleteAdapter
        DeleteAdapterVersion
        DetectDocumentText
        GetAdapter
        GetAdapterVersion
        GetDocumentAnalysis
        GetDocumentTextDetection
        GetExpenseAnalysis
        GetLendingAnalysis
        GetLendingAnalysisSummary
        ListAdapterVersions
        ListAdapters
        ListTagsForResource
        StartDocumentAnalysis
        StartDocumentTextDetection
        StartExpenseAnalysis
        StartLendingAnalysis
        TagResource
        UntagResource
        UpdateAdapter
    ]
}

operation AnalyzeDocument {
    input := {
        @required
        Document: Document

        @required
        FeatureTypes: FeatureTypes

        HumanLoopConfig: HumanLoopConfig
        QueriesConfig: QueriesConfig
        AdaptersConfig: AdaptersConfig
    }
    output := {
        DocumentMetadata: DocumentMetadata
        Blocks: BlockList
        HumanLoopActivationOutput: HumanLoopActivationOutput
        AnalyzeDocumentModelVersion: String
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        HumanLoopQuotaExceededException
    ]
}

operation AnalyzeExpense {
    input := {
        @required
        Document: Document
    }
    output := {
        DocumentMetadata: DocumentMetadata
        ExpenseDocuments: ExpenseDocumentList
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
    ]
}

operation AnalyzeID {
    input := {
        @required
        DocumentPages: DocumentPages
    }
    output := {
        IdentityDocuments: IdentityDocumentList
        DocumentMetadata: DocumentMetadata
        AnalyzeIDModelVersion: String
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
    ]
}

@idempotent
operation CreateAdapter {
    input := {
        @required
        AdapterName: AdapterName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Description: AdapterDescription

        @required
        FeatureTypes: FeatureTypes

        AutoUpdate: AutoUpdate
        Tags: TagMap
    }
    output := {
        AdapterId: AdapterId
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ConflictException
        ProvisionedThroughputExceededException
        InternalServerError
        IdempotentParameterMismatchException
        ThrottlingException
        LimitExceededException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateAdapterVersion {
    input := {
        @required
        AdapterId: AdapterId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        DatasetConfig: AdapterVersionDatasetConfig

        KMSKeyId: KMSKeyId

        @required
        OutputConfig: OutputConfig

        Tags: TagMap
    }
    output := {
        AdapterId: AdapterId
        AdapterVersion: AdapterVersion
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        InvalidKMSKeyException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        IdempotentParameterMismatchException
        ThrottlingException
        LimitExceededException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ConflictException
    ]
}

@idempotent
operation DeleteAdapter {
    input := {
        @required
        AdapterId: AdapterId
    }
    output := {}
    errors: [
        InvalidParameterException
        AccessDeniedException
        ConflictException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteAdapterVersion {
    input := {
        @required
        AdapterId: AdapterId

        @required
        AdapterVersion: AdapterVersion
    }
    output := {}
    errors: [
        InvalidParameterException
        AccessDeniedException
        ConflictException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

operation DetectDocumentText {
    input := {
        @required
        Document: Document
    }
    output := {
        DocumentMetadata: DocumentMetadata
        Blocks: BlockList
        DetectDocumentTextModelVersion: String
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
    ]
}

operation GetAdapter {
    input := {
        @required
        AdapterId: AdapterId
    }
    output := {
        AdapterId: AdapterId
        AdapterName: AdapterName
        CreationTime: Timestamp
        Description: AdapterDescription
        FeatureTypes: FeatureTypes
        AutoUpdate: AutoUpdate
        Tags: TagMap
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

operation GetAdapterVersion {
    input := {
        @required
        AdapterId: AdapterId

        @required
        AdapterVersion: AdapterVersion
    }
    output := {
        AdapterId: AdapterId
        AdapterVersion: AdapterVersion
        CreationTime: Timestamp
        FeatureTypes: FeatureTypes
        Status: AdapterVersionStatus
        StatusMessage: AdapterVersionStatusMessage
        DatasetConfig: AdapterVersionDatasetConfig
        KMSKeyId: KMSKeyId
        OutputConfig: OutputConfig
        EvaluationMetrics: AdapterVersionEvaluationMetrics
        Tags: TagMap
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

operation GetDocumentAnalysis {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        DocumentMetadata: DocumentMetadata
        JobStatus: JobStatus
        NextToken: PaginationToken
        Blocks: BlockList
        Warnings: Warnings
        StatusMessage: String
        AnalyzeDocumentModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InvalidJobIdException
        InternalServerError
        ThrottlingException
        InvalidS3ObjectException
        InvalidKMSKeyException
    ]
}

operation GetDocumentTextDetection {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        DocumentMetadata: DocumentMetadata
        JobStatus: JobStatus
        NextToken: PaginationToken
        Blocks: BlockList
        Warnings: Warnings
        StatusMessage: String
        DetectDocumentTextModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InvalidJobIdException
        InternalServerError
        ThrottlingException
        InvalidS3ObjectException
        InvalidKMSKeyException
    ]
}

operation GetExpenseAnalysis {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        DocumentMetadata: DocumentMetadata
        JobStatus: JobStatus
        NextToken: PaginationToken
        ExpenseDocuments: ExpenseDocumentList
        Warnings: Warnings
        StatusMessage: String
        AnalyzeExpenseModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InvalidJobIdException
        InternalServerError
        ThrottlingException
        InvalidS3ObjectException
        InvalidKMSKeyException
    ]
}

operation GetLendingAnalysis {
    input := {
        @required
        JobId: JobId

        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        DocumentMetadata: DocumentMetadata
        JobStatus: JobStatus
        NextToken: PaginationToken
        Results: LendingResultList
        Warnings: Warnings
        StatusMessage: String
        AnalyzeLendingModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InvalidJobIdException
        InternalServerError
        ThrottlingException
        InvalidS3ObjectException
        InvalidKMSKeyException
    ]
}

operation GetLendingAnalysisSummary {
    input := {
        @required
        JobId: JobId
    }
    output := {
        DocumentMetadata: DocumentMetadata
        JobStatus: JobStatus
        Summary: LendingSummary
        Warnings: Warnings
        StatusMessage: String
        AnalyzeLendingModelVersion: String
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InvalidJobIdException
        InternalServerError
        ThrottlingException
        InvalidS3ObjectException
        InvalidKMSKeyException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AdapterVersions"
    pageSize: "MaxResults"
)
operation ListAdapterVersions {
    input := {
        AdapterId: AdapterId
        AfterCreationTime: Timestamp
        BeforeCreationTime: Timestamp
        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        AdapterVersions: AdapterVersionList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Adapters"
    pageSize: "MaxResults"
)
operation ListAdapters {
    input := {
        AfterCreationTime: Timestamp
        BeforeCreationTime: Timestamp
        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        Adapters: AdapterList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
    ]
}

operation StartDocumentAnalysis {
    input := {
        @required
        DocumentLocation: DocumentLocation

        @required
        FeatureTypes: FeatureTypes

        ClientRequestToken: ClientRequestToken
        JobTag: JobTag
        NotificationChannel: NotificationChannel
        OutputConfig: OutputConfig
        KMSKeyId: KMSKeyId
        QueriesConfig: QueriesConfig
        AdaptersConfig: AdaptersConfig
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        InvalidKMSKeyException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        IdempotentParameterMismatchException
        ThrottlingException
        LimitExceededException
    ]
}

operation StartDocumentTextDetection {
    input := {
        @required
        DocumentLocation: DocumentLocation

        ClientRequestToken: ClientRequestToken
        JobTag: JobTag
        NotificationChannel: NotificationChannel
        OutputConfig: OutputConfig
        KMSKeyId: KMSKeyId
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        InvalidKMSKeyException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        IdempotentParameterMismatchException
        ThrottlingException
        LimitExceededException
    ]
}

operation StartExpenseAnalysis {
    input := {
        @required
        DocumentLocation: DocumentLocation

        ClientRequestToken: ClientRequestToken
        JobTag: JobTag
        NotificationChannel: NotificationChannel
        OutputConfig: OutputConfig
        KMSKeyId: KMSKeyId
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        InvalidKMSKeyException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        IdempotentParameterMismatchException
        ThrottlingException
        LimitExceededException
    ]
}

operation StartLendingAnalysis {
    input := {
        @required
        DocumentLocation: DocumentLocation

        ClientRequestToken: ClientRequestToken
        JobTag: JobTag
        NotificationChannel: NotificationChannel
        OutputConfig: OutputConfig
        KMSKeyId: KMSKeyId
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidParameterException
        InvalidS3ObjectException
        InvalidKMSKeyException
        UnsupportedDocumentException
        DocumentTooLargeException
        BadDocumentException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        IdempotentParameterMismatchException
        ThrottlingException
        LimitExceededException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        ServiceQuotaExceededException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        AccessDeniedException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
    ]
}

operation UpdateAdapter {
    input := {
        @required
        AdapterId: AdapterId

        Description: AdapterDescription
        AdapterName: AdapterName
        AutoUpdate: AutoUpdate
    }
    output := {
        AdapterId: AdapterId
        AdapterName: AdapterName
        CreationTime: Timestamp
        Description: AdapterDescription
        FeatureTypes: FeatureTypes
        AutoUpdate: AutoUpdate
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ConflictException
        ProvisionedThroughputExceededException
        InternalServerError
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {}

structure Adapter {
    @required
    AdapterId: AdapterId

    Pages: AdapterPages

    @required
    Version: AdapterVersion
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9\\s!\"\\#\\$%'&\\(\\)\\*\\+\\,\\-\\./:;=\\?@\\[\\\\\\]\\^_`\\{\\|\\}~><]+$")
string AdapterDescription

@length(min: 12, max: 1011)
string AdapterId

list AdapterList {
    member: AdapterOverview
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_]+")
string AdapterName

structure AdapterOverview {
    AdapterId: AdapterId
    AdapterName: AdapterName
    CreationTime: Timestamp
    FeatureTypes: FeatureTypes
}

@length(min: 1, max: 9) @pattern("^[0-9\\*\\-]+$")
string AdapterPage

@length(min: 1)
list AdapterPages {
    member: AdapterPage
}

@length(min: 1, max: 128)
string AdapterVersion

structure AdapterVersionDatasetConfig {
    ManifestS3Object: S3Object
}

structure AdapterVersionEvaluationMetric {
    Baseline: EvaluationMetric
    AdapterVersion: EvaluationMetric
    FeatureType: FeatureType
}

list AdapterVersionEvaluationMetrics {
    member: AdapterVersionEvaluationMetric
}

list AdapterVersionList {
    member: AdapterVersionOverview
}

structure AdapterVersionOverview {
    AdapterId: AdapterId
    AdapterVersion: AdapterVersion
    CreationTime: Timestamp
    FeatureTypes: FeatureTypes
    Status: AdapterVersionStatus
    StatusMessage: AdapterVersionStatusMessage
}

enum AdapterVersionStatus {
    ACTIVE
    AT_RISK
    DEPRECATED
    CREATION_ERROR
    CREATION_IN_PROGRESS
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9\\s!\"\\#\\$%'&\\(\\)\\*\\+\\,\\-\\./:;=\\?@\\[\\\\\\]\\^_`\\{\\|\\}~><]+$")
string AdapterVersionStatusMessage

@length(min: 1, max: 100)
list Adapters {
    member: Adapter
}

structure AdaptersConfig {
    @required
    Adapters: Adapters
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure AnalyzeIDDetections {
    @required
    Text: String

    NormalizedValue: NormalizedValue
    Confidence: Percent
}

enum AutoUpdate {
    ENABLED
    DISABLED
}

@error("client")
structure BadDocumentException {}

structure Block {
    BlockType: BlockType
    Confidence: Percent
    Text: String
    TextType: TextType
    RowIndex: UInteger
    ColumnIndex: UInteger
    RowSpan: UInteger
    ColumnSpan: UInteger
    Geometry: Geometry
    Id: NonEmptyString
    Relationships: RelationshipList
    EntityTypes: EntityTypes
    SelectionStatus: SelectionStatus
    Page: UInteger
    Query: Query
}

list BlockList {
    member: Block
}

enum BlockType {
    KEY_VALUE_SET
    PAGE
    LINE
    WORD
    TABLE
    CELL
    SELECTION_ELEMENT
    MERGED_CELL
    TITLE
    QUERY
    QUERY_RESULT
    SIGNATURE
    TABLE_TITLE
    TABLE_FOOTER
    LAYOUT_TEXT
    LAYOUT_TITLE
    LAYOUT_HEADER
    LAYOUT_FOOTER
    LAYOUT_SECTION_HEADER
    LAYOUT_PAGE_NUMBER
    LAYOUT_LIST
    LAYOUT_FIGURE
    LAYOUT_TABLE
    LAYOUT_KEY_VALUE
}

structure BoundingBox {
    Width: Float
    Height: Float
    Left: Float
    Top: Float
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string ClientRequestToken

@error("client")
structure ConflictException {}

enum ContentClassifier {
    FreeOfPersonallyIdentifiableInformation
    FreeOfAdultContent
}

@length(max: 256)
list ContentClassifiers {
    member: ContentClassifier
}

structure DetectedSignature {
    Page: UInteger
}

list DetectedSignatureList {
    member: DetectedSignature
}

structure Document {
    Bytes: ImageBlob
    S3Object: S3Object
}

structure DocumentGroup {
    Type: NonEmptyString
    SplitDocuments: SplitDocumentList
    DetectedSignatures: DetectedSignatureList
    UndetectedSignatures: UndetectedSignatureList
}

list DocumentGroupList {
    member: DocumentGroup
}

structure DocumentLocation {
    S3Object: S3Object
}

structure DocumentMetadata {
    Pages: UInteger
}

@length(min: 1, max: 2)
list DocumentPages {
    member: Document
}

@error("client")
structure DocumentTooLargeException {}

enum EntityType {
    KEY
    VALUE
    COLUMN_HEADER
    TABLE_TITLE
    TABLE_FOOTER
    TABLE_SECTION_TITLE
    TABLE_SUMMARY
    STRUCTURED_TABLE
    SEMI_STRUCTURED_TABLE
}

list EntityTypes {
    member: EntityType
}

structure EvaluationMetric {
    F1Score: Float
    Precision: Float
    Recall: Float
}

structure ExpenseCurrency {
    Code: String
    Confidence: Percent
}

structure ExpenseDetection {
    Text: String
    Geometry: Geometry
    Confidence: Percent
}

structure ExpenseDocument {
    ExpenseIndex: UInteger
    SummaryFields: ExpenseFieldList
    LineItemGroups: LineItemGroupList
    Blocks: BlockList
}

list ExpenseDocumentList {
    member: ExpenseDocument
}

structure ExpenseField {
    Type: ExpenseType
    LabelDetection: ExpenseDetection
    ValueDetection: ExpenseDetection
    PageNumber: UInteger
    Currency: ExpenseCurrency
    GroupProperties: ExpenseGroupPropertyList
}

list ExpenseFieldList {
    member: ExpenseField
}

structure ExpenseGroupProperty {
    Types: StringList
    Id: String
}

list ExpenseGroupPropertyList {
    member: ExpenseGroupProperty
}

structure ExpenseType {
    Text: String
    Confidence: Percent
}

structure Extraction {
    LendingDocument: LendingDocument
    ExpenseDocument: ExpenseDocument
    IdentityDocument: IdentityDocument
}

list ExtractionList {
    member: Extraction
}

enum FeatureType {
    TABLES
    FORMS
    QUERIES
    SIGNATURES
    LAYOUT
}

list FeatureTypes {
    member: FeatureType
}

@length(max: 256)
string FlowDefinitionArn

structure Geometry {
    BoundingBox: BoundingBox
    Polygon: Polygon
    RotationAngle: Float
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

list IdList {
    member: NonEmptyString
}

@error("client")
structure IdempotentParameterMismatchException {}

structure IdentityDocument {
    DocumentIndex: UInteger
    IdentityDocumentFields: IdentityDocumentFieldList
    Blocks: BlockList
}

structure IdentityDocumentField {
    Type: AnalyzeIDDetections
    ValueDetection: AnalyzeIDDetections
}

list IdentityDocumentFieldList {
    member: IdentityDocumentField
}

list IdentityDocumentList {
    member: IdentityDocument
}

@length(min: 1, max: 10485760)
blob ImageBlob

@error("server")
structure InternalServerError {}

@error("client")
structure InvalidJobIdException {}

@error("client")
structure InvalidKMSKeyException {}

@error("client")
structure InvalidParameterException {}

@error("client")
structure InvalidS3ObjectException {}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string JobId

enum JobStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
    PARTIAL_SUCCESS
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.\\-:]+")
string JobTag

@length(min: 1, max: 2048) @pattern("^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$")
string KMSKeyId

structure LendingDetection {
    Text: String
    SelectionStatus: SelectionStatus
    Geometry: Geometry
    Confidence: Percent
}

list LendingDetectionList {
    member: LendingDetection
}

structure LendingDocument {
    LendingFields: LendingFieldList
    SignatureDetections: SignatureDetectionList
}

structure LendingField {
    Type: String
    KeyDetection: LendingDetection
    ValueDetections: LendingDetectionList
}

list LendingFieldList {
    member: LendingField
}

structure LendingResult {
    Page: UInteger
    PageClassification: PageClassification
    Extractions: ExtractionList
}

list LendingResultList {
    member: LendingResult
}

structure LendingSummary {
    DocumentGroups: DocumentGroupList
    UndetectedDocumentTypes: UndetectedDocumentTypeList
}

@error("client")
structure LimitExceededException {}

structure LineItemFields {
    LineItemExpenseFields: ExpenseFieldList
}

structure LineItemGroup {
    LineItemGroupIndex: UInteger
    LineItems: LineItemList
}

list LineItemGroupList {
    member: LineItemGroup
}

list LineItemList {
    member: LineItemFields
}

@range(min: 1)
integer MaxResults

@pattern(".*\\S.*")
string NonEmptyString

structure NormalizedValue {
    Value: String
    ValueType: ValueType
}

structure NotificationChannel {
    @required
    SNSTopicArn: SNSTopicArn

    @required
    RoleArn: RoleArn
}

structure OutputConfig {
    @required
    S3Bucket: S3Bucket

    S3Prefix: S3ObjectName
}

structure PageClassification {
    @required
    PageType: PredictionList

    @required
    PageNumber: PredictionList
}

list PageList {
    member: UInteger
}

list Pages {
    member: UInteger
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string PaginationToken

@range(min: 0, max: 100)
float Percent

structure Point {
    X: Float
    Y: Float
}

list Polygon {
    member: Point
}

structure Prediction {
    Value: NonEmptyString
    Confidence: Percent
}

list PredictionList {
    member: Prediction
}

@error("client")
structure ProvisionedThroughputExceededException {}

@length(min: 1)
list Queries {
    member: Query
}

structure QueriesConfig {
    @required
    Queries: Queries
}

structure Query {
    @required
    Text: QueryInput

    Alias: QueryInput
    Pages: QueryPages
}

@length(min: 1, max: 200)
@pattern("^[a-zA-Z0-9\\s!\"\\#\\$%'&\\(\\)\\*\\+\\,\\-\\./:;=\\?@\\[\\\\\\]\\^_`\\{\\|\\}~><]+$")
string QueryInput

@length(min: 1, max: 9) @pattern("^[0-9\\*\\-]+$")
string QueryPage

@length(min: 1)
list QueryPages {
    member: QueryPage
}

structure Relationship {
    Type: RelationshipType
    Ids: IdList
}

list RelationshipList {
    member: Relationship
}

enum RelationshipType {
    VALUE
    CHILD
    COMPLEX_FEATURES
    MERGED_CELL
    TITLE
    ANSWER
    TABLE
    TABLE_TITLE
    TABLE_FOOTER
}

@error("client")
structure ResourceNotFoundException {}

@length(min: 20, max: 2048) @pattern("arn:([a-z\\d-]+):iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

@length(min: 3, max: 255) @pattern("[0-9A-Za-z\\.\\-_]*")
string S3Bucket

structure S3Object {
    Bucket: S3Bucket
    Name: S3ObjectName
    Version: S3ObjectVersion
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string S3ObjectName

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string S3ObjectVersion

@length(min: 20, max: 1024) @pattern("(^arn:([a-z\\d-]+):sns:[a-zA-Z\\d-]{1,20}:\\w{12}:.+$)")
string SNSTopicArn

enum SelectionStatus {
    SELECTED
    NOT_SELECTED
}

@error("client")
structure ServiceQuotaExceededException {}

structure SignatureDetection {
    Confidence: Percent
    Geometry: Geometry
}

list SignatureDetectionList {
    member: SignatureDetection
}

structure SplitDocument {
    Index: UInteger
    Pages: PageList
}

list SplitDocumentList {
    member: SplitDocument
}

list StringList {
    member: String
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

enum TextType {
    HANDWRITING
    PRINTED
}

@error("server")
structure ThrottlingException {}

@range(min: 0)
integer UInteger

list UndetectedDocumentTypeList {
    member: NonEmptyString
}

structure UndetectedSignature {
    Page: UInteger
}

list UndetectedSignatureList {
    member: UndetectedSignature
}

@error("client")
structure UnsupportedDocumentException {}

@error("client")
structure ValidationException {}

enum ValueType {
    DATE
}

structure Warning {
    ErrorCode: String
    Pages: Pages
}

list Warnings {
    member: Warning
}
