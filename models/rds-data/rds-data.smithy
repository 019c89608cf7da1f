$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.rdsdata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS RDS DataService")
@service(sdkId: "RDS Data", endpointPrefix: "rds-data")
@restJson1
@sigv4(name: "rds-data")
@standardRegionalEndpoints
service RDSData {
    version: "2018-08-01"
    operations: [
        BatchExecuteStatement
        BeginTransaction
        CommitTransaction
        ExecuteSql
        ExecuteStatement
        RollbackTransaction
    ]
}

@http(method: "POST", uri: "/BatchExecute")
operation BatchExecuteStatement {
    input := {
        @required
        resourceArn: Arn

        @required
        secretArn: Arn

        @required
        sql: SqlStatement

        database: DbName
        schema: DbName
        parameterSets: SqlParameterSets
        transactionId: Id
    }
    output := {
        updateResults: UpdateResults
    }
    errors: [
        SecretsErrorException
        HttpEndpointNotEnabledException
        DatabaseErrorException
        DatabaseResumingException
        DatabaseUnavailableException
        TransactionNotFoundException
        InvalidSecretException
        InvalidResourceStateException
        ForbiddenException
        ServiceUnavailableError
        DatabaseNotFoundException
        AccessDeniedException
        BadRequestException
        StatementTimeoutException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/BeginTransaction")
operation BeginTransaction {
    input := {
        @required
        resourceArn: Arn

        @required
        secretArn: Arn

        database: DbName
        schema: DbName
    }
    output := {
        transactionId: Id
    }
    errors: [
        SecretsErrorException
        HttpEndpointNotEnabledException
        DatabaseErrorException
        DatabaseResumingException
        DatabaseUnavailableException
        TransactionNotFoundException
        InvalidSecretException
        InvalidResourceStateException
        ForbiddenException
        ServiceUnavailableError
        DatabaseNotFoundException
        AccessDeniedException
        BadRequestException
        StatementTimeoutException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/CommitTransaction")
operation CommitTransaction {
    input := {
        @required
        resourceArn: Arn

        @required
        secretArn: Arn

        @required
        transactionId: Id
    }
    output := {
        transactionStatus: TransactionStatus
    }
    errors: [
        SecretsErrorException
        HttpEndpointNotEnabledException
        DatabaseErrorException
        DatabaseUnavailableException
        TransactionNotFoundException
        InvalidSecretException
        InvalidResourceStateException
        ForbiddenException
        ServiceUnavailableError
        DatabaseNotFoundException
        AccessDeniedException
        BadRequestException
        StatementTimeoutException
        InternalServerErrorException
        NotFoundException
    ]
}

@deprecated(since: "2019-03-21") @http(method: "POST", uri: "/ExecuteSql")
operation ExecuteSql {
    input := {
        @required
        dbClusterOrInstanceArn: Arn

        @required
        awsSecretStoreArn: Arn

        @required
        sqlStatements: SqlStatement

        database: DbName
        schema: DbName
    }
    output := {
        sqlStatementResults: SqlStatementResults
    }
    errors: [
        AccessDeniedException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        ServiceUnavailableError
    ]
}

@http(method: "POST", uri: "/Execute")
operation ExecuteStatement {
    input := {
        @required
        resourceArn: Arn

        @required
        secretArn: Arn

        @required
        sql: SqlStatement

        database: DbName
        schema: DbName
        parameters: SqlParametersList
        transactionId: Id
        includeResultMetadata: Boolean
        continueAfterTimeout: Boolean
        resultSetOptions: ResultSetOptions
        formatRecordsAs: RecordsFormatType
    }
    output := {
        records: SqlRecords
        columnMetadata: Metadata
        numberOfRecordsUpdated: Long
        generatedFields: FieldList
        formattedRecords: String
    }
    errors: [
        SecretsErrorException
        HttpEndpointNotEnabledException
        DatabaseErrorException
        DatabaseResumingException
        DatabaseUnavailableException
        TransactionNotFoundException
        InvalidSecretException
        InvalidResourceStateException
        ForbiddenException
        ServiceUnavailableError
        DatabaseNotFoundException
        AccessDeniedException
        BadRequestException
        StatementTimeoutException
        InternalServerErrorException
        UnsupportedResultException
    ]
}

@http(method: "POST", uri: "/RollbackTransaction")
operation RollbackTransaction {
    input := {
        @required
        resourceArn: Arn

        @required
        secretArn: Arn

        @required
        transactionId: Id
    }
    output := {
        transactionStatus: TransactionStatus
    }
    errors: [
        SecretsErrorException
        HttpEndpointNotEnabledException
        DatabaseErrorException
        DatabaseUnavailableException
        TransactionNotFoundException
        InvalidSecretException
        InvalidResourceStateException
        ForbiddenException
        ServiceUnavailableError
        DatabaseNotFoundException
        AccessDeniedException
        BadRequestException
        StatementTimeoutException
        InternalServerErrorException
        NotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 11, max: 570)
string Arn

@sparse
list ArrayOfArray {
    member: ArrayValue
}

union ArrayValue {
    booleanValues: BooleanArray
    longValues: LongArray
    doubleValues: DoubleArray
    stringValues: StringArray
    arrayValues: ArrayOfArray
}

list ArrayValueList {
    member: Value
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

@sparse
list BooleanArray {
    member: Boolean
}

structure ColumnMetadata {
    name: String
    type: Integer
    typeName: String
    label: String
    schemaName: String
    tableName: String
    isAutoIncrement: Boolean
    isSigned: Boolean
    isCurrency: Boolean
    isCaseSensitive: Boolean
    nullable: Integer
    precision: Integer
    scale: Integer
    arrayBaseColumnType: Integer
}

@error("client") @httpError(400)
structure DatabaseErrorException {
    message: String
}

@error("client") @httpError(404)
structure DatabaseNotFoundException {
    message: String
}

@error("client") @httpError(400)
structure DatabaseResumingException {
    message: String
}

@error("server") @httpError(504)
structure DatabaseUnavailableException {}

@length(min: 0, max: 64)
string DbName

enum DecimalReturnType {
    STRING
    DOUBLE_OR_LONG
}

@sparse
list DoubleArray {
    member: Double
}

union Field {
    isNull: Boolean
    booleanValue: Boolean
    longValue: Long
    doubleValue: Double
    stringValue: String
    blobValue: Blob
    arrayValue: ArrayValue
}

list FieldList {
    member: Field
}

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@error("client") @httpError(400)
structure HttpEndpointNotEnabledException {
    message: String
}

@length(min: 0, max: 192)
string Id

@error("server") @httpError(500)
structure InternalServerErrorException {}

@error("client") @httpError(400)
structure InvalidResourceStateException {
    message: String
}

@error("client") @httpError(400)
structure InvalidSecretException {
    message: String
}

@sparse
list LongArray {
    member: Long
}

enum LongReturnType {
    STRING
    LONG
}

list Metadata {
    member: ColumnMetadata
}

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

structure Record {
    values: Row
}

list Records {
    member: Record
}

enum RecordsFormatType {
    NONE
    JSON
}

structure ResultFrame {
    resultSetMetadata: ResultSetMetadata
    records: Records
}

structure ResultSetMetadata {
    columnCount: Long
    columnMetadata: Metadata
}

structure ResultSetOptions {
    decimalReturnType: DecimalReturnType
    longReturnType: LongReturnType
}

list Row {
    member: Value
}

@error("client") @httpError(400)
structure SecretsErrorException {
    message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableError {}

structure SqlParameter {
    name: String
    value: Field
    typeHint: TypeHint
}

list SqlParameterSets {
    member: SqlParametersList
}

list SqlParametersList {
    member: SqlParameter
}

list SqlRecords {
    member: FieldList
}

@length(min: 0, max: 65536)
string SqlStatement

structure SqlStatementResult {
    resultFrame: ResultFrame
    numberOfRecordsUpdated: Long
}

list SqlStatementResults {
    member: SqlStatementResult
}

@error("client") @httpError(400)
structure StatementTimeoutException {
    message: String
    dbConnectionId: Long
}

@sparse
list StringArray {
    member: String
}

structure StructValue {
    attributes: ArrayValueList
}

@error("client") @httpError(404)
structure TransactionNotFoundException {
    message: String
}

@length(min: 0, max: 128)
string TransactionStatus

enum TypeHint {
    JSON
    UUID
    TIMESTAMP
    DATE
    TIME
    DECIMAL
}

@error("client") @httpError(400)
structure UnsupportedResultException {
    message: String
}

structure UpdateResult {
    generatedFields: FieldList
}

list UpdateResults {
    member: UpdateResult
}

union Value {
    isNull: Boolean
    bitValue: Boolean
    bigIntValue: Long
    intValue: Integer
    doubleValue: Double
    realValue: Float
    stringValue: String
    blobValue: Blob
    arrayValues: ArrayValueList
    structValue: StructValue
}
