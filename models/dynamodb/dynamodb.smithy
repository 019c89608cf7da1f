$version: "2.0"

namespace com.amazonaws.dynamodb

use aws.api#clientDiscoveredEndpoint
use aws.api#clientEndpointDiscovery
use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.rules#contextParam
use smithy.rules#operationContextParams
use smithy.rules#staticContextParams
use smithy.waiters#waitable

@title("Amazon DynamoDB")
@service(sdkId: "DynamoDB", endpointPrefix: "dynamodb")
@awsJson1_0
@sigv4(name: "dynamodb")
@clientEndpointDiscovery(operation: "com.amazonaws.dynamodb#DescribeEndpoints")
service DynamoDB_20120810 {
    version: "2012-08-10"
    operations: [
        BatchExecuteStatement
        BatchGetItem
        BatchWriteItem
        CreateBackup
        CreateGlobalTable
        CreateTable
        DeleteBackup
        DeleteItem
        DeleteResourcePolicy
        DeleteTable
        DescribeBackup
        DescribeContinuousBackups
        DescribeContributorInsights
        DescribeEndpoints
        DescribeExport
        DescribeGlobalTable
        DescribeGlobalTableSettings
        DescribeImport
        DescribeKinesisStreamingDestination
        DescribeLimits
        DescribeTable
        DescribeTableReplicaAutoScaling
        DescribeTimeToLive
        DisableKinesisStreamingDestination
        EnableKinesisStreamingDestination
        ExecuteStatement
        ExecuteTransaction
        ExportTableToPointInTime
        GetItem
        GetResourcePolicy
        ImportTable
        ListBackups
        ListContributorInsights
        ListExports
        ListGlobalTables
        ListImports
        ListTables
        ListTagsOfResource
        PutItem
        PutResourcePolicy
        Query
        RestoreTableFromBackup
        RestoreTableToPointInTime
        Scan
        SearchVectors
        TagResource
        TransactGetItems
        TransactWriteItems
        UntagResource
        UpdateContinuousBackups
        UpdateContributorInsights
        UpdateGlobalTable
        UpdateGlobalTableSettings
        UpdateItem
        UpdateKinesisStreamingDestination
        UpdateTable
        UpdateTableReplicaAutoScaling
        UpdateTimeToLive
    ]
}

operation BatchExecuteStatement {
    input := {
        @required
        Statements: PartiQLBatchRequest

        ReturnConsumedCapacity: ReturnConsumedCapacity
    }
    output := {
        Responses: PartiQLBatchResponse
        ConsumedCapacity: ConsumedCapacityMultiple
    }
    errors: [RequestLimitExceeded, InternalServerError, ThrottlingException]
}

