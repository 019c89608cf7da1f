$version: "2.0"

namespace com.amazonaws.athena

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Athena")
@service(sdkId: "Athena", endpointPrefix: "athena")
@awsJson1_1
@sigv4(name: "athena")
@standardRegionalEndpoints
service AmazonAthena {
    version: "2017-05-18"
    operations: [
        BatchGetNamedQuery
        BatchGetPreparedStatement
        BatchGetQueryExecution
        CancelCapacityReservation
        CreateCapacityReservation
        CreateDataCatalog
        CreateNamedQuery
        CreateNotebook
        CreatePreparedStatement
        CreatePresignedNotebookUrl
        CreateWorkGroup
        DeleteCapacityReservation
        DeleteDataCatalog
        DeleteNamedQuery
        DeleteNotebook
        DeletePreparedStatement
        DeleteWorkGroup
        ExportNotebook
        GetCalculationExecution
        GetCalculationExecutionCode
        GetCalculationExecutionStatus
        GetCapacityAssignmentConfiguration
        GetCapacityReservation
        GetDataCatalog
        GetDatabase
        GetNamedQuery
        GetNotebookMetadata
        GetPreparedStatement
        GetQueryExecution
        GetQueryResults
        GetQueryRuntimeStatistics
        GetResourceDashboard
        GetSession
        GetSessionEndpoint
        GetSessionStatus
        GetTableMetadata
        GetWorkGroup
        ImportNotebook
        ListApplicationDPUSizes
        ListCalculationExecutions
        ListCapacityReservations
        ListDataCatalogs
        ListDatabases
        ListEngineVersions
        ListExecutors
        ListNamedQueries
        ListNotebookMetadata
        ListNotebookSessions
        ListPreparedStatements
        ListQueryExecutions
        ListSessions
        ListTableMetadata
        ListTagsForResource
        ListWorkGroups
        PutCapacityAssignmentConfiguration
        StartCalculationExecution
        StartQueryExecution
        StartSession
        StopCalculationExecution
        StopQueryExecution
        TagResource
        TerminateSession
        UntagResource
        UpdateCapacityReservation
        UpdateDataCatalog
        UpdateNamedQuery
        UpdateNotebook
        UpdateNotebookMetadata
        UpdatePreparedStatement
        UpdateWorkGroup
    ]
}

