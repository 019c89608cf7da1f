$version: "2.0"

namespace com.amazonaws.keyspacesstreams

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Keyspaces Streams")
@service(sdkId: "KeyspacesStreams", endpointPrefix: "cassandra-streams")
@awsJson1_0
@sigv4(name: "cassandra")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service KeyspacesStreams {
    version: "2024-09-09"
    operations: [GetRecords, GetShardIterator, GetStream, ListStreams]
}

operation GetRecords {
    input := {
        @required
        shardIterator: ShardIterator

        maxResults: GetRecordsInputMaxResultsInteger
    }
    output := {
        changeRecords: RecordList
        nextShardIterator: ShardIterator
        iteratorDescription: IteratorDescription
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation GetShardIterator {
    input := {
        @required
        streamArn: StreamArn

        @required
        shardId: ShardId

        @required
        shardIteratorType: ShardIteratorType

        sequenceNumber: SequenceNumber
    }
    output := {
        shardIterator: ShardIterator
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "shards"
    pageSize: "maxResults"
)
operation GetStream {
    input := {
        @required
        streamArn: StreamArn

        maxResults: GetStreamInputMaxResultsInteger
        shardFilter: ShardFilter
        nextToken: ShardIdToken
    }
    output := {
        @required
        streamArn: StreamArn

        @required
        streamLabel: String

        @required
        streamStatus: StreamStatus

        @required
        streamViewType: StreamViewType

        @required
        creationRequestDateTime: Timestamp

        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName

        shards: ShardDescriptionList
        nextToken: ShardIdToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "streams"
    pageSize: "maxResults"
)
operation ListStreams {
    input := {
        keyspaceName: KeyspaceName
        tableName: TableName
        maxResults: ListStreamsInputMaxResultsInteger
        nextToken: StreamArnToken
    }
    output := {
        streams: StreamList
        nextToken: StreamArnToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    message: String
}

@range(min: 1, max: 1000)
integer GetRecordsInputMaxResultsInteger

@range(min: 1, max: 100)
integer GetStreamInputMaxResultsInteger

@error("server")
structure InternalServerException {
    message: String
}

structure IteratorDescription {
    iteratorPosition: IteratorPosition
}

enum IteratorPosition {
    AT_TIP
    BEHIND_TIP
}

@length(min: 1, max: 48) @pattern("[a-zA-Z0-9][a-zA-Z0-9_]{0,47}")
string KeyspaceName

structure KeyspacesCell {
    value: KeyspacesCellValue
    metadata: KeyspacesMetadata
}

list KeyspacesCellList {
    member: KeyspacesCell
}

list KeyspacesCellMap {
    member: KeyspacesCellMapDefinition
}

structure KeyspacesCellMapDefinition {
    key: KeyspacesCellValue
    value: KeyspacesCellValue
    metadata: KeyspacesMetadata
}

union KeyspacesCellValue {
    asciiT: String
    bigintT: String
    blobT: Blob
    boolT: Boolean
    counterT: String
    dateT: String
    decimalT: String
    doubleT: String
    durationT: String
    floatT: String
    inetT: String
    intT: String
    listT: KeyspacesCellList
    mapT: KeyspacesCellMap
    setT: KeyspacesCellList
    smallintT: String
    textT: String
    timeT: String
    timestampT: String
    timeuuidT: String
    tinyintT: String
    tupleT: KeyspacesCellList
    uuidT: String
    varcharT: String
    varintT: String
    udtT: KeyspacesUdtMap
}

map KeyspacesCells {
    key: String
    value: KeyspacesCell
}

map KeyspacesKeysMap {
    key: String
    value: KeyspacesCellValue
}

structure KeyspacesMetadata {
    expirationTime: String
    writeTime: String
}

structure KeyspacesRow {
    valueCells: KeyspacesCells
    staticCells: KeyspacesCells
    rowMetadata: KeyspacesMetadata
}

map KeyspacesUdtMap {
    key: String
    value: KeyspacesCell
}

@range(min: 1, max: 100)
integer ListStreamsInputMaxResultsInteger

enum OriginType {
    USER
    REPLICATION
    TTL
}

structure Record {
    eventVersion: String
    createdAt: Timestamp
    origin: OriginType
    partitionKeys: KeyspacesKeysMap
    clusteringKeys: KeyspacesKeysMap
    newImage: KeyspacesRow
    oldImage: KeyspacesRow
    sequenceNumber: SequenceNumber
}

list RecordList {
    member: Record
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

@length(min: 21, max: 48)
string SequenceNumber

structure SequenceNumberRange {
    startingSequenceNumber: SequenceNumber
    endingSequenceNumber: SequenceNumber
}

structure Shard {
    shardId: ShardId
    sequenceNumberRange: SequenceNumberRange
    parentShardIds: ShardIdList
}

list ShardDescriptionList {
    member: Shard
}

structure ShardFilter {
    type: ShardFilterType
    shardId: ShardId
}

enum ShardFilterType {
    CHILD_SHARDS
}

@length(min: 28, max: 65)
string ShardId

list ShardIdList {
    member: ShardId
}

@length(min: 80, max: 3000)
string ShardIdToken

@length(min: 1, max: 4096)
string ShardIterator

enum ShardIteratorType {
    TRIM_HORIZON
    LATEST
    AT_SEQUENCE_NUMBER
    AFTER_SEQUENCE_NUMBER
}

structure Stream {
    @required
    streamArn: StreamArn

    @required
    keyspaceName: KeyspaceName

    @required
    tableName: TableName

    @required
    streamLabel: String
}

@length(min: 37, max: 1024)
string StreamArn

@length(min: 80, max: 3000)
string StreamArnToken

list StreamList {
    member: Stream
}

enum StreamStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
}

enum StreamViewType {
    NEW_IMAGE
    OLD_IMAGE
    NEW_AND_OLD_IMAGES
    KEYS_ONLY
}

@length(min: 1, max: 48) @pattern("[a-zA-Z0-9][a-zA-Z0-9_]{0,47}")
string TableName

@error("client")
structure ThrottlingException {
    message: String
}

@error("client")
structure ValidationException {
    message: String
    errorCode: ValidationExceptionType
}

enum ValidationExceptionType {
    InvalidFormat
    TrimmedDataAccess
    ExpiredIterator
    ExpiredNextToken
}
