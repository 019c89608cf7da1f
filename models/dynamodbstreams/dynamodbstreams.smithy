$version: "2.0"

namespace com.amazonaws.dynamodbstreams

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon DynamoDB Streams")
@service(
    sdkId: "DynamoDB Streams"
    endpointPrefix: "streams.dynamodb"
    docId: "streams-dynamodb-2012-08-10"
)
@awsJson1_0
@sigv4(name: "dynamodb")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://streams-dynamodb.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://streams-dynamodb-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://streams-dynamodb.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://streams-dynamodb-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://streams-dynamodb.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://streams-dynamodb-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service DynamoDBStreams_20120810 {
    version: "2012-08-10"
    operations: [DescribeStream, GetRecords, GetShardIterator, ListStreams]
}

operation DescribeStream {
    input := {
        @required
        StreamArn: StreamArn

        Limit: PositiveIntegerObject
        ExclusiveStartShardId: ShardId
        ShardFilter: ShardFilter
    }
    output := {
        StreamDescription: StreamDescription
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

operation GetRecords {
    input := {
        @required
        ShardIterator: ShardIterator

        Limit: PositiveIntegerObject
    }
    output := {
        Records: RecordList
        NextShardIterator: ShardIterator
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InternalServerError
        ExpiredIteratorException
        TrimmedDataAccessException
    ]
}

operation GetShardIterator {
    input := {
        @required
        StreamArn: StreamArn

        @required
        ShardId: ShardId

        @required
        ShardIteratorType: ShardIteratorType

        SequenceNumber: SequenceNumber
    }
    output := {
        ShardIterator: ShardIterator
    }
    errors: [ResourceNotFoundException, InternalServerError, TrimmedDataAccessException]
}

operation ListStreams {
    input := {
        TableName: TableName
        Limit: PositiveIntegerObject
        ExclusiveStartStreamArn: StreamArn
    }
    output := {
        Streams: StreamList
        LastEvaluatedStreamArn: StreamArn
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

map AttributeMap {
    key: AttributeName
    value: AttributeValue
}

@length(max: 65535)
string AttributeName

structure AttributeValue {
    S: String
    N: String
    B: Blob
    SS: StringSetAttributeValue
    NS: NumberSetAttributeValue
    BS: BinarySetAttributeValue
    M: MapAttributeValue
    L: ListAttributeValue
    NULL: Boolean
    BOOL: Boolean
}

list BinarySetAttributeValue {
    member: Blob
}

@error("client")
structure ExpiredIteratorException {
    message: String
}

structure Identity {
    PrincipalId: String
    Type: String
}

@error("server")
structure InternalServerError {
    message: String
}

@length(min: 1, max: 2)
list KeySchema {
    member: KeySchemaElement
}

@length(min: 1, max: 255)
string KeySchemaAttributeName

structure KeySchemaElement {
    @required
    AttributeName: KeySchemaAttributeName

    @required
    KeyType: KeyType
}

enum KeyType {
    HASH
    RANGE
}

@error("client")
structure LimitExceededException {
    message: String
}

list ListAttributeValue {
    member: AttributeValue
}

map MapAttributeValue {
    key: AttributeName
    value: AttributeValue
}

list NumberSetAttributeValue {
    member: String
}

enum OperationType {
    INSERT
    MODIFY
    REMOVE
}

@range(min: 1)
integer PositiveIntegerObject

@range(min: 1)
long PositiveLongObject

structure Record {
    eventID: String
    eventName: OperationType
    eventVersion: String
    eventSource: String
    awsRegion: String
    dynamodb: StreamRecord
    userIdentity: Identity
}

list RecordList {
    member: Record
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

@length(min: 21, max: 40)
string SequenceNumber

structure SequenceNumberRange {
    StartingSequenceNumber: SequenceNumber
    EndingSequenceNumber: SequenceNumber
}

structure Shard {
    ShardId: ShardId
    SequenceNumberRange: SequenceNumberRange
    ParentShardId: ShardId
}

list ShardDescriptionList {
    member: Shard
}

structure ShardFilter {
    Type: ShardFilterType
    ShardId: ShardId
}

enum ShardFilterType {
    CHILD_SHARDS
}

@length(min: 28, max: 65)
string ShardId

@length(min: 1, max: 2048)
string ShardIterator

enum ShardIteratorType {
    TRIM_HORIZON
    LATEST
    AT_SEQUENCE_NUMBER
    AFTER_SEQUENCE_NUMBER
}

structure Stream {
    StreamArn: StreamArn
    TableName: TableName
    StreamLabel: String
}

@length(min: 37, max: 1024)
string StreamArn

structure StreamDescription {
    StreamArn: StreamArn
    StreamLabel: String
    StreamStatus: StreamStatus
    StreamViewType: StreamViewType
    CreationRequestDateTime: Timestamp
    TableName: TableName
    KeySchema: KeySchema
    Shards: ShardDescriptionList
    LastEvaluatedShardId: ShardId
}

list StreamList {
    member: Stream
}

structure StreamRecord {
    ApproximateCreationDateTime: Timestamp
    Keys: AttributeMap
    NewImage: AttributeMap
    OldImage: AttributeMap
    SequenceNumber: SequenceNumber
    SizeBytes: PositiveLongObject
    StreamViewType: StreamViewType
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

list StringSetAttributeValue {
    member: String
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string TableName

@error("client")
structure TrimmedDataAccessException {
    message: String
}