operation BatchGetNamedQuery {
    input := {
        @required
        NamedQueryIds: NamedQueryIdList
    }
    output := {
        NamedQueries: NamedQueryList
        UnprocessedNamedQueryIds: UnprocessedNamedQueryIdList
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation BatchGetPreparedStatement {
    input := {
        @required
        PreparedStatementNames: PreparedStatementNameList

        @required
        WorkGroup: WorkGroupName
    }
    output := {
        PreparedStatements: PreparedStatementDetailsList
        UnprocessedPreparedStatementNames: UnprocessedPreparedStatementNameList
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation BatchGetQueryExecution {
    input := {
        @required
        QueryExecutionIds: QueryExecutionIdList
    }
    output := {
        QueryExecutions: QueryExecutionList
        UnprocessedQueryExecutionIds: UnprocessedQueryExecutionIdList
    }
    errors: [InternalServerException, InvalidRequestException]
}

@idempotent
operation CancelCapacityReservation {
    input := {
        @required
        Name: CapacityReservationName
    }
    output := {}
    errors: [InvalidRequestException, InternalServerException]
}

@idempotent
operation CreateCapacityReservation {
    input := {
        @required
        TargetDpus: TargetDpusInteger

        @required
        Name: CapacityReservationName

        Tags: TagList
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation CreateDataCatalog {
    input := {
        @required
        Name: CatalogNameString

        @required
        Type: DataCatalogType

        Description: DescriptionString
        Parameters: ParametersMap
        Tags: TagList
    }
    output := {
        DataCatalog: DataCatalog
    }
    errors: [InternalServerException, InvalidRequestException]
}

@idempotent
operation CreateNamedQuery {
    input := {
        @required
        Name: NameString

        Description: DescriptionString

        @required
        Database: DatabaseString

        @required
        QueryString: QueryString

        @idempotencyToken
        ClientRequestToken: IdempotencyToken

        WorkGroup: WorkGroupName
    }
    output := {
        NamedQueryId: NamedQueryId
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation CreateNotebook {
    input := {
        @required
        WorkGroup: WorkGroupName

        @required
        Name: NotebookName

        ClientRequestToken: ClientRequestToken
    }
    output := {
        NotebookId: NotebookId
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation CreatePreparedStatement {
    input := {
        @required
        StatementName: StatementName

        @required
        WorkGroup: WorkGroupName

        @required
        QueryStatement: QueryString

        Description: DescriptionString
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation CreatePresignedNotebookUrl {
    input: CreatePresignedNotebookUrlRequest
    output: CreatePresignedNotebookUrlResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation CreateWorkGroup {
    input := {
        @required
        Name: WorkGroupName

        Configuration: WorkGroupConfiguration
        Description: WorkGroupDescriptionString
        Tags: TagList
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

@idempotent
operation DeleteCapacityReservation {
    input := {
        @required
        Name: CapacityReservationName
    }
    output := {}
    errors: [InvalidRequestException, InternalServerException]
}

operation DeleteDataCatalog {
    input := {
        @required
        Name: CatalogNameString

        DeleteCatalogOnly: Boolean
    }
    output := {
        DataCatalog: DataCatalog
    }
    errors: [InternalServerException, InvalidRequestException]
}

@idempotent
operation DeleteNamedQuery {
    input := {
        @required @idempotencyToken
        NamedQueryId: NamedQueryId
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation DeleteNotebook {
    input := {
        @required
        NotebookId: NotebookId
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation DeletePreparedStatement {
    input := {
        @required
        StatementName: StatementName

        @required
        WorkGroup: WorkGroupName
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@idempotent
operation DeleteWorkGroup {
    input := {
        @required
        WorkGroup: WorkGroupName

        RecursiveDeleteOption: Boolean
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation ExportNotebook {
    input := {
        @required
        NotebookId: NotebookId
    }
    output := {
        NotebookMetadata: NotebookMetadata
        Payload: Payload
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation GetCalculationExecution {
    input: GetCalculationExecutionRequest
    output: GetCalculationExecutionResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetCalculationExecutionCode {
    input: GetCalculationExecutionCodeRequest
    output: GetCalculationExecutionCodeResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetCalculationExecutionStatus {
    input: GetCalculationExecutionStatusRequest
    output: GetCalculationExecutionStatusResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetCapacityAssignmentConfiguration {
    input := {
        @required
        CapacityReservationName: CapacityReservationName
    }
    output := {
        @required
        CapacityAssignmentConfiguration: CapacityAssignmentConfiguration
    }
    errors: [InvalidRequestException, InternalServerException]
}

operation GetCapacityReservation {
    input := {
        @required
        Name: CapacityReservationName
    }
    output := {
        @required
        CapacityReservation: CapacityReservation
    }
    errors: [InvalidRequestException, InternalServerException]
}

operation GetDataCatalog {
    input := {
        @required
        Name: CatalogNameString

        WorkGroup: WorkGroupName
    }
    output := {
        DataCatalog: DataCatalog
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetDatabase {
    input := {
        @required
        CatalogName: CatalogNameString

        @required
        DatabaseName: NameString

        WorkGroup: WorkGroupName
    }
    output := {
        Database: Database
    }
    errors: [InternalServerException, InvalidRequestException, MetadataException]
}

operation GetNamedQuery {
    input := {
        @required
        NamedQueryId: NamedQueryId
    }
    output := {
        NamedQuery: NamedQuery
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetNotebookMetadata {
    input := {
        @required
        NotebookId: NotebookId
    }
    output := {
        NotebookMetadata: NotebookMetadata
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation GetPreparedStatement {
    input := {
        @required
        StatementName: StatementName

        @required
        WorkGroup: WorkGroupName
    }
    output := {
        PreparedStatement: PreparedStatement
    }
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetQueryExecution {
    input := {
        @required
        QueryExecutionId: QueryExecutionId
    }
    output := {
        QueryExecution: QueryExecution
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResultSet.Rows"
    pageSize: "MaxResults"
)
operation GetQueryResults {
    input := {
        @required
        QueryExecutionId: QueryExecutionId

        NextToken: Token
        MaxResults: MaxQueryResults
        QueryResultType: QueryResultType
    }
    output := {
        UpdateCount: Long
        ResultSet: ResultSet
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation GetQueryRuntimeStatistics {
    input := {
        @required
        QueryExecutionId: QueryExecutionId
    }
    output := {
        QueryRuntimeStatistics: QueryRuntimeStatistics
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetResourceDashboard {
    input: GetResourceDashboardRequest
    output: GetResourceDashboardResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetSession {
    input: GetSessionRequest
    output: GetSessionResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetSessionEndpoint {
    input: GetSessionEndpointRequest
    output: GetSessionEndpointResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetSessionStatus {
    input: GetSessionStatusRequest
    output: GetSessionStatusResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation GetTableMetadata {
    input := {
        @required
        CatalogName: CatalogNameString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        WorkGroup: WorkGroupName
    }
    output := {
        TableMetadata: TableMetadata
    }
    errors: [InternalServerException, InvalidRequestException, MetadataException]
}

operation GetWorkGroup {
    input := {
        @required
        WorkGroup: WorkGroupName
    }
    output := {
        WorkGroup: WorkGroup
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ImportNotebook {
    input := {
        @required
        WorkGroup: WorkGroupName

        @required
        Name: NotebookName

        Payload: Payload

        @required
        Type: NotebookType

        NotebookS3LocationUri: S3Uri
        ClientRequestToken: ClientRequestToken
    }
    output := {
        NotebookId: NotebookId
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation ListApplicationDPUSizes {
    input := {
        MaxResults: MaxApplicationDPUSizesCount
        NextToken: Token
    }
    output := {
        ApplicationDPUSizes: ApplicationDPUSizesList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation ListCalculationExecutions {
    input: ListCalculationExecutionsRequest
    output: ListCalculationExecutionsResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation ListCapacityReservations {
    input := {
        NextToken: Token
        MaxResults: MaxCapacityReservationsCount
    }
    output := {
        NextToken: Token

        @required
        CapacityReservations: CapacityReservationsList
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataCatalogsSummary"
    pageSize: "MaxResults"
)
operation ListDataCatalogs {
    input := {
        NextToken: Token
        MaxResults: MaxDataCatalogsCount
        WorkGroup: WorkGroupName
    }
    output := {
        DataCatalogsSummary: DataCatalogSummaryList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatabaseList"
    pageSize: "MaxResults"
)
operation ListDatabases {
    input := {
        @required
        CatalogName: CatalogNameString

        NextToken: Token
        MaxResults: MaxDatabasesCount
        WorkGroup: WorkGroupName
    }
    output := {
        DatabaseList: DatabaseList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException, MetadataException]
}

operation ListEngineVersions {
    input := {
        NextToken: Token
        MaxResults: MaxEngineVersionsCount
    }
    output := {
        EngineVersions: EngineVersionsList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ListExecutors {
    input: ListExecutorsRequest
    output: ListExecutorsResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NamedQueryIds"
    pageSize: "MaxResults"
)
operation ListNamedQueries {
    input := {
        NextToken: Token
        MaxResults: MaxNamedQueriesCount
        WorkGroup: WorkGroupName
    }
    output := {
        NamedQueryIds: NamedQueryIdList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ListNotebookMetadata {
    input := {
        Filters: FilterDefinition
        NextToken: Token
        MaxResults: MaxNotebooksCount

        @required
        WorkGroup: WorkGroupName
    }
    output := {
        NextToken: Token
        NotebookMetadataList: NotebookMetadataArray
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation ListNotebookSessions {
    input: ListNotebookSessionsRequest
    output: ListNotebookSessionsResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation ListPreparedStatements {
    input := {
        @required
        WorkGroup: WorkGroupName

        NextToken: Token
        MaxResults: MaxPreparedStatementsCount
    }
    output := {
        PreparedStatements: PreparedStatementsList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QueryExecutionIds"
    pageSize: "MaxResults"
)
operation ListQueryExecutions {
    input := {
        NextToken: Token
        MaxResults: MaxQueryExecutionsCount
        WorkGroup: WorkGroupName
    }
    output := {
        QueryExecutionIds: QueryExecutionIdList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ListSessions {
    input: ListSessionsRequest
    output: ListSessionsResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TableMetadataList"
    pageSize: "MaxResults"
)
operation ListTableMetadata {
    input := {
        @required
        CatalogName: CatalogNameString

        @required
        DatabaseName: NameString

        Expression: ExpressionString
        NextToken: Token
        MaxResults: MaxTableMetadataCount
        WorkGroup: WorkGroupName
    }
    output := {
        TableMetadataList: TableMetadataList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException, MetadataException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        NextToken: Token
        MaxResults: MaxTagsCount
    }
    output := {
        Tags: TagList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation ListWorkGroups {
    input := {
        NextToken: Token
        MaxResults: MaxWorkGroupsCount
    }
    output := {
        WorkGroups: WorkGroupsList
        NextToken: Token
    }
    errors: [InternalServerException, InvalidRequestException]
}

@idempotent
operation PutCapacityAssignmentConfiguration {
    input := {
        @required
        CapacityReservationName: CapacityReservationName

        @required
        CapacityAssignments: CapacityAssignmentsList
    }
    output := {}
    errors: [InvalidRequestException, InternalServerException]
}

operation StartCalculationExecution {
    input: StartCalculationExecutionRequest
    output: StartCalculationExecutionResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@idempotent
operation StartQueryExecution {
    input := {
        @required
        QueryString: QueryString

        @idempotencyToken
        ClientRequestToken: IdempotencyToken

        QueryExecutionContext: QueryExecutionContext
        ResultConfiguration: ResultConfiguration
        WorkGroup: WorkGroupName
        ExecutionParameters: ExecutionParameters
        ResultReuseConfiguration: ResultReuseConfiguration
        EngineConfiguration: EngineConfiguration
    }
    output := {
        QueryExecutionId: QueryExecutionId
    }
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation StartSession {
    input: StartSessionRequest
    output: StartSessionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
        SessionAlreadyExistsException
        TooManyRequestsException
    ]
}

operation StopCalculationExecution {
    input: StopCalculationExecutionRequest
    output: StopCalculationExecutionResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@idempotent
operation StopQueryExecution {
    input := {
        @required @idempotencyToken
        QueryExecutionId: QueryExecutionId
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation TerminateSession {
    input: TerminateSessionRequest
    output: TerminateSessionResponse
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation UpdateCapacityReservation {
    input := {
        @required
        TargetDpus: TargetDpusInteger

        @required
        Name: CapacityReservationName
    }
    output := {}
    errors: [InvalidRequestException, InternalServerException]
}

operation UpdateDataCatalog {
    input := {
        @required
        Name: CatalogNameString

        @required
        Type: DataCatalogType

        Description: DescriptionString
        Parameters: ParametersMap
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

@idempotent
operation UpdateNamedQuery {
    input := {
        @required
        NamedQueryId: NamedQueryId

        @required
        Name: NameString

        Description: NamedQueryDescriptionString

        @required
        QueryString: QueryString
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation UpdateNotebook {
    input := {
        @required
        NotebookId: NotebookId

        @required
        Payload: Payload

        @required
        Type: NotebookType

        SessionId: SessionId
        ClientRequestToken: ClientRequestToken
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation UpdateNotebookMetadata {
    input := {
        @required
        NotebookId: NotebookId

        ClientRequestToken: ClientRequestToken

        @required
        Name: NotebookName
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, TooManyRequestsException]
}

operation UpdatePreparedStatement {
    input := {
        @required
        StatementName: StatementName

        @required
        WorkGroup: WorkGroupName

        @required
        QueryStatement: QueryString

        Description: DescriptionString
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

operation UpdateWorkGroup {
    input := {
        @required
        WorkGroup: WorkGroupName

        Description: WorkGroupDescriptionString
        ConfigurationUpdates: WorkGroupConfigurationUpdates
        State: WorkGroupState
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

structure AclConfiguration {
    @required
    S3AclOption: S3AclOption
}

@range(min: 0, max: 10080)
integer Age

@range(min: 0)
integer AllocatedDpusInteger

@length(min: 1, max: 1011)
string AmazonResourceName

structure ApplicationDPUSizes {
    ApplicationRuntimeId: NameString
    SupportedDPUSizes: SupportedDPUSizeList
}

list ApplicationDPUSizesList {
    member: ApplicationDPUSizes
}

structure AthenaError {
    ErrorCategory: ErrorCategory
    ErrorType: ErrorType
    Retryable: Boolean
    ErrorMessage: String
}

@length(max: 2048)
string AuthToken

enum AuthenticationType {
    DIRECTORY_IDENTITY
}

@length(min: 12, max: 12) @pattern("^[0-9]+$")
string AwsAccountId

@range(min: 10000000)
long BytesScannedCutoffValue

structure CalculationConfiguration {
    CodeBlock: CodeBlock
}

@length(min: 1, max: 36)
string CalculationExecutionId

enum CalculationExecutionState {
    CREATING
    CREATED
    QUEUED
    RUNNING
    CANCELING
    CANCELED
    COMPLETED
    FAILED
}

structure CalculationResult {
    StdOutS3Uri: S3Uri
    StdErrorS3Uri: S3Uri
    ResultS3Uri: S3Uri
    ResultType: CalculationResultType
}

@length(min: 1, max: 256) @pattern("\\w+\\/[-+.\\w]+")
string CalculationResultType

structure CalculationStatistics {
    DpuExecutionInMillis: Long
    Progress: DescriptionString
}

structure CalculationStatus {
    SubmissionDateTime: Timestamp
    CompletionDateTime: Timestamp
    State: CalculationExecutionState
    StateChangeReason: DescriptionString
}

structure CalculationSummary {
    CalculationExecutionId: CalculationExecutionId
    Description: DescriptionString
    Status: CalculationStatus
}

@length(min: 0, max: 100)
list CalculationsList {
    member: CalculationSummary
}

structure CapacityAllocation {
    @required
    Status: CapacityAllocationStatus

    StatusMessage: String

    @required
    RequestTime: Timestamp

    RequestCompletionTime: Timestamp
}

enum CapacityAllocationStatus {
    PENDING
    SUCCEEDED
    FAILED
}

structure CapacityAssignment {
    WorkGroupNames: WorkGroupNamesList
}

structure CapacityAssignmentConfiguration {
    CapacityReservationName: CapacityReservationName
    CapacityAssignments: CapacityAssignmentsList
}

list CapacityAssignmentsList {
    member: CapacityAssignment
}

structure CapacityReservation {
    @required
    Name: CapacityReservationName

    @required
    Status: CapacityReservationStatus

    @required
    TargetDpus: TargetDpusInteger

    @required
    AllocatedDpus: AllocatedDpusInteger

    LastAllocation: CapacityAllocation
    LastSuccessfulAllocationTime: Timestamp

    @required
    CreationTime: Timestamp
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9._-]+")
string CapacityReservationName

enum CapacityReservationStatus {
    PENDING
    ACTIVE
    CANCELLING
    CANCELLED
    FAILED
    UPDATE_PENDING
}

list CapacityReservationsList {
    member: CapacityReservation
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CatalogNameString

structure Classification {
    Name: NameString
    Properties: ParametersMap
}

list ClassificationList {
    member: Classification
}

@length(min: 1, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ClientRequestToken

structure CloudWatchLoggingConfiguration {
    @required
    Enabled: Boolean

    LogGroup: LogGroupName
    LogStreamNamePrefix: LogStreamNamePrefix
    LogTypes: LogTypesMap
}

@length(max: 68000)
string CodeBlock

structure Column {
    @required
    Name: NameString

    Type: TypeString
    Comment: CommentString
}

structure ColumnInfo {
    CatalogName: String
    SchemaName: String
    TableName: String

    @required
    Name: String

    Label: String

    @required
    Type: String

    Precision: Integer
    Scale: Integer
    Nullable: ColumnNullable
    CaseSensitive: Boolean
}

list ColumnInfoList {
    member: ColumnInfo
}

list ColumnList {
    member: Column
}

enum ColumnNullable {
    NOT_NULL
    NULLABLE
    UNKNOWN
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CommentString

enum ConnectionType {
    DYNAMODB
    MYSQL
    POSTGRESQL
    REDSHIFT
    ORACLE
    SYNAPSE
    SQLSERVER
    DB2
    OPENSEARCH
    BIGQUERY
    GOOGLECLOUDSTORAGE
    HBASE
    DOCUMENTDB
    CMDB
    TPCDS
    TIMESTREAM
    SAPHANA
    SNOWFLAKE
    DATALAKEGEN2
    DB2AS400
}

@range(min: 1, max: 1)
integer CoordinatorDpuSize

@input
structure CreatePresignedNotebookUrlRequest {
    @required
    SessionId: SessionId
}

@output
structure CreatePresignedNotebookUrlResponse {
    @required
    NotebookUrl: String

    @required
    AuthToken: AuthToken

    @required
    AuthTokenExpirationTime: Long
}

structure CustomerContentEncryptionConfiguration {
    @required
    KmsKey: KmsKey
}

structure DataCatalog {
    @required
    Name: CatalogNameString

    Description: DescriptionString

    @required
    Type: DataCatalogType

    Parameters: ParametersMap
    Status: DataCatalogStatus
    ConnectionType: ConnectionType
    Error: String
}

enum DataCatalogStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    CREATE_FAILED_CLEANUP_IN_PROGRESS
    CREATE_FAILED_CLEANUP_COMPLETE
    CREATE_FAILED_CLEANUP_FAILED
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
}

structure DataCatalogSummary {
    CatalogName: CatalogNameString
    Type: DataCatalogType
    Status: DataCatalogStatus
    ConnectionType: ConnectionType
    Error: String
}

list DataCatalogSummaryList {
    member: DataCatalogSummary
}

enum DataCatalogType {
    LAMBDA
    GLUE
    HIVE
    FEDERATED
}

structure Database {
    @required
    Name: NameString

    Description: DescriptionString
    Parameters: ParametersMap
}

list DatabaseList {
    member: Database
}

@length(min: 1, max: 255)
string DatabaseString

structure Datum {
    VarCharValue: String
}

@range(min: 1, max: 1)
integer DefaultExecutorDpuSize

@length(min: 1, max: 1024)
string DescriptionString

structure EncryptionConfiguration {
    @required
    EncryptionOption: EncryptionOption

    KmsKey: String
}

enum EncryptionOption {
    SSE_S3
    SSE_KMS
    CSE_KMS
}

structure EngineConfiguration {
    CoordinatorDpuSize: CoordinatorDpuSize
    MaxConcurrentDpus: MaxConcurrentDpus
    DefaultExecutorDpuSize: DefaultExecutorDpuSize
    AdditionalConfigs: ParametersMap
    SparkProperties: ParametersMap
    Classifications: ClassificationList
}

structure EngineVersion {
    SelectedEngineVersion: NameString
    EffectiveEngineVersion: NameString
}

@length(min: 0, max: 10)
list EngineVersionsList {
    member: EngineVersion
}

@range(min: 1, max: 3)
integer ErrorCategory

@length(min: 1, max: 256)
string ErrorCode

@range(min: 0, max: 9999)
integer ErrorType

@length(min: 1, max: 1024)
string ExecutionParameter

@length(min: 1)
list ExecutionParameters {
    member: ExecutionParameter
}

@length(max: 100000) @pattern(".*")
string ExecutorId

enum ExecutorState {
    CREATING
    CREATED
    REGISTERED
    TERMINATING
    TERMINATED
    FAILED
}

enum ExecutorType {
    COORDINATOR
    GATEWAY
    WORKER
}

structure ExecutorsSummary {
    @required
    ExecutorId: ExecutorId

    ExecutorType: ExecutorType
    StartDateTime: Long
    TerminationDateTime: Long
    ExecutorState: ExecutorState
    ExecutorSize: Long
}

list ExecutorsSummaryList {
    member: ExecutorsSummary
}

@length(min: 0, max: 256)
string ExpressionString

structure FilterDefinition {
    Name: NotebookName
}

@input
structure GetCalculationExecutionCodeRequest {
    @required
    CalculationExecutionId: CalculationExecutionId
}

@output
structure GetCalculationExecutionCodeResponse {
    CodeBlock: CodeBlock
}

@input
structure GetCalculationExecutionRequest {
    @required
    CalculationExecutionId: CalculationExecutionId
}

@output
structure GetCalculationExecutionResponse {
    CalculationExecutionId: CalculationExecutionId
    SessionId: SessionId
    Description: DescriptionString
    WorkingDirectory: S3Uri
    Status: CalculationStatus
    Statistics: CalculationStatistics
    Result: CalculationResult
}

@input
structure GetCalculationExecutionStatusRequest {
    @required
    CalculationExecutionId: CalculationExecutionId
}

@output
structure GetCalculationExecutionStatusResponse {
    Status: CalculationStatus
    Statistics: CalculationStatistics
}

@input
structure GetResourceDashboardRequest {
    @required
    ResourceARN: AmazonResourceName
}

@output
structure GetResourceDashboardResponse {
    @required
    Url: String
}

@input
structure GetSessionEndpointRequest {
    @required
    SessionId: SessionId
}

@output
structure GetSessionEndpointResponse {
    @required
    EndpointUrl: String

    @required
    AuthToken: String

    @required
    AuthTokenExpirationTime: Timestamp
}

@input
structure GetSessionRequest {
    @required
    SessionId: SessionId
}

@output
structure GetSessionResponse {
    SessionId: SessionId
    Description: DescriptionString
    WorkGroup: WorkGroupName
    EngineVersion: NameString
    EngineConfiguration: EngineConfiguration
    NotebookVersion: NameString
    MonitoringConfiguration: MonitoringConfiguration
    SessionConfiguration: SessionConfiguration
    Status: SessionStatus
    Statistics: SessionStatistics
}

@input
structure GetSessionStatusRequest {
    @required
    SessionId: SessionId
}

@output
structure GetSessionStatusResponse {
    SessionId: SessionId
    Status: SessionStatus
}

@length(min: 32, max: 128)
string IdempotencyToken

@length(min: 0, max: 255)
@pattern("^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$")
string IdentityCenterApplicationArn

structure IdentityCenterConfiguration {
    EnableIdentityCenter: Boolean
    IdentityCenterInstanceArn: IdentityCenterInstanceArn
}

@length(min: 0, max: 255)
@pattern("^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$")
string IdentityCenterInstanceArn

@error("server")
structure InternalServerException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    AthenaErrorCode: ErrorCode
    Message: String
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string KeyString

@length(min: 1, max: 2048)
@pattern("^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):\\d{12}:key/?[a-zA-Z_0-9+=,.@\\-_/]+$|^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):\\d{12}:alias/?[a-zA-Z_0-9+=,.@\\-_/]+$|^alias/[a-zA-Z0-9/_-]+$|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string KmsKey

@input
structure ListCalculationExecutionsRequest {
    @required
    SessionId: SessionId

    StateFilter: CalculationExecutionState
    MaxResults: MaxCalculationsCount
    NextToken: SessionManagerToken
}

@output
structure ListCalculationExecutionsResponse {
    NextToken: SessionManagerToken
    Calculations: CalculationsList
}

@input
structure ListExecutorsRequest {
    @required
    SessionId: SessionId

    ExecutorStateFilter: ExecutorState
    MaxResults: MaxListExecutorsCount
    NextToken: SessionManagerToken
}

@output
structure ListExecutorsResponse {
    @required
    SessionId: SessionId

    NextToken: SessionManagerToken
    ExecutorsSummary: ExecutorsSummaryList
}

@input
structure ListNotebookSessionsRequest {
    @required
    NotebookId: NotebookId

    MaxResults: MaxSessionsCount
    NextToken: Token
}

@output
structure ListNotebookSessionsResponse {
    @required
    NotebookSessionsList: NotebookSessionsList

    NextToken: Token
}

@input
structure ListSessionsRequest {
    @required
    WorkGroup: WorkGroupName

    StateFilter: SessionState
    MaxResults: MaxSessionsCount
    NextToken: SessionManagerToken
}

@output
structure ListSessionsResponse {
    NextToken: SessionManagerToken
    Sessions: SessionsList
}

@length(min: 1, max: 512) @pattern("^[a-zA-Z0-9._/-]+$")
string LogGroupName

@length(min: 1, max: 512) @pattern("^[^:*]*$")
string LogStreamNamePrefix

list LogTypeValuesList {
    member: String
}

map LogTypesMap {
    key: String
    value: LogTypeValuesList
}

structure ManagedLoggingConfiguration {
    @required
    Enabled: Boolean

    KmsKey: KmsKey
}

structure ManagedQueryResultsConfiguration {
    @required
    Enabled: Boolean

    EncryptionConfiguration: ManagedQueryResultsEncryptionConfiguration
}

structure ManagedQueryResultsConfigurationUpdates {
    Enabled: Boolean
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfiguration
    RemoveEncryptionConfiguration: Boolean
}

structure ManagedQueryResultsEncryptionConfiguration {
    @required
    KmsKey: KmsKey
}

@range(min: 1, max: 100)
integer MaxApplicationDPUSizesCount

@range(min: 1, max: 100)
integer MaxCalculationsCount

@range(min: 1, max: 50)
integer MaxCapacityReservationsCount

@range(min: 2, max: 5000)
integer MaxConcurrentDpus

@range(min: 2, max: 50)
integer MaxDataCatalogsCount

@range(min: 1, max: 50)
integer MaxDatabasesCount

@range(min: 1, max: 10)
integer MaxEngineVersionsCount

@range(min: 1, max: 100)
integer MaxListExecutorsCount

@range(min: 0, max: 50)
integer MaxNamedQueriesCount

@range(min: 1, max: 50)
integer MaxNotebooksCount

@range(min: 1, max: 50)
integer MaxPreparedStatementsCount

@range(min: 0, max: 50)
integer MaxQueryExecutionsCount

@range(min: 1, max: 1000)
integer MaxQueryResults

@range(min: 1, max: 100)
integer MaxSessionsCount

@range(min: 1, max: 50)
integer MaxTableMetadataCount

@range(min: 75)
integer MaxTagsCount

@range(min: 1, max: 50)
integer MaxWorkGroupsCount

@error("client")
structure MetadataException {
    Message: String
}

structure MonitoringConfiguration {
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: ManagedLoggingConfiguration
    S3LoggingConfiguration: S3LoggingConfiguration
}

@length(min: 1, max: 128)
string NameString

structure NamedQuery {
    @required
    Name: NameString

    Description: DescriptionString

    @required
    Database: DatabaseString

    @required
    QueryString: QueryString

    NamedQueryId: NamedQueryId
    WorkGroup: WorkGroupName
}

@length(min: 0, max: 1024)
string NamedQueryDescriptionString

@length(min: 1, max: 128) @pattern("\\S+")
string NamedQueryId

@length(min: 1, max: 50)
list NamedQueryIdList {
    member: NamedQueryId
}

list NamedQueryList {
    member: NamedQuery
}

@length(min: 1, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string NotebookId

structure NotebookMetadata {
    NotebookId: NotebookId
    Name: NotebookName
    WorkGroup: WorkGroupName
    CreationTime: Timestamp
    Type: NotebookType
    LastModifiedTime: Timestamp
}

list NotebookMetadataArray {
    member: NotebookMetadata
}

@length(min: 1, max: 255)
@pattern("(?!.*[/:\\\\])[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]+")
string NotebookName

structure NotebookSessionSummary {
    SessionId: SessionId
    CreationTime: Timestamp
}

@length(min: 0, max: 10)
list NotebookSessionsList {
    member: NotebookSessionSummary
}

enum NotebookType {
    IPYNB
}

map ParametersMap {
    key: KeyString
    value: ParametersMapValue
}

@length(max: 51200)
string ParametersMapValue

@length(min: 1, max: 10485760)
string Payload

structure PreparedStatement {
    StatementName: StatementName
    QueryStatement: QueryString
    WorkGroupName: WorkGroupName
    Description: DescriptionString
    LastModifiedTime: Timestamp
}

list PreparedStatementDetailsList {
    member: PreparedStatement
}

list PreparedStatementNameList {
    member: StatementName
}

structure PreparedStatementSummary {
    StatementName: StatementName
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 50)
list PreparedStatementsList {
    member: PreparedStatementSummary
}

structure QueryExecution {
    QueryExecutionId: QueryExecutionId
    Query: QueryString
    StatementType: StatementType
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfiguration
    ResultConfiguration: ResultConfiguration
    ResultReuseConfiguration: ResultReuseConfiguration
    QueryExecutionContext: QueryExecutionContext
    Status: QueryExecutionStatus
    Statistics: QueryExecutionStatistics
    WorkGroup: WorkGroupName
    EngineVersion: EngineVersion
    ExecutionParameters: ExecutionParameters
    SubstatementType: String
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfiguration
}

structure QueryExecutionContext {
    Database: DatabaseString
    Catalog: CatalogNameString
}

@length(min: 1, max: 128) @pattern("\\S+")
string QueryExecutionId

@length(min: 1, max: 50)
list QueryExecutionIdList {
    member: QueryExecutionId
}

list QueryExecutionList {
    member: QueryExecution
}

enum QueryExecutionState {
    QUEUED
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLED
}

structure QueryExecutionStatistics {
    EngineExecutionTimeInMillis: Long
    DataScannedInBytes: Long
    DataManifestLocation: String
    TotalExecutionTimeInMillis: Long
    QueryQueueTimeInMillis: Long
    ServicePreProcessingTimeInMillis: Long
    QueryPlanningTimeInMillis: Long
    ServiceProcessingTimeInMillis: Long
    ResultReuseInformation: ResultReuseInformation
    DpuCount: Double
}

structure QueryExecutionStatus {
    State: QueryExecutionState
    StateChangeReason: String
    SubmissionDateTime: Timestamp
    CompletionDateTime: Timestamp
    AthenaError: AthenaError
}

enum QueryResultType {
    DATA_MANIFEST
    DATA_ROWS
}

structure QueryResultsS3AccessGrantsConfiguration {
    @required
    EnableS3AccessGrants: Boolean

    CreateUserLevelPrefix: Boolean

    @required
    AuthenticationType: AuthenticationType
}

structure QueryRuntimeStatistics {
    Timeline: QueryRuntimeStatisticsTimeline
    Rows: QueryRuntimeStatisticsRows
    OutputStage: QueryStage
}

structure QueryRuntimeStatisticsRows {
    InputRows: Long
    InputBytes: Long
    OutputBytes: Long
    OutputRows: Long
}

structure QueryRuntimeStatisticsTimeline {
    QueryQueueTimeInMillis: Long
    ServicePreProcessingTimeInMillis: Long
    QueryPlanningTimeInMillis: Long
    EngineExecutionTimeInMillis: Long
    ServiceProcessingTimeInMillis: Long
    TotalExecutionTimeInMillis: Long
}

structure QueryStage {
    StageId: Long
    State: String
    OutputBytes: Long
    OutputRows: Long
    InputBytes: Long
    InputRows: Long
    ExecutionTime: Long
    QueryStagePlan: QueryStagePlanNode
    SubStages: QueryStages
}

structure QueryStagePlanNode {
    Name: String
    Identifier: String
    Children: QueryStagePlanNodes
    RemoteSources: StringList
}

list QueryStagePlanNodes {
    member: QueryStagePlanNode
}

list QueryStages {
    member: QueryStage
}

@length(min: 1, max: 262144)
string QueryString

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceName: AmazonResourceName
}

structure ResultConfiguration {
    OutputLocation: String
    EncryptionConfiguration: EncryptionConfiguration
    ExpectedBucketOwner: AwsAccountId
    AclConfiguration: AclConfiguration
}

structure ResultConfigurationUpdates {
    OutputLocation: String
    RemoveOutputLocation: Boolean
    EncryptionConfiguration: EncryptionConfiguration
    RemoveEncryptionConfiguration: Boolean
    ExpectedBucketOwner: AwsAccountId
    RemoveExpectedBucketOwner: Boolean
    AclConfiguration: AclConfiguration
    RemoveAclConfiguration: Boolean
}

structure ResultReuseByAgeConfiguration {
    @required
    Enabled: Boolean

    MaxAgeInMinutes: Age
}

structure ResultReuseConfiguration {
    ResultReuseByAgeConfiguration: ResultReuseByAgeConfiguration
}

structure ResultReuseInformation {
    @required
    ReusedPreviousResult: Boolean
}

structure ResultSet {
    Rows: RowList
    ResultSetMetadata: ResultSetMetadata
}

structure ResultSetMetadata {
    ColumnInfo: ColumnInfoList
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$")
string RoleArn

structure Row {
    Data: datumList
}

list RowList {
    member: Row
}

enum S3AclOption {
    BUCKET_OWNER_FULL_CONTROL
}

structure S3LoggingConfiguration {
    @required
    Enabled: Boolean

    KmsKey: KmsKey
    LogLocation: S3OutputLocation
}

@length(max: 1024) @pattern("^s3://[a-z0-9][a-z0-9\\-]*[a-z0-9](/.*)?$")
string S3OutputLocation

@length(max: 1024) @pattern("^(https|s3|S3)://([^/]+)/?(.*)$")
string S3Uri

@error("client")
structure SessionAlreadyExistsException {
    Message: String
}

structure SessionConfiguration {
    ExecutionRole: RoleArn
    WorkingDirectory: String
    IdleTimeoutSeconds: Long
    SessionIdleTimeoutInMinutes: SessionIdleTimeoutInMinutes
    EncryptionConfiguration: EncryptionConfiguration
}

@length(min: 1, max: 256)
string SessionId

@range(min: 1, max: 480)
integer SessionIdleTimeoutInMinutes

@length(max: 2048)
string SessionManagerToken

enum SessionState {
    CREATING
    CREATED
    IDLE
    BUSY
    TERMINATING
    TERMINATED
    DEGRADED
    FAILED
}

structure SessionStatistics {
    DpuExecutionInMillis: Long
}

structure SessionStatus {
    StartDateTime: Timestamp
    LastModifiedDateTime: Timestamp
    EndDateTime: Timestamp
    IdleSinceDateTime: Timestamp
    State: SessionState
    StateChangeReason: DescriptionString
}

structure SessionSummary {
    SessionId: SessionId
    Description: DescriptionString
    EngineVersion: EngineVersion
    NotebookVersion: NameString
    Status: SessionStatus
}

@length(min: 0, max: 100)
list SessionsList {
    member: SessionSummary
}

@input
structure StartCalculationExecutionRequest {
    @required
    SessionId: SessionId

    Description: DescriptionString

    @deprecated
    CalculationConfiguration: CalculationConfiguration

    CodeBlock: CodeBlock
    ClientRequestToken: IdempotencyToken
}

@output
structure StartCalculationExecutionResponse {
    CalculationExecutionId: CalculationExecutionId
    State: CalculationExecutionState
}

@input
structure StartSessionRequest {
    Description: DescriptionString

    @required
    WorkGroup: WorkGroupName

    @required
    EngineConfiguration: EngineConfiguration

    ExecutionRole: RoleArn
    MonitoringConfiguration: MonitoringConfiguration
    NotebookVersion: NameString
    SessionIdleTimeoutInMinutes: SessionIdleTimeoutInMinutes
    ClientRequestToken: IdempotencyToken
    Tags: TagList
    CopyWorkGroupTags: Boolean
}

@output
structure StartSessionResponse {
    SessionId: SessionId
    State: SessionState
}

@length(min: 1, max: 256) @pattern("[a-zA-Z_][a-zA-Z0-9_@:]{1,256}")
string StatementName

enum StatementType {
    DDL
    DML
    UTILITY
}

@input
structure StopCalculationExecutionRequest {
    @required
    CalculationExecutionId: CalculationExecutionId
}

@output
structure StopCalculationExecutionResponse {
    State: CalculationExecutionState
}

list StringList {
    member: String
}

list SupportedDPUSizeList {
    member: Integer
}

structure TableMetadata {
    @required
    Name: NameString

    CreateTime: Timestamp
    LastAccessTime: Timestamp
    TableType: TableTypeString
    Columns: ColumnList
    PartitionKeys: ColumnList
    Parameters: ParametersMap
}

list TableMetadataList {
    member: TableMetadata
}

@length(max: 255)
string TableTypeString

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@range(min: 4)
integer TargetDpusInteger

@input
structure TerminateSessionRequest {
    @required
    SessionId: SessionId
}

@output
structure TerminateSessionResponse {
    State: SessionState
}

enum ThrottleReason {
    CONCURRENT_QUERY_LIMIT_EXCEEDED
}

@length(min: 1, max: 1024)
string Token

@error("client")
structure TooManyRequestsException {
    Message: String
    Reason: ThrottleReason
}

@length(min: 0, max: 4096)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TypeString

structure UnprocessedNamedQueryId {
    NamedQueryId: NamedQueryId
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list UnprocessedNamedQueryIdList {
    member: UnprocessedNamedQueryId
}

structure UnprocessedPreparedStatementName {
    StatementName: StatementName
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list UnprocessedPreparedStatementNameList {
    member: UnprocessedPreparedStatementName
}

structure UnprocessedQueryExecutionId {
    QueryExecutionId: QueryExecutionId
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list UnprocessedQueryExecutionIdList {
    member: UnprocessedQueryExecutionId
}

structure WorkGroup {
    @required
    Name: WorkGroupName

    State: WorkGroupState
    Configuration: WorkGroupConfiguration
    Description: WorkGroupDescriptionString
    CreationTime: Timestamp
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

structure WorkGroupConfiguration {
    ResultConfiguration: ResultConfiguration
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfiguration
    EnforceWorkGroupConfiguration: Boolean
    PublishCloudWatchMetricsEnabled: Boolean
    BytesScannedCutoffPerQuery: BytesScannedCutoffValue
    RequesterPaysEnabled: Boolean
    EngineVersion: EngineVersion
    AdditionalConfiguration: NameString
    ExecutionRole: RoleArn
    MonitoringConfiguration: MonitoringConfiguration
    EngineConfiguration: EngineConfiguration
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: Boolean
    IdentityCenterConfiguration: IdentityCenterConfiguration
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfiguration
}

structure WorkGroupConfigurationUpdates {
    EnforceWorkGroupConfiguration: Boolean
    ResultConfigurationUpdates: ResultConfigurationUpdates
    ManagedQueryResultsConfigurationUpdates: ManagedQueryResultsConfigurationUpdates
    PublishCloudWatchMetricsEnabled: Boolean
    BytesScannedCutoffPerQuery: BytesScannedCutoffValue
    RemoveBytesScannedCutoffPerQuery: Boolean
    RequesterPaysEnabled: Boolean
    EngineVersion: EngineVersion
    RemoveCustomerContentEncryptionConfiguration: Boolean
    AdditionalConfiguration: NameString
    ExecutionRole: RoleArn
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: Boolean
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfiguration
    MonitoringConfiguration: MonitoringConfiguration
    EngineConfiguration: EngineConfiguration
}

@length(min: 0, max: 1024)
string WorkGroupDescriptionString

@pattern("[a-zA-Z0-9._-]{1,128}")
string WorkGroupName

list WorkGroupNamesList {
    member: WorkGroupName
}

enum WorkGroupState {
    ENABLED
    DISABLED
}

structure WorkGroupSummary {
    Name: WorkGroupName
    State: WorkGroupState
    Description: WorkGroupDescriptionString
    CreationTime: Timestamp
    EngineVersion: EngineVersion
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

@length(min: 0, max: 50)
list WorkGroupsList {
    member: WorkGroupSummary
}

list datumList {
    member: Datum
}