@clientDiscoveredEndpoint(required: false)
@operationContextParams(ResourceArnList: {path: "keys(RequestItems)"})
operation BatchGetItem {
    input := {
        @required
        RequestItems: BatchGetRequestMap

        ReturnConsumedCapacity: ReturnConsumedCapacity
    }
    output := {
        Responses: BatchGetResponseMap
        UnprocessedKeys: BatchGetRequestMap
        ConsumedCapacity: ConsumedCapacityMultiple
    }
    errors: [
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
@operationContextParams(ResourceArnList: {path: "keys(RequestItems)"})
operation BatchWriteItem {
    input := {
        @required
        RequestItems: BatchWriteItemRequestMap

        ReturnConsumedCapacity: ReturnConsumedCapacity
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    }
    output := {
        UnprocessedItems: BatchWriteItemRequestMap
        ItemCollectionMetrics: ItemCollectionMetricsPerTable
        ConsumedCapacity: ConsumedCapacityMultiple
    }
    errors: [
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ItemCollectionSizeLimitExceededException
        RequestLimitExceeded
        InternalServerError
        ReplicatedWriteConflictException
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation CreateBackup {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        BackupName: BackupName
    }
    output := {
        BackupDetails: BackupDetails
    }
    errors: [
        TableNotFoundException
        TableInUseException
        ContinuousBackupsUnavailableException
        BackupInUseException
        LimitExceededException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation CreateGlobalTable {
    input := {
        @required @contextParam(name: "ResourceArn")
        GlobalTableName: TableName

        @required
        ReplicationGroup: ReplicaList
    }
    output := {
        GlobalTableDescription: GlobalTableDescription
    }
    errors: [
        LimitExceededException
        InternalServerError
        GlobalTableAlreadyExistsException
        TableNotFoundException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation CreateTable {
    input := {
        AttributeDefinitions: AttributeDefinitions

        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        KeySchema: KeySchema
        LocalSecondaryIndexes: LocalSecondaryIndexList
        GlobalSecondaryIndexes: GlobalSecondaryIndexList
        BillingMode: BillingMode
        ProvisionedThroughput: ProvisionedThroughput
        StreamSpecification: StreamSpecification
        SSESpecification: SSESpecification
        Tags: TagList
        TableClass: TableClass
        DeletionProtectionEnabled: Boolean
        WarmThroughput: WarmThroughput
        ResourcePolicy: String
        OnDemandThroughput: OnDemandThroughput
        GlobalTableSourceArn: TableArn
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
        VectorIndexes: VectorIndexList
    }
    output := {
        TableDescription: TableDescription
    }
    errors: [ResourceInUseException, LimitExceededException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation DeleteBackup {
    input := {
        @required @contextParam(name: "ResourceArn")
        BackupArn: BackupArn
    }
    output := {
        BackupDescription: BackupDescription
    }
    errors: [
        BackupNotFoundException
        BackupInUseException
        LimitExceededException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation DeleteItem {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        Key: Key

        Expected: ExpectedAttributeMap
        ConditionalOperator: ConditionalOperator
        ReturnValues: ReturnValue
        ReturnConsumedCapacity: ReturnConsumedCapacity
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
        ConditionExpression: String
        ExpressionAttributeNames: ExpressionAttributeNameMap
        ExpressionAttributeValues: ExpressionAttributeValueMap
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
    }
    output := {
        Attributes: AttributeMap
        ConsumedCapacity: ConsumedCapacity
        ItemCollectionMetrics: ItemCollectionMetrics
    }
    errors: [
        ConditionalCheckFailedException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ItemCollectionSizeLimitExceededException
        TransactionConflictException
        RequestLimitExceeded
        InternalServerError
        ReplicatedWriteConflictException
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation DeleteResourcePolicy {
    input := {
        @required @contextParam(name: "ResourceArn")
        ResourceArn: ResourceArnString

        ExpectedRevisionId: PolicyRevisionId
    }
    output := {
        RevisionId: PolicyRevisionId
    }
    errors: [
        ResourceNotFoundException
        InternalServerError
        PolicyNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation DeleteTable {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn
    }
    output := {
        TableDescription: TableDescription
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation DescribeBackup {
    input := {
        @required @contextParam(name: "ResourceArn")
        BackupArn: BackupArn
    }
    output := {
        BackupDescription: BackupDescription
    }
    errors: [BackupNotFoundException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation DescribeContinuousBackups {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn
    }
    output := {
        ContinuousBackupsDescription: ContinuousBackupsDescription
    }
    errors: [TableNotFoundException, InternalServerError]
}

@waitable(
    ContributorInsightsEnabled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ContributorInsightsStatus"
                        expected: "ENABLED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ContributorInsightsStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(ContributorInsightsEnabled: 30)
operation DescribeContributorInsights {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        IndexName: IndexName
    }
    output := {
        TableName: TableName
        IndexName: IndexName
        ContributorInsightsRuleList: ContributorInsightsRuleList
        ContributorInsightsStatus: ContributorInsightsStatus
        LastUpdateDateTime: Timestamp
        FailureException: FailureException
        ContributorInsightsMode: ContributorInsightsMode
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

operation DescribeEndpoints {
    input: DescribeEndpointsRequest
    output: DescribeEndpointsResponse
}

@waitable(
    ExportCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ExportDescription.ExportStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ExportDescription.ExportStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(ExportCompleted: 60)
operation DescribeExport {
    input := {
        @required @contextParam(name: "ResourceArn")
        ExportArn: ExportArn
    }
    output := {
        ExportDescription: ExportDescription
    }
    errors: [ExportNotFoundException, LimitExceededException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation DescribeGlobalTable {
    input := {
        @required @contextParam(name: "ResourceArn")
        GlobalTableName: TableName
    }
    output := {
        GlobalTableDescription: GlobalTableDescription
    }
    errors: [InternalServerError, GlobalTableNotFoundException]
}

@clientDiscoveredEndpoint(required: false)
operation DescribeGlobalTableSettings {
    input := {
        @required @contextParam(name: "ResourceArn")
        GlobalTableName: TableName
    }
    output := {
        GlobalTableName: TableName
        ReplicaSettings: ReplicaSettingsDescriptionList
    }
    errors: [GlobalTableNotFoundException, InternalServerError]
}

@waitable(
    ImportCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ImportTableDescription.ImportStatus"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImportTableDescription.ImportStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImportTableDescription.ImportStatus"
                        expected: "CANCELLED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(ImportCompleted: 60)
operation DescribeImport {
    input := {
        @required @contextParam(name: "ResourceArn")
        ImportArn: ImportArn
    }
    output := {
        @required
        ImportTableDescription: ImportTableDescription
    }
    errors: [ImportNotFoundException]
}

@clientDiscoveredEndpoint(required: false)
@waitable(
    KinesisStreamingDestinationActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "KinesisDataStreamDestinations[].DestinationStatus"
                        expected: "ACTIVE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "length(KinesisDataStreamDestinations) > `0`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(KinesisStreamingDestinationActive: 30)
operation DescribeKinesisStreamingDestination {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn
    }
    output := {
        TableName: TableName
        KinesisDataStreamDestinations: KinesisDataStreamDestinations
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation DescribeLimits {
    input := {}
    output := {
        AccountMaxReadCapacityUnits: PositiveLongObject
        AccountMaxWriteCapacityUnits: PositiveLongObject
        TableMaxReadCapacityUnits: PositiveLongObject
        TableMaxWriteCapacityUnits: PositiveLongObject
    }
    errors: [InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
@waitable(
    TableExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Table.TableStatus"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 20
        maxDelay: 20
    }
    TableNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(TableExists: 25, TableNotExists: 25)
operation DescribeTable {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn
    }
    output := {
        Table: TableDescription
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

operation DescribeTableReplicaAutoScaling {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn
    }
    output := {
        TableAutoScalingDescription: TableAutoScalingDescription
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation DescribeTimeToLive {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn
    }
    output := {
        TimeToLiveDescription: TimeToLiveDescription
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation DisableKinesisStreamingDestination {
    input: KinesisStreamingDestinationInput
    output: KinesisStreamingDestinationOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation EnableKinesisStreamingDestination {
    input: KinesisStreamingDestinationInput
    output: KinesisStreamingDestinationOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation ExecuteStatement {
    input := {
        @required
        Statement: PartiQLStatement

        Parameters: PreparedStatementParameters
        ConsistentRead: Boolean
        NextToken: PartiQLNextToken
        ReturnConsumedCapacity: ReturnConsumedCapacity
        Limit: PositiveIntegerObject
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
    }
    output := {
        Items: ItemList
        NextToken: PartiQLNextToken
        ConsumedCapacity: ConsumedCapacity
        LastEvaluatedKey: Key
    }
    errors: [
        ConditionalCheckFailedException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ItemCollectionSizeLimitExceededException
        TransactionConflictException
        RequestLimitExceeded
        InternalServerError
        DuplicateItemException
        ThrottlingException
    ]
}

operation ExecuteTransaction {
    input := {
        @required
        TransactStatements: ParameterizedStatements

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        ReturnConsumedCapacity: ReturnConsumedCapacity
    }
    output := {
        Responses: ItemResponseList
        ConsumedCapacity: ConsumedCapacityMultiple
    }
    errors: [
        ResourceNotFoundException
        TransactionCanceledException
        TransactionInProgressException
        IdempotentParameterMismatchException
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

operation ExportTableToPointInTime {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableArn: TableArn

        ExportTime: Timestamp

        @idempotencyToken
        ClientToken: ClientToken

        @required
        S3Bucket: S3Bucket

        S3BucketOwner: S3BucketOwner
        S3Prefix: S3Prefix
        S3SseAlgorithm: S3SseAlgorithm
        S3SseKmsKeyId: S3SseKmsKeyId
        ExportFormat: ExportFormat
        ExportType: ExportType
        IncrementalExportSpecification: IncrementalExportSpecification
    }
    output := {
        ExportDescription: ExportDescription
    }
    errors: [
        TableNotFoundException
        PointInTimeRecoveryUnavailableException
        LimitExceededException
        InvalidExportTimeException
        ExportConflictException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation GetItem {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        Key: Key

        AttributesToGet: AttributeNameList
        ConsistentRead: Boolean
        ReturnConsumedCapacity: ReturnConsumedCapacity
        ProjectionExpression: String
        ExpressionAttributeNames: ExpressionAttributeNameMap
    }
    output := {
        Item: AttributeMap
        ConsumedCapacity: ConsumedCapacity
    }
    errors: [
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation GetResourcePolicy {
    input := {
        @required @contextParam(name: "ResourceArn")
        ResourceArn: ResourceArnString
    }
    output := {
        Policy: String
        RevisionId: PolicyRevisionId
    }
    errors: [ResourceNotFoundException, InternalServerError, PolicyNotFoundException]
}

@operationContextParams(ResourceArn: {path: "TableCreationParameters.TableName"})
operation ImportTable {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        S3BucketSource: S3BucketSource

        @required
        InputFormat: InputFormat

        InputFormatOptions: InputFormatOptions
        InputCompressionType: InputCompressionType

        @required
        TableCreationParameters: TableCreationParameters
    }
    output := {
        @required
        ImportTableDescription: ImportTableDescription
    }
    errors: [ResourceInUseException, LimitExceededException, ImportConflictException]
}

@clientDiscoveredEndpoint(required: false)
@paginated(
    inputToken: "ExclusiveStartBackupArn"
    outputToken: "LastEvaluatedBackupArn"
    items: "BackupSummaries"
    pageSize: "Limit"
)
operation ListBackups {
    input := {
        @contextParam(name: "ResourceArn")
        TableName: TableArn

        Limit: BackupsInputLimit
        TimeRangeLowerBound: Timestamp
        TimeRangeUpperBound: Timestamp
        ExclusiveStartBackupArn: BackupArn
        BackupType: BackupTypeFilter
    }
    output := {
        BackupSummaries: BackupSummaries
        LastEvaluatedBackupArn: BackupArn
    }
    errors: [InternalServerError]
}

operation ListContributorInsights {
    input := {
        @contextParam(name: "ResourceArn")
        TableName: TableArn

        NextToken: String
        MaxResults: ListContributorInsightsLimit
    }
    output := {
        ContributorInsightsSummaries: ContributorInsightsSummaries
        NextToken: String
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

operation ListExports {
    input := {
        @contextParam(name: "ResourceArn")
        TableArn: TableArn

        MaxResults: ListExportsMaxLimit
        NextToken: String
    }
    output := {
        ExportSummaries: ExportSummaries
        NextToken: String
    }
    errors: [LimitExceededException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation ListGlobalTables {
    input := {
        ExclusiveStartGlobalTableName: TableName
        Limit: PositiveIntegerObject
        RegionName: String
    }
    output := {
        GlobalTables: GlobalTableList
        LastEvaluatedGlobalTableName: TableName
    }
    errors: [InternalServerError]
}

operation ListImports {
    input := {
        @contextParam(name: "ResourceArn")
        TableArn: TableArn

        PageSize: ListImportsMaxLimit
        NextToken: ImportNextToken
    }
    output := {
        ImportSummaryList: ImportSummaryList
        NextToken: ImportNextToken
    }
    errors: [LimitExceededException]
}

@clientDiscoveredEndpoint(required: false)
@paginated(
    inputToken: "ExclusiveStartTableName"
    outputToken: "LastEvaluatedTableName"
    items: "TableNames"
    pageSize: "Limit"
)
operation ListTables {
    input := {
        ExclusiveStartTableName: TableName
        Limit: ListTablesInputLimit
    }
    output := {
        TableNames: TableNameList
        LastEvaluatedTableName: TableName
    }
    errors: [InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags")
operation ListTagsOfResource {
    input := {
        @required @contextParam(name: "ResourceArn")
        ResourceArn: ResourceArnString

        NextToken: String
    }
    output := {
        Tags: TagList
        NextToken: String
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation PutItem {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        Item: PutItemInputAttributeMap

        Expected: ExpectedAttributeMap
        ReturnValues: ReturnValue
        ReturnConsumedCapacity: ReturnConsumedCapacity
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
        ConditionalOperator: ConditionalOperator
        ConditionExpression: String
        ExpressionAttributeNames: ExpressionAttributeNameMap
        ExpressionAttributeValues: ExpressionAttributeValueMap
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
    }
    output := {
        Attributes: AttributeMap
        ConsumedCapacity: ConsumedCapacity
        ItemCollectionMetrics: ItemCollectionMetrics
    }
    errors: [
        ConditionalCheckFailedException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ItemCollectionSizeLimitExceededException
        TransactionConflictException
        RequestLimitExceeded
        InternalServerError
        ReplicatedWriteConflictException
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation PutResourcePolicy {
    input := {
        @required @contextParam(name: "ResourceArn")
        ResourceArn: ResourceArnString

        @required
        Policy: String

        ExpectedRevisionId: PolicyRevisionId
        ConfirmRemoveSelfResourceAccess: Boolean
    }
    output := {
        RevisionId: PolicyRevisionId
    }
    errors: [
        ResourceNotFoundException
        InternalServerError
        LimitExceededException
        PolicyNotFoundException
        ResourceInUseException
    ]
}

@clientDiscoveredEndpoint(required: false)
@paginator(
    inputTokens: ["ExclusiveStartKey"]
    outputTokens: ["LastEvaluatedKey"]
    items: ["Items", "Count", "ScannedCount"]
    pageSize: "Limit"
)
operation Query {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        IndexName: IndexName
        Select: Select
        AttributesToGet: AttributeNameList
        Limit: PositiveIntegerObject
        ConsistentRead: Boolean
        KeyConditions: KeyConditions
        QueryFilter: FilterConditionMap
        ConditionalOperator: ConditionalOperator
        ScanIndexForward: Boolean
        ExclusiveStartKey: Key
        ReturnConsumedCapacity: ReturnConsumedCapacity
        ProjectionExpression: String
        FilterExpression: String
        KeyConditionExpression: String
        ExpressionAttributeNames: ExpressionAttributeNameMap
        ExpressionAttributeValues: ExpressionAttributeValueMap
    }
    output := {
        Items: ItemList
        Count: Integer
        ScannedCount: Integer
        LastEvaluatedKey: Key
        ConsumedCapacity: ConsumedCapacity
    }
    errors: [
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation RestoreTableFromBackup {
    input := {
        @required @contextParam(name: "ResourceArn")
        TargetTableName: TableName

        @required
        BackupArn: BackupArn

        BillingModeOverride: BillingMode
        GlobalSecondaryIndexOverride: GlobalSecondaryIndexList
        LocalSecondaryIndexOverride: LocalSecondaryIndexList
        ProvisionedThroughputOverride: ProvisionedThroughput
        OnDemandThroughputOverride: OnDemandThroughput
        SSESpecificationOverride: SSESpecification
        VectorIndexOverride: VectorIndexList
    }
    output := {
        TableDescription: TableDescription
    }
    errors: [
        TableAlreadyExistsException
        TableInUseException
        BackupNotFoundException
        BackupInUseException
        LimitExceededException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation RestoreTableToPointInTime {
    input := {
        SourceTableArn: TableArn
        SourceTableName: TableName

        @required @contextParam(name: "ResourceArn")
        TargetTableName: TableName

        UseLatestRestorableTime: Boolean
        RestoreDateTime: Timestamp
        BillingModeOverride: BillingMode
        GlobalSecondaryIndexOverride: GlobalSecondaryIndexList
        LocalSecondaryIndexOverride: LocalSecondaryIndexList
        ProvisionedThroughputOverride: ProvisionedThroughput
        OnDemandThroughputOverride: OnDemandThroughput
        SSESpecificationOverride: SSESpecification
        VectorIndexOverride: VectorIndexList
    }
    output := {
        TableDescription: TableDescription
    }
    errors: [
        TableAlreadyExistsException
        TableNotFoundException
        TableInUseException
        LimitExceededException
        InvalidRestoreTimeException
        PointInTimeRecoveryUnavailableException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
@paginator(
    inputTokens: ["ExclusiveStartKey"]
    outputTokens: ["LastEvaluatedKey"]
    items: ["Items", "Count", "ScannedCount"]
    pageSize: "Limit"
)
operation Scan {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        IndexName: IndexName
        AttributesToGet: AttributeNameList
        Limit: PositiveIntegerObject
        Select: Select
        ScanFilter: FilterConditionMap
        ConditionalOperator: ConditionalOperator
        ExclusiveStartKey: Key
        ReturnConsumedCapacity: ReturnConsumedCapacity
        TotalSegments: ScanTotalSegments
        Segment: ScanSegment
        ProjectionExpression: String
        FilterExpression: String
        ExpressionAttributeNames: ExpressionAttributeNameMap
        ExpressionAttributeValues: ExpressionAttributeValueMap
        ConsistentRead: Boolean
    }
    output := {
        Items: ItemList
        Count: Integer
        ScannedCount: Integer
        LastEvaluatedKey: Key
        ConsumedCapacity: ConsumedCapacity
    }
    errors: [
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@staticContextParams(IsSearchOperation: {value: true})
operation SearchVectors {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        IndexName: IndexName

        ReturnConsumedCapacity: ReturnConsumedCapacity
        ExpressionAttributeNames: ExpressionAttributeNameMap
        ExpressionAttributeValues: ExpressionAttributeValueMap
        ProjectionExpression: String

        @required
        SearchVector: SearchVectorList

        SearchConditionExpression: String

        @required
        TopK: TopKInteger
    }
    output := {
        ConsumedCapacity: VectorCapacity
        SearchResults: SearchResultList
    }
    errors: [
        ResourceNotFoundException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation TagResource {
    input := {
        @required @contextParam(name: "ResourceArn")
        ResourceArn: ResourceArnString

        @required
        Tags: TagList
    }
    errors: [
        LimitExceededException
        ResourceNotFoundException
        InternalServerError
        ResourceInUseException
    ]
}

@clientDiscoveredEndpoint(required: false)
@operationContextParams(ResourceArnList: {path: "TransactItems[*].Get.TableName"})
operation TransactGetItems {
    input := {
        @required
        TransactItems: TransactGetItemList

        ReturnConsumedCapacity: ReturnConsumedCapacity
    }
    output := {
        ConsumedCapacity: ConsumedCapacityMultiple
        Responses: ItemResponseList
    }
    errors: [
        ResourceNotFoundException
        TransactionCanceledException
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
@operationContextParams(
    ResourceArnList: {
        path: "TransactItems[*].[ConditionCheck.TableName, Put.TableName, Delete.TableName, Update.TableName][]"
    }
)
operation TransactWriteItems {
    input := {
        @required
        TransactItems: TransactWriteItemList

        ReturnConsumedCapacity: ReturnConsumedCapacity
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        ConsumedCapacity: ConsumedCapacityMultiple
        ItemCollectionMetrics: ItemCollectionMetricsPerTable
    }
    errors: [
        ResourceNotFoundException
        TransactionCanceledException
        TransactionInProgressException
        IdempotentParameterMismatchException
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        InternalServerError
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UntagResource {
    input := {
        @required @contextParam(name: "ResourceArn")
        ResourceArn: ResourceArnString

        @required
        TagKeys: TagKeyList
    }
    errors: [
        LimitExceededException
        ResourceNotFoundException
        InternalServerError
        ResourceInUseException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateContinuousBackups {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
    }
    output := {
        ContinuousBackupsDescription: ContinuousBackupsDescription
    }
    errors: [TableNotFoundException, ContinuousBackupsUnavailableException, InternalServerError]
}

operation UpdateContributorInsights {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        IndexName: IndexName

        @required
        ContributorInsightsAction: ContributorInsightsAction

        ContributorInsightsMode: ContributorInsightsMode
    }
    output := {
        TableName: TableName
        IndexName: IndexName
        ContributorInsightsStatus: ContributorInsightsStatus
        ContributorInsightsMode: ContributorInsightsMode
    }
    errors: [ResourceNotFoundException, InternalServerError]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateGlobalTable {
    input := {
        @required @contextParam(name: "ResourceArn")
        GlobalTableName: TableName

        @required
        ReplicaUpdates: ReplicaUpdateList
    }
    output := {
        GlobalTableDescription: GlobalTableDescription
    }
    errors: [
        InternalServerError
        GlobalTableNotFoundException
        ReplicaAlreadyExistsException
        ReplicaNotFoundException
        TableNotFoundException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateGlobalTableSettings {
    input := {
        @required @contextParam(name: "ResourceArn")
        GlobalTableName: TableName

        GlobalTableBillingMode: BillingMode
        GlobalTableProvisionedWriteCapacityUnits: PositiveLongObject
        GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
        GlobalTableGlobalSecondaryIndexSettingsUpdate: GlobalTableGlobalSecondaryIndexSettingsUpdateList
        ReplicaSettingsUpdate: ReplicaSettingsUpdateList
    }
    output := {
        GlobalTableName: TableName
        ReplicaSettings: ReplicaSettingsDescriptionList
    }
    errors: [
        GlobalTableNotFoundException
        ReplicaNotFoundException
        IndexNotFoundException
        LimitExceededException
        ResourceInUseException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateItem {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        Key: Key

        AttributeUpdates: AttributeUpdates
        Expected: ExpectedAttributeMap
        ConditionalOperator: ConditionalOperator
        ReturnValues: ReturnValue
        ReturnConsumedCapacity: ReturnConsumedCapacity
        ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
        UpdateExpression: String
        ConditionExpression: String
        ExpressionAttributeNames: ExpressionAttributeNameMap
        ExpressionAttributeValues: ExpressionAttributeValueMap
        ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
    }
    output := {
        Attributes: AttributeMap
        ConsumedCapacity: ConsumedCapacity
        ItemCollectionMetrics: ItemCollectionMetrics
    }
    errors: [
        ConditionalCheckFailedException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ItemCollectionSizeLimitExceededException
        TransactionConflictException
        RequestLimitExceeded
        InternalServerError
        ReplicatedWriteConflictException
        ThrottlingException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateKinesisStreamingDestination {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        StreamArn: StreamArn

        UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
    }
    output := {
        TableName: TableName
        StreamArn: StreamArn
        DestinationStatus: DestinationStatus
        UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
    }
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateTable {
    input := {
        AttributeDefinitions: AttributeDefinitions

        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        BillingMode: BillingMode
        ProvisionedThroughput: ProvisionedThroughput
        GlobalSecondaryIndexUpdates: GlobalSecondaryIndexUpdateList
        StreamSpecification: StreamSpecification
        SSESpecification: SSESpecification
        ReplicaUpdates: ReplicationGroupUpdateList
        TableClass: TableClass
        DeletionProtectionEnabled: Boolean
        MultiRegionConsistency: MultiRegionConsistency
        GlobalTableWitnessUpdates: GlobalTableWitnessGroupUpdateList
        OnDemandThroughput: OnDemandThroughput
        WarmThroughput: WarmThroughput
        GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
        VectorIndexUpdates: VectorIndexUpdateList
    }
    output := {
        TableDescription: TableDescription
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InternalServerError
    ]
}

operation UpdateTableReplicaAutoScaling {
    input := {
        GlobalSecondaryIndexUpdates: GlobalSecondaryIndexAutoScalingUpdateList

        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
        ReplicaUpdates: ReplicaAutoScalingUpdateList
    }
    output := {
        TableAutoScalingDescription: TableAutoScalingDescription
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
        InternalServerError
    ]
}

@clientDiscoveredEndpoint(required: false)
operation UpdateTimeToLive {
    input := {
        @required @contextParam(name: "ResourceArn")
        TableName: TableArn

        @required
        TimeToLiveSpecification: TimeToLiveSpecification
    }
    output := {
        TimeToLiveSpecification: TimeToLiveSpecification
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InternalServerError
    ]
}

enum ApproximateCreationDateTimePrecision {
    MILLISECOND
    MICROSECOND
}

structure ArchivalSummary {
    ArchivalDateTime: Timestamp
    ArchivalReason: String
    ArchivalBackupArn: BackupArn
}

enum AttributeAction {
    ADD
    PUT
    DELETE
}

structure AttributeDefinition {
    @required
    AttributeName: KeySchemaAttributeName

    @required
    AttributeType: ScalarAttributeType
}

list AttributeDefinitions {
    member: AttributeDefinition
}

map AttributeMap {
    key: AttributeName
    value: AttributeValue
}

@length(max: 65535)
string AttributeName

@length(min: 1)
list AttributeNameList {
    member: AttributeName
}

map AttributeUpdates {
    key: AttributeName
    value: AttributeValueUpdate
}

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

list AttributeValueList {
    member: AttributeValue
}

structure AttributeValueUpdate {
    Value: AttributeValue
    Action: AttributeAction
}

structure AutoScalingPolicyDescription {
    PolicyName: AutoScalingPolicyName
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription
}

list AutoScalingPolicyDescriptionList {
    member: AutoScalingPolicyDescription
}

@length(min: 1, max: 256) @pattern("\\p{Print}+")
string AutoScalingPolicyName

structure AutoScalingPolicyUpdate {
    PolicyName: AutoScalingPolicyName

    @required
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
}

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string AutoScalingRoleArn

structure AutoScalingSettingsDescription {
    MinimumUnits: PositiveLongObject
    MaximumUnits: PositiveLongObject
    AutoScalingDisabled: Boolean
    AutoScalingRoleArn: String
    ScalingPolicies: AutoScalingPolicyDescriptionList
}

structure AutoScalingSettingsUpdate {
    MinimumUnits: PositiveLongObject
    MaximumUnits: PositiveLongObject
    AutoScalingDisabled: Boolean
    AutoScalingRoleArn: AutoScalingRoleArn
    ScalingPolicyUpdate: AutoScalingPolicyUpdate
}

structure AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    DisableScaleIn: Boolean
    ScaleInCooldown: Integer
    ScaleOutCooldown: Integer

    @required
    TargetValue: Double
}

structure AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    DisableScaleIn: Boolean
    ScaleInCooldown: Integer
    ScaleOutCooldown: Integer

    @required
    TargetValue: Double
}

@length(min: 37, max: 1024)
string BackupArn

structure BackupDescription {
    BackupDetails: BackupDetails
    SourceTableDetails: SourceTableDetails
    SourceTableFeatureDetails: SourceTableFeatureDetails
}

structure BackupDetails {
    @required
    BackupArn: BackupArn

    @required
    BackupName: BackupName

    BackupSizeBytes: BackupSizeBytes

    @required
    BackupStatus: BackupStatus

    @required
    BackupType: BackupType

    @required
    BackupCreationDateTime: Timestamp

    BackupExpiryDateTime: Timestamp
}

@error("client")
structure BackupInUseException {
    message: String
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string BackupName

@error("client")
structure BackupNotFoundException {
    message: String
}

@range(min: 0)
long BackupSizeBytes

enum BackupStatus {
    CREATING
    DELETED
    AVAILABLE
}

list BackupSummaries {
    member: BackupSummary
}

structure BackupSummary {
    TableName: TableName
    TableId: TableId
    TableArn: TableArn
    BackupArn: BackupArn
    BackupName: BackupName
    BackupCreationDateTime: Timestamp
    BackupExpiryDateTime: Timestamp
    BackupStatus: BackupStatus
    BackupType: BackupType
    BackupSizeBytes: BackupSizeBytes
}

enum BackupType {
    USER
    SYSTEM
    AWS_BACKUP
}

enum BackupTypeFilter {
    USER
    SYSTEM
    AWS_BACKUP
    ALL
}

@range(min: 1, max: 100)
integer BackupsInputLimit

@length(min: 1, max: 100)
map BatchGetRequestMap {
    key: TableArn
    value: KeysAndAttributes
}

map BatchGetResponseMap {
    key: TableArn
    value: ItemList
}

structure BatchStatementError {
    Code: BatchStatementErrorCodeEnum
    Message: String
    Item: AttributeMap
}

enum BatchStatementErrorCodeEnum {
    ConditionalCheckFailed
    ItemCollectionSizeLimitExceeded
    RequestLimitExceeded
    ValidationError
    ProvisionedThroughputExceeded
    TransactionConflict
    ThrottlingError
    InternalServerError
    ResourceNotFound
    AccessDenied
    DuplicateItem
}

structure BatchStatementRequest {
    @required
    Statement: PartiQLStatement

    Parameters: PreparedStatementParameters
    ConsistentRead: Boolean
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure BatchStatementResponse {
    Error: BatchStatementError
    TableName: TableName
    Item: AttributeMap
}

@length(min: 1, max: 25)
map BatchWriteItemRequestMap {
    key: TableArn
    value: WriteRequests
}

@range(min: 0)
long BilledSizeBytes

enum BillingMode {
    PROVISIONED
    PAY_PER_REQUEST
}

structure BillingModeSummary {
    BillingMode: BillingMode
    LastUpdateToPayPerRequestDateTime: Timestamp
}

list BinarySetAttributeValue {
    member: Blob
}

structure CancellationReason {
    Item: AttributeMap
    Code: String
    Message: String
}

@length(min: 1, max: 100)
list CancellationReasonList {
    member: CancellationReason
}

structure Capacity {
    ReadCapacityUnits: Double
    WriteCapacityUnits: Double
    CapacityUnits: Double
}

@length(min: 1, max: 36)
string ClientRequestToken

@pattern("^[^\\$]+$")
string ClientToken

@length(min: 1, max: 1024)
string CloudWatchLogGroupArn

enum ComparisonOperator {
    EQ
    NE
    IN
    LE
    LT
    GE
    GT
    BETWEEN
    NOT_NULL
    NULL
    CONTAINS
    NOT_CONTAINS
    BEGINS_WITH
}

structure Condition {
    AttributeValueList: AttributeValueList

    @required
    ComparisonOperator: ComparisonOperator
}

structure ConditionCheck {
    @required
    Key: Key

    @required
    TableName: TableArn

    @required
    ConditionExpression: String

    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

@error("client")
structure ConditionalCheckFailedException {
    message: String
    Item: AttributeMap
}

enum ConditionalOperator {
    AND
    OR
}

structure ConsumedCapacity {
    TableName: TableArn
    CapacityUnits: Double
    ReadCapacityUnits: Double
    WriteCapacityUnits: Double
    Table: Capacity
    LocalSecondaryIndexes: SecondaryIndexesCapacityMap
    GlobalSecondaryIndexes: SecondaryIndexesCapacityMap
    VectorIndexes: VectorIndexesCapacityMap
}

list ConsumedCapacityMultiple {
    member: ConsumedCapacity
}

structure ContinuousBackupsDescription {
    @required
    ContinuousBackupsStatus: ContinuousBackupsStatus

    PointInTimeRecoveryDescription: PointInTimeRecoveryDescription
}

enum ContinuousBackupsStatus {
    ENABLED
    DISABLED
}

@error("client")
structure ContinuousBackupsUnavailableException {
    message: String
}

enum ContributorInsightsAction {
    ENABLE
    DISABLE
}

enum ContributorInsightsMode {
    ACCESSED_AND_THROTTLED_KEYS
    THROTTLED_KEYS
}

@pattern("[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]")
string ContributorInsightsRule

list ContributorInsightsRuleList {
    member: ContributorInsightsRule
}

enum ContributorInsightsStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    FAILED
}

list ContributorInsightsSummaries {
    member: ContributorInsightsSummary
}

structure ContributorInsightsSummary {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsStatus: ContributorInsightsStatus
    ContributorInsightsMode: ContributorInsightsMode
}

structure CreateGlobalSecondaryIndexAction {
    @required
    IndexName: IndexName

    @required
    KeySchema: KeySchema

    @required
    Projection: Projection

    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}

structure CreateGlobalTableWitnessGroupMemberAction {
    @required
    RegionName: String
}

structure CreateReplicaAction {
    @required
    RegionName: String
}

structure CreateReplicationGroupMemberAction {
    @required
    RegionName: String

    KMSMasterKeyId: String
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexList
    TableClassOverride: TableClass
}

structure CreateVectorIndexAction {
    @required
    IndexName: IndexName

    @required
    VectorAttribute: VectorAttributeDefinition

    SearchSchema: SearchSchema

    @required
    Projection: Projection

    @required
    Dimensions: PositiveLongObject

    @required
    DistanceFunction: VectorDistanceFunction
}

@length(min: 1, max: 1) @pattern("[,;:|\\t ]")
string CsvDelimiter

@length(min: 1, max: 65536) @pattern("[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*")
string CsvHeader

@length(min: 1, max: 255)
list CsvHeaderList {
    member: CsvHeader
}

structure CsvOptions {
    Delimiter: CsvDelimiter
    HeaderList: CsvHeaderList
}

structure Delete {
    @required
    Key: Key

    @required
    TableName: TableArn

    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure DeleteGlobalSecondaryIndexAction {
    @required
    IndexName: IndexName
}

structure DeleteGlobalTableWitnessGroupMemberAction {
    @required
    RegionName: String
}

structure DeleteReplicaAction {
    @required
    RegionName: String
}

structure DeleteReplicationGroupMemberAction {
    @required
    RegionName: String
}

structure DeleteRequest {
    @required
    Key: Key
}

structure DeleteVectorIndexAction {
    @required
    IndexName: IndexName
}

@input
structure DescribeEndpointsRequest {}

@output
structure DescribeEndpointsResponse {
    @required
    Endpoints: Endpoints
}

enum DestinationStatus {
    ENABLING
    ACTIVE
    DISABLING
    DISABLED
    ENABLE_FAILED
    UPDATING
}

@error("client")
structure DuplicateItemException {
    message: String
}

structure EnableKinesisStreamingConfiguration {
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}

structure Endpoint {
    @required
    Address: String

    @required
    CachePeriodInMinutes: Long
}

list Endpoints {
    member: Endpoint
}

@range(min: 0)
long ErrorCount

map ExpectedAttributeMap {
    key: AttributeName
    value: ExpectedAttributeValue
}

structure ExpectedAttributeValue {
    Value: AttributeValue
    Exists: Boolean
    ComparisonOperator: ComparisonOperator
    AttributeValueList: AttributeValueList
}

@length(min: 37, max: 1024)
string ExportArn

@error("client")
structure ExportConflictException {
    message: String
}

structure ExportDescription {
    ExportArn: ExportArn
    ExportStatus: ExportStatus
    StartTime: Timestamp
    EndTime: Timestamp
    ExportManifest: String
    TableArn: TableArn
    TableId: TableId
    ExportTime: Timestamp
    ClientToken: ClientToken
    S3Bucket: S3Bucket
    S3BucketOwner: S3BucketOwner
    S3Prefix: S3Prefix
    S3SseAlgorithm: S3SseAlgorithm
    S3SseKmsKeyId: S3SseKmsKeyId
    FailureCode: String
    FailureMessage: String
    ExportFormat: ExportFormat
    BilledSizeBytes: BilledSizeBytes
    ItemCount: ItemCount
    ExportType: ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
}

enum ExportFormat {
    DYNAMODB_JSON
    ION
}

@error("client")
structure ExportNotFoundException {
    message: String
}

enum ExportStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

list ExportSummaries {
    member: ExportSummary
}

structure ExportSummary {
    ExportArn: ExportArn
    ExportStatus: ExportStatus
    ExportType: ExportType
}

enum ExportType {
    FULL_EXPORT
    INCREMENTAL_EXPORT
}

enum ExportViewType {
    NEW_IMAGE
    NEW_AND_OLD_IMAGES
}

map ExpressionAttributeNameMap {
    key: String
    value: AttributeName
}

map ExpressionAttributeValueMap {
    key: String
    value: AttributeValue
}

structure FailureException {
    ExceptionName: String
    ExceptionDescription: String
}

map FilterConditionMap {
    key: AttributeName
    value: Condition
}

structure Get {
    @required
    Key: Key

    @required
    TableName: TableArn

    ProjectionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
}

structure GlobalSecondaryIndex {
    @required
    IndexName: IndexName

    @required
    KeySchema: KeySchema

    @required
    Projection: Projection

    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}

structure GlobalSecondaryIndexAutoScalingUpdate {
    IndexName: IndexName
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}

@length(min: 1)
list GlobalSecondaryIndexAutoScalingUpdateList {
    member: GlobalSecondaryIndexAutoScalingUpdate
}

structure GlobalSecondaryIndexDescription {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    IndexStatus: IndexStatus
    Backfilling: Boolean
    ProvisionedThroughput: ProvisionedThroughputDescription
    IndexSizeBytes: Long
    ItemCount: Long
    IndexArn: String
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
}

list GlobalSecondaryIndexDescriptionList {
    member: GlobalSecondaryIndexDescription
}

structure GlobalSecondaryIndexInfo {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
}

list GlobalSecondaryIndexList {
    member: GlobalSecondaryIndex
}

structure GlobalSecondaryIndexUpdate {
    Update: UpdateGlobalSecondaryIndexAction
    Create: CreateGlobalSecondaryIndexAction
    Delete: DeleteGlobalSecondaryIndexAction
}

list GlobalSecondaryIndexUpdateList {
    member: GlobalSecondaryIndexUpdate
}

structure GlobalSecondaryIndexWarmThroughputDescription {
    ReadUnitsPerSecond: PositiveLongObject
    WriteUnitsPerSecond: PositiveLongObject
    Status: IndexStatus
}

list GlobalSecondaryIndexes {
    member: GlobalSecondaryIndexInfo
}

structure GlobalTable {
    GlobalTableName: TableName
    ReplicationGroup: ReplicaList
}

@error("client")
structure GlobalTableAlreadyExistsException {
    message: String
}

structure GlobalTableDescription {
    ReplicationGroup: ReplicaDescriptionList
    GlobalTableArn: String
    CreationDateTime: Timestamp
    GlobalTableStatus: GlobalTableStatus
    GlobalTableName: TableName
}

structure GlobalTableGlobalSecondaryIndexSettingsUpdate {
    @required
    IndexName: IndexName

    ProvisionedWriteCapacityUnits: PositiveLongObject
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
}

@length(min: 1, max: 20)
list GlobalTableGlobalSecondaryIndexSettingsUpdateList {
    member: GlobalTableGlobalSecondaryIndexSettingsUpdate
}

list GlobalTableList {
    member: GlobalTable
}

@error("client")
structure GlobalTableNotFoundException {
    message: String
}

enum GlobalTableSettingsReplicationMode {
    ENABLED
    DISABLED
    ENABLED_WITH_OVERRIDES
}

enum GlobalTableStatus {
    CREATING
    ACTIVE
    DELETING
    UPDATING
}

structure GlobalTableWitnessDescription {
    RegionName: String
    WitnessStatus: WitnessStatus
}

list GlobalTableWitnessDescriptionList {
    member: GlobalTableWitnessDescription
}

structure GlobalTableWitnessGroupUpdate {
    Create: CreateGlobalTableWitnessGroupMemberAction
    Delete: DeleteGlobalTableWitnessGroupMemberAction
}

@length(min: 1, max: 1)
list GlobalTableWitnessGroupUpdateList {
    member: GlobalTableWitnessGroupUpdate
}

@error("client")
structure IdempotentParameterMismatchException {
    Message: String
}

@length(min: 37, max: 1024)
string ImportArn

@error("client")
structure ImportConflictException {
    message: String
}

@length(min: 112, max: 1024) @pattern("([0-9a-f]{16})+")
string ImportNextToken

@error("client")
structure ImportNotFoundException {
    message: String
}

enum ImportStatus {
    IN_PROGRESS
    COMPLETED
    CANCELLING
    CANCELLED
    FAILED
}

structure ImportSummary {
    ImportArn: ImportArn
    ImportStatus: ImportStatus
    TableArn: TableArn
    S3BucketSource: S3BucketSource
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
    InputFormat: InputFormat
    StartTime: Timestamp
    EndTime: Timestamp
}

list ImportSummaryList {
    member: ImportSummary
}

structure ImportTableDescription {
    ImportArn: ImportArn
    ImportStatus: ImportStatus
    TableArn: TableArn
    TableId: TableId
    ClientToken: ClientToken
    S3BucketSource: S3BucketSource
    ErrorCount: ErrorCount
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
    InputFormat: InputFormat
    InputFormatOptions: InputFormatOptions
    InputCompressionType: InputCompressionType
    TableCreationParameters: TableCreationParameters
    StartTime: Timestamp
    EndTime: Timestamp
    ProcessedSizeBytes: Long
    ProcessedItemCount: ProcessedItemCount
    ImportedItemCount: ImportedItemCount
    FailureCode: String
    FailureMessage: String
}

@range(min: 0)
long ImportedItemCount

structure IncrementalExportSpecification {
    ExportFromTime: Timestamp
    ExportToTime: Timestamp
    ExportViewType: ExportViewType
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string IndexName

@error("client")
structure IndexNotFoundException {
    message: String
}

enum IndexStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
}

enum InputCompressionType {
    GZIP
    ZSTD
    NONE
}

enum InputFormat {
    DYNAMODB_JSON
    ION
    CSV
}

structure InputFormatOptions {
    Csv: CsvOptions
}

@error("server")
structure InternalServerError {
    message: String
}

@error("client")
structure InvalidExportTimeException {
    message: String
}

@error("client")
structure InvalidRestoreTimeException {
    message: String
}

map ItemCollectionKeyAttributeMap {
    key: AttributeName
    value: AttributeValue
}

structure ItemCollectionMetrics {
    ItemCollectionKey: ItemCollectionKeyAttributeMap
    SizeEstimateRangeGB: ItemCollectionSizeEstimateRange
}

list ItemCollectionMetricsMultiple {
    member: ItemCollectionMetrics
}

map ItemCollectionMetricsPerTable {
    key: TableArn
    value: ItemCollectionMetricsMultiple
}

list ItemCollectionSizeEstimateRange {
    member: Double
}

@error("client")
structure ItemCollectionSizeLimitExceededException {
    message: String
}

@range(min: 0)
long ItemCount

list ItemList {
    member: AttributeMap
}

structure ItemResponse {
    Item: AttributeMap
}

@length(min: 1, max: 100)
list ItemResponseList {
    member: ItemResponse
}

map Key {
    key: AttributeName
    value: AttributeValue
}

map KeyConditions {
    key: AttributeName
    value: Condition
}

@length(min: 1, max: 100)
list KeyList {
    member: Key
}

@length(min: 1)
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

structure KeysAndAttributes {
    @required
    Keys: KeyList

    AttributesToGet: AttributeNameList
    ConsistentRead: Boolean
    ProjectionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
}

structure KinesisDataStreamDestination {
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    DestinationStatusDescription: String
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}

list KinesisDataStreamDestinations {
    member: KinesisDataStreamDestination
}

structure KinesisStreamingDestinationInput {
    @required @contextParam(name: "ResourceArn")
    TableName: TableArn

    @required
    StreamArn: StreamArn

    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
}

structure KinesisStreamingDestinationOutput {
    TableName: TableName
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
}

@error("client")
structure LimitExceededException {
    message: String
}

list ListAttributeValue {
    member: AttributeValue
}

@range(max: 100)
integer ListContributorInsightsLimit

@range(min: 1, max: 25)
integer ListExportsMaxLimit

@range(min: 1, max: 25)
integer ListImportsMaxLimit

@range(min: 1, max: 100)
integer ListTablesInputLimit

structure LocalSecondaryIndex {
    @required
    IndexName: IndexName

    @required
    KeySchema: KeySchema

    @required
    Projection: Projection
}

structure LocalSecondaryIndexDescription {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    IndexSizeBytes: Long
    ItemCount: Long
    IndexArn: String
}

list LocalSecondaryIndexDescriptionList {
    member: LocalSecondaryIndexDescription
}

structure LocalSecondaryIndexInfo {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
}

list LocalSecondaryIndexList {
    member: LocalSecondaryIndex
}

list LocalSecondaryIndexes {
    member: LocalSecondaryIndexInfo
}

map MapAttributeValue {
    key: AttributeName
    value: AttributeValue
}

enum MultiRegionConsistency {
    EVENTUAL
    STRONG
}

@length(min: 1, max: 255)
string NonKeyAttributeName

@length(min: 1, max: 20)
list NonKeyAttributeNameList {
    member: NonKeyAttributeName
}

@range(min: 0)
long NonNegativeLongObject

list NumberSetAttributeValue {
    member: String
}

structure OnDemandThroughput {
    MaxReadRequestUnits: Long
    MaxWriteRequestUnits: Long
}

structure OnDemandThroughputOverride {
    MaxReadRequestUnits: Long
}

structure ParameterizedStatement {
    @required
    Statement: PartiQLStatement

    Parameters: PreparedStatementParameters
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

@length(min: 1, max: 100)
list ParameterizedStatements {
    member: ParameterizedStatement
}

@length(min: 1, max: 25)
list PartiQLBatchRequest {
    member: BatchStatementRequest
}

list PartiQLBatchResponse {
    member: BatchStatementResponse
}

@length(min: 1, max: 32768)
string PartiQLNextToken

@length(min: 1, max: 8192)
string PartiQLStatement

structure PointInTimeRecoveryDescription {
    PointInTimeRecoveryStatus: PointInTimeRecoveryStatus
    RecoveryPeriodInDays: RecoveryPeriodInDays
    EarliestRestorableDateTime: Timestamp
    LatestRestorableDateTime: Timestamp
}

structure PointInTimeRecoverySpecification {
    @required
    PointInTimeRecoveryEnabled: Boolean

    RecoveryPeriodInDays: RecoveryPeriodInDays
}

enum PointInTimeRecoveryStatus {
    ENABLED
    DISABLED
}

@error("client")
structure PointInTimeRecoveryUnavailableException {
    message: String
}

@error("client")
structure PolicyNotFoundException {
    message: String
}

@length(min: 1, max: 255)
string PolicyRevisionId

@range(min: 1)
integer PositiveIntegerObject

@range(min: 1)
long PositiveLongObject

@length(min: 1)
list PreparedStatementParameters {
    member: AttributeValue
}

@range(min: 0)
long ProcessedItemCount

structure Projection {
    ProjectionType: ProjectionType
    NonKeyAttributes: NonKeyAttributeNameList
}

enum ProjectionType {
    ALL
    KEYS_ONLY
    INCLUDE
}

structure ProvisionedThroughput {
    @required
    ReadCapacityUnits: PositiveLongObject

    @required
    WriteCapacityUnits: PositiveLongObject
}

structure ProvisionedThroughputDescription {
    LastIncreaseDateTime: Timestamp
    LastDecreaseDateTime: Timestamp
    NumberOfDecreasesToday: PositiveLongObject
    ReadCapacityUnits: NonNegativeLongObject
    WriteCapacityUnits: NonNegativeLongObject
}

@error("client")
structure ProvisionedThroughputExceededException {
    message: String
    ThrottlingReasons: ThrottlingReasonList
}

structure ProvisionedThroughputOverride {
    ReadCapacityUnits: PositiveLongObject
}

structure Put {
    @required
    Item: PutItemInputAttributeMap

    @required
    TableName: TableArn

    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

map PutItemInputAttributeMap {
    key: AttributeName
    value: AttributeValue
}

structure PutRequest {
    @required
    Item: PutItemInputAttributeMap
}

@range(min: 1, max: 35)
integer RecoveryPeriodInDays

structure Replica {
    RegionName: String
}

@error("client")
structure ReplicaAlreadyExistsException {
    message: String
}

structure ReplicaAutoScalingDescription {
    RegionName: String
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexAutoScalingDescriptionList
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaStatus: ReplicaStatus
}

list ReplicaAutoScalingDescriptionList {
    member: ReplicaAutoScalingDescription
}

structure ReplicaAutoScalingUpdate {
    @required
    RegionName: String

    ReplicaGlobalSecondaryIndexUpdates: ReplicaGlobalSecondaryIndexAutoScalingUpdateList
    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}

@length(min: 1)
list ReplicaAutoScalingUpdateList {
    member: ReplicaAutoScalingUpdate
}

structure ReplicaDescription {
    RegionName: String
    ReplicaStatus: ReplicaStatus
    ReplicaArn: String
    ReplicaStatusDescription: String
    ReplicaStatusPercentProgress: String
    KMSMasterKeyId: String
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: TableWarmThroughputDescription
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexDescriptionList
    ReplicaInaccessibleDateTime: Timestamp
    ReplicaTableClassSummary: TableClassSummary
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}

list ReplicaDescriptionList {
    member: ReplicaDescription
}

structure ReplicaGlobalSecondaryIndex {
    @required
    IndexName: IndexName

    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
}

structure ReplicaGlobalSecondaryIndexAutoScalingDescription {
    IndexName: IndexName
    IndexStatus: IndexStatus
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
}

list ReplicaGlobalSecondaryIndexAutoScalingDescriptionList {
    member: ReplicaGlobalSecondaryIndexAutoScalingDescription
}

structure ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    IndexName: IndexName
    ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}

list ReplicaGlobalSecondaryIndexAutoScalingUpdateList {
    member: ReplicaGlobalSecondaryIndexAutoScalingUpdate
}

structure ReplicaGlobalSecondaryIndexDescription {
    IndexName: IndexName
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
}

list ReplicaGlobalSecondaryIndexDescriptionList {
    member: ReplicaGlobalSecondaryIndexDescription
}

@length(min: 1)
list ReplicaGlobalSecondaryIndexList {
    member: ReplicaGlobalSecondaryIndex
}

structure ReplicaGlobalSecondaryIndexSettingsDescription {
    @required
    IndexName: IndexName

    IndexStatus: IndexStatus
    ProvisionedReadCapacityUnits: PositiveLongObject
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityUnits: PositiveLongObject
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
}

list ReplicaGlobalSecondaryIndexSettingsDescriptionList {
    member: ReplicaGlobalSecondaryIndexSettingsDescription
}

structure ReplicaGlobalSecondaryIndexSettingsUpdate {
    @required
    IndexName: IndexName

    ProvisionedReadCapacityUnits: PositiveLongObject
    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
}

@length(min: 1, max: 20)
list ReplicaGlobalSecondaryIndexSettingsUpdateList {
    member: ReplicaGlobalSecondaryIndexSettingsUpdate
}

list ReplicaList {
    member: Replica
}

@error("client")
structure ReplicaNotFoundException {
    message: String
}

structure ReplicaSettingsDescription {
    @required
    RegionName: String

    ReplicaStatus: ReplicaStatus
    ReplicaBillingModeSummary: BillingModeSummary
    ReplicaProvisionedReadCapacityUnits: NonNegativeLongObject
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityUnits: NonNegativeLongObject
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaGlobalSecondaryIndexSettings: ReplicaGlobalSecondaryIndexSettingsDescriptionList
    ReplicaTableClassSummary: TableClassSummary
}

list ReplicaSettingsDescriptionList {
    member: ReplicaSettingsDescription
}

structure ReplicaSettingsUpdate {
    @required
    RegionName: String

    ReplicaProvisionedReadCapacityUnits: PositiveLongObject
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    ReplicaGlobalSecondaryIndexSettingsUpdate: ReplicaGlobalSecondaryIndexSettingsUpdateList
    ReplicaTableClass: TableClass
}

@length(min: 1, max: 50)
list ReplicaSettingsUpdateList {
    member: ReplicaSettingsUpdate
}

enum ReplicaStatus {
    CREATING
    CREATION_FAILED
    UPDATING
    DELETING
    ACTIVE
    REGION_DISABLED
    INACCESSIBLE_ENCRYPTION_CREDENTIALS
    ARCHIVING
    ARCHIVED
    REPLICATION_NOT_AUTHORIZED
}

structure ReplicaUpdate {
    Create: CreateReplicaAction
    Delete: DeleteReplicaAction
}

list ReplicaUpdateList {
    member: ReplicaUpdate
}

@error("client") @retryable(throttling: false)
structure ReplicatedWriteConflictException {
    message: String
}

structure ReplicationGroupUpdate {
    Create: CreateReplicationGroupMemberAction
    Update: UpdateReplicationGroupMemberAction
    Delete: DeleteReplicationGroupMemberAction
}

@length(min: 1)
list ReplicationGroupUpdateList {
    member: ReplicationGroupUpdate
}

@error("client")
structure RequestLimitExceeded {
    message: String
    ThrottlingReasons: ThrottlingReasonList
}

@length(min: 1, max: 1283)
string ResourceArnString

@error("client")
structure ResourceInUseException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

structure RestoreSummary {
    SourceBackupArn: BackupArn
    SourceTableArn: TableArn

    @required
    RestoreDateTime: Timestamp

    @required
    RestoreInProgress: Boolean
}

enum ReturnConsumedCapacity {
    INDEXES
    TOTAL
    NONE
}

enum ReturnItemCollectionMetrics {
    SIZE
    NONE
}

enum ReturnValue {
    NONE
    ALL_OLD
    UPDATED_OLD
    ALL_NEW
    UPDATED_NEW
}

enum ReturnValuesOnConditionCheckFailure {
    ALL_OLD
    NONE
}

@length(max: 255) @pattern("^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$")
string S3Bucket

@pattern("[0-9]{12}")
string S3BucketOwner

structure S3BucketSource {
    S3BucketOwner: S3BucketOwner

    @required
    S3Bucket: S3Bucket

    S3KeyPrefix: S3Prefix
}

@length(max: 1024)
string S3Prefix

enum S3SseAlgorithm {
    AES256
    KMS
}

@length(min: 1, max: 2048)
string S3SseKmsKeyId

structure SSEDescription {
    Status: SSEStatus
    SSEType: SSEType
    KMSMasterKeyArn: String
    InaccessibleEncryptionDateTime: Timestamp
}

structure SSESpecification {
    Enabled: Boolean
    SSEType: SSEType
    KMSMasterKeyId: String
}

enum SSEStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    UPDATING
}

enum SSEType {
    AES256
    KMS
}

enum ScalarAttributeType {
    S
    N
    B
}

@range(min: 0, max: 999999)
integer ScanSegment

@range(min: 1, max: 1000000)
integer ScanTotalSegments

structure SearchResultItem {
    Item: AttributeMap
    Score: Double
}

list SearchResultList {
    member: SearchResultItem
}

@length(min: 1)
list SearchSchema {
    member: SearchSchemaElement
}

structure SearchSchemaElement {
    @required
    AttributeName: AttributeName

    @required
    SearchSchemaElementType: SearchSchemaElementType
}

enum SearchSchemaElementType {
    HASH
    INLINE_FILTER
}

@length(min: 1, max: 4096)
list SearchVectorList {
    member: AttributeValue
}

map SecondaryIndexesCapacityMap {
    key: IndexName
    value: Capacity
}

enum Select {
    ALL_ATTRIBUTES
    ALL_PROJECTED_ATTRIBUTES
    SPECIFIC_ATTRIBUTES
    COUNT
}

structure SourceTableDetails {
    @required
    TableName: TableName

    @required
    TableId: TableId

    TableArn: TableArn
    TableSizeBytes: Long

    @required
    KeySchema: KeySchema

    @required
    TableCreationDateTime: Timestamp

    @required
    ProvisionedThroughput: ProvisionedThroughput

    OnDemandThroughput: OnDemandThroughput
    ItemCount: ItemCount
    BillingMode: BillingMode
}

structure SourceTableFeatureDetails {
    LocalSecondaryIndexes: LocalSecondaryIndexes
    GlobalSecondaryIndexes: GlobalSecondaryIndexes
    StreamDescription: StreamSpecification
    TimeToLiveDescription: TimeToLiveDescription
    SSEDescription: SSEDescription
    VectorIndexes: VectorIndexes
}

@length(min: 37, max: 1024)
string StreamArn

structure StreamSpecification {
    @required
    StreamEnabled: Boolean

    StreamViewType: StreamViewType
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

@error("client")
structure TableAlreadyExistsException {
    message: String
}

@length(min: 1, max: 1024)
string TableArn

structure TableAutoScalingDescription {
    TableName: TableName
    TableStatus: TableStatus
    Replicas: ReplicaAutoScalingDescriptionList
}

enum TableClass {
    STANDARD
    STANDARD_INFREQUENT_ACCESS
}

structure TableClassSummary {
    TableClass: TableClass
    LastUpdateDateTime: Timestamp
}

structure TableCreationParameters {
    @required
    TableName: TableName

    @required
    AttributeDefinitions: AttributeDefinitions

    @required
    KeySchema: KeySchema

    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    SSESpecification: SSESpecification
    GlobalSecondaryIndexes: GlobalSecondaryIndexList
    VectorIndexes: VectorIndexList
}

structure TableDescription {
    AttributeDefinitions: AttributeDefinitions
    TableName: TableName
    KeySchema: KeySchema
    TableStatus: TableStatus
    CreationDateTime: Timestamp
    ProvisionedThroughput: ProvisionedThroughputDescription
    TableSizeBytes: Long
    ItemCount: Long
    TableArn: String
    TableId: TableId
    BillingModeSummary: BillingModeSummary
    LocalSecondaryIndexes: LocalSecondaryIndexDescriptionList
    GlobalSecondaryIndexes: GlobalSecondaryIndexDescriptionList
    StreamSpecification: StreamSpecification
    LatestStreamLabel: String
    LatestStreamArn: StreamArn
    GlobalTableVersion: String
    Replicas: ReplicaDescriptionList
    GlobalTableWitnesses: GlobalTableWitnessDescriptionList
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
    RestoreSummary: RestoreSummary
    SSEDescription: SSEDescription
    ArchivalSummary: ArchivalSummary
    TableClassSummary: TableClassSummary
    DeletionProtectionEnabled: Boolean
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: TableWarmThroughputDescription
    MultiRegionConsistency: MultiRegionConsistency
    VectorIndexes: VectorIndexDescriptionList
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string TableId

@error("client")
structure TableInUseException {
    message: String
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string TableName

list TableNameList {
    member: TableName
}

@error("client")
structure TableNotFoundException {
    message: String
}

enum TableStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    INACCESSIBLE_ENCRYPTION_CREDENTIALS
    ARCHIVING
    ARCHIVED
    REPLICATION_NOT_AUTHORIZED
}

structure TableWarmThroughputDescription {
    ReadUnitsPerSecond: PositiveLongObject
    WriteUnitsPerSecond: PositiveLongObject
    Status: TableStatus
}

structure Tag {
    @required
    Key: TagKeyString

    @required
    Value: TagValueString
}

list TagKeyList {
    member: TagKeyString
}

@length(min: 1, max: 128)
string TagKeyString

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValueString

@error("client")
structure ThrottlingException {
    message: String
    throttlingReasons: ThrottlingReasonList
}

structure ThrottlingReason {
    reason: String
    resource: String
}

list ThrottlingReasonList {
    member: ThrottlingReason
}

@length(min: 1, max: 255)
string TimeToLiveAttributeName

structure TimeToLiveDescription {
    TimeToLiveStatus: TimeToLiveStatus
    AttributeName: TimeToLiveAttributeName
}

structure TimeToLiveSpecification {
    @required
    Enabled: Boolean

    @required
    AttributeName: TimeToLiveAttributeName
}

enum TimeToLiveStatus {
    ENABLING
    DISABLING
    ENABLED
    DISABLED
}

@range(min: 1)
integer TopKInteger

structure TransactGetItem {
    @required
    Get: Get
}

@length(min: 1, max: 100)
list TransactGetItemList {
    member: TransactGetItem
}

structure TransactWriteItem {
    ConditionCheck: ConditionCheck
    Put: Put
    Delete: Delete
    Update: Update
}

@length(min: 1, max: 100)
list TransactWriteItemList {
    member: TransactWriteItem
}

@error("client")
structure TransactionCanceledException {
    Message: String
    CancellationReasons: CancellationReasonList
}

@error("client")
structure TransactionConflictException {
    message: String
}

@error("client")
structure TransactionInProgressException {
    Message: String
}

structure Update {
    @required
    Key: Key

    @required
    UpdateExpression: String

    @required
    TableName: TableArn

    ConditionExpression: String
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure UpdateGlobalSecondaryIndexAction {
    @required
    IndexName: IndexName

    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}

structure UpdateKinesisStreamingConfiguration {
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}

structure UpdateReplicationGroupMemberAction {
    @required
    RegionName: String

    KMSMasterKeyId: String
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexList
    TableClassOverride: TableClass
}

structure VectorAttributeDefinition {
    @required
    AttributeName: VectorAttributeName
}

@length(min: 1, max: 255)
string VectorAttributeName

structure VectorCapacity {
    VectorSearchRequestBytes: Double
    VectorWriteRequestBytes: Double
}

enum VectorDistanceFunction {
    COSINE
    DOT_PRODUCT
    EUCLIDEAN
}

structure VectorIndex {
    @required
    IndexName: IndexName

    @required
    VectorAttribute: VectorAttributeDefinition

    SearchSchema: SearchSchema

    @required
    Projection: Projection

    @required
    Dimensions: PositiveLongObject

    @required
    DistanceFunction: VectorDistanceFunction
}

structure VectorIndexDescription {
    IndexName: IndexName
    SearchSchema: SearchSchema
    Projection: Projection
    VectorAttribute: VectorAttributeDefinition
    Dimensions: PositiveLongObject
    DistanceFunction: VectorDistanceFunction
    IndexStatus: IndexStatus
    Backfilling: Boolean
    IndexSizeBytes: Long
    ItemCount: Long
    IndexArn: String
}

list VectorIndexDescriptionList {
    member: VectorIndexDescription
}

structure VectorIndexInfo {
    IndexName: IndexName
    VectorAttribute: VectorAttributeDefinition
    SearchSchema: SearchSchema
    Projection: Projection
    Dimensions: PositiveLongObject
    DistanceFunction: VectorDistanceFunction
}

list VectorIndexList {
    member: VectorIndex
}

structure VectorIndexUpdate {
    Create: CreateVectorIndexAction
    Delete: DeleteVectorIndexAction
}

list VectorIndexUpdateList {
    member: VectorIndexUpdate
}

list VectorIndexes {
    member: VectorIndexInfo
}

map VectorIndexesCapacityMap {
    key: IndexName
    value: VectorCapacity
}

structure WarmThroughput {
    ReadUnitsPerSecond: Long
    WriteUnitsPerSecond: Long
}

enum WitnessStatus {
    CREATING
    DELETING
    ACTIVE
}

structure WriteRequest {
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest
}

@length(min: 1, max: 25)
list WriteRequests {
    member: WriteRequest
}
