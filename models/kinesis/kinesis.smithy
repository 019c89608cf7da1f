$version: "2.0"

namespace com.amazonaws.kinesis

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.rules#contextParam
use smithy.rules#staticContextParams
use smithy.waiters#waitable

@title("Amazon Kinesis")
@service(sdkId: "Kinesis", endpointPrefix: "kinesis")
@awsJson1_1(eventStreamHttp: ["h2"])
@sigv4(name: "kinesis")
service Kinesis_20131202 {
    version: "2013-12-02"
    operations: [
        AddTagsToStream
        CreateStream
        DecreaseStreamRetentionPeriod
        DeleteResourcePolicy
        DeleteStream
        DeregisterStreamConsumer
        DescribeAccountSettings
        DescribeLimits
        DescribeStream
        DescribeStreamConsumer
        DescribeStreamSummary
        DisableEnhancedMonitoring
        EnableEnhancedMonitoring
        GetRecords
        GetResourcePolicy
        GetShardIterator
        IncreaseStreamRetentionPeriod
        ListShards
        ListStreamConsumers
        ListStreams
        ListTagsForResource
        ListTagsForStream
        MergeShards
        PutRecord
        PutRecords
        PutResourcePolicy
        RegisterStreamConsumer
        RemoveTagsFromStream
        SplitShard
        StartStreamEncryption
        StopStreamEncryption
        SubscribeToShard
        TagResource
        UntagResource
        UpdateAccountSettings
        UpdateMaxRecordSize
        UpdateShardCount
        UpdateStreamMode
        UpdateStreamWarmThroughput
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation AddTagsToStream {
    input := {
        StreamName: StreamName

        @required
        Tags: TagMap

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

operation CreateStream {
    input := {
        @required
        StreamName: StreamName

        ShardCount: PositiveIntegerObject
        StreamModeDetails: StreamModeDetails
        Tags: TagMap
        WarmThroughputMiBps: NaturalIntegerObject
        MaxRecordSizeInKiB: MaxRecordSizeInKiB
    }
    errors: [
        ResourceInUseException
        LimitExceededException
        InvalidArgumentException
        ValidationException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation DecreaseStreamRetentionPeriod {
    input := {
        StreamName: StreamName

        @required
        RetentionPeriodHours: Integer

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation DeleteResourcePolicy {
    input := {
        @required @contextParam(name: "ResourceARN")
        ResourceARN: ResourceARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        ResourceInUseException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation DeleteStream {
    input := {
        StreamName: StreamName
        EnforceConsumerDeletion: Boolean

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        ResourceInUseException
        InvalidArgumentException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation DeregisterStreamConsumer {
    input := {
        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        ConsumerName: ConsumerName

        @contextParam(name: "ConsumerARN")
        ConsumerARN: ConsumerARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [LimitExceededException, ResourceNotFoundException, InvalidArgumentException]
}

operation DescribeAccountSettings {
    input := {}
    output := {
        MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput
    }
    errors: [LimitExceededException]
}

operation DescribeLimits {
    input := {}
    output := {
        @required
        ShardLimit: ShardCountObject

        @required
        OpenShardCount: ShardCountObject

        @required
        OnDemandStreamCount: OnDemandStreamCountObject

        @required
        OnDemandStreamCountLimit: OnDemandStreamCountLimitObject
    }
    errors: [LimitExceededException]
}

@staticContextParams(OperationType: {value: "control"})
@paginator(
    inputTokens: ["ExclusiveStartShardId"]
    outputTokens: ["StreamDescription.Shards[-1].ShardId"]
    items: ["StreamDescription.Shards"]
    pageSize: "Limit"
    moreResults: "StreamDescription.HasMoreShards"
)
@waitable(
    StreamExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "StreamDescription.StreamStatus"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    StreamNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(StreamExists: 18, StreamNotExists: 18)
operation DescribeStream {
    input := {
        StreamName: StreamName
        Limit: DescribeStreamInputLimit
        ExclusiveStartShardId: ShardId

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        StreamDescription: StreamDescription
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation DescribeStreamConsumer {
    input := {
        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        ConsumerName: ConsumerName

        @contextParam(name: "ConsumerARN")
        ConsumerARN: ConsumerARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        ConsumerDescription: ConsumerDescription
    }
    errors: [LimitExceededException, ResourceNotFoundException, InvalidArgumentException]
}

@staticContextParams(OperationType: {value: "control"})
operation DescribeStreamSummary {
    input := {
        StreamName: StreamName

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        StreamDescriptionSummary: StreamDescriptionSummary
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation DisableEnhancedMonitoring {
    input := {
        StreamName: StreamName

        @required
        ShardLevelMetrics: MetricsNameList

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output: EnhancedMonitoringOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation EnableEnhancedMonitoring {
    input := {
        StreamName: StreamName

        @required
        ShardLevelMetrics: MetricsNameList

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output: EnhancedMonitoringOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "data"})
operation GetRecords {
    input := {
        @required
        ShardIterator: ShardIterator

        Limit: GetRecordsInputLimit

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        Records: RecordList

        NextShardIterator: ShardIterator
        MillisBehindLatest: MillisBehindLatest
        ChildShards: ChildShardList
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ProvisionedThroughputExceededException
        ExpiredIteratorException
        KMSDisabledException
        KMSInvalidStateException
        KMSAccessDeniedException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        AccessDeniedException
        InternalFailureException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation GetResourcePolicy {
    input := {
        @required @contextParam(name: "ResourceARN")
        ResourceARN: ResourceARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        Policy: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        ResourceInUseException
    ]
}

@staticContextParams(OperationType: {value: "data"})
operation GetShardIterator {
    input := {
        StreamName: StreamName

        @required
        ShardId: ShardId

        @required
        ShardIteratorType: ShardIteratorType

        StartingSequenceNumber: SequenceNumber
        Timestamp: Timestamp

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        ShardIterator: ShardIterator
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ProvisionedThroughputExceededException
        AccessDeniedException
        InternalFailureException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation IncreaseStreamRetentionPeriod {
    input := {
        StreamName: StreamName

        @required
        RetentionPeriodHours: Integer

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Shards"
    pageSize: "MaxResults"
)
operation ListShards {
    input := {
        StreamName: StreamName
        NextToken: NextToken
        ExclusiveStartShardId: ShardId
        MaxResults: ListShardsInputLimit
        StreamCreationTimestamp: Timestamp
        ShardFilter: ShardFilter

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        Shards: ShardList
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        LimitExceededException
        ExpiredNextTokenException
        ResourceInUseException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Consumers"
    pageSize: "MaxResults"
)
operation ListStreamConsumers {
    input := {
        @required @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        NextToken: NextToken
        MaxResults: ListStreamConsumersInputLimit
        StreamCreationTimestamp: Timestamp

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        Consumers: ConsumerList
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        LimitExceededException
        ExpiredNextTokenException
        ResourceInUseException
    ]
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["StreamNames", "StreamSummaries"]
    pageSize: "Limit"
    moreResults: "HasMoreStreams"
)
operation ListStreams {
    input := {
        Limit: ListStreamsInputLimit
        ExclusiveStartStreamName: StreamName
        NextToken: NextToken
    }
    output := {
        @required
        StreamNames: StreamNameList

        @required
        HasMoreStreams: Boolean

        NextToken: NextToken
        StreamSummaries: StreamSummaryList
    }
    errors: [LimitExceededException, ExpiredNextTokenException, InvalidArgumentException]
}

@staticContextParams(OperationType: {value: "control"})
operation ListTagsForResource {
    input := {
        @required @contextParam(name: "ResourceARN")
        ResourceARN: ResourceARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation ListTagsForStream {
    input := {
        StreamName: StreamName
        ExclusiveStartTagKey: TagKey
        Limit: ListTagsForStreamInputLimit

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        Tags: TagList

        @required
        HasMoreTags: Boolean
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation MergeShards {
    input := {
        StreamName: StreamName

        @required
        ShardToMerge: ShardId

        @required
        AdjacentShardToMerge: ShardId

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        ValidationException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "data"})
operation PutRecord {
    input := {
        StreamName: StreamName

        @required
        Data: Data

        @required
        PartitionKey: PartitionKey

        ExplicitHashKey: HashKey
        SequenceNumberForOrdering: SequenceNumber

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        @required
        ShardId: ShardId

        @required
        SequenceNumber: SequenceNumber

        EncryptionType: EncryptionType
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ProvisionedThroughputExceededException
        KMSDisabledException
        KMSInvalidStateException
        KMSAccessDeniedException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        AccessDeniedException
        InternalFailureException
    ]
}

@staticContextParams(OperationType: {value: "data"})
operation PutRecords {
    input := {
        @required
        Records: PutRecordsRequestEntryList

        StreamName: StreamName

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        FailedRecordCount: PositiveIntegerObject

        @required
        Records: PutRecordsResultEntryList

        EncryptionType: EncryptionType
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ProvisionedThroughputExceededException
        KMSDisabledException
        KMSInvalidStateException
        KMSAccessDeniedException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        AccessDeniedException
        InternalFailureException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation PutResourcePolicy {
    input := {
        @required @contextParam(name: "ResourceARN")
        ResourceARN: ResourceARN

        @contextParam(name: "StreamId")
        StreamId: StreamId

        @required
        Policy: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        ResourceInUseException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation RegisterStreamConsumer {
    input := {
        @required @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @required
        ConsumerName: ConsumerName

        @contextParam(name: "StreamId")
        StreamId: StreamId

        Tags: TagMap
    }
    output := {
        @required
        Consumer: Consumer
    }
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation RemoveTagsFromStream {
    input := {
        StreamName: StreamName

        @required
        TagKeys: TagKeyList

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation SplitShard {
    input := {
        StreamName: StreamName

        @required
        ShardToSplit: ShardId

        @required
        NewStartingHashKey: HashKey

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        ValidationException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation StartStreamEncryption {
    input := {
        StreamName: StreamName

        @required
        EncryptionType: EncryptionType

        @required
        KeyId: KeyId

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        KMSDisabledException
        KMSInvalidStateException
        KMSAccessDeniedException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation StopStreamEncryption {
    input := {
        StreamName: StreamName

        @required
        EncryptionType: EncryptionType

        @required
        KeyId: KeyId

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "data"})
operation SubscribeToShard {
    input := {
        @required @contextParam(name: "ConsumerARN")
        ConsumerARN: ConsumerARN

        @contextParam(name: "StreamId")
        StreamId: StreamId

        @required
        ShardId: ShardId

        @required
        StartingPosition: StartingPosition
    }
    output := {
        @required
        EventStream: SubscribeToShardEventStream
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ResourceInUseException
        LimitExceededException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation TagResource {
    input := {
        @required
        Tags: TagMap

        @required @contextParam(name: "ResourceARN")
        ResourceARN: ResourceARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation UntagResource {
    input := {
        @required
        TagKeys: TagKeyList

        @required @contextParam(name: "ResourceARN")
        ResourceARN: ResourceARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

operation UpdateAccountSettings {
    input := {
        @required
        MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput
    }
    output := {
        MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput
    }
    errors: [InvalidArgumentException, ValidationException, LimitExceededException]
}

@staticContextParams(OperationType: {value: "control"})
operation UpdateMaxRecordSize {
    input := {
        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId

        @required
        MaxRecordSizeInKiB: MaxRecordSizeInKiB
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        AccessDeniedException
        ValidationException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation UpdateShardCount {
    input := {
        StreamName: StreamName

        @required
        TargetShardCount: PositiveIntegerObject

        @required
        ScalingType: ScalingType

        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId
    }
    output := {
        StreamName: StreamName
        CurrentShardCount: PositiveIntegerObject
        TargetShardCount: PositiveIntegerObject
        StreamARN: StreamARN
    }
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation UpdateStreamMode {
    input := {
        @required @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        @contextParam(name: "StreamId")
        StreamId: StreamId

        @required
        StreamModeDetails: StreamModeDetails

        WarmThroughputMiBps: NaturalIntegerObject
    }
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@staticContextParams(OperationType: {value: "control"})
operation UpdateStreamWarmThroughput {
    input := {
        @contextParam(name: "StreamARN")
        StreamARN: StreamARN

        StreamName: StreamName

        @contextParam(name: "StreamId")
        StreamId: StreamId

        @required
        WarmThroughputMiBps: NaturalIntegerObject
    }
    output := {
        StreamARN: StreamARN
        StreamName: StreamName
        WarmThroughput: WarmThroughputObject
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        ResourceInUseException
        ValidationException
    ]
}

@error("client")
structure AccessDeniedException {
    message: String
}

structure ChildShard {
    @required
    ShardId: ShardId

    @required
    ParentShards: ShardIdList

    @required
    HashKeyRange: HashKeyRange
}

list ChildShardList {
    member: ChildShard
}

structure Consumer {
    @required
    ConsumerName: ConsumerName

    @required
    ConsumerARN: ConsumerARN

    @required
    ConsumerStatus: ConsumerStatus

    @required
    ConsumerCreationTimestamp: Timestamp
}

@length(min: 1, max: 2048)
@pattern("^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+")
string ConsumerARN

@range(min: 0, max: 1000000)
integer ConsumerCountObject

structure ConsumerDescription {
    @required
    ConsumerName: ConsumerName

    @required
    ConsumerARN: ConsumerARN

    @required
    ConsumerStatus: ConsumerStatus

    @required
    ConsumerCreationTimestamp: Timestamp

    @required
    StreamARN: StreamARN
}

list ConsumerList {
    member: Consumer
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string ConsumerName

enum ConsumerStatus {
    CREATING
    DELETING
    ACTIVE
}

@length(min: 0, max: 10485760)
blob Data

@range(min: 1, max: 10000)
integer DescribeStreamInputLimit

enum EncryptionType {
    NONE
    KMS
}

structure EnhancedMetrics {
    ShardLevelMetrics: MetricsNameList
}

list EnhancedMonitoringList {
    member: EnhancedMetrics
}

structure EnhancedMonitoringOutput {
    StreamName: StreamName
    CurrentShardLevelMetrics: MetricsNameList
    DesiredShardLevelMetrics: MetricsNameList
    StreamARN: StreamARN
}

@error("client")
structure ExpiredIteratorException {
    message: String
}

@error("client")
structure ExpiredNextTokenException {
    message: String
}

@range(min: 1, max: 10000)
integer GetRecordsInputLimit

@pattern("0|([1-9]\\d{0,38})")
string HashKey

structure HashKeyRange {
    @required
    StartingHashKey: HashKey

    @required
    EndingHashKey: HashKey
}

@error("server")
structure InternalFailureException {
    message: String
}

@error("client")
structure InvalidArgumentException {
    message: String
}

@error("client")
structure KMSAccessDeniedException {
    message: String
}

@error("client")
structure KMSDisabledException {
    message: String
}

@error("client")
structure KMSInvalidStateException {
    message: String
}

@error("client")
structure KMSNotFoundException {
    message: String
}

@error("client")
structure KMSOptInRequired {
    message: String
}

@error("client")
structure KMSThrottlingException {
    message: String
}

@length(min: 1, max: 2048)
string KeyId

@error("client")
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 10000)
integer ListShardsInputLimit

@range(min: 1, max: 10000)
integer ListStreamConsumersInputLimit

@range(min: 1, max: 10000)
integer ListStreamsInputLimit

@range(min: 1, max: 50)
integer ListTagsForStreamInputLimit

@range(min: 1024, max: 10240)
integer MaxRecordSizeInKiB

enum MetricsName {
    IncomingBytes
    IncomingRecords
    OutgoingBytes
    OutgoingRecords
    WriteProvisionedThroughputExceeded
    ReadProvisionedThroughputExceeded
    IteratorAgeMilliseconds
    ALL
}

@length(min: 1, max: 7)
list MetricsNameList {
    member: MetricsName
}

@range(min: 0)
long MillisBehindLatest

structure MinimumThroughputBillingCommitmentInput {
    @required
    Status: MinimumThroughputBillingCommitmentInputStatus
}

enum MinimumThroughputBillingCommitmentInputStatus {
    ENABLED
    DISABLED
}

structure MinimumThroughputBillingCommitmentOutput {
    @required
    Status: MinimumThroughputBillingCommitmentOutputStatus

    StartedAt: Timestamp
    EndedAt: Timestamp
    EarliestAllowedEndAt: Timestamp
}

enum MinimumThroughputBillingCommitmentOutputStatus {
    ENABLED
    DISABLED
    ENABLED_UNTIL_EARLIEST_ALLOWED_END
}

@range(min: 0)
integer NaturalIntegerObject

@length(min: 1, max: 1048576)
string NextToken

@range(min: 0, max: 1000000)
integer OnDemandStreamCountLimitObject

@range(min: 0, max: 1000000)
integer OnDemandStreamCountObject

@length(min: 1, max: 256)
string PartitionKey

@range(min: 1)
integer PositiveIntegerObject

@error("client")
structure ProvisionedThroughputExceededException {
    message: String
}

structure PutRecordsRequestEntry {
    @required
    Data: Data

    ExplicitHashKey: HashKey

    @required
    PartitionKey: PartitionKey
}

@length(min: 1, max: 500)
list PutRecordsRequestEntryList {
    member: PutRecordsRequestEntry
}

structure PutRecordsResultEntry {
    SequenceNumber: SequenceNumber
    ShardId: ShardId
    ErrorCode: String
    ErrorMessage: String
}

@length(min: 1, max: 500)
list PutRecordsResultEntryList {
    member: PutRecordsResultEntry
}

structure Record {
    @required
    SequenceNumber: SequenceNumber

    ApproximateArrivalTimestamp: Timestamp

    @required
    Data: Data

    @required
    PartitionKey: PartitionKey

    EncryptionType: EncryptionType
}

list RecordList {
    member: Record
}

@length(min: 1, max: 2048) @pattern("arn:aws.*:kinesis:.*:\\d{12}:.*stream/\\S+")
string ResourceARN

@error("client")
structure ResourceInUseException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

enum ScalingType {
    UNIFORM_SCALING
}

@pattern("0|([1-9]\\d{0,128})")
string SequenceNumber

structure SequenceNumberRange {
    @required
    StartingSequenceNumber: SequenceNumber

    EndingSequenceNumber: SequenceNumber
}

structure Shard {
    @required
    ShardId: ShardId

    ParentShardId: ShardId
    AdjacentParentShardId: ShardId

    @required
    HashKeyRange: HashKeyRange

    @required
    SequenceNumberRange: SequenceNumberRange
}

@range(min: 0, max: 1000000)
integer ShardCountObject

structure ShardFilter {
    @required
    Type: ShardFilterType

    ShardId: ShardId
    Timestamp: Timestamp
}

enum ShardFilterType {
    AFTER_SHARD_ID
    AT_TRIM_HORIZON
    FROM_TRIM_HORIZON
    AT_LATEST
    AT_TIMESTAMP
    FROM_TIMESTAMP
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string ShardId

list ShardIdList {
    member: ShardId
}

@length(min: 1, max: 512)
string ShardIterator

enum ShardIteratorType {
    AT_SEQUENCE_NUMBER
    AFTER_SEQUENCE_NUMBER
    TRIM_HORIZON
    LATEST
    AT_TIMESTAMP
}

list ShardList {
    member: Shard
}

structure StartingPosition {
    @required
    Type: ShardIteratorType

    SequenceNumber: SequenceNumber
    Timestamp: Timestamp
}

@length(min: 1, max: 2048) @pattern("arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+")
string StreamARN

structure StreamDescription {
    @required
    StreamName: StreamName

    @required
    StreamARN: StreamARN

    @required
    StreamStatus: StreamStatus

    StreamModeDetails: StreamModeDetails

    @required
    Shards: ShardList

    @required
    HasMoreShards: Boolean

    @required
    RetentionPeriodHours: Integer

    @required
    StreamCreationTimestamp: Timestamp

    @required
    EnhancedMonitoring: EnhancedMonitoringList

    EncryptionType: EncryptionType
    KeyId: KeyId
}

structure StreamDescriptionSummary {
    @required
    StreamName: StreamName

    @required
    StreamARN: StreamARN

    StreamId: StreamId

    @required
    StreamStatus: StreamStatus

    StreamModeDetails: StreamModeDetails

    @required
    RetentionPeriodHours: Integer

    @required
    StreamCreationTimestamp: Timestamp

    @required
    EnhancedMonitoring: EnhancedMonitoringList

    EncryptionType: EncryptionType
    KeyId: KeyId

    @required
    OpenShardCount: ShardCountObject

    ConsumerCount: ConsumerCountObject
    WarmThroughput: WarmThroughputObject
    MaxRecordSizeInKiB: MaxRecordSizeInKiB
}

@length(min: 1, max: 24) @pattern("[a-z0-9]{20}-[a-z0-9]{3}")
string StreamId

enum StreamMode {
    PROVISIONED
    ON_DEMAND
}

structure StreamModeDetails {
    @required
    StreamMode: StreamMode
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string StreamName

list StreamNameList {
    member: StreamName
}

enum StreamStatus {
    CREATING
    DELETING
    ACTIVE
    UPDATING
}

structure StreamSummary {
    @required
    StreamName: StreamName

    @required
    StreamARN: StreamARN

    @required
    StreamStatus: StreamStatus

    StreamModeDetails: StreamModeDetails
    StreamCreationTimestamp: Timestamp
}

list StreamSummaryList {
    member: StreamSummary
}

structure SubscribeToShardEvent {
    @required
    Records: RecordList

    @required
    ContinuationSequenceNumber: SequenceNumber

    @required
    MillisBehindLatest: MillisBehindLatest

    ChildShards: ChildShardList
}

@streaming
union SubscribeToShardEventStream {
    SubscribeToShardEvent: SubscribeToShardEvent
    ResourceNotFoundException: ResourceNotFoundException
    ResourceInUseException: ResourceInUseException
    KMSDisabledException: KMSDisabledException
    KMSInvalidStateException: KMSInvalidStateException
    KMSAccessDeniedException: KMSAccessDeniedException
    KMSNotFoundException: KMSNotFoundException
    KMSOptInRequired: KMSOptInRequired
    KMSThrottlingException: KMSThrottlingException
    InternalFailureException: InternalFailureException
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client")
structure ValidationException {
    message: String
}

structure WarmThroughputObject {
    TargetMiBps: NaturalIntegerObject
    CurrentMiBps: NaturalIntegerObject
}
