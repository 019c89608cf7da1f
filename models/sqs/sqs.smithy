$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.sqs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use aws.protocols#awsQueryCompatible

@title("Amazon Simple Queue Service")
@service(sdkId: "SQS", endpointPrefix: "sqs")
@awsJson1_0
@awsQueryCompatible
@sigv4(name: "sqs")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AmazonSQS {
    version: "2012-11-05"
    operations: [
        AddPermission
        CancelMessageMoveTask
        ChangeMessageVisibility
        ChangeMessageVisibilityBatch
        CreateQueue
        DeleteMessage
        DeleteMessageBatch
        DeleteQueue
        GetQueueAttributes
        GetQueueUrl
        ListDeadLetterSourceQueues
        ListMessageMoveTasks
        ListQueueTags
        ListQueues
        PurgeQueue
        ReceiveMessage
        RemovePermission
        SendMessage
        SendMessageBatch
        SetQueueAttributes
        StartMessageMoveTask
        TagQueue
        UntagQueue
    ]
}

operation AddPermission {
    input := {
        @required
        QueueUrl: String

        @required
        Label: String

        @required @xmlFlattened
        AWSAccountIds: AWSAccountIdList

        @required @xmlFlattened
        Actions: ActionNameList
    }
    errors: [
        OverLimit
        RequestThrottled
        QueueDoesNotExist
        InvalidAddress
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation CancelMessageMoveTask {
    input := {
        @required
        TaskHandle: String
    }
    output := {
        ApproximateNumberOfMessagesMoved: Long
    }
    errors: [
        ResourceNotFoundException
        RequestThrottled
        InvalidAddress
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation ChangeMessageVisibility {
    input := {
        @required
        QueueUrl: String

        @required
        ReceiptHandle: String

        @required
        VisibilityTimeout: Integer
    }
    errors: [
        MessageNotInflight
        ReceiptHandleIsInvalid
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        InvalidAddress
        InvalidSecurity
    ]
}

operation ChangeMessageVisibilityBatch {
    input := {
        @required
        QueueUrl: String

        @required @xmlFlattened
        Entries: ChangeMessageVisibilityBatchRequestEntryList
    }
    output := {
        @required @xmlFlattened
        Successful: ChangeMessageVisibilityBatchResultEntryList

        @required @xmlFlattened
        Failed: BatchResultErrorEntryList
    }
    errors: [
        TooManyEntriesInBatchRequest
        EmptyBatchRequest
        BatchEntryIdsNotDistinct
        InvalidBatchEntryId
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        InvalidAddress
        InvalidSecurity
    ]
}

operation CreateQueue {
    input := {
        @required
        QueueName: String

        @xmlFlattened
        Attributes: QueueAttributeMap

        @xmlFlattened
        tags: TagMap
    }
    output := {
        QueueUrl: String
    }
    errors: [
        QueueDeletedRecently
        QueueNameExists
        RequestThrottled
        InvalidAddress
        InvalidAttributeName
        InvalidAttributeValue
        UnsupportedOperation
        InvalidSecurity
    ]
}

operation DeleteMessage {
    input := {
        @required
        QueueUrl: String

        @required
        ReceiptHandle: String
    }
    errors: [
        InvalidIdFormat
        ReceiptHandleIsInvalid
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        InvalidSecurity
        InvalidAddress
    ]
}

operation DeleteMessageBatch {
    input := {
        @required
        QueueUrl: String

        @required @xmlFlattened
        Entries: DeleteMessageBatchRequestEntryList
    }
    output := {
        @required @xmlFlattened
        Successful: DeleteMessageBatchResultEntryList

        @required @xmlFlattened
        Failed: BatchResultErrorEntryList
    }
    errors: [
        TooManyEntriesInBatchRequest
        EmptyBatchRequest
        BatchEntryIdsNotDistinct
        InvalidBatchEntryId
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        InvalidAddress
        InvalidSecurity
    ]
}

operation DeleteQueue {
    input := {
        @required
        QueueUrl: String
    }
    errors: [
        RequestThrottled
        QueueDoesNotExist
        InvalidAddress
        UnsupportedOperation
        InvalidSecurity
    ]
}

operation GetQueueAttributes {
    input := {
        @required
        QueueUrl: String

        @xmlFlattened
        AttributeNames: AttributeNameList
    }
    output := {
        @xmlFlattened
        Attributes: QueueAttributeMap
    }
    errors: [
        InvalidAttributeName
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        InvalidSecurity
        InvalidAddress
    ]
}

operation GetQueueUrl {
    input := {
        @required
        QueueName: String

        QueueOwnerAWSAccountId: String
    }
    output := {
        QueueUrl: String
    }
    errors: [
        RequestThrottled
        QueueDoesNotExist
        InvalidAddress
        InvalidSecurity
        UnsupportedOperation
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "queueUrls"
    pageSize: "MaxResults"
)
operation ListDeadLetterSourceQueues {
    input := {
        @required
        QueueUrl: String

        NextToken: String
        MaxResults: Integer
    }
    output := {
        @required @xmlFlattened
        queueUrls: QueueUrlList

        NextToken: String
    }
    errors: [
        QueueDoesNotExist
        RequestThrottled
        InvalidSecurity
        InvalidAddress
        UnsupportedOperation
    ]
}

operation ListMessageMoveTasks {
    input := {
        @required
        SourceArn: String

        MaxResults: Integer
    }
    output := {
        @xmlFlattened
        Results: ListMessageMoveTasksResultEntryList
    }
    errors: [
        ResourceNotFoundException
        RequestThrottled
        InvalidAddress
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation ListQueueTags {
    input := {
        @required
        QueueUrl: String
    }
    output := {
        @xmlFlattened
        Tags: TagMap
    }
    errors: [
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        InvalidAddress
        InvalidSecurity
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QueueUrls"
    pageSize: "MaxResults"
)
operation ListQueues {
    input := {
        QueueNamePrefix: String
        NextToken: String
        MaxResults: Integer
    }
    output := {
        @xmlFlattened
        QueueUrls: QueueUrlList

        NextToken: String
    }
    errors: [RequestThrottled, InvalidSecurity, InvalidAddress, UnsupportedOperation]
}

operation PurgeQueue {
    input := {
        @required
        QueueUrl: String
    }
    errors: [
        QueueDoesNotExist
        PurgeQueueInProgress
        RequestThrottled
        InvalidAddress
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation ReceiveMessage {
    input := {
        @required
        QueueUrl: String

        @xmlFlattened @deprecated
        AttributeNames: AttributeNameList

        @xmlFlattened
        MessageSystemAttributeNames: MessageSystemAttributeList

        @xmlFlattened
        MessageAttributeNames: MessageAttributeNameList

        MaxNumberOfMessages: Integer
        VisibilityTimeout: Integer
        WaitTimeSeconds: Integer
        ReceiveRequestAttemptId: String
    }
    output := {
        @xmlFlattened
        Messages: MessageList
    }
    errors: [
        UnsupportedOperation
        OverLimit
        RequestThrottled
        QueueDoesNotExist
        InvalidSecurity
        KmsDisabled
        KmsInvalidState
        KmsNotFound
        KmsOptInRequired
        KmsThrottled
        KmsAccessDenied
        KmsInvalidKeyUsage
        InvalidAddress
    ]
}

operation RemovePermission {
    input := {
        @required
        QueueUrl: String

        @required
        Label: String
    }
    errors: [
        InvalidAddress
        RequestThrottled
        QueueDoesNotExist
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation SendMessage {
    input := {
        @required
        QueueUrl: String

        @required
        MessageBody: String

        DelaySeconds: Integer

        @xmlFlattened
        MessageAttributes: MessageBodyAttributeMap

        @xmlFlattened
        MessageSystemAttributes: MessageBodySystemAttributeMap

        MessageDeduplicationId: String
        MessageGroupId: String
    }
    output := {
        MD5OfMessageBody: String
        MD5OfMessageAttributes: String
        MD5OfMessageSystemAttributes: String
        MessageId: String
        SequenceNumber: String
    }
    errors: [
        InvalidMessageContents
        UnsupportedOperation
        RequestThrottled
        QueueDoesNotExist
        InvalidSecurity
        KmsDisabled
        KmsInvalidState
        KmsNotFound
        KmsOptInRequired
        KmsThrottled
        KmsAccessDenied
        KmsInvalidKeyUsage
        InvalidAddress
    ]
}

operation SendMessageBatch {
    input := {
        @required
        QueueUrl: String

        @required @xmlFlattened
        Entries: SendMessageBatchRequestEntryList
    }
    output := {
        @required @xmlFlattened
        Successful: SendMessageBatchResultEntryList

        @required @xmlFlattened
        Failed: BatchResultErrorEntryList
    }
    errors: [
        TooManyEntriesInBatchRequest
        EmptyBatchRequest
        BatchEntryIdsNotDistinct
        BatchRequestTooLong
        InvalidBatchEntryId
        UnsupportedOperation
        RequestThrottled
        QueueDoesNotExist
        InvalidSecurity
        KmsDisabled
        KmsInvalidState
        KmsNotFound
        KmsOptInRequired
        KmsThrottled
        KmsAccessDenied
        KmsInvalidKeyUsage
        InvalidAddress
    ]
}

operation SetQueueAttributes {
    input := {
        @required
        QueueUrl: String

        @required @xmlFlattened
        Attributes: QueueAttributeMap
    }
    errors: [
        InvalidAttributeName
        InvalidAttributeValue
        RequestThrottled
        QueueDoesNotExist
        UnsupportedOperation
        OverLimit
        InvalidAddress
        InvalidSecurity
    ]
}

operation StartMessageMoveTask {
    input := {
        @required
        SourceArn: String

        DestinationArn: String
        MaxNumberOfMessagesPerSecond: Integer
    }
    output := {
        TaskHandle: String
    }
    errors: [
        ResourceNotFoundException
        RequestThrottled
        InvalidAddress
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation TagQueue {
    input := {
        @required
        QueueUrl: String

        @required @xmlFlattened
        Tags: TagMap
    }
    errors: [
        InvalidAddress
        RequestThrottled
        QueueDoesNotExist
        InvalidSecurity
        UnsupportedOperation
    ]
}

operation UntagQueue {
    input := {
        @required
        QueueUrl: String

        @required @xmlFlattened
        TagKeys: TagKeyList
    }
    errors: [
        InvalidAddress
        RequestThrottled
        QueueDoesNotExist
        InvalidSecurity
        UnsupportedOperation
    ]
}

list AWSAccountIdList {
    member: String
}

list ActionNameList {
    member: String
}

list AttributeNameList {
    member: QueueAttributeName
}

@error("client")
structure BatchEntryIdsNotDistinct {
    message: String
}

@error("client")
structure BatchRequestTooLong {
    message: String
}

structure BatchResultErrorEntry {
    @required
    Id: String

    @required
    SenderFault: Boolean

    @required
    Code: String

    Message: String
}

list BatchResultErrorEntryList {
    member: BatchResultErrorEntry
}

list BinaryList {
    member: Blob
}

structure ChangeMessageVisibilityBatchRequestEntry {
    @required
    Id: String

    @required
    ReceiptHandle: String

    VisibilityTimeout: Integer
}

list ChangeMessageVisibilityBatchRequestEntryList {
    member: ChangeMessageVisibilityBatchRequestEntry
}

structure ChangeMessageVisibilityBatchResultEntry {
    @required
    Id: String
}

list ChangeMessageVisibilityBatchResultEntryList {
    member: ChangeMessageVisibilityBatchResultEntry
}

structure DeleteMessageBatchRequestEntry {
    @required
    Id: String

    @required
    ReceiptHandle: String
}

list DeleteMessageBatchRequestEntryList {
    member: DeleteMessageBatchRequestEntry
}

structure DeleteMessageBatchResultEntry {
    @required
    Id: String
}

list DeleteMessageBatchResultEntryList {
    member: DeleteMessageBatchResultEntry
}

@error("client")
structure EmptyBatchRequest {
    message: String
}

@error("client")
structure InvalidAddress {
    message: String
}

@error("client")
structure InvalidAttributeName {
    message: String
}

@error("client")
structure InvalidAttributeValue {
    message: String
}

@error("client")
structure InvalidBatchEntryId {
    message: String
}

@deprecated @error("client")
structure InvalidIdFormat {}

@error("client")
structure InvalidMessageContents {
    message: String
}

@error("client")
structure InvalidSecurity {
    message: String
}

@error("client")
structure KmsAccessDenied {
    message: String
}

@error("client")
structure KmsDisabled {
    message: String
}

@error("client")
structure KmsInvalidKeyUsage {
    message: String
}

@error("client")
structure KmsInvalidState {
    message: String
}

@error("client")
structure KmsNotFound {
    message: String
}

@error("client")
structure KmsOptInRequired {
    message: String
}

@error("client")
structure KmsThrottled {
    message: String
}

structure ListMessageMoveTasksResultEntry {
    TaskHandle: String
    Status: String
    SourceArn: String
    DestinationArn: String
    MaxNumberOfMessagesPerSecond: Integer
    ApproximateNumberOfMessagesMoved: Long
    ApproximateNumberOfMessagesToMove: Long
    FailureReason: String
    StartedTimestamp: Long
}

list ListMessageMoveTasksResultEntryList {
    member: ListMessageMoveTasksResultEntry
}

structure Message {
    MessageId: String
    ReceiptHandle: String
    MD5OfBody: String
    Body: String

    @xmlFlattened
    Attributes: MessageSystemAttributeMap

    MD5OfMessageAttributes: String

    @xmlFlattened
    MessageAttributes: MessageBodyAttributeMap
}

list MessageAttributeNameList {
    member: String
}

structure MessageAttributeValue {
    StringValue: String
    BinaryValue: Blob

    @xmlFlattened
    StringListValues: StringList

    @xmlFlattened
    BinaryListValues: BinaryList

    @required
    DataType: String
}

map MessageBodyAttributeMap {
    key: String
    value: MessageAttributeValue
}

map MessageBodySystemAttributeMap {
    key: MessageSystemAttributeNameForSends
    value: MessageSystemAttributeValue
}

list MessageList {
    member: Message
}

@error("client")
structure MessageNotInflight {}

list MessageSystemAttributeList {
    member: MessageSystemAttributeName
}

map MessageSystemAttributeMap {
    key: MessageSystemAttributeName
    value: String
}

enum MessageSystemAttributeName {
    All
    SenderId
    SentTimestamp
    ApproximateReceiveCount
    ApproximateFirstReceiveTimestamp
    SequenceNumber
    MessageDeduplicationId
    MessageGroupId
    AWSTraceHeader
    DeadLetterQueueSourceArn
}

enum MessageSystemAttributeNameForSends {
    AWSTraceHeader
}

structure MessageSystemAttributeValue {
    StringValue: String
    BinaryValue: Blob

    @xmlFlattened
    StringListValues: StringList

    @xmlFlattened
    BinaryListValues: BinaryList

    @required
    DataType: String
}

@error("client")
structure OverLimit {
    message: String
}

@error("client")
structure PurgeQueueInProgress {
    message: String
}

map QueueAttributeMap {
    key: QueueAttributeName
    value: String
}

enum QueueAttributeName {
    All
    Policy
    VisibilityTimeout
    MaximumMessageSize
    MessageRetentionPeriod
    ApproximateNumberOfMessages
    ApproximateNumberOfMessagesNotVisible
    CreatedTimestamp
    LastModifiedTimestamp
    QueueArn
    ApproximateNumberOfMessagesDelayed
    DelaySeconds
    ReceiveMessageWaitTimeSeconds
    RedrivePolicy
    FifoQueue
    ContentBasedDeduplication
    KmsMasterKeyId
    KmsDataKeyReusePeriodSeconds
    DeduplicationScope
    FifoThroughputLimit
    RedriveAllowPolicy
    SqsManagedSseEnabled
}

@error("client")
structure QueueDeletedRecently {
    message: String
}

@error("client")
structure QueueDoesNotExist {
    message: String
}

@error("client")
structure QueueNameExists {
    message: String
}

list QueueUrlList {
    member: String
}

@error("client")
structure ReceiptHandleIsInvalid {
    message: String
}

@error("client")
structure RequestThrottled {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

structure SendMessageBatchRequestEntry {
    @required
    Id: String

    @required
    MessageBody: String

    DelaySeconds: Integer

    @xmlFlattened
    MessageAttributes: MessageBodyAttributeMap

    @xmlFlattened
    MessageSystemAttributes: MessageBodySystemAttributeMap

    MessageDeduplicationId: String
    MessageGroupId: String
}

list SendMessageBatchRequestEntryList {
    member: SendMessageBatchRequestEntry
}

structure SendMessageBatchResultEntry {
    @required
    Id: String

    @required
    MessageId: String

    @required
    MD5OfMessageBody: String

    MD5OfMessageAttributes: String
    MD5OfMessageSystemAttributes: String
    SequenceNumber: String
}

list SendMessageBatchResultEntryList {
    member: SendMessageBatchResultEntry
}

list StringList {
    member: String
}

list TagKeyList {
    member: String
}

map TagMap {
    key: String
    value: String
}

@error("client")
structure TooManyEntriesInBatchRequest {
    message: String
}

@error("client")
structure UnsupportedOperation {
    message: String
}
