$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.logs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#paginator

@title("Amazon CloudWatch Logs")
@service(sdkId: "CloudWatch Logs", endpointPrefix: "logs", docId: "logs-2014-03-28")
@awsJson1_1
@sigv4(name: "logs")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Logs_20140328 {
    version: "2014-03-28"
    operations: [
        AssociateKmsKey
        AssociateSourceToS3TableIntegration
        CancelExportTask
        CancelImportTask
        CreateDelivery
        CreateExportTask
        CreateImportTask
        CreateLogAnomalyDetector
        CreateLogGroup
        CreateLogStream
        CreateLookupTable
        CreateScheduledQuery
        DeleteAccountPolicy
        DeleteDataProtectionPolicy
        DeleteDelivery
        DeleteDeliveryDestination
        DeleteDeliveryDestinationPolicy
        DeleteDeliverySource
        DeleteDestination
        DeleteIndexPolicy
        DeleteIntegration
        DeleteLogAnomalyDetector
        DeleteLogGroup
        DeleteLogStream
        DeleteLookupTable
        DeleteMetricFilter
        DeleteQueryDefinition
        DeleteResourcePolicy
        DeleteRetentionPolicy
        DeleteScheduledQuery
        DeleteSubscriptionFilter
        DeleteSyslogConfiguration
        DeleteTransformer
        DescribeAccountPolicies
        DescribeConfigurationTemplates
        DescribeDeliveries
        DescribeDeliveryDestinations
        DescribeDeliverySources
        DescribeDestinations
        DescribeExportTasks
        DescribeFieldIndexes
        DescribeImportTaskBatches
        DescribeImportTasks
        DescribeIndexPolicies
        DescribeLogGroups
        DescribeLogStreams
        DescribeLookupTables
        DescribeMetricFilters
        DescribeQueries
        DescribeQueryDefinitions
        DescribeResourcePolicies
        DescribeSubscriptionFilters
        DisassociateKmsKey
        DisassociateSourceFromS3TableIntegration
        FilterLogEvents
        GetDataProtectionPolicy
        GetDelivery
        GetDeliveryDestination
        GetDeliveryDestinationPolicy
        GetDeliverySource
        GetIntegration
        GetLogAnomalyDetector
        GetLogEvents
        GetLogFields
        GetLogGroupFields
        GetLogObject
        GetLogRecord
        GetLookupTable
        GetQueryResults
        GetScheduledQuery
        GetScheduledQueryHistory
        GetStorageTierPolicy
        GetTransformer
        ListAggregateLogGroupSummaries
        ListAnomalies
        ListIntegrations
        ListLogAnomalyDetectors
        ListLogGroups
        ListLogGroupsForQuery
        ListScheduledQueries
        ListSourcesForS3TableIntegration
        ListSyslogConfigurations
        ListTagsForResource
        ListTagsLogGroup
        PutAccountPolicy
        PutBearerTokenAuthentication
        PutDataProtectionPolicy
        PutDeliveryDestination
        PutDeliveryDestinationPolicy
        PutDeliverySource
        PutDestination
        PutDestinationPolicy
        PutIndexPolicy
        PutIntegration
        PutLogEvents
        PutLogGroupDeletionProtection
        PutMetricFilter
        PutQueryDefinition
        PutResourcePolicy
        PutRetentionPolicy
        PutStorageTierPolicy
        PutSubscriptionFilter
        PutSyslogConfiguration
        PutTransformer
        StartLiveTail
        StartQuery
        StopQuery
        TagLogGroup
        TagResource
        TestMetricFilter
        TestTransformer
        UntagLogGroup
        UntagResource
        UpdateAnomaly
        UpdateDeliveryConfiguration
        UpdateLogAnomalyDetector
        UpdateLookupTable
        UpdateScheduledQuery
    ]
}

