$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.redshiftdata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Redshift Data API Service")
@service(sdkId: "Redshift Data", endpointPrefix: "redshift-data")
@awsJson1_1
@sigv4(name: "redshift-data")
@standardRegionalEndpoints
service RedshiftData {
    version: "2019-12-20"
    operations: [
        BatchExecuteStatement
        CancelStatement
        DescribeStatement
        DescribeTable
        ExecuteStatement
        GetStatementResult
        GetStatementResultV2
        ListDatabases
        ListSchemas
        ListSessions
        ListStatements
        ListTables
    ]
}

operation BatchExecuteStatement {
    input: BatchExecuteStatementInput
    output: BatchExecuteStatementOutput
    errors: [
        ValidationException
        ActiveSessionsExceededException
        ResourceNotFoundException
        ActiveStatementsExceededException
        BatchExecuteStatementException
        InternalServerException
    ]
}

operation CancelStatement {
    input := {
        @required
        Id: UUID
    }
    output := {
        Status: Boolean
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        QueryTimeoutException
        InternalServerException
        DatabaseConnectionException
    ]
}

@readonly
operation DescribeStatement {
    input := {
        @required
        Id: UUID

        WaitTimeSeconds: WaitTimeSeconds
    }
    output := {
        @required
        Id: UUID

        SecretArn: String
        DbUser: String
        Database: String
        ClusterIdentifier: String
        Duration: Long
        Error: String
        Status: StatusString
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        RedshiftPid: Long
        HasResultSet: Boolean
        QueryString: String
        ResultRows: Long
        ResultSize: Long
        RedshiftQueryId: Long
        QueryParameters: SqlParametersList
        SubStatements: SubStatementList
        WorkgroupName: WorkgroupNameString
        ResultFormat: ResultFormatString
        SessionId: String
        ExecutionMode: ExecutionMode
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ActiveWaitingRequestsExceededException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ColumnList"
    pageSize: "MaxResults"
)
operation DescribeTable {
    input := {
        ClusterIdentifier: ClusterIdentifierString
        SecretArn: String
        DbUser: String

        @required
        Database: String

        ConnectedDatabase: String
        Schema: String
        Table: String
        NextToken: String
        MaxResults: PageSize
        WorkgroupName: WorkgroupNameString
    }
    output := {
        TableName: String
        ColumnList: ColumnList
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        QueryTimeoutException
        InternalServerException
        DatabaseConnectionException
    ]
}

operation ExecuteStatement {
    input: ExecuteStatementInput
    output: ExecuteStatementOutput
    errors: [
        ValidationException
        ActiveSessionsExceededException
        ResourceNotFoundException
        ExecuteStatementException
        ActiveStatementsExceededException
        InternalServerException
    ]
}

@readonly @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Records")
operation GetStatementResult {
    input := {
        @required
        Id: UUID

        NextToken: String
        WaitTimeSeconds: WaitTimeSeconds
    }
    output := {
        @required
        Records: SqlRecords

        ColumnMetadata: ColumnMetadataList
        TotalNumRows: Long
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ActiveWaitingRequestsExceededException
        InternalServerException
    ]
}

@readonly @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Records")
operation GetStatementResultV2 {
    input := {
        @required
        Id: UUID

        NextToken: String
        WaitTimeSeconds: WaitTimeSeconds
    }
    output := {
        @required
        Records: FormattedSqlRecords

        ColumnMetadata: ColumnMetadataList
        TotalNumRows: Long
        ResultFormat: ResultFormatString
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ActiveWaitingRequestsExceededException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Databases"
    pageSize: "MaxResults"
)
operation ListDatabases {
    input := {
        ClusterIdentifier: ClusterIdentifierString

        @required
        Database: String

        SecretArn: String
        DbUser: String
        NextToken: String
        MaxResults: PageSize
        WorkgroupName: WorkgroupNameString
    }
    output := {
        Databases: DatabaseList
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        QueryTimeoutException
        InternalServerException
        DatabaseConnectionException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Schemas"
    pageSize: "MaxResults"
)
operation ListSchemas {
    input := {
        ClusterIdentifier: ClusterIdentifierString
        SecretArn: String
        DbUser: String

        @required
        Database: String

        ConnectedDatabase: String
        SchemaPattern: String
        NextToken: String
        MaxResults: PageSize
        WorkgroupName: WorkgroupNameString
    }
    output := {
        Schemas: SchemaList
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        QueryTimeoutException
        InternalServerException
        DatabaseConnectionException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Sessions"
    pageSize: "MaxResults"
)
operation ListSessions {
    input := {
        NextToken: String
        MaxResults: ListStatementsLimit
        SessionId: UUID
        Status: SessionStatusString
        RoleLevel: Boolean
        ClusterIdentifier: ClusterIdentifierString
        WorkgroupName: WorkgroupNameString
        Database: String
    }
    output := {
        @required
        Sessions: SessionList

        NextToken: String
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Statements"
    pageSize: "MaxResults"
)
operation ListStatements {
    input := {
        NextToken: String
        MaxResults: ListStatementsLimit
        StatementName: StatementNameString
        Status: StatusString
        RoleLevel: Boolean
        Database: String
        ClusterIdentifier: ClusterIdentifierString
        WorkgroupName: WorkgroupNameString
    }
    output := {
        @required
        Statements: StatementList

        NextToken: String
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Tables"
    pageSize: "MaxResults"
)
operation ListTables {
    input := {
        ClusterIdentifier: ClusterIdentifierString
        SecretArn: String
        DbUser: String

        @required
        Database: String

        ConnectedDatabase: String
        SchemaPattern: String
        TablePattern: String
        NextToken: String
        MaxResults: PageSize
        WorkgroupName: WorkgroupNameString
    }
    output := {
        Tables: TableList
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        QueryTimeoutException
        InternalServerException
        DatabaseConnectionException
    ]
}

@error("client")
structure ActiveSessionsExceededException {
    Message: String
}

@error("client")
structure ActiveStatementsExceededException {
    Message: String
}

@error("client")
structure ActiveWaitingRequestsExceededException {
    Message: String
}

@error("server")
structure BatchExecuteStatementException {
    @required
    Message: String

    @required
    StatementId: String
}

@input
structure BatchExecuteStatementInput {
    @required
    Sqls: SqlList

    ClusterIdentifier: ClusterIdentifierString
    SecretArn: String
    DbUser: String
    Database: String
    WithEvent: Boolean
    StatementName: StatementNameString
    Parameters: SqlParametersList
    WorkgroupName: WorkgroupNameString

    @idempotencyToken
    ClientToken: ClientToken

    ResultFormat: ResultFormatString
    SessionKeepAliveSeconds: SessionAliveSeconds
    SessionId: UUID
    ExecutionMode: ExecutionMode
    WaitTimeSeconds: WaitTimeSeconds
}

@output
structure BatchExecuteStatementOutput {
    Id: UUID
    CreatedAt: Timestamp
    ClusterIdentifier: ClusterIdentifierString
    DbUser: String
    DbGroups: DbGroupList
    Database: String
    SecretArn: String
    WorkgroupName: WorkgroupNameString
    SessionId: UUID
    Status: StatementStatusString
    RedshiftPid: Long
    HasResultSet: Boolean
}

@length(min: 1, max: 64)
string ClientToken

@length(min: 1, max: 63) @pattern("[a-z][a-z0-9]*(-[a-z0-9]+)*")
string ClusterIdentifierString

list ColumnList {
    member: ColumnMetadata
}

structure ColumnMetadata {
    isCaseSensitive: Boolean
    isCurrency: Boolean
    isSigned: Boolean
    label: String
    name: String
    nullable: Integer
    precision: Integer
    scale: Integer
    schemaName: String
    tableName: String
    typeName: String
    length: Integer
    columnDefault: String
}

list ColumnMetadataList {
    member: ColumnMetadata
}

@error("server")
structure DatabaseConnectionException {
    @required
    Message: String
}

list DatabaseList {
    member: String
}

list DbGroupList {
    member: String
}

@error("server")
structure ExecuteStatementException {
    @required
    Message: String

    @required
    StatementId: String
}

@input
structure ExecuteStatementInput {
    @required
    Sql: String

    ClusterIdentifier: ClusterIdentifierString
    SecretArn: String
    DbUser: String
    Database: String
    WithEvent: Boolean
    StatementName: StatementNameString
    Parameters: SqlParametersList
    WorkgroupName: WorkgroupNameString

    @idempotencyToken
    ClientToken: ClientToken

    ResultFormat: ResultFormatString
    SessionKeepAliveSeconds: SessionAliveSeconds
    SessionId: UUID
    WaitTimeSeconds: WaitTimeSeconds
}

@output
structure ExecuteStatementOutput {
    Id: UUID
    CreatedAt: Timestamp
    ClusterIdentifier: ClusterIdentifierString
    DbUser: String
    DbGroups: DbGroupList
    Database: String
    SecretArn: String
    WorkgroupName: WorkgroupNameString
    SessionId: UUID
    Status: StatementStatusString
    RedshiftPid: Long
    HasResultSet: Boolean
}

enum ExecutionMode {
    TRANSACTION
    AUTO_COMMIT
}

union Field {
    isNull: Boolean
    booleanValue: Boolean
    longValue: Long
    doubleValue: Double
    stringValue: String
    blobValue: Blob
}

list FieldList {
    member: Field
}

list FormattedSqlRecords {
    member: QueryRecords
}

@error("server")
structure InternalServerException {
    @required
    Message: String
}

@range(min: 0, max: 100)
integer ListStatementsLimit

@range(min: 0, max: 1000)
integer PageSize

@pattern("[0-9a-zA-Z_]+")
string ParameterName

@length(min: 1)
string ParameterValue

union QueryRecords {
    CSVRecords: String
}

@error("client")
structure QueryTimeoutException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String
}

enum ResultFormatString {
    JSON
    CSV
}

list SchemaList {
    member: String
}

@range(min: 0, max: 86400)
integer SessionAliveSeconds

structure SessionData {
    @required
    SessionId: UUID

    @required
    Status: SessionStatusString

    @required
    CreatedAt: Timestamp

    UpdatedAt: Timestamp
    Database: String
    DbUser: String
    ClusterIdentifier: String
    WorkgroupName: WorkgroupNameString
    SessionAliveSeconds: SessionAliveSeconds
    SessionTtl: Timestamp
    CurrentStatementId: UUID
}

list SessionList {
    member: SessionData
}

enum SessionStatusString {
    AVAILABLE
    BUSY
    CLOSED
}

@length(min: 1, max: 40)
list SqlList {
    member: String
}

structure SqlParameter {
    @required
    name: ParameterName

    @required
    value: ParameterValue
}

@length(min: 1)
list SqlParametersList {
    member: SqlParameter
}

list SqlRecords {
    member: FieldList
}

structure StatementData {
    @required
    Id: UUID

    QueryString: String
    QueryStrings: StatementStringList
    SecretArn: String
    Status: StatusString
    StatementName: StatementNameString
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    QueryParameters: SqlParametersList
    IsBatchStatement: Boolean
    ResultFormat: ResultFormatString
    SessionId: UUID
}

list StatementList {
    member: StatementData
}

@length(min: 0, max: 2048)
string StatementNameString

enum StatementStatusString {
    SUBMITTED
    PICKED
    STARTED
    FINISHED
    ABORTED
    FAILED
}

list StatementStringList {
    member: String
}

enum StatusString {
    SUBMITTED
    PICKED
    STARTED
    FINISHED
    ABORTED
    FAILED
    ALL
}

structure SubStatementData {
    @required
    Id: UUID

    Duration: Long
    Error: String
    Status: StatementStatusString
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    QueryString: String
    ResultRows: Long
    ResultSize: Long
    RedshiftQueryId: Long
    HasResultSet: Boolean
}

list SubStatementList {
    member: SubStatementData
}

list TableList {
    member: TableMember
}

structure TableMember {
    name: String
    type: String
    schema: String
}

@pattern("[a-z0-9]{8}(-[a-z0-9]{4}){3}-[a-z0-9]{12}(:\\d{0,2})?")
string UUID

@error("client")
structure ValidationException {
    Message: String
}

@range(min: 1, max: 30)
integer WaitTimeSeconds

@length(min: 3, max: 128)
@pattern("([a-z0-9-]{3,63}|arn:(aws(-[a-z]+)*):redshift-serverless:([a-z]{2}(-gov|(-iso[a-z]?))?|eusc-[a-z]+)-[a-z]+-\\d{1}:\\d{12}:workgroup/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
string WorkgroupNameString