operation AssociateKmsKey {
    input := {
        logGroupName: LogGroupName

        @required
        kmsKeyId: KmsKeyId

        resourceIdentifier: ResourceIdentifier
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation AssociateSourceToS3TableIntegration {
    input := {
        @required
        integrationArn: String

        @required
        dataSource: DataSource
    }
    output := {
        identifier: S3TableIntegrationSourceIdentifier
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

operation CancelExportTask {
    input := {
        @required
        taskId: ExportTaskId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidOperationException
        ServiceUnavailableException
    ]
}

operation CancelImportTask {
    input := {
        @required
        importId: ImportId
    }
    output := {
        importId: ImportId
        importStatistics: ImportStatistics
        importStatus: ImportStatus
        creationTime: Timestamp
        lastUpdatedTime: Timestamp
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InvalidOperationException
    ]
}

operation CreateDelivery {
    input := {
        @required
        deliverySourceName: DeliverySourceName

        @required
        deliveryDestinationArn: String

        recordFields: RecordFields
        fieldDelimiter: FieldDelimiter
        s3DeliveryConfiguration: S3DeliveryConfiguration
        tags: Tags
    }
    output := {
        delivery: Delivery
    }
    errors: [
        ServiceUnavailableException
        ConflictException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation CreateExportTask {
    input := {
        taskName: ExportTaskName

        @required
        logGroupName: LogGroupName

        logStreamNamePrefix: LogStreamName

        @required
        from: Timestamp

        @required
        to: Timestamp

        @required
        destination: ExportDestinationBucket

        destinationPrefix: String
    }
    output := {
        taskId: ExportTaskId
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        OperationAbortedException
        ServiceUnavailableException
        ResourceNotFoundException
        ResourceAlreadyExistsException
    ]
}

operation CreateImportTask {
    input := {
        @required
        importSourceArn: String

        @required
        importRoleArn: RoleArn

        importFilter: ImportFilter
    }
    output := {
        importId: ImportId
        importDestinationArn: String
        creationTime: Timestamp
    }
    errors: [
        AccessDeniedException
        ConflictException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidOperationException
    ]
}

operation CreateLogAnomalyDetector {
    input := {
        @required
        logGroupArnList: LogGroupArnList

        detectorName: DetectorName
        evaluationFrequency: EvaluationFrequency
        filterPattern: FilterPattern
        kmsKeyId: DetectorKmsKeyArn
        anomalyVisibilityTime: AnomalyVisibilityTime
        tags: Tags
    }
    output := {
        anomalyDetectorArn: AnomalyDetectorArn
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
        LimitExceededException
    ]
}

operation CreateLogGroup {
    input := {
        @required
        logGroupName: LogGroupName

        kmsKeyId: KmsKeyId
        tags: Tags
        logGroupClass: LogGroupClass
        deletionProtectionEnabled: Boolean
    }
    errors: [
        InvalidParameterException
        ResourceAlreadyExistsException
        LimitExceededException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation CreateLogStream {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        logStreamName: LogStreamName
    }
    errors: [
        InvalidParameterException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation CreateLookupTable {
    input := {
        @required
        lookupTableName: LookupTableName

        description: LookupTableDescription
        tableBody: TableBody
        queryId: QueryId
        kmsKeyId: KmsKeyId
        tags: Tags
    }
    output := {
        lookupTableArn: String
        createdAt: Timestamp
    }
    errors: [
        InvalidParameterException
        ResourceAlreadyExistsException
        AccessDeniedException
        LimitExceededException
        ValidationException
        ServiceUnavailableException
    ]
}

operation CreateScheduledQuery {
    input := {
        @required
        name: ScheduledQueryName

        description: ScheduledQueryDescription

        @required
        queryLanguage: QueryLanguage

        @required
        queryString: QueryString

        logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers

        @required
        scheduleExpression: ScheduleExpression

        timezone: ScheduleTimezone
        startTimeOffset: Long
        endTimeOffset: Long
        destinationConfiguration: DestinationConfiguration
        scheduleStartTime: Timestamp
        scheduleEndTime: Timestamp

        @required
        executionRoleArn: RoleArn

        state: ScheduledQueryState
        tags: Tags
    }
    output := {
        scheduledQueryArn: String
        state: ScheduledQueryState
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
    ]
}

operation DeleteAccountPolicy {
    input := {
        @required
        policyName: String

        @required
        policyType: PolicyType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation DeleteDataProtectionPolicy {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier
    }
    errors: [
        InvalidParameterException
        OperationAbortedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation DeleteDelivery {
    input := {
        @required
        id: DeliveryId
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation DeleteDeliveryDestination {
    input := {
        @required
        name: DeliveryDestinationName
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation DeleteDeliveryDestinationPolicy {
    input := {
        @required
        deliveryDestinationName: DeliveryDestinationName
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

operation DeleteDeliverySource {
    input := {
        @required
        name: DeliverySourceName
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation DeleteDestination {
    input := {
        @required
        destinationName: DestinationName
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DeleteIndexPolicy {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DeleteIntegration {
    input := {
        @required
        integrationName: IntegrationName

        force: Boolean
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        ValidationException
    ]
}

operation DeleteLogAnomalyDetector {
    input := {
        @required
        anomalyDetectorArn: AnomalyDetectorArn
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation DeleteLogGroup {
    input := {
        @required
        logGroupName: LogGroupName
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
        ValidationException
    ]
}

operation DeleteLogStream {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        logStreamName: LogStreamName
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
        ValidationException
    ]
}

operation DeleteLookupTable {
    input := {
        @required
        lookupTableArn: String
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        ServiceUnavailableException
    ]
}

operation DeleteMetricFilter {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        filterName: FilterName
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DeleteQueryDefinition {
    input := {
        @required
        queryDefinitionId: QueryId
    }
    output := {
        success: Boolean
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation DeleteResourcePolicy {
    input := {
        policyName: String
        resourceArn: String
        expectedRevisionId: ExpectedRevisionId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DeleteRetentionPolicy {
    input := {
        @required
        logGroupName: LogGroupName
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DeleteScheduledQuery {
    input := {
        @required
        identifier: ScheduledQueryIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation DeleteSubscriptionFilter {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        filterName: FilterName
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DeleteSyslogConfiguration {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        vpcEndpointId: VpcEndpointId
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        InvalidOperationException
        OperationAbortedException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

operation DeleteTransformer {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
        InvalidOperationException
    ]
}

operation DescribeAccountPolicies {
    input := {
        @required
        policyType: PolicyType

        policyName: String
        accountIdentifiers: AccountIds
        nextToken: NextToken
    }
    output := {
        accountPolicies: AccountPolicies
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        OperationAbortedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configurationTemplates"
    pageSize: "limit"
)
operation DescribeConfigurationTemplates {
    input := {
        service: Service
        logTypes: LogTypes
        resourceTypes: ResourceTypes
        deliveryDestinationTypes: DeliveryDestinationTypes
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        configurationTemplates: ConfigurationTemplates
        nextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deliveries"
    pageSize: "limit"
)
operation DescribeDeliveries {
    input := {
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        deliveries: Deliveries
        nextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deliveryDestinations"
    pageSize: "limit"
)
operation DescribeDeliveryDestinations {
    input := {
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        deliveryDestinations: DeliveryDestinations
        nextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deliverySources"
    pageSize: "limit"
)
operation DescribeDeliverySources {
    input := {
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        deliverySources: DeliverySources
        nextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "destinations"
    pageSize: "limit"
)
operation DescribeDestinations {
    input := {
        DestinationNamePrefix: DestinationName
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        destinations: Destinations
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exportTasks"
    pageSize: "limit"
)
operation DescribeExportTasks {
    input := {
        taskId: ExportTaskId
        statusCode: ExportTaskStatusCode
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        exportTasks: ExportTasks
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

operation DescribeFieldIndexes {
    input := {
        @required
        logGroupIdentifiers: DescribeFieldIndexesLogGroupIdentifiers

        indexCategories: IndexCategories
        nextToken: NextToken
    }
    output := {
        fieldIndexes: FieldIndexes
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DescribeImportTaskBatches {
    input := {
        @required
        importId: ImportId

        batchImportStatus: ImportStatusList
        limit: DescribeLimit
        nextToken: NextToken
    }
    output := {
        importSourceArn: String
        importId: ImportId
        importBatches: ImportBatchList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InvalidOperationException
    ]
}

operation DescribeImportTasks {
    input := {
        importId: ImportId
        importStatus: ImportStatus
        importSourceArn: String
        limit: DescribeLimit
        nextToken: NextToken
    }
    output := {
        imports: ImportList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        InvalidOperationException
    ]
}

operation DescribeIndexPolicies {
    input := {
        @required
        logGroupIdentifiers: DescribeIndexPoliciesLogGroupIdentifiers

        nextToken: NextToken
    }
    output := {
        indexPolicies: IndexPolicies
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "logGroups", pageSize: "limit")
operation DescribeLogGroups {
    input := {
        accountIdentifiers: AccountIds
        logGroupNamePrefix: LogGroupName
        logGroupNamePattern: LogGroupNamePattern
        nextToken: NextToken
        limit: DescribeLimit
        includeLinkedAccounts: Boolean
        logGroupClass: LogGroupClass
        logGroupIdentifiers: DescribeLogGroupsLogGroupIdentifiers
    }
    output := {
        logGroups: LogGroups
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "logStreams"
    pageSize: "limit"
)
operation DescribeLogStreams {
    input := {
        logGroupName: LogGroupName
        logGroupIdentifier: LogGroupIdentifier
        logStreamNamePrefix: LogStreamName
        orderBy: OrderBy
        descending: Boolean
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        logStreams: LogStreams
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation DescribeLookupTables {
    input := {
        lookupTableNamePrefix: LookupTableName
        maxResults: DescribeLookupTablesMaxResults
        nextToken: NextToken
    }
    output := {
        lookupTables: LookupTables
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "metricFilters"
    pageSize: "limit"
)
operation DescribeMetricFilters {
    input := {
        logGroupName: LogGroupName
        filterNamePrefix: FilterName
        nextToken: NextToken
        limit: DescribeLimit
        metricName: MetricName
        metricNamespace: MetricNamespace
    }
    output := {
        metricFilters: MetricFilters
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queries"
    pageSize: "maxResults"
)
operation DescribeQueries {
    input := {
        logGroupName: LogGroupName
        status: QueryStatus
        maxResults: DescribeQueriesMaxResults
        nextToken: NextToken
        queryLanguage: QueryLanguage
    }
    output := {
        queries: QueryInfoList
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation DescribeQueryDefinitions {
    input := {
        queryLanguage: QueryLanguage
        queryDefinitionNamePrefix: QueryDefinitionName
        maxResults: QueryListMaxResults
        nextToken: NextToken
    }
    output := {
        queryDefinitions: QueryDefinitionList
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourcePolicies"
    pageSize: "limit"
)
operation DescribeResourcePolicies {
    input := {
        nextToken: NextToken
        limit: DescribeLimit
        resourceArn: String
        policyScope: PolicyScope
    }
    output := {
        resourcePolicies: ResourcePolicies
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscriptionFilters"
    pageSize: "limit"
)
operation DescribeSubscriptionFilters {
    input := {
        @required
        logGroupName: LogGroupName

        filterNamePrefix: FilterName
        nextToken: NextToken
        limit: DescribeLimit
    }
    output := {
        subscriptionFilters: SubscriptionFilters
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation DisassociateKmsKey {
    input := {
        logGroupName: LogGroupName
        resourceIdentifier: ResourceIdentifier
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation DisassociateSourceFromS3TableIntegration {
    input := {
        @required
        identifier: S3TableIntegrationSourceIdentifier
    }
    output := {
        identifier: S3TableIntegrationSourceIdentifier
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@paginator(
    inputTokens: ["nextToken"]
    outputTokens: ["nextToken"]
    items: ["events", "searchedLogStreams"]
    pageSize: "limit"
)
operation FilterLogEvents {
    input := {
        logGroupName: LogGroupName
        logGroupIdentifier: LogGroupIdentifier
        logStreamNames: InputLogStreamNames
        logStreamNamePrefix: LogStreamName
        startTime: Timestamp
        endTime: Timestamp
        filterPattern: FilterPattern
        nextToken: NextToken
        limit: EventsLimit
        startFromHead: Boolean

        @deprecated
        interleaved: Boolean

        unmask: Boolean
    }
    output := {
        events: FilteredLogEvents
        searchedLogStreams: SearchedLogStreams
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation GetDataProtectionPolicy {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier
    }
    output := {
        logGroupIdentifier: LogGroupIdentifier
        policyDocument: String
        lastUpdatedTime: Timestamp
    }
    errors: [
        InvalidParameterException
        OperationAbortedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation GetDelivery {
    input := {
        @required
        id: DeliveryId
    }
    output := {
        delivery: Delivery
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation GetDeliveryDestination {
    input := {
        @required
        name: DeliveryDestinationName
    }
    output := {
        deliveryDestination: DeliveryDestination
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation GetDeliveryDestinationPolicy {
    input := {
        @required
        deliveryDestinationName: DeliveryDestinationName
    }
    output := {
        policy: Policy
    }
    errors: [ServiceUnavailableException, ValidationException, ResourceNotFoundException]
}

operation GetDeliverySource {
    input := {
        @required
        name: DeliverySourceName
    }
    output := {
        deliverySource: DeliverySource
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation GetIntegration {
    input := {
        @required
        integrationName: IntegrationName
    }
    output := {
        integrationName: IntegrationName
        integrationType: IntegrationType
        integrationStatus: IntegrationStatus
        integrationDetails: IntegrationDetails
    }
    errors: [InvalidParameterException, ServiceUnavailableException, ResourceNotFoundException]
}

operation GetLogAnomalyDetector {
    input := {
        @required
        anomalyDetectorArn: AnomalyDetectorArn
    }
    output := {
        detectorName: DetectorName
        logGroupArnList: LogGroupArnList
        evaluationFrequency: EvaluationFrequency
        filterPattern: FilterPattern
        anomalyDetectorStatus: AnomalyDetectorStatus
        kmsKeyId: KmsKeyId
        creationTimeStamp: EpochMillis
        lastModifiedTimeStamp: EpochMillis
        anomalyVisibilityTime: AnomalyVisibilityTime
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation GetLogEvents {
    input := {
        logGroupName: LogGroupName
        logGroupIdentifier: LogGroupIdentifier

        @required
        logStreamName: LogStreamName

        startTime: Timestamp
        endTime: Timestamp
        nextToken: NextToken
        limit: EventsLimit
        startFromHead: Boolean
        unmask: Boolean
    }
    output := {
        events: OutputLogEvents
        nextForwardToken: NextToken
        nextBackwardToken: NextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation GetLogFields {
    input := {
        @required
        dataSourceName: String

        @required
        dataSourceType: String
    }
    output := {
        logFields: LogFieldsList
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation GetLogGroupFields {
    input := {
        logGroupName: LogGroupName
        time: Timestamp
        logGroupIdentifier: LogGroupIdentifier
    }
    output := {
        logGroupFields: LogGroupFieldList
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@endpoint(hostPrefix: "stream-")
operation GetLogObject {
    input := {
        unmask: Boolean

        @required
        logObjectPointer: LogObjectPointer
    }
    output := {
        fieldStream: GetLogObjectResponseStream
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        InvalidOperationException
    ]
}

operation GetLogRecord {
    input := {
        @required
        logRecordPointer: String

        unmask: Boolean
    }
    output := {
        logRecord: LogRecord
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation GetLookupTable {
    input := {
        @required
        lookupTableArn: String
    }
    output := {
        lookupTableArn: String
        lookupTableName: LookupTableName
        description: LookupTableDescription
        tableBody: TableBody
        sizeBytes: StoredBytes
        lastUpdatedTime: Timestamp
        kmsKeyId: KmsKeyId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        ServiceUnavailableException
    ]
}

operation GetQueryResults {
    input := {
        @required
        queryId: QueryId

        nextToken: GetQueryResultsNextToken
        maxItems: GetQueryResultsMaxItems
    }
    output := {
        queryLanguage: QueryLanguage
        results: QueryResults
        statistics: QueryStatistics
        status: QueryStatus
        encryptionKey: EncryptionKey
        nextToken: GetQueryResultsNextToken
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation GetScheduledQuery {
    input := {
        @required
        identifier: ScheduledQueryIdentifier
    }
    output := {
        scheduledQueryArn: String
        name: ScheduledQueryName
        description: ScheduledQueryDescription
        queryLanguage: QueryLanguage
        queryString: QueryString
        logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers
        scheduleExpression: ScheduleExpression
        timezone: ScheduleTimezone
        startTimeOffset: Long
        endTimeOffset: Long
        destinationConfiguration: DestinationConfiguration
        state: ScheduledQueryState
        scheduleType: ScheduleType
        lastTriggeredTime: Timestamp
        lastExecutionStatus: ExecutionStatus
        scheduleStartTime: Timestamp
        scheduleEndTime: Timestamp
        executionRoleArn: RoleArn
        creationTime: Timestamp
        lastUpdatedTime: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "triggerHistory"
    pageSize: "maxResults"
)
operation GetScheduledQueryHistory {
    input := {
        @required
        identifier: ScheduledQueryIdentifier

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        executionStatuses: ExecutionStatusList
        maxResults: GetScheduledQueryHistoryMaxResults
        nextToken: NextToken
    }
    output := {
        name: ScheduledQueryName
        scheduledQueryArn: String
        triggerHistory: TriggerHistoryRecordList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetStorageTierPolicy {
    input := {}
    output := {
        storageTier: StorageTier
        lastUpdatedTime: Timestamp
    }
    errors: [
        ServiceUnavailableException
        InvalidParameterException
        AccessDeniedException
        OperationAbortedException
        ResourceNotFoundException
    ]
}

operation GetTransformer {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier
    }
    output := {
        logGroupIdentifier: LogGroupIdentifier
        creationTime: Timestamp
        lastModifiedTime: Timestamp
        transformerConfig: Processors
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        InvalidOperationException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aggregateLogGroupSummaries"
    pageSize: "limit"
)
operation ListAggregateLogGroupSummaries {
    input := {
        accountIdentifiers: AccountIds
        includeLinkedAccounts: Boolean
        logGroupClass: LogGroupClass
        logGroupNamePattern: LogGroupNameRegexPattern
        dataSources: DataSourceFilters

        @required
        groupBy: ListAggregateLogGroupSummariesGroupBy

        nextToken: NextToken
        limit: ListLogGroupsRequestLimit
    }
    output := {
        aggregateLogGroupSummaries: AggregateLogGroupSummaries
        nextToken: NextToken
    }
    errors: [ValidationException, ServiceUnavailableException, InvalidParameterException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "anomalies", pageSize: "limit")
operation ListAnomalies {
    input := {
        anomalyDetectorArn: AnomalyDetectorArn
        suppressionState: SuppressionState
        limit: ListAnomaliesLimit
        nextToken: NextToken
    }
    output := {
        anomalies: Anomalies
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation ListIntegrations {
    input := {
        integrationNamePrefix: IntegrationNamePrefix
        integrationType: IntegrationType
        integrationStatus: IntegrationStatus
    }
    output := {
        integrationSummaries: IntegrationSummaries
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "anomalyDetectors"
    pageSize: "limit"
)
operation ListLogAnomalyDetectors {
    input := {
        filterLogGroupArn: LogGroupArn
        limit: ListLogAnomalyDetectorsLimit
        nextToken: NextToken
    }
    output := {
        anomalyDetectors: AnomalyDetectors
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation ListLogGroups {
    input := {
        logGroupNamePattern: LogGroupNameRegexPattern
        logGroupClass: LogGroupClass
        includeLinkedAccounts: Boolean
        accountIdentifiers: AccountIds
        nextToken: NextToken
        limit: ListLimit
        dataSources: DataSourceFilters
        fieldIndexNames: FieldIndexNames
        logGroupTags: TagFilters
    }
    output := {
        logGroups: LogGroupSummaries
        nextToken: NextToken
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "logGroupIdentifiers"
    pageSize: "maxResults"
)
operation ListLogGroupsForQuery {
    input := {
        @required
        queryId: QueryId

        nextToken: NextToken
        maxResults: ListLogGroupsForQueryMaxResults
    }
    output := {
        logGroupIdentifiers: LogGroupIdentifiers
        nextToken: NextToken
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scheduledQueries"
    pageSize: "maxResults"
)
operation ListScheduledQueries {
    input := {
        maxResults: ListScheduledQueriesMaxResults
        nextToken: NextToken
        state: ScheduledQueryState
        scheduleType: ScheduleType
    }
    output := {
        nextToken: NextToken
        scheduledQueries: ScheduledQuerySummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sources"
    pageSize: "maxResults"
)
operation ListSourcesForS3TableIntegration {
    input := {
        @required
        integrationArn: String

        maxResults: ListSourcesForS3TableIntegrationMaxResults
        nextToken: NextToken
    }
    output := {
        sources: S3TableIntegrationSources
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

operation ListSyslogConfigurations {
    input := {
        logGroupIdentifier: LogGroupIdentifier
        vpcEndpointId: VpcEndpointId
        nextToken: NextToken
        maxResults: ListSyslogConfigurationsMaxResults
    }
    output := {
        syslogConfigurations: SyslogConfigurations
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        InvalidOperationException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: AmazonResourceName
    }
    output := {
        tags: Tags
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

@deprecated
operation ListTagsLogGroup {
    input := @deprecated {
        @required
        logGroupName: LogGroupName
    }
    output := @deprecated {
        tags: Tags
    }
    errors: [ResourceNotFoundException, ServiceUnavailableException]
}

operation PutAccountPolicy {
    input := {
        @required
        policyName: String

        @required
        policyDocument: String

        @required
        policyType: PolicyType

        scope: Scope
        selectionCriteria: String
    }
    output := {
        accountPolicy: AccountPolicy
    }
    errors: [
        InvalidParameterException
        OperationAbortedException
        ServiceUnavailableException
        LimitExceededException
    ]
}

operation PutBearerTokenAuthentication {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        @required
        bearerTokenAuthenticationEnabled: Boolean
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        OperationAbortedException
        ServiceUnavailableException
        InvalidOperationException
    ]
}

operation PutDataProtectionPolicy {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        @required
        policyDocument: String
    }
    output := {
        logGroupIdentifier: LogGroupIdentifier
        policyDocument: String
        lastUpdatedTime: Timestamp
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        OperationAbortedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation PutDeliveryDestination {
    input := {
        @required
        name: DeliveryDestinationName

        outputFormat: OutputFormat
        deliveryDestinationConfiguration: DeliveryDestinationConfiguration
        deliveryDestinationType: DeliveryDestinationType
        tags: Tags
    }
    output := {
        deliveryDestination: DeliveryDestination
    }
    errors: [
        ServiceUnavailableException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation PutDeliveryDestinationPolicy {
    input := {
        @required
        deliveryDestinationName: DeliveryDestinationName

        @required
        deliveryDestinationPolicy: DeliveryDestinationPolicy
    }
    output := {
        policy: Policy
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

operation PutDeliverySource {
    input := {
        @required
        name: DeliverySourceName

        @required
        resourceArn: String

        @required
        logType: LogType

        tags: Tags
        deliverySourceConfiguration: DeliverySourceConfiguration
    }
    output := {
        deliverySource: DeliverySource
    }
    errors: [
        ServiceUnavailableException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation PutDestination {
    input := {
        @required
        destinationName: DestinationName

        @required
        targetArn: TargetArn

        @required
        roleArn: RoleArn

        tags: Tags
    }
    output := {
        destination: Destination
    }
    errors: [InvalidParameterException, OperationAbortedException, ServiceUnavailableException]
}

operation PutDestinationPolicy {
    input := {
        @required
        destinationName: DestinationName

        @required
        accessPolicy: AccessPolicy

        forceUpdate: Boolean
    }
    errors: [InvalidParameterException, OperationAbortedException, ServiceUnavailableException]
}

operation PutIndexPolicy {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        @required
        policyDocument: PolicyDocument
    }
    output := {
        indexPolicy: IndexPolicy
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation PutIntegration {
    input := {
        @required
        integrationName: IntegrationName

        @required
        resourceConfig: ResourceConfig

        @required
        integrationType: IntegrationType
    }
    output := {
        integrationName: IntegrationName
        integrationStatus: IntegrationStatus
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        ServiceUnavailableException
        ValidationException
    ]
}

operation PutLogEvents {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        logStreamName: LogStreamName

        @required
        logEvents: InputLogEvents

        sequenceToken: SequenceToken
        entity: Entity
    }
    output := {
        nextSequenceToken: SequenceToken
        rejectedLogEventsInfo: RejectedLogEventsInfo
        rejectedEntityInfo: RejectedEntityInfo
    }
    errors: [
        InvalidParameterException
        InvalidSequenceTokenException
        DataAlreadyAcceptedException
        ResourceNotFoundException
        ServiceUnavailableException
        UnrecognizedClientException
    ]
}

operation PutLogGroupDeletionProtection {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        @required
        deletionProtectionEnabled: Boolean
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        OperationAbortedException
        ServiceUnavailableException
        InvalidOperationException
    ]
}

operation PutMetricFilter {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        filterName: FilterName

        @required
        filterPattern: FilterPattern

        @required
        metricTransformations: MetricTransformations

        applyOnTransformedLogs: Boolean
        fieldSelectionCriteria: FieldSelectionCriteria
        emitSystemFieldDimensions: EmitSystemFields
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        LimitExceededException
        ServiceUnavailableException
        InvalidOperationException
    ]
}

operation PutQueryDefinition {
    input := {
        queryLanguage: QueryLanguage

        @required
        name: QueryDefinitionName

        queryDefinitionId: QueryId
        logGroupNames: LogGroupNames

        @required
        queryString: QueryDefinitionString

        @idempotencyToken
        clientToken: ClientToken

        parameters: QueryParameterList
    }
    output := {
        queryDefinitionId: QueryId
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation PutResourcePolicy {
    input := {
        policyName: String
        policyDocument: PolicyDocument
        resourceArn: String
        expectedRevisionId: ExpectedRevisionId
    }
    output := {
        resourcePolicy: ResourcePolicy
        revisionId: ExpectedRevisionId
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        OperationAbortedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation PutRetentionPolicy {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        retentionInDays: Integer
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        ServiceUnavailableException
    ]
}

operation PutStorageTierPolicy {
    input := {
        @required
        storageTier: StorageTier
    }
    output := {
        storageTier: StorageTier
        lastUpdatedTime: Timestamp
    }
    errors: [
        InvalidParameterException
        ServiceUnavailableException
        AccessDeniedException
        OperationAbortedException
        ResourceNotFoundException
    ]
}

operation PutSubscriptionFilter {
    input := {
        @required
        logGroupName: LogGroupName

        @required
        filterName: FilterName

        @required
        filterPattern: FilterPattern

        @required
        destinationArn: DestinationArn

        roleArn: RoleArn
        distribution: Distribution
        applyOnTransformedLogs: Boolean
        fieldSelectionCriteria: FieldSelectionCriteria
        emitSystemFields: EmitSystemFields
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        OperationAbortedException
        LimitExceededException
        ServiceUnavailableException
        InvalidOperationException
    ]
}

operation PutSyslogConfiguration {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        vpcEndpointId: VpcEndpointId
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        InvalidOperationException
        OperationAbortedException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

operation PutTransformer {
    input := {
        @required
        logGroupIdentifier: LogGroupIdentifier

        @required
        transformerConfig: Processors
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        LimitExceededException
        OperationAbortedException
        InvalidOperationException
    ]
}

@endpoint(hostPrefix: "stream-")
operation StartLiveTail {
    input := {
        @required
        logGroupIdentifiers: StartLiveTailLogGroupIdentifiers

        logStreamNames: InputLogStreamNames
        logStreamNamePrefixes: InputLogStreamNames
        logEventFilterPattern: FilterPattern
    }
    output := {
        responseStream: StartLiveTailResponseStream
    }
    errors: [
        AccessDeniedException
        InvalidParameterException
        ResourceNotFoundException
        LimitExceededException
        InvalidOperationException
    ]
}

operation StartQuery {
    input := {
        queryLanguage: QueryLanguage
        logGroupName: LogGroupName
        logGroupNames: LogGroupNames
        logGroupIdentifiers: LogGroupIdentifiers

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        queryString: QueryString

        limit: EventsLimitStartQuery
    }
    output := {
        queryId: QueryId
    }
    errors: [
        MalformedQueryException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation StopQuery {
    input := {
        @required
        queryId: QueryId
    }
    output := {
        success: Boolean
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

@deprecated
operation TagLogGroup {
    input := @deprecated {
        @required
        logGroupName: LogGroupName

        @required
        tags: Tags
    }
    errors: [ResourceNotFoundException, InvalidParameterException]
}

operation TagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tags: Tags
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        TooManyTagsException
    ]
}

operation TestMetricFilter {
    input := {
        @required
        filterPattern: FilterPattern

        @required
        logEventMessages: TestEventMessages
    }
    output := {
        matches: MetricFilterMatches
    }
    errors: [InvalidParameterException, ServiceUnavailableException]
}

operation TestTransformer {
    input := {
        @required
        transformerConfig: Processors

        @required
        logEventMessages: TestEventMessages
    }
    output := {
        transformedLogs: TransformedLogs
    }
    errors: [InvalidParameterException, ServiceUnavailableException, InvalidOperationException]
}

@deprecated
operation UntagLogGroup {
    input := @deprecated {
        @required
        logGroupName: LogGroupName

        @required
        tags: TagList
    }
    errors: [ResourceNotFoundException]
}

operation UntagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tagKeys: TagKeyList
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException]
}

operation UpdateAnomaly {
    input := {
        anomalyId: AnomalyId
        patternId: PatternId

        @required
        anomalyDetectorArn: AnomalyDetectorArn

        suppressionType: SuppressionType
        suppressionPeriod: SuppressionPeriod
        baseline: Boolean
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation UpdateDeliveryConfiguration {
    input := {
        @required
        id: DeliveryId

        recordFields: RecordFields
        fieldDelimiter: FieldDelimiter
        s3DeliveryConfiguration: S3DeliveryConfiguration
    }
    output := {}
    errors: [
        ServiceUnavailableException
        ConflictException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

operation UpdateLogAnomalyDetector {
    input := {
        @required
        anomalyDetectorArn: AnomalyDetectorArn

        evaluationFrequency: EvaluationFrequency
        filterPattern: FilterPattern
        anomalyVisibilityTime: AnomalyVisibilityTime

        @required
        enabled: Boolean
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ServiceUnavailableException
        OperationAbortedException
    ]
}

operation UpdateLookupTable {
    input := {
        @required
        lookupTableArn: String

        description: LookupTableDescription
        tableBody: TableBody
        queryId: QueryId
        kmsKeyId: KmsKeyId
    }
    output := {
        lookupTableArn: String
        lastUpdatedTime: Timestamp
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ServiceUnavailableException
    ]
}

operation UpdateScheduledQuery {
    input := {
        @required
        identifier: ScheduledQueryIdentifier

        description: ScheduledQueryDescription

        @required
        queryLanguage: QueryLanguage

        @required
        queryString: QueryString

        logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers

        @required
        scheduleExpression: ScheduleExpression

        timezone: ScheduleTimezone
        startTimeOffset: Long
        endTimeOffset: Long
        destinationConfiguration: DestinationConfiguration
        scheduleStartTime: Timestamp
        scheduleEndTime: Timestamp

        @required
        executionRoleArn: RoleArn

        state: ScheduledQueryState
    }
    output := {
        scheduledQueryArn: String
        name: ScheduledQueryName
        description: ScheduledQueryDescription
        queryLanguage: QueryLanguage
        queryString: QueryString
        logGroupIdentifiers: ScheduledQueryLogGroupIdentifiers
        scheduleExpression: ScheduleExpression
        timezone: ScheduleTimezone
        startTimeOffset: Long
        endTimeOffset: Long
        destinationConfiguration: DestinationConfiguration
        state: ScheduledQueryState
        scheduleType: ScheduleType
        lastTriggeredTime: Timestamp
        lastExecutionStatus: ExecutionStatus
        scheduleStartTime: Timestamp
        scheduleEndTime: Timestamp
        executionRoleArn: RoleArn
        creationTime: Timestamp
        lastUpdatedTime: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {}

@length(min: 1)
string AccessPolicy

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AccountId

@length(min: 0, max: 20)
list AccountIds {
    member: AccountId
}

list AccountPolicies {
    member: AccountPolicy
}

structure AccountPolicy {
    policyName: String
    policyDocument: String
    lastUpdatedTime: Timestamp
    policyType: PolicyType
    scope: Scope
    selectionCriteria: String
    accountId: AccountId
}

enum ActionStatus {
    IN_PROGRESS
    CLIENT_ERROR
    FAILED
    COMPLETE
}

@length(min: 1, max: 5)
list AddKeyEntries {
    member: AddKeyEntry
}

structure AddKeyEntry {
    @required
    key: Key

    @required
    value: AddKeyValue

    overwriteIfExists: Boolean
}

@length(min: 1, max: 256)
string AddKeyValue

structure AddKeys {
    @required
    entries: AddKeyEntries
}

list AggregateLogGroupSummaries {
    member: AggregateLogGroupSummary
}

structure AggregateLogGroupSummary {
    logGroupCount: Integer
    groupingIdentifiers: GroupingIdentifiers
}

list AllowedFieldDelimiters {
    member: FieldDelimiter
}

list AllowedFields {
    member: RecordField
}

@length(min: 1, max: 1011) @pattern("[\\w+=/:,.@-]*")
string AmazonResourceName

list Anomalies {
    member: Anomaly
}

structure Anomaly {
    @required
    anomalyId: AnomalyId

    @required
    patternId: PatternId

    @required
    anomalyDetectorArn: AnomalyDetectorArn

    @required
    patternString: PatternString

    patternRegex: PatternRegex
    priority: Priority

    @required
    firstSeen: EpochMillis

    @required
    lastSeen: EpochMillis

    @required
    description: Description

    @required
    active: Boolean

    @required
    state: State

    @required
    histogram: Histogram

    @required
    logSamples: LogSamples

    @required
    patternTokens: PatternTokens

    @required
    logGroupArnList: LogGroupArnList

    suppressed: Boolean
    suppressedDate: EpochMillis
    suppressedUntil: EpochMillis
    isPatternLevelSuppression: Boolean
}

structure AnomalyDetector {
    anomalyDetectorArn: AnomalyDetectorArn
    detectorName: DetectorName
    logGroupArnList: LogGroupArnList
    evaluationFrequency: EvaluationFrequency
    filterPattern: FilterPattern
    anomalyDetectorStatus: AnomalyDetectorStatus
    kmsKeyId: KmsKeyId
    creationTimeStamp: EpochMillis
    lastModifiedTimeStamp: EpochMillis
    anomalyVisibilityTime: AnomalyVisibilityTime
}

@length(min: 1) @pattern("[\\w#+=/:,.@-]*")
string AnomalyDetectorArn

enum AnomalyDetectorStatus {
    INITIALIZING
    TRAINING
    ANALYZING
    FAILED
    DELETED
    PAUSED
}

list AnomalyDetectors {
    member: AnomalyDetector
}

@length(min: 36, max: 36)
string AnomalyId

@range(min: 7, max: 90)
long AnomalyVisibilityTime

@length(min: 1, max: 256)
string BatchId

structure CSV {
    quoteCharacter: QuoteCharacter
    delimiter: Delimiter
    columns: Columns
    source: Source
    destination: DestinationField
}

@length(min: 36, max: 128) @pattern("\\S{36,128}")
string ClientToken

@range(min: 1, max: 30)
integer CollectionRetentionDays

@length(min: 1, max: 128)
string Column

@length(max: 100)
list Columns {
    member: Column
}

structure ConfigurationTemplate {
    service: Service
    logType: LogType
    resourceType: ResourceType
    deliveryDestinationType: DeliveryDestinationType
    defaultDeliveryConfigValues: ConfigurationTemplateDeliveryConfigValues
    allowedFields: AllowedFields
    allowedOutputFormats: OutputFormats
    allowedActionForAllowVendedLogsDeliveryForResource: String
    allowedFieldDelimiters: AllowedFieldDelimiters
    allowedSuffixPathFields: RecordFields
    deliverySourceConfiguration: DeliverySourceConfigurationSchemas
    s3TablesIntegration: S3TablesIntegration
}

structure ConfigurationTemplateDeliveryConfigValues {
    recordFields: RecordFields
    fieldDelimiter: FieldDelimiter
    s3DeliveryConfiguration: S3DeliveryConfiguration
}

list ConfigurationTemplates {
    member: ConfigurationTemplate
}

@error("client")
structure ConflictException {}

structure CopyValue {
    @required
    entries: CopyValueEntries
}

@length(min: 1, max: 5)
list CopyValueEntries {
    member: CopyValueEntry
}

structure CopyValueEntry {
    @required
    source: Source

    @required
    target: Target

    overwriteIfExists: Boolean
}

list DashboardViewerPrincipals {
    member: String
}

@error("client")
structure DataAlreadyAcceptedException {
    expectedSequenceToken: SequenceToken
}

enum DataProtectionStatus {
    ACTIVATED
    DELETED
    ARCHIVED
    DISABLED
}

structure DataSource {
    @required
    name: String

    type: String
}

structure DataSourceFilter {
    @required
    name: String

    type: String
}

@length(min: 1, max: 5)
list DataSourceFilters {
    member: DataSourceFilter
}

structure DateTimeConverter {
    @required
    source: Source

    @required
    target: Target

    targetFormat: TargetFormat

    @required
    matchPatterns: MatchPatterns

    sourceTimezone: SourceTimezone
    targetTimezone: TargetTimezone
    locale: Locale
}

structure DeleteKeys {
    @required
    withKeys: DeleteWithKeys
}

@length(min: 1, max: 5)
list DeleteWithKeys {
    member: WithKey
}

@length(min: 1, max: 2)
string Delimiter

list Deliveries {
    member: Delivery
}

structure Delivery {
    id: DeliveryId
    arn: String
    deliverySourceName: DeliverySourceName
    deliveryDestinationArn: String
    deliveryDestinationType: DeliveryDestinationType
    recordFields: RecordFields
    fieldDelimiter: FieldDelimiter
    s3DeliveryConfiguration: S3DeliveryConfiguration
    tags: Tags
}

structure DeliveryDestination {
    name: DeliveryDestinationName
    arn: String
    deliveryDestinationType: DeliveryDestinationType
    outputFormat: OutputFormat
    deliveryDestinationConfiguration: DeliveryDestinationConfiguration
    tags: Tags
}

structure DeliveryDestinationConfiguration {
    @required
    destinationResourceArn: String
}

@length(min: 1, max: 60) @pattern("[\\w-]*")
string DeliveryDestinationName

@length(min: 1, max: 51200)
string DeliveryDestinationPolicy

enum DeliveryDestinationType {
    S3
    CWL
    FH
    XRAY
}

@length(min: 1, max: 4)
list DeliveryDestinationTypes {
    member: DeliveryDestinationType
}

list DeliveryDestinations {
    member: DeliveryDestination
}

@length(min: 1, max: 64) @pattern("^[0-9A-Za-z]+$")
string DeliveryId

structure DeliverySource {
    name: DeliverySourceName
    arn: String
    resourceArns: ResourceArns
    service: Service
    logType: LogType
    tags: Tags
    deliverySourceConfiguration: DeliverySourceConfiguration
    status: DeliverySourceStatus
    statusReason: DeliverySourceStatusReason
}

map DeliverySourceConfiguration {
    key: DeliverySourceConfigurationKey
    value: DeliverySourceConfigurationValue
}

@length(min: 1, max: 255)
string DeliverySourceConfigurationKey

structure DeliverySourceConfigurationSchema {
    @required
    keyName: DeliverySourceConfigurationSchemaField

    @required
    valueType: DeliverySourceConfigurationSchemaValueType

    @required
    defaultValue: DeliverySourceConfigurationSchemaField

    supportedValues: DeliverySourceConfigurationSupportedValues
    minValue: Double
    maxValue: Double
}

@length(min: 1, max: 256)
string DeliverySourceConfigurationSchemaField

enum DeliverySourceConfigurationSchemaValueType {
    string
    boolean
    int
    double
    long
}

list DeliverySourceConfigurationSchemas {
    member: DeliverySourceConfigurationSchema
}

list DeliverySourceConfigurationSupportedValues {
    member: DeliverySourceConfigurationSchemaField
}

@length(min: 1, max: 255)
string DeliverySourceConfigurationValue

@length(min: 1, max: 60) @pattern("[\\w-]*")
string DeliverySourceName

enum DeliverySourceStatus {
    ACTIVE
    INACTIVE
}

enum DeliverySourceStatusReason {
    RESOURCE_DELETED
}

list DeliverySources {
    member: DeliverySource
}

@length(min: 1, max: 256)
string DeliverySuffixPath

@length(min: 1, max: 100)
list DescribeFieldIndexesLogGroupIdentifiers {
    member: LogGroupIdentifier
}

@length(min: 1, max: 1)
list DescribeIndexPoliciesLogGroupIdentifiers {
    member: LogGroupIdentifier
}

@range(min: 1, max: 50)
integer DescribeLimit

@length(min: 1, max: 50)
list DescribeLogGroupsLogGroupIdentifiers {
    member: LogGroupIdentifier
}

@range(max: 100)
integer DescribeLookupTablesMaxResults

@range(min: 1, max: 1000)
integer DescribeQueriesMaxResults

@length(min: 1)
string Description

structure Destination {
    destinationName: DestinationName
    targetArn: TargetArn
    roleArn: RoleArn
    accessPolicy: AccessPolicy
    arn: String
    creationTime: Timestamp
}

@length(min: 1)
string DestinationArn

structure DestinationConfiguration {
    s3Configuration: S3Configuration
    lookupTableConfiguration: LookupTableConfiguration
}

@length(min: 1, max: 128)
string DestinationField

@length(min: 1, max: 512) @pattern("[^:*]*")
string DestinationName

list Destinations {
    member: Destination
}

@length(max: 256) @pattern("^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$")
string DetectorKmsKeyArn

@length(min: 1)
string DetectorName

map Dimensions {
    key: DimensionsKey
    value: DimensionsValue
}

@length(max: 255)
string DimensionsKey

@length(max: 255)
string DimensionsValue

enum Distribution {
    Random
    ByLogStream
}

list EmitSystemFields {
    member: String
}

@length(max: 256)
string EncryptionKey

structure Entity {
    keyAttributes: EntityKeyAttributes
    attributes: EntityAttributes
}

@length(min: 0, max: 10)
map EntityAttributes {
    key: EntityAttributesKey
    value: EntityAttributesValue
}

@length(min: 1, max: 256)
string EntityAttributesKey

@length(min: 1, max: 512)
string EntityAttributesValue

@length(min: 2, max: 4)
map EntityKeyAttributes {
    key: EntityKeyAttributesKey
    value: EntityKeyAttributesValue
}

@length(min: 1, max: 32)
string EntityKeyAttributesKey

@length(min: 1, max: 512)
string EntityKeyAttributesValue

enum EntityRejectionErrorType {
    InvalidEntity
    InvalidTypeValue
    InvalidKeyAttributes
    InvalidAttributes
    EntitySizeTooLarge
    UnsupportedLogGroupType
    MissingRequiredFields
}

map Enumerations {
    key: TokenString
    value: Long
}

@range(min: 0)
long EpochMillis

enum EvaluationFrequency {
    ONE_MIN
    FIVE_MIN
    TEN_MIN
    FIFTEEN_MIN
    THIRTY_MIN
    ONE_HOUR
}

@length(min: 1)
string EventMessage

enum EventSource {
    CloudTrail
    Route53Resolver
    VPCFlow
    EKSAudit
    AWSWAF
}

@range(min: 1, max: 10000)
integer EventsLimit

@range(min: 1, max: 100000)
integer EventsLimitStartQuery

enum ExecutionStatus {
    Running
    InvalidQuery
    Complete
    Failed
    Timeout
}

list ExecutionStatusList {
    member: ExecutionStatus
}

@length(min: 1)
string ExpectedRevisionId

@length(min: 1, max: 512)
string ExportDestinationBucket

structure ExportTask {
    taskId: ExportTaskId
    taskName: ExportTaskName
    logGroupName: LogGroupName
    from: Timestamp
    to: Timestamp
    destination: ExportDestinationBucket
    destinationPrefix: String
    status: ExportTaskStatus
    executionInfo: ExportTaskExecutionInfo
}

structure ExportTaskExecutionInfo {
    creationTime: Timestamp
    completionTime: Timestamp
}

@length(min: 1, max: 512)
string ExportTaskId

@length(min: 1, max: 512)
string ExportTaskName

structure ExportTaskStatus {
    code: ExportTaskStatusCode
    message: String
}

enum ExportTaskStatusCode {
    CANCELLED
    COMPLETED
    FAILED
    PENDING
    PENDING_CANCEL
    RUNNING
}

list ExportTasks {
    member: ExportTask
}

map ExtractedValues {
    key: String
    value: String
}

@length(min: 0, max: 5)
string FieldDelimiter

@length(min: 1, max: 64)
string FieldHeader

structure FieldIndex {
    logGroupIdentifier: LogGroupIdentifier
    fieldIndexName: FieldIndexName
    lastScanTime: Timestamp
    firstEventTime: Timestamp
    lastEventTime: Timestamp
    type: IndexType
    indexCategory: IndexCategory
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string FieldIndexName

@length(min: 1, max: 20)
list FieldIndexNames {
    member: FieldIndexName
}

list FieldIndexes {
    member: FieldIndex
}

@length(min: 0, max: 2000)
string FieldSelectionCriteria

structure FieldsData {
    data: Blob
}

@length(min: 1, max: 512) @pattern("[^:*]*")
string FilterName

@length(min: 0, max: 1024)
string FilterPattern

structure FilteredLogEvent {
    logStreamName: LogStreamName
    timestamp: Timestamp
    message: EventMessage
    ingestionTime: Timestamp
    eventId: String
}

list FilteredLogEvents {
    member: FilteredLogEvent
}

enum FlattenedElement {
    first
    last
}

@length(min: 1, max: 128)
string FromKey

@streaming
union GetLogObjectResponseStream {
    fields: FieldsData
    InternalStreamingException: InternalStreamingException
}

@range(min: 0, max: 10000)
integer GetQueryResultsMaxItems

@length(max: 1024)
string GetQueryResultsNextToken

@range(min: 1, max: 1000)
integer GetScheduledQueryHistoryMaxResults

structure Grok {
    source: Source

    @required
    match: GrokMatch
}

@length(min: 1, max: 512)
string GrokMatch

structure GroupingIdentifier {
    key: String
    value: String
}

list GroupingIdentifiers {
    member: GroupingIdentifier
}

map Histogram {
    key: Time
    value: Long
}

structure Import {
    importId: ImportId
    importSourceArn: String
    importStatus: ImportStatus
    importDestinationArn: String
    importStatistics: ImportStatistics
    importFilter: ImportFilter
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    errorMessage: String
}

structure ImportBatch {
    @required
    batchId: BatchId

    @required
    status: ImportStatus

    errorMessage: String
}

list ImportBatchList {
    member: ImportBatch
}

structure ImportFilter {
    startEventTime: Timestamp
    endEventTime: Timestamp
}

@length(min: 1, max: 256) @pattern("[\\-a-zA-Z0-9]+")
string ImportId

list ImportList {
    member: Import
}

structure ImportStatistics {
    bytesImported: StoredBytes
}

enum ImportStatus {
    IN_PROGRESS
    CANCELLED
    COMPLETED
    FAILED
}

list ImportStatusList {
    member: ImportStatus
}

@length(max: 4)
list IndexCategories {
    member: IndexCategory
}

enum IndexCategory {
    DEFAULT
    CUSTOM
    AUTO
    INACTIVE
}

list IndexPolicies {
    member: IndexPolicy
}

structure IndexPolicy {
    logGroupIdentifier: LogGroupIdentifier
    lastUpdateTime: Timestamp
    policyDocument: PolicyDocument
    policyName: String
    source: IndexSource
}

enum IndexSource {
    ACCOUNT
    LOG_GROUP
}

enum IndexType {
    FACET
    FIELD_INDEX
}

@length(min: 1)
string InferredTokenName

list InheritedProperties {
    member: InheritedProperty
}

enum InheritedProperty {
    ACCOUNT_DATA_PROTECTION
}

structure InputLogEvent {
    @required
    timestamp: Timestamp

    @required
    message: EventMessage
}

@length(min: 1, max: 10000)
list InputLogEvents {
    member: InputLogEvent
}

@length(min: 1, max: 100)
list InputLogStreamNames {
    member: LogStreamName
}

union IntegrationDetails {
    openSearchIntegrationDetails: OpenSearchIntegrationDetails
}

@length(min: 1, max: 50) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string IntegrationName

@length(min: 1, max: 50) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string IntegrationNamePrefix

enum IntegrationStatus {
    PROVISIONING
    ACTIVE
    FAILED
}

@length(min: 1)
string IntegrationStatusMessage

list IntegrationSummaries {
    member: IntegrationSummary
}

structure IntegrationSummary {
    integrationName: IntegrationName
    integrationType: IntegrationType
    integrationStatus: IntegrationStatus
}

enum IntegrationType {
    OPENSEARCH
}

@error("server")
structure InternalServerException {}

@error("client")
structure InternalStreamingException {
    message: String
}

@error("client")
structure InvalidOperationException {}

@error("client")
structure InvalidParameterException {}

@error("client")
structure InvalidSequenceTokenException {
    expectedSequenceToken: SequenceToken
}

@length(min: 1, max: 128)
string Key

@length(min: 1, max: 128)
string KeyPrefix

@length(min: 1, max: 128)
string KeyValueDelimiter

@length(max: 256)
string KmsKeyId

@error("client")
structure LimitExceededException {}

enum ListAggregateLogGroupSummariesGroupBy {
    DATA_SOURCE_NAME_TYPE_AND_FORMAT
    DATA_SOURCE_NAME_AND_TYPE
}

@range(min: 1, max: 50)
integer ListAnomaliesLimit

@range(min: 1, max: 1000)
integer ListLimit

@range(min: 1, max: 50)
integer ListLogAnomalyDetectorsLimit

@range(min: 50, max: 500)
integer ListLogGroupsForQueryMaxResults

@range(min: 1, max: 50)
integer ListLogGroupsRequestLimit

@range(min: 1, max: 1000)
integer ListScheduledQueriesMaxResults

@range(min: 1, max: 100)
integer ListSourcesForS3TableIntegrationMaxResults

@range(min: 0, max: 50)
integer ListSyslogConfigurationsMaxResults

structure ListToMap {
    @required
    source: Source

    @required
    key: Key

    valueKey: ValueKey
    target: Target
    flatten: Boolean
    flattenedElement: FlattenedElement
}

structure LiveTailSessionLogEvent {
    logStreamName: LogStreamName
    logGroupIdentifier: LogGroupIdentifier
    message: EventMessage
    timestamp: Timestamp
    ingestionTime: Timestamp
}

structure LiveTailSessionMetadata {
    sampled: Boolean
}

list LiveTailSessionResults {
    member: LiveTailSessionLogEvent
}

structure LiveTailSessionStart {
    requestId: RequestId
    sessionId: SessionId
    logGroupIdentifiers: StartLiveTailLogGroupIdentifiers
    logStreamNames: InputLogStreamNames
    logStreamNamePrefixes: InputLogStreamNames
    logEventFilterPattern: FilterPattern
}

structure LiveTailSessionUpdate {
    sessionMetadata: LiveTailSessionMetadata
    sessionResults: LiveTailSessionResults
}

@length(min: 1)
string Locale

structure LogEvent {
    timestamp: Timestamp
    message: EventMessage
}

@length(min: 1, max: 256)
string LogFieldName

structure LogFieldType {
    type: String
    element: LogFieldType
    fields: LogFieldsList
}

list LogFieldsList {
    member: LogFieldsListItem
}

structure LogFieldsListItem {
    logFieldName: LogFieldName
    logFieldType: LogFieldType
}

structure LogGroup {
    logGroupName: LogGroupName
    creationTime: Timestamp
    retentionInDays: Integer
    metricFilterCount: Integer
    arn: String
    storedBytes: StoredBytes
    kmsKeyId: KmsKeyId
    dataProtectionStatus: DataProtectionStatus
    inheritedProperties: InheritedProperties
    logGroupClass: LogGroupClass
    logGroupArn: String
    deletionProtectionEnabled: Boolean
    bearerTokenAuthenticationEnabled: Boolean
}

@length(min: 1, max: 2048) @pattern("[\\w#+=/:,.@-]*")
string LogGroupArn

list LogGroupArnList {
    member: LogGroupArn
}

enum LogGroupClass {
    STANDARD
    INFREQUENT_ACCESS
    DELIVERY
}

structure LogGroupField {
    name: String
    percent: Percentage
}

list LogGroupFieldList {
    member: LogGroupField
}

@length(min: 1, max: 2048) @pattern("[\\w#+=/:,.@-]*")
string LogGroupIdentifier

list LogGroupIdentifiers {
    member: LogGroupIdentifier
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroupName

@length(min: 0, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]*")
string LogGroupNamePattern

@length(min: 3, max: 129)
@pattern("(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}")
string LogGroupNameRegexPattern

list LogGroupNames {
    member: LogGroupName
}

list LogGroupSummaries {
    member: LogGroupSummary
}

structure LogGroupSummary {
    logGroupName: LogGroupName
    logGroupArn: String
    logGroupClass: LogGroupClass
}

list LogGroups {
    member: LogGroup
}

@length(min: 1, max: 512)
string LogObjectPointer

map LogRecord {
    key: String
    value: String
}

list LogSamples {
    member: LogEvent
}

structure LogStream {
    logStreamName: LogStreamName
    creationTime: Timestamp
    firstEventTimestamp: Timestamp
    lastEventTimestamp: Timestamp
    lastIngestionTime: Timestamp
    uploadSequenceToken: SequenceToken
    arn: String

    @deprecated
    storedBytes: StoredBytes
}

@length(min: 1, max: 512) @pattern("[^:*]*")
string LogStreamName

list LogStreams {
    member: LogStream
}

@length(min: 1, max: 255) @pattern("[\\w]*")
string LogType

@length(min: 1, max: 10)
list LogTypes {
    member: LogType
}

structure LookupTable {
    lookupTableArn: String
    lookupTableName: LookupTableName
    description: LookupTableDescription
    tableFields: TableFields
    recordsCount: RecordsCount
    sizeBytes: StoredBytes
    lastUpdatedTime: Timestamp
    kmsKeyId: KmsKeyId
}

structure LookupTableConfiguration {
    @required
    tableName: LookupTableName

    @required
    roleArn: RoleArn

    description: LookupTableDescription
    kmsKeyId: KmsKeyId
    tags: Tags
}

@length(min: 0, max: 1024)
string LookupTableDescription

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9_]+$")
string LookupTableName

list LookupTables {
    member: LookupTable
}

structure LowerCaseString {
    @required
    withKeys: LowerCaseStringWithKeys
}

@length(min: 1, max: 10)
list LowerCaseStringWithKeys {
    member: WithKey
}

@error("client")
structure MalformedQueryException {
    queryCompileError: QueryCompileError
}

@length(min: 1, max: 10) @pattern("^\\d+\\.\\d+(\\.\\d+)?$")
string MappingVersion

@length(min: 1)
string MatchPattern

@length(min: 1, max: 5)
list MatchPatterns {
    member: MatchPattern
}

structure MetricFilter {
    filterName: FilterName
    filterPattern: FilterPattern
    metricTransformations: MetricTransformations
    creationTime: Timestamp
    logGroupName: LogGroupName
    applyOnTransformedLogs: Boolean
    fieldSelectionCriteria: FieldSelectionCriteria
    emitSystemFieldDimensions: EmitSystemFields
}

structure MetricFilterMatchRecord {
    eventNumber: Long
    eventMessage: EventMessage
    extractedValues: ExtractedValues
}

list MetricFilterMatches {
    member: MetricFilterMatchRecord
}

list MetricFilters {
    member: MetricFilter
}

@length(max: 255) @pattern("[^:*$]*")
string MetricName

@length(max: 255) @pattern("[^:*$]*")
string MetricNamespace

structure MetricTransformation {
    @required
    metricName: MetricName

    @required
    metricNamespace: MetricNamespace

    @required
    metricValue: MetricValue

    defaultValue: Double
    dimensions: Dimensions
    unit: StandardUnit
}

@length(min: 1, max: 1)
list MetricTransformations {
    member: MetricTransformation
}

@length(max: 100)
string MetricValue

@length(min: 1, max: 5)
list MoveKeyEntries {
    member: MoveKeyEntry
}

structure MoveKeyEntry {
    @required
    source: Source

    @required
    target: Target

    overwriteIfExists: Boolean
}

structure MoveKeys {
    @required
    entries: MoveKeyEntries
}

@length(min: 1)
string NextToken

@length(min: 1, max: 128)
string NonMatchValue

enum OCSFVersion {
    V1_1 = "V1.1"
    V1_5 = "V1.5"
}

structure OpenSearchApplication {
    applicationEndpoint: OpenSearchApplicationEndpoint
    applicationArn: String
    applicationId: OpenSearchApplicationId
    status: OpenSearchResourceStatus
}

@length(min: 1, max: 1024) @pattern("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$")
string OpenSearchApplicationEndpoint

@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string OpenSearchApplicationId

structure OpenSearchCollection {
    collectionEndpoint: OpenSearchCollectionEndpoint
    collectionArn: String
    status: OpenSearchResourceStatus
}

@length(min: 1, max: 1024) @pattern("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$")
string OpenSearchCollectionEndpoint

structure OpenSearchDataAccessPolicy {
    policyName: OpenSearchPolicyName
    status: OpenSearchResourceStatus
}

structure OpenSearchDataSource {
    dataSourceName: OpenSearchDataSourceName
    status: OpenSearchResourceStatus
}

@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string OpenSearchDataSourceName

structure OpenSearchEncryptionPolicy {
    policyName: OpenSearchPolicyName
    status: OpenSearchResourceStatus
}

structure OpenSearchIntegrationDetails {
    dataSource: OpenSearchDataSource
    application: OpenSearchApplication
    collection: OpenSearchCollection
    workspace: OpenSearchWorkspace
    encryptionPolicy: OpenSearchEncryptionPolicy
    networkPolicy: OpenSearchNetworkPolicy
    accessPolicy: OpenSearchDataAccessPolicy
    lifecyclePolicy: OpenSearchLifecyclePolicy
}

structure OpenSearchLifecyclePolicy {
    policyName: OpenSearchPolicyName
    status: OpenSearchResourceStatus
}

structure OpenSearchNetworkPolicy {
    policyName: OpenSearchPolicyName
    status: OpenSearchResourceStatus
}

@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string OpenSearchPolicyName

structure OpenSearchResourceConfig {
    kmsKeyArn: String

    @required
    dataSourceRoleArn: String

    @required
    dashboardViewerPrincipals: DashboardViewerPrincipals

    applicationArn: String

    @required
    retentionDays: CollectionRetentionDays
}

structure OpenSearchResourceStatus {
    status: OpenSearchResourceStatusType
    statusMessage: IntegrationStatusMessage
}

enum OpenSearchResourceStatusType {
    ACTIVE
    NOT_FOUND
    ERROR
}

structure OpenSearchWorkspace {
    workspaceId: OpenSearchWorkspaceId
    status: OpenSearchResourceStatus
}

@length(min: 1, max: 256) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string OpenSearchWorkspaceId

@error("client")
structure OperationAbortedException {}

enum OrderBy {
    LogStreamName
    LastEventTime
}

enum OutputFormat {
    json
    plain
    w3c
    raw
    parquet
}

list OutputFormats {
    member: OutputFormat
}

structure OutputLogEvent {
    timestamp: Timestamp
    message: EventMessage
    ingestionTime: Timestamp
}

list OutputLogEvents {
    member: OutputLogEvent
}

structure ParseCloudfront {
    source: Source
}

structure ParseJSON {
    source: Source
    destination: DestinationField
}

structure ParseKeyValue {
    source: Source
    destination: DestinationField
    fieldDelimiter: ParserFieldDelimiter
    keyValueDelimiter: KeyValueDelimiter
    keyPrefix: KeyPrefix
    nonMatchValue: NonMatchValue
    overwriteIfExists: Boolean
}

structure ParsePostgres {
    source: Source
}

structure ParseRoute53 {
    source: Source
}

structure ParseToOCSF {
    source: Source

    @required
    eventSource: EventSource

    @required
    ocsfVersion: OCSFVersion

    mappingVersion: MappingVersion
}

structure ParseVPC {
    source: Source
}

structure ParseWAF {
    source: Source
}

@length(min: 1, max: 128)
string ParserFieldDelimiter

@length(min: 32, max: 32)
string PatternId

@length(min: 1)
string PatternRegex

@length(min: 1)
string PatternString

structure PatternToken {
    dynamicTokenPosition: Integer
    isDynamic: Boolean
    tokenString: TokenString
    enumerations: Enumerations
    inferredTokenName: InferredTokenName
}

list PatternTokens {
    member: PatternToken
}

@range(min: 0, max: 100)
integer Percentage

structure Policy {
    deliveryDestinationPolicy: DeliveryDestinationPolicy
}

@length(min: 1, max: 51200)
string PolicyDocument

enum PolicyScope {
    ACCOUNT
    RESOURCE
}

enum PolicyType {
    DATA_PROTECTION_POLICY
    SUBSCRIPTION_FILTER_POLICY
    FIELD_INDEX_POLICY
    TRANSFORMER_POLICY
    METRIC_EXTRACTION_POLICY
}

@length(min: 1)
string Priority

structure Processor {
    addKeys: AddKeys
    copyValue: CopyValue
    csv: CSV
    dateTimeConverter: DateTimeConverter
    deleteKeys: DeleteKeys
    grok: Grok
    listToMap: ListToMap
    lowerCaseString: LowerCaseString
    moveKeys: MoveKeys
    parseCloudfront: ParseCloudfront
    parseJSON: ParseJSON
    parseKeyValue: ParseKeyValue
    parseRoute53: ParseRoute53
    parseToOCSF: ParseToOCSF
    parsePostgres: ParsePostgres
    parseVPC: ParseVPC
    parseWAF: ParseWAF
    renameKeys: RenameKeys
    splitString: SplitString
    substituteString: SubstituteString
    trimString: TrimString
    typeConverter: TypeConverter
    upperCaseString: UpperCaseString
}

@length(min: 1, max: 20)
list Processors {
    member: Processor
}

structure QueryCompileError {
    location: QueryCompileErrorLocation
    message: String
}

structure QueryCompileErrorLocation {
    startCharOffset: Integer
    endCharOffset: Integer
}

structure QueryDefinition {
    queryLanguage: QueryLanguage
    queryDefinitionId: QueryId
    name: QueryDefinitionName
    queryString: QueryDefinitionString
    lastModified: Timestamp
    logGroupNames: LogGroupNames
    parameters: QueryParameterList
}

list QueryDefinitionList {
    member: QueryDefinition
}

@length(min: 1, max: 255)
string QueryDefinitionName

@length(min: 1, max: 10000)
string QueryDefinitionString

@length(min: 1, max: 256)
string QueryId

structure QueryInfo {
    queryLanguage: QueryLanguage
    queryId: QueryId
    queryString: QueryString
    status: QueryStatus
    createTime: Timestamp
    logGroupName: LogGroupName
    queryDuration: Long
    bytesScanned: Double
    userIdentity: UserIdentity
}

list QueryInfoList {
    member: QueryInfo
}

enum QueryLanguage {
    CWLI
    SQL
    PPL
}

@range(min: 1, max: 1000)
integer QueryListMaxResults

structure QueryParameter {
    @required
    name: QueryParameterName

    defaultValue: QueryParameterDefaultValue
    description: QueryParameterDescription
}

@length(max: 1024)
string QueryParameterDefaultValue

@length(max: 512)
string QueryParameterDescription

@length(max: 20)
list QueryParameterList {
    member: QueryParameter
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z_][a-zA-Z0-9_]*")
string QueryParameterName

list QueryResults {
    member: ResultRows
}

structure QueryStatistics {
    recordsMatched: Double
    recordsScanned: Double
    estimatedRecordsSkipped: Double
    bytesScanned: Double
    estimatedBytesSkipped: Double
    logGroupsScanned: Double
}

enum QueryStatus {
    Scheduled
    Running
    Complete
    Failed
    Cancelled
    Timeout
    Unknown
}

@length(min: 0, max: 10000)
string QueryString

@length(min: 1, max: 1)
string QuoteCharacter

structure RecordField {
    name: FieldHeader
    mandatory: Boolean
}

@length(min: 0, max: 128)
list RecordFields {
    member: FieldHeader
}

@range(min: 0)
long RecordsCount

structure RejectedEntityInfo {
    @required
    errorType: EntityRejectionErrorType
}

structure RejectedLogEventsInfo {
    tooNewLogEventStartIndex: Integer
    tooOldLogEventEndIndex: Integer
    expiredLogEventEndIndex: Integer
}

@length(min: 1, max: 5)
list RenameKeyEntries {
    member: RenameKeyEntry
}

structure RenameKeyEntry {
    @required
    key: Key

    @required
    renameTo: RenameTo

    overwriteIfExists: Boolean
}

structure RenameKeys {
    @required
    entries: RenameKeyEntries
}

@length(min: 1, max: 128)
string RenameTo

@length(min: 0, max: 256)
string RequestId

@error("client")
structure ResourceAlreadyExistsException {}

list ResourceArns {
    member: String
}

union ResourceConfig {
    openSearchResourceConfig: OpenSearchResourceConfig
}

@length(min: 1, max: 2048) @pattern("[\\w+=/:,.@\\-\\*]*")
string ResourceIdentifier

@error("client")
structure ResourceNotFoundException {}

list ResourcePolicies {
    member: ResourcePolicy
}

structure ResourcePolicy {
    policyName: String
    policyDocument: PolicyDocument
    lastUpdatedTime: Timestamp
    policyScope: PolicyScope
    resourceArn: String
    revisionId: ExpectedRevisionId
}

@length(min: 1, max: 255) @pattern("[\\w-_]*")
string ResourceType

@length(min: 1, max: 10)
list ResourceTypes {
    member: ResourceType
}

structure ResultField {
    field: String
    value: String
}

list ResultRows {
    member: ResultField
}

@length(min: 1)
string RoleArn

structure S3Configuration {
    @required
    destinationIdentifier: S3Uri

    @required
    roleArn: RoleArn

    ownerAccountId: AccountId
    kmsKeyId: KmsKeyId
}

structure S3DeliveryConfiguration {
    suffixPath: DeliverySuffixPath
    enableHiveCompatiblePath: Boolean
}

structure S3TableIntegrationSource {
    identifier: S3TableIntegrationSourceIdentifier
    dataSource: DataSource
    status: S3TableIntegrationSourceStatus
    statusReason: S3TableIntegrationSourceStatusReason
    createdTimeStamp: Timestamp
    parentSourceIdentifier: S3TableIntegrationSourceIdentifier
}

@length(min: 1, max: 2048)
string S3TableIntegrationSourceIdentifier

enum S3TableIntegrationSourceStatus {
    ACTIVE
    UNHEALTHY
    FAILED
    DATA_SOURCE_DELETE_IN_PROGRESS
}

@length(min: 1)
string S3TableIntegrationSourceStatusReason

list S3TableIntegrationSources {
    member: S3TableIntegrationSource
}

@length(min: 1, max: 256)
string S3TablesDatasourceName

@length(min: 1, max: 256)
string S3TablesDatasourceType

structure S3TablesIntegration {
    datasourceName: S3TablesDatasourceName
    datasourceType: S3TablesDatasourceType
}

@length(max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

@length(max: 256)
string ScheduleExpression

@length(min: 1)
string ScheduleTimezone

enum ScheduleType {
    CUSTOMER_MANAGED
    AWS_MANAGED
}

@length(max: 1024)
string ScheduledQueryDescription

structure ScheduledQueryDestination {
    destinationType: ScheduledQueryDestinationType
    destinationIdentifier: String
    status: ActionStatus
    processedIdentifier: String
    errorMessage: String
}

list ScheduledQueryDestinationList {
    member: ScheduledQueryDestination
}

enum ScheduledQueryDestinationType {
    S3
    LOOKUP_TABLE
}

@length(min: 1, max: 300)
string ScheduledQueryIdentifier

@length(min: 1, max: 50)
list ScheduledQueryLogGroupIdentifiers {
    member: LogGroupIdentifier
}

@length(min: 1, max: 300)
string ScheduledQueryName

enum ScheduledQueryState {
    ENABLED
    DISABLED
}

structure ScheduledQuerySummary {
    scheduledQueryArn: String
    name: ScheduledQueryName
    state: ScheduledQueryState
    scheduleType: ScheduleType
    lastTriggeredTime: Timestamp
    lastExecutionStatus: ExecutionStatus
    scheduleExpression: ScheduleExpression
    timezone: ScheduleTimezone
    destinationConfiguration: DestinationConfiguration
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
}

list ScheduledQuerySummaryList {
    member: ScheduledQuerySummary
}

enum Scope {
    ALL
}

structure SearchedLogStream {
    logStreamName: LogStreamName
    searchedCompletely: Boolean
}

list SearchedLogStreams {
    member: SearchedLogStream
}

@length(min: 1)
string SequenceToken

@length(min: 1, max: 255) @pattern("[\\w_-]*")
string Service

@error("client")
structure ServiceQuotaExceededException {}

@error("server")
structure ServiceUnavailableException {}

@length(min: 0, max: 256)
string SessionId

@error("client")
structure SessionStreamingException {
    message: String
}

@error("client")
structure SessionTimeoutException {
    message: String
}

@length(min: 1, max: 128)
string Source

@length(min: 1)
string SourceTimezone

structure SplitString {
    @required
    entries: SplitStringEntries
}

@length(min: 1, max: 128)
string SplitStringDelimiter

@length(min: 1, max: 10)
list SplitStringEntries {
    member: SplitStringEntry
}

structure SplitStringEntry {
    @required
    source: Source

    @required
    delimiter: SplitStringDelimiter
}

enum StandardUnit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

@length(min: 1, max: 10)
list StartLiveTailLogGroupIdentifiers {
    member: LogGroupIdentifier
}

@streaming
union StartLiveTailResponseStream {
    sessionStart: LiveTailSessionStart
    sessionUpdate: LiveTailSessionUpdate
    SessionTimeoutException: SessionTimeoutException
    SessionStreamingException: SessionStreamingException
}

enum State {
    Active
    Suppressed
    Baseline
}

enum StorageTier {
    STANDARD
    INTELLIGENT_TIERING
}

@range(min: 0)
long StoredBytes

structure SubscriptionFilter {
    filterName: FilterName
    logGroupName: LogGroupName
    filterPattern: FilterPattern
    destinationArn: DestinationArn
    roleArn: RoleArn
    distribution: Distribution
    applyOnTransformedLogs: Boolean
    creationTime: Timestamp
    fieldSelectionCriteria: FieldSelectionCriteria
    emitSystemFields: EmitSystemFields
}

list SubscriptionFilters {
    member: SubscriptionFilter
}

structure SubstituteString {
    @required
    entries: SubstituteStringEntries
}

@length(min: 1, max: 10)
list SubstituteStringEntries {
    member: SubstituteStringEntry
}

structure SubstituteStringEntry {
    @required
    source: Source

    @required
    from: FromKey

    @required
    to: ToKey
}

structure SuppressionPeriod {
    value: Integer
    suppressionUnit: SuppressionUnit
}

enum SuppressionState {
    SUPPRESSED
    UNSUPPRESSED
}

enum SuppressionType {
    LIMITED
    INFINITE
}

enum SuppressionUnit {
    SECONDS
    MINUTES
    HOURS
}

structure SyslogConfiguration {
    logGroupArn: LogGroupArn
    sourceType: SyslogSourceType
    vpcEndpointId: VpcEndpointId
    createdAt: Timestamp
}

list SyslogConfigurations {
    member: SyslogConfiguration
}

enum SyslogSourceType {
    VPCE
}

@length(min: 1, max: 10485760)
string TableBody

list TableFields {
    member: String
}

structure TagFilter {
    @required
    key: TagFilterKey

    values: TagFilterValues
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
string TagFilterKey

@length(min: 0, max: 259) @pattern("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$")
string TagFilterValue

@length(min: 0, max: 5)
list TagFilterValues {
    member: TagFilterValue
}

@length(min: 1, max: 5)
list TagFilters {
    member: TagFilter
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: TagKey
}

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(min: 1, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 128)
string Target

@length(min: 1)
string TargetArn

@length(min: 1, max: 64)
string TargetFormat

@length(min: 1)
string TargetTimezone

@length(min: 1, max: 50)
list TestEventMessages {
    member: EventMessage
}

@error("client")
structure ThrottlingException {}

@length(min: 1)
string Time

@range(min: 0)
long Timestamp

@length(min: 1, max: 128)
string ToKey

@length(min: 1)
string TokenString

@error("client")
structure TooManyTagsException {
    message: String
    resourceName: AmazonResourceName
}

@length(min: 1)
string TransformedEventMessage

structure TransformedLogRecord {
    eventNumber: Long
    eventMessage: EventMessage
    transformedEventMessage: TransformedEventMessage
}

list TransformedLogs {
    member: TransformedLogRecord
}

structure TriggerHistoryRecord {
    queryId: QueryId
    executionStatus: ExecutionStatus
    triggeredTimestamp: Timestamp
    errorMessage: String
    destinations: ScheduledQueryDestinationList
}

list TriggerHistoryRecordList {
    member: TriggerHistoryRecord
}

structure TrimString {
    @required
    withKeys: TrimStringWithKeys
}

@length(min: 1, max: 10)
list TrimStringWithKeys {
    member: WithKey
}

enum Type {
    boolean
    integer
    double
    string
}

structure TypeConverter {
    @required
    entries: TypeConverterEntries
}

@length(min: 1, max: 5)
list TypeConverterEntries {
    member: TypeConverterEntry
}

structure TypeConverterEntry {
    @required
    key: Key

    @required
    type: Type
}

@error("client")
structure UnrecognizedClientException {}

structure UpperCaseString {
    @required
    withKeys: UpperCaseStringWithKeys
}

@length(min: 1, max: 10)
list UpperCaseStringWithKeys {
    member: WithKey
}

@length(min: 1, max: 2048)
string UserIdentity

@error("client")
structure ValidationException {}

@length(min: 1, max: 128)
string ValueKey

@pattern("^vpce-[0-9a-f]{1,64}$")
string VpcEndpointId

@length(min: 1)
string WithKey
